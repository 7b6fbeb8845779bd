// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/maketemplate.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace guestdeck
{

/// A line of the template's checklist: what it is about, what happens with it the chosen way, and what to type where it
/// is done by hand. Thread: GUI.
class PrepareItemRow : public QWidget
{
    Q_OBJECT
public:
    PrepareItemRow(PrepareItem item, QWidget *parent = nullptr);

    PrepareItem item() const { return m_item; }
    bool isChosen() const;
    void setWay(TemplateMark::Prepared way);
    /// What is known of it from the definition; empty: nothing.
    void setFinding(const QString &text);

private:
    const PrepareItem m_item;
    TemplateMark::Prepared m_way = TemplateMark::Prepared::No;
    QCheckBox *m_box;
    QLabel *m_title; ///< in place of the box where there is nothing to choose
    QLabel *m_meaning;
    QLabel *m_what;
    QWidget *m_hand;
    QPlainTextEdit *m_commands;
    QToolButton *m_copy;
};

} // namespace guestdeck
