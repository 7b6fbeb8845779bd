// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/fieldinput.h"

#include "models/core/tooltip.h"
#include "models/hardware/hardwareitem.h"
#include "ui/hardware/bootorderinput.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostLetters = 4096;

struct SizeUnit {
    const char *name;
    quint64 bytes;
};
constexpr SizeUnit sizeUnits[] = {
    {"B", 1}, {"KiB", 1ULL << 10U}, {"MiB", 1ULL << 20U}, {"GiB", 1ULL << 30U}, {"TiB", 1ULL << 40U},
};

bool isChoice(FieldType type)
{
    return type == FieldType::Choice || type == FieldType::ChoiceOrText || type == FieldType::Switch;
}

} // namespace

FieldInput::FieldInput(const HardwareField &field, const QString &name, QWidget *parent, bool ordered)
    : QWidget(parent)
    , m_field(field)
{
    setObjectName(name + u"Input"_s);
    setAccessibleName(field.label);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    if (ordered && field.type == FieldType::Lines) {
        makeOrder();
    } else {
        makeEditor(name);
    }
    m_editor->setObjectName(name);
    m_editor->setAccessibleName(field.label);
    m_editor->setToolTip(plainToolTip(field.help));
    line->addWidget(m_order ? m_order : m_editor, 1);
    if (field.type == FieldType::Size) {
        line->addWidget(m_box);
    }
    if (m_noSecret) {
        line->addWidget(m_noSecret);
    }
    if (!field.unit.isEmpty() && field.type != FieldType::Size) {
        auto *unit = new QLabel(field.unit, this);
        unit->setObjectName(name + u"Unit"_s);
        unit->setAccessibleName(tr("Unit"));
        line->addWidget(unit);
    }
    if (m_box) {
        m_box->setFocusPolicy(Qt::StrongFocus);
        m_box->installEventFilter(this);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(field.type == FieldType::Size ? 4 : 14);
    }
    setFocusProxy(m_editor);
}

void FieldInput::makeEditor(const QString &name)
{
    switch (m_field.type) {
    case FieldType::Info:
        m_editor = m_text = new QLabel(this);
        m_text->setTextFormat(Qt::PlainText);
        m_text->setWordWrap(true);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        break;
    case FieldType::Lines:
        m_editor = m_lines = new QPlainTextEdit(this);
        m_lines->setTabChangesFocus(true);
        m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * 4 + 12);
        connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_filling) {
                Q_EMIT edited(m_lines->toPlainText().left(16 * mostLetters));
            }
        });
        break;
    case FieldType::Switch:
    case FieldType::Choice:
    case FieldType::ChoiceOrText:
        m_editor = m_box = new QComboBox(this);
        if (m_field.type == FieldType::ChoiceOrText) {
            makeEditable();
        }
        connect(m_box, &QComboBox::activated, this, [this](int index) {
            m_unanswered = false;
            m_value = m_box->itemData(index).toString();
            if (m_box->isEditable()) {
                m_box->setEditText(m_value);
            }
            Q_EMIT edited(m_value);
        });
        setOptions(m_field.options);
        break;
    case FieldType::Text:
    case FieldType::Number:
    case FieldType::Size:
    case FieldType::Secret:
        m_editor = m_line = new QLineEdit(this);
        m_line->setMaxLength(mostLetters);
        if (m_field.type == FieldType::Number || m_field.type == FieldType::Size) {
            m_line->setPlaceholderText(tr("not said"));
        }
        if (m_field.type == FieldType::Size) {
            makeSize();
            m_box->setObjectName(name + u"Unit"_s);
        } else if (m_field.type == FieldType::Secret) {
            makeSecret();
            m_noSecret->setObjectName(name + u"None"_s);
        }
        connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
            Q_EMIT edited(m_field.type == FieldType::Size         ? sizeValue()
                              : m_field.type == FieldType::Secret ? text
                                                                  : text.trimmed());
        });
        break;
    }
}

void FieldInput::makeOrder()
{
    m_order = new BootOrderInput(this);
    m_editor = m_order->list();
    connect(m_order, &BootOrderInput::edited, this, &FieldInput::edited);
}

/// The list shows what the words mean, the line the word alone.
void FieldInput::makeEditable()
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setCompleter(nullptr);
    m_box->lineEdit()->setMaxLength(mostLetters);
    m_box->lineEdit()->setObjectName(u"fieldLine"_s);
    m_box->lineEdit()->setAccessibleName(m_field.label);
    m_box->lineEdit()->setPlaceholderText(tr("not said"));
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) {
        m_unanswered = false;
        m_value = text.trimmed();
        Q_EMIT edited(m_value);
    });
}

void FieldInput::makeSize()
{
    m_box = new QComboBox(this);
    m_box->setAccessibleName(tr("Unit of “%1”").arg(m_field.label));
    for (const SizeUnit &unit : sizeUnits) {
        m_box->addItem(QLatin1StringView(unit.name), unit.bytes);
    }
    m_box->setCurrentIndex(2);
    connect(m_box, &QComboBox::activated, this, [this] {
        if (!m_line->text().trimmed().isEmpty()) {
            Q_EMIT edited(sizeValue());
        }
    });
}

void FieldInput::makeSecret()
{
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_noSecret = new QToolButton(this);
    m_noSecret->setText(tr("None"));
    m_noSecret->setAccessibleName(tr("No “%1” any more").arg(m_field.label));
    m_noSecret->setToolTip(tr("Takes it away"));
    m_noSecret->setFocusPolicy(Qt::TabFocus);
    connect(m_noSecret, &QToolButton::clicked, this, [this] {
        m_line->clear();
        Q_EMIT edited({});
    });
}

void FieldInput::setOptions(const QList<FieldOption> &options)
{
    if (m_order) {
        m_order->setOptions(options);
    }
    if (!isChoice(m_field.type)) {
        return;
    }
    QList<FieldOption> all = options;
    if (m_field.type == FieldType::Switch) {
        // Whether an element is there is yes or no; a word in the file may also be missing.
        all.clear();
        if (!m_field.path.endsWith(u'?')) {
            all.append({QString(), tr("Not said: the hypervisor decides"), {}});
        }
        all.append({u"yes"_s, tr("On"), {}});
        all.append({m_field.path.endsWith(u'?') ? QString() : u"no"_s, tr("Off"), {}});
    } else if (!m_field.required && m_field.type == FieldType::Choice
               && std::ranges::none_of(all, [](const FieldOption &one) { return one.value.isEmpty(); })) {
        all.prepend({QString(), tr("Not said: the hypervisor decides"), {}});
    }
    const auto same = [](const FieldOption &a, const FieldOption &b) {
        return a.value == b.value && a.text == b.text && a.whyNot == b.whyNot;
    };
    if (m_box->count() > 0 && std::ranges::equal(all, m_options, same)) {
        return;
    }
    m_options = all;
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const FieldOption &option : std::as_const(all)) {
        m_box->addItem(option.text.isEmpty() ? option.value : option.text, option.value);
        if (!option.whyNot.isEmpty()) {
            const int row = m_box->count() - 1;
            m_box->setItemText(row, tr("%1 (not possible)", "a choice that is greyed").arg(m_box->itemText(row)));
            m_box->setItemData(row, plainToolTip(option.whyNot), Qt::ToolTipRole);
            m_box->setItemData(row, option.whyNot, Qt::AccessibleDescriptionRole);
            auto *items = qobject_cast<QStandardItemModel *>(m_box->model());
            items->item(row)->setEnabled(option.value == m_value);
        }
    }
    choose(m_value);
}

/// What the file says is shown even where it would not be offered.
void FieldInput::choose(const QString &value)
{
    if (m_unanswered) {
        m_box->setCurrentIndex(-1);
        return;
    }
    int index = m_box->findData(value);
    if (m_field.type == FieldType::Switch && index < 0 && value == "no"_L1) {
        index = m_box->findData(QString());
    }
    if (index < 0 && !m_box->isEditable()) {
        m_box->addItem(value.isEmpty() ? tr("Not said") : value, value);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
    // Long words do not fit into a narrow window.
    m_box->setToolTip(plainToolTip(m_box->currentText() + u'\n' + m_field.help));
    if (m_box->isEditable() && m_box->currentText() != value) {
        m_box->setEditText(value);
    }
}

void FieldInput::setValue(const QString &value, bool edited)
{
    const bool wasFilling = std::exchange(m_filling, true);
    m_unanswered = false;
    switch (m_field.type) {
    case FieldType::Info:
        m_text->setText(shownValue(m_field, value));
        break;
    case FieldType::Lines:
        if (m_order) {
            m_order->setValue(value);
        } else if (m_lines->toPlainText() != value) {
            m_lines->setPlainText(value);
        }
        break;
    case FieldType::Switch:
    case FieldType::Choice:
    case FieldType::ChoiceOrText:
        m_value = value;
        choose(value);
        break;
    case FieldType::Size:
        if (sizeValue() != value) {
            showSize(value);
        }
        break;
    case FieldType::Secret:
        if (!edited) {
            m_line->clear();
        }
        m_line->setPlaceholderText(edited                ? tr("none")
                                       : value.isEmpty() ? tr("not set")
                                                         : tr("set; type another one to change it"));
        m_noSecret->setVisible(!value.isEmpty());
        break;
    case FieldType::Text:
    case FieldType::Number:
        if (m_line->text().trimmed() != value) {
            m_line->setText(value);
        }
        break;
    }
    m_filling = wasFilling;
}

/// In the largest unit that leaves nothing over.
void FieldInput::showSize(const QString &bytes)
{
    bool fine = false;
    const quint64 value = bytes.toULongLong(&fine);
    if (!fine) {
        m_line->setText(bytes);
        return;
    }
    int unit = value == 0 ? m_box->currentIndex() : int(std::size(sizeUnits)) - 1;
    while (value % sizeUnits[unit].bytes != 0) {
        --unit;
    }
    m_box->setCurrentIndex(unit);
    m_line->setText(QString::number(value / sizeUnits[unit].bytes));
}

QString FieldInput::sizeValue() const
{
    const QString typed = m_line->text().trimmed();
    const quint64 unit = m_box->currentData().toULongLong();
    bool whole = false;
    const quint64 number = typed.toULongLong(&whole);
    if (whole && number <= quint64(std::numeric_limits<qint64>::max()) / unit) {
        return QString::number(number * unit);
    }
    bool fine = false;
    double part = QLocale().toDouble(typed, &fine);
    if (!fine) {
        part = typed.toDouble(&fine);
    }
    const double bytes = std::round(part * double(unit));
    return fine && bytes >= 0 && bytes < 9e18 ? QString::number(quint64(bytes)) : typed;
}

void FieldInput::setUnanswered()
{
    m_unanswered = true;
    if (m_box && m_field.type != FieldType::Size) {
        m_box->setPlaceholderText(tr("Choose…"));
        m_box->setCurrentIndex(-1);
    }
    if (m_box && m_box->isEditable()) {
        m_box->lineEdit()->setPlaceholderText({});
    }
    if (m_line) {
        m_line->setPlaceholderText({});
    }
}

void FieldInput::setLocked(bool locked)
{
    if (m_line) {
        m_line->setReadOnly(locked); // can be read and copied all the same
    }
    if (m_lines) {
        m_lines->setReadOnly(locked);
    }
    if (m_order) {
        m_order->setLocked(locked);
    }
    if (m_box) {
        m_box->setEnabled(!locked);
    }
    if (m_noSecret) {
        m_noSecret->setEnabled(!locked);
    }
    QPalette colours = palette();
    if (locked) {
        colours.setBrush(QPalette::Active, QPalette::Base, colours.brush(QPalette::Window));
        colours.setBrush(QPalette::Inactive, QPalette::Base, colours.brush(QPalette::Window));
    }
    for (QWidget *field : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_lines)}) {
        if (field) {
            field->setPalette(locked ? colours : QPalette());
        }
    }
}

bool FieldInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && watched == m_box && !m_box->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace guestdeck
