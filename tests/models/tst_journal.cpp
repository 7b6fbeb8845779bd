// SPDX-License-Identifier: GPL-3.0-or-later
// The journal of definitions: what is written down and by whom, its bounds, secrets that never get in, and storing and
// restoring texts on a simulated host.
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/job.h"
#include "models/journal/definitionjob.h"
#include "models/journal/hiddensecrets.h"
#include "models/journal/journal.h"
#include "models/journal/journalfile.h"
#include "models/journal/recorder.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/editcalls.h"
#include "models/libvirt/messagecalls.h"
#include "models/libvirt/session.h"
#include "models/xmlcheck/snippets.h"
#include "models/xmlcheck/xmlcheck.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <libvirt/libvirt.h>

#include <functional>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray definition = R"(<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>a</name>
  <devices>
    <disk type='network' device='cdrom'>
      <source protocol='https' name='x'><host name='h' port='443'/><cookies><cookie name='session'>topsecret1</cookie><cookie name='session'>topsecret5</cookie></cookies></source>
      <target dev='sda' bus='sata'/>
    </disk>
    <disk type='network' device='disk'>
      <source protocol='https' name='y' query='token=topsecret10'><host name='h' port='443'/></source>
      <target dev='vdb' bus='virtio'/>
      <mirror type='network'><source protocol='https' name='z'><cookies><cookie name='c'>topsecret11</cookie></cookies></source></mirror>
    </disk>
    <graphics type='vnc' port='-1' passwd='top&amp;&quot;secret2'/>
    <graphics type="spice" passwd="topsecret3"><listen type='none'/></graphics>
  </devices>
  <qemu:commandline>
    <qemu:arg value='-object'/>
    <qemu:arg value='secret,id=s,data=topsecret4'/>
    <qemu:arg value='{"qom-type":"secret","id":"t","data":"topsecret6"}'/>
    <qemu:env name='API_TOKEN' value='topsecret7'/>
  </qemu:commandline>
  <os><cmdline>root=/dev/vda1 password=topsecret8</cmdline></os>
  <sysinfo type='smbios'>
    <oemStrings><entry>io.systemd.credential:root.pw=topsecret9</entry><entry>plain</entry></oemStrings>
  </sysinfo>
</domain>
)";

JournalEntry entry(const QByteArray &before, const QByteArray &after)
{
    return {0, QDateTime::currentDateTime(), u"r"_s, true, before, after};
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<JobQueue> m_jobs;
    std::unique_ptr<Connection> m_host;
    std::unique_ptr<Journal> m_journal;
    QUuid m_guest;

    QList<JournalEntry> entries() const
    {
        auto future = m_journal->entries(m_guest);
        (void)QTest::qWaitFor([&] { return future.isFinished(); }, 30'000);
        return future.result();
    }
    DefinitionText text(bool clear = false) const
    {
        auto future = loadDefinitionText(*m_host, m_guest, clear);
        (void)QTest::qWaitFor([&] { return future.isFinished(); }, 30'000);
        return future.result().value_or(DefinitionText{});
    }
    Job *run(std::unique_ptr<Job> job) const
    {
        Job *raw = m_jobs->submit(std::move(job));
        (void)QTest::qWaitFor([&] { return raw->isFinished(); }, 30'000);
        return raw;
    }
    /// Changes a definition as another admin does: by a connection that nobody here knows of.
    Outcome changeOutside(const QByteArray &from, const QByteArray &to, Connection *host = nullptr)
    {
        // The simulated host lives in this one connection: its own worker is used, but not through our calls.
        Connection *where = host ? host : m_host.get();
        auto future = where->run(Lane::General, [from, to](Session &session, const CallContext &) -> Outcome {
            virDomainPtr domain = virDomainLookupByName(session.raw(), "web");
            char *raw = virDomainGetXMLDesc(domain, VIR_DOMAIN_XML_SECURE | VIR_DOMAIN_XML_INACTIVE);
            QByteArray xml(raw);
            free(raw);
            virDomainFree(domain);
            virDomainPtr made = virDomainDefineXML(session.raw(), xml.replace(from, to).constData());
            if (!made) {
                return Error{};
            }
            virDomainFree(made);
            return {};
        });
        (void)QTest::qWaitFor([&] { return future.isFinished(); }, 30'000);
        return future.result();
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QFile file(m_dir->filePath(u"host.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<node><domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>web</name>"
                   "<title>first</title><memory>262144</memory><vcpu>2</vcpu><os><type>hvm</type></os>"
                   "<test:runstate>5</test:runstate><devices><graphics type='vnc' port='-1' passwd='topsecret'/>"
                   "</devices></domain></node>");
        file.close();
        m_jobs = std::make_unique<JobQueue>();
        m_journal = std::make_unique<Journal>(m_dir->filePath(u"journal"_s), m_jobs.get());
        m_host = std::make_unique<Connection>(
            ConnectionConfig{{QUuid::createUuid()}, u"test://"_s + file.fileName(), {}, true, false});
        m_journal->watch(m_host.get());
        m_host->open();
        QTRY_VERIFY(m_host->isListComplete());
        m_guest = m_host->inventory()->findByName(u"web"_s)->info.uuid;
    }

    void cleanup()
    {
        m_host.reset();
        m_journal.reset();
        m_jobs.reset();
        m_dir.reset();
    }

    static void secretsHide()
    {
        const auto hidden = withHiddenSecrets(definition);
        QVERIFY(hidden.has_value());
        QVERIFY2(!hidden->contains("topsecret") && !hidden->contains("secret2"), hidden->constData());
        QVERIFY(hidden->contains("passwd='(hidden: vnc 1)'"));
        QVERIFY(hidden->contains("passwd=\"(hidden: spice 1)\""));
        QVERIFY(hidden->contains("<cookie name='session'>(hidden:cookie/sda/https/h:443/session#1-of-2)</cookie>"));
        QVERIFY(hidden->contains("query='(hidden: address vdb https://h:443/y)'"));
        QVERIFY(hidden->contains("value='(hidden: argument -object secret s)'"));
        QVERIFY(hidden->contains("value='(hidden: argument secret t)'"));
        QVERIFY(hidden->contains("(hidden: kernel arguments root=/dev/vda1)"));
        QVERIFY(hidden->contains("<qemu:arg value='-object'/>"));
        QVERIFY(hasHiddenSecrets(*hidden));
        QVERIFY(!hasHiddenSecrets(definition));
        QVERIFY(hidden->contains("<entry>plain</entry>"));
        QCOMPARE(*withHiddenSecrets(*hidden), *hidden);
        QCOMPARE(*withSecretsOf(*hidden, definition), definition);
        QByteArray edited = *hidden;
        edited.replace("(hidden: vnc 1)", "new");
        QVERIFY(withSecretsOf(edited, definition)->contains("passwd='new'"));
        QByteArray wrong = *hidden;
        wrong.replace("(hidden: vnc 1)", "(hidden: vnc 7)");
        QCOMPARE(withSecretsOf(wrong, definition).error().kind, ErrorKind::Invalid);
        QVERIFY(!withHiddenSecrets("<a").has_value());
        // A cut-off text is not recorded at all, rather than with its secrets.
        recordDefinition(QUuid::createUuid(), {}, "<domain passwd='x'");
    }

    /// What else is a secret, and what is none.
    static void moreSecrets_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<bool>("hidden");
        const auto argument = [](const QByteArray &value) {
            return QByteArray("<qemu:commandline><qemu:arg value='" + value + "'/></qemu:commandline>");
        };
        QTest::newRow("token") << QByteArray("<os><cmdline>a token=topsecret b</cmdline></os>") << true;
        QTest::newRow("credential") << QByteArray("<os><cmdline>systemd.set_credential=a:topsecret</cmdline></os>")
                                    << true;
        QTest::newRow("address") << QByteArray("<os><cmdline>inst.ks=http://u:topsecret@h/ks</cmdline></os>") << true;
        QTest::newRow("api key") << argument("x,api_key=topsecret") << true;
        QTest::newRow("secret") << argument("x,secret=topsecret") << true;
        QTest::newRow("address of a drive") << argument("file=http://u:topsecret@h/x") << true;
        QTest::newRow("behind much else") << argument(QByteArray(9000, 'x') + ",password=topsecret") << true;
        QTest::newRow("name of an object") << argument("x,password-secret=topsecret,key-secret=b") << false;
        QTest::newRow("address without one") << argument("file=http://topsecret:80/x") << false;
        const QByteArray cookie = "<cookies><cookie name='c'>topsecret</cookie></cookies>";
        QTest::newRow("data store")
            << "<devices><disk><source file='/a'><dataStore type='network'><source protocol='https' name='x'>" + cookie
                + "</source></dataStore></source><target dev='vda'/></disk></devices>"
            << true;
        QTest::newRow("firmware") << "<os><nvram><source protocol='https' name='x'>" + cookie + "</source></nvram></os>"
                                  << true;
    }
    static void moreSecrets()
    {
        QFETCH(QByteArray, inside);
        QFETCH(bool, hidden);
        const QByteArray text = "<domain xmlns:qemu='urn:q'>" + inside + "</domain>";
        const auto marked = withHiddenSecrets(text);
        QVERIFY(marked.has_value());
        QVERIFY2(marked->contains("topsecret") != hidden, marked->constData());
        QCOMPARE(*withHiddenSecrets(*marked), *marked);
        QCOMPARE(*withSecretsOf(*marked, text), text);
    }

    /// A secret is never put in another one's place: its mark tells whose it is, not only where it stands.
    static void marksTellWhose()
    {
        const auto disk = [](const QByteArray &host, const QByteArray &cookie) {
            return QByteArray("<domain><devices><disk><source protocol='https' name='x'><host name='" + host
                              + "'/><cookies><cookie name='c'>" + cookie
                              + "</cookie></cookies></source><target dev='sda'/></disk></devices></domain>");
        };
        const auto old = withHiddenSecrets(disk("a", "secretA"));
        QCOMPARE(*withSecretsOf(*old, disk("a", "secretA2")), disk("a", "secretA2"));
        QVERIFY(!withSecretsOf(*old, disk("b", "secretB")).has_value());
        // Nor where only the lines of the hosts are another.
        const auto other = withHiddenSecrets(disk("b", "secretB"));
        QVERIFY(!withMarksOf(asToldForReading(*old), *other).contains("(hidden"));
        QCOMPARE(withMarksOf(asToldForReading(*old), *old), *old);

        const auto arguments = [](const QList<QByteArray> &ids) {
            QByteArray text = "<domain xmlns:qemu='urn:q'><qemu:commandline>";
            for (const QByteArray &id : ids) {
                text += "<qemu:arg value='-object'/><qemu:arg value='secret,id=" + id + ",data=secret" + id + "'/>";
            }
            return QByteArray(text + "</qemu:commandline></domain>");
        };
        const auto both = withHiddenSecrets(arguments({"a", "b"}));
        QVERIFY(!withSecretsOf(*both, arguments({"b", "c"})).has_value());
        QCOMPARE(*withSecretsOf(*both, arguments({"c", "b", "a"})), arguments({"a", "b"}));
        // One of two that are alike is not the only one there was.
        const QByteArray two = "<domain><devices><disk><source protocol='https'><cookies><cookie name='c'>one</cookie>"
                               "<cookie name='c'>two</cookie></cookies></source></disk></devices></domain>";
        QByteArray one = two;
        one.replace("<cookie name='c'>one</cookie>", "");
        QVERIFY(!withSecretsOf(*withHiddenSecrets(two), one).has_value());
        QVERIFY(!withSecretsOf(*withHiddenSecrets(one), two).has_value());
        // In a text that is edited in the clear it is still the one it was.
        QVERIFY(!withHiddenSecretsOf(one, two)->contains("two"));
        QCOMPARE(*withSecretsOf(*withHiddenSecretsOf(one, two), two), one);
    }

    static void messagesAreWithoutSecrets()
    {
        const QByteArray told = "bad value 'topsecret4' near 'secret,id=s,data=topsecret4': top&\"secret2 "
                                "topsecret8 topsecret9";
        const QByteArray clean = withoutSecretsOf(told, definition);
        QVERIFY2(!clean.contains("secret4") && !clean.contains("secret2") && !clean.contains("secret8"),
                 clean.constData());
        QVERIFY(clean.startsWith("bad value '"));
        QCOMPARE(withoutSecretsOf("no <such> element", definition), "no <such> element");
        QElapsedTimer clock;
        clock.start();
        (void)withoutSecretWords(QByteArray("<cookie <entry ").repeated(100'000));
        (void)withoutSecretsOf(QByteArray("passwd='").repeated(1'000'000), definition);
        QVERIFY2(clock.elapsed() < 60'000, "what a host says is read in one go");
    }

    /// In a text that is no XML just now, in a line that was edited.
    static void brokenTextsHide()
    {
        QByteArray broken = definition;
        broken.replace("</devices>", "</device>").replace("port='-1'", "port='5901'").replace("name='x'", "name='xx'");
        const QByteArray clean = withMarksForSecretsOf(broken, definition);
        QVERIFY2(!clean.contains("secret1") && !clean.contains("secret2"), clean.constData());
        QVERIFY(clean.contains("port='5901' passwd='(hidden: vnc 1)'/>"));
        const QByteArray plain = "<domain><devices><graphics type='vnc' port='1' passwd='port'/></devices></domain>";
        QCOMPARE(withMarksForSecretsOf("<graphics port='2' passwd='port'", plain),
                 "<graphics port='2' passwd='(hidden: vnc 1)'");
    }

    static void whatIsRestored()
    {
        const QByteArray present = *withHiddenSecrets(definition);
        JournalEntry old = entry(asToldForReading(present), present);
        QVERIFY(!textToRestore(old, true, present).text.contains("(hidden: vnc 1)")); // it had none then
        old.blindBefore = true;
        QCOMPARE(textToRestore(old, true, present).text, present);
        old.before.replace("<graphics type='vnc' port='-1'/>", "<graphics type='vnc' port='5901'/>");
        const RestoredText changed = textToRestore(old, true, present);
        QVERIFY(changed.text.contains("port='5901' passwd='(hidden: vnc 1)'"));
        QCOMPARE(changed.text.count("(hidden"), present.count("(hidden"));
        QVERIFY(changed.lost.isEmpty());
        // The guest has been renamed since, and has fewer passwords.
        QByteArray now = present;
        now.replace("<name>a</name>", "<name>b</name>").replace(" passwd='(hidden: vnc 1)'", "");
        const RestoredText renamed = textToRestore(old, false, now);
        QCOMPARE(renamed.text, now);
        QCOMPARE(renamed.lost, QStringList{u"vnc 1"_s});
    }

    static void secretsHideInPairs()
    {
        QByteArray edited = definition;
        edited.replace("topsecret3", "topsecret0").replace("<name>a</name>", "<name>b</name>");
        const HiddenPair pair = withHiddenSecrets(definition, edited);
        QVERIFY(!pair.before.contains("secret1") && !pair.after.contains("topsecret"));
        QByteArray expected = pair.before;
        expected.replace("(hidden: spice 1)", "(hidden: spice 1, another one)").replace("<name>a", "<name>b");
        QCOMPARE(pair.after, expected);
        QCOMPARE(withHiddenSecrets(definition, definition).after, withHiddenSecrets(definition)->constData());
        // What was typed anew stays, what was known is hidden.
        const auto mine = withHiddenSecretsOf(edited, definition);
        QVERIFY(mine.has_value());
        QCOMPARE(mine->count("topsecret"), 1);
        QVERIFY(mine->contains("topsecret0"));
        QCOMPARE(*withSecretsOf(*mine, definition), edited);
        // Cut off anywhere: nothing of it is to be seen.
        for (qsizetype length = 0; length < definition.size(); length += 3) {
            const HiddenPair broken = withHiddenSecrets(definition.first(length), definition);
            QVERIFY2(!broken.before.contains("topsecret") && !broken.before.contains("secret2"),
                     broken.before.constData());
            QVERIFY(!broken.after.contains("topsecret"));
        }
        QCOMPARE(withoutSecretWords("line 3: <graphics passwd='x y' port='1'> <name>password</name>"),
                 "line 3: <graphics passwd='(hidden)' port='1'> <name>password</name>");
    }

    /// As libvirt tells a definition without the right to know passwords, and what can be said of changes then.
    static void toldForReading()
    {
        const QByteArray known = *withHiddenSecrets(definition);
        const QByteArray told = asToldForReading(known);
        QVERIFY(told.contains("<graphics type='vnc' port='-1'/>"));
        QVERIFY(!told.contains("cookie") && told.contains("<host name='h' port='443'/></source>"));
        QCOMPARE(withMarksOf(told, known), known);
        QByteArray changed = told;
        changed.replace("<name>a</name>", "<name>b</name>");
        QByteArray expected = known;
        QCOMPARE(withMarksOf(changed, known), expected.replace("<name>a</name>", "<name>b</name>"));
        changed = told;
        changed.replace("<graphics type='vnc' port='-1'/>", "<graphics type='vnc' port='5901'/>");
        QVERIFY(withMarksOf(changed, known).contains("port='5901' passwd='(hidden: vnc 1)'"));
    }

    void onAHostThatIsOnlyRead()
    {
        m_host.reset();
        m_host = std::make_unique<Connection>(
            ConnectionConfig{{QUuid::createUuid()}, u"test://"_s + m_dir->filePath(u"host.xml"_s), {}, true, true});
        m_journal->watch(m_host.get());
        m_host->open();
        QTRY_VERIFY(m_host->isListComplete());
        m_guest = m_host->inventory()->findByName(u"web"_s)->info.uuid;
        m_journal->look(*m_host, m_guest);
        QTRY_COMPARE(entries().size(), 1);
        QVERIFY(entries().first().blind);
        const QByteArray told = entries().first().after;
        QVERIFY(!told.contains("passwd"));
        // The same, read with its passwords: nothing has changed.
        QByteArray known = told;
        known.replace("autoport='yes'", "autoport='yes' passwd='(hidden: vnc 1)'");
        QVERIFY(known != told);
        QByteArray after = known;
        after.replace("first", "second");
        recordDefinition(m_guest, known, after);
        QTRY_COMPARE(entries().size(), 2);
        QVERIFY(!entries().first().blind && entries().first().ours);
        QCOMPARE(entries().first().before, known);
        // And the other way round: what somebody else has taken back is told, and that there is a password is known.
        m_journal->look(*m_host, m_guest);
        QTRY_COMPARE(entries().size(), 3);
        QCOMPARE(entries().first().after, known);
        QVERIFY(!entries().first().blind && !entries().first().ours);
        QSignalSpy looked(m_journal.get(), &Journal::looked);
        m_journal->look(*m_host, m_guest);
        QTRY_VERIFY(looked.size() >= 1);
        QCOMPARE(entries().size(), 3);
    }

    /// Between a text that says nothing about passwords and one that does it is known which is which.
    void eachSideKnowsWhetherItIsBlind()
    {
        const QByteArray known = text().stored;
        QByteArray second = known;
        second.replace("first", "second");
        QByteArray third = known;
        third.replace("first", "third");
        const QString file = m_dir->filePath(u"journal/"_s + m_guest.toString(QUuid::WithoutBraces) + u".jsonl"_s);
        JournalEntry blind = entry({}, asToldForReading(known));
        blind.blind = true;
        QVERIFY(appendJournal(file, blind));
        recordDefinition(m_guest, second, third);
        QTRY_COMPARE(entries().size(), 3);
        QVERIFY(entries().at(1).blindBefore && !entries().at(1).blind);
        QVERIFY(!entries().at(0).blindBefore && !entries().at(0).blind);
        const JournalEntry old = entries().at(1);
        QCOMPARE(old.before, blind.after);
        // Restored, it leaves the guest its password.
        QVERIFY(changeOutside("first", "other").has_value());
        Job *job = run(makeRestoreDefinitionJob(*m_host, m_guest, text().stored, old, true));
        QVERIFY2(job->state() == Job::State::Succeeded, job->error() ? qPrintable(job->error()->detail) : "");
        QCOMPARE(text().stored, known);
        QVERIFY(text(true).stored.contains("passwd='topsecret'"));
    }

    /// What is changed without redefineDomain(): its before is known, even of a guest without a journal.
    void everyChangeHasItsBefore()
    {
        const auto call = [this](const std::function<Outcome(Session &)> &what) {
            auto future
                = m_host->run(Lane::General, [what](Session &session, const CallContext &) { return what(session); });
            (void)QTest::qWaitFor([&] { return future.isFinished(); }, 30'000);
            return future.result().has_value();
        };
        QVERIFY(call([this](Session &session) {
            return writeMetadata(session, m_guest, u"urn:x"_s, u"x"_s, u"<start order='3'/>"_s);
        }));
        QTRY_COMPARE(entries().size(), 1);
        QVERIFY(entries().first().ours);
        QVERIFY(!entries().first().before.isEmpty() && !entries().first().before.contains("urn:x"));
        // libvirt writes metadata as libxml2 does.
        const QByteArray after = entries().first().after;
        QVERIFY2(after.contains("order=\"3\"") || after.contains("order='3'"), after.constData());
        QVERIFY(call([this](Session &session) { return renameDomain(session, m_guest, u"web2"_s); }));
        QTRY_COMPARE(entries().size(), 2);
        QVERIFY(entries().first().before.contains("<name>web</name>"));
        QVERIFY(entries().first().after.contains("<name>web2</name>"));
        QVERIFY(!entries().first().after.contains("topsecret"));
    }

    /// A journal that is there and cannot be read is not begun anew. (Not by its permissions: root reads all.)
    void whatCannotBeReadStays()
    {
        const QString file = m_dir->filePath(u"journal/"_s + m_guest.toString(QUuid::WithoutBraces) + u".jsonl"_s);
        QVERIFY(QDir().mkpath(file));
        QVERIFY(!readJournal(file).has_value());
        QVERIFY(!appendJournal(file, entry({}, "x")));
        QSignalSpy looked(m_journal.get(), &Journal::looked);
        m_journal->look(*m_host, m_guest);
        QTRY_VERIFY(looked.size() >= 1);
        QVERIFY(QFileInfo(file).isDir());
        QVERIFY(entries().isEmpty());
        // And when it can be read again, all is there.
        QVERIFY(QDir().rmdir(file));
        QVERIFY(appendJournal(file, entry({}, "x")));
        QCOMPARE(readJournal(file)->size(), 1);
    }

    /// That another password is set is told, and neither of the two.
    void aPasswordIsChanged()
    {
        const DefinitionText seen = text();
        QByteArray wanted = seen.stored;
        wanted.replace("(hidden: vnc 1)", "topsecret-too");
        Job *job = run(makeStoreDefinitionJob(*m_host, m_guest, {seen.stored, wanted, false}));
        QVERIFY2(job->state() == Job::State::Succeeded, job->error() ? qPrintable(job->error()->detail) : "");
        QTRY_COMPARE(entries().size(), 1);
        QVERIFY(entries().first().secrets && entries().first().ours);
        QCOMPARE(entries().first().reason, job->title());
        QCOMPARE(entries().first().before, entries().first().after);
        QFile file(m_dir->filePath(u"journal/"_s + m_guest.toString(QUuid::WithoutBraces) + u".jsonl"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("topsecret"));
        // What changes none of them does not say so.
        wanted = seen.stored;
        wanted.replace("first", "second");
        QVERIFY(run(makeStoreDefinitionJob(*m_host, m_guest, {seen.stored, wanted, false}))->state()
                == Job::State::Succeeded);
        QTRY_COMPARE(entries().size(), 2);
        QVERIFY(!entries().first().secrets);
    }

    void taskIsWrittenDown()
    {
        QSignalSpy changed(m_journal.get(), &Journal::changed);
        const DefinitionText seen = text();
        QVERIFY(seen.stored.contains("(hidden: vnc 1)"));
        QVERIFY(!seen.stored.contains("topsecret"));
        QByteArray wanted = seen.stored;
        wanted.replace("<title>first</title>", "<title>second</title>");
        Job *job = run(makeStoreDefinitionJob(*m_host, m_guest, {seen.stored, wanted, false}));
        QVERIFY2(job->state() == Job::State::Succeeded, job->error() ? qPrintable(job->error()->detail) : "");
        QTRY_COMPARE(changed.size(), 1);
        QList<JournalEntry> all = entries();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().reason, job->title());
        QVERIFY(all.first().ours);
        QVERIFY(all.first().before.contains("first"));
        QVERIFY(all.first().after.contains("second"));
        QFile file(m_dir->filePath(u"journal/"_s + m_guest.toString(QUuid::WithoutBraces) + u".jsonl"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("topsecret"));
        // The password is still the guest's.
        QVERIFY(text(true).stored.contains("passwd='topsecret'"));
        // Looking again finds nothing new.
        QSignalSpy looked(m_journal.get(), &Journal::looked);
        m_journal->look(*m_host, m_guest);
        QTRY_VERIFY(!looked.isEmpty());
        QCOMPARE(entries().size(), 1);
        QVERIFY(run(makeStoreDefinitionJob(*m_host, m_guest, {text().stored, seen.stored, false}))->state()
                == Job::State::Succeeded);
        QTRY_COMPARE(entries().size(), 2);
        QCOMPARE(entries().first().before, all.first().after);
    }

    void changeOutsideIsNoticed()
    {
        m_journal->look(*m_host, m_guest);
        QTRY_COMPARE(entries().size(), 1);
        QVERIFY(entries().first().before.isEmpty());
        QVERIFY(!entries().first().ours);
        QVERIFY(changeOutside("first", "other").has_value());
        QTRY_COMPARE(entries().size(), 2); // by its event
        QVERIFY(!entries().first().ours);
        QCOMPARE(entries().first().before, entries().last().after);
        QVERIFY(entries().first().after.contains("other"));
    }

    /// Right after a task of ours, which has told its change itself: somebody else's is theirs.
    void changeOutsideAfterATask()
    {
        const DefinitionText seen = text();
        QByteArray wanted = seen.stored;
        wanted.replace("first", "second");
        QVERIFY(run(makeStoreDefinitionJob(*m_host, m_guest, {seen.stored, wanted, false}))->state()
                == Job::State::Succeeded);
        QVERIFY(changeOutside("second", "theirs").has_value());
        QTRY_COMPARE(entries().size(), 2);
        QVERIFY(!entries().first().ours && entries().first().after.contains("theirs"));
        QVERIFY(entries().last().ours);
    }

    /// A copy of the guest on another host, with the same UUID: neither is a change of the other.
    void twoHostsWithTheSameGuest()
    {
        QSignalSpy looked(m_journal.get(), &Journal::looked);
        m_journal->look(*m_host, m_guest);
        QTRY_VERIFY(looked.size() >= 1);
        QCOMPARE(entries().size(), 1);
        QFile file(m_dir->filePath(u"other.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<node><domain type='test'><name>web</name><uuid>" + m_guest.toByteArray(QUuid::WithoutBraces)
                   + "</uuid><title>copy</title><memory>262144</memory><os><type>hvm</type></os></domain></node>");
        file.close();
        Connection other({{QUuid::createUuid()}, u"test://"_s + file.fileName(), {}, true, false});
        other.open();
        QTRY_VERIFY(other.isListComplete());
        m_journal->look(other, m_guest);
        QTRY_COMPARE(entries().size(), 2);
        QVERIFY(entries().first().after.contains("copy"));
        QVERIFY(entries().first().host != entries().last().host);
        for (Connection *host : {m_host.get(), &other, m_host.get()}) {
            const qsizetype before = looked.size();
            m_journal->look(*host, m_guest);
            QTRY_VERIFY(looked.size() > before);
        }
        QCOMPARE(entries().size(), 2);
        // A task that has just ended on the one is not the cause of a change on the other.
        QVERIFY(changeOutside("copy", "theirs", &other).has_value());
        auto task = std::make_unique<Job>(u"On the first"_s, QList<DomainId>{{m_host->id(), m_guest}});
        task->addStep({{}, [](const CallContext &) { return QtFuture::makeReadyFuture(Outcome{}); }, {}});
        QCOMPARE(run(std::move(task))->state(), Job::State::Succeeded);
        m_journal->look(other, m_guest);
        QTRY_COMPARE(entries().size(), 3);
        QVERIFY(entries().first().after.contains("theirs"));
        QVERIFY(!entries().first().ours);
    }

    void unknownStepIsFilledIn()
    {
        m_journal->look(*m_host, m_guest);
        QTRY_COMPARE(entries().size(), 1);
        const QByteArray one = entries().first().after;
        QByteArray two = one;
        two.replace("first", "elsewhere");
        QByteArray three = one;
        three.replace("first", "here");
        recordDefinition(m_guest, two, three);
        QTRY_COMPARE(entries().size(), 3);
        QVERIFY(!entries().at(1).ours);
        QCOMPARE(entries().at(1).before, one);
        QVERIFY(entries().at(0).ours);
        QCOMPARE(entries().at(0).before, two);
    }

    void restoring()
    {
        const DefinitionText first = text();
        QByteArray wanted = first.stored;
        wanted.replace("first", "second").replace("<vcpu placement='static'>2<", "<vcpu placement='static'>1<");
        QVERIFY(run(makeStoreDefinitionJob(*m_host, m_guest, {first.stored, wanted, false}))->state()
                == Job::State::Succeeded);
        QTRY_COMPARE(entries().size(), 1);
        const JournalEntry change = entries().first();
        // Somebody else is faster.
        Job *refused = run(makeRestoreDefinitionJob(*m_host, m_guest, first.stored, change, true));
        QCOMPARE(refused->state(), Job::State::Failed);
        QCOMPARE(refused->error()->kind, ErrorKind::Conflict);
        QVERIFY(run(makeRestoreDefinitionJob(*m_host, m_guest, text().stored, change, true))->state()
                == Job::State::Succeeded);
        QCOMPARE(text().stored, first.stored);
        QVERIFY(text(true).stored.contains("passwd='topsecret'"));
        QTRY_COMPARE(entries().size(), 2);
    }

    /// Of a guest that has had another name, and a password that it has no more.
    void restoringWhatIsOlder()
    {
        const DefinitionText first = text();
        auto renamed = m_host->run(Lane::General, [guest = m_guest](Session &session, const CallContext &) {
            return renameDomain(session, guest, u"web2"_s);
        });
        (void)QTest::qWaitFor([&] { return renamed.isFinished(); }, 30'000);
        QVERIFY(renamed.result().has_value());
        QTRY_COMPARE(entries().size(), 1);
        const JournalEntry old = entries().first();
        const QByteArray now = text().stored;
        QByteArray wanted = now;
        wanted.replace(" passwd='(hidden: vnc 1)'", "");
        QVERIFY(wanted != now);
        QVERIFY(run(makeStoreDefinitionJob(*m_host, m_guest, {now, wanted, false}))->state() == Job::State::Succeeded);
        Job *job = run(makeRestoreDefinitionJob(*m_host, m_guest, text().stored, old, true));
        QVERIFY2(job->state() == Job::State::Succeeded,
                 job->error() ? qPrintable(job->error()->message + job->error()->detail) : "");
        QVERIFY(text().stored.contains("<name>web2</name>"));
        QVERIFY(!text().stored.contains("passwd"));
    }

    void anotherGuestsTextIsRefused()
    {
        const DefinitionText seen = text();
        const auto refused = [&](const QByteArray &from, const QByteArray &to) {
            QByteArray wanted = seen.stored;
            Job *job = run(makeStoreDefinitionJob(*m_host, m_guest, {seen.stored, wanted.replace(from, to), true}));
            return job->state() == Job::State::Failed && job->error()->kind == ErrorKind::Invalid;
        };
        QVERIFY(refused("<uuid>", "<uuid>1"));
        QVERIFY(refused("<name>web</name>", "<name>mail</name>"));
        QVERIFY(refused("</domain>", ""));
        QVERIFY(refused("(hidden: vnc 1)", "(hidden: vnc 2)"));
        QVERIFY(refused(seen.stored, "<network/>"));
        QVERIFY(refused("<vcpu", "<vpcu"));
        QCOMPARE(text().stored, seen.stored);
    }

    static void snippets()
    {
        const QByteArray base = "<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>\n"
                                "  <name>a</name>\n  <memory>1024</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n"
                                "  <devices>\n    <input type='tablet' bus='usb'/>\n  </devices>\n</domain>\n";
        QSet<QString> ids;
        for (const Snippet &snippet : definitionSnippets()) {
            QVERIFY(!ids.contains(snippet.id));
            ids.insert(snippet.id);
            const auto place = placeSnippet(snippet, QString::fromUtf8(base));
            QVERIFY2(place.has_value(), qPrintable(snippet.id));
            const QByteArray text = QString::fromUtf8(base).insert(place->position, place->text).toUtf8();
            const XmlReport report = checkDomainXml(text);
            QVERIFY2(report.problems.isEmpty(), text.constData());
            QVERIFY(text.contains(snippet.parent == "devices"_L1 ? "\n    <" : "\n  <"));
        }
        QVERIFY(!placeSnippet(definitionSnippets().first(), u"<domain/>"_s));
        const auto close = placeSnippet(definitionSnippets().first(), u"<domain><devices></devices></domain>"_s);
        QVERIFY(close.has_value());
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
