// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace guestdeck
{

/// A chain of images drawn one below the other, from the volume itself down to the base that stands alone. What is
/// wrong with one is said below it, with a sign. Each that is a volume of this host is a button that leads to it.
/// Thread: GUI.
class ChainView : public QWidget
{
    Q_OBJECT
public:
    struct Link {
        QString name; ///< of the file
        QString path; ///< for the tooltip
        QString format; ///< in words: "qcow2", "not known"
        QString place; ///< pool, or where else it lies
        QString problem; ///< a whole sentence; empty: none
        bool broken = false; ///< the chain ends here, and should not
        QString pool; ///< of the volume it is; empty: none that is known
        QString volume;
        bool operator==(const Link &) const = default;
    };

    explicit ChainView(QWidget *parent = nullptr);
    void setLinks(const QList<Link> &links);
    const QList<Link> &links() const { return m_links; }

Q_SIGNALS:
    void volumeWanted(const QString &pool, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeLink(const Link &link, int index);

    QList<Link> m_links;
    QList<QWidget *> m_boxes;
    QVBoxLayout *m_column;
};

} // namespace guestdeck
