// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/wallview.h"

#include "models/itemmodels/guestfilter.h"
#include "models/itemmodels/wallmodel.h"
#include "models/settings/settings.h"
#include "ui/mainwindow/actionregistry.h"
#include "ui/wall/walllist.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
const QString widthKey = u"wall/tileWidth"_s; // NOLINT(cert-err58-cpp)
constexpr int firstWidth = 240;
constexpr int zoomStep = 40;
} // namespace

WallView::WallView(GuestFilter *filter, WallFeed *feed, ActionRegistry *actions, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_feed(feed)
    , m_actions(actions)
    , m_settings(settings)
{
    setObjectName(u"wallView"_s);
    setAccessibleName(tr("Wall"));
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    connect(&m_update, &QTimer::timeout, this, &WallView::updateState);
}

void WallView::showEvent(QShowEvent *event)
{
    if (!m_list) {
        build();
    }
    QWidget::showEvent(event);
}

void WallView::build()
{
    m_model = new WallModel(m_filter, this);
    m_list = new WallList(m_model, m_feed, this);
    m_empty = new EmptyState(this);
    m_stack = new QStackedLayout;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    setFocusProxy(m_list);
    setTabOrder(m_list, m_slider);
    if (m_actions) {
        m_actions->addTableActions(m_list);
    }

    connect(m_list, &WallList::zoomWanted, this, &WallView::zoom);
    connect(m_list, &WallList::selectionEdited, this, &WallView::selectionEdited);
    connect(m_list, &WallList::guestActivated, this, &WallView::guestActivated);
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { Q_EMIT menuWanted(m_list->viewport()->mapToGlobal(position)); });
    const auto soon = [this] { m_update.start(); };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, soon);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, soon);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, soon);
    updateState();
    selectGuests(m_toSelect);
}

QWidget *WallView::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(u"wallBar"_s);
    bar->setAccessibleName(tr("Wall"));
    m_count = new QLabel(bar);
    m_count->setObjectName(u"wallCount"_s);
    m_count->setAccessibleName(tr("Number of guests"));
    m_slider = new QSlider(Qt::Horizontal, bar);
    m_slider->setObjectName(u"wallZoom"_s);
    m_slider->setAccessibleName(tr("Size of the pictures"));
    m_slider->setToolTip(tr("Size of the pictures (Ctrl with the wheel)"));
    m_slider->setRange(WallList::smallest, WallList::largest);
    m_slider->setSingleStep(zoomStep / 2);
    m_slider->setPageStep(zoomStep * 2);
    m_slider->setFixedWidth(charactersWide(fontMetrics(), 24));
    auto *size = new QLabel(tr("Si&ze:"), bar);
    size->setObjectName(u"wallZoomLabel"_s);
    size->setAccessibleName(tr("Size of the pictures"));
    size->setBuddy(m_slider);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(size);
    row->addWidget(m_slider);

    const int kept = m_settings ? m_settings->text(widthKey).toInt() : 0;
    m_slider->setValue(kept > 0 ? kept : firstWidth);
    m_list->setTileWidth(m_slider->value());
    connect(m_slider, &QSlider::valueChanged, this, [this](int width) {
        m_list->setTileWidth(width);
        if (m_settings) {
            m_settings->setText(widthKey, QString::number(width));
        }
    });
    return bar;
}

QList<DomainId> WallView::selectedGuests() const
{
    return m_list ? m_list->selectedGuests() : m_toSelect;
}

void WallView::selectGuests(const QList<DomainId> &guests)
{
    if (m_list) {
        m_list->selectGuests(guests);
    } else {
        m_toSelect = guests;
    }
}

void WallView::setTileWidth(int width)
{
    if (m_slider) {
        m_slider->setValue(width);
    }
}

void WallView::zoom(int steps)
{
    m_slider->setValue(m_slider->value() + steps * zoomStep);
}

void WallView::updateState()
{
    const int count = m_model->rowCount();
    m_count->setText(tr("%n running guest(s)", nullptr, count));
    if (count == 0) {
        m_empty->setContent(emptyContent());
    }
    // The focus must not fall out of the window with the page that goes.
    const bool focused = m_list->hasFocus();
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    if (focused && count == 0) {
        m_slider->setFocus();
    }
}

EmptyState::Content WallView::emptyContent() const
{
    auto *self = const_cast<WallView *>(this);
    if (!m_filter->query().isEmpty()) {
        return {u"search"_s,
                tr("No running guest matches “%1”.").arg(m_filter->query()),
                {},
                {{u"wallClearSearchButton"_s, tr("Clear the search"), [self] { Q_EMIT self->clearSearchWanted(); }}}};
    }
    return {u"console"_s,
            tr("No guest is running."),
            tr("The screens of running guests are shown here, all at once."),
            {{u"wallGuestsButton"_s, tr("Show all guests"), [self] { Q_EMIT self->guestsWanted(); }}}};
}

} // namespace guestdeck
