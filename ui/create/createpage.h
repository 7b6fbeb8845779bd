// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/assistantpage.h"
#include "ui/create/draft.h"

#include <QList>

namespace guestdeck
{

class FieldMessage;

/// A page of the wizard: shows the draft and changes it. Thread: GUI.
class CreatePage : public AssistantPage
{
    Q_OBJECT
public:
    CreatePage(CreateDraft &draft, const QString &title, const QString &intro, QWidget *parent = nullptr);

    void showDraft() override;
    QString obstacle() const override;
    bool waits() const override;
    /// The inputs on this page: problems with them hold up this step.
    const QList<PlanField> &fields() const { return m_fields; }

protected:
    /// Draft to widgets; what the widgets signal meanwhile is not taken for the user's doing.
    virtual void refresh() = 0;
    /// An input in a fold has a problem.
    virtual void reveal(PlanField) { }

    CreateDraft &draft() const { return m_draft; }
    const InstallPlan &plan() const { return m_draft.plan(); }
    /// By the user: changes the plan, unless refresh() is running.
    template <class Fn>
    void edit(Answer answer, Fn change)
    {
        if (!m_refreshing) {
            m_draft.edit(answer, change);
        }
    }
    bool isRefreshing() const { return m_refreshing; }

    /// Where the problems with `field` are shown.
    FieldMessage *addMessage(PlanField field, QWidget *anchor);

private:
    struct Place {
        PlanField field;
        FieldMessage *message;
    };

    CreateDraft &m_draft;
    QList<PlanField> m_fields;
    QList<Place> m_places;
    bool m_refreshing = false;
};

} // namespace guestdeck
