// SPDX-License-Identifier: GPL-3.0-or-later
// Pinning, limits and measuring of a real guest: what the page shows is what the guest itself and the host's kernel
// say; what is pinned is pinned in the kernel, at once and at the next start.
#include "models/connection/connection.h"
#include "models/libvirt/tunecalls.h"
#include "models/tuning/pinning.h"
#include "tests/integration/program.h"
#include "ui/guest/guesttab.h"
#include "ui/performance/chart.h"
#include "ui/performance/performancepage.h"
#include "ui/tuning/pindialog.h"
#include "ui/tuning/pinmodel.h"
#include "ui/tuning/pinview.h"

#include <QComboBox>
#include <QPushButton>
#include <QRegularExpression>

#include <cmath>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestLabTuning : public QObject
{
    Q_OBJECT

    const QString m_name = u"tune-1"_s;
    QString m_uri;
    QUuid m_uuid;
    std::unique_ptr<lab::Program> m_program;
    PerformancePage *m_page = nullptr;

    QString definition(bool inactive) const
    {
        return lab::virsh(
            m_uri, inactive ? QStringList{u"dumpxml"_s, m_name, u"--inactive"_s} : QStringList{u"dumpxml"_s, m_name});
    }
    Connection *host() const { return m_program->host(m_uri); }
    Outcome set(TuneGroup group, const QString &device, const TuneValues &values, TuneAt at) const
    {
        auto future = host()->run(Lane::General, [=, uuid = m_uuid](Session &session, const CallContext &) {
            return setTuning(session, uuid, group, device, values, at);
        });
        if (!lab::waitFor([&] { return future.isFinished(); }, 60)) {
            return Error{ErrorKind::Timeout, 0, {}, {}};
        }
        const Outcome outcome = future.result();
        if (!outcome.has_value()) {
            qInfo("%s %s", qPrintable(outcome.error().message), qPrintable(outcome.error().detail));
        }
        return outcome;
    }
    std::optional<TuneValues> read(TuneGroup group, const QString &device, TuneAt at) const
    {
        auto future = host()->run(Lane::General, [=, uuid = m_uuid](Session &session, const CallContext &) {
            return readTuning(session, uuid, group, device, at);
        });
        return lab::waitFor([&] { return future.isFinished(); }, 60) && future.result().has_value()
            ? std::optional(*future.result())
            : std::nullopt;
    }
    /// What the host's kernel lets the thread of that name of the guest's process run on.
    QString allowedByKernel(const QString &thread) const
    {
        return lab::output(
                   {u"exec"_s, u"1"_s, u"sh"_s, u"-c"_s,
                    u"p=$(cat /run/libvirt/qemu/%1.pid); for t in /proc/$p/task/*; do case $(cat $t/comm) in "
                    "'%2'*) sed -n 's/^Cpus_allowed_list:[^0-9]*//p' $t/status;; esac; done"_s.arg(m_name, thread)})
            .trimmed();
    }
    PinDialog *openPins() const
    {
        if (!m_program->act(ActionId::PinCpus, m_uri, m_name)) {
            return nullptr;
        }
        PinDialog *dialog = nullptr;
        const bool ready = lab::waitFor(
            [&] {
                dialog = m_program->find<PinDialog>(u"pinDialog"_s);
                return dialog && dialog->model()->rowCount() > 0;
            },
            30);
        return ready ? dialog : nullptr;
    }
    static void choose(PinDialog *dialog, PinWhen when)
    {
        auto *box = dialog->findChild<QComboBox *>(u"pinWhen"_s);
        box->setCurrentIndex(box->findData(int(when)));
    }
    /// The number behind a word of `virsh dommemstat`.
    double memstat(const QString &word) const
    {
        const QString text = lab::virsh(m_uri, {u"dommemstat"_s, m_name});
        const auto match
            = QRegularExpression(u"^%1 (\\d+)$"_s.arg(word), QRegularExpression::MultilineOption).match(text);
        return match.hasMatch() ? match.captured(1).toDouble() : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_uri = lab::value(u"LAB_LOCAL_URI"_s);
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QVERIFY(lab::run(
            {u"exec"_s, u"1"_s, u"qemu-img"_s, u"create"_s, u"-f"_s, u"qcow2"_s, u"/tmp/tune.qcow2"_s, u"64M"_s}));
        QVERIFY(lab::run({u"guest"_s, u"1"_s, m_name, u"vcpus=2"_s, u"disk=/tmp/tune.qcow2"_s, u"start=1"_s}));
        m_program = std::make_unique<lab::Program>(QStringList{m_uri});
        QVERIFY(m_program->waitForHosts());
        QVERIFY(lab::run({u"wait-serial"_s, u"1"_s, m_name, u"LAB-READY"_s, u"120"_s}, 130));
        m_uuid = m_program->guestId(m_uri, m_name).uuid;
    }

    void cleanup() { lab::Program::keepPicturesOfFailure(); }

    void cleanupTestCase()
    {
        m_program.reset();
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QVERIFY(lab::run({u"exec"_s, u"1"_s, u"rm"_s, u"-f"_s, u"/tmp/tune.qcow2"_s}));
    }

    void thePageMeasuresTheGuest()
    {
        m_program->window().openGuestTab(m_program->guestId(m_uri, m_name));
        GuestTab *tab = nullptr;
        QVERIFY(lab::waitFor([&] { return (tab = m_program->find<GuestTab>(u"guestPages"_s)) != nullptr; }, 10));
        QVERIFY(tab->showSection(u"performance"_s));
        m_page = qobject_cast<PerformancePage *>(tab->page(u"performance"_s));
        QVERIFY(m_page);
        m_page->feed()->setInterval(std::chrono::seconds(1));
        // Work that the pictures must show: both in the guest's processors and on its disk.
        const QString work = u"dd if=/dev/zero of=/dev/vda bs=64k count=300 oflag=direct; "
                             "dd if=/dev/vda of=/dev/null bs=64k count=300 iflag=direct"_s;
        const auto runInGuest = [&] {
            return !lab::virsh(
                        m_uri,
                        {u"qemu-agent-command"_s, m_name,
                         u"{\"execute\":\"guest-exec\",\"arguments\":{\"path\":\"/bin/sh\",\"arg\":[\"-c\",\"%1\"]}}"_s
                             .arg(work)})
                        .isNull();
        };
        QVERIFY(lab::waitFor([&] { return m_page->chart(u"disk/vda"_s) != nullptr; }, 60));
        QVERIFY(lab::waitFor(runInGuest, 60));
        const auto most = [this](const QString &line) {
            float value = 0;
            for (const float one : m_page->feed()->history().values(line)) {
                value = std::isnan(one) ? value : std::max(value, one);
            }
            return value;
        };
        QVERIFY(lab::waitFor([&] { return most(u"disk/vda/write"_s) > 100'000; }, 60));
        QVERIFY(lab::waitFor([&] { return most(u"disk/vda/read"_s) > 100'000; }, 60));
        QVERIFY(most(u"disk/vda/write-latency"_s) > 0 && most(u"disk/vda/reads"_s) > 0);
        QVERIFY(most(u"cpu"_s) > 0.05F && most(u"cpu"_s) <= 1);
        QVERIFY(most(u"vcpu/0"_s) > 0 && m_page->chart(u"vcpu/1"_s));
        QVERIFY(!m_page->feed()->history().lines().filter(u"net/vnet"_s).isEmpty());
        QVERIFY(most(u"memory/resident"_s) > 50e6F);
    }

    /// Asked for by the page, told by the guest's own driver.
    void theGuestTellsItsMemory()
    {
        QVERIFY(lab::waitFor([&] { return m_program->find<QWidget>(u"collectMemory"_s) != nullptr; }, 60));
        const quint64 before = m_page->feed()->latest().memory.lastUpdate.value_or(0);
        QVERIFY(m_program->click(u"collectMemory"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QVERIFY(definition(true).contains(u"<stats period='10'/>"_s));
        QVERIFY(definition(false).contains(u"<stats period='10'/>"_s));
        QVERIFY(lab::waitFor([&] { return m_page->feed()->latest().memory.lastUpdate.value_or(0) > before; }, 60));
        const MemoryCounters &memory = m_page->feed()->latest().memory;
        QVERIFY(memory.available && memory.usable);
        QVERIFY(std::abs(double(*memory.available) - memstat(u"available"_s)) < 2048);
        QTRY_VERIFY(m_page->feed()->history().has(u"memory/used"_s));
        const float used = m_page->feed()->history().latest(u"memory/used"_s);
        QVERIFY(used > 1e6F && used < float(*memory.available) * 1024);
    }

    void outOfSightItAsksNothing()
    {
        auto *tab = m_program->find<GuestTab>(u"guestPages"_s);
        QVERIFY(tab->showSection(u"console"_s));
        QVERIFY(!m_page->feed()->isReading());
        const int readings = m_page->feed()->readings();
        QTest::qWait(2500);
        QCOMPARE(m_page->feed()->readings(), readings);
        QVERIFY(tab->showSection(u"performance"_s));
        QTRY_VERIFY(m_page->feed()->readings() > readings);
        QVERIFY(tab->showSection(u"console"_s));
    }

    void pinsAtOnceAndForTheNextStart()
    {
        const QString before = allowedByKernel(u"CPU 1/"_s);
        PinDialog *dialog = openPins();
        QVERIFY(dialog);
        const int cpus = dialog->model()->columnCount();
        if (cpus < 2) {
            QSKIP("the host has one CPU: nothing to choose from");
        }
        QCOMPARE(dialog->model()->rowCount(), 3); // two vCPUs, the emulator
        dialog->view()->setFocus();
        dialog->view()->setCurrentIndex(dialog->model()->index(0, 1));
        QTest::keyClick(dialog->view(), Qt::Key_Space);
        dialog->view()->setCurrentIndex(dialog->model()->index(2, 0));
        QTest::keyClick(dialog->view(), Qt::Key_Space);
        choose(dialog, PinWhen::Both);
        QVERIFY(m_program->click(u"pinOk"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QCOMPARE(allowedByKernel(u"CPU 0/"_s), u"1"_s);
        QCOMPARE(allowedByKernel(u"CPU 1/"_s), before);
        for (const bool inactive : {false, true}) {
            QVERIFY(definition(inactive).contains(u"<vcpupin vcpu='0' cpuset='1'/>"_s));
            QVERIFY(definition(inactive).contains(u"<emulatorpin cpuset='0'/>"_s));
        }
        QVERIFY(!definition(true).contains(u"<vcpupin vcpu='1'"_s));
        // For the next start alone.
        dialog = openPins();
        QVERIFY(dialog);
        dialog->view()->setCurrentIndex(dialog->model()->index(1, 0));
        QTest::keyClick(dialog->view(), Qt::Key_Space);
        choose(dialog, PinWhen::NextStart);
        QVERIFY(m_program->click(u"pinOk"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QVERIFY(definition(true).contains(u"<vcpupin vcpu='1' cpuset='0'/>"_s));
        QCOMPARE(allowedByKernel(u"CPU 1/"_s), before);
        // Now alone: the definition stays.
        const QString stored = definition(true);
        dialog = openPins();
        QVERIFY(dialog);
        QVERIFY(dialog->model()->index(1, 1).data(PinModel::DiffersRole).toBool());
        dialog->view()->setCurrentIndex(dialog->model()->index(0, 0));
        QTest::keyClick(dialog->view(), Qt::Key_Space);
        choose(dialog, PinWhen::Now);
        QVERIFY(m_program->click(u"pinOk"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QCOMPARE(allowedByKernel(u"CPU 0/"_s), u"0-1"_s);
        QCOMPARE(allowedByKernel(u"CPU 1/"_s), u"0"_s);
        QCOMPARE(definition(true), stored);
    }

    /// Another admin pins while the dialog is open: nothing of ours is left behind.
    void anotherAdminIsNotOverwritten()
    {
        const QString stored = definition(true);
        PinDialog *dialog = openPins();
        QVERIFY(dialog);
        dialog->view()->setCurrentIndex(dialog->model()->index(0, 0));
        dialog->findChild<QPushButton *>(u"pinAnywhere"_s)->click();
        QVERIFY(!lab::virsh(m_uri, {u"vcpupin"_s, m_name, u"0"_s, u"0"_s, u"--live"_s}).isNull());
        choose(dialog, PinWhen::Both);
        QVERIFY(m_program->click(u"pinOk"_s));
        QVERIFY(m_program->waitForTask(Job::State::Failed));
        QCOMPARE(m_program->newestTask()->error()->kind, ErrorKind::Conflict);
        QVERIFY(m_program->newestTask()->leftovers().isEmpty());
        QCOMPARE(definition(true), stored); // was changed first, and changed back
        QCOMPARE(allowedByKernel(u"CPU 0/"_s), u"0"_s);
    }

    void limitsOfProcessorsAndMemory()
    {
        QVERIFY(set(TuneGroup::Scheduler, {}, {{u"vcpu_quota"_s, u"50000"_s}, {u"vcpu_period"_s, u"100000"_s}},
                    TuneAt::Live));
        QVERIFY(set(TuneGroup::Scheduler, {}, {{u"vcpu_quota"_s, u"60000"_s}}, TuneAt::Config));
        QCOMPARE(read(TuneGroup::Scheduler, {}, TuneAt::Live)->value(u"vcpu_quota"_s), u"50000"_s);
        QCOMPARE(read(TuneGroup::Scheduler, {}, TuneAt::Config)->value(u"vcpu_quota"_s), u"60000"_s);
        QVERIFY(lab::virsh(m_uri, {u"schedinfo"_s, m_name, u"--live"_s})
                    .contains(QRegularExpression(u"vcpu_quota\\s*: 50000"_s)));
        QVERIFY(set(TuneGroup::Scheduler, {}, {{u"vcpu_quota"_s, {}}}, TuneAt::Live));
        QVERIFY(!read(TuneGroup::Scheduler, {}, TuneAt::Live)->contains(u"vcpu_quota"_s));
        QVERIFY(set(TuneGroup::Scheduler, {}, {{u"cpu_shares"_s, u"2048"_s}}, TuneAt::Live));
        QCOMPARE(read(TuneGroup::Scheduler, {}, TuneAt::Live)->value(u"cpu_shares"_s), u"2048"_s);
        const Outcome back = set(TuneGroup::Scheduler, {}, {{u"cpu_shares"_s, {}}}, TuneAt::Live);
        QVERIFY(!back.has_value() && back.error().kind == ErrorKind::Unsupported && !back.error().message.isEmpty());
        QVERIFY(set(TuneGroup::Memory, {}, {{u"hard_limit"_s, u"4194304"_s}}, TuneAt::Live));
        QCOMPARE(*read(TuneGroup::Memory, {}, TuneAt::Live), (TuneValues{{u"hard_limit"_s, u"4194304"_s}}));
        QVERIFY(!definition(true).contains(u"<hard_limit"_s));
        QVERIFY(set(TuneGroup::Memory, {}, {{u"hard_limit"_s, {}}}, TuneAt::Live));
        QVERIFY(read(TuneGroup::Memory, {}, TuneAt::Live)->isEmpty());
    }

    /// A disk's limit is kept by QEMU: it can be felt.
    void limitsOfADisk()
    {
        const TuneValues both{{u"read_bytes_sec"_s, u"1048576"_s}, {u"write_bytes_sec"_s, u"2097152"_s}};
        QVERIFY(set(TuneGroup::BlockIo, u"vda"_s, both, TuneAt::Live));
        QVERIFY(set(TuneGroup::BlockIo, u"vda"_s, {{u"read_bytes_sec"_s, u"3145728"_s}}, TuneAt::Live));
        QCOMPARE(*read(TuneGroup::BlockIo, u"vda"_s, TuneAt::Live),
                 (TuneValues{{u"read_bytes_sec"_s, u"3145728"_s}, {u"write_bytes_sec"_s, u"2097152"_s}}));
        QVERIFY(definition(false).contains(u"<write_bytes_sec>2097152</write_bytes_sec>"_s));
        QVERIFY(!definition(true).contains(u"<iotune>"_s));
        QVERIFY(set(TuneGroup::BlockIo, u"vda"_s, {{u"total_iops_sec"_s, u"500"_s}}, TuneAt::Config));
        QVERIFY(definition(true).contains(u"<total_iops_sec>500</total_iops_sec>"_s));
        QVERIFY(
            set(TuneGroup::BlockIo, u"vda"_s, {{u"read_bytes_sec"_s, {}}, {u"write_bytes_sec"_s, {}}}, TuneAt::Live));
        QVERIFY(read(TuneGroup::BlockIo, u"vda"_s, TuneAt::Live)->isEmpty());
        QVERIFY(!set(TuneGroup::BlockIo, u"vdz"_s, both, TuneAt::Live));
    }

    /// The lab's kernel has not the queue that limits cards need: the refusal leaves nothing; the definition has them.
    void limitsOfACard()
    {
        const auto match = QRegularExpression(u"<mac address='([0-9a-f:]+)'"_s).match(definition(true));
        const QString mac = match.captured(1);
        QVERIFY(set(TuneGroup::Interface, mac, {{u"inbound.average"_s, u"1000"_s}, {u"inbound.peak"_s, u"2000"_s}},
                    TuneAt::Config));
        QVERIFY(set(TuneGroup::Interface, mac, {{u"inbound.average"_s, u"1500"_s}}, TuneAt::Config));
        QCOMPARE(*read(TuneGroup::Interface, mac, TuneAt::Config),
                 (TuneValues{{u"inbound.average"_s, u"1500"_s}, {u"inbound.peak"_s, u"2000"_s}}));
        QVERIFY(definition(true).contains(u"<inbound average='1500' peak='2000'/>"_s));
        QVERIFY(set(TuneGroup::Interface, mac, {{u"inbound.average"_s, {}}, {u"inbound.peak"_s, {}}}, TuneAt::Config));
        QVERIFY(!definition(true).contains(u"<inbound"_s));
        const Outcome live = set(TuneGroup::Interface, mac, {{u"outbound.average"_s, u"1000"_s}}, TuneAt::Live);
        QCOMPARE(definition(false).contains(u"<outbound average='1000'"_s), live.has_value());
    }
};

LAB_TEST_MAIN(TestLabTuning)
#include "tst_lab_tuning.moc"
