// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/screenshotcalls.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/lookup.h"

#include <QCoreApplication>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::ScreenshotCalls)
};

constexpr qsizetype largest = qsizetype(64) * 1024 * 1024;
constexpr qsizetype piece = qsizetype(256) * 1024;

Error invalid(const QString &message, const QString &detail = {})
{
    return {ErrorKind::Invalid, 0, message, detail};
}

} // namespace

Result<Screenshot> takeScreenshot(Session &session, const QUuid &uuid, const CallContext &context)
{
    const Result<DomainHandle> domain = lookupDomain(session, uuid);
    if (!domain) {
        return domain.error();
    }
    const StreamHandle stream(virStreamNew(session.raw(), 0));
    if (!stream) {
        return lastError(Text::tr("The host made no picture of the guest's screen."));
    }
    const CString mime(virDomainScreenshot(domain->get(), stream.get(), 0, 0));
    if (!mime) {
        return lastError(Text::tr("The host made no picture of the guest's screen."));
    }
    Screenshot shot;
    shot.mime = QString::fromUtf8(mime.get());
    if (shot.mime != "image/png"_L1 && shot.mime != "image/x-portable-pixmap"_L1) {
        virStreamAbort(stream.get());
        return invalid(Text::tr("The host's picture is of an unknown kind."), shot.mime.left(100));
    }
    for (;;) {
        const qsizetype got = shot.bytes.size();
        if (context.stop.stop_requested() || got > largest) {
            virStreamAbort(stream.get());
            return got > largest ? invalid(Text::tr("The host's picture is too large."))
                                 : Error{ErrorKind::Cancelled, 0, {}, {}};
        }
        shot.bytes.resize(got + piece);
        const int count = virStreamRecv(stream.get(), shot.bytes.data() + got, size_t(piece));
        shot.bytes.resize(got + std::max(count, 0));
        if (count < 0) {
            Error error = lastError(Text::tr("The host's picture of the screen did not arrive."));
            virStreamAbort(stream.get());
            return error;
        }
        if (count == 0) {
            break;
        }
    }
    if (virStreamFinish(stream.get()) < 0) {
        return lastError(Text::tr("The host's picture of the screen did not arrive."));
    }
    return shot;
}

} // namespace guestdeck
