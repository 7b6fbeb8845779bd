// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fromtemplate/batchpage.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace guestdeck
{

class FoldSection;

/// Step 2: how many, how they are called, and what kind of copies.
class CopiesPage : public BatchPage
{
    Q_OBJECT
public:
    explicit CopiesPage(BatchDraft &draft, QWidget *parent = nullptr);

    QStringList answers() const override;
    QWidget *firstField() const override;

protected:
    void refresh() override;
    void reveal(BatchField field) override;

private:
    void addNames(QGridLayout *grid);
    void addCopy(QGridLayout *grid);
    QWidget *makeFolded();
    void connectInputs();
    void refreshPools();
    void refreshFolded();
    QString examples() const;
    QString spaceText(BatchPlan::Copy copy) const;

    QSpinBox *m_count;
    QLineEdit *m_pattern;
    QLabel *m_examples;
    QSpinBox *m_first;
    QRadioButton *m_linked;
    QRadioButton *m_full;
    QLabel *m_linkedHelp;
    QLabel *m_fullHelp;
    QComboBox *m_pool;
    QLabel *m_poolHelp;
    QCheckBox *m_start;
    FoldSection *m_more;
    QCheckBox *m_autoVnc;
    QSpinBox *m_vncPort;
    QSpinBox *m_vcpus;
    QSpinBox *m_memory;
    QCheckBox *m_autostart;
    QCheckBox *m_stop;
    QList<PoolInfo> m_pools;
};

} // namespace guestdeck
