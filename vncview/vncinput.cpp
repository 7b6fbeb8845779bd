// SPDX-License-Identifier: GPL-3.0-or-later
// The half of VncView that listens to the user.
#include "vncview/vncview.h"

#include <QCursor>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QWheelEvent>

namespace guestdeck::vnc
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Key leftShift{xt::LeftShift, 0xffe1};

// Shown where the guest shows no pointer of its own: one must always see where one clicks.
QCursor dotCursor()
{
    QPixmap dot(5, 5);
    dot.fill(Qt::white);
    QPainter painter(&dot);
    painter.fillRect(1, 1, 3, 3, Qt::black);
    painter.end();
    return QCursor(dot, 2, 2);
}

bool isBlank(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(line[x]) != 0) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

bool VncView::sendsInput() const
{
    return m_session && isConnected() && !m_viewOnly;
}

void VncView::setViewOnly(bool viewOnly)
{
    if (m_viewOnly == viewOnly) {
        return;
    }
    if (viewOnly) {
        releaseEverything();
    }
    m_viewOnly = viewOnly;
    updateClipboardSharing();
    setGrabbed(hasFocus() && sendsInput());
    updateCursor();
    updateResizer();
}

// ---- grab ----------------------------------------------------------------------------------------------------------

void VncView::setGrabbed(bool grabbed)
{
    if (m_grabbed == grabbed) {
        return;
    }
    m_grabbed = grabbed;
    m_chord.reset();
    updateSystemGrab();
    updateCursor();
    Q_EMIT grabChanged(grabbed);
}

void VncView::updateSystemGrab()
{
    // Only X11 lets a client have all keys; elsewhere Qt would do nothing but warn.
    const bool wanted = m_grabbed && m_grabWanted && QGuiApplication::platformName() == "xcb"_L1;
    if (wanted != m_systemGrab) {
        m_systemGrab = wanted;
        if (wanted) {
            grabKeyboard();
        } else {
            releaseKeyboard();
        }
    }
}

void VncView::setGrabKeyboard(bool grab)
{
    m_grabWanted = grab;
    updateSystemGrab();
}

void VncView::releaseGrab()
{
    releaseEverything();
    setGrabbed(false);
}

void VncView::setReleaseChord(Qt::KeyboardModifiers modifiers)
{
    m_chord = ReleaseChord(modifiers);
}

QString VncView::releaseChordText() const
{
    // Qt's own names, which it translates: "Ctrl+Alt+" without the missing key's separator.
    QString text = QKeySequence(QKeyCombination(m_chord.modifiers(), Qt::Key(0))).toString(QKeySequence::NativeText);
    while (text.endsWith(u'+')) {
        text.chop(1);
    }
    return text;
}

bool VncView::isReserved(const QKeyEvent &event) const
{
    return m_reserved.contains(QKeySequence(event.keyCombination()));
}

// ---- keyboard ------------------------------------------------------------------------------------------------------

bool VncView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (m_grabbed && sendsInput() && !isReserved(*static_cast<QKeyEvent *>(event))) {
            event->accept(); // not the window's shortcut: comes back as a key press
            return true;
        }
        break;
    case QEvent::KeyPress:
        // Past QWidget's handling of Tab.
        if (m_grabbed && sendsInput() && isReserved(*static_cast<QKeyEvent *>(event))) {
            event->ignore(); // nobody here had a use for it, but it is not the guest's either
            return true;
        }
        if (m_grabbed && sendsInput()) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
        break;
    case QEvent::ScreenChangeInternal: // another screen, perhaps with another scale factor
        updateScrollBars();
        updateCursor();
        viewport()->update();
        break;
    default:
        break;
    }
    return QAbstractScrollArea::event(event);
}

bool VncView::focusNextPrevChild(bool next)
{
    return m_grabbed && sendsInput() ? false : QAbstractScrollArea::focusNextPrevChild(next);
}

void VncView::keyPressEvent(QKeyEvent *event)
{
    if (!sendsInput()) {
        event->ignore();
        return;
    }
    event->accept();
    const quint32 identity = keyIdentity(*event);
    const Key key = m_held.value(identity, keyFromEvent(*event));
    if (key == Key{}) {
        return;
    }
    if (!event->isAutoRepeat()) {
        m_chord.press(key.xtCode);
        syncLocks(*event, key.xtCode);
    }
    // A synthetic event says "A" without ever having pressed shift.
    bool shift = false;
    const bool synthetic = event->nativeScanCode() == 0 && event->text().size() == 1
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        && xtCodeFromCharacter(event->text().front().unicode(), &shift) == key.xtCode;
    if (synthetic && shift && !m_held.values().contains(leftShift)) {
        m_session->sendKey(leftShift, true);
        m_session->sendKey(key, true);
        m_session->sendKey(leftShift, false);
    } else {
        m_session->sendKey(key, true);
    }
    m_held.insert(identity, key);
}

// Here rather than when the focus comes: only a key event says what the desktop's locks are, and nothing depends on the
// guest's before a key arrives there.
void VncView::syncLocks(const QKeyEvent &event, quint32 xtCode)
{
    if (const std::optional<Locks> local = localLocks(event)) {
        const QList<Key> taps = m_locks.tapsBefore(xtCode, *local, m_clock.elapsed());
        for (const Key &lock : taps) {
            m_session->sendKey(lock, true);
            m_session->sendKey(lock, false);
        }
    }
}

void VncView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat()) {
        return; // the guest makes its own idea of repeated presses
    }
    const auto held = m_held.constFind(keyIdentity(*event));
    if (held == m_held.constEnd()) {
        event->ignore();
        return;
    }
    const Key key = *held; // the code it was pressed with, whatever the layout has become since
    m_held.erase(held);
    if (m_session) {
        m_session->sendKey(key, false);
    }
    if (m_grabbed && m_chord.release(key.xtCode)) {
        releaseGrab();
        Q_EMIT releaseRequested();
    }
}

void VncView::releaseEverything()
{
    const QHash<quint32, Key> held = std::exchange(m_held, {});
    // Strokes on their way: those pressed have to be released, the rest is forgotten.
    const QList<Stroke> strokes = std::exchange(m_strokes, {});
    m_strokeTimer.stop();
    m_chord.reset();
    m_wheel.reset();
    const quint8 buttons = std::exchange(m_buttons, 0);
    if (!m_session || !isConnected()) {
        return;
    }
    for (const Key &key : held) {
        m_session->sendKey(key, false);
    }
    QList<Key> pressedHere;
    for (const Stroke &stroke : strokes) {
        if (stroke.down) {
            pressedHere.append(stroke.key);
        } else if (!pressedHere.removeOne(stroke.key)) {
            m_session->sendKey(stroke.key, false);
        }
    }
    if (buttons != 0) {
        if (isPointerRelative()) {
            m_session->sendPointer(0, relativeField(0), relativeField(0), true);
        } else {
            m_session->sendPointer(0, static_cast<quint16>(m_lastGuest.x()), static_cast<quint16>(m_lastGuest.y()),
                                   false);
        }
    }
}

void VncView::sendKeys(const QList<Key> &keys)
{
    QList<Stroke> strokes;
    for (const Key &key : keys) {
        strokes.append({key, true});
    }
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        strokes.append({*key, false});
    }
    queueStrokes(strokes);
}

bool VncView::sendStroke(const Key &key, bool down)
{
    if (!sendsInput()) {
        return false;
    }
    m_session->sendKey(key, down);
    return true;
}

// One by one with a pause: a PC's keyboard buffer holds sixteen bytes, and QEMU drops what does not fit.
void VncView::queueStrokes(const QList<Stroke> &strokes)
{
    if (sendsInput() && !strokes.isEmpty()) {
        m_strokes += strokes;
        if (!m_strokeTimer.isActive()) {
            m_strokeTimer.start();
            sendNextStroke();
        }
    }
}

void VncView::sendNextStroke()
{
    if (m_strokes.isEmpty() || !sendsInput()) {
        m_strokes.clear();
        m_strokeTimer.stop();
        return;
    }
    const Stroke stroke = m_strokes.takeFirst();
    m_session->sendKey(stroke.key, stroke.down);
}

void VncView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_locks.attend();
    updateAttention();
    setGrabbed(sendsInput());
}

void VncView::focusOutEvent(QFocusEvent *event)
{
    releaseEverything();
    setGrabbed(false);
    QAbstractScrollArea::focusOutEvent(event);
    updateAttention();
}

// ---- pointer -------------------------------------------------------------------------------------------------------

bool VncView::isPointerRelative() const
{
    return m_session && m_session->isPointerRelative();
}

void VncView::sendPointer(QPointF viewportPosition, quint8 buttons)
{
    const QPoint guest = geometryInfo().toGuest(devicePosition(viewportPosition));
    m_lastGuest = guest;
    m_buttons = buttons;
    m_session->sendPointer(buttons, static_cast<quint16>(guest.x()), static_cast<quint16>(guest.y()), false);
}

// Without a tablet the guest only understands movements: the pointer is hidden, kept in the middle of the picture, and
// how far it tries to get away is what is sent.
void VncView::moveRelative(QPointF viewportPosition, quint8 buttons)
{
    const QPoint centre = viewport()->rect().center();
    m_relativeRest += (viewportPosition - centre) * devicePixelRatioF();
    const QPoint delta(static_cast<int>(m_relativeRest.x()), static_cast<int>(m_relativeRest.y()));
    m_relativeRest -= delta;
    if (!delta.isNull() || buttons != m_buttons) {
        m_buttons = buttons;
        m_session->sendPointer(buttons, relativeField(delta.x()), relativeField(delta.y()), true);
    }
    if (viewportPosition.toPoint() != centre) {
        QCursor::setPos(viewport()->mapToGlobal(centre));
    }
}

void VncView::handleMouse(QMouseEvent *event)
{
    event->accept();
    if (!sendsInput() || m_guestSize.isEmpty()) {
        return;
    }
    const quint8 buttons = buttonMask(event->buttons());
    if (!isPointerRelative()) {
        sendPointer(event->position(), buttons);
    } else if (m_grabbed) {
        moveRelative(event->position(), buttons);
    }
}

void VncView::mousePressEvent(QMouseEvent *event)
{
    m_chord.spoil();
    const bool wasGrabbed = m_grabbed;
    setGrabbed(hasFocus() && sendsInput());
    if (isPointerRelative() && !wasGrabbed && m_grabbed) {
        // The click that takes the pointer is not the guest's.
        event->accept();
        m_relativeRest = {};
        QCursor::setPos(viewport()->mapToGlobal(viewport()->rect().center()));
        return;
    }
    handleMouse(event);
}

void VncView::mouseReleaseEvent(QMouseEvent *event)
{
    handleMouse(event);
}

void VncView::mouseDoubleClickEvent(QMouseEvent *event)
{
    handleMouse(event);
}

void VncView::mouseMoveEvent(QMouseEvent *event)
{
    handleMouse(event);
}

void VncView::wheelEvent(QWheelEvent *event)
{
    event->accept(); // never scrolls the view: the wheel is the guest's
    if (!sendsInput() || m_guestSize.isEmpty()) {
        return;
    }
    const quint8 held = buttonMask(event->buttons());
    const QList<quint8> steps = m_wheel.add(event->angleDelta());
    for (const quint8 step : steps) {
        for (const quint8 mask : {static_cast<quint8>(held | step), held}) {
            if (isPointerRelative()) {
                m_session->sendPointer(mask, relativeField(0), relativeField(0), true);
            } else {
                sendPointer(event->position(), mask);
            }
        }
    }
}

void VncView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept(); // the right button is the guest's, too
}

void VncView::updateCursor()
{
    if (!sendsInput()) {
        viewport()->unsetCursor();
    } else if (isPointerRelative()) {
        if (m_grabbed) {
            viewport()->setCursor(Qt::BlankCursor);
        } else {
            viewport()->unsetCursor();
        }
    } else if (m_cursorKnown && !m_cursorImage.isNull() && !isBlank(m_cursorImage)) {
        QPixmap pixmap = QPixmap::fromImage(m_cursorImage);
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        const QPointF hot = QPointF(m_cursorHot) / devicePixelRatioF();
        viewport()->setCursor(QCursor(pixmap, qRound(hot.x()), qRound(hot.y())));
    } else {
        viewport()->setCursor(dotCursor());
    }
}

} // namespace guestdeck::vnc
