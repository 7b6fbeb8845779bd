// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/nicsteps.h"

#include "models/actions/definition.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/editcalls.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestdeck::nicsteps
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::NicJobs)
};

using Task = std::shared_ptr<NicTask>;
constexpr int editTries = 3; ///< others may change the same definition at the same moment

Error changedSince(const QString &guest)
{
    return {ErrorKind::Conflict,
            0,
            Tr::tr("Somebody else has changed this network card of %1 since you looked at it. Nothing was changed; "
                   "please look at it again.")
                .arg(guest),
            {}};
}

Result<QByteArray> liveXml(Session &session, const QUuid &uuid)
{
    const Result<QString> xml = readDomainXml(session, uuid, false, false);
    return xml.has_value() ? Result<QByteArray>(xml->toUtf8()) : xml.error();
}

/// The card of that MAC and, where several have it, of that place; none: there is none.
Result<std::optional<InterfaceSpec>> find(const QByteArray &xml, const InterfaceSpec &which)
{
    const auto all = readInterfaces(QString::fromUtf8(xml));
    if (!all.has_value()) {
        return all.error();
    }
    const auto exact = std::ranges::find_if(
        *all, [&](const InterfaceSpec &one) { return one.mac == which.mac && one.address == which.address; });
    const auto found = exact != all->cend() ? exact : std::ranges::find(*all, which.mac, &InterfaceSpec::mac);
    return found == all->cend() ? std::optional<InterfaceSpec>() : std::optional(*found);
}

bool isAs(const std::optional<InterfaceSpec> &found, const InterfaceSpec &expected)
{
    return found && !changedParts(*found, expected);
}

/// `seen` with those parts as wanted; a MAC that changes makes it another one to look for.
InterfaceSpec target(const InterfaceSpec &seen, const InterfaceSpec &wanted, NicParts parts)
{
    return withParts(seen, wanted, parts);
}

/// Changes the stored definition by `edit(text) -> Result<QByteArray>`, again where somebody was faster. An empty text
/// means that there is nothing to do. True: it was changed.
template <class Edit>
Result<bool> editStored(Session &session, const QUuid &uuid, const Edit &edit)
{
    for (int i = 1;; ++i) {
        const Result<Definition> before = Definition::read(session, uuid);
        if (!before.has_value()) {
            return before.error();
        }
        Result<QByteArray> text = edit(before->text());
        if (!text.has_value()) {
            return text.error();
        }
        if (text->isEmpty()) {
            return false;
        }
        const Definition after(std::move(*text));
        const Outcome outcome = redefineDomain(session, uuid, before->text(), after.text());
        if (outcome.has_value()) {
            return true;
        }
        if (outcome.error().kind != ErrorKind::Conflict || i == editTries) {
            return outcome.error();
        }
    }
}

Outcome outcomeOf(const Result<bool> &result, const QString &failure)
{
    return result.has_value() ? Outcome{} : worded(Outcome(result.error()), failure);
}

/// Looks at the card, in the running guest or in the definition, and says whether it is as it should be.
HostStep::Look lookFor(const Task &nic, bool live, std::function<bool(const std::optional<InterfaceSpec> &)> isDone,
                       std::function<InterfaceSpec()> which)
{
    return [nic, live, isDone = std::move(isDone), which = std::move(which)](Session &session) -> Result<Sighting> {
        const Result<QString> xml = readDomainXml(session, nic->uuid, false, !live);
        if (!xml.has_value()) {
            return xml.error();
        }
        const auto found = find(xml->toUtf8(), which());
        if (!found.has_value()) {
            return found.error();
        }
        return Sighting{isDone(*found) ? Sighting::Done : Sighting::NotDone};
    };
}

bool isThere(const std::optional<InterfaceSpec> &found)
{
    return found.has_value();
}

bool isGone(const std::optional<InterfaceSpec> &found)
{
    return !found.has_value();
}

/// A new card's MAC must be nobody else's, whatever was known when the user was asked.
Outcome checkMac(Session &session, const NicTask &nic, const CallContext &context)
{
    const Result<QStringList> users = readMacUsers(session, nic.wanted.mac, nic.uuid, context);
    if (!users.has_value()) {
        return users.error();
    }
    return users->isEmpty() ? Outcome{}
                            : Outcome(Error{ErrorKind::Conflict,
                                            0,
                                            Tr::tr("%1 has the MAC address %2 by now. Nothing was changed.")
                                                .arg(users->mid(0, 3).join(u", "_s), nic.wanted.mac),
                                            {}});
}

QString attachFailure(const Error &error, const QString &guest)
{
    if (error.detail.contains("No more available PCI slots"_L1)) {
        return Tr::tr("%1 has no free slot for another card while it runs. Add it for the next start instead: the "
                      "host then makes room for it.")
            .arg(guest);
    }
    return Tr::tr("The card could not be plugged into %1 while it runs. Nothing was changed.").arg(guest);
}

Outcome plug(Session &session, const NicTask &nic, const QByteArray &element)
{
    Outcome outcome = attachLiveNic(session, nic.uuid, element);
    if (!outcome.has_value()) {
        outcome.error().message = attachFailure(outcome.error(), nic.guest);
    }
    return outcome;
}

} // namespace

Outcome worded(Outcome outcome, const QString &failure)
{
    if (!outcome.has_value() && outcome.error().message.isEmpty()) {
        outcome.error().message = failure;
    }
    return outcome;
}

HostStep attach(const Task &nic)
{
    HostStep step;
    step.text = Tr::tr("Plugging the card into the running guest");
    step.cancellable = false;
    step.repeatable = true;
    step.call = [nic](Session &session, const CallContext &context) -> Outcome {
        const auto xml = liveXml(session, nic->uuid);
        const auto there
            = xml.has_value() ? find(*xml, nic->wanted) : Result<std::optional<InterfaceSpec>>(xml.error());
        if (!there.has_value()) {
            return there.error();
        }
        if (*there) {
            // Ours from before the link broke, or somebody else's: then it is not to be taken away again.
            return nic->done ? Outcome{} : Outcome(changedSince(nic->guest));
        }
        Outcome free = checkMac(session, *nic, context);
        if (!free.has_value()) {
            return free;
        }
        nic->done = true;
        Outcome outcome = plug(session, *nic, buildInterface(nic->wanted));
        if (!outcome.has_value()) {
            nic->done = outcome.error().kind == ErrorKind::Unreachable;
            return outcome;
        }
        const auto now = liveXml(session, nic->uuid);
        const auto plugged
            = now.has_value() ? find(*now, nic->wanted) : Result<std::optional<InterfaceSpec>>(now.error());
        if (plugged.has_value() && *plugged) {
            nic->wanted.address = (*plugged)->address;
        }
        return {};
    };
    step.look = lookFor(nic, true, isThere, [nic] { return nic->wanted; });
    step.undo = [nic](Session &session, const CallContext &context) {
        return worded(detachLiveNic(session, nic->uuid, nic->wanted, context, std::chrono::seconds(30)),
                      Tr::tr("The card that was plugged in could not be taken out again."));
    };
    return step;
}

HostStep addToDefinition(const Task &nic)
{
    HostStep step;
    step.text = Tr::tr("Adding the card to the definition");
    step.cancellable = false;
    step.repeatable = true;
    step.call = [nic](Session &session, const CallContext &context) -> Outcome {
        const auto add = [nic](bool withAddress) {
            return [nic, withAddress](const QByteArray &text) -> Result<QByteArray> {
                const auto there = find(text, nic->wanted);
                if (!there.has_value()) {
                    return there.error();
                }
                if (*there) {
                    return isAs(*there, nic->wanted) ? Result<QByteArray>(QByteArray()) : changedSince(nic->guest);
                }
                InterfaceSpec spec = nic->wanted;
                if (!withAddress || isAddressTaken(text, spec.address)) {
                    spec.address.clear();
                }
                return withInterface(text, spec);
            };
        };
        Outcome free = checkMac(session, *nic, context);
        if (!free.has_value()) {
            return free;
        }
        Result<bool> added = editStored(session, nic->uuid, add(true));
        if (!added.has_value() && added.error().kind != ErrorKind::Conflict && !nic->wanted.address.isEmpty()) {
            added = editStored(session, nic->uuid, add(false)); // the place that it has now is not in the definition
        }
        return outcomeOf(added, Tr::tr("The card could not be added to the definition of %1.").arg(nic->guest));
    };
    step.look = lookFor(nic, false, isThere, [nic] { return nic->wanted; });
    step.undo = [nic](Session &session, const CallContext &) {
        return outcomeOf(editStored(session, nic->uuid,
                                    [nic](const QByteArray &text) -> Result<QByteArray> {
                                        auto without = withoutInterface(text, nic->wanted);
                                        const bool gone
                                            = !without.has_value() && without.error().kind == ErrorKind::NotFound;
                                        return gone ? Result<QByteArray>(QByteArray()) : without;
                                    }),
                         Tr::tr("The card could not be taken out of the definition again."));
    };
    return step;
}

HostStep changeDefinition(const Task &nic, NicParts parts, NicParts live)
{
    const InterfaceSpec seen = *nic->seen->stored;
    const InterfaceSpec wanted = target(seen, nic->wanted, parts);
    HostStep step;
    step.text = Tr::tr("Changing the definition");
    step.cancellable = false;
    step.repeatable = true;
    step.call = [nic, seen, wanted, parts, live](Session &session, const CallContext &context) -> Outcome {
        if (live) { // before anything is changed
            const auto xml = liveXml(session, nic->uuid);
            const auto now
                = xml.has_value() ? find(*xml, *nic->seen->live) : Result<std::optional<InterfaceSpec>>(xml.error());
            if (!now.has_value()) {
                return now.error();
            }
            if (!isAs(*now, *nic->seen->live)) {
                return changedSince(nic->guest);
            }
        }
        if (parts & NicPart::Mac) {
            Outcome free = checkMac(session, *nic, context);
            if (!free.has_value()) {
                return free;
            }
        }
        const auto changed = editStored(session, nic->uuid, [&](const QByteArray &text) -> Result<QByteArray> {
            const auto now = find(text, seen);
            const auto already = find(text, wanted);
            if (!now.has_value() || !already.has_value()) {
                return !now.has_value() ? now.error() : already.error();
            }
            if (isAs(*already, wanted)) {
                return QByteArray();
            }
            return isAs(*now, seen) ? withChangedInterface(text, seen, wanted, parts) : changedSince(nic->guest);
        });
        nic->done = nic->done || (changed.has_value() && *changed);
        return outcomeOf(changed, Tr::tr("The definition of %1 could not be changed.").arg(nic->guest));
    };
    step.look = lookFor(
        nic, false, [wanted](const std::optional<InterfaceSpec> &found) { return isAs(found, wanted); },
        [wanted] { return wanted; });
    step.undo = [nic, seen, wanted, parts](Session &session, const CallContext &) {
        return outcomeOf(editStored(session, nic->uuid,
                                    [&](const QByteArray &text) -> Result<QByteArray> {
                                        const auto now = find(text, wanted);
                                        // Changed again by somebody else: theirs now.
                                        return now.has_value() && isAs(*now, wanted)
                                            ? withChangedInterface(text, wanted, seen, parts)
                                            : Result<QByteArray>(QByteArray());
                                    }),
                         Tr::tr("The definition could not be changed back."));
    };
    return step;
}

HostStep changeLive(const Task &nic, NicParts parts)
{
    const InterfaceSpec seen = *nic->seen->live;
    const InterfaceSpec wanted = target(seen, nic->wanted, parts);
    HostStep step;
    step.text = Tr::tr("Changing the running guest");
    step.cancellable = false;
    step.repeatable = true;
    step.call = [nic, seen, wanted, parts](Session &session, const CallContext &) -> Outcome {
        const auto xml = liveXml(session, nic->uuid);
        const auto now = xml.has_value() ? find(*xml, seen) : Result<std::optional<InterfaceSpec>>(xml.error());
        if (!now.has_value()) {
            return now.error();
        }
        if (isAs(*now, wanted)) {
            return {};
        }
        if (!isAs(*now, seen)) {
            return changedSince(nic->guest);
        }
        const auto element = changedElement(*xml, seen, wanted, parts);
        if (!element.has_value()) {
            return element.error();
        }
        return worded(updateLiveNic(session, nic->uuid, *element),
                      Tr::tr("libvirt did not change the card of the running guest. Nothing was changed."));
    };
    step.look = lookFor(
        nic, true, [wanted](const std::optional<InterfaceSpec> &found) { return isAs(found, wanted); },
        [wanted] { return wanted; });
    step.undo = [nic, seen, wanted, parts](Session &session, const CallContext &) -> Outcome {
        const auto xml = liveXml(session, nic->uuid);
        const auto now = xml.has_value() ? find(*xml, wanted) : Result<std::optional<InterfaceSpec>>(xml.error());
        if (!now.has_value() || !isAs(*now, wanted)) {
            return now.has_value() ? Outcome{} : Outcome(now.error());
        }
        const auto element = changedElement(*xml, wanted, seen, parts);
        return element.has_value() ? worded(updateLiveNic(session, nic->uuid, *element),
                                            Tr::tr("The running guest's card could not be changed back."))
                                   : Outcome(element.error());
    };
    return step;
}

HostStep detach(const Task &nic, bool stored, std::chrono::milliseconds patience)
{
    const InterfaceSpec seen = *nic->seen->live;
    HostStep step;
    step.text = Tr::tr("Waiting for the guest to let go of the card");
    step.lane = Lane::Long;
    step.repeatable = true;
    step.call = [nic, seen, stored, patience](Session &session, const CallContext &context) -> Outcome {
        const auto xml = liveXml(session, nic->uuid);
        const auto now = xml.has_value() ? find(*xml, seen) : Result<std::optional<InterfaceSpec>>(xml.error());
        if (!now.has_value()) {
            return now.error();
        }
        if (!*now) {
            return {};
        }
        bool same = isAs(*now, seen);
        if (same && stored) {
            const Result<QString> next = readDomainXml(session, nic->uuid, false, true);
            const auto kept = next.has_value() ? find(next->toUtf8(), *nic->seen->stored)
                                               : Result<std::optional<InterfaceSpec>>(next.error());
            if (!kept.has_value()) {
                return kept.error();
            }
            same = !*kept || isAs(*kept, *nic->seen->stored);
        }
        if (!same) {
            return changedSince(nic->guest);
        }
        const auto element = interfaceElement(*xml, seen);
        if (!element.has_value()) {
            return element.error();
        }
        nic->before = *element;
        return worded(detachLiveNic(session, nic->uuid, seen, context, patience),
                      Tr::tr("The card could not be taken out of the running guest. Nothing was changed."));
    };
    step.look = lookFor(nic, true, isGone, [seen] { return seen; });
    step.undo = [nic, seen](Session &session, const CallContext &) -> Outcome {
        const auto xml = liveXml(session, nic->uuid);
        const auto now = xml.has_value() ? find(*xml, seen) : Result<std::optional<InterfaceSpec>>(xml.error());
        if (!now.has_value()) {
            return now.error();
        }
        return *now || nic->before.isEmpty() ? Outcome{} : plug(session, *nic, nic->before);
    };
    return step;
}

HostStep removeFromDefinition(const Task &nic)
{
    const InterfaceSpec seen = *nic->seen->stored;
    HostStep step;
    step.text = Tr::tr("Removing the card from the definition");
    step.cancellable = false;
    step.repeatable = true;
    step.call = [nic, seen](Session &session, const CallContext &) -> Outcome {
        return outcomeOf(editStored(session, nic->uuid,
                                    [&](const QByteArray &text) -> Result<QByteArray> {
                                        const auto now = find(text, seen);
                                        if (!now.has_value()) {
                                            return now.error();
                                        }
                                        if (!*now) {
                                            return QByteArray();
                                        }
                                        return isAs(*now, seen) ? withoutInterface(text, seen)
                                                                : changedSince(nic->guest);
                                    }),
                         Tr::tr("The definition of %1 could not be changed.").arg(nic->guest));
    };
    step.look = lookFor(nic, false, isGone, [seen] { return seen; });
    return step; // always the last one: nothing is left that could fail
}

} // namespace guestdeck::nicsteps
