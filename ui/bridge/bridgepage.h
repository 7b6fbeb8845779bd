// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/bridgedraft.h"
#include "ui/create/assistantpage.h"

namespace guestdeck
{

class FieldMessage;

/// A page of the bridge wizard: shows the draft and changes it. Thread: GUI.
class BridgePage : public AssistantPage
{
    Q_OBJECT
public:
    BridgePage(BridgeDraft &draft, const QString &title, const QString &intro, QWidget *parent = nullptr);

    void showDraft() override;
    QString obstacle() const override;

protected:
    /// Draft to widgets; what the widgets signal meanwhile is not taken for the user's doing.
    virtual void refresh() = 0;
    /// Problems of this field belong to this page, and are shown here.
    FieldMessage *addMessage(BridgeField field, QWidget *anchor);
    /// An input in a fold has a problem.
    virtual void reveal(BridgeField) { }

    BridgeDraft &draft() const { return m_draft; }
    const BridgePlan &plan() const { return m_draft.plan(); }
    const HostNetFacts &facts() const { return m_draft.facts(); }
    template <class Fn>
    void edit(Fn change)
    {
        if (!m_refreshing) {
            m_draft.edit(change);
        }
    }
    bool isRefreshing() const { return m_refreshing; }

private:
    struct Place {
        BridgeField field;
        FieldMessage *message;
    };

    BridgeDraft &m_draft;
    QList<Place> m_places;
    bool m_refreshing = false;
};

} // namespace guestdeck
