// SPDX-License-Identifier: GPL-3.0-or-later
// Texts as libvirt 9.0 and ssh really give them.
#include "models/libvirt/errors.h"
#include "models/libvirt/sourceguard.h"

#include <QTest>
#include <libvirt/virterror.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestErrors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A linker that hid the program's functions would bring libvirt's crash back, and nothing else would show it.
    void libvirtsEventSourcesAreGuarded() { QVERIFY(guardEventSources()); }

    void kinds_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, int code, const QString &detail, ErrorKind kind) {
            QTest::newRow(name) << code << detail << int(kind);
        };
        row("gone", VIR_ERR_NO_DOMAIN, {}, ErrorKind::NotFound);
        row("taken", VIR_ERR_DOM_EXIST, {}, ErrorKind::Conflict);
        row("aborted", VIR_ERR_OPERATION_ABORTED, {}, ErrorKind::Cancelled);
        row("no socket", VIR_ERR_SYSTEM_ERROR,
            u"Failed to connect socket to '/var/run/libvirt/libvirt-sock': No such file or directory"_s,
            ErrorKind::Unreachable);
        row("no right", VIR_ERR_SYSTEM_ERROR,
            u"Failed to connect socket to '/var/run/libvirt/libvirt-sock': Permission denied"_s, ErrorKind::Auth);
        row("ssh key", VIR_ERR_SYSTEM_ERROR,
            u"Cannot recv data: root@h: Permission denied (publickey,password).: Connection reset by peer"_s,
            ErrorKind::Auth);
        row("host key", VIR_ERR_SYSTEM_ERROR,
            u"Cannot recv data: Host key verification failed.: Connection reset by peer"_s, ErrorKind::Auth);
        row("refused", VIR_ERR_SYSTEM_ERROR, u"unable to connect to server at '10.77.0.11:16509': Connection refused"_s,
            ErrorKind::Unreachable);
        row("disk permissions", VIR_ERR_SYSTEM_ERROR, u"cannot open file '/root/x.iso': Permission denied"_s,
            ErrorKind::Io);
        row("full", VIR_ERR_SYSTEM_ERROR, u"cannot extend file: No space left on device"_s, ErrorKind::NoSpace);
        row("port", VIR_ERR_INTERNAL_ERROR, u"Failed to bind socket: Address already in use"_s, ErrorKind::Conflict);
        row("else", VIR_ERR_INTERNAL_ERROR, u"something"_s, ErrorKind::Internal);
        row("unheard of", 9999, {}, ErrorKind::Internal);
    }

    void kinds()
    {
        QFETCH(int, code);
        QFETCH(QString, detail);
        QFETCH(int, kind);
        QCOMPARE(int(errorKind(code, detail)), kind);
    }
};

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
