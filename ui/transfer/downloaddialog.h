// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/localfile.h"
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
    /// In the background: folders of the network and disks that sleep take their time.
    void look();

    QPointer<Connection> m_host;
    const VolumeRef m_volume;
    QLineEdit *m_folder;
    FieldMessage *m_folderMessage;
    QLineEdit *m_name;
    FieldMessage *m_nameMessage;
    QCheckBox *m_replace;
    QString m_lookedAt; ///< the path that was last asked for
    quint64 m_looks = 0;
    std::optional<LocalPlace> m_place; ///< what is there; nothing: not known yet
};

} // namespace guestdeck
