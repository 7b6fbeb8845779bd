// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwarefacts.h"

#include <pugixml.hpp>

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace guestdeck
{

// The one table from which the hardware page, its checks, its edits and its tasks are made: what kinds of hardware
// there are, and which fields each has. A new setting is one row in models/hardware/kinds_*.cpp. Pure; any thread.

/// How a value is entered and shown. All values travel as text, in one canonical form each.
enum class FieldType {
    Text,
    Lines, ///< several lines
    Number, ///< decimal
    Size, ///< bytes, decimal; the field's path knows the unit of the file
    Switch, ///< "yes" or "no" (whatever the words in the file), empty: not said, the hypervisor decides
    Choice, ///< one of the offered values; "" is the hypervisor's choice
    ChoiceOrText,
    Secret, ///< never read back: shown as set or not set
    Info, ///< shown, never changed
};

/// By which call of libvirt a changed field reaches the running guest.
enum class LiveWay {
    None, ///< only at the next start
    UpdateDevice, ///< virDomainUpdateDeviceFlags with the changed element
    Metadata, ///< virDomainSetMetadata: title, description
    Vcpus, ///< virDomainSetVcpusFlags; grows only
    Memory, ///< virDomainSetMemoryFlags: the balloon
    SchedulerParameters, ///< shares, quotas, periods
    BlockIoTune,
    BlkioParameters,
    InterfaceParameters,
    MemoryParameters,
    MemoryStatsPeriod,
    ChangeMedium, ///< insert and eject: virDomainUpdateDeviceFlags, with force where the guest holds the tray
    GraphicsPassword,
};

struct FieldOption {
    QString value;
    QString text; ///< "qcow2 – grows as it is used, snapshots"
    QString whyNot = {}; ///< greyed, with this sentence
};

/// Values of one item, by field id. What the file does not say is not in it.
using FieldValues = QHash<QString, QString>;

struct HardwareField {
    QString id; ///< stable, unique in its kind: "cache"
    QString label; ///< "Cache"
    QString help; ///< one or two sentences: what it means and when to change it; shown as tooltip and by screen readers
    FieldType type = FieldType::Text;
    /// Where the value is, from the kind's element (from <domain> for kinds without one):
    ///   "driver@cache"            attribute of a child        "@type"        attribute of the element itself
    ///   "iotune/read_bytes_sec"   text of a grandchild        "readonly?"    Switch: the element is there or not
    ///   "features/kvm/hidden@state"    "clock/timer[name=tsc]@present"    a child chosen by an attribute
    ///   "memory%KiB"              Size in the text with libvirt's unit attribute (the default is KiB)
    QString path;
    QList<FieldOption> options = {}; ///< of Choice; the fixed ones
    QString yes = QStringLiteral("yes"); ///< Switch: the file's word ("on")
    QString no = QStringLiteral("no");
    LiveWay live = LiveWay::None;
    bool rare = false; ///< folded away under "More"
    QString group = {}; ///< heading above it
    QString unit = {}; ///< suffix: "KiB/s"
    qint64 minimum = 0; ///< of Number and Size
    qint64 maximum = -1; ///< -1: none
    bool required = false;

    /// Options that depend on the host or on other values; replaces `options`.
    std::function<QList<FieldOption>(const GuestHardware &, const FieldValues &)> offered = {};
    /// Why it cannot be changed at all, as a whole sentence; empty: it can.
    std::function<QString(const GuestHardware &, const FieldValues &)> whyNot = {};
    /// What is wrong with the value (trimmed, not empty, type and range are right), as a whole sentence.
    std::function<QString(const GuestHardware &, const FieldValues &, const QString &value)> check = {};
    /// What is to be known of a change, by the item's values before it and by all that is changed with it; a whole
    /// sentence, empty: nothing.
    std::function<QString(const FieldValues &before, const FieldValues &changes)> caution = {};
    /// Not for this item (a file's format on a network disk): not shown.
    std::function<bool(const FieldValues &)> applies = {};
    /// Further places that `read` and `write` look after, as paths: what is there is not "shown by no field".
    QStringList also = {};
    /// For what a path cannot say (two elements that change together): reads, or writes into the item's element. The
    /// nodes are those of a xml::Document, whose functions must be used. `path` then only says where the value mainly
    /// is.
    std::function<QString(const pugi::xml_node &)> read = {};
    std::function<void(pugi::xml_node, const QString &)> write = {};
};

/// Whether, and why not, libvirt can plug this in or out while the guest runs.
struct HotPlug {
    bool attach = false;
    bool detach = false;
    QString whyNot = {}; ///< a whole sentence for both
};

struct HardwareKind {
    QString id; ///< stable: "disk", "cdrom", "interface", "graphics" …
    QString element; ///< below <devices>; empty: the item is the <domain> itself (overview, cpu, memory, boot)
    QString title; ///< "Disk"
    QString help;
    QString icon; ///< theme name
    bool single = false; ///< part of every guest: neither added nor removed
    int most = 0; ///< at most so many; 0: any number
    bool canAdd = true;
    QList<HardwareField> fields;

    /// Whether an element of that name is of this kind (disk or cdrom); empty: all are.
    std::function<bool(const pugi::xml_node &)> matches = {};
    /// What finds it again in another reading: its target, MAC, alias …; unique among its kind or completed by place.
    std::function<QString(const pugi::xml_node &)> identity = {};
    /// "Disk vda", "virtio 20 GiB on web.qcow2": for the list.
    std::function<QString(const FieldValues &)> itemTitle = {};
    std::function<QString(const FieldValues &)> itemSummary = {};
    std::function<HotPlug(const GuestHardware &, const FieldValues &)> hotPlug = {};
    /// Why none can be added (domain capabilities, at most one, no free slot); a whole sentence, empty: one can.
    std::function<QString(const GuestHardware &)> whyNotAdd = {};
    std::function<QString(const GuestHardware &, const FieldValues &)> whyNotRemove = {};
    /// What a new one starts with: a good default for this guest.
    std::function<FieldValues(const GuestHardware &)> defaults = {};
    /// The answers for a new one, with what follows from them where it was left empty (a disk's target from its bus).
    /// Call it when the answers are complete, and again with the guest as it is when the edit is carried out.
    std::function<FieldValues(const GuestHardware &, const FieldValues &)> completed = {};
    /// What must be so elsewhere in the definition for it to work (virtiofs: shared memory), by kind, as further edits.
    std::function<QList<std::pair<QString, FieldValues>>(const GuestHardware &, const FieldValues &)> companions = {};
    /// What else is wrong with an item as a whole, by field id ("" for none of them).
    std::function<QList<std::pair<QString, QString>>(const GuestHardware &, const FieldValues &)> check = {};
};

/// All there are, in the order of the page. The last one, "other", is any element that no row knows: shown as it is.
const QList<HardwareKind> &hardwareKinds();
const HardwareKind *hardwareKind(const QString &id);

} // namespace guestdeck
