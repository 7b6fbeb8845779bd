// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/install/unattended.h"

#include "models/core/shell.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QTimeZone>

#include <pugixml.hpp>

#include <sstream>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Unattended)
};

/// Run as root in the new system: the key into the user's authorized_keys.
QString keyCommands(const Unattended &answers)
{
    const QString home = u"/home/"_s + answers.user; // names are checked: letters, digits, hyphens
    const QString owner = shellQuote(answers.user);
    return u"install -d -m 700 -o %1 -g %1 %2/.ssh && printf '%s\\n' %3 > %2/.ssh/authorized_keys && "
           "chown %1:%1 %2/.ssh/authorized_keys && chmod 600 %2/.ssh/authorized_keys"_s.arg(
               owner, shellQuote(home), shellQuote(answers.sshKey.trimmed()));
}

QByteArray finishKickstart(QByteArray script, const Unattended &answers)
{
    if (!answers.sshKey.trimmed().isEmpty()) {
        script += "\n%post\n" + keyCommands(answers).toUtf8() + "\n%end\n";
    }
    return script;
}

/// The last late_command wins, so libosinfo's own are said again with ours.
QByteArray finishPreseed(QByteArray script, const Unattended &answers)
{
    QString late
        = u"in-target sed -i /cdrom/d /etc/apt/sources.list; in-target touch /root/osinfo-install-successful"_s;
    if (!answers.sshKey.trimmed().isEmpty()) {
        late += u"; in-target sh -c "_s + shellQuote(keyCommands(answers));
    }
    return script + "\nd-i preseed/late_command string " + late.toUtf8() + "\n";
}

/// Microsoft's layout for UEFI: system partition, reserved one, the rest for Windows.
void layOutForUefi(pugi::xml_node disk, pugi::xml_node installTo)
{
    struct Partition {
        const char *type;
        const char *size; ///< MB; null: all that is left
        const char *format; ///< null: none
        const char *label;
        const char *letter;
    };
    static constexpr Partition layout[] = {{"EFI", "260", "FAT32", "System", nullptr},
                                           {"MSR", "16", nullptr, nullptr, nullptr},
                                           {"Primary", nullptr, "NTFS", "Windows", "C"}};
    disk.remove_child("CreatePartitions");
    disk.remove_child("ModifyPartitions");
    pugi::xml_node create = disk.append_child("CreatePartitions");
    pugi::xml_node modify = disk.append_child("ModifyPartitions");
    const auto text = [](pugi::xml_node parent, const char *name, const char *value) {
        parent.append_child(name).text().set(value);
    };
    int order = 0;
    for (const Partition &partition : layout) {
        const std::string number = std::to_string(++order);
        pugi::xml_node made = create.append_child("CreatePartition");
        made.append_attribute("wcm:action") = "add";
        text(made, "Order", number.c_str());
        text(made, "Type", partition.type);
        partition.size ? text(made, "Size", partition.size) : text(made, "Extend", "true");
        pugi::xml_node changed = modify.append_child("ModifyPartition");
        changed.append_attribute("wcm:action") = "add";
        text(changed, "Order", number.c_str());
        text(changed, "PartitionID", number.c_str());
        if (partition.format) {
            text(changed, "Format", partition.format);
            text(changed, "Label", partition.label);
        }
        if (partition.letter) {
            text(changed, "Letter", partition.letter);
        }
    }
    installTo.child("PartitionID").text().set("3");
}

/// Setup gives letters to the discs as it finds them; a path that is not there is passed over.
void setDriverPaths(pugi::xml_node paths, const QString &folder)
{
    paths.remove_children();
    int key = 0;
    for (const char letter : {'D', 'E', 'F', 'G'}) {
        for (const char *driver : {"viostor", "NetKVM"}) {
            pugi::xml_node path = paths.append_child("PathAndCredentials");
            path.append_attribute("wcm:action") = "add";
            path.append_attribute("wcm:keyValue") = ++key;
            const std::string text = std::string(1, letter) + ":\\" + driver + "\\" + folder.toStdString() + "\\amd64";
            path.append_child("Path").text().set(text.c_str());
        }
    }
}

Result<QByteArray> finishWindows(const QByteArray &script, const Unattended &answers, const ScriptMachine &machine)
{
    pugi::xml_document document;
    if (!document.load_buffer(script.constData(), size_t(script.size()))) {
        return Error{ErrorKind::Internal, 0, Tr::tr("libosinfo's script for Windows cannot be read."), {}};
    }
    const pugi::xml_node root = document.child("unattend");
    const pugi::xml_node disk = root.select_node("//*[local-name()='Disk']").node();
    const pugi::xml_node installTo = root.select_node("//*[local-name()='InstallTo']").node();
    if (machine.uefi) {
        if (!disk || !installTo) {
            return Error{ErrorKind::Unsupported,
                         0,
                         Tr::tr("libosinfo's script for Windows has no layout of the disk that could be changed for "
                                "UEFI."),
                         {}};
        }
        layOutForUefi(disk, installTo);
    }
    const auto all = [&root](const char *query) {
        std::vector<pugi::xml_node> nodes;
        for (const pugi::xpath_node &found : root.select_nodes(query)) {
            nodes.push_back(found.node());
        }
        return nodes;
    };
    for (pugi::xml_node node : all("//*[local-name()='component'][@name='Microsoft-Windows-PnpCustomizationsWinPE']")) {
        // libosinfo looks for drivers on a floppy.
        if (machine.drivers.isEmpty()) {
            node.parent().remove_child(node);
        } else {
            setDriverPaths(node.child("DriverPaths"), machine.drivers);
        }
    }
    // It would call a script of a floppy, which is not there.
    for (pugi::xml_node node : all("//*[local-name()='component'][@name='Microsoft-Windows-Deployment']")) {
        node.parent().remove_child(node);
    }
    for (pugi::xml_node node : all("//*[local-name()='AutoLogon']")) {
        node.parent().remove_child(node); // nobody asked for a desktop that opens without password
    }
    if (answers.productKey.isEmpty()) {
        for (pugi::xml_node node : all("//*[local-name()='ProductKey']")) {
            node.parent().remove_child(node);
        }
    }
    std::ostringstream out;
    document.save(out, "  ");
    return QByteArray::fromStdString(out.str());
}

} // namespace

Result<QByteArray> finishScript(QByteArray script, const UnattendedScript &kind, const Unattended &answers,
                                const ScriptMachine &machine)
{
    switch (kind.way) {
    case UnattendedScript::Way::Root:
        return finishWindows(script, answers, machine);
    case UnattendedScript::Way::Labelled:
        return finishKickstart(std::move(script), answers);
    case UnattendedScript::Way::Initrd:
        return finishPreseed(std::move(script), answers);
    case UnattendedScript::Way::None:
    case UnattendedScript::Way::Unreachable:
        break;
    }
    return Error{ErrorKind::Unsupported, 0, Tr::tr("There is no way to give the installer its script."), {}};
}

void fillPlace(Unattended &answers)
{
    const QString own = QLocale::system().name(); // "de_DE", or "C"
    const bool known = own.size() == 5 && own.contains(u'_');
    if (answers.language.isEmpty()) {
        answers.language = known ? own : u"en_US"_s;
    }
    if (answers.timeZone.isEmpty()) {
        answers.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    }
    if (answers.keyboard.isEmpty()) {
        const QString country = known ? own.right(2).toLower() : u"us"_s;
        answers.keyboard = answers.language.startsWith("en_"_L1) && country != "gb"_L1 ? u"us"_s : country;
    }
}

QString driversFolder(const QString &osId)
{
    static const QHash<QString, QString> folders{
        {u"win11"_s, u"w11"_s},    {u"win10"_s, u"w10"_s},        {u"win8.1"_s, u"w8.1"_s},
        {u"win8"_s, u"w8"_s},      {u"win2k22"_s, u"2k22"_s},     {u"win2k19"_s, u"2k19"_s},
        {u"win2k16"_s, u"2k16"_s}, {u"win2k12r2"_s, u"2k12R2"_s}, {u"win2k12"_s, u"2k12"_s},
    };
    return folders.value(osId);
}

} // namespace guestdeck
