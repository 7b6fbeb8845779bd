// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/networks/networkspec.h"
#include "ui/create/assistantpage.h"

class QButtonGroup;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace guestdeck
{

class FieldMessage;
class FoldSection;
class NetworkDraft;
class NetworkForm;

/// The wizard's first page: three cards, and the kinds that fewer need.
class NetworkKindPage : public AssistantPage
{
    Q_OBJECT
public:
    explicit NetworkKindPage(NetworkDraft &draft);

    void showDraft() override;
    QStringList answers() const override;
    QWidget *firstField() const override;
    QString obstacle() const override { return {}; }

private:
    QWidget *makeMore();
    QWidget *makeNoBridge();

    NetworkDraft &m_draft;
    QButtonGroup *m_kinds;
    FoldSection *m_more = nullptr;
    QWidget *m_noBridge = nullptr;
    QPushButton *m_makeBridge = nullptr;
};

/// A page that is one form.
class NetworkFormPage : public AssistantPage
{
    Q_OBJECT
public:
    NetworkFormPage(NetworkDraft &draft, NetworkForm *form, const QString &title, const QString &intro,
                    std::function<QStringList(const NetworkSpec &)> answers,
                    std::function<bool(const NetworkSpec &)> applies = {});

    void showDraft() override;
    QStringList answers() const override;
    QWidget *firstField() const override;
    bool applies() const override;
    QString obstacle() const override;

private:
    NetworkDraft &m_draft;
    NetworkForm *m_form;
    std::function<QStringList(const NetworkSpec &)> m_answers;
    std::function<bool(const NetworkSpec &)> m_applies;
};

/// What will be made, in words and as libvirt gets it.
class NetworkSummaryPage : public AssistantPage
{
    Q_OBJECT
public:
    explicit NetworkSummaryPage(NetworkDraft &draft);

    void showDraft() override;
    QStringList answers() const override { return {}; }
    QWidget *firstField() const override;
    /// What no page has a field for.
    QString obstacle() const override;

private:
    void fillOverview();

    NetworkDraft &m_draft;
    QTabWidget *m_tabs;
    QGridLayout *m_rows;
    QPlainTextEdit *m_xml;
};

} // namespace guestdeck
