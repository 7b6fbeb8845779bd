// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::CommandLine)
};

/// QGuiApplication's and QApplication's options; those with a value take it from the next argument, too.
constexpr std::array qtOptionsWithValue{
    "platform", "platformpluginpath", "platformtheme", "plugin",  "qwindowgeometry", "geometry", "qwindowicon",
    "icon",     "qwindowtitle",       "title",         "session", "display",         "style",    "stylesheet"};
constexpr std::array qtOptions{"reverse", "nograb", "dograb", "sync", "widgetcount"};

QString optionName(const QString &argument)
{
    if (!argument.startsWith(u'-')) {
        return {};
    }
    const QString name = argument.mid(argument.startsWith("--"_L1) ? 2 : 1);
    return name.section(u'=', 0, 0);
}

template <class List>
bool contains(const List &list, const QString &name)
{
    return std::any_of(list.begin(), list.end(), [&](const char *known) { return name == QLatin1StringView(known); });
}

struct Options {
    QCommandLineOption connect{{u"c"_s, u"connect"_s},
                               Text::tr("Shows the host at this libvirt URI, too, for this run. May be repeated."),
                               u"URI"_s};
    QCommandLineOption console{u"show-domain-console"_s,
                               Text::tr("Opens the console of the guest with this name, UUID or id."), u"NAME"_s};
    QCommandLineOption editor{u"show-domain-editor"_s,
                              Text::tr("Opens the tab of the guest with this name, UUID or id."), u"NAME"_s};
    QCommandLineOption creator{u"show-domain-creator"_s, Text::tr("Opens the wizard for a new machine.")};
    QCommandLineOption summary{u"show-host-summary"_s, Text::tr("Opens the page of the host.")};
    QCommandLineOption socket{u"vnc-socket"_s, Text::tr("Opens a bare console on a VNC server's unix socket."),
                              u"PATH"_s};
    QCommandLineOption settings{
        u"settings"_s, Text::tr("Keeps settings in this file and minds no other running Guestdeck."), u"FILE"_s};
    QCommandLineOption debug{
        u"debug"_s,
        Text::tr("Says on stderr what happens, each line with the milliseconds since the program started.")};
    QCommandLineOption help{{u"h"_s, u"help"_s}, Text::tr("Shows this help.")};
    QCommandLineOption version{u"version"_s, Text::tr("Shows the version.")};

    QList<QCommandLineOption> all() const
    {
        return {connect, console, editor, creator, summary, socket, settings, debug, help, version};
    }
};

CommandLineExit wrong(const QString &why)
{
    return {2, Text::tr("guestdeck: %1\nTry “guestdeck --help”.").arg(why)};
}

QString optionLine(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names()) {
        names << (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    }
    QString left = names.join(u", "_s);
    if (!option.valueName().isEmpty()) {
        left += u" "_s + option.valueName();
    }
    return u"  "_s + left.leftJustified(30) + u" "_s + option.description() + u"\n"_s;
}

/// Not QCommandLineParser::helpText(): that wants a QCoreApplication and adds options of its own.
QString helpText(const Options &options)
{
    QString text = Text::tr("Usage: guestdeck [options] [vnc://host[:port]]\n"
                            "Manages virtual machines on KVM hosts. With a vnc:// address it shows that screen only.")
        + u"\n\n"_s;
    for (const QCommandLineOption &option : options.all()) {
        text += optionLine(option);
    }
    return text + u"\n"_s + Text::tr("Qt's own options, such as “-platform” and “-style”, are understood as well.");
}

/// At most one of the things to show may be asked for.
std::optional<CommandLineExit> readShow(const QCommandLineParser &parser, const Options &options, CommandLine &line)
{
    int asked = 0;
    const auto show = [&](const QCommandLineOption &option, CommandLine::Show what) {
        if (parser.isSet(option)) {
            ++asked;
            line.show = what;
            line.guest = parser.value(option);
            if (!option.valueName().isEmpty() && line.guest.isEmpty()) {
                ++asked; // nothing is the name of no guest
            }
        }
    };
    show(options.console, CommandLine::Show::Console);
    show(options.editor, CommandLine::Show::Editor);
    show(options.creator, CommandLine::Show::Creator);
    show(options.summary, CommandLine::Show::HostSummary);
    if (asked > 1) {
        return wrong(Text::tr("Only one --show option can be given, with the name of one guest."));
    }
    return {};
}

std::optional<CommandLineExit> readBareConsole(const QCommandLineParser &parser, const Options &options,
                                               CommandLine &line)
{
    const QStringList positional = parser.positionalArguments();
    if (positional.size() > 1) {
        return wrong(Text::tr("“%1” is one argument too many.").arg(positional.at(1)));
    }
    if (!positional.isEmpty()) {
        line.consoleUrl = positional.first();
        if (QUrl(line.consoleUrl).scheme() != "vnc"_L1) {
            return wrong(Text::tr("“%1” is no vnc:// address.").arg(line.consoleUrl));
        }
    }
    if (parser.isSet(options.socket)) {
        const QString path = parser.value(options.socket);
        if (path.isEmpty() || !line.consoleUrl.isEmpty()) {
            return wrong(Text::tr("--vnc-socket needs the path of one socket and goes with no address."));
        }
        line.consoleSocket = QFileInfo(path).absoluteFilePath();
    }
    if (line.isBareConsole() && (line.show != CommandLine::Show::Window || !line.uris.isEmpty())) {
        return wrong(Text::tr("A bare console shows no host: give either one or the other."));
    }
    return {};
}

} // namespace

QStringList withoutQtOptions(const QStringList &arguments)
{
    QStringList kept;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = i == 0 ? QString() : optionName(arguments.at(i));
        if (contains(qtOptionsWithValue, name)) {
            i += arguments.at(i).contains(u'=') ? 0 : 1;
        } else if (!contains(qtOptions, name)) {
            kept << arguments.at(i);
        }
    }
    return kept;
}

std::variant<CommandLine, CommandLineExit> parseCommandLine(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.addOptions(options.all());
    if (!parser.parse(withoutQtOptions(arguments))) {
        return wrong(parser.errorText());
    }
    if (parser.isSet(options.help)) {
        return CommandLineExit{0, helpText(options)};
    }
    if (parser.isSet(options.version)) {
        return CommandLineExit{0, u"guestdeck " GUESTDECK_VERSION ""_s};
    }
    CommandLine line;
    line.uris = parser.values(options.connect);
    line.debug = parser.isSet(options.debug);
    if (line.uris.contains(QString())) {
        return wrong(Text::tr("--connect needs the URI of a host, such as qemu:///system."));
    }
    if (parser.isSet(options.settings)) {
        const QString file = parser.value(options.settings);
        if (file.isEmpty()) {
            return wrong(Text::tr("--settings needs the name of a file."));
        }
        line.settingsFile = QFileInfo(file).absoluteFilePath();
    }
    if (const auto exit = readShow(parser, options, line)) {
        return *exit;
    }
    if (const auto exit = readBareConsole(parser, options, line)) {
        return *exit;
    }
    return line;
}

QString whyNoDisplay(const QStringList &arguments)
{
    for (const QString &argument : arguments.mid(1)) {
        const QString name = optionName(argument);
        if (name == "platform"_L1 || name == "display"_L1) {
            return {};
        }
    }
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable)) {
            return {};
        }
    }
    return Text::tr(
        "guestdeck: there is no display. Log in with “ssh -X”, or start it with “-platform vnc” and look at "
        "its window with a VNC viewer.");
}

} // namespace guestdeck
