// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/xmlpage/xmldrafts.h"

#include "models/journal/hiddensecrets.h"

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

void keepXmlDraft(const DomainId &guest, const QByteArray &base, const QByteArray &text, bool clear)
{
    XmlDraft draft{base, text, clear, QDateTime::currentDateTime()};
    if (clear) {
        // They were shown until the page was left. Only what was typed anew has to stay readable.
        const auto hiddenText = withHiddenSecretsOf(text, base);
        const auto hiddenBase = withHiddenSecrets(base);
        if (hiddenText.has_value() && hiddenBase.has_value()) {
            draft = {*hiddenBase, *hiddenText, false, draft.time};
        }
    }
    drafts().remove(guest);
    drafts().all.insert(guest, draft);
}

const XmlDraft *xmlDraft(const DomainId &guest)
{
    const auto found = drafts().all.constFind(guest);
    return found == drafts().all.cend() ? nullptr : &*found;
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

void dropXmlDraft(const DomainId &guest, const QByteArray &stored)
{
    const XmlDraft *draft = xmlDraft(guest);
    if (draft && draft->text == stored) {
        drafts().remove(guest);
    }
}

} // namespace guestdeck
