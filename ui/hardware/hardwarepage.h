// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwareedit.h"
#include "ui/mainwindow/guestpage.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace guestdeck
{

class Connection;
class EditBar;
class HardwareEdits;
class HardwareForm;
class HardwareList;
class Job;
class MessageArea;
class NotesView;

/// What the page asks of the rest of the program; what is empty is not offered.
struct HardwareHooks {
    std::function<void(std::unique_ptr<Job>)> submit = {};
    std::function<void()> showXml = {}; ///< goes to the page with the guest's XML
    std::function<void()> showPerformance = {}; ///< goes to the page with its figures
};

/// All that a guest is made of: a list, and the settings of the chosen one as they are now, at the next start and as
/// the user wants them. Changes are collected, can be looked at and taken back one by one, and are applied together.
/// Reads the host when it is shown, when the guest changes and after its own tasks; what another admin changed
/// meanwhile is shown beside the user's edits, which stay; they outlive the page, too, and are there when the guest's
/// tab is opened again. Thread: GUI. Survives its Connection.
class HardwarePage : public GuestPage
{
    Q_OBJECT
public:
    HardwarePage(Connection *connection, const QUuid &uuid, HardwareHooks hooks, QWidget *parent = nullptr);
    ~HardwarePage() override;

    DomainId domain() const override { return m_id; }
    void toggleFullScreen() override;
    void shown() override;
    void hidden() override;
    bool moveTo(Connection *connection) override;

    HardwareList *list() const { return m_list; }
    HardwareForm *form() const { return m_form; }
    NotesView *notes() const { return m_notes; }
    EditBar *bar() const { return m_bar; }
    HardwareEdits *edits() const { return m_edits; }
    MessageArea *messages() const { return m_messages; }
    const std::optional<GuestHardware> &guest() const { return m_guest; }
    /// Goes to that field; as soon as the hardware has been read, if it was not yet.
    void choose(const HardwareKey &key, const QString &field);
    void refresh();
    /// As loadGuestHardware() answered; public for tests.
    void setHardware(const Result<GuestHardware> &guest);
    void apply();
    void review();
    void add();
    QDialog *openedDialog() const { return m_dialog; }

private:
    void attach();
    void build();
    QObject *browse(const HardwareKind &kind, const FieldValues &before, QWidget *over,
                    const std::function<void(const FieldValues &)> &answer);
    void keepForLater();
    void sayRestored(bool secretsLeftOut);
    void showAll(); ///< after edits or a reading
    void showChosen();
    void showHelp(const QWidget *focus);
    void showConflicts();
    void showProblems(const HardwarePlan &plan);
    void finished(const Job &job, const QList<HardwareEdit> &edits);
    void showFailure(const Job &job);
    void goTo(const HardwareKey &key, const QString &field);
    QString aboutHost() const;
    void showMore(const QString &kind);
    void offerSystems();
    GuestHardware wanted() const;
    QString whyNotChange() const;
    QString whyNotApply() const;
    void openDialog(QDialog *dialog);
    void openMenu(const QPoint &at);
    void removeCurrent();

    DomainId m_id;
    QPointer<Connection> m_connection;
    HardwareHooks m_hooks;
    HardwareEdits *m_edits;
    MessageArea *m_messages;
    HardwareList *m_list;
    HardwareForm *m_form;
    NotesView *m_notes;
    QStackedWidget *m_stack; ///< form or notes
    QPushButton *m_add;
    QLabel *m_help;
    QLabel *m_locked;
    EditBar *m_bar;
    QPointer<QDialog> m_dialog;
    QPointer<QObject> m_browsing; ///< while volumes to choose from are being read
    QPointer<Job> m_job; ///< that applies the edits
    std::optional<GuestHardware> m_guest;
    QString m_chosenKind; ///< of what was added last: chosen when it is there
    QTimer m_soon; ///< several reasons to read make one reading
    int m_generation = 0; ///< of the connection: grows when the page moves to another one
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_shown = false;
};

} // namespace guestdeck
