// SPDX-License-Identifier: GPL-3.0-or-later
// The clipboard against a real QEMU, which passes it between its VNC clients and the guest's agent alike: one client is
// our view, the other one is written here by hand, so that both ends are checked by something else than themselves.
#include "tests/vncview/vncqemu.h"
#include "vncview/vncview.h"

#include <QApplication>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

#include <cstdio>
#include <zlib.h>

using namespace guestdeck::vnc;
using namespace Qt::StringLiterals;
using Kind = ClipboardEvent::Kind;

namespace
{

QByteArray big(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

class RawClient
{
public:
    bool connectTo(const QString &path)
    {
        m_socket.connectToServer(path);
        return m_socket.waitForConnected(3000) && take(12).startsWith("RFB 003.008") && put("RFB 003.008\n")
            && take(2) == QByteArray::fromHex("0101") && put(QByteArray(1, '\1')) && take(4) == QByteArray(4, '\0')
            && put(QByteArray(1, '\1')) && !take(20).isEmpty() && !take(4).isEmpty()
            && drainName()
            // SetEncodings, twice: a viewer that changes its pixel encoding does so.
            && offer() && offer();
    }

    // The next clipboard message: its flags and the rest.
    std::pair<quint32, QByteArray> next()
    {
        const QByteArray head = take(8);
        if (head.size() != 8 || head[0] != 3) {
            return {0, "no clipboard message: " + head.toHex()};
        }
        const qint32 length = -qFromBigEndian<qint32>(head.constData() + 4);
        const QByteArray content = take(length);
        return content.size() < 4 ? std::pair<quint32, QByteArray>{}
                                  : std::pair{qFromBigEndian<quint32>(content.constData()), content.mid(4)};
    }

    bool say(quint32 flags, const QByteArray &body = {})
    {
        const auto length = quint32(-qint32(4 + body.size()));
        return put(QByteArray::fromHex("06000000") + big(length) + big(flags) + body);
    }

    bool provide(const QByteArray &text)
    {
        const QByteArray plain = big(quint32(text.size() + 1)) + text + '\0';
        uLongf size = compressBound(uLong(plain.size()));
        QByteArray out(qsizetype(size), Qt::Uninitialized);
        compress(reinterpret_cast<Bytef *>(out.data()), &size, reinterpret_cast<const Bytef *>(plain.constData()),
                 uLong(plain.size()));
        return say(0x10000001, out.left(qsizetype(size)));
    }

    static QByteArray text(const QByteArray &stream)
    {
        QByteArray out(2 * 1024 * 1024, Qt::Uninitialized);
        auto size = uLongf(out.size());
        if (uncompress(reinterpret_cast<Bytef *>(out.data()), &size,
                       reinterpret_cast<const Bytef *>(stream.constData()), uLong(stream.size()))
                != Z_OK
            || size < 4) {
            return "broken stream";
        }
        return out.mid(4, qFromBigEndian<quint32>(out.constData()));
    }

private:
    bool put(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        return m_socket.flush() || m_socket.waitForBytesWritten(1000);
    }

    // The event loop runs meanwhile: the view lives in this thread, too.
    QByteArray take(qsizetype count)
    {
        if (!QTest::qWaitFor([&] { return m_socket.bytesAvailable() >= count; }, 5000)) {
            return {};
        }
        return m_socket.read(count);
    }

    bool drainName()
    {
        return QTest::qWaitFor([&] { return m_socket.bytesAvailable() > 0; }, 3000) && !m_socket.readAll().isEmpty();
    }
    bool offer() { return put(QByteArray::fromHex("0200000200000000c0a1e5ce")); }

    QLocalSocket m_socket;
};

} // namespace

class TstClipboardQemu : public QObject
{
    Q_OBJECT

private:
    VncQemu m_qemu;

private Q_SLOTS:
    void initTestCase();
    void bothWays();
};

void TstClipboardQemu::initTestCase()
{
    const QString problem
        = m_qemu.start({u"-chardev"_s, u"qemu-vdagent,id=agent,name=vdagent,clipboard=on"_s, u"-device"_s,
                        u"virtio-serial"_s, u"-device"_s, u"virtserialport,chardev=agent,name=com.redhat.spice.0"_s});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TstClipboardQemu::bothWays()
{
    VncView view;
    view.setClipboardSharing(true);
    QList<ClipboardEvent> events;
    QString given = u"Grüße\naus 你好 \U0001f600"_s;
    connect(&view, &VncView::clipboardChanged, this, [&](const ClipboardEvent &event) {
        events.append(event);
        if (event.kind == Kind::Offered) {
            view.fetchClipboard();
        } else if (event.kind == Kind::Wanted) {
            view.provideClipboard(given);
        }
    });
    view.show();
    view.open(Endpoint::unixSocket(m_qemu.vncSocket()));
    QTRY_COMPARE(view.state(), VncView::State::Connected);
    view.setEncodingPolicy(EncodingPolicy::Zrle); // offers the clipboard a second time

    RawClient other;
    QVERIFY(other.connectTo(m_qemu.vncSocket()));
    for (int i = 0; i < 2; ++i) {
        const auto [flags, body] = other.next();
        QVERIFY2((flags & 0x01000001) == 0x01000001, body.constData()); // caps, text among them
    }
    QVERIFY(other.say(0x1f000001, big(0)));

    // From here to there.
    for (const QString &text : {given, QString(900 * 1024, u'x'), QString()}) {
        given = text;
        view.announceClipboard(true);
        const auto notified = other.next();
        QVERIFY2(notified.first == 0x08000001, notified.second.constData());
        QVERIFY(other.say(0x02000001));
        const auto provided = other.next();
        QVERIFY2(provided.first == 0x10000001, provided.second.constData());
        const QByteArray expected = QString(text).replace(u'\n', u"\r\n"_s).toUtf8() + '\0';
        QVERIFY(RawClient::text(provided.second) == expected);
    }

    // From there to here.
    for (const QByteArray &text : {QByteArray("από εκεί\r\nzwei"), QByteArray(900 * 1024, 'y')}) {
        events.clear();
        QVERIFY(other.say(0x08000001));
        const auto asked = other.next();
        QVERIFY2(asked.first == 0x02000001, asked.second.constData());
        QVERIFY(other.provide(text));
        QTRY_COMPARE(events.size(), 2);
        QCOMPARE(events[1].kind, Kind::Received);
        QVERIFY(events[1].text == QString::fromUtf8(text).replace(u"\r\n"_s, u"\n"_s));
    }

    // Too much for QEMU, which would hang up: not sent, and the session goes on.
    events.clear();
    given = QString(1024 * 1024 + 1, u'z');
    view.announceClipboard(true);
    QCOMPARE(other.next().first, 0x08000001U);
    QVERIFY(other.say(0x02000001));
    QTRY_VERIFY(!events.isEmpty() && events.last().kind == Kind::TooLargeToSend);
    QCOMPARE(view.state(), VncView::State::Connected);

    // View-only: what was announced is taken back, and what the other one has stays there.
    view.setViewOnly(true);
    QCOMPARE(other.next().first, 0x08000000U);
    events.clear();
    QVERIFY(other.say(0x08000001));
    view.announceClipboard(true);
    QTest::qWait(300); // time in which nothing may happen
    QVERIFY(events.isEmpty());
    QCOMPARE(view.state(), VncView::State::Connected);
}

int main(int argc, char **argv)
{
    if (VncQemu::binary().isEmpty()) {
        std::puts("SKIP: qemu-system-x86_64 is not installed");
        return 77;
    }
    QApplication app(argc, argv);
    TstClipboardQemu test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clipboardqemu.moc"
