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
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Explanation)
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

// The special before the general. Words are taken from libvirt 9 and QEMU 7 as they came up, untranslated.
constexpr Row rows[] = {
    // Emulator and accelerator
    {AnyCode, anyKind, "could not access kvm kernel module",
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "The host offers KVM, but the emulator is not allowed to use it or the processor lacks it."),
     QT_TRANSLATE_NOOP(
         "guestdeck::Explanation",
         "Let the guest be emulated (type “qemu”), or give the emulator's user access to /dev/kvm on the host.")},
    {AnyCode, anyKind, "failed to initialize kvm",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "KVM does not work on this host."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "Switch virtualisation on in the host's firmware, or let the guest be emulated (type “qemu”).")},
    {AnyCode, anyKind, "invalid argument|could not find capabilities",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The host has no emulator for this kind of machine."),
     QT_TRANSLATE_NOOP(
         "guestdeck::Explanation",
         "Install the emulator of that architecture on the host, or choose KVM or QEMU as the host offers it.")},
    {AnyCode, anyKind, "failed to set msr",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The processor model asked for does not work with this host's KVM."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Choose another processor model, or let the guest be emulated.")},
    {AnyCode, anyKind, "internal snapshots|pflash",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Guests with UEFI firmware cannot have internal snapshots here."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Make an external snapshot, or one of the disks alone.")},
    {AnyCode, anyKind, "no more available pci slots",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The machine has no free PCI slot left."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "Shut the guest down and add PCI Express root ports, then add the device.")},
    {AnyCode, anyKind, "unsafe migration",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The disks do not lie on storage that both hosts share safely."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Copy the disks along, or set the disk cache to “none”.")},
    // Disks and files
    {AnyCode, anyKind, "permission denied|accel",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The host's emulator may not use the accelerator."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "Let the guest be emulated (type “qemu”), or give the emulator's user access to /dev/kvm.")},
    {AnyCode, anyKind, "failed to get \"write\" lock",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Another guest or program has the disk open."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "Shut the other guest down, or mark the disk as shareable if that is meant.")},
    {AnyCode, anyKind, "failed to get shared \"write\" lock",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Another guest or program has the disk open."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "Shut the other guest down, or mark the disk as shareable if that is meant.")},
    {AnyCode, anyKind, "could not open|permission denied",
     QT_TRANSLATE_NOOP(
         "guestdeck::Explanation",
         "The emulator runs as a user of its own, who may not read this file or a folder on the way to it."),
     QT_TRANSLATE_NOOP(
         "guestdeck::Explanation",
         "Move the file into a storage pool (for example /var/lib/libvirt/images), or give that user the right to "
         "read it and to enter the folders above it.")},
    {AnyCode, anyKind, "cannot access storage file|permission denied",
     QT_TRANSLATE_NOOP(
         "guestdeck::Explanation",
         "The emulator runs as a user of its own, who may not read this file or a folder on the way to it."),
     QT_TRANSLATE_NOOP(
         "guestdeck::Explanation",
         "Move the file into a storage pool (for example /var/lib/libvirt/images), or give that user the right to "
         "read it and to enter the folders above it.")},
    {AnyCode, anyKind, "cannot access storage file|no such file",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "A disk or ISO of the guest is missing."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Put the file back where it was, or take the disk out of the guest.")},
    {AnyCode, anyKind, "could not open|no such file",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "A disk or ISO of the guest is missing."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Put the file back where it was, or take the disk out of the guest.")},
    {AnyCode, anyKind, "no space left",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The file system on the host is full."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "Free some space on the host or choose another pool, then try again.")},
    {AnyCode, anyKind, "not enough free space",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The storage pool is full."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Free some space in the pool or choose another one, then try again.")},
    {AnyCode, anyKind, "cannot allocate memory",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The host has not enough free memory."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Give the guest less memory, or shut another guest down.")},
    {AnyCode, anyKind, "cannot set up guest memory",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The host has not enough free memory."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Give the guest less memory, or shut another guest down.")},
    {AnyCode, anyKind, "dirty bitmaps in qcow2 v2",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The disk is in an old qcow2 format without bitmaps."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Upgrade it on the host: qemu-img amend -o compat=1.1 FILE.")},
    // Ports and networks
    {AnyCode, anyKind, "failed to find an available port",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "All ports for VNC on this host are taken."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Shut a guest down, or choose a port by hand.")},
    {AnyCode, anyKind, "address already in use",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Another guest or program on the host uses this port."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Choose another port, or let it be chosen automatically.")},
    {AnyCode, anyKind, "failed to reserve port",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Another guest or program on the host uses this port."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Choose another port, or let it be chosen automatically.")},
    {AnyCode, anyKind, "unable to find an available port",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "All ports for VNC on this host are taken."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Shut a guest down, or choose a port by hand.")},
    {AnyCode, anyKind, "network|is not active",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The virtual network the guest is plugged into is switched off."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Start the network (virsh net-start NAME), then start the guest.")},
    {AnyCode, anyKind, "cannot get interface mtu",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The bridge the guest is plugged into does not exist on the host."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "Create the bridge on the host, or plug the guest into another network.")},
    {NoNetwork, anyKind, "",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The virtual network does not exist on this host."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Create the network, or plug the guest into another one.")},
    // Guest agent and states
    {AgentUnresponsive, anyKind, "", QT_TRANSLATE_NOOP("guestdeck::Explanation", "The guest agent does not answer."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Install and start qemu-guest-agent in the guest, or do without it.")},
    {AnyCode, anyKind, "guest agent is not",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "No guest agent runs in the guest."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Install and start qemu-guest-agent in the guest, or do without it.")},
    {AnyCode, anyKind, "domain is not running", QT_TRANSLATE_NOOP("guestdeck::Explanation", "The guest is off by now."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Start it, then try again.")},
    {AnyCode, anyKind, "domain is already running",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The guest runs already."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Nothing needs to be done.")},
    {AnyCode, anyKind, "cannot acquire state change lock",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Another task of the host works on this guest and has not finished."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Wait until it is done, or cancel it, then try again.")},
    {AnyCode, anyKind, "active console session exists",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Somebody else has this serial console open."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Close it there, or take it over.")},
    // Names and definitions
    {DomExist, anyKind, "",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "A guest of this name or with this UUID exists already on the host."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Choose another name.")},
    {AnyCode, anyKind, "already exists with uuid",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "A guest of this name exists already on the host."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Choose another name.")},
    {VolumeExists, anyKind, "",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "A volume of this name exists already in the pool."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Choose another name, or use the existing volume.")},
    {NoDomain, anyKind, "",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The guest was deleted by someone else in the meantime."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Refresh the host (F5) if it is still in the list.")},
    {NoPool, anyKind, "", QT_TRANSLATE_NOOP("guestdeck::Explanation", "The storage pool does not exist on this host."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Choose another pool, or create this one.")},
    {NoVolume, anyKind, "", QT_TRANSLATE_NOOP("guestdeck::Explanation", "The volume does not exist in the pool."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Refresh the pool, and choose again.")},
    // The way to the host
    {AnyCode, anyKind, "remote host identification has changed",
     QT_TRANSLATE_NOOP(
         "guestdeck::Explanation",
         "The host's key is another one than before: the machine was set up afresh, or someone is in between."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "Ask who runs the host. Only if the new key is right, remove the old one (ssh-keygen -R HOST) "
                       "and connect again.")},
    {AnyCode, anyKind, "host key verification failed",
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "The host's key is not known on this machine, and nobody has accepted it."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "Connect again: you are shown its fingerprint. Compare it with what the host's administrator "
                       "says, then accept it.")},
    {AnyCode, anyKind, "host key is known",
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "The host's key is not known on this machine, and nobody has accepted it."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "Connect again: you are shown its fingerprint. Compare it with what the host's administrator "
                       "says, then accept it.")},
    {AnyCode, anyKind, "too many authentication failures",
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "The agent offered more keys than the host's ssh server is willing to try."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "Name the one key for this host in ~/.ssh/config, with “IdentitiesOnly yes”.")},
    {AnyCode, anyKind, "unprotected private key file",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The key file may be read by others, so ssh does not use it."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Let only yourself read it: chmod 600 FILE.")},
    {AnyCode, anyKind, "bad owner or permissions",
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "ssh's configuration may be changed by others, so ssh does not use it."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Let only yourself write it: chmod 600 ~/.ssh/config.")},
    {AnyCode, anyKind, "administratively prohibited",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The jump host's ssh server does not pass connections on."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "Let who runs it allow forwarding (AllowTcpForwarding), or take another jump host.")},
    {AnyCode, anyKind, "stdio forwarding failed",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The jump host let you in, but cannot reach the host."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Check the host's name and port as seen from the jump host.")},
    {AnyCode, anyKind, "no matching|their offer",
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "The host's ssh server and this machine have no method in common; one of both is much older."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "Update the older one, or allow the old method for this host alone in ~/.ssh/config.")},
    {AnyCode, anyKind, "permission denied (publickey)",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The host's ssh server accepts keys only, and none of yours."),
     QT_TRANSLATE_NOOP(
         "guestdeck::Explanation",
         "Check the user name and the key file; add the public key to ~/.ssh/authorized_keys on the host.")},
    {AnyCode, anyKind, "permission denied (",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The host's ssh server did not accept a key or password."),
     QT_TRANSLATE_NOOP(
         "guestdeck::Explanation",
         "Check the user name and the password, or add your public key to ~/.ssh/authorized_keys on the host.")},
    {AnyCode, anyKind, "kex_exchange_identification",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The host's ssh server broke the login off."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "After failed logins it may lock you out for a while: wait some minutes, then connect again.")},
    {AnyCode, anyKind, "could not resolve hostname",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "No address is known for this host name."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Check the spelling, or use the IP address.")},
    {AnyCode, anyKind, "failed to connect socket|connection refused",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "libvirtd does not run there."),
     QT_TRANSLATE_NOOP(
         "guestdeck::Explanation",
         "Start it on the host (systemctl start libvirtd, or virtqemud), or install it. “Examine connection” gives the "
         "command.")},
    {AnyCode, anyKind, "connection refused",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The machine answers, but nothing listens there."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "Check the port, and that sshd and libvirtd run on the host: systemctl start libvirtd.")},
    {AnyCode, anyKind, "no route to host",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The machine cannot be reached over the network."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Check that it is switched on, and the network between.")},
    {AnyCode, anyKind, "connection timed out",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The machine does not answer."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Check that it is switched on, its address, and firewalls between.")},
    {AnyCode, anyKind, "failed to connect socket|no such file",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "libvirtd does not run there."),
     QT_TRANSLATE_NOOP(
         "guestdeck::Explanation",
         "Start it on the host (systemctl start libvirtd, or virtqemud), or install it. “Examine connection” gives the "
         "command.")},
    {AnyCode, anyKind, "failed to connect socket|permission denied",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Your user may not talk to the system's libvirtd."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "Join the group (sudo usermod -aG libvirt $USER) and log in again, or use your own session "
                       "(qemu:///session).")},
    {AnyCode, anyKind, "nc: |no such file",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "libvirtd does not run on the remote host."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Start it there: systemctl start libvirtd (or virtqemud).")},
    {AnyCode, anyKind, "polkit",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The host's policy (polkit) did not let you in."),
     QT_TRANSLATE_NOOP(
         "guestdeck::Explanation",
         "Join the group (sudo usermod -aG libvirt $USER) and log in again, or confirm with a password when asked.")},
    {AuthUnavailable, anyKind, "",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "There was nobody to ask for a password."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Join the group libvirt on the host, or start a polkit agent.")},
    {AuthCancelled, anyKind, "", QT_TRANSLATE_NOOP("guestdeck::Explanation", "The login was cancelled."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Connect again, and give the password.")},
    {AuthFailed, anyKind, "", QT_TRANSLATE_NOOP("guestdeck::Explanation", "The host did not accept the login."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Check user name and password or key, then connect again.")},
    {AnyCode, anyKind, "read-only", QT_TRANSLATE_NOOP("guestdeck::Explanation", "The host is connected read-only."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Edit the host and switch “read-only” off, then connect again.")},
    {OperationDenied, anyKind, "",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The connection may only look, not change anything."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Edit the host and switch “read-only” off, then connect again.")},
    {AccessDenied, anyKind, "",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The host's access rules forbid this to your user."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Ask who runs the host for the right.")},
    {AnyCode, anyKind, "keepalive",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The connection to the host was silent for too long."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "It is opened again by itself; then try again.")},
    {AnyCode, anyKind, "end of file while reading data",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The connection broke off: libvirtd or ssh ended."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "It is opened again by itself; look at libvirtd's log on the host if it happens again.")},
    {NoSupport, anyKind, "",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "This host's hypervisor or libvirt cannot do it."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Update libvirt on the host, or do without.")},
    {ResourceBusy, anyKind, "", QT_TRANSLATE_NOOP("guestdeck::Explanation", "Something else on the host uses it."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Wait until it is free, then try again.")},
    {OperationTimeout, anyKind, "", QT_TRANSLATE_NOOP("guestdeck::Explanation", "The host did not finish in time."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Look whether it was done nevertheless (F5), then try again.")},
    // One for each kind
    {AnyCode, of(ErrorKind::Cancelled), "", QT_TRANSLATE_NOOP("guestdeck::Explanation", "It was cancelled."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Start it again when you want to.")},
    {AnyCode, of(ErrorKind::Unreachable), "",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "There is no connection to the host."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Check the host and the network.")},
    {AnyCode, of(ErrorKind::Auth), "", QT_TRANSLATE_NOOP("guestdeck::Explanation", "The host did not let us in."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "Check user, key and group (libvirt) on the host, then connect again.")},
    {AnyCode, of(ErrorKind::NotFound), "",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "It is no longer there; someone else may have removed it."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Refresh the host (F5).")},
    {AnyCode, of(ErrorKind::Busy), "",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "It is in a state that does not allow this now."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Wait a little, then try again.")},
    {AnyCode, of(ErrorKind::Conflict), "",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Something of that name, or using the same thing, exists already."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Choose another name, file or port.")},
    {AnyCode, of(ErrorKind::NoSpace), "",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The host has not enough space or memory left."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Free some, or ask for less.")},
    {AnyCode, of(ErrorKind::Unsupported), "",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "This host or hypervisor cannot do it."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Look at the details for what is missing.")},
    {AnyCode, of(ErrorKind::Invalid), "",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "The request does not make sense to the host."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Look at the details for what it objects to, and change that.")},
    {AnyCode, of(ErrorKind::Timeout), "",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "No answer came in time; it may have been done nevertheless."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Refresh the host (F5) and look before you try again.")},
    {AnyCode, of(ErrorKind::Io), "",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Reading or writing failed on the host or on the way to it."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "Check the disk and its space on the host, then try again.")},
    {AnyCode, of(ErrorKind::Internal), "",
     QT_TRANSLATE_NOOP("guestdeck::Explanation", "libvirt reported an error that has no plainer words."),
     QT_TRANSLATE_NOOP("guestdeck::Explanation",
                       "Look at the details; the log of libvirtd on the host may tell more.")},
};

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
