// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobspanel.h"

#include "models/core/job.h"
#include "models/core/tooltip.h"
#include "models/itemmodels/jobmodel.h"
#include "models/startcheck/startcheck.h"
#include "ui/dialogs/errordialog.h"
#include "ui/jobs/jobdelegate.h"
#include "ui/jobs/jobrates.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/openrow.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QRegularExpression>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
QToolButton *makeButton(QWidget *parent, const QString &name, const QString &text, const QString &icon)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setIcon(symbolIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}
} // namespace

QString JobsPanel::cancelTip(const Job &job)
{
    if (!job.isCancellable()) {
        return tr("This step cannot be stopped.");
    }
    return job.isSettling() ? tr("Wait no longer for the host") : plainToolTip(tr("Cancel %1").arg(job.title()));
}

JobsPanel::JobsPanel(JobQueue *queue, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_rates(new JobRates(queue, this))
    , m_toggle(makeButton(this, u"tasksToggleButton"_s, tr("Tasks"), u"unfold"_s))
    , m_waits(new QLabel(this))
    , m_text(new ElidedLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(makeButton(this, u"taskCancelButton"_s, tr("Cancel"), u"close"_s))
    , m_failed(makeButton(this, u"taskFailedButton"_s, tr("Failed"), u"error"_s))
    , m_body(new QWidget(this))
{
    setObjectName(u"jobsPanel"_s);
    setAccessibleName(tr("Tasks"));
    m_toggle->setCheckable(true);
    m_toggle->setToolTip(tr("Unfold the list of tasks"));
    m_waits->setObjectName(u"taskWaitsIcon"_s);
    m_waits->setAccessibleName(tr("Waiting for the host"));
    m_waits->setToolTip(tr("The connection broke. The task waits for the host."));
    m_text->setObjectName(u"taskText"_s);
    m_text->setAccessibleName(tr("Current task"));
    m_progress->setObjectName(u"taskProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the current task"));
    m_progress->setMaximumWidth(charactersWide(fontMetrics(), 24));
    m_body->setObjectName(u"tasksBody"_s);
    m_body->setAccessibleName(tr("List of tasks"));
    m_body->hide();

    auto *line = new QHBoxLayout;
    line->setContentsMargins(4, 2, 4, 2);
    line->addWidget(m_toggle);
    line->addWidget(m_waits);
    line->addWidget(m_text, 1);
    line->addWidget(m_progress);
    line->addWidget(m_cancel);
    line->addWidget(m_failed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_body, 1);

    connect(m_toggle, &QToolButton::toggled, this, &JobsPanel::setUnfolded);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (Job *job = currentJob()) {
            job->cancel();
        }
    });
    connect(m_failed, &QToolButton::clicked, this, [this] { showDetails(m_lastFailed); });
    // Progress comes often and from several tasks: one line is written at most 20 times a second.
    m_update.setSingleShot(true);
    m_update.setInterval(50);
    connect(&m_update, &QTimer::timeout, this, &JobsPanel::updateLine);
    const auto soon = [this] {
        if (!m_update.isActive()) {
            m_update.start();
        }
    };
    connect(queue, &JobQueue::jobAdded, this, soon);
    connect(queue, &JobQueue::jobChanged, this, soon);
    connect(queue, &JobQueue::jobRemoved, this, soon);
    connect(queue, &JobQueue::jobFinished, this, &JobsPanel::onFinished);
    updateLine();
    setMaximumHeight(minimumSizeHint().height());
}

bool JobsPanel::isUnfolded() const
{
    return !m_body->isHidden();
}

void JobsPanel::setUnfolded(bool unfolded)
{
    if (unfolded == isUnfolded()) {
        return;
    }
    if (unfolded && !m_table) {
        buildTable();
    }
    m_body->setVisible(unfolded);
    // Folded it is one line, whatever room a splitter would give.
    setMaximumHeight(unfolded ? QWIDGETSIZE_MAX : minimumSizeHint().height());
    m_toggle->setChecked(unfolded);
    m_toggle->setIcon(symbolIcon(unfolded ? u"fold"_s : u"unfold"_s));
    m_toggle->setToolTip(unfolded ? tr("Fold the list of tasks") : tr("Unfold the list of tasks"));
    Q_EMIT unfoldedChanged(unfolded);
}

void JobsPanel::buildTable()
{
    m_model = new JobModel(m_queue, this);
    m_table = new QTreeView(m_body);
    m_table->setObjectName(u"tasksTable"_s);
    m_table->setAccessibleName(tr("Tasks of this run"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new JobDelegate(m_rates, m_table));
    m_table->setRootIsDecorated(true); // for tasks that make several things
    m_table->setExpandsOnDoubleClick(false); // which shows the details
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->header()->setObjectName(u"tasksTableHeader"_s);
    m_table->header()->setAccessibleName(tr("Columns"));
    const int character = charactersWide(fontMetrics(), 1);
    m_table->setColumnWidth(JobModel::TitleColumn, character * 44);
    int stateWidth = 0;
    for (const QString &text : JobModel::stateTexts()) {
        stateWidth = std::max(stateWidth, fontMetrics().horizontalAdvance(text));
    }
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_table);
    m_table->setColumnWidth(JobModel::StateColumn, stateWidth + icon + 4 * character);
    // The reason of a failure is the longest text there is: it gets what room is left.
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(JobModel::ProgressColumn, QHeaderView::Stretch);
    m_tableCancel = makeButton(m_body, u"tasksCancelButton"_s, tr("Cancel"), u"close"_s);
    m_tableDetails = makeButton(m_body, u"tasksDetailsButton"_s, tr("Details"), u"details"_s);
    QToolButton *clear = makeButton(m_body, u"tasksClearButton"_s, tr("Clear finished"), u"done"_s);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_tableCancel);
    buttons->addWidget(m_tableDetails);
    buttons->addWidget(clear);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(4, 0, 4, 4);
    row->addWidget(m_table, 1);
    row->addLayout(buttons);
    connect(m_tableCancel, &QToolButton::clicked, this, [this] {
        if (Job *job = shownJob()) {
            job->cancel();
        }
    });
    connect(m_tableDetails, &QToolButton::clicked, this, [this] {
        if (const Job *job = shownJob()) {
            showDetails(job->id());
        }
    });
    connect(clear, &QToolButton::clicked, m_queue, &JobQueue::clearFinished);
    onOpened(m_table, [this](const QModelIndex &index) { showDetails(index.data(JobModel::JobIdRole).toULongLong()); });
    // What goes on in a task with several parts is what one unfolds the list for.
    const auto unfoldItems = [this](const QModelIndex &parent, int first, int last) {
        for (int number = first; number <= last && !parent.isValid(); ++number) {
            const QModelIndex task = m_model->index(number, 0);
            m_table->setExpanded(task, m_model->rowCount(task) > 0);
        }
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, unfoldItems);
    unfoldItems({}, 0, m_model->rowCount() - 1);
    connect(m_table, &QWidget::customContextMenuRequested, this, &JobsPanel::contextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &JobsPanel::updateButtons);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &JobsPanel::updateButtons);
    updateButtons();
}

Job *JobsPanel::currentJob() const
{
    // One that works is better company than one that waits.
    Job *waiting = nullptr;
    Job *queued = nullptr;
    for (const auto &job : m_queue->jobs()) {
        if (job->state() == Job::State::Queued) {
            queued = queued ? queued : job.get();
        } else if (!job->isFinished() && !job->isSettling()) {
            return job.get();
        } else if (!job->isFinished()) {
            waiting = waiting ? waiting : job.get();
        }
    }
    return waiting ? waiting : queued;
}

Job *JobsPanel::shownJob() const
{
    return m_table && m_table->currentIndex().isValid() ? m_model->jobAt(m_table->currentIndex()) : nullptr;
}

void JobsPanel::onFinished(Job *job)
{
    if (job->state() == Job::State::Failed) {
        m_unseen.insert(job->id());
        m_lastFailed = job->id();
    }
    updateLine();
}

void JobsPanel::updateLine()
{
    // Each counts once, as what the user sees it do.
    int running = 0;
    int waiting = 0;
    for (const auto &job : m_queue->jobs()) {
        if (job->state() == Job::State::Queued || job->isSettling()) {
            ++waiting;
        } else if (!job->isFinished()) {
            ++running;
        }
    }
    QString title = running > 0 ? tr("%n task(s) running", nullptr, running)
        : waiting > 0           ? tr("%n task(s) waiting", nullptr, waiting)
                                : tr("Tasks");
    if (running > 0 && waiting > 0) {
        title += tr(", %n waiting", nullptr, waiting);
    }
    m_toggle->setText(title);
    m_toggle->setAccessibleName(title);
    const Job *job = currentJob();
    QString text;
    if (job) {
        const QString step = job->stepText() == job->title() ? QString() : job->stepText();
        text = step.isEmpty() ? job->title() : tr("%1: %2", "task: step").arg(job->title(), step);
        if (const QString rate = m_rates->text(*job); !rate.isEmpty()) {
            text = tr("%1 – %2", "task: step – how far and how fast").arg(text, rate);
        }
        m_progress->setRange(0, job->progress() ? 1000 : 0);
        m_progress->setValue(job->progress() ? static_cast<int>(*job->progress() * 1000) : 0);
        m_cancel->setEnabled(job->isCancellable());
        m_cancel->setToolTip(cancelTip(*job));
    } else if (!m_queue->jobs().empty()) {
        const Job *last = m_queue->jobs().back().get();
        const bool noted = last->state() == Job::State::Succeeded && !last->successNote().isEmpty();
        text = tr("%1: %2", "task: how it ended")
                   .arg(last->title(),
                        noted ? last->successNote().section(u"\n\n"_s, 0, 0) : JobModel::stateText(last->state()));
    }
    m_text->setFullText(text);
    const bool waitsForHost = job && job->isSettling();
    m_waits->setVisible(waitsForHost);
    if (waitsForHost) {
        m_waits->setPixmap(symbolPixmap(u"host-reconnecting"_s, fontMetrics().height(),
                                        palette().color(QPalette::WindowText), devicePixelRatioF()));
    }
    m_progress->setVisible(job);
    m_cancel->setVisible(job);
    m_failed->setVisible(!m_unseen.isEmpty());
    const Job *failed = m_queue->find(m_lastFailed);
    if (!failed) {
        m_unseen.clear();
        m_failed->setVisible(false);
    } else if (m_failed->isVisibleTo(this)) {
        const QString label = tr("%n failed: %1", nullptr, unseenFailures()).arg(failed->title());
        m_failed->setText(fontMetrics().elidedText(label, Qt::ElideRight, charactersWide(fontMetrics(), 40)));
        m_failed->setAccessibleName(label);
        m_failed->setToolTip(tr("Show what went wrong"));
    }
}

void JobsPanel::showDetails(quint64 jobId)
{
    const Job *job = m_queue->find(jobId);
    if (!job) {
        return;
    }
    if (m_unseen.remove(jobId)) {
        m_lastFailed = m_unseen.isEmpty() ? m_lastFailed : *m_unseen.cbegin();
        updateLine();
    }
    QStringList facts;
    facts.append(tr("State: %1").arg(JobModel::stateText(*job)));
    // A sentence; after an empty line there may be more: what was done in full.
    QString more;
    if (job->state() == Job::State::Succeeded && !job->successNote().isEmpty()) {
        facts.append(job->successNote().section(u"\n\n"_s, 0, 0));
        more = job->successNote().section(u"\n\n"_s, 1);
    }
    if (!job->hostName().isEmpty()) {
        facts.append(tr("Host: %1").arg(job->hostName()));
    }
    if (job->startedAt().isValid()) {
        facts.append(tr("Started: %1").arg(format::moment(job->startedAt())));
    }
    if (job->startedAt().isValid() && job->endedAt().isValid()) {
        facts.append(tr("Took: %1").arg(format::duration(job->startedAt().secsTo(job->endedAt()))));
    }
    for (const Job::Item &item : job->items()) {
        const QString how
            = item.error && !item.error->message.isEmpty() ? item.error->message : JobModel::stateText(item.state);
        facts.append(tr("%1: %2", "machine: how it ended").arg(item.name, how));
    }
    for (const Error &left : job->leftovers()) {
        facts.append(tr("Left behind: %1").arg(left.message.isEmpty() ? left.detail : left.message));
    }
    if (job->error()) {
        auto *dialog = new ErrorDialog(job->title(), *job->error(), facts.join(u'\n'), this);
        if (const auto guest = StartTroubles::guestOf(*job)) {
            dialog->addStep(u"errorExplainButton"_s, tr("&Look for the cause"),
                            [this, guest = *guest, error = *job->error()] { Q_EMIT explanationWanted(guest, error); });
        }
        dialog->open();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Information, job->title(), job->title(), QMessageBox::Close, this);
    box->setObjectName(u"taskDialog"_s);
    box->setAccessibleName(job->title());
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse
                                 | Qt::TextSelectableByKeyboard); // a checksum is to be copied
    box->setInformativeText(facts.join(u'\n'));
    box->setDetailedText(more);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void JobsPanel::contextMenu(const QPoint &position)
{
    Job *job = shownJob();
    if (!job) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"taskMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *details = menu->addAction(symbolIcon(u"details"_s), tr("&Details"));
    details->setObjectName(u"taskDetailsAction"_s);
    connect(details, &QAction::triggered, this, [this, id = job->id()] { showDetails(id); });
    QAction *cancel = menu->addAction(symbolIcon(u"close"_s), tr("&Cancel"));
    cancel->setObjectName(u"taskCancelAction"_s);
    cancel->setEnabled(job->isCancellable());
    connect(cancel, &QAction::triggered, this, [this, id = job->id()] {
        if (Job *target = m_queue->find(id)) {
            target->cancel();
        }
    });
    static const QRegularExpression sum(u"\\b[0-9a-f]{64}\\b"_s);
    if (const auto match = sum.match(job->successNote()); match.hasMatch()) {
        QAction *copy = menu->addAction(symbolIcon(u"copy"_s), tr("Copy check&sum"));
        copy->setObjectName(u"taskCopySumAction"_s);
        connect(copy, &QAction::triggered, this,
                [text = match.captured()]() { QGuiApplication::clipboard()->setText(text); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void JobsPanel::updateButtons()
{
    const Job *job = shownJob();
    m_tableCancel->setEnabled(job && job->isCancellable());
    m_tableCancel->setToolTip(!job                    ? tr("Choose a task first.")
                                  : job->isFinished() ? tr("The task is over.")
                                                      : cancelTip(*job));
    m_tableDetails->setEnabled(job);
    m_tableDetails->setToolTip(job ? tr("Show all about the task") : tr("Choose a task first."));
}

} // namespace guestdeck
