// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/bridgetrials.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace guestdeck
{

class FoldSection;

/// A change of a host's network while it is on trial: the count-down, what is going on, and the two ways to end it.
/// Closing it ends nothing: the task goes on in the tasks panel. Not modal; deletes itself when closed. Thread: GUI.
class TrialDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TrialDialog(const RunningTrial &trial, QWidget *parent = nullptr);

    const RunningTrial &trial() const { return m_trial; }
    /// As the button does that a change has which did not come to stay.
    void retry();
    /// The window that is open on this trial; null: none.
    static TrialDialog *find(const BridgeTrial *trial);
    /// What was chosen in the wizard, for the window that its plan has just opened: whether the network is to stay as
    /// soon as the host answers.
    static void choose(const BridgePlan &plan, const QString &hostName, bool keep);

Q_SIGNALS:
    /// The change did not come to stay: back to the wizard with its answers.
    void retryWanted(const guestdeck::BridgePlan &plan);

private:
    void build();
    QWidget *makeButtons();
    void update();
    void updateClock();
    void updateSteps();
    void makeRoom();

    RunningTrial m_trial;
    QLabel *m_state;
    QLabel *m_clock;
    QLabel *m_clockText;
    QProgressBar *m_bar;
    QLabel *m_steps;
    QLabel *m_note;
    QPlainTextEdit *m_details;
    FoldSection *m_fold = nullptr;
    QCheckBox *m_auto;
    QPushButton *m_keep = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_close = nullptr;
    QTimer m_tick;
    qint64 m_whole = 0; ///< ms of the longest time seen on the clock
    bool m_over = false;
};

} // namespace guestdeck
