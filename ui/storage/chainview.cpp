// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/chainview.h"

#include "models/core/tooltip.h"
#include "ui/create/fieldmessage.h"
#include "ui/widgets/elidedlabel.h"

#include <QFrame>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
constexpr int gap = 18; ///< between two boxes: room for the arrow
} // namespace

ChainView::ChainView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"storageChain"_s);
    setAccessibleName(tr("Backing chain"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap);
}

void ChainView::setLinks(const QList<Link> &links)
{
    if (links == m_links) {
        return;
    }
    m_links = links;
    for (QWidget *box : std::as_const(m_boxes)) {
        m_column->removeWidget(box);
        box->hide();
        box->deleteLater();
    }
    m_boxes.clear();
    QStringList spoken;
    for (qsizetype i = 0; i < links.size(); ++i) {
        QWidget *box = makeLink(links.at(i), int(i));
        m_column->addWidget(box);
        m_boxes.append(box);
        spoken.append(box->accessibleName());
    }
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

QWidget *ChainView::makeLink(const Link &link, int index)
{
    auto *box = new QFrame(this);
    box->setObjectName(u"storageChainLink%1"_s.arg(index));
    box->setFrameShape(QFrame::StyledPanel);
    const QString about
        = link.place.isEmpty() ? link.format : tr("%1 in %2", "format, place").arg(link.format, link.place);
    QString spoken = index == 0 ? tr("%1, %2").arg(link.name, about)
                                : tr("built upon %1, %2", "file, its format").arg(link.name, about);
    if (!link.problem.isEmpty()) {
        spoken += u". "_s + link.problem;
    }
    box->setAccessibleName(spoken);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(2);
    auto *name = new ElidedLabel(box);
    name->setObjectName(u"storageChainName%1"_s.arg(index));
    name->setAccessibleName(link.name);
    name->setFullText(link.name);
    QFont bold = name->font();
    bold.setBold(index == 0);
    name->setFont(bold);
    column->addWidget(name);
    auto *words = new ElidedLabel(box);
    words->setObjectName(u"storageChainFormat%1"_s.arg(index));
    words->setAccessibleName(about);
    words->setFullText(about);
    words->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(words);
    if (!link.problem.isEmpty()) {
        auto *message = new FieldMessage(nullptr, box);
        message->setObjectName(u"storageChainProblem%1"_s.arg(index));
        message->setAccessibleName(link.problem);
        message->setMessage(link.broken ? FieldMessage::Level::Error : FieldMessage::Level::Warning, link.problem);
        column->addWidget(message);
    }
    if (index > 0 && !link.volume.isEmpty()) {
        auto *go = new QPushButton(tr("Show"), box);
        go->setObjectName(u"storageChainShow%1"_s.arg(index));
        go->setAccessibleName(tr("Show %1").arg(link.name));
        go->setFlat(true);
        connect(go, &QPushButton::clicked, this, [this, link] { Q_EMIT volumeWanted(link.pool, link.volume); });
        column->addWidget(go, 0, Qt::AlignLeft);
    }
    box->setToolTip(plainToolTip(link.path));
    return box;
}

void ChainView::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.4));
    for (qsizetype i = 0; i + 1 < m_boxes.size(); ++i) {
        const qreal x = layoutDirection() == Qt::RightToLeft ? width() - 24.5 : 24.5;
        const qreal top = m_boxes.at(i)->geometry().bottom() + 2;
        const qreal bottom = m_boxes.at(i + 1)->geometry().top() - 2;
        const bool broken = m_links.at(i + 1).broken;
        if (broken) { // a line with a gap: the next one is not there, or cannot be read
            painter.drawLine(QPointF(x, top), QPointF(x, top + 4));
            painter.drawLine(QPointF(x - 4, top + 4), QPointF(x + 4, top + 8));
            painter.drawLine(QPointF(x - 4, bottom - 6), QPointF(x + 4, bottom - 2));
        } else {
            painter.drawLine(QPointF(x, top), QPointF(x, bottom));
            painter.drawLine(QPointF(x - 4, bottom - 5), QPointF(x, bottom));
            painter.drawLine(QPointF(x + 4, bottom - 5), QPointF(x, bottom));
        }
    }
}

} // namespace guestdeck
