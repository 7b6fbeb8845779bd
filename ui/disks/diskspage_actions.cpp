// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a guest's disks does when an action is chosen, and what it says afterwards.
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/settings/settings.h"
#include "ui/disks/diskspage.h"
#include "ui/disks/disktable.h"
#include "ui/disks/replacedialog.h"
#include "ui/disks/resizedialog.h"
#include "ui/widgets/format.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// A question whose safe answer is the default one.
QMessageBox *question(QWidget *parent, const QString &name, const QString &title, const QString &text,
                      const QString &consequence, const QString &button, std::function<void()> accepted)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(name + u"Dialog"_s);
    box->setAccessibleName(title);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setInformativeText(consequence);
    if (auto *label = box->findChild<QLabel *>(u"qt_msgbox_label"_s)) {
        label->setMinimumWidth(charactersWide(box->fontMetrics(), 60));
    }
    QPushButton *yes = box->addButton(button, QMessageBox::DestructiveRole);
    yes->setObjectName(name + u"Button"_s);
    yes->setAccessibleName(button);
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    no->setObjectName(name + u"CancelButton"_s);
    no->setAccessibleName(no->text());
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(box, &QMessageBox::buttonClicked, box, [yes, accepted](QAbstractButton *pressed) {
        if (pressed == yes) {
            accepted();
        }
    });
    return box;
}

} // namespace

void DisksPage::open(QDialog *dialog)
{
    if (m_dialog) {
        m_dialog->close();
    }
    m_dialog = dialog;
    dialog->open();
}

void DisksPage::submit(std::unique_ptr<Job> job)
{
    if (!m_hooks.submit) {
        return;
    }
    connect(job.get(), &Job::finished, this, [this] {
        if (m_connection) {
            m_connection->invalidateDetails(m_id.uuid); // a disk's new image is no event
        }
        refresh();
        lookAtKept();
    });
    m_hooks.submit(std::move(job));
}

void DisksPage::grow()
{
    const GuestDisk *disk = current();
    if (!disk || !disk->top() || !m_connection) {
        return;
    }
    auto *dialog = new ResizeDialog(*m_disks, *disk, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, guest = *m_disks, chosen = *disk] {
        if (m_connection) {
            submit(makeDiskResizeJob(*m_connection, guest,
                                     {guest.uuid, chosen.disk.target, chosen.top()->path, dialog->capacity()}));
        }
    });
    open(dialog);
}

void DisksPage::replace(DiskReplacement::Why why)
{
    const GuestDisk *disk = current();
    if (!disk || !disk->top() || !m_connection) {
        return;
    }
    auto *dialog = new ReplaceDialog(why, *m_disks, *disk, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, guest = *m_disks] {
        if (m_connection) {
            submit(makeDiskReplaceJob(*m_connection, guest, dialog->replacement(), hooksForJob()));
        }
    });
    open(dialog);
}

void DisksPage::merge()
{
    const GuestDisk *disk = current();
    if (!disk || !disk->base() || !m_connection) {
        return;
    }
    open(question(
        this, u"diskMerge"_s, tr("Merge overlay"),
        tr("Write what %1 holds into its base %2?").arg(disk->top()->path, disk->base()->path),
        tr("Nothing else is built upon the base. The guest goes on with the base; the overlay's file stays until you "
           "delete it, and is out of date then. The base cannot be had back as it is now."),
        tr("Merge"), [this, guest = *m_disks, target = disk->disk.target] {
            if (m_connection) {
                submit(makeDiskMergeJob(*m_connection, guest, target, hooksForJob()));
            }
        }));
}

void DisksPage::showInStorage()
{
    const GuestDisk *disk = current();
    const int layer = m_table->currentLayer();
    if (disk && layer < disk->chain.size() && m_hooks.showVolume) {
        m_hooks.showVolume({disk->chain.at(layer).pool, disk->chain.at(layer).volume});
    }
}

/// The task may outlive the page; what it leaves is written down all the same.
ReplacementHooks DisksPage::hooksForJob() const
{
    return {m_hooks.compare,
            [settings = m_settings, id = m_id](const KeptDisk &kept) { KeptDisks(settings).add(id, kept); }};
}

void DisksPage::lookAtKept()
{
    if (!m_connection) {
        return;
    }
    for (const KeptDisk &kept : m_kept.of(m_id)) {
        deliver(isStillKept(*m_connection, kept), this, [this, kept](const Result<bool> &there) {
            if (!there.has_value()) {
                return; // later, perhaps
            }
            if (*there) {
                tellKept(kept);
            } else {
                m_kept.remove(m_id, kept);
                m_messages->dismiss(u"disksKept:"_s + kept.path);
            }
        });
    }
}

void DisksPage::tellKept(const KeptDisk &kept)
{
    Message message;
    message.id = u"disksKept:"_s + kept.path;
    if (m_messages->bar(message.id) || !m_kept.of(m_id).contains(kept)) {
        return;
    }
    message.text = tr("The old image %1 is still there, and nothing uses it any more. Look first whether the guest "
                      "works with its new disk.")
                       .arg(kept.path);
    message.buttons = {{u"diskDeleteOld"_s,
                        tr("Delete old disk %1, %2…").arg(kept.identity.name, format::bytes(kept.allocation.value)),
                        [this, kept] { askDelete(kept); }, false}};
    m_messages->show(message);
}

void DisksPage::askDelete(const KeptDisk &kept)
{
    open(question(this, u"diskDeleteOld"_s, tr("Delete old disk"),
                  tr("Delete %1 (%2)?").arg(kept.path, format::bytes(kept.allocation.value)),
                  tr("It is the guest's disk as it was before, and cannot be had back. This cannot be undone."),
                  tr("Delete"), [this, kept] {
                      if (m_connection) {
                          submit(makeDeleteKeptJob(*m_connection, kept));
                      }
                  }));
}

} // namespace guestdeck
