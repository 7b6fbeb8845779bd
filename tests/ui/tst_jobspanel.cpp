// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks' line and table while a task waits for a host whose link broke, and what disconnecting asks meanwhile.
#include "models/itemmodels/jobmodel.h"
#include "tests/support/guifixture.h"
#include "ui/connect/hostcommands.h"
#include "ui/jobs/jobspanel.h"
#include "ui/widgets/elidedlabel.h"

#include <QDialog>
#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

/// A task whose link breaks at once, and a host that comes back when the test says so.
class Broken
{
public:
    explicit Broken(JobQueue &queue, const QString &title = u"Start web"_s, const ConnectionId &host = {})
    {
        auto made = std::make_unique<Job>(title, QList<DomainId>{});
        made->setHost(host, u"kvm-a"_s);
        Job::Step step;
        step.text = title;
        step.run = [](const CallContext &) {
            return readyFuture<Outcome>(Error{ErrorKind::Unreachable, 0, u"web could not be started."_s, {}});
        };
        step.settle = [this](const CallContext &context) {
            m_context = context;
            m_promise.start();
            return m_promise.future();
        };
        made->addStep(std::move(step));
        m_job = queue.submit(std::move(made));
    }

    Job *job() const { return m_job; }
    void reportProgress() { m_context.report(40, 100); }
    bool isGivenUp() const { return m_context.stop.stop_requested(); }
    void answer(const Result<bool> &done)
    {
        m_promise.addResult(done);
        m_promise.finish();
    }

private:
    Job *m_job;
    CallContext m_context;
    QPromise<Result<bool>> m_promise;
};

} // namespace

class TestJobsPanel : public QObject
{
    Q_OBJECT

    template <class T>
    static T *part(const JobsPanel &panel, const QString &name)
    {
        return panel.findChild<T *>(name);
    }

private Q_SLOTS:
    void aWaitingTaskSaysWhatItWaitsFor()
    {
        JobQueue queue;
        JobsPanel panel(&queue);
        panel.resize(1000, 200);
        panel.show();
        auto *icon = part<QLabel>(panel, u"taskWaitsIcon"_s);
        auto *text = part<ElidedLabel>(panel, u"taskText"_s);
        auto *cancel = part<QToolButton>(panel, u"taskCancelButton"_s);
        QVERIFY(icon && text && cancel);
        QVERIFY(!icon->isVisible());
        Broken task(queue);
        QTRY_VERIFY(task.job()->isSettling());
        QTRY_VERIFY(icon->isVisible());
        QVERIFY(!icon->pixmap(Qt::ReturnByValue).isNull());
        QCOMPARE(icon->accessibleName(), u"Waiting for the host"_s);
        QCOMPARE(icon->toolTip(), u"The connection broke. The task waits for the host."_s);
        QCOMPARE(text->fullText(), u"Start web: The connection broke; finding out how it ended"_s);
        QVERIFY(part<QToolButton>(panel, u"tasksToggleButton"_s)->text().contains(u"1 task(s) waiting"_s));
        QVERIFY(cancel->isEnabled());
        QCOMPARE(cancel->toolTip(), u"Wait no longer for the host"_s);

        task.reportProgress();
        QTRY_COMPARE(text->fullText(), u"Start web: The host is back and still works on it"_s);

        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(task.isGivenUp());
        QTRY_VERIFY(!cancel->isEnabled());
        QCOMPARE(cancel->toolTip(), u"This step cannot be stopped."_s);
        task.answer(Error{ErrorKind::Cancelled, 0, {}, {}});
        QTRY_VERIFY(!icon->isVisible());
        QTRY_VERIFY(part<QToolButton>(panel, u"taskFailedButton"_s)->isVisible());
    }

    void theTableShowsIt()
    {
        JobQueue queue;
        JobsPanel panel(&queue);
        panel.resize(1000, 300);
        panel.show();
        panel.setUnfolded(true);
        Broken task(queue);
        QTRY_VERIFY(task.job()->isSettling());
        auto *table = part<QTreeView>(panel, u"tasksTable"_s);
        const QModelIndex state = table->model()->index(0, JobModel::StateColumn);
        QCOMPARE(state.data().toString(), u"Waiting for the host"_s);
        QVERIFY(state.data(JobModel::SettlingRole).toBool());
        QStyleOptionViewItem option;
        option.initFrom(table);
        option.decorationSize = table->iconSize().isValid()
            ? table->iconSize()
            : QSize(1, 1) * table->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, table);
        const int needed = table->itemDelegate()->sizeHint(option, state).width();
        QVERIFY2(table->columnWidth(JobModel::StateColumn) >= needed, "the state is cut off");
        table->setCurrentIndex(state);
        auto *cancel = part<QToolButton>(panel, u"tasksCancelButton"_s);
        QVERIFY(cancel->isEnabled());
        QCOMPARE(cancel->toolTip(), u"Wait no longer for the host"_s);
        task.answer(true);
        QTRY_COMPARE(state.data().toString(), u"Done"_s);
        QCOMPARE(table->model()->index(0, JobModel::ProgressColumn).data().toString(),
                 u"The connection broke meanwhile; the host shows that it was done."_s);
        QVERIFY(!cancel->isEnabled());
        QCOMPARE(cancel->toolTip(), u"The task is over."_s);
        QTRY_COMPARE(part<ElidedLabel>(panel, u"taskText"_s)->fullText(),
                     u"Start web: The connection broke meanwhile; the host shows that it was done."_s);
    }

    void aTaskWithSeveralPartsShowsThem()
    {
        JobQueue queue;
        JobsPanel panel(&queue);
        panel.resize(1000, 300);
        panel.show();
        panel.setUnfolded(true);
        QPromise<Outcome> work;
        work.start();
        auto made = std::make_unique<Job>(u"Create 3 machines"_s, QList<DomainId>{});
        made->setItems({{u"web-1"_s}, {u"web-2"_s}, {u"web-3"_s}});
        made->addStep({u"Making the machines"_s, [&](const CallContext &) { return work.future(); }, {}});
        Job *job = queue.submit(std::move(made));
        auto *table = part<QTreeView>(panel, u"tasksTable"_s);
        const QAbstractItemModel *model = table->model();
        const QPersistentModelIndex task = model->index(0, 0);
        QCOMPARE(model->rowCount(task), 3);
        QVERIFY(table->isExpanded(task));
        QVERIFY(table->visualRect(model->index(2, 0, task)).isValid());
        Job::Item item{u"web-2"_s, Job::Item::State::Running};
        item.stepText = u"Making the disk"_s;
        job->changeItem(1, item);
        const auto cell = [&](int row, int column) { return model->index(row, column, task).data().toString(); };
        QTRY_COMPARE(cell(1, JobModel::ProgressColumn), u"Making the disk"_s);
        QCOMPARE(cell(1, JobModel::StateColumn), u"Running"_s);
        QCOMPARE(cell(2, JobModel::StateColumn), u"Waiting"_s);
        item.state = Job::Item::State::Failed;
        item.error = Error{ErrorKind::Conflict, 0, u"The name is taken."_s, u"details"_s};
        job->changeItem(1, item);
        job->changeItem(0, {u"web-1"_s, Job::Item::State::Succeeded});
        work.addResult(Outcome(Error{ErrorKind::Conflict, 0, u"1 of 3 is there."_s, {}}));
        work.finish();
        QTRY_COMPARE(job->state(), Job::State::Failed);
        QCOMPARE(cell(1, JobModel::ProgressColumn), u"The name is taken."_s);
        QCOMPARE(cell(1, JobModel::StateColumn), u"Failed"_s);
        QCOMPARE(cell(2, JobModel::StateColumn), u"Cancelled"_s); // never begun
        // A part stands for its task: cancel and details are those of the whole.
        table->setCurrentIndex(model->index(1, 0, task));
        QVERIFY(part<QToolButton>(panel, u"tasksDetailsButton"_s)->isEnabled());
        queue.clearFinished();
        QCOMPARE(model->rowCount(), 0);
    }

    /// One that works is better company than one that waits.
    void aWorkingTaskComesFirst()
    {
        JobQueue queue;
        JobsPanel panel(&queue);
        panel.show();
        Broken waiting(queue);
        QTRY_VERIFY(waiting.job()->isSettling());
        QPromise<Outcome> work;
        work.start();
        auto made = std::make_unique<Job>(u"Save db"_s, QList<DomainId>{});
        made->addStep({u"Saving"_s, [&](const CallContext &) { return work.future(); }, {}});
        const Job *working = queue.submit(std::move(made));
        auto *text = part<ElidedLabel>(panel, u"taskText"_s);
        QTRY_COMPARE(text->fullText(), u"Save db: Saving"_s);
        QVERIFY(!part<QLabel>(panel, u"taskWaitsIcon"_s)->isVisible());
        work.addResult(Outcome{});
        work.finish();
        QTRY_VERIFY(working->isFinished());
        QTRY_VERIFY(part<QLabel>(panel, u"taskWaitsIcon"_s)->isVisible());
        waiting.answer(false);
        QTRY_COMPARE(waiting.job()->state(), Job::State::Failed);
    }

    /// A task without a guest, such as a creation, is on a host, too.
    void disconnectingAsksWhileATaskIsOnTheHost()
    {
        GuiFixture fixture;
        Connection *busy = fixture.connectHost(fixture.writeHost({{u"a"_s}}), u"kvm-a"_s);
        Connection *idle = fixture.connectHost(fixture.writeHost({{u"b"_s}}), u"kvm-b"_s);
        QVERIFY(busy && idle);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        Broken task(*fixture.queue(), u"Create web"_s, busy->id());
        QTRY_VERIFY(task.job()->isSettling());
        QVERIFY(fixture.queue()->hasActiveJob(busy->id()) && !fixture.queue()->hasActiveJob(idle->id()));

        window->hostCommands()->close(idle->id());
        QVERIFY(!window->hostCommands()->openDialog());
        QCOMPARE(idle->state(), Connection::State::Disconnected);

        window->hostCommands()->close(busy->id());
        QPointer<QDialog> dialog = window->hostCommands()->openDialog();
        QVERIFY(dialog);
        QCOMPARE(busy->state(), Connection::State::Connected);
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QCOMPARE(busy->state(), Connection::State::Connected);
        window->hostCommands()->close(busy->id());
        dialog = window->hostCommands()->openDialog();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirmButton"_s), Qt::LeftButton);
        QTRY_COMPARE(busy->state(), Connection::State::Disconnected);

        task.answer(false);
        QTRY_VERIFY(task.job()->isFinished());
        busy->open();
        QTRY_VERIFY(busy->isListComplete());
        window->hostCommands()->close(busy->id());
        QCOMPARE(busy->state(), Connection::State::Disconnected); // nothing runs any more: nothing to ask
    }
};

QTEST_MAIN(TestJobsPanel)
#include "tst_jobspanel.moc"
