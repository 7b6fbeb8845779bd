// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/sourcepage.h"

#include "ui/create/createtext.h"
#include "ui/create/fieldmessage.h"
#include "ui/create/ospicker.h"
#include "ui/create/volumepicker.h"

#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

SourcePage::SourcePage(CreateDraft &draft, QWidget *parent)
    : CreatePage(draft, tr("Source"), tr("What should the machine be installed from?"), parent)
    , m_isoRadio(makeRadio(u"createSourceIsoRadio"_s, tr("Installation &image in a storage pool")))
    , m_pathRadio(makeRadio(u"createSourcePathRadio"_s, tr("Image &file elsewhere on the host")))
    , m_cloudRadio(makeRadio(u"createSourceCloudRadio"_s, tr("&Cloud image: a ready system that is copied")))
    , m_networkRadio(makeRadio(u"createSourceNetworkRadio"_s, tr("Boot from the net&work (PXE)")))
    , m_noneRadio(makeRadio(u"createSourceNoneRadio"_s, tr("Not&hing now, install later")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 8, 2);
    layout->setSpacing(6);
    layout->addWidget(m_isoRadio);
    layout->addWidget(m_isoPanel = makeIsoPanel());
    layout->addWidget(m_pathRadio);
    layout->addWidget(m_pathPanel = makePathPanel());
    layout->addWidget(m_cloudRadio);
    layout->addWidget(m_cloudPanel = makeCloudPanel());
    layout->addWidget(m_networkRadio);
    layout->addWidget(m_noneRadio);
    layout->addSpacing(6);
    layout->addLayout(makeOsArea(), 1);
    connectInputs();
}

QWidget *SourcePage::makeIsoPanel()
{
    m_iso = new QComboBox;
    m_iso->setObjectName(u"createIsoCombo"_s);
    m_iso->setAccessibleName(tr("Installation image"));
    m_iso->setEditable(true);
    m_iso->setInsertPolicy(QComboBox::NoInsert);
    m_iso->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_iso->completer()->setFilterMode(Qt::MatchContains);
    m_iso->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_isoHelp = makeHelp(u"createIsoHelp"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_iso, 1);
    line->addWidget(makeUploadButton(u"createIsoUploadButton"_s));
    auto *layout = new QVBoxLayout;
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(addMessage(PlanField::Media, m_iso));
    layout->addWidget(m_isoHelp);
    return makePanel(layout);
}

QWidget *SourcePage::makePathPanel()
{
    m_path = new QLineEdit;
    m_path->setObjectName(u"createIsoPathEdit"_s);
    m_path->setAccessibleName(tr("Path of the image on the host"));
    m_path->setPlaceholderText(u"/var/lib/libvirt/images/debian.iso"_s);
    m_browse = new QPushButton(tr("Browse…"));
    m_browse->setObjectName(u"createIsoBrowseButton"_s);
    m_browse->setAccessibleName(tr("Browse for an image"));
    m_browse->setAutoDefault(false);
    m_pathHelp = makeHelp(u"createIsoPathHelp"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(m_browse);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(addMessage(PlanField::Media, m_path));
    layout->addWidget(m_pathHelp);
    return makePanel(layout);
}

QPushButton *SourcePage::makeUploadButton(const QString &objectName)
{
    auto *button = new QPushButton(tr("Upload…"));
    button->setObjectName(objectName);
    button->setAccessibleName(tr("Upload an image from this computer to the host"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &SourcePage::uploadWanted);
    m_uploads.append(button);
    return button;
}

QWidget *SourcePage::makeCloudPanel()
{
    m_cloud = new QComboBox;
    m_cloud->setObjectName(u"createCloudCombo"_s);
    m_cloud->setAccessibleName(tr("Cloud image: a volume or a path on the host"));
    m_cloud->setEditable(true);
    m_cloud->setInsertPolicy(QComboBox::NoInsert);
    m_cloud->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_cloud->completer()->setFilterMode(Qt::MatchContains);
    m_cloud->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_cloud->lineEdit()->setPlaceholderText(tr("Choose a volume, or type a path on the host"));
    auto *browse = new QPushButton(tr("Browse…"));
    browse->setObjectName(u"createCloudBrowseButton"_s);
    browse->setAccessibleName(tr("Browse for a cloud image"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &SourcePage::browseCloud);
    m_cloudHelp = makeHelp(u"createCloudHelp"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_cloud, 1);
    line->addWidget(browse);
    line->addWidget(makeUploadButton(u"createCloudUploadButton"_s));
    auto *layout = new QVBoxLayout;
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(addMessage(PlanField::Media, m_cloud));
    layout->addWidget(m_cloudHelp);
    return makePanel(layout);
}

QLayout *SourcePage::makeOsArea()
{
    auto *heading = new QLabel(tr("Operating &system"));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_busy = new QProgressBar;
    m_busy->setObjectName(u"createDetectBusy"_s);
    m_busy->setAccessibleName(tr("Looking at the image"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedSize(64, 8);
    m_detected = new QLabel;
    m_detected->setObjectName(u"createDetectedLabel"_s);
    m_detected->setTextFormat(Qt::PlainText);
    m_detected->setWordWrap(true);
    m_useDetected = new QPushButton(tr("Use the detected one"));
    m_useDetected->setObjectName(u"createUseDetectedButton"_s);
    m_useDetected->setAccessibleName(tr("Use the detected operating system"));
    m_useDetected->setAutoDefault(false);
    m_os = new OsPicker;
    heading->setBuddy(m_os->search());

    auto *line = new QHBoxLayout;
    line->addWidget(m_busy);
    line->addWidget(m_detected, 1);
    line->addWidget(m_useDetected);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(6);
    layout->addWidget(heading);
    layout->addLayout(line);
    layout->addWidget(m_os, 1);
    layout->addWidget(addMessage(PlanField::Os, m_os->search()));
    return layout;
}

void SourcePage::connectInputs()
{
    const auto choose = [this](InstallPlan::Source source, MediaRef::Kind kind) {
        edit(Answer::Source, [source, kind](InstallPlan &plan) {
            const bool another
                = (plan.source == InstallPlan::Source::CloudImage) != (source == InstallPlan::Source::CloudImage);
            plan.source = source;
            if (another || (source == InstallPlan::Source::Iso && plan.media.kind != kind)) {
                plan.media = {kind, {}, {}, {}};
            }
        });
    };
    connect(m_isoRadio, &QRadioButton::clicked, this, [this, choose] {
        choose(InstallPlan::Source::Iso, MediaRef::Kind::PoolVolume);
        if (m_iso->currentIndex() >= 0) {
            takeIso();
        }
    });
    connect(m_pathRadio, &QRadioButton::clicked, this, [this, choose] {
        choose(InstallPlan::Source::Iso, MediaRef::Kind::HostPath);
        if (!m_path->text().isEmpty()) {
            takePath();
        }
    });
    connect(m_cloudRadio, &QRadioButton::clicked, this, [this, choose] {
        choose(InstallPlan::Source::CloudImage, MediaRef::Kind::HostPath);
        if (!m_cloud->currentText().isEmpty()) {
            takeCloud();
        }
    });
    m_cloudTyping.setSingleShot(true);
    m_cloudTyping.setInterval(400);
    connect(&m_cloudTyping, &QTimer::timeout, this, &SourcePage::takeCloud);
    connect(m_cloud->lineEdit(), &QLineEdit::textEdited, this, [this] { m_cloudTyping.start(); });
    connect(m_cloud->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_cloudTyping.isActive()) {
            takeCloud();
        }
    });
    connect(m_cloud, &QComboBox::currentIndexChanged, this, &SourcePage::takeCloud);
    connect(m_networkRadio, &QRadioButton::clicked, this,
            [choose] { choose(InstallPlan::Source::NetworkBoot, MediaRef::Kind::PoolVolume); });
    connect(m_noneRadio, &QRadioButton::clicked, this,
            [choose] { choose(InstallPlan::Source::None, MediaRef::Kind::PoolVolume); });
    connect(m_iso, &QComboBox::currentTextChanged, this, &SourcePage::takeIso);
    m_typing.setSingleShot(true);
    m_typing.setInterval(400);
    connect(&m_typing, &QTimer::timeout, this, &SourcePage::takePath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_typing.isActive()) {
            takePath();
        }
    });
    connect(m_browse, &QPushButton::clicked, this, &SourcePage::browse);
    connect(m_os, &OsPicker::chosen, this, [this](const QString &id) {
        if (!isRefreshing()) {
            draft().chooseOs(id);
        }
    });
    connect(m_useDetected, &QPushButton::clicked, this, [this] { draft().useDetectedOs(); });
}

bool SourcePage::usesPool() const
{
    return plan().source == InstallPlan::Source::Iso && plan().media.kind == MediaRef::Kind::PoolVolume;
}

void SourcePage::takeIso()
{
    // While a filter is being typed the text is no image's name, and the plan holds none.
    const int index = m_iso->findText(m_iso->currentText(), Qt::MatchExactly);
    MediaRef media;
    if (index >= 0 && index < m_images.size()) {
        const VolumeInfo &volume = m_images.at(index);
        media = {MediaRef::Kind::PoolVolume, volume.pool, volume.name, volume.path};
    }
    if (!usesPool() || media == plan().media) {
        return;
    }
    edit(Answer::Media, [media](InstallPlan &plan) { plan.media = media; });
}

void SourcePage::takePath()
{
    m_typing.stop();
    const QString path = m_path->text().trimmed();
    if (plan().source != InstallPlan::Source::Iso || plan().media.kind != MediaRef::Kind::HostPath
        || path == plan().media.path) {
        return;
    }
    edit(Answer::Media, [path](InstallPlan &plan) { plan.media = {MediaRef::Kind::HostPath, {}, {}, path}; });
}

void SourcePage::takeCloud()
{
    m_cloudTyping.stop();
    const QString path = m_cloud->currentText().trimmed();
    if (isRefreshing() || plan().source != InstallPlan::Source::CloudImage || path == plan().media.path) {
        return;
    }
    const auto volume = std::find_if(m_cloudImages.begin(), m_cloudImages.end(),
                                     [&](const VolumeInfo &candidate) { return candidate.path == path; });
    const MediaRef media = volume == m_cloudImages.end()
        ? MediaRef{MediaRef::Kind::HostPath, {}, {}, path}
        : MediaRef{MediaRef::Kind::PoolVolume, volume->pool, volume->name, volume->path};
    edit(Answer::Media, [media](InstallPlan &plan) {
        plan.media = media;
        plan.imageFormat.clear();
    });
}

void SourcePage::browseCloud()
{
    const auto take = [this](const QString &path) {
        m_cloud->setEditText(path);
        takeCloud();
    };
    if (!draft().resources().host.isLocal) {
        auto *picker = new VolumePicker(tr("Images of the host"), m_cloudImages, this);
        connect(picker, &VolumePicker::picked, this, take);
        picker->open();
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Choose a cloud image"), m_cloud->currentText(),
                                   tr("Disk images (*.qcow2 *.img *.raw);;All files (*)"));
    dialog->setObjectName(u"createCloudFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, take);
    dialog->open();
}

void SourcePage::refreshCloud()
{
    QList<VolumeInfo> images = draft().resources().volumes;
    images.removeIf([](const VolumeInfo &volume) { return isIsoVolume(volume); });
    if (images != m_cloudImages) {
        m_cloudImages = images;
        m_cloud->clear();
        for (const VolumeInfo &volume : m_cloudImages) {
            m_cloud->addItem(volume.path);
        }
        m_cloud->setCurrentIndex(-1);
        m_cloud->setEditText({});
    }
    const bool cloud = plan().source == InstallPlan::Source::CloudImage;
    if (cloud && !m_cloudTyping.isActive() && m_cloud->currentText().trimmed() != plan().media.path) {
        m_cloud->setEditText(plan().media.path);
    }
    const std::optional<DiskProbe> &image = draft().disk();
    QString help
        = tr("The image of a distribution for clouds, such as debian-12-generic-amd64.qcow2. It stays as it is; "
             "the machine gets a disk made from it. Choose below which system it is.");
    if (cloud && draft().isLookingAtDisk()) {
        help = tr("Looking at the image…");
    } else if (cloud && image && image->exists && image->refusal.isEmpty() && image->virtualSize.value > 0) {
        help = tr("%1, %2. It stays as it is; the machine gets a disk made from it. Choose below which system it is.",
                  "format, size")
                   .arg(image->format, createtext::size(image->virtualSize));
    }
    m_cloudHelp->setText(help);
}

void SourcePage::browse()
{
    const auto take = [this](const QString &path) {
        m_path->setText(path);
        takePath();
    };
    if (!draft().resources().host.isLocal) {
        auto *picker = new VolumePicker(tr("Images of the host"), m_images, this);
        connect(picker, &VolumePicker::picked, this, take);
        picker->open();
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Choose an installation image"), m_path->text(),
                                   tr("Installation images (*.iso *.ISO);;All files (*)"));
    dialog->setObjectName(u"createIsoFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, take);
    dialog->open();
}

void SourcePage::refresh()
{
    const InstallPlan::Source source = plan().source;
    const bool pool = usesPool();
    const bool path = source == InstallPlan::Source::Iso && !pool;
    m_isoRadio->setChecked(pool);
    m_pathRadio->setChecked(path);
    m_cloudRadio->setChecked(source == InstallPlan::Source::CloudImage);
    m_cloudPanel->setVisible(source == InstallPlan::Source::CloudImage);
    for (QPushButton *upload : std::as_const(m_uploads)) {
        upload->setVisible(!draft().resources().host.isLocal);
    }
    refreshCloud();
    m_networkRadio->setChecked(source == InstallPlan::Source::NetworkBoot);
    m_noneRadio->setChecked(source == InstallPlan::Source::None);
    m_isoPanel->setVisible(pool);
    m_pathPanel->setVisible(path);
    refreshImages();
    if (path && !m_typing.isActive() && m_path->text().trimmed() != plan().media.path) {
        m_path->setText(plan().media.path);
    }
    m_pathHelp->setText(draft().resources().host.isLocal
                            ? tr("The host's emulator must be allowed to read this file.")
                            : tr("A path on the host, not on this computer. The host's emulator must be allowed to "
                                 "read it."));
    m_os->setCatalog(draft().catalog());
    m_os->setCurrent(draft().os().id);
    refreshDetection();
}

void SourcePage::refreshImages()
{
    QList<VolumeInfo> images = draft().resources().volumes;
    images.removeIf([](const VolumeInfo &volume) { return !isIsoVolume(volume); });
    if (images != m_images || m_iso->count() == 0) {
        m_images = images;
        m_iso->clear();
        for (const VolumeInfo &volume : m_images) {
            m_iso->addItem(
                tr("%1 (%2, %3)", "image, pool, size").arg(volume.name, volume.pool, createtext::size(volume.capacity)),
                volume.path);
        }
        m_iso->setCurrentIndex(-1);
        m_iso->setEditText({});
    }
    m_iso->setEnabled(!m_images.isEmpty());
    m_iso->lineEdit()->setPlaceholderText(m_images.isEmpty() ? tr("No image in the active pools")
                                                             : tr("Choose an image, or type a part of its name"));
    const MediaRef &media = plan().media;
    if (usesPool() && !media.volume.isEmpty()) {
        for (int i = 0; i < m_images.size(); ++i) {
            if (m_images.at(i).pool == media.pool && m_images.at(i).name == media.volume
                && m_iso->currentIndex() != i) {
                m_iso->setCurrentIndex(i);
            }
        }
    }
    m_isoHelp->setText(m_images.isEmpty() ? tr("Copy an installation image into the folder of a storage pool, or give "
                                               "the path of a file below.")
                                          : media.path);
    m_isoHelp->setVisible(!m_isoHelp->text().isEmpty());
}

void SourcePage::refreshDetection()
{
    const std::optional<MediaInfo> &media = draft().media();
    const OsEntry *found = media ? draft().findOs(media->osId) : nullptr;
    m_busy->setVisible(draft().probe() == CreateDraft::Probe::Running);
    const bool corrected = found && found->id != draft().os().id;
    m_useDetected->setVisible(corrected);
    QString text;
    if (draft().probe() == CreateDraft::Probe::Running) {
        text = tr("Looking at the image to find out what it installs…");
    } else if (found && corrected) {
        text = tr("You chose %1; the image looks like %2.").arg(draft().os().name, found->name);
    } else if (found && media->exactMatch) {
        text = tr("Detected: %1").arg(found->name);
    } else if (found) {
        text = tr("%1 is newer than the database of operating systems; the defaults of %2 are used.")
                   .arg(media->guess.isEmpty() ? tr("This image") : media->guess, found->name);
    } else if (media && draft().isTouched(Answer::Os)) {
        text = tr("Chosen: %1").arg(draft().os().name);
    } else if (media) {
        text = tr("The image does not tell what it installs. Choose below, or go on with %1.").arg(draft().os().name);
    } else {
        text = tr("Chosen: %1. It sets the defaults of the next pages.").arg(draft().os().name);
    }
    m_detected->setText(text);
}

QStringList SourcePage::answers() const
{
    return {createtext::media(draft()), createtext::os(draft())};
}

QWidget *SourcePage::firstField() const
{
    if (m_isoPanel->isVisibleTo(this) && m_iso->isEnabled()) {
        return m_iso;
    }
    if (m_cloudPanel->isVisibleTo(this)) {
        return m_cloud;
    }
    return m_pathPanel->isVisibleTo(this) ? static_cast<QWidget *>(m_path)
        : m_networkRadio->isChecked()     ? m_networkRadio
        : m_noneRadio->isChecked()        ? m_noneRadio
                                          : m_isoRadio;
}

} // namespace guestdeck
