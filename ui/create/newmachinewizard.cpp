// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/newmachinewizard.h"

#include "ui/create/createtext.h"
#include "ui/create/diskpage.h"
#include "ui/create/draft.h"
#include "ui/create/fieldmessage.h"
#include "ui/create/loadpage.h"
#include "ui/create/machinepage.h"
#include "ui/create/networkpage.h"
#include "ui/create/resourcespage.h"
#include "ui/create/sourcepage.h"
#include "ui/create/steplist.h"
#include "ui/create/summarypage.h"
#include "ui/widgets/text.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSlider>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

QPushButton *makeButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    QString spoken = text;
    button->setAccessibleName(withoutKeyMark(spoken));
    button->setAutoDefault(false);
    return button;
}

QFrame *makeLine(QFrame::Shape shape)
{
    auto *line = new QFrame;
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

NewMachineWizard::NewMachineWizard(const CreateBackend &backend, const QString &hostName,
                                   const std::optional<InstallPlan> &initial, QWidget *parent)
    : NewMachineWizard({CreateHost{{}, hostName, [backend] { return backend; }}}, {}, initial, parent)
{
}

NewMachineWizard::NewMachineWizard(const QList<CreateHost> &hosts, const QString &currentId,
                                   const std::optional<InstallPlan> &initial, QWidget *parent)
    : QDialog(parent)
    , m_hosts(hosts)
    , m_draft(new CreateDraft(this))
{
    setObjectName(u"newMachineWizard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setWindowFlag(Qt::WindowMaximizeButtonHint, true);
    build(currentId);
    connect(m_draft, &CreateDraft::loadChanged, this, &NewMachineWizard::refresh);
    connect(m_draft, &CreateDraft::changed, this, &NewMachineWizard::refresh);
    const auto current
        = std::find_if(m_hosts.begin(), m_hosts.end(), [&](const CreateHost &host) { return host.id == currentId; });
    const CreateHost &host = current == m_hosts.end() ? m_hosts.constFirst() : *current;
    m_hostId = host.id;
    m_hostName = host.name;
    m_draft->start(host.backend(), initial);
    goTo(0);
}

NewMachineWizard::~NewMachineWizard() = default;

void NewMachineWizard::build(const QString &currentId)
{
    m_summary = new SummaryPage(*m_draft);
    m_stack = new QStackedWidget;
    m_loadPage = new LoadPage;
    m_stack->addWidget(m_loadPage);
    connect(m_loadPage, &LoadPage::retry, m_draft, &CreateDraft::reload);
    addPage(new SourcePage(*m_draft), true);
    addPage(new ResourcesPage(*m_draft), true);
    addPage(new DiskPage(*m_draft), true);
    addPage(new NetworkPage(*m_draft), true);
    addPage(new MachinePage(*m_draft), true);
    addPage(m_summary, false);

    QStringList titles;
    for (const CreatePage *page : m_pages) {
        titles << page->title();
    }
    m_steps = new StepList(titles);
    connect(m_steps, &StepList::chosen, this, &NewMachineWizard::goTo);

    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_steps);
    upper->addWidget(makeLine(QFrame::VLine));
    upper->addWidget(buildPages(currentId), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    layout->addWidget(makeLine(QFrame::HLine));
    layout->addWidget(buildFooter());
    const QSize room = screen() ? screen()->availableSize() : QSize(1024, 700);
    resize(QSize(920, 640).boundedTo(room * 0.95));
}

void NewMachineWizard::addPage(CreatePage *page, bool scrolls)
{
    QWidget *frame = page;
    if (scrolls) {
        auto *scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(page);
        frame = scroll;
    }
    // Scrolling the page must not turn a value that happens to come under the mouse.
    for (QWidget *child : page->findChildren<QWidget *>()) {
        if (qobject_cast<QAbstractSpinBox *>(child) || qobject_cast<QComboBox *>(child)
            || qobject_cast<QSlider *>(child)) {
            child->setFocusPolicy(Qt::StrongFocus);
            child->installEventFilter(this);
        }
    }
    frame->setAccessibleName(page->title());
    m_stack->addWidget(frame);
    m_pages.append(page);
    m_frames.append(frame);
}

QWidget *NewMachineWizard::buildHostRow(const QString &currentId)
{
    auto *host = new QComboBox;
    host->setObjectName(u"createHostCombo"_s);
    host->setAccessibleName(tr("Host"));
    for (const CreateHost &candidate : m_hosts) {
        host->addItem(candidate.name, candidate.id);
    }
    host->setCurrentIndex(std::max(0, host->findData(currentId)));
    connect(host, &QComboBox::currentIndexChanged, this, [this, host] { chooseHost(host->currentData().toString()); });
    auto *label = new QLabel(tr("H&ost:"));
    label->setBuddy(host);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(2, 0, 8, 8);
    layout->setSpacing(16);
    layout->addWidget(label);
    layout->addWidget(host, 1);
    return row;
}

QWidget *NewMachineWizard::buildPages(const QString &currentId)
{
    m_title = new QLabel;
    m_title->setObjectName(u"createTitleLabel"_s);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    m_intro = new QLabel;
    m_intro->setObjectName(u"createIntroLabel"_s);
    m_intro->setWordWrap(true);
    auto *area = new QWidget;
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(24, 16, 16, 12);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    layout->addSpacing(10);
    // Outside the pages: where one host cannot be read, another can still be chosen.
    layout->addWidget(m_hostRow = buildHostRow(currentId));
    layout->addWidget(m_stack, 1);
    return area;
}

QWidget *NewMachineWizard::buildFooter()
{
    m_demand = new QLabel;
    m_demand->setObjectName(u"createDemandLabel"_s);
    m_demand->setTextFormat(Qt::PlainText);
    m_demand->setWordWrap(true);
    m_reason = new FieldMessage;
    m_reason->setObjectName(u"createReasonMessage"_s);

    m_discardBar = new QWidget;
    m_discardBar->setObjectName(u"createDiscardBar"_s);
    auto *discard = makeButton(u"createDiscardButton"_s, tr("&Discard"));
    m_keep = makeButton(u"createKeepButton"_s, tr("&Keep editing"));
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    connect(m_keep, &QPushButton::clicked, this, [this] { askToDiscard(false); });
    auto *ask = new QHBoxLayout(m_discardBar);
    ask->setContentsMargins(0, 0, 0, 0);
    auto *question = new QLabel(tr("Close and forget these answers?"));
    ask->addWidget(question, 1);
    ask->addWidget(discard);
    ask->addWidget(m_keep);
    m_discardBar->hide();

    auto *cancel = makeButton(u"createCancelButton"_s, tr("Cancel"));
    m_back = makeButton(u"createBackButton"_s, tr("&Back"));
    m_next = makeButton(u"createNextButton"_s, tr("&Next"));
    m_finish = makeButton(u"createFinishButton"_s, tr("C&reate"));
    connect(cancel, &QPushButton::clicked, this, &NewMachineWizard::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, &NewMachineWizard::next);
    connect(m_finish, &QPushButton::clicked, this, &NewMachineWizard::finish);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    for (QPushButton *button : {m_back, m_next, m_finish}) {
        buttons->addWidget(button);
    }

    auto *footer = new QWidget;
    auto *layout = new QVBoxLayout(footer);
    layout->setContentsMargins(16, 10, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_demand);
    layout->addWidget(m_reason);
    layout->addWidget(m_discardBar);
    layout->addLayout(buttons);
    return footer;
}

void NewMachineWizard::chooseHost(const QString &id)
{
    const auto host
        = std::find_if(m_hosts.begin(), m_hosts.end(), [&](const CreateHost &candidate) { return candidate.id == id; });
    if (host == m_hosts.end() || id == m_hostId) {
        return;
    }
    m_hostId = host->id;
    m_hostName = host->name;
    m_reached = 0;
    m_draft->start(host->backend());
}

void NewMachineWizard::goTo(int step)
{
    if (step < 0 || step >= m_pages.size()) {
        return;
    }
    m_current = step;
    m_reached = std::max(m_reached, step);
    m_discardBar->hide();
    refresh();
    if (m_draft->load() == CreateDraft::Load::Ready) {
        m_pages.at(step)->firstField()->setFocus(Qt::TabFocusReason);
    }
}

void NewMachineWizard::next()
{
    if (obstacle(m_current).isEmpty()) {
        goTo(m_current + 1);
    }
}

void NewMachineWizard::finish()
{
    if (m_draft->load() != CreateDraft::Load::Ready || firstObstacle() >= 0) {
        return;
    }
    Q_EMIT planReady(m_hostId, m_draft->plan(), m_draft->os(), m_draft->resources());
    accept();
}

QString NewMachineWizard::obstacle(int step) const
{
    if (step == m_pages.size() - 1 && m_draft->isLooking()) {
        return tr("The image or the disk is still being looked at.");
    }
    const QList<PlanField> &fields = m_pages.at(step)->fields();
    for (const PlanProblem &problem : m_draft->problems()) {
        if (problem.severity == PlanProblem::Severity::Error && fields.contains(problem.field)) {
            return problem.message;
        }
    }
    return {};
}

int NewMachineWizard::firstObstacle() const
{
    for (int step = 0; step < m_pages.size(); ++step) {
        if (!obstacle(step).isEmpty()) {
            return step;
        }
    }
    return -1;
}

void NewMachineWizard::refresh()
{
    setWindowTitle(m_hostName.isEmpty() ? tr("New machine") : tr("New machine on %1").arg(m_hostName));
    m_summary->setHostName(m_hostName);
    m_title->setText(m_pages.at(m_current)->title());
    m_intro->setText(m_pages.at(m_current)->intro());
    m_hostRow->setVisible(m_hosts.size() > 1 && m_current == 0);
    const bool ready = m_draft->load() == CreateDraft::Load::Ready;
    const bool wasLoading = m_stack->currentWidget() == m_loadPage;
    if (ready) {
        for (CreatePage *page : m_pages) {
            page->showDraft();
        }
        m_stack->setCurrentWidget(m_frames.at(m_current));
        if (wasLoading) {
            m_pages.at(m_current)->firstField()->setFocus(Qt::TabFocusReason);
        }
    } else {
        m_stack->setCurrentWidget(m_loadPage);
        if (m_draft->load() == CreateDraft::Load::Failed) {
            m_loadPage->showError(m_hostName, m_draft->loadError());
        } else {
            m_loadPage->showLoading(m_hostName);
        }
    }
    m_demand->setText(ready ? createtext::demand(*m_draft) : QString());
    refreshSteps();
    refreshButtons();
}

void NewMachineWizard::refreshSteps()
{
    const bool ready = m_draft->load() == CreateDraft::Load::Ready;
    bool reachable = ready;
    for (int step = 0; step < m_pages.size(); ++step) {
        StepItem *item = m_steps->item(step);
        const bool blocked = ready && !obstacle(step).isEmpty();
        const bool seen = step <= m_reached;
        item->setEnabled(reachable && seen);
        item->setAnswers(ready && seen && !(step == 0 && m_draft->awaits(PlanField::Media))
                             ? m_pages.at(step)->answers()
                             : QStringList());
        item->setMark(step == m_current       ? StepItem::Mark::Current
                          : blocked && seen   ? StepItem::Mark::Problem
                          : seen && reachable ? StepItem::Mark::Done
                                              : StepItem::Mark::Ahead);
        reachable = reachable && !blocked;
    }
}

void NewMachineWizard::refreshButtons()
{
    const bool ready = m_draft->load() == CreateDraft::Load::Ready;
    const bool last = m_current == m_pages.size() - 1;
    QString reason;
    if (ready) {
        const int blocked = last ? firstObstacle() : m_current;
        reason = blocked < 0 ? QString() : obstacle(blocked);
        if (!reason.isEmpty() && blocked != m_current) {
            reason = tr("%1: %2", "step, what is wrong there").arg(m_pages.at(blocked)->title(), reason);
        }
    }
    const bool may = ready && reason.isEmpty();
    m_back->setEnabled(ready && m_current > 0);
    m_next->setVisible(!last);
    m_finish->setVisible(last);
    m_next->setEnabled(may);
    m_finish->setEnabled(may);
    m_next->setToolTip(createtext::toolTip(reason));
    m_finish->setToolTip(createtext::toolTip(reason));
    const bool waiting = (m_current == 0 && m_draft->awaits(PlanField::Media))
        || (m_current == 2 && m_draft->awaits(PlanField::ExistingDisk));
    m_reason->setMessage(waiting ? FieldMessage::Level::Info : FieldMessage::Level::Error,
                         m_discardBar->isHidden() ? reason : QString());
    (last ? m_finish : m_next)->setDefault(true);
}

void NewMachineWizard::askToDiscard(bool ask)
{
    m_discardBar->setVisible(ask);
    refreshButtons();
    if (ask) {
        m_keep->setFocus(Qt::OtherFocusReason);
    } else if (m_draft->load() == CreateDraft::Load::Ready) {
        m_pages.at(m_current)->firstField()->setFocus(Qt::TabFocusReason);
    }
}

bool NewMachineWizard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void NewMachineWizard::reject()
{
    if (!m_draft->isDirty()) {
        QDialog::reject();
    } else {
        askToDiscard(m_discardBar->isHidden());
    }
}

} // namespace guestdeck
