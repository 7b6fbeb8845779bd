// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of a host's page that list its storage pools, networks, interfaces and devices.
#include "tests/support/guifixture.h"
#include "ui/host/hostobjectsview.h"
#include "ui/host/hostobjecttable.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

using Kind = HostObjectKind;

/// A simulated host with something of each kind.
QString writeRichHost(const QTemporaryDir &dir)
{
    QFile file(dir.filePath(u"rich.xml"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write(R"(<node>
<network><name>default</name><forward mode='nat'/><bridge name='virbr0'/>
 <ip address='192.168.122.1' netmask='255.255.255.0'><dhcp><range start='192.168.122.2' end='192.168.122.254'/></dhcp></ip></network>
<network><name>lab &lt;b&gt;</name><bridge name='virbr1'/><ip family='ipv6' address='fd00:7::1' prefix='64'/></network>
<network><name>office</name><forward mode='bridge'/><bridge name='br0'/></network>
<interface type='ethernet' name='eth0'><start mode='onboot'/><mac address='52:54:00:11:22:33'/>
 <protocol family='ipv4'><ip address='10.0.0.5' prefix='24'/></protocol></interface>
<interface type='bridge' name='br0'><start mode='onboot'/><bridge><interface type='ethernet' name='eth1'>
 <mac address='52:54:00:11:22:34'/></interface></bridge></interface>
<pool type='dir'><name>images</name><target><path>/var/lib/libvirt/images</path></target>
 <volume type='file'><name>a.qcow2</name><capacity unit='GiB'>20</capacity><allocation unit='GiB'>20</allocation></volume>
 <volume type='file'><name>b.qcow2</name><capacity unit='GiB'>30</capacity><allocation unit='GiB'>30</allocation></volume></pool>
<pool type='netfs'><name>nas</name><source><host name='nas.example'/><dir path='/export/vm'/></source>
 <target><path>/mnt/nas</path></target></pool>
)");
    const char *const products[]{"82574L Gigabit Network Connection", "Sunrise Point-H SATA controller",
                                 "HD Graphics 630", "Xeon E3 Host Bridge"};
    const char *const classes[]{"0x020000", "0x010601", "0x030000", "0x060000"};
    file.write("<device><name>computer</name><capability "
               "type='system'><product>Simulated</product><hardware><vendor>Nobody</vendor>"
               "<uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid></hardware><firmware/></capability></device>");
    for (int i = 0; i < 40; ++i) {
        file.write(
            QStringLiteral("<device><name>pci_0000_00_%1_0</name><path>/sys/devices/pci0000:00/0000:00:%1.0</path>"
                           "<parent>computer</parent><driver><name>driver%2</name></driver><capability type='pci'>"
                           "<class>%3</class><domain>0</domain><bus>0</bus><slot>%4</slot><function>0</function>"
                           "<product id='0x10d3'>%5</product><vendor id='0x8086'>Intel Corporation</vendor>"
                           "<iommuGroup number='%4'><address domain='0x0000' bus='0x00' slot='0x01' function='0x0'/>"
                           "</iommuGroup></capability></device>")
                .arg(QString::number(i, 16).rightJustified(2, u'0'), QString::number(i % 4),
                     QString::fromLatin1(classes[i % 4]), QString::number(i % 32), QString::fromLatin1(products[i % 4]))
                .toUtf8());
    }
    file.write(
        "<device><name>net_eth0</name><parent>computer</parent><capability type='net'><interface>eth0</interface>"
        "<address>52:54:00:11:22:33</address></capability></device></node>");
    return u"test://"_s + file.fileName();
}

QString emptyTitle(const QWidget &view)
{
    const auto *label = view.findChild<QLabel *>(u"emptyStateTitle"_s);
    return label && label->isVisible() ? label->text() : QString();
}

} // namespace

class TestHostObjectsView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<GuiFixture>();
    }
    void cleanup()
    {
        m_fixture.reset();
        m_dir.reset();
    }

    void asksOnlyWhileShown()
    {
        Connection *host = m_fixture->connectHost(writeRichHost(*m_dir), u"kvm-a"_s);
        QVERIFY(host);
        QTabWidget tabs;
        for (const Kind kind : {Kind::Pools, Kind::Networks, Kind::Interfaces, Kind::Devices}) {
            auto *view = new HostObjectsView(m_fixture->registry(), host->id(), kind, &tabs);
            tabs.addTab(view, HostObjectsView::title(kind));
        }
        tabs.resize(900, 600);
        QTest::qWait(200);
        QCOMPARE(host->objects()->requests(), 0U);
        tabs.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tabs));
        const auto listed = [&](Kind kind) { return host->objects()->isListed(kind); };
        QTRY_VERIFY(listed(Kind::Pools));
        QVERIFY(!listed(Kind::Networks) && !listed(Kind::Interfaces) && !listed(Kind::Devices));
        tabs.setCurrentIndex(3);
        QTRY_VERIFY(listed(Kind::Devices));
        QVERIFY(!listed(Kind::Networks));
        auto *devices = qobject_cast<HostObjectsView *>(tabs.currentWidget());
        QTRY_COMPARE(devices->table()->model()->rowCount(), 42);
        tabs.hide();
        QTest::qWait(200);
        const quint64 before = host->objects()->requests();
        host->refresh();
        QTest::qWait(200);
        QCOMPARE(host->objects()->requests(), before);
        tabs.show();
        QTRY_VERIFY(host->objects()->requests() > before);
    }

    void listsFiltersAndCopies()
    {
        Connection *host = m_fixture->connectHost(writeRichHost(*m_dir), u"kvm-a"_s);
        QVERIFY(host);
        HostObjectsView view(m_fixture->registry(), host->id(), Kind::Networks, nullptr);
        view.resize(900, 500);
        view.show();
        const QAbstractItemModel *rows = view.table()->model();
        QTRY_COMPARE(rows->rowCount(), 3);
        QTRY_COMPARE(rows->index(0, 2).data().toString(), u"NAT"_s);
        QCOMPARE(rows->index(1, 0).data().toString(), u"lab <b>"_s);
        QVERIFY(rows->index(1, 0).data(Qt::ToolTipRole).toString().contains("&lt;b&gt;"_L1));
        QTRY_COMPARE(rows->index(2, 2).data().toString(), u"Bridge of the host"_s);
        QCOMPARE(unnamedWidgets(&view), QStringList());

        auto *search = view.findChild<QLineEdit *>(u"hostObjectsSearch"_s);
        QTest::keyClicks(search, u"192.168 nat"_s);
        QCOMPARE(rows->rowCount(), 1);
        QCOMPARE(view.findChild<QLabel *>(u"hostObjectsCount"_s)->text(), u"1 of 3"_s);
        QTest::keyClicks(search, u" zzz"_s);
        QCOMPARE(emptyTitle(view), u"Nothing found."_s);
        view.findChild<QPushButton *>(u"hostObjectsShowAll"_s)->click();
        QTRY_COMPARE(rows->rowCount(), 3);

        QTest::keyClick(search, Qt::Key_Down);
        view.table()->setCurrentIndex(rows->index(0, 0));
        QVERIFY(view.table()->selectedText().startsWith("default\tActive\tNAT\tvirbr0\t192.168.122.0/24"_L1));
        view.table()->selectAll();
        view.table()->findChild<QAction *>(u"hostObjectCopyAction"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
        view.table()->header()->hideSection(1);
        QVERIFY(view.table()->selectedText().startsWith("default\tNAT"_L1));
    }

    void showsTheDefinitionOfARow()
    {
        Connection *host = m_fixture->connectHost(writeRichHost(*m_dir), u"kvm-a"_s);
        QVERIFY(host);
        HostObjectsView view(m_fixture->registry(), host->id(), Kind::Networks, nullptr);
        view.show();
        QTRY_COMPARE(view.table()->model()->rowCount(), 3);
        QTest::qWait(200);
        auto *text = view.findChild<QPlainTextEdit *>(u"hostObjectsDefinition"_s);
        auto *fold = view.findChild<QToolButton *>(u"hostObjectsFold"_s);
        view.table()->setCurrentIndex(view.table()->model()->index(2, 0));
        const quint64 before = host->objects()->requests();
        QTest::qWait(100);
        QCOMPARE(host->objects()->requests(), before); // folded: nothing is asked for it
        fold->click();
        QTRY_VERIFY(text->toPlainText().contains("<name>office</name>"_L1));
        QVERIFY(text->isReadOnly());
        view.table()->setCurrentIndex(view.table()->model()->index(0, 0));
        QTRY_VERIFY(text->toPlainText().contains("<name>default</name>"_L1));
    }

    void saysWhatIsNotThere()
    {
        Connection *host = m_fixture->connectHost(m_fixture->writeHost({{u"web"_s}}), u"kvm-b"_s);
        QVERIFY(host);
        HostObjectsView view(m_fixture->registry(), host->id(), Kind::Pools, nullptr);
        view.show();
        QTRY_COMPARE(emptyTitle(view), u"This host has no storage pools."_s);
        host->close();
        QCOMPARE(emptyTitle(view), u"This host is not connected."_s);
        QCOMPARE(unnamedWidgets(&view), QStringList());
        host->open();
        QTRY_COMPARE(emptyTitle(view), u"This host has no storage pools."_s);
        m_fixture->registry()->remove(host->id());
        QTRY_COMPARE(emptyTitle(view), u"This host is not in the list any more."_s);
    }

    void filtersDevicesByKind()
    {
        Connection *host = m_fixture->connectHost(writeRichHost(*m_dir), u"kvm-a"_s);
        QVERIFY(host);
        HostObjectsView view(m_fixture->registry(), host->id(), Kind::Devices, nullptr);
        view.resize(900, 500);
        view.show();
        const QAbstractItemModel *rows = view.table()->model();
        QTRY_COMPARE(rows->rowCount(), 42);
        auto *category = view.findChild<QComboBox *>(u"hostObjectsCategory"_s);
        category->setCurrentIndex(category->findData(u"net"_s));
        QTRY_COMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->index(0, 0).data().toString(), u"Network interface eth0"_s);
        category->setCurrentIndex(category->findData(u"pci"_s));
        QTRY_COMPARE(rows->rowCount(), 40);
        QVERIFY(rows->index(0, 0).data().toString().startsWith("Intel Corporation"_L1));
        QVERIFY(view.table()->namesInView().size() > 5);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<GuiFixture> m_fixture;
};

QTEST_MAIN(TestHostObjectsView)
#include "tst_hostobjectsview.moc"
