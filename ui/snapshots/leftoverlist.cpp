// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/leftoverlist.h"

#include "models/core/tooltip.h"
#include "ui/snapshots/snapshottext.h"
#include "ui/widgets/format.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

LeftoverList::LeftoverList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
{
    setObjectName(u"leftovers"_s);
    setAccessibleName(tr("Files that are not needed any more"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    snapshottext::addLine(
        column, u"leftoversHead"_s,
        tr("Files that no snapshot and no guest needs any more. They stay, unless you tick them to be "
           "deleted:"));
    m_list->setObjectName(u"leftoverList"_s);
    m_list->setAccessibleName(tr("Files to delete"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &LeftoverList::changed);
    hide();
}

void LeftoverList::setFiles(const QList<SnapshotLeftover> &files)
{
    if (files == m_files) {
        return;
    }
    m_files = files;
    m_list->clear();
    for (const SnapshotLeftover &file : files) {
        const QString size = file.size.value > 0 ? format::bytes(file.size.value) : tr("size not known");
        QString text
            = tr("%1 (%2): %3", "a file, its size, what it is").arg(file.path, size, snapshottext::leftover(file));
        if (!file.deletable) {
            text += u' ' + tr("It is in no active storage pool, and can only be deleted on the host.");
        }
        auto *item = new QListWidgetItem(text, m_list);
        item->setFlags(file.deletable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                      : Qt::ItemFlags(Qt::ItemIsSelectable));
        item->setToolTip(plainToolTip(text));
        item->setCheckState(Qt::Unchecked);
    }
    const int rows = std::clamp(int(files.size()), 1, 4);
    m_list->setFixedHeight(rows * (fontMetrics().height() * 2 + 8) + 8);
    setVisible(!files.isEmpty());
}

QStringList LeftoverList::ticked() const
{
    QStringList paths;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked) {
            paths.append(m_files.at(i).path);
        }
    }
    return paths;
}

} // namespace guestdeck
