// SPDX-License-Identifier: GPL-3.0-or-later
// What a guest is taken to have read: its echo proves it, whatever else it says does not.
#include "models/console/echoledger.h"

#include <QTest>

using namespace guestdeck;

namespace
{

constexpr qsizetype limit = 8 * 1024;

QByteArray script(int lines)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i) {
        text += "  line " + QByteArray::number(i) + " of a text that is pasted\r}\r";
    }
    return text;
}

void hear(EchoLedger &ledger, const QByteArray &bytes)
{
    ledger.heard(bytes.constData(), bytes.size());
}

/// How much goes out when `text` is to be sent and the guest says `says(packet)` after each packet.
template <class Says>
qsizetype sendAll(EchoLedger &ledger, const QByteArray &text, Says says)
{
    qsizetype sent = 0;
    while (sent < text.size() && ledger.room() > 0) {
        const QByteArray packet = text.mid(sent, qMin<qsizetype>(1024, ledger.room()));
        ledger.sentTyped(packet);
        sent += packet.size();
        hear(ledger, says(packet));
    }
    return sent;
}

} // namespace

class TestEchoLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEchoingGuestGetsAll()
    {
        EchoLedger ledger(limit);
        const QByteArray text = script(3000);
        const qsizetype sent = sendAll(ledger, text, [](QByteArray packet) {
            return packet.replace("\r", "\r\n> "); // as a shell that reads a text
        });
        QCOMPARE(sent, text.size());
        QVERIFY(ledger.unproved() < 1024);
    }

    void anEchoInPiecesCounts()
    {
        EchoLedger ledger(limit);
        ledger.sentTyped("systemctl status sshd\r");
        for (const char c : QByteArray("systemctl status sshd\r\n")) {
            ledger.heard(&c, 1); // as a slow line has it
        }
        QVERIFY2(ledger.unproved() < 22, qPrintable(QString::number(ledger.unproved())));
    }

    void typedKeysWithTheirEcho()
    {
        EchoLedger ledger(limit);
        qsizetype most = 0;
        for (int i = 0; i < 2000; ++i) {
            for (const char c : QByteArray("cat /proc/meminfo\r\x1b[A\x1b[B")) {
                ledger.sentTyped(QByteArray(1, c));
                hear(ledger, c >= 0x20 ? QByteArray(1, c) : QByteArray("\r\noutput"));
                most = qMax(most, ledger.unproved());
            }
        }
        QVERIFY2(most < 1024, qPrintable(QString::number(most)));
    }

    void aFloodProvesNothing_data()
    {
        QTest::addColumn<QByteArray>("flood");
        QByteArray all;
        for (int i = 0; i < 256; ++i) {
            all += char(i);
        }
        QTest::newRow("every byte") << all.repeated(64 * 1024);
        QTest::newRow("one byte") << QByteArray(16 * 1024 * 1024, 'x');
        QTest::newRow("blanks") << QByteArray(16 * 1024 * 1024, ' ');
        QTest::newRow("likely words")
            << QByteArray("the line text that is function echo export \r\n").repeated(100'000);
    }

    void aFloodProvesNothing()
    {
        QFETCH(QByteArray, flood);
        EchoLedger ledger(limit);
        QByteArray text;
        for (quint32 i = 0; i < 100'000; ++i) {
            text += char('a' + (i * 2654435761U >> 16) % 26);
            text += i % 7 == 0 ? "    " : "";
        }
        const qsizetype sent = sendAll(ledger, text, [&](const QByteArray &) { return flood; });
        QVERIFY2(sent <= limit + 256, qPrintable(QString::number(sent)));
    }

    void repeatingOneProofProvesNoMore()
    {
        EchoLedger ledger(limit);
        ledger.sentTyped(script(100).left(4000));
        hear(ledger, QByteArray("line 1 of").repeated(1000));
        QVERIFY2(ledger.unproved() > 3000, qPrintable(QString::number(ledger.unproved())));
    }

    void anEchoThatWasKeptBackIsWorthNothingLater()
    {
        EchoLedger ledger(limit);
        const QByteArray early = script(200).left(2000);
        ledger.sentTyped(early);
        const QByteArray late(6000, 'q');
        ledger.sentTyped(late);
        hear(ledger, early);
        QVERIFY2(ledger.unproved() >= late.size(), qPrintable(QString::number(ledger.unproved())));
    }

    void repliesProveNothing()
    {
        EchoLedger ledger(limit);
        for (int i = 0; i < 100; ++i) {
            ledger.sentReply(8);
            hear(ledger, "\x1b[24;80R");
        }
        QCOMPARE(ledger.unproved(), 800);
    }
};

QTEST_APPLESS_MAIN(TestEchoLedger)
#include "tst_echoledger.moc"
