// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guestnet/nictable.h"

#include "models/core/tooltip.h"
#include "ui/guestnet/nictext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QHeaderView>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int macRole = Qt::UserRole + 1;

/// Of the networks that the card is in and will be in.
QStringList networkTroubles(const GuestNic &nic, const QHash<QString, QString> &troubles)
{
    QStringList found;
    for (const InterfaceSpec *spec : {&nic.now(), &nic.next()}) {
        if (spec->source == InterfaceSpec::Source::Network) {
            found.append(troubles.value(spec->sourceName));
        }
    }
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

} // namespace

NicTable::NicTable(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"nicTable"_s);
    setAccessibleName(tr("Network cards of the guest"));
    setHeaderLabels(
        {tr("Connected to"), tr("Addresses"), tr("Link"), tr("Model"), tr("MAC"), tr("Device"), tr("Remarks")});
    header()->setObjectName(u"nicTableHeader"_s);
    header()->setAccessibleName(tr("Columns"));
    header()->setStretchLastSection(true);
    header()->setHighlightSections(false);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    const int unit = charactersWide(fontMetrics(), 10);
    setColumnWidth(SourceColumn, unit * 20 / 10);
    setColumnWidth(AddressColumn, unit * 26 / 10);
    setColumnWidth(LinkColumn, unit * 10 / 10);
    setColumnWidth(ModelColumn, unit * 11 / 10);
    setColumnWidth(MacColumn, unit * 23 / 10);
    setColumnWidth(DeviceColumn, unit * 10 / 10);
}

void NicTable::setCell(QTreeWidgetItem *row, int column, const QString &text, const QString &hint)
{
    row->setText(column, text);
    row->setToolTip(column, plainToolTip(hint.isEmpty() ? text : hint));
}

void NicTable::fill(QTreeWidgetItem *row, const GuestNics &guest, const GuestNic &nic,
                    const QHash<QString, QString> &troubles)
{
    const InterfaceSpec &now = nic.now();
    row->setData(SourceColumn, macRole, QString(now.mac + now.address));
    setCell(row, SourceColumn, nictext::source(now));
    QStringList addresses;
    QStringList origins;
    for (const NicAddress &address : nic.addresses) {
        addresses.append(nictext::address(address));
        origins.append(address.address + u": "_s + nictext::origin(address.origin));
    }
    setCell(row, AddressColumn, addresses.join(u", "_s),
            nic.addresses.isEmpty() && guest.running
                ? tr("Nobody knows an address: there is no lease, no guest agent that answers, and the host has not "
                     "seen one.")
                : origins.join(u'\n'));
    setCell(row, LinkColumn, nictext::link(now),
            now.linkUp ? tr("The cable is plugged in.") : tr("As if the cable were pulled."));
    row->setIcon(LinkColumn, now.linkUp ? QIcon() : symbolIcon(u"warning"_s));
    setCell(row, ModelColumn, nictext::model(now));
    QStringList place{now.mac};
    if (!now.address.isEmpty()) {
        place.append(tr("Plugged in at: %1").arg(now.address));
    }
    if (!now.alias.isEmpty()) {
        place.append(tr("libvirt's name: %1").arg(now.alias));
    }
    setCell(row, MacColumn, now.mac, place.join(u'\n'));
    setCell(row, DeviceColumn, nic.live ? now.target : QString(),
            nic.live && !now.target.isEmpty() ? tr("The host's end of the cable: %1").arg(now.target) : QString());
    const QString next = nictext::nextStart(nic, guest.running);
    QStringList notes = nictext::extras(now);
    if (!next.isEmpty()) {
        notes.prepend(next);
    }
    const QStringList wrong = networkTroubles(nic, troubles);
    setCell(row, NoteColumn, (wrong + notes).join(u"; "_s));
    row->setIcon(NoteColumn,
                 !wrong.isEmpty()     ? symbolIcon(u"warning"_s)
                     : next.isEmpty() ? QIcon()
                                      : symbolIcon(u"info"_s));
    QFont font = this->font();
    font.setItalic(!nic.live && guest.running); // not there yet
    for (int column = 0; column < Columns; ++column) {
        row->setFont(column, font);
    }
}

void NicTable::setNics(const GuestNics &guest, const QHash<QString, QString> &troubles)
{
    const bool first = topLevelItemCount() == 0;
    const QString chosen = currentItem() ? currentItem()->data(SourceColumn, macRole).toString() : QString();
    for (int i = 0; i < guest.nics.size(); ++i) {
        QTreeWidgetItem *row = i < topLevelItemCount() ? topLevelItem(i) : new QTreeWidgetItem(this);
        fill(row, guest, guest.nics.at(i), troubles);
    }
    while (topLevelItemCount() > guest.nics.size()) {
        delete takeTopLevelItem(topLevelItemCount() - 1);
    }
    // The chosen card may stand in another row now.
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (!chosen.isEmpty() && topLevelItem(i)->data(SourceColumn, macRole).toString() == chosen) {
            setCurrentItem(topLevelItem(i));
        }
    }
    if ((first || !currentItem()) && topLevelItemCount() > 0) {
        setCurrentItem(topLevelItem(0));
    }
    chooseWanted();
}

void NicTable::choose(const QString &mac)
{
    m_wanted = mac;
    chooseWanted();
}

void NicTable::chooseWanted()
{
    for (int i = 0; i < topLevelItemCount() && !m_wanted.isEmpty(); ++i) {
        if (topLevelItem(i)->text(MacColumn).compare(m_wanted, Qt::CaseInsensitive) == 0) {
            m_wanted.clear();
            setCurrentItem(topLevelItem(i));
        }
    }
}

int NicTable::currentNic() const
{
    return currentItem() ? indexOfTopLevelItem(currentItem()) : -1;
}

} // namespace guestdeck
