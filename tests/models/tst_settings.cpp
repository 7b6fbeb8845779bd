// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/connectionuri.h"
#include "models/settings/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostsComeBackWithoutPasswords()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"settings.ini"_s);
        const ConnectionConfig a{{QUuid::createUuid()}, u"qemu+ssh://root:geheim@kvm-a/system"_s, u"A"_s, true, false};
        const ConnectionConfig b{{QUuid::createUuid()}, u"test:///default"_s, {}, false, true};
        {
            Settings settings(file);
            QVERIFY(!settings.hasConnections());
            settings.setConnections({a, b});
            settings.setOpenTabs({u"guests"_s, u"x"_s});
            settings.setState(u"table"_s, QByteArray("\0\1\2", 3));
        }
        const Settings settings(file);
        QVERIFY(settings.hasConnections());
        const QList<ConnectionConfig> read = settings.connections();
        QCOMPARE(read.size(), 2);
        QCOMPARE(read.at(0).id, a.id);
        QCOMPARE(read.at(0).uri, u"qemu+ssh://root@kvm-a/system"_s);
        QCOMPARE(read.at(1), b);
        QCOMPARE(settings.openTabs().size(), 2);
        QCOMPARE(settings.state(u"table"_s).size(), 3);
        QFile raw(file);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QVERIFY(!raw.readAll().contains("geheim"));
    }

    void anEmptyListIsRemembered()
    {
        const QTemporaryDir dir;
        Settings settings(dir.filePath(u"s.ini"_s));
        settings.setConnections({});
        QVERIFY(settings.hasConnections());
        QVERIFY(settings.connections().isEmpty());
    }

    void brokenEntriesAreLeftOut()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"s.ini"_s);
        QFile raw(file);
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write("[connections]\nsize=3\n1\\id=nonsense\n1\\uri=test:///default\n2\\uri=x\n");
        raw.close();
        QVERIFY(Settings(file).connections().isEmpty());
    }

    void urisAreUnderstood_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<bool>("local");
        QTest::addColumn<QString>("name");
        QTest::newRow("system") << u"qemu:///system"_s << true << u"This machine"_s;
        QTest::newRow("session") << u"qemu:///session"_s << true << u"This machine (user session)"_s;
        QTest::newRow("socket") << u"qemu+unix:///system?socket=/run/x"_s << true << u"This machine"_s;
        QTest::newRow("ssh") << u"qemu+ssh://root@kvm-a:2222/system"_s << false << u"kvm-a"_s;
        QTest::newRow("ssh session") << u"qemu+ssh://kvm-a/session"_s << false << u"kvm-a (user session)"_s;
        QTest::newRow("ssh to this machine") << u"qemu+ssh:///system"_s << false << u"qemu+ssh:///system"_s;
        QTest::newRow("test") << u"test:///default"_s << true << u"Simulated host"_s;
        QTest::newRow("no URL, but no host of this machine's either")
            << u"qemu+ssh://a..b/system"_s << false << u"qemu+ssh://a..b/system"_s;
    }

    void urisAreUnderstood()
    {
        QFETCH(QString, uri);
        QFETCH(bool, local);
        QFETCH(QString, name);
        QCOMPARE(isLocalUri(uri), local);
        QCOMPARE(defaultConnectionName(uri), name);
    }

    void passwordsAreCutOut_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char *name, const QString &uri, const QString &clean = {}) {
            QTest::newRow(name) << uri << (clean.isEmpty() ? uri : clean);
        };
        row("none", u"qemu+ssh://root@Kvm-A:2222/system?keyfile=/a:b@c"_s);
        row("one", u"qemu+ssh://root:secret@Kvm-A:22/system"_s, u"qemu+ssh://root@Kvm-A:22/system"_s);
        row("an empty one", u"qemu+ssh://root:@kvm-a/system"_s, u"qemu+ssh://root@kvm-a/system"_s);
        row("with signs", u"qemu+ssh://root:a:b@c%25@kvm-a/system"_s, u"qemu+ssh://root@kvm-a/system"_s);
        row("with a slash", u"qemu+ssh://root:a/b@kvm-a/system"_s, u"qemu+ssh://root@kvm-a/system"_s);
        row("of a domain's user", u"esx://joe@corp:secret@esx-1/"_s, u"esx://joe@corp@esx-1/"_s);
        row("with an address", u"qemu+tcp://u:p@[fe80::1]:16509/system"_s, u"qemu+tcp://u@[fe80::1]:16509/system"_s);
        row("an address alone", u"qemu+tcp://[fe80::1]:16509/a@b"_s);
        row("a port and an @ in the path", u"vpx://vc:443/Data@center/esx"_s);
        row("this machine", u"qemu:///system"_s);
        row("no URI", u"my-alias"_s);
    }

    void passwordsAreCutOut()
    {
        QFETCH(QString, uri);
        QFETCH(QString, clean);
        QCOMPARE(withoutPassword(uri), clean);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
