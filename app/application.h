// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/firststart.h"
#include "models/connection/connectionregistry.h"
#include "models/core/job.h"
#include "models/install/batch.h"
#include "models/install/installplan.h"
#include "models/settings/settings.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <memory>

namespace guestdeck
{

class AuthBroker;
class AuthPrompter;
class BareConsoleWindow;
class CredentialStore;
class GuiWatch;
class Journal;
class MainWindow;
class NetworkWatch;
class NewMachineWizard;
class PortForwards;
class TemplateWizard;
class SingleInstance;
class SshMasters;
class Trace;

/// The composition root: makes everything, joins the rooms, owns nothing clever. Thread: GUI. Made after QApplication.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(CommandLine line);
    ~Application() override;

    /// Shows the window (or the bare console), or hands over to a running instance. False: the program can end;
    /// `status` then says how.
    bool start(int *status);

    /// Texts in the user's language; also for programs that only print. Call once QCoreApplication is there.
    static void installTranslations();

    MainWindow *window() const { return m_window.get(); }
    JobQueue *jobs() const { return m_jobs.get(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool startBareConsole(int *status);
    void startMainWindow();
    void openHosts(const QStringList &uris);
    void perform(const CommandLine &line);
    void showGuest(Connection *connection, const QString &guest);
    void openWhenListed(const DomainId &id);
    void openWaiting(Connection *connection);
    void watch(Connection *connection);
    // firststartflow.cpp
    void startWithoutHosts();
    void begin(const FirstStart &plan, const QString &details = {});
    void forgetFirstStart();
    void onFirstHostState(Connection *connection, const FirstStart &plan, QObject *attempt);
    // createflow.cpp
    void openWizard(const ConnectionId &host, const std::optional<InstallPlan> &answers = {});
    void create(const ConnectionId &host, const InstallPlan &plan, const OsEntry &os, const HostResources &resources);
    void onCreated(Job *job, const ConnectionId &host, const InstallPlan &plan);
    // batchflow.cpp
    void openTemplateWizard(const ConnectionId &host, const QUuid &templateId,
                            const std::optional<BatchPlan> &answers = {});
    void createBatch(const ConnectionId &host, const BatchPlan &plan, const BatchFacts &facts);
    void onBatchEnded(Job *job, const ConnectionId &host, const BatchPlan &plan);

    const CommandLine m_line;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JobQueue> m_jobs;
    std::unique_ptr<Journal> m_journal; ///< goes before the tasks it names
    std::unique_ptr<CredentialStore> m_store;
    std::unique_ptr<AuthBroker> m_auth;
    std::unique_ptr<SshMasters> m_masters;
    std::unique_ptr<ConnectionRegistry> m_registry;
    std::unique_ptr<PortForwards> m_ports;
    std::unique_ptr<NetworkWatch> m_network;
    std::unique_ptr<Trace> m_trace;
    std::unique_ptr<GuiWatch> m_watch; ///< with --debug
    std::unique_ptr<BareConsoleWindow> m_bare;
    std::unique_ptr<MainWindow> m_window; ///< goes before what it shows
    std::unique_ptr<AuthPrompter> m_prompter; ///< goes before the window it asks above
    QPointer<NewMachineWizard> m_wizard;
    QPointer<TemplateWizard> m_templateWizard;
    HostProbe m_probe;
    bool m_firstStartOpen = false; ///< it is being said that no host can be reached
    QSet<DomainId> m_waiting; ///< consoles to open as soon as their guest is listed
};

} // namespace guestdeck
