// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/openrow.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace guestdeck
{

namespace
{
class EnterFilter : public QObject
{
public:
    EnterFilter(QAbstractItemView *view, std::function<void(const QModelIndex &)> open)
        : QObject(view)
        , m_view(view)
        , m_open(std::move(open))
    {
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && m_view->currentIndex().isValid()) {
            const auto *key = static_cast<const QKeyEvent *>(event);
            const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
            if (enter && !(key->modifiers() & ~Qt::KeypadModifier)) {
                m_open(m_view->currentIndex());
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QAbstractItemView *m_view;
    std::function<void(const QModelIndex &)> m_open;
};
} // namespace

void onOpened(QAbstractItemView *view, std::function<void(const QModelIndex &)> open)
{
    QObject::connect(view, &QAbstractItemView::doubleClicked, view, open);
    view->installEventFilter(new EnterFilter(view, std::move(open)));
}

} // namespace guestdeck
