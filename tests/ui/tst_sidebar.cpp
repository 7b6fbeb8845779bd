// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of hosts at the side: folded by mouse and key, remembered, and choosing one filters the list.
#include "models/connection/connectionuri.h"
#include "models/itemmodels/guestmodel.h"
#include "models/itemmodels/hostmodel.h"
#include "tests/support/guifixture.h"
#include "ui/inventory/guesttable.h"
#include "ui/inventory/inventoryview.h"
#include "ui/mainwindow/actionregistry.h"
#include "ui/mainwindow/sidebar.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

void setGroup(GuiFixture &fixture, const Connection *host, const QString &group)
{
    ConnectionConfig config = host->config();
    config.group = group;
    fixture.registry()->update(config);
}

const HostModel *modelOf(const Sidebar *sidebar)
{
    return qobject_cast<const HostModel *>(sidebar->model());
}

} // namespace

class TestSidebar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f2RenamesTheHost()
    {
        GuiFixture fixture;
        MainWindow *window = fixture.openWindow();
        Connection *host = fixture.connectHost(fixture.writeHost(GuiFixture::someGuests(2)), u"old"_s);
        QVERIFY(host);
        Sidebar *sidebar = window->sidebar();
        sidebar->setHost(host->id());
        const auto dialog = [window] { return window->findChild<QDialog *>(u"hostNameDialog"_s); };
        const auto focus = [&](QWidget *widget) {
            window->activateWindow();
            widget->setFocus();
            QTRY_VERIFY(widget->hasFocus());
        };
        const auto rename = [&](const QString &name) {
            focus(sidebar);
            QTest::keyClick(sidebar, Qt::Key_F2);
            QTRY_VERIFY(dialog() && dialog()->isVisible());
            QVERIFY(unnamedWidgets(dialog()).isEmpty());
            auto *edit = dialog()->findChild<QLineEdit *>(u"hostNameEdit"_s);
            edit->setText(name);
            QTest::keyClick(edit, Qt::Key_Return);
            QTRY_VERIFY(!dialog());
        };
        rename(u"  rack 7 "_s);
        QCOMPARE(host->displayName(), u"rack 7"_s);
        rename({});
        QCOMPARE(host->displayName(), defaultConnectionName(host->uri()));
        // In the list of guests the same key is the guest's.
        GuestTable *table = window->inventoryView()->table();
        table->selectGuests({fixture.idOf(host, u"guest-001"_s)});
        focus(table);
        QTest::keyClick(table, Qt::Key_F2);
        QVERIFY(!dialog());
        // A host that goes takes the dialog along.
        if (auto *other = window->findChild<QDialog *>(u"renameDialog"_s)) {
            other->reject();
        }
        QTRY_VERIFY(!window->findChild<QDialog *>(u"renameDialog"_s));
        focus(sidebar);
        QTest::keyClick(sidebar, Qt::Key_F2);
        QTRY_VERIFY(dialog());
        fixture.registry()->remove(host->id());
        QTRY_VERIFY(!dialog());
    }

    void aTerminalNeedsALogin()
    {
        GuiFixture fixture;
        MainWindow *window = fixture.openWindow();
        Connection *simulated = fixture.connectHost(fixture.writeHost(GuiFixture::someGuests(1)), u"simulated"_s);
        const auto add = [&](const QString &uri) {
            ConnectionConfig config;
            config.uri = uri;
            return fixture.registry()->add(config);
        };
        const auto whyNot = [&](const Connection *host) {
            ActionContext context;
            context.host = host->id();
            window->actions()->setContext(context);
            return window->actions()->whyNot(ActionId::OpenTerminal).value_or(QString());
        };
        QVERIFY(whyNot(simulated).contains(u"simulated"_s));
        QVERIFY(whyNot(add(u"qemu:///system"_s)).isEmpty());
        QVERIFY(whyNot(add(u"qemu+tls://kvm-a/system"_s)).contains(u"not reached by ssh"_s));
        QVERIFY(whyNot(add(u"qemu+tcp://kvm-a/system"_s)).contains(u"not reached by ssh"_s));
        QVERIFY(whyNot(add(u"qemu+ssh://kvm-b/system"_s)).contains(u"not connected"_s));
        for (const QString &name : {u"hostMenu"_s, u"hostContextMenu"_s}) {
            const auto *menu = window->findChild<QMenu *>(name);
            QVERIFY(menu);
            for (const ActionId id : {ActionId::OpenTerminal, ActionId::RenameHost, ActionId::CopyHostUri}) {
                QVERIFY(menu->actions().contains(window->actions()->action(id)));
            }
        }
    }

    void aGroupFiltersTheList()
    {
        GuiFixture fixture;
        MainWindow *window = fixture.openWindow();
        Connection *a = fixture.connectHost(fixture.writeHost(GuiFixture::someGuests(2)), u"a"_s);
        Connection *b = fixture.connectHost(fixture.writeHost(GuiFixture::someGuests(3)), u"b"_s);
        Connection *c = fixture.connectHost(fixture.writeHost(GuiFixture::someGuests(5)), u"c"_s);
        QVERIFY(a && b && c);
        Sidebar *sidebar = window->sidebar();
        sidebar->setHost(b->id());
        setGroup(fixture, a, u"Rack"_s);
        setGroup(fixture, b, u"Rack"_s);
        QCOMPARE(sidebar->host(), std::optional(b->id())); // the choice moved along
        const QModelIndex heading = modelOf(sidebar)->groupIndex(u"Rack"_s);
        QVERIFY(heading.isValid() && sidebar->isExpanded(heading));
        QVERIFY(sidebar->visualRect(modelOf(sidebar)->indexOf(a->id())).isValid());
        QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualRect(heading).center());
        QCOMPARE(sidebar->group(), std::optional(u"Rack"_s));
        QVERIFY(!sidebar->host());
        QTRY_COMPARE(window->inventoryView()->table()->model()->rowCount(), 5);
        const int plainHeading = modelOf(sidebar)->hostsIndex().row();
        QVERIFY(!sidebar->isRowHidden(plainHeading, {}));
        setGroup(fixture, c, u"Rack"_s);
        QVERIFY(sidebar->isRowHidden(plainHeading, {})); // nothing is left below it
        QTRY_COMPARE(window->inventoryView()->table()->model()->rowCount(), 10);
        setGroup(fixture, a, QString());
        QVERIFY(!sidebar->isRowHidden(plainHeading, {}));
        setGroup(fixture, b, QString());
        setGroup(fixture, c, QString()); // the heading goes with its last host
        QVERIFY(!sidebar->group());
        QTRY_COMPARE(window->inventoryView()->table()->model()->rowCount(), 10);
        setGroup(fixture, c, u"Rack"_s);
        sidebar->setCurrentIndex(modelOf(sidebar)->groupIndex(u"Rack"_s));
        QTRY_COMPARE(window->inventoryView()->table()->model()->rowCount(), 5);
        window->selectGuest(fixture.idOf(a, u"guest-001"_s)); // in no group: the filter gives way
        QTRY_COMPARE(window->inventoryView()->table()->selectedGuests().size(), 1);
        QCOMPARE(window->inventoryView()->table()->model()->rowCount(), 10);
    }

    void groupsFoldAndStayFolded()
    {
        GuiFixture fixture;
        MainWindow *window = fixture.openWindow();
        Connection *a = fixture.connectHost(fixture.writeHost({}), u"a"_s);
        Connection *b = fixture.connectHost(fixture.writeHost({}), u"b"_s);
        QVERIFY(a && b);
        setGroup(fixture, a, u"Rack"_s);
        Sidebar *sidebar = window->sidebar();
        const auto heading = [&] { return modelOf(sidebar)->groupIndex(u"Rack"_s); };
        const auto arrow = [&](const QModelIndex &index) {
            return Sidebar::arrowRect(sidebar->visualRect(index), sidebar->layoutDirection(), sidebar->fontMetrics())
                .center();
        };
        QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, arrow(heading()));
        QVERIFY(!sidebar->isExpanded(heading()));
        QVERIFY(!sidebar->group()); // folding is not choosing
        QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, arrow(heading()));
        QVERIFY(sidebar->isExpanded(heading()));
        sidebar->setCurrentIndex(heading());
        QTest::keyClick(sidebar, Qt::Key_Left);
        QVERIFY(!sidebar->isExpanded(heading()));
        QTest::keyClick(sidebar, Qt::Key_Right);
        QVERIFY(sidebar->isExpanded(heading()));
        QTest::mouseDClick(sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualRect(heading()).center());
        QVERIFY(!sidebar->isExpanded(heading()));
        QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {},
                          sidebar->visualRect(modelOf(sidebar)->hostsIndex()).center());
        QVERIFY(!sidebar->isExpanded(modelOf(sidebar)->hostsIndex()));
        // A group that comes back is as it was left, and so is all of it after a new start.
        setGroup(fixture, a, QString());
        setGroup(fixture, a, u"Rack"_s);
        QVERIFY(!sidebar->isExpanded(heading()));
        fixture.closeWindow();
        window = fixture.openWindow();
        sidebar = window->sidebar();
        QVERIFY(!sidebar->isExpanded(heading()));
        QVERIFY(!sidebar->isExpanded(modelOf(sidebar)->hostsIndex()));
        setGroup(fixture, b, u"Other"_s);
        QVERIFY(sidebar->isExpanded(modelOf(sidebar)->groupIndex(u"Other"_s)));
    }
};

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
