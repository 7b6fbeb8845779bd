// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/createpage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace guestdeck
{

/// A step between network and machine, where libosinfo has a script for the system: answers for the installer, so that
/// it asks nothing. The password is in the plan alone; fields show what is there as dots.
class UnattendedPage : public CreatePage
{
    Q_OBJECT
public:
    explicit UnattendedPage(CreateDraft &draft, QWidget *parent = nullptr);

    bool applies() const override;
    QStringList answers() const override;
    QWidget *firstField() const override;

protected:
    void refresh() override;

private:
    struct Row {
        QWidget *label;
        QWidget *field;
    };

    QLineEdit *makeEdit(const QString &objectName, const QString &accessibleName, QString Unattended::*member);
    QWidget *makeAnswers();
    Row addAnswer(class QGridLayout *grid, const QString &label, QWidget *field, std::optional<PlanField> problem,
                  const QString &help = {});
    void addPlace(QGridLayout *grid);
    void showHow();

    QCheckBox *m_on;
    QLabel *m_how;
    QWidget *m_answers;
    QList<std::pair<QLineEdit *, QString Unattended::*>> m_edits;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QComboBox *m_timeZone;
    Row m_fullName;
    Row m_host;
    Row m_key;
    Row m_productKey;
    Row m_language;
    Row m_zone;
    Row m_keyboard;
};

} // namespace guestdeck
