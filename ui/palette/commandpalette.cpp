// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include "ui/widgets/text.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Commands"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    m_edit->setObjectName(u"commandEdit"_s);
    m_edit->setAccessibleName(tr("Name of the command"));
    m_edit->setPlaceholderText(tr("What do you want to do?"));
    m_edit->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({fontMetrics().height(), fontMetrics().height()});
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_edit);
    column->addWidget(m_list);
    resize(charactersWide(fontMetrics(), 76), fontMetrics().height() * 22);
    find({});
}

void CommandPalette::find(const QString &text)
{
    m_list->clear();
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    QPixmap nothing(m_list->fontMetrics().height(), m_list->fontMetrics().height());
    nothing.fill(Qt::transparent);
    const QIcon blank(nothing); // names stand below each other, with or without an icon
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const QAction *action = m_actions.at(i);
        const QString name = spokenText(action->text());
        const QString searched = name.toLower() + u' ' + action->whatsThis().toLower();
        if (!std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return searched.contains(word); })) {
            continue;
        }
        QString line = name;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (!action->isEnabled()) {
            line = action->toolTip(); // says why
        } else if (!keys.isEmpty()) {
            line = tr("%1   (%2)", "command (keys)").arg(name, keys);
        }
        auto *item = new QListWidgetItem(action->icon().isNull() ? blank : action->icon(), line, m_list);
        item->setData(Qt::UserRole, i);
        item->setToolTip(action->toolTip());
        if (!action->isEnabled()) {
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
        } else if (!first
                   || (!words.isEmpty() && name.startsWith(text, Qt::CaseInsensitive)
                       && !first->text().startsWith(text, Qt::CaseInsensitive))) {
            first = item;
        }
    }
    if (first) {
        m_list->setCurrentItem(first);
    }
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled)) {
        return;
    }
    QAction *action = m_actions.at(item->data(Qt::UserRole).toLongLong());
    accept();
    // After this dialog has given the focus back: some commands depend on it.
    QTimer::singleShot(0, action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        int step = 0;
        switch (key->key()) {
        case Qt::Key_Down:
            step = 1;
            break;
        case Qt::Key_Up:
            step = -1;
            break;
        case Qt::Key_PageDown:
            step = 10;
            break;
        case Qt::Key_PageUp:
            step = -10;
            break;
        default:
            return QDialog::eventFilter(watched, event);
        }
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace guestdeck
