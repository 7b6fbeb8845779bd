// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/xml/difference.h"

#include <QByteArray>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSplitter;

namespace guestdeck
{

class NumberedText;

/// What differs between two texts, line by line: one below the other, or side by side; removed and added lines have a
/// mark and a colour. Texts are shown as they are given: secrets are the caller's to hide. Thread: GUI.
class DifferenceView : public QWidget
{
    Q_OBJECT
public:
    explicit DifferenceView(QWidget *parent = nullptr);

    /// `before` and `after` as the sides are called: "Stored", "Edited".
    void setTexts(const QByteArray &beforeText, const QByteArray &afterText, const QString &before,
                  const QString &after);
    const Difference &difference() const { return m_difference; }
    /// Said when there is none; "There is no difference." without one.
    void setEmptyText(const QString &text);
    bool isSideBySide() const;
    void setSideBySide(bool on);
    void setWholeText(bool on);
    /// "2 lines removed, 3 added", as shown.
    QString summary() const;
    /// As the user sees it, each line with its mark; for tests and for copying.
    QString shownText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void compute();
    void fill();
    void fillUnified(NumberedText *view);
    void fillSides();
    void step(int direction);
    void copy();

    QByteArray m_before;
    QByteArray m_after;
    QString m_beforeName;
    QString m_afterName;
    QString m_emptyText;
    Difference m_difference;
    QList<int> m_places; ///< lines of the view where a change begins, from 1
    QLabel *m_summary;
    QCheckBox *m_sides;
    QCheckBox *m_whole;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_copy;
    QLabel *m_empty;
    QSplitter *m_splitter;
    NumberedText *m_left = nullptr;
    NumberedText *m_right = nullptr;
    bool m_scrolling = false;
};

} // namespace guestdeck
