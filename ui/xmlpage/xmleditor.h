// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/xmlcheck/snippets.h"
#include "models/xmlcheck/xmlcheck.h"
#include "ui/widgets/numberedtext.h"

#include <optional>

namespace guestdeck
{

class XmlHighlighter;

/// A definition as text, to read or to edit; what is put in and not changed comes out byte for byte. Enter keeps the
/// indentation. Thread: GUI.
class XmlEditor : public NumberedText
{
    Q_OBJECT
public:
    explicit XmlEditor(QWidget *parent = nullptr);

    /// Replaces everything and forgets what could be undone; the cursor stays on its line. False: the text has
    /// characters that an editor cannot keep (carriage returns, line separators), and is shown for reading only; or a
    /// line so long that laying it out would take minutes, and is not shown at all. whyNotKept() says it.
    bool setXml(const QByteArray &xml);
    /// The same as one edit that can be undone.
    void replaceXml(const QByteArray &xml);
    /// What was typed until now stays: undoing it would bring back what must not come back.
    void forgetUndo();
    /// A sentence; empty: it is shown and can be edited.
    const QString &whyNotKept() const { return m_whyNotKept; }
    /// Costs nothing until the text changes.
    QByteArray xml() const;

    void setProblems(const QList<XmlProblem> &problems);
    /// Puts it where it belongs and chooses it. False: there is no such place.
    bool insertSnippet(const Snippet &snippet);

    enum FindFlag { Backwards = 1, MatchCase = 2 };
    /// Goes on behind the end from the beginning. False: there is none.
    bool findText(const QString &text, int flags);
    /// As one edit; how many.
    int replaceAll(const QString &text, const QString &with, bool matchCase);
    int countOf(const QString &text, bool matchCase) const;

Q_SIGNALS:
    void findWanted();
    void replaceWanted();
    void findNextWanted(bool backwards);
    void storeWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isOwnKey(const QKeyEvent *event) const;
    void showCurrentLine();

    XmlHighlighter *m_highlighter;
    QString m_whyNotKept;
    mutable std::optional<QByteArray> m_xml; ///< of the text as it stands; none: not asked for yet
    QList<int> m_wrong; ///< lines, from 1
};

} // namespace guestdeck
