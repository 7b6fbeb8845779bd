// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QTabBar>

namespace guestdeck::test
{

/// Two texts in sight that have the same key with Alt, which would do neither; empty: each has its own.
inline QString sharedKey(const QWidget *window)
{
    QHash<QString, QString> taken;
    QString shared;
    const auto take = [&](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty()) {
            return;
        }
        if (taken.contains(key)) {
            shared = key + QLatin1StringView(": ") + taken.value(key) + QLatin1StringView(", ") + text;
        }
        taken.insert(key, text);
    };
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            take(label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            take(button->text());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                take(tabs->isTabVisible(i) ? tabs->tabText(i) : QString());
            }
        }
    }
    return taken.isEmpty() ? QString::fromLatin1("no keys at all") : shared;
}

} // namespace guestdeck::test
