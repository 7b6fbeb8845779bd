// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifecycle/guestinfodialog.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/lifecycle/lifecyclejobs.h"
#include "ui/dialogs/explain.h"
#include "ui/inventory/valuelabel.h"
#include "ui/storage/barcell.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int fillRole = Qt::UserRole;
enum Column { PlaceColumn, FillColumn, SizeColumn, TypeColumn, DeviceColumn, ColumnCount };
enum Value { SystemValue, KernelValue, HostNameValue, ZoneValue, UsersValue };

class FillDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant fill = index.data(fillRole);
        if (!fill.isValid()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        paintFillCell(painter, cell, {fill.toDouble(), 0, false});
    }
};

QString userText(const GuestUser &user)
{
    const QString name = user.domain.isEmpty() ? user.name : user.domain + u'\\' + user.name;
    return user.since.isValid() ? GuestInfoDialog::tr("%1, since %2").arg(name, format::moment(user.since)) : name;
}

} // namespace

GuestInfoDialog::GuestInfoDialog(Connection *host, const QUuid &guest, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_guest(guest)
    , m_messages(new MessageArea(this))
    , m_table(new QTreeWidget(this))
    , m_none(new QLabel(this))
{
    const Inventory::Domain *domain = host->inventory()->find(guest);
    m_name = domain ? domain->info.name : QString();
    setObjectName(u"guestInfoDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Guest information: %1").arg(m_name));
    setAccessibleName(windowTitle());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    m_values
        = {addValue(grid, u"guestInfoSystem"_s, tr("Operating system")),
           addValue(grid, u"guestInfoKernel"_s, tr("Kernel")), addValue(grid, u"guestInfoHostName"_s, tr("Host name")),
           addValue(grid, u"guestInfoZone"_s, tr("Time zone")), addValue(grid, u"guestInfoUsers"_s, tr("Logged in"))};
    column->addLayout(grid);
    m_table->setObjectName(u"guestInfoFileSystems"_s);
    m_table->setAccessibleName(tr("File systems"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHeaderLabels({tr("File system"), tr("Used"), tr("Size"), tr("Type"), tr("Device")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setItemDelegateForColumn(FillColumn, new FillDelegate(m_table));
    m_table->setMinimumHeight(6 * fontMetrics().lineSpacing());
    m_table->header()->setObjectName(u"guestInfoHeader"_s);
    m_table->header()->setAccessibleName(tr("Columns"));
    m_table->header()->setStretchLastSection(true);
    const int character = charactersWide(fontMetrics(), 1);
    m_table->setColumnWidth(PlaceColumn, 22 * character);
    m_table->setColumnWidth(FillColumn, 38 * character);
    m_table->setColumnWidth(SizeColumn, 11 * character);
    m_table->setColumnWidth(TypeColumn, 10 * character);
    column->addWidget(m_table, 1);
    m_none->setObjectName(u"guestInfoNone"_s);
    m_none->setAccessibleName(tr("About the file systems"));
    m_none->setWordWrap(true);
    m_none->hide();
    column->addWidget(m_none);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    box->setObjectName(u"guestInfoButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_again = box->addButton(tr("Ask &again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(u"guestInfoAgain"_s);
    m_again->setAccessibleName(tr("Ask again"));
    m_again->setIcon(symbolIcon(u"refresh"_s));
    m_copy = box->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"guestInfoCopy"_s);
    m_copy->setAccessibleName(tr("Copy everything"));
    m_copy->setIcon(symbolIcon(u"copy"_s));
    QPushButton *close = box->button(QDialogButtonBox::Close);
    close->setObjectName(u"guestInfoClose"_s);
    close->setAccessibleName(spokenText(close->text()));
    close->setDefault(true);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &GuestInfoDialog::ask);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    column->addWidget(box);
    resize(104 * character, 26 * fontMetrics().lineSpacing());
    ask();
}

QLabel *GuestInfoDialog::addValue(QGridLayout *grid, const QString &name, const QString &heading)
{
    const int row = grid->rowCount();
    auto *key = new QLabel(heading, this);
    key->setObjectName(name + u"Heading"_s);
    key->setAccessibleName(heading);
    key->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new ValueLabel(this);
    value->setObjectName(name);
    value->setAccessibleName(heading);
    grid->addWidget(key, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
    return value;
}

void GuestInfoDialog::ask()
{
    if (!m_host) {
        show(Error{ErrorKind::Unreachable, 0, tr("The host is no longer there."), {}});
        return;
    }
    m_again->setEnabled(false);
    m_messages->show({u"guest"_s, Message::Severity::Info, tr("Asking the guest…"), {}, {}, false});
    deliver(loadGuestInfo(*m_host, m_guest), this, [this](const Result<GuestInfo> &info) { show(info); });
}

void GuestInfoDialog::show(const Result<GuestInfo> &info)
{
    m_again->setEnabled(true);
    m_copy->setEnabled(info.has_value());
    m_messages->dismiss(u"guest"_s);
    if (!info.has_value()) {
        const Explanation words = explain(info.error());
        const QString said = info.error().message.isEmpty() ? words.what + u' ' + words.next : info.error().message;
        m_messages->show({u"guest"_s, Message::Severity::Warning, said, info.error().detail, {}, false});
    }
    m_info = info.has_value() ? *info : GuestInfo();
    QStringList users;
    for (const GuestUser &user : std::as_const(m_info.users)) {
        users.append(userText(user));
    }
    const QString nobody = !info.has_value() ? QString()
        : m_info.tellsUsers                  ? tr("nobody")
                                             : tr("the agent cannot tell");
    const QStringList texts{m_info.osName, QString(m_info.kernel + u' ' + m_info.machine).trimmed(), m_info.hostName,
                            m_info.timeZone, users.isEmpty() ? nobody : users.mid(0, 12).join(u'\n')};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString shown = texts.at(i).isEmpty() && info.has_value() ? tr("the agent cannot tell") : texts.at(i);
        m_values.at(i)->setText(shown);
        m_values.at(i)->setAccessibleDescription(shown);
    }
    fillTable(m_info);
    m_none->setText(!info.has_value()             ? QString()
                        : m_info.tellsFileSystems ? tr("The guest has no file systems that its agent tells of.")
                                                  : tr("The agent in the guest cannot tell its file systems."));
    m_none->setVisible(info.has_value() && m_info.fileSystems.isEmpty());
}

void GuestInfoDialog::fillTable(const GuestInfo &info)
{
    m_table->clear();
    for (const GuestFileSystem &one : info.fileSystems) {
        auto *item = new QTreeWidgetItem(m_table);
        item->setText(PlaceColumn, one.mountPoint);
        item->setText(TypeColumn, one.type);
        const QStringList devices = one.disks.isEmpty() ? QStringList{one.device} : one.disks;
        item->setText(DeviceColumn, devices.join(u", "_s));
        if (one.fill() >= 0) {
            item->setText(FillColumn, tr("%1 (%2)").arg(format::percent(one.fill()), format::bytes(one.used)));
            item->setData(FillColumn, fillRole, one.fill());
            item->setText(SizeColumn, format::bytes(one.total));
        } else {
            item->setText(FillColumn, tr("not told"));
        }
    }
}

QString GuestInfoDialog::text() const
{
    return guestInfoText(m_name, m_info);
}

} // namespace guestdeck
