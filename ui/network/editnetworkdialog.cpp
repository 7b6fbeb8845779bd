// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/editnetworkdialog.h"

#include "models/core/tooltip.h"
#include "models/networks/networkchange.h"
#include "ui/appliance/growing.h"
#include "ui/create/fieldmessage.h"
#include "ui/network/networkforms.h"
#include "ui/network/networktext.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

QLabel *makeText(const QString &name, const QString &spoken)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setAccessibleName(spoken);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Each sentence on a line of its own.
QString listed(const QString &heading, const QStringList &sentences)
{
    return sentences.isEmpty() ? QString() : QString(heading + u"\n• "_s + sentences.join(u"\n• "_s));
}

} // namespace

EditNetworkDialog::EditNetworkDialog(const LoadedNetwork &network, const NetworkFacts &facts,
                                     const std::optional<QList<NetworkUser>> &users, const QByteArray &seed,
                                     QWidget *parent)
    : QDialog(parent)
    , m_network(network)
    , m_facts(facts)
    , m_usersKnown(users.has_value())
    , m_spec(network.spec)
    , m_tabs(new QTabWidget(this))
    , m_live(makeText(u"editNetworkLive"_s, tr("What applies at once")))
    , m_restart(makeText(u"editNetworkRestart"_s, tr("What waits for a restart of the network")))
    , m_guests(makeText(u"editNetworkGuests"_s, tr("Guests concerned")))
    , m_later(new QRadioButton(tr("&Leave that for when it is next started")))
    , m_now(new QRadioButton(tr("Restart the networ&k now")))
    , m_problem(new FieldMessage)
{
    setObjectName(u"editNetwork"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit %1").arg(network.spec.name));
    setAccessibleName(windowTitle());
    for (const NetworkUser &user : users.value_or(QList<NetworkUser>())) {
        if (user.running && user.pluggedNow) {
            m_running.append(user.name);
        }
    }
    auto *kind = makeText(u"editNetworkKind"_s, tr("Kind"));
    kind->setText(NetworkText::kind(network.spec.kind));
    m_tabs->setObjectName(u"editNetworkTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the network"));
    m_tabs->tabBar()->setObjectName(u"editNetworkTabBar"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the network"));
    addTab(new NetworkConnectionForm(false, nullptr), tr("&General"));
    if (NetworkText::hasSubnets(network.spec.kind)) {
        auto *addresses = new NetworkAddressForm(nullptr);
        addresses->setSuggestions([this, seed](bool v6) {
            return v6 ? suggestV6Subnet(m_facts, seed)
                      : suggestNetwork(NetworkSpec::Kind::Nat, m_facts).v4.value_or(NetworkSubnet());
        });
        addTab(addresses, tr("Addr&esses"));
    }
    addTab(new NetworkMoreForm(nullptr), tr("&Names and more"));

    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->setObjectName(u"editNetworkButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_ok = box->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"editNetworkOk"_s);
    m_ok->setAccessibleName(tr("Save"));
    m_ok->setDefault(true);
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"editNetworkCancel"_s);
    cancel->setAccessibleName(withoutKeyMark(cancel->text()));
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_problem->setObjectName(u"editNetworkProblem"_s);
    m_problem->setAccessibleName(tr("What is in the way"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(kind);
    column->addWidget(m_tabs, 1);
    column->addWidget(makeEffect());
    column->addWidget(m_problem);
    column->addWidget(box);
    resize(charactersWide(fontMetrics(), 84), fontMetrics().height() * 26);
    check();
}

void EditNetworkDialog::addTab(NetworkForm *form, const QString &title)
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->addWidget(form);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(form->objectName() + u"Scroll"_s);
    scroll->setAccessibleName(form->accessibleName());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    m_tabs->addTab(scroll, title);
    m_forms.append(form);
    m_titles.append(title);
    connect(form, &NetworkForm::edited, this, [this, form] { take(form); });
}

QWidget *EditNetworkDialog::makeEffect()
{
    auto *panel = new QWidget;
    panel->setObjectName(u"editNetworkEffect"_s);
    panel->setAccessibleName(tr("What becomes of it"));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    for (QLabel *label : {m_live, m_restart, m_guests}) {
        column->addWidget(label);
    }
    m_later->setObjectName(u"editNetworkLater"_s);
    m_later->setAccessibleName(withoutKeyMark(m_later->text()));
    m_now->setObjectName(u"editNetworkNow"_s);
    m_now->setAccessibleName(withoutKeyMark(m_now->text()));
    m_later->setChecked(true);
    column->addWidget(m_later);
    column->addWidget(m_now);
    connect(m_now, &QRadioButton::toggled, this, [this] { tellEffect(); });
    return panel;
}

bool EditNetworkDialog::restartsNow() const
{
    return !m_now->isHidden() && m_now->isChecked();
}

void EditNetworkDialog::take(const NetworkForm *form)
{
    form->applyTo(m_spec);
    check();
}

void EditNetworkDialog::check()
{
    const QList<NetworkProblem> problems = checkNetworkSpec(m_spec, m_facts, m_network.spec.uuid);
    for (NetworkForm *form : std::as_const(m_forms)) {
        form->setSpec(m_spec, m_facts);
        form->setProblems(problems);
    }
    tellTab(problems);
    tellEffect();
}

/// A mistake in a tab that is not on top must not hide: it is told below, with the tab's name.
void EditNetworkDialog::tellTab(const QList<NetworkProblem> &problems)
{
    QString why;
    QString where;
    for (const NetworkProblem &problem : problems) {
        if (problem.severity != NetworkProblem::Severity::Error) {
            continue;
        }
        why = problem.message;
        const auto form = std::ranges::find_if(m_forms, [&](NetworkForm *one) { return one->shows(problem.field); });
        if (form != m_forms.end()) {
            where = withoutKeyMark(m_titles.at(form - m_forms.begin()));
        }
        break;
    }
    m_problem->setMessage(FieldMessage::Level::Error,
                          why.isEmpty()         ? QString()
                              : where.isEmpty() ? why
                                                : tr("%1: %2", "tab, what is wrong there").arg(where, why));
    m_ok->setEnabled(why.isEmpty() && m_spec != m_network.spec);
    m_ok->setToolTip(plainToolTip(!why.isEmpty()                 ? why
                                      : m_spec == m_network.spec ? tr("Nothing has been changed.")
                                                                 : QString()));
}

void EditNetworkDialog::tellEffect()
{
    const NetworkChange change = compareNetworks(m_network.spec, m_spec);
    const bool active = m_network.active;
    m_live->setText(!active && !change.isEmpty()
                        ? tr("The network is stopped: all of it applies when it is next started.")
                        : listed(tr("At once, without a break:"), change.live));
    m_live->setVisible(!m_live->text().isEmpty());
    const bool restart = active && change.needsRestart;
    m_restart->setText(restart ? listed(tr("Only when the network is started anew:"), change.restart) : QString());
    m_restart->setVisible(restart);
    m_guests->setText(
        !m_usersKnown             ? tr("It could not be read which running guests use it.")
            : m_running.isEmpty() ? tr("No running guest uses it.")
            : m_now->isChecked()
            ? tr("A restart interrupts the network of %n running guest(s) for some seconds: %1. They are plugged in "
                 "again; addresses that change reach them when they next ask for one.",
                 nullptr, int(m_running.size()))
                  .arg(NetworkText::someNames(m_running))
            : tr("%n running guest(s) use it: %1. They go on as before until the network is started anew.", nullptr,
                 int(m_running.size()))
                  .arg(NetworkText::someNames(m_running)));
    m_guests->setVisible(restart);
    m_later->setVisible(restart);
    m_now->setVisible(restart);
    if (isVisible()) {
        growToContents(this);
    }
}

} // namespace guestdeck
