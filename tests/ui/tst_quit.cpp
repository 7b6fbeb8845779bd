// SPDX-License-Identifier: GPL-3.0-or-later
// The real program as a process: ended by a signal, as at the end of a desktop session.
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

class TestQuit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSignalEndsItInOrder_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void aSignalEndsItInOrder()
    {
        QFETCH(int, signal);
        const QTemporaryDir dir;
        const QString settings = dir.filePath(u"settings.ini"_s);
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(GUESTDECK_BINARY),
                      {u"--debug"_s, u"--settings"_s, settings, u"--connect"_s, u"test:///default"_s});
        QVERIFY(program.waitForStarted());
        QByteArray log;
        QTRY_VERIFY((log += program.readAll()).contains("list complete"));
        QFile limits(u"/proc/%1/limits"_s.arg(program.processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        // Passwords are in its memory.
        const QString core = QString::fromUtf8(limits.readAll()).section(u"Max core file size"_s, 1).simplified();
        QVERIFY2(core.startsWith(u"1 "_s) || core.startsWith(u"0 0 "_s), qPrintable(core.left(40)));
        ::kill(pid_t(program.processId()), signal);
        QVERIFY2(program.waitForFinished(10000), log.constData());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        const QStringList kept = QSettings(settings, QSettings::IniFormat).allKeys();
        QVERIFY2(kept.join(u' ').contains(u"mainWindow/geometry"_s), qPrintable(kept.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestQuit)
#include "tst_quit.moc"
