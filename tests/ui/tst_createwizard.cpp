// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/createstage.h"
#include "ui/create/fieldmessage.h"
#include "ui/create/steplist.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

struct FieldRow {
    const char *label;
    PlanField field;
    QString anchor;
    int step;
    QString choice; ///< what makes the field show
};

} // namespace

class TestCreateWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAndEnterAlone();
    void keyboardAloneGivesTheWholePlan();
    void problemsShowAtTheirFieldAndBlock_data();
    void problemsShowAtTheirFieldAndBlock();
    void typingATakenNameSaysSoAtOnce();
    void warningsNeverBlock();
    void backKeepsAnswers();
    void reopeningRestoresEveryField();
    void osCanBeSearchedByKeyboard();
};

void TestCreateWizard::defaultsAndEnterAlone()
{
    Stage stage;
    stage.fake.found.osId = u"debian11"_s;
    stage.fake.host.volumes.removeAt(1); // the one image left is chosen by itself
    stage.open();
    QTRY_VERIFY(stage.at(u"createNextButton"_s)->isEnabled());
    for (int i = 0; i < 5; ++i) {
        Stage::press(Qt::Key_Return);
    }
    QCOMPARE(stage.wizard->currentStep(), 5);
    QTRY_VERIFY(stage.at(u"createFinishButton"_s)->isEnabled());
    Stage::press(Qt::Key_Return);
    QCOMPARE(stage.plans.size(), 1);
    InstallPlan expected = CreateFake::defaults(stage.fake.host, stage.fake.systems.at(0));
    expected.media = {MediaRef::Kind::PoolVolume, u"default"_s, u"debian-11.7.0-amd64-netinst.iso"_s,
                      u"/var/lib/libvirt/images/debian-11.7.0-amd64-netinst.iso"_s};
    expected.volumeName = u"debian11.qcow2"_s;
    expected.kvm = true;
    QCOMPARE(stage.plans.constFirst().identity.hostName, u"debian11"_s);
    expected.identity = stage.plans.constFirst().identity; // of other steps
    expected.unattended = stage.plans.constFirst().unattended;
    QVERIFY(stage.plans.constFirst() == expected);
    QTRY_VERIFY(!stage.alive);
}

void TestCreateWizard::keyboardAloneGivesTheWholePlan()
{
    Stage stage;
    stage.fake.found.osId = u"debian11"_s;
    stage.open();
    Stage::press(Qt::Key_Down); // first image
    QTRY_COMPARE(stage.wizard->draft()->os().id, u"debian11"_s);
    Stage::press(Qt::Key_Return);
    QCOMPARE(stage.wizard->currentStep(), 1);
    Stage::type(u"3072"_s);
    Stage::press(Qt::Key_X, Qt::AltModifier); // maximum memory
    Stage::type(u"8192"_s);
    Stage::press(Qt::Key_V, Qt::AltModifier);
    Stage::type(u"3"_s);
    Stage::press(Qt::Key_U, Qt::AltModifier);
    Stage::type(u"6"_s);
    Stage::press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(stage.wizard->currentStep(), 2); // Qt shows the press before it acts
    Stage::type(u"32.5"_s);
    Stage::press(Qt::Key_F, Qt::AltModifier); // format: raw
    Stage::press(Qt::Key_Down);
    Stage::press(Qt::Key_A, Qt::AltModifier); // takes space: all at once
    Stage::press(Qt::Key_Down);
    Stage::press(Qt::Key_Return);
    QCOMPARE(stage.wizard->currentStep(), 3);
    Stage::press(Qt::Key_G, Qt::AltModifier); // bridge
    QTRY_VERIFY(stage.at(u"createBridgeCombo"_s)->isVisible());
    Stage::press(Qt::Key_Tab);
    Stage::press(Qt::Key_Down); // the second
    Stage::press(Qt::Key_B, Qt::AltModifier); // back and forth again
    QTRY_COMPARE(stage.wizard->currentStep(), 2);
    Stage::press(Qt::Key_Return);
    Stage::press(Qt::Key_Return);
    QCOMPARE(stage.wizard->currentStep(), 4);
    Stage::press(Qt::Key_A, Qt::ControlModifier);
    Stage::type(u"web-9"_s);
    Stage::press(Qt::Key_A, Qt::AltModifier); // VNC address
    Stage::press(Qt::Key_Down);
    Stage::press(Qt::Key_I, Qt::AltModifier); // port: not automatic
    QTRY_VERIFY(stage.at(u"createVncPortSpin"_s)->isEnabled());
    Stage::press(Qt::Key_Tab);
    Stage::type(u"5907"_s);
    Stage::press(Qt::Key_Tab);
    Stage::type(u"secret"_s);
    Stage::press(Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(stage.at<QCheckBox>(u"createAutostartCheck"_s)->isChecked());
    Stage::press(Qt::Key_E, Qt::AltModifier); // more options
    QTRY_VERIFY(stage.at(u"createFirmwareCombo"_s)->isVisible());
    Stage::press(Qt::Key_F, Qt::AltModifier);
    Stage::press(Qt::Key_Down);
    Stage::press(Qt::Key_Y, Qt::AltModifier);
    Stage::press(Qt::Key_Down);
    Stage::press(Qt::Key_Return);
    QCOMPARE(stage.wizard->currentStep(), 5);
    Stage::press(Qt::Key_Return);

    QCOMPARE(stage.plans.size(), 1);
    const InstallPlan &plan = stage.plans.constFirst();
    InstallPlan expected;
    expected.name = u"web-9"_s;
    expected.osId = u"debian11"_s;
    expected.media = {MediaRef::Kind::PoolVolume, u"default"_s, u"debian-11.7.0-amd64-netinst.iso"_s,
                      u"/var/lib/libvirt/images/debian-11.7.0-amd64-netinst.iso"_s};
    expected.memory = mebi(3072);
    expected.maxMemory = mebi(8192);
    expected.vcpus = 3;
    expected.maxVcpus = 6;
    expected.pool = u"default"_s;
    expected.volumeName = u"web-9.img"_s;
    expected.diskSize = toBytes(mebi(33280));
    expected.diskFormat = u"raw"_s;
    expected.sparse = false;
    expected.net = InstallPlan::Net::Bridge;
    expected.network = u"br1"_s;
    expected.firmware = InstallPlan::Firmware::Uefi;
    expected.machine = InstallPlan::Machine::Pc;
    expected.vncListen = u"0.0.0.0"_s;
    expected.vncAutoPort = false;
    expected.vncPort = 5907;
    expected.vncPassword = "secret";
    expected.autostart = true;
    expected.kvm = true;
    QCOMPARE(plan.name, expected.name);
    QCOMPARE(plan.maxMemory.value, expected.maxMemory.value);
    QCOMPARE(plan.diskSize.value, expected.diskSize.value);
    QCOMPARE(plan.network, expected.network);
    QCOMPARE(plan.vncPort, expected.vncPort);
    QCOMPARE(plan.vncPassword, expected.vncPassword);
    expected.identity = plan.identity; // of other steps
    expected.unattended = plan.unattended;
    QVERIFY(plan == expected);
    QCOMPARE(stage.os.id, u"debian11"_s);
}

void TestCreateWizard::problemsShowAtTheirFieldAndBlock_data()
{
    QTest::addColumn<PlanField>("field");
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("choice");
    const FieldRow rows[] = {
        {"name", PlanField::Name, u"createNameEdit"_s, 4, {}},
        {"image of a pool", PlanField::Media, u"createIsoCombo"_s, 0, {}},
        {"image by path", PlanField::Media, u"createIsoPathEdit"_s, 0, u"createSourcePathRadio"_s},
        {"system", PlanField::Os, u"createOsSearchEdit"_s, 0, {}},
        {"memory", PlanField::Memory, u"createMemorySpin"_s, 1, {}},
        {"maximum memory", PlanField::MaxMemory, u"createMaxMemorySpin"_s, 1, {}},
        {"vCPUs", PlanField::Vcpus, u"createVcpuSpin"_s, 1, {}},
        {"maximum vCPUs", PlanField::MaxVcpus, u"createMaxVcpuSpin"_s, 1, {}},
        {"pool", PlanField::Pool, u"createPoolCombo"_s, 2, {}},
        {"volume name", PlanField::VolumeName, u"createVolumeNameEdit"_s, 2, {}},
        {"disk size", PlanField::DiskSize, u"createDiskSizeSpin"_s, 2, {}},
        {"existing disk", PlanField::ExistingDisk, u"createExistingCombo"_s, 2, u"createDiskExistingRadio"_s},
        {"network", PlanField::Network, u"createNetworkCombo"_s, 3, {}},
        {"bridge", PlanField::Network, u"createBridgeCombo"_s, 3, u"createNetBridgeRadio"_s},
        {"firmware", PlanField::Firmware, u"createFirmwareCombo"_s, 4, {}},
        {"machine", PlanField::Machine, u"createMachineCombo"_s, 4, {}},
        {"VNC address", PlanField::VncListen, u"createVncListenCombo"_s, 4, {}},
        {"VNC port", PlanField::VncPort, u"createVncPortSpin"_s, 4, {}},
        {"VNC password", PlanField::VncPassword, u"createVncPasswordEdit"_s, 4, {}},
    };
    for (const FieldRow &row : rows) {
        QTest::newRow(row.label) << row.field << row.anchor << row.step << row.choice;
    }
}

void TestCreateWizard::problemsShowAtTheirFieldAndBlock()
{
    QFETCH(PlanField, field);
    QFETCH(QString, anchor);
    QFETCH(int, step);
    QFETCH(QString, choice);
    Stage stage;
    stage.open();
    stage.chooseImage();
    stage.goTo(step);
    if (!choice.isEmpty()) {
        stage.click(choice);
    }
    stage.fake.wrong = {{field, PlanProblem::Severity::Error, u"This will not do."_s}};
    // Any edit has the whole plan looked at again.
    stage.wizard->draft()->edit(Answer::Autostart, [](InstallPlan &plan) { plan.autostart = true; });
    if (anchor == "createIsoPathEdit"_L1) {
        stage.wizard->draft()->edit(Answer::Media, [](InstallPlan &plan) { plan.media.path = u"/a.iso"_s; });
    } else if (field == PlanField::ExistingDisk) {
        stage.wizard->draft()->edit(Answer::ExistingPath, [](InstallPlan &plan) { plan.existingPath = u"/a"_s; });
    }

    auto *message = stage.at<FieldMessage>(anchor % u"Message"_s);
    QVERIFY(message->isVisible());
    QCOMPARE(message->text(), u"This will not do."_s);
    QCOMPARE(message->level(), FieldMessage::Level::Error);
    QVERIFY(stage.at(anchor)->isVisible());
    QVERIFY(stage.at(anchor)->accessibleDescription().contains(u"This will not do."_s));
    QVERIFY(!stage.at(u"createNextButton"_s)->isEnabled());
    auto *reason = stage.at<FieldMessage>(u"createReasonMessage"_s);
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->text(), u"This will not do."_s);
    // Below its field, not somewhere else.
    const QPoint below = message->mapTo(stage.wizard, QPoint());
    const QPoint place = stage.at(anchor)->mapTo(stage.wizard, QPoint());
    QVERIFY(below.y() > place.y());

    stage.fake.wrong.clear();
    stage.wizard->draft()->edit(Answer::Autostart, [](InstallPlan &plan) { plan.autostart = false; });
    QVERIFY(!message->isVisible());
    QVERIFY(stage.at(anchor)->accessibleDescription().isEmpty());
    QVERIFY(stage.at(u"createNextButton"_s)->isEnabled());
}

void TestCreateWizard::typingATakenNameSaysSoAtOnce()
{
    Stage stage;
    stage.open();
    stage.chooseImage();
    stage.goTo(4);
    auto *message = stage.at<FieldMessage>(u"createNameEditMessage"_s);
    stage.at<QLineEdit>(u"createNameEdit"_s)->selectAll();
    Stage::type(u"web-"_s);
    QVERIFY(!message->isVisible());
    Stage::type(u"1"_s);
    QVERIFY(message->isVisible());
    Stage::press(Qt::Key_Return);
    QCOMPARE(stage.wizard->currentStep(), 4);
    Stage::type(u"2"_s);
    QVERIFY(!message->isVisible());
    Stage::press(Qt::Key_Return);
    QCOMPARE(stage.wizard->currentStep(), 5);
}

void TestCreateWizard::warningsNeverBlock()
{
    Stage stage;
    stage.open();
    stage.chooseImage();
    stage.goTo(4);
    stage.at<QComboBox>(u"createVncListenCombo"_s)->setCurrentText(u"0.0.0.0"_s);
    auto *message = stage.at<FieldMessage>(u"createVncListenComboMessage"_s);
    QVERIFY(message->isVisible());
    QCOMPARE(message->level(), FieldMessage::Level::Warning);
    stage.goTo(5);
    QTRY_VERIFY(stage.at(u"createFinishButton"_s)->isEnabled());
    stage.click(u"createFinishButton"_s);
    QCOMPARE(stage.plans.size(), 1);
}

void TestCreateWizard::backKeepsAnswers()
{
    Stage stage;
    stage.open();
    stage.chooseImage();
    stage.goTo(1);
    stage.at<QSpinBox>(u"createMemorySpin"_s)->setValue(5000);
    stage.goTo(3);
    stage.click(u"createBackButton"_s);
    stage.click(u"createBackButton"_s);
    QCOMPARE(stage.wizard->currentStep(), 1);
    QCOMPARE(stage.at<QSpinBox>(u"createMemorySpin"_s)->value(), 5000);
    // The list of steps shows what was answered, and leads back to where one was.
    auto *steps = stage.at<StepList>(u"createStepList"_s);
    QVERIFY(steps->item(1)->answers().join(u' ').contains(u"4.9"_s));
    steps->item(3)->click();
    QCOMPARE(stage.wizard->currentStep(), 3);
    QVERIFY(!steps->item(6)->isEnabled());
}

void TestCreateWizard::reopeningRestoresEveryField()
{
    Stage stage;
    InstallPlan plan;
    plan.name = u"again"_s;
    plan.osId = u"fedora37"_s;
    plan.media = {MediaRef::Kind::HostPath, {}, {}, u"/srv/f.iso"_s};
    plan.memory = mebi(1234);
    plan.maxMemory = mebi(5678);
    plan.vcpus = 3;
    plan.maxVcpus = 5;
    plan.pool = u"fast"_s;
    plan.volumeName = u"special.img"_s;
    plan.diskSize = toBytes(mebi(7777));
    plan.diskFormat = u"raw"_s;
    plan.sparse = false;
    plan.network = u"lab"_s;
    plan.startNetwork = true;
    plan.firmware = InstallPlan::Firmware::Uefi;
    plan.machine = InstallPlan::Machine::Pc;
    plan.vncListen = u"10.0.0.5"_s;
    plan.vncAutoPort = false;
    plan.vncPort = 5999;
    plan.vncPassword = "hidden";
    plan.autostart = true;
    plan.startNow = false;
    plan.openConsole = false;
    plan.kvm = true;
    stage.fake.found.osId = u"win11"_s; // detection does not override what was chosen
    stage.open(plan);
    QVERIFY(stage.at<QAbstractButton>(u"createSourcePathRadio"_s)->isChecked());
    QCOMPARE(stage.at<QLineEdit>(u"createIsoPathEdit"_s)->text(), u"/srv/f.iso"_s);
    QTRY_COMPARE(stage.wizard->draft()->probe(), CreateDraft::Probe::Done);
    QCOMPARE(stage.at<QAbstractItemView>(u"createOsList"_s)->currentIndex().data().toString(), u"Fedora Linux 37"_s);
    QCOMPARE(stage.at<QSpinBox>(u"createMemorySpin"_s)->value(), 1234);
    QCOMPARE(stage.at<QSpinBox>(u"createMaxMemorySpin"_s)->value(), 5678);
    QCOMPARE(stage.at<QSpinBox>(u"createVcpuSpin"_s)->value(), 3);
    QCOMPARE(stage.at<QSpinBox>(u"createMaxVcpuSpin"_s)->value(), 5);
    QCOMPARE(stage.at<QComboBox>(u"createPoolCombo"_s)->currentData().toString(), u"fast"_s);
    QCOMPARE(stage.at<QLineEdit>(u"createVolumeNameEdit"_s)->text(), u"special.img"_s);
    QCOMPARE(stage.at<QComboBox>(u"createFormatCombo"_s)->currentText(), u"raw"_s);
    QCOMPARE(stage.at<QComboBox>(u"createAllocationCombo"_s)->currentData().toBool(), false);
    QCOMPARE(stage.at<QComboBox>(u"createNetworkCombo"_s)->currentData().toString(), u"lab"_s);
    QVERIFY(stage.at<QCheckBox>(u"createStartNetworkCheck"_s)->isChecked());
    QCOMPARE(stage.at<QLineEdit>(u"createNameEdit"_s)->text(), u"again"_s);
    QCOMPARE(stage.at<QComboBox>(u"createFirmwareCombo"_s)->currentText(), u"UEFI"_s);
    QCOMPARE(stage.at<QComboBox>(u"createMachineCombo"_s)->currentText(), u"pc"_s);
    QCOMPARE(stage.at<QComboBox>(u"createVncListenCombo"_s)->currentText(), u"10.0.0.5"_s);
    QVERIFY(!stage.at<QCheckBox>(u"createVncAutoPortCheck"_s)->isChecked());
    QCOMPARE(stage.at<QSpinBox>(u"createVncPortSpin"_s)->value(), 5999);
    QCOMPARE(stage.at<QLineEdit>(u"createVncPasswordEdit"_s)->text(), u"hidden"_s);
    QVERIFY(stage.at<QCheckBox>(u"createAutostartCheck"_s)->isChecked());
    QVERIFY(!stage.at<QCheckBox>(u"createStartNowCheck"_s)->isChecked());
    QVERIFY(!stage.at<QCheckBox>(u"createOpenConsoleCheck"_s)->isChecked());
    // Straight to the end: nothing is lost or rounded on the way.
    stage.goTo(5);
    stage.click(u"createFinishButton"_s);
    QCOMPARE(stage.plans.size(), 1);
    // Language and time zone for an installation without questions are this machine's where none were given.
    const InstallPlan &got = stage.plans.constFirst();
    plan.unattended = got.unattended;
    QVERIFY(got == plan);
}

void TestCreateWizard::osCanBeSearchedByKeyboard()
{
    Stage stage;
    stage.open();
    stage.chooseImage();
    stage.at(u"createIsoCombo"_s)->setFocus();
    Stage::press(Qt::Key_S, Qt::AltModifier);
    Stage::type(u"37 fed"_s);
    auto *list = stage.at<QAbstractItemView>(u"createOsList"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    Stage::press(Qt::Key_Down);
    QCOMPARE(stage.wizard->draft()->os().id, u"fedora37"_s);
    QCOMPARE(stage.wizard->draft()->plan().diskSize, gibi(15));
    Stage::press(Qt::Key_Return);
    QCOMPARE(stage.wizard->currentStep(), 1);
}

QTEST_MAIN(TestCreateWizard)
#include "tst_createwizard.moc"
