// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/performance/performancepage.h"

#include "models/connection/connection.h"
#include "models/core/tooltip.h"
#include "models/settings/settings.h"
#include "ui/dialogs/explain.h"
#include "ui/performance/chart.h"
#include "ui/performance/chartgrid.h"
#include "ui/performance/memorycard.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int vcpusAtOnce = 16; ///< more are folded away until they are asked for

/// "disk/vda/read" → "vda".
QString deviceOf(const QString &line)
{
    return line.section(u'/', 1, -2);
}

} // namespace

PerformancePage::PerformancePage(Connection *connection, const QUuid &uuid,
                                 std::function<void(std::unique_ptr<Job>)> submit, Settings *settings, QWidget *parent)
    : GuestPage(parent)
    , m_id{connection->id(), uuid}
    , m_connection(connection)
    , m_submit(std::move(submit))
    , m_settings(settings)
    , m_feed(new PerfFeed(connection, uuid, this))
    , m_bar(new QToolBar(this))
    , m_messages(new MessageArea(this))
    , m_scroll(new QScrollArea(this))
    , m_inside(new QWidget)
    , m_grid(new ChartGrid(24 * fontMetrics().height(), m_inside))
    , m_vcpus(new ChartGrid(10 * fontMetrics().height(), m_inside))
    , m_vcpuHead(new QToolButton(m_inside))
    , m_memory(new MemoryCard)
    , m_state(new QLabel(this))
{
    setObjectName(u"performancePage"_s);
    setAccessibleName(tr("Performance"));
    fillBar();
    m_state->setObjectName(u"performanceState"_s);
    m_state->setAccessibleName(tr("Whether it is being measured"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setContentsMargins(8, 4, 8, 4);
    m_inside->setObjectName(u"performanceCharts"_s);
    m_inside->setAccessibleName(tr("Pictures"));
    m_grid->setObjectName(u"performanceGrid"_s);
    m_grid->setAccessibleName(tr("The guest as a whole, its disks and network cards"));
    m_vcpus->setObjectName(u"performanceVcpus"_s);
    m_vcpus->setAccessibleName(tr("Each virtual processor"));
    m_vcpuHead->setObjectName(u"performanceVcpuHead"_s);
    m_vcpuHead->setText(tr("Each &virtual processor"));
    m_vcpuHead->setAccessibleName(tr("Each virtual processor"));
    m_vcpuHead->setAccessibleDescription(tr("Shows or folds away the pictures"));
    m_vcpuHead->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_vcpuHead->setAutoRaise(true);
    m_vcpuHead->setCheckable(true);
    m_vcpuHead->setChecked(true);
    m_vcpuHead->setArrowType(Qt::DownArrow);
    m_vcpuHead->setVisible(false);
    connect(m_vcpuHead, &QToolButton::toggled, this, [this](bool on) {
        m_vcpuHead->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        m_vcpus->setVisible(on);
    });
    auto *inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(8, 8, 8, 8);
    inside->addWidget(m_grid);
    inside->addWidget(m_vcpuHead);
    inside->addWidget(m_vcpus);
    inside->addStretch(1);
    m_scroll->setObjectName(u"performanceScroll"_s);
    m_scroll->setAccessibleName(tr("Pictures of what the guest does"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_messages);
    column->addWidget(m_state);
    column->addWidget(m_scroll, 1);
    addChart(u"cpu"_s, tr("Processors"), PerfUnit::Share, {{tr("In use"), u"cpu"_s}})->setTop(1);
    addChart(u"memory"_s, tr("Memory"), PerfUnit::Bytes,
             {{tr("In use", "memory"), u"memory/used"_s},
              {tr("Given"), u"memory/given"_s},
              {tr("On host", "memory that the guest takes there"), u"memory/resident"_s}});
    m_memory->setMinimumHeight(m_charts.value(u"memory"_s).chart->sizeHint().height());
    m_grid->insert(m_grid->widgets().size(), m_memory);
    m_order.append(u"memory-card"_s);
    connect(m_feed, &PerfFeed::changed, this, &PerformancePage::refresh);
    connect(m_feed, &PerfFeed::readingChanged, this, &PerformancePage::refreshState);
    refreshState();
}

PerformancePage::~PerformancePage() = default;

QComboBox *PerformancePage::addChoice(const QString &name, const QString &label, const QString &help)
{
    auto *text = new QLabel(label, m_bar);
    text->setObjectName(name + u"Label"_s);
    text->setAccessibleName(spokenText(label));
    text->setContentsMargins(6, 0, 4, 0);
    auto *box = new QComboBox(m_bar);
    box->setObjectName(name);
    box->setAccessibleName(spokenText(label));
    box->setToolTip(plainToolTip(help));
    text->setBuddy(box);
    m_bar->addWidget(text);
    m_bar->addWidget(box);
    return box;
}

void PerformancePage::fillBar()
{
    m_bar->setObjectName(u"performanceBar"_s);
    m_bar->setAccessibleName(tr("Settings of the pictures"));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_bar->setFloatable(false);
    m_bar->setMovable(false);
    const auto remembered = [this](const QString &key, int fallback) {
        const int value = m_settings ? m_settings->text(key).toInt() : 0;
        return value > 0 ? value : fallback;
    };
    const auto fill = [this, remembered](QComboBox *box, const QList<int> &values, const QString &key, int fallback,
                                         const std::function<QString(int)> &text) {
        for (const int value : values) {
            box->addItem(text(value), value);
        }
        box->setCurrentIndex(std::max(0, box->findData(remembered(key, fallback))));
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, key] {
            if (m_settings) {
                m_settings->setText(key, box->currentData().toString());
            }
            m_feed->setInterval(std::chrono::seconds(m_interval->currentData().toInt()));
            refreshCharts();
        });
    };
    m_interval = addChoice(u"performanceInterval"_s, tr("&Measure every"),
                           tr("How often the host is asked while this page is in sight"));
    m_span = addChoice(u"performanceSpan"_s, tr("&Show the last"), tr("How far back the pictures go"));
    fill(m_interval, {1, 2, 5, 10}, u"performance/interval"_s, 2,
         [](int seconds) { return tr("%n second(s)", nullptr, seconds); });
    fill(m_span, {1, 5, 15, 60}, u"performance/span"_s, 5,
         [](int minutes) { return minutes == 60 ? tr("hour") : tr("%n minute(s)", nullptr, minutes); });
    m_feed->setInterval(std::chrono::seconds(m_interval->currentData().toInt()));
    m_bar->addSeparator();
    const auto add = [this](const QString &name, const QString &text, const QString &help, bool isPicture) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setToolTip(plainToolTip(help));
        connect(action, &QAction::triggered, this, [this, isPicture] { chooseFile(isPicture); });
        m_bar->addAction(action);
        if (auto *button = qobject_cast<QToolButton *>(m_bar->widgetForAction(action))) {
            button->setObjectName(name + u"Button"_s);
            button->setAccessibleName(spokenText(text));
            button->setFocusPolicy(Qt::TabFocus);
        }
    };
    add(u"performanceCsv"_s, tr("Save as &table…"), tr("All that was measured, as a CSV file for other programs"),
        false);
    add(u"performancePng"_s, tr("Save as &picture…"), tr("The pictures as they are now, as a PNG file"), true);
}

Chart *PerformancePage::chart(const QString &id) const
{
    const auto found = m_charts.constFind(id);
    return found == m_charts.cend() ? nullptr : found->chart;
}

/// Makes a picture where it belongs, or gives the one that is there.
Chart *PerformancePage::addChart(const QString &id, const QString &title, PerfUnit unit, const QList<Line> &lines)
{
    if (Chart *known = chart(id)) {
        return known;
    }
    const bool isVcpu = id.startsWith("vcpu/"_L1);
    ChartGrid *grid = isVcpu ? m_vcpus : m_grid;
    auto *made = new Chart(title, unit, isVcpu, grid);
    made->setObjectName(u"chart-"_s + id);
    qsizetype at = grid->widgets().size();
    if (isVcpu) {
        const int number = id.section(u'/', 1).toInt();
        at = std::min<qsizetype>(at, number);
    } else {
        // Devices come and go; the pictures of one stay together, disks before network cards.
        const auto place = [](const QString &one) {
            const int kind = one.startsWith("disk/"_L1) ? 2 : one.startsWith("net/"_L1) ? 3 : 1;
            return std::pair(kind, kind > 1 ? one : QString());
        };
        at = std::ranges::upper_bound(std::as_const(m_order), place(id), {}, place) - m_order.cbegin();
        m_order.insert(at, id);
    }
    grid->insert(at, made);
    m_charts.insert(id, {made, lines});
    return made;
}

/// Three pictures of nothing would stand before the first disk. They come with a medium, or the first request.
bool PerformancePage::isEmptyDrive(const QString &target) const
{
    const QList<DiskCounters> &disks = m_feed->latest().disks;
    const auto counted = std::ranges::find(disks, target, &DiskCounters::name);
    if (counted != disks.cend() && *counted != DiskCounters{target, 0, 0, 0, 0, 0, 0, 0, 0}) {
        return false;
    }
    const Inventory::Domain *domain = m_connection ? m_connection->inventory()->find(m_id.uuid) : nullptr;
    if (domain && domain->details) {
        const auto disk = std::ranges::find(domain->details->disks, target, &DiskInfo::target);
        const bool fixed = disk != domain->details->disks.cend() && disk->device != DiskInfo::Device::Cdrom
            && disk->device != DiskInfo::Device::Floppy;
        return !fixed && (disk == domain->details->disks.cend() || disk->source.isEmpty());
    }
    return true; // not known yet; a disk is read from as soon as the guest starts
}

void PerformancePage::addMissing(const QString &line)
{
    const QString device = deviceOf(line);
    if (line.startsWith("disk/"_L1) && isEmptyDrive(device)) {
        return;
    }
    if (line.startsWith("vcpu/"_L1)) {
        const QString number = line.section(u'/', 1);
        addChart(line, tr("vCPU %1").arg(number), PerfUnit::Share,
                 {{tr("In use"), line}, {tr("Waiting for the host"), u"vcpu-wait/"_s + number}})
            ->setTop(1);
    } else if (line.startsWith("disk/"_L1)) {
        const QString head = u"disk/"_s + device + u'/';
        addChart(u"disk/"_s + device, tr("Disk %1").arg(device), PerfUnit::BytesPerSecond,
                 {{tr("Read"), head + u"read"_s}, {tr("Written"), head + u"write"_s}});
        addChart(u"disk/"_s + device + u"/requests"_s, tr("Disk %1: requests").arg(device), PerfUnit::PerSecond,
                 {{tr("Read"), head + u"reads"_s}, {tr("Written"), head + u"writes"_s}});
        addChart(u"disk/"_s + device + u"/time"_s, tr("Disk %1: time for a request").arg(device),
                 PerfUnit::Milliseconds,
                 {{tr("Read"), head + u"read-latency"_s},
                  {tr("Write"), head + u"write-latency"_s},
                  {tr("Flush"), head + u"flush-latency"_s}});
    } else if (line.startsWith("net/"_L1)) {
        const QString head = u"net/"_s + device + u'/';
        addChart(u"net/"_s + device, tr("Network card %1").arg(device), PerfUnit::BytesPerSecond,
                 {{tr("Received"), head + u"received"_s}, {tr("Sent"), head + u"sent"_s}});
        if (m_feed->history().latest(head + u"dropped"_s) > 0) {
            addChart(u"net/"_s + device + u"/lost"_s, tr("Network card %1: lost packets").arg(device),
                     PerfUnit::PerSecond, {{tr("Lost"), head + u"dropped"_s}});
        }
    } else if (line.startsWith("memory/swap"_L1) && m_feed->history().latest(line) > 0) {
        addChart(u"swap"_s, tr("Swapping inside the guest"), PerfUnit::BytesPerSecond,
                 {{tr("In"), u"memory/swap-in"_s}, {tr("Out"), u"memory/swap-out"_s}});
    }
}

void PerformancePage::refresh()
{
    const PerfHistory &history = m_feed->history();
    const QStringList lines = history.lines();
    for (const QString &line : lines) {
        addMissing(line);
    }
    // Of what was taken out longer ago than is remembered.
    for (const QString &id : m_charts.keys()) {
        const Entry entry = m_charts.value(id);
        const bool device = id.contains(u'/');
        if (device && std::ranges::none_of(entry.lines, [&](const Line &line) { return history.has(line.id); })
            && !history.has(id + u"/read"_s) && !history.has(id.section(u'/', 0, 1) + u"/read"_s)) {
            m_charts.remove(id);
            m_order.removeAll(id);
            (id.startsWith("vcpu/"_L1) ? m_vcpus : m_grid)->take(entry.chart);
            entry.chart->deleteLater();
        }
    }
    const auto vcpus = m_vcpus->widgets().size();
    if (vcpus > 0 && m_vcpuHead->isHidden()) {
        m_vcpuHead->setVisible(true);
        m_vcpuHead->setChecked(vcpus <= vcpusAtOnce);
    }
    m_memory->setMemory(m_feed->latest().memory);
    refreshCharts();
    refreshState();
    offerStatistics();
}

void PerformancePage::refreshCharts()
{
    const PerfHistory &history = m_feed->history();
    const qint64 span = qint64(m_span->currentData().toInt()) * 60'000;
    // What is in sight, and a few before it so that lines begin outside: the rest is not copied.
    const QList<qint64> &times = history.times();
    const qsizetype from = times.isEmpty()
        ? 0
        : std::max<qsizetype>(0, std::ranges::lower_bound(times, times.last() - span) - times.cbegin() - 1);
    for (const Entry &entry : std::as_const(m_charts)) {
        QList<ChartLine> lines;
        for (const Line &line : entry.lines) {
            const QList<float> &values = history.values(line.id);
            lines.append({line.name, values.isEmpty() ? QList<float>(times.size() - from, NAN) : values.mid(from)});
        }
        entry.chart->setSpan(span);
        entry.chart->setData(times.mid(from), lines);
    }
}

void PerformancePage::refreshState()
{
    QString text;
    const Inventory::Domain *domain = m_connection ? m_connection->inventory()->find(m_id.uuid) : nullptr;
    if (!m_connection || m_connection->state() != Connection::State::Connected) {
        text = tr("The host is not connected. What was measured stays here.");
    } else if (!domain || !isActive(domain->info.state)) {
        text = m_feed->history().isEmpty() ? tr("The guest does not run. It is measured from its start on.")
                                           : tr("The guest does not run. What was measured stays here.");
    } else if (m_feed->error()) {
        text = tr("It cannot be measured now. %1").arg(explain(*m_feed->error()).what);
    }
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void PerformancePage::toggleFullScreen()
{
    window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen);
}

void PerformancePage::shown()
{
    m_shown = true;
    adjust();
}

void PerformancePage::hidden()
{
    m_shown = false;
    adjust();
}

// A minimized window hides its pages without a word to the tab.
void PerformancePage::showEvent(QShowEvent *event)
{
    GuestPage::showEvent(event);
    adjust();
}

void PerformancePage::hideEvent(QHideEvent *event)
{
    GuestPage::hideEvent(event);
    m_feed->setWatched(false);
}

void PerformancePage::adjust()
{
    m_feed->setWatched(m_shown && isVisible() && !window()->isMinimized());
}

bool PerformancePage::moveTo(Connection *connection)
{
    m_connection = connection;
    m_id.connection = connection->id();
    m_feed->setConnection(connection);
    refreshState();
    return true;
}

} // namespace guestdeck
