// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/bridgepage.h"

#include "ui/create/fieldmessage.h"

#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

BridgePage::BridgePage(BridgeDraft &draft, const QString &title, const QString &intro, QWidget *parent)
    : AssistantPage(title, intro, parent)
    , m_draft(draft)
{
}

void BridgePage::showDraft()
{
    if (m_draft.load() != BridgeDraft::Load::Ready) {
        return;
    }
    const QScopedValueRollback<bool> guard(m_refreshing, true);
    refresh();
    for (const Place &place : m_places) {
        const BridgeProblem *worst = nullptr;
        for (const BridgeProblem &problem : m_draft.problems()) {
            if (problem.field == place.field && (!worst || problem.severity > worst->severity)) {
                worst = &problem;
            }
        }
        if (!worst) {
            place.message->clear();
            continue;
        }
        const bool error = worst->severity == BridgeProblem::Severity::Error;
        place.message->setMessage(error ? FieldMessage::Level::Error : FieldMessage::Level::Warning, worst->message);
        reveal(place.field);
    }
}

QString BridgePage::obstacle() const
{
    for (const BridgeProblem &problem : m_draft.problems()) {
        if (problem.severity == BridgeProblem::Severity::Error
            && std::any_of(m_places.begin(), m_places.end(),
                           [&](const Place &place) { return place.field == problem.field; })) {
            return problem.message;
        }
    }
    return {};
}

FieldMessage *BridgePage::addMessage(BridgeField field, QWidget *anchor)
{
    auto *message = new FieldMessage(anchor);
    message->setObjectName(anchor->objectName() + u"Message"_s);
    m_places.append({field, message});
    return message;
}

} // namespace guestdeck
