// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/transfercheck.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace guestdeck
{

class FieldMessage;
class FormGrid;

/// What the windows of a transfer have in common: a form whose problems stand at its fields, the pools of a host, a
/// checksum. Not modal. Thread: GUI.
class TransferDialog : public QDialog
{
    Q_OBJECT
public:
    /// `prefix` of all object names.
    TransferDialog(const QString &prefix, const QString &title, const QString &verb, QWidget *parent);

protected:
    /// Puts messages at the fields; by report(), which also allows or forbids the button.
    virtual void check() = 0;

    FormGrid *form() const { return m_form; }
    QString named(const QString &name) const { return m_prefix + name; }
    QLineEdit *addLine(const QString &name, const QString &label, const QString &spoken);
    QComboBox *addPools();
    QLineEdit *addSum();
    void addNote(const QString &text);
    FieldMessage *addMessage(QWidget *anchor, const QString &name);

    /// Reads the pools of the host and shows them; `preferred` is chosen, else what suits the names.
    void loadPools(Connection *host, const QString &preferred);
    const TransferPool *pool() const;
    /// Nothing: there is something wrong with it, which stands there. Empty: none was given.
    std::optional<QString> sum(const QString &fileName) const;

    /// To be called by check(): each field with what is wrong with it (nothing: fine; an empty text: not filled in yet,
    /// which is wrong but not said).
    void begin();
    void report(FieldMessage *message, const std::optional<QString> &problem);
    void warn(FieldMessage *message, const QString &text);
    void end();
    void reportPools();
    void reportSum(const QString &fileName);
    bool isFine() const { return m_fine; }

private:
    const QString m_prefix;
    FormGrid *m_form;
    QPushButton *m_ok;
    QComboBox *m_pools = nullptr;
    FieldMessage *m_poolMessage = nullptr;
    QLineEdit *m_sum = nullptr;
    FieldMessage *m_sumMessage = nullptr;
    QList<TransferPool> m_list;
    std::optional<QString> m_poolProblem;
    quint64 m_loading = 0;
    bool m_loaded = false;
    bool m_fine = false;
    QString m_firstProblem;
};

/// "disk-2.iso" where "disk.iso" is taken.
QString freeVolumeName(const QString &name, const QStringList &taken);

} // namespace guestdeck
