// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/install/oscatalog.h"

#include "models/credentials/secret.h"
#include "models/install/install.h"

#include <QtConcurrent>

#include <gio/gio.h>
extern "C" { // libosinfo's headers do not say it themselves
#include <osinfo/osinfo.h>
}

#include <algorithm>
#include <limits>
#include <memory>
#include <mutex>
#include <string.h>
#include <tuple>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OsCatalog)
};

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <class T>
using Ref = std::unique_ptr<T, Unref>;

QString string(const char *text)
{
    return text ? QString::fromUtf8(text).left(256) : QString();
}

/// "x86_64" beats "all", which beats other architectures.
OsinfoResources *resourcesFor(OsinfoResourcesList *list)
{
    OsinfoResources *best = nullptr;
    int bestRank = 0;
    for (int i = 0; i < osinfo_list_get_length(OSINFO_LIST(list)); ++i) {
        auto *resources = OSINFO_RESOURCES(osinfo_list_get_nth(OSINFO_LIST(list), i));
        const QString arch = string(osinfo_resources_get_architecture(resources));
        const int rank = arch == "x86_64"_L1 ? 3 : arch == "all"_L1 ? 2 : 1;
        if (rank > bestRank) {
            best = resources;
            bestRank = rank;
        }
    }
    return best;
}

quint64 positive(gint64 value)
{
    return value > 0 ? quint64(value) : 0;
}

void readResources(OsinfoOs *os, OsEntry &entry)
{
    const Ref<OsinfoResourcesList> minimum(osinfo_os_get_minimum_resources(os));
    const Ref<OsinfoResourcesList> recommended(osinfo_os_get_recommended_resources(os));
    OsinfoResources *least = resourcesFor(minimum.get());
    OsinfoResources *good = resourcesFor(recommended.get());
    const quint64 leastRam = least ? positive(osinfo_resources_get_ram(least)) : 0;
    const quint64 goodRam = good ? positive(osinfo_resources_get_ram(good)) : 0;
    entry.minimumMemory = toKiB(Bytes{leastRam});
    entry.minimumDisk = Bytes{least ? positive(osinfo_resources_get_storage(least)) : 0};
    entry.minimumVcpus = quint32(least ? std::clamp(osinfo_resources_get_n_cpus(least), 0, 64) : 0);
    // Minimum means "boots"; twice that is what its makers would recommend if they did.
    const quint64 ram = std::max(goodRam, goodRam ? leastRam : 2 * leastRam);
    if (ram > 0) {
        entry.memory = toKiB(Bytes{ram});
    }
    const quint64 disk = std::max(least ? positive(osinfo_resources_get_storage(least)) : 0,
                                  good ? positive(osinfo_resources_get_storage(good)) : 0);
    if (disk > 0) {
        entry.diskSize = {disk};
    }
    const int cpus = good ? osinfo_resources_get_n_cpus(good) : 0;
    if (entry.family == "linux"_L1 || entry.family == "winnt"_L1) {
        // The database's figures are those of the release's first day; a desktop of today wants a little more.
        if (entry.released.isNull() || entry.released > QDate(2015, 1, 1)) {
            entry.memory = std::max(entry.memory, mebi(2048));
            entry.diskSize = std::max(entry.diskSize, gibi(20));
        }
        entry.vcpus = quint32(std::clamp(cpus, 2, 8));
    } else {
        entry.vcpus = quint32(std::clamp(cpus, 1, 8));
    }
}

/// PCI ids of virtio devices, legacy and 1.0, as libosinfo names devices.
void readDevices(OsinfoOs *os, OsEntry &entry)
{
    entry.virtioDisk = entry.virtioNet = entry.virtioVideo = false;
    const Ref<OsinfoDeviceList> devices(osinfo_os_get_all_devices(os, nullptr));
    for (int i = 0; i < osinfo_list_get_length(OSINFO_LIST(devices.get())); ++i) {
        const QString id = string(osinfo_entity_get_id(osinfo_list_get_nth(OSINFO_LIST(devices.get()), i)));
        entry.virtioNet |= id.endsWith("/1af4/1000"_L1) || id.endsWith("/1af4/1041"_L1);
        entry.virtioDisk |= id.endsWith("/1af4/1001"_L1) || id.endsWith("/1af4/1042"_L1);
        entry.virtioVideo |= id.endsWith("/1af4/1050"_L1);
    }
}

bool needsUefi(OsinfoOs *os)
{
    const Ref<OsinfoFirmwareList> firmwares(osinfo_os_get_complete_firmware_list(os, nullptr));
    bool efi = false;
    bool noBios = false;
    for (int i = 0; i < osinfo_list_get_length(OSINFO_LIST(firmwares.get())); ++i) {
        auto *firmware = OSINFO_FIRMWARE(osinfo_list_get_nth(OSINFO_LIST(firmwares.get()), i));
        const QString type = string(osinfo_firmware_get_firmware_type(firmware));
        const bool supported = osinfo_firmware_is_supported(firmware);
        efi |= type == "efi"_L1 && supported;
        noBios |= type == "bios"_L1 && !supported;
    }
    return efi && noBios;
}

/// The one for a plain system without a desktop, which is what a server's admin wants; Windows has a desktop anyway.
OsinfoInstallScript *chooseScript(OsinfoOs *os, OsinfoInstallScriptList *list)
{
    const bool windows = string(osinfo_os_get_family(os)).startsWith("win"_L1);
    OsinfoInstallScript *best = nullptr;
    for (int i = 0; i < osinfo_list_get_length(OSINFO_LIST(list)); ++i) {
        auto *script = OSINFO_INSTALL_SCRIPT(osinfo_list_get_nth(OSINFO_LIST(list), i));
        const bool answers
            = !windows || string(osinfo_install_script_get_expected_filename(script)).endsWith(".xml"_L1);
        const QString wanted = windows ? u"desktop"_s : u"jeos"_s;
        if (answers && (!best || string(osinfo_install_script_get_profile(script)) == wanted)) {
            best = script;
        }
    }
    return best;
}

/// Kernel and initial file system of the Debian installer on the medium, for direct boot; other installers with an
/// initial file system of the same kind would ask for their medium in vain.
void readInstallerPaths(OsinfoOs *os, UnattendedScript &script)
{
    const Ref<OsinfoMediaList> list(osinfo_os_get_media_list(os));
    for (int i = 0; i < osinfo_list_get_length(OSINFO_LIST(list.get())); ++i) {
        auto *media = OSINFO_MEDIA(osinfo_list_get_nth(OSINFO_LIST(list.get()), i));
        const QString kernel = string(osinfo_media_get_kernel_path(media));
        if (string(osinfo_media_get_architecture(media)) == "x86_64"_L1 && kernel.startsWith("install"_L1)) {
            script.kernel = kernel;
            script.initrd = string(osinfo_media_get_initrd_path(media));
            return;
        }
    }
}

UnattendedScript::Way wayOf(OsinfoInstallScript *script, const UnattendedScript &found)
{
    using Way = UnattendedScript::Way;
    const QString name = string(osinfo_install_script_get_expected_filename(script));
    if (name == "autounattend.xml"_L1) {
        return Way::Root;
    }
    if (name.endsWith(".ks"_L1)) {
        return Way::Labelled;
    }
    return name == "preseed.cfg"_L1 && !found.initrd.isEmpty() ? Way::Initrd : Way::Unreachable;
}

UnattendedScript readScript(OsinfoOs *os)
{
    const Ref<OsinfoInstallScriptList> list(osinfo_os_get_install_script_list(os));
    OsinfoInstallScript *script = chooseScript(os, list.get());
    UnattendedScript found;
    if (!script) {
        return found;
    }
    const auto takes
        = [script](const char *name) { return bool(osinfo_install_script_has_config_param_name(script, name)); };
    found.id = string(osinfo_entity_get_id(OSINFO_ENTITY(script)));
    found.needsInternet = osinfo_install_script_get_needs_internet(script);
    found.takesTimeZone = takes(OSINFO_INSTALL_CONFIG_PROP_L10N_TIMEZONE);
    found.takesLanguage = takes(OSINFO_INSTALL_CONFIG_PROP_L10N_LANGUAGE);
    found.takesKeyboard = takes(OSINFO_INSTALL_CONFIG_PROP_L10N_KEYBOARD);
    found.takesHostName = takes(OSINFO_INSTALL_CONFIG_PROP_HOSTNAME);
    found.takesFullName = takes(OSINFO_INSTALL_CONFIG_PROP_USER_REALNAME);
    found.takesProductKey = takes(OSINFO_INSTALL_CONFIG_PROP_REG_PRODUCTKEY);
    readInstallerPaths(os, found);
    found.way = wayOf(script, found);
    found.takesSshKey = found.way == UnattendedScript::Way::Labelled || found.way == UnattendedScript::Way::Initrd;
    return found;
}

OsEntry readOs(OsinfoOs *os)
{
    auto *product = OSINFO_PRODUCT(os);
    OsEntry entry;
    entry.id = string(osinfo_product_get_short_id(product));
    entry.url = string(osinfo_entity_get_id(OSINFO_ENTITY(os)));
    entry.name = string(osinfo_product_get_name(product));
    entry.family = string(osinfo_os_get_family(os));
    entry.distro = string(osinfo_os_get_distro(os));
    entry.version = string(osinfo_product_get_version(product));
    entry.released = QDate::fromString(string(osinfo_product_get_release_date_string(product)), Qt::ISODate);
    entry.generic = entry.url.startsWith("http://libosinfo.org/"_L1);
    readResources(os, entry);
    readDevices(os, entry);
    entry.wantsUefi = needsUefi(os);
    entry.wantsTpm = entry.id == "win11"_L1; // the database of 2022 knows no TPM
    entry.script = readScript(os);
    return entry;
}

int familyRank(const OsEntry &os)
{
    return os.generic ? 9 : os.family == "linux"_L1 ? 0 : os.family == "winnt"_L1 ? 1 : 2;
}

/// Newest first within a family; the generic ones at the end, the one for all else last.
bool before(const OsEntry &a, const OsEntry &b)
{
    const auto key = [](const OsEntry &os) {
        // An invalid date's day number is the smallest there is and has no negative: no date counts as the oldest.
        const qint64 age = os.released.isValid() ? -os.released.toJulianDay() : std::numeric_limits<qint64>::max();
        return std::tuple(familyRank(os), os.generic && os.family != "linux"_L1,
                          familyRank(os) == 2 ? os.family : QString(), age);
    };
    return key(a) != key(b) ? key(a) < key(b) : a.name.localeAwareCompare(b.name) < 0;
}

OsEntry genericLinux()
{
    OsEntry os;
    os.id = u"linux2022"_s;
    os.url = u"http://libosinfo.org/linux/2022"_s;
    os.family = u"linux"_s;
    os.generic = true;
    return os;
}

OsEntry genericOther()
{
    OsEntry os;
    os.id = u"unknown"_s;
    os.url = u"http://libosinfo.org/unknown"_s;
    os.family = u"other"_s;
    os.generic = true;
    os.virtioDisk = os.virtioNet = os.virtioVideo = false; // what any system can do without a driver
    return os;
}

/// The database and what was made of it; built once, lives as long as the process.
class Database
{
public:
    Database()
    {
        const Ref<OsinfoLoader> loader(osinfo_loader_new());
        osinfo_loader_process_default_path(loader.get(), nullptr);
        m_db.reset(OSINFO_DB(g_object_ref(osinfo_loader_get_db(loader.get()))));
        readAll();
    }

    const QList<OsEntry> &catalog() const { return m_catalog; }

    OsDatabase::Match identify(const IsoDescriptor &iso) const
    {
        const Ref<OsinfoMedia> media(
            OSINFO_MEDIA(g_object_new(OSINFO_TYPE_MEDIA, "id", "guestdeck", static_cast<const char *>(nullptr))));
        auto *entity = OSINFO_ENTITY(media.get());
        const auto set = [entity](const char *key, const QString &value) {
            osinfo_entity_set_param(entity, key, value.toUtf8().constData());
        };
        set(OSINFO_MEDIA_PROP_SYSTEM_ID, iso.systemId);
        set(OSINFO_MEDIA_PROP_VOLUME_ID, iso.volumeId);
        set(OSINFO_MEDIA_PROP_PUBLISHER_ID, iso.publisherId);
        set(OSINFO_MEDIA_PROP_APPLICATION_ID, iso.applicationId);
        osinfo_entity_set_param_int64(entity, OSINFO_MEDIA_PROP_VOLUME_SIZE, gint64(iso.volumeSize));
        if (!osinfo_db_identify_media(m_db.get(), media.get())) {
            return {};
        }
        const Ref<OsinfoOs> os(osinfo_media_get_os(media.get()));
        return {os ? string(osinfo_product_get_short_id(OSINFO_PRODUCT(os.get()))) : QString(), os != nullptr,
                bool(osinfo_media_supports_installer_script(media.get()))};
    }

    Result<ScriptFile> script(const OsEntry &os, const Unattended &answers, const ScriptMachine &machine) const
    {
        const QString id = os.script.borrowedFrom.isEmpty() ? os.id : os.script.borrowedFrom;
        const Ref<OsinfoOsList> list(osinfo_db_get_os_list(m_db.get()));
        for (int i = 0; i < osinfo_list_get_length(OSINFO_LIST(list.get())); ++i) {
            auto *candidate = OSINFO_OS(osinfo_list_get_nth(OSINFO_LIST(list.get()), i));
            if (string(osinfo_product_get_short_id(OSINFO_PRODUCT(candidate))) == id) {
                const Ref<OsinfoInstallScriptList> scripts(osinfo_os_get_install_script_list(candidate));
                OsinfoInstallScript *chosen = chooseScript(candidate, scripts.get());
                return chosen
                    ? fill(candidate, chosen, os.script, answers, machine)
                    : Error{ErrorKind::Unsupported, 0, Tr::tr("libosinfo has no script for %1.").arg(os.name), {}};
            }
        }
        return Error{ErrorKind::Unsupported, 0, Tr::tr("libosinfo does not know %1.").arg(os.name), {}};
    }

private:
    static Result<ScriptFile> fill(OsinfoOs *os, OsinfoInstallScript *script, const UnattendedScript &kind,
                                   const Unattended &answers, const ScriptMachine &machine)
    {
        const Ref<OsinfoInstallConfig> config(osinfo_install_config_new("guestdeck"));
        const auto set = [&config](auto setter, const QString &text) {
            if (!text.isEmpty()) {
                setter(config.get(), text.toUtf8().constData());
            }
        };
        set(osinfo_install_config_set_hardware_arch, u"x86_64"_s);
        set(osinfo_install_config_set_user_login, answers.user);
        set(osinfo_install_config_set_user_realname, answers.fullName.isEmpty() ? answers.user : answers.fullName);
        set(osinfo_install_config_set_hostname, answers.hostName);
        set(osinfo_install_config_set_l10n_language, answers.language);
        set(osinfo_install_config_set_l10n_timezone, answers.timeZone);
        set(osinfo_install_config_set_l10n_keyboard, answers.keyboard);
        set(osinfo_install_config_set_reg_product_key, answers.productKey);
        set(osinfo_install_config_set_target_disk, machine.disk);
        QByteArray password(answers.password.constData(), answers.password.size()); // ends with a NUL
        osinfo_install_config_set_user_password(config.get(), password.constData());
        osinfo_install_config_set_admin_password(config.get(), password.constData());
        wipe(password);
        GError *failure = nullptr;
        char *text = osinfo_install_script_generate(script, os, config.get(), nullptr, &failure);
        if (!text) {
            const QString why = failure ? QString::fromUtf8(failure->message) : QString();
            g_clear_error(&failure);
            return Error{ErrorKind::Internal, 0, Tr::tr("libosinfo could not write the script."), why};
        }
        QByteArray raw(text);
        explicit_bzero(text, strlen(text));
        g_free(text);
        auto finished = finishScript(raw, kind, answers, machine);
        wipe(raw);
        if (!finished.has_value()) {
            return finished.error();
        }
        return describe(os, script, config.get(), kind, std::move(*finished));
    }

    /// Where the installer looks for it.
    static ScriptFile describe(OsinfoOs *os, OsinfoInstallScript *script, OsinfoInstallConfig *config,
                               const UnattendedScript &kind, QByteArray content)
    {
        if (kind.way == UnattendedScript::Way::Labelled) {
            return {u"ks.cfg"_s, std::move(content), u"OEMDRV"_s, {}};
        }
        const QString name = string(osinfo_install_script_get_expected_filename(script));
        if (kind.way != UnattendedScript::Way::Initrd) {
            return {name, std::move(content), u"ANSWERS"_s, {}};
        }
        char *line = osinfo_install_script_generate_command_line(script, os, config);
        const QString commandLine = u"auto=true "_s + string(line).simplified();
        g_free(line);
        return {name, std::move(content), {}, commandLine};
    }

    void readAll()
    {
        const Ref<OsinfoOsList> list(osinfo_db_get_os_list(m_db.get()));
        OsEntry linux_ = genericLinux();
        OsEntry other = genericOther();
        for (int i = 0; i < osinfo_list_get_length(OSINFO_LIST(list.get())); ++i) {
            OsEntry entry = readOs(OSINFO_OS(osinfo_list_get_nth(OSINFO_LIST(list.get()), i)));
            if (entry.id.isEmpty() || entry.name.isEmpty()) {
                continue;
            }
            if (!entry.generic) {
                m_catalog.append(entry);
            } else if (entry.family == "linux"_L1 && entry.id > linux_.id) {
                linux_ = entry; // one generic Linux, the newest, is enough
            }
        }
        linux_.name = Tr::tr("Another Linux");
        other.name = Tr::tr("Another system");
        lendScripts();
        std::sort(m_catalog.begin(), m_catalog.end(), before);
        m_catalog << linux_ << other;
    }

    /// The database of 2022 has no script for Windows 11, whose setup reads the one for Windows 10.
    void lendScripts()
    {
        const auto windows = [this](const QString &id) {
            return std::find_if(m_catalog.begin(), m_catalog.end(), [&](const OsEntry &os) { return os.id == id; });
        };
        const auto ten = windows(u"win10"_s);
        const auto eleven = windows(u"win11"_s);
        if (ten != m_catalog.end() && eleven != m_catalog.end() && !eleven->script.usable()) {
            eleven->script = ten->script;
            eleven->script.borrowedFrom = ten->id;
        }
    }

    Ref<OsinfoDb> m_db;
    QList<OsEntry> m_catalog;
};

std::mutex databaseMutex;

const Database &database()
{
    static const auto *const db = new Database; // never freed: workers may still read at the end of the program
    return *db;
}

} // namespace

QList<OsEntry> OsDatabase::catalog()
{
    const std::scoped_lock lock(databaseMutex);
    return database().catalog();
}

OsDatabase::Match OsDatabase::identify(const IsoDescriptor &iso)
{
    const std::scoped_lock lock(databaseMutex);
    const Match exact = database().identify(iso);
    if (!exact.osId.isEmpty()) {
        return exact;
    }
    return {nearestRelative(iso, database().catalog()), false, true};
}

Result<ScriptFile> OsDatabase::script(const OsEntry &os, const Unattended &answers, const ScriptMachine &machine)
{
    const std::scoped_lock lock(databaseMutex);
    return database().script(os, answers, machine);
}

QFuture<QList<OsEntry>> loadOsCatalog()
{
    static const QFuture<QList<OsEntry>> future = QtConcurrent::run(&OsDatabase::catalog);
    return future;
}

OsEntry findOs(const QList<OsEntry> &catalog, const QString &id)
{
    const auto found = std::find_if(catalog.cbegin(), catalog.cend(), [&](const OsEntry &os) { return os.id == id; });
    if (found != catalog.cend()) {
        return *found;
    }
    return catalog.isEmpty() ? genericOther() : catalog.last();
}

} // namespace guestdeck
