// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/libvirt/executor.h"

#include <QByteArray>
#include <QFuture>
#include <QPromise>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <type_traits>

namespace guestdeck
{

/// Runs fn on a thread of its own: the legs wait for networks and users, which no pool's threads should.
template <class Fn>
auto inBackground(Fn fn)
{
    using R = std::invoke_result_t<Fn>;
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QFuture<R> future = promise->future();
    Executor::inBackground([promise, fn = std::move(fn)]() mutable {
        promise->addResult(fn());
        promise->finish();
    });
    return future;
}

struct ProgramAnswer {
    int status = 0;
    QByteArray out; ///< at most 1 MiB
    QString err; ///< at most 8 KiB
};

/// Runs a program of this machine with the C locale and with no more input than is given, and waits. Errors: NotFound,
/// Timeout, Cancelled.
Result<ProgramAnswer> runProgram(const QString &program, const QStringList &arguments, std::chrono::milliseconds limit,
                                 const std::stop_token &stop, const QByteArray &input = {});

} // namespace guestdeck
