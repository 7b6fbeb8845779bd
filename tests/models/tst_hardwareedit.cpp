// SPDX-License-Identifier: GPL-3.0-or-later
// Reading hardware out of definitions and changing it there: what was not asked for stays byte for byte.
#include "models/hardware/fieldpath.h"
#include "models/hardware/hardwareedit.h"
#include "models/xml/document.h"
#include "tests/models/hardwarefixture.h"

#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using What = HardwareEdit::What;

namespace
{

HardwareField field(const QString &path, FieldType type = FieldType::Text)
{
    HardwareField made;
    made.id = u"x"_s;
    made.label = u"X"_s;
    made.type = type;
    made.path = path;
    return made;
}

/// What is left of a small element when its field is given that value.
QString written(const char *element, const HardwareField &what, const QString &value)
{
    auto document = xml::Document::parse(QByteArray(element));
    if (!document.has_value()) {
        return u"not parsed"_s;
    }
    writeField(what, document->root(), value);
    return QString::fromUtf8(document->toUtf8());
}

QString readFrom(const char *element, const HardwareField &what)
{
    const auto document = xml::Document::parse(QByteArray(element));
    return document.has_value() ? readField(what, document->root()).value_or(u"(nothing)"_s) : u"not parsed"_s;
}

} // namespace

class TestHardwareEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathIsTakenApart();
    void valuesAreReadInOneForm_data();
    void valuesAreReadInOneForm();
    void valuesAreWritten_data();
    void valuesAreWritten();
    void anElementKeepsItsQuotes();
};

void TestHardwareEdit::aPathIsTakenApart()
{
    const auto path = FieldPath::parse(u"clock/timer[name=tsc][a=b/c]@present"_s);
    QVERIFY(path);
    QCOMPARE(path->steps().size(), 2);
    QCOMPARE(path->steps()[1].name, QByteArray("timer"));
    QCOMPARE(path->steps()[1].where.size(), 2);
    QCOMPARE(path->steps()[1].where[1].second, u"b/c"_s);
    QCOMPARE(path->attribute(), QByteArray("present"));
    for (const char *wrong : {"", "a[b]", "a[b=c", "/a", "?", "a//b"}) {
        QVERIFY2(!FieldPath::parse(QString::fromLatin1(wrong)), wrong);
    }
}

void TestHardwareEdit::valuesAreReadInOneForm_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QString>("path");
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("value");

    QTest::newRow("attribute") << QByteArray("<a b='1'/>") << u"@b"_s << FieldType::Text << u"1"_s;
    QTest::newRow("escaped") << QByteArray("<a b='&lt;&amp;'/>") << u"@b"_s << FieldType::Text << u"<&"_s;
    QTest::newRow("missing") << QByteArray("<a/>") << u"b/c@d"_s << FieldType::Text << u"(nothing)"_s;
    QTest::newRow("text") << QByteArray("<a><b> 7 </b></a>") << u"b"_s << FieldType::Number << u"7"_s;
    QTest::newRow("GiB") << QByteArray("<a><m unit='GiB'>2</m></a>") << u"m%KiB"_s << FieldType::Size
                         << u"2147483648"_s;
    QTest::newRow("no unit") << QByteArray("<a><m>2</m></a>") << u"m%KiB"_s << FieldType::Size << u"2048"_s;
    QTest::newRow("size in an attribute") << QByteArray("<a s='2'/>") << u"@s%KiB"_s << FieldType::Size << u"2048"_s;
    QTest::newRow("there") << QByteArray("<a><r/></a>") << u"r?"_s << FieldType::Switch << u"yes"_s;
    QTest::newRow("not there") << QByteArray("<a/>") << u"r?"_s << FieldType::Switch << u"no"_s;
    QTest::newRow("not said") << QByteArray("<a/>") << u"r@s"_s << FieldType::Switch << u"(nothing)"_s;
    QTest::newRow("another word") << QByteArray("<a s='maybe'/>") << u"@s"_s << FieldType::Switch << u"maybe"_s;
    QTest::newRow("secret") << QByteArray("<a s='geheim'/>") << u"@s"_s << FieldType::Secret << u"*****"_s;
    QTest::newRow("chosen") << QByteArray("<a><t n='x' v='1'/><t n='y' v='2'/></a>") << u"t[n=y]@v"_s << FieldType::Text
                            << u"2"_s;
}

void TestHardwareEdit::valuesAreReadInOneForm()
{
    QFETCH(QByteArray, element);
    QFETCH(QString, path);
    QFETCH(FieldType, type);
    QTEST(readFrom(element.constData(), field(path, type)), "value");
}

void TestHardwareEdit::valuesAreWritten_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QString>("path");
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("result");

    using T = FieldType;
    const auto row = [](const char *name, const char *element, const QString &path, T type, const QString &value,
                        const char *result) {
        QTest::newRow(name) << QByteArray(element) << path << type << value << QString::fromLatin1(result);
    };
    row("keeps quotes", "<a b=\"1\" c=\"2\"/>", u"@b"_s, T::Text, u"'\""_s, "<a b='&apos;&quot;' c=\"2\"/>");
    row("same value", "<a b = '1'  c='2' />", u"@b"_s, T::Text, u"1"_s, "<a b='1' c='2'/>");
    row("makes the way", "<a/>", u"b/c[d=e]@f"_s, T::Text, u"1"_s, "<a><b><c d='e' f='1'/></b></a>");
    row("takes the way away", "<a><b><c d='e' f='1'/></b></a>", u"b/c[d=e]@f"_s, T::Text, u""_s, "<a/>");
    row("leaves what says more", "<a><b x='y'><c f='1'/></b></a>", u"b/c@f"_s, T::Text, u""_s, "<a><b x='y'/></a>");
    row("leaves comments", "<a><b><!-- c --><c f='1'/></b></a>", u"b/c@f"_s, T::Text, u""_s,
        "<a><b><!-- c --></b></a>");
    row("lines", "<a>\n  <b>\n    <c f='1'/>\n  </b>\n  <d/>\n</a>", u"b/c@f"_s, T::Text, u""_s, "<a>\n  <d/>\n</a>");
    row("never itself", "<a b='1'/>", u"@b"_s, T::Text, u""_s, "<a/>");
    row("same unit", "<a><m unit='GiB'>2</m></a>", u"m%KiB"_s, T::Size, u"3221225472"_s, "<a><m unit='GiB'>3</m></a>");
    row("another unit", "<a><m unit='GiB'>2</m></a>", u"m%KiB"_s, T::Size, u"1572864000"_s,
        "<a><m unit='KiB'>1536000</m></a>");
    row("new size", "<a/>", u"m%KiB"_s, T::Size, u"1048577"_s, "<a><m unit='KiB'>1025</m></a>");
    row("no size", "<a><m unit='GiB'>2</m></a>", u"m%KiB"_s, T::Size, u""_s, "<a/>");
    row("on", "<a/>", u"r?"_s, T::Switch, u"yes"_s, "<a><r/></a>");
    row("off", "<a><r x='y'>z</r></a>", u"r?"_s, T::Switch, u"no"_s, "<a/>");
    row("secret as it was", "<a p='x'/>", u"@p"_s, T::Secret, u"*****"_s, "<a p='x'/>");
    row("new secret", "<a p='x'/>", u"@p"_s, T::Secret, u"y"_s, "<a p='y'/>");
    row("text beside elements", "<a>old<b/></a>", u"b@c"_s, T::Text, u"1"_s, "<a>old<b c='1'/></a>");
}

void TestHardwareEdit::valuesAreWritten()
{
    QFETCH(QByteArray, element);
    QFETCH(QString, path);
    QFETCH(FieldType, type);
    QFETCH(QString, value);
    QTEST(written(element.constData(), field(path, type), value), "result");
}

void TestHardwareEdit::anElementKeepsItsQuotes()
{
    const auto document = xml::Document::parse(definition);
    QVERIFY(document.has_value());
    const pugi::xml_node devices = document->root().child("devices");
    QCOMPARE(document->toUtf8(devices.child("strange")), QByteArray("<strange thing=\"it's\"/>"));
    QVERIFY(definition.contains(document->toUtf8(devices.child("disk"))));
}

QTEST_GUILESS_MAIN(TestHardwareEdit)
#include "tst_hardwareedit.moc"
