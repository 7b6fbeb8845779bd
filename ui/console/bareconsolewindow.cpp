// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/bareconsolewindow.h"

#include "models/core/async.h"
#include "ui/widgets/icons.h"
#include "vncview/endpoint.h"

#include <QScreen>
#include <QShortcut>
#include <QtMath>

namespace guestdeck
{

using namespace Qt::StringLiterals;

std::unique_ptr<BareConsoleWindow> BareConsoleWindow::forUrl(const QString &url)
{
    const std::optional<vnc::Endpoint> where = vnc::parseVncUrl(url);
    if (!where) {
        return nullptr;
    }
    const auto resolve = [host = where->host, port = where->port]() {
        auto endpoint = std::make_shared<GraphicsEndpoint>();
        endpoint->kind = GraphicsEndpoint::Kind::Tcp;
        endpoint->host = host;
        endpoint->port = port;
        return readyFuture(Result<ConsoleScreen::Endpoint>(endpoint));
    };
    return std::unique_ptr<BareConsoleWindow>(new BareConsoleWindow(resolve, where->describe()));
}

std::unique_ptr<BareConsoleWindow> BareConsoleWindow::forSocket(const QString &path)
{
    const auto resolve = [path]() {
        auto endpoint = std::make_shared<GraphicsEndpoint>();
        endpoint->kind = GraphicsEndpoint::Kind::UnixSocket;
        endpoint->path = path;
        return readyFuture(Result<ConsoleScreen::Endpoint>(endpoint));
    };
    return std::unique_ptr<BareConsoleWindow>(new BareConsoleWindow(resolve, path));
}

BareConsoleWindow::BareConsoleWindow(ConsoleScreen::Resolver resolver, const QString &name)
    : m_frame(new ConsoleFrame(std::move(resolver), {}, this))
{
    setObjectName(u"bareConsoleWindow"_s);
    setAccessibleName(tr("Console"));
    setWindowIcon(applicationIcon());
    setWindowTitle(name);
    setCentralWidget(m_frame);
    ScreenSubject subject;
    subject.name = name;
    subject.hostName = name;
    subject.state = DomainState::Running; // whoever answers there
    m_frame->screen()->setSubject(subject);
    connect(m_frame->screen()->view(), &vnc::VncView::desktopNameChanged, this, [this, name](const QString &desktop) {
        const QString plain = desktop.left(200).simplified();
        setWindowTitle(plain.isEmpty() ? name : plain + u" – "_s + name);
    });
    connect(m_frame->screen()->view(), &vnc::VncView::guestSizeChanged, this, &BareConsoleWindow::takeGuestSize);
    auto *fullScreen = new QShortcut(QKeySequence(Qt::Key_F11), this);
    connect(fullScreen, &QShortcut::activated, m_frame,
            [this]() { m_frame->setFullScreenConsole(!m_frame->isFullScreenConsole()); });
    resize(1024, 768);
    m_ownSize = size();
}

// Pixel by pixel, where the screen has room for it, through all changes while a guest starts; until the user gives the
// window another size.
void BareConsoleWindow::takeGuestSize(QSize size)
{
    if (this->size() != m_ownSize || size.isEmpty() || isMaximized() || isFullScreen()
        || m_frame->isFullScreenConsole()) {
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const QSize shown(qCeil(size.width() / ratio), qCeil(size.height() / ratio));
    const QSize wanted = this->size() + shown - m_frame->screen()->view()->viewport()->size();
    const QSize frame = frameGeometry().size() - this->size();
    resize(wanted.boundedTo(screen()->availableSize() - frame));
    m_ownSize = this->size();
}

void BareConsoleWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_frame->screen()->start();
    m_frame->screen()->setFocus();
}

} // namespace guestdeck
