<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ConnectionUri</name>
    <message>
        <source>Simulated host</source>
        <translation>模拟主机</translation>
    </message>
    <message>
        <source>This machine (user session)</source>
        <translation>本机（用户会话）</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>%1 (user session)</source>
        <translation>%1（用户会话）</translation>
    </message>
</context>
<context>
    <name>CreateDomain</name>
    <message>
        <source>The virtual network %1 could not be started.</source>
        <translation>无法启动虚拟网络 %1。</translation>
    </message>
    <message>
        <source>The virtual network %1 is still active.</source>
        <translation>虚拟网络 %1 仍处于活动状态。</translation>
    </message>
    <message>
        <source>The storage pool %1 has no room for the disk.</source>
        <translation>存储池 %1 没有足够的空间存放磁盘。</translation>
    </message>
    <message>
        <source>The disk %1 could not be made.</source>
        <translation>无法创建磁盘 %1。</translation>
    </message>
    <message>
        <source>The disk %1 is still there.</source>
        <translation>磁盘 %1 仍然存在。</translation>
    </message>
    <message>
        <source>The host already has a machine called %1.</source>
        <translation>主机上已有名为 %1 的虚拟机。</translation>
    </message>
    <message>
        <source>The host refused the definition.</source>
        <translation>主机拒绝了该定义。</translation>
    </message>
    <message>
        <source>The definition of %1 is still there.</source>
        <translation>%1 的定义仍然存在。</translation>
    </message>
    <message>
        <source>KVM does not work on this host. Create the machine without it: it will be emulated.</source>
        <translation>此主机上的 KVM 不可用。请不使用 KVM 创建虚拟机：它将由软件模拟。</translation>
    </message>
    <message>
        <source>The host has no free port for the screen.</source>
        <translation>主机没有可用于屏幕的空闲端口。</translation>
    </message>
    <message>
        <source>Port %1 is already in use on the host.</source>
        <translation>端口 %1 在主机上已被占用。</translation>
    </message>
    <message>
        <source>The emulator may not open a file or device that the machine needs.</source>
        <translation>模拟器无权打开虚拟机所需的文件或设备。</translation>
    </message>
    <message>
        <source>The host has not enough memory or storage to start the machine.</source>
        <translation>主机的内存或存储空间不足，无法启动虚拟机。</translation>
    </message>
    <message>
        <source>The machine could not be started.</source>
        <translation>无法启动虚拟机。</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>创建 %1</translation>
    </message>
    <message>
        <source>Starting the virtual network %1</source>
        <translation>正在启动虚拟网络 %1</translation>
    </message>
    <message>
        <source>Making the disk %1</source>
        <translation>正在创建磁盘 %1</translation>
    </message>
    <message>
        <source>Storing the definition</source>
        <translation>正在保存定义</translation>
    </message>
    <message>
        <source>Setting it to start with the host</source>
        <translation>正在设置随主机自动启动</translation>
    </message>
    <message>
        <source>The machine could not be set to start with the host.</source>
        <translation>无法将虚拟机设置为随主机自动启动。</translation>
    </message>
    <message>
        <source>Starting the machine</source>
        <translation>正在启动虚拟机</translation>
    </message>
    <message>
        <source>The machine is still running.</source>
        <translation>虚拟机仍在运行。</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <source>The storage pool %1 could not be started.</source>
        <translation>无法启动存储池 %1。</translation>
    </message>
    <message>
        <source>The host has a storage pool called %1 by now, but in the folder %2.</source>
        <translation>主机上现已有名为 %1 的存储池，但位于目录 %2。</translation>
    </message>
    <message>
        <source>The storage pool %1 could not be made in the folder %2.</source>
        <translation>无法在目录 %2 中创建存储池 %1。</translation>
    </message>
    <message>
        <source>The storage pool %1 is still there.</source>
        <translation>存储池 %1 仍然存在。</translation>
    </message>
    <message>
        <source>Preparing the storage pool %1</source>
        <translation>正在准备存储池 %1</translation>
    </message>
    <message>
        <source>The connection broke while the disk was made. %1 is on the host, but not as it was asked for: half-made, or somebody else&apos;s. It was left alone.</source>
        <translation>创建磁盘时连接中断。主机上有 %1，但与要求的不符：可能只创建了一半，也可能属于他人。未对其做任何处理。</translation>
    </message>
    <message>
        <source>The disk %1 was left alone: after the break of the connection it is not certain that it is still the same file.</source>
        <translation>未改动磁盘 %1：连接中断后，无法确定它仍是同一个文件。</translation>
    </message>
</context>
<context>
    <name>DeleteDomain</name>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Checking the disks</source>
        <translation>正在检查磁盘</translation>
    </message>
    <message>
        <source>Forcing it off</source>
        <translation>正在强制关机</translation>
    </message>
    <message>
        <source>%1 could not be forced off; nothing was deleted.</source>
        <translation>无法将 %1 强制关机，未删除任何内容。</translation>
    </message>
    <message>
        <source>Removing the definition</source>
        <translation>正在移除定义</translation>
    </message>
    <message>
        <source>%1 could not be deleted; its disks are untouched.</source>
        <translation>无法删除 %1，其磁盘未受影响。</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>正在删除 %1</translation>
    </message>
    <message>
        <source>%1 could not be deleted and is still there.</source>
        <translation>无法删除 %1，它仍然存在。</translation>
    </message>
    <message>
        <source>It is a medium, not the guest&apos;s own disk.</source>
        <translation>这是安装介质，不是虚拟机自己的磁盘。</translation>
    </message>
    <message>
        <source>Also used by: %1</source>
        <translation>同时被以下虚拟机使用：%1</translation>
    </message>
    <message>
        <source>It is the base of: %1</source>
        <translation>它是以下磁盘的后备文件：%1</translation>
    </message>
    <message>
        <source>The guest may only read it.</source>
        <translation>虚拟机对它只有读取权限。</translation>
    </message>
    <message>
        <source>It is marked as shared between guests.</source>
        <translation>它被标记为由多台虚拟机共享。</translation>
    </message>
    <message>
        <source>It is in no active storage pool of the host.</source>
        <translation>它不在此主机的任何活动存储池中。</translation>
    </message>
    <message>
        <source>It is no disk of this guest any more.</source>
        <translation>它已不再是此虚拟机的磁盘。</translation>
    </message>
    <message>
        <source>%1 cannot be deleted. %2 Nothing was changed.</source>
        <translation>无法删除 %1，未做任何更改。%2</translation>
    </message>
    <message>
        <source>It cannot be told which disks %1 uses.</source>
        <translation>无法确定 %1 使用了哪些磁盘。</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>已删除：%1。</translation>
    </message>
    <message>
        <source>Still there: %1.</source>
        <translation>仍然存在：%1。</translation>
    </message>
    <message>
        <source>%1 was started again while the connection was broken. Nothing was deleted.</source>
        <translation>连接中断期间，%1 被重新启动。未删除任何内容。</translation>
    </message>
    <message>
        <source>It cannot be seen whether %1 was deleted.</source>
        <translation>无法确定 %1 是否已被删除。</translation>
    </message>
    <message>
        <source>%1 was left alone: after the break of the connection it is not certain that it is still the same file.</source>
        <translation>未处理 %1：连接中断之后，无法确定它是否仍是原来的文件。</translation>
    </message>
    <message>
        <source>It is not known whether %1 was deleted: the connection broke.</source>
        <translation>连接中断，不知道 %1 是否已被删除。</translation>
    </message>
    <message>
        <source>The connection broke before all was deleted.</source>
        <translation>尚未全部删除，连接就中断了。</translation>
    </message>
    <message>
        <source>It is not known whether %1 was forced off: the connection broke. Nothing was deleted.</source>
        <translation>连接中断，不知道 %1 是否已被强制关机。未删除任何内容。</translation>
    </message>
    <message>
        <source>It is not known whether the definition of %1 was removed: the connection broke.</source>
        <translation>连接中断，不知道 %1 的定义是否已被移除。</translation>
    </message>
    <message>
        <source>%1 was not deleted. Used by now by: %2.</source>
        <translation>未删除 %1。它现在已被以下虚拟机使用：%2。</translation>
    </message>
    <message>
        <source>The connection broke before %1 was forced off. Nothing was deleted.</source>
        <translation>在 %1 被强制关机之前连接已中断。未删除任何内容。</translation>
    </message>
    <message>
        <source>%1 is off, but the connection broke before its definition was removed.</source>
        <translation>%1 已关机，但在其定义被移除之前连接已中断。</translation>
    </message>
</context>
<context>
    <name>DomainActions</name>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
    <message>
        <source>Shut down %1</source>
        <translation>让 %1 关机</translation>
    </message>
    <message>
        <source>%1 could not be asked to shut down.</source>
        <translation>无法向 %1 发出关机请求。</translation>
    </message>
    <message>
        <source>Force off %1</source>
        <translation>将 %1 强制关机</translation>
    </message>
    <message>
        <source>%1 could not be forced off.</source>
        <translation>无法将 %1 强制关机。</translation>
    </message>
    <message>
        <source>Reboot %1</source>
        <translation>重启 %1</translation>
    </message>
    <message>
        <source>%1 could not be asked to reboot.</source>
        <translation>无法向 %1 发出重启请求。</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>强制重启 %1</translation>
    </message>
    <message>
        <source>%1 could not be reset.</source>
        <translation>无法强制重启 %1。</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>%1 could not be paused.</source>
        <translation>无法暂停 %1。</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>恢复 %1 的运行</translation>
    </message>
    <message>
        <source>%1 could not be resumed.</source>
        <translation>无法恢复 %1 的运行。</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1 的状态</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>无法保存 %1 的状态。</translation>
    </message>
    <message>
        <source>Start %1 with the host</source>
        <translation>设置 %1 随主机自动启动</translation>
    </message>
    <message>
        <source>The autostart of %1 could not be changed.</source>
        <translation>无法更改 %1 的自动启动设置。</translation>
    </message>
    <message>
        <source>Do not start %1 with the host</source>
        <translation>取消 %1 随主机自动启动</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主机未连接。</translation>
    </message>
    <message>
        <source>The host is connected for reading only.</source>
        <translation>主机以只读方式连接。</translation>
    </message>
    <message>
        <source>%1 is not running.</source>
        <translation>%1 没有运行。</translation>
    </message>
    <message>
        <source>%1 is already running.</source>
        <translation>%1 已在运行。</translation>
    </message>
    <message>
        <source>%1 is already paused.</source>
        <translation>%1 已经暂停。</translation>
    </message>
    <message>
        <source>%1 is paused and cannot answer. Resume it first.</source>
        <translation>%1 已暂停，无法响应。请先恢复其运行。</translation>
    </message>
    <message>
        <source>%1 is not paused.</source>
        <translation>%1 没有暂停。</translation>
    </message>
    <message>
        <source>%1 is transient: it would be lost by saving.</source>
        <translation>%1 是临时虚拟机，保存状态会使其丢失。</translation>
    </message>
    <message>
        <source>%1 is transient: it cannot start with the host.</source>
        <translation>%1 是临时虚拟机，无法随主机自动启动。</translation>
    </message>
    <message>
        <source>%1 is running. libvirt renames only guests that are off.</source>
        <translation>%1 正在运行。libvirt 只能重命名已关机的虚拟机。</translation>
    </message>
    <message>
        <source>%1 is saved. Start it and shut it down first.</source>
        <translation>%1 处于已保存状态。请先启动它，再将其关机。</translation>
    </message>
    <message>
        <source>A guest needs a name.</source>
        <translation>虚拟机必须有名称。</translation>
    </message>
    <message>
        <source>The name must not begin or end with a blank.</source>
        <translation>名称的开头和结尾不能是空格。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名称太长。</translation>
    </message>
    <message>
        <source>The name must not contain a slash.</source>
        <translation>名称不能包含斜杠。</translation>
    </message>
    <message>
        <source>The name must not contain control characters.</source>
        <translation>名称不能包含控制字符。</translation>
    </message>
    <message>
        <source>Another guest on this host is called %1.</source>
        <translation>此主机上已有名为 %1 的虚拟机。</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>%1 could not be renamed.</source>
        <translation>无法重命名 %1。</translation>
    </message>
    <message>
        <source>The guest was asked and does it in its own time, if it can.</source>
        <translation>已向虚拟机发出请求；虚拟机会自行处理（如果它能够响应）。</translation>
    </message>
</context>
<context>
    <name>Executor</name>
    <message>
        <source>The host is not connected.</source>
        <translation>主机未连接。</translation>
    </message>
</context>
<context>
    <name>HostResources</name>
    <message>
        <source>The host offers KVM, but its processor shows no virtualization extension, so KVM would fail or hang.</source>
        <translation>主机提供了 KVM，但其处理器没有虚拟化扩展，使用 KVM 会失败或卡死。</translation>
    </message>
    <message>
        <source>The host has no KVM.</source>
        <translation>主机没有 KVM。</translation>
    </message>
</context>
<context>
    <name>HostStep</name>
    <message>
        <source>The host was removed.</source>
        <translation>主机已被移除。</translation>
    </message>
</context>
<context>
    <name>InstallPlan</name>
    <message>
        <source>The machine needs a name.</source>
        <translation>虚拟机必须有名称。</translation>
    </message>
    <message>
        <source>The name must not begin or end with a space.</source>
        <translation>名称的开头和结尾不能是空格。</translation>
    </message>
    <message>
        <source>The name must not hold a slash or a control character.</source>
        <translation>名称不能包含斜杠或控制字符。</translation>
    </message>
    <message>
        <source>The name must not begin with a dot or a hyphen.</source>
        <translation>名称不能以点或连字符开头。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名称太长。</translation>
    </message>
    <message>
        <source>This host already has a machine called %1.</source>
        <translation>此主机上已有名为 %1 的虚拟机。</translation>
    </message>
    <message>
        <source>Choose the installation medium.</source>
        <translation>请选择安装介质。</translation>
    </message>
    <message>
        <source>The path of the medium must begin with a slash.</source>
        <translation>介质路径必须以斜杠开头。</translation>
    </message>
    <message>
        <source>This file is not an ISO image.</source>
        <translation>此文件不是 ISO 镜像。</translation>
    </message>
    <message>
        <source>This ISO image has no boot record: a machine may not start from it.</source>
        <translation>此 ISO 镜像没有引导记录，虚拟机可能无法从中启动。</translation>
    </message>
    <message>
        <source>The machine needs memory.</source>
        <translation>虚拟机必须有内存。</translation>
    </message>
    <message>
        <source>The host has only %1 of memory.</source>
        <translation>主机只有 %1 内存。</translation>
    </message>
    <message>
        <source>%1 needs at least %2.</source>
        <translation>%1 至少需要 %2。</translation>
    </message>
    <message>
        <source>Only %1 of the host&apos;s memory is free now.</source>
        <translation>主机目前只有 %1 可用内存。</translation>
    </message>
    <message>
        <source>The maximum must not be less than the memory at start.</source>
        <translation>最大内存不能小于启动时的内存。</translation>
    </message>
    <message numerus="yes">
        <source>This kind of machine can have at most %n virtual CPUs.</source>
        <translation>
            <numerusform>这种类型的虚拟机最多可以有 %n 个 vCPU。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The host has only %n CPUs: with more virtual ones the machine gets slower.</source>
        <translation>
            <numerusform>主机只有 %n 个 CPU：vCPU 超过此数会使虚拟机变慢。</numerusform>
        </translation>
    </message>
    <message>
        <source>The machine needs at least one virtual CPU.</source>
        <translation>虚拟机至少需要一个 vCPU。</translation>
    </message>
    <message>
        <source>The maximum must not be less than the number at start.</source>
        <translation>最大数量不能小于启动时的数量。</translation>
    </message>
    <message>
        <source>Choose the storage pool for the disk.</source>
        <translation>请选择用于存放磁盘的存储池。</translation>
    </message>
    <message>
        <source>The host has no storage pool called %1.</source>
        <translation>主机上没有名为 %1 的存储池。</translation>
    </message>
    <message>
        <source>The storage pool %1 is not active.</source>
        <translation>存储池 %1 未激活。</translation>
    </message>
    <message>
        <source>A new disk is either qcow2 or raw.</source>
        <translation>新磁盘只能是 qcow2 或 raw 格式。</translation>
    </message>
    <message>
        <source>Volumes of the storage pool %1 can only be raw.</source>
        <translation>存储池 %1 中的卷只能是 raw 格式。</translation>
    </message>
    <message>
        <source>The disk needs a name.</source>
        <translation>磁盘必须有名称。</translation>
    </message>
    <message>
        <source>This cannot be the name of a disk.</source>
        <translation>不能用作磁盘名称。</translation>
    </message>
    <message>
        <source>The storage pool %1 already has a volume called %2.</source>
        <translation>存储池 %1 中已有名为 %2 的卷。</translation>
    </message>
    <message>
        <source>The disk must have at least 1 MiB.</source>
        <translation>磁盘至少要有 1 MiB。</translation>
    </message>
    <message>
        <source>The storage pool %1 has only %2 in all.</source>
        <translation>存储池 %1 的总容量只有 %2。</translation>
    </message>
    <message>
        <source>The storage pool %1 has only %2 free: the disk cannot be filled.</source>
        <translation>存储池 %1 只有 %2 可用空间，磁盘无法完全写满。</translation>
    </message>
    <message>
        <source>The storage pool %1 has only %2 free.</source>
        <translation>存储池 %1 只有 %2 可用空间。</translation>
    </message>
    <message>
        <source>Choose the disk.</source>
        <translation>请选择磁盘。</translation>
    </message>
    <message>
        <source>The path of the disk must begin with a slash.</source>
        <translation>磁盘路径必须以斜杠开头。</translation>
    </message>
    <message>
        <source>There is no such disk on the host.</source>
        <translation>主机上没有这个磁盘。</translation>
    </message>
    <message>
        <source>This disk is already used by: %1.</source>
        <translation>此磁盘已被以下虚拟机使用：%1。</translation>
    </message>
    <message>
        <source>The disk is started first. If it already holds a system, press Esc while the machine starts and choose the CD.</source>
        <translation>虚拟机会先从磁盘启动。如果磁盘上已有系统，请在虚拟机启动时按 Esc 键并选择光驱。</translation>
    </message>
    <message>
        <source>Choose the host&apos;s bridge.</source>
        <translation>请选择主机网桥。</translation>
    </message>
    <message>
        <source>This cannot be the name of a bridge.</source>
        <translation>不能用作网桥名称。</translation>
    </message>
    <message>
        <source>The host has no bridge called %1.</source>
        <translation>主机上没有名为 %1 的网桥。</translation>
    </message>
    <message>
        <source>Choose the virtual network.</source>
        <translation>请选择虚拟网络。</translation>
    </message>
    <message>
        <source>The host has no virtual network called %1.</source>
        <translation>主机上没有名为 %1 的虚拟网络。</translation>
    </message>
    <message>
        <source>The virtual network %1 is not active. Let it be started, or choose another one.</source>
        <translation>虚拟网络 %1 未激活。请勾选将其启动，或选择其他网络。</translation>
    </message>
    <message>
        <source>To boot from the network the machine needs a network.</source>
        <translation>从网络引导需要为虚拟机配置网络。</translation>
    </message>
    <message>
        <source>The host&apos;s emulator does not offer this kind of machine.</source>
        <translation>主机上的模拟器不支持这种类型的虚拟机。</translation>
    </message>
    <message>
        <source>The host has no UEFI firmware for this kind of machine (OVMF is not installed there).</source>
        <translation>主机没有适用于这种虚拟机的 UEFI 固件（未安装 OVMF）。</translation>
    </message>
    <message>
        <source>%1 does not install without UEFI.</source>
        <translation>没有 UEFI 就无法安装 %1。</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <translation>这不是 IP 地址。</translation>
    </message>
    <message>
        <source>Anyone who reaches the host over the network can see this machine and type into it. Set a password, or listen on 127.0.0.1.</source>
        <translation>任何能通过网络访问主机的人都可以看到并操作此虚拟机。请设置密码，或监听 127.0.0.1。</translation>
    </message>
    <message>
        <source>Anyone who reaches this address can see the machine and type into it. Set a password, or listen on 127.0.0.1.</source>
        <translation>任何能访问此地址的人都可以看到并操作此虚拟机。请设置密码，或监听 127.0.0.1。</translation>
    </message>
    <message>
        <source>A VNC port lies between 5900 and 65535.</source>
        <translation>VNC 端口必须在 5900 到 65535 之间。</translation>
    </message>
    <message>
        <source>Port %1 is already in use.</source>
        <translation>端口 %1 已被占用。</translation>
    </message>
    <message>
        <source>A VNC password has at most 8 characters.</source>
        <translation>VNC 密码最多 8 个字符。</translation>
    </message>
    <message>
        <source>A VNC password consists of plain letters, digits and signs.</source>
        <translation>VNC 密码只能由英文字母、数字和半角符号组成。</translation>
    </message>
</context>
<context>
    <name>InstallProbe</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>No active storage pool of the host holds %1. Put it into one, or choose a file from one.</source>
        <translation>%1 不在主机的任何活动存储池中。请将其放入某个存储池，或从存储池中选择文件。</translation>
    </message>
    <message>
        <source>The medium could not be read.</source>
        <translation>无法读取介质。</translation>
    </message>
</context>
<context>
    <name>LookAfter</name>
    <message>
        <source>The connection broke meanwhile, and %1 is no longer on the host.</source>
        <translation>在此期间连接中断过，而 %1 已不在主机上。</translation>
    </message>
    <message>
        <source>The connection broke before the host had answered.</source>
        <translation>主机尚未响应，连接就中断了。</translation>
    </message>
    <message>
        <source>%1 is off now.</source>
        <translation>%1 现在已关机。</translation>
    </message>
    <message>
        <source>The order may not have reached the host; %1 runs, and only its console can tell.</source>
        <translation>命令可能没有到达主机；%1 正在运行，只能从其控制台判断结果。</translation>
    </message>
    <message>
        <source>The request may not have reached the guest; %1 still runs.</source>
        <translation>请求可能没有到达虚拟机；%1 仍在运行。</translation>
    </message>
</context>
<context>
    <name>OsCatalog</name>
    <message>
        <source>Another Linux</source>
        <translation>其他 Linux</translation>
    </message>
    <message>
        <source>Another system</source>
        <translation>其他系统</translation>
    </message>
</context>
<context>
    <name>PathAccess</name>
    <message>
        <source>The emulator may not enter the folder %1. Move the file to a storage pool, or let others pass through that folder.</source>
        <translation>模拟器无权进入目录 %1。请将文件移到存储池中，或允许其他用户通过该目录。</translation>
    </message>
    <message>
        <source>You may not read the file %1.</source>
        <translation>您无权读取文件 %1。</translation>
    </message>
</context>
<context>
    <name>WhenConnected</name>
    <message>
        <source>The host is not connected, and nothing tries to reach it.</source>
        <translation>主机未连接，也没有在尝试连接。</translation>
    </message>
</context>
<context>
    <name>findGuest</name>
    <message>
        <source>There is no guest “%1” on %2.</source>
        <translation>%2 上没有虚拟机“%1”。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ActionRegistry</name>
    <message>
        <source>Choose a guest first.</source>
        <translation>请先选择一台虚拟机。</translation>
    </message>
    <message>
        <source>The guest is no longer there.</source>
        <translation>虚拟机已不存在。</translation>
    </message>
    <message>
        <source>Only one guest at a time can be renamed.</source>
        <translation>一次只能重命名一台虚拟机。</translation>
    </message>
    <message>
        <source>No IP address of the guest is known.</source>
        <translation>尚不知道此虚拟机的 IP 地址。</translation>
    </message>
    <message>
        <source>Choose a host in the sidebar first.</source>
        <translation>请先在侧边栏中选择一台主机。</translation>
    </message>
    <message>
        <source>The host is connected already.</source>
        <translation>主机已经连接。</translation>
    </message>
    <message>
        <source>The host is being connected.</source>
        <translation>正在连接主机。</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主机未连接。</translation>
    </message>
    <message>
        <source>No host is connected.</source>
        <translation>没有已连接的主机。</translation>
    </message>
    <message>
        <source>No host is connected on which machines may be created.</source>
        <translation>没有可以创建虚拟机的已连接主机。</translation>
    </message>
    <message>
        <source>The list of guests stays open.</source>
        <translation>虚拟机列表始终保持打开。</translation>
    </message>
    <message>
        <source>No tab was closed.</source>
        <translation>没有关闭过的标签页。</translation>
    </message>
    <message>
        <source>&amp;New machine…</source>
        <translation>新建虚拟机(&amp;N)…</translation>
    </message>
    <message>
        <source>Create a virtual machine</source>
        <translation>创建虚拟机</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>添加主机(&amp;A)…</translation>
    </message>
    <message>
        <source>Add this machine or a remote host</source>
        <translation>添加本机或远程主机</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Connect to the host</source>
        <translation>连接到主机</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>Close the connection; guests go on running</source>
        <translation>关闭连接，虚拟机继续运行</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>List everything of the host afresh</source>
        <translation>重新列出主机上的全部内容</translation>
    </message>
    <message>
        <source>&amp;Open host</source>
        <translation>打开主机(&amp;O)</translation>
    </message>
    <message>
        <source>Show what is known of the host in a tab</source>
        <translation>在标签页中显示主机的信息</translation>
    </message>
    <message>
        <source>&amp;Edit host…</source>
        <translation>编辑主机(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the host&apos;s name or address</source>
        <translation>更改主机的名称或地址</translation>
    </message>
    <message>
        <source>&amp;Remove host…</source>
        <translation>移除主机(&amp;R)…</translation>
    </message>
    <message>
        <source>Forget the host; nothing is changed on it</source>
        <translation>从列表中移除主机，主机本身不做任何更改</translation>
    </message>
    <message>
        <source>Connect at &amp;start</source>
        <translation>启动时连接(&amp;S)</translation>
    </message>
    <message>
        <source>Connect to the host when the program starts</source>
        <translation>程序启动时连接到此主机</translation>
    </message>
    <message>
        <source>Copy &amp;URI</source>
        <translation>复制 URI(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the host&apos;s libvirt address</source>
        <translation>复制主机的 libvirt 地址</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave the program; guests go on running</source>
        <translation>退出程序，虚拟机继续运行</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>Switch the guest on, or bring a saved one back</source>
        <translation>启动虚拟机，或从已保存的状态恢复</translation>
    </message>
    <message>
        <source>Shut &amp;down</source>
        <translation>关机(&amp;D)</translation>
    </message>
    <message>
        <source>Ask the guest to shut down</source>
        <translation>请求虚拟机关机</translation>
    </message>
    <message>
        <source>Force &amp;off</source>
        <translation>强制关机(&amp;O)</translation>
    </message>
    <message>
        <source>Pull the plug: unsaved data in the guest is lost</source>
        <translation>相当于拔掉电源：虚拟机中未保存的数据将丢失</translation>
    </message>
    <message>
        <source>Re&amp;boot</source>
        <translation>重启(&amp;B)</translation>
    </message>
    <message>
        <source>Ask the guest to reboot</source>
        <translation>请求虚拟机重启</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>强制重启(&amp;T)</translation>
    </message>
    <message>
        <source>Press the reset button: unsaved data in the guest is lost</source>
        <translation>相当于按下复位键：虚拟机中未保存的数据将丢失</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Freeze the guest; it keeps its memory</source>
        <translation>冻结虚拟机，其内存保持不变</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>恢复运行(&amp;U)</translation>
    </message>
    <message>
        <source>Let the paused guest go on</source>
        <translation>让已暂停的虚拟机继续运行</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存状态(&amp;V)</translation>
    </message>
    <message>
        <source>Write the guest&apos;s memory to disk and switch it off; Start brings it back</source>
        <translation>将虚拟机的内存写入磁盘后关闭，启动时即可恢复</translation>
    </message>
    <message>
        <source>Start with the &amp;host</source>
        <translation>随主机自动启动(&amp;H)</translation>
    </message>
    <message>
        <source>Start the guest when its host boots</source>
        <translation>主机开机时启动此虚拟机</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>控制台(&amp;C)</translation>
    </message>
    <message>
        <source>Open the guest&apos;s screen in a tab</source>
        <translation>在标签页中打开虚拟机的屏幕</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>详情(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the details of the chosen guest</source>
        <translation>转到所选虚拟机的详情</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Give the guest another name</source>
        <translation>为虚拟机更改名称</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete the guest, and its disks if you want</source>
        <translation>删除虚拟机，可选择同时删除其磁盘</translation>
    </message>
    <message>
        <source>Copy na&amp;me</source>
        <translation>复制名称(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the names of the chosen guests</source>
        <translation>复制所选虚拟机的名称</translation>
    </message>
    <message>
        <source>Copy &amp;IP Address</source>
        <translation>复制 IP 地址(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the IP addresses of the chosen guests</source>
        <translation>复制所选虚拟机的 IP 地址</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>转到搜索框</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>侧边栏(&amp;B)</translation>
    </message>
    <message>
        <source>Show the hosts at the side</source>
        <translation>在侧边显示主机</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>信息面板(&amp;I)</translation>
    </message>
    <message>
        <source>Show the chosen guest at a glance</source>
        <translation>显示所选虚拟机的概要</translation>
    </message>
    <message>
        <source>Tas&amp;ks</source>
        <translation>任务(&amp;K)</translation>
    </message>
    <message>
        <source>Unfold the list of tasks</source>
        <translation>展开任务列表</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>列(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the columns of the table and their order</source>
        <translation>选择表格的列及其顺序</translation>
    </message>
    <message>
        <source>Clear &amp;finished tasks</source>
        <translation>清除已结束的任务(&amp;F)</translation>
    </message>
    <message>
        <source>Forget the tasks that are over</source>
        <translation>从列表中清除已结束的任务</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation>转到下一个标签页</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>上一个标签页(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the previous tab</source>
        <translation>转到上一个标签页</translation>
    </message>
    <message>
        <source>C&amp;lose tab</source>
        <translation>关闭标签页(&amp;L)</translation>
    </message>
    <message>
        <source>Close the tab in front</source>
        <translation>关闭当前标签页</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>重新打开关闭的标签页(&amp;R)</translation>
    </message>
    <message>
        <source>Open the tab closed last again</source>
        <translation>重新打开最近关闭的标签页</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>下一个窗格(&amp;A)</translation>
    </message>
    <message>
        <source>Move the focus to the next part of the window</source>
        <translation>将焦点移到窗口的下一部分</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Give the whole screen to the guest or the window</source>
        <translation>全屏显示虚拟机或窗口</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>命令面板(&amp;P)…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>按名称查找任意命令</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show all keys on one sheet</source>
        <translation>在一张表中显示所有快捷键</translation>
    </message>
    <message>
        <source>&amp;About Guestdeck</source>
        <translation>关于 Guestdeck(&amp;A)</translation>
    </message>
    <message>
        <source>Show version and licence</source>
        <translation>显示版本和许可证</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: why it cannot be done</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>恢复状态(&amp;S)</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 未连接。</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 以只读方式连接。</translation>
    </message>
    <message>
        <source>E&amp;xamine connection…</source>
        <translation>检查连接(&amp;X)…</translation>
    </message>
    <message>
        <source>Look at each leg of the way to the host, and say what is broken</source>
        <translation>逐一检查到主机途中的各个环节，并指出故障所在</translation>
    </message>
    <message>
        <source>%1 is simulated: there is no machine to log in to.</source>
        <translation>%1 是模拟主机：没有可供登录的机器。</translation>
    </message>
    <message>
        <source>%1 is not reached by ssh, so there is no login for a terminal.</source>
        <translation>%1 不是通过 ssh 连接的，因此没有可用于终端的登录。</translation>
    </message>
    <message>
        <source>Open &amp;terminal</source>
        <translation>打开终端(&amp;T)</translation>
    </message>
    <message>
        <source>Open a terminal on the host, over the login that is there</source>
        <translation>利用已有的登录在主机上打开终端</translation>
    </message>
    <message>
        <source>Rena&amp;me host…</source>
        <translation>重命名主机(&amp;M)…</translation>
    </message>
    <message>
        <source>Give the host another name in this program</source>
        <translation>在本程序中为主机另取一个名称</translation>
    </message>
    <message>
        <source>Only tabs of guests, hosts and tiles can be windows.</source>
        <translation>只有虚拟机、主机和平铺的标签页可以变为窗口。</translation>
    </message>
    <message>
        <source>At least two are needed.</source>
        <translation>至少需要两台。</translation>
    </message>
    <message numerus="yes">
        <source>At most 16 guests fit into one view, and these are %n.</source>
        <translation>
            <numerusform>一个视图最多容纳 16 台虚拟机，而现在选择了 %n 台。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two to sixteen running guests.</source>
        <translation>请选择 2 到 16 台运行中的虚拟机。</translation>
    </message>
    <message>
        <source>Open the tabs of two guests or more first.</source>
        <translation>请先打开至少两台虚拟机的标签页。</translation>
    </message>
    <message>
        <source>&amp;Guest list</source>
        <translation>虚拟机列表(&amp;G)</translation>
    </message>
    <message>
        <source>Go to the list of all guests</source>
        <translation>转到所有虚拟机的列表</translation>
    </message>
    <message>
        <source>&amp;Wall</source>
        <translation>缩略图墙(&amp;W)</translation>
    </message>
    <message>
        <source>Show the screens of all running guests at once</source>
        <translation>同时显示所有运行中虚拟机的屏幕</translation>
    </message>
    <message>
        <source>&amp;Detach tab</source>
        <translation>分离标签页(&amp;D)</translation>
    </message>
    <message>
        <source>Make a window of the tab in front, or a tab of the window</source>
        <translation>将当前标签页变为独立窗口，或将窗口变回标签页</translation>
    </message>
    <message>
        <source>Open as t&amp;iles</source>
        <translation>平铺打开(&amp;I)</translation>
    </message>
    <message>
        <source>Show the screens of the chosen guests side by side</source>
        <translation>并排显示所选虚拟机的屏幕</translation>
    </message>
    <message>
        <source>Tile &amp;open guests</source>
        <translation>平铺已打开的虚拟机(&amp;O)</translation>
    </message>
    <message>
        <source>Show the screens of all guests that have a tab side by side</source>
        <translation>并排显示所有已打开标签页的虚拟机的屏幕</translation>
    </message>
    <message>
        <source>&amp;Dock back</source>
        <translation>放回主窗口(&amp;D)</translation>
    </message>
</context>
<context>
    <name>guestdeck::AddSerial</name>
    <message>
        <source>This is not the definition of a guest.</source>
        <translation>这不是虚拟机的定义。</translation>
    </message>
    <message>
        <source>The guest has a serial console already.</source>
        <translation>虚拟机已有串行控制台。</translation>
    </message>
    <message>
        <source>Add a serial console to %1</source>
        <translation>为 %1 添加串行控制台</translation>
    </message>
    <message>
        <source>It is there when the guest has been shut down and started again.</source>
        <translation>将虚拟机关机后重新启动即可使用。</translation>
    </message>
    <message>
        <source>%1 got no serial console.</source>
        <translation>未能为 %1 添加串行控制台。</translation>
    </message>
</context>
<context>
    <name>guestdeck::Application</name>
    <message>
        <source>guestdeck: “%1” is not an address of the form vnc://host:port.</source>
        <translation>guestdeck：“%1”不是 vnc://host:port 形式的地址。</translation>
    </message>
    <message>
        <source>There is no guest “%1”.</source>
        <translation>没有虚拟机“%1”。</translation>
    </message>
    <message>
        <source>A new machine needs a host that is connected and not read-only.</source>
        <translation>新建虚拟机需要一台已连接且非只读的主机。</translation>
    </message>
    <message>
        <source>%1 was not created, because its host was removed.</source>
        <translation>未创建 %1，因为其主机已被移除。</translation>
    </message>
    <message>
        <source>The creation of %1 was cancelled; nothing of it is left.</source>
        <translation>已取消创建 %1，没有留下任何内容。</translation>
    </message>
    <message>
        <source>%1 was not created.</source>
        <translation>未能创建 %1。</translation>
    </message>
    <message>
        <source>%1 was not created, and not all of it could be removed again.</source>
        <translation>未能创建 %1，并且部分内容无法清除。</translation>
    </message>
    <message>
        <source>Back to the wizard with my answers</source>
        <translation>保留填写的内容返回向导</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Open the simulated host</source>
        <translation>打开模拟主机</translation>
    </message>
</context>
<context>
    <name>guestdeck::Askings</name>
    <message>
        <source>The password was refused.</source>
        <translation>密码被拒绝。</translation>
    </message>
    <message>
        <source>The passphrase was wrong.</source>
        <translation>密码短语不正确。</translation>
    </message>
    <message>
        <source>The answer was refused.</source>
        <translation>回答被拒绝。</translation>
    </message>
</context>
<context>
    <name>guestdeck::AuthDialog</name>
    <message>
        <source>A password is needed to log in.</source>
        <translation>登录需要密码。</translation>
    </message>
    <message>
        <source>The key that the host knows you by is locked with a passphrase.</source>
        <translation>主机用来识别您的密钥受密码短语保护。</translation>
    </message>
    <message>
        <source>The host asks for a code or another answer.</source>
        <translation>主机要求输入一次性验证码或其他回答。</translation>
    </message>
    <message>
        <source>The security key asks for its PIN.</source>
        <translation>安全密钥要求输入其 PIN。</translation>
    </message>
    <message>
        <source>The host wants to know who logs in.</source>
        <translation>主机需要知道登录者的身份。</translation>
    </message>
    <message>
        <source>This host&apos;s key is not known yet. Compare the fingerprint with one that you got from the host&apos;s administrator: if it is another one, somebody may be posing as the host to get at your password. A key that you trust is added to the known hosts of ssh.</source>
        <translation>此主机的主机密钥尚属未知。请将指纹与主机管理员提供的指纹核对：如果不一致，可能有人在冒充该主机以骗取您的密码。您信任的密钥会被添加到 ssh 的已知主机中。</translation>
    </message>
    <message>
        <source>The login needs your consent.</source>
        <translation>登录需要您的同意。</translation>
    </message>
    <message>
        <source>Touch your security key to log in.</source>
        <translation>请触摸您的安全密钥以登录。</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>密码短语(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>回答(&amp;A)：</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>机器：</translation>
    </message>
    <message>
        <source>Key file:</source>
        <translation>密钥文件：</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>密钥：</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation>登录到 %1</translation>
    </message>
    <message>
        <source>Host:</source>
        <translation>主机：</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>账户：</translation>
    </message>
    <message>
        <source>Kind of key:</source>
        <translation>密钥类型：</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>指纹：%1</translation>
    </message>
    <message>
        <source>&amp;Fingerprint:</source>
        <translation>指纹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Question:</source>
        <translation>询问(&amp;Q)：</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的内容</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>No keyring was found: it is kept in memory only, and forgotten when Guestdeck ends.</source>
        <translation>没有找到密钥环：仅保存在内存中，Guestdeck 退出后即被清除。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>&amp;Trust this key</source>
        <translation>信任此密钥(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>登录(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remember until Guestdeck ends</source>
        <translation>记住，直到 Guestdeck 退出(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>保存到密钥环(&amp;R)</translation>
    </message>
</context>
<context>
    <name>guestdeck::BareConsoleWindow</name>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
</context>
<context>
    <name>guestdeck::CapabilitiesView</name>
    <message>
        <source>Capabilities</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Capabilities of the host</source>
        <translation>主机的功能</translation>
    </message>
    <message>
        <source>Search in the capabilities</source>
        <translation>在功能中搜索</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all capabilities</source>
        <translation>复制全部功能</translation>
    </message>
    <message>
        <source>The capabilities are being read…</source>
        <translation>正在读取功能…</translation>
    </message>
    <message>
        <source>The capabilities could not be read: %1</source>
        <translation>无法读取功能：%1</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match, matches</comment>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
</context>
<context>
    <name>guestdeck::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns in their order</source>
        <translation>按顺序排列的列</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
</context>
<context>
    <name>guestdeck::CommandLine</name>
    <message>
        <source>Shows the host at this libvirt URI, too, for this run. May be repeated.</source>
        <translation>在本次运行中同时显示此 libvirt URI 对应的主机。可重复使用。</translation>
    </message>
    <message>
        <source>Opens the console of the guest with this name, UUID or id.</source>
        <translation>打开具有此名称、UUID 或 ID 的虚拟机的控制台。</translation>
    </message>
    <message>
        <source>Opens the tab of the guest with this name, UUID or id.</source>
        <translation>打开具有此名称、UUID 或 ID 的虚拟机的标签页。</translation>
    </message>
    <message>
        <source>Opens the wizard for a new machine.</source>
        <translation>打开新建虚拟机向导。</translation>
    </message>
    <message>
        <source>Opens the page of the host.</source>
        <translation>打开主机页面。</translation>
    </message>
    <message>
        <source>Opens a bare console on a VNC server&apos;s unix socket.</source>
        <translation>在 VNC 服务器的 Unix 套接字上打开独立控制台。</translation>
    </message>
    <message>
        <source>Keeps settings in this file and minds no other running Guestdeck.</source>
        <translation>将设置保存在此文件中，并且不理会其他正在运行的 Guestdeck。</translation>
    </message>
    <message>
        <source>Says on stderr what happens, each line with the milliseconds since the program started.</source>
        <translation>在 stderr 上输出运行过程，每行带有自程序启动以来的毫秒数。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>guestdeck: %1
Try “guestdeck --help”.</source>
        <translation>guestdeck：%1
请尝试“guestdeck --help”。</translation>
    </message>
    <message>
        <source>Usage: guestdeck [options] [vnc://host[:port]]
Manages virtual machines on KVM hosts. With a vnc:// address it shows that screen only.</source>
        <translation>用法：guestdeck [选项] [vnc://host[:port]]
管理 KVM 主机上的虚拟机。给出 vnc:// 地址时只显示该屏幕。</translation>
    </message>
    <message>
        <source>Qt&apos;s own options, such as “-platform” and “-style”, are understood as well.</source>
        <translation>也支持 Qt 自带的选项，例如“-platform”和“-style”。</translation>
    </message>
    <message>
        <source>Only one --show option can be given, with the name of one guest.</source>
        <translation>只能给出一个 --show 类选项，并带一台虚拟机的名称。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>“%1” is no vnc:// address.</source>
        <translation>“%1”不是 vnc:// 地址。</translation>
    </message>
    <message>
        <source>--vnc-socket needs the path of one socket and goes with no address.</source>
        <translation>--vnc-socket 需要一个套接字的路径，并且不能与地址同时使用。</translation>
    </message>
    <message>
        <source>A bare console shows no host: give either one or the other.</source>
        <translation>独立控制台不显示主机：两者只能给出其一。</translation>
    </message>
    <message>
        <source>--connect needs the URI of a host, such as qemu:///system.</source>
        <translation>--connect 需要主机的 URI，例如 qemu:///system。</translation>
    </message>
    <message>
        <source>--settings needs the name of a file.</source>
        <translation>--settings 需要一个文件名。</translation>
    </message>
    <message>
        <source>guestdeck: there is no display. Log in with “ssh -X”, or start it with “-platform vnc” and look at its window with a VNC viewer.</source>
        <translation>guestdeck：没有可用的显示。请用“ssh -X”登录，或以“-platform vnc”启动，再用 VNC 查看器查看其窗口。</translation>
    </message>
</context>
<context>
    <name>guestdeck::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Name of the command</source>
        <translation>命令名称</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <comment>command (keys)</comment>
        <translation>%1   (%2)</translation>
    </message>
</context>
<context>
    <name>guestdeck::Confirm</name>
    <message>
        <source>Force off</source>
        <translation>强制关机</translation>
    </message>
    <message numerus="yes">
        <source>Pull the plug of %n guest(s)?
%1</source>
        <translation>
            <numerusform>要将 %n 台虚拟机强制关机吗？
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>What the guest has not written to its disks is lost. “Shut down” asks the guest instead.</source>
        <translation>相当于拔掉电源，虚拟机尚未写入磁盘的数据将丢失。若要让虚拟机正常关机，请使用“关机”。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>强制重启</translation>
    </message>
    <message numerus="yes">
        <source>Press the reset button of %n guest(s)?
%1</source>
        <translation>
            <numerusform>要强制重启 %n 台虚拟机吗？
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>What the guest has not written to its disks is lost. “Reboot” asks the guest instead.</source>
        <translation>相当于按下复位键，虚拟机尚未写入磁盘的数据将丢失。若要让虚拟机正常重启，请使用“重启”。</translation>
    </message>
    <message>
        <source>Remove host</source>
        <translation>移除主机</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n host(s) from the list?
%1</source>
        <translation>
            <numerusform>要从列表中移除 %n 台主机吗？
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed on the host; its guests go on running.</source>
        <translation>主机本身不做任何更改，其虚拟机继续运行。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n host(s) while tasks run there?
%1</source>
        <translation>
            <numerusform>有任务正在运行，仍要断开 %n 台主机吗？
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The running tasks are broken off where they stand.</source>
        <translation>正在运行的任务会就地中断。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>Leave while %n task(s) run?
%1</source>
        <translation>
            <numerusform>有 %n 个任务正在运行，仍要退出吗？
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The running tasks are broken off where they stand. Guests go on running.</source>
        <translation>正在运行的任务会就地中断。虚拟机继续运行。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::Connection</name>
    <message>
        <source>The connection to libvirt was closed by the other side.</source>
        <translation>与 libvirt 的连接已被对方关闭。</translation>
    </message>
    <message>
        <source>The login to %1 was lost again. Connect to log in once more.</source>
        <translation>到 %1 的登录再次断开。请重新连接以再次登录。</translation>
    </message>
    <message>
        <source>The host has not answered for 12 seconds.</source>
        <translation>主机已有 12 秒没有响应。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleCalls</name>
    <message>
        <source>The serial console was cut off.</source>
        <translation>串行控制台已被断开。</translation>
    </message>
    <message>
        <source>The serial console could not be opened.</source>
        <translation>无法打开串行控制台。</translation>
    </message>
    <message>
        <source>Somebody else has this serial console open.</source>
        <translation>其他人已打开此串行控制台。</translation>
    </message>
    <message>
        <source>The definition of the guest cannot be read.</source>
        <translation>无法读取虚拟机的定义。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleDevices</name>
    <message>
        <source>Add a tablet to %1</source>
        <translation>为 %1 添加绘图板</translation>
    </message>
    <message>
        <source>%1 could not be given a tablet.</source>
        <translation>无法为 %1 添加绘图板。</translation>
    </message>
    <message>
        <source>Prepare %1 for sharing the clipboard</source>
        <translation>为 %1 配置剪贴板共享</translation>
    </message>
    <message>
        <source>%1 could not be prepared for sharing the clipboard.</source>
        <translation>无法为 %1 配置剪贴板共享。</translation>
    </message>
    <message>
        <source>Switch %1 to VNC</source>
        <translation>将 %1 切换为 VNC</translation>
    </message>
    <message>
        <source>%1 could not be switched to VNC.</source>
        <translation>无法将 %1 切换为 VNC。</translation>
    </message>
    <message>
        <source>The definition of %1 has changed since you were asked, and other changes would be needed now. Nothing was changed; please look at them again.</source>
        <translation>自询问您之后，%1 的定义已发生变化，现在需要进行的修改与之前不同。未做任何更改，请重新查看。</translation>
    </message>
    <message>
        <source>The running guest has it already.</source>
        <translation>运行中的虚拟机已经生效。</translation>
    </message>
    <message>
        <source>%1 has it when it has been shut down and started again; a reboot is not enough.</source>
        <translation>将 %1 关机后重新启动即可生效，仅重启不够。</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主机未连接。</translation>
    </message>
    <message>
        <source>The host is connected for reading only.</source>
        <translation>主机以只读方式连接。</translation>
    </message>
    <message>
        <source>%1 is transient: it has no definition that could be changed.</source>
        <translation>%1 是临时虚拟机，没有可以修改的定义。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleFailure</name>
    <message>
        <source>It was called at %1, through ssh. Look there whether QEMU listens: “ss -ltn”.</source>
        <translation>已通过 ssh 尝试连接 %1。请在主机上检查 QEMU 是否在监听：“ss -ltn”。</translation>
    </message>
    <message>
        <source>It was called at %1.</source>
        <translation>已尝试连接 %1。</translation>
    </message>
    <message>
        <source>It was called at %1, where nobody listens, or a firewall says so. Look on the host whether QEMU listens there: “ss -ltn”.</source>
        <translation>已尝试连接 %1，但该处没有服务在监听，或被防火墙拒绝。请在主机上检查 QEMU 是否在该处监听：“ss -ltn”。</translation>
    </message>
    <message>
        <source>It was called at %1. A firewall may be in the way: open port %2 on the host, or connect to the host by qemu+ssh, which needs no open port.</source>
        <translation>已尝试连接 %1。可能被防火墙拦截：请在主机上开放端口 %2，或用 qemu+ssh 连接主机，这样无需开放端口。</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>无任何名称</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name.</source>
        <translation>%1 的证书是为另一个名称签发的。</translation>
    </message>
    <message>
        <source>It is for %1, and had to be for %2. Give the host that name, connect to it by one of the certificate&apos;s names, or have a certificate made with this name in it.</source>
        <translation>证书用于 %1，而应当用于 %2。请为主机设置该名称，使用证书上的某个名称连接主机，或让管理员签发包含此名称的证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1 的证书尚未生效。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 的证书已过期。</translation>
    </message>
    <message>
        <source>Look at the clocks of both machines; if they are right, the host needs a new certificate.</source>
        <translation>请检查两台机器的时钟；如果时钟无误，则主机需要新证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that you trusted before.</source>
        <translation>%1 的证书不是您之前信任的那一个。</translation>
    </message>
    <message>
        <source>Either the host got a new one, or somebody else answers in its place. Ask whoever runs the host, and compare the fingerprints, before you let Guestdeck forget the old one.</source>
        <translation>可能是主机更换了证书，也可能是有人在冒充该主机。在让 Guestdeck 移除旧证书之前，请向主机的管理员核实并核对指纹。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>%1 的证书无效。</translation>
    </message>
    <message>
        <source>It is badly signed, revoked or made for another purpose. The host needs a new one.</source>
        <translation>证书签名有误、已被吊销，或是为其他用途签发的。主机需要新证书。</translation>
    </message>
    <message>
        <source>Nobody whom this machine trusts vouches for the certificate of %1.</source>
        <translation>%1 的证书不是由本机信任的任何 CA 签发的。</translation>
    </message>
    <message>
        <source>Choose the file with the issuer&apos;s certificate (on the host, often /etc/pki/libvirt-vnc/ca-cert.pem), or try again and decide for yourself.</source>
        <translation>请选择签发者的证书文件（在主机上通常为 /etc/pki/libvirt-vnc/ca-cert.pem），或重试并自行决定是否信任。</translation>
    </message>
    <message>
        <source>The way to it could not be found.</source>
        <translation>找不到通往它的途径。</translation>
    </message>
    <message>
        <source>Its VNC server could not be reached.</source>
        <translation>无法连接到其 VNC 服务器。</translation>
    </message>
    <message>
        <source>Its VNC server refused the connection.</source>
        <translation>其 VNC 服务器拒绝了连接。</translation>
    </message>
    <message>
        <source>Its VNC server stopped answering.</source>
        <translation>其 VNC 服务器停止响应。</translation>
    </message>
    <message>
        <source>Its VNC server closed the connection.</source>
        <translation>其 VNC 服务器关闭了连接。</translation>
    </message>
    <message>
        <source>The password was not accepted.</source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>The screen needs a password.</source>
        <translation>此屏幕需要密码。</translation>
    </message>
    <message>
        <source>Its VNC server wants a way to log in that Guestdeck does not speak.</source>
        <translation>其 VNC 服务器要求的登录方式 Guestdeck 不支持。</translation>
    </message>
    <message>
        <source>QEMU offers VNC passwords, SASL, and both through TLS with a certificate; Guestdeck speaks all of these.</source>
        <translation>QEMU 提供 VNC 密码和 SASL，两者均可通过带证书的 TLS 使用；这些 Guestdeck 全部支持。</translation>
    </message>
    <message>
        <source>Its VNC server wants the password unprotected over the network.</source>
        <translation>其 VNC 服务器要求在网络上以不受保护的方式传输密码。</translation>
    </message>
    <message>
        <source>Guestdeck does not send it so. Let the server use TLS with a certificate, or connect to the host by qemu+ssh.</source>
        <translation>Guestdeck 不会这样发送密码。请让服务器使用带证书的 TLS，或用 qemu+ssh 连接主机。</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 failed.</source>
        <translation>与 %1 的加密连接失败。</translation>
    </message>
    <message>
        <source>The server may be too old (TLS 1.2 is needed), or want a certificate from its users (vnc_tls_x509_verify in the host&apos;s qemu.conf).</source>
        <translation>服务器可能太旧（需要 TLS 1.2），或要求用户出示证书（主机 qemu.conf 中的 vnc_tls_x509_verify）。</translation>
    </message>
    <message>
        <source>%1 encrypts, but does not prove who it is.</source>
        <translation>%1 支持加密，但不证明自己的身份。</translation>
    </message>
    <message>
        <source>Anybody in between could read along and type, so Guestdeck does not connect. Give the server a certificate (vnc_tls_x509_cert_dir in the host&apos;s qemu.conf), or connect to the host by qemu+ssh.</source>
        <translation>中间人可以窃听并输入内容，因此 Guestdeck 不会连接。请为服务器配置证书（主机 qemu.conf 中的 vnc_tls_x509_cert_dir），或用 qemu+ssh 连接主机。</translation>
    </message>
    <message>
        <source>%1 does not encrypt, though it should.</source>
        <translation>%1 本应加密，却没有加密。</translation>
    </message>
    <message>
        <source>A certificate is known for it, or an issuer was chosen for its host. Either TLS was turned off there, or somebody else answers in its place.</source>
        <translation>已记录它的证书，或已为其主机指定签发者。可能是该处关闭了 TLS，也可能是有人在冒充该主机。</translation>
    </message>
    <message>
        <source>The file with the issuer&apos;s certificate cannot be read.</source>
        <translation>无法读取签发者的证书文件。</translation>
    </message>
    <message>
        <source>Choose the file again. It has to be in PEM form.</source>
        <translation>请重新选择文件。文件必须是 PEM 格式。</translation>
    </message>
    <message>
        <source>Its VNC server sent something that makes no sense.</source>
        <translation>其 VNC 服务器发送了无法识别的数据。</translation>
    </message>
    <message>
        <source>Its screen is larger than Guestdeck can show.</source>
        <translation>其屏幕太大，Guestdeck 无法显示。</translation>
    </message>
    <message>
        <source>Trusted before:</source>
        <translation>之前信任的证书：</translation>
    </message>
    <message>
        <source>%1 vouches for itself: its certificate is signed by no issuer.</source>
        <translation>%1 使用自签名证书，没有签发者为其签名。</translation>
    </message>
    <message>
        <source>It is for %1, and not for %2.</source>
        <translation>证书用于 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Trust it only if its fingerprint is the one that the host itself shows: “openssl x509 -in /etc/pki/libvirt-vnc/server-cert.pem -noout -fingerprint -sha256”.</source>
        <translation>只有当其指纹与主机上显示的一致时才可信任：“openssl x509 -in /etc/pki/libvirt-vnc/server-cert.pem -noout -fingerprint -sha256”。</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>使用者：%1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>签发者：%1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>名称：%1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>有效期：%1 至 %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>Screen in the guest&apos;s definition</source>
        <translation>虚拟机定义中的屏幕</translation>
    </message>
    <message>
        <source>Listen address</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Port or socket</source>
        <translation>端口或套接字</translation>
    </message>
    <message>
        <source>Tunnel by ssh</source>
        <translation>ssh 隧道</translation>
    </message>
    <message>
        <source>TLS and certificate</source>
        <translation>TLS 和证书</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Its VNC server hung up during the login.</source>
        <translation>其 VNC 服务器在登录期间断开了连接。</translation>
    </message>
    <message>
        <source>Either the password was not accepted, or the connection was cut.</source>
        <translation>可能是密码未被接受，也可能是连接被切断。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleFix</name>
    <message>
        <source>A USB tablet is added.</source>
        <translation>添加一个 USB 绘图板。</translation>
    </message>
    <message>
        <source>A virtio tablet is added (the guest has no USB).</source>
        <translation>添加一个 virtio 绘图板（此虚拟机没有 USB）。</translation>
    </message>
    <message>
        <source>The channel of the guest&apos;s agent belongs to SPICE in this guest.</source>
        <translation>在此虚拟机中，虚拟机代理的通道属于 SPICE。</translation>
    </message>
    <message>
        <source>The clipboard is switched on in the channel of the guest&apos;s agent.</source>
        <translation>在虚拟机代理的通道中启用剪贴板。</translation>
    </message>
    <message>
        <source>Sharing the clipboard needs libvirt 8.4 and QEMU 6.1 or newer on the host.</source>
        <translation>共享剪贴板要求主机上的 libvirt 为 8.4 或更高版本，QEMU 为 6.1 或更高版本。</translation>
    </message>
    <message>
        <source>A channel for the guest&apos;s SPICE agent is added, with the clipboard switched on.</source>
        <translation>为虚拟机的 SPICE 代理添加一个通道，并启用剪贴板。</translation>
    </message>
    <message>
        <source>The guest draws by the host&apos;s graphics card (OpenGL), which VNC cannot show.</source>
        <translation>虚拟机使用主机的显卡绘图 (OpenGL)，VNC 无法显示。</translation>
    </message>
    <message>
        <source>The password of the screen is longer than the eight characters that VNC takes. Give it a shorter one first.</source>
        <translation>屏幕密码超过了 VNC 支持的 8 个字符。请先设置一个较短的密码。</translation>
    </message>
    <message>
        <source>The SPICE display becomes a VNC display with the same address.</source>
        <translation>SPICE 显示改为使用相同地址的 VNC 显示。</translation>
    </message>
    <message>
        <source>SPICE&apos;s encryption settings are dropped; VNC is encrypted if the host&apos;s qemu.conf says so.</source>
        <translation>移除 SPICE 的加密设置；VNC 是否加密由主机的 qemu.conf 决定。</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) of SPICE are removed.</source>
        <translation>
            <numerusform>移除 %n 个 SPICE 通道。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n USB redirection(s) of SPICE are removed.</source>
        <translation>
            <numerusform>移除 %n 个 SPICE USB 重定向。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smart card reader(s) of SPICE are removed.</source>
        <translation>
            <numerusform>移除 %n 个 SPICE 智能卡读卡器。</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest&apos;s sound goes nowhere (it went to the SPICE viewer).</source>
        <translation>虚拟机的声音将不再输出（原先输出到 SPICE 查看器）。</translation>
    </message>
    <message>
        <source>The QXL video card becomes a virtio one (this host&apos;s QEMU has no QXL).</source>
        <translation>QXL 显卡改为 virtio 显卡（此主机的 QEMU 不支持 QXL）。</translation>
    </message>
    <message>
        <source>The guest has no SPICE display.</source>
        <translation>虚拟机没有 SPICE 显示。</translation>
    </message>
    <message>
        <source>Another SPICE display is removed.</source>
        <translation>移除另一个 SPICE 显示。</translation>
    </message>
    <message>
        <source>The definition of the guest cannot be read.</source>
        <translation>无法读取虚拟机的定义。</translation>
    </message>
    <message>
        <source>The fixed port is not kept, as VNC&apos;s ports begin at %1: the host chooses one.</source>
        <translation>固定端口不会保留，因为 VNC 的端口从 %1 开始：由主机选择一个端口。</translation>
    </message>
    <message>
        <source>Warning: the display has no password of its own and can be reached by the network. What the host&apos;s qemu.conf demands of SPICE viewers (spice_sasl, spice_password) does not guard VNC.</source>
        <translation>警告：该显示没有自己的密码，并且可以从网络访问。主机的 qemu.conf 对 SPICE 查看器的要求（spice_sasl、spice_password）不保护 VNC。</translation>
    </message>
    <message>
        <source>Settings of the display that VNC does not have are dropped: %1.</source>
        <translation>VNC 没有的显示设置将被删除：%1。</translation>
    </message>
    <message>
        <source>These devices of the guest go to the SPICE viewer, and it does not start with them without SPICE: %1. Give them another type first.</source>
        <translation>虚拟机的这些设备连接到 SPICE 查看器，没有 SPICE 时虚拟机无法带着它们启动：%1。请先将它们改为其他类型。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleFixDialog</name>
    <message>
        <source>Add tablet</source>
        <translation>添加绘图板</translation>
    </message>
    <message>
        <source>Add a tablet to %1?</source>
        <translation>要为 %1 添加绘图板吗？</translation>
    </message>
    <message>
        <source>With it the pointer goes where your mouse goes, and needs no releasing.</source>
        <translation>添加后，虚拟机的指针会跟随您的鼠标，无需手动释放。</translation>
    </message>
    <message>
        <source>Share the clipboard</source>
        <translation>共享剪贴板</translation>
    </message>
    <message>
        <source>Prepare %1 for sharing the clipboard?</source>
        <translation>要为 %1 配置剪贴板共享吗？</translation>
    </message>
    <message>
        <source>Change the definition</source>
        <translation>修改定义</translation>
    </message>
    <message>
        <source>Inside the guest, the SPICE agent (spice-vdagent) has to be installed and running.</source>
        <translation>虚拟机内必须安装并运行 SPICE 代理 (spice-vdagent)。</translation>
    </message>
    <message>
        <source>Switch to VNC</source>
        <translation>切换为 VNC</translation>
    </message>
    <message>
        <source>Switch %1 from SPICE to VNC?</source>
        <translation>要将 %1 从 SPICE 切换为 VNC 吗？</translation>
    </message>
    <message>
        <source>SPICE viewers cannot show the guest afterwards.</source>
        <translation>切换后，SPICE 查看器将无法显示此虚拟机。</translation>
    </message>
    <message>
        <source>It takes effect when the guest is started.</source>
        <translation>将在虚拟机启动时生效。</translation>
    </message>
    <message>
        <source>It takes effect at once if the guest allows it, else when it is shut down and started again.</source>
        <translation>如果虚拟机支持则立即生效，否则在关机后重新启动时生效。</translation>
    </message>
    <message>
        <source>It takes effect when the guest has been shut down and started again; a reboot is not enough. Until then nothing changes.</source>
        <translation>将虚拟机关机后重新启动才会生效，仅重启不够。在此之前没有任何变化。</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an item of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>The guest&apos;s definition is changed:</source>
        <translation>将对虚拟机的定义做以下修改：</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleFrame</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>The screen is shown in full screen.</source>
        <translation>屏幕正在全屏显示。</translation>
    </message>
    <message>
        <source>Send keys</source>
        <translation>发送按键</translation>
    </message>
    <message>
        <source>Sends a key combination that this desktop keeps for itself</source>
        <translation>发送会被本机桌面截获的组合键</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>View only: keeps keyboard and pointer from the guest</source>
        <translation>仅查看：不向虚拟机发送键盘和鼠标操作</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>屏幕截图</translation>
    </message>
    <message>
        <source>Screenshot: saves the picture to a file</source>
        <translation>屏幕截图：将画面保存到文件</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Fills the whole screen with the guest&apos;s (F11)</source>
        <translation>全屏显示虚拟机的屏幕 (F11)</translation>
    </message>
    <message>
        <source>Save the screenshot</source>
        <translation>保存屏幕截图</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>The screenshot was saved as %1.</source>
        <translation>屏幕截图已保存为 %1。</translation>
    </message>
    <message>
        <source>Scale: how large the picture is shown, and how it comes</source>
        <translation>缩放：画面的显示大小和传输方式</translation>
    </message>
    <message>
        <source>Share clipboard</source>
        <translation>共享剪贴板</translation>
    </message>
    <message>
        <source>Shares copied text with the guest while you are in it, both ways</source>
        <translation>使用虚拟机期间，与其双向共享复制的文本</translation>
    </message>
    <message>
        <source>Monitor for full screen</source>
        <translation>用于全屏的显示器</translation>
    </message>
    <message>
        <source>Who has the keyboard</source>
        <translation>键盘由谁使用</translation>
    </message>
    <message>
        <source>What you copied is longer than one mebibyte, too much for the guest&apos;s clipboard, and was not sent.</source>
        <translation>您复制的内容超过 1 MiB，超出虚拟机剪贴板的限制，未发送。</translation>
    </message>
    <message>
        <source>What was copied in the guest is longer than one mebibyte and was not fetched.</source>
        <translation>在虚拟机中复制的内容超过 1 MiB，未获取。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleKeys</name>
    <message>
        <source>View only</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>Keyboard: desktop</source>
        <translation>键盘：本机</translation>
    </message>
    <message>
        <source>Keyboard: this desktop – click the picture to type in the guest</source>
        <translation>键盘：本机桌面 – 单击画面即可在虚拟机中输入</translation>
    </message>
    <message>
        <source>%1 releases</source>
        <comment>short for: press Ctrl+Alt to release keyboard and pointer</comment>
        <translation>%1 释放</translation>
    </message>
    <message>
        <source>Keyboard and pointer: guest – press %1 to release</source>
        <translation>键盘和鼠标：虚拟机 – 按 %1 释放</translation>
    </message>
    <message>
        <source>Keyboard: guest – press %1 to release</source>
        <translation>键盘：虚拟机 – 按 %1 释放</translation>
    </message>
    <message>
        <source>The keys could not be sent to the guest.</source>
        <translation>无法向虚拟机发送按键。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleLogins</name>
    <message>
        <source>&amp;Remember until Guestdeck ends (this desktop has no keyring)</source>
        <translation>在 Guestdeck 退出前记住（此桌面没有密钥环）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>保存到密钥环(&amp;R)</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleOffers</name>
    <message>
        <source>%1 has no tablet, so its pointer cannot follow your mouse and has to be caught and released.</source>
        <translation>%1 没有绘图板，其指针无法跟随您的鼠标，需要手动捕获和释放。</translation>
    </message>
    <message>
        <source>Add tablet…</source>
        <translation>添加绘图板…</translation>
    </message>
    <message>
        <source>What you copied does not reach %1: its definition has no channel for the clipboard.</source>
        <translation>您复制的内容无法传到 %1：其定义中没有用于剪贴板的通道。</translation>
    </message>
    <message>
        <source>Add channel…</source>
        <translation>添加通道…</translation>
    </message>
    <message>
        <source>Switch to &amp;VNC…</source>
        <translation>切换为 VNC(&amp;V)…</translation>
    </message>
    <message>
        <source>Not for this guest</source>
        <translation>此虚拟机不再提示</translation>
    </message>
    <message>
        <source>The definition has it by now; it takes effect when the guest has been shut down and started again.</source>
        <translation>定义已经修改；将虚拟机关机后重新启动即可生效。</translation>
    </message>
    <message>
        <source>The definition of the guest cannot be read.</source>
        <translation>无法读取虚拟机的定义。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsolePage</name>
    <message>
        <source>The host was removed.</source>
        <translation>主机已被移除。</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>State of the guest</source>
        <translation>虚拟机状态</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>More power actions</source>
        <translation>更多电源操作</translation>
    </message>
    <message>
        <source>&amp;Reboot</source>
        <translation>重启(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>恢复运行(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存状态(&amp;S)</translation>
    </message>
    <message>
        <source>R&amp;eset…</source>
        <translation>强制重启(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Force off…</source>
        <translation>强制关机(&amp;F)…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>%1, host not connected</source>
        <comment>state of the guest as last known</comment>
        <translation>%1，主机未连接</translation>
    </message>
    <message>
        <source>The guest is not there.</source>
        <translation>虚拟机不存在。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复状态</translation>
    </message>
    <message>
        <source>%1 was moved from %2 to %3, and runs on there.</source>
        <translation>%1 已从 %2 迁移到 %3，并在那里继续运行。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleScreen</name>
    <message>
        <source>Screen of the guest</source>
        <translation>虚拟机的屏幕</translation>
    </message>
    <message>
        <source>Picture of the guest&apos;s screen</source>
        <translation>虚拟机屏幕的画面</translation>
    </message>
    <message>
        <source>The host %1 is not connected.</source>
        <translation>主机 %1 未连接。</translation>
    </message>
    <message>
        <source>The screen of %1 comes back by itself when the host does.</source>
        <translation>主机恢复连接后，%1 的屏幕会自动恢复。</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>The host %1 is listing its guests…</source>
        <translation>主机 %1 正在列出其虚拟机…</translation>
    </message>
    <message>
        <source>%1 is not on this host any more.</source>
        <translation>%1 已不在此主机上。</translation>
    </message>
    <message>
        <source>It was deleted or renamed, or it moved to another host.</source>
        <translation>它已被删除、重命名，或已迁移到其他主机。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 处于已保存状态。</translation>
    </message>
    <message>
        <source>It goes on where it stopped.</source>
        <translation>恢复后会从停止的地方继续运行。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复状态(&amp;R)</translation>
    </message>
    <message>
        <source>%1 is off.</source>
        <translation>%1 已关机。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>Finding the way to the screen of %1…</source>
        <translation>正在寻找通往 %1 屏幕的途径…</translation>
    </message>
    <message>
        <source>Connecting to the screen of %1…</source>
        <translation>正在连接 %1 的屏幕…</translation>
    </message>
    <message>
        <source>The screen of %1 asks for a password.</source>
        <translation>%1 的屏幕需要密码。</translation>
    </message>
    <message>
        <source>The password in the guest&apos;s definition was not accepted.</source>
        <translation>虚拟机定义中的密码不正确。</translation>
    </message>
    <message>
        <source>Only its first eight characters count, by the rules of VNC.</source>
        <translation>按照 VNC 的规则，只有前八个字符有效。</translation>
    </message>
    <message>
        <source>The screen of %1 cannot be shown.</source>
        <translation>无法显示 %1 的屏幕。</translation>
    </message>
    <message>
        <source>Guestdeck tries again by itself.</source>
        <translation>Guestdeck 会自动重试。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate</source>
        <translation>签发者的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the &amp;issuer&apos;s certificate…</source>
        <translation>选择签发者的证书(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Forget the old certificate</source>
        <translation>移除旧证书(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Examine the host</source>
        <translation>检查主机(&amp;E)</translation>
    </message>
    <message>
        <source>Is this the host of %1?</source>
        <translation>这是 %1 所在的主机吗？</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>不连接(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>信任此证书(&amp;T)</translation>
    </message>
    <message>
        <source>The screen of %1 asks for a user and a password.</source>
        <translation>%1 的屏幕需要用户名和密码。</translation>
    </message>
    <message>
        <source>The remembered password was not accepted, and is forgotten.</source>
        <translation>已保存的密码不正确，已被清除。</translation>
    </message>
    <message>
        <source>What follows goes over the network unprotected: others on it can read along.</source>
        <translation>接下来的内容将以不受保护的方式通过网络传输，网络上的其他人可能窃听。</translation>
    </message>
    <message>
        <source>&amp;Connect without encryption</source>
        <translation>不加密连接(&amp;C)</translation>
    </message>
    <message>
        <source>The server hung up on the remembered password: it may be wrong, or the connection was cut. It is still remembered.</source>
        <translation>服务器在收到已记住的密码后断开了连接：密码可能有误，也可能是连接被切断。密码仍被记住。</translation>
    </message>
    <message>
        <source>That was not accepted. Try once more.</source>
        <translation>未被接受，请再试一次。</translation>
    </message>
    <message>
        <source>&amp;Send the password of the guest&apos;s definition</source>
        <translation>发送虚拟机定义中的密码(&amp;S)</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleSettingsDialog</name>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Console settings</source>
        <translation>控制台设置</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>设置类别</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Combinations</source>
        <translation>组合键(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Typing and more</source>
        <translation>输入文本及其他(&amp;T)</translation>
    </message>
    <message>
        <source>%1 is among the release keys</source>
        <translation>%1 属于释放键</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Keys that release the keyboard:</source>
        <translation>释放键盘的按键：</translation>
    </message>
    <message>
        <source>Who gets Alt+Tab and Super</source>
        <translation>Alt+Tab 和 Super 键由谁接收</translation>
    </message>
    <message>
        <source>this desktop, always</source>
        <translation>始终是本机桌面</translation>
    </message>
    <message>
        <source>the guest, in full screen</source>
        <translation>全屏时是虚拟机</translation>
    </message>
    <message>
        <source>the guest, whenever it has the keyboard</source>
        <translation>只要虚拟机占用键盘，就是虚拟机</translation>
    </message>
    <message>
        <source>&amp;Alt+Tab and Super go to:</source>
        <translation>Alt+Tab 和 Super 键的接收方(&amp;A)：</translation>
    </message>
    <message>
        <source>While the guest has them, the desktop&apos;s own shortcuts do nothing until the keyboard is released.</source>
        <translation>由虚拟机接收时，在释放键盘之前，桌面自身的快捷键不起作用。</translation>
    </message>
    <message>
        <source>This desktop does not hand these keys to programs. Send them from the menu “Send keys”.</source>
        <translation>此桌面不会把这些按键交给程序。请通过“发送按键”菜单发送。</translation>
    </message>
    <message>
        <source>These shortcuts work as usual while a guest has the keyboard, and are never sent to it.</source>
        <translation>虚拟机占用键盘时，这些快捷键仍照常起作用，绝不会发送给虚拟机。</translation>
    </message>
    <message>
        <source>Shortcuts that stay</source>
        <translation>保留的快捷键</translation>
    </message>
    <message>
        <source>Shortcut to add</source>
        <translation>要添加的快捷键</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add the shortcut</source>
        <translation>添加快捷键</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen shortcut</source>
        <translation>移除所选快捷键</translation>
    </message>
    <message>
        <source>Combinations of your own, for the menu “Send keys”.</source>
        <translation>您自定义的组合键，用于“发送按键”菜单。</translation>
    </message>
    <message>
        <source>Combinations of your own</source>
        <translation>自定义组合键</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>录制…</translation>
    </message>
    <message>
        <source>Record a combination</source>
        <translation>录制组合键</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the chosen combination</source>
        <translation>重命名所选组合键</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the chosen combination</source>
        <translation>删除所选组合键</translation>
    </message>
    <message>
        <source>Layout of guests for typed text</source>
        <translation>输入文本时采用的虚拟机键盘布局</translation>
    </message>
    <message>
        <source>&amp;Layout in guests, for typed text:</source>
        <translation>虚拟机键盘布局，用于输入文本(&amp;L)：</translation>
    </message>
    <message>
        <source>Pause after each press and release, in milliseconds</source>
        <translation>每次按下和松开后的停顿，以毫秒为单位</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>&amp;Pause after each stroke:</source>
        <translation>每次击键后的停顿(&amp;P)：</translation>
    </message>
    <message>
        <source>Share the cli&amp;pboard with guests</source>
        <translation>与虚拟机共享剪贴板(&amp;P)</translation>
    </message>
    <message>
        <source>Share the clipboard with guests</source>
        <translation>与虚拟机共享剪贴板</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Pressed and let go of together, with nothing else in between.</source>
        <translation>同时按下并松开，其间不按其他键。</translation>
    </message>
    <message>
        <source>Choose at least two keys: one alone is pressed too often.</source>
        <translation>请至少选择两个键：单独一个键太容易误按。</translation>
    </message>
</context>
<context>
    <name>guestdeck::CreateBackend</name>
    <message>
        <source>The host is no longer in the list.</source>
        <translation>主机已不在列表中。</translation>
    </message>
</context>
<context>
    <name>guestdeck::CreateDraft</name>
    <message>
        <source>Choose a disk image, or type the path of one.</source>
        <translation>请选择磁盘镜像，或输入其路径。</translation>
    </message>
    <message>
        <source>Choose an installation image.</source>
        <translation>请选择安装镜像。</translation>
    </message>
    <message>
        <source>The image cannot be read: %1</source>
        <translation>无法读取镜像：%1</translation>
    </message>
</context>
<context>
    <name>guestdeck::CreatePage</name>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
</context>
<context>
    <name>guestdeck::CreateText</name>
    <message>
        <source>%1, machine type %2</source>
        <translation>%1，机器类型 %2</translation>
    </message>
    <message>
        <source>Boot from the network</source>
        <translation>从网络引导</translation>
    </message>
    <message>
        <source>Nothing now, install later</source>
        <translation>暂不安装，稍后再装</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPUs</source>
        <translation>
            <numerusform>%n 个 vCPU</numerusform>
        </translation>
    </message>
    <message>
        <source>New, %1 on %2</source>
        <translation>新建，%1，位于 %2</translation>
    </message>
    <message>
        <source>No disk</source>
        <translation>无磁盘</translation>
    </message>
    <message>
        <source>Virtual network %1</source>
        <translation>虚拟网络 %1</translation>
    </message>
    <message>
        <source>Host bridge %1</source>
        <translation>主机网桥 %1</translation>
    </message>
    <message>
        <source>User mode network</source>
        <translation>用户模式网络</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>automatic port</source>
        <translation>自动分配端口</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>VNC on %1, %2</source>
        <translation>VNC，监听 %1，%2</translation>
    </message>
    <message>
        <source>VNC on %1</source>
        <translation>VNC，监听 %1</translation>
    </message>
    <message>
        <source>VNC on %1, %2</source>
        <comment>address, port</comment>
        <translation>VNC，监听 %1，%2</translation>
    </message>
    <message>
        <source>%1 memory of %2 free</source>
        <translation>内存 %1（可用 %2）</translation>
    </message>
    <message>
        <source>%1 on %2, %3 free</source>
        <translation>磁盘 %1（%2，可用 %3）</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>磁盘 %1</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <comment>a list such as: 2 vCPUs, 4 GiB memory of 11 GiB free</comment>
        <translation>将占用 %1。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Installed from</source>
        <translation>安装来源</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>%1, up to %2 while running</source>
        <translation>%1，运行时最多可到 %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>New volume %1 of %2 (%3, grows as it fills) in pool %4</source>
        <translation>新卷 %1，%2（%3，随写入增长），存储池 %4</translation>
    </message>
    <message>
        <source>New volume %1 of %2 (%3, all space taken at once) in pool %4</source>
        <translation>新卷 %1，%2（%3，一次性分配全部空间），存储池 %4</translation>
    </message>
    <message>
        <source>Existing: %1</source>
        <translation>已有：%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>%1, which will be started</source>
        <translation>%1（将被启动）</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>None: the guest is emulated and slow</source>
        <translation>无：虚拟机由软件模拟，速度很慢</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>%1, no password</source>
        <translation>%1，无密码</translation>
    </message>
    <message>
        <source>%1, with a password</source>
        <translation>%1，有密码</translation>
    </message>
    <message>
        <source>starts and opens its console</source>
        <translation>启动并打开控制台</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>stays off</source>
        <translation>保持关机</translation>
    </message>
    <message>
        <source>starts with the host</source>
        <translation>随主机自动启动</translation>
    </message>
    <message>
        <source>When made</source>
        <translation>创建之后</translation>
    </message>
    <message>
        <source>%1, a new folder pool at %2</source>
        <comment>pool, folder</comment>
        <translation>%1（位于 %2 的新目录存储池）</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>存储池</translation>
    </message>
</context>
<context>
    <name>guestdeck::DeleteDialog</name>
    <message>
        <source>Delete guests</source>
        <translation>删除虚拟机</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n guest(s)? Tick the disks to be deleted with them; this cannot be undone.</source>
        <translation>
            <numerusform>要删除 %n 台虚拟机吗？请勾选要一并删除的磁盘；此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Guests and their disks</source>
        <translation>虚拟机及其磁盘</translation>
    </message>
    <message>
        <source>Guest and disks</source>
        <translation>虚拟机和磁盘</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>将要删除的内容</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Tick all disks</source>
        <translation>勾选所有磁盘</translation>
    </message>
    <message>
        <source>Tick every disk that nothing else uses</source>
        <translation>勾选没有被其他对象使用的所有磁盘</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>不处理：%1</translation>
    </message>
    <message>
        <source>is forced off first</source>
        <translation>先强制关机</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n 个快照</numerusform>
        </translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>已保存的状态</translation>
    </message>
    <message>
        <source>firmware variables (NVRAM)</source>
        <translation>固件变量 (NVRAM)</translation>
    </message>
    <message>
        <source>TPM state</source>
        <translation>TPM 状态</translation>
    </message>
    <message>
        <source>goes with it: %1</source>
        <translation>一并删除：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、 </translation>
    </message>
    <message>
        <source>Reading what belongs to the guests…</source>
        <translation>正在读取属于这些虚拟机的内容…</translation>
    </message>
    <message>
        <source>No disk is deleted.</source>
        <translation>不删除任何磁盘。</translation>
    </message>
    <message numerus="yes">
        <source>%n disk(s) with %1 are deleted for good.</source>
        <translation>
            <numerusform>将永久删除 %n 个磁盘，共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between remarks</comment>
        <translation>； </translation>
    </message>
</context>
<context>
    <name>guestdeck::DeviceWords</name>
    <message>
        <source>PCI</source>
        <translation>PCI</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>SCSI</source>
        <translation>SCSI</translation>
    </message>
    <message>
        <source>Mediated device</source>
        <translation>中介设备</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Channel I/O</source>
        <translation>通道 I/O</translation>
    </message>
    <message>
        <source>Crypto adapter</source>
        <translation>加密适配器</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>NVMe storage</source>
        <translation>NVMe 存储</translation>
    </message>
    <message>
        <source>SATA controller</source>
        <translation>SATA 控制器</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>wireless or other network</source>
        <translation>无线或其他网络</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>multimedia</source>
        <translation>多媒体</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>PCI bridge</source>
        <translation>PCI 桥</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>桥接设备</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>system peripheral</source>
        <translation>系统外设</translation>
    </message>
    <message>
        <source>USB controller</source>
        <translation>USB 控制器</translation>
    </message>
    <message>
        <source>serial bus</source>
        <translation>串行总线</translation>
    </message>
    <message>
        <source>wireless</source>
        <translation>无线</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Device %1:%2</source>
        <comment>ids of vendor and product</comment>
        <translation>设备 %1:%2</translation>
    </message>
    <message>
        <source>device %1</source>
        <comment>id of the product</comment>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>Network interface %1</source>
        <translation>网络接口 %1</translation>
    </message>
    <message>
        <source>Drive %1</source>
        <translation>驱动器 %1</translation>
    </message>
    <message>
        <source>SCSI host %1</source>
        <translation>SCSI 主机适配器 %1</translation>
    </message>
    <message>
        <source>SCSI unit %1</source>
        <translation>SCSI 单元 %1</translation>
    </message>
    <message>
        <source>USB interface %1</source>
        <translation>USB 接口 %1</translation>
    </message>
    <message>
        <source>USB device %1</source>
        <translation>USB 设备 %1</translation>
    </message>
    <message>
        <source>The host itself</source>
        <translation>主机本身</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>drive and its place, /dev/sda</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>PCI: what the device does</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Wireless network</source>
        <translation>无线网络</translation>
    </message>
</context>
<context>
    <name>guestdeck::DiskPage</name>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Where should the machine keep its data?</source>
        <translation>虚拟机的数据保存在哪里？</translation>
    </message>
    <message>
        <source>Ne&amp;w disk</source>
        <translation>新建磁盘(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Existing disk image</source>
        <translation>已有磁盘镜像(&amp;E)</translation>
    </message>
    <message>
        <source>N&amp;o disk</source>
        <translation>无磁盘(&amp;O)</translation>
    </message>
    <message>
        <source>Good for live systems; a disk can be added later.</source>
        <translation>适用于 Live 系统；之后可以再添加磁盘。</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>Size of the disk in GiB</source>
        <translation>磁盘大小 (GiB)</translation>
    </message>
    <message>
        <source>Format of the disk</source>
        <translation>磁盘格式</translation>
    </message>
    <message>
        <source>When the disk takes its space</source>
        <translation>磁盘何时占用空间</translation>
    </message>
    <message>
        <source>As it fills (sparse)</source>
        <translation>按需分配（稀疏）</translation>
    </message>
    <message>
        <source>All at once (full)</source>
        <translation>一次性分配（预分配）</translation>
    </message>
    <message>
        <source>Name of the volume</source>
        <translation>卷名称</translation>
    </message>
    <message>
        <source>Named after the machine</source>
        <translation>与虚拟机同名</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>存储池(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>大小(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>T&amp;akes space:</source>
        <translation>空间分配(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Volume name:</source>
        <translation>卷名称(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>更多选项(&amp;M)</translation>
    </message>
    <message>
        <source>Existing disk image: a volume or a path on the host</source>
        <translation>已有磁盘镜像：主机上的卷或路径</translation>
    </message>
    <message>
        <source>Choose a volume, or type a path on the host</source>
        <translation>选择一个卷，或输入主机上的路径</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for a disk image</source>
        <translation>浏览磁盘镜像</translation>
    </message>
    <message>
        <source>It is used as it is: what is on it stays until the installation overwrites it.</source>
        <translation>按原样使用：其中的内容会一直保留，直到被安装过程覆盖。</translation>
    </message>
    <message>
        <source>Disk images of the host</source>
        <translation>主机上的磁盘镜像</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>选择磁盘镜像</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.img *.raw);;All files (*)</source>
        <translation>磁盘镜像 (*.qcow2 *.img *.raw);;所有文件 (*)</translation>
    </message>
    <message>
        <source>raw: the plain disk, a little faster, without snapshots in the file.</source>
        <translation>raw：原始磁盘，速度略快，不支持文件内快照。</translation>
    </message>
    <message>
        <source>qcow2: allows snapshots and copies that share a base.</source>
        <translation>qcow2：支持快照，以及共享后备文件的链接克隆。</translation>
    </message>
    <message>
        <source>Quick to make and small at first, but the pool can run full later.</source>
        <translation>创建快，起初占用空间小，但之后存储池可能被写满。</translation>
    </message>
    <message>
        <source>The space is set aside now and cannot run out; making it takes longer.</source>
        <translation>现在就预留全部空间，不会用尽；创建时间较长。</translation>
    </message>
    <message>
        <source>%1 – %2 free of %3</source>
        <comment>pool, sizes</comment>
        <translation>%1 – 可用 %2，共 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n storage pools of this host are stopped. Start one, or choose an existing disk image by its path.</source>
        <translation>
            <numerusform>此主机有 %n 个存储池已停止。请启动其中一个，或按路径选择已有的磁盘镜像。</numerusform>
        </translation>
    </message>
    <message>
        <source>This host has no storage pool. Make one first, or choose an existing disk image by its path.</source>
        <translation>此主机没有存储池。请先创建一个，或按路径选择已有的磁盘镜像。</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped pools are not listed.</source>
        <translation>
            <numerusform>%n 个已停止的存储池未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – new folder pool at %2</source>
        <comment>pool, folder</comment>
        <translation>%1 – 位于 %2 的新目录存储池</translation>
    </message>
    <message>
        <source>%1 (stopped) – will be started</source>
        <comment>pool</comment>
        <translation>%1（已停止）– 将被启动</translation>
    </message>
    <message>
        <source>This host has no storage pool yet. Creating the machine makes this one and lets it start with the host; files that are in the folder already stay.</source>
        <translation>此主机还没有存储池。创建虚拟机时会创建此存储池，并设置其随主机自动启动；目录中已有的文件会保留。</translation>
    </message>
    <message>
        <source>No storage pool of this host is active. Creating the machine starts this one.</source>
        <translation>此主机没有活动的存储池。创建虚拟机时会启动此存储池。</translation>
    </message>
</context>
<context>
    <name>guestdeck::Doctor</name>
    <message>
        <source>QEMU: runs the guests</source>
        <translation>QEMU：运行虚拟机</translation>
    </message>
    <message>
        <source>qemu-img: makes disks</source>
        <translation>qemu-img：创建磁盘</translation>
    </message>
    <message>
        <source>UEFI firmware: guests with UEFI and Secure Boot</source>
        <translation>UEFI 固件：使用 UEFI 和安全启动的虚拟机</translation>
    </message>
    <message>
        <source>swtpm: TPM, which Windows 11 asks for</source>
        <translation>swtpm：TPM，Windows 11 要求使用</translation>
    </message>
    <message>
        <source>dnsmasq: addresses in virtual networks</source>
        <translation>dnsmasq：虚拟网络中的地址分配</translation>
    </message>
    <message>
        <source>System: %1, kernel %2, %3</source>
        <comment>name, version, architecture</comment>
        <translation>系统：%1，内核 %2，%3</translation>
    </message>
    <message>
        <source>Emulators: %1</source>
        <translation>模拟器：%1</translation>
    </message>
    <message>
        <source>Always emulated here, KVM or not: %1</source>
        <comment>architectures</comment>
        <translation>无论有无 KVM，此处始终由软件模拟：%1</translation>
    </message>
    <message>
        <source>SELinux is on and may stay on: libvirt labels what guests use.</source>
        <translation>SELinux 已启用，可以保持启用：libvirt 会为虚拟机使用的资源设置标签。</translation>
    </message>
    <message>
        <source>SELinux only watches (permissive).</source>
        <translation>SELinux 仅记录而不阻止 (permissive)。</translation>
    </message>
    <message>
        <source>AppArmor is on and may stay on: libvirt writes a profile for each guest.</source>
        <translation>AppArmor 已启用，可以保持启用：libvirt 会为每台虚拟机编写配置文件。</translation>
    </message>
    <message>
        <source>The firewall firewalld runs and may go on: libvirt has a zone of its own there.</source>
        <translation>防火墙 firewalld 正在运行，可以继续运行：libvirt 在其中有自己的区域。</translation>
    </message>
    <message>
        <source>The firewall ufw runs. Ports that guests offer have to be allowed in it.</source>
        <translation>防火墙 ufw 正在运行。虚拟机开放的端口需要在其中放行。</translation>
    </message>
    <message>
        <source>The host has firewall rules of its own (nftables).</source>
        <translation>主机有自己的防火墙规则 (nftables)。</translation>
    </message>
    <message>
        <source>Only looked for on QEMU hosts.</source>
        <translation>仅在 QEMU 主机上检查。</translation>
    </message>
    <message>
        <source>All there.</source>
        <translation>全部齐备。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Guests that need them cannot be created or started. Install what you want to use.</source>
        <translation>需要这些组件的虚拟机无法创建或启动。请安装您要使用的组件。</translation>
    </message>
    <message>
        <source>Way to the host %1</source>
        <translation>到主机 %1 的连接路径</translation>
    </message>
    <message>
        <source>Guestdeck %1 on %2</source>
        <comment>version, system</comment>
        <translation>Guestdeck %1，运行于 %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Edit the host and correct its address.</source>
        <translation>请编辑主机并更正其地址。</translation>
    </message>
    <message>
        <source>ssh gets there by a command of its own (ProxyCommand).</source>
        <translation>ssh 通过自己的命令 (ProxyCommand) 到达该处。</translation>
    </message>
    <message>
        <source>Jump host %1: %2</source>
        <comment>name, what was found</comment>
        <translation>跳板机 %1：%2</translation>
    </message>
    <message>
        <source>There is a login already.</source>
        <translation>已有登录。</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>未检查到这一步。</translation>
    </message>
    <message>
        <source>It is behind the jump host %1; the login shows it.</source>
        <translation>它位于跳板机 %1 之后，登录时即可得知。</translation>
    </message>
    <message>
        <source>libvirt logs in by itself here.</source>
        <translation>此处由 libvirt 自行登录。</translation>
    </message>
    <message>
        <source>This login was there already; the time is that of then.</source>
        <translation>此登录早已建立，所示时间为当时的用时。</translation>
    </message>
    <message>
        <source>No command could be run there to look.</source>
        <translation>无法在该处运行命令进行检查。</translation>
    </message>
    <message>
        <source>libvirt opens all the same.</source>
        <translation>不过 libvirt 仍可连接。</translation>
    </message>
    <message>
        <source>Put right what is broken above, then examine again.</source>
        <translation>请排除上面的故障，然后重新检查。</translation>
    </message>
    <message>
        <source>libvirt is not installed.</source>
        <translation>未安装 libvirt。</translation>
    </message>
    <message>
        <source>The host needs libvirt and an emulator before it can run virtual machines. Install them; on most systems the daemon then starts by itself.</source>
        <translation>主机需要 libvirt 和模拟器才能运行虚拟机。请安装它们；在大多数系统上，守护进程随后会自动启动。</translation>
    </message>
    <message>
        <source>Its socket is at %1.</source>
        <translation>其套接字位于 %1。</translation>
    </message>
    <message>
        <source>There is no socket at %1.</source>
        <translation>%1 处没有套接字。</translation>
    </message>
    <message>
        <source>The address names this socket. Check it, or start the daemon that makes it.</source>
        <translation>地址中指定了此套接字。请检查地址，或启动创建该套接字的守护进程。</translation>
    </message>
    <message>
        <source>%1 was started, but failed.</source>
        <translation>%1 已启动，但运行失败。</translation>
    </message>
    <message>
        <source>Its log says why. Put that right, then start it again.</source>
        <translation>其日志说明了原因。请排除问题，然后重新启动它。</translation>
    </message>
    <message>
        <source>%1 runs.</source>
        <comment>daemon</comment>
        <translation>%1 正在运行。</translation>
    </message>
    <message>
        <source>%1 is started when it is called.</source>
        <comment>daemon</comment>
        <translation>%1 在被调用时启动。</translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <comment>daemon</comment>
        <translation>%1 没有运行。</translation>
    </message>
    <message>
        <source>It has left its socket behind, but nobody listens there. Start the daemon.</source>
        <translation>它留下了套接字，但没有进程在监听。请启动守护进程。</translation>
    </message>
    <message>
        <source>libvirt is installed, but its daemon has made no socket to call it by. Start it, and let it start with the host.</source>
        <translation>libvirt 已安装，但其守护进程没有创建可供调用的套接字。请启动它，并设置为随主机自动启动。</translation>
    </message>
    <message>
        <source>Then log in again: disconnect the host here, and connect again.</source>
        <translation>然后重新登录：在此断开主机，再重新连接。</translation>
    </message>
    <message>
        <source>Then log out of your desktop and in again, since a login keeps the groups it began with.</source>
        <translation>然后注销桌面并重新登录，因为一次登录会一直沿用其开始时的组。</translation>
    </message>
    <message>
        <source>%1 is in the group %2, but this login began before.</source>
        <comment>user, group</comment>
        <translation>%1 已在组 %2 中，但此登录在加入该组之前就已建立。</translation>
    </message>
    <message>
        <source>Members of the group %1 may manage virtual machines. Put the user %2 into it.</source>
        <comment>group, user</comment>
        <translation>组 %1 的成员可以管理虚拟机。请将用户 %2 加入该组。</translation>
    </message>
    <message>
        <source>Your own daemon has its socket.</source>
        <translation>您自己的守护进程已有套接字。</translation>
    </message>
    <message>
        <source>Your own daemon is started when it is called.</source>
        <translation>您自己的守护进程在被调用时启动。</translation>
    </message>
    <message>
        <source>It is your own daemon.</source>
        <translation>这是您自己的守护进程。</translation>
    </message>
    <message>
        <source>There is no socket yet to be allowed to use.</source>
        <translation>还没有套接字，无从检查其使用权限。</translation>
    </message>
    <message>
        <source>The user is root.</source>
        <translation>用户是 root。</translation>
    </message>
    <message>
        <source>The user %1 may not use the daemon&apos;s socket.</source>
        <translation>用户 %1 无权使用守护进程的套接字。</translation>
    </message>
    <message>
        <source>The daemon lets only root in. Log in as root, or set unix_sock_group in the daemon&apos;s configuration on the host.</source>
        <translation>守护进程只允许 root 访问。请以 root 登录，或在主机上守护进程的配置中设置 unix_sock_group。</translation>
    </message>
    <message>
        <source>Everyone may call the daemon; then the host&apos;s policy (polkit) decides, and it may ask for a password.</source>
        <translation>任何人都可以调用守护进程；之后由主机的策略 (polkit) 决定是否允许，可能会询问密码。</translation>
    </message>
    <message>
        <source>The user %1 is in the group %2.</source>
        <comment>user, group</comment>
        <translation>用户 %1 在组 %2 中。</translation>
    </message>
    <message>
        <source>The user %1 may use the daemon&apos;s socket.</source>
        <translation>用户 %1 有权使用守护进程的套接字。</translation>
    </message>
    <message>
        <source>By virt-ssh-helper.</source>
        <translation>通过 virt-ssh-helper。</translation>
    </message>
    <message>
        <source>By nc.</source>
        <translation>通过 nc。</translation>
    </message>
    <message>
        <source>The host has no virt-ssh-helper, and your own daemon does not run.</source>
        <translation>主机没有 virt-ssh-helper，并且您自己的守护进程没有运行。</translation>
    </message>
    <message>
        <source>The host has neither virt-ssh-helper nor a suitable nc; the login forwards the daemon&apos;s socket instead.</source>
        <translation>主机既没有 virt-ssh-helper，也没有合适的 nc；改由登录转发守护进程的套接字。</translation>
    </message>
    <message>
        <source>Without virt-ssh-helper nothing starts your own daemon there. Install it.</source>
        <translation>没有 virt-ssh-helper，就无法在该处启动您自己的守护进程。请安装它。</translation>
    </message>
    <message>
        <source>Nothing needs to be done for Guestdeck. Other programs need the helper.</source>
        <translation>Guestdeck 无需任何操作。其他程序需要该辅助程序。</translation>
    </message>
    <message>
        <source>This host is itself a virtual machine of VMware. Shut it down, and in its processor settings tick “Virtualize Intel VT-x/EPT or AMD-V/RVI”.</source>
        <translation>此主机本身是一台 VMware 虚拟机。请将其关机，并在其处理器设置中勾选“Virtualize Intel VT-x/EPT or AMD-V/RVI”（虚拟化 Intel VT-x/EPT 或 AMD-V/RVI）。</translation>
    </message>
    <message>
        <source>This host is itself a virtual machine of VirtualBox. Shut it down, and in its system settings, under Processor, tick “Enable Nested VT-x/AMD-V”.</source>
        <translation>此主机本身是一台 VirtualBox 虚拟机。请将其关机，并在其系统设置的“处理器”中勾选“Enable Nested VT-x/AMD-V”（启用嵌套 VT-x/AMD-V）。</translation>
    </message>
    <message>
        <source>This host is itself a virtual machine of Hyper-V. Shut it down, and on the machine it runs on, in PowerShell: Set-VMProcessor -VMName NAME -ExposeVirtualizationExtensions $true</source>
        <translation>此主机本身是一台 Hyper-V 虚拟机。请将其关机，并在运行它的机器上的 PowerShell 中执行：Set-VMProcessor -VMName NAME -ExposeVirtualizationExtensions $true</translation>
    </message>
    <message>
        <source>This host is itself a virtual machine of KVM. On the machine it runs on, nesting must be on (the parameter nested of kvm_intel or kvm_amd), and its processor must be passed through (host-passthrough).</source>
        <translation>此主机本身是一台 KVM 虚拟机。在运行它的机器上必须启用嵌套虚拟化（kvm_intel 或 kvm_amd 的 nested 参数），并且必须直通处理器 (host-passthrough)。</translation>
    </message>
    <message>
        <source>This host is itself a virtual machine of Parallels. Shut it down, and in its processor settings enable nested virtualization.</source>
        <translation>此主机本身是一台 Parallels 虚拟机。请将其关机，并在其处理器设置中启用嵌套虚拟化。</translation>
    </message>
    <message>
        <source>This host is itself a virtual machine. Whoever runs the machine below has to let virtualization through to it; in a cloud, choose a kind of machine that offers nested virtualization, or bare metal.</source>
        <translation>此主机本身是一台虚拟机。底层机器的管理员需要为其开放虚拟化功能；在云上，请选择支持嵌套虚拟化的实例类型或裸金属服务器。</translation>
    </message>
    <message>
        <source>Start the machine&apos;s firmware setup (F2) and switch on “Virtualization Technology” under Processor Settings or Virtualization Support.</source>
        <translation>进入该机器的固件设置 (F2)，在 Processor Settings 或 Virtualization Support 中启用“Virtualization Technology”。</translation>
    </message>
    <message>
        <source>Start the machine&apos;s firmware setup (F9 or F10) and switch on “Virtualization Technology (VTx)” or “AMD-V” under System Security, System Options or Virtualization Options.</source>
        <translation>进入该机器的固件设置（F9 或 F10），在 System Security、System Options 或 Virtualization Options 中启用“Virtualization Technology (VTx)”或“AMD-V”。</translation>
    </message>
    <message>
        <source>Start the machine&apos;s firmware setup (F1 or F2) and switch on “Intel Virtualization Technology” or “SVM Support”, under Security, Virtualization, or under Processors.</source>
        <translation>进入该机器的固件设置（F1 或 F2），在 Security 的 Virtualization 或 Processors 中启用“Intel Virtualization Technology”或“SVM Support”。</translation>
    </message>
    <message>
        <source>Start the machine&apos;s firmware setup (Del) and switch on “Intel Virtualization Technology” or “SVM Mode” under Advanced, CPU Configuration.</source>
        <translation>进入该机器的固件设置 (Del)，在 Advanced 的 CPU Configuration 中启用“Intel Virtualization Technology”或“SVM Mode”。</translation>
    </message>
    <message>
        <source>Start the machine&apos;s firmware setup (Del or F2) and switch on “Intel (VMX) Virtualization Technology” or “SVM Mode” under Advanced, CPU Configuration.</source>
        <translation>进入该机器的固件设置（Del 或 F2），在 Advanced 的 CPU Configuration 中启用“Intel (VMX) Virtualization Technology”或“SVM Mode”。</translation>
    </message>
    <message>
        <source>Start the machine&apos;s firmware setup (Del) and switch on “Intel Virtualization Technology” or “SVM Mode” under Tweaker, Advanced CPU Settings.</source>
        <translation>进入该机器的固件设置 (Del)，在 Tweaker 的 Advanced CPU Settings 中启用“Intel Virtualization Technology”或“SVM Mode”。</translation>
    </message>
    <message>
        <source>Start the machine&apos;s firmware setup (Del) and switch on “Intel Virtualization Tech” or “SVM Mode” under Overclocking, CPU Features.</source>
        <translation>进入该机器的固件设置 (Del)，在 Overclocking 的 CPU Features 中启用“Intel Virtualization Tech”或“SVM Mode”。</translation>
    </message>
    <message>
        <source>Start the machine&apos;s firmware setup (often Del, F2 or F10) and switch on “Intel Virtualization Technology” (VT-x, VMX), usually under Advanced, CPU Configuration.</source>
        <translation>进入该机器的固件设置（通常是 Del、F2 或 F10），启用“Intel Virtualization Technology”（VT-x、VMX），一般位于 Advanced 的 CPU Configuration 中。</translation>
    </message>
    <message>
        <source>Start the machine&apos;s firmware setup (often Del, F2 or F10) and switch on “SVM Mode” (AMD-V), usually under Advanced, CPU Configuration.</source>
        <translation>进入该机器的固件设置（通常是 Del、F2 或 F10），启用“SVM Mode”(AMD-V)，一般位于 Advanced 的 CPU Configuration 中。</translation>
    </message>
    <message>
        <source>Look in the machine&apos;s firmware setup for virtualization (VT-x, VMX, AMD-V or SVM) and switch it on, if its processor has it.</source>
        <translation>请在该机器的固件设置中查找虚拟化选项（VT-x、VMX、AMD-V 或 SVM）并将其启用（如果处理器支持）。</translation>
    </message>
    <message>
        <source>Guests are emulated and slow until then.</source>
        <translation>在此之前，虚拟机由软件模拟，速度很慢。</translation>
    </message>
    <message>
        <source>The user %1, who runs the guests, may not use /dev/kvm.</source>
        <translation>运行虚拟机的用户 %1 无权使用 /dev/kvm。</translation>
    </message>
    <message>
        <source>Put that user into the group %1, then start the daemon or your login afresh.</source>
        <translation>请将该用户加入组 %1，然后重新启动守护进程，或重新登录。</translation>
    </message>
    <message>
        <source>The device belongs to root alone. Restart the host&apos;s device manager, which gives it to the group kvm.</source>
        <translation>该设备只归 root 所有。请重启主机的设备管理服务 (udev)，它会将设备交给 kvm 组。</translation>
    </message>
    <message>
        <source>The processor does not offer virtualization (VT-x or AMD-V).</source>
        <translation>处理器没有提供虚拟化功能（VT-x 或 AMD-V）。</translation>
    </message>
    <message>
        <source>Virtualization is switched off in the firmware.</source>
        <translation>虚拟化已在固件中关闭。</translation>
    </message>
    <message>
        <source>The module %1 is loaded, but there is no /dev/kvm.</source>
        <translation>内核模块 %1 已加载，但没有 /dev/kvm。</translation>
    </message>
    <message>
        <source>The module %1 is not loaded.</source>
        <translation>内核模块 %1 未加载。</translation>
    </message>
    <message>
        <source>Load it. If that fails, virtualization is switched off in the firmware.</source>
        <translation>请加载该模块。如果加载失败，说明虚拟化已在固件中关闭。</translation>
    </message>
    <message>
        <source>Works (%1).</source>
        <comment>kind of virtualization</comment>
        <translation>可用 (%1)。</translation>
    </message>
    <message>
        <source>Guests may be hosts themselves (nested).</source>
        <translation>虚拟机自身也可以作为宿主机（嵌套虚拟化）。</translation>
    </message>
    <message>
        <source>Guests cannot be hosts themselves (nested is off).</source>
        <translation>虚拟机自身不能作为宿主机（嵌套虚拟化已关闭）。</translation>
    </message>
    <message>
        <source>Processor: %1, %2</source>
        <comment>vendor, flags</comment>
        <translation>处理器：%1，%2</translation>
    </message>
    <message>
        <source>Modules: %1</source>
        <translation>内核模块：%1</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <comment>mode and group of /dev/kvm</comment>
        <translation>设备：%1</translation>
    </message>
    <message>
        <source>Machine: %1 %2</source>
        <comment>vendor, name</comment>
        <translation>机器：%1 %2</translation>
    </message>
    <message>
        <source>This machine has no certificate of the authority that vouches for the host. Put it at /etc/pki/CA/cacert.pem, or at ~/.pki/libvirt/cacert.pem.</source>
        <translation>本机没有为该主机签发证书的 CA 的证书。请将其放到 /etc/pki/CA/cacert.pem 或 ~/.pki/libvirt/cacert.pem。</translation>
    </message>
    <message>
        <source>A certificate is missing or may not be read. This machine shows the host its own from ~/.pki/libvirt/clientcert.pem and clientkey.pem, or from /etc/pki/libvirt.</source>
        <translation>证书缺失或无权读取。本机向主机出示的证书来自 ~/.pki/libvirt/clientcert.pem 和 clientkey.pem，或来自 /etc/pki/libvirt。</translation>
    </message>
    <message>
        <source>This machine&apos;s certificate and key do not belong together, or may not be read. Make a new pair.</source>
        <translation>本机的证书与密钥不匹配，或无权读取。请重新制作一对。</translation>
    </message>
    <message>
        <source>A certificate has run out. The details name it: whoever runs the certificates has to renew it. Check this machine&apos;s clock, too.</source>
        <translation>有证书已过期，详情中列出了该证书：需要由证书管理员续期。也请检查本机的时钟。</translation>
    </message>
    <message>
        <source>A certificate is not valid yet. Check the clocks of both machines.</source>
        <translation>有证书尚未生效。请检查两台机器的时钟。</translation>
    </message>
    <message>
        <source>The host&apos;s certificate was made for another name. Use the name it was made for in the address, or let a certificate with this name be made.</source>
        <translation>主机的证书是为另一个名称签发的。请在地址中使用证书上的名称，或让管理员以此名称签发证书。</translation>
    </message>
    <message>
        <source>The host&apos;s certificate comes from an authority that this machine does not know. Put that authority&apos;s certificate at /etc/pki/CA/cacert.pem, if you trust it.</source>
        <translation>主机的证书由本机不认识的 CA 签发。如果您信任该 CA，请将其证书放到 /etc/pki/CA/cacert.pem。</translation>
    </message>
    <message>
        <source>The host does not accept this machine&apos;s certificate. It has to come from the host&apos;s authority and to be allowed there (tls_allowed_dn_list).</source>
        <translation>主机不接受本机的证书。该证书必须由主机信任的 CA 签发，并在主机上获得许可 (tls_allowed_dn_list)。</translation>
    </message>
    <message>
        <source>The host broke the TLS handshake off: as a rule it does not accept this machine&apos;s certificate, or this machine has none.</source>
        <translation>主机中断了 TLS 握手：通常是因为主机不接受本机的证书，或本机没有证书。</translation>
    </message>
    <message>
        <source>The certificates of this machine and the host do not fit together. The details say which.</source>
        <translation>本机与主机的证书不匹配。详情中说明了是哪一个。</translation>
    </message>
    <message>
        <source>The host&apos;s policy wants a password, but over the network nobody can be asked for it. Join the group libvirt on the host, then log in again.</source>
        <translation>主机的策略要求输入密码，但通过网络无法询问。请在主机上加入 libvirt 组，然后重新登录。</translation>
    </message>
    <message>
        <source>The host&apos;s policy (polkit) did not let you in. Join the group libvirt on the host, then log in again.</source>
        <translation>主机的策略 (polkit) 拒绝了您的访问。请在主机上加入 libvirt 组，然后重新登录。</translation>
    </message>
    <message>
        <source>The daemon asks for a user and password of its own (SASL), and did not accept them. Whoever runs the host makes them with saslpasswd2.</source>
        <translation>守护进程要求使用其自己的用户名和密码 (SASL)，但没有接受所提供的。它们由主机的管理员用 saslpasswd2 创建。</translation>
    </message>
    <message>
        <source>The daemon did not accept the login. Check user and password.</source>
        <translation>守护进程没有接受登录。请检查用户名和密码。</translation>
    </message>
    <message>
        <source>The user may not use the daemon&apos;s socket. Join the group libvirt on the host, then log in again.</source>
        <translation>用户无权使用守护进程的套接字。请在主机上加入 libvirt 组，然后重新登录。</translation>
    </message>
    <message>
        <source>The host has neither virt-ssh-helper nor a suitable nc. Install libvirt&apos;s client programs there.</source>
        <translation>主机既没有 virt-ssh-helper，也没有合适的 nc。请在主机上安装 libvirt 的客户端程序。</translation>
    </message>
    <message>
        <source>The libvirt that was reached has no driver for this kind of address. Check its start (“qemu”), and install the driver on the host.</source>
        <translation>所连接的 libvirt 没有适用于此类地址的驱动。请检查地址的开头（“qemu”），并在主机上安装该驱动。</translation>
    </message>
    <message>
        <source>libvirt&apos;s daemon does not run there. Start it, or install libvirt.</source>
        <translation>该处没有运行 libvirt 的守护进程。请启动它，或安装 libvirt。</translation>
    </message>
    <message>
        <source>libvirt&apos;s daemon has left its socket behind, but does not run. Start it.</source>
        <translation>libvirt 的守护进程留下了套接字，但没有运行。请启动它。</translation>
    </message>
    <message>
        <source>The connection was accepted and then broken off. The daemon&apos;s log on the host may tell why (journalctl -u libvirtd, or -u virtqemud).</source>
        <translation>连接被接受后又被中断。主机上守护进程的日志可能会说明原因（journalctl -u libvirtd 或 -u virtqemud）。</translation>
    </message>
    <message>
        <source>The daemon accepts the connection, but does not answer: it hangs, or it is starting up. If it stays so, start it afresh; guests go on running.</source>
        <translation>守护进程接受连接，但没有响应：可能已卡死，也可能正在启动。如果一直如此，请重新启动它；虚拟机会继续运行。</translation>
    </message>
    <message>
        <source>The details are libvirt&apos;s own words. The daemon&apos;s log on the host may tell more.</source>
        <translation>详情是 libvirt 的原始信息。主机上守护进程的日志可能有更多信息。</translation>
    </message>
    <message>
        <source>libvirt %1 there</source>
        <comment>version</comment>
        <translation>主机上为 libvirt %1</translation>
    </message>
    <message>
        <source>libvirt %1 here</source>
        <comment>version</comment>
        <translation>本机为 libvirt %1</translation>
    </message>
    <message>
        <source>libvirt does not open.</source>
        <translation>无法连接 libvirt。</translation>
    </message>
    <message>
        <source>The simulated host answers.</source>
        <translation>模拟主机有响应。</translation>
    </message>
    <message>
        <source>This libvirt is old; some of what Guestdeck offers will not work there.</source>
        <translation>此 libvirt 版本较旧，Guestdeck 的部分功能在该处无法使用。</translation>
    </message>
    <message>
        <source>libvirt offers KVM, but the processor lacks what it needs.</source>
        <translation>libvirt 提供了 KVM，但处理器缺少所需功能。</translation>
    </message>
    <message>
        <source>libvirt does not offer KVM on this host.</source>
        <translation>libvirt 在此主机上不提供 KVM。</translation>
    </message>
    <message>
        <source>Switch virtualization on in the host&apos;s firmware (VT-x, VMX, AMD-V or SVM), and load the kvm module there.</source>
        <translation>请在主机固件中启用虚拟化（VT-x、VMX、AMD-V 或 SVM），并在主机上加载 kvm 模块。</translation>
    </message>
    <message>
        <source>The server gave up after too many keys.</source>
        <translation>尝试的密钥过多，服务器已放弃。</translation>
    </message>
    <message>
        <source>The agent offered more keys than the server is willing to try. Name the one key for this host, and offer no others: IdentityFile and “IdentitiesOnly yes” in ~/.ssh/config.</source>
        <translation>ssh 代理提供的密钥数量超过了服务器允许尝试的上限。请为此主机指定唯一的密钥，不再提供其他密钥：在 ~/.ssh/config 中设置 IdentityFile 和“IdentitiesOnly yes”。</translation>
    </message>
    <message>
        <source>The key file may be read by others, so ssh does not use it.</source>
        <translation>其他人可以读取密钥文件，因此 ssh 不使用它。</translation>
    </message>
    <message>
        <source>Let only yourself read it.</source>
        <translation>请设置为只有您自己可以读取。</translation>
    </message>
    <message>
        <source>ssh&apos;s configuration may be changed by others, so ssh does not use it.</source>
        <translation>其他人可以更改 ssh 的配置，因此 ssh 不使用它。</translation>
    </message>
    <message>
        <source>Let only yourself write it.</source>
        <translation>请设置为只有您自己可以写入。</translation>
    </message>
    <message>
        <source>There is a mistake in ssh&apos;s configuration.</source>
        <translation>ssh 的配置中有错误。</translation>
    </message>
    <message>
        <source>The details name the file and the line. Put it right.</source>
        <translation>详情中列出了文件和行号。请加以更正。</translation>
    </message>
    <message>
        <source>The jump host does not pass connections on.</source>
        <translation>跳板机不转发连接。</translation>
    </message>
    <message>
        <source>Its ssh server forbids forwarding. Whoever runs it has to set “AllowTcpForwarding yes” in its sshd_config, or you take another jump host.</source>
        <translation>其 ssh 服务器禁止转发。需要由其管理员在 sshd_config 中设置“AllowTcpForwarding yes”，或者改用其他跳板机。</translation>
    </message>
    <message>
        <source>The jump host cannot reach the host.</source>
        <translation>跳板机无法访问主机。</translation>
    </message>
    <message>
        <source>The jump host let you in, but does not get any further: check the host&apos;s name and port as seen from there, and that the host is switched on.</source>
        <translation>跳板机允许您登录，但无法继续连接：请检查从跳板机看到的主机名和端口，以及主机是否已开机。</translation>
    </message>
    <message>
        <source>A name on the way is not known.</source>
        <translation>途中有名称无法解析。</translation>
    </message>
    <message>
        <source>ssh found no address for the host, or for a jump host. The details name it: check the spelling, or use the IP address.</source>
        <translation>ssh 找不到主机或跳板机的地址。详情中列出了其名称：请检查拼写，或改用 IP 地址。</translation>
    </message>
    <message>
        <source>The server only knows methods that are no longer safe.</source>
        <translation>服务器只支持已不再安全的算法。</translation>
    </message>
    <message>
        <source>It is too old for this ssh. Update it; until then, allow the old method for this host alone in ~/.ssh/config (HostKeyAlgorithms, PubkeyAcceptedAlgorithms).</source>
        <translation>对本机的 ssh 来说它太旧。请更新它；在此之前，可在 ~/.ssh/config 中仅为此主机允许旧算法（HostKeyAlgorithms、PubkeyAcceptedAlgorithms）。</translation>
    </message>
    <message>
        <source>The server and this machine have no method in common.</source>
        <translation>服务器与本机没有共同支持的算法。</translation>
    </message>
    <message>
        <source>One of both is much older. Update it; until then, allow the old method for this host alone in ~/.ssh/config (KexAlgorithms, Ciphers).</source>
        <translation>其中一方版本过旧。请更新它；在此之前，可在 ~/.ssh/config 中仅为此主机允许旧算法（KexAlgorithms、Ciphers）。</translation>
    </message>
    <message>
        <source>The server accepts keys only, and none of yours.</source>
        <translation>服务器只接受密钥登录，但不接受您的任何密钥。</translation>
    </message>
    <message>
        <source>Check the user name and the key file. The public key has to be in ~/.ssh/authorized_keys of that user on the host: someone who can log in there has to add it.</source>
        <translation>请检查用户名和密钥文件。公钥必须在主机上该用户的 ~/.ssh/authorized_keys 中：需要由能够登录该主机的人添加。</translation>
    </message>
    <message>
        <source>The server did not accept a key or password.</source>
        <translation>服务器没有接受密钥或密码。</translation>
    </message>
    <message>
        <source>Check the user name and the password. To log in by key from now on, copy your public key there.</source>
        <translation>请检查用户名和密码。若今后要用密钥登录，请将您的公钥复制到主机。</translation>
    </message>
    <message>
        <source>Check the user name and the password; root may often not log in with a password at all. To log in by key from now on, copy your public key there.</source>
        <translation>请检查用户名和密码；root 往往根本不允许用密码登录。若今后要用密钥登录，请将您的公钥复制到主机。</translation>
    </message>
    <message>
        <source>The ssh server broke the login off.</source>
        <translation>ssh 服务器中断了登录。</translation>
    </message>
    <message>
        <source>It refuses this machine: after failed logins it may be locked out for a while (fail2ban, MaxStartups), or a list of allowed addresses leaves it out.</source>
        <translation>它拒绝本机的连接：可能因登录失败而被暂时封禁（fail2ban、MaxStartups），也可能本机不在允许的地址列表中。</translation>
    </message>
    <message>
        <source>It let the login begin and then closed the connection: the account may be locked or not allowed to log in (AllowUsers, AllowGroups, its shell). The server&apos;s log says why.</source>
        <translation>它允许开始登录，随后却关闭了连接：账户可能已被锁定或不允许登录（AllowUsers、AllowGroups 或其 shell）。服务器的日志说明了原因。</translation>
    </message>
    <message>
        <source>The ssh server looks up the name of each caller (UseDNS), and the name server does not answer in time. Switch that off in its configuration.</source>
        <translation>ssh 服务器会反查每个来访者的名称 (UseDNS)，而域名服务器没有及时响应。请在其配置中关闭该功能。</translation>
    </message>
    <message>
        <source>Most often the ssh server looks up the name of each caller (UseDNS), or both sides try Kerberos first (GSSAPI). Switch both off in its configuration, or GSSAPI for this host in ~/.ssh/config (GSSAPIAuthentication no).</source>
        <translation>最常见的原因是 ssh 服务器会反查每个来访者的名称 (UseDNS)，或双方先尝试 Kerberos (GSSAPI)。请在其配置中关闭这两项，或在 ~/.ssh/config 中为此主机关闭 GSSAPI (GSSAPIAuthentication no)。</translation>
    </message>
    <message>
        <source>The server did not finish the login in time, though the network is quick.</source>
        <translation>网络虽然很快，服务器却没有及时完成登录。</translation>
    </message>
    <message>
        <source>The question was closed without an answer.</source>
        <translation>询问未获回答就被关闭。</translation>
    </message>
    <message>
        <source>Examine again and answer it, or let a key do the login.</source>
        <translation>请重新检查并回答询问，或改用密钥登录。</translation>
    </message>
    <message>
        <source>The program ssh is not installed on this machine.</source>
        <translation>本机未安装 ssh 程序。</translation>
    </message>
    <message>
        <source>Install OpenSSH&apos;s client (openssh-client, or openssh-clients).</source>
        <translation>请安装 OpenSSH 客户端（openssh-client 或 openssh-clients）。</translation>
    </message>
    <message>
        <source>The login did not come to an end in time.</source>
        <translation>登录没有及时完成。</translation>
    </message>
    <message>
        <source>The server or a jump host hangs during the login. Try the same in a terminal.</source>
        <translation>服务器或跳板机在登录过程中卡住。请在终端中尝试同样的登录。</translation>
    </message>
    <message>
        <source>The details are ssh&apos;s own words. Try the same in a terminal.</source>
        <translation>详情是 ssh 的原始信息。请在终端中尝试同样的登录。</translation>
    </message>
    <message>
        <source>The login failed.</source>
        <translation>登录失败。</translation>
    </message>
    <message>
        <source>Logged in.</source>
        <translation>已登录。</translation>
    </message>
    <message>
        <source>Logged in as %1.</source>
        <translation>已以 %1 登录。</translation>
    </message>
    <message>
        <source>The host shows another key than the one that is known here.</source>
        <translation>主机出示的密钥与本机已知的不同。</translation>
    </message>
    <message>
        <source>Either the host was set up afresh, or someone sits in between and would read along. Do not log in before you have asked who runs the host. Only if the new key is right, remove the old one; the next login then shows the new one and asks.</source>
        <translation>可能是主机重装过系统，也可能是有人在中间窃听。在向主机的管理员核实之前请不要登录。只有确认新密钥无误后，才删除旧密钥；下次登录时会显示新密钥并询问。</translation>
    </message>
    <message>
        <source>The host&apos;s key is unknown and was not accepted.</source>
        <translation>主机密钥未知，且未被接受。</translation>
    </message>
    <message>
        <source>Examine again, compare the fingerprint with what the host&apos;s administrator says, and accept it. On the host, this command shows it.</source>
        <translation>请重新检查，将指纹与主机管理员提供的核对后再接受。在主机上可用此命令显示指纹。</translation>
    </message>
    <message>
        <source>That took long, though the network is quick.</source>
        <translation>网络虽然很快，用时却很长。</translation>
    </message>
    <message>
        <source>The address names no machine.</source>
        <translation>地址中没有指明机器。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称解析</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>SSH 服务器</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>libvirt daemon</source>
        <translation>libvirt 守护进程</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Way to the daemon</source>
        <translation>到守护进程的通道</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>KVM</source>
        <translation>KVM</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a leg</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>state of a leg</comment>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>state of a leg</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>state of a leg</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Broken</source>
        <comment>state of a leg</comment>
        <translation>故障</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>state of a leg</comment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 毫秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>On the host:</source>
        <translation>在主机上：</translation>
    </message>
    <message>
        <source>On this machine:</source>
        <translation>在本机上：</translation>
    </message>
    <message>
        <source>Details:</source>
        <translation>详情：</translation>
    </message>
    <message>
        <source>an ssh server (sshd)</source>
        <translation>ssh 服务器 (sshd)</translation>
    </message>
    <message>
        <source>libvirt&apos;s TLS server</source>
        <translation>libvirt 的 TLS 服务器</translation>
    </message>
    <message>
        <source>libvirt&apos;s TCP server</source>
        <translation>libvirt 的 TCP 服务器</translation>
    </message>
    <message>
        <source>the hypervisor&apos;s service</source>
        <translation>虚拟机管理程序的服务</translation>
    </message>
    <message>
        <source>The name service did not answer about “%1”.</source>
        <translation>域名服务没有响应对“%1”的查询。</translation>
    </message>
    <message>
        <source>No address is known for “%1”.</source>
        <translation>找不到“%1”的地址。</translation>
    </message>
    <message>
        <source>This machine&apos;s name server does not answer. Check the network and its DNS settings, or use the host&apos;s IP address.</source>
        <translation>本机的域名服务器没有响应。请检查网络及其 DNS 设置，或改用主机的 IP 地址。</translation>
    </message>
    <message>
        <source>Check the spelling. If the name is right, the name server of this network does not know it: use the IP address, or add the host to /etc/hosts.</source>
        <translation>请检查拼写。如果名称无误，说明此网络的域名服务器不认识它：请改用 IP 地址，或将主机添加到 /etc/hosts。</translation>
    </message>
    <message>
        <source>It is an address; there is nothing to look up.</source>
        <translation>这是一个地址，无需解析。</translation>
    </message>
    <message>
        <source>The name service is slow: often its first server does not answer. Each new login waits for it.</source>
        <translation>域名服务很慢：往往是其首选服务器没有响应。每次新登录都要等待它。</translation>
    </message>
    <message>
        <source>Port %1 answers.</source>
        <translation>端口 %1 有响应。</translation>
    </message>
    <message>
        <source>The jump host %1 answers at port %2.</source>
        <translation>跳板机 %1 的端口 %2 有响应。</translation>
    </message>
    <message>
        <source>%1 answers, but nothing listens at port %2.</source>
        <translation>%1 有响应，但没有服务在监听端口 %2。</translation>
    </message>
    <message>
        <source>Check the port. If it is right, %1 does not run there: start it on the host. A firewall can refuse, too.</source>
        <translation>请检查端口。如果端口无误，说明该处没有运行 %1：请在主机上启动它。也可能是防火墙拒绝了连接。</translation>
    </message>
    <message>
        <source>Plain TCP is neither encrypted nor, as a rule, protected: better use ssh.</source>
        <translation>纯 TCP 没有加密，通常也没有保护：最好使用 ssh。</translation>
    </message>
    <message>
        <source>There is no way to %1.</source>
        <translation>没有到 %1 的网络路由。</translation>
    </message>
    <message>
        <source>Check that this machine is in a network (or VPN) from which the host can be reached, and that the host is switched on.</source>
        <translation>请检查本机是否处于可以访问该主机的网络（或 VPN）中，以及主机是否已开机。</translation>
    </message>
    <message>
        <source>%1 does not answer at port %2.</source>
        <translation>%1 的端口 %2 没有响应。</translation>
    </message>
    <message>
        <source>The host is switched off, its address is another one by now, or a firewall drops what is sent to this port. On the host, see what listens; then allow the port in the firewall that runs there (firewalld or ufw). There is no need to switch a firewall off.</source>
        <translation>主机已关机、地址已变更，或防火墙丢弃了发往此端口的数据。请在主机上查看哪些服务在监听，然后在其运行的防火墙（firewalld 或 ufw）中放行该端口。无需关闭防火墙。</translation>
    </message>
    <message>
        <source>its key is not known here yet: you are asked before it is trusted</source>
        <translation>本机尚不认识其密钥：信任之前会先询问您</translation>
    </message>
    <message>
        <source>its key is known here</source>
        <translation>本机已知其密钥</translation>
    </message>
    <message>
        <source>The server took long to say hello: it is busy, or it looks up names first.</source>
        <translation>服务器过了很久才应答：可能很忙，也可能在先反查名称。</translation>
    </message>
    <message>
        <source>Something accepts the connection at port %1, but says nothing.</source>
        <translation>端口 %1 接受了连接，但没有任何应答。</translation>
    </message>
    <message>
        <source>The ssh server hangs or is overloaded, or another service listens at this port. Look at the host&apos;s own screen, or try another port.</source>
        <translation>ssh 服务器卡死或过载，或者此端口上是其他服务。请直接查看主机的屏幕，或尝试其他端口。</translation>
    </message>
    <message>
        <source>The ssh server closes the connection at once.</source>
        <translation>ssh 服务器立即关闭了连接。</translation>
    </message>
    <message>
        <source>It refuses this machine: after failed logins it may be locked out for a while (fail2ban, MaxStartups), or a list of allowed addresses leaves it out. Look at the server&apos;s log.</source>
        <translation>它拒绝本机的连接：可能因登录失败而被暂时封禁（fail2ban、MaxStartups），也可能本机不在允许的地址列表中。请查看服务器的日志。</translation>
    </message>
    <message>
        <source>What listens at port %1 is no ssh server.</source>
        <translation>监听端口 %1 的不是 ssh 服务器。</translation>
    </message>
    <message>
        <source>Check the port: ssh is usually at 22.</source>
        <translation>请检查端口：ssh 通常使用 22。</translation>
    </message>
</context>
<context>
    <name>guestdeck::DoctorDialog</name>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>到 %1 的连接</translation>
    </message>
</context>
<context>
    <name>guestdeck::DoctorRow</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Leg of the way</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>Where to run it</source>
        <translation>运行位置</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>To be run on the host:</source>
        <translation>在主机上运行：</translation>
    </message>
    <message>
        <source>To be run on this machine:</source>
        <translation>在本机上运行：</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>guestdeck::DoctorView</name>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Way to the host</source>
        <translation>到主机的连接路径</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Legs of the way</source>
        <translation>各个环节</translation>
    </message>
    <message>
        <source>Nothing has been examined yet.</source>
        <translation>尚未进行检查。</translation>
    </message>
    <message>
        <source>Examining the way to %1…</source>
        <translation>正在检查到 %1 的连接路径…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>leg of the way: what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The examination was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>The host can be reached. Something could be better.</source>
        <translation>主机可以访问，但有些地方可以改进。</translation>
    </message>
    <message>
        <source>The host can be reached, and nothing is missing.</source>
        <translation>主机可以访问，一切齐备。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation>重新检查</translation>
    </message>
</context>
<context>
    <name>guestdeck::EditCalls</name>
    <message>
        <source>Somebody else has changed the guest&apos;s definition at the same moment. Nothing was changed; please try again.</source>
        <translation>其他人同时修改了虚拟机的定义。未做任何更改，请重试。</translation>
    </message>
</context>
<context>
    <name>guestdeck::EmptyState</name>
    <message>
        <source>Nothing to list</source>
        <translation>没有可列出的内容</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少什么</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可以做什么</translation>
    </message>
</context>
<context>
    <name>guestdeck::ErrorDialog</name>
    <message>
        <source>What happened:</source>
        <translation>发生了什么：</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>如何处理：</translation>
    </message>
    <message>
        <source>Task:</source>
        <translation>任务：</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>&amp;Details:</source>
        <translation>详情(&amp;D)：</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>全部复制</translation>
    </message>
</context>
<context>
    <name>guestdeck::Explanation</name>
    <message>
        <source>The host offers KVM, but the emulator is not allowed to use it or the processor lacks it.</source>
        <translation>主机提供了 KVM，但模拟器无权使用它，或处理器不支持。</translation>
    </message>
    <message>
        <source>Let the guest be emulated (type “qemu”), or give the emulator&apos;s user access to /dev/kvm on the host.</source>
        <translation>让虚拟机以软件模拟方式运行（类型“qemu”），或在主机上授予模拟器运行用户访问 /dev/kvm 的权限。</translation>
    </message>
    <message>
        <source>KVM does not work on this host.</source>
        <translation>此主机上的 KVM 不可用。</translation>
    </message>
    <message>
        <source>Switch virtualisation on in the host&apos;s firmware, or let the guest be emulated (type “qemu”).</source>
        <translation>在主机固件（BIOS/UEFI）中启用虚拟化，或让虚拟机以软件模拟方式运行（类型“qemu”）。</translation>
    </message>
    <message>
        <source>The host has no emulator for this kind of machine.</source>
        <translation>主机上没有适用于这种虚拟机的模拟器。</translation>
    </message>
    <message>
        <source>Install the emulator of that architecture on the host, or choose KVM or QEMU as the host offers it.</source>
        <translation>在主机上安装该架构的模拟器，或按主机的支持情况选择 KVM 或 QEMU。</translation>
    </message>
    <message>
        <source>The processor model asked for does not work with this host&apos;s KVM.</source>
        <translation>所请求的处理器型号与此主机的 KVM 不兼容。</translation>
    </message>
    <message>
        <source>Choose another processor model, or let the guest be emulated.</source>
        <translation>选择其他处理器型号，或让虚拟机以软件模拟方式运行。</translation>
    </message>
    <message>
        <source>Guests with UEFI firmware cannot have internal snapshots here.</source>
        <translation>此处使用 UEFI 固件的虚拟机不支持内部快照。</translation>
    </message>
    <message>
        <source>Make an external snapshot, or one of the disks alone.</source>
        <translation>改为创建外部快照，或只对磁盘创建快照。</translation>
    </message>
    <message>
        <source>The machine has no free PCI slot left.</source>
        <translation>虚拟机已没有空闲的 PCI 插槽。</translation>
    </message>
    <message>
        <source>Shut the guest down and add PCI Express root ports, then add the device.</source>
        <translation>将虚拟机关机，添加 PCI Express 根端口，然后再添加设备。</translation>
    </message>
    <message>
        <source>The disks do not lie on storage that both hosts share safely.</source>
        <translation>磁盘不在两台主机可以安全共享的存储上。</translation>
    </message>
    <message>
        <source>Copy the disks along, or set the disk cache to “none”.</source>
        <translation>将磁盘一并复制，或将磁盘缓存设为“none”。</translation>
    </message>
    <message>
        <source>The host&apos;s emulator may not use the accelerator.</source>
        <translation>主机上的模拟器无权使用加速器。</translation>
    </message>
    <message>
        <source>Let the guest be emulated (type “qemu”), or give the emulator&apos;s user access to /dev/kvm.</source>
        <translation>让虚拟机以软件模拟方式运行（类型“qemu”），或授予模拟器运行用户访问 /dev/kvm 的权限。</translation>
    </message>
    <message>
        <source>Another guest or program has the disk open.</source>
        <translation>另一台虚拟机或程序正在使用该磁盘。</translation>
    </message>
    <message>
        <source>Shut the other guest down, or mark the disk as shareable if that is meant.</source>
        <translation>将另一台虚拟机关机；如果确实需要共享，请将磁盘标记为可共享。</translation>
    </message>
    <message>
        <source>The emulator runs as a user of its own, who may not read this file or a folder on the way to it.</source>
        <translation>模拟器以专用用户身份运行，该用户无权读取此文件或其上级目录。</translation>
    </message>
    <message>
        <source>Move the file into a storage pool (for example /var/lib/libvirt/images), or give that user the right to read it and to enter the folders above it.</source>
        <translation>将文件移到存储池中（例如 /var/lib/libvirt/images），或授予该用户读取此文件和进入其上级目录的权限。</translation>
    </message>
    <message>
        <source>A disk or ISO of the guest is missing.</source>
        <translation>虚拟机的某个磁盘或 ISO 文件不存在。</translation>
    </message>
    <message>
        <source>Put the file back where it was, or take the disk out of the guest.</source>
        <translation>将文件放回原处，或从虚拟机中移除该磁盘。</translation>
    </message>
    <message>
        <source>The file system on the host is full.</source>
        <translation>主机上的文件系统已满。</translation>
    </message>
    <message>
        <source>Free some space on the host or choose another pool, then try again.</source>
        <translation>在主机上释放一些空间或选择其他存储池，然后重试。</translation>
    </message>
    <message>
        <source>The storage pool is full.</source>
        <translation>存储池已满。</translation>
    </message>
    <message>
        <source>Free some space in the pool or choose another one, then try again.</source>
        <translation>在存储池中释放一些空间或选择其他存储池，然后重试。</translation>
    </message>
    <message>
        <source>The host has not enough free memory.</source>
        <translation>主机可用内存不足。</translation>
    </message>
    <message>
        <source>Give the guest less memory, or shut another guest down.</source>
        <translation>减少分配给虚拟机的内存，或将另一台虚拟机关机。</translation>
    </message>
    <message>
        <source>The disk is in an old qcow2 format without bitmaps.</source>
        <translation>磁盘使用旧版 qcow2 格式，不支持位图。</translation>
    </message>
    <message>
        <source>Upgrade it on the host: qemu-img amend -o compat=1.1 FILE.</source>
        <translation>在主机上升级格式：qemu-img amend -o compat=1.1 FILE。</translation>
    </message>
    <message>
        <source>All ports for VNC on this host are taken.</source>
        <translation>此主机上的 VNC 端口已全部被占用。</translation>
    </message>
    <message>
        <source>Shut a guest down, or choose a port by hand.</source>
        <translation>将一台虚拟机关机，或手动指定端口。</translation>
    </message>
    <message>
        <source>Another guest or program on the host uses this port.</source>
        <translation>主机上的另一台虚拟机或程序正在使用此端口。</translation>
    </message>
    <message>
        <source>Choose another port, or let it be chosen automatically.</source>
        <translation>选择其他端口，或改为自动分配。</translation>
    </message>
    <message>
        <source>The virtual network the guest is plugged into is switched off.</source>
        <translation>虚拟机所连接的虚拟网络没有启动。</translation>
    </message>
    <message>
        <source>Start the network (virsh net-start NAME), then start the guest.</source>
        <translation>先启动该网络 (virsh net-start NAME)，再启动虚拟机。</translation>
    </message>
    <message>
        <source>The bridge the guest is plugged into does not exist on the host.</source>
        <translation>虚拟机所连接的网桥在主机上不存在。</translation>
    </message>
    <message>
        <source>Create the bridge on the host, or plug the guest into another network.</source>
        <translation>在主机上创建该网桥，或将虚拟机连接到其他网络。</translation>
    </message>
    <message>
        <source>The virtual network does not exist on this host.</source>
        <translation>此主机上没有该虚拟网络。</translation>
    </message>
    <message>
        <source>Create the network, or plug the guest into another one.</source>
        <translation>创建该网络，或将虚拟机连接到其他网络。</translation>
    </message>
    <message>
        <source>The guest agent does not answer.</source>
        <translation>虚拟机代理没有响应。</translation>
    </message>
    <message>
        <source>Install and start qemu-guest-agent in the guest, or do without it.</source>
        <translation>在虚拟机中安装并启动 qemu-guest-agent，或不使用它。</translation>
    </message>
    <message>
        <source>No guest agent runs in the guest.</source>
        <translation>虚拟机中没有运行虚拟机代理。</translation>
    </message>
    <message>
        <source>The guest is off by now.</source>
        <translation>虚拟机现在已关机。</translation>
    </message>
    <message>
        <source>Start it, then try again.</source>
        <translation>启动虚拟机，然后重试。</translation>
    </message>
    <message>
        <source>The guest runs already.</source>
        <translation>虚拟机已在运行。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需任何操作。</translation>
    </message>
    <message>
        <source>Another task of the host works on this guest and has not finished.</source>
        <translation>主机上的另一个任务正在处理此虚拟机，尚未完成。</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it, then try again.</source>
        <translation>等待其完成或将其取消，然后重试。</translation>
    </message>
    <message>
        <source>Somebody else has this serial console open.</source>
        <translation>其他人已打开此串行控制台。</translation>
    </message>
    <message>
        <source>Close it there, or take it over.</source>
        <translation>在对方处关闭，或将其接管。</translation>
    </message>
    <message>
        <source>A guest of this name or with this UUID exists already on the host.</source>
        <translation>主机上已有相同名称或 UUID 的虚拟机。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>A guest of this name exists already on the host.</source>
        <translation>主机上已有同名虚拟机。</translation>
    </message>
    <message>
        <source>A volume of this name exists already in the pool.</source>
        <translation>存储池中已有同名卷。</translation>
    </message>
    <message>
        <source>Choose another name, or use the existing volume.</source>
        <translation>请换一个名称，或使用已有的卷。</translation>
    </message>
    <message>
        <source>The guest was deleted by someone else in the meantime.</source>
        <translation>在此期间虚拟机已被其他人删除。</translation>
    </message>
    <message>
        <source>Refresh the host (F5) if it is still in the list.</source>
        <translation>如果它仍在列表中，请刷新主机 (F5)。</translation>
    </message>
    <message>
        <source>The storage pool does not exist on this host.</source>
        <translation>此主机上没有该存储池。</translation>
    </message>
    <message>
        <source>Choose another pool, or create this one.</source>
        <translation>选择其他存储池，或创建该存储池。</translation>
    </message>
    <message>
        <source>The volume does not exist in the pool.</source>
        <translation>存储池中没有该卷。</translation>
    </message>
    <message>
        <source>Refresh the pool, and choose again.</source>
        <translation>刷新存储池，然后重新选择。</translation>
    </message>
    <message>
        <source>The host&apos;s key is another one than before: the machine was set up afresh, or someone is in between.</source>
        <translation>主机密钥与之前不同：可能是该机器重装过系统，也可能是有人在中间劫持。</translation>
    </message>
    <message>
        <source>Check the user name and the key file; add the public key to ~/.ssh/authorized_keys on the host.</source>
        <translation>检查用户名和密钥文件；将公钥添加到主机的 ~/.ssh/authorized_keys 中。</translation>
    </message>
    <message>
        <source>No address is known for this host name.</source>
        <translation>无法解析此主机名。</translation>
    </message>
    <message>
        <source>Check the spelling, or use the IP address.</source>
        <translation>检查拼写，或改用 IP 地址。</translation>
    </message>
    <message>
        <source>The machine answers, but nothing listens there.</source>
        <translation>该机器有响应，但没有服务在监听。</translation>
    </message>
    <message>
        <source>Check the port, and that sshd and libvirtd run on the host: systemctl start libvirtd.</source>
        <translation>检查端口，并确认主机上的 sshd 和 libvirtd 正在运行：systemctl start libvirtd。</translation>
    </message>
    <message>
        <source>The machine cannot be reached over the network.</source>
        <translation>无法通过网络访问该机器。</translation>
    </message>
    <message>
        <source>Check that it is switched on, and the network between.</source>
        <translation>检查该机器是否已开机，以及两者之间的网络。</translation>
    </message>
    <message>
        <source>The machine does not answer.</source>
        <translation>该机器没有响应。</translation>
    </message>
    <message>
        <source>Check that it is switched on, its address, and firewalls between.</source>
        <translation>检查该机器是否已开机、地址是否正确，以及两者之间的防火墙。</translation>
    </message>
    <message>
        <source>libvirtd does not run there.</source>
        <translation>该处没有运行 libvirtd。</translation>
    </message>
    <message>
        <source>Your user may not talk to the system&apos;s libvirtd.</source>
        <translation>您的用户无权访问系统的 libvirtd。</translation>
    </message>
    <message>
        <source>libvirtd does not run on the remote host.</source>
        <translation>远程主机上没有运行 libvirtd。</translation>
    </message>
    <message>
        <source>The host&apos;s policy (polkit) did not let you in.</source>
        <translation>主机的策略 (polkit) 拒绝了您的访问。</translation>
    </message>
    <message>
        <source>There was nobody to ask for a password.</source>
        <translation>没有可用于询问密码的程序。</translation>
    </message>
    <message>
        <source>Join the group libvirt on the host, or start a polkit agent.</source>
        <translation>在主机上加入 libvirt 组，或启动 polkit 认证代理。</translation>
    </message>
    <message>
        <source>The login was cancelled.</source>
        <translation>登录已取消。</translation>
    </message>
    <message>
        <source>Connect again, and give the password.</source>
        <translation>请重新连接并输入密码。</translation>
    </message>
    <message>
        <source>The host did not accept the login.</source>
        <translation>主机没有接受登录。</translation>
    </message>
    <message>
        <source>Check user name and password or key, then connect again.</source>
        <translation>检查用户名以及密码或密钥，然后重新连接。</translation>
    </message>
    <message>
        <source>The host is connected read-only.</source>
        <translation>主机以只读方式连接。</translation>
    </message>
    <message>
        <source>Edit the host and switch “read-only” off, then connect again.</source>
        <translation>编辑主机并关闭“只读”，然后重新连接。</translation>
    </message>
    <message>
        <source>The connection may only look, not change anything.</source>
        <translation>此连接只能查看，不能做任何更改。</translation>
    </message>
    <message>
        <source>The host&apos;s access rules forbid this to your user.</source>
        <translation>主机的访问规则不允许您的用户执行此操作。</translation>
    </message>
    <message>
        <source>Ask who runs the host for the right.</source>
        <translation>请向主机的管理员申请权限。</translation>
    </message>
    <message>
        <source>The connection to the host was silent for too long.</source>
        <translation>与主机的连接长时间没有响应。</translation>
    </message>
    <message>
        <source>It is opened again by itself; then try again.</source>
        <translation>连接会自动重新建立，之后请重试。</translation>
    </message>
    <message>
        <source>The connection broke off: libvirtd or ssh ended.</source>
        <translation>连接中断：libvirtd 或 ssh 已退出。</translation>
    </message>
    <message>
        <source>It is opened again by itself; look at libvirtd&apos;s log on the host if it happens again.</source>
        <translation>连接会自动重新建立；如果再次发生，请查看主机上 libvirtd 的日志。</translation>
    </message>
    <message>
        <source>This host&apos;s hypervisor or libvirt cannot do it.</source>
        <translation>此主机的虚拟机管理程序或 libvirt 不支持该操作。</translation>
    </message>
    <message>
        <source>Update libvirt on the host, or do without.</source>
        <translation>更新主机上的 libvirt，或放弃此操作。</translation>
    </message>
    <message>
        <source>Something else on the host uses it.</source>
        <translation>主机上有其他程序正在使用它。</translation>
    </message>
    <message>
        <source>Wait until it is free, then try again.</source>
        <translation>等待其空闲后重试。</translation>
    </message>
    <message>
        <source>The host did not finish in time.</source>
        <translation>主机没有及时完成。</translation>
    </message>
    <message>
        <source>Look whether it was done nevertheless (F5), then try again.</source>
        <translation>先刷新 (F5) 确认操作是否其实已经完成，再重试。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>需要时可重新开始。</translation>
    </message>
    <message>
        <source>There is no connection to the host.</source>
        <translation>没有与主机的连接。</translation>
    </message>
    <message>
        <source>The host did not let us in.</source>
        <translation>主机拒绝了访问。</translation>
    </message>
    <message>
        <source>Check user, key and group (libvirt) on the host, then connect again.</source>
        <translation>检查主机上的用户、密钥和 libvirt 组，然后重新连接。</translation>
    </message>
    <message>
        <source>It is no longer there; someone else may have removed it.</source>
        <translation>它已不存在，可能已被其他人移除。</translation>
    </message>
    <message>
        <source>Refresh the host (F5).</source>
        <translation>请刷新主机 (F5)。</translation>
    </message>
    <message>
        <source>It is in a state that does not allow this now.</source>
        <translation>其当前状态不允许此操作。</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message>
        <source>Something of that name, or using the same thing, exists already.</source>
        <translation>已存在同名的对象，或已有对象在使用同一资源。</translation>
    </message>
    <message>
        <source>Choose another name, file or port.</source>
        <translation>请换一个名称、文件或端口。</translation>
    </message>
    <message>
        <source>The host has not enough space or memory left.</source>
        <translation>主机剩余的空间或内存不足。</translation>
    </message>
    <message>
        <source>Free some, or ask for less.</source>
        <translation>释放一些资源，或减少用量。</translation>
    </message>
    <message>
        <source>This host or hypervisor cannot do it.</source>
        <translation>此主机或虚拟机管理程序不支持该操作。</translation>
    </message>
    <message>
        <source>Look at the details for what is missing.</source>
        <translation>请查看详情，了解缺少什么。</translation>
    </message>
    <message>
        <source>The request does not make sense to the host.</source>
        <translation>主机无法理解该请求。</translation>
    </message>
    <message>
        <source>Look at the details for what it objects to, and change that.</source>
        <translation>请查看详情，了解问题所在并进行修改。</translation>
    </message>
    <message>
        <source>No answer came in time; it may have been done nevertheless.</source>
        <translation>没有及时收到响应，但操作可能已经完成。</translation>
    </message>
    <message>
        <source>Refresh the host (F5) and look before you try again.</source>
        <translation>请先刷新主机 (F5) 查看结果，再决定是否重试。</translation>
    </message>
    <message>
        <source>Reading or writing failed on the host or on the way to it.</source>
        <translation>在主机上或传输途中读写失败。</translation>
    </message>
    <message>
        <source>Check the disk and its space on the host, then try again.</source>
        <translation>检查主机上的磁盘及其空间，然后重试。</translation>
    </message>
    <message>
        <source>libvirt reported an error that has no plainer words.</source>
        <translation>libvirt 报告了一个没有更通俗说明的错误。</translation>
    </message>
    <message>
        <source>Look at the details; the log of libvirtd on the host may tell more.</source>
        <translation>请查看详情；主机上 libvirtd 的日志可能有更多信息。</translation>
    </message>
    <message>
        <source>Ask who runs the host. Only if the new key is right, remove the old one (ssh-keygen -R HOST) and connect again.</source>
        <translation>请向主机的管理员核实。只有确认新密钥无误后，才删除旧密钥 (ssh-keygen -R HOST)，再重新连接。</translation>
    </message>
    <message>
        <source>The host&apos;s key is not known on this machine, and nobody has accepted it.</source>
        <translation>本机尚不认识该主机的密钥，也没有人接受它。</translation>
    </message>
    <message>
        <source>Connect again: you are shown its fingerprint. Compare it with what the host&apos;s administrator says, then accept it.</source>
        <translation>请重新连接：届时会显示其指纹。请与主机管理员提供的指纹核对，然后接受。</translation>
    </message>
    <message>
        <source>The agent offered more keys than the host&apos;s ssh server is willing to try.</source>
        <translation>ssh 代理提供的密钥数量超过了主机的 ssh 服务器允许尝试的上限。</translation>
    </message>
    <message>
        <source>Name the one key for this host in ~/.ssh/config, with “IdentitiesOnly yes”.</source>
        <translation>请在 ~/.ssh/config 中为此主机指定唯一的密钥，并设置“IdentitiesOnly yes”。</translation>
    </message>
    <message>
        <source>The key file may be read by others, so ssh does not use it.</source>
        <translation>其他人可以读取密钥文件，因此 ssh 不使用它。</translation>
    </message>
    <message>
        <source>Let only yourself read it: chmod 600 FILE.</source>
        <translation>请设置为只有您自己可以读取：chmod 600 FILE。</translation>
    </message>
    <message>
        <source>ssh&apos;s configuration may be changed by others, so ssh does not use it.</source>
        <translation>其他人可以更改 ssh 的配置，因此 ssh 不使用它。</translation>
    </message>
    <message>
        <source>Let only yourself write it: chmod 600 ~/.ssh/config.</source>
        <translation>请设置为只有您自己可以写入：chmod 600 ~/.ssh/config。</translation>
    </message>
    <message>
        <source>The jump host&apos;s ssh server does not pass connections on.</source>
        <translation>跳板机的 ssh 服务器不转发连接。</translation>
    </message>
    <message>
        <source>Let who runs it allow forwarding (AllowTcpForwarding), or take another jump host.</source>
        <translation>请让其管理员允许转发 (AllowTcpForwarding)，或改用其他跳板机。</translation>
    </message>
    <message>
        <source>The jump host let you in, but cannot reach the host.</source>
        <translation>跳板机允许您登录，但无法访问主机。</translation>
    </message>
    <message>
        <source>Check the host&apos;s name and port as seen from the jump host.</source>
        <translation>请检查从跳板机看到的主机名和端口。</translation>
    </message>
    <message>
        <source>The host&apos;s ssh server and this machine have no method in common; one of both is much older.</source>
        <translation>主机的 ssh 服务器与本机没有共同支持的算法；其中一方版本过旧。</translation>
    </message>
    <message>
        <source>Update the older one, or allow the old method for this host alone in ~/.ssh/config.</source>
        <translation>请更新较旧的一方，或在 ~/.ssh/config 中仅为此主机允许旧算法。</translation>
    </message>
    <message>
        <source>The host&apos;s ssh server accepts keys only, and none of yours.</source>
        <translation>主机的 ssh 服务器只接受密钥登录，但不接受您的任何密钥。</translation>
    </message>
    <message>
        <source>The host&apos;s ssh server did not accept a key or password.</source>
        <translation>主机的 ssh 服务器没有接受密钥或密码。</translation>
    </message>
    <message>
        <source>Check the user name and the password, or add your public key to ~/.ssh/authorized_keys on the host.</source>
        <translation>请检查用户名和密码，或将您的公钥添加到主机的 ~/.ssh/authorized_keys 中。</translation>
    </message>
    <message>
        <source>The host&apos;s ssh server broke the login off.</source>
        <translation>主机的 ssh 服务器中断了登录。</translation>
    </message>
    <message>
        <source>After failed logins it may lock you out for a while: wait some minutes, then connect again.</source>
        <translation>登录失败后，它可能会暂时封禁您：请等待几分钟，然后重新连接。</translation>
    </message>
    <message>
        <source>Start it on the host (systemctl start libvirtd, or virtqemud), or install it. “Examine connection” gives the command.</source>
        <translation>在主机上启动它（systemctl start libvirtd 或 virtqemud），或安装它。“检查连接”会给出命令。</translation>
    </message>
    <message>
        <source>Join the group (sudo usermod -aG libvirt $USER) and log in again, or use your own session (qemu:///session).</source>
        <translation>加入 libvirt 组 (sudo usermod -aG libvirt $USER) 并重新登录，或使用您自己的会话 (qemu:///session)。</translation>
    </message>
    <message>
        <source>Start it there: systemctl start libvirtd (or virtqemud).</source>
        <translation>在远程主机上启动它：systemctl start libvirtd（或 virtqemud）。</translation>
    </message>
    <message>
        <source>Join the group (sudo usermod -aG libvirt $USER) and log in again, or confirm with a password when asked.</source>
        <translation>加入 libvirt 组 (sudo usermod -aG libvirt $USER) 并重新登录，或在提示时输入密码确认。</translation>
    </message>
    <message>
        <source>Check the host and the network.</source>
        <translation>请检查主机和网络。</translation>
    </message>
    <message>
        <source>The task failed.</source>
        <translation>任务失败。</translation>
    </message>
</context>
<context>
    <name>guestdeck::FieldMessage</name>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>guestdeck::FindBar</name>
    <message>
        <source>Find in the output</source>
        <translation>在输出中查找</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>要查找的文本</translation>
    </message>
    <message>
        <source>Whether it was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>guestdeck::FirstStart</name>
    <message>
        <source>Guestdeck shows your own virtual machines (qemu:///session). %1</source>
        <translation>Guestdeck 显示您自己的虚拟机 (qemu:///session)。%1</translation>
    </message>
    <message>
        <source>You may not use this machine&apos;s own (qemu:///system): join the group libvirt with this command, then log in again.</source>
        <translation>您无权使用本机的系统虚拟机 (qemu:///system)：请用此命令加入 libvirt 组，然后重新登录。</translation>
    </message>
    <message>
        <source>You may not use this machine&apos;s libvirt: join the group libvirt with this command, then log in again.</source>
        <translation>您无权使用本机的 libvirt：请用此命令加入 libvirt 组，然后重新登录。</translation>
    </message>
    <message>
        <source>Guestdeck shows the virtual machines of this machine (qemu:///system), because its libvirt is running and lets you in.</source>
        <translation>Guestdeck 显示本机的虚拟机 (qemu:///system)，因为本机的 libvirt 正在运行并允许您访问。</translation>
    </message>
    <message>
        <source>There is no hypervisor on this machine. This command installs libvirt and QEMU; hosts elsewhere can be added without it.</source>
        <translation>本机没有虚拟机管理程序。此命令可安装 libvirt 和 QEMU；添加其他主机则无需安装。</translation>
    </message>
    <message>
        <source>There is no hypervisor on this machine. Install libvirt and QEMU from your distribution; hosts elsewhere can be added without them.</source>
        <translation>本机没有虚拟机管理程序。请从您的发行版安装 libvirt 和 QEMU；添加其他主机则无需安装。</translation>
    </message>
    <message>
        <source>This machine&apos;s libvirt is not running. This command starts it.</source>
        <translation>本机的 libvirt 没有运行。此命令可启动它。</translation>
    </message>
    <message>
        <source>The emulator is missing, so no guest can start: this command installs it.</source>
        <translation>缺少模拟器，因此无法启动任何虚拟机：此命令可安装它。</translation>
    </message>
    <message>
        <source>This machine&apos;s own (qemu:///system) cannot be reached, because its libvirt is not running; this command starts it.</source>
        <translation>无法访问本机的系统虚拟机 (qemu:///system)，因为本机的 libvirt 没有运行；此命令可启动它。</translation>
    </message>
    <message>
        <source>Simulated host (nothing here is real)</source>
        <translation>模拟主机（此处一切均非真实）</translation>
    </message>
    <message>
        <source>This machine&apos;s libvirt (%1) cannot be reached: it is not whole. This command installs it; hosts elsewhere can be added without it.</source>
        <translation>无法访问本机的 libvirt (%1)：安装不完整。此命令可安装它；添加其他主机则无需安装。</translation>
    </message>
    <message>
        <source>This machine&apos;s libvirt (%1) cannot be reached. This command starts the system&apos;s.</source>
        <translation>无法访问本机的 libvirt (%1)。此命令可启动系统的 libvirt。</translation>
    </message>
</context>
<context>
    <name>guestdeck::FoldSection</name>
    <message>
        <source>Shown below</source>
        <translation>已在下方展开</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>guestdeck::FullScreenWindow</name>
    <message>
        <source>Screen of %1</source>
        <translation>%1 的屏幕</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Send keys</source>
        <translation>发送按键</translation>
    </message>
    <message>
        <source>Send keys to the guest</source>
        <translation>向虚拟机发送按键</translation>
    </message>
    <message>
        <source>%1, then F11, leaves full screen</source>
        <translation>先按 %1 再按 F11 可退出全屏</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
</context>
<context>
    <name>guestdeck::GraphicsCalls</name>
    <message>
        <source>The definition of the guest cannot be read.</source>
        <translation>无法读取虚拟机的定义。</translation>
    </message>
    <message>
        <source>The host did not hand over the guest&apos;s screen.</source>
        <translation>主机没有交出虚拟机的屏幕。</translation>
    </message>
    <message>
        <source>That many keys cannot be sent at once.</source>
        <translation>无法一次发送这么多按键。</translation>
    </message>
    <message>
        <source>The keys could not be sent to the guest.</source>
        <translation>无法向虚拟机发送按键。</translation>
    </message>
    <message>
        <source>There is no running guest with this id.</source>
        <translation>没有具有此 ID 的运行中的虚拟机。</translation>
    </message>
</context>
<context>
    <name>guestdeck::GraphicsEndpoint</name>
    <message>
        <source>The host is not connected by ssh.</source>
        <translation>主机不是通过 ssh 连接的。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>address, host</comment>
        <translation>%2 上的 %1</translation>
    </message>
</context>
<context>
    <name>guestdeck::GraphicsRoute</name>
    <message>
        <source>The guest is not running.</source>
        <translation>虚拟机没有运行。</translation>
    </message>
    <message>
        <source>The guests of a simulated host have no screen.</source>
        <translation>模拟主机的虚拟机没有屏幕。</translation>
    </message>
    <message>
        <source>This guest has no graphical screen.</source>
        <translation>此虚拟机没有图形屏幕。</translation>
    </message>
    <message>
        <source>This guest shows its screen by SPICE only. Guestdeck speaks VNC: add a VNC display to the guest&apos;s definition to see it here.</source>
        <translation>此虚拟机只通过 SPICE 显示屏幕。Guestdeck 使用 VNC：请在虚拟机的定义中添加 VNC 显示，以便在此查看。</translation>
    </message>
    <message>
        <source>This guest&apos;s screen is not shown by VNC.</source>
        <translation>此虚拟机的屏幕没有通过 VNC 提供。</translation>
    </message>
    <message>
        <source>The guest&apos;s screen is on a socket of its host, which can be reached by ssh only. Connect to the host by qemu+ssh to see it.</source>
        <translation>虚拟机的屏幕位于其主机的套接字上，只能通过 ssh 访问。请用 qemu+ssh 连接主机后查看。</translation>
    </message>
    <message>
        <source>The guest&apos;s screen can be seen on its own host only, as it listens on the address %1. Connect to the host by qemu+ssh, or let the guest listen on an address of the network.</source>
        <translation>虚拟机的屏幕监听地址 %1，只能在其主机上查看。请用 qemu+ssh 连接主机，或让虚拟机监听网络地址。</translation>
    </message>
    <message>
        <source>The VNC server of this guest listens nowhere; only its own host can see the screen.</source>
        <translation>此虚拟机的 VNC 服务器没有监听任何地址，只有其主机能看到屏幕。</translation>
    </message>
</context>
<context>
    <name>guestdeck::GuestCommands</name>
    <message>
        <source>%1: %2</source>
        <comment>guest: why it was left out</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) were left out.</source>
        <translation>
            <numerusform>有 %n 台虚拟机未处理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::GuestModel</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>processor load</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>memory used</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>SPICE</source>
        <translation>SPICE</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>starts with the host</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>VNC</source>
        <translation>VNC</translation>
    </message>
    <message>
        <source>Autostart</source>
        <translation>自动启动</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Reads %1, writes %2</source>
        <translation>读取 %1，写入 %2</translation>
    </message>
    <message>
        <source>Receives %1, sends %2</source>
        <translation>接收 %1，发送 %2</translation>
    </message>
    <message>
        <source>%1 now, up to %2 without a restart</source>
        <translation>当前 %1，无需重启最多可到 %2</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>正在关机</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关机</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>%1 (last seen)</source>
        <comment>state of a guest whose host is away</comment>
        <translation>%1（最后已知）</translation>
    </message>
    <message>
        <source>%1 is not connected: what is shown is what was seen last.</source>
        <translation>%1 未连接：显示的是最后已知的内容。</translation>
    </message>
</context>
<context>
    <name>guestdeck::GuestSections</name>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>串行控制台</translation>
    </message>
</context>
<context>
    <name>guestdeck::GuestSubject</name>
    <message>
        <source>The host was removed.</source>
        <translation>主机已被移除。</translation>
    </message>
</context>
<context>
    <name>guestdeck::GuestTab</name>
    <message>
        <source>Pages of the guest</source>
        <translation>虚拟机的各页面</translation>
    </message>
    <message>
        <source>Page of the guest</source>
        <translation>虚拟机的页面</translation>
    </message>
</context>
<context>
    <name>guestdeck::GuestTable</name>
    <message>
        <source>Guests</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>列(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostCommands</name>
    <message>
        <source>There is no ssh login to %1 at the moment.</source>
        <translation>目前没有到 %1 的 ssh 登录。</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostDialog</name>
    <message>
        <source>Kind of host</source>
        <translation>主机类型</translation>
    </message>
    <message>
        <source>Host name or IP address</source>
        <translation>主机名或 IP 地址</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>libvirt address</source>
        <translation>libvirt 地址</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>&amp;Read-only: look, but change nothing</source>
        <translation>只读：仅查看，不做任何更改(&amp;R)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>&amp;Connect when the program starts</source>
        <translation>程序启动时连接(&amp;C)</translation>
    </message>
    <message>
        <source>Connect when the program starts</source>
        <translation>程序启动时连接</translation>
    </message>
    <message>
        <source>libvirt address that comes out</source>
        <translation>生成的 libvirt 地址</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>添加主机</translation>
    </message>
    <message>
        <source>Edit host</source>
        <translation>编辑主机</translation>
    </message>
    <message>
        <source>from ~/.ssh/config, or your own</source>
        <translation>取自 ~/.ssh/config，或您的用户名</translation>
    </message>
    <message>
        <source>from ~/.ssh/config, or the usual ones</source>
        <translation>取自 ~/.ssh/config，或默认密钥</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类型(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>用户(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <source>Key &amp;file:</source>
        <translation>密钥文件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>libvirt URI:</source>
        <translation>libvirt URI：</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Add and connect</source>
        <translation>添加并连接</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>This machine (system)</source>
        <translation>本机（系统）</translation>
    </message>
    <message>
        <source>This machine, only for me (session)</source>
        <translation>本机，仅供自己使用（会话）</translation>
    </message>
    <message>
        <source>Remote host by ssh</source>
        <translation>通过 ssh 连接的远程主机</translation>
    </message>
    <message>
        <source>Any libvirt address</source>
        <translation>任意 libvirt 地址</translation>
    </message>
    <message>
        <source>Simulated host, to look around</source>
        <translation>模拟主机，用于试用</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>(not complete yet)</source>
        <translation>（尚不完整）</translation>
    </message>
    <message>
        <source>made from the address</source>
        <translation>根据地址生成</translation>
    </message>
    <message>
        <source>This host is in the list already, as %1.</source>
        <translation>此主机已在列表中，名为 %1。</translation>
    </message>
    <message>
        <source>libvirt&apos;s built-in test driver: nothing real is started or changed.</source>
        <translation>libvirt 内置的测试驱动：不会真正启动或更改任何东西。</translation>
    </message>
    <message>
        <source>Guests of your own user, without root; libvirt starts this by itself. Networks are limited.</source>
        <translation>您自己用户的虚拟机，无需 root；libvirt 会自动启动。网络功能受限。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Expected in ~/.pki/libvirt: cacert.pem, clientcert.pem and clientkey.pem. Else in /etc/pki: CA/cacert.pem, libvirt/clientcert.pem and libvirt/private/clientkey.pem.</source>
        <translation>应位于 ~/.pki/libvirt 中：cacert.pem、clientcert.pem 和 clientkey.pem。否则应位于 /etc/pki 中：CA/cacert.pem、libvirt/clientcert.pem 和 libvirt/private/clientkey.pem。</translation>
    </message>
    <message>
        <source>cacert.pem, clientcert.pem and clientkey.pem must be in it.</source>
        <translation>其中必须包含 cacert.pem、clientcert.pem 和 clientkey.pem。</translation>
    </message>
    <message>
        <source>Nothing is encrypted: whoever sits on the way can read and change everything, passwords included. Take ssh or TLS unless this is a network for testing.</source>
        <translation>没有任何加密：途中的任何人都可以读取和篡改全部内容，包括密码。除非这是测试网络，否则请使用 ssh 或 TLS。</translation>
    </message>
    <message>
        <source>%1, from ~/.ssh/config</source>
        <translation>%1，取自 ~/.ssh/config</translation>
    </message>
    <message>
        <source>if the host asks for a name (SASL)</source>
        <translation>如果主机要求用户名 (SASL)</translation>
    </message>
    <message>
        <source>none, or from ~/.ssh/config</source>
        <translation>无，或取自 ~/.ssh/config</translation>
    </message>
    <message>
        <source>the usual folder</source>
        <translation>默认目录</translation>
    </message>
    <message>
        <source>usual (%1)</source>
        <translation>默认 (%1)</translation>
    </message>
    <message>
        <source>name, address, alias or a whole libvirt address</source>
        <translation>名称、地址、别名或完整的 libvirt 地址</translation>
    </message>
    <message>
        <source>Choose the folder with certificates</source>
        <translation>选择证书目录</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>选择密钥文件</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>跳板机</translation>
    </message>
    <message>
        <source>Whose guests</source>
        <translation>虚拟机归属</translation>
    </message>
    <message>
        <source>Folder with certificates</source>
        <translation>证书目录</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Only of that user (session)</source>
        <translation>仅该用户（会话）</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>主机(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Jump host:</source>
        <translation>跳板机(&amp;J)：</translation>
    </message>
    <message>
        <source>&amp;Guests of:</source>
        <translation>虚拟机归属(&amp;G)：</translation>
    </message>
    <message>
        <source>C&amp;ertificates:</source>
        <translation>证书(&amp;E)：</translation>
    </message>
    <message>
        <source>Gr&amp;oup:</source>
        <translation>分组(&amp;O)：</translation>
    </message>
    <message>
        <source>Remote host by TLS, with certificates</source>
        <translation>通过 TLS 连接的远程主机，使用证书</translation>
    </message>
    <message>
        <source>Remote host by TCP, not encrypted</source>
        <translation>通过 TCP 连接的远程主机，不加密</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Test the way to this host</source>
        <translation>测试到此主机的连接路径</translation>
    </message>
    <message>
        <source>Examines the way to this host, step by step, without saving anything.</source>
        <translation>逐步检查到此主机的连接路径，不保存任何内容。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>测试结果</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostModel</name>
    <message>
        <source>All guests</source>
        <translation>所有虚拟机</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n guest(s)</source>
        <translation>
            <numerusform>%1，%2，%n 台虚拟机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>host and its state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>正在重新连接</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address of a host and its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>moment</comment>
        <translation>始于 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The next try is in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n host(s)</source>
        <comment>a group of hosts</comment>
        <translation>
            <numerusform>%1：%n 台主机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n host(s)</source>
        <translation>
            <numerusform>分组 %1，%n 台主机</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for your answer…</source>
        <translation>正在等待您的回答…</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Opening libvirt…</source>
        <translation>正在连接 libvirt…</translation>
    </message>
    <message>
        <source>Reading the guests…</source>
        <translation>正在读取虚拟机…</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>正在排队等待…</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostNameDialog</name>
    <message>
        <source>Rename host</source>
        <translation>重命名主机</translation>
    </message>
    <message>
        <source>&amp;New name of %1:</source>
        <translation>%1 的新名称(&amp;N)：</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>The name is used in this program only. Leave it empty to use the address.</source>
        <translation>该名称仅在本程序中使用。留空则使用地址。</translation>
    </message>
    <message>
        <source>What the name is for</source>
        <translation>名称的用途</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostObjectColumns</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>文件系统</translation>
    </message>
    <message>
        <source>Network folder</source>
        <translation>网络目录</translation>
    </message>
    <message>
        <source>LVM volume group</source>
        <translation>LVM 卷组</translation>
    </message>
    <message>
        <source>Disk partitions</source>
        <translation>磁盘分区</translation>
    </message>
    <message>
        <source>iSCSI target</source>
        <translation>iSCSI 目标</translation>
    </message>
    <message>
        <source>iSCSI target (direct)</source>
        <translation>iSCSI 目标（直接）</translation>
    </message>
    <message>
        <source>SCSI host</source>
        <translation>SCSI 主机适配器</translation>
    </message>
    <message>
        <source>Multipath</source>
        <translation>多路径</translation>
    </message>
    <message>
        <source>Ceph RBD</source>
        <translation>Ceph RBD</translation>
    </message>
    <message>
        <source>Gluster</source>
        <translation>Gluster</translation>
    </message>
    <message>
        <source>ZFS</source>
        <translation>ZFS</translation>
    </message>
    <message>
        <source>Virtuozzo storage</source>
        <translation>Virtuozzo 存储</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>used space and what part of all that is</comment>
        <translation>%1 (%2%)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Autostart</source>
        <translation>自动启动</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>持久</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Routed, without firewall rules</source>
        <translation>路由，无防火墙规则</translation>
    </message>
    <message>
        <source>Bridge of the host</source>
        <translation>主机网桥</translation>
    </message>
    <message>
        <source>macvtap, private</source>
        <translation>macvtap，私有</translation>
    </message>
    <message>
        <source>macvtap, VEPA</source>
        <translation>macvtap，VEPA</translation>
    </message>
    <message>
        <source>macvtap, passed through</source>
        <translation>macvtap，直通</translation>
    </message>
    <message>
        <source>Host devices (SR-IOV)</source>
        <translation>主机设备 (SR-IOV)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>DHCP range</source>
        <translation>DHCP 范围</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Goes out by</source>
        <translation>出口接口</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>以太网</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>With the host</source>
        <translation>随主机启动</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>When plugged in</source>
        <translation>插入时</translation>
    </message>
    <message>
        <source>VLAN %1 on %2</source>
        <comment>tag, interface</comment>
        <translation>%2 上的 VLAN %1</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>无线</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>回环</translation>
    </message>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>%1 Gb/s</source>
        <translation>%1 Gb/s</translation>
    </message>
    <message>
        <source>%1 Mb/s</source>
        <translation>%1 Mb/s</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>启动方式</translation>
    </message>
    <message>
        <source>%1 (not started)</source>
        <comment>a mediated device</comment>
        <translation>%1（未启动）</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>IOMMU 组</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Name in libvirt</source>
        <translation>libvirt 中的名称</translation>
    </message>
    <message>
        <source>Sits in</source>
        <translation>上级设备</translation>
    </message>
    <message>
        <source>macvtap, bridged</source>
        <translation>macvtap，桥接</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>非活动</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostObjectModel</name>
    <message>
        <source>%1: nothing</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostObjectTable</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostObjectsView</name>
    <message>
        <source>Storage pools</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>Search storage pools</source>
        <translation>搜索存储池</translation>
    </message>
    <message>
        <source>This host has no storage pools.</source>
        <translation>此主机没有存储池。</translation>
    </message>
    <message>
        <source>A storage pool is a place for disk images, such as a folder.</source>
        <translation>存储池是存放磁盘映像的位置，例如一个目录。</translation>
    </message>
    <message>
        <source>This connection cannot tell of storage pools.</source>
        <translation>此连接无法提供存储池的信息。</translation>
    </message>
    <message>
        <source>The storage pools could not be read.</source>
        <translation>无法读取存储池。</translation>
    </message>
    <message>
        <source>Its storage pools are listed when it is connected.</source>
        <translation>连接后将列出其存储池。</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Search networks</source>
        <translation>搜索网络</translation>
    </message>
    <message>
        <source>This host has no virtual networks.</source>
        <translation>此主机没有虚拟网络。</translation>
    </message>
    <message>
        <source>Guests can still use its bridges and interfaces.</source>
        <translation>虚拟机仍可使用其网桥和接口。</translation>
    </message>
    <message>
        <source>This connection cannot tell of virtual networks.</source>
        <translation>此连接无法提供虚拟网络的信息。</translation>
    </message>
    <message>
        <source>The virtual networks could not be read.</source>
        <translation>无法读取虚拟网络。</translation>
    </message>
    <message>
        <source>Its virtual networks are listed when it is connected.</source>
        <translation>连接后将列出其虚拟网络。</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Search interfaces</source>
        <translation>搜索接口</translation>
    </message>
    <message>
        <source>This host has no network interfaces that libvirt knows of.</source>
        <translation>此主机没有 libvirt 已知的网络接口。</translation>
    </message>
    <message>
        <source>Those of guests are not listed here.</source>
        <translation>此处不列出虚拟机的网络接口。</translation>
    </message>
    <message>
        <source>This connection cannot tell of network interfaces.</source>
        <translation>此连接无法提供网络接口的信息。</translation>
    </message>
    <message>
        <source>The network interfaces could not be read.</source>
        <translation>无法读取网络接口。</translation>
    </message>
    <message>
        <source>Its network interfaces are listed when it is connected.</source>
        <translation>连接后将列出其网络接口。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>搜索设备</translation>
    </message>
    <message>
        <source>This host has no devices that libvirt knows of.</source>
        <translation>此主机没有 libvirt 已知的设备。</translation>
    </message>
    <message>
        <source>A connection of your own session sees few of them or none.</source>
        <translation>用户会话的连接只能看到少量设备，或一个也看不到。</translation>
    </message>
    <message>
        <source>This connection cannot tell of devices.</source>
        <translation>此连接无法提供设备的信息。</translation>
    </message>
    <message>
        <source>The devices could not be read.</source>
        <translation>无法读取设备。</translation>
    </message>
    <message>
        <source>Its devices are listed when it is connected.</source>
        <translation>连接后将列出其设备。</translation>
    </message>
    <message>
        <source>Rows are shown in which all of these words are found.</source>
        <translation>显示包含所有这些词的行。</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>设备类型</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>How many are shown</source>
        <translation>显示的数量</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Definition (XML)</source>
        <translation>定义 (XML)</translation>
    </message>
    <message>
        <source>The definition could not be read.</source>
        <translation>无法读取定义。</translation>
    </message>
    <message>
        <source>This host is not in the list any more.</source>
        <translation>此主机已不在列表中。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>No row has all that is looked for.</source>
        <translation>没有包含全部搜索内容的行。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>This host is not connected.</source>
        <translation>此主机未连接。</translation>
    </message>
    <message>
        <source>The hypervisor&apos;s driver in libvirt does not know them.</source>
        <translation>libvirt 中该虚拟机管理程序的驱动程序不支持它们。</translation>
    </message>
    <message>
        <source>The part of libvirt that knows them does not run on this host, or may not be reached.</source>
        <translation>负责它们的 libvirt 组件未在此主机上运行，或无权访问。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 What is shown was seen earlier.</source>
        <translation>%1显示的是之前读取的内容。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, rows</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostOpening</name>
    <message>
        <source>The login to %1 was interrupted.</source>
        <translation>到 %1 的登录被中断。</translation>
    </message>
    <message>
        <source>The login to %1 was cancelled.</source>
        <translation>到 %1 的登录已取消。</translation>
    </message>
    <message>
        <source>Nobody answered the question in time, and %1 ended the login.</source>
        <translation>没有人及时回答询问，%1 终止了登录。</translation>
    </message>
    <message>
        <source>The login to %1 succeeded, but this user may not use libvirt there.</source>
        <translation>已成功登录到 %1，但此用户无权使用该处的 libvirt。</translation>
    </message>
    <message>
        <source>Libvirt on %1 did not answer within 30 seconds.</source>
        <translation>%1 上的 libvirt 在 30 秒内没有响应。</translation>
    </message>
    <message>
        <source>Libvirt on %1 has not answered several times. It is not tried again before it answers.</source>
        <translation>%1 上的 libvirt 多次没有响应。在它恢复响应之前不再重试。</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostOverview</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>体系结构</translation>
    </message>
    <message>
        <source>Logical processors</source>
        <translation>逻辑处理器</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>Microcode</source>
        <translation>微码</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>NUMA nodes</source>
        <translation>NUMA 节点</translation>
    </message>
    <message>
        <source>Huge pages</source>
        <translation>大页</translation>
    </message>
    <message>
        <source>Virtualisation</source>
        <translation>虚拟化</translation>
    </message>
    <message>
        <source>KVM</source>
        <translation>KVM</translation>
    </message>
    <message>
        <source>Nested guests</source>
        <translation>嵌套虚拟化</translation>
    </message>
    <message>
        <source>IOMMU</source>
        <translation>IOMMU</translation>
    </message>
    <message>
        <source>Security drivers</source>
        <translation>安全驱动程序</translation>
    </message>
    <message>
        <source>Migration by</source>
        <translation>迁移方式</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>虚拟机管理程序</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state, moment</comment>
        <translation>%1（自 %2 起）</translation>
    </message>
    <message>
        <source>%1, %2 of them switched on</source>
        <translation>%1 台，其中 %2 台已开机</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>processor model, maker</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used and whole memory</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostPage</name>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Parts of the host</source>
        <translation>主机的各部分</translation>
    </message>
    <message>
        <source>Commands of the host</source>
        <translation>主机的命令</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>功能</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostPaste</name>
    <message>
        <source>The password was left out: it would be kept in plain text. You will be asked.</source>
        <translation>密码已略去：它会以明文保存。连接时会向您询问密码。</translation>
    </message>
    <message>
        <source>Not taken over: %1. What ssh needs for this host belongs into ~/.ssh/config.</source>
        <translation>未采用：%1。ssh 连接此主机所需的设置应写入 ~/.ssh/config。</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostSuggestions</name>
    <message>
        <source>Hosts that ssh knows</source>
        <translation>ssh 已知的主机</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>host and where it leads</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>in the list already, as %1</source>
        <translation>已在列表中，名为 %1</translation>
    </message>
    <message>
        <source>connected to before</source>
        <translation>以前连接过</translation>
    </message>
    <message>
        <source>from ~/.ssh/config</source>
        <translation>取自 ~/.ssh/config</translation>
    </message>
    <message>
        <source>%1 by way of %2</source>
        <comment>host and jump host</comment>
        <translation>%1，经由 %2</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostText</name>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n 个插槽</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n 个核心</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 in all</source>
        <comment>sockets, cores, threads</comment>
        <translation>共 %1、%2、%3</translation>
    </message>
    <message>
        <source>%1 × %2 × %3</source>
        <comment>sockets, cores of each, threads of each</comment>
        <translation>%1 × %2 × %3</translation>
    </message>
    <message>
        <source>Node %1: %2, no processors</source>
        <comment>number, memory</comment>
        <translation>节点 %1：%2，无处理器</translation>
    </message>
    <message>
        <source>Node %1: %2, processors %3</source>
        <comment>number, memory, list</comment>
        <translation>节点 %1：%2，处理器 %3</translation>
    </message>
    <message>
        <source>Node %1: %2 of %3</source>
        <comment>number, how many, size of one</comment>
        <translation>节点 %1：%2 个，每个 %3</translation>
    </message>
    <message>
        <source>This host is simulated: nothing real is started.</source>
        <translation>这是模拟主机：不会启动任何真实的虚拟机。</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>offered by libvirt, but the processor lacks what it needs; guests are emulated and slow</source>
        <translation>libvirt 提供支持，但处理器缺少所需功能；虚拟机以模拟方式运行，速度慢</translation>
    </message>
    <message>
        <source>not there; guests are emulated and slow</source>
        <translation>不可用；虚拟机以模拟方式运行，速度慢</translation>
    </message>
    <message>
        <source>on; guests can run guests of their own</source>
        <translation>已启用；虚拟机中可以再运行虚拟机</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>on; devices can be handed to guests</source>
        <translation>已启用；可以将设备直通给虚拟机</translation>
    </message>
    <message>
        <source>off or not there; devices cannot be handed to guests</source>
        <translation>已关闭或不可用；无法将设备直通给虚拟机</translation>
    </message>
    <message>
        <source>%1 (domain of interpretation %2)</source>
        <comment>security driver</comment>
        <translation>%1（解释域 %2）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostUri</name>
    <message>
        <source>Enter the host&apos;s name or IP address.</source>
        <translation>请输入主机名或 IP 地址。</translation>
    </message>
    <message>
        <source>This is neither a host name nor an IP address.</source>
        <translation>这既不是主机名，也不是 IP 地址。</translation>
    </message>
    <message>
        <source>A user name cannot look like this.</source>
        <translation>用户名格式不正确。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口必须是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Give the whole path of the key file.</source>
        <translation>请给出密钥文件的完整路径。</translation>
    </message>
    <message>
        <source>Enter a libvirt address such as qemu+ssh://root@host/system.</source>
        <translation>请输入 libvirt 地址，例如 qemu+ssh://root@host/system。</translation>
    </message>
    <message>
        <source>This is no libvirt address; it looks like qemu+ssh://root@host/system.</source>
        <translation>这不是 libvirt 地址；正确的形式如 qemu+ssh://root@host/system。</translation>
    </message>
    <message>
        <source>Leave the password out: it would be kept in plain text. You will be asked.</source>
        <translation>请不要包含密码：它会以明文保存。连接时会向您询问密码。</translation>
    </message>
    <message>
        <source>“command” names a program to run here; it is not taken from an address. Leave it out.</source>
        <translation>“command”指定要在本机运行的程序，不能从地址中取用。请去掉它。</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>请给出目录的完整路径。</translation>
    </message>
    <message>
        <source>There is a comma too many.</source>
        <translation>多了一个逗号。</translation>
    </message>
    <message>
        <source>“%1” is no jump host; it looks like user@host:port, several with commas between.</source>
        <translation>“%1”不是跳板机；正确的形式如 user@host:port，多个之间用逗号分隔。</translation>
    </message>
</context>
<context>
    <name>guestdeck::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>信息面板</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Copy everything shown here</source>
        <translation>复制此处显示的全部内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>IP</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>VNC</source>
        <translation>VNC</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU history</source>
        <translation>CPU 历史</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory history</source>
        <translation>内存历史</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Autostart</source>
        <translation>自动启动</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Choose a guest to see it here.</source>
        <translation>选择一台虚拟机以在此查看。</translation>
    </message>
    <message>
        <source>%1, when last heard of</source>
        <translation>%1（最后已知状态）</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1，最多 %2</translation>
    </message>
    <message>
        <source>with the host</source>
        <translation>随主机启动</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 used of %2</source>
        <translation>已用 %1，共 %2</translation>
    </message>
    <message>
        <source>port chosen at start</source>
        <translation>端口在启动时分配</translation>
    </message>
    <message>
        <source>none (SPICE)</source>
        <translation>无 (SPICE)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>disk target: file</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>network: its name, MAC address</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched on</source>
        <translation>
            <numerusform>%n 台已开机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 vCPUs busy</source>
        <translation>%1 个 vCPU 繁忙</translation>
    </message>
</context>
<context>
    <name>guestdeck::InventoryView</name>
    <message>
        <source>Since: %1.</source>
        <translation>发生时间：%1。</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>%1后重试。</translation>
    </message>
    <message>
        <source>Trying now…</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>The connection to %1 is interrupted.</source>
        <translation>与 %1 的连接已中断。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法连接到 %1。</translation>
    </message>
    <message>
        <source>%1 is not connected; what is listed may be old.</source>
        <translation>%1 未连接；列出的内容可能已过时。</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>No guest matches “%1”.</source>
        <translation>没有与“%1”匹配的虚拟机。</translation>
    </message>
    <message>
        <source>Only guests of the host chosen in the sidebar are looked at.</source>
        <translation>只在侧边栏所选主机的虚拟机中搜索。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>No host has a guest yet.</source>
        <translation>所有主机上都还没有虚拟机。</translation>
    </message>
    <message>
        <source>No host is connected.</source>
        <translation>没有已连接的主机。</translation>
    </message>
    <message>
        <source>Choose one in the sidebar to see why, or connect to it.</source>
        <translation>在侧边栏中选择一台主机以查看原因，或连接到它。</translation>
    </message>
    <message>
        <source>Reading the guests of %1…</source>
        <translation>正在读取 %1 的虚拟机…</translation>
    </message>
    <message>
        <source>New machine…</source>
        <translation>新建虚拟机…</translation>
    </message>
    <message>
        <source>%1 has no guests yet.</source>
        <translation>%1 上还没有虚拟机。</translation>
    </message>
    <message>
        <source>Create a virtual machine from an installation image, or with no disk at all to try the host.</source>
        <translation>用安装镜像创建虚拟机，或创建一台无磁盘的虚拟机来试用此主机。</translation>
    </message>
    <message>
        <source>No host yet.</source>
        <translation>还没有主机。</translation>
    </message>
    <message>
        <source>Guestdeck manages the virtual machines of this machine, or of others over ssh.</source>
        <translation>Guestdeck 可管理本机的虚拟机，也可通过 ssh 管理其他主机的虚拟机。</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Remote host…</source>
        <translation>远程主机…</translation>
    </message>
    <message>
        <source>Simulated host, to look around</source>
        <translation>模拟主机（用于试用）</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>停止重试</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 未连接。</translation>
    </message>
    <message>
        <source>libvirt says: %1</source>
        <translation>libvirt 的原文：%1</translation>
    </message>
    <message>
        <source>Logging in to %1…</source>
        <translation>正在登录到 %1…</translation>
    </message>
    <message>
        <source>%1 waits for your answer.</source>
        <translation>%1 正在等待您的回答。</translation>
    </message>
    <message>
        <source>Examine connection</source>
        <translation>检查连接</translation>
    </message>
    <message>
        <source>%1 waits until other hosts have connected.</source>
        <translation>%1 正在等待其他主机连接完成。</translation>
    </message>
    <message>
        <source>%1 is not connected: the login was cancelled.</source>
        <translation>%1 未连接：登录已取消。</translation>
    </message>
    <message>
        <source>The login was cancelled.</source>
        <translation>登录已取消。</translation>
    </message>
</context>
<context>
    <name>guestdeck::Job</name>
    <message>
        <source>Undoing what was done</source>
        <translation>正在撤销已执行的操作</translation>
    </message>
    <message>
        <source>Waiting for the host, to undo what was done</source>
        <translation>正在等待主机，以撤销已执行的操作</translation>
    </message>
    <message>
        <source>The host is back and still works on it</source>
        <translation>主机已恢复连接，仍在处理</translation>
    </message>
    <message>
        <source>No answer came from the host, and it is not known how this ended: %1. Look at the host when it is back.</source>
        <translation>主机没有响应，不知道此步骤的结果：%1。请在主机恢复后查看。</translation>
    </message>
    <message>
        <source>What this step makes may be there: %1.</source>
        <translation>此步骤创建的内容可能已经存在：%1。</translation>
    </message>
    <message>
        <source>The connection broke meanwhile; the host shows that it was done.</source>
        <translation>在此期间连接中断过；主机的状态表明操作已完成。</translation>
    </message>
    <message>
        <source>The answer did not come in time; the host shows that it was done.</source>
        <translation>没有及时收到响应；主机的状态表明操作已完成。</translation>
    </message>
    <message>
        <source>The connection broke meanwhile; the task went on when the host was back.</source>
        <translation>在此期间连接中断过；主机恢复后任务继续执行。</translation>
    </message>
    <message>
        <source>This was not done: %1.</source>
        <translation>此步骤未完成：%1。</translation>
    </message>
    <message>
        <source>The connection to the host broke.</source>
        <translation>与主机的连接已中断。</translation>
    </message>
    <message>
        <source>The connection broke; finding out how it ended</source>
        <translation>连接已中断；正在确认结果</translation>
    </message>
    <message>
        <source>The connection broke; finding out how this ended: %1</source>
        <translation>连接已中断；正在确认此步骤的结果：%1</translation>
    </message>
    <message>
        <source>The connection to the host broke; nothing was changed.</source>
        <translation>与主机的连接已中断；未做任何更改。</translation>
    </message>
</context>
<context>
    <name>guestdeck::JobModel</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Waiting for the host</source>
        <translation>等待主机</translation>
    </message>
</context>
<context>
    <name>guestdeck::JobsPanel</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unfold the list of tasks</source>
        <translation>展开任务列表</translation>
    </message>
    <message>
        <source>Current task</source>
        <translation>当前任务</translation>
    </message>
    <message>
        <source>Progress of the current task</source>
        <translation>当前任务的进度</translation>
    </message>
    <message>
        <source>List of tasks</source>
        <translation>任务列表</translation>
    </message>
    <message>
        <source>Fold the list of tasks</source>
        <translation>折叠任务列表</translation>
    </message>
    <message>
        <source>Tasks of this run</source>
        <translation>本次运行的任务</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已结束的任务</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) running</source>
        <translation>
            <numerusform>%n 个任务运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n waiting</source>
        <translation>
            <numerusform>，%n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task: step</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>This step cannot be stopped.</source>
        <translation>此步骤无法停止。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task: how it ended</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <translation>
            <numerusform>%n 个失败：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what went wrong</source>
        <translation>显示出错原因</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>主机：%1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>开始时间：%1</translation>
    </message>
    <message>
        <source>Took: %1</source>
        <translation>用时：%1</translation>
    </message>
    <message>
        <source>Left behind: %1</source>
        <translation>遗留：%1</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a task first.</source>
        <translation>请先选择一个任务。</translation>
    </message>
    <message>
        <source>The task is over.</source>
        <translation>任务已结束。</translation>
    </message>
    <message>
        <source>Show all about the task</source>
        <translation>显示任务的全部信息</translation>
    </message>
    <message>
        <source>Wait no longer for the host</source>
        <translation>不再等待主机</translation>
    </message>
    <message>
        <source>Waiting for the host</source>
        <translation>正在等待主机</translation>
    </message>
    <message>
        <source>The connection broke. The task waits for the host.</source>
        <translation>连接已中断。任务正在等待主机。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) waiting</source>
        <translation>
            <numerusform>%n 个任务正在等待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::KeyCatcher</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>AltGr</source>
        <translation>AltGr</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>键 %1</translation>
    </message>
    <message>
        <source>Press the keys now</source>
        <translation>现在请按键</translation>
    </message>
</context>
<context>
    <name>guestdeck::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>快捷键及其作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
</context>
<context>
    <name>guestdeck::LoadPage</name>
    <message>
        <source>Re&amp;try</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Read the host again</source>
        <translation>重新读取主机</translation>
    </message>
    <message>
        <source>Reading the pools, images and networks of the host…</source>
        <translation>正在读取主机的存储池、镜像和网络…</translation>
    </message>
    <message>
        <source>Reading the pools, images and networks of %1…</source>
        <translation>正在读取 %1 的存储池、镜像和网络…</translation>
    </message>
    <message>
        <source>The host gave no reason.</source>
        <translation>主机没有说明原因。</translation>
    </message>
    <message>
        <source>The host could not be read: %1</source>
        <translation>无法读取主机：%1</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
</context>
<context>
    <name>guestdeck::MachinePage</name>
    <message>
        <source>Machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>What is it called, and how is its screen reached?</source>
        <translation>虚拟机叫什么名称，如何访问其屏幕？</translation>
    </message>
    <message>
        <source>S&amp;tart it when it is made</source>
        <translation>创建后启动(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open its console then</source>
        <translation>然后打开控制台(&amp;O)</translation>
    </message>
    <message>
        <source>Start it &amp;whenever the host starts</source>
        <translation>随主机自动启动(&amp;W)</translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation>虚拟机名称</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名称(&amp;M)：</translation>
    </message>
    <message>
        <source>Mor&amp;e options</source>
        <translation>更多选项(&amp;E)</translation>
    </message>
    <message>
        <source>VNC address</source>
        <translation>VNC 地址</translation>
    </message>
    <message>
        <source>Automat&amp;ic</source>
        <translation>自动(&amp;I)</translation>
    </message>
    <message>
        <source>Choose the VNC port automatically</source>
        <translation>自动选择 VNC 端口</translation>
    </message>
    <message>
        <source>VNC port</source>
        <translation>VNC 端口</translation>
    </message>
    <message>
        <source>VNC password, at most 8 characters</source>
        <translation>VNC 密码，最多 8 个字符</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>VNC &amp;address:</source>
        <translation>VNC 地址(&amp;A)：</translation>
    </message>
    <message>
        <source>VNC &amp;port:</source>
        <translation>VNC 端口(&amp;P)：</translation>
    </message>
    <message>
        <source>VNC passwor&amp;d:</source>
        <translation>VNC 密码(&amp;D)：</translation>
    </message>
    <message>
        <source>At most 8 characters: that is all VNC looks at.</source>
        <translation>最多 8 个字符：VNC 只检查前 8 个。</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>机器类型</translation>
    </message>
    <message>
        <source>&amp;Firmware:</source>
        <translation>固件(&amp;F)：</translation>
    </message>
    <message>
        <source>Machine t&amp;ype:</source>
        <translation>机器类型(&amp;Y)：</translation>
    </message>
    <message>
        <source>Only the host itself reaches the screen; this program&apos;s console goes through it.</source>
        <translation>只有主机自身能访问屏幕；本程序的控制台通过主机访问。</translation>
    </message>
    <message>
        <source>Other computers reach the screen at this address, and VNC is not encrypted.</source>
        <translation>其他计算机可通过此地址访问屏幕，而 VNC 没有加密。</translation>
    </message>
    <message>
        <source>UEFI: asked for by new systems such as Windows 11.</source>
        <translation>UEFI：Windows 11 等新系统要求使用。</translation>
    </message>
    <message>
        <source>BIOS: works with nearly every system, and starts fastest.</source>
        <translation>BIOS：几乎适用于所有系统，启动最快。</translation>
    </message>
    <message>
        <source>q35: a modern board with PCI Express.</source>
        <translation>q35：带 PCI Express 的新式主板。</translation>
    </message>
    <message>
        <source>pc: a board of the nineties, for old systems.</source>
        <translation>pc：九十年代的主板，适用于老系统。</translation>
    </message>
</context>
<context>
    <name>guestdeck::MainWindow</name>
    <message>
        <source>Guestdeck</source>
        <translation>Guestdeck</translation>
    </message>
    <message>
        <source>%1 – Guestdeck</source>
        <comment>window title; %1 is a guest or host</comment>
        <translation>%1 – Guestdeck</translation>
    </message>
    <message>
        <source>About Guestdeck</source>
        <translation>关于 Guestdeck</translation>
    </message>
    <message>
        <source>Guestdeck %1</source>
        <translation>Guestdeck %1</translation>
    </message>
    <message>
        <source>Manages the virtual machines of KVM hosts through libvirt.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>通过 libvirt 管理 KVM 主机上的虚拟机。
自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Hosts, work area and inspector</source>
        <translation>主机、工作区和信息面板</translation>
    </message>
    <message>
        <source>Work and tasks</source>
        <translation>工作区和任务</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>虚拟机(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>帮助(&amp;E)</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>更多命令</translation>
    </message>
    <message>
        <source>More commands for the chosen guests</source>
        <translation>针对所选虚拟机的更多命令</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>标签页</translation>
    </message>
</context>
<context>
    <name>guestdeck::MessageArea</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>guestdeck::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
</context>
<context>
    <name>guestdeck::Monitors</name>
    <message>
        <source>%1: %2 × %3 pixels, at %4, %5</source>
        <comment>monitor: name, size, position of its corner</comment>
        <translation>%1：%2 × %3 像素，位于 %4, %5</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <comment>the monitor where the window is</comment>
        <translation>%1（当前）</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>How should the machine reach other machines?</source>
        <translation>虚拟机如何与其他机器通信？</translation>
    </message>
    <message>
        <source>&amp;Virtual network</source>
        <translation>虚拟网络(&amp;V)</translation>
    </message>
    <message>
        <source>Host brid&amp;ge</source>
        <translation>主机网桥(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;User mode network</source>
        <translation>用户模式网络(&amp;U)</translation>
    </message>
    <message>
        <source>N&amp;o network</source>
        <translation>无网络(&amp;O)</translation>
    </message>
    <message>
        <source>Needs no rights on the host: the guest reaches others, but nobody reaches the guest.</source>
        <translation>不需要主机上的权限：虚拟机可以访问外部，但外部无法访问虚拟机。</translation>
    </message>
    <message>
        <source>Virtual network</source>
        <translation>虚拟网络</translation>
    </message>
    <message>
        <source>&amp;Start this network, which is stopped</source>
        <translation>启动此网络（目前已停止）(&amp;S)</translation>
    </message>
    <message>
        <source>Start this network</source>
        <translation>启动此网络</translation>
    </message>
    <message>
        <source>Host bridge</source>
        <translation>主机网桥</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2, stopped)</source>
        <translation>%1（%2，已停止）</translation>
    </message>
    <message>
        <source>This host has no virtual network. Choose a host bridge, or go on without a network and add one later.</source>
        <translation>此主机没有虚拟网络。请选择主机网桥，或暂不配置网络，稍后再添加。</translation>
    </message>
    <message>
        <source>The guest gets an address from the host and reaches out through it; it is reached from the host only.</source>
        <translation>虚拟机从主机获取地址并通过主机访问外部；只有主机能访问虚拟机。</translation>
    </message>
    <message>
        <source>The guest reaches the host and the other guests of this network, nothing else.</source>
        <translation>虚拟机只能访问主机和此网络中的其他虚拟机。</translation>
    </message>
    <message>
        <source>The host routes between this network and the outside, without changing addresses.</source>
        <translation>主机在此网络与外部之间路由，不转换地址。</translation>
    </message>
    <message>
        <source>This host has no bridge of its own. A virtual network works without one.</source>
        <translation>此主机没有自己的网桥。虚拟网络不需要网桥也能工作。</translation>
    </message>
    <message>
        <source>The guest is a machine like any other in the host&apos;s network.</source>
        <translation>虚拟机与主机所在网络中的其他机器一样。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NewMachineWizard</name>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation>主机(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
    <message>
        <source>Close and forget these answers?</source>
        <translation>要关闭并放弃已填写的内容吗？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>创建(&amp;R)</translation>
    </message>
    <message>
        <source>The image or the disk is still being looked at.</source>
        <translation>仍在检查镜像或磁盘。</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>新建虚拟机</translation>
    </message>
    <message>
        <source>New machine on %1</source>
        <translation>在 %1 上新建虚拟机</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, what is wrong there</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>guestdeck::OsPicker</name>
    <message>
        <source>Search the operating systems</source>
        <translation>搜索操作系统</translation>
    </message>
    <message>
        <source>Search, such as: debian 11</source>
        <translation>搜索，例如：debian 11</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>操作系统</translation>
    </message>
</context>
<context>
    <name>guestdeck::PictureMenu</name>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the whole screen, as large as fits, with its own proportions</source>
        <translation>在保持比例的前提下尽可能大地显示整个屏幕</translation>
    </message>
    <message>
        <source>&amp;1:1, pixel by pixel</source>
        <translation>1:1，逐像素(&amp;1)</translation>
    </message>
    <message>
        <source>Shows each of the guest&apos;s pixels as one of this screen&apos;s</source>
        <translation>虚拟机的每个像素对应本机屏幕的一个像素</translation>
    </message>
    <message>
        <source>&amp;Whole steps: 1:1, 2:1, 3:1…</source>
        <translation>整数倍(&amp;W)：1:1、2:1、3:1…</translation>
    </message>
    <message>
        <source>Enlarges each pixel to a square as often as fits; nothing is blurred</source>
        <translation>按可容纳的最大整数倍放大每个像素，画面不会模糊</translation>
    </message>
    <message>
        <source>The &amp;guest follows the window</source>
        <translation>虚拟机跟随窗口(&amp;G)</translation>
    </message>
    <message>
        <source>Asks the guest for a screen of the window&apos;s size; it needs a graphics adapter and a driver that can do that</source>
        <translation>请求虚拟机将屏幕调整为窗口大小；需要支持此功能的显卡和驱动程序</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>Raw where the link carries it, ZRLE where it does not</source>
        <translation>链路足够快时用 Raw，否则用 ZRLE</translation>
    </message>
    <message>
        <source>&amp;Raw: for fast links</source>
        <translation>Raw：适合高速链路(&amp;R)</translation>
    </message>
    <message>
        <source>Uncompressed; costs neither the host nor this machine much work</source>
        <translation>不压缩；主机和本机的负担都很小</translation>
    </message>
    <message>
        <source>&amp;ZRLE: for slow links</source>
        <translation>ZRLE：适合低速链路(&amp;Z)</translation>
    </message>
    <message>
        <source>Compressed without loss</source>
        <translation>无损压缩</translation>
    </message>
    <message>
        <source>&amp;Hextile: for old servers</source>
        <translation>Hextile：适合旧服务器(&amp;H)</translation>
    </message>
    <message>
        <source>Compressed a little, without loss</source>
        <translation>轻度无损压缩</translation>
    </message>
    <message>
        <source>&amp;Tight: for slow links</source>
        <translation>Tight：适合低速链路(&amp;T)</translation>
    </message>
    <message>
        <source>Compressed without loss; more work for the host than ZRLE</source>
        <translation>无损压缩；主机负担比 ZRLE 大</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>&amp;Transfer of the picture</source>
        <translation>画面传输(&amp;T)</translation>
    </message>
    <message>
        <source>Transfer of the picture</source>
        <translation>画面传输</translation>
    </message>
    <message>
        <source>%1, %2 MB/s</source>
        <comment>encoding of the picture, and how fast it comes</comment>
        <translation>%1，%2 MB/s</translation>
    </message>
    <message>
        <source>This screen cannot follow the window: its VNC server does not offer that. It is scaled down where it does not fit.</source>
        <translation>此屏幕无法跟随窗口：其 VNC 服务器不支持。放不下时将缩小显示。</translation>
    </message>
    <message>
        <source>The guest refused the size of the window: its graphics adapter cannot change. One of the type virtio can. The screen is scaled down where it does not fit.</source>
        <translation>虚拟机拒绝了窗口大小：其显卡无法调整分辨率，virtio 类型的显卡可以。放不下时将缩小显示。</translation>
    </message>
    <message>
        <source>The guest did not follow the window. It needs a graphics adapter of the type virtio and a running system with a driver for it. The screen is scaled down where it does not fit.</source>
        <translation>虚拟机没有跟随窗口。这需要 virtio 类型的显卡，并且运行中的系统装有其驱动程序。放不下时将缩小显示。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>how the picture comes, e.g. Raw, 240 MB/s</comment>
        <translation>当前：%1</translation>
    </message>
</context>
<context>
    <name>guestdeck::RecordKeysDialog</name>
    <message>
        <source>&amp;Record again</source>
        <translation>重新录制(&amp;R)</translation>
    </message>
    <message>
        <source>Record combination</source>
        <translation>录制组合键</translation>
    </message>
    <message>
        <source>Recorded keys</source>
        <translation>录制的按键</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>重新录制</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Name of the combination</source>
        <translation>组合键的名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>This replaces the combination of the same name.</source>
        <translation>这将替换同名的组合键。</translation>
    </message>
    <message>
        <source>This desktop keeps some combinations for itself; those cannot be recorded.</source>
        <translation>此桌面会截获某些组合键，这些组合键无法录制。</translation>
    </message>
</context>
<context>
    <name>guestdeck::RemoteUri</name>
    <message>
        <source>This is not an address of a host.</source>
        <translation>这不是主机地址。</translation>
    </message>
    <message>
        <source>The port in the address of the host is not a number from 1 to 65535.</source>
        <translation>主机地址中的端口不是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>The host or user name in the address holds characters that are not allowed.</source>
        <translation>地址中的主机名或用户名包含不允许的字符。</translation>
    </message>
</context>
<context>
    <name>guestdeck::RenameDialog</name>
    <message>
        <source>Rename guest</source>
        <translation>重命名虚拟机</translation>
    </message>
    <message>
        <source>&amp;New name of %1:</source>
        <translation>%1 的新名称(&amp;N)：</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>名称的问题</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>The host is no longer there.</source>
        <translation>主机已不存在。</translation>
    </message>
    <message>
        <source>The name is the old one.</source>
        <translation>名称没有变化。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ResourcesPage</name>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>How much of the host may the machine use?</source>
        <translation>虚拟机可以使用多少主机资源？</translation>
    </message>
    <message>
        <source>Memory in MiB</source>
        <translation>内存 (MiB)</translation>
    </message>
    <message>
        <source>Maximum memory in MiB</source>
        <translation>最大内存 (MiB)</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Maximum vCPUs</source>
        <translation>最大 vCPU 数</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>内存(&amp;M)：</translation>
    </message>
    <message>
        <source>Ma&amp;ximum memory:</source>
        <translation>最大内存(&amp;X)：</translation>
    </message>
    <message>
        <source>&amp;vCPUs:</source>
        <translation>vCPU(&amp;V)：</translation>
    </message>
    <message>
        <source>Maxim&amp;um vCPUs:</source>
        <translation>最大 vCPU 数(&amp;U)：</translation>
    </message>
    <message>
        <source>The maximum is how far memory and vCPUs can be raised later without shutting the guest down; only the first values are given to it now.</source>
        <translation>最大值是指今后无需关机即可将内存和 vCPU 增加到的上限；现在只分配前面的值。</translation>
    </message>
    <message>
        <source>it has no hardware virtualisation that works.</source>
        <translation>没有可用的硬件虚拟化。</translation>
    </message>
    <message>
        <source>This host cannot use KVM: %1 The guest will be emulated and slow.</source>
        <translation>此主机无法使用 KVM：%1虚拟机将由软件模拟，速度很慢。</translation>
    </message>
    <message>
        <source>%1. The host has %2, of which %3 are free.</source>
        <translation>%1。主机共有 %2，其中 %3 可用。</translation>
    </message>
    <message numerus="yes">
        <source>The host has %n CPUs.</source>
        <translation>
            <numerusform>主机有 %n 个 CPU。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::RideUri</name>
    <message>
        <source>This is not an address of a host.</source>
        <translation>这不是主机地址。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ScreenMessage</name>
    <message>
        <source>State of the screen</source>
        <translation>屏幕状态</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>Password of the screen</source>
        <translation>屏幕密码</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>登录(&amp;L)</translation>
    </message>
    <message>
        <source>Log in to the screen</source>
        <translation>登录到屏幕</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1：正常</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1：失败</translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <translation>%1：未尝试</translation>
    </message>
    <message>
        <source>The way to the screen</source>
        <translation>连接屏幕的途径</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>用户(&amp;U)：</translation>
    </message>
    <message>
        <source>User of the screen</source>
        <translation>屏幕的用户名</translation>
    </message>
    <message>
        <source>Remember the password</source>
        <translation>记住密码</translation>
    </message>
</context>
<context>
    <name>guestdeck::ScreenPlaceholder</name>
    <message>
        <source>Last picture of the guest&apos;s screen</source>
        <translation>虚拟机屏幕的最后画面</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
</context>
<context>
    <name>guestdeck::ScreenshotCalls</name>
    <message>
        <source>The host made no picture of the guest&apos;s screen.</source>
        <translation>主机没有生成虚拟机屏幕的画面。</translation>
    </message>
    <message>
        <source>The host&apos;s picture is of an unknown kind.</source>
        <translation>主机提供的画面格式未知。</translation>
    </message>
    <message>
        <source>The host&apos;s picture is too large.</source>
        <translation>主机提供的画面太大。</translation>
    </message>
    <message>
        <source>The host&apos;s picture of the screen did not arrive.</source>
        <translation>没有收到主机提供的屏幕画面。</translation>
    </message>
</context>
<context>
    <name>guestdeck::SearchBar</name>
    <message>
        <source>Search guests</source>
        <translation>搜索虚拟机</translation>
    </message>
    <message>
        <source>Search: web state:running</source>
        <translation>搜索：web state:running</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>&lt;p&gt;Words are looked for in name, title, IP, OS, tags and host; all of them must be found.&lt;/p&gt;&lt;p&gt;One of them alone: &lt;b&gt;name:&lt;/b&gt;web, &lt;b&gt;state:&lt;/b&gt;running, &lt;b&gt;host:&lt;/b&gt;kvm-a, &lt;b&gt;os:&lt;/b&gt;debian, &lt;b&gt;tag:&lt;/b&gt;lab, &lt;b&gt;ip:&lt;/b&gt;10.0&lt;/p&gt;</source>
        <translation>&lt;p&gt;在名称、标题、IP、操作系统、标签和主机中查找各个词，必须全部匹配。&lt;/p&gt;&lt;p&gt;只查找其中一项：&lt;b&gt;name:&lt;/b&gt;web、&lt;b&gt;state:&lt;/b&gt;running、&lt;b&gt;host:&lt;/b&gt;kvm-a、&lt;b&gt;os:&lt;/b&gt;debian、&lt;b&gt;tag:&lt;/b&gt;lab、&lt;b&gt;ip:&lt;/b&gt;10.0&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>guestdeck::SendKeysMenu</name>
    <message>
        <source>Send keys</source>
        <translation>发送按键</translation>
    </message>
    <message>
        <source>Send keys to the guest</source>
        <translation>向虚拟机发送按键</translation>
    </message>
    <message>
        <source>Text terminals</source>
        <translation>文本终端</translation>
    </message>
    <message>
        <source>Magic SysRq</source>
        <translation>Magic SysRq</translation>
    </message>
    <message>
        <source>&amp;Type text…</source>
        <translation>输入文本(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Record combination…</source>
        <translation>录制组合键(&amp;R)…</translation>
    </message>
    <message>
        <source>Console &amp;settings…</source>
        <translation>控制台设置(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>guestdeck::SerialChannel</name>
    <message>
        <source>The host was removed.</source>
        <translation>主机已被移除。</translation>
    </message>
</context>
<context>
    <name>guestdeck::SerialPage</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Serial console</source>
        <translation>串行控制台</translation>
    </message>
    <message>
        <source>Serial device</source>
        <translation>串行设备</translation>
    </message>
    <message>
        <source>Which of the guest&apos;s serial devices is shown</source>
        <translation>显示虚拟机的哪个串行设备</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Closes the line and opens it again</source>
        <translation>关闭线路后重新打开</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies what is marked (Ctrl+Shift+C)</source>
        <translation>复制选中的内容 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Types the clipboard&apos;s text (Ctrl+Shift+V)</source>
        <translation>输入剪贴板中的文本 (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saves all output that is kept to a file (Ctrl+Shift+S)</source>
        <translation>将保留的全部输出保存到文件 (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Tell the guest this size</source>
        <translation>将此大小告知虚拟机</translation>
    </message>
    <message>
        <source>Types the command that tells a shell in the guest how large this terminal is: a serial line cannot carry its size. Use it at a shell&apos;s prompt.</source>
        <translation>输入一条命令，将此终端的大小告知虚拟机中的 shell：串行线路无法传递大小。请在 shell 提示符下使用。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More for the serial console</source>
        <translation>串行控制台的更多操作</translation>
    </message>
    <message>
        <source>How to leave the terminal</source>
        <translation>如何离开终端</translation>
    </message>
    <message>
        <source>&amp;Find…	Ctrl+Shift+F</source>
        <translation>查找(&amp;F)…	Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Select &amp;all	Ctrl+Shift+A</source>
        <translation>全选(&amp;A)	Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Clear the output</source>
        <translation>清除输出(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reset the terminal</source>
        <translation>重置终端(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Larger letters	Ctrl++</source>
        <translation>放大字体(&amp;L)	Ctrl++</translation>
    </message>
    <message>
        <source>&amp;Smaller letters	Ctrl+-</source>
        <translation>缩小字体(&amp;S)	Ctrl+-</translation>
    </message>
    <message>
        <source>&amp;Normal letters	Ctrl+0</source>
        <translation>正常字体(&amp;N)	Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Take over the line</source>
        <translation>接管线路(&amp;T)</translation>
    </message>
    <message>
        <source>The guest says &amp;nothing…</source>
        <translation>虚拟机没有输出(&amp;N)…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>columns and rows of the terminal</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Down leaves the terminal</source>
        <translation>按 Ctrl+Alt+Down 离开终端</translation>
    </message>
    <message>
        <source>[The guest wrote faster than it can be shown: %1 were left out here]</source>
        <translation>[虚拟机输出太快，来不及显示：此处省略了 %1]</translation>
    </message>
    <message>
        <source>The guest does not read what is typed; the last of it was not sent.</source>
        <translation>虚拟机没有读取输入的内容；最后一部分未发送。</translation>
    </message>
    <message>
        <source>%1 wait until the guest has read what was sent before. A guest that does not answer gets no more.</source>
        <translation>还有 %1 等待发送，需等虚拟机读完之前的内容。不会继续向没有响应的虚拟机发送。</translation>
    </message>
    <message>
        <source>Do not send the rest</source>
        <translation>不再发送其余内容</translation>
    </message>
    <message>
        <source>Save the output</source>
        <translation>保存输出</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>The output was saved as %1.</source>
        <translation>输出已保存为 %1。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Opening the serial console of %1</source>
        <translation>正在打开 %1 的串行控制台</translation>
    </message>
    <message>
        <source>The host is not connected</source>
        <translation>主机未连接</translation>
    </message>
    <message>
        <source>The serial console of %1 comes back with %2.</source>
        <translation>%2 恢复连接后，%1 的串行控制台会自动恢复。</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 已不存在</translation>
    </message>
    <message>
        <source>The guest was deleted, or moved to another host.</source>
        <translation>虚拟机已被删除，或已迁移到其他主机。</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 已关机</translation>
    </message>
    <message>
        <source>Its serial console opens by itself when it starts.</source>
        <translation>虚拟机启动后，其串行控制台会自动打开。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>%1 has no serial console</source>
        <translation>%1 没有串行控制台</translation>
    </message>
    <message>
        <source>A serial console was added to its definition. It is there when the guest has been shut down and started again.</source>
        <translation>已在其定义中添加串行控制台。将虚拟机关机后重新启动即可使用。</translation>
    </message>
    <message>
        <source>&amp;Add a serial console</source>
        <translation>添加串行控制台(&amp;A)</translation>
    </message>
    <message>
        <source>Somebody else has this serial console open</source>
        <translation>其他人已打开此串行控制台</translation>
    </message>
    <message>
        <source>A serial line has room for one. It opens here when the other lets go; you can also take it over, which ends the session of the other.</source>
        <translation>一条串行线路只能供一人使用。对方释放后会在此处打开；您也可以将其接管，这会结束对方的会话。</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>接管(&amp;T)</translation>
    </message>
    <message>
        <source>The serial console cannot be opened</source>
        <translation>无法打开串行控制台</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a state, and a sentence about it</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The guest says nothing on this line. Press Enter; if still nothing comes, the guest has no login on %1, and the details say how it gets one.</source>
        <translation>虚拟机在此线路上没有输出。请按 Enter 键；如果仍没有输出，说明虚拟机没有在 %1 上提供登录，详情中说明了如何配置。</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copy the kernel&apos;s words</source>
        <translation>复制内核参数</translation>
    </message>
    <message>
        <source>Its definition has no serial port. A first one of kind “pty”, with its console, can be added to it; nothing else changes. It is there when the guest has been shut down and started again.</source>
        <translation>其定义中没有串口。可以添加第一个“pty”类型的串口及其控制台；其他内容不变。虚拟机关机并重新启动后即可使用。</translation>
    </message>
    <message>
        <source>Its serial ports lead to files or sockets of the host, where libvirt cannot open them. Another one, of kind “pty”, can be added to its definition; nothing else changes. It is there when the guest has been shut down and started again.</source>
        <translation>其串口连接到主机的文件或套接字，libvirt 无法打开。可以在其定义中再添加一个“pty”类型的串口；其他内容不变。虚拟机关机并重新启动后即可使用。</translation>
    </message>
</context>
<context>
    <name>guestdeck::SerialText</name>
    <message>
        <source>%1 (%2), not to be opened from here</source>
        <translation>%1 (%2)，无法从此处打开</translation>
    </message>
    <message>
        <source>In the guest, as root:
• A login on this line, with systemd: %1
• Messages of the kernel, too: add %2 to GRUB_CMDLINE_LINUX in /etc/default/grub, then run update-grub (Debian, Ubuntu) or grub2-mkconfig -o /boot/grub2/grub.cfg (others).
• Without systemd: a line T0:23:respawn:/sbin/getty -L %3 115200 vt100 in /etc/inittab; and where root may not log in, %3 in /etc/securetty.
• Windows says nothing here unless its Emergency Management Services are on: bcdedit /ems on</source>
        <translation>在虚拟机中以 root 身份：
• 在此线路上提供登录（使用 systemd）：%1
• 同时输出内核消息：将 %2 添加到 /etc/default/grub 的 GRUB_CMDLINE_LINUX 中，然后运行 update-grub（Debian、Ubuntu）或 grub2-mkconfig -o /boot/grub2/grub.cfg（其他发行版）。
• 不使用 systemd：在 /etc/inittab 中添加一行 T0:23:respawn:/sbin/getty -L %3 115200 vt100；如果不允许 root 登录，请将 %3 添加到 /etc/securetty。
• Windows 只有启用紧急管理服务 (EMS) 后才会在此处输出：bcdedit /ems on</translation>
    </message>
</context>
<context>
    <name>guestdeck::Sidebar</name>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>guestdeck::SliderSpin</name>
    <message>
        <source>%1, by slider</source>
        <translation>%1，滑块</translation>
    </message>
</context>
<context>
    <name>guestdeck::SourcePage</name>
    <message>
        <source>Source</source>
        <translation>安装来源</translation>
    </message>
    <message>
        <source>What should the machine be installed from?</source>
        <translation>从哪里安装虚拟机？</translation>
    </message>
    <message>
        <source>Installation &amp;image in a storage pool</source>
        <translation>存储池中的安装镜像(&amp;I)</translation>
    </message>
    <message>
        <source>Image &amp;file elsewhere on the host</source>
        <translation>主机上其他位置的镜像文件(&amp;F)</translation>
    </message>
    <message>
        <source>Boot from the net&amp;work (PXE)</source>
        <translation>从网络引导 (PXE)(&amp;W)</translation>
    </message>
    <message>
        <source>Not&amp;hing now, install later</source>
        <translation>暂不安装，稍后再装(&amp;H)</translation>
    </message>
    <message>
        <source>Installation image</source>
        <translation>安装镜像</translation>
    </message>
    <message>
        <source>Path of the image on the host</source>
        <translation>镜像在主机上的路径</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for an image</source>
        <translation>浏览镜像</translation>
    </message>
    <message>
        <source>Operating &amp;system</source>
        <translation>操作系统(&amp;S)</translation>
    </message>
    <message>
        <source>Looking at the image</source>
        <translation>正在检查镜像</translation>
    </message>
    <message>
        <source>Use the detected one</source>
        <translation>使用检测到的系统</translation>
    </message>
    <message>
        <source>Use the detected operating system</source>
        <translation>使用检测到的操作系统</translation>
    </message>
    <message>
        <source>Images of the host</source>
        <translation>主机上的镜像</translation>
    </message>
    <message>
        <source>Choose an installation image</source>
        <translation>选择安装镜像</translation>
    </message>
    <message>
        <source>Installation images (*.iso *.ISO);;All files (*)</source>
        <translation>安装镜像 (*.iso *.ISO);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The host&apos;s emulator must be allowed to read this file.</source>
        <translation>主机上的模拟器必须有权读取此文件。</translation>
    </message>
    <message>
        <source>A path on the host, not on this computer. The host&apos;s emulator must be allowed to read it.</source>
        <translation>这是主机上的路径，不是本机上的路径。主机上的模拟器必须有权读取它。</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>image, pool, size</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>No image in the active pools</source>
        <translation>活动的存储池中没有镜像</translation>
    </message>
    <message>
        <source>Choose an image, or type a part of its name</source>
        <translation>选择镜像，或输入名称的一部分</translation>
    </message>
    <message>
        <source>Copy an installation image into the folder of a storage pool, or give the path of a file below.</source>
        <translation>将安装镜像复制到存储池的目录中，或在下方给出文件路径。</translation>
    </message>
    <message>
        <source>Looking at the image to find out what it installs…</source>
        <translation>正在检查镜像以识别其安装的系统…</translation>
    </message>
    <message>
        <source>You chose %1; the image looks like %2.</source>
        <translation>您选择了 %1，但镜像看起来是 %2。</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>检测到：%1</translation>
    </message>
    <message>
        <source>%1 is newer than the database of operating systems; the defaults of %2 are used.</source>
        <translation>%1 比操作系统数据库更新；将使用 %2 的默认设置。</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>此镜像</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选择：%1</translation>
    </message>
    <message>
        <source>The image does not tell what it installs. Choose below, or go on with %1.</source>
        <translation>无法从镜像识别其安装的系统。请在下方选择，或使用 %1 继续。</translation>
    </message>
    <message>
        <source>Chosen: %1. It sets the defaults of the next pages.</source>
        <translation>已选择：%1。后续页面的默认值由此决定。</translation>
    </message>
</context>
<context>
    <name>guestdeck::SshChannel</name>
    <message>
        <source>The host told an address of the screen that is none.</source>
        <translation>主机给出的屏幕地址无效。</translation>
    </message>
    <message>
        <source>The host named a socket whose path cannot be forwarded.</source>
        <translation>主机给出的套接字路径无法转发。</translation>
    </message>
</context>
<context>
    <name>guestdeck::SshFolder</name>
    <message>
        <source>The folder for the connections by ssh could not be made.</source>
        <translation>无法创建用于 ssh 连接的目录。</translation>
    </message>
    <message>
        <source>The folder %1 cannot hold the connections by ssh: its path is too long or has special characters, or others may enter it.</source>
        <translation>目录 %1 不能用于 ssh 连接：其路径太长或含有特殊字符，或者其他人可以进入该目录。</translation>
    </message>
</context>
<context>
    <name>guestdeck::SshHost</name>
    <message>
        <source>The file of known hosts has a name that ssh cannot be given.</source>
        <translation>已知主机文件的名称无法传递给 ssh。</translation>
    </message>
    <message>
        <source>The jump host is not of the form user@host:port. Several are separated by commas.</source>
        <translation>跳板机不符合 user@host:port 的形式。多个之间用逗号分隔。</translation>
    </message>
    <message>
        <source>The address of the host names no machine.</source>
        <translation>主机地址中没有指明机器。</translation>
    </message>
    <message>
        <source>The host or user name in the address holds characters that are not allowed.</source>
        <translation>地址中的主机名或用户名包含不允许的字符。</translation>
    </message>
    <message>
        <source>The port in the address of the host is not a number from 1 to 65535.</source>
        <translation>主机地址中的端口不是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>The key file or the program in the address of the host has a name that cannot be.</source>
        <translation>主机地址中密钥文件或程序的名称无效。</translation>
    </message>
</context>
<context>
    <name>guestdeck::SshMaster</name>
    <message>
        <source>The folder for the connections by ssh could not be made.</source>
        <translation>无法创建用于 ssh 连接的目录。</translation>
    </message>
    <message>
        <source>There is no ssh login to %1 at the moment.</source>
        <translation>目前没有到 %1 的 ssh 登录。</translation>
    </message>
    <message>
        <source>The screen of the guest did not answer through ssh to %1 in time.</source>
        <translation>通过到 %1 的 ssh 连接，虚拟机的屏幕没有及时响应。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 没有及时响应。</translation>
    </message>
    <message>
        <source>The command on %1 did not end in time.</source>
        <translation>%1 上的命令没有及时结束。</translation>
    </message>
    <message>
        <source>The channel to the host could not be made.</source>
        <translation>无法建立到主机的通道。</translation>
    </message>
    <message>
        <source>The ssh login to %1 failed.</source>
        <translation>到 %1 的 ssh 登录失败。</translation>
    </message>
    <message>
        <source>The helper program %1 could not be started; the installation of Guestdeck is not complete.</source>
        <translation>无法启动辅助程序 %1；Guestdeck 的安装不完整。</translation>
    </message>
    <message>
        <source>The login to %1 was cancelled.</source>
        <translation>到 %1 的登录已取消。</translation>
    </message>
    <message>
        <source>Others may read the key file, so ssh does not use it to log in to %1. Make it readable for you alone (chmod 600).</source>
        <translation>其他人可以读取密钥文件，因此 ssh 不用它登录 %1。请将其设置为只有您自己可以读取 (chmod 600)。</translation>
    </message>
    <message>
        <source>%1 refused the login: no key or password was accepted.</source>
        <translation>%1 拒绝了登录：没有接受任何密钥或密码。</translation>
    </message>
    <message>
        <source>%1 refused the login after too many attempts. If your agent holds many keys, name the right one as the key file.</source>
        <translation>尝试次数过多，%1 拒绝了登录。如果您的 ssh 代理中有很多密钥，请将正确的密钥指定为密钥文件。</translation>
    </message>
    <message>
        <source>The host key of %1 is not known and was not accepted.</source>
        <translation>%1 的主机密钥未知，且未被接受。</translation>
    </message>
    <message>
        <source>The name of %1 could not be resolved to an address.</source>
        <translation>无法将 %1 的名称解析为地址。</translation>
    </message>
    <message>
        <source>%1 refuses connections: no ssh server listens on this port.</source>
        <translation>%1 拒绝连接：没有 ssh 服务器在监听此端口。</translation>
    </message>
    <message>
        <source>There is no way to %1: the machine is off, or the network is down.</source>
        <translation>没有到 %1 的网络路由：该机器已关机，或网络已断开。</translation>
    </message>
    <message>
        <source>The jump host does not let connections through to %1.</source>
        <translation>跳板机不允许连接到 %1。</translation>
    </message>
    <message>
        <source>The ssh configuration for %1 has an error.</source>
        <translation>用于 %1 的 ssh 配置有错误。</translation>
    </message>
    <message>
        <source>The program that logs in to %1 could not be started; is the package openssh-client installed?</source>
        <translation>无法启动用于登录 %1 的程序；是否已安装软件包 openssh-client？</translation>
    </message>
    <message>
        <source>%1 allows no more sessions over one login (MaxSessions in its sshd_config).</source>
        <translation>%1 不允许在一次登录中建立更多会话（其 sshd_config 中的 MaxSessions）。</translation>
    </message>
    <message>
        <source>Nothing answers at this address on %1.</source>
        <translation>%1 上的此地址没有响应。</translation>
    </message>
    <message>
        <source>There is no such socket on %1.</source>
        <translation>%1 上没有这个套接字。</translation>
    </message>
    <message>
        <source>The ssh login to %1 has ended.</source>
        <translation>到 %1 的 ssh 登录已结束。</translation>
    </message>
    <message>
        <source>The host key of %1 is not the one known from before. Either the machine was set up anew, or somebody sits in between and could read everything, passwords too. No connection was made.</source>
        <translation>%1 的主机密钥与之前已知的不同。可能是该机器重装过系统，也可能是有人在中间劫持，能够读取全部内容，包括密码。未建立连接。</translation>
    </message>
    <message>
        <source>Ask those who run the machine. If its key was changed on purpose, remove the old one: %1:%2 (file and line).</source>
        <translation>请向该机器的管理员核实。如果确实更换了密钥，请删除旧密钥：%1:%2（文件和行号）。</translation>
    </message>
    <message>
        <source>%1 could not connect to the socket: nothing listens there, the user may not open it, or the ssh server forbids it (the line AllowStreamLocalForwarding in /etc/ssh/sshd_config).</source>
        <translation>%1 无法连接到套接字：没有进程在监听，用户无权打开它，或 ssh 服务器禁止访问（/etc/ssh/sshd_config 中的 AllowStreamLocalForwarding 一行）。</translation>
    </message>
    <message>
        <source>The ssh server of %1 forbids forwarding. Its administrator can allow it with the line “AllowTcpForwarding local” in /etc/ssh/sshd_config (also look for DisableForwarding and PermitOpen).</source>
        <translation>%1 的 ssh 服务器禁止转发。其管理员可在 /etc/ssh/sshd_config 中用“AllowTcpForwarding local”一行允许转发（另请检查 DisableForwarding 和 PermitOpen）。</translation>
    </message>
    <message>
        <source>The ssh channel to %1 could not be opened.</source>
        <translation>无法打开到 %1 的 ssh 通道。</translation>
    </message>
    <message>
        <source>The ssh login to %1 has ended. Press Enter to close this window.</source>
        <translation>到 %1 的 ssh 登录已结束。按 Enter 键关闭此窗口。</translation>
    </message>
</context>
<context>
    <name>guestdeck::SshProcess</name>
    <message>
        <source>The program %1 could not be started.</source>
        <translation>无法启动程序 %1。</translation>
    </message>
</context>
<context>
    <name>guestdeck::StepItem</name>
    <message>
        <source>to come</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>第 %1 步，%2：%3</translation>
    </message>
</context>
<context>
    <name>guestdeck::StepList</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>guestdeck::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>This is what will be made. Nothing has been changed on the host yet.</source>
        <translation>将按以下内容创建。主机上尚未做任何更改。</translation>
    </message>
    <message>
        <source>Ways to show what will be made</source>
        <translation>将创建内容的查看方式</translation>
    </message>
    <message>
        <source>Definition as XML</source>
        <translation>XML 定义</translation>
    </message>
    <message>
        <source>Command line of virt-install</source>
        <translation>virt-install 命令行</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>将要创建的内容</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy the XML</source>
        <translation>复制 XML(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;XML</source>
        <translation>XML(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>复制命令(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>guestdeck::Terminal</name>
    <message>
        <source>The terminal %1 ended at once.</source>
        <translation>终端 %1 启动后立即退出。</translation>
    </message>
    <message>
        <source>No terminal was found on this machine. Install one, such as gnome-terminal, konsole or xterm, or name yours in the environment variable TERMINAL.</source>
        <translation>在本机上未找到终端。请安装一个，例如 gnome-terminal、konsole 或 xterm，或在环境变量 TERMINAL 中指定您的终端。</translation>
    </message>
</context>
<context>
    <name>guestdeck::TerminalWidget</name>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Earlier output</source>
        <translation>之前的输出</translation>
    </message>
</context>
<context>
    <name>guestdeck::Tile</name>
    <message>
        <source>Caption</source>
        <translation>标题栏</translation>
    </message>
    <message>
        <source>State of the guest</source>
        <translation>虚拟机状态</translation>
    </message>
    <message>
        <source>Name of the guest</source>
        <translation>虚拟机名称</translation>
    </message>
    <message>
        <source>Fill the view with this screen</source>
        <translation>用此屏幕填满视图</translation>
    </message>
    <message>
        <source>Open in a tab of its own</source>
        <translation>在单独的标签页中打开</translation>
    </message>
    <message>
        <source>Take out of this view</source>
        <translation>从此视图中移除</translation>
    </message>
    <message>
        <source>%1, host not connected</source>
        <comment>state of the guest as last known</comment>
        <translation>%1，主机未连接</translation>
    </message>
    <message>
        <source>Screen of %1</source>
        <translation>%1 的屏幕</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>guest: state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>guest, host, state</comment>
        <translation>%2 上的 %1：%3</translation>
    </message>
    <message>
        <source>Show all screens of this view again</source>
        <translation>重新显示此视图的所有屏幕</translation>
    </message>
</context>
<context>
    <name>guestdeck::TilesPage</name>
    <message>
        <source>Screens of several guests</source>
        <translation>多台虚拟机的屏幕</translation>
    </message>
</context>
<context>
    <name>guestdeck::TypeTextDialog</name>
    <message>
        <source>Type text into %1</source>
        <translation>向 %1 输入文本</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>可以输入的内容</translation>
    </message>
    <message>
        <source>Typed so far</source>
        <translation>已输入的进度</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>文本(&amp;T)：</translation>
    </message>
    <message>
        <source>Text to type</source>
        <translation>要输入的文本</translation>
    </message>
    <message>
        <source>Hidden text to type</source>
        <translation>要输入的隐藏文本</translation>
    </message>
    <message>
        <source>&amp;Insert clipboard</source>
        <translation>插入剪贴板内容(&amp;I)</translation>
    </message>
    <message>
        <source>Insert what is on the clipboard</source>
        <translation>插入剪贴板中的内容</translation>
    </message>
    <message>
        <source>&amp;Hide the text</source>
        <translation>隐藏文本(&amp;H)</translation>
    </message>
    <message>
        <source>Hide the text, as for a password</source>
        <translation>隐藏文本，如同输入密码</translation>
    </message>
    <message>
        <source>&amp;Enter at the end</source>
        <translation>末尾按 Enter 键(&amp;E)</translation>
    </message>
    <message>
        <source>Press Enter at the end</source>
        <translation>在末尾按 Enter 键</translation>
    </message>
    <message>
        <source>Keyboard layout that the guest uses</source>
        <translation>虚拟机使用的键盘布局</translation>
    </message>
    <message>
        <source>Layout in the &amp;guest:</source>
        <translation>虚拟机的键盘布局(&amp;G)：</translation>
    </message>
    <message>
        <source>Pause after each press and release, in milliseconds</source>
        <translation>每次按下和松开后的停顿，以毫秒为单位</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>&amp;Pause after each stroke:</source>
        <translation>每次击键后的停顿(&amp;P)：</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Type the text</source>
        <translation>输入文本</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long to be typed: more than %n character(s).</source>
        <translation>
            <numerusform>文本太长，无法输入：超过 %n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be typed with this layout.</source>
        <translation>
            <numerusform>有 %n 个字符无法用此键盘布局输入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be typed with this layout: %1</source>
        <translation>
            <numerusform>有 %n 个字符无法用此键盘布局输入：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The console is not connected.</source>
        <translation>控制台未连接。</translation>
    </message>
    <message>
        <source>Reading the layout…</source>
        <translation>正在读取键盘布局…</translation>
    </message>
    <message numerus="yes">
        <source>This takes about %n second(s).</source>
        <translation>
            <numerusform>大约需要 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>The console is not connected: libvirt types instead.</source>
        <translation>控制台未连接：改由 libvirt 输入。</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>正在输入…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 of %2 keys had been typed.</source>
        <translation>已输入 %1 / %2 个按键。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The console no longer takes keys.</source>
        <translation>控制台不再接受按键。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ValueLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;Whole Value</source>
        <translation>复制完整的值(&amp;W)</translation>
    </message>
</context>
<context>
    <name>guestdeck::VolumePicker</name>
    <message>
        <source>The files of a remote host cannot be browsed. These are the volumes of its active pools; any other path can be typed.</source>
        <translation>无法浏览远程主机的文件。这里列出其活动存储池中的卷；也可以直接输入其他路径。</translation>
    </message>
    <message>
        <source>Search the volumes</source>
        <translation>搜索卷</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use this volume</source>
        <translation>使用此卷</translation>
    </message>
</context>
<context>
    <name>guestdeck::WallDelegate</name>
    <message>
        <source>The host is not connected.</source>
        <translation>主机未连接。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of the guest, its host</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The host takes this picture every ten seconds.</source>
        <translation>主机每 10 秒截取一次此画面。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>guestdeck::WallDialer</name>
    <message>
        <source>The host&apos;s name is not known.</source>
        <translation>主机名未知。</translation>
    </message>
    <message>
        <source>The host was removed.</source>
        <translation>主机已被移除。</translation>
    </message>
    <message>
        <source>This host has as many live pictures already as one login may carry.</source>
        <translation>此主机的实时画面数量已达到一次登录所能承载的上限。</translation>
    </message>
</context>
<context>
    <name>guestdeck::WallFeed</name>
    <message>
        <source>The screen wants a password. Open the console to give it.</source>
        <translation>此屏幕需要密码。请打开控制台输入。</translation>
    </message>
    <message>
        <source>The screen did not take the password of the guest&apos;s definition.</source>
        <translation>虚拟机定义中的密码未被屏幕接受。</translation>
    </message>
    <message>
        <source>The screen wants an encrypted connection or a login. Open the console to use it.</source>
        <translation>此屏幕需要加密连接或登录。请打开控制台使用。</translation>
    </message>
    <message>
        <source>The screen is too large.</source>
        <translation>屏幕太大。</translation>
    </message>
    <message>
        <source>The connection to the screen ended. It will be tried again.</source>
        <translation>与屏幕的连接已断开，将会重试。</translation>
    </message>
</context>
<context>
    <name>guestdeck::WallList</name>
    <message>
        <source>Wall of running guests</source>
        <translation>运行中虚拟机的缩略图墙</translation>
    </message>
</context>
<context>
    <name>guestdeck::WallModel</name>
    <message>
        <source>%1, %2, on %3</source>
        <comment>guest, its state, host</comment>
        <translation>%1，%2，位于 %3</translation>
    </message>
</context>
<context>
    <name>guestdeck::WallThumbnail</name>
    <message>
        <source>Screen of the guest</source>
        <translation>虚拟机的屏幕</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>打开控制台</translation>
    </message>
</context>
<context>
    <name>guestdeck::WallView</name>
    <message>
        <source>Wall</source>
        <translation>缩略图墙</translation>
    </message>
    <message>
        <source>Number of guests</source>
        <translation>虚拟机数量</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画面大小</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl with the wheel)</source>
        <translation>画面大小（Ctrl+滚轮）</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>大小(&amp;Z)：</translation>
    </message>
    <message numerus="yes">
        <source>%n running guest(s)</source>
        <translation>
            <numerusform>%n 台运行中的虚拟机</numerusform>
        </translation>
    </message>
    <message>
        <source>No running guest matches “%1”.</source>
        <translation>没有运行中的虚拟机与“%1”匹配。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>No guest is running.</source>
        <translation>没有运行中的虚拟机。</translation>
    </message>
    <message>
        <source>The screens of running guests are shown here, all at once.</source>
        <translation>此处同时显示所有运行中虚拟机的屏幕。</translation>
    </message>
    <message>
        <source>Show all guests</source>
        <translation>显示所有虚拟机</translation>
    </message>
</context>
<context>
    <name>guestdeck::WorkTab</name>
    <message>
        <source>Tiles</source>
        <translation>平铺</translation>
    </message>
</context>
<context>
    <name>guestdeck::WorkTabs</name>
    <message>
        <source>Work area</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>guest, host, state</comment>
        <translation>%2 上的 %1：%3</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>缩略图墙</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>window title: guest, host</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message numerus="yes">
        <source>Tiles (%n)</source>
        <comment>title of a tab with the screens of several guests</comment>
        <translation>
            <numerusform>平铺 (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::WorkWindow</name>
    <message>
        <source>Guestdeck</source>
        <translation>Guestdeck</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>虚拟机(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>Dock back</source>
        <translation>放回主窗口</translation>
    </message>
    <message>
        <source>%1 – Guestdeck</source>
        <comment>window title; %1 is a guest or host</comment>
        <translation>%1 – Guestdeck</translation>
    </message>
</context>
<context>
    <name>guestdeck::format</name>
    <message>
        <source>%1/s</source>
        <comment>bytes per second; %1 is a size with its unit</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 天前</translation>
    </message>
</context>
<context>
    <name>guestdeck::vnc::KeyCombination</name>
    <message>
        <source>Ctrl+Alt+Del</source>
        <translation>Ctrl+Alt+Del</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Backspace</source>
        <translation>Ctrl+Alt+Backspace</translation>
    </message>
    <message>
        <source>Alt+Tab</source>
        <translation>Alt+Tab</translation>
    </message>
    <message>
        <source>Alt+F4</source>
        <translation>Alt+F4</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F%1</source>
        <translation>Ctrl+Alt+F%1</translation>
    </message>
    <message>
        <source>Magic SysRq H: help</source>
        <translation>Magic SysRq H：帮助</translation>
    </message>
    <message>
        <source>Magic SysRq R: take the keyboard back</source>
        <translation>Magic SysRq R：取回键盘</translation>
    </message>
    <message>
        <source>Magic SysRq E: terminate all processes</source>
        <translation>Magic SysRq E：终止所有进程</translation>
    </message>
    <message>
        <source>Magic SysRq I: kill all processes</source>
        <translation>Magic SysRq I：强制结束所有进程</translation>
    </message>
    <message>
        <source>Magic SysRq S: write disks</source>
        <translation>Magic SysRq S：同步磁盘</translation>
    </message>
    <message>
        <source>Magic SysRq U: make disks read-only</source>
        <translation>Magic SysRq U：将磁盘重新挂载为只读</translation>
    </message>
    <message>
        <source>Magic SysRq B: reset at once</source>
        <translation>Magic SysRq B：立即重启</translation>
    </message>
    <message>
        <source>Magic SysRq F: end the largest process</source>
        <translation>Magic SysRq F：结束占用内存最多的进程</translation>
    </message>
    <message>
        <source>Magic SysRq T: list tasks</source>
        <translation>Magic SysRq T：列出任务</translation>
    </message>
</context>
</TS>
