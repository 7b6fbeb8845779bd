// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/assistant.h"
#include "ui/create/backend.h"

#include <QList>

#include <optional>

namespace guestdeck
{

class CreateDraft;
class SummaryPage;

/// Asks what a new machine should be, in five steps and a summary, and hands over a plan. It changes nothing itself:
/// the receiver of planReady() makes the task. Not modal; deletes itself when closed; show() it. Given a plan (of a
/// creation that failed, say) it opens with those answers. Thread: GUI.
class NewMachineWizard : public Assistant
{
    Q_OBJECT
public:
    NewMachineWizard(const CreateBackend &backend, const QString &hostName,
                     const std::optional<InstallPlan> &initial = {}, QWidget *parent = nullptr);
    /// With several hosts the first page lets the user choose; `currentId` is chosen first. Not empty.
    NewMachineWizard(const QList<CreateHost> &hosts, const QString &currentId,
                     const std::optional<InstallPlan> &initial = {}, QWidget *parent = nullptr);
    ~NewMachineWizard() override;

    CreateDraft *draft() const { return m_draft; }
    const QString &hostId() const { return m_hostId; } ///< the chosen one; empty when there was nothing to choose
    /// Reads the host again, say after an upload; what was answered stays.
    void refreshHost() { reload(); }

Q_SIGNALS:
    /// The user pressed Create. `hostId` is empty when the wizard was opened for one host only. Emitted once, just
    /// before the wizard closes.
    void planReady(const QString &hostId, const guestdeck::InstallPlan &plan, const guestdeck::OsEntry &os,
                   const guestdeck::HostResources &resources);

    /// The user wants to bring an image from this computer to that host; refreshHost() once it is there.
    void uploadWanted(const QString &hostId);
    /// The user wants a bridge on that host, which has none; refreshHost() once it is there.
    void bridgeWanted(const QString &hostId);

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

    QList<CreateHost> m_hosts;
    QString m_hostId;
    QString m_hostName;
    CreateDraft *m_draft;
    SummaryPage *m_summary = nullptr;
};

} // namespace guestdeck
