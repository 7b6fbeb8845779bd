// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/guestfilter.h"

#include "models/itemmodels/guestmodel.h"

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// Names of states that work in every language, beside the translated ones.
QString stateWord(DomainState state)
{
    switch (state) {
    case DomainState::Running:
    case DomainState::Blocked:
        return u"running"_s;
    case DomainState::Paused:
        return u"paused"_s;
    case DomainState::ShuttingDown:
        return u"shutdown"_s;
    case DomainState::ShutOff:
        return u"off"_s;
    case DomainState::Saved:
        return u"saved"_s;
    case DomainState::Crashed:
        return u"crashed"_s;
    case DomainState::Suspended:
        return u"sleeping"_s;
    case DomainState::Unknown:
        return u"unknown"_s;
    }
    return {};
}

struct Key {
    QLatin1StringView name;
    GuestModel::Column column;
};

constexpr Key keys[]{
    {"name"_L1, GuestModel::NameColumn}, {"host"_L1, GuestModel::HostColumn},  {"os"_L1, GuestModel::OsColumn},
    {"tag"_L1, GuestModel::TagsColumn},  {"ip"_L1, GuestModel::AddressColumn}, {"title"_L1, GuestModel::TitleColumn},
};

/// "template" or "machine", or the beginning of one; true: templates. Nothing: neither.
std::optional<bool> meansTemplate(const QString &value)
{
    if (u"template"_s.startsWith(value) || GuestModel::tr("Template").toLower().startsWith(value)) {
        return true;
    }
    return u"machine"_s.startsWith(value) ? std::optional(false) : std::nullopt;
}

bool matches(const QAbstractItemModel &model, int row, const QString &word)
{
    const qsizetype colon = word.indexOf(u':');
    if (colon > 0 && colon + 1 < word.size()) {
        const QStringView key = QStringView(word).left(colon);
        const QString value = word.mid(colon + 1);
        if (key == "state"_L1) {
            const auto state = DomainState(model.index(row, 0).data(GuestModel::StateRole).toInt());
            return stateWord(state).startsWith(value) || GuestModel::stateText(state).toLower().startsWith(value);
        }
        if (const auto wanted = key == "is"_L1 ? meansTemplate(value) : std::nullopt) {
            return *wanted == model.index(row, 0).data(GuestModel::TemplateRole).toBool();
        }
        for (const Key &known : keys) {
            if (key == known.name) {
                return model.index(row, known.column).data().toString().toLower().contains(value);
            }
        }
    }
    return model.index(row, 0).data(GuestModel::SearchRole).toString().contains(word);
}

} // namespace

GuestFilter::GuestFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    setSortRole(GuestModel::SortRole);
    setSortLocaleAware(true);
}

void GuestFilter::setQuery(const QString &query)
{
    if (query == m_query) {
        return;
    }
    m_query = query;
    m_words = query.toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void GuestFilter::setHost(const std::optional<ConnectionId> &host)
{
    if (host != m_host) {
        m_host = host;
        invalidateFilter();
    }
}

void GuestFilter::setGroup(const std::optional<QString> &group)
{
    if (group != m_group) {
        m_group = group;
        invalidateFilter();
    }
}

bool GuestFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid()) {
        return false;
    }
    const QAbstractItemModel &model = *sourceModel();
    if (m_host && model.index(row, 0).data(GuestModel::DomainIdRole).value<DomainId>().connection != *m_host) {
        return false;
    }
    if (m_group && model.index(row, 0).data(GuestModel::GroupRole).toString() != *m_group) {
        return false;
    }
    return std::ranges::all_of(m_words, [&](const QString &word) { return matches(model, row, word); });
}

bool GuestFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(GuestModel::SortRole);
    const QVariant b = right.data(GuestModel::SortRole);
    if (a.userType() == QMetaType::QString && a != b) {
        // web-9 before web-10, as people count.
        return compareNatural(a.toString(), b.toString()) < 0;
    }
    const QPartialOrdering order = QVariant::compare(a, b);
    if (order == QPartialOrdering::Less || order == QPartialOrdering::Greater) {
        return order == QPartialOrdering::Less;
    }
    // Equal values keep the order of their names, so that rows do not trade places at each sample.
    return compareNatural(left.siblingAtColumn(GuestModel::NameColumn).data().toString(),
                          right.siblingAtColumn(GuestModel::NameColumn).data().toString())
        < 0;
}

int GuestFilter::compareNatural(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a.at(i).isDigit() && b.at(j).isDigit()) {
            const auto number = [](const QString &text, qsizetype &at) {
                while (at < text.size() && text.at(at) == u'0') {
                    ++at;
                }
                const qsizetype start = at;
                while (at < text.size() && text.at(at).isDigit()) {
                    ++at;
                }
                return QStringView(text).mid(start, at - start);
            };
            const QStringView x = number(a, i);
            const QStringView y = number(b, j);
            if (x.size() != y.size()) {
                return x.size() < y.size() ? -1 : 1;
            }
            if (const int order = x.compare(y)) {
                return order;
            }
            continue;
        }
        const QChar x = a.at(i++).toCaseFolded();
        const QChar y = b.at(j++).toCaseFolded();
        if (x != y) {
            return x < y ? -1 : 1;
        }
    }
    const qsizetype rest = (a.size() - i) - (b.size() - j);
    return rest != 0 ? (rest < 0 ? -1 : 1) : a.compare(b);
}

} // namespace guestdeck
