// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/backend.h"

#include <QDialog>
#include <QList>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace guestdeck
{

class CreateDraft;
class CreatePage;
class FieldMessage;
class LoadPage;
class StepList;
class SummaryPage;

/// Asks what a new machine should be, in five steps and a summary, and hands over a plan. It changes nothing itself:
/// the receiver of planReady() makes the task. Not modal; deletes itself when closed; show() it. Given a plan (of a
/// creation that failed, say) it opens with those answers. Thread: GUI.
class NewMachineWizard : public QDialog
{
    Q_OBJECT
public:
    NewMachineWizard(const CreateBackend &backend, const QString &hostName,
                     const std::optional<InstallPlan> &initial = {}, QWidget *parent = nullptr);
    /// With several hosts the first page lets the user choose; `currentId` is chosen first. Not empty.
    NewMachineWizard(const QList<CreateHost> &hosts, const QString &currentId,
                     const std::optional<InstallPlan> &initial = {}, QWidget *parent = nullptr);
    ~NewMachineWizard() override;

    int currentStep() const { return m_current; }
    int stepCount() const { return int(m_pages.size()); }
    CreateDraft *draft() const { return m_draft; }

    void reject() override;

Q_SIGNALS:
    /// The user pressed Create. `hostId` is empty when the wizard was opened for one host only. Emitted once, just
    /// before the wizard closes.
    void planReady(const QString &hostId, const guestdeck::InstallPlan &plan, const guestdeck::OsEntry &os,
                   const guestdeck::HostResources &resources);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const QString &currentId);
    QWidget *buildHostRow(const QString &currentId);
    QWidget *buildPages(const QString &currentId);
    QWidget *buildFooter();
    void addPage(CreatePage *page, bool scrolls);
    void chooseHost(const QString &id);
    void goTo(int step);
    void next();
    void finish();
    void refresh();
    void refreshSteps();
    void refreshButtons();
    void askToDiscard(bool ask);
    /// Why this step cannot be left; empty: it can.
    QString obstacle(int step) const;
    int firstObstacle() const; ///< step, or -1

    QList<CreateHost> m_hosts;
    QString m_hostId;
    QString m_hostName;
    CreateDraft *m_draft;
    QList<CreatePage *> m_pages;
    QList<QWidget *> m_frames; ///< what is in the stack for each page
    QWidget *m_hostRow = nullptr;
    StepList *m_steps = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_intro = nullptr;
    QStackedWidget *m_stack = nullptr;
    LoadPage *m_loadPage = nullptr;
    SummaryPage *m_summary = nullptr;
    QLabel *m_demand = nullptr;
    FieldMessage *m_reason = nullptr;
    QWidget *m_discardBar = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_finish = nullptr;
    int m_current = 0;
    int m_reached = 0; ///< the furthest step seen
};

} // namespace guestdeck
