// SPDX-License-Identifier: GPL-3.0-or-later
// A guest's screen as a widget: picture, keyboard, pointer. Shows nothing but the picture, or an empty background when
// there is none: what happened, and what to do about it, is for the page around it to say.
// GUI thread; never blocks. One session at a time; after Disconnected or Failed, open() again.
#pragma once

#include "vncview/endpoint.h"
#include "vncview/geometry.h"
#include "vncview/guestresizer.h"
#include "vncview/keycombinations.h"
#include "vncview/lockstate.h"
#include "vncview/pointer.h"
#include "vncview/releasechord.h"
#include "vncview/vncerror.h"
#include "vncview/vncsession.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QHash>
#include <QImage>
#include <QKeySequence>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace guestdeck::vnc
{

class VncView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class State {
        Closed, // never opened, or closed by close()
        Connecting,
        Authenticating, // a secret has been asked for
        Connected,
        Disconnected, // was connected; the server or the link ended it
        Failed, // never got connected, or the server talked nonsense
    };
    Q_ENUM(State)

    explicit VncView(QWidget *parent = nullptr);
    ~VncView() override;

    void open(const Endpoint &endpoint); // ends the session before it, if any
    void close(); // at once, even in the middle of connecting; forgets the picture
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isConnected() const { return m_state == State::Connected; }
    [[nodiscard]] VncError lastError() const { return m_error; }
    [[nodiscard]] QString desktopName() const; // as the server says: untrusted plain text
    // Asked on the GUI thread; answers later. Secrets are wiped after use and kept nowhere here.
    void setSecretProvider(const SecretProvider &provider) { m_secrets = provider; }
    // For the next open().
    void setSessionOptions(const SessionOptions &options) { m_options = options; }
    void setEncodingPolicy(EncodingPolicy policy); // at once and for the next open()
    [[nodiscard]] EncodingPolicy encodingPolicy() const { return m_options.encodings; }
    [[nodiscard]] LinkStatus linkStatus() const; // of this session; see linkStatusChanged()

    [[nodiscard]] QSize guestSize() const { return m_guestSize; }
    [[nodiscard]] QImage snapshot() const; // guest pixels 1:1, Format_RGB32; null without a picture
    void setScaleMode(ScaleMode mode);
    [[nodiscard]] ScaleMode scaleMode() const { return m_mode; }
    // Asks the guest for this resolution; nothing happens where it cannot do that.
    void requestGuestSize(QSize size);
    [[nodiscard]] Geometry geometryInfo() const;
    // For ScaleMode::ResizeGuest: how long the window has to keep its size, and how long the guest may take to follow.
    void setResizeDelays(int settleMs, int answerMs) { m_resizer.setDelays(settleMs, answerMs); }

    // Keys, buttons and pointer stay here; the picture goes on.
    void setViewOnly(bool viewOnly);
    [[nodiscard]] bool isViewOnly() const { return m_viewOnly; }
    void sendKeys(const KeyCombination &combination) { sendKeys(combination.keys); }
    void sendKeys(const QList<Key> &keys); // pressed in order, released in reverse
    // One press or release, past focus and grab (TextTyper); false, and nothing is sent, while no input is.
    bool sendStroke(const Key &key, bool down);
    // What the lock LEDs of the guest show, as far as its server tells.
    [[nodiscard]] std::optional<Locks> guestLocks() const { return m_locks.guest(); }

    // Whether having the focus also takes the window manager's keys (Alt+Tab, Super), where the platform allows it.
    void setGrabKeyboard(bool grab);
    [[nodiscard]] bool grabKeyboardEnabled() const { return m_grabWanted; }
    // Keys, the window's shortcuts among them, go to the guest. The release chord ends it, a click or the focus coming
    // back starts it again.
    [[nodiscard]] bool isGrabbed() const { return m_grabbed; }
    // The window manager's keys, too.
    [[nodiscard]] bool systemKeysGrabbed() const { return m_systemGrab; }
    void releaseGrab();
    void setReleaseChord(Qt::KeyboardModifiers modifiers);
    [[nodiscard]] Qt::KeyboardModifiers releaseChord() const { return m_chord.modifiers(); }
    [[nodiscard]] QString releaseChordText() const; // "Ctrl+Alt", for a hint
    // Shortcuts that stay with the window even while grabbed (leaving full screen, say).
    void setReservedShortcuts(const QList<QKeySequence> &shortcuts) { m_reserved = shortcuts; }
    [[nodiscard]] bool isPointerRelative() const;

    // The clipboard, as text, in both directions; off at first, and while view-only. What comes and goes is for the
    // page around it to decide: it hears of it by clipboardChanged() and answers with these.
    void setClipboardSharing(bool sharing);
    [[nodiscard]] bool sharesClipboard() const { return m_clipboardWanted && !m_viewOnly; }
    void announceClipboard(bool hasText); // there is something new here
    void provideClipboard(const std::optional<QString> &text); // after Wanted; nothing: not now
    void fetchClipboard(); // while hearing of Offered
    // Has the keyboard, in the active window, and can be seen.
    [[nodiscard]] bool isAttended() const { return m_attended; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void stateChanged(guestdeck::vnc::VncView::State state);
    void guestSizeChanged(QSize size);
    void firstFrame(); // of each session
    void frameUpdated(const QRegion &region); // guest pixels; snapshot() has them
    void grabChanged(bool grabbed);
    void releaseRequested(); // the chord was typed
    void desktopNameChanged(const QString &name);
    void pointerModeChanged(bool relative);
    void clipboardChanged(const guestdeck::vnc::ClipboardEvent &event);
    void clipboardSharingChanged(bool shares); // sharesClipboard()
    void attentionChanged(bool attended);
    void linkStatusChanged();
    void guestResizeFailed(guestdeck::vnc::GuestResizer::Problem problem); // ScaleMode::ResizeGuest: it stays as it is

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // of the window: minimised or not
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    // vncview.cpp: session and picture
    void setState(State state);
    void onPhaseChanged();
    void onResized(QSize size);
    void onUpdated(const QRegion &region);
    void updateScrollBars();
    void updateAttention();
    void updateClipboardSharing();
    void updateResizer();
    void watchWindow();
    [[nodiscard]] QPointF devicePosition(QPointF viewportPosition) const;
    // vncinput.cpp: keyboard, pointer, grab
    [[nodiscard]] bool sendsInput() const;
    [[nodiscard]] bool isReserved(const QKeyEvent &event) const;
    void setGrabbed(bool grabbed);
    void updateSystemGrab();
    void syncLocks(const QKeyEvent &event, quint32 xtCode);
    void releaseEverything(); // held keys, buttons, queued strokes
    void sendPointer(QPointF viewportPosition, quint8 buttons);
    void moveRelative(QPointF viewportPosition, quint8 buttons);
    void handleMouse(QMouseEvent *event);
    void updateCursor();
    struct Stroke {
        Key key;
        bool down;
    };
    void queueStrokes(const QList<Stroke> &strokes);
    void sendNextStroke();

    std::unique_ptr<VncSession> m_session;
    SessionOptions m_options;
    SecretProvider m_secrets;
    State m_state = State::Closed;
    VncError m_error;
    QSize m_guestSize;
    ScaleMode m_mode = ScaleMode::OneToOne;
    GuestResizer m_resizer;
    QPointer<QWidget> m_watchedWindow;
    bool m_gotFrame = false;
    bool m_paintOwed = false; // the session waits to be told that the last update has been painted

    bool m_viewOnly = false;
    bool m_clipboardWanted = false;
    bool m_sharesClipboard = false; // as last told
    bool m_attended = false;
    bool m_grabWanted = false;
    bool m_grabbed = false;
    bool m_systemGrab = false;
    ReleaseChord m_chord;
    QList<QKeySequence> m_reserved;
    QHash<quint32, Key> m_held; // by keyIdentity()
    QList<Stroke> m_strokes; // typed one by one
    QTimer m_strokeTimer;
    LockSync m_locks;
    QElapsedTimer m_clock; // for m_locks

    WheelSteps m_wheel;
    quint8 m_buttons = 0;
    QPoint m_lastGuest; // last absolute place sent
    QPointF m_relativeRest; // parts of a pixel not sent yet
    QImage m_cursorImage;
    QPoint m_cursorHot;
    bool m_cursorKnown = false;
};

} // namespace guestdeck::vnc
