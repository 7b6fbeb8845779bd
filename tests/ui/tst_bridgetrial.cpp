// SPDX-License-Identifier: GPL-3.0-or-later
// A change of a host's network on trial: the count-down is in sight, both ways to end it work, and closing its window
// ends nothing.
#include "tests/ui/bridgefake.h"
#include "ui/bridge/trialbar.h"
#include "ui/bridge/trialdialog.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QToolButton>

using namespace guestdeck;

namespace
{

using State = BridgeTrial::State;

template <class T>
T *at(const QWidget *parent, const QString &name)
{
    T *widget = parent->findChild<T *>(name);
    if (!widget) {
        qFatal("no %s", qPrintable(name));
    }
    return widget;
}

QPointer<TrialDialog> openDialog(const TrialStage &stage)
{
    auto *dialog = new TrialDialog(stage.running);
    dialog->show();
    return dialog;
}

/// Seconds that "0:47" stands for.
int seconds(const QString &clock)
{
    return clock.section(u':', 0, 0).toInt() * 60 + clock.section(u':', 1).toInt();
}

} // namespace

class TestBridgeTrial : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCountDownIsInSight()
    {
        TrialStage stage;
        const QPointer<TrialDialog> dialog = openDialog(stage);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        auto *clock = at<QLabel>(dialog, u"trialClockLabel"_s);
        stage.trial->go(State::Applying);
        QVERIFY(!clock->isVisible());
        QVERIFY(at<QProgressBar>(dialog, u"trialBar"_s)->isVisible());
        stage.trial->count(60);
        stage.trial->go(State::Trial, false, u"Logging in anew at 192.168.1.5."_s);
        QVERIFY(clock->isVisible());
        QVERIFY(clock->font().pointSizeF() >= 3 * dialog->font().pointSizeF());
        const int first = seconds(clock->text());
        QVERIFY2(first > 5 && first <= 60, qPrintable(clock->text()));
        QTRY_VERIFY(seconds(clock->text()) < first);
        QVERIFY(at<QLabel>(dialog, u"trialNoteLabel"_s)->text().contains(u"192.168.1.5"_s));
        QVERIFY(clock->height() >= clock->fontMetrics().height());
        delete dialog;
    }

    void bothWaysOut()
    {
        TrialStage stage;
        const QPointer<TrialDialog> dialog = openDialog(stage);
        auto *keep = at<QPushButton>(dialog, u"trialKeepButton"_s);
        auto *back = at<QPushButton>(dialog, u"trialBackButton"_s);
        stage.trial->count(60);
        stage.trial->go(State::Applying);
        QVERIFY(!keep->isEnabled());
        QVERIFY(back->isEnabled());
        stage.trial->go(State::Trial);
        QVERIFY(!keep->isEnabled()); // it has not answered yet
        stage.trial->go(State::Trial, true);
        QVERIFY(keep->isEnabled());
        keep->click();
        QCOMPARE(stage.trial->keeps, 1);
        back->click();
        QCOMPARE(stage.trial->backs, 1);
        stage.trial->go(State::RollingBack);
        QVERIFY(!keep->isEnabled() && !back->isEnabled());
        delete dialog;
    }

    void keptAsSoonAsItAnswersUnlessSwitchedOff()
    {
        TrialStage stage;
        const QPointer<TrialDialog> dialog = openDialog(stage);
        auto *automatic = at<QCheckBox>(dialog, u"trialAutoCheck"_s);
        stage.trial->go(State::Trial);
        QVERIFY(automatic->isChecked() && automatic->isVisible());
        automatic->click();
        QCOMPARE(stage.trial->automatic, QList<bool>{false});
        automatic->click();
        QCOMPARE(stage.trial->automatic, (QList<bool>{false, true}));
        automatic->click();
        delete dialog;
        const QPointer<TrialDialog> again = openDialog(stage);
        QVERIFY(!at<QCheckBox>(again, u"trialAutoCheck"_s)->isChecked()); // as it was left
        delete again;
    }

    void onThisMachineTheUserSaysTheWord()
    {
        TrialStage stage;
        stage.running.keepsByItself = false;
        const QPointer<TrialDialog> dialog = openDialog(stage);
        QVERIFY(!at<QCheckBox>(dialog, u"trialAutoCheck"_s)->isChecked());
        delete dialog;
    }

    void closingEndsNothing()
    {
        TrialStage stage;
        QPointer<TrialDialog> dialog = openDialog(stage);
        stage.trial->count(60);
        stage.trial->go(State::Trial, true);
        at<QPushButton>(dialog, u"trialCloseButton"_s)->click();
        QTRY_VERIFY(!dialog);
        QVERIFY(!stage.running.job->isFinished());
        QCOMPARE(stage.trial->backs, 0);
        QCOMPARE(stage.trial->keeps, 0);
        QCOMPARE(BridgeTrials::of(&stage.queue)->running(stage.host).size(), 1);
        // And comes back as it stands.
        dialog = openDialog(stage);
        QVERIFY(at<QLabel>(dialog, u"trialClockLabel"_s)->isVisible());
        QVERIFY(at<QPushButton>(dialog, u"trialKeepButton"_s)->isEnabled());
        delete dialog;
    }

    void success()
    {
        TrialStage stage;
        const QPointer<TrialDialog> dialog = openDialog(stage);
        stage.trial->go(State::Kept, true);
        stage.end({});
        QTRY_VERIFY(stage.running.job->isFinished());
        QTRY_VERIFY(!at<QPushButton>(dialog, u"trialKeepButton"_s)->isVisible());
        QVERIFY(!at<QPushButton>(dialog, u"trialBackButton"_s)->isVisible());
        QVERIFY(!at<QPushButton>(dialog, u"trialRetryButton"_s)->isVisible());
        QVERIFY(at<QLabel>(dialog, u"trialStateLabel"_s)->text().contains(u"keeps its new network"_s));
        QVERIFY(BridgeTrials::of(&stage.queue)->running(stage.host).isEmpty());
        delete dialog;
    }

    void theHostWentBack()
    {
        TrialStage stage;
        QPointer<TrialDialog> dialog = openDialog(stage);
        QSignalSpy retry(dialog, &TrialDialog::retryWanted);
        stage.trial->go(State::RolledBack);
        stage.end(Error{ErrorKind::Timeout, 0, u"The host is back at its old network, as it did not answer."_s,
                        u"ssh: timeout"_s});
        auto *again = at<QPushButton>(dialog, u"trialRetryButton"_s);
        QTRY_VERIFY(again->isVisible());
        QVERIFY(at<QLabel>(dialog, u"trialStateLabel"_s)->text().contains(u"did not answer"_s));
        QVERIFY(at<QPlainTextEdit>(dialog, u"trialDetails"_s)->toPlainText().contains(u"ssh: timeout"_s));
        again->click();
        QCOMPARE(retry.size(), 1);
        QCOMPARE(retry.first().first().value<BridgePlan>().name, u"br0"_s);
        QTRY_VERIFY(!dialog);
    }

    /// What was done runs to pages, and must not push the buttons off the screen.
    void thePlanIsFolded()
    {
        for (const bool kept : {true, false}) {
            TrialStage stage;
            const QString plan = u"a line of the plan with its command\n"_s.repeated(300);
            QPointer<TrialDialog> dialog = openDialog(stage);
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            stage.trial->go(kept ? State::Kept : State::RolledBack, kept);
            if (kept) {
                stage.running.job->setSuccessNote(u"kvm-a answered.\n\n"_s + plan);
                stage.end({});
            } else {
                stage.end(Error{ErrorKind::Timeout, 0, u"The host went back."_s, plan});
            }
            auto *fold = at<QToolButton>(dialog, u"trialDetailsButton"_s);
            QTRY_VERIFY(fold->isVisible());
            auto *details = at<QPlainTextEdit>(dialog, u"trialDetails"_s);
            QVERIFY(!details->isVisible());
            QVERIFY(details->isReadOnly());
            QVERIFY(details->toPlainText().contains(u"with its command"_s));
            QVERIFY(!at<QLabel>(dialog, u"trialNoteLabel"_s)->text().contains(u"command"_s));
            fold->click();
            QVERIFY(details->isVisible());
            const QRect room = dialog->screen()->availableGeometry();
            const auto *close = at<QPushButton>(dialog, u"trialCloseButton"_s);
            const auto fits = [&] {
                return dialog->height() <= room.height() && dialog->minimumSizeHint().height() <= 600
                    && room.contains(QRect(close->mapToGlobal(QPoint()), close->size()));
            };
            QTRY_VERIFY2(fits(), qPrintable(QString::number(dialog->height())));
            delete dialog;
        }
    }

    /// On a small screen what can be chosen and what happens is seen without scrolling.
    void thePreviewSaysItFirst()
    {
        BridgeStage stage;
        stage.open();
        stage.ready();
        stage.wizard->resize(972, 665);
        stage.click(u"bridgeQuickButton"_s);
        auto *code = stage.at(u"bridgePreviewText"_s);
        for (const QString &name : {u"bridgeNetworkCheck"_s, u"bridgeWayBackLabel"_s}) {
            const auto *widget = stage.at(name);
            QTRY_VERIFY(widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect());
            QVERIFY(widget->mapToGlobal(QPoint()).y() < code->mapToGlobal(QPoint()).y());
        }
    }

    /// The trial may be over before its own window can be clicked.
    void thePreviewAsksWhetherToKeep()
    {
        for (const bool keep : {true, false}) {
            BridgeStage wizard;
            wizard.open();
            wizard.ready();
            wizard.click(u"bridgeQuickButton"_s);
            auto *check = wizard.at<QCheckBox>(u"bridgeKeepCheck"_s);
            QVERIFY(check->isVisible() && check->isChecked());
            if (!keep) {
                check->click();
            }
            TrialStage stage;
            QPointer<TrialDialog> dialog;
            connect(wizard.wizard, &BridgeWizard::planReady, this, [&](const BridgePlan &plan) {
                stage.running.plan = plan;
                dialog = openDialog(stage);
            });
            wizard.click(u"bridgeFinishButton"_s);
            QVERIFY(dialog);
            QCOMPARE(at<QCheckBox>(dialog, u"trialAutoCheck"_s)->isChecked(), keep);
            QCOMPARE(stage.trial->automatic, keep ? QList<bool>() : QList<bool>{false});
            delete dialog;
        }
    }

    void theHostsPageShowsItToo()
    {
        TrialStage stage;
        QWidget page;
        auto *area = new MessageArea(&page);
        int opened = 0;
        new TrialBar(
            BridgeTrials::of(&stage.queue), stage.host, area, [&](const RunningTrial &) { ++opened; }, &page);
        page.show();
        MessageBar *bar = area->bar(u"bridge-trial-br0"_s);
        QVERIFY(bar); // begun before the page was opened
        stage.trial->count(60);
        stage.trial->go(State::Trial);
        QVERIFY(!page.findChild<QToolButton *>(u"trialBarKeepButton"_s)); // not before it answers
        stage.trial->go(State::Trial, true);
        const QString first = bar->message().text;
        QVERIFY2(first.contains(u"br0"_s) && first.contains(u"0:"_s), qPrintable(first));
        QTRY_VERIFY(bar->message().text != first); // it counts
        at<QToolButton>(bar, u"trialBarKeepButton"_s)->click();
        QTRY_COMPARE(stage.trial->keeps, 1);
        at<QToolButton>(bar, u"trialBarBackButton"_s)->click();
        QTRY_COMPARE(stage.trial->backs, 1);
        at<QToolButton>(bar, u"trialBarOpenButton"_s)->click();
        QTRY_COMPARE(opened, 1);
        QVERIFY(area->bar(u"bridge-trial-br0"_s)); // the buttons close nothing
        stage.trial->go(State::Kept);
        stage.end({});
        QTRY_VERIFY(!area->bar(u"bridge-trial-br0"_s));
    }

    void aFailureStaysOnTheHostsPage()
    {
        TrialStage stage;
        QWidget page;
        auto *area = new MessageArea(&page);
        QStringList again;
        new TrialBar(
            BridgeTrials::of(&stage.queue), stage.host, area,
            [&](const RunningTrial &trial) {
                auto *dialog = new TrialDialog(trial);
                connect(dialog, &TrialDialog::retryWanted, &page, [&](const BridgePlan &plan) { again << plan.name; });
                dialog->show();
            },
            &page);
        page.show();
        stage.trial->go(State::RolledBack);
        stage.end(Error{ErrorKind::Timeout, 0, u"The host did not answer and went back."_s, {}});
        QTRY_VERIFY(area->bar(u"bridge-trial-br0"_s)
                    && area->bar(u"bridge-trial-br0"_s)->message().severity == Message::Severity::Warning);
        QVERIFY(area->bar(u"bridge-trial-br0"_s)->message().text.contains(u"went back"_s));
        QVERIFY(area->bar(u"bridge-trial-br0"_s)->message().closable);
        // Back with the answers, though the trial's window was closed long ago.
        at<QToolButton>(&page, u"trialBarRetryButton"_s)->click();
        QTRY_COMPARE(again, QStringList{u"br0"_s});
        QVERIFY(!TrialDialog::find(stage.trial.get()));
    }

    void trialsOfOtherHostsAreNotShown()
    {
        TrialStage stage;
        QWidget page;
        auto *area = new MessageArea(&page);
        new TrialBar(
            BridgeTrials::of(&stage.queue), ConnectionId{QUuid::createUuid()}, area, [](const RunningTrial &) {},
            &page);
        stage.trial->go(State::Trial);
        QVERIFY(!area->bar(u"bridge-trial-br0"_s));
    }
};

QTEST_MAIN(TestBridgeTrial)
#include "tst_bridgetrial.moc"
