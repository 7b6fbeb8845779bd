// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/uploaddialog.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/install/planfacts.h"
#include "ui/create/fieldmessage.h"
#include "ui/transfer/filedrop.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

enum Column { NameColumn, FileColumn, SizeColumn, FormatColumn };

QString formatText(const ImageHead &head)
{
    if (!head.packing.isEmpty()) {
        return UploadDialog::tr("packed (%1)").arg(head.packing);
    }
    return head.format == "iso"_L1 ? UploadDialog::tr("CD or DVD image") : head.format;
}

} // namespace

UploadDialog::UploadDialog(Connection *host, const QStringList &files, const QString &pool, QWidget *parent)
    : TransferDialog(u"upload"_s, tr("Upload to %1").arg(host->displayName()), tr("&Upload"), parent)
    , m_host(host)
    , m_table(new QTreeWidget(this))
    , m_remove(new QPushButton(symbolIcon(u"close"_s), tr("&Remove from the list"), this))
{
    m_table->setObjectName(u"uploadFiles"_s);
    m_table->setAccessibleName(tr("Files to upload"));
    m_table->setHeaderLabels({tr("Name on the host"), tr("File"), tr("Size"), tr("Format")});
    m_table->header()->setObjectName(u"uploadFilesHeader"_s);
    m_table->header()->setAccessibleName(tr("Columns"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::SelectedClicked);
    m_table->setMinimumHeight(fontMetrics().height() * 7);
    m_table->header()->setSectionResizeMode(FileColumn, QHeaderView::Stretch);
    m_table->header()->setStretchLastSection(false);
    m_table->setColumnWidth(NameColumn, charactersWide(fontMetrics(), 30));
    form()->addWide(m_table);
    m_filesMessage = new FieldMessage(m_table, this);
    m_filesMessage->setObjectName(u"uploadFilesMessage"_s);
    m_filesMessage->setAccessibleName(tr("What is wrong here"));
    form()->addWide(m_filesMessage);
    auto *buttons = new QWidget(this);
    buttons->setObjectName(u"uploadFilesButtons"_s);
    buttons->setAccessibleName(tr("Buttons of the list"));
    auto *add = new QPushButton(symbolIcon(u"new"_s), tr("&Add files…"), buttons);
    add->setObjectName(u"uploadAddButton"_s);
    add->setAccessibleName(tr("Add files"));
    add->setAutoDefault(false);
    m_remove->setParent(buttons);
    m_remove->setObjectName(u"uploadRemoveButton"_s);
    m_remove->setAccessibleName(tr("Remove from the list"));
    m_remove->setAutoDefault(false);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch(1);
    form()->addWide(buttons);
    addPools();
    m_sum = addSum();

    new FileDrop(
        m_table->viewport(), [](const QPoint &) { return true; },
        [this](const QPoint &, const QStringList &dropped) { addFiles(dropped); });
    connect(add, &QPushButton::clicked, this, &UploadDialog::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, [this]() {
        const int at = m_table->indexOfTopLevelItem(m_table->currentItem());
        if (at >= 0) {
            m_rows.removeAt(at);
            delete m_table->takeTopLevelItem(at);
            check();
        }
    });
    connect(m_table, &QTreeWidget::currentItemChanged, this, [this]() { check(); });
    connect(m_table, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        const int at = m_table->indexOfTopLevelItem(item);
        if (!m_checking && column == NameColumn && at >= 0) {
            m_rows[at].name = item->text(NameColumn);
            check();
        }
    });
    connect(host, &Connection::stateChanged, this, [this]() { check(); });
    addFiles(files);
    loadPools(host, pool);
    resize(charactersWide(fontMetrics(), 100), sizeHint().height());
}

void UploadDialog::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Files to upload"));
    dialog->setObjectName(u"uploadFileDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &UploadDialog::addFiles);
    dialog->open();
}

void UploadDialog::addFiles(const QStringList &files)
{
    for (const QString &file : files) {
        const bool known = std::ranges::any_of(m_rows, [&](const Row &row) { return row.file == file; });
        if (known) {
            continue;
        }
        m_rows.append({file, QFileInfo(file).fileName(), {}});
        m_checking = true;
        auto *item = new QTreeWidgetItem(m_table, {m_rows.last().name, file, QString(), tr("Looking…")});
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(FileColumn, file);
        m_checking = false;
        deliver(QtConcurrent::run(lookAtFile, file), this,
                [this, file](const Result<LocalImage> &image) { looked(file, image); });
    }
    m_namedFor.clear();
    if (!m_table->currentItem() && m_table->topLevelItemCount() > 0) {
        m_table->setCurrentItem(m_table->topLevelItem(0));
    }
    check();
}

void UploadDialog::looked(const QString &file, const Result<LocalImage> &image)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).file == file) {
            m_rows[i].image = image;
            m_checking = true;
            QTreeWidgetItem *item = m_table->topLevelItem(i);
            item->setText(SizeColumn, image.has_value() ? format::bytes(image->length) : QString());
            item->setText(FormatColumn, image.has_value() ? formatText(image->head) : tr("not readable"));
            m_checking = false;
        }
    }
    check();
}

/// Once for each pool, so that what the user typed stays.
void UploadDialog::suggestNames()
{
    if (!pool() || m_namedFor == pool()->pool.name) {
        return;
    }
    m_namedFor = pool()->pool.name;
    QStringList taken = pool()->names;
    m_checking = true;
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows[i].name = freeVolumeName(m_rows.at(i).name, taken);
        taken.append(m_rows.at(i).name);
        m_table->topLevelItem(i)->setText(NameColumn, m_rows.at(i).name);
    }
    m_checking = false;
}

std::optional<QString> UploadDialog::problemOf(const Row &row, const QStringList &names) const
{
    if (!row.image) {
        return QString(); // not known yet
    }
    if (!row.image->has_value()) {
        return row.image->error().message;
    }
    if (const TransferPool *target = pool()) {
        if (const auto problem = volumeNameProblem(row.name, *target)) {
            return problem;
        }
        const auto needed
            = neededFile((*row.image)->head, hasFileVolumes(target->pool) ? target->pool.path : QString());
        if (!needed.has_value()) {
            return needed.error().message;
        }
    }
    return names.count(row.name) > 1 ? std::optional(tr("Two of the files would have the same name.")) : std::nullopt;
}

void UploadDialog::check()
{
    if (m_checking || !m_table) {
        return;
    }
    suggestNames();
    m_remove->setEnabled(m_table->currentItem());
    form()->setRowShown(m_sum, m_rows.size() <= 1);
    QStringList names;
    quint64 length = 0;
    quint64 allocated = 0;
    for (const Row &row : std::as_const(m_rows)) {
        names.append(row.name);
        if (row.image && row.image->has_value()) {
            length += (*row.image)->length;
            allocated += (*row.image)->allocated;
        }
    }
    begin();
    std::optional<QString> problem;
    QString warning;
    m_checking = true;
    for (int i = 0; i < m_rows.size(); ++i) {
        const auto own = problemOf(m_rows.at(i), names);
        const bool bad = own && !own->isEmpty();
        m_table->topLevelItem(i)->setIcon(NameColumn, bad ? symbolIcon(u"error"_s) : QIcon());
        if (own && (!problem || problem->isEmpty())) {
            problem
                = m_rows.size() > 1 && bad ? tr("%1: %2", "file: what is wrong").arg(m_rows.at(i).name, *own) : *own;
        }
        const auto &image = m_rows.at(i).image;
        if (image && image->has_value() && !(*image)->head.packing.isEmpty()) {
            warning = tr("%1 is packed: unpack it before, if it is to be a disk or a CD.").arg(m_rows.at(i).name);
        }
    }
    m_checking = false;
    if (!problem && pool()) {
        problem = roomProblem(*pool(), length, allocated);
    }
    if (!m_host || m_host->state() != Connection::State::Connected) {
        problem = tr("The host is not connected.");
    }
    report(m_filesMessage, m_rows.isEmpty() && !problem ? std::optional(QString()) : problem);
    if (!problem) {
        warn(m_filesMessage, warning);
    }
    reportPools();
    reportSum(m_rows.size() == 1 ? QFileInfo(m_rows.first().file).fileName() : QString());
    end();
}

QList<UploadRequest> UploadDialog::requests() const
{
    QList<UploadRequest> list;
    if (!pool()) {
        return list;
    }
    for (const Row &row : m_rows) {
        const QString expected
            = m_rows.size() == 1 ? sum(QFileInfo(row.file).fileName()).value_or(QString()) : QString();
        list.append({row.file, {pool()->pool.name, row.name}, expected});
    }
    return list;
}

} // namespace guestdeck
