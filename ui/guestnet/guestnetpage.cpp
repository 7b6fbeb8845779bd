// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guestnet/guestnetpage.h"

#include "models/actions/nicrules.h"
#include "models/connection/connection.h"
#include "models/connection/hostobjects.h"
#include "models/core/async.h"
#include "models/core/tooltip.h"
#include "ui/dialogs/explain.h"
#include "ui/guestnet/linesdialog.h"
#include "ui/guestnet/nictable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

GuestNetPage::GuestNetPage(Connection *connection, const QUuid &uuid, GuestNetHooks hooks, QWidget *parent)
    : GuestPage(parent)
    , m_id{connection->id(), uuid}
    , m_connection(connection)
    , m_hooks(std::move(hooks))
    , m_messages(new MessageArea(this))
    , m_bar(new QToolBar(this))
    , m_table(new NicTable(this))
    , m_reasons(new QLabel(this))
{
    setObjectName(u"guestNetPage"_s);
    setAccessibleName(tr("Network"));
    fillBar();
    m_reasons->setObjectName(u"nicReasons"_s);
    m_reasons->setAccessibleName(tr("What cannot be done with this network card, and why"));
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reasons->setContentsMargins(8, 4, 8, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_messages);
    column->addWidget(m_table, 1);
    column->addWidget(m_reasons);
    setFocusProxy(m_table);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setObjectName(u"nicMenu"_s);
        menu->setAccessibleName(tr("Actions of the network card"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(true);
        menu->addActions(m_bar->actions());
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table, &QTreeWidget::currentItemChanged, this, &GuestNetPage::refreshActions);
    connect(m_table, &QTreeWidget::itemActivated, this, [this] {
        if (whyNotEditCurrent().isEmpty()) {
            edit();
        }
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &GuestNetPage::refresh);
    m_poll.setInterval(10s);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (isVisible() && !window()->isMinimized()) {
            refresh();
        }
    });
    attach();
    refreshActions();
}

void GuestNetPage::attach()
{
    Connection *connection = m_connection;
    const auto soon = [this] {
        if (m_shown) {
            m_soon.start();
        }
    };
    connect(connection->inventory(), &Inventory::domainsChanged, this,
            [this, soon](const QList<QUuid> &uuids, DomainFields fields) {
                const DomainFields ours = DomainFields(DomainField::State) | DomainField::Config | DomainField::Details
                    | DomainField::Addresses;
                if (uuids.contains(m_id.uuid) && (fields & ours)) {
                    soon();
                }
            });
    connect(connection, &Connection::listCompleted, this, soon);
    connect(connection, &Connection::stateChanged, this, &GuestNetPage::refreshActions);
    HostObjects *objects = connection->objects();
    connect(objects, &HostObjects::statusChanged, this, &GuestNetPage::showNetworks);
    const HostObjectStore *networks = objects->store(HostObjectKind::Networks);
    connect(networks, &HostObjectStore::added, this, &GuestNetPage::showNetworks);
    connect(networks, &HostObjectStore::changed, this, &GuestNetPage::showNetworks);
    connect(networks, &HostObjectStore::removed, this, &GuestNetPage::showNetworks);
}

GuestNetPage::~GuestNetPage()
{
    watchNetworks(false);
}

void GuestNetPage::watchNetworks(bool on)
{
    if (std::exchange(m_watching, on) != on && m_connection) {
        m_connection->objects()->watch(HostObjectKind::Networks, on);
    }
}

/// Nothing is said of networks that are not known: of a host that is away, or that cannot list them.
void GuestNetPage::showNetworks()
{
    if (!m_nics || !m_connection) {
        return;
    }
    const HostObjects *objects = m_connection->objects();
    QHash<QString, QString> troubles;
    if (objects->isOnline() && objects->isListed(HostObjectKind::Networks)
        && !objects->error(HostObjectKind::Networks)) {
        for (const GuestNic &nic : std::as_const(m_nics->nics)) {
            for (const InterfaceSpec *spec : {&nic.now(), &nic.next()}) {
                const HostObjectStore::Entry *entry = objects->store(HostObjectKind::Networks)->find(spec->sourceName);
                const QString trouble = spec->source == InterfaceSpec::Source::Network
                    ? networkTrouble(spec->sourceName, entry ? &std::get<NetworkInfo>(entry->object) : nullptr)
                    : QString();
                if (!trouble.isEmpty()) {
                    troubles.insert(spec->sourceName, trouble);
                }
            }
        }
    }
    if (troubles != m_troubles) {
        m_troubles = troubles;
        m_table->setNics(*m_nics, m_troubles);
    }
}

bool GuestNetPage::moveTo(Connection *connection)
{
    const bool watching = m_watching;
    watchNetworks(false);
    if (m_connection) {
        m_connection->disconnect(this);
        m_connection->inventory()->disconnect(this);
        m_connection->objects()->disconnect(this);
        m_connection->objects()->store(HostObjectKind::Networks)->disconnect(this);
    }
    m_connection = connection;
    m_id.connection = connection->id();
    attach();
    watchNetworks(watching);
    m_soon.start();
    return true;
}

QAction *GuestNetPage::addAction(const QString &name, const QString &text, const QString &help, const QString &icon,
                                 std::function<void()> run, std::function<QString()> whyNot)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setData(help);
    if (!icon.isEmpty()) {
        action->setIcon(symbolIcon(icon));
    }
    connect(action, &QAction::triggered, this, std::move(run));
    m_bar->addAction(action);
    m_rows.append({action, std::move(whyNot)});
    return action;
}

void GuestNetPage::fillBar()
{
    m_bar->setObjectName(u"nicBar"_s);
    m_bar->setAccessibleName(tr("Actions of the network card"));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->setIconSize(QSize(16, 16));
    m_bar->setFloatable(false);
    m_bar->setMovable(false);
    addAction(
        u"nicAdd"_s, tr("&Add…"), tr("Gives the guest another network card, also while it runs"), u"new"_s,
        [this] { add(); }, [this] { return whyNotChange(); });
    addAction(
        u"nicEdit"_s, tr("&Edit…"), tr("Where the card is connected, its model, limits and the like"), u"settings"_s,
        [this] { edit(); }, [this] { return whyNotEditCurrent(); });
    addAction(
        u"nicRemove"_s, tr("&Remove…"), tr("Takes the card out of the guest, also while it runs"), u"delete"_s,
        [this] { remove(); }, [this] { return current() ? whyNotChange() : tr("No network card is chosen."); });
    m_bar->addSeparator();
    m_link = addAction(
        u"nicLinkUp"_s, tr("&Link up"), tr("Plugs the cable in and pulls it, as the guest sees it"), u"connect"_s,
        [this] { setLink(m_link->isChecked()); }, [this] { return whyNotLinkCurrent(); });
    m_link->setCheckable(true);
    addAction(
        u"nicReserve"_s, tr("Reser&ve address…"), tr("The virtual network gives the card the same address always"), {},
        [this] { reserve(); }, [this] { return whyNotReserve(); });
    addAction(
        u"nicLines"_s, tr("&What to type in the guest…"),
        tr("The commands by which the guest's system uses the card, to copy or to type into its console"), u"command"_s,
        [this] { showLines(current()->now().mac); }, [this] { return whyNotLines(); });
    if (m_hooks.openPort) {
        addAction(
            u"nicOpenPort"_s, tr("Open guest &port…"),
            tr("Makes a service of the guest reachable from this machine: SSH, remote desktop, a web page"), {},
            [this] { m_hooks.openPort(current()->addresses.first().address); }, [this] { return whyNotPort(); });
    }
    m_bar->addSeparator();
    addAction(
        u"nicRefresh"_s, tr("Re&fresh"), tr("Reads the cards and addresses from the host again"), u"refresh"_s,
        [this] { refresh(); }, [] { return QString(); });
    for (QAction *action : m_bar->actions()) {
        if (auto *button = qobject_cast<QToolButton *>(m_bar->widgetForAction(action))) {
            button->setObjectName(action->objectName() + u"Button"_s);
            button->setAccessibleName(spokenText(action->text()));
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
}

void GuestNetPage::toggleFullScreen()
{
    window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen);
}

void GuestNetPage::shown()
{
    m_shown = true;
    watchNetworks(true);
    m_table->setFocus();
    refresh();
}

void GuestNetPage::hidden()
{
    m_shown = false;
    m_soon.stop();
    m_poll.stop();
    watchNetworks(false);
}

void GuestNetPage::refresh()
{
    if (!m_connection) {
        return;
    }
    if (std::exchange(m_reading, true)) {
        m_readAgain = true;
        return;
    }
    Q_EMIT readingBegun();
    deliver(loadGuestNics(*m_connection, m_id.uuid), this, [this](const Result<GuestNics> &nics) {
        m_reading = false;
        setNics(nics);
        if (std::exchange(m_readAgain, false) && m_shown) {
            refresh();
        }
    });
}

void GuestNetPage::setNics(const Result<GuestNics> &nics)
{
    if (!nics.has_value()) {
        const Explanation text = explain(nics.error());
        Message message;
        message.id = u"nicsUnread"_s;
        message.severity = Message::Severity::Warning;
        message.text = tr("The network cards cannot be read now. %1").arg(text.what);
        message.details = nics.error().detail;
        message.buttons = {{u"nicsRetry"_s, tr("Try again"), [this] { refresh(); }}};
        m_messages->show(message);
        m_poll.stop();
        refreshActions();
        return;
    }
    m_messages->dismiss(u"nicsUnread"_s);
    if (m_nics != *nics) {
        m_nics = *nics;
        m_table->setNics(*nics, m_troubles);
        showNetworks();
    }
    if (m_shown && m_nics->running) {
        m_poll.start();
    } else {
        m_poll.stop();
    }
    refreshActions();
}

const GuestNic *GuestNetPage::current() const
{
    const int index = m_table->currentNic();
    return m_nics && index >= 0 && index < m_nics->nics.size() ? &m_nics->nics.at(index) : nullptr;
}

/// An action that is not possible says why where the mouse and where the keyboard is.
void GuestNetPage::refreshActions()
{
    const GuestNic *nic = current();
    m_link->setChecked(nic && nic->now().linkUp);
    QStringList reasons;
    for (const Row &row : std::as_const(m_rows)) {
        const QString why = row.whyNot();
        const QString help = row.button->data().toString();
        row.button->setEnabled(why.isEmpty());
        row.button->setToolTip(plainToolTip(why.isEmpty() ? help : QString(help + u'\n' + why)));
        row.button->setStatusTip(why.isEmpty() ? help : why);
        if (nic && !why.isEmpty()) {
            reasons.append(
                tr("%1: %2", "an action, and why it is not possible").arg(spokenText(row.button->text()), why));
        }
    }
    m_reasons->setText(!m_nics                      ? tr("Reading the network cards…")
                           : m_nics->nics.isEmpty() ? tr("This guest has no network cards. “Add…” gives it one.")
                                                    : reasons.join(u'\n'));
    m_reasons->setVisible(!m_reasons->text().isEmpty());
}

} // namespace guestdeck
