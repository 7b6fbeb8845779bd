// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUuid>

namespace guestdeck
{

class Session;

/// Around a call that changes a stored definition without redefineDomain(), such as a device attached with its
/// definition: reads it before, and again when the call was made, and writes the change into the journal. Costs two
/// reads, and none where no journal is kept. Never fails: a change that cannot be noted down is still made.
/// Thread: worker.
class RecordedChange
{
public:
    RecordedChange(Session &session, const QUuid &uuid);
    ~RecordedChange();
    RecordedChange(const RecordedChange &) = delete;
    RecordedChange &operator=(const RecordedChange &) = delete;

private:
    Session &m_session;
    QUuid m_uuid;
    QByteArray m_before;
};

/// The stored definition as it is now becomes the journal's newest, after a change from `before` (with its secrets;
/// empty: the guest is new). Thread: worker.
void recordStored(Session &session, const QUuid &uuid, const QByteArray &before);

} // namespace guestdeck
