// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifecycle/restoredialog.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/tooltip.h"
#include "models/lifecycle/lifecyclejobs.h"
#include "ui/appliance/growing.h"
#include "ui/create/fieldmessage.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;

RestoreDialog::RestoreDialog(Connection *host, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_path(new QLineEdit)
    , m_message(new FieldMessage(m_path))
    , m_as(new QComboBox)
{
    setObjectName(u"restoreDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restore a guest from a file on %1").arg(host->displayName()));
    setAccessibleName(windowTitle());
    auto *intro = new QLabel(tr("The guest goes on where it was when it was saved. If it, or anybody else, has written "
                                "to its disks since, they will be damaged."));
    intro->setObjectName(u"restoreIntro"_s);
    intro->setAccessibleName(intro->text());
    intro->setWordWrap(true);
    m_path->setObjectName(u"restorePath"_s);
    m_path->setAccessibleName(tr("File on the host"));
    m_path->setPlaceholderText(u"/var/lib/libvirt/qemu/save/web-1.save"_s);
    m_message->setObjectName(u"restoreMessage"_s);
    m_message->setAccessibleName(tr("Message"));
    m_as->setObjectName(u"restoreAs"_s);
    m_as->setAccessibleName(tr("Then it"));
    m_as->addItems({tr("Does what was chosen when it was saved"), tr("Runs"), tr("Is paused")});
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    auto *form = new FormGrid;
    form->addRow(tr("&File on the host:"), m_path);
    form->addWidget(m_message, form->rowCount(), 1);
    form->addRow(tr("&Then it:"), m_as);
    column->addLayout(form);
    column->addStretch(1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->setObjectName(u"restoreButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_ok = box->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"restoreOk"_s);
    m_ok->setAccessibleName(m_ok->text());
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"restoreCancel"_s);
    cancel->setAccessibleName(spokenText(cancel->text()));
    column->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        if (m_found) {
            accept();
        }
    });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_soon.setSingleShot(true);
    m_soon.setInterval(400);
    connect(&m_soon, &QTimer::timeout, this, &RestoreDialog::look);
    connect(m_path, &QLineEdit::textChanged, this, &RestoreDialog::typed);
    connect(host, &Connection::stateChanged, this, &RestoreDialog::typed);
    typed();
    startSmall(this);
    m_path->setFocus();
}

QString RestoreDialog::path() const
{
    return m_path->text().trimmed();
}

RestoreAs RestoreDialog::as() const
{
    return static_cast<RestoreAs>(m_as->currentIndex());
}

void RestoreDialog::setProblem(const QString &text)
{
    m_ok->setEnabled(false);
    m_ok->setToolTip(plainToolTip(text));
    m_message->setMessage(FieldMessage::Level::Error, text);
    growToContents(this);
}

void RestoreDialog::typed()
{
    ++m_generation; // an answer about another file is dropped
    m_found.reset();
    m_ok->setEnabled(false);
    m_message->clear();
    m_soon.stop();
    if (path().isEmpty()) {
        m_ok->setToolTip(tr("A file on the host is needed."));
    } else if (const auto wrong = hostPathProblem(path())) {
        setProblem(*wrong);
    } else {
        m_ok->setToolTip(tr("The file is being looked at."));
        m_soon.start();
    }
}

void RestoreDialog::look()
{
    if (!m_host || m_host->state() != Connection::State::Connected) {
        setProblem(tr("The host is not connected."));
        return;
    }
    m_message->setMessage(FieldMessage::Level::Info, tr("Looking at the file…"));
    deliver(loadSavedGuest(*m_host, path()), this, [this, generation = m_generation](const Result<SavedGuest> &found) {
        if (generation != m_generation) {
            return;
        }
        if (!found.has_value()) {
            setProblem(tr("This is no file of a saved guest: %1").arg(found.error().detail));
        } else if (found->isActive) {
            setProblem(tr("%1, whose memory this is, runs. Shut it down first.").arg(found->name));
        } else {
            m_found = *found;
            m_message->setMessage(FieldMessage::Level::Info,
                                  found->isKnown ? tr("This is the guest %1.").arg(found->name)
                                                 : tr("This is the guest %1, which the host has no definition of any "
                                                      "more: it comes back as a transient one.")
                                                       .arg(found->name));
            m_ok->setEnabled(true);
            m_ok->setToolTip({});
            growToContents(this);
        }
    });
}

} // namespace guestdeck
