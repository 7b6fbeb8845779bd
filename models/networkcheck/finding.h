// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace guestdeck
{

/// What would mend it: commands for the host, as argument lists. Shown before anything is run, and run only after the
/// user's yes. None of them switches off a firewall or SELinux.
struct NetworkFix {
    QString title; ///< a phrase: "Switch IP forwarding on"
    QList<QStringList> now; ///< take effect at once, and are forgotten at the next boot unless `lasting` says the same
    QList<QStringList> lasting; ///< take effect at the next boot; empty: what is done at once lasts, or `note` tells
    QString note; ///< whole sentences: how long it lasts, what else changes

    bool operator==(const NetworkFix &) const = default;
};

/// One row of the examination of a host's network.
struct NetworkFinding {
    enum class Severity {
        Good,
        Unknown, ///< could not be looked at; `what` says why
        Note, ///< not wrong, but worth knowing
        Warning,
        Error, ///< something does not work because of it
    };
    QString rule; ///< which rule found it: "forwarding"; not shown
    Severity severity = Severity::Good;
    QString title; ///< translated: "IP forwarding"
    QString what; ///< translated: what was found
    QString cause; ///< translated: what it means, and why; in plain words
    QString evidence; ///< the host's own words
    std::optional<NetworkFix> fix = {};

    bool isTrouble() const { return severity == Severity::Warning || severity == Severity::Error; }
    bool operator==(const NetworkFinding &) const = default;
};

QString severityText(NetworkFinding::Severity severity);
/// All of it as plain text, for a mail or a ticket.
QString networkReport(const QString &host, const QList<NetworkFinding> &findings);
/// One command in a line each, as a shell takes it.
QString fixText(const QList<QStringList> &commands);

} // namespace guestdeck
