// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/volumepicker.h"

#include "ui/create/createtext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

VolumePicker::VolumePicker(const QString &title, const QList<VolumeInfo> &volumes, QWidget *parent)
    : QDialog(parent)
    , m_note(new QLabel(tr("The files of a remote host cannot be browsed. These are the volumes of its active pools; "
                           "any other path can be typed."),
                        this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
{
    setObjectName(u"createVolumePicker"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_note->setObjectName(u"createVolumeNote"_s);
    m_note->setAccessibleName(tr("About the list"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_search->setObjectName(u"createVolumeSearchEdit"_s);
    m_search->setAccessibleName(tr("Search the volumes"));
    m_search->setPlaceholderText(tr("Search"));
    m_tree->setObjectName(u"createVolumeTree"_s);
    m_tree->setAccessibleName(tr("Volumes"));
    m_tree->setRootIsDecorated(false);
    m_tree->setHeaderLabels({tr("Name"), tr("Pool"), tr("Size"), tr("Path")});
    for (const VolumeInfo &volume : volumes) {
        auto *item
            = new QTreeWidgetItem(m_tree, {volume.name, volume.pool, createtext::size(volume.capacity), volume.path});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_tree->header()->resizeSections(QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *use = buttons->addButton(tr("Use"), QDialogButtonBox::AcceptRole);
    use->setObjectName(u"createVolumeUseButton"_s);
    use->setAccessibleName(tr("Use this volume"));
    use->setDefault(true);
    use->setEnabled(false);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_note);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    resize(640, 400);

    connect(m_search, &QLineEdit::textChanged, this, &VolumePicker::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, use,
            [use](const QTreeWidgetItem *item) { use->setEnabled(item != nullptr); });
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, &VolumePicker::takeCurrent);
    connect(buttons, &QDialogButtonBox::accepted, this, &VolumePicker::takeCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void VolumePicker::setNote(const QString &text)
{
    m_note->setText(text);
}

void VolumePicker::filter(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_tree->topLevelItem(i);
        const bool match
            = item->text(0).contains(text, Qt::CaseInsensitive) || item->text(3).contains(text, Qt::CaseInsensitive);
        item->setHidden(!match);
    }
}

void VolumePicker::takeCurrent()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (item && !item->isHidden()) {
        Q_EMIT picked(item->text(3));
        accept();
    }
}

} // namespace guestdeck
