// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QDir>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using Show = CommandLine::Show;

Q_DECLARE_METATYPE(guestdeck::CommandLine)

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void prints();
    void skipsQtOptions();
    void noDisplay();
};

void TestCommandLine::understands_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<CommandLine>("expected");
    const auto row = [](const char *name, const QString &arguments, const std::function<void(CommandLine &)> &change) {
        CommandLine line;
        change(line);
        QTest::newRow(name) << arguments << line;
    };
    row("nothing", {}, [](CommandLine &) {});
    row("connect", u"--connect qemu:///system"_s, [](CommandLine &line) { line.uris = {u"qemu:///system"_s}; });
    row("short and repeated", u"-c qemu:///system --connect=qemu+ssh://kvm-a/system?no_tty=1"_s, [](CommandLine &line) {
        line.uris = {u"qemu:///system"_s, u"qemu+ssh://kvm-a/system?no_tty=1"_s};
    });
    row("console", u"-c test:///default --show-domain-console test"_s, [](CommandLine &line) {
        line.uris = {u"test:///default"_s};
        line.show = Show::Console;
        line.guest = u"test"_s;
    });
    row("editor", u"--show-domain-editor 7"_s, [](CommandLine &line) {
        line.show = Show::Editor;
        line.guest = u"7"_s;
    });
    row("creator", u"--show-domain-creator"_s, [](CommandLine &line) { line.show = Show::Creator; });
    row("summary", u"--show-host-summary"_s, [](CommandLine &line) { line.show = Show::HostSummary; });
    row("debug", u"--debug"_s, [](CommandLine &line) { line.debug = true; });
    row("vnc", u"vnc://kvm-a:5901"_s, [](CommandLine &line) { line.consoleUrl = u"vnc://kvm-a:5901"_s; });
    row("vnc socket", u"--vnc-socket /run/x.sock"_s, [](CommandLine &line) { line.consoleSocket = u"/run/x.sock"_s; });
    row("relative paths", u"--vnc-socket x.sock --settings s.conf"_s, [](CommandLine &line) {
        line.consoleSocket = QDir::current().absoluteFilePath(u"x.sock"_s);
        line.settingsFile = QDir::current().absoluteFilePath(u"s.conf"_s);
    });
    row("Qt's options", u"-platform offscreen --debug -style fusion"_s, [](CommandLine &line) { line.debug = true; });
}

void TestCommandLine::understands()
{
    QFETCH(QString, arguments);
    QFETCH(CommandLine, expected);
    const auto parsed = parseCommandLine(QStringList{u"guestdeck"_s} + arguments.split(u' ', Qt::SkipEmptyParts));
    const auto *line = std::get_if<CommandLine>(&parsed);
    QVERIFY2(line, line ? "" : qPrintable(std::get<CommandLineExit>(parsed).text));
    QCOMPARE(line->uris, expected.uris);
    QCOMPARE(line->guest, expected.guest);
    QCOMPARE(line->consoleSocket, expected.consoleSocket);
    QVERIFY(*line == expected);
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{u"--frobnicate"_s};
    QTest::newRow("unknown short") << QStringList{u"-x"_s};
    QTest::newRow("URI missing") << QStringList{u"--connect"_s};
    QTest::newRow("URI empty") << QStringList{u"--connect"_s, u""_s};
    QTest::newRow("name missing") << QStringList{u"--show-domain-console"_s};
    QTest::newRow("name empty") << QStringList{u"--show-domain-console="_s};
    QTest::newRow("two things to show") << QStringList{u"--show-domain-creator"_s, u"--show-domain-console"_s, u"x"_s};
    QTest::newRow("no address") << QStringList{u"web-7"_s};
    QTest::newRow("two addresses") << QStringList{u"vnc://a"_s, u"vnc://b"_s};
    QTest::newRow("address and socket") << QStringList{u"vnc://a"_s, u"--vnc-socket"_s, u"/x"_s};
    QTest::newRow("bare console and host") << QStringList{u"vnc://a"_s, u"--connect"_s, u"qemu:///system"_s};
    QTest::newRow("flag with a value") << QStringList{u"--debug=1"_s};
}

void TestCommandLine::refuses()
{
    QFETCH(QStringList, arguments);
    const auto parsed = parseCommandLine(QStringList{u"guestdeck"_s} + arguments);
    const auto *exit = std::get_if<CommandLineExit>(&parsed);
    QVERIFY(exit);
    QCOMPARE(exit->status, 2);
    QVERIFY(exit->text.startsWith(u"guestdeck: "_s));
}

void TestCommandLine::prints()
{
    const auto version = parseCommandLine({u"guestdeck"_s, u"--version"_s});
    QCOMPARE(std::get<CommandLineExit>(version).status, 0);
    QVERIFY(std::get<CommandLineExit>(version).text.startsWith(u"guestdeck "_s));
    const auto help = parseCommandLine({u"guestdeck"_s, u"--help"_s});
    QCOMPARE(std::get<CommandLineExit>(help).status, 0);
    for (const QString &option : {u"-c, --connect URI"_s, u"--show-domain-console NAME"_s, u"--show-domain-creator"_s,
                                  u"--debug"_s, u"--version"_s, u"--vnc-socket PATH"_s}) {
        QVERIFY2(std::get<CommandLineExit>(help).text.contains(option), qPrintable(option));
    }
}

void TestCommandLine::skipsQtOptions()
{
    const QStringList arguments{u"guestdeck"_s, u"-platform"_s, u"vnc"_s,      u"--style=fusion"_s,
                                u"-reverse"_s,  u"--debug"_s,   u"-geometry"_s};
    QCOMPARE(withoutQtOptions(arguments), (QStringList{u"guestdeck"_s, u"--debug"_s}));
}

void TestCommandLine::noDisplay()
{
    const QList<QByteArray> names{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    QHash<QByteArray, QByteArray> before;
    for (const QByteArray &name : names) {
        before.insert(name, qgetenv(name.constData()));
        qunsetenv(name.constData());
    }
    const QString why = whyNoDisplay({u"guestdeck"_s});
    QVERIFY(!why.isEmpty() && !why.contains(u'\n'));
    QVERIFY(whyNoDisplay({u"guestdeck"_s, u"-platform"_s, u"vnc"_s}).isEmpty());
    qputenv("WAYLAND_DISPLAY", "wayland-0");
    QVERIFY(whyNoDisplay({u"guestdeck"_s}).isEmpty());
    for (const QByteArray &name : names) {
        qputenv(name.constData(), before.value(name));
    }
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
