// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/storagedialog.h"

#include "models/core/tooltip.h"
#include "ui/create/fieldmessage.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

StorageDialog::StorageDialog(const QString &name, const QString &title, const QString &button, Kind kind,
                             QWidget *parent)
    : QDialog(parent)
    , m_outer(new QVBoxLayout(this))
    , m_column(new QVBoxLayout)
    , m_form(new FormGrid)
{
    setObjectName(name);
    setAccessibleName(title);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->setObjectName(name + u"Buttons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_ok = box->addButton(button, QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(name + u"Ok"_s);
    m_ok->setAccessibleName(withoutKeyMark(button));
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(name + u"Cancel"_s);
    cancel->setAccessibleName(withoutKeyMark(cancel->text()));
    if (kind == Kind::Destructive) {
        m_ok->setAutoDefault(false);
        cancel->setDefault(true);
    } else {
        m_ok->setDefault(true);
    }
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_outer->addLayout(m_column);
    m_outer->addLayout(m_form);
    m_outer->addStretch(0);
    m_outer->addWidget(box);
    m_form->setVerticalSpacing(4);
    setMinimumWidth(charactersWide(fontMetrics(), 64));
}

QLabel *StorageDialog::addText(const QString &name, const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(name);
    label->setAccessibleName(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_column->addWidget(label);
    return label;
}

void StorageDialog::addWide(QWidget *widget, int stretch)
{
    m_column->addWidget(widget, stretch);
    m_outer->setStretchFactor(m_column, stretch);
}

void StorageDialog::addField(const QString &label, QWidget *field)
{
    if (label.isEmpty()) {
        m_form->addWidget(field, m_form->rowCount(), 1);
    } else {
        m_labels.insert(field, m_form->addRow(label, field));
    }
    auto *message = new FieldMessage(field, this);
    message->setObjectName(field->objectName() + u"Message"_s);
    message->setAccessibleName(tr("Message"));
    m_form->addWidget(message, m_form->rowCount(), 1);
    m_fields.append(field);
    m_messages.insert(field, message);
}

QLabel *StorageDialog::addHelp(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setAccessibleName(tr("Explanation"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_form->addWidget(label, m_form->rowCount(), 1);
    return label;
}

void StorageDialog::setFieldShown(QWidget *field, bool shown)
{
    m_form->setRowShown(field, shown);
    if (!shown) {
        m_messages.value(field)->clear();
    }
}

void StorageDialog::setFieldLabel(QWidget *field, const QString &text)
{
    if (QLabel *label = m_labels.value(field)) {
        label->setText(text);
    }
}

void StorageDialog::setError(const QWidget *field, const QString &text)
{
    m_messages.value(field)->setMessage(FieldMessage::Level::Error, text);
}

void StorageDialog::setWarning(const QWidget *field, const QString &text)
{
    m_messages.value(field)->setMessage(FieldMessage::Level::Warning, text);
}

void StorageDialog::setProblem(const QString &why)
{
    m_problem = why;
    updateButton();
}

void StorageDialog::updateButton()
{
    QString why = m_problem;
    for (const QWidget *field : std::as_const(m_fields)) {
        const FieldMessage *message = m_messages.value(field);
        if (why.isEmpty() && message->level() == FieldMessage::Level::Error) {
            why = message->text();
        }
    }
    m_ok->setEnabled(why.isEmpty());
    m_ok->setToolTip(plainToolTip(why));
}

QString volumeNameProblem(const QString &name, const QStringList &taken)
{
    if (name.isEmpty()) {
        return StorageDialog::tr("A volume needs a name.");
    }
    if (name.contains(u'/')) {
        return StorageDialog::tr("A name cannot have a slash: volumes lie side by side in their pool.");
    }
    if (name.startsWith(u'.')) {
        return StorageDialog::tr("A name that begins with a dot would be hidden from libvirt.");
    }
    if (name.toUtf8().size() > 250) {
        return StorageDialog::tr("The name is too long for a file.");
    }
    for (const QChar c : name) {
        if (c < u' ' || c == QChar(0x7f)) {
            return StorageDialog::tr("A name cannot have control characters.");
        }
    }
    return taken.contains(name) ? StorageDialog::tr("The pool has a volume of that name already.") : QString();
}

} // namespace guestdeck
