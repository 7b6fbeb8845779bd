// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/liveguest.h"

#include "models/hardware/editing.h"
#include "models/hardware/fieldpath.h"
#include "models/hardware/hardwarecommands.h"
#include "models/hardware/hardwarenodes.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/hardwarecalls.h"
#include "models/libvirt/tunecalls.h"
#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HardwareJob)
};

Error noSuchWay(const QString &item)
{
    return {ErrorKind::Unsupported, 0, Tr::tr("%1 cannot be changed while the guest runs.").arg(item), {}};
}

Outcome applyTuning(Session &session, const QUuid &uuid, const QByteArray &live, const LiveChange &what,
                    const FieldValues &values)
{
    const HardwareKind &kind = *hardwareKind(what.edit.key.kind);
    const auto group = tuneGroupOf(what.way);
    const auto element = elementOf(live, what.edit.key);
    if (!group || !element.has_value()) {
        return noSuchWay(what.item);
    }
    TuneValues changes;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const HardwareField *const field = findField(kind, it.key());
        const TuneParameter *const parameter = field ? tuneParameterOfPath(*group, field->path) : nullptr;
        if (!parameter) {
            return noSuchWay(what.item);
        }
        changes.insert(parameter->name, tuneValue(*parameter, it.value()));
    }
    return setTuning(session, uuid, *group, tuneDeviceOf(*element), changes, TuneAt::Live);
}

Outcome applyTexts(Session &session, const QUuid &uuid, const HardwareKind &kind, const FieldValues &values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const HardwareField *const field = findField(kind, it.key());
        const bool title = field && field->path == "title"_L1;
        const Outcome done
            = setLiveText(session, uuid, title ? DomainText::Title : DomainText::Description, it.value());
        if (!done.has_value()) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<Definition> readLive(Session &session, const QUuid &uuid)
{
    Result<QString> xml = readDomainXml(session, uuid, true, false);
    if (!xml.has_value()) {
        return xml.error();
    }
    Definition definition(xml->toUtf8());
    explicit_bzero(xml->data(), size_t(xml->size()) * sizeof(QChar));
    return definition;
}

Result<std::optional<HardwareEntry>> findEntry(const QByteArray &definition, const HardwareKey &key)
{
    const auto entries = readHardware(definition);
    if (!entries.has_value()) {
        return entries.error();
    }
    const auto found = std::ranges::find(*entries, key, &HardwareEntry::key);
    return found == entries->cend() ? std::optional<HardwareEntry>() : std::optional(*found);
}

Result<QList<QByteArray>> elementsOf(const QByteArray &definition, const QString &kind)
{
    const auto entries = readHardware(definition);
    if (!entries.has_value()) {
        return entries.error();
    }
    QList<QByteArray> elements;
    for (const HardwareEntry &entry : *entries) {
        if (entry.key.kind == kind) {
            elements.append(entry.element);
        }
    }
    return elements;
}

QList<QByteArray> newOnes(const QList<QByteArray> &now, QList<QByteArray> before)
{
    QList<QByteArray> found;
    for (const QByteArray &element : now) {
        if (!before.removeOne(element)) {
            found.append(element);
        }
    }
    return found;
}

QString aliasOf(const QByteArray &element)
{
    const auto document = xml::Document::parse(element);
    return document.has_value() ? xml::attribute(document->root().child("alias"), "name") : QString();
}

Outcome noteAliases(const QByteArray &live, const std::vector<std::shared_ptr<LiveChange>> &changes)
{
    for (const auto &what : changes) {
        if (what->edit.what != HardwareEdit::What::Remove || what->begun || !what->alias.isEmpty()) {
            continue;
        }
        const auto now = findEntry(live, what->edit.key);
        if (!now.has_value()) {
            return now.error();
        }
        what->alias = *now ? aliasOf((*now)->element) : QString();
    }
    return {};
}

Result<QByteArray> deviceToRemove(const QByteArray &live, const LiveChange &what)
{
    if (what.alias.isEmpty()) {
        return elementOf(live, what.edit.key);
    }
    const auto document = xml::Document::parse(live);
    if (!document.has_value()) {
        return document.error();
    }
    for (const pugi::xml_node &device : document->root("domain").child("devices").children()) {
        if (xml::attribute(device.child("alias"), "name") == what.alias) {
            return document->toUtf8(device);
        }
    }
    return QByteArray();
}

Result<QByteArray> deviceBack(const QByteArray &now, const LiveChange &what)
{
    const HardwareKind &kind = *hardwareKind(what.edit.key.kind);
    auto document = xml::Document::parse(now);
    const auto before = xml::Document::parse(what.before ? what.before->text() : QByteArray());
    if (!document.has_value() || !before.has_value()) {
        return document.has_value() ? before.error() : document.error();
    }
    bool isBack = false;
    for (const HardwareField &field : kind.fields) {
        if (!what.edit.values.contains(field.id)) {
            continue;
        }
        // The text itself, since of a secret its value is only a mark.
        const bool secret = field.type == FieldType::Secret;
        const QByteArray name = secret ? field.path.mid(1).toUtf8() : QByteArray();
        const QString is = secret ? xml::attribute(document->root(), name.constData())
                                  : readField(field, document->root()).value_or(QString());
        if (is != what.edit.values.value(field.id)) {
            if (what.way == LiveWay::GraphicsPassword) {
                return QByteArray(); // somebody else's password does not get our old date, nor the other way round
            }
            continue;
        }
        isBack = true;
        writeField(field, document->root(),
                   secret ? xml::attribute(before->root(), name.constData())
                          : readField(field, before->root()).value_or(QString()));
    }
    return isBack ? document->toUtf8() : QByteArray();
}

bool isAs(const HardwareEntry &entry, const FieldValues &values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (entry.values.value(it.key()) != it.value()) {
            return false;
        }
    }
    return true;
}

Outcome checkSeen(const std::optional<HardwareEntry> &now, const LiveChange &what)
{
    const bool wanted = now && what.edit.what == HardwareEdit::What::Set && isAs(*now, what.edit.values);
    if (wanted || (now && isAs(*now, what.edit.seen))) {
        return {};
    }
    return Error{ErrorKind::Conflict,
                 0,
                 Tr::tr("Somebody else has changed this in the running guest since you looked at it: %1. Nothing was "
                        "changed; please look at it again.")
                     .arg(what.item),
                 {}};
}

Outcome applyLive(Session &session, const QUuid &uuid, const QByteArray &live, const LiveChange &what,
                  const FieldValues &values)
{
    const HardwareKind &kind = *hardwareKind(what.edit.key.kind);
    const QString first = values.isEmpty() ? QString() : values.cbegin().value();
    switch (what.way) {
    case LiveWay::Vcpus:
        return setLiveVcpus(session, uuid, first.toUInt());
    case LiveWay::Memory:
        return setLiveMemory(session, uuid, Bytes{first.toULongLong()});
    case LiveWay::Metadata:
        return applyTexts(session, uuid, kind, values);
    case LiveWay::MemoryStatsPeriod:
        return setMemoryStatsPeriod(session, uuid, first.toInt(), TuneAt::Live);
    case LiveWay::UpdateDevice:
    case LiveWay::GraphicsPassword:
    case LiveWay::ChangeMedium: {
        const auto element = elementOf(live, what.edit.key);
        if (!element.has_value() || element->isEmpty()) {
            return element.has_value() ? Outcome(noSuchWay(what.item)) : Outcome(element.error());
        }
        const Definition whole(*element);
        auto changed = withFields(whole.text(), kind, values);
        if (!changed.has_value()) {
            return changed.error();
        }
        const Definition wanted(std::move(*changed));
        return what.way == LiveWay::ChangeMedium ? changeLiveMedium(session, uuid, wanted.text())
                                                 : updateLiveDevice(session, uuid, wanted.text());
    }
    case LiveWay::None:
        return noSuchWay(what.item);
    default:
        return applyTuning(session, uuid, live, what, values);
    }
}

Outcome worded(Outcome outcome, const QString &failure)
{
    if (!outcome.has_value() && outcome.error().message.isEmpty()) {
        outcome.error().message = failure;
    }
    return outcome;
}

Outcome plugged(Outcome outcome, const QString &guest, const QString &item)
{
    if (outcome.has_value()) {
        return outcome;
    }
    Error &error = outcome.error();
    const QString &detail = error.detail;
    if (detail.contains("No more available PCI slots"_L1)) {
        error.kind = ErrorKind::NoSpace;
        error.message = Tr::tr("%1 has no free slot while it runs. Add this for the next start instead: the host then "
                               "makes room for it.")
                            .arg(guest);
    } else if (detail.contains("no available memory slot"_L1) || detail.contains("maxMemory"_L1)
               || detail.contains("exceed domain's max"_L1)) {
        error.kind = ErrorKind::NoSpace;
        error.message
            = Tr::tr("%1 has no room for another memory module: its maximum or its slots are used up.").arg(guest);
    }
    return worded(std::move(outcome), Tr::tr("%1 could not be plugged into the running guest.").arg(item));
}

} // namespace guestdeck
