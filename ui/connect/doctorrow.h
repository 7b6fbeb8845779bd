// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/doctor/doctor.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace guestdeck
{

/// One leg of the way: symbol and word for its state, what was found, and, unfolded, what to do. Thread: GUI.
class DoctorRow : public QFrame
{
    Q_OBJECT
public:
    explicit DoctorRow(QWidget *parent = nullptr);

    void setLeg(const DoctorLeg &leg);
    const DoctorLeg &leg() const { return m_leg; }
    void setOpen(bool open);
    bool isOpen() const { return m_open; }

Q_SIGNALS:
    /// The leg's program text is to be copied.
    void copyWanted(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBody();
    void updateSymbol();
    void updateBody();

    DoctorLeg m_leg;
    bool m_open = false;
    QLabel *m_symbol;
    QLabel *m_state;
    QLabel *m_title;
    QLabel *m_result;
    QLabel *m_time;
    QToolButton *m_fold;
    QWidget *m_body;
    QLabel *m_advice;
    QLabel *m_where;
    QPlainTextEdit *m_command;
    QPushButton *m_copy;
    QToolButton *m_detailsButton;
    QPlainTextEdit *m_details;
};

} // namespace guestdeck
