// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/xmlpage/xmlfindbar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"
#include "ui/xmlpage/xmleditor.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace guestdeck
{

using namespace Qt::StringLiterals;

XmlFindBar::XmlFindBar(QWidget *parent)
    : QWidget(parent)
    , m_find(new QLineEdit(this))
    , m_replace(new QLineEdit(this))
    , m_case(new QCheckBox(tr("Match case"), this))
    , m_count(new QLabel(this))
    , m_one(new QPushButton(tr("Replace"), this))
    , m_all(new QPushButton(tr("Replace all"), this))
{
    setObjectName(u"xmlFindBar"_s);
    setAccessibleName(tr("Find in the definition"));
    m_find->setObjectName(u"xmlFindText"_s);
    m_find->setAccessibleName(tr("Text to find"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_replace->setObjectName(u"xmlReplaceText"_s);
    m_replace->setAccessibleName(tr("Text to put in its place"));
    m_replace->setPlaceholderText(tr("Replace with"));
    m_case->setObjectName(u"xmlFindCase"_s);
    m_case->setAccessibleName(m_case->text());
    m_count->setObjectName(u"xmlFindCount"_s);
    m_count->setAccessibleName(tr("How often it was found"));
    const auto step = [this](const QString &name, const QString &text, bool backwards) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, [this, backwards] { findNext(backwards); });
        return button;
    };
    auto *close = new QToolButton(this);
    close->setObjectName(u"xmlFindClose"_s);
    close->setAccessibleName(tr("Close the search"));
    close->setToolTip(tr("Close the search (Escape)"));
    close->setIcon(symbolIcon(u"close"_s));
    close->setAutoRaise(true);
    m_one->setObjectName(u"xmlReplaceOne"_s);
    m_one->setAccessibleName(tr("Replace this one"));
    m_all->setObjectName(u"xmlReplaceAll"_s);
    m_all->setAccessibleName(m_all->text());

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 4, 8, 4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_find, 0, 0);
    grid->addWidget(step(u"xmlFindPrevious"_s, tr("Previous"), true), 0, 1);
    grid->addWidget(step(u"xmlFindNext"_s, tr("Next"), false), 0, 2);
    grid->addWidget(m_case, 0, 3);
    grid->addWidget(m_count, 0, 4);
    grid->addWidget(close, 0, 5);
    grid->addWidget(m_replace, 1, 0);
    grid->addWidget(m_one, 1, 1);
    grid->addWidget(m_all, 1, 2);
    m_count->setMinimumWidth(charactersWide(fontMetrics(), 12));
    connect(close, &QToolButton::clicked, this, &XmlFindBar::close);
    connect(m_find, &QLineEdit::textChanged, this, &XmlFindBar::tell);
    connect(m_case, &QCheckBox::toggled, this, &XmlFindBar::tell);
    connect(m_one, &QPushButton::clicked, this, &XmlFindBar::replaceOne);
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (m_editor && !m_editor->isReadOnly()) {
            const int count = m_editor->replaceAll(m_find->text(), m_replace->text(), matchCase());
            m_count->setText(tr("%n replaced", nullptr, count));
        }
    });
    hide();
}

bool XmlFindBar::matchCase() const
{
    return m_case->isChecked();
}

void XmlFindBar::setEditor(XmlEditor *editor)
{
    m_editor = editor;
    const bool canReplace = editor && !editor->isReadOnly();
    for (QWidget *part : std::initializer_list<QWidget *>{m_replace, m_one, m_all}) {
        part->setVisible(canReplace);
    }
    tell();
}

void XmlFindBar::open(bool replace)
{
    show();
    setEditor(m_editor);
    const QString chosen = m_editor ? m_editor->textCursor().selectedText() : QString();
    if (!chosen.isEmpty() && !chosen.contains(QChar::ParagraphSeparator)) {
        m_find->setText(chosen);
    }
    QLineEdit *field = replace && m_replace->isVisibleTo(this) && !m_find->text().isEmpty() ? m_replace : m_find;
    field->setFocus();
    field->selectAll();
}

void XmlFindBar::tell()
{
    const int count = m_editor ? m_editor->countOf(m_find->text(), matchCase()) : 0;
    m_count->setText(m_find->text().isEmpty() ? QString()
                         : count == 0         ? tr("Not found")
                                              : tr("%n found", nullptr, count));
    m_one->setEnabled(count > 0);
    m_all->setEnabled(count > 0);
}

void XmlFindBar::findNext(bool backwards)
{
    if (m_editor && !m_find->text().isEmpty()) {
        m_editor->findText(m_find->text(),
                           (backwards ? XmlEditor::Backwards : 0) | (matchCase() ? XmlEditor::MatchCase : 0));
        tell();
    }
}

void XmlFindBar::replaceOne()
{
    if (!m_editor || m_editor->isReadOnly()) {
        return;
    }
    QTextCursor cursor = m_editor->textCursor();
    const Qt::CaseSensitivity how = matchCase() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    if (cursor.selectedText().compare(m_find->text(), how) == 0) {
        cursor.insertText(m_replace->text());
    }
    findNext(false);
}

void XmlFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_replace->hasFocus()) {
            replaceOne();
        } else {
            findNext(event->modifiers() & Qt::ShiftModifier);
        }
    } else {
        QWidget::keyPressEvent(event);
    }
}

void XmlFindBar::close()
{
    hide();
    if (m_editor) {
        m_editor->setFocus();
    }
}

} // namespace guestdeck
