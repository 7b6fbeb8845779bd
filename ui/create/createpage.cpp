// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/createpage.h"

#include "ui/create/fieldmessage.h"

#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

CreatePage::CreatePage(CreateDraft &draft, const QString &title, const QString &intro, QWidget *parent)
    : AssistantPage(title, intro, parent)
    , m_draft(draft)
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

QString CreatePage::obstacle() const
{
    for (const PlanProblem &problem : m_draft.problems()) {
        if (problem.severity == PlanProblem::Severity::Error && m_fields.contains(problem.field)) {
            return problem.message;
        }
    }
    return {};
}

bool CreatePage::waits() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [this](PlanField field) { return m_draft.awaits(field); });
}

} // namespace guestdeck
