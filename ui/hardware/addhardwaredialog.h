// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwarefacts.h"
#include "models/hardware/hardwarekind.h"
#include "ui/hardware/volumechoice.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace guestdeck
{

class DevicePicker;
class HardwareEdits;
class HardwareForm;

/// What kind of hardware a guest is to get, and its settings: from the table of kinds; what this host or guest cannot
/// have is greyed, with the reason. A device of the host is picked from a list. Accepted: it joins the edits, nothing
/// has been done yet. Thread: GUI. Deletes itself.
class AddHardwareDialog : public QDialog
{
    Q_OBJECT
public:
    /// The edits of the page: what is to be added already counts.
    AddHardwareDialog(const GuestHardware &guest, const HardwareEdits &edits, QWidget *parent = nullptr);

    QString kind() const;
    FieldValues values() const; ///< complete
    bool choose(const QString &kind); ///< false: it is greyed, or there is none
    /// How a volume is asked for: before the dialog is shown.
    void setBrowser(VolumeBrowser browser);
    DevicePicker *picker() const { return m_picker; }
    HardwareForm *form() const { return m_form; }
    QString whyNot() const; ///< it cannot be added like that

private:
    void fillKinds(const HardwareEdits &edits);
    void showKind();
    void check();

    GuestHardware m_guest;
    HardwareEdits *m_draft;
    QTreeWidget *m_kinds;
    DevicePicker *m_picker;
    HardwareForm *m_form;
    QLabel *m_reason;
    QPushButton *m_ok;
};

/// Why the guest cannot get one more of that kind, as a whole sentence; empty: it can. Pure.
QString whyNotAdd(const HardwareKind &kind, const GuestHardware &guest, const HardwareEdits &edits);

} // namespace guestdeck
