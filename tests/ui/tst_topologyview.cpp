// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a host's network: looked at, walked, clicked, read out and exported; and its tab.
#include "models/connection/hostobjects.h"
#include "models/core/async.h"
#include "models/topology/topologywords.h"
#include "tests/support/guifixture.h"
#include "ui/host/hostobjecttable.h"
#include "ui/mainwindow/hostpage.h"
#include "ui/topology/topologycanvas.h"
#include "ui/topology/topologyitem.h"
#include "ui/topology/topologylegend.h"
#include "ui/topology/topologypage.h"
#include "ui/topology/topologyview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>
#include <QXmlStreamReader>

#include <algorithm>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

using Kind = TopologyNode::Kind;
using State = TopologyNode::State;

TopologyNode makeNode(const QString &id, Kind kind, const QString &name, const QStringList &lines = {},
                      State state = State::Active)
{
    return {id, kind, state, name, lines, {}, {}, false};
}

/// Outside → eth0, eth1 → bond0 → VLAN 20 → br0 → guests; NAT network beside it. With `guests` guests on the network.
Topology picture(int guests)
{
    Topology t;
    t.nodes = {makeNode(u"outside"_s, Kind::Outside, u"Outside"_s, {u"via 192.168.178.254"_s}),
               makeNode(u"link:eth0"_s, Kind::Nic, u"eth0"_s, {u"10 Gb/s"_s}),
               makeNode(u"link:eth1"_s, Kind::Nic, u"eth1"_s, {u"no link"_s}, State::Trouble),
               makeNode(u"link:wlan0"_s, Kind::Wireless, u"wlan0"_s, {u"switched off"_s}, State::Inactive),
               makeNode(u"link:bond0"_s, Kind::Bond, u"bond0"_s, {u"active-backup"_s}),
               makeNode(u"link:bond0.20"_s, Kind::Vlan, u"bond0.20"_s),
               makeNode(u"link:br0"_s, Kind::Bridge, u"br0"_s,
                        {u"10.0.0.5/24"_s, u"fd00:1234:5678:9abc::5/64"_s, u"your way to this host"_s}),
               makeNode(u"network:default"_s, Kind::Network, u"default"_s, {u"NAT"_s, u"192.168.122.1/24"_s}),
               makeNode(u"network:office"_s, Kind::Network, u"office"_s, {u"bridged"_s}),
               makeNode(u"guest:00000000-0000-0000-0000-000000000001"_s, Kind::Guest, u"mail"_s,
                        {u"Running"_s, u"10.0.0.17"_s})};
    t.nodes[2].trouble = u"eth1 is in use, but has no link: no cable, or nobody at its other end."_s;
    t.edges = {{u"outside"_s, u"link:eth0"_s, {}, true},
               {u"outside"_s, u"link:eth1"_s, {}, false},
               {u"outside"_s, u"link:wlan0"_s, {}, false},
               {u"link:eth0"_s, u"link:bond0"_s, {}, true},
               {u"link:eth1"_s, u"link:bond0"_s, {}, false},
               {u"link:bond0"_s, u"link:bond0.20"_s, u"VLAN 20"_s, true},
               {u"link:bond0.20"_s, u"link:br0"_s, {}, true},
               {u"link:br0"_s, u"network:office"_s, {}, true},
               {u"link:br0"_s, u"network:default"_s, u"NAT"_s, true},
               {u"network:office"_s, t.nodes.last().id, u"52:54:00:00:00:01"_s, true}};
    for (int i = 0; i < guests; ++i) {
        const QString id = u"guest:00000000-0000-0000-0001-%1"_s.arg(i, 12, 10, QChar(u'0'));
        t.nodes.append(makeNode(id, Kind::Guest, u"web-%1"_s.arg(i), {i % 3 ? u"Running"_s : u"Off"_s},
                                i % 3 ? State::Active : State::Inactive));
        t.edges.append({u"network:default"_s, id, u"52:54:00:00:01:%1"_s.arg(i), i % 3 != 0});
    }
    return t;
}

const QString hostile
    = u"<svg onload=\"x()\">&amp;]]>\x01\x1b[31m "_s + QChar(0x202E) + u"evil"_s + QChar(0xD800); // NOLINT

/// GUESTDECK_SHOTS=DIR keeps pictures for people to look at.
void keepShot(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("GUESTDECK_SHOTS");
    if (!folder.isEmpty()) {
        QTest::qWait(200);
        widget->grab().save(folder + u'/' + name + u".png"_s);
    }
}

QString elementsOf(const QByteArray &svg, QString *error)
{
    QString text;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) {
            text += reader.text();
        }
        if (reader.isStartElement()
            && (reader.name() == "script"_L1 || reader.attributes().hasAttribute(u"onload"_s))) {
            *error = u"a name became an element"_s;
            return text;
        }
    }
    *error = reader.hasError() ? reader.errorString() : QString();
    return text;
}

void clickOn(TopologyView &view, const QString &id)
{
    const TopologyItem *item = view.canvas()->item(id);
    QVERIFY(item);
    view.canvas()->ensureVisible(item);
    const QPoint at = view.canvas()->mapFromScene(item->sceneBoundingRect().center());
    QTest::mouseClick(view.canvas()->viewport(), Qt::LeftButton, {}, at);
}

/// One that has what the picture shows, without a shell.
QString writeNetHost(const QTemporaryDir &dir)
{
    QFile file(dir.filePath(u"net.xml"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write(R"(<node>
<network><name>default</name><forward mode='nat'/><bridge name='virbr0'/>
 <ip address='192.168.122.1' netmask='255.255.255.0'/></network>
<network><name>office</name><forward mode='bridge'/><bridge name='br0'/></network>
<interface type='bridge' name='br0'><start mode='onboot'/><bridge><interface type='ethernet' name='eth1'>
 <mac address='52:54:00:11:22:34'/></interface></bridge></interface>
<domain type='test'><name>web</name><memory>65536</memory><vcpu>1</vcpu><os><type>hvm</type></os><devices>
 <interface type='network'><mac address='52:54:00:00:00:07'/><source network='default'/></interface></devices></domain>
<domain type='test'><name>db</name><memory>65536</memory><vcpu>1</vcpu><os><type>hvm</type></os><devices>
 <interface type='bridge'><mac address='52:54:00:00:00:08'/><source bridge='br0'/></interface></devices></domain>
</node>)");
    return u"test://"_s + file.fileName();
}

bool hasNode(const TopologyView *view, const QString &id)
{
    return view->canvas()->item(id) != nullptr;
}

} // namespace

class TestTopologyView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QApplication::setPalette(QPalette()); }

    void clickTellsTheNode()
    {
        TopologyView view;
        view.setTopology(picture(0));
        view.resize(1300, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy activated(&view, &TopologyView::activated);
        for (const QString &id : {u"link:br0"_s, u"network:default"_s, u"link:eth1"_s}) {
            clickOn(view, id);
            QCOMPARE(activated.size(), 1);
            QCOMPARE(activated.takeFirst().first().toString(), id);
            QCOMPARE(view.canvas()->current(), id);
        }
        // A drag is no click, and neither is a click beside everything.
        const QPoint at = view.canvas()->mapFromScene(view.canvas()->item(u"link:br0"_s)->sceneBoundingRect().center());
        QTest::mousePress(view.canvas()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseMove(view.canvas()->viewport(), at + QPoint(40, 0));
        QTest::mouseRelease(view.canvas()->viewport(), Qt::LeftButton, {}, at + QPoint(40, 0));
        QTest::mouseClick(view.canvas()->viewport(), Qt::LeftButton, {}, QPoint(3, 3));
        QCOMPARE(activated.size(), 0);
    }

    void keysWalkAlongTheLines()
    {
        TopologyView view;
        view.setTopology(picture(0));
        view.resize(1000, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        TopologyCanvas *canvas = view.canvas();
        canvas->clearFocus();
        canvas->setFocus(Qt::TabFocusReason);
        QCOMPARE(canvas->current(), u"outside"_s);
        QTest::keyClick(canvas, Qt::Key_Right);
        QVERIFY(canvas->current().startsWith(u"link:"_s));
        QTest::keyClick(canvas, Qt::Key_Home);
        const QString top = canvas->current();
        QTest::keyClick(canvas, Qt::Key_Up);
        QCOMPARE(canvas->current(), top);
        QTest::keyClick(canvas, Qt::Key_Down);
        QVERIFY(canvas->current() != top);
        canvas->setCurrent(u"link:eth0"_s);
        QStringList walked;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(canvas, Qt::Key_Right);
            walked += canvas->current();
        }
        QCOMPARE(walked.first(), u"link:bond0"_s);
        QCOMPARE(walked.at(1), u"link:bond0.20"_s);
        QCOMPARE(walked.at(2), u"link:br0"_s);
        // The one that the keys are on is in view.
        const QPointF centre = canvas->item(canvas->current())->sceneBoundingRect().center();
        QVERIFY(canvas->viewport()->rect().contains(canvas->mapFromScene(centre)));
        QSignalSpy activated(&view, &TopologyView::activated);
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), canvas->current());
        // Alt+Enter and the like are the window's.
        for (const auto &[with, mine] : {std::pair(Qt::NoModifier, true), std::pair(Qt::AltModifier, false)}) {
            QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Return, with);
            event.ignore();
            QApplication::sendEvent(canvas, &event);
            QCOMPARE(event.isAccepted(), mine);
        }
        // Mirrored, the outside is at the right, and so are the keys.
        canvas->setCurrent(u"link:br0"_s);
        view.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(canvas->item(u"outside"_s)->x() > canvas->item(u"link:br0"_s)->x());
        QTest::keyClick(canvas, Qt::Key_Right);
        QCOMPARE(canvas->current(), u"link:bond0.20"_s);
    }

    void zoomsByKeysAndWheel()
    {
        TopologyView view;
        view.setTopology(picture(3));
        view.resize(900, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        TopologyCanvas *canvas = view.canvas();
        canvas->setFocus();
        const auto scale = [canvas] { return canvas->transform().m11(); };
        const qreal first = scale();
        QTest::keyClick(canvas, Qt::Key_Plus);
        QVERIFY(scale() > first);
        QTest::keyClick(canvas, Qt::Key_Minus);
        QTest::keyClick(canvas, Qt::Key_Minus);
        QVERIFY(scale() < first);
        const auto wheel = [canvas](int delta, Qt::KeyboardModifiers with) {
            const QPointF at(100, 100);
            QWheelEvent event(at, canvas->viewport()->mapToGlobal(at), {}, QPoint(0, delta), Qt::NoButton, with,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(canvas->viewport(), &event);
        };
        const qreal small = scale();
        wheel(120, Qt::ControlModifier);
        QVERIFY(scale() > small);
        const qreal now = scale();
        wheel(120, {});
        QCOMPARE(scale(), now);
        for (int i = 0; i < 40; ++i) {
            view.zoomIn();
        }
        QVERIFY(scale() <= 4.01);
        for (int i = 0; i < 80; ++i) {
            view.zoomOut();
        }
        QVERIFY(scale() >= 0.099);
        QTest::keyClick(canvas, Qt::Key_0);
        QVERIFY(!canvas->verticalScrollBar()->isVisible() || canvas->verticalScrollBar()->maximum() == 0);
        QVERIFY(canvas->horizontalScrollBar()->maximum() == 0);
    }

    void stacksOpenAndFold()
    {
        TopologyView view;
        view.setTopology(picture(200));
        view.resize(1300, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QString stack = u"stack:network:default"_s;
        QVERIFY(hasNode(&view, stack));
        QCOMPARE(view.canvas()->item(stack)->node().name, u"200 guest(s)"_s);
        QVERIFY(view.canvas()->itemsInOrder().size() < 15);
        keepShot(&view, u"guests-200"_s);
        QSignalSpy activated(&view, &TopologyView::activated);
        clickOn(view, stack);
        QCOMPARE(activated.size(), 0);
        QVERIFY(view.canvas()->item(stack)->node().opened);
        QCOMPARE(view.canvas()->itemsInOrder().size(), 211);
        // It is still where it was clicked, in view.
        const QPoint where = view.canvas()->mapFromScene(view.canvas()->item(stack)->sceneBoundingRect().center());
        QVERIFY(view.canvas()->viewport()->rect().contains(where));
        // And its network is beside it, not half way down to the last guest.
        const auto centreOf
            = [&](const QString &id) { return view.canvas()->item(id)->sceneBoundingRect().center().y(); };
        QVERIFY(qAbs(centreOf(stack) - centreOf(u"network:default"_s)) < 300);
        keepShot(&view, u"guests-200-open"_s);
        // An opened stack survives a change of the picture.
        Topology later = picture(200);
        later.nodes.removeLast();
        later.edges.removeLast();
        view.setTopology(later);
        QCOMPARE(view.canvas()->itemsInOrder().size(), 210);
        view.canvas()->setCurrent(stack);
        view.canvas()->setFocus();
        QTest::keyClick(view.canvas(), Qt::Key_Space);
        QVERIFY(view.canvas()->itemsInOrder().size() < 15);
        QCOMPARE(view.canvas()->current(), stack);
    }

    void changesDoNotMoveTheRest()
    {
        TopologyView view;
        view.setTopology(picture(4));
        view.resize(1000, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        TopologyCanvas *canvas = view.canvas();
        view.zoomIn();
        canvas->setFocus();
        canvas->setCurrent(u"link:br0"_s);
        const TopologyItem *item = canvas->item(u"link:br0"_s);
        const auto where = [&](const QString &id) { return canvas->mapFromScene(canvas->item(id)->pos()); };
        const QPoint bridge = where(u"link:br0"_s);
        const QPoint network = where(u"network:default"_s);
        const QTransform zoom = canvas->transform();
        Topology later = picture(5);
        later.nodes[1].state = State::Trouble;
        later.nodes[7].state = State::Inactive;
        view.setTopology(later);
        QCOMPARE(canvas->item(u"link:br0"_s), item); // the same object, for who reads it out
        QCOMPARE(canvas->current(), u"link:br0"_s);
        QCOMPARE(canvas->transform(), zoom);
        const auto near = [&](const QString &id, const QPoint &at) {
            const QPoint now = where(id);
            if ((now - at).manhattanLength() > 2) {
                qWarning() << id << "was at" << at << "and is at" << now;
                return false;
            }
            return true;
        };
        QVERIFY(near(u"link:br0"_s, bridge));
        QVERIFY(near(u"network:default"_s, network));
        later.nodes.removeIf([](const TopologyNode &node) { return node.id == u"link:br0"_s; });
        view.setTopology(later);
        QVERIFY(canvas->current().isEmpty());
        view.setTopology({});
        QCOMPARE(canvas->itemsInOrder().size(), 0);
        QTest::keyClick(canvas, Qt::Key_Right); // nothing to walk on
        QTest::keyClick(canvas, Qt::Key_Return);
        view.setTopology(picture(2));
        QVERIFY(hasNode(&view, u"link:br0"_s));
    }

    void isReadOut()
    {
        TopologyView view;
        Topology t = picture(1);
        t.nodes.append(makeNode(u"network:x"_s, Kind::Network, hostile));
        view.setTopology(t);
        view.resize(1300, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        TopologyCanvas *canvas = view.canvas();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(canvas);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), u"Network map"_s);
        QCOMPARE(list->childCount(), int(t.nodes.size()));
        QStringList names;
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface *node = list->child(i);
            QVERIFY(node && node->isValid());
            QCOMPARE(list->indexOfChild(node), i);
            QCOMPARE(node->parent(), list);
            QCOMPARE(node->role(), QAccessible::ListItem);
            QVERIFY(!node->text(QAccessible::Description).isEmpty());
            QVERIFY(!node->rect().isEmpty());
            QVERIFY(!node->text(QAccessible::Name).contains(QChar(0x202E)));
            names += node->text(QAccessible::Name);
        }
        QVERIFY(names.contains(u"bond0.20"_s));
        QAccessibleInterface *card = QAccessible::queryAccessibleInterface(canvas->item(u"link:eth1"_s));
        const QString said = card->text(QAccessible::Description);
        QVERIFY2(said.contains(u"Network card, trouble"_s) && said.contains(u"no cable"_s) && said.contains(u"bond0"_s),
                 qPrintable(said));
        const QPoint centre = card->rect().center();
        QCOMPARE(list->childAt(centre.x(), centre.y()), card);
        card->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(canvas->current(), u"link:eth1"_s);
        QCOMPARE(list->focusChild(), card);
        QVERIFY(card->state().selected);
        QSignalSpy activated(&view, &TopologyView::activated);
        card->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), 1);
        QVERIFY(!canvas->item(u"network:x"_s)->toolTip().contains(u"<svg"_s));
        QVERIFY(!view.findChild<TopologyLegend *>()->accessibleDescription().isEmpty());
    }

    void exportsAreWhole()
    {
        QTemporaryDir dir;
        TopologyView view;
        Topology t = picture(30);
        t.nodes.append(makeNode(u"network:x"_s, Kind::Network, hostile, {hostile}));
        t.nodes.append(makeNode(u"network:y"_s, Kind::Network, QString(5000, u'W'), {u"שלום עולם"_s}));
        t.edges.append({u"link:br0"_s, u"network:x"_s, hostile, true});
        view.setTitle(u"Network of "_s + hostile);
        view.setTopology(t);
        view.resize(800, 500);
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(0x20, 0x20, 0x20));
        dark.setColor(QPalette::Text, Qt::white);
        view.setPalette(dark);
        const QString svgPath = dir.filePath(u"a.svg"_s);
        QFuture<Outcome> svg = view.exportSvg(svgPath);
        QTRY_VERIFY(svg.isFinished());
        QVERIFY(svg.result().has_value());
        QFile file(svgPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray data = file.readAll();
        QString error;
        const QString text = elementsOf(data, &error);
        QCOMPARE(error, QString());
        QVERIFY(data.startsWith("<?xml"));
        for (const QString &name : {u"bond0.20"_s, u"192.168.122.1/24"_s, u"30 guest(s)"_s, u"<svg onl"_s}) {
            QVERIFY2(text.contains(name), qPrintable(name));
        }
        QVERIFY(!data.contains("<svg onload") && !data.contains('\x01') && !data.contains("\x1b"));
        QVERIFY(!text.contains(QString(200, u'W'))); // elided

        const QString pngPath = dir.filePath(u"a.png"_s);
        QFuture<Outcome> png = view.exportPng(pngPath);
        QTRY_VERIFY(png.isFinished());
        QVERIFY(png.result().has_value());
        const QImage image(pngPath);
        QVERIFY(image.width() > 800 && image.height() > 400);
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white)); // whatever the screen's colours are
        qsizetype drawn = 0;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3) {
                drawn += image.pixelColor(x, y) != QColor(Qt::white) ? 1 : 0;
            }
        }
        QVERIFY(drawn > 1000);
        if (const QString shots = qEnvironmentVariable("GUESTDECK_SHOTS"); !shots.isEmpty()) {
            QFile::copy(pngPath, shots + u"/export.png"_s);
            QFile::copy(svgPath, shots + u"/export.svg"_s);
        }
        // What cannot be written is said, and the old file stays.
        QFuture<Outcome> nowhere = view.exportPng(dir.filePath(u"missing/a.png"_s));
        QTRY_VERIFY(nowhere.isFinished());
        QVERIFY(!nowhere.result().has_value());
        QCOMPARE(nowhere.result().error().kind, ErrorKind::Io);
        // An empty picture is a picture.
        TopologyView empty;
        QFuture<Outcome> none = empty.exportSvg(dir.filePath(u"empty.svg"_s));
        QTRY_VERIFY(none.isFinished());
        QVERIFY(none.result().has_value());
    }

    void coloursFollowThePalette()
    {
        TopologyView view;
        view.setTopology(picture(3));
        view.resize(1024, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        keepShot(&view, u"light"_s);
        QPalette dark = QApplication::palette();
        dark.setColor(QPalette::Window, QColor(0x2b, 0x2b, 0x2b));
        dark.setColor(QPalette::WindowText, Qt::white);
        dark.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
        dark.setColor(QPalette::Text, Qt::white);
        view.setPalette(dark);
        QTRY_COMPARE(view.canvas()->grab().toImage().pixelColor(2, 2), QColor(0x1e, 0x1e, 0x1e));
        keepShot(&view, u"dark"_s);
        Topology planned = picture(0);
        planned.nodes[6].state = State::New;
        planned.nodes[4].state = State::Going;
        view.setTopology(planned);
        QVERIFY(view.findChild<TopologyLegend *>()->accessibleDescription().contains(u"new"_s));
        keepShot(&view, u"plan"_s);
    }

    void pageShowsAHost()
    {
        QTemporaryDir dir;
        GuiFixture fixture;
        Connection *host = fixture.connectHost(writeNetHost(dir), u"kvm <a>"_s);
        QVERIFY(host);
        QWidget holder;
        auto *page = new TopologyPage(fixture.registry(), host->id(), &holder);
        page->resize(1024, 640);
        QTest::qWait(300);
        QCOMPARE(host->objects()->requests(), 0U); // nobody looks
        holder.resize(1024, 640);
        holder.show();
        QTRY_VERIFY(hasNode(page->view(), u"link:br0"_s));
        QTRY_VERIFY(hasNode(page->view(), guestNodeId(fixture.idOf(host, u"web"_s).uuid)));
        QVERIFY(hasNode(page->view(), u"network:default"_s) && hasNode(page->view(), u"link:eth1"_s));
        QVERIFY(page->feed()->factsError()->kind == ErrorKind::Unsupported); // no shell on a simulated host
        QVERIFY2(unnamedWidgets(page).isEmpty(), qPrintable(unnamedWidgets(page).join(u'\n')));
        keepShot(page, u"page"_s);

        QSignalSpy guests(page, &TopologyPage::guestWanted);
        QSignalSpy networks(page, &TopologyPage::networkWanted);
        QSignalSpy links(page, &TopologyPage::interfaceWanted);
        page->view()->canvas()->activate(guestNodeId(fixture.idOf(host, u"web"_s).uuid));
        page->view()->canvas()->activate(u"network:office"_s);
        page->view()->canvas()->activate(u"link:br0"_s);
        page->view()->canvas()->activate(u"outside"_s);
        QCOMPARE(guests.size(), 1);
        QCOMPARE(guests.first().first().value<DomainId>(), fixture.idOf(host, u"web"_s));
        QCOMPARE(networks.size(), 1);
        QCOMPARE(networks.first().first().toString(), u"office"_s);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().first().toString(), u"br0"_s);

        // A picture that was there stays when the host goes, and says so.
        host->close();
        QTRY_VERIFY(!page->feed()->isOnline());
        QVERIFY(hasNode(page->view(), u"link:br0"_s));
        QTRY_VERIFY(page->findChild<QWidget *>(u"topologyStack"_s)->isVisible());
    }

    void pageTakesTheHostsOwnFacts()
    {
        QTemporaryDir dir;
        GuiFixture fixture;
        Connection *host = fixture.connectHost(writeNetHost(dir), u"kvm-a"_s);
        QVERIFY(host);
        int asked = 0;
        bool fails = false;
        TopologyPage page(fixture.registry(), host->id(), nullptr, [&](Connection &) {
            ++asked;
            if (fails) {
                return readyFuture(Result<HostNetFacts>(Error{ErrorKind::Timeout, 0, u"No answer."_s, {}}));
            }
            HostNetFacts facts;
            HostLink card;
            card.name = u"enp1s0"_s;
            card.kind = HostLink::Kind::Physical;
            card.up = card.carrier = true;
            card.speed = 2500;
            facts.links = {card};
            return readyFuture(Result<HostNetFacts>(facts));
        });
        page.resize(900, 600);
        page.show();
        QTRY_VERIFY(hasNode(page.view(), u"link:enp1s0"_s));
        QVERIFY(!hasNode(page.view(), u"link:eth1"_s)); // the kernel does not have what libvirt tells
        QVERIFY(asked > 0);
        const int before = asked;
        fails = true;
        page.findChild<QAction *>(u"topologyRefresh"_s)->trigger();
        QTRY_VERIFY(asked > before);
        QTRY_VERIFY(page.feed()->factsError().has_value());
        QVERIFY(hasNode(page.view(), u"link:enp1s0"_s)); // as it was seen last
        page.hide();
        const int hidden = asked;
        host->refresh();
        QTest::qWait(1200);
        QCOMPARE(asked, hidden);
    }

    void pageFollowsEvents()
    {
        QTemporaryDir dir;
        GuiFixture fixture;
        Connection *host = fixture.connectHost(writeNetHost(dir), u"kvm-a"_s);
        QVERIFY(host);
        TopologyPage page(fixture.registry(), host->id(), nullptr);
        page.resize(900, 600);
        page.show();
        const QString web = guestNodeId(fixture.idOf(host, u"web"_s).uuid);
        QTRY_VERIFY(hasNode(page.view(), web));
        QCOMPARE(page.view()->canvas()->item(web)->node().state, State::Active);
        const QUuid uuid = fixture.idOf(host, u"web"_s).uuid;
        DomainInfo info = host->inventory()->find(uuid)->info;
        info.state = DomainState::ShutOff;
        host->inventory()->apply(info);
        QTRY_COMPARE(page.view()->canvas()->item(web)->node().state, State::Inactive);
        host->inventory()->remove(uuid);
        QTRY_VERIFY(!hasNode(page.view(), web));
        QVERIFY(hasNode(page.view(), u"network:default"_s));
    }

    void pageSavesThroughADialog()
    {
        QTemporaryDir dir;
        GuiFixture fixture;
        Connection *host = fixture.connectHost(writeNetHost(dir), u"../kvm <a>"_s);
        QVERIFY(host);
        TopologyPage page(fixture.registry(), host->id(), nullptr);
        page.resize(900, 600);
        page.show();
        QVERIFY(!page.findChild<QToolButton *>(u"topologyExport"_s)->isEnabled());
        QTRY_VERIFY(page.findChild<QToolButton *>(u"topologyExport"_s)->isEnabled());
        page.findChild<QAction *>(u"topologyExportSvg"_s)->trigger();
        auto *dialog = page.findChild<QFileDialog *>(u"topologySaveDialog"_s);
        QVERIFY(dialog);
        const QString proposed = QFileInfo(dialog->selectedFiles().value(0)).fileName();
        QVERIFY2(proposed.endsWith(u".svg"_s) && !proposed.contains(u'<') && !proposed.contains(u'/'),
                 qPrintable(proposed));
        const QString path = dir.filePath(u"map.svg"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFileInfo::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString error;
        QVERIFY(elementsOf(file.readAll(), &error).contains(u"Network of ../kvm <a>"_s));
        QCOMPARE(error, QString());
    }

    void nodesLeadToTheirTabs()
    {
        QTemporaryDir dir;
        GuiFixture fixture;
        Connection *host = fixture.connectHost(writeNetHost(dir), u"kvm-a"_s);
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        window->resize(1024, 700);
        window->tabs()->openHost(host->id());
        auto *page = window->findChild<HostPage *>();
        QVERIFY(page);
        auto *map = page->findChild<TopologyPage *>();
        QVERIFY(map);
        page->tabs()->setCurrentWidget(map);
        QTRY_VERIFY(hasNode(map->view(), u"network:office"_s));
        QTest::qWait(100);
        keepShot(window, u"window"_s);
        for (const auto &[id, kind, name] : {std::tuple(u"network:office"_s, HostObjectKind::Networks, u"office"_s),
                                             std::tuple(u"link:br0"_s, HostObjectKind::Interfaces, u"br0"_s)}) {
            page->tabs()->setCurrentWidget(map);
            map->view()->canvas()->activate(id);
            QVERIFY(page->tabs()->currentWidget() != map);
            HostObjectTable *table = nullptr;
            for (HostObjectTable *each : page->tabs()->currentWidget()->findChildren<HostObjectTable *>()) {
                table = each->kind() == kind ? each : table;
            }
            QVERIFY(table);
            QTRY_COMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), name);
        }
        QSignalSpy guests(page, &HostPage::guestWanted); // the window opens its tab
        map->view()->canvas()->activate(guestNodeId(fixture.idOf(host, u"web"_s).uuid));
        QCOMPARE(guests.size(), 1);
        QCOMPARE(guests.first().first().value<DomainId>(), fixture.idOf(host, u"web"_s));
        fixture.closeWindow();
    }
};

QTEST_MAIN(TestTopologyView)
#include "tst_topologyview.moc"
