// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/authquestion.h"
#include "models/credentials/credentialstore.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace guestdeck
{

/// What is known of an attempt to log in; shared by those who log in and the broker.
struct AttemptState {
    AttemptState(QString hostLabel, QString storageRealm, QByteArray secretToken)
        : host(std::move(hostLabel))
        , realm(std::move(storageRealm))
        , token(std::move(secretToken))
    {
    }

    const QString host;
    const QString realm;
    const QByteArray token;
    std::atomic<bool> cancelled = false; ///< by the user
    std::atomic<bool> ended = false; ///< nobody logs in any more
    std::atomic<bool> asked = false;
    std::atomic<bool> usedStored = false;
    std::atomic<int> asking = 0; ///< questions without an answer
    std::mutex mutex; ///< of onCancelled
    std::function<void()> onCancelled;

    // The rest is the GUI thread's.
    struct Given {
        int answers = 0;
        bool storedTried = false;
    };
    QHash<QString, Given> given; ///< by asker and question
    QHash<QString, AuthAnswer> typed; ///< last answer by storage key, to be kept when the login succeeds
    QSet<QString> names; ///< storage keys that are no secrets: kept along with one
    QSet<QString> fromStore; ///< storage keys that remembered secrets were given for
};

/// Gives its answer exactly once: "cancelled" when it dies without one.
class ReplyOnce
{
public:
    explicit ReplyOnce(std::function<void(const AuthAnswer &)> reply)
        : m_reply(std::move(reply))
    {
    }
    ~ReplyOnce() { give({}); }
    ReplyOnce(const ReplyOnce &) = delete;
    ReplyOnce &operator=(const ReplyOnce &) = delete;

    void give(const AuthAnswer &answer)
    {
        if (const auto reply = std::exchange(m_reply, nullptr)) {
            reply(answer);
        }
    }

private:
    std::function<void(const AuthAnswer &)> m_reply;
};

/// The questions on their way: looked up in the store, waiting in their host's queue, or before the user.
/// Thread: GUI. Owner: AuthBroker.
class Askings : public QObject
{
    Q_OBJECT
public:
    explicit Askings(CredentialStore *store)
        : m_store(store)
    {
    }
    ~Askings() override;

    /// `asker`: which program asks; a question that the same one asks again was answered wrongly.
    quint64 put(AuthQuestion question, const std::shared_ptr<AttemptState> &attempt, const QString &asker,
                const std::shared_ptr<ReplyOnce> &reply);
    void answer(quint64 id, const AuthAnswer &answer);
    /// The asker has gone.
    void drop(quint64 id);
    void succeeded(const std::shared_ptr<AttemptState> &attempt);
    void refused(const std::shared_ptr<AttemptState> &attempt);
    void ended(const std::shared_ptr<AttemptState> &attempt);

    QList<quint64> open() const;
    const AuthQuestion *find(quint64 id) const;

Q_SIGNALS:
    void asked(quint64 id);
    void withdrawn(quint64 id);

private:
    enum class Stage { Looking, Queued, Open };
    struct Pending {
        AuthQuestion question;
        std::shared_ptr<AttemptState> attempt;
        QString given; ///< key into AttemptState::given
        std::shared_ptr<ReplyOnce> reply;
        Stage stage = Stage::Looking;
    };

    void found(quint64 id, const std::optional<QByteArray> &secret);
    void giveStored(quint64 id, const QByteArray &secret);
    void offer(const QString &storageKey, const QByteArray &secret);
    void openNext(const QString &host);
    void resolve(quint64 id, const AuthAnswer &answer);
    void cancelAll(const std::shared_ptr<AttemptState> &attempt);

    CredentialStore *m_store;
    QMap<quint64, Pending> m_pending; ///< by age
    QSet<QString> m_refused; ///< storage keys whose remembered secret a host did not take
    quint64 m_last = 0;
};

} // namespace guestdeck
