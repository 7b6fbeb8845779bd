// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guest/guestsections.h"
#include "ui/mainwindow/guestpage.h"

#include <QPointer>

class QStackedWidget;
class QTabBar;

namespace guestdeck
{

class StartCheckView;

/// A guest's tab: its pages under a slim bar, each made when it is looked at for the first time. Which one was in front
/// is remembered for guests with a screen and for those without. Alt+1, Alt+2 … go to them. Thread: GUI.
class GuestTab : public GuestPage
{
    Q_OBJECT
public:
    struct Hooks {
        std::function<void(const DomainId &, DomainAction)> runAction;
        std::function<void(std::unique_ptr<Job>)> submit;
        std::function<void(const DomainId &)> examine = {}; ///< the way to the guest's host
        /// As ConsoleHooks::takeOver.
        std::function<std::optional<QFuture<Result<std::shared_ptr<GraphicsEndpoint>>>>(const DomainId &)> takeOver
            = {};
        std::function<void(const DomainId &, const VolumeRef &)> showVolume = {};
        std::function<void(const DomainId &, const QString &address)> openGuestPort = {};
        /// Why it did not start, above its pages; may be empty.
        std::function<StartCheckView *(const DomainId &, QWidget *parent)> startCheck = {};
        std::function<void(const DomainId &, const QString &snapshot)> cloneSnapshot = {};
        Journal *journal = nullptr; ///< as SectionContext::journal
    };

    /// `settings` may be null.
    GuestTab(Connection *connection, const QUuid &uuid, Hooks hooks, Settings *settings,
             const QList<GuestSection> &sections = guestSections(), QWidget *parent = nullptr);

    DomainId domain() const override { return m_id; }
    QString title() const override;
    void toggleFullScreen() override;
    void shown() override;
    void hidden() override;
    void showScreen() override;
    bool moveTo(Connection *connection) override;

    QString currentSection() const;
    bool showSection(const QString &id) override;
    GuestPage *page(const QString &id) const; ///< null: not made yet
    StartCheckView *startCheck() const { return m_startCheck; } ///< null where there is none

private:
    void makeBar();
    void makeStartCheck();
    void showStep(const QString &section, const QString &disk);
    void select(int index);
    void addPage(int index);
    GuestPage *currentPage() const;
    QString settingsKey() const;
    QString screenSection() const;
    void typeText(const QString &text);
    int firstSection() const;

    struct Entry {
        GuestSection section;
        QPointer<GuestPage> page;
    };
    DomainId m_id;
    QPointer<Connection> m_connection;
    Hooks m_hooks;
    Settings *m_settings;
    QList<Entry> m_entries;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    StartCheckView *m_startCheck = nullptr;
    int m_current = -1;
    bool m_shown = false;
};

} // namespace guestdeck
