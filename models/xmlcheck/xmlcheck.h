// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace guestdeck
{

/// What is wrong with a definition, and where.
struct XmlProblem {
    int line = 1; ///< from 1
    int column = 0; ///< from 1; 0: not known
    QString text; ///< a whole sentence
    QString detail; ///< the library's own words; may be empty
    bool wellFormed = true; ///< false: it is no XML; nothing else could be looked at

    bool operator==(const XmlProblem &) const = default;
};

struct XmlReport {
    QList<XmlProblem> problems; ///< by line
    bool bySchema = false; ///< looked at with libvirt's schema; else for its form alone
    QString note; ///< why not, as a sentence
};

/// Where libvirt's schemas are on this machine; empty: nowhere.
QString libvirtSchemaFolder();

/// Checks a guest's definition for its form and against domain.rng of that folder (libxml2's Relax NG), and finds the
/// element or attribute that is to blame. Reads nothing else: no network, no entities, no document type declaration;
/// texts beyond 4 MiB are refused, and those beyond 1 MiB looked at for their form alone. One check runs at a time;
/// it takes some milliseconds, and half a second at most. Blocking: not for the GUI thread. The schema is that of the
/// libvirt on *this* machine; the host's may know more, or less.
XmlReport checkDomainXml(const QByteArray &text, const QString &schemaFolder = libvirtSchemaFolder());

} // namespace guestdeck
