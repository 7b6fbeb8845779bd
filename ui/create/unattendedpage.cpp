// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/unattendedpage.h"

#include "models/credentials/secret.h"
#include "ui/create/fieldmessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

using Way = UnattendedScript::Way;

UnattendedPage::UnattendedPage(CreateDraft &draft, QWidget *parent)
    : CreatePage(draft, tr("Installation"), tr("Should the installer ask its questions, or be given the answers?"),
                 parent)
    , m_on(makeCheck(u"createUnattendedCheck"_s, tr("Install without &questions")))
    , m_how(makeHelp(u"createUnattendedHelp"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 8, 2);
    layout->setSpacing(6);
    layout->addWidget(m_on);
    layout->addWidget(addMessage(PlanField::Unattended, m_on));
    layout->addWidget(m_how);
    layout->addWidget(m_answers = makeAnswers());
    layout->addStretch(1);
    connect(m_on, &QCheckBox::toggled, this,
            [this](bool on) { edit(Answer::Unattended, [on](InstallPlan &plan) { plan.unattended.on = on; }); });
}

QLineEdit *UnattendedPage::makeEdit(const QString &objectName, const QString &accessibleName,
                                    QString Unattended::*member)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(accessibleName);
    connect(field, &QLineEdit::textEdited, this, [this, member](const QString &text) {
        edit(Answer::Unattended,
             [member, text = text.trimmed()](InstallPlan &plan) { plan.unattended.*member = text; });
    });
    m_edits.append({field, member});
    return field;
}

UnattendedPage::Row UnattendedPage::addAnswer(QGridLayout *grid, const QString &label, QWidget *field,
                                              std::optional<PlanField> problem, const QString &help)
{
    QVBoxLayout *column = addRow(grid, label, field);
    if (problem) {
        column->addWidget(addMessage(*problem, field));
    }
    if (!help.isEmpty()) {
        column->addWidget(makeHelp(field->objectName() + u"Help"_s, help));
    }
    return {grid->itemAtPosition(grid->rowCount() - 1, 0)->widget(), field};
}

QWidget *UnattendedPage::makeAnswers()
{
    QGridLayout *grid = makeGrid();
    m_user = makeEdit(u"createUnattendedUserEdit"_s, tr("Name of the user"), &Unattended::user);
    addAnswer(grid, tr("&User:"), m_user, PlanField::UnattendedUser);
    m_fullName = addAnswer(
        grid, tr("&Full name:"),
        makeEdit(u"createUnattendedFullNameEdit"_s, tr("Full name of the user"), &Unattended::fullName), {});
    m_password = new QLineEdit;
    m_password->setObjectName(u"createUnattendedPasswordEdit"_s);
    m_password->setAccessibleName(tr("Password of the user and the administrator"));
    m_password->setEchoMode(QLineEdit::Password);
    connect(m_password, &QLineEdit::textEdited, this, [this](const QString &text) {
        edit(Answer::Unattended, [password = text.toUtf8()](InstallPlan &plan) {
            wipe(plan.unattended.password);
            plan.unattended.password = password;
        });
    });
    addAnswer(grid, tr("&Password:"), m_password, PlanField::UnattendedPassword,
              tr("The administrator (root) gets it, too. It is written in plain text onto a medium for the installer: "
                 "change it afterwards if others may read the storage pool."));
    m_host = addAnswer(grid, tr("&Host name:"),
                       makeEdit(u"createUnattendedHostEdit"_s, tr("Host name"), &Unattended::hostName),
                       PlanField::UnattendedHost);
    m_key = addAnswer(grid, tr("&SSH key:"),
                      makeEdit(u"createUnattendedKeyEdit"_s, tr("Public SSH key of the user"), &Unattended::sshKey),
                      PlanField::UnattendedKey);
    static_cast<QLineEdit *>(m_key.field)->setPlaceholderText(tr("None, or a line such as ssh-ed25519 AAAA…"));
    m_productKey = addAnswer(
        grid, tr("Product &key:"),
        makeEdit(u"createUnattendedProductKeyEdit"_s, tr("Product key of Windows"), &Unattended::productKey),
        PlanField::UnattendedProductKey);
    static_cast<QLineEdit *>(m_productKey.field)->setPlaceholderText(tr("None: setup may ask for the edition"));
    addPlace(grid);
    return makePanel(grid);
}

void UnattendedPage::addPlace(QGridLayout *grid)
{
    m_language
        = addAnswer(grid, tr("&Language:"),
                    makeEdit(u"createUnattendedLanguageEdit"_s, tr("Language, such as de_DE"), &Unattended::language),
                    PlanField::UnattendedPlace);
    m_timeZone = new QComboBox;
    m_timeZone->setObjectName(u"createUnattendedZoneCombo"_s);
    m_timeZone->setAccessibleName(tr("Time zone"));
    m_timeZone->setEditable(true);
    m_timeZone->setInsertPolicy(QComboBox::NoInsert);
    m_timeZone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (zone.contains('/') && !zone.startsWith("Etc/")) {
            m_timeZone->addItem(QString::fromLatin1(zone));
        }
    }
    m_timeZone->completer()->setFilterMode(Qt::MatchContains);
    m_timeZone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_timeZone, &QComboBox::currentTextChanged, this, [this](const QString &zone) {
        edit(Answer::Unattended, [zone = zone.trimmed()](InstallPlan &plan) { plan.unattended.timeZone = zone; });
    });
    m_zone = addAnswer(grid, tr("&Time zone:"), m_timeZone, {});
    m_keyboard = addAnswer(
        grid, tr("Ke&yboard:"),
        makeEdit(u"createUnattendedKeyboardEdit"_s, tr("Keyboard layout, such as de"), &Unattended::keyboard), {});
}

bool UnattendedPage::applies() const
{
    return plan().source == InstallPlan::Source::Iso && draft().os().script.way != Way::None;
}

void UnattendedPage::refresh()
{
    const UnattendedScript &script = draft().os().script;
    const Unattended &given = plan().unattended;
    const bool possible = draft().whyNotUnattended().isEmpty();
    m_on->setChecked(given.on);
    m_on->setEnabled(possible || given.on);
    m_answers->setVisible(given.on && possible);
    showHow();
    for (const auto &[field, member] : m_edits) {
        if (field->text().trimmed() != given.*member) {
            field->setText(given.*member);
        }
    }
    if (m_timeZone->currentText() != given.timeZone) {
        m_timeZone->setEditText(given.timeZone);
    }
    if (m_password->text().toUtf8() != given.password) {
        m_password->setText(QString::fromUtf8(given.password));
    }
    const auto show = [](const Row &row, bool visible) {
        row.label->setVisible(visible);
        row.field->setVisible(visible);
    };
    show(m_fullName, script.takesFullName);
    show(m_host, script.takesHostName);
    show(m_key, script.takesSshKey);
    show(m_productKey, script.takesProductKey);
    show(m_language, script.takesLanguage);
    show(m_zone, script.takesTimeZone);
    show(m_keyboard, script.takesKeyboard);
}

void UnattendedPage::showHow()
{
    const UnattendedScript &script = draft().os().script;
    if (const QString why = draft().whyNotUnattended(); !why.isEmpty()) {
        m_how->setText(why);
        return;
    }
    QStringList lines;
    switch (script.way) {
    case Way::Root:
        lines << tr("The answers go on a second CD, where Windows' setup finds them. The whole disk is used.");
        break;
    case Way::Labelled:
        lines << tr(
            "The answers go on a second CD called OEMDRV, where the installer finds them. The whole disk is used.");
        break;
    case Way::Initrd:
        lines << tr("The installer's kernel is taken from the medium and started with the answers, without its menu. "
                    "The whole disk is used. The machine switches itself off at the end; start it again then.");
        break;
    case Way::None:
    case Way::Unreachable:
        break;
    }
    if (script.needsInternet) {
        lines << tr("The installer fetches packages from the internet.");
    }
    if (!script.borrowedFrom.isEmpty()) {
        lines << tr("libosinfo has no script for this very system; the one of its predecessor is used.");
    }
    lines << tr("What holds the password is deleted together with the machine, or by you once the installation is "
                "through.");
    m_how->setText(lines.join(u' '));
}

QStringList UnattendedPage::answers() const
{
    return {plan().unattended.on ? tr("Without questions") : tr("By its questions")};
}

QWidget *UnattendedPage::firstField() const
{
    return m_on;
}

} // namespace guestdeck
