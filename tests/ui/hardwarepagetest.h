// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/connection.h"
#include "tests/support/guifixture.h"
#include "tests/ui/hardwarestage.h"
#include "ui/create/fieldmessage.h"
#include "ui/hardware/fieldinput.h"
#include "ui/hardware/fieldrow.h"
#include "ui/hardware/hardwareform.h"
#include "ui/hardware/hardwarepage.h"

#include <QComboBox>
#include <QTest>

#include <algorithm>

namespace guestdeck::test
{

/// A hardware page over a guest with one of every kind of hardware, new for each test; and hands to use it with.
class HardwarePageTest : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<HardwarePage> m_page;
    Connection *m_host = nullptr;
    GuestHardware m_guest;
    int m_submitted = 0;
    const HardwareKey m_disk{QStringLiteral("disk"), QStringLiteral("vda")};

    template <class T>
    T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    template <class T>
    T *dialog(const QString &name) const
    {
        T *found = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                found = m_page->findChild<T *>(name);
                return found && found->isVisible();
            },
            30'000);
        return found;
    }
    template <class T>
    T *editor(const QString &field) const
    {
        FieldRow *row = m_page->form()->row(field);
        return row ? qobject_cast<T *>(row->input()->editor()) : nullptr;
    }
    QString message(const QString &field) const
    {
        const auto *message
            = m_page->form()->findChild<FieldMessage *>(QStringLiteral("field_") + field + QStringLiteral("Message"));
        return message ? message->text() : QString();
    }
    static QString cacheWords(const QString &value)
    {
        const HardwareKind *kind = hardwareKind(QStringLiteral("disk"));
        return shownValue(*std::ranges::find(kind->fields, QStringLiteral("cache"), &HardwareField::id), value);
    }
    static void pick(QComboBox *box, const QString &value)
    {
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }
    void read(const GuestHardware &guest) { m_page->setHardware(Result<GuestHardware>(guest)); }

private Q_SLOTS:
    void init()
    {
        m_submitted = 0;
        m_fixture = std::make_unique<GuiFixture>();
        m_host = m_fixture->connectHost(m_fixture->writeHost({{QStringLiteral("everything"), DomainState::ShutOff}}));
        QVERIFY(m_host);
        HardwareHooks hooks;
        hooks.submit = [this](std::unique_ptr<Job> job) {
            ++m_submitted;
            m_fixture->queue()->submit(std::move(job));
        };
        m_page = std::make_unique<HardwarePage>(m_host, m_fixture->idOf(m_host, QStringLiteral("everything")).uuid,
                                                std::move(hooks));
        m_page->resize(780, 560); // what is left of 1024x700 between the sides of the window
        m_page->show();
        m_guest = everyKindGuest();
        read(m_guest);
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }
};

} // namespace guestdeck::test
