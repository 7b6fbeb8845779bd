// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topology/topologypage.h"

#include "models/connection/connectionregistry.h"
#include "models/core/async.h"
#include "ui/topology/topologyexport.h"
#include "ui/topology/topologyview.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

TopologyPage::TopologyPage(ConnectionRegistry *registry, const ConnectionId &host, QWidget *parent,
                           TopologyFeed::FactsReader reader)
    : QWidget(parent)
    , m_registry(registry)
    , m_host(host)
    , m_feed(new TopologyFeed(registry->find(host), this, std::move(reader)))
    , m_messages(new MessageArea(this))
    , m_pending(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new TopologyView(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"topologyPage"_s);
    setAccessibleName(tr("Network map"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeTools());
    column->addWidget(m_messages);
    m_stack->setObjectName(u"topologyStack"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_view);
    connect(m_feed, &TopologyFeed::changed, this, &TopologyPage::update);
    connect(m_view, &TopologyView::activated, this, &TopologyPage::go);
    update();
}

QToolBar *TopologyPage::makeTools()
{
    auto *bar = new QToolBar(this);
    bar->setObjectName(u"topologyTools"_s);
    bar->setAccessibleName(tr("Commands of the network map"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    bar->setIconSize(QSize(size, size));
    const auto add = [&](const QString &name, const QString &text, const QString &tip, auto run) {
        QAction *action = bar->addAction(text);
        action->setObjectName(name);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, run);
        QWidget *button = bar->widgetForAction(action);
        button->setObjectName(name + u"Button"_s);
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::StrongFocus);
        return action;
    };
    add(u"topologyZoomIn"_s, tr("Zoom in"), tr("Larger (+, or Ctrl and the mouse wheel)"),
        [this] { m_view->zoomIn(); });
    add(u"topologyZoomOut"_s, tr("Zoom out"), tr("Smaller (-, or Ctrl and the mouse wheel)"),
        [this] { m_view->zoomOut(); });
    add(u"topologyFit"_s, tr("Show all"), tr("The whole picture into the window (0)"), [this] {
        m_view->fit();
    })->setIcon(symbolIcon(u"scale"_s));
    add(u"topologyRefresh"_s, tr("Read again"), tr("Asks the host for its interfaces and networks again"), [this] {
        m_feed->refresh();
    })->setIcon(symbolIcon(u"refresh"_s));

    auto *menu = new QMenu(this);
    menu->setObjectName(u"topologyExportMenu"_s);
    menu->setAccessibleName(tr("Export"));
    const auto entry = [&](const QString &name, const QString &text, auto run) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
    };
    entry(u"topologyExportSvg"_s, tr("As a drawing (SVG)…"), [this] { exportPicture(PictureFormat::Svg); });
    entry(u"topologyExportPng"_s, tr("As an image (PNG)…"), [this] { exportPicture(PictureFormat::Png); });
    entry(u"topologyCopyText"_s, tr("Copy as text"),
          [this] { QGuiApplication::clipboard()->setText(m_view->outline()); });
    auto *button = new QToolButton(bar);
    button->setObjectName(u"topologyExport"_s);
    button->setText(tr("Export"));
    button->setAccessibleName(tr("Export"));
    button->setIcon(symbolIcon(u"save"_s));
    button->setIconSize(QSize(size, size));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(menu);
    bar->addWidget(button);
    m_pending->setObjectName(u"topologyPending"_s);
    m_pending->setAccessibleName(tr("Guests that are still being read"));
    m_pending->setContentsMargins(8, 0, 8, 0);
    m_pending->setForegroundRole(QPalette::PlaceholderText);
    bar->addWidget(m_pending);
    return bar;
}

void TopologyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_feed->setWatching(true);
}

void TopologyPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_feed->setWatching(false);
}

void TopologyPage::update()
{
    const Connection *connection = m_registry->find(m_host);
    m_view->setTitle(connection ? tr("Network of %1, %2", "host, moment")
                                      .arg(connection->displayName(), format::moment(QDateTime::currentDateTime()))
                                : QString());
    const bool drawn = m_feed->isReady() && !m_feed->topology().nodes.isEmpty();
    if (drawn) {
        m_view->setTopology(m_feed->topology());
    } else {
        m_empty->setContent(contentWithoutPicture());
    }
    m_stack->setCurrentWidget(drawn ? static_cast<QWidget *>(m_view) : m_empty);
    for (const QString &name : {u"topologyZoomIn"_s, u"topologyZoomOut"_s, u"topologyFit"_s}) {
        findChild<QAction *>(name)->setEnabled(drawn);
    }
    findChild<QToolButton *>(u"topologyExport"_s)->setEnabled(drawn);
    m_pending->setText(drawn && m_feed->pendingGuests() > 0
                           ? tr("Reading %n guest(s)…", nullptr, m_feed->pendingGuests())
                           : QString());
    updateMessages();
}

EmptyState::Content TopologyPage::contentWithoutPicture() const
{
    const Connection *connection = m_registry->find(m_host);
    if (!connection) {
        return {u"host"_s, tr("This host is not in the list any more."), {}, {}};
    }
    if (!m_feed->isOnline()) {
        const bool coming = connection->state() == Connection::State::Connecting
            || connection->state() == Connection::State::Connected;
        return {u"host"_s,
                coming ? tr("Connecting…") : tr("This host is not connected."),
                tr("Its network is drawn when it is connected."),
                {}};
    }
    if (!m_feed->isReady()) {
        return {u"refresh"_s, tr("Reading the host's network…"), {}, {}};
    }
    return {u"info"_s,
            tr("There is nothing to draw."),
            tr("This host tells of no network card, no virtual network and no guest."),
            {}};
}

void TopologyPage::updateMessages()
{
    const bool drawn = m_stack->currentWidget() == m_view;
    // Said once: what has been closed is not opened again by the next change of the picture.
    const auto tell = [this](bool on, const Message &message) {
        const QString said = on ? message.text + message.details : QString();
        if (m_said.value(message.id) != said) {
            m_said.insert(message.id, said);
            on ? m_messages->show(message) : m_messages->dismiss(message.id);
        }
    };
    Message offline;
    offline.id = u"topologyOffline"_s;
    offline.text = tr("This host is not connected. The picture is of how it was seen last.");
    offline.closable = false;
    tell(drawn && !m_feed->isOnline(), offline);

    const std::optional<Error> &why = m_feed->factsError();
    Message facts;
    facts.id = u"topologyFacts"_s;
    facts.severity = why && why->kind != ErrorKind::Unsupported ? Message::Severity::Warning : Message::Severity::Info;
    facts.text = m_feed->hasFacts()
        ? tr("The host's interfaces could not be read again. They are drawn as they were seen last.")
        : tr("There is no shell on this host for Guestdeck, so its interfaces are drawn as libvirt tells them. "
             "Speed and gateways may be missing.");
    if (why && !m_feed->hasFacts() && why->kind != ErrorKind::Unsupported) {
        facts.text = tr("The host's own facts could not be read, so its interfaces are drawn as libvirt tells them.");
    }
    facts.details = why ? why->message + (why->message.isEmpty() ? u""_s : u"\n"_s) + why->detail : QString();
    tell(drawn && m_feed->isOnline() && why, facts);

    Message networks;
    networks.id = u"topologyNetworks"_s;
    networks.severity = Message::Severity::Warning;
    networks.text = tr("The virtual networks could not be read, so they are missing here or were seen earlier.");
    const std::optional<Error> error = m_feed->networksError();
    networks.details = error ? error->detail : QString();
    tell(drawn && m_feed->isOnline() && error, networks);
}

/// To the page of what has been chosen.
void TopologyPage::go(const QString &nodeId)
{
    const QString name = nodeId.section(u':', 1);
    if (nodeId.startsWith("guest:"_L1)) {
        Q_EMIT guestWanted({m_host, QUuid::fromString(name)});
    } else if (nodeId.startsWith("network:"_L1)) {
        Q_EMIT networkWanted(name);
    } else if (nodeId.startsWith("link:"_L1)) {
        Q_EMIT interfaceWanted(name);
    }
}

QString TopologyPage::fileName(const QString &suffix) const
{
    const Connection *connection = m_registry->find(m_host);
    QString name;
    for (const QChar c : connection ? connection->displayName().left(80) : QString()) {
        name += c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' ? c : QChar(u'_');
    }
    return tr("network", "beginning of a file name") + u'-' + name
        + QDateTime::currentDateTime().toString(u"-yyyy-MM-dd"_s) + u'.' + suffix;
}

void TopologyPage::exportPicture(PictureFormat format)
{
    if (m_dialog) {
        return;
    }
    const bool svg = format == PictureFormat::Svg;
    const QString suffix = svg ? u"svg"_s : u"png"_s;
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    if (!folder.exists()) {
        folder.setPath(QDir::homePath());
    }
    m_dialog = new QFileDialog(this, tr("Save the network map"), folder.path(),
                               svg ? tr("SVG drawings (*.svg)") : tr("PNG pictures (*.png)"));
    m_dialog->setObjectName(u"topologySaveDialog"_s);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(suffix);
    m_dialog->selectFile(fileName(suffix));
    connect(m_dialog, &QFileDialog::fileSelected, this, [this, svg](const QString &path) {
        deliver(svg ? m_view->exportSvg(path) : m_view->exportPng(path), this,
                [this, path](const Outcome &outcome) { tellSaved(outcome, path); });
    });
    m_dialog->open();
}

void TopologyPage::tellSaved(const Outcome &outcome, const QString &path)
{
    Message message;
    message.id = u"topologySaved"_s;
    if (outcome.has_value()) {
        message.text = tr("The picture was saved as %1.").arg(QDir::toNativeSeparators(path));
    } else {
        message.severity = Message::Severity::Error;
        message.text = outcome.error().message;
        message.details = outcome.error().detail;
    }
    m_messages->show(message);
}

} // namespace guestdeck
