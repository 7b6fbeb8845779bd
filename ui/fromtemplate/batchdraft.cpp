// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fromtemplate/batchdraft.h"

#include "models/core/async.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

struct AnswerRow {
    BatchAnswer answer;
    bool ofHost; ///< says something of one host alone
    void (*copy)(const BatchPlan &from, BatchPlan &to);
};

constexpr AnswerRow answerRows[] = {
    {BatchAnswer::Count, false, [](const BatchPlan &from, BatchPlan &to) { to.count = from.count; }},
    {BatchAnswer::NamePattern, false, [](const BatchPlan &from, BatchPlan &to) { to.namePattern = from.namePattern; }},
    {BatchAnswer::FirstNumber, false, [](const BatchPlan &from, BatchPlan &to) { to.firstNumber = from.firstNumber; }},
    {BatchAnswer::Copy, false, [](const BatchPlan &from, BatchPlan &to) { to.copy = from.copy; }},
    {BatchAnswer::Pool, true, [](const BatchPlan &from, BatchPlan &to) { to.pool = from.pool; }},
    {BatchAnswer::Vnc, false,
     [](const BatchPlan &from, BatchPlan &to) {
         to.autoVnc = from.autoVnc;
         to.firstVncPort = from.firstVncPort;
     }},
    {BatchAnswer::Vcpus, false, [](const BatchPlan &from, BatchPlan &to) { to.vcpus = from.vcpus; }},
    {BatchAnswer::Memory, false, [](const BatchPlan &from, BatchPlan &to) { to.memory = from.memory; }},
    {BatchAnswer::Start, false, [](const BatchPlan &from, BatchPlan &to) { to.start = from.start; }},
    {BatchAnswer::Autostart, false, [](const BatchPlan &from, BatchPlan &to) { to.autostart = from.autostart; }},
    {BatchAnswer::StopAtFailure, false,
     [](const BatchPlan &from, BatchPlan &to) { to.stopAtFailure = from.stopAtFailure; }},
    {BatchAnswer::Setup, false, [](const BatchPlan &from, BatchPlan &to) { to.setup = from.setup; }},
    {BatchAnswer::Identity, false,
     [](const BatchPlan &from, BatchPlan &to) {
         to.identity = from.identity;
         to.firstAddress4 = from.firstAddress4;
         to.lastAddress4 = from.lastAddress4;
         to.firstAddress6 = from.firstAddress6;
         to.lastAddress6 = from.lastAddress6;
     }},
};

QString textOf(const BatchRow &row, BatchColumn column)
{
    switch (column) {
    case BatchColumn::Name:
        return row.name;
    case BatchColumn::Address4:
        return row.address4;
    case BatchColumn::Address6:
        return row.address6;
    case BatchColumn::Mac:
        return row.mac;
    case BatchColumn::VncPort:
        return row.vncPort > 0 ? QString::number(row.vncPort) : QString();
    case BatchColumn::Count:
        break;
    }
    return {};
}

} // namespace

std::optional<BatchColumn> columnOf(BatchField field)
{
    switch (field) {
    case BatchField::Name:
        return BatchColumn::Name;
    case BatchField::Address4:
        return BatchColumn::Address4;
    case BatchField::Address6:
        return BatchColumn::Address6;
    case BatchField::Mac:
        return BatchColumn::Mac;
    case BatchField::VncPort:
        return BatchColumn::VncPort;
    default:
        return std::nullopt;
    }
}

BatchDraft::BatchDraft(QObject *parent)
    : QObject(parent)
{
}

void BatchDraft::start(const BatchBackend &backend, const QUuid &templateId, const std::optional<BatchPlan> &initial)
{
    m_backend = backend;
    m_initial = initial;
    if (!initial) {
        for (const AnswerRow &row : answerRows) {
            if (row.ofHost) {
                m_touched.remove(row.answer);
            }
        }
        m_own.clear(); // addresses and names of another host
    }
    m_plan.templateId = initial ? initial->templateId : templateId;
    reload();
}

void BatchDraft::reload()
{
    const quint64 generation = ++m_generation;
    ++m_factsGeneration;
    m_load = Load::Loading;
    m_factsLoad = Load::None;
    m_problems.clear();
    Q_EMIT loadChanged();
    deliver(m_backend.templates(), this, [this, generation](const Result<QList<TemplateEntry>> &result) {
        if (generation == m_generation) {
            templatesArrived(result);
        }
    });
}

void BatchDraft::templatesArrived(const Result<QList<TemplateEntry>> &result)
{
    if (!result) {
        m_load = Load::Failed;
        m_loadError = result.error();
        Q_EMIT loadChanged();
        return;
    }
    m_templates = *result;
    m_load = Load::Ready;
    const auto marked = std::count_if(m_templates.begin(), m_templates.end(),
                                      [](const TemplateEntry &entry) { return entry.isTemplate; });
    if (m_plan.templateId.isNull() && marked == 1) {
        m_plan.templateId = std::find_if(m_templates.begin(), m_templates.end(), [](const TemplateEntry &entry) {
                                return entry.isTemplate;
                            })->uuid;
    }
    if (chosen()) {
        readFacts();
    } else {
        m_plan.templateId = {};
    }
    Q_EMIT loadChanged();
    Q_EMIT changed();
}

const TemplateEntry *BatchDraft::chosen() const
{
    const auto it = std::find_if(m_templates.begin(), m_templates.end(),
                                 [this](const TemplateEntry &entry) { return entry.uuid == m_plan.templateId; });
    return it == m_templates.end() || m_plan.templateId.isNull() ? nullptr : &*it;
}

void BatchDraft::choose(const QUuid &templateId)
{
    if (m_load != Load::Ready || (templateId == m_plan.templateId && m_factsLoad != Load::Failed)) {
        return;
    }
    m_dirty = m_dirty || !m_plan.templateId.isNull();
    m_plan.templateId = templateId;
    m_own.clear();
    readFacts();
    Q_EMIT changed();
}

void BatchDraft::readFacts()
{
    const quint64 generation = ++m_factsGeneration;
    m_factsLoad = Load::Loading;
    m_problems.clear();
    deliver(m_backend.facts(m_plan.templateId), this, [this, generation](const Result<BatchFacts> &result) {
        if (generation == m_factsGeneration) {
            factsArrived(result);
        }
    });
}

void BatchDraft::factsArrived(const Result<BatchFacts> &result)
{
    if (!result) {
        m_factsLoad = Load::Failed;
        m_factsError = result.error();
        Q_EMIT changed();
        return;
    }
    m_facts = *result;
    m_factsLoad = Load::Ready;
    const BatchPlan given = m_plan;
    m_plan = m_backend.defaults(m_facts);
    m_plan.templateId = given.templateId;
    for (const AnswerRow &row : answerRows) {
        if (isTouched(row.answer)) {
            row.copy(given, m_plan);
        }
    }
    if (m_initial) {
        takeInitial();
    }
    follow();
    Q_EMIT changed();
}

/// The answers of a batch that failed. What its rows have of their own stays, whatever is suggested by now.
void BatchDraft::takeInitial()
{
    const BatchPlan given = *m_initial;
    m_initial.reset();
    m_plan = given;
    for (const AnswerRow &row : answerRows) {
        m_touched.insert(row.answer);
    }
    m_own.clear();
    m_plan.rows = m_backend.rows(m_plan, m_facts);
    const qsizetype count = std::min(given.rows.size(), m_plan.rows.size());
    for (int row = 0; row < count; ++row) {
        for (int i = 0; i < int(BatchColumn::Count); ++i) {
            const auto column = BatchColumn(i);
            const QString text = textOf(given.rows.at(row), column);
            if (!text.isEmpty() && text != cell(row, column)) {
                m_own.insert({row, column}, text);
            }
        }
    }
}

void BatchDraft::edit(BatchAnswer answer, const std::function<void(BatchPlan &)> &change)
{
    if (m_factsLoad != Load::Ready) {
        return;
    }
    const BatchPlan before = m_plan;
    change(m_plan);
    if (m_plan == before) {
        return; // Enter in a number field tells its value again: that is no answer
    }
    m_touched.insert(answer);
    m_dirty = true;
    follow();
    Q_EMIT changed();
}

void BatchDraft::setCells(const QList<Cell> &cells)
{
    bool different = false;
    for (const Cell &change : cells) {
        if (change.row < 0 || change.row >= m_plan.rows.size()) {
            continue;
        }
        const QPair<int, BatchColumn> place(change.row, change.column);
        const QString text = change.text.trimmed();
        if (text.isEmpty()) {
            if (m_own.remove(place) > 0) {
                different = true;
                if (change.column == BatchColumn::Mac) {
                    m_plan.rows[change.row].mac.clear(); // or it would pass for one given out before
                }
            }
        } else if (text != cell(change.row, change.column)) {
            m_own.insert(place, text);
            different = true;
        }
    }
    if (different) {
        m_dirty = true;
        follow();
        Q_EMIT changed();
    }
}

void BatchDraft::forgetOwn()
{
    QList<Cell> cells;
    for (auto it = m_own.cbegin(); it != m_own.cend(); ++it) {
        cells.append({it.key().first, it.key().second, {}});
    }
    m_own.removeIf([this](const auto &own) { return own.key().first >= m_plan.rows.size(); });
    setCells(cells);
}

QString BatchDraft::cell(int row, BatchColumn column) const
{
    // A port that is no number has no place in the plan.
    const QString own = m_own.value({row, column});
    return own.isEmpty() ? textOf(m_plan.rows.value(row), column) : own;
}

void BatchDraft::apply(const QPair<int, BatchColumn> &place, const QString &text)
{
    if (place.first >= m_plan.rows.size()) {
        return; // there were more machines when it was filled in
    }
    BatchRow &row = m_plan.rows[place.first];
    switch (place.second) {
    case BatchColumn::Name:
        row.name = text;
        break;
    case BatchColumn::Address4:
        row.address4 = text;
        break;
    case BatchColumn::Address6:
        row.address6 = text;
        break;
    case BatchColumn::Mac:
        row.mac = text;
        break;
    case BatchColumn::VncPort: {
        bool number = false;
        const int port = text.toInt(&number);
        row.vncPort = number ? port : 0;
        if (!number) {
            m_problems.append({place.first, BatchField::VncPort, BatchProblem::Severity::Error,
                               tr("“%1” is no port: give a number.").arg(text)});
        }
        break;
    }
    case BatchColumn::Count:
        break;
    }
}

/// What hangs on other answers.
void BatchDraft::follow()
{
    if (!isTouched(BatchAnswer::FirstNumber)) {
        m_plan.firstNumber = m_backend.firstFreeNumber(m_plan.namePattern, m_plan.count, m_facts);
    }
    m_problems.clear();
    m_plan.rows = m_backend.rows(m_plan, m_facts);
    for (auto it = m_own.cbegin(); it != m_own.cend(); ++it) {
        apply(it.key(), it.value());
    }
    m_problems += m_backend.check(m_plan, m_facts);
}

} // namespace guestdeck
