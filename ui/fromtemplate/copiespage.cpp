// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fromtemplate/copiespage.h"

#include "ui/create/createtext.h"
#include "ui/create/fieldmessage.h"
#include "ui/create/foldsection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr int mostMemory = 1 << 26; // MiB
constexpr int mostVcpus = 4096;
constexpr int highestNumber = 99999;

QSpinBox *makeSpin(const QString &objectName, const QString &accessibleName, int least, int most)
{
    auto *spin = new QSpinBox;
    spin->setObjectName(objectName);
    spin->setAccessibleName(accessibleName);
    spin->setRange(least, most);
    return spin;
}

} // namespace

CopiesPage::CopiesPage(BatchDraft &draft, QWidget *parent)
    : BatchPage(draft, tr("Machines"), tr("How many, what are they called, and how are their disks made?"), parent)
{
    QGridLayout *grid = makeGrid();
    addNames(grid);
    addCopy(grid);
    m_start = makeCheck(u"batchStartCheck"_s, tr("S&tart them when they are made"));
    m_more = new FoldSection(tr("Mor&e: VNC port, vCPUs, memory"), makeFolded());
    m_more->button()->setObjectName(u"batchMoreButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 8, 2);
    layout->setSpacing(8);
    layout->addLayout(grid);
    layout->addWidget(m_start);
    layout->addWidget(m_more);
    layout->addStretch(1);
    connectInputs();
}

void CopiesPage::addNames(QGridLayout *grid)
{
    m_count = makeSpin(u"batchCountSpin"_s, tr("Number of machines"), 1, mostMachines);
    addRow(grid, tr("Number of &machines:"), m_count)->addWidget(addMessage(BatchField::Count, m_count));
    m_pattern = new QLineEdit;
    m_pattern->setObjectName(u"batchPatternEdit"_s);
    m_pattern->setAccessibleName(tr("Pattern of the names; {n} stands for the number, {n:02} for one with two digits"));
    m_examples = makeHelp(u"batchExamplesLabel"_s);
    QVBoxLayout *column = addRow(grid, tr("N&ames:"), m_pattern);
    column->addWidget(addMessage(BatchField::NamePattern, m_pattern));
    column->addWidget(m_examples);
    m_first = makeSpin(u"batchFirstNumberSpin"_s, tr("Number of the first machine"), 0, highestNumber);
    addRow(grid, tr("Numbered &from:"), m_first);
}

void CopiesPage::addCopy(QGridLayout *grid)
{
    m_linked = makeRadio(u"batchLinkedRadio"_s, tr("&Linked to the template"));
    m_full = makeRadio(u"batchFullRadio"_s, tr("F&ull copies"));
    m_linkedHelp = makeHelp(u"batchLinkedHelp"_s);
    m_fullHelp = makeHelp(u"batchFullHelp"_s);
    auto *choices = new QWidget;
    choices->setObjectName(u"batchCopyChoices"_s);
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const auto &[radio, help] : {std::pair(m_linked, m_linkedHelp), std::pair(m_full, m_fullHelp)}) {
        layout->addWidget(radio);
        auto *below = new QVBoxLayout;
        below->addWidget(help);
        layout->addWidget(makePanel(below));
        below->setContentsMargins(0, 0, 0, 2);
    }
    const int row = grid->rowCount();
    auto *name = new QLabel(tr("Disks:"));
    name->setMinimumHeight(m_linked->sizeHint().height());
    grid->addWidget(name, row, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(choices);
    column->addWidget(addMessage(BatchField::Copy, m_linked));
    grid->addLayout(column, row, 1);

    m_pool = new QComboBox;
    m_pool->setObjectName(u"batchPoolCombo"_s);
    m_pool->setAccessibleName(tr("Pool for the new disks"));
    m_poolHelp = makeHelp(u"batchPoolHelp"_s);
    QVBoxLayout *pool = addRow(grid, tr("&Pool:"), m_pool);
    pool->addWidget(addMessage(BatchField::Pool, m_pool));
    pool->addWidget(m_poolHelp);
}

QWidget *CopiesPage::makeFolded()
{
    QGridLayout *grid = makeGrid();
    m_autoVnc = makeCheck(u"batchAutoVncCheck"_s, tr("Automat&ic"));
    m_autoVnc->setAccessibleName(tr("The host chooses the VNC ports"));
    m_vncPort = makeSpin(u"batchVncPortSpin"_s, tr("VNC port of the first machine"), 5900, 65535);
    auto *ports = new QWidget;
    auto *line = new QHBoxLayout(ports);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addWidget(m_autoVnc);
    line->addWidget(new QLabel(tr("or counted up from", "a VNC port")));
    line->addWidget(m_vncPort);
    line->addStretch(1);
    ports->setFocusProxy(m_autoVnc);
    addRow(grid, tr("&VNC ports:"), ports)->addWidget(addMessage(BatchField::VncPort, m_vncPort));
    m_vcpus = makeSpin(u"batchVcpuSpin"_s, tr("vCPUs of each machine"), 0, mostVcpus);
    addRow(grid, tr("vCPU&s:"), m_vcpus)->addWidget(addMessage(BatchField::Vcpus, m_vcpus));
    m_memory = makeSpin(u"batchMemorySpin"_s, tr("Memory of each machine in MiB"), 0, mostMemory);
    m_memory->setSingleStep(256);
    m_memory->setSuffix(tr(" MiB"));
    addRow(grid, tr("Memor&y:"), m_memory)->addWidget(addMessage(BatchField::Memory, m_memory));
    m_autostart = makeCheck(u"batchAutostartCheck"_s, tr("Start them &whenever the host starts"));
    m_stop = makeCheck(u"batchStopCheck"_s, tr("Make no furt&her machines if one fails"));
    grid->addWidget(m_autostart, grid->rowCount(), 0, 1, 2);
    grid->addWidget(m_stop, grid->rowCount(), 0, 1, 2);
    return makePanel(grid);
}

void CopiesPage::connectInputs()
{
    using Answer = BatchAnswer;
    connect(m_count, &QSpinBox::valueChanged, this,
            [this](int count) { edit(Answer::Count, [count](BatchPlan &plan) { plan.count = count; }); });
    connect(m_pattern, &QLineEdit::textEdited, this, [this](const QString &text) {
        edit(Answer::NamePattern, [pattern = text.trimmed()](BatchPlan &plan) { plan.namePattern = pattern; });
    });
    connect(m_first, &QSpinBox::valueChanged, this, [this](int number) {
        edit(Answer::FirstNumber, [number](BatchPlan &plan) { plan.firstNumber = number; });
    });
    connect(m_linked, &QRadioButton::clicked, this,
            [this] { edit(Answer::Copy, [](BatchPlan &plan) { plan.copy = BatchPlan::Copy::Linked; }); });
    connect(m_full, &QRadioButton::clicked, this,
            [this] { edit(Answer::Copy, [](BatchPlan &plan) { plan.copy = BatchPlan::Copy::Full; }); });
    connect(m_pool, &QComboBox::currentIndexChanged, this, [this] {
        edit(Answer::Pool, [pool = m_pool->currentData().toString()](BatchPlan &plan) { plan.pool = pool; });
    });
    connect(m_start, &QCheckBox::toggled, this,
            [this](bool on) { edit(Answer::Start, [on](BatchPlan &plan) { plan.start = on; }); });
    connect(m_autostart, &QCheckBox::toggled, this,
            [this](bool on) { edit(Answer::Autostart, [on](BatchPlan &plan) { plan.autostart = on; }); });
    connect(m_stop, &QCheckBox::toggled, this,
            [this](bool on) { edit(Answer::StopAtFailure, [on](BatchPlan &plan) { plan.stopAtFailure = on; }); });
    connect(m_autoVnc, &QCheckBox::toggled, this,
            [this](bool on) { edit(Answer::Vnc, [on](BatchPlan &plan) { plan.autoVnc = on; }); });
    connect(m_vncPort, &QSpinBox::valueChanged, this,
            [this](int port) { edit(Answer::Vnc, [port](BatchPlan &plan) { plan.firstVncPort = port; }); });
    connect(m_vcpus, &QSpinBox::valueChanged, this,
            [this](int count) { edit(Answer::Vcpus, [count](BatchPlan &plan) { plan.vcpus = quint32(count); }); });
    connect(m_memory, &QSpinBox::valueChanged, this,
            [this](int size) { edit(Answer::Memory, [size](BatchPlan &plan) { plan.memory = mebi(quint64(size)); }); });
}

void CopiesPage::refresh()
{
    if (draft().factsLoad() != BatchDraft::Load::Ready) {
        return;
    }
    m_count->setValue(plan().count);
    if (m_pattern->text().trimmed() != plan().namePattern) {
        m_pattern->setText(plan().namePattern);
    }
    m_examples->setText(examples());
    m_first->setValue(plan().firstNumber);
    m_linked->setChecked(plan().copy == BatchPlan::Copy::Linked);
    m_full->setChecked(plan().copy == BatchPlan::Copy::Full);
    m_linkedHelp->setText(tr("Made at once; each keeps only what differs from the template, which must stay. %1")
                              .arg(spaceText(BatchPlan::Copy::Linked)));
    m_fullHelp->setText(
        tr("Independent of the template, and slower to make. %1").arg(spaceText(BatchPlan::Copy::Full)));
    refreshPools();
    m_start->setChecked(plan().start);
    refreshFolded();
}

void CopiesPage::refreshPools()
{
    if (m_pools != facts().pools) {
        m_pools = facts().pools;
        m_pool->clear();
        for (const PoolInfo &pool : std::as_const(m_pools)) {
            if (pool.active) {
                m_pool->addItem(tr("%1, %2 free").arg(pool.name, createtext::size(pool.available)), pool.name);
            }
        }
    }
    m_pool->setCurrentIndex(m_pool->findData(plan().pool));
    const auto pool = std::find_if(m_pools.begin(), m_pools.end(),
                                   [this](const PoolInfo &candidate) { return candidate.name == plan().pool; });
    m_poolHelp->setText(pool == m_pools.end() ? QString() : pool->path);
    m_poolHelp->setVisible(!m_poolHelp->text().isEmpty());
}

void CopiesPage::refreshFolded()
{
    m_autoVnc->setChecked(plan().autoVnc);
    m_vncPort->setEnabled(!plan().autoVnc);
    m_vncPort->setValue(plan().firstVncPort);
    m_vcpus->setSpecialValueText(tr("As the template: %1").arg(facts().vcpus));
    m_memory->setSpecialValueText(tr("As the template: %1").arg(createtext::size(facts().memory)));
    m_vcpus->setValue(int(std::min<quint32>(plan().vcpus, mostVcpus)));
    m_memory->setValue(int(std::min<quint64>(plan().memory.value / 1024, mostMemory)));
    m_autostart->setChecked(plan().autostart);
    m_stop->setChecked(plan().stopAtFailure);
}

void CopiesPage::reveal(BatchField field)
{
    if (field == BatchField::VncPort || field == BatchField::Vcpus || field == BatchField::Memory) {
        m_more->setOpen(true);
    }
}

/// The names as they will be, in short.
QString CopiesPage::examples() const
{
    const QList<BatchRow> &rows = plan().rows;
    QStringList names;
    for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), 3); ++i) {
        names << draft().cell(int(i), BatchColumn::Name);
    }
    if (rows.size() > 4) {
        names << u"…"_s;
    }
    if (rows.size() > 3) {
        names << draft().cell(int(rows.size()) - 1, BatchColumn::Name);
    }
    const QString how = tr("{n} stands for the number, {n:02} for one with two digits.");
    return names.isEmpty() ? how : QString(names.join(u", "_s) % u". "_s % how);
}

QString CopiesPage::spaceText(BatchPlan::Copy copy) const
{
    const BatchSpace space = draft().space(copy);
    return tr("Takes about %1 now, %2 when all is filled; %3 are free.")
        .arg(createtext::size(space.now), createtext::size(space.most), createtext::size(space.available));
}

QStringList CopiesPage::answers() const
{
    return {tr("%n machine(s)", nullptr, plan().count), plan().namePattern,
            plan().copy == BatchPlan::Copy::Linked ? tr("Linked, on %1", "pool").arg(plan().pool)
                                                   : tr("Full, on %1", "pool").arg(plan().pool)};
}

QWidget *CopiesPage::firstField() const
{
    return m_count;
}

} // namespace guestdeck
