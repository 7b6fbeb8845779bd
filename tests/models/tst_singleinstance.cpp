// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <sys/stat.h>
#include <thread>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

/// As another process would: from another thread, while this one answers.
bool handOverFromElsewhere(const QString &folder, const CommandLine &line)
{
    std::atomic<int> answer = -1;
    std::thread other([&]() {
        SingleInstance second(folder);
        answer = second.handOver(line) ? 1 : 0;
    });
    (void)QTest::qWaitFor([&]() { return answer >= 0; }, 10000);
    other.join();
    return answer == 1;
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void handsOver();
    void firstOneHasNobody();
    void replacesWhatACrashLeft();
    void refusesAnOpenFolder();
    void survivesNonsense_data();
    void survivesNonsense();
    void messagesRoundTrip();

private:
    QString folder() const { return m_folder->filePath(u"run"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSingleInstance::handsOver()
{
    SingleInstance first(folder());
    QVERIFY(first.listen());
    QCOMPARE(QFileInfo(folder()).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther), 0);
    QList<CommandLine> asked;
    connect(&first, &SingleInstance::asked, this, [&](const CommandLine &line) { asked << line; });
    CommandLine line;
    line.uris = {u"qemu:///system"_s, u"test:///default"_s};
    line.show = CommandLine::Show::Console;
    line.guest = u"服务器 1"_s;
    QVERIFY(handOverFromElsewhere(folder(), line));
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first() == line);
    QVERIFY(handOverFromElsewhere(folder(), {})); // just to the front
    QCOMPARE(asked.size(), 2);
}

void TestSingleInstance::firstOneHasNobody()
{
    SingleInstance first(folder());
    QVERIFY(!first.handOver({}));
}

void TestSingleInstance::replacesWhatACrashLeft()
{
    QVERIFY(!SingleInstance(folder()).handOver({})); // makes the folder
    QFile left(folder() + u"/instance"_s);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    SingleInstance first(folder());
    QVERIFY(!first.handOver({}));
    QVERIFY(first.listen());
    QVERIFY(handOverFromElsewhere(folder(), {}));
}

void TestSingleInstance::refusesAnOpenFolder()
{
    QVERIFY(QDir().mkpath(folder()));
    ::chmod(QFile::encodeName(folder()).constData(), 0777);
    SingleInstance first(folder());
    QVERIFY(!first.listen());
    QVERIFY(!first.handOver({}));
}

void TestSingleInstance::survivesNonsense_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("text") << QByteArray("hello\n");
    QTest::newRow("empty line") << QByteArray("\n");
    QTest::newRow("base64 of nothing useful") << QByteArray("AAAA\n");
    QTest::newRow("endless") << QByteArray(2 * SingleInstance::maxMessage, 'A');
    CommandLine line;
    line.show = CommandLine::Show(99);
    QTest::newRow("unknown wish") << SingleInstance::encode(line);
}

void TestSingleInstance::survivesNonsense()
{
    QFETCH(QByteArray, message);
    SingleInstance first(folder());
    QVERIFY(first.listen());
    QSignalSpy asked(&first, &SingleInstance::asked);
    QLocalSocket socket;
    socket.connectToServer(folder() + u"/instance"_s);
    QVERIFY(socket.waitForConnected(5000));
    socket.write(message);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState); // hung up
    QCOMPARE(asked.count(), 0);
    QVERIFY(handOverFromElsewhere(folder(), {}));
}

void TestSingleInstance::messagesRoundTrip()
{
    CommandLine line;
    for (int i = 0; i < 1000; ++i) {
        line.uris << u"qemu:///system"_s;
    }
    const auto decoded = SingleInstance::decode(SingleInstance::encode(line));
    QVERIFY(decoded);
    QVERIFY(decoded->uris.size() <= 64); // bounded
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
