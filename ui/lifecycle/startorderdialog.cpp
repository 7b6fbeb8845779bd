// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifecycle/startorderdialog.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "ui/appliance/growing.h"
#include "ui/dialogs/explain.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int uuidRole = Qt::UserRole;

QLabel *paragraph(const QString &name, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setAccessibleName(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QString orderText(const QList<QList<OrderedGuest>> &groups)
{
    QStringList lines;
    for (const auto &group : groups) {
        QStringList names;
        for (const OrderedGuest &guest : group) {
            names.append(guest.name);
        }
        const QString more = names.size() > 12 ? u" …"_s : QString();
        lines.append(StartOrderDialog::tr("%1: %2", "place in the order: guests")
                         .arg(QString::number(group.first().order.order), names.mid(0, 12).join(u", "_s) + more));
    }
    return lines.join(u'\n');
}

StartOrderDialog::StartOrderDialog(Connection *host, Submit submit, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_submit(std::move(submit))
    , m_messages(new MessageArea(this))
    , m_table(new QTreeWidget)
    , m_summary(paragraph(u"startOrderSummary"_s, {}))
{
    setObjectName(u"startOrderDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Start order of %1").arg(host->displayName()));
    setAccessibleName(windowTitle());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(paragraph(
        u"startOrderIntro"_s,
        tr("“Start guests in order” starts number 1 first, guests of one number at the same time, and waits for the "
           "longest pause of a number before the next one. Shutting down goes the other way round. It is kept with the "
           "guests on the host, so every admin sees it. What starts by itself with the host does not follow it.")));
    m_table->setObjectName(u"startOrderTable"_s);
    m_table->setAccessibleName(tr("Guests and their places"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHeaderLabels({tr("Guest"), tr("State"), tr("Place"), tr("Pause behind it"), tr("Time to shut down")});
    m_table->setRootIsDecorated(false);
    m_table->setAllColumnsShowFocus(true);
    m_table->setMinimumHeight(10 * fontMetrics().lineSpacing());
    m_table->header()->setObjectName(u"startOrderHeader"_s);
    m_table->header()->setAccessibleName(tr("Columns"));
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    column->addWidget(m_summary);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->setObjectName(u"startOrderButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_save = box->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"startOrderSave"_s);
    m_save->setAccessibleName(m_save->text());
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"startOrderCancel"_s);
    cancel->setAccessibleName(spokenText(cancel->text()));
    connect(box, &QDialogButtonBox::accepted, this, &StartOrderDialog::save);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
    resize(charactersWide(fontMetrics(), 100), 30 * fontMetrics().lineSpacing());
    check();
    read();
}

void StartOrderDialog::read()
{
    m_messages->show({u"order"_s, Message::Severity::Info, tr("Asking the host…"), {}, {}, false});
    deliver(loadStartOrder(*m_host), this, [this](const Result<QList<OrderedGuest>> &guests) { setGuests(guests); });
}

void StartOrderDialog::setGuests(const Result<QList<OrderedGuest>> &guests)
{
    m_messages->dismiss(u"order"_s);
    m_table->clear();
    m_seen.reset();
    if (!guests.has_value()) {
        m_messages->show({u"order"_s,
                          Message::Severity::Warning,
                          explainedText(guests.error()).replace(u'\n', u' '),
                          guests.error().detail,
                          {},
                          false});
        check();
        return;
    }
    m_seen = *guests;
    // Those with a place first, in their order.
    QList<OrderedGuest> sorted = *guests;
    std::ranges::stable_sort(sorted, {}, [](const OrderedGuest &guest) {
        return guest.order.takesPart() ? guest.order.order : StartOrder::mostOrder + 1;
    });
    for (const OrderedGuest &guest : std::as_const(sorted)) {
        auto *item = new QTreeWidgetItem(m_table);
        item->setText(NameColumn, guest.name);
        item->setData(NameColumn, uuidRole, guest.uuid);
        item->setText(StateColumn, guest.active ? tr("running") : tr("off"));
        addSpin(item, OrderColumn, guest.name, guest.order.order);
        addSpin(item, PauseColumn, guest.name, guest.order.pause);
        addSpin(item, PatienceColumn, guest.name, guest.order.patience);
    }
    for (int column = StateColumn; column < ColumnCount; ++column) {
        m_table->resizeColumnToContents(column);
    }
    if (sorted.isEmpty()) {
        m_messages->show({u"order"_s, Message::Severity::Info, tr("The host has no guests yet."), {}, {}, false});
    }
    check();
}

void StartOrderDialog::addSpin(QTreeWidgetItem *item, Column column, const QString &guest, int value)
{
    auto *spin = new QSpinBox;
    const bool seconds = column != OrderColumn;
    // No less than five for what is chosen here; what is stored is shown as it is, and stays so untouched.
    spin->setRange(column == PatienceColumn ? std::min(5, value) : 0,
                   seconds ? StartOrder::longestPause : StartOrder::mostOrder);
    if (seconds) {
        spin->setSuffix(tr(" s", "seconds, behind a number"));
    } else {
        spin->setSpecialValueText(tr("none"));
    }
    spin->setValue(value);
    spin->setObjectName((column == OrderColumn       ? u"startOrderPlace_"_s
                             : column == PauseColumn ? u"startOrderPause_"_s
                                                     : u"startOrderPatience_"_s)
                        + guest);
    spin->setAccessibleName(tr("%1 of %2", "column, guest").arg(m_table->headerItem()->text(column), guest));
    spin->setFrame(false);
    connect(spin, &QSpinBox::valueChanged, this, &StartOrderDialog::check);
    m_table->setItemWidget(item, column, spin);
}

int StartOrderDialog::value(const QTreeWidgetItem *item, Column column) const
{
    const auto *spin = qobject_cast<const QSpinBox *>(m_table->itemWidget(const_cast<QTreeWidgetItem *>(item), column));
    return spin ? spin->value() : 0;
}

QList<OrderedGuest> StartOrderDialog::edited() const
{
    QList<OrderedGuest> result = m_seen.value_or(QList<OrderedGuest>());
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_table->topLevelItem(i);
        const auto found = std::ranges::find(result, item->data(NameColumn, uuidRole).toUuid(), &OrderedGuest::uuid);
        if (found != result.end()) {
            found->order = {value(item, OrderColumn), value(item, PauseColumn), value(item, PatienceColumn)};
        }
    }
    return result;
}

void StartOrderDialog::check()
{
    const QList<OrderedGuest> now = edited();
    const bool changed = m_seen && now != *m_seen;
    m_save->setEnabled(changed);
    m_save->setToolTip(changed ? QString() : tr("Nothing would change."));
    const QString order = orderText(startGroups(now)).replace(u'\n', u" → "_s);
    m_summary->setText(order.isEmpty() ? tr("No guest has a place yet.") : order);
    m_summary->setAccessibleName(m_summary->text());
}

void StartOrderDialog::save()
{
    if (m_host && m_seen && m_submit) {
        m_submit(makeStartOrderJob(*m_host, *m_seen, edited()));
    }
    accept();
}

// ---- OrderedShutDownDialog -----------------------------------------------------------------------------------------

OrderedShutDownDialog::OrderedShutDownDialog(const QString &host, const QList<OrderedGuest> &guests, QWidget *parent)
    : QDialog(parent)
    , m_when(new QComboBox)
{
    setObjectName(u"orderedShutDownDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Shut down the guests of %1").arg(host));
    setAccessibleName(windowTitle());
    QList<QList<OrderedGuest>> groups = startGroups(guests);
    std::ranges::reverse(groups);
    auto *column = new QVBoxLayout(this);
    column->addWidget(paragraph(u"orderedShutDownIntro"_s,
                                tr("These are asked to shut down, each number when the one before is off:")));
    QLabel *list = paragraph(u"orderedShutDownList"_s, orderText(groups));
    list->setIndent(16);
    column->addWidget(list);
    auto *label = new QLabel(tr("&When one is not off in its time:"));
    label->setObjectName(u"orderedShutDownLabel"_s);
    label->setAccessibleName(withoutKeyMark(label->text()));
    label->setBuddy(m_when);
    m_when->setObjectName(u"orderedShutDownWhen"_s);
    m_when->setAccessibleName(withoutKeyMark(label->text()));
    m_when->addItems({tr("Stop: those it may need run on"), tr("Go on with the others"),
                      tr("Force it off: its unsaved data is lost")});
    column->addWidget(label);
    column->addWidget(m_when);
    column->addStretch(1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->setObjectName(u"orderedShutDownButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    QPushButton *ok = box->addButton(tr("Shut down"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(u"orderedShutDownOk"_s);
    ok->setAccessibleName(ok->text());
    ok->setAutoDefault(false);
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"orderedShutDownCancel"_s);
    cancel->setAccessibleName(spokenText(cancel->text()));
    cancel->setDefault(true);
    column->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    startSmall(this);
}

WhenOverdue OrderedShutDownDialog::whenOverdue() const
{
    return static_cast<WhenOverdue>(m_when->currentIndex());
}

} // namespace guestdeck
