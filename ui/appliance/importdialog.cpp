// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appliance/importdialog.h"

#include "models/appliance/lookups.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/install/install.h"
#include "models/install/planfacts.h"
#include "ui/appliance/growing.h"
#include "ui/create/fieldmessage.h"
#include "ui/widgets/formgrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr int typingRest = 400; // ms

QString inWords(quint64 bytes)
{
    return QLocale().formattedDataSize(qint64(bytes), 1);
}

} // namespace

ImportDialog::ImportDialog(Connection *host, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_form(new FormGrid)
    , m_file(new QLineEdit(this))
    , m_busy(new QProgressBar(this))
    , m_summary(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_pool(new QComboBox(this))
    , m_network(new QComboBox(this))
    , m_virtio(new QCheckBox(tr("The system in it has &virtio drivers, as most Linux systems do"), this))
    , m_start(new QCheckBox(tr("&Start it when it is there"), this))
    , m_identity(new QCheckBox(tr("Give it an &identity of its own (UUID, MAC addresses)"), this))
    , m_lostLabel(new QLabel(this))
    , m_lost(new QPlainTextEdit(this))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import a machine to %1").arg(host->displayName()));
    setAccessibleName(windowTitle());
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingRest);
    connect(&m_typing, &QTimer::timeout, this, &ImportDialog::examine);
    connect(m_file, &QLineEdit::textChanged, this, [this] {
        m_appliance.reset();
        m_definition.reset();
        m_typing.start();
        check();
    });
    connect(m_name, &QLineEdit::textChanged, this, &ImportDialog::check);
    connect(m_pool, &QComboBox::currentIndexChanged, this, &ImportDialog::check);
    connect(m_network, &QComboBox::currentIndexChanged, this, &ImportDialog::check);
    connect(m_identity, &QCheckBox::toggled, this, &ImportDialog::check);
    connect(host, &Connection::stateChanged, this, &ImportDialog::check);
    deliver(loadHostResources(*host), this,
            [this](const Result<HostResources> &resources) { resourcesCame(resources); });
    showKind();
    startSmall(this);
    m_file->setFocus();
}

ImportDialog::~ImportDialog()
{
    m_stop.request_stop();
}

void ImportDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    auto *fileRow = new QWidget(this);
    fileRow->setObjectName(u"importFileRow"_s);
    fileRow->setAccessibleName(tr("File"));
    auto *row = new QHBoxLayout(fileRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_file);
    auto *choose = new QPushButton(tr("&Choose…"), fileRow);
    choose->setObjectName(u"importChooseButton"_s);
    choose->setAccessibleName(tr("Choose a file"));
    choose->setAutoDefault(false);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    m_file->setObjectName(u"importFileEdit"_s);
    m_file->setAccessibleName(tr("File to import"));
    m_file->setPlaceholderText(tr("Appliance (.ova, .ovf) or definition (.xml)"));
    fileRow->setFocusProxy(m_file);
    m_form->addRow(tr("&File:"), fileRow);
    const auto message = [this](QWidget *anchor, const QString &name) {
        auto *label = new FieldMessage(anchor, this);
        label->setObjectName(name);
        label->setAccessibleName(tr("Message"));
        m_form->addRow(QString(), label);
        return label;
    };
    m_fileMessage = message(m_file, u"importFileMessage"_s);
    m_busy->setObjectName(u"importBusy"_s);
    m_busy->setAccessibleName(tr("Looking at the file"));
    m_busy->setRange(0, 0);
    m_form->addRow(QString(), m_busy);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setAccessibleName(tr("What the file holds"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_form->addRow(QString(), m_summary);
    m_name->setObjectName(u"importNameEdit"_s);
    m_name->setAccessibleName(tr("Name of the new machine"));
    m_name->setMaxLength(250);
    m_form->addRow(tr("&Name:"), m_name);
    m_nameMessage = message(m_name, u"importNameMessage"_s);
    buildAppliance();
    m_poolMessage = message(m_pool, u"importPoolMessage"_s);
    m_form->addRow(tr("Net&work:"), m_network);
    m_networkMessage = message(m_network, u"importNetworkMessage"_s);
    buildDefinition();
    m_identityMessage = message(m_identity, u"importIdentityMessage"_s);
    column->addWidget(m_lostLabel);
    column->addWidget(m_lost, 1);
    column->addStretch();
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->setObjectName(u"importButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_ok = box->addButton(tr("I&mport"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"importOkButton"_s);
    m_ok->setAccessibleName(tr("Import"));
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"importCancelButton"_s);
    cancel->setAccessibleName(cancel->text());
    connect(box, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
}

void ImportDialog::buildAppliance()
{
    m_pool->setObjectName(u"importPoolBox"_s);
    m_pool->setAccessibleName(tr("Storage pool for its disks"));
    m_form->addRow(tr("Storage &pool:"), m_pool);
    m_network->setObjectName(u"importNetworkBox"_s);
    m_network->setAccessibleName(tr("Network for its network cards"));
    m_lostLabel->setObjectName(u"importLostLabel"_s);
    m_lostLabel->setBuddy(m_lost);
    m_lost->setObjectName(u"importLostText"_s);
    m_lost->setAccessibleName(tr("What to know before the import"));
    m_lost->setReadOnly(true);
    m_lost->setTabChangesFocus(true);
    m_lost->setMinimumHeight(4 * fontMetrics().lineSpacing());
}

void ImportDialog::buildDefinition()
{
    for (const auto &[box, name] : {std::pair(m_virtio, u"importVirtioBox"_s), std::pair(m_start, u"importStartBox"_s),
                                    std::pair(m_identity, u"importIdentityBox"_s)}) {
        box->setObjectName(name);
        box->setAccessibleName(box->text().remove(u'&'));
        m_form->addRow(QString(), box);
    }
}

void ImportDialog::setFile(const QString &path)
{
    m_file->setText(path);
    m_typing.stop();
    examine();
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a machine"), QFileInfo(m_file->text()).path());
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Machines (*.ova *.ovf *.xml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::setFile);
    dialog->open();
}

void ImportDialog::examine()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const quint64 generation = ++m_generation;
    m_appliance.reset();
    m_definition.reset();
    m_findings.clear();
    m_findingsProblem.clear();
    m_fileMessage->clear();
    const QString path = m_file->text().trimmed();
    m_form->setRowShown(m_busy, !path.isEmpty());
    showKind();
    if (path.isEmpty()) {
        return;
    }
    if (path.endsWith(".xml"_L1, Qt::CaseInsensitive)) {
        deliver(lookIntoDomainFile(path), this, [this, generation](const Result<DomainFile> &file) {
            if (generation == m_generation) {
                examinedDefinition(file);
            }
        });
        return;
    }
    CallContext context;
    context.stop = m_stop.get_token();
    deliver(lookIntoAppliance(path, context), this, [this, generation](const Result<ApplianceFile> &file) {
        if (generation == m_generation) {
            examinedAppliance(file);
        }
    });
}

void ImportDialog::examinedAppliance(const Result<ApplianceFile> &file)
{
    m_form->setRowShown(m_busy, false);
    if (!file.has_value()) {
        m_fileMessage->setMessage(FieldMessage::Level::Error, file.error().message);
        check();
        return;
    }
    m_appliance = *file;
    m_name->setText(file->appliance.name);
    showKind();
}

void ImportDialog::examinedDefinition(const Result<DomainFile> &file)
{
    m_form->setRowShown(m_busy, false);
    if (!file.has_value()) {
        m_fileMessage->setMessage(FieldMessage::Level::Error, file.error().message);
        check();
        return;
    }
    m_definition = *file;
    m_name->setText(file->name);
    if (m_host) {
        // Taken already: a copy is meant, most probably.
        m_identity->setChecked(file->uuid.isNull() || m_host->inventory()->find(file->uuid));
        deliver(examineDomainFile(*m_host, *file), this,
                [this, generation = m_generation](const Result<QList<DomainFileFinding>> &findings) {
                    if (generation == m_generation) {
                        m_findings = findings.value_or(QList<DomainFileFinding>{});
                        m_findingsProblem = findings.has_value() ? QString() : findings.error().message;
                        check();
                    }
                });
    }
    showKind();
}

void ImportDialog::resourcesCame(const Result<HostResources> &resources)
{
    if (!resources.has_value()) {
        m_resourcesProblem
            = tr("The host did not tell its storage pools and networks: %1").arg(resources.error().message);
        check();
        return;
    }
    m_resources = *resources;
    for (const PoolInfo &pool : resources->pools) {
        if (pool.active && hasFileVolumes(pool)) {
            m_pool->addItem(tr("%1 (%2 free)", "storage pool").arg(pool.name, inWords(pool.available.value)),
                            pool.name);
        }
    }
    for (const NetworkInfo &network : resources->networks) {
        m_network->addItem(network.active ? network.name : tr("%1 (not active)", "virtual network").arg(network.name),
                           QVariantList{int(InstallPlan::Net::Virtual), network.name});
    }
    for (const QString &bridge : resources->bridges) {
        m_network->addItem(tr("Bridge %1").arg(bridge), QVariantList{int(InstallPlan::Net::Bridge), bridge});
    }
    if (m_network->count() == 0) {
        m_network->addItem(tr("The host's own, by address translation"),
                           QVariantList{int(InstallPlan::Net::User), QString()});
    }
    m_network->addItem(tr("None"), QVariantList{int(InstallPlan::Net::None), QString()});
    check();
}

void ImportDialog::showKind()
{
    const bool appliance = m_appliance.has_value();
    const bool known = appliance || m_definition;
    m_form->setRowShown(m_name, known);
    m_form->setRowShown(m_pool, appliance && !m_appliance->appliance.disks.isEmpty());
    m_form->setRowShown(m_network, appliance && !m_appliance->appliance.nics.isEmpty());
    m_form->setRowShown(m_virtio, appliance);
    m_form->setRowShown(m_start, appliance);
    m_form->setRowShown(m_identity, m_definition.has_value());
    m_form->setRowShown(m_summary, known);
    if (!known && m_file->text().isEmpty()) {
        m_form->setRowShown(m_busy, false);
    }
    if (appliance) {
        const Appliance &machine = m_appliance->appliance;
        quint64 whole = 0;
        for (const Appliance::Disk &disk : machine.disks) {
            whole += disk.capacity.value;
        }
        m_summary->setText(QStringList{
            machine.osName, tr("%n vCPU(s)", nullptr, int(machine.vcpus)),
            tr("%1 memory").arg(inWords(toBytes(machine.memory).value)),
            tr("%n disk(s), %1 in all", nullptr, int(machine.disks.size())).arg(inWords(whole)),
            tr("%n network card(s)", nullptr, int(machine.nics.size())), machine.uefi ? tr("UEFI") : QString()}
                               .filter(QRegularExpression(u"."_s))
                               .join(u" · "_s));
    } else if (m_definition) {
        m_summary->setText(QStringList{tr("Definition"), tr("%n vCPU(s)", nullptr, int(m_definition->vcpus)),
                                       tr("%1 memory").arg(inWords(toBytes(m_definition->memory).value))}
                               .join(u" · "_s));
    }
    check();
}

ApplianceImport ImportDialog::applianceImport() const
{
    const QVariantList network = m_network->currentData().toList();
    ApplianceImport wanted;
    wanted.name = m_name->text().trimmed();
    wanted.pool = m_pool->currentData().toString();
    wanted.net = static_cast<InstallPlan::Net>(network.value(0, int(InstallPlan::Net::None)).toInt());
    wanted.network = network.value(1).toString();
    wanted.virtio = m_virtio->isChecked();
    wanted.startNow = m_start->isChecked();
    return wanted;
}

DomainImport ImportDialog::domainImport() const
{
    return {m_name->text().trimmed(), m_identity->isChecked()};
}

void ImportDialog::check()
{
    m_nameMessage->clear();
    m_poolMessage->clear();
    m_networkMessage->clear();
    m_identityMessage->clear();
    const bool online = m_host && m_host->state() == Connection::State::Connected;
    m_ok->setEnabled(online && ((m_appliance && m_resources) || m_definition));
    m_ok->setToolTip(online ? QString() : tr("The host is not connected."));
    m_lostLabel->hide();
    m_lost->hide();
    if (m_appliance && !m_resourcesProblem.isEmpty()) {
        m_nameMessage->setMessage(FieldMessage::Level::Error, m_resourcesProblem);
    } else if (m_appliance && m_resources) {
        checkAppliance();
    } else if (m_definition && online) {
        checkDefinition();
    }
    growToContents(this);
}

void ImportDialog::checkAppliance()
{
    using Field = ApplianceProblem::Field;
    for (const ApplianceProblem &problem :
         checkApplianceImport(m_appliance->appliance, applianceImport(), *m_resources)) {
        FieldMessage *message = problem.field == Field::Name ? m_nameMessage
            : problem.field == Field::Pool                   ? m_poolMessage
                                                             : m_networkMessage;
        if (message->text().isEmpty()) {
            message->setMessage(problem.hinders ? FieldMessage::Level::Error : FieldMessage::Level::Warning,
                                problem.text);
        }
        if (problem.hinders) {
            m_ok->setEnabled(false);
            m_ok->setToolTip(problem.text);
        }
    }
    QStringList lines = m_appliance->appliance.lost;
    if (m_appliance->sums.isEmpty()) {
        lines.append(tr("The appliance has no checksums: damage on its way here would not be noticed."));
    }
    if (m_appliance->signedBySomebody) {
        lines.append(tr("The appliance is signed; the signature is not checked."));
    }
    showLines(tr("To know before:"), lines);
}

void ImportDialog::showLines(const QString &title, const QStringList &lines)
{
    m_lostLabel->setText(title);
    m_lostLabel->setAccessibleName(title);
    m_lostLabel->setVisible(!lines.isEmpty());
    m_lost->setVisible(!lines.isEmpty());
    m_lost->setPlainText(lines.join(u'\n'));
}

void ImportDialog::checkDefinition()
{
    using About = DomainFileFinding::About;
    QStringList lines;
    QList<DomainFileFinding> findings = checkDomainImport(*m_host, *m_definition, domainImport());
    findings.append(m_findings);
    for (const DomainFileFinding &finding : std::as_const(findings)) {
        if (finding.about == About::Name) {
            m_nameMessage->setMessage(FieldMessage::Level::Error, finding.text);
        } else if (finding.about == About::Uuid) {
            m_identityMessage->setMessage(FieldMessage::Level::Error, finding.text);
        } else {
            lines.append(finding.text);
        }
        if (finding.hinders) {
            m_ok->setEnabled(false);
            m_ok->setToolTip(finding.text);
        }
    }
    if (!m_findingsProblem.isEmpty()) {
        lines.append(tr("Whether its disks and networks are there could not be found out. %1").arg(m_findingsProblem));
    }
    showLines(tr("It can be imported, but look at this before it is started:"), lines);
}

void ImportDialog::accept()
{
    if (!m_ok->isEnabled()) {
        return;
    }
    if (m_appliance) {
        Q_EMIT applianceWanted(*m_appliance, applianceImport(), *m_resources);
    } else if (m_definition) {
        Q_EMIT definitionWanted(*m_definition, domainImport());
    }
    QDialog::accept();
}

} // namespace guestdeck
