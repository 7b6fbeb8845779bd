// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolefixdialog.h"

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

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::ConsoleFixDialog)
};

struct Row {
    ConsoleFix fix;
    const char *title;
    const char *question; ///< %1: the guest
    const char *button;
    const char *more; ///< what the guest itself needs, or what else to know
};

constexpr Row rows[] = {
    {ConsoleFix::AddTablet, QT_TRANSLATE_NOOP("guestdeck::ConsoleFixDialog", "Add tablet"),
     QT_TRANSLATE_NOOP("guestdeck::ConsoleFixDialog", "Add a tablet to %1?"),
     QT_TRANSLATE_NOOP("guestdeck::ConsoleFixDialog", "Add tablet"),
     QT_TRANSLATE_NOOP("guestdeck::ConsoleFixDialog",
                       "With it the pointer goes where your mouse goes, and needs no releasing.")},
    {ConsoleFix::AddClipboard, QT_TRANSLATE_NOOP("guestdeck::ConsoleFixDialog", "Share the clipboard"),
     QT_TRANSLATE_NOOP("guestdeck::ConsoleFixDialog", "Prepare %1 for sharing the clipboard?"),
     QT_TRANSLATE_NOOP("guestdeck::ConsoleFixDialog", "Change the definition"),
     QT_TRANSLATE_NOOP("guestdeck::ConsoleFixDialog",
                       "Inside the guest, the SPICE agent (spice-vdagent) has to be installed and running.")},
    {ConsoleFix::SpiceToVnc, QT_TRANSLATE_NOOP("guestdeck::ConsoleFixDialog", "Switch to VNC"),
     QT_TRANSLATE_NOOP("guestdeck::ConsoleFixDialog", "Switch %1 from SPICE to VNC?"),
     QT_TRANSLATE_NOOP("guestdeck::ConsoleFixDialog", "Switch to VNC"),
     QT_TRANSLATE_NOOP("guestdeck::ConsoleFixDialog", "SPICE viewers cannot show the guest afterwards.")},
};

QString effect(ConsoleFix fix, bool running)
{
    if (!running) {
        return Tr::tr("It takes effect when the guest is started.");
    }
    return fix == ConsoleFix::AddTablet
        ? Tr::tr("It takes effect at once if the guest allows it, else when it is shut down and started again.")
        : Tr::tr("It takes effect when the guest has been shut down and started again; a reboot is not enough. Until "
                 "then nothing changes.");
}

} // namespace

QDialog *askForFix(QWidget *parent, const ConsoleFixPlan &plan, const QString &guest, bool running,
                   std::function<void()> accepted)
{
    const Row &row = rows[static_cast<size_t>(plan.fix)];
    Q_ASSERT(row.fix == plan.fix);
    QStringList lines;
    for (const QString &change : plan.changes) {
        lines << Tr::tr("• %1", "an item of a list").arg(change);
    }
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"consoleFixDialog"_s);
    box->setAccessibleName(Tr::tr(row.title));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(Tr::tr(row.title));
    box->setTextFormat(Qt::PlainText);
    box->setText(Tr::tr(row.question).arg(guest));
    box->setInformativeText(Tr::tr("The guest's definition is changed:") + u'\n' + lines.join(u'\n') + u"\n\n"_s
                            + effect(plan.fix, running) + u' ' + Tr::tr(row.more));
    if (auto *label = box->findChild<QLabel *>(u"qt_msgbox_label"_s)) {
        label->setMinimumWidth(charactersWide(box->fontMetrics(), 60));
    }
    QPushButton *yes = box->addButton(Tr::tr(row.button), QMessageBox::AcceptRole);
    yes->setObjectName(u"consoleFixButton"_s);
    yes->setAccessibleName(yes->text());
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    no->setObjectName(u"consoleFixCancelButton"_s);
    no->setAccessibleName(no->text());
    box->setDefaultButton(yes);
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
