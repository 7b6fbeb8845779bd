// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/diskjobs.h"
#include "models/actions/diskrules.h"
#include "ui/disks/keptdisks.h"
#include "ui/mainwindow/guestpage.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QDialog;
class QLabel;
class QToolBar;

namespace guestdeck
{

class Connection;
class DiskTable;
class MessageArea;
class Settings;

/// What the page asks of the rest of the program; what is empty is not offered.
struct DisksHooks {
    std::function<void(std::unique_ptr<Job>)> submit = {};
    std::function<void(const VolumeRef &)> showVolume = {};
    /// In place of compareImages() (tests).
    std::function<QFuture<Outcome>(const ComparedImage &, const ComparedImage &, const CallContext &)> compare = {};
};

/// The disks of a guest: a table with their chains, and what can be done with the chosen one; an action that is not
/// possible says why. Reads the host when it is shown, when the guest changes its state, and after tasks of its own.
/// Thread: GUI. Survives its Connection.
class DisksPage : public GuestPage
{
    Q_OBJECT
public:
    /// `settings` may be null (nothing is remembered then).
    DisksPage(Connection *connection, const QUuid &uuid, DisksHooks hooks, Settings *settings,
              QWidget *parent = nullptr);

    DomainId domain() const override { return m_id; }
    void toggleFullScreen() override;
    void shown() override;
    void hidden() override { m_shown = false; }
    bool moveTo(Connection *connection) override;

    DiskTable *table() const { return m_table; }
    MessageArea *messages() const { return m_messages; }
    const std::optional<GuestDisks> &disks() const { return m_disks; }
    QAction *action(DiskAction action) const;
    void refresh();
    /// As loadGuestDisks() answered; public for tests.
    void setDisks(const Result<GuestDisks> &disks);

private:
    struct Row {
        DiskAction action;
        QAction *button;
    };
    void attach();
    void fillBar();
    QAction *addAction(const QString &name, const QString &text, const QString &help, const QString &icon,
                       std::function<void()> run);
    void refreshActions();
    const GuestDisk *current() const;
    void tellOldFormat();
    void lookAtKept();
    void tellKept(const KeptDisk &kept);
    void askDelete(const KeptDisk &kept);
    void grow();
    void replace(DiskReplacement::Why why);
    void merge();
    void showInStorage();
    void submit(std::unique_ptr<Job> job);
    void open(QDialog *dialog);
    ReplacementHooks hooksForJob() const;

    DomainId m_id;
    QPointer<Connection> m_connection;
    DisksHooks m_hooks;
    QPointer<Settings> m_settings;
    KeptDisks m_kept;
    MessageArea *m_messages;
    QToolBar *m_bar;
    DiskTable *m_table;
    QLabel *m_reasons;
    QList<Row> m_rows;
    QAction *m_show = nullptr;
    QAction *m_again = nullptr;
    QPointer<QDialog> m_dialog;
    std::optional<GuestDisks> m_disks;
    QTimer m_soon; ///< several reasons to read make one reading
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_shown = false;
};

} // namespace guestdeck
