// SPDX-License-Identifier: GPL-3.0-or-later
// What a guest's definition lacks for a good console is offered in its tab, agreed to, and then true on the host: in
// the definition, which is otherwise left as it was, and in QEMU.
#include "tests/integration/program.h"
#include "vncview/vncview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestLabConsoleFix : public QObject
{
    Q_OBJECT

private:
    QString m_uri;
    std::unique_ptr<lab::Program> m_program;

    QString definition(const QString &name, bool live = false) const
    {
        QStringList arguments{u"dumpxml"_s, name, u"--security-info"_s};
        if (!live) {
            arguments << u"--inactive"_s;
        }
        return lab::virsh(m_uri, arguments);
    }

    bool redefine(const QString &xml) const
    {
        QFile file(m_program->folder() + u"/edited.xml"_s);
        return file.open(QIODevice::WriteOnly) && file.write(xml.toUtf8()) > 0 && file.flush()
            && !lab::virsh(m_uri, {u"define"_s, file.fileName()}).isNull();
    }

    /// The text without the lines from the one with `first` to the one with `last`, both included.
    static QString without(const QString &xml, const QString &first, const QString &last)
    {
        const qsizetype at = xml.indexOf(first);
        const qsizetype end = xml.indexOf(last, at);
        if (at < 0 || end < 0) {
            return {};
        }
        const qsizetype begin = xml.lastIndexOf(u'\n', at) + 1;
        return xml.left(begin) + xml.mid(xml.indexOf(u'\n', end) + 1);
    }

    /// Presses the offer's button, reads what is asked and agrees.
    bool agree(const QString &button, QString *question)
    {
        if (!m_program->click(button, 60)) {
            return false;
        }
        if (!lab::waitFor([&]() { return m_program->find<QMessageBox>(u"consoleFixDialog"_s) != nullptr; }, 10)) {
            return false;
        }
        *question = m_program->find<QMessageBox>(u"consoleFixDialog"_s)->informativeText();
        return m_program->click(u"consoleFixButton"_s) && m_program->waitForTask(Job::State::Succeeded);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_uri = lab::value(u"LAB_LOCAL_URI"_s);
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        m_program = std::make_unique<lab::Program>(QStringList{m_uri});
        QVERIFY(m_program->waitForHosts());
    }

    void cleanup() { lab::Program::keepPicturesOfFailure(); }

    void cleanupTestCase()
    {
        m_program.reset();
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
    }

    void tabletIsPluggedIn()
    {
        const QString name = u"fix-1"_s;
        QVERIFY(lab::run({u"guest"_s, u"1"_s, name}));
        const QString before = without(definition(name), u"<input type='tablet'"_s, u"</input>"_s);
        QVERIFY(!before.isNull());
        QVERIFY(redefine(before));
        QCOMPARE(definition(name), before);
        QVERIFY(m_program->waitForState(m_uri, name, DomainState::ShutOff, 10));
        QVERIFY(m_program->act(ActionId::Start, m_uri, name));
        QVERIFY(m_program->waitForState(m_uri, name, DomainState::Running));
        QVERIFY(m_program->act(ActionId::OpenConsole, m_uri, name));
        QVERIFY(m_program->console());
        QVERIFY(lab::run({u"wait-serial"_s, u"1"_s, name, u"LAB-READY"_s, u"120"_s}, 130));
        QVERIFY(m_program->focusConsole());
        QVERIFY(m_program->console()->isPointerRelative());

        QString question;
        QVERIFY(agree(u"consoleOffer-tabletButton"_s, &question));
        QVERIFY2(question.contains(u"USB tablet"_s) && question.contains(u"at once"_s), qPrintable(question));
        QVERIFY(definition(name, true).contains(u"<input type='tablet' bus='usb'>"_s));
        QCOMPARE(without(definition(name), u"<input type='tablet'"_s, u"</input>"_s), before);
        QVERIFY(m_program->newestTask()->successNote().contains(u"already"_s));
        // The guest's driver takes it, QEMU tells its viewers, and the pointer is free.
        QVERIFY(lab::waitFor([&]() { return !m_program->console()->isPointerRelative(); }, 30));
    }

    void clipboardChannelIsAdded()
    {
        const QString name = u"fix-1"_s;
        const QString before = definition(name);
        QVERIFY(m_program->focusConsole());
        QGuiApplication::clipboard()->setText(u"copied here"_s);
        QString question;
        QVERIFY(agree(u"consoleOffer-clipboardButton"_s, &question));
        QVERIFY2(question.contains(u"spice-vdagent"_s) && question.contains(u"reboot"_s), qPrintable(question));
        const QString after = definition(name);
        QVERIFY(after.contains(u"<clipboard copypaste='yes'/>"_s));
        QCOMPARE(without(after, u"<channel type='qemu-vdagent'"_s, u"</channel>"_s), before);
        QVERIFY(!definition(name, true).contains(u"qemu-vdagent"_s));
        QVERIFY(m_program->newestTask()->successNote().contains(u"shut down"_s));
        // And the guest starts with it.
        QVERIFY(m_program->act(ActionId::ForceOff, m_uri, name));
        QVERIFY(m_program->click(u"confirmButton"_s));
        QVERIFY(m_program->waitForState(m_uri, name, DomainState::ShutOff));
        QVERIFY(m_program->act(ActionId::Start, m_uri, name));
        QVERIFY(m_program->waitForState(m_uri, name, DomainState::Running));
        QVERIFY(definition(name, true).contains(u"<channel type='qemu-vdagent'>"_s));
        m_program->window().openGuestTab(m_program->guestId(m_uri, name));
        QVERIFY(m_program->console());
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
    }

    void spiceBecomesVnc()
    {
        const QString name = u"fix-2"_s;
        QVERIFY(lab::run({u"guest"_s, u"1"_s, name, u"kind=testcard"_s}));
        QString xml = definition(name);
        xml = without(xml, u"<graphics type='vnc'"_s, u"</graphics>"_s);
        xml.replace(u"    <video>"_s,
                    u"    <graphics type='spice' autoport='yes' listen='127.0.0.1'/>\n"
                    "    <channel type='spicevmc'><target type='virtio' name='com.redhat.spice.0'/></channel>\n"
                    "    <redirdev bus='usb' type='spicevmc'/>\n"
                    "    <video>"_s);
        QVERIFY(redefine(xml));
        QVERIFY(definition(name).contains(u"<graphics type='spice'"_s));
        QVERIFY(m_program->waitForState(m_uri, name, DomainState::ShutOff, 10));
        QVERIFY(m_program->act(ActionId::Start, m_uri, name));
        QVERIFY(m_program->waitForState(m_uri, name, DomainState::Running));
        QVERIFY(m_program->act(ActionId::OpenConsole, m_uri, name));

        QString question;
        QVERIFY(agree(u"consoleSwitchToVncButton"_s, &question));
        QVERIFY2(question.contains(u"VNC display"_s) && question.contains(u"redirection"_s)
                     && question.contains(u"channel"_s),
                 qPrintable(question));
        QVERIFY(definition(name, true).contains(u"<graphics type='spice'"_s)); // the running guest is left alone
        const QString after = definition(name);
        QVERIFY(after.contains(u"<graphics type='vnc'"_s));
        QVERIFY(!after.contains(u"spice"_s));
        QVERIFY(m_program->act(ActionId::ForceOff, m_uri, name));
        QVERIFY(m_program->click(u"confirmButton"_s));
        QVERIFY(m_program->waitForState(m_uri, name, DomainState::ShutOff));
        QVERIFY(m_program->act(ActionId::Start, m_uri, name));
        QVERIFY(m_program->waitForState(m_uri, name, DomainState::Running));
        m_program->window().openGuestTab(m_program->guestId(m_uri, name));
        QVERIFY(m_program->console());
        QVERIFY(m_program->samePicture(m_uri, name));
    }
};

LAB_TEST_MAIN(TestLabConsoleFix)
#include "tst_lab_consolefix.moc"
