// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace guestdeck
{

class Connection;
class ConnectionRegistry;

/// The host's capabilities as libvirt tells them, read when first looked at, to be searched and copied. Thread: GUI.
class CapabilitiesView : public QWidget
{
    Q_OBJECT
public:
    CapabilitiesView(ConnectionRegistry *registry, const ConnectionId &host, QWidget *parent);

    /// Into the search field.
    void startSearch();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeBar();
    void load();
    void loaded(const Result<QString> &result);
    void search();
    void step(int by);
    void showMatches();
    void showCurrent();

    ConnectionRegistry *m_registry;
    ConnectionId m_host;
    QPlainTextEdit *m_text;
    QLineEdit *m_search;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_copy;
    QList<int> m_matches; ///< places in the text
    qsizetype m_current = -1; ///< of the matches
    bool m_wanted = true; ///< nothing read since it was last connected
    bool m_inFlight = false;
};

} // namespace guestdeck
