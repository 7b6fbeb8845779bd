// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guestnet/linesdialog.h"

#include "ui/appliance/growing.h"
#include "ui/create/fieldmessage.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

QLabel *textLabel(const QString &name, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setAccessibleName(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

template <class T>
T *named(T *widget, const QString &name, const QString &spoken)
{
    widget->setObjectName(name);
    widget->setAccessibleName(spoken);
    return widget;
}

} // namespace

LinesDialog::LinesDialog(const QString &guest, const QString &osId, const QString &mac, Hooks hooks, QWidget *parent)
    : QDialog(parent)
    , m_mac(mac)
    , m_hooks(std::move(hooks))
    , m_family(named(new QComboBox, u"linesFamily"_s, tr("Operating system of the guest")))
    , m_about(textLabel(u"linesAbout"_s, {}))
    , m_dhcp(named(new QRadioButton(tr("By &DHCP")), u"linesDhcp"_s, tr("Address by DHCP")))
    , m_static(named(new QRadioButton(tr("&Fixed:")), u"linesStatic"_s, tr("Fixed address")))
    , m_address(named(new QLineEdit, u"linesAddress"_s, tr("Address with prefix length")))
    , m_addressMessage(new FieldMessage(m_address))
    , m_gateway(named(new QLineEdit, u"linesGateway"_s, tr("Gateway")))
    , m_gatewayMessage(new FieldMessage(m_gateway))
    , m_lines(named(new QPlainTextEdit, u"linesText"_s, tr("Lines to type in the guest")))
{
    if (m_hooks.example.isEmpty()) {
        m_hooks.example = u"192.168.5.10/24"_s;
    }
    setObjectName(u"linesDialog"_s);
    setWindowTitle(tr("Use the card in %1").arg(guest));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    m_addressMessage->setObjectName(u"linesAddressMessage"_s);
    m_gatewayMessage->setObjectName(u"linesGatewayMessage"_s);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->addWidget(textLabel(u"linesIntro"_s,
                                tr("%1 has a card with the MAC address %2. Many systems use it by themselves; where "
                                   "not, these lines tell the guest to. Type them there, logged in as an "
                                   "administrator.")
                                    .arg(guest, mac)));
    auto *form = new FormGrid;
    for (int i = 0; i < guestFamilies; ++i) {
        m_family->addItem(familyName(GuestFamily(i)), i);
    }
    m_family->setCurrentIndex(int(familyOf(osId)));
    form->addRow(tr("&System in the guest:"), m_family);
    form->addWidget(m_about, form->rowCount(), 1);
    m_address->setPlaceholderText(m_hooks.example);
    m_gateway->setPlaceholderText(tr("gateway, may be empty"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_dhcp);
    line->addWidget(m_static);
    line->addWidget(m_address, 3);
    line->addWidget(m_gateway, 2);
    auto *how = named(new QWidget, u"linesHow"_s, tr("Address"));
    line->setContentsMargins(0, 0, 0, 0);
    how->setLayout(line);
    form->addRow(tr("Address:"), how);
    form->addWidget(m_addressMessage, form->rowCount(), 1);
    form->addWidget(m_gatewayMessage, form->rowCount(), 1);
    column->addLayout(form);
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_lines->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    column->addWidget(m_lines, 1);
    auto *box = named(new QDialogButtonBox(QDialogButtonBox::Close), u"linesButtons"_s, tr("Buttons"));
    m_copy = named(box->addButton(tr("&Copy"), QDialogButtonBox::ActionRole), u"linesCopy"_s, tr("Copy the lines"));
    m_type = named(box->addButton(tr("&Type into the console…"), QDialogButtonBox::ActionRole), u"linesType"_s,
                   tr("Type the lines into the console"));
    QPushButton *close = box->button(QDialogButtonBox::Close);
    named(close, u"linesClose"_s, close->text());
    m_type->setEnabled(bool(m_hooks.typeText));
    m_type->setToolTip(m_hooks.typeText ? tr("Goes to the guest's console. Log in there first; nothing is typed before "
                                             "you say so.")
                                        : m_hooks.whyNotType);
    column->addWidget(box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(lines() + u'\n'); });
    connect(m_type, &QPushButton::clicked, this, [this] { m_hooks.typeText(lines() + u'\n'); });
    connect(m_family, &QComboBox::currentIndexChanged, this, &LinesDialog::check);
    connect(m_dhcp, &QRadioButton::toggled, this, &LinesDialog::check);
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_static->setChecked(true);
        check();
    });
    connect(m_gateway, &QLineEdit::textEdited, this, [this] {
        m_static->setChecked(true);
        check();
    });
    m_dhcp->setChecked(true);
    check();
    startSmall(this);
    m_copy->setFocus();
}

GuestFamily LinesDialog::family() const
{
    return GuestFamily(m_family->currentData().toInt());
}

QString LinesDialog::lines() const
{
    return m_lines->toPlainText();
}

void LinesDialog::check()
{
    GuestAddressing how;
    m_addressMessage->clear();
    m_gatewayMessage->clear();
    bool right = true;
    if (m_static->isChecked()) {
        how = {m_address->text().trimmed(), m_gateway->text().trimmed()};
        const QHostAddress gateway(how.gateway);
        if (!isAddressWithPrefix(how.address)) {
            m_addressMessage->setMessage(
                how.address.isEmpty() ? FieldMessage::Level::Info : FieldMessage::Level::Error,
                tr("An address with the length of its network, such as %1.").arg(m_hooks.example));
            right = false;
        } else if (!how.gateway.isEmpty()
                   && (gateway.isNull()
                       || (gateway.protocol() == QAbstractSocket::IPv6Protocol) != how.address.contains(u':'))) {
            m_gatewayMessage->setMessage(FieldMessage::Level::Error,
                                         tr("The gateway must be an address of the same kind, or empty."));
            right = false;
        }
    }
    m_about->setText(aboutLines(family()));
    m_lines->setPlainText(right ? guestLines(family(), m_mac, how) : QString());
    m_copy->setEnabled(right);
    m_type->setEnabled(right && m_hooks.typeText);
    growToContents(this);
}

} // namespace guestdeck
