// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/authdialog.h"

#include "ui/create/foldsection.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <string.h>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

using Kind = AuthQuestion::Kind;
using Place = CredentialStore::Place;

constexpr int longestAnswer = 250; // characters; ssh takes 1,023 bytes
constexpr int mostQuotedLines = 10;
constexpr int charactersOfLine = 40; // about what fits into the narrowest dialog

template <class W>
W *named(W *widget, const QString &name, const QString &accessible)
{
    widget->setObjectName(name);
    widget->setAccessibleName(accessible);
    return widget;
}

QLabel *addText(QWidget *parent, const QString &name, const QString &text)
{
    auto *label = named(new QLabel(text, parent), name, text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPlainTextEdit *quoted(QWidget *parent, const QString &name, const QString &accessible, const QString &text)
{
    auto *edit = named(new QPlainTextEdit(text.trimmed(), parent), name, accessible);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    int lines = 0;
    const QStringList paragraphs = text.trimmed().split(u'\n');
    for (const QString &paragraph : paragraphs) {
        lines += 1 + int(paragraph.size()) / charactersOfLine;
    }
    const int wrapped = std::clamp(lines, 1, mostQuotedLines);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * wrapped + 2 * int(edit->document()->documentMargin())
                         + 2 * edit->frameWidth() + 2);
    return edit;
}

QString headline(const AuthQuestion &question)
{
    switch (question.kind) {
    case Kind::Password:
        return AuthDialog::tr("A password is needed to log in.");
    case Kind::KeyPassphrase:
        return AuthDialog::tr("The key that the host knows you by is locked with a passphrase.");
    case Kind::Code:
        return question.subject.isEmpty() ? AuthDialog::tr("The host asks for a code or another answer.")
                                          : AuthDialog::tr("The security key asks for its PIN.");
    case Kind::Text:
        return AuthDialog::tr("The host wants to know who logs in.");
    case Kind::HostKey:
        return AuthDialog::tr("This host's key is not known yet. Compare the fingerprint with one that you got from "
                              "the host's administrator: if it is another one, somebody may be posing as the host "
                              "to get at your password. A key that you trust is added to the known hosts of ssh.");
    case Kind::Confirm:
        return AuthDialog::tr("The login needs your consent.");
    case Kind::Touch:
        return AuthDialog::tr("Touch your security key to log in.");
    }
    return {};
}

/// The label of the field, with its key mark; empty: no field.
QString fieldLabel(Kind kind)
{
    switch (kind) {
    case Kind::Password:
        return AuthDialog::tr("&Password:");
    case Kind::KeyPassphrase:
        return AuthDialog::tr("&Passphrase:");
    case Kind::Code:
    case Kind::Text:
        return AuthDialog::tr("&Answer:");
    case Kind::HostKey:
    case Kind::Confirm:
    case Kind::Touch:
        break;
    }
    return {};
}

QString subjectLabel(Kind kind)
{
    return kind == Kind::HostKey      ? AuthDialog::tr("Machine:")
        : kind == Kind::KeyPassphrase ? AuthDialog::tr("Key file:")
                                      : AuthDialog::tr("Key:");
}

bool quotesPrompt(Kind kind)
{
    return kind == Kind::Code || kind == Kind::Text || kind == Kind::Confirm;
}

} // namespace

AuthDialog::AuthDialog(const AuthQuestion &question, Place place, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
{
    setObjectName(u"authDialog"_s);
    setWindowTitle(tr("Log in to %1").arg(question.host.left(100)));
    setAccessibleName(windowTitle());

    auto *column = new QVBoxLayout(this);
    column->addWidget(addText(this, u"authHeadline"_s, headline(question)));
    if (!question.remark.isEmpty()) {
        QLabel *remark = addText(this, u"authRemark"_s, question.remark);
        QFont bold = remark->font();
        bold.setBold(true);
        remark->setFont(bold);
        column->addWidget(remark);
    }
    auto *form = new FormGrid;
    column->addLayout(form);
    addFacts(form);
    if (quotesPrompt(question.kind)) {
        addQuotedPrompt(form);
    }
    if (!fieldLabel(question.kind).isEmpty()) {
        addAnswer(form);
    }
    if (!quotesPrompt(question.kind) && !question.prompt.isEmpty()) {
        addDetails(column);
    }
    column->addStretch(1);
    addButtons(column);
    setPlace(place);
    check();
    fit();
}

/// Wrapped texts need more height the narrower they are, which a window does not see to by itself.
void AuthDialog::fit()
{
    setMinimumWidth(std::max(charactersWide(fontMetrics(), 66), layout()->totalMinimumSize().width()));
    const int wide = std::max(width(), minimumWidth());
    const int high
        = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : layout()->totalMinimumSize().height();
    setMinimumHeight(high);
    if (!isVisible()) {
        resize(minimumWidth(), high);
    }
}

bool AuthDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    // Something was folded out or in, another font or width.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        fit();
    }
    return handled;
}

void AuthDialog::addFacts(FormGrid *form)
{
    const auto addLine = [this, form](const QString &name, const QString &label, const QString &text) {
        if (!text.isEmpty()) {
            auto *line = named(new ElidedLabel(this), name, label + u' ' + text);
            line->setFullText(text);
            form->addRow(label, line);
        }
    };
    addLine(u"authHost"_s, tr("Host:"), m_question.host);
    if (m_question.account != m_question.host) {
        addLine(u"authAccount"_s, tr("Account:"), m_question.account);
    }
    addLine(u"authSubject"_s, subjectLabel(m_question.kind), m_question.subject);
    if (m_question.kind == Kind::HostKey) {
        addLine(u"authKeyType"_s, tr("Kind of key:"), m_question.keyType);
        auto *fingerprint = named(new QLabel(m_question.fingerprint, this), u"authFingerprintLabel"_s,
                                  tr("Fingerprint: %1").arg(m_question.fingerprint));
        fingerprint->setTextFormat(Qt::PlainText);
        fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        form->addRow(tr("&Fingerprint:"), fingerprint);
    }
}

void AuthDialog::addQuotedPrompt(FormGrid *form)
{
    form->addRow(tr("&Question:"), quoted(this, u"authPrompt"_s, tr("Question"), m_question.prompt));
}

void AuthDialog::addAnswer(FormGrid *form)
{
    const QString label = fieldLabel(m_question.kind);
    auto *row = named(new QWidget(this), u"authAnswerRow"_s, spokenText(label));
    m_edit = named(new QLineEdit(row), u"authAnswerEdit"_s, spokenText(label));
    m_edit->setMaxLength(longestAnswer);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_edit, 1);
    if (QLabel *text = form->addRow(label, row)) {
        text->setBuddy(m_edit);
    }
    connect(m_edit, &QLineEdit::textChanged, this, &AuthDialog::check);
    if (m_question.kind == Kind::Text) {
        m_edit->setText(m_question.suggestion);
        m_edit->selectAll();
    } else {
        m_edit->setEchoMode(QLineEdit::Password);
        auto *show = named(new QToolButton(row), u"authShowButton"_s, tr("Show what is typed"));
        show->setText(tr("&Show"));
        show->setCheckable(true);
        show->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(show);
        connect(show, &QToolButton::toggled, m_edit, [edit = m_edit](bool shown) {
            edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
            // Shown or not, no input method is to learn it.
            edit->setInputMethodHints(edit->inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        });
    }
    if (m_question.canRemember) {
        m_remember = named(new QCheckBox(this), u"authRememberCheck"_s, {});
        form->addRow(QString(), m_remember);
        m_placeNote
            = addText(this, u"authPlaceNote"_s,
                      tr("No keyring was found: it is kept in memory only, and forgotten when Guestdeck ends."));
        form->addRow(QString(), m_placeNote);
    }
    m_edit->setFocus();
}

void AuthDialog::addDetails(QBoxLayout *column)
{
    const QString title = tr("Details");
    auto *text = quoted(this, u"authDetails"_s, title, m_question.prompt);
    auto *section = named(new FoldSection(title, text, this), u"authDetailsSection"_s, title);
    section->button()->setObjectName(u"authDetailsButton"_s);
    column->addWidget(section);
}

void AuthDialog::addButtons(QBoxLayout *column)
{
    auto *box = named(new QDialogButtonBox(QDialogButtonBox::Cancel, this), u"authButtons"_s, tr("Buttons"));
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    named(cancel, u"authCancelButton"_s, cancel->text());
    const Kind kind = m_question.kind;
    if (kind != Kind::Touch) {
        const QString verb = kind == Kind::HostKey ? tr("&Trust this key")
            : kind == Kind::Confirm                ? tr("&Yes")
                                                   : tr("&Log in");
        m_ok = box->addButton(verb, QDialogButtonBox::AcceptRole);
        named(m_ok, u"authOkButton"_s, spokenText(verb));
    }
    QPushButton *preferred = m_edit ? m_ok : cancel;
    if (kind == Kind::Confirm) {
        QPushButton *no = box->addButton(tr("&No"), QDialogButtonBox::DestructiveRole);
        named(no, u"authNoButton"_s, spokenText(no->text()));
        connect(no, &QPushButton::clicked, this, [this] {
            m_saysNo = true;
            accept();
        });
        preferred = no;
    }
    for (QAbstractButton *button : box->buttons()) {
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    }
    preferred->setDefault(true);
    if (!m_edit) {
        preferred->setFocus();
    }
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
}

void AuthDialog::setPlace(Place place)
{
    if (!m_remember) {
        return;
    }
    const bool memory = place == Place::Memory;
    m_remember->setText(memory ? tr("&Remember until Guestdeck ends") : tr("&Remember in the keyring"));
    m_remember->setAccessibleName(spokenText(m_remember->text()));
    m_placeNote->setVisible(memory);
}

void AuthDialog::check()
{
    if (m_ok && m_edit) {
        // An empty passphrase means "try the next key", an empty code may be a choice. An empty password is a slip.
        m_ok->setEnabled(m_question.kind != Kind::Password || !m_edit->text().isEmpty());
    }
}

AuthAnswer AuthDialog::takeAnswer()
{
    if (!m_edit) {
        return AuthAnswer(m_saysNo ? "no" : "yes", false);
    }
    QString text = m_edit->text();
    m_edit->clear(); // now nobody else holds it
    AuthAnswer answer(text.toUtf8(), m_remember && m_remember->isChecked());
    explicit_bzero(text.data(), size_t(text.size()) * sizeof(QChar));
    return answer;
}

void AuthDialog::done(int result)
{
    if (result == Accepted && m_ok && !m_ok->isEnabled()) {
        return; // by the Return key
    }
    const bool first = !std::exchange(m_over, true);
    const AuthAnswer answer = result == Accepted ? takeAnswer() : AuthAnswer();
    if (m_edit) {
        m_edit->clear();
    }
    QDialog::done(result);
    deleteLater();
    if (first) {
        Q_EMIT answered(answer);
    }
}

void AuthDialog::withdraw()
{
    if (!std::exchange(m_over, true)) {
        done(Rejected);
    }
}

} // namespace guestdeck
