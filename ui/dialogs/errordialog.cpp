// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/errordialog.h"

#include "ui/dialogs/explain.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace guestdeck
{

ErrorDialog::ErrorDialog(const QString &title, const Error &error, const QString &facts, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"errorDialog"_s);
    setAccessibleName(title);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *grid = new QGridLayout(this);
    int row = 0;
    const auto addText = [&](const QString &name, const QString &heading, const QString &text) {
        if (text.isEmpty()) {
            return;
        }
        auto *key = new QLabel(heading, this);
        key->setObjectName(name + u"Heading"_s);
        key->setAccessibleName(heading);
        auto *label = new QLabel(text, this);
        label->setObjectName(name);
        label->setAccessibleName(heading + u' ' + text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        key->setBuddy(label);
        grid->addWidget(key, row, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(label, row++, 1);
    };
    const Explanation text = explain(error);
    addText(u"errorWhat"_s, tr("What happened:"), text.what);
    addText(u"errorWhy"_s, tr("Why:"), text.why);
    addText(u"errorNext"_s, tr("What to do:"), text.next);
    addText(u"errorFacts"_s, tr("Task:"), facts);
    auto *details = new QPlainTextEdit(error.detail, this);
    details->setObjectName(u"errorDetails"_s);
    details->setAccessibleName(tr("Details"));
    details->setReadOnly(true);
    details->setTabChangesFocus(true);
    details->setMinimumHeight(fontMetrics().height() * 6);
    auto *key = new QLabel(tr("&Details:"), this);
    key->setObjectName(u"errorDetailsHeading"_s);
    key->setAccessibleName(tr("Details"));
    key->setBuddy(details);
    grid->addWidget(key, row, 0, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(details, row++, 1);
    grid->setRowStretch(row - 1, 1);
    grid->setColumnStretch(1, 1);

    auto *box = m_box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    box->setObjectName(u"errorButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    QPushButton *copy = box->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"errorCopyButton"_s);
    copy->setAccessibleName(tr("Copy everything"));
    QPushButton *close = box->button(QDialogButtonBox::Close);
    close->setObjectName(u"errorCloseButton"_s);
    close->setAccessibleName(close->text());
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [title, error, facts] {
        QGuiApplication::clipboard()->setText(
            QStringList{title, explainedText(error), facts, error.detail}.join(u'\n'));
    });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    grid->addWidget(box, row, 0, 1, 2);
    resize(charactersWide(fontMetrics(), 90), sizeHint().height());
}

void ErrorDialog::addStep(const QString &name, const QString &text, const std::function<void()> &run)
{
    QPushButton *button = m_box->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(name);
    button->setAccessibleName(spokenText(text));
    button->setDefault(true);
    button->setFocus();
    connect(button, &QPushButton::clicked, this, [this, run] {
        accept();
        run();
    });
}

} // namespace guestdeck
