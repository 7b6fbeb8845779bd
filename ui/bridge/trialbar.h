// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace guestdeck
{

class BridgeTrials;
class MessageArea;
struct RunningTrial;

/// Shows the changes of one host's network that are under way in the messages of its page, with the count-down and the
/// two buttons, wherever else they are shown. Owner: the page. Thread: GUI.
class TrialBar : public QObject
{
    Q_OBJECT
public:
    /// `open` shows a trial's own window.
    TrialBar(BridgeTrials *trials, const ConnectionId &host, MessageArea *messages,
             std::function<void(const RunningTrial &)> open, QObject *parent);

private:
    void watch(const RunningTrial &trial);
    void showAll();
    void show(const RunningTrial &trial);
    void conclude(const RunningTrial &trial);

    BridgeTrials *m_trials;
    ConnectionId m_host;
    MessageArea *m_messages;
    std::function<void(const RunningTrial &)> m_open;
    QTimer m_tick;
};

} // namespace guestdeck
