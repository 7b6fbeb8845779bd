// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/async.h"
#include "models/core/log.h"
#include "models/credentials/memorystore.h"
#include "models/credentials/secret.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

using Place = CredentialStore::Place;

// A locked keyring asks the user for its own password first. A dead one must not hold a login for ever.
constexpr auto answerLimit = std::chrono::seconds(30);
constexpr unsigned long endLimitMs = 2000;

struct Reply {
    QKeychain::Error error = QKeychain::OtherError;
    QByteArray secret;

    Reply() = default;
    ~Reply() { wipe(secret); }
    Reply(const Reply &) = delete;
    Reply &operator=(const Reply &) = delete;
};
using ReplyFuture = QFuture<std::shared_ptr<Reply>>;

QThread *keyringThread = nullptr;

void endKeyringThread()
{
    keyringThread->quit();
    keyringThread->wait(endLimitMs); // longer only when the keyring hangs: then the thread ends with the process
}

/// Lives on a thread of its own: QtKeychain looks for the desktop's keyring with calls that wait for D-Bus, and its
/// queue of jobs belongs to one thread for the whole life of the process.
QObject *keyringHand()
{
    static QObject *const hand = [] {
        keyringThread = new QThread; // goes with the process
        keyringThread->setObjectName(u"keyring"_s);
        auto *object = new QObject;
        object->moveToThread(keyringThread);
        keyringThread->start();
        qAddPostRoutine(endKeyringThread);
        return object;
    }();
    return hand;
}

template <class JobType, class Prepare, class Take>
ReplyFuture runJob(Prepare prepare, Take take)
{
    auto promise = std::make_shared<QPromise<std::shared_ptr<Reply>>>();
    promise->start();
    ReplyFuture future = promise->future();
    QMetaObject::invokeMethod(
        keyringHand(),
        [promise, prepare = std::move(prepare), take = std::move(take)]() mutable {
            auto *job = new JobType(u"Guestdeck"_s);
            job->setInsecureFallback(false); // never in the clear on a disk
            prepare(*job);
            QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, take]() {
                auto reply = std::make_shared<Reply>();
                reply->error = job->error();
                take(*job, *reply);
                promise->addResult(std::move(reply));
                promise->finish();
            });
            job->start();
        },
        Qt::QueuedConnection);
    return future;
}

class KeychainStore : public CredentialStore
{
public:
    Place place() const override { return m_place; }
    void read(const QString &key, QObject *context, std::function<void(std::optional<QByteArray>)> done) override;
    void write(const QString &key, const QByteArray &secret) override;
    void remove(const QString &key) override;

private:
    void setPlace(Place place);

    Place m_place = Place::Unknown;
    SecretMap m_memory; ///< what the keyring has not taken
    QHash<QString, quint64> m_writes; ///< number of the last write of each key
    quint64 m_lastWrite = 0;
};

void KeychainStore::setPlace(Place place)
{
    if (m_place != place) {
        m_place = place;
        Q_EMIT placeChanged();
    }
}

void KeychainStore::read(const QString &key, QObject *context, std::function<void(std::optional<QByteArray>)> done)
{
    auto answered = std::make_shared<bool>(false);
    // Not a plain lambda: inlined at -O3, GCC 12 takes an empty answer's bytes for uninitialised ones.
    const std::function<void(std::optional<QByteArray>)> finish
        = [answered, done = std::move(done), guard = QPointer(context)](std::optional<QByteArray> secret) {
              if (!*answered && guard) {
                  *answered = true;
                  done(secret);
              }
              if (secret) {
                  wipe(*secret);
              }
          };
    if (auto kept = m_memory.value(key)) {
        QTimer::singleShot(0, context, [finish, kept = std::move(*kept)]() { finish(kept); });
        return;
    }
    const ReplyFuture future = runJob<QKeychain::ReadPasswordJob>(
        [key](QKeychain::ReadPasswordJob &job) { job.setKey(key); },
        [](QKeychain::ReadPasswordJob &job, Reply &reply) { reply.secret = job.binaryData(); });
    deliver(future, this, [this, finish](const std::shared_ptr<Reply> &reply) {
        switch (reply->error) {
        case QKeychain::NoError:
            setPlace(Place::Keyring);
            finish(std::exchange(reply->secret, {}));
            return;
        case QKeychain::EntryNotFound:
            setPlace(Place::Keyring);
            break;
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
            break; // it is there, but stays locked
        default:
            setPlace(Place::Memory);
        }
        finish({});
    });
    QTimer::singleShot(answerLimit, this, [finish]() { finish({}); });
}

void KeychainStore::write(const QString &key, const QByteArray &secret)
{
    m_memory.insert(key, secret); // until the keyring says that it has it
    const quint64 number = ++m_lastWrite;
    m_writes[key] = number;
    const ReplyFuture future = runJob<QKeychain::WritePasswordJob>(
        [key, copy = secret](QKeychain::WritePasswordJob &job) mutable {
            job.setKey(key);
            job.setBinaryData(copy);
            wipe(copy);
        },
        [](QKeychain::WritePasswordJob &, Reply &) {});
    deliver(future, this, [this, key, number](const std::shared_ptr<Reply> &reply) {
        if (reply->error != QKeychain::NoError) {
            qCWarning(logTrace, "the keyring does not take a secret: error %d", int(reply->error));
            setPlace(Place::Memory);
            return;
        }
        if (m_writes.value(key) == number) {
            m_memory.remove(key);
            m_writes.remove(key);
        }
        setPlace(Place::Keyring);
    });
}

void KeychainStore::remove(const QString &key)
{
    m_memory.remove(key);
    m_writes.remove(key);
    runJob<QKeychain::DeletePasswordJob>([key](QKeychain::DeletePasswordJob &job) { job.setKey(key); },
                                         [](QKeychain::DeletePasswordJob &, Reply &) {});
}

} // namespace

std::unique_ptr<CredentialStore> makeKeychainStore()
{
    return std::make_unique<KeychainStore>();
}

} // namespace guestdeck
