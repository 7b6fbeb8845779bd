// SPDX-License-Identifier: GPL-3.0-or-later
// A real keyring (tests/support/keyring.sh starts one around this program): what one process writes, another reads.
//     tst_keyring --read KEY      prints what is stored
//     tst_keyring --write KEY SECRET_ON_STDIN
#include "models/credentials/credentialstore.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;

using Place = CredentialStore::Place;

namespace
{

constexpr auto key = "password/root@kvm-a/test";
constexpr auto secret = "s3cr3t of a host \xc3\xa4\xe4\xbd\xa0";
constexpr int keyringMs = 15'000;

struct Answer {
    bool came = false;
    std::optional<QByteArray> value;
};

Answer readNow(CredentialStore *store, const QString &name)
{
    Answer answer;
    QObject context;
    store->read(name, &context, [&](const std::optional<QByteArray> &value) { answer = {true, value}; });
    [[maybe_unused]] const bool done = QTest::qWaitFor([&]() { return answer.came; }, keyringMs);
    return answer;
}

/// This program once more, as another process; what it printed.
QByteArray another(const QStringList &arguments, bool withBus = true)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!withBus) {
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.remove(u"DISPLAY"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, u"/nonexistent"_s);
    }
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(2 * keyringMs)) {
        process.kill();
        process.waitForFinished();
        return "no end";
    }
    return process.readAllStandardOutput();
}

const char *nameOf(Place place)
{
    return place == Place::Keyring ? "keyring" : place == Place::Memory ? "memory" : "unknown";
}

int child(const QStringList &arguments)
{
    const auto store = makeKeychainStore();
    const QString name = arguments.value(2);
    if (arguments.at(1) == "--write"_L1) {
        QSignalSpy placed(store.get(), &CredentialStore::placeChanged);
        store->write(name, "kept for this run");
        placed.wait(keyringMs);
    }
    const Answer answer = readNow(store.get(), name);
    std::printf("%s %s", nameOf(store->place()), answer.value ? answer.value->constData() : "-");
    return 0;
}

} // namespace

class TestKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writtenHereReadElsewhere()
    {
        const auto store = makeKeychainStore();
        QCOMPARE(store->place(), Place::Unknown);
        QSignalSpy placed(store.get(), &CredentialStore::placeChanged);
        const Answer none = readNow(store.get(), QString::fromLatin1(key));
        QVERIFY(none.came);
        QVERIFY(!none.value);
        QCOMPARE(store->place(), Place::Keyring);
        QCOMPARE(placed.size(), 1);
        store->write(QString::fromLatin1(key), secret);
        QCOMPARE(readNow(store.get(), QString::fromLatin1(key)).value, QByteArray(secret));
        QTRY_COMPARE_WITH_TIMEOUT(another({u"--read"_s, QString::fromLatin1(key)}), "keyring " + QByteArray(secret),
                                  keyringMs);
    }

    void removedHereGoneElsewhere()
    {
        const auto store = makeKeychainStore();
        QCOMPARE(readNow(store.get(), QString::fromLatin1(key)).value, QByteArray(secret));
        store->remove(QString::fromLatin1(key));
        QTRY_COMPARE_WITH_TIMEOUT(another({u"--read"_s, QString::fromLatin1(key)}), QByteArray("keyring -"), keyringMs);
    }

    void neverInTheClearOnTheDisk()
    {
        const auto store = makeKeychainStore();
        store->write(QString::fromLatin1(key), secret);
        QTRY_COMPARE_WITH_TIMEOUT(another({u"--read"_s, QString::fromLatin1(key)}), "keyring " + QByteArray(secret),
                                  keyringMs);
        int files = 0;
        QDirIterator all(qEnvironmentVariable("GUESTDECK_KEYRING_HOME"), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 0); // the keyring's own file is among them
    }

    void withoutAKeyringInMemoryAndSaid()
    {
        QCOMPARE(another({u"--read"_s, QString::fromLatin1(key)}, false), QByteArray("memory -"));
        QCOMPARE(another({u"--write"_s, QString::fromLatin1(key)}, false), QByteArray("memory kept for this run"));
    }

    void theGuiThreadIsNotHeld()
    {
        const auto store = makeKeychainStore();
        QElapsedTimer timer;
        timer.start();
        QObject context;
        bool came = false;
        store->read(u"another"_s, &context, [&](const std::optional<QByteArray> &) { came = true; });
        QVERIFY(!came);
        QVERIFY(timer.elapsed() < 2000);
        QTRY_VERIFY_WITH_TIMEOUT(came, keyringMs);
    }

    void answersDieWithTheirContext()
    {
        const auto store = makeKeychainStore();
        bool came = false;
        auto context = std::make_unique<QObject>();
        store->read(u"another"_s, context.get(), [&](const std::optional<QByteArray> &) { came = true; });
        context.reset();
        QVERIFY(readNow(store.get(), u"another"_s).came); // in order, so the first one is done too
        QVERIFY(!came);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--read"_L1 || arguments.value(1) == "--write"_L1) {
        return child(arguments);
    }
    if (qEnvironmentVariableIsEmpty("GUESTDECK_KEYRING_HOME")) {
        // Once more, with a bus and a keyring around it.
        execl(GUESTDECK_KEYRING_SH, GUESTDECK_KEYRING_SH, argv[0], nullptr);
        std::perror(GUESTDECK_KEYRING_SH);
        return 1;
    }
    TestKeyring test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyring.moc"
