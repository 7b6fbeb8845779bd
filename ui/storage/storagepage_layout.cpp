// SPDX-License-Identifier: GPL-3.0-or-later
// StoragePage: what stands where.
#include "models/connection/connectionregistry.h"
#include "models/itemmodels/volumemodelfeed.h"
#include "ui/host/hostobjectsview.h"
#include "ui/host/hostobjecttable.h"
#include "ui/inventory/searchbar.h"
#include "ui/storage/poolusage.h"
#include "ui/storage/storagepage.h"
#include "ui/storage/storagetext.h"
#include "ui/storage/volumedetails.h"
#include "ui/storage/volumetable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace guestdeck
{

QToolBar *StoragePage::makeTools(const QString &name, const QString &accessibleName, std::span<const StorageAction> ids)
{
    // A tool bar, as it folds what does not fit.
    auto *bar = new QToolBar(this);
    bar->setObjectName(name);
    bar->setAccessibleName(accessibleName);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    bar->setIconSize(QSize(size, size));
    for (const StorageAction id : ids) {
        if (id == StorageAction::CopyPath) {
            continue; // the details have it
        }
        bar->addAction(action(id));
        QWidget *button = bar->widgetForAction(action(id));
        button->setObjectName(name + u'_' + action(id)->objectName());
        button->setAccessibleName(spokenText(action(id)->text()));
        button->setFocusPolicy(Qt::StrongFocus);
    }
    return bar;
}

QWidget *StoragePage::makePools()
{
    m_pools = new HostObjectsView(m_services.registry, m_host, HostObjectKind::Pools, this);
    m_pools->setTools(makeTools(u"storagePoolTools"_s, tr("Commands for pools"), StorageActions::ofPools));
    HostObjectTable *table = m_pools->table();
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto promised = [this](const QString &name) -> std::optional<PoolUsageDelegate::Promise> {
        Connection *host = m_services.registry->find(m_host);
        const PoolInfo *info = host ? storagetext::pool(*host, name) : nullptr;
        const std::optional<Bytes> sum = info ? m_feed->promised(*info) : std::nullopt;
        return sum ? std::optional(PoolUsageDelegate::Promise{*sum, info->capacity}) : std::nullopt;
    };
    const int usage = storagetext::poolColumn("usage");
    table->setItemDelegateForColumn(usage, new PoolUsageDelegate(promised, table));
    const int role = storagetext::poolColumn("role");
    table->setItemDelegateForColumn(role,
                                    new PoolRoleDelegate([this](const QString &name) { return roleOf(name); }, table));
    table->header()->resizeSection(usage, charactersWide(fontMetrics(), 52));
    for (const StorageAction id : StorageActions::ofPools) {
        table->addAction(action(id));
    }
    return m_pools;
}

QWidget *StoragePage::makeVolumes()
{
    auto *half = new QWidget(this);
    half->setObjectName(u"storageVolumes"_s);
    half->setAccessibleName(tr("Volumes"));
    m_messages = new MessageArea(half);
    m_title = new QLabel(half);
    m_title->setObjectName(u"storageVolumesTitle"_s);
    m_title->setAccessibleName(tr("Whose volumes"));
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_search = new SearchBar(half);
    m_search->setObjectName(u"storageSearch"_s);
    m_search->setAccessibleName(tr("Search volumes"));
    m_search->setPlaceholderText(tr("Search volumes"));
    m_search->setToolTip(tr("Rows are shown in which all of these words are found."));
    m_search->setMinimumWidth(100);
    m_orphans = new QCheckBox(tr("N&ot used by any guest"), half);
    m_orphans->setObjectName(u"storageOrphans"_s);
    m_orphans->setAccessibleName(tr("Only volumes not used by any guest"));
    m_orphans->setToolTip(tr("Only disk images that no guest of this host has and no other volume is built upon. What "
                             "programs outside of libvirt use is not known here."));
    m_count = new QLabel(half);
    m_count->setObjectName(u"storageCount"_s);
    m_count->setAccessibleName(tr("How many are shown"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_table = new VolumeTable(m_filter, half);
    m_empty = new EmptyState(half);
    m_stack = new QStackedWidget(half);
    m_stack->setObjectName(u"storageStack"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_details = new VolumeDetails(half);
    for (const StorageAction id : StorageActions::ofVolumes) {
        m_table->addAction(action(id));
    }
    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 0, 8, 0);
    line->addWidget(m_title, 1);
    line->addWidget(m_search, 1);
    line->addWidget(m_orphans);
    line->addWidget(m_count);
    auto *split = new QSplitter(Qt::Horizontal, half);
    split->setObjectName(u"storageDetailsSplitter"_s);
    split->setAccessibleName(tr("Volumes and the chosen one"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_stack);
    split->addWidget(m_details);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setSizes({700, charactersWide(fontMetrics(), 38)});
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeTools(u"storageVolumeTools"_s, tr("Commands for volumes"), StorageActions::ofVolumes));
    column->addLayout(line);
    column->addWidget(m_messages);
    column->addWidget(split, 1);
    return half;
}

} // namespace guestdeck
