<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Appliance</name>
    <message numerus="yes">
        <source>%n snapshot(s): the disks go as they are now.</source>
        <translation>
            <numerusform>%n snapshot: the disks go as they are now.</numerusform>
            <numerusform>%n snapshots: the disks go as they are now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>The host has only %n CPUs: with more virtual ones the machine gets slower.</source>
        <translation>
            <numerusform>The host has only %n CPU: with more virtual ones the machine gets slower.</numerusform>
            <numerusform>The host has only %n CPUs: with more virtual ones the machine gets slower.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n machine(s) from %1</source>
        <translation>
            <numerusform>Create %n machine from %1</numerusform>
            <numerusform>Create %n machines from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) could not be made.</source>
        <translation>
            <numerusform>%n machine could not be made.</numerusform>
            <numerusform>%n machines could not be made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>Set “%1” of %n guest(s)</source>
        <translation>
            <numerusform>Set “%1” of %n guest</numerusform>
            <numerusform>Set “%1” of %n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) could not be changed; the others are.</source>
        <translation>
            <numerusform>%n guest could not be changed; the others are.</numerusform>
            <numerusform>%n guests could not be changed; the others are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HardwareAdvisor</name>
    <message numerus="yes">
        <source>A guest of %n vCPUs may run on every NUMA node of its host.</source>
        <translation>
            <numerusform>A guest of %n vCPU may run on every NUMA node of its host.</numerusform>
            <numerusform>A guest of %n vCPUs may run on every NUMA node of its host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n devices can still be plugged in while the guest runs.</source>
        <translation>
            <numerusform>Only %n device can still be plugged in while the guest runs.</numerusform>
            <numerusform>Only %n devices can still be plugged in while the guest runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n ports</source>
        <translation>
            <numerusform>Add %n port</numerusform>
            <numerusform>Add %n ports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HardwareKinds</name>
    <message numerus="yes">
        <source>All %n PCI Express ports of the running guest are taken, so nothing more can be plugged in. Add it for the next start, together with a few controllers of the model pcie-root-port as room for more.</source>
        <translation>
            <numerusform>The only PCI Express port (%n) of the running guest is taken, so nothing more can be plugged in. Add it for the next start, together with a few controllers of the model pcie-root-port as room for more.</numerusform>
            <numerusform>All %n PCI Express ports of the running guest are taken, so nothing more can be plugged in. Add it for the next start, together with a few controllers of the model pcie-root-port as room for more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n PCI slots of the running guest are taken, so nothing more can be plugged in. Add it for the next start.</source>
        <translation>
            <numerusform>The only PCI slot (%n) of the running guest is taken, so nothing more can be plugged in. Add it for the next start.</numerusform>
            <numerusform>All %n PCI slots of the running guest are taken, so nothing more can be plugged in. Add it for the next start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n slots for memory modules are taken.</source>
        <translation>
            <numerusform>The only slot (%n) for memory modules is taken.</numerusform>
            <numerusform>All %n slots for memory modules are taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is more than the maximum of %n vCPUs.</source>
        <translation>
            <numerusform>This is more than the maximum of %n vCPU.</numerusform>
            <numerusform>This is more than the maximum of %n vCPUs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The host can give a guest at most %n vCPUs.</source>
        <translation>
            <numerusform>The host can give a guest at most %n vCPU.</numerusform>
            <numerusform>The host can give a guest at most %n vCPUs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vCPUs</source>
        <translation>
            <numerusform>%n vCPU</numerusform>
            <numerusform>%n vCPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The guest has %n I/O threads; raise their number under Processors first.</source>
        <translation>
            <numerusform>The guest has %n I/O thread; raise their number under Processors first.</numerusform>
            <numerusform>The guest has %n I/O threads; raise their number under Processors first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageCheck</name>
    <message numerus="yes">
        <source>The image is built upon a chain of more than %n others, or upon itself.</source>
        <translation>
            <numerusform>The image is built upon a chain of more than %n other, or upon itself.</numerusform>
            <numerusform>The image is built upon a chain of more than %n others, or upon itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstallPlan</name>
    <message numerus="yes">
        <source>This kind of machine can have at most %n virtual CPUs.</source>
        <translation>
            <numerusform>This kind of machine can have at most %n virtual CPU.</numerusform>
            <numerusform>This kind of machine can have at most %n virtual CPUs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The host has only %n CPUs: with more virtual ones the machine gets slower.</source>
        <translation>
            <numerusform>The host has only %n CPU: with more virtual ones the machine gets slower.</numerusform>
            <numerusform>The host has only %n CPUs: with more virtual ones the machine gets slower.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 needs at least %n virtual CPUs.</source>
        <translation>
            <numerusform>%1 needs at least %n virtual CPU.</numerusform>
            <numerusform>%1 needs at least %n virtual CPUs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkCheck</name>
    <message numerus="yes">
        <source>Names of interfaces have at most %n characters.</source>
        <translation>
            <numerusform>Names of interfaces have at most %n character.</numerusform>
            <numerusform>Names of interfaces have at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>libvirt takes no range of more than %n addresses.</source>
        <translation>
            <numerusform>libvirt takes no range of more than %n address.</numerusform>
            <numerusform>libvirt takes no range of more than %n addresses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>Delete %n volumes</source>
        <translation>
            <numerusform>Delete %n volume</numerusform>
            <numerusform>Delete %n volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::ActionRegistry</name>
    <message numerus="yes">
        <source>At most 16 guests fit into one view, and these are %n.</source>
        <translation>
            <numerusform>At most 16 guests fit into one view, and this is %n.</numerusform>
            <numerusform>At most 16 guests fit into one view, and these are %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::AddHardwareDialog</name>
    <message numerus="yes">
        <source>A guest has at most %n of these.</source>
        <translation>
            <numerusform>A guest has at most %n of these.</numerusform>
            <numerusform>A guest has at most %n of these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::Application</name>
    <message numerus="yes">
        <source>%n machine(s) were not made, because it was cancelled.</source>
        <translation>
            <numerusform>%n machine was not made, because it was cancelled.</numerusform>
            <numerusform>%n machines were not made, because it was cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) could not be made.</source>
        <translation>
            <numerusform>%n machine could not be made.</numerusform>
            <numerusform>%n machines could not be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) are there.</source>
        <translation>
            <numerusform>%n machine is there.</numerusform>
            <numerusform>%n machines are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::BridgeCheck</name>
    <message numerus="yes">
        <source>Names of network devices have at most 15 characters. This one has %n.</source>
        <translation>
            <numerusform>Names of network devices have at most 15 characters. This one has %n.</numerusform>
            <numerusform>Names of network devices have at most 15 characters. This one has %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network card(s) of running guests are connected to this bridge, and lose their network.</source>
        <translation>
            <numerusform>%n network card of running guests is connected to this bridge, and loses its network.</numerusform>
            <numerusform>%n network cards of running guests are connected to this bridge, and lose their network.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::BulkDialog</name>
    <message numerus="yes">
        <source>Change a setting of %n guest(s)</source>
        <translation>
            <numerusform>Change a setting of %n guest</numerusform>
            <numerusform>Change a setting of %n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) are still being read.</source>
        <translation>
            <numerusform>%n guest is still being read.</numerusform>
            <numerusform>%n guests are still being read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) will be changed.</source>
        <translation>
            <numerusform>%n guest will be changed.</numerusform>
            <numerusform>%n guests will be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be, for the reason beside it.</source>
        <translation>
            <numerusform>%n cannot be, for the reason beside it.</numerusform>
            <numerusform>%n cannot be, for the reasons beside them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::Confirm</name>
    <message numerus="yes">
        <source>Pull the plug of %n guest(s)?
%1</source>
        <translation>
            <numerusform>Pull the plug of %n guest?
%1</numerusform>
            <numerusform>Pull the plug of %n guests?
%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Press the reset button of %n guest(s)?
%1</source>
        <translation>
            <numerusform>Press the reset button of %n guest?
%1</numerusform>
            <numerusform>Press the reset button of %n guests?
%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n host(s) from the list?
%1</source>
        <translation>
            <numerusform>Remove %n host from the list?
%1</numerusform>
            <numerusform>Remove %n hosts from the list?
%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n host(s) while tasks run there?
%1</source>
        <translation>
            <numerusform>Disconnect %n host while tasks run there?
%1</numerusform>
            <numerusform>Disconnect %n hosts while tasks run there?
%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave while %n task(s) run?
%1</source>
        <translation>
            <numerusform>Leave while %n task runs?
%1</numerusform>
            <numerusform>Leave while %n tasks run?
%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Press the diagnostic button of %n guest(s)?
%1</source>
        <translation>
            <numerusform>Press the diagnostic button of %n guest?
%1</numerusform>
            <numerusform>Press the diagnostic button of %n guests?
%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard what was saved of the memory of %n guest(s)?
%1</source>
        <translation>
            <numerusform>Discard what was saved of the memory of %n guest?
%1</numerusform>
            <numerusform>Discard what was saved of the memory of %n guests?
%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave with edits of %n guest(s) that are not stored?
%1</source>
        <translation>
            <numerusform>Leave with edits of %n guest that are not stored?
%1</numerusform>
            <numerusform>Leave with edits of %n guests that are not stored?
%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleFix</name>
    <message numerus="yes">
        <source>%n channel(s) of SPICE are removed.</source>
        <translation>
            <numerusform>%n channel of SPICE is removed.</numerusform>
            <numerusform>%n channels of SPICE are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n USB redirection(s) of SPICE are removed.</source>
        <translation>
            <numerusform>%n USB redirection of SPICE is removed.</numerusform>
            <numerusform>%n USB redirections of SPICE are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smart card reader(s) of SPICE are removed.</source>
        <translation>
            <numerusform>%n smart card reader of SPICE is removed.</numerusform>
            <numerusform>%n smart card readers of SPICE are removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::CopiesPage</name>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::CreateText</name>
    <message numerus="yes">
        <source>%n vCPUs</source>
        <translation>
            <numerusform>%n vCPU</numerusform>
            <numerusform>%n vCPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %n guest(s)? Tick the disks to be deleted with them; this cannot be undone.</source>
        <translation>
            <numerusform>Delete %n guest? Tick the disks to be deleted with it; this cannot be undone.</numerusform>
            <numerusform>Delete %n guests? Tick the disks to be deleted with them; this cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n snapshot</numerusform>
            <numerusform>%n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disk(s) with %1 are deleted for good.</source>
        <translation>
            <numerusform>%n disk with %1 is deleted for good.</numerusform>
            <numerusform>%n disks with %1 are deleted for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::DeleteNetworkDialog</name>
    <message numerus="yes">
        <source>%n running guest(s) lose their connection: %1.</source>
        <translation>
            <numerusform>%n running guest loses its connection: %1.</numerusform>
            <numerusform>%n running guests lose their connection: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) that are off will not start before they are given another network: %1.</source>
        <translation>
            <numerusform>%n guest that is off will not start before it is given another network: %1.</numerusform>
            <numerusform>%n guests that are off will not start before they are given another network: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its reservations and static names are lost: %n in all.</source>
        <translation>
            <numerusform>Its reservations and static names are lost: %n in all.</numerusform>
            <numerusform>Its reservations and static names are lost: %n in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::DeletePoolDialog</name>
    <message numerus="yes">
        <source>%n guest(s) have disks in it: %1. Those that name a disk by its path still start; those that name it by the pool do not.</source>
        <translation>
            <numerusform>%n guest has disks in it: %1. Those that name a disk by its path still start; those that name it by the pool do not.</numerusform>
            <numerusform>%n guests have disks in it: %1. Those that name a disk by its path still start; those that name it by the pool do not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete its %n volume(s), too (%1)</source>
        <translation>
            <numerusform>Delete its %n volume, too (%1)</numerusform>
            <numerusform>Delete its %n volumes, too (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::DeleteVolumesDialog</name>
    <message numerus="yes">
        <source>Delete %n volume(s)? This frees %1 and cannot be undone.</source>
        <translation>
            <numerusform>Delete %n volume? This frees %1 and cannot be undone.</numerusform>
            <numerusform>Delete %n volumes? This frees %1 and cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::DifferenceView</name>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::DiskPage</name>
    <message numerus="yes">
        <source>%n storage pools of this host are stopped. Start one, or choose an existing disk image by its path.</source>
        <translation>
            <numerusform>%n storage pool of this host is stopped. Start it, or choose an existing disk image by its path.</numerusform>
            <numerusform>%n storage pools of this host are stopped. Start one, or choose an existing disk image by its path.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped pools are not listed.</source>
        <translation>
            <numerusform>%n stopped pool is not listed.</numerusform>
            <numerusform>%n stopped pools are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::DiskRules</name>
    <message numerus="yes">
        <source>The guest has %n snapshot(s), which need the image as it is. Delete them first.</source>
        <translation>
            <numerusform>The guest has %n snapshot, which needs the image as it is. Delete it first.</numerusform>
            <numerusform>The guest has %n snapshots, which need the image as it is. Delete them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The guest has %n checkpoint(s) of incremental backups in this image. Delete them first.</source>
        <translation>
            <numerusform>The guest has %n checkpoint of incremental backups in this image. Delete it first.</numerusform>
            <numerusform>The guest has %n checkpoints of incremental backups in this image. Delete them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::EditBar</name>
    <message numerus="yes">
        <source>%n change(s) not applied</source>
        <translation>
            <numerusform>%n change not applied</numerusform>
            <numerusform>%n changes not applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied. %1</source>
        <translation>
            <numerusform>%n change not applied. %1</numerusform>
            <numerusform>%n changes not applied. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::EditNetworkDialog</name>
    <message numerus="yes">
        <source>A restart interrupts the network of %n running guest(s) for some seconds: %1. They are plugged in again; addresses that change reach them when they next ask for one.</source>
        <translation>
            <numerusform>A restart interrupts the network of %n running guest for some seconds: %1. It is plugged in again; addresses that change reach it when it next asks for one.</numerusform>
            <numerusform>A restart interrupts the network of %n running guests for some seconds: %1. They are plugged in again; addresses that change reach them when they next ask for one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running guest(s) use it: %1. They go on as before until the network is started anew.</source>
        <translation>
            <numerusform>%n running guest uses it: %1. It goes on as before until the network is started anew.</numerusform>
            <numerusform>%n running guests use it: %1. They go on as before until the network is started anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::GuestCommands</name>
    <message numerus="yes">
        <source>%n guest(s) were left out.</source>
        <translation>
            <numerusform>%n guest was left out.</numerusform>
            <numerusform>%n guests were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n template(s) were not started.</source>
        <translation>
            <numerusform>%n template was not started.</numerusform>
            <numerusform>%n templates were not started.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::Hardware</name>
    <message numerus="yes">
        <source>A guest can have %n of this kind at most.</source>
        <translation>
            <numerusform>A guest can have %n of this kind at most.</numerusform>
            <numerusform>A guest can have %n of this kind at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::HardwareForm</name>
    <message numerus="yes">
        <source>%n more setting(s) of it are not shown here. They stay as they are; the XML page shows them.</source>
        <translation>
            <numerusform>%n more setting of it is not shown here. It stays as it is; the XML page shows it.</numerusform>
            <numerusform>%n more settings of it are not shown here. They stay as they are; the XML page shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::HardwareJob</name>
    <message numerus="yes">
        <source>Change %n settings of %1</source>
        <translation>
            <numerusform>Change %n setting of %1</numerusform>
            <numerusform>Change %n settings of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::HardwareList</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Advice, %n note(s)</source>
        <translation>
            <numerusform>Advice, %n note</numerusform>
            <numerusform>Advice, %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::HardwarePage</name>
    <message numerus="yes">
        <source>%n change(s) are here from before the tab was closed; they are not applied yet.</source>
        <translation>
            <numerusform>%n change is here from before the tab was closed; it is not applied yet.</numerusform>
            <numerusform>%n changes are here from before the tab was closed; they are not applied yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::HostModel</name>
    <message numerus="yes">
        <source>%1, %2, %n guest(s)</source>
        <translation>
            <numerusform>%1, %2, %n guest</numerusform>
            <numerusform>%1, %2, %n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is in %n second(s).</source>
        <translation>
            <numerusform>The next try is in %n second.</numerusform>
            <numerusform>The next try is in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n host(s)</source>
        <comment>a group of hosts</comment>
        <translation>
            <numerusform>%1: %n host</numerusform>
            <numerusform>%1: %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n host(s)</source>
        <translation>
            <numerusform>Group %1, %n host</numerusform>
            <numerusform>Group %1, %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::HostNet</name>
    <message numerus="yes">
        <source>The change was not confirmed within %n second(s), so %1 has gone back to its old configuration.</source>
        <translation>
            <numerusform>The change was not confirmed within %n second, so %1 has gone back to its old configuration.</numerusform>
            <numerusform>The change was not confirmed within %n seconds, so %1 has gone back to its old configuration.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::HostText</name>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n socket</numerusform>
            <numerusform>%n sockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::IdentityPage</name>
    <message numerus="yes">
        <source>%n ssh key(s)</source>
        <translation>
            <numerusform>%n ssh key</numerusform>
            <numerusform>%n ssh keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::ImportDialog</name>
    <message numerus="yes">
        <source>%n vCPU(s)</source>
        <translation>
            <numerusform>%n vCPU</numerusform>
            <numerusform>%n vCPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disk(s), %1 in all</source>
        <translation>
            <numerusform>%n disk, %1 in all</numerusform>
            <numerusform>%n disks, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network card(s)</source>
        <translation>
            <numerusform>%n network card</numerusform>
            <numerusform>%n network cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::Inspector</name>
    <message numerus="yes">
        <source>%n guest(s) chosen</source>
        <translation>
            <numerusform>%n guest chosen</numerusform>
            <numerusform>%n guests chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched on</source>
        <translation>
            <numerusform>%n switched on</numerusform>
            <numerusform>%n switched on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::JobsPanel</name>
    <message numerus="yes">
        <source>%n task(s) running</source>
        <translation>
            <numerusform>%n task running</numerusform>
            <numerusform>%n tasks running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n waiting</source>
        <translation>
            <numerusform>, %n waiting</numerusform>
            <numerusform>, %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <translation>
            <numerusform>%n failed: %1</numerusform>
            <numerusform>%n failed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) waiting</source>
        <translation>
            <numerusform>%n task waiting</numerusform>
            <numerusform>%n tasks waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::LifecycleCommands</name>
    <message numerus="yes">
        <source>%1 was asked to shut down %n second(s) ago, and still runs. To force it off is to pull the plug: unsaved data in it is lost.</source>
        <translation>
            <numerusform>%1 was asked to shut down %n second ago, and still runs. To force it off is to pull the plug: unsaved data in it is lost.</numerusform>
            <numerusform>%1 was asked to shut down %n seconds ago, and still runs. To force it off is to pull the plug: unsaved data in it is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::LifecycleJobs</name>
    <message numerus="yes">
        <source>%n ssh key(s) of %1 in %2 are still there and still let their owner in: the agent did not find their lines, which may end in blanks. Take them out of .ssh/authorized_keys in the guest.</source>
        <translation>
            <numerusform>%n ssh key of %1 in %2 is still there and still lets its owner in: the agent did not find its line, which may end in blanks. Take it out of .ssh/authorized_keys in the guest.</numerusform>
            <numerusform>%n ssh keys of %1 in %2 are still there and still let their owner in: the agent did not find their lines, which may end in blanks. Take them out of .ssh/authorized_keys in the guest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkCheck</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkCheckDialog</name>
    <message numerus="yes">
        <source>%n thing(s) should be looked at.</source>
        <translation>
            <numerusform>%n thing should be looked at.</numerusform>
            <numerusform>%n things should be looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkText</name>
    <message numerus="yes">
        <source>The host has the address %1 in it, and %n address(es) can be given out.</source>
        <translation>
            <numerusform>The host has the address %1 in it, and %n address can be given out.</numerusform>
            <numerusform>The host has the address %1 in it, and %n addresses can be given out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::OrderedRun</name>
    <message numerus="yes">
        <source>%1 did not shut down within %n second(s), and still runs.</source>
        <translation>
            <numerusform>%1 did not shut down within %n second, and still runs.</numerusform>
            <numerusform>%1 did not shut down within %n seconds, and still runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) did not shut down.</source>
        <translation>
            <numerusform>%n guest did not shut down.</numerusform>
            <numerusform>%n guests did not shut down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) did not start.</source>
        <translation>
            <numerusform>%n guest did not start.</numerusform>
            <numerusform>%n guests did not start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) behind them were left as they are.</source>
        <translation>
            <numerusform>%n guest behind them was left as it is.</numerusform>
            <numerusform>%n guests behind them were left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::PerformancePage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the guest itself uses of its memory is not known, or is old: nobody asks it. Its memory balloon can be told to ask every %n second(s); the guest needs the balloon&apos;s driver for it.</source>
        <translation>
            <numerusform>What the guest itself uses of its memory is not known, or is old: nobody asks it. Its memory balloon can be told to ask every %n second; the guest needs the balloon&apos;s driver for it.</numerusform>
            <numerusform>What the guest itself uses of its memory is not known, or is old: nobody asks it. Its memory balloon can be told to ask every %n seconds; the guest needs the balloon&apos;s driver for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::PinDialog</name>
    <message numerus="yes">
        <source>%n part(s) will be changed.</source>
        <translation>
            <numerusform>%n part will be changed.</numerusform>
            <numerusform>%n parts will be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::RemoveSnapshotDialog</name>
    <message numerus="yes">
        <source>%n snapshot(s) of %1 are deleted: %2. The guest keeps what it has now.</source>
        <translation>
            <numerusform>%n snapshot of %1 is deleted: %2. The guest keeps what it has now.</numerusform>
            <numerusform>%n snapshots of %1 are deleted: %2. The guest keeps what it has now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::ResourcesPage</name>
    <message numerus="yes">
        <source>The host has %n CPUs.</source>
        <translation>
            <numerusform>The host has %n CPU.</numerusform>
            <numerusform>The host has %n CPUs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::RowsPage</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were left out: there are no more machines.</source>
        <translation>
            <numerusform>%n line was left out: there are no more machines.</numerusform>
            <numerusform>%n lines were left out: there are no more machines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::ShutDownDialog</name>
    <message numerus="yes">
        <source>Shut down %1 and %n more guest(s)</source>
        <translation>
            <numerusform>Shut down %1 and %n more guest</numerusform>
            <numerusform>Shut down %1 and %n more guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::SnapshotCalls</name>
    <message numerus="yes">
        <source>The guest has more than %n snapshot(s), too many to be looked after here.</source>
        <translation>
            <numerusform>The guest has more than %n snapshot, too many to be looked after here.</numerusform>
            <numerusform>The guest has more than %n snapshots, too many to be looked after here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::Snapshots</name>
    <message numerus="yes">
        <source>Delete %n snapshot(s) of %1</source>
        <translation>
            <numerusform>Delete %n snapshot of %1</numerusform>
            <numerusform>Delete %n snapshots of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The guest has %n checkpoint(s) of incremental backups in its disks.</source>
        <translation>
            <numerusform>The guest has %n checkpoint of incremental backups in its disks.</numerusform>
            <numerusform>The guest has %n checkpoints of incremental backups in its disks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::SnapshotsPage</name>
    <message numerus="yes">
        <source>%n file(s) built upon this guest&apos;s disks are needed by no snapshot and no guest any more: %1 in all.</source>
        <translation>
            <numerusform>%n file built upon this guest&apos;s disks is needed by no snapshot and no guest any more: %1 in all.</numerusform>
            <numerusform>%n files built upon this guest&apos;s disks are needed by no snapshot and no guest any more: %1 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::StopNetworkDialog</name>
    <message numerus="yes">
        <source>%n running guest(s) lose their connection until it is started again: %1.</source>
        <translation>
            <numerusform>%n running guest loses its connection until it is started again: %1.</numerusform>
            <numerusform>%n running guests lose their connection until it is started again: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::StopPoolDialog</name>
    <message numerus="yes">
        <source>%n guest(s) have disks in it: %1. Where the host mounts or attaches the storage for the pool, their disks are gone until it is started again.</source>
        <translation>
            <numerusform>%n guest has disks in it: %1. Where the host mounts or attaches the storage for the pool, its disks are gone until it is started again.</numerusform>
            <numerusform>%n guests have disks in it: %1. Where the host mounts or attaches the storage for the pool, their disks are gone until it is started again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::StorageDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::StoragePage</name>
    <message numerus="yes">
        <source>%n volume(s) chosen, %1 allocated.</source>
        <translation>
            <numerusform>%n volume chosen, %1 allocated.</numerusform>
            <numerusform>%n volumes chosen, %1 allocated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::TemplateCalls</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::TemplateDialog</name>
    <message numerus="yes">
        <source>It keeps %n snapshot(s); reverting to one would change the base.</source>
        <translation>
            <numerusform>It keeps %n snapshot; reverting to it would change the base.</numerusform>
            <numerusform>It keeps %n snapshots; reverting to one would change the base.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::TemplatePage</name>
    <message numerus="yes">
        <source>%n disk(s)</source>
        <translation>
            <numerusform>%n disk</numerusform>
            <numerusform>%n disks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::TemplateWizard</name>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::TopologyPage</name>
    <message numerus="yes">
        <source>Reading %n guest(s)…</source>
        <translation>
            <numerusform>Reading %n guest…</numerusform>
            <numerusform>Reading %n guests…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::TopologyWords</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them run(s)</source>
        <translation>
            <numerusform>%n of them runs</numerusform>
            <numerusform>%n of them run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::TypeTextDialog</name>
    <message numerus="yes">
        <source>The text is too long to be typed: more than %n character(s).</source>
        <translation>
            <numerusform>The text is too long to be typed: more than %n character.</numerusform>
            <numerusform>The text is too long to be typed: more than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be typed with this layout.</source>
        <translation>
            <numerusform>%n character cannot be typed with this layout.</numerusform>
            <numerusform>%n characters cannot be typed with this layout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be typed with this layout: %1</source>
        <translation>
            <numerusform>%n character cannot be typed with this layout: %1</numerusform>
            <numerusform>%n characters cannot be typed with this layout: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This takes about %n second(s).</source>
        <translation>
            <numerusform>This takes about %n second.</numerusform>
            <numerusform>This takes about %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::VolumeModel</name>
    <message numerus="yes">
        <source>Base of %n volume(s)</source>
        <translation>
            <numerusform>Base of %n volume</numerusform>
            <numerusform>Base of %n volumes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::WallView</name>
    <message numerus="yes">
        <source>%n running guest(s)</source>
        <translation>
            <numerusform>%n running guest</numerusform>
            <numerusform>%n running guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::WorkTabs</name>
    <message numerus="yes">
        <source>Tiles (%n)</source>
        <comment>title of a tab with the screens of several guests</comment>
        <translation>
            <numerusform>Tiles (%n)</numerusform>
            <numerusform>Tiles (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::XmlFindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::XmlPage</name>
    <message numerus="yes">
        <source>The host has stored it in its own words: %n line(s) differ from your text.</source>
        <translation>
            <numerusform>The host has stored it in its own words: %n line differs from your text.</numerusform>
            <numerusform>The host has stored it in its own words: %n lines differ from your text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s).</source>
        <translation>
            <numerusform>%n problem.</numerusform>
            <numerusform>%n problems.</numerusform>
        </translation>
    </message>
</context>
</TS>
