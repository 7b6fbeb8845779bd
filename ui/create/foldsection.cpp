// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/foldsection.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace guestdeck
{

FoldSection::FoldSection(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_content(content)
{
    m_button->setText(title);
    m_button->setAccessibleName(title);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setArrowType(Qt::RightArrow);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_content);
    m_content->hide();
    connect(m_button, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
}

void FoldSection::setOpen(bool open)
{
    m_open = open;
    m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_button->setAccessibleDescription(open ? tr("Shown below") : tr("Hidden"));
    m_content->setVisible(open);
}

} // namespace guestdeck
