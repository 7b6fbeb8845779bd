// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/previewpage.h"

#include "ui/bridge/bridgepicture.h"
#include "ui/bridge/bridgetext.h"
#include "ui/bridge/trialdialog.h"
#include "ui/create/fieldmessage.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

QLabel *makeText(const QString &name)
{
    QLabel *label = AssistantPage::makeHelp(name);
    label->setForegroundRole(QPalette::WindowText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PreviewPage::PreviewPage(BridgeDraft &draft, QWidget *parent)
    : BridgePage(draft, tr("Preview"), tr("This is what will be done. Nothing has been changed on the host yet."),
                 parent)
    , m_summary(makeText(u"bridgeSummaryLabel"_s))
    , m_picture(new BridgePicture)
    , m_code(new QPlainTextEdit)
    , m_wayBack(makeText(u"bridgeWayBackLabel"_s))
    // Without the key mark, which is that of Apply here.
    , m_keeps(makeCheck(u"bridgeKeepCheck"_s, withoutKeyMark(TrialDialog::tr("Keep it as soon as the host &answers"))))
{
    m_refused = new FieldMessage(m_code);
    m_refused->setObjectName(u"bridgeChangeMessage"_s);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setObjectName(u"bridgePreviewSplitter"_s);
    parts->setAccessibleName(tr("Picture and commands"));
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_picture);
    parts->addWidget(makeCode());
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_refused);
    if (draft.wish().action == BridgePlan::Action::Remove) {
        // The only page then: what stands against it has no other place.
        layout->addWidget(addMessage(BridgeField::Manager, m_summary));
        layout->addWidget(addMessage(BridgeField::Name, m_summary));
        layout->addWidget(addMessage(BridgeField::Ports, m_summary));
    }
    // Above the picture and the commands, which take all the room there is and more.
    layout->addWidget(m_networkRow = makeNetwork());
    layout->addWidget(m_wayBack);
    layout->addWidget(m_keeps);
    m_keeps->setToolTip(TrialDialog::tr("Off: it is kept only when you say so before the time is over."));
    connect(m_keeps, &QCheckBox::toggled, this, [this](bool on) {
        if (!isRefreshing()) {
            this->draft().setKeepsByItself(on);
        }
    });
    layout->addWidget(parts, 1);
}

QWidget *PreviewPage::makeCode()
{
    m_code->setObjectName(u"bridgePreviewText"_s);
    m_code->setAccessibleName(tr("Files and commands"));
    m_code->setReadOnly(true);
    m_code->setTabChangesFocus(true);
    m_code->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_code->setMinimumHeight(m_code->fontMetrics().lineSpacing() * 5);
    auto *title = new QLabel(tr("&Files and commands:"));
    title->setBuddy(m_code);
    auto *copy = new QPushButton(tr("&Copy"));
    copy->setObjectName(u"bridgeCopyButton"_s);
    copy->setAccessibleName(tr("Copy the files and commands"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_code->toPlainText()); });
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(copy);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_code, 1);
    return part;
}

QWidget *PreviewPage::makeNetwork()
{
    m_network = makeCheck(u"bridgeNetworkCheck"_s, tr("Make a &virtual network that points at it, named:"));
    m_network->setToolTip(tr("Guests then choose the bridge by this name."));
    m_networkName = new QLineEdit;
    m_networkName->setObjectName(u"bridgeNetworkEdit"_s);
    m_networkName->setAccessibleName(tr("Name of the virtual network"));
    connect(m_network, &QCheckBox::toggled, this, [this](bool on) {
        if (!isRefreshing()) {
            draft().setNetwork(on);
        }
    });
    connect(m_networkName, &QLineEdit::textEdited, this, [this](const QString &text) {
        // An empty name would be no network at all: it is refused where it stands, by a blank.
        edit([name = text.trimmed()](BridgePlan &plan) { plan.libvirtNetwork = name.isEmpty() ? u" "_s : name; });
    });
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->addWidget(m_network);
    line->addWidget(m_networkName, 1);
    column->addLayout(line);
    column->addWidget(addMessage(BridgeField::Network, m_networkName));
    return row;
}

void PreviewPage::showEvent(QShowEvent *event)
{
    BridgePage::showEvent(event);
    showDraft();
}

void PreviewPage::refresh()
{
    const bool errors = draft().hasErrors();
    const bool removing = plan().action == BridgePlan::Action::Remove;
    m_networkRow->setVisible(plan().action == BridgePlan::Action::Create);
    m_network->setChecked(!plan().libvirtNetwork.isEmpty());
    m_networkName->setEnabled(!plan().libvirtNetwork.isEmpty());
    if (m_networkName->text().trimmed() != plan().libvirtNetwork.trimmed()) {
        m_networkName->setText(plan().libvirtNetwork);
    }
    // Drawing and planning on each key typed on the pages before would be work nobody sees.
    if (!isVisible()) {
        return;
    }
    QString summary = bridgetext::summary(plan(), facts());
    if (plan().action != BridgePlan::Action::Create) {
        const QString users = bridgetext::users(plan().name, draft().world());
        summary += users.isEmpty() ? QString() : u'\n' + users;
        if (removing && !users.isEmpty()) {
            summary += u' ' + tr("They lose their network with it.");
        }
    }
    m_summary->setText(summary);
    const Result<HostNetChange> change
        = errors ? Result<HostNetChange>(Error{ErrorKind::Invalid, 0, {}, {}}) : draft().change();
    const QString text = change ? change->preview() : QString();
    if (m_code->toPlainText() != text) {
        m_code->setPlainText(text);
    }
    const QString refused = change || errors ? QString() : obstacle();
    m_refused->setMessage(FieldMessage::Level::Error, refused);
    m_wayBack->setText(change ? bridgetext::wayBack(*change) : QString());
    m_wayBack->setVisible(change.has_value());
    m_keeps->setVisible(change.has_value());
    m_keeps->setChecked(draft().keepsByItself());
    m_picture->setTopologies(draft().backend().before(plan(), facts()), draft().backend().after(plan(), facts()));
}

QString PreviewPage::obstacle() const
{
    const QString field = BridgePage::obstacle();
    if (!field.isEmpty() || draft().hasErrors()) {
        return field; // that of another page stands there
    }
    if (draft().isUnchanged()) {
        return tr("Nothing is changed.");
    }
    const Result<HostNetChange> &change = draft().change();
    if (change) {
        return {};
    }
    const Error &error = change.error();
    if (!error.message.isEmpty()) {
        return error.message;
    }
    return error.detail.isEmpty() ? tr("This cannot be done on this host.") : error.detail;
}

QWidget *PreviewPage::firstField() const
{
    return m_code;
}

} // namespace guestdeck
