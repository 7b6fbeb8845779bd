// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/addhardwaredialog.h"

#include "models/core/tooltip.h"
#include "ui/hardware/devicepicker.h"
#include "ui/hardware/hardwareedits.h"
#include "ui/hardware/hardwareform.h"
#include "ui/hardware/hardwarelist.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

QString whyNotAdd(const HardwareKind &kind, const GuestHardware &guest, const HardwareEdits &edits)
{
    if (kind.whyNotAdd) {
        if (const QString why = kind.whyNotAdd(guest); !why.isEmpty()) {
            return why;
        }
    }
    const QList<HardwareItem> items = edits.shownItems();
    const auto there = std::ranges::count_if(
        items, [&](const HardwareItem &one) { return one.key.kind == kind.id && !edits.isRemoved(one.key); });
    return kind.most > 0 && there >= kind.most
        ? AddHardwareDialog::tr("A guest has at most %n of these.", nullptr, kind.most)
        : QString();
}

AddHardwareDialog::AddHardwareDialog(const GuestHardware &guest, const HardwareEdits &edits, QWidget *parent)
    : QDialog(parent)
    , m_guest(guest)
    , m_draft(new HardwareEdits(this))
    , m_kinds(new QTreeWidget)
    , m_picker(new DevicePicker)
    , m_form(new HardwareForm)
    , m_reason(new QLabel)
    , m_ok(nullptr)
{
    setObjectName(u"hardwareAddDialog"_s);
    setWindowTitle(tr("Add hardware to %1").arg(guest.name));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setBare(true);
    m_form->setMinimumHeight(fontMetrics().lineSpacing() * 9);
    m_kinds->setObjectName(u"hardwareKinds"_s);
    m_kinds->setAccessibleName(tr("Kinds of hardware"));
    m_kinds->header()->setObjectName(u"hardwareKindsHeader"_s);
    m_kinds->header()->setAccessibleName(m_kinds->accessibleName());
    m_kinds->header()->hide();
    m_kinds->setRootIsDecorated(false);
    m_kinds->setIconSize({fontMetrics().height() + 4, fontMetrics().height() + 4});
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reason->setObjectName(u"hardwareAddReason"_s);
    m_reason->setAccessibleName(tr("What is missing or not possible"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    auto *right = new QWidget;
    right->setObjectName(u"hardwareAddRight"_s);
    right->setAccessibleName(tr("Settings of the new hardware"));
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(m_picker, 1);
    rightColumn->addWidget(m_form, 1);
    auto *split = new QSplitter;
    split->setObjectName(u"hardwareAddSplit"_s);
    split->setAccessibleName(tr("Kinds and settings"));
    split->addWidget(m_kinds);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({charactersWide(fontMetrics(), 28), charactersWide(fontMetrics(), 70)});
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->setObjectName(u"hardwareAddButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_ok = box->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"hardwareAddOk"_s);
    m_ok->setAccessibleName(tr("Add"));
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"hardwareAddCancel"_s);
    cancel->setAccessibleName(cancel->text());
    auto *column = new QVBoxLayout(this);
    column->addWidget(split, 1);
    column->addWidget(m_reason);
    column->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kinds, &QTreeWidget::currentItemChanged, this, &AddHardwareDialog::showKind);
    connect(m_form, &HardwareForm::edited, m_draft,
            [this](const HardwareKey &key, const QString &field, const QString &value) {
                m_draft->set(key, field, value);
            });
    connect(m_draft, &HardwareEdits::changed, this, &AddHardwareDialog::check);
    connect(m_picker, &DevicePicker::picked, this, [this](const FieldValues &values) {
        for (auto i = values.cbegin(); i != values.cend() && !m_draft->isEmpty(); ++i) {
            m_draft->set(m_draft->all().first().key, i.key(), i.value());
        }
    });
    fillKinds(edits);
    const QSize most = screen() ? screen()->availableGeometry().size() * 9 / 10 : QSize(900, 620);
    resize(QSize(charactersWide(fontMetrics(), 104), fontMetrics().lineSpacing() * 30).boundedTo(most));
}

void AddHardwareDialog::fillKinds(const HardwareEdits &edits)
{
    QTreeWidgetItem *first = nullptr;
    for (const HardwareKind &kind : hardwareKinds()) {
        if (kind.single || !kind.canAdd) {
            continue;
        }
        auto *row = new QTreeWidgetItem(m_kinds);
        row->setText(0, kind.title);
        row->setIcon(0, hardwareIcon(kind));
        row->setData(0, Qt::UserRole, kind.id);
        const QString why = whyNotAdd(kind, m_guest, edits);
        row->setData(0, Qt::UserRole + 1, why);
        row->setToolTip(0, plainToolTip(why.isEmpty() ? kind.help : why));
        row->setData(0, Qt::AccessibleDescriptionRole, why.isEmpty() ? kind.help : why);
        if (!why.isEmpty()) {
            // It can be chosen all the same: how else would the keyboard find out why?
            row->setForeground(0, palette().brush(QPalette::Disabled, QPalette::Text));
            row->setData(0, Qt::AccessibleTextRole, tr("%1, not possible").arg(kind.title));
        } else if (!first) {
            first = row;
        }
    }
    m_kinds->setCurrentItem(first ? first : m_kinds->topLevelItem(0));
}

bool AddHardwareDialog::choose(const QString &kind)
{
    for (int i = 0; i < m_kinds->topLevelItemCount(); ++i) {
        if (m_kinds->topLevelItem(i)->data(0, Qt::UserRole) == kind) {
            m_kinds->setCurrentItem(m_kinds->topLevelItem(i));
            return m_kinds->topLevelItem(i)->data(0, Qt::UserRole + 1).toString().isEmpty();
        }
    }
    return false;
}

QString AddHardwareDialog::kind() const
{
    return m_kinds->currentItem() ? m_kinds->currentItem()->data(0, Qt::UserRole).toString() : QString();
}

void AddHardwareDialog::setBrowser(VolumeBrowser browser)
{
    m_form->setBrowser(std::move(browser));
    m_form->clear(); // it was made without
    check();
}

void AddHardwareDialog::showKind()
{
    const HardwareKind *chosen = hardwareKind(kind());
    m_draft->discard();
    if (!chosen) {
        return;
    }
    m_picker->setDevices(*chosen, m_guest);
    m_draft->add(chosen->id, chosen->defaults ? chosen->defaults(m_guest) : FieldValues());
}

FieldValues AddHardwareDialog::values() const
{
    const FieldValues given = m_draft->isEmpty() ? FieldValues() : m_draft->all().first().values;
    const HardwareKind *chosen = hardwareKind(kind());
    return chosen && chosen->completed ? chosen->completed(m_guest, given) : given;
}

QString AddHardwareDialog::whyNot() const
{
    const HardwareKind *chosen = hardwareKind(kind());
    if (!chosen) {
        return tr("Choose what to add.");
    }
    if (const QString why = m_kinds->currentItem()->data(0, Qt::UserRole + 1).toString(); !why.isEmpty()) {
        return why;
    }
    const FieldValues complete = values();
    const QHash<QString, QString> problems = problemsOf(*chosen, m_guest, complete);
    for (const HardwareField &field : chosen->fields) { // the first one as they stand
        if (problems.contains(field.id)) {
            return tr("%1: %2", "a setting, and what is wrong with it").arg(field.label, problems.value(field.id));
        }
    }
    return problems.isEmpty() ? QString() : problems.cbegin().value();
}

void AddHardwareDialog::check()
{
    if (m_draft->isEmpty()) {
        return;
    }
    const QString greyed = m_kinds->currentItem()->data(0, Qt::UserRole + 1).toString();
    m_form->showItem(m_guest, *m_draft, m_draft->all().first().key, greyed);
    const QString why = whyNot();
    m_reason->setText(why);
    m_reason->setVisible(!why.isEmpty());
    m_ok->setEnabled(why.isEmpty());
    m_ok->setToolTip(plainToolTip(why));
    m_ok->setAccessibleDescription(why);
}

} // namespace guestdeck
