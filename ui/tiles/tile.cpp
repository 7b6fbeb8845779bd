// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tiles/tile.h"

#include "models/connection/connection.h"
#include "models/core/tooltip.h"
#include "models/itemmodels/guestmodel.h"
#include "ui/console/clipboardbridge.h"
#include "ui/console/consolesettings.h"
#include "ui/inventory/statesymbols.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using vnc::VncView;

namespace
{
constexpr int borderWidth = 3;
}

Tile::Tile(Connection *connection, const QUuid &uuid, const TilesHooks &hooks, QWidget *parent)
    : QFrame(parent)
    , m_guest(new GuestSubject(connection, uuid, this))
    , m_screen(new ConsoleScreen(hooks.resolver ? hooks.resolver(m_guest->id()) : m_guest->resolver(), this))
    , m_caption(makeCaption())
{
    setObjectName(u"tile"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(borderWidth, borderWidth, borderWidth, borderWidth);
    column->setSpacing(0);
    column->addWidget(m_caption);
    column->addWidget(m_screen, 1);
    m_caption->installEventFilter(this);

    VncView *view = m_screen->view();
    view->setScaleMode(vnc::ScaleMode::FitWindow);
    connect(view, &VncView::guestSizeChanged, this, &Tile::pictureSizeChanged);
    connect(view, &VncView::grabChanged, this, &Tile::refreshCaption);
    connect(view, &VncView::releaseRequested, this, [this] { setFocus(Qt::OtherFocusReason); });
    m_guest->drive(m_screen, hooks.settings);
    connect(m_guest, &GuestSubject::changed, this, &Tile::refresh);
    connect(m_screen, &ConsoleScreen::startWanted, this, [this, run = hooks.runAction] {
        if (run) {
            run(guest(), DomainAction::Start);
        }
    });
    if (hooks.settings) {
        followPreferences(hooks.settings);
    }
    refresh();
}

void Tile::followPreferences(Settings *settings)
{
    ConsoleSettings *console = ConsoleSettings::of(settings);
    auto *clipboard = new ClipboardBridge(m_screen->view(), this);
    const auto apply = [this, console, clipboard] {
        const ConsolePreferences &values = console->values();
        VncView *view = m_screen->view();
        if (view->releaseChord() != values.releaseChord) {
            view->setReleaseChord(values.releaseChord);
        }
        view->setReservedShortcuts(values.reserved);
        view->setGrabKeyboard(values.systemKeys == ConsolePreferences::SystemKeys::Guest);
        clipboard->setEnabled(values.clipboard);
    };
    connect(console, &ConsoleSettings::changed, this, apply);
    apply();
}

QToolButton *Tile::addButton(const QString &name, const QString &text, const QString &icon)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setIcon(symbolIcon(icon));
    const int size = fontMetrics().height() - 2;
    button->setIconSize({size, size});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget *Tile::makeCaption()
{
    auto *caption = new QWidget(this);
    caption->setObjectName(u"tileCaption"_s);
    caption->setAccessibleName(tr("Caption"));
    caption->setAutoFillBackground(true);
    auto *line = new QHBoxLayout(caption);
    line->setContentsMargins(4, 0, 0, 0);
    line->setSpacing(2);
    m_symbol = new QLabel(caption);
    m_symbol->setObjectName(u"tileSymbol"_s);
    m_symbol->setAccessibleName(tr("State of the guest"));
    line->addWidget(m_symbol);
    m_name = new ElidedLabel(caption);
    m_name->setObjectName(u"tileName"_s);
    m_name->setAccessibleName(tr("Name of the guest"));
    line->addWidget(m_name, 1);
    m_maximise = addButton(u"tileMaximiseButton"_s, tr("Fill the view with this screen"), u"maximise"_s);
    m_maximise->setCheckable(true);
    connect(m_maximise, &QToolButton::clicked, this, &Tile::maximiseWanted);
    line->addWidget(m_maximise);
    QToolButton *open = addButton(u"tileOpenButton"_s, tr("Open in a tab of its own"), u"console"_s);
    connect(open, &QToolButton::clicked, this, &Tile::openWanted);
    line->addWidget(open);
    QToolButton *remove = addButton(u"tileRemoveButton"_s, tr("Take out of this view"), u"close"_s);
    connect(remove, &QToolButton::clicked, this, &Tile::removeWanted);
    line->addWidget(remove);
    return caption;
}

void Tile::refresh()
{
    const ScreenSubject subject = m_guest->subject();
    const DomainState state = subject.state.value_or(DomainState::Unknown);
    const QString text = subject.hostConnected
        ? GuestModel::stateText(state)
        : tr("%1, host not connected", "state of the guest as last known").arg(GuestModel::stateText(state));
    setAccessibleName(tr("Screen of %1").arg(subject.name));
    m_name->setFullText(tr("%1: %2", "guest: state").arg(subject.name, text));
    m_caption->setToolTip(
        plainToolTip(tr("%1 on %2: %3", "guest, host, state").arg(subject.name, subject.hostName, text)));
    refreshCaption();
}

void Tile::refreshCaption()
{
    // The caption of the guest that gets the keys is lit, too: a frame alone would not tell it from a mere choice.
    const bool lit = m_screen->view()->isGrabbed();
    m_caption->setBackgroundRole(lit ? QPalette::Highlight : QPalette::Window);
    m_name->setForegroundRole(lit ? QPalette::HighlightedText : QPalette::WindowText);
    const DomainState state = m_guest->subject().state.value_or(DomainState::Unknown);
    m_symbol->setPixmap(symbolPixmap(stateSymbol(state), fontMetrics().height(),
                                     palette().color(lit ? QPalette::HighlightedText : QPalette::WindowText),
                                     devicePixelRatioF()));
    update();
}

void Tile::moveTo(Connection *connection)
{
    m_guest->moveTo(connection);
    if (m_screen->phase() != ConsoleScreen::Phase::Resolving) {
        m_screen->startOver();
    }
}

void Tile::setCurrent(bool current)
{
    if (m_current != current) {
        m_current = current;
        update();
    }
}

void Tile::setMaximised(bool maximised)
{
    m_maximise->setChecked(maximised);
    m_maximise->setToolTip(maximised ? tr("Show all screens of this view again")
                                     : tr("Fill the view with this screen"));
    m_maximise->setAccessibleName(m_maximise->toolTip());
}

QSize Tile::extraSize() const
{
    return {2 * borderWidth, 2 * borderWidth + m_caption->sizeHint().height()};
}

void Tile::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QColor color = palette().color(m_current ? QPalette::Highlight : QPalette::Mid);
    const int width = m_current ? borderWidth : 1;
    const QRect inner = rect().adjusted(width, width, -width, -width);
    for (const QRect &side : QRegion(rect()) - inner) {
        painter.fillRect(side, color);
    }
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    if (hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        m_screen->setFocus(Qt::OtherFocusReason);
        return;
    }
    QFrame::keyPressEvent(event);
}

bool Tile::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_caption && event->type() == QEvent::MouseButtonDblClick) {
        Q_EMIT maximiseWanted();
        return true;
    }
    if (watched == m_caption && event->type() == QEvent::MouseButtonPress) {
        setFocus(Qt::MouseFocusReason);
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace guestdeck
