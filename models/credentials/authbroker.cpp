// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/authbroker.h"

#include "models/credentials/askings.h"
#include "models/credentials/askpassserver.h"
#include "models/credentials/sshprompt.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <vector>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

QByteArray newToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words)).toHex();
}

/// Takes the same time wherever the first difference is.
bool equalTokens(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size()) {
        return false;
    }
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        difference |= a[i] ^ b[i];
    }
    return difference == 0;
}

/// Leads from any thread to the questions on the GUI's thread, as long as the broker is there.
struct Door {
    std::mutex mutex;
    Askings *askings = nullptr; ///< null: closed
    QByteArray socketPath;
    std::vector<std::weak_ptr<AttemptState>> attempts;

    template <class Fn>
    void post(Fn fn)
    {
        const std::scoped_lock lock(mutex);
        if (askings) {
            QMetaObject::invokeMethod(
                askings, [to = askings, call = std::move(fn)]() mutable { call(*to); }, Qt::QueuedConnection);
        }
    }

    std::shared_ptr<AttemptState> byToken(const QByteArray &token)
    {
        const std::scoped_lock lock(mutex);
        std::shared_ptr<AttemptState> found;
        for (const std::weak_ptr<AttemptState> &attempt : attempts) {
            const std::shared_ptr<AttemptState> state = attempt.lock();
            if (state && !state->ended && equalTokens(state->token, token)) {
                found = state;
            }
        }
        return found;
    }
};

/// A worker waits here.
struct WaitBox {
    std::mutex mutex;
    std::condition_variable_any changed;
    std::optional<AuthAnswer> answer;
    std::atomic<quint64> id = 0;
};

class LoginAttempt : public AuthAttempt
{
public:
    LoginAttempt(std::shared_ptr<Door> door, std::shared_ptr<AttemptState> state)
        : m_door(std::move(door))
        , m_state(std::move(state))
    {
    }
    ~LoginAttempt() override
    {
        m_state->ended = true;
        m_door->post([state = m_state](Askings &askings) { askings.ended(state); });
    }
    LoginAttempt(const LoginAttempt &) = delete;
    LoginAttempt &operator=(const LoginAttempt &) = delete;

    QList<QByteArray> environment(const QString &askpass) const override
    {
        const std::scoped_lock lock(m_door->mutex);
        return {"SSH_ASKPASS=" + QFile::encodeName(askpass), "SSH_ASKPASS_REQUIRE=force",
                "GUESTDECK_ASKPASS_SOCKET=" + m_door->socketPath, "GUESTDECK_ASKPASS_TOKEN=" + m_state->token};
    }

    AuthAnswer ask(AuthQuestion question, const std::stop_token &stop) override;

    void setCancelled(std::function<void()> cancelled) override
    {
        {
            const std::scoped_lock lock(m_state->mutex);
            m_state->onCancelled = cancelled;
        }
        if (m_state->cancelled && cancelled) {
            m_door->post([cancelled](Askings &) { cancelled(); });
        }
    }
    bool wasCancelled() const override { return m_state->cancelled; }
    bool hasAsked() const override { return m_state->asked; }
    bool hasUsedStored() const override { return m_state->usedStored; }
    bool isAsking() const override { return m_state->asking > 0; }
    void succeeded() override
    {
        m_door->post([state = m_state](Askings &askings) { askings.succeeded(state); });
    }
    void refused() override
    {
        m_door->post([state = m_state](Askings &askings) { askings.refused(state); });
    }

private:
    std::shared_ptr<Door> m_door;
    std::shared_ptr<AttemptState> m_state;
};

AuthAnswer LoginAttempt::ask(AuthQuestion question, const std::stop_token &stop)
{
    Q_ASSERT(!qApp || QThread::currentThread() != qApp->thread());
    if (!question.storageKey.isEmpty()) {
        question.storageKey += u'/' + m_state->realm;
    }
    const auto box = std::make_shared<WaitBox>();
    auto reply = std::make_shared<ReplyOnce>([box](const AuthAnswer &answer) {
        const std::scoped_lock lock(box->mutex);
        box->answer = answer;
        box->changed.notify_all();
    });
    ++m_state->asking;
    m_door->post([state = m_state, question = std::move(question), box, reply = std::move(reply)](Askings &askings) {
        box->id = askings.put(question, state, u"libvirt"_s, reply);
    });
    // From here on only the broker holds the reply: when the broker goes, the answer is "cancelled".
    std::unique_lock lock(box->mutex);
    const bool answered = box->changed.wait(lock, stop, [&box]() { return box->answer.has_value(); });
    --m_state->asking;
    if (!answered) {
        m_door->post([box](Askings &askings) { askings.drop(box->id); });
        return {};
    }
    return std::exchange(*box->answer, {});
}

} // namespace

AuthAttempt::~AuthAttempt() = default;

struct AuthBroker::Private {
    explicit Private(CredentialStore *store)
        : askings(store)
    {
        door->askings = &askings;
    }
    ~Private()
    {
        const std::scoped_lock lock(door->mutex);
        door->askings = nullptr;
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    quint64 take(const AskpassServer::Message &message, AskpassServer::Reply reply)
    {
        const std::shared_ptr<AttemptState> attempt = door->byToken(message.token);
        if (!attempt) {
            return 0;
        }
        return askings.put(readSshPrompt(message.hint, message.prompt, attempt->realm), attempt, message.asker,
                           std::make_shared<ReplyOnce>(std::move(reply)));
    }

    std::shared_ptr<Door> door = std::make_shared<Door>();
    Askings askings;
    std::unique_ptr<AskpassServer> server;
};

AuthBroker::AuthBroker(CredentialStore *store, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , d(std::make_unique<Private>(store))
{
    connect(&d->askings, &Askings::asked, this, &AuthBroker::asked);
    connect(&d->askings, &Askings::withdrawn, this, &AuthBroker::withdrawn);
    d->server = std::make_unique<AskpassServer>(
        folder,
        [this](const AskpassServer::Message &message, AskpassServer::Reply reply) {
            return d->take(message, std::move(reply));
        },
        [this](quint64 id) { d->askings.drop(id); });
    d->door->socketPath = QFile::encodeName(d->server->path());
}

AuthBroker::~AuthBroker() = default;

std::shared_ptr<AuthAttempt> AuthBroker::begin(const QString &host, const QString &realm)
{
    auto state = std::make_shared<AttemptState>(host, realm.isEmpty() ? host : realm, newToken());
    {
        const std::scoped_lock lock(d->door->mutex);
        auto &attempts = d->door->attempts;
        std::erase_if(attempts, [](const std::weak_ptr<AttemptState> &old) { return old.expired(); });
        attempts.push_back(state);
    }
    return std::make_shared<LoginAttempt>(d->door, std::move(state));
}

QList<quint64> AuthBroker::openQuestions() const
{
    return d->askings.open();
}

std::optional<AuthQuestion> AuthBroker::question(quint64 id) const
{
    const AuthQuestion *const found = d->askings.find(id);
    return found ? std::optional(*found) : std::nullopt;
}

void AuthBroker::answer(quint64 id, const AuthAnswer &answer)
{
    d->askings.answer(id, answer);
}

QString AuthBroker::socketPath() const
{
    return d->server->path();
}

} // namespace guestdeck
