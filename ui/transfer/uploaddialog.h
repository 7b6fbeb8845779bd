// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/transferjobs.h"
#include "ui/transfer/transferdialog.h"

class QTreeWidget;
class QTreeWidgetItem;
class QPushButton;

namespace guestdeck
{

class Connection;

/// Which files go to a host, into which pool and under which names. Each is looked at when it is added: what it is, and
/// what stands against it. Thread: GUI.
class UploadDialog : public TransferDialog
{
    Q_OBJECT
public:
    UploadDialog(Connection *host, const QStringList &files, const QString &pool, QWidget *parent);

    void addFiles(const QStringList &files);
    QList<UploadRequest> requests() const;

protected:
    void check() override;

private:
    struct Row {
        QString file;
        QString name;
        std::optional<Result<LocalImage>> image; ///< none: still being looked at
    };
    void chooseFiles();
    void looked(const QString &file, const Result<LocalImage> &image);
    std::optional<QString> problemOf(const Row &row, const QStringList &names) const;
    void suggestNames();

    QPointer<Connection> m_host;
    QTreeWidget *m_table;
    QPushButton *m_remove;
    FieldMessage *m_filesMessage;
    QLineEdit *m_sum;
    QList<Row> m_rows; ///< as in the table
    QString m_namedFor; ///< the pool whose free names were suggested
    bool m_checking = false;
};

} // namespace guestdeck
