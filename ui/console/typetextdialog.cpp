// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/typetextdialog.h"

#include "models/core/async.h"
#include "ui/console/layoutbox.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <cstring> // explicit_bzero

namespace guestdeck
{

using namespace Qt::StringLiterals;
using vnc::TextTyper;

namespace
{

constexpr qsizetype maxCharacters = 100000; // a quarter of an hour
constexpr int sendKeyMs
    = 200; ///< what QEMU waits at libvirt's word for each key of a chord, before and after letting go
constexpr qsizetype namedMissing = 12;

void overwrite(QString *text)
{
    explicit_bzero(static_cast<void *>(text->data()), size_t(text->size()) * sizeof(QChar));
    text->clear();
}

/// “ö”, or U+0007 where there is nothing to see.
QString shown(char32_t character)
{
    if (QChar::isPrint(character) && !QChar::isSpace(character)) {
        return u'“' + QString::fromUcs4(&character, 1) + u'”';
    }
    return u"U+%1"_s.arg(uint(character), 4, 16, QChar(u'0')).toUpper();
}

} // namespace

TypeTextDialog::TypeTextDialog(Target target, const QString &layout, int paceMs, QWidget *parent)
    : QDialog(parent)
    , m_target(std::move(target))
{
    setObjectName(u"typeTextDialog"_s);
    setWindowTitle(tr("Type text into %1").arg(m_target.guest));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);

    auto *column = new QVBoxLayout(this);
    column->addWidget(makeText(), 1);
    column->addWidget(makeWays(layout, paceMs));
    m_message = new QLabel(this);
    m_message->setObjectName(u"typeTextMessage"_s);
    m_message->setAccessibleName(tr("What can be typed"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"typeTextProgress"_s);
    m_progress->setAccessibleName(tr("Typed so far"));
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    m_progress->hide();
    column->addWidget(m_progress);
    column->addWidget(makeButtons());

    connect(m_edit, &QPlainTextEdit::textChanged, this, &TypeTextDialog::check);
    connect(m_secretEdit, &QLineEdit::textChanged, this, &TypeTextDialog::check);
    connect(m_enter, &QCheckBox::toggled, this, &TypeTextDialog::check);
    connect(m_pace, &QSpinBox::valueChanged, this, &TypeTextDialog::refresh);
    connect(m_layouts, &QComboBox::currentIndexChanged, this, &TypeTextDialog::loadLayout);
    connect(&m_typer, &TextTyper::progress, m_progress, [this](int done, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
    });
    connect(&m_typer, &TextTyper::finished, this, &TypeTextDialog::onFinished);
    loadLayout();
    resize(charactersWide(fontMetrics(), 72), sizeHint().height());
    m_edit->setFocus();
}

TypeTextDialog::~TypeTextDialog()
{
    m_typer.disconnect(this);
    m_typer.cancel();
    wipe();
}

QWidget *TypeTextDialog::makeText()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Text:"), box);
    m_edit = new QPlainTextEdit(box);
    m_edit->setObjectName(u"typeTextEdit"_s);
    m_edit->setAccessibleName(tr("Text to type"));
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    label->setBuddy(m_edit);
    m_secretEdit = new QLineEdit(box);
    m_secretEdit->setObjectName(u"typeTextSecretEdit"_s);
    m_secretEdit->setAccessibleName(tr("Hidden text to type"));
    m_secretEdit->setEchoMode(QLineEdit::Password);
    auto *secretPage = new QWidget(box);
    auto *secretColumn = new QVBoxLayout(secretPage);
    secretColumn->setContentsMargins(0, 0, 0, 0);
    secretColumn->addWidget(m_secretEdit);
    secretColumn->addStretch(1);
    m_stack = new QStackedWidget(box);
    m_stack->addWidget(m_edit);
    m_stack->addWidget(secretPage);
    column->addWidget(label);
    column->addWidget(m_stack, 1);

    m_clipboard = new QPushButton(tr("&Insert clipboard"), box);
    m_clipboard->setObjectName(u"typeTextClipboardButton"_s);
    m_clipboard->setAccessibleName(tr("Insert what is on the clipboard"));
    m_clipboard->setAutoDefault(false);
    connect(m_clipboard, &QPushButton::clicked, this, &TypeTextDialog::insertClipboard);
    m_secret = new QCheckBox(tr("&Hide the text"), box);
    m_secret->setObjectName(u"typeTextSecret"_s);
    m_secret->setAccessibleName(tr("Hide the text, as for a password"));
    connect(m_secret, &QCheckBox::toggled, this, &TypeTextDialog::setSecret);
    m_enter = new QCheckBox(tr("&Enter at the end"), box);
    m_enter->setObjectName(u"typeTextEnter"_s);
    m_enter->setAccessibleName(tr("Press Enter at the end"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_clipboard);
    line->addWidget(m_secret);
    line->addWidget(m_enter);
    line->addStretch(1);
    column->addLayout(line);
    return box;
}

QWidget *TypeTextDialog::makeWays(const QString &layout, int paceMs)
{
    auto *box = new QWidget(this);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    m_layouts = new LayoutBox(layout, box);
    m_layouts->setObjectName(u"typeTextLayout"_s);
    m_layouts->setAccessibleName(tr("Keyboard layout that the guest uses"));
    form->addRow(tr("Layout in the &guest:"), m_layouts);
    m_pace = new QSpinBox(box);
    m_pace->setObjectName(u"typeTextPace"_s);
    m_pace->setAccessibleName(tr("Pause after each press and release, in milliseconds"));
    m_pace->setRange(1, 1000);
    m_pace->setSuffix(tr(" ms"));
    m_pace->setValue(paceMs);
    form->addRow(tr("&Pause after each stroke:"), m_pace);
    return box;
}

QWidget *TypeTextDialog::makeButtons()
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->setObjectName(u"typeTextButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_type = box->addButton(tr("Type"), QDialogButtonBox::AcceptRole);
    m_type->setObjectName(u"typeTextTypeButton"_s);
    m_type->setAccessibleName(tr("Type the text"));
    m_type->setDefault(true);
    m_cancel = box->button(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"typeTextCancelButton"_s);
    m_cancel->setAccessibleName(m_cancel->text());
    connect(box, &QDialogButtonBox::accepted, this, &TypeTextDialog::type);
    connect(box, &QDialogButtonBox::rejected, this, &TypeTextDialog::reject);
    return box;
}

void TypeTextDialog::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

QString TypeTextDialog::text() const
{
    QString text = m_secret->isChecked() ? m_secretEdit->text() : m_edit->toPlainText();
    if (m_enter->isChecked()) {
        text += u'\n';
    }
    return text;
}

void TypeTextDialog::insertClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (m_secret->isChecked()) {
        m_secretEdit->insert(text.trimmed());
    } else {
        m_edit->insertPlainText(text.left(maxCharacters + 1));
    }
}

void TypeTextDialog::setSecret(bool secret)
{
    if (secret) {
        // What was there is seen already, but need not stay in sight.
        m_secretEdit->setText(m_edit->toPlainText().simplified());
        m_edit->clear();
        m_stack->setCurrentIndex(1);
        m_secretEdit->setFocus();
    } else {
        m_secretEdit->clear(); // never shown
        m_stack->setCurrentIndex(0);
        m_edit->setFocus();
    }
    check();
}

void TypeTextDialog::loadLayout()
{
    const QString id = m_layouts->layoutId();
    if (id.isEmpty() || id == m_wantedLayout) {
        return;
    }
    m_wantedLayout = id;
    m_layout = {};
    check();
    deliver(QtConcurrent::run(&vnc::KeyLayout::load, id), this, [this, id](const vnc::KeyLayout &layout) {
        if (id == m_wantedLayout) {
            m_layout = layout;
            check();
        }
    });
}

void TypeTextDialog::check()
{
    if (isTyping()) {
        return;
    }
    m_failure.clear();
    QString wanted = text();
    m_tooLong = wanted.size() > maxCharacters;
    wipeTyping(); // or what has been typed so far would stay in memory that is free
    m_typing = m_layout.isValid() && !m_tooLong ? m_layout.typing(wanted) : vnc::KeyLayout::Typing{};
    if (m_secret->isChecked()) {
        wanted.detach();
        overwrite(&wanted);
    }
    refresh();
}

bool TypeTextDialog::byStrokes() const
{
    return m_target.isConnected && m_target.isConnected();
}

QString TypeTextDialog::problem() const
{
    if (!m_failure.isEmpty()) {
        return m_failure;
    }
    if (m_tooLong) {
        return tr("The text is too long to be typed: more than %n character(s).", nullptr, int(maxCharacters));
    }
    if (m_typing.missingCount > 0) {
        if (m_secret->isChecked()) {
            return tr("%n character(s) cannot be typed with this layout.", nullptr, m_typing.missingCount);
        }
        QStringList names;
        for (const char32_t character : m_typing.missing.first(std::min(m_typing.missing.size(), namedMissing))) {
            names << shown(character);
        }
        if (m_typing.missing.size() > namedMissing) {
            names << u"…"_s;
        }
        return tr("%n character(s) cannot be typed with this layout: %1", nullptr, m_typing.missingCount)
            .arg(names.join(u' '));
    }
    if (!byStrokes() && !m_target.sendKeys) {
        return tr("The console is not connected.");
    }
    return {};
}

QString TypeTextDialog::duration() const
{
    qint64 strokes = 0;
    for (const vnc::Chord &chord : m_typing.chords) {
        strokes += 2 * chord.size();
    }
    if (strokes == 0) {
        return m_layout.isValid() ? QString() : tr("Reading the layout…");
    }
    const qint64 ms = byStrokes() ? strokes * m_pace->value() : strokes / 2 * sendKeyMs;
    const int seconds = int((ms + 999) / 1000);
    const QString time = tr("This takes about %n second(s).", nullptr, seconds);
    return byStrokes() ? time : tr("The console is not connected: libvirt types instead.") + u' ' + time;
}

void TypeTextDialog::refresh()
{
    const bool typing = isTyping();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_stack), static_cast<QWidget *>(m_clipboard), static_cast<QWidget *>(m_secret),
          static_cast<QWidget *>(m_enter), static_cast<QWidget *>(m_layouts), static_cast<QWidget *>(m_pace)}) {
        widget->setEnabled(!typing);
    }
    const QString trouble = problem();
    m_message->setText(typing ? tr("Typing…") : trouble.isEmpty() ? duration() : trouble);
    m_type->setEnabled(!typing && (trouble.isEmpty() || !m_failure.isEmpty()) && !m_typing.chords.isEmpty());
    m_cancel->setText(typing ? tr("Stop") : tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_progress->setVisible(typing);
}

void TypeTextDialog::type()
{
    if (isTyping() || m_typing.chords.isEmpty()) {
        return;
    }
    m_failure.clear();
    Q_EMIT typingChosen(m_layouts->layoutId(), m_pace->value());
    QList<vnc::Chord> chords = m_typing.chords;
    if (m_target.hasCapsLock && m_target.hasCapsLock()) {
        const vnc::Chord capsLock{{vnc::xt::CapsLock, 0xffe5}};
        chords.prepend(capsLock); // off, and afterwards as it was
        chords.append(capsLock);
    }
    m_progress->setMaximum(int(chords.size()));
    m_progress->setValue(0);
    if (byStrokes()) {
        m_typer.typeByStrokes(chords, m_pace->value(), m_target.strokes);
    } else {
        m_typer.typeByChords(chords, [this](const vnc::Chord &chord, const std::function<void(bool)> &done) {
            QList<uint> codes;
            for (const vnc::Key &key : chord) {
                codes << key.xtCode;
            }
            const int wait = sendKeyMs * int(codes.size());
            deliver(m_target.sendKeys(codes), this, [this, done, wait](const Outcome &outcome) {
                if (!outcome) {
                    m_failure = outcome.error().message;
                    done(false);
                    return;
                }
                // libvirt answers at once, but QEMU's queue has an end, and forgets what does not fit.
                QTimer::singleShot(wait, this, [done]() { done(true); });
            });
        });
    }
    refresh();
}

void TypeTextDialog::onFinished(TextTyper::End end)
{
    if (end == TextTyper::End::Done) {
        accept();
        return;
    }
    const QString where = tr("%1 of %2 keys had been typed.")
                              .arg(locale().toString(m_progress->value()), locale().toString(m_progress->maximum()));
    if (end == TextTyper::End::Cancelled) {
        m_failure = tr("Stopped.") + u' ' + where;
    } else {
        m_failure = (m_failure.isEmpty() ? tr("The console no longer takes keys.") : m_failure) + u' ' + where;
    }
    refresh();
    m_cancel->setFocus();
}

void TypeTextDialog::reject()
{
    if (isTyping()) {
        m_typer.cancel();
        return;
    }
    QDialog::reject();
}

void TypeTextDialog::wipeTyping()
{
    m_typing.wipe();
    m_typing = {};
}

void TypeTextDialog::wipe()
{
    wipeTyping();
    // The field keeps what it held for undoing; overwritten first, the same memory is used again.
    m_secretEdit->blockSignals(true);
    m_secretEdit->setText(QString(m_secretEdit->text().size(), u'x'));
    m_secretEdit->clear();
}

} // namespace guestdeck
