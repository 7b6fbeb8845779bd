// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/hostdialog.h"

#include "models/connection/connectionregistry.h"
#include "models/connection/connectionuri.h"
#include "models/core/tooltip.h"
#include "ui/connect/hostpaste.h"
#include "ui/connect/hostsuggestions.h"
#include "ui/create/fieldmessage.h"
#include "ui/create/foldsection.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/text.h"

#include <QAbstractProxyModel>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
using Kind = HostUriParts::Kind;

bool isRemote(Kind kind)
{
    return kind == Kind::Ssh || kind == Kind::Tls || kind == Kind::Tcp;
}

/// What the fields say, with what was put into the host's field taken apart.
HostUriParts merged(HostUriParts typed, const PastedHost &pasted)
{
    if (pasted.isWhole) {
        return pasted.address;
    }
    typed.host = pasted.address.host;
    typed.port = pasted.address.port > 0 ? pasted.address.port : typed.port;
    typed.user = pasted.address.user.isEmpty() ? typed.user : pasted.address.user;
    return typed;
}
} // namespace

HostDialog::HostDialog(const ConnectionRegistry *registry, const ConnectionConfig &config, QWidget *parent,
                       const QString &ssh)
    : QDialog(parent)
    , m_registry(registry)
    , m_config(config)
    , m_suggestions(new HostSuggestions(registry, ssh, this))
    , m_scroll(new QScrollArea(this))
{
    auto *content = new QWidget(m_scroll);
    content->setObjectName(u"hostForm"_s);
    content->setAccessibleName(tr("Host"));
    m_scroll->setObjectName(u"hostFormScroll"_s);
    m_scroll->setAccessibleName(tr("Host"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_form = new FormGrid(content);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_kind = new QComboBox(content);
    m_host = new QLineEdit(content);
    m_uri = new QLineEdit(content);
    m_user = new QLineEdit(content);
    m_port = new QSpinBox(content);
    m_key = new QLineEdit(content);
    m_jump = new QLineEdit(content);
    m_guests = new QComboBox(content);
    m_certificates = new QLineEdit(content);
    m_name = new QLineEdit(content);
    m_group = new QComboBox(content);
    m_readOnly = new QCheckBox(content);
    m_autoConnect = new QCheckBox(content);
    m_preview = new QLabel(content);
    m_column = new QVBoxLayout(this);
    m_column->addWidget(m_scroll, 3);
    setObjectName(u"hostDialog"_s);
    setWindowTitle(config.id.isNull() ? tr("Add host") : tr("Edit host"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(charactersWide(fontMetrics(), 76));
    buildForm();
    buildButtons();
    for (QLineEdit *edit : {m_host, m_user, m_key, m_jump, m_certificates, m_uri, m_name}) {
        edit->setMaxLength(2000);
        connect(edit, &QLineEdit::textChanged, this, &HostDialog::check);
    }

    HostUriParts known = config.uri.isEmpty() ? HostUriParts() : fromUri(config.uri, config.jumpHosts);
    if (config.uri.isEmpty() && !registry->connections().empty()) {
        known.kind = Kind::Ssh; // this machine is the first host or none
    }
    m_before = normalized(known);
    fill(known);
    m_name->setText(config.name);
    m_group->setEditText(config.group);
    m_readOnly->setChecked(config.readOnly);
    m_autoConnect->setChecked(config.autoConnect);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling) {
            m_remark->clear();
            m_port->setValue(0); // another service has another port
            check();
        }
    });
    connect(m_guests, &QComboBox::currentIndexChanged, this, &HostDialog::check);
    connect(m_port, &QSpinBox::valueChanged, this, &HostDialog::check);
    for (QLineEdit *edit : {m_host, m_uri}) {
        m_lengths.insert(edit, edit->text().size());
        connect(edit, &QLineEdit::textEdited, m_remark, &FieldMessage::clear);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] { takePasted(edit); });
        connect(edit, &QLineEdit::textChanged, this, [this, edit](const QString &text) {
            const qsizetype before = m_lengths.value(edit);
            m_lengths.insert(edit, text.size());
            if (text.size() > before + 1) {
                takePasted(edit);
            }
        });
    }
    const QCompleter *completer = m_suggestions->attachTo(m_host);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this, completer](const QModelIndex &index) {
                const auto *proxy = qobject_cast<const QAbstractProxyModel *>(completer->completionModel());
                const QModelIndex chosen = proxy ? proxy->mapToSource(index) : QModelIndex();
                if (chosen.isValid() && m_suggestions->at(chosen.row()).fromKnownHosts) {
                    // Of an alias ssh knows the port by itself.
                    m_port->setValue(m_suggestions->at(chosen.row()).port);
                }
            });
    connect(m_suggestions, &HostSuggestions::arrived, this, &HostDialog::check);
    check();
    if (config.uri.isEmpty() && isRemote(known.kind)) {
        m_host->setFocus();
    }
}

HostDialog::~HostDialog()
{
    // The field with the cursor still says that editing is finished when it is taken down, after this class is gone.
    for (QObject *part : findChildren<QObject *>()) {
        disconnect(part, nullptr, this, nullptr);
    }
}

void HostDialog::startRemote()
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(Kind::Ssh)));
    m_host->setFocus();
}

void HostDialog::fill(const HostUriParts &address)
{
    m_filling = true;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(address.kind)));
    m_host->setText(address.host);
    m_user->setText(address.user);
    m_port->setValue(address.port);
    m_key->setText(address.keyFile);
    m_jump->setText(address.jumpHosts);
    m_guests->setCurrentIndex(address.userSession ? 1 : 0);
    m_certificates->setText(address.certificates);
    m_uri->setText(address.uri);
    m_filling = false;
    check();
}

void HostDialog::takePasted(QLineEdit *edit)
{
    if (m_filling || (edit == m_host) != isRemote(typedAddress().kind)) {
        return;
    }
    const auto pasted = readPastedHost(edit->text());
    if (!pasted || (edit == m_uri && !pasted->isWhole)) {
        return;
    }
    const HostUriParts now = merged(typedAddress(), *pasted);
    if (now == typedAddress()) {
        return;
    }
    const bool focused = edit->hasFocus();
    fill(now);
    m_remark->setMessage(FieldMessage::Level::Warning, pasted->remark);
    growToFit();
    if (focused && !edit->isVisible()) {
        (edit == m_host ? m_uri : m_host)->setFocus();
    }
}

HostUriParts HostDialog::typedAddress() const
{
    HostUriParts result;
    result.kind = static_cast<Kind>(m_kind->currentData().toInt());
    result.host = m_host->text();
    result.user = m_user->text();
    result.port = m_port->value();
    result.keyFile = m_key->text();
    result.jumpHosts = m_jump->text();
    result.userSession = m_guests->currentData().toBool();
    result.certificates = m_certificates->text();
    result.uri = m_uri->text();
    return result;
}

HostUriParts HostDialog::address() const
{
    const HostUriParts typed = typedAddress();
    const auto pasted = isRemote(typed.kind) ? readPastedHost(typed.host) : std::nullopt;
    return normalized(pasted ? merged(typed, *pasted) : typed);
}

bool HostDialog::isUnchanged() const
{
    return !m_config.id.isNull() && address() == m_before;
}

ConnectionConfig HostDialog::config() const
{
    ConnectionConfig result = m_config;
    if (!isUnchanged()) {
        const HostUriParts now = address();
        result.uri = toUri(now);
        result.jumpHosts = now.jumpHosts;
    }
    result.name = m_name->text().trimmed();
    result.group = m_group->currentText().trimmed();
    result.readOnly = m_readOnly->isChecked();
    result.autoConnect = m_autoConnect->isChecked();
    return result;
}

const Connection *HostDialog::sameHost(const ConnectionConfig &now) const
{
    // The same name behind another jump host is another host.
    for (const auto &connection : m_registry->connections()) {
        const ConnectionConfig &known = connection->config();
        if (known.id != now.id && known.jumpHosts == now.jumpHosts
            && normalizedUri(known.uri) == normalizedUri(now.uri)) {
            return connection.get();
        }
    }
    return nullptr;
}

void HostDialog::check()
{
    if (m_filling) {
        return;
    }
    const HostUriParts now = address();
    const auto wrong = isUnchanged() ? std::nullopt : problem(now);
    showRows(typedAddress());
    showProblems(wrong);
    showHints(now);
    const ConnectionConfig result = config();
    m_preview->setText(wrong ? tr("(not complete yet)") : result.uri);
    const Connection *same = wrong ? nullptr : sameHost(result);
    const QString there = same ? tr("This host is in the list already, as %1.").arg(same->displayName()) : QString();
    m_same->setMessage(FieldMessage::Level::Error, there);
    m_ok->setEnabled(!wrong && !same);
    m_ok->setToolTip(plainToolTip(wrong ? wrong->text : there));
    m_test->setEnabled(!wrong);
    if (m_result && (result.uri != m_examined.uri || result.jumpHosts != m_examined.jumpHosts)) {
        dropExamination();
    }
    growToFit();
}

void HostDialog::showRows(const HostUriParts &now)
{
    const bool ssh = now.kind == Kind::Ssh;
    const bool tls = now.kind == Kind::Tls;
    m_form->setRowShown(m_host, isRemote(now.kind));
    m_form->setRowShown(m_port, isRemote(now.kind));
    m_form->setRowShown(m_user, ssh || tls);
    m_form->setRowShown(m_key->parentWidget(), ssh);
    m_form->setRowShown(m_jump, usesSsh(now));
    m_form->setRowShown(m_guests, ssh);
    m_form->setRowShown(m_certificates->parentWidget(), tls);
    m_form->setRowShown(m_uri, now.kind == Kind::Custom);
    showKindNote(now.kind);
    m_certificatesNote->setMessage(FieldMessage::Level::Info,
                                   !tls ? QString()
                                       : m_certificates->text().isEmpty()
                                       ? tr("Expected in ~/.pki/libvirt: cacert.pem, clientcert.pem and "
                                            "clientkey.pem. Else in /etc/pki: CA/cacert.pem, "
                                            "libvirt/clientcert.pem and libvirt/private/clientkey.pem.")
                                       : tr("cacert.pem, clientcert.pem and clientkey.pem must be in it."));
}

void HostDialog::showProblems(const std::optional<HostProblem> &wrong)
{
    for (auto it = m_problems.cbegin(); it != m_problems.cend(); ++it) {
        const bool here = wrong && wrong->field == it.key();
        // What is still to be filled in is no mistake.
        const HostUriParts typed = typedAddress();
        const bool empty = (it.key() == HostField::Host && typed.host.isEmpty())
            || (it.key() == HostField::Uri && !isRemote(typed.kind) && typed.uri.isEmpty());
        it.value()->setMessage(empty ? FieldMessage::Level::Info : FieldMessage::Level::Error,
                               here ? wrong->text : QString());
    }
}

void HostDialog::showKindNote(HostUriParts::Kind kind)
{
    auto level = FieldMessage::Level::Info;
    QString note;
    if (kind == Kind::Simulated) {
        note = tr("libvirt's built-in test driver: nothing real is started or changed.");
    } else if (kind == Kind::Session) {
        note = tr("Guests of your own user, without root; libvirt starts this by itself. Networks are limited.");
    } else if (kind == Kind::Tcp) {
        level = FieldMessage::Level::Warning;
        note = tr("Nothing is encrypted: whoever sits on the way can read and change everything, passwords included. "
                  "Take ssh or TLS unless this is a network for testing.");
    }
    m_note->setMessage(level, note);
}

void HostDialog::showHints(const HostUriParts &now)
{
    const SshConfigHost *alias = now.kind == Kind::Ssh ? m_suggestions->configured(now.host) : nullptr;
    const auto known = [](const QString &value) { return tr("%1, from ~/.ssh/config").arg(value); };
    m_user->setPlaceholderText(now.kind == Kind::Tls                 ? tr("if the host asks for a name (SASL)")
                                   : alias && !alias->user.isEmpty() ? known(alias->user)
                                                                     : tr("from ~/.ssh/config, or your own"));
    m_key->setPlaceholderText(alias && !alias->keyFile.isEmpty() ? known(alias->keyFile)
                                                                 : tr("from ~/.ssh/config, or the usual ones"));
    m_jump->setPlaceholderText(alias && !alias->jumpHosts.isEmpty() ? known(alias->jumpHosts)
                                                                    : tr("none, or from ~/.ssh/config"));
    m_certificates->setPlaceholderText(tr("the usual folder"));
    m_port->setSpecialValueText(alias && alias->port > 0 ? known(QString::number(alias->port))
                                                         : tr("usual (%1)").arg(QString::number(usualPort(now.kind))));
    m_host->setPlaceholderText(tr("name, address, alias or a whole libvirt address"));
    m_name->setPlaceholderText(isRemote(now.kind) && !now.host.isEmpty() ? now.host : tr("made from the address"));
}

void HostDialog::browse(QLineEdit *edit, bool folder)
{
    HostUriParts typed;
    typed.kind = Kind::Ssh;
    typed.keyFile = edit->text();
    const QString path = normalized(typed).keyFile; // ~/ spelled out
    const QString start = !path.isEmpty() ? (folder ? path : QFileInfo(path).path()) : folder ? QString() : sshFolder();
    auto *dialog
        = new QFileDialog(this, folder ? tr("Choose the folder with certificates") : tr("Choose the key file"), start);
    dialog->setObjectName(u"hostFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setFilter(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
    m_fileDialog = dialog;
    dialog->open();
}

void HostDialog::examine()
{
    takePasted(m_host);
    m_examined = config();
    m_result->show();
    m_result->setOpen(true);
    m_examination.start(m_examined);
    // The view has its rows only when it has been laid out.
    QTimer::singleShot(0, this, &HostDialog::growToFit);
}

void HostDialog::dropExamination()
{
    if (m_result->isHidden()) {
        return;
    }
    m_examination.cancel();
    m_result->hide();
}

} // namespace guestdeck
