// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/networkcheck/finding.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace guestdeck
{

/// One finding: symbol and word for how grave it is, what was found, and, unfolded, the cause and the host's words.
/// Thread: GUI.
class FindingRow : public QFrame
{
    Q_OBJECT
public:
    explicit FindingRow(const NetworkFinding &finding, QWidget *parent = nullptr);

    const NetworkFinding &finding() const { return m_finding; }
    void setOpen(bool open);
    bool isOpen() const { return m_open; }

Q_SIGNALS:
    void fixWanted(const guestdeck::NetworkFinding &finding);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateSymbol();

    const NetworkFinding m_finding;
    bool m_open = false;
    QLabel *m_symbol;
    QWidget *m_body;
    QPlainTextEdit *m_evidence;
    QToolButton *m_fold;
};

} // namespace guestdeck
