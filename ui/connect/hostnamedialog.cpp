// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/hostnamedialog.h"

#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

HostNameDialog::HostNameDialog(const QString &name, const QString &fromAddress, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QLineEdit(name, this))
{
    setObjectName(u"hostNameDialog"_s);
    setWindowTitle(tr("Rename host"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    const QString old = name.isEmpty() ? fromAddress : name;
    auto *label = new QLabel(tr("&New name of %1:").arg(QString(old).replace(u'&', u"&&"_s)), this);
    label->setObjectName(u"hostNameLabel"_s);
    label->setAccessibleName(tr("New name"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(m_edit);
    m_edit->setObjectName(u"hostNameEdit"_s);
    m_edit->setAccessibleName(tr("New name"));
    m_edit->setMaxLength(100);
    m_edit->setPlaceholderText(fromAddress);
    m_edit->selectAll();
    auto *note = new QLabel(tr("The name is used in this program only. Leave it empty to use the address."), this);
    note->setObjectName(u"hostNameNote"_s);
    note->setAccessibleName(tr("What the name is for"));
    note->setWordWrap(true);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->setObjectName(u"hostNameButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    QPushButton *ok = box->addButton(tr("Rename"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(u"hostNameOkButton"_s);
    ok->setAccessibleName(ok->text());
    ok->setDefault(true);
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"hostNameCancelButton"_s);
    cancel->setAccessibleName(cancel->text());
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_edit);
    column->addWidget(note);
    column->addWidget(box);
    setMinimumWidth(charactersWide(fontMetrics(), 60));
}

QString HostNameDialog::name() const
{
    return m_edit->text().simplified();
}

} // namespace guestdeck
