// SPDX-License-Identifier: GPL-3.0-or-later
// Reading hardware out of definitions and changing it there: what was not asked for stays byte for byte.
#include "models/hardware/fieldpath.h"
#include "models/hardware/hardwareedit.h"
#include "models/xml/document.h"
#include "tests/models/hardwarefixture.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

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

const HardwareEntry *find(const QList<HardwareEntry> &all, const QString &kind, const QString &id = {})
{
    const auto found = std::ranges::find(all, HardwareKey{kind, id}, &HardwareEntry::key);
    return found == all.cend() ? nullptr : &*found;
}

/// The definition after one edit of one field.
Result<QByteArray> set(const QString &kind, const QString &id, const QString &fieldId, const QString &value,
                       const QString &seen)
{
    return withHardwareEdits(definition, {{What::Set, {kind, id}, {{fieldId, value}}, {{fieldId, seen}}, {}}});
}

/// With one piece of text exchanged: all else must be the same.
QByteArray exchanged(const QByteArray &from, const QByteArray &to)
{
    return definition.count(from) == 1 ? QByteArray(definition).replace(from, to) : QByteArray();
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
    void allHardwareIsRead();
    void aChangeTouchesNothingElse_data();
    void aChangeTouchesNothingElse();
    void whatSomebodyElseChangedIsAConflict();
    void aNewItemIsBuilt();
    void itemsAreAdded();
    void aModuleIsGivenToAGuestThatHasAllItsMemory();
    void itemsAreRemoved();
    void anElementOfSomebodysIsKept();
    void bothDefinitionsAreComparedInWhatIsShown();
    void valuesAreChecked();
    void valuesAreShown();
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
    row("keeps quotes", "<a b=\"1\" c=\"2\"/>", u"@b"_s, T::Text, u"'\""_s, "<a b=\"&apos;&quot;\" c=\"2\"/>");
    row("same value", "<a b = '1'  c='2' />", u"@b"_s, T::Text, u"1"_s, "<a b = '1'  c='2' />");
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

void TestHardwareEdit::allHardwareIsRead()
{
    const auto all = readHardware(definition);
    QVERIFY(all.has_value());
    QStringList keys;
    for (const HardwareEntry &entry : *all) {
        keys.append(entry.key.kind + u'/' + entry.key.id);
    }
    QCOMPARE(
        keys,
        (QStringList{u"overview/"_s, u"cpu/"_s, u"memory/"_s, u"disk/vda"_s, u"cdrom/sda"_s, u"graphics/graphics"_s,
                     u"rng/rng"_s, u"rng/rng#2"_s, u"other/strange"_s, u"other/qemu:commandline"_s}));
    QCOMPARE(find(*all, u"overview"_s)->values.value(u"title"_s), u"It's <ours>"_s);
    QCOMPARE(find(*all, u"overview"_s)->values.value(u"hidden"_s), u"yes"_s);
    QCOMPARE(find(*all, u"overview"_s)->unshown, 4); // acpi, the clock's offset, the other timer's two
    QCOMPARE(find(*all, u"cpu"_s)->values.value(u"current"_s), u"2"_s);
    QCOMPARE(find(*all, u"cpu"_s)->unshown, 1); // placement
    QCOMPARE(find(*all, u"disk"_s, u"vda"_s)->unshown, 1); // the driver's name
    QCOMPARE(find(*all, u"rng"_s, u"rng#2"_s)->values.value(u"source"_s), u"/dev/random"_s);
    QCOMPARE(find(*all, u"graphics"_s, u"graphics"_s)->values.value(u"password"_s), secretMark());
    for (const HardwareEntry &entry : *all) {
        QVERIFY(!entry.element.contains("geheim"));
        QVERIFY(!entry.values.values().contains(u"geheim"_s));
    }
    QVERIFY(!readHardware("<network/>").has_value());
    QVERIFY(!readHardware("<domain").has_value());
}

void TestHardwareEdit::aChangeTouchesNothingElse_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");

    const auto row = [](const char *name, const QString &kind, const QString &id, const QString &field,
                        const QString &seen, const QString &value, const char *from, const char *to) {
        QTest::newRow(name) << kind << id << field << seen << value << QByteArray(from) << QByteArray(to);
    };
    row("attribute", u"disk"_s, u"vda"_s, u"cache"_s, u"none"_s, u"writeback"_s, "cache=\"none\"",
        "cache=\"writeback\"");
    row("taken away", u"disk"_s, u"vda"_s, u"cache"_s, u"none"_s, u""_s, " cache=\"none\"", "");
    row("nothing left", u"disk"_s, u"vda"_s, u"source"_s, u"/srv/it\"s.qcow2"_s, u""_s,
        "      <source file='/srv/it\"s.qcow2'/>\n", "");
    row("new element", u"cdrom"_s, u"sda"_s, u"cache"_s, u""_s, u"none"_s, "      <readonly/>\n",
        "      <readonly/>\n      <driver cache='none'/>\n");
    row("away", u"cdrom"_s, u"sda"_s, u"readonly"_s, u"yes"_s, u"no"_s, "      <readonly/>\n", "");
    row("switch", u"overview"_s, u""_s, u"hidden"_s, u"yes"_s, u"no"_s, "state='on'", "state='off'");
    row("whole way", u"overview"_s, u""_s, u"hidden"_s, u"yes"_s, u""_s,
        "    <kvm>\n      <hidden state='on'/>\n    </kvm>\n", "");
    row("chosen", u"overview"_s, u""_s, u"tsc"_s, u"no"_s, u"yes"_s, "present='no'", "present='yes'");
    row("text", u"cpu"_s, u""_s, u"maximum"_s, u"4"_s, u"8"_s, ">4<", ">8<");
    row("size", u"memory"_s, u""_s, u"memory"_s, u"2147483648"_s, u"4294967296"_s, "'GiB'>2<", "'GiB'>4<");
    row("the second of two", u"rng"_s, u"rng#2"_s, u"source"_s, u"/dev/random"_s, u"/dev/hwrng"_s, ">/dev/random<",
        ">/dev/hwrng<");
    row("secret", u"graphics"_s, u"graphics"_s, u"password"_s, secretMark(), u"neu"_s, "'geheim'", "'neu'");
    row("as it is", u"disk"_s, u"vda"_s, u"cache"_s, u"none"_s, u"none"_s, "cache=\"none\"", "cache=\"none\"");
}

void TestHardwareEdit::aChangeTouchesNothingElse()
{
    QFETCH(QString, kind);
    QFETCH(QString, id);
    QFETCH(QString, field);
    QFETCH(QString, seen);
    QFETCH(QString, value);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const auto edited = set(kind, id, field, value, seen);
    QVERIFY(edited.has_value());
    QVERIFY(!exchanged(from, to).isEmpty());
    QCOMPARE(*edited, exchanged(from, to));
}

void TestHardwareEdit::whatSomebodyElseChangedIsAConflict()
{
    const auto changed = set(u"disk"_s, u"vda"_s, u"cache"_s, u"writeback"_s, u"unsafe"_s);
    QVERIFY(!changed.has_value());
    QCOMPARE(changed.error().kind, ErrorKind::Conflict);
    QVERIFY2(changed.error().message.contains(u"Disk vda"_s), qPrintable(changed.error().message));
    // Somebody did the same: nothing stands in the way.
    QCOMPARE(set(u"disk"_s, u"vda"_s, u"cache"_s, u"none"_s, u"unsafe"_s).value_or(QByteArray()), definition);
    // Another field of the same item is nobody's business.
    QVERIFY(set(u"disk"_s, u"vda"_s, u"format"_s, u"raw"_s, u"qcow2"_s).has_value());
    const auto missing = set(u"disk"_s, u"vdz"_s, u"cache"_s, u"none"_s, u""_s);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QCOMPARE(set(u"disk"_s, u"vda"_s, u"nosuch"_s, u"none"_s, u""_s).error().kind, ErrorKind::Invalid);
    QCOMPARE(set(u"nosuch"_s, u""_s, u"x"_s, u"none"_s, u""_s).error().kind, ErrorKind::Invalid);
}

void TestHardwareEdit::aNewItemIsBuilt()
{
    const auto disk = buildHardware(*hardwareKind(u"disk"_s),
                                    {{u"type"_s, u"file"_s},
                                     {u"device"_s, u"disk"_s},
                                     {u"source"_s, u"/a'b.raw"_s},
                                     {u"target"_s, u"vdb"_s},
                                     {u"bus"_s, u"virtio"_s},
                                     {u"readonly"_s, u"no"_s}});
    QCOMPARE(disk.value_or(QByteArray()),
             QByteArray("<disk type='file' device='disk'><source file='/a&apos;b.raw'/>"
                        "<target dev='vdb' bus='virtio'/></disk>"));
    QVERIFY(!buildHardware(*hardwareKind(u"cdrom"_s), {{u"device"_s, u"disk"_s}}).has_value());
    QVERIFY(!buildHardware(*hardwareKind(u"disk"_s), {{u"nosuch"_s, u"x"_s}}).has_value());
    QVERIFY(!buildHardware(*hardwareKind(u"cpu"_s), {}).has_value());
}

void TestHardwareEdit::itemsAreAdded()
{
    const auto added = withHardwareEdits(
        definition, {{What::Add, {u"rng"_s, u"new"_s}, {{u"model"_s, u"virtio"_s}, {u"from"_s, u"egd"_s}}, {}, {}}});
    const QByteArray last = "/dev/random</backend></rng>\n";
    QCOMPARE(added.value_or(QByteArray()),
             exchanged(last, last + "    <rng model='virtio'>\n      <backend model='egd'/>\n    </rng>\n"));
}

void TestHardwareEdit::aModuleIsGivenToAGuestThatHasAllItsMemory()
{
    const QList<HardwareEdit> add{{What::Add, {u"dimm"_s, u"new"_s}, {{u"size"_s, u"1073741824"_s}}, {}, {}}};
    const auto held = withHardwareEdits(definition, add); // its balloon holds some back: that stays so
    QVERIFY(held.has_value() && held->contains("<currentMemory unit='KiB'>1048576<") && held->contains("'GiB'>2<"));
    const auto all = withHardwareEdits(exchanged(">1048576<", ">2097152<"), add);
    QVERIFY(all.has_value() && all->contains("<currentMemory unit='KiB'>3145728<") && all->contains("'GiB'>3<"));
}

void TestHardwareEdit::itemsAreRemoved()
{
    const auto all = readHardware(definition);
    QVERIFY(all.has_value());
    // Both, and a change of what is called by its number: each meets the one that was meant.
    const auto removed = withHardwareEdits(
        definition,
        {{What::Remove, {u"rng"_s, u"rng"_s}, {}, {}, find(*all, u"rng"_s, u"rng"_s)->element},
         {What::Set, {u"rng"_s, u"rng#2"_s}, {{u"source"_s, u"/dev/x"_s}}, {{u"source"_s, u"/dev/random"_s}}, {}}});
    QByteArray expected = definition;
    expected.replace("    <rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>\n", "");
    expected.replace(">/dev/random<", ">/dev/x<");
    QCOMPARE(removed.value_or(QByteArray()), expected);
    // Its password was not told to whoever saw it.
    const QByteArray display = find(*all, u"graphics"_s, u"graphics"_s)->element;
    QVERIFY(
        withHardwareEdits(definition, {{What::Remove, {u"graphics"_s, u"graphics"_s}, {}, {}, display}}).has_value());
    const auto other
        = withHardwareEdits(definition, {{What::Remove, {u"rng"_s, u"rng"_s}, {}, {}, "<rng model='other'/>"}});
    QCOMPARE(other.error().kind, ErrorKind::Conflict);
    const auto command
        = withHardwareEdits(definition, {{What::Remove, {u"other"_s, u"qemu:commandline"_s}, {}, {}, {}}});
    QVERIFY(command.has_value() && !command->contains("qemu:arg"));
}

void TestHardwareEdit::anElementOfSomebodysIsKept()
{
    const auto add = [](const QByteArray &element) {
        return withHardwareEdits(definition, {{What::Add, {u"other"_s, u"new"_s}, {}, {}, element}});
    };
    const auto quoted = add("<!-- mine --> <odd a=\"it's\"><b>x &lt; y</b><c><![CDATA[<&]]></c></odd>");
    QVERIFY(quoted.has_value());
    QVERIFY2(quoted->contains("<odd a='it&apos;s'>"), quoted->constData());
    QVERIFY(quoted->contains("<b>x &lt; y</b>"));
    QVERIFY(quoted->contains("<c>&lt;&amp;</c>"));
    QVERIFY(xml::Document::parse(*quoted).has_value());
    for (const char *wrong : {"", "text", "<a>", "<a"}) {
        const auto result = add(wrong);
        QVERIFY2(!result.has_value() || QByteArray(wrong).isEmpty(), wrong);
    }
}

void TestHardwareEdit::bothDefinitionsAreComparedInWhatIsShown()
{
    GuestHardware guest;
    guest.running = true;
    guest.stored = definition;
    guest.live = QByteArray(definition)
                     .replace("<target dev='vda' bus='virtio'/>", "<target dev='vda' bus='virtio'/><alias name='x'/>")
                     .replace("    <rng model='virtio'><backend model='random'>/dev/random</backend></rng>\n", "")
                     .replace("<strange thing=\"it's\"/>", "<watchdog model='itco'/>")
                     .replace("'GiB'>2<", "'MiB'>2048<")
                     .replace("cache=\"none\"", "cache=\"writeback\"");
    const auto items = hardwareItems(guest);
    QVERIFY(items.has_value());
    QStringList different;
    for (const HardwareItem &item : *items) {
        QVERIFY(item.live || item.stored);
        if (item.differs()) {
            different.append(item.key.kind + u'/' + item.key.id);
        }
    }
    QCOMPARE(different, (QStringList{u"disk/vda"_s, u"rng/rng#2"_s, u"watchdog/watchdog"_s, u"other/strange"_s}));
    guest.running = false;
    guest.live.clear();
    const auto stopped = hardwareItems(guest);
    QVERIFY(stopped.has_value() && std::ranges::none_of(*stopped, &HardwareItem::differs));
}

void TestHardwareEdit::valuesAreChecked()
{
    const GuestHardware guest;
    const auto problem = [&](const QString &kind, const QString &id, const QString &value) {
        for (const HardwareField &one : hardwareKind(kind)->fields) {
            if (one.id == id) {
                return valueProblem(one, guest, {}, value);
            }
        }
        return u"no field"_s;
    };
    QVERIFY(problem(u"cpu"_s, u"maximum"_s, u"64"_s).isEmpty());
    for (const char *wrong : {"0", "65", "-1", "1.5", "x", "", "99999999999999999999", "01"}) {
        QVERIFY2(!problem(u"cpu"_s, u"maximum"_s, QString::fromLatin1(wrong)).isEmpty(), wrong);
    }
    QVERIFY(problem(u"cpu"_s, u"current"_s, u""_s).isEmpty());
    QVERIFY(problem(u"disk"_s, u"cache"_s, u"none"_s).isEmpty());
    QCOMPARE(problem(u"disk"_s, u"cache"_s, u"unsafe"_s), u"Not on this host."_s);
    QVERIFY(!problem(u"disk"_s, u"cache"_s, u"nosuch"_s).isEmpty());
    QVERIFY(!problem(u"disk"_s, u"readonly"_s, u"perhaps"_s).isEmpty());
    QVERIFY(!problem(u"overview"_s, u"title"_s, u"a\nb"_s).isEmpty());
    QVERIFY(problem(u"overview"_s, u"notes"_s, u"a\nb"_s).isEmpty());
    QVERIFY(!problem(u"overview"_s, u"title"_s, QString(5000, u'x')).isEmpty());
    QVERIFY(!problem(u"overview"_s, u"notes"_s, u"a\u0001"_s).isEmpty());
}

void TestHardwareEdit::valuesAreShown()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(shownValue(field(u"a"_s, FieldType::Size), u"21474836480"_s), u"20 GiB"_s);
    QCOMPARE(shownValue(field(u"a"_s, FieldType::Size), u"1610612736"_s), u"1.50 GiB"_s);
    QCOMPARE(shownValue(field(u"a"_s, FieldType::Size), u"1049600"_s),
             u"1025 KiB"_s.replace(u"1025"_s, QLocale::c().toString(1025)));
    QCOMPARE(shownValue(field(u"a"_s, FieldType::Size), u"512"_s), u"512 bytes"_s);
    QCOMPARE(shownValue(field(u"a"_s, FieldType::Switch), u"yes"_s), u"On"_s);
    QCOMPARE(shownValue(field(u"a"_s), u""_s), u"—"_s);
    QCOMPARE(shownValue(field(u"a"_s, FieldType::Secret), u"geheim"_s), u"Set"_s);
    QCOMPARE(shownValue(field(u"a"_s, FieldType::Lines), u"one\ntwo"_s), u"one …"_s);
}

QTEST_GUILESS_MAIN(TestHardwareEdit)
#include "tst_hardwareedit.moc"
