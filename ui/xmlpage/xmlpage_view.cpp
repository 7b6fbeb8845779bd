// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown: the two definitions, differences, and what the check says.
#include "ui/xmlpage/xmlpage.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/tooltip.h"
#include "models/journal/hiddensecrets.h"
#include "ui/widgets/differenceview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"
#include "ui/xmlpage/xmldrafts.h"
#include "ui/xmlpage/xmleditor.h"
#include "ui/xmlpage/xmlfindbar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

XmlPage::View XmlPage::view() const
{
    return View(m_view->currentData().toInt());
}

XmlEditor *XmlPage::current() const
{
    return view() == View::Live ? m_live : m_editor;
}

void XmlPage::showView()
{
    if (auto *model = qobject_cast<QStandardItemModel *>(m_view->model())) {
        const bool runs = m_text && !m_text->live.isEmpty();
        model->item(int(View::Live))->setEnabled(runs);
        model->item(int(View::Live))->setToolTip(runs ? QString() : tr("The guest is off."));
        model->item(int(View::Stored))->setEnabled(!m_text || m_text->persistent || hasEdits());
    }
    if (m_compare->isChecked()) {
        compare();
    } else if (view() == View::Live) {
        m_stack->setCurrentWidget(m_live);
    } else {
        m_stack->setCurrentWidget(m_split);
    }
    m_find->setEditor(current());
    setFocusProxy(m_compare->isChecked() ? static_cast<QWidget *>(m_difference) : current());
    refreshActions();
    showPosition();
}

void XmlPage::showDifference(bool on)
{
    m_compared = false;
    m_compare->setChecked(on);
    if (on) {
        m_find->hide();
    }
    showView();
}

void XmlPage::compare()
{
    m_stack->setCurrentWidget(m_difference);
    if (m_compared) {
        return; // two others are shown
    }
    if (!m_text) {
        m_difference->setTexts({}, {}, {}, {});
    } else if (view() == View::Live) {
        m_difference->setEmptyText(tr("What runs is what is stored."));
        showTexts(m_text->live, m_text->persistent ? m_text->stored : m_text->live, tr("Running now"),
                  tr("At the next start"));
    } else {
        m_difference->setEmptyText(tr("The text is as it is stored."));
        showTexts(m_base, m_keeps ? m_editor->xml() : m_base, tr("Stored"), tr("Edited"));
    }
}

/// Differences are copied and sent to others: passwords are never in them, even if the editor shows them.
void XmlPage::showTexts(const QByteArray &before, const QByteArray &after, const QString &beforeName,
                        const QString &afterName)
{
    const HiddenPair texts = withHiddenSecrets(before, after);
    m_difference->setTexts(texts.before, texts.after, beforeName, afterName);
}

/// Of the document alone: a guest may be without a stored definition for a moment, when it is defined anew.
bool XmlPage::hasEdits() const
{
    return m_text && m_keeps && m_editor->xml() != m_base;
}

bool XmlPage::hasUnsaved() const
{
    return hasEdits() && (!m_sent || m_editor->xml() != *m_sent);
}

void XmlPage::setClear(bool on)
{
    m_clear->setChecked(on);
    if (!on) {
        hideSecrets();
    }
    refresh();
}

/// At once, whatever the host says and whether it answers at all.
void XmlPage::hideSecrets()
{
    const bool edits = hasEdits();
    const QByteArray base = m_base;
    const QByteArray text = withHiddenAgain(m_editor->xml(), base);
    const auto hide = [](QByteArray &own) { own = withHiddenSecrets(own).value_or(QByteArray()); };
    for (std::optional<QByteArray> *own : {&m_wanted, &m_sent}) {
        if (*own) {
            *own = withHiddenAgain(**own, base);
        }
    }
    hide(m_base);
    if (m_theirs) {
        hide(*m_theirs);
    }
    if (m_text) {
        hide(m_text->stored);
        hide(m_text->live);
        m_text->clear = false;
        m_live->setXml(m_text->live);
    }
    m_filling = true;
    if (edits) {
        m_editor->replaceXml(text);
        m_editor->forgetUndo();
    } else {
        m_keeps = m_editor->setXml(m_base);
    }
    m_filling = false;
    showView();
}

void XmlPage::textEdited()
{
    ++m_revision;
    m_report.reset();
    m_checkSoon.start();
    if (m_filling) {
        return;
    }
    m_messages->dismiss(u"xmlRefused"_s); // it was another text
    refreshActions();
    if (m_compare->isChecked() && view() == View::Stored) {
        compare();
    }
}

void XmlPage::check()
{
    // Hidden secrets would be wrong by no schema; the text is checked as it stands.
    deliver(QtConcurrent::run([text = m_keeps ? m_editor->xml() : m_base] { return checkDomainXml(text); }), this,
            [this, revision = m_revision](const XmlReport &report) {
                if (revision == m_revision) {
                    setReport(report);
                }
            });
}

void XmlPage::setReport(const XmlReport &report)
{
    m_report = report;
    if (!hasEdits()) {
        m_oldProblems.clear();
        for (const XmlProblem &problem : report.problems) {
            m_oldProblems.append(problem.text);
        }
    }
    m_editor->setProblems(report.problems);
    m_problems->clear();
    for (const XmlProblem &problem : report.problems) {
        auto *item = new QListWidgetItem(symbolIcon(u"error"_s), tr("Line %1: %2").arg(problem.line).arg(problem.text),
                                         m_problems);
        item->setData(Qt::UserRole, problem.line);
        item->setToolTip(plainToolTip(problem.detail.isEmpty() ? problem.text : problem.detail));
    }
    m_problems->setVisible(!report.problems.isEmpty());
    refreshActions();
}

void XmlPage::showPosition()
{
    const XmlEditor *text = current();
    m_position->setVisible(!m_compare->isChecked());
    m_position->setText(tr("Line %1 of %2, column %3")
                            .arg(text->currentLine())
                            .arg(text->blockCount())
                            .arg(text->textCursor().positionInBlock() + 1));
}

/// An action that is not possible says why where the mouse and where the keyboard is.
void XmlPage::refreshActions()
{
    for (const Row &row : std::as_const(m_rows)) {
        const QString why = row.whyNot();
        const QString help = row.action->data().toString();
        row.action->setEnabled(why.isEmpty());
        row.action->setToolTip(plainToolTip(why.isEmpty() ? help : QString(help + u'\n' + why)));
        row.action->setStatusTip(why.isEmpty() ? help : why);
    }
    const bool canEdit = m_text && m_hooks.submit && m_connection && !m_connection->config().readOnly
        && m_text->persistent && m_keeps && !m_wanted;
    if (m_editor->isReadOnly() == canEdit) {
        m_editor->setReadOnly(!canEdit);
        m_find->setEditor(current());
    }
    QStringList words;
    if (!m_text) {
        words.append(tr("Reading the definition…"));
    } else if (view() == View::Live) {
        words.append(tr("What runs now, for reading only."));
    } else if (const QString why = whyNotEdit(); !why.isEmpty()) {
        words.append(why);
    } else {
        words.append(hasEdits() ? tr("Edited, not stored yet.") : tr("As it is stored."));
        if (!m_report) {
            words.append(tr("Checking…"));
        } else if (!m_report->problems.isEmpty()) {
            words.append(tr("%n problem(s).", nullptr, int(m_report->problems.size())));
        } else {
            words.append(m_report->bySchema ? tr("It follows the schema of this computer's libvirt.") : m_report->note);
        }
        if (m_text->running && hasEdits()) {
            words.append(tr("The guest uses it when it has been shut down and started again."));
        }
    }
    m_state->setText(words.join(u' '));
}

} // namespace guestdeck
