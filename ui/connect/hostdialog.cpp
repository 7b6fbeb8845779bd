// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/hostdialog.h"

#include "models/connection/connectionregistry.h"
#include "models/core/tooltip.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
template <class W>
W *named(W *widget, const QString &name, const QString &accessible)
{
    widget->setObjectName(name);
    widget->setAccessibleName(accessible);
    return widget;
}
} // namespace

HostDialog::HostDialog(const ConnectionRegistry *registry, const ConnectionConfig &config, QWidget *parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_config(config)
    , m_form(new FormGrid(this))
    , m_kind(named(new QComboBox(this), u"hostKindCombo"_s, tr("Kind of host")))
    , m_host(named(new QLineEdit(this), u"hostNameEdit"_s, tr("Host name or IP address")))
    , m_user(named(new QLineEdit(this), u"hostUserEdit"_s, tr("User name")))
    , m_port(named(new QSpinBox(this), u"hostPortSpin"_s, tr("Port")))
    , m_key(named(new QLineEdit(this), u"hostKeyEdit"_s, tr("Key file")))
    , m_uri(named(new QLineEdit(this), u"hostUriEdit"_s, tr("libvirt address")))
    , m_name(named(new QLineEdit(this), u"hostDisplayNameEdit"_s, tr("Display name")))
    , m_readOnly(named(new QCheckBox(tr("&Read-only: look, but change nothing"), this), u"hostReadOnlyCheck"_s,
                       tr("Read-only")))
    , m_autoConnect(named(new QCheckBox(tr("&Connect when the program starts"), this), u"hostAutoConnectCheck"_s,
                          tr("Connect when the program starts")))
    , m_preview(named(new QLabel(this), u"hostUriPreview"_s, tr("libvirt address that comes out")))
    , m_note(named(new QLabel(this), u"hostNote"_s, tr("Remark")))
{
    const bool isNew = config.id.isNull();
    setObjectName(u"hostDialog"_s);
    setWindowTitle(isNew ? tr("Add host") : tr("Edit host"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(charactersWide(fontMetrics(), 72));
    addKinds();
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("usual"));
    m_user->setPlaceholderText(tr("from ~/.ssh/config, or your own"));
    m_key->setPlaceholderText(tr("from ~/.ssh/config, or the usual ones"));
    m_uri->setPlaceholderText(u"qemu+ssh://root@host/system"_s);
    for (QLabel *label : {m_preview, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }

    m_form->addRow(tr("&Kind:"), m_kind);
    m_form->addRow(tr("H&ost:"), m_host);
    m_form->addRow(QString(), addProblem(HostField::Host));
    m_form->addRow(tr("&User:"), m_user);
    m_form->addRow(QString(), addProblem(HostField::User));
    m_form->addRow(tr("&Port:"), m_port);
    m_form->addRow(QString(), addProblem(HostField::Port));
    m_form->addRow(tr("Key &file:"), m_key);
    m_form->addRow(QString(), addProblem(HostField::KeyFile));
    m_form->addRow(tr("&Address:"), m_uri);
    m_form->addRow(QString(), addProblem(HostField::Uri));
    m_form->addRow(tr("&Name:"), m_name);
    m_form->addRow(QString(), m_readOnly);
    m_form->addRow(QString(), m_autoConnect);
    m_form->addRow(tr("libvirt URI:"), m_preview);
    m_form->addRow(QString(), m_note);

    auto *box = named(new QDialogButtonBox(QDialogButtonBox::Cancel, this), u"hostButtons"_s, tr("Buttons"));
    m_ok = box->addButton(isNew ? tr("Add and connect") : tr("Save"), QDialogButtonBox::AcceptRole);
    named(m_ok, u"hostOkButton"_s, m_ok->text());
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    named(cancel, u"hostCancelButton"_s, cancel->text());
    m_form->addWide(box);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);

    const HostAddress known = config.uri.isEmpty() ? HostAddress() : fromUri(config.uri);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(known.kind)));
    m_host->setText(known.host);
    m_user->setText(known.user);
    m_port->setValue(known.port);
    m_key->setText(known.keyFile);
    m_uri->setText(known.uri);
    m_name->setText(config.name);
    m_readOnly->setChecked(config.readOnly);
    m_autoConnect->setChecked(config.autoConnect);
    for (QLineEdit *edit : {m_host, m_user, m_key, m_uri, m_name}) {
        edit->setMaxLength(1000);
        connect(edit, &QLineEdit::textChanged, this, &HostDialog::check);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HostDialog::check);
    connect(m_port, &QSpinBox::valueChanged, this, &HostDialog::check);
    check();
}

void HostDialog::addKinds()
{
    const std::pair<HostAddress::Kind, QString> kinds[] = {
        {HostAddress::Kind::System, tr("This machine (system)")},
        {HostAddress::Kind::Session, tr("This machine, only for me (session)")},
        {HostAddress::Kind::Ssh, tr("Remote host by ssh")},
        {HostAddress::Kind::Custom, tr("Any libvirt address")},
        {HostAddress::Kind::Simulated, tr("Simulated host, to look around")},
    };
    for (const auto &[kind, text] : kinds) {
        m_kind->addItem(text, static_cast<int>(kind));
    }
}

QLabel *HostDialog::addProblem(HostField field)
{
    auto *label = named(new QLabel(this), u"hostProblem%1"_s.arg(static_cast<int>(field)), tr("What is wrong"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::Link);
    m_problems.insert(field, label);
    return label;
}

HostAddress HostDialog::address() const
{
    HostAddress result;
    result.kind = static_cast<HostAddress::Kind>(m_kind->currentData().toInt());
    result.host = m_host->text();
    result.user = m_user->text();
    result.port = m_port->value();
    result.keyFile = m_key->text();
    result.uri = m_uri->text();
    return result;
}

ConnectionConfig HostDialog::config() const
{
    ConnectionConfig result = m_config;
    result.uri = toUri(address());
    result.name = m_name->text().trimmed();
    result.readOnly = m_readOnly->isChecked();
    result.autoConnect = m_autoConnect->isChecked();
    return result;
}

void HostDialog::check()
{
    const HostAddress now = address();
    const bool ssh = now.kind == HostAddress::Kind::Ssh;
    for (QWidget *widget : QList<QWidget *>{m_host, m_user, m_port, m_key}) {
        m_form->setRowShown(widget, ssh);
    }
    m_form->setRowShown(m_uri, now.kind == HostAddress::Kind::Custom);
    const auto wrong = problem(now);
    for (auto it = m_problems.cbegin(); it != m_problems.cend(); ++it) {
        const bool here = wrong && wrong->field == it.key();
        it.value()->setText(here ? wrong->text : QString());
        m_form->setRowShown(it.value(), here);
    }
    const QString uri = toUri(now);
    m_preview->setText(wrong ? tr("(not complete yet)") : uri);
    m_name->setPlaceholderText(ssh && !now.host.isEmpty() ? now.host : tr("made from the address"));
    QString note;
    const Connection *same = wrong ? nullptr : m_registry->findByUri(uri);
    if (same && same->id() != m_config.id) {
        note = tr("This host is in the list already, as %1.").arg(same->displayName());
    } else if (now.kind == HostAddress::Kind::Simulated) {
        note = tr("libvirt's built-in test driver: nothing real is started or changed.");
    } else if (now.kind == HostAddress::Kind::Session) {
        note = tr("Guests of your own user, without root; libvirt starts this by itself. Networks are limited.");
    }
    m_note->setText(note);
    m_form->setRowShown(m_note, !note.isEmpty());
    m_ok->setEnabled(!wrong && !(same && same->id() != m_config.id));
    m_ok->setToolTip(plainToolTip(wrong ? wrong->text : note));
}

} // namespace guestdeck
