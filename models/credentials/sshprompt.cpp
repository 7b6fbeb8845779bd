// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/sshprompt.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

using Kind = AuthQuestion::Kind;

constexpr qsizetype longestPrompt = 4096;
constexpr qsizetype longestPart = 300;
constexpr qsizetype cutKeyPath = 100; // ssh cuts the path off here: it names no file any more

using Fill = void (*)(AuthQuestion &, const QRegularExpressionMatch &);

struct Row {
    QString pattern; ///< from the very first character: hosts can write into the middle of prompts, not before it
    Kind kind;
    Fill fill;
};

bool asksPassword(const QString &text)
{
    static const QRegularExpression words(
        u"\\A\\s*(?:\\S+'s )?"
        "(?:password|passwort|kennwort|mot de passe|contraseña|senha|пароль|密码|密碼|パスワード)"
        "(?: for \\S+)?\\s*[:：]?\\s*\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

void nothing(AuthQuestion &, const QRegularExpressionMatch &)
{
}

void account(AuthQuestion &question, const QRegularExpressionMatch &match)
{
    question.account = match.captured(u"account"_s);
}

void subject(AuthQuestion &question, const QRegularExpressionMatch &match)
{
    question.subject = match.captured(u"subject"_s);
}

void interactive(AuthQuestion &question, const QRegularExpressionMatch &match)
{
    account(question, match);
    question.kind = asksPassword(match.captured(u"text"_s)) ? Kind::Password : Kind::Code;
}

void hostKey(AuthQuestion &question, const QRegularExpressionMatch &match)
{
    subject(question, match);
    // "name (address)": behind a jump host ssh has no address to give, and an address needs none.
    static const QRegularExpression once(u"\\A(\\S+) \\((?:<no hostip for proxy command>|\\g1)\\)\\z"_s);
    if (const auto name = once.match(question.subject); name.hasMatch()) {
        question.subject = name.captured(1);
    }
    static const QRegularExpression key(u"^(\\S+) key fingerprint is (\\S+?)\\.?$"_s,
                                        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch found = key.match(question.prompt);
    question.keyType = found.captured(1);
    question.fingerprint = found.captured(2);
}

const QList<Row> &rows()
{
    static const QList<Row> table{
        // Keyboard-interactive: ssh writes the account before the host's own words, so that these cannot pose as
        // others.
        {u"\\A\\((?<account>[^\\s()]+@[^\\s()@]+)\\) (?<text>.*)\\z"_s, Kind::Code, interactive},
        {u"\\AThe authenticity of host '(?<subject>.+?)' can't be established"_s, Kind::HostKey, hostKey},
        {u"\\A(?<account>[^\\s']+@[^\\s']+)'s password: ?\\z"_s, Kind::Password, account},
        {u"\\A(?:Enter|Retype) (?<account>\\S+@\\S+)'s (?:old|new) password: ?\\z"_s, Kind::Code, account},
        {u"\\AEnter passphrase for key '(?<subject>.+)': ?\\z"_s, Kind::KeyPassphrase, subject},
        {u"\\ABad passphrase, try again for (?<subject>.+?)(?: \\(will confirm each use\\))?: ?\\z"_s,
         Kind::KeyPassphrase, subject},
        {u"\\AEnter passphrase for (?<subject>/.+?)(?: \\(will confirm each use\\))?: ?\\z"_s, Kind::KeyPassphrase,
         subject},
        {u"\\AEnter PIN (?:and confirm user presence )?for \\S+ key (?<subject>.+?): ?\\z"_s, Kind::Code, subject},
        {u"\\AEnter PIN for '(?<subject>.+)': ?\\z"_s, Kind::Code, subject},
        {u"\\AConfirm user presence for key (?<subject>.+)\\z"_s, Kind::Touch, subject},
        {u"\\A(?:Allow|Add) .*\\?"_s, Kind::Confirm, nothing},
        {u"\\A(?:Accept updated hostkeys\\?|Are you sure you want to continue connecting|Please type 'yes', 'no')"_s,
         Kind::Confirm, nothing},
    };
    return table;
}

QString storageKey(const AuthQuestion &question, const QString &realm)
{
    if (question.kind == Kind::Password) {
        return u"password/"_s + question.account + u'/' + realm;
    }
    // A key's passphrase is the same for all hosts.
    const bool whole = !question.subject.isEmpty() && question.subject.size() < cutKeyPath;
    return question.kind == Kind::KeyPassphrase && whole ? u"passphrase/"_s + question.subject : QString();
}

} // namespace

QString plainPrompt(const QString &text, qsizetype limit)
{
    QString plain = text.left(limit);
    plain.removeIf([](QChar c) {
        return c != u'\n' && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format);
    });
    return plain;
}

AuthQuestion readSshPrompt(const QString &hint, const QString &prompt, const QString &realm)
{
    AuthQuestion question;
    question.prompt = plainPrompt(prompt, longestPrompt);
    question.kind = asksPassword(question.prompt) ? Kind::Password : Kind::Code;
    for (const Row &row : rows()) {
        const QRegularExpression pattern(row.pattern, QRegularExpression::DotMatchesEverythingOption);
        const QRegularExpressionMatch match = pattern.match(question.prompt);
        if (match.hasMatch()) {
            question.kind = row.kind;
            row.fill(question, match);
            break;
        }
    }
    // The hint says how ssh takes the answer: none at all, or by the exit status.
    if (hint == "none"_L1) {
        question.kind = Kind::Touch;
    } else if (hint == "confirm"_L1) {
        question.kind = Kind::Confirm;
    }
    question.storageKey = storageKey(question, realm);
    question.canRemember = !question.storageKey.isEmpty();
    for (QString *part : {&question.account, &question.subject, &question.keyType, &question.fingerprint}) {
        *part = part->left(longestPart);
    }
    return question;
}

} // namespace guestdeck
