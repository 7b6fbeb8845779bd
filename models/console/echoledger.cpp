// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/echoledger.h"

#include <algorithm>
#include <array>

namespace guestdeck
{

namespace
{

constexpr quint64 runMask = (quint64(1) << (8 * EchoLedger::shortestRun)) - 1;

quint64 shifted(quint64 key, char byte)
{
    return ((key << 8) | quint8(byte)) & runMask;
}

} // namespace

size_t EchoLedger::slot(quint64 key)
{
    constexpr quint64 golden = 0x9e3779b97f4a7c15;
    return size_t((key * golden) >> 47); // 17 bits
}

void EchoLedger::index()
{
    m_starts.reset();
    quint64 key = 0;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        key = shifted(key, m_text.at(i));
        if (i + 1 >= shortestRun) {
            m_starts.set(slot(key));
        }
    }
}

void EchoLedger::sentTyped(const QByteArray &bytes)
{
    endRun();
    m_text += bytes;
    index();
    m_toLookAt = looksAt;
}

void EchoLedger::sentReply(qsizetype bytes)
{
    m_replies += bytes; // and no new look: a guest may have as many replies as it asks for
}

/// Whether the last bytes heard are somewhere in what was typed; then a run is on.
bool EchoLedger::begins()
{
    if (m_lastCount < shortestRun || !m_starts.test(slot(m_last))) {
        return false;
    }
    std::array<char, shortestRun> run{};
    for (int i = 0; i < shortestRun; ++i) {
        run[size_t(i)] = char(m_last >> (8 * (shortestRun - 1 - i)));
    }
    std::array<char, shortestRun> sorted = run;
    std::sort(sorted.begin(), sorted.end());
    if (std::unique(sorted.begin(), sorted.end()) - sorted.begin() < leastVaried) {
        return false; // an indentation, a line of dashes
    }
    m_runAt = m_text.indexOf(QByteArrayView(run.data(), shortestRun));
    m_runSize = m_runAt >= 0 ? shortestRun : 0;
    return m_runSize > 0;
}

void EchoLedger::endRun()
{
    if (m_runSize == 0) {
        return;
    }
    const qsizetype vouched = m_runSize * vouchesFor;
    const qsizetype before = std::min(m_runAt, vouched);
    m_text.remove(m_runAt - before, before + m_runSize); // each byte proves once
    m_replies = std::max<qsizetype>(0, m_replies - (vouched - before));
    m_runSize = 0;
    m_lastCount = 0;
    index();
}

void EchoLedger::heard(const char *bytes, qsizetype size)
{
    const qsizetype end = std::min(size, m_toLookAt);
    for (qsizetype i = 0; i < end; ++i) {
        const char byte = bytes[i];
        if (m_runSize > 0) {
            const qsizetype next = m_runAt + m_runSize;
            if (next < m_text.size() && m_text.at(next) == byte) {
                ++m_runSize;
                continue;
            }
            endRun();
        }
        m_last = shifted(m_last, byte);
        m_lastCount = std::min(m_lastCount + 1, shortestRun);
        begins();
    }
    m_toLookAt -= end;
    endRun(); // what was proved counts at once; the rest of a run that is cut here begins anew
}

} // namespace guestdeck
