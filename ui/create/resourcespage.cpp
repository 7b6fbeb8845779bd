// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/resourcespage.h"

#include "ui/create/createtext.h"
#include "ui/create/fieldmessage.h"
#include "ui/create/sliderspin.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

// Typed numbers reach beyond any host, so that the message can tell what the host has; nothing is cut silently.
constexpr int mostMemory = 1 << 26; // MiB
constexpr int mostVcpus = 4096;

int toMebi(KiB kib)
{
    return int(std::min<quint64>((kib.value + 512) / 1024, mostMemory));
}

} // namespace

ResourcesPage::ResourcesPage(CreateDraft &draft, QWidget *parent)
    : CreatePage(draft, tr("Resources"), tr("How much of the host may the machine use?"), parent)
    , m_kvm(new FieldMessage)
    , m_memory(new SliderSpin(u"createMemorySpin"_s, tr("Memory in MiB")))
    , m_maxMemory(new SliderSpin(u"createMaxMemorySpin"_s, tr("Maximum memory in MiB")))
    , m_vcpus(new SliderSpin(u"createVcpuSpin"_s, tr("vCPUs")))
    , m_maxVcpus(new SliderSpin(u"createMaxVcpuSpin"_s, tr("Maximum vCPUs")))
    , m_memoryHelp(makeHelp(u"createMemoryHelp"_s))
    , m_vcpuHelp(makeHelp(u"createVcpuHelp"_s))
{
    m_kvm->setObjectName(u"createKvmMessage"_s);
    for (SliderSpin *field : {m_memory, m_maxMemory}) {
        field->setRange(16, mostMemory);
        field->setSingleStep(256);
        field->setSuffix(tr(" MiB"));
    }
    for (SliderSpin *field : {m_vcpus, m_maxVcpus}) {
        field->setRange(1, mostVcpus);
        field->spin()->setMinimumWidth(m_memory->spin()->sizeHint().width());
    }

    QGridLayout *grid = makeGrid();
    const auto add = [&](const QString &label, SliderSpin *field, PlanField problem, QLabel *help) {
        QVBoxLayout *column = addRow(grid, label, field);
        column->addWidget(addMessage(problem, field->spin()));
        if (help) {
            column->addWidget(help);
        }
    };
    add(tr("&Memory:"), m_memory, PlanField::Memory, m_memoryHelp);
    add(tr("Ma&ximum memory:"), m_maxMemory, PlanField::MaxMemory, nullptr);
    add(tr("&vCPUs:"), m_vcpus, PlanField::Vcpus, m_vcpuHelp);
    add(tr("Maxim&um vCPUs:"), m_maxVcpus, PlanField::MaxVcpus,
        makeHelp(u"createMaximumHelp"_s,
                 tr("The maximum is how far memory and vCPUs can be raised later without shutting the guest down; "
                    "only the first values are given to it now.")));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 8, 2);
    layout->setSpacing(12);
    layout->addWidget(m_kvm);
    layout->addLayout(grid);
    layout->addStretch(1);

    connect(m_memory, &SliderSpin::edited, this, [this](int value) {
        edit(Answer::Memory, [value](InstallPlan &plan) { plan.memory = mebi(quint64(value)); });
    });
    connect(m_maxMemory, &SliderSpin::edited, this, [this](int value) {
        edit(Answer::MaxMemory, [value](InstallPlan &plan) { plan.maxMemory = mebi(quint64(value)); });
    });
    connect(m_vcpus, &SliderSpin::edited, this,
            [this](int value) { edit(Answer::Vcpus, [value](InstallPlan &plan) { plan.vcpus = quint32(value); }); });
    connect(m_maxVcpus, &SliderSpin::edited, this, [this](int value) {
        edit(Answer::MaxVcpus, [value](InstallPlan &plan) { plan.maxVcpus = quint32(value); });
    });
}

void ResourcesPage::refresh()
{
    const HostResources &resources = draft().resources();
    if (plan().kvm) {
        m_kvm->clear();
    } else {
        QString reason = resources.kvmReason.trimmed();
        if (reason.isEmpty()) {
            reason = tr("it has no hardware virtualisation that works.");
        }
        m_kvm->setMessage(FieldMessage::Level::Warning,
                          tr("This host cannot use KVM: %1 The guest will be emulated and slow.").arg(reason));
    }
    const int hostMemory = toMebi(resources.host.memory);
    const QList<int> stops = memoryStops(hostMemory);
    m_memory->setStops(stops);
    m_maxMemory->setStops(stops);
    const int hostCpus = std::max(1, int(std::min<quint32>(resources.host.cpus, mostVcpus)));
    QList<int> counts(hostCpus);
    std::iota(counts.begin(), counts.end(), 1);
    m_vcpus->setStops(counts);
    m_maxVcpus->setStops(counts);
    m_memory->setValue(toMebi(plan().memory));
    m_maxMemory->setValue(toMebi(plan().maxMemory));
    m_vcpus->setValue(int(plan().vcpus));
    m_maxVcpus->setValue(int(plan().maxVcpus));
    m_memoryHelp->setText(tr("%1. The host has %2, of which %3 are free.")
                              .arg(createtext::size(plan().memory), createtext::size(resources.host.memory),
                                   createtext::size(resources.freeMemory)));
    m_vcpuHelp->setText(tr("The host has %n CPUs.", nullptr, hostCpus));
}

QStringList ResourcesPage::answers() const
{
    return {createtext::resources(draft())};
}

QWidget *ResourcesPage::firstField() const
{
    return m_memory->spin();
}

} // namespace guestdeck
