// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and storing: edits that stay when the host's definition changes, and what becomes of a stored text.
#include "ui/xmlpage/xmlpage.h"

#include "models/connection/connection.h"
#include "models/journal/hiddensecrets.h"
#include "models/xml/difference.h"
#include "ui/dialogs/explain.h"
#include "ui/widgets/differenceview.h"
#include "ui/widgets/messagebar.h"
#include "ui/xmlpage/xmldrafts.h"
#include "ui/xmlpage/xmleditor.h"

#include <QAction>
#include <QComboBox>
#include <QLocale>
#include <QRegularExpression>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int invalidBySchema = 92; ///< libvirt's number of "does not validate against schema"

/// "(domain_definition):12: Opening and ending tag mismatch…"
int lineIn(const QString &words)
{
    static const QRegularExpression place(u"\\(domain_definition\\):(\\d+):"_s);
    const auto match = place.match(words);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

} // namespace

void XmlPage::setText(const Result<DefinitionText> &text)
{
    if (!text.has_value()) {
        const Explanation words = explain(text.error());
        Message message;
        message.id = u"xmlUnread"_s;
        message.severity = Message::Severity::Warning;
        message.text = tr("The definition cannot be read now. %1").arg(words.what);
        message.details = text.error().detail;
        message.buttons = {{u"xmlRetry"_s, tr("Try again"), [this] { refresh(); }}};
        m_messages->show(message);
        refreshActions();
        return;
    }
    m_messages->dismiss(u"xmlUnread"_s);
    const bool edits = hasEdits();
    if (m_sent && edits && m_editor->xml() != *m_sent) {
        m_base = *std::exchange(m_sent, {}); // typed on before it could be read back
    }
    m_text = *text;
    if (m_live->xml() != text->live) {
        m_live->setXml(text->live);
    }
    if (!text->persistent && !edits) {
        m_view->setCurrentIndex(int(View::Live));
    } else if (text->persistent && view() == View::Live && text->live.isEmpty()) {
        m_view->setCurrentIndex(int(View::Stored));
    }
    if (!text->persistent && edits) {
        // Nothing is stored just now that they could be compared with. They wait.
    } else if (m_sent || !edits) {
        adopt(text->stored);
        tellWhatHostMadeOfIt();
        bringBack();
    } else if (m_wanted || isBase(*text)) {
        m_theirs.reset();
        m_messages->dismiss(u"xmlConflict"_s);
    } else {
        m_theirs = text->stored;
        tellConflict();
    }
    showView();
}

/// Edits are made from that definition, with or without its passwords.
bool XmlPage::isBase(const DefinitionText &text) const
{
    if (text.stored == m_base) {
        return true;
    }
    const auto hidden = withHiddenSecrets(text.clear ? text.stored : m_base);
    return hidden.has_value() && *hidden == (text.clear ? m_base : text.stored);
}

/// What was typed when the page was closed.
void XmlPage::bringBack()
{
    if (!m_text->persistent || m_askedForDraft) {
        return; // it waits until there is something stored again
    }
    if (const Job *store = xmlDraftStore(m_id)) {
        // Closed and opened again while it is stored. Brought back now, it would be at odds with its own success.
        if (std::exchange(m_awaited, store) != store) {
            connect(store, &Job::finished, this, &XmlPage::refresh);
        }
        return;
    }
    m_askedForDraft = true;
    const std::optional<XmlDraft> draft = takeXmlDraft(m_id);
    if (!draft || draft->text == m_text->stored) {
        return;
    }
    adopt(draft->base);
    m_editor->replaceXml(draft->text);
    Message message;
    message.id = u"xmlKept"_s;
    message.text = tr("Your edits of %1 are here again. They were not stored when the page was closed.")
                       .arg(QLocale().toString(draft->time, QLocale::ShortFormat));
    message.buttons = {{u"xmlDropKept"_s, tr("Discard my edits"), [this] { discard(); }}};
    m_messages->show(message);
    if (!isBase(*m_text)) {
        m_theirs = m_text->stored;
        tellConflict();
    }
}

/// That text, and no edits.
void XmlPage::adopt(const QByteArray &stored)
{
    m_theirs.reset();
    m_messages->dismiss(u"xmlConflict"_s);
    m_base = stored;
    if (m_editor->xml() != stored || m_editor->document()->isModified()) {
        m_filling = true;
        m_keeps = m_editor->setXml(stored);
        m_filling = false;
    }
}

void XmlPage::tellConflict()
{
    m_messages->dismiss(u"xmlRefused"_s); // its way out is none any more
    Message message;
    message.id = u"xmlConflict"_s;
    message.severity = Message::Severity::Warning;
    message.text
        = tr("Somebody else has changed the stored definition while you edited it. Your edits are still here.");
    message.buttons = {{u"xmlKeepEdits"_s, tr("Read again, keep my edits"), [this] { keepEdits(); }},
                       {u"xmlShowTheirs"_s, tr("What has changed?"),
                        [this] {
                            m_view->setCurrentIndex(int(View::Stored));
                            showOthers(m_base, m_theirs.value_or(m_base), tr("Before"), tr("Stored now"));
                        },
                        false},
                       {u"xmlDropEdits"_s, tr("Discard my edits"), [this] { discard(); }}};
    message.closable = false;
    m_messages->show(message);
}

/// Two texts that are neither saved nor edited, until something else is chosen.
void XmlPage::showOthers(const QByteArray &before, const QByteArray &after, const QString &beforeName,
                         const QString &afterName)
{
    showDifference(true);
    m_compared = true;
    m_difference->setEmptyText(tr("There is no difference."));
    showTexts(before, after, beforeName, afterName);
}

/// Both changes together where that can be told; where both have changed the same lines, the user's text stays, and
/// the differences to what is stored now are shown before anything can be stored.
void XmlPage::keepEdits()
{
    m_messages->dismiss(u"xmlConflict"_s);
    if (!m_theirs) {
        return;
    }
    const QByteArray mine = m_editor->xml();
    const std::optional<QByteArray> merged = mergedLines(m_base, mine, *m_theirs);
    m_base = *std::exchange(m_theirs, {});
    if (merged) {
        m_editor->replaceXml(*merged);
        m_messages->show({u"xmlMerged"_s,
                          Message::Severity::Info,
                          tr("The text has both now: what is stored, and your edits. Nothing was stored yet."),
                          {},
                          {}});
    } else {
        m_messages->show({u"xmlMerged"_s,
                          Message::Severity::Warning,
                          tr("You have both changed the same lines. The text is yours; storing it takes the other "
                             "change back. The differences to what is stored now are below."),
                          {},
                          {}});
    }
    m_editor->forgetUndo(); // behind the other change there is a text without it
    showDifference(true);
}

void XmlPage::discard()
{
    if (m_text) {
        adopt(m_text->stored);
    }
    for (const QString &id : {u"xmlRefused"_s, u"xmlMerged"_s, u"xmlKept"_s}) {
        m_messages->dismiss(id);
    }
    showDifference(false);
}

void XmlPage::store(bool check)
{
    if (!whyNotStore().isEmpty()) {
        refreshActions();
        return;
    }
    for (const QString &id : {u"xmlRefused"_s, u"xmlMerged"_s, u"xmlHost"_s, u"xmlKept"_s}) {
        m_messages->dismiss(id);
    }
    const QByteArray wanted = m_editor->xml();
    std::unique_ptr<Job> job = makeStoreDefinitionJob(*m_connection, m_id.uuid, {m_base, wanted, check});
    // Once: finished tasks are kept, and what was typed may have a password in it.
    constexpr auto once = Qt::ConnectionType(int(Qt::AutoConnection) | int(Qt::SingleShotConnection));
    connect(
        job.get(), &Job::finished, this, [this, raw = job.get(), check] { stored(*raw, check); }, once);
    m_store = job.get();
    connect(
        job.get(), &Job::finished, job.get(),
        [raw = job.get(), guest = m_id] {
            if (raw->state() == Job::State::Succeeded) {
                dropXmlDraft(guest, raw); // the page may have been closed meanwhile
            }
        },
        once);
    m_wanted = wanted;
    refreshActions();
    m_hooks.submit(std::move(job));
}

void XmlPage::stored(const Job &job, bool checked)
{
    std::optional<QByteArray> wanted = std::exchange(m_wanted, {});
    if (job.state() == Job::State::Succeeded) {
        m_sent = std::move(wanted);
    } else if (job.error()) {
        showRefusal(*job.error(), checked);
    }
    refresh();
}

/// The host writes what it has understood: what it does not know it leaves out.
void XmlPage::tellWhatHostMadeOfIt()
{
    if (!m_sent) {
        return;
    }
    // What was typed as a password stands hidden in what is read back.
    const QByteArray sent = *std::exchange(m_sent, {});
    const QByteArray mine = withHiddenSecrets(sent).value_or(withoutSecretWords(sent));
    const QByteArray stored = withHiddenSecrets(m_base).value_or(withoutSecretWords(m_base));
    const Difference difference = lineDifference(mine, stored);
    if (difference.isEmpty()) {
        return;
    }
    Message message;
    message.id = u"xmlHost"_s;
    message.text = tr("The host has stored it in its own words: %n line(s) differ from your text.", nullptr,
                      std::max(difference.removed, difference.added));
    message.buttons
        = {{u"xmlShowHost"_s, tr("Show"),
            [this, mine, stored] { showOthers(mine, stored, tr("Your text"), tr("Stored by the host")); }, false}};
    m_messages->show(message);
}

void XmlPage::showRefusal(const Error &error, bool checked)
{
    const Explanation words = explain(error);
    Message message;
    message.id = u"xmlRefused"_s;
    message.severity = Message::Severity::Error;
    message.text = tr("The text was not stored. %1").arg(error.message.isEmpty() ? words.what : error.message);
    message.details = error.detail;
    if (error.kind == ErrorKind::Conflict) {
        return; // told when the definition has been read again
    }
    int line = lineIn(error.detail);
    if (checked && error.code == invalidBySchema) {
        message.text = tr("The text was not stored: it does not follow the host's schema.");
        // The host does not say where. What its schema takes without edits is not it.
        const QList<XmlProblem> problems = m_report ? m_report->problems : QList<XmlProblem>();
        const auto isNew = [this](const XmlProblem &problem) { return !m_oldProblems.contains(problem.text); };
        const auto found = std::ranges::find_if(problems, isNew);
        if (found != problems.end()) {
            line = found->line;
            message.text += u' ' + tr("Line %1, by the libvirt of this computer: %2").arg(line).arg(found->text);
        } else {
            message.text += u' ' + tr("In which line is not known.");
            if (m_report && !m_report->note.isEmpty()) {
                message.text += u' ' + m_report->note;
            }
        }
        message.buttons = {{u"xmlStoreUnchecked"_s, tr("Store it unchecked"), [this] { store(false); }}};
    }
    if (line > 0) {
        m_editor->goToLine(line);
    }
    m_messages->show(message);
    if (!m_report || m_report->problems.isEmpty()) {
        return;
    }
    showDifference(false);
}

} // namespace guestdeck
