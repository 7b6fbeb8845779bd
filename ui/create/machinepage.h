// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/createpage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace guestdeck
{

class FoldSection;

/// Step 5: the name, the screen, and what happens once it is made.
class MachinePage : public CreatePage
{
    Q_OBJECT
public:
    explicit MachinePage(CreateDraft &draft, QWidget *parent = nullptr);

    QStringList answers() const override;
    QWidget *firstField() const override;

protected:
    void refresh() override;
    void reveal(PlanField field) override;

private:
    void addScreenRows(class QGridLayout *grid);
    QWidget *makeFolded();
    void connectInputs();

    QLineEdit *m_name;
    QComboBox *m_listen;
    QLabel *m_listenHelp;
    QCheckBox *m_autoPort;
    QSpinBox *m_port;
    QLineEdit *m_password;
    QCheckBox *m_startNow;
    QCheckBox *m_openConsole;
    QCheckBox *m_autostart;
    FoldSection *m_more;
    QComboBox *m_firmware;
    QLabel *m_firmwareHelp;
    QComboBox *m_machine;
    QLabel *m_machineHelp;
};

} // namespace guestdeck
