// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/createpage.h"

#include "ui/create/fieldmessage.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

CreatePage::CreatePage(CreateDraft &draft, const QString &title, const QString &intro, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_title(title)
    , m_intro(intro)
{
}

void CreatePage::showDraft()
{
    const QScopedValueRollback<bool> guard(m_refreshing, true);
    refresh();
    for (const Place &place : m_places) {
        const PlanProblem *worst = nullptr;
        for (const PlanProblem &problem : m_draft.problems()) {
            const bool mine = problem.field == place.field;
            if (mine && (!worst || problem.severity > worst->severity)) {
                worst = &problem;
            }
        }
        if (!worst || m_draft.awaits(place.field)) {
            place.message->clear();
            continue;
        }
        const bool error = worst->severity == PlanProblem::Severity::Error;
        place.message->setMessage(error ? FieldMessage::Level::Error : FieldMessage::Level::Warning, worst->message);
        reveal(place.field);
    }
}

FieldMessage *CreatePage::addMessage(PlanField field, QWidget *anchor)
{
    auto *message = new FieldMessage(anchor);
    message->setObjectName(anchor->objectName() % u"Message"_s);
    m_places.append({field, message});
    if (!m_fields.contains(field)) {
        m_fields.append(field);
    }
    return message;
}

QVBoxLayout *CreatePage::addRow(QGridLayout *grid, const QString &label, QWidget *field)
{
    const int row = grid->rowCount();
    auto *name = new QLabel(label);
    name->setBuddy(field->focusProxy() ? field->focusProxy() : field); // a mere container takes no focus
    // In a line with the first line of the field, however tall the rest of the row gets.
    name->setMinimumHeight(field->sizeHint().height());
    grid->addWidget(name, row, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(field);
    grid->addLayout(column, row, 1);
    return column;
}

QGridLayout *CreatePage::makeGrid()
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    return grid;
}

QLabel *CreatePage::makeHelp(const QString &objectName, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QWidget *CreatePage::makePanel(QLayout *content)
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

QRadioButton *CreatePage::makeRadio(const QString &objectName, const QString &text)
{
    auto *radio = new QRadioButton(text);
    radio->setObjectName(objectName);
    QString spoken = text;
    radio->setAccessibleName(withoutKeyMark(spoken));
    return radio;
}

} // namespace guestdeck
