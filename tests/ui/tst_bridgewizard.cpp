// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard for bridges of a host: what it says of the host, what it refuses and where, and that the plan it hands
// over is the one it shows.
#include "tests/support/guifixture.h"
#include "tests/ui/bridgefake.h"
#include "ui/create/foldsection.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTreeWidget>

using namespace guestdeck;

namespace
{

using Way = AddressPlan::Way;

/// Types into a field as a user does.
void type(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

void choose(const BridgeStage &stage, const QString &combo, Way way)
{
    auto *box = stage.at<QComboBox>(combo);
    box->setCurrentIndex(box->findData(int(way)));
}

QTreeWidgetItem *rowOf(const BridgeStage &stage, const QString &nic)
{
    const auto *table = stage.at<QTreeWidget>(u"bridgeNicTable"_s);
    const QList<QTreeWidgetItem *> found = table->findItems(nic, Qt::MatchExactly);
    return found.isEmpty() ? nullptr : found.first();
}

void unfold(const BridgeStage &stage)
{
    for (const QString &fold : {u"bridgeBondButton"_s, u"bridgeVlanButton"_s, u"bridgeMoreButton"_s}) {
        auto *button = stage.at(fold);
        if (button->isVisible() && !qobject_cast<FoldSection *>(button->parentWidget())->isOpen()) {
            stage.click(fold);
        }
    }
}

} // namespace

class TestBridgeWizard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHostIsReadFirst();
    void anErrorCanBeRetried();
    void theHostIsDescribed();
    void threeClicksMakeABridge();
    void wirelessIsRefusedWithOtherWays();
    void wirelessIsExplainedWhenPointedAt();
    void hostsThatCannotBeChanged_data();
    void hostsThatCannotBeChanged();
    void badInputIsToldAtItsField_data();
    void badInputIsToldAtItsField();
    void bondAndVlanAreOff();
    void aBondTakesTheCards();
    void aVlanLeavesTheAddress();
    void fixedAddresses();
    void fixedBeginsWithTodays();
    void thePreviewIsWhatIsDone();
    void aNetworkOnRequest();
    void editingABridge();
    void removingABridge();
    void libvirtsOwnBridgeIsRefused();
    void answersComeBack();
    void cancelAsksFirst();
    void everyControlHasNames();
    void mnemonicsAreUnique();
    void nothingIsCut_data();
    void nothingIsCut();
    void commandsSayWhyNot();
};

void TestBridgeWizard::theHostIsReadFirst()
{
    BridgeStage stage;
    stage.fake.slow = true;
    stage.open();
    auto *label = stage.at<QLabel>(u"createLoadLabel"_s);
    QVERIFY(label->isVisible());
    QVERIFY(label->text().contains(u"kvm-a"_s));
    QVERIFY(!stage.at(u"bridgeNextButton"_s)->isEnabled());
    stage.fake.finish();
    stage.ready();
    QVERIFY(!label->isVisible());
    QVERIFY(stage.at(u"bridgeNextButton"_s)->isEnabled());
}

void TestBridgeWizard::anErrorCanBeRetried()
{
    BridgeStage stage;
    stage.fake.loadError = Error{ErrorKind::Timeout, 0, u"It took too long."_s, {}};
    stage.open();
    auto *label = stage.at<QLabel>(u"createLoadLabel"_s);
    QTRY_VERIFY(label->text().contains(u"It took too long."_s));
    stage.fake.loadError.reset();
    stage.click(u"createRetryButton"_s);
    stage.ready();
    QCOMPARE(stage.fake.reads, 2);
}

void TestBridgeWizard::theHostIsDescribed()
{
    BridgeStage stage;
    stage.open();
    stage.ready();
    const QString manager = stage.at<QLabel>(u"bridgeManagerLabel"_s)->text();
    QVERIFY2(manager.contains(u"NetworkManager"_s) && manager.contains(u"stays in charge"_s), qPrintable(manager));
    const QTreeWidgetItem *eth0 = rowOf(stage, u"eth0"_s);
    QVERIFY(eth0);
    QVERIFY(eth0->checkState(0) == Qt::Checked); // the one that carries the login is suggested
    QCOMPARE(eth0->text(1), u"plugged in"_s);
    QCOMPARE(eth0->text(2), u"1 Gb/s"_s);
    QCOMPARE(eth0->text(3), u"192.168.1.5/24"_s); // not what each card gives itself
    QCOMPARE(eth0->text(4), u"e1000e"_s);
    const QTreeWidgetItem *eth2 = rowOf(stage, u"eth2"_s);
    QVERIFY(eth2);
    QCOMPARE(eth2->text(1), u"no signal"_s);
    QVERIFY(!rowOf(stage, u"virbr0"_s) && !rowOf(stage, u"lo0"_s));
    const QTreeWidgetItem *wlan = rowOf(stage, u"wlan0"_s);
    QVERIFY(wlan);
    QVERIFY(!(wlan->flags() & Qt::ItemIsUserCheckable));
    QVERIFY(!wlan->data(0, Qt::CheckStateRole).isValid());
    QVERIFY(!wlan->text(5).isEmpty()); // the reason
    QVERIFY(!stage.at<QLineEdit>(u"bridgeNameEdit"_s)->text().isEmpty());
    QVERIFY(!stage.at(u"bridgeWirelessPanel"_s)->isVisible());
}

/// Opened, straight to the preview, Apply.
void TestBridgeWizard::threeClicksMakeABridge()
{
    BridgeStage stage;
    stage.open();
    stage.ready();
    stage.click(u"bridgeQuickButton"_s);
    QCOMPARE(stage.wizard->currentStep(), 3);
    QVERIFY(!stage.at<QPlainTextEdit>(u"bridgePreviewText"_s)->toPlainText().isEmpty());
    stage.click(u"bridgeFinishButton"_s);
    QCOMPARE(stage.plans.size(), 1);
    const BridgePlan &plan = stage.plans.first();
    QVERIFY(plan.action == BridgePlan::Action::Create);
    QCOMPARE(plan.ports, QStringList{u"eth0"_s});
    QVERIFY(plan.v4.way == Way::TakeOver);
    QVERIFY(!plan.bond && plan.vlan == 0 && plan.libvirtNetwork.isEmpty());
    QTRY_VERIFY(!stage.alive);
}

void TestBridgeWizard::wirelessIsRefusedWithOtherWays()
{
    for (const bool nat : {true, false}) {
        BridgeStage stage;
        stage.fake.host = BridgeFake::wirelessOnly();
        stage.open();
        stage.ready();
        QVERIFY(stage.at(u"bridgeWirelessPanel"_s)->isVisible());
        QVERIFY(!stage.at(u"bridgeNextButton"_s)->isEnabled());
        const QTreeWidgetItem *wlan = rowOf(stage, u"wlan0"_s);
        QVERIFY(wlan && !wlan->text(5).isEmpty());
        QVERIFY(stage.at<QLabel>(u"bridgeWirelessLabel"_s)->text().contains(wlan->text(5)));
        stage.wizard->offerOtherWays(false);
        QVERIFY(!stage.at(u"bridgeUseNatButton"_s)->isVisible()); // a button that leads nowhere
        stage.wizard->offerOtherWays(true);
        QVERIFY(stage.at(u"bridgeUseNatButton"_s)->isVisible());
        stage.click(nat ? u"bridgeUseNatButton"_s : u"bridgeUseMacvtapButton"_s);
        QCOMPARE(stage.otherWays.size(), 1);
        QVERIFY(stage.otherWays.first().first == (nat ? NetworkSpec::Kind::Nat : NetworkSpec::Kind::Macvtap));
        QCOMPARE(stage.otherWays.first().second, u"wlan0"_s);
        QTRY_VERIFY(!stage.alive);
        QVERIFY(stage.plans.isEmpty());
    }
}

void TestBridgeWizard::wirelessIsExplainedWhenPointedAt()
{
    BridgeStage stage;
    stage.open();
    stage.ready();
    stage.at<QTreeWidget>(u"bridgeNicTable"_s)->setCurrentItem(rowOf(stage, u"wlan0"_s));
    QVERIFY(stage.at(u"bridgeWirelessPanel"_s)->isVisible());
    stage.click(u"bridgeUseMacvtapButton"_s);
    QCOMPARE(stage.otherWays.size(), 1);
    QCOMPARE(stage.otherWays.first().second, u"eth0"_s); // a card with a cable, where there is one
}

void TestBridgeWizard::hostsThatCannotBeChanged_data()
{
    QTest::addColumn<HostNetFacts>("host");
    QTest::addColumn<QString>("word");
    HostNetFacts noRights = BridgeFake::ifupdown();
    noRights.hasSudo = false;
    QTest::newRow("no rights") << noRights << u"root"_s;
    HostNetFacts unknown = BridgeFake::networkManager();
    unknown.manager = NetManager::Unknown;
    unknown.managerNote = u"Connman keeps the network of this host."_s;
    QTest::newRow("unknown manager") << unknown << u"Connman"_s;
    unknown.managerNote.clear();
    QTest::newRow("nothing told") << unknown << u" "_s;
}

void TestBridgeWizard::hostsThatCannotBeChanged()
{
    QFETCH(const HostNetFacts, host);
    QFETCH(const QString, word);
    BridgeStage stage;
    stage.fake.host = host;
    stage.open();
    stage.ready();
    const QString message = stage.messageAt(u"bridgeManagerLabel"_s);
    QVERIFY2(message.contains(word), qPrintable(message));
    QVERIFY(!stage.at(u"bridgeNextButton"_s)->isEnabled());
    QVERIFY(!stage.at(u"bridgeQuickButton"_s)->isEnabled());
}

void TestBridgeWizard::badInputIsToldAtItsField_data()
{
    using Fill = std::function<void(const BridgeStage &)>;
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Fill>("fill");
    const auto row = [](const char *name, int step, const QString &field, const Fill &fill) {
        QTest::newRow(name) << step << field << fill;
    };
    const auto line = [](const QString &field, const QString &text) {
        return [field, text](const BridgeStage &stage) { type(stage.at<QLineEdit>(field), text); };
    };
    row("name of 16 characters", 0, u"bridgeNameEdit"_s, line(u"bridgeNameEdit"_s, u"bridge-of-office"_s));
    row("name taken", 0, u"bridgeNameEdit"_s, line(u"bridgeNameEdit"_s, u"virbr0"_s));
    row("no name", 0, u"bridgeNameEdit"_s, line(u"bridgeNameEdit"_s, {}));
    row("no card", 0, u"bridgeNicTable"_s,
        [](const BridgeStage &stage) { rowOf(stage, u"eth0"_s)->setCheckState(0, Qt::Unchecked); });
    row("VLAN out of range", 1, u"bridgeVlanSpin"_s, [](const BridgeStage &stage) {
        stage.click(u"bridgeVlanCheck"_s);
        stage.at<QSpinBox>(u"bridgeVlanSpin"_s)->setValue(4095);
    });
    row("name of the bond", 1, u"bridgeBondNameEdit"_s, [](const BridgeStage &stage) {
        stage.click(u"bridgeBondCheck"_s);
        type(stage.at<QLineEdit>(u"bridgeBondNameEdit"_s), u"eth1"_s);
    });
    row("no member", 1, u"bridgeMemberList"_s, [](const BridgeStage &stage) {
        stage.click(u"bridgeBondCheck"_s);
        stage.at<QListWidget>(u"bridgeMemberList"_s)->item(0)->setCheckState(Qt::Unchecked);
    });
    const auto fixed = [](Way, const QString &family, const QString &field, const QString &text) {
        return [=](const BridgeStage &stage) {
            choose(stage, u"bridgeWay"_s + family + u"Combo"_s, Way::Static);
            if (!field.contains(u"Address"_s)) {
                type(stage.at<QLineEdit>(u"bridgeAddress"_s + family + u"Edit"_s),
                     family == u"4"_s ? u"192.168.1.6/24"_s : u"fd00::6/64"_s);
            }
            type(stage.at<QLineEdit>(field), text);
        };
    };
    row("IPv4 address", 2, u"bridgeAddress4Edit"_s,
        fixed(Way::Static, u"4"_s, u"bridgeAddress4Edit"_s, u"192.168.1"_s));
    row("IPv4 gateway", 2, u"bridgeGateway4Edit"_s, fixed(Way::Static, u"4"_s, u"bridgeGateway4Edit"_s, u"10.9.9.9"_s));
    row("IPv6 address", 2, u"bridgeAddress6Edit"_s,
        fixed(Way::Static, u"6"_s, u"bridgeAddress6Edit"_s, u"fd00::g/64"_s));
    row("name server", 2, u"bridgeDnsEdit"_s, fixed(Way::Static, u"4"_s, u"bridgeDnsEdit"_s, u"nobody"_s));
    row("the only way in without an address", 2, u"bridgeWay4Combo"_s,
        [](const BridgeStage &stage) { choose(stage, u"bridgeWay4Combo"_s, Way::None); });
    row("MTU", 2, u"bridgeMtuSpin"_s,
        [](const BridgeStage &stage) { stage.at<QSpinBox>(u"bridgeMtuSpin"_s)->setValue(20); });
    row("network of that name", 3, u"bridgeNetworkEdit"_s, [](const BridgeStage &stage) {
        stage.click(u"bridgeNetworkCheck"_s);
        type(stage.at<QLineEdit>(u"bridgeNetworkEdit"_s), u"default"_s);
    });
    row("network without a name", 3, u"bridgeNetworkEdit"_s, [](const BridgeStage &stage) {
        stage.click(u"bridgeNetworkCheck"_s);
        type(stage.at<QLineEdit>(u"bridgeNetworkEdit"_s), {});
    });
}

void TestBridgeWizard::badInputIsToldAtItsField()
{
    QFETCH(const int, step);
    QFETCH(const QString, field);
    QFETCH(const std::function<void(const BridgeStage &)>, fill);
    BridgeStage stage;
    stage.open();
    stage.ready();
    stage.goTo(step);
    unfold(stage);
    QCOMPARE(stage.messageAt(field), QString());
    fill(stage);
    QVERIFY2(!stage.messageAt(field).isEmpty(), qPrintable(field));
    const QString button = step == 3 ? u"bridgeFinishButton"_s : u"bridgeNextButton"_s;
    QVERIFY(!stage.at(button)->isEnabled());
    QVERIFY(stage.wizard->draft()->hasErrors());
}

void TestBridgeWizard::bondAndVlanAreOff()
{
    BridgeStage stage;
    stage.open();
    stage.ready();
    stage.goTo(1);
    QVERIFY(!stage.at(u"bridgeBondCheck"_s)->isVisible()); // folded
    QVERIFY(!stage.at(u"bridgeVlanCheck"_s)->isVisible());
    unfold(stage);
    QVERIFY(stage.at(u"bridgeBondCheck"_s)->isVisible());
    QVERIFY(!stage.at<QCheckBox>(u"bridgeBondCheck"_s)->isChecked());
    QVERIFY(!stage.at<QCheckBox>(u"bridgeVlanCheck"_s)->isChecked());
    // The modes are told in plain words, with the kernel's own.
    const auto *modes = stage.at<QComboBox>(u"bridgeBondModeCombo"_s);
    QCOMPARE(modes->count(), 6);
    for (int i = 0; i < modes->count(); ++i) {
        const QString word = modes->itemData(i).toString();
        QVERIFY2(modes->itemText(i).contains(word) && modes->itemText(i).size() > word.size() + 10, qPrintable(word));
    }
}

void TestBridgeWizard::aBondTakesTheCards()
{
    BridgeStage stage;
    stage.open();
    stage.ready();
    rowOf(stage, u"eth1"_s)->setCheckState(0, Qt::Checked);
    stage.goTo(1);
    unfold(stage);
    stage.click(u"bridgeBondCheck"_s);
    const BridgeDraft *draft = stage.wizard->draft();
    QVERIFY(draft->plan().bond);
    QVERIFY(draft->plan().ports.isEmpty());
    QCOMPARE(draft->plan().bond->members, (QStringList{u"eth0"_s, u"eth1"_s}));
    QCOMPARE(draft->plan().bond->name, u"bond0"_s);
    QCOMPARE(draft->plan().bond->mode, u"active-backup"_s);
    QCOMPARE(draft->plan().bond->miimon, 100);
    auto *mode = stage.at<QComboBox>(u"bridgeBondModeCombo"_s);
    mode->setCurrentIndex(mode->findData(u"802.3ad"_s));
    QCOMPARE(draft->plan().bond->mode, u"802.3ad"_s);
    QVERIFY(stage.at<QLabel>(u"bridgeBondModeHelp"_s)->text().contains(u"switch"_s));
    stage.at<QSpinBox>(u"bridgeMiimonSpin"_s)->setValue(250);
    QCOMPARE(draft->plan().bond->miimon, 250);
    stage.goTo(3);
    QVERIFY(stage.at<QPlainTextEdit>(u"bridgePreviewText"_s)->toPlainText().contains(u"802.3ad"_s));
    stage.click(u"bridgeBackButton"_s);
    stage.click(u"bridgeBackButton"_s);
    stage.click(u"bridgeBondCheck"_s); // off: the cards are the bridge's again
    QVERIFY(!draft->plan().bond);
    QCOMPARE(draft->plan().ports, (QStringList{u"eth0"_s, u"eth1"_s}));
    stage.click(u"bridgeBondCheck"_s); // on: what was said of it is still known
    QCOMPARE(draft->plan().bond->miimon, 250);
}

void TestBridgeWizard::aVlanLeavesTheAddress()
{
    BridgeStage stage;
    stage.open();
    stage.ready();
    stage.goTo(1);
    unfold(stage);
    stage.click(u"bridgeVlanCheck"_s);
    stage.at<QSpinBox>(u"bridgeVlanSpin"_s)->setValue(42);
    const BridgeDraft *draft = stage.wizard->draft();
    QCOMPARE(draft->plan().vlan, 42);
    QVERIFY(draft->plan().v4.way == Way::None);
    QVERIFY2(!draft->hasErrors(),
             qPrintable(draft->problems().isEmpty() ? QString() : draft->problems().first().message));
    stage.click(u"bridgeVlanCheck"_s);
    QCOMPARE(draft->plan().vlan, 0);
    QVERIFY(draft->plan().v4.way == Way::TakeOver);
}

void TestBridgeWizard::fixedAddresses()
{
    BridgeStage stage;
    stage.open();
    stage.ready();
    stage.goTo(2);
    QVERIFY(stage.at<QLabel>(u"bridgeWay4Help"_s)->text().contains(u"192.168.1.5/24 by DHCP, gateway 192.168.1.1"_s));
    QVERIFY(!stage.at(u"bridgeAddress4Edit"_s)->isVisible());
    choose(stage, u"bridgeWay4Combo"_s, Way::Static);
    type(stage.at<QLineEdit>(u"bridgeAddress4Edit"_s), u"192.168.1.6/24, 192.168.1.7/24"_s);
    type(stage.at<QLineEdit>(u"bridgeGateway4Edit"_s), u"192.168.1.1"_s);
    type(stage.at<QLineEdit>(u"bridgeDnsEdit"_s), u"192.168.1.1 9.9.9.9"_s);
    type(stage.at<QLineEdit>(u"bridgeSearchEdit"_s), u"example.com"_s);
    unfold(stage);
    stage.click(u"bridgeStpCheck"_s);
    stage.at<QSpinBox>(u"bridgeMtuSpin"_s)->setValue(1400);
    const BridgePlan &plan = stage.wizard->draft()->plan();
    QCOMPARE(plan.v4.addresses, (QStringList{u"192.168.1.6/24"_s, u"192.168.1.7/24"_s}));
    QCOMPARE(plan.v4.gateway, u"192.168.1.1"_s);
    QCOMPARE(plan.dns, (QStringList{u"192.168.1.1"_s, u"9.9.9.9"_s}));
    QCOMPARE(plan.search, QStringList{u"example.com"_s});
    QVERIFY(plan.stp);
    QCOMPARE(plan.mtu, 1400);
    stage.goTo(3);
    QVERIFY(stage.at<QLabel>(u"bridgeSummaryLabel"_s)->text().contains(u"192.168.1.6/24"_s));
}

void TestBridgeWizard::fixedBeginsWithTodays()
{
    BridgeStage stage;
    stage.fake.host.links[1].addresses.append({u"2001:db8::5"_s, 64, true, false});
    stage.fake.host.routes.append({u"default"_s, u"fe80::1"_s, u"eth0"_s, true, 100, true});
    stage.open();
    stage.ready();
    stage.goTo(2);
    const BridgePlan &plan = stage.wizard->draft()->plan();
    const BridgePlan before = plan;
    choose(stage, u"bridgeWay4Combo"_s, Way::Static);
    QCOMPARE(stage.at<QLineEdit>(u"bridgeAddress4Edit"_s)->text(), u"192.168.1.5/24"_s);
    QCOMPARE(stage.at<QLineEdit>(u"bridgeDnsEdit"_s)->text(), u"192.168.1.1"_s);
    choose(stage, u"bridgeWay6Combo"_s, Way::Static);
    QVERIFY(plan.v6
            == (AddressPlan{Way::Static, {u"2001:db8::5/64"_s}, u"fe80::1"_s})); // none that a card gives itself
    QVERIFY(!stage.wizard->draft()->hasErrors());
    choose(stage, u"bridgeWay4Combo"_s, Way::TakeOver);
    choose(stage, u"bridgeWay6Combo"_s, before.v6.way);
    QVERIFY(plan == before); // it was only looked at
    choose(stage, u"bridgeWay4Combo"_s, Way::Static);
    type(stage.at<QLineEdit>(u"bridgeAddress4Edit"_s), u"192.168.1.6/24"_s);
    choose(stage, u"bridgeWay4Combo"_s, Way::Dhcp);
    choose(stage, u"bridgeWay4Combo"_s, Way::Static);
    QCOMPARE(plan.v4.addresses, QStringList{u"192.168.1.6/24"_s});
}

void TestBridgeWizard::thePreviewIsWhatIsDone()
{
    for (const HostNetFacts &host : {BridgeFake::networkManager(), BridgeFake::ifupdown()}) {
        BridgeStage stage;
        stage.fake.host = host;
        stage.open();
        stage.ready();
        stage.goTo(3);
        const QString shown = stage.at<QPlainTextEdit>(u"bridgePreviewText"_s)->toPlainText();
        QVERIFY(shown.contains(stage.wizard->draft()->plan().name));
        QVERIFY(stage.at<QPlainTextEdit>(u"bridgePreviewText"_s)->isReadOnly());
        QGuiApplication::clipboard()->clear();
        stage.click(u"bridgeCopyButton"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), shown);
        const QString wayBack = stage.at<QLabel>(u"bridgeWayBackLabel"_s)->text();
        QVERIFY(wayBack.contains(u"60"_s) && stage.at(u"bridgeWayBackLabel"_s)->isVisible());
        QVERIFY(stage.at<QLabel>(u"bridgeSummaryLabel"_s)->text().contains(u"connection to this host"_s));
        stage.click(u"bridgeFinishButton"_s);
        QCOMPARE(stage.changes.size(), 1);
        QCOMPARE(stage.changes.first().preview(), shown);
        const Result<HostNetChange> again = planHostNetChange(stage.plans.first(), host);
        QVERIFY(again.has_value());
        QVERIFY(*again == stage.changes.first());
    }
}

void TestBridgeWizard::aNetworkOnRequest()
{
    BridgeStage stage;
    stage.open();
    stage.ready();
    stage.goTo(3);
    auto *name = stage.at<QLineEdit>(u"bridgeNetworkEdit"_s);
    QVERIFY(!name->isEnabled());
    stage.click(u"bridgeNetworkCheck"_s);
    QVERIFY(name->isEnabled());
    QVERIFY(!name->text().isEmpty());
    type(name, u"lan"_s);
    stage.click(u"bridgeFinishButton"_s);
    QCOMPARE(stage.plans.size(), 1);
    QCOMPARE(stage.plans.first().libvirtNetwork, u"lan"_s);
}

void TestBridgeWizard::editingABridge()
{
    BridgeStage stage;
    stage.fake.host = BridgeFake::ifupdown();
    stage.open({BridgePlan::Action::Edit, u"br0"_s, {}});
    stage.ready();
    QCOMPARE(stage.fake.askedUsersOf, QStringList{u"br0"_s});
    const auto *name = stage.at<QLineEdit>(u"bridgeNameEdit"_s);
    QCOMPARE(name->text(), u"br0"_s);
    QVERIFY(name->isReadOnly());
    const QString users = stage.at<QLabel>(u"bridgeUsersLabel"_s)->text();
    for (const QString &user : {u"web-1"_s, u"db-1"_s, u"office"_s}) {
        QVERIFY2(users.contains(user), qPrintable(users));
    }
    const QTreeWidgetItem *eth1 = rowOf(stage, u"eth1"_s);
    QVERIFY(eth1 && eth1->checkState(0) == Qt::Checked); // a port already, and may stay one
    QVERIFY(!stage.at(u"bridgeQuickButton"_s)->isVisible());
    stage.goTo(3);
    QVERIFY(!stage.at(u"bridgeFinishButton"_s)->isEnabled()); // nothing is changed
    QVERIFY(!stage.at(u"bridgeNetworkCheck"_s)->isVisible());
    stage.click(u"bridgeBackButton"_s);
    unfold(stage);
    stage.click(u"bridgeStpCheck"_s);
    stage.goTo(3);
    QVERIFY(stage.at(u"bridgeFinishButton"_s)->isEnabled());
    QVERIFY(stage.at<QLabel>(u"bridgeSummaryLabel"_s)->text().contains(u"web-1"_s));
    stage.click(u"bridgeFinishButton"_s);
    QCOMPARE(stage.plans.size(), 1);
    QVERIFY(stage.plans.first().action == BridgePlan::Action::Edit);
    QVERIFY(stage.plans.first().stp);
}

void TestBridgeWizard::removingABridge()
{
    BridgeStage stage;
    stage.fake.host = BridgeFake::ifupdown();
    stage.fake.known.usersKnown = false;
    stage.open({BridgePlan::Action::Remove, u"br0"_s, {}});
    stage.ready();
    QCOMPARE(stage.wizard->stepCount(), 1);
    const QString summary = stage.at<QLabel>(u"bridgeSummaryLabel"_s)->text();
    for (const QString &word : {u"eth1"_s, u"web-1 (runs)"_s, u"db-1"_s, u"office"_s, u"Not all guests"_s}) {
        QVERIFY2(summary.contains(word), qPrintable(summary));
    }
    QCOMPARE(stage.at<QAbstractButton>(u"bridgeFinishButton"_s)->text(), u"&Remove the bridge"_s);
    stage.click(u"bridgeFinishButton"_s);
    QCOMPARE(stage.plans.size(), 1);
    QVERIFY(stage.plans.first().action == BridgePlan::Action::Remove);
    QCOMPARE(stage.plans.first().name, u"br0"_s);
}

void TestBridgeWizard::libvirtsOwnBridgeIsRefused()
{
    BridgeStage stage;
    stage.open({BridgePlan::Action::Edit, u"virbr0"_s, {}});
    auto *label = stage.at<QLabel>(u"createLoadLabel"_s);
    QTRY_VERIFY(label->text().contains(u"virbr0"_s) && label->text().contains(u"virtual network"_s));
    QVERIFY(!stage.at(u"bridgeNextButton"_s)->isEnabled());
}

/// Of a change that the host took back.
void TestBridgeWizard::answersComeBack()
{
    BridgePlan answers;
    answers.name = u"br5"_s;
    answers.ports = QStringList{u"eth1"_s};
    answers.v4.way = Way::Dhcp;
    answers.v6.way = Way::None;
    BridgeStage stage;
    stage.open({BridgePlan::Action::Create, {}, answers});
    stage.ready();
    QCOMPARE(stage.at<QLineEdit>(u"bridgeNameEdit"_s)->text(), u"br5"_s);
    QVERIFY(rowOf(stage, u"eth1"_s)->checkState(0) == Qt::Checked);
    QVERIFY(stage.wizard->draft()->isDirty());
    stage.goTo(3);
    stage.click(u"bridgeFinishButton"_s);
    QCOMPARE(stage.plans.size(), 1);
    QVERIFY(stage.plans.first() == answers);
}

void TestBridgeWizard::cancelAsksFirst()
{
    BridgeStage stage;
    stage.open();
    stage.ready();
    type(stage.at<QLineEdit>(u"bridgeNameEdit"_s), u"br9"_s);
    stage.click(u"bridgeCancelButton"_s);
    QVERIFY(stage.at(u"bridgeDiscardBar"_s)->isVisible());
    QVERIFY(stage.alive);
    stage.click(u"bridgeDiscardButton"_s);
    QTRY_VERIFY(!stage.alive);
}

void TestBridgeWizard::everyControlHasNames()
{
    BridgeStage stage;
    stage.open();
    stage.ready();
    for (int step = 0; step < stage.wizard->stepCount(); ++step) {
        stage.goTo(step);
        unfold(stage);
        for (const QWidget *widget : stage.wizard->findChildren<QWidget *>()) {
            const bool inner = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
                || qobject_cast<const QAbstractScrollArea *>(widget->parentWidget())
                || qobject_cast<const QComboBox *>(widget->parentWidget()) || widget->objectName().startsWith("qt_"_L1);
            if (inner || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) {
                continue;
            }
            QVERIFY2(!widget->objectName().isEmpty(),
                     qPrintable(QLatin1StringView(widget->metaObject()->className()) % u" in "_s
                                % widget->parentWidget()->objectName()));
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
}

void TestBridgeWizard::mnemonicsAreUnique()
{
    BridgeStage stage;
    stage.open();
    stage.ready();
    for (int step = 0; step < stage.wizard->stepCount(); ++step) {
        stage.goTo(step);
        unfold(stage);
        if (step == 2) {
            choose(stage, u"bridgeWay4Combo"_s, Way::Static);
            choose(stage, u"bridgeWay6Combo"_s, Way::Static);
        }
        QHash<QString, QString> taken;
        for (const QWidget *widget : stage.wizard->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString text = label && label->buddy() ? label->text() : button ? button->text() : QString();
            const QString key = QKeySequence::mnemonic(text).toString();
            if (!widget->isVisible() || key.isEmpty()) {
                continue;
            }
            QVERIFY2(!taken.contains(key),
                     qPrintable(u"step %1, %2: '%3' and '%4'"_s.arg(step).arg(key, taken.value(key), text)));
            taken.insert(key, text);
        }
        QVERIFY(taken.contains(u"Alt+B"_s));
        if (step == 2) {
            choose(stage, u"bridgeWay4Combo"_s, Way::TakeOver);
            choose(stage, u"bridgeWay6Combo"_s, Way::TakeOver);
        }
    }
}

void TestBridgeWizard::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("font");
    QTest::newRow("as it opens") << QSize(1200, 780) << 1.0;
    QTest::newRow("small screen") << QSize(972, 665) << 1.0;
    QTest::newRow("large letters") << QSize(1024, 680) << 1.3;
}

void TestBridgeWizard::nothingIsCut()
{
    QFETCH(const QSize, size);
    QFETCH(const double, font);
    const QFont before = QApplication::font();
    const auto restore = qScopeGuard([&] { QApplication::setFont(before); });
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * font);
    QApplication::setFont(larger);
    BridgeStage stage;
    stage.open();
    stage.ready();
    stage.wizard->resize(size);
    for (int step = 0; step < stage.wizard->stepCount(); ++step) {
        stage.goTo(step);
        unfold(stage);
        if (step == 1) {
            stage.click(u"bridgeBondCheck"_s);
        }
        QTest::qWait(1); // layouts are made in the event loop
        QVERIFY(stage.wizard->width() <= size.width() && stage.wizard->height() <= size.height());
        for (const QScrollArea *area : stage.wizard->findChildren<QScrollArea *>()) {
            QVERIFY2(!area->isVisible() || area->horizontalScrollBar()->maximum() == 0,
                     qPrintable(u"step %1 scrolls by %2"_s.arg(step).arg(area->horizontalScrollBar()->maximum())));
        }
        for (const QLabel *label : stage.wizard->findChildren<QLabel *>()) {
            if (!label->isVisible() || !label->pixmap(Qt::ReturnByValue).isNull()) {
                continue;
            }
            const int need = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QVERIFY2(label->height() >= need, qPrintable(u"step %1: %2"_s.arg(step).arg(label->text())));
        }
        if (step == 1) {
            stage.click(u"bridgeBondCheck"_s);
        }
    }
}

/// In the window: a simulated host has no network of its own.
void TestBridgeWizard::commandsSayWhyNot()
{
    test::GuiFixture fixture;
    Connection *host = fixture.connectHost(fixture.writeHost({{u"web"_s}}), u"kvm-a"_s);
    QVERIFY(host);
    MainWindow *window = fixture.openWindow();
    QVERIFY(window);
    QAction *action = window->findChild<QAction *>(u"newBridgeAction"_s);
    QVERIFY(action);
    QVERIFY(!action->isEnabled());
    QTRY_VERIFY2(action->toolTip().contains(u"kvm-a"_s), qPrintable(action->toolTip()));
    window->tabs()->openHost(host->id());
    for (const QString &name : {u"newBridgeTool"_s, u"editBridgeTool"_s, u"removeBridgeTool"_s}) {
        const QAction *tool = window->findChild<QAction *>(name);
        QVERIFY2(tool, qPrintable(name));
        QVERIFY(!tool->isEnabled());
        QVERIFY2(tool->toolTip().contains(u"kvm-a"_s), qPrintable(tool->toolTip()));
    }
}

QTEST_MAIN(TestBridgeWizard)
#include "tst_bridgewizard.moc"
