// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/install/oscatalog.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>
#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// Words by which a medium gives its family away, most telling first, and libosinfo's name of the distribution.
struct Clue {
    QLatin1StringView word;
    QLatin1StringView distro;
    QLatin1StringView idPrefix; ///< narrows the distribution where it holds unlike products; may be empty
};
constexpr std::array clues{
    Clue{"centos-stream"_L1, "centos"_L1, "centos-stream"_L1},
    Clue{"opensuse-tumbleweed"_L1, "opensuse"_L1, "opensusetumbleweed"_L1},
    Clue{"opensuse"_L1, "opensuse"_L1, "opensuse1"_L1},
    Clue{"silverblue"_L1, "silverblue"_L1, ""_L1},
    Clue{"almalinux"_L1, "almalinux"_L1, ""_L1},
    Clue{"rocky"_L1, "rocky"_L1, ""_L1},
    Clue{"centos"_L1, "centos"_L1, ""_L1},
    Clue{"rhel"_L1, "rhel"_L1, ""_L1},
    Clue{"ol-"_L1, "ol"_L1, ""_L1},
    Clue{"oracle linux"_L1, "ol"_L1, ""_L1},
    Clue{"fedora"_L1, "fedora"_L1, "fedora"_L1},
    Clue{"ubuntu"_L1, "ubuntu"_L1, ""_L1},
    Clue{"debian"_L1, "debian"_L1, "debian"_L1},
    Clue{"d-live"_L1, "debian"_L1, "debian"_L1},
    Clue{"sles"_L1, "sles"_L1, ""_L1},
    Clue{"sle-"_L1, "sles"_L1, ""_L1},
    Clue{"alpine"_L1, "alpinelinux"_L1, ""_L1},
    Clue{"arch_"_L1, "archlinux"_L1, ""_L1},
    Clue{"manjaro"_L1, "manjaro"_L1, ""_L1},
    Clue{"nixos"_L1, "nixos"_L1, ""_L1},
    Clue{"gentoo"_L1, "gentoo"_L1, ""_L1},
    Clue{"mageia"_L1, "mageia"_L1, ""_L1},
    Clue{"freebsd"_L1, "freebsd"_L1, ""_L1},
    Clue{"openbsd"_L1, "openbsd"_L1, ""_L1},
    Clue{"netbsd"_L1, "netbsd"_L1, ""_L1},
    Clue{"haiku"_L1, "haiku"_L1, ""_L1},
    Clue{"microsoft"_L1, "win"_L1, "win1"_L1},
};

using Version = std::pair<int, int>;

/// The first number that stands by itself: "x86_64", "amd64" and "DV9" hold none.
std::optional<Version> versionIn(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("(?<![A-Za-z0-9_.])(\\d{1,4})(?:[.-](\\d{1,3}))?(?![A-Za-z0-9]*[A-Za-z])"));
    const QRegularExpressionMatch match = number.match(text);
    return match.hasMatch() ? std::optional(Version{match.captured(1).toInt(), match.captured(2).toInt()})
                            : std::nullopt;
}

/// Of a release as the catalogue names it: "11", "22.04", "stream9".
std::optional<Version> versionOf(const OsEntry &os)
{
    static const QRegularExpression number(QStringLiteral("(\\d{1,5})(?:\\.(\\d{1,3}))?"));
    const QRegularExpressionMatch match = number.match(os.version);
    return match.hasMatch() ? std::optional(Version{match.captured(1).toInt(), match.captured(2).toInt()})
                            : std::nullopt;
}

int distance(const Version &a, const Version &b)
{
    return std::abs((a.first - b.first) * 1000 + a.second - b.second);
}

/// How good a release is: those with a number before rolling ones, then the nearest number, then the newest.
using Score = std::tuple<bool, int, Version, qint64>;

Score scoreOf(const OsEntry &os, const std::optional<Version> &wanted)
{
    const std::optional<Version> version = versionOf(os);
    const bool comparable = version && wanted;
    return {comparable, comparable ? -distance(*version, *wanted) : 0, comparable ? *version : Version{},
            os.released.toJulianDay()};
}

QString nearest(const QList<OsEntry> &catalog, const Clue &clue, const std::optional<Version> &wanted)
{
    const OsEntry *best = nullptr;
    Score bestScore;
    for (const OsEntry &os : catalog) {
        if (os.distro != clue.distro || !os.id.startsWith(clue.idPrefix)) {
            continue;
        }
        const Score score = scoreOf(os, wanted);
        if (!best || score > bestScore) {
            best = &os;
            bestScore = score;
        }
    }
    return best ? best->id : QString();
}

} // namespace

QString nearestRelative(const IsoDescriptor &iso, const QList<OsEntry> &catalog)
{
    const QString text
        = QString(iso.volumeId + u" "_s + iso.publisherId + u" "_s + iso.applicationId + u" "_s + iso.systemId)
              .toLower();
    for (const Clue &clue : clues) {
        if (!text.contains(clue.word)) {
            continue;
        }
        const QString id = nearest(catalog, clue, versionIn(iso.volumeId));
        if (!id.isEmpty()) {
            return id;
        }
    }
    // An unknown distribution is most likely a modern Linux if it says that much.
    if (text.contains("linux"_L1)) {
        const auto generic = std::find_if(catalog.cbegin(), catalog.cend(),
                                          [](const OsEntry &os) { return os.generic && os.family == "linux"_L1; });
        return generic == catalog.cend() ? QString() : generic->id;
    }
    return {};
}

} // namespace guestdeck
