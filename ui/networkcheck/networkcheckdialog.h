// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/networkcheck/finding.h"
#include "ui/mainwindow/services.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace guestdeck
{

class FindingRow;
class Job;
class NetworkCheck;

/// "Check the network…" of a host: a window of its own beside the others, with a row for each thing that was looked at,
/// and the fix of what is wrong. Deletes itself when closed. Thread: GUI.
class NetworkCheckDialog : public QDialog
{
    Q_OBJECT
public:
    /// Shows the window for this host and starts; one that is open already comes to the front. Null: no such host.
    static NetworkCheckDialog *open(const Services &services, const ConnectionId &host, QWidget *window);
    ~NetworkCheckDialog() override;

    const NetworkCheck *check() const { return m_check.get(); }
    QString report() const;
    /// The dialog that is open at the moment, for tests.
    QDialog *openDialog() const { return m_fixDialog; }

private:
    NetworkCheckDialog(const Services &services, const ConnectionId &host, QWidget *parent);
    void again();
    void onFinished();
    void updateHead();
    void showFix(const NetworkFinding &finding);
    void runFix(const NetworkFix &fix, bool lasting);
    void fixEnded(const Job *job);

    Services m_services;
    ConnectionId m_host;
    std::unique_ptr<NetworkCheck> m_check;
    QList<FindingRow *> m_rows;
    QPointer<QDialog> m_fixDialog;
    QLabel *m_head;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QPushButton *m_copy;
    QPushButton *m_again;
};

} // namespace guestdeck
