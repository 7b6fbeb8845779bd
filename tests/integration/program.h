// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "tests/integration/lab.h"
#include "ui/mainwindow/actionregistry.h"
#include "ui/mainwindow/mainwindow.h"
#include "vncview/vncview.h"

#include <QTemporaryDir>

#include <memory>

namespace guestdeck::lab
{

/// The whole program with its real windows, settings of its own and the hosts given, driven as a user would.
class Program
{
public:
    explicit Program(const QStringList &uris, bool debug = false);
    ~Program();

    /// A host for this run, opened.
    Connection *add(const ConnectionConfig &config);
    /// Holds all that the program keeps for itself.
    QString folder() const { return m_dir.path(); }

    /// All hosts are connected and listed.
    bool waitForHosts(int seconds = 30) const;
    MainWindow &window() const { return *m_application->window(); }
    ConnectionRegistry &hosts() const;
    Connection *host(const QString &uri) const;
    /// The guest's row, or null.
    const Inventory::Domain *guest(const QString &uri, const QString &name) const;
    DomainId guestId(const QString &uri, const QString &name) const;
    bool waitForState(const QString &uri, const QString &name, DomainState state, int seconds = 30) const;
    bool waitUntilGone(const QString &uri, const QString &name, int seconds = 30) const;

    /// Selects the guest's row in the table and triggers the action of the window, which must be enabled.
    bool act(ActionId action, const QString &uri, const QString &name);
    /// The newest task has ended, and how.
    bool waitForTask(Job::State state, int seconds = 60) const;
    const Job *newestTask() const;
    JobQueue *queue() const { return m_application->jobs(); }
    size_t taskCount() const { return m_application->jobs()->jobs().size(); }
    /// Opens the wizard for a new machine by the window's action; its first page is ready for answers.
    bool openWizard() const;

    /// A visible widget of any window of the program by its object name.
    template <class T>
    T *find(const QString &name) const
    {
        return qobject_cast<T *>(
            findWidget(name, [](QWidget *widget) { return qobject_cast<T *>(widget) != nullptr; }));
    }
    /// Clicks the button of that name, once it is visible and enabled.
    bool click(const QString &name, int seconds = 10) const;
    /// Replaces what stands in the line edit of that name by typing.
    bool type(const QString &name, const QString &text) const;

    /// A question of a login is open, with nothing typed yet.
    bool waitForQuestion(int seconds = 20) const;
    bool isAsking() const;
    /// Answers the open question as a user does; it must be one for an answer that is typed.
    bool answer(const QString &text, bool remember = false) const;

    /// The console of the tab in front; connected and with a picture.
    vnc::VncView *console(int seconds = 30) const;
    /// The console's picture and QEMU's own screendump are the same, pixel for pixel. `uri`: by which QEMU is asked.
    bool samePicture(const QString &uri, const QString &name, int seconds = 20) const;
    /// Clicks into the console, so that it has the keyboard.
    bool focusConsole() const;
    void closeFrontTab();
    /// Leaves pictures of all windows in the lab's folder when the test that ends has failed.
    static void keepPicturesOfFailure();

private:
    QWidget *findWidget(const QString &name, const std::function<bool(QWidget *)> &fits) const;

    QTemporaryDir m_dir;
    std::unique_ptr<Application> m_application;
};

} // namespace guestdeck::lab
