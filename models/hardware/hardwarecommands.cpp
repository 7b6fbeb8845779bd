// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/hardwarecommands.h"

#include "models/core/shell.h"
#include "models/hardware/editing.h"
#include "models/hardware/hardwarenodes.h"
#include "models/tuning/tuneparameters.h"
#include "models/xml/document.h"

#include <QCoreApplication>

#include <pugixml.hpp>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using What = HardwareEdit::What;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Hardware)
};

class Writer
{
public:
    Writer(const GuestHardware &guest, const PlannedChange &change, const HardwareItem *item)
        : m_guest(guest)
        , m_change(change)
        , m_item(item)
        , m_kind(*hardwareKind(change.edit.key.kind))
    {
    }

    QStringList commands() const
    {
        if (!m_change.now && !m_change.next) {
            return {};
        }
        switch (m_change.edit.what) {
        case What::Add: {
            const auto element = newElement(m_change.edit, m_kind);
            return element.has_value() ? QStringList{fromXml(u"attach-device"_s, *element)} : QStringList();
        }
        case What::Remove:
            return {fromXml(u"detach-device"_s, seenElement())};
        case What::Set:
            return set();
        }
        return {};
    }

private:
    QStringList flags() const
    {
        QStringList words;
        if (m_change.now) {
            words.append(u"--live"_s);
        }
        if (m_change.next && m_guest.persistent) {
            words.append(u"--config"_s);
        }
        return words;
    }
    QString line(const QStringList &words) const { return shellJoin(QStringList(u"virsh"_s) + words + flags()); }
    QString fromXml(const QString &command, const QByteArray &element) const
    {
        return u"printf '%s\\n' "_s + shellQuote(QString::fromUtf8(withoutSecrets(element))) + u" | "_s
            + line({command, m_guest.name, u"/dev/stdin"_s});
    }
    QByteArray seenElement() const
    {
        return !m_item                                          ? m_change.edit.element
            : m_item->live && (m_change.now || !m_item->stored) ? m_item->live->element
                                                                : m_item->next().element;
    }

    QStringList set() const
    {
        const QString id = m_change.edit.values.cbegin().key();
        const QString value = m_change.edit.values.cbegin().value();
        const HardwareField *const field = findField(m_kind, id);
        if (!field) {
            return {};
        }
        switch (field->live) {
        case LiveWay::Vcpus:
            return {line({u"setvcpus"_s, m_guest.name, value})};
        case LiveWay::Memory:
            return {line({u"setmem"_s, m_guest.name, QString::number(value.toULongLong() / 1024)})};
        case LiveWay::MemoryStatsPeriod:
            return {line({u"dommemstat"_s, m_guest.name, u"--period"_s, value.isEmpty() ? u"0"_s : value})};
        case LiveWay::Metadata: {
            QStringList words{u"desc"_s, m_guest.name};
            if (field->path == "title"_L1) {
                words.append(u"--title"_s);
            }
            return {line(words + QStringList{u"--new-desc"_s, value})};
        }
        case LiveWay::ChangeMedium:
            return medium(*field, value);
        default:
            if (const auto group = tuneGroupOf(field->live)) {
                return tuning(*group, *field, value);
            }
            if (const QStringList lines = maximum(id, value); !lines.isEmpty()) {
                return lines;
            }
            return element(*field, value);
        }
    }

    /// Of vCPUs and memory; nothing where virsh refuses: of NUMA cells or a topology it would have to change more.
    QStringList maximum(const QString &field, const QString &value) const
    {
        const auto document = xml::Document::parse(m_guest.stored);
        const pugi::xml_node domain = document.has_value() ? document->root("domain") : pugi::xml_node();
        const pugi::xml_node cpu = domain.child("cpu");
        if (!domain || value.isEmpty() || !m_change.next || m_change.now || cpu.child("numa")) {
            return {};
        }
        if (m_kind.id == "cpu"_L1 && field == "maximum"_L1 && !cpu.child("topology")) {
            return {line({u"setvcpus"_s, m_guest.name, value, u"--maximum"_s})};
        }
        if (m_kind.id != "memory"_L1 || field != "memory"_L1) {
            return {};
        }
        const QString kib = QString::number(value.toULongLong() / 1024);
        QStringList lines{line({u"setmaxmem"_s, m_guest.name, kib})};
        // What the guest is given grows along in our definition, but not by that command.
        const FieldValues before = m_item ? m_item->next().values : FieldValues();
        if (before.value(u"current"_s) == before.value(u"memory"_s)
            && value.toULongLong() > before.value(u"memory"_s).toULongLong()) {
            lines.append(line({u"setmem"_s, m_guest.name, kib}));
        }
        return lines;
    }

    QStringList medium(const HardwareField &field, const QString &value) const
    {
        const QString target = tuneDeviceOf(seenElement());
        if (target.isEmpty() || !(value.isEmpty() || value.startsWith(u'/'))) {
            return element(field, value);
        }
        if (value.isEmpty()) {
            return {line({u"change-media"_s, m_guest.name, target, u"--eject"_s})};
        }
        const QString before = m_change.now ? m_change.liveSeen.value(field.id) : m_change.edit.seen.value(field.id);
        return {
            line({u"change-media"_s, m_guest.name, target, value, before.isEmpty() ? u"--insert"_s : u"--update"_s})};
    }

    QStringList tuning(TuneGroup group, const HardwareField &field, const QString &value) const
    {
        const TuneParameter *const parameter = tuneParameterOfPath(group, field.path);
        if (!parameter) {
            return element(field, value);
        }
        // What else of its family is set goes along, since libvirt forgets what it is not told.
        TuneValues now;
        const FieldValues values = m_item ? m_item->next().values : FieldValues();
        for (const HardwareField &other : m_kind.fields) {
            const TuneParameter *const its
                = other.live == field.live ? tuneParameterOfPath(group, other.path) : nullptr;
            if (its && values.contains(other.id)) {
                now.insert(its->name, tuneValue(*its, values.value(other.id)));
            }
        }
        return virshTuning(group, m_guest.name, tuneDeviceOf(seenElement()), now,
                           {{parameter->name, tuneValue(*parameter, value)}}, m_change.now,
                           m_change.next && m_guest.persistent);
    }

    /// virsh changes whole elements, some kinds of them only; the rest is for its editor.
    QStringList element(const HardwareField &field, const QString &value) const
    {
        const QByteArray seen = seenElement();
        const auto changed = withFields(seen, m_kind, {{field.id, value}});
        const bool updates = m_change.now || m_kind.element == "disk"_L1 || m_kind.element == "interface"_L1
            || m_kind.element == "graphics"_L1;
        QStringList lines;
        if (seen.isEmpty() || !changed.has_value()) {
            const QString note = m_change.text.simplified();
            return {shellJoin({u"virsh"_s, u"edit"_s, m_guest.name}) + u"  # "_s + note};
        }
        if (updates) {
            lines.append(fromXml(u"update-device"_s, *changed));
        } else {
            lines = {fromXml(u"detach-device"_s, seen), fromXml(u"attach-device"_s, *changed)};
        }
        if (field.type == FieldType::Secret && !value.isEmpty()) {
            lines.prepend(u"# "_s + Tr::tr("Put the password in place of %1.").arg(secretMark()));
        }
        return lines;
    }

    const GuestHardware &m_guest;
    const PlannedChange &m_change;
    const HardwareItem *m_item;
    const HardwareKind &m_kind;
};

} // namespace

QStringList virshCommands(const GuestHardware &guest, const PlannedChange &change, const HardwareItem *item)
{
    return hardwareKind(change.edit.key.kind) ? Writer(guest, change, item).commands() : QStringList();
}

QList<const HardwareField *> inOrderOfCommands(const HardwareKind &kind, const FieldValues &before,
                                               const FieldValues &changes)
{
    QList<const HardwareField *> fields;
    const HardwareField *most = nullptr;
    for (const HardwareField &field : kind.fields) {
        if (changes.contains(field.id)) {
            const bool isMost = kind.id == "cpu"_L1 && field.id == "maximum"_L1;
            if (isMost) {
                most = &field;
            } else {
                fields.append(&field);
            }
        }
    }
    if (most) {
        const bool raised = changes.value(most->id).toULongLong() > before.value(most->id).toULongLong();
        fields.insert(raised ? 0 : fields.size(), most);
    }
    return fields;
}

std::optional<TuneGroup> tuneGroupOf(LiveWay way)
{
    switch (way) {
    case LiveWay::SchedulerParameters:
        return TuneGroup::Scheduler;
    case LiveWay::BlockIoTune:
        return TuneGroup::BlockIo;
    case LiveWay::BlkioParameters:
        return TuneGroup::Blkio;
    case LiveWay::InterfaceParameters:
        return TuneGroup::Interface;
    case LiveWay::MemoryParameters:
        return TuneGroup::Memory;
    default:
        return {};
    }
}

QString tuneDeviceOf(const QByteArray &element)
{
    const auto document = xml::Document::parse(element);
    if (!document.has_value()) {
        return {};
    }
    const QString target = xml::attribute(document->root("disk").child("target"), "dev");
    return target.isEmpty() ? xml::attribute(document->root("interface").child("mac"), "address") : target;
}

} // namespace guestdeck
