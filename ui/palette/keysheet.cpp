// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/keysheet.h"

#include "ui/widgets/text.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

KeySheet::KeySheet(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"keySheet"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    auto *table = new QTreeWidget(this);
    table->setObjectName(u"keyTable"_s);
    table->setAccessibleName(tr("Keys and what they do"));
    table->setHeaderLabels({tr("Keys"), tr("Command"), tr("What it does")});
    table->header()->setObjectName(u"keyTableHeader"_s);
    table->header()->setAccessibleName(tr("Columns"));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    for (const QAction *action : actions) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (!keys.isEmpty()) {
            const QString name = spokenText(action->text());
            new QTreeWidgetItem(table, {keys, name, action->whatsThis()});
        }
    }
    table->resizeColumnToContents(0);
    table->resizeColumnToContents(1);
    if (table->topLevelItemCount() > 0) {
        table->setCurrentItem(table->topLevelItem(0));
    }
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    box->setObjectName(u"keySheetButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    QPushButton *close = box->button(QDialogButtonBox::Close);
    close->setObjectName(u"keySheetCloseButton"_s);
    close->setAccessibleName(close->text());
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(table);
    column->addWidget(box);
    resize(charactersWide(fontMetrics(), 110), fontMetrics().height() * 28);
}

} // namespace guestdeck
