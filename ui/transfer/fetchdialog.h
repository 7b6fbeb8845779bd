// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/transferjobs.h"
#include "ui/transfer/transferdialog.h"

namespace guestdeck
{

/// What is fetched from the web, and where it goes. Thread: GUI.
class FetchDialog : public TransferDialog
{
    Q_OBJECT
public:
    FetchDialog(Connection *host, const QString &pool, QWidget *parent);

    FetchRequest request() const;

protected:
    void check() override;

private:
    QUrl url() const;

    QPointer<Connection> m_host;
    QLineEdit *m_address;
    FieldMessage *m_addressMessage;
    QLineEdit *m_name;
    FieldMessage *m_nameMessage = nullptr;
    bool m_named = false; ///< by the user
};

} // namespace guestdeck
