// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/connection.h"
#include "models/transport/sshconfig.h"
#include "ui/connect/hosturi.h"

#include <QDialog>
#include <QFileDialog>
#include <QHash>
#include <QPointer>

#include <functional>
#include <optional>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace guestdeck
{

class ConnectionRegistry;
class FieldMessage;
class FoldSection;
class FormGrid;
class HostSuggestions;

/// What examines a host before it is saved.
struct HostExamination {
    QWidget *view = nullptr; ///< shows the result below the form; the dialog takes it over
    std::function<void(const ConnectionConfig &)> start;
    std::function<void()> cancel; ///< forgets the result, too
};

/// Adds a host, or edits one. The address that comes out is shown while typing; what is wrong stands under its field.
/// An address or command line put into the host's field fills in the others. Thread: GUI.
class HostDialog : public QDialog
{
    Q_OBJECT
public:
    /// `config` with a null id: a new host. Names are offered from the files in `ssh`.
    HostDialog(const ConnectionRegistry *registry, const ConnectionConfig &config, QWidget *parent,
               const QString &ssh = sshFolder());
    ~HostDialog() override;

    /// For a host reached by ssh, ready to type its name.
    void startRemote();

    /// Puts in the button "Test". Call before the dialog is shown.
    void setExamination(const HostExamination &examination);

    ConnectionConfig config() const;
    HostUriParts address() const;
    /// The file dialog that is open at the moment, for tests.
    QFileDialog *openDialog() const { return m_fileDialog; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    // hostdialog_layout.cpp
    void buildForm();
    void buildButtons();
    void addKinds();
    void addGroups();
    void addPathRow(const QString &label, QLineEdit *edit, const QString &name, bool folder);
    FieldMessage *addMessage(const QString &name, QWidget *anchor);
    FieldMessage *addProblem(HostField field, QWidget *anchor);
    void growToFit();

    void fill(const HostUriParts &address);
    void takePasted(QLineEdit *edit);
    void browse(QLineEdit *edit, bool folder);
    void check();
    void showRows(const HostUriParts &now);
    void showProblems(const std::optional<HostProblem> &wrong);
    void showHints(const HostUriParts &now);
    void showKindNote(HostUriParts::Kind kind);
    bool isUnchanged() const;
    const Connection *sameHost(const ConnectionConfig &now) const;
    HostUriParts typedAddress() const;
    void examine();
    void dropExamination();

    const ConnectionRegistry *m_registry;
    ConnectionConfig m_config;
    HostSuggestions *m_suggestions;
    QScrollArea *m_scroll;
    FormGrid *m_form;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QLineEdit *m_user;
    QSpinBox *m_port;
    QLineEdit *m_key;
    QLineEdit *m_jump;
    QComboBox *m_guests;
    QLineEdit *m_certificates;
    QLineEdit *m_uri;
    QLineEdit *m_name;
    QComboBox *m_group;
    QCheckBox *m_readOnly;
    QCheckBox *m_autoConnect;
    QLabel *m_preview;
    FieldMessage *m_note = nullptr;
    FieldMessage *m_remark = nullptr;
    FieldMessage *m_certificatesNote = nullptr;
    FieldMessage *m_same = nullptr;
    QHash<HostField, FieldMessage *> m_problems;
    QPushButton *m_ok = nullptr;
    QPushButton *m_test = nullptr;
    QPointer<QFileDialog> m_fileDialog;
    QBoxLayout *m_column = nullptr;
    FoldSection *m_result = nullptr;
    HostExamination m_examination;
    ConnectionConfig m_examined;
    QHash<QLineEdit *, qsizetype> m_lengths; ///< of the text before the last change: a leap is no typing
    bool m_filling = false;
    HostUriParts m_before; ///< what the dialog was opened with
};

} // namespace guestdeck
