// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/hostobjects.h"
#include "models/core/ids.h"
#include "ui/widgets/emptystate.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QToolBar;

namespace guestdeck
{

class ConnectionRegistry;
class FoldSection;
class HostObjectFilter;
class HostObjectModel;
class HostObjectTable;
class MessageArea;
class SearchBar;

/// A tab of the host's page: its storage pools, networks, interfaces or devices, to be looked at. The host is asked
/// only while this is on screen. Thread: GUI.
class HostObjectsView : public QWidget
{
    Q_OBJECT
public:
    using Kind = HostObjectKind;

    HostObjectsView(ConnectionRegistry *registry, const ConnectionId &host, Kind kind, QWidget *parent);
    ~HostObjectsView() override;

    /// "Storage pools", "Networks" …: for the tab.
    static QString title(Kind kind);
    HostObjectTable *table() const { return m_table; }
    /// Commands for the rows, before the search field.
    void setTools(QToolBar *tools);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeBar();
    void makeDefinition();
    void setWatching(bool on);
    void updateView();
    void updateMessage();
    EmptyState::Content contentWithoutRows();
    void retry();
    void readDefinition();

    ConnectionRegistry *m_registry;
    ConnectionId m_host;
    Kind m_kind;
    QPointer<HostObjects> m_objects;
    HostObjectModel *m_model = nullptr;
    HostObjectFilter *m_filter;
    MessageArea *m_messages;
    SearchBar *m_search;
    QBoxLayout *m_bar = nullptr;
    QComboBox *m_category = nullptr; ///< of devices only
    QLabel *m_count;
    QStackedWidget *m_stack;
    HostObjectTable *m_table = nullptr;
    EmptyState *m_empty;
    FoldSection *m_fold = nullptr;
    QPlainTextEdit *m_definition = nullptr;
    QString m_current; ///< name of the row whose definition is shown
    quint64 m_wanted = 0; ///< answers for an earlier row are dropped
    bool m_watching = false;
};

} // namespace guestdeck
