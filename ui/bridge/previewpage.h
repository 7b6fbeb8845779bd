// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/bridgepage.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSplitter;

namespace guestdeck
{

class BridgePicture;
class FieldMessage;

/// The last step: what will be done to the host, exactly, and what it comes to.
class PreviewPage : public BridgePage
{
    Q_OBJECT
public:
    explicit PreviewPage(BridgeDraft &draft, QWidget *parent = nullptr);

    QStringList answers() const override { return {}; }
    QWidget *firstField() const override;
    QString obstacle() const override;

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeCode();
    QWidget *makeNetwork();

    QLabel *m_summary;
    FieldMessage *m_refused;
    BridgePicture *m_picture;
    QPlainTextEdit *m_code;
    QWidget *m_networkRow = nullptr;
    QCheckBox *m_network = nullptr;
    QLineEdit *m_networkName = nullptr;
    QLabel *m_wayBack;
    QCheckBox *m_keeps;
};

} // namespace guestdeck
