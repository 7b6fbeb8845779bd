// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/job.h"
#include "tests/ui/batchfake.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QSpinBox>
#include <QTableView>
#include <QTreeWidget>

using namespace guestdeck;

/// The table at the end of the template wizard.
class TestBatchRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRangeThatIsTooSmall();
    void badCells_data();
    void badCells();
    void editedCellsStay();
    void aColumnFromASpreadsheet();
    void cellsCanBeCopiedAndCleared();
    void problemsLeadToTheirCell();
    void twoHundredMachines();
    void whatFailedComesBackAlone();
    void reopeningRestoresEverything();
};

void TestBatchRows::aRangeThatIsTooSmall()
{
    BatchStage stage;
    stage.open();
    stage.goTo(1);
    stage.at<QSpinBox>(u"batchCountSpin"_s)->setValue(4);
    stage.goTo(2);
    chooseStatic(stage, u"192.168.122.50"_s, u"192.168.122.53"_s); // four, and one is taken
    QVERIFY2(stage.said(u"identityIpv4FirstEdit"_s).contains("debian12-4"_L1),
             qPrintable(stage.said(u"identityIpv4FirstEdit"_s)));
    stage.goTo(3); // it can be mended in the table, too
    const auto *table = stage.at<QTableView>(u"batchRowsTable"_s);
    const QModelIndex cell = table->model()->index(3, int(BatchColumn::Address4));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains("too few"_L1));
    QVERIFY(!stage.at<QAbstractButton>(u"batchFinishButton"_s)->isEnabled());
    stage.at<QTableView>(u"batchRowsTable"_s)->model()->setData(cell, u"192.168.122.77"_s);
    QVERIFY(stage.at<QAbstractButton>(u"batchFinishButton"_s)->isEnabled());
}

void TestBatchRows::badCells_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, BatchColumn column, const QString &text, const QString &words) {
        QTest::newRow(name) << int(column) << text << words;
    };
    row("name of another guest", BatchColumn::Name, u"web-1"_s, u"already has"_s);
    row("name of the row above", BatchColumn::Name, u"debian12-1"_s, u"Two machines"_s);
    row("no host name", BatchColumn::Name, u"web 9"_s, u"host name"_s);
    row("name of a volume left behind", BatchColumn::Name, u"orphan-1"_s, u"volume"_s);
    row("address of another guest", BatchColumn::Address4, u"192.168.122.52"_s, u"taken"_s);
    row("address of the row above", BatchColumn::Address4, u"192.168.122.60"_s, u"Two machines"_s);
    row("no address", BatchColumn::Address4, u"192.168.122.600"_s, u"not an IP address"_s);
    row("the gateway", BatchColumn::Address4, u"192.168.122.1"_s, u"gateway"_s);
    row("the broadcast address", BatchColumn::Address4, u"192.168.122.255"_s, u"broadcast"_s);
    row("MAC of another guest", BatchColumn::Mac, u"52:54:00:00:00:01"_s, u"MAC"_s);
    row("no MAC", BatchColumn::Mac, u"52:54:00"_s, u"MAC"_s);
    row("port in use", BatchColumn::VncPort, u"5901"_s, u"in use"_s);
    row("port too small", BatchColumn::VncPort, u"80"_s, u"between"_s);
    row("no port", BatchColumn::VncPort, u"five"_s, u"no port"_s);
}

void TestBatchRows::badCells()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    QFETCH(QString, words);
    BatchStage stage;
    stage.open();
    stage.goTo(1);
    stage.at<QSpinBox>(u"batchCountSpin"_s)->setValue(3);
    stage.goTo(2);
    chooseStatic(stage, u"192.168.122.60"_s);
    stage.goTo(3);
    auto *table = stage.at<QTableView>(u"batchRowsTable"_s);
    auto *finish = stage.at<QAbstractButton>(u"batchFinishButton"_s);
    QVERIFY(finish->isEnabled());
    QVERIFY(!stage.at(u"batchProblemsTree"_s)->isVisible());
    // Typed into the cell, as a user does.
    const QModelIndex cell = table->model()->index(1, column);
    table->setCurrentIndex(cell);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!finish->isEnabled());
    QVERIFY(stage.alive && stage.plans.isEmpty()); // Enter in a cell is not Enter in the window
    QCOMPARE(table->currentIndex().row(), 2);
    QVERIFY2(cell.data(Qt::ToolTipRole).toString().contains(words), qPrintable(cell.data(Qt::ToolTipRole).toString()));
    QVERIFY(!cell.data(Qt::DecorationRole).isNull()); // told by a shape
    QVERIFY(cell.data(Qt::AccessibleDescriptionRole).toString().contains(words));
    const auto *problems = stage.at<QTreeWidget>(u"batchProblemsTree"_s);
    QVERIFY(problems->isVisible());
    QVERIFY(problems->topLevelItem(0)->text(1).contains(words) || problems->topLevelItem(1)->text(1).contains(words));
    // Delete fills it as suggested again.
    table->setCurrentIndex(cell);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_VERIFY(finish->isEnabled());
    QVERIFY(!problems->isVisible());
}

void TestBatchRows::editedCellsStay()
{
    BatchStage stage;
    stage.open();
    stage.goTo(1);
    stage.at<QSpinBox>(u"batchCountSpin"_s)->setValue(3);
    stage.goTo(3);
    auto *table = stage.at<QTableView>(u"batchRowsTable"_s);
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList macs = column(table->model(), BatchColumn::Mac);
    table->model()->setData(table->model()->index(1, 0), u"special"_s);
    stage.click(u"batchBackButton"_s);
    stage.click(u"batchBackButton"_s);
    stage.at<QSpinBox>(u"batchCountSpin"_s)->setValue(5);
    auto *pattern = stage.at<QLineEdit>(u"batchPatternEdit"_s);
    pattern->setFocus();
    pattern->selectAll();
    QTest::keyClicks(pattern, u"db{n}"_s);
    stage.goTo(3);
    QCOMPARE(column(table->model(), BatchColumn::Name),
             (QStringList{u"db1"_s, u"special"_s, u"db3"_s, u"db4"_s, u"db5"_s}));
    QCOMPARE(column(table->model(), BatchColumn::Mac).mid(0, 3), macs); // once given out, they stay
    stage.click(u"batchForgetButton"_s);
    QCOMPARE(column(table->model(), BatchColumn::Name).at(1), u"db2"_s);
    QVERIFY(!stage.at(u"batchForgetButton"_s)->isVisible());
    stage.wizard->draft()->edit(BatchAnswer::Count, [](BatchPlan &plan) { plan.count = 2; });
    QCOMPARE(table->model()->rowCount(), 2);
}

void TestBatchRows::aColumnFromASpreadsheet()
{
    BatchStage stage;
    stage.open();
    stage.goTo(1);
    stage.at<QSpinBox>(u"batchCountSpin"_s)->setValue(3);
    stage.goTo(2);
    stage.at<QComboBox>(u"identityIpv4Mode"_s)->setCurrentIndex(1); // no range: all from the table
    stage.goTo(3);
    auto *table = stage.at<QTableView>(u"batchRowsTable"_s);
    QVERIFY(!stage.at<QAbstractButton>(u"batchFinishButton"_s)->isEnabled());
    table->setCurrentIndex(table->model()->index(0, int(BatchColumn::Name)));
    table->setFocus();
    QGuiApplication::clipboard()->setText(
        u"alpha\t192.168.122.61\r\nbeta\t192.168.122.62\r\n\tgamma\x01\r\nleft over\t1.2.3.4\r\n"_s);
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(column(table->model(), BatchColumn::Name), (QStringList{u"alpha"_s, u"beta"_s, u"debian12-3"_s}));
    QCOMPARE(column(table->model(), BatchColumn::Address4),
             (QStringList{u"192.168.122.61"_s, u"192.168.122.62"_s, u"gamma"_s}));
    QVERIFY(stage.at<QLabel>(u"batchRowsNote"_s)->text().contains("1 line"_L1));
    table->setCurrentIndex(table->model()->index(2, int(BatchColumn::Address4)));
    QGuiApplication::clipboard()->setText(u"192.168.122.63\n"_s);
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(stage.at<QAbstractButton>(u"batchFinishButton"_s)->isEnabled());
    stage.click(u"batchFinishButton"_s);
    QCOMPARE(stage.plans.first().rows.at(1).name, u"beta"_s);
    QCOMPARE(stage.plans.first().rows.at(2).address4, u"192.168.122.63"_s);
}

void TestBatchRows::cellsCanBeCopiedAndCleared()
{
    BatchStage stage;
    stage.open();
    stage.goTo(1);
    stage.at<QSpinBox>(u"batchCountSpin"_s)->setValue(2);
    stage.goTo(3);
    auto *table = stage.at<QTableView>(u"batchRowsTable"_s);
    table->model()->setData(table->model()->index(0, int(BatchColumn::VncPort)), u"5950"_s);
    table->setFocus();
    table->selectionModel()->clear();
    for (int row = 0; row < 2; ++row) {
        for (const BatchColumn column : {BatchColumn::Name, BatchColumn::VncPort}) {
            table->selectionModel()->select(table->model()->index(row, int(column)), QItemSelectionModel::Select);
        }
    }
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"debian12-1\t5950\ndebian12-2\t"_s);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(column(table->model(), BatchColumn::VncPort), (QStringList{u"automatic"_s, u"automatic"_s}));
    // What DHCP gives is not to be edited.
    QVERIFY(!(table->model()->flags(table->model()->index(0, int(BatchColumn::Address4))) & Qt::ItemIsEditable));
    QCOMPARE(column(table->model(), BatchColumn::Address4).first(), u"DHCP"_s);
}

void TestBatchRows::problemsLeadToTheirCell()
{
    BatchStage stage;
    stage.open();
    stage.goTo(1);
    stage.at<QSpinBox>(u"batchCountSpin"_s)->setValue(9);
    stage.goTo(3);
    auto *table = stage.at<QTableView>(u"batchRowsTable"_s);
    table->model()->setData(table->model()->index(7, int(BatchColumn::VncPort)), u"5901"_s);
    auto *problems = stage.at<QTreeWidget>(u"batchProblemsTree"_s);
    QCOMPARE(problems->topLevelItemCount(), 1);
    problems->setFocus();
    problems->setCurrentItem(problems->topLevelItem(0));
    QTest::keyClick(problems, Qt::Key_Return);
    QTRY_COMPARE(table->currentIndex(), table->model()->index(7, int(BatchColumn::VncPort)));
    QVERIFY(table->hasFocus());
}

void TestBatchRows::twoHundredMachines()
{
    BatchStage stage;
    stage.open();
    stage.goTo(1);
    stage.at<QSpinBox>(u"batchCountSpin"_s)->setValue(mostMachines);
    QElapsedTimer timer;
    timer.start();
    auto *pattern = stage.at<QLineEdit>(u"batchPatternEdit"_s);
    pattern->setFocus();
    pattern->selectAll();
    QTest::keyClicks(pattern, u"web-{n:03}"_s);
    // Ten keys; a key must not be felt. Generous, as machines that run tests are busy.
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    stage.goTo(3);
    QCOMPARE(stage.at<QTableView>(u"batchRowsTable"_s)->model()->rowCount(), mostMachines);
    stage.click(u"batchFinishButton"_s);
    QCOMPARE(stage.plans.first().rows.last().name, u"web-%1"_s.arg(mostMachines, 3, 10, QLatin1Char('0')));
    QSet<QString> macs;
    for (const BatchRow &row : stage.plans.first().rows) {
        macs.insert(row.mac);
    }
    QCOMPARE(macs.size(), mostMachines);
}

void TestBatchRows::reopeningRestoresEverything()
{
    BatchFake fake;
    BatchPlan given = defaultBatch(fake.host);
    given.count = 3;
    given.namePattern = u"web-{n}"_s;
    given.firstNumber = 7;
    given.copy = BatchPlan::Copy::Full;
    given.pool = u"default"_s;
    given.autoVnc = false;
    given.firstVncPort = 5950;
    given.vcpus = 3;
    given.memory = mebi(512);
    given.start = false;
    given.autostart = true;
    given.stopAtFailure = true;
    given.identity.user = u"admin"_s;
    given.identity.passwordHash = "$6$salt$" + QByteArray(86, 'h');
    given.identity.ipv4.mode = IpSetup::Mode::Static;
    given.firstAddress4 = u"192.168.122.60"_s;
    given.rows.clear();
    given.rows = suggestRows(given, fake.host);
    given.rows[1].name = u"special"_s;
    given.rows[2].vncPort = 5999;
    BatchStage stage;
    stage.open(given.templateId, given);
    stage.goTo(3);
    const auto *table = stage.at<QTableView>(u"batchRowsTable"_s);
    QCOMPARE(column(table->model(), BatchColumn::Name), (QStringList{u"web-7"_s, u"special"_s, u"web-9"_s}));
    stage.click(u"batchFinishButton"_s);
    QCOMPARE(stage.plans.size(), 1);
    QVERIFY(stage.plans.first() == given);
}

void TestBatchRows::whatFailedComesBackAlone()
{
    BatchFake fake;
    BatchPlan given = defaultBatch(fake.host);
    given.count = 4;
    given.namePattern = u"web-{n}"_s;
    given.firstNumber = 6;
    given.identity.ipv4.mode = IpSetup::Mode::Static;
    given.firstAddress4 = u"192.168.122.60"_s;
    given.rows.clear();
    given.rows = suggestRows(given, fake.host);
    Job job(u"Four machines"_s, {});
    QList<Job::Item> items(4);
    items[0].state = Job::Item::State::Succeeded;
    items[1].state = Job::Item::State::Failed;
    items[2].state = Job::Item::State::Succeeded;
    items[3].state = Job::Item::State::Cancelled;
    job.setItems(items);
    const BatchPlan left = unfinishedOf(given, job);
    QCOMPARE(left.rows.size(), 2);

    BatchStage stage;
    stage.fake.host.domainNames << u"web-6"_s << u"web-8"_s; // the two that are there
    stage.fake.host.addresses.insert(u"192.168.122.60"_s, u"web-6"_s);
    stage.fake.host.addresses.insert(u"192.168.122.62"_s, u"web-8"_s);
    stage.open(left.templateId, left);
    stage.goTo(3);
    stage.click(u"batchFinishButton"_s);
    QCOMPARE(stage.plans.size(), 1);
    const QList<BatchRow> rows = stage.plans.first().rows;
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).name, u"web-7"_s);
    QCOMPARE(rows.at(0).address4, u"192.168.122.61"_s);
    QCOMPARE(rows.at(1).name, u"web-9"_s);
    QCOMPARE(rows.at(1).address4, u"192.168.122.63"_s);
    QCOMPARE(rows.at(1).mac, given.rows.at(3).mac);
    QVERIFY(!rows.at(1).uuid.isNull() && rows.at(1).uuid != given.rows.at(3).uuid);
}

QTEST_MAIN(TestBatchRows)
#include "tst_batchrows.moc"
