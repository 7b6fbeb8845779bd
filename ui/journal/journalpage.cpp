// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/tooltip.h"
#include "models/journal/changesummary.h"
#include "models/xml/difference.h"
#include "ui/dialogs/explain.h"
#include "ui/journal/restoredefinitiondialog.h"
#include "ui/widgets/differenceview.h"
#include "ui/widgets/format.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <iterator>
#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

enum Column { When, What, Changed, Lines, Columns };

/// As lists show it, but with seconds: changes come close together.
QString momentOf(const QDateTime &time)
{
    const QLocale locale;
    QString clock = locale.timeFormat(QLocale::ShortFormat);
    if (const qsizetype minutes = clock.indexOf("mm"_L1); minutes > 0 && !clock.contains("ss"_L1)) {
        const QChar before = clock.at(minutes - 1);
        clock.insert(minutes + 2, QString(before == u'.' ? u'.' : u':') + u"ss"_s);
    }
    const QDateTime local = time.toLocalTime();
    return locale.toString(local.date(), QLocale::ShortFormat) + u' ' + locale.toString(local.time(), clock);
}

QPushButton *makeButton(const QString &name, const QString &text, const QString &help, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(spokenText(text));
    button->setProperty("help", help);
    button->setAutoDefault(false);
    return button;
}

} // namespace

JournalPage::JournalPage(Connection *connection, const QUuid &uuid, JournalHooks hooks, QWidget *parent)
    : GuestPage(parent)
    , m_id{connection->id(), uuid}
    , m_connection(connection)
    , m_hooks(std::move(hooks))
    , m_messages(new MessageArea(this))
    , m_intro(new QLabel(this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_table(new QTreeWidget(this))
    , m_compare(new QComboBox(this))
    , m_difference(new DifferenceView(this))
    , m_restore(makeButton(u"journalRestore"_s, tr("&Restore this definition…"),
                           tr("Stores the definition as it was after this change"), this))
    , m_takeBack(makeButton(u"journalTakeBack"_s, tr("Restore the one &before…"),
                            tr("Stores the definition as it was before this change"), this))
    , m_copy(makeButton(u"journalCopy"_s, tr("Copy its &XML"),
                        tr("Copies the whole definition as it was after this change, without passwords"), this))
    , m_reasons(new QLabel(this))
{
    setObjectName(u"journalPage"_s);
    setAccessibleName(tr("Journal"));
    m_intro->setObjectName(u"journalIntro"_s);
    m_intro->setAccessibleName(tr("What the journal is"));
    m_intro->setTextFormat(Qt::PlainText);
    m_intro->setWordWrap(true);
    m_intro->setContentsMargins(8, 6, 8, 6);
    m_table->setObjectName(u"journalTable"_s);
    m_table->setAccessibleName(tr("Changes of the definition, newest first"));
    m_table->setColumnCount(Columns);
    m_table->setHeaderLabels({tr("When"), tr("What"), tr("Changed"), tr("Lines")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setObjectName(u"journalHeader"_s);
    m_table->header()->setAccessibleName(tr("Columns of the journal"));
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(Changed, QHeaderView::Stretch);
    m_compare->setObjectName(u"journalCompare"_s);
    m_compare->setAccessibleName(tr("What is compared"));
    m_compare->addItem(tr("What this change did"), int(Compare::Change));
    m_compare->addItem(tr("This definition and the present one"), int(Compare::WithPresent));
    m_reasons->setObjectName(u"journalReasons"_s);
    m_reasons->setAccessibleName(tr("What cannot be done, and why"));
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);

    auto *below = new QWidget(this);
    below->setObjectName(u"journalBelow"_s);
    below->setAccessibleName(tr("The chosen change"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_compare);
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(m_takeBack);
    row->addWidget(m_restore);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(8, 6, 8, 8);
    column->addLayout(row);
    column->addWidget(m_reasons);
    column->addWidget(m_difference, 1);
    m_split->setObjectName(u"journalSplit"_s);
    m_split->setAccessibleName(tr("Changes, and the chosen one"));
    m_split->addWidget(m_table);
    m_split->addWidget(below);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    m_split->setChildrenCollapsible(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_messages);
    all->addWidget(m_intro);
    all->addWidget(m_split, 1);
    setFocusProxy(m_table);
    connect(m_table, &QTreeWidget::currentItemChanged, this, [this] {
        forgetRestored();
        showChange();
    });
    connect(m_compare, &QComboBox::currentIndexChanged, this, &JournalPage::showChange);
    connect(m_restore, &QPushButton::clicked, this, [this] { restore(false); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { restore(true); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const JournalEntry *entry = current()) {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(entry->after));
        }
    });
    if (m_hooks.journal) {
        connect(m_hooks.journal, &Journal::changed, this, [this](const QUuid &guest) {
            if (guest == m_id.uuid && m_shown) {
                refresh();
            }
        });
    }
    attach();
    setEntries({});
}

void JournalPage::attach()
{
    connect(m_connection, &Connection::domainOutdated, this, [this](const QUuid &guest) {
        if (guest == m_id.uuid && m_shown) {
            readPresent();
        }
    });
    connect(m_connection, &Connection::stateChanged, this, &JournalPage::refreshButtons);
}

bool JournalPage::moveTo(Connection *connection)
{
    if (m_connection) {
        m_connection->disconnect(this);
    }
    m_connection = connection;
    m_id.connection = connection->id();
    attach();
    refresh();
    return true;
}

void JournalPage::toggleFullScreen()
{
    window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen);
}

void JournalPage::shown()
{
    m_shown = true;
    if (m_hooks.journal && m_connection) {
        m_hooks.journal->look(*m_connection, m_id.uuid);
    }
    refresh();
}

void JournalPage::hidden()
{
    m_shown = false;
}

void JournalPage::refresh()
{
    readPresent();
    if (!m_hooks.journal) {
        setEntries({});
        return;
    }
    deliver(m_hooks.journal->entries(m_id.uuid), this, [this, asked = ++m_asked](const QList<JournalEntry> &entries) {
        if (asked == m_asked) {
            setEntries(entries);
        }
    });
}

void JournalPage::readPresent()
{
    if (!m_connection) {
        return;
    }
    deliver(loadDefinitionText(*m_connection, m_id.uuid), this, [this](const Result<DefinitionText> &text) {
        if (text.has_value()) {
            if (!m_present || m_present->stored != text->stored) {
                forgetRestored();
            }
            m_present = *text;
            m_messages->dismiss(u"journalUnread"_s);
        } else {
            Message message;
            message.id = u"journalUnread"_s;
            message.severity = Message::Severity::Warning;
            message.text = tr("The present definition cannot be read now. %1").arg(explain(text.error()).what);
            message.details = text.error().detail;
            message.buttons = {{u"journalRetry"_s, tr("Try again"), [this] { refresh(); }}};
            m_messages->show(message);
        }
        if (m_compare->currentData().toInt() == int(Compare::WithPresent)) {
            showChange();
        } else {
            refreshButtons();
        }
    });
}

/// The chosen one stays chosen.
void JournalPage::setEntries(const QList<JournalEntry> &entries)
{
    const JournalEntry *before = current();
    const qint64 chosen = before ? before->id : 0;
    m_entries = entries;
    forgetRestored();
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    QTreeWidgetItem *select = nullptr;
    for (const JournalEntry &entry : entries) {
        auto *row = new QTreeWidgetItem(m_table);
        row->setText(When, momentOf(entry.time));
        row->setToolTip(When, plainToolTip(format::moment(entry.time)));
        row->setText(What, entry.reason);
        row->setToolTip(What,
                        plainToolTip(entry.ours ? tr("%1 (by a task of this program)").arg(entry.reason)
                                                : tr("%1 (not by a task of this program)").arg(entry.reason)));
        row->setToolTip(Lines, tr("Lines removed and added"));
        if (entry.id == chosen) {
            select = row;
        }
    }
    m_table->resizeColumnToContents(When);
    showCounts();
    m_table->setCurrentItem(select ? select : m_table->topLevelItem(0));
    m_split->setVisible(!entries.isEmpty());
    m_intro->setText(
        !m_hooks.journal ? tr("No journal is kept.")
            : entries.isEmpty()
            ? tr("Nothing is written down for this guest yet. From now on each change of its definition "
                 "is kept on this computer: those made here, and others when they are noticed.")
            : tr("Changes of the definition that were made or noticed on this computer, without passwords. "
                 "Any of them can be restored."));
    showChange();
    countLines();
}

/// Of each change once, and on a worker: hundreds of large definitions take their time.
void JournalPage::countLines()
{
    QList<JournalEntry> unknown;
    std::ranges::copy_if(m_entries, std::back_inserter(unknown), [this](const JournalEntry &entry) {
        return !entry.before.isEmpty() && !m_counts.contains({entry.id, entry.time});
    });
    if (unknown.isEmpty() || std::exchange(m_counting, true)) {
        return;
    }
    deliver(QtConcurrent::run([unknown] {
                QHash<CountKey, Counted> counts;
                for (const JournalEntry &entry : unknown) {
                    const Difference change = lineDifference(entry.before, entry.after, 0);
                    counts.insert({entry.id, entry.time},
                                  {u"−%1 +%2"_s.arg(change.removed).arg(change.added), changeSummary(change)});
                }
                return counts;
            }),
            this, [this](const QHash<CountKey, Counted> &counts) {
                m_counting = false;
                m_counts.insert(counts);
                showCounts();
                countLines(); // what has come meanwhile
            });
}

void JournalPage::showCounts()
{
    for (int i = 0; i < m_table->topLevelItemCount() && i < m_entries.size(); ++i) {
        const JournalEntry &entry = m_entries.at(i);
        const Counted counted = m_counts.value({entry.id, entry.time});
        m_table->topLevelItem(i)->setText(Lines, counted.lines);
        m_table->topLevelItem(i)->setText(Changed, counted.changed);
        m_table->topLevelItem(i)->setToolTip(Changed, plainToolTip(counted.changed));
    }
    m_table->resizeColumnToContents(Lines);
}

const JournalEntry *JournalPage::current() const
{
    const int index = m_table->indexOfTopLevelItem(m_table->currentItem());
    return index >= 0 && index < m_entries.size() ? &m_entries.at(index) : nullptr;
}

void JournalPage::showChange()
{
    const JournalEntry *entry = current();
    if (!entry) {
        m_difference->setTexts({}, {}, {}, {});
    } else if (m_compare->currentData().toInt() == int(Compare::WithPresent)) {
        m_difference->setEmptyText(m_present ? tr("The present definition is the same.")
                                             : tr("The present definition is being read…"));
        // Where no passwords were told it says nothing about them.
        const QByteArray then = m_present && entry->blind ? restored(*entry, false).text : entry->after;
        m_difference->setTexts(m_present ? then : QByteArray(), m_present ? m_present->stored : QByteArray(),
                               tr("After this change"), tr("Present definition"));
    } else if (entry->before.isEmpty()) {
        m_difference->setEmptyText(tr("The definition was seen here for the first time: what it was before is not "
                                      "known. “Copy its XML” gives all of it."));
        m_difference->setTexts({}, {}, {}, {});
    } else {
        m_difference->setEmptyText(entry->secrets ? tr("A password was changed. It is not kept here, neither the old "
                                                       "one nor the new one.")
                                                  : tr("There is no difference."));
        m_difference->setTexts(entry->before, entry->after, tr("Before"), tr("After"));
    }
    refreshButtons();
}

void JournalPage::forgetRestored()
{
    for (std::optional<RestoredText> &side : m_restored) {
        side.reset();
    }
}

/// Of the chosen entry and the present definition; until either changes.
const RestoredText &JournalPage::restored(const JournalEntry &entry, bool takeBefore)
{
    std::optional<RestoredText> &side = m_restored[takeBefore ? 1 : 0];
    if (!side) {
        side = textToRestore(entry, takeBefore, m_present->stored);
    }
    return *side;
}

QString JournalPage::whyNotRestore(bool takeBefore)
{
    const JournalEntry *entry = current();
    if (!entry) {
        return tr("No change is chosen.");
    }
    if (!m_hooks.submit || !m_connection || m_connection->config().readOnly) {
        return tr("The host is connected for reading only.");
    }
    if (m_connection->state() != Connection::State::Connected) {
        return tr("The host is not connected.");
    }
    if (!m_present) {
        return tr("The present definition has not been read yet.");
    }
    if (!m_present->persistent) {
        return tr("The guest is transient: it has no stored definition that could be changed.");
    }
    if (takeBefore && entry->before.isEmpty()) {
        return tr("What the definition was before is not known.");
    }
    return restored(*entry, takeBefore).text == m_present->stored ? tr("The present definition is the same.")
                                                                  : QString();
}

void JournalPage::refreshButtons()
{
    const JournalEntry *entry = current();
    QStringList reasons;
    const auto set = [&](QPushButton *button, bool takeBefore) {
        const QString why = whyNotRestore(takeBefore);
        const QString help = button->property("help").toString();
        button->setEnabled(why.isEmpty());
        button->setToolTip(plainToolTip(why.isEmpty() ? help : QString(help + u'\n' + why)));
        if (!why.isEmpty()) {
            reasons.append(tr("%1: %2", "an action, and why it is not possible").arg(spokenText(button->text()), why));
        }
    };
    set(m_restore, false);
    set(m_takeBack, true);
    m_copy->setEnabled(entry);
    m_copy->setToolTip(plainToolTip(m_copy->property("help").toString()));
    m_reasons->setText(reasons.join(u'\n'));
    m_reasons->setVisible(!reasons.isEmpty());
}

void JournalPage::restore(bool takeBefore)
{
    const JournalEntry *chosen = current();
    if (!chosen || !m_present || !m_connection) {
        return;
    }
    const JournalEntry entry = *chosen;
    const QByteArray present = m_present->stored;
    const QString when = momentOf(entry.time);
    const QString what = takeBefore
        ? tr("The definition becomes what it was before “%1” on %2.").arg(entry.reason, when)
        : tr("The definition becomes what it was after “%1” on %2.").arg(entry.reason, when);
    if (m_dialog) {
        m_dialog->close();
    }
    m_dialog = new RestoreDefinitionDialog(m_present->name, what, m_present->running, present,
                                           restored(entry, takeBefore), this);
    connect(m_dialog, &QDialog::accepted, this, [this, entry, present, takeBefore] {
        if (!m_connection) {
            return;
        }
        std::unique_ptr<Job> job = makeRestoreDefinitionJob(*m_connection, m_id.uuid, present, entry, takeBefore);
        connect(job.get(), &Job::finished, this, [this, raw = job.get()] {
            m_messages->dismiss(u"journalRefused"_s);
            if (raw->error()) {
                Message message;
                message.id = u"journalRefused"_s;
                message.severity = Message::Severity::Error;
                message.text = tr("The definition was not restored. %1").arg(explain(*raw->error()).what);
                message.details = raw->error()->detail;
                m_messages->show(message);
            }
            refresh();
        });
        m_hooks.submit(std::move(job));
    });
    m_dialog->open();
}

} // namespace guestdeck
