// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/kindtools.h"
#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <algorithm>

namespace guestdeck::kinds
{

using namespace Qt::StringLiterals;

namespace
{

QString currentOf(const pugi::xml_node &domain)
{
    const QString current = attributeOf(domain, "vcpu", "current");
    return current.isEmpty() ? xml::childText(domain, "vcpu").trimmed() : current;
}

pugi::xml_node onlyCell(const pugi::xml_node &domain)
{
    const pugi::xml_node numa = domain.child("cpu").child("numa");
    const auto cells = numa.children("cell");
    return std::distance(cells.begin(), cells.end()) == 1 ? numa.child("cell") : pugi::xml_node();
}

void writeCurrent(pugi::xml_node domain, const QString &value)
{
    const pugi::xml_node vcpu = childOf(domain, "vcpu");
    const QString most = xml::text(vcpu).trimmed();
    setOwnAttribute(vcpu, "current", value == most ? QString() : value);
}

/// What is in use stays as it was, and the only NUMA cell holds all of them.
void writeMaximum(pugi::xml_node domain, const QString &value)
{
    const QString current = currentOf(domain);
    setChildText(domain, "vcpu", value);
    pugi::xml_node vcpu = domain.child("vcpu");
    const bool fits = current.toUInt() > 0 && current.toUInt() < value.toUInt();
    setOwnAttribute(vcpu, "current", fits ? current : QString());
    removeChild(domain, "vcpus"); // a list of each single one, which libvirt makes anew
    if (const pugi::xml_node cell = onlyCell(domain); cell && value.toUInt() > 0) {
        xml::setAttribute(cell, "cpus", value.toUInt() == 1 ? u"0"_s : u"0-"_s + QString::number(value.toUInt() - 1));
    }
}

quint64 productOf(const FieldValues &values)
{
    quint64 product = 1;
    for (const QString &id : {u"sockets"_s, u"dies"_s, u"cores"_s, u"threads"_s}) {
        const QString value = values.value(id);
        product *= value.isEmpty() ? 1 : std::min<quint64>(value.toULongLong(), 65536);
    }
    return product;
}

bool hasTopology(const FieldValues &values)
{
    return !values.value(u"sockets"_s).isEmpty() || !values.value(u"cores"_s).isEmpty()
        || !values.value(u"threads"_s).isEmpty();
}

QString modeOf(const pugi::xml_node &domain)
{
    const QString mode = attributeOf(domain, "cpu", "mode");
    return mode.isEmpty() && domain.child("cpu").child("model") ? u"custom"_s : mode;
}

/// With what means something only in the mode that it had.
void writeMode(pugi::xml_node domain, const QString &value)
{
    pugi::xml_node cpu = childOf(domain, "cpu");
    setOwnAttribute(cpu, "mode", value);
    if (value != "custom"_L1) {
        removeChild(cpu, "model");
        removeChild(cpu, "vendor");
        setOwnAttribute(cpu, "match", {});
    }
    if (!isOneOf(value, {"host-passthrough"_L1, "maximum"_L1})) {
        setOwnAttribute(cpu, "migratable", {});
    }
    if (value.isEmpty()) {
        setOwnAttribute(cpu, "check", {});
    }
}

QList<FieldOption> modes(const GuestHardware &guest, const FieldValues &)
{
    QList<FieldOption> list
        = {{u""_s, Tr::tr("The emulator's default")},
           {u"host-passthrough"_s, Tr::tr("As the host's – fastest; moves only to hosts with the same processor")},
           {u"host-model"_s, Tr::tr("Like the host's – nearly as fast, and moves to similar hosts")},
           {u"maximum"_s, Tr::tr("All that the emulator can do")},
           {u"custom"_s, Tr::tr("A model by name – moves to every host that has it")}};
    for (FieldOption &option : list) {
        if (guest.caps.known && !option.value.isEmpty() && !guest.caps.cpuModes.contains(option.value)) {
            option.whyNot = option.value == "host-passthrough"_L1
                ? Tr::tr("Handing the host's processor through needs KVM, and this guest is emulated or the host has "
                         "none.")
                : Tr::tr("The host does not offer this for this guest.");
        }
    }
    return list;
}

QList<FieldOption> models(const GuestHardware &guest, const FieldValues &)
{
    QList<FieldOption> list;
    const QStringList usable = guest.caps.enums.value(u"cpu/usableModels"_s);
    for (const QString &model : guest.caps.cpuModels) {
        list.append(
            {model, model,
             usable.contains(model) ? QString() : Tr::tr("The host's processor lacks something that this model has.")});
    }
    return list;
}

// ---- Features ------------------------------------------------------------------------------------------------------

bool isNested(const QString &feature)
{
    return isOneOf(feature, {"vmx"_L1, "svm"_L1});
}

QString nestedOf(const pugi::xml_node &domain)
{
    for (const pugi::xml_node &feature : domain.child("cpu").children("feature")) {
        if (isNested(xml::attribute(feature, "name"))) {
            const QString policy = xml::attribute(feature, "policy");
            return isOneOf(policy, {"disable"_L1, "forbid"_L1}) ? u"disable"_s : u"optional"_s;
        }
    }
    return {};
}

void writeFeatures(pugi::xml_node domain, const QList<std::pair<QString, QString>> &wanted, bool nested)
{
    pugi::xml_node cpu = childOf(domain, "cpu");
    QList<pugi::xml_node> old;
    for (const pugi::xml_node &feature : cpu.children("feature")) {
        if (isNested(xml::attribute(feature, "name")) == nested) {
            old.append(feature);
        }
    }
    for (const pugi::xml_node &feature : std::as_const(old)) {
        xml::removeElement(feature);
    }
    for (const auto &[policy, name] : wanted) {
        const pugi::xml_node feature = xml::addElement(cpu, "<feature/>");
        xml::setAttribute(feature, "policy", policy);
        xml::setAttribute(feature, "name", name);
    }
}

/// Of Intel and of AMD alike: "optional" gives the guest whichever the host has.
void writeNested(pugi::xml_node domain, const QString &value)
{
    QList<std::pair<QString, QString>> wanted;
    if (!value.isEmpty()) {
        wanted = {{value, u"vmx"_s}, {value, u"svm"_s}};
    }
    writeFeatures(domain, wanted, true);
}

QString featuresOf(const pugi::xml_node &domain)
{
    QStringList list;
    for (const pugi::xml_node &feature : domain.child("cpu").children("feature")) {
        const QString name = xml::attribute(feature, "name");
        if (!isNested(name)) {
            const QString policy = xml::attribute(feature, "policy");
            list.append((policy.isEmpty() ? u"require"_s : policy) + u' ' + name);
        }
    }
    return list.join(u'\n');
}

QList<std::pair<QString, QString>> parseFeatures(const QString &value)
{
    QList<std::pair<QString, QString>> list;
    for (const QString &line : value.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.size() == 2) {
            list.append({words.at(0), words.at(1)});
        } else if (!words.isEmpty()) {
            list.append({QString(), words.join(u' ')});
        }
    }
    return list;
}

QString checkFeatures(const GuestHardware &, const FieldValues &, const QString &value)
{
    for (const auto &[policy, name] : parseFeatures(value)) {
        if (!isOneOf(policy, {"require"_L1, "disable"_L1, "optional"_L1, "force"_L1, "forbid"_L1})) {
            return Tr::tr("Each line is a word and a feature: require, disable, optional, force or forbid, as in "
                          "“disable hle”.");
        }
        if (isNested(name)) {
            return Tr::tr("%1 is set by “Guests inside this guest”.").arg(name);
        }
    }
    return {};
}

Field topology(const QString &id, const QString &label, const QString &help)
{
    return number(id, u"cpu/topology@"_s + id, label, help).range(1, 4096).in(Tr::tr("Topology")).rare();
}

QString whyNoCount(const GuestHardware &guest, const FieldValues &)
{
    const Definition stored(guest.stored);
    const auto cells = stored.domain().child("cpu").child("numa").children("cell");
    return std::distance(cells.begin(), cells.end()) > 1
        ? Tr::tr("The vCPUs are spread over several NUMA cells. Change the maximum together with them on the XML page.")
        : QString();
}

QString checkCurrent(const GuestHardware &guest, const FieldValues &values, const QString &value)
{
    const quint32 wanted = value.toUInt();
    const quint32 most = values.value(u"maximum"_s).toUInt();
    if (most > 0 && wanted > most) {
        return Tr::tr("This is more than the maximum of %n vCPUs.", nullptr, int(most));
    }
    Q_UNUSED(guest)
    return {};
}

QString checkMaximum(const GuestHardware &guest, const FieldValues &, const QString &value)
{
    const quint32 most = guest.caps.maxVcpus;
    return most > 0 && value.toUInt() > most ? Tr::tr("The host can give a guest at most %n vCPUs.", nullptr, int(most))
                                             : QString();
}

Field quota(const QString &id, const QString &path, const QString &label, const QString &help)
{
    return number(id, path, label, help)
        .unit(Tr::tr("µs"))
        .in(Tr::tr("Share of the host's processors"))
        .live(LiveWay::SchedulerParameters)
        .rare();
}

} // namespace

HardwareKind cpuKind()
{
    HardwareKind kind;
    kind.id = u"cpu"_s;
    kind.title = Tr::tr("Processors");
    kind.help = Tr::tr("How many virtual processors (vCPUs) the guest has, and of which model.");
    kind.icon = u"cpu"_s;
    kind.single = true;
    kind.canAdd = false;
    const QString model = Tr::tr("Model");
    const QString share = Tr::tr("Share of the host's processors");
    kind.fields = {
        number(u"current"_s, u"vcpu@current"_s, Tr::tr("vCPUs"),
               Tr::tr("How many the guest uses. While it runs more can be plugged in, up to the maximum; taking some "
                      "away waits for the next start, since running systems do not let go of them."))
            .range(1, 65536)
            .required()
            .live(LiveWay::Vcpus)
            .reads(currentOf)
            .writes(writeCurrent)
            .check(checkCurrent),
        number(u"maximum"_s, u"vcpu"_s, Tr::tr("Maximum"),
               Tr::tr("How many it can get without being shut down. A maximum above what it uses costs nothing."))
            .range(1, 65536)
            .required()
            .also({u"vcpus"_s, u"cpu/numa/cell@cpus"_s})
            .reads([](const pugi::xml_node &domain) { return xml::childText(domain, "vcpu").trimmed(); })
            .writes(writeMaximum)
            .whyNot(whyNoCount)
            .check(checkMaximum),
        choice(u"mode"_s, u"cpu@mode"_s, Tr::tr("Processor"),
               Tr::tr("Which processor the guest sees. The nearer to the host's, the faster; the more general, the "
                      "further it can move while it runs."))
            .offered(modes)
            .reads(modeOf)
            .writes(writeMode)
            .in(model),
        choiceOrText(u"model"_s, u"cpu/model"_s, Tr::tr("Model"),
                     Tr::tr("A model by name. Those the host's processor cannot show are greyed."))
            .offered(models)
            .in(model)
            .when([](const FieldValues &values) { return values.value(u"mode"_s) == "custom"_L1; }),
        choice(u"nested"_s, u"cpu/feature[name=vmx]@policy"_s, Tr::tr("Guests inside this guest"),
               Tr::tr("Nested virtualization: the guest can run guests of its own. The host's KVM must allow it."))
            .options({{u""_s, Tr::tr("As the processor model says")},
                      {u"optional"_s, Tr::tr("Allowed, when the host can")},
                      {u"disable"_s, Tr::tr("Not allowed")}})
            .also({u"cpu/feature[name=svm]@policy"_s})
            .reads(nestedOf)
            .writes(writeNested)
            .in(model),
        choice(u"check"_s, u"cpu@check"_s, Tr::tr("Check at the start"),
               Tr::tr("What libvirt does when the host lacks something of the model."))
            .options({{u""_s, Tr::tr("As libvirt decides")},
                      {u"none"_s, Tr::tr("Start anyway")},
                      {u"partial"_s, Tr::tr("Refuse when the model does not fit")},
                      {u"full"_s, Tr::tr("Refuse when anything differs")}})
            .in(model)
            .rare(),
        onOff(u"migratable"_s, u"cpu@migratable"_s, Tr::tr("Only what can move"),
              Tr::tr("Leaves out what would keep the guest from moving to another host while it runs."))
            .in(model)
            .rare()
            .when([](const FieldValues &values) {
                return isOneOf(values.value(u"mode"_s), {"host-passthrough"_L1, "maximum"_L1});
            }),
        lines(u"features"_s, u"cpu/feature@policy"_s, Tr::tr("Features"),
              Tr::tr("One a line, with what is to be done: “require pdpe1gb”, “disable hle”. For experts; what is not "
                     "named comes from the model."))
            .reads(featuresOf)
            .writes(
                [](pugi::xml_node domain, const QString &value) { writeFeatures(domain, parseFeatures(value), false); })
            .check(checkFeatures)
            .in(model)
            .rare(),
        topology(u"sockets"_s, Tr::tr("Sockets"),
                 Tr::tr("Processors as the guest sees them. Some systems are licensed by sockets. Empty: libvirt makes "
                        "one socket for each vCPU.")),
        topology(u"dies"_s, Tr::tr("Dies"), Tr::tr("Chips in each socket; 1 for nearly all.")),
        topology(u"cores"_s, Tr::tr("Cores"), Tr::tr("Cores of each socket (or die).")),
        topology(u"threads"_s, Tr::tr("Threads"), Tr::tr("Threads of each core.")),
        text(u"cpuset"_s, u"vcpu@cpuset"_s, Tr::tr("Host processors"),
             Tr::tr("On which of the host's processors the guest may run, as in 0-3,8. Each vCPU has its own choice in "
                    "“CPU pinning…” of the guest's menu."))
            .in(share)
            .rare()
            .check([](const GuestHardware &, const FieldValues &, const QString &value) {
                const bool fine = std::all_of(value.cbegin(), value.cend(), [](QChar c) {
                    return (c >= u'0' && c <= u'9') || c == u'-' || c == u',' || c == u'^';
                });
                return fine ? QString() : Tr::tr("Numbers and ranges, as in 0-3,8.");
            }),
        number(u"shares"_s, u"cputune/shares"_s, Tr::tr("Weight"),
               Tr::tr("When the host is busy, a guest with twice the weight gets twice the time. 1024 (on newer hosts "
                      "100) is what every guest has."))
            .range(1, 262144)
            .in(share)
            .live(LiveWay::SchedulerParameters)
            .rare(),
        quota(u"period"_s, u"cputune/period"_s, Tr::tr("Period"),
              Tr::tr("The stretch of time in which the limit is counted; 100000 is usual."))
            .range(1000, 1000000),
        quota(u"quota"_s, u"cputune/quota"_s, Tr::tr("Limit of each vCPU"),
              Tr::tr("How long each vCPU may run in a period: half the period is half a processor. -1: no limit."))
            .range(-1, 17592186044415),
        quota(u"emulatorPeriod"_s, u"cputune/emulator_period"_s, Tr::tr("Period of the emulator"),
              Tr::tr("The same for the emulator's own work."))
            .range(1000, 1000000),
        quota(u"emulatorQuota"_s, u"cputune/emulator_quota"_s, Tr::tr("Limit of the emulator"),
              Tr::tr("How long the emulator may run in its period. -1: no limit."))
            .range(-1, 17592186044415),
        quota(u"globalPeriod"_s, u"cputune/global_period"_s, Tr::tr("Period of the whole guest"),
              Tr::tr("The same for all of the guest together."))
            .range(1000, 1000000),
        quota(u"globalQuota"_s, u"cputune/global_quota"_s, Tr::tr("Limit of the whole guest"),
              Tr::tr("How long all of the guest may run in that period. -1: no limit."))
            .range(-1, 17592186044415),
        number(u"iothreads"_s, u"iothreads"_s, Tr::tr("I/O threads"),
               Tr::tr("Threads of the emulator that disks can be given to, so that they do not wait for each other."))
            .range(0, 1024)
            .rare(),
    };
    kind.itemSummary = [](const FieldValues &values) {
        const int current = values.value(u"current"_s).toInt();
        const int most = values.value(u"maximum"_s).toInt();
        const QString count = Tr::tr("%n vCPUs", nullptr, current);
        return joined({most > current ? Tr::tr("%1, up to %2").arg(count).arg(most) : count,
                       values.value(u"mode"_s) == "custom"_L1 ? values.value(u"model"_s) : values.value(u"mode"_s)});
    };
    kind.check = [](const GuestHardware &, const FieldValues &values) {
        QList<std::pair<QString, QString>> problems;
        const quint64 most = values.value(u"maximum"_s).toULongLong();
        if (hasTopology(values) && most > 0 && productOf(values) != most) {
            problems.append({u"sockets"_s,
                             Tr::tr("Sockets × dies × cores × threads make %1, and the maximum is %2: both must be the "
                                    "same.")
                                 .arg(productOf(values))
                                 .arg(most)});
        }
        if (hasTopology(values)
            && (values.value(u"sockets"_s).isEmpty() || values.value(u"cores"_s).isEmpty()
                || values.value(u"threads"_s).isEmpty())) {
            problems.append({u"sockets"_s, Tr::tr("A topology needs sockets, cores and threads, all three.")});
        }
        if (values.value(u"mode"_s) == "custom"_L1 && values.value(u"model"_s).isEmpty()) {
            problems.append({u"model"_s, Tr::tr("Choose the model.")});
        }
        return problems;
    };
    return kind;
}

} // namespace guestdeck::kinds
