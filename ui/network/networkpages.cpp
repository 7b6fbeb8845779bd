// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkpages.h"

#include "models/xml/networkspecxml.h"
#include "ui/create/fieldmessage.h"
#include "ui/create/foldsection.h"
#include "ui/network/networkcard.h"
#include "ui/network/networkdraft.h"
#include "ui/network/networkform.h"
#include "ui/network/networktext.h"
#include "ui/widgets/text.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace guestdeck
{

using Kind = NetworkSpec::Kind;

NetworkKindPage::NetworkKindPage(NetworkDraft &draft)
    : AssistantPage(tr("Kind"), tr("What should guests in this network reach, and who should reach them?"))
    , m_draft(draft)
    , m_kinds(new QButtonGroup(this))
{
    auto *cards = new QHBoxLayout;
    cards->setSpacing(10);
    for (const auto &[kind, name] :
         {std::pair(Kind::Nat, u"networkKindNat"_s), std::pair(Kind::Isolated, u"networkKindIsolated"_s),
          std::pair(Kind::Bridge, u"networkKindBridge"_s)}) {
        auto *card = new NetworkCard(kind, name, this);
        m_kinds->addButton(card, int(kind));
        cards->addWidget(card, 1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 8, 2);
    column->setSpacing(10);
    column->addLayout(cards);
    column->addWidget(m_noBridge = makeNoBridge());
    m_more = new FoldSection(tr("&More kinds"), makeMore(), this);
    m_more->setObjectName(u"networkMoreKinds"_s);
    m_more->setAccessibleName(tr("More kinds"));
    m_more->button()->setObjectName(u"networkMoreKindsButton"_s);
    m_more->button()->setAccessibleName(tr("More kinds"));
    column->addWidget(m_more);
    column->addStretch(1);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int kind) { m_draft.setKind(Kind(kind)); });
}

QWidget *NetworkKindPage::makeMore()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    for (const auto &[kind, name, text] :
         {std::tuple(Kind::Routed, u"networkKindRouted"_s, tr("&Routed by the host")),
          std::tuple(Kind::Open, u"networkKindOpen"_s, tr("Routed, without &firewall rules (open)")),
          std::tuple(Kind::Macvtap, u"networkKindMacvtap"_s, tr("On the real network, without a bridge (mac&vtap)"))}) {
        QRadioButton *radio = makeRadio(name, text);
        m_kinds->addButton(radio, int(kind));
        column->addWidget(radio);
        auto *help = new QVBoxLayout;
        help->addWidget(makeHelp(name + u"Help"_s, NetworkText::kindHelp(kind)));
        column->addWidget(makePanel(help));
    }
    return makePanel(column);
}

QWidget *NetworkKindPage::makeNoBridge()
{
    auto *text = makeHelp(u"networkNoBridge"_s,
                          tr("This host has no bridge of its own yet. Without one, guests can be plugged straight into "
                             "a network card (macvtap): they are on the real network then, too, but the host and the "
                             "guests cannot talk to each other."));
    text->setForegroundRole(QPalette::WindowText);
    m_makeBridge = new QPushButton(tr("Make a bri&dge on the host…"));
    m_makeBridge->setObjectName(u"networkMakeBridge"_s);
    m_makeBridge->setAccessibleName(tr("Make a bridge on the host"));
    auto *macvtap = new QPushButton(tr("&Use macvtap instead"));
    macvtap->setObjectName(u"networkUseMacvtap"_s);
    macvtap->setAccessibleName(tr("Use macvtap instead"));
    connect(m_makeBridge, &QPushButton::clicked, this, [this] { m_draft.backend().makeBridge(); });
    connect(macvtap, &QPushButton::clicked, this, [this] { m_draft.setKind(Kind::Macvtap); });
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_makeBridge, macvtap}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *panel = new QWidget;
    panel->setObjectName(u"networkNoBridgePanel"_s);
    panel->setAccessibleName(tr("No bridge"));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    column->addLayout(buttons);
    return panel;
}

void NetworkKindPage::showDraft()
{
    const NetworkSpec &spec = m_draft.spec();
    if (QAbstractButton *button = m_kinds->button(int(spec.kind))) {
        button->setChecked(true);
    }
    m_noBridge->setVisible(spec.kind == Kind::Bridge && m_draft.facts().bridges.isEmpty());
    m_makeBridge->setVisible(bool(m_draft.backend().makeBridge));
    if (spec.kind == Kind::Routed || spec.kind == Kind::Open || spec.kind == Kind::Macvtap) {
        m_more->setOpen(true);
    }
}

QStringList NetworkKindPage::answers() const
{
    return {NetworkText::kind(m_draft.spec().kind)};
}

QWidget *NetworkKindPage::firstField() const
{
    QAbstractButton *chosen = m_kinds->checkedButton();
    return chosen ? chosen : m_kinds->buttons().constFirst();
}

NetworkFormPage::NetworkFormPage(NetworkDraft &draft, NetworkForm *form, const QString &title, const QString &intro,
                                 std::function<QStringList(const NetworkSpec &)> answers,
                                 std::function<bool(const NetworkSpec &)> applies)
    : AssistantPage(title, intro)
    , m_draft(draft)
    , m_form(form)
    , m_answers(std::move(answers))
    , m_applies(std::move(applies))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 8, 2);
    column->addWidget(form);
    connect(form, &NetworkForm::edited, this,
            [this] { m_draft.edit([this](NetworkSpec &spec) { m_form->applyTo(spec); }); });
}

void NetworkFormPage::showDraft()
{
    m_form->setSpec(m_draft.spec(), m_draft.facts());
    m_form->setProblems(m_draft.problems());
}

QStringList NetworkFormPage::answers() const
{
    return m_answers(m_draft.spec());
}

QWidget *NetworkFormPage::firstField() const
{
    return m_form->firstField();
}

bool NetworkFormPage::applies() const
{
    return !m_applies || m_applies(m_draft.spec());
}

QString NetworkFormPage::obstacle() const
{
    for (const NetworkProblem &problem : m_draft.problems()) {
        if (problem.severity == NetworkProblem::Severity::Error && m_form->shows(problem.field)) {
            return problem.message;
        }
    }
    return {};
}

NetworkSummaryPage::NetworkSummaryPage(NetworkDraft &draft)
    : AssistantPage(tr("Summary"), tr("This is what will be made. Nothing has been changed on the host yet."))
    , m_draft(draft)
    , m_tabs(new QTabWidget(this))
    , m_rows(makeGrid())
    , m_xml(new QPlainTextEdit)
{
    m_tabs->setObjectName(u"networkSummaryTabs"_s);
    m_tabs->setAccessibleName(tr("Ways to show what will be made"));
    m_tabs->tabBar()->setObjectName(u"networkSummaryTabBar"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Ways to show what will be made"));
    auto *overview = new QWidget;
    overview->setObjectName(u"networkOverview"_s);
    overview->setAccessibleName(tr("What will be made"));
    m_rows->setVerticalSpacing(8);
    auto *outer = new QVBoxLayout(overview);
    outer->addLayout(m_rows);
    outer->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"networkOverviewScroll"_s);
    scroll->setAccessibleName(tr("What will be made"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(overview);
    m_tabs->addTab(scroll, tr("&Overview"));

    m_xml->setObjectName(u"networkXmlView"_s);
    m_xml->setAccessibleName(tr("Definition as XML"));
    m_xml->setReadOnly(true);
    m_xml->setTabChangesFocus(true);
    m_xml->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_xml->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *copy = new QPushButton(tr("&Copy the XML"));
    copy->setObjectName(u"networkCopyXml"_s);
    copy->setAccessibleName(tr("Copy the XML"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_xml->toPlainText()); });
    auto *code = new QWidget;
    auto *codeColumn = new QVBoxLayout(code);
    codeColumn->addWidget(m_xml, 1);
    codeColumn->addWidget(copy, 0, Qt::AlignRight);
    m_tabs->addTab(code, tr("&XML"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
}

void NetworkSummaryPage::showDraft()
{
    fillOverview();
    const QString xml = buildNetworkXml(m_draft.spec());
    if (xml != m_xml->toPlainText()) {
        m_xml->setPlainText(xml);
    }
}

void NetworkSummaryPage::fillOverview()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto &[name, value] : NetworkText::overview(m_draft.spec())) {
        auto *label = new QLabel(name);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto *text = new QLabel(value);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setAccessibleName(tr("%1: %2").arg(name, value));
        m_rows->addWidget(label, row, 0, Qt::AlignTop);
        m_rows->addWidget(text, row, 1);
        ++row;
    }
    for (const NetworkProblem &problem : m_draft.problems()) {
        auto *message = new FieldMessage;
        m_rows->addWidget(message, row++, 0, 1, 2);
        message->setMessage(problem.severity == NetworkProblem::Severity::Error ? FieldMessage::Level::Error
                                                                                : FieldMessage::Level::Warning,
                            problem.message);
    }
}

QString NetworkSummaryPage::obstacle() const
{
    for (const NetworkProblem &problem : m_draft.problems()) {
        if (problem.severity == NetworkProblem::Severity::Error) {
            return problem.message;
        }
    }
    return {};
}

QWidget *NetworkSummaryPage::firstField() const
{
    return m_tabs->tabBar();
}

} // namespace guestdeck
