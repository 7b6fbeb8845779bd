// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/inventory/hostinfo.h"
#include "ui/transfer/transferdialog.h"

namespace guestdeck
{

class ConnectionRegistry;

/// To which host, into which pool and under which name a volume is copied. Thread: GUI.
class CopyDialog : public TransferDialog
{
    Q_OBJECT
public:
    CopyDialog(ConnectionRegistry *registry, const ConnectionId &from, const VolumeRef &volume, QWidget *parent);

    ConnectionId host() const;
    VolumeRef target() const;

protected:
    void check() override;

private:
    Connection *chosen() const;

    ConnectionRegistry *m_registry;
    const VolumeRef m_volume;
    QComboBox *m_hosts;
    FieldMessage *m_hostMessage;
    QLineEdit *m_name;
    FieldMessage *m_nameMessage = nullptr;
    bool m_named = false; ///< by the user
};

} // namespace guestdeck
