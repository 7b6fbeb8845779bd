// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the guest's screen follow the window: when the window has kept its size for a moment, the guest is asked for
// that size once. Not every guest can (it needs a driver for a virtio or QXL screen), and not all that cannot say so:
// silence counts as no after a while. After a no it waits until the guest changes its screen by itself, which may be
// its system coming up with such a driver. Thread: GUI. Sizes in the guest's pixels.
#pragma once

#include <QObject>
#include <QSize>
#include <QTimer>

namespace guestdeck::vnc
{

class GuestResizer : public QObject
{
    Q_OBJECT
public:
    enum class Problem {
        NotOffered, // the server has no message for it
        Refused, // the server said no
        NoAnswer, // the server passed it on, or nothing, and the guest stayed as it was
    };
    Q_ENUM(Problem)

    explicit GuestResizer(QObject *parent = nullptr);

    // Waits so long for the window to keep still, and so long for the guest to follow.
    void setDelays(int settleMs, int answerMs);

    void setActive(bool active); // connected, on the screen, and wanted
    [[nodiscard]] bool isActive() const { return m_active; }
    void reset(); // another session: nothing is known of it
    void restart(); // the user wants it anew: forgets every no
    void setOffered(); // the server knows the message
    void setWindow(QSize size);
    void setGuest(QSize size);
    void setRefused();

Q_SIGNALS:
    void wanted(QSize size); // ask the guest for it
    void failed(guestdeck::vnc::GuestResizer::Problem problem); // once until reset() or restart()

private:
    void schedule();
    void ask();
    void giveUp(Problem problem);

    QTimer m_settle;
    QTimer m_answer;
    QSize m_window;
    QSize m_guest;
    QSize m_asked; // last size asked for
    bool m_active = false;
    bool m_offered = false;
    bool m_gaveUp = false;
    bool m_told = false;
};

} // namespace guestdeck::vnc
