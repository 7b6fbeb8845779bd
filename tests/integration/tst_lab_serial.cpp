// SPDX-License-Identifier: GPL-3.0-or-later
// The serial console of real guests: login by real keys, colours, restart, two at one line, a silent guest, one without
// a serial port, one that does not read; over the local socket and over qemu+ssh.
#include "models/core/job.h"
#include "tests/integration/program.h"
#include "ui/guest/guesttab.h"
#include "ui/serial/serialpage.h"
#include "ui/serial/terminalwidget.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QTemporaryFile>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using State = SerialChannel::State;

class TestLabSerial : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_local = lab::value(u"LAB_LOCAL_URI"_s);
        m_remote = lab::value(u"LAB_SSH_URI"_s);
        m_again = lab::value(u"LAB_TCP_URI_1"_s); // the same host once more, as somebody else would come
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
        QVERIFY(lab::run({u"guest"_s, u"1"_s, u"small-1"_s, u"start=1"_s}));
        QVERIFY(lab::run({u"guest"_s, u"2"_s, u"small-2"_s, u"start=1"_s}));
        QVERIFY(lab::run({u"guest"_s, u"1"_s, u"card-1"_s, u"kind=testcard"_s, u"start=1"_s}));
        m_program = std::make_unique<lab::Program>(QStringList{m_local, m_remote, m_again});
        QVERIFY(m_program->waitForHosts());
        QVERIFY(lab::run({u"wait-serial"_s, u"1"_s, u"small-1"_s, u"LAB-READY"_s, u"120"_s}, 130));
        QVERIFY(lab::run({u"wait-serial"_s, u"2"_s, u"small-2"_s, u"LAB-READY"_s, u"120"_s}, 130));
    }

    void cleanup()
    {
        lab::Program::keepPicturesOfFailure();
        m_other.reset();
        m_page.reset();
    }

    void cleanupTestCase()
    {
        m_program.reset();
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
    }

    void logsInByRealKeys_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("name");
        QTest::newRow("local") << m_local << u"small-1"_s;
        QTest::newRow("qemu+ssh") << m_remote << u"small-2"_s;
    }

    void logsInByRealKeys()
    {
        QFETCH(QString, uri);
        QFETCH(QString, name);
        m_page = open(uri, name);
        QVERIFY(logIn());
        QVERIFY(lab::typeText(u"echo $((6*7))-done"_s));
        QVERIFY(lab::pressKeys({u"Return"_s}));
        QVERIFY(lab::waitFor([this]() { return output().contains(u"\n42-done"_s); }, 20));

        // Colours, wide letters, and a line that is edited in place.
        QVERIFY(lab::typeText(u"printf '\\033[1;31mred\\033[m \\344\\270\\255 abc\\rXYZ\\n'; echo e''nd1"_s));
        QVERIFY(lab::pressKeys({u"Return"_s}));
        QVERIFY(lab::waitFor([this]() { return output().contains(u"\nend1"_s); }, 20));
        QVERIFY2(output().contains(u"\nXYZ 中 abc"_s), qPrintable(output()));

        // The size goes there by the user's wish.
        m_page->findChild<QAction *>(u"serialTellSize"_s)->trigger();
        QVERIFY(lab::typeText(u"stty size; echo e''nd2"_s));
        QVERIFY(lab::pressKeys({u"Return"_s}));
        QVERIFY(lab::waitFor([this]() { return output().contains(u"\nend2"_s); }, 20));
        const VirtualTerminal *terminal = m_page->terminal()->terminal();
        QVERIFY2(output().contains(u"\n%1 %2\n"_s.arg(terminal->rows()).arg(terminal->columns())),
                 qPrintable(output()));

        // Ctrl+C, Tab and the cursor keys are the guest's.
        QVERIFY(lab::typeText(u"sleep 600"_s));
        QVERIFY(lab::pressKeys({u"Return"_s}));
        QVERIFY(lab::waitFor([this]() { return output().contains(u"sleep 600\n"_s); }, 20));
        QVERIFY(lab::pressKeys({u"ctrl+c"_s}));
        QVERIFY(lab::typeText(u"echo e''nd3"_s));
        QVERIFY(lab::pressKeys({u"Return"_s}));
        QVERIFY(lab::waitFor([this]() { return output().contains(u"\nend3"_s); }, 20));
        // A paste of more than one packet comes whole.
        QString text = u"cat > /tmp/pasted <<'E'\n"_s;
        for (int i = 0; i < 300; ++i) {
            text += u"line %1 of a text that is pasted\n"_s.arg(i);
        }
        QGuiApplication::clipboard()->setText(text + u"E\nmd5sum < /tmp/pasted; wc -l < /tmp/pasted; echo e''nd4\n"_s);
        m_page->terminal()->paste();
        QVERIFY(lab::waitFor([this]() { return output().contains(u"\nend4"_s); }, 60));
        QVERIFY(output().contains(u"\n300\nend4"_s));
        QVERIFY(lab::typeText(u"exit"_s));
        QVERIFY(lab::pressKeys({u"Return"_s}));
    }

    void isAPageOfTheGuestsTab()
    {
        m_program->window().activateWindow();
        m_program->window().openGuestTab(m_program->guestId(m_local, u"small-1"_s));
        QVERIFY(lab::waitFor([this]() { return m_program->window().findChild<GuestTab *>(); }, 10));
        auto *tab = m_program->window().findChild<GuestTab *>();
        QVERIFY(tab->showSection(u"serial"_s));
        auto *page = qobject_cast<SerialPage *>(tab->page(u"serial"_s));
        QVERIFY(page);
        QVERIFY(lab::waitFor([page]() { return page->channel()->state() == State::Open; }, 20));
        QVERIFY(lab::waitFor([page]() { return page->terminal()->hasFocus(); }, 10));
        QVERIFY(lab::pressKeys({u"Return"_s}));
        QVERIFY(lab::waitFor([page]() { return page->terminal()->terminal()->allText().contains(u"login:"_s); }, 20));
        m_program->closeFrontTab();
        QVERIFY(lab::waitFor([this]() { return !m_program->window().findChild<GuestTab *>(); }, 10));
    }

    void comesBackWhenTheGuestRestarts()
    {
        m_page = open(m_local, u"small-1"_s);
        QVERIFY(logIn());
        QVERIFY(!lab::virsh(m_local, {u"reset"_s, u"small-1"_s}).isNull());
        m_page->terminal()->clearAll();
        QVERIFY(lab::waitFor([this]() { return output().contains(u"LAB-READY"_s); }, 120));
        QVERIFY(lab::waitFor([this]() { return output().contains(u"login:"_s); }, 60));
        // Off and on again: another process, another line.
        QVERIFY(!lab::virsh(m_local, {u"destroy"_s, u"small-1"_s}).isNull());
        QVERIFY(lab::waitFor([this]() { return m_page->channel()->state() == State::Off; }, 20));
        QVERIFY(m_page->messages()->bar(u"serialState"_s));
        m_page->terminal()->clearAll();
        QVERIFY(press(u"serialStartButton"_s));
        QVERIFY(lab::waitFor([this]() { return m_page->channel()->state() == State::Open; }, 30));
        QVERIFY(lab::waitFor([this]() { return output().contains(u"LAB-READY"_s); }, 120));
    }

    void comesBackWithTheDaemon()
    {
        m_page = open(m_local, u"small-1"_s);
        QVERIFY(lab::run({u"kill-libvirtd"_s, u"1"_s}));
        QVERIFY(lab::waitFor([this]() { return m_page->channel()->state() == State::HostAway; }, 20));
        QVERIFY(lab::run({u"start-libvirtd"_s, u"1"_s}));
        QVERIFY(lab::waitFor([this]() { return m_page->channel()->state() == State::Open; }, 60));
        QVERIFY(logIn());
        QVERIFY(m_program->waitForHosts(60));
    }

    void oneLineForTwo()
    {
        m_page = open(m_local, u"small-1"_s);
        m_other = make(m_again, u"small-1"_s);
        QVERIFY(lab::waitFor([this]() { return m_other->channel()->state() == State::Taken; }, 20));
        QCOMPARE(m_page->channel()->state(), State::Open); // nobody is thrown out without a wish
        m_other->channel()->takeOver();
        QVERIFY(lab::waitFor([this]() { return m_other->channel()->state() == State::Open; }, 20));
        QVERIFY(lab::waitFor([this]() { return m_page->channel()->state() == State::Taken; }, 20));
        QVERIFY(m_other->channel()->send("\r"));
        QVERIFY(lab::waitFor([this]() { return m_other->channel()->hasReceived(); }, 20));
        // When the other lets go, the line comes back by itself.
        m_other.reset();
        const bool back = lab::waitFor([this]() { return m_page->channel()->state() == State::Open; }, 20);
        QVERIFY2(back, qPrintable(m_page->channel()->error().value_or(Error()).detail));
    }

    void aSilentGuestIsExplained()
    {
        m_page = open(m_local, u"card-1"_s);
        QVERIFY(lab::waitFor([this]() { return m_page->messages()->bar(u"serialSilent"_s); }, 15));
        QVERIFY(m_page->messages()->bar(u"serialSilent"_s)->message().details.contains(u"console=ttyS0,115200"_s));
    }

    void aGuestThatDoesNotReadHoldsNobodyUp()
    {
        m_page = open(m_local, u"card-1"_s);
        m_page->terminal()->terminal()->sendBytes(QByteArray(100'000, 'x'));
        QVERIFY(lab::waitFor([this]() { return m_page->messages()->bar(u"serialDeaf"_s); }, 10));
        // The host answers as before: without a bound on what is sent ahead, no call would return any more.
        for (int i = 0; i < 3; ++i) {
            auto answer = m_program->host(m_local)->capabilities();
            QVERIFY(lab::waitFor([&]() { return answer.isFinished(); }, 10));
            QVERIFY(answer.result());
        }
        QVERIFY(
            !lab::waitFor([this]() { return m_program->host(m_local)->state() != Connection::State::Connected; }, 15));
        QVERIFY(m_page->channel()->waiting() > 50'000);
        QVERIFY(press(u"serialDiscard"_s));
        QVERIFY(lab::waitFor([this]() { return m_page->channel()->waiting() == 0; }, 5));
    }

    void aGuestWithoutASerialPortGetsOne()
    {
        QTemporaryFile xml;
        QVERIFY(xml.open());
        xml.write("<domain type='qemu'><name>bare-1</name><uuid>7c3e3f0e-3c1d-4b7e-9a53-2f2d5f6f8a11</uuid>"
                  "<memory unit='MiB'>32</memory><os><type arch='x86_64'>hvm</type></os></domain>");
        QVERIFY(xml.flush());
        QVERIFY(!lab::virsh(m_local, {u"define"_s, xml.fileName()}).isNull());
        QVERIFY(!lab::virsh(m_local, {u"start"_s, u"bare-1"_s}).isNull());
        QVERIFY(m_program->waitForState(m_local, u"bare-1"_s, DomainState::Running));
        m_page = make(m_local, u"bare-1"_s);
        QVERIFY(lab::waitFor([this]() { return m_page->channel()->state() == State::NoDevice; }, 20));
        QVERIFY(press(u"serialAddButton"_s));
        QVERIFY(lab::waitFor([this]() { return m_jobs.jobs().back()->isFinished(); }, 30));
        QCOMPARE(m_jobs.jobs().back()->state(), Job::State::Succeeded);
        QVERIFY(!lab::virsh(m_local, {u"destroy"_s, u"bare-1"_s}).isNull());
        QVERIFY(lab::waitFor([this]() { return m_page->channel()->state() == State::Off; }, 20));
        QVERIFY(press(u"serialStartButton"_s));
        QVERIFY(lab::waitFor([this]() { return m_page->channel()->state() == State::Open; }, 30));
    }

private:
    std::unique_ptr<SerialPage> make(const QString &uri, const QString &name)
    {
        const DomainId id = m_program->guestId(uri, name);
        SerialHooks hooks;
        hooks.submit = [this](std::unique_ptr<Job> job) { m_jobs.submit(std::move(job)); };
        hooks.runAction = [this, id](DomainAction action) {
            m_jobs.submit(makeDomainJob(*m_program->hosts().find(id.connection), id.uuid, action));
        };
        auto page = std::make_unique<SerialPage>(m_program->host(uri), id.uuid, std::move(hooks), nullptr);
        page->resize(1000, 600);
        page->show();
        page->activateWindow();
        page->shown();
        return page;
    }

    /// Open, in front, and with the keyboard.
    std::unique_ptr<SerialPage> open(const QString &uri, const QString &name)
    {
        auto page = make(uri, name);
        if (!lab::waitFor([&]() { return page->channel()->state() == State::Open; }, 20)) {
            const Error error = page->channel()->error().value_or(Error());
            qWarning("not open: %d %s %s", int(page->channel()->state()), qPrintable(error.message),
                     qPrintable(error.detail));
        }
        lab::waitFor([&]() { return page->isActiveWindow() && page->terminal()->hasFocus(); }, 10);
        return page;
    }

    bool logIn()
    {
        if (!lab::waitFor([this]() { return m_page->terminal()->hasFocus(); }, 10)) {
            qWarning("the terminal has no keyboard");
            return false;
        }
        m_page->terminal()->clearAll();
        if (!lab::pressKeys({u"Return"_s}) || !lab::waitFor([this]() { return output().contains(u"login:"_s); }, 30)) {
            qWarning("no login: %s", qPrintable(output()));
            return false;
        }
        // Somebody may be logged in already: then there is a prompt, and no login.
        if (!lab::typeText(u"root"_s) || !lab::pressKeys({u"Return"_s})
            || !lab::waitFor([this]() { return output().contains(u"assword:"_s); }, 30)) {
            qWarning("no question for the password: %s", qPrintable(output()));
            return false;
        }
        if (!lab::typeText(u"lab"_s) || !lab::pressKeys({u"Return"_s})
            || !lab::waitFor([this]() { return output().trimmed().endsWith(u'#'); }, 30)) {
            qWarning("no prompt: %s", qPrintable(output()));
            return false;
        }
        return true;
    }

    QString output() const { return m_page->terminal()->terminal()->allText(); }

    bool press(const QString &name) const
    {
        QAbstractButton *button = nullptr;
        lab::waitFor(
            [&]() {
                for (auto *one : m_page->findChildren<QAbstractButton *>(name)) {
                    button = one->isVisible() && one->isEnabled() ? one : button;
                }
                return button != nullptr;
            },
            10);
        if (button) {
            button->click();
        }
        return button != nullptr;
    }

    QString m_local;
    QString m_remote;
    QString m_again;
    JobQueue m_jobs;
    std::unique_ptr<lab::Program> m_program;
    std::unique_ptr<SerialPage> m_page;
    std::unique_ptr<SerialPage> m_other;
};

LAB_TEST_MAIN(TestLabSerial)
#include "tst_lab_serial.moc"
