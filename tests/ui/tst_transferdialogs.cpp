// SPDX-License-Identifier: GPL-3.0-or-later
// The windows of uploads, downloads and copies: what they say at which field, what they ask for in the end; dropped
// files; rates in the tasks. The host is libvirt's test driver, which has pools and no streams.
#include "models/core/async.h"
#include "tests/support/guifixture.h"
#include "ui/create/fieldmessage.h"
#include "ui/inventory/inventoryview.h"
#include "ui/jobs/jobspanel.h"
#include "ui/transfer/copydialog.h"
#include "ui/transfer/downloaddialog.h"
#include "ui/transfer/fetchdialog.h"
#include "ui/transfer/filedrop.h"
#include "ui/transfer/transfercommands.h"
#include "ui/transfer/uploaddialog.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

QString messageOf(const QDialog *dialog, const QString &name)
{
    const auto *message = dialog->findChild<FieldMessage *>(name);
    return message ? message->text() : u"(no such message)"_s;
}

bool isReady(const QDialog *dialog, const QString &button)
{
    const auto *found = dialog->findChild<QPushButton *>(button);
    return found && found->isEnabled();
}

/// For people to look at, where a folder for that is named.
void keepPicture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("GUESTDECK_PICTURES");
    if (!folder.isEmpty()) {
        widget->grab().save(folder + u'/' + name + u".png"_s);
    }
}

} // namespace

class TestTransferDialogs : public QObject
{
    Q_OBJECT

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GuiFixture>();
        m_window = m_fixture->openWindow();
        m_host = m_fixture->connectHost(u"test:///default"_s, u"kvm-a"_s);
        QVERIFY(m_host);
    }
    void cleanup() { m_fixture.reset(); }

    void anUploadIsCheckedWhereItIsAsked()
    {
        const QString good = write(u"disk.img"_s, QByteArray(5000, 'x'));
        QPointer<UploadDialog> dialog = new UploadDialog(m_host, {good}, {}, m_window);
        dialog->show();
        auto *pools = dialog->findChild<QComboBox *>(u"uploadPool"_s);
        QTRY_COMPARE(pools->count(), 1);
        QVERIFY(pools->currentText().startsWith(u"default-pool ("_s));
        QTRY_VERIFY(isReady(dialog, u"uploadOkButton"_s));
        QCOMPARE(unnamedWidgets(dialog), QStringList());
        keepPicture(dialog, u"upload"_s);

        auto *table = dialog->findChild<QTreeWidget *>(u"uploadFiles"_s);
        table->topLevelItem(0)->setText(0, u"a/b"_s);
        QVERIFY(!isReady(dialog, u"uploadOkButton"_s));
        QCOMPARE(messageOf(dialog, u"uploadFilesMessage"_s), u"This cannot be the name of a volume."_s);
        table->topLevelItem(0)->setText(0, u"new.img"_s);
        QVERIFY(isReady(dialog, u"uploadOkButton"_s));

        auto *sum = dialog->findChild<QLineEdit *>(u"uploadSum"_s);
        sum->setText(u"abc"_s);
        QVERIFY(!isReady(dialog, u"uploadOkButton"_s));
        QVERIFY(messageOf(dialog, u"uploadSumMessage"_s).contains(u"64 digits"_s));
        sum->setText(QString(64, u'A') + u"  disk.img"_s);
        QVERIFY(isReady(dialog, u"uploadOkButton"_s));
        const QList<UploadRequest> requests = dialog->requests();
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().file, good);
        QCOMPARE(requests.first().target, (VolumeRef{u"default-pool"_s, u"new.img"_s}));
        QCOMPARE(requests.first().expectedSum, QString(64, u'a'));

        // A hostile one beside it.
        QByteArray evil(4096, '\0');
        evil.replace(0, 8, QByteArray("QFI\xfb\0\0\0\3", 8));
        evil.replace(8, 8, QByteArray("\0\0\0\0\0\0\2\0", 8));
        evil.replace(16, 4, QByteArray("\0\0\0\x0b", 4));
        evil.replace(512, 11, "/etc/passwd");
        dialog->addFiles({write(u"evil.qcow2"_s, evil)});
        QTRY_VERIFY(messageOf(dialog, u"uploadFilesMessage"_s).contains(u"/etc/passwd"_s));
        QVERIFY(!isReady(dialog, u"uploadOkButton"_s));
        keepPicture(dialog, u"upload-evil"_s);
        table->setCurrentItem(table->topLevelItem(1));
        dialog->findChild<QPushButton *>(u"uploadRemoveButton"_s)->click();
        QVERIFY(isReady(dialog, u"uploadOkButton"_s));
        // Packed: a warning only.
        dialog->addFiles({write(u"disk.xz"_s,
                                QByteArray("\xfd"
                                           "7zXZ\0abc",
                                           9))});
        QTRY_VERIFY(messageOf(dialog, u"uploadFilesMessage"_s).contains(u"is packed"_s));
        QVERIFY(isReady(dialog, u"uploadOkButton"_s));
        delete dialog;
    }

    void aFetchNamesTheVolume()
    {
        QPointer<FetchDialog> dialog = new FetchDialog(m_host, {}, m_window);
        dialog->show();
        QTRY_COMPARE(dialog->findChild<QComboBox *>(u"fetchPool"_s)->count(), 1);
        QVERIFY(!isReady(dialog, u"fetchOkButton"_s));
        QCOMPARE(messageOf(dialog, u"fetchAddressMessage"_s), QString()); // not filled in is not yet wrong
        auto *address = dialog->findChild<QLineEdit *>(u"fetchAddress"_s);
        address->setText(u"ftp://example.org/a.iso"_s);
        QVERIFY(messageOf(dialog, u"fetchAddressMessage"_s).contains(u"https://"_s));
        address->setText(u"https://example.org/x/debian.iso?key=1"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"fetchName"_s)->text(), u"debian.iso"_s);
        QVERIFY(isReady(dialog, u"fetchOkButton"_s));
        QCOMPARE(dialog->request().target.name, u"debian.iso"_s);
        QCOMPARE(unnamedWidgets(dialog), QStringList());
        keepPicture(dialog, u"fetch"_s);
        delete dialog;
    }

    void aDownloadSparesFiles()
    {
        write(u"there.img"_s, "x");
        QPointer<DownloadDialog> dialog = new DownloadDialog(m_host, {u"default-pool"_s, u"there.img"_s}, m_window);
        dialog->show();
        dialog->findChild<QLineEdit *>(u"downloadFolder"_s)->setText(m_dir.filePath(u"no"_s));
        QTRY_COMPARE(messageOf(dialog, u"downloadFolderMessage"_s), u"There is no such folder."_s);
        dialog->findChild<QLineEdit *>(u"downloadFolder"_s)->setText(m_dir.path());
        QTRY_COMPARE(messageOf(dialog, u"downloadNameMessage"_s), u"There is a file of that name already."_s);
        QVERIFY(!isReady(dialog, u"downloadOkButton"_s));
        dialog->findChild<QCheckBox *>(u"downloadReplace"_s)->click();
        QVERIFY(isReady(dialog, u"downloadOkButton"_s));
        QVERIFY(dialog->request().replace);
        dialog->findChild<QLineEdit *>(u"downloadName"_s)->setText(u"other.img"_s);
        QVERIFY(!isReady(dialog, u"downloadOkButton"_s)); // until it is known what is there
        QTRY_VERIFY(isReady(dialog, u"downloadOkButton"_s));
        QVERIFY(!dialog->findChild<QCheckBox *>(u"downloadReplace"_s)->isVisible());
        QCOMPARE(dialog->request().file, m_dir.filePath(u"other.img"_s));
        QCOMPARE(unnamedWidgets(dialog), QStringList());
        keepPicture(dialog, u"download"_s);
        delete dialog;
    }

    void aCopyNeedsAnotherHost()
    {
        QPointer<CopyDialog> dialog
            = new CopyDialog(m_fixture->registry(), m_host->id(), {u"default-pool"_s, u"a.img"_s}, m_window);
        dialog->show();
        QCOMPARE(messageOf(dialog, u"copyVolumeHostMessage"_s), u"No other host is connected."_s);
        QVERIFY(!isReady(dialog, u"copyVolumeOkButton"_s));
        QCOMPARE(unnamedWidgets(dialog), QStringList());
        keepPicture(dialog, u"copy"_s);
        delete dialog;
    }

    void filesAreDroppedAndFoldersAreNot()
    {
        const QString file = write(u"drop.iso"_s, "x");
        QCOMPARE(FileDrop::filesIn({QUrl::fromLocalFile(file), QUrl::fromLocalFile(m_dir.path()),
                                    QUrl(u"https://example.org/a.iso"_s)}),
                 (QStringList{file, m_dir.path()}));
        QWidget target;
        QStringList dropped;
        bool allowed = false;
        auto *filter = new FileDrop(
            &target, [&](const QPoint &) { return allowed; },
            [&](const QPoint &, const QStringList &files) { dropped = files; });
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file), QUrl::fromLocalFile(m_dir.path())});
        const auto drop = [&]() {
            QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            return static_cast<QObject *>(filter)->eventFilter(&target, &event)
                && event.isAccepted(); // as the target gets it
        };
        QVERIFY(!drop());
        QCOMPARE(dropped, QStringList());
        allowed = true;
        QVERIFY(drop());
        QTRY_COMPARE(dropped, QStringList{file});
    }

    void tasksTellHowFastTheyAre()
    {
        auto job = std::make_unique<Job>(u"Upload disk.iso"_s, QList<DomainId>{});
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        CallContext given;
        Job::Step step;
        step.text = u"Uploading"_s;
        step.unit = Job::Unit::Bytes;
        step.run = [&given, promise](const CallContext &context) {
            given = context;
            return promise->future();
        };
        job->addStep(std::move(step));
        m_fixture->queue()->submit(std::move(job));
        const auto *line = m_window->jobsPanel()->findChild<ElidedLabel *>(u"taskText"_s);
        QVERIFY(line);
        quint64 done = 0;
        const auto tells = [&](const QString &text) {
            given.report(done += 10'000'000, 100'000'000'000);
            return line->fullText().contains(text);
        };
        QTRY_VERIFY(tells(u"93.1 GiB"_s));
        QTRY_VERIFY(tells(u"/s"_s));
        QTRY_VERIFY(tells(u" left"_s));
        promise->addResult(Outcome{});
        promise->finish();
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<GuiFixture> m_fixture;
    MainWindow *m_window = nullptr;
    Connection *m_host = nullptr;
};

QTEST_MAIN(TestTransferDialogs)
#include "tst_transferdialogs.moc"
