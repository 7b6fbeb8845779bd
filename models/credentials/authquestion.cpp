// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/authquestion.h"

#include "models/credentials/secret.h"

namespace guestdeck
{

AuthAnswer::~AuthAnswer()
{
    wipe(m_secret);
}

AuthAnswer &AuthAnswer::operator=(const AuthAnswer &other)
{
    if (this != &other) {
        wipe(m_secret);
        given = other.given;
        remember = other.remember;
        m_secret = other.m_secret;
    }
    return *this;
}

AuthAnswer &AuthAnswer::operator=(AuthAnswer &&other) noexcept
{
    if (this != &other) {
        wipe(m_secret);
        given = other.given;
        remember = other.remember;
        m_secret.swap(other.m_secret);
    }
    return *this;
}

} // namespace guestdeck
