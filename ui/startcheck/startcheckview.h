// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/startcheck/startfinding.h"
#include "ui/mainwindow/services.h"

#include <QFrame>
#include <QPointer>

#include <optional>

class QDialog;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace guestdeck
{

class Connection;
class Job;

/// Why a guest did not start, above its pages: libvirt's words, the causes that can be told, each with its next step as
/// a button, and the emulator's log. There as long as StartTroubles knows of a failure; else it takes no room.
/// Thread: GUI.
class StartCheckView : public QFrame
{
    Q_OBJECT
public:
    StartCheckView(const Services &services, const DomainId &guest, QWidget *parent);

    /// The guest runs on another host now.
    void setGuest(const DomainId &guest);
    /// As the host answered; public for tests.
    void setFacts(const Result<StartFacts> &facts);
    const QList<StartFinding> &findings() const { return m_findings; }
    bool isReading() const { return m_reading; }
    QSize sizeHint() const override;
    /// Else layouts ask its own layout, in which the scroll area wants no more than when it was empty.
    bool hasHeightForWidth() const override { return false; }
    /// The dialog that is open at the moment, for tests.
    QDialog *openDialog() const { return m_dialog; }

Q_SIGNALS:
    /// A page of the guest's tab: "disks", "network", "hardware", "xml"; and the disk to choose there, by its target,
    /// or nothing.
    void sectionWanted(const QString &id, const QString &disk);
    void examineWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateSymbol();
    void follow();
    void read(const Error &error);
    void clearRows();
    void addRow(const StartFinding &finding, int number);
    void take(const StartFinding &finding);
    void showFix(const StartFinding &finding);
    void startAgain();
    void setLogOpen(bool open);
    QPlainTextEdit *addText(const QString &name, const QString &spoken);
    Connection *host() const;
    QString guestName() const;

    Services m_services;
    DomainId m_guest;
    std::optional<Error> m_error;
    StartFacts m_facts;
    QList<StartFinding> m_findings;
    bool m_reading = false;
    quint64 m_generation = 0;
    QLabel *m_symbol;
    QLabel *m_title;
    QPushButton *m_again;
    QPushButton *m_copy;
    QToolButton *m_close;
    QScrollArea *m_area;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QPlainTextEdit *m_words;
    QLabel *m_state;
    QWidget *m_rows;
    QVBoxLayout *m_rowColumn;
    QToolButton *m_logButton;
    QPlainTextEdit *m_log;
    QPointer<QDialog> m_dialog;
};

} // namespace guestdeck
