// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/cloneplan.h"
#include "models/actions/domainactions.h"
#include "ui/mainwindow/services.h"

#include <QDialog>
#include <QSet>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace guestdeck
{

class CloneDiskRow;
class Connection;
class FieldMessage;
class FormGrid;
class MessageArea;

/// Asks what a clone is called, where it goes and what becomes of each disk; says what it takes and what it does not
/// get. On accept one task. Thread: GUI.
class CloneDialog : public QDialog
{
    Q_OBJECT
public:
    CloneDialog(const Services &services, const DomainId &guest, QWidget *parent);

    /// What loadCloneFacts() gave. Called by itself; public for tests.
    void setFacts(const Result<CloneFacts> &facts);
    const ClonePlan &plan() const { return m_plan; }
    /// Before the facts are there: the disks as they were in it, if it is one that can be read.
    void chooseSnapshot(const QString &name) { m_plan.snapshot = name; }

private:
    void buildForm();
    void buildButtons(QVBoxLayout *column);
    Connection *from() const;
    Connection *to() const;
    void load();
    void takeForm();
    void takeDisk(const ClonePlan::Disk &wish, bool renamed);
    void adapt();
    void showPlan();
    void showProblems(const QList<CloneProblem> &problems);
    void makeRows();
    QList<CloneProblem> problems() const;
    void runOnSource(DomainAction action);
    void submit();

    Services m_services;
    DomainId m_guest;
    std::optional<CloneFacts> m_facts;
    ClonePlan m_plan;
    QSet<QString> m_typedNames; ///< targets whose volume's name is the user's own
    bool m_showing = false;
    bool m_touched = false; ///< by the user; until then each answer gives new defaults
    DomainState m_seen = DomainState::Unknown;
    MessageArea *m_messages;
    QWidget *m_content;
    FormGrid *m_form;
    QLineEdit *m_name;
    FieldMessage *m_nameMessage;
    QComboBox *m_host;
    FieldMessage *m_hostMessage;
    QComboBox *m_snapshot;
    FieldMessage *m_snapshotMessage;
    QVBoxLayout *m_disks;
    QList<CloneDiskRow *> m_rows;
    QWidget *m_vncField;
    QComboBox *m_vnc;
    QSpinBox *m_vncPort;
    FieldMessage *m_vncMessage;
    QCheckBox *m_nvram;
    QCheckBox *m_start;
    QLabel *m_losses;
    QLabel *m_summary;
    QPushButton *m_ok;
};

} // namespace guestdeck
