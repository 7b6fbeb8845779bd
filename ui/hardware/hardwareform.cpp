// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/hardwareform.h"

#include "models/core/tooltip.h"
#include "models/hardware/livereach.h"
#include "ui/create/foldsection.h"
#include "ui/hardware/bootorderinput.h"
#include "ui/hardware/fieldinput.h"
#include "ui/hardware/fieldrow.h"
#include "ui/hardware/hardwareedits.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/text.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

QLabel *makeText(const QString &name, const QString &spoken, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setAccessibleName(spoken);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// What belongs to no group first, then each group together, in the order in which the table begins them.
QList<HardwareField> inGroups(const HardwareKind &kind)
{
    QStringList groups{QString()};
    for (const HardwareField &field : kind.fields) {
        if (!groups.contains(field.group)) {
            groups.append(field.group);
        }
    }
    QList<HardwareField> fields = kind.fields;
    std::ranges::stable_sort(fields, {}, [&](const HardwareField &field) { return groups.indexOf(field.group); });
    return fields;
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

/// Why a new one does not come into the running guest; empty: it can, or the guest does not run.
QString whyNotPlugged(const GuestHardware &guest, const HardwareKind &kind, const FieldValues &values)
{
    if (!guest.running) {
        return {};
    }
    const LiveReach reach = reachOfPlug(guest, kind, kind.completed ? kind.completed(guest, values) : values, true);
    if (reach.now) {
        return {};
    }
    return guest.persistent ? HardwareForm::tr("It comes with the guest's next start. %1").arg(reach.why) : reach.why;
}

} // namespace

QHash<QString, QString> problemsOf(const HardwareKind &kind, const GuestHardware &guest, const FieldValues &values)
{
    QHash<QString, QString> problems;
    for (const HardwareField &field : kind.fields) {
        if (field.type == FieldType::Info || (field.applies && !field.applies(values))) {
            continue;
        }
        if (const QString problem = valueProblem(field, guest, values, values.value(field.id)); !problem.isEmpty()) {
            problems.insert(field.id, problem);
        }
    }
    if (kind.check) {
        for (const auto &[field, problem] : kind.check(guest, values)) {
            if (!problems.contains(field)) {
                problems.insert(field, problem);
            }
        }
    }
    return problems;
}

QHash<QString, QString> problemsOf(const HardwareEdits &edits, const HardwareKey &key, const GuestHardware &guest)
{
    const HardwareKind *kind = hardwareKind(key.kind);
    if (!kind || edits.isRemoved(key) || (!edits.isNew(key) && !edits.isChanged(key))) {
        return {};
    }
    QHash<QString, QString> problems = problemsOf(*kind, guest, edits.valuesOf(key));
    if (!edits.isNew(key)) {
        const QHash<QString, QString> before = problemsOf(*kind, guest, edits.valuesBefore(key));
        problems.removeIf([&](const QHash<QString, QString>::iterator problem) {
            return !edits.isChanged(key, problem.key()) && before.value(problem.key()) == problem.value();
        });
    }
    return problems;
}

HardwareForm::HardwareForm(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"hardwareForm"_s);
    setAccessibleName(tr("Settings of the chosen hardware"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void HardwareForm::clear()
{
    m_key = {};
    m_rows.clear();
    m_headings.clear();
    m_problems.clear();
    m_content = nullptr;
    setWidget(new QWidget(this));
    widget()->setObjectName(u"hardwareNothing"_s);
    widget()->setAccessibleName(tr("Nothing is chosen"));
}

void HardwareForm::showItem(const GuestHardware &guest, const HardwareEdits &edits, const HardwareKey &key,
                            const QString &locked)
{
    const HardwareKind *kind = hardwareKind(key.kind);
    if (!kind) {
        clear();
        return;
    }
    if (!m_content || m_key != key) {
        m_key = key;
        build(*kind);
        verticalScrollBar()->setValue(0);
    }
    fill(guest, edits, *kind, locked);
}

void HardwareForm::build(const HardwareKind &kind)
{
    m_rows.clear();
    m_headings.clear();
    m_content = new QWidget(this);
    m_content->setObjectName(u"hardwareFields"_s);
    m_content->setAccessibleName(kind.title);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 12, 16, 12);
    m_title = makeText(u"hardwareTitle"_s, tr("Chosen hardware"), m_content);
    QFont large = m_title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    m_title->setFont(large);
    m_about = makeText(u"hardwareAbout"_s, tr("About it"), m_content);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_state = makeText(u"hardwareState"_s, tr("State"), m_content);
    m_wrong = makeText(u"hardwareWrong"_s, tr("What is wrong with it"), m_content);
    m_takeBack = new QPushButton(tr("&Take changes back"), m_content);
    m_takeBack->setObjectName(u"hardwareTakeBack"_s);
    m_takeBack->setAccessibleName(tr("Take back the changes of this item"));
    m_remove = new QPushButton(tr("&Remove"), m_content);
    m_remove->setObjectName(u"hardwareRemove"_s);
    m_remove->setAccessibleName(tr("Remove this item"));
    for (QPushButton *button : {m_takeBack, m_remove}) {
        button->setAutoDefault(false);
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_takeBack, 0, Qt::AlignTop);
    head->addWidget(m_remove, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_about);
    column->addWidget(m_state);
    column->addWidget(m_wrong);

    auto *basics = new FormGrid;
    auto *more = new QWidget(m_content);
    more->setObjectName(u"hardwareMoreFields"_s);
    more->setAccessibleName(tr("More settings"));
    auto *rare = new FormGrid(more);
    rare->setContentsMargins(0, 0, 0, 0);
    column->addLayout(basics);
    QHash<FormGrid *, QString> groups;
    for (const HardwareField &field : inGroups(kind)) {
        FormGrid *grid = field.rare ? rare : basics;
        if (groups.value(grid) != field.group) {
            groups.insert(grid, field.group);
            QStringList members;
            for (const HardwareField &one : kind.fields) {
                if (one.group == field.group && one.rare == field.rare) {
                    members.append(one.id);
                }
            }
            addHeading(grid, field.group, members);
        }
        HardwareField shown = field;
        if (m_offers.contains({kind.id, field.id})) {
            shown.type = FieldType::ChoiceOrText;
        }
        auto *row = new FieldRow(shown, u"field_"_s + field.id, grid, field.rare ? more : m_content,
                                 meansBootOrder(kind, field));
        m_rows.insert(field.id, row);
        connect(row, &FieldRow::edited, this,
                [this, id = field.id](const QString &value) { Q_EMIT edited(m_key, id, value); });
        if (m_browser && meansVolume(kind, field)) {
            row->setBrowsable();
            connect(row, &FieldRow::browseWanted, this, [this, &kind, row] { browse(kind, row); });
        }
        if (!m_bare && meansMedium(kind, field)) {
            row->setEjectable();
        }
        connect(row, &FieldRow::takeBackWanted, this, [this, id = field.id] { Q_EMIT takeBackWanted(m_key, id); });
    }
    m_fold = new FoldSection(tr("More &settings"), more, m_content);
    m_fold->setObjectName(u"hardwareFold"_s);
    m_fold->button()->setObjectName(u"hardwareFoldButton"_s);
    m_fold->button()->setAccessibleName(tr("More settings"));
    m_fold->setAccessibleName(tr("More settings"));
    m_fold->setVisible(std::ranges::any_of(kind.fields, &HardwareField::rare));
    column->addWidget(m_fold);
    m_moreTitle = makeText(u"hardwareMoreTitle"_s, tr("What follows"), m_content);
    QFont bold = m_moreTitle->font();
    bold.setBold(true);
    m_moreTitle->setFont(bold);
    m_moreTitle->setContentsMargins(0, 8, 0, 0);
    m_moreLines = makeText(u"hardwareMoreLines"_s, tr("More about it"), m_content);
    m_moreLines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel *label : {m_moreTitle, m_moreLines}) {
        label->hide();
        column->addWidget(label);
    }
    m_moreButton = new QPushButton(m_content);
    m_moreButton->setObjectName(u"hardwareMoreButton"_s);
    m_moreButton->setAccessibleName(tr("More about it"));
    m_moreButton->setAutoDefault(false);
    m_moreButton->hide();
    column->addWidget(m_moreButton, 0, Qt::AlignLeft);
    connect(m_moreButton, &QPushButton::clicked, this, &HardwareForm::moreWanted);
    m_unshown = makeText(u"hardwareUnshown"_s, tr("What is not shown here"), m_content);
    m_unshown->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_unshown);
    m_showXml = new QPushButton(tr("Show the guest's &XML"), m_content);
    m_showXml->setObjectName(u"hardwareShowXml"_s);
    m_showXml->setAccessibleName(tr("Show the guest's XML"));
    m_showXml->setToolTip(tr("Goes to the page with the guest's whole definition; the changes here stay."));
    m_showXml->setAutoDefault(false);
    m_showXml->setVisible(m_xmlOffered && !m_bare);
    column->addWidget(m_showXml, 0, Qt::AlignLeft);
    m_element = new QPlainTextEdit(m_content);
    m_element->setObjectName(u"hardwareElement"_s);
    m_element->setAccessibleName(tr("As it stands in the definition"));
    m_element->setReadOnly(true);
    m_element->setTabChangesFocus(true);
    m_element->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_element->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_elementFold = new FoldSection(tr("As it stands in the definition"), m_element, m_content);
    m_elementFold->setObjectName(u"hardwareElementFold"_s);
    m_elementFold->setAccessibleName(m_element->accessibleName());
    m_elementFold->button()->setObjectName(u"hardwareElementFoldButton"_s);
    column->addWidget(m_elementFold);
    column->addStretch(1);
    connect(m_takeBack, &QPushButton::clicked, this, [this] { Q_EMIT takeBackItemWanted(m_key); });
    connect(m_showXml, &QPushButton::clicked, this, &HardwareForm::xmlWanted);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(m_key); });
    setWidget(m_content);
}

/// The answer may come when another item is shown; it is for the one that it was asked for.
void HardwareForm::browse(const HardwareKind &kind, FieldRow *row)
{
    row->waitFor(m_browser(kind, m_values, [this, key = m_key](const FieldValues &values) {
        for (auto value = values.cbegin(); value != values.cend(); ++value) {
            Q_EMIT edited(key, value.key(), value.value());
        }
    }));
}

void HardwareForm::addHeading(FormGrid *grid, const QString &text, const QStringList &fields)
{
    if (text.isEmpty()) {
        return;
    }
    auto *label = makeText(u"hardwareGroup_"_s + fields.value(0), text, m_content);
    label->setText(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setContentsMargins(0, 8, 0, 0);
    grid->addWide(label);
    m_headings.append({label, fields});
}

QList<FieldOption> HardwareForm::optionsOf(const GuestHardware &guest, const HardwareKind &kind,
                                           const HardwareField &field, const FieldValues &values) const
{
    if (meansBootOrder(kind, field)) {
        return bootDevices(guest);
    }
    const auto offered = m_offers.constFind({kind.id, field.id});
    return offered != m_offers.cend() ? *offered : field.offered ? field.offered(guest, values) : field.options;
}

void HardwareForm::fill(const GuestHardware &guest, const HardwareEdits &edits, const HardwareKind &kind,
                        const QString &locked)
{
    const FieldValues values = edits.valuesOf(m_key);
    const HardwareItem *item = edits.item(m_key);
    const bool fresh = edits.isNew(m_key);
    m_values = fresh ? FieldValues() : values;
    m_problems = problemsOf(edits, m_key, guest);
    QString shut = locked;
    if (edits.isRemoved(m_key)) {
        shut = tr("It is to be removed.");
    }
    bool rareSaid = false;
    bool differenceShown = false;
    bool rareDiffers = false;
    for (const HardwareField &field : kind.fields) {
        FieldRow *row = m_rows.value(field.id);
        row->setRowShown(!field.applies || field.applies(values));
        FieldState state;
        state.value = values.value(field.id);
        state.changed = edits.isChanged(m_key, field.id);
        if (item && item->live && guest.running) {
            state.live = item->live->values.value(field.id);
        }
        if (item && item->stored) {
            state.next = item->stored->values.value(field.id);
        }
        state.options = optionsOf(guest, kind, field, values);
        state.whyNot = field.whyNot && field.type != FieldType::Info ? field.whyNot(guest, values) : QString();
        state.problem = m_problems.value(field.id);
        // Of a new one whose form has just been opened, what is missing is no fault yet.
        state.grave = !(fresh && state.value.isEmpty());
        state.waits = state.changed && guest.running && field.live == LiveWay::None && item && item->live;
        row->setState(state);
        if (!shut.isEmpty()) {
            row->setLocked(true); // why is said once, not at every field
        }
        const bool differs = row->isRowShown() && !row->compared().isEmpty();
        differenceShown = differenceShown || (differs && !field.rare);
        rareDiffers = rareDiffers || (differs && field.rare);
        rareSaid = rareSaid || (field.rare && row->isRowShown() && (state.changed || !state.problem.isEmpty()));
    }
    for (const Heading &heading : std::as_const(m_headings)) {
        heading.label->setVisible(std::ranges::any_of(
            heading.fields, [this](const QString &field) { return m_rows.value(field)->isRowShown(); }));
    }
    // What is said to differ can be seen.
    const bool hidden = rareDiffers && !differenceShown && item && item->differs() && item->live && item->stored;
    if (rareSaid || hidden) {
        m_fold->setOpen(true);
    }
    fillHead(guest, edits, kind, locked);
}

void HardwareForm::fillHead(const GuestHardware &guest, const HardwareEdits &edits, const HardwareKind &kind,
                            const QString &locked)
{
    const FieldValues values = edits.valuesOf(m_key);
    const HardwareItem *item = edits.item(m_key);
    const bool fresh = edits.isNew(m_key);
    const bool removed = edits.isRemoved(m_key);
    m_title->setVisible(!m_bare);
    m_title->setText(kind.itemTitle ? kind.itemTitle(values) : kind.title);
    say(m_about, kind.help);
    QString state;
    if (fresh) {
        const QString why = locked.isEmpty() ? whyNotPlugged(guest, kind, values) : QString();
        state = m_bare ? why : QString(tr("New: not in the guest yet.") + u' ' + why).trimmed();
    } else if (m_bare) {
        state.clear();
    } else if (removed) {
        state = tr("To be removed, once the changes are applied.");
    } else if (item && !item->stored) {
        state = tr("Only in the running guest: gone after it has been shut down.");
    } else if (item && guest.running && !item->live) {
        state = tr("Not in the running guest: there from the next start on.");
    } else if (item && item->differs()) {
        state = tr("The running guest has other settings than it will have from the next start on.");
    }
    say(m_state, state);
    QStringList wrong;
    if (m_problems.contains(QString())) {
        wrong.append(m_problems.value(QString()));
    }
    for (auto i = m_problems.cbegin(); i != m_problems.cend(); ++i) {
        if (!i.key().isEmpty() && (!m_rows.contains(i.key()) || !m_rows.value(i.key())->isRowShown())) {
            wrong.append(i.value());
        }
    }
    say(m_wrong, wrong.join(u'\n'));
    m_takeBack->setVisible(edits.isChanged(m_key) || removed);
    m_takeBack->setText(removed ? tr("&Keep it") : tr("&Take changes back"));
    QString whyNot = locked;
    if (whyNot.isEmpty() && !fresh && kind.whyNotRemove) {
        whyNot = kind.whyNotRemove(guest, values);
    }
    m_remove->setVisible(!m_bare && !kind.single && !removed);
    m_remove->setEnabled(whyNot.isEmpty());
    m_remove->setToolTip(plainToolTip(whyNot));
    m_remove->setAccessibleDescription(whyNot);

    const HardwareEntry *entry = item ? &item->next() : nullptr;
    const int unshown = entry ? entry->unshown : 0;
    const bool unknown = kind.fields.isEmpty() && entry;
    say(m_unshown,
        unknown ? tr("This program has no form for it. It is kept as it stands; the XML page can change it.")
            : unshown > 0
            ? tr("%n more setting(s) of it are not shown here. They stay as they are; the XML page shows them.",
                 nullptr, unshown)
            : QString());
    const QString element = entry ? QString::fromUtf8(entry->element) : QString();
    m_elementFold->setVisible(!element.isEmpty());
    if (unknown && !m_elementFold->isOpen() && m_element->toPlainText().isEmpty()) {
        m_elementFold->setOpen(true); // there is nothing else to see of it
    }
    if (m_element->toPlainText() != element) {
        m_element->setPlainText(element);
    }
}

void HardwareForm::setMore(const QString &title, const QString &lines, const QString &button)
{
    if (m_content) {
        say(m_moreTitle, lines.isEmpty() ? QString() : title);
        say(m_moreLines, lines);
        m_moreLines->setAccessibleName(title);
        m_moreButton->setText(button);
        m_moreButton->setAccessibleName(button.isEmpty() ? title : button);
        m_moreButton->setVisible(!lines.isEmpty() && !button.isEmpty());
    }
}

void HardwareForm::offer(const QString &kind, const QString &field, const QList<FieldOption> &options)
{
    m_offers.insert({kind, field}, options);
}

void HardwareForm::focusField(const QString &field)
{
    FieldRow *row = m_rows.value(field);
    if (!row) {
        return;
    }
    if (row->field().rare) {
        m_fold->setOpen(true);
    }
    row->input()->setFocus();
    ensureWidgetVisible(row);
}

} // namespace guestdeck
