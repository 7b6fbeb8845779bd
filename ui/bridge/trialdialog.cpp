// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/trialdialog.h"

#include "ui/appliance/growing.h"
#include "ui/bridge/bridgetext.h"
#include "ui/create/assistantpage.h"
#include "ui/create/foldsection.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QCheckBox>
#include <QFont>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

using State = BridgeTrial::State;

constexpr char chosenProperty[] = "keepWhenAnswering"; ///< of the trial: this window may be closed and opened again

QLabel *makeLabel(const QString &name, double scale = 1, bool bold = false)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    label->setFont(font);
    return label;
}

} // namespace

TrialDialog::TrialDialog(const RunningTrial &trial, QWidget *parent)
    : QDialog(parent)
    , m_trial(trial)
    , m_state(makeLabel(u"trialStateLabel"_s, 1.3, true))
    , m_clock(makeLabel(u"trialClockLabel"_s, 4, true))
    , m_clockText(makeLabel(u"trialClockText"_s))
    , m_bar(new QProgressBar)
    , m_steps(makeLabel(u"trialStepsLabel"_s))
    , m_note(makeLabel(u"trialNoteLabel"_s))
    , m_details(new QPlainTextEdit)
    , m_auto(AssistantPage::makeCheck(u"trialAutoCheck"_s, tr("Keep it as soon as the host &answers")))
{
    setObjectName(u"trialDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setWindowTitle(tr("Bridge %1 on %2").arg(trial.plan.name, trial.hostName));
    build();
    const QVariant chosen = m_trial.trial->property(chosenProperty);
    m_auto->setChecked(chosen.isValid() ? chosen.toBool() : m_trial.keepsByItself);
    connect(m_auto, &QCheckBox::toggled, this, [this](bool on) {
        m_trial.trial->setProperty(chosenProperty, on);
        m_trial.trial->setKeepWhenAnswering(on);
    });
    connect(m_trial.trial.get(), &BridgeTrial::changed, this, &TrialDialog::update);
    if (m_trial.job) {
        connect(m_trial.job, &Job::finished, this, &TrialDialog::update);
    }
    m_tick.setInterval(250); // so that no second is left out
    connect(&m_tick, &QTimer::timeout, this, &TrialDialog::updateClock);
    m_tick.start();
    update();
    startSmall(this);
}

void TrialDialog::build()
{
    m_state->setAccessibleName(tr("State of the change"));
    m_clock->setAlignment(Qt::AlignCenter);
    m_clock->setAccessibleName(tr("Time left"));
    m_clockText->setAlignment(Qt::AlignCenter);
    m_clockText->setText(tr("until the host brings its old network back by itself"));
    m_bar->setObjectName(u"trialBar"_s);
    m_bar->setAccessibleName(tr("Time left"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setObjectName(u"trialDetails"_s);
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setMinimumHeight(m_details->fontMetrics().lineSpacing() * 8);
    m_fold = new FoldSection(tr("Details"), m_details);
    m_fold->button()->setObjectName(u"trialDetailsButton"_s);
    m_fold->hide();
    connect(m_fold->button(), &QToolButton::clicked, this, &TrialDialog::makeRoom);
    m_auto->setToolTip(tr("Off: it is kept only when you say so before the time is over."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(m_state);
    layout->addWidget(m_clock);
    layout->addWidget(m_clockText);
    layout->addWidget(m_bar);
    layout->addWidget(m_steps);
    layout->addWidget(m_note);
    layout->addWidget(m_fold);
    layout->addStretch(1);
    layout->addWidget(m_auto);
    layout->addWidget(makeButtons());
}

void TrialDialog::retry()
{
    Q_EMIT retryWanted(m_trial.plan);
    close();
}

TrialDialog *TrialDialog::find(const BridgeTrial *trial)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<TrialDialog *>(window);
        if (dialog && dialog->isVisible() && dialog->trial().trial.get() == trial) {
            return dialog;
        }
    }
    return nullptr;
}

void TrialDialog::choose(const BridgePlan &plan, const QString &hostName, bool keep)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<TrialDialog *>(window);
        const RunningTrial *trial = dialog ? &dialog->trial() : nullptr;
        if (trial && trial->isRunning() && trial->hostName == hostName && trial->plan == plan
            && !trial->trial->property(chosenProperty).isValid()) {
            dialog->m_auto->setChecked(keep);
            trial->trial->setProperty(chosenProperty, keep);
        }
    }
}

QWidget *TrialDialog::makeButtons()
{
    const auto make = [](const QString &name, const QString &text, const QString &tip) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAccessibleName(spokenText(text));
        button->setToolTip(tip);
        button->setAutoDefault(false);
        return button;
    };
    m_close = make(u"trialCloseButton"_s, tr("&Close"), tr("The task goes on; it is found in the tasks panel."));
    m_retry = make(u"trialRetryButton"_s, tr("Back to the &wizard with my answers"), {});
    m_back = make(u"trialBackButton"_s, tr("&Roll back now"), tr("The host goes back to its old network at once."));
    m_keep = make(u"trialKeepButton"_s, tr("&Keep"), {});
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_retry, &QPushButton::clicked, this, &TrialDialog::retry);
    connect(m_back, &QPushButton::clicked, this, [this] { m_trial.trial->rollBackNow(); });
    connect(m_keep, &QPushButton::clicked, this, [this] { m_trial.trial->keepNow(); });
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 6, 0, 0);
    row->addWidget(m_close);
    row->addStretch(1);
    row->addWidget(m_retry);
    row->addWidget(m_back);
    row->addWidget(m_keep);
    return buttons;
}

void TrialDialog::update()
{
    const BridgeTrial &trial = *m_trial.trial;
    const State state = trial.state();
    m_over = !m_trial.isRunning();
    const bool kept = state == State::Kept;
    const bool failed = m_over && !kept;
    QString headline = bridgetext::state(trial);
    QString details;
    if (m_over && m_trial.job && m_trial.job->error()) {
        const Error &error = *m_trial.job->error();
        headline = error.message.isEmpty() ? headline : error.message;
        details = error.detail;
    }
    if (m_over && m_trial.job) {
        for (const Error &left : m_trial.job->leftovers()) {
            details += (details.isEmpty() ? u""_s : u"\n"_s) + left.message + u' ' + left.detail;
        }
    }
    m_state->setText(headline);
    QString note = trial.note();
    if (kept && m_trial.job && !m_trial.job->successNote().isEmpty()) {
        note = m_trial.job->successNote();
    }
    // The sentence; the plan below it runs to pages.
    if (const qsizetype end = note.indexOf(u"\n\n"_s); end >= 0) {
        details += (details.isEmpty() ? u""_s : u"\n"_s) + note.mid(end + 2);
        note.truncate(end);
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty() && note != headline);
    if (details != m_details->toPlainText()) {
        m_details->setPlainText(details);
    }
    m_fold->setVisible(!details.isEmpty());
    updateSteps();
    const bool canEnd = !m_over && (state == State::Waiting || state == State::Applying || state == State::Trial);
    m_auto->setVisible(canEnd);
    m_back->setVisible(!m_over);
    m_back->setEnabled(canEnd);
    m_keep->setVisible(!m_over);
    m_keep->setEnabled(!m_over && state == State::Trial && trial.isAnswering());
    m_keep->setToolTip(m_keep->isEnabled() ? tr("The new network stays.")
                                           : tr("Only when the host has answered over its new network."));
    m_retry->setVisible(failed);
    updateClock();
    if (m_over) {
        m_tick.stop();
    }
    makeRoom();
}

/// As much as there is on the screen, with the buttons in it wherever the window was.
void TrialDialog::makeRoom()
{
    growToContents(this);
    const QRect frame = frameGeometry();
    if (!isVisible() || !screen()) {
        return;
    }
    const QRect room = screen()->availableGeometry();
    if (frame.bottom() > room.bottom()) {
        move(frame.left(), std::max(room.top(), frame.top() - (frame.bottom() - room.bottom())));
    }
}

void TrialDialog::updateClock()
{
    const BridgeTrial &trial = *m_trial.trial;
    const bool counts = !m_over && trial.state() == State::Trial;
    m_clock->setVisible(counts);
    m_clockText->setVisible(counts);
    m_bar->setVisible(!m_over);
    if (!counts) {
        m_bar->setRange(0, 0); // something is under way, and nobody knows for how long
        return;
    }
    const qint64 left = std::max<qint64>(0, trial.deadline().remainingTime());
    m_whole = std::max(m_whole, left);
    m_bar->setRange(0, 1000);
    m_bar->setValue(m_whole > 0 ? int(left * 1000 / m_whole) : 0);
    const QString text = bridgetext::remaining(trial);
    if (text != m_clock->text()) {
        m_clock->setText(text);
        m_clock->setAccessibleDescription(text);
    }
}

/// The way of a change, with a mark at what has been reached.
void TrialDialog::updateSteps()
{
    const BridgeTrial &trial = *m_trial.trial;
    const State state = trial.state();
    const auto line = [](bool done, const QString &text) { return (done ? u"\u2713 "_s : u"\u2022 "_s) + text; };
    const bool applied = state == State::Trial || state == State::Keeping || state == State::Kept;
    const bool answered = trial.isAnswering() || state == State::Keeping || state == State::Kept;
    m_steps->setText(QStringList{line(applied, tr("Changed on trial")),
                                 line(answered, tr("Answers over its new network")),
                                 line(state == State::Kept, tr("Kept for good"))}
                         .join(u'\n'));
    m_steps->setVisible(state != State::RollingBack && state != State::RolledBack && state != State::Unknown);
}

} // namespace guestdeck
