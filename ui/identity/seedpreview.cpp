// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/seedpreview.h"

#include "ui/create/fieldmessage.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr int linesShown = 12;

} // namespace

SeedPreview::SeedPreview(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget)
    , m_message(new FieldMessage)
{
    m_tabs->setObjectName(u"identityPreviewTabs"_s);
    m_tabs->setAccessibleName(tr("Files of the seed"));
    m_tabs->tabBar()->setObjectName(u"identityPreviewTabBar"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Files of the seed"));
    m_message->setObjectName(u"identityPreviewMessage"_s);
    m_userData = addView("identityUserDataView", u"user-data"_s);
    m_networkConfig = addView("identityNetworkConfigView", u"network-config"_s);
    m_metaData = addView("identityMetaDataView", u"meta-data"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_tabs);
}

QPlainTextEdit *SeedPreview::addView(const char *name, const QString &fileName)
{
    auto *view = new QPlainTextEdit;
    view->setObjectName(QLatin1StringView(name));
    view->setAccessibleName(fileName);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setMinimumHeight(view->fontMetrics().lineSpacing() * linesShown);
    m_tabs->addTab(view, fileName);
    return view;
}

void SeedPreview::setFiles(const Result<SeedFiles> &files)
{
    const auto show = [](QPlainTextEdit *view, const QByteArray &bytes) {
        const QString text = QString::fromUtf8(bytes);
        if (view->toPlainText() != text) {
            view->setPlainText(text); // keeps the scroll position while nothing changes
        }
    };
    if (files) {
        m_message->clear();
    } else {
        m_message->setMessage(FieldMessage::Level::Error, files.error().message);
    }
    m_tabs->setVisible(files.has_value());
    show(m_userData, files ? files->userData : QByteArray());
    show(m_networkConfig, files ? files->networkConfig : QByteArray());
    show(m_metaData, files ? files->metaData : QByteArray());
}

} // namespace guestdeck
