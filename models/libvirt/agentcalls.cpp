// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/agentcalls.h"

#include "models/libvirt/awake.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/session.h"
#include "models/xml/document.h"

#include <QCoreApplication>
#include <QMutex>

#include <pugixml.hpp>

#include <algorithm>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::AgentCalls)
};

constexpr int agentCommandTimeout = 112; // VIR_ERR_AGENT_COMMAND_TIMEOUT, since libvirt 11
constexpr qsizetype mostKeys = 256;
constexpr qsizetype longestKey = 16384;

/// Text that is wiped with it. Not QByteArray, whose copies share their bytes.
class WipedText
{
public:
    explicit WipedText(const QByteArray &text)
        : m_text(text.constData(), size_t(text.size()))
    {
    }
    ~WipedText() { explicit_bzero(m_text.data(), m_text.size()); }
    WipedText(const WipedText &) = delete;
    WipedText &operator=(const WipedText &) = delete;
    const char *get() const { return m_text.c_str(); }

private:
    std::string m_text;
};

class TypedParams
{
public:
    TypedParams() = default;
    ~TypedParams() { virTypedParamsFree(m_params, m_count); }
    TypedParams(const TypedParams &) = delete;
    TypedParams &operator=(const TypedParams &) = delete;

    virTypedParameterPtr *params() { return &m_params; }
    int *count() { return &m_count; }
    QHash<QString, QVariant> values() const
    {
        QHash<QString, QVariant> all;
        for (int i = 0; i < m_count; ++i) {
            all.insert(QString::fromUtf8(m_params[i].field), value(m_params[i]));
        }
        return all;
    }

private:
    static QVariant value(const virTypedParameter &parameter)
    {
        switch (parameter.type) {
        case VIR_TYPED_PARAM_INT:
            return parameter.value.i;
        case VIR_TYPED_PARAM_UINT:
            return parameter.value.ui;
        case VIR_TYPED_PARAM_LLONG:
            return qint64(parameter.value.l);
        case VIR_TYPED_PARAM_ULLONG:
            return quint64(parameter.value.ul);
        case VIR_TYPED_PARAM_BOOLEAN:
            return parameter.value.b != 0;
        case VIR_TYPED_PARAM_STRING:
            return QString::fromUtf8(parameter.value.s, qsizetype(strnlen(parameter.value.s, longestKey)));
        default:
            return {};
        }
    }

    virTypedParameterPtr m_params = nullptr;
    int m_count = 0;
};

bool hasAgentChannel(virDomainPtr domain)
{
    const CString xml(virDomainGetXMLDesc(domain, 0));
    const auto document = xml ? xml::Document::parse(QByteArray(xml.get())) : Result<xml::Document>(lastError());
    if (!document.has_value()) {
        return true; // whoever is asked next says what is wrong
    }
    return std::ranges::any_of(
        document->root().child("devices").children("channel"), [](const pugi::xml_node &channel) {
            return xml::attribute(channel.child("target"), "name") == "org.qemu.guest_agent.0"_L1;
        });
}

/// What libvirt says of agents, in the user's words.
Error worded(Error error, virDomainPtr domain)
{
    const QString name = QString::fromUtf8(virDomainGetName(domain));
    const bool unknown = error.detail.contains("command"_L1) && error.detail.contains("not "_L1)
        && (error.detail.contains("been found"_L1) || error.detail.contains("supported"_L1)
            || error.detail.contains("disabled"_L1) || error.detail.contains("enabled"_L1));
    if (unknown) {
        error.kind = ErrorKind::Unsupported;
        error.message = Text::tr("The agent in %1 cannot do this: it is too old, or the command is switched off there.")
                            .arg(name);
    } else if (error.code == VIR_ERR_AGENT_UNRESPONSIVE || error.code == VIR_ERR_AGENT_UNSYNCED
               || error.code == agentCommandTimeout) {
        error.kind = ErrorKind::Busy;
        error.message = Text::tr("The guest agent in %1 does not answer. Install qemu-guest-agent in the guest and see "
                                 "that it runs.")
                            .arg(name);
    }
    return error;
}

/// How long the agent may take over a command of ours. By itself libvirt only limits its first word: a guest that
/// greets and then says nothing would hold us, and a place among the few calls that the daemon serves at once, for
/// ever. The limit is a setting of the guest, not of the call, and libvirt does not tell what it was: behind the last
/// of our calls a generous one stands, enough for others (a backup that freezes it). None at all would take away what
/// another admin has set, and would let a call hang for ever that somebody else's Guestdeck has under way.
class AnswerTime
{
public:
    AnswerTime(virDomainPtr domain, const QUuid &uuid, int seconds)
        : m_domain(domain)
        , m_seconds(seconds)
        , m_calls(callsTo(uuid))
    {
        const QMutexLocker lock(&m_calls->mutex);
        m_calls->seconds.append(seconds);
        set();
    }
    ~AnswerTime()
    {
        const QMutexLocker lock(&m_calls->mutex);
        m_calls->seconds.removeOne(m_seconds);
        set();
    }
    AnswerTime(const AnswerTime &) = delete;
    AnswerTime &operator=(const AnswerTime &) = delete;

private:
    static constexpr int afterwards = 1800;
    struct Calls {
        QMutex mutex; ///< of this guest's calls only: held while the host is told
        QList<int> seconds; ///< of those under way
    };
    static std::shared_ptr<Calls> callsTo(const QUuid &uuid)
    {
        static QMutex mutex;
        static QHash<QUuid, std::weak_ptr<Calls>> known;
        const QMutexLocker lock(&mutex);
        std::shared_ptr<Calls> calls = known.value(uuid).lock();
        if (!calls) {
            known.removeIf([](const auto &entry) { return entry.value().expired(); });
            calls = std::make_shared<Calls>();
            known.insert(uuid, calls);
        }
        return calls;
    }
    /// Where it cannot be set (libvirt before 5.10), there is no limit.
    void set()
    {
        const int seconds = m_calls->seconds.isEmpty() ? afterwards : *std::ranges::max_element(m_calls->seconds);
        virDomainAgentSetResponseTimeout(m_domain, seconds, 0);
    }

    virDomainPtr m_domain;
    int m_seconds;
    std::shared_ptr<Calls> m_calls;
};

constexpr int quick = 10; ///< seconds for what only has to be looked up in the guest
constexpr int usual = 15; ///< where it runs a program of its own, or writes a file
constexpr int trimming = 1800; ///< large disks take minutes

/// Looks the guest up, sees that an agent can answer, and runs one call, which returns < 0 on failure. `seconds`: the
/// time for each command that libvirt makes of it.
template <class Call>
Outcome withAgent(Session &session, const QUuid &uuid, int seconds, Call call)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    const QString name = QString::fromUtf8(virDomainGetName(domain->get()));
    if (!isAwake(domain->get())) {
        return Error{ErrorKind::Busy, 0, Text::tr("%1 does not run, so nobody in it can answer.").arg(name), {}};
    }
    const AnswerTime limit(domain->get(), uuid, seconds);
    if (call(domain->get()) >= 0) {
        return {};
    }
    const Error error = lastError();
    if (!hasAgentChannel(domain->get())) {
        return Error{ErrorKind::Unsupported, error.code,
                     Text::tr("%1 has no channel for the guest agent. Add one (a channel named "
                              "org.qemu.guest_agent.0), and install qemu-guest-agent in the guest.")
                         .arg(name),
                     error.detail};
    }
    return worded(error, domain->get());
}

Outcome setKeys(Session &session, const QUuid &uuid, const QString &user, const QStringList &keys, unsigned flags)
{
    std::vector<QByteArray> lines;
    std::vector<const char *> pointers;
    for (const QString &key : keys.mid(0, mostKeys)) {
        lines.push_back(key.left(longestKey).toUtf8());
    }
    for (const QByteArray &line : lines) {
        pointers.push_back(line.constData());
    }
    return withAgent(session, uuid, usual, [&](virDomainPtr domain) {
        return virDomainAuthorizedSSHKeysSet(domain, user.toUtf8().constData(), pointers.data(),
                                             unsigned(pointers.size()), flags);
    });
}

} // namespace

Result<GuestInfo> readGuestInfo(Session &session, const QUuid &uuid)
{
    TypedParams answer;
    const Outcome asked = withAgent(session, uuid, quick, [&answer](virDomainPtr domain) {
        return virDomainGetGuestInfo(domain, 0, answer.params(), answer.count(), 0);
    });
    if (!asked.has_value()) {
        return asked.error();
    }
    return toGuestInfo(answer.values());
}

Outcome setGuestPassword(Session &session, const QUuid &uuid, const QString &user, const QByteArray &password)
{
    const WipedText secret(password);
    return withAgent(session, uuid, usual, [&](virDomainPtr domain) {
        return virDomainSetUserPassword(domain, user.toUtf8().constData(), secret.get(), 0);
    });
}

Result<QStringList> readGuestKeys(Session &session, const QUuid &uuid, const QString &user)
{
    QStringList lines;
    const Outcome asked = withAgent(session, uuid, quick, [&](virDomainPtr domain) {
        char **keys = nullptr;
        const int count = virDomainAuthorizedSSHKeysGet(domain, user.toUtf8().constData(), &keys, 0);
        for (int i = 0; i < count; ++i) {
            if (i < mostKeys) {
                lines.append(QString::fromUtf8(keys[i]).left(longestKey));
            }
            std::free(keys[i]);
        }
        std::free(static_cast<void *>(keys)); // NOLINT(bugprone-multi-level-implicit-pointer-conversion)
        return count;
    });
    if (!asked.has_value()) {
        // A user without that file has no keys.
        const bool none
            = asked.error().detail.contains("authorized_keys"_L1) && asked.error().detail.contains("No such file"_L1);
        return none ? Result<QStringList>(QStringList()) : asked.error();
    }
    return lines;
}

Outcome addGuestKeys(Session &session, const QUuid &uuid, const QString &user, const QStringList &keys)
{
    return setKeys(session, uuid, user, keys, VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND);
}

Outcome removeGuestKeys(Session &session, const QUuid &uuid, const QString &user, const QStringList &keys)
{
    return setKeys(session, uuid, user, keys, VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE);
}

Outcome trimGuest(Session &session, const QUuid &uuid)
{
    return withAgent(session, uuid, trimming,
                     [](virDomainPtr domain) { return virDomainFSTrim(domain, nullptr, 0, 0); });
}

} // namespace guestdeck
