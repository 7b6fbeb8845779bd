// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/createpage.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace guestdeck
{

class FoldSection;

/// Step 3: where the machine's data will be.
class DiskPage : public CreatePage
{
    Q_OBJECT
public:
    explicit DiskPage(CreateDraft &draft, QWidget *parent = nullptr);

    QStringList answers() const override;
    QWidget *firstField() const override;

Q_SIGNALS:
    /// The file is on this computer: it must be brought into a pool of the host first.
    void uploadWanted();

protected:
    void refresh() override;
    void reveal(PlanField field) override;

private:
    QWidget *makeNewPanel();
    QWidget *makeLinkedRow();
    QWidget *makeDriversRow();
    void takeDrivers();
    void refreshImage();
    void refreshDrivers();
    QWidget *makeExistingPanel();
    void connectInputs();
    void takeExisting();
    void browse();
    void refreshPools();
    QString poolHelp() const;
    void refreshVolumes();

    QRadioButton *m_newRadio;
    QRadioButton *m_existingRadio;
    QRadioButton *m_noneRadio;
    QWidget *m_choices;
    QWidget *m_linkedRow;
    QComboBox *m_linked;
    QLabel *m_linkedHelp;
    QWidget *m_newPanel;
    QWidget *m_existingPanel;
    QWidget *m_nonePanel;
    QComboBox *m_pool;
    QLabel *m_poolHelp;
    QDoubleSpinBox *m_size;
    QComboBox *m_format;
    QLabel *m_formatHelp;
    QComboBox *m_allocation;
    QLabel *m_allocationHelp;
    FoldSection *m_more;
    QLineEdit *m_volumeName;
    QComboBox *m_existing;
    QPushButton *m_browse;
    QPushButton *m_upload;
    QComboBox *m_use;
    QLabel *m_useHelp;
    QWidget *m_driversRow;
    QComboBox *m_drivers;
    QLabel *m_driversHelp;
    QList<VolumeInfo> m_driverDiscs;
    QList<PoolInfo> m_pools; ///< those that are active
    std::optional<PoolOffer> m_offer;
    QList<VolumeInfo> m_volumes;
};

} // namespace guestdeck
