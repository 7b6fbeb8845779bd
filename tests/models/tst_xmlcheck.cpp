// SPDX-License-Identifier: GPL-3.0-or-later
// Definitions against libvirt's own schema: what is wrong is found at its line; hostile texts are bounded.
#include "models/xmlcheck/xmlcheck.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray good = R"(<domain type='kvm'>
  <name>web</name>
  <memory unit='KiB'>1048576</memory>
  <vcpu>2</vcpu>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='disk'>
      <source file='/a'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <interface type='network'>
      <source network='default'/>
      <model type='virtio'/>
    </interface>
  </devices>
</domain>
)";

QByteArray with(const char *old, const char *now)
{
    QByteArray text = good;
    return text.contains(old) ? text.replace(old, now) : QByteArray();
}

} // namespace

class TestXmlCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initTestCase()
    {
        if (libvirtSchemaFolder().isEmpty()) {
            qInfo("libvirt's schemas are not installed (package libvirt0)");
            std::exit(77);
        }
    }

    static void right()
    {
        const XmlReport report = checkDomainXml(good);
        QVERIFY(report.problems.isEmpty());
        QVERIFY(report.bySchema);
        for (const QString &name : {u"domain-full.xml"_s, u"domain-qemu-inactive.xml"_s}) {
            QFile file(QStringLiteral(TEST_DATA "/xml/") + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(checkDomainXml(file.readAll()).problems.isEmpty(), qPrintable(name));
        }
    }

    static void wrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<int>>("lines");
        QTest::addColumn<QString>("says");
        const auto add = [](const char *name, const QByteArray &text, const QList<int> &lines, const QString &says) {
            QVERIFY(!text.isEmpty());
            QTest::newRow(name) << text << lines << says;
        };
        add("value of an attribute", with("bus='virtio'", "bus='virtua'"), {11}, u"“virtua”"_s);
        add("unknown attribute", with("type='file' device", "typo='x' type='file' device"), {9}, u"typo"_s);
        add("unknown element", with("<source file='/a'/>", "<sorce file='/a'/>"), {10}, u"<sorce> is no element"_s);
        add("wrong place", with("<vcpu>2</vcpu>", "<target dev='vda'/>"), {4}, u"<target>"_s);
        add("value of an element", with("<vcpu>2</vcpu>", "<vcpu>two</vcpu>"), {4}, u"“two”"_s);
        add("incomplete", with("      <target dev='vda' bus='virtio'/>\n", ""), {9}, u"<disk>"_s);
        add("two faults in devices",
            with("<source file='/a'/>", "<sorce file='/a'/>").replace("type='virtio'", "tipe='virtio'"), {10, 15},
            u"<model>"_s);
        add("faults all over", with("<vcpu>2</vcpu>", "<vcpu>two</vcpu>").replace("bus='virtio'", "bus='x y'"), {4, 11},
            u"x y"_s);
        add("value of what must be there", with(">1048576<", ">much<"), {3}, u"“much”"_s);
        add("tag over several lines",
            with("<target dev='vda' bus='virtio'/>", "<target dev='vda'\n\n  bus='virtua'/> <!-- <a -->"), {11},
            u"“virtua”"_s);
        add("prefix that is not declared",
            with("</domain>", "  <qemu:commandline>\n    <qemu:arg value='x'/>\n  </qemu:commandline>\n</domain>"),
            {18}, u"xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'"_s);
        add("prefix, and another fault",
            with("</domain>", "  <qemu:commandline\n  />\n</domain>").replace("<vcpu>2<", "<vcpu>two<"), {4, 18},
            u"“two”"_s);
        add("no root", "<network><name>a</name></network>", {1}, u"<network>"_s);
    }

    static void wrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<int>, lines);
        QFETCH(QString, says);
        const XmlReport report = checkDomainXml(text);
        QList<int> found;
        QString all;
        for (const XmlProblem &problem : report.problems) {
            found.append(problem.line);
            all += problem.text + u'\n';
            QVERIFY(problem.wellFormed);
        }
        QVERIFY2(found == lines, qPrintable(all));
        QVERIFY2(all.contains(says), qPrintable(all));
    }

    static void notWellFormed()
    {
        const XmlReport report = checkDomainXml(with("</os>", "</oss>"));
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(report.problems.first().line, 7);
        QVERIFY(!report.problems.first().wellFormed);
        QVERIFY(!report.bySchema);
        QCOMPARE(checkDomainXml({}).problems.size(), 1);
        QCOMPARE(checkDomainXml("hello").problems.first().line, 1);
    }

    /// The host would read other letters than are seen here.
    static void encodings()
    {
        for (const QByteArray fine :
             {"<?xml version='1.0'?>\n", "<?xml version='1.0' encoding='UTF-8'?>\n",
              "<?xml version='1.0' encoding=\"us-ascii\" standalone='yes'?>\n", "<!-- encoding='latin1' -->\n"}) {
            QVERIFY2(checkDomainXml(fine + good).problems.isEmpty(), fine.constData());
        }
        for (const QByteArray bad :
             {"<?xml version='1.0' encoding='ISO-8859-1'?>\n", "<?xml version=\"1.0\"\n  encoding = \"utf-16\" ?>\n"}) {
            const XmlReport report = checkDomainXml(bad + good);
            QCOMPARE(report.problems.size(), 1);
            QCOMPARE(report.problems.first().line, 1);
            QVERIFY(!report.problems.first().wellFormed); // keeps it from being stored
            QVERIFY(report.problems.first().text.contains(u"encoding"_s));
        }
    }

    static void hostile()
    {
        QElapsedTimer clock;
        clock.start();
        const QByteArray bomb = "<!DOCTYPE a [<!ENTITY x0 'x'><!ENTITY x1 '&x0;&x0;'>]>\n" + good;
        QVERIFY(checkDomainXml(bomb).problems.first().text.contains(u"DOCTYPE"_s));
        const QByteArray outside = "<?xml version='1.0'?>\n<!DOCTYPE d SYSTEM 'http://127.0.0.1:1/x'>\n" + good;
        QCOMPARE(checkDomainXml(outside).problems.first().line, 2);
        QVERIFY(!checkDomainXml(QByteArray(5 << 20, 'x')).problems.isEmpty());
        QVERIFY(!checkDomainXml(QByteArray("<a>").repeated(100000)).problems.isEmpty());
        QByteArray many = good;
        many.replace("</devices>", QByteArray(QByteArray("<disk type='bad'/>\n").repeated(3000) + "</devices>"));
        const XmlReport report = checkDomainXml(many);
        QVERIFY(!report.problems.isEmpty());
        QVERIFY(report.problems.size() <= 20);
        QByteArray large = good;
        large.replace(
            "</devices>",
            QByteArray(QByteArray("<!-- 0123456789012345678901234567890 -->\n").repeated(40000) + "</devices>"));
        QVERIFY(!checkDomainXml(large).bySchema);
        QVERIFY(checkDomainXml(large).problems.isEmpty());
        QVERIFY2(clock.elapsed() < 60000, "bounded, also on a busy machine");
    }

    static void withoutSchema()
    {
        const XmlReport report = checkDomainXml(good, u"/nowhere"_s);
        QVERIFY(report.problems.isEmpty());
        QVERIFY(!report.bySchema);
        QVERIFY(!report.note.isEmpty());
        QCOMPARE(checkDomainXml("<a", u"/nowhere"_s).problems.size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestXmlCheck)
#include "tst_xmlcheck.moc"
