// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/keysfield.h"

#include "models/core/async.h"
#include "models/transport/sshconfig.h"
#include "ui/create/fieldmessage.h"

#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr int linesShown = 3;
constexpr int longestName = 60;

/// Type and data: what tells two keys apart.
QString essence(const QString &line)
{
    return line.simplified().section(u' ', 0, 1);
}

} // namespace

KeysField::KeysField(Backend backend, QWidget *parent)
    : QWidget(parent)
    , m_backend(std::move(backend))
    , m_edit(new QPlainTextEdit)
    , m_ownButton(new QPushButton(tr("My ke&ys")))
    , m_own(new QMenu(m_ownButton))
    , m_message(new FieldMessage(m_edit))
{
    m_edit->setObjectName(u"identityKeysEdit"_s);
    m_edit->setAccessibleName(tr("Public ssh keys, one a line"));
    m_edit->setPlaceholderText(tr("Public keys, one a line: ssh-ed25519 AAAA… name"));
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * (linesShown + 1) + 2 * m_edit->frameWidth() + 14);
    m_ownButton->setObjectName(u"identityOwnKeysButton"_s);
    m_ownButton->setAccessibleName(tr("My keys"));
    m_ownButton->setAutoDefault(false);
    m_ownButton->setMenu(m_own);
    m_own->setObjectName(u"identityOwnKeysMenu"_s);
    m_own->setAccessibleName(tr("My keys"));
    auto *load = new QPushButton(tr("&Load from a file…"));
    load->setObjectName(u"identityLoadKeyButton"_s);
    load->setAccessibleName(tr("Load public keys from a file"));
    load->setAutoDefault(false);
    m_message->setObjectName(u"identityKeysMessage"_s);
    setFocusProxy(m_edit);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_ownButton);
    buttons->addWidget(load);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit);
    layout->addWidget(m_message);
    layout->addLayout(buttons);

    fillMenu({});
    connect(load, &QPushButton::clicked, this, &KeysField::loadFile);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &KeysField::changed);
}

QStringList KeysField::keys() const
{
    QStringList lines;
    for (const QString &line : m_edit->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line.trimmed());
        }
    }
    return lines;
}

void KeysField::setKeys(const QStringList &keys)
{
    if (keys != this->keys()) {
        m_edit->setPlainText(keys.join(u'\n'));
    }
}

void KeysField::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_asked) {
        m_asked = true;
        askForOwn();
    }
}

void KeysField::askForOwn()
{
    deliver(m_backend.own(), this, [this](const QList<PublicKey> &own) { fillMenu(own); });
}

void KeysField::fillMenu(const QList<PublicKey> &own)
{
    m_own->clear();
    m_ownButton->setEnabled(!own.isEmpty());
    m_ownButton->setToolTip(own.isEmpty() ? tr("No key in ~/.ssh, and none in an agent.") : QString());
    for (const PublicKey &key : own) {
        QString name
            = key.comment.isEmpty() ? key.type : tr("%1 (%2)", "comment of a key, its type").arg(key.comment, key.type);
        if (name.size() > longestName) {
            name = name.left(longestName) + u'…';
        }
        name = key.origin.isEmpty() ? tr("%1, from the agent").arg(name)
                                    : tr("%1, %2", "key, file").arg(name, key.origin);
        QAction *action = m_own->addAction(name.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, line = key.line] { add(line); });
    }
}

void KeysField::add(const QString &line)
{
    QStringList lines = keys();
    for (const QString &given : lines) {
        if (essence(given) == essence(line)) {
            return;
        }
    }
    lines.append(line);
    m_edit->setPlainText(lines.join(u'\n'));
}

void KeysField::loadFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file with public keys"), sshFolder(),
                                   tr("Public keys (*.pub);;All files (*)"));
    dialog->setObjectName(u"identityKeyFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        deliver(m_backend.ofFile(path), this, [this](const Result<QList<PublicKey>> &found) {
            if (!found) {
                m_message->setMessage(FieldMessage::Level::Error, found.error().message);
                return;
            }
            for (const PublicKey &key : *found) {
                add(key.line);
            }
        });
    });
    dialog->open();
}

} // namespace guestdeck
