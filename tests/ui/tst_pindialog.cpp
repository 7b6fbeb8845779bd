// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of a guest's parts and the host's CPUs: mouse, keys, tools, text, what is unwise, and the task.
#include "tests/support/guifixture.h"
#include "tests/ui/keymarks.h"
#include "ui/mainwindow/guestcommands.h"
#include "ui/tuning/pindialog.h"
#include "ui/tuning/pinmodel.h"
#include "ui/tuning/pinview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

GuestPinning pinning(int cpus, int nodes, bool running = true)
{
    GuestPinning guest;
    guest.name = u"web"_s;
    guest.currentVcpus = 3;
    guest.othersKnown = true;
    PinMaps maps;
    for (int i = 0; i < cpus; ++i) {
        guest.cpus.append({i, true, i * nodes / cpus, i / 2, i * nodes / cpus, {i / 2 * 2, i / 2 * 2 + 1}});
    }
    for (int i = 0; i < 4; ++i) {
        maps.vcpus.append(QBitArray(cpus, true));
    }
    maps.vcpus[0] = *parseCpuSet(u"2"_s, cpus);
    maps.emulator = QBitArray(cpus, true);
    maps.iothreads.insert(1, QBitArray(cpus, true));
    guest.stored = maps;
    if (running) {
        guest.live = maps;
        guest.live->vcpus[1] = *parseCpuSet(u"3"_s, cpus);
    }
    guest.others = {{u"mail"_s, {PinPart::Vcpu, 0}, *parseCpuSet(u"1-2"_s, cpus), true}};
    return guest;
}

} // namespace

class TestPinDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<PinDialog> m_dialog;
    Connection *m_host = nullptr;
    DomainId m_guest;

    template <class T>
    T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    void open()
    {
        m_dialog = std::make_unique<PinDialog>(
            m_host, m_guest.uuid, [this](std::unique_ptr<Job> job) { m_fixture->queue()->submit(std::move(job)); });
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        QTRY_VERIFY(m_dialog->model()->rowCount() > 0);
    }
    QModelIndex cell(int row, int column) const { return m_dialog->model()->index(row, column); }
    QString wanted(int row) const { return cpuSetText(m_dialog->model()->wanted(row)); }
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("GUESTDECK_PICTURES");
        if (!folder.isEmpty()) {
            m_dialog->grab().save(folder + u'/' + name + u".png"_s);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GuiFixture>();
        m_host = m_fixture->connectHost(m_fixture->writeHost({{.name = u"web"_s, .vcpus = 2}, {.name = u"mail"_s}}));
        QVERIFY(m_host);
        m_guest = m_fixture->idOf(m_host, u"web"_s);
        open();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_fixture.reset();
    }

    void showsTheHost()
    {
        QAbstractItemModelTester tester(m_dialog->model());
        m_dialog->setPinning(pinning(16, 2));
        QCOMPARE(m_dialog->model()->rowCount(), 6);
        QCOMPARE(m_dialog->model()->columnCount(), 16);
        QCOMPARE(m_dialog->model()->headerData(9, Qt::Horizontal, Qt::DisplayRole).toString(), u"9\nN1\nS1"_s);
        QVERIFY(cell(0, 8).data(PinModel::NodeStartRole).toBool());
        QVERIFY(cell(0, 1).data(Qt::AccessibleTextRole).toString().contains(u"mail"_s));
        QVERIFY(cell(1, 2).data(PinModel::DiffersRole).toBool());
        QVERIFY(!cell(0, 2).data(PinModel::DiffersRole).toBool());
        QVERIFY(m_dialog->model()->headerData(3, Qt::Vertical, Qt::ToolTipRole).toString().contains(u"not plugged"_s));
        QVERIFY(find<QLabel>(u"pinWarnings"_s)->text().contains(u"mail"_s));
        QCOMPARE(unnamedWidgets(m_dialog.get()).join(u' '), QString());
        QCOMPARE(sharedKey(m_dialog.get()), QString());
        picture(u"pinning"_s);
        m_dialog->setPinning(pinning(64, 4));
        m_dialog->resize(1024, 700);
        picture(u"pinning-64"_s);
    }

    void keysAndToolsChangeRows()
    {
        m_dialog->setPinning(pinning(8, 2));
        PinView *view = m_dialog->view();
        auto *ok = find<QPushButton>(u"pinOk"_s);
        // The running guest differs from the definition: "both" would make them alike.
        QVERIFY(ok->isEnabled());
        auto *when = find<QComboBox>(u"pinWhen"_s);
        when->setCurrentIndex(when->findData(int(PinWhen::NextStart)));
        QVERIFY(!ok->isEnabled());
        view->setCurrentIndex(cell(2, 4));
        QTest::keyClick(view, Qt::Key_Space); // from anywhere to this one
        QCOMPARE(wanted(2), u"4"_s);
        QVERIFY(ok->isEnabled());
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(wanted(2), u"4-5"_s);
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(wanted(2), u"4"_s);
        view->setCurrentIndex(cell(2, 4));
        QTest::keyClick(view, Qt::Key_Space); // the last one stays
        QCOMPARE(wanted(2), u"4"_s);
        QVERIFY(find<QLabel>(u"pinState"_s)->text().contains(u"at least one"_s));
        find<QPushButton>(u"pinNode"_s)->click();
        QCOMPARE(wanted(2), u"4-7"_s);
        find<QPushButton>(u"pinCopy"_s)->click();
        QCOMPARE(wanted(0), u"4-7"_s);
        QCOMPARE(wanted(4), u"0-7"_s); // the emulator is no vCPU
        find<QPushButton>(u"pinSpread"_s)->click();
        QCOMPARE((QStringList{wanted(0), wanted(1), wanted(2), wanted(3)}),
                 (QStringList{u"0"_s, u"2"_s, u"4"_s, u"6"_s}));
        find<QPushButton>(u"pinAnywhere"_s)->click();
        QCOMPARE(wanted(2), u"0-7"_s);
        auto *set = find<QLineEdit>(u"pinSet"_s);
        set->setFocus();
        set->setText(u"1,5-6"_s);
        QTest::keyClick(set, Qt::Key_Tab);
        QCOMPARE(wanted(2), u"1,5-6"_s);
        set->setText(u"77"_s);
        Q_EMIT set->editingFinished();
        QVERIFY(find<QLabel>(u"pinState"_s)->text().contains(u"77"_s));
        QVERIFY(!ok->isEnabled());
        QCOMPARE(wanted(2), u"1,5-6"_s);
        set->setText(u"3"_s);
        Q_EMIT set->editingFinished();
        find<QToolButton>(u"pinCommandsHead"_s)->setChecked(true);
        QVERIFY(find<QPlainTextEdit>(u"pinCommands"_s)->toPlainText().contains(u"virsh vcpupin web 2 3 --config"_s));
        picture(u"pinning-edited"_s);
        // What the host says again keeps what the user has changed.
        GuestPinning again = pinning(8, 2);
        again.stored->vcpus[3] = *parseCpuSet(u"7"_s, 8);
        m_dialog->setPinning(again);
        QCOMPARE(wanted(2), u"3"_s);
        find<QPushButton>(u"pinRevert"_s)->click();
        QCOMPARE(wanted(2), u"0-7"_s);
        QCOMPARE(wanted(3), u"7"_s);
    }

    /// virsh refuses to pin in the running guest what is not plugged in there.
    void commandsAreForWhatIsThere()
    {
        GuestPinning guest = pinning(8, 2);
        guest.live = guest.stored;
        guest.live->vcpus.removeLast();
        m_dialog->setPinning(guest);
        auto *when = find<QComboBox>(u"pinWhen"_s);
        when->setCurrentIndex(when->findData(int(PinWhen::Both)));
        m_dialog->model()->setWanted(2, *parseCpuSet(u"1"_s, 8));
        m_dialog->model()->setWanted(3, *parseCpuSet(u"1"_s, 8));
        QCOMPARE(find<QPlainTextEdit>(u"pinCommands"_s)->toPlainText().split(u'\n'),
                 (QStringList{u"virsh vcpupin web 2 1 --live --config"_s, u"virsh vcpupin web 3 1 --config"_s}));
    }

    void whenIsAskedOnlyWhereThereIsAChoice()
    {
        m_dialog->setPinning(pinning(8, 1, false));
        QVERIFY(find<QComboBox>(u"pinWhen"_s)->isHidden());
        QVERIFY(!find<QPushButton>(u"pinNode"_s)->isEnabled());
        QVERIFY(!find<QPushButton>(u"pinOk"_s)->isEnabled());
        GuestPinning base = pinning(8, 1, false);
        base.isTemplate = true;
        m_dialog->setPinning(base);
        QVERIFY(find<QLabel>(u"pinState"_s)->text().contains(u"template"_s));
        m_dialog->setPinning(Error{ErrorKind::Unreachable, 0, {}, u"gone"_s});
        QVERIFY(find<QLabel>(u"pinState"_s)->text().contains(u"cannot be read"_s));
        QVERIFY(!find<QPushButton>(u"pinOk"_s)->isEnabled());
    }

    /// With the host that is there, to the end.
    void appliesAsATask()
    {
        find<QComboBox>(u"pinWhen"_s)->setCurrentIndex(0);
        m_dialog->view()->setCurrentIndex(cell(1, 2));
        QTest::keyClick(m_dialog->view(), Qt::Key_Space);
        QCOMPARE(wanted(1), u"2"_s);
        find<QPushButton>(u"pinOk"_s)->click();
        QVERIFY(!m_dialog->isVisible());
        const auto &jobs = m_fixture->queue()->jobs();
        QCOMPARE(jobs.size(), size_t(1));
        QTRY_VERIFY(jobs.back()->isFinished());
        QCOMPARE(jobs.back()->state(), Job::State::Succeeded);
        open();
        QCOMPARE(wanted(1), u"2"_s);
    }

    void aCommandOpensIt()
    {
        QWidget window;
        GuestCommands commands(m_fixture->services(), &window);
        commands.pinCpus(m_guest);
        auto *dialog = qobject_cast<PinDialog *>(commands.openDialog());
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
    }
};

QTEST_MAIN(TestPinDialog)
#include "tst_pindialog.moc"
