// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace guestdeck
{

/// The search field: finds while typing, Escape empties it, Down goes to the list. Syntax: see GuestFilter.
class SearchBar : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBar(QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void listWanted(); ///< Down or Enter: on to the rows found

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace guestdeck
