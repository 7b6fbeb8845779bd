// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/createstage.h"
#include "ui/create/fieldmessage.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestCreateStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasNames();
    void detectionIsTold();
    void loadingCanBeCancelled();
    void failureTellsAndRetries();
    void escapeAsksOnlyWhenSomethingWasTyped();
    void finishWaitsForTheImage();
    void hostCanBeChosen();
    void emptyHostsSayWhatToDo();
    void missingPoolIsOffered();
    void stoppedPoolIsOffered();
    void reopenedAnswersMeetThePoolAsItIs();
    void emulationIsSaidPlainly();
    void passwordIsNeverShown();
    void namesFromTheHostAreNoMarkup();
    void remoteFilesAreNotBrowsed();
};

void TestCreateStates::everyControlHasNames()
{
    Stage stage;
    stage.open();
    stage.chooseImage();
    int controls = 0;
    for (const QWidget *widget : stage.wizard->findChildren<QWidget *>()) {
        const bool ofQt = widget->objectName().startsWith(u"qt_"_s)
            || (widget->parentWidget()
                && (qobject_cast<QComboBox *>(widget->parentWidget())
                    || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
                    || qobject_cast<QLineEdit *>(widget->parentWidget())
                    || qobject_cast<QTabBar *>(widget->parentWidget())
                    || widget->parentWidget()->inherits("QComboBoxPrivateContainer")
                    || widget->inherits("QComboBoxPrivateContainer")));
        if (ofQt || widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QLabel *>(widget)
            || widget->window() != stage.wizard) {
            continue;
        }
        ++controls;
        const QByteArray what = widget->metaObject()->className() + QByteArray(" ") + widget->objectName().toUtf8();
        QVERIFY2(widget->objectName().startsWith(u"create"_s) || widget->objectName().startsWith(u"identity"_s),
                 what.constData());
        QVERIFY2(!widget->accessibleName().isEmpty(), what.constData());
    }
    QVERIFY(controls > 40);
}

void TestCreateStates::detectionIsTold()
{
    Stage stage;
    stage.fake.found.osId = u"debian11"_s;
    stage.fake.found.exactMatch = true;
    stage.open();
    const auto *told = stage.at<QLabel>(u"createDetectedLabel"_s);
    stage.chooseImage();
    QTRY_COMPARE(told->text(), u"Detected: Debian 11"_s);
    stage.fake.found.exactMatch = false;
    stage.fake.found.guess = u"Debian 12.5.0 amd64 n"_s;
    stage.at<QComboBox>(u"createIsoCombo"_s)->setCurrentIndex(1);
    QTRY_VERIFY(told->text().contains(u"Debian 12.5.0 amd64 n is newer than the database"_s));
    QVERIFY(told->text().contains(u"Debian 11"_s));
    stage.wizard->draft()->chooseOs(u"debian10"_s);
    QVERIFY(stage.at(u"createUseDetectedButton"_s)->isVisible());
    stage.click(u"createUseDetectedButton"_s);
    QCOMPARE(stage.wizard->draft()->os().id, u"debian11"_s);
    QVERIFY(!stage.at(u"createUseDetectedButton"_s)->isVisible());
}

void TestCreateStates::loadingCanBeCancelled()
{
    Stage stage;
    stage.fake.slow = true;
    stage.open();
    QVERIFY(stage.at(u"createLoadLabel"_s)->isVisible());
    QVERIFY(!stage.at(u"createNextButton"_s)->isEnabled());
    QVERIFY(stage.at(u"createCancelButton"_s)->isEnabled());
    stage.click(u"createCancelButton"_s);
    QTRY_VERIFY(!stage.alive);
    stage.fake.finish(); // the answer comes too late, to nobody
    QTest::qWait(0);
}

void TestCreateStates::failureTellsAndRetries()
{
    Stage stage;
    stage.fake.loadError = Error{ErrorKind::Unreachable, 38, u"The link broke."_s, u"recv: reset by peer"_s};
    stage.open();
    auto *retry = stage.at(u"createRetryButton"_s);
    QTRY_VERIFY(retry->isVisible());
    QVERIFY(stage.at<QLabel>(u"createLoadLabel"_s)->text().contains(u"The link broke."_s));
    QCOMPARE(stage.at<QLabel>(u"createLoadDetailLabel"_s)->text(), u"recv: reset by peer"_s);
    QVERIFY(!stage.at(u"createNextButton"_s)->isEnabled());
    stage.fake.loadError.reset();
    stage.click(u"createRetryButton"_s);
    QTRY_VERIFY(stage.at(u"createIsoCombo"_s)->isVisible());
    QVERIFY(!retry->isVisible());
    QVERIFY(stage.at(u"createIsoCombo"_s)->hasFocus());
}

void TestCreateStates::escapeAsksOnlyWhenSomethingWasTyped()
{
    {
        Stage stage;
        stage.open();
        Stage::press(Qt::Key_Escape);
        QTRY_VERIFY(!stage.alive);
    }
    Stage stage;
    stage.open();
    stage.chooseImage();
    stage.wizard->close();
    QVERIFY(stage.wizard->isVisible());
    QVERIFY(stage.at(u"createDiscardBar"_s)->isVisible());
    QVERIFY(stage.at(u"createKeepButton"_s)->hasFocus());
    Stage::press(Qt::Key_Escape);
    QVERIFY(stage.wizard->isVisible());
    QVERIFY(!stage.at(u"createDiscardBar"_s)->isVisible());
    stage.click(u"createCancelButton"_s);
    stage.click(u"createDiscardButton"_s);
    QTRY_VERIFY(!stage.alive);
    QVERIFY(stage.plans.isEmpty());
}

void TestCreateStates::finishWaitsForTheImage()
{
    Stage stage;
    stage.open();
    stage.fake.slow = true;
    stage.chooseImage();
    QVERIFY(stage.at(u"createDetectBusy"_s)->isVisible());
    stage.goTo(5);
    QVERIFY(!stage.at(u"createFinishButton"_s)->isEnabled());
    QVERIFY(stage.at(u"createReasonMessage"_s)->isVisible());
    stage.fake.finish();
    QTRY_VERIFY(stage.at(u"createFinishButton"_s)->isEnabled());
}

void TestCreateStates::hostCanBeChosen()
{
    Stage stage;
    CreateFake other;
    other.loadError = Error{ErrorKind::Unreachable, 0, u"Down."_s, {}};
    CreateFake third;
    stage.show(new NewMachineWizard({{u"a"_s, u"kvm-a"_s, [&] { return stage.fake.backend(); }},
                                     {u"b"_s, u"kvm-b"_s, [&] { return other.backend(); }},
                                     {u"c"_s, u"kvm-c"_s, [&] { return third.backend(); }}},
                                    u"a"_s));
    auto *combo = stage.at<QComboBox>(u"createHostCombo"_s);
    combo->setCurrentIndex(1);
    QTRY_VERIFY(stage.at(u"createRetryButton"_s)->isVisible());
    QVERIFY(combo->isVisible()); // the way out
    combo->setCurrentIndex(2);
    QTRY_COMPARE(stage.wizard->draft()->load(), CreateDraft::Load::Ready);
    stage.chooseImage();
    stage.goTo(5);
    QTRY_VERIFY(stage.at(u"createFinishButton"_s)->isEnabled());
    stage.click(u"createFinishButton"_s);
    QCOMPARE(stage.hostIds, QStringList{u"c"_s});
}

void TestCreateStates::emptyHostsSayWhatToDo()
{
    Stage stage;
    stage.fake.host.pools.clear();
    stage.fake.host.volumes.clear();
    stage.fake.host.networks.clear();
    stage.fake.host.bridges.clear();
    stage.open();
    stage.click(u"createSourceNoneRadio"_s);
    stage.goTo(2);
    QVERIFY(stage.at<QLabel>(u"createPoolHelp"_s)->isVisible());
    QVERIFY(stage.at<QLabel>(u"createPoolHelp"_s)->text().contains(u"no storage pool"_s));
    stage.goTo(3);
    QVERIFY(stage.at<QLabel>(u"createNetworkHelp"_s)->isVisible());
    QVERIFY(stage.at<QLabel>(u"createNetworkHelp"_s)->text().contains(u"no virtual network"_s));
    QVERIFY(!stage.at(u"createNetUserRadio"_s)->isVisible());
    QSignalSpy bridgeWanted(stage.wizard, &NewMachineWizard::bridgeWanted);
    stage.click(u"createNetBridgeRadio"_s);
    QVERIFY(stage.at(u"createMakeBridgeButton"_s)->isVisible());
    stage.click(u"createMakeBridgeButton"_s);
    QCOMPARE(bridgeWanted.size(), 1);
}

void TestCreateStates::missingPoolIsOffered()
{
    Stage stage;
    stage.fake.host.pools.clear();
    stage.fake.host.volumes.clear();
    stage.fake.host.poolOffer
        = PoolOffer{{u"default"_s, u"dir"_s, u"/var/lib/libvirt/images"_s, false, true, {}, {}, {}}, true};
    stage.open();
    stage.click(u"createSourceNoneRadio"_s);
    stage.goTo(2);
    auto *pool = stage.at<QComboBox>(u"createPoolCombo"_s);
    QVERIFY(pool->isEnabled());
    QCOMPARE(pool->count(), 1);
    QCOMPARE(pool->currentText(), u"default – new folder pool at /var/lib/libvirt/images"_s);
    const auto *help = stage.at<QLabel>(u"createPoolHelp"_s);
    QVERIFY(help->isVisible());
    QVERIFY(help->text().contains(u"Creating the machine makes this one"_s));
    stage.goTo(5);
    const auto labels = stage.at(u"createOverview"_s)->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == u"default, a new folder pool at /var/lib/libvirt/images"_s;
    }));
    for (const QLabel *label : stage.wizard->findChildren<QLabel *>()) {
        QVERIFY2(!label->text().contains(u"on default, "_s), qPrintable(label->text())); // free space is not known
    }
    stage.click(u"createFinishButton"_s);
    QCOMPARE(stage.plans.size(), 1);
    QVERIFY(stage.plans.first().preparePool);
    QCOMPARE(stage.plans.first().pool, u"default"_s);
    QCOMPARE(stage.plans.first().diskSize.value, stage.os.diskSize.value);
}

void TestCreateStates::stoppedPoolIsOffered()
{
    Stage stage;
    stage.fake.host.pools = {stage.fake.host.pools.last()};
    stage.fake.host.volumes.clear();
    stage.fake.host.poolOffer = PoolOffer{stage.fake.host.pools.first(), false};
    stage.open();
    stage.click(u"createSourceNoneRadio"_s);
    stage.goTo(2);
    QCOMPARE(stage.at<QComboBox>(u"createPoolCombo"_s)->currentText(), u"old (stopped) – will be started"_s);
    QVERIFY(stage.at<QLabel>(u"createPoolHelp"_s)->text().contains(u"starts this one"_s));
    stage.goTo(5);
    stage.click(u"createFinishButton"_s);
    QCOMPARE(stage.plans.size(), 1);
    QVERIFY(stage.plans.first().preparePool);
}

void TestCreateStates::reopenedAnswersMeetThePoolAsItIs()
{
    InstallPlan answers;
    answers.name = u"demo"_s;
    answers.source = InstallPlan::Source::None;
    answers.pool = u"default"_s;
    answers.preparePool = true;
    {
        Stage stage; // made by somebody since
        stage.open(answers);
        QVERIFY(!stage.wizard->draft()->plan().preparePool);
        QCOMPARE(stage.wizard->draft()->plan().pool, u"default"_s);
    }
    answers.preparePool = false;
    Stage stage; // and gone again
    stage.fake.host.pools.clear();
    stage.fake.host.poolOffer
        = PoolOffer{{u"default"_s, u"dir"_s, u"/var/lib/libvirt/images"_s, false, true, {}, {}, {}}, true};
    stage.open(answers);
    QVERIFY(stage.wizard->draft()->plan().preparePool);
}

void TestCreateStates::emulationIsSaidPlainly()
{
    Stage stage;
    stage.fake.host.host.kvmUsable = false;
    stage.fake.host.kvmReason = u"its processor does not offer virtualisation."_s;
    stage.open();
    stage.chooseImage();
    stage.goTo(1);
    auto *message = stage.at<FieldMessage>(u"createKvmMessage"_s);
    QVERIFY(message->isVisible());
    QCOMPARE(message->text(),
             u"This host cannot use KVM: its processor does not offer virtualisation. The guest will be emulated and "
             "slow."_s);
    QVERIFY(!stage.wizard->draft()->plan().kvm);
}

void TestCreateStates::passwordIsNeverShown()
{
    Stage stage;
    stage.open();
    stage.chooseImage();
    stage.goTo(4);
    auto *edit = stage.at<QLineEdit>(u"createVncPasswordEdit"_s);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    edit->setFocus();
    Stage::type(u"pw12345678"_s);
    QCOMPARE(stage.wizard->draft()->plan().vncPassword, QByteArray("pw123456"));
    stage.goTo(5);
    for (const QLabel *label : stage.wizard->findChildren<QLabel *>()) {
        QVERIFY(!label->text().contains(u"pw123456"_s));
    }
    QVERIFY(!stage.at<QPlainTextEdit>(u"createXmlView"_s)->toPlainText().isEmpty());
}

void TestCreateStates::namesFromTheHostAreNoMarkup()
{
    Stage stage;
    const QString evil = u"<b>x</b><img src='/etc/passwd'>.iso"_s;
    stage.fake.host.volumes = {{u"default"_s, evil, u"/p/"_s % evil, u"iso"_s, gibi(1), gibi(1)}};
    stage.fake.host.pools[0].name = evil;
    stage.fake.host.kvmReason = evil;
    stage.fake.found.guess = evil;
    stage.open();
    stage.goTo(5);
    for (const QLabel *label : stage.wizard->findChildren<QLabel *>()) {
        QVERIFY2(!label->text().contains(u"<b>"_s) || label->textFormat() == Qt::PlainText,
                 qPrintable(label->objectName()));
    }
    for (const QWidget *widget : stage.wizard->findChildren<QWidget *>()) {
        QVERIFY(!widget->toolTip().contains(u"<b>"_s));
    }
    QVERIFY(stage.at(u"createStep1"_s)->toolTip().contains(u"&lt;b&gt;"_s));
}

void TestCreateStates::remoteFilesAreNotBrowsed()
{
    Stage stage;
    stage.fake.host.host.isLocal = false;
    stage.open();
    stage.click(u"createSourcePathRadio"_s);
    stage.click(u"createIsoBrowseButton"_s);
    auto *search = stage.at<QLineEdit>(u"createVolumeSearchEdit"_s);
    auto *tree = stage.at<QAbstractItemView>(u"createVolumeTree"_s);
    QTRY_VERIFY(search->isVisible());
    QCOMPARE(tree->model()->rowCount(), 2); // the images, not the disks
    QVERIFY(!stage.at(u"createVolumeUseButton"_s)->isEnabled());
    tree->setCurrentIndex(tree->model()->index(1, 0));
    stage.click(u"createVolumeUseButton"_s);
    QCOMPARE(stage.wizard->draft()->plan().media.path,
             u"/var/lib/libvirt/images/Fedora-Server-netinst-x86_64-37.iso"_s);
    QVERIFY(stage.wizard->draft()->plan().media.kind == MediaRef::Kind::HostPath);
}

QTEST_MAIN(TestCreateStates)
#include "tst_createstates.moc"
