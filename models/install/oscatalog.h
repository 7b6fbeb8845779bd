// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/install/installplan.h"
#include "models/install/isoprobe.h"

namespace guestdeck
{

/// libosinfo's database, read once for the whole process (0.2 s) at the first call of any of these. Thread: workers;
/// calls wait for one another, since libosinfo's objects are not made for several threads.
class OsDatabase
{
public:
    /// As loadOsCatalog() of install.h.
    static QList<OsEntry> catalog();

    struct Match {
        QString osId; ///< empty: nothing is known
        bool exact = false;
        bool takesScript = true; ///< false: the database says that this medium installs with questions only
    };
    /// What the medium is: by the database's own patterns, else the release of the same distribution whose version is
    /// nearest to the one in its volume id, else the generic Linux or nothing.
    static Match identify(const IsoDescriptor &iso);

    /// libosinfo's script for that system, filled in and finished. Errors: Unsupported, Internal.
    static Result<ScriptFile> script(const OsEntry &os, const Unattended &answers, const ScriptMachine &machine);
};

/// The nearest relative alone, without the database's patterns. Pure; for tests too.
QString nearestRelative(const IsoDescriptor &iso, const QList<OsEntry> &catalog);

} // namespace guestdeck
