// SPDX-License-Identifier: GPL-3.0-or-later
// The hardware page over a real guest, by its own widgets: what is changed for now, for the next start and for both is
// what virsh shows of the running and of the stored definition.
#include "tests/integration/program.h"
#include "ui/guest/guesttab.h"
#include "ui/hardware/editbar.h"
#include "ui/hardware/fieldinput.h"
#include "ui/hardware/fieldrow.h"
#include "ui/hardware/hardwareedits.h"
#include "ui/hardware/hardwareform.h"
#include "ui/hardware/hardwarelist.h"
#include "ui/hardware/hardwarepage.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QTreeWidget>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestLabHardwarePage : public QObject
{
    Q_OBJECT

    const QString m_name = u"hwpage-1"_s;
    QString m_uri;
    std::unique_ptr<lab::Program> m_program;
    HardwarePage *m_page = nullptr;

    QString definition(bool inactive) const
    {
        return lab::virsh(
            m_uri, inactive ? QStringList{u"dumpxml"_s, m_name, u"--inactive"_s} : QStringList{u"dumpxml"_s, m_name});
    }
    bool live(const QString &text) const { return definition(false).contains(text); }
    bool stored(const QString &text) const { return definition(true).contains(text); }
    bool openPage()
    {
        m_page = nullptr;
        m_program->window().openGuestTab(m_program->guestId(m_uri, m_name));
        GuestTab *tab = nullptr;
        if (!lab::waitFor([&] { return (tab = m_program->find<GuestTab>(u"guestPages"_s)) != nullptr; }, 10)
            || !tab->showSection(u"hardware"_s)) {
            return false;
        }
        m_page = qobject_cast<HardwarePage *>(tab->page(u"hardware"_s));
        return m_page && lab::waitFor([this] { return m_page->guest().has_value(); }, 30);
    }
    /// The item of a kind, as a click on its row.
    bool choose(const QString &kind)
    {
        for (const HardwareItem &item : m_page->edits()->shownItems()) {
            if (item.key.kind == kind) {
                m_page->list()->setCurrentItem(m_page->list()->find(item.key));
                return m_page->form()->key() == item.key;
            }
        }
        return false;
    }
    template <class T>
    T *editor(const QString &field) const
    {
        FieldRow *row = m_page->form()->row(field);
        return row ? qobject_cast<T *>(row->input()->editor()) : nullptr;
    }
    bool pick(const QString &field, const QString &value) const
    {
        auto *box = editor<QComboBox>(field);
        const int index = box ? box->findData(value) : -1;
        if (index < 0 || !box->isEnabled()) {
            return false;
        }
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
        return m_page->edits()->valuesOf(m_page->form()->key()).value(field) == value;
    }
    bool apply(HardwareWhen when)
    {
        m_page->bar()->setWhen(when);
        const size_t before = m_program->taskCount();
        if (!m_program->click(u"hardwareApply"_s)
            || !lab::waitFor([&] { return m_program->taskCount() > before; }, 10)) {
            qInfo("not applied: %s", qPrintable(m_page->bar()->whyNot()));
            return false;
        }
        return m_program->waitForTask(Job::State::Succeeded, 90)
            && lab::waitFor([this] { return m_page->edits()->isEmpty(); }, 30);
    }

private Q_SLOTS:
    void initTestCase();
    void cleanup() { lab::Program::keepPicturesOfFailure(); }
    void cleanupTestCase();

    void theCableIsPulledNowOnly();
    void aTextIsChangedNowAndForTheNextStart();
    void whatTheNextStartBringsIsNotThereBefore();
    void aMediumIsChosenFromTheHostsVolumes();
    void editsOutliveTheTabAndMeetAnotherAdmin();
};

void TestLabHardwarePage::initTestCase()
{
    m_uri = lab::value(u"LAB_LOCAL_URI"_s);
    QVERIFY(lab::run({u"clear"_s, u"1"_s}));
    QVERIFY(lab::run({u"guest"_s, u"1"_s, m_name, u"mem=256"_s, u"cdrom="_s + lab::value(u"LAB_SMALL_ISO"_s)}));
    QString xml = definition(true);
    QVERIFY(xml.contains(u"device='cdrom'"_s));
    xml.remove(u"<source file='%1'/>"_s.arg(lab::value(u"LAB_SMALL_ISO"_s))); // the drive begins empty
    QFile file(QDir::tempPath() + u"/guestdeck-lab-hwpage.xml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(xml.toUtf8());
    file.close();
    QVERIFY(!lab::virsh(m_uri, {u"define"_s, file.fileName()}).isNull());
    file.remove();
    QVERIFY(!lab::virsh(m_uri, {u"start"_s, m_name}).isNull());
    m_program = std::make_unique<lab::Program>(QStringList{m_uri});
    QVERIFY(m_program->waitForHosts());
    QVERIFY(openPage());
    QVERIFY(m_page->guest()->running);
}

void TestLabHardwarePage::cleanupTestCase()
{
    m_program.reset();
    QVERIFY(lab::run({u"clear"_s, u"1"_s}));
}

void TestLabHardwarePage::theCableIsPulledNowOnly()
{
    QVERIFY(choose(u"interface"_s));
    QVERIFY(pick(u"link"_s, u"down"_s));
    QVERIFY(apply(HardwareWhen::Now));
    QVERIFY(live(u"<link state='down'/>"_s));
    QVERIFY(!stored(u"<link state='down'/>"_s));
    // The page says that the two are not the same, and what the running guest has.
    QVERIFY(choose(u"interface"_s));
    QTRY_VERIFY(m_page->form()->row(u"link"_s)->compared().contains(u"Running now"_s));
    QTRY_VERIFY(!m_page->list()->currentItem()->data(0, HardwareList::MarkRole).toString().isEmpty());
}

void TestLabHardwarePage::aTextIsChangedNowAndForTheNextStart()
{
    QVERIFY(choose(u"overview"_s));
    QVERIFY(m_program->type(u"field_title"_s, u"Mail and more"_s));
    QVERIFY(apply(HardwareWhen::Both));
    QVERIFY(live(u"<title>Mail and more</title>"_s));
    QVERIFY(stored(u"<title>Mail and more</title>"_s));
}

void TestLabHardwarePage::whatTheNextStartBringsIsNotThereBefore()
{
    QVERIFY(choose(u"cpu"_s));
    auto *most = editor<QLineEdit>(u"maximum"_s);
    QVERIFY(most && most->text() == u"1"_s);
    QVERIFY(m_program->type(u"field_maximum"_s, u"2"_s));
    QVERIFY(apply(HardwareWhen::NextStart));
    const QRegularExpression two(u"<vcpu[^>]*>2</vcpu>"_s);
    QVERIFY(definition(true).contains(two));
    QVERIFY(!definition(false).contains(two));
    QTRY_VERIFY(m_page->form()->row(u"maximum"_s)->compared().contains(u"Next start"_s));
    QVERIFY(!lab::virsh(m_uri, {u"destroy"_s, m_name}).isNull());
    QVERIFY(!lab::virsh(m_uri, {u"start"_s, m_name}).isNull());
    QVERIFY(definition(false).contains(two));
    QVERIFY(!live(u"<link state='down'/>"_s)); // which was for the run before
    // The page sees it by itself.
    QTRY_VERIFY(m_page->guest()->running && QString::fromUtf8(m_page->guest()->live).contains(two));
    QTRY_VERIFY(!m_page->form()->row(u"maximum"_s)->compared().contains(u"Running now"_s));
}

void TestLabHardwarePage::aMediumIsChosenFromTheHostsVolumes()
{
    QVERIFY(choose(u"cdrom"_s));
    QVERIFY(editor<QLineEdit>(u"source"_s)->text().isEmpty());
    QVERIFY(m_program->click(u"field_sourceBrowse"_s));
    QVERIFY(lab::waitFor([&] { return m_program->find<QTreeWidget>(u"createVolumeTree"_s) != nullptr; }, 30));
    auto *tree = m_program->find<QTreeWidget>(u"createVolumeTree"_s);
    const QString path = lab::value(u"LAB_SMALL_ISO"_s);
    const QList<QTreeWidgetItem *> rows = tree->findItems(path, Qt::MatchExactly, 3);
    QCOMPARE(rows.size(), 1);
    tree->setCurrentItem(rows.first());
    QVERIFY(m_program->click(u"createVolumeUseButton"_s));
    QTRY_COMPARE(editor<QLineEdit>(u"source"_s)->text(), path);
    QVERIFY(apply(HardwareWhen::Both));
    QVERIFY(live(u"<source file='%1'"_s.arg(path)));
    QVERIFY(stored(u"<source file='%1'"_s.arg(path)));
}

void TestLabHardwarePage::editsOutliveTheTabAndMeetAnotherAdmin()
{
    QVERIFY(choose(u"overview"_s));
    QVERIFY(m_program->type(u"field_title"_s, u"From the page"_s));
    m_program->closeFrontTab();
    QVERIFY(
        !lab::virsh(m_uri, {u"desc"_s, m_name, u"--title"_s, u"--config"_s, u"--live"_s, u"From virsh"_s}).isNull());
    QVERIFY(openPage());
    QCOMPARE(m_page->edits()->count(), 1);
    QVERIFY(choose(u"overview"_s));
    QCOMPARE(editor<QLineEdit>(u"title"_s)->text(), u"From the page"_s);
    QVERIFY(m_page->messages()->bar(u"hardwareRestored"_s));
    QTRY_VERIFY(m_page->messages()->bar(u"hardwareConflict"_s));
    QVERIFY(!m_program->find<QPushButton>(u"hardwareApply"_s)->isEnabled());
    m_page->messages()->bar(u"hardwareConflict"_s)->findChild<QToolButton *>(u"hardwareKeepMine"_s)->click();
    QVERIFY(apply(HardwareWhen::Both));
    QVERIFY(live(u"<title>From the page</title>"_s));
    QVERIFY(stored(u"<title>From the page</title>"_s));
}

LAB_TEST_MAIN(TestLabHardwarePage)
#include "tst_lab_hardwarepage.moc"
