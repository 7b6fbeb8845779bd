// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/job.h"
#include "models/journal/definitionjob.h"
#include "models/xmlcheck/xmlcheck.h"
#include "ui/mainwindow/guestpage.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QListWidget;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace guestdeck
{

class Connection;
class DifferenceView;
class XmlFindBar;
class MessageArea;
class Settings;
class XmlEditor;

struct XmlHooks {
    std::function<void(std::unique_ptr<Job>)> submit; ///< empty: nothing can be stored
};

/// A guest's definition as text: what the next start uses, to be edited, and what runs, to be read. Checked while it is
/// typed (on a worker), stored as a task. Passwords stand hidden in it unless they are asked for. Edits stay when the
/// host's definition changes meanwhile, and come back when the page was closed with them (ui/xmlpage/xmldrafts.h).
/// Thread: GUI.
class XmlPage : public GuestPage
{
    Q_OBJECT
public:
    /// `settings` may be null.
    XmlPage(Connection *connection, const QUuid &uuid, XmlHooks hooks, Settings *settings, QWidget *parent = nullptr);
    ~XmlPage() override;

    DomainId domain() const override { return m_id; }
    void toggleFullScreen() override;
    void shown() override;
    void hidden() override;
    bool moveTo(Connection *connection) override;
    bool event(QEvent *event) override;

    XmlEditor *editor() const { return m_editor; }
    XmlEditor *liveView() const { return m_live; }
    DifferenceView *differenceView() const { return m_difference; }
    MessageArea *messages() const { return m_messages; }
    const std::optional<DefinitionText> &text() const { return m_text; }
    /// Of the text as it stands; none: it is being checked.
    const std::optional<XmlReport> &report() const { return m_report; }
    bool hasEdits() const;
    bool hasUnsaved() const; ///< edits, other than what is stored and only not read back yet
    void refresh();
    /// As loadDefinitionText() answered; public for tests.
    void setText(const Result<DefinitionText> &text);
    void showDifference(bool on);

Q_SIGNALS:
    void readingBegun(); ///< the host is being asked

private:
    enum class View { Stored, Live };
    struct Row {
        QAction *action;
        std::function<QString()> whyNot; ///< empty: it can be done
    };
    // xmlpage.cpp
    void attach();
    void fillBar();
    QAction *addAction(const QString &name, const QString &text, const QString &help, const QString &icon,
                       std::function<void()> run, std::function<QString()> whyNot);
    QString whyNotEdit() const;
    QString whyNotStore() const;
    // xmlpage_view.cpp
    View view() const;
    XmlEditor *current() const;
    void showView();
    void refreshActions();
    void textEdited();
    void check();
    void setReport(const XmlReport &report);
    void showPosition();
    void setClear(bool on);
    void hideSecrets();
    void compare();
    void showTexts(const QByteArray &before, const QByteArray &after, const QString &beforeName,
                   const QString &afterName);
    // xmlpage_store.cpp
    void adopt(const QByteArray &stored);
    void bringBack();
    bool isBase(const DefinitionText &text) const;
    void tellConflict();
    void showOthers(const QByteArray &before, const QByteArray &after, const QString &beforeName,
                    const QString &afterName);
    void storeByKey();
    void keepEdits();
    void discard();
    void store(bool check);
    void stored(const Job &job, bool checked);
    void tellWhatHostMadeOfIt();
    void showRefusal(const Error &error, bool checked);

    DomainId m_id;
    QPointer<Connection> m_connection;
    XmlHooks m_hooks;
    Settings *m_settings;
    MessageArea *m_messages;
    QToolBar *m_bar;
    QComboBox *m_view;
    QStackedWidget *m_stack;
    QSplitter *m_split;
    XmlEditor *m_editor;
    XmlEditor *m_live;
    XmlFindBar *m_find;
    QListWidget *m_problems;
    DifferenceView *m_difference;
    QLabel *m_state;
    QLabel *m_position;
    QList<Row> m_rows;
    QAction *m_compare = nullptr;
    QAction *m_clear = nullptr;
    std::optional<DefinitionText> m_text; ///< as last read
    QByteArray m_base; ///< what the text in the editor was made from
    std::optional<QByteArray> m_theirs; ///< what somebody else has stored meanwhile
    std::optional<QByteArray> m_wanted; ///< is being stored
    QPointer<const Job> m_store; ///< the task that does, or did it
    QPointer<const Job> m_awaited; ///< stores what was typed here before: of its end it is known what became of that
    std::optional<QByteArray> m_sent; ///< stored by us, and not read back yet
    bool m_compared = false; ///< others than saved and edited are compared
    std::optional<XmlReport> m_report;
    QStringList m_oldProblems; ///< what the check says of the text without edits: not what the host refuses
    QTimer m_checkSoon;
    QTimer m_soon; ///< several reasons to read make one reading
    quint64 m_revision = 0; ///< of the text, to know a check that was overtaken
    bool m_keeps = true; ///< the editor can keep every character of the text
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_askedForDraft = false;
    bool m_shown = false;
    bool m_filling = false;
};

} // namespace guestdeck
