// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serial/findbar.h"

#include "ui/serial/terminalwidget.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace guestdeck
{

using namespace Qt::StringLiterals;

FindBar::FindBar(TerminalWidget *terminal, QWidget *parent)
    : QWidget(parent)
    , m_terminal(terminal)
    , m_edit(new QLineEdit(this))
    , m_answer(new QLabel(this))
{
    setObjectName(u"serialFindBar"_s);
    setAccessibleName(tr("Find in the output"));
    m_edit->setObjectName(u"serialFindEdit"_s);
    m_edit->setAccessibleName(tr("Text to find"));
    m_edit->setPlaceholderText(tr("Find in the output"));
    m_edit->setMaximumWidth(charactersWide(fontMetrics(), 40));
    m_answer->setObjectName(u"serialFindAnswer"_s);
    m_answer->setAccessibleName(tr("Whether it was found"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->addWidget(m_edit, 1);
    const auto button = [this, layout](const QString &name, const QString &text, auto run) {
        auto *one = new QToolButton(this);
        one->setObjectName(name);
        one->setText(text);
        one->setAccessibleName(text);
        one->setAutoRaise(true);
        one->setFocusPolicy(Qt::TabFocus);
        connect(one, &QToolButton::clicked, this, run);
        layout->addWidget(one);
        return one;
    };
    button(u"serialFindPrevious"_s, tr("Previous"), [this]() { find(true); });
    button(u"serialFindNext"_s, tr("Next"), [this]() { find(false); });
    layout->addWidget(m_answer);
    layout->addStretch(1);
    QToolButton *closing = button(u"serialFindClose"_s, tr("Close"), [this]() { close(); });
    closing->setIcon(symbolIcon(u"close"_s));
    connect(m_edit, &QLineEdit::returnPressed, this, [this]() { find(true); }); // the newest is at the bottom
    hide();
}

void FindBar::open()
{
    show();
    m_edit->setFocus();
    m_edit->selectAll();
}

void FindBar::close()
{
    hide();
    m_terminal->setFocus();
}

void FindBar::find(bool backward)
{
    const bool found = m_edit->text().isEmpty() || m_terminal->find(m_edit->text(), backward);
    m_answer->setText(found ? QString() : tr("Not found"));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace guestdeck
