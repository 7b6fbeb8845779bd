// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a guest's definition: the key that stores, in each view, and how long a refusal is told.
#include "models/connection/connection.h"
#include "tests/support/guifixture.h"
#include "ui/widgets/differenceview.h"
#include "ui/widgets/messagebar.h"
#include "ui/xmlpage/xmleditor.h"
#include "ui/xmlpage/xmlpage.h"

#include <QAction>
#include <QTest>
#include <QTextBlock>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

class TestXmlPageKeys : public QObject
{
    Q_OBJECT

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<XmlPage> m_page;
    Connection *m_host = nullptr;

    void replace(const QString &from, const QString &to) const
    {
        QTextCursor found = m_page->editor()->document()->find(from);
        QVERIFY2(!found.isNull(), qPrintable(from));
        found.insertText(to);
    }
    bool waitForTask(Job::State state) const
    {
        const auto &jobs = m_fixture->queue()->jobs();
        return QTest::qWaitFor([&] { return !jobs.empty() && jobs.back()->isFinished(); }, 30'000)
            && jobs.back()->state() == state;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GuiFixture>();
        m_host = m_fixture->connectHost(
            m_fixture->writeHost({{u"web"_s, DomainState::ShutOff, 2, 512, u"first"_s, {}, u"/a/b.qcow2"_s}}));
        QVERIFY(m_host);
        m_page = std::make_unique<XmlPage>(
            m_host, m_fixture->idOf(m_host, u"web"_s).uuid,
            XmlHooks{[this](std::unique_ptr<Job> job) { m_fixture->queue()->submit(std::move(job)); }}, nullptr);
        m_page->resize(804, 560);
        m_page->show();
        m_page->shown();
        QTRY_VERIFY(m_page->text().has_value());
        QTRY_VERIFY(m_page->report().has_value());
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void storesFromTheDifferences()
    {
        replace(u"first"_s, u"second"_s);
        m_page->showDifference(true);
        QTRY_VERIFY(m_page->findChild<QAction *>(u"xmlStore"_s)->isEnabled());
        QVERIFY(m_page->differenceView()->isVisible() && !m_page->editor()->isVisible());
        QTest::keyClick(m_page->differenceView(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_fixture->queue()->jobs().size(), size_t(1));
        QVERIFY(waitForTask(Job::State::Succeeded));
        // And once, not once for each who hears the key.
        QTRY_VERIFY(!m_page->hasEdits());
        m_page->showDifference(false);
        replace(u"second"_s, u"third"_s);
        QTest::keyClick(m_page->editor(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_fixture->queue()->jobs().size(), size_t(2));
        QVERIFY(waitForTask(Job::State::Succeeded));
    }

    /// What is said of a text is said of that text only.
    void aRefusalGoesWithItsText()
    {
        replace(u"<vcpu"_s, u"<nonsense/><vcpu"_s);
        QTRY_VERIFY(m_page->report().has_value());
        m_page->findChild<QAction *>(u"xmlStore"_s)->trigger();
        QVERIFY(waitForTask(Job::State::Failed));
        QTRY_VERIFY(m_page->messages()->bar(u"xmlRefused"_s));
        replace(u"<nonsense/>"_s, QString());
        QTRY_VERIFY(!m_page->messages()->bar(u"xmlRefused"_s));
    }
};

QTEST_MAIN(TestXmlPageKeys)
#include "tst_xmlpagekeys.moc"
