// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/valuelabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::ValueLabel)
};

constexpr QChar breakMark(0x200b); // zero width space

} // namespace

ValueLabel::ValueLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

QString ValueLabel::breakable(QString text, QChar after)
{
    return text.replace(after, QString(after) + breakMark);
}

QString ValueLabel::plain(QString text)
{
    return text.remove(breakMark);
}

void ValueLabel::copy()
{
    if (hasSelectedText()) {
        QGuiApplication::clipboard()->setText(plain(selectedText()));
    }
}

void ValueLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
        return;
    }
    QLabel::keyPressEvent(event);
}

void ValueLabel::mouseReleaseEvent(QMouseEvent *event)
{
    QLabel::mouseReleaseEvent(event);
    // QLabel has just offered its text for a click of the middle button, marks included.
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && hasSelectedText()) {
        clipboard->setText(plain(selectedText()), QClipboard::Selection);
    }
}

void ValueLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"valueMenu"_s);
    menu->setAccessibleName(accessibleName());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copySelected = menu->addAction(Text::tr("&Copy"), QKeySequence::Copy, this, &ValueLabel::copy);
    copySelected->setObjectName(u"valueCopyAction"_s);
    copySelected->setEnabled(hasSelectedText());
    QAction *copyAll = menu->addAction(Text::tr("Copy the &Whole Value"), this,
                                       [this] { QGuiApplication::clipboard()->setText(plain(text())); });
    copyAll->setObjectName(u"valueCopyAllAction"_s);
    menu->popup(event->globalPos());
    event->accept();
}

} // namespace guestdeck
