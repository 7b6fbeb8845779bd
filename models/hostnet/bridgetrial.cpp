// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hostnet/bridgetrial.h"

#include <QCoreApplication>

namespace guestdeck
{

void LiveTrial::keepNow()
{
    if (isAnswering()) {
        m_wishes->keep = true;
    }
}

void LiveTrial::rollBackNow()
{
    m_wishes->rollBack.request_stop();
}

void LiveTrial::setKeepWhenAnswering(bool on)
{
    m_wishes->keepWhenAnswering = on;
}

LiveTrial::Tell LiveTrial::teller(const std::shared_ptr<LiveTrial> &trial)
{
    // By way of the application, since the worker may not be the one who lets go of the trial.
    return [weak = std::weak_ptr<LiveTrial>(trial)](const Facts &facts) {
        QCoreApplication *application = QCoreApplication::instance();
        if (!application) {
            return; // it ends
        }
        QMetaObject::invokeMethod(
            application,
            [weak, facts]() {
                if (const auto living = weak.lock()) {
                    living->take(facts);
                }
            },
            Qt::QueuedConnection);
    };
}

void LiveTrial::take(const Facts &facts)
{
    const bool same = m_state == facts.state && m_answering == facts.answering
        && (facts.note.isEmpty() || m_note == facts.note) && !facts.deadline;
    if (same) {
        return;
    }
    m_state = facts.state;
    m_answering = facts.answering;
    m_note = facts.note.isEmpty() ? m_note : facts.note;
    m_deadline = facts.deadline.value_or(m_deadline);
    Q_EMIT changed();
}

} // namespace guestdeck
