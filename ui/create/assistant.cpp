// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/assistant.h"

#include "models/core/error.h"
#include "ui/create/assistantpage.h"
#include "ui/create/createtext.h"
#include "ui/create/fieldmessage.h"
#include "ui/create/loadpage.h"
#include "ui/create/steplist.h"
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

QFrame *makeLine(QFrame::Shape shape)
{
    auto *line = new QFrame;
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

Assistant::Assistant(const QString &prefix, QWidget *parent)
    : QDialog(parent)
    , m_prefix(prefix)
    , m_stack(new QStackedWidget)
    , m_loadPage(new LoadPage)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setWindowFlag(Qt::WindowMaximizeButtonHint, true);
    m_stack->addWidget(m_loadPage);
    connect(m_loadPage, &LoadPage::retry, this, [this] { reload(); });
}

QString Assistant::named(const char *what) const
{
    return m_prefix + QLatin1StringView(what);
}

QPushButton *Assistant::makeButton(const char *what, const QString &text) const
{
    auto *button = new QPushButton(text);
    button->setObjectName(named(what));
    QString spoken = text;
    button->setAccessibleName(withoutKeyMark(spoken));
    button->setAutoDefault(false);
    return button;
}

void Assistant::build(const QList<QPair<QString, QString>> &hosts, const QString &currentHost,
                      const QString &finishText)
{
    m_manyHosts = hosts.size() > 1;
    QStringList titles;
    for (const AssistantPage *page : m_pages) {
        titles << page->title();
    }
    m_steps = new StepList(titles);
    connect(m_steps, &StepList::chosen, this, &Assistant::goTo);

    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_steps);
    upper->addWidget(makeLine(QFrame::VLine));
    upper->addWidget(buildPages(hosts, currentHost), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    layout->addWidget(makeLine(QFrame::HLine));
    layout->addWidget(buildFooter(finishText));
    const QSize room = screen() ? screen()->availableSize() : QSize(1024, 700);
    resize(QSize(920, 640).boundedTo(room * 0.95));
}

void Assistant::addPage(AssistantPage *page, bool scrolls)
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

QWidget *Assistant::buildHostRow(const QList<QPair<QString, QString>> &hosts, const QString &currentHost)
{
    auto *host = new QComboBox;
    host->setObjectName(named("HostCombo"));
    host->setAccessibleName(tr("Host"));
    for (const auto &[key, name] : hosts) {
        host->addItem(name, key);
    }
    host->setCurrentIndex(std::max(0, host->findData(currentHost)));
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

QWidget *Assistant::buildPages(const QList<QPair<QString, QString>> &hosts, const QString &currentHost)
{
    m_title = new QLabel;
    m_title->setObjectName(named("TitleLabel"));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    m_intro = new QLabel;
    m_intro->setObjectName(named("IntroLabel"));
    m_intro->setWordWrap(true);
    auto *area = new QWidget;
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(24, 16, 16, 12);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    layout->addSpacing(10);
    // Outside the pages: where one host cannot be read, another can still be chosen.
    layout->addWidget(m_hostRow = buildHostRow(hosts, currentHost));
    layout->addWidget(m_stack, 1);
    return area;
}

QWidget *Assistant::buildFooter(const QString &finishText)
{
    m_demand = new QLabel;
    m_demand->setObjectName(named("DemandLabel"));
    m_demand->setTextFormat(Qt::PlainText);
    m_demand->setWordWrap(true);
    m_reason = new FieldMessage;
    m_reason->setObjectName(named("ReasonMessage"));

    m_discardBar = new QWidget;
    m_discardBar->setObjectName(named("DiscardBar"));
    auto *discard = makeButton("DiscardButton", tr("&Discard"));
    m_keep = makeButton("KeepButton", tr("&Keep editing"));
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    connect(m_keep, &QPushButton::clicked, this, [this] { askToDiscard(false); });
    auto *ask = new QHBoxLayout(m_discardBar);
    ask->setContentsMargins(0, 0, 0, 0);
    auto *question = new QLabel(tr("Close and forget these answers?"));
    ask->addWidget(question, 1);
    ask->addWidget(discard);
    ask->addWidget(m_keep);
    m_discardBar->hide();

    auto *cancel = makeButton("CancelButton", tr("Cancel"));
    m_back = makeButton("BackButton", tr("&Back"));
    m_next = makeButton("NextButton", tr("&Next"));
    m_finish = makeButton("FinishButton", finishText);
    connect(cancel, &QPushButton::clicked, this, &Assistant::reject);
    connect(m_back, &QPushButton::clicked, this, &Assistant::back);
    connect(m_next, &QPushButton::clicked, this, &Assistant::next);
    connect(m_finish, &QPushButton::clicked, this, &Assistant::finish);
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

void Assistant::goTo(int step)
{
    if (step < 0 || step >= m_pages.size()) {
        return;
    }
    m_current = step;
    m_reached = std::max(m_reached, step);
    m_discardBar->hide();
    refresh();
    if (isReady()) {
        m_pages.at(step)->firstField()->setFocus(Qt::TabFocusReason);
    }
}

void Assistant::next()
{
    if (!obstacle(m_current).isEmpty()) {
        return;
    }
    int step = m_current + 1;
    while (step < m_pages.size() && !applies(step)) {
        ++step;
    }
    goTo(step);
}

void Assistant::back()
{
    int step = m_current - 1;
    while (step > 0 && !applies(step)) {
        --step;
    }
    goTo(step);
}

void Assistant::finish()
{
    if (!isReady() || firstObstacle() >= 0) {
        return;
    }
    submit();
    accept();
}

QString Assistant::obstacle(int step) const
{
    return applies(step) ? m_pages.at(step)->obstacle() : QString();
}

int Assistant::currentStep() const
{
    return int(std::count_if(m_pages.begin(), m_pages.begin() + m_current,
                             [](const AssistantPage *page) { return page->applies(); }));
}

int Assistant::stepCount() const
{
    return int(
        std::count_if(m_pages.begin(), m_pages.end(), [](const AssistantPage *page) { return page->applies(); }));
}

bool Assistant::applies(int step) const
{
    return !isReady() || m_pages.at(step)->applies();
}

int Assistant::firstObstacle() const
{
    for (int step = 0; step < m_pages.size(); ++step) {
        if (!obstacle(step).isEmpty()) {
            return step;
        }
    }
    return -1;
}

void Assistant::refresh()
{
    setWindowTitle(windowTitleNow());
    m_title->setText(m_pages.at(m_current)->title());
    m_intro->setText(m_pages.at(m_current)->intro());
    m_hostRow->setVisible(m_manyHosts && m_current == 0);
    const bool ready = isReady();
    const bool wasLoading = m_stack->currentWidget() == m_loadPage;
    if (ready) {
        for (AssistantPage *page : m_pages) {
            page->showDraft();
        }
        m_stack->setCurrentWidget(m_frames.at(m_current));
        if (wasLoading) {
            m_pages.at(m_current)->firstField()->setFocus(Qt::TabFocusReason);
        }
    } else {
        m_stack->setCurrentWidget(m_loadPage);
        if (const Error *error = loadError()) {
            m_loadPage->showError(hostName(), *error);
        } else {
            m_loadPage->showLoading(loadingText());
        }
    }
    m_demand->setText(ready ? demand() : QString());
    refreshSteps();
    refreshButtons();
}

void Assistant::refreshSteps()
{
    const bool ready = isReady();
    bool reachable = ready;
    int number = 0;
    for (int step = 0; step < m_pages.size(); ++step) {
        StepItem *item = m_steps->item(step);
        item->setVisible(m_pages.at(step)->applies());
        if (!m_pages.at(step)->applies()) {
            item->setEnabled(false);
            continue;
        }
        item->setNumber(++number);
        const bool blocked = ready && !obstacle(step).isEmpty();
        const bool seen = step <= m_reached;
        item->setEnabled(reachable && seen);
        item->setAnswers(ready && seen && !m_pages.at(step)->waits() ? m_pages.at(step)->answers() : QStringList());
        item->setMark(step == m_current       ? StepItem::Mark::Current
                          : blocked && seen   ? StepItem::Mark::Problem
                          : seen && reachable ? StepItem::Mark::Done
                                              : StepItem::Mark::Ahead);
        reachable = reachable && !blocked;
    }
}

void Assistant::refreshButtons()
{
    const bool ready = isReady();
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
    const bool waiting = m_pages.at(m_current)->waits();
    m_reason->setMessage(waiting ? FieldMessage::Level::Info : FieldMessage::Level::Error,
                         m_discardBar->isHidden() ? reason : QString());
    (last ? m_finish : m_next)->setDefault(true);
}

void Assistant::askToDiscard(bool ask)
{
    m_discardBar->setVisible(ask);
    refreshButtons();
    if (ask) {
        m_keep->setFocus(Qt::OtherFocusReason);
    } else if (isReady()) {
        m_pages.at(m_current)->firstField()->setFocus(Qt::TabFocusReason);
    }
}

bool Assistant::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void Assistant::reject()
{
    if (!isDirty()) {
        QDialog::reject();
    } else {
        askToDiscard(m_discardBar->isHidden());
    }
}

} // namespace guestdeck
