// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/networks/speccheck.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>

namespace guestdeck
{

/// What the wizard asks of a host; functions, so that it runs without one.
struct NetworkBackend {
    std::function<QFuture<Result<NetworkFacts>>()> load;
    QByteArray seed; ///< makes suggested IPv6 subnets differ between hosts
    /// Leads to a new bridge of the host; empty: there is no such way, and nothing is offered.
    std::function<void()> makeBridge = {};
};

/// The answers of the wizard. What nobody has touched follows the kind. Thread: GUI. Owner: the wizard.
class NetworkDraft : public QObject
{
    Q_OBJECT
public:
    enum class Load { Loading, Failed, Ready };

    /// `device`: the host's network card that it is to use, where the kind has one; may be empty.
    NetworkDraft(NetworkBackend backend, NetworkSpec::Kind kind, const QString &device, QObject *parent);

    void reload();
    Load load() const { return m_load; }
    const Error &loadError() const { return m_error; }
    const NetworkBackend &backend() const { return m_backend; }
    const NetworkSpec &spec() const { return m_spec; }
    const NetworkFacts &facts() const { return m_facts; }
    const QList<NetworkProblem> &problems() const { return m_problems; }
    bool isDirty() const;

    void setKind(NetworkSpec::Kind kind);
    /// That kind, and that network card of the host; the other answers stay.
    void choose(NetworkSpec::Kind kind, const QString &device);
    void edit(const std::function<void(NetworkSpec &)> &change);
    NetworkSubnet freeSubnet(bool v6) const;

Q_SIGNALS:
    void changed(); ///< any of the above

private:
    void loaded(const Result<NetworkFacts> &result);
    void check();

    NetworkBackend m_backend;
    Load m_load = Load::Loading;
    Error m_error;
    NetworkFacts m_facts;
    NetworkSpec m_spec;
    NetworkSpec m_suggested;
    struct Kept {
        NetworkSpec spec;
        NetworkSpec suggested;
    };
    std::optional<Kept> m_kept; ///< subnets and names, while a kind is chosen that has none
    NetworkSpec::Kind m_first;
    QString m_device; ///< to begin with
    QList<NetworkProblem> m_problems;
    quint64 m_asked = 0; ///< an earlier answer is dropped
    bool m_begun = false;
};

} // namespace guestdeck
