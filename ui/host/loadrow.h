// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;

namespace guestdeck
{

class Graph;

/// A history graph with its newest value in words beside it. Thread: GUI.
class LoadRow : public QWidget
{
    Q_OBJECT
public:
    LoadRow(const QString &name, const QString &heading, int slots, QWidget *parent);

    void setHistory(const QList<float> &values, const QString &text);
    const QList<float> &values() const;

private:
    Graph *m_graph;
    QLabel *m_text;
};

} // namespace guestdeck
