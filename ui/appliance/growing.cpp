// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appliance/growing.h"

#include "ui/widgets/text.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace guestdeck
{

void growToContents(QDialog *dialog)
{
    QLayout *layout = dialog->layout();
    layout->activate();
    const int wide = std::max(dialog->width(), layout->totalSizeHint().width());
    const int high = layout->hasHeightForWidth() ? layout->totalHeightForWidth(wide) : layout->totalSizeHint().height();
    const int most = dialog->screen() ? dialog->screen()->availableGeometry().height() * 9 / 10 : high;
    dialog->resize(wide, std::max(dialog->height(), std::min(high, most)));
}

void startSmall(QDialog *dialog)
{
    dialog->resize(charactersWide(dialog->fontMetrics(), 70), 1);
    growToContents(dialog);
}

} // namespace guestdeck
