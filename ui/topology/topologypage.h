// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/topology/topologyfeed.h"
#include "ui/widgets/emptystate.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QFileDialog;
class QLabel;
class QStackedWidget;
class QToolBar;

namespace guestdeck
{

class ConnectionRegistry;
class MessageArea;
class TopologyView;
enum class PictureFormat;

/// The tab "Network map" of a host's page. The host is asked only while this is on screen. Thread: GUI.
class TopologyPage : public QWidget
{
    Q_OBJECT
public:
    /// An empty reader: readHostNet().
    TopologyPage(ConnectionRegistry *registry, const ConnectionId &host, QWidget *parent,
                 TopologyFeed::FactsReader reader = {});

    TopologyView *view() const { return m_view; }
    TopologyFeed *feed() const { return m_feed; }
    /// Asks for a file and writes the picture of that moment there.
    void exportPicture(PictureFormat format);

Q_SIGNALS:
    void guestWanted(const guestdeck::DomainId &guest);
    void networkWanted(const QString &network);
    void interfaceWanted(const QString &interface);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QToolBar *makeTools();
    void update();
    void updateMessages();
    void go(const QString &nodeId);
    void tellSaved(const Outcome &outcome, const QString &path);
    EmptyState::Content contentWithoutPicture() const;
    QString fileName(const QString &suffix) const;

    ConnectionRegistry *m_registry;
    ConnectionId m_host;
    TopologyFeed *m_feed;
    MessageArea *m_messages;
    QLabel *m_pending;
    QStackedWidget *m_stack;
    TopologyView *m_view;
    EmptyState *m_empty;
    QPointer<QFileDialog> m_dialog;
    QHash<QString, QString> m_said; ///< by the id of the message
};

} // namespace guestdeck
