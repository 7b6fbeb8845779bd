// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/inventory/hostinfo.h"

#include <QByteArray>

namespace guestdeck
{

class Session;

/// Digest of a raw volume's bytes, read through a stream (virStorageVolDownload), sparse where the host can. Stretches
/// of zeros count the same whether they are stored or holes. For lane Long; progress in bytes of the volume's size.
/// Errors: Cancelled, Unsupported, Io (the stream ended early).
Result<QByteArray> digestVolume(Session &session, const VolumeRef &volume, const CallContext &context);

} // namespace guestdeck
