// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/template/prepareitemrow.h"

#include "ui/widgets/icons.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

struct Words {
    const char *name; ///< of the widgets
    const char *title;
    const char *meaning;
    const char *inside; ///< what virt-sysprep does
    const char *seed; ///< what cloud-init does in each new machine
};

constexpr Words words[] = {
    {"Address", QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow", "Address from DHCP"),
     QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow",
                       "The system must ask for its address (DHCP) and not bring a fixed one along, or all machines "
                       "made from it answer at the same address. Leases that it has kept go, too."),
     QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow",
                       "virt-sysprep takes kept leases and names bound to the old network card out. A fixed address in "
                       "the configuration stays: look at it before."),
     QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow", "The seed of each new machine brings its network configuration.")},
    {"MachineId", QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow", "Machine id"),
     QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow",
                       "/etc/machine-id must be unique: DHCP servers give machines with the same one the same address, "
                       "and their logs cannot be told apart."),
     QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow",
                       "virt-sysprep empties it; the system makes a new one when it starts."),
     QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow",
                       "cloud-init does not renew it. Empty it in the machine before, with these commands:")},
    {"SshHostKeys", QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow", "SSH host keys"),
     QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow",
                       "Machines with the same keys can pass for one another; whoever has one of them can read along "
                       "with all."),
     QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow",
                       "virt-sysprep removes them; new ones are made when the machine starts for the first time."),
     QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow", "cloud-init makes new ones in each new machine.")},
    {"Agent", QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow", "Guest agent"),
     QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow",
                       "qemu-guest-agent tells the addresses, and freezes the disks for snapshots. If it is in the "
                       "template, every new machine has it."),
     QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow", "Nothing is changed: install it in the machine before."),
     QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow",
                       "Install it in the machine before, or name it among the packages of the new machines.")},
    {"CloudInit", QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow", "cloud-init"),
     QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow",
                       "With cloud-init in the template each new machine gets its own name, user, key and address when "
                       "it starts. “cloud-init --version” in the machine tells whether it is there."),
     QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow",
                       "What it remembers of this machine is removed, so that it runs anew; nothing happens where it "
                       "is not installed."),
     QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow",
                       "It must be in the template, and is needed for this way: without it nothing on this page is "
                       "done.")},
    {"Traces", QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow", "Logs, history and caches"),
     QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow",
                       "What the machine has written down while it was set up: of no use to the new ones, and perhaps "
                       "not meant for them."),
     QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow", "virt-sysprep removes them."),
     QT_TRANSLATE_NOOP("guestdeck::PrepareItemRow",
                       "cloud-init does not touch them. Remove them in the machine before, if you like:")},
};

bool isByHandWithSeed(PrepareItem item)
{
    return item == PrepareItem::MachineId || item == PrepareItem::Traces;
}

} // namespace

PrepareItemRow::PrepareItemRow(PrepareItem item, QWidget *parent)
    : QWidget(parent)
    , m_item(item)
{
    const Words &text = words[size_t(item)];
    const QString name = QLatin1StringView(text.name);
    const auto named = [&](QWidget *widget, const QString &kind, const QString &accessible) {
        widget->setObjectName(u"prepare"_s + name + kind);
        widget->setAccessibleName(accessible);
    };
    named(this, u"Row"_s, tr(text.title));
    m_box = new QCheckBox(tr(text.title), this);
    named(m_box, u"Box"_s, tr(text.title));
    m_box->setChecked(true);
    QFont bold = m_box->font();
    bold.setBold(true);
    m_box->setFont(bold);
    m_title = new QLabel(tr(text.title), this);
    named(m_title, u"Title"_s, tr(text.title));
    m_title->setFont(bold);
    const auto label = [&](const QString &kind, const QString &content) {
        auto *made = new QLabel(content, this);
        named(made, kind, content);
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        return made;
    };
    m_meaning = label(u"Meaning"_s, tr(text.meaning));
    m_what = label(u"What"_s, {});
    m_hand = new QWidget(this);
    named(m_hand, u"Hand"_s, tr("Commands"));
    const QStringList lines = handCommands(item);
    m_commands = new QPlainTextEdit(lines.join(u'\n'), m_hand);
    named(m_commands, u"Commands"_s, tr("Commands for the guest: %1").arg(tr(text.title)));
    m_commands->setReadOnly(true);
    m_commands->setTabChangesFocus(true);
    m_commands->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_commands->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_commands->setFixedHeight(int(lines.size() + 1) * QFontMetrics(m_commands->font()).lineSpacing()
                               + 2 * m_commands->frameWidth() + 8);
    m_copy = new QToolButton(m_hand);
    named(m_copy, u"Copy"_s, tr("Copy the commands: %1").arg(tr(text.title)));
    m_copy->setIcon(symbolIcon(u"copy"_s));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the commands"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_commands->toPlainText()); });
    auto *line = new QHBoxLayout(m_hand);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_commands, 1);
    line->addWidget(m_copy, 0, Qt::AlignTop);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(style()->pixelMetric(QStyle::PM_IndicatorWidth)
                                  + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing),
                              0, 0, 0);
    below->setSpacing(2);
    below->addWidget(m_meaning);
    below->addWidget(m_what);
    below->addWidget(m_hand);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_box);
    column->addWidget(m_title);
    column->addLayout(below);
    setWay(TemplateMark::Prepared::No);
}

bool PrepareItemRow::isChosen() const
{
    return m_way == TemplateMark::Prepared::Sysprep && m_item != PrepareItem::Agent && m_box->isChecked();
}

void PrepareItemRow::setWay(TemplateMark::Prepared way)
{
    m_way = way;
    const Words &text = words[size_t(m_item)];
    const bool inside = way == TemplateMark::Prepared::Sysprep;
    const bool byHand = way == TemplateMark::Prepared::No
        || (way == TemplateMark::Prepared::CloudInit && isByHandWithSeed(m_item))
        || (inside && m_item == PrepareItem::Agent);
    // A box that does nothing would be a promise.
    const bool choice = inside && m_item != PrepareItem::Agent;
    m_box->setVisible(choice);
    m_title->setVisible(!choice);
    m_what->setText(inside ? tr(text.inside)
                        : way == TemplateMark::Prepared::CloudInit
                        ? tr(text.seed)
                        : tr("In the machine, as root, before it is shut down:"));
    m_what->setAccessibleName(m_what->text());
    m_hand->setVisible(byHand);
}

void PrepareItemRow::setFinding(const QString &text)
{
    if (!text.isEmpty()) {
        m_meaning->setText(tr(words[size_t(m_item)].meaning) + u' ' + text);
        m_meaning->setAccessibleName(m_meaning->text());
    }
}

} // namespace guestdeck
