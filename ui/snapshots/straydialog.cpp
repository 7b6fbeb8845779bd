// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/straydialog.h"

#include "ui/appliance/growing.h"
#include "ui/snapshots/leftoverlist.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;

StrayDialog::StrayDialog(const QList<SnapshotLeftover> &files, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"strayDialog"_s);
    setWindowTitle(tr("Delete files that snapshots have left"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    auto *list = new LeftoverList;
    list->setFiles(files);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->setObjectName(u"strayButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    QPushButton *ok = box->addButton(tr("&Delete"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(u"strayDeleteButton"_s);
    ok->setAccessibleName(tr("Delete"));
    ok->setAutoDefault(false);
    ok->setEnabled(false);
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"strayCancelButton"_s);
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(list);
    column->addStretch(1);
    column->addWidget(box);
    connect(list, &LeftoverList::changed, ok, [list, ok] { ok->setEnabled(!list->ticked().isEmpty()); });
    connect(box, &QDialogButtonBox::accepted, this, [this, list] {
        Q_EMIT wished(list->ticked());
        accept();
    });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    startSmall(this);
}

} // namespace guestdeck
