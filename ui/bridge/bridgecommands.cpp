// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/bridgecommands.h"

#include "models/actions/hostcommand.h"
#include "models/connection/connectionregistry.h"
#include "models/connection/hostobjects.h"
#include "ui/bridge/bridgetrials.h"
#include "ui/bridge/bridgewizard.h"
#include "ui/bridge/trialdialog.h"

#include <QApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::BridgeCommands)
};

constexpr char hostProperty[] = "bridgeHost";

void tell(QWidget *window, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Information, Tr::tr("Host bridge"), text, QMessageBox::Ok, window);
    box->setObjectName(u"bridgeRefusedBox"_s);
    box->setAccessibleName(Tr::tr("Host bridge"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

template <class T>
T *openWindow(const std::function<bool(T *)> &isThat)
{
    for (QWidget *candidate : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<T *>(candidate); found && found->isVisible() && isThat(found)) {
            found->raise();
            found->activateWindow();
            return found;
        }
    }
    return nullptr;
}

void apply(const Services &services, const ConnectionId &host, QWidget *window, const BridgePlan &plan,
           const HostNetChange &change, const BridgeHooks &hooks)
{
    Connection *connection = services.registry->find(host);
    if (!connection) {
        tell(window, Tr::tr("Nothing was changed, because the host is no longer in the list."));
        return;
    }
    BridgeJob made = makeBridgeJob(*connection, plan, change);
    // This machine answers itself whatever happens to its cable: there the user says the word.
    const RunningTrial trial{host,       connection->displayName(),     plan,
                             made.trial, QPointer<Job>(made.job.get()), connection->sshMaster() != nullptr};
    made.trial->setKeepWhenAnswering(trial.keepsByItself);
    QObject::connect(made.job.get(), &Job::finished, services.jobs, [services, host, job = trial.job, hooks] {
        if (!job || job->state() != Job::State::Succeeded) {
            return;
        }
        if (Connection *there = services.registry->find(host)) {
            there->objects()->refresh(HostObjectKind::Interfaces); // no event tells of them
        }
        if (hooks.done) {
            hooks.done();
        }
    });
    BridgeTrials::of(services.jobs)->add(trial);
    services.jobs->submit(std::move(made.job));
    openTrial(services, trial, window, hooks);
}

} // namespace

std::optional<QString> whyNoBridge(const Connection &connection)
{
    if (const std::optional<QString> noShell = whyNoHostShell(connection)) {
        return noShell;
    }
    if (connection.state() != Connection::State::Connected) {
        return Tr::tr("%1 is not connected.").arg(connection.displayName());
    }
    if (connection.config().readOnly) {
        return Tr::tr("%1 is read-only.").arg(connection.displayName());
    }
    return {};
}

TrialDialog *openTrial(const Services &services, const RunningTrial &trial, QWidget *window, const BridgeHooks &hooks)
{
    const auto sameTrial = [&](const TrialDialog *dialog) { return dialog->trial().trial == trial.trial; };
    if (TrialDialog *open = openWindow<TrialDialog>(sameTrial)) {
        return open;
    }
    auto *dialog = new TrialDialog(trial, window);
    // The window is asked for when it is needed: that of a tab may be gone by then, and the dialog above another one.
    QObject::connect(dialog, &TrialDialog::retryWanted, dialog,
                     [services, host = trial.host, dialog, hooks](const BridgePlan &plan) {
                         const QString bridge = plan.action == BridgePlan::Action::Create ? QString() : plan.name;
                         startBridgeWizard(services, host, dialog->parentWidget(), {plan.action, bridge, plan}, hooks);
                     });
    dialog->show();
    return dialog;
}

BridgeWizard *startBridgeWizard(const Services &services, const ConnectionId &host, QWidget *window,
                                const BridgeWish &wish, const BridgeHooks &hooks)
{
    Connection *connection = services.registry->find(host);
    if (!connection) {
        return nullptr;
    }
    if (const std::optional<QString> why = whyNoBridge(*connection)) {
        tell(window, *why);
        return nullptr;
    }
    const QList<RunningTrial> running = BridgeTrials::of(services.jobs)->running(host);
    if (!running.isEmpty()) {
        openTrial(services, running.first(), window, hooks); // one change of a host's network at a time
        return nullptr;
    }
    const auto sameHost
        = [&](const BridgeWizard *open) { return open->property(hostProperty) == QVariant(host.value); };
    if (BridgeWizard *open = openWindow<BridgeWizard>(sameHost)) {
        return open;
    }
    auto *wizard = new BridgeWizard(makeBridgeBackend(*connection), connection->displayName(), wish, window);
    wizard->setProperty(hostProperty, host.value);
    QObject::connect(wizard, &BridgeWizard::planReady, wizard,
                     [services, host, wizard, hooks](const BridgePlan &plan, const HostNetChange &change) {
                         apply(services, host, wizard->parentWidget(), plan, change, hooks);
                     });
    wizard->offerOtherWays(bool(hooks.otherWay));
    if (hooks.otherWay) {
        QObject::connect(wizard, &BridgeWizard::otherWayWanted, wizard,
                         [wizard, otherWay = hooks.otherWay](NetworkSpec::Kind kind, const QString &device) {
                             otherWay(kind, device, wizard->parentWidget());
                         });
    }
    wizard->show();
    return wizard;
}

} // namespace guestdeck
