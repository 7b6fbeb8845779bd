// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkdialog.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/job.h"
#include "models/core/tooltip.h"
#include "ui/dialogs/explain.h"
#include "ui/hardware/fieldinput.h"
#include "ui/hardware/hardwarelist.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QScreen>
#include <QStandardItemModel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int readAtOnce = 4;
constexpr int mostPlaces = 8;
enum Column { GuestColumn, NowColumn, OutcomeColumn };
} // namespace

BulkDialog::BulkDialog(QList<BulkGuest> guests, QWidget *parent)
    : QDialog(parent)
    , m_kind(new QComboBox)
    , m_item(new QComboBox)
    , m_field(new QComboBox)
    , m_when(new QComboBox)
    , m_place(new QVBoxLayout)
    , m_help(new QLabel)
    , m_state(new QLabel)
    , m_list(new QTreeWidget)
{
    for (BulkGuest &guest : guests) {
        m_rows.append({std::move(guest), {}, false});
    }
    setObjectName(u"bulkDialog"_s);
    setWindowTitle(tr("Change a setting of %n guest(s)", nullptr, int(m_rows.size())));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    for (const HardwareKind &kind : hardwareKinds()) {
        if (std::ranges::any_of(kind.fields, [&](const HardwareField &one) { return isForMany(kind, one); })) {
            m_kind->addItem(hardwareIcon(kind), kind.title, kind.id);
        }
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_item->setCurrentIndex(0); // what was meant of another kind is not meant of this one
        fillItems();
        fillFields();
    });
    connect(m_item, &QComboBox::currentIndexChanged, this, &BulkDialog::plan);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkDialog::makeInput);
    connect(m_when, &QComboBox::currentIndexChanged, this, &BulkDialog::plan);
    fillItems();
    fillFields();
    readMore();
}

void BulkDialog::build()
{
    struct Named {
        QWidget *widget;
        QString name;
        QString spoken;
    };
    const Named widgets[] = {
        {m_kind, u"bulkKind"_s, tr("Hardware")},
        {m_item, u"bulkItem"_s, tr("Which of them")},
        {m_field, u"bulkField"_s, tr("Setting")},
        {m_when, u"bulkWhen"_s, tr("When the change is made")},
        {m_help, u"bulkHelp"_s, tr("What the setting means")},
        {m_state, u"bulkState"_s, tr("What will be done")},
        {m_list, u"bulkGuests"_s, tr("Guests, and what becomes of each")},
        {m_list->header(), u"bulkGuestsHeader"_s, tr("Columns of the guests")},
    };
    for (const Named &one : widgets) {
        one.widget->setObjectName(one.name);
        one.widget->setAccessibleName(one.spoken);
    }
    for (QLabel *label : {m_help, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_help->setMinimumHeight(fontMetrics().lineSpacing() * 3); // a layout lets go of the height of wrapped texts
    m_help->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_when->addItem(tr("Now and at the next start"), int(HardwareWhen::Both));
    m_when->addItem(tr("Now only, until the guest is shut down"), int(HardwareWhen::Now));
    m_when->addItem(tr("At the next start"), int(HardwareWhen::NextStart));
    m_list->setHeaderLabels({tr("Guest"), tr("At the next start"), tr("What becomes of it")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(GuestColumn, charactersWide(fontMetrics(), 24));
    m_list->setColumnWidth(NowColumn, charactersWide(fontMetrics(), 24));
    for (const Row &row : std::as_const(m_rows)) {
        auto *line = new QTreeWidgetItem(m_list);
        line->setText(GuestColumn, row.guest.name);
        line->setToolTip(GuestColumn, row.guest.host ? plainToolTip(row.guest.host->displayName()) : QString());
    }
    auto *place = new QWidget;
    place->setObjectName(u"bulkValue"_s);
    place->setAccessibleName(tr("Value"));
    m_place->setContentsMargins(0, 0, 0, 0);
    place->setLayout(m_place);
    auto *form = new FormGrid;
    form->addRow(tr("&Hardware:"), m_kind);
    form->addRow(tr("Wh&ich:"), m_item);
    form->addRow(tr("&Setting:"), m_field);
    form->addRow(tr("&Value:"), place);
    form->addWidget(m_help, form->rowCount(), 1);
    form->addRow(tr("&When:"), m_when);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->setObjectName(u"bulkButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_ok = box->addButton(tr("&Change"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"bulkOk"_s);
    m_ok->setAccessibleName(tr("Change"));
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"bulkCancel"_s);
    cancel->setAccessibleName(cancel->text());
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    column->addWidget(box);
    const QSize most = screen() ? screen()->availableGeometry().size() * 9 / 10 : QSize(900, 620);
    resize(QSize(charactersWide(fontMetrics(), 96), fontMetrics().lineSpacing() * 30).boundedTo(most));
}

void BulkDialog::readMore()
{
    while (m_reading < readAtOnce && m_next < m_rows.size()) {
        const qsizetype index = m_next++;
        if (!m_rows[index].guest.host) {
            setGuest(index, Error{ErrorKind::NotFound, 0, tr("Its host was removed from the program."), {}});
            continue;
        }
        ++m_reading;
        deliver(loadGuestHardware(*m_rows[index].guest.host, m_rows[index].guest.uuid), this,
                [this, index](const Result<GuestHardware> &guest) {
                    --m_reading;
                    setGuest(index, guest);
                    readMore();
                });
    }
}

void BulkDialog::setGuest(qsizetype index, const Result<GuestHardware> &guest)
{
    const bool first = !sample();
    m_rows[index].hardware = guest;
    m_rows[index].items.reset();
    const auto items = guest.has_value() ? hardwareItems(*guest) : Result<QList<HardwareItem>>(guest.error());
    if (items.has_value()) {
        m_rows[index].items.emplace();
        for (const HardwareItem &item : *items) {
            m_rows[index].items->append(item.key);
        }
    }
    const HardwareField *chosen = field();
    if (first && sample() && m_input && chosen && chosen->offered) {
        m_input->setOptions(chosen->offered(*sample(), {})); // what a host offers; the value stays
    }
    sortKinds();
    fillItems();
    plan();
}

/// When all guests have been read, the kinds that none of them has stand greyed at the end.
void BulkDialog::sortKinds()
{
    auto *model = qobject_cast<QStandardItemModel *>(m_kind->model());
    const auto isRead = [](const Row &row) { return row.hardware.has_value(); };
    if (!model || !std::ranges::all_of(m_rows, isRead)
        || std::ranges::none_of(m_rows, [](const Row &row) { return row.items.has_value(); })) {
        return;
    }
    const auto has = [this](const QString &kind) {
        return std::ranges::any_of(m_rows, [&kind](const Row &row) {
            return row.items && std::ranges::find(*row.items, kind, &HardwareKey::kind) != row.items->cend();
        });
    };
    const QString chosen = m_kind->currentData().toString();
    const QSignalBlocker quiet(m_kind);
    QList<QStandardItem *> missing;
    for (int row = model->rowCount() - 1; row >= 0; --row) {
        const bool there = has(m_kind->itemData(row).toString());
        model->item(row)->setEnabled(there);
        model->item(row)->setToolTip(there ? QString() : tr("None of the guests has it."));
        if (!there) {
            missing.prepend(model->takeRow(row).constFirst());
        }
    }
    for (QStandardItem *one : std::as_const(missing)) {
        model->appendRow(one);
    }
    m_kind->setCurrentIndex(m_kind->findData(chosen));
}

/// Which items there are to choose from: by their place, and by the names that several guests have in common. What is
/// chosen stays chosen while more guests are read, also when it would not be offered now: it must not become "all".
void BulkDialog::fillItems()
{
    const QString kind = m_kind->currentData().toString();
    int most = 0;
    int guests = 0;
    QMap<QString, int> names; // in how many guests
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.items) {
            continue;
        }
        ++guests;
        int count = 0;
        for (const HardwareKey &item : *row.items) {
            if (item.kind == kind) {
                ++count;
                names[item.id] += item.id.isEmpty() ? 0 : 1;
            }
        }
        most = std::max(most, count);
    }
    const QString before = m_item->currentData().toString();
    const QString beforeText = m_item->currentText();
    const QSignalBlocker quiet(m_item);
    m_item->clear();
    m_item->addItem(tr("All of that kind"), QString());
    for (int place = 1; most > 1 && place <= std::min(most, mostPlaces); ++place) {
        m_item->addItem(tr("Only number %1 of each guest").arg(place), u"#%1"_s.arg(place));
    }
    for (auto name = names.cbegin(); most > 1 && name != names.cend(); ++name) {
        if (name.value() > 1 || (guests == 1 && name.value() > 0)) {
            m_item->addItem(tr("Only %1").arg(name.key()), u"=%1"_s.arg(name.key()));
        }
    }
    if (!before.isEmpty() && m_item->findData(before) < 0) {
        m_item->addItem(beforeText, before);
    }
    m_item->setCurrentIndex(std::max(0, m_item->findData(before)));
    m_item->setEnabled(m_item->count() > 1);
    m_item->setToolTip(m_item->isEnabled() ? QString() : tr("No guest has more than one of these."));
}

const HardwareField *BulkDialog::field() const
{
    const HardwareKind *kind = hardwareKind(m_kind->currentData().toString());
    if (!kind) {
        return nullptr;
    }
    const auto found = std::ranges::find(kind->fields, m_field->currentData().toString(), &HardwareField::id);
    return found == kind->fields.cend() ? nullptr : &*found;
}

const GuestHardware *BulkDialog::sample() const
{
    for (const Row &row : m_rows) {
        if (row.hardware && row.hardware->has_value()) {
            return &**row.hardware;
        }
    }
    return nullptr;
}

void BulkDialog::fillFields()
{
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    if (const HardwareKind *kind = hardwareKind(m_kind->currentData().toString())) {
        for (const HardwareField &one : kind->fields) {
            if (isForMany(*kind, one)) {
                m_field->addItem(one.group.isEmpty()
                                     ? one.label
                                     : tr("%1 (%2)", "a setting, the group it stands in").arg(one.label, one.group),
                                 one.id);
            }
        }
    }
    makeInput();
}

void BulkDialog::makeInput()
{
    delete m_input;
    m_input = nullptr;
    const HardwareField *chosen = field();
    if (!chosen) {
        plan();
        return;
    }
    m_input = new FieldInput(*chosen, u"bulkInput"_s, this);
    if (chosen->offered && sample()) {
        m_input->setOptions(chosen->offered(*sample(), {}));
    }
    m_place->addWidget(m_input);
    m_input->show();
    m_help->setText(chosen->help);
    m_help->setVisible(!chosen->help.isEmpty());
    m_value.reset();
    m_input->setUnanswered();
    connect(m_input, &FieldInput::edited, this, [this](const QString &value) {
        m_value = value;
        plan();
    });
    plan();
}

bool BulkDialog::choose(const QString &kind, const QString &id)
{
    m_kind->setCurrentIndex(m_kind->findData(kind));
    m_field->setCurrentIndex(m_field->findData(id));
    return m_kind->currentIndex() >= 0 && m_field->currentIndex() >= 0;
}

void BulkDialog::setValue(const QString &value)
{
    m_value = value;
    if (m_input) {
        m_input->setValue(value, true);
    }
    plan();
}

BulkSetting BulkDialog::setting() const
{
    BulkSetting setting{m_kind->currentData().toString(), m_field->currentData().toString(),
                        m_value.value_or(QString())};
    const QString item = m_item->currentData().toString();
    if (item.startsWith(u'#')) {
        setting.place = item.mid(1).toInt();
    } else {
        setting.item = item.mid(1);
    }
    return setting;
}

HardwareWhen BulkDialog::when() const
{
    return HardwareWhen(m_when->currentData().toInt());
}

int BulkDialog::changing() const
{
    return int(std::ranges::count_if(m_rows, &Row::changes));
}

void BulkDialog::plan()
{
    int waiting = 0;
    int refused = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        QTreeWidgetItem *line = m_list->topLevelItem(int(i));
        row.changes = false;
        if (!row.hardware) {
            ++waiting;
            line->setText(OutcomeColumn, tr("Reading…"));
            continue;
        }
        QString outcome;
        if (!row.hardware->has_value()) {
            ++refused;
            outcome = explain(row.hardware->error()).what;
            line->setText(NowColumn, {});
        } else {
            const BulkPlan made = planBulk(**row.hardware, setting(), when());
            row.changes = m_value && made.changes();
            refused += !m_value || made.whyNot.isEmpty() ? 0 : 1;
            line->setText(NowColumn, made.now.join(u", "_s));
            outcome = !m_value           ? QString()
                : !made.whyNot.isEmpty() ? tr("Not possible: %1").arg(made.whyNot)
                : !made.changes()        ? made.note
                : made.note.isEmpty()    ? tr("Is changed.")
                                         : tr("Is changed. %1").arg(made.note);
        }
        line->setText(OutcomeColumn, outcome);
        for (int column = 0; column < m_list->columnCount(); ++column) {
            line->setToolTip(column, plainToolTip(line->text(column)));
        }
    }
    const int changing = this->changing();
    QStringList words;
    if (waiting > 0) {
        words.append(tr("%n guest(s) are still being read.", nullptr, waiting));
    }
    words.append(m_value ? tr("%n guest(s) will be changed.", nullptr, changing)
                         : tr("Nothing is changed before a value is given."));
    if (refused > 0) {
        words.append(tr("%n cannot be, for the reason beside it.", nullptr, refused));
    }
    m_state->setText(words.join(u' '));
    const QString why = waiting > 0 ? tr("The guests are still being read.")
        : !m_value                  ? tr("Give the value that they are to have.")
        : changing == 0             ? tr("No guest would be changed by this.")
                                    : QString();
    m_ok->setEnabled(why.isEmpty());
    m_ok->setToolTip(plainToolTip(why));
}

std::unique_ptr<Job> BulkDialog::job() const
{
    QList<BulkGuest> guests;
    for (const Row &row : m_rows) {
        if (row.changes) {
            guests.append(row.guest);
        }
    }
    return guests.isEmpty() ? nullptr : makeBulkJob(guests, setting(), when());
}

} // namespace guestdeck
