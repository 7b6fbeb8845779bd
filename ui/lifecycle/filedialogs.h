// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lifecycle/guestdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace guestdeck
{

/// Where on the host a guest's memory goes, when it is saved. Thread: GUI.
class SaveFileDialog : public GuestDialog
{
    Q_OBJECT
public:
    SaveFileDialog(Connection *host, const QUuid &guest, QWidget *parent);
    SaveToFile wanted() const;

private:
    std::optional<std::pair<FieldMessage *, QString>> problem() const override;

    QLineEdit *m_path;
    FieldMessage *m_pathMessage;
    QCheckBox *m_paused;
    QCheckBox *m_direct;
};

/// The same for a core dump, its form, and what becomes of the guest. Thread: GUI.
class CoreDumpDialog : public GuestDialog
{
    Q_OBJECT
public:
    CoreDumpDialog(Connection *host, const QUuid &guest, QWidget *parent);
    CoreDump wanted() const;

private:
    std::optional<std::pair<FieldMessage *, QString>> problem() const override;

    QLineEdit *m_path;
    FieldMessage *m_pathMessage;
    QComboBox *m_form;
    QComboBox *m_after;
    FieldMessage *m_afterMessage;
};

/// How a guest is asked to shut down, and how long that may take. Thread: GUI.
class ShutDownDialog : public GuestDialog
{
    Q_OBJECT
public:
    /// `others`: how many more guests are asked the same.
    ShutDownDialog(Connection *host, const QUuid &guest, int others, int seconds, QWidget *parent);
    ShutDownWay way() const;
    int seconds() const;

private:
    std::optional<std::pair<FieldMessage *, QString>> problem() const override;

    QRadioButton *m_default;
    QRadioButton *m_button;
    QRadioButton *m_agent;
    QSpinBox *m_seconds;
};

} // namespace guestdeck
