// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networks/networkwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(NetworkJobs)
};

/// libvirt's words (9.0), and what they mean; %1: what the expression caught, with quotes and spaces taken away.
struct Reason {
    const char *detail;
    const char *meaning;
};
constexpr std::array reasons{
    Reason{"network '([^']*)' (?:already exists|is already defined) ",
           QT_TRANSLATE_NOOP("NetworkJobs", "There is a network of this name.")},
    Reason{"Network is already in use by interface ([^ ]+)",
           QT_TRANSLATE_NOOP("NetworkJobs", "The host has its addresses on the interface %1 already.")},
    Reason{"bridge name '([^']*)' already in use",
           QT_TRANSLATE_NOOP("NetworkJobs", "Another network or interface has the bridge name %1.")},
    Reason{"failed to create listening socket for ([^ :]+)",
           QT_TRANSLATE_NOOP("NetworkJobs", "Another DNS or DHCP server of the host has the address %1.")},
    Reason{"(?:Cannot get interface flags on|Unable to get index for interface|Failed to check if bridge) '?([^':]+)",
           QT_TRANSLATE_NOOP("NetworkJobs", "The host has no interface %1.")},
    Reason{"no network with matching (uuid|name)", QT_TRANSLATE_NOOP("NetworkJobs", "It is gone.")},
    Reason{"[Ff]ailed to (?:find|run|load|apply) (?:the )?(?:iptables|firewall|nft)",
           QT_TRANSLATE_NOOP("NetworkJobs", "The host's firewall did not take the rules for it.")},
};

} // namespace

QString networkFailure(const Error &error, const QString &what)
{
    for (const Reason &reason : reasons) {
        const auto match = QRegularExpression(QString::fromLatin1(reason.detail)).match(error.detail.left(4096));
        if (match.hasMatch()) {
            const QString meaning = Tr::tr(reason.meaning);
            const bool names = meaning.contains("%1"_L1);
            return what + u' ' + (names ? meaning.arg(match.captured(1).trimmed().left(64)) : meaning);
        }
    }
    return what;
}

} // namespace guestdeck
