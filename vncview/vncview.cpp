// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/vncview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWindow>

#include <cmath>

namespace guestdeck::vnc
{

VncView::VncView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAttribute(Qt::WA_InputMethodEnabled, false); // composing is the guest's business
    viewport()->setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    m_clock.start();
    m_strokeTimer.setInterval(10);
    connect(&m_resizer, &GuestResizer::wanted, this, &VncView::requestGuestSize);
    connect(&m_resizer, &GuestResizer::failed, this, &VncView::guestResizeFailed);
    connect(&m_strokeTimer, &QTimer::timeout, this, &VncView::sendNextStroke);
    updateScrollBars();
}

VncView::~VncView()
{
    if (m_session) {
        m_session->disconnect(this);
        releaseEverything(); // the guest would hold the keys for ever
    }
}

void VncView::open(const Endpoint &endpoint)
{
    close();
    m_error = {};
    m_session = std::make_unique<VncSession>(endpoint, m_options, m_secrets);
    VncSession *session = m_session.get();
    connect(session, &VncSession::phaseChanged, this, &VncView::onPhaseChanged);
    connect(session, &VncSession::resized, this, &VncView::onResized);
    connect(session, &VncSession::updated, this, &VncView::onUpdated);
    connect(session, &VncSession::cursorChanged, this, [this](const QImage &image, QPoint hotSpot) {
        m_cursorImage = image;
        m_cursorHot = hotSpot;
        m_cursorKnown = true;
        updateCursor();
    });
    connect(session, &VncSession::pointerModeChanged, this, [this] {
        updateCursor();
        Q_EMIT pointerModeChanged(isPointerRelative());
    });
    connect(session, &VncSession::desktopNameChanged, this, [this] { Q_EMIT desktopNameChanged(desktopName()); });
    connect(session, &VncSession::ledsChanged, this,
            [this](quint8 leds) { m_locks.reported(Locks::fromLeds(leds), m_clock.elapsed()); });
    m_locks.reset();
    connect(session, &VncSession::clipboardChanged, this, [this](const ClipboardEvent &event) {
        // What was under way when sharing ended.
        if (sharesClipboard()) {
            Q_EMIT clipboardChanged(event);
        }
    });
    session->setClipboardSharing(sharesClipboard());
    connect(session, &VncSession::resizable, &m_resizer, &GuestResizer::setOffered);
    connect(session, &VncSession::sizeRefused, &m_resizer, &GuestResizer::setRefused);
    connect(session, &VncSession::linkChanged, this, &VncView::linkStatusChanged);
    setState(State::Connecting);
    updateAttention();
}

void VncView::close()
{
    if (m_session) {
        releaseEverything();
        // Not deleted here and now: this may be one of its signals.
        m_session->disconnect(this);
        m_session->end();
        m_session.release()->deleteLater();
    }
    setGrabbed(false);
    m_resizer.reset();
    m_gotFrame = false;
    m_paintOwed = false;
    m_cursorKnown = false;
    m_cursorImage = {};
    if (!m_guestSize.isEmpty()) {
        m_guestSize = {};
        updateScrollBars();
        Q_EMIT guestSizeChanged(m_guestSize);
    }
    setState(State::Closed);
}

void VncView::setState(State state)
{
    if (m_state == state) {
        return;
    }
    m_state = state;
    updateAttention();
    updateCursor();
    viewport()->update();
    Q_EMIT stateChanged(state);
}

void VncView::onPhaseChanged()
{
    switch (m_session->phase()) {
    case VncSession::Phase::Connecting:
        break;
    case VncSession::Phase::Authenticating:
        setState(State::Authenticating);
        break;
    case VncSession::Phase::Connected:
        setState(State::Connected);
        if (m_session) {
            setGrabbed(hasFocus() && sendsInput());
            Q_EMIT desktopNameChanged(desktopName());
        }
        break;
    case VncSession::Phase::Ended: {
        m_error = m_session->error();
        m_held.clear(); // nobody is left to be told of their release
        m_buttons = 0;
        releaseEverything();
        const bool lost = isConnected()
            && (m_error.kind == VncError::Kind::ClosedByServer || m_error.kind == VncError::Kind::Timeout);
        setGrabbed(false);
        setState(lost ? State::Disconnected : State::Failed);
        break;
    }
    }
}

QString VncView::desktopName() const
{
    return m_session ? m_session->desktopName() : QString();
}

void VncView::setEncodingPolicy(EncodingPolicy policy)
{
    m_options.encodings = policy;
    if (m_session) {
        m_session->setEncodings(policy);
    }
}

void VncView::requestGuestSize(QSize size)
{
    if (m_session && isConnected() && Framebuffer::isAllowed(size)) {
        m_session->requestSize(size);
    }
}

LinkStatus VncView::linkStatus() const
{
    return m_session ? m_session->link() : LinkStatus();
}

QImage VncView::snapshot() const
{
    return m_session && m_gotFrame ? m_session->framebuffer().snapshot() : QImage();
}

void VncView::onResized(QSize size)
{
    // Several changes may have been made since; only the newest size matches the pixels.
    const QSize now = m_session->framebuffer().size();
    if (m_guestSize != now) {
        m_guestSize = now;
        updateScrollBars();
        updateGeometry();
        m_resizer.setGuest(now);
        Q_EMIT guestSizeChanged(now);
    }
    Q_UNUSED(size);
    viewport()->update();
}

void VncView::onUpdated(const QRegion &region)
{
    const qreal dpr = devicePixelRatioF();
    const Geometry geometry = geometryInfo();
    QRegion stale;
    for (const QRect &rect : region) {
        const QRectF device = geometry.toDevice(rect);
        stale += QRectF(device.x() / dpr, device.y() / dpr, device.width() / dpr, device.height() / dpr)
                     .adjusted(-1, -1, 1, 1)
                     .toAlignedRect();
    }
    stale &= viewport()->rect();
    if (!stale.isEmpty() && isVisible()) {
        m_paintOwed = true;
        viewport()->update(stale);
    } else {
        m_session->requestUpdate();
    }
    if (!m_gotFrame) {
        m_gotFrame = true;
        viewport()->update();
        Q_EMIT firstFrame();
    }
    Q_EMIT frameUpdated(region);
}

Geometry VncView::geometryInfo() const
{
    const qreal dpr = devicePixelRatioF();
    const QSize view(qRound(viewport()->width() * dpr), qRound(viewport()->height() * dpr));
    return {m_mode, m_guestSize, view, {horizontalScrollBar()->value(), verticalScrollBar()->value()}};
}

void VncView::setScaleMode(ScaleMode mode)
{
    if (m_mode != mode) {
        m_mode = mode;
        m_resizer.restart();
        updateScrollBars();
        updateResizer();
        viewport()->update();
    }
}

QSize VncView::sizeHint() const
{
    const qreal dpr = devicePixelRatioF();
    const QSize guest = m_guestSize.isEmpty() ? QSize(640, 480) : m_guestSize;
    return {static_cast<int>(std::ceil(guest.width() / dpr)), static_cast<int>(std::ceil(guest.height() / dpr))};
}

// Scroll bars count device pixels, so that 1:1 stays exact at any scale factor.
void VncView::updateScrollBars()
{
    const bool scrolls = Geometry::scrolls(m_mode);
    setHorizontalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const qreal dpr = devicePixelRatioF();
    const QSize most = maximumViewportSize();
    Geometry geometry = geometryInfo();
    if (m_guestSize.width() <= qRound(most.width() * dpr) && m_guestSize.height() <= qRound(most.height() * dpr)) {
        // Without bars everything would fit: they must not keep each other alive.
        geometry.view = geometry.view.expandedTo(m_guestSize);
    }
    const QSize range = geometry.scrollRange();
    const auto set = [](QScrollBar *bar, int maximum, int page) {
        constexpr int SingleStep = 20;
        bar->setRange(0, maximum);
        bar->setPageStep(page);
        bar->setSingleStep(SingleStep);
    };
    set(horizontalScrollBar(), range.width(), geometry.view.width());
    set(verticalScrollBar(), range.height(), geometry.view.height());
}

// The viewport's corner may lie between two device pixels at fractional scale factors; the picture is painted from the
// nearest whole one, and the pointer has to be measured from there, too.
QPointF VncView::devicePosition(QPointF viewportPosition) const
{
    const qreal dpr = devicePixelRatioF();
    const QPointF corner = viewport()->mapTo(window(), QPointF(0, 0)) * dpr;
    const QPointF drawn(qRound(corner.x()), qRound(corner.y()));
    return viewportPosition * dpr + corner - drawn;
}

void VncView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QBrush background = palette().brush(QPalette::Window);
    const Geometry geometry = geometryInfo();
    const QRect target = geometry.target();
    if (!m_session || !m_gotFrame || target.isEmpty()) {
        painter.fillRect(event->rect(), background);
    } else {
        const QTransform toDevice = painter.deviceTransform();
        const QPoint corner(qRound(toDevice.dx()), qRound(toDevice.dy()));
        painter.setWorldTransform(QTransform::fromTranslate(corner.x(), corner.y()) * toDevice.inverted());
        const QRect view(QPoint(-1, -1), geometry.view + QSize(2, 2));
        for (const QRect &rect : QRegion(view) - target) {
            painter.fillRect(rect, background);
        }
        // Qt has clipped to what has to be painted.
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        // No scaled copy is kept: only what has changed is drawn, and it would have to be scaled for the copy, too.
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !geometry.isExact());
        m_session->framebuffer().read([&](const QImage &image) {
            // The pixels may be a size ahead of what has been told; the message with the new size repaints.
            if (image.size() == geometry.guest) {
                painter.drawImage(target, image);
            } else {
                painter.fillRect(target, background);
            }
        });
    }
    painter.end();
    if (m_paintOwed) {
        m_paintOwed = false;
        if (m_session) {
            m_session->requestUpdate();
        }
    }
}

void VncView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    updateResizer();
}

void VncView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx);
    Q_UNUSED(dy);
    viewport()->update();
}

// What the session may spend: nothing while hidden, everything while watched and typed into.
void VncView::updateAttention()
{
    const bool shown = isVisible() && !window()->isMinimized();
    const bool attended = shown && hasFocus() && window()->isActiveWindow();
    if (m_session) {
        m_session->setVisible(shown);
        m_session->setAttended(attended);
    }
    if (m_attended != attended) {
        m_attended = attended;
        Q_EMIT attentionChanged(attended);
    }
    updateResizer();
}

// ---- clipboard -----------------------------------------------------------------------------------------------------

void VncView::setClipboardSharing(bool sharing)
{
    m_clipboardWanted = sharing;
    updateClipboardSharing();
}

void VncView::updateClipboardSharing()
{
    if (m_sharesClipboard == sharesClipboard()) {
        return;
    }
    m_sharesClipboard = sharesClipboard();
    if (m_session) {
        m_session->setClipboardSharing(m_sharesClipboard);
    }
    Q_EMIT clipboardSharingChanged(m_sharesClipboard);
}

void VncView::announceClipboard(bool hasText)
{
    if (m_session && sharesClipboard()) {
        m_session->announceClipboard(hasText);
    }
}

void VncView::provideClipboard(const std::optional<QString> &text)
{
    if (m_session && sharesClipboard()) {
        m_session->provideClipboard(text);
    }
}

void VncView::fetchClipboard()
{
    if (m_session && sharesClipboard()) {
        m_session->fetchClipboard();
    }
}

// ---- window --------------------------------------------------------------------------------------------------------

void VncView::updateResizer()
{
    m_resizer.setWindow(geometryInfo().view);
    m_resizer.setActive(m_mode == ScaleMode::ResizeGuest && isConnected() && isVisible() && !window()->isMinimized()
                        && !m_viewOnly);
}

// Qt tells the widgets of a window nothing when it is minimised.
void VncView::watchWindow()
{
    if (m_watchedWindow != window()) {
        if (m_watchedWindow) {
            m_watchedWindow->removeEventFilter(this);
        }
        m_watchedWindow = window();
        if (m_watchedWindow != this) {
            m_watchedWindow->installEventFilter(this);
        }
    }
}

bool VncView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_watchedWindow && event->type() == QEvent::WindowStateChange) {
        updateAttention();
        if (m_session && m_paintOwed && isVisible()) {
            viewport()->update();
        }
    }
    return QAbstractScrollArea::eventFilter(watched, event);
}

void VncView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    watchWindow();
    updateAttention();
    if (m_session && m_paintOwed) {
        viewport()->update();
    }
}

void VncView::hideEvent(QHideEvent *event)
{
    releaseEverything();
    setGrabbed(false);
    QAbstractScrollArea::hideEvent(event);
    updateAttention();
}

void VncView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::ActivationChange || event->type() == QEvent::WindowStateChange) {
        updateAttention();
    }
}

} // namespace guestdeck::vnc
