// SPDX-License-Identifier: GPL-3.0-or-later
// One setting of many guests: what it means for each, the dialog that shows it, and the task with an outcome for each.
#include "models/bulk/bulkchange.h"
#include "models/connection/connection.h"
#include "models/core/job.h"
#include "tests/support/guifixture.h"
#include "tests/ui/hardwarestage.h"
#include "tests/ui/keymarks.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/inventory/guesttable.h"
#include "ui/inventory/inventoryview.h"
#include "ui/mainwindow/actionregistry.h"
#include "ui/mainwindow/guestcommands.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

class TestBulk : public QObject
{
    Q_OBJECT

    static BulkSetting cache(const QString &value) { return {u"disk"_s, u"cache"_s, value}; }

private Q_SLOTS:
    void aSettingMeansEachItemOfThatKind()
    {
        const GuestHardware guest = everyKindGuest();
        const BulkPlan plan = planBulk(guest, cache(u"writeback"_s), HardwareWhen::NextStart);
        QVERIFY2(plan.changes(), qPrintable(plan.whyNot + plan.note));
        int disks = 0;
        for (const HardwareEdit &edit : plan.plan.edits) {
            if (edit.key.kind == "disk"_L1) {
                ++disks;
                QCOMPARE(edit.values, (FieldValues{{u"cache"_s, u"writeback"_s}}));
            }
        }
        QCOMPARE(disks, 2);
        QCOMPARE(plan.now.size(), 2);
        QVERIFY(plan.plan.after.contains("cache='writeback'"));
    }

    void whatIsSoAlreadyOrNotThereIsLeftAlone()
    {
        GuestHardware guest = everyKindGuest();
        replaceIn(guest.stored, "<sound model='ich9'/>", "");
        replaceIn(guest.live, "<sound model='ich9'/>", "");
        const BulkPlan none = planBulk(guest, {u"sound"_s, u"model"_s, u"ac97"_s}, HardwareWhen::Both);
        QVERIFY(!none.changes() && none.whyNot.isEmpty() && !none.note.isEmpty());
        const BulkPlan same = planBulk(guest, {u"watchdog"_s, u"action"_s, u"reset"_s}, HardwareWhen::Both);
        QVERIFY2(!same.changes() && same.whyNot.isEmpty() && !same.note.isEmpty(), qPrintable(same.whyNot));
    }

    void whatCannotBeSaysWhy()
    {
        GuestHardware guest = everyKindGuest();
        const BulkPlan tooMany = planBulk(guest, {u"cpu"_s, u"maximum"_s, u"100000"_s}, HardwareWhen::NextStart);
        QVERIFY(!tooMany.changes() && !tooMany.whyNot.isEmpty());
        guest.isTemplate = true;
        QVERIFY(!planBulk(guest, cache(u"writeback"_s), HardwareWhen::NextStart).whyNot.isEmpty());
        guest.isTemplate = false;
        guest.readOnlyHost = true;
        QVERIFY(!planBulk(guest, cache(u"writeback"_s), HardwareWhen::NextStart).whyNot.isEmpty());
        QVERIFY(!planBulk(everyKindGuest(), {u"disk"_s, u"nonsense"_s, {}}, HardwareWhen::Both).whyNot.isEmpty());
    }

    void namesAndAddressesAreNotForMany()
    {
        for (const HardwareKind &kind : hardwareKinds()) {
            for (const HardwareField &field : kind.fields) {
                if (field.type == FieldType::Secret || field.type == FieldType::Info) {
                    QVERIFY2(!isForMany(kind, field), qPrintable(kind.id + u'.' + field.id));
                }
            }
        }
        const auto many = [](const QString &id, const QString &name) {
            const HardwareKind *kind = hardwareKind(id);
            const auto field = std::ranges::find(kind->fields, name, &HardwareField::id);
            return field != kind->fields.cend() && isForMany(*kind, *field);
        };
        const std::pair<QString, QString> own[] = {
            {u"interface"_s, u"mac"_s},       {u"disk"_s, u"source"_s},          {u"disk"_s, u"serial"_s},
            {u"disk"_s, u"target"_s},         {u"graphics"_s, u"port"_s},        {u"serial"_s, u"path"_s},
            {u"hostdev-pci"_s, u"address"_s}, {u"hostdev-usb"_s, u"vendorId"_s}, {u"vsock"_s, u"cid"_s},
            {u"disk"_s, u"device"_s},         {u"disk"_s, u"format"_s},          {u"input"_s, u"type"_s},
            {u"interface"_s, u"type"_s},      {u"serial"_s, u"type"_s},
        };
        for (const auto &[kind, field] : own) {
            QVERIFY2(!many(kind, field), qPrintable(kind + u'.' + field));
        }
        // Texts that can be alike: notes, the disc in the drives, a filter, a time zone.
        const std::pair<QString, QString> alike[] = {
            {u"overview"_s, u"description"_s}, {u"overview"_s, u"timezone"_s}, {u"cdrom"_s, u"source"_s},
            {u"interface"_s, u"filter"_s},     {u"boot"_s, u"cmdline"_s},      {u"disk"_s, u"cache"_s},
        };
        for (const auto &[kind, field] : alike) {
            QVERIFY2(many(kind, field), qPrintable(kind + u'.' + field));
        }
    }

    void oneOfSeveralItemsCanBeMeant()
    {
        const GuestHardware guest = everyKindGuest();
        BulkSetting setting = cache(u"writeback"_s);
        setting.item = u"vda"_s;
        const BulkPlan named = planBulk(guest, setting, HardwareWhen::NextStart);
        QVERIFY2(named.changes(), qPrintable(named.whyNot + named.note));
        QCOMPARE(named.plan.edits.size(), 1);
        QCOMPARE(named.plan.edits.first().key.id, u"vda"_s);
        QCOMPARE(named.now.size(), 1);
        setting.item.clear();
        setting.place = 2;
        const BulkPlan second = planBulk(guest, setting, HardwareWhen::NextStart);
        QVERIFY2(second.changes(), qPrintable(second.whyNot + second.note));
        QCOMPARE(second.plan.edits.size(), 1);
        QVERIFY(second.plan.edits.first().key.id != "vda"_L1);
        setting.place = 3;
        QVERIFY(!planBulk(guest, setting, HardwareWhen::NextStart).changes());
        const BulkPlan text = planBulk(guest, {u"overview"_s, u"title"_s, u"Web"_s}, HardwareWhen::NextStart);
        QVERIFY2(text.changes(), qPrintable(text.whyNot + text.note));
        QVERIFY(text.plan.after.contains("<title>Web</title>"));
    }

    void whatItRunsWithIsToldWhereItDiffers()
    {
        GuestHardware guest = everyKindGuest();
        QVERIFY(guest.running);
        BulkSetting setting = cache(u"writeback"_s);
        setting.item = u"vda"_s;
        const QString same = planBulk(guest, setting, HardwareWhen::NextStart).now.join(u'|');
        QVERIFY2(!same.contains(u"(now "_s), qPrintable(same));
        replaceIn(guest.stored, "cache='none'", "cache='unsafe'");
        const QString other = planBulk(guest, setting, HardwareWhen::NextStart).now.join(u'|');
        QVERIFY2(other.startsWith(u"unsafe"_s) && other.contains(u"(now none"_s), qPrintable(other));
    }

    void kindsThatNoGuestHasAreAtTheEnd()
    {
        BulkDialog dialog({{nullptr, QUuid::createUuid(), u"web-1"_s}});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        GuestHardware guest = everyKindGuest();
        guest.running = false;
        guest.live.clear();
        replaceIn(guest.stored, "<sound model='ich9'/>", "");
        QVERIFY(dialog.choose(u"disk"_s, u"cache"_s));
        dialog.setGuest(0, Result<GuestHardware>(guest));
        QCOMPARE(dialog.setting().kind, u"disk"_s); // what was chosen stays
        QCOMPARE(dialog.setting().field, u"cache"_s);
        const auto *kinds = dialog.findChild<QComboBox *>(u"bulkKind"_s);
        const auto isOffered = [kinds](int row) {
            return kinds->model()->flags(kinds->model()->index(row, 0)).testFlag(Qt::ItemIsEnabled);
        };
        const int sound = kinds->findData(u"sound"_s);
        QVERIFY(sound > kinds->findData(u"disk"_s) && !isOffered(sound));
        QVERIFY(isOffered(kinds->findData(u"disk"_s)));
        for (int row = sound; row < kinds->count(); ++row) {
            QVERIFY2(!isOffered(row), qPrintable(kinds->itemText(row)));
        }
        // What one types to find it comes first.
        const auto *fields = dialog.findChild<QComboBox *>(u"bulkField"_s);
        QVERIFY2(fields->currentText().startsWith(u"Cache"_s), qPrintable(fields->currentText()));
    }

    void nothingIsChangedBeforeAValueIsGiven()
    {
        BulkDialog dialog({{nullptr, QUuid::createUuid(), u"web-1"_s}});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        GuestHardware off = everyKindGuest();
        off.running = false;
        off.live.clear();
        QVERIFY(dialog.choose(u"disk"_s, u"cache"_s));
        dialog.setGuest(0, Result<GuestHardware>(off));
        auto *box = dialog.findChild<QComboBox *>(u"bulkInput"_s);
        auto *ok = dialog.findChild<QPushButton *>(u"bulkOk"_s);
        QVERIFY(box && box->currentIndex() == -1);
        QCOMPARE(dialog.changing(), 0); // the disk has a cache mode; an untouched field must not take it away
        QVERIFY(!ok->isEnabled() && !dialog.job());
        // To take it away on purpose is possible.
        box->setCurrentIndex(box->findData(QString()));
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(dialog.changing(), 1);
        QVERIFY(ok->isEnabled());
        // Of the two disks one can be chosen, by place and by name.
        QVERIFY(dialog.items()->isEnabled());
        dialog.items()->setCurrentIndex(dialog.items()->findData(u"=vda"_s));
        QCOMPARE(dialog.setting().item, u"vda"_s);
        dialog.items()->setCurrentIndex(dialog.items()->findData(u"#2"_s));
        QCOMPARE(dialog.setting().place, 2);
        // What was answered stays when a guest is read again.
        dialog.setGuest(0, Result<GuestHardware>(off));
        QCOMPARE(dialog.setting().place, 2);
        QVERIFY(dialog.choose(u"overview"_s, u"title"_s));
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"bulkInput"_s), u"Web"_s);
        QCOMPARE(dialog.setting().value, u"Web"_s);
        QVERIFY(ok->isEnabled());
    }

    void whatWasChosenIsNotWidenedByTheNextGuest()
    {
        GuestHardware two = everyKindGuest();
        two.running = false;
        two.live.clear();
        GuestHardware one = two;
        replaceIn(one.stored, "dev='vda'", "dev='vdb'");
        replaceIn(one.stored, "dev='sda'", "dev='sdx'");
        BulkDialog dialog({{nullptr, QUuid::createUuid(), u"web-1"_s}, {nullptr, QUuid::createUuid(), u"web-2"_s}});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(dialog.choose(u"disk"_s, u"cache"_s));
        dialog.setGuest(0, Result<GuestHardware>(two)); // the other one could not be read yet
        dialog.setValue(u"unsafe"_s);
        const int named = dialog.items()->findData(u"=vda"_s);
        QVERIFY(named > 0);
        dialog.items()->setCurrentIndex(named);
        const QString text = dialog.items()->currentText();
        dialog.setGuest(1, Result<GuestHardware>(one)); // has no vda: the name is not common to both
        QCOMPARE(dialog.setting().item, u"vda"_s);
        QCOMPARE(dialog.items()->currentText(), text);
        QVERIFY(dialog.items()->isEnabled());
        QCOMPARE(dialog.changing(), 1); // not web-2, whose disks were never meant
        // Another kind begins with all of them; coming back, the name is forgotten.
        QVERIFY(dialog.choose(u"sound"_s, u"model"_s));
        QVERIFY(dialog.setting().item.isEmpty() && dialog.items()->currentData().toString().isEmpty());
        QVERIFY(dialog.choose(u"disk"_s, u"cache"_s));
        QVERIFY(dialog.setting().item.isEmpty());
        QCOMPARE(dialog.items()->findData(u"=vda"_s), -1);
    }

    void theDialogShowsWhatBecomesOfEach()
    {
        BulkDialog dialog({{nullptr, QUuid::createUuid(), u"web-1"_s},
                           {nullptr, QUuid::createUuid(), u"web-2"_s},
                           {nullptr, QUuid::createUuid(), u"gone"_s}});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        GuestHardware off = everyKindGuest();
        off.running = false;
        off.live.clear();
        dialog.setGuest(0, Result<GuestHardware>(off));
        GuestHardware already = off;
        replaceIn(already.stored, "cache='none'", "cache='unsafe'");
        replaceIn(already.stored, "type='raw'/>\n      <source protocol",
                  "type='raw' cache='unsafe'/>\n      <source protocol");
        dialog.setGuest(1, Result<GuestHardware>(already));
        QVERIFY(dialog.choose(u"disk"_s, u"cache"_s));
        dialog.setValue(u"unsafe"_s);
        QCOMPARE(dialog.changing(), 1);
        QVERIFY(dialog.list()->topLevelItem(0)->text(2).startsWith(u"Is changed"_s));
        QCOMPARE(dialog.list()->topLevelItem(1)->text(2), u"It is so already."_s);
        QVERIFY(!dialog.list()->topLevelItem(2)->text(2).isEmpty());
        QVERIFY(dialog.findChild<QPushButton *>(u"bulkOk"_s)->isEnabled());
        QCOMPARE(unnamedWidgets(&dialog).join(u'\n'), QString());
        QCOMPARE(sharedKey(&dialog), QString());
        keepPicture(&dialog, u"bulk"_s);
        dialog.setValue(u"none"_s);
        QCOMPARE(dialog.changing(), 2); // the other disk says nothing of it yet
        QVERIFY(dialog.job());
        QVERIFY(!dialog.choose(u"disk"_s, u"nonsense"_s));
    }

    void theCommandOpensItAndMakesOneTask()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(
            fixture.writeHost({{u"one"_s, DomainState::ShutOff}, {u"two"_s, DomainState::ShutOff}}));
        QVERIFY(host);
        MainWindow *window = fixture.openWindow();
        QVERIFY(window);
        QTRY_COMPARE(window->inventoryView()->table()->model()->rowCount(), 2);
        window->inventoryView()->table()->selectAll();
        QAction *change = window->actions()->action(ActionId::ChangeMany);
        QTRY_VERIFY(change->isEnabled());
        change->trigger();
        auto *dialog = qobject_cast<BulkDialog *>(window->guestCommands()->openDialog());
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->list()->topLevelItemCount(), 2);
        QVERIFY(dialog->choose(u"overview"_s, u"onCrash"_s));
        dialog->setValue(u"preserve"_s);
        auto *ok = dialog->findChild<QPushButton *>(u"bulkOk"_s);
        QTRY_VERIFY2(ok->isEnabled(), qPrintable(ok->toolTip())); // when both have been read
        QCOMPARE(dialog->changing(), 2);
        ok->click();
        QCOMPARE(fixture.queue()->jobs().size(), size_t(1));
        const Job *job = fixture.queue()->jobs().back().get();
        QCOMPARE(job->items().size(), 2);
        QTRY_VERIFY(job->isFinished());
        QCOMPARE(job->state(), Job::State::Succeeded);
    }

    void theTaskHasAnOutcomeForEach()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(
            fixture.writeHost({{u"one"_s, DomainState::ShutOff}, {u"two"_s, DomainState::ShutOff}}));
        QVERIFY(host);
        const auto guest = [&](const QString &name) { return BulkGuest{host, fixture.idOf(host, name).uuid, name}; };
        const auto run = [&](const BulkSetting &setting) {
            Job *job = fixture.queue()->submit(
                makeBulkJob({guest(u"one"_s), guest(u"two"_s), {host, QUuid::createUuid(), u"ghost"_s}}, setting,
                            HardwareWhen::NextStart));
            return QTest::qWaitFor([&] { return job->isFinished(); }, 30000) ? job : nullptr;
        };
        Job *job = run({u"overview"_s, u"onCrash"_s, u"preserve"_s});
        QVERIFY(job);
        QCOMPARE(job->items().size(), 3);
        QCOMPARE(job->items().at(0).state, Job::Item::State::Succeeded);
        QCOMPARE(job->items().at(1).state, Job::Item::State::Succeeded);
        QCOMPARE(job->items().at(2).state, Job::Item::State::Failed);
        QVERIFY(job->items().at(2).error.has_value());
        QCOMPARE(job->state(), Job::State::Failed); // one of them did not get it
        job = run({u"overview"_s, u"onCrash"_s, u"preserve"_s});
        QVERIFY(job);
        QVERIFY(!job->items().at(0).note.isEmpty()); // it is so already
    }
};

QTEST_MAIN(TestBulk)
#include "tst_bulk.moc"
