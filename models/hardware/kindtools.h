// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwarekind.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <initializer_list>
#include <utility>

namespace guestdeck::kinds
{

// How the rows of models/hardware/kinds_*.cpp are written. For these files only.

/// The texts of the table: Tr::tr("Cache").
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HardwareKinds)
};

/// A row of the table.
class Field
{
public:
    Field(FieldType type, QString id, QString path, QString label, QString help);

    Field &live(LiveWay way);
    Field &rare();
    Field &in(const QString &group);
    Field &options(const QList<FieldOption> &list);
    Field &offered(decltype(HardwareField::offered) call);
    /// Options of which the host's capabilities under that key say which there are; the others are greyed.
    Field &ofCaps(const QString &key, const QList<FieldOption> &known);
    /// Greys those options that only other architectures or machine types have.
    Field &byMachine();
    Field &range(qint64 minimum, qint64 maximum = -1);
    Field &unit(const QString &unit);
    Field &words(const QString &yes, const QString &no);
    Field &required();
    Field &whyNot(decltype(HardwareField::whyNot) call);
    Field &check(decltype(HardwareField::check) call);
    Field &caution(decltype(HardwareField::caution) call);
    Field &when(decltype(HardwareField::applies) call);
    Field &reads(decltype(HardwareField::read) call);
    Field &also(const QStringList &paths);
    Field &writes(decltype(HardwareField::write) call);

    operator HardwareField() const { return m_field; } // NOLINT(google-explicit-constructor)

private:
    HardwareField m_field;
};

inline Field text(const QString &id, const QString &path, const QString &label, const QString &help)
{
    return {FieldType::Text, id, path, label, help};
}
inline Field lines(const QString &id, const QString &path, const QString &label, const QString &help)
{
    return {FieldType::Lines, id, path, label, help};
}
inline Field number(const QString &id, const QString &path, const QString &label, const QString &help)
{
    return {FieldType::Number, id, path, label, help};
}
inline Field size(const QString &id, const QString &path, const QString &label, const QString &help)
{
    return {FieldType::Size, id, path, label, help};
}
inline Field toggle(const QString &id, const QString &path, const QString &label, const QString &help)
{
    return {FieldType::Switch, id, path, label, help};
}
inline Field onOff(const QString &id, const QString &path, const QString &label, const QString &help)
{
    return Field(FieldType::Switch, id, path, label, help).words(QStringLiteral("on"), QStringLiteral("off"));
}
inline Field choice(const QString &id, const QString &path, const QString &label, const QString &help)
{
    return {FieldType::Choice, id, path, label, help};
}
inline Field choiceOrText(const QString &id, const QString &path, const QString &label, const QString &help)
{
    return {FieldType::ChoiceOrText, id, path, label, help};
}
inline Field info(const QString &id, const QString &path, const QString &label, const QString &help)
{
    return {FieldType::Info, id, path, label, help};
}

/// The definition that the next start uses, and the running one when there is one: parsed anew in each call.
class Definition
{
public:
    explicit Definition(const QByteArray &text);
    pugi::xml_node domain() const { return m_domain; }
    pugi::xml_node devices() const { return m_domain.child("devices"); }

private:
    std::shared_ptr<void> m_document;
    pugi::xml_node m_domain;
};

/// "Not offered by …" for a value that the capabilities do not list; empty: offered, or not told.
QString whyNotOffered(const HardwareCaps &caps, const QString &key, const QString &value);
/// Why a kind is missing on this host altogether, by the capabilities' <devices><`key` supported='no'>.
QString whyUnsupported(const HardwareCaps &caps, const QString &key);
/// At most one: "The guest has one already."
decltype(HardwareKind::whyNotAdd) atMostOne(const QString &element, const QString &capsKey = {});
/// Neither live, with the reason.
decltype(HardwareKind::hotPlug) notLive(const QString &why);
/// Plugged into a PCI slot while the guest runs, when one is free.
HotPlug pciPlug(const GuestHardware &guest);
/// The same for an old PCI device.
HotPlug oldPciPlug(const GuestHardware &guest);
HotPlug usbPlug(const GuestHardware &guest);

/// The value of an element's attribute, or of its child's: for identities and titles.
QString attributeOf(const pugi::xml_node &node, const char *name);
QString attributeOf(const pugi::xml_node &node, const char *child, const char *name);

/// Sets the text of a child element; empty takes it away.
void setChildText(pugi::xml_node parent, const char *child, const QString &text);
/// Sets an attribute of the element itself; empty takes it away.
void setOwnAttribute(pugi::xml_node node, const char *name, const QString &value);
/// That child element, made when it is not there.
pugi::xml_node childOf(pugi::xml_node parent, const char *child);
void removeChild(pugi::xml_node parent, const char *child);

/// Place in the boot sequence: the same in every kind that can boot.
Field bootOrder();
/// Rare rows that every device has: its alias.
bool isOneOf(const QString &value, std::initializer_list<QLatin1StringView> words);
/// Joins what is not empty with ", ".
QString joined(const QStringList &parts);
/// "20 GiB"; empty for none.
QString sizeText(const QString &bytes);

// The kinds, by file.
HardwareKind overviewKind();
HardwareKind bootKind();
HardwareKind cpuKind();
HardwareKind memoryKind();
QList<HardwareKind> diskKinds();
QList<HardwareField> diskDriverFields();
QList<HardwareField> diskLimitFields();
QList<std::pair<QString, QString>> diskLimitProblems(const FieldValues &values);

HardwareKind interfaceKind();
QList<HardwareKind> displayKinds(); ///< graphics, video, input
QList<HardwareKind> soundKinds();
QList<HardwareKind> portKinds();
QList<HardwareKind> hostdevKinds();
HardwareKind memoryDeviceKind();
QList<HardwareKind> virtualKinds(); ///< filesystem, tpm, rng, watchdog, panic, memballoon, vsock
QList<HardwareKind> systemKinds(); ///< controller, iommu … and "other", the last

} // namespace guestdeck::kinds
