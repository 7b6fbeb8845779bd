// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/hardwareitem.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Hardware)
};

constexpr qsizetype longestLine = 4096; ///< as much of an attribute as is ever read
constexpr qsizetype longestText = 64 * 1024;

QString size(qint64 bytes)
{
    // Exact where two digits are: 20 GiB, 1.50 GiB; 1025 KiB is not "1 MiB".
    const QLocale locale;
    qint64 unit = 1;
    int power = 0;
    while (power < 5 && bytes / unit >= 1024 && bytes % (unit * 1024 / 4) == 0) {
        unit *= 1024;
        ++power;
    }
    static const char *const units[] = {"%1 bytes", "%1 KiB", "%1 MiB", "%1 GiB", "%1 TiB", "%1 PiB"};
    const QString number
        = bytes % unit == 0 ? locale.toString(bytes / unit) : locale.toString(double(bytes) / double(unit), 'f', 2);
    return power == 0 ? Tr::tr("%1 bytes").arg(number) : QString::fromLatin1(units[power]).arg(number);
}

QString shownNumber(const HardwareField &field, qint64 number)
{
    return field.type == FieldType::Size ? size(number)
        : field.unit.isEmpty()           ? QLocale().toString(number)
                                         : QLocale().toString(number) + u' ' + field.unit;
}

QString numberProblem(const HardwareField &field, const QString &value)
{
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    if (!ok || value != QString::number(number)) {
        return Tr::tr("This must be a whole number.");
    }
    if (number < field.minimum) {
        return Tr::tr("This must be at least %1.").arg(shownNumber(field, field.minimum));
    }
    if (field.maximum >= 0 && number > field.maximum) {
        return Tr::tr("This must be at most %1.").arg(shownNumber(field, field.maximum));
    }
    return {};
}

QString textProblem(const QString &value, bool lines)
{
    if (value.size() > (lines ? longestText : longestLine)) {
        return Tr::tr("This is too long.");
    }
    const bool odd = std::ranges::any_of(value, [lines](QChar c) {
        const char16_t u = c.unicode();
        return (u < 0x20 && !(lines && (u == u'\n' || u == u'\t'))) || u == 0x7f || u == 0xfffe || u == 0xffff;
    });
    return odd ? Tr::tr("This has characters that a definition cannot hold.") : QString();
}

QString choiceProblem(const QList<FieldOption> &options, const QString &value, bool free)
{
    const auto found = std::ranges::find(options, value, &FieldOption::value);
    if (found != options.cend()) {
        return found->whyNot;
    }
    return free ? textProblem(value, false) : Tr::tr("“%1” is not one of the choices.").arg(value.left(60));
}

QString typeProblem(const HardwareField &field, const QList<FieldOption> &options, const QString &value)
{
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Size:
        return numberProblem(field, value);
    case FieldType::Switch:
        return value == "yes"_L1 || value == "no"_L1 ? QString()
                                                     : Tr::tr("“%1” is not one of the choices.").arg(value.left(60));
    case FieldType::Choice:
    case FieldType::ChoiceOrText:
        return choiceProblem(options, value, field.type == FieldType::ChoiceOrText);
    case FieldType::Text:
    case FieldType::Lines:
    case FieldType::Secret:
        return textProblem(value, field.type == FieldType::Lines);
    case FieldType::Info:
        return {};
    }
    return {};
}

} // namespace

QString valueProblem(const HardwareField &field, const GuestHardware &guest, const FieldValues &values,
                     const QString &value)
{
    const QString given = field.type == FieldType::Lines ? value : value.trimmed();
    const QList<FieldOption> options = field.offered ? field.offered(guest, values) : field.options;
    if (given.isEmpty()) {
        const auto found = std::ranges::find(options, QString(), &FieldOption::value);
        if (found != options.cend() && !found->whyNot.isEmpty()) {
            return found->whyNot;
        }
        return field.required ? Tr::tr("This is needed.") : QString();
    }
    const QString problem = typeProblem(field, options, given);
    return !problem.isEmpty() || !field.check ? problem : field.check(guest, values, given);
}

QString shownValue(const HardwareField &field, const QString &value)
{
    if (field.type == FieldType::Secret) {
        return value.isEmpty() ? Tr::tr("Not set") : Tr::tr("Set");
    }
    const auto option = std::ranges::find(field.options, value, &FieldOption::value);
    if (option != field.options.cend()) {
        return option->text;
    }
    if (value.isEmpty()) {
        return u"—"_s;
    }
    switch (field.type) {
    case FieldType::Switch:
        return value == "yes"_L1 ? Tr::tr("On") : value == "no"_L1 ? Tr::tr("Off") : value;
    case FieldType::Number:
    case FieldType::Size: {
        bool ok = false;
        const qint64 number = value.toLongLong(&ok);
        return ok ? shownNumber(field, number) : value;
    }
    case FieldType::Lines: {
        const QString line = value.section(u'\n', 0, 0);
        return line == value ? value : line + u" …"_s;
    }
    default:
        return field.unit.isEmpty() ? value : value + u' ' + field.unit;
    }
}

} // namespace guestdeck
