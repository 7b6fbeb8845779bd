// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guest/guesttab.h"

#include "models/connection/connection.h"
#include "models/core/tooltip.h"
#include "models/settings/settings.h"
#include "ui/console/consolekeys.h"
#include "ui/console/consolepage.h"
#include "ui/hardware/hardwarepage.h"
#include "ui/startcheck/startcheckview.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

GuestTab::GuestTab(Connection *connection, const QUuid &uuid, Hooks hooks, Settings *settings,
                   const QList<GuestSection> &sections, QWidget *parent)
    : GuestPage(parent)
    , m_id{connection->id(), uuid}
    , m_connection(connection)
    , m_hooks(std::move(hooks))
    , m_settings(settings)
    , m_bar(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"guestPages"_s);
    setAccessibleName(tr("Pages of the guest"));
    m_stack->setObjectName(u"guestPageStack"_s);
    m_stack->setAccessibleName(tr("Page of the guest"));
    for (const GuestSection &section : sections) {
        m_entries.append({section, nullptr});
    }
    makeBar();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    makeStartCheck();
    column->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &GuestTab::select);
    const int first = firstSection();
    if (first == m_bar->currentIndex()) {
        select(first);
    } else {
        m_bar->setCurrentIndex(first);
    }
}

void GuestTab::makeBar()
{
    m_bar->setObjectName(u"guestSections"_s);
    m_bar->setAccessibleName(tr("Pages of the guest"));
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setFocusPolicy(Qt::TabFocus);
    for (const Entry &entry : std::as_const(m_entries)) {
        const int index = m_bar->addTab(entry.section.title);
        const QKeySequence keys(QKeyCombination(Qt::AltModifier, Qt::Key(Qt::Key_1 + index)));
        m_bar->setTabToolTip(
            index, plainToolTip(entry.section.title + u" ("_s + keys.toString(QKeySequence::NativeText) + u')'));
        auto *go = new QShortcut(keys, this);
        go->setContext(Qt::WidgetWithChildrenShortcut);
        connect(go, &QShortcut::activated, this, [this, index]() {
            m_bar->setCurrentIndex(index);
            m_stack->setFocus();
        });
    }
    m_bar->setVisible(m_entries.size() > 1); // one is no choice
}

void GuestTab::makeStartCheck()
{
    m_startCheck = m_hooks.startCheck ? m_hooks.startCheck(m_id, this) : nullptr;
    if (m_startCheck) {
        layout()->addWidget(m_startCheck);
        connect(m_startCheck, &StartCheckView::sectionWanted, this, &GuestTab::showStep);
        connect(m_startCheck, &StartCheckView::examineWanted, this, [this] {
            if (m_hooks.examine) {
                m_hooks.examine(m_id);
            }
        });
    }
}

/// Guest by guest: who works in the serial console of one wants to see the screen of the next.
QString GuestTab::settingsKey() const
{
    return u"guest/section/"_s + m_id.uuid.toString(QUuid::WithoutBraces);
}

/// The screen, or what is nearest to one.
QString GuestTab::screenSection() const
{
    const Inventory::Domain *domain = m_connection ? m_connection->inventory()->find(m_id.uuid) : nullptr;
    const bool hasNoScreen = domain && domain->details && domain->details->graphics.type == GraphicsInfo::Type::None;
    return hasNoScreen ? u"serial"_s : u"console"_s;
}

int GuestTab::firstSection() const
{
    const QString otherwise = screenSection();
    const QString wanted = m_settings ? m_settings->text(settingsKey(), otherwise) : otherwise;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).section.id == wanted) {
            return i;
        }
    }
    return 0;
}

void GuestTab::showScreen()
{
    showSection(screenSection());
}

GuestPage *GuestTab::currentPage() const
{
    return m_current < 0 ? nullptr : m_entries.at(m_current).page.data();
}

GuestPage *GuestTab::page(const QString &id) const
{
    for (const Entry &entry : m_entries) {
        if (entry.section.id == id) {
            return entry.page;
        }
    }
    return nullptr;
}

QString GuestTab::currentSection() const
{
    return m_current < 0 ? QString() : m_entries.at(m_current).section.id;
}

void GuestTab::showStep(const QString &section, const QString &disk)
{
    showSection(section);
    if (auto *hardware = qobject_cast<HardwarePage *>(page(section)); hardware && !disk.isEmpty()) {
        hardware->choose({u"disk"_s, disk}, u"source"_s);
    }
}

bool GuestTab::showSection(const QString &id)
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).section.id == id) {
            m_bar->setCurrentIndex(i);
            return true;
        }
    }
    return false;
}

void GuestTab::addPage(int index)
{
    Entry &entry = m_entries[index];
    if (entry.page || !m_connection) {
        return;
    }
    const auto run = [this](DomainAction action) {
        if (m_hooks.runAction) {
            m_hooks.runAction(m_id, action);
        }
    };
    SectionContext context{m_connection, m_id.uuid, m_settings, run, m_hooks.submit};
    if (m_hooks.takeOver) {
        context.takeOver = [this]() { return m_hooks.takeOver(m_id); };
    }
    if (m_hooks.examine) {
        context.examine = [this]() { m_hooks.examine(m_id); };
    }
    if (m_hooks.showVolume) {
        context.showVolume = [this](const VolumeRef &volume) { m_hooks.showVolume(m_id, volume); };
    }
    context.typeText = [this](const QString &text) { typeText(text); };
    if (m_hooks.openGuestPort) {
        context.openGuestPort = [this](const QString &address) { m_hooks.openGuestPort(m_id, address); };
    }
    const auto offered = [this](const QString &id) {
        return std::ranges::any_of(m_entries, [&](const Entry &one) { return one.section.id == id; });
    };
    if (offered(u"xml"_s)) {
        context.showXml = [this] { showSection(u"xml"_s); };
    }
    if (offered(u"performance"_s)) {
        context.showPerformance = [this] { showSection(u"performance"_s); };
    }
    if (m_hooks.cloneSnapshot) {
        context.cloneSnapshot = [this](const QString &snapshot) { m_hooks.cloneSnapshot(m_id, snapshot); };
    }
    context.journal = m_hooks.journal;
    entry.page = entry.section.make(context, m_stack);
    m_stack->addWidget(entry.page);
    connect(entry.page, &GuestPage::titleChanged, this, &GuestPage::titleChanged);
}

void GuestTab::typeText(const QString &text)
{
    if (showSection(u"console"_s)) {
        if (auto *console = qobject_cast<ConsolePage *>(page(u"console"_s))) {
            console->frame()->keys()->typeText(text);
        }
    }
}

void GuestTab::select(int index)
{
    if (index < 0 || index == m_current) {
        return;
    }
    if (GuestPage *before = currentPage(); before && m_shown) {
        before->hidden();
    }
    const bool byUser = m_current >= 0;
    m_current = index;
    addPage(index);
    GuestPage *page = currentPage();
    if (!page) {
        return;
    }
    m_stack->setCurrentWidget(page);
    m_stack->setFocusProxy(page);
    setFocusProxy(page);
    if (byUser && m_settings) {
        m_settings->setText(settingsKey(), m_entries.at(index).section.id);
    }
    if (m_shown) {
        page->shown();
    }
    Q_EMIT titleChanged();
}

QString GuestTab::title() const
{
    return currentPage() ? currentPage()->title() : QString();
}

void GuestTab::toggleFullScreen()
{
    if (currentPage()) {
        currentPage()->toggleFullScreen();
    }
}

void GuestTab::shown()
{
    m_shown = true;
    if (currentPage()) {
        currentPage()->shown();
    }
}

void GuestTab::hidden()
{
    m_shown = false;
    if (currentPage()) {
        currentPage()->hidden();
    }
}

bool GuestTab::moveTo(Connection *connection)
{
    m_connection = connection;
    m_id.connection = connection->id();
    if (m_startCheck) {
        m_startCheck->setGuest(m_id);
    }
    for (int i = 0; i < m_entries.size(); ++i) {
        GuestPage *page = m_entries.at(i).page;
        if (!page || page->moveTo(connection)) {
            continue;
        }
        m_stack->removeWidget(page);
        page->deleteLater();
        m_entries[i].page = nullptr;
        if (i == m_current) {
            m_current = -1;
            select(i);
        }
    }
    return true;
}

} // namespace guestdeck
