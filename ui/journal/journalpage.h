// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/job.h"
#include "models/journal/definitionjob.h"
#include "models/journal/journal.h"
#include "ui/mainwindow/guestpage.h"

#include <QDateTime>
#include <QHash>
#include <QPointer>

#include <functional>
#include <optional>
#include <utility>

class QComboBox;
class QDialog;
class QLabel;
class QPushButton;
class QSplitter;
class QTreeWidget;

namespace guestdeck
{

class Connection;
class DifferenceView;
class MessageArea;

struct JournalHooks {
    std::function<void(std::unique_ptr<Job>)> submit; ///< empty: nothing can be restored
    Journal *journal = nullptr; ///< null: none is kept
};

/// The changes of a guest's definition, newest first: what each changed, and the way back. Thread: GUI.
class JournalPage : public GuestPage
{
    Q_OBJECT
public:
    JournalPage(Connection *connection, const QUuid &uuid, JournalHooks hooks, QWidget *parent = nullptr);

    DomainId domain() const override { return m_id; }
    void toggleFullScreen() override;
    void shown() override;
    void hidden() override;
    bool moveTo(Connection *connection) override;

    QTreeWidget *table() const { return m_table; }
    DifferenceView *differenceView() const { return m_difference; }
    MessageArea *messages() const { return m_messages; }
    const QList<JournalEntry> &entries() const { return m_entries; }
    /// The definition to compare with has been read.
    bool knowsPresent() const { return m_present.has_value(); }
    void refresh();
    void setEntries(const QList<JournalEntry> &entries);

private:
    enum class Compare { Change, WithPresent };
    void attach();
    void readPresent();
    const JournalEntry *current() const;
    void countLines();
    void showCounts();
    void showChange();
    void refreshButtons();
    QString whyNotRestore(bool takeBefore);
    void forgetRestored();
    const RestoredText &restored(const JournalEntry &entry, bool takeBefore);
    void restore(bool takeBefore);

    DomainId m_id;
    QPointer<Connection> m_connection;
    JournalHooks m_hooks;
    MessageArea *m_messages;
    QLabel *m_intro;
    QSplitter *m_split;
    QTreeWidget *m_table;
    QComboBox *m_compare;
    DifferenceView *m_difference;
    QPushButton *m_restore;
    QPushButton *m_takeBack;
    QPushButton *m_copy;
    QLabel *m_reasons;
    QPointer<QDialog> m_dialog;
    QList<JournalEntry> m_entries; ///< newest first
    using CountKey = std::pair<qint64, QDateTime>; ///< a journal that was put aside begins with the same numbers again
    struct Counted {
        QString lines; ///< removed and added
        QString changed; ///< changeSummary()
    };
    QHash<CountKey, Counted> m_counts; ///< by entry
    bool m_counting = false;
    std::optional<DefinitionText> m_present;
    /// Both sides of the chosen entry as they can be restored: several documents are parsed for each.
    std::optional<RestoredText> m_restored[2];
    quint64 m_asked = 0; ///< readings of the journal; the newest counts
    bool m_shown = false;
};

} // namespace guestdeck
