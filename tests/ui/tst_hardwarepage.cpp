// SPDX-License-Identifier: GPL-3.0-or-later
// The hardware page over a guest with one of every kind: each item's form is opened and looked at, edits are collected,
// reviewed, taken back and conflict with another admin's.
#include "models/hardware/advisor.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/editcalls.h"
#include "tests/ui/hardwarepagetest.h"
#include "tests/ui/keymarks.h"
#include "ui/create/fieldmessage.h"
#include "ui/create/foldsection.h"
#include "ui/hardware/addhardwaredialog.h"
#include "ui/hardware/devicepicker.h"
#include "ui/hardware/editbar.h"
#include "ui/hardware/fieldinput.h"
#include "ui/hardware/fieldrow.h"
#include "ui/hardware/hardwareedits.h"
#include "ui/hardware/hardwareform.h"
#include "ui/hardware/hardwarelist.h"
#include "ui/hardware/hardwarepage.h"
#include "ui/hardware/notesview.h"
#include "ui/hardware/reviewdialog.h"
#include "ui/widgets/differenceview.h"
#include "ui/widgets/format.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

class TestHardwarePage : public HardwarePageTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyItemHasAFormThatCanBeReadAndNamed()
    {
        const auto items = hardwareItems(m_guest);
        QVERIFY(items.has_value());
        QSet<QString> kinds;
        for (const HardwareItem &item : *items) {
            m_page->list()->choose(item.key);
            QCOMPARE(m_page->form()->key(), item.key);
            kinds.insert(item.key.kind);
            const HardwareKind *kind = hardwareKind(item.key.kind);
            QVERIFY(kind);
            m_page->form()->findChild<FoldSection *>(u"hardwareFold"_s)->setOpen(true);
            QCoreApplication::sendPostedEvents();
            for (const HardwareField &field : kind->fields) {
                FieldRow *row = m_page->form()->row(field.id);
                QVERIFY2(row, qPrintable(kind->id + u'.' + field.id));
                const bool wanted = !field.applies || field.applies(item.next().values);
                QVERIFY2(row->isVisibleTo(m_page.get()) == wanted, qPrintable(kind->id + u'.' + field.id));
                QVERIFY(row->compared().isEmpty() || item.differs());
            }
            if (kind->fields.isEmpty()) {
                QCOMPARE(part<QPlainTextEdit>(u"hardwareElement"_s)->toPlainText(),
                         QString::fromUtf8(item.next().element));
            }
            QCOMPARE(part<FoldSection>(u"hardwareElementFold"_s)->isHidden(), item.next().element.isEmpty());
            QVERIFY(!part<QLabel>(u"hardwareTitle"_s)->text().isEmpty());
            QCOMPARE(unnamedWidgets(m_page.get()).join(u'\n'), QString());
            QCOMPARE(sharedKey(m_page.get()), QString());
            // Nothing is cut off at the side.
            QVERIFY2(m_page->form()->widget()->width() <= m_page->form()->viewport()->width(), qPrintable(kind->id));
            QVERIFY(m_page->edits()->isEmpty()); // to look is no change
            keepPicture(m_page.get(), u"hardware-"_s + QString(item.key.kind + u'-' + item.key.id).replace(u'/', u'_'));
        }
        // The guest has one of each; what is missing here is not tested here.
        for (const HardwareKind &kind : hardwareKinds()) {
            QVERIFY2(kinds.contains(kind.id), qPrintable(kind.id));
        }
    }

    void editsCollectInTheBar()
    {
        m_page->list()->choose(m_disk);
        auto *cache = editor<QComboBox>(u"cache"_s);
        QVERIFY(cache);
        auto *apply = part<QPushButton>(u"hardwareApply"_s);
        QVERIFY(!apply->isEnabled());
        pick(cache, u"directsync"_s);
        QCOMPARE(m_page->edits()->count(), 1);
        QVERIFY(apply->isEnabled());
        QVERIFY(part<QLabel>(u"hardwareChanges"_s)->text().startsWith(u"1 change"_s));
        const QString compared = m_page->form()->row(u"cache"_s)->compared();
        QVERIFY(compared.contains(u"Running now: "_s) && compared.contains(u"Next start: "_s)
                && compared.contains(u"Edited: "_s));
        QVERIFY(m_page->list()->find(m_disk)->data(0, HardwareList::MarkRole).toString() == u"Changed"_s);
        keepPicture(m_page.get(), u"hardware-edited"_s);
        // One of them is taken back at its field.
        auto *back = part<QToolButton>(u"field_cacheTakeBack"_s);
        QVERIFY(back->isVisible());
        back->click();
        QVERIFY(m_page->edits()->isEmpty() && !back->isVisible());
        QCOMPARE(cache->currentData().toString(), u"none"_s);
        part<QToolButton>(u"hardwareUndo"_s)->click();
        QCOMPARE(cache->currentData().toString(), u"directsync"_s);
        part<QPushButton>(u"hardwareDiscard"_s)->click();
        QVERIFY(m_page->edits()->isEmpty());
    }

    void threeValuesAreShownWhereTheyDiffer()
    {
        GuestHardware guest = m_guest;
        replaceIn(guest.live, "cache='none'", "cache='directsync'");
        read(guest);
        m_page->list()->choose(m_disk);
        const QString compared = m_page->form()->row(u"cache"_s)->compared();
        QVERIFY2(compared.contains(u"Running now: "_s + cacheWords(u"directsync"_s)), qPrintable(compared));
        QVERIFY2(compared.contains(u"Next start: "_s + cacheWords(u"none"_s)), qPrintable(compared));
        QVERIFY(!compared.contains(u"Edited"_s));
        QVERIFY(!m_page->list()->find(m_disk)->data(0, HardwareList::MarkRole).toString().isEmpty());
        QVERIFY(!part<QLabel>(u"hardwareState"_s)->text().isEmpty());
        QVERIFY(editor<QComboBox>(u"cache"_s)->accessibleDescription().contains(u"Running now"_s));
    }

    void whatIsSaidToDifferCanBeSeen()
    {
        const QByteArray medium
            = "<driver name='qemu' type='raw'/>\n      <source file='/var/lib/libvirt/images/install.iso'/>";
        const HardwareKey drive{u"cdrom"_s, u"sdb"_s};
        GuestHardware empty = m_guest;
        replaceIn(empty.stored, medium, "<driver name='qemu'/>");
        replaceIn(empty.live, medium, "<driver name='qemu' type='raw'/>");
        GuestHardware ejected = m_guest;
        replaceIn(ejected.live, medium, "<driver name='qemu'/>");
        GuestHardware serial = m_guest; // which is folded away
        replaceIn(serial.live, "ROOT-1", "ROOT-2");
        GuestHardware cache = m_guest;
        replaceIn(cache.live, "cache='none'", "cache='directsync'");
        int seen = 0;
        for (const GuestHardware &guest : {empty, ejected, serial, cache}) {
            read(guest);
            const auto items = hardwareItems(guest);
            QVERIFY(items.has_value());
            for (const HardwareItem &item : *items) {
                if (!item.differs()) {
                    continue;
                }
                ++seen;
                m_page->list()->choose(item.key);
                QCoreApplication::sendPostedEvents();
                const QList<HardwareField> &fields = hardwareKind(item.key.kind)->fields;
                QVERIFY2(std::ranges::any_of(fields,
                                             [&](const HardwareField &field) {
                                                 const FieldRow *row = m_page->form()->row(field.id);
                                                 return !row->compared().isEmpty() && row->isVisibleTo(m_page.get());
                                             }),
                         qPrintable(item.key.kind));
            }
            m_page->list()->choose({u"overview"_s, {}});
        }
        QCOMPARE(seen, 3);
        read(empty);
        QVERIFY(m_page->list()->find(drive));
        QVERIFY(m_page->list()->find(drive)->data(0, HardwareList::MarkRole).toString().isEmpty());
    }

    void theListStaysWhereItIsWhenADeviceIsGone()
    {
        const QByteArray first = "<interface type='network'>\n      <mac address='52:54:00:11:22:33'/>\n"
                                 "      <source network='default'/>\n      <model type='virtio'/>\n    </interface>";
        const QByteArray second = "<interface type='bridge'>\n      <mac address='52:54:00:11:22:34'/>\n"
                                  "      <source bridge='br0'/>\n      <model type='e1000e'/>\n    </interface>";
        const HardwareKey one{u"interface"_s, u"52:54:00:11:22:33"_s};
        const HardwareKey two{u"interface"_s, u"52:54:00:11:22:34"_s};
        HardwareList *list = m_page->list();
        list->choose(two);
        QCOMPARE(list->current(), two);
        const int before = list->indexOfTopLevelItem(list->find(one)) - 1;
        QVERIFY(before >= 0);
        const HardwareKey above{list->topLevelItem(before)->data(0, HardwareList::KeyKindRole).toString(),
                                list->topLevelItem(before)->data(0, HardwareList::KeyIdRole).toString()};
        // Two of a kind are told apart, also in what is said of a removal.
        QVERIFY(list->find(one)->text(0).contains(u"11:22:33"_s) && list->find(two)->text(0).contains(u"11:22:34"_s));
        const HardwareEdit removal{HardwareEdit::What::Remove, one, {}, {}, {}};
        const HardwarePlan plan = planHardware(m_guest, {removal}, HardwareWhen::Both);
        QVERIFY(plan.changes.first().text.contains(u"11:22:33"_s));
        QScrollBar *bar = list->verticalScrollBar();
        QVERIFY(bar->maximum() > 1);
        list->scrollToItem(list->find(two), QAbstractItemView::PositionAtCenter);
        const int scrolled = bar->value();
        QVERIFY(scrolled > 0);
        GuestHardware guest = m_guest;
        for (QByteArray *definition : {&guest.stored, &guest.live}) {
            replaceIn(*definition, "cache='none'", "cache='directsync'");
        }
        read(guest);
        QCOMPARE(list->current(), two);
        QCOMPARE(bar->value(), scrolled);
        for (QByteArray *definition : {&guest.stored, &guest.live}) {
            replaceIn(*definition, second, "");
        }
        read(guest);
        QCOMPARE(list->current(), one);
        QCOMPARE(bar->value(), scrolled);
        for (QByteArray *definition : {&guest.stored, &guest.live}) {
            replaceIn(*definition, first, "");
        }
        read(guest);
        QCOMPARE(list->current(), above);
        QCOMPARE(m_page->form()->key(), above);
    }

    void whileAnotherAdminChangesThingsTheEditsStay()
    {
        m_page->list()->choose(m_disk);
        pick(editor<QComboBox>(u"cache"_s), u"directsync"_s);
        GuestHardware now = m_guest;
        replaceIn(now.stored, "cache='none'", "cache='writethrough'");
        replaceIn(now.stored, "ROOT-1", "ROOT-2"); // which nobody here has touched
        read(now);
        QCOMPARE(m_page->edits()->valuesOf(m_disk).value(u"serial"_s), u"ROOT-2"_s);
        MessageBar *bar = m_page->messages()->bar(u"hardwareConflict"_s);
        QVERIFY(bar && bar->message().text.contains(cacheWords(u"writethrough"_s)));
        QVERIFY(!part<QPushButton>(u"hardwareApply"_s)->isEnabled());
        QVERIFY(!m_page->bar()->whyNot().isEmpty());
        keepPicture(m_page.get(), u"hardware-conflict"_s);
        bar->findChild<QToolButton *>(u"hardwareKeepMine"_s)->click();
        QTRY_VERIFY(part<QPushButton>(u"hardwareApply"_s)->isEnabled());
        QTRY_VERIFY(!m_page->messages()->bar(u"hardwareConflict"_s));
        QCOMPARE(m_page->edits()->all().first().seen.value(u"cache"_s), u"writethrough"_s);
    }

    /// Only the next start is other: nothing that the inventory shows of a running guest.
    void whatIsStoredElsewhereShowsWhileThePageIsInView()
    {
        Connection *host = m_fixture->connectHost(m_fixture->writeHost({{u"web"_s, DomainState::Running}}));
        QVERIFY(host);
        const QUuid uuid = m_fixture->idOf(host, u"web"_s).uuid;
        HardwarePage page(host, uuid, {});
        page.show();
        page.shown();
        QTRY_VERIFY(page.guest());
        QVERIFY(page.guest()->running && !page.guest()->stored.contains("theirs"));
        const auto changed = host->run(Lane::General, [uuid](Session &session, const CallContext &) -> Outcome {
            const auto stored = readDomainXml(session, uuid, true, true);
            if (!stored.has_value()) {
                return stored.error();
            }
            const QString wanted = QString(*stored).replace(u"</name>"_s, u"</name><title>theirs</title>"_s);
            return redefineDomain(session, uuid, stored->toUtf8(), wanted.toUtf8());
        });
        QTRY_VERIFY(changed.isFinished());
        QVERIFY(changed.result().has_value());
        QTRY_VERIFY(page.guest()->stored.contains("theirs"));
        QVERIFY(!page.guest()->live.contains("theirs"));
    }

    void theCursorStaysWhereItIsWhenTheGuestIsReadAgain()
    {
        m_page->list()->choose({u"overview"_s, {}});
        auto *title = editor<QLineEdit>(u"title"_s);
        QVERIFY(title);
        title->setFocus();
        title->setText({});
        QTest::keyClicks(title, u"Mail"_s);
        QCOMPARE(m_page->edits()->valuesOf({u"overview"_s, {}}).value(u"title"_s), u"Mail"_s);
        title->setCursorPosition(2);
        GuestHardware now = m_guest;
        replaceIn(now.stored, "ROOT-1", "ROOT-2");
        read(now);
        QCOMPARE(editor<QLineEdit>(u"title"_s), title);
        QCOMPARE(title->cursorPosition(), 2);
        QCOMPARE(title->text(), u"Mail"_s);
    }

    void badValuesAreSaidAtTheirFieldAndCannotBeApplied()
    {
        m_page->list()->choose({u"cpu"_s, {}});
        auto *most = editor<QLineEdit>(u"maximum"_s);
        QVERIFY(most);
        for (const QString &typed : {u"many"_s, u"0"_s, u"-1"_s, u"99999999999999999999"_s}) {
            most->clear();
            QTest::keyClicks(most, typed);
            QVERIFY2(!message(u"maximum"_s).isEmpty(), qPrintable(typed));
            QVERIFY2(!part<QPushButton>(u"hardwareApply"_s)->isEnabled(), qPrintable(typed));
        }
        most->clear();
        QTest::keyClicks(most, u"8"_s);
        QVERIFY2(message(u"maximum"_s).contains(u"next time"_s), qPrintable(message(u"maximum"_s)));
    }

    void greyedChoicesSayWhy()
    {
        m_page->list()->choose({u"cpu"_s, {}});
        auto *mode = editor<QComboBox>(u"mode"_s);
        QVERIFY(mode);
        const int row = mode->findData(u"maximum"_s);
        QVERIFY(row >= 0);
        QVERIFY(!qobject_cast<QStandardItemModel *>(mode->model())->item(row)->isEnabled());
        QVERIFY(!mode->itemData(row, Qt::ToolTipRole).toString().isEmpty());
    }

    void theWheelChangesNothingInPassing()
    {
        m_page->list()->choose(m_disk);
        auto *cache = editor<QComboBox>(u"cache"_s);
        m_page->list()->setFocus();
        const QPointF at(5, 5);
        QWheelEvent wheel(at, cache->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(cache, &wheel);
        QVERIFY(m_page->edits()->isEmpty());
    }

    void sizesAreTypedWithTheirUnit()
    {
        HardwareField field;
        field.id = u"size"_s;
        field.label = u"Size"_s;
        field.type = FieldType::Size;
        FieldInput input(field, u"size"_s);
        QString told;
        connect(&input, &FieldInput::edited, &input, [&](const QString &value) { told = value; });
        input.setValue(u"21474836480"_s, false);
        auto *line = qobject_cast<QLineEdit *>(input.editor());
        auto *unit = input.findChild<QComboBox *>(u"sizeUnit"_s);
        QCOMPARE(line->text(), u"20"_s);
        QCOMPARE(unit->currentText(), u"GiB"_s);
        line->clear();
        QTest::keyClicks(line, u"1.5"_s);
        QCOMPARE(told, u"1610612736"_s);
        line->clear();
        QTest::keyClicks(line, u"99999999999999999999"_s);
        QVERIFY(told.toULongLong() == 0);
        line->clear();
        QTest::keyClicks(line, u"2"_s);
        unit->setCurrentIndex(unit->findText(u"MiB"_s));
        Q_EMIT unit->activated(unit->currentIndex());
        QCOMPARE(told, u"2097152"_s);
        input.setValue(u"1025"_s, false);
        QCOMPARE(unit->currentText(), u"B"_s);
        QCOMPARE(line->text(), u"1025"_s);
    }

    void secretsAreNeverShown()
    {
        HardwareField field;
        field.id = u"passwd"_s;
        field.label = u"Password"_s;
        field.type = FieldType::Secret;
        FieldInput input(field, u"passwd"_s);
        input.setValue(secretMark(), false);
        auto *line = qobject_cast<QLineEdit *>(input.editor());
        QVERIFY(line->text().isEmpty() && line->echoMode() == QLineEdit::Password);
        QString told = u"untouched"_s;
        connect(&input, &FieldInput::edited, &input, [&](const QString &value) { told = value; });
        QTest::keyClicks(line, u" new "_s);
        QCOMPARE(told, u" new "_s); // blanks belong to it
        input.findChild<QToolButton *>(u"passwdNone"_s)->click();
        QCOMPARE(told, QString());
    }

    void theReviewShowsSentencesDifferenceAndCommands()
    {
        m_page->list()->choose(m_disk);
        pick(editor<QComboBox>(u"cache"_s), u"directsync"_s);
        part<QPushButton>(u"hardwareReview"_s)->click();
        auto *review = dialog<ReviewDialog>(u"hardwareReviewDialog"_s);
        QVERIFY(review);
        QVERIFY(review->findChild<QLabel *>(u"hardwareChange0"_s)->text().contains(u"vda"_s));
        QVERIFY(review->commands().contains(u"virsh"_s));
        const auto *difference = review->findChild<DifferenceView *>();
        QCOMPARE(difference->difference().removed, 1);
        QCOMPARE(difference->difference().added, 1);
        review->findChild<QPushButton *>(u"hardwareVirshCopy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), review->commands());
        auto *tabs = review->findChild<QTabWidget *>(u"hardwareReviewTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCOMPARE(sharedKey(review), QString());
            keepPicture(review, u"hardware-review-%1"_s.arg(tab));
        }
        QCOMPARE(unnamedWidgets(review).join(u'\n'), QString());
        QPointer<ReviewDialog> gone(review);
        review->findChild<QPushButton *>(u"hardwareReviewCancel"_s)->click();
        QTRY_VERIFY(!gone);
        QCOMPARE(m_submitted, 0);
        QCOMPARE(m_page->edits()->count(), 1);
    }

    void addingGoesByTheTableAndSaysWhatIsGreyed()
    {
        part<QPushButton>(u"hardwareAdd"_s)->click();
        auto *add = dialog<AddHardwareDialog>(u"hardwareAddDialog"_s);
        QVERIFY(add);
        for (const HardwareKind &kind : hardwareKinds()) {
            if (kind.single || !kind.canAdd) {
                QVERIFY(!add->choose(kind.id));
                continue;
            }
            const bool possible = add->choose(kind.id);
            QCOMPARE(add->kind(), kind.id);
            QCOMPARE(possible, whyNotAdd(kind, m_guest, *m_page->edits()).isEmpty());
            auto *ok = add->findChild<QPushButton *>(u"hardwareAddOk"_s);
            QCOMPARE(ok->isEnabled(), add->whyNot().isEmpty());
            QVERIFY(possible || !ok->isEnabled());
            QCOMPARE(unnamedWidgets(add).join(u'\n'), QString());
            QCOMPARE(sharedKey(add), QString());
            keepPicture(add, u"hardware-add-"_s + kind.id);
        }
        QVERIFY(!add->choose(u"tpm"_s)); // it has one, and there is never a second
        QVERIFY(!add->whyNot().isEmpty());
    }

    void devicesOfTheHostArePicked()
    {
        part<QPushButton>(u"hardwareAdd"_s)->click();
        auto *add = dialog<AddHardwareDialog>(u"hardwareAddDialog"_s);
        QVERIFY(add && add->choose(u"hostdev-pci"_s));
        QVERIFY(add->picker()->isVisible());
        QVERIFY(add->picker()->choose(u"pci_0000_03_00_1"_s));
        QCOMPARE(add->values().value(u"address"_s), u"0000:03:00.1"_s);
        QVERIFY(add->picker()->findChild<QLabel *>(u"deviceNote"_s)->text().contains(u"0000:03:00.0"_s));
        QVERIFY(!add->picker()->choose(u"pci_0000_00_1c_0"_s));
        QVERIFY(add->picker()->findChild<QLabel *>(u"deviceNote"_s)->text().contains(u"bridge"_s));
        QVERIFY(add->choose(u"hostdev-usb"_s));
        QVERIFY(add->picker()->choose(u"usb_1_4"_s));
        QCOMPARE(add->values().value(u"vendorId"_s), u"0x0781"_s);
        QVERIFY(add->values().value(u"bus"_s).isEmpty()); // there is but one like it
        QVERIFY2(add->whyNot().isEmpty(), qPrintable(add->whyNot()));
        keepPicture(add, u"hardware-add-picked"_s);
        add->findChild<QPushButton *>(u"hardwareAddOk"_s)->click();
        QCOMPARE(m_page->edits()->count(), 1);
        QCOMPARE(m_page->list()->current().kind, u"hostdev-usb"_s);
        QVERIFY(m_page->edits()->isNew(m_page->list()->current()));
        NodeDevice twin = m_guest.nodeDevices.first();
        twin.address = u"2.7"_s;
        QCOMPARE(deviceValues(twin, {m_guest.nodeDevices.first(), twin}).value(u"device"_s), u"7"_s);
        // The Delete key forgets it again.
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->list()->setFocus();
        QTest::keyClick(m_page->list(), Qt::Key_Delete);
        QVERIFY(m_page->edits()->isEmpty());
    }

    void adviceIsShownAndItsButtonMakesTheEdits()
    {
        GuestHardware guest = m_guest;
        replaceIn(guest.stored, "cache='none' io='native'", "cache='unsafe'");
        guest.live = guest.stored;
        read(guest);
        const QList<HardwareNote> notes = adviseHardware(guest);
        const auto mends = std::ranges::find_if(notes, [](const HardwareNote &one) { return !one.edits.isEmpty(); });
        QVERIFY(mends != notes.cend());
        m_page->list()->chooseAdvice();
        QVERIFY(m_page->list()->isAdvice() && m_page->notes()->isVisible() && !m_page->form()->isVisible());
        QCOMPARE(unnamedWidgets(m_page.get()).join(u'\n'), QString());
        keepPicture(m_page.get(), u"hardware-advice"_s);
        const auto *button = part<QPushButton>(u"hardwareNoteMend%1"_s.arg(mends - notes.cbegin()));
        QVERIFY(button);
        QTest::mouseClick(const_cast<QPushButton *>(button), Qt::LeftButton);
        QVERIFY(!m_page->edits()->isEmpty());
        QCOMPARE(m_submitted, 0); // nothing is done by that
        part<QToolButton>(u"hardwareUndo"_s)->click();
        QVERIFY(m_page->edits()->isEmpty());
    }

    void nothingIsOfferedWhereNothingCanBeChanged()
    {
        GuestHardware guest = m_guest;
        guest.readOnlyHost = true;
        read(guest);
        m_page->list()->choose({u"overview"_s, {}});
        QVERIFY(editor<QLineEdit>(u"title"_s)->isReadOnly());
        QVERIFY(!part<QPushButton>(u"hardwareAdd"_s)->isEnabled());
        QVERIFY(part<QLabel>(u"hardwareLocked"_s)->isVisible());
        m_page->list()->choose(m_disk);
        QTest::keyClick(m_page->list(), Qt::Key_Delete);
        QVERIFY(m_page->edits()->isEmpty());
        QVERIFY(part<QLabel>(u"hardwareTitle"_s)->isVisible());
    }

    void applyingMakesATaskAndEmptiesTheBar()
    {
        m_page->shown();
        QTRY_VERIFY(m_page->guest() && m_page->guest()->uuid == m_page->domain().uuid);
        m_page->list()->choose({u"overview"_s, {}});
        auto *title = editor<QLineEdit>(u"title"_s);
        QTest::keyClicks(title, u"Mail for all"_s);
        QCOMPARE(m_page->edits()->count(), 1);
        part<QPushButton>(u"hardwareApply"_s)->click();
        const MessageBar *problem = m_page->messages()->bar(u"hardwareProblem"_s);
        QVERIFY2(m_submitted == 1,
                 qPrintable(m_page->bar()->whyNot() + (problem ? problem->message().text : QString())));
        QVERIFY(!part<QPushButton>(u"hardwareApply"_s)->isEnabled()); // not twice
        QTRY_VERIFY(m_page->edits()->isEmpty());
        QTRY_VERIFY(m_page->guest()->stored.contains("Mail for all"));
        QVERIFY(!m_page->messages()->bar(u"hardwareFailed"_s));
    }

    void theOverviewNamesTheFiles()
    {
        m_page->list()->choose({u"overview"_s, {}});
        const QString lines = part<QLabel>(u"hardwareMoreLines"_s)->text();
        for (const QString &path : {u"/var/lib/libvirt/images/everything.qcow2"_s, u"/srv/share"_s,
                                    u"/var/lib/libvirt/qemu/nvram/everything_VARS.fd"_s}) {
            QVERIFY2(lines.contains(path), qPrintable(lines));
        }
        // Since when it runs stands there when the host has told.
        QVERIFY2(!lines.contains("Running since"_L1), qPrintable(lines));
        GuestHardware guest = m_guest;
        QVERIFY(guest.running);
        guest.startedAt = QDateTime::currentDateTime().addSecs(-26 * 3600);
        read(guest);
        m_page->list()->choose(m_disk);
        m_page->list()->choose({u"overview"_s, {}});
        const QString since = u"Running since "_s + format::moment(guest.startedAt);
        const QString now = part<QLabel>(u"hardwareMoreLines"_s)->text();
        QVERIFY2(now.startsWith(since) && now.contains(lines), qPrintable(now));
    }

    void theHelpOfTheFocusedSettingIsShownAlsoInDarkColours()
    {
        const QPalette before = QApplication::palette();
        QPalette dark(QColor(45, 45, 48));
        QApplication::setPalette(dark);
        m_page->activateWindow();
        m_page->list()->choose(m_disk);
        auto *cache = editor<QComboBox>(u"cache"_s);
        pick(cache, u"directsync"_s);
        cache->setFocus();
        QTRY_COMPARE(part<QLabel>(u"hardwareHelp"_s)->text(), m_page->form()->row(u"cache"_s)->field().help);
        keepPicture(m_page.get(), u"hardware-dark"_s);
        QApplication::setPalette(before);
    }
};

QTEST_MAIN(TestHardwarePage)
#include "tst_hardwarepage.moc"
