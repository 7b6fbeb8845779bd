// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwareitem.h"
#include "ui/hardware/volumechoice.h"

#include <QHash>
#include <QScrollArea>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace guestdeck
{

class FieldRow;
class FoldSection;
class FormGrid;
class HardwareEdits;

/// The settings of one item of a guest, made from the table of kinds: in their groups, rare ones folded, each with its
/// help, its values and what is wrong with it. Knows nothing of any one kind. Thread: GUI.
class HardwareForm : public QScrollArea
{
    Q_OBJECT
public:
    explicit HardwareForm(QWidget *parent = nullptr);

    /// The same item again only fills in what has changed; the cursor stays where it is. `locked`: why nothing can be
    /// changed, empty: it can.
    void showItem(const GuestHardware &guest, const HardwareEdits &edits, const HardwareKey &key,
                  const QString &locked = {});
    /// Without title, state and buttons: for a dialog that says these itself. Before the first item.
    void setBare(bool bare) { m_bare = bare; }
    /// How a volume is asked for; without one it is typed. Before the first item.
    void setBrowser(VolumeBrowser browser) { m_browser = std::move(browser); }
    /// Offers the way to the page with the guest's XML. Before the first item.
    void setXmlOffered(bool offered) { m_xmlOffered = offered; }
    /// Values to choose from for a text that the table of kinds knows none for. The first time before the first item.
    void offer(const QString &kind, const QString &field, const QList<FieldOption> &options);
    /// Below the fields: what is known of the item beyond them, line by line; empty: nothing. `button`: emits
    /// moreWanted(); empty: there is none.
    void setMore(const QString &title, const QString &lines, const QString &button = {});
    void clear();
    const HardwareKey &key() const { return m_key; }
    FieldRow *row(const QString &field) const { return m_rows.value(field); }
    void focusField(const QString &field);
    /// Of the item that is shown: of changed settings, and of all of a new one. By field; "" for the item as a whole.
    const QHash<QString, QString> &problems() const { return m_problems; }

Q_SIGNALS:
    void edited(const guestdeck::HardwareKey &key, const QString &field, const QString &value);
    void takeBackWanted(const guestdeck::HardwareKey &key, const QString &field);
    void takeBackItemWanted(const guestdeck::HardwareKey &key);
    void removeWanted(const guestdeck::HardwareKey &key);
    void xmlWanted();
    void moreWanted();

private:
    void build(const HardwareKind &kind);
    void browse(const HardwareKind &kind, FieldRow *row);
    void addHeading(FormGrid *grid, const QString &text, const QStringList &fields);
    QList<FieldOption> optionsOf(const GuestHardware &guest, const HardwareKind &kind, const HardwareField &field,
                                 const FieldValues &values) const;
    void fill(const GuestHardware &guest, const HardwareEdits &edits, const HardwareKind &kind, const QString &locked);
    void fillHead(const GuestHardware &guest, const HardwareEdits &edits, const HardwareKind &kind,
                  const QString &locked);

    struct Heading {
        QLabel *label;
        QStringList fields;
    };
    VolumeBrowser m_browser;
    QHash<HardwareKey, QList<FieldOption>> m_offers; ///< by kind, and its field as the id
    bool m_xmlOffered = false;
    HardwareKey m_key;
    FieldValues m_values; ///< of the item that is shown; none of a new one
    QWidget *m_content = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_unshown = nullptr;
    QLabel *m_wrong = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_showXml = nullptr;
    QPlainTextEdit *m_element = nullptr;
    FoldSection *m_elementFold = nullptr;
    QLabel *m_moreTitle = nullptr;
    QLabel *m_moreLines = nullptr;
    QPushButton *m_moreButton = nullptr;
    FoldSection *m_fold = nullptr;
    QHash<QString, FieldRow *> m_rows;
    QList<Heading> m_headings;
    QHash<QString, QString> m_problems;
    bool m_bare = false;
};

/// What is wrong with these values, by field id and "" for all of them; of all fields, whether shown or not. Pure.
QHash<QString, QString> problemsOf(const HardwareKind &kind, const GuestHardware &guest, const FieldValues &values);
/// The same for an item with its edits; what was wrong with it before and has not been touched is left out: the guest
/// works with it, and other changes must not wait for it. Empty for an item that is not edited.
QHash<QString, QString> problemsOf(const HardwareEdits &edits, const HardwareKey &key, const GuestHardware &guest);

} // namespace guestdeck
