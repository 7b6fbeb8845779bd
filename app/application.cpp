// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/guiwatch.h"
#include "app/singleinstance.h"
#include "app/trace.h"
#include "models/connection/findguest.h"
#include "models/core/log.h"
#include "models/credentials/authbroker.h"
#include "models/credentials/credentialstore.h"
#include "models/hardware/reattachwatch.h"
#include "models/journal/journal.h"
#include "models/libvirt/executor.h"
#include "models/ports/portforwards.h"
#include "models/transport/networkwatch.h"
#include "models/transport/sshmaster.h"
#include "ui/connect/authdialog.h"
#include "ui/connect/authprompter.h"
#include "ui/connect/doctordialog.h"
#include "ui/console/bareconsolewindow.h"
#include "ui/create/newmachinewizard.h"
#include "ui/fromtemplate/templatewizard.h"
#include "ui/guest/guesttab.h"
#include "ui/mainwindow/guestcommands.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/ports/openportdialog.h"
#include "ui/startcheck/startcheckview.h"
#include "ui/wall/wallfeed.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTimer>
#include <QTranslator>

#include <cstdio>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// Of the texts we have; Chinese goes by script, as regions share one.
QString languageFile()
{
    const QLocale locale;
    if (locale.language() == QLocale::Chinese) {
        return locale.script() == QLocale::TraditionalChineseScript ? u"guestdeck_zh_TW"_s : u"guestdeck_zh_CN"_s;
    }
    return u"guestdeck_"_s + QLocale::languageToCode(locale.language());
}

Message errorMessage(const QString &id, const Error &error, const QString &otherwise)
{
    Message message;
    message.id = id;
    message.severity = Message::Severity::Error;
    message.text = error.message.isEmpty() ? otherwise : error.message;
    message.details = error.detail;
    return message;
}

/// Beside settings of one's own (tests), else with the user's data.
QString journalFolder(const QString &settingsFile)
{
    return settingsFile.isEmpty()
        ? QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"journal"_s)
        : settingsFile + u".journal"_s;
}

} // namespace

void Application::installTranslations()
{
    auto *own = new QTranslator(qApp);
    // The English file holds the plural forms.
    if (own->load(languageFile(), u":/i18n"_s) || own->load(u"guestdeck_en"_s, u":/i18n"_s)) {
        QCoreApplication::installTranslator(own);
    }
    auto *qt = new QTranslator(qApp);
    if (qt->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt);
    }
}

Application::Application(CommandLine line)
    : m_line(std::move(line))
{
}

Application::~Application()
{
    m_bare.reset();
    m_prompter.reset();
    m_window.reset();
    m_trace.reset();
    m_network.reset();
    m_ports.reset();
    m_registry.reset();
    m_masters.reset(); // its ssh processes end, and with them whoever waits for a dead host
    // Saying goodbye to a host that does not answer must not keep the program from ending.
    Executor::waitForAll(std::chrono::seconds(3));
}

bool Application::start(int *status)
{
    *status = 0;
    if (m_line.isBareConsole()) {
        return startBareConsole(status);
    }
    // A program that is being looked into, or keeps its settings elsewhere, is none of the others' business.
    if (!m_line.debug && m_line.settingsFile.isEmpty()) {
        m_instance = std::make_unique<SingleInstance>();
        if (m_instance->handOver(m_line)) {
            return false;
        }
        m_instance->listen();
        connect(m_instance.get(), &SingleInstance::asked, this, [this](const CommandLine &line) {
            m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
            m_window->show();
            m_window->raise();
            m_window->activateWindow();
            perform(line);
        });
    }
    startMainWindow();
    return true;
}

bool Application::startBareConsole(int *status)
{
    m_bare = m_line.consoleUrl.isEmpty() ? BareConsoleWindow::forSocket(m_line.consoleSocket)
                                         : BareConsoleWindow::forUrl(m_line.consoleUrl);
    if (!m_bare) {
        const QString text
            = tr("guestdeck: “%1” is not an address of the form vnc://host:port.").arg(m_line.consoleUrl);
        std::fprintf(stderr, "%s\n", qPrintable(text));
        *status = 2;
        return false;
    }
    m_settings = std::make_unique<Settings>(m_line.settingsFile);
    m_bare->frame()->setSettings(m_settings.get());
    m_bare->show();
    return true;
}

void Application::startMainWindow()
{
    m_settings = std::make_unique<Settings>(m_line.settingsFile);
    m_jobs = std::make_unique<JobQueue>();
    m_journal = std::make_unique<Journal>(journalFolder(m_line.settingsFile), m_jobs.get());
    m_store = makeKeychainStore();
    m_auth = std::make_unique<AuthBroker>(m_store.get());
    m_masters = std::make_unique<SshMasters>(m_auth.get(), SshMasters::installedSetup());
    m_registry = std::make_unique<ConnectionRegistry>(m_settings.get(), nullptr,
                                                      HostServices{m_masters.get(), m_auth.get(), {}});
    m_ports = std::make_unique<PortForwards>(m_registry.get());
    m_network = std::make_unique<NetworkWatch>();
    connect(m_network.get(), &NetworkWatch::changed, m_registry.get(), &ConnectionRegistry::networkChanged);
    connect(m_registry.get(), &ConnectionRegistry::added, this, &Application::watch);
    if (logTrace().isDebugEnabled()) {
        m_trace = std::make_unique<Trace>(m_registry.get());
        m_watch = std::make_unique<GuiWatch>();
    }
    const bool firstStart = !m_settings->hasConnections() && m_line.uris.isEmpty();
    m_registry->load();
    m_window = std::make_unique<MainWindow>(Services{m_registry.get(), m_jobs.get(), m_settings.get(), m_ports.get()});
    m_prompter = std::make_unique<AuthPrompter>(m_auth.get(), m_window.get());
    if (m_trace) {
        m_trace->watchWindow(m_window.get());
    }
    m_window->setGuestPageFactory([this](const DomainId &guest, QWidget *parent) -> QWidget * {
        GuestTab::Hooks hooks;
        hooks.runAction
            = [this](const DomainId &of, DomainAction action) { m_window->guestCommands()->run(action, {of}); };
        hooks.examine
            = [this](const DomainId &of) { DoctorDialog::open(m_registry.get(), of.connection, m_window.get()); };
        hooks.takeOver = [this](const DomainId &of) { return m_window->wallFeed()->takeOffered(of); };
        hooks.submit = [this](std::unique_ptr<Job> job) { m_jobs->submit(std::move(job)); };
        hooks.journal = m_journal.get();
        hooks.showVolume
            = [this](const DomainId &of, const VolumeRef &volume) { m_window->showVolume(of.connection, volume); };
        hooks.openGuestPort
            = [this](const DomainId &of, const QString &address) { m_window->openGuestPort(of, address); };
        hooks.startCheck = [this](const DomainId &of, QWidget *tab) {
            return new StartCheckView({m_registry.get(), m_jobs.get(), m_settings.get(), m_ports.get()}, of, tab);
        };
        hooks.cloneSnapshot
            = [this](const DomainId &of, const QString &name) { m_window->guestCommands()->clone(of, name); };
        return new GuestTab(m_registry->find(guest.connection), guest.uuid, std::move(hooks), m_settings.get(),
                            guestSections(), parent);
    });
    connect(m_window.get(), &MainWindow::newMachineRequested, this,
            [this](const ConnectionId &host) { openWizard(host); });
    connect(m_window.get(), &MainWindow::newFromTemplateRequested, this,
            [this](const ConnectionId &host, const QUuid &templateId) { openTemplateWizard(host, templateId); });
    m_window->show();

    m_registry->openAutomatic();
    m_window->installEventFilter(this);
    QTimer::singleShot(2000, m_registry.get(), &ConnectionRegistry::setWindowDrawn); // it may be out of sight
    if (firstStart) {
        startWithoutHosts();
    }
    perform(m_line);
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched == m_window.get()) {
        watched->removeEventFilter(this);
        // The next turn of the loop: the children are painted by then, too.
        QTimer::singleShot(0, m_registry.get(), &ConnectionRegistry::setWindowDrawn);
    }
    return QObject::eventFilter(watched, event);
}

void Application::watch(Connection *connection)
{
    m_journal->watch(connection);
    connect(
        connection->inventory(), &Inventory::domainsAdded, this, [this, connection]() { openWaiting(connection); },
        Qt::QueuedConnection); // after the models and the window have heard of them
    connect(connection, &Connection::stateChanged, this, [this, connection]() {
        if (connection->state() == Connection::State::Connected) {
            forgetFirstStart();
        }
    });
    auto *const reattach = new ReattachWatch(*connection); // ends with it
    connect(reattach, &ReattachWatch::reattached, this,
            [this, connection](const QUuid &guest, const QString &device, const Outcome &outcome) {
                m_jobs->submit(makeReattachedJob(*connection, guest, device, outcome));
            });
}

void Application::openHosts(const QStringList &uris)
{
    for (const QString &uri : uris) {
        Connection *connection = m_registry->findByUri(uri);
        if (!connection) {
            ConnectionConfig config;
            config.uri = uri;
            connection = m_registry->add(config, false);
        }
        if (connection->state() == Connection::State::Disconnected
            || connection->state() == Connection::State::Failed) {
            connection->open();
        }
    }
}

/// What a command line asks for, of this start or of a later one.
void Application::perform(const CommandLine &line)
{
    openHosts(line.uris);
    QList<Connection *> hosts;
    for (const QString &uri : line.uris) {
        hosts << m_registry->findByUri(uri);
    }
    if (hosts.isEmpty()) {
        for (const auto &connection : m_registry->connections()) {
            hosts << connection.get();
        }
    }
    if (line.show == CommandLine::Show::Window || hosts.isEmpty()) {
        return;
    }
    if (line.show == CommandLine::Show::HostSummary) {
        m_window->tabs()->openHost(hosts.first()->id());
        return;
    }
    const bool creator = line.show == CommandLine::Show::Creator;
    const auto go = [this, creator, guest = line.guest](Connection *host) {
        if (creator) {
            openWizard(host->id());
        } else {
            showGuest(host, guest);
        }
    };
    for (Connection *host : creator ? hosts.mid(0, 1) : hosts) {
        if (host->isListComplete()) {
            go(host);
        } else {
            connect(
                host, &Connection::listCompleted, this, [host, go]() { go(host); }, Qt::SingleShotConnection);
        }
    }
}

void Application::showGuest(Connection *connection, const QString &guest)
{
    const ConnectionId host = connection->id();
    const QString id = u"commandLineGuest"_s;
    deliver(findGuest(*connection, guest), this, [this, host, id, guest](const Result<QUuid> &found) {
        if (found) {
            m_window->dismissMessage(id);
            openWhenListed({host, *found});
        } else {
            m_window->showMessage(errorMessage(id, found.error(), tr("There is no guest “%1”.").arg(guest)));
        }
    });
}

void Application::openWhenListed(const DomainId &id)
{
    if (m_registry->domain(id)) {
        m_window->openGuestTab(id);
    } else {
        m_waiting.insert(id);
    }
}

void Application::openWaiting(Connection *connection)
{
    for (const DomainId &id : QSet<DomainId>(m_waiting)) {
        if (id.connection == connection->id() && m_registry->domain(id)) {
            m_waiting.remove(id);
            m_window->openGuestTab(id);
        }
    }
}

} // namespace guestdeck
