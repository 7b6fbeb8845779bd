// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/explain.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

struct Explain {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Explain)
};

// virErrorNumber, as in libvirt/virterror.h, which only models/libvirt may include.
enum Code {
    AnyCode = 0,
    NoSupport = 3,
    NoConnect = 5,
    DomExist = 20,
    AuthFailed = 45,
    AuthCancelled = 79,
    AuthUnavailable = 80,
    OperationDenied = 29,
    NoDomain = 42,
    NoNetwork = 43,
    NoPool = 49,
    NoVolume = 50,
    VolumeExists = 90,
    OperationTimeout = 68,
    AgentUnresponsive = 86,
    ResourceBusy = 87,
    AccessDenied = 88,
    OperationInvalid = 55,
};

struct Row {
    int code; ///< AnyCode: whatever the code
    int kind; ///< -1: whatever the kind
    const char *words; ///< all of them, separated by '|'; '' : none needed. Lower case.
    const char *why;
    const char *next;
};

constexpr int anyKind = -1;
constexpr int of(ErrorKind kind)
{
    return static_cast<int>(kind);
}

#define T(text) QT_TRANSLATE_NOOP("guestdeck::Explain", text)
// The special before the general. Words are taken from libvirt 9 and QEMU 7 as they came up, untranslated.
constexpr Row rows[] = {
    // Emulator and accelerator
    {AnyCode, anyKind, "could not access kvm kernel module",
     T("The host offers KVM, but the emulator is not allowed to use it or the processor lacks it."),
     T("Let the guest be emulated (type “qemu”), or give the emulator's user access to /dev/kvm on the host.")},
    {AnyCode, anyKind, "failed to initialize kvm", T("KVM does not work on this host."),
     T("Switch virtualisation on in the host's firmware, or let the guest be emulated (type “qemu”).")},
    {AnyCode, anyKind, "invalid argument|could not find capabilities",
     T("The host has no emulator for this kind of machine."),
     T("Install the emulator of that architecture on the host, or choose KVM or QEMU as the host offers it.")},
    {AnyCode, anyKind, "failed to set msr", T("The processor model asked for does not work with this host's KVM."),
     T("Choose another processor model, or let the guest be emulated.")},
    {AnyCode, anyKind, "internal snapshots|pflash", T("Guests with UEFI firmware cannot have internal snapshots here."),
     T("Make an external snapshot, or one of the disks alone.")},
    {AnyCode, anyKind, "no more available pci slots", T("The machine has no free PCI slot left."),
     T("Shut the guest down and add PCI Express root ports, then add the device.")},
    {AnyCode, anyKind, "unsafe migration", T("The disks do not lie on storage that both hosts share safely."),
     T("Copy the disks along, or set the disk cache to “none”.")},
    // Disks and files
    {AnyCode, anyKind, "permission denied|accel", T("The host's emulator may not use the accelerator."),
     T("Let the guest be emulated (type “qemu”), or give the emulator's user access to /dev/kvm.")},
    {AnyCode, anyKind, "failed to get \"write\" lock", T("Another guest or program has the disk open."),
     T("Shut the other guest down, or mark the disk as shareable if that is meant.")},
    {AnyCode, anyKind, "failed to get shared \"write\" lock", T("Another guest or program has the disk open."),
     T("Shut the other guest down, or mark the disk as shareable if that is meant.")},
    {AnyCode, anyKind, "could not open|permission denied",
     T("The emulator runs as a user of its own, who may not read this file or a folder on the way to it."),
     T("Move the file into a storage pool (for example /var/lib/libvirt/images), or give that user the right to "
       "read it and to enter the folders above it.")},
    {AnyCode, anyKind, "cannot access storage file|permission denied",
     T("The emulator runs as a user of its own, who may not read this file or a folder on the way to it."),
     T("Move the file into a storage pool (for example /var/lib/libvirt/images), or give that user the right to "
       "read it and to enter the folders above it.")},
    {AnyCode, anyKind, "cannot access storage file|no such file", T("A disk or ISO of the guest is missing."),
     T("Put the file back where it was, or take the disk out of the guest.")},
    {AnyCode, anyKind, "could not open|no such file", T("A disk or ISO of the guest is missing."),
     T("Put the file back where it was, or take the disk out of the guest.")},
    {AnyCode, anyKind, "no space left", T("The file system on the host is full."),
     T("Free some space on the host or choose another pool, then try again.")},
    {AnyCode, anyKind, "not enough free space", T("The storage pool is full."),
     T("Free some space in the pool or choose another one, then try again.")},
    {AnyCode, anyKind, "cannot allocate memory", T("The host has not enough free memory."),
     T("Give the guest less memory, or shut another guest down.")},
    {AnyCode, anyKind, "cannot set up guest memory", T("The host has not enough free memory."),
     T("Give the guest less memory, or shut another guest down.")},
    {AnyCode, anyKind, "dirty bitmaps in qcow2 v2", T("The disk is in an old qcow2 format without bitmaps."),
     T("Upgrade it on the host: qemu-img amend -o compat=1.1 FILE.")},
    // Ports and networks
    {AnyCode, anyKind, "failed to find an available port", T("All ports for VNC on this host are taken."),
     T("Shut a guest down, or choose a port by hand.")},
    {AnyCode, anyKind, "address already in use", T("Another guest or program on the host uses this port."),
     T("Choose another port, or let it be chosen automatically.")},
    {AnyCode, anyKind, "unable to find an available port", T("All ports for VNC on this host are taken."),
     T("Shut a guest down, or choose a port by hand.")},
    {AnyCode, anyKind, "network|is not active", T("The virtual network the guest is plugged into is switched off."),
     T("Start the network (virsh net-start NAME), then start the guest.")},
    {AnyCode, anyKind, "cannot get interface mtu",
     T("The bridge the guest is plugged into does not exist on the host."),
     T("Create the bridge on the host, or plug the guest into another network.")},
    {NoNetwork, anyKind, "", T("The virtual network does not exist on this host."),
     T("Create the network, or plug the guest into another one.")},
    // Guest agent and states
    {AgentUnresponsive, anyKind, "", T("The guest agent does not answer."),
     T("Install and start qemu-guest-agent in the guest, or do without it.")},
    {AnyCode, anyKind, "guest agent is not", T("No guest agent runs in the guest."),
     T("Install and start qemu-guest-agent in the guest, or do without it.")},
    {AnyCode, anyKind, "domain is not running", T("The guest is off by now."), T("Start it, then try again.")},
    {AnyCode, anyKind, "domain is already running", T("The guest runs already."), T("Nothing needs to be done.")},
    {AnyCode, anyKind, "cannot acquire state change lock",
     T("Another task of the host works on this guest and has not finished."),
     T("Wait until it is done, or cancel it, then try again.")},
    {AnyCode, anyKind, "active console session exists", T("Somebody else has this serial console open."),
     T("Close it there, or take it over.")},
    // Names and definitions
    {DomExist, anyKind, "", T("A guest of this name or with this UUID exists already on the host."),
     T("Choose another name.")},
    {AnyCode, anyKind, "already exists with uuid", T("A guest of this name exists already on the host."),
     T("Choose another name.")},
    {VolumeExists, anyKind, "", T("A volume of this name exists already in the pool."),
     T("Choose another name, or use the existing volume.")},
    {NoDomain, anyKind, "", T("The guest was deleted by someone else in the meantime."),
     T("Refresh the host (F5) if it is still in the list.")},
    {NoPool, anyKind, "", T("The storage pool does not exist on this host."),
     T("Choose another pool, or create this one.")},
    {NoVolume, anyKind, "", T("The volume does not exist in the pool."), T("Refresh the pool, and choose again.")},
    // The way to the host
    {AnyCode, anyKind, "remote host identification has changed",
     T("The host's key is another one than before: the machine was set up afresh, or someone is in between."),
     T("Ask who runs the host. If the new key is right, remove the old one: ssh-keygen -R HOST.")},
    {AnyCode, anyKind, "host key verification failed", T("The host's key is not known on this machine."),
     T("Log in once with ssh in a terminal, compare the key and accept it, then connect again.")},
    {AnyCode, anyKind, "host key is known", T("The host's key is not known on this machine."),
     T("Log in once with ssh in a terminal, compare the key and accept it, then connect again.")},
    {AnyCode, anyKind, "permission denied (publickey", T("The host's ssh server let nobody in with these keys."),
     T("Check the user name and the key file; add the public key to ~/.ssh/authorized_keys on the host.")},
    {AnyCode, anyKind, "could not resolve hostname", T("No address is known for this host name."),
     T("Check the spelling, or use the IP address.")},
    {AnyCode, anyKind, "connection refused", T("The machine answers, but nothing listens there."),
     T("Check the port, and that sshd and libvirtd run on the host: systemctl start libvirtd.")},
    {AnyCode, anyKind, "no route to host", T("The machine cannot be reached over the network."),
     T("Check that it is switched on, and the network between.")},
    {AnyCode, anyKind, "connection timed out", T("The machine does not answer."),
     T("Check that it is switched on, its address, and firewalls between.")},
    {AnyCode, anyKind, "failed to connect socket|no such file", T("libvirtd does not run there."),
     T("Start it on the host (systemctl start libvirtd), or install it: apt install libvirt-daemon-system.")},
    {AnyCode, anyKind, "failed to connect socket|permission denied",
     T("Your user may not talk to the system's libvirtd."),
     T("Join the group (sudo adduser $USER libvirt) and log in again, or use your own session (qemu:///session).")},
    {AnyCode, anyKind, "nc: |no such file", T("libvirtd does not run on the remote host."),
     T("Start it there: systemctl start libvirtd.")},
    {AnyCode, anyKind, "polkit", T("The host's policy (polkit) did not let you in."),
     T("Join the group (sudo adduser $USER libvirt) and log in again, or confirm with a password when asked.")},
    {AuthUnavailable, anyKind, "", T("There was nobody to ask for a password."),
     T("Join the group libvirt on the host, or start a polkit agent.")},
    {AuthCancelled, anyKind, "", T("The login was cancelled."), T("Connect again, and give the password.")},
    {AuthFailed, anyKind, "", T("The host did not accept the login."),
     T("Check user name and password or key, then connect again.")},
    {AnyCode, anyKind, "read-only", T("The host is connected read-only."),
     T("Edit the host and switch “read-only” off, then connect again.")},
    {OperationDenied, anyKind, "", T("The connection may only look, not change anything."),
     T("Edit the host and switch “read-only” off, then connect again.")},
    {AccessDenied, anyKind, "", T("The host's access rules forbid this to your user."),
     T("Ask who runs the host for the right.")},
    {AnyCode, anyKind, "keepalive", T("The connection to the host was silent for too long."),
     T("It is opened again by itself; then try again.")},
    {AnyCode, anyKind, "end of file while reading data", T("The connection broke off: libvirtd or ssh ended."),
     T("It is opened again by itself; look at libvirtd's log on the host if it happens again.")},
    {NoSupport, anyKind, "", T("This host's hypervisor or libvirt cannot do it."),
     T("Update libvirt on the host, or do without.")},
    {ResourceBusy, anyKind, "", T("Something else on the host uses it."), T("Wait until it is free, then try again.")},
    {OperationTimeout, anyKind, "", T("The host did not finish in time."),
     T("Look whether it was done nevertheless (F5), then try again.")},
    // One for each kind
    {AnyCode, of(ErrorKind::Cancelled), "", T("It was cancelled."), T("Start it again when you want to.")},
    {AnyCode, of(ErrorKind::Unreachable), "", T("There is no connection to the host."),
     T("Check the host and the network, then connect again.")},
    {AnyCode, of(ErrorKind::Auth), "", T("The host did not let us in."),
     T("Check user, key and group (libvirt) on the host, then connect again.")},
    {AnyCode, of(ErrorKind::NotFound), "", T("It is no longer there; someone else may have removed it."),
     T("Refresh the host (F5).")},
    {AnyCode, of(ErrorKind::Busy), "", T("It is in a state that does not allow this now."),
     T("Wait a little, then try again.")},
    {AnyCode, of(ErrorKind::Conflict), "", T("Something of that name, or using the same thing, exists already."),
     T("Choose another name, file or port.")},
    {AnyCode, of(ErrorKind::NoSpace), "", T("The host has not enough space or memory left."),
     T("Free some, or ask for less.")},
    {AnyCode, of(ErrorKind::Unsupported), "", T("This host or hypervisor cannot do it."),
     T("Look at the details for what is missing.")},
    {AnyCode, of(ErrorKind::Invalid), "", T("The request does not make sense to the host."),
     T("Look at the details for what it objects to, and change that.")},
    {AnyCode, of(ErrorKind::Timeout), "", T("No answer came in time; it may have been done nevertheless."),
     T("Refresh the host (F5) and look before you try again.")},
    {AnyCode, of(ErrorKind::Io), "", T("Reading or writing failed on the host or on the way to it."),
     T("Check the disk and its space on the host, then try again.")},
    {AnyCode, of(ErrorKind::Internal), "", T("libvirt reported an error that has no plainer words."),
     T("Look at the details; the log of libvirtd on the host may tell more.")},
};
#undef T

bool hasWords(const QString &text, const char *words)
{
    const QStringList wanted = QString::fromLatin1(words).split(u'|', Qt::SkipEmptyParts);
    for (const QString &word : wanted) {
        if (!text.contains(word)) {
            return false;
        }
    }
    return true;
}

} // namespace

Explanation explain(const Error &error)
{
    // libvirt's replies can be long (QEMU's whole log): the start tells enough.
    const QString text = (error.detail.left(8000) + u'\n' + error.message).toLower();
    Explanation result;
    result.what = error.message.isEmpty() ? error.detail.section(u'\n', 0, 0).left(400) : error.message;
    for (const Row &row : rows) {
        if ((row.code == AnyCode || row.code == error.code) && (row.kind == anyKind || row.kind == of(error.kind))
            && (*row.words == 0 || hasWords(text, row.words))) {
            result.why = Explain::tr(row.why);
            result.next = Explain::tr(row.next);
            break;
        }
    }
    if (result.what.isEmpty()) {
        result.what = Explain::tr("The task failed.");
    }
    return result;
}

QString explainedText(const Error &error)
{
    const Explanation text = explain(error);
    return QStringList{text.what, text.why, text.next}.join(u'\n');
}

} // namespace guestdeck
