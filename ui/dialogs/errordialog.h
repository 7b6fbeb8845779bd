// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;

namespace guestdeck
{

/// A failure in full: what, why, next step, and libvirt's own words to be copied. Deletes itself. Thread: GUI.
class ErrorDialog : public QDialog
{
    Q_OBJECT
public:
    /// `facts`: further lines, such as when it happened and what was left behind; may be empty.
    ErrorDialog(const QString &title, const Error &error, const QString &facts, QWidget *parent);

    /// A further button, which closes the dialog and becomes the default one.
    void addStep(const QString &name, const QString &text, const std::function<void()> &run);

private:
    QDialogButtonBox *m_box;
};

} // namespace guestdeck
