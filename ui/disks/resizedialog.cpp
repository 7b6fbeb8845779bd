// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disks/resizedialog.h"

#include "models/actions/diskrules.h"
#include "ui/create/fieldmessage.h"
#include "ui/widgets/format.h"
#include "ui/widgets/plainnumber.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double bytesPerGibi = 1024.0 * 1024 * 1024;

QLabel *addLine(QVBoxLayout *column, const QString &name, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setAccessibleName(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(label);
    return label;
}

} // namespace

ResizeDialog::ResizeDialog(const GuestDisks &guest, const GuestDisk &disk, QWidget *parent)
    : QDialog(parent)
    , m_disk(disk)
    , m_size(new PlainNumber)
    , m_message(new FieldMessage(m_size))
{
    setObjectName(u"resizeDialog"_s);
    setWindowTitle(tr("Resize the disk %1 of %2").arg(disk.disk.target, guest.name));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    const DiskLayer &top = *disk.top();
    const auto pool = std::ranges::find(guest.pools, top.pool, &PoolInfo::name);
    if (pool != guest.pools.cend()) {
        m_pool = *pool;
    }
    auto *column = new QVBoxLayout(this);
    addLine(column, u"resizeWhat"_s,
            tr("%1 has %2, of which %3 are in use on the host.")
                .arg(top.path, format::bytes(top.capacity.value), format::bytes(top.allocation.value)));
    m_size->setObjectName(u"resizeSize"_s);
    m_size->setAccessibleName(tr("New size in GiB"));
    m_size->setDecimals(3);
    m_size->setRange(0.001, 1 << 24);
    m_size->setSuffix(tr(" GiB"));
    m_size->setValue(double(top.capacity.value) / bytesPerGibi);
    auto *form = new QFormLayout;
    auto *label = new QLabel(tr("&New size:"));
    label->setObjectName(u"resizeSizeLabel"_s);
    label->setAccessibleName(spokenText(label->text()));
    label->setBuddy(m_size);
    form->addRow(label, m_size);
    column->addLayout(form);
    m_message->setObjectName(u"resizeMessage"_s);
    m_message->setAccessibleName(tr("About the new size"));
    column->addWidget(m_message);
    addLine(column, u"resizeAfter"_s, tr("What is left to do then") + u":\n"_s + stepsAfterGrowing(guest, disk));
    column->addStretch(1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->setObjectName(u"resizeButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_ok = box->addButton(tr("Resize"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"resizeOkButton"_s);
    m_ok->setAccessibleName(m_ok->text());
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"resizeCancelButton"_s);
    cancel->setAccessibleName(cancel->text());
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_size, &QDoubleSpinBox::valueChanged, this, &ResizeDialog::check);
    column->addWidget(box);
    resize(charactersWide(fontMetrics(), 70), sizeHint().height());
    check();
    m_size->setFocus();
    m_size->selectAll();
}

Bytes ResizeDialog::capacity() const
{
    const quint64 now = m_disk.top()->capacity.value;
    if (std::abs(m_size->value() - double(now) / bytesPerGibi) < 0.0005) {
        return {now}; // as it was shown, rounded
    }
    constexpr quint64 mebi = 1024ULL * 1024;
    return {quint64(std::llround(m_size->value() * 1024)) * mebi};
}

void ResizeDialog::check()
{
    const Bytes wanted = capacity();
    const QString why = whyNotSize(m_disk, wanted);
    const quint64 now = m_disk.top()->capacity.value;
    m_ok->setEnabled(why.isEmpty());
    m_ok->setToolTip(why);
    if (wanted.value == now) {
        m_message->clear();
    } else if (!why.isEmpty()) {
        m_message->setMessage(FieldMessage::Level::Error, why);
    } else if (m_pool.available.value > 0 && wanted.value - m_disk.top()->allocation.value > m_pool.available.value) {
        m_message->setMessage(FieldMessage::Level::Warning,
                              tr("The storage pool %1 has %2 free: the guest may not be able to fill its disk.")
                                  .arg(m_pool.name, format::bytes(m_pool.available.value)));
    } else {
        m_message->setMessage(FieldMessage::Level::Info, tr("%1 more.").arg(format::bytes(wanted.value - now)));
    }
}

} // namespace guestdeck
