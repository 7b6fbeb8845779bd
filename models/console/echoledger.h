// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <bitset>

namespace guestdeck
{

/// How much of what was sent down a line the guest has not been seen to read. libvirt does not tell, and that a guest
/// talks proves nothing: one that floods the line need not read at all. What a guest cannot say without having read it
/// is the user's own text, so its echo is the proof: runs of it, long and varied enough not to come about by chance,
/// and looked for only in what comes soon after something was sent, so that no flood gets to guess for long. Not all
/// that is read is echoed (cursor keys, passwords, the ends of lines), but all is read in its order: an echoed byte
/// vouches for three that were sent before it. Never for later ones: a guest could keep its echo back, stop reading,
/// and then spend it.
/// Bounded by `limit`. Thread: any, one at a time.
class EchoLedger
{
public:
    explicit EchoLedger(qsizetype limit)
        : m_limit(limit)
    {
    }

    /// How much more may be sent.
    qsizetype room() const { return qMax<qsizetype>(0, m_limit - unproved()); }
    qsizetype unproved() const { return m_text.size() + m_replies; }

    void sentTyped(const QByteArray &bytes);
    /// The guest can know this without reading (the terminal's answers), so its echo is no proof.
    void sentReply(qsizetype bytes);
    void heard(const char *bytes, qsizetype size);

    static constexpr int shortestRun = 6; ///< bytes
    static constexpr int leastVaried = 4; ///< different bytes among the first of a run
    static constexpr int vouchesFor = 3; ///< bytes before it, by each echoed byte
    static constexpr qsizetype looksAt = 16 * 1024; ///< bytes heard after the last that was sent

private:
    void index();
    bool begins();
    void endRun();
    static size_t slot(quint64 key);

    const qsizetype m_limit;
    qsizetype m_replies = 0; ///< bytes
    qsizetype m_toLookAt = 0;
    QByteArray m_text; ///< typed, and not proved to be read, in its order
    std::bitset<1 << 17> m_starts; ///< of the runs in m_text, by slot()
    quint64 m_last = 0; ///< the last bytes heard, the newest in the lowest byte
    int m_lastCount = 0;
    qsizetype m_runAt = 0;
    qsizetype m_runSize = 0; ///< 0: in none
};

} // namespace guestdeck
