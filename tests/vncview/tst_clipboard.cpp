// SPDX-License-Identifier: GPL-3.0-or-later
// The clipboard's messages and the conversation they make, without a socket.
#include "vncview/clipboard.h"
#include "vncview/clipboardcodec.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <zlib.h>

using namespace guestdeck::vnc;
using namespace Qt::StringLiterals;
using Kind = ClipboardEvent::Kind;
using Status = clipboard::Provided::Status;

namespace
{

QByteArray big(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

// As another implementation would write it, with each kind of ending.
QByteArray deflated(const QByteArray &plain, int flush = Z_FINISH)
{
    z_stream stream{};
    deflateInit(&stream, Z_DEFAULT_COMPRESSION);
    QByteArray out(static_cast<qsizetype>(compressBound(static_cast<uLong>(plain.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.constData()));
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, flush);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

// The content of a client message, checked for its frame.
QByteArray content(const QByteArray &message)
{
    if (message.size() < 8 || message[0] != 6 || message.mid(1, 3) != QByteArray(3, '\0')
        || std::abs(qFromBigEndian<qint32>(message.constData() + 4)) != message.size() - 8) {
        return "broken frame";
    }
    return message.mid(8);
}

quint32 flagsOf(const QByteArray &message)
{
    return qFromBigEndian<quint32>(content(message).constData());
}

// zlib says Z_STREAM_END: the stream is finished, not merely flushed.
bool isFinished(const QByteArray &stream)
{
    QByteArray out(4 * 1024 * 1024, Qt::Uninitialized);
    z_stream z{};
    inflateInit(&z);
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(stream.constData()));
    z.avail_in = static_cast<uInt>(stream.size());
    z.next_out = reinterpret_cast<Bytef *>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    const int status = inflate(&z, Z_NO_FLUSH);
    const bool all = z.avail_in == 0;
    inflateEnd(&z);
    return status == Z_STREAM_END && all;
}

struct Talk {
    QList<QByteArray> sent;
    QList<ClipboardEvent> told;
    bool alive = true;
    ClipboardExchange exchange{[this](const QByteArray &message) {
                                   sent.append(message);
                                   return alive;
                               },
                               [this](const ClipboardEvent &event) { told.append(event); }};

    void server(quint32 flags, const QByteArray &body = {}) { QVERIFY(exchange.onExtended(big(flags) + body)); }
    void start()
    {
        QVERIFY(exchange.setSharing(true));
        server(0x1f000001, big(0)); // as QEMU greets, and peek
        QCOMPARE(sent.size(), 1);
        QCOMPARE(content(sent.takeFirst()).toHex(), QByteArray("1f00000100000000"));
    }
    QList<Kind> kinds() const
    {
        QList<Kind> list;
        for (const ClipboardEvent &event : told) {
            list << event.kind;
        }
        return list;
    }
};

} // namespace

class TstClipboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void wireForm();
    void latin1();
    void sizes();
    void hostile_data();
    void hostile();
    void anyBytes();
    void announcesAndProvides();
    void waitsUntilTheServerIsKnown();
    void fetches();
    void unaskedTextIsNotTaken();
    void offersDoNotPileUp();
    void offMeansOff();
    void latin1Server();
    void lostConnection();
};

void TstClipboard::roundTrip_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected = {}) {
        QTest::newRow(name) << text << (expected.isNull() ? text : expected);
    };
    row("empty", u""_s);
    row("plain", u"hello"_s);
    row("umlauts, Chinese, emoji", u"Grüße 你好 \U0001f600"_s);
    row("lines", u"one\ntwo\n\nthree\n"_s);
    row("DOS lines", u"one\r\ntwo\r\n"_s, u"one\ntwo\n"_s);
    row("old Mac lines", u"one\rtwo"_s, u"one\ntwo"_s);
    row("a NUL ends it", u"seen"_s + QChar(0) + u"unseen"_s, u"seen"_s);
    row("half a surrogate", u"a"_s + QChar(0xd83d) + u"b"_s, u"a?b"_s);
    QString random;
    for (int i = 0; i < 20000; ++i) {
        random += QString::fromUcs4(std::array{char32_t(QRandomGenerator::global()->bounded(0x20, 0xd800))}.data(), 1);
    }
    row("random", random);
}

void TstClipboard::roundTrip()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto message = clipboard::provide(text);
    QVERIFY(message);
    QCOMPARE(flagsOf(*message), 0x10000001U);
    QVERIFY(isFinished(content(*message).mid(4)));
    const auto back = clipboard::readProvide(flagsOf(*message), QByteArrayView(*message).sliced(12));
    QCOMPARE(back.status, Status::Text);
    QCOMPARE(back.text, expected);
}

void TstClipboard::wireForm()
{
    QCOMPARE(clipboard::caps().toHex(), QByteArray("06000000fffffff81f00000100000000"));
    QCOMPARE(clipboard::request().toHex(), QByteArray("06000000fffffffc02000001"));
    QCOMPARE(clipboard::notify(true).toHex(), QByteArray("06000000fffffffc08000001"));
    QCOMPARE(clipboard::notify(false).toHex(), QByteArray("06000000fffffffc08000000"));
    // CRLF, a NUL, and a size that counts both.
    QByteArray plain(64, Qt::Uninitialized);
    const QByteArray stream = content(*clipboard::provide(u"ä\nb"_s)).mid(4);
    uLongf size = 64;
    QCOMPARE(uncompress(reinterpret_cast<Bytef *>(plain.data()), &size,
                        reinterpret_cast<const Bytef *>(stream.constData()), static_cast<uLong>(stream.size())),
             Z_OK);
    QCOMPARE(plain.left(static_cast<qsizetype>(size)).toHex(), QByteArray("00000006c3a40d0a6200"));
}

void TstClipboard::latin1()
{
    QCOMPARE(clipboard::latin1(u"Grüße\r\n€"_s)->toHex(), QByteArray("0600000000000007") + "4772fcdf650a3f");
    QCOMPARE(clipboard::readLatin1(QByteArray::fromHex("4772fcdf650d0a00") + "unseen"), u"Grüße\n"_s);
}

void TstClipboard::sizes()
{
    QVERIFY(clipboard::provide(QString(clipboard::MaxText, u'x')));
    QVERIFY(!clipboard::provide(QString(clipboard::MaxText + 1, u'x')));
    QVERIFY(!clipboard::provide(QString(clipboard::MaxText / 2 + 1, u'ä'))); // bytes count
    QVERIFY(!clipboard::provide(QString(clipboard::MaxText / 2 + 1, u'\n'))); // as they are sent
    QVERIFY(clipboard::latin1(QString(clipboard::MaxMessage, u'ä')));
    QVERIFY(!clipboard::latin1(QString(clipboard::MaxMessage + 1, u'x')));
    const QByteArray most = big(clipboard::MaxText + 1) + QByteArray(clipboard::MaxText, 'x') + '\0';
    QCOMPARE(clipboard::readProvide(clipboard::Text, deflated(most)).text.size(), clipboard::MaxText);
}

void TstClipboard::hostile_data()
{
    QTest::addColumn<quint32>("flags");
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<Status>("status");
    const auto row = [](const char *name, const QByteArray &stream, Status status, quint32 flags = 1) {
        QTest::newRow(name) << flags << stream << status;
    };
    const QByteArray good = deflated(big(6) + QByteArray("hello\0", 6));
    row("good", good, Status::Text);
    row("only flushed", deflated(big(6) + QByteArray("hello\0", 6), Z_SYNC_FLUSH), Status::Text);
    row("no NUL", deflated(big(5) + "hello"), Status::Text);
    row("nothing", {}, Status::Broken);
    row("no text", good, Status::NoText, 2);
    row("truncated", good.left(good.size() / 2), Status::Broken);
    row("no zlib", QByteArray(100, 'x'), Status::Broken);
    row("three bytes of length", deflated("\0\0\0"), Status::Broken);
    row("less than it claims", deflated(big(500000) + "hello"), Status::Broken);
    row("1 GiB claimed", deflated(big(1U << 30) + "hello"), Status::TooLarge);
    row("most claimed", deflated(big(0xffffffff) + "hello"), Status::TooLarge);
    row("bomb", deflated(big(1U << 28) + QByteArray(1 << 28, 'x')), Status::TooLarge);
    row("bomb behind a text", deflated(big(6) + QByteArray("hello\0", 6) + QByteArray(1 << 28, 'x')), Status::Text);
    row("rich text behind", deflated(big(6) + QByteArray("hello\0", 6) + big(3) + "rtf"), Status::Text, 3);
}

void TstClipboard::hostile()
{
    QFETCH(quint32, flags);
    QFETCH(QByteArray, stream);
    QFETCH(Status, status);
    const auto read = clipboard::readProvide(flags, stream);
    QCOMPARE(read.status, status);
    QCOMPARE(read.text, status == Status::Text ? u"hello"_s : QString());
}

// Whatever comes, nothing is told that was not asked for, and nothing breaks.
void TstClipboard::anyBytes()
{
    QRandomGenerator random(4711);
    Talk talk;
    talk.start();
    const QByteArray good = deflated(big(6) + QByteArray("hello\0", 6));
    for (int i = 0; i < 20000; ++i) {
        QByteArray message = big(1U << random.bounded(32)) + good;
        for (int n = random.bounded(4); n > 0; --n) {
            message[random.bounded(int(message.size()))] = char(random.bounded(256));
        }
        message.truncate(random.bounded(int(message.size()) + 1));
        QVERIFY(talk.exchange.onExtended(message));
        if (i % 3 == 0) {
            QVERIFY(talk.exchange.fetch());
        }
        for (const ClipboardEvent &event : std::as_const(talk.told)) {
            QVERIFY(event.text.size() <= clipboard::MaxText);
            QVERIFY(event.kind != Kind::Wanted); // we have announced nothing
        }
        talk.told.clear();
        talk.sent.clear();
    }
}

void TstClipboard::announcesAndProvides()
{
    Talk talk;
    talk.start();
    talk.server(0x02000001);
    QVERIFY(talk.told.isEmpty()); // nothing was announced
    QVERIFY(talk.exchange.announce(true));
    QCOMPARE(flagsOf(talk.sent.takeFirst()), 0x08000001U);
    talk.server(0x04000000); // peek
    QCOMPARE(flagsOf(talk.sent.takeFirst()), 0x08000001U);
    for (int i = 0; i < 5; ++i) {
        talk.server(0x02000001);
    }
    QCOMPARE(talk.kinds(), QList{Kind::Wanted}); // once
    QVERIFY(talk.sent.isEmpty());
    QVERIFY(talk.exchange.provide(u"text"_s));
    QCOMPARE(talk.sent.size(), 1);
    QCOMPARE(flagsOf(talk.sent.takeFirst()), 0x10000001U);
    QVERIFY(talk.exchange.provide(u"nobody has asked"_s));
    QVERIFY(talk.sent.isEmpty());
    talk.told.clear();
    talk.server(0x02000001);
    QVERIFY(talk.exchange.provide(QString(clipboard::MaxText + 1, u'x')));
    QCOMPARE(talk.kinds(), (QList{Kind::Wanted, Kind::TooLargeToSend}));
    QVERIFY(talk.sent.isEmpty());
}

void TstClipboard::waitsUntilTheServerIsKnown()
{
    Talk talk;
    QVERIFY(talk.exchange.setSharing(true));
    QVERIFY(talk.exchange.announce(true));
    QVERIFY(talk.sent.isEmpty());
    QVERIFY(talk.told.isEmpty());
    talk.server(0x1f000001, big(0));
    QCOMPARE(talk.sent.size(), 2);
    QCOMPARE(flagsOf(talk.sent[1]), 0x08000001U);
    QVERIFY(talk.exchange.serverReady());
    QVERIFY(talk.exchange.isExtended());
    QCOMPARE(talk.sent.size(), 2);
}

void TstClipboard::fetches()
{
    Talk talk;
    talk.start();
    talk.server(0x08000001);
    QCOMPARE(talk.kinds(), QList{Kind::Offered});
    QVERIFY(talk.sent.isEmpty()); // not before somebody wants it
    QVERIFY(talk.exchange.fetch());
    QCOMPARE(flagsOf(talk.sent.takeFirst()), 0x02000001U);
    talk.server(0x10000001, deflated(big(7) + QByteArray("a\r\nbc\0", 7)));
    QCOMPARE(talk.told.last().kind, Kind::Received);
    QCOMPARE(talk.told.last().text, u"a\nbc"_s);
}

void TstClipboard::unaskedTextIsNotTaken()
{
    Talk talk;
    talk.start();
    const QByteArray text = deflated(big(3) + QByteArray("hi\0", 3));
    talk.server(0x10000001, text);
    talk.server(0x08000001);
    talk.server(0x10000001, text);
    QCOMPARE(talk.kinds(), QList{Kind::Offered});
    QVERIFY(talk.exchange.fetch());
    talk.server(0x10000001, text);
    talk.server(0x10000001, text); // the second one was not asked for
    QCOMPARE(talk.kinds(), (QList{Kind::Offered, Kind::Received}));
}

void TstClipboard::offersDoNotPileUp()
{
    Talk talk;
    talk.start();
    for (int i = 0; i < 1000; ++i) {
        talk.server(0x08000001);
        talk.server(0x08000000);
        talk.exchange.onLatin1("x");
        talk.exchange.onTooLarge();
    }
    QCOMPARE(talk.kinds(), QList{Kind::Offered});
    talk.exchange.offerSeen();
    QCOMPARE(talk.told.size(), 2); // the newest state, once
}

void TstClipboard::offMeansOff()
{
    Talk talk;
    talk.server(0x1f000001, big(0)); // greeted all the same: it may be switched on later
    QCOMPARE(talk.sent.size(), 1);
    talk.sent.clear();
    const auto everything = [&talk] {
        QVERIFY(talk.exchange.announce(true));
        talk.server(0x08000001);
        QVERIFY(talk.exchange.fetch());
        talk.server(0x02000001);
        talk.server(0x04000000);
        QVERIFY(talk.exchange.provide(u"secret"_s));
        talk.server(0x10000001, deflated(big(3) + QByteArray("hi\0", 3)));
        talk.exchange.onLatin1("hi");
        talk.exchange.onTooLarge();
        QVERIFY(talk.told.isEmpty());
        QVERIFY(talk.sent.isEmpty());
    };
    everything();
    QVERIFY(talk.exchange.setSharing(true));
    QVERIFY(talk.exchange.announce(true));
    talk.server(0x02000001);
    QCOMPARE(talk.kinds(), QList{Kind::Wanted});
    talk.told.clear();
    talk.sent.clear();
    QVERIFY(talk.exchange.setSharing(false));
    QCOMPARE(flagsOf(talk.sent.takeFirst()), 0x08000000U); // takes back what it announced
    everything();
}

void TstClipboard::latin1Server()
{
    Talk talk;
    QVERIFY(talk.exchange.setSharing(true));
    QVERIFY(talk.exchange.announce(true));
    QVERIFY(talk.told.isEmpty());
    QVERIFY(talk.exchange.serverReady());
    QCOMPARE(talk.kinds(), QList{Kind::Wanted}); // it cannot ask, so it gets the text at once
    QVERIFY(talk.exchange.provide(u"hi"_s));
    QCOMPARE(talk.sent.takeFirst().toHex(), QByteArray("06000000000000026869"));
    talk.told.clear();
    talk.exchange.onLatin1("from the guest");
    QCOMPARE(talk.kinds(), QList{Kind::Offered});
    QVERIFY(talk.exchange.fetch());
    QCOMPARE(talk.told.last().text, u"from the guest"_s);
    QVERIFY(talk.sent.isEmpty());
}

void TstClipboard::lostConnection()
{
    Talk talk;
    talk.start();
    talk.alive = false;
    QVERIFY(!talk.exchange.announce(true));
    talk.server(0x02000001);
    QVERIFY(!talk.exchange.provide(u"x"_s));
    talk.server(0x08000001);
    QVERIFY(!talk.exchange.fetch());
}

QTEST_APPLESS_MAIN(TstClipboard)
#include "tst_clipboard.moc"
