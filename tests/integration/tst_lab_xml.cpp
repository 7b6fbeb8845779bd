// SPDX-License-Identifier: GPL-3.0-or-later
// A guest's definition edited as text on a real host, with another admin who uses virsh meanwhile: what libvirt refuses
// changes nothing, what it takes is there byte for byte, nothing of theirs is lost, and the journal knows of both.
#include "models/connection/connection.h"
#include "models/journal/definitionjob.h"
#include "models/journal/hiddensecrets.h"
#include "models/libvirt/tunecalls.h"
#include "models/lifecycle/startorder.h"
#include "tests/integration/program.h"
#include "ui/guest/guesttab.h"
#include "ui/journal/journalpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/xmlpage/xmleditor.h"
#include "ui/xmlpage/xmlpage.h"

#include <QAction>
#include <QBitArray>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryFile>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestLabXml : public QObject
{
    Q_OBJECT

    const QString m_name = u"xml-1"_s;
    const QByteArray m_password = "xmllabpw";
    QString m_uri;
    QUuid m_uuid;
    std::unique_ptr<lab::Program> m_program;
    GuestTab *m_tab = nullptr;
    XmlPage *m_page = nullptr;
    JournalPage *m_journal = nullptr;

    /// As virsh tells it to somebody who may know the passwords.
    QByteArray definition() const
    {
        const QByteArray text
            = lab::virsh(m_uri, {u"dumpxml"_s, m_name, u"--inactive"_s, u"--security-info"_s}).toUtf8();
        return text.endsWith("\n\n") ? text.chopped(1) : text;
    }
    /// Another admin, who knows nothing of this program.
    bool defineElsewhere(const QByteArray &from, const QByteArray &to) const
    {
        QByteArray text = definition();
        const qsizetype length = text.size();
        text.replace(from, to);
        QTemporaryFile file;
        if ((text.size() == length && from.size() != to.size()) || !file.open()) {
            return false;
        }
        file.write(text);
        file.close();
        return !lab::virsh(m_uri, {u"define"_s, file.fileName()}).isNull() && definition().contains(to);
    }
    Connection *host() const { return m_program->host(m_uri); }
    QAction *action(const QString &name) const { return m_page->findChild<QAction *>(name); }
    /// As a person types.
    bool replace(const QString &from, const QString &to) const
    {
        QTextCursor found = m_page->editor()->document()->find(from);
        if (!found.isNull()) {
            found.insertText(to);
        }
        return !found.isNull();
    }
    bool showXml()
    {
        if (!m_tab->showSection(u"xml"_s)) {
            return false;
        }
        m_page = qobject_cast<XmlPage *>(m_tab->page(u"xml"_s));
        return m_page && lab::waitFor([&] { return m_page->text() && m_page->report(); }, 60);
    }
    bool store(Job::State state) const
    {
        const size_t before = m_program->taskCount();
        if (!lab::waitFor([&] { return action(u"xmlStore"_s)->isEnabled(); }, 60)) {
            qInfo("%s", qPrintable(action(u"xmlStore"_s)->toolTip()));
            return false;
        }
        action(u"xmlStore"_s)->trigger();
        return m_program->taskCount() > before && m_program->waitForTask(state);
    }
    bool pressInBar(const QString &bar, const QString &button) const
    {
        QToolButton *found = nullptr;
        const bool there = lab::waitFor(
            [&] {
                MessageBar *shown = m_page->messages()->bar(bar);
                return shown && (found = shown->findChild<QToolButton *>(button));
            },
            60);
        if (there) {
            found->click();
        }
        return there;
    }
    template <class T>
    std::optional<T> result(QFuture<Result<T>> future) const
    {
        return lab::waitFor([&] { return future.isFinished(); }, 60) && future.result().has_value()
            ? std::optional(*future.result())
            : std::nullopt;
    }
    /// The newest entry that says this after its change, and did not before.
    const JournalEntry *entryOf(const QByteArray &words) const
    {
        for (const JournalEntry &entry : m_journal->entries()) {
            if (entry.after.contains(words) && !entry.before.contains(words)) {
                return &entry;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_uri = lab::value(u"LAB_LOCAL_URI"_s);
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QVERIFY(
            lab::run({u"guest"_s, u"1"_s, m_name, u"vcpus=2"_s, u"password=%1"_s.arg(QLatin1StringView(m_password))}));
        QVERIFY(definition().contains(m_password));
        m_program = std::make_unique<lab::Program>(QStringList{m_uri});
        QVERIFY(m_program->waitForHosts());
        m_uuid = m_program->guestId(m_uri, m_name).uuid;
        m_program->window().openGuestTab(m_program->guestId(m_uri, m_name));
        QVERIFY(lab::waitFor([&] { return (m_tab = m_program->find<GuestTab>(u"guestPages"_s)) != nullptr; }, 30));
        // The journal knows the guest as it is at first.
        QVERIFY(m_tab->showSection(u"journal"_s));
        m_journal = qobject_cast<JournalPage *>(m_tab->page(u"journal"_s));
        QVERIFY(m_journal);
        QVERIFY(lab::waitFor([&] { return m_journal->entries().size() == 1; }, 60));
        QVERIFY(showXml());
    }

    void cleanup() { lab::Program::keepPicturesOfFailure(); }

    void cleanupTestCase()
    {
        m_program.reset();
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
    }

    void showsWhatIsStored()
    {
        QCOMPARE(m_page->editor()->xml(), withHiddenSecrets(definition()).value_or(QByteArray()));
        QVERIFY(m_page->editor()->xml().contains("(hidden: vnc 1)"));
        QVERIFY2(m_page->report()->problems.isEmpty(), qPrintable(m_page->report()->note));
        QVERIFY(m_page->report()->bySchema);
    }

    void whatIsWrongIsRefusedAtItsLine()
    {
        const QByteArray before = definition();
        QVERIFY(replace(u"<devices>"_s, u"<devices>\n    <nonsense/>"_s));
        QVERIFY(lab::waitFor([&] { return m_page->report() && !m_page->report()->problems.isEmpty(); }, 60));
        m_page->editor()->goToLine(1);
        QVERIFY(store(Job::State::Failed));
        QVERIFY(lab::waitFor([&] { return m_page->messages()->bar(u"xmlRefused"_s) != nullptr; }, 30));
        QVERIFY(m_page->editor()->textCursor().block().text().contains(u"nonsense"_s));
        QVERIFY(m_page->messages()
                    ->bar(u"xmlRefused"_s)
                    ->message()
                    .text.contains(u"Line %1"_s.arg(m_page->editor()->currentLine())));
        QVERIFY(!m_page->messages()->bar(u"xmlRefused"_s)->message().details.contains(QLatin1StringView(m_password)));
        QCOMPARE(definition(), before);
        // What the schema allows and the driver does not.
        action(u"xmlDiscard"_s)->trigger();
        QVERIFY(replace(u"<vcpu placement='static'>2<"_s, u"<vcpu placement='static' current='3'>2<"_s));
        QVERIFY(store(Job::State::Failed));
        QVERIFY(lab::waitFor([&] { return m_page->messages()->bar(u"xmlRefused"_s) != nullptr; }, 30));
        QCOMPARE(definition(), before);
        QVERIFY(m_page->editor()->xml().contains("current='3'")); // still there to be mended
        action(u"xmlDiscard"_s)->trigger();
        QVERIFY(!m_page->hasEdits());
    }

    void whatIsRightIsStoredByteForByte()
    {
        QByteArray wanted = definition();
        wanted.replace("</uuid>\n", "</uuid>\n  <title>mine</title>\n");
        QVERIFY(replace(u"</uuid>"_s, u"</uuid>\n  <title>mine</title>"_s));
        QVERIFY(store(Job::State::Succeeded));
        QCOMPARE(definition(), wanted); // with its password
        QVERIFY(lab::waitFor([&] { return !m_page->hasEdits(); }, 60));
        QCOMPARE(m_page->editor()->xml(), withHiddenSecrets(wanted).value_or(QByteArray()));
        QVERIFY(!m_page->messages()->bar(u"xmlHost"_s)); // it has nothing to say about it
    }

    void anotherAdminsChangeIsMerged()
    {
        QVERIFY(replace(u"<title>mine</title>"_s, u"<title>mine again</title>"_s));
        QVERIFY(defineElsewhere("placement='static'>2<", "placement='static'>4<"));
        QVERIFY(pressInBar(u"xmlConflict"_s, u"xmlKeepEdits"_s));
        QVERIFY(lab::waitFor([&] { return m_page->editor()->xml().contains(">4</vcpu>"); }, 30));
        QVERIFY(definition().contains("<title>mine</title>")); // nothing is stored yet
        QVERIFY(store(Job::State::Succeeded));
        QVERIFY(definition().contains("<title>mine again</title>"));
        QVERIFY(definition().contains(">4</vcpu>"));
        QVERIFY(lab::waitFor([&] { return !m_page->hasEdits(); }, 60));
    }

    /// Faster than the event of it: the task itself finds out.
    void whatIsOutdatedIsNotStored()
    {
        const auto seen = result(loadDefinitionText(*host(), m_uuid));
        QVERIFY(seen);
        QVERIFY(defineElsewhere(">4</vcpu>", ">3</vcpu>"));
        const QByteArray theirs = definition();
        QByteArray wanted = seen->stored;
        wanted.replace("mine again", "too late");
        Job *job = m_program->queue()->submit(makeStoreDefinitionJob(*host(), m_uuid, {seen->stored, wanted, true}));
        QVERIFY(m_program->waitForTask(Job::State::Failed));
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QCOMPARE(definition(), theirs);
    }

    /// Changes that libvirt makes itself, without a text of ours, and for which it tells no event.
    void pinsAndStartOrderAreChanges()
    {
        auto pinned = host()->run(Lane::General, [uuid = m_uuid](Session &session, const CallContext &) {
            QBitArray cpus(1, true);
            return pinVcpu(session, uuid, 0, cpus, TuneAt::Config);
        });
        QVERIFY(lab::waitFor([&] { return pinned.isFinished(); }, 60));
        const Outcome pins = pinned.result();
        QVERIFY2(pins.has_value(), pins.has_value() ? "" : qPrintable(pins.error().detail));
        QVERIFY(definition().contains("<vcpupin vcpu='0' cpuset='0'/>"));
        const auto order = result(loadStartOrder(*host()));
        QVERIFY(order && order->size() == 1);
        QList<OrderedGuest> wanted = *order;
        wanted.first().order.order = 7;
        m_program->queue()->submit(makeStartOrderJob(*host(), *order, wanted));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QVERIFY(definition().contains("order=\"7\"") || definition().contains("order='7'"));
    }

    void theJournalKnowsWhoDidWhat()
    {
        QVERIFY(m_tab->showSection(u"journal"_s));
        const auto known = [this](const QByteArray &words, bool ours, const QString &reason) {
            const bool there = lab::waitFor([&] { return entryOf(words) != nullptr; }, 60);
            const JournalEntry *entry = entryOf(words);
            if (!there || entry->ours != ours || !entry->reason.startsWith(reason) || entry->before.isEmpty()) {
                qInfo("%s: %s", words.constData(), entry ? qPrintable(entry->reason) : "none");
                return false;
            }
            return true;
        };
        QVERIFY(known("<title>mine</title>", true, u"Store the definition of"_s));
        QVERIFY(known(">4</vcpu>", false, u"Changed outside Guestdeck"_s));
        QVERIFY(known("<title>mine again</title>", true, u"Store the definition of"_s));
        QVERIFY(known(">3</vcpu>", false, u"Changed outside Guestdeck"_s));
        QVERIFY(known("<vcpupin", true, {}));
        QVERIFY(!entryOf("<vcpupin")->before.contains("order="));
        QVERIFY(known("startorder", true, u"Store the start order of"_s));
        QVERIFY(!entryOf("too late") && !entryOf("nonsense"));
        // Each begins where the one before it has ended.
        const QList<JournalEntry> &entries = m_journal->entries();
        for (qsizetype i = 0; i + 1 < entries.size(); ++i) {
            QCOMPARE(entries.at(i).before, entries.at(i + 1).after);
        }
        QCOMPARE(entries.first().after, withHiddenSecrets(definition()).value_or(QByteArray()));
    }

    void oneIsRestored()
    {
        const JournalEntry *first = entryOf("<title>mine</title>");
        QVERIFY(first);
        const QByteArray wanted = first->before;
        for (int i = 0; i < m_journal->entries().size(); ++i) {
            if (m_journal->entries().at(i).id == first->id) {
                m_journal->table()->setCurrentItem(m_journal->table()->topLevelItem(i));
                break;
            }
        }
        QVERIFY(m_program->click(u"journalTakeBack"_s));
        QVERIFY(m_program->click(u"restoreOk"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QCOMPARE(withHiddenSecrets(definition()).value_or(QByteArray()), wanted);
        QVERIFY(definition().contains(QByteArray("passwd='" + m_password + "'")));
        QVERIFY(!definition().contains("<title>"));
        QVERIFY(lab::waitFor([&] { return m_journal->entries().first().after == wanted; }, 60));
        QVERIFY(m_journal->entries().first().reason.startsWith(u"Restore the definition of"_s));
    }

    void noPasswordIsInAnyFile() const { lookThroughFiles(); }

    /// A host that may only be read tells no passwords; what others change there is noticed all the same.
    void changesAreNoticedWhereOneMayOnlyRead()
    {
        m_program.reset();
        m_program = std::make_unique<lab::Program>(QStringList());
        Connection *host = m_program->add({{QUuid::createUuid()}, m_uri, {}, true, true});
        QVERIFY(host);
        QVERIFY(lab::waitFor([&] { return host->isListComplete(); }, 60));
        m_program->window().openGuestTab({host->id(), m_uuid});
        QVERIFY(lab::waitFor([&] { return (m_tab = m_program->find<GuestTab>(u"guestPages"_s)) != nullptr; }, 30));
        QVERIFY(m_tab->showSection(u"journal"_s));
        m_journal = qobject_cast<JournalPage *>(m_tab->page(u"journal"_s));
        QVERIFY(m_journal);
        QVERIFY(lab::waitFor([&] { return m_journal->entries().size() == 1; }, 60));
        QVERIFY(!m_journal->entries().first().after.contains("passwd"));
        QVERIFY(!lab::virsh(m_uri,
                            {u"metadata"_s, m_name, u"--uri"_s, u"https://guestdeck.org/xmlns/startorder/1"_s,
                             u"--key"_s, u"guestdeck"_s, u"--set"_s, u"<start order='9'/>"_s, u"--config"_s})
                     .isNull());
        QVERIFY(!lab::virsh(m_uri, {u"vcpupin"_s, m_name, u"1"_s, u"0"_s, u"--config"_s}).isNull());
        // For some of it libvirt tells no event; then it is noticed when the page is opened.
        QVERIFY(m_tab->showSection(u"xml"_s));
        QVERIFY(m_tab->showSection(u"journal"_s));
        QVERIFY(lab::waitFor([&] { return entryOf("order=\"9\"") || entryOf("order='9'"); }, 60));
        QVERIFY(lab::waitFor([&] { return entryOf("<vcpupin vcpu='1' cpuset='0'/>") != nullptr; }, 60));
        QVERIFY(!m_journal->entries().first().ours);
        lookThroughFiles();
    }

private:
    void lookThroughFiles() const
    {
        int read = 0;
        bool journal = false;
        QDirIterator it(m_program->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly)) {
                ++read;
                journal = journal || file.fileName().endsWith(u".jsonl"_s);
                QVERIFY2(!file.readAll().contains(m_password), qPrintable(file.fileName()));
            }
        }
        QVERIFY(read > 0 && journal);
    }
};

LAB_TEST_MAIN(TestLabXml)
#include "tst_lab_xml.moc"
