// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/nicjobs.h"
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
class Job;
class LinesDialog;
class MessageArea;
class NicTable;

/// What the page asks of the rest of the program; what is empty is not offered.
struct GuestNetHooks {
    std::function<void(std::unique_ptr<Job>)> submit = {};
    std::function<void(const QString &)> typeText = {}; ///< into the guest's screen
    std::function<void(const QString &address)> openPort = {}; ///< of the guest, from this machine
};

/// The network cards of a guest: where each is connected, its addresses and who told them, what differs from the next
/// start on, and what can be done with the chosen one. Reads the host when it is shown, when the guest changes, after
/// tasks of its own, and, only while it is in sight and the guest runs, every ten seconds for addresses. The host's
/// networks are watched while it is shown: a guest does not start without those of its cards.
/// Thread: GUI. Survives its Connection.
class GuestNetPage : public GuestPage
{
    Q_OBJECT
public:
    GuestNetPage(Connection *connection, const QUuid &uuid, GuestNetHooks hooks, QWidget *parent = nullptr);
    ~GuestNetPage() override;

    DomainId domain() const override { return m_id; }
    void toggleFullScreen() override;
    void shown() override;
    void hidden() override;
    bool moveTo(Connection *connection) override;

    NicTable *table() const { return m_table; }
    MessageArea *messages() const { return m_messages; }
    const std::optional<GuestNics> &nics() const { return m_nics; }
    /// Whether addresses are asked for again and again. Public for tests.
    bool isPolling() const { return m_poll.isActive(); }
    void refresh();
    /// As loadGuestNics() answered; public for tests.
    void setNics(const Result<GuestNics> &nics);
    /// What to type in the guest for this card.
    void showLines(const QString &mac);

Q_SIGNALS:
    void readingBegun(); ///< the host is being asked

private:
    struct Row {
        QAction *button;
        std::function<QString()> whyNot; ///< empty: it can be done
    };
    void attach();
    void watchNetworks(bool on);
    void showNetworks();
    void fillBar();
    QAction *addAction(const QString &name, const QString &text, const QString &help, const QString &icon,
                       std::function<void()> run, std::function<QString()> whyNot);
    void refreshActions();
    const GuestNic *current() const;
    QString whyNotChange() const;
    QString whyNotEditCurrent() const;
    QString whyNotLinkCurrent() const;
    QString whyNotReserve() const;
    QString whyNotLines() const;
    QString whyNotPort() const;
    void add();
    void edit();
    void remove();
    void setLink(bool up);
    void reserve();
    QString exampleFor(const QString &mac) const;
    void openDialog(QDialog *dialog);
    void openNicDialog(const std::optional<GuestNic> &before);
    void submit(std::unique_ptr<Job> job, std::function<void()> succeeded = {});

    DomainId m_id;
    QPointer<Connection> m_connection;
    GuestNetHooks m_hooks;
    MessageArea *m_messages;
    QToolBar *m_bar;
    NicTable *m_table;
    QLabel *m_reasons;
    QList<Row> m_rows;
    QAction *m_link = nullptr;
    QPointer<QDialog> m_dialog;
    QPointer<LinesDialog> m_lines;
    std::optional<GuestNics> m_nics;
    QHash<QString, QString> m_troubles; ///< of the networks of its cards, as last shown
    bool m_watching = false; ///< the host's networks
    QTimer m_soon; ///< several reasons to read make one reading
    QTimer m_poll; ///< addresses come without an event
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_shown = false;
};

} // namespace guestdeck
