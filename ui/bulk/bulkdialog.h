// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulk/bulkchange.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace guestdeck
{

class FieldInput;

/// One setting for many guests: which, the value, when; and for each of the guests what it has now and what would
/// become of it. Reads the guests while it is open, a few at a time. Accepted: job() is to be submitted. Thread: GUI.
/// Deletes itself.
class BulkDialog : public QDialog
{
    Q_OBJECT
public:
    explicit BulkDialog(QList<BulkGuest> guests, QWidget *parent = nullptr);

    BulkSetting setting() const;
    HardwareWhen when() const;
    /// Of those guests that can be changed and need it.
    std::unique_ptr<Job> job() const;
    bool choose(const QString &kind, const QString &field); ///< false: there is no such setting for many
    QComboBox *items() const { return m_item; } ///< all of the kind, or one of them
    void setValue(const QString &value);
    /// As loadGuestHardware() answered; public for tests.
    void setGuest(qsizetype index, const Result<GuestHardware> &guest);
    int changing() const; ///< how many guests would be changed
    QTreeWidget *list() const { return m_list; }

private:
    struct Row {
        BulkGuest guest;
        std::optional<Result<GuestHardware>> hardware;
        bool changes = false;
        std::optional<QList<HardwareKey>> items = {}; ///< what the guest has; none: not read, or not to be understood
    };
    void build();
    void readMore();
    void fillFields();
    void sortKinds();
    void fillItems();
    void makeInput();
    void plan();
    const HardwareField *field() const;
    const GuestHardware *sample() const; ///< a guest that has such hardware: what its host offers is offered here

    QList<Row> m_rows;
    qsizetype m_next = 0;
    int m_reading = 0;
    QComboBox *m_kind;
    QComboBox *m_item;
    QComboBox *m_field;
    QComboBox *m_when;
    QVBoxLayout *m_place; ///< of the input
    FieldInput *m_input = nullptr;
    std::optional<QString> m_value; ///< none: the user has not said any, which is not the same as an empty one
    QLabel *m_help;
    QLabel *m_state;
    QTreeWidget *m_list;
    QPushButton *m_ok = nullptr;
};

} // namespace guestdeck
