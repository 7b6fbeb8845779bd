// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disks/diskspage.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/tooltip.h"
#include "models/settings/settings.h"
#include "ui/dialogs/explain.h"
#include "ui/disks/disktable.h"
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

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DisksPage::DisksPage(Connection *connection, const QUuid &uuid, DisksHooks hooks, Settings *settings, QWidget *parent)
    : GuestPage(parent)
    , m_id{connection->id(), uuid}
    , m_connection(connection)
    , m_hooks(std::move(hooks))
    , m_settings(settings)
    , m_kept(settings)
    , m_messages(new MessageArea(this))
    , m_bar(new QToolBar(this))
    , m_table(new DiskTable(this))
    , m_reasons(new QLabel(this))
{
    setObjectName(u"disksPage"_s);
    setAccessibleName(tr("Disks"));
    fillBar();
    m_reasons->setObjectName(u"diskReasons"_s);
    m_reasons->setAccessibleName(tr("What cannot be done with this disk, and why"));
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
        menu->setObjectName(u"diskMenu"_s);
        menu->setAccessibleName(tr("Actions of the disk"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(true);
        menu->addActions(m_bar->actions());
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table, &QTreeWidget::currentItemChanged, this, &DisksPage::refreshActions);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &DisksPage::refresh);
    attach();
    refreshActions();
}

void DisksPage::attach()
{
    Connection *connection = m_connection;
    const auto soon = [this] {
        if (m_shown) {
            m_soon.start();
        }
    };
    connect(connection->inventory(), &Inventory::domainsChanged, this,
            [this, soon](const QList<QUuid> &uuids, DomainFields fields) {
                if (uuids.contains(m_id.uuid) && (fields & (DomainField::State | DomainField::Config))) {
                    soon();
                }
            });
    connect(connection, &Connection::listCompleted, this, soon);
}

bool DisksPage::moveTo(Connection *connection)
{
    if (m_connection) {
        m_connection->disconnect(this);
        m_connection->inventory()->disconnect(this);
    }
    m_connection = connection;
    m_id.connection = connection->id();
    attach();
    m_soon.start();
    return true;
}

QAction *DisksPage::addAction(const QString &name, const QString &text, const QString &help, const QString &icon,
                              std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setToolTip(help);
    action->setStatusTip(help);
    action->setData(help);
    if (!icon.isEmpty()) {
        action->setIcon(symbolIcon(icon));
    }
    connect(action, &QAction::triggered, this, run);
    m_bar->addAction(action);
    return action;
}

void DisksPage::fillBar()
{
    m_bar->setObjectName(u"diskBar"_s);
    m_bar->setAccessibleName(tr("Actions of the disk"));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->setIconSize(QSize(16, 16));
    m_bar->setFloatable(false);
    m_bar->setMovable(false);
    using Why = DiskReplacement::Why;
    m_rows = {
        {DiskAction::Resize,
         addAction(u"diskResize"_s, tr("&Resize…"), tr("Makes the disk larger, also while the guest runs"), u"scale"_s,
                   [this] { grow(); })},
        {DiskAction::Convert,
         addAction(u"diskConvert"_s, tr("&Convert…"), tr("Writes the disk anew as raw or qcow2"), {},
                   [this] { replace(Why::Convert); })},
        {DiskAction::Move,
         addAction(u"diskMove"_s, tr("&Move to another pool…"),
                   tr("Moves the disk to another storage pool, also while the guest runs"), {},
                   [this] { replace(Why::Move); })},
        {DiskAction::Modernize,
         addAction(u"diskModernize"_s, tr("Convert to current &qcow2…"),
                   tr("Writes an old qcow2 image anew, so that checkpoints for backups work"), {},
                   [this] { replace(Why::Modernize); })},
        {DiskAction::Merge,
         addAction(u"diskMerge"_s, tr("Merge &overlay into its base…"),
                   tr("Writes what the disk has beyond its base into the base, and goes on with that"), {},
                   [this] { merge(); })},
    };
    m_bar->addSeparator();
    m_show = addAction(u"diskShowInStorage"_s, tr("&Show in storage"), tr("Goes to the volume in the host's tab"), {},
                       [this] { showInStorage(); });
    m_again = addAction(u"diskRefresh"_s, tr("Re&fresh"), tr("Reads the disks from the host again"), u"refresh"_s,
                        [this] { refresh(); });
    for (QAction *action : m_bar->actions()) {
        if (auto *button = qobject_cast<QToolButton *>(m_bar->widgetForAction(action))) {
            button->setObjectName(action->objectName() + u"Button"_s);
            button->setAccessibleName(spokenText(action->text()));
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
}

QAction *DisksPage::action(DiskAction action) const
{
    const auto row = std::ranges::find(m_rows, action, &Row::action);
    return row == m_rows.cend() ? nullptr : row->button;
}

void DisksPage::toggleFullScreen()
{
    window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen);
}

void DisksPage::shown()
{
    m_shown = true;
    m_table->setFocus();
    refresh();
}

void DisksPage::refresh()
{
    if (!m_connection) {
        return;
    }
    if (std::exchange(m_reading, true)) {
        m_readAgain = true;
        return;
    }
    deliver(loadGuestDisks(*m_connection, m_id.uuid), this, [this](const Result<GuestDisks> &disks) {
        m_reading = false;
        setDisks(disks);
        if (std::exchange(m_readAgain, false)) {
            refresh();
        }
    });
}

void DisksPage::setDisks(const Result<GuestDisks> &disks)
{
    if (!disks.has_value()) {
        const Explanation text = explain(disks.error());
        Message message;
        message.id = u"disksUnread"_s;
        message.severity = Message::Severity::Warning;
        message.text = tr("The disks cannot be read now. %1").arg(text.what);
        message.details = disks.error().detail;
        message.buttons = {{u"disksRetry"_s, tr("Try again"), [this] { refresh(); }}};
        m_messages->show(message);
        refreshActions();
        return;
    }
    m_messages->dismiss(u"disksUnread"_s);
    m_disks = *disks;
    m_table->setDisks(*disks);
    tellOldFormat();
    lookAtKept();
    refreshActions();
}

const GuestDisk *DisksPage::current() const
{
    return m_disks ? m_disks->find(m_table->currentTarget()) : nullptr;
}

/// An action that is not possible says why where the mouse and where the keyboard is.
void DisksPage::refreshActions()
{
    const GuestDisk *disk = current();
    QStringList reasons;
    for (const Row &row : std::as_const(m_rows)) {
        QString why = !disk ? tr("No disk is chosen.") : whyNotDisk(row.action, *m_disks, *disk);
        if (why.isEmpty() && !m_hooks.submit) {
            why = tr("Nothing can be changed from here.");
        }
        const QString help = row.button->data().toString();
        row.button->setEnabled(why.isEmpty());
        row.button->setToolTip(why.isEmpty() ? help : plainToolTip(help + u"\n"_s + why));
        row.button->setStatusTip(why.isEmpty() ? help : why);
        const bool matters = row.action != DiskAction::Modernize || (disk && disk->top() && disk->top()->isOldQcow2());
        const bool mergeMatters = row.action != DiskAction::Merge || (disk && disk->base());
        if (disk && !why.isEmpty() && matters && mergeMatters) {
            reasons.append(
                tr("%1: %2", "an action, and why it is not possible").arg(spokenText(row.button->text()), why));
        }
        row.button->setVisible(matters && mergeMatters);
    }
    const int layer = m_table->currentLayer();
    const bool inPool = disk && layer < disk->chain.size() && disk->chain.at(layer).isInPool();
    m_show->setEnabled(inPool && m_hooks.showVolume);
    m_show->setToolTip(inPool ? m_show->data().toString() : tr("Its image is in no active storage pool of the host."));
    m_reasons->setText(!m_disks                       ? tr("Reading the disks…")
                           : m_disks->disks.isEmpty() ? tr("This guest has no disks.")
                                                      : reasons.join(u'\n'));
    m_reasons->setVisible(!m_reasons->text().isEmpty());
}

void DisksPage::tellOldFormat()
{
    QStringList old;
    for (const GuestDisk &disk : m_disks->disks) {
        if (disk.top() && disk.top()->isOldQcow2()) {
            old.append(disk.disk.target);
        }
    }
    if (old.isEmpty()) {
        m_messages->dismiss(u"disksOld"_s);
        return;
    }
    Message message;
    message.id = u"disksOld"_s;
    message.severity = Message::Severity::Warning;
    message.text = tr("%1: qcow2 of the old version, with which checkpoints for incremental backups fail. “Convert to "
                      "current qcow2…” writes it anew.")
                       .arg(old.join(u", "_s));
    if (!m_messages->bar(message.id)) {
        m_messages->show(message);
    }
}

} // namespace guestdeck
