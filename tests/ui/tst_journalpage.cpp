// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a guest's journal: what each change did, the present definition beside it, and the way back.
#include "models/connection/connection.h"
#include "tests/support/guifixture.h"
#include "tests/ui/keymarks.h"
#include "ui/guest/guestsections.h"
#include "ui/journal/journalpage.h"
#include "ui/journal/restoredefinitiondialog.h"
#include "ui/widgets/differenceview.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

class TestJournalPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalPage> m_page;
    Connection *m_host = nullptr;
    QUuid m_guest;

    template <class T>
    T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    QByteArray stored() const
    {
        auto read = loadDefinitionText(*m_host, m_guest);
        (void)QTest::qWaitFor([&] { return read.isFinished(); }, 30'000);
        return read.result().value_or(DefinitionText{}).stored;
    }
    bool waitForTask(Job::State state)
    {
        const auto &jobs = m_fixture->queue()->jobs();
        return QTest::qWaitFor([&] { return !jobs.empty() && jobs.back()->isFinished(); }, 30'000)
            && jobs.back()->state() == state;
    }
    void change(const QByteArray &from, const QByteArray &to)
    {
        const QByteArray now = stored();
        QByteArray wanted = now;
        wanted.replace(from, to);
        QVERIFY(wanted != now);
        m_fixture->queue()->submit(makeStoreDefinitionJob(*m_host, m_guest, {now, wanted, false}));
        QVERIFY(waitForTask(Job::State::Succeeded));
    }
    void openPage()
    {
        m_page = std::make_unique<JournalPage>(
            m_host, m_guest,
            JournalHooks{[this](std::unique_ptr<Job> job) { m_fixture->queue()->submit(std::move(job)); },
                         m_journal.get()});
        m_page->resize(804, 560);
        m_page->show();
        m_page->shown();
        QTRY_VERIFY(m_page->knowsPresent());
    }
    static void keepPicture(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("GUESTDECK_SHOTS");
        if (!folder.isEmpty()) {
            widget->grab().save(folder + u'/' + name + u".png"_s);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GuiFixture>();
        m_dir = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<Journal>(m_dir->filePath(u"journal"_s), m_fixture->queue());
        m_host = m_fixture->connectHost(
            m_fixture->writeHost({{u"web"_s, DomainState::ShutOff, 2, 512, u"first"_s, {}, u"/a/b.qcow2"_s}}));
        QVERIFY(m_host);
        m_journal->watch(m_host);
        m_guest = m_fixture->idOf(m_host, u"web"_s).uuid;
    }
    void cleanup()
    {
        m_page.reset();
        m_journal.reset();
        m_fixture.reset();
    }

    void isASection()
    {
        bool found = false;
        for (const GuestSection &section : guestSections()) {
            found = found || section.id == u"journal"_s;
        }
        QVERIFY(found);
    }

    void beginsWithWhatIsThere()
    {
        openPage();
        QTRY_COMPARE(m_page->table()->topLevelItemCount(), 1);
        QVERIFY(m_page->entries().first().before.isEmpty());
        QVERIFY(!child<QPushButton>(u"journalTakeBack"_s)->isEnabled());
        QVERIFY(child<QLabel>(u"journalReasons"_s)->text().contains(u"is not known"_s));
        child<QPushButton>(u"journalCopy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), stored());
    }

    void withoutAJournal()
    {
        JournalPage page(m_host, m_guest, {{}, nullptr});
        page.show();
        page.shown();
        QCOMPARE(page.findChild<QLabel *>(u"journalIntro"_s)->text(), u"No journal is kept."_s);
    }

    /// A journal that was put aside begins with the same numbers again.
    void countsAreOfTheirEntry()
    {
        JournalPage page(m_host, m_guest, {{}, nullptr});
        const QDateTime time = QDateTime::currentDateTime();
        page.setEntries({{1, time, u"a task"_s, true, "<a>\n</a>\n", "<b>\n</a>\n"}});
        QTRY_COMPARE(page.table()->topLevelItem(0)->text(3), u"−1 +1"_s);
        page.setEntries({{1, time.addSecs(1), u"a task"_s, true, "<a>\n</a>\n", "<b>\n</b>\n"}});
        QTRY_COMPARE(page.table()->topLevelItem(0)->text(3), u"−2 +2"_s);
    }

    void changesAreListedAndRestored()
    {
        const QByteArray first = stored();
        change("first", "second");
        change("second", "third");
        openPage();
        QTRY_COMPARE(m_page->table()->topLevelItemCount(), 2);
        QVERIFY(m_page->differenceView()->shownText().contains(u"third"_s));
        QVERIFY(!m_page->differenceView()->shownText().contains(u"first"_s));
        QCOMPARE(m_page->table()->topLevelItem(0)->text(1), u"Store the definition of web"_s);
        QTRY_COMPARE(m_page->table()->topLevelItem(0)->text(3), u"−1 +1"_s);
        QCOMPARE(m_page->table()->topLevelItem(0)->text(2), u"title"_s);
        const auto time = m_page->entries().first().time.toLocalTime().time();
        const QString seconds = u":%1"_s.arg(time.second(), 2, 10, QLatin1Char('0'));
        QVERIFY(m_page->table()->topLevelItem(0)->text(0).contains(seconds));
        QVERIFY(!child<QPushButton>(u"journalRestore"_s)->isEnabled()); // it is the present one
        QCOMPARE(unnamedWidgets(m_page.get()).join(u", "_s), QString());
        QCOMPARE(sharedKey(m_page.get()), QString());
        keepPicture(m_page.get(), u"journal-page"_s);

        m_page->table()->setCurrentItem(m_page->table()->topLevelItem(1));
        QVERIFY(m_page->differenceView()->shownText().contains(u"first"_s));
        child<QComboBox>(u"journalCompare"_s)->setCurrentIndex(1);
        QVERIFY(m_page->differenceView()->shownText().contains(u"third"_s));
        child<QPushButton>(u"journalTakeBack"_s)->click();
        auto *dialog = child<RestoreDefinitionDialog>(u"restoreDialog"_s);
        QTRY_VERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->differenceView()->shownText().contains(u"first"_s));
        QCOMPARE(unnamedWidgets(dialog).join(u", "_s), QString());
        keepPicture(dialog, u"journal-restore"_s);
        dialog->findChild<QPushButton *>(u"restoreOk"_s)->click();
        QVERIFY(waitForTask(Job::State::Succeeded));
        QCOMPARE(stored(), first);
        QTRY_COMPARE(m_page->table()->topLevelItemCount(), 3);
        QVERIFY(m_page->entries().first().reason.startsWith(u"Restore the definition of web"_s));
        // The chosen change is still the chosen one.
        QCOMPARE(m_page->table()->indexOfTopLevelItem(m_page->table()->currentItem()), 2);
    }

    /// A password of then that the guest has no more is named before anything is restored without it.
    void whatCannotComeBackIsSaid()
    {
        openPage();
        QTRY_COMPARE(m_page->table()->topLevelItemCount(), 1); // as it was found
        const QByteArray now = stored();
        QByteArray then = now;
        then.replace("</devices>", "<graphics type='vnc' passwd='(hidden: vnc 7)'/></devices>");
        QVERIFY(then != now);
        m_page->setEntries({{1, QDateTime::currentDateTime(), u"a task"_s, true, then, now}});
        QVERIFY(child<QPushButton>(u"journalTakeBack"_s)->isEnabled());
        child<QPushButton>(u"journalTakeBack"_s)->click();
        auto *dialog = child<RestoreDefinitionDialog>(u"restoreDialog"_s);
        QTRY_VERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(u"restoreIntro"_s)->text().contains(u"vnc 7"_s));
        QVERIFY(dialog->differenceView()->shownText().contains(u"<graphics type='vnc'/>"_s));
    }

    void restoringWhatHasChangedMeanwhile()
    {
        change("first", "second");
        openPage();
        QTRY_COMPARE(m_page->table()->topLevelItemCount(), 1);
        QTRY_VERIFY(child<QPushButton>(u"journalTakeBack"_s)->isEnabled());
        child<QPushButton>(u"journalTakeBack"_s)->click();
        auto *dialog = child<RestoreDefinitionDialog>(u"restoreDialog"_s);
        QTRY_VERIFY(dialog && dialog->isVisible());
        change("second", "theirs");
        dialog->findChild<QPushButton *>(u"restoreOk"_s)->click();
        QVERIFY(waitForTask(Job::State::Failed));
        QTRY_VERIFY(m_page->messages()->bar(u"journalRefused"_s));
        QVERIFY(stored().contains("theirs"));
    }
};

QTEST_MAIN(TestJournalPage)
#include "tst_journalpage.moc"
