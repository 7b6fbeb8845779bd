// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifecycle/guestdialog.h"

#include "models/connection/connection.h"
#include "models/core/tooltip.h"
#include "ui/appliance/growing.h"
#include "ui/create/fieldmessage.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;

GuestDialog::GuestDialog(Connection *host, const QUuid &guest, LifecycleAction action, const QString &name,
                         QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_guest(guest)
    , m_action(action)
    , m_column(new QVBoxLayout(this))
    , m_intro(new QLabel)
    , m_form(new FormGrid)
    , m_message(new FieldMessage)
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    m_intro->setObjectName(name + u"Intro"_s);
    m_intro->setTextFormat(Qt::PlainText);
    m_intro->setWordWrap(true);
    m_message->setObjectName(name + u"Message"_s);
    m_message->setAccessibleName(tr("Message"));
    m_column->addWidget(m_intro);
    m_column->addLayout(m_form);
    m_column->addWidget(m_message);
    m_column->addStretch(1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->setObjectName(name + u"Buttons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_ok = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(name + u"Ok"_s);
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(name + u"Cancel"_s);
    cancel->setAccessibleName(spokenText(cancel->text()));
    m_column->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        check();
        if (m_ok->isEnabled()) {
            accept();
        }
    });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (host) {
        connect(host, &Connection::stateChanged, this, [this] { check(); });
        connect(host, &Connection::domainStateChanged, this, [this] { check(); });
    }
}

const DomainInfo *GuestDialog::info() const
{
    const Inventory::Domain *domain = m_host ? m_host->inventory()->find(m_guest) : nullptr;
    return domain ? &domain->info : nullptr;
}

QString GuestDialog::guestName() const
{
    return info() ? info()->name : QString();
}

void GuestDialog::setIntro(const QString &text)
{
    m_intro->setText(text);
    m_intro->setAccessibleName(text);
}

void GuestDialog::setOkText(const QString &text)
{
    m_ok->setText(text);
    m_ok->setAccessibleName(spokenText(text));
}

FieldMessage *GuestDialog::addMessage(QWidget *field)
{
    auto *message = new FieldMessage(field);
    message->setObjectName(field->objectName() + u"Message"_s);
    message->setAccessibleName(tr("Message"));
    m_form->addWidget(message, m_form->rowCount(), 1);
    m_messages.append(message);
    return message;
}

void GuestDialog::ready()
{
    setAccessibleName(windowTitle());
    check();
    startSmall(this);
}

void GuestDialog::check()
{
    m_message->clear();
    for (FieldMessage *message : std::as_const(m_messages)) {
        message->clear();
    }
    const Inventory::Domain *domain = m_host ? m_host->inventory()->find(m_guest) : nullptr;
    std::optional<QString> why = domain
        ? whyNot(m_action, *m_host, domain->info, domain->details.get())
        : std::optional(m_host ? tr("The guest is no longer there.") : tr("The host is no longer there."));
    if (why) {
        m_message->setMessage(FieldMessage::Level::Error, *why);
    } else if (const auto wrong = problem()) {
        why = wrong->second;
        // An empty field is not yet a mistake; only the button says what is missing.
        if (wrong->first) {
            wrong->first->setMessage(FieldMessage::Level::Error, wrong->second);
        }
    }
    m_ok->setEnabled(!why);
    m_ok->setToolTip(why ? plainToolTip(*why) : QString());
    growToContents(this);
}

} // namespace guestdeck
