// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace guestdeck
{

class XmlEditor;

/// Searches a text, and replaces in it where it can be edited. Enter: next, Shift+Enter: previous, Escape: away.
/// Thread: GUI.
class XmlFindBar : public QWidget
{
    Q_OBJECT
public:
    explicit XmlFindBar(QWidget *parent = nullptr);

    void setEditor(XmlEditor *editor);
    /// Shows itself with the editor's chosen text, if that is within a line.
    void open(bool replace);
    void findNext(bool backwards);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();
    void replaceOne();
    void close();
    bool matchCase() const;

    QPointer<XmlEditor> m_editor;
    QLineEdit *m_find;
    QLineEdit *m_replace;
    QCheckBox *m_case;
    QLabel *m_count;
    QPushButton *m_one;
    QPushButton *m_all;
};

} // namespace guestdeck
