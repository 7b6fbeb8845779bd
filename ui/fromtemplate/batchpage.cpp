// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fromtemplate/batchpage.h"

#include "ui/create/fieldmessage.h"

#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

BatchPage::BatchPage(BatchDraft &draft, const QString &title, const QString &intro, QWidget *parent)
    : AssistantPage(title, intro, parent)
    , m_draft(draft)
{
}

void BatchPage::showDraft()
{
    const QScopedValueRollback<bool> guard(m_refreshing, true);
    refresh();
    for (const Place &place : m_places) {
        const BatchProblem *worst = nullptr;
        for (const BatchProblem &problem : m_draft.problems()) {
            if (isMine(problem, place.field) && (!worst || problem.severity > worst->severity)) {
                worst = &problem;
            }
        }
        if (!worst) {
            place.message->clear();
            continue;
        }
        const bool error = worst->severity == BatchProblem::Severity::Error;
        place.message->setMessage(error ? FieldMessage::Level::Error : FieldMessage::Level::Warning, worst->message);
        reveal(place.field);
    }
}

QString BatchPage::obstacle() const
{
    for (const BatchProblem &problem : m_draft.problems()) {
        if (problem.severity == BatchProblem::Severity::Error
            && std::any_of(m_places.begin(), m_places.end(),
                           [&](const Place &place) { return isMine(problem, place.field); })) {
            return problem.message;
        }
    }
    return {};
}

/// What is wrong with one machine belongs to the table, unless all have it in common.
bool BatchPage::isMine(const BatchProblem &problem, BatchField field) const
{
    return problem.field == field && (problem.row < 0 || !columnOf(field));
}

FieldMessage *BatchPage::addMessage(BatchField field, QWidget *anchor)
{
    auto *message = new FieldMessage(anchor);
    message->setObjectName(anchor->objectName() + u"Message"_s);
    m_places.append({field, message});
    return message;
}

} // namespace guestdeck
