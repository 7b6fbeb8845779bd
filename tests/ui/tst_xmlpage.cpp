// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a guest's definition: text that comes out as it went in, the check at its line, search, pieces, storing,
// another admin's change, and secrets that are shown only when asked for.
#include "models/connection/connection.h"
#include "tests/support/guifixture.h"
#include "ui/guest/guestsections.h"
#include "ui/guest/unsavededits.h"
#include "ui/widgets/differenceview.h"
#include "ui/widgets/messagebar.h"
#include "ui/xmlpage/xmleditor.h"
#include "ui/xmlpage/xmlfindbar.h"
#include "ui/xmlpage/xmlpage.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

class TestXmlPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<XmlPage> m_page;
    Connection *m_host = nullptr;

    QString writeHost() const
    {
        QFile file(m_dir->filePath(u"host.xml"_s));
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        const auto guest = [](const QByteArray &name, const QByteArray &state) -> QByteArray {
            return "<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>" + name
                + "</name><title>first</title><memory>262144</memory><vcpu>2</vcpu><os><type>hvm</type></os>"
                  "<test:runstate>"
                + state
                + "</test:runstate><devices><disk type='file' device='disk'><source file='/a/b.qcow2'/>"
                  "<target dev='vda' bus='virtio'/></disk><graphics type='vnc' port='-1' passwd='topsecret'/></devices>"
                  "</domain>";
        };
        file.write("<node>" + guest("web", "5") + guest("mail", "1") + "</node>");
        return u"test://"_s + file.fileName();
    }
    QAction *action(const QString &name) const { return m_page->findChild<QAction *>(name); }
    template <class T>
    T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    QString state() const { return child<QLabel>(u"xmlState"_s)->text(); }
    void openPage(const QString &name)
    {
        m_page = std::make_unique<XmlPage>(
            m_host, m_fixture->idOf(m_host, name).uuid,
            XmlHooks{[this](std::unique_ptr<Job> job) { m_fixture->queue()->submit(std::move(job)); }},
            m_fixture->settings());
        m_page->resize(804, 560);
        m_page->show();
        m_page->shown();
        QTRY_VERIFY(m_page->text().has_value());
        QTRY_VERIFY(m_page->report().has_value());
    }
    /// As a person types: not by setXml().
    void replace(const QString &from, const QString &to) const
    {
        QTextCursor found = m_page->editor()->document()->find(from);
        QVERIFY2(!found.isNull(), qPrintable(from));
        found.insertText(to);
    }
    QByteArray stored() const
    {
        auto read = loadDefinitionText(*m_host, m_page->domain().uuid, true);
        (void)QTest::qWaitFor([&] { return read.isFinished(); }, 30'000);
        return read.result().value_or(DefinitionText{}).stored;
    }
    bool waitForTask(Job::State state)
    {
        const auto &jobs = m_fixture->queue()->jobs();
        return QTest::qWaitFor([&] { return !jobs.empty() && jobs.back()->isFinished(); }, 30'000)
            && jobs.back()->state() == state;
    }
    QToolButton *barButton(const QString &bar, const QString &name) const
    {
        MessageBar *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = m_page->messages()->bar(bar)) != nullptr; }, 30'000);
        return found ? found->findChild<QToolButton *>(name) : nullptr;
    }
    static void keepPicture(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("GUESTDECK_SHOTS");
        if (!folder.isEmpty()) {
            widget->grab().save(folder + u'/' + name + u".png"_s);
        }
    }
    /// The same by somebody whose task is not this page's.
    void changeElsewhere(const QByteArray &from, const QByteArray &to)
    {
        const QByteArray now = stored();
        QByteArray wanted = now;
        wanted.replace(from, to);
        QVERIFY(wanted != now);
        m_fixture->queue()->submit(makeStoreDefinitionJob(*m_host, m_page->domain().uuid, {now, wanted, false}));
        QVERIFY(waitForTask(Job::State::Succeeded));
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GuiFixture>();
        m_dir = std::make_unique<QTemporaryDir>();
        m_host = m_fixture->connectHost(writeHost());
        QVERIFY(m_host);
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void isASection()
    {
        QStringList ids;
        for (const GuestSection &section : guestSections()) {
            ids.append(section.id);
        }
        QVERIFY(ids.contains(u"xml"_s));
    }

    void textStaysAsItIs()
    {
        XmlEditor editor;
        const QByteArray odd
            = "<?xml version='1.0'?>\n<!-- \xc2\xa0 \xe2\x80\x83 -->\n<a\tb = \"1\">\n\n  &#13;x</a>\n\n";
        QVERIFY(editor.setXml(odd));
        QCOMPARE(editor.xml(), odd);
        QVERIFY(editor.setXml("<a/>"));
        QCOMPARE(editor.xml(), "<a/>");
        QVERIFY(!editor.setXml("<a>\r\n</a>")); // cannot be kept, and that is known
    }

    void coloursOfTheText()
    {
        XmlEditor editor;
        QVERIFY(editor.setXml("<disk bus='a'>\nx &amp;\n<!-- <a\n> -->y\n<p q='(hidden: vnc 1)'/>"));
        QTRY_VERIFY(!editor.document()->firstBlock().layout()->formats().isEmpty()); // not at once
        const auto at = [&editor](int line, int column) {
            for (const QTextLayout::FormatRange &range :
                 editor.document()->findBlockByNumber(line).layout()->formats()) {
                if (column >= range.start && column < range.start + range.length) {
                    return range.format;
                }
            }
            return QTextCharFormat();
        };
        const QColor tag = at(0, 0).foreground().color();
        const QColor attribute = at(0, 6).foreground().color();
        const QColor value = at(0, 10).foreground().color();
        QVERIFY(tag != attribute && attribute != value && tag != value);
        QCOMPARE(at(0, 4).foreground().color(), tag);
        QCOMPARE(at(0, 8).foreground().color(), attribute);
        QCOMPARE(at(0, 12).foreground().color(), value); // its quote
        QCOMPARE(at(0, 13).foreground().color(), tag);
        QVERIFY(!at(1, 0).hasProperty(QTextFormat::ForegroundBrush));
        QVERIFY(at(1, 2).hasProperty(QTextFormat::ForegroundBrush));
        QVERIFY(at(2, 5).fontItalic()); // no tag in a comment
        QVERIFY(at(3, 4).fontItalic()); // which goes on in the next line
        QVERIFY(!at(3, 5).hasProperty(QTextFormat::ForegroundBrush));
        QCOMPARE(at(4, 5).foreground().color(), value);
        QVERIFY(!at(4, 5).fontItalic());
        QVERIFY(at(4, 6).fontItalic()); // a hidden password
        QVERIFY(at(4, 20).hasProperty(QTextFormat::BackgroundBrush));
        QVERIFY(!at(4, 21).fontItalic());
    }

    void hostileLines()
    {
        XmlEditor editor;
        QElapsedTimer clock;
        clock.start();
        QVERIFY(editor.setXml("<a/>\n" + QByteArray(QByteArray("(hidden: ").repeated(2000) + "\n").repeated(100)));
        QTRY_VERIFY(!editor.document()->firstBlock().layout()->formats().isEmpty()); // colours come a moment later
        QVERIFY2(clock.elapsed() < 60'000, "bounded, also on a busy machine");
        QVERIFY(!editor.setXml("<a>\n" + QByteArray(100'001, 'x') + "\n</a>"));
        QCOMPARE(editor.xml(), QByteArray());
        QVERIFY(editor.placeholderText().contains(u"too long"_s));
        QVERIFY(editor.setXml("<a>\n" + QByteArray(100'000, 'x') + "\n</a>"));
        QVERIFY(editor.placeholderText().isEmpty());
    }

    void newLinesAreNewLines()
    {
        XmlEditor editor;
        QVERIFY(editor.setXml("<a>\n  <b/>\n</a>"));
        editor.goToLine(2, 7);
        QTest::keyClick(&editor, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(editor.xml(), "<a>\n  <b/>\n  \n</a>");
        QTest::keyClick(&editor, Qt::Key_Return);
        QCOMPARE(editor.xml(), "<a>\n  <b/>\n  \n  \n</a>");
        QCOMPARE(editor.blockCount(), 5);
        // As many numbers as there is room for.
        const int narrow = editor.gutterWidth();
        QVERIFY(editor.setXml(QByteArray("<a/>\n").repeated(1200)));
        QVERIFY(editor.gutterWidth() > narrow);
        QCOMPARE(editor.blockCount(), 1201);
        editor.setProblems({{1200, 0, u"wrong"_s, {}, true}});
        QVERIFY(editor.marks().contains(1200));
    }

    void opensWithWhatIsStored()
    {
        openPage(u"web"_s);
        QVERIFY(m_page->editor()->xml().contains("<title>first</title>"));
        QVERIFY(!m_page->hasEdits());
        QVERIFY(!m_page->editor()->isReadOnly());
        QVERIFY(m_page->report()->problems.isEmpty());
        QVERIFY(!action(u"xmlStore"_s)->isEnabled());
        QVERIFY(action(u"xmlStore"_s)->toolTip().contains(u"Nothing was edited"_s));
        QVERIFY(m_page->editor()->xml().contains("passwd='(hidden: vnc 1)'"));
        QVERIFY(!m_page->editor()->xml().contains("topsecret"));
        QCOMPARE(unnamedWidgets(m_page.get()).join(u", "_s), QString());
        keepPicture(m_page.get(), u"xml-page"_s);
        auto *view = child<QComboBox>(u"xmlView"_s);
        QCOMPARE(view->count(), 2);
        m_page.reset();
        openPage(u"mail"_s); // it runs
        child<QComboBox>(u"xmlView"_s)->setCurrentIndex(1);
        QVERIFY(m_page->liveView()->isVisible());
        QVERIFY(m_page->liveView()->isReadOnly());
        QVERIFY(m_page->liveView()->xml().contains("<domain type='test' id="));
        QVERIFY(!m_page->liveView()->xml().contains("topsecret"));
        m_page->showDifference(true);
        QVERIFY(m_page->differenceView()->isVisible());
        QVERIFY(!m_page->differenceView()->difference().isEmpty());
    }

    void passwordsOnlyWhenAskedFor()
    {
        openPage(u"web"_s);
        action(u"xmlClear"_s)->trigger();
        QTRY_VERIFY(m_page->editor()->xml().contains("passwd='topsecret'"));
        m_page->hidden();
        QTRY_VERIFY(m_page->editor()->xml().contains("(hidden: vnc 1)"));
        m_page->shown();
        replace(u"(hidden: vnc 1)"_s, u"other"_s);
        QVERIFY(!action(u"xmlClear"_s)->isEnabled());
        replace(u"first"_s, u"second"_s);
        action(u"xmlStore"_s)->trigger();
        QVERIFY(waitForTask(Job::State::Succeeded));
        QVERIFY(stored().contains("passwd='other'"));
    }

    /// Without waiting for the host, with edits, and not to be had back by Ctrl+Z.
    void passwordsGoWithThePage()
    {
        openPage(u"web"_s);
        action(u"xmlClear"_s)->trigger();
        QTRY_VERIFY(m_page->editor()->xml().contains("topsecret"));
        replace(u"first"_s, u"second"_s);
        QVERIFY(action(u"xmlClear"_s)->isEnabled()); // off is always possible
        m_page->hidden();
        QVERIFY(!action(u"xmlClear"_s)->isChecked());
        QVERIFY(m_page->editor()->xml().contains("(hidden: vnc 1)"));
        QVERIFY(m_page->editor()->xml().contains("second"));
        QVERIFY(!m_page->text()->stored.contains("topsecret"));
        m_page->editor()->undo();
        QVERIFY(!m_page->editor()->xml().contains("topsecret"));
        m_page->editor()->insertPlainText(u" "_s);
        m_page->editor()->undo();
        QVERIFY(m_page->hasEdits());
        m_page->shown();
        QTRY_VERIFY(action(u"xmlStore"_s)->isEnabled());
        QVERIFY(!m_page->messages()->bar(u"xmlConflict"_s));
        action(u"xmlStore"_s)->trigger();
        QVERIFY(waitForTask(Job::State::Succeeded));
        QVERIFY(stored().contains("passwd='topsecret'") && stored().contains("second"));
        // Closed while it is stored, with passwords shown: nothing is left to be brought back.
        QTRY_VERIFY(!m_page->hasEdits() && !m_page->editor()->isReadOnly());
        action(u"xmlClear"_s)->trigger();
        QTRY_VERIFY(m_page->editor()->xml().contains("topsecret"));
        replace(u"second"_s, u"third"_s);
        action(u"xmlStore"_s)->trigger();
        m_page.reset();
        QVERIFY(waitForTask(Job::State::Succeeded));
        openPage(u"web"_s);
        QVERIFY(m_page->editor()->xml().contains("third"));
        QVERIFY(!m_page->hasEdits());
        QVERIFY(!m_page->messages()->bar(u"xmlKept"_s) && !m_page->messages()->bar(u"xmlConflict"_s));
        // Opened again before it is stored, too.
        replace(u"third"_s, u"again"_s);
        action(u"xmlStore"_s)->trigger();
        m_page.reset();
        openPage(u"web"_s);
        QVERIFY(waitForTask(Job::State::Succeeded));
        QTRY_VERIFY(m_page->editor()->xml().contains("again") && !m_page->hasEdits());
        QVERIFY(!m_page->messages()->bar(u"xmlKept"_s) && !m_page->messages()->bar(u"xmlConflict"_s));
        replace(u"again"_s, u"third"_s);
        action(u"xmlStore"_s)->trigger();
        QTRY_VERIFY(!m_page->hasEdits() && !m_page->editor()->isReadOnly());
        // Typed on before the host has told them: nobody else has changed anything.
        action(u"xmlClear"_s)->trigger();
        replace(u"third"_s, u"fourth"_s);
        QTRY_VERIFY(m_page->text()->clear);
        QVERIFY(!m_page->messages()->bar(u"xmlConflict"_s));
        QVERIFY(m_page->editor()->xml().contains("fourth"));
        action(u"xmlDiscard"_s)->trigger();
    }

    /// Another admin undefines the guest while it runs, and defines it again.
    void transientForAMoment()
    {
        openPage(u"mail"_s);
        const DefinitionText before = *m_page->text();
        replace(u"<title>first</title>"_s, u"<title>mine</title>"_s);
        DefinitionText gone = before;
        gone.persistent = false;
        gone.stored.clear();
        m_page->setText(gone);
        QVERIFY(m_page->hasEdits());
        QVERIFY(m_page->editor()->isReadOnly());
        QVERIFY(state().contains(u"transient"_s));
        m_page->setText(before);
        QVERIFY(!m_page->editor()->isReadOnly());
        QVERIFY(m_page->editor()->xml().contains("mine"));
        QVERIFY(!m_page->messages()->bar(u"xmlConflict"_s));
        m_page->setText(gone);
        DefinitionText other = before;
        other.stored.replace("/a/b.qcow2", "/a/theirs.qcow2");
        m_page->setText(other);
        QVERIFY(m_page->editor()->xml().contains("mine"));
        QVERIFY(m_page->messages()->bar(u"xmlConflict"_s));
        m_page->setText(gone);
        m_page.reset(); // in between
        openPage(u"mail"_s);
        QVERIFY(m_page->editor()->xml().contains("mine"));
        action(u"xmlDiscard"_s)->trigger();
        QVERIFY(!m_page->hasEdits());
    }

    void askedBeforeTheProgramEnds()
    {
        openPage(u"web"_s);
        MainWindow *window = m_fixture->openWindow();
        QVERIFY(window);
        const auto question = [window] { return window->findChild<QMessageBox *>(u"confirmDialog"_s); };
        replace(u"first"_s, u"second"_s);
        for (const bool open : {true, false}) { // on its page, and kept from there
            if (!open) {
                m_page.reset();
            }
            QVERIFY(!window->close());
            QTRY_VERIFY(question());
            QVERIFY2(question()->text().contains(u"web"_s), qPrintable(question()->text()));
            question()->findChild<QPushButton *>(u"confirmCancelButton"_s)->click();
            QTRY_VERIFY(!question());
            QVERIFY(window->isVisible());
        }
        openPage(u"web"_s);
        action(u"xmlDiscard"_s)->trigger();
        QVERIFY(guestsWithUnsavedEdits(*m_fixture->registry()).isEmpty());
        // A host that is not connected lists nothing, and its guests are not gone for that.
        replace(u"first"_s, u"second"_s);
        const QUuid uuid = m_page->domain().uuid;
        m_host->close();
        QTRY_VERIFY(!m_host->inventory()->find(uuid));
        QCOMPARE(guestsWithUnsavedEdits(*m_fixture->registry()), QStringList{u"web"_s}); // on its page
        m_page.reset();
        QCOMPARE(guestsWithUnsavedEdits(*m_fixture->registry()), QStringList{u"web"_s}); // and kept from there
        m_host->open();
        QTRY_VERIFY(m_host->isListComplete());
        const bool gone = !m_host->inventory()->find(uuid); // the test driver makes up a new UUID each time
        QCOMPARE(window->close(), gone);
        QCOMPARE(question() == nullptr, gone);
    }

    void storesAndKeepsTheRest()
    {
        openPage(u"web"_s);
        const QByteArray before = stored();
        replace(u"<title>first</title>"_s, u"<title>second</title>"_s);
        QVERIFY(m_page->hasEdits());
        QVERIFY(state().contains(u"not stored"_s));
        m_page->showDifference(true);
        QCOMPARE(m_page->differenceView()->difference().removed, 1);
        QCOMPARE(m_page->differenceView()->difference().added, 1);
        keepPicture(m_page.get(), u"xml-difference"_s);
        m_page->differenceView()->setSideBySide(true);
        keepPicture(m_page.get(), u"xml-difference-sides"_s);
        QCOMPARE(unnamedWidgets(m_page.get()).join(u", "_s), QString());
        m_page->differenceView()->setSideBySide(false);
        m_page->showDifference(false);
        QTRY_VERIFY(action(u"xmlStore"_s)->isEnabled());
        m_page->editor()->setFocus();
        QTest::keyClick(m_page->editor(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(waitForTask(Job::State::Succeeded));
        QTRY_VERIFY(!m_page->hasEdits());
        QByteArray wanted = before;
        wanted.replace("first", "second");
        QCOMPARE(stored(), wanted);
        QTRY_VERIFY(!m_page->editor()->isReadOnly());
        QVERIFY(!m_page->messages()->bar(u"xmlConflict"_s));
    }

    void faultsAreAtTheirLine()
    {
        openPage(u"web"_s);
        replace(u"bus='virtio'"_s, u"bus='virtua'"_s);
        QTRY_VERIFY(m_page->report() && !m_page->report()->problems.isEmpty());
        QVERIFY2(m_page->report()->bySchema, "libvirt's schemas are not installed (package libvirt0)");
        auto *list = child<QListWidget>(u"xmlProblems"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 1);
        const int line = m_page->report()->problems.first().line;
        QVERIFY(m_page->editor()->document()->findBlockByNumber(line - 1).text().contains(u"virtua"_s));
        QVERIFY(m_page->editor()->marks().contains(line));
        QVERIFY(action(u"xmlStore"_s)->isEnabled()); // the host has the last word on its schema
        m_page->editor()->goToLine(1);
        Q_EMIT list->itemActivated(list->item(0));
        QCOMPARE(m_page->editor()->currentLine(), line);
        keepPicture(m_page.get(), u"xml-problem"_s);
        replace(u"</devices>"_s, u"</device>"_s);
        QTRY_VERIFY(m_page->report() && !m_page->report()->problems.isEmpty()
                    && !m_page->report()->problems.first().wellFormed);
        QVERIFY(!action(u"xmlStore"_s)->isEnabled());
        action(u"xmlDiscard"_s)->trigger();
        QVERIFY(!m_page->hasEdits());
        QTRY_VERIFY(m_page->report() && m_page->report()->problems.isEmpty());
        QVERIFY(!list->isVisible());
    }

    void theHostRefuses()
    {
        openPage(u"web"_s);
        replace(u"<vcpu"_s, u"<nonsense/><vcpu"_s);
        QTRY_VERIFY(m_page->report().has_value());
        action(u"xmlStore"_s)->trigger();
        QVERIFY(waitForTask(Job::State::Failed));
        QToolButton *unchecked = barButton(u"xmlRefused"_s, u"xmlStoreUnchecked"_s);
        QVERIFY(unchecked);
        QVERIFY(m_page->messages()->bar(u"xmlRefused"_s)->message().text.contains(u"nonsense"_s));
        QVERIFY(
            m_page->messages()->bar(u"xmlRefused"_s)->message().text.contains(u"by the libvirt of this computer"_s));
        QVERIFY(m_page->editor()->xml().contains("<nonsense/>"));
        keepPicture(m_page.get(), u"xml-refused"_s);
        unchecked->click();
        QTRY_COMPARE(m_fixture->queue()->jobs().size(), size_t(2)); // a bar's buttons do their work a moment later
        QVERIFY(waitForTask(Job::State::Succeeded));
        // What the host left out is said.
        QToolButton *show = barButton(u"xmlHost"_s, u"xmlShowHost"_s);
        QVERIFY(show);
        QVERIFY(!m_page->editor()->xml().contains("nonsense"));
        show->click();
        QTRY_VERIFY(m_page->differenceView()->shownText().contains(u"nonsense"_s));
    }

    void anotherAdminsChangeIsKept()
    {
        openPage(u"web"_s);
        replace(u"<title>first</title>"_s, u"<title>mine</title>"_s);
        changeElsewhere("/a/b.qcow2", "/a/theirs.qcow2");
        QToolButton *keep = barButton(u"xmlConflict"_s, u"xmlKeepEdits"_s);
        QVERIFY(keep);
        QVERIFY(!action(u"xmlStore"_s)->isEnabled());
        QVERIFY(m_page->editor()->xml().contains("mine"));
        keepPicture(m_page.get(), u"xml-conflict"_s);
        barButton(u"xmlConflict"_s, u"xmlShowTheirs"_s)->click();
        QTRY_VERIFY(m_page->differenceView()->shownText().contains(u"theirs"_s));
        QVERIFY(!m_page->differenceView()->shownText().contains(u"mine"_s));
        barButton(u"xmlConflict"_s, u"xmlKeepEdits"_s)->click();
        QTRY_VERIFY(m_page->editor()->xml().contains("theirs"));
        QVERIFY(m_page->editor()->xml().contains("mine"));
        m_page->editor()->undo(); // not back behind the other change
        QVERIFY(m_page->editor()->xml().contains("theirs"));
        QTRY_VERIFY(action(u"xmlStore"_s)->isEnabled());
        action(u"xmlStore"_s)->trigger();
        QVERIFY(waitForTask(Job::State::Succeeded));
        QVERIFY(stored().contains("mine") && stored().contains("theirs"));
    }

    void closedWithEdits()
    {
        openPage(u"web"_s);
        replace(u"<title>first</title>"_s, u"<title>mine</title>"_s);
        m_page.reset();
        openPage(u"mail"_s);
        QVERIFY(!m_page->hasEdits());
        QVERIFY(!m_page->messages()->bar(u"xmlKept"_s));
        m_page.reset();
        openPage(u"web"_s);
        QVERIFY(m_page->hasEdits());
        QVERIFY(m_page->editor()->xml().contains("mine"));
        QVERIFY(m_page->messages()->bar(u"xmlKept"_s));
        keepPicture(m_page.get(), u"xml-kept"_s);
        // Closed again, and meanwhile somebody else stores something.
        changeElsewhere("/a/b.qcow2", "/a/theirs.qcow2");
        m_page.reset();
        openPage(u"web"_s);
        QToolButton *keep = barButton(u"xmlConflict"_s, u"xmlKeepEdits"_s);
        QVERIFY(keep);
        keep->click();
        QTRY_VERIFY(m_page->editor()->xml().contains("theirs"));
        QVERIFY(m_page->editor()->xml().contains("mine"));
        QTRY_VERIFY(action(u"xmlStore"_s)->isEnabled());
        action(u"xmlStore"_s)->trigger();
        // Stored, if not for this page.
        m_page.reset();
        QVERIFY(waitForTask(Job::State::Succeeded));
        openPage(u"web"_s);
        QVERIFY(!m_page->hasEdits());
        QVERIFY(!m_page->messages()->bar(u"xmlKept"_s));
        QVERIFY(m_page->editor()->xml().contains("mine") && m_page->editor()->xml().contains("theirs"));
        replace(u"mine"_s, u"wrong"_s);
        m_page.reset();
        openPage(u"web"_s);
        QToolButton *drop = barButton(u"xmlKept"_s, u"xmlDropKept"_s);
        QVERIFY(drop);
        drop->click();
        QTRY_VERIFY(!m_page->hasEdits());
        QVERIFY(m_page->editor()->xml().contains("mine"));
        m_page.reset();
        openPage(u"web"_s);
        QVERIFY(!m_page->hasEdits());
    }

    /// Passwords that were shown on request are hidden again when the edits come back.
    void closedWithEditsAndPasswordsShown()
    {
        openPage(u"web"_s);
        action(u"xmlClear"_s)->trigger();
        QTRY_VERIFY(m_page->editor()->xml().contains("topsecret"));
        replace(u"first"_s, u"second"_s);
        m_page->hidden();
        m_page.reset();
        openPage(u"web"_s);
        QVERIFY(m_page->hasEdits());
        QVERIFY(m_page->editor()->xml().contains("second"));
        QVERIFY(m_page->editor()->xml().contains("(hidden: vnc 1)"));
        QVERIFY(!m_page->messages()->bar(u"xmlConflict"_s));
        QTRY_VERIFY(action(u"xmlStore"_s)->isEnabled());
        action(u"xmlStore"_s)->trigger();
        QVERIFY(waitForTask(Job::State::Succeeded));
        QVERIFY(stored().contains("passwd='topsecret'") && stored().contains("second"));
        // A text that is no XML is cleaned line by line.
        QTRY_VERIFY(!m_page->hasEdits() && !m_page->editor()->isReadOnly());
        action(u"xmlClear"_s)->trigger();
        QTRY_VERIFY(m_page->editor()->xml().contains("topsecret"));
        replace(u"</devices>"_s, u"</device>"_s);
        QByteArray broken = m_page->editor()->xml();
        broken.replace("topsecret", "(hidden: vnc 1)");
        // In the password's own line, too.
        replace(u"port='-1'"_s, u"port='5901'"_s);
        broken.replace("port='-1'", "port='5901'");
        m_page.reset();
        openPage(u"web"_s);
        QCOMPARE(m_page->editor()->xml(), broken);
        QVERIFY(!m_page->messages()->bar(u"xmlConflict"_s));
        action(u"xmlDiscard"_s)->trigger();
    }

    /// Neither shown nor copied, whatever the editor shows.
    void differencesHaveNoPasswords()
    {
        openPage(u"web"_s);
        const auto copied = [this]() -> QString {
            QGuiApplication::clipboard()->clear();
            child<QPushButton>(u"differenceCopy"_s)->click();
            return QGuiApplication::clipboard()->text() + m_page->differenceView()->shownText();
        };
        action(u"xmlClear"_s)->trigger();
        QTRY_VERIFY(m_page->editor()->xml().contains("topsecret"));
        replace(u"topsecret"_s, u"othersecret"_s);
        m_page->showDifference(true);
        QVERIFY(copied().contains(u"another one"_s)); // it can be seen that there is a new one
        QVERIFY2(!copied().contains(u"secret"_s), qPrintable(copied()));
        replace(u"<devices>"_s, u"<devices"_s);
        QVERIFY(copied().contains(u"<devices"_s));
        QVERIFY2(!copied().contains(u"secret"_s), qPrintable(copied()));
        replace(u"<devices"_s, u"<devices>"_s);
        replace(u"<title>first</title>"_s, u"<title>first</title><nonsense/>"_s);
        m_page->showDifference(false);
        QTRY_VERIFY(m_page->report().has_value());
        action(u"xmlStore"_s)->trigger();
        QVERIFY(waitForTask(Job::State::Failed));
        QToolButton *unchecked = barButton(u"xmlRefused"_s, u"xmlStoreUnchecked"_s);
        QVERIFY(unchecked);
        unchecked->click();
        QTRY_COMPARE(m_fixture->queue()->jobs().size(), size_t(2));
        QVERIFY(waitForTask(Job::State::Succeeded));
        QToolButton *show = barButton(u"xmlHost"_s, u"xmlShowHost"_s);
        QVERIFY(show);
        show->click();
        QTRY_VERIFY(m_page->differenceView()->shownText().contains(u"nonsense"_s));
        QVERIFY2(!copied().contains(u"secret"_s), qPrintable(copied()));
        QVERIFY(stored().contains("passwd='othersecret'"));
    }

    void theSameLineChangedTwice()
    {
        openPage(u"web"_s);
        replace(u"<title>first</title>"_s, u"<title>mine</title>"_s);
        changeElsewhere("first", "theirs");
        QVERIFY(barButton(u"xmlConflict"_s, u"xmlKeepEdits"_s));
        barButton(u"xmlConflict"_s, u"xmlKeepEdits"_s)->click();
        QTRY_VERIFY(m_page->messages()->bar(u"xmlMerged"_s));
        QVERIFY(m_page->editor()->xml().contains("mine"));
        QVERIFY(m_page->messages()->bar(u"xmlMerged"_s)->message().text.contains(u"same lines"_s));
        QVERIFY(m_page->differenceView()->shownText().contains(u"theirs"_s));
        action(u"xmlDiscard"_s)->trigger();
        QVERIFY(m_page->editor()->xml().contains("theirs"));
        QVERIFY(!m_page->hasEdits());
    }

    void findingAndReplacing()
    {
        openPage(u"web"_s);
        m_page->editor()->setFocus();
        QTest::keyClick(m_page->editor(), Qt::Key_F, Qt::ControlModifier);
        auto *bar = child<XmlFindBar>(u"xmlFindBar"_s);
        QTRY_VERIFY(bar->isVisible());
        child<QLineEdit>(u"xmlFindText"_s)->setText(u"VIRTIO"_s);
        QCOMPARE(child<QLabel>(u"xmlFindCount"_s)->text(), u"1 found"_s);
        child<QCheckBox>(u"xmlFindCase"_s)->setChecked(true);
        QCOMPARE(child<QLabel>(u"xmlFindCount"_s)->text(), u"Not found"_s);
        child<QCheckBox>(u"xmlFindCase"_s)->setChecked(false);
        child<QPushButton>(u"xmlFindNext"_s)->click();
        QCOMPARE(m_page->editor()->textCursor().selectedText(), u"virtio"_s);
        child<QLineEdit>(u"xmlReplaceText"_s)->setText(u"sata"_s);
        keepPicture(m_page.get(), u"xml-find"_s);
        child<QPushButton>(u"xmlReplaceAll"_s)->click();
        QVERIFY(m_page->editor()->xml().contains("bus='sata'"));
        m_page->editor()->undo();
        QVERIFY(m_page->editor()->xml().contains("bus='virtio'"));
        QCOMPARE(m_page->editor()->replaceAll(u"a"_s, u"aa"_s, true) > 3, true); // ends
        QTest::keyClick(child<QLineEdit>(u"xmlFindText"_s), Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        m_page->editor()->undo();
        QVERIFY(!m_page->hasEdits());
    }

    void piecesGoWhereTheyBelong()
    {
        openPage(u"web"_s);
        action(u"xmlSnippet_tpm"_s)->trigger();
        QVERIFY(m_page->editor()->xml().contains("    <tpm model='tpm-crb'>\n"));
        QVERIFY(m_page->editor()->textCursor().selectedText().contains(u"tpm"_s));
        QTRY_VERIFY(m_page->report().has_value());
        QVERIFY(m_page->report()->problems.isEmpty());
        // Enter keeps the depth.
        QTest::keyClick(m_page->editor(), Qt::Key_Right);
        QTest::keyClick(m_page->editor(), Qt::Key_Return);
        QCOMPARE(m_page->editor()->textCursor().positionInBlock(), 4);
        replace(u"</devices>"_s, u""_s);
        action(u"xmlSnippet_rng"_s)->trigger();
        QVERIFY(m_page->messages()->bar(u"xmlNoPlace"_s));
    }

    void dark()
    {
        const QPalette light = QApplication::palette();
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(45, 45, 48));
        dark.setColor(QPalette::Base, QColor(30, 30, 30));
        dark.setColor(QPalette::AlternateBase, QColor(52, 52, 56));
        dark.setColor(QPalette::Button, QColor(60, 60, 64));
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            dark.setColor(role, QColor(225, 225, 225));
        }
        dark.setColor(QPalette::PlaceholderText, QColor(150, 150, 150));
        QApplication::setPalette(dark);
        openPage(u"web"_s);
        keepPicture(m_page.get(), u"xml-dark"_s);
        replace(u"first"_s, u"second"_s);
        m_page->showDifference(true);
        keepPicture(m_page.get(), u"xml-difference-dark"_s);
        QApplication::setPalette(light);
    }
};

QTEST_MAIN(TestXmlPage)
#include "tst_xmlpage.moc"
