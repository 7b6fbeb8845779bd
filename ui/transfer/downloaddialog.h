// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/transferjobs.h"
#include "ui/transfer/transferdialog.h"

class QCheckBox;

namespace guestdeck
{

/// Where on this machine a volume goes. Thread: GUI.
class DownloadDialog : public TransferDialog
{
    Q_OBJECT
public:
    DownloadDialog(Connection *host, const VolumeRef &volume, QWidget *parent);

    DownloadRequest request() const;

protected:
    void check() override;

private:
    void choose();
    QString path() const;

    QPointer<Connection> m_host;
    const VolumeRef m_volume;
    QLineEdit *m_folder;
    FieldMessage *m_folderMessage;
    QLineEdit *m_name;
    FieldMessage *m_nameMessage;
    QCheckBox *m_replace;
};

} // namespace guestdeck
