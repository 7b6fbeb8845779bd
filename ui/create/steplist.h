// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QStringList>
#include <QWidget>

namespace guestdeck
{

/// One step of an assistant: a mark, a title and the answers given so far, below it. A click goes there.
class StepItem : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Mark { Ahead, Current, Done, Problem };

    StepItem(int number, const QString &title, QWidget *parent = nullptr);

    void setNumber(int number);
    void setMark(Mark mark);
    void setAnswers(const QStringList &answers);
    Mark mark() const { return m_mark; }
    const QStringList &answers() const { return m_answers; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe();
    QRect textRect() const;
    void drawMark(QPainter &painter, const QRect &circle) const;

    int m_number;
    Mark m_mark = Mark::Ahead;
    QStringList m_answers;
};

/// The steps one below the other. Thread: GUI.
class StepList : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(const QStringList &titles, QWidget *parent = nullptr);

    StepItem *item(int index) const { return m_items.value(index); }

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<StepItem *> m_items;
};

} // namespace guestdeck
