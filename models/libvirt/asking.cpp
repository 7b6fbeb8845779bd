// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/asking.h"

#include "models/credentials/authbroker.h"
#include "models/libvirt/errors.h"

#include <QLocale>

#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

using Kind = AuthQuestion::Kind;

constexpr unsigned mostQuestions = 16; // of one call; more is no login
constexpr size_t longestText = 4096;
constexpr qsizetype longestAnswer = 1023;

/// In libvirt's order of preference: passwords as such first, as only those are remembered.
constexpr std::array offered{VIR_CRED_USERNAME, VIR_CRED_AUTHNAME,   VIR_CRED_PASSPHRASE, VIR_CRED_NOECHOPROMPT,
                             VIR_CRED_REALM,    VIR_CRED_ECHOPROMPT, VIR_CRED_LANGUAGE,   VIR_CRED_EXTERNAL};

struct Row {
    int type;
    Kind kind;
    const char *stored; ///< first part of the storage key; null: never remembered
};

constexpr std::array rows{
    Row{VIR_CRED_USERNAME, Kind::Text, "libvirt-user"}, Row{VIR_CRED_AUTHNAME, Kind::Text, "libvirt-name"},
    Row{VIR_CRED_REALM, Kind::Text, "libvirt-realm"},   Row{VIR_CRED_ECHOPROMPT, Kind::Text, nullptr},
    Row{VIR_CRED_NOECHOPROMPT, Kind::Code, nullptr},    Row{VIR_CRED_PASSPHRASE, Kind::Password, "libvirt-password"},
    Row{VIR_CRED_EXTERNAL, Kind::Confirm, nullptr},
};

struct Asker {
    AuthAttempt *auth;
    std::stop_token stop;
    QString account; ///< what was answered to the question for the name
    bool givenUp = false;
};

QString text(const char *from)
{
    return from ? QString::fromUtf8(from, qsizetype(strnlen(from, longestText))) : QString();
}

/// libvirt takes it over and frees it.
bool give(virConnectCredential &credential, const QByteArray &answer)
{
    if (answer.size() > longestAnswer || answer.contains('\0')) {
        return false;
    }
    const auto size = size_t(answer.size());
    auto *copy = static_cast<char *>(std::malloc(size + 1));
    if (!copy) {
        return false;
    }
    std::copy(answer.begin(), answer.end(), copy);
    copy[size] = '\0';
    credential.result = copy;
    credential.resultlen = unsigned(size);
    return true;
}

bool answerOne(Asker &asker, virConnectCredential &credential)
{
    if (credential.type == VIR_CRED_LANGUAGE) {
        return give(credential, QLocale().bcp47Name().toUtf8());
    }
    const auto *const row
        = std::find_if(rows.begin(), rows.end(), [&credential](const Row &r) { return r.type == credential.type; });
    if (row == rows.end()) {
        return false;
    }
    AuthQuestion question;
    question.kind = row->kind;
    question.prompt = text(credential.prompt);
    if (const QString challenge = text(credential.challenge); !challenge.isEmpty()) {
        question.prompt = challenge + u'\n' + question.prompt;
    }
    question.suggestion = row->kind == Kind::Text ? text(credential.defresult) : QString();
    question.account = row->kind == Kind::Text ? QString() : asker.account;
    if (row->stored) {
        question.storageKey = QString::fromLatin1(row->stored) + u'/' + question.account;
        question.canRemember = row->kind == Kind::Password; // names are kept along with it
    }
    const AuthAnswer answer = asker.auth->ask(question, asker.stop);
    if (!answer.given) {
        return false;
    }
    if (row->kind == Kind::Confirm) {
        return answer.secret() == "yes" && give(credential, {});
    }
    if (row->type == VIR_CRED_AUTHNAME || row->type == VIR_CRED_USERNAME) {
        asker.account = QString::fromUtf8(answer.secret());
    }
    return give(credential, answer.secret());
}

/// virConnectAuthCallbackPtr, on the thread that opens.
int answerAll(virConnectCredentialPtr credentials, unsigned count, void *opaque)
{
    Asker &asker = *static_cast<Asker *>(opaque);
    if (count > mostQuestions) {
        return -1;
    }
    for (unsigned i = 0; i < count; ++i) {
        if (!answerOne(asker, credentials[i])) {
            asker.givenUp = true;
            return -1;
        }
    }
    return 0;
}

ConnectHandle openOnce(const QByteArray &uri, unsigned flags, Asker &asker)
{
    std::array<int, offered.size()> types{};
    std::copy(offered.begin(), offered.end(), types.begin());
    virConnectAuth auth{types.data(), unsigned(types.size()), answerAll, &asker};
    return ConnectHandle(virConnectOpenAuth(uri.constData(), asker.auth ? &auth : nullptr, flags));
}

} // namespace

Result<ConnectHandle> openAsking(const QString &uri, bool readOnly, const std::shared_ptr<AuthAttempt> &auth,
                                 const std::stop_token &stop)
{
    const QByteArray bytes = uri.toUtf8();
    const unsigned flags = readOnly ? VIR_CONNECT_RO : 0;
    for (bool again = false;; again = true) {
        Asker asker{auth.get(), stop, {}};
        ConnectHandle opened = openOnce(bytes, flags, asker);
        if (opened) {
            if (auth) {
                auth->succeeded();
            }
            return opened;
        }
        Error error = lastError();
        if (asker.givenUp || (auth && auth->wasCancelled())) {
            error.kind = ErrorKind::Cancelled;
            return error;
        }
        if (!auth || error.code != VIR_ERR_AUTH_FAILED) {
            return error;
        }
        auth->refused();
        if (again || auth->hasAsked() || !auth->hasUsedStored()) {
            return error;
        }
        // Only remembered answers were given: now the user is asked, without having to start anew.
    }
}

} // namespace guestdeck
