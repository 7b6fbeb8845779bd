// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/stats/perffeed.h"
#include "ui/mainwindow/guestpage.h"

#include <QHash>
#include <QPointer>

#include <functional>
#include <memory>

class QComboBox;
class QFileDialog;
class QLabel;
class QScrollArea;
class QToolBar;
class QToolButton;

namespace guestdeck
{

class Chart;
class ChartGrid;
class Connection;
class MemoryCard;
class MessageArea;
class Settings;

/// What a guest does, over the last hour: processors, memory, disks and network cards, with their latencies. Reads the
/// host only while it is in sight. The pictures appear with the first samples of what they show. Thread: GUI. Survives
/// its Connection.
class PerformancePage : public GuestPage
{
    Q_OBJECT
public:
    /// `submit` may be empty: memory statistics are not offered then. `settings` may be null.
    PerformancePage(Connection *connection, const QUuid &uuid, std::function<void(std::unique_ptr<Job>)> submit,
                    Settings *settings, QWidget *parent = nullptr);
    ~PerformancePage() override;

    DomainId domain() const override { return m_id; }
    void toggleFullScreen() override;
    void shown() override;
    void hidden() override;
    bool moveTo(Connection *connection) override;

    PerfFeed *feed() const { return m_feed; }
    MessageArea *messages() const { return m_messages; }
    Chart *chart(const QString &id) const; ///< "cpu", "memory", "vcpu/0", "disk/vda" …; null: not there
    /// All of the pictures with a heading, as they are now.
    QImage picture() const;
    void savePicture(const QString &path);
    void saveTable(const QString &path);

Q_SIGNALS:
    void saved(const QString &path, bool good);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Line {
        QString name; ///< for people
        QString id; ///< of the history
    };
    struct Entry {
        Chart *chart;
        QList<Line> lines;
    };
    void fillBar();
    QComboBox *addChoice(const QString &name, const QString &label, const QString &help);
    void adjust();
    void refresh();
    void refreshState();
    void refreshCharts();
    Chart *addChart(const QString &id, const QString &title, PerfUnit unit, const QList<Line> &lines);
    void addMissing(const QString &line);
    bool isEmptyDrive(const QString &target) const;
    void offerStatistics();
    void chooseFile(bool picture);
    void tellSaved(const Outcome &outcome, const QString &path);

    DomainId m_id;
    QPointer<Connection> m_connection;
    std::function<void(std::unique_ptr<Job>)> m_submit;
    Settings *m_settings;
    PerfFeed *m_feed;
    QToolBar *m_bar;
    MessageArea *m_messages;
    QScrollArea *m_scroll;
    QWidget *m_inside;
    ChartGrid *m_grid;
    ChartGrid *m_vcpus;
    QToolButton *m_vcpuHead;
    MemoryCard *m_memory;
    QLabel *m_state;
    QComboBox *m_interval = nullptr;
    QComboBox *m_span = nullptr;
    QHash<QString, Entry> m_charts;
    QStringList m_order; ///< ids of what is in m_grid
    QPointer<QFileDialog> m_dialog;
    bool m_shown = false;
    quint64 m_told = 0; ///< MemoryCounters::lastUpdate that was seen last, and since when
    qint64 m_toldAt = 0;
    bool m_offered = false; ///< memory statistics, once for each time that the page is made
};

} // namespace guestdeck
