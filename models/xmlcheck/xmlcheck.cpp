// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xmlcheck/xmlcheck.h"

#include "models/xmlcheck/schema.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <libxml/parser.h>
#include <libxml/tree.h>

#include <algorithm>
#include <mutex>
#include <vector>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::XmlCheck)
};

constexpr qsizetype largest = 4 << 20;
constexpr qsizetype largestForSchema = 1 << 20;
constexpr qint64 patience = 500; ///< ms to find who is to blame
constexpr size_t mostProblems = 20;

using Document = std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)>;

/// What a parser leaves behind.
struct Parsing {
    QList<XmlProblem> problems;
    QList<XmlProblem> prefixes; ///< that are not declared; the text is XML all the same
    QStringList told; ///< those prefixes
    QByteArrayList lines;
    bool hasDoctype = false;
};

QString nameOf(const xmlNode *node)
{
    const QString prefix = node->ns && node->ns->prefix
        ? QString::fromUtf8(reinterpret_cast<const char *>(node->ns->prefix)) + u':'
        : QString();
    return prefix + QString::fromUtf8(reinterpret_cast<const char *>(node->name));
}

QString shortened(QString text)
{
    text = text.simplified();
    return text.size() > 80 ? QString(text.left(79) + u'…') : text;
}

/// The host reads the bytes as the text says; here they are UTF-8, and so is what is stored.
QString foreignEncoding(const QByteArray &text)
{
    static const QRegularExpression declaration(
        u"^\\x{FEFF}?<\\?xml\\s[^?>]*\\bencoding\\s*=\\s*[\"']([^\"']*)[\"']"_s);
    const QString encoding
        = declaration.match(QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 400)))).captured(1).toLower();
    const bool known = encoding.isEmpty() || encoding == "utf-8"_L1 || encoding == "utf8"_L1
        || encoding == "us-ascii"_L1 || encoding == "ascii"_L1;
    return known ? QString() : shortened(encoding);
}

/// Where a tag begins that libxml2 has seen the end of in that line: there is no other '<' in it.
int tagLine(const QByteArrayList &lines, int line, const QString &name)
{
    const QByteArray tag = '<' + name.toUtf8();
    const auto beginsAt = [&tag](const QByteArray &text, qsizetype at) {
        const qsizetype end = at + tag.size();
        return at >= 0 && QByteArrayView(text).sliced(at).startsWith(tag)
            && (end == text.size() || QByteArrayView(" \t\r/>").contains(text.at(end)));
    };
    if (line < 1 || line > lines.size()) {
        return std::max(1, line);
    }
    const QByteArray &last = lines.at(line - 1);
    for (qsizetype at = last.indexOf('<'); at >= 0; at = last.indexOf('<', at + 1)) {
        if (beginsAt(last, at)) {
            return line;
        }
    }
    for (int above = line - 1; above >= 1; --above) {
        const QByteArray &text = lines.at(above - 1);
        if (const qsizetype at = text.lastIndexOf('<'); at >= 0) {
            return beginsAt(text, at) ? above : line;
        }
    }
    return line;
}

/// "Namespace prefix qemu on commandline is not defined"
void tellPrefix(Parsing &own, int line, const QString &prefix, const QString &element, const QString &words)
{
    if (own.told.contains(prefix) || own.told.size() >= qsizetype(mostProblems)) {
        return;
    }
    own.told.append(prefix);
    const QStringList libvirts{u"qemu"_s, u"lxc"_s, u"xen"_s, u"bhyve"_s, u"test"_s};
    const QString address
        = libvirts.contains(prefix) ? u"http://libvirt.org/schemas/domain/%1/1.0"_s.arg(prefix) : u"…"_s;
    own.prefixes.append({tagLine(own.lines, line, prefix + u':' + element), 0,
                         Tr::tr("The prefix “%1” is not declared, so the host leaves out what it stands at. Declare it "
                                "in <domain>: xmlns:%1='%2'.")
                             .arg(shortened(prefix), address),
                         words, true});
}

/// The handlers get the parser's context, whose _private is our Parsing.
Document parse(const QByteArray &text, Parsing &parsing)
{
    const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> context(xmlNewParserCtxt(), &xmlFreeParserCtxt);
    if (!context) {
        return {nullptr, &xmlFreeDoc};
    }
    context->_private = &parsing;
    context->sax->serror = [](void *data, auto *error) {
        auto *own = static_cast<Parsing *>(static_cast<xmlParserCtxtPtr>(data)->_private);
        const QString words = QString::fromUtf8(error->message ? error->message : "").trimmed();
        if (error->domain == XML_FROM_NAMESPACE) {
            if (error->code == XML_NS_ERR_UNDEFINED_NAMESPACE) {
                // Of an attribute its own name comes before the element's.
                tellPrefix(*own, error->line, QString::fromUtf8(error->str1),
                           QString::fromUtf8(error->str3 ? error->str3 : error->str2), words);
            }
        } else if (own->problems.isEmpty() && error->level >= XML_ERR_ERROR) {
            own->problems.append({std::max(1, error->line), std::max(0, error->int2),
                                  Tr::tr("This is not well-formed XML: %1.").arg(shortened(words)), words, false});
        }
    };
    // Nothing that a declaration could define is ever read.
    context->sax->internalSubset = [](void *data, const xmlChar *, const xmlChar *, const xmlChar *) {
        auto *parser = static_cast<xmlParserCtxtPtr>(data);
        auto *own = static_cast<Parsing *>(parser->_private);
        own->hasDoctype = true;
        own->problems = {{std::max(1, parser->input ? parser->input->line : 1),
                          0,
                          Tr::tr("A document type declaration (<!DOCTYPE …>) has no place in a definition."),
                          {},
                          false}};
        xmlStopParser(parser);
    };
    Document document(xmlCtxtReadMemory(context.get(), text.constData(), int(text.size()), nullptr, "UTF-8",
                                        XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_NOCDATA),
                      &xmlFreeDoc);
    if (!context->wellFormed || parsing.hasDoctype) {
        document.reset();
        if (parsing.problems.isEmpty()) {
            parsing.problems.append({1, 0, Tr::tr("This is not well-formed XML."), {}, false});
        }
    }
    return document;
}

/// Takes an element out of the tree while it lives. An empty comment keeps its place, so that several can come back in
/// any order.
class Without
{
public:
    explicit Without(xmlNodePtr node)
        : m_node(node)
        , m_place(xmlNewDocComment(node->doc, reinterpret_cast<const xmlChar *>("")))
    {
        xmlReplaceNode(m_node, m_place);
    }
    ~Without()
    {
        xmlReplaceNode(m_place, m_node);
        xmlFreeNode(m_place);
    }
    Without(const Without &) = delete;
    Without &operator=(const Without &) = delete;

private:
    xmlNodePtr m_node;
    xmlNodePtr m_place;
};
using Absent = std::vector<std::unique_ptr<Without>>;

std::vector<xmlNodePtr> childElements(xmlNodePtr node)
{
    std::vector<xmlNodePtr> children;
    for (xmlNodePtr child = node->children; child; child = child->next) {
        if (child->type == XML_ELEMENT_NODE) {
            children.push_back(child);
        }
    }
    return children;
}

/// Relax NG says of an element with free order only that something in it does not fit. So the smallest part is looked
/// for whose absence makes the rest valid.
class Blame
{
public:
    Blame(const Schema &schema, xmlDocPtr document, const QByteArrayList &lines)
        : m_schema(schema)
        , m_document(document)
        , m_lines(lines)
        , m_words(schema.words(document))
    {
        m_clock.start();
    }

    QList<XmlProblem> find()
    {
        xmlNodePtr root = xmlDocGetRootElement(m_document);
        const std::vector<xmlNodePtr> children = childElements(root);
        if (xmlNodePtr child = onlyCulprit(children)) {
            blame(child);
        } else if (!blameSeveral(children, {u"name"_s, u"memory"_s, u"os"_s}) && !blameAttributeOf(root)) {
            blameByWords(root);
        }
        std::ranges::stable_sort(m_problems, {}, &XmlProblem::line);
        return m_problems;
    }

private:
    bool isLate() const { return m_clock.hasExpired(patience); }

    /// The one whose absence makes the rest right; null: there is none.
    xmlNodePtr onlyCulprit(const std::vector<xmlNodePtr> &children) const
    {
        const auto isGuilty = [this](xmlNodePtr child) {
            const Without absent(child);
            return !isLate() && m_schema.isValid(m_document);
        };
        const auto found = std::ranges::find_if(children, isGuilty);
        return found == children.end() ? nullptr : *found;
    }

    /// Those of the root itself, and of what it cannot do without.
    bool blameAttributeOf(xmlNodePtr root)
    {
        const QString type = QString::fromUtf8(reinterpret_cast<const char *>(root->name));
        return type == "domain"_L1 && blameAttribute(root);
    }

    /// Where the library found something, as deep as it says; else the whole.
    void blameByWords(xmlNodePtr root)
    {
        QList<xmlNodePtr> told;
        for (const Schema::Word &word : m_words) {
            if (word.node && word.node->type == XML_ELEMENT_NODE && word.node != root && !told.contains(word.node)) {
                told.append(word.node);
            }
        }
        const auto holdsAnother = [&](xmlNodePtr outer) {
            return std::ranges::any_of(told, [&](xmlNodePtr inner) {
                xmlNodePtr node = inner == outer ? nullptr : inner;
                while (node && node != outer) {
                    node = node->parent;
                }
                return node != nullptr;
            });
        };
        for (xmlNodePtr node : std::as_const(told)) {
            if (!holdsAnother(node) && m_problems.size() < qsizetype(mostProblems)) {
                report(node, {});
            }
        }
        if (m_problems.isEmpty()) {
            report(root, {});
        }
    }

    /// All but one of them, as long as the result lives.
    static Absent removed(const std::vector<xmlNodePtr> &nodes, xmlNodePtr but)
    {
        Absent absent;
        for (xmlNodePtr node : nodes) {
            if (node != but && node->parent) {
                absent.push_back(std::make_unique<Without>(node));
            }
        }
        return absent;
    }

    /// The document is right without this element.
    void blame(xmlNodePtr node)
    {
        if (m_problems.size() >= qsizetype(mostProblems)) {
            return;
        }
        const std::vector<xmlNodePtr> children = childElements(node);
        if (xmlNodePtr child = onlyCulprit(children)) {
            blame(child);
            return;
        }
        if (!blameAttribute(node) && !blameSeveral(children, {})) {
            report(node, {});
        }
    }

    /// More than one child is wrong: they are taken out and put back one by one. Those named in `kept` must be there.
    bool blameSeveral(const std::vector<xmlNodePtr> &children, const QStringList &kept)
    {
        std::vector<xmlNodePtr> guilty;
        {
            Absent absent;
            for (xmlNodePtr child : children) {
                absent.push_back(kept.contains(nameOf(child)) ? nullptr : std::make_unique<Without>(child));
            }
            if (children.size() < 2 || !m_schema.isValid(m_document)) {
                return false;
            }
            for (size_t i = 0; i < children.size() && guilty.size() < mostProblems && !isLate(); ++i) {
                if (!absent[i]) {
                    continue;
                }
                absent[i].reset();
                if (!m_schema.isValid(m_document)) {
                    guilty.push_back(children[i]);
                    absent[i] = std::make_unique<Without>(children[i]); // stays out while the others are looked at
                }
            }
        }
        for (xmlNodePtr child : guilty) {
            const Absent others = removed(guilty, child);
            blame(child);
        }
        return !guilty.empty();
    }

    /// An attribute of the element, or of one in it that cannot be done without.
    bool blameAttribute(xmlNodePtr node)
    {
        for (xmlAttrPtr attribute = node->properties; attribute && !isLate(); attribute = attribute->next) {
            // Not unlinked: libxml2 has no way to put one back into its place. A copy stands in for the element.
            const Document copy(xmlCopyDoc(m_document, 1), &xmlFreeDoc);
            xmlNodePtr twin = copy ? twinOf(copy.get(), node) : nullptr;
            xmlAttrPtr same
                = twin ? xmlHasNsProp(twin, attribute->name, attribute->ns ? attribute->ns->href : nullptr) : nullptr;
            if (same && xmlRemoveProp(same) == 0 && m_schema.isValid(copy.get())) {
                report(node, QString::fromUtf8(reinterpret_cast<const char *>(attribute->name)));
                return true;
            }
        }
        return std::ranges::any_of(childElements(node), [this](xmlNodePtr child) { return blameAttribute(child); });
    }

    /// The node at the same place in a copy.
    static xmlNodePtr twinOf(xmlDocPtr copy, xmlNodePtr node)
    {
        std::vector<int> path;
        for (; node && node->type == XML_ELEMENT_NODE; node = node->parent) {
            int place = 0;
            for (xmlNodePtr before = node->prev; before; before = before->prev) {
                place += before->type == XML_ELEMENT_NODE;
            }
            path.push_back(place);
        }
        xmlNodePtr twin = xmlDocGetRootElement(copy);
        for (auto place = path.rbegin() + 1; twin && place != path.rend(); ++place) {
            const std::vector<xmlNodePtr> children = childElements(twin);
            twin = size_t(*place) < children.size() ? children[size_t(*place)] : nullptr;
        }
        return twin;
    }

    void report(xmlNodePtr node, const QString &attribute)
    {
        XmlProblem problem;
        const QString name = nameOf(node);
        problem.line = tagLine(m_lines, int(xmlGetLineNo(node)), name);
        QStringList detail;
        for (const Schema::Word &word : m_words) {
            if (word.node == node && !detail.contains(word.text)) {
                detail.append(word.text);
            }
        }
        problem.detail = detail.join(u'\n');
        if (!attribute.isEmpty()) {
            xmlChar *raw = xmlGetProp(node, reinterpret_cast<const xmlChar *>(attribute.toUtf8().constData()));
            const QString value = shortened(QString::fromUtf8(reinterpret_cast<const char *>(raw)));
            xmlFree(raw);
            problem.text = Tr::tr("In <%1>, the attribute %2 is not allowed, or “%3” is no value for it.")
                               .arg(name, attribute, value);
        } else if (!m_schema.knows(name.section(u':', -1))) {
            problem.text = Tr::tr("<%1> is no element that libvirt knows.").arg(name);
        } else if (childElements(node).empty() && !textOf(node).isEmpty()) {
            problem.text = Tr::tr("“%2” is no value for <%1>, or <%1> has no place here.").arg(name, textOf(node));
        } else {
            problem.text = Tr::tr("<%1> is incomplete, stands twice, or has no place here.").arg(name);
        }
        m_problems.append(problem);
    }

    static QString textOf(xmlNodePtr node)
    {
        xmlChar *raw = xmlNodeGetContent(node);
        const QString text = shortened(QString::fromUtf8(reinterpret_cast<const char *>(raw)));
        xmlFree(raw);
        return text;
    }

    const Schema &m_schema;
    xmlDocPtr m_document;
    const QByteArrayList &m_lines;
    QList<Schema::Word> m_words;
    QElapsedTimer m_clock;
    QList<XmlProblem> m_problems;
};

} // namespace

QString libvirtSchemaFolder()
{
    for (const QString &folder : {u"/usr/share/libvirt/schemas"_s, u"/usr/local/share/libvirt/schemas"_s}) {
        if (QFile::exists(folder + u"/domain.rng"_s)) {
            return folder;
        }
    }
    return {};
}

XmlReport checkDomainXml(const QByteArray &text, const QString &schemaFolder)
{
    static std::mutex one; // the schema and the library's memory of it
    const std::lock_guard lock(one);
    XmlReport report;
    if (text.size() > largest) {
        report.problems.append({1, 0, Tr::tr("This text is larger than any definition is."), {}, false});
        return report;
    }
    if (const QString encoding = foreignEncoding(text); !encoding.isEmpty()) {
        report.problems.append({1,
                                0,
                                Tr::tr("The text declares the encoding %1, but it is stored in UTF-8: letters beyond "
                                       "ASCII would become others. Take encoding='…' away.")
                                    .arg(encoding),
                                {},
                                false});
        return report;
    }
    Parsing parsing;
    parsing.lines = text.split('\n');
    const Document document = parse(text, parsing);
    if (!document) {
        report.problems = parsing.problems;
        return report;
    }
    report.problems = parsing.prefixes;
    if (text.size() > largestForSchema) {
        report.note = Tr::tr("This text is too large to be checked here. The host checks it when it is stored.");
        return report;
    }
    const Schema *schema = Schema::load(schemaFolder);
    if (!schema) {
        report.note = Tr::tr("libvirt's schema is not on this computer (it comes with the package libvirt0), so only "
                             "the form is checked. The host checks the rest when it is stored.");
        return report;
    }
    report.bySchema = true;
    if (!schema->isValid(document.get())) {
        for (const XmlProblem &problem : Blame(*schema, document.get(), parsing.lines).find()) {
            const auto isThere = [&](const XmlProblem &prefix) { return prefix.line == problem.line; };
            if (std::ranges::none_of(parsing.prefixes, isThere)) { // else it is the same one
                report.problems.append(problem);
            }
        }
        std::ranges::stable_sort(report.problems, {}, &XmlProblem::line);
    }
    return report;
}

} // namespace guestdeck
