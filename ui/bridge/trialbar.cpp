// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/trialbar.h"

#include "ui/bridge/bridgetext.h"
#include "ui/bridge/bridgetrials.h"
#include "ui/bridge/trialdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

using State = BridgeTrial::State;

QString messageId(const RunningTrial &trial)
{
    return u"bridge-trial-"_s + trial.plan.name;
}

} // namespace

TrialBar::TrialBar(BridgeTrials *trials, const ConnectionId &host, MessageArea *messages,
                   std::function<void(const RunningTrial &)> open, QObject *parent)
    : QObject(parent)
    , m_trials(trials)
    , m_host(host)
    , m_messages(messages)
    , m_open(std::move(open))
{
    m_tick.setInterval(250); // so that no second is left out
    connect(&m_tick, &QTimer::timeout, this, &TrialBar::showAll);
    connect(trials, &BridgeTrials::began, this, [this](const RunningTrial &trial) {
        if (trial.host == m_host) {
            watch(trial);
        }
    });
    connect(trials, &BridgeTrials::ended, this, [this](const RunningTrial &trial) {
        if (trial.host == m_host) {
            conclude(trial);
        }
    });
    for (const RunningTrial &trial : trials->running(host)) {
        watch(trial);
    }
}

void TrialBar::watch(const RunningTrial &trial)
{
    connect(trial.trial.get(), &BridgeTrial::changed, this, &TrialBar::showAll);
    m_tick.start();
    show(trial);
}

void TrialBar::showAll()
{
    const QList<RunningTrial> running = m_trials->running(m_host);
    for (const RunningTrial &trial : running) {
        show(trial);
    }
    if (running.isEmpty()) {
        m_tick.stop();
    }
}

void TrialBar::show(const RunningTrial &trial)
{
    const State state = trial.trial->state();
    Message message;
    message.id = messageId(trial);
    message.closable = false;
    message.text = tr("Bridge %1: %2", "name, what is going on").arg(trial.plan.name, bridgetext::state(*trial.trial));
    if (state == State::Trial) {
        message.text += u' '
            + tr("Without a confirmation it goes back in %1.", "minutes and seconds")
                  .arg(bridgetext::remaining(*trial.trial));
    }
    const std::weak_ptr<BridgeTrial> held = trial.trial;
    if (state == State::Trial && trial.trial->isAnswering()) {
        message.buttons.append({u"trialBarKeepButton"_s, tr("Keep"),
                                [held] {
                                    if (const auto shared = held.lock()) {
                                        shared->keepNow();
                                    }
                                },
                                false});
    }
    if (state == State::Waiting || state == State::Applying || state == State::Trial) {
        message.buttons.append({u"trialBarBackButton"_s, tr("Roll back now"),
                                [held] {
                                    if (const auto shared = held.lock()) {
                                        shared->rollBackNow();
                                    }
                                },
                                false});
    }
    message.buttons.append({u"trialBarOpenButton"_s, tr("Show"), [open = m_open, trial] { open(trial); }, false});
    m_messages->show(message);
}

/// What went well is seen in the page itself; else a word stays until it has been read.
void TrialBar::conclude(const RunningTrial &trial)
{
    const bool kept = trial.job && trial.job->state() == Job::State::Succeeded;
    if (kept) {
        m_messages->dismiss(messageId(trial));
        return;
    }
    Message message;
    message.id = messageId(trial);
    message.severity = Message::Severity::Warning;
    message.text = tr("Bridge %1: %2", "name, what is going on").arg(trial.plan.name, bridgetext::state(*trial.trial));
    if (trial.job && trial.job->error()) {
        const Error &error = *trial.job->error();
        message.text = tr("Bridge %1: %2", "name, what is going on").arg(trial.plan.name, error.message);
        message.details = error.detail;
    }
    // The trial's window leads there; the user may have closed it long ago.
    message.buttons.append({u"trialBarRetryButton"_s,
                            spokenText(TrialDialog::tr("Back to the &wizard with my answers")),
                            [open = m_open, trial] {
                                open(trial);
                                if (TrialDialog *dialog = TrialDialog::find(trial.trial.get())) {
                                    dialog->retry();
                                }
                            },
                            false});
    m_messages->show(message);
}

} // namespace guestdeck
