// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/rideuri.h"

#include "models/transport/remoteuri.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::RideUri)
};

/// A URI cut into the pieces it is written of, each as it stands there.
struct Pieces {
    QString driver;
    QString authority;
    QString path;
    QList<UriParameter> parameters;
};

Result<Pieces> cut(const QString &text)
{
    // It also refuses what must not reach a command line.
    const Result<RemoteUri> uri = RemoteUri::parse(text);
    if (!uri) {
        return uri.error();
    }
    Pieces pieces;
    pieces.driver = uri->driver;
    QStringView rest = QStringView(text).mid(text.indexOf(u"://"_s) + 3);
    if (const qsizetype fragment = rest.indexOf(u'#'); fragment >= 0) {
        rest = rest.left(fragment);
    }
    if (const qsizetype question = rest.indexOf(u'?'); question >= 0) {
        pieces.parameters = uriParameters(rest.mid(question + 1));
        rest = rest.left(question);
    }
    const qsizetype slash = rest.indexOf(u'/');
    pieces.authority = (slash < 0 ? rest : rest.left(slash)).toString();
    pieces.path = slash < 0 ? QString() : rest.mid(slash).toString();
    return pieces;
}

template <size_t N>
void drop(QList<UriParameter> &parameters, const std::array<QLatin1StringView, N> &names)
{
    parameters.removeIf(
        [&](const UriParameter &parameter) { return std::ranges::find(names, parameter.name) != names.end(); });
}

/// What the login has done already.
constexpr std::array takenOver{"command"_L1,   "keyfile"_L1, "known_hosts"_L1, "known_hosts_verify"_L1,
                               "no_verify"_L1, "no_tty"_L1,  "sshauth"_L1};
/// How libvirt would find the socket by itself.
constexpr std::array socketFinding{"socket"_L1, "netcat"_L1, "proxy"_L1, "mode"_L1};

QString escaped(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value, "/"));
}

QString joined(const QString &scheme, const Pieces &pieces)
{
    QStringList texts;
    for (const UriParameter &parameter : pieces.parameters) {
        texts << parameter.text;
    }
    const QString query = texts.join(u'&');
    return scheme + u"://"_s + pieces.authority + pieces.path + (query.isEmpty() ? QString() : u"?"_s + query);
}

void append(Pieces &pieces, const QString &name, const QString &value)
{
    pieces.parameters << UriParameter{name, value, name + u'=' + escaped(value)};
}

QString parameterValue(const Pieces &pieces, QLatin1StringView name)
{
    QString value;
    for (const UriParameter &parameter : pieces.parameters) {
        if (parameter.name == name) {
            value = parameter.value; // the last one counts
        }
    }
    return value;
}

} // namespace

Result<QString> rideUri(const QString &uri, const QString &command, const QString &socket)
{
    Result<Pieces> pieces = cut(uri);
    if (!pieces) {
        return pieces.error();
    }
    drop(pieces->parameters, takenOver);
    if (!socket.isEmpty()) {
        // Not mode=direct, which libvirt refuses for ssh.
        drop(pieces->parameters, std::array{"mode"_L1, "socket"_L1, "proxy"_L1});
        append(*pieces, u"socket"_s, socket);
    }
    append(*pieces, u"command"_s, command);
    return joined(pieces->driver + u"+ssh"_s, *pieces);
}

Result<QString> socketUri(const QString &uri, const QString &socket)
{
    Result<Pieces> pieces = cut(uri);
    if (!pieces) {
        return pieces.error();
    }
    drop(pieces->parameters, takenOver);
    drop(pieces->parameters, socketFinding);
    pieces->authority.clear();
    append(*pieces, u"socket"_s, socket);
    return joined(pieces->driver + u"+unix"_s, *pieces);
}

RideFault rideFault(const QString &detail)
{
    // sh, bash, zsh, fish and busybox; nc of Debian's "traditional" package and of busybox have no unix sockets.
    static const QRegularExpression noHelper(u"command not found|: not found|unknown command|"
                                             "(invalid|unrecognized|illegal|unknown) option[^\n]*U|"
                                             "can't execute"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (noHelper.match(detail).hasMatch()) {
        return RideFault::NoHelper;
    }
    // A helper that is named with a path, but is not there, is told in the same words as a socket that is not.
    if (detail.contains("No such file or directory"_L1)) {
        return RideFault::NoSocket;
    }
    return RideFault::None;
}

Result<QStringList> findSocketCommand(const QString &uri, bool readOnly)
{
    const Result<Pieces> pieces = cut(uri);
    if (!pieces) {
        return pieces.error();
    }
    static const QRegularExpression plainName(u"\\A[a-z0-9]{1,20}\\z"_s);
    if (!plainName.match(pieces->driver).hasMatch()) {
        return Error{ErrorKind::Invalid, 0, Text::tr("This is not an address of a host."), uri};
    }
    const QString modular = u"virt%1d-sock"_s.arg(pieces->driver);
    const bool session = pieces->path.startsWith("/session"_L1);
    // A user's own daemon has no socket for reading only.
    const QString suffix = readOnly && !session ? u"-ro"_s : QString();
    QStringList places;
    if (const QString asked = parameterValue(*pieces, "socket"_L1); !asked.isEmpty()) {
        places << asked;
    } else if (session) {
        for (const QString &name : {u"libvirt-sock"_s, modular}) {
            places << u"RUN/libvirt/"_s + name;
        }
    } else {
        places << u"/run/libvirt/libvirt-sock"_s + suffix << u"/var/run/libvirt/libvirt-sock"_s + suffix
               << u"/run/libvirt/"_s + modular + suffix << u"/var/run/libvirt/"_s + modular + suffix;
    }
    // Values travel as arguments, so that nothing of them is read as shell text.
    const QString script = u"for s do case $s in RUN/*) s=${XDG_RUNTIME_DIR:-/run/user/$(id -u)}/${s#RUN/};; esac; "
                           "if [ -S \"$s\" ]; then if [ -w \"$s\" ]; then echo \"rw $s\"; else echo \"-- $s\"; fi; "
                           "exit 0; fi; done"_s;
    return QStringList{u"sh"_s, u"-c"_s, script, u"sh"_s} + places;
}

FoundSocket readFoundSocket(const QByteArray &output)
{
    // Login shells may print words of their own before.
    static const QRegularExpression line(u"^(rw|--) (/[^\\x00-\\x1f\\x7f]{1,4000})$"_s,
                                         QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = line.match(QString::fromUtf8(output.left(65536)));
    if (!match.hasMatch()) {
        return {};
    }
    FoundSocket found;
    found.path = match.captured(2);
    found.allowed = match.captured(1) == "rw"_L1;
    found.modular = !found.path.section(u'/', -1).startsWith("libvirt-sock"_L1);
    return found;
}

} // namespace guestdeck
