// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/recorder.h"

#include "models/journal/hiddensecrets.h"

#include <mutex>
#include <shared_mutex>

namespace guestdeck
{

namespace
{

struct Sink {
    std::shared_mutex mutex;
    DefinitionSink call;
};

Sink &sink()
{
    static Sink only;
    return only;
}

} // namespace

bool recordsDefinitions()
{
    const std::shared_lock lock(sink().mutex);
    return bool(sink().call);
}

void setDefinitionSink(DefinitionSink call)
{
    const std::unique_lock lock(sink().mutex);
    sink().call = std::move(call);
}

void recordDefinition(const QUuid &guest, const QByteArray &before, const QByteArray &after)
{
    const std::shared_lock lock(sink().mutex);
    if (!sink().call) {
        return;
    }
    // What cannot be read cannot be cleaned of its secrets, and is not kept.
    const auto old = before.isEmpty() ? Result<QByteArray>(QByteArray()) : withHiddenSecrets(before);
    const auto now = withHiddenSecrets(after);
    if (!old.has_value() || !now.has_value()) {
        return;
    }
    const bool secrets = !before.isEmpty() && before != after && secretsDiffer(before, after);
    if (*old != *now || secrets) {
        sink().call(guest, *old, *now, secrets);
    }
}

} // namespace guestdeck
