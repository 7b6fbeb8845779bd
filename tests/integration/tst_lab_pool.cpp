// SPDX-License-Identifier: GPL-3.0-or-later
// The first guest of a fresh host, which has no storage pool at all: the wizard makes one on the way.
#include "tests/integration/program.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QMap>
#include <QSpinBox>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestLabPool : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_uri = lab::value(u"LAB_LOCAL_URI"_s);
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        for (const QString &name : pools()) {
            const QString xml = lab::virsh(m_uri, {u"pool-dumpxml"_s, name});
            QVERIFY(xml.contains(u"<pool type='dir'>"_s));
            m_folders.insert(name, xml.section(u"<path>"_s, 1).section(u"</path>"_s, 0, 0));
        }
        QVERIFY(m_folders.contains(u"default"_s));
    }

    void init()
    {
        removePools();
        m_program = std::make_unique<lab::Program>(QStringList{m_uri});
        QVERIFY(m_program->waitForHosts());
    }

    void cleanup()
    {
        lab::Program::keepPicturesOfFailure();
        m_program.reset();
    }

    void cleanupTestCase()
    {
        // The lab serves other tests too.
        removePools();
        for (auto it = m_folders.cbegin(); it != m_folders.cend(); ++it) {
            definePool(it.key(), it.value());
            lab::virsh(m_uri, {u"pool-start"_s, it.key()});
            lab::virsh(m_uri, {u"pool-autostart"_s, it.key()});
        }
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QCOMPARE(pools().size(), m_folders.size());
    }

    void aFailureLeavesNoPool()
    {
        QVERIFY(fill(u"taken"_s, u"default – new folder pool at /var/lib/libvirt/images"_s));
        QVERIFY(lab::run({u"guest"_s, u"1"_s, u"taken"_s, u"kind=testcard"_s})); // by somebody else
        QVERIFY(m_program->click(u"createFinishButton"_s));
        QVERIFY(m_program->waitForTask(Job::State::Failed, 60));
        QVERIFY(m_program->newestTask()->leftovers().isEmpty());
        QCOMPARE(pools(), QStringList());
        QVERIFY(lab::run({u"exec"_s, u"1"_s, u"test"_s, u"-d"_s, u"/var/lib/libvirt/images"_s}));
        QVERIFY(!lab::virsh(m_uri, {u"undefine"_s, u"taken"_s}).isNull());
    }

    void theFirstGuestMakesThePool()
    {
        QVERIFY(fill(u"first"_s, u"default – new folder pool at /var/lib/libvirt/images"_s));
        QVERIFY(m_program->click(u"createFinishButton"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded, 60));
        QVERIFY(m_program->waitForState(m_uri, u"first"_s, DomainState::Running));
        QVERIFY(m_program->console(30));
        QVERIFY(isActivePool(u"default"_s));
        QCOMPARE(pools(), QStringList{u"default"_s});
        QCOMPARE(pools(u"--autostart"_s), QStringList{u"default"_s});
        const QString disk = lab::virsh(m_uri, {u"vol-path"_s, u"first.qcow2"_s, u"--pool"_s, u"default"_s}).trimmed();
        QCOMPARE(disk, u"/var/lib/libvirt/images/first.qcow2"_s);
        QVERIFY(lab::virsh(m_uri, {u"domblklist"_s, u"first"_s}).contains(disk));
        QVERIFY(remove(u"first"_s));
    }

    void aStoppedPoolIsStarted()
    {
        definePool(u"default"_s, m_folders.value(u"default"_s));
        QCOMPARE(pools(), QStringList{u"default"_s});
        QVERIFY(fill(u"second"_s, u"default (stopped) – will be started"_s));
        QVERIFY(m_program->click(u"createFinishButton"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded, 60));
        QVERIFY(m_program->waitForState(m_uri, u"second"_s, DomainState::Running));
        QVERIFY(isActivePool(u"default"_s));
        QVERIFY(remove(u"second"_s));
    }

private:
    /// virsh fills its columns up with spaces.
    QStringList pools(const QString &which = u"--all"_s) const
    {
        QStringList names;
        for (const QString &line :
             lab::virsh(m_uri, {u"pool-list"_s, which, u"--name"_s}).split(u'\n', Qt::SkipEmptyParts)) {
            names << line.trimmed();
        }
        names.removeAll(QString());
        return names;
    }

    bool isActivePool(const QString &name) const { return !pools(u"--inactive"_s).contains(name); }

    void definePool(const QString &name, const QString &folder) const
    {
        QVERIFY(!lab::virsh(m_uri, {u"pool-define-as"_s, name, u"dir"_s, u"--target"_s, folder}).isNull());
    }

    void removePools() const
    {
        for (const QString &name : pools()) {
            if (isActivePool(name)) {
                QVERIFY(!lab::virsh(m_uri, {u"pool-destroy"_s, name}).isNull());
            }
            QVERIFY(!lab::virsh(m_uri, {u"pool-undefine"_s, name}).isNull());
        }
        QCOMPARE(pools(), QStringList());
    }

    /// With an image by its path, since no pool holds one; ends on the summary.
    bool fill(const QString &name, const QString &poolText)
    {
        if (!m_program->openWizard() || !m_program->click(u"createSourcePathRadio"_s, 30)
            || !m_program->type(u"createIsoPathEdit"_s, lab::value(u"LAB_SMALL_ISO"_s))) {
            return false;
        }
        bool poolSeen = false;
        for (int page = 0; page < 6 && !m_program->find<QWidget>(u"createOverview"_s); ++page) {
            if (m_program->find<QLineEdit>(u"createNameEdit"_s) && !m_program->type(u"createNameEdit"_s, name)) {
                return false;
            }
            if (m_program->find<QWidget>(u"createMemorySpin"_s) && !typeNumber(u"createMemorySpin"_s, 64)) {
                return false;
            }
            if (const auto *pool = m_program->find<QComboBox>(u"createPoolCombo"_s)) {
                poolSeen = pool->currentText() == poolText;
                if (!poolSeen) {
                    qWarning("the pool on offer is '%s'", qPrintable(pool->currentText()));
                }
            }
            if (!m_program->click(u"createNextButton"_s, 30)) {
                return false;
            }
        }
        return poolSeen && m_program->find<QWidget>(u"createOverview"_s);
    }

    bool typeNumber(const QString &name, double value)
    {
        auto *spin = m_program->find<QAbstractSpinBox>(name);
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, QLocale().toString(value, 'g', 10).remove(QLocale().groupSeparator()));
        QTest::keyClick(spin, Qt::Key_Tab);
        return spin->hasAcceptableInput();
    }

    bool remove(const QString &name) const
    {
        return !lab::virsh(m_uri, {u"destroy"_s, name}).isNull()
            && !lab::virsh(m_uri, {u"vol-delete"_s, name + u".qcow2"_s, u"--pool"_s, u"default"_s}).isNull()
            && !lab::virsh(m_uri, {u"undefine"_s, name}).isNull() && m_program->waitUntilGone(m_uri, name);
    }

    QString m_uri;
    QMap<QString, QString> m_folders; ///< of the pools the lab came with
    std::unique_ptr<lab::Program> m_program;
};

LAB_TEST_MAIN(TestLabPool)
#include "tst_lab_pool.moc"
