// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/layoutbox.h"

#include "models/core/async.h"
#include "vncview/keylayout.h"

#include <QSignalBlocker>
#include <QtConcurrent>

namespace guestdeck
{

using namespace Qt::StringLiterals;

LayoutBox::LayoutBox(const QString &id, QWidget *parent)
    : QComboBox(parent)
{
    constexpr int shownCharacters = 28;
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shownCharacters);
    setMaxVisibleItems(16);
    const QString first = id.isEmpty() ? vnc::KeyLayout::likelyId() : id;
    addItem(first, first); // until the names have been read
    deliver(QtConcurrent::run(&vnc::KeyLayout::installed), this, [this](const QList<vnc::LayoutName> &names) {
        const QString chosen = layoutId();
        int found = -1;
        {
            const QSignalBlocker quiet(this); // nobody has chosen anything
            clear();
            for (const vnc::LayoutName &name : names) {
                addItem(name.title, name.id);
                found = name.id == chosen ? count() - 1 : found;
            }
            if (found < 0) {
                insertItem(0, chosen, chosen);
            }
            setCurrentIndex(std::max(0, found));
        }
        update();
        if (found < 0 && count() > 1 && findData(u"us"_s) >= 0) {
            setCurrentIndex(findData(u"us"_s)); // it has gone, or never was one
        }
    });
}

} // namespace guestdeck
