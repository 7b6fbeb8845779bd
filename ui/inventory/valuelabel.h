// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace guestdeck
{

/// A value of a guest or host that can be selected and copied. Long words without blanks (paths, UUIDs) may wrap by
/// breakable(); whatever leaves the label again, by key, menu or the X selection, is without the marks that allow it:
/// a path with an unseen character in it names no file. Thread: GUI.
class ValueLabel : public QLabel
{
public:
    explicit ValueLabel(QWidget *parent = nullptr);

    /// Lets `text` wrap after each `after`; the mark takes no room.
    static QString breakable(QString text, QChar after);
    /// `text` without those marks.
    static QString plain(QString text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copy();
};

} // namespace guestdeck
