// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace guestdeck
{

class PinModel;

/// The matrix: arrows walk, Shift selects, Space allows or forbids what is selected, so does a click on one cell.
/// Thread: GUI.
class PinView : public QTableView
{
    Q_OBJECT
public:
    explicit PinView(PinModel *model, QWidget *parent = nullptr);

    /// What is selected, else the current cell.
    QModelIndexList chosen() const;
    void toggle();

Q_SIGNALS:
    void refused(); ///< a row would have lost its last CPU

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setSizes();

    PinModel *m_pins;
};

} // namespace guestdeck
