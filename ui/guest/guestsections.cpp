// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guest/guestsections.h"

#include "ui/console/consolepage.h"
#include "ui/disks/diskspage.h"
#include "ui/guestnet/guestnetpage.h"
#include "ui/hardware/hardwarepage.h"
#include "ui/journal/journalpage.h"
#include "ui/performance/performancepage.h"
#include "ui/serial/serialpage.h"
#include "ui/snapshots/snapshotspage.h"
#include "ui/xmlpage/xmlpage.h"

#include <QCoreApplication>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct SectionText {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::GuestSections)
};

GuestPage *makeConsole(const SectionContext &context, QWidget *parent)
{
    ConsoleHooks hooks;
    hooks.runAction = context.runAction;
    hooks.submit = context.submit;
    hooks.examine = context.examine;
    hooks.takeOver = context.takeOver;
    return new ConsolePage(context.connection, context.uuid, std::move(hooks), context.settings, parent);
}

GuestPage *makeSerial(const SectionContext &context, QWidget *parent)
{
    SerialHooks hooks;
    hooks.runAction = context.runAction;
    hooks.submit = context.submit;
    return new SerialPage(context.connection, context.uuid, std::move(hooks), context.settings, parent);
}

GuestPage *makeHardware(const SectionContext &context, QWidget *parent)
{
    return new HardwarePage(context.connection, context.uuid,
                            {context.submit, context.showXml, context.showPerformance}, parent);
}

GuestPage *makeDisks(const SectionContext &context, QWidget *parent)
{
    return new DisksPage(context.connection, context.uuid, {context.submit, context.showVolume}, context.settings,
                         parent);
}

GuestPage *makeNetwork(const SectionContext &context, QWidget *parent)
{
    return new GuestNetPage(context.connection, context.uuid, {context.submit, context.typeText, context.openGuestPort},
                            parent);
}

GuestPage *makePerformance(const SectionContext &context, QWidget *parent)
{
    return new PerformancePage(context.connection, context.uuid, context.submit, context.settings, parent);
}

GuestPage *makeSnapshots(const SectionContext &context, QWidget *parent)
{
    return new SnapshotsPage(context.connection, context.uuid, {context.submit, context.cloneSnapshot}, parent);
}

GuestPage *makeXml(const SectionContext &context, QWidget *parent)
{
    return new XmlPage(context.connection, context.uuid, {context.submit}, context.settings, parent);
}

GuestPage *makeJournal(const SectionContext &context, QWidget *parent)
{
    return new JournalPage(context.connection, context.uuid, {context.submit, context.journal}, parent);
}

} // namespace

QList<GuestSection> guestSections()
{
    return {
        {u"console"_s, SectionText::tr("Console"), makeConsole},
        {u"serial"_s, SectionText::tr("Serial"), makeSerial},
        {u"hardware"_s, SectionText::tr("Hardware"), makeHardware},
        {u"performance"_s, SectionText::tr("Performance"), makePerformance},
        {u"snapshots"_s, SectionText::tr("Snapshots"), makeSnapshots},
        {u"disks"_s, SectionText::tr("Disks"), makeDisks},
        {u"network"_s, SectionText::tr("Network"), makeNetwork},
        {u"xml"_s, SectionText::tr("XML"), makeXml},
        {u"journal"_s, SectionText::tr("Journal"), makeJournal},
    };
}

} // namespace guestdeck
