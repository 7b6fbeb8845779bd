// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guifixture.h"

#include <QAbstractItemView>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSizeGrip>
#include <QSplitterHandle>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace guestdeck::test
{

GuiFixture::GuiFixture()
    : m_settings(std::make_unique<Settings>(m_dir.filePath(u"settings.ini"_s)))
    , m_registry(std::make_unique<ConnectionRegistry>(m_settings.get()))
    , m_queue(std::make_unique<JobQueue>())
{
}

GuiFixture::~GuiFixture()
{
    m_window.reset();
    m_queue.reset();
    m_registry.reset();
}

QString GuiFixture::writeHost(const QList<FakeGuest> &guests)
{
    QFile file(m_dir.filePath(u"host%1.xml"_s.arg(++m_hosts)));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write(
        "<node><cpu><mhz>2600</mhz><model>Simulated</model><active>16</active><nodes>1</nodes><sockets>1</sockets>"
        "<cores>8</cores><threads>2</threads></cpu><memory>67108864</memory>");
    for (const FakeGuest &guest : guests) {
        const int state = guest.state == DomainState::Running ? 1 : guest.state == DomainState::Paused ? 3 : 5;
        QString xml = u"<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>%1</name>"
                      "<memory unit='MiB'>%2</memory><vcpu>%3</vcpu><os><type>hvm</type></os>"_s.arg(
                          guest.name.toHtmlEscaped(), QString::number(guest.memoryMiB), QString::number(guest.vcpus));
        if (!guest.title.isEmpty()) {
            xml += u"<title>%1</title>"_s.arg(guest.title.toHtmlEscaped());
        }
        if (!guest.description.isEmpty()) {
            xml += u"<description>%1</description>"_s.arg(guest.description.toHtmlEscaped());
        }
        // The same guest again when the host is opened again: the driver would make a new UUID each time.
        xml += u"<uuid>%1</uuid>"_s.arg(
            QUuid::createUuidV5(QUuid(), QString(file.fileName() + guest.name)).toString(QUuid::WithoutBraces));
        xml += u"<test:runstate>%1</test:runstate><devices>"_s.arg(state);
        if (!guest.disk.isEmpty()) {
            xml += u"<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='%1'/>"
                   "<target dev='vda' bus='virtio'/></disk>"_s.arg(guest.disk.toHtmlEscaped());
        }
        if (guest.vncPort > 0) {
            xml += u"<graphics type='vnc' port='%1' autoport='no' listen='127.0.0.1'/>"_s.arg(guest.vncPort);
        }
        xml += u"</devices></domain>"_s;
        file.write(xml.toUtf8());
    }
    file.write("</node>");
    return u"test://"_s + file.fileName();
}

QList<FakeGuest> GuiFixture::someGuests(int count)
{
    QList<FakeGuest> guests;
    constexpr DomainState states[]
        = {DomainState::Running, DomainState::Running, DomainState::ShutOff, DomainState::Running, DomainState::Paused};
    for (int i = 1; i <= count; ++i) {
        FakeGuest guest;
        guest.name = u"guest-%1"_s.arg(i, 3, 10, QChar(u'0'));
        guest.state = states[i % 5];
        guest.vcpus = 1 << (i % 4);
        guest.memoryMiB = 512U << (i % 5);
        guest.title = i % 3 == 0 ? u"Service number %1"_s.arg(i) : QString();
        guest.disk = u"/var/lib/libvirt/images/guest-%1.qcow2"_s.arg(i, 3, 10, QChar(u'0'));
        guest.vncPort = 5900 + i;
        guests.append(guest);
    }
    return guests;
}

Connection *GuiFixture::connectHost(const QString &uri, const QString &name)
{
    ConnectionConfig config;
    config.uri = uri;
    config.name = name;
    Connection *connection = m_registry->add(config);
    connection->open();
    const bool listed = QTest::qWaitFor([connection] { return connection->isListComplete(); }, 20'000);
    return listed ? connection : nullptr;
}

MainWindow *GuiFixture::openWindow()
{
    m_window = std::make_unique<MainWindow>(services());
    m_window->show();
    return QTest::qWaitForWindowExposed(m_window.get()) ? m_window.get() : nullptr;
}

void GuiFixture::closeWindow()
{
    m_window->close();
    m_window.reset();
}

DomainId GuiFixture::idOf(const Connection *connection, const QString &name) const
{
    const Inventory::Domain *domain = connection->inventory()->findByName(name);
    return domain ? DomainId{connection->id(), domain->info.uuid} : DomainId();
}

namespace
{
bool madeByQt(const QWidget *widget)
{
    const QString name = widget->objectName();
    const QWidget *parent = widget->parentWidget();
    return name.startsWith("qt_"_L1) || name.startsWith("ScrollLeftButton"_L1)
        || name.startsWith("ScrollRightButton"_L1) || qobject_cast<const QScrollBar *>(widget)
        || qobject_cast<const QSplitterHandle *>(widget) || qobject_cast<const QSizeGrip *>(widget)
        || qobject_cast<const QStackedWidget *>(widget) || widget->inherits("QComboBoxPrivateContainer")
        || widget->inherits("QLineEditIconButton") || widget->inherits("QScrollBarContainer")
        || widget->inherits("QAbstractScrollAreaScrollBarContainer") || widget->inherits("QToolBarSeparator")
        || widget->inherits("QToolBarExtension") || widget->inherits("QMenuBarExtension")
        || (widget->inherits("QMenu") && widget->windowTitle().isEmpty() && name.isEmpty() && parent
            && (parent->inherits("QMenuBar") || parent->inherits("QToolBarExtension")))
        // A tree view's header has a viewport of its own; a combo box's list and a spin box's field are its parts.
        || (parent
            && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBoxPrivateContainer")
                || parent->inherits("QMessageBox") || parent->inherits("QMessageBoxDetailsText")));
}

void collect(const QWidget *widget, QStringList &found)
{
    if (!madeByQt(widget)) {
        if (widget->objectName().isEmpty() || widget->accessibleName().isEmpty()) {
            const QWidget *parent = widget->parentWidget();
            found.append(u"%1 '%2' in %3 '%4'"_s.arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                parent ? QString::fromLatin1(parent->metaObject()->className()) : QString(),
                parent ? parent->objectName() : QString()));
        }
    } else if (widget->inherits("QComboBoxPrivateContainer")) {
        return;
    }
    const auto children = widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *child : children) {
        // Dialogs opened over a window are looked at by themselves.
        if (!child->isWindow() || child->inherits("QMenu")) {
            collect(child, found);
        }
    }
}
} // namespace

QStringList unnamedWidgets(const QWidget *root)
{
    QStringList found;
    collect(root, found);
    return found;
}

} // namespace guestdeck::test
