// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disks/replacedialog.h"

#include "models/actions/diskrules.h"
#include "models/actions/diskswitch.h"
#include "models/xml/storagexml.h"
#include "ui/create/fieldmessage.h"
#include "ui/widgets/format.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

QLabel *plainLabel(const QString &name, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setAccessibleName(spokenText(text));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReplaceDialog::ReplaceDialog(DiskReplacement::Why why, const GuestDisks &guest, const GuestDisk &disk, QWidget *parent)
    : QDialog(parent)
    , m_why(why)
    , m_guest(guest)
    , m_disk(disk)
    , m_pool(new QComboBox)
    , m_name(new QLineEdit)
    , m_format(plainLabel(u"replaceFormat"_s, {}))
    , m_keepBase(new QCheckBox)
    , m_deleteOld(new QCheckBox)
    , m_message(new FieldMessage(m_name))
{
    setObjectName(u"replaceDialog"_s);
    const QString &target = disk.disk.target;
    setWindowTitle(why == DiskReplacement::Why::Move ? tr("Move the disk %1 of %2").arg(target, guest.name)
                       : why == DiskReplacement::Why::Convert
                       ? tr("Convert the disk %1 of %2").arg(target, guest.name)
                       : tr("Convert the disk %1 of %2 to current qcow2").arg(target, guest.name));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    const DiskLayer &top = *disk.top();
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(
        u"replaceWhat"_s,
        tr("%1: %2, %3, of which %4 are in use.")
            .arg(top.path, top.format, format::bytes(top.capacity.value), format::bytes(top.allocation.value))));
    auto *form = new QFormLayout;
    addFields(form);
    column->addLayout(form);
    m_message->setObjectName(u"replaceMessage"_s);
    m_message->setAccessibleName(tr("About the copy"));
    column->addWidget(m_message);
    column->addWidget(plainLabel(u"replaceHow"_s, howItGoes()));
    m_deleteOld->setObjectName(u"replaceDeleteOld"_s);
    m_deleteOld->setText(
        tr("&Delete %1 (%2) when the guest has its new disk").arg(top.volume, format::bytes(top.allocation.value)));
    m_deleteOld->setAccessibleName(spokenText(m_deleteOld->text()));
    m_deleteOld->setToolTip(tr("Otherwise it stays until you delete it; this page reminds you of it."));
    column->addWidget(m_deleteOld);
    column->addStretch(1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->setObjectName(u"replaceButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_ok = box->addButton(why == DiskReplacement::Why::Move ? tr("Move") : tr("Convert"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"replaceOkButton"_s);
    m_ok->setAccessibleName(m_ok->text());
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"replaceCancelButton"_s);
    cancel->setAccessibleName(cancel->text());
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
    connect(m_pool, &QComboBox::currentIndexChanged, this, [this] {
        suggestName();
        check();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_named = true; });
    connect(m_name, &QLineEdit::textChanged, this, &ReplaceDialog::check);
    connect(m_keepBase, &QCheckBox::toggled, this, &ReplaceDialog::check);
    suggestName();
    check();
    resize(charactersWide(fontMetrics(), 76), sizeHint().height());
    m_pool->setFocus();
}

void ReplaceDialog::addFields(QFormLayout *form)
{
    fillPools();
    const auto add = [form](const QString &name, const QString &text, QWidget *field) {
        auto *label = new QLabel(text);
        label->setObjectName(name + u"Label"_s);
        label->setAccessibleName(spokenText(text));
        label->setBuddy(field);
        form->addRow(label, field);
    };
    m_pool->setObjectName(u"replacePool"_s);
    m_pool->setAccessibleName(tr("Storage pool"));
    m_name->setObjectName(u"replaceName"_s);
    m_name->setAccessibleName(tr("Name of the new volume"));
    add(u"replacePool"_s, tr("Storage &pool:"), m_pool);
    add(u"replaceName"_s, tr("&Name:"), m_name);
    add(u"replaceFormat"_s, tr("Format:"), m_format);
    m_keepBase->setObjectName(u"replaceKeepBase"_s);
    if (const DiskLayer *base = m_disk.base()) {
        m_keepBase->setText(tr("Stay &linked to %1").arg(QFileInfo(base->path).fileName()));
        m_keepBase->setToolTip(
            tr("The copy holds only what differs from the base. Otherwise it stands alone, and takes "
               "the room of both."));
        form->addRow(QString(), m_keepBase);
    }
    m_keepBase->setAccessibleName(m_keepBase->text().isEmpty() ? tr("Stay linked to the base")
                                                               : spokenText(m_keepBase->text()));
    // Of a guest that is off libvirt copies a disk as a whole, and leaves no base out.
    const bool canStay = m_guest.running && m_disk.base() && !m_disk.base()->format.isEmpty();
    m_keepBase->setChecked(canStay && m_why != DiskReplacement::Why::Convert);
    m_keepBase->setEnabled(canStay && m_why != DiskReplacement::Why::Convert);
    m_keepBase->setVisible(m_disk.base() && m_keepBase->isEnabled());
}

void ReplaceDialog::fillPools()
{
    for (const PoolInfo &pool : std::as_const(m_guest.pools)) {
        const bool own = pool.name == m_disk.top()->pool;
        if (m_why == DiskReplacement::Why::Move && own) {
            continue;
        }
        // qcow2 on a bare device is for those who know what they do.
        if (m_why != DiskReplacement::Why::Move && !keepsFiles(pool)) {
            continue;
        }
        m_pool->addItem(tr("%1 — %2 free", "storage pool").arg(pool.name, format::bytes(pool.available.value)),
                        pool.name);
        if (own) {
            m_pool->setCurrentIndex(m_pool->count() - 1);
        }
    }
}

const PoolInfo *ReplaceDialog::pool() const
{
    const auto found = std::ranges::find(m_guest.pools, m_pool->currentData().toString(), &PoolInfo::name);
    return found == m_guest.pools.cend() ? nullptr : &*found;
}

QString ReplaceDialog::format() const
{
    const QString now = m_disk.top()->format == "qcow2"_L1 ? u"qcow2"_s : u"raw"_s;
    if (m_why == DiskReplacement::Why::Convert) {
        return now == "raw"_L1 ? u"qcow2"_s : u"raw"_s;
    }
    return m_why == DiskReplacement::Why::Modernize ? u"qcow2"_s : pool() && !keepsFiles(*pool()) ? u"raw"_s : now;
}

QString ReplaceDialog::formatHelp() const
{
    if (format() == "qcow2"_L1) {
        return m_why == DiskReplacement::Why::Modernize
            ? tr("qcow2, version 1.1: what checkpoints for incremental backups need.")
            : tr("qcow2: takes only what is written, allows snapshots and copies that share a base; a little slower.");
    }
    return tr("raw: the fastest and simplest, readable by any program; no snapshots inside it, and no base.");
}

QString ReplaceDialog::howItGoes() const
{
    if (m_guest.running) {
        return tr("The host copies the disk while the guest runs, and then lets the guest go on with the copy. Until "
                  "then nothing changes, and cancelling leaves no copy.");
    }
    return tr(
        "The host copies the disk, compares both from end to end, and then switches the guest's definition to the "
        "copy. Until then nothing changes, and cancelling leaves no copy. Leave the guest off meanwhile.");
}

void ReplaceDialog::suggestName()
{
    m_format->setText(formatHelp());
    m_format->setAccessibleName(m_format->text());
    if (!m_named && pool()) {
        m_name->setText(suggestVolumeName(m_disk.top()->volume, keepsFiles(*pool()) ? format() : QString(),
                                          m_guest.volumeNames.value(pool()->name)));
    }
}

quint64 ReplaceDialog::roomNeeded() const
{
    quint64 sum = 0;
    for (const DiskLayer &layer : m_disk.chain) {
        sum += layer.allocation.value;
        if (m_keepBase->isChecked()) {
            break;
        }
    }
    return sum;
}

QString ReplaceDialog::problem() const
{
    if (!pool()) {
        return tr("The host has no active storage pool for it.");
    }
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        return tr("The new volume needs a name.");
    }
    if (const Outcome good = checkNewVolume({name, m_disk.top()->capacity, format(), true}); !good.has_value()) {
        return good.error().message;
    }
    if (m_guest.volumeNames.value(pool()->name).contains(name)) {
        return tr("The storage pool %1 has a volume of that name already.").arg(pool()->name);
    }
    const quint64 needed = roomNeeded();
    return pool()->available.value > 0 && pool()->available.value < needed
        ? tr("The storage pool %1 has %2 free, and the copy needs %3.")
              .arg(pool()->name, format::bytes(pool()->available.value), format::bytes(needed))
        : QString();
}

void ReplaceDialog::check()
{
    if (!m_ok) {
        return;
    }
    const QString why = problem();
    m_ok->setEnabled(why.isEmpty());
    m_ok->setToolTip(why);
    if (!why.isEmpty()) {
        m_message->setMessage(FieldMessage::Level::Error, why);
    } else {
        m_message->setMessage(FieldMessage::Level::Info,
                              tr("The copy takes about %1.").arg(format::bytes(roomNeeded())));
    }
}

DiskReplacement ReplaceDialog::replacement() const
{
    DiskReplacement wanted;
    wanted.why = m_why;
    wanted.uuid = m_guest.uuid;
    wanted.target = m_disk.disk.target;
    wanted.path = m_disk.top()->path;
    wanted.toPool = m_pool->currentData().toString();
    wanted.toName = m_name->text().trimmed();
    wanted.format = format();
    wanted.keepBase = m_keepBase->isEnabled() && m_keepBase->isChecked() && format() == "qcow2"_L1;
    wanted.deleteOld = m_deleteOld->isChecked();
    return wanted;
}

} // namespace guestdeck
