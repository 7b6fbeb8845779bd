// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/askings.h"

#include "models/credentials/sshprompt.h"

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

using Kind = AuthQuestion::Kind;

constexpr qsizetype longestPrompt = 4096;
constexpr qsizetype longestPart = 300;
constexpr int triesOfSsh = 3; // its NumberOfPasswordPrompts, unless the user configured fewer

/// What makes two questions the same, so that the second one means that the first answer was wrong.
QString identity(const AuthQuestion &question)
{
    if (!question.storageKey.isEmpty()) {
        return question.storageKey;
    }
    return QStringList{QString::number(int(question.kind)), question.account, question.subject, question.prompt}.join(
        u'\n');
}

QString refusal(Kind kind)
{
    switch (kind) {
    case Kind::Password:
        return Askings::tr("The password was refused.");
    case Kind::KeyPassphrase:
        return Askings::tr("The passphrase was wrong.");
    case Kind::Code:
    case Kind::Text:
        return Askings::tr("The answer was refused.");
    case Kind::HostKey:
    case Kind::Confirm:
    case Kind::Touch:
        break;
    }
    return {};
}

} // namespace

Askings::~Askings()
{
    // The last answers go out one by one, while the rest still stands.
    while (!m_pending.isEmpty()) {
        const Pending pending = m_pending.take(m_pending.firstKey());
        --pending.attempt->asking;
        pending.reply->give({});
    }
}

quint64 Askings::put(AuthQuestion question, const std::shared_ptr<AttemptState> &attempt, const QString &asker,
                     const std::shared_ptr<ReplyOnce> &reply)
{
    if (attempt->cancelled || attempt->ended) {
        reply->give({});
        return 0;
    }
    question.host = attempt->host;
    question.prompt = plainPrompt(question.prompt, longestPrompt);
    question.suggestion = plainPrompt(question.suggestion, longestPart);
    const QString givenKey = asker + u'\n' + identity(question);
    const AttemptState::Given given = attempt->given.value(givenKey);
    const bool again = given.answers > 0;
    const bool refusedBefore = m_refused.contains(question.storageKey);
    if (again || refusedBefore) {
        question.remark = refusal(question.kind);
    }
    if (again) {
        attempt->typed.remove(question.storageKey); // was wrong; the next answer may never come
    }
    const quint64 id = ++m_last;
    ++attempt->asking;
    m_pending.insert(id, {question, attempt, givenKey, reply, Stage::Looking});

    // Two programs log in over a jump host: the passphrase of their common key is asked once.
    const auto typed = attempt->typed.constFind(question.storageKey);
    if (!again && question.kind == Kind::KeyPassphrase && typed != attempt->typed.constEnd()) {
        ++attempt->given[givenKey].answers;
        resolve(id, AuthAnswer(*typed));
    } else if (!question.storageKey.isEmpty() && !given.storedTried && !refusedBefore) {
        m_store->read(question.storageKey, this,
                      [this, id](const std::optional<QByteArray> &secret) { found(id, secret); });
    } else {
        found(id, {});
    }
    return id;
}

void Askings::found(quint64 id, const std::optional<QByteArray> &secret)
{
    const auto pending = m_pending.find(id);
    if (pending == m_pending.end() || pending->stage != Stage::Looking) {
        return;
    }
    if (secret) {
        giveStored(id, *secret);
        return;
    }
    pending->stage = Stage::Queued;
    openNext(pending->question.host);
}

void Askings::giveStored(quint64 id, const QByteArray &secret)
{
    const Pending &pending = m_pending[id];
    AttemptState::Given &given = pending.attempt->given[pending.given];
    given.storedTried = true;
    pending.attempt->usedStored = true;
    ++given.answers;
    pending.attempt->fromStore.insert(pending.question.storageKey);
    resolve(id, AuthAnswer(secret, false));
}

/// A secret has just been remembered: others who wait for the same one need not ask.
void Askings::offer(const QString &storageKey, const QByteArray &secret)
{
    const QList<quint64> ids = m_pending.keys();
    for (const quint64 id : ids) {
        const auto pending = m_pending.constFind(id);
        if (pending != m_pending.constEnd() && pending->question.storageKey == storageKey
            && !pending->attempt->given.value(pending->given).storedTried) {
            giveStored(id, secret);
        }
    }
}

void Askings::openNext(const QString &host)
{
    quint64 next = 0;
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        if (it->question.host != host) {
            continue;
        }
        if (it->stage == Stage::Open) {
            return;
        }
        if (it->stage == Stage::Queued && next == 0) {
            next = it.key();
        }
    }
    if (next != 0) {
        Pending &pending = m_pending[next];
        pending.stage = Stage::Open;
        pending.attempt->asked = true;
        Q_EMIT asked(next);
    }
}

void Askings::answer(quint64 id, const AuthAnswer &answer)
{
    const auto pending = m_pending.constFind(id);
    if (pending == m_pending.constEnd() || pending->stage != Stage::Open) {
        return;
    }
    const std::shared_ptr<AttemptState> attempt = pending->attempt;
    const AuthQuestion &question = pending->question;
    const bool refusedKey = question.kind == Kind::HostKey && answer.secret() != "yes";
    if (!answer.given || refusedKey) {
        cancelAll(attempt);
        return;
    }
    ++attempt->given[pending->given].answers;
    m_refused.remove(question.storageKey);
    if (!question.storageKey.isEmpty()) {
        // After the last try at a key ssh asks no more, right or wrong, and goes on to other keys and the password:
        // that the login succeeds then says nothing of this answer.
        const bool unsure
            = question.kind == Kind::KeyPassphrase && attempt->given[pending->given].answers >= triesOfSsh;
        attempt->typed.insert(question.storageKey, unsure ? AuthAnswer(answer.secret(), false) : answer);
        if (question.kind == Kind::Text) {
            attempt->names.insert(question.storageKey);
        }
    }
    resolve(id, answer);
}

void Askings::drop(quint64 id)
{
    resolve(id, {});
}

void Askings::resolve(quint64 id, const AuthAnswer &answer)
{
    if (!m_pending.contains(id)) {
        return;
    }
    const Pending pending = m_pending.take(id);
    pending.reply->give(answer);
    --pending.attempt->asking;
    if (pending.stage == Stage::Open) {
        Q_EMIT withdrawn(id);
        openNext(pending.question.host);
    }
}

void Askings::cancelAll(const std::shared_ptr<AttemptState> &attempt)
{
    attempt->cancelled = true;
    ended(attempt);
    std::function<void()> tell;
    {
        const std::scoped_lock lock(attempt->mutex);
        tell = attempt->onCancelled;
    }
    if (tell) {
        tell();
    }
}

void Askings::ended(const std::shared_ptr<AttemptState> &attempt)
{
    attempt->typed.clear();
    // From the youngest on, so that none of the attempt's own is opened only to be closed.
    QList<quint64> ids = m_pending.keys();
    std::reverse(ids.begin(), ids.end());
    for (const quint64 id : std::as_const(ids)) {
        const auto pending = m_pending.constFind(id);
        if (pending != m_pending.constEnd() && pending->attempt == attempt) {
            resolve(id, {});
        }
    }
}

void Askings::succeeded(const std::shared_ptr<AttemptState> &attempt)
{
    const QHash<QString, AuthAnswer> typed = std::exchange(attempt->typed, {});
    bool remember = false;
    for (const AuthAnswer &answer : typed) {
        remember = remember || answer.remember;
    }
    for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
        if (it->secret().isEmpty()) {
            continue; // ssh takes it for "not this key": what is remembered must not say so for ever
        }
        if (it->remember || (remember && attempt->names.contains(it.key()))) {
            m_store->write(it.key(), it->secret());
            offer(it.key(), it->secret());
        } else if (attempt->fromStore.contains(it.key())) {
            m_store->remove(it.key()); // it was refused, and the user knew a better one
        }
    }
}

void Askings::refused(const std::shared_ptr<AttemptState> &attempt)
{
    m_refused.unite(attempt->fromStore);
    for (auto it = attempt->typed.cbegin(); it != attempt->typed.cend(); ++it) {
        m_refused.insert(it.key());
    }
    attempt->typed.clear();
}

QList<quint64> Askings::open() const
{
    QList<quint64> ids;
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        if (it->stage == Stage::Open) {
            ids.append(it.key());
        }
    }
    return ids;
}

const AuthQuestion *Askings::find(quint64 id) const
{
    const auto pending = m_pending.constFind(id);
    return pending == m_pending.constEnd() ? nullptr : &pending->question;
}

} // namespace guestdeck
