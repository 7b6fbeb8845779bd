// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/hardwarepage.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/job.h"
#include "models/core/tooltip.h"
#include "ui/dialogs/explain.h"
#include "ui/hardware/editbar.h"
#include "ui/hardware/fieldrow.h"
#include "ui/hardware/hardwareedits.h"
#include "ui/hardware/hardwareform.h"
#include "ui/hardware/hardwarelist.h"
#include "ui/hardware/keptedits.h"
#include "ui/hardware/notesview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

HardwarePage::HardwarePage(Connection *connection, const QUuid &uuid, HardwareHooks hooks, QWidget *parent)
    : GuestPage(parent)
    , m_id{connection->id(), uuid}
    , m_connection(connection)
    , m_hooks(std::move(hooks))
    , m_edits(new HardwareEdits(this))
    , m_messages(new MessageArea(this))
    , m_list(new HardwareList)
    , m_form(new HardwareForm)
    , m_notes(new NotesView)
    , m_stack(new QStackedWidget)
    , m_add(new QPushButton(tr("&Add hardware…")))
    , m_help(new QLabel(this))
    , m_locked(new QLabel(this))
    , m_bar(new EditBar(this))
{
    setObjectName(u"hardwarePage"_s);
    setAccessibleName(tr("Hardware"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &HardwarePage::refresh);
    connect(m_edits, &HardwareEdits::changed, this, &HardwarePage::showAll);
    connect(m_list, &HardwareList::chosen, this, &HardwarePage::showChosen);
    connect(m_form, &HardwareForm::edited, m_edits,
            [this](const HardwareKey &key, const QString &field, const QString &value) {
                m_edits->set(key, field, value);
            });
    connect(m_form, &HardwareForm::takeBackWanted, m_edits,
            [this](const HardwareKey &key, const QString &field) { m_edits->takeBack(key, field); });
    connect(m_form, &HardwareForm::takeBackItemWanted, m_edits,
            [this](const HardwareKey &key) { m_edits->takeBack(key); });
    connect(m_form, &HardwareForm::removeWanted, m_edits, [this](const HardwareKey &key) { m_edits->remove(key); });
    if (m_hooks.showXml) {
        m_form->setXmlOffered(true);
        connect(m_form, &HardwareForm::xmlWanted, this, [this] { m_hooks.showXml(); });
    }
    connect(m_form, &HardwareForm::moreWanted, this, [this] {
        if (m_hooks.showPerformance) {
            m_hooks.showPerformance();
        }
    });
    m_form->setBrowser(
        [this](const HardwareKind &kind, const FieldValues &before,
               const std::function<void(const FieldValues &)> &answer) { return browse(kind, before, this, answer); });
    connect(m_notes, &NotesView::mendWanted, m_edits,
            [this](const QList<HardwareEdit> &edits) { m_edits->addAll(edits); });
    connect(m_bar, &EditBar::applyWanted, this, &HardwarePage::apply);
    connect(m_bar, &EditBar::reviewWanted, this, &HardwarePage::review);
    connect(m_bar, &EditBar::discardWanted, m_edits, &HardwareEdits::discard);
    connect(m_bar, &EditBar::undoWanted, m_edits, &HardwareEdits::undo);
    connect(m_bar, &EditBar::redoWanted, m_edits, &HardwareEdits::redo);
    connect(m_add, &QPushButton::clicked, this, &HardwarePage::add);
    connect(m_list, &QWidget::customContextMenuRequested, this, &HardwarePage::openMenu);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { showHelp(now); });
    offerSystems();
    attach();
    showAll();
}

HardwarePage::~HardwarePage()
{
    qApp->disconnect(this); // children that go take the focus away, and no help is shown any more
    keepForLater();
}

void HardwarePage::build()
{
    m_add->setObjectName(u"hardwareAdd"_s);
    m_add->setAccessibleName(spokenText(m_add->text()));
    m_add->setIcon(symbolIcon(u"new"_s));
    m_add->setAutoDefault(false);
    for (QLabel *label : {m_help, m_locked}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(16, 4, 16, 4);
    }
    m_help->setObjectName(u"hardwareHelp"_s);
    m_help->setAccessibleName(tr("What the setting means"));
    m_help->setForegroundRole(QPalette::PlaceholderText);
    // Always of the same height: nothing moves under the mouse when the focus does.
    m_help->setFixedHeight(m_help->fontMetrics().lineSpacing() * 3 + 8);
    m_help->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_locked->setObjectName(u"hardwareLocked"_s);
    m_locked->setAccessibleName(tr("Why nothing can be changed"));
    auto *left = new QWidget;
    left->setObjectName(u"hardwareLeft"_s);
    left->setAccessibleName(tr("Hardware"));
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 8);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addWidget(m_add);
    auto *right = new QWidget;
    right->setObjectName(u"hardwareRight"_s);
    right->setAccessibleName(tr("Settings"));
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_locked);
    m_stack->setObjectName(u"hardwareStack"_s);
    m_stack->setAccessibleName(tr("Settings or advice"));
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_notes);
    rightColumn->addWidget(m_stack, 1);
    rightColumn->addWidget(m_help);
    auto *split = new QSplitter(this);
    split->setObjectName(u"hardwareSplit"_s);
    split->setAccessibleName(tr("Hardware and its settings"));
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({charactersWide(fontMetrics(), 36), charactersWide(fontMetrics(), 80)});
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(split, 1);
    column->addWidget(m_bar);
    setFocusProxy(m_list);
    const auto key = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(QKeySequence::Delete, [this] { removeCurrent(); });
    key(QKeySequence(Qt::Key_Insert), [this] { add(); });
    key(QKeySequence::Undo, [this] { m_edits->undo(); });
    key(QKeySequence::Redo, [this] { m_edits->redo(); });
}

void HardwarePage::attach()
{
    Connection *connection = m_connection;
    const auto soon = [this] {
        if (m_shown) {
            m_soon.start();
        }
    };
    connect(connection->inventory(), &Inventory::domainsChanged, this,
            [this, soon](const QList<QUuid> &uuids, DomainFields fields) {
                if (uuids.contains(m_id.uuid)
                    && (fields & (DomainFields(DomainField::State) | DomainField::Config | DomainField::Details))) {
                    soon();
                }
            });
    // What is stored for the next start of a running guest changes nothing that the inventory shows.
    connect(connection, &Connection::domainOutdated, this, [this, soon](const QUuid &uuid) {
        if (uuid == m_id.uuid) {
            soon();
        }
    });
    connect(connection, &Connection::listCompleted, this, soon);
    connect(connection, &Connection::stateChanged, this, &HardwarePage::showAll);
}

bool HardwarePage::moveTo(Connection *connection)
{
    if (m_connection) {
        m_connection->disconnect(this);
        m_connection->inventory()->disconnect(this);
    }
    m_connection = connection;
    m_id.connection = connection->id();
    ++m_generation; // what the host before was asked is no answer of this one
    m_reading = false;
    delete m_browsing.data();
    attach();
    m_soon.start();
    return true;
}

void HardwarePage::toggleFullScreen()
{
    window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen);
}

void HardwarePage::shown()
{
    m_shown = true;
    m_list->setFocus();
    refresh();
}

void HardwarePage::hidden()
{
    m_shown = false;
    m_soon.stop();
    delete m_browsing.data(); // nothing opens over another page
}

/// Not while a task of ours works on the guest: half of it would look like somebody else's changes.
void HardwarePage::refresh()
{
    if (!m_connection) {
        return;
    }
    if (m_reading || m_job) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    const auto take = [this, generation = m_generation](const Result<GuestHardware> &guest) {
        if (generation != m_generation) {
            return;
        }
        m_reading = false;
        if (m_job) {
            m_readAgain = true;
            return;
        }
        setHardware(guest);
        if (std::exchange(m_readAgain, false) && m_shown) {
            refresh();
        }
    };
    deliver(loadGuestHardware(*m_connection, m_id.uuid), this, take);
}

void HardwarePage::setHardware(const Result<GuestHardware> &guest)
{
    const auto items = guest.has_value() ? hardwareItems(*guest) : Result<QList<HardwareItem>>(guest.error());
    if (!items.has_value()) {
        const Explanation text = explain(items.error());
        Message message;
        message.id = u"hardwareUnread"_s;
        message.severity = Message::Severity::Warning;
        message.text = tr("The hardware cannot be read now. %1").arg(text.what);
        message.details = items.error().detail;
        message.buttons = {{u"hardwareRetry"_s, tr("Try again"), [this] { refresh(); }}};
        m_messages->show(message);
        showAll();
        return;
    }
    m_messages->dismiss(u"hardwareUnread"_s);
    // At each reading: a task of a page that was closed meanwhile may have failed since, and given its edits back.
    const keptedits::Kept kept = m_edits->isEmpty() ? keptedits::take(m_id) : keptedits::Kept();
    m_edits->restore(kept.edits);
    if (m_guest != *guest || !kept.edits.isEmpty()) {
        m_guest = *guest;
        m_edits->setItems(*items);
    }
    if (!kept.edits.isEmpty() && !m_edits->isEmpty()) {
        sayRestored(kept.secretsLeftOut);
    }
    if (const QString kind = std::exchange(m_chosenKind, QString()); !kind.isEmpty()) {
        for (auto i = items->crbegin(); i != items->crend(); ++i) {
            if (i->key.kind == kind) {
                m_list->choose(i->key);
                break;
            }
        }
    }
}

QString HardwarePage::whyNotChange() const
{
    if (!m_guest) {
        return tr("The hardware has not been read yet.");
    }
    if (!m_hooks.submit || !m_connection) {
        return tr("Nothing can be changed from here.");
    }
    if (m_connection->state() != Connection::State::Connected) {
        return tr("The host is not connected.");
    }
    if (m_connection->config().readOnly || m_guest->readOnlyHost) {
        return tr("The host is connected for reading only.");
    }
    return m_guest->isTemplate
        ? tr("The guest is a template: what is made from it is like it is now. Make a machine of it to change it.")
        : QString();
}

QString HardwarePage::whyNotApply() const
{
    if (const QString why = whyNotChange(); !why.isEmpty()) {
        return why;
    }
    if (!m_edits->conflicts().isEmpty()) {
        return tr("Somebody else has changed the same; say first which one counts.");
    }
    for (const HardwareEdit &edit : m_edits->all()) {
        const HardwareKind *kind = edit.what == HardwareEdit::What::Remove ? nullptr : hardwareKind(edit.key.kind);
        if (kind) {
            const FieldValues values = m_edits->valuesOf(edit.key);
            const QHash<QString, QString> problems = problemsOf(*m_edits, edit.key, *m_guest);
            if (!problems.isEmpty()) {
                return tr("%1: %2", "a device, and what is wrong with it")
                    .arg(kind->itemTitle ? kind->itemTitle(values) : kind->title, problems.cbegin().value());
            }
        }
    }
    return {};
}

void HardwarePage::showAll()
{
    const QString locked = whyNotChange();
    m_locked->setText(m_guest ? locked : tr("Reading the hardware…"));
    m_locked->setVisible(!locked.isEmpty());
    m_add->setEnabled(locked.isEmpty() && !m_job);
    m_add->setToolTip(
        plainToolTip(locked.isEmpty() ? tr("Gives the guest another device, also while it runs") : locked));
    if (m_guest) {
        const QList<HardwareNote> notes = adviseHardware(wanted());
        m_notes->setNotes(notes, locked);
        m_list->setAdvice(int(notes.size()));
        m_list->setItems(*m_guest, *m_edits);
        showChosen();
        showConflicts();
    }
    EditBar::State state;
    state.changes = m_edits->count();
    state.running = m_guest && m_guest->running;
    state.persistent = !m_guest || m_guest->persistent;
    state.busy = m_job;
    state.whyNot = m_edits->isEmpty() ? QString() : whyNotApply();
    state.canUndo = m_edits->canUndo();
    state.canRedo = m_edits->canRedo();
    m_bar->setState(state);
}

/// The guest as it would be with the edits: what they mend is worth no note any more.
GuestHardware HardwarePage::wanted() const
{
    GuestHardware guest = *m_guest;
    const auto after
        = m_edits->isEmpty() ? Result<QByteArray>(guest.stored) : withHardwareEdits(guest.stored, m_edits->all());
    guest.stored = after.value_or(guest.stored);
    return guest;
}

void HardwarePage::showChosen()
{
    if (!m_guest) {
        return;
    }
    const HardwareKey key = m_list->current();
    QString locked = whyNotChange();
    if (m_job) {
        locked = tr("The changes are being made.");
    }
    m_stack->setCurrentWidget(m_list->isAdvice() ? static_cast<QWidget *>(m_notes) : m_form);
    if (m_list->isAdvice()) {
        return;
    }
    if (key.kind.isEmpty()) {
        m_form->clear();
    } else {
        m_form->showItem(*m_guest, *m_edits, key, locked);
        showMore(key.kind);
    }
}

void HardwarePage::showHelp(const QWidget *focus)
{
    for (const QWidget *one = focus; one && one != this; one = one->parentWidget()) {
        if (const auto *row = qobject_cast<const FieldRow *>(one)) {
            if (isAncestorOf(row)) {
                m_help->setText(row->field().help);
            }
            return;
        }
    }
    if (!focus || isAncestorOf(focus)) {
        m_help->clear();
    }
}

void HardwarePage::goTo(const HardwareKey &key, const QString &field)
{
    m_list->choose(key);
    m_form->focusField(field);
}

void HardwarePage::removeCurrent()
{
    const HardwareKey key = m_list->current();
    const HardwareKind *kind = hardwareKind(key.kind);
    if (!kind || kind->single || m_job || !whyNotChange().isEmpty() || m_edits->isRemoved(key)) {
        return;
    }
    const bool fresh = m_edits->isNew(key);
    if (fresh || !kind->whyNotRemove || kind->whyNotRemove(*m_guest, m_edits->valuesOf(key)).isEmpty()) {
        m_edits->remove(key);
    }
}

void HardwarePage::openMenu(const QPoint &at)
{
    const HardwareKey key = m_list->current();
    const HardwareKind *kind = hardwareKind(key.kind);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"hardwareMenu"_s);
    menu->setAccessibleName(tr("Actions of the hardware"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QString locked = m_job ? tr("The changes are being made.") : whyNotChange();
    const auto entry = [&](const QString &name, const QString &text, const QString &whyNot, auto run) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(whyNot.isEmpty());
        action->setToolTip(plainToolTip(whyNot));
        connect(action, &QAction::triggered, this, run);
    };
    entry(u"hardwareMenuAdd"_s, tr("&Add hardware…"), locked, [this] { add(); });
    if (kind && !kind->single) {
        const QString why = !locked.isEmpty() ? locked
            : kind->whyNotRemove              ? kind->whyNotRemove(*m_guest, m_edits->valuesOf(key))
                                              : QString();
        entry(u"hardwareMenuRemove"_s, tr("&Remove"), why, [this] { removeCurrent(); });
    }
    if (kind && (m_edits->isChanged(key) || m_edits->isRemoved(key))) {
        entry(u"hardwareMenuTakeBack"_s, tr("&Take changes back"), locked, [this, key] { m_edits->takeBack(key); });
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace guestdeck
