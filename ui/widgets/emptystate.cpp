// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace guestdeck
{

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_row(new QHBoxLayout)
{
    setObjectName(u"emptyState"_s);
    setAccessibleName(tr("Nothing to list"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_icon->setObjectName(u"emptyStateIcon"_s);
    m_icon->setAccessibleName(tr("Picture"));
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setObjectName(u"emptyStateTitle"_s);
    m_title->setAccessibleName(tr("What is missing"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_title->setFont(font);
    m_text->setObjectName(u"emptyStateText"_s);
    m_text->setAccessibleName(tr("What can be done"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_text);
    m_row->addStretch();
    m_row->addStretch();
    column->addLayout(m_row);
    column->addStretch(3);
}

void EmptyState::setContent(const Content &content)
{
    const bool sameButtons = m_content.buttons == content.buttons;
    m_content = content;
    m_icon->setPixmap(
        symbolPixmap(content.icon, 40, palette().color(QPalette::Disabled, QPalette::Text), devicePixelRatioF()));
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    if (sameButtons) {
        return;
    }
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const Button &button : content.buttons) {
        auto *made = new QPushButton(button.text, this);
        made->setObjectName(button.name);
        made->setAccessibleName(button.text);
        made->setAutoDefault(true);
        // Looked up when pressed: the same button may mean another host by then.
        connect(
            made, &QPushButton::clicked, this,
            [this, index = m_buttons.size()] {
                if (index < m_content.buttons.size() && m_content.buttons.at(index).run) {
                    const auto run = m_content.buttons.at(index).run;
                    run();
                }
            },
            Qt::QueuedConnection);
        m_row->insertWidget(m_row->count() - 1, made);
        m_buttons.append(made);
    }
}

} // namespace guestdeck
