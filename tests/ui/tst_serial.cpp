// SPDX-License-Identifier: GPL-3.0-or-later
// The serial page in each state of guest, host and line; that it comes back by itself; and that a flood neither fills
// memory nor holds the window.
#include "models/actions/addserial.h"
#include "models/console/byteinbox.h"
#include "models/core/async.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/editcalls.h"
#include "tests/support/guifixture.h"
#include "ui/console/screenmessage.h"
#include "ui/serial/serialpage.h"
#include "ui/serial/serialtext.h"
#include "ui/serial/terminalwidget.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <atomic>
#include <thread>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = SerialChannel::State;

namespace
{

struct FakeStream : ConsoleStream {
    QByteArray sent;
    bool accepts = true;
    bool send(const QByteArray &bytes) override
    {
        if (accepts) {
            sent += bytes;
        }
        return accepts;
    }
    QByteArray replies;
    bool reply(const QByteArray &bytes) override
    {
        replies += bytes;
        return true;
    }
    qsizetype left = 0;
    qsizetype waiting() const override { return left; }
    void discardWaiting() override { left = 0; }
};

/// The far end of the line: opens as told, and remembers what was asked.
struct FakeLine {
    QList<SerialDevice> devices{{u"serial0"_s, u"isa-serial"_s, 0, true}};
    std::optional<Error> error;
    QList<SerialChannel::Request> requests;
    std::shared_ptr<ByteInbox> inbox;
    std::shared_ptr<FakeStream> stream;

    SerialChannel::Opener opener()
    {
        return [this](const SerialChannel::Request &request, std::shared_ptr<ByteInbox> to) {
            requests << request;
            OpenedConsole result;
            result.running = true;
            result.devices = devices;
            for (const SerialDevice &device : devices) {
                if (device.usable && (result.alias.isEmpty() || device.alias == request.alias)) {
                    result.alias = device.alias;
                }
            }
            if (error && !request.force) {
                result.error = error;
            } else if (!result.alias.isEmpty()) {
                inbox = std::move(to);
                stream = std::make_shared<FakeStream>();
                result.stream = stream;
            }
            return readyFuture(Result<OpenedConsole>(result));
        };
    }

    void say(const QByteArray &bytes) { inbox->append(bytes.constData(), bytes.size()); }
};

const Error taken{ErrorKind::Conflict, 55, u"taken"_s, u"Active console session exists for this domain"_s};

} // namespace

class TestSerial : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_gui = std::make_unique<test::GuiFixture>();
        m_host = m_gui->connectHost(m_gui->writeHost({{u"web-7"_s}, {u"off-1"_s, DomainState::ShutOff}}), u"kvm-a"_s);
        QVERIFY(m_host);
        m_line = std::make_unique<FakeLine>();
    }

    void cleanup()
    {
        m_page.reset();
        m_gui.reset();
        m_line.reset();
    }

    void typesAndShows()
    {
        open(u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
        m_line->say("\x1b[32mweb-7 login:\x1b[m ");
        QTRY_COMPARE(shown(), u"web-7 login:"_s);
        QTest::keyClicks(m_page->terminal(), u"root"_s);
        QTest::keyClick(m_page->terminal(), Qt::Key_Return);
        QCOMPARE(m_line->stream->sent, QByteArray("root\r"));
        for (const QString &part : {u"serialBar"_s, u"serialFindBar"_s, u"terminal"_s}) {
            QCOMPARE(test::unnamedWidgets(m_page->findChild<QWidget *>(part)).join(u' '), QString());
        }
    }

    void tellsTheSize()
    {
        open(u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
        action(u"serialTellSize"_s)->trigger();
        const VirtualTerminal *terminal = m_page->terminal()->terminal();
        QCOMPARE(m_line->stream->sent, sizeCommand(terminal->rows(), terminal->columns()));
        QCOMPARE(sizeCommand(30, 100), QByteArray("stty rows 30 cols 100\r"));
    }

    void aGuestThatIsOff()
    {
        open(u"off-1"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Off);
        QCOMPARE(m_page->message()->content().title, u"off-1 is off"_s);
        QVERIFY(m_line->requests.isEmpty());
        press(u"serialStartButton"_s);
        // It opens by itself when the guest runs.
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
        QVERIFY(!m_page->message()->isVisible());
        m_line->say("booting\r\n");
        QTRY_COMPARE(shown(), u"booting"_s);
    }

    void comesBackWhenTheGuestRestarts()
    {
        open(u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
        m_line->say("first boot\r\n");
        QTRY_COMPARE(shown(), u"first boot"_s);
        act(DomainAction::ForceOff, u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Off);
        // What it said last stays to be read; the state stands above.
        QVERIFY(m_page->terminal()->isVisible());
        QVERIFY(m_page->messages()->bar(u"serialState"_s));
        act(DomainAction::Start, u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
        QVERIFY(!m_page->messages()->bar(u"serialState"_s));
        m_line->say("second boot\r\n");
        QTRY_VERIFY(shown().contains(u"second boot"_s));
    }

    void comesBackWithTheHost()
    {
        open(u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
        m_host->close();
        QTRY_COMPARE(m_page->channel()->state(), State::HostAway);
        QCOMPARE(m_page->message()->content().title, u"The host is not connected"_s);
        QVERIFY(!m_page->channel()->send("x"));
        press(u"serialHostButton"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
        QCOMPARE(m_line->requests.size(), 2);
    }

    void comesBackWhenTheLineEnds()
    {
        open(u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
        m_line->inbox->end({});
        QTRY_COMPARE(m_line->requests.size(), 2);
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
    }

    void aLineThatEndsAgainAndAgainIsLeftAlone()
    {
        m_line->error = Error{ErrorKind::Internal, 1, u"No luck."_s, u"internal error"_s};
        open(u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Failed);
        QCOMPARE(m_page->message()->content().text, u"No luck."_s);
        QTRY_VERIFY(m_line->requests.size() >= 2); // tries again by itself
        m_line->error.reset();
        press(u"serialRetryButton"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
    }

    void takenByAnother()
    {
        m_line->error = taken;
        open(u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Taken);
        QCOMPARE(m_page->message()->content().title, u"Somebody else has this serial console open"_s);
        QVERIFY(!m_line->requests.last().force); // never without the user's wish
        press(u"serialTakeOverButton"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
        QVERIFY(m_line->requests.last().force);
        // The other takes it back: this page says so, and does not fight.
        m_line->inbox->end({});
        QTRY_COMPARE(m_page->channel()->state(), State::Taken);
        QVERIFY(!m_line->requests.last().force);
    }

    void severalDevices()
    {
        m_line->devices = {{u"serial0"_s, u"isa-serial"_s, 0, true},
                           {u"console1"_s, u"virtio"_s, 0, true},
                           {u"serial1"_s, u"isa-serial"_s, 1, false}};
        open(u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
        auto *box = m_page->findChild<QComboBox *>(u"serialDevices"_s);
        QVERIFY(box->isVisible());
        QCOMPARE(box->count(), 2);
        QCOMPARE(box->itemText(1), u"hvc0 (console1)"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QTRY_COMPARE(m_line->requests.last().alias, u"console1"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
        QCOMPARE(m_page->channel()->device(), u"console1"_s);
    }

    void noDeviceAndOneAdded()
    {
        m_line->devices.clear();
        open(u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::NoDevice);
        QCOMPARE(m_page->message()->content().title, u"web-7 has no serial console"_s);
        press(u"serialAddButton"_s);
        QTRY_COMPARE(int(m_gui->queue()->jobs().size()), 1);
        const Job *job = m_gui->queue()->jobs().front().get();
        QTRY_COMPARE(job->state(), Job::State::Succeeded);
        QTRY_VERIFY(m_page->message()->content().buttons.isEmpty());
        auto definition = m_host->run(Lane::General, [uuid = m_id.uuid](Session &session, const CallContext &) {
            return readDomainXml(session, uuid, false, true);
        });
        QTRY_VERIFY(definition.isFinished());
        QVERIFY(definition.result()->contains(u"<serial type='pty'"_s));
        // Taken out again meanwhile, by somebody else: after the next start it is offered anew.
        act(DomainAction::ForceOff, u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Off);
        act(DomainAction::Start, u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::NoDevice);
        press(u"serialAddButton"_s);
        QTRY_COMPARE(m_gui->queue()->jobs().back()->state(), Job::State::Failed); // this one is there
        press(u"serialAddButton"_s); // and the button is back
    }

    void aDefinitionThatSomebodyElseChangedIsNotOverwritten()
    {
        const DomainId id = m_gui->idOf(m_host, u"web-7"_s);
        auto stored
            = m_host->run(Lane::General, [uuid = id.uuid](Session &session, const CallContext &) -> Result<QString> {
                  const Result<QString> before = readDomainXml(session, uuid, true, true);
                  if (!before) {
                      return before.error();
                  }
                  const Result<QByteArray> after = withSerialConsole(before->toUtf8());
                  if (!after) {
                      return after.error();
                  }
                  const Outcome stale = redefineDomain(session, uuid, before->toUtf8() + ' ', *after);
                  if (stale || stale.error().kind != ErrorKind::Conflict) {
                      return Error{ErrorKind::Internal, 0, u"stored over a change"_s, {}};
                  }
                  return readDomainXml(session, uuid, true, true);
              });
        QTRY_VERIFY(stored.isFinished());
        QVERIFY2(stored.result(), qPrintable(stored.result() ? QString() : stored.result().error().message));
        QVERIFY(!stored.result()->contains(u"<serial"_s));
    }

    void theDefinitionIsChangedNowhereElse()
    {
        const QByteArray before = "<domain type='kvm'>\n  <!-- mine -->\n  <devices>\n    <serial type='file'>"
                                  "<source path='/tmp/x'/><target port='0'/></serial>\n  </devices>\n</domain>\n";
        const Result<QByteArray> after = withSerialConsole(before);
        QVERIFY(after);
        QVERIFY(after->contains("<!-- mine -->") && after->contains("path='/tmp/x'"));
        QVERIFY2(after->contains("port=\"1\"") || after->contains("port='1'"), after->constData());
        QVERIFY(!after->contains("<console"));
        QCOMPARE(withSerialConsole(*after).error().kind, ErrorKind::Conflict);
        QCOMPARE(withSerialConsole("<network/>").error().kind, ErrorKind::Invalid);
        const Result<QByteArray> plain = withSerialConsole("<domain><devices/></domain>");
        QVERIFY(plain && plain->contains("<console"));
    }

    void aSilentGuest()
    {
        makePage(u"web-7"_s);
        m_page->setSilenceLimit(300ms);
        m_page->shown();
        QTRY_VERIFY(m_page->messages()->bar(u"serialSilent"_s));
        const Message message = m_page->messages()->bar(u"serialSilent"_s)->message();
        QVERIFY(message.text.contains(u"ttyS0"_s));
        QVERIFY(message.details.contains(u"console=ttyS0,115200"_s));
        QVERIFY(message.details.contains(u"/etc/securetty"_s));
        m_page->findChild<QToolButton *>(u"serialCopyLogin"_s)->click();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"systemctl enable --now serial-getty@ttyS0.service"_s);
        m_page->findChild<QToolButton *>(u"serialCopyKernel"_s)->click();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"console=tty0 console=ttyS0,115200"_s);
        QVERIFY(m_page->messages()->bar(u"serialSilent"_s)); // still there to copy the other
        m_line->say("login: ");
        QTRY_VERIFY(!m_page->messages()->bar(u"serialSilent"_s));
        // A guest that has spoken may be silent.
        QTest::keyClick(m_page->terminal(), Qt::Key_Return);
        QTest::qWait(500);
        QVERIFY(!m_page->messages()->bar(u"serialSilent"_s));
    }

    void aFloodNeitherFillsMemoryNorHoldsTheWindow()
    {
        open(u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
        qint64 longest = 0;
        QElapsedTimer since;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&]() { longest = std::max(longest, since.restart()); });
        beat.start(1);
        since.start();
        // The guest writes as fast as this machine can, for half a second.
        std::atomic<bool> done = false;
        std::thread guest([inbox = m_line->inbox, &done]() {
            QByteArray text;
            for (int i = 0; i < 800; ++i) {
                text += "flood flood flood flood flood flood flood flood " + QByteArray::number(i) + "\r\n";
            }
            QElapsedTimer timer;
            timer.start();
            while (timer.elapsed() < 500) {
                inbox->append(text.constData(), text.size());
            }
            inbox->append("THE END\r\n", 9);
            done = true;
        });
        QSignalSpy leftOut(m_page->channel(), &SerialChannel::leftOut);
        QTRY_VERIFY(done);
        guest.join();
        // Keys get through in the middle of it, and what came last is there.
        QTest::keyClick(m_page->terminal(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(m_line->stream->sent, QByteArray("\x03"));
        QTRY_VERIFY(shown().contains(u"THE END"_s));
        QVERIFY(leftOut.count() > 0);
        QVERIFY(m_page->terminal()->terminal()->allText().contains(u"were left out here]"_s));
        qInfo("the window was held for %lld ms at most", static_cast<long long>(longest));
        QVERIFY2(longest < 250, qPrintable(QString::number(longest))); // of 50 wanted: sanitizers and a shared machine
    }

    void theInboxKeepsTheNewest()
    {
        int wakes = 0;
        ByteInbox inbox(1000, [&wakes]() { ++wakes; });
        for (int i = 0; i < 1000; ++i) {
            const QByteArray line = QByteArray::number(i).rightJustified(4, '0') + '\n';
            inbox.append(line.constData(), line.size());
        }
        QCOMPARE(wakes, 1);
        ByteInbox::Part part = inbox.take(10'000);
        QVERIFY(part.bytes.size() <= 1000 && part.bytes.endsWith("0999\n"));
        QCOMPARE(part.bytes.size() % 5, 0); // cut at a line's end
        QCOMPARE(qsizetype(part.leftOut) + part.bytes.size(), 5000);
        inbox.append("x", 1);
        inbox.end({});
        part = inbox.take(10'000);
        QCOMPARE(part.bytes, QByteArray("x"));
        QCOMPARE(part.leftOut, 0ULL);
        QVERIFY(part.ended);
    }

    void aGuestThatDoesNotRead()
    {
        open(u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
        m_line->stream->accepts = false;
        QTest::keyClick(m_page->terminal(), Qt::Key_A);
        QVERIFY(m_page->messages()->bar(u"serialDeaf"_s));
        // A key held down does not draw the message again and again.
        auto *label = m_page->messages()->bar(u"serialDeaf"_s)->findChild<QLabel *>(u"messageText"_s);
        QVERIFY(label);
        label->setText(u"not drawn again"_s);
        QTest::keyClick(m_page->terminal(), Qt::Key_A);
        QCOMPARE(label->text(), u"not drawn again"_s);
        QTRY_VERIFY(!m_page->messages()->bar(u"serialDeaf"_s)); // nothing waits
        m_line->stream->accepts = true;
        m_line->stream->left = 5000;
        QTest::keyClick(m_page->terminal(), Qt::Key_A);
        QTRY_VERIFY(m_page->messages()->bar(u"serialDeaf"_s));
        QVERIFY(m_page->messages()->bar(u"serialDeaf"_s)->message().text.contains(u"wait"_s));
        m_page->findChild<QToolButton *>(u"serialDiscard"_s)->click();
        QTRY_COMPARE(m_line->stream->left, 0);
        QTRY_VERIFY(!m_page->messages()->bar(u"serialDeaf"_s));
    }

    void whatWaitsIsToldWhileMoreIsTyped()
    {
        open(u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
        m_line->stream->left = 5000;
        QTimer typist;
        connect(&typist, &QTimer::timeout, this, [this]() { QTest::keyClick(m_page->terminal(), Qt::Key_A); });
        typist.start(100);
        QTRY_VERIFY(m_page->messages()->bar(u"serialDeaf"_s));
        typist.stop();
        QVERIFY(m_page->findChild<QToolButton *>(u"serialDiscard"_s));
    }

    void aGuestThatAsksForEverGetsFewReplies()
    {
        open(u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
        const auto ask = [this](const QByteArray &end) {
            m_line->say(QByteArray("\x1b[c\x1b[6n").repeated(2000) + end);
            QTRY_VERIFY(shown().contains(QString::fromLatin1(end)));
        };
        ask("one");
        const qsizetype first = m_line->stream->replies.size();
        QVERIFY2(first > 20 && first <= 256, qPrintable(QString::number(first)));
        ask("two");
        QCOMPARE(m_line->stream->replies.size(), first);
        QVERIFY(m_line->stream->sent.isEmpty());
        // What the user types is sent, and may bring some more.
        QTest::keyClick(m_page->terminal(), Qt::Key_A);
        QCOMPARE(m_line->stream->sent, QByteArray("a"));
        ask("three");
        QVERIFY(m_line->stream->replies.size() > first && m_line->stream->replies.size() <= 512);
        QVERIFY(!m_page->messages()->bar(u"serialDeaf"_s));
    }

    void savesTheOutput()
    {
        open(u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
        QVERIFY(!action(u"serialSave"_s)->isEnabled());
        m_line->say(u"eins\r\n中\x1b[31m文\r\n"_s.toUtf8());
        QTRY_VERIFY(action(u"serialSave"_s)->isEnabled());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"out.txt"_s);
        action(u"serialSave"_s)->trigger();
        auto *dialog = m_page->findChild<QFileDialog *>(u"serialSaveDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path);
        QTRY_VERIFY(m_page->messages()->bar(u"serialSaved"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), u"eins\n中文\n"_s);
        dialog->close();
    }

    void lettersAreRemembered()
    {
        open(u"web-7"_s);
        m_page->terminal()->setFontSize(17);
        open(u"web-7"_s);
        QCOMPARE(m_page->terminal()->fontSize(), 17.0);
    }

    void thereIsAWayOut()
    {
        open(u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
        m_page->activateWindow();
        m_page->terminal()->setFocus();
        QTRY_VERIFY(m_page->terminal()->hasFocus());
        QTest::keyClick(m_page->terminal(), Qt::Key_Tab);
        QVERIFY(m_page->terminal()->hasFocus());
        QCOMPARE(m_line->stream->sent, QByteArray("\t"));
        QTest::keyClick(m_page->terminal(), Qt::Key_Down, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(!m_page->terminal()->hasFocus());
    }

    void outlivesItsHost()
    {
        open(u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
        m_gui->registry()->remove(m_host->id());
        QTRY_COMPARE(m_page->channel()->state(), State::HostAway);
        m_page->channel()->reconnect();
        QCOMPARE(m_page->channel()->state(), State::HostAway);
    }

    void movesToAnotherHost()
    {
        open(u"web-7"_s);
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
        Connection *other = m_gui->connectHost(m_gui->writeHost({{u"else"_s}}), u"kvm-b"_s);
        QVERIFY(other);
        QVERIFY(m_page->moveTo(other));
        QCOMPARE(m_page->domain().connection, other->id());
        QTRY_COMPARE(m_page->channel()->state(), State::Gone); // it is not there yet
        m_host->close(); // no matter any more
        QCOMPARE(m_page->channel()->state(), State::Gone);
        QVERIFY(m_page->moveTo(m_host));
        QTRY_COMPARE(m_page->channel()->state(), State::HostAway);
        m_host->open();
        QTRY_COMPARE(m_page->channel()->state(), State::Open);
    }

    void devicesOfADefinition()
    {
        const QList<SerialDevice> devices = parseSerialDevices(
            "<domain><devices>"
            "<serial type='pty'><target type='isa-serial' port='0'/><alias name='serial0'/></serial>"
            "<serial type='file'><target type='isa-serial' port='1'/><alias name='serial1'/></serial>"
            "<console type='pty'><target type='serial' port='0'/><alias name='serial0'/></console>"
            "<console type='pty'><target type='virtio' port='1'/><alias name='console1'/></console>"
            "<console type='pty'><target type='virtio' port='2'/></console>"
            "</devices></domain>");
        QCOMPARE(devices.size(), 3);
        QCOMPARE(devices.at(0), (SerialDevice{u"serial0"_s, u"isa-serial"_s, 0, true}));
        QVERIFY(!devices.at(1).usable);
        QVERIFY(devices.at(2).isVirtio());
        QVERIFY(parseSerialDevices("<domain").isEmpty());
        QCOMPARE(guestDeviceName({u"serial0"_s, u"system-serial"_s, 0, true}), u"ttyAMA0"_s);
    }

private:
    void makePage(const QString &guest)
    {
        m_page.reset();
        m_id = m_gui->idOf(m_host, guest);
        SerialHooks hooks;
        hooks.open = m_line->opener();
        hooks.runAction = [this, guest](DomainAction what) { act(what, guest); };
        hooks.submit = [this](std::unique_ptr<Job> job) { m_gui->queue()->submit(std::move(job)); };
        m_page = std::make_unique<SerialPage>(m_host, m_id.uuid, std::move(hooks), m_gui->settings());
        m_page->resize(1000, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void open(const QString &guest)
    {
        makePage(guest);
        m_page->shown();
    }

    QString shown() const { return m_page->terminal()->terminal()->allText().trimmed(); }

    QAction *action(const QString &name) const { return m_page->findChild<QAction *>(name); }

    void press(const QString &name)
    {
        const auto button = [this, &name]() -> QAbstractButton * {
            for (auto *one : m_page->findChildren<QAbstractButton *>(name)) {
                if (one->isVisible()) {
                    return one;
                }
            }
            return nullptr;
        };
        QTRY_VERIFY2(button(), qPrintable(name));
        button()->click();
    }

    void act(DomainAction what, const QString &guest)
    {
        m_gui->queue()->submit(makeDomainJob(*m_host, m_gui->idOf(m_host, guest).uuid, what));
    }

    std::unique_ptr<test::GuiFixture> m_gui;
    Connection *m_host = nullptr;
    DomainId m_id;
    std::unique_ptr<FakeLine> m_line;
    std::unique_ptr<SerialPage> m_page;
};

QTEST_MAIN(TestSerial)
#include "tst_serial.moc"
