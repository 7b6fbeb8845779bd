// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"

#include <QByteArray>
#include <QDialog>

namespace guestdeck
{

class DifferenceView;

/// Shows what restoring an older definition changes, and asks whether to. accepted(): do it. Deletes itself.
/// Thread: GUI.
class RestoreDefinitionDialog : public QDialog
{
    Q_OBJECT
public:
    /// `what`: which definition it is, as a sentence.
    RestoreDefinitionDialog(const QString &guest, const QString &what, bool running, const QByteArray &present,
                            const RestoredText &restored, QWidget *parent);

    DifferenceView *differenceView() const { return m_difference; }

private:
    DifferenceView *m_difference;
};

} // namespace guestdeck
