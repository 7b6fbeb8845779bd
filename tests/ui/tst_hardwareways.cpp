// SPDX-License-Identifier: GPL-3.0-or-later
// The hardware page and what is around it: edits that outlive their tab, other hosts, the running guest in the review,
// volumes to choose from, the way to the XML.
#include "models/actions/pooljobs.h"
#include "models/actions/volumejobs.h"
#include "tests/ui/hardwarepagetest.h"
#include "tests/ui/keymarks.h"
#include "ui/create/fieldmessage.h"
#include "ui/create/foldsection.h"
#include "ui/create/volumepicker.h"
#include "ui/hardware/addhardwaredialog.h"
#include "ui/hardware/editbar.h"
#include "ui/hardware/fieldinput.h"
#include "ui/hardware/fieldrow.h"
#include "ui/hardware/hardwareedits.h"
#include "ui/hardware/hardwareform.h"
#include "ui/hardware/hardwarelist.h"
#include "ui/hardware/hardwarepage.h"
#include "ui/hardware/keptedits.h"
#include "ui/hardware/reviewdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/differenceview.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

class TestHardwareWays : public HardwarePageTest
{
    Q_OBJECT

    static QStringList rowsOf(const QListWidget *list)
    {
        QStringList rows;
        for (int row = 0; row < list->count(); ++row) {
            const QListWidgetItem *item = list->item(row);
            rows.append((item->checkState() == Qt::Checked ? u"+"_s : u"-"_s) + item->data(Qt::UserRole).toString());
        }
        return rows;
    }
    /// The first thing that is wrong: it has the size that was wanted, its buttons are whole and inside, and its form
    /// scrolls downwards only.
    static QString faultOf(QWidget *window, HardwareForm *form, const QSize &size)
    {
        QCoreApplication::processEvents(); // layouts are made in the event loop
        if (window->width() > size.width() || window->height() > size.height()) {
            return u"%1x%2"_s.arg(window->width()).arg(window->height());
        }
        int seen = 0;
        for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->window() != window->window()
                || qobject_cast<const QLineEdit *>(button->parentWidget())
                || qobject_cast<const QTabBar *>(button->parentWidget())) {
                continue;
            }
            ++seen;
            if (button->width() < button->sizeHint().width() || button->height() < button->sizeHint().height()) {
                return u"cut: "_s + button->objectName();
            }
            const QRect place(button->mapTo(window, QPoint()), button->size());
            if ((!form || !form->isAncestorOf(button)) && !window->rect().contains(place)) {
                return u"outside: "_s + button->objectName();
            }
        }
        if (seen < 2) {
            return u"no buttons"_s;
        }
        const bool wide = form && form->isVisible() && form->widget()->width() > form->viewport()->width();
        return wide ? u"the form is wider than its place"_s : QString();
    }
    static void verifyWhole(QWidget *window, HardwareForm *form, const QSize &size, const QString &what)
    {
        const auto fault = [&] {
            const QString wrong = faultOf(window, form, size);
            return wrong.isEmpty() ? QString() : what + u": "_s + wrong;
        };
        QTRY_COMPARE(fault(), QString());
    }
    void makeVolume()
    {
        NewPool pool;
        pool.name = u"images"_s;
        pool.type = u"dir"_s;
        pool.target = u"/srv/images"_s;
        const NewVolume volume{u"web.qcow2"_s, Bytes{1ULL << 30U}, u"qcow2"_s};
        for (int step = 0; step < 2; ++step) {
            const Job *job = m_fixture->queue()->submit(step == 0 ? makeCreatePoolJob(*m_host, pool)
                                                                  : makeCreateVolumeJob(*m_host, pool.name, volume));
            QTRY_VERIFY(job->isFinished());
            QCOMPARE(job->state(), Job::State::Succeeded);
        }
    }

private Q_SLOTS:
    void whatAnotherHostAnsweredIsNotTakenForThisOne()
    {
        Connection *other = m_fixture->connectHost(m_fixture->writeHost({{u"other"_s, DomainState::ShutOff}}));
        QVERIFY(other);
        QVERIFY(m_page->guest()->uuid != m_page->domain().uuid); // the stage's, which no host would answer
        m_page->refresh(); // in flight
        m_page->moveTo(other); // which does not have the guest
        QTRY_VERIFY(m_page->messages()->bar(u"hardwareUnread"_s)); // its answer
        QCOMPARE(m_page->guest()->uuid, m_guest.uuid); // and nothing of the host before
    }

    void editsAreThereAgainWhenTheTabIsOpenedAgain()
    {
        m_page->list()->choose(m_disk);
        pick(editor<QComboBox>(u"cache"_s), u"directsync"_s);
        const DomainId guest = m_page->domain();
        m_page = std::make_unique<HardwarePage>(m_host, guest.uuid, HardwareHooks{[](std::unique_ptr<Job>) {}});
        m_page->resize(780, 560);
        m_page->show();
        QVERIFY(m_page->edits()->isEmpty());
        GuestHardware now = m_guest;
        replaceIn(now.stored, "cache='none'", "cache='writethrough'"); // meanwhile, by another admin
        read(now);
        QCOMPARE(m_page->edits()->count(), 1);
        QCOMPARE(m_page->edits()->valuesOf(m_disk).value(u"cache"_s), u"directsync"_s);
        QVERIFY(m_page->messages()->bar(u"hardwareConflict"_s)); // seen before, and not forgotten
        MessageBar *bar = m_page->messages()->bar(u"hardwareRestored"_s);
        QVERIFY(bar && bar->message().text.contains(u"1 change"_s));
        QVERIFY(!bar->message().text.contains(u"assword"_s)); // none was typed
        keepPicture(m_page.get(), u"hardware-restored"_s);
        bar->findChild<QToolButton *>(u"hardwareRestoredDiscard"_s)->click();
        QTRY_VERIFY(m_page->edits()->isEmpty()); // the buttons of messages act a moment later
        // What was discarded does not come back.
        m_page = std::make_unique<HardwarePage>(m_host, guest.uuid, HardwareHooks{[](std::unique_ptr<Job>) {}});
        read(now);
        QVERIFY(m_page->edits()->isEmpty() && !m_page->messages()->bar(u"hardwareRestored"_s));
    }

    void whoLeavesWithEditsIsAskedAgainAfterAnotherQuestion()
    {
        m_page->edits()->set(m_disk, u"cache"_s, u"directsync"_s);
        MainWindow *window = m_fixture->openWindow();
        QVERIFY(window);
        const auto press = [window](const QString &about, const QString &button) {
            QMessageBox *asked = nullptr;
            (void)QTest::qWaitFor(
                [&] {
                    for (QMessageBox *box : window->findChildren<QMessageBox *>(u"confirmDialog"_s)) {
                        asked = box->isVisible() && box->text().contains(about) ? box : asked;
                    }
                    return asked != nullptr;
                },
                30'000);
            if (asked) {
                asked->findChild<QPushButton *>(button)->click();
            }
            return asked != nullptr;
        };
        for (const bool stays : {true, false}) {
            QVERIFY(!window->close());
            QPromise<Outcome> work; // begins while the question is open
            work.start();
            auto job = std::make_unique<Job>(u"Copy it"_s, QList<DomainId>{});
            Job::Step step;
            step.text = u"copies"_s;
            step.run = [future = work.future()](const CallContext &) { return future; };
            job->addStep(std::move(step));
            const Job *submitted = m_fixture->queue()->submit(std::move(job));
            QCOMPARE(m_fixture->queue()->runningCount(), 1);
            QVERIFY(press(u"with edits"_s, u"confirmButton"_s));
            QVERIFY(press(u"Copy it"_s, stays ? u"confirmCancelButton"_s : u"confirmButton"_s));
            work.addResult(Outcome{});
            work.finish();
            QTRY_VERIFY(submitted->isFinished());
            QTRY_COMPARE(window->isVisible(), stays); // both were agreed to, and neither is asked twice
        }
    }

    void secretsAreNotKept()
    {
        const DomainId guest = m_page->domain();
        HardwareEdit secret{HardwareEdit::What::Set,
                            {u"graphics"_s, u"vnc"_s},
                            {{u"password"_s, u"hush"_s}, {u"keymap"_s, u"de"_s}},
                            {{u"password"_s, {}}, {u"keymap"_s, {}}},
                            {}};
        QVERIFY(hardwareKind(u"graphics"_s));
        const keptedits::Kept without = keptedits::withoutSecrets({secret});
        QVERIFY(without.secretsLeftOut);
        keptedits::keep(guest, without);
        const keptedits::Kept kept = keptedits::take(guest);
        QCOMPARE(kept.edits.size(), 1);
        QCOMPARE(kept.edits.first().values, (FieldValues{{u"keymap"_s, u"de"_s}}));
        QVERIFY(kept.secretsLeftOut);
        QVERIFY(keptedits::take(guest).edits.isEmpty());
        secret.values.remove(u"password"_s);
        QVERIFY(!keptedits::withoutSecrets({secret}).secretsLeftOut);
    }

    void editsOfATaskThatFailsLateComeBackIntoTheOpenPage()
    {
        // The page is closed while its task waits, and opened again before that ends.
        const DomainId guest = m_page->domain();
        std::unique_ptr<Job> waiting;
        const auto open = [&] {
            HardwareHooks hooks;
            hooks.submit = [&](std::unique_ptr<Job> job) { waiting = std::move(job); };
            m_page = std::make_unique<HardwarePage>(m_host, guest.uuid, std::move(hooks));
            m_page->show();
            read(m_guest);
        };
        open();
        const HardwareKey screen{u"graphics"_s, u"vnc"_s};
        m_page->edits()->set(m_disk, u"cache"_s, u"directsync"_s);
        m_page->edits()->set(screen, u"password"_s, u"hush"_s);
        m_page->bar()->setWhen(HardwareWhen::NextStart);
        m_page->apply();
        QVERIFY(waiting);
        open();
        QVERIFY(m_page->edits()->isEmpty());
        Job *const job = m_fixture->queue()->submit(std::move(waiting));
        QTRY_VERIFY(job->isFinished());
        QVERIFY(job->state() != Job::State::Succeeded); // the host's guest is not the one that was read
        read(m_guest); // the same as before: the edits are what is new
        QCOMPARE(m_page->edits()->count(), 1);
        QCOMPARE(m_page->edits()->valuesOf(m_disk).value(u"cache"_s), u"directsync"_s);
        MessageBar *bar = m_page->messages()->bar(u"hardwareRestored"_s);
        QVERIFY(bar && bar->message().text.contains(u"assword"_s)); // one was typed, and is not kept
        read(m_guest);
        QCOMPARE(m_page->edits()->count(), 1);
    }

    void theReviewShowsTheRunningGuestToo()
    {
        m_page->list()->choose({u"overview"_s, {}});
        auto *title = editor<QLineEdit>(u"title"_s);
        title->clear();
        QTest::keyClicks(title, u"Mail"_s);
        m_page->list()->choose(m_disk);
        pick(editor<QComboBox>(u"cache"_s), u"directsync"_s); // for the next start only
        const auto added = [&](HardwareWhen when, const QString &view) {
            m_page->bar()->setWhen(when);
            part<QPushButton>(u"hardwareReview"_s)->click();
            auto *review = dialog<ReviewDialog>(u"hardwareReviewDialog"_s);
            const auto *difference = review ? review->findChild<DifferenceView *>(view) : nullptr;
            const QString shown = difference ? difference->shownText() : u"(none)"_s;
            if (review) {
                keepPicture(review, u"hardware-review-live"_s);
                review->close();
            }
            return shown;
        };
        const QString running = added(HardwareWhen::Both, u"hardwareReviewRunning"_s);
        QVERIFY2(running.contains(u"<title>Mail</title>"_s) && !running.contains(u"directsync"_s), qPrintable(running));
        const QString stored = added(HardwareWhen::Both, u"hardwareReviewStored"_s);
        QVERIFY2(stored.contains(u"<title>Mail</title>"_s) && stored.contains(u"directsync"_s), qPrintable(stored));
        m_page->list()->choose(m_disk);
        part<QPushButton>(u"hardwareTakeBack"_s)->click();
        const QString now = added(HardwareWhen::Now, u"hardwareReviewRunning"_s);
        QVERIFY2(now.contains(u"<title>Mail</title>"_s), qPrintable(now));
        QVERIFY(!added(HardwareWhen::Now, u"hardwareReviewStored"_s).contains(u"Mail"_s));
        QCOMPARE(added(HardwareWhen::NextStart, u"hardwareReviewRunning"_s), u"(none)"_s);
    }

    void nothingInTheCommandsEndsItsCommentEarly()
    {
        m_page->list()->choose({u"overview"_s, {}});
        m_page->edits()->set({u"overview"_s, {}}, u"title"_s, u"Mail\rrm -rf /tmp/x\u2028reboot"_s);
        part<QPushButton>(u"hardwareReview"_s)->click();
        auto *review = dialog<ReviewDialog>(u"hardwareReviewDialog"_s);
        QVERIFY(review);
        const QStringList comments = review->commands().split(u'\n').filter(QRegularExpression(u"^# "_s));
        QVERIFY(!comments.isEmpty());
        for (const QString &line : comments) {
            QVERIFY2(!line.contains(u'\r') && !line.contains(QChar(0x2028)), qPrintable(line));
        }
        QVERIFY(comments.first().contains(u"rm -rf"_s)); // all of it stays behind the sign
    }

    void volumesOfTheHostAreChosenForDisks()
    {
        const HardwareKind *disk = hardwareKind(u"disk"_s);
        const HardwareKind *cdrom = hardwareKind(u"cdrom"_s);
        VolumeInfo image;
        image.pool = u"default"_s;
        image.name = u"web.qcow2"_s;
        image.path = u"/images/web.qcow2"_s;
        image.format = u"qcow2"_s;
        QCOMPARE(volumeValues(*disk, image),
                 (FieldValues{{u"source"_s, u"/images/web.qcow2"_s}, {u"format"_s, u"qcow2"_s}}));
        image.format = u"iso"_s;
        QCOMPARE(volumeValues(*cdrom, image).value(u"format"_s), u"raw"_s);
        image.format = u"qcow2"_s;
        // What a guest can write into its own raw image is no reason to read the image otherwise.
        QCOMPARE(volumeValues(*disk, image, {{u"format"_s, u"raw"_s}}),
                 (FieldValues{{u"source"_s, u"/images/web.qcow2"_s}}));
        QCOMPARE(volumeValues(*disk, image, {{u"format"_s, u"vmdk"_s}}).value(u"format"_s), u"qcow2"_s);
        image.path = u"rbd/web"_s;
        QCOMPARE(volumeValues(*disk, image).value(u"source"_s), u"default/web.qcow2"_s);
        m_page->list()->choose({u"overview"_s, {}});
        QVERIFY(!part<QToolButton>(u"field_titleBrowse"_s));
        makeVolume();
        m_page->list()->choose(m_disk);
        auto *browse = part<QToolButton>(u"field_sourceBrowse"_s);
        QVERIFY(browse && browse->isVisible() && browse->isEnabled());
        browse->click();
        QVERIFY(!browse->isEnabled()); // one list is enough
        m_page->edits()->set(m_disk, u"serial"_s, u"ROOT-3"_s); // fills the form again
        QVERIFY(!browse->isEnabled());
        auto *picker = dialog<VolumePicker>(u"createVolumePicker"_s);
        QVERIFY(picker);
        QTRY_VERIFY(browse->isEnabled());
        auto *tree = picker->findChild<QTreeWidget *>(u"createVolumeTree"_s);
        QVERIFY(tree && tree->topLevelItemCount() > 0);
        const QString path = tree->topLevelItem(0)->text(3);
        QVERIFY(path.endsWith(u"/web.qcow2"_s));
        tree->setCurrentItem(tree->topLevelItem(0));
        keepPicture(picker, u"hardware-volumes"_s);
        picker->findChild<QPushButton *>(u"createVolumeUseButton"_s)->click();
        QTRY_COMPARE(m_page->edits()->valuesOf(m_disk).value(u"source"_s), path);
        QCOMPARE(editor<QLineEdit>(u"source"_s)->text(), path);
        part<QPushButton>(u"hardwareAdd"_s)->click();
        auto *add = dialog<AddHardwareDialog>(u"hardwareAddDialog"_s);
        QVERIFY(add && add->choose(u"disk"_s));
        QVERIFY(add->findChild<QToolButton *>(u"field_sourceBrowse"_s));
    }

    void noListOpensOverAnotherPage()
    {
        makeVolume();
        m_page->list()->choose(m_disk);
        auto *browse = part<QToolButton>(u"field_sourceBrowse"_s);
        QVERIFY(browse);
        browse->click();
        QVERIFY(!browse->isEnabled());
        m_page->hidden();
        QVERIFY(browse->isEnabled()); // it is given up
        // Asked again, there is one list, not two.
        browse->click();
        QVERIFY(dialog<VolumePicker>(u"createVolumePicker"_s));
        QCOMPARE(m_page->findChildren<VolumePicker *>().size(), 1);
    }

    void aMediumIsEjectedByAButton()
    {
        m_page->list()->choose(m_disk);
        QVERIFY(!part<QToolButton>(u"field_sourceEject"_s)); // a disk is no medium
        const HardwareKey drive{u"cdrom"_s, u"sdb"_s};
        m_page->list()->choose(drive);
        QCOMPARE(m_page->form()->key(), drive);
        auto *eject = part<QToolButton>(u"field_sourceEject"_s);
        QVERIFY(eject && eject->isVisible() && eject->isEnabled());
        QVERIFY(part<QToolButton>(u"field_sourceBrowse"_s));
        QCOMPARE(unnamedWidgets(m_page.get()).join(u'\n'), QString());
        keepPicture(m_page.get(), u"hardware-eject"_s);
        eject->click();
        QCOMPARE(m_page->edits()->count(), 1);
        QVERIFY(m_page->edits()->valuesOf(drive).value(u"source"_s).isEmpty());
        QVERIFY(editor<QLineEdit>(u"source"_s)->text().isEmpty());
        QVERIFY(!eject->isEnabled());
        const auto after = withHardwareEdits(m_guest.stored, m_page->edits()->all());
        QVERIFY(after.has_value() && !after->contains("install.iso"));
        part<QToolButton>(u"field_sourceTakeBack"_s)->click();
        QVERIFY(m_page->edits()->isEmpty() && eject->isEnabled());
    }

    void whatCannotBePluggedInSaysSoBeforeItIsApplied()
    {
        part<QPushButton>(u"hardwareAdd"_s)->click();
        auto *add = dialog<AddHardwareDialog>(u"hardwareAddDialog"_s);
        QVERIFY(add && add->choose(u"sound"_s));
        const auto *said = add->form()->findChild<QLabel *>(u"hardwareState"_s);
        QVERIFY(said->isVisible());
        QVERIFY2(said->text().contains(u"next start"_s) && said->text().contains(u"while the guest runs"_s),
                 qPrintable(said->text()));
        keepPicture(add, u"hardware-add-later"_s);
        QVERIFY2(add->whyNot().isEmpty(), qPrintable(add->whyNot()));
        add->findChild<QPushButton *>(u"hardwareAddOk"_s)->click();
        QVERIFY(m_page->edits()->isNew(m_page->list()->current()));
        const QString there = m_page->form()->findChild<QLabel *>(u"hardwareState"_s)->text();
        QVERIFY2(there.startsWith(u"New"_s) && there.contains(u"while the guest runs"_s), qPrintable(there));
        // One that can be plugged in, and a guest that is off, need no such words.
        m_page->edits()->discard();
        GuestHardware off = m_guest;
        off.running = false;
        off.live.clear();
        read(off);
        m_page->list()->choose(m_page->edits()->add(u"sound"_s, {{u"model"_s, u"ac97"_s}}));
        QCOMPARE(m_page->form()->findChild<QLabel *>(u"hardwareState"_s)->text(), u"New: not in the guest yet."_s);
    }

    void theFiguresOfTheMemoryAreOneClickAway()
    {
        m_page->list()->choose({u"memory"_s, {}});
        QVERIFY(part<QLabel>(u"hardwareMoreLines"_s)->text().contains(u"Performance"_s));
        QVERIFY(!part<QPushButton>(u"hardwareMoreButton"_s)->isVisible()); // there is no such page here
        int shown = 0;
        HardwareHooks hooks;
        hooks.showPerformance = [&] { ++shown; };
        m_page = std::make_unique<HardwarePage>(m_host, m_page->domain().uuid, std::move(hooks));
        m_page->show();
        read(m_guest);
        m_page->list()->choose({u"memory"_s, {}});
        auto *button = part<QPushButton>(u"hardwareMoreButton"_s);
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(shown, 1);
        QCOMPARE(unnamedWidgets(m_page.get()).join(u'\n'), QString());
        GuestHardware off = m_guest;
        off.running = false;
        off.live.clear();
        read(off);
        QVERIFY(!button->isVisible() && part<QLabel>(u"hardwareMoreLines"_s)->text().isEmpty());
    }

    void theSystemIsChosenByItsName()
    {
        const QString debian = u"http://debian.org/debian/12"_s;
        const HardwareKey overview{u"overview"_s, {}};
        const auto items = hardwareItems(m_guest);
        QVERIFY(items.has_value());
        HardwareEdits edits;
        edits.setItems(*items);
        HardwareForm form;
        form.offer(u"overview"_s, u"os"_s, {});
        form.showItem(m_guest, edits, overview);
        auto *box = qobject_cast<QComboBox *>(form.row(u"os"_s)->input()->editor());
        QVERIFY(box && box->isEditable());
        QCOMPARE(box->findData(debian), -1);
        form.offer(u"overview"_s, u"os"_s, {{debian, u"Debian 12"_s}}); // read meanwhile
        form.showItem(m_guest, edits, overview);
        QVERIFY(edits.isEmpty());
        QCOMPARE(box->itemText(box->findData(debian)), u"Debian 12"_s);
        connect(
            &form, &HardwareForm::edited, &edits,
            [&](const HardwareKey &key, const QString &field, const QString &value) { edits.set(key, field, value); });
        pick(box, debian);
        QCOMPARE(edits.valuesOf(overview).value(u"os"_s), debian);
        // The page fills it from the catalogue; what is not in there can be typed.
        m_page->list()->choose(overview);
        auto *own = editor<QComboBox>(u"os"_s);
        QVERIFY(own && own->isEditable());
        own->lineEdit()->clear();
        QTest::keyClicks(own->lineEdit(), u"http://example.org/my/1"_s);
        QCOMPARE(m_page->edits()->valuesOf(overview).value(u"os"_s), u"http://example.org/my/1"_s);
        QVERIFY2(m_page->form()->problems().isEmpty(), qPrintable(message(u"os"_s)));
    }

    void whatHasNoFieldCanBeReadAllTheSame()
    {
        GuestHardware guest = m_guest;
        replaceIn(guest.stored, "<sound model='ich9'/>", "<sound model='ich9'><future word='yes'/></sound>");
        guest.live = guest.stored;
        read(guest);
        m_page->list()->choose(m_disk);
        auto items = hardwareItems(guest);
        QVERIFY(items.has_value());
        const auto sound = std::ranges::find_if(*items, [](const HardwareItem &one) {
            return one.key.kind == "sound"_L1 && one.next().element.contains("future");
        });
        QVERIFY(sound != items->cend());
        QVERIFY(sound->next().unshown > 0);
        m_page->list()->choose(sound->key);
        QVERIFY(part<QLabel>(u"hardwareUnshown"_s)->isVisible());
        auto *fold = part<FoldSection>(u"hardwareElementFold"_s);
        QVERIFY(fold && fold->isVisible() && !fold->isOpen());
        fold->button()->click();
        auto *text = part<QPlainTextEdit>(u"hardwareElement"_s);
        QVERIFY(text->isVisible() && text->toPlainText().contains(u"<future word="_s));
        m_page->edits()->set(sound->key, u"model"_s, u"ac97"_s); // filled again, it stays open
        QVERIFY(text->isVisible());
        QCOMPARE(unnamedWidgets(m_page.get()).join(u'\n'), QString());
    }

    void theBootOrderIsAListWithTicks()
    {
        const HardwareKey boot{u"boot"_s, {}};
        m_page->list()->choose(boot);
        auto *list = editor<QListWidget>(u"order"_s);
        auto *up = part<QToolButton>(u"bootOrderUp"_s);
        auto *down = part<QToolButton>(u"bootOrderDown"_s);
        QVERIFY(list && up && down && list->isVisible());
        const auto wanted = [&] { return m_page->edits()->valuesOf(boot).value(u"order"_s); };
        QCOMPARE(wanted(), u"vda\nsdb"_s);
        QStringList rows = rowsOf(list);
        QCOMPARE(rows.mid(0, 2), (QStringList{u"+vda"_s, u"+sdb"_s}));
        QVERIFY(rows.contains(u"-52:54:00:11:22:33"_s) && rows.contains(u"-sda"_s));
        QVERIFY(list->item(0)->text() != "vda"_L1); // in words
        QCOMPARE(unnamedWidgets(m_page.get()).join(u'\n'), QString());
        keepPicture(m_page.get(), u"hardware-bootorder"_s);
        // By mouse and by keyboard, there and back.
        list->setCurrentRow(1);
        QVERIFY(up->isEnabled());
        up->click();
        QCOMPARE(wanted(), u"sdb\nvda"_s);
        QCOMPARE(list->currentRow(), 0);
        QVERIFY(!up->isEnabled());
        down->click();
        QVERIFY(m_page->edits()->isEmpty());
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(wanted(), u"sdb\nvda"_s);
        const int card = int(rowsOf(list).indexOf(u"-52:54:00:11:22:33"_s));
        list->item(card)->setCheckState(Qt::Checked);
        QCOMPARE(wanted(), u"sdb\nvda\n52:54:00:11:22:33"_s);
        QCOMPARE(rowsOf(list).at(card), u"+52:54:00:11:22:33"_s); // it stays where it is
        QVERIFY2(message(u"order"_s).isEmpty() || !message(u"order"_s).contains(u"no device"_s),
                 qPrintable(message(u"order"_s)));
        list->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(wanted(), u"vda\n52:54:00:11:22:33"_s);
        part<QToolButton>(u"field_orderTakeBack"_s)->click();
        QVERIFY(m_page->edits()->isEmpty());
        QCOMPARE(rowsOf(list).mid(0, 2), (QStringList{u"+vda"_s, u"+sdb"_s}));
        // What is named and not offered stays.
        GuestHardware guest = m_guest;
        replaceIn(guest.stored, "</nvram>", "</nvram><boot dev='hd'/>");
        replaceIn(guest.stored, "<boot order='1'/>", "");
        replaceIn(guest.stored, "<boot order='2'/>", "");
        guest.live = guest.stored;
        read(guest);
        QCOMPARE(rowsOf(list).value(0), u"+hd"_s);
        QVERIFY(rowsOf(list).contains(u"-vda"_s));
        guest.readOnlyHost = true;
        read(guest);
        QVERIFY(!(list->item(0)->flags() & Qt::ItemIsUserCheckable));
        QVERIFY(!up->isEnabled() && !down->isEnabled());
    }

    void nothingIsCutOnASmallScreen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("font");
        QTest::newRow("200 % of a screen of 1920x1080") << QSize(900, 480) << 1.0;
        QTest::newRow("larger fonts on 1024x700") << QSize(1000, 660) << 1.4;
    }

    void nothingIsCutOnASmallScreen()
    {
        QFETCH(QSize, size);
        QFETCH(double, font);
        const QFont before = QApplication::font();
        const auto back = qScopeGuard([&] { QApplication::setFont(before); });
        QFont larger = before;
        larger.setPointSizeF(before.pointSizeF() * font);
        QApplication::setFont(larger);
        HardwareHooks hooks;
        hooks.submit = [](std::unique_ptr<Job>) {};
        m_page = std::make_unique<HardwarePage>(m_host, m_page->domain().uuid, std::move(hooks));
        m_page->show();
        read(m_guest);
        m_page->resize(size);
        const auto items = hardwareItems(m_guest);
        QVERIFY(items.has_value());
        for (const HardwareItem &item : *items) {
            m_page->list()->choose(item.key);
            verifyWhole(m_page.get(), m_page->form(), size, item.key.kind);
        }
        part<QPushButton>(u"hardwareAdd"_s)->click();
        auto *add = dialog<AddHardwareDialog>(u"hardwareAddDialog"_s);
        QVERIFY(add);
        add->resize(size);
        for (const QString &kind : {u"disk"_s, u"interface"_s, u"hostdev-pci"_s, u"sound"_s}) {
            add->choose(kind);
            verifyWhole(add, add->form(), size, kind);
        }
        add->reject();
        m_page->edits()->set(m_disk, u"cache"_s, u"directsync"_s);
        m_page->edits()->set({u"overview"_s, {}}, u"title"_s, u"Mail"_s);
        part<QPushButton>(u"hardwareReview"_s)->click();
        auto *review = dialog<ReviewDialog>(u"hardwareReviewDialog"_s);
        QVERIFY(review);
        review->resize(size);
        auto *tabs = review->findChild<QTabWidget *>(u"hardwareReviewTabs"_s);
        QVERIFY(tabs && tabs->count() == 4);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            verifyWhole(review, nullptr, size, tabs->tabText(tab));
        }
    }

    void theWayToTheXmlIsThereWhereThereIsSuchAPage()
    {
        m_page->list()->choose(m_disk);
        QVERIFY(!part<QPushButton>(u"hardwareShowXml"_s)->isVisible());
        int shown = 0;
        HardwareHooks hooks;
        hooks.showXml = [&] { ++shown; };
        m_page = std::make_unique<HardwarePage>(m_host, m_page->domain().uuid, std::move(hooks));
        m_page->show();
        read(m_guest);
        m_page->list()->choose(m_disk);
        QTest::mouseClick(part<QPushButton>(u"hardwareShowXml"_s), Qt::LeftButton);
        QCOMPARE(shown, 1);
        QCOMPARE(sharedKey(m_page.get()), QString());
    }
};

QTEST_MAIN(TestHardwareWays)
#include "tst_hardwareways.moc"
