// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/createfake.h"
#include "ui/create/draft.h"
#include "ui/create/foldsection.h"
#include "ui/create/newmachinewizard.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

/// Nothing cut off, on every page, at the smallest windows that are promised and with what makes pages long.
class TestCreateLayout : public QObject
{
    Q_OBJECT

private:
    static QString describe(const QWidget *widget)
    {
        const auto *label = qobject_cast<const QLabel *>(widget);
        return u"%1 %2 %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                 label ? label->text() : QString());
    }
    static void verifyWhole(const QWidget *root);
    static void visitPages(NewMachineWizard &wizard, const std::function<void(int)> &look);
    static std::unique_ptr<NewMachineWizard> make(CreateFake &fake);

private Q_SLOTS:
    void nothingIsCut_data();
    void nothingIsCut();
    void tabGoesDownThePage();
    void mnemonicsAreUnique();
    void wheelDoesNotTurnValues();
};

std::unique_ptr<NewMachineWizard> TestCreateLayout::make(CreateFake &fake)
{
    fake.host.host.kvmUsable = false;
    fake.host.kvmReason = u"libvirt offers it, but the processor of this host has no virtualisation that works."_s;
    fake.found.osId = u"debian11"_s;
    fake.found.guess = u"Debian 12.5.0 amd64 n"_s;
    auto wizard = std::make_unique<NewMachineWizard>(
        QList<CreateHost>{{u"a"_s, u"kvm-a.example.org"_s, [&fake] { return fake.backend(); }},
                          {u"b"_s, u"kvm-b"_s, [&fake] { return fake.backend(); }}},
        u"a"_s);
    wizard->setAttribute(Qt::WA_DeleteOnClose, false);
    return wizard;
}

void TestCreateLayout::visitPages(NewMachineWizard &wizard, const std::function<void(int)> &look)
{
    QTRY_COMPARE(wizard.draft()->load(), CreateDraft::Load::Ready);
    wizard.findChild<QComboBox *>(u"createIsoCombo"_s)->setCurrentIndex(0);
    QTRY_COMPARE(wizard.draft()->probe(), CreateDraft::Probe::Done);
    wizard.draft()->edit(Answer::VncListen, [](InstallPlan &plan) { plan.vncListen = u"0.0.0.0"_s; });
    for (FoldSection *fold : wizard.findChildren<FoldSection *>()) {
        fold->setOpen(true);
    }
    for (int step = 0; step < wizard.stepCount(); ++step) {
        QCOMPARE(wizard.currentStep(), step);
        QTest::qWait(1); // layouts are made in the event loop
        look(step);
        if (QTest::currentTestFailed()) {
            return;
        }
        wizard.findChild<QAbstractButton *>(u"createNextButton"_s)->click();
    }
}

void TestCreateLayout::verifyWhole(const QWidget *root)
{
    int seen = 0;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (!widget->isVisible() || (!label && widget->focusPolicy() == Qt::NoFocus)
            || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<const QComboBox *>(widget->parentWidget()) || widget->inherits("QScrollArea")
            || widget->inherits("QPlainTextEdit")) {
            continue;
        }
        ++seen;
        const QString what = describe(widget);
        const QSize need = label && label->wordWrap()
            ? QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width()))
            : label || qobject_cast<const QAbstractButton *>(widget) ? widget->sizeHint()
                                                                     : widget->minimumSizeHint();
        const QString sizes = u"%1 is %2x%3 and needs %4x%5"_s.arg(what)
                                  .arg(widget->width())
                                  .arg(widget->height())
                                  .arg(need.width())
                                  .arg(need.height());
        QVERIFY2(widget->width() >= need.width() && widget->height() >= need.height(), qPrintable(sizes));
    }
    QVERIFY(seen > 10);
}

void TestCreateLayout::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("font");
    QTest::addColumn<bool>("scrolls");
    QTest::addColumn<bool>("poolMissing");
    QTest::newRow("as it opens") << QSize(920, 640) << 1.0 << true << false;
    QTest::newRow("a screen of 1024x700") << QSize(1000, 660) << 1.0 << false << false;
    QTest::newRow("200 % of a screen of 1920x1080") << QSize(900, 480) << 1.0 << true << false;
    QTest::newRow("larger fonts on 1024x700") << QSize(1000, 660) << 1.4 << true << false;
    QTest::newRow("a host without a pool on 1024x700") << QSize(1000, 660) << 1.0 << false << true;
}

void TestCreateLayout::nothingIsCut()
{
    QFETCH(QSize, size);
    QFETCH(double, font);
    QFETCH(bool, scrolls);
    QFETCH(bool, poolMissing);
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * font);
    QApplication::setFont(larger);
    CreateFake fake;
    if (poolMissing) {
        const QString folder = u"/home/someone-with-a-name/.local/share/libvirt/images"_s;
        fake.host.poolOffer = PoolOffer{{u"default"_s, u"dir"_s, folder, false, true, {}, {}, {}}, true};
        fake.host.pools.clear();
    }
    const auto wizard = make(fake);
    wizard->show();
    wizard->resize(size);
    visitPages(*wizard, [&](int step) {
        const QString window = u"the window is %1x%2"_s.arg(wizard->width()).arg(wizard->height());
        QVERIFY2(wizard->width() <= size.width() && wizard->height() <= size.height(), qPrintable(window));
        verifyWhole(wizard.get());
        for (const QScrollArea *area : wizard->findChildren<QScrollArea *>()) {
            if (area->isVisible()) {
                const QString scrolling = u"page %1 scrolls by %2, %3"_s.arg(step)
                                              .arg(area->horizontalScrollBar()->maximum())
                                              .arg(area->verticalScrollBar()->maximum());
                QVERIFY2(area->horizontalScrollBar()->maximum() == 0, qPrintable(scrolling));
                QVERIFY2(scrolls || area->verticalScrollBar()->maximum() == 0, qPrintable(scrolling));
            }
        }
    });
    QApplication::setFont(before);
}

void TestCreateLayout::tabGoesDownThePage()
{
    CreateFake fake;
    const auto wizard = make(fake);
    wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(wizard.get()));
    visitPages(*wizard, [&](int step) {
        QWidget *first = QApplication::focusWidget();
        QVERIFY(first);
        QPoint last = first->mapTo(wizard.get(), QPoint());
        bool footer = false;
        int stops = 0;
        while (!footer && stops < 40) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *now = QApplication::focusWidget();
            footer = now->objectName() == "createCancelButton"_L1;
            const QPoint place = now->mapTo(wizard.get(), QPoint());
            QVERIFY2(place.y() > last.y() - 8 || footer,
                     qPrintable(u"page %1: up to %2"_s.arg(step).arg(describe(now))));
            last = place;
            ++stops;
        }
        QVERIFY(footer);
        first->setFocus();
    });
}

void TestCreateLayout::mnemonicsAreUnique()
{
    CreateFake fake;
    const auto wizard = make(fake);
    wizard->show();
    visitPages(*wizard, [&](int step) {
        QHash<QString, QString> taken;
        for (const QWidget *widget : wizard->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString text = label && label->buddy() ? label->text() : button ? button->text() : QString();
            const QString key = QKeySequence::mnemonic(text).toString();
            if (!widget->isVisible() || key.isEmpty()) {
                continue;
            }
            QVERIFY2(!taken.contains(key),
                     qPrintable(u"page %1, %2: '%3' and '%4'"_s.arg(step).arg(key, taken.value(key), text)));
            taken.insert(key, text);
        }
        QVERIFY(taken.contains(u"Alt+B"_s));
    });
}

void TestCreateLayout::wheelDoesNotTurnValues()
{
    CreateFake fake;
    const auto wizard = make(fake);
    wizard->show();
    visitPages(*wizard, [](int) {});
    const InstallPlan before = wizard->draft()->plan();
    for (const char *name : {"createMemorySpin", "createVcpuSlider", "createPoolCombo", "createVncPortSpin"}) {
        auto *field = wizard->findChild<QWidget *>(QString::fromLatin1(name));
        QVERIFY(field && !field->hasFocus());
        QWheelEvent wheel(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &wheel);
    }
    QVERIFY(wizard->draft()->plan() == before);
}

QTEST_MAIN(TestCreateLayout)
#include "tst_createlayout.moc"
