// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/install/answercheck.h"

#include "models/install/install.h"
#include "models/install/planfacts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(InstallPlan)
};

using Way = UnattendedScript::Way;

bool fits(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern))).match(text).hasMatch();
}

bool hasControl(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

class Checker
{
public:
    Checker(const InstallPlan &plan, const HostResources &resources, const OsEntry &os,
            const std::optional<MediaInfo> &media)
        : m_plan(plan)
        , m_resources(resources)
        , m_os(os)
        , m_media(media)
        , m_answers(plan.unattended)
    {
    }

    QList<PlanProblem> run()
    {
        if (m_plan.source == InstallPlan::Source::CloudImage && m_plan.useIdentity) {
            checkSeed();
        } else if (m_plan.source == InstallPlan::Source::Iso && m_answers.on) {
            checkUnattended();
        }
        return m_problems;
    }

private:
    void error(PlanField field, const QString &message)
    {
        m_problems.append({field, PlanProblem::Severity::Error, message});
    }

    void checkPlace(PlanField field)
    {
        const PoolInfo *pool = ownMediaPool(m_plan, m_resources);
        if (!pool) {
            error(field, Tr::tr("The host has no active storage pool of files, which the medium for this needs."));
            return;
        }
        for (const QString &name : ownMediaNames(m_plan, m_os)) {
            if (std::ranges::any_of(m_resources.volumes, [&](const VolumeInfo &volume) {
                    return volume.pool == pool->name && volume.name == name;
                })) {
                error(
                    PlanField::Name,
                    Tr::tr("The storage pool %1 already has a volume called %2, which would be made for this machine.")
                        .arg(pool->name, name));
            }
        }
    }

    void checkSeed()
    {
        for (const IdentityProblem &problem : checkIdentity(m_plan.identity)) {
            m_problems.append({PlanField::Identity,
                               problem.severity == IdentityProblem::Severity::Error ? PlanProblem::Severity::Error
                                                                                    : PlanProblem::Severity::Warning,
                               problem.message});
        }
        checkPlace(PlanField::Identity);
    }

    void checkUnattended()
    {
        if (const QString why = whyNotUnattended(m_os, m_media); !why.isEmpty()) {
            error(PlanField::Unattended, why);
            return;
        }
        if (m_plan.disk == InstallPlan::Disk::None) {
            error(PlanField::Unattended, Tr::tr("There is no disk to install to."));
        } else if (m_os.script.way == Way::Initrd && !m_plan.startNow) {
            error(PlanField::Unattended,
                  Tr::tr("This installer is given its answers at the very start. Let the machine start when it is "
                         "made."));
        } else if (m_os.script.way == Way::Initrd && !m_resources.host.isLocal
                   && !findVolume(m_resources, mediaPath(m_plan, m_resources))) {
            error(PlanField::Unattended,
                  Tr::tr("The installer's kernel is read from the medium, which for that must be in a storage pool of "
                         "the host."));
        }
        checkPlace(PlanField::Unattended);
        checkUser();
        checkPassword();
        checkHostName();
        checkPlaceOfUser();
    }

    bool windows() const { return m_os.script.way == Way::Root; }

    void checkUser()
    {
        const QString &user = m_answers.user;
        if (user.isEmpty()) {
            error(PlanField::UnattendedUser, Tr::tr("The new system needs a user."));
        } else if (windows() ? !fits(user, R"([^\x00-\x1f"/\\\[\]:;|=,+*?<>@.][^\x00-\x1f"/\\\[\]:;|=,+*?<>@]{0,19})")
                             : !fits(user, "[a-z_][a-z0-9_-]{0,31}")) {
            error(PlanField::UnattendedUser,
                  windows() ? Tr::tr("This cannot be the name of a user of Windows.")
                            : Tr::tr("A user's name consists of small letters, digits, hyphens and underscores, and "
                                     "begins with a letter."));
        } else if (!windows() && (user == "root"_L1 || user == "daemon"_L1 || user == "nobody"_L1)) {
            error(PlanField::UnattendedUser, Tr::tr("Every system has a user of this name already."));
        } else if (windows() && user.compare("administrator"_L1, Qt::CaseInsensitive) == 0) {
            error(PlanField::UnattendedUser, Tr::tr("Every system has a user of this name already."));
        } else if (hasControl(m_answers.fullName) || m_answers.fullName.size() > 100
                   || (!windows() && (m_answers.fullName.contains(u':') || m_answers.fullName.contains(u'\'')))) {
            error(PlanField::UnattendedUser, Tr::tr("The full name holds a character that it must not."));
        }
        if (!m_answers.sshKey.trimmed().isEmpty() && m_os.script.takesSshKey) {
            if (const QString why = whyNoSshKey(m_answers.sshKey.trimmed()); !why.isEmpty()) {
                error(PlanField::UnattendedKey, why);
            }
        }
        if (m_os.script.takesProductKey && !m_answers.productKey.isEmpty()
            && !fits(m_answers.productKey, "[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}")) {
            error(PlanField::UnattendedProductKey,
                  Tr::tr("A product key has five groups of five letters and digits: AAAAA-BBBBB-CCCCC-DDDDD-EEEEE."));
        }
    }

    void checkPassword()
    {
        const QByteArray &password = m_answers.password;
        if (password.isEmpty()) {
            error(PlanField::UnattendedPassword, Tr::tr("The user needs a password."));
        } else if (password.size() > 127) {
            error(PlanField::UnattendedPassword, Tr::tr("The password is too long."));
        } else if (std::ranges::any_of(password, [](char c) { return uchar(c) < 0x20 || c == 0x7f; })
                   || password.startsWith(' ') || password.endsWith(' ')) {
            error(PlanField::UnattendedPassword,
                  Tr::tr("The password must not hold control characters, nor begin or end with a space."));
        } else if (m_os.script.way == Way::Labelled && (password.contains('\'') || password.contains('\\'))) {
            // libosinfo puts it between quotes of the shell.
            error(PlanField::UnattendedPassword,
                  Tr::tr("The script of this installer cannot take a password with an apostrophe or a backslash."));
        }
    }

    void checkHostName()
    {
        if (!m_os.script.takesHostName) {
            return;
        }
        QString why = whyNoHostName(m_answers.hostName);
        if (why.isEmpty() && windows() && m_answers.hostName.size() > 15) {
            why = Tr::tr("Windows takes at most 15 characters.");
        }
        if (!why.isEmpty()) {
            error(PlanField::UnattendedHost, why);
        }
    }

    void checkPlaceOfUser()
    {
        const bool good = fits(m_answers.language, "([a-z]{2,3}(_[A-Z]{2})?)?")
            && fits(m_answers.timeZone, "[A-Za-z0-9_+/-]{0,64}") && fits(m_answers.keyboard, "[a-z0-9-]{0,16}");
        if (!good) {
            error(PlanField::UnattendedPlace,
                  Tr::tr("Give the language as de_DE, the time zone as Europe/Berlin and the keyboard as de."));
        }
    }

    const InstallPlan &m_plan;
    const HostResources &m_resources;
    const OsEntry &m_os;
    const std::optional<MediaInfo> &m_media;
    const Unattended &m_answers;
    QList<PlanProblem> m_problems;
};

} // namespace

QList<PlanProblem> checkAnswers(const InstallPlan &plan, const HostResources &resources, const OsEntry &os,
                                const std::optional<MediaInfo> &media)
{
    return Checker(plan, resources, os, media).run();
}

QString whyNotUnattended(const OsEntry &os, const std::optional<MediaInfo> &media)
{
    switch (os.script.way) {
    case Way::None:
        return Tr::tr("libosinfo on this computer has no script that installs %1.").arg(os.name);
    case Way::Unreachable:
        return Tr::tr(
                   "libosinfo has a script for %1, but its installer has to be told of it in the menu of its own boot "
                   "loader, which this program cannot reach.")
            .arg(os.name);
    case Way::Root:
    case Way::Labelled:
    case Way::Initrd:
        break;
    }
    return media && !media->takesScript
        ? Tr::tr("This medium is a live system or the like: its installer takes no script. Use the image for "
                 "installation from the network, or the full one.")
        : QString();
}

QString hostNameFrom(const QString &machineName)
{
    QString name;
    for (const QChar c : machineName.toLower()) {
        const bool plain = c.unicode() < 0x80 && c.isLetterOrNumber();
        if (plain || (!name.isEmpty() && !name.endsWith(u'-'))) {
            name += plain ? c : QChar(u'-');
        }
    }
    name.truncate(63);
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    return name;
}

} // namespace guestdeck
