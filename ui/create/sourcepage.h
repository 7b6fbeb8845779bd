// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/createpage.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace guestdeck
{

class OsPicker;

/// Step 1: what to install from, and what it is.
class SourcePage : public CreatePage
{
    Q_OBJECT
public:
    explicit SourcePage(CreateDraft &draft, QWidget *parent = nullptr);

    QStringList answers() const override;
    QWidget *firstField() const override;

Q_SIGNALS:
    /// The image is on this computer: it must be brought into a pool of the host first.
    void uploadWanted();

protected:
    void refresh() override;

private:
    QWidget *makeIsoPanel();
    QWidget *makePathPanel();
    QWidget *makeCloudPanel();
    void takeCloud();
    void browseCloud();
    void refreshCloud();
    QPushButton *makeUploadButton(const QString &objectName);
    QLayout *makeOsArea();
    void connectInputs();
    void takeIso();
    void takePath();
    void browse();
    void refreshImages();
    void refreshDetection();
    bool usesPool() const;

    QRadioButton *m_isoRadio;
    QRadioButton *m_pathRadio;
    QRadioButton *m_cloudRadio;
    QRadioButton *m_networkRadio;
    QRadioButton *m_noneRadio;
    QWidget *m_isoPanel;
    QComboBox *m_iso;
    QLabel *m_isoHelp;
    QWidget *m_pathPanel;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QLabel *m_pathHelp;
    QWidget *m_cloudPanel;
    QComboBox *m_cloud;
    QLabel *m_cloudHelp;
    QList<QPushButton *> m_uploads;
    QTimer m_cloudTyping;
    QList<VolumeInfo> m_cloudImages;
    QProgressBar *m_busy;
    QLabel *m_detected;
    QPushButton *m_useDetected;
    OsPicker *m_os;
    QTimer m_typing; ///< looks at a typed path once the typing rests
    QList<VolumeInfo> m_images;
};

} // namespace guestdeck
