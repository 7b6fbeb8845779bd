// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifecycle/passworddialog.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "ui/create/fieldmessage.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestPassword = 255;

void wipeField(QLineEdit *edit)
{
    // The bytes in the field's own string: what is copied out of it shares them.
    const QString typed = edit->text();
    if (typed.capacity() > 0) { // else it is a constant of the program
        explicit_bzero(const_cast<QChar *>(typed.constData()), size_t(typed.size()) * sizeof(QChar));
    }
    edit->clear();
}

} // namespace

PasswordDialog::PasswordDialog(Connection *host, const QUuid &guest, QWidget *parent)
    : GuestDialog(host, guest, LifecycleAction::Password, u"guestPassword"_s, parent)
    , m_user(new QComboBox)
    , m_first(new QLineEdit)
    , m_second(new QLineEdit)
    , m_show(new QCheckBox(tr("&Show what is typed")))
{
    setWindowTitle(tr("Set a password in %1").arg(guestName()));
    setIntro(
        tr("The guest's agent gives the user a new password. The old one is not needed, and nobody is asked in the "
           "guest."));
    setOkText(tr("Set password"));
    m_user->setObjectName(u"guestPasswordUser"_s);
    m_user->setAccessibleName(tr("User"));
    m_user->setEditable(true);
    m_user->setMaxVisibleItems(12);
    const Inventory::Domain *domain = host->inventory()->find(guest);
    const bool windows = domain && domain->details && domain->details->osId.contains("microsoft"_L1);
    m_user->addItem(windows ? u"Administrator"_s : u"root"_s);
    m_user->lineEdit()->setObjectName(u"guestPasswordUserEdit"_s);
    m_user->lineEdit()->setAccessibleName(tr("User"));
    for (const auto &[edit, name, text] : {std::tuple(m_first, u"guestPasswordEdit"_s, tr("New password")),
                                           std::tuple(m_second, u"guestPasswordAgain"_s, tr("Once more"))}) {
        edit->setObjectName(name);
        edit->setAccessibleName(text);
        edit->setEchoMode(QLineEdit::Password);
        edit->setMaxLength(longestPassword);
        // Nothing of it in lists of words, and no key that takes it back.
        edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        connect(edit, &QLineEdit::textChanged, this, [this] { check(); });
    }
    m_show->setObjectName(u"guestPasswordShow"_s);
    m_show->setAccessibleName(spokenText(m_show->text()));
    form()->addRow(tr("&User:"), m_user);
    m_userMessage = addMessage(m_user);
    form()->addRow(tr("New &password:"), m_first);
    form()->addRow(tr("Once &more:"), m_second);
    m_message = addMessage(m_second);
    form()->addWide(m_show);
    connect(m_user, &QComboBox::editTextChanged, this, [this] { check(); });
    connect(m_show, &QCheckBox::toggled, this, [this](bool on) {
        m_first->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
        m_second->setEchoMode(m_first->echoMode());
    });
    // Who is logged in is likely whom it is about.
    deliver(loadGuestInfo(*host, guest), this, [this](const Result<GuestInfo> &told) {
        for (const GuestUser &one : told.has_value() ? told->users : QList<GuestUser>()) {
            if (m_user->findText(one.name) < 0) {
                m_user->addItem(one.name);
            }
        }
    });
    ready();
    m_first->setFocus();
}

PasswordDialog::~PasswordDialog()
{
    wipeTyped();
}

QString PasswordDialog::user() const
{
    return m_user->currentText().trimmed();
}

std::shared_ptr<Secret> PasswordDialog::takePassword()
{
    QByteArray password = m_first->text().toUtf8();
    wipeTyped();
    return std::make_shared<Secret>(password);
}

void PasswordDialog::wipeTyped()
{
    const QSignalBlocker first(m_first);
    const QSignalBlocker second(m_second);
    wipeField(m_first);
    wipeField(m_second);
}

std::optional<std::pair<FieldMessage *, QString>> PasswordDialog::problem() const
{
    if (const auto wrong = guestUserProblem(user())) {
        return std::pair(m_userMessage, *wrong);
    }
    if (m_first->text().isEmpty()) {
        return std::pair(static_cast<FieldMessage *>(nullptr), tr("Type the new password."));
    }
    if (m_second->text().isEmpty()) {
        return std::pair(static_cast<FieldMessage *>(nullptr), tr("Type it once more."));
    }
    if (m_first->text() != m_second->text()) {
        return std::pair(m_message, tr("The two are not the same."));
    }
    return {};
}

} // namespace guestdeck
