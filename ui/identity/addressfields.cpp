// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/addressfields.h"

#include "models/cloudinit/iprange.h"
#include "ui/create/assistantpage.h"
#include "ui/create/fieldmessage.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr int usualPrefix4 = 24;
constexpr int usualPrefix6 = 64;

QString whyNoAddress(const QString &text, AddressFields::Family family)
{
    const auto address = IpAddress::parse(text);
    if (!address) {
        return AddressFields::tr("%1 is not an IP address.").arg(text);
    }
    if (address->isV6() != (family == AddressFields::Family::V6)) {
        return address->isV6() ? AddressFields::tr("%1 is an IPv6 address; here belongs one of IPv4.").arg(text)
                               : AddressFields::tr("%1 is an IPv4 address; here belongs one of IPv6.").arg(text);
    }
    return address->isSpecial() ? AddressFields::tr("A machine cannot have the address %1.").arg(text) : QString();
}

} // namespace

QString whyNoRange(const QString &first, const QString &last, AddressFields::Family family)
{
    for (const QString &text : {first, last}) {
        const QString why = text.isEmpty() ? QString() : whyNoAddress(text, family);
        if (!why.isEmpty()) {
            return why;
        }
    }
    if (first.isEmpty()) {
        return last.isEmpty() ? QString() : AddressFields::tr("The range has an end, but no beginning.");
    }
    return !last.isEmpty() && *IpAddress::parse(last) < *IpAddress::parse(first)
        ? AddressFields::tr("The last address of the range is before the first.")
        : QString();
}

AddressFields::AddressFields(Family family, bool range, QWidget *parent)
    : QWidget(parent)
    , m_family(family)
    , m_range(range)
    , m_mode(new QComboBox)
    , m_prefix(new QSpinBox)
{
    const bool v4 = family == Family::V4;
    m_mode->setObjectName(v4 ? u"identityIpv4Mode"_s : u"identityIpv6Mode"_s);
    m_mode->setAccessibleName(v4 ? tr("IPv4") : tr("IPv6"));
    m_mode->addItem(v4 ? tr("From the network (DHCP)") : tr("From the network (DHCPv6)"), int(IpSetup::Mode::Dhcp));
    m_mode->addItem(range ? tr("Fixed, one for each machine") : tr("Fixed"), int(IpSetup::Mode::Static));
    m_mode->addItem(v4 ? tr("None") : tr("As routers announce it"), int(IpSetup::Mode::Off));
    setFocusProxy(m_mode);

    auto *grid = AssistantPage::makeGrid();
    grid->setVerticalSpacing(8);
    m_fixed = makeFixed(grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_mode);
    layout->addWidget(m_fixed);

    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        showMode();
        Q_EMIT changed();
    });
    connect(m_prefix, &QSpinBox::valueChanged, this, &AddressFields::changed);
    showMode();
}

QLineEdit *AddressFields::makeEdit(const char *what, const QString &accessibleName, const QString &example)
{
    auto *edit = new QLineEdit;
    edit->setObjectName((m_family == Family::V4 ? u"identityIpv4"_s : u"identityIpv6"_s) + QLatin1StringView(what));
    edit->setAccessibleName(accessibleName);
    edit->setPlaceholderText(example);
    edit->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhPreferNumbers);
    connect(edit, &QLineEdit::textEdited, this, [this] {
        m_touched = true;
        Q_EMIT changed();
    });
    return edit;
}

QWidget *AddressFields::makeFixed(QGridLayout *grid)
{
    const bool v4 = m_family == Family::V4;
    const QString kind = v4 ? u"IPv4"_s : u"IPv6"_s;
    m_first = makeEdit("FirstEdit", m_range ? tr("First %1 address").arg(kind) : tr("%1 address").arg(kind),
                       v4 ? u"192.168.122.50"_s : u"2001:db8::50"_s);
    connect(m_first, &QLineEdit::editingFinished, this, [this] { takePrefix(m_first); });
    auto *addresses = new QWidget;
    auto *line = new QHBoxLayout(addresses);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_first, 3);
    if (m_range) {
        m_last = makeEdit("LastEdit", tr("Last %1 address").arg(kind), tr("as far as the network goes"));
        line->addWidget(new QLabel(tr("to", "between the first and the last address of a range")));
        line->addWidget(m_last, 3);
    }
    m_prefix->setObjectName(v4 ? u"identityIpv4PrefixSpin"_s : u"identityIpv6PrefixSpin"_s);
    m_prefix->setAccessibleName(tr("Length of the %1 network prefix").arg(kind));
    m_prefix->setRange(1, v4 ? 32 : 128);
    m_prefix->setValue(v4 ? usualPrefix4 : usualPrefix6);
    m_prefix->setPrefix(u"/"_s);
    line->addWidget(m_prefix);
    addresses->setFocusProxy(m_first);
    m_addressMessage = new FieldMessage(m_first);
    m_addressMessage->setObjectName(m_first->objectName() + u"Message"_s);
    QVBoxLayout *column = AssistantPage::addRow(grid, m_range ? tr("Addresses:") : tr("Address:"), addresses);
    column->addWidget(m_addressMessage);
    if (m_range) {
        column->addWidget(AssistantPage::makeHelp(m_first->objectName() + u"Help"_s,
                                                  tr("Counted on from the first, leaving out what is taken. Leave it "
                                                     "empty to fill in the summary's table.")));
    }

    m_gateway = makeEdit("GatewayEdit", tr("%1 gateway").arg(kind), tr("None: only this network is reached"));
    m_gatewayMessage = new FieldMessage(m_gateway);
    m_gatewayMessage->setObjectName(m_gateway->objectName() + u"Message"_s);
    AssistantPage::addRow(grid, tr("Gateway:"), m_gateway)->addWidget(m_gatewayMessage);
    return AssistantPage::makePanel(grid);
}

/// "192.168.122.50/24" is how many write it.
void AddressFields::takePrefix(QLineEdit *edit)
{
    const QString text = edit->text().trimmed();
    const qsizetype slash = text.indexOf(u'/');
    bool number = false;
    const int prefix = text.mid(slash + 1).toInt(&number);
    if (slash > 0 && number && prefix >= m_prefix->minimum() && prefix <= m_prefix->maximum()) {
        edit->setText(text.left(slash));
        m_prefix->setValue(prefix);
        Q_EMIT changed();
    }
}

void AddressFields::showMode()
{
    m_fixed->setVisible(isFixed());
}

QString AddressFields::rangeProblem() const
{
    return m_range && isFixed() ? whyNoRange(first(), last(), m_family) : QString();
}

bool AddressFields::isFixed() const
{
    return IpSetup::Mode(m_mode->currentData().toInt()) == IpSetup::Mode::Static;
}

bool AddressFields::awaits() const
{
    return !m_range && isFixed() && !m_touched && m_first->text().isEmpty();
}

IpSetup AddressFields::setup() const
{
    // What only fixed addresses need is kept for when they are chosen.
    IpSetup setup = m_given;
    setup.mode = IpSetup::Mode(m_mode->currentData().toInt());
    if (isFixed()) {
        setup.address = m_range ? QString() : first();
        setup.prefix = quint32(m_prefix->value());
        setup.gateway = m_gateway->text().trimmed();
    }
    return setup;
}

void AddressFields::setSetup(const IpSetup &setup)
{
    m_given = setup;
    m_mode->setCurrentIndex(m_mode->findData(int(setup.mode)));
    if (!m_range) {
        m_first->setText(setup.address);
    }
    if (setup.prefix > 0) {
        m_prefix->setValue(int(setup.prefix));
    }
    if (setup.gateway != m_gateway->text().trimmed()) {
        m_gateway->setText(setup.gateway);
    }
}

QString AddressFields::first() const
{
    return m_first->text().trimmed();
}

QString AddressFields::last() const
{
    return m_last ? m_last->text().trimmed() : QString();
}

void AddressFields::setRange(const QString &first, const QString &last)
{
    if (first != this->first()) {
        m_first->setText(first);
    }
    if (m_last && last != this->last()) {
        m_last->setText(last);
    }
}

} // namespace guestdeck
