// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/networkcheck/networkcheckdialog.h"

#include "models/connection/connectionregistry.h"
#include "models/core/job.h"
#include "models/networkcheck/networkcheck.h"
#include "ui/networkcheck/findingrow.h"
#include "ui/networkcheck/fixdialog.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

NetworkCheckDialog *NetworkCheckDialog::open(const Services &services, const ConnectionId &host, QWidget *window)
{
    if (!services.registry->find(host)) {
        return nullptr;
    }
    const QList<NetworkCheckDialog *> dialogs = window->findChildren<NetworkCheckDialog *>();
    const auto found = std::ranges::find_if(
        dialogs, [&](const NetworkCheckDialog *dialog) { return dialog->m_host == host && dialog->isVisible(); });
    NetworkCheckDialog *dialog = found != dialogs.end() ? *found : new NetworkCheckDialog(services, host, window);
    if (!dialog->m_check->isRunning()) {
        dialog->again();
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

NetworkCheckDialog::NetworkCheckDialog(const Services &services, const ConnectionId &host, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_host(host)
    , m_check(std::make_unique<NetworkCheck>(*services.registry->find(host)))
    , m_head(new QLabel(this))
    , m_area(new QScrollArea(this))
{
    setObjectName(u"networkCheckDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    setSizeGripEnabled(true);
    setWindowTitle(tr("Network of %1").arg(services.registry->find(host)->displayName()));
    setAccessibleName(windowTitle());
    m_head->setObjectName(u"networkCheckHead"_s);
    m_head->setAccessibleName(tr("Outcome"));
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_area->setObjectName(u"networkCheckArea"_s);
    m_area->setAccessibleName(tr("What was looked at"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(m_area);
    content->setObjectName(u"networkCheckContent"_s);
    content->setAccessibleName(tr("What was looked at"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addStretch(1);
    m_area->setWidget(content);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setObjectName(u"networkCheckButtons"_s);
    buttons->setAccessibleName(tr("Buttons"));
    m_again = buttons->addButton(tr("Run &again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(u"networkCheckAgain"_s);
    m_copy = buttons->addButton(tr("Copy &report"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"networkCheckCopy"_s);
    m_copy->setAccessibleName(spokenText(m_copy->text()));
    QPushButton *closing = buttons->button(QDialogButtonBox::Close);
    closing->setObjectName(u"networkCheckClose"_s);
    closing->setAccessibleName(spokenText(closing->text()));
    connect(m_again, &QPushButton::clicked, this, [this] { m_check->isRunning() ? m_check->cancel() : again(); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(report()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_check.get(), &NetworkCheck::finished, this, &NetworkCheckDialog::onFinished);
    connect(services.registry, &ConnectionRegistry::aboutToBeRemoved, this, [this](const Connection *connection) {
        if (connection->id() == m_host) {
            close();
        }
    });

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_area, 1);
    column->addWidget(buttons);
    const QSize room = parent && parent->screen() ? parent->screen()->availableSize() : QSize(1024, 700);
    resize(std::min(charactersWide(fontMetrics(), 95), room.width() - 40),
           std::min(fontMetrics().height() * 38, room.height() - 80));
    updateHead();
}

NetworkCheckDialog::~NetworkCheckDialog() = default;

QString NetworkCheckDialog::report() const
{
    const Connection *connection = m_services.registry->find(m_host);
    return networkReport(connection ? connection->displayName() : QString(), m_check->findings());
}

void NetworkCheckDialog::again()
{
    m_check->start();
    updateHead();
}

void NetworkCheckDialog::onFinished()
{
    if (!m_check->wasCancelled()) {
        qDeleteAll(m_rows);
        m_rows.clear();
        for (const NetworkFinding &finding : m_check->findings()) {
            auto *row = new FindingRow(finding, m_area->widget());
            connect(row, &FindingRow::fixWanted, this, &NetworkCheckDialog::showFix);
            m_column->insertWidget(m_column->count() - 1, row);
            m_rows.append(row);
            row->show(); // now, and not when the layout comes to it
        }
        // What to read first.
        if (!m_rows.isEmpty() && m_rows.first()->finding().isTrouble()) {
            m_rows.first()->setOpen(true);
        }
        m_area->verticalScrollBar()->setValue(0);
    }
    updateHead();
}

void NetworkCheckDialog::updateHead()
{
    const Connection *connection = m_services.registry->find(m_host);
    const QString name = connection ? connection->displayName() : QString();
    const auto troubles = static_cast<int>(
        std::ranges::count_if(m_check->findings(), [](const NetworkFinding &finding) { return finding.isTrouble(); }));
    QString text;
    if (m_check->isRunning()) {
        text = tr("Looking at the network of %1. This takes some seconds, as others on the network are asked. Nothing "
                  "is changed.")
                   .arg(name);
    } else if (m_check->wasCancelled()) {
        text = tr("The examination was stopped.");
    } else if (m_check->error()) {
        const QString detail = m_check->error()->detail.trimmed().left(600);
        text = detail.isEmpty() ? m_check->error()->message : m_check->error()->message + u'\n' + detail;
    } else if (troubles > 0) {
        text = tr("%n thing(s) should be looked at.", nullptr, troubles);
    } else {
        text = tr("Nothing was found that would keep guests from the network.");
    }
    m_head->setText(text);
    m_again->setText(m_check->isRunning() ? tr("&Stop") : tr("Run &again"));
    m_again->setAccessibleName(spokenText(m_again->text()));
    m_copy->setEnabled(!m_check->findings().isEmpty());
}

void NetworkCheckDialog::showFix(const NetworkFinding &finding)
{
    const Connection *connection = m_services.registry->find(m_host);
    if (!connection || !finding.fix) {
        return;
    }
    auto *dialog = new FixDialog(*finding.fix, connection->displayName(), m_check->whyNotRun(), this);
    m_fixDialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, dialog, fix = *finding.fix] { runFix(fix, dialog->lasting()); });
    dialog->open();
}

void NetworkCheckDialog::runFix(const NetworkFix &fix, bool lasting)
{
    Connection *connection = m_services.registry->find(m_host);
    if (!connection) {
        return;
    }
    Job *job = m_services.jobs->submit(
        makeNetworkFixJob(*connection, fix, lasting, !m_check->facts().isRoot && m_check->facts().hasSudo));
    m_head->setText(tr("%1…", "a task that runs").arg(fix.title));
    connect(job, &Job::finished, this, [this, job] { fixEnded(job); });
}

/// Whether it helped is not believed, but looked at.
void NetworkCheckDialog::fixEnded(const Job *job)
{
    if (job->state() == Job::State::Succeeded) {
        again();
        return;
    }
    m_head->setText(job->error() ? job->error()->message + u'\n' + job->error()->detail
                                 : tr("The fix was not run to its end."));
}

} // namespace guestdeck
