// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPlainTextEdit>
#include <QString>
#include <QStringList>

namespace guestdeck
{

/// Text in a fixed font with numbers beside its lines, and marks at some of them. Tab moves the focus while it is read
/// only. Thread: GUI.
class NumberedText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit NumberedText(QWidget *parent = nullptr);

    /// What stands beside each line instead of its number; lines beyond the list have nothing.
    void setLabels(const QStringList &labels);
    /// By line from 1: a sentence that the mark shows when pointed at. Lines below move with the text as it was then.
    void setMarks(const QHash<int, QString> &marks);
    const QHash<int, QString> &marks() const { return m_marks; }
    /// The text cursor goes there, and the line into the middle of the view. From 1; beyond the end: the last one.
    void goToLine(int line, int column = 1);
    int currentLine() const;

    int gutterWidth() const;
    void paintGutter(QPaintEvent *event);
    QString gutterToolTip(int y) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeGutter();

    QWidget *m_gutter;
    QStringList m_labels;
    QHash<int, QString> m_marks;
};

} // namespace guestdeck
