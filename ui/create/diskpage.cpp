// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/diskpage.h"

#include "models/install/imageheader.h"
#include "models/install/planfacts.h"
#include "ui/create/createtext.h"
#include "ui/create/fieldmessage.h"
#include "ui/create/foldsection.h"
#include "ui/create/volumepicker.h"
#include "ui/widgets/plainnumber.h"

#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr double gib = 1024.0 * 1024.0 * 1024.0;

/// GiB with as many decimals as the number needs.
class GibSpin : public PlainNumber
{
public:
    GibSpin()
    {
        setDecimals(3); // to a MiB, about
        setRange(0.001, 65536);
        setSingleStep(5);
        setSuffix(CreatePage::tr(" GiB"));
    }
};

QComboBox *makeCombo(const QString &objectName, const QString &accessibleName)
{
    auto *combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->setAccessibleName(accessibleName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}

} // namespace

DiskPage::DiskPage(CreateDraft &draft, QWidget *parent)
    : CreatePage(draft, tr("Disk"), tr("Where should the machine keep its data?"), parent)
    , m_newRadio(makeRadio(u"createDiskNewRadio"_s, tr("Ne&w disk")))
    , m_existingRadio(makeRadio(u"createDiskExistingRadio"_s, tr("&Existing disk image")))
    , m_noneRadio(makeRadio(u"createDiskNoneRadio"_s, tr("N&o disk")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 8, 2);
    layout->setSpacing(6);
    layout->addWidget(m_choices = new QWidget);
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(6);
    choices->addWidget(m_newRadio);
    choices->addWidget(m_existingRadio);
    choices->addWidget(m_noneRadio);
    layout->addWidget(m_linkedRow = makeLinkedRow());
    // Below the choices and not under one of them: a copy of an existing image needs the fields of a new disk, too.
    layout->addWidget(m_existingPanel = makeExistingPanel());
    layout->addWidget(m_newPanel = makeNewPanel());
    auto *none = new QVBoxLayout;
    none->addWidget(makeHelp(u"createDiskNoneHelp"_s, tr("Good for live systems; a disk can be added later.")));
    layout->addWidget(m_nonePanel = makePanel(none));
    layout->addWidget(m_driversRow = makeDriversRow());
    layout->addStretch(1);
    connectInputs();
}

QWidget *DiskPage::makeNewPanel()
{
    m_pool = makeCombo(u"createPoolCombo"_s, tr("Storage pool"));
    m_poolHelp = makeHelp(u"createPoolHelp"_s);
    m_size = new GibSpin;
    m_size->setObjectName(u"createDiskSizeSpin"_s);
    m_size->setAccessibleName(tr("Size of the disk in GiB"));
    m_format = makeCombo(u"createFormatCombo"_s, tr("Format of the disk"));
    m_format->addItem(u"qcow2"_s, u"qcow2"_s);
    m_format->addItem(u"raw"_s, u"raw"_s);
    m_formatHelp = makeHelp(u"createFormatHelp"_s);
    m_allocation = makeCombo(u"createAllocationCombo"_s, tr("When the disk takes its space"));
    m_allocation->addItem(tr("As it fills (sparse)"), true);
    m_allocation->addItem(tr("All at once (full)"), false);
    m_allocationHelp = makeHelp(u"createAllocationHelp"_s);
    m_volumeName = new QLineEdit;
    m_volumeName->setObjectName(u"createVolumeNameEdit"_s);
    m_volumeName->setAccessibleName(tr("Name of the volume"));
    m_volumeName->setPlaceholderText(tr("Named after the machine"));

    QGridLayout *grid = makeGrid();
    QVBoxLayout *column = addRow(grid, tr("&Pool:"), m_pool);
    column->addWidget(addMessage(PlanField::Pool, m_pool));
    column->addWidget(m_poolHelp);
    column = addRow(grid, tr("&Size:"), m_size);
    column->addWidget(addMessage(PlanField::DiskSize, m_size));
    column = addRow(grid, tr("&Format:"), m_format);
    column->addWidget(m_formatHelp);
    column = addRow(grid, tr("T&akes space:"), m_allocation);
    column->addWidget(m_allocationHelp);

    QGridLayout *folded = makeGrid();
    column = addRow(folded, tr("&Volume name:"), m_volumeName);
    column->addWidget(addMessage(PlanField::VolumeName, m_volumeName));
    m_more = new FoldSection(tr("&More options"), makePanel(folded));
    m_more->button()->setObjectName(u"createDiskMoreButton"_s);

    auto *layout = new QVBoxLayout;
    layout->setSpacing(8);
    layout->addLayout(grid);
    layout->addWidget(m_more);
    return makePanel(layout);
}

QWidget *DiskPage::makeExistingPanel()
{
    m_existing = makeCombo(u"createExistingCombo"_s, tr("Existing disk image: a volume or a path on the host"));
    m_existing->setEditable(true);
    m_existing->setInsertPolicy(QComboBox::NoInsert);
    m_existing->completer()->setFilterMode(Qt::MatchContains);
    m_existing->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_existing->lineEdit()->setPlaceholderText(tr("Choose a volume, or type a path on the host"));
    m_browse = new QPushButton(tr("Browse…"));
    m_browse->setObjectName(u"createDiskBrowseButton"_s);
    m_browse->setAccessibleName(tr("Browse for a disk image"));
    m_browse->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_existing, 1);
    line->addWidget(m_browse);
    m_upload = new QPushButton(tr("&Upload…"));
    m_upload->setObjectName(u"createDiskUploadButton"_s);
    m_upload->setAccessibleName(tr("Upload an image from this computer to the host"));
    m_upload->setAutoDefault(false);
    line->addWidget(m_upload);
    m_use = makeCombo(u"createExistingUseCombo"_s, tr("How the image is used"));
    m_use->addItem(tr("As it is, where it lies"), false);
    m_use->addItem(tr("As a copy in a storage pool"), true);
    m_useHelp = makeHelp(u"createExistingHelp"_s);
    QGridLayout *grid = makeGrid();
    auto *lineHolder = new QWidget;
    line->setContentsMargins(0, 0, 0, 0);
    lineHolder->setLayout(line);
    lineHolder->setFocusProxy(m_existing);
    QVBoxLayout *column = addRow(grid, tr("&Image:"), lineHolder);
    column->addWidget(addMessage(PlanField::ExistingDisk, m_existing));
    column = addRow(grid, tr("Use&d:"), m_use);
    column->addWidget(m_useHelp);
    return makePanel(grid);
}

QWidget *DiskPage::makeLinkedRow()
{
    m_linked = makeCombo(u"createLinkedCombo"_s, tr("How the disk is made from the cloud image"));
    m_linked->addItem(tr("A full copy of the image"), false);
    m_linked->addItem(tr("Linked to the image"), true);
    m_linkedHelp = makeHelp(u"createLinkedHelp"_s);
    QGridLayout *grid = makeGrid();
    QVBoxLayout *column = addRow(grid, tr("Ma&de as:"), m_linked);
    column->addWidget(m_linkedHelp);
    return makePanel(grid);
}

QWidget *DiskPage::makeDriversRow()
{
    m_drivers = makeCombo(u"createDriversCombo"_s, tr("Disc with virtio drivers for Windows"));
    m_drivers->setEditable(true);
    m_drivers->setInsertPolicy(QComboBox::NoInsert);
    m_drivers->lineEdit()->setPlaceholderText(tr("None: a SATA disk and an e1000e card, which Windows knows"));
    m_driversHelp = makeHelp(u"createDriversHelp"_s);
    QGridLayout *grid = makeGrid();
    QVBoxLayout *column = addRow(grid, tr("Virtio d&rivers:"), m_drivers);
    column->addWidget(addMessage(PlanField::Drivers, m_drivers));
    column->addWidget(m_driversHelp);
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(grid);
    return row;
}

void DiskPage::connectInputs()
{
    const auto choose = [this](QRadioButton *radio, InstallPlan::Disk disk) {
        connect(radio, &QRadioButton::clicked, this,
                [this, disk] { edit(Answer::Disk, [disk](InstallPlan &plan) { plan.disk = disk; }); });
    };
    choose(m_newRadio, InstallPlan::Disk::New);
    choose(m_existingRadio, InstallPlan::Disk::Existing);
    choose(m_noneRadio, InstallPlan::Disk::None);
    connect(m_pool, &QComboBox::currentIndexChanged, this, [this] {
        const QString pool = m_pool->currentData().toString();
        edit(Answer::Pool, [pool, prepare = m_offer && m_offer->pool.name == pool](InstallPlan &plan) {
            plan.pool = pool;
            plan.preparePool = prepare;
        });
    });
    connect(m_size, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        const auto mebibytes = quint64(std::llround(value * 1024));
        edit(Answer::DiskSize, [mebibytes](InstallPlan &plan) { plan.diskSize = toBytes(mebi(mebibytes)); });
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        edit(Answer::DiskFormat,
             [format = m_format->currentData().toString()](InstallPlan &plan) { plan.diskFormat = format; });
    });
    connect(m_allocation, &QComboBox::currentIndexChanged, this, [this] {
        edit(Answer::Sparse,
             [sparse = m_allocation->currentData().toBool()](InstallPlan &plan) { plan.sparse = sparse; });
    });
    connect(m_volumeName, &QLineEdit::textEdited, this, [this](const QString &text) {
        edit(Answer::VolumeName, [name = text.trimmed()](InstallPlan &plan) { plan.volumeName = name; });
    });
    connect(m_linked, &QComboBox::currentIndexChanged, this, [this] {
        edit(Answer::Linked, [linked = m_linked->currentData().toBool()](InstallPlan &plan) { plan.linked = linked; });
    });
    connect(m_use, &QComboBox::currentIndexChanged, this, [this] {
        edit(Answer::CopyExisting,
             [copy = m_use->currentData().toBool()](InstallPlan &plan) { plan.copyExisting = copy; });
    });
    connect(m_drivers, &QComboBox::currentTextChanged, this, &DiskPage::takeDrivers);
    connect(m_upload, &QPushButton::clicked, this, &DiskPage::uploadWanted);
    connect(m_existing, &QComboBox::currentTextChanged, this, &DiskPage::takeExisting);
    connect(m_browse, &QPushButton::clicked, this, &DiskPage::browse);
}

void DiskPage::takeExisting()
{
    const QString path = m_existing->currentText().trimmed();
    if (path == plan().existingPath) {
        return;
    }
    const auto volume = std::find_if(m_volumes.begin(), m_volumes.end(),
                                     [&](const VolumeInfo &candidate) { return candidate.path == path; });
    const QString format = volume == m_volumes.end() ? QString() : volume->format;
    edit(Answer::ExistingPath, [path, format](InstallPlan &plan) {
        plan.existingPath = path;
        plan.existingFormat = format;
    });
}

void DiskPage::takeDrivers()
{
    const QString text = m_drivers->currentText().trimmed();
    const auto disc = std::find_if(m_driverDiscs.begin(), m_driverDiscs.end(),
                                   [&](const VolumeInfo &candidate) { return candidate.path == text; });
    MediaRef drivers;
    if (disc != m_driverDiscs.end()) {
        drivers = {MediaRef::Kind::PoolVolume, disc->pool, disc->name, disc->path};
    } else if (!text.isEmpty()) {
        drivers = {MediaRef::Kind::HostPath, {}, {}, text};
    }
    edit(Answer::Drivers, [drivers](InstallPlan &plan) { plan.drivers = drivers; });
}

void DiskPage::browse()
{
    const auto take = [this](const QString &path) { m_existing->setEditText(path); };
    if (!draft().resources().host.isLocal) {
        auto *picker = new VolumePicker(tr("Disk images of the host"), m_volumes, this);
        connect(picker, &VolumePicker::picked, this, take);
        picker->open();
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Choose a disk image"), plan().existingPath,
                                   tr("Disk images (*.qcow2 *.img *.raw *.vmdk *.vdi *.vhd);;All files (*)"));
    dialog->setObjectName(u"createDiskFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, take);
    dialog->open();
}

void DiskPage::refresh()
{
    const InstallPlan::Disk disk = plan().disk;
    m_newRadio->setChecked(disk == InstallPlan::Disk::New);
    m_existingRadio->setChecked(disk == InstallPlan::Disk::Existing);
    m_noneRadio->setChecked(disk == InstallPlan::Disk::None);
    const bool cloud = plan().source == InstallPlan::Source::CloudImage;
    m_choices->setVisible(!cloud);
    m_linkedRow->setVisible(cloud);
    m_newPanel->setVisible(makesVolume(plan()));
    m_existingPanel->setVisible(!cloud && disk == InstallPlan::Disk::Existing);
    m_nonePanel->setVisible(!cloud && disk == InstallPlan::Disk::None);
    refreshPools();
    refreshVolumes();
    refreshImage();
    refreshDrivers();
    const double shown = double(std::llround(m_size->value() * 1024));
    if (shown != double(std::llround(double(plan().diskSize.value) / gib * 1024))) {
        m_size->setValue(double(plan().diskSize.value) / gib);
    }
    const bool raw = plan().diskFormat == "raw"_L1;
    m_format->setCurrentIndex(raw ? 1 : 0);
    m_format->setEnabled(!overlaysImage(plan()));
    m_formatHelp->setText(raw ? tr("raw: the plain disk, a little faster, without snapshots in the file.")
                              : tr("qcow2: allows snapshots and copies that share a base."));
    m_allocation->setCurrentIndex(plan().sparse ? 0 : 1);
    m_allocationHelp->setText(plan().sparse
                                  ? tr("Quick to make and small at first, but the pool can run full later.")
                                  : tr("The space is set aside now and cannot run out; making it takes longer."));
    if (m_volumeName->text().trimmed() != plan().volumeName && !m_volumeName->hasFocus()) {
        m_volumeName->setText(plan().volumeName);
    }
    if (m_existing->currentText().trimmed() != plan().existingPath) {
        m_existing->setEditText(plan().existingPath);
    }
}

void DiskPage::refreshImage()
{
    m_linked->setCurrentIndex(plan().linked ? 1 : 0);
    const std::optional<DiskProbe> &image = draft().disk();
    const QString size = image && image->virtualSize.value > 0 ? createtext::size(image->virtualSize) : tr("its size");
    m_linkedHelp->setText(plan().linked
                              ? tr("Takes only what differs, and is made at once; but the image must stay where it is "
                                   "and never change, or the machine is lost.")
                              : tr("Takes the room of the image itself (%1) and is independent of it.").arg(size));
    const bool must = mustBeConverted(plan().existingFormat);
    m_use->setCurrentIndex(must || plan().copyExisting ? 1 : 0);
    m_use->setEnabled(!must);
    m_upload->setVisible(!draft().resources().host.isLocal);
    QString help;
    if (draft().isLookingAtDisk()) {
        help = tr("Looking at the image…");
    } else if (must) {
        help = tr("Machines are not run from %1: it is converted into a new volume. The original stays as it is.")
                   .arg(plan().existingFormat);
    } else if (plan().copyExisting) {
        help = tr("A new volume is made of it. The original stays as it is, and other machines may go on using it.");
    } else {
        help = tr("Needs no room and no time. What the machine writes goes into this very file; deleting the machine "
                  "with its disks deletes it.");
    }
    if (image && image->exists && !image->format.isEmpty() && image->refusal.isEmpty()) {
        help = tr("%1, %2.", "format, size").arg(image->format, size) + u' ' + help;
    }
    m_useHelp->setText(help);
}

void DiskPage::refreshDrivers()
{
    const bool windows = plan().source == InstallPlan::Source::Iso && isWindows(draft().os());
    m_driversRow->setVisible(windows && plan().disk != InstallPlan::Disk::None);
    QList<VolumeInfo> discs = draft().resources().volumes;
    discs.removeIf([](const VolumeInfo &volume) { return !isDriversDisc(volume); });
    if (discs != m_driverDiscs) {
        m_driverDiscs = discs;
        m_drivers->clear();
        for (const VolumeInfo &disc : m_driverDiscs) {
            m_drivers->addItem(disc.path);
        }
    }
    if (m_drivers->currentText().trimmed() != plan().drivers.path) {
        m_drivers->setEditText(plan().drivers.path);
    }
    m_driversHelp->setText(
        plan().drivers.path.isEmpty()
            ? tr("With the disc virtio-win.iso in a pool, disk and card are virtio, which is faster.")
            : tr(
                "A second CD. Disk and card are virtio: where setup shows no disk, choose “Load driver” and the folder "
                "viostor of this CD."));
}

void DiskPage::refreshPools()
{
    const HostResources &resources = draft().resources();
    QList<PoolInfo> pools = resources.pools;
    pools.removeIf([](const PoolInfo &pool) { return !pool.active; });
    if (pools != m_pools || resources.poolOffer != m_offer || m_pool->count() == 0) {
        m_pools = pools;
        m_offer = resources.poolOffer;
        m_pool->clear();
        for (const PoolInfo &pool : m_pools) {
            m_pool->addItem(tr("%1 – %2 free of %3", "pool, sizes")
                                .arg(pool.name, createtext::size(pool.available), createtext::size(pool.capacity)),
                            pool.name);
        }
        if (m_offer) {
            const PoolInfo &pool = m_offer->pool;
            m_pool->addItem(m_offer->make ? tr("%1 – new folder pool at %2", "pool, folder").arg(pool.name, pool.path)
                                          : tr("%1 (stopped) – will be started", "pool").arg(pool.name),
                            pool.name);
        }
    }
    m_pool->setEnabled(m_pool->count() > 0);
    m_pool->setCurrentIndex(m_pool->findData(plan().pool));
    const QString help = poolHelp();
    m_poolHelp->setText(help);
    m_poolHelp->setVisible(!help.isEmpty());
}

QString DiskPage::poolHelp() const
{
    const int inactive = int(draft().resources().pools.size() - m_pools.size());
    if (m_offer) {
        return m_offer->make
            ? tr("This host has no storage pool yet. Creating the machine makes this one and lets it start with the "
                 "host; files that are in the folder already stay.")
            : tr("No storage pool of this host is active. Creating the machine starts this one.");
    }
    if (m_pools.isEmpty() && inactive > 0) {
        return tr("%n storage pools of this host are stopped. Start one, or choose an existing disk image by its path.",
                  nullptr, inactive);
    }
    if (m_pools.isEmpty()) {
        return tr("This host has no storage pool. Make one first, or choose an existing disk image by its path.");
    }
    return inactive > 0 ? tr("%n stopped pools are not listed.", nullptr, inactive) : QString();
}

void DiskPage::refreshVolumes()
{
    QList<VolumeInfo> volumes = draft().resources().volumes;
    volumes.removeIf([](const VolumeInfo &volume) { return isIsoVolume(volume); });
    if (volumes != m_volumes || m_existing->count() != volumes.size()) {
        m_volumes = volumes;
        m_existing->clear();
        for (const VolumeInfo &volume : m_volumes) {
            m_existing->addItem(volume.path);
        }
        m_existing->setCurrentIndex(-1);
        m_existing->setEditText({});
    }
}

void DiskPage::reveal(PlanField field)
{
    if (field == PlanField::VolumeName) {
        m_more->setOpen(true);
    }
}

QStringList DiskPage::answers() const
{
    return {createtext::disk(draft())};
}

QWidget *DiskPage::firstField() const
{
    if (plan().source == InstallPlan::Source::CloudImage) {
        return m_linked;
    }
    switch (plan().disk) {
    case InstallPlan::Disk::New:
        return m_size;
    case InstallPlan::Disk::Existing:
        return m_existing;
    case InstallPlan::Disk::None:
        break;
    }
    return m_noneRadio;
}

} // namespace guestdeck
