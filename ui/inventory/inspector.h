// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/connectionregistry.h"
#include "models/core/ids.h"

#include <QHash>
#include <QScrollArea>
#include <QSet>
#include <QTimer>

class QGridLayout;
class QLabel;
class QToolButton;

namespace guestdeck
{

class Graph;
class GuestInfoCache;
class WallFeed;
class WallThumbnail;

/// What the chosen guest needs at a glance; sums for several. Every value can be selected and copied. Its contents are
/// built when it is shown for the first time. Thread: GUI.
class Inspector : public QScrollArea
{
    Q_OBJECT
public:
    explicit Inspector(ConnectionRegistry *registry, QWidget *parent = nullptr);

    /// Shows the screen of a running guest, too. Call before it is shown.
    void setFeed(WallFeed *feed) { m_feed = feed; }
    void setGuests(const QList<DomainId> &guests);
    /// Off while the guest's screen is in front anyway: a second connection for a small picture of it helps nobody.
    void setPictureShown(bool shown);
    const QList<DomainId> &guests() const { return m_guests; }
    /// All values as lines "name: value".
    QString asText() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void screenActivated(const guestdeck::DomainId &guest);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Row {
        Host,
        State,
        Title,
        Os,
        GuestSystem,
        GuestHostName,
        Address,
        Vnc,
        Cpu,
        CpuGraph,
        Memory,
        MemoryGraph,
        Vcpus,
        Autostart,
        Disks,
        GuestFiles,
        GuestUsers,
        Nics,
        Machine,
        Tags,
        Notes,
        Uuid,
        RowCount
    };
    void build();
    QLabel *addValue(Row row, const QString &name, const QString &heading);
    void addGraph(Row row, const QString &name, const QString &heading);
    void setValue(Row row, const QString &text);
    void setRowShown(int row, bool shown);
    void attach(Connection *connection);
    void updateSoon();
    void updateContents();
    void showOne(const Connection &connection, const Inventory::Domain &domain);
    void showDetails(const DomainDetails &details);
    void showStats(const Inventory::Domain &domain);
    void askAgentSoon(const Connection &connection, const Inventory::Domain &domain);
    void showAgent(const DomainId &guest, bool awake);
    void showSeveral();
    void clearValues();

    ConnectionRegistry *m_registry;
    QList<DomainId> m_guests;
    QTimer m_update;
    QTimer m_askAgent; ///< not of every guest that the selection passes by
    GuestInfoCache *m_agents;
    QWidget *m_content = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_heading = nullptr;
    QToolButton *m_copy = nullptr;
    WallFeed *m_feed = nullptr;
    WallThumbnail *m_thumbnail = nullptr;
    bool m_pictureShown = true;
    QGridLayout *m_grid = nullptr;
    QHash<int, QLabel *> m_values;
    QHash<int, QLabel *> m_headings;
    QHash<int, Graph *> m_graphs;
    QSet<int> m_shown; ///< rows
};

} // namespace guestdeck
