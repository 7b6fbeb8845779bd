// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/reviewdialog.h"

#include "models/core/tooltip.h"
#include "ui/widgets/differenceview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::ReviewDialog)
};

QLabel *sentence(const QString &text, const QString &name, const QString &spoken)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setAccessibleName(spoken);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

QString whenText(const PlannedChange &change, bool running)
{
    if (change.now && change.next) {
        return ReviewText::tr("Now, and at the next start.");
    }
    if (change.now) {
        return ReviewText::tr("Now, until the guest is shut down.");
    }
    if (!change.next) {
        return ReviewText::tr("Not made.");
    }
    return running ? ReviewText::tr("Not now: at the next start.") : ReviewText::tr("At the next start.");
}

ReviewDialog::ReviewDialog(const HardwarePlan &plan, const GuestHardware &guest, const QString &whyNot, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_running(guest.running)
{
    setObjectName(u"hardwareReviewDialog"_s);
    setWindowTitle(tr("Changes of %1").arg(plan.guest));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    auto *tabs = new QTabWidget;
    tabs->setObjectName(u"hardwareReviewTabs"_s);
    tabs->setAccessibleName(tr("Ways to look at the changes"));
    tabs->addTab(makeChanges(), tr("&What changes"));
    tabs->addTab(makeDifference(), tr("&Definition"));
    if (std::ranges::any_of(plan.changes, &PlannedChange::now)) {
        tabs->addTab(makeRunning(guest), tr("&Running guest"));
    }
    tabs->addTab(makeCommands(), tr("virs&h"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(tabs, 1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->setObjectName(u"hardwareReviewButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_ok = box->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"hardwareReviewApply"_s);
    m_ok->setAccessibleName(spokenText(m_ok->text()));
    const QString why = !whyNot.isEmpty() ? whyNot
        : plan.canApply()                 ? QString()
                                          : tr("It cannot be done like this; see under “What changes”.");
    m_ok->setEnabled(why.isEmpty());
    m_ok->setToolTip(plainToolTip(why));
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"hardwareReviewCancel"_s);
    cancel->setText(tr("Back"));
    cancel->setAccessibleName(tr("Back"));
    if (!why.isEmpty()) {
        column->addWidget(sentence(why, u"hardwareReviewWhyNot"_s, tr("Why it cannot be done")));
    }
    column->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QSize most = screen() ? screen()->availableGeometry().size() * 9 / 10 : QSize(900, 620);
    resize(QSize(charactersWide(fontMetrics(), 100), fontMetrics().lineSpacing() * 28).boundedTo(most));
}

QWidget *ReviewDialog::makeChanges()
{
    auto *content = new QWidget;
    content->setObjectName(u"hardwareReviewChanges"_s);
    content->setAccessibleName(tr("Changes"));
    auto *column = new QVBoxLayout(content);
    int number = 0;
    for (const HardwareProblem &problem : std::as_const(m_plan.problems)) {
        auto *line = new QHBoxLayout;
        auto *sign = new QLabel;
        sign->setObjectName(u"hardwareProblemSign%1"_s.arg(number));
        sign->setAccessibleName(problem.fatal ? tr("Not possible") : tr("To be known"));
        const int side = fontMetrics().height();
        sign->setPixmap(symbolIcon(problem.fatal ? u"error"_s : u"warning"_s).pixmap(side, side));
        line->addWidget(sign, 0, Qt::AlignTop);
        line->addWidget(sentence(problem.text, u"hardwareProblem%1"_s.arg(number++),
                                 problem.fatal ? tr("Not possible: %1").arg(problem.text) : problem.text),
                        1);
        column->addLayout(line);
    }
    number = 0;
    for (const PlannedChange &change : std::as_const(m_plan.changes)) {
        QLabel *what = sentence(change.text, u"hardwareChange%1"_s.arg(number), change.text);
        QFont bold = what->font();
        bold.setBold(true);
        what->setFont(bold);
        QString more = whenText(change, m_running);
        if (!change.note.isEmpty()) {
            more += u' ' + change.note;
        }
        QLabel *when = sentence(more, u"hardwareChangeWhen%1"_s.arg(number++), more);
        when->setContentsMargins(0, 0, 0, 8);
        column->addWidget(what);
        column->addWidget(when);
    }
    if (m_plan.changes.isEmpty()) {
        column->addWidget(sentence(tr("There is nothing to do: the guest is like that already."), u"hardwareNoChange"_s,
                                   tr("Nothing to do")));
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"hardwareReviewScroll"_s);
    scroll->setAccessibleName(tr("Changes"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    return scroll;
}

QWidget *ReviewDialog::makeDifference()
{
    auto *page = new QWidget;
    page->setObjectName(u"hardwareReviewDefinition"_s);
    page->setAccessibleName(tr("Difference in the definition"));
    auto *column = new QVBoxLayout(page);
    auto *view = new DifferenceView;
    view->setObjectName(u"hardwareReviewStored"_s);
    // What a plan that stores nothing compares is the running guest.
    const bool stores = !m_running || std::ranges::any_of(m_plan.changes, &PlannedChange::next);
    view->setEmptyText(stores
                           ? tr("The definition stays as it is.")
                           : tr("The stored definition stays as it is: the changes are for the running guest only."));
    view->setTexts(m_plan.before, stores ? m_plan.after : m_plan.before, tr("Stored"), tr("With the changes"));
    column->addWidget(view);
    return page;
}

/// What a plan for now alone compares: the running guest as it is, and with what reaches it.
QWidget *ReviewDialog::makeRunning(const GuestHardware &guest)
{
    auto *page = new QWidget;
    page->setObjectName(u"hardwareReviewLive"_s);
    page->setAccessibleName(tr("Difference in the running guest"));
    auto *column = new QVBoxLayout(page);
    const HardwarePlan now = planHardware(guest, m_plan.edits, HardwareWhen::Now);
    auto *view = new DifferenceView;
    view->setObjectName(u"hardwareReviewRunning"_s);
    view->setEmptyText(tr("The definition of the running guest does not show these changes."));
    view->setTexts(now.before, now.after, tr("Running now"), tr("With the changes"));
    column->addWidget(view);
    return page;
}

QString ReviewDialog::commands() const
{
    QStringList lines;
    for (const PlannedChange &change : m_plan.changes) {
        // On one line whatever is in it: after a line end of any kind the rest would be run.
        lines.append(u"# "_s + change.text.simplified());
        lines.append(change.commands.isEmpty() ? QStringList{u"# "_s + tr("virsh has no command for it.")}
                                               : change.commands);
    }
    return lines.join(u'\n');
}

QWidget *ReviewDialog::makeCommands()
{
    auto *page = new QWidget;
    page->setObjectName(u"hardwareReviewCommands"_s);
    page->setAccessibleName(tr("The same by virsh"));
    auto *column = new QVBoxLayout(page);
    column->addWidget(sentence(tr("The same, typed on the host. This program does not run virsh; it checks more, and "
                                  "takes back what it began when something fails."),
                               u"hardwareVirshAbout"_s, tr("About the commands")));
    auto *text = new QPlainTextEdit(commands());
    text->setObjectName(u"hardwareVirsh"_s);
    text->setAccessibleName(tr("Commands of virsh"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    column->addWidget(text, 1);
    auto *copy = new QPushButton(tr("C&opy"));
    copy->setObjectName(u"hardwareVirshCopy"_s);
    copy->setAccessibleName(tr("Copy the commands"));
    copy->setIcon(symbolIcon(u"copy"_s));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(commands()); });
    column->addWidget(copy, 0, Qt::AlignRight);
    return page;
}

} // namespace guestdeck
