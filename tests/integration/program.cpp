// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/program.h"

#include "models/itemmodels/guestmodel.h"
#include "ui/inventory/inventoryview.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

namespace guestdeck::lab
{

using namespace Qt::StringLiterals;

Program::Program(const QStringList &uris, bool debug)
{
    CommandLine line;
    line.debug = debug;
    line.uris = uris;
    line.settingsFile = m_dir.filePath(u"settings.ini"_s);
    m_application = std::make_unique<Application>(line);
    int status = 0;
    m_application->start(&status);
    window().resize(1280, 860);
    window().activateWindow();
}

Program::~Program() = default;

ConnectionRegistry &Program::hosts() const
{
    return *window().guestModel()->registry();
}

Connection *Program::host(const QString &uri) const
{
    return hosts().findByUri(uri);
}

Connection *Program::add(const ConnectionConfig &config)
{
    Connection *connection = hosts().add(config, false);
    connection->open();
    return connection;
}

bool Program::waitForHosts(int seconds) const
{
    const bool good = waitFor(
        [this]() {
            return !hosts().connections().empty()
                && std::ranges::all_of(hosts().connections(), [](const auto &host) { return host->isListComplete(); });
        },
        seconds);
    for (const auto &host : hosts().connections()) {
        if (!host->isListComplete()) {
            const Error error = host->lastError().value_or(Error{});
            qWarning("%s is not listed: state %d, phase %d: %s %s", qPrintable(host->uri()), int(host->state()),
                     int(host->phase()), qPrintable(error.message), qPrintable(error.detail));
        }
    }
    return good;
}

const Inventory::Domain *Program::guest(const QString &uri, const QString &name) const
{
    return host(uri) ? host(uri)->inventory()->findByName(name) : nullptr;
}

DomainId Program::guestId(const QString &uri, const QString &name) const
{
    const Inventory::Domain *domain = guest(uri, name);
    return domain ? DomainId{host(uri)->id(), domain->info.uuid} : DomainId{};
}

bool Program::waitForState(const QString &uri, const QString &name, DomainState state, int seconds) const
{
    return waitFor([&]() { return guest(uri, name) && guest(uri, name)->info.state == state; }, seconds);
}

bool Program::waitUntilGone(const QString &uri, const QString &name, int seconds) const
{
    return waitFor([&]() { return !guest(uri, name); }, seconds);
}

bool Program::act(ActionId action, const QString &uri, const QString &name)
{
    const QList<DomainId> wanted{guestId(uri, name)};
    window().selectGuest(wanted.first());
    if (!waitFor([&]() { return window().actions()->context().guests == wanted; }, 5)) {
        qWarning("%s cannot be selected", qPrintable(name));
        return false;
    }
    QAction *command = window().actions()->action(action);
    if (!waitFor([command]() { return command->isEnabled(); }, 10)) {
        qWarning("%s is disabled: %s", qPrintable(command->objectName()),
                 qPrintable(window().actions()->whyNot(action).value_or(QString())));
        return false;
    }
    command->trigger();
    return true;
}

const Job *Program::newestTask() const
{
    const auto &jobs = m_application->jobs()->jobs();
    return jobs.empty() ? nullptr : jobs.back().get();
}

bool Program::waitForTask(Job::State state, int seconds) const
{
    if (!waitFor([this]() { return newestTask() && newestTask()->isFinished(); }, seconds)) {
        return false;
    }
    const Job *job = newestTask();
    if (job->state() != state) {
        qWarning("task '%s': %s %s", qPrintable(job->title()),
                 job->error() ? qPrintable(job->error()->message) : "no error",
                 job->error() ? qPrintable(job->error()->detail) : "");
    }
    return job->state() == state;
}

bool Program::openWizard() const
{
    QAction *command = window().actions()->action(ActionId::NewMachine);
    if (!waitFor([command]() { return command->isEnabled(); }, 10)) {
        return false;
    }
    command->trigger();
    return waitFor([this]() { return find<QAbstractButton>(u"createSourcePathRadio"_s) != nullptr; }, 30);
}

QWidget *Program::findWidget(const QString &name, const std::function<bool(QWidget *)> &fits) const
{
    const QWidgetList all = QApplication::allWidgets();
    const auto it = std::ranges::find_if(
        all, [&](QWidget *widget) { return widget->objectName() == name && widget->isVisible() && fits(widget); });
    return it == all.cend() ? nullptr : *it;
}

bool Program::click(const QString &name, int seconds) const
{
    const auto ready = [&]() {
        const auto *button = find<QAbstractButton>(name);
        return button && button->isEnabled();
    };
    if (!waitFor(ready, seconds)) {
        qWarning("no enabled button %s", qPrintable(name));
        return false;
    }
    auto *button = find<QAbstractButton>(name);
    // A radio button or check box reacts to its indicator and text, not to the empty rest of its rectangle.
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    return true;
}

bool Program::type(const QString &name, const QString &text) const
{
    auto *edit = find<QLineEdit>(name);
    if (!edit) {
        qWarning("no visible field %s", qPrintable(name));
        return false;
    }
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    return edit->text() == text;
}

bool Program::isAsking() const
{
    return find<QDialog>(u"authDialog"_s) != nullptr;
}

bool Program::waitForQuestion(int seconds) const
{
    const auto ready = [this]() {
        const auto *edit = find<QLineEdit>(u"authAnswerEdit"_s);
        return isAsking() && (!edit || (edit->text().isEmpty() && edit->isEnabled()));
    };
    return waitFor(ready, seconds);
}

bool Program::answer(const QString &text, bool remember) const
{
    if (!waitForQuestion() || !type(u"authAnswerEdit"_s, text)) {
        return false;
    }
    if (auto *check = find<QAbstractButton>(u"authRememberCheck"_s)) {
        check->setChecked(remember);
    } else if (remember) {
        qWarning("there is nothing to remember it by");
        return false;
    }
    return click(u"authOkButton"_s);
}

vnc::VncView *Program::console(int seconds) const
{
    vnc::VncView *found = nullptr;
    waitFor(
        [&]() {
            QWidget *page = window().tabs()->currentWidget();
            found = page ? page->findChild<vnc::VncView *>() : nullptr;
            return found && found->isConnected() && !found->snapshot().isNull();
        },
        seconds);
    return found && found->isConnected() ? found : nullptr;
}

bool Program::samePicture(const QString &uri, const QString &name, int seconds) const
{
    vnc::VncView *view = console();
    if (!view) {
        qWarning("no console is connected");
        return false;
    }
    QImage shown;
    QImage real;
    // A blinking cursor may change between the two; a difference that stays is one.
    const bool same = waitFor(
        [&]() {
            shown = view->snapshot().convertToFormat(QImage::Format_RGB32);
            real = screendump(uri, name).convertToFormat(QImage::Format_RGB32);
            return !real.isNull() && shown == real;
        },
        seconds);
    if (!same) {
        qWarning("shown %dx%d, QEMU has %dx%d", shown.width(), shown.height(), real.width(), real.height());
    }
    return same;
}

bool Program::focusConsole() const
{
    vnc::VncView *view = console();
    if (!view) {
        return false;
    }
    window().raise();
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window())) {
        return false;
    }
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->viewport()->rect().center());
    return waitFor([view]() { return view->hasFocus() && view->isGrabbed(); }, 5);
}

void Program::closeFrontTab()
{
    window().actions()->action(ActionId::CloseTab)->trigger();
}

void Program::keepPicturesOfFailure()
{
    if (!QTest::currentTestFailed()) {
        return;
    }
    int number = 0;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->isWindow() && widget->width() > 50) {
            const QString file = qEnvironmentVariable("GUESTDECK_LAB_DIR") + u"/failed-"_s
                + QLatin1StringView(QTest::currentTestFunction()) + u'-' + QString::number(++number) + u".png"_s;
            widget->grab().save(file);
            qWarning("picture: %s", qPrintable(file));
        }
    }
}

} // namespace guestdeck::lab
