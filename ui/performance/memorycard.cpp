// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/performance/memorycard.h"

#include "models/core/tooltip.h"
#include "ui/widgets/format.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace guestdeck
{

using namespace Qt::StringLiterals;

MemoryCard::MemoryCard(QWidget *parent)
    : QFrame(parent)
    , m_note(new QLabel(this))
{
    setObjectName(u"memoryCard"_s);
    setAccessibleName(tr("Memory statistics"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 6, 8, 6);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    addRow(u"memoryGiven"_s, tr("Given to the guest:"), tr("What the balloon leaves the guest now, of its maximum"));
    addRow(u"memorySeen"_s, tr("Seen by the guest:"), tr("The memory that the guest's system counts as its own"));
    addRow(u"memoryUsed"_s, tr("In use inside:"), tr("What the guest could not hand out again at once"));
    addRow(u"memoryCaches"_s, tr("Cache:"),
           tr("Files that the guest keeps in memory, and would drop when it needs the room"));
    addRow(u"memoryUnused"_s, tr("Free:"), tr("Memory inside the guest that nothing is in"));
    addRow(u"memoryResident"_s, tr("Taken on the host:"), tr("What the guest's process really takes on the host"));
    addRow(u"memorySwapped"_s, tr("Swapped in, out:"), tr("By the guest, since it started"));
    addRow(u"memoryFaults"_s, tr("Major page faults:"),
           tr("Times that the guest had to wait for a disk to get at memory, since it started"));
    m_note->setObjectName(u"memoryNote"_s);
    m_note->setAccessibleName(tr("How new the guest's own numbers are"));
    m_note->setWordWrap(true);
    grid->addWidget(m_note, int(m_rows.size()), 0, 1, 2);
    grid->setRowStretch(int(m_rows.size()) + 1, 1);
    setMemory({});
}

void MemoryCard::addRow(const QString &id, const QString &name, const QString &help)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    auto *label = new QLabel(name, this);
    label->setObjectName(id + u"Label"_s);
    label->setAccessibleName(name);
    auto *value = new QLabel(this);
    value->setObjectName(id);
    value->setAccessibleName(name);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setFocusPolicy(Qt::NoFocus);
    label->setToolTip(plainToolTip(help));
    value->setToolTip(plainToolTip(help));
    grid->addWidget(label, int(m_rows.size()), 0);
    grid->addWidget(value, int(m_rows.size()), 1);
    m_rows.append(value);
}

bool MemoryCard::tells(const MemoryCounters &memory)
{
    return memory.available && (memory.usable || memory.unused);
}

void MemoryCard::setMemory(const MemoryCounters &memory)
{
    const auto size = [](const std::optional<quint64> &kib) { return kib ? format::bytes(*kib * 1024) : u"—"_s; };
    const std::optional<quint64> free = memory.usable ? memory.usable : memory.unused;
    std::optional<quint64> used;
    if (memory.available && free && *free <= *memory.available) {
        used = *memory.available - *free;
    }
    const QLocale locale;
    const QStringList values{
        memory.current && memory.maximum && *memory.maximum != *memory.current
            ? tr("%1 of %2").arg(size(memory.current), size(memory.maximum))
            : size(memory.current),
        size(memory.available),
        size(used),
        size(memory.caches),
        size(memory.unused),
        size(memory.resident),
        memory.swapIn || memory.swapOut ? tr("%1, %2").arg(size(memory.swapIn), size(memory.swapOut)) : u"—"_s,
        memory.majorFaults ? locale.toString(*memory.majorFaults) : u"—"_s};
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setText(values.at(i));
    }
    if (!tells(memory)) {
        m_note->setText(memory.current ? tr("The guest does not tell what it uses.") : QString());
    } else if (memory.lastUpdate.value_or(0) > 0) {
        m_note->setText(
            tr("Told by the guest %1.").arg(format::age(QDateTime::fromSecsSinceEpoch(qint64(*memory.lastUpdate)))));
    } else {
        m_note->setText({});
    }
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace guestdeck
