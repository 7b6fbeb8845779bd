// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/summarypage.h"

#include "ui/create/createtext.h"
#include "ui/create/fieldmessage.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

SummaryPage::SummaryPage(CreateDraft &draft, QWidget *parent)
    : CreatePage(draft, tr("Summary"), tr("This is what will be made. Nothing has been changed on the host yet."),
                 parent)
    , m_tabs(new QTabWidget(this))
    , m_overview(new QWidget)
    , m_rows(makeGrid())
    , m_xml(new QPlainTextEdit)
    , m_virtInstall(new QPlainTextEdit)
{
    m_tabs->setObjectName(u"createSummaryTabs"_s);
    m_tabs->setAccessibleName(tr("Ways to show what will be made"));
    m_tabs->tabBar()->setObjectName(u"createSummaryTabBar"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Ways to show what will be made"));
    m_overview->setObjectName(u"createOverview"_s);
    m_xml->setObjectName(u"createXmlView"_s);
    m_xml->setAccessibleName(tr("Definition as XML"));
    m_virtInstall->setObjectName(u"createVirtInstallView"_s);
    m_virtInstall->setAccessibleName(tr("Command line of virt-install"));

    m_rows->setVerticalSpacing(8);
    auto *outer = new QVBoxLayout(m_overview);
    outer->addLayout(m_rows);
    outer->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"createOverviewScroll"_s);
    scroll->setAccessibleName(tr("What will be made"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_overview);
    m_tabs->addTab(scroll, tr("&Overview"));
    m_tabs->addTab(makeCodeTab(m_xml, u"createCopyXmlButton"_s, tr("&Copy the XML")), tr("&XML"));
    m_tabs->addTab(makeCodeTab(m_virtInstall, u"createCopyVirtInstallButton"_s, tr("&Copy the command")),
                   u"virt-install"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
}

QWidget *SummaryPage::makeCodeTab(QPlainTextEdit *view, const QString &name, const QString &copyText)
{
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setLineWrapMode(view == m_xml ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    auto *copy = new QPushButton(copyText);
    copy->setObjectName(name);
    QString spoken = copyText;
    copy->setAccessibleName(withoutKeyMark(spoken));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, view, [view] { QGuiApplication::clipboard()->setText(view->toPlainText()); });
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->addWidget(view, 1);
    layout->addWidget(copy, 0, Qt::AlignRight);
    return tab;
}

void SummaryPage::showEvent(QShowEvent *event)
{
    CreatePage::showEvent(event);
    showDraft();
}

void SummaryPage::refresh()
{
    // Building the definition on each key typed on the pages before would be work nobody sees.
    if (!isVisible()) {
        return;
    }
    fillOverview();
    const CreateBackend &backend = draft().backend();
    const auto show = [](QPlainTextEdit *view, const QString &text) {
        if (view->toPlainText() != text) {
            view->setPlainText(text);
        }
    };
    show(m_xml, backend.xml(plan(), draft().resources(), draft().os()));
    show(m_virtInstall, backend.virtInstall(plan(), draft().resources(), draft().os()));
}

void SummaryPage::fillOverview()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto &[name, value] : createtext::overview(draft(), m_hostName)) {
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
    for (const PlanProblem &problem : draft().problems()) {
        auto *message = new FieldMessage;
        m_rows->addWidget(message, row++, 0, 1, 2);
        message->setMessage(problem.severity == PlanProblem::Severity::Error ? FieldMessage::Level::Error
                                                                             : FieldMessage::Level::Warning,
                            problem.message);
    }
}

QString SummaryPage::obstacle() const
{
    return draft().isLooking() ? tr("The image or the disk is still being looked at.") : QString();
}

QWidget *SummaryPage::firstField() const
{
    return m_tabs->tabBar();
}

} // namespace guestdeck
