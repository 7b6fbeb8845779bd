// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/doctordialog.h"

#include "models/connection/connectionregistry.h"
#include "ui/connect/doctorview.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

DoctorDialog *DoctorDialog::open(ConnectionRegistry *registry, const ConnectionId &host, QWidget *window)
{
    if (!registry->find(host)) {
        return nullptr;
    }
    const QList<DoctorDialog *> dialogs = window->findChildren<DoctorDialog *>();
    const auto found = std::ranges::find_if(
        dialogs, [&](const DoctorDialog *dialog) { return dialog->m_host == host && dialog->isVisible(); });
    DoctorDialog *dialog = found != dialogs.end() ? *found : new DoctorDialog(registry, host, window);
    if (!dialog->m_view->isRunning()) {
        dialog->examine();
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

DoctorDialog::DoctorDialog(ConnectionRegistry *registry, const ConnectionId &host, QWidget *parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_host(host)
    , m_view(new DoctorView(this))
{
    setObjectName(u"doctorDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    setSizeGripEnabled(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->setObjectName(u"doctorDialogButtons"_s);
    buttons->setAccessibleName(tr("Buttons"));
    QPushButton *connectButton = buttons->addButton(tr("Connect"), QDialogButtonBox::ActionRole);
    connectButton->setObjectName(u"doctorConnectButton"_s);
    connectButton->setAccessibleName(connectButton->text());
    QPushButton *closeButton = buttons->addButton(QDialogButtonBox::Close);
    closeButton->setObjectName(u"doctorCloseButton"_s);
    closeButton->setAccessibleName(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(connectButton, &QPushButton::clicked, this, [this] {
        Connection *connection = m_registry->find(m_host);
        if (!connection) {
            return;
        }
        connection->state() == Connection::State::Reconnecting ? connection->retryNow() : connection->open();
    });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view, 1);
    column->addWidget(buttons);

    if (Connection *connection = registry->find(host)) {
        connect(connection, &Connection::stateChanged, this, &DoctorDialog::updateButtons);
    }
    connect(registry, &ConnectionRegistry::removed, this, [this](const ConnectionId &id) {
        if (id == m_host) {
            close();
        }
    });
    connect(m_view, &DoctorView::finished, this, &DoctorDialog::updateButtons);
    const QSize room = parent && parent->screen() ? parent->screen()->availableSize() : QSize(1024, 700);
    resize(std::min(charactersWide(fontMetrics(), 95), room.width() - 40),
           std::min(fontMetrics().height() * 38, room.height() - 80));
    updateButtons();
}

void DoctorDialog::examine()
{
    const Connection *connection = m_registry->find(m_host);
    setWindowTitle(tr("Connection to %1").arg(connection->displayName()));
    setAccessibleName(windowTitle());
    m_view->examine(connection->config(), connection->services());
}

void DoctorDialog::updateButtons()
{
    const Connection *connection = m_registry->find(m_host);
    const bool idle = connection && connection->state() != Connection::State::Connected
        && connection->state() != Connection::State::Connecting;
    if (auto *button = findChild<QPushButton *>(u"doctorConnectButton"_s)) {
        button->setVisible(idle);
        button->setEnabled(!m_view->isRunning());
    }
}

} // namespace guestdeck
