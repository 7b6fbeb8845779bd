// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/filedrop.h"

#include "models/core/async.h"
#include "models/transfer/localfile.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

namespace guestdeck
{

FileDrop::FileDrop(QWidget *widget, Accepts accepts, Dropped dropped)
    : QObject(widget)
    , m_accepts(std::move(accepts))
    , m_dropped(std::move(dropped))
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

QStringList FileDrop::filesIn(const QList<QUrl> &urls)
{
    QStringList files;
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    return files;
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop) {
        return QObject::eventFilter(watched, event);
    }
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList files = filesIn(drop->mimeData()->urls());
    const QPoint at = drop->position().toPoint();
    if (files.isEmpty() || !m_accepts(at)) {
        // Entering somewhere else may come to a place where it is allowed.
        event->setAccepted(event->type() == QEvent::DragEnter && !files.isEmpty());
        return !files.isEmpty();
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop) {
        // Not from within the drop: the program that drags waits for its end.
        deliver(withoutFolders(files), this, [this, at](const QStringList &plain) {
            if (!plain.isEmpty()) {
                m_dropped(at, plain);
            }
        });
    }
    return true;
}

} // namespace guestdeck
