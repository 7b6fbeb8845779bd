// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/identitypage.h"

#include "models/credentials/secret.h"
#include "ui/create/assistantpage.h"
#include "ui/create/fieldmessage.h"
#include "ui/create/foldsection.h"
#include "ui/identity/addressfields.h"
#include "ui/identity/keysfield.h"
#include "ui/identity/passwordfield.h"
#include "ui/identity/seedpreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

/// Words between spaces and commas.
QStringList wordsOf(const QLineEdit *edit)
{
    static const QRegularExpression gap(u"[\\s,;]+"_s);
    return edit->text().split(gap, Qt::SkipEmptyParts);
}

void showWords(QLineEdit *edit, const QStringList &words)
{
    if (wordsOf(edit) != words) {
        edit->setText(words.join(u", "_s));
    }
}

QStringList linesOf(const QPlainTextEdit *edit)
{
    QStringList lines;
    for (const QString &line : edit->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line);
        }
    }
    return lines;
}

/// Which line of the text a line without the empty ones is.
int lineInText(const QString &text, int line)
{
    int seen = 0;
    int number = 0;
    for (const QString &candidate : text.split(u'\n')) {
        ++number;
        if (!candidate.trimmed().isEmpty() && ++seen == line) {
            return number;
        }
    }
    return line;
}

} // namespace

IdentityPage::IdentityPage(IdentityBackend backend, Use use, QWidget *parent)
    : QWidget(parent)
    , m_backend(std::move(backend))
    , m_use(use)
{
    setObjectName(u"identityPage"_s);
    QGridLayout *grid = AssistantPage::makeGrid();
    addAccount(grid);
    addNetwork(grid);
    m_more = new FoldSection(tr("&More: packages, first commands, YAML"), makeMore());
    m_more->button()->setObjectName(u"identityMoreButton"_s);
    m_preview = new SeedPreview;
    m_previewFold = new FoldSection(tr("Preview of what cloud-init &gets"), m_preview);
    m_previewFold->button()->setObjectName(u"identityPreviewButton"_s);
    connect(m_previewFold->button(), &QToolButton::clicked, this, &IdentityPage::showPreview);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(grid);
    layout->addWidget(m_more);
    layout->addWidget(m_previewFold);
    check();
}

IdentityPage::~IdentityPage() = default;

QLineEdit *IdentityPage::makeEdit(const char *name, const QString &accessibleName, const QString &hint)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(accessibleName);
    edit->setPlaceholderText(hint);
    connect(edit, &QLineEdit::textEdited, this, &IdentityPage::edited);
    return edit;
}

QPlainTextEdit *IdentityPage::makeText(const char *name, const QString &accessibleName, const QString &hint, int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(accessibleName);
    edit->setPlaceholderText(hint);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * (lines + 1) + 2 * edit->frameWidth() + 14);
    connect(edit, &QPlainTextEdit::textChanged, this, &IdentityPage::edited);
    return edit;
}

FieldMessage *IdentityPage::addMessage(IdentityField field, QWidget *anchor, bool folded)
{
    auto *message = new FieldMessage(anchor);
    message->setObjectName(anchor->objectName() + u"Message"_s);
    m_places.append({field, message, folded});
    return message;
}

void IdentityPage::addAccount(QGridLayout *grid)
{
    if (m_use == Use::OneMachine) {
        m_hostName = makeEdit("identityHostNameEdit", tr("Host name"));
        connect(m_hostName, &QLineEdit::textEdited, this, [this](const QString &text) {
            m_hostNameTyped = !text.isEmpty();
            showProblems();
        });
        AssistantPage::addRow(grid, tr("&Host name:"), m_hostName)
            ->addWidget(addMessage(IdentityField::HostName, m_hostName));
    }
    m_domain = makeEdit("identityDomainEdit", tr("Domain of the host name"), tr("None, or such as lab.example.org"));
    QVBoxLayout *column = AssistantPage::addRow(grid, tr("D&omain:"), m_domain);
    column->addWidget(addMessage(IdentityField::Domain, m_domain));
    if (m_use == Use::Batch) {
        column->addWidget(
            AssistantPage::makeHelp(u"identityHostNameHelp"_s, tr("The name of each machine is its host name.")));
    }
    m_user = makeEdit("identityUserEdit", tr("User"), tr("The image's own, such as debian or ubuntu"));
    AssistantPage::addRow(grid, tr("&User:"), m_user)->addWidget(addMessage(IdentityField::User, m_user));

    m_password = new PasswordField([this](QByteArray &&typed) { return m_backend.hash(std::move(typed)); });
    m_sshPassword = AssistantPage::makeCheck(u"identitySshPasswordCheck"_s, tr("The password &is good for ssh, too"));
    column = AssistantPage::addRow(grid, tr("&Password:"), m_password);
    column->addWidget(addMessage(IdentityField::Password, m_password->edit()));
    column->addWidget(m_sshPassword);
    connect(m_password, &PasswordField::changed, this, &IdentityPage::edited);
    connect(m_sshPassword, &QCheckBox::toggled, this, &IdentityPage::edited);

    m_keys = new KeysField(
        {[this] { return m_backend.ownKeys(); }, [this](const QString &path) { return m_backend.keysOfFile(path); }});
    m_places.append({IdentityField::SshKeys, m_keys->message(), false});
    AssistantPage::addRow(grid, tr("&SSH keys:"), m_keys);
    connect(m_keys, &KeysField::changed, this, &IdentityPage::edited);
}

void IdentityPage::addNetwork(QGridLayout *grid)
{
    const bool range = m_use == Use::Batch;
    m_ipv4 = new AddressFields(AddressFields::Family::V4, range);
    m_ipv6 = new AddressFields(AddressFields::Family::V6, range);
    m_ipv6->setSetup({IpSetup::Mode::Off});
    AssistantPage::addRow(grid, tr("IPv&4:"), m_ipv4);
    AssistantPage::addRow(grid, tr("IPv&6:"), m_ipv6);
    m_places.append({IdentityField::Address4, m_ipv4->addressMessage(), false});
    m_places.append({IdentityField::Gateway4, m_ipv4->gatewayMessage(), false});
    m_places.append({IdentityField::Address6, m_ipv6->addressMessage(), false});
    m_places.append({IdentityField::Gateway6, m_ipv6->gatewayMessage(), false});
    for (AddressFields *fields : {m_ipv4, m_ipv6}) {
        connect(fields, &AddressFields::changed, this, &IdentityPage::edited);
    }
    m_dns = makeEdit("identityDnsEdit", tr("DNS servers, separated by commas"),
                     tr("Those of DHCP; addresses, separated by commas"));
    AssistantPage::addRow(grid, tr("DNS s&ervers:"), m_dns)->addWidget(addMessage(IdentityField::Dns, m_dns));
    m_search = makeEdit("identitySearchEdit", tr("Search domains, separated by commas"), tr("None"));
    AssistantPage::addRow(grid, tr("Se&arch domains:"), m_search)
        ->addWidget(addMessage(IdentityField::Search, m_search));
}

QWidget *IdentityPage::makeMore()
{
    QGridLayout *grid = AssistantPage::makeGrid();
    m_sudo = new QComboBox;
    m_sudo->setObjectName(u"identitySudoCombo"_s);
    m_sudo->setAccessibleName(tr("What the user may do with sudo"));
    m_sudo->addItem(tr("Everything, without a password"), int(Identity::Sudo::WithoutPassword));
    m_sudo->addItem(tr("Everything, with the password"), int(Identity::Sudo::WithPassword));
    m_sudo->addItem(tr("Nothing"), int(Identity::Sudo::No));
    AssistantPage::addRow(grid, tr("sudo:"), m_sudo)->addWidget(addMessage(IdentityField::Sudo, m_sudo, true));
    m_packages
        = makeEdit("identityPackagesEdit", tr("Packages to install, separated by commas"), u"qemu-guest-agent, vim"_s);
    m_update = AssistantPage::makeCheck(u"identityUpdateCheck"_s, tr("Upgrade all packages first"));
    QVBoxLayout *column = AssistantPage::addRow(grid, tr("Packages:"), m_packages);
    column->addWidget(addMessage(IdentityField::Packages, m_packages, true));
    column->addWidget(m_update);
    m_commands = makeText("identityCommandsEdit", tr("First commands, one a line"),
                          tr("Run by root once, at the end of the first start; one a line"), 3);
    AssistantPage::addRow(grid, tr("First commands:"), m_commands)
        ->addWidget(addMessage(IdentityField::Commands, m_commands, true));
    m_yaml = makeText("identityYamlEdit", tr("Further user-data as YAML"),
                      u"timezone: Europe/Paris\nntp:\n  enabled: true"_s, 6);
    column = AssistantPage::addRow(grid, tr("User-data:"), m_yaml);
    column->addWidget(addMessage(IdentityField::ExtraYaml, m_yaml, true));
    column->addWidget(AssistantPage::makeHelp(
        u"identityYamlHelp"_s,
        tr("YAML that is added to what the fields above give; cloud-init's handbook lists the keys.")));
    m_style = new QComboBox;
    m_style->setObjectName(u"identityStyleCombo"_s);
    m_style->setAccessibleName(tr("Style of the network configuration"));
    m_style->addItem(tr("Netplan style (version 2): systems since about 2018"), int(Identity::NetworkStyle::Netplan));
    m_style->addItem(tr("Older images (version 1)"), int(Identity::NetworkStyle::Older));
    AssistantPage::addRow(grid, tr("Network style:"), m_style);
    m_grow = AssistantPage::makeCheck(u"identityGrowCheck"_s, tr("The root file system takes the whole disk"));
    m_grow->setChecked(true);
    grid->addWidget(m_grow, grid->rowCount(), 1);
    for (QComboBox *combo : {m_sudo, m_style}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &IdentityPage::edited);
    }
    for (QCheckBox *box : {m_update, m_grow}) {
        connect(box, &QCheckBox::toggled, this, &IdentityPage::edited);
    }
    return AssistantPage::makePanel(grid);
}

void IdentityPage::setBackend(const IdentityBackend &backend)
{
    m_backend = backend;
    check();
}

Identity IdentityPage::identity() const
{
    Identity identity;
    identity.hostName = m_hostName ? m_hostName->text().trimmed() : QString();
    identity.domain = m_domain->text().trimmed();
    identity.user = m_user->text().trimmed();
    identity.passwordHash = m_password->hash();
    identity.sshPassword = m_sshPassword->isChecked() && !identity.passwordHash.isEmpty();
    identity.sudo = Identity::Sudo(m_sudo->currentData().toInt());
    identity.sshKeys = m_keys->keys();
    identity.ipv4 = m_ipv4->setup();
    identity.ipv6 = m_ipv6->setup();
    identity.dns = wordsOf(m_dns);
    identity.search = wordsOf(m_search);
    identity.networkStyle = Identity::NetworkStyle(m_style->currentData().toInt());
    identity.growDisk = m_grow->isChecked();
    identity.updatePackages = m_update->isChecked();
    identity.packages = wordsOf(m_packages);
    identity.commands = linesOf(m_commands);
    identity.extraYaml = m_yaml->toPlainText();
    return identity;
}

void IdentityPage::setIdentity(const Identity &identity)
{
    const QScopedValueRollback<bool> guard(m_setting, true);
    if (m_hostName) {
        m_hostName->setText(identity.hostName);
        m_hostNameTyped = !identity.hostName.isEmpty();
    }
    m_domain->setText(identity.domain);
    m_user->setText(identity.user);
    m_password->setHash(identity.passwordHash);
    m_sshPassword->setChecked(identity.sshPassword);
    m_sudo->setCurrentIndex(m_sudo->findData(int(identity.sudo)));
    m_keys->setKeys(identity.sshKeys);
    m_ipv4->setSetup(identity.ipv4);
    m_ipv6->setSetup(identity.ipv6);
    showWords(m_dns, identity.dns);
    showWords(m_search, identity.search);
    m_style->setCurrentIndex(m_style->findData(int(identity.networkStyle)));
    m_grow->setChecked(identity.growDisk);
    m_update->setChecked(identity.updatePackages);
    showWords(m_packages, identity.packages);
    m_commands->setPlainText(identity.commands.join(u'\n'));
    m_yaml->setPlainText(identity.extraYaml);
    check();
}

IdentityPage::Ranges IdentityPage::ranges() const
{
    return {m_ipv4->first(), m_ipv4->last(), m_ipv6->first(), m_ipv6->last()};
}

void IdentityPage::setRanges(const Ranges &ranges)
{
    const QScopedValueRollback<bool> guard(m_setting, true);
    m_ipv4->setRange(ranges.first4, ranges.last4);
    m_ipv6->setRange(ranges.first6, ranges.last6);
}

void IdentityPage::suggestHostName(const QString &name)
{
    if (m_hostName && !m_hostNameTyped && m_hostName->text() != name) {
        m_hostName->setText(name);
        check();
        Q_EMIT changed();
    }
}

void IdentityPage::setExample(const QString &hostName, const QString &address4, const QString &address6,
                              const QString &mac)
{
    m_exampleName = hostName;
    m_example4 = address4;
    m_example6 = address6;
    m_exampleMac = mac;
    showPreview();
}

void IdentityPage::setFurtherProblems(const QList<IdentityProblem> &problems)
{
    if (m_further != problems) {
        m_further = problems;
        showProblems();
    }
}

void IdentityPage::edited()
{
    if (m_setting) {
        return;
    }
    check();
    Q_EMIT changed();
}

void IdentityPage::check()
{
    m_own = m_backend.check(identity(), m_use == Use::Batch ? IdentityScope::Shared : IdentityScope::Machine);
    const auto addRange = [this](const AddressFields *fields, IdentityField field) {
        const QString why = fields->rangeProblem();
        if (!why.isEmpty()) {
            m_own.append({field, IdentityProblem::Severity::Error, why});
        }
    };
    addRange(m_ipv4, IdentityField::Address4);
    addRange(m_ipv6, IdentityField::Address6);
    m_sshPassword->setEnabled(!m_password->hash().isEmpty() || m_password->isBusy());
    showProblems();
    showPreview();
}

bool IdentityPage::awaits(IdentityField field) const
{
    return (field == IdentityField::Address4 && m_ipv4->awaits())
        || (field == IdentityField::Address6 && m_ipv6->awaits())
        || (field == IdentityField::HostName && m_hostName && m_hostName->text().isEmpty() && !m_hostNameTyped);
}

void IdentityPage::showProblems()
{
    m_problems = m_own + m_further;
    for (const Place &place : m_places) {
        const IdentityProblem *worst = nullptr;
        for (const IdentityProblem &problem : m_problems) {
            if (problem.field == place.field && (!worst || problem.severity > worst->severity)) {
                worst = &problem;
            }
        }
        if (!worst || awaits(place.field)) {
            place.message->clear();
            continue;
        }
        int line = worst->line;
        if (line > 0 && place.field == IdentityField::SshKeys) {
            line = lineInText(m_keys->edit()->toPlainText(), line);
        } else if (line > 0 && place.field == IdentityField::Commands) {
            line = lineInText(m_commands->toPlainText(), line);
        }
        const bool error = worst->severity == IdentityProblem::Severity::Error;
        place.message->setMessage(
            error ? FieldMessage::Level::Error : FieldMessage::Level::Warning,
            line > 0 && place.field != IdentityField::ExtraYaml // its messages tell line and column
                ? tr("Line %1: %2", "number, what is wrong there").arg(line).arg(worst->message)
                : worst->message);
        if (place.folded && error) {
            m_more->setOpen(true);
        }
    }
    markYamlLine();
}

void IdentityPage::markYamlLine()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const IdentityProblem &problem : m_problems) {
        if (problem.field != IdentityField::ExtraYaml || problem.line < 1) {
            continue;
        }
        // An end that is missing is noticed behind the last line.
        const int line = std::min(problem.line, m_yaml->document()->blockCount());
        const QTextBlock block = m_yaml->document()->findBlockByNumber(line - 1);
        QTextEdit::ExtraSelection mark;
        QColor tint = palette().color(QPalette::Highlight);
        tint.setAlpha(70);
        mark.format.setBackground(tint);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.cursor = QTextCursor(block);
        marks.append(mark);
    }
    m_yaml->setExtraSelections(marks);
}

void IdentityPage::showPreview()
{
    if (!m_previewFold->isOpen()) {
        return;
    }
    Identity shown = identity();
    if (m_use == Use::Batch) {
        shown.hostName = m_exampleName;
        shown.ipv4.address = m_ipv4->isFixed() ? m_example4 : QString();
        shown.ipv6.address = m_ipv6->isFixed() ? m_example6 : QString();
    }
    m_preview->setFiles(m_backend.preview(shown, m_exampleMac));
}

QString IdentityPage::obstacle() const
{
    for (const IdentityProblem &problem : m_problems) {
        if (problem.severity == IdentityProblem::Severity::Error) {
            return problem.message;
        }
    }
    return m_password->message()->level() == FieldMessage::Level::Error ? m_password->message()->text() : QString();
}

bool IdentityPage::waits() const
{
    const auto first = std::find_if(m_problems.begin(), m_problems.end(), [](const IdentityProblem &problem) {
        return problem.severity == IdentityProblem::Severity::Error;
    });
    return first != m_problems.end() && awaits(first->field);
}

bool IdentityPage::isBusy() const
{
    return m_password->isBusy();
}

QStringList IdentityPage::answers() const
{
    const Identity now = identity();
    QStringList words = {now.user.isEmpty() ? tr("The image's own user") : now.user};
    if (!now.sshKeys.isEmpty()) {
        words << tr("%n ssh key(s)", nullptr, int(now.sshKeys.size()));
    }
    if (now.ipv4.mode == IpSetup::Mode::Static) {
        words << (m_use == Use::Batch && !m_ipv4->first().isEmpty() ? tr("From %1", "address").arg(m_ipv4->first())
                                                                    : m_ipv4->first());
    } else if (now.ipv4.mode == IpSetup::Mode::Dhcp) {
        words << u"DHCP"_s;
    }
    if (now.ipv6.mode == IpSetup::Mode::Static) {
        words << m_ipv6->first();
    }
    return words;
}

QWidget *IdentityPage::firstField() const
{
    return m_hostName ? m_hostName : m_user;
}

} // namespace guestdeck
