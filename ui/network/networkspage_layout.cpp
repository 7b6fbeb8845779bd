// SPDX-License-Identifier: GPL-3.0-or-later
// NetworksPage: what stands where.
#include "models/itemmodels/hostobjectcolumns.h"
#include "models/itemmodels/hostobjectmodel.h"
#include "ui/host/hostobjectdelegate.h"
#include "ui/host/hostobjectsview.h"
#include "ui/host/hostobjecttable.h"
#include "ui/network/networkcommands.h"
#include "ui/network/networkfeed.h"
#include "ui/network/networkspage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStyle>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

/// A cell whose text the page knows better than the list: by the network's name.
class WordsDelegate : public HostObjectDelegate
{
public:
    using Words = std::function<QString(const QString &network)>;

    WordsDelegate(Words words, QObject *parent)
        : HostObjectDelegate(HostObjectKind::Networks, parent)
        , m_words(std::move(words))
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        HostObjectDelegate::initStyleOption(option, index);
        const QString words = m_words(index.data(HostObjectModel::NameRole).toString());
        if (!words.isEmpty()) {
            option->text = words;
        }
    }

private:
    Words m_words;
};

int columnOf(QLatin1StringView key)
{
    const auto columns = HostObjectColumns::of(HostObjectKind::Networks);
    for (size_t i = 0; i < columns.size(); ++i) {
        if (key == QLatin1StringView(columns[i].key)) {
            return int(i);
        }
    }
    return -1;
}

} // namespace

NetworksPage::NetworksPage(const Services &services, const ConnectionId &host, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_host(host)
    , m_actions(new NetworkActions(this))
    , m_feed(new NetworkFeed(services, host, this))
    , m_commands(new NetworkCommands(services, host, this))
{
    setObjectName(u"networksPage"_s);
    setAccessibleName(tr("Networks"));
    action(NetworkAction::Check)->setVisible(false); // until somebody does it
    m_messages = new MessageArea(this);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"networksSplitter"_s);
    split->setAccessibleName(tr("Networks and the chosen one"));
    split->setChildrenCollapsible(false);
    split->addWidget(makeList());
    split->addWidget(makeDetails());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({260, 340});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_messages);
    column->addWidget(split, 1);
    setFocusProxy(m_list->table());
    connectParts();
    update();
}

QToolBar *NetworksPage::makeTools()
{
    // A tool bar, as it folds what does not fit.
    auto *bar = new QToolBar(this);
    bar->setObjectName(u"networkTools"_s);
    bar->setAccessibleName(tr("Commands for networks"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    bar->setIconSize(QSize(size, size));
    for (const NetworkAction id : NetworkActions::ofNetworks) {
        bar->addAction(action(id));
        QWidget *button = bar->widgetForAction(action(id));
        button->setObjectName(bar->objectName() + u'_' + action(id)->objectName());
        button->setAccessibleName(spokenText(action(id)->text()));
        button->setFocusPolicy(Qt::StrongFocus);
    }
    return bar;
}

QWidget *NetworksPage::makeList()
{
    m_list = new HostObjectsView(m_services.registry, m_host, HostObjectKind::Networks, this);
    m_list->setTools(makeTools());
    HostObjectTable *table = m_list->table();
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    const int kind = columnOf("kind"_L1);
    const int guests = columnOf("guests"_L1);
    table->setItemDelegateForColumn(kind,
                                    new WordsDelegate([this](const QString &name) { return kindOf(name); }, table));
    table->setItemDelegateForColumn(guests,
                                    new WordsDelegate([this](const QString &name) { return guestsOf(name); }, table));
    QHeaderView *header = table->header();
    header->resizeSection(kind, charactersWide(fontMetrics(), 36));
    header->resizeSection(guests, charactersWide(fontMetrics(), 16));
    // The details have the rest; who wants it in the table gets it by the header's menu.
    for (const QLatin1StringView key : {"bridge"_L1, "dhcp"_L1, "persistent"_L1, "device"_L1, "domain"_L1}) {
        header->hideSection(columnOf(key));
    }
    header->moveSection(header->visualIndex(guests), header->visualIndex(columnOf("ipv6"_L1)));
    header->moveSection(header->visualIndex(columnOf("autostart"_L1)), header->visualIndex(columnOf("ipv6"_L1)));
    for (const NetworkAction id : NetworkActions::ofNetworks) {
        table->addAction(action(id));
    }
    return m_list;
}

QWidget *NetworksPage::makeDetails()
{
    auto *half = new QWidget(this);
    half->setObjectName(u"networkHalf"_s);
    half->setAccessibleName(tr("The chosen network"));
    m_title = new QLabel(half);
    m_title->setObjectName(u"networkTitle"_s);
    m_title->setAccessibleName(tr("Which network is shown"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setContentsMargins(8, 0, 8, 0);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_details = new NetworkDetails(m_actions, half);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_details, 1);
    return half;
}

} // namespace guestdeck
