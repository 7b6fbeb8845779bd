// SPDX-License-Identifier: GPL-3.0-or-later
// Definitions with every element of libvirt's schema, and those that lie about on this machine: read and written they
// are the same bytes, and a changed field changes nothing beside it.
#include "models/hardware/fieldpath.h"
#include "models/hardware/hardwareedit.h"
#include "models/journal/hiddensecrets.h"
#include "models/xml/difference.h"
#include "models/xml/document.h"
#include "models/xml/domainedit.h"
#include "models/xml/domainreader.h"
#include "models/xmlcheck/xmlcheck.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <pugixml.hpp>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

QByteArray contents(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QStringList ours()
{
    const QDir folder(QStringLiteral(TEST_DATA "/domains"));
    QStringList files;
    for (const QString &name : folder.entryList({u"*.xml"_s}, QDir::Files, QDir::Name)) {
        files.append(folder.filePath(name));
    }
    return files;
}

/// libvirt's examples and guests, and virt-manager's data, where they are installed.
QStringList found()
{
    QStringList files;
    for (const QString &folder :
         {u"/usr/share/libvirt"_s, u"/usr/share/doc/libvirt-doc"_s, u"/usr/share/doc/libvirt-daemon"_s,
          u"/usr/share/doc/libvirt"_s, u"/usr/share/virt-manager"_s, u"/usr/share/doc/virt-manager"_s,
          u"/usr/share/doc/virtinst"_s, u"/usr/share/gnome-boxes"_s, u"/etc/libvirt/qemu"_s,
          QStringLiteral(TEST_DATA "/xml")}) {
        QDirIterator walk(folder, {u"*.xml"_s}, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        while (walk.hasNext() && files.size() < 5000) {
            const QString file = walk.next();
            if (contents(file).contains("<domain")) {
                files.append(file);
            }
        }
    }
    return files;
}

void addRows(const QStringList &files)
{
    QTest::addColumn<QString>("file");
    for (const QString &file : files) {
        QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file;
    }
}

void checkRoundTrip(const QString &file)
{
    const QByteArray text = contents(file);
    QVERIFY(!text.isEmpty());
    const auto document = xml::Document::parse(text);
    QVERIFY2(document.has_value(), qPrintable(file));
    QCOMPARE(document->toUtf8(), text);
}

/// Of the same type; empty: there is none to try.
QString anotherValue(const HardwareField &field, const QString &old)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Lines:
    case FieldType::ChoiceOrText:
        return old + u'1';
    case FieldType::Number:
        return QString::number(old.toLongLong() + 1);
    case FieldType::Size:
        return QString::number(old.toULongLong() + (1 << 20));
    case FieldType::Switch:
        return old == "yes"_L1 ? u"no"_s : u"yes"_s;
    case FieldType::Choice:
        for (const FieldOption &option : field.options) {
            if (!option.value.isEmpty() && option.value != old) {
                return option.value;
            }
        }
        return {};
    default:
        return {};
    }
}

/// The two texts are the same but for one place, which is no longer than the two values and the names around them.
void checkOneChange(const QByteArray &text, const QByteArray &edited, const QString &old, const QString &wanted,
                    const QString &what)
{
    const qsizetype shorter = std::min(text.size(), edited.size());
    qsizetype head = 0;
    while (head < shorter && text[head] == edited[head]) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head && text[text.size() - 1 - tail] == edited[edited.size() - 1 - tail]) {
        ++tail;
    }
    const qsizetype most = old.toUtf8().size() + wanted.toUtf8().size() + 160;
    QVERIFY2(edited.size() - head - tail <= most, qPrintable(what + u'\n' + QString::fromUtf8(edited)));
    QVERIFY2(text.size() - head - tail <= most, qPrintable(what + u'\n' + QString::fromUtf8(edited)));
    const Difference difference = lineDifference(text, edited, 0);
    QVERIFY2(difference.hunks.size() <= 1, qPrintable(what));
}

// ---- What a field writes is what fields show -----------------------------------------------------------------------

QString localName(const QString &name)
{
    return name.section(u':', -1);
}

/// All that an element says, by its place: "os/boot@dev", "vcpu".
using Places = QHash<QString, QStringList>;

void collect(const pugi::xml_node &node, const QString &path, Places &into)
{
    bool hasElements = false;
    bool hasAttributes = false;
    QString text;
    for (const pugi::xml_attribute &attribute : node.attributes()) {
        const QString name = QString::fromUtf8(attribute.name());
        if (!name.startsWith("xmlns"_L1)) {
            hasAttributes = true;
            into[path + u'@' + localName(name)].append(QString::fromUtf8(attribute.value()));
        }
    }
    for (const pugi::xml_node &child : node.children()) {
        if (child.type() == pugi::node_element) {
            hasElements = true;
            const QString name = localName(QString::fromUtf8(child.name()));
            collect(child, path.isEmpty() ? name : QString(path + u'/' + name), into);
        } else if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
            text += QString::fromUtf8(child.value());
        }
    }
    if (!text.trimmed().isEmpty() || (!hasElements && !hasAttributes)) {
        into[path].append(text.trimmed());
    }
}

Places placesOf(const QByteArray &definition)
{
    Places places;
    if (const auto document = xml::Document::parse(definition); document.has_value()) {
        collect(document->root("domain"), {}, places);
    }
    return places;
}

/// What is in `left` and not, or not as often, in `right`.
Places beyond(const Places &left, const Places &right)
{
    Places more;
    for (auto it = left.cbegin(); it != left.cend(); ++it) {
        QStringList values = it.value();
        for (const QString &value : right.value(it.key())) {
            values.removeOne(value);
        }
        if (!values.isEmpty()) {
            more.insert(it.key(), values);
        }
    }
    return more;
}

/// The places that the fields of a kind show, from its element.
const QSet<QString> &shownBy(const HardwareKind &kind)
{
    static QHash<QString, QSet<QString>> known;
    QSet<QString> &shown = known[kind.id];
    if (!shown.isEmpty()) {
        return shown;
    }
    for (const HardwareField &field : kind.fields) {
        const QStringList paths = QStringList(field.also) << field.path;
        for (const QString &one : paths) {
            const auto path = FieldPath::parse(one);
            if (!path) {
                continue;
            }
            QString at;
            for (const FieldPath::Step &step : path->steps()) {
                at += (at.isEmpty() ? u""_s : u"/"_s) + localName(QString::fromUtf8(step.name));
                for (const auto &[key, value] : step.where) {
                    shown.insert(at + u'@' + QString::fromUtf8(key));
                }
            }
            if (!path->attribute().isEmpty()) {
                shown.insert(at + u'@' + localName(QString::fromUtf8(path->attribute())));
            } else {
                shown.insert(at);
                shown.insert(path->unit().isEmpty() ? at : QString(at + u"@unit"_s));
            }
        }
    }
    return shown;
}

bool isShown(const QString &place, const QStringList &values, const QSet<QString> &shown)
{
    // An element that is only there for what is in it, which was taken away or is made.
    const bool isEmpty = !place.contains(u'@') && values.count(QString()) == values.size();
    return shown.contains(place) || (isEmpty && place.isEmpty()) // the item itself, with nothing left in it
        || (isEmpty && std::any_of(shown.cbegin(), shown.cend(), [&](const QString &one) {
                return one.startsWith(QString(place + u'/')) || one.startsWith(QString(place + u'@'));
            }));
}

/// In the definition, or in an element below <devices>: what the kinds show that it is of. `inside`: from there.
QSet<QString> shownAt(const QString &place, const HardwareKind &kind, QString &inside)
{
    inside = place;
    if (!place.startsWith("devices/"_L1) || place.startsWith("devices/emulator"_L1)) {
        return kind.element.isEmpty() ? shownBy(kind) : QSet<QString>();
    }
    const QString rest = place.mid(8);
    const qsizetype end = rest.indexOf(QRegularExpression(u"[/@]"_s));
    const QString element = end < 0 ? rest : rest.left(end);
    inside = end < 0 ? QString() : rest.mid(rest[end] == u'/' ? end + 1 : end);
    QSet<QString> shown;
    for (const HardwareKind &other : hardwareKinds()) {
        if (other.element == element && (kind.element.isEmpty() || kind.element == element)) {
            shown += shownBy(other);
        }
    }
    return shown;
}

/// What goes with what it belonged to: the disk's place on its old bus, what lay below its old image, what the network
/// card was plugged into. The guest's page never had it.
bool goesAlong(const QString &inside, const QString &field)
{
    static const QHash<QString, QStringList> along = {{u"bus"_s, {u"address"_s, u"@model"_s}},
                                                      {u"source"_s, {u"backingStore"_s}},
                                                      {u"type"_s, {u"virtualport"_s, u"actual"_s, u"backend"_s}}};
    const QStringList names = along.value(field);
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
        return inside == name || inside.startsWith(QString(name + u'/')) || inside.startsWith(QString(name + u'@'));
    });
}

/// Empty, or the first place that the edit wrote or took away and no field of that page shows.
QString unshownChange(const Places &before, const QByteArray &edited, const HardwareKind &kind,
                      const HardwareField &field)
{
    const Places after = placesOf(edited);
    QString inside;
    const auto isNote = [&](const QString &place) { // of fields that have no place of their own
        return field.path.isEmpty() && (place == "metadata"_L1 || place.startsWith("metadata/"_L1));
    };
    const Places written = beyond(after, before);
    for (auto it = written.cbegin(); it != written.cend(); ++it) {
        const QSet<QString> shown = shownAt(it.key(), kind, inside);
        if (!isShown(inside, it.value(), shown) && !isNote(it.key())) {
            return u"writes "_s + it.key() + u" = "_s + it.value().join(u'|');
        }
    }
    const Places gone = beyond(before, after);
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        const QSet<QString> shown = shownAt(it.key(), kind, inside);
        // With a value goes what is said about it in the same element.
        static const QRegularExpression ends(u"[/@]"_s);
        const QString first = inside.section(ends, 0, 0);
        const bool isBeside = !first.isEmpty() && std::any_of(shown.cbegin(), shown.cend(), [&](const QString &one) {
            return one.section(ends, 0, 0) == first;
        });
        if (!isBeside && !isShown(inside, it.value(), shown) && !isNote(it.key()) && !goesAlong(inside, field.id)) {
            return u"takes away "_s + it.key() + u" = "_s + it.value().join(u'|');
        }
    }
    return {};
}

/// Values to write into a field that has a writer of its own.
QStringList otherValues(const HardwareKind &kind, const HardwareField &field, const FieldValues &values)
{
    const QString old = values.value(field.id);
    QStringList list;
    if (field.type == FieldType::Choice) {
        for (const FieldOption &option : field.offered ? field.offered({}, values) : field.options) {
            list.append(option.value);
        }
    } else if (kind.id == "hostdev-pci"_L1 && field.id == "address"_L1) {
        list.append(u"0000:07:00.1"_s);
    } else {
        list.append(anotherValue(field, old));
    }
    if (!field.required && !list.contains(QString())) {
        list.append(QString()); // take it away
    }
    list.removeAll(old);
    return list;
}

int s_edits = 0;
int s_written = 0;

} // namespace

class TestCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void enough()
    {
        QVERIFY(ours().size() >= 200);
        QSet<QByteArray> names;
        static const QRegularExpression tag(u"<([A-Za-z_][\\w.:-]*)"_s);
        for (const QString &file : ours()) {
            QString text = QString::fromUtf8(contents(file));
            text.remove(QRegularExpression(u"<!--.*?-->|<!\\[CDATA\\[.*?\\]\\]>"_s,
                                           QRegularExpression::DotMatchesEverythingOption));
            for (auto match = tag.globalMatch(text); match.hasNext();) {
                names.insert(match.next().captured(1).section(u':', -1).toUtf8());
            }
        }
        const QList<QByteArray> wanted
            = contents(QStringLiteral(TEST_DATA "/domains/elements.txt")).trimmed().split('\n');
        QVERIFY(wanted.size() > 350);
        for (const QByteArray &name : wanted) {
            QVERIFY2(names.contains(name), name.constData());
        }
    }

    static void roundTrip_data() { addRows(ours()); }
    static void roundTrip()
    {
        QFETCH(QString, file);
        checkRoundTrip(file);
    }

    static void onThisMachine_data() { addRows(found()); }
    static void onThisMachine()
    {
        QFETCH(QString, file);
        checkRoundTrip(file);
    }

    static void valid_data() { addRows(ours()); }
    static void valid()
    {
        QVERIFY2(!libvirtSchemaFolder().isEmpty(), "libvirt's schemas are not installed (package libvirt0)");
        QFETCH(QString, file);
        const XmlReport report = checkDomainXml(contents(file));
        QVERIFY(report.bySchema);
        QVERIFY2(report.problems.isEmpty(), report.problems.isEmpty() ? "" : qPrintable(report.problems.first().text));
        // As the XML page shows it: a mark is right wherever a secret is.
        const QByteArray text = contents(file);
        const QByteArray hidden = withHiddenSecrets(text).value_or(text);
        if (hidden != text) {
            const XmlReport marked = checkDomainXml(hidden);
            QVERIFY2(marked.problems.isEmpty(), hidden.constData());
        }
    }

    /// Its title is given, or another one: nothing else differs, byte for byte.
    static void oneField_data()
    {
        QStringList files = ours() + found();
        files.removeIf([](const QString &file) { // of several guests, or of their states
            const auto document = xml::Document::parse(contents(file));
            return document.has_value() && !document->root("domain");
        });
        addRows(files);
    }
    static void oneField()
    {
        QFETCH(QString, file);
        const QByteArray text = contents(file);
        auto document = xml::Document::parse(text);
        QVERIFY(document.has_value());
        const pugi::xml_node domain = document->root("domain");
        QVERIFY(domain);
        if (const pugi::xml_node title = domain.child("title")) {
            QVERIFY(xml::replaceElement(title, "<title>changed</title>"));
        } else {
            QVERIFY(xml::addElement(domain, "<title>changed</title>"));
        }
        const QByteArray changed = document->toUtf8();
        QCOMPARE(changed.count("<title>changed</title>"), 1);
        // Where the new text is cut out, the old one is whole.
        const qsizetype at = changed.indexOf("<title>changed</title>");
        qsizetype head = 0;
        while (head < std::min(text.size(), changed.size()) && text[head] == changed[head]) {
            ++head;
        }
        qsizetype tail = 0;
        while (tail < std::min(text.size(), changed.size()) - head
               && text[text.size() - 1 - tail] == changed[changed.size() - 1 - tail]) {
            ++tail;
        }
        QVERIFY2(head >= at - 64 && changed.size() - tail <= at + 64, changed.constData());
        auto again = xml::Document::parse(changed);
        QVERIFY(again.has_value());
        QCOMPARE(xml::childText(again->root("domain"), "title"), u"changed"_s);
        QVERIFY(lineDifference(text, changed).added <= 2);
    }

    /// Every field that a page could change, in every definition: the edit changes its place in the text and no other
    /// value, nor what no field shows.
    static void eachField_data() { addRows(ours()); }
    static void eachField()
    {
        QFETCH(QString, file);
        const QByteArray text = contents(file);
        const auto entries = readHardware(text);
        QVERIFY(entries.has_value());
        for (const HardwareEntry &entry : *entries) {
            const HardwareKind *kind = hardwareKind(entry.key.kind);
            QVERIFY(kind);
            for (const HardwareField &field : kind->fields) {
                const QString old = entry.values.value(field.id);
                const QString wanted = anotherValue(field, old);
                if (wanted.isEmpty() || old.isEmpty() || field.write || field.id == "uuid"_L1) {
                    continue; // with a writer of its own it may change two places together: noHiddenPlace()
                }
                HardwareEdit edit;
                edit.key = entry.key;
                edit.values = {{field.id, wanted}};
                edit.seen = {{field.id, old}};
                const auto edited = withHardwareEdits(text, {edit});
                if (!edited.has_value()) {
                    continue; // refused is not lost
                }
                checkOneChange(text, *edited, old, wanted, kind->id + u'.' + field.id);
                ++s_edits;
            }
        }
    }
    /// Fields with a writer of their own change several places together, each of which the page shows.
    static void noHiddenPlace_data() { addRows(ours()); }
    static void noHiddenPlace()
    {
        QFETCH(QString, file);
        const QByteArray text = contents(file);
        const auto entries = readHardware(text);
        QVERIFY(entries.has_value());
        const Places before = placesOf(text);
        for (const HardwareEntry &entry : *entries) {
            const HardwareKind *kind = hardwareKind(entry.key.kind);
            QVERIFY(kind);
            for (const HardwareField &field : kind->fields) {
                if (!field.write) {
                    continue;
                }
                for (const QString &wanted : otherValues(*kind, field, entry.values)) {
                    HardwareEdit edit;
                    edit.key = entry.key;
                    edit.values = {{field.id, wanted}};
                    const auto edited = withHardwareEdits(text, {edit});
                    if (!edited.has_value()) {
                        continue; // refused is not hidden
                    }
                    const QString hidden = unshownChange(before, *edited, *kind, field);
                    QVERIFY2(hidden.isEmpty(),
                             qPrintable(kind->id + u'.' + field.id + u" := \""_s + wanted + u"\" "_s + hidden + u'\n'
                                        + QString::fromUtf8(*edited)));
                    ++s_written;
                }
            }
        }
    }
    static void manyFieldsWereTried()
    {
        QVERIFY2(s_edits > 300, qPrintable(QString::number(s_edits)));
        QVERIFY2(s_written > 1000, qPrintable(QString::number(s_written)));
    }

    /// Hiding secrets, and putting them back, leaves all else alone.
    static void secrets_data() { addRows(ours()); }
    static void secrets()
    {
        QFETCH(QString, file);
        const QByteArray text = contents(file);
        const auto hidden = withHiddenSecrets(text);
        QVERIFY(hidden.has_value());
        const auto back = withSecretsOf(*hidden, text);
        QVERIFY(back.has_value());
        QCOMPARE(*back, text);
        const auto document = xml::Document::parse(*hidden);
        for (const pugi::xml_node &graphics : document->root("domain").child("devices").children("graphics")) {
            QVERIFY(!graphics.attribute("passwd")
                    || QByteArray(graphics.attribute("passwd").value()).startsWith("(hid"));
        }
    }
};

QTEST_APPLESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
