// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/hostobjectsview.h"

#include "models/connection/connectionregistry.h"
#include "models/core/async.h"
#include "models/itemmodels/devicewords.h"
#include "models/itemmodels/hostobjectfilter.h"
#include "models/itemmodels/hostobjectmodel.h"
#include "ui/create/foldsection.h"
#include "ui/host/hostobjecttable.h"
#include "ui/inventory/searchbar.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

/// What is said of each kind, in the order of HostObjectKind.
struct Texts {
    const char *key;
    const char *title;
    const char *search;
    const char *none;
    const char *noneText;
    const char *unsupported;
    const char *failed;
    const char *offline;
};
constexpr std::array<Texts, hostObjectKinds> texts{{
    {"pools", QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "Storage pools"),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "Search storage pools"),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "This host has no storage pools."),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "A storage pool is a place for disk images, such as a folder."),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "This connection cannot tell of storage pools."),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "The storage pools could not be read."),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "Its storage pools are listed when it is connected.")},
    {"networks", QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "Networks"),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "Search networks"),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "This host has no virtual networks."),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "Guests can still use its bridges and interfaces."),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "This connection cannot tell of virtual networks."),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "The virtual networks could not be read."),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "Its virtual networks are listed when it is connected.")},
    {"interfaces", QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "Interfaces"),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "Search interfaces"),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "This host has no network interfaces that libvirt knows of."),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "Those of guests are not listed here."),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "This connection cannot tell of network interfaces."),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "The network interfaces could not be read."),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "Its network interfaces are listed when it is connected.")},
    {"devices", QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "Devices"),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "Search devices"),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "This host has no devices that libvirt knows of."),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "A connection of your own session sees few of them or none."),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "This connection cannot tell of devices."),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "The devices could not be read."),
     QT_TRANSLATE_NOOP("guestdeck::HostObjectsView", "Its devices are listed when it is connected.")},
}};

const Texts &textsOf(HostObjectKind kind)
{
    return texts[size_t(kind)];
}

} // namespace

HostObjectsView::HostObjectsView(ConnectionRegistry *registry, const ConnectionId &host, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_host(host)
    , m_kind(kind)
    , m_filter(new HostObjectFilter(this))
    , m_messages(new MessageArea(this))
    , m_search(new SearchBar(this))
    , m_count(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"hostObjects_"_s + QLatin1StringView(textsOf(kind).key));
    setAccessibleName(title(kind));
    Connection *connection = registry->find(host);
    if (connection) {
        m_objects = connection->objects();
        m_model = new HostObjectModel(m_objects->store(kind), m_objects, this);
        m_filter->setSourceModel(m_model);
        connect(connection, &Connection::stateChanged, this, &HostObjectsView::updateView);
        connect(m_objects, &HostObjects::statusChanged, this, [this](HostObjectKind changed) {
            if (changed == m_kind) {
                updateView();
            }
        });
    }
    m_table = new HostObjectTable(kind, m_filter, this);
    m_table->setAccessibleName(title(kind));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    makeBar();
    column->addWidget(m_messages);
    m_stack->setObjectName(u"hostObjectsStack"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    makeDefinition();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_filter, signal, this, &HostObjectsView::updateView);
    }
    connect(m_table, &HostObjectTable::viewChanged, this, [this] {
        if (m_objects && m_watching) {
            m_objects->prefer(m_kind, m_table->namesInView());
        }
    });
    updateView();
}

HostObjectsView::~HostObjectsView()
{
    setWatching(false);
}

QString HostObjectsView::title(Kind kind)
{
    return tr(textsOf(kind).title);
}

void HostObjectsView::makeBar()
{
    m_search->setObjectName(u"hostObjectsSearch"_s);
    m_search->setAccessibleName(tr(textsOf(m_kind).search));
    m_search->setPlaceholderText(tr(textsOf(m_kind).search));
    m_search->setToolTip(tr("Rows are shown in which all of these words are found."));
    m_search->setMinimumWidth(120);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &query) {
        m_filter->setQuery(query);
        updateView();
    });
    connect(m_search, &SearchBar::listWanted, m_table, qOverload<>(&QWidget::setFocus));
    auto *bar = new QHBoxLayout;
    m_bar = bar;
    bar->setContentsMargins(8, 8, 8, 0);
    bar->addWidget(m_search, 1);
    if (m_kind == Kind::Devices) {
        m_category = new QComboBox(this);
        m_category->setObjectName(u"hostObjectsCategory"_s);
        m_category->setAccessibleName(tr("Kind of device"));
        m_category->addItem(tr("All kinds"), QString());
        for (const QString &key : DeviceWords::categories()) {
            m_category->addItem(DeviceWords::categoryText(key), key);
        }
        connect(m_category, &QComboBox::currentIndexChanged, this, [this] {
            m_filter->setCategory(m_category->currentData().toString());
            updateView();
        });
        bar->addWidget(m_category);
    }
    m_count->setObjectName(u"hostObjectsCount"_s);
    m_count->setAccessibleName(tr("How many are shown"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    bar->addStretch(0);
    bar->addWidget(m_count);
    static_cast<QBoxLayout *>(layout())->addLayout(bar);
}

void HostObjectsView::setTools(QToolBar *tools)
{
    m_bar->insertWidget(0, tools, 3);
}

void HostObjectsView::makeDefinition()
{
    m_definition = new QPlainTextEdit(this);
    m_definition->setObjectName(u"hostObjectsDefinition"_s);
    m_definition->setAccessibleName(tr("Definition"));
    m_definition->setReadOnly(true);
    m_definition->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_definition->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_definition->setTabChangesFocus(true);
    // As high as it likes to be; where others need the room, less.
    m_definition->setMaximumHeight(m_definition->fontMetrics().height() * 12);
    m_definition->setMinimumHeight(m_definition->fontMetrics().height() * 4);
    m_fold = new FoldSection(tr("Definition (XML)"), m_definition, this);
    m_fold->setObjectName(u"hostObjectFold"_s);
    m_fold->setAccessibleName(tr("Definition (XML)"));
    m_fold->button()->setObjectName(u"hostObjectsFold"_s);
    m_fold->button()->setAccessibleName(tr("Definition (XML)"));
    layout()->addWidget(m_fold);
    connect(m_fold->button(), &QToolButton::clicked, this, &HostObjectsView::readDefinition);
    connect(m_table, &HostObjectTable::currentNameChanged, this, [this](const QString &name) {
        m_current = name;
        m_fold->setEnabled(!name.isEmpty());
        readDefinition();
    });
    if (m_model) {
        connect(m_model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                    const QModelIndex current = m_model->indexOf(m_current);
                    if (roles.isEmpty() && current.row() >= first.row() && current.row() <= last.row()) {
                        readDefinition();
                    }
                });
    }
    m_fold->setEnabled(false);
}

/// Read anew for each look: it is a look at the host, not at what was told once.
void HostObjectsView::readDefinition()
{
    const quint64 wanted = ++m_wanted;
    if (!m_objects || !m_watching || m_current.isEmpty() || !m_fold->isOpen()) {
        m_definition->clear();
        return;
    }
    deliver(m_objects->definition(m_kind, m_current), this, [this, wanted](const Result<QString> &result) {
        if (wanted != m_wanted) {
            return;
        }
        const QString text = result.has_value() ? *result : tr("The definition could not be read.");
        if (text != m_definition->toPlainText()) {
            m_definition->setPlainText(text);
        }
    });
}

void HostObjectsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setWatching(true);
    readDefinition();
}

void HostObjectsView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setWatching(false);
}

void HostObjectsView::setWatching(bool on)
{
    if (m_objects && on != m_watching) {
        m_watching = on;
        m_objects->watch(m_kind, on);
    }
}

void HostObjectsView::retry()
{
    if (m_objects) {
        m_objects->refresh(m_kind);
    }
}

EmptyState::Content HostObjectsView::contentWithoutRows()
{
    const Texts &words = textsOf(m_kind);
    const Connection *connection = m_registry->find(m_host);
    if (!connection || !m_objects) {
        return {u"host"_s, tr("This host is not in the list any more."), {}, {}};
    }
    if (m_model->rowCount() > 0) {
        return {u"search"_s,
                tr("Nothing found."),
                tr("No row has all that is looked for."),
                {{u"hostObjectsShowAll"_s, tr("Show all"), [this] {
                      m_search->clear();
                      if (m_category) {
                          m_category->setCurrentIndex(0);
                      }
                  }}}};
    }
    if (!m_objects->isOnline()) {
        return connection->state() == Connection::State::Connecting
                || connection->state() == Connection::State::Connected
            ? EmptyState::Content{u"host"_s, tr("Connecting…"), tr(words.offline), {}}
            : EmptyState::Content{u"host"_s, tr("This host is not connected."), tr(words.offline), {}};
    }
    if (const std::optional<Error> &error = m_objects->error(m_kind); error && !m_objects->isListing(m_kind)) {
        if (error->kind == ErrorKind::Unsupported) {
            return {u"info"_s, tr(words.unsupported), tr("The hypervisor's driver in libvirt does not know them."), {}};
        }
        // The link stands: it is one of the host's modular daemons that is missing.
        QString text = error->kind == ErrorKind::Unreachable
            ? tr("The part of libvirt that knows them does not run on this host, or may not be reached.")
            : QString();
        text += (text.isEmpty() ? u""_s : u"\n"_s) + error->detail;
        return {u"error"_s, tr(words.failed), text, {{u"hostObjectsRetry"_s, tr("Try again"), [this] { retry(); }}}};
    }
    if (!m_objects->isListed(m_kind)) {
        return {u"refresh"_s, tr("Reading…"), {}, {}};
    }
    return {u"info"_s, tr(words.none), tr(words.noneText), {}};
}

/// A list that failed though there are rows of an earlier one.
void HostObjectsView::updateMessage()
{
    const std::optional<Error> error = m_objects ? m_objects->error(m_kind) : std::nullopt;
    if (error && m_objects->isOnline() && m_model->rowCount() > 0) {
        m_messages->show({u"host-objects"_s,
                          Message::Severity::Error,
                          tr("%1 What is shown was seen earlier.").arg(tr(textsOf(m_kind).failed)),
                          error->detail,
                          {{u"hostObjectsRetryButton"_s, tr("Try again"), [this] { retry(); }}},
                          true});
    } else {
        m_messages->dismiss(u"host-objects"_s);
    }
}

void HostObjectsView::updateView()
{
    updateMessage();
    const int shown = m_filter->rowCount();
    const int all = m_model ? m_model->rowCount() : 0;
    const QLocale locale;
    m_count->setText(m_filter->isFiltering()
                         ? tr("%1 of %2", "rows shown, rows").arg(locale.toString(shown), locale.toString(all))
                         : QString());
    m_fold->setVisible(shown > 0);
    if (shown == 0) {
        m_empty->setContent(contentWithoutRows());
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(m_table);
    }
}

} // namespace guestdeck
