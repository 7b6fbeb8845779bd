// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/definitionjob.h"

#include "models/actions/definition.h"
#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/journal/hiddensecrets.h"
#include "models/journal/journal.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/editcalls.h"
#include "models/xml/document.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QPointer>

#include <pugixml.hpp>

#include <algorithm>
#include <cstring>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::DefinitionJob)
};

Error invalid(const QString &message)
{
    return {ErrorKind::Invalid, 0, message, {}};
}

/// With its secrets hidden, or as it is.
Result<QByteArray> readText(Session &session, const QUuid &guest, bool inactive, bool secure, bool clear)
{
    Result<QString> xml = readDomainXml(session, guest, secure, inactive);
    if (!xml.has_value()) {
        return xml.error();
    }
    const Definition definition(xml->toUtf8());
    explicit_bzero(xml->data(), size_t(xml->size()) * sizeof(QChar));
    return clear ? QByteArray(definition.text().constData(), definition.text().size())
                 : withHiddenSecrets(definition.text());
}

Result<DefinitionText> readTexts(Session &session, const QUuid &guest, bool secure, bool clear)
{
    const Result<DomainInfo> info = readDomain(session, guest);
    if (!info.has_value()) {
        return info.error();
    }
    DefinitionText text{info->name, isActive(info->state), info->persistent, {}, {}, clear && secure};
    if (text.persistent) {
        Result<QByteArray> stored = readText(session, guest, true, secure, text.clear);
        if (!stored.has_value()) {
            return stored.error();
        }
        text.stored = std::move(*stored);
    }
    if (text.running) {
        Result<QByteArray> live = readText(session, guest, false, secure, text.clear);
        if (!live.has_value()) {
            return live.error();
        }
        text.live = std::move(*live);
    }
    return text;
}

/// libvirt takes the text of another guest for that guest's definition, and would store it there.
Outcome checkIdentity(const QByteArray &wanted, const QByteArray &now)
{
    const auto document = xml::Document::parse(wanted);
    if (!document.has_value()) {
        return Error{ErrorKind::Invalid, 0, Tr::tr("The text is not well-formed XML."), document.error().detail};
    }
    const auto present = xml::Document::parse(now);
    if (!present.has_value()) {
        return present.error();
    }
    const pugi::xml_node domain = document->root("domain");
    if (!domain) {
        return invalid(Tr::tr("The text is not the definition of a guest: it must begin with <domain>."));
    }
    const pugi::xml_node there = present->root("domain");
    if (QUuid::fromString(xml::childText(domain, "uuid")) != QUuid::fromString(xml::childText(there, "uuid"))) {
        return invalid(Tr::tr("The UUID in the text is not this guest's. It cannot be changed: another UUID is "
                              "another guest. To make one, clone the guest."));
    }
    if (xml::childText(domain, "name") != xml::childText(there, "name")) {
        return invalid(Tr::tr("The name in the text is not this guest's. Use the command Rename for that."));
    }
    return {};
}

/// How often each line is in a text, however deep it is.
QHash<QByteArrayView, int> countedLines(QByteArrayView text)
{
    QHash<QByteArrayView, int> counts;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = text.indexOf('\n', from);
        const qsizetype stop = end < 0 ? text.size() : end;
        ++counts[text.sliced(from, stop - from).trimmed()];
        from = stop + 1;
    }
    return counts;
}

/// Whether a definition that is not the one seen before has what was wanted. The host writes it in its own way, and
/// somebody else may have changed other lines, or been the only one: the lines that were to change tell.
bool hasChange(const DefinitionWish &wish, const QByteArray &now, const QByteArray &hidden)
{
    const auto seen = countedLines(wish.seen);
    const auto wanted = countedLines(wish.wanted);
    const auto present = countedLines(now);
    const auto presentHidden = countedLines(hidden);
    bool told = false;
    const auto isThere = [&](QByteArrayView line) {
        const int before = seen.value(line);
        const int after = wanted.value(line);
        const int count = (hasHiddenSecrets(line.toByteArray()) ? presentHidden : present).value(line);
        told = told || before != after;
        return after > before ? count >= after : after == before || count <= after;
    };
    return std::ranges::all_of(wanted.keys(), isThere) && std::ranges::all_of(seen.keys(), isThere) && told;
}

Outcome store(Session &session, const QUuid &guest, const DefinitionWish &wish)
{
    const Result<Definition> now = Definition::read(session, guest);
    if (!now.has_value()) {
        return now.error();
    }
    const Result<QByteArray> hidden = withHiddenSecrets(now->text());
    if (now->text() != wish.seen && (!hidden.has_value() || *hidden != wish.seen)) {
        return Error{ErrorKind::Conflict,
                     0,
                     Tr::tr("Somebody else has changed the guest's definition since you looked at it. Nothing was "
                            "changed."),
                     {}};
    }
    if (const Outcome same = checkIdentity(wish.wanted, now->text()); !same.has_value()) {
        return same.error();
    }
    Result<QByteArray> filled = withSecretsOf(wish.wanted, now->text());
    if (!filled.has_value()) {
        return filled.error();
    }
    const Definition after(std::move(*filled));
    Outcome stored = redefineDomain(session, guest, now->text(), after.text(),
                                    wish.check ? SchemaCheck::Demand : SchemaCheck::None);
    if (!stored.has_value()) {
        // The words of a parser may quote the line it stumbled over.
        Error error = stored.error();
        error.detail = QString::fromUtf8(withoutSecretsOf(error.detail.toUtf8(), after.text()));
        error.message = QString::fromUtf8(withoutSecretsOf(error.message.toUtf8(), after.text()));
        return error;
    }
    return stored;
}

} // namespace

QFuture<Result<DefinitionText>> loadDefinitionText(Connection &connection, const QUuid &guest, bool clear)
{
    return connection.run(
        Lane::General, [guest, clear, secure = !connection.config().readOnly](Session &session, const CallContext &) {
            return readTexts(session, guest, secure, clear);
        });
}

std::unique_ptr<Job> makeStoreDefinitionJob(Connection &connection, const QUuid &guest, const DefinitionWish &wish,
                                            const QString &title)
{
    const Inventory::Domain *domain = connection.inventory()->find(guest);
    const QString name = domain ? domain->info.name : guest.toString(QUuid::WithoutBraces);
    auto job = std::make_unique<Job>(title.isEmpty() ? Tr::tr("Store the definition of %1").arg(name) : title,
                                     QList<DomainId>{{connection.id(), guest}});
    const QPointer<Connection> host(&connection);
    job->setHost(connection.id(), connection.displayName());
    job->setHostWait(hostWait(host));
    HostStep step;
    step.text = Tr::tr("Storing the definition");
    step.cancellable = false;
    // Finished tasks are kept as history; what was typed as a password is not. Copies of its own, which are wiped.
    const auto kept = std::make_shared<DefinitionWish>(wish);
    for (QByteArray *text : {&kept->seen, &kept->wanted}) {
        text->detach();
    }
    QObject::connect(job.get(), &Job::finished, job.get(), [kept] {
        for (QByteArray *text : {&kept->seen, &kept->wanted}) {
            if (!text->isEmpty()) {
                explicit_bzero(text->data(), size_t(text->size()));
            }
            text->clear();
        }
    });
    step.call = [guest, kept](Session &session, const CallContext &) { return store(session, guest, *kept); };
    step.look = [guest, kept](Session &session) -> Result<Sighting> {
        const Result<Definition> now = Definition::read(session, guest);
        if (!now.has_value()) {
            return now.error();
        }
        const Result<QByteArray> hidden = withHiddenSecrets(now->text());
        if (!hidden.has_value()) {
            return hidden.error();
        }
        if (now->text() == kept->seen || *hidden == kept->seen) {
            return Sighting{Sighting::NotDone};
        }
        if (hasChange(*kept, now->text(), *hidden)) {
            return Sighting{Sighting::Done};
        }
        return Error{ErrorKind::Conflict,
                     0,
                     Tr::tr("The connection broke meanwhile, and the host shows another definition than the one that "
                            "was to be stored: somebody else has changed it, or the host writes it differently."),
                     {}};
    };
    job->addStep(makeStep(host, std::move(step)));
    if (domain && isActive(domain->info.state)) {
        job->setSuccessNote(
            Tr::tr("%1 has it so when it has been shut down and started again; a reboot is not enough.").arg(name));
    }
    QObject::connect(job.get(), &Job::finished, &connection, [host, guest] {
        if (host) {
            host->invalidateDetails(guest);
            host->refreshDomain(guest);
        }
    });
    return job;
}

RestoredText textToRestore(const JournalEntry &entry, bool takeBefore, const QByteArray &present)
{
    RestoredText restored{takeBefore ? entry.before : entry.after, {}};
    if (restored.text.isEmpty()) {
        return restored;
    }
    if (takeBefore ? entry.blindBefore : entry.blind) {
        restored.text = withMarksOf(restored.text, present); // it says nothing about passwords: they stay
    }
    {
        const auto old = xml::Document::parse(restored.text);
        const auto now = xml::Document::parse(present);
        if (old.has_value() && now.has_value()) {
            const QString name = xml::childText(now->root(), "name");
            pugi::xml_node stood = old->root().child("name");
            if (stood && !name.isEmpty() && xml::text(stood) != name) {
                xml::setText(stood, name); // a definition cannot rename a guest
                restored.text = old->toUtf8();
            }
        }
    }
    restored.text = withoutLostSecrets(restored.text, present, &restored.lost);
    return restored;
}

std::unique_ptr<Job> makeRestoreDefinitionJob(Connection &connection, const QUuid &guest, const QByteArray &expected,
                                              const JournalEntry &entry, bool takeBefore)
{
    const Inventory::Domain *domain = connection.inventory()->find(guest);
    const QString name = domain ? domain->info.name : guest.toString(QUuid::WithoutBraces);
    // What was stored once is not ours to object to now.
    return makeStoreDefinitionJob(
        connection, guest, {expected, textToRestore(entry, takeBefore, expected).text, false},
        Tr::tr("Restore the definition of %1 of %2").arg(name, QLocale().toString(entry.time, QLocale::ShortFormat)));
}

} // namespace guestdeck
