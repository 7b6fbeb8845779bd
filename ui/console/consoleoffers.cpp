// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consoleoffers.h"

#include "models/actions/consoledevices.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/settings/settings.h"
#include "ui/console/clipboardbridge.h"
#include "ui/console/consolefixdialog.h"
#include "ui/console/consoleframe.h"
#include "ui/widgets/messagebar.h"

#include <QDialog>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using vnc::VncView;

namespace
{

constexpr int relativeForMs = 4000;

struct Row {
    ConsoleFix fix;
    QLatin1StringView id; ///< of the message, and in the settings
    const char *text; ///< %1: the guest
    const char *button;
};

constexpr Row rows[] = {
    {ConsoleFix::AddTablet, "tablet"_L1,
     QT_TRANSLATE_NOOP("guestdeck::ConsoleOffers",
                       "%1 has no tablet, so its pointer cannot follow your mouse and has to be caught and released."),
     QT_TRANSLATE_NOOP("guestdeck::ConsoleOffers", "Add tablet…")},
    {ConsoleFix::AddClipboard, "clipboard"_L1,
     QT_TRANSLATE_NOOP("guestdeck::ConsoleOffers",
                       "What you copied does not reach %1: its definition has no channel for the clipboard."),
     QT_TRANSLATE_NOOP("guestdeck::ConsoleOffers", "Add channel…")},
    {ConsoleFix::SpiceToVnc, "vnc"_L1, "", QT_TRANSLATE_NOOP("guestdeck::ConsoleOffers", "Switch to &VNC…")},
};

const Row &rowOf(ConsoleFix fix)
{
    return rows[static_cast<size_t>(fix)];
}

QString messageId(ConsoleFix fix)
{
    return u"consoleOffer-"_s + rowOf(fix).id;
}

} // namespace

ConsoleOffers::ConsoleOffers(Connection *connection, const QUuid &uuid, ConsoleFrame *frame, Settings *settings,
                             Submit submit)
    : QObject(frame)
    , m_connection(connection)
    , m_uuid(uuid)
    , m_frame(frame)
    , m_settings(settings)
    , m_submit(std::move(submit))
{
    if (!m_submit) {
        return;
    }
    const VncView *view = frame->screen()->view();
    m_relativeFor.setSingleShot(true);
    m_relativeFor.setInterval(relativeForMs);
    connect(&m_relativeFor, &QTimer::timeout, this, [this]() { consider(ConsoleFix::AddTablet); });
    const auto watchPointer = [this, view]() {
        if (!view->isPointerRelative() || !view->isConnected()) {
            m_relativeFor.stop();
            m_frame->messages()->dismiss(messageId(ConsoleFix::AddTablet));
        } else if (view->isAttended() && !view->isViewOnly() && !m_relativeFor.isActive()) {
            m_relativeFor.start();
        }
    };
    connect(view, &VncView::pointerModeChanged, this, watchPointer);
    connect(view, &VncView::attentionChanged, this, watchPointer);
    connect(frame->clipboard(), &ClipboardBridge::announced, this, [this]() { consider(ConsoleFix::AddClipboard); });
    connect(frame->screen(), &ConsoleScreen::phaseChanged, this, &ConsoleOffers::onPhase);
}

QDialog *ConsoleOffers::openDialog() const
{
    return m_dialog;
}

void ConsoleOffers::onPhase()
{
    ConsoleScreen *screen = m_frame->screen();
    if (screen->phase() == ConsoleScreen::Phase::Off) {
        m_considered.clear(); // it may come back with another definition
    }
    if (screen->phase() == ConsoleScreen::Phase::Failed && screen->failedLeg() == ConsoleScreen::Leg::Way) {
        consider(ConsoleFix::SpiceToVnc);
    } else {
        m_considered.removeAll(ConsoleFix::SpiceToVnc); // the next failure may be another one
    }
}

/// Offers it if the definition, as the host has it now, lacks it and can have it.
void ConsoleOffers::consider(ConsoleFix fix)
{
    const Inventory::Domain *domain = m_connection ? m_connection->inventory()->find(m_uuid) : nullptr;
    if (!domain || m_considered.contains(fix) || isTurnedDown(fix) || whyNotFix(fix, *m_connection, domain->info)) {
        return;
    }
    m_considered << fix;
    deliver(planConsoleFix(*m_connection, m_uuid, fix), this, [this, fix](const Result<ConsoleFixPlan> &plan) {
        if (plan.has_value() && !plan->done) {
            offer(fix);
        }
    });
}

void ConsoleOffers::offer(ConsoleFix fix)
{
    ConsoleScreen *screen = m_frame->screen();
    const Row &row = rowOf(fix);
    if (fix == ConsoleFix::SpiceToVnc) {
        if (screen->phase() == ConsoleScreen::Phase::Failed) {
            screen->setFailedButton(
                ScreenMessage::Button{u"consoleSwitchToVncButton"_s, tr(row.button), [this, fix]() { ask(fix); }});
        }
        return;
    }
    if (fix == ConsoleFix::AddTablet && !screen->view()->isPointerRelative()) {
        return; // its driver has come up meanwhile
    }
    Message message;
    message.id = messageId(fix);
    message.text = tr(row.text).arg(screen->subject().name);
    message.buttons = {{message.id + u"Button"_s, tr(row.button), [this, fix]() { ask(fix); }},
                       {message.id + u"NeverButton"_s, tr("Not for this guest"), [this, fix]() { turnDown(fix); }}};
    m_frame->messages()->show(message);
}

void ConsoleOffers::ask(ConsoleFix fix)
{
    if (!m_connection || m_dialog || !m_submit) {
        return;
    }
    // Afresh: the offer may have stood there for hours.
    deliver(planConsoleFix(*m_connection, m_uuid, fix), this, [this](const Result<ConsoleFixPlan> &plan) {
        const Inventory::Domain *domain = m_connection ? m_connection->inventory()->find(m_uuid) : nullptr;
        if (!domain || m_dialog) {
            return;
        }
        if (!plan.has_value()) {
            showTrouble(plan.error());
            return;
        }
        if (plan->done) {
            Message message;
            message.id = messageId(plan->fix);
            message.text = tr("The definition has it by now; it takes effect when the guest has been shut down and "
                              "started again.");
            m_frame->messages()->show(message);
            return;
        }
        m_dialog = askForFix(m_frame, *plan, domain->info.name, isActive(domain->info.state), [this, agreed = *plan]() {
            if (m_connection) {
                m_submit(makeConsoleFixJob(*m_connection, m_uuid, agreed));
            }
        });
    });
}

void ConsoleOffers::showTrouble(const Error &error)
{
    Message message;
    message.id = u"consoleOfferTrouble"_s;
    message.severity = Message::Severity::Error;
    message.text = error.message.isEmpty() ? tr("The definition of the guest cannot be read.") : error.message;
    message.details = error.detail;
    m_frame->messages()->show(message);
}

bool ConsoleOffers::isTurnedDown(ConsoleFix fix) const
{
    return m_settings
        && m_settings->flag(u"console/unwanted/%1/%2"_s.arg(m_uuid.toString(QUuid::WithoutBraces), rowOf(fix).id),
                            false);
}

void ConsoleOffers::turnDown(ConsoleFix fix)
{
    if (m_settings) {
        m_settings->setFlag(u"console/unwanted/%1/%2"_s.arg(m_uuid.toString(QUuid::WithoutBraces), rowOf(fix).id),
                            true);
    }
}

} // namespace guestdeck
