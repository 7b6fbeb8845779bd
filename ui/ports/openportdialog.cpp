// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ports/openportdialog.h"

#include "models/connection/connectionregistry.h"
#include "models/ports/portmodel.h"
#include "ui/appliance/growing.h"
#include "ui/create/fieldmessage.h"
#include "ui/inventory/guestname.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr int mostPort = 65535;

QLabel *makeText(QWidget *parent, const QString &name, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setAccessibleName(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// A value to be copied, with its button.
QWidget *makeCopyRow(QWidget *parent, QLineEdit *edit, const QString &label, const QString &name,
                     QList<QPushButton *> more = {})
{
    auto *row = new QWidget(parent);
    row->setObjectName(name + u"Row"_s);
    row->setAccessibleName(spokenText(label));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *caption = new QLabel(label, row);
    caption->setObjectName(name + u"Label"_s);
    caption->setAccessibleName(spokenText(label));
    caption->setBuddy(edit);
    edit->setObjectName(name);
    edit->setAccessibleName(spokenText(label));
    edit->setReadOnly(true);
    auto *copy = new QPushButton(symbolIcon(u"copy"_s), OpenPortDialog::tr("Copy"), row);
    copy->setObjectName(name + u"Copy"_s);
    copy->setAccessibleName(OpenPortDialog::tr("Copy: %1").arg(spokenText(label)));
    copy->setAutoDefault(false);
    QObject::connect(copy, &QPushButton::clicked, edit,
                     [edit] { QGuiApplication::clipboard()->setText(edit->text()); });
    layout->addWidget(caption);
    layout->addWidget(edit, 1);
    layout->addWidget(copy);
    for (QPushButton *button : more) {
        layout->addWidget(button);
    }
    return row;
}

} // namespace

OpenPortDialog::OpenPortDialog(const Services &services, const DomainId &guest, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_guest(guest)
    , m_name(distinctGuestName(*services.registry, guest))
    , m_service(new QComboBox(this))
    , m_address(new QComboBox(this))
    , m_port(new QSpinBox(this))
    , m_local(new QLineEdit(this))
    , m_addressMessage(new FieldMessage(m_address, this))
    , m_localMessage(new FieldMessage(m_local, this))
    , m_message(new FieldMessage(nullptr, this))
    , m_endpoint(new QLineEdit(this))
    , m_command(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Open in &browser"), this))
    , m_open(new QPushButton(tr("&Open port"), this))
{
    setObjectName(u"openPortDialog"_s);
    setWindowTitle(tr("Open a port of %1").arg(m_name));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    Connection *connection = host();
    m_way = connection ? portWay(*connection) : PortWay{};
    const QString hostName = connection ? connection->displayName() : QString();
    const QString intro = m_way.kind == PortWay::Kind::Direct
        ? tr("%1 runs on this machine, so its ports are reached at its own address. No tunnel is needed.").arg(m_name)
        : tr("A port of this workstation will lead to the port of %1, through the ssh login to %2. Only this "
             "workstation can use it, and it is closed together with the connection to the host.")
              .arg(m_name, hostName);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeText(this, u"openPortIntro"_s, intro));
    column->addWidget(makeForm());
    m_message->setObjectName(u"openPortMessage"_s);
    m_message->setAccessibleName(tr("About the port"));
    column->addWidget(m_message);
    m_result = makeResult();
    column->addWidget(m_result);
    column->addStretch(1);
    column->addWidget(makeButtons());

    if (connection) {
        connect(connection->inventory(), &Inventory::domainsChanged, this, &OpenPortDialog::fillAddresses);
        connect(connection, &Connection::stateChanged, this, &OpenPortDialog::check);
        connection->requestDetails({guest.uuid}, true);
    }
    connect(services.registry, &ConnectionRegistry::removed, this, [this](const ConnectionId &gone) {
        if (gone == m_guest.connection) {
            reject();
        }
    });
    if (services.ports) {
        connect(services.ports, &PortForwards::changed, this, &OpenPortDialog::update);
        connect(services.ports, &PortForwards::removed, this, [this](quint64 id) {
            if (id == m_tunnel) {
                m_tunnel = 0;
                hideResult();
                check();
            }
        });
    }
    hideResult();
    fillAddresses();
    onService();
    startSmall(this);
    m_service->setFocus();
}

QWidget *OpenPortDialog::makeForm()
{
    auto *form = new QWidget(this);
    form->setObjectName(u"openPortForm"_s);
    form->setAccessibleName(tr("Which port"));
    auto *grid = new FormGrid(form);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto addRow = [grid](const QString &label, QWidget *field) {
        QString spoken = spokenText(label);
        field->setAccessibleName(spoken.remove(u':'));
        grid->addRow(label, field);
    };
    struct Row {
        PortService service;
        QString text;
    };
    const Row rows[] = {
        {PortService::Ssh, tr("SSH (a shell)")},      {PortService::Rdp, tr("RDP (a Windows desktop)")},
        {PortService::Http, tr("HTTP (a web page)")}, {PortService::Https, tr("HTTPS (a web page)")},
        {PortService::Other, tr("Another port")},
    };
    for (const Row &row : rows) {
        m_service->addItem(row.text, static_cast<int>(row.service));
    }
    m_service->setObjectName(u"openPortService"_s);
    addRow(tr("&What for:"), m_service);
    m_address->setObjectName(u"openPortAddress"_s);
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->lineEdit()->setObjectName(u"openPortAddressEdit"_s);
    m_address->lineEdit()->setAccessibleName(tr("Address of the guest"));
    m_address->lineEdit()->setMaxLength(255);
    m_address->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_address->setMinimumContentsLength(28);
    addRow(tr("&Address of the guest:"), m_address);
    grid->addWide(m_addressMessage);
    m_port->setObjectName(u"openPortPort"_s);
    m_port->setRange(1, mostPort);
    m_port->setGroupSeparatorShown(false);
    addRow(tr("&Port of the guest:"), m_port);
    m_local->setObjectName(u"openPortLocal"_s);
    m_local->setPlaceholderText(tr("any that is free"));
    m_local->setMaxLength(5);
    addRow(tr("Port &here:"), m_local);
    grid->addWide(m_localMessage);
    grid->setRowShown(m_local, m_way.kind == PortWay::Kind::Tunnel);
    m_addressMessage->setObjectName(u"openPortAddressMessage"_s);
    m_addressMessage->setAccessibleName(tr("About the address"));
    m_localMessage->setObjectName(u"openPortLocalMessage"_s);
    m_localMessage->setAccessibleName(tr("About the port here"));
    connect(m_service, &QComboBox::currentIndexChanged, this, &OpenPortDialog::onService);
    connect(m_address, &QComboBox::editTextChanged, this, &OpenPortDialog::check);
    connect(m_port, &QSpinBox::valueChanged, this, &OpenPortDialog::check);
    connect(m_local, &QLineEdit::textChanged, this, &OpenPortDialog::check);
    return form;
}

QWidget *OpenPortDialog::makeResult()
{
    auto *result = new QWidget(this);
    result->setObjectName(u"openPortResult"_s);
    result->setAccessibleName(tr("Where it is reached"));
    m_browse->setObjectName(u"openPortBrowse"_s);
    m_browse->setAccessibleName(spokenText(m_browse->text()));
    m_browse->setAutoDefault(false);
    connect(m_browse, &QPushButton::clicked, this, [this] {
        const QString endpointNow = m_endpoint->text();
        const qsizetype colon = endpointNow.lastIndexOf(u':');
        QString address = endpointNow.left(colon);
        address.remove(u'[').remove(u']');
        QDesktopServices::openUrl(QUrl(portUrl(service(), address, endpointNow.mid(colon + 1).toUShort())));
    });
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeCopyRow(result, m_endpoint, tr("&Reached at:"), u"openPortEndpoint"_s, {m_browse}));
    m_commandRow = makeCopyRow(result, m_command, tr("&Command:"), u"openPortCommand"_s);
    column->addWidget(m_commandRow);
    return result;
}

QWidget *OpenPortDialog::makeButtons()
{
    auto *box = new QDialogButtonBox(this);
    box->setObjectName(u"openPortButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_open->setObjectName(u"openPortOk"_s);
    m_open->setAccessibleName(spokenText(m_open->text()));
    m_open->setDefault(true);
    box->addButton(m_open, QDialogButtonBox::ActionRole);
    QPushButton *closing = box->addButton(QDialogButtonBox::Close);
    closing->setObjectName(u"openPortClose"_s);
    closing->setAccessibleName(spokenText(closing->text()));
    connect(m_open, &QPushButton::clicked, this, &OpenPortDialog::openPort);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_open->setVisible(m_way.kind != PortWay::Kind::Direct);
    return box;
}

Connection *OpenPortDialog::host() const
{
    return m_services.registry->find(m_guest.connection);
}

PortService OpenPortDialog::service() const
{
    return static_cast<PortService>(m_service->currentData().toInt());
}

void OpenPortDialog::setAddress(const QString &address)
{
    if (!address.isEmpty()) {
        m_address->setEditText(address);
    }
}

QString OpenPortDialog::endpoint() const
{
    return m_result->isHidden() ? QString() : m_endpoint->text();
}

/// What the user has typed stays.
void OpenPortDialog::fillAddresses()
{
    const Inventory::Domain *domain = m_services.registry->domain(m_guest);
    const QStringList known = domain && domain->details ? domain->details->addresses : QStringList();
    QStringList shown;
    for (int i = 0; i < m_address->count(); ++i) {
        shown.append(m_address->itemText(i));
    }
    if (known != shown) {
        const QString text = m_address->currentText();
        const QSignalBlocker quiet(m_address);
        m_address->clear();
        m_address->addItems(known);
        m_address->setEditText(text.isEmpty() ? known.value(0) : text);
    }
    check();
}

void OpenPortDialog::onService()
{
    const quint16 usual = usualPort(service());
    if (usual != 0) {
        m_port->setValue(usual);
    }
    check();
}

PortRequest OpenPortDialog::request() const
{
    return {m_guest.uuid,
            m_name,
            service(),
            m_address->currentText().trimmed(),
            static_cast<quint16>(m_port->value()),
            m_local->text().trimmed().toUShort()};
}

/// What is shown belongs to what was asked for, and to nothing else. An open tunnel stays in the list.
void OpenPortDialog::forgetOther()
{
    if (m_tunnel == 0 || m_asked == request()) {
        return;
    }
    dropFailed();
    m_tunnel = 0;
    m_message->clear();
    hideResult();
}

/// Another try follows: a failed one is not left in the list.
void OpenPortDialog::dropFailed()
{
    const quint64 id = std::exchange(m_tunnel, 0);
    const auto forward = m_services.ports ? m_services.ports->find(id) : std::nullopt;
    if (forward && forward->state == PortForward::State::Failed) {
        m_services.ports->close(id);
    }
}

void OpenPortDialog::check()
{
    const Connection *connection = host();
    const PortWay way = connection ? portWay(*connection) : PortWay{PortWay::Kind::None, tr("The host is gone.")};
    forgetOther();
    m_problem = false;
    const QString address = m_address->currentText().trimmed();
    const auto target = stdioForward({address, static_cast<quint16>(m_port->value()), {}});
    if (address.isEmpty()) {
        m_addressMessage->setMessage(FieldMessage::Level::Info,
                                     tr("No address of the guest is known yet. It is told by a lease of its network or "
                                        "by the guest agent; you can also type it."));
        m_problem = true;
    } else if (!target) {
        m_addressMessage->setMessage(FieldMessage::Level::Error,
                                     tr("This is neither an address nor a name that the host could look up."));
        m_problem = true;
    } else {
        m_addressMessage->clear();
    }
    bool number = false;
    const int local = m_local->text().trimmed().toInt(&number);
    if (!m_local->text().trimmed().isEmpty() && (!number || local < 1 || local > mostPort)) {
        m_localMessage->setMessage(FieldMessage::Level::Error, tr("A port is a number from 1 to 65535."));
        m_problem = true;
    } else if (number && local < 1024) {
        m_localMessage->setMessage(FieldMessage::Level::Warning,
                                   tr("Ports below 1024 may usually be opened by the administrator alone."));
    } else {
        m_localMessage->clear();
    }
    if (way.kind == PortWay::Kind::None) {
        m_message->setMessage(FieldMessage::Level::Error, way.why);
        m_problem = true;
    } else if (m_tunnel == 0) {
        m_message->clear();
    }
    m_open->setEnabled(!m_problem && m_services.ports);
    m_open->setToolTip(way.why);
    if (m_way.kind == PortWay::Kind::Direct) {
        m_problem ? hideResult() : showResult(address, static_cast<quint16>(m_port->value()));
    }
    growToContents(this);
}

void OpenPortDialog::openPort()
{
    Connection *connection = host();
    if (!connection || !m_services.ports || m_problem) {
        return;
    }
    dropFailed();
    m_asked = request();
    m_tunnel = m_services.ports->open(*connection, m_asked);
    update(m_tunnel);
}

void OpenPortDialog::update(quint64 id)
{
    const auto forward = m_services.ports->find(id);
    if (id == 0 || id != m_tunnel || !forward) {
        return;
    }
    switch (forward->state) {
    case PortForward::State::Opening:
        hideResult();
        m_message->setMessage(FieldMessage::Level::Info, tr("The port is being opened…"));
        break;
    case PortForward::State::Open:
        showResult(u"127.0.0.1"_s, forward->localPort);
        if (forward->trouble.isEmpty()) {
            m_message->setMessage(FieldMessage::Level::Info, tr("The port is open."));
        } else {
            m_message->setMessage(
                FieldMessage::Level::Warning,
                tr("The port is open. %1 The service may not run there, or the guest's firewall closes it.")
                    .arg(forward->trouble));
        }
        break;
    case PortForward::State::Waiting:
        m_message->setMessage(FieldMessage::Level::Warning, tr("The port waits for the host to come back."));
        break;
    case PortForward::State::Failed:
        hideResult();
        m_message->setMessage(FieldMessage::Level::Error, forward->trouble);
        break;
    }
    m_open->setEnabled(!m_problem && forward->state != PortForward::State::Opening);
    growToContents(this);
}

void OpenPortDialog::showResult(const QString &address, quint16 port)
{
    m_endpoint->setText(endpointText(address, port));
    const QString command = portCommand(service(), address, port, m_name);
    m_command->setText(command);
    m_command->setCursorPosition(0);
    m_commandRow->setVisible(!command.isEmpty());
    m_browse->setVisible(!portUrl(service(), address, port).isEmpty());
    m_result->show();
}

void OpenPortDialog::hideResult()
{
    m_result->hide();
}

} // namespace guestdeck
