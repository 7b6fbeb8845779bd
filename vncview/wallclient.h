// SPDX-License-Identifier: GPL-3.0-or-later
// The client's side of RFB for one thumbnail, without socket or thread: bytes in, bytes out. Views only, and asks for
// as little as can be: raw pixels, which are the cheapest for the server, no cursor, no input. Whatever the server
// says, no more is kept than the tile and 16 KiB.
#pragma once

#include "vncview/tilereducer.h"
#include "vncview/vncerror.h"

#include <QByteArray>

#include <array>

namespace guestdeck::vnc
{

class WallClient
{
public:
    // The password answers a server that asks for one; without it such a server is reported as AuthCancelled.
    // isPrivate: nobody can read along on the way. DES is no protection: elsewhere the password is not given.
    WallClient(QByteArray password, QSize bound, bool isPrivate = true);
    ~WallClient();
    WallClient(const WallClient &) = delete;
    WallClient &operator=(const WallClient &) = delete;

    // False: it is over, error() says why.
    [[nodiscard]] bool feed(const uchar *bytes, qsizetype count);
    [[nodiscard]] QByteArray takeOutput() { return std::exchange(m_output, {}); }
    [[nodiscard]] const VncError &error() const { return m_error; }
    // Once a second: how often the server may change its size in between is bounded, as each costs a new tile.
    void beginSecond() { m_sizes = 0; }
    static constexpr int MaxSizesPerSecond = 20;

    [[nodiscard]] bool isRunning() const { return m_running; } // the handshake is over
    [[nodiscard]] bool isInMessage() const { return m_step != Step::Message || m_have > 0 || m_skip > 0; }
    [[nodiscard]] bool isUpdateOwed() const { return m_owed; } // asked for and not begun to arrive
    [[nodiscard]] quint64 updates() const { return m_updates; } // arrived whole
    // A whole picture has arrived since the beginning or the last change of sizes.
    [[nodiscard]] bool hasPicture() const { return m_hasPicture; }
    [[nodiscard]] const QImage &tile() const { return m_reducer.tile(); }
    [[nodiscard]] QSize screen() const { return m_screen; }
    // The next request is for a whole picture: do not wait for the answer to the last one.
    [[nodiscard]] bool wantsWhole() const { return m_running && m_whole; }

    [[nodiscard]] bool hasEstimates() const { return !m_resetDue && m_reducer.hasEstimates(); }

    // What changed since the last time; the first time everything. exact: and that which is known by estimate only.
    void requestUpdate(bool exact);
    // The next update is a whole picture of this size.
    void setBound(QSize bound);

private:
    enum class Step {
        Version,
        SecurityType, // 3.3: the server decides
        SecurityCount,
        SecurityTypes,
        ReasonLength,
        Reason,
        Challenge,
        SecurityResult,
        ServerInit,
        Message,
        Update,
        Rect,
        CutText,
        ColourMap,
    };
    bool step(const uchar *bytes);
    bool onVersion(const uchar *bytes);
    bool onSecurityTypes(const uchar *types, int count);
    bool onSecurityType(quint32 type);
    bool onChallenge(const uchar *bytes);
    bool onServerInit(const uchar *bytes);
    bool onMessage(quint8 type);
    bool onRect(const uchar *bytes);
    bool nextRect();
    bool setScreen(QSize size);
    void startAfresh();
    bool makeTile();
    bool want(Step step, int bytes);
    bool fail(VncError::Kind kind, const QString &text = {});

    QByteArray m_password;
    QByteArray m_output;
    QSize m_bound;
    QSize m_screen;
    TileReducer m_reducer;
    VncError m_error;
    Step m_step = Step::Version;
    std::array<uchar, 1024> m_buffer{}; // what belongs together and has not arrived whole
    int m_need = 12;
    int m_have = 0;
    qint64 m_skip = 0; // bytes of no interest
    qint64 m_pixels = 0; // of the rectangle, still to come
    int m_rects = 0; // of the update, still to come
    int m_minor = 8; // of the protocol's version
    bool m_isPrivate = true;
    bool m_passwordSent = false;
    bool m_running = false;
    bool m_owed = false;
    bool m_whole = true; // the next request is for everything
    bool m_wholeAsked = false;
    bool m_rebound = false; // setBound() came in the middle of an update
    bool m_resetDue = false; // the tile is that of before, until pixels come
    bool m_newScreen = false; // and it was the server who said so
    int m_sizes = 0; // of the server, in this second
    bool m_hasPicture = false;
    qint64 m_seen = 0; // pixels since the whole was asked for
    int m_updatesSince = 0;
    quint64 m_updates = 0;
};

} // namespace guestdeck::vnc
