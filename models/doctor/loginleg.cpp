// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/shell.h"
#include "models/doctor/packages.h"
#include "models/doctor/waylegs.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using State = DoctorLeg::State;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Doctor)
};

constexpr qsizetype maxDetails = 4000;

QString words(const LoginFinding &found)
{
    return found.error ? found.error->detail.left(maxDetails) : QString();
}

QStringList sshTo(const LoginFinding &found, const QString &program)
{
    QStringList command{program};
    if (found.route.port != 22) {
        command << u"-p"_s << QString::number(found.route.port);
    }
    const QString user = found.user.isEmpty() ? found.route.user : found.user;
    return command << (user.isEmpty() ? found.route.host : user + u'@' + found.route.host);
}

enum class Fix { None, CopyKey, TryTerminal, SshdLog, ConfigRights, OneKey };

/// ssh's words, in the C locale, and what they mean. The special before the general.
struct Row {
    const char *words; ///< lower case; all of them, separated by '|'
    Fix fix;
    const char *result;
    const char *advice;
};

constexpr Row rows[] = {
    {"too many authentication failures", Fix::OneKey,
     QT_TRANSLATE_NOOP("guestdeck::Doctor", "The server gave up after too many keys."),
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "The agent offered more keys than the server is willing to try. Name the one key for this host, and "
         "offer no others: IdentityFile and “IdentitiesOnly yes” in ~/.ssh/config.")},
    {"unprotected private key file", Fix::ConfigRights,
     QT_TRANSLATE_NOOP("guestdeck::Doctor", "The key file may be read by others, so ssh does not use it."),
     QT_TRANSLATE_NOOP("guestdeck::Doctor", "Let only yourself read it.")},
    {"bad owner or permissions", Fix::ConfigRights,
     QT_TRANSLATE_NOOP("guestdeck::Doctor", "ssh's configuration may be changed by others, so ssh does not use it."),
     QT_TRANSLATE_NOOP("guestdeck::Doctor", "Let only yourself write it.")},
    {"bad configuration option", Fix::None,
     QT_TRANSLATE_NOOP("guestdeck::Doctor", "There is a mistake in ssh's configuration."),
     QT_TRANSLATE_NOOP("guestdeck::Doctor", "The details name the file and the line. Put it right.")},
    {"administratively prohibited", Fix::None,
     QT_TRANSLATE_NOOP("guestdeck::Doctor", "The jump host does not pass connections on."),
     QT_TRANSLATE_NOOP("guestdeck::Doctor",
                       "Its ssh server forbids forwarding. Whoever runs it has to set “AllowTcpForwarding yes” in its "
                       "sshd_config, or you take another jump host.")},
    {"stdio forwarding failed", Fix::None,
     QT_TRANSLATE_NOOP("guestdeck::Doctor", "The jump host cannot reach the host."),
     QT_TRANSLATE_NOOP("guestdeck::Doctor",
                       "The jump host let you in, but does not get any further: check the host's name and port as seen "
                       "from there, and that the host is switched on.")},
    {"could not resolve hostname", Fix::None, QT_TRANSLATE_NOOP("guestdeck::Doctor", "A name on the way is not known."),
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "ssh found no address for the host, or for a jump host. The details name it: check the spelling, or "
         "use the IP address.")},
    {"no matching host key type", Fix::TryTerminal,
     QT_TRANSLATE_NOOP("guestdeck::Doctor", "The server only knows methods that are no longer safe."),
     QT_TRANSLATE_NOOP("guestdeck::Doctor",
                       "It is too old for this ssh. Update it; until then, allow the old method for this host alone in "
                       "~/.ssh/config (HostKeyAlgorithms, PubkeyAcceptedAlgorithms).")},
    {"no matching", Fix::TryTerminal,
     QT_TRANSLATE_NOOP("guestdeck::Doctor", "The server and this machine have no method in common."),
     QT_TRANSLATE_NOOP("guestdeck::Doctor",
                       "One of both is much older. Update it; until then, allow the old method for this host alone in "
                       "~/.ssh/config (KexAlgorithms, Ciphers).")},
    {"permission denied (publickey)", Fix::CopyKey,
     QT_TRANSLATE_NOOP("guestdeck::Doctor", "The server accepts keys only, and none of yours."),
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "Check the user name and the key file. The public key has to be in ~/.ssh/authorized_keys of that "
         "user on the host: someone who can log in there has to add it.")},
    {"permission denied (publickey,gssapi", Fix::CopyKey,
     QT_TRANSLATE_NOOP("guestdeck::Doctor", "The server did not accept a key or password."),
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "Check the user name and the password. To log in by key from now on, copy your public key there.")},
    {"permission denied", Fix::CopyKey,
     QT_TRANSLATE_NOOP("guestdeck::Doctor", "The server did not accept a key or password."),
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "Check the user name and the password; root may often not log in with a password at all. To log in "
         "by key from now on, copy your public key there.")},
    {"kex_exchange_identification", Fix::SshdLog,
     QT_TRANSLATE_NOOP("guestdeck::Doctor", "The ssh server broke the login off."),
     QT_TRANSLATE_NOOP("guestdeck::Doctor",
                       "It refuses this machine: after failed logins it may be locked out for a while (fail2ban, "
                       "MaxStartups), or a list of allowed addresses leaves it out.")},
    {"connection closed by", Fix::SshdLog,
     QT_TRANSLATE_NOOP("guestdeck::Doctor", "The ssh server broke the login off."),
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "It let the login begin and then closed the connection: the account may be locked or not allowed to "
         "log in (AllowUsers, AllowGroups, its shell). The server's log says why.")},
};

/// Nothing for files that are none of ssh's: a jump host says what it likes before it lets anybody in, and could have
/// any file of the user's named here.
QString rightsCommand(const QString &name, const LoginFinding &found)
{
    const QString file = QDir::cleanPath(name);
    const QString home = found.route.home;
    if (!file.startsWith(u'/') || file.contains(QChar::Null)) {
        return {};
    }
    if (file.startsWith("/etc/ssh/"_L1)) {
        return shellJoin({u"sudo"_s, u"chmod"_s, u"go-w"_s, u"--"_s, file}); // all users read it
    }
    const bool isKey = !found.keyFile.isEmpty() && file == QDir::cleanPath(found.keyFile);
    const bool isOfSsh = !home.isEmpty() && file.startsWith(QDir::cleanPath(home) + u"/.ssh/"_s);
    return isKey || isOfSsh ? shellJoin({u"chmod"_s, u"600"_s, u"--"_s, file}) : QString();
}

QString fixCommand(Fix fix, const LoginFinding &found, bool &forHost)
{
    forHost = fix == Fix::SshdLog;
    switch (fix) {
    case Fix::CopyKey:
        return shellJoin(sshTo(found, u"ssh-copy-id"_s));
    case Fix::TryTerminal:
        return shellJoin(sshTo(found, u"ssh"_s));
    case Fix::OneKey:
        return shellJoin({u"ssh-add"_s, u"-l"_s});
    case Fix::SshdLog:
        return shellJoin(
            {u"sudo"_s, u"journalctl"_s, u"-u"_s, u"ssh"_s, u"-u"_s, u"sshd"_s, u"-n"_s, u"30"_s, u"--no-pager"_s});
    case Fix::ConfigRights: {
        // The file is named in ssh's words: "Permissions 0644 for '/home/u/key' …", "permissions on
        // /home/u/.ssh/config".
        static const QRegularExpression file(u"(?:for '|permissions on )([^'\\n\\r]+)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        return rightsCommand(file.match(words(found)).captured(1).trimmed(), found);
    }
    case Fix::None:
        break;
    }
    return {};
}

bool hasAll(const QString &text, const char *list)
{
    const QStringList wanted = QString::fromLatin1(list).split(u'|');
    return std::ranges::all_of(wanted, [&](const QString &word) { return text.contains(word); });
}

/// What makes sshd slow, and how to end it.
void adviseQuickness(DoctorLeg &login, const HostFacts *facts)
{
    const bool sure = facts && facts->useDns.contains(u"yes"_s, Qt::CaseInsensitive);
    login.advice
        = (sure ? Text::tr("The ssh server looks up the name of each caller (UseDNS), and the name server does "
                           "not answer in time. Switch that off in its configuration.")
                : Text::tr("Most often the ssh server looks up the name of each caller (UseDNS), or both sides try "
                           "Kerberos first (GSSAPI). Switch both off in its configuration, or GSSAPI for this "
                           "host in ~/.ssh/config (GSSAPIAuthentication no)."));
    const HostFacts unknown;
    const HostFacts &host = facts ? *facts : unknown;
    const bool debian = distributionOf(host) == Distribution::Debian;
    // The first value counts in sshd_config, and the folder is read first.
    login.command = shellJoin({u"printf"_s, u"%s\\n"_s, u"UseDNS no"_s, u"GSSAPIAuthentication no"_s}) + u" | "_s
        + asRoot(host, {u"tee"_s, u"/etc/ssh/sshd_config.d/10-quick-login.conf"_s}) + u'\n'
        + asRoot(host, {u"systemctl"_s, u"reload"_s, debian ? u"ssh"_s : u"sshd"_s});
    login.commandIsForHost = true;
}

DoctorLeg refused(const LoginFinding &found)
{
    DoctorLeg leg = makeLeg(DoctorLeg::Id::Login, State::Failed);
    leg.details = words(found);
    const QString text = leg.details.toLower();
    for (const Row &row : rows) {
        if (hasAll(text, row.words)) {
            leg.result = Text::tr(row.result);
            leg.advice = Text::tr(row.advice);
            leg.command = fixCommand(row.fix, found, leg.commandIsForHost);
            return leg;
        }
    }
    leg.result = found.error->message;
    // ssh gives up when the server says nothing for its keepalive's time, in the middle of the login, too.
    const bool late = found.error->kind == ErrorKind::Timeout || text.contains(u"timed out"_s);
    if (late && found.tcpMilliseconds >= 0 && found.route.isDirect()) {
        leg.result = Text::tr("The server did not finish the login in time, though the network is quick.");
        adviseQuickness(leg, nullptr);
        return leg;
    }
    switch (found.error->kind) {
    case ErrorKind::Cancelled:
        leg.result = Text::tr("The question was closed without an answer.");
        leg.advice = Text::tr("Examine again and answer it, or let a key do the login.");
        break;
    case ErrorKind::NotFound:
        leg.result = Text::tr("The program ssh is not installed on this machine.");
        leg.advice = Text::tr("Install OpenSSH's client (openssh-client, or openssh-clients).");
        break;
    case ErrorKind::Timeout:
        leg.result = Text::tr("The login did not come to an end in time.");
        leg.advice = Text::tr("The server or a jump host hangs during the login. Try the same in a terminal.");
        leg.command = shellJoin(sshTo(found, u"ssh"_s) + QStringList{u"-v"_s});
        break;
    default:
        leg.advice = Text::tr("The details are ssh's own words. Try the same in a terminal.");
        leg.command = shellJoin(sshTo(found, u"ssh"_s) + QStringList{u"-v"_s});
    }
    if (leg.result.isEmpty()) {
        leg.result = Text::tr("The login failed.");
    }
    return leg;
}

} // namespace

DoctorLeg loginLeg(const LoginFinding &found)
{
    DoctorLeg leg;
    if (found.error) {
        leg = refused(found);
    } else {
        const QString user = found.user.isEmpty() ? found.route.user : found.user;
        leg = makeLeg(DoctorLeg::Id::Login, State::Good,
                      user.isEmpty() ? Text::tr("Logged in.") : Text::tr("Logged in as %1.").arg(user));
    }
    leg.milliseconds = found.milliseconds;
    return leg;
}

std::optional<DoctorLeg> keyTrouble(const LoginFinding &found)
{
    if (!found.error) {
        return {};
    }
    const QString text = words(found).toLower();
    if (text.contains(u"remote host identification has changed"_s)) {
        DoctorLeg leg = makeLeg(DoctorLeg::Id::Ssh, State::Failed,
                                Text::tr("The host shows another key than the one that is known here."));
        leg.advice
            = Text::tr("Either the host was set up afresh, or someone sits in between and would read along. Do not "
                       "log in before you have asked who runs the host. Only if the new key is right, remove the "
                       "old one; the next login then shows the new one and asks.");
        leg.details = words(found);
        static const QRegularExpression offending(u"Offending [^\\n]* key in ([^\\n\\r]+):(\\d+)"_s);
        const QString file = offending.match(leg.details).captured(1);
        QStringList command{u"ssh-keygen"_s};
        if (!file.isEmpty()) {
            command << u"-f"_s << file;
        }
        leg.command = shellJoin(command << u"-R"_s << found.route.keyName());
        return leg;
    }
    if (text.contains(u"host key verification failed"_s) || text.contains(u"host key is known"_s)) {
        DoctorLeg leg
            = makeLeg(DoctorLeg::Id::Ssh, State::Failed, Text::tr("The host's key is unknown and was not accepted."));
        leg.advice
            = Text::tr("Examine again, compare the fingerprint with what the host's administrator says, and accept "
                       "it. On the host, this command shows it.");
        leg.command = u"for f in /etc/ssh/ssh_host_*_key.pub; do ssh-keygen -lf \"$f\"; done"_s;
        leg.commandIsForHost = true;
        leg.details = words(found);
        return leg;
    }
    return {};
}

void addSlowness(DoctorLeg &login, const LoginFinding &found, const HostFacts *facts)
{
    // A login takes about ten round trips and some arithmetic; name look-ups that run into their limit take 5 s and
    // more.
    constexpr qint64 arithmetic = 3000;
    constexpr qint64 roundTrips = 15;
    if (login.state != State::Good
        || found.milliseconds < arithmetic + roundTrips * std::max<qint64>(found.tcpMilliseconds, 0)) {
        return;
    }
    login.state = State::Warning;
    login.result += u' ' + Text::tr("That took long, though the network is quick.");
    adviseQuickness(login, facts);
}

} // namespace guestdeck
