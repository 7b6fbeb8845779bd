// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/piece.h"

#include <QFuture>
#include <QString>
#include <QStringList>

namespace guestdeck
{

/// A file of this machine, read from its beginning; its holes by SEEK_HOLE, where the file system tells. A file that
/// becomes shorter or is written to meanwhile is an error. One thread at a time, never the GUI's.
class LocalReader
{
public:
    LocalReader() = default;
    ~LocalReader();
    LocalReader(const LocalReader &) = delete;
    LocalReader &operator=(const LocalReader &) = delete;

    /// Errors: NotFound, Auth (not readable), Invalid (no plain file), Io. Messages for the user.
    Outcome open(const QString &path);
    quint64 length() const { return m_length; }
    Result<std::optional<Piece>> next();
    PieceSource source()
    {
        return [this]() { return next(); };
    }

private:
    bool isUnchanged() const;
    Outcome findData();

    QString m_path;
    int m_fd = -1;
    quint64 m_length = 0;
    quint64 m_at = 0;
    quint64 m_dataEnd = 0; ///< from m_at on, up to here, there is data; less: a hole, or not yet looked
    qint64 m_changed = 0; ///< mtime in ns
};

/// A new file of this machine, at first as a file of a name of its own beside it: PATH.guestdeck-XXXXXX. Holes stay
/// holes. What is not kept goes when this goes.
class LocalWriter
{
public:
    LocalWriter() = default;
    ~LocalWriter();
    LocalWriter(const LocalWriter &) = delete;
    LocalWriter &operator=(const LocalWriter &) = delete;

    /// Errors: Conflict (it is there), Auth, NotFound (folder), NoSpace, Io.
    Outcome open(const QString &path, bool replace);
    Outcome write(const Piece &piece);
    /// On the disk, and under its name.
    Outcome keep();
    PieceSink sink()
    {
        return [this](const Piece &piece) { return write(piece); };
    }

private:
    QString m_path;
    QString m_part;
    bool m_replace = false;
    int m_fd = -1;
    quint64 m_at = 0;
};

// What windows ask, on threads of their own: a folder of the network may take its time. Thread: GUI.

/// What is at the place of a file that is to be written.
struct LocalPlace {
    bool folder = false; ///< that it lies in is one
    bool writable = false; ///< and may be written to
    bool taken = false;
    bool takenByFolder = false;
};
QFuture<LocalPlace> lookAtPlace(const QString &path);
/// Those of them that are no folders.
QFuture<QStringList> withoutFolders(const QStringList &paths);

} // namespace guestdeck
