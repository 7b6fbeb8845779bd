// SPDX-License-Identifier: GPL-3.0-or-later
// Windows of torn-off tabs: their commands, and the dialogs above them.
#include "tests/support/guifixture.h"
#include "ui/mainwindow/worktab.h"
#include "ui/mainwindow/workwindow.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTest>
#include <QWindow>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

class TestWorkWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whether they stand above the window or belong to what the tab shows.
    void dialogsOutliveTheirWindow()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost({{u"vm-01"_s}}), u"kvm-a"_s);
        MainWindow *window = fixture.openWindow();
        QVERIFY(host && window);
        const DomainId guest = fixture.idOf(host, u"vm-01"_s);
        window->setGuestPageFactory([](const DomainId &, QWidget *parent) { return new QWidget(parent); });
        window->openGuestTab(guest);
        WorkTab *tab = window->tabs()->tabOf(guest);
        WorkWindow *own = window->tabs()->detach(tab);
        QVERIFY(own && tab->page());
        const auto open = [](QWidget *parent, bool modal) {
            auto *dialog = new QDialog(parent);
            auto *answer = new QLineEdit(u"an answer"_s, dialog);
            answer->setObjectName(u"answer"_s);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setGeometry(90, 110, 320, 240);
            modal ? dialog->open() : dialog->show();
            return QPointer<QDialog>(dialog);
        };
        const QPointer<QDialog> above = open(own, false);
        const QPointer<QDialog> inside = open(tab->page(), true);
        const QRect place = above->geometry();
        QPointer<WorkWindow> gone = own;
        window->tabs()->dock(tab);
        QTRY_VERIFY(!gone);
        for (const auto &dialog : {above, inside}) {
            QVERIFY(dialog && dialog->isVisible() && dialog->windowHandle() && dialog->windowHandle()->isVisible());
            QCOMPARE(dialog->windowHandle()->transientParent(), window->windowHandle());
            QCOMPARE(dialog->findChild<QLineEdit *>(u"answer"_s)->text(), u"an answer"_s);
        }
        QCOMPARE(above->parentWidget(), window);
        QCOMPARE(above->geometry(), place);
        inside->close();
        // Not docked but closed: what stands above it still has its answers.
        gone = window->tabs()->detach(tab);
        QVERIFY(gone);
        const QPointer<QDialog> second = open(gone, false);
        window->tabs()->closeTab(tab);
        QTRY_VERIFY(!gone);
        QVERIFY(above && above->isVisible());
        QVERIFY(second && second->isVisible());
        QCOMPARE(second->parentWidget(), window);
    }
};

QTEST_MAIN(TestWorkWindow)
#include "tst_workwindow.moc"
