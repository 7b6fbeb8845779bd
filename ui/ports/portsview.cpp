// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ports/portsview.h"

#include "models/ports/portmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

PortsView::PortsView(const Services &services, const ConnectionId &host, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new PortModel(services.ports, host, this))
    , m_empty(new QLabel(this))
    , m_table(new QTreeView(this))
    , m_copy(new QPushButton(symbolIcon(u"copy"_s), tr("Co&py address"), this))
    , m_retry(new QPushButton(symbolIcon(u"refresh"_s), tr("&Try again"), this))
    , m_close(new QPushButton(symbolIcon(u"close"_s), tr("&Close port"), this))
{
    setObjectName(u"portsView"_s);
    setAccessibleName(tr("Open ports of guests"));
    m_empty->setObjectName(u"portsEmpty"_s);
    m_empty->setText(tr("No port of a guest is open here. Choose a guest, and “Open guest port…” in its menu, to reach "
                        "its SSH, RDP or web server from this workstation."));
    m_empty->setAccessibleName(m_empty->text());
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_table->setObjectName(u"portsTable"_s);
    m_table->setAccessibleName(accessibleName());
    m_table->setModel(m_model);
    m_table->setColumnHidden(PortModel::HostColumn, !host.isNull());
    m_table->setRootIsDecorated(false);
    m_table->setItemsExpandable(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->header()->setObjectName(u"portsHeader"_s);
    m_table->header()->setAccessibleName(tr("Columns"));
    m_table->header()->setStretchLastSection(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    const std::pair<int, int> widths[] = {{PortModel::GuestColumn, 18},
                                          {PortModel::TargetColumn, 22},
                                          {PortModel::LocalColumn, 18},
                                          {PortModel::StateColumn, 24}};
    for (const auto &[column, characters] : widths) {
        m_table->setColumnWidth(column, charactersWide(fontMetrics(), characters) + 16);
    }
    const std::tuple<QPushButton *, QString, void (PortsView::*)()> buttons[] = {
        {m_copy, u"portsCopyButton"_s, &PortsView::copy},
        {m_retry, u"portsRetryButton"_s, &PortsView::retryChosen},
        {m_close, u"portsCloseButton"_s, &PortsView::closeChosen},
    };
    auto *row = new QHBoxLayout;
    for (const auto &[button, name, slot] : buttons) {
        button->setObjectName(name);
        button->setAccessibleName(spokenText(button->text()));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    column->addStretch(0);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PortsView::updateButtons);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_model, signal, this, &PortsView::updateButtons);
    }
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PortsView::updateButtons);
    updateButtons();
}

QList<quint64> PortsView::chosen() const
{
    QList<quint64> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        ids.append(index.data(PortModel::IdRole).toULongLong());
    }
    return ids;
}

void PortsView::updateButtons()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto is = [](PortForward::State state) {
        return [state](const QModelIndex &index) { return index.data(PortModel::StateRole).toInt() == int(state); };
    };
    m_copy->setEnabled(std::ranges::any_of(rows, is(PortForward::State::Open)));
    m_retry->setEnabled(std::ranges::any_of(rows, is(PortForward::State::Failed)));
    m_close->setEnabled(!rows.isEmpty());
    const QString choose = rows.isEmpty() ? tr("Choose a port in the list first.") : QString();
    m_close->setToolTip(choose);
    m_copy->setToolTip(rows.isEmpty()            ? choose
                           : m_copy->isEnabled() ? QString()
                                                 : tr("The port is not open at the moment."));
    m_retry->setToolTip(rows.isEmpty() ? choose : m_retry->isEnabled() ? QString() : tr("It has not failed."));
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    m_table->setVisible(any);
    for (QPushButton *button : {m_copy, m_retry, m_close}) {
        button->setVisible(any);
    }
}

void PortsView::copy()
{
    QStringList lines;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows(PortModel::LocalColumn)) {
        if (index.data(PortModel::StateRole).toInt() == int(PortForward::State::Open)) {
            lines.append(index.data().toString());
        }
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void PortsView::closeChosen()
{
    for (const quint64 id : chosen()) {
        m_services.ports->close(id);
    }
}

void PortsView::retryChosen()
{
    for (const quint64 id : chosen()) {
        m_services.ports->retry(id);
    }
}

} // namespace guestdeck
