// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/loadrow.h"

#include "ui/widgets/graph.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>

namespace guestdeck
{

using namespace Qt::StringLiterals;

LoadRow::LoadRow(const QString &name, const QString &heading, int slots, QWidget *parent)
    : QWidget(parent)
    , m_graph(new Graph(this))
    , m_text(new QLabel(this))
{
    setObjectName(name);
    setAccessibleName(heading);
    m_graph->setObjectName(name + u"Graph"_s);
    m_graph->setAccessibleName(heading);
    m_graph->setSlots(slots);
    m_graph->setMaximumWidth(charactersWide(fontMetrics(), 60));
    m_text->setObjectName(name + u"Value"_s);
    m_text->setAccessibleName(heading);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_graph, 3);
    row->addWidget(m_text, 2);
}

void LoadRow::setHistory(const QList<float> &values, const QString &text)
{
    m_graph->setValues(values);
    m_graph->setAccessibleDescription(text);
    m_text->setText(text);
}

const QList<float> &LoadRow::values() const
{
    return m_graph->values();
}

} // namespace guestdeck
