// SPDX-License-Identifier: GPL-3.0-or-later
// How the hardware page makes a task of its edits, and what it says of problems and of other people's changes.
#include "models/connection/connection.h"
#include "models/core/job.h"
#include "ui/dialogs/explain.h"
#include "ui/hardware/addhardwaredialog.h"
#include "ui/hardware/editbar.h"
#include "ui/hardware/hardwareedits.h"
#include "ui/hardware/hardwareform.h"
#include "ui/hardware/hardwarelist.h"
#include "ui/hardware/hardwarepage.h"
#include "ui/hardware/keptedits.h"
#include "ui/hardware/reviewdialog.h"
#include "ui/widgets/messagebar.h"

#include <QDialog>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{
constexpr auto once = Qt::ConnectionType(int(Qt::AutoConnection) | int(Qt::SingleShotConnection));
} // namespace

void HardwarePage::openDialog(QDialog *dialog)
{
    if (m_dialog) {
        m_dialog->close();
    }
    m_dialog = dialog;
    dialog->open();
}

void HardwarePage::apply()
{
    if (!m_guest || m_job || m_edits->isEmpty() || !whyNotApply().isEmpty()) {
        return;
    }
    const QList<HardwareEdit> edits = m_edits->all();
    const HardwarePlan plan = planHardware(*m_guest, edits, m_bar->when());
    if (!plan.canApply()) {
        showProblems(plan);
        return;
    }
    for (const QString &id : {u"hardwareProblem"_s, u"hardwareFailed"_s, u"hardwareRestored"_s}) {
        m_messages->dismiss(id);
    }
    std::unique_ptr<Job> job = makeHardwareJob(*m_connection, plan);
    m_job = job.get();
    // Once: finished tasks are kept, and what was typed may have a password in it.
    connect(
        job.get(), &Job::finished, this, [this, raw = job.get(), edits] { finished(*raw, edits); }, once);
    showAll();
    m_hooks.submit(std::move(job));
}

/// Nothing that was typed is lost with the tab. What a task is just making is kept only when it fails.
void HardwarePage::keepForLater()
{
    if (m_edits->isEmpty()) {
        return;
    }
    keptedits::Kept kept = keptedits::withoutSecrets(m_edits->all());
    kept.guest = m_guest ? m_guest->name : QString();
    if (!m_job) {
        keptedits::keep(m_id, kept);
        return;
    }
    const auto ended = [job = m_job.data(), guest = m_id, kept] {
        if (job->state() != Job::State::Succeeded) {
            keptedits::keep(guest, kept);
        }
    };
    connect(m_job, &Job::finished, m_job, ended, once);
}

void HardwarePage::sayRestored(bool secretsLeftOut)
{
    Message message;
    message.id = u"hardwareRestored"_s;
    message.severity = Message::Severity::Info;
    message.text = tr("%n change(s) are here from before the tab was closed; they are not applied yet.", nullptr,
                      m_edits->count());
    if (secretsLeftOut) {
        message.text += u' ' + tr("Passwords have to be typed again.");
    }
    message.buttons = {{u"hardwareRestoredDiscard"_s, tr("Discard"), [this] {
                            m_edits->discard();
                            m_messages->dismiss(u"hardwareRestored"_s);
                        }}};
    m_messages->show(message);
}

/// One at a time: what was asked for before is no longer waited for.
QObject *HardwarePage::browse(const HardwareKind &kind, const FieldValues &before, QWidget *over,
                              const std::function<void(const FieldValues &)> &answer)
{
    delete m_browsing.data();
    if (!m_connection) {
        return nullptr;
    }
    m_messages->dismiss(u"hardwareVolumes"_s);
    m_browsing = chooseVolume(*m_connection, kind, before, over, answer, [this](const Error &error) {
        Message message;
        message.id = u"hardwareVolumes"_s;
        message.severity = Message::Severity::Warning;
        message.text = tr("The volumes of the host cannot be read now. %1").arg(explain(error).what);
        message.details = error.detail;
        m_messages->show(message);
    });
    return m_browsing;
}

void HardwarePage::review()
{
    if (!m_guest || m_edits->isEmpty()) {
        return;
    }
    auto *dialog
        = new ReviewDialog(planHardware(*m_guest, m_edits->all(), m_bar->when()), *m_guest, whyNotApply(), this);
    connect(dialog, &QDialog::accepted, this, &HardwarePage::apply);
    openDialog(dialog);
}

void HardwarePage::add()
{
    if (!m_guest || m_job || !whyNotChange().isEmpty()) {
        return;
    }
    auto *dialog = new AddHardwareDialog(*m_guest, *m_edits, this);
    dialog->setBrowser([this, dialog](const HardwareKind &kind, const FieldValues &before,
                                      const std::function<void(const FieldValues &)> &answer) {
        return browse(kind, before, dialog, answer);
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_list->choose(m_edits->add(dialog->kind(), dialog->values()));
        m_list->setFocus();
    });
    openDialog(dialog);
}

void HardwarePage::finished(const Job &job, const QList<HardwareEdit> &edits)
{
    m_job = nullptr;
    m_readAgain = false;
    if (job.state() == Job::State::Succeeded) {
        for (const HardwareEdit &edit : edits) {
            if (edit.what == HardwareEdit::What::Add) {
                m_chosenKind = edit.key.kind;
            }
        }
        m_edits->applied(edits);
        if (!job.successNote().isEmpty()) {
            Message message;
            message.id = u"hardwareFailed"_s;
            message.severity = Message::Severity::Warning;
            message.text = job.successNote();
            m_messages->show(message);
        }
    } else {
        showFailure(job);
    }
    showAll();
    refresh();
}

void HardwarePage::showFailure(const Job &job)
{
    Message message;
    message.id = u"hardwareFailed"_s;
    message.severity = Message::Severity::Error;
    if (job.state() == Job::State::Cancelled) {
        message.severity = Message::Severity::Info;
        message.text = tr("The changes were cancelled. They are still here, not applied.");
    } else if (job.error()) {
        const Explanation why = explain(*job.error());
        message.text = tr("The changes could not be made. %1 %2").arg(why.what, why.next);
        message.details = job.error()->detail;
        if (job.error()->kind == ErrorKind::Conflict) {
            message.text = tr("The guest was changed by somebody else meanwhile. %1").arg(why.what);
            message.buttons = {
                {u"hardwareReadAgain"_s, tr("Read again, keep my changes"), [this] { refresh(); }},
                {u"hardwareGiveUp"_s, tr("Discard my changes"),
                 [this] {
                     m_edits->discard();
                     refresh();
                 }},
            };
        }
    }
    for (const Error &left : job.leftovers()) {
        message.text += u' ' + (left.message.isEmpty() ? left.detail : left.message);
    }
    m_messages->show(message);
}

void HardwarePage::showProblems(const HardwarePlan &plan)
{
    QStringList lines;
    const HardwareProblem *first = nullptr;
    for (const HardwareProblem &problem : plan.problems) {
        if (problem.fatal) {
            first = first ? first : &problem;
            lines.append(problem.text);
        }
    }
    Message message;
    message.id = u"hardwareProblem"_s;
    message.severity = Message::Severity::Warning;
    message.text = lines.isEmpty() ? tr("There is nothing to do: the guest is like that already.")
                                   : tr("It cannot be done like this. %1").arg(lines.join(u' '));
    m_messages->show(message);
    if (first) {
        goTo(first->key, first->field);
    }
}

void HardwarePage::showConflicts()
{
    const QList<EditConflict> &conflicts = m_edits->conflicts();
    if (conflicts.isEmpty()) {
        m_messages->dismiss(u"hardwareConflict"_s);
        return;
    }
    QStringList lines;
    for (const EditConflict &conflict : conflicts) {
        lines.append(conflict.text);
    }
    Message message;
    message.id = u"hardwareConflict"_s;
    message.severity = Message::Severity::Warning;
    message.text = tr("Somebody else has changed what you are changing. %1").arg(lines.join(u' '));
    message.closable = false;
    message.buttons = {
        {u"hardwareKeepMine"_s, tr("Keep my changes"), [this] { m_edits->keepMine(); }},
        {u"hardwareDropMine"_s, tr("Drop those of mine"), [this] { m_edits->dropMine(); }},
    };
    m_messages->show(message);
}

} // namespace guestdeck
