// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fromtemplate/batchpage.h"

class QLabel;
class QLineEdit;
class QRadioButton;

namespace guestdeck
{

class FieldMessage;
class IdentityPage;

/// Step 3: how each machine gets a name and an address of its own.
class SetupPage : public BatchPage
{
    Q_OBJECT
public:
    explicit SetupPage(BatchDraft &draft, QWidget *parent = nullptr);

    QStringList answers() const override;
    QWidget *firstField() const override;
    QString obstacle() const override;
    bool waits() const override;
    /// A password has no hash yet.
    bool isBusy() const;
    /// The backend belongs to a host that was chosen later than this page was made.
    void setBackend(const IdentityBackend &backend);

Q_SIGNALS:
    void stateChanged(); ///< of what the draft does not hold: a password being hashed

protected:
    void refresh() override;

private:
    QWidget *makeReservation();
    void takeIdentity();
    void takeReservation();
    void choose(BatchPlan::Setup setup);
    void refreshIdentity();
    void refreshRange();
    QString rangeProblem() const;
    QString rangeWarning(const BatchProblem &problem) const;

    QRadioButton *m_cloudInit;
    QRadioButton *m_reservation;
    QRadioButton *m_none;
    IdentityPage *m_identity;
    QWidget *m_identityPanel;
    QWidget *m_reservationPanel;
    QLineEdit *m_first;
    QLineEdit *m_last;
    QLabel *m_reservationHelp;
    QLabel *m_noneHelp;
    FieldMessage *m_rangeMessage;
};

} // namespace guestdeck
