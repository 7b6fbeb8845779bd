// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/networkcheck/fixdialog.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

QLabel *addText(QDialog *dialog, const QString &name, const QString &text)
{
    auto *label = new QLabel(text, dialog);
    label->setObjectName(name);
    label->setAccessibleName(text.isEmpty() ? FixDialog::tr("About the fix") : text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setVisible(!text.isEmpty());
    return label;
}

} // namespace

FixDialog::FixDialog(const NetworkFix &fix, const QString &hostName, const QString &whyNot, QWidget *parent)
    : QDialog(parent)
    , m_fix(fix)
    , m_commands(new QPlainTextEdit(this))
    , m_lasting(new QCheckBox(tr("&Keep it over a restart of the host"), this))
{
    setObjectName(u"fixDialog"_s);
    setWindowTitle(fix.title);
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    m_commands->setObjectName(u"fixCommands"_s);
    m_commands->setAccessibleName(tr("Commands"));
    m_commands->setReadOnly(true);
    m_commands->setTabChangesFocus(true);
    m_commands->setWordWrapMode(QTextOption::WrapAnywhere);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font().pointSizeF() > 0) {
        fixed.setPointSizeF(font().pointSizeF());
    }
    m_commands->setFont(fixed);
    m_commands->setMinimumHeight(6 * fontMetrics().lineSpacing());
    m_lasting->setObjectName(u"fixLasting"_s);
    m_lasting->setAccessibleName(spokenText(m_lasting->text()));
    m_lasting->setChecked(!fix.lasting.isEmpty());
    m_lasting->setVisible(!fix.lasting.isEmpty());
    connect(m_lasting, &QCheckBox::toggled, this, &FixDialog::showCommands);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->setObjectName(u"fixButtons"_s);
    buttons->setAccessibleName(tr("Buttons"));
    QPushButton *run = buttons->addButton(tr("&Run on %1").arg(QString(hostName).replace(u'&', u"&&"_s)),
                                          QDialogButtonBox::AcceptRole);
    run->setObjectName(u"fixRun"_s);
    run->setAccessibleName(tr("Run on %1").arg(hostName));
    run->setEnabled(whyNot.isEmpty());
    run->setToolTip(whyNot);
    run->setAutoDefault(false);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"fixCopy"_s);
    copy->setAccessibleName(tr("Copy the commands"));
    copy->setIcon(symbolIcon(u"copy"_s));
    copy->setAutoDefault(false);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"fixCancel"_s);
    cancel->setAccessibleName(spokenText(cancel->text()));
    cancel->setDefault(true);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_commands->toPlainText()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(addText(this, u"fixIntro"_s, tr("This would be run on %1:").arg(hostName)));
    column->addWidget(m_commands, 1);
    column->addWidget(m_lasting);
    column->addWidget(addText(this, u"fixNote"_s, fix.note));
    column->addWidget(addText(this, u"fixWhyNot"_s, whyNot));
    column->addWidget(buttons);
    showCommands();
    resize(charactersWide(fontMetrics(), 84), sizeHint().height());
    cancel->setFocus();
}

bool FixDialog::lasting() const
{
    return m_lasting->isChecked() && !m_fix.lasting.isEmpty();
}

void FixDialog::showCommands()
{
    m_commands->setPlainText(fixText(lasting() ? m_fix.now + m_fix.lasting : m_fix.now));
}

} // namespace guestdeck
