// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/assistantpage.h"
#include "ui/fromtemplate/batchdraft.h"

namespace guestdeck
{

class FieldMessage;

/// A page of the template wizard: shows the draft and changes it. Thread: GUI.
class BatchPage : public AssistantPage
{
    Q_OBJECT
public:
    BatchPage(BatchDraft &draft, const QString &title, const QString &intro, QWidget *parent = nullptr);

    void showDraft() override;
    QString obstacle() const override;

protected:
    /// Draft to widgets; what the widgets signal meanwhile is not taken for the user's doing.
    virtual void refresh() = 0;
    /// Problems of this field belong to this page, and are shown here.
    FieldMessage *addMessage(BatchField field, QWidget *anchor);
    /// An input in a fold has a problem.
    virtual void reveal(BatchField) { }

    BatchDraft &draft() const { return m_draft; }
    const BatchPlan &plan() const { return m_draft.plan(); }
    const BatchFacts &facts() const { return m_draft.facts(); }
    template <class Fn>
    void edit(BatchAnswer answer, Fn change)
    {
        if (!m_refreshing) {
            m_draft.edit(answer, change);
        }
    }
    bool isRefreshing() const { return m_refreshing; }

private:
    bool isMine(const BatchProblem &problem, BatchField field) const;

    struct Place {
        BatchField field;
        FieldMessage *message;
    };

    BatchDraft &m_draft;
    QList<Place> m_places;
    bool m_refreshing = false;
};

} // namespace guestdeck
