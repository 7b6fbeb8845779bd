// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guestnet/nicform.h"

#include "ui/create/fieldmessage.h"
#include "ui/create/foldsection.h"
#include "ui/guestnet/nictext.h"
#include "ui/widgets/formgrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using Source = InterfaceSpec::Source;

namespace
{

template <class T>
T *named(T *widget, const QString &name, const QString &spoken)
{
    widget->setObjectName(name);
    widget->setAccessibleName(spoken);
    return widget;
}

/// Chooses the entry with that data; adds one where there is none.
void choose(QComboBox *box, const QString &data, const QString &text)
{
    int index = box->findData(data);
    if (index < 0) {
        box->addItem(text, data);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

QSpinBox *spin(const QString &name, const QString &spoken, int most, quint32 value, const QString &none)
{
    auto *box = named(new QSpinBox, name, spoken);
    box->setRange(0, most);
    box->setSpecialValueText(none);
    box->setValue(int(std::min<quint32>(value, quint32(most))));
    return box;
}

constexpr int mostRate = 4194303; ///< KiB/s that libvirt can count in bytes
constexpr int mostMtu = 65535;

} // namespace

NicForm::NicForm(const InterfaceSpec &start, QWidget *parent)
    : QWidget(parent)
    , m_start(start)
    , m_basics(new FormGrid)
    , m_moreForm(new FormGrid)
    , m_more(new QWidget)
    , m_fold(nullptr)
{
    setObjectName(u"nicForm"_s);
    setAccessibleName(tr("Network card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_basics);
    makeBasics();
    makeMore();
    m_fold = new FoldSection(tr("&Limits, VLAN, filter and more"), m_more);
    m_fold->setObjectName(u"nicFold"_s);
    m_fold->setAccessibleName(tr("More settings"));
    column->addWidget(m_fold);
    m_fold->setOpen(m_start.inbound.isLimited() || m_start.outbound.isLimited() || !m_start.vlans.isEmpty()
                    || !m_start.filter.isEmpty() || m_start.mtu > 0 || m_start.bootOrder > 0
                    || !m_start.portGroup.isEmpty());
    setFacts({});
    connect(m_fold->button(), &QToolButton::clicked, this, &NicForm::changed);
}

void NicForm::addRow(FormGrid *form, const QString &label, QWidget *field, NicField what)
{
    form->addRow(label, field);
    auto *message = new FieldMessage(field);
    message->setObjectName(field->objectName() + u"Message"_s);
    message->setAccessibleName(tr("Message"));
    form->addWidget(message, form->rowCount(), 1);
    m_messages.insert(int(what), message);
}

void NicForm::makeBasics()
{
    m_kind = named(new QComboBox, u"nicKind"_s, tr("Connected to"));
    m_kind->addItem(tr("A virtual network of the host"), int(Source::Network));
    m_kind->addItem(tr("A bridge of the host"), int(Source::Bridge));
    m_kind->addItem(tr("A network card of the host, directly (macvtap)"), int(Source::Direct));
    m_kind->addItem(tr("User mode: through QEMU itself"), int(Source::User));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(m_start.source))));
    m_name = named(new QComboBox, u"nicName"_s, tr("Network, bridge or card"));
    m_name->setMinimumContentsLength(24);
    m_help = named(new QLabel, u"nicHelp"_s, tr("What this connection means"));
    m_help->setTextFormat(Qt::PlainText);
    m_help->setWordWrap(true);
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_startNetwork = named(new QCheckBox(tr("&Start this network, which is stopped")), u"nicStartNetwork"_s,
                           tr("Start this network"));
    m_mode = named(new QComboBox, u"nicMode"_s, tr("Mode of macvtap"));
    m_mode->addItem(tr("bridge – guests on this card reach each other"), u"bridge"_s);
    m_mode->addItem(tr("vepa – the switch outside brings guests together"), u"vepa"_s);
    m_mode->addItem(tr("private – guests do not reach each other"), u"private"_s);
    m_mode->addItem(tr("passthrough – the whole card for this guest"), u"passthrough"_s);
    const QString mode = m_start.source != Source::Direct ? u"bridge"_s
        : m_start.directMode.isEmpty()                    ? u"vepa"_s
                                                          : m_start.directMode;
    choose(m_mode, mode, mode);
    m_model = named(new QComboBox, u"nicModel"_s, tr("Model of the card"));
    m_mac = named(new QLineEdit(m_start.mac), u"nicMac"_s, tr("MAC address"));
    m_freshMac = named(new QPushButton(tr("&New address")), u"nicFreshMac"_s, tr("Make a new MAC address"));
    m_freshMac->setAutoDefault(false);
    m_link = named(new QCheckBox(tr("Lin&k up: the cable is plugged in")), u"nicLink"_s, tr("Link up"));
    m_link->setChecked(m_start.linkUp);
    auto *mac = new QWidget;
    auto *line = new QHBoxLayout(mac);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_mac, 1);
    line->addWidget(m_freshMac);
    addRow(m_basics, tr("&Connected to:"), m_kind, NicField::Source);
    addRow(m_basics, tr("&Which:"), m_name, NicField::Name);
    m_basics->addWidget(m_startNetwork, m_basics->rowCount(), 1);
    m_basics->addWidget(m_help, m_basics->rowCount(), 1);
    addRow(m_basics, tr("M&ode:"), m_mode, NicField::DirectMode);
    addRow(m_basics, tr("&Model:"), m_model, NicField::Model);
    named(mac, u"nicMacLine"_s, tr("MAC address"));
    QLabel *label = m_basics->addRow(tr("MAC a&ddress:"), mac);
    label->setBuddy(m_mac);
    auto *message = named(new FieldMessage(m_mac), u"nicMacMessage"_s, tr("Message"));
    m_basics->addWidget(message, m_basics->rowCount(), 1);
    m_messages.insert(int(NicField::Mac), message);
    m_basics->addWidget(m_link, m_basics->rowCount(), 1);
    fillModels();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillNames();
        refresh();
    });
    connect(m_name, &QComboBox::currentTextChanged, this, &NicForm::refresh);
    connect(m_startNetwork, &QCheckBox::toggled, this, &NicForm::changed);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &NicForm::changed);
    connect(m_model, &QComboBox::currentIndexChanged, this, &NicForm::changed);
    connect(m_mac, &QLineEdit::textChanged, this, &NicForm::changed);
    connect(m_freshMac, &QPushButton::clicked, this, &NicForm::freshMacWanted);
    connect(m_link, &QCheckBox::toggled, this, &NicForm::changed);
}

NicForm::Rate NicForm::makeRate(const QString &name, const QString &spoken, const InterfaceRate &rate)
{
    Rate made{};
    made.average = spin(name + u"Average"_s, tr("%1: average in KiB per second").arg(spoken), mostRate, rate.average,
                        tr("no limit"));
    made.peak
        = spin(name + u"Peak"_s, tr("%1: peak in KiB per second").arg(spoken), mostRate, rate.peak, tr("no peak"));
    made.burst = spin(name + u"Burst"_s, tr("%1: KiB at peak").arg(spoken), mostRate, rate.burst, tr("no burst"));
    made.average->setSuffix(tr(" KiB/s"));
    made.peak->setPrefix(tr("peak "));
    made.peak->setSuffix(tr(" KiB/s"));
    made.burst->setPrefix(tr("for "));
    made.burst->setSuffix(tr(" KiB"));
    made.line = named(new QWidget, name, spoken);
    auto *line = new QHBoxLayout(made.line);
    line->setContentsMargins(0, 0, 0, 0);
    for (QSpinBox *box : {made.average, made.peak, made.burst}) {
        line->addWidget(box, 1);
        connect(box, &QSpinBox::valueChanged, this, &NicForm::changed);
    }
    return made;
}

void NicForm::makeMore()
{
    m_more->setLayout(m_moreForm);
    named(m_more, u"nicMore"_s, tr("More settings"));
    m_portGroup = named(new QComboBox, u"nicPortGroup"_s, tr("Port group of the network"));
    m_in = makeRate(u"nicIn"_s, tr("To the guest"), m_start.inbound);
    m_out = makeRate(u"nicOut"_s, tr("From the guest"), m_start.outbound);
    QStringList tags;
    for (const int tag : std::as_const(m_start.vlans)) {
        tags.append(QString::number(tag));
    }
    m_vlan = named(new QLineEdit(tags.join(u", "_s)), u"nicVlan"_s, tr("VLAN tags"));
    m_vlan->setPlaceholderText(tr("none; several make a trunk: 10, 20"));
    m_filter = named(new QComboBox, u"nicFilter"_s, tr("Filter of the host"));
    m_mtu = spin(u"nicMtu"_s, tr("Largest packet in bytes (MTU)"), mostMtu, quint32(std::max(0, m_start.mtu)),
                 tr("the network's own"));
    m_boot = spin(u"nicBoot"_s, tr("Place in the boot order"), 99, quint32(std::max(0, m_start.bootOrder)),
                  tr("does not boot"));
    addRow(m_moreForm, tr("&Port group:"), m_portGroup, NicField::PortGroup);
    addRow(m_moreForm, tr("&To the guest:"), m_in.line, NicField::Inbound);
    addRow(m_moreForm, tr("&From the guest:"), m_out.line, NicField::Outbound);
    addRow(m_moreForm, tr("&VLAN:"), m_vlan, NicField::Vlan);
    addRow(m_moreForm, tr("F&ilter:"), m_filter, NicField::Filter);
    addRow(m_moreForm, tr("MT&U:"), m_mtu, NicField::Mtu);
    addRow(m_moreForm, tr("&Boot order:"), m_boot, NicField::BootOrder);
    connect(m_portGroup, &QComboBox::currentIndexChanged, this, &NicForm::changed);
    connect(m_vlan, &QLineEdit::textChanged, this, &NicForm::changed);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &NicForm::changed);
    connect(m_mtu, &QSpinBox::valueChanged, this, &NicForm::changed);
    connect(m_boot, &QSpinBox::valueChanged, this, &NicForm::changed);
}

void NicForm::fillModels()
{
    for (const NicModel &model : nicModels()) {
        m_model->addItem(model.name, model.id);
    }
    if (m_start.model.isEmpty()) {
        m_model->insertItem(0, tr("The host's choice"), QString());
    }
    choose(m_model, m_start.model, m_start.model);
}

void NicForm::setFacts(const NicFacts &facts)
{
    m_facts = facts;
    fillNames();
    fillMore();
    refresh();
}

void NicForm::fillMore()
{
    const bool wasFilling = std::exchange(m_filling, true);
    const QString filter = m_filter->count() ? m_filter->currentData().toString() : m_start.filter;
    m_filter->clear();
    m_filter->addItem(tr("None"), QString());
    for (const QString &name : std::as_const(m_facts.filters)) {
        m_filter->addItem(name, name);
    }
    choose(m_filter, filter, filter);
    m_filling = wasFilling;
}

/// What can be chosen for the kind of connection; what was chosen stays, whether the host has it or not.
void NicForm::fillNames()
{
    const bool wasFilling = std::exchange(m_filling, true);
    const Source kind = source();
    const bool asStarted = kind == m_start.source;
    const QString chosen = m_name->property("kind").toInt() == int(kind) && m_name->count() ? name() : QString();
    m_name->setProperty("kind", int(kind));
    m_name->clear();
    if (kind == Source::Network) {
        for (const NicNetwork &network : std::as_const(m_facts.networks)) {
            m_name->addItem(nictext::networkItem(network.info), network.info.name);
        }
    } else {
        for (const QString &one : kind == Source::Bridge ? m_facts.bridges : m_facts.hostNics) {
            m_name->addItem(one, one);
        }
    }
    QString wanted = !chosen.isEmpty() ? chosen : asStarted ? m_start.sourceName : QString();
    if (wanted.isEmpty() && kind == Source::Network) { // one that works at once
        const auto active
            = std::ranges::find_if(m_facts.networks, [](const NicNetwork &one) { return one.info.active; });
        wanted = active == m_facts.networks.cend() ? QString() : active->info.name;
        const NicNetwork *usual = m_facts.network(u"default"_s);
        wanted = usual && usual->info.active ? usual->info.name : wanted;
    }
    // A bridge that libvirt does not show can be typed.
    m_name->setEditable(kind == Source::Bridge || kind == Source::Direct);
    if (!wanted.isEmpty()) {
        choose(m_name, wanted, wanted);
    }
    m_filling = wasFilling;
}

InterfaceSpec::Source NicForm::source() const
{
    return Source(m_kind->currentData().toInt());
}

QString NicForm::name() const
{
    const QString text = m_name->currentText().trimmed();
    return m_name->isEditable() ? text : m_name->currentData().toString();
}

void NicForm::refresh()
{
    if (m_filling) {
        return;
    }
    const Source kind = source();
    m_basics->setRowShown(m_name, kind != Source::User);
    m_basics->setRowShown(m_mode, kind == Source::Direct);
    const NicNetwork *network = kind == Source::Network ? m_facts.network(name()) : nullptr;
    const bool stopped = network && !network->info.active;
    m_startNetwork->setVisible(stopped);
    if (!stopped) {
        m_startNetwork->setChecked(false); // the agreement was to start the other one
    }
    m_help->setText(network                       ? nictext::aboutNetwork(network->info)
                        : kind == Source::Network ? QString()
                        : kind == Source::Bridge
                        ? tr("The guest is a machine like any other in the network that the bridge is in.")
                        : kind == Source::Direct
                        ? tr("The guest is in the network of that card without a bridge. The host itself and the guest "
                             "do not reach each other this way.")
                        : tr("Needs no rights on the host: the guest reaches others, but nobody reaches the guest."));
    m_help->setVisible(!m_help->text().isEmpty());
    m_filling = true;
    const QString group = m_portGroup->count() ? m_portGroup->currentData().toString() : m_start.portGroup;
    m_portGroup->clear();
    m_portGroup->addItem(tr("The network's default"), QString());
    for (const QString &one : network ? network->ports.portGroups : QStringList()) {
        m_portGroup->addItem(one, one);
    }
    const bool ofStart = kind == m_start.source && name() == m_start.sourceName && group == m_start.portGroup;
    if (m_portGroup->findData(group) >= 0 || ofStart) {
        choose(m_portGroup, group, group);
    }
    m_filling = false;
    m_moreForm->setRowShown(m_portGroup, kind == Source::Network && m_portGroup->count() > 1);
    Q_EMIT changed();
}

InterfaceRate NicForm::readRate(const Rate &rate)
{
    return {quint32(rate.average->value()), quint32(rate.peak->value()), quint32(rate.burst->value())};
}

InterfaceSpec NicForm::spec() const
{
    InterfaceSpec spec = m_start;
    spec.source = source();
    spec.sourceName = spec.source == Source::User ? QString() : name();
    const bool sameKind = spec.source == m_start.source;
    if (spec.source != Source::Direct) {
        spec.directMode.clear();
    } else if (!sameKind || !m_start.directMode.isEmpty() || m_mode->currentData().toString() != "vepa"_L1) {
        spec.directMode = m_mode->currentData().toString();
    }
    // What port a switch has is a matter of that switch.
    if (!sameKind || spec.sourceName != m_start.sourceName) {
        const NicNetwork *network = spec.source == Source::Network ? m_facts.network(spec.sourceName) : nullptr;
        if (spec.source != Source::Bridge || (network && !network->ports.openVSwitch)) {
            spec.virtualPort.clear();
        }
    }
    spec.portGroup = spec.source == Source::Network ? m_portGroup->currentData().toString() : QString();
    spec.model = m_model->currentData().toString();
    spec.mac = normalMac(m_mac->text()).value_or(m_mac->text().trimmed().toLower());
    spec.linkUp = m_link->isChecked();
    spec.inbound = readRate(m_in);
    spec.outbound = readRate(m_out);
    spec.vlans = readVlans(m_vlan->text()).value_or(QList<int>{-1});
    spec.filter = m_filter->currentData().toString();
    spec.mtu = m_mtu->value();
    spec.bootOrder = m_boot->value();
    return spec;
}

bool NicForm::startsNetwork() const
{
    return !m_startNetwork->isHidden() && m_startNetwork->isChecked();
}

void NicForm::setMac(const QString &mac)
{
    m_mac->setText(mac);
}

void NicForm::setProblems(const QList<NicProblem> &problems)
{
    for (auto i = m_messages.cbegin(); i != m_messages.cend(); ++i) {
        const auto problem
            = std::ranges::find_if(problems, [&](const NicProblem &one) { return int(one.field) == i.key(); });
        if (problem == problems.cend()) {
            i.value()->clear();
            continue;
        }
        i.value()->setMessage(problem->fatal ? FieldMessage::Level::Error : FieldMessage::Level::Warning,
                              problem->text);
        // What is wrong must not be hidden.
        if (m_more->isAncestorOf(i.value()) && m_fold && problem->fatal) {
            m_fold->setOpen(true);
        }
    }
}

} // namespace guestdeck
