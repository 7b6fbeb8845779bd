// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/connection.h"
#include "models/libvirt/templatecalls.h"
#include "models/xml/templatemark.h"
#include "tests/support/guifixture.h"
#include "tests/ui/batchfake.h"
#include "ui/create/assistantpage.h"
#include "ui/inventory/guesttable.h"
#include "ui/inventory/inventoryview.h"

#include <QAction>
#include <QMenu>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace guestdeck;

class TestFromTemplate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void enterAloneGivesOneMachine();
    void keyboardAloneGivesTwenty();
    void createvmAsAProgram();
    void theOnlyTemplateIsChosen();
    void aMachineThatIsOffIsOfferedWithAHint();
    void nothingToCopyIsSaid();
    void loadErrorsCanBeRetried();
    void factsErrorsBlock();
    void aLateAnswerIsDropped();
    void spaceOfBothKindsIsShown();
    void namesAndExamplesFollowThePattern();
    void portsAreCountedUp();
    void badAnswersAreToldAtTheirField_data();
    void badAnswersAreToldAtTheirField();
    void reservationsByMac();
    void aPasswordHoldsUpTheEndOnly();
    void anotherHostKeepsWhatFits();
    void cancelAsksFirst();
    void everyControlHasNames();
    void mnemonicsAreUnique();
    void tabGoesDownThePage();
    void nothingIsCut_data();
    void nothingIsCut();
    void commandsAskForTheWizard();
    void templatesOfASimulatedHost();
};

void TestFromTemplate::enterAloneGivesOneMachine()
{
    BatchStage stage;
    stage.open();
    stage.ready();
    for (int i = 0; i < 3; ++i) {
        BatchStage::press(Qt::Key_Return);
    }
    QCOMPARE(stage.wizard->currentStep(), 3);
    QTest::keyClick(stage.at(u"batchFinishButton"_s), Qt::Key_Return);
    QCOMPARE(stage.plans.size(), 1);
    const BatchPlan &plan = stage.plans.first();
    QCOMPARE(plan.templateId, BatchFake::templateId());
    QVERIFY(plan.copy == BatchPlan::Copy::Linked);
    QCOMPARE(plan.pool, u"default"_s);
    QCOMPARE(plan.rows.size(), 1);
    QCOMPARE(plan.rows.first().name, u"debian12-1"_s);
    QVERIFY(!plan.rows.first().uuid.isNull());
    QTRY_VERIFY(!stage.alive);
}

void TestFromTemplate::keyboardAloneGivesTwenty()
{
    BatchStage stage;
    stage.open();
    stage.ready();
    BatchStage::press(Qt::Key_Return);
    QCOMPARE(stage.wizard->currentStep(), 1);
    BatchStage::press(Qt::Key_A, Qt::ControlModifier);
    BatchStage::type(u"20"_s);
    BatchStage::press(Qt::Key_A, Qt::AltModifier); // names
    BatchStage::press(Qt::Key_A, Qt::ControlModifier);
    BatchStage::type(u"web-{n:02}"_s);
    BatchStage::press(Qt::Key_F, Qt::AltModifier); // numbered from
    BatchStage::press(Qt::Key_A, Qt::ControlModifier);
    BatchStage::type(u"5"_s);
    BatchStage::press(Qt::Key_U, Qt::AltModifier); // full copies
    QTRY_VERIFY(stage.wizard->draft()->plan().copy == BatchPlan::Copy::Full);
    BatchStage::press(Qt::Key_L, Qt::AltModifier); // no: linked
    QTRY_VERIFY(stage.wizard->draft()->plan().copy == BatchPlan::Copy::Linked);
    BatchStage::press(Qt::Key_T, Qt::AltModifier); // do not start
    QTRY_VERIFY(!stage.wizard->draft()->plan().start);
    BatchStage::press(Qt::Key_Return);
    QCOMPARE(stage.wizard->currentStep(), 2);
    BatchStage::press(Qt::Key_U, Qt::AltModifier); // user
    BatchStage::type(u"admin"_s);
    BatchStage::press(Qt::Key_4, Qt::AltModifier); // IPv4: fixed
    BatchStage::press(Qt::Key_Down);
    BatchStage::press(Qt::Key_Tab);
    BatchStage::type(u"192.168.122.50"_s);
    BatchStage::press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(stage.wizard->currentStep(), 3);
    BatchStage::press(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(stage.plans.size(), 1);
    const BatchPlan &plan = stage.plans.first();
    QCOMPARE(plan.rows.size(), 20);
    QVERIFY(!plan.start);
    QCOMPARE(plan.rows.first().name, u"web-05"_s);
    QCOMPARE(plan.rows.last().name, u"web-24"_s);
    QCOMPARE(plan.rows.at(0).address4, u"192.168.122.50"_s);
    QCOMPARE(plan.rows.at(2).address4, u"192.168.122.53"_s); // .52 is web-1's
    QCOMPARE(plan.identity.user, u"admin"_s);
    QCOMPARE(plan.identity.ipv4.gateway, u"192.168.122.1"_s); // of the virtual network
}

/// createvm -a 192.168.122.60 -p 5960 -n web, as the founding documents have it.
void TestFromTemplate::createvmAsAProgram()
{
    BatchStage stage;
    stage.open();
    stage.goTo(1);
    auto *pattern = stage.at<QLineEdit>(u"batchPatternEdit"_s);
    pattern->setFocus();
    pattern->selectAll();
    QTest::keyClicks(pattern, u"web"_s);
    stage.click(u"batchMoreButton"_s);
    QTest::mouseClick(stage.at<QCheckBox>(u"batchAutoVncCheck"_s), Qt::LeftButton, {}, QPoint(5, 8));
    auto *port = stage.at<QSpinBox>(u"batchVncPortSpin"_s);
    QVERIFY(port->isEnabled());
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, u"5960"_s);
    stage.goTo(2);
    chooseStatic(stage, u"192.168.122.60"_s);
    stage.goTo(3);
    stage.click(u"batchFinishButton"_s);
    QCOMPARE(stage.plans.size(), 1);
    const BatchRow row = stage.plans.first().rows.value(0);
    QCOMPARE(row.name, u"web"_s);
    QCOMPARE(row.address4, u"192.168.122.60"_s);
    QCOMPARE(row.vncPort, 5960);
    QCOMPARE(stage.hostIds, QStringList{u"a"_s});
}

void TestFromTemplate::theOnlyTemplateIsChosen()
{
    BatchStage stage;
    stage.open();
    stage.ready();
    QCOMPARE(stage.wizard->draft()->chosen()->name, u"debian12-template"_s);
    const auto *tree = stage.at<QTreeWidget>(u"batchTemplateTree"_s);
    QCOMPARE(tree->topLevelItemCount(), 2);
    const QTreeWidgetItem *item = tree->topLevelItem(0);
    QCOMPARE(item->text(1), u"Template"_s);
    QCOMPARE(item->text(2), u"debian12"_s);
    QCOMPARE(item->text(3), u"10 GiB"_s);
    QCOMPARE(item->text(4), u"3"_s); // linked disks
    QVERIFY(stage.at<QAbstractButton>(u"batchNextButton"_s)->isEnabled());

    // With two nothing is chosen before the user does.
    BatchStage two;
    two.fake.entries[1].isTemplate = true;
    two.open();
    QVERIFY(!two.wizard->draft()->chosen());
    QVERIFY(!two.at<QAbstractButton>(u"batchNextButton"_s)->isEnabled());
    BatchStage::press(Qt::Key_Down);
    BatchStage::press(Qt::Key_Down);
    two.ready();
    QCOMPARE(two.wizard->draft()->chosen()->name, u"old-web"_s);
}

void TestFromTemplate::aMachineThatIsOffIsOfferedWithAHint()
{
    BatchStage stage;
    stage.open(BatchFake::otherId());
    stage.ready();
    QVERIFY(stage.said(u"batchTemplateTree"_s).contains("not a template"_L1));
    QVERIFY(stage.at(u"batchTemplateState"_s)
                ->findChild<QLabel *>(u"fieldMessageText"_s)
                ->text()
                .contains("Make template"_L1));
    QVERIFY(!stage.at<QAbstractButton>(u"batchNextButton"_s)->isEnabled());
    BatchStage::press(Qt::Key_Up);
    stage.ready();
    QVERIFY(stage.at<QAbstractButton>(u"batchNextButton"_s)->isEnabled());
    QCOMPARE(stage.fake.asked.last(), BatchFake::templateId());
}

void TestFromTemplate::nothingToCopyIsSaid()
{
    BatchStage stage;
    stage.fake.entries.clear();
    stage.open();
    QVERIFY(stage.at(u"batchEmptyLabel"_s)->isVisible());
    QVERIFY(!stage.at(u"batchTemplateTree"_s)->isVisible());
    QVERIFY(!stage.at<QAbstractButton>(u"batchNextButton"_s)->isEnabled());
}

void TestFromTemplate::loadErrorsCanBeRetried()
{
    BatchStage stage;
    stage.fake.loadError = Error{ErrorKind::Unreachable, 0, u"The link broke."_s, u"detail"_s};
    stage.open();
    QTRY_COMPARE(stage.wizard->draft()->load(), BatchDraft::Load::Failed);
    QVERIFY(stage.at<QLabel>(u"createLoadLabel"_s)->text().contains("The link broke."_L1));
    stage.fake.loadError.reset();
    stage.click(u"createRetryButton"_s);
    stage.ready();
    QCOMPARE(stage.fake.loads, 2);
}

void TestFromTemplate::factsErrorsBlock()
{
    BatchStage stage;
    stage.fake.factsError = Error{ErrorKind::NotFound, 0, u"The template is gone."_s, {}};
    stage.open();
    QTRY_COMPARE(stage.wizard->draft()->factsLoad(), BatchDraft::Load::Failed);
    QVERIFY(stage.at(u"batchTemplateState"_s)->findChild<QLabel *>(u"fieldMessageText"_s)->text().contains("gone"_L1));
    QVERIFY(!stage.at<QAbstractButton>(u"batchNextButton"_s)->isEnabled());
}

void TestFromTemplate::aLateAnswerIsDropped()
{
    BatchStage stage;
    stage.fake.slow = true;
    stage.open();
    stage.fake.finish();
    QTRY_COMPARE(stage.wizard->draft()->factsLoad(), BatchDraft::Load::Loading);
    const auto first = std::exchange(stage.fake.pending, {});
    stage.wizard->draft()->choose(BatchFake::otherId());
    stage.fake.finish();
    stage.ready();
    for (const auto &late : first) {
        late();
    }
    QTest::qWait(20);
    QCOMPARE(stage.wizard->draft()->facts().templateName, u"old-web"_s);
}

void TestFromTemplate::spaceOfBothKindsIsShown()
{
    BatchStage stage;
    stage.open();
    stage.goTo(1);
    stage.at<QSpinBox>(u"batchCountSpin"_s)->setValue(10);
    const QString linked = stage.at<QLabel>(u"batchLinkedHelp"_s)->text();
    const QString full = stage.at<QLabel>(u"batchFullHelp"_s)->text();
    QVERIFY2(linked.contains("MiB now"_L1) && linked.contains("100 GiB when"_L1), qPrintable(linked));
    QVERIFY2(full.contains("20 GiB now"_L1) && full.contains("118 GiB are free"_L1), qPrintable(full));
    QVERIFY(stage.at<QLabel>(u"batchDemandLabel"_s)->text().contains("10 GiB memory of 11 GiB free"_L1));
}

void TestFromTemplate::namesAndExamplesFollowThePattern()
{
    BatchStage stage;
    stage.open();
    stage.goTo(1);
    auto *pattern = stage.at<QLineEdit>(u"batchPatternEdit"_s);
    pattern->setFocus();
    pattern->selectAll();
    QTest::keyClicks(pattern, u"web-{n}"_s);
    QCOMPARE(stage.at<QSpinBox>(u"batchFirstNumberSpin"_s)->value(), 2); // web-1 is there
    stage.at<QSpinBox>(u"batchCountSpin"_s)->setValue(6);
    QVERIFY(stage.at<QLabel>(u"batchExamplesLabel"_s)->text().startsWith(u"web-2, web-3, web-4, …, web-7."_s));
    stage.at<QSpinBox>(u"batchFirstNumberSpin"_s)->setValue(30);
    QVERIFY(stage.at<QLabel>(u"batchExamplesLabel"_s)->text().startsWith("web-30,"_L1));
    pattern->setFocus();
    pattern->selectAll();
    QTest::keyClicks(pattern, u"db{n:03}"_s);
    QVERIFY(stage.at<QLabel>(u"batchExamplesLabel"_s)->text().startsWith("db030,"_L1)); // the number was given
}

void TestFromTemplate::portsAreCountedUp()
{
    BatchStage stage;
    stage.open();
    stage.goTo(1);
    stage.at<QSpinBox>(u"batchCountSpin"_s)->setValue(3);
    stage.at<QCheckBox>(u"batchAutoVncCheck"_s)->click();
    stage.at<QSpinBox>(u"batchVncPortSpin"_s)->setValue(5900);
    stage.at<QSpinBox>(u"batchVcpuSpin"_s)->setValue(4);
    stage.at<QSpinBox>(u"batchMemorySpin"_s)->setValue(2048);
    stage.goTo(3);
    const auto *table = stage.at<QTableView>(u"batchRowsTable"_s);
    QCOMPARE(column(table->model(), BatchColumn::VncPort), (QStringList{u"5900"_s, u"5902"_s, u"5903"_s}));
    stage.click(u"batchFinishButton"_s);
    QCOMPARE(stage.plans.first().vcpus, 4U);
    QVERIFY(stage.plans.first().memory == mebi(2048));
}

void TestFromTemplate::badAnswersAreToldAtTheirField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("severity");
    QTest::newRow("pattern without a number") << u"batchPatternEdit"_s << 1 << 0;
    QTest::newRow("pool without room") << u"batchPoolCombo"_s << 1 << 1;
    QTest::newRow("more memory than the host") << u"batchMemorySpin"_s << 1 << 1;
    QTest::newRow("missing backing file") << u"batchTemplateTree"_s << 0 << 1;
    QTest::newRow("range") << u"identityIpv4FirstEdit"_s << 2 << 1;
    QTest::newRow("gateway") << u"identityIpv4GatewayEdit"_s << 2 << 1;
    QTest::newRow("YAML") << u"identityYamlEdit"_s << 2 << 1;
}

void TestFromTemplate::badAnswersAreToldAtTheirField()
{
    QFETCH(QString, field);
    QFETCH(int, step);
    QFETCH(int, severity);
    BatchStage stage;
    if (step == 0) {
        stage.fake.host.disks[0].missing = u"/srv/base.qcow2"_s;
    }
    stage.open();
    stage.goTo(step);
    if (field == "batchPatternEdit"_L1) {
        stage.at<QSpinBox>(u"batchCountSpin"_s)->setValue(3);
        auto *pattern = stage.at<QLineEdit>(field);
        pattern->setFocus();
        pattern->selectAll();
        QTest::keyClicks(pattern, u"web"_s);
    } else if (field == "batchPoolCombo"_L1) {
        stage.at<QRadioButton>(u"batchFullRadio"_s)->click();
        auto *pool = stage.at<QComboBox>(field);
        pool->setCurrentIndex(pool->findData(u"small"_s));
    } else if (field == "batchMemorySpin"_L1) {
        stage.at<QSpinBox>(field)->setValue(64 * 1024); // in the fold, which opens
    } else if (field == "identityIpv4FirstEdit"_L1) {
        chooseStatic(stage, u"192.168.122.900"_s);
    } else if (field == "identityIpv4GatewayEdit"_L1) {
        chooseStatic(stage, u"192.168.122.60"_s);
        auto *gateway = stage.at<QLineEdit>(field);
        gateway->setFocus();
        gateway->selectAll();
        QTest::keyClicks(gateway, u"10.0.0.1"_s);
    } else if (field == "identityYamlEdit"_L1) {
        stage.click(u"identityMoreButton"_s);
        auto *yaml = stage.at(field);
        yaml->setFocus();
        QTest::keyClicks(yaml, u"a: [1"_s);
    }
    QVERIFY2(!stage.said(field).isEmpty(), qPrintable(field));
    QCOMPARE(stage.at<QAbstractButton>(u"batchNextButton"_s)->isEnabled(), severity == 0);
    if (severity > 0) {
        QVERIFY(stage.at(u"batchReasonMessage"_s)->isVisible());
    }
}

void TestFromTemplate::reservationsByMac()
{
    BatchStage stage;
    stage.open();
    stage.goTo(2);
    stage.at<QRadioButton>(u"batchReservationRadio"_s)->click();
    auto *first = stage.at<QLineEdit>(u"batchReserveFirstEdit"_s);
    QVERIFY(first->isVisible());
    QVERIFY(!stage.at(u"identityPage"_s)->isVisible());
    first->setFocus();
    QTest::keyClicks(first, u"192.168.122.x"_s);
    QVERIFY(stage.said(u"batchReserveFirstEdit"_s).contains("is not an IP address"_L1));
    QVERIFY(!stage.at<QAbstractButton>(u"batchNextButton"_s)->isEnabled());
    first->selectAll();
    QTest::keyClicks(first, u"192.168.122.200"_s);
    stage.goTo(3);
    stage.click(u"batchFinishButton"_s);
    QVERIFY(stage.plans.first().setup == BatchPlan::Setup::Reservation);
    QCOMPARE(stage.plans.first().rows.first().address4, u"192.168.122.200"_s);

    // A template on a bridge has no reservations.
    BatchStage bridge;
    bridge.fake.host.nicType = u"bridge"_s;
    bridge.fake.host.nicSource = u"br0"_s;
    bridge.open();
    bridge.goTo(2);
    bridge.at<QRadioButton>(u"batchReservationRadio"_s)->click();
    QVERIFY(!bridge.said(u"batchCloudInitRadio"_s).isEmpty());
    QVERIFY(!bridge.at<QAbstractButton>(u"batchNextButton"_s)->isEnabled());
    bridge.at<QRadioButton>(u"batchNoSetupRadio"_s)->click();
    QVERIFY(bridge.at<QAbstractButton>(u"batchNextButton"_s)->isEnabled());
}

void TestFromTemplate::aPasswordHoldsUpTheEndOnly()
{
    BatchStage stage;
    stage.open();
    stage.goTo(2);
    auto *user = stage.at<QLineEdit>(u"identityUserEdit"_s);
    user->setFocus();
    QTest::keyClicks(user, u"admin"_s);
    auto *password = stage.at<QLineEdit>(u"identityPasswordEdit"_s);
    password->setFocus();
    stage.fake.slow = true;
    QTest::keyClicks(password, u"secret"_s);
    stage.click(u"batchNextButton"_s);
    QCOMPARE(stage.wizard->currentStep(), 3);
    auto *finish = stage.at<QAbstractButton>(u"batchFinishButton"_s);
    QVERIFY(!finish->isEnabled());
    QTRY_VERIFY(!stage.fake.pending.isEmpty());
    stage.fake.finish();
    QTRY_VERIFY(finish->isEnabled());
    finish->click();
    QVERIFY(stage.plans.first().identity.passwordHash.startsWith("$6$"));
}

void TestFromTemplate::anotherHostKeepsWhatFits()
{
    BatchFake other;
    other.entries = {{BatchFake::otherId(), u"fedora"_s, {}, {}, true, 1, gibi(5), 0}};
    BatchStage stage;
    stage.show({{u"a"_s, u"kvm-a"_s, [&stage] { return stage.fake.backend(); }},
                {u"b"_s, u"kvm-b"_s, [&other] { return other.backend(); }}});
    stage.goTo(1);
    stage.at<QSpinBox>(u"batchCountSpin"_s)->setValue(4);
    stage.click(u"batchBackButton"_s);
    auto *host = stage.at<QComboBox>(u"batchHostCombo"_s);
    QVERIFY(host->isVisible());
    host->setCurrentIndex(1);
    stage.ready();
    QCOMPARE(stage.wizard->draft()->chosen()->name, u"fedora"_s);
    QCOMPARE(stage.wizard->draft()->plan().count, 4);
    QVERIFY(stage.wizard->windowTitle().contains("kvm-b"_L1));
    stage.goTo(3);
    stage.click(u"batchFinishButton"_s);
    QCOMPARE(stage.hostIds, QStringList{u"b"_s});
}

void TestFromTemplate::cancelAsksFirst()
{
    BatchStage stage;
    stage.open();
    stage.goTo(1);
    stage.at<QSpinBox>(u"batchCountSpin"_s)->setValue(2);
    stage.click(u"batchCancelButton"_s);
    QVERIFY(stage.at(u"batchDiscardBar"_s)->isVisible());
    stage.click(u"batchKeepButton"_s);
    QVERIFY(!stage.at(u"batchDiscardBar"_s)->isVisible());
    stage.click(u"batchCancelButton"_s);
    stage.click(u"batchDiscardButton"_s);
    QTRY_VERIFY(!stage.alive);
    QVERIFY(stage.plans.isEmpty());
}

void TestFromTemplate::everyControlHasNames()
{
    BatchStage stage;
    stage.open();
    for (int step = 0; step < stage.wizard->stepCount(); ++step) {
        stage.goTo(step);
        for (const QWidget *widget : stage.wizard->findChildren<QWidget *>()) {
            const bool inner = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
                || qobject_cast<const QComboBox *>(widget->parentWidget()) || widget->objectName().startsWith("qt_"_L1)
                || widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton");
            if (inner || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) {
                continue;
            }
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
}

void TestFromTemplate::mnemonicsAreUnique()
{
    BatchStage stage;
    stage.open();
    for (int step = 0; step < stage.wizard->stepCount(); ++step) {
        stage.goTo(step);
        for (const QString &fold : {u"batchMoreButton"_s, u"identityMoreButton"_s, u"identityPreviewButton"_s}) {
            if (stage.at(fold)->isVisible()) {
                stage.click(fold);
            }
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
    }
}

void TestFromTemplate::tabGoesDownThePage()
{
    BatchStage stage;
    stage.open();
    for (const int step : {1, 2}) {
        stage.goTo(step);
        if (step == 2) {
            stage.at<QComboBox>(u"identityIpv4Mode"_s)->setCurrentIndex(1);
        }
        for (const QString &fold : {u"batchMoreButton"_s, u"identityMoreButton"_s, u"identityPreviewButton"_s}) {
            if (stage.at(fold)->isVisible()) {
                stage.click(fold);
            }
        }
        QTest::qWait(1); // layouts are made in the event loop
        QWidget *first = step == 1 ? stage.at(u"batchCountSpin"_s) : stage.at(u"batchCloudInitRadio"_s);
        first->setFocus();
        const auto pageOf = [](const QWidget *widget) {
            while (widget && !qobject_cast<const AssistantPage *>(widget)) {
                widget = widget->parentWidget();
            }
            return widget;
        };
        const QWidget *page = pageOf(first);
        QVERIFY(page);
        QPoint last = first->mapTo(page, QPoint());
        int stops = 0;
        for (; stops < 60; ++stops) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *now = QApplication::focusWidget();
            if (pageOf(now) != page) {
                QCOMPARE(now->objectName(), u"batchCancelButton"_s);
                break;
            }
            const QPoint place = now->mapTo(page, QPoint());
            QVERIFY2(place.y() > last.y() - 8, qPrintable(u"step %1: up to %2"_s.arg(step).arg(now->objectName())));
            last = place;
        }
        QVERIFY2(stops > 6 && stops < 60, qPrintable(QString::number(stops)));
    }
}

void TestFromTemplate::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("font");
    QTest::newRow("as it opens") << QSize(920, 640) << 1.0;
    QTest::newRow("a screen of 1024x700") << QSize(1000, 660) << 1.0;
    QTest::newRow("200 % of a screen of 1920x1080") << QSize(900, 480) << 1.0;
    QTest::newRow("larger fonts on 1024x700") << QSize(1000, 660) << 1.4;
}

void TestFromTemplate::nothingIsCut()
{
    QFETCH(QSize, size);
    QFETCH(double, font);
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * font);
    QApplication::setFont(larger);
    BatchStage stage;
    stage.open();
    stage.wizard->resize(size);
    for (int step = 0; step < stage.wizard->stepCount(); ++step) {
        stage.goTo(step);
        if (step == 2) {
            chooseStatic(stage, u"192.168.122.50"_s);
            stage.at<QComboBox>(u"identityIpv6Mode"_s)->setCurrentIndex(1);
        }
        for (const QString &fold : {u"batchMoreButton"_s, u"identityMoreButton"_s, u"identityPreviewButton"_s}) {
            if (stage.at(fold)->isVisible()) {
                stage.click(fold);
            }
        }
        QTest::qWait(1); // layouts are made in the event loop
        QVERIFY(stage.wizard->width() <= size.width() && stage.wizard->height() <= size.height());
        for (const QScrollArea *area : stage.wizard->findChildren<QScrollArea *>()) {
            QVERIFY2(!area->isVisible() || area->horizontalScrollBar()->maximum() == 0,
                     qPrintable(u"step %1 scrolls by %2"_s.arg(step).arg(area->horizontalScrollBar()->maximum())));
        }
        for (const QLabel *label : stage.wizard->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->pixmap(Qt::ReturnByValue).isNull() == false) {
                continue;
            }
            const int need = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QVERIFY2(label->height() >= need, qPrintable(u"step %1: %2"_s.arg(step).arg(label->text())));
        }
    }
    QApplication::setFont(before);
}

void TestFromTemplate::commandsAskForTheWizard()
{
    test::GuiFixture fixture;
    Connection *host = fixture.connectHost(
        fixture.writeHost({{u"base"_s, DomainState::ShutOff}, {u"web"_s, DomainState::Running}}), u"kvm-a"_s);
    QVERIFY(host);
    const DomainId base = fixture.idOf(host, u"base"_s);
    const auto marked = host->run(Lane::General, [uuid = base.uuid](Session &session, const CallContext &) -> Outcome {
        return setTemplateMark(session, uuid,
                               TemplateMark{QDateTime::currentDateTimeUtc(), TemplateMark::Prepared::No, {}});
    });
    QTRY_VERIFY(marked.isFinished());
    QVERIFY2(marked.result().has_value(),
             qPrintable(marked.result().has_value() ? QString() : marked.result().error().detail));
    MainWindow *window = fixture.openWindow();
    QVERIFY(window);
    QSignalSpy wanted(window, &MainWindow::newFromTemplateRequested);
    QAction *any = window->findChild<QAction *>(u"newFromTemplateAction"_s);
    QAction *thisOne = window->findChild<QAction *>(u"newFromThisAction"_s);
    QTRY_VERIFY(any->isEnabled());
    any->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.last().at(0).value<ConnectionId>(), host->id());
    QVERIFY(wanted.last().at(1).toUuid().isNull());
    QVERIFY(window->findChild<QMenu *>(u"newMachineMenu"_s)->actions().contains(any));
    QVERIFY(window->findChild<QMenu *>(u"guestContextMenu"_s)->actions().contains(thisOne));

    window->inventoryView()->table()->selectGuests({fixture.idOf(host, u"web"_s)});
    QTRY_VERIFY(thisOne->toolTip().contains("no template"_L1));
    QVERIFY(!thisOne->isEnabled());
    window->inventoryView()->table()->selectGuests({base});
    QTRY_VERIFY(thisOne->isEnabled());
    thisOne->trigger();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.last().at(1).toUuid(), base.uuid);
}

/// What the list shows of libvirt's own simulated host.
void TestFromTemplate::templatesOfASimulatedHost()
{
    test::GuiFixture fixture;
    Connection *host = fixture.connectHost(fixture.writeHost(
        {{u"zeta"_s, DomainState::ShutOff}, {u"alpha"_s, DomainState::ShutOff}, {u"web"_s, DomainState::Running}}));
    QVERIFY(host);
    const QUuid zeta = fixture.idOf(host, u"zeta"_s).uuid;
    const auto marked = host->run(Lane::General, [zeta](Session &session, const CallContext &) -> Outcome {
        return setTemplateMark(session, zeta,
                               TemplateMark{QDateTime::currentDateTimeUtc(), TemplateMark::Prepared::No, {}});
    });
    QTRY_VERIFY(marked.isFinished() && marked.result().has_value());
    const BatchBackend backend = makeBatchBackend(*host);
    const auto found = backend.templates();
    QTRY_VERIFY(found.isFinished());
    QVERIFY(found.result().has_value());
    const QList<TemplateEntry> entries = *found.result();
    QCOMPARE(entries.size(), 2); // not what runs
    QCOMPARE(entries.at(0).name, u"zeta"_s); // templates first
    QVERIFY(entries.at(0).isTemplate);
    QVERIFY(!entries.at(1).isTemplate);
    const auto gone = makeGoneBatchBackend().templates();
    QVERIFY(gone.isFinished() && !gone.result().has_value());
}

QTEST_MAIN(TestFromTemplate)
#include "tst_fromtemplate.moc"
