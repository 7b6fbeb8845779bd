// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirm.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

struct Confirm {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Confirm)
};

struct Row {
    ConfirmVerb verb;
    const char *title;
    const char *question; ///< %1: the names, %n their number
    const char *consequence;
    const char *button;
};

constexpr Row rows[] = {
    {ConfirmVerb::ForceOff, QT_TRANSLATE_NOOP("guestdeck::Confirm", "Force off"),
     QT_TRANSLATE_N_NOOP("guestdeck::Confirm", "Pull the plug of %n guest(s)?\n%1"),
     QT_TRANSLATE_NOOP("guestdeck::Confirm",
                       "What the guest has not written to its disks is lost. “Shut down” asks the guest instead."),
     QT_TRANSLATE_NOOP("guestdeck::Confirm", "Force off")},
    {ConfirmVerb::Reset, QT_TRANSLATE_NOOP("guestdeck::Confirm", "Reset"),
     QT_TRANSLATE_N_NOOP("guestdeck::Confirm", "Press the reset button of %n guest(s)?\n%1"),
     QT_TRANSLATE_NOOP("guestdeck::Confirm",
                       "What the guest has not written to its disks is lost. “Reboot” asks the guest instead."),
     QT_TRANSLATE_NOOP("guestdeck::Confirm", "Reset")},
    {ConfirmVerb::RemoveHost, QT_TRANSLATE_NOOP("guestdeck::Confirm", "Remove host"),
     QT_TRANSLATE_N_NOOP("guestdeck::Confirm", "Remove %n host(s) from the list?\n%1"),
     QT_TRANSLATE_NOOP("guestdeck::Confirm", "Nothing is changed on the host; its guests go on running."),
     QT_TRANSLATE_NOOP("guestdeck::Confirm", "Remove")},
    {ConfirmVerb::DisconnectWithTasks, QT_TRANSLATE_NOOP("guestdeck::Confirm", "Disconnect"),
     QT_TRANSLATE_N_NOOP("guestdeck::Confirm", "Disconnect %n host(s) while tasks run there?\n%1"),
     QT_TRANSLATE_NOOP("guestdeck::Confirm", "The running tasks are broken off where they stand."),
     QT_TRANSLATE_NOOP("guestdeck::Confirm", "Disconnect")},
    {ConfirmVerb::QuitWithTasks, QT_TRANSLATE_NOOP("guestdeck::Confirm", "Quit"),
     QT_TRANSLATE_N_NOOP("guestdeck::Confirm", "Leave while %n task(s) run?\n%1"),
     QT_TRANSLATE_NOOP("guestdeck::Confirm",
                       "The running tasks are broken off where they stand. Guests go on running."),
     QT_TRANSLATE_NOOP("guestdeck::Confirm", "Quit")},
    {ConfirmVerb::QuitWithEdits, QT_TRANSLATE_NOOP("guestdeck::Confirm", "Quit"),
     QT_TRANSLATE_N_NOOP("guestdeck::Confirm", "Leave with edits of %n guest(s) that are not stored?\n%1"),
     QT_TRANSLATE_NOOP("guestdeck::Confirm", "Edits of XML and hardware are kept only while the program runs."),
     QT_TRANSLATE_NOOP("guestdeck::Confirm", "Quit")},
    {ConfirmVerb::SendNmi, QT_TRANSLATE_NOOP("guestdeck::Confirm", "Send an NMI"),
     QT_TRANSLATE_N_NOOP("guestdeck::Confirm", "Press the diagnostic button of %n guest(s)?\n%1"),
     QT_TRANSLATE_NOOP("guestdeck::Confirm",
                       "Most systems stop at once, write a crash dump if they are set up to, and restart."),
     QT_TRANSLATE_NOOP("guestdeck::Confirm", "Send")},
    {ConfirmVerb::DiscardSave, QT_TRANSLATE_NOOP("guestdeck::Confirm", "Discard the saved state"),
     QT_TRANSLATE_N_NOOP("guestdeck::Confirm", "Discard what was saved of the memory of %n guest(s)?\n%1"),
     QT_TRANSLATE_NOOP("guestdeck::Confirm",
                       "The guest starts afresh, as if its plug had been pulled when it was saved. This cannot be "
                       "undone."),
     QT_TRANSLATE_NOOP("guestdeck::Confirm", "Discard")},
};
static_assert(std::size(rows) == static_cast<size_t>(ConfirmVerb::Count));

constexpr qsizetype namesShown = 8;

QString shortened(const QStringList &names)
{
    if (names.size() <= namesShown) {
        return names.join(u'\n');
    }
    return names.first(namesShown).join(u'\n') + u'\n'
        + Confirm::tr("and %n more", nullptr, static_cast<int>(names.size() - namesShown));
}

} // namespace

ConfirmText confirmText(ConfirmVerb verb, const QStringList &names)
{
    const Row &row = rows[static_cast<size_t>(verb)];
    const int count = static_cast<int>(names.size());
    return {Confirm::tr(row.title), Confirm::tr(row.question, nullptr, count).arg(shortened(names)),
            Confirm::tr(row.consequence), Confirm::tr(row.button)};
}

QDialog *confirm(QWidget *parent, ConfirmVerb verb, const QStringList &names, std::function<void()> accepted)
{
    const ConfirmText text = confirmText(verb, names);
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"confirmDialog"_s);
    box->setAccessibleName(text.title);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(text.title);
    box->setTextFormat(Qt::PlainText);
    box->setText(text.question);
    box->setInformativeText(text.consequence);
    // Qt makes the box as narrow as a short question, which then cuts the title.
    if (auto *label = box->findChild<QLabel *>(u"qt_msgbox_label"_s)) {
        label->setMinimumWidth(charactersWide(box->fontMetrics(), 60));
    }
    QPushButton *yes = box->addButton(text.button, QMessageBox::DestructiveRole);
    yes->setObjectName(u"confirmButton"_s);
    yes->setAccessibleName(text.button);
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    no->setObjectName(u"confirmCancelButton"_s);
    no->setAccessibleName(no->text());
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(box, &QMessageBox::buttonClicked, box, [yes, accepted](QAbstractButton *pressed) {
        if (pressed == yes && accepted) {
            accepted();
        }
    });
    box->open();
    return box;
}

} // namespace guestdeck
