// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/restoredefinitiondialog.h"

#include "ui/widgets/differenceview.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;

RestoreDefinitionDialog::RestoreDefinitionDialog(const QString &guest, const QString &what, bool running,
                                                 const QByteArray &present, const RestoredText &restored,
                                                 QWidget *parent)
    : QDialog(parent)
    , m_difference(new DifferenceView(this))
{
    setObjectName(u"restoreDialog"_s);
    setAccessibleName(tr("Restore a definition"));
    setWindowTitle(tr("Restore the definition of %1").arg(guest));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *intro = new QLabel(this);
    intro->setObjectName(u"restoreIntro"_s);
    intro->setAccessibleName(tr("What is restored"));
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    QString text = what + u' '
        + tr("This changes the lines below; passwords stay as they are now. It can be taken back "
             "in the journal.");
    if (running) {
        text += u' ' + tr("The running guest stays as it is until it has been shut down and started again.");
    }
    if (!restored.lost.isEmpty()) {
        text += u' '
            + tr("It had passwords then which the guest does not have any more; it gets none in their places: %1.")
                  .arg(restored.lost.mid(0, 10).join(u", "_s));
    }
    text += u' ' + tr("Disks and their contents are not restored.");
    intro->setText(text);
    m_difference->setTexts(present, restored.text, tr("Present definition"), tr("Restored"));
    m_difference->setEmptyText(tr("The present definition is the same."));
    auto *buttons = new QDialogButtonBox(this);
    buttons->setObjectName(u"restoreButtons"_s);
    buttons->setAccessibleName(tr("Restore or not"));
    QPushButton *yes = buttons->addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    yes->setObjectName(u"restoreOk"_s);
    yes->setAccessibleName(yes->text());
    yes->setEnabled(!m_difference->difference().isEmpty());
    QPushButton *no = buttons->addButton(QDialogButtonBox::Cancel);
    no->setObjectName(u"restoreCancel"_s);
    no->setAccessibleName(withoutKeyMark(no->text()));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_difference, 1);
    column->addWidget(buttons);
    resize(charactersWide(fontMetrics(), 100), 480);
}

} // namespace guestdeck
