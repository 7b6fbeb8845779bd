// SPDX-License-Identifier: GPL-3.0-or-later
// The collected changes of a guest's hardware: counted, taken back one by one, held against what others changed.
#include "tests/ui/hardwarestage.h"
#include "ui/hardware/hardwareedits.h"

#include <QSignalSpy>
#include <QTest>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

class TestHardwareEdits : public QObject
{
    Q_OBJECT

    const HardwareKey m_disk{u"disk"_s, u"vda"_s};
    GuestHardware m_guest;

    static void read(HardwareEdits &edits, const GuestHardware &guest)
    {
        const auto items = hardwareItems(guest);
        if (!items.has_value()) {
            QFAIL("The definition cannot be read.");
        }
        edits.setItems(*items);
    }

private Q_SLOTS:
    void init() { m_guest = everyKindGuest(); }

    void aChangeIsKeptWithWhatWasSeen()
    {
        HardwareEdits edits;
        read(edits, m_guest);
        QVERIFY(edits.item(m_disk));
        QSignalSpy changed(&edits, &HardwareEdits::changed);
        edits.set(m_disk, u"cache"_s, u"writeback"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(edits.count(), 1);
        QCOMPARE(edits.all().first().values, (FieldValues{{u"cache"_s, u"writeback"_s}}));
        QCOMPARE(edits.all().first().seen, (FieldValues{{u"cache"_s, u"none"_s}}));
        QCOMPARE(edits.valuesOf(m_disk).value(u"cache"_s), u"writeback"_s);
        QCOMPARE(edits.valuesBefore(m_disk).value(u"cache"_s), u"none"_s);
        QVERIFY(edits.isChanged(m_disk, u"cache"_s) && !edits.isChanged(m_disk, u"bus"_s));
        edits.set(m_disk, u"serial"_s, {});
        QCOMPARE(edits.count(), 2);
        QVERIFY(!edits.valuesOf(m_disk).contains(u"serial"_s));
        // Set back by hand, it is no change any more.
        edits.set(m_disk, u"cache"_s, u"none"_s);
        edits.set(m_disk, u"serial"_s, u"ROOT-1"_s);
        QVERIFY(edits.isEmpty());
        edits.set(m_disk, u"cache"_s, u"none"_s);
        QVERIFY(edits.isEmpty());
    }

    void newItemsAndThoseThatGo()
    {
        HardwareEdits edits;
        read(edits, m_guest);
        const qsizetype before = edits.shownItems().size();
        const HardwareKey fresh = edits.add(u"disk"_s, {{u"target"_s, u"vdz"_s}});
        const HardwareKey other = edits.add(u"disk"_s, {{u"target"_s, u"vdy"_s}});
        QVERIFY(fresh != other && edits.isNew(fresh) && !edits.isChanged(fresh));
        QCOMPARE(edits.shownItems().size(), before + 2);
        // Behind those of its kind.
        const QList<HardwareItem> shown = edits.shownItems();
        const auto at = std::ranges::find(shown, fresh, &HardwareItem::key);
        QCOMPARE((at - 1)->key.kind, u"disk"_s);
        edits.set(fresh, u"target"_s, u"vdx"_s);
        QCOMPARE(edits.valuesOf(fresh).value(u"target"_s), u"vdx"_s);
        QCOMPARE(edits.count(), 2);
        edits.remove(fresh); // as if it had never been
        QCOMPARE(edits.count(), 1);
        edits.set(m_disk, u"cache"_s, u"writeback"_s);
        edits.remove(m_disk); // a change of what goes is none
        QCOMPARE(edits.count(), 2);
        QVERIFY(edits.isRemoved(m_disk) && !edits.isChanged(m_disk));
        QCOMPARE(edits.all().last().element, edits.item(m_disk)->next().element);
        edits.takeBack(m_disk);
        QVERIFY(!edits.isRemoved(m_disk));
        edits.discard();
        QVERIFY(edits.isEmpty());
        edits.undo();
        QCOMPARE(edits.count(), 1);
    }

    void undoAndRedoGoByChangesNotByLetters()
    {
        HardwareEdits edits;
        read(edits, m_guest);
        const HardwareKey overview{u"overview"_s, {}};
        QVERIFY(edits.item(overview));
        for (const QString &typed : {u"w"_s, u"we"_s, u"web"_s}) {
            edits.set(overview, u"title"_s, typed);
        }
        edits.set(m_disk, u"cache"_s, u"writeback"_s);
        edits.undo();
        QVERIFY(!edits.isChanged(m_disk));
        QCOMPARE(edits.valuesOf(overview).value(u"title"_s), u"web"_s);
        edits.undo();
        QVERIFY(edits.isEmpty() && !edits.canUndo());
        edits.redo();
        edits.redo();
        QCOMPARE(edits.count(), 2);
        QVERIFY(!edits.canRedo());
        edits.takeBack(m_disk, u"cache"_s);
        QCOMPARE(edits.count(), 1);
        edits.undo();
        QCOMPARE(edits.count(), 2);
    }

    void anotherAdminsChangeIsSeenAndNotOverwritten()
    {
        HardwareEdits edits;
        read(edits, m_guest);
        edits.set(m_disk, u"cache"_s, u"writeback"_s);
        edits.set(m_disk, u"serial"_s, u"MINE"_s);
        GuestHardware now = m_guest;
        replaceIn(now.stored, "cache='none'", "cache='directsync'");
        read(edits, now);
        QCOMPARE(edits.conflicts().size(), 1);
        QCOMPARE(edits.conflicts().first().key, m_disk);
        QCOMPARE(edits.conflicts().first().field, u"cache"_s);
        QVERIFY(edits.conflicts().first().text.contains(u"directsync"_s));
        QCOMPARE(edits.all().first().seen.value(u"cache"_s), u"none"_s); // the task would refuse it, too
        edits.keepMine();
        QVERIFY(edits.conflicts().isEmpty());
        QCOMPARE(edits.count(), 2);
        QCOMPARE(edits.all().first().seen.value(u"cache"_s), u"directsync"_s);
        edits.undo();
        QCOMPARE(edits.conflicts().size(), 1);
        edits.dropMine();
        QVERIFY(edits.conflicts().isEmpty());
        QCOMPARE(edits.count(), 1);
        QCOMPARE(edits.valuesOf(m_disk).value(u"cache"_s), u"directsync"_s);
        QCOMPARE(edits.valuesOf(m_disk).value(u"serial"_s), u"MINE"_s);
    }

    void whatSomebodyElseHasMadeSoIsNoConflict()
    {
        HardwareEdits edits;
        read(edits, m_guest);
        edits.set(m_disk, u"cache"_s, u"writeback"_s);
        GuestHardware now = m_guest;
        replaceIn(now.stored, "cache='none'", "cache='writeback'");
        read(edits, now);
        QVERIFY(edits.isEmpty() && edits.conflicts().isEmpty());
    }

    void whatIsGoneIsAConflictAndIsDropped()
    {
        HardwareEdits edits;
        read(edits, m_guest);
        edits.set(m_disk, u"cache"_s, u"writeback"_s);
        GuestHardware now = m_guest;
        replaceIn(now.stored, "dev='vda'", "dev='vdq'");
        replaceIn(now.live, "dev='vda'", "dev='vdq'");
        read(edits, now);
        QCOMPARE(edits.conflicts().size(), 1);
        QVERIFY(edits.conflicts().first().field.isEmpty());
        edits.keepMine();
        QVERIFY(edits.isEmpty());
    }

    void whatWasAppliedIsNoEditAnyMore()
    {
        HardwareEdits edits;
        read(edits, m_guest);
        edits.set(m_disk, u"cache"_s, u"writeback"_s);
        const HardwareKey fresh = edits.add(u"tpm"_s, {{u"model"_s, u"tpm-tis"_s}});
        const QList<HardwareEdit> sent = edits.all();
        edits.set(m_disk, u"serial"_s, u"LATER"_s);
        edits.applied(sent);
        QCOMPARE(edits.count(), 1);
        QVERIFY(edits.isChanged(m_disk, u"serial"_s) && !edits.isNew(fresh));
        QVERIFY(!edits.canUndo());
    }

    void whatComesBackHasNoPast()
    {
        HardwareEdits edits;
        read(edits, m_guest);
        edits.set(m_disk, u"serial"_s, u"OLD"_s);
        edits.set(m_disk, u"cache"_s, u"unsafe"_s);
        edits.undo();
        edits.undo();
        QVERIFY(edits.isEmpty() && edits.canRedo());
        edits.restore({}); // nothing came back
        QVERIFY(edits.canRedo());
        const HardwareEdit kept{
            HardwareEdit::What::Set, m_disk, {{u"cache"_s, u"writeback"_s}}, {{u"cache"_s, u"none"_s}}, {}};
        edits.restore({kept});
        QVERIFY(!edits.canRedo() && !edits.canUndo());
        edits.discard();
        QVERIFY(edits.canUndo());
        edits.restore({kept});
        QVERIFY(!edits.canUndo());
        QCOMPARE(edits.valuesOf(m_disk).value(u"cache"_s), u"writeback"_s);
    }
};

QTEST_MAIN(TestHardwareEdits)
#include "tst_hardwareedits.moc"
