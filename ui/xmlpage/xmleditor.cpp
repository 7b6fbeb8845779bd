// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/xmlpage/xmleditor.h"

#include "ui/xmlpage/xmlhighlighter.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestLine = 100'000;

bool hasLongLine(QByteArrayView text)
{
    for (qsizetype from = 0; text.size() - from > longestLine;) {
        const qsizetype end = text.indexOf('\n', from);
        if ((end < 0 ? text.size() : end) - from > longestLine) {
            return true;
        }
        from = end + 1;
    }
    return false;
}

} // namespace

XmlEditor::XmlEditor(QWidget *parent)
    : NumberedText(parent)
    , m_highlighter(new XmlHighlighter(document(), palette()))
{
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &XmlEditor::showCurrentLine);
    // Comes before contentsChanged(), by which others ask for the text.
    connect(document(), &QTextDocument::contentsChange, this, [this] { m_xml.reset(); });
    showCurrentLine();
}

bool XmlEditor::setXml(const QByteArray &text)
{
    const int line = currentLine();
    const int scrolled = verticalScrollBar()->value();
    const bool tooLong = hasLongLine(text);
    setPlainText(tooLong ? QString() : QString::fromUtf8(text));
    m_xml.reset();
    m_whyNotKept = tooLong
        ? tr("The definition has a line of more than %1 characters. It is too long to be shown and edited here; "
             "“virsh edit” can do it.")
              .arg(QLocale().toString(longestLine))
        : xml() == text ? QString()
                        : tr("The definition has characters that this editor cannot keep, so it is shown for reading "
                             "only.");
    setPlaceholderText(tooLong ? m_whyNotKept : QString());
    document()->setModified(false);
    QTextCursor cursor(document()->findBlockByNumber(std::min(line, blockCount()) - 1));
    setTextCursor(cursor);
    verticalScrollBar()->setValue(scrolled);
    return m_whyNotKept.isEmpty();
}

void XmlEditor::replaceXml(const QByteArray &text)
{
    const int line = currentLine();
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(QString::fromUtf8(text));
    goToLine(line);
}

void XmlEditor::forgetUndo()
{
    document()->clearUndoRedoStacks();
    // Else a document without a past counts as unmodified when what is typed next is undone.
    document()->setModified(false);
    document()->setModified(true);
}

/// Not toPlainText(), which turns no-break spaces into plain ones.
QByteArray XmlEditor::xml() const
{
    if (!m_xml) {
        m_xml = document()->toRawText().replace(QChar::ParagraphSeparator, u'\n').toUtf8();
    }
    return *m_xml;
}

void XmlEditor::setProblems(const QList<XmlProblem> &problems)
{
    QHash<int, QString> marks;
    m_wrong.clear();
    for (const XmlProblem &problem : problems) {
        QString &text = marks[problem.line];
        text += text.isEmpty() ? problem.text : QString(u'\n' + problem.text);
        m_wrong.append(problem.line);
    }
    setMarks(marks);
    showCurrentLine();
}

bool XmlEditor::insertSnippet(const Snippet &snippet)
{
    const std::optional<SnippetPlace> place
        = placeSnippet(snippet, document()->toRawText().replace(QChar::ParagraphSeparator, u'\n'));
    if (!place) {
        return false;
    }
    QTextCursor cursor(document());
    cursor.setPosition(int(place->position));
    cursor.insertText(place->text);
    const int end = cursor.position();
    cursor.setPosition(int(place->position));
    cursor.setPosition(end - 1, QTextCursor::KeepAnchor); // the newline stays out
    setTextCursor(cursor);
    centerCursor();
    setFocus();
    return true;
}

bool XmlEditor::findText(const QString &text, int flags)
{
    QTextDocument::FindFlags how;
    how.setFlag(QTextDocument::FindBackward, flags & Backwards);
    how.setFlag(QTextDocument::FindCaseSensitively, flags & MatchCase);
    QTextCursor found = document()->find(text, textCursor(), how);
    if (found.isNull()) {
        QTextCursor from(document());
        from.movePosition(flags & Backwards ? QTextCursor::End : QTextCursor::Start);
        found = document()->find(text, from, how);
    }
    if (found.isNull()) {
        return false;
    }
    setTextCursor(found);
    return true;
}

int XmlEditor::replaceAll(const QString &text, const QString &with, bool matchCase)
{
    if (text.isEmpty()) {
        return 0;
    }
    const QTextDocument::FindFlags how = matchCase ? QTextDocument::FindCaseSensitively : QTextDocument::FindFlags();
    int count = 0;
    QTextCursor edit(document());
    edit.beginEditBlock();
    QTextCursor found = document()->find(text, 0, how);
    while (!found.isNull()) {
        found.insertText(with); // the next search goes on behind it
        ++count;
        found = document()->find(text, found, how);
    }
    edit.endEditBlock();
    return count;
}

int XmlEditor::countOf(const QString &text, bool matchCase) const
{
    return text.isEmpty() ? 0 : int(toPlainText().count(text, matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive));
}

bool XmlEditor::isOwnKey(const QKeyEvent *event) const
{
    return event->matches(QKeySequence::Find) || event->matches(QKeySequence::Replace)
        || event->matches(QKeySequence::Save) || event->matches(QKeySequence::FindNext)
        || event->matches(QKeySequence::FindPrevious);
}

bool XmlEditor::event(QEvent *event)
{
    // These keys belong to the window otherwise.
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return NumberedText::event(event);
}

void XmlEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        Q_EMIT findWanted();
    } else if (event->matches(QKeySequence::Replace)) {
        Q_EMIT replaceWanted();
    } else if (event->matches(QKeySequence::FindNext)) {
        Q_EMIT findNextWanted(false);
    } else if (event->matches(QKeySequence::FindPrevious)) {
        Q_EMIT findNextWanted(true);
    } else if (event->matches(QKeySequence::Save)) {
        Q_EMIT storeWanted();
    } else if (!isReadOnly()
               && (event->matches(QKeySequence::InsertParagraphSeparator)
                   || event->matches(QKeySequence::InsertLineSeparator))) { // which is none of XML's
        const QString line = textCursor().block().text();
        qsizetype blanks = 0;
        while (blanks < line.size() && blanks < textCursor().positionInBlock()
               && (line.at(blanks) == u' ' || line.at(blanks) == u'\t')) {
            ++blanks;
        }
        textCursor().insertText(u'\n' + line.first(blanks));
        ensureCursorVisible();
    } else {
        NumberedText::keyPressEvent(event);
    }
}

void XmlEditor::changeEvent(QEvent *event)
{
    NumberedText::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        m_highlighter->setPalette(palette());
        showCurrentLine();
    }
}

void XmlEditor::showCurrentLine()
{
    QList<QTextEdit::ExtraSelection> lines;
    if (!isReadOnly()) {
        QTextEdit::ExtraSelection current;
        current.cursor = textCursor();
        current.cursor.clearSelection();
        current.format.setBackground(palette().color(QPalette::AlternateBase));
        current.format.setProperty(QTextFormat::FullWidthSelection, true);
        lines.append(current);
    }
    for (int line : std::as_const(m_wrong)) {
        const QTextBlock block = document()->findBlockByNumber(line - 1);
        QTextEdit::ExtraSelection wrong;
        wrong.cursor = QTextCursor(block.isValid() ? block : document()->lastBlock());
        wrong.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        wrong.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        wrong.format.setUnderlineColor(QColor(224, 60, 60));
        lines.append(wrong);
    }
    setExtraSelections(lines);
}

} // namespace guestdeck
