// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xmlcheck/schema.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <map>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostWords = 200;

/// Not `const xmlError *`: libxml2 before 2.12 gives a plain pointer, and a lambda fits both.
constexpr auto collect = [](void *list, auto *error) {
    auto *words = static_cast<QList<Schema::Word> *>(list);
    if (words && words->size() < mostWords) {
        words->append({static_cast<xmlNodePtr>(error->node), error->line,
                       QString::fromUtf8(error->message ? error->message : "").trimmed()});
    }
};

QList<Schema::Word> validate(xmlRelaxNGPtr schema, xmlDocPtr document, bool *valid)
{
    QList<Schema::Word> words;
    const std::unique_ptr<xmlRelaxNGValidCtxt, decltype(&xmlRelaxNGFreeValidCtxt)> context(
        xmlRelaxNGNewValidCtxt(schema), &xmlRelaxNGFreeValidCtxt);
    if (!context) {
        *valid = true; // out of memory: no word of the text's
        return words;
    }
    xmlRelaxNGSetValidStructuredErrors(context.get(), collect, &words);
    *valid = xmlRelaxNGValidateDoc(context.get(), document) == 0;
    return words;
}

} // namespace

Schema *Schema::load(const QString &folder)
{
    static std::map<QString, std::unique_ptr<Schema>> loaded;
    const auto known = loaded.find(folder);
    if (known != loaded.end()) {
        return known->second.get();
    }
    std::unique_ptr<Schema> schema(new Schema);
    const QString file = QDir(folder).filePath(u"domain.rng"_s);
    if (!folder.isEmpty() && QFile::exists(file)) {
        const std::unique_ptr<xmlRelaxNGParserCtxt, decltype(&xmlRelaxNGFreeParserCtxt)> parser(
            xmlRelaxNGNewParserCtxt(QFile::encodeName(file).constData()), &xmlRelaxNGFreeParserCtxt);
        if (parser) {
            xmlRelaxNGSetParserStructuredErrors(parser.get(), collect, nullptr);
            schema->m_schema = xmlRelaxNGParse(parser.get());
        }
    }
    if (!schema->m_schema) {
        return nullptr; // looked for again: it may be installed while the program runs
    }
    schema->collectNames(folder);
    return (loaded[folder] = std::move(schema)).get();
}

Schema::~Schema()
{
    xmlRelaxNGFree(m_schema);
}

void Schema::collectNames(const QString &folder)
{
    static const QRegularExpression element(u"<element\\s+name=[\"']([^\"']+)[\"']"_s);
    for (const QString &name : QDir(folder).entryList({u"*.rng"_s}, QDir::Files)) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly) || file.size() > (4 << 20)) {
            continue;
        }
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = element.globalMatch(text); match.hasNext();) {
            m_elements.insert(match.next().captured(1).section(u':', -1));
        }
    }
}

bool Schema::isValid(xmlDocPtr document) const
{
    bool valid = false;
    validate(m_schema, document, &valid);
    return valid;
}

QList<Schema::Word> Schema::words(xmlDocPtr document) const
{
    bool valid = false;
    QList<Word> words = validate(m_schema, document, &valid);
    if (valid) {
        return {};
    }
    if (words.isEmpty()) {
        words.append({xmlDocGetRootElement(document), 1, {}});
    }
    return words;
}

} // namespace guestdeck
