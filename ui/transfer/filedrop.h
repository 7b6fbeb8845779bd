// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPoint>
#include <QStringList>
#include <QUrl>

#include <functional>

class QMimeData;
class QWidget;

namespace guestdeck
{

/// Lets files of this machine be dropped onto a widget that knows nothing of it. Owner: the widget. Thread: GUI.
class FileDrop : public QObject
{
    Q_OBJECT
public:
    using Accepts = std::function<bool(const QPoint &at)>;
    using Dropped = std::function<void(const QPoint &at, const QStringList &files)>;

    FileDrop(QWidget *widget, Accepts accepts, Dropped dropped);

    /// The files and folders of this machine among them; whether they are there is not looked at, as that may take
    /// long.
    static QStringList filesIn(const QList<QUrl> &urls);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Accepts m_accepts;
    Dropped m_dropped;
};

} // namespace guestdeck
