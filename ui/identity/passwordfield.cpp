// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/passwordfield.h"

#include "models/core/async.h"
#include "models/credentials/secret.h"
#include "ui/create/fieldmessage.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr int longestPassword = 256;

} // namespace

PasswordField::PasswordField(Hasher hasher, QWidget *parent)
    : QWidget(parent)
    , m_hasher(std::move(hasher))
    , m_edit(new QLineEdit)
    , m_remove(new QPushButton(tr("No password")))
    , m_message(new FieldMessage(m_edit))
{
    m_edit->setObjectName(u"identityPasswordEdit"_s);
    m_edit->setAccessibleName(tr("Password of the user"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMaxLength(longestPassword);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_remove->setObjectName(u"identityNoPasswordButton"_s);
    m_remove->setAccessibleName(tr("No password"));
    m_remove->setAutoDefault(false);
    m_message->setObjectName(u"identityPasswordMessage"_s);
    setFocusProxy(m_edit);

    auto *line = new QHBoxLayout;
    line->addWidget(m_edit, 1);
    line->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_message);

    connect(m_edit, &QLineEdit::editingFinished, this, &PasswordField::take);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { Q_EMIT changed(); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        wipeTyped();
        setHash({});
        m_edit->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    showState();
}

PasswordField::~PasswordField()
{
    wipeTyped();
    wipe(m_hash);
}

bool PasswordField::isBusy() const
{
    return m_hashing || !m_edit->text().isEmpty();
}

void PasswordField::setHash(const QByteArray &hash)
{
    ++m_generation;
    m_hashing = false;
    m_hash = hash;
    m_message->clear();
    showState();
}

void PasswordField::hideEvent(QHideEvent *event)
{
    take(); // another step was chosen by a key, say
    QWidget::hideEvent(event);
}

void PasswordField::wipeTyped()
{
    // The bytes in the field's own string: what is copied out of it shares them.
    const QString typed = m_edit->text();
    explicit_bzero(const_cast<QChar *>(typed.constData()), size_t(typed.size()) * sizeof(QChar));
    m_edit->clear();
}

void PasswordField::take()
{
    if (m_edit->text().isEmpty()) {
        return;
    }
    const quint64 generation = ++m_generation;
    m_hashing = true;
    QByteArray password = m_edit->text().toUtf8();
    wipeTyped();
    showState();
    const QFuture<Result<QByteArray>> hashed = m_hasher(std::move(password));
    wipe(password);
    deliver(hashed, this, [this, generation](const Result<QByteArray> &result) {
        if (generation != m_generation) {
            return;
        }
        m_hashing = false;
        if (result) {
            m_hash = *result;
            m_message->clear();
        } else {
            m_message->setMessage(FieldMessage::Level::Error, result.error().message);
        }
        showState();
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void PasswordField::showState()
{
    m_edit->setPlaceholderText(m_hashing              ? tr("Is being hashed…")
                                   : m_hash.isEmpty() ? tr("None: log in with a key")
                                                      : tr("Set. Type to replace it"));
    m_remove->setVisible(m_hashing || !m_hash.isEmpty());
}

} // namespace guestdeck
