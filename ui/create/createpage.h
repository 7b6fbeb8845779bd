// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/draft.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QRadioButton;

namespace guestdeck
{

class FieldMessage;

/// A page of the wizard: shows the draft and changes it. Thread: GUI.
class CreatePage : public QWidget
{
    Q_OBJECT
public:
    CreatePage(CreateDraft &draft, const QString &title, const QString &intro, QWidget *parent = nullptr);

    const QString &title() const { return m_title; }
    const QString &intro() const { return m_intro; }
    /// Shows what the draft holds now, problems too.
    void showDraft();
    /// The page's answers in a few words each, for the list of steps.
    virtual QStringList answers() const = 0;
    virtual QWidget *firstField() const = 0;
    /// The inputs on this page: problems with them hold up this step.
    const QList<PlanField> &fields() const { return m_fields; }

protected:
    /// Draft to widgets; what the widgets signal meanwhile is not taken for the user's doing.
    virtual void refresh() = 0;
    /// An input in a fold has a problem.
    virtual void reveal(PlanField) { }

    CreateDraft &draft() const { return m_draft; }
    const InstallPlan &plan() const { return m_draft.plan(); }
    /// By the user: changes the plan, unless refresh() is running.
    template <class Fn>
    void edit(Answer answer, Fn change)
    {
        if (!m_refreshing) {
            m_draft.edit(answer, change);
        }
    }
    bool isRefreshing() const { return m_refreshing; }

    /// Where the problems with `field` are shown.
    FieldMessage *addMessage(PlanField field, QWidget *anchor);
    /// Label, field, and below the field whatever is added to the returned column.
    static class QVBoxLayout *addRow(QGridLayout *grid, const QString &label, QWidget *field);
    /// A grid for addRow().
    static QGridLayout *makeGrid();
    static QLabel *makeHelp(const QString &objectName, const QString &text = {});
    /// Below a choice, indented, what belongs to it.
    static QWidget *makePanel(QLayout *content);
    static QRadioButton *makeRadio(const QString &objectName, const QString &text);

private:
    struct Place {
        PlanField field;
        FieldMessage *message;
    };

    CreateDraft &m_draft;
    QString m_title;
    QString m_intro;
    QList<PlanField> m_fields;
    QList<Place> m_places;
    bool m_refreshing = false;
};

} // namespace guestdeck
