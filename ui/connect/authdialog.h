// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/authquestion.h"
#include "models/credentials/credentialstore.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace guestdeck
{

class FoldSection;
class FormGrid;

/// One question of a login. Answers once: by answered(), also when it is closed (cancelled). Not modal: other hosts
/// and their questions stay within reach. Thread: GUI.
class AuthDialog : public QDialog
{
    Q_OBJECT
public:
    AuthDialog(const AuthQuestion &question, CredentialStore::Place place, QWidget *parent);

    /// Where a remembered secret goes to has become known.
    void setPlace(CredentialStore::Place place);
    /// Nobody wants the answer any more: closes without one.
    void withdraw();

    void done(int result) override;

protected:
    bool event(QEvent *event) override;

Q_SIGNALS:
    void answered(const guestdeck::AuthAnswer &answer);

private:
    void addFacts(FormGrid *form);
    void addQuotedPrompt(FormGrid *form);
    void addAnswer(FormGrid *form);
    void addDetails(QBoxLayout *column);
    void addButtons(QBoxLayout *column);
    void check();
    void fit();
    AuthAnswer takeAnswer();

    const AuthQuestion m_question;
    QLineEdit *m_edit = nullptr;
    QCheckBox *m_remember = nullptr;
    QLabel *m_placeNote = nullptr;
    QPushButton *m_ok = nullptr;
    bool m_saysNo = false; ///< Confirm: "no" as an answer, which is not cancelling
    bool m_over = false;
};

} // namespace guestdeck
