// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkdetails.h"

#include "ui/create/assistantpage.h"
#include "ui/create/fieldmessage.h"
#include "ui/network/networkrows.h"
#include "ui/network/networktext.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

NetworkDetails::NetworkDetails(NetworkActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"networkDetails"_s);
    setAccessibleName(tr("The chosen network"));
    m_tabs->setObjectName(u"networkDetailsTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the chosen network"));
    m_tabs->tabBar()->setObjectName(u"networkDetailsTabBar"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the chosen network"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    m_tabs->addTab(makeOverview(), tr("Overview"));
    m_leases
        = addList(Part::Leases, u"networkLeases"_s, tr("Leases"),
                  {tr("Address"), tr("Guest"), tr("Calls itself"), tr("Hardware address"), tr("Until"), tr("Reserved")},
                  NetworkActions::ofLeases);
    m_reservations
        = addList(Part::Reservations, u"networkReservations"_s, tr("Reservations"),
                  {tr("Address"), tr("Hardware address"), tr("Name"), tr("Guest")}, NetworkActions::ofReservations);
    m_names = addList(Part::Names, u"networkNames"_s, tr("DNS names"), {tr("Address"), tr("Names")},
                      NetworkActions::ofDnsHosts);
    m_guests = addList(Part::Guests, u"networkGuests"_s, tr("Guests"),
                       {tr("Guest"), tr("State"), tr("Hardware address"), tr("Address")}, NetworkActions::ofGuests);
    m_portGroups = addList(Part::PortGroups, u"networkGroups"_s, tr("Port groups"),
                           {tr("Name"), tr("Default"), tr("VLANs"), tr("Into guests"), tr("Out of guests")}, {});
    connect(m_guests, &QTreeWidget::itemActivated, this, [this] {
        if (const std::optional<NetworkUser> guest = user()) {
            Q_EMIT guestWanted(guest->uuid);
        }
    });
    show({});
}

void NetworkDetails::addTab(QWidget *page, const QString &title)
{
    m_tabs->addTab(page, title);
}

void NetworkDetails::goTo(Part part)
{
    m_tabs->setCurrentIndex(int(part));
}

QWidget *NetworkDetails::makeOverview()
{
    auto *body = new QWidget;
    body->setObjectName(u"networkFacts"_s);
    body->setAccessibleName(tr("What the network is"));
    auto *column = new QVBoxLayout(body);
    m_help = new QLabel(body);
    m_help->setObjectName(u"networkKindHelp"_s);
    m_help->setAccessibleName(tr("Who reaches whom"));
    m_help->setWordWrap(true);
    m_help->setTextFormat(Qt::PlainText);
    m_trouble = new FieldMessage(nullptr, body);
    m_trouble->setObjectName(u"networkTrouble"_s);
    m_trouble->setAccessibleName(tr("What is to be known"));
    m_facts = AssistantPage::makeGrid();
    m_facts->setVerticalSpacing(4);
    column->addWidget(m_help);
    column->addWidget(m_trouble);
    column->addLayout(m_facts);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"networkFactsScroll"_s);
    scroll->setAccessibleName(tr("What the network is"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    return scroll;
}

QTreeWidget *NetworkDetails::addList(Part, const QString &name, const QString &title, const QStringList &columns,
                                     std::span<const NetworkAction> ids)
{
    auto *page = new QWidget;
    page->setObjectName(name + u"Page"_s);
    page->setAccessibleName(title);
    auto *list = new QTreeWidget(page);
    list->setObjectName(name);
    list->setAccessibleName(title);
    list->setHeaderLabels(columns);
    list->header()->setObjectName(name + u"Header"_s);
    list->header()->setAccessibleName(tr("Columns"));
    list->header()->setStretchLastSection(true);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setTabKeyNavigation(false);
    list->setSortingEnabled(true);
    list->sortByColumn(0, Qt::AscendingOrder);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int i = 0; i < columns.size(); ++i) {
        list->header()->resizeSection(i, charactersWide(fontMetrics(), i == 0 ? 18 : 20));
    }
    auto *none = AssistantPage::makeHelp(name + u"None"_s);
    none->setAccessibleName(tr("Why there is nothing"));
    none->setContentsMargins(8, 4, 8, 4);
    m_none.insert(list, none);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    if (!ids.empty()) {
        auto *bar = new QToolBar(page);
        bar->setObjectName(name + u"Tools"_s);
        bar->setAccessibleName(tr("Commands for %1", "a list").arg(title));
        bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
        bar->setIconSize(QSize(size, size));
        for (const NetworkAction id : ids) {
            QAction *action = m_actions->action(id);
            bar->addAction(action);
            QWidget *button = bar->widgetForAction(action);
            button->setObjectName(name + u'_' + action->objectName());
            button->setAccessibleName(spokenText(action->text()));
            button->setFocusPolicy(Qt::StrongFocus);
            list->addAction(action);
        }
        column->addWidget(bar);
    }
    column->addWidget(none);
    column->addWidget(list, 1);
    auto *copy = new QAction(symbolIcon(u"copy"_s), tr("&Copy rows"), list);
    copy->setObjectName(name + u"Copy"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, list, [list] { QGuiApplication::clipboard()->setText(rowsAsText(list)); });
    list->addAction(copy);
    connect(list, &QTreeWidget::itemSelectionChanged, this, &NetworkDetails::chosenChanged);
    connect(list, &QWidget::customContextMenuRequested, this,
            [this, list, ids](const QPoint &where) { rowMenu(list, ids, where); });
    m_tabs->addTab(page, title);
    return list;
}

void NetworkDetails::rowMenu(QTreeWidget *list, std::span<const NetworkAction> ids, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(list->objectName() + u"Menu"_s);
    menu->setAccessibleName(tr("Commands"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // they say why something cannot be done
    for (const NetworkAction id : ids) {
        menu->addAction(m_actions->action(id));
    }
    menu->addSeparator();
    menu->addAction(list->findChild<QAction *>(list->objectName() + u"Copy"_s));
    menu->popup(list->viewport()->mapToGlobal(where));
}

std::optional<NetworkLease> NetworkDetails::lease() const
{
    const QVariant value = chosenValue(m_leases);
    return value.isValid() ? std::optional(value.value<NetworkLease>()) : std::nullopt;
}

std::optional<DhcpReservation> NetworkDetails::reservation() const
{
    const QVariant value = chosenValue(m_reservations);
    return value.isValid() ? std::optional(value.value<DhcpReservation>()) : std::nullopt;
}

std::optional<DnsHost> NetworkDetails::dnsHost() const
{
    const QVariant value = chosenValue(m_names);
    return value.isValid() ? std::optional(value.value<DnsHost>()) : std::nullopt;
}

std::optional<NetworkUser> NetworkDetails::user() const
{
    const QVariant value = chosenValue(m_guests);
    return value.isValid() ? std::optional(value.value<NetworkUser>()) : std::nullopt;
}

QList<DhcpReservation> NetworkDetails::reservations() const
{
    QList<DhcpReservation> all;
    if (m_shown.loaded) {
        for (const auto &subnet : {m_shown.loaded->spec.v4, m_shown.loaded->spec.v6}) {
            all += subnet ? subnet->reservations : QList<DhcpReservation>();
        }
    }
    return all;
}

QString NetworkDetails::guestOf(const QString &mac) const
{
    for (const NetworkUser &user : m_shown.users.value_or(QList<NetworkUser>())) {
        if (!mac.isEmpty() && user.macs.contains(mac)) {
            return user.name;
        }
    }
    return {};
}

void NetworkDetails::show(const Shown &shown)
{
    m_shown = shown;
    fillOverview();
    fillLeases();
    fillReservations();
    fillNames();
    fillGuests();
    fillPortGroups();
    const bool groups = shown.loaded && !shown.loaded->spec.portGroups.isEmpty();
    m_tabs->setTabVisible(int(Part::PortGroups), groups);
    const bool served = !shown.loaded || NetworkText::hasSubnets(shown.loaded->spec.kind);
    for (const Part part : {Part::Leases, Part::Reservations, Part::Names}) {
        m_tabs->setTabVisible(int(part), served);
    }
    for (auto it = m_none.cbegin(); it != m_none.cend(); ++it) {
        it.value()->setVisible(it.key()->topLevelItemCount() == 0 && !it.value()->text().isEmpty());
    }
    Q_EMIT chosenChanged();
}

void NetworkDetails::fillOverview()
{
    using Rows = QList<std::pair<QString, QString>>;
    Rows rows;
    QString help;
    if (m_shown.loaded) {
        const LoadedNetwork &loaded = *m_shown.loaded;
        rows = NetworkText::overview(loaded.spec);
        rows.removeIf([](const auto &row) { return row.first == NetworkText::tr("Starts"); });
        if (m_shown.network && !m_shown.network->bridge.isEmpty() && NetworkText::hasSubnets(loaded.spec.kind)) {
            rows.append({tr("Bridge of its own"), m_shown.network->bridge});
        }
        help = NetworkText::kindHelp(loaded.spec.kind);
    } else if (!m_shown.network) {
        help = tr("Choose a network to see who has which address in it.");
    }
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_trouble->setMessage(FieldMessage::Level::Warning, m_shown.trouble);
    if (rows == m_factsShown) {
        return;
    }
    m_factsShown = rows;
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto &[name, value] : std::as_const(rows)) {
        auto *label = new QLabel(name);
        label->setObjectName(u"networkFactLabel%1"_s.arg(row));
        label->setAccessibleName(name);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto *text = new QLabel(value);
        text->setObjectName(u"networkFact%1"_s.arg(row));
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setAccessibleName(tr("%1: %2").arg(name, value));
        m_facts->addWidget(label, row, 0, Qt::AlignTop);
        m_facts->addWidget(text, row, 1);
        ++row;
    }
}

void NetworkDetails::fillLeases()
{
    QList<NetworkRow> rows;
    const QList<DhcpReservation> reserved = reservations();
    const QDateTime now = QDateTime::currentDateTime();
    constexpr qsizetype untilColumn = 4;
    for (const NetworkLease &lease : m_shown.leases) {
        const bool kept = std::ranges::any_of(
            reserved, [&](const DhcpReservation &one) { return one.address == lease.address && one.mac == lease.mac; });
        rows.append(
            {QString(lease.mac + u' ' + lease.address),
             {lease.address, lease.guestName.isEmpty() ? guestOf(lease.mac) : lease.guestName, lease.hostName,
              lease.mac, lease.expires.isValid() ? NetworkText::until(lease.expires, now) : tr("for good"),
              kept ? tr("Yes") : QString()},
             QVariant::fromValue(lease),
             {0},
             {{untilColumn, lease.expires.isValid() ? format::moment(lease.expires) : tr("for good")}},
             {{untilColumn,
               lease.expires.isValid() ? lease.expires.toUTC().toString(Qt::ISODate).toLatin1() : "never"_ba}}});
    }
    showRows(m_leases, rows);
    m_none.value(m_leases)->setText(m_shown.network ? m_shown.noLeases : QString());
}

void NetworkDetails::fillReservations()
{
    QList<NetworkRow> rows;
    for (const DhcpReservation &one : reservations()) {
        rows.append({QString(one.mac + u' ' + one.name + u' ' + one.address),
                     {one.address, one.mac, one.name, guestOf(one.mac)},
                     QVariant::fromValue(one),
                     {0}});
    }
    showRows(m_reservations, rows);
    m_none.value(m_reservations)
        ->setText(m_shown.loaded ? tr("No address is reserved: guests get any that is free.") : QString());
}

void NetworkDetails::fillNames()
{
    QList<NetworkRow> rows;
    if (m_shown.loaded) {
        for (const DnsHost &host : m_shown.loaded->spec.dnsHosts) {
            rows.append({QString(host.address + u' ' + host.names.join(u' ')),
                         {host.address, host.names.join(u", "_s)},
                         QVariant::fromValue(host),
                         {0}});
        }
    }
    showRows(m_names, rows);
    m_none.value(m_names)->setText(
        m_shown.loaded ? tr("No names of its own. Guests with a lease or a reservation are known by theirs anyway.")
                       : QString());
}

void NetworkDetails::fillGuests()
{
    QList<NetworkRow> rows;
    for (const NetworkUser &user : m_shown.users.value_or(QList<NetworkUser>())) {
        QStringList addresses;
        for (const NetworkLease &lease : m_shown.leases) {
            if (user.macs.contains(lease.mac)) {
                addresses.append(lease.address);
            }
        }
        const QString state = !user.running ? tr("Off")
            : user.pluggedNow               ? tr("Running")
                                            : tr("Running; in it from its next start on");
        rows.append({user.uuid.toString(),
                     {user.name, state, user.macs.join(u", "_s), addresses.join(u", "_s)},
                     QVariant::fromValue(user),
                     {}});
    }
    showRows(m_guests, rows);
    m_none.value(m_guests)->setText(!m_shown.network     ? QString()
                                        : !m_shown.users ? tr("It is not known yet which guests use it.")
                                                         : tr("No guest uses this network."));
}

void NetworkDetails::fillPortGroups()
{
    QList<NetworkRow> rows;
    if (m_shown.loaded) {
        const auto limit = [](quint32 kib) { return kib == 0 ? tr("no limit") : format::rate(quint64(kib) * 1024); };
        for (const PortGroup &group : m_shown.loaded->spec.portGroups) {
            QStringList vlans;
            for (const int tag : group.vlans) {
                vlans.append(QString::number(tag));
            }
            rows.append({group.name,
                         {group.name, group.isDefault ? tr("Yes") : QString(), vlans.join(u", "_s),
                          limit(group.inboundAverage), limit(group.outboundAverage)},
                         QVariant::fromValue(group),
                         {}});
        }
    }
    showRows(m_portGroups, rows);
}

} // namespace guestdeck
