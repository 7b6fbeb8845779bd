// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/notedialog.h"

#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;

NoteDialog::NoteDialog(const Snapshot &snapshot, QWidget *parent)
    : QDialog(parent)
    , m_note(new QPlainTextEdit(snapshot.note))
{
    setObjectName(u"snapshotNoteDialog"_s);
    setWindowTitle(tr("Note of %1").arg(snapshot.name));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    m_note->setObjectName(u"snapshotNoteText"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    auto *label = new QLabel(tr("&Note, which every administrator of the host sees:"));
    label->setObjectName(u"snapshotNoteLabel"_s);
    label->setAccessibleName(spokenText(label->text()));
    label->setWordWrap(true);
    label->setBuddy(m_note);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_note, 1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->setObjectName(u"snapshotNoteButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    QPushButton *ok = box->addButton(tr("&Store"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(u"snapshotNoteStoreButton"_s);
    ok->setAccessibleName(tr("Store"));
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"snapshotNoteCancelButton"_s);
    cancel->setAccessibleName(tr("Cancel"));
    column->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT wished(m_note->toPlainText().trimmed().left(8000));
        accept();
    });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(charactersWide(fontMetrics(), 60), fontMetrics().height() * 12);
}

} // namespace guestdeck
