// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/volumedetails.h"

#include "models/core/tooltip.h"
#include "ui/create/fieldmessage.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr int nameCharacters = 26; ///< of a button

QString userTip(const StorageMap::User &user)
{
    const QString what = user.medium ? VolumeDetails::tr("as the medium in %1", "drive").arg(user.target)
        : user.direct                ? VolumeDetails::tr("as disk %1", "target").arg(user.target)
                                     : VolumeDetails::tr("below disk %1", "as a base").arg(user.target);
    return user.running ? VolumeDetails::tr("%1, running, has it %2", "guest, how").arg(user.name, what)
                        : VolumeDetails::tr("%1, not running, has it %2", "guest, how").arg(user.name, what);
}

} // namespace

VolumeDetails::VolumeDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget(this))
    , m_none(new QLabel(m_body))
    , m_name(new QLabel(m_body))
    , m_path(new ElidedLabel(m_body))
    , m_copy(new QToolButton(m_body))
    , m_facts(new QLabel(m_body))
    , m_trouble(new FieldMessage(nullptr, m_body))
    , m_chain(new ChainView(m_body))
{
    setObjectName(u"volumeDetails"_s);
    setAccessibleName(tr("The chosen volume"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_body->setObjectName(u"volumeDetailsBody"_s);
    m_body->setAccessibleName(tr("The chosen volume"));
    setWidget(m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    for (QLabel *label : {m_none, m_name, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_none->setObjectName(u"volumeDetailsNone"_s);
    m_none->setAccessibleName(tr("What is chosen"));
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_name->setObjectName(u"volumeDetailsName"_s);
    m_name->setAccessibleName(tr("Name"));
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_facts->setObjectName(u"volumeDetailsFacts"_s);
    m_facts->setAccessibleName(tr("Size and format"));

    auto *line = new QHBoxLayout;
    m_path->setObjectName(u"volumeDetailsPath"_s);
    m_path->setAccessibleName(tr("Path"));
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(u"volumeDetailsCopyPath"_s);
    m_copy->setAccessibleName(tr("Copy the path"));
    m_copy->setToolTip(tr("Copy the path"));
    m_copy->setIcon(symbolIcon(u"copy"_s));
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_pathText); });
    line->addWidget(m_path, 1);
    line->addWidget(m_copy);
    column->insertLayout(2, line);
    m_trouble->setObjectName(u"volumeDetailsTrouble"_s);
    m_trouble->setAccessibleName(tr("What is wrong"));
    column->addWidget(m_trouble);

    m_chainHeading = addHeading(column, u"volumeChainHeading"_s, tr("Backing chain"));
    column->addWidget(m_chain);
    for (auto *buttons : {&m_guests, &m_children}) {
        const bool guests = buttons == &m_guests;
        buttons->heading = addHeading(column, guests ? u"volumeGuestsHeading"_s : u"volumeChildrenHeading"_s,
                                      guests ? tr("Used by") : tr("Built upon it"));
        buttons->column = new QVBoxLayout;
        buttons->column->setSpacing(0);
        column->addLayout(buttons->column);
    }
    column->addStretch(1);
    connect(m_chain, &ChainView::volumeWanted, this, &VolumeDetails::volumeWanted);
    setMinimumWidth(charactersWide(fontMetrics(), 24));
    setVolume(nullptr, {}, {});
}

QLabel *VolumeDetails::addHeading(QVBoxLayout *column, const QString &name, const QString &text)
{
    auto *heading = new QLabel(text, m_body);
    heading->setObjectName(name);
    heading->setAccessibleName(text);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    column->addSpacing(4);
    column->addWidget(heading);
    return heading;
}

void VolumeDetails::fill(Buttons &buttons, const QString &name, const QString &none, const QList<Button> &wanted)
{
    QList<Button> now = wanted;
    if (now.isEmpty()) {
        now.append({none, {}, {}, {}});
    }
    if (now == buttons.shown) {
        return;
    }
    buttons.shown = now;
    for (QWidget *widget : std::as_const(buttons.made)) {
        buttons.column->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    buttons.made.clear();
    for (qsizetype i = 0; i < now.size(); ++i) {
        QWidget *made = nullptr;
        if (now.at(i).run) {
            const QString text = fontMetrics().elidedText(now.at(i).text, Qt::ElideMiddle,
                                                          charactersWide(fontMetrics(), nameCharacters));
            auto *button = new QPushButton(QString(text).replace(u'&', u"&&"_s), m_body);
            button->setFlat(true);
            connect(button, &QPushButton::clicked, this, now.at(i).run);
            made = button;
        } else {
            auto *label = new QLabel(now.at(i).text, m_body);
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            made = label;
        }
        made->setObjectName(name + QString::number(i));
        made->setAccessibleName(now.at(i).text);
        made->setToolTip(plainToolTip(now.at(i).tip));
        buttons.column->addWidget(made, 0, now.at(i).run ? Qt::AlignLeft : Qt::Alignment());
        buttons.made.append(made);
    }
}

void VolumeDetails::setVolume(const VolumeRow *row, const QList<ChainView::Link> &chain, const QString &words)
{
    const bool some = row != nullptr;
    m_none->setText(words);
    m_none->setVisible(!some);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_copy),
          static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_chain), static_cast<QWidget *>(m_chainHeading),
          static_cast<QWidget *>(m_guests.heading), static_cast<QWidget *>(m_children.heading)}) {
        widget->setVisible(some);
    }
    m_trouble->setMessage(FieldMessage::Level::Warning, some ? row->trouble : QString());
    if (!row) {
        m_pathText.clear();
        for (auto *buttons : {&m_guests, &m_children}) {
            qDeleteAll(std::exchange(buttons->made, {}));
            buttons->shown.clear();
        }
        m_chain->setLinks({});
        return;
    }
    m_pathText = row->info.path;
    m_name->setText(row->info.name.simplified());
    m_path->setFullText(row->info.path);
    QStringList facts;
    if (!row->info.format.isEmpty()) {
        facts.append(row->info.format == "qcow2"_L1 && !row->info.compat.isEmpty()
                         ? tr("Format: qcow2, version %1").arg(row->info.compat.simplified())
                         : tr("Format: %1").arg(row->info.format.simplified()));
    }
    facts.append(tr("Size: %1").arg(format::bytes(row->info.capacity.value)));
    facts.append(tr("Allocated: %1").arg(format::bytes(row->info.allocation.value)));
    if (row->info.changed.isValid()) {
        facts.append(tr("Changed: %1").arg(format::moment(row->info.changed)));
    }
    m_facts->setText(facts.join(u'\n'));
    m_chain->setLinks(chain);

    QList<Button> guests;
    for (const StorageMap::User &user : row->guests) {
        guests.append({user.target.isEmpty() ? user.name.simplified()
                                             : tr("%1 (%2)", "guest, disk").arg(user.name.simplified(), user.target),
                       userTip(user), user.guest.toString(), [this, uuid = user.guest] { Q_EMIT guestWanted(uuid); }});
    }
    fill(m_guests, u"volumeGuest"_s, row->usageKnown ? tr("No guest.") : tr("Reading…"), guests);
    QList<Button> children;
    for (const VolumeRef &child : row->children) {
        children.append({child.name.simplified(), tr("Show %1 in pool %2").arg(child.name, child.pool), child.pool,
                         [this, child] { Q_EMIT volumeWanted(child.pool, child.name); }});
    }
    fill(m_children, u"volumeChild"_s, row->usageKnown ? tr("No other volume.") : tr("Reading…"), children);
}

} // namespace guestdeck
