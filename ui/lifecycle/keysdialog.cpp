// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifecycle/keysdialog.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "ui/appliance/growing.h"
#include "ui/create/fieldmessage.h"
#include "ui/identity/backend.h"
#include "ui/identity/keysfield.h"
#include "ui/widgets/formgrid.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int keyRole = Qt::UserRole;

/// "ssh-ed25519 …AbCdEf name": what tells keys apart, and nothing longer than a line.
QString shortKey(const QString &line)
{
    const QStringList words = line.simplified().split(u' ');
    QString text = words.value(0).left(40);
    if (words.size() > 1) {
        text += u" …"_s + words.at(1).right(12);
    }
    if (words.size() > 2) {
        text += u' ' + words.mid(2).join(u' ').left(80);
    }
    return text;
}

} // namespace

KeysDialog::KeysDialog(Connection *host, const QUuid &guest, QWidget *parent)
    : GuestDialog(host, guest, LifecycleAction::Keys, u"guestKeys"_s, parent)
    , m_user(new QComboBox)
    , m_list(new QListWidget)
    , m_state(new QLabel)
    , m_new(new KeysField({makeIdentityBackend().ownKeys, makeIdentityBackend().keysOfFile}))
{
    setWindowTitle(tr("SSH keys in %1").arg(guestName()));
    setIntro(tr("Who has one of these keys may log in to the guest by ssh as this user. The guest's agent changes the "
                "file authorized_keys there."));
    setOkText(tr("Change keys"));
    m_user->setObjectName(u"guestKeysUser"_s);
    m_user->setAccessibleName(tr("User"));
    m_user->setEditable(true);
    m_user->addItem(u"root"_s);
    m_user->lineEdit()->setObjectName(u"guestKeysUserEdit"_s);
    m_user->lineEdit()->setAccessibleName(tr("User"));
    m_list->setObjectName(u"guestKeysList"_s);
    m_list->setAccessibleName(tr("Keys that are there; those without a tick are taken out"));
    m_list->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_state->setObjectName(u"guestKeysState"_s);
    m_state->setAccessibleName(tr("State"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_new->setObjectName(u"guestKeysNew"_s);
    m_new->setAccessibleName(tr("Keys to add"));
    m_new->message()->setAccessibleName(tr("Message"));
    form()->addRow(tr("&User:"), m_user);
    m_userMessage = addMessage(m_user);
    form()->addRow(tr("&There now:"), m_list);
    form()->addWidget(m_state, form()->rowCount(), 1);
    form()->addRow(tr("&Add:"), m_new);
    form()->setRowStretch(form()->rowCount() - 3, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(600);
    connect(&m_soon, &QTimer::timeout, this, &KeysDialog::read);
    connect(m_user, &QComboBox::editTextChanged, this, [this] {
        ++m_generation;
        m_soon.start();
        check();
    });
    connect(m_new, &KeysField::changed, this, [this] { check(); });
    connect(m_list, &QListWidget::itemChanged, this, [this] { check(); });
    ready();
    read();
}

QString KeysDialog::user() const
{
    return m_user->currentText().trimmed();
}

void KeysDialog::read()
{
    m_list->clear();
    m_there.clear();
    if (guestUserProblem(user()) || !host()) {
        m_state->setText({});
        return;
    }
    m_state->setText(tr("Asking the guest…"));
    const quint64 generation = ++m_generation;
    deliver(loadGuestKeys(*host(), guest(), user()), this, [this, generation](const Result<QStringList> &keys) {
        if (generation == m_generation) {
            setKeys(keys);
        }
    });
    check();
}

void KeysDialog::setKeys(const Result<QStringList> &keys)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_there = keys.has_value() ? *keys : QStringList();
    for (const QString &key : std::as_const(m_there)) {
        if (key.trimmed().isEmpty() || key.trimmed().startsWith(u'#')) {
            continue;
        }
        auto *item = new QListWidgetItem(shortKey(key), m_list);
        item->setData(keyRole, key);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setData(Qt::AccessibleDescriptionRole, key.simplified().left(200));
    }
    const QString said = keys.has_value() ? QString()
        : keys.error().message.isEmpty()
        ? tr("The guest did not tell which keys are there: %1").arg(keys.error().detail)
        : keys.error().message;
    m_state->setText(!said.isEmpty()            ? said
                         : m_list->count() == 0 ? tr("None.")
                                                : tr("Keys without a tick are taken out."));
    check();
}

QStringList KeysDialog::added() const
{
    QStringList lines;
    for (const QString &line : m_new->keys()) {
        const QString key = line.simplified();
        if (std::ranges::none_of(m_there, [&key](const QString &there) { return there.simplified() == key; })) {
            lines.append(key);
        }
    }
    return lines;
}

QStringList KeysDialog::removed() const
{
    QStringList lines;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Unchecked) {
            lines.append(m_list->item(i)->data(keyRole).toString());
        }
    }
    return lines;
}

std::optional<std::pair<FieldMessage *, QString>> KeysDialog::problem() const
{
    m_new->message()->clear();
    if (const auto wrong = guestUserProblem(user())) {
        return std::pair(m_userMessage, *wrong);
    }
    for (const QString &line : m_new->keys()) {
        if (const auto key = readPublicKey(line); !key.has_value()) {
            return std::pair(m_new->message(), key.error().message);
        }
    }
    if (added().isEmpty() && removed().isEmpty()) {
        return std::pair(static_cast<FieldMessage *>(nullptr), tr("Nothing would change."));
    }
    return {};
}

} // namespace guestdeck
