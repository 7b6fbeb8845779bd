// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fromtemplate/batchpage.h"

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace guestdeck
{

class FieldMessage;

/// Step 1: what the machines are made from.
class TemplatePage : public BatchPage
{
    Q_OBJECT
public:
    explicit TemplatePage(BatchDraft &draft, QWidget *parent = nullptr);

    QStringList answers() const override;
    QWidget *firstField() const override;
    QString obstacle() const override;
    bool waits() const override;

protected:
    void refresh() override;

private:
    void fill();
    void filter();
    void showChosen();
    QString emptyText() const;

    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QLabel *m_empty;
    FieldMessage *m_state;
    QList<TemplateEntry> m_shown;
};

} // namespace guestdeck
