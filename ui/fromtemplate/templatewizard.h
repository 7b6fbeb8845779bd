// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/assistant.h"
#include "ui/fromtemplate/backend.h"

#include <QList>

#include <optional>

namespace guestdeck
{

class BatchDraft;
class RowsPage;
class SetupPage;

/// Asks what machines to make from a template, in three steps and a table with a row for each, and hands over a plan.
/// It changes nothing itself: the receiver of planReady() makes the task. Not modal; deletes itself when closed; show()
/// it. Given a plan (of a batch that failed, say) it opens with those answers. Thread: GUI.
class TemplateWizard : public Assistant
{
    Q_OBJECT
public:
    /// `hosts` is not empty; `currentId` is chosen first, and on it `templateId`, which may be null.
    TemplateWizard(const QList<BatchHost> &hosts, const QString &currentId, const QUuid &templateId,
                   const std::optional<BatchPlan> &initial = {}, QWidget *parent = nullptr);
    ~TemplateWizard() override;

    BatchDraft *draft() const { return m_draft; }

Q_SIGNALS:
    /// The user pressed Create. Emitted once, just before the wizard closes.
    void planReady(const QString &hostId, const guestdeck::BatchPlan &plan, const guestdeck::BatchFacts &facts);

protected:
    bool isReady() const override;
    const Error *loadError() const override;
    QString hostName() const override { return m_hostName; }
    QString windowTitleNow() const override;
    QString loadingText() const override;
    QString demand() const override;
    bool isDirty() const override;
    void reload() override;
    void chooseHost(const QString &id) override;
    void submit() override;

private:
    void addPages(const QString &currentId);

    QList<BatchHost> m_hosts;
    QString m_hostId;
    QString m_hostName;
    BatchDraft *m_draft;
    SetupPage *m_setup = nullptr;
    RowsPage *m_rows = nullptr;
};

} // namespace guestdeck
