// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/networks/speccheck.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace guestdeck
{

class FieldMessage;

/// A part of what a virtual network consists of, as fields with messages below them. The wizard has each on a page, the
/// edit dialog each in a tab. What is typed stays as it is while it means what the network says. Thread: GUI.
class NetworkForm : public QWidget
{
    Q_OBJECT
public:
    explicit NetworkForm(const QString &name, QWidget *parent = nullptr);

    /// Fills the fields in; edited() is not emitted.
    void setSpec(const NetworkSpec &spec, const NetworkFacts &facts);
    virtual void applyTo(NetworkSpec &spec) const = 0;
    virtual QWidget *firstField() const = 0;
    /// Each below the field that it is about; those of fields that are not shown are left out.
    virtual void setProblems(const QList<NetworkProblem> &problems);
    /// It has that field, and shows it as the network stands.
    bool shows(NetworkField field) const;
    FieldMessage *messageOf(NetworkField field) const { return m_fields.value(field).message; }

Q_SIGNALS:
    void edited();

protected:
    virtual void fill(const NetworkSpec &spec, const NetworkFacts &facts) = 0;
    /// A row with a message for that field below it, and a help text where one is wanted.
    QLabel *addRow(NetworkField field, const QString &label, QWidget *widget);
    QLabel *addHelp(const QString &name, const QString &text = {});
    void addWide(QWidget *widget);
    /// For a field that stands beside others: its message alone.
    void addMessage(NetworkField field, QWidget *widget);
    void setRowShown(QWidget *widget, bool shown);
    /// What is wrong about it is told even while its row is hidden: that it is missing.
    void tellAlways(NetworkField field) { m_always.append(field); }
    QGridLayout *grid() const { return m_grid; }
    /// Unless the fields are being filled in.
    void touched();
    bool isFilling() const { return m_filling; }

private:
    struct Field {
        QWidget *widget = nullptr;
        FieldMessage *message = nullptr;
    };
    QGridLayout *m_grid;
    QHash<NetworkField, Field> m_fields;
    QHash<const QWidget *, QLabel *> m_labels;
    QList<NetworkField> m_always;
    bool m_filling = false;
};

} // namespace guestdeck
