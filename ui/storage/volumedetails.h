// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/volumemodel.h"
#include "ui/storage/chainview.h"

#include <QScrollArea>

#include <functional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace guestdeck
{

class ElidedLabel;
class FieldMessage;

/// What is known of one volume: where it lies, its chain, who uses it and what is built upon it. Thread: GUI.
class VolumeDetails : public QScrollArea
{
    Q_OBJECT
public:
    explicit VolumeDetails(QWidget *parent);

    /// Null: none is chosen; then `words` tells what there is.
    void setVolume(const VolumeRow *row, const QList<ChainView::Link> &chain, const QString &words);
    ChainView *chain() const { return m_chain; }

Q_SIGNALS:
    void guestWanted(const QUuid &guest);
    void volumeWanted(const QString &pool, const QString &name);

private:
    struct Button {
        QString text;
        QString tip;
        QString key; ///< what it leads to
        std::function<void()> run; ///< empty: it is only said
        bool operator==(const Button &other) const
        {
            return text == other.text && tip == other.tip && key == other.key;
        }
    };
    /// Buttons below each other; made anew only when they say something else, so that the focus stays.
    struct Buttons {
        QLabel *heading = nullptr;
        QVBoxLayout *column = nullptr;
        QList<Button> shown;
        QList<QWidget *> made;
    };
    void fill(Buttons &buttons, const QString &name, const QString &none, const QList<Button> &wanted);
    QLabel *addHeading(QVBoxLayout *column, const QString &name, const QString &text);

    QWidget *m_body;
    QLabel *m_none;
    QLabel *m_name;
    ElidedLabel *m_path;
    QToolButton *m_copy;
    QLabel *m_facts;
    FieldMessage *m_trouble;
    ChainView *m_chain;
    QLabel *m_chainHeading;
    Buttons m_guests;
    Buttons m_children;
    QString m_pathText;
};

} // namespace guestdeck
