// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/xmlpage/xmldrafts.h"

#include "models/core/job.h"
#include "models/journal/hiddensecrets.h"

#include <QByteArrayList>
#include <QHash>

#include <cstring>

namespace guestdeck
{

namespace
{

void wipe(XmlDraft &draft)
{
    for (QByteArray *text : {&draft.base, &draft.text}) {
        if (!text->isEmpty()) {
            explicit_bzero(text->data(), size_t(text->size()));
        }
    }
}

struct Drafts {
    QHash<DomainId, XmlDraft> all;

    Drafts() = default;
    Drafts(const Drafts &) = delete;
    Drafts &operator=(const Drafts &) = delete;
    ~Drafts()
    {
        for (XmlDraft &draft : all) {
            wipe(draft);
        }
    }
    void remove(const DomainId &guest)
    {
        const auto found = all.find(guest);
        if (found != all.end()) {
            wipe(*found);
            all.erase(found);
        }
    }
};

Drafts &drafts()
{
    static Drafts only;
    return only;
}

} // namespace

void keepXmlDraft(const DomainId &guest, const QString &name, const QByteArray &base, const QByteArray &text,
                  const Job *store)
{
    drafts().remove(guest);
    drafts().all.insert(
        guest, {name, withHiddenAgain(base, base), withHiddenAgain(text, base), store, QDateTime::currentDateTime()});
}

std::optional<XmlDraft> takeXmlDraft(const DomainId &guest)
{
    const auto found = drafts().all.find(guest);
    if (found == drafts().all.end()) {
        return {};
    }
    XmlDraft draft = std::move(*found);
    drafts().all.erase(found);
    return draft;
}

const Job *xmlDraftStore(const DomainId &guest)
{
    const auto found = drafts().all.constFind(guest);
    const Job *store = found != drafts().all.cend() ? found->store.data() : nullptr;
    return store && !store->isFinished() ? store : nullptr;
}

QHash<DomainId, QString> xmlDraftGuests()
{
    QHash<DomainId, QString> guests;
    for (auto it = drafts().all.cbegin(); it != drafts().all.cend(); ++it) {
        guests.insert(it.key(), it->guest);
    }
    return guests;
}

void dropXmlDraft(const DomainId &guest, const Job *store)
{
    const auto found = drafts().all.constFind(guest);
    if (store && found != drafts().all.cend() && found->store == store) {
        drafts().remove(guest);
    }
}

QByteArray withHiddenAgain(const QByteArray &text, const QByteArray &base)
{
    const auto hidden = withHiddenSecretsOf(text, base);
    if (hidden.has_value()) {
        return *hidden;
    }
    const auto marked = withHiddenSecrets(base);
    if (!marked.has_value()) {
        return text;
    }
    const QByteArrayList was = base.split('\n');
    const QByteArrayList now = marked->split('\n');
    QHash<QByteArray, QByteArray> marks;
    for (qsizetype i = 0; was.size() == now.size() && i < was.size(); ++i) {
        if (was.at(i) != now.at(i)) {
            marks.insert(was.at(i), now.at(i));
        }
    }
    QByteArrayList lines = text.split('\n');
    for (QByteArray &line : lines) {
        line = marks.value(line, line);
    }
    return withMarksForSecretsOf(lines.join('\n'), base);
}

} // namespace guestdeck
