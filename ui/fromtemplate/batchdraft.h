// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "ui/fromtemplate/backend.h"

#include <QMap>
#include <QObject>
#include <QPair>
#include <QSet>

#include <functional>
#include <optional>

namespace guestdeck
{

/// One question of the template wizard: what can be answered on its own.
enum class BatchAnswer {
    Count,
    NamePattern,
    FirstNumber,
    Copy,
    Pool,
    Vnc,
    Vcpus,
    Memory,
    Start,
    Autostart,
    StopAtFailure,
    Setup,
    Identity, ///< with the ranges of addresses
};

/// What can be said of each machine apart; columns of the table.
enum class BatchColumn { Name, Address4, Address6, Mac, VncPort, Count };

/// The column that a problem of one machine belongs to; nothing: all have that in common, and it is asked on a page.
std::optional<BatchColumn> columnOf(BatchField field);

/// The answers given so far and all that is known about them: what the pages of the template wizard show and change.
/// The rows follow the other answers, but for cells that the user filled in. Thread: GUI. Owner: the wizard.
class BatchDraft : public QObject
{
    Q_OBJECT
public:
    enum class Load { None, Loading, Failed, Ready };

    explicit BatchDraft(QObject *parent = nullptr);

    /// Begins with this host, with that template chosen where there is one. With `initial` its answers count as given
    /// by the user. Called again for another host, it keeps the answers that do not depend on the host.
    void start(const BatchBackend &backend, const QUuid &templateId, const std::optional<BatchPlan> &initial = {});
    void reload();

    Load load() const { return m_load; } ///< of the list of templates
    const Error &loadError() const { return m_loadError; }
    const QList<TemplateEntry> &templates() const { return m_templates; }
    const TemplateEntry *chosen() const;
    Load factsLoad() const { return m_factsLoad; } ///< of the chosen template
    const Error &factsError() const { return m_factsError; }
    const BatchFacts &facts() const { return m_facts; }
    const BatchBackend &backend() const { return m_backend; }
    const BatchPlan &plan() const { return m_plan; }
    const QList<BatchProblem> &problems() const { return m_problems; }
    BatchSpace space(BatchPlan::Copy copy) const { return m_backend.space(m_plan, m_facts, copy); }
    bool isTouched(BatchAnswer answer) const { return m_touched.contains(answer); }
    /// The user changed something since the wizard was opened.
    bool isDirty() const { return m_dirty; }

    void choose(const QUuid &templateId);
    /// By the user. A change that changes nothing does not count.
    void edit(BatchAnswer answer, const std::function<void(BatchPlan &)> &change);

    struct Cell {
        int row;
        BatchColumn column;
        QString text; ///< empty: as suggested
    };
    /// By the user.
    void setCells(const QList<Cell> &cells);
    QString cell(int row, BatchColumn column) const;
    /// The user filled it in.
    bool isOwn(int row, BatchColumn column) const { return m_own.contains({row, column}); }
    bool hasOwn() const { return !m_own.isEmpty(); }
    void forgetOwn();

Q_SIGNALS:
    void loadChanged();
    void changed();

private:
    void templatesArrived(const Result<QList<TemplateEntry>> &result);
    void readFacts();
    void factsArrived(const Result<BatchFacts> &result);
    void takeInitial();
    void follow();
    void apply(const QPair<int, BatchColumn> &place, const QString &text);

    BatchBackend m_backend;
    std::optional<BatchPlan> m_initial;
    Load m_load = Load::None;
    Error m_loadError;
    Load m_factsLoad = Load::None;
    Error m_factsError;
    quint64 m_generation = 0; ///< answers to an earlier question are dropped
    quint64 m_factsGeneration = 0;
    QList<TemplateEntry> m_templates;
    BatchFacts m_facts;
    BatchPlan m_plan;
    QList<BatchProblem> m_problems;
    QSet<BatchAnswer> m_touched;
    QMap<QPair<int, BatchColumn>, QString> m_own;
    bool m_dirty = false;
};

} // namespace guestdeck
