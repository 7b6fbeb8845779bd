// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog consists of; what it does is in hostdialog.cpp.
#include "ui/connect/hostdialog.h"

#include "models/connection/connectionregistry.h"
#include "ui/create/fieldmessage.h"
#include "ui/create/foldsection.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

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

void HostDialog::buildForm()
{
    named(m_kind, u"hostKindCombo"_s, tr("Kind of host"));
    named(m_host, u"hostNameEdit"_s, tr("Host name or IP address"));
    named(m_user, u"hostUserEdit"_s, tr("User name"));
    named(m_port, u"hostPortSpin"_s, tr("Port"));
    named(m_key, u"hostKeyEdit"_s, tr("Key file"));
    named(m_jump, u"hostJumpEdit"_s, tr("Jump host"));
    named(m_guests, u"hostGuestsCombo"_s, tr("Whose guests"));
    named(m_certificates, u"hostCertificatesEdit"_s, tr("Folder with certificates"));
    named(m_uri, u"hostUriEdit"_s, tr("libvirt address"));
    named(m_name, u"hostDisplayNameEdit"_s, tr("Display name"));
    named(m_group, u"hostGroupCombo"_s, tr("Group"));
    named(m_readOnly, u"hostReadOnlyCheck"_s, tr("Read-only"));
    named(m_autoConnect, u"hostAutoConnectCheck"_s, tr("Connect when the program starts"));
    named(m_preview, u"hostUriPreview"_s, tr("libvirt address that comes out"));
    m_readOnly->setText(tr("&Read-only: look, but change nothing"));
    m_autoConnect->setText(tr("&Connect when the program starts"));
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addKinds();
    addGroups();
    m_port->setRange(0, 65535);
    m_guests->addItem(tr("The system"), false);
    m_guests->addItem(tr("Only of that user (session)"), true);
    m_uri->setPlaceholderText(u"qemu+ssh://root@host/system"_s);

    m_form->addRow(tr("&Kind:"), m_kind);
    m_note = addMessage(u"hostNote"_s, m_kind);
    m_form->addRow(tr("&Host:"), m_host);
    addProblem(HostField::Host, m_host);
    m_form->addRow(tr("&Address:"), m_uri);
    addProblem(HostField::Uri, m_uri);
    m_remark = addMessage(u"hostRemark"_s, nullptr);
    m_form->addRow(tr("&User:"), m_user);
    addProblem(HostField::User, m_user);
    m_form->addRow(tr("&Port:"), m_port);
    addProblem(HostField::Port, m_port);
    addPathRow(tr("Key &file:"), m_key, u"hostKey"_s, false);
    addProblem(HostField::KeyFile, m_key);
    m_form->addRow(tr("&Jump host:"), m_jump);
    addProblem(HostField::JumpHosts, m_jump);
    m_form->addRow(tr("&Guests of:"), m_guests);
    addPathRow(tr("C&ertificates:"), m_certificates, u"hostCertificates"_s, true);
    addProblem(HostField::Certificates, m_certificates);
    m_certificatesNote = addMessage(u"hostCertificatesNote"_s, nullptr);
    m_form->addRow(tr("&Name:"), m_name);
    m_form->addRow(tr("Gr&oup:"), m_group);
    m_form->addRow(QString(), m_readOnly);
    m_form->addRow(QString(), m_autoConnect);
    m_form->addRow(tr("libvirt URI:"), m_preview);
    m_same = addMessage(u"hostSame"_s, nullptr);
    m_form->setRowStretch(m_form->rowCount(), 1);
}

void HostDialog::addKinds()
{
    const std::pair<HostUriParts::Kind, QString> kinds[] = {
        {HostUriParts::Kind::System, tr("This machine (system)")},
        {HostUriParts::Kind::Session, tr("This machine, only for me (session)")},
        {HostUriParts::Kind::Ssh, tr("Remote host by ssh")},
        {HostUriParts::Kind::Tls, tr("Remote host by TLS, with certificates")},
        {HostUriParts::Kind::Tcp, tr("Remote host by TCP, not encrypted")},
        {HostUriParts::Kind::Custom, tr("Any libvirt address")},
        {HostUriParts::Kind::Simulated, tr("Simulated host, to look around")},
    };
    for (const auto &[kind, text] : kinds) {
        m_kind->addItem(text, static_cast<int>(kind));
    }
}

void HostDialog::addGroups()
{
    QStringList groups;
    for (const auto &connection : m_registry->connections()) {
        groups << connection->config().group;
    }
    groups.removeAll(QString());
    groups.removeDuplicates();
    groups.sort(Qt::CaseInsensitive);
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->addItem(QString());
    m_group->addItems(groups);
    named(m_group->lineEdit(), u"hostGroupEdit"_s, tr("Group"));
    m_group->lineEdit()->setMaxLength(100);
    m_group->lineEdit()->setPlaceholderText(tr("none"));
}

void HostDialog::addPathRow(const QString &label, QLineEdit *edit, const QString &name, bool folder)
{
    auto *row = named(new QWidget(m_scroll->widget()), name + u"Row"_s, edit->accessibleName());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    edit->setParent(row);
    auto *button = new QPushButton(tr("Browse…"), row);
    named(button, name + u"Button"_s, folder ? tr("Choose the folder with certificates") : tr("Choose the key file"));
    button->setAutoDefault(false);
    layout->addWidget(edit, 1);
    layout->addWidget(button);
    row->setFocusProxy(edit);
    m_form->addRow(label, row);
    connect(button, &QPushButton::clicked, this, [this, edit, folder] { browse(edit, folder); });
}

FieldMessage *HostDialog::addMessage(const QString &name, QWidget *anchor)
{
    auto *message = named(new FieldMessage(anchor, m_scroll->widget()), name, tr("Remark"));
    m_form->addRow(QString(), message);
    return message;
}

FieldMessage *HostDialog::addProblem(HostField field, QWidget *anchor)
{
    FieldMessage *message = addMessage(u"hostProblem%1"_s.arg(static_cast<int>(field)), anchor);
    message->setAccessibleName(tr("What is wrong"));
    m_problems.insert(field, message);
    return message;
}

void HostDialog::buildButtons()
{
    const bool isNew = m_config.id.isNull();
    auto *box = named(new QDialogButtonBox(QDialogButtonBox::Cancel, this), u"hostButtons"_s, tr("Buttons"));
    m_ok = box->addButton(isNew ? tr("Add and connect") : tr("Save"), QDialogButtonBox::AcceptRole);
    named(m_ok, u"hostOkButton"_s, m_ok->text());
    m_ok->setDefault(true);
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    named(cancel, u"hostCancelButton"_s, cancel->text());
    m_test = named(new QPushButton(tr("&Test"), this), u"hostTestButton"_s, tr("Test the way to this host"));
    m_test->setToolTip(tr("Examines the way to this host, step by step, without saving anything."));
    m_test->setAutoDefault(false);
    box->addButton(m_test, QDialogButtonBox::ActionRole);
    m_test->hide(); // until there is something to examine with
    m_column->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_test, &QPushButton::clicked, this, &HostDialog::examine);
}

void HostDialog::setExamination(const HostExamination &examination)
{
    m_examination = examination;
    m_result = named(new FoldSection(tr("Test"), examination.view, this), u"hostResult"_s, tr("Result of the test"));
    m_result->button()->setObjectName(u"hostResultButton"_s);
    m_result->hide();
    m_column->insertWidget(1, m_result, 2);
    connect(m_result->button(), &QToolButton::clicked, this, &HostDialog::growToFit);
    m_test->show();
    QWidget::setTabOrder(m_autoConnect, m_result->button());
    QWidget::setTabOrder(m_result->button(), examination.view);
}

void HostDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit();
}

void HostDialog::growToFit()
{
    if (!isVisible()) {
        return;
    }
    // Rows come and go: the window follows as far as the screen allows, and never shrinks under the mouse.
    m_form->activate();
    const QWidget *content = m_scroll->widget();
    const int wanted = content->hasHeightForWidth() ? content->heightForWidth(m_scroll->viewport()->width())
                                                    : content->sizeHint().height();
    int height = wanted + this->height() - m_scroll->viewport()->height();
    if (m_result && m_result->isVisible()) {
        // Its rows unfold while the examination goes on: room for the usual number at once.
        const int usual = m_result->isOpen() ? 18 * fontMetrics().height() : 0;
        const int missing = qMax(m_result->sizeHint().height(), usual) - m_result->height();
        height += qMax(0, missing);
    }
    const int most = screen() ? screen()->availableGeometry().height() * 9 / 10 : height;
    if (qMin(height, most) > this->height()) {
        resize(width(), qMin(height, most));
    }
}

} // namespace guestdeck
