// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/createfake.h"
#include "ui/create/draft.h"
#include "ui/create/newmachinewizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QPointer>
#include <QtTest>

namespace guestdeck
{

using namespace Qt::StringLiterals;

/// A wizard on screen, loaded, with its fake host.
struct Stage {
    CreateFake fake;
    NewMachineWizard *wizard = nullptr; ///< dangles once it has closed: see `alive`
    QPointer<NewMachineWizard> alive;
    QList<InstallPlan> plans;
    QStringList hostIds;
    OsEntry os;

    void open(const std::optional<InstallPlan> &initial = {})
    {
        show(new NewMachineWizard(fake.backend(), u"kvm-a"_s, initial));
    }
    void show(NewMachineWizard *made)
    {
        wizard = made;
        alive = made;
        QObject::connect(
            made, &NewMachineWizard::planReady, made,
            [this](const QString &host, const InstallPlan &plan, const OsEntry &entry, const HostResources &) {
                hostIds << host;
                plans << plan;
                plans.last().touched = 0; // tested apart
                os = entry;
            });
        wizard->show();
        QVERIFY(QTest::qWaitForWindowActive(wizard));
        if (!fake.slow && !fake.loadError) {
            QTRY_COMPARE(wizard->draft()->load(), CreateDraft::Load::Ready);
        }
    }
    ~Stage() { delete alive.data(); }

    template <class T = QWidget>
    T *at(const QString &name) const
    {
        T *widget = wizard->findChild<T *>(name);
        if (!widget) {
            qFatal("no %s in the wizard", qPrintable(name));
        }
        return widget;
    }
    void click(const QString &name) const { at<QAbstractButton>(name)->click(); }
    void chooseImage() const { at<QComboBox>(u"createIsoCombo"_s)->setCurrentIndex(0); }
    void goTo(int step) const
    {
        for (int i = 0; i < 10 && wizard->currentStep() < step; ++i) {
            click(u"createNextButton"_s);
        }
        QCOMPARE(wizard->currentStep(), step);
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    static void type(const QString &text)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
};

} // namespace guestdeck
