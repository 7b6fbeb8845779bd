// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cloudinit/identity.h"
#include "ui/identity/backend.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace guestdeck
{

class AddressFields;
class FieldMessage;
class FoldSection;
class KeysField;
class PasswordField;
class SeedPreview;

/// Asks who a new machine is, or what is common to many: account, keys, network, packages and commands for cloud-init.
/// Checks while the user types, shows each problem at its field. A password stays here only until its hash is made.
/// Part of a wizard's page: needs room to scroll. Thread: GUI.
class IdentityPage : public QWidget
{
    Q_OBJECT
public:
    enum class Use {
        OneMachine,
        Batch, ///< host names and addresses belong to each machine: addresses are asked for as ranges
    };
    /// Batch: from where to where the machines' addresses are counted.
    struct Ranges {
        QString first4;
        QString last4;
        QString first6;
        QString last6;
        bool operator==(const Ranges &) const = default;
    };

    IdentityPage(IdentityBackend backend, Use use, QWidget *parent = nullptr);
    ~IdentityPage() override;

    void setBackend(const IdentityBackend &backend);

    Identity identity() const;
    void setIdentity(const Identity &identity);
    Ranges ranges() const;
    void setRanges(const Ranges &ranges);
    /// OneMachine: what the host name follows until the user types another one, such as the machine's name.
    void suggestHostName(const QString &name);
    /// What the preview shows of one of many machines.
    void setExample(const QString &hostName, const QString &address4, const QString &address6, const QString &mac);
    /// Problems found by others, shown at these fields too.
    void setFurtherProblems(const QList<IdentityProblem> &problems);

    const QList<IdentityProblem> &problems() const { return m_problems; }
    /// The first error, or what is still missing; empty: none.
    QString obstacle() const;
    /// What is missing has not been asked for long: no mistake.
    bool waits() const;
    /// A password typed here has no hash yet; changed() tells when it has.
    bool isBusy() const;
    /// In a few words each.
    QStringList answers() const;
    QWidget *firstField() const;

Q_SIGNALS:
    void changed();

private:
    struct Place {
        IdentityField field;
        FieldMessage *message;
        bool folded;
    };

    QLineEdit *makeEdit(const char *name, const QString &accessibleName, const QString &hint = {});
    QPlainTextEdit *makeText(const char *name, const QString &accessibleName, const QString &hint, int lines);
    FieldMessage *addMessage(IdentityField field, QWidget *anchor, bool folded = false);
    void addAccount(QGridLayout *grid);
    void addNetwork(QGridLayout *grid);
    QWidget *makeMore();
    void edited();
    void check();
    void showProblems();
    void markYamlLine();
    void showPreview();
    bool awaits(IdentityField field) const;

    IdentityBackend m_backend;
    Use m_use;
    bool m_setting = false;
    bool m_hostNameTyped = false;
    QString m_exampleName;
    QString m_example4;
    QString m_example6;
    QString m_exampleMac;
    QList<IdentityProblem> m_own;
    QList<IdentityProblem> m_further;
    QList<IdentityProblem> m_problems;
    QList<Place> m_places;

    QLineEdit *m_hostName = nullptr;
    QLineEdit *m_domain;
    QLineEdit *m_user;
    PasswordField *m_password;
    QCheckBox *m_sshPassword;
    QComboBox *m_sudo;
    KeysField *m_keys;
    AddressFields *m_ipv4;
    AddressFields *m_ipv6;
    QLineEdit *m_dns;
    QLineEdit *m_search;
    QComboBox *m_style;
    QCheckBox *m_grow;
    QCheckBox *m_update;
    QLineEdit *m_packages;
    QPlainTextEdit *m_commands;
    QPlainTextEdit *m_yaml;
    FoldSection *m_more;
    FoldSection *m_previewFold;
    SeedPreview *m_preview;
};

} // namespace guestdeck
