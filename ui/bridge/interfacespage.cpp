// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/interfacespage.h"

#include "models/connection/connectionregistry.h"
#include "models/connection/hostobjects.h"
#include "models/core/tooltip.h"
#include "ui/host/hostobjectsview.h"
#include "ui/host/hostobjecttable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QStyle>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

using Action = BridgePlan::Action;

} // namespace

InterfacesPage::InterfacesPage(const Services &services, const ConnectionId &host, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_host(host)
    , m_view(new HostObjectsView(services.registry, host, HostObjectKind::Interfaces, this))
{
    setObjectName(u"interfacesPage"_s);
    setAccessibleName(HostObjectsView::title(HostObjectKind::Interfaces));
    setFocusProxy(m_view->table());
    auto *tools = new QToolBar(this);
    tools->setObjectName(u"bridgeTools"_s);
    tools->setAccessibleName(tr("Commands for bridges"));
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    tools->setIconSize(QSize(size, size));
    m_new = addAction(u"newBridgeTool"_s, tr("New &bridge…"), u"new"_s, Action::Create);
    m_edit = addAction(u"editBridgeTool"_s, tr("&Edit bridge…"), u"rename"_s, Action::Edit);
    m_remove = addAction(u"removeBridgeTool"_s, tr("Re&move bridge…"), u"delete"_s, Action::Remove);
    for (QAction *action : {m_new, m_edit, m_remove}) {
        tools->addAction(action);
        QWidget *button = tools->widgetForAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAccessibleName(spokenText(action->text()));
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_view->setTools(tools);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view->table(), &HostObjectTable::currentNameChanged, this, [this](const QString &name) {
        m_current = name;
        update();
    });
    if (Connection *connection = services.registry->find(host)) {
        connect(connection, &Connection::stateChanged, this, &InterfacesPage::update);
        connect(connection, &Connection::configChanged, this, &InterfacesPage::update);
        connect(connection->objects(), &HostObjects::statusChanged, this, &InterfacesPage::update);
        connect(m_view->table()->model(), &QAbstractItemModel::dataChanged, this, &InterfacesPage::update);
    }
    update();
}

QAction *InterfacesPage::addAction(const QString &name, const QString &text, const QString &icon, Action action)
{
    auto *made = new QAction(symbolIcon(icon), text, this);
    made->setObjectName(name);
    connect(made, &QAction::triggered, this, [this, action] { start(action); });
    return made;
}

void InterfacesPage::start(Action action)
{
    startBridgeWizard(m_services, m_host, window(), {action, action == Action::Create ? QString() : m_current, {}},
                      m_hooks);
}

bool InterfacesPage::isBridge() const
{
    Connection *connection = m_services.registry->find(m_host);
    const HostObjectStore *store = connection ? connection->objects()->store(HostObjectKind::Interfaces) : nullptr;
    const HostObjectStore::Entry *entry = store && !m_current.isEmpty() ? store->find(m_current) : nullptr;
    const auto *info = entry ? std::get_if<InterfaceInfo>(&entry->object) : nullptr;
    return info && info->type == "bridge"_L1;
}

void InterfacesPage::update()
{
    const Connection *connection = m_services.registry->find(m_host);
    const std::optional<QString> why
        = connection ? whyNoBridge(*connection) : tr("This host is not in the list any more.");
    const auto set = [&](QAction *action, const QString &help, const std::optional<QString> &reason) {
        action->setEnabled(!reason);
        action->setToolTip(plainToolTip(
            reason ? tr("%1: %2", "command: why it cannot be done").arg(spokenText(action->text()), *reason) : help));
    };
    std::optional<QString> whyNot = why;
    if (!whyNot && !isBridge()) {
        whyNot = tr("Choose a bridge in the table first.");
    }
    set(m_new, tr("Put guests directly into the host's network"), why);
    set(m_edit, tr("Change the bridge's ports, address and more"), whyNot);
    set(m_remove, tr("Give the address back to the network card, and remove the bridge"), whyNot);
}

} // namespace guestdeck
