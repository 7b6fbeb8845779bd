// SPDX-License-Identifier: GPL-3.0-or-later
// From an ISO to an installed system through the wizard and the console, and what a failed creation leaves: nothing.
#include "tests/integration/program.h"
#include "vncview/vncview.h"

#include <QAbstractButton>
#include <QAction>
#include <QColor>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QProcess>
#include <QSpinBox>

#include <cstring>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestLabCreate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_uri = lab::value(u"LAB_LOCAL_URI"_s);
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        m_program = std::make_unique<lab::Program>(QStringList{m_uri});
        QVERIFY(m_program->waitForHosts());
        m_volumes = volumes();
    }

    void cleanup() { lab::Program::keepPicturesOfFailure(); }

    void cleanupTestCase()
    {
        m_program.reset();
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
    }

    void installsFromAnIsoToTheRunningSystem()
    {
        QVERIFY(beginFrom(lab::value(u"LAB_INSTALL_ISO"_s)));
        QVERIFY(fill(256, 1, u"default"_s, u"installed"_s));
        QVERIFY(m_program->click(u"createFinishButton"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded, 60));
        QVERIFY(m_program->waitForState(m_uri, u"installed"_s, DomainState::Running));
        followSerial(u"installed"_s);
        // The console opens by itself; the installer waits for one key typed into it.
        QVERIFY(m_program->console(30));
        QVERIFY(waitForSerial("Press Enter", 120));
        // A key that comes before the installer has opened its terminal is dropped by the guest's kernel.
        QVERIFY(lab::waitFor([this]() { return standsStill(); }, 30));
        QVERIFY(m_program->focusConsole());
        QVERIFY(lab::pressKeys({u"Return"_s}));
        QVERIFY(waitForSerial("LAB-READY", 180));
        // The address comes last; from then on the prompt on the screen is left alone.
        QVERIFY(waitForSerial("LAB-IP", 60));
        QVERIFY(lab::waitFor([this]() { return standsStill(); }, 30));
        QVERIFY(m_program->focusConsole());
        QVERIFY(typeLine(u"root"_s));
        QTest::qWait(2000); // the prompt for the password shows on the screen alone
        QVERIFY(typeLine(u"lab"_s));
        QTest::qWait(2000);
        QVERIFY(typeLine(u"echo answer-$((6*7)) > /dev/ttyS0"_s));
        QVERIFY(waitForSerial("answer-42", 30));
        QVERIFY(m_program->samePicture(m_uri, u"installed"_s));
    }

    void forceOffAndDeleteWithDisksLeavesNothing()
    {
        QVERIFY(m_program->guest(m_uri, u"installed"_s));
        QVERIFY(m_program->act(ActionId::ForceOff, m_uri, u"installed"_s));
        QVERIFY(m_program->click(u"confirmButton"_s));
        QVERIFY(m_program->waitForState(m_uri, u"installed"_s, DomainState::ShutOff));
        QVERIFY(m_program->act(ActionId::Delete, m_uri, u"installed"_s));
        QVERIFY(m_program->click(u"deleteTickAllButton"_s, 20));
        QVERIFY(m_program->click(u"deleteOkButton"_s));
        QVERIFY(m_program->waitUntilGone(m_uri, u"installed"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QCOMPARE(volumes(), m_volumes);
        QVERIFY(lab::virsh(m_uri, {u"list"_s, u"--all"_s, u"--name"_s}).trimmed().isEmpty());
    }

    void theRealDebianInstallerAnswersAKey()
    {
        QVERIFY(beginFrom(lab::value(u"LAB_DI_ISO"_s)));
        QVERIFY(fill(1024, 1, u"default"_s, u"debian"_s));
        QVERIFY(m_program->click(u"createFinishButton"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded, 60));
        QVERIFY(m_program->console(30));
        // Its first dialog fills the screen with the installer's blue and stands still.
        QVERIFY(lab::waitFor([&]() { return isInstallerDialog() && standsStill(); }, 150));
        const QImage before = m_program->console()->snapshot();
        QVERIFY(m_program->focusConsole());
        QVERIFY(lab::pressKeys({u"Down"_s}));
        QVERIFY(lab::waitFor([&]() { return m_program->console()->snapshot() != before; }, 20));
        QVERIFY(isInstallerDialog());
        QVERIFY(m_program->samePicture(m_uri, u"debian"_s));
        QVERIFY(remove(u"debian"_s, true));
        QCOMPARE(volumes(), m_volumes);
    }

    void aFixedPortInUseLeavesNothing()
    {
        QVERIFY(lab::run({u"guest"_s, u"1"_s, u"holder"_s, u"kind=testcard"_s, u"vnc=5999"_s, u"start=1"_s}));
        QVERIFY(m_program->waitForState(m_uri, u"holder"_s, DomainState::Running));
        QVERIFY(beginFrom(lab::value(u"LAB_SMALL_ISO"_s)));
        QVERIFY(fill(64, 1, u"default"_s, u"port-taken"_s, [this]() {
            m_program->find<QAbstractButton>(u"createVncAutoPortCheck"_s)->setChecked(false);
            auto *port = m_program->find<QSpinBox>(u"createVncPortSpin"_s);
            port->setValue(5998);
        }));
        // Taken between the check and the start: only QEMU can tell.
        QVERIFY(lab::run({u"exec"_s, u"1"_s, u"sh"_s, u"-c"_s,
                          u"setsid python3 -c 'import socket,time; s=socket.socket(); "
                          "s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); s.bind((\"127.0.0.1\",5998)); "
                          "s.listen(); time.sleep(60)' </dev/null >/dev/null 2>&1 & sleep 1"_s}));
        QVERIFY(m_program->click(u"createFinishButton"_s));
        QVERIFY(m_program->waitForTask(Job::State::Failed, 60));
        QVERIFY(m_program->newestTask()->leftovers().isEmpty());
        QVERIFY(m_program->waitUntilGone(m_uri, u"port-taken"_s));
        QCOMPARE(volumes(), m_volumes);
        QVERIFY(remove(u"holder"_s, false));
    }

    void aFullDiskLeavesNothing()
    {
        const QString pool = lab::value(u"LAB_TINY_POOL"_s);
        QVERIFY(beginFrom(lab::value(u"LAB_SMALL_ISO"_s)));
        QVERIFY(fill(64, 0.04, pool, u"disk-full"_s, {}, true));
        // Another one fills the pool while the summary is being read.
        QVERIFY(
            !lab::virsh(m_uri, {u"vol-create-as"_s, pool, u"filler"_s, u"40M"_s, u"--format"_s, u"raw"_s}).isNull());
        QVERIFY(m_program->click(u"createFinishButton"_s));
        QVERIFY(m_program->waitForTask(Job::State::Failed, 60));
        QVERIFY(m_program->newestTask()->leftovers().isEmpty());
        QVERIFY(m_program->waitUntilGone(m_uri, u"disk-full"_s));
        QVERIFY(!lab::virsh(m_uri, {u"vol-delete"_s, u"filler"_s, u"--pool"_s, pool}).isNull());
        QCOMPARE(volumes(), m_volumes);
    }

    void badInputIsToldAtItsFieldBeforeAnythingHappens()
    {
        const qsizetype tasks = qsizetype(m_program->taskCount());
        QVERIFY(m_program->openWizard());
        QVERIFY(m_program->click(u"createSourcePathRadio"_s, 20));
        QVERIFY(m_program->type(u"createIsoPathEdit"_s, lab::value(u"LAB_BADISO"_s)));
        const auto message = [&]() { return m_program->find<QWidget>(u"createReasonMessage"_s) != nullptr; };
        QVERIFY(lab::waitFor(message, 20));
        QVERIFY(!m_program->find<QAbstractButton>(u"createNextButton"_s)->isEnabled());
        QVERIFY(m_program->type(u"createIsoPathEdit"_s, u"/no/such/file.iso"_s));
        QVERIFY(lab::waitFor(message, 20));
        QVERIFY(m_program->click(u"createCancelButton"_s));
        if (m_program->find<QAbstractButton>(u"createDiscardButton"_s)) {
            QVERIFY(m_program->click(u"createDiscardButton"_s));
        }
        QCOMPARE(qsizetype(m_program->taskCount()), tasks);
        QCOMPARE(volumes(), m_volumes);
    }

private:
    QStringList volumes() const
    {
        QStringList all;
        for (const QString &pool : {u"default"_s, lab::value(u"LAB_TINY_POOL"_s)}) {
            lab::virsh(m_uri, {u"pool-refresh"_s, pool});
            all += lab::virsh(m_uri, {u"vol-list"_s, pool}).split(u'\n', Qt::SkipEmptyParts);
        }
        return all;
    }

    /// What the guest writes to its serial port, read from the terminal that libvirt made for it.
    void followSerial(const QString &name)
    {
        m_serial = std::make_unique<QProcess>();
        m_written.clear();
        QObject::connect(m_serial.get(), &QProcess::readyReadStandardOutput, this,
                         [this]() { m_written += m_serial->readAllStandardOutput(); });
        m_serial->setProcessEnvironment(lab::environment());
        m_serial->start(
            QStringLiteral(LAB_SCRIPT),
            {u"exec"_s, u"1"_s, u"sh"_s, u"-c"_s, u"exec timeout 400 cat \"$(virsh ttyconsole "_s + name + u")\""_s});
    }

    bool waitForSerial(const QByteArray &text, int seconds)
    {
        const bool seen = lab::waitFor([&]() { return m_written.contains(text); }, seconds);
        if (!seen) {
            qWarning("the guest wrote: %s", m_written.right(2000).constData());
        }
        return seen;
    }

    bool typeLine(const QString &text) { return lab::typeText(text) && lab::pressKeys({u"Return"_s}); }

    bool beginFrom(const QString &iso)
    {
        return m_program->openWizard() && m_program->click(u"createSourcePathRadio"_s, 30)
            && m_program->type(u"createIsoPathEdit"_s, iso) && m_program->click(u"createNextButton"_s, 30);
    }

    static bool choose(QComboBox *combo, const QString &begin)
    {
        const int at = combo ? combo->findText(begin, Qt::MatchStartsWith) : -1;
        if (at >= 0) {
            combo->setCurrentIndex(at);
        }
        return at >= 0;
    }

    bool typeNumber(const QString &name, double value)
    {
        auto *spin = m_program->find<QAbstractSpinBox>(name);
        if (!spin) {
            qWarning("no visible field %s", qPrintable(name));
            return false;
        }
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, QLocale().toString(value, 'g', 10).remove(QLocale().groupSeparator()));
        QTest::keyClick(spin, Qt::Key_Tab);
        return true;
    }

    /// From the second page to the summary; every page but these fields keeps its defaults.
    bool fill(int memory, double gib, const QString &pool, const QString &name,
              const std::function<void()> &onMachinePage = {}, bool full = false)
    {
        const auto next = [this]() { return m_program->click(u"createNextButton"_s); };
        const auto visible = [this](const QString &field) {
            return lab::waitFor([&]() { return m_program->find<QWidget>(field) != nullptr; }, 5);
        };
        bool done = false;
        for (int page = 0; page < 6 && !done; ++page) {
            if (m_program->find<QLineEdit>(u"createNameEdit"_s) && !m_program->type(u"createNameEdit"_s, name)) {
                return false;
            }
            if (m_program->find<QWidget>(u"createMemorySpin"_s)
                && !(typeNumber(u"createMaxMemorySpin"_s, memory) && typeNumber(u"createMemorySpin"_s, memory)
                     && typeNumber(u"createMaxMemorySpin"_s, memory) && typeNumber(u"createVcpuSpin"_s, 1))) {
                return false;
            }
            if (m_program->find<QWidget>(u"createDiskSizeSpin"_s)) {
                if (!choose(m_program->find<QComboBox>(u"createPoolCombo"_s), pool)
                    || !typeNumber(u"createDiskSizeSpin"_s, gib)) {
                    return false;
                }
                if (full) {
                    if (!visible(u"createAllocationCombo"_s) && !m_program->click(u"createDiskMoreButton"_s)) {
                        return false;
                    }
                    m_program->find<QComboBox>(u"createFormatCombo"_s)->setCurrentIndex(1);
                    m_program->find<QComboBox>(u"createAllocationCombo"_s)->setCurrentIndex(1);
                }
            }
            if (onMachinePage && m_program->find<QWidget>(u"createVncAutoPortCheck"_s)) {
                onMachinePage();
            }
            if (!next()) {
                return false;
            }
            done = m_program->find<QWidget>(u"createOverview"_s) != nullptr;
        }
        return done;
    }

    bool isInstallerDialog() const
    {
        // Debian's installer in text mode: a blue ground around a grey dialog.
        const vnc::VncView *view = m_program->console(1);
        const QImage picture = view ? view->snapshot() : QImage();
        if (picture.isNull()) {
            return false;
        }
        int blue = 0;
        int grey = 0;
        for (int y = 0; y < picture.height(); y += 8) {
            for (int x = 0; x < picture.width(); x += 8) {
                const QColor c = picture.pixelColor(x, y);
                blue += c.blue() > 120 && c.red() < 60 && c.green() < 60;
                grey += c.red() > 140 && c.green() > 140 && c.blue() > 140;
            }
        }
        const int all = (picture.width() / 8) * (picture.height() / 8);
        return blue > all / 50 && grey > all / 3;
    }

    bool standsStill() const
    {
        // But for a cursor that blinks.
        const QImage before = m_program->console()->snapshot();
        QTest::qWait(3000);
        const QImage after = m_program->console() ? m_program->console()->snapshot() : QImage();
        if (before.size() != after.size()) {
            return false;
        }
        int different = 0;
        for (int y = 0; y < after.height(); ++y) {
            different
                += std::memcmp(before.constScanLine(y), after.constScanLine(y), size_t(after.bytesPerLine())) != 0;
        }
        return different <= 20;
    }

    bool remove(const QString &name, bool withDisks)
    {
        if (!m_program->act(ActionId::ForceOff, m_uri, name) || !m_program->click(u"confirmButton"_s)
            || !m_program->waitForState(m_uri, name, DomainState::ShutOff)
            || !m_program->act(ActionId::Delete, m_uri, name)) {
            return false;
        }
        if (withDisks && !m_program->click(u"deleteTickAllButton"_s, 20)) {
            return false;
        }
        return m_program->click(u"deleteOkButton"_s) && m_program->waitUntilGone(m_uri, name)
            && m_program->waitForTask(Job::State::Succeeded);
    }

    QString m_uri;
    QStringList m_volumes;
    QByteArray m_written;
    std::unique_ptr<QProcess> m_serial;
    std::unique_ptr<lab::Program> m_program;
};

LAB_TEST_MAIN(TestLabCreate)
#include "tst_lab_create.moc"
