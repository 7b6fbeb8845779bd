// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/assistantpage.h"

#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

AssistantPage::AssistantPage(const QString &title, const QString &intro, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_intro(intro)
{
}

QVBoxLayout *AssistantPage::addRow(QGridLayout *grid, const QString &label, QWidget *field)
{
    const int row = grid->rowCount();
    auto *name = new QLabel(label);
    name->setBuddy(field->focusProxy() ? field->focusProxy() : field); // a mere container takes no focus
    // In a line with the first line of the field, however tall the rest of the row or the field gets.
    name->setMinimumHeight(std::min(field->sizeHint().height(), 2 * name->sizeHint().height()));
    grid->addWidget(name, row, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(field);
    grid->addLayout(column, row, 1);
    return column;
}

QGridLayout *AssistantPage::makeGrid()
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    return grid;
}

QLabel *AssistantPage::makeHelp(const QString &objectName, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QWidget *AssistantPage::makePanel(QLayout *content)
{
    auto *panel = new QWidget;
    content->setContentsMargins(0, 0, 0, 8);
    // By spacing, which is mirrored from right to left; margins are not.
    auto *indented = new QHBoxLayout(panel);
    indented->setContentsMargins(0, 0, 0, 0);
    indented->setSpacing(0);
    indented->addSpacing(28);
    indented->addLayout(content, 1);
    return panel;
}

QRadioButton *AssistantPage::makeRadio(const QString &objectName, const QString &text)
{
    auto *radio = new QRadioButton(text);
    radio->setObjectName(objectName);
    QString spoken = text;
    radio->setAccessibleName(withoutKeyMark(spoken));
    return radio;
}

QCheckBox *AssistantPage::makeCheck(const QString &objectName, const QString &text)
{
    auto *check = new QCheckBox(text);
    check->setObjectName(objectName);
    QString spoken = text;
    check->setAccessibleName(withoutKeyMark(spoken));
    return check;
}

} // namespace guestdeck
