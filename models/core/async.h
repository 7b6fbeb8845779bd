// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace guestdeck
{

/// Calls slot(value) on the thread of `context` when the future is ready; never, when the context died first or the
/// future was cancelled. The only way a result comes back: QFuture::then(context, …) aborts in debug builds of Qt 6.4
/// if the context is gone.
template <class T, class Slot>
void deliver(const QFuture<T> &future, QObject *context, Slot &&slot)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, call = std::forward<Slot>(slot)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> done = watcher->future();
                         if (!done.isCanceled() && done.resultCount() > 0) {
                             call(done.result());
                         }
                     });
    watcher->setFuture(future);
}

/// A future that is already fulfilled.
template <class T>
QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace guestdeck
