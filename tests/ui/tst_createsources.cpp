// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard with other beginnings than an ISO image that asks its questions: existing images, cloud images, answers
// for the installer, Windows with its drivers.
#include "tests/ui/createstage.h"
#include "ui/create/fieldmessage.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestCreateSources : public QObject
{
    Q_OBJECT
private:
    static void choosePath(const Stage &stage, const QString &combo, const QString &path)
    {
        auto *field = stage.at<QComboBox>(combo);
        field->setFocus();
        field->lineEdit()->clear();
        QTest::keyClicks(field->lineEdit(), path);
        QTest::keyClick(field->lineEdit(), Qt::Key_Tab);
        QTRY_VERIFY(!stage.wizard->draft()->isLooking());
    }
    static bool shown(const Stage &stage, const QString &name) { return stage.at<QWidget>(name)->isVisible(); }

    static OsEntry withScript(OsEntry os, UnattendedScript::Way way)
    {
        os.script.way = way;
        os.script.takesHostName = os.script.takesFullName = os.script.takesLanguage = true;
        os.script.takesTimeZone = os.script.takesKeyboard = true;
        os.script.takesSshKey = way != UnattendedScript::Way::Root;
        os.script.takesProductKey = way == UnattendedScript::Way::Root;
        return os;
    }

private Q_SLOTS:
    void foreignFormatsAreConverted()
    {
        Stage stage;
        stage.fake.disk = DiskProbe{true, u"vmdk"_s, {}, {}, gibi(12)};
        stage.open();
        stage.click(u"createSourceNoneRadio"_s);
        stage.goTo(2);
        stage.click(u"createDiskExistingRadio"_s);
        QVERIFY(!shown(stage, u"createPoolCombo"_s));
        choosePath(stage, u"createExistingCombo"_s, u"/srv/old.vmdk"_s);
        QTRY_VERIFY(shown(stage, u"createPoolCombo"_s));
        QVERIFY(!stage.at<QComboBox>(u"createExistingUseCombo"_s)->isEnabled());
        QVERIFY(stage.at<QLabel>(u"createExistingHelp"_s)->text().contains(u"vmdk"_s));
        QCOMPARE(stage.at<QDoubleSpinBox>(u"createDiskSizeSpin"_s)->value(), 12.0);
        stage.goTo(5);
        stage.click(u"createFinishButton"_s);
        QCOMPARE(stage.plans.size(), 1);
        const InstallPlan &plan = stage.plans.first();
        QCOMPARE(plan.existingFormat, u"vmdk"_s);
        QCOMPARE(plan.diskFormat, u"qcow2"_s);
        QCOMPARE(plan.diskSize, gibi(12));
        QVERIFY(!plan.volumeName.isEmpty());
    }

    void anImageIsUsedInPlaceOrCopied()
    {
        Stage stage;
        stage.fake.disk = DiskProbe{true, u"qcow2"_s, {}, {}, gibi(8)};
        stage.open();
        stage.click(u"createSourceNoneRadio"_s);
        stage.goTo(2);
        stage.click(u"createDiskExistingRadio"_s);
        choosePath(stage, u"createExistingCombo"_s, u"/srv/x.qcow2"_s);
        auto *use = stage.at<QComboBox>(u"createExistingUseCombo"_s);
        QVERIFY(use->isEnabled());
        QVERIFY(!shown(stage, u"createPoolCombo"_s));
        const QString inPlace = stage.at<QLabel>(u"createExistingHelp"_s)->text();
        use->setCurrentIndex(1);
        QVERIFY(shown(stage, u"createPoolCombo"_s));
        QVERIFY(stage.at<QLabel>(u"createExistingHelp"_s)->text() != inPlace);
        QVERIFY(stage.wizard->draft()->plan().copyExisting);
        QCOMPARE(stage.wizard->draft()->plan().diskSize, gibi(8));
    }

    void aRefusedImageSaysSoAtItsField()
    {
        Stage stage;
        stage.fake.host.host.isLocal = false;
        stage.fake.probeError.reset();
        stage.open();
        stage.click(u"createSourceNoneRadio"_s);
        stage.goTo(2);
        stage.click(u"createDiskExistingRadio"_s);
        QVERIFY(shown(stage, u"createDiskUploadButton"_s)); // a file of this computer is no file of that host
        QSignalSpy upload(stage.wizard, &NewMachineWizard::uploadWanted);
        stage.click(u"createDiskUploadButton"_s);
        QCOMPARE(upload.size(), 1);
        stage.fake.wrong = {{PlanField::ExistingDisk, PlanProblem::Severity::Error, u"It claims a base outside."_s}};
        choosePath(stage, u"createExistingCombo"_s, u"/srv/bad.qcow2"_s);
        QTRY_COMPARE(stage.at<FieldMessage>(u"createExistingComboMessage"_s)->text(), u"It claims a base outside."_s);
        QVERIFY(!stage.at<QAbstractButton>(u"createNextButton"_s)->isEnabled());
    }

    void cloudImageBecomesADisk()
    {
        Stage stage;
        stage.fake.disk = DiskProbe{true, u"qcow2"_s, {}, {}, gibi(2)};
        stage.open();
        stage.click(u"createSourceCloudRadio"_s);
        QVERIFY(!stage.at<QAbstractButton>(u"createNextButton"_s)->isEnabled());
        auto *cloud = stage.at<QComboBox>(u"createCloudCombo"_s);
        cloud->setCurrentIndex(cloud->findText(u"/var/lib/libvirt/images/web-1.qcow2"_s));
        QTRY_VERIFY(!stage.wizard->draft()->isLooking());
        QCOMPARE(stage.fake.diskProbes, QStringList{u"/var/lib/libvirt/images/web-1.qcow2"_s});
        const InstallPlan &plan = stage.wizard->draft()->plan();
        QCOMPARE(plan.media.volume, u"web-1.qcow2"_s);
        QCOMPARE(plan.imageFormat, u"qcow2"_s);
        QCOMPARE(plan.diskSize, gibi(20)); // grown to what the system wants
        stage.goTo(2);
        QVERIFY(shown(stage, u"createLinkedCombo"_s));
        QVERIFY(!shown(stage, u"createDiskExistingRadio"_s));
        stage.at<QComboBox>(u"createFormatCombo"_s)->setCurrentIndex(1);
        stage.at<QComboBox>(u"createLinkedCombo"_s)->setCurrentIndex(1);
        QCOMPARE(plan.diskFormat, u"qcow2"_s); // nothing else can be linked
        QVERIFY(!stage.at<QComboBox>(u"createFormatCombo"_s)->isEnabled());
        QCOMPARE(plan.identity.hostName, plan.name);
        // Another beginning forgets the image.
        stage.at<QAbstractButton>(u"createBackButton"_s)->click();
        stage.at<QAbstractButton>(u"createBackButton"_s)->click();
        stage.click(u"createSourceIsoRadio"_s);
        QVERIFY(plan.media.path.isEmpty());
    }

    void aFailedLookHoldsUp()
    {
        Stage stage;
        stage.open();
        stage.wizard->draft()->edit(Answer::Source, [](InstallPlan &plan) {
            plan.source = InstallPlan::Source::CloudImage;
            plan.media = {MediaRef::Kind::HostPath, {}, {}, u"/none.qcow2"_s};
        });
        stage.fake.disk.exists = false;
        QTRY_VERIFY(!stage.wizard->draft()->isLooking());
    }

    void installsWithoutQuestions()
    {
        Stage stage;
        stage.fake.systems[0] = withScript(stage.fake.systems[0], UnattendedScript::Way::Initrd);
        stage.fake.found.osId = u"debian11"_s;
        stage.open();
        stage.chooseImage();
        QTRY_COMPARE(stage.wizard->draft()->probe(), CreateDraft::Probe::Done);
        QCOMPARE(stage.wizard->stepCount(), 7);
        stage.goTo(4);
        auto *check = stage.at<QCheckBox>(u"createUnattendedCheck"_s);
        QVERIFY(check->isVisible() && check->isEnabled());
        QVERIFY(!shown(stage, u"createUnattendedUserEdit"_s));
        check->click();
        QVERIFY(shown(stage, u"createUnattendedUserEdit"_s));
        QVERIFY(shown(stage, u"createUnattendedKeyEdit"_s));
        QVERIFY(!shown(stage, u"createUnattendedProductKeyEdit"_s));
        stage.at<QLineEdit>(u"createUnattendedUserEdit"_s)->setFocus();
        Stage::type(u"ada"_s);
        auto *password = stage.at<QLineEdit>(u"createUnattendedPasswordEdit"_s);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        password->setFocus();
        Stage::type(u"s3cret pass"_s);
        const Unattended &answers = stage.wizard->draft()->plan().unattended;
        QCOMPARE(answers.user, u"ada"_s);
        QCOMPARE(answers.password, QByteArray("s3cret pass"));
        QCOMPARE(answers.hostName, u"debian11"_s);
        QVERIFY(!answers.language.isEmpty() && !answers.timeZone.isEmpty() && !answers.keyboard.isEmpty());
        stage.goTo(6);
        for (const QWidget *widget : stage.wizard->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
            QVERIFY(!(label && label->text().contains(u"s3cret"_s)));
            QVERIFY(!(text && text->toPlainText().contains(u"s3cret"_s)));
        }
        stage.click(u"createFinishButton"_s);
        QCOMPARE(stage.plans.size(), 1);
        QVERIFY(stage.plans.first().unattended.on);
    }

    void saysWhyNot()
    {
        Stage stage;
        stage.fake.systems[0] = withScript(stage.fake.systems[0], UnattendedScript::Way::Unreachable);
        stage.fake.found.osId = u"debian11"_s;
        stage.open();
        stage.chooseImage();
        QTRY_COMPARE(stage.wizard->draft()->probe(), CreateDraft::Probe::Done);
        stage.goTo(4);
        QVERIFY(!stage.at<QCheckBox>(u"createUnattendedCheck"_s)->isEnabled());
        QVERIFY(stage.at<QLabel>(u"createUnattendedHelp"_s)->text().contains(u"Debian 11"_s));
        stage.goTo(6);
    }

    void systemsWithoutScriptHaveNoStep()
    {
        Stage stage;
        stage.open();
        stage.chooseImage();
        QCOMPARE(stage.wizard->stepCount(), 6);
    }

    void windowsGetsItsDrivers()
    {
        Stage stage;
        VolumeInfo disc = stage.fake.host.volumes.first();
        disc.name = u"virtio-win-0.1.240.iso"_s;
        disc.path = u"/var/lib/libvirt/images/virtio-win-0.1.240.iso"_s;
        stage.fake.host.volumes.append(disc);
        for (OsEntry &os : stage.fake.systems) {
            os.family = os.id == "win11"_L1 ? u"winnt"_s : u"linux"_s;
        }
        stage.open();
        stage.chooseImage();
        stage.goTo(2);
        QVERIFY(!shown(stage, u"createDriversCombo"_s));
        stage.wizard->draft()->chooseOs(u"win11"_s);
        QVERIFY(shown(stage, u"createDriversCombo"_s));
        auto *drivers = stage.at<QComboBox>(u"createDriversCombo"_s);
        QCOMPARE(drivers->count(), 1);
        drivers->setCurrentIndex(0);
        drivers->setEditText(disc.path);
        QCOMPARE(stage.wizard->draft()->plan().drivers.volume, disc.name);
        drivers->setEditText({});
        QVERIFY(stage.wizard->draft()->plan().drivers.volume.isEmpty());
    }
};

QTEST_MAIN(TestCreateSources)
#include "tst_createsources.moc"
