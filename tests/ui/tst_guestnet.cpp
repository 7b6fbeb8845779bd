// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a guest's network cards: its table, actions that say why they are not possible, dialogs with messages at
// their fields, what to type in the guest, and that nothing is asked while nobody looks.
#include "models/connection/hostobjects.h"
#include "models/core/async.h"
#include "tests/support/guifixture.h"
#include "tests/ui/keymarks.h"
#include "ui/create/fieldmessage.h"
#include "ui/guest/guestsections.h"
#include "ui/guest/guesttab.h"
#include "ui/guestnet/guestnetpage.h"
#include "ui/guestnet/linesdialog.h"
#include "ui/guestnet/nicdialog.h"
#include "ui/guestnet/nictable.h"
#include "ui/guestnet/reservedialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;
using Source = InterfaceSpec::Source;

namespace
{

QString card(const QString &mac, const QString &inside)
{
    return u"<interface type='network'><mac address='%1'/><source network='default'/><model type='virtio'/>%2"
           "</interface>"_s.arg(mac, inside);
}

QString guest(const QString &name, int state, const QString &cards)
{
    return u"<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>%1</name>"
           "<memory>262144</memory><os><type>hvm</type></os><test:runstate>%2</test:runstate><devices>%3"
           "<graphics type='vnc' port='-1'/></devices></domain>"_s.arg(name)
               .arg(state)
               .arg(cards);
}

} // namespace

class TestGuestNet : public QObject
{
    Q_OBJECT

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<GuestNetPage> m_page;
    Connection *m_host = nullptr;
    QStringList m_typed;
    QStringList m_ports;

    QString writeHost() const
    {
        QFile file(m_dir->filePath(u"host.xml"_s));
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        file.write(
            (u"<node>"_s
             + guest(
                 u"web-1"_s, 5,
                 card(u"52:54:00:00:00:01"_s, u"<bandwidth><inbound average='100'/></bandwidth><mtu size='1400'/>"_s)
                     + card(u"52:54:00:00:00:02"_s, u"<link state='down'/>"_s)
                     + u"<interface type='ethernet'><mac address='52:54:00:00:00:03'/></interface>"_s)
             + guest(u"mail"_s, 1, card(u"52:54:00:00:00:10"_s, {}))
             + u"<network><name>default</name><forward mode='nat'/><bridge name='virbr0'/>"
               "<ip address='10.9.0.1' netmask='255.255.255.0'><dhcp><range start='10.9.0.10' end='10.9.0.99'/></dhcp>"
               "</ip></network><network><name>lab</name><bridge name='virbr7'/></network></node>"_s)
                .toUtf8());
        return u"test://"_s + file.fileName();
    }
    QAction *action(const QString &name) const { return m_page->findChild<QAction *>(name); }
    void choose(int row) const { m_page->table()->setCurrentItem(m_page->table()->topLevelItem(row)); }
    QString cell(int row, NicTable::Column column) const { return m_page->table()->topLevelItem(row)->text(column); }
    template <class T>
    T *dialog(const QString &name) const
    {
        T *found = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                found = m_page->findChild<T *>(name);
                return found && found->isVisible();
            },
            30'000);
        return found;
    }
    /// Of a dialog that is open: its field.
    template <class T>
    static T *field(QWidget *in, const QString &name)
    {
        return in->findChild<T *>(name);
    }
    static QString messageOf(QWidget *in, const QString &name)
    {
        const auto *message = in->findChild<FieldMessage *>(name + u"Message"_s);
        return message && message->isVisibleTo(in) ? message->text() : QString();
    }
    static void select(QComboBox *box, const QVariant &data) { box->setCurrentIndex(box->findData(data)); }
    bool waitForTask(Job::State state)
    {
        const auto &jobs = m_fixture->queue()->jobs();
        return QTest::qWaitFor([&] { return !jobs.empty() && jobs.back()->isFinished(); }, 30'000)
            && jobs.back()->state() == state;
    }
    QString reasons() const { return m_page->findChild<QLabel *>(u"nicReasons"_s)->text(); }
    void openPage(const QString &name)
    {
        GuestNetHooks hooks;
        hooks.submit = [this](std::unique_ptr<Job> job) { m_fixture->queue()->submit(std::move(job)); };
        hooks.typeText = [this](const QString &text) { m_typed.append(text); };
        hooks.openPort = [this](const QString &address) { m_ports.append(address); };
        m_page = std::make_unique<GuestNetPage>(m_host, m_fixture->idOf(m_host, name).uuid, std::move(hooks));
        m_page->resize(1024, 560);
        m_page->show();
        m_page->shown();
        QTRY_VERIFY(m_page->nics().has_value());
    }
    NicDialog *openDialog(const QString &which)
    {
        action(which)->trigger();
        auto *open = dialog<NicDialog>(u"nicDialog"_s);
        if (!open || !QTest::qWaitFor([&] { return field<QLabel>(open, u"nicState"_s)->text().isEmpty(); }, 30'000)) {
            return nullptr;
        }
        return open;
    }
    static void keepPicture(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("GUESTDECK_SHOTS");
        if (!folder.isEmpty()) {
            widget->grab().save(folder + u'/' + name + u".png"_s);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_typed.clear();
        m_ports.clear();
        m_fixture = std::make_unique<GuiFixture>();
        m_dir = std::make_unique<QTemporaryDir>();
        m_host = m_fixture->connectHost(writeHost());
        QVERIFY(m_host);
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void theSectionComesAfterTheDisks()
    {
        QStringList ids;
        for (const GuestSection &section : guestSections()) {
            ids.append(section.id);
        }
        QCOMPARE(ids.indexOf(u"network"_s), ids.indexOf(u"disks"_s) + 1);
    }

    void theTableShowsWhatIsAndWhatWillBe()
    {
        openPage(u"web-1"_s);
        QCOMPARE(m_page->table()->topLevelItemCount(), 3);
        QCOMPARE(cell(0, NicTable::SourceColumn), u"Network default"_s);
        QCOMPARE(cell(0, NicTable::MacColumn), u"52:54:00:00:00:01"_s);
        QCOMPARE(cell(0, NicTable::LinkColumn), u"up"_s);
        QCOMPARE(cell(1, NicTable::LinkColumn), u"down"_s);
        QVERIFY(cell(0, NicTable::NoteColumn).contains(u"100"_s) && cell(0, NicTable::NoteColumn).contains(u"1400"_s));

        GuestNics now = *m_page->nics();
        now.running = true;
        now.nics[0].live = now.nics[0].stored;
        now.nics[0].live->sourceName = u"lab"_s;
        now.nics[0].live->target = u"vnet3"_s;
        now.nics[0].addresses = {{u"10.9.0.17"_s, 24, NicAddress::Origin::Lease},
                                 {u"fd00::5"_s, 64, NicAddress::Origin::Agent},
                                 {u"10.9.0.18"_s, 0, NicAddress::Origin::Arp}};
        now.nics[2].live = std::exchange(now.nics[2].stored, std::nullopt);
        m_page->setNics(now);
        QCOMPARE(cell(0, NicTable::SourceColumn), u"Network lab"_s);
        QCOMPARE(cell(0, NicTable::AddressColumn), u"10.9.0.17 (lease), fd00::5 (agent), 10.9.0.18 (seen)"_s);
        QCOMPARE(cell(0, NicTable::DeviceColumn), u"vnet3"_s);
        QVERIFY(cell(0, NicTable::NoteColumn).startsWith(u"From the next start on: Network default"_s));
        QVERIFY(cell(1, NicTable::NoteColumn).startsWith(u"Only from the next start on"_s));
        QVERIFY(cell(2, NicTable::NoteColumn).startsWith(u"Gone after the next shutdown"_s));
        keepPicture(m_page.get(), u"guestnet-page"_s);
        // The chosen card stays chosen when another goes away above it.
        choose(1);
        now.nics.removeFirst();
        m_page->setNics(now);
        QCOMPARE(m_page->table()->currentNic(), 0);
        QCOMPARE(cell(0, NicTable::MacColumn), u"52:54:00:00:00:02"_s);
    }

    void tellsOfNetworksThatKeepTheGuestFromStarting()
    {
        openPage(u"web-1"_s);
        QTRY_VERIFY(m_host->objects()->isListed(HostObjectKind::Networks));
        QVERIFY(!cell(0, NicTable::NoteColumn).contains(u"cannot start"_s));
        HostObjectStore *networks = m_host->objects()->store(HostObjectKind::Networks);
        HostObject stopped = networks->find(u"default"_s)->object;
        std::get<NetworkInfo>(stopped).active = false;
        networks->applyList({stopped});
        QCOMPARE(cell(1, NicTable::NoteColumn),
                 u"The virtual network default is not started. The guest cannot start before it is."_s);
        QVERIFY(!m_page->table()->topLevelItem(1)->icon(NicTable::NoteColumn).isNull());
        QVERIFY(cell(2, NicTable::NoteColumn).isEmpty()); // is in none
        GuestNics now = *m_page->nics();
        now.nics[1].stored->sourceName = u"lab"_s; // no longer in the list
        m_page->setNics(now);
        QCOMPARE(cell(1, NicTable::NoteColumn),
                 u"The host has no virtual network lab. The guest cannot start without it."_s);
        std::get<NetworkInfo>(stopped).active = true;
        networks->applyList({stopped});
        QVERIFY(!cell(0, NicTable::NoteColumn).contains(u"cannot start"_s));
        QVERIFY(cell(1, NicTable::NoteColumn).contains(u"cannot start"_s));
        // Nothing is known of the networks of a host that is away.
        m_host->close();
        QTRY_VERIFY(cell(1, NicTable::NoteColumn).isEmpty());
    }

    void actionsSayWhyTheyCannotBe()
    {
        openPage(u"web-1"_s);
        choose(0);
        QVERIFY(action(u"nicEdit"_s)->isEnabled() && action(u"nicReserve"_s)->isEnabled());
        QVERIFY(action(u"nicLinkUp"_s)->isChecked());
        QVERIFY(!action(u"nicOpenPort"_s)->isEnabled());
        QVERIFY(reasons().contains(u"No address of this card is known."_s));
        choose(1);
        QVERIFY(!action(u"nicLinkUp"_s)->isChecked());
        choose(2); // of a kind that no form knows
        QVERIFY(!action(u"nicEdit"_s)->isEnabled() && !action(u"nicReserve"_s)->isEnabled());
        QVERIFY(action(u"nicEdit"_s)->toolTip().contains(u"XML"_s) && reasons().contains(u"ethernet"_s));
        QVERIFY(action(u"nicRemove"_s)->isEnabled() && action(u"nicLinkUp"_s)->isEnabled());
        for (QToolButton *button : m_page->findChildren<QToolButton *>()) {
            QVERIFY(!button->accessibleName().isEmpty() || button->objectName().startsWith(u"qt_"_s));
        }
        GuestNics sealed = *m_page->nics();
        sealed.isTemplate = true;
        m_page->setNics(sealed);
        for (const char16_t *name : {u"nicAdd", u"nicEdit", u"nicRemove", u"nicLinkUp", u"nicReserve"}) {
            QVERIFY(!action(QString::fromUtf16(name))->isEnabled());
        }
    }

    void addsACardWithAnAddressOfItsOwn()
    {
        openPage(u"web-1"_s);
        NicDialog *open = openDialog(u"nicAdd"_s);
        QVERIFY(open);
        const QString mac = field<QLineEdit>(open, u"nicMac"_s)->text();
        QVERIFY(mac.startsWith(u"52:54:00:"_s) && mac.size() == 17);
        field<QPushButton>(open, u"nicFreshMac"_s)->click();
        QVERIFY(field<QLineEdit>(open, u"nicMac"_s)->text() != mac);
        QVERIFY(field<QComboBox>(open, u"nicApply"_s)->isHidden()); // a guest that is off leaves no choice
        QVERIFY(field<QComboBox>(open, u"nicName"_s)->currentText().contains(u"NAT"_s));
        QVERIFY(field<QPushButton>(open, u"nicOk"_s)->isEnabled());
        for (const Source kind : {Source::Direct, Source::Network}) {
            select(field<QComboBox>(open, u"nicKind"_s), int(kind));
            QVERIFY2(sharedKey(open).isEmpty(), qPrintable(sharedKey(open)));
        }
        keepPicture(open, u"guestnet-add"_s);
        const InterfaceSpec wanted = open->spec();
        field<QPushButton>(open, u"nicOk"_s)->click();
        QVERIFY(waitForTask(Job::State::Succeeded));
        QTRY_COMPARE(m_page->table()->topLevelItemCount(), 4);
        QVERIFY(!changedParts(*m_page->nics()->nics.last().stored, wanted));
        QTRY_COMPARE(m_page->table()->currentNic(), 3); // what is new is chosen
        QVERIFY(!m_page->findChild<LinesDialog *>()); // nothing to type in a guest that is off
    }

    void messagesStandAtTheirFields()
    {
        openPage(u"web-1"_s);
        choose(0);
        NicDialog *open = openDialog(u"nicEdit"_s);
        QVERIFY(open);
        auto *ok = field<QPushButton>(open, u"nicOk"_s);
        QVERIFY(!ok->isEnabled()); // nothing has been changed yet
        auto *mac = field<QLineEdit>(open, u"nicMac"_s);
        const QString before = mac->text();
        for (const auto &[text, says] : std::initializer_list<std::pair<QString, QString>>{
                 {u"52:54"_s, u"no MAC"_s},
                 {u"53:54:00:00:00:01"_s, u"multicast"_s},
                 {u"52:54:00:00:00:10"_s, u"mail"_s},
                 {u"52:54:00:00:00:02"_s, u"Another card of this guest"_s}}) {
            mac->setText(text);
            QVERIFY2(messageOf(open, u"nicMac"_s).contains(says), qPrintable(text));
            QVERIFY(!ok->isEnabled() && !ok->toolTip().isEmpty());
        }
        keepPicture(open, u"guestnet-mac"_s);
        mac->setText(before);
        QVERIFY(messageOf(open, u"nicMac"_s).isEmpty());
        field<QLineEdit>(open, u"nicVlan"_s)->setText(u"4095"_s);
        QVERIFY(messageOf(open, u"nicVlan"_s).contains(u"4094"_s));
        field<QLineEdit>(open, u"nicVlan"_s)->setText(u"ten"_s);
        QVERIFY(!messageOf(open, u"nicVlan"_s).isEmpty());
        field<QLineEdit>(open, u"nicVlan"_s)->setText(u"10"_s);
        QVERIFY(messageOf(open, u"nicVlan"_s).contains(u"Open vSwitch"_s));
        field<QLineEdit>(open, u"nicVlan"_s)->clear();
        field<QSpinBox>(open, u"nicMtu"_s)->setValue(60);
        QVERIFY(messageOf(open, u"nicMtu"_s).contains(u"68"_s));
        field<QSpinBox>(open, u"nicMtu"_s)->setValue(1400);
        field<QSpinBox>(open, u"nicInPeak"_s)->setValue(50);
        QVERIFY(messageOf(open, u"nicIn"_s).contains(u"lower"_s));
        field<QSpinBox>(open, u"nicInPeak"_s)->setValue(0);
        QVERIFY(messageOf(open, u"nicIn"_s).isEmpty());
        // The dialog has grown for all that, and stays on a small screen.
        QVERIFY(open->height() <= 700);
        keepPicture(open, u"guestnet-edit"_s);
    }

    void changesWhereTheCardIsConnected()
    {
        openPage(u"web-1"_s);
        choose(1);
        NicDialog *open = openDialog(u"nicEdit"_s);
        QVERIFY(open);
        select(field<QComboBox>(open, u"nicName"_s), u"lab"_s);
        QVERIFY(field<QLabel>(open, u"nicHelp"_s)->text().contains(u"nothing else"_s));
        select(field<QComboBox>(open, u"nicModel"_s), u"e1000e"_s);
        field<QCheckBox>(open, u"nicLink"_s)->setChecked(true);
        field<QPushButton>(open, u"nicOk"_s)->click();
        QVERIFY(waitForTask(Job::State::Succeeded));
        QTRY_COMPARE(cell(1, NicTable::SourceColumn), u"Network lab"_s);
        QCOMPARE(cell(1, NicTable::ModelColumn), u"e1000e"_s);
        QCOMPARE(cell(1, NicTable::LinkColumn), u"up"_s);
    }

    void offersOtherKindsOfConnections()
    {
        openPage(u"web-1"_s);
        NicDialog *open = openDialog(u"nicAdd"_s);
        QVERIFY(open);
        auto *kind = field<QComboBox>(open, u"nicKind"_s);
        auto *name = field<QComboBox>(open, u"nicName"_s);
        select(kind, int(Source::Bridge));
        QVERIFY(name->isEditable());
        name->setEditText(u"a name that is too long"_s);
        QVERIFY(messageOf(open, u"nicName"_s).contains(u"15"_s));
        name->setEditText(u"br7"_s);
        QCOMPARE(open->spec().sourceName, u"br7"_s);
        select(kind, int(Source::Direct));
        QVERIFY(field<QComboBox>(open, u"nicMode"_s)->isVisibleTo(open));
        name->setEditText(u"eth7"_s);
        QCOMPARE(open->spec().source, Source::Direct);
        QCOMPARE(open->spec().directMode, u"bridge"_s);
        select(kind, int(Source::User));
        QVERIFY(!name->isVisibleTo(open) && open->spec().sourceName.isEmpty());
        QVERIFY(field<QPushButton>(open, u"nicOk"_s)->isEnabled());
        select(kind, int(Source::Network));
        QCOMPARE(open->spec().sourceName, u"default"_s);
    }

    void offersToStartANetworkThatIsStopped()
    {
        openPage(u"mail"_s);
        auto *open = new NicDialog(*m_page->nics(), {}, m_page.get());
        NicFacts facts;
        facts.known = true;
        NicNetwork off;
        off.info.name = u"quiet"_s;
        facts.networks = {off};
        open->setFacts(facts);
        open->show();
        auto *offer = field<QCheckBox>(open, u"nicStartNetwork"_s);
        QVERIFY(offer->isVisibleTo(open));
        QVERIFY(messageOf(open, u"nicName"_s).contains(u"not started"_s));
        QVERIFY(!field<QPushButton>(open, u"nicOk"_s)->isEnabled());
        offer->setChecked(true);
        QVERIFY(field<QPushButton>(open, u"nicOk"_s)->isEnabled());
        QCOMPARE(open->wish().startNetwork, u"quiet"_s);
        keepPicture(open, u"guestnet-start"_s);
        offer->setChecked(false);
        select(field<QComboBox>(open, u"nicApply"_s), int(NicApply::NextStart)); // possible, but said
        QVERIFY(field<QPushButton>(open, u"nicOk"_s)->isEnabled());
        QVERIFY(messageOf(open, u"nicName"_s).contains(u"cannot start before"_s));
        open->close();
    }

    void saysBeforeWhatHasToWait()
    {
        openPage(u"mail"_s);
        choose(0);
        NicDialog *open = openDialog(u"nicEdit"_s);
        QVERIFY(open);
        QVERIFY(field<QComboBox>(open, u"nicApply"_s)->isVisibleTo(open));
        field<QCheckBox>(open, u"nicLink"_s)->setChecked(false);
        QVERIFY(messageOf(open, u"nicApply"_s).isEmpty());
        select(field<QComboBox>(open, u"nicModel"_s), u"rtl8139"_s);
        QVERIFY(messageOf(open, u"nicApply"_s).contains(u"model"_s));
        QVERIFY(field<QPushButton>(open, u"nicOk"_s)->isEnabled());
        keepPicture(open, u"guestnet-wait"_s);
        select(field<QComboBox>(open, u"nicApply"_s), int(NicApply::Live));
        QVERIFY(!field<QPushButton>(open, u"nicOk"_s)->isEnabled());
        select(field<QComboBox>(open, u"nicApply"_s), int(NicApply::NextStart));
        QVERIFY(messageOf(open, u"nicApply"_s).isEmpty());
        field<QPushButton>(open, u"nicOk"_s)->click();
        QVERIFY(waitForTask(Job::State::Succeeded));
        QTRY_VERIFY(cell(0, NicTable::NoteColumn).contains(u"rtl8139"_s));
        QCOMPARE(cell(0, NicTable::ModelColumn), u"virtio"_s); // what runs
    }

    /// Somebody has changed one of both: "now" brings the running guest to what the form shows.
    void bringsTheRunningGuestToItsDefinition()
    {
        openPage(u"mail"_s);
        GuestNics now = *m_page->nics();
        now.nics[0].live->linkUp = false;
        now.nics[0].live->model = u"e1000e"_s; // cannot be changed now, and nobody asks for it
        auto *open = new NicDialog(now, now.nics[0], m_page.get());
        NicFacts facts;
        facts.known = true;
        NicNetwork network;
        network.info.name = u"default"_s;
        network.info.active = true;
        facts.networks = {network};
        open->setFacts(facts);
        open->show();
        auto *ok = field<QPushButton>(open, u"nicOk"_s);
        QVERIFY(ok->isEnabled());
        select(field<QComboBox>(open, u"nicApply"_s), int(NicApply::NextStart));
        QVERIFY(!ok->isEnabled());
        QCOMPARE(liveParts(*now.nics[0].live, open->spec(), facts), NicParts(NicPart::Link));
        open->close();
    }

    void removesACard()
    {
        openPage(u"web-1"_s);
        choose(1);
        action(u"nicRemove"_s)->trigger();
        auto *box = dialog<QMessageBox>(u"nicRemoveDialog"_s);
        QVERIFY(box);
        QVERIFY(box->text().contains(u"52:54:00:00:00:02"_s));
        QVERIFY(!box->checkBox());
        QCOMPARE(box->defaultButton()->objectName(), u"nicRemoveCancel"_s);
        box->findChild<QPushButton *>(u"nicRemoveOk"_s)->click();
        QVERIFY(waitForTask(Job::State::Succeeded));
        QTRY_COMPARE(m_page->table()->topLevelItemCount(), 2);
        m_page.reset();
        openPage(u"mail"_s);
        action(u"nicRemove"_s)->trigger();
        box = dialog<QMessageBox>(u"nicRemoveDialog"_s);
        QVERIFY(box && box->checkBox());
        box->checkBox()->setChecked(true);
        keepPicture(box, u"guestnet-remove"_s);
        box->findChild<QPushButton *>(u"nicRemoveOk"_s)->click();
        QTRY_VERIFY(cell(0, NicTable::NoteColumn).startsWith(u"Gone after"_s));
    }

    void plugsTheCableInAndPullsIt()
    {
        openPage(u"web-1"_s);
        choose(1);
        action(u"nicLinkUp"_s)->trigger();
        QVERIFY(waitForTask(Job::State::Succeeded));
        QTRY_VERIFY(action(u"nicLinkUp"_s)->isChecked());
        QCOMPARE(cell(1, NicTable::LinkColumn), u"up"_s);
        choose(0);
        action(u"nicLinkUp"_s)->trigger();
        QTRY_COMPARE(cell(0, NicTable::LinkColumn), u"down"_s);
        // Where it cannot be done the button goes back to what is.
        m_page.reset();
        openPage(u"mail"_s);
        action(u"nicLinkUp"_s)->trigger();
        QVERIFY(action(u"nicLinkUp"_s)->isChecked());
        QVERIFY(waitForTask(Job::State::Failed)); // libvirt's test driver cannot
        QVERIFY(action(u"nicLinkUp"_s)->isChecked());
    }

    void reservesAnAddressThatFits()
    {
        openPage(u"web-1"_s);
        GuestNics now = *m_page->nics();
        now.nics[0].addresses = {{u"10.9.0.17"_s, 24, NicAddress::Origin::Lease}};
        m_page->setNics(now);
        choose(0);
        action(u"nicReserve"_s)->trigger();
        auto *open = dialog<ReserveDialog>(u"reserveDialog"_s);
        QVERIFY(open);
        auto *ok = field<QPushButton>(open, u"reserveOk"_s);
        QTRY_VERIFY(ok->isEnabled());
        QCOMPARE(open->reservation(), (DhcpReservation{u"52:54:00:00:00:01"_s, u"web-1"_s, u"10.9.0.17"_s}));
        auto *address = field<QLineEdit>(open, u"reserveAddress"_s);
        for (const auto &[text, says] :
             std::initializer_list<std::pair<QString, QString>>{{u"10.9.0"_s, u"IPv4"_s},
                                                                {u"10.9.1.5"_s, u"not in the network"_s},
                                                                {u"10.9.0.1"_s, u"own"_s},
                                                                {u"10.9.0.255"_s, u"own"_s}}) {
            address->setText(text);
            QVERIFY2(field<FieldMessage>(open, u"reserveMessage"_s)->text().contains(says), qPrintable(text));
            QVERIFY(!ok->isEnabled());
        }
        address->setText(u"10.9.0.17"_s);
        field<QLineEdit>(open, u"reserveName"_s)->setText(u"web_1!"_s);
        QVERIFY(!ok->isEnabled());
        keepPicture(open, u"guestnet-reserve"_s);
        field<QLineEdit>(open, u"reserveName"_s)->setText(u"web-1"_s);
        NicReservationFacts taken;
        taken.subnets = {{u"10.9.0.1"_s, 24, false, {{u"10.9.0.10"_s, u"10.9.0.99"_s}}}};
        taken.addresses.reservations = {{u"52:54:00:00:00:77"_s, u"x"_s, u"10.9.0.17"_s}};
        open->setFacts(taken);
        QVERIFY(!ok->isEnabled());
        taken.addresses = {{}, {{u"52:54:00:00:00:77"_s, u"pc"_s, u"10.9.0.17"_s}}};
        open->setFacts(taken);
        QVERIFY(field<FieldMessage>(open, u"reserveMessage"_s)->text().contains(u"pc"_s));
        taken.addresses = {};
        open->setFacts(taken);
        ok->click();
        QVERIFY(waitForTask(Job::State::Succeeded));
    }

    void tellsWhatToTypeInTheGuest()
    {
        openPage(u"web-1"_s);
        choose(0);
        const HostObjectStore *networks = m_host->objects()->store(HostObjectKind::Networks);
        QTRY_VERIFY(networks->find(u"default"_s) && networks->find(u"default"_s)->complete);
        action(u"nicLines"_s)->trigger();
        auto *open = dialog<LinesDialog>(u"linesDialog"_s);
        QVERIFY(open);
        QVERIFY(!open->isModal());
        auto *family = field<QComboBox>(open, u"linesFamily"_s);
        QCOMPARE(family->count(), guestFamilies);
        for (int i = 0; i < family->count(); ++i) {
            family->setCurrentIndex(i);
            QVERIFY(open->lines().contains(u"52:54:00:00:00:01"_s) || open->lines().contains(u"52-54-00-00-00-01"_s));
        }
        select(family, int(GuestFamily::RedHat));
        field<QPushButton>(open, u"linesCopy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"nmcli"_s));
        QCOMPARE(field<QLineEdit>(open, u"linesAddress"_s)->placeholderText(), u"10.9.0.10/24"_s);
        field<QLineEdit>(open, u"linesAddress"_s)->setFocus();
        QTest::keyClicks(field<QLineEdit>(open, u"linesAddress"_s), u"10.0.0.5"_s);
        QVERIFY(!field<QPushButton>(open, u"linesCopy"_s)->isEnabled() && open->lines().isEmpty());
        QTest::keyClicks(field<QLineEdit>(open, u"linesAddress"_s), u"/24"_s);
        QVERIFY(open->lines().contains(u"10.0.0.5/24"_s));
        QTest::keyClicks(field<QLineEdit>(open, u"linesGateway"_s), u"fd00::1"_s);
        QVERIFY(!field<QPushButton>(open, u"linesType"_s)->isEnabled());
        field<QLineEdit>(open, u"linesGateway"_s)->clear();
        QTest::keyClicks(field<QLineEdit>(open, u"linesGateway"_s), u"10.0.0.1"_s);
        keepPicture(open, u"guestnet-lines"_s);
        field<QPushButton>(open, u"linesType"_s)->click();
        QCOMPARE(m_typed, QStringList{open->lines() + u'\n'});
        // Without a screen there is nothing to type into.
        GuestNics blind = *m_page->nics();
        blind.hasScreen = false;
        m_page->setNics(blind);
        m_page->showLines(u"52:54:00:00:00:01"_s);
        open = dialog<LinesDialog>(u"linesDialog"_s);
        QVERIFY(open && !field<QPushButton>(open, u"linesType"_s)->isEnabled());
        QVERIFY(field<QPushButton>(open, u"linesType"_s)->toolTip().contains(u"serial"_s));
    }

    /// From the lines to the dialog of the console, where nothing is typed before it is agreed to.
    void typesIntoTheConsole()
    {
        const DomainId id = m_fixture->idOf(m_host, u"mail"_s);
        GuestTab::Hooks hooks;
        hooks.submit = [](std::unique_ptr<Job>) {};
        GuestTab tab(m_host, id.uuid, std::move(hooks), m_fixture->settings());
        tab.resize(1024, 700);
        tab.show();
        tab.shown();
        QVERIFY(tab.showSection(u"network"_s));
        auto *page = qobject_cast<GuestNetPage *>(tab.page(u"network"_s));
        QVERIFY(page);
        QTRY_VERIFY(page->nics().has_value() && page->nics()->hasScreen);
        page->showLines(u"52:54:00:00:00:10"_s);
        auto *lines = page->findChild<LinesDialog *>(u"linesDialog"_s);
        QVERIFY(lines);
        lines->findChild<QPushButton *>(u"linesType"_s)->click();
        QCOMPARE(tab.currentSection(), u"console"_s);
        auto *typing = tab.findChild<QDialog *>(u"typeTextDialog"_s);
        QVERIFY(typing && typing->isVisible());
        QVERIFY(typing->findChild<QPlainTextEdit *>(u"typeTextEdit"_s)->toPlainText().contains(u"52:54:00:00:00:10"_s));
        typing->close();
    }

    void asksAgainOnlyWhileSomebodyLooks()
    {
        openPage(u"mail"_s);
        QTRY_VERIFY(m_page->isPolling());
        m_page->hidden();
        QVERIFY(!m_page->isPolling());
        QSignalSpy asked(m_page.get(), &GuestNetPage::readingBegun);
        const QUuid uuid = m_page->domain().uuid;
        QSignalSpy told(m_host->inventory(), &Inventory::domainsChanged);
        m_host->requestDetails({uuid}, true); // as another page does
        QTRY_VERIFY(m_host->inventory()->find(uuid)->details && told.size() > 0);
        QTest::qWait(300); // longer than several reasons are gathered
        QCOMPARE(asked.size(), 0);
        m_page->shown();
        QCOMPARE(asked.size(), 1);
        QTRY_VERIFY(m_page->isPolling());
        m_page.reset();
        openPage(u"web-1"_s); // one that is off has no addresses to wait for
        QVERIFY(!m_page->isPolling());
    }

    void fitsASmallScreenInTheDark()
    {
        const QPalette before = QApplication::palette();
        QApplication::setPalette(QPalette(QColor(50, 50, 50)));
        openPage(u"web-1"_s);
        choose(0);
        keepPicture(m_page.get(), u"guestnet-dark"_s);
        NicDialog *open = openDialog(u"nicEdit"_s);
        QVERIFY(open);
        select(field<QComboBox>(open, u"nicKind"_s), int(Source::Direct));
        field<QComboBox>(open, u"nicName"_s)->setEditText(u"a name that is much too long"_s);
        field<QLineEdit>(open, u"nicMac"_s)->setText(u"x"_s);
        field<QLineEdit>(open, u"nicVlan"_s)->setText(u"x"_s);
        QVERIFY(!messageOf(open, u"nicVlan"_s).isEmpty());
        QTRY_VERIFY(open->height() >= open->minimumSizeHint().height());
        keepPicture(open, u"guestnet-dark-dialog"_s);
        QVERIFY2(open->height() <= 690 && open->width() <= 1024, qPrintable(QString::number(open->height())));
        QApplication::setPalette(before);
    }

    void opensAPortAtAnAddressThatIsKnown()
    {
        openPage(u"mail"_s);
        GuestNics now = *m_page->nics();
        now.nics[0].addresses = {{u"10.9.0.17"_s, 24, NicAddress::Origin::Lease}};
        m_page->setNics(now);
        QVERIFY(action(u"nicOpenPort"_s)->isEnabled());
        action(u"nicOpenPort"_s)->trigger();
        QCOMPARE(m_ports, QStringList{u"10.9.0.17"_s});
    }

    void saysWhenTheHostDoesNotAnswer()
    {
        openPage(u"web-1"_s);
        m_page->setNics(Error{ErrorKind::Unreachable, 0, {}, u"gone"_s});
        MessageBar *bar = m_page->messages()->bar(u"nicsUnread"_s);
        QVERIFY(bar);
        QCOMPARE(m_page->table()->topLevelItemCount(), 3); // what was known stays
        m_page->refresh();
        QTRY_VERIFY(!m_page->messages()->bar(u"nicsUnread"_s));
    }
};

QTEST_MAIN(TestGuestNet)
#include "tst_guestnet.moc"
