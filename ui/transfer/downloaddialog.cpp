// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/downloaddialog.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "ui/create/fieldmessage.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace guestdeck
{

DownloadDialog::DownloadDialog(Connection *host, const VolumeRef &volume, QWidget *parent)
    : TransferDialog(u"download"_s, tr("Download %1").arg(volume.name), tr("&Download"), parent)
    , m_host(host)
    , m_volume(volume)
    , m_folder(new QLineEdit(this))
    , m_replace(new QCheckBox(tr("&Replace the file that is there"), this))
{
    auto *row = new QWidget(this);
    row->setObjectName(u"downloadFolderRow"_s);
    row->setAccessibleName(tr("Folder"));
    m_folder->setParent(row);
    m_folder->setObjectName(u"downloadFolder"_s);
    m_folder->setAccessibleName(tr("Folder on this machine"));
    m_folder->setText(QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)));
    auto *browse = new QPushButton(tr("&Browse…"), row);
    browse->setObjectName(u"downloadBrowseButton"_s);
    browse->setAccessibleName(tr("Browse for a folder"));
    browse->setAutoDefault(false);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_folder, 1);
    line->addWidget(browse);
    row->setFocusProxy(m_folder);
    form()->addRow(tr("&Folder:"), row);
    m_folderMessage = addMessage(m_folder, u"FolderMessage"_s);
    m_name = addLine(u"Name"_s, tr("File &name:"), tr("File name"));
    m_nameMessage = addMessage(m_name, u"NameMessage"_s);
    m_replace->setObjectName(u"downloadReplace"_s);
    m_replace->setAccessibleName(tr("Replace the file that is there"));
    form()->addRow({}, m_replace);
    m_replace->hide();
    addSum();
    addNote(tr("The file holds the volume byte for byte. While a running machine writes to it, such a copy is of no "
               "use: shut the machine down before."));
    connect(m_folder, &QLineEdit::textChanged, this, [this]() { check(); });
    connect(m_replace, &QCheckBox::toggled, this, [this]() { check(); });
    connect(browse, &QPushButton::clicked, this, &DownloadDialog::choose);
    connect(host, &Connection::stateChanged, this, [this]() { check(); });
    m_name->setText(QString(volume.name).replace(u'/', u'-'));
    m_name->setFocus();
    check();
}

void DownloadDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the file"), m_folder->text());
    dialog->setObjectName(u"downloadFileDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

QString DownloadDialog::path() const
{
    return QDir(m_folder->text()).filePath(m_name->text());
}

void DownloadDialog::look()
{
    // A name that is none would be another folder.
    const QString name = m_name->text().contains(u'/') || m_name->text().isEmpty() ? u"x"_s : m_name->text();
    const QString path = QDir(m_folder->text().trimmed()).filePath(name);
    if (path == std::exchange(m_lookedAt, path)) {
        return;
    }
    m_place.reset();
    deliver(lookAtPlace(path), this, [this, mine = ++m_looks](const LocalPlace &place) {
        if (mine == m_looks) {
            m_place = place;
            check();
        }
    });
}

void DownloadDialog::check()
{
    if (!m_name || !m_nameMessage) {
        return;
    }
    begin();
    look();
    const QString folder = m_folder->text().trimmed();
    std::optional<QString> folderProblem;
    if (folder.isEmpty()) {
        folderProblem = tr("Choose a folder.");
    } else if (!m_place) {
        folderProblem = QString();
    } else if (!m_place->folder) {
        folderProblem = tr("There is no such folder.");
    } else if (!m_place->writable) {
        folderProblem = tr("You may not write to this folder.");
    } else if (!m_host || m_host->state() != Connection::State::Connected) {
        folderProblem = tr("The host is not connected.");
    }
    report(m_folderMessage, folderProblem);
    const QString name = m_name->text();
    const bool there = !folderProblem && !name.isEmpty() && m_place->taken;
    if (m_place) {
        m_replace->setVisible(there);
    }
    std::optional<QString> nameProblem;
    if (name.trimmed().isEmpty()) {
        nameProblem = tr("The file needs a name.");
    } else if (name.contains(u'/') || name == "."_L1 || name == ".."_L1 || name.toUtf8().size() > 250) {
        nameProblem = tr("This cannot be the name of a file.");
    } else if (there && m_place->takenByFolder) {
        nameProblem = tr("There is a folder of that name.");
    } else if (there && !m_replace->isChecked()) {
        nameProblem = tr("There is a file of that name already.");
    }
    report(m_nameMessage, nameProblem);
    reportSum(m_volume.name);
    end();
}

DownloadRequest DownloadDialog::request() const
{
    return {m_volume, path(), m_replace->isChecked(), sum(m_volume.name).value_or(QString())};
}

} // namespace guestdeck
