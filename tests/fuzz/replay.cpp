// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for libFuzzer where there is none: gives each file that is named, or lies in a named folder, to the target.
#include "tests/fuzz/fuzz.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <unistd.h>

namespace
{

constexpr unsigned SecondsEach = 10; // far more than an input may take, as sanitizers and busy machines are slow
char current[512];

void tooLong(int)
{
    constexpr char text[] = "took too long: ";
    [[maybe_unused]] ssize_t written = ::write(STDERR_FILENO, text, sizeof(text) - 1);
    written = ::write(STDERR_FILENO, current, qstrnlen(current, sizeof(current)));
    written = ::write(STDERR_FILENO, "\n", 1);
    std::abort();
}

bool replay(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
        return false;
    }
    const QByteArray bytes = file.readAll();
    qstrncpy(current, qPrintable(path), sizeof(current));
    std::fprintf(stderr, "%s\n", current); // the last one named is the one that crashed
    ::alarm(SecondsEach);
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), static_cast<size_t>(bytes.size()));
    ::alarm(0);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGALRM, tooLong);
    int count = 0;
    for (int i = 1; i < argc; ++i) {
        const QString path = QFile::decodeName(argv[i]);
        QStringList files{path};
        if (QFileInfo(path).isDir()) {
            const QDir folder(path);
            files.clear();
            for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
                files.append(folder.filePath(name));
            }
        }
        for (const QString &file : std::as_const(files)) {
            if (!replay(file)) {
                return 1;
            }
            ++count;
        }
    }
    std::printf("%d inputs replayed\n", count);
    return count > 0 ? 0 : 1; // nothing to replay is no success
}
