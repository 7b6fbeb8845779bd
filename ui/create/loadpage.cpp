// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/loadpage.h"

#include "models/core/error.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

/// The outline of a page to come: grey bars where labels and fields will be.
class Skeleton : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {360, 190}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor ink = palette().color(QPalette::WindowText);
        ink.setAlpha(22);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        static constexpr double widths[] = {0.9, 0.7, 0.8, 0.55};
        int y = 8;
        for (const double share : widths) {
            const QRect label(0, y + 6, width() / 6, 12);
            const QRect field(width() / 6 + 16, y, int((width() * 5 / 6 - 16) * share), 24);
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), label), 4, 4);
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), field), 4, 4);
            y += 44;
        }
    }
};

} // namespace

LoadPage::LoadPage(QWidget *parent)
    : QWidget(parent)
    , m_skeleton(new Skeleton(this))
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_retry(new QPushButton(tr("Re&try"), this))
{
    m_text->setObjectName(u"createLoadLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_detail->setObjectName(u"createLoadDetailLabel"_s);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_retry->setObjectName(u"createRetryButton"_s);
    m_retry->setAccessibleName(tr("Read the host again"));
    connect(m_retry, &QPushButton::clicked, this, &LoadPage::retry);

    auto *line = new QHBoxLayout;
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(line);
    layout->addWidget(m_detail);
    layout->addWidget(m_retry, 0, Qt::AlignLeft);
    layout->addWidget(m_skeleton);
    layout->addStretch(1);
}

void LoadPage::showLoading(const QString &text)
{
    m_text->setText(text);
    m_icon->hide();
    m_detail->hide();
    m_retry->hide();
    m_skeleton->show();
}

void LoadPage::showError(const QString &hostName, const Error &error)
{
    const QString what = error.message.isEmpty() ? tr("The host gave no reason.") : error.message;
    m_text->setText(hostName.isEmpty() ? tr("The host could not be read: %1").arg(what)
                                       : tr("%1 could not be read: %2").arg(hostName, what));
    const int side = fontMetrics().height();
    m_icon->setPixmap(style()
                          ->standardIcon(QStyle::SP_MessageBoxCritical, nullptr, this)
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->show();
    m_detail->setText(error.detail);
    m_detail->setVisible(!error.detail.isEmpty());
    m_retry->show();
    m_skeleton->hide();
}

} // namespace guestdeck
