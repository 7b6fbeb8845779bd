// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/createpage.h"

class QGridLayout;
class QPlainTextEdit;
class QTabWidget;

namespace guestdeck
{

/// The last step: what will be made, in words, as XML and as a command.
class SummaryPage : public CreatePage
{
    Q_OBJECT
public:
    explicit SummaryPage(CreateDraft &draft, QWidget *parent = nullptr);

    void setHostName(const QString &name) { m_hostName = name; }
    QStringList answers() const override { return {}; }
    QWidget *firstField() const override;
    QString obstacle() const override;

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeCodeTab(QPlainTextEdit *view, const QString &name, const QString &copyText);
    void fillOverview();

    QTabWidget *m_tabs;
    QWidget *m_overview;
    QGridLayout *m_rows;
    QPlainTextEdit *m_xml;
    QPlainTextEdit *m_virtInstall;
    QString m_hostName;
};

} // namespace guestdeck
