// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/nicrules.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace guestdeck
{

class FieldMessage;
class FoldSection;
class FormGrid;

/// The fields of a network card: where it is connected, what it looks like to the guest, and, folded, limits and the
/// like. Shows what is wrong with an answer below its field. Thread: GUI.
class NicForm : public QWidget
{
    Q_OBJECT
public:
    explicit NicForm(const InterfaceSpec &start, QWidget *parent = nullptr);

    /// What the host offers to choose from; the answers stay.
    void setFacts(const NicFacts &facts);
    /// The fields as they stand; what they do not have is as in the beginning.
    InterfaceSpec spec() const;
    bool startsNetwork() const; ///< the ticked offer to start the chosen network
    void setProblems(const QList<NicProblem> &problems);
    void setMac(const QString &mac);

Q_SIGNALS:
    void changed();
    void freshMacWanted();

private:
    struct Rate {
        QSpinBox *average;
        QSpinBox *peak;
        QSpinBox *burst;
        QWidget *line;
    };
    void makeBasics();
    void makeMore();
    Rate makeRate(const QString &name, const QString &spoken, const InterfaceRate &rate);
    static InterfaceRate readRate(const Rate &rate);
    void addRow(FormGrid *form, const QString &label, QWidget *field, NicField what);
    void fillNames();
    void fillModels();
    void fillMore();
    void refresh();
    InterfaceSpec::Source source() const;
    QString name() const;

    InterfaceSpec m_start;
    NicFacts m_facts;
    QHash<int, FieldMessage *> m_messages; ///< by NicField
    FormGrid *m_basics;
    FormGrid *m_moreForm;
    QWidget *m_more;
    FoldSection *m_fold;
    QComboBox *m_kind;
    QComboBox *m_name;
    QLabel *m_help;
    QCheckBox *m_startNetwork;
    QComboBox *m_mode;
    QComboBox *m_model;
    QLineEdit *m_mac;
    QPushButton *m_freshMac;
    QCheckBox *m_link;
    QComboBox *m_portGroup;
    Rate m_in;
    Rate m_out;
    QLineEdit *m_vlan;
    QComboBox *m_filter;
    QSpinBox *m_mtu;
    QSpinBox *m_boot;
    bool m_filling = false;
};

} // namespace guestdeck
