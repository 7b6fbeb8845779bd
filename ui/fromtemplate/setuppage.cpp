// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fromtemplate/setuppage.h"

#include "ui/create/fieldmessage.h"
#include "ui/identity/addressfields.h"
#include "ui/identity/identitypage.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

/// Where the identity page shows what the check of the whole batch found.
std::optional<IdentityField> fieldOf(const BatchProblem &problem)
{
    switch (problem.field) {
    case BatchField::Address4:
        return IdentityField::Address4;
    case BatchField::Address6:
        return IdentityField::Address6;
    case BatchField::Gateway4:
        return IdentityField::Gateway4;
    case BatchField::Gateway6:
        return IdentityField::Gateway6;
    default:
        return std::nullopt; // the identity's own are found by the page itself
    }
}

} // namespace

SetupPage::SetupPage(BatchDraft &draft, QWidget *parent)
    : BatchPage(draft, tr("Identity"), tr("How does each machine get its own name and address?"), parent)
    , m_cloudInit(makeRadio(u"batchCloudInitRadio"_s, tr("By &cloud-init in the image")))
    , m_reservation(makeRadio(u"batchReservationRadio"_s, tr("By a reser&vation of the virtual network")))
    , m_none(makeRadio(u"batchNoSetupRadio"_s, tr("No&t at all")))
{
    auto *below = new QVBoxLayout;
    m_identity = new IdentityPage(makeIdentityBackend(), IdentityPage::Use::Batch);
    below->addWidget(m_identity);
    m_identityPanel = makePanel(below);
    m_reservationPanel = makeReservation();
    m_noneHelp = makeHelp(
        u"batchNoSetupHelp"_s,
        tr("They start as copies of the template: with its host name, unless the system in it sees to that."));
    auto *none = new QVBoxLayout;
    none->addWidget(m_noneHelp);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 8, 2);
    layout->setSpacing(6);
    layout->addWidget(m_cloudInit);
    layout->addWidget(m_identityPanel);
    layout->addWidget(m_reservation);
    layout->addWidget(m_reservationPanel);
    layout->addWidget(m_none);
    layout->addWidget(makePanel(none));
    layout->addWidget(addMessage(BatchField::Setup, m_cloudInit));
    layout->addStretch(1);

    const auto on = [this](QRadioButton *radio, BatchPlan::Setup setup) {
        connect(radio, &QRadioButton::clicked, this, [this, setup] { choose(setup); });
    };
    on(m_cloudInit, BatchPlan::Setup::CloudInit);
    on(m_reservation, BatchPlan::Setup::Reservation);
    on(m_none, BatchPlan::Setup::None);
    connect(m_identity, &IdentityPage::changed, this, &SetupPage::takeIdentity);
}

QWidget *SetupPage::makeReservation()
{
    const auto edit = [this](const QString &name, const QString &spoken, const QString &hint) {
        auto *field = new QLineEdit;
        field->setObjectName(name);
        field->setAccessibleName(spoken);
        field->setPlaceholderText(hint);
        connect(field, &QLineEdit::textEdited, this, &SetupPage::takeReservation);
        return field;
    };
    m_first = edit(u"batchReserveFirstEdit"_s, tr("First address to reserve"), u"192.168.122.50"_s);
    m_last = edit(u"batchReserveLastEdit"_s, tr("Last address to reserve"), tr("as far as the network goes"));
    auto *range = new QWidget;
    auto *line = new QHBoxLayout(range);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_first, 1);
    line->addWidget(new QLabel(tr("to", "between the first and the last address of a range")));
    line->addWidget(m_last, 1);
    range->setFocusProxy(m_first);
    m_reservationHelp = makeHelp(u"batchReservationHelp"_s);
    QGridLayout *grid = makeGrid();
    QVBoxLayout *column = addRow(grid, tr("&Addresses:"), range);
    m_rangeMessage = new FieldMessage(m_first);
    m_rangeMessage->setObjectName(u"batchReserveFirstEditMessage"_s);
    column->addWidget(m_rangeMessage);
    column->addWidget(m_reservationHelp);
    return makePanel(grid);
}

void SetupPage::setBackend(const IdentityBackend &backend)
{
    m_identity->setBackend(backend);
}

void SetupPage::choose(BatchPlan::Setup setup)
{
    edit(BatchAnswer::Setup, [setup](BatchPlan &plan) { plan.setup = setup; });
}

void SetupPage::takeIdentity()
{
    edit(BatchAnswer::Identity, [this](BatchPlan &plan) {
        plan.identity = m_identity->identity();
        const IdentityPage::Ranges ranges = m_identity->ranges();
        if (plan.setup == BatchPlan::Setup::CloudInit) {
            plan.firstAddress4 = ranges.first4;
            plan.lastAddress4 = ranges.last4;
            plan.firstAddress6 = ranges.first6;
            plan.lastAddress6 = ranges.last6;
        }
    });
    Q_EMIT stateChanged();
}

void SetupPage::takeReservation()
{
    edit(BatchAnswer::Identity, [this](BatchPlan &plan) {
        plan.firstAddress4 = m_first->text().trimmed();
        plan.lastAddress4 = m_last->text().trimmed();
    });
}

void SetupPage::refresh()
{
    if (draft().factsLoad() != BatchDraft::Load::Ready) {
        return;
    }
    const BatchPlan::Setup setup = plan().setup;
    m_cloudInit->setChecked(setup == BatchPlan::Setup::CloudInit);
    m_reservation->setChecked(setup == BatchPlan::Setup::Reservation);
    m_none->setChecked(setup == BatchPlan::Setup::None);
    m_identityPanel->setVisible(setup == BatchPlan::Setup::CloudInit);
    m_reservationPanel->setVisible(setup == BatchPlan::Setup::Reservation);
    m_noneHelp->setVisible(setup == BatchPlan::Setup::None);
    if (m_first->text().trimmed() != plan().firstAddress4) {
        m_first->setText(plan().firstAddress4);
    }
    if (m_last->text().trimmed() != plan().lastAddress4) {
        m_last->setText(plan().lastAddress4);
    }
    m_reservationHelp->setText(
        facts().nicType == "network"_L1
            ? tr("The virtual network %1 gives each machine its address by DHCP, known by its MAC address; for systems "
                 "without cloud-init. The machines keep the host name of the template.")
                  .arg(facts().nicSource)
            : tr("Only a virtual network of the host has reservations, and the template's card is on none."));
    refreshRange();
    refreshIdentity();
}

void SetupPage::refreshRange()
{
    const QString why = rangeProblem();
    QString warning;
    for (const BatchProblem &problem : draft().problems()) {
        if (warning.isEmpty() && problem.row >= 0 && problem.field == BatchField::Address4) {
            warning = rangeWarning(problem);
        }
    }
    m_rangeMessage->setMessage(why.isEmpty() ? FieldMessage::Level::Warning : FieldMessage::Level::Error,
                               why.isEmpty() ? warning : why);
}

QString SetupPage::rangeProblem() const
{
    return plan().setup == BatchPlan::Setup::Reservation
        ? whyNoRange(plan().firstAddress4, plan().lastAddress4, AddressFields::Family::V4)
        : QString();
}

void SetupPage::refreshIdentity()
{
    if (m_identity->identity() != plan().identity) {
        m_identity->setIdentity(plan().identity);
    }
    m_identity->setRanges({plan().firstAddress4, plan().lastAddress4, plan().firstAddress6, plan().lastAddress6});
    QList<IdentityProblem> further;
    for (const BatchProblem &problem : draft().problems()) {
        const auto field = fieldOf(problem);
        if (!field || plan().setup != BatchPlan::Setup::CloudInit) {
            continue;
        }
        // Of a machine it can be mended in the table as well: told here, but no reason to stay.
        const bool ofRow = problem.row >= 0 && columnOf(problem.field);
        if (!ofRow) {
            further.append({*field,
                            problem.severity == BatchProblem::Severity::Error ? IdentityProblem::Severity::Error
                                                                              : IdentityProblem::Severity::Warning,
                            problem.message});
        } else if (const QString warning = rangeWarning(problem); !warning.isEmpty()) {
            further.append({*field, IdentityProblem::Severity::Warning, warning});
        }
    }
    m_identity->setFurtherProblems(further);
    const BatchRow first = plan().rows.value(0);
    m_identity->setExample(first.name, first.address4, first.address6, first.mac);
}

/// What counting addresses on comes to at one machine; empty: nothing that the range is to blame for.
QString SetupPage::rangeWarning(const BatchProblem &problem) const
{
    const bool v6 = problem.field == BatchField::Address6;
    const QString &first = v6 ? plan().firstAddress6 : plan().firstAddress4;
    const QString &last = v6 ? plan().lastAddress6 : plan().lastAddress4;
    const auto family = v6 ? AddressFields::Family::V6 : AddressFields::Family::V4;
    const BatchColumn column = v6 ? BatchColumn::Address6 : BatchColumn::Address4;
    if (first.isEmpty() || !whyNoRange(first, last, family).isEmpty() || draft().isOwn(problem.row, column)) {
        return {};
    }
    return tr("%1: %2", "machine, what is wrong with it")
        .arg(draft().cell(problem.row, BatchColumn::Name), problem.message);
}

QStringList SetupPage::answers() const
{
    switch (plan().setup) {
    case BatchPlan::Setup::CloudInit:
        return m_identity->answers();
    case BatchPlan::Setup::Reservation:
        return {tr("Reservations"), plan().firstAddress4};
    case BatchPlan::Setup::None:
        break;
    }
    return {tr("As the template")};
}

QWidget *SetupPage::firstField() const
{
    switch (plan().setup) {
    case BatchPlan::Setup::CloudInit:
        return m_cloudInit;
    case BatchPlan::Setup::Reservation:
        return m_reservation;
    case BatchPlan::Setup::None:
        break;
    }
    return m_none;
}

QString SetupPage::obstacle() const
{
    if (plan().setup == BatchPlan::Setup::CloudInit) {
        const QString own = m_identity->obstacle();
        if (!own.isEmpty()) {
            return own;
        }
    }
    const QString range = rangeProblem();
    return range.isEmpty() ? BatchPage::obstacle() : range;
}

bool SetupPage::waits() const
{
    return plan().setup == BatchPlan::Setup::CloudInit && m_identity->waits();
}

bool SetupPage::isBusy() const
{
    return plan().setup == BatchPlan::Setup::CloudInit && m_identity->isBusy();
}

} // namespace guestdeck
