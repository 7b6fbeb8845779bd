// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/renamedialog.h"

#include "models/actions/domainactions.h"
#include "models/connection/connection.h"
#include "models/core/tooltip.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

RenameDialog::RenameDialog(Connection *connection, const QUuid &guest, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_guest(guest)
    , m_old(name)
    , m_edit(new QLineEdit(name, this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"renameDialog"_s);
    setAccessibleName(tr("Rename guest"));
    setWindowTitle(tr("Rename guest"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new QLabel(tr("&New name of %1:").arg(QString(name).replace(u'&', u"&&"_s)), this);
    label->setObjectName(u"renameLabel"_s);
    label->setAccessibleName(tr("New name"));
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_edit);
    m_edit->setObjectName(u"renameEdit"_s);
    m_edit->setAccessibleName(tr("New name"));
    m_edit->setMaxLength(250);
    m_edit->selectAll();
    m_problem->setObjectName(u"renameProblem"_s);
    m_problem->setAccessibleName(tr("What is wrong with the name"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(2 * fontMetrics().height());
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->setObjectName(u"renameButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_ok = box->addButton(tr("Rename"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"renameOkButton"_s);
    m_ok->setAccessibleName(m_ok->text());
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"renameCancelButton"_s);
    cancel->setAccessibleName(cancel->text());
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_edit, &QLineEdit::textChanged, this, &RenameDialog::check);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    column->addWidget(box);
    setMinimumWidth(charactersWide(fontMetrics(), 60));
    check();
}

QString RenameDialog::name() const
{
    return m_edit->text();
}

void RenameDialog::check()
{
    std::optional<QString> problem = tr("The host is no longer there.");
    if (m_connection) {
        problem = domainNameProblem(*m_connection, name(), m_guest);
    }
    m_problem->setText(problem.value_or(QString()));
    m_ok->setEnabled(!problem && name() != m_old);
    m_ok->setToolTip(problem ? plainToolTip(*problem) : m_ok->isEnabled() ? QString() : tr("The name is the old one."));
}

} // namespace guestdeck
