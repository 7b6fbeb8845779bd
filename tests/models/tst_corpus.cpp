// SPDX-License-Identifier: GPL-3.0-or-later
// Definitions with every element of libvirt's schema, and those that lie about on this machine: read and written they
// are the same bytes, and a changed field changes nothing beside it.
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

int s_edits = 0;

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
        if (libvirtSchemaFolder().isEmpty()) {
            QSKIP("libvirt's schemas are not installed (package libvirt0)");
        }
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
    static void oneField_data() { addRows(ours() + found()); }
    static void oneField()
    {
        QFETCH(QString, file);
        const QByteArray text = contents(file);
        auto document = xml::Document::parse(text);
        QVERIFY(document.has_value());
        const pugi::xml_node domain = document->root("domain");
        if (!domain) {
            QSKIP("a file of several guests, or of their states");
        }
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
                    continue; // with a writer of its own it may change two places together
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
    static void manyFieldsWereTried() { QVERIFY2(s_edits > 300, qPrintable(QString::number(s_edits))); }

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
