// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fromtemplate/templatepage.h"

#include "ui/create/createtext.h"
#include "ui/create/fieldmessage.h"
#include "ui/widgets/text.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

enum Column { Name, Kind, System, Size, Children, Columns };
constexpr int idRole = Qt::UserRole;

} // namespace

TemplatePage::TemplatePage(BatchDraft &draft, QWidget *parent)
    : BatchPage(draft, tr("Template"), tr("What are the new machines made from?"), parent)
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_empty(makeHelp(u"batchEmptyLabel"_s))
    , m_state(new FieldMessage(m_tree))
{
    m_search->setObjectName(u"batchTemplateSearch"_s);
    m_search->setAccessibleName(tr("Search the templates"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(u"batchTemplateTree"_s);
    m_tree->setAccessibleName(tr("Templates"));
    m_tree->setHeaderLabels({tr("Name"), tr("Kind"), tr("Operating system"), tr("Disks"), tr("Linked disks")});
    m_tree->headerItem()->setToolTip(Children, tr("Disks of other machines that are built upon this one's"));
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_tree->setMinimumHeight(m_tree->fontMetrics().lineSpacing() * 6);
    m_state->setObjectName(u"batchTemplateState"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 8, 2);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_empty);
    layout->addWidget(m_state);
    layout->addWidget(addMessage(BatchField::Template, m_tree));

    connect(m_search, &QLineEdit::textChanged, this, &TemplatePage::filter);
    // Not the current item: the list makes its first one current as soon as it has the focus.
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, [this] {
        const QTreeWidgetItem *item = m_tree->selectedItems().value(0);
        if (item && !isRefreshing()) {
            this->draft().choose(item->data(Name, idRole).toUuid());
        }
    });
    setTabOrder(m_search, m_tree);
}

void TemplatePage::refresh()
{
    if (m_shown != draft().templates()) {
        fill();
    }
    showChosen();
    const bool any = !m_shown.isEmpty();
    m_search->setVisible(m_shown.size() > 8);
    m_tree->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(emptyText());
    const TemplateEntry *chosen = draft().chosen();
    switch (draft().factsLoad()) {
    case BatchDraft::Load::None:
        m_state->clear();
        break;
    case BatchDraft::Load::Loading:
        m_state->setMessage(FieldMessage::Level::Info, tr("Looking at %1…").arg(chosen ? chosen->name : QString()));
        break;
    case BatchDraft::Load::Failed:
        m_state->setMessage(FieldMessage::Level::Error, draft().factsError().message);
        break;
    case BatchDraft::Load::Ready:
        m_state->setMessage(FieldMessage::Level::Info,
                            !chosen ? QString()
                                : chosen->isTemplate
                                ? chosen->description
                                : tr("Machine > Make template prepares it, and locks it against being "
                                     "started: that would damage disks linked to its own."));
        break;
    }
}

QString TemplatePage::emptyText() const
{
    return tr(
        "There is no template on this host, and no machine that is off and could become one. Shut a machine down, "
        "and make it a template with Machine > Make template.");
}

void TemplatePage::fill()
{
    m_shown = draft().templates();
    m_tree->clear();
    for (const TemplateEntry &entry : std::as_const(m_shown)) {
        auto *item = new QTreeWidgetItem(m_tree);
        item->setText(Name, entry.name);
        item->setText(Kind, entry.isTemplate ? tr("Template") : tr("Machine, off"));
        item->setText(System, entry.osName);
        item->setText(Size,
                      entry.disks == 0                ? tr("None")
                          : entry.capacity == Bytes{} ? tr("%n disk(s)", nullptr, entry.disks)
                                                      : createtext::size(entry.capacity));
        item->setText(Children, entry.children > 0 ? QLocale().toString(entry.children) : QString());
        item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(Children, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(Name, idRole, entry.uuid);
        item->setToolTip(Name, createtext::toolTip(entry.name));
        if (!entry.isTemplate) {
            for (int column = 0; column < Columns; ++column) {
                item->setForeground(column, palette().brush(QPalette::PlaceholderText));
            }
        }
    }
    filter();
}

void TemplatePage::filter()
{
    const QString wanted = m_search->text().trimmed();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_tree->topLevelItem(i);
        item->setHidden(!item->text(Name).contains(wanted, Qt::CaseInsensitive)
                        && !item->text(System).contains(wanted, Qt::CaseInsensitive));
    }
}

void TemplatePage::showChosen()
{
    QTreeWidgetItem *current = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (m_tree->topLevelItem(i)->data(Name, idRole).toUuid() == plan().templateId && !plan().templateId.isNull()) {
            current = m_tree->topLevelItem(i);
        }
    }
    if (current && !current->isSelected()) {
        m_tree->setCurrentItem(current);
    } else if (!current) {
        m_tree->clearSelection();
    }
}

QStringList TemplatePage::answers() const
{
    const TemplateEntry *chosen = draft().chosen();
    return {chosen ? chosen->name : QString()};
}

QWidget *TemplatePage::firstField() const
{
    return m_tree;
}

QString TemplatePage::obstacle() const
{
    switch (draft().factsLoad()) {
    case BatchDraft::Load::None:
        return m_shown.isEmpty() ? tr("There is nothing to make machines from.") : tr("Choose a template.");
    case BatchDraft::Load::Loading:
        return tr("The template is being looked at.");
    case BatchDraft::Load::Failed:
        return draft().factsError().message;
    case BatchDraft::Load::Ready:
        break;
    }
    return BatchPage::obstacle();
}

bool TemplatePage::waits() const
{
    return draft().factsLoad() == BatchDraft::Load::None || draft().factsLoad() == BatchDraft::Load::Loading;
}

} // namespace guestdeck
