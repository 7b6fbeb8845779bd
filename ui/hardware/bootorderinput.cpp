// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/bootorderinput.h"

#include "models/core/tooltip.h"
#include "models/hardware/hardwareitem.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QRegularExpression>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int nameRole = Qt::UserRole;
constexpr int shownLines = 6;

QStringList namesIn(const QString &value)
{
    QStringList names;
    for (const QString &line : value.split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString name = line.trimmed(); !name.isEmpty()) {
            names.append(name);
        }
    }
    return names;
}

/// As the order names it: a disk's target, a network card's MAC, the alias of a device of the host.
QString bootName(const HardwareKind &kind, const HardwareEntry &entry)
{
    if (kind.element == "disk"_L1) {
        return entry.values.value(u"target"_s);
    }
    if (kind.element == "interface"_L1) {
        return entry.values.value(u"mac"_s).toLower();
    }
    if (kind.element == "hostdev"_L1 || kind.element == "redirdev"_L1) {
        static const QRegularExpression alias(u"<alias name=[\"']([^\"'<&]+)[\"']"_s);
        return alias.match(QString::fromUtf8(entry.element)).captured(1);
    }
    return {};
}

} // namespace

bool meansBootOrder(const HardwareKind &kind, const HardwareField &field)
{
    return kind.id == "boot"_L1 && field.id == "order"_L1;
}

QList<FieldOption> bootDevices(const GuestHardware &guest)
{
    QList<FieldOption> devices;
    const auto items = hardwareItems(guest);
    for (const HardwareItem &item : items.has_value() ? *items : QList<HardwareItem>()) {
        const HardwareKind *kind = hardwareKind(item.key.kind);
        const QString name = kind && item.stored ? bootName(*kind, *item.stored) : QString();
        if (name.isEmpty()) {
            continue;
        }
        const FieldValues &values = item.stored->values;
        const QString title = kind->itemTitle ? kind->itemTitle(values) : kind->title;
        const QString more = kind->itemSummary ? kind->itemSummary(values) : QString();
        devices.append({name, more.isEmpty() ? title : QString(title + u" – "_s + more)});
    }
    return devices;
}

BootOrderInput::BootOrderInput(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
{
    setObjectName(u"bootOrder"_s);
    setAccessibleName(tr("Boot order"));
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * shownLines + 12);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_up->setObjectName(u"bootOrderUp"_s);
    m_up->setArrowType(Qt::UpArrow);
    m_up->setAccessibleName(tr("Try the chosen device earlier"));
    m_down->setObjectName(u"bootOrderDown"_s);
    m_down->setArrowType(Qt::DownArrow);
    m_down->setAccessibleName(tr("Try the chosen device later"));
    auto *buttons = new QVBoxLayout;
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_list, 1);
    line->addLayout(buttons);
    struct Way {
        QToolButton *button;
        int by;
        Qt::Key key;
    };
    for (const Way &way : {Way{m_up, -1, Qt::Key_Up}, Way{m_down, 1, Qt::Key_Down}}) {
        const QKeySequence keys(Qt::ALT | way.key);
        way.button->setFocusPolicy(Qt::TabFocus);
        way.button->setToolTip(
            plainToolTip(tr("%1 (%2)", "what a button does, its keys")
                             .arg(way.button->accessibleName(), keys.toString(QKeySequence::NativeText))));
        connect(way.button, &QToolButton::clicked, this, [this, by = way.by] { move(by); });
        auto *shortcut = new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = way.by] { move(by); });
        buttons->addWidget(way.button);
    }
    buttons->addStretch(1);
    connect(m_list, &QListWidget::currentRowChanged, this, &BootOrderInput::enableButtons);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        enableButtons();
        Q_EMIT edited(value());
    });
    setFocusProxy(m_list);
    enableButtons();
}

QString BootOrderInput::value() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            names.append(m_list->item(row)->data(nameRole).toString());
        }
    }
    return names.join(u'\n');
}

void BootOrderInput::setValue(const QString &value)
{
    // What comes back of one's own change must not move the rows.
    if (namesIn(value) != namesIn(this->value())) {
        fill(value);
    }
}

void BootOrderInput::setOptions(const QList<FieldOption> &options)
{
    const auto same = [](const FieldOption &a, const FieldOption &b) { return a.value == b.value && a.text == b.text; };
    if (!std::ranges::equal(options, m_options, same)) {
        m_options = options;
        fill(value());
    }
}

void BootOrderInput::fill(const QString &value)
{
    const QSignalBlocker quiet(m_list);
    const QString current = m_list->currentItem() ? m_list->currentItem()->data(nameRole).toString() : QString();
    m_list->clear();
    const auto add = [&](const QString &name, Qt::CheckState state) {
        const auto option = std::ranges::find(m_options, name, &FieldOption::value);
        auto *item = new QListWidgetItem(option == m_options.cend() ? name : option->text, m_list);
        item->setData(nameRole, name);
        item->setToolTip(plainToolTip(item->text()));
        item->setFlags(item->flags().setFlag(Qt::ItemIsUserCheckable, !m_locked));
        item->setCheckState(state);
        if (name == current) {
            m_list->setCurrentItem(item);
        }
    };
    const QStringList names = namesIn(value);
    for (const QString &name : names) {
        add(name, Qt::Checked);
    }
    for (const FieldOption &option : std::as_const(m_options)) {
        if (!names.contains(option.value)) {
            add(option.value, Qt::Unchecked);
        }
    }
    if (!m_list->currentItem() && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    enableButtons();
}

void BootOrderInput::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (m_locked || from < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    const QString before = value();
    {
        const QSignalBlocker quiet(m_list);
        QListWidgetItem *item = m_list->takeItem(from);
        m_list->insertItem(to, item);
        m_list->setCurrentRow(to);
    }
    enableButtons();
    if (const QString now = value(); now != before) {
        Q_EMIT edited(now);
    }
}

void BootOrderInput::setLocked(bool locked)
{
    if (m_locked == locked) {
        return;
    }
    m_locked = locked;
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setFlags(item->flags().setFlag(Qt::ItemIsUserCheckable, !locked));
    }
    enableButtons();
}

void BootOrderInput::enableButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(!m_locked && row > 0);
    m_down->setEnabled(!m_locked && row >= 0 && row + 1 < m_list->count());
}

} // namespace guestdeck
