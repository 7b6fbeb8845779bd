// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard for virtual networks and the dialog that changes one, without a host: what is offered, what is said at the
// fields, and what comes out.
#include "models/core/async.h"
#include "models/xml/networkspecxml.h"
#include "tests/support/guifixture.h"
#include "tests/ui/keymarks.h"
#include "ui/create/fieldmessage.h"
#include "ui/network/editnetworkdialog.h"
#include "ui/network/networkcard.h"
#include "ui/network/networkdialogs.h"
#include "ui/network/networkforms.h"
#include "ui/network/networktext.h"
#include "ui/network/networkwizard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

using Kind = NetworkSpec::Kind;

namespace
{

NetworkSpec someNetwork(const QString &name, const QString &address)
{
    NetworkSpec spec;
    spec.name = name;
    spec.uuid = QUuid::createUuidV5(QUuid(), name);
    spec.v4 = NetworkSubnet{address, 24, {}, {}};
    spec.v4->ranges = {suggestRange(*spec.v4)};
    return spec;
}

NetworkFacts someFacts()
{
    NetworkFacts facts;
    facts.networks = {someNetwork(u"default"_s, u"192.168.122.1"_s)};
    facts.active = {facts.networks.first().uuid};
    facts.bridges = {u"br0"_s};
    facts.interfaces = {u"eth0"_s, u"br0"_s, u"virbr0"_s};
    facts.devices = {{u"eth0"_s}, {u"wlan0"_s, true}};
    facts.hostSubnets = {{u"10.77.0.5"_s, 24, u"eth0"_s}};
    facts.routesKnown = true;
    return facts;
}

struct Stage {
    explicit Stage(NetworkFacts facts = someFacts(), std::function<void()> makeBridge = {})
    {
        NetworkBackend backend;
        backend.load = [this, facts]() -> QFuture<Result<NetworkFacts>> {
            return readyFuture(later ? *later : Result<NetworkFacts>(facts));
        };
        backend.seed = "host";
        backend.makeBridge = std::move(makeBridge);
        wizard = new NetworkWizard(backend, u"kvm-a"_s, Kind::Nat, nullptr);
        QObject::connect(wizard, &NetworkWizard::specReady, wizard, [this](const NetworkSpec &spec) { made = spec; });
        wizard->show();
    }
    ~Stage() { delete wizard; }

    bool ready() const
    {
        return QTest::qWaitFor([this] { return wizard->draft()->load() == NetworkDraft::Load::Ready; }, 30'000);
    }
    template <class T>
    T *find(const QString &name) const
    {
        return wizard->findChild<T *>(name);
    }
    void press(const QString &name) const { find<QAbstractButton>(name)->click(); }
    void type(const QString &name, const QString &text) const
    {
        auto *edit = find<QLineEdit>(name);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// What stands below that field.
    QString message(const QString &field) const
    {
        const auto *message = find<FieldMessage>(field + u"Message"_s);
        return message && !message->isHidden() ? message->text() : QString();
    }
    void next() const { press(u"networkNextButton"_s); }
    void goTo(int step) const
    {
        while (wizard->currentStep() < step) {
            next();
        }
    }

    QPointer<NetworkWizard> wizard;
    std::optional<NetworkSpec> made;
    std::optional<Result<NetworkFacts>> later; ///< what the host tells when it is read again
};

} // namespace

class TestNetworkWizard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesAnIsolatedNetwork()
    {
        Stage stage;
        QVERIFY(stage.ready());
        QVERIFY(stage.find<NetworkCard>(u"networkKindNat"_s)->isChecked());
        stage.press(u"networkKindIsolated"_s);
        QCOMPARE(stage.wizard->draft()->spec().kind, Kind::Isolated);
        stage.next();
        stage.type(u"networkName"_s, u"quiet"_s);
        stage.find<QCheckBox>(u"networkAutostart"_s)->click();
        stage.next();
        QVERIFY(!stage.find<QLineEdit>(u"networkV4Subnet"_s)->text().isEmpty()); // a free one is offered
        stage.type(u"networkV4Subnet"_s, u"10.9.0.0/16"_s);
        QCOMPARE(stage.find<QLineEdit>(u"networkV4Ranges"_s)->text(), u"10.9.0.2 – 10.9.255.254"_s); // it follows
        stage.next();
        stage.type(u"networkDomain"_s, u"quiet.example"_s);
        stage.next();
        const QString xml = stage.find<QPlainTextEdit>(u"networkXmlView"_s)->toPlainText();
        QVERIFY2(xml.contains(u"10.9.0.1"_s) && !xml.contains(u"<forward"_s), qPrintable(xml));
        QVERIFY(stage.find<QPushButton>(u"networkFinishButton"_s)->isVisible());
        stage.press(u"networkFinishButton"_s);
        QVERIFY(stage.made.has_value());
        QCOMPARE(stage.made->name, u"quiet"_s);
        QCOMPARE(stage.made->v4->address, u"10.9.0.1"_s);
        QCOMPARE(stage.made->v4->prefix, 16);
        QCOMPARE(stage.made->domain, u"quiet.example"_s);
        QVERIFY(stage.made->startNow && !stage.made->autostart);
        const Result<NetworkSpec> read = readNetworkSpec(buildNetworkXml(*stage.made));
        QVERIFY(read.has_value());
        QCOMPARE(read->v4, stage.made->v4);
    }

    void mistakesAreToldAtTheirFields_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *what, int step, const QString &field, const QString &typed,
                            const QString &said) { QTest::newRow(what) << step << field << typed << said; };
        row("name taken", 1, u"networkName"_s, u"default"_s, u"network of this name"_s);
        row("malformed subnet", 2, u"networkV4Subnet"_s, u"10.300.0.0/24"_s, u"no IPv4 address"_s);
        row("no prefix that is one", 2, u"networkV4Subnet"_s, u"10.3.0.0/x"_s, u"no IPv4 address"_s);
        row("prefix too long", 2, u"networkV4Subnet"_s, u"10.3.0.1/31"_s, u"prefix"_s);
        row("overlaps with the host", 2, u"networkV4Subnet"_s, u"10.77.0.0/16"_s, u"eth0"_s);
        row("overlaps with another", 2, u"networkV4Subnet"_s, u"192.168.122.128/25"_s, u"default"_s);
        row("range outside", 2, u"networkV4Ranges"_s, u"10.99.0.2-10.99.0.9"_s, u"inside"_s);
        row("range backwards", 2, u"networkV4Ranges"_s, u"192.168.100.9-192.168.100.2"_s, u"."_s);
        row("half a range", 2, u"networkV4Ranges"_s, u"192.168.100.9"_s, u"first and a last"_s);
        row("domain", 3, u"networkDomain"_s, u"no domain!"_s, u"domain name"_s);
        row("forwarder", 3, u"networkForwarders"_s, u"1.1.1.1, nonsense"_s, u"nonsense"_s);
        row("bridge too long", 3, u"networkOwnBridge"_s, u"averylongbridgename"_s, u"15"_s);
        row("bridge taken", 3, u"networkOwnBridge"_s, u"eth0"_s, u"interface of this name"_s);
    }
    void mistakesAreToldAtTheirFields()
    {
        QFETCH(const int, step);
        QFETCH(const QString, field);
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        Stage stage;
        QVERIFY(stage.ready());
        stage.goTo(step);
        QCOMPARE(stage.wizard->currentStep(), step);
        QCOMPARE(stage.message(field), QString());
        stage.type(field, typed);
        const QString message = stage.message(field);
        QVERIFY2(message.contains(said, Qt::CaseInsensitive), qPrintable(message));
        QCOMPARE(stage.find<QLineEdit>(field)->text(), typed); // what is typed stays
        QVERIFY(stage.find<QLineEdit>(field)->accessibleDescription().contains(message));
        QVERIFY(!stage.find<QPushButton>(u"networkNextButton"_s)->isEnabled());
        QVERIFY(stage.find<FieldMessage>(u"networkReasonMessage"_s)->text().contains(message));
    }

    void hintsStandOnlyAtWhatIsRight()
    {
        Stage stage;
        QVERIFY(stage.ready());
        stage.goTo(2);
        const auto *help = stage.find<QLabel>(u"networkV4Help"_s);
        QVERIFY(help->isVisible());
        stage.type(u"networkV4Ranges"_s, u"10.99.0.2-10.99.0.6"_s);
        QVERIFY(!stage.message(u"networkV4Ranges"_s).isEmpty() && !help->isVisible());
        stage.type(u"networkV4Subnet"_s, u"10.99.0.0/33"_s);
        QVERIFY(!stage.message(u"networkV4Subnet"_s).isEmpty() && !help->isVisible());
        stage.type(u"networkV4Subnet"_s, u"10.99.0.0/24"_s);
        QVERIFY(stage.message(u"networkV4Ranges"_s).isEmpty() && help->isVisible());
        QVERIFY2(help->text().contains(u" 5 "_s), qPrintable(help->text()));
        stage.press(u"networkV4"_s);
        QVERIFY(!help->isVisible());
        // The host's own address is not given out.
        NetworkSubnet own{u"10.99.0.4"_s, 24, {{u"10.99.0.2"_s, u"10.99.0.6"_s}}, {}};
        QVERIFY2(NetworkText::subnetHelp(own).contains(u" 4 "_s), qPrintable(NetworkText::subnetHelp(own)));
    }

    void numbersOutOfRangeAreTold()
    {
        NetworkFacts facts = someFacts();
        facts.hasOpenVSwitch = true;
        Stage stage(facts);
        QVERIFY(stage.ready());
        stage.goTo(3);
        stage.find<QSpinBox>(u"networkMtu"_s)->setValue(100);
        QVERIFY(!stage.message(u"networkMtu"_s).isEmpty());
        stage.find<QSpinBox>(u"networkMtu"_s)->setValue(9000);
        QCOMPARE(stage.message(u"networkMtu"_s), QString());
        stage.wizard->draft()->setKind(Kind::Bridge);
        stage.find<QCheckBox>(u"networkOpenVSwitch"_s)->click();
        auto *vlan = stage.find<QSpinBox>(u"networkVlan"_s);
        QVERIFY(vlan->isEnabled());
        vlan->setValue(4095);
        QVERIFY2(stage.message(u"networkVlan"_s).contains(u"4094"_s), qPrintable(stage.message(u"networkVlan"_s)));
        vlan->setValue(20);
        QCOMPARE(stage.message(u"networkVlan"_s), QString());
    }

    void portGroupsAreEditedInPlace()
    {
        Stage stage;
        QVERIFY(stage.ready());
        stage.goTo(3);
        stage.press(u"networkAddPortGroup"_s);
        auto *table = stage.find<QTableWidget>(u"networkPortGroupTable"_s);
        QCOMPARE(table->rowCount(), 1);
        table->item(0, 0)->setText(u"slow"_s);
        table->item(0, 1)->setCheckState(Qt::Checked);
        table->item(0, 3)->setText(u"128"_s);
        const QList<PortGroup> wanted{{u"slow"_s, true, {}, 128, 0}};
        QCOMPARE(stage.wizard->draft()->spec().portGroups, wanted);
        table->item(0, 2)->setText(u"5000"_s);
        QVERIFY(!stage.message(u"networkPortGroups"_s).isEmpty());
        table->item(0, 2)->setText(QString());
        table->item(0, 0)->setText(QString());
        QVERIFY(!stage.message(u"networkPortGroups"_s).isEmpty());
        table->selectRow(0);
        stage.press(u"networkRemovePortGroup"_s);
        QVERIFY(stage.wizard->draft()->spec().portGroups.isEmpty());
        QCOMPARE(stage.message(u"networkPortGroups"_s), QString());
    }

    void ipv6IsOfferedAndSwitchedOffAgain()
    {
        Stage stage;
        QVERIFY(stage.ready());
        stage.goTo(2);
        stage.press(u"networkV6"_s);
        QVERIFY(stage.wizard->draft()->spec().v6.has_value());
        QVERIFY(stage.find<QLineEdit>(u"networkV6Subnet"_s)->text().startsWith(u"fd"_s));
        QVERIFY(stage.find<QLineEdit>(u"networkV6Subnet"_s)->isVisible());
        QCOMPARE(stage.message(u"networkV6Subnet"_s), QString());
        stage.press(u"networkV6"_s);
        QVERIFY(!stage.wizard->draft()->spec().v6.has_value());
        stage.press(u"networkV4Dhcp"_s);
        QVERIFY(stage.wizard->draft()->spec().v4->ranges.isEmpty());
        stage.press(u"networkV4"_s); // neither: the host could pass nothing on
        QVERIFY(!stage.message(u"networkV4Subnet"_s).isEmpty());
        QVERIFY(!stage.find<QPushButton>(u"networkNextButton"_s)->isEnabled());
    }

    void theRealNetworkNeedsABridge()
    {
        bool asked = false;
        NetworkFacts facts = someFacts();
        facts.bridges.clear();
        Stage stage(facts, [&asked] { asked = true; });
        QVERIFY(stage.ready());
        QVERIFY(!stage.find<QWidget>(u"networkNoBridgePanel"_s)->isVisible());
        stage.press(u"networkKindBridge"_s);
        QVERIFY(stage.find<QWidget>(u"networkNoBridgePanel"_s)->isVisible());
        QVERIFY(stage.find<QLabel>(u"networkNoBridge"_s)->text().contains(u"cannot talk to each other"_s));
        stage.press(u"networkMakeBridge"_s);
        QVERIFY(asked);
        // One has been made: it is taken.
        facts.bridges = {u"br7"_s};
        stage.later.emplace(facts);
        stage.wizard->refreshHost();
        QTRY_COMPARE(stage.wizard->draft()->spec().bridge, u"br7"_s);
        QVERIFY(!stage.find<QWidget>(u"networkNoBridgePanel"_s)->isVisible());
        stage.goTo(1);
        QCOMPARE(stage.find<QComboBox>(u"networkBridge"_s)->currentText(), u"br7"_s);
        QVERIFY(!stage.find<QComboBox>(u"networkDevice"_s)->isVisible());
    }

    void macvtapInPlaceOfABridge()
    {
        NetworkFacts facts = someFacts();
        facts.bridges.clear();
        Stage stage(facts);
        QVERIFY(stage.ready());
        stage.press(u"networkKindBridge"_s);
        QVERIFY(!stage.find<QPushButton>(u"networkMakeBridge"_s)->isVisible()); // nobody makes one
        stage.press(u"networkUseMacvtap"_s);
        QCOMPARE(stage.wizard->draft()->spec().kind, Kind::Macvtap);
        QVERIFY(stage.find<QRadioButton>(u"networkKindMacvtap"_s)->isVisible());
        QVERIFY(stage.find<QRadioButton>(u"networkKindMacvtap"_s)->isChecked());
        stage.goTo(1);
        QVERIFY(stage.find<QLabel>(u"networkDeviceHelp"_s)->text().contains(u"cannot talk to each other"_s));
        auto *device = stage.find<QComboBox>(u"networkDevice"_s);
        device->setCurrentIndex(device->findData(u"wlan0"_s));
        QVERIFY2(stage.message(u"networkDevice"_s).contains(u"Wi-Fi"_s), qPrintable(stage.message(u"networkDevice"_s)));
        device->setCurrentIndex(device->findData(u"eth0"_s));
        QCOMPARE(stage.message(u"networkDevice"_s), QString());
        stage.next(); // no addresses of its own: that step is left out
        stage.next();
        QVERIFY(stage.find<QPushButton>(u"networkFinishButton"_s)->isVisible());
        stage.press(u"networkFinishButton"_s);
        QCOMPARE(stage.made->device, u"eth0"_s);
        QVERIFY(!stage.made->v4);
    }

    void answersOutliveAChangeOfKind()
    {
        Stage stage;
        QVERIFY(stage.ready());
        stage.goTo(1);
        stage.type(u"networkName"_s, u"mine"_s);
        stage.goTo(2);
        stage.type(u"networkV4Subnet"_s, u"10.20.0.0/24"_s);
        stage.wizard->draft()->setKind(Kind::Bridge);
        QVERIFY(!stage.wizard->draft()->spec().v4);
        QCOMPARE(stage.wizard->draft()->spec().name, u"mine"_s);
        stage.wizard->draft()->setKind(Kind::Routed);
        QCOMPARE(stage.wizard->draft()->spec().v4->address, u"10.20.0.1"_s);
        // Something was answered: closing asks.
        stage.wizard->reject();
        QVERIFY(stage.wizard->isVisible());
        QVERIFY(stage.find<QWidget>(u"networkDiscardBar"_s)->isVisible());
    }

    void aHostThatCannotBeReadIsTriedAgain()
    {
        Stage stage;
        QVERIFY(stage.ready());
        NetworkBackend backend;
        int calls = 0;
        backend.load = [&calls]() -> QFuture<Result<NetworkFacts>> {
            ++calls;
            return readyFuture(calls == 1 ? Result<NetworkFacts>(Error{ErrorKind::Unreachable, 0, u"gone"_s, {}})
                                          : Result<NetworkFacts>(someFacts()));
        };
        const QPointer<NetworkWizard> wizard = new NetworkWizard(backend, u"kvm-a"_s, Kind::Nat, nullptr);
        wizard->show();
        QTRY_COMPARE(wizard->draft()->load(), NetworkDraft::Load::Failed);
        QVERIFY(!wizard->findChild<QPushButton *>(u"networkNextButton"_s)->isEnabled());
        wizard->refreshHost();
        QTRY_COMPARE(wizard->draft()->load(), NetworkDraft::Load::Ready);
        delete wizard;
    }

    void everythingHasANameAndFits()
    {
        NetworkFacts facts = someFacts();
        facts.bridges.clear();
        Stage stage(facts, [] {});
        QVERIFY(stage.ready());
        QStringList unnamed; // of its own parts; the frame is that of all wizards
        for (const NetworkForm *form : stage.wizard->findChildren<NetworkForm *>()) {
            unnamed += unnamedWidgets(form);
        }
        unnamed.removeIf([](const QString &name) {
            return name.contains(u"qt_"_s) || name.startsWith(u"QTableCornerButton"_s); // Qt's own
        });
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u", "_s)));
        QVERIFY2(stage.wizard->minimumSizeHint().width() <= 1000,
                 qPrintable(QString::number(stage.wizard->minimumSizeHint().width())));
        QVERIFY2(stage.wizard->minimumSizeHint().height() <= 680,
                 qPrintable(QString::number(stage.wizard->minimumSizeHint().height())));
    }

    void eachKeyStandsOnceInAWindow()
    {
        NetworkFacts facts = someFacts();
        facts.hasOpenVSwitch = true;
        for (const Kind kind : {Kind::Nat, Kind::Bridge, Kind::Macvtap}) {
            Stage stage(facts, [] {});
            QVERIFY(stage.ready());
            stage.wizard->draft()->setKind(kind);
            for (int step = 0;; ++step) {
                QVERIFY2(sharedKey(stage.wizard).isEmpty(), qPrintable(sharedKey(stage.wizard)));
                if (stage.find<QPushButton>(u"networkFinishButton"_s)->isVisible()) {
                    break;
                }
                QVERIFY(step < 6);
                stage.next();
                if (auto *v6 = stage.find<QCheckBox>(u"networkV6"_s); v6->isVisible()) {
                    v6->setChecked(true);
                }
            }
            LoadedNetwork network;
            network.spec = stage.wizard->draft()->spec();
            network.xml = buildNetworkXml(network.spec);
            network.active = true;
            EditNetworkDialog dialog(network, facts, QList<NetworkUser>(), "host", nullptr);
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
            dialog.findChild<QSpinBox *>(u"networkMtu"_s)->setValue(9000);
            QVERIFY(dialog.findChild<QRadioButton *>(u"editNetworkNow"_s)->isVisible());
            auto *tabs = dialog.findChild<QTabWidget *>(u"editNetworkTabs"_s);
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                QVERIFY2(sharedKey(&dialog).isEmpty(), qPrintable(sharedKey(&dialog)));
            }
        }
    }

    void drawingsDifferAndFollowThePalette()
    {
        const auto draw = [](Kind kind, const QPalette &palette) {
            QImage image(200, 100, QImage::Format_RGB32);
            image.fill(palette.color(QPalette::Base));
            QPainter painter(&image);
            paintNetworkKind(&painter, image.rect(), kind, palette, false);
            painter.end();
            return image;
        };
        const QPalette light(QColor(240, 240, 240));
        const QPalette dark(QColor(50, 50, 50));
        QVERIFY(draw(Kind::Nat, light) != draw(Kind::Isolated, light));
        QVERIFY(draw(Kind::Nat, light) != draw(Kind::Bridge, light));
        QVERIFY(draw(Kind::Nat, light) != draw(Kind::Nat, dark));
    }

    void subnetsAreReadAsTheyAreWritten()
    {
        const auto read = [](const QString &text, bool v6 = false) {
            return NetworkText::subnet(NetworkText::readSubnet(text, v6, {}));
        };
        QCOMPARE(NetworkText::readSubnet(u"10.1.2.0/24"_s, false, {}).address, u"10.1.2.1"_s);
        QCOMPARE(read(u"10.1.2.0/24"_s), u"10.1.2.0/24"_s);
        QCOMPARE(read(u"10.1.2.1/24"_s), u"10.1.2.0/24"_s);
        QCOMPARE(read(u"10.1.2.254/24"_s), u"10.1.2.254/24"_s);
        QCOMPARE(read(u"10.1.2.0/255.255.254.0"_s), u"10.1.2.0/23"_s);
        QCOMPARE(read(u"10.1.2.7"_s), u"10.1.2.7/24"_s);
        QCOMPARE(read(u"fd00:5::/64"_s, true), u"fd00:5::/64"_s);
        QCOMPARE(NetworkText::readSubnet(u"fd00:5::/64"_s, true, {}).address, u"fd00:5::1"_s);
        QCOMPARE(NetworkText::readSubnet(u" nonsense "_s, false, {}).address, u"nonsense"_s);
        QCOMPARE(NetworkText::readSubnet(u"10.1.2.0/255.0.255.0"_s, false, {}).address, u"10.1.2.0/255.0.255.0"_s);
        const QList<DhcpRange> ranges{{u"10.0.0.2"_s, u"10.0.0.9"_s}, {u"10.0.0.20"_s, u"10.0.0.29"_s}};
        QCOMPARE(NetworkText::readRanges(NetworkText::ranges(ranges)), ranges);
        QCOMPARE(NetworkText::readRanges(u"10.0.0.2-10.0.0.9 ,10.0.0.20 – 10.0.0.29,"_s), ranges);
        QCOMPARE(NetworkText::readVlans(u"1, x, 20"_s), QList<int>({1, -1, 20}));
    }

    void reservationsAreChecked()
    {
        NetworkFacts facts = someFacts();
        NetworkSpec &network = facts.networks.first();
        network.v4->reservations = {{u"52:54:00:00:00:01"_s, u"web"_s, u"192.168.122.50"_s}};
        ReservationDialog dialog(network, facts, {{u"db"_s, u"52:54:00:00:00:02"_s}}, {}, {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *mac = dialog.findChild<QComboBox *>(u"reservationMac"_s);
        auto *address = dialog.findChild<QLineEdit *>(u"reservationAddress"_s);
        const auto message = [&](const QWidget *field) { return dialog.messageOf(field)->text(); };
        QVERIFY(!dialog.okButton()->isEnabled());
        QVERIFY(!address->text().isEmpty()); // a free one is offered
        mac->setEditText(u"52:54:00:00:00"_s);
        QVERIFY(!message(mac).isEmpty());
        mac->setEditText(u"52:54:00:00:00:01"_s);
        QVERIFY2(!message(mac).isEmpty(), "this card has a reservation already");
        mac->setEditText(u"52:54:00:00:00:02"_s);
        QCOMPARE(message(mac), QString());
        address->setText(u"192.168.122.50"_s);
        QVERIFY(!message(address).isEmpty());
        address->setText(u"10.0.0.1"_s);
        QVERIFY(!message(address).isEmpty());
        address->setText(u"192.168.122.60"_s);
        QCOMPARE(message(address), QString());
        auto *name = dialog.findChild<QLineEdit *>(u"reservationName"_s);
        name->setText(u"web"_s);
        QVERIFY(!message(name).isEmpty());
        QCOMPARE(message(address), QString());
        name->setText(u"db"_s);
        QVERIFY(dialog.okButton()->isEnabled());
        QCOMPARE(dialog.reservation().mac, u"52:54:00:00:00:02"_s);
    }

    void editTellsWhatIsLiveAndWhatWaits()
    {
        NetworkFacts facts = someFacts();
        LoadedNetwork network;
        network.spec = facts.networks.first();
        network.xml = buildNetworkXml(network.spec);
        network.active = true;
        const QList<NetworkUser> users{{QUuid::createUuid(), u"web"_s, true, {u"52:54:00:00:00:01"_s}, true},
                                       {QUuid::createUuid(), u"db"_s, false, {u"52:54:00:00:00:02"_s}, false}};
        EditNetworkDialog dialog(network, facts, users, "host", nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto text = [&](const char *name) {
            const auto *label = dialog.findChild<QLabel *>(QLatin1StringView(name));
            return label->isHidden() ? QString() : label->text();
        };
        auto *ok = dialog.findChild<QPushButton *>(u"editNetworkOk"_s);
        QVERIFY(!ok->isEnabled()); // nothing has been changed
        auto *ranges = dialog.findChild<QLineEdit *>(u"networkV4Ranges"_s);
        ranges->selectAll();
        QTest::keyClicks(ranges, u"192.168.122.10-192.168.122.90"_s);
        QVERIFY(!text("editNetworkLive").isEmpty());
        QCOMPARE(text("editNetworkRestart"), QString());
        QVERIFY(dialog.findChild<QRadioButton *>(u"editNetworkNow"_s)->isHidden());
        QVERIFY(ok->isEnabled());
        auto *mtu = dialog.findChild<QSpinBox *>(u"networkMtu"_s);
        mtu->setValue(9000);
        QVERIFY(!text("editNetworkRestart").isEmpty());
        QVERIFY2(text("editNetworkGuests").contains(u"web"_s) && !text("editNetworkGuests").contains(u"db"_s),
                 qPrintable(text("editNetworkGuests")));
        QVERIFY(!dialog.restartsNow());
        dialog.findChild<QRadioButton *>(u"editNetworkNow"_s)->click();
        QVERIFY(dialog.restartsNow());
        QVERIFY(text("editNetworkGuests").contains(u"web"_s));
        mtu->setValue(0);
        QVERIFY(!dialog.restartsNow()); // nothing waits for it any more
        mtu->setValue(12);
        QVERIFY(!ok->isEnabled());
        QVERIFY(dialog.findChild<FieldMessage *>(u"editNetworkProblem"_s)->text().contains(u"Names and more"_s));
        QCOMPARE(dialog.spec().name, u"default"_s);
    }
};

QTEST_MAIN(TestNetworkWizard)
#include "tst_networkwizard.moc"
