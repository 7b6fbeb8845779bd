// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/searchbar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace guestdeck
{

SearchBar::SearchBar(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"searchEdit"_s);
    setAccessibleName(tr("Search guests"));
    setPlaceholderText(tr("Search: web state:running"));
    setClearButtonEnabled(true);
    setMaxLength(200);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(charactersWide(fontMetrics(), 44));
    QAction *icon = addAction(symbolIcon(u"search"_s), QLineEdit::LeadingPosition);
    icon->setObjectName(u"searchIconAction"_s);
    icon->setText(tr("Search"));
    setToolTip(tr("<p>Words are looked for in name, title, IP, OS, tags and host; all of them must be found.</p>"
                  "<p>One of them alone: <b>name:</b>web, <b>state:</b>running, <b>host:</b>kvm-a, <b>os:</b>debian, "
                  "<b>tag:</b>lab, <b>ip:</b>10.0</p>"));
}

QSize SearchBar::sizeHint() const
{
    return {charactersWide(fontMetrics(), 36), QLineEdit::sizeHint().height()};
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        Q_EMIT listWanted();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT listWanted();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace guestdeck
