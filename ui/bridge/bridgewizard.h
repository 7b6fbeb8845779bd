// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/networks/networkspec.h"
#include "ui/bridge/bridgedraft.h"
#include "ui/create/assistant.h"

namespace guestdeck
{

class PortsPage;

/// Asks what bridge a host shall have and shows exactly what will be done for it. It changes nothing itself: the
/// receiver of planReady() makes the task. The same wizard edits a bridge, and, as one page, removes it. Not modal;
/// deletes itself when closed; show() it. Thread: GUI.
class BridgeWizard : public Assistant
{
    Q_OBJECT
public:
    BridgeWizard(const BridgeBackend &backend, const QString &hostName, const BridgeWish &wish,
                 QWidget *parent = nullptr);
    ~BridgeWizard() override;

    BridgeDraft *draft() const { return m_draft; }
    /// Whether otherWayWanted() is heard by anybody; it is, at first.
    void offerOtherWays(bool offered);

Q_SIGNALS:
    /// The user pressed Apply. Emitted once, just before the wizard closes.
    void planReady(const guestdeck::BridgePlan &plan, const guestdeck::HostNetChange &change);
    /// The user wants a virtual network of that kind instead. The wizard closes.
    void otherWayWanted(guestdeck::NetworkSpec::Kind kind, const QString &device);

protected:
    bool isReady() const override;
    const Error *loadError() const override;
    QString hostName() const override { return m_hostName; }
    QString windowTitleNow() const override;
    QString loadingText() const override;
    QString demand() const override { return {}; }
    bool isDirty() const override { return m_draft->isDirty(); }
    void reload() override { m_draft->reload(); }
    void chooseHost(const QString &) override { }
    void submit() override;

private:
    void addPages();

    QString m_hostName;
    BridgeDraft *m_draft;
    PortsPage *m_ports = nullptr; ///< not when a bridge is removed
};

} // namespace guestdeck
