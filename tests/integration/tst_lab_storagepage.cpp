// SPDX-License-Identifier: GPL-3.0-or-later
// The Storage tab on a real libvirtd: a pool and a chain of volumes are made, changed and deleted by its own buttons.
#include "models/connection/connectionregistry.h"
#include "models/core/job.h"
#include "models/itemmodels/volumemodelfeed.h"
#include "models/settings/settings.h"
#include "tests/integration/lab.h"
#include "ui/host/hostobjectsview.h"
#include "ui/host/hostobjecttable.h"
#include "ui/storage/sizefield.h"
#include "ui/storage/storagepage.h"
#include "ui/storage/volumedetails.h"
#include "ui/storage/volumetable.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

using A = StorageAction;
const QString folder = u"/srv/gd-page"_s; // NOLINT(cert-err58-cpp)

QString onHost(const QString &line)
{
    return lab::output({u"exec"_s, u"1"_s, u"sh"_s, u"-c"_s, line});
}

} // namespace

class TestLabStoragePage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ConnectionRegistry> m_registry;
    JobQueue m_queue;
    Connection *m_host = nullptr;
    std::unique_ptr<StoragePage> m_page;

    template <class T>
    static T *find(const QDialog *dialog, const QString &name)
    {
        return dialog->findChild<T *>(name);
    }
    QDialog *open(A id)
    {
        QDialog *found = nullptr;
        m_page->action(id)->trigger();
        lab::waitFor(
            [&]() {
                for (QDialog *one : m_page->findChildren<QDialog *>()) {
                    found = one->isVisible() ? one : found;
                }
                return found != nullptr;
            },
            10);
        return found;
    }
    /// Presses the dialog's button and waits for the task that comes of it.
    bool accept(QDialog *dialog)
    {
        const size_t before = m_queue.jobs().size();
        auto *ok = find<QPushButton>(dialog, dialog->objectName() + u"Ok"_s);
        if (!ok->isEnabled()) {
            qWarning("%s", qUtf8Printable(ok->toolTip()));
            return false;
        }
        ok->click();
        return finished(before);
    }
    bool finished(size_t before)
    {
        const bool ended
            = lab::waitFor([&]() { return m_queue.jobs().size() > before && m_queue.runningCount() == 0; }, 60);
        const Job *job = m_queue.jobs().back().get();
        if (job->error()) {
            qWarning("%s | %s", qUtf8Printable(job->error()->message), qUtf8Printable(job->error()->detail));
        }
        return ended && job->state() == Job::State::Succeeded;
    }
    const VolumeRow *row(const QString &name) { return m_page->feed()->model()->find(name); }
    bool known(const QString &name)
    {
        return lab::waitFor([&]() { return row(name) && row(name)->usageKnown; }, 20);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_settings = std::make_unique<Settings>(m_dir.filePath(u"settings.ini"_s));
        m_registry = std::make_unique<ConnectionRegistry>(m_settings.get());
        ConnectionConfig config;
        config.uri = lab::value(u"LAB_TCP_URI_1"_s);
        m_host = m_registry->add(config);
        m_host->open();
        QVERIFY(lab::waitFor([this]() { return m_host->isListComplete(); }, 30));
        m_page = std::make_unique<StoragePage>(Services{m_registry.get(), &m_queue, m_settings.get()}, m_host->id(),
                                               nullptr);
        m_page->resize(1200, 800);
        m_page->show();
    }
    void cleanupTestCase()
    {
        m_page.reset();
        const QString uri = lab::value(u"LAB_TCP_URI_1"_s);
        lab::virsh(uri, {u"pool-destroy"_s, u"gd-page"_s});
        lab::virsh(uri, {u"pool-undefine"_s, u"gd-page"_s});
        onHost(u"rm -rf "_s + folder);
        m_registry.reset();
    }

    void makesAPool()
    {
        QDialog *dialog = open(A::NewPool);
        QVERIFY(dialog);
        auto *types = find<QComboBox>(dialog, u"newPoolType"_s);
        QVERIFY(types->findData(u"dir"_s) >= 0);
        QCOMPARE(types->findData(u"vstorage"_s), -1); // Debian's libvirt is built without it
        find<QLineEdit>(dialog, u"newPoolName"_s)->setText(u"gd-page"_s);
        find<QLineEdit>(dialog, u"newPoolTarget"_s)->setText(folder);
        QVERIFY(accept(dialog));
        QVERIFY(lab::waitFor(
            [this]() {
                m_page->choosePool(u"gd-page"_s);
                return m_page->pool() == u"gd-page"_s && m_page->feed()->isListed();
            },
            20));
        QVERIFY(lab::virsh(lab::value(u"LAB_TCP_URI_1"_s), {u"pool-list"_s, u"--autostart"_s}).contains(u"gd-page"_s));
    }

    void makesAChainAndShowsIt()
    {
        QDialog *dialog = open(A::NewVolume);
        QVERIFY(dialog);
        find<QLineEdit>(dialog, u"newVolumeName"_s)->setText(u"base.qcow2"_s);
        find<SizeField>(dialog, u"newVolumeSize"_s)->setSize({64ULL << 20});
        QVERIFY(accept(dialog));
        QVERIFY(known(u"base.qcow2"_s));
        QVERIFY(row(u"base.qcow2"_s)->info.changed.isValid());
        dialog = open(A::NewVolume);
        QVERIFY(dialog);
        find<QLineEdit>(dialog, u"newVolumeName"_s)->setText(u"child.qcow2"_s);
        find<SizeField>(dialog, u"newVolumeSize"_s)->setSize({64ULL << 20});
        auto *base = find<QComboBox>(dialog, u"newVolumeBase"_s);
        base->setCurrentIndex(base->findText(u"base.qcow2 in gd-page"_s, Qt::MatchStartsWith));
        QVERIFY(base->currentIndex() > 0);
        QVERIFY(accept(dialog));
        QVERIFY(lab::waitFor([this]() { return row(u"base.qcow2"_s) && row(u"base.qcow2"_s)->isBase(); }, 20));
        QVERIFY(known(u"child.qcow2"_s));
        m_page->volumeTable()->selectName(u"child.qcow2"_s);
        QCOMPARE(m_page->details()->chain()->links().size(), 2);
        QCOMPARE(m_page->details()->chain()->links().at(1).name, u"base.qcow2"_s);
        m_page->volumeTable()->selectName(u"base.qcow2"_s);
        QVERIFY(m_page->actions()->whyNot(A::DeleteVolumes).contains(u"child.qcow2"_s));
    }

    void resizesConvertsAndWipes()
    {
        m_page->volumeTable()->selectName(u"child.qcow2"_s);
        QDialog *dialog = open(A::Resize);
        QVERIFY(dialog);
        find<SizeField>(dialog, u"resizeVolumeSize"_s)->setSize({96ULL << 20});
        QVERIFY(accept(dialog));
        QVERIFY(lab::waitFor([this]() { return row(u"child.qcow2"_s)->info.capacity == Bytes{96ULL << 20}; }, 20));
        QVERIFY(known(u"child.qcow2"_s));
        dialog = open(A::Copy);
        QVERIFY(dialog);
        find<QComboBox>(dialog, u"copyVolumeFormat"_s)->setCurrentIndex(1);
        find<QLineEdit>(dialog, u"copyVolumeName"_s)->setText(u"flat.raw"_s);
        QVERIFY(accept(dialog));
        QVERIFY(known(u"flat.raw"_s));
        QCOMPARE(row(u"flat.raw"_s)->info.format, u"raw"_s);
        QVERIFY(row(u"flat.raw"_s)->info.backingPath.isEmpty());
        m_page->volumeTable()->selectName(u"flat.raw"_s);
        dialog = open(A::Wipe);
        QVERIFY(dialog);
        find<QLineEdit>(dialog, u"wipeVolumeTyped"_s)->setText(u"flat.raw"_s);
        QVERIFY(accept(dialog));
    }

    void seesWhatIsWrongWithAnImage()
    {
        QVERIFY(!onHost(u"qemu-img create -q -u -f qcow2 -b /etc/shadow -F raw %1/foreign.qcow2 8M"_s.arg(folder))
                     .isNull());
        m_page->action(A::RefreshPool)->trigger();
        QVERIFY(lab::waitFor(
            [this]() { return row(u"foreign.qcow2"_s) && !row(u"foreign.qcow2"_s)->trouble.isEmpty(); }, 30));
        m_page->volumeTable()->selectName(u"foreign.qcow2"_s);
        QVERIFY(m_page->details()->chain()->links().last().problem.contains(u"outside of all pools"_s));
    }

    void deletesAllOfIt()
    {
        QDialog *dialog = open(A::DeletePool);
        QVERIFY(dialog);
        auto *files = find<QCheckBox>(dialog, u"deletePoolFiles"_s);
        QVERIFY2(files->isEnabled(), qPrintable(files->toolTip()));
        files->click();
        find<QCheckBox>(dialog, u"deletePoolFolder"_s)->click();
        find<QLineEdit>(dialog, u"deletePoolTyped"_s)->setText(u"gd-page"_s);
        QVERIFY(accept(dialog));
        QVERIFY(lab::waitFor([this]() { return m_page->pool() != u"gd-page"_s; }, 30));
        QVERIFY(!lab::virsh(lab::value(u"LAB_TCP_URI_1"_s), {u"pool-list"_s, u"--all"_s}).contains(u"gd-page"_s));
        QCOMPARE(onHost(u"test -e %1 || echo gone"_s.arg(folder)).trimmed(), u"gone"_s);
    }
};

LAB_TEST_MAIN(TestLabStoragePage)
#include "tst_lab_storagepage.moc"
