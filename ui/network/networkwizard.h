// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/assistant.h"
#include "ui/network/networkdraft.h"

namespace guestdeck
{

/// Asks what a new virtual network should be, and hands over its specification; the receiver of specReady() makes the
/// task. Not modal; deletes itself when closed; show() it. Thread: GUI.
class NetworkWizard : public Assistant
{
    Q_OBJECT
public:
    NetworkWizard(const NetworkBackend &backend, const QString &hostName, NetworkSpec::Kind kind, QWidget *parent,
                  const QString &device = {});

    NetworkDraft *draft() const { return m_draft; }
    /// Reads the host again, say after a bridge was made; what was answered stays.
    void refreshHost() { m_draft->reload(); }

Q_SIGNALS:
    /// The user pressed Create. Emitted once, just before the wizard closes.
    void specReady(const guestdeck::NetworkSpec &spec);

protected:
    bool isReady() const override;
    const Error *loadError() const override;
    QString hostName() const override { return m_hostName; }
    QString windowTitleNow() const override;
    QString loadingText() const override;
    QString demand() const override;
    bool isDirty() const override;
    void reload() override;
    void chooseHost(const QString &) override { }
    void submit() override;

private:
    void addPages();

    QString m_hostName;
    NetworkDraft *m_draft;
};

} // namespace guestdeck
