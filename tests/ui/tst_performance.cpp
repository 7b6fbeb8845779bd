// SPDX-License-Identifier: GPL-3.0-or-later
// The performance page: pictures that come with what they show, that can be read with eyes, keys and ears, files of
// them, and that the host is left alone while the page is out of sight.
#include "tests/support/guifixture.h"
#include "tests/ui/keymarks.h"
#include "ui/guest/guestsections.h"
#include "ui/performance/chart.h"
#include "ui/performance/chartgrid.h"
#include "ui/performance/memorycard.h"
#include "ui/performance/performancepage.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 start = 1'700'000'000'000;

PerfCounters reading(int i, int vcpus = 4)
{
    PerfCounters counters;
    counters.state = DomainState::Running;
    const auto busy = [](int n) { return quint64(double(n) * 1e9 + std::sin(n / 15.0) * 6e8); };
    counters.cpuTime = busy(i) * quint64(vcpus) / 2;
    for (int v = 0; v < vcpus; ++v) {
        counters.vcpus.append({true, busy(i + v * 7) / 2, quint64(i) * 20'000'000});
    }
    counters.memory.current = 4'194'304;
    counters.memory.maximum = 8'388'608;
    counters.memory.available = 4'000'000;
    counters.memory.unused = quint64(900'000 + 400'000 * std::sin(i / 30.0));
    counters.memory.usable = quint64(1'800'000 + 600'000 * std::sin(i / 30.0));
    counters.memory.caches = 800'000;
    counters.memory.resident = 3'500'000;
    counters.memory.swapIn = 0;
    counters.memory.swapOut = 0;
    counters.memory.majorFaults = 1234;
    counters.memory.lastUpdate = quint64(start / 1000 + i);
    const auto n = quint64(i);
    counters.disks
        = {{u"vda"_s, n * n * 9000, n * 3'000'000, n * 60, n * 40, n, n * 40'000'000, n * n * 500'000, n * 3'000'000},
           {u"vdb"_s, n * 100'000, 0, n * 3, 0, 0, n * 900'000, 0, 0}};
    counters.nets = {{u"vnet3"_s, n * 800'000, n * 90'000, n * 600, n * 80, 0}};
    return counters;
}

} // namespace

class TestPerformance : public QObject
{
    Q_OBJECT

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<PerformancePage> m_page;
    Connection *m_host = nullptr;
    QTemporaryDir m_dir;

    void openPage()
    {
        m_page = std::make_unique<PerformancePage>(
            m_host, m_fixture->idOf(m_host, u"web"_s).uuid,
            [this](std::unique_ptr<Job> job) { m_fixture->queue()->submit(std::move(job)); }, m_fixture->settings());
        m_page->resize(1024, 640);
        m_page->show();
    }
    void fill(int count, int vcpus = 4) const
    {
        for (int i = 0; i < count; ++i) {
            m_page->feed()->take(reading(i, vcpus), qint64(i) * 2000, start + qint64(i) * 2000);
        }
    }
    template <class T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("GUESTDECK_PICTURES");
        if (!folder.isEmpty()) {
            m_page->grab().save(folder + u'/' + name + u".png"_s);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GuiFixture>();
        m_host = m_fixture->connectHost(
            m_fixture->writeHost({{.name = u"web"_s, .vcpus = 4}, {.name = u"off"_s, .state = DomainState::ShutOff}}));
        QVERIFY(m_host);
        openPage();
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void isAPageOfAGuestsTab()
    {
        const auto sections = guestSections();
        QVERIFY(std::ranges::any_of(sections, [](const GuestSection &one) { return one.id == "performance"_L1; }));
    }

    void picturesComeWithWhatTheyShow()
    {
        QVERIFY(m_page->chart(u"cpu"_s) && m_page->chart(u"memory"_s));
        QVERIFY(!m_page->chart(u"disk/vda"_s));
        QVERIFY(!m_page->grab().isNull()); // with nothing measured
        fill(200);
        for (const char *id :
             {"vcpu/0", "vcpu/3", "disk/vda", "disk/vda/requests", "disk/vda/time", "disk/vdb", "net/vnet3"}) {
            QVERIFY2(m_page->chart(QString::fromLatin1(id)), id);
        }
        QVERIFY(!m_page->chart(u"swap"_s)); // it does not
        QVERIFY(!m_page->chart(u"net/vnet3/lost"_s));
        // Disks stand before cards, and what belongs together beside each other.
        const auto &widgets = find<ChartGrid>(u"performanceGrid"_s)->widgets();
        QStringList order;
        for (const QWidget *widget : widgets) {
            order.append(widget->objectName());
        }
        QCOMPARE(order,
                 (QStringList{u"chart-cpu"_s, u"chart-memory"_s, u"memoryCard"_s, u"chart-disk/vda"_s,
                              u"chart-disk/vda/requests"_s, u"chart-disk/vda/time"_s, u"chart-disk/vdb"_s,
                              u"chart-disk/vdb/requests"_s, u"chart-disk/vdb/time"_s, u"chart-net/vnet3"_s}));
        QCOMPARE(unnamedWidgets(m_page.get()), QStringList());
        QCOMPARE(sharedKey(m_page.get()), QString());
        QCOMPARE(find<QLabel>(u"memoryGiven"_s)->text(), u"4.0 GiB of 8.0 GiB"_s);
        picture(u"performance"_s);
        m_page->resize(1600, 1500);
        picture(u"performance-wide"_s);
    }

    /// A drive without a medium has nothing to show, and would stand before the first disk.
    void emptyDrivesHaveNoPictures()
    {
        const auto with = [](int i, quint64 reads) {
            PerfCounters counters = reading(i);
            counters.disks.prepend({u"sda"_s, reads * 4096, 0, reads, 0, 0, reads * 1000, 0, 0});
            return counters;
        };
        for (int i = 0; i < 3; ++i) {
            m_page->feed()->take(with(i, 0), i * 2000, start + i * 2000);
        }
        QVERIFY(m_page->chart(u"disk/vda"_s));
        QVERIFY(!m_page->chart(u"disk/sda"_s));
        m_page->feed()->take(with(3, 12), 6000, start + 6000); // a medium was put in
        QVERIFY(m_page->chart(u"disk/sda"_s));
    }

    void darkAndSmall()
    {
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(40, 40, 44));
        dark.setColor(QPalette::Base, QColor(28, 28, 30));
        dark.setColor(QPalette::Text, Qt::white);
        dark.setColor(QPalette::WindowText, Qt::white);
        dark.setColor(QPalette::ButtonText, Qt::white);
        dark.setColor(QPalette::Button, QColor(60, 60, 64));
        m_page->setPalette(dark);
        fill(200, 20);
        m_page->resize(800, 600);
        QVERIFY(!find<QToolButton>(u"performanceVcpuHead"_s)->isChecked()); // twenty are too many at once
        picture(u"performance-dark"_s);
        QVERIFY(m_page->minimumSizeHint().width() <= 800);
    }

    void devicesGoWhenTheyAreForgotten()
    {
        fill(3);
        QVERIFY(m_page->chart(u"disk/vdb"_s));
        PerfCounters without = reading(4);
        without.disks.removeLast();
        m_page->feed()->take(without, 8000, start + 8000);
        QVERIFY(m_page->chart(u"disk/vdb"_s)); // what it did is still there
        for (int i = 0; i < 3; ++i) {
            PerfCounters later = reading(5 + i);
            later.disks.removeLast();
            m_page->feed()->take(later, 8000 + i * 1000, start + 2 * PerfHistory::span + i * 1000);
        }
        QVERIFY(!m_page->chart(u"disk/vdb"_s) && m_page->chart(u"disk/vda"_s));
    }

    void axesAreRound_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<float>("most");
        QTest::addColumn<double>("top");
        QTest::newRow("share") << int(PerfUnit::Share) << 0.37F << 1.0;
        QTest::newRow("bytes") << int(PerfUnit::BytesPerSecond) << 3'000'000.0F << 3.0 * 1048576;
        QTest::newRow("none") << int(PerfUnit::BytesPerSecond) << 0.0F << 4096.0;
        QTest::newRow("requests") << int(PerfUnit::PerSecond) << 730.0F << 800.0;
        QTest::newRow("latency") << int(PerfUnit::Milliseconds) << 12.5F << 15.0;
        QTest::newRow("huge") << int(PerfUnit::PerSecond) << 3e12F << 3e12;
    }

    void axesAreRound()
    {
        QFETCH(int, unit);
        QFETCH(float, most);
        QFETCH(double, top);
        Chart chart(u"x"_s, PerfUnit(unit));
        chart.setData({start, start + 1000}, {{u"a"_s, {0.0F, most}}});
        QVERIFY2(std::abs(chart.axisTop() - top) < top * 0.001, qPrintable(QString::number(chart.axisTop())));
        QVERIFY(chart.axisTop() >= double(most) * 0.9999);
    }

    void keysWalkThroughTheTimes()
    {
        fill(10);
        Chart *cpu = m_page->chart(u"cpu"_s);
        cpu->setFocus();
        const QString now = cpu->valuesText();
        QTest::keyClick(cpu, Qt::Key_Left);
        QCOMPARE(cpu->cursor(), int(cpu->lines().first().values.size()) - 2);
        QVERIFY(cpu->valuesText() != now);
        QVERIFY(cpu->accessibleDescription().contains(u"In use"_s));
        QTest::keyClick(cpu, Qt::Key_Home);
        QCOMPARE(cpu->cursor(), 0);
        QTest::keyClick(cpu, Qt::Key_Left);
        QCOMPARE(cpu->cursor(), 0); // the end
        const QString there = cpu->valuesText();
        m_page->feed()->take(reading(11), 22'000, start + 22'000); // the mark stays at its time
        QCOMPARE(cpu->valuesText(), there);
        picture(u"performance-cursor"_s);
        QTest::keyClick(cpu, Qt::Key_Escape);
        QCOMPARE(cpu->cursor(), -1);
        QVERIFY(cpu->spoken().contains(u"on average"_s));
    }

    void theMouseShowsValues()
    {
        fill(100);
        Chart *cpu = m_page->chart(u"cpu"_s);
        QTest::mouseMove(cpu, QPoint(cpu->width() / 2, cpu->height() / 2));
        QTRY_VERIFY(cpu->cursor() >= 0);
        QVERIFY(cpu->cursor() < int(cpu->lines().first().values.size()));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(cpu, &leave);
        QCOMPARE(cpu->cursor(), -1);
    }

    void choicesAreRemembered()
    {
        auto *interval = find<QComboBox>(u"performanceInterval"_s);
        interval->setCurrentIndex(interval->findData(10));
        QCOMPARE(m_page->feed()->interval(), std::chrono::seconds(10));
        auto *span = find<QComboBox>(u"performanceSpan"_s);
        span->setCurrentIndex(span->findData(60));
        openPage();
        QCOMPARE(find<QComboBox>(u"performanceInterval"_s)->currentData().toInt(), 10);
        QCOMPARE(find<QComboBox>(u"performanceSpan"_s)->currentData().toInt(), 60);
        QCOMPARE(m_page->feed()->interval(), std::chrono::seconds(10));
        const auto &store = *m_fixture->settings();
        QCOMPARE(store.text(u"performance/span"_s), u"60"_s);
    }

    void filesOfIt()
    {
        fill(20);
        QSignalSpy saved(m_page.get(), &PerformancePage::saved);
        const QString table = m_dir.filePath(u"t.csv"_s);
        m_page->saveTable(table);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(saved.last().at(1).toBool());
        QFile file(table);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), m_page->feed()->history().size() + 2); // head, and the end of the last one
        QVERIFY(lines.first().contains("\"disk/vda/read-latency (ms)\""));
        const QString picture = m_dir.filePath(u"p.png"_s);
        m_page->savePicture(picture);
        QTRY_COMPARE(saved.size(), 2);
        const QImage image(picture);
        QVERIFY(image.width() >= 600 && image.height() >= 600); // all of it, also what is scrolled away
        if (!qEnvironmentVariableIsEmpty("GUESTDECK_PICTURES")) {
            image.save(qEnvironmentVariable("GUESTDECK_PICTURES") + u"/performance-export.png"_s);
        }
        m_page->saveTable(m_dir.filePath(u"no/such/folder/t.csv"_s));
        QTRY_COMPARE(saved.size(), 3);
        QVERIFY(!saved.last().at(1).toBool());
        QCOMPARE(m_page->messages()->bar(u"performanceSaved"_s)->message().severity, Message::Severity::Error);
        find<QAction>(u"performanceCsv"_s)->trigger();
        auto *dialog = find<QFileDialog>(u"performanceSaveDialog"_s);
        QVERIFY(dialog && dialog->selectedFiles().value(0).contains(u"/web-"_s));
        dialog->reject();
    }

    void memoryThatNobodyAsksFor()
    {
        PerfCounters silent = reading(1);
        silent.memory.available.reset();
        silent.memory.unused.reset();
        silent.memory.usable.reset();
        QVERIFY(!MemoryCard::tells(silent.memory));
        m_page->feed()->take(silent, 1000, start + 1000);
        m_page->feed()->take(silent, 2000, start + 2000);
        m_page->feed()->take(silent, 3000, start + 3000);
        QVERIFY(m_page->messages()->bar(u"memoryStatistics"_s));
        fill(3);
        m_page->feed()->take(reading(4), 9000, start + 9000);
        QVERIFY(!m_page->messages()->bar(u"memoryStatistics"_s)); // it tells now
    }

    /// A driver tells once, when it starts: that is no answer to anybody.
    void memoryThatWasToldLongAgo()
    {
        PerfCounters old = reading(1);
        for (int i = 1; i < 10; ++i) {
            m_page->feed()->take(old, i * 1000, start + i * 1000);
        }
        QVERIFY(!m_page->messages()->bar(u"memoryStatistics"_s));
        m_page->feed()->take(old, 30'000, start + 30'000);
        QVERIFY(m_page->messages()->bar(u"memoryStatistics"_s));
    }

    /// Counts what is asked of the host.
    void costsNothingOutOfSight()
    {
        QCOMPARE(m_page->feed()->readings(), 0); // made, not shown to anybody
        m_page->shown();
        QTRY_VERIFY(m_page->feed()->readings() >= 2);
        m_page->hidden();
        QVERIFY(!m_page->feed()->isReading());
        m_page->shown();
        QVERIFY(m_page->feed()->isReading());
        m_page->hide(); // its window is minimized, or the tab's page is another
        QVERIFY(!m_page->feed()->isReading());
        const int readings = m_page->feed()->readings();
        QTest::qWait(2500);
        QCOMPARE(m_page->feed()->readings(), readings);
        m_page->show();
        QTRY_VERIFY(m_page->feed()->readings() > readings);
    }

    void saysWhyNothingIsMeasured()
    {
        m_page->shown();
        auto *state = find<QLabel>(u"performanceState"_s);
        QVERIFY(state->isHidden());
        m_host->close();
        QTRY_VERIFY(state->isVisible());
        QVERIFY(state->text().contains(u"not connected"_s));
        PerformancePage off(
            m_fixture->connectHost(m_fixture->writeHost({{.name = u"x"_s, .state = DomainState::ShutOff}})),
            QUuid::createUuid(), {}, nullptr);
        QVERIFY(off.findChild<QLabel *>(u"performanceState"_s)->text().contains(u"does not run"_s));
    }
};

QTEST_MAIN(TestPerformance)
#include "tst_performance.moc"
