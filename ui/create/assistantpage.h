// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace guestdeck
{

/// A page of an Assistant: one topic, with what was answered so far. Thread: GUI.
class AssistantPage : public QWidget
{
    Q_OBJECT
public:
    AssistantPage(const QString &title, const QString &intro, QWidget *parent = nullptr);

    const QString &title() const { return m_title; }
    const QString &intro() const { return m_intro; }
    /// Shows what the draft holds now, problems too.
    virtual void showDraft() = 0;
    /// The page's answers in a few words each, for the list of steps.
    virtual QStringList answers() const = 0;
    virtual QWidget *firstField() const = 0;
    /// There is something to ask here, as the answers stand; else the step is left out.
    virtual bool applies() const { return true; }
    /// Why this step cannot be left; empty: it can.
    virtual QString obstacle() const = 0;
    /// Nothing has been given here yet, and nobody tried: the obstacle is no mistake.
    virtual bool waits() const { return false; }

    /// Label, field, and below the field whatever is added to the returned column.
    static QVBoxLayout *addRow(QGridLayout *grid, const QString &label, QWidget *field);
    /// A grid for addRow().
    static QGridLayout *makeGrid();
    static QLabel *makeHelp(const QString &objectName, const QString &text = {});
    /// Below a choice, indented, what belongs to it.
    static QWidget *makePanel(QLayout *content);
    static QRadioButton *makeRadio(const QString &objectName, const QString &text);
    static QCheckBox *makeCheck(const QString &objectName, const QString &text);

private:
    QString m_title;
    QString m_intro;
};

} // namespace guestdeck
