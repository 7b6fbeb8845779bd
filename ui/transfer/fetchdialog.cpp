// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/fetchdialog.h"

#include "models/connection/connection.h"
#include "models/transfer/fetch.h"
#include "ui/create/fieldmessage.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace guestdeck
{

FetchDialog::FetchDialog(Connection *host, const QString &pool, QWidget *parent)
    : TransferDialog(u"fetch"_s, tr("Fetch from an address to %1").arg(host->displayName()), tr("&Fetch"), parent)
    , m_host(host)
    , m_address(addLine(u"Address"_s, tr("&Address:"), tr("Address of the file")))
{
    m_address->setPlaceholderText(u"https://…/image.iso"_s);
    m_addressMessage = addMessage(m_address, u"AddressMessage"_s);
    addPools();
    m_name = addLine(u"Name"_s, tr("&Name on the host:"), tr("Name of the volume"));
    auto *message = addMessage(m_name, u"NameMessage"_s);
    addSum();
    addNote(tr("This machine fetches the file and passes it on to the host at the same time; the host needs no way to "
               "the internet."));
    m_nameMessage = message;
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) { m_named = !text.isEmpty(); });
    connect(host, &Connection::stateChanged, this, [this]() { check(); });
    m_address->setFocus();
    loadPools(host, pool);
}

QUrl FetchDialog::url() const
{
    return QUrl(m_address->text().trimmed(), QUrl::StrictMode);
}

void FetchDialog::check()
{
    if (!m_nameMessage) {
        return;
    }
    const QUrl address = url();
    if (!m_named) {
        const QSignalBlocker quiet(m_name);
        const QString name = Fetch::fileName(address);
        m_name->setText(name.isEmpty() || !pool() ? name : freeVolumeName(name, pool()->names));
    }
    begin();
    auto problem = m_address->text().trimmed().isEmpty() ? std::optional(QString()) : Fetch::addressProblem(address);
    if (!m_host || m_host->state() != Connection::State::Connected) {
        problem = tr("The host is not connected.");
    }
    report(m_addressMessage, problem);
    reportPools();
    const bool unasked = m_name->text().isEmpty() && !m_named;
    report(m_nameMessage,
           unasked      ? std::optional(QString())
               : pool() ? volumeNameProblem(m_name->text(), *pool())
                        : std::nullopt);
    reportSum(Fetch::fileName(address));
    end();
}

FetchRequest FetchDialog::request() const
{
    return {url(),
            {pool() ? pool()->pool.name : QString(), m_name->text()},
            sum(Fetch::fileName(url())).value_or(QString())};
}

} // namespace guestdeck
