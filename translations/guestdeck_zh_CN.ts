<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Appliance</name>
    <message>
        <source>Devices of the host that are handed to the machine.</source>
        <translation>直通给虚拟机的主机设备。</translation>
    </message>
    <message>
        <source>Folders shared with the host.</source>
        <translation>与主机共享的目录。</translation>
    </message>
    <message>
        <source>The TPM with the keys in it.</source>
        <translation>TPM 及其中的密钥。</translation>
    </message>
    <message>
        <source>The sound card.</source>
        <translation>声卡。</translation>
    </message>
    <message>
        <source>The watchdog.</source>
        <translation>看门狗。</translation>
    </message>
    <message>
        <source>The smart card reader.</source>
        <translation>智能卡读卡器。</translation>
    </message>
    <message>
        <source>Memory shared with other machines.</source>
        <translation>与其他虚拟机共享的内存。</translation>
    </message>
    <message>
        <source>The vsock channel to the host.</source>
        <translation>与主机之间的 vsock 通道。</translation>
    </message>
    <message>
        <source>USB devices handed through by a viewer.</source>
        <translation>由查看器直通的 USB 设备。</translation>
    </message>
    <message>
        <source>The channels of the guest agent and of SPICE.</source>
        <translation>虚拟机代理和 SPICE 的通道。</translation>
    </message>
    <message>
        <source>The random number generator.</source>
        <translation>随机数生成器。</translation>
    </message>
    <message>
        <source>Memory modules that were plugged in.</source>
        <translation>已插入的内存模块。</translation>
    </message>
    <message>
        <source>Encryption of the memory.</source>
        <translation>内存加密。</translation>
    </message>
    <message>
        <source>Texts of the firmware (SMBIOS).</source>
        <translation>固件的文本信息 (SMBIOS)。</translation>
    </message>
    <message>
        <source>Model and topology of the CPUs.</source>
        <translation>CPU 的型号和拓扑。</translation>
    </message>
    <message>
        <source>What programs noted in the definition (metadata).</source>
        <translation>程序在定义中记录的信息（元数据）。</translation>
    </message>
    <message>
        <source>Pinning and limits of the CPUs.</source>
        <translation>CPU 的绑定和限制。</translation>
    </message>
    <message>
        <source>NUMA placement.</source>
        <translation>NUMA 分配设置。</translation>
    </message>
    <message>
        <source>Huge pages and other settings of the memory.</source>
        <translation>大页及其他内存设置。</translation>
    </message>
    <message>
        <source>Limits of the disks.</source>
        <translation>磁盘的限制。</translation>
    </message>
    <message>
        <source>Arguments for QEMU itself.</source>
        <translation>传给 QEMU 本身的参数。</translation>
    </message>
    <message>
        <source>The disk %1, which is a LUN: %2.</source>
        <translation>磁盘 %1，它是 LUN：%2。</translation>
    </message>
    <message>
        <source>The medium in the drive %1: %2.</source>
        <translation>驱动器 %1 中的介质：%2。</translation>
    </message>
    <message>
        <source>The bus of these disks, which are on SATA in it: %1.</source>
        <translation>以下磁盘的总线（在虚拟设备中改用 SATA）：%1。</translation>
    </message>
    <message>
        <source>What the firmware remembers (boot entries, keys).</source>
        <translation>固件记住的内容（启动项、密钥）。</translation>
    </message>
    <message>
        <source>The MAC addresses, which are made anew by whoever imports it.</source>
        <translation>MAC 地址，导入时会重新生成。</translation>
    </message>
    <message>
        <source>Filters, limits and VLANs of the network cards.</source>
        <translation>网卡的过滤器、限制和 VLAN。</translation>
    </message>
    <message>
        <source>The archive %1 is damaged or was cut short.</source>
        <translation>归档文件 %1 已损坏或不完整。</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>The appliance&apos;s descriptor is larger than any honest one.</source>
        <translation>虚拟设备的描述文件过大，不可能是正常的描述文件。</translation>
    </message>
    <message>
        <source>The file %1 is no appliance.</source>
        <translation>文件 %1 不是虚拟设备。</translation>
    </message>
    <message>
        <source>The file %1 of the appliance is missing.</source>
        <translation>缺少虚拟设备的文件 %1。</translation>
    </message>
    <message>
        <source>The file %1 of the appliance is not as long as its descriptor says: it may have been cut short.</source>
        <translation>虚拟设备的文件 %1 的长度与描述文件所述不符：它可能不完整。</translation>
    </message>
    <message>
        <source>The file %1 is no appliance: there is no descriptor in it.</source>
        <translation>文件 %1 不是虚拟设备：其中没有描述文件。</translation>
    </message>
    <message>
        <source>The file %1 of the appliance was cut short.</source>
        <translation>虚拟设备的文件 %1 不完整。</translation>
    </message>
    <message>
        <source>The file %1 of the appliance was changed or damaged: its sum is not the one of the manifest.</source>
        <translation>虚拟设备的文件 %1 已被更改或损坏：其校验和与清单中的不一致。</translation>
    </message>
    <message>
        <source>The file %1 is there already.</source>
        <translation>文件 %1 已存在。</translation>
    </message>
    <message>
        <source>The file %1 changed while it was read.</source>
        <translation>文件 %1 在读取过程中发生了更改。</translation>
    </message>
    <message>
        <source>There is no room for %1.</source>
        <translation>没有足够的空间存放 %1。</translation>
    </message>
    <message>
        <source>Another export writes to %1.</source>
        <translation>另一个导出任务正在写入 %1。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
    <message>
        <source>%1 is saved, not shut down: its disks are not complete. Start it, and shut it down.</source>
        <translation>%1 处于已保存状态，而不是已关机：其磁盘不完整。请启动它，再将其关机。</translation>
    </message>
    <message>
        <source>The disk %1 (%2) lies in none of the host&apos;s active storage pools, so that it cannot be read.</source>
        <translation>磁盘 %1 (%2) 不在主机的任何活动存储池中，因此无法读取。</translation>
    </message>
    <message>
        <source>The folder %1 has only %2 free, and the export needs up to %3 there for a while.</source>
        <translation>文件夹 %1 仅有 %2 可用空间，而导出期间最多需要在其中临时占用 %3。</translation>
    </message>
    <message>
        <source>%1 is running. Shut it down before it is exported.</source>
        <translation>%1 正在运行。请先将其关机，再导出。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>The storage pool %1 has no room for a copy of %2 without its base.</source>
        <translation>存储池 %1 没有足够的空间存放 %2 的不依赖后备文件的副本。</translation>
    </message>
    <message>
        <source>A copy of %1 without its base could not be made.</source>
        <translation>无法创建 %1 的不依赖后备文件的副本。</translation>
    </message>
    <message>
        <source>The copy %1 is still in the storage pool %2.</source>
        <translation>副本 %1 仍在存储池 %2 中。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>无法完整读取 %1。</translation>
    </message>
    <message>
        <source>The image %1 is not what the host says it is: it is not converted.</source>
        <translation>镜像 %1 与主机所述不符，因此不会转换。</translation>
    </message>
    <message>
        <source>The disk %1 could not be converted.</source>
        <translation>无法转换磁盘 %1。</translation>
    </message>
    <message>
        <source>The folder %1 is still there.</source>
        <translation>文件夹 %1 仍然存在。</translation>
    </message>
    <message>
        <source>The machine is no longer there.</source>
        <translation>虚拟机已不存在。</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主机未连接。</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Looking at the machine</source>
        <translation>正在检查虚拟机</translation>
    </message>
    <message>
        <source>Preparing the disks</source>
        <translation>正在准备磁盘</translation>
    </message>
    <message>
        <source>Copying disks without their bases</source>
        <translation>正在将磁盘复制为不依赖后备文件的副本</translation>
    </message>
    <message>
        <source>Downloading the disks</source>
        <translation>正在下载磁盘</translation>
    </message>
    <message>
        <source>Removing the copies on the host</source>
        <translation>正在移除主机上的副本</translation>
    </message>
    <message>
        <source>Converting the disks</source>
        <translation>正在转换磁盘</translation>
    </message>
    <message>
        <source>Writing the appliance</source>
        <translation>正在写入虚拟设备</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <source>Not in it: %1</source>
        <translation>其中不包含：%1</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>The file %1 of the appliance is no disk of the format that its descriptor tells.</source>
        <translation>虚拟设备的文件 %1 不是其描述文件所述格式的磁盘。</translation>
    </message>
    <message>
        <source>The disk %1 of the appliance is built upon another file, %2.</source>
        <translation>虚拟设备的磁盘 %1 基于另一个文件 %2。</translation>
    </message>
    <message>
        <source>The storage pool %1 is full.</source>
        <translation>存储池 %1 已满。</translation>
    </message>
    <message>
        <source>%1 did not arrive as a whole.</source>
        <translation>%1 没有完整传输。</translation>
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
        <source>Copying %1 to the host</source>
        <translation>正在将 %1 复制到主机</translation>
    </message>
    <message>
        <source>The connection broke in the middle of it. What had arrived is removed as soon as the host is back.</source>
        <translation>操作进行到一半时连接中断。主机恢复连接后，将立即移除已传输的部分。</translation>
    </message>
    <message>
        <source>Looking at the disk</source>
        <translation>正在检查磁盘</translation>
    </message>
    <message>
        <source>Preparing the disk %1</source>
        <translation>正在准备磁盘 %1</translation>
    </message>
    <message>
        <source>Making the disk %1</source>
        <translation>正在创建磁盘 %1</translation>
    </message>
    <message>
        <source>Converting the disk %1</source>
        <translation>正在转换磁盘 %1</translation>
    </message>
    <message>
        <source>Removing the copy of the appliance&apos;s file</source>
        <translation>正在移除虚拟设备文件的副本</translation>
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
        <source>Storing the definition</source>
        <translation>正在保存定义</translation>
    </message>
    <message>
        <source>Starting the machine</source>
        <translation>正在启动虚拟机</translation>
    </message>
    <message>
        <source>The machine could not be started.</source>
        <translation>无法启动虚拟机。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Looking at the appliance and the storage pool</source>
        <translation>正在检查虚拟设备和存储池</translation>
    </message>
    <message>
        <source>The machine needs a name.</source>
        <translation>虚拟机必须有名称。</translation>
    </message>
    <message>
        <source>A name cannot begin with a dot or hold a slash.</source>
        <translation>名称不能以点开头，也不能包含斜杠。</translation>
    </message>
    <message>
        <source>Choose a storage pool that is active.</source>
        <translation>请选择已激活的存储池。</translation>
    </message>
    <message>
        <source>Choose a storage pool whose volumes are files.</source>
        <translation>请选择以文件作为卷的存储池。</translation>
    </message>
    <message>
        <source>The storage pool has only %1 free, and the appliance&apos;s disks need %2.</source>
        <translation>存储池仅有 %1 可用空间，而虚拟设备的磁盘需要 %2。</translation>
    </message>
    <message>
        <source>The disks can grow to %1, and the storage pool has %2 free.</source>
        <translation>这些磁盘最大可增长到 %1，而存储池的可用空间为 %2。</translation>
    </message>
    <message>
        <source>The storage pool already has a volume called %1. Choose another name for the machine.</source>
        <translation>存储池中已有名为 %1 的卷。请为虚拟机选择其他名称。</translation>
    </message>
    <message>
        <source>Choose a network.</source>
        <translation>请选择网络。</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s): the disks go as they are now.</source>
        <translation>
            <numerusform>%n 个快照：磁盘将按当前状态导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program qemu-img is not installed on this machine. It is in the package qemu-utils (Debian, Ubuntu) or qemu-img (Fedora).</source>
        <translation>本机未安装 qemu-img 程序。它包含在软件包 qemu-utils（Debian、Ubuntu）或 qemu-img (Fedora) 中。</translation>
    </message>
    <message>
        <source>The file %1 is there already. Choose another name.</source>
        <translation>文件 %1 已存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有目录 %1。</translation>
    </message>
    <message>
        <source>The appliance holds several machines. Only appliances with one can be imported.</source>
        <translation>虚拟设备包含多台虚拟机。只能导入仅含一台虚拟机的虚拟设备。</translation>
    </message>
    <message>
        <source>The appliance describes no machine.</source>
        <translation>虚拟设备没有描述任何虚拟机。</translation>
    </message>
    <message>
        <source>The appliance refers to a file outside of it: %1.</source>
        <translation>虚拟设备引用了其外部的文件：%1。</translation>
    </message>
    <message>
        <source>The disk %1 of the appliance is built upon another one, which cannot be imported.</source>
        <translation>虚拟设备的磁盘 %1 基于另一个磁盘，无法导入。</translation>
    </message>
    <message>
        <source>The disk %1 of the appliance has no file.</source>
        <translation>虚拟设备的磁盘 %1 没有文件。</translation>
    </message>
    <message>
        <source>The file %1 of the appliance is packed. Unpack it, and import the descriptor.</source>
        <translation>虚拟设备的文件 %1 是压缩的。请先解压缩，再导入描述文件。</translation>
    </message>
    <message>
        <source>The disk %1 of the appliance has no size that makes sense.</source>
        <translation>虚拟设备的磁盘 %1 的大小不合理。</translation>
    </message>
    <message>
        <source>The licence that the appliance asks to agree to is not shown.</source>
        <translation>虚拟设备要求同意的许可协议不会显示。</translation>
    </message>
    <message>
        <source>Settings that the appliance wants at its first start are not given to it: %1.</source>
        <translation>虚拟设备首次启动时所需的设置不会提供给它：%1。</translation>
    </message>
    <message>
        <source>VirtualBox&apos;s own settings of the machine are not taken over.</source>
        <translation>VirtualBox 自有的虚拟机设置不会沿用。</translation>
    </message>
    <message>
        <source>The appliance describes no hardware.</source>
        <translation>虚拟设备没有描述任何硬件。</translation>
    </message>
    <message>
        <source>The appliance describes more devices than any machine has.</source>
        <translation>虚拟设备描述的设备数量超出了任何机器可能拥有的数量。</translation>
    </message>
    <message>
        <source>The medium in the CD drive is not imported.</source>
        <translation>光驱中的介质不会导入。</translation>
    </message>
    <message>
        <source>A floppy drive is left out.</source>
        <translation>省略了一个软盘驱动器。</translation>
    </message>
    <message>
        <source>A sound card is left out.</source>
        <translation>省略了一块声卡。</translation>
    </message>
    <message>
        <source>A device is left out: %1.</source>
        <translation>省略了一个设备：%1。</translation>
    </message>
    <message>
        <source>The appliance asks for a size of memory that makes no sense.</source>
        <translation>虚拟设备要求的内存大小不合理。</translation>
    </message>
    <message>
        <source>The machine of the appliance has a disk that is not described: %1.</source>
        <translation>虚拟设备的虚拟机有一个未作描述的磁盘：%1。</translation>
    </message>
    <message>
        <source>The appliance&apos;s choice of sizes is not offered; its default is taken.</source>
        <translation>虚拟设备提供的规格选项无法选择，将采用其默认规格。</translation>
    </message>
    <message>
        <source>The appliance&apos;s descriptor cannot be read.</source>
        <translation>无法读取虚拟设备的描述文件。</translation>
    </message>
    <message>
        <source>The file is no OVF descriptor.</source>
        <translation>此文件不是 OVF 描述文件。</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>%1 is not a template. Make it one first, so that nobody starts it.</source>
        <translation>%1 不是模板。请先将其转为模板，以免有人启动它。</translation>
    </message>
    <message>
        <source>%1 is running. Shut it down first.</source>
        <translation>%1 正在运行。请先将其关机。</translation>
    </message>
    <message>
        <source>%1 has no disk.</source>
        <translation>%1 没有磁盘。</translation>
    </message>
    <message>
        <source>The file %1, which the template needs, is missing.</source>
        <translation>缺少模板所需的文件 %1。</translation>
    </message>
    <message>
        <source>The disk %1 of the template is not a file or volume of the host.</source>
        <translation>模板的磁盘 %1 不是主机上的文件或卷。</translation>
    </message>
    <message>
        <source>The disk %1 lies in no active storage pool, so its size is not known.</source>
        <translation>磁盘 %1 不在任何活动存储池中，因此其大小未知。</translation>
    </message>
    <message>
        <source>Linked clones are not made of a disk in the format %1.</source>
        <translation>%1 格式的磁盘不能用于创建链接克隆。</translation>
    </message>
    <message>
        <source>Choose the storage pool for the disks.</source>
        <translation>请选择用于存放这些磁盘的存储池。</translation>
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
        <source>Linked clones need a pool of files; the storage pool %1 is not one.</source>
        <translation>链接克隆需要基于文件的存储池；存储池 %1 不是此类存储池。</translation>
    </message>
    <message>
        <source>The machines need %1, but the storage pool %2 has only %3 free.</source>
        <translation>这些虚拟机需要 %1，但存储池 %2 只有 %3 可用空间。</translation>
    </message>
    <message>
        <source>When the machines fill their disks they will need %1; the storage pool %2 has %3 free.</source>
        <translation>这些虚拟机写满磁盘时将需要 %1；存储池 %2 有 %3 可用空间。</translation>
    </message>
    <message>
        <source>From 1 to %1 machines can be made at once.</source>
        <translation>一次可以创建 1 到 %1 台虚拟机。</translation>
    </message>
    <message>
        <source>Put {n} where the number shall stand, such as web-{n}, or give each machine a name below.</source>
        <translation>请在编号的位置写上 {n}，例如 web-{n}，或在下方为每台虚拟机指定名称。</translation>
    </message>
    <message>
        <source>Together the machines have %1 of memory, the host %2.</source>
        <translation>这些虚拟机共需 %1 内存，而主机只有 %2。</translation>
    </message>
    <message>
        <source>Together the machines have %1 of memory; %2 of the host&apos;s is free now.</source>
        <translation>这些虚拟机共需 %1 内存，而主机目前有 %2 可用。</translation>
    </message>
    <message>
        <source>The virtual network %1 is not active: start it first, or do not start the machines.</source>
        <translation>虚拟网络 %1 未激活：请先启动它，或不启动这些虚拟机。</translation>
    </message>
    <message>
        <source>The template has no network card, so it can have no address.</source>
        <translation>模板没有网卡，因此不能设置地址。</translation>
    </message>
    <message>
        <source>Addresses can be reserved in a virtual network of the host only; the template&apos;s network card is not in one.</source>
        <translation>只能在主机的虚拟网络中保留地址；模板的网卡不在虚拟网络中。</translation>
    </message>
    <message>
        <source>The virtual network %1 gives out no IPv4 addresses (it has no DHCP).</source>
        <translation>虚拟网络 %1 不分配 IPv4 地址（它没有 DHCP）。</translation>
    </message>
    <message>
        <source>The machine needs a name without spaces at its ends.</source>
        <translation>虚拟机必须有名称，且名称首尾不能有空格。</translation>
    </message>
    <message>
        <source>This cannot be the name of a machine.</source>
        <translation>不能用作虚拟机名称。</translation>
    </message>
    <message>
        <source>This host already has a machine called %1.</source>
        <translation>此主机上已有名为 %1 的虚拟机。</translation>
    </message>
    <message>
        <source>Two machines of the list are called %1.</source>
        <translation>列表中有两台虚拟机的名称同为 %1。</translation>
    </message>
    <message>
        <source>The storage pool %1 already has a volume called %2.</source>
        <translation>存储池 %1 中已有名为 %2 的卷。</translation>
    </message>
    <message>
        <source>This is not the MAC address of a network card.</source>
        <translation>这不是网卡的 MAC 地址。</translation>
    </message>
    <message>
        <source>Another machine of the host has the MAC address %1.</source>
        <translation>主机上的另一台虚拟机已使用 MAC 地址 %1。</translation>
    </message>
    <message>
        <source>Two machines of the list have the MAC address %1.</source>
        <translation>列表中有两台虚拟机的 MAC 地址同为 %1。</translation>
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
        <source>Two machines of the list have port %1.</source>
        <translation>列表中有两台虚拟机的端口同为 %1。</translation>
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
        <source>This is more virtual CPUs than a machine can have.</source>
        <translation>vCPU 数量超过了虚拟机所能拥有的上限。</translation>
    </message>
    <message numerus="yes">
        <source>The host has only %n CPUs: with more virtual ones the machine gets slower.</source>
        <translation>
            <numerusform>主机只有 %n 个 CPU：vCPU 超过此数会使虚拟机变慢。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the address.</source>
        <translation>请输入地址。</translation>
    </message>
    <message>
        <source>The range has too few free addresses: none is left for this machine.</source>
        <translation>范围内的空闲地址不足：没有地址可分配给此虚拟机。</translation>
    </message>
    <message>
        <source>%1 is not an IP address.</source>
        <translation>%1 不是 IP 地址。</translation>
    </message>
    <message>
        <source>This is an IPv4 address; here belongs one of IPv6.</source>
        <translation>这是 IPv4 地址，此处应填写 IPv6 地址。</translation>
    </message>
    <message>
        <source>This is an IPv6 address; here belongs one of IPv4.</source>
        <translation>这是 IPv6 地址，此处应填写 IPv4 地址。</translation>
    </message>
    <message>
        <source>A machine cannot have the address %1.</source>
        <translation>虚拟机不能使用地址 %1。</translation>
    </message>
    <message>
        <source>%1 is the address of the subnet itself.</source>
        <translation>%1 是子网本身的地址。</translation>
    </message>
    <message>
        <source>%1 is the broadcast address of the subnet.</source>
        <translation>%1 是子网的广播地址。</translation>
    </message>
    <message>
        <source>%1 is the gateway&apos;s address.</source>
        <translation>%1 是网关的地址。</translation>
    </message>
    <message>
        <source>The gateway %1 is not in the subnet of %2.</source>
        <translation>网关 %1 不在 %2 的子网中。</translation>
    </message>
    <message>
        <source>%1 is taken: %2.</source>
        <translation>%1 已被占用：%2。</translation>
    </message>
    <message>
        <source>Two machines of the list have the address %1.</source>
        <translation>列表中有两台虚拟机的地址同为 %1。</translation>
    </message>
    <message>
        <source>%1 is one of the addresses that the virtual network %2 gives out by itself.</source>
        <translation>%1 是虚拟网络 %2 自动分配的地址之一。</translation>
    </message>
    <message>
        <source>%1 is not in the virtual network %2.</source>
        <translation>%1 不在虚拟网络 %2 中。</translation>
    </message>
    <message>
        <source>The template is gone.</source>
        <translation>模板已不存在。</translation>
    </message>
    <message>
        <source>the virtual network %1 itself has it</source>
        <translation>由虚拟网络 %1 自身使用</translation>
    </message>
    <message>
        <source>it is reserved for %1</source>
        <translation>已为 %1 保留</translation>
    </message>
    <message>
        <source>the machine %1 has it</source>
        <translation>由虚拟机 %1 使用</translation>
    </message>
    <message>
        <source>it is given out to %1</source>
        <translation>已分配给 %1</translation>
    </message>
    <message>
        <source>The template could not be read.</source>
        <translation>无法读取模板。</translation>
    </message>
    <message>
        <source>%1 is not a template any more.</source>
        <translation>%1 已不再是模板。</translation>
    </message>
    <message>
        <source>The storage pool %1 could not be read.</source>
        <translation>无法读取存储池 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Create %n machine(s) from %1</source>
        <translation>
            <numerusform>从 %1 创建 %n 台虚拟机</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the template</source>
        <translation>正在检查模板</translation>
    </message>
    <message>
        <source>Making the machines</source>
        <translation>正在创建虚拟机</translation>
    </message>
    <message>
        <source>The volume %1 is still there.</source>
        <translation>卷 %1 仍然存在。</translation>
    </message>
    <message>
        <source>The volume %1 was left alone: after the break of the connection others use it.</source>
        <translation>卷 %1 未作改动：连接中断之后，它已被其他虚拟机使用。</translation>
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
        <source>The seed for cloud-init could not be stored.</source>
        <translation>无法保存 cloud-init 种子数据。</translation>
    </message>
    <message>
        <source>The address %1 could not be reserved.</source>
        <translation>无法保留地址 %1。</translation>
    </message>
    <message>
        <source>The address %1 is still reserved.</source>
        <translation>地址 %1 仍处于保留状态。</translation>
    </message>
    <message>
        <source>The definition of the template could not be copied.</source>
        <translation>无法复制模板的定义。</translation>
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
        <source>Port %1 is already in use on the host.</source>
        <translation>端口 %1 在主机上已被占用。</translation>
    </message>
    <message>
        <source>The machine could not be started.</source>
        <translation>无法启动虚拟机。</translation>
    </message>
    <message>
        <source>The machine is still running.</source>
        <translation>虚拟机仍在运行。</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>创建 %1</translation>
    </message>
    <message>
        <source>Making the disk %1</source>
        <translation>正在创建磁盘 %1</translation>
    </message>
    <message>
        <source>Storing the seed for cloud-init</source>
        <translation>正在保存 cloud-init 种子数据</translation>
    </message>
    <message>
        <source>Reserving the address %1</source>
        <translation>正在保留地址 %1</translation>
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
    <message numerus="yes">
        <source>%n machine(s) could not be made.</source>
        <translation>
            <numerusform>无法创建 %n 台虚拟机。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are there.</source>
        <translation>%2 台中已有 %1 台创建完成。</translation>
    </message>
</context>
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
    <message>
        <source>Looking at the image</source>
        <translation>正在检查镜像</translation>
    </message>
    <message>
        <source>Opening the folder of the image</source>
        <translation>正在打开镜像所在的目录</translation>
    </message>
    <message>
        <source>Converting the image into %1</source>
        <translation>正在将镜像转换到 %1</translation>
    </message>
    <message>
        <source>Copying the image into %1</source>
        <translation>正在将镜像复制到 %1</translation>
    </message>
    <message>
        <source>Closing the folder of the image</source>
        <translation>正在关闭镜像所在的目录</translation>
    </message>
    <message>
        <source>Writing the seed for cloud-init</source>
        <translation>正在写入 cloud-init 种子数据</translation>
    </message>
    <message>
        <source>Giving the installer its answers</source>
        <translation>正在向安装程序提供应答</translation>
    </message>
    <message>
        <source>Writing the answers for the installer</source>
        <translation>正在写入安装程序的应答</translation>
    </message>
    <message>
        <source>The machine switches itself off when the installation is through. Start it then: it boots from its disk.</source>
        <translation>安装完成后，虚拟机会自行关机。届时请启动它：它将从磁盘引导。</translation>
    </message>
    <message>
        <source>The disk %1 could not be grown.</source>
        <translation>无法扩大磁盘 %1。</translation>
    </message>
    <message>
        <source>The image %1 could not be read.</source>
        <translation>无法读取镜像 %1。</translation>
    </message>
    <message>
        <source>The image %1 is not there any more.</source>
        <translation>镜像 %1 已不存在。</translation>
    </message>
    <message>
        <source>The image %1 cannot be read from here, so it is not copied. Put it into a storage pool.</source>
        <translation>无法从此处读取镜像 %1，因此未复制。请将其放入存储池。</translation>
    </message>
    <message>
        <source>The image %1 is another one by now: its format is %2.</source>
        <translation>镜像 %1 现在已是另一个镜像：其格式为 %2。</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened as a storage pool, which is needed to copy from it.</source>
        <translation>无法将目录 %1 作为存储池打开，而从中复制需要这样做。</translation>
    </message>
    <message>
        <source>The storage pool %1 is still there; it ends with the host&apos;s libvirt.</source>
        <translation>存储池 %1 仍然存在；主机的 libvirt 停止后它就会消失。</translation>
    </message>
    <message>
        <source>The installer&apos;s %1 has no sensible size.</source>
        <translation>安装程序的 %1 大小不合理。</translation>
    </message>
    <message>
        <source>The installation medium ends too early.</source>
        <translation>安装介质不完整，提前结束。</translation>
    </message>
    <message>
        <source>The storage pool %1 already has a volume called %2.</source>
        <translation>存储池 %1 中已有名为 %2 的卷。</translation>
    </message>
    <message>
        <source>The host has no storage pool for the medium.</source>
        <translation>主机没有可存放介质的存储池。</translation>
    </message>
    <message>
        <source>The medium with the answers could not be made.</source>
        <translation>无法创建存放应答的介质。</translation>
    </message>
    <message>
        <source>The medium with the answers could not be written into the storage pool %1.</source>
        <translation>无法将存放应答的介质写入存储池 %1。</translation>
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
    <message>
        <source>%1, which stays, is built upon it.</source>
        <translation>将保留的 %1 以它为后备文件。</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>This is no SHA-256 checksum: it has 64 digits from 0 to f.</source>
        <translation>这不是 SHA-256 校验和：它应由 64 个十六进制数字（0 到 f）组成。</translation>
    </message>
    <message>
        <source>None of these checksums is for a file called %1.</source>
        <translation>这些校验和中没有名为 %1 的文件的校验和。</translation>
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
    <message>
        <source>%1 is a template. Turn it back into a machine to start it.</source>
        <translation>%1 是模板。若要启动它，请先将其转回虚拟机。</translation>
    </message>
    <message>
        <source>%1 is a template and does not start with the host.</source>
        <translation>%1 是模板，不会随主机自动启动。</translation>
    </message>
</context>
<context>
    <name>DomainFile</name>
    <message>
        <source>The file %1 is no definition of a machine.</source>
        <translation>文件 %1 不是虚拟机的定义。</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>Its outermost element is &lt;%1&gt;, not &lt;domain&gt;.</source>
        <translation>其最外层元素是 &lt;%1&gt;，而不是 &lt;domain&gt;。</translation>
    </message>
    <message>
        <source>%1 on this host has the same UUID. Give the import an identity of its own.</source>
        <translation>此主机上的 %1 具有相同的 UUID。请为导入的虚拟机使用新的标识。</translation>
    </message>
    <message>
        <source>The definition wants KVM, which does not work on this host.</source>
        <translation>该定义要求使用 KVM，而此主机上的 KVM 不可用。</translation>
    </message>
    <message>
        <source>The disk %1 belongs to %2. Two machines that write to one disk destroy what is on it: give one of them another disk before both run.</source>
        <translation>磁盘 %1 属于 %2。两台虚拟机写入同一个磁盘会毁坏其中的内容：在两者同时运行之前，请为其中一台换用其他磁盘。</translation>
    </message>
    <message>
        <source>The host has no volume %1 in a pool %2.</source>
        <translation>主机上没有位于存储池 %2 的卷 %1。</translation>
    </message>
    <message>
        <source>The disk %1 is not there.</source>
        <translation>磁盘 %1 不存在。</translation>
    </message>
    <message>
        <source>The disk %1 is in none of the host&apos;s storage pools; it may not be there.</source>
        <translation>磁盘 %1 不在主机的任何存储池中，它可能不存在。</translation>
    </message>
    <message>
        <source>The host has no virtual network called %1.</source>
        <translation>主机上没有名为 %1 的虚拟网络。</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>其中没有名称。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Storing the definition</source>
        <translation>正在保存定义</translation>
    </message>
    <message>
        <source>%1 on this host has the same UUID. Nothing was changed.</source>
        <translation>此主机上的 %1 具有相同的 UUID。未做任何更改。</translation>
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
        <source>Finishing</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <source>The file %1 is there already.</source>
        <translation>文件 %1 已存在。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
    <message>
        <source>Export the definition of %1</source>
        <translation>导出 %1 的定义</translation>
    </message>
    <message>
        <source>Reading the definition</source>
        <translation>正在读取定义</translation>
    </message>
    <message>
        <source>The definition could not be read.</source>
        <translation>无法读取定义。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
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
    <name>Fetch</name>
    <message>
        <source>There is no server called %1.</source>
        <translation>没有名为 %1 的服务器。</translation>
    </message>
    <message>
        <source>%1 does not take connections for this address.</source>
        <translation>%1 不接受对此地址的连接。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 没有及时响应。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>%1 的证书无效。</translation>
    </message>
    <message>
        <source>%1 has no such file.</source>
        <translation>%1 没有此文件。</translation>
    </message>
    <message>
        <source>%1 wants a user name and a password for this file.</source>
        <translation>%1 要求提供用户名和密码才能获取此文件。</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody.</source>
        <translation>%1 没有向所有人提供此文件。</translation>
    </message>
    <message>
        <source>%1 passes the request on again and again.</source>
        <translation>%1 一再重定向请求。</translation>
    </message>
    <message>
        <source>%1 passes the request on to an address without encryption.</source>
        <translation>%1 将请求重定向到了未加密的地址。</translation>
    </message>
    <message>
        <source>The proxy of this machine refused the request.</source>
        <translation>本机的代理服务器拒绝了请求。</translation>
    </message>
    <message>
        <source>%1 ended the connection before all was here.</source>
        <translation>尚未全部接收，%1 就断开了连接。</translation>
    </message>
    <message>
        <source>The file could not be fetched from %1.</source>
        <translation>无法从 %1 获取文件。</translation>
    </message>
    <message>
        <source>At this address there is a web page, not a file to fetch.</source>
        <translation>此地址是网页，而不是可获取的文件。</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>这不是地址。</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// can be fetched.</source>
        <translation>只能获取以 https:// 或 http:// 开头的地址。</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>地址中没有指定服务器。</translation>
    </message>
</context>
<context>
    <name>HostCopyJob</name>
    <message>
        <source>The volume %1 could not be read.</source>
        <translation>无法读取卷 %1。</translation>
    </message>
    <message>
        <source>The volume %1 could not be read to its end.</source>
        <translation>无法将卷 %1 读取到末尾。</translation>
    </message>
    <message>
        <source>The storage pool %1 is full. What had arrived of %2 was removed.</source>
        <translation>存储池 %1 已满。%2 已传输的部分已被移除。</translation>
    </message>
    <message>
        <source>%1 did not arrive as a whole.</source>
        <translation>%1 没有完整传输。</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>将 %1 复制到 %2</translation>
    </message>
    <message>
        <source>Looking at the volume</source>
        <translation>正在检查卷</translation>
    </message>
    <message>
        <source>Looking at the storage pool</source>
        <translation>正在检查存储池</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>The connection to %1 or %2 broke in the middle of it. What had arrived of %3 is of no use, and is removed as soon as the host is back.</source>
        <translation>传输途中，到 %1 或 %2 的连接断开。%3 已传输的部分无法使用，待主机恢复连接后将立即移除。</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
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
    <name>Identity</name>
    <message>
        <source>A domain consists of letters, digits and hyphens, with dots between its parts.</source>
        <translation>域名由字母、数字和连字符组成，各部分之间以点分隔。</translation>
    </message>
    <message>
        <source>A user&apos;s name has at most 32 small letters, digits, hyphens and underscores, and begins with a letter.</source>
        <translation>用户名最多 32 个字符，由小写字母、数字、连字符和下划线组成，并以字母开头。</translation>
    </message>
    <message>
        <source>Enter the user that the password is for.</source>
        <translation>请输入该密码所属的用户。</translation>
    </message>
    <message>
        <source>The password must be hashed.</source>
        <translation>密码必须经过哈希处理。</translation>
    </message>
    <message>
        <source>Without a key and a password nobody can log in, unless the image itself provides for it.</source>
        <translation>没有密钥和密码，任何人都无法登录，除非镜像本身另有安排。</translation>
    </message>
    <message>
        <source>For sudo with a password the user needs one.</source>
        <translation>若 sudo 需要密码，用户必须有密码。</translation>
    </message>
    <message>
        <source>The prefix is a number from 1 to %1.</source>
        <translation>前缀长度必须为 1 到 %1 之间的数字。</translation>
    </message>
    <message>
        <source>Enter the address.</source>
        <translation>请输入地址。</translation>
    </message>
    <message>
        <source>%1 is not an IP address.</source>
        <translation>%1 不是 IP 地址。</translation>
    </message>
    <message>
        <source>This is an IPv4 address; here belongs one of IPv6.</source>
        <translation>这是 IPv4 地址，此处应填写 IPv6 地址。</translation>
    </message>
    <message>
        <source>This is an IPv6 address; here belongs one of IPv4.</source>
        <translation>这是 IPv6 地址，此处应填写 IPv4 地址。</translation>
    </message>
    <message>
        <source>A machine cannot have the address %1.</source>
        <translation>虚拟机不能使用地址 %1。</translation>
    </message>
    <message>
        <source>The gateway is not an IPv6 address.</source>
        <translation>网关不是 IPv6 地址。</translation>
    </message>
    <message>
        <source>The gateway is not an IPv4 address.</source>
        <translation>网关不是 IPv4 地址。</translation>
    </message>
    <message>
        <source>The gateway has the same address as the machine.</source>
        <translation>网关的地址与虚拟机相同。</translation>
    </message>
    <message>
        <source>The gateway is not in the subnet of the machine.</source>
        <translation>网关不在虚拟机的子网中。</translation>
    </message>
    <message>
        <source>%1 is not a domain.</source>
        <translation>%1 不是域名。</translation>
    </message>
    <message>
        <source>Without a name server the machine knows no names.</source>
        <translation>没有名称服务器，虚拟机就无法解析名称。</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a package.</source>
        <translation>%1 不能用作软件包名称。</translation>
    </message>
    <message>
        <source>A command is one line of text.</source>
        <translation>命令必须为单行文本。</translation>
    </message>
    <message>
        <source>Line %1: the key %2 is written by the program already. Leave out one of the two.</source>
        <translation>第 %1 行：键 %2 已由本程序写入。请去掉其中一个。</translation>
    </message>
    <message>
        <source>The machine needs a host name.</source>
        <translation>虚拟机必须有主机名。</translation>
    </message>
    <message>
        <source>A host name has at most 63 characters.</source>
        <translation>主机名最多 63 个字符。</translation>
    </message>
    <message>
        <source>A host name consists of letters, digits and hyphens, and neither begins nor ends with a hyphen.</source>
        <translation>主机名由字母、数字和连字符组成，且不能以连字符开头或结尾。</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>密码为空。</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>密码过长。</translation>
    </message>
    <message>
        <source>A password is one line of text.</source>
        <translation>密码必须为单行文本。</translation>
    </message>
    <message>
        <source>The password could not be hashed.</source>
        <translation>无法对密码进行哈希处理。</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not valid YAML (%3).</source>
        <translation>第 %1 行第 %2 列：这不是有效的 YAML (%3)。</translation>
    </message>
    <message>
        <source>Line %1, column %2: the key %3 is there twice.</source>
        <translation>第 %1 行第 %2 列：键 %3 重复出现。</translation>
    </message>
    <message>
        <source>Line %1, column %2: a second document begins here, but only one can be used.</source>
        <translation>第 %1 行第 %2 列：此处开始了第二个文档，但只能使用一个。</translation>
    </message>
    <message>
        <source>This is too large, or nested too deeply.</source>
        <translation>内容过大或嵌套过深。</translation>
    </message>
    <message>
        <source>This is a script. What is entered here is merged into the #cloud-config; put scripts under the commands.</source>
        <translation>这是脚本。此处输入的内容会合并到 #cloud-config 中；脚本请放在命令中。</translation>
    </message>
    <message>
        <source>Line %1, column %2: a list of keys with values is wanted here, such as &quot;timezone: Europe/Berlin&quot;.</source>
        <translation>第 %1 行第 %2 列：此处应为键值列表，例如“timezone: Europe/Berlin”。</translation>
    </message>
    <message>
        <source>This is a private key, which must stay where it is. The public one is in the file that ends with .pub.</source>
        <translation>这是私钥，必须留在原处。公钥在以 .pub 结尾的文件中。</translation>
    </message>
    <message>
        <source>A public key is one line of text.</source>
        <translation>公钥必须为单行文本。</translation>
    </message>
    <message>
        <source>The key is too long.</source>
        <translation>密钥过长。</translation>
    </message>
    <message>
        <source>Keys of the kind ssh-dss are not accepted by today&apos;s systems.</source>
        <translation>当今的系统不接受 ssh-dss 类型的密钥。</translation>
    </message>
    <message>
        <source>This is not a public key: one begins with its kind, such as ssh-ed25519.</source>
        <translation>这不是公钥：公钥以其类型开头，例如 ssh-ed25519。</translation>
    </message>
    <message>
        <source>The key is damaged: a part of it is missing, or has been changed.</source>
        <translation>密钥已损坏：其中一部分缺失或已被更改。</translation>
    </message>
</context>
<context>
    <name>ImageCheck</name>
    <message numerus="yes">
        <source>The image is built upon a chain of more than %n others, or upon itself.</source>
        <translation>
            <numerusform>镜像的后备文件链包含超过 %n 个镜像，或以其自身为后备文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The image claims to be built upon %1, which is no file of the host. It is not used.</source>
        <translation>镜像声称以 %1 为后备文件，但它不是主机上的文件，因此不使用此镜像。</translation>
    </message>
    <message>
        <source>The image does not say which format its base %1 has, and a guess would let a guest choose. Set it on the host: qemu-img rebase -u -b … -F FORMAT.</source>
        <translation>镜像没有说明其后备文件 %1 的格式，而猜测格式等于让虚拟机来决定。请在主机上设置：qemu-img rebase -u -b … -F FORMAT。</translation>
    </message>
    <message>
        <source>Its base %1 cannot be used: %2</source>
        <translation>其后备文件 %1 无法使用：%2</translation>
    </message>
    <message>
        <source>The image claims to be built upon %1, which no active storage pool of the host holds. Whoever made the image could have written any path of the host there, so it is not used.</source>
        <translation>镜像声称以 %1 为后备文件，但主机的活动存储池中都没有该文件。镜像的制作者可以在其中写入主机上的任意路径，因此不使用此镜像。</translation>
    </message>
    <message>
        <source>The image is built upon %1, which is not there.</source>
        <translation>镜像以 %1 为后备文件，但它不存在。</translation>
    </message>
    <message>
        <source>The image is built upon %1, which cannot be read.</source>
        <translation>镜像以 %1 为后备文件，但它无法读取。</translation>
    </message>
    <message>
        <source>The image is damaged: its header makes no sense.</source>
        <translation>镜像已损坏：其文件头不合理。</translation>
    </message>
    <message>
        <source>This is the first version of the format. Convert it on the host with qemu-img convert.</source>
        <translation>这是该格式的第一个版本。请在主机上用 qemu-img convert 转换。</translation>
    </message>
    <message>
        <source>The image is encrypted.</source>
        <translation>镜像已加密。</translation>
    </message>
    <message>
        <source>The image keeps its data in other files.</source>
        <translation>镜像将其数据保存在其他文件中。</translation>
    </message>
    <message>
        <source>The image keeps its data in other files: %1. Make one file of it with qemu-img convert.</source>
        <translation>镜像将其数据保存在其他文件中：%1。请用 qemu-img convert 将其合并为单个文件。</translation>
    </message>
    <message>
        <source>The image holds only what differs from another one. Export the whole disk, or merge its snapshots, where it comes from.</source>
        <translation>此镜像只包含与另一个镜像的差异。请在其来源处导出完整磁盘，或合并其快照。</translation>
    </message>
    <message>
        <source>This is a packed file (%1). Unpack it first; an OVA is imported as an appliance.</source>
        <translation>这是压缩文件 (%1)。请先解压缩；OVA 应作为虚拟设备导入。</translation>
    </message>
    <message>
        <source>This is an installation image (ISO), not a disk.</source>
        <translation>这是安装镜像 (ISO)，不是磁盘。</translation>
    </message>
    <message>
        <source>The host&apos;s libvirt does not know vhdx. Convert it first: qemu-img convert -O qcow2 IN.vhdx OUT.qcow2.</source>
        <translation>主机的 libvirt 不支持 vhdx。请先转换：qemu-img convert -O qcow2 IN.vhdx OUT.qcow2。</translation>
    </message>
</context>
<context>
    <name>ImageProbe</name>
    <message>
        <source>This image is built upon another one, and does not say upon which in a way that can be checked. Convert it to a complete image first.</source>
        <translation>此镜像基于另一个镜像，且没有以可检查的方式说明基于哪一个。请先将其转换为完整镜像。</translation>
    </message>
    <message>
        <source>The data of this image lie in another file. Convert it to a single file first.</source>
        <translation>此镜像的数据在另一个文件中。请先将其转换为单个文件。</translation>
    </message>
    <message>
        <source>This image is built upon something that is not a file: %1. It is not uploaded.</source>
        <translation>此镜像的后备对象不是文件：%1。未上传。</translation>
    </message>
    <message>
        <source>This image is built upon the file %1, which is outside the storage pool: the host would open it for the machine. It is not uploaded. Convert it to a complete image, if you trust it.</source>
        <translation>此镜像以文件 %1 为后备文件，而它位于存储池之外：主机会为虚拟机打开它。未上传。如果您信任它，请将其转换为完整镜像。</translation>
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
    <message>
        <source>The host has no active storage pool of files, which the medium for this needs.</source>
        <translation>主机没有基于文件的活动存储池，而所需的介质必须存放在其中。</translation>
    </message>
    <message>
        <source>The storage pool %1 already has a volume called %2, which would be made for this machine.</source>
        <translation>存储池 %1 中已有名为 %2 的卷，而此虚拟机需要创建同名的卷。</translation>
    </message>
    <message>
        <source>There is no disk to install to.</source>
        <translation>没有可供安装的磁盘。</translation>
    </message>
    <message>
        <source>This installer is given its answers at the very start. Let the machine start when it is made.</source>
        <translation>此安装程序一启动就需要得到应答内容。请让虚拟机在创建后立即启动。</translation>
    </message>
    <message>
        <source>The installer&apos;s kernel is read from the medium, which for that must be in a storage pool of the host.</source>
        <translation>安装程序的内核从介质中读取，因此介质必须位于主机的存储池中。</translation>
    </message>
    <message>
        <source>The new system needs a user.</source>
        <translation>新系统需要一个用户。</translation>
    </message>
    <message>
        <source>This cannot be the name of a user of Windows.</source>
        <translation>这不能用作 Windows 用户名。</translation>
    </message>
    <message>
        <source>A user&apos;s name consists of small letters, digits, hyphens and underscores, and begins with a letter.</source>
        <translation>用户名由小写字母、数字、连字符和下划线组成，并以字母开头。</translation>
    </message>
    <message>
        <source>Every system has a user of this name already.</source>
        <translation>每个系统中都已有此名称的用户。</translation>
    </message>
    <message>
        <source>The full name holds a character that it must not.</source>
        <translation>全名中含有不允许的字符。</translation>
    </message>
    <message>
        <source>A product key has five groups of five letters and digits: AAAAA-BBBBB-CCCCC-DDDDD-EEEEE.</source>
        <translation>产品密钥由五组字母和数字组成，每组五个字符：AAAAA-BBBBB-CCCCC-DDDDD-EEEEE。</translation>
    </message>
    <message>
        <source>The user needs a password.</source>
        <translation>用户必须有密码。</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>密码过长。</translation>
    </message>
    <message>
        <source>The password must not hold control characters, nor begin or end with a space.</source>
        <translation>密码不能包含控制字符，开头和结尾也不能是空格。</translation>
    </message>
    <message>
        <source>The script of this installer cannot take a password with an apostrophe or a backslash.</source>
        <translation>此安装程序的脚本不支持含有单引号或反斜杠的密码。</translation>
    </message>
    <message>
        <source>Windows takes at most 15 characters.</source>
        <translation>Windows 最多只接受 15 个字符。</translation>
    </message>
    <message>
        <source>Give the language as de_DE, the time zone as Europe/Berlin and the keyboard as de.</source>
        <translation>请按 de_DE 的格式填写语言，按 Europe/Berlin 的格式填写时区，按 de 的格式填写键盘。</translation>
    </message>
    <message>
        <source>libosinfo on this computer has no script that installs %1.</source>
        <translation>本机的 libosinfo 没有用于安装 %1 的脚本。</translation>
    </message>
    <message>
        <source>libosinfo has a script for %1, but its installer has to be told of it in the menu of its own boot loader, which this program cannot reach.</source>
        <translation>libosinfo 有适用于 %1 的脚本，但必须在其安装程序自带的引导加载程序菜单中指定该脚本，本程序无法做到。</translation>
    </message>
    <message>
        <source>This medium is a live system or the like: its installer takes no script. Use the image for installation from the network, or the full one.</source>
        <translation>此介质是 Live 系统或类似介质，其安装程序不接受脚本。请使用网络安装镜像或完整安装镜像。</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs at least %n virtual CPUs.</source>
        <translation>
            <numerusform>%1 至少需要 %n 个 vCPU。</numerusform>
        </translation>
    </message>
    <message>
        <source>The image has a size of %1: the disk cannot be smaller.</source>
        <translation>镜像的大小为 %1：磁盘不能小于此值。</translation>
    </message>
    <message>
        <source>A disk that is linked to its image can only be qcow2 in a pool of files.</source>
        <translation>链接到镜像的磁盘只能是 qcow2，并位于基于文件的存储池中。</translation>
    </message>
    <message>
        <source>The image cannot be read from here, so it cannot be copied. Put it into a storage pool.</source>
        <translation>无法从此处读取镜像，因此无法复制。请将其放入存储池。</translation>
    </message>
    <message>
        <source>Choose the cloud image.</source>
        <translation>请选择云镜像。</translation>
    </message>
    <message>
        <source>The path of the image must begin with a slash.</source>
        <translation>镜像路径必须以斜杠开头。</translation>
    </message>
    <message>
        <source>There is no such image on the host.</source>
        <translation>主机上没有此镜像。</translation>
    </message>
    <message>
        <source>An image of the format %1 cannot be linked to. Take a full copy.</source>
        <translation>%1 格式的镜像不能用于链接。请使用完整复制。</translation>
    </message>
    <message>
        <source>%1 does not install without a TPM 2.0, and the host cannot emulate one. Install the packages swtpm and swtpm-tools there.</source>
        <translation>没有 TPM 2.0 就无法安装 %1，而主机无法模拟 TPM。请在主机上安装软件包 swtpm 和 swtpm-tools。</translation>
    </message>
    <message>
        <source>%1 asks for Secure Boot, and the host&apos;s firmware cannot do it. Install the package ovmf there.</source>
        <translation>%1 需要安全启动，而主机的固件不支持。请在主机上安装软件包 ovmf。</translation>
    </message>
    <message>
        <source>%1 asks for Secure Boot, which only the machine type q35 can do.</source>
        <translation>%1 需要安全启动，只有机器类型 q35 支持。</translation>
    </message>
    <message>
        <source>The path of the disc with drivers must begin with a slash.</source>
        <translation>驱动程序光盘的路径必须以斜杠开头。</translation>
    </message>
    <message>
        <source>This is the installation medium itself.</source>
        <translation>这就是安装介质本身。</translation>
    </message>
    <message>
        <source>This disk is used by: %1. Copied while it is written to, it may come out damaged.</source>
        <translation>此磁盘正被以下虚拟机使用：%1。如果在写入期间复制，副本可能会损坏。</translation>
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
    <name>IsoFiles</name>
    <message>
        <source>The directory of the ISO image makes no sense.</source>
        <translation>无法识别 ISO 镜像的目录。</translation>
    </message>
    <message>
        <source>This file is not an ISO image.</source>
        <translation>此文件不是 ISO 镜像。</translation>
    </message>
    <message>
        <source>The medium has no file %1.</source>
        <translation>介质中没有文件 %1。</translation>
    </message>
    <message>
        <source>The medium could not be made.</source>
        <translation>无法创建介质。</translation>
    </message>
</context>
<context>
    <name>LocalFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>You may not read %1.</source>
        <translation>您无权读取 %1。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有目录 %1。</translation>
    </message>
    <message>
        <source>You may not write to the folder %1.</source>
        <translation>您无权写入目录 %1。</translation>
    </message>
    <message>
        <source>The disk of this machine is full: %1 is not complete and was removed.</source>
        <translation>本机的磁盘已满：%1 不完整，已被删除。</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>文件 %1 已存在。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>%1 在读取过程中被更改。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>无法完整读取 %1。</translation>
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
    <name>NetworkChange</name>
    <message>
        <source>The IPv6 subnet changes.</source>
        <translation>IPv6 子网将更改。</translation>
    </message>
    <message>
        <source>The IPv4 subnet changes.</source>
        <translation>IPv4 子网将更改。</translation>
    </message>
    <message>
        <source>The range of IPv6 addresses that guests get changes. A guest keeps the address that it has until it asks again.</source>
        <translation>分配给虚拟机的 IPv6 地址范围将更改。虚拟机会保留现有的地址，直到再次请求地址。</translation>
    </message>
    <message>
        <source>The range of addresses that guests get changes. A guest keeps the address that it has until it asks again.</source>
        <translation>分配给虚拟机的地址范围将更改。虚拟机会保留现有的地址，直到再次请求地址。</translation>
    </message>
    <message>
        <source>The reserved IPv6 addresses change.</source>
        <translation>保留的 IPv6 地址将更改。</translation>
    </message>
    <message>
        <source>The reserved addresses change.</source>
        <translation>保留的地址将更改。</translation>
    </message>
    <message>
        <source>How guests reach the outside changes.</source>
        <translation>虚拟机访问外部网络的方式将更改。</translation>
    </message>
    <message>
        <source>The network interface that it goes out by changes.</source>
        <translation>对外使用的网络接口将更改。</translation>
    </message>
    <message>
        <source>The bridge changes.</source>
        <translation>网桥将更改。</translation>
    </message>
    <message>
        <source>Whether IPv6 goes out with the host&apos;s address changes.</source>
        <translation>IPv6 是否以主机的地址对外通信将更改。</translation>
    </message>
    <message>
        <source>The domain name changes.</source>
        <translation>域名将更改。</translation>
    </message>
    <message>
        <source>The name servers that are asked change.</source>
        <translation>所查询的域名服务器将更改。</translation>
    </message>
    <message>
        <source>The fixed DNS names change.</source>
        <translation>固定的 DNS 名称将更改。</translation>
    </message>
    <message>
        <source>The largest packet size (MTU) changes.</source>
        <translation>最大数据包大小 (MTU) 将更改。</translation>
    </message>
    <message>
        <source>The VLAN changes.</source>
        <translation>VLAN 将更改。</translation>
    </message>
    <message>
        <source>The port groups change. A running guest keeps the limits and the VLAN that it has until it is plugged in anew.</source>
        <translation>端口组将更改。运行中的虚拟机会继续使用现有的限速和 VLAN，直到重新接入网络。</translation>
    </message>
    <message>
        <source>It will start with the host.</source>
        <translation>将随主机自动启动。</translation>
    </message>
    <message>
        <source>It will no longer start with the host.</source>
        <translation>将不再随主机自动启动。</translation>
    </message>
</context>
<context>
    <name>NetworkCheck</name>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名称太长。</translation>
    </message>
    <message>
        <source>A name has no slash, no line break and no space at its ends.</source>
        <translation>名称不能包含斜杠或换行，首尾也不能有空格。</translation>
    </message>
    <message>
        <source>libvirt cannot rename a network. Make a new one, and move the guests to it.</source>
        <translation>libvirt 无法重命名网络。请新建一个网络，再将虚拟机移过去。</translation>
    </message>
    <message>
        <source>There is a network of this name.</source>
        <translation>已有此名称的网络。</translation>
    </message>
    <message>
        <source>A network of the host&apos;s own bridge or interface and one that libvirt makes cannot be turned into each other. Make a new one.</source>
        <translation>使用主机自身网桥或接口的网络与由 libvirt 创建的网络不能相互转换。请新建一个网络。</translation>
    </message>
    <message numerus="yes">
        <source>Names of interfaces have at most %n characters.</source>
        <translation>
            <numerusform>接口名称最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of interfaces have letters, digits, dots, hyphens and underscores only.</source>
        <translation>接口名称只能包含字母、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <source>The network %1 has a bridge of this name.</source>
        <translation>网络 %1 已使用此名称的网桥。</translation>
    </message>
    <message>
        <source>The host has an interface of this name.</source>
        <translation>主机上已有此名称的接口。</translation>
    </message>
    <message>
        <source>Choose the bridge of the host that guests are to be plugged into.</source>
        <translation>请选择虚拟机要接入的主机网桥。</translation>
    </message>
    <message>
        <source>This bridge belongs to the virtual network %1. Choose that network for the guests.</source>
        <translation>此网桥属于虚拟网络 %1。请为虚拟机选择该网络。</translation>
    </message>
    <message>
        <source>The host has no bridge of this name now. Guests can start once it has.</source>
        <translation>主机上目前没有此名称的网桥。有了该网桥后，虚拟机才能启动。</translation>
    </message>
    <message>
        <source>Of bridges, only the kernel&apos;s own and Open vSwitch are known.</source>
        <translation>只支持内核自带的网桥和 Open vSwitch 网桥。</translation>
    </message>
    <message>
        <source>Choose the network interface that guests share.</source>
        <translation>请选择虚拟机共享的网络接口。</translation>
    </message>
    <message>
        <source>%1 is a Wi-Fi card: its access point takes packets of one machine only, so that guests get no answers. Share the host&apos;s connection (NAT) instead.</source>
        <translation>%1 是无线网卡 (Wi-Fi)：其接入点只接受一台机器的数据包，因此虚拟机收不到应答。请改为共享主机的连接 (NAT)。</translation>
    </message>
    <message>
        <source>%1 is a port of %2, and cannot carry macvtap at the same time. Make a network of the bridge instead.</source>
        <translation>%1 是 %2 的端口，不能同时用于 macvtap。请改为使用该网桥创建网络。</translation>
    </message>
    <message>
        <source>The host has no interface of this name now.</source>
        <translation>主机上目前没有此名称的接口。</translation>
    </message>
    <message>
        <source>This mode is not known.</source>
        <translation>未知的模式。</translation>
    </message>
    <message>
        <source>In this mode one running guest has the whole interface to itself.</source>
        <translation>在此模式下，整个接口由一台运行中的虚拟机独占。</translation>
    </message>
    <message>
        <source>Networks of this kind cannot be bound to one interface.</source>
        <translation>此类网络不能绑定到某个接口。</translation>
    </message>
    <message>
        <source>A domain name has letters, digits and hyphens, with dots between its parts.</source>
        <translation>域名由字母、数字和连字符组成，各部分之间以点分隔。</translation>
    </message>
    <message>
        <source>%1 is no IP address.</source>
        <translation>%1 不是 IP 地址。</translation>
    </message>
    <message>
        <source>This is the network&apos;s own name server.</source>
        <translation>这是该网络自己的域名服务器。</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 重复出现。</translation>
    </message>
    <message>
        <source>Enter names of letters, digits and hyphens.</source>
        <translation>请输入由字母、数字和连字符组成的名称。</translation>
    </message>
    <message>
        <source>%1 has a line of its own already.</source>
        <translation>%1 已有单独的一行。</translation>
    </message>
    <message>
        <source>The packet size of this network is that of the host&apos;s interface.</source>
        <translation>此网络的数据包大小由主机的接口决定。</translation>
    </message>
    <message>
        <source>The packet size (MTU) must be between %1 and %2.</source>
        <translation>数据包大小 (MTU) 必须在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>Packets of this size do not fit through %1, which takes %2.</source>
        <translation>%1 支持的数据包大小为 %2，此大小的数据包无法通过。</translation>
    </message>
    <message>
        <source>libvirt sets a VLAN for macvtap on cards with virtual functions (SR-IOV) only.</source>
        <translation>对于 macvtap，libvirt 只能在具有虚拟功能 (SR-IOV) 的网卡上设置 VLAN。</translation>
    </message>
    <message>
        <source>libvirt can set a VLAN on Open vSwitch bridges and on virtual functions of a card (SR-IOV) only. Elsewhere, make a bridge over a VLAN of the host&apos;s interface, and a network of that bridge.</source>
        <translation>libvirt 只能在 Open vSwitch 网桥和网卡的虚拟功能 (SR-IOV) 上设置 VLAN。在其他情况下，请在主机接口的 VLAN 上创建网桥，再使用该网桥创建网络。</translation>
    </message>
    <message>
        <source>VLANs have numbers from 1 to 4094.</source>
        <translation>VLAN 编号为 1 到 4094。</translation>
    </message>
    <message>
        <source>Enter a name for the port group.</source>
        <translation>请输入端口组的名称。</translation>
    </message>
    <message>
        <source>There is a port group of this name.</source>
        <translation>已有此名称的端口组。</translation>
    </message>
    <message>
        <source>Only one port group can be the default.</source>
        <translation>只能有一个默认端口组。</translation>
    </message>
    <message>
        <source>This overlaps with %1 of the virtual network %2.</source>
        <translation>与虚拟网络 %2 的 %1 重叠。</translation>
    </message>
    <message>
        <source>This overlaps with %1 of the virtual network %2, which is stopped. The two cannot run at the same time.</source>
        <translation>与已停止的虚拟网络 %2 的 %1 重叠。两者不能同时运行。</translation>
    </message>
    <message>
        <source>This overlaps with %1, which the host reaches elsewhere.</source>
        <translation>与主机通过其他途径访问的 %1 重叠。</translation>
    </message>
    <message>
        <source>This overlaps with %1, which the host reaches by %2.</source>
        <translation>与主机通过 %2 访问的 %1 重叠。</translation>
    </message>
    <message>
        <source>This is no IPv6 address. An example: fd00:1:2:3::1</source>
        <translation>这不是 IPv6 地址。示例：fd00:1:2:3::1</translation>
    </message>
    <message>
        <source>This is no IPv4 address. An example: 192.168.150.1</source>
        <translation>这不是 IPv4 地址。示例：192.168.150.1</translation>
    </message>
    <message>
        <source>The prefix must be between %1 and %2.</source>
        <translation>前缀长度必须在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>%1 is not for use in a network of machines.</source>
        <translation>%1 不能用于虚拟机的网络。</translation>
    </message>
    <message>
        <source>This is the address of the network itself. The host needs one in it: %1</source>
        <translation>这是网络本身的地址。主机需要使用网络中的一个地址：%1</translation>
    </message>
    <message>
        <source>This is the address for all machines of the network (broadcast). The host needs one before it: %1</source>
        <translation>这是面向网络中所有机器的地址（广播地址）。主机需要使用它之前的地址：%1</translation>
    </message>
    <message>
        <source>These addresses are not private ones: the machines on the Internet that have them could then not be reached.</source>
        <translation>这些不是私有地址：互联网上使用这些地址的机器将无法访问。</translation>
    </message>
    <message>
        <source>Guests choose IPv6 addresses by themselves only in a network with the prefix 64.</source>
        <translation>只有在前缀长度为 64 的网络中，虚拟机才会自行选择 IPv6 地址。</translation>
    </message>
    <message>
        <source>Giving out IPv6 addresses needs a prefix of at least 64.</source>
        <translation>要分配 IPv6 地址，前缀长度至少为 64。</translation>
    </message>
    <message>
        <source>A range needs a first and a last address.</source>
        <translation>范围需要起始地址和结束地址。</translation>
    </message>
    <message>
        <source>The range must be inside %1.</source>
        <translation>范围必须在 %1 内。</translation>
    </message>
    <message>
        <source>The last address of the range is before its first.</source>
        <translation>范围的结束地址小于起始地址。</translation>
    </message>
    <message>
        <source>The first and the last address of a network cannot be given out.</source>
        <translation>网络的第一个和最后一个地址不能分配。</translation>
    </message>
    <message numerus="yes">
        <source>libvirt takes no range of more than %n addresses.</source>
        <translation>
            <numerusform>libvirt 不接受超过 %n 个地址的范围。</numerusform>
        </translation>
    </message>
    <message>
        <source>This range overlaps with another one.</source>
        <translation>此范围与另一个范围重叠。</translation>
    </message>
    <message>
        <source>libvirt reserves IPv6 addresses by the machine&apos;s name, not by its MAC address.</source>
        <translation>libvirt 按机器的名称而不是 MAC 地址保留 IPv6 地址。</translation>
    </message>
    <message>
        <source>Enter the machine&apos;s name: an IPv6 address is reserved by it.</source>
        <translation>请输入机器的名称：IPv6 地址按名称保留。</translation>
    </message>
    <message>
        <source>Enter the MAC address of the machine that the address is for.</source>
        <translation>请输入要使用该地址的机器的 MAC 地址。</translation>
    </message>
    <message>
        <source>This is no MAC address. An example: 52:54:00:12:34:56</source>
        <translation>这不是 MAC 地址。示例：52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>This MAC address stands for a group of machines, not for one.</source>
        <translation>此 MAC 地址代表一组机器，而不是一台机器。</translation>
    </message>
    <message>
        <source>A name has letters, digits and hyphens only.</source>
        <translation>名称只能包含字母、数字和连字符。</translation>
    </message>
    <message>
        <source>The address must be inside %1.</source>
        <translation>地址必须在 %1 内。</translation>
    </message>
    <message>
        <source>The host itself has this address.</source>
        <translation>主机本身正在使用此地址。</translation>
    </message>
    <message>
        <source>This MAC address has a reservation already.</source>
        <translation>此 MAC 地址已有保留。</translation>
    </message>
    <message>
        <source>This address is reserved for another machine already.</source>
        <translation>此地址已为另一台机器保留。</translation>
    </message>
    <message>
        <source>Another reservation has this name.</source>
        <translation>另一条保留已使用此名称。</translation>
    </message>
    <message>
        <source>The host needs an address in this network, to pass packets on.</source>
        <translation>主机需要在此网络中有一个地址，才能转发数据包。</translation>
    </message>
</context>
<context>
    <name>NetworkJobs</name>
    <message>
        <source>Somebody else has changed the network %1 meanwhile. Nothing was changed.</source>
        <translation>在此期间，网络 %1 已被其他人更改。未做任何更改。</translation>
    </message>
    <message>
        <source>The network %1 could not be changed.</source>
        <translation>无法更改网络 %1。</translation>
    </message>
    <message>
        <source>The former definition of the network %1 could not be brought back.</source>
        <translation>无法恢复网络 %1 原来的定义。</translation>
    </message>
    <message>
        <source>Looking at the network</source>
        <translation>正在检查网络</translation>
    </message>
    <message>
        <source>Storing the definition</source>
        <translation>正在保存定义</translation>
    </message>
    <message>
        <source>Changing the running network</source>
        <translation>正在更改运行中的网络</translation>
    </message>
    <message>
        <source>Some of it takes effect when the network is started anew.</source>
        <translation>部分更改将在网络重新启动后生效。</translation>
    </message>
    <message>
        <source>%1 is reserved for another machine.</source>
        <translation>%1 已为另一台机器保留。</translation>
    </message>
    <message>
        <source>%1 has a reservation already: %2.</source>
        <translation>%1 已有保留：%2。</translation>
    </message>
    <message>
        <source>Another reservation has the name %1.</source>
        <translation>另一条保留已使用名称 %1。</translation>
    </message>
    <message>
        <source>The address %1 is not in the network %2.</source>
        <translation>地址 %1 不在网络 %2 中。</translation>
    </message>
    <message>
        <source>%1 has names already; change that line.</source>
        <translation>%1 已有名称；请修改该行。</translation>
    </message>
    <message>
        <source>Another machine (%1) has the address %2 now. It is given to the one it is reserved for when that lease has ended.</source>
        <translation>另一台机器 (%1) 目前使用地址 %2。该租约结束后，此地址才会分配给为其保留的机器。</translation>
    </message>
    <message>
        <source>The machine has %1 now, and gets %2 when it asks again: at a restart, or when its lease ends.</source>
        <translation>该机器目前使用 %1，再次请求地址时（重新启动时或租约结束时）将获得 %2。</translation>
    </message>
    <message>
        <source>Running guests keep the former settings until they are restarted.</source>
        <translation>运行中的虚拟机在重新启动之前会继续使用原来的设置。</translation>
    </message>
    <message>
        <source>Change the network %1</source>
        <translation>更改网络 %1</translation>
    </message>
    <message>
        <source>Reserve %1 in the network %2</source>
        <translation>在网络 %2 中保留 %1</translation>
    </message>
    <message>
        <source>Remove the reservation of %1 in the network %2</source>
        <translation>移除网络 %2 中 %1 的保留</translation>
    </message>
    <message>
        <source>DNS names of the network %1</source>
        <translation>网络 %1 的 DNS 名称</translation>
    </message>
    <message>
        <source>The network %1 could not be started.</source>
        <translation>无法启动网络 %1。</translation>
    </message>
    <message>
        <source>The network %1 could not be made.</source>
        <translation>无法创建网络 %1。</translation>
    </message>
    <message>
        <source>The definition of the network %1 is still there.</source>
        <translation>网络 %1 的定义仍然存在。</translation>
    </message>
    <message>
        <source>Looking for guests that use it</source>
        <translation>正在查找使用它的虚拟机</translation>
    </message>
    <message>
        <source>The network %1 was not deleted: guests use it by now that did not before (%2).</source>
        <translation>未删除网络 %1：现在有之前未使用它的虚拟机正在使用它 (%2)。</translation>
    </message>
    <message>
        <source>These guests could not be plugged in again, and have no link until they are restarted: %1.</source>
        <translation>以下虚拟机无法重新接入，在重新启动之前没有网络连接：%1。</translation>
    </message>
    <message>
        <source>Starting the network</source>
        <translation>正在启动网络</translation>
    </message>
    <message>
        <source>Stopping the network</source>
        <translation>正在停止网络</translation>
    </message>
    <message>
        <source>The network %1 could not be stopped.</source>
        <translation>无法停止网络 %1。</translation>
    </message>
    <message>
        <source>Plugging the running guests in again</source>
        <translation>正在将运行中的虚拟机重新接入</translation>
    </message>
    <message>
        <source>The running guests of the network %1 could not be plugged in again. They have no link until they are restarted.</source>
        <translation>无法将网络 %1 中运行中的虚拟机重新接入。在重新启动之前，它们没有网络连接。</translation>
    </message>
    <message>
        <source>The network %1 does not start with the host as asked.</source>
        <translation>未能按要求设置网络 %1 随主机自动启动。</translation>
    </message>
    <message>
        <source>Setting it to start with the host</source>
        <translation>正在设置随主机自动启动</translation>
    </message>
    <message>
        <source>Setting it not to start with the host</source>
        <translation>正在取消随主机自动启动</translation>
    </message>
    <message>
        <source>Create the network %1</source>
        <translation>创建网络 %1</translation>
    </message>
    <message>
        <source>Start the network %1</source>
        <translation>启动网络 %1</translation>
    </message>
    <message>
        <source>Stop the network %1</source>
        <translation>停止网络 %1</translation>
    </message>
    <message>
        <source>Restart the network %1</source>
        <translation>重新启动网络 %1</translation>
    </message>
    <message>
        <source>Autostart of the network %1</source>
        <translation>设置网络 %1 的自动启动</translation>
    </message>
    <message>
        <source>Delete the network %1</source>
        <translation>删除网络 %1</translation>
    </message>
    <message>
        <source>Removing the definition</source>
        <translation>正在移除定义</translation>
    </message>
    <message>
        <source>The network %1 could not be deleted.</source>
        <translation>无法删除网络 %1。</translation>
    </message>
    <message>
        <source>There is a network of this name.</source>
        <translation>已有此名称的网络。</translation>
    </message>
    <message>
        <source>The host has its addresses on the interface %1 already.</source>
        <translation>主机已在接口 %1 上使用该网络的地址。</translation>
    </message>
    <message>
        <source>Another network or interface has the bridge name %1.</source>
        <translation>另一个网络或接口已使用网桥名称 %1。</translation>
    </message>
    <message>
        <source>Another DNS or DHCP server of the host has the address %1.</source>
        <translation>主机上的另一个 DNS 或 DHCP 服务器正在使用地址 %1。</translation>
    </message>
    <message>
        <source>The host has no interface %1.</source>
        <translation>主机上没有接口 %1。</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>它已不存在。</translation>
    </message>
    <message>
        <source>The host&apos;s firewall did not take the rules for it.</source>
        <translation>主机的防火墙未接受该网络的规则。</translation>
    </message>
</context>
<context>
    <name>NetworkUse</name>
    <message>
        <source>It cannot be told which networks %1 uses.</source>
        <translation>无法得知 %1 使用哪些网络。</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>Somebody else has changed this network meanwhile. Nothing was changed.</source>
        <translation>在此期间，此网络已被其他人更改。未做任何更改。</translation>
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
    <message>
        <source>libosinfo has no script for %1.</source>
        <translation>libosinfo 没有适用于 %1 的脚本。</translation>
    </message>
    <message>
        <source>libosinfo does not know %1.</source>
        <translation>libosinfo 无法识别 %1。</translation>
    </message>
    <message>
        <source>libosinfo could not write the script.</source>
        <translation>libosinfo 无法生成脚本。</translation>
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
    <name>Reservation</name>
    <message>
        <source>The virtual network %1 has reserved %2 for another machine.</source>
        <translation>虚拟网络 %1 已将 %2 保留给另一台虚拟机。</translation>
    </message>
    <message>
        <source>The address %1 is not in the virtual network %2.</source>
        <translation>地址 %1 不在虚拟网络 %2 中。</translation>
    </message>
</context>
<context>
    <name>Seed</name>
    <message>
        <source>The seed for cloud-init could not be made.</source>
        <translation>无法创建 cloud-init 的种子。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The pool %1 has a volume called %2 already.</source>
        <translation>存储池 %1 中已有名为 %2 的卷。</translation>
    </message>
    <message>
        <source>The connection broke meanwhile. %1 is on the host, but not as it was asked for: half-made, or somebody else&apos;s. It was left alone.</source>
        <translation>在此期间连接中断过。主机上有 %1，但与要求的不符：可能只创建了一半，也可能属于他人。未对其做任何处理。</translation>
    </message>
    <message>
        <source>The volume %1 is still there.</source>
        <translation>卷 %1 仍然存在。</translation>
    </message>
    <message>
        <source>The volume %1 was left alone: after the break of the connection it is not certain that it is still the same one.</source>
        <translation>未处理卷 %1：连接中断之后，无法确定它是否仍是原来的卷。</translation>
    </message>
    <message>
        <source>The storage pool %1 has no room for it. Nothing was left behind.</source>
        <translation>存储池 %1 的空间不足。未留下任何内容。</translation>
    </message>
    <message>
        <source>The pool %1 could not be started.</source>
        <translation>无法启动存储池 %1。</translation>
    </message>
    <message>
        <source>Starting the pool</source>
        <translation>正在启动存储池</translation>
    </message>
    <message>
        <source>Stopping the pool</source>
        <translation>正在停止存储池</translation>
    </message>
    <message>
        <source>The pool %1 could not be stopped.</source>
        <translation>无法停止存储池 %1。</translation>
    </message>
    <message>
        <source>Storing the definition</source>
        <translation>正在保存定义</translation>
    </message>
    <message>
        <source>The pool %1 could not be made.</source>
        <translation>无法创建存储池 %1。</translation>
    </message>
    <message>
        <source>The definition of the pool %1 is still there.</source>
        <translation>存储池 %1 的定义仍然存在。</translation>
    </message>
    <message>
        <source>Preparing the storage</source>
        <translation>正在准备存储</translation>
    </message>
    <message>
        <source>The connection broke while the storage of %1 was prepared. It cannot be told how far the host has come with it.</source>
        <translation>准备 %1 的存储时连接中断。无法得知主机进行到哪一步。</translation>
    </message>
    <message>
        <source>The storage of the pool %1 could not be prepared.</source>
        <translation>无法准备存储池 %1 的存储。</translation>
    </message>
    <message>
        <source>The pool %1 is still active.</source>
        <translation>存储池 %1 仍处于活动状态。</translation>
    </message>
    <message>
        <source>Setting it to start with the host</source>
        <translation>正在设置随主机自动启动</translation>
    </message>
    <message>
        <source>Setting it not to start with the host</source>
        <translation>正在取消随主机自动启动</translation>
    </message>
    <message>
        <source>The pool %1 does not start with the host as asked.</source>
        <translation>未能按要求设置存储池 %1 随主机自动启动。</translation>
    </message>
    <message>
        <source>Create the pool %1</source>
        <translation>创建存储池 %1</translation>
    </message>
    <message>
        <source>Start the pool %1</source>
        <translation>启动存储池 %1</translation>
    </message>
    <message>
        <source>Stop the pool %1</source>
        <translation>停止存储池 %1</translation>
    </message>
    <message>
        <source>Autostart of the pool %1</source>
        <translation>设置存储池 %1 的自动启动</translation>
    </message>
    <message>
        <source>Refresh the pool %1</source>
        <translation>刷新存储池 %1</translation>
    </message>
    <message>
        <source>Looking into the pool</source>
        <translation>正在检查存储池的内容</translation>
    </message>
    <message>
        <source>The pool %1 could not be read.</source>
        <translation>无法读取存储池 %1。</translation>
    </message>
    <message>
        <source>Prepare the storage of %1</source>
        <translation>准备 %1 的存储</translation>
    </message>
    <message>
        <source>Delete the pool %1</source>
        <translation>删除存储池 %1</translation>
    </message>
    <message>
        <source>Removing its folder</source>
        <translation>正在移除其目录</translation>
    </message>
    <message>
        <source>The folder %1 could not be removed.</source>
        <translation>无法移除目录 %1。</translation>
    </message>
    <message>
        <source>Removing the definition</source>
        <translation>正在移除定义</translation>
    </message>
    <message>
        <source>The pool %1 could not be deleted.</source>
        <translation>无法删除存储池 %1。</translation>
    </message>
    <message>
        <source>There is no room left for it.</source>
        <translation>剩余空间不足。</translation>
    </message>
    <message>
        <source>Another pool uses the same storage already.</source>
        <translation>另一个存储池已在使用同一存储。</translation>
    </message>
    <message>
        <source>The pool %1 uses the same storage already.</source>
        <translation>存储池 %1 已在使用同一存储。</translation>
    </message>
    <message>
        <source>The host has a pool of that name already.</source>
        <translation>主机上已有同名的存储池。</translation>
    </message>
    <message>
        <source>libvirt on the host lacks the part for this type of pool, often a package of its own (libvirt-daemon-driver-storage-…).</source>
        <translation>主机上的 libvirt 缺少支持此类存储池的组件，它通常是一个单独的软件包 (libvirt-daemon-driver-storage-…)。</translation>
    </message>
    <message>
        <source>The host lacks the program %1.</source>
        <translation>主机缺少程序 %1。</translation>
    </message>
    <message>
        <source>The host cannot mount this kind of file system: %1.</source>
        <translation>主机无法挂载这种文件系统：%1。</translation>
    </message>
    <message>
        <source>The device holds nothing that can be used as it is: it has to be prepared first.</source>
        <translation>此设备上没有可以直接使用的内容：必须先进行准备。</translation>
    </message>
    <message>
        <source>The device holds something already, which was left alone.</source>
        <translation>设备上已有内容，未对其做任何处理。</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>目录不为空。</translation>
    </message>
    <message>
        <source>It is in use on the host.</source>
        <translation>它正在主机上使用中。</translation>
    </message>
    <message>
        <source>The path leads through something that is not a folder.</source>
        <translation>路径中有一部分不是目录。</translation>
    </message>
    <message>
        <source>The host may not write or read there (permission denied).</source>
        <translation>主机无权在该处读写（权限不足）。</translation>
    </message>
    <message>
        <source>The file system there can only be read.</source>
        <translation>那里的文件系统是只读的。</translation>
    </message>
    <message>
        <source>The storage server does not answer.</source>
        <translation>存储服务器没有响应。</translation>
    </message>
    <message>
        <source>It cannot be made smaller than what is stored in it.</source>
        <translation>不能小于其中已存储数据的大小。</translation>
    </message>
    <message>
        <source>The folder or device is not there.</source>
        <translation>目录或设备不存在。</translation>
    </message>
    <message>
        <source>Something is being written there at this moment. Try again when that has ended.</source>
        <translation>此刻正在向其中写入数据。请在写入结束后重试。</translation>
    </message>
    <message>
        <source>Something of that name is there already.</source>
        <translation>已有同名的对象。</translation>
    </message>
    <message>
        <source>The pool is stopped.</source>
        <translation>存储池已停止。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>它已不存在。</translation>
    </message>
    <message>
        <source>This kind of pool cannot do that.</source>
        <translation>这种存储池不支持此操作。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what failed, and why: two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The pool %1 is stopped.</source>
        <translation>存储池 %1 已停止。</translation>
    </message>
    <message>
        <source>The volume needs a size.</source>
        <translation>必须给出卷的大小。</translation>
    </message>
    <message>
        <source>This is larger than any disk can be.</source>
        <translation>这超过了磁盘可能达到的最大容量。</translation>
    </message>
    <message>
        <source>The base is larger (%1): what lies behind the end would be cut off.</source>
        <translation>后备文件更大 (%1)：超出新卷大小的部分会被截断。</translation>
    </message>
    <message>
        <source>The pool %1 has only %2 left.</source>
        <translation>存储池 %1 仅剩 %2 空间。</translation>
    </message>
    <message>
        <source>The pool %1 has only %2 left: the guest will stop when that is used up.</source>
        <translation>存储池 %1 仅剩 %2 空间：用尽时虚拟机会停止运行。</translation>
    </message>
    <message>
        <source>Volumes of such a pool are made on the storage server, not here.</source>
        <translation>这种存储池的卷在存储服务器上创建，不能在此创建。</translation>
    </message>
    <message>
        <source>This pool cannot hold volumes of the format %1.</source>
        <translation>此存储池不能存放 %1 格式的卷。</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>请选择格式。</translation>
    </message>
    <message>
        <source>Give the whole path of the base.</source>
        <translation>请给出后备文件的完整路径。</translation>
    </message>
    <message>
        <source>No active pool of the host shows this file.</source>
        <translation>主机的活动存储池中没有此文件。</translation>
    </message>
    <message>
        <source>It is the disk of %1: when that writes to it, everything built upon it is ruined.</source>
        <translation>它是 %1 的磁盘：一旦该虚拟机写入数据，以其为后备文件的所有磁盘都会损坏。</translation>
    </message>
    <message>
        <source>The base is of the format %1.</source>
        <translation>后备文件的格式是 %1。</translation>
    </message>
    <message>
        <source>Something that the base is itself built upon is missing.</source>
        <translation>后备文件自身的后备文件缺失。</translation>
    </message>
    <message>
        <source>The base claims to be built upon a file outside all pools. Do not use it unless you know why.</source>
        <translation>此后备文件声称自身的后备文件位于所有存储池之外。除非清楚原因，否则请勿使用。</translation>
    </message>
    <message>
        <source>%1 is in use by %2, which is running: a copy would hold half-written data. Shut it down first.</source>
        <translation>%1 正被运行中的 %2 使用：此时复制会得到只写入一半的数据。请先将其关机。</translation>
    </message>
    <message>
        <source>It cannot be told which disks %1 uses. Nothing was deleted.</source>
        <translation>无法确定 %1 使用了哪些磁盘。未删除任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be deleted. %2 Nothing was deleted.</source>
        <translation>无法删除 %1。%2未删除任何内容。</translation>
    </message>
    <message>
        <source>Create the volume %1</source>
        <translation>创建卷 %1</translation>
    </message>
    <message>
        <source>Making the volume</source>
        <translation>正在创建卷</translation>
    </message>
    <message>
        <source>The volume %1 could not be made.</source>
        <translation>无法创建卷 %1。</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>将 %1 复制到 %2</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>无法复制 %1。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Growing it</source>
        <translation>正在扩大容量</translation>
    </message>
    <message>
        <source>The copy could not be made larger.</source>
        <translation>无法扩大副本的容量。</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>更改 %1 的大小</translation>
    </message>
    <message>
        <source>Changing the size</source>
        <translation>正在更改大小</translation>
    </message>
    <message>
        <source>The size of %1 could not be changed.</source>
        <translation>无法更改 %1 的大小。</translation>
    </message>
    <message>
        <source>Wipe %1</source>
        <translation>擦除 %1</translation>
    </message>
    <message>
        <source>Overwriting it with zeros</source>
        <translation>正在用零覆盖</translation>
    </message>
    <message>
        <source>%1 could not be wiped.</source>
        <translation>无法擦除 %1。</translation>
    </message>
    <message>
        <source>Making an empty one in its place</source>
        <translation>正在原处创建空卷</translation>
    </message>
    <message>
        <source>%1 was wiped, but no empty volume could be made in its place.</source>
        <translation>%1 已被擦除，但无法在原处创建空卷。</translation>
    </message>
    <message>
        <source>Delete the volume %1</source>
        <translation>删除卷 %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n volumes</source>
        <translation>
            <numerusform>删除 %n 个卷</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking who uses them</source>
        <translation>正在检查哪些虚拟机在使用它们</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>未删除任何内容。</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>Deleting volume %1</source>
        <translation>正在删除第 %1 个卷</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>无法删除 %1。</translation>
    </message>
    <message>
        <source>The pool needs a name.</source>
        <translation>存储池必须有名称。</translation>
    </message>
    <message>
        <source>The name cannot hold a slash or control characters.</source>
        <translation>名称不能包含斜杠或控制字符。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名称太长。</translation>
    </message>
    <message>
        <source>The host has a pool called %1 already.</source>
        <translation>主机上已有名为 %1 的存储池。</translation>
    </message>
    <message>
        <source>Choose the type of the pool.</source>
        <translation>请选择存储池的类型。</translation>
    </message>
    <message>
        <source>libvirt on the host cannot do this. On many systems it is a package of its own, called libvirt-daemon-driver-storage-%1.</source>
        <translation>主机上的 libvirt 不支持此功能。在许多系统上，它是一个单独的软件包，名为 libvirt-daemon-driver-storage-%1。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>Control characters cannot be part of this.</source>
        <translation>此处不能包含控制字符。</translation>
    </message>
    <message>
        <source>Give the whole path, which begins with a slash.</source>
        <translation>请给出完整路径，以斜杠开头。</translation>
    </message>
    <message>
        <source>Give the whole path of the device, such as /dev/sdb1.</source>
        <translation>请给出设备的完整路径，例如 /dev/sdb1。</translation>
    </message>
    <message>
        <source>This cannot hold spaces or slashes.</source>
        <translation>此处不能包含空格或斜杠。</translation>
    </message>
    <message>
        <source>A volume group has no spaces or slashes in its name, and begins with no hyphen.</source>
        <translation>卷组名称不能包含空格或斜杠，也不能以连字符开头。</translation>
    </message>
    <message>
        <source>An iSCSI name usually begins with iqn., such as iqn.2024-01.org.example:disks.</source>
        <translation>iSCSI 名称通常以 iqn. 开头，例如 iqn.2024-01.org.example:disks。</translation>
    </message>
    <message>
        <source>A user and the secret with the password belong together.</source>
        <translation>用户和保存密码的 Secret 必须同时给出。</translation>
    </message>
    <message>
        <source>Give the folder.</source>
        <translation>请给出目录。</translation>
    </message>
    <message>
        <source>This folder belongs to the system. Take one of its own for the pool.</source>
        <translation>此目录属于系统。请为存储池使用单独的目录。</translation>
    </message>
    <message>
        <source>The pool %1 has this folder already.</source>
        <translation>存储池 %1 已在使用此目录。</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>这不是目录。</translation>
    </message>
    <message>
        <source>You may not write to this folder.</source>
        <translation>您无权写入此目录。</translation>
    </message>
    <message>
        <source>The folder is not there, and you may not make it.</source>
        <translation>目录不存在，并且您无权创建。</translation>
    </message>
    <message>
        <source>The folder is not there yet. It will be made.</source>
        <translation>目录尚不存在，将会创建。</translation>
    </message>
    <message>
        <source>The folder is not empty. What is in it is hidden while the pool is mounted.</source>
        <translation>目录不为空。存储池挂载期间，目录中的内容将不可见。</translation>
    </message>
    <message>
        <source>The pool %1 uses this storage already.</source>
        <translation>存储池 %1 已在使用此存储。</translation>
    </message>
    <message>
        <source>Name the disks that it is to be made of.</source>
        <translation>请指定用于创建它的磁盘。</translation>
    </message>
    <message>
        <source>Choose the file system to format it with.</source>
        <translation>请选择格式化所用的文件系统。</translation>
    </message>
    <message>
        <source>Everything on it will be lost.</source>
        <translation>其中的所有内容都将丢失。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>File system on a disk</source>
        <translation>磁盘上的文件系统</translation>
    </message>
    <message>
        <source>Network folder (NFS, CIFS)</source>
        <translation>网络目录（NFS、CIFS）</translation>
    </message>
    <message>
        <source>LVM volume group</source>
        <translation>LVM 卷组</translation>
    </message>
    <message>
        <source>Whole disk, in partitions</source>
        <translation>整块磁盘，划分为分区</translation>
    </message>
    <message>
        <source>iSCSI target, by the host</source>
        <translation>iSCSI 目标（由主机连接）</translation>
    </message>
    <message>
        <source>iSCSI target, by QEMU itself</source>
        <translation>iSCSI 目标（由 QEMU 直接连接）</translation>
    </message>
    <message>
        <source>Ceph (RBD)</source>
        <translation>Ceph (RBD)</translation>
    </message>
    <message>
        <source>Gluster volume</source>
        <translation>Gluster 卷</translation>
    </message>
    <message>
        <source>ZFS pool</source>
        <translation>ZFS 存储池</translation>
    </message>
    <message>
        <source>SCSI adapter</source>
        <translation>SCSI 适配器</translation>
    </message>
    <message>
        <source>Multipath devices</source>
        <translation>多路径设备</translation>
    </message>
    <message>
        <source>Virtuozzo storage</source>
        <translation>Virtuozzo 存储</translation>
    </message>
    <message>
        <source>Sheepdog</source>
        <translation>Sheepdog</translation>
    </message>
    <message>
        <source>Disks are files in a folder of the host. The usual choice.</source>
        <translation>磁盘是主机上某个目录中的文件。这是最常用的选择。</translation>
    </message>
    <message>
        <source>A partition or disk that the host mounts for its guests. Disks are files in it. Without formatting it must hold a file system already.</source>
        <translation>由主机挂载、供虚拟机使用的分区或磁盘。磁盘以文件形式存放在其中。如果不格式化，其中必须已有文件系统。</translation>
    </message>
    <message>
        <source>A folder of another server, which the host mounts. Several hosts can share it, and guests move between them without copying their disks. A CIFS share is mounted as a guest, without a password: for one that asks for credentials, let the host mount it and make a folder pool.</source>
        <translation>另一台服务器上的目录，由主机挂载。多台主机可以共用它，虚拟机在这些主机之间迁移时无需复制磁盘。CIFS 共享会以来宾 (guest) 身份挂载，不使用密码：如果共享要求凭据，请让主机自行挂载，再创建目录存储池。</translation>
    </message>
    <message>
        <source>Disks are logical volumes: fast, and of full size from the start. The host needs LVM. Without disks the volume group must be there already.</source>
        <translation>磁盘为逻辑卷：速度快，创建时即占用全部空间。主机需要 LVM。如果不指定磁盘，则卷组必须已经存在。</translation>
    </message>
    <message>
        <source>Each volume is a partition of one disk of the host.</source>
        <translation>每个卷都是主机上同一块磁盘的一个分区。</translation>
    </message>
    <message>
        <source>Volumes are the units (LUNs) of an iSCSI target; they are made on the storage server. The host needs open-iscsi.</source>
        <translation>卷是 iSCSI 目标的单元 (LUN)，在存储服务器上创建。主机需要 open-iscsi。</translation>
    </message>
    <message>
        <source>The same without the host&apos;s iSCSI service: QEMU logs in itself. Volumes are made on the storage server.</source>
        <translation>与 iSCSI 目标相同，但不使用主机的 iSCSI 服务：由 QEMU 自行登录。卷在存储服务器上创建。</translation>
    </message>
    <message>
        <source>Disks are images in a Ceph cluster. The user&apos;s key must be stored as a secret of libvirt on the host.</source>
        <translation>磁盘是 Ceph 集群中的镜像。用户的密钥必须以 libvirt 的 Secret 形式保存在主机上。</translation>
    </message>
    <message>
        <source>Shows the images of a Gluster volume. New ones are made elsewhere.</source>
        <translation>显示 Gluster 卷中的镜像。新镜像需在别处创建。</translation>
    </message>
    <message>
        <source>Disks are ZFS volumes. Without disks the ZFS pool must be there already.</source>
        <translation>磁盘为 ZFS 卷。如果不指定磁盘，则 ZFS 存储池必须已经存在。</translation>
    </message>
    <message>
        <source>Shows the disks of one SCSI or Fibre Channel adapter of the host.</source>
        <translation>显示主机上某个 SCSI 或光纤通道适配器的磁盘。</translation>
    </message>
    <message>
        <source>Shows the multipath devices of the host. There can be one such pool only.</source>
        <translation>显示主机的多路径设备。这种存储池只能有一个。</translation>
    </message>
    <message>
        <source>A Virtuozzo storage cluster, which the host mounts.</source>
        <translation>由主机挂载的 Virtuozzo 存储集群。</translation>
    </message>
    <message>
        <source>Disks are images in a Sheepdog cluster.</source>
        <translation>磁盘是 Sheepdog 集群中的镜像。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Mount in</source>
        <translation>挂载到</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitor 节点</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Folder on the server</source>
        <translation>服务器上的目录</translation>
    </message>
    <message>
        <source>Folder in it</source>
        <translation>其中的目录</translation>
    </message>
    <message>
        <source>Volume group</source>
        <translation>卷组</translation>
    </message>
    <message>
        <source>Ceph pool</source>
        <translation>Ceph 存储池</translation>
    </message>
    <message>
        <source>Name at its source</source>
        <translation>源端名称</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>分区表</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>文件系统</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Target (IQN)</source>
        <translation>目标 (IQN)</translation>
    </message>
    <message>
        <source>Initiator (IQN)</source>
        <translation>发起端 (IQN)</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the base of %1.</source>
        <translation>它是 %1 的后备文件。</translation>
    </message>
    <message>
        <source>It is used by %1.</source>
        <translation>它正被 %1 使用。</translation>
    </message>
    <message>
        <source>It cannot be told which disks %1 uses.</source>
        <translation>无法确定 %1 使用了哪些磁盘。</translation>
    </message>
    <message>
        <source>The pool %1 was not stopped: %2 would lose disks while running.</source>
        <translation>未停止存储池 %1：否则运行中的 %2 会失去磁盘。</translation>
    </message>
    <message>
        <source>The volume %1 was given up, but could not be removed.</source>
        <translation>已放弃卷 %1，但无法将其移除。</translation>
    </message>
    <message>
        <source>%1 is larger than that already.</source>
        <translation>%1 的大小已经超过该值。</translation>
    </message>
    <message>
        <source>%1 is the base of %2. What is built upon it would be lost. Nothing was changed.</source>
        <translation>%1 是 %2 的后备文件。以其为后备文件的磁盘将无法使用。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 is in use by %2, which is running: change its size among the disks of that machine. Nothing was changed.</source>
        <translation>%1 正被运行中的 %2 使用：请在该虚拟机的磁盘设置中更改其大小。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 is a disk of %2. Nothing was changed.</source>
        <translation>%1 是 %2 的磁盘。未做任何更改。</translation>
    </message>
    <message>
        <source>The volume needs a name.</source>
        <translation>卷必须有名称。</translation>
    </message>
    <message>
        <source>The name of a volume cannot hold a slash, a line break or other control characters.</source>
        <translation>卷名称不能包含斜杠、换行符或其他控制字符。</translation>
    </message>
    <message>
        <source>The name of the volume is too long.</source>
        <translation>卷名称太长。</translation>
    </message>
    <message>
        <source>Only a qcow2 volume can be built upon another one.</source>
        <translation>只有 qcow2 卷可以使用后备文件。</translation>
    </message>
    <message>
        <source>The format of the base must be given: where it is guessed, a guest could pass off another file of the host as its disk.</source>
        <translation>必须给出后备文件的格式：如果靠猜测确定，虚拟机就可能把主机上的其他文件冒充为自己的磁盘。</translation>
    </message>
</context>
<context>
    <name>TransferCheck</name>
    <message>
        <source>The storage pool %1 could not be read.</source>
        <translation>无法读取存储池 %1。</translation>
    </message>
    <message>
        <source>There is no storage pool called %1 any more.</source>
        <translation>名为 %1 的存储池已不存在。</translation>
    </message>
    <message>
        <source>The storage pool %1 is not active.</source>
        <translation>存储池 %1 未激活。</translation>
    </message>
    <message>
        <source>The volume needs a name.</source>
        <translation>卷必须有名称。</translation>
    </message>
    <message>
        <source>This cannot be the name of a volume.</source>
        <translation>这不能用作卷名称。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名称太长。</translation>
    </message>
    <message>
        <source>The storage pool %1 already has a volume called %2.</source>
        <translation>存储池 %1 中已有名为 %2 的卷。</translation>
    </message>
    <message>
        <source>The storage pool %1 has only %2 free, and this needs %3.</source>
        <translation>存储池 %1 仅有 %2 可用空间，而此操作需要 %3。</translation>
    </message>
    <message>
        <source>This image is built upon the file %1, which is not in the storage pool %2. Bring that there first, or convert this one to a complete image.</source>
        <translation>此镜像的后备文件是 %1，它不在存储池 %2 中。请先将该文件放入存储池，或将此镜像转换为完整镜像。</translation>
    </message>
</context>
<context>
    <name>TransferJobs</name>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>The checksum is the expected one. SHA-256: %1</source>
        <translation>校验和与预期一致。SHA-256：%1</translation>
    </message>
    <message>
        <source>The storage pool %1 is full. What had arrived of %2 was removed.</source>
        <translation>存储池 %1 已满。%2 已传输的部分已被移除。</translation>
    </message>
    <message>
        <source>%1 did not arrive as a whole.</source>
        <translation>%1 没有完整传输。</translation>
    </message>
    <message>
        <source>The connection to %1 broke in the middle of it. What had arrived of %2 is of no use, and is removed as soon as the host is back.</source>
        <translation>与 %1 的连接中途中断。%2 已传输的部分无法使用，主机恢复连接后将立即移除。</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>%1 在读取过程中被更改。</translation>
    </message>
    <message>
        <source>Upload %1</source>
        <translation>上传 %1</translation>
    </message>
    <message>
        <source>Looking at the file and the storage pool</source>
        <translation>正在检查文件和存储池</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>正在上传</translation>
    </message>
    <message>
        <source>Looking what has arrived</source>
        <translation>正在检查收到的内容</translation>
    </message>
    <message>
        <source>The folder %1 has only %2 free, and this needs %3.</source>
        <translation>目录 %1 仅有 %2 可用空间，而此操作需要 %3。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>无法完整读取 %1。</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>下载 %1</translation>
    </message>
    <message>
        <source>Looking at the volume and the folder</source>
        <translation>正在检查卷和目录</translation>
    </message>
    <message>
        <source>The volume %1 could not be read.</source>
        <translation>无法读取卷 %1。</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>The connection to %1 broke in the middle of it. What had arrived of %2 was removed.</source>
        <translation>与 %1 的连接中途中断。%2 已传输的部分已被移除。</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>获取 %1</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>正在向 %1 查询</translation>
    </message>
    <message>
        <source>The server does not say how large the file is, and the storage pool %1 needs to know. Fetch it into a folder.</source>
        <translation>服务器没有告知文件的大小，而存储池 %1 需要事先知道。请改为将文件获取到目录中。</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>正在获取</translation>
    </message>
</context>
<context>
    <name>TransferLane</name>
    <message>
        <source>The host was removed.</source>
        <translation>主机已被移除。</translation>
    </message>
    <message>
        <source>The host was disconnected.</source>
        <translation>主机已断开连接。</translation>
    </message>
</context>
<context>
    <name>TransferRun</name>
    <message>
        <source>The host was removed.</source>
        <translation>主机已被移除。</translation>
    </message>
</context>
<context>
    <name>Unattended</name>
    <message>
        <source>libosinfo&apos;s script for Windows cannot be read.</source>
        <translation>无法读取 libosinfo 的 Windows 脚本。</translation>
    </message>
    <message>
        <source>libosinfo&apos;s script for Windows has no layout of the disk that could be changed for UEFI.</source>
        <translation>libosinfo 的 Windows 脚本中没有可改为适用于 UEFI 的磁盘布局。</translation>
    </message>
    <message>
        <source>There is no way to give the installer its script.</source>
        <translation>无法将脚本传递给安装程序。</translation>
    </message>
</context>
<context>
    <name>VolumeTarget</name>
    <message>
        <source>The volume %1 could not be made.</source>
        <translation>无法创建卷 %1。</translation>
    </message>
    <message>
        <source>The storage pool %1 has no room for it.</source>
        <translation>存储池 %1 的空间不足。</translation>
    </message>
    <message>
        <source>The storage pool %1 already has a volume called %2.</source>
        <translation>存储池 %1 中已有名为 %2 的卷。</translation>
    </message>
    <message>
        <source>The connection broke while the volume was made. There is a volume called %1 now, but not as it was asked for. It was left alone.</source>
        <translation>创建卷时连接中断。现在有一个名为 %1 的卷，但与要求的不符。未对其做任何处理。</translation>
    </message>
    <message>
        <source>The volume %1 is still there.</source>
        <translation>卷 %1 仍然存在。</translation>
    </message>
    <message>
        <source>Making the volume %1</source>
        <translation>正在创建卷 %1</translation>
    </message>
    <message>
        <source>Looking what has arrived</source>
        <translation>正在检查收到的内容</translation>
    </message>
    <message>
        <source>The volume could not be read afterwards.</source>
        <translation>之后无法读取该卷。</translation>
    </message>
    <message>
        <source>The volume %1 was removed by somebody else meanwhile.</source>
        <translation>在此期间，卷 %1 已被其他人移除。</translation>
    </message>
    <message>
        <source>The checksum is not the expected one: what arrived is damaged, or another file.</source>
        <translation>校验和与预期不符：收到的文件已损坏，或是另一个文件。</translation>
    </message>
    <message>
        <source>Expected: %1
Arrived: %2</source>
        <translation>预期：%1
实际：%2</translation>
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
    <message>
        <source>Choose one guest only.</source>
        <translation>请只选择一台虚拟机。</translation>
    </message>
    <message>
        <source>%1 is simulated: there is nothing to move files to.</source>
        <translation>%1 是模拟主机：没有可以传输文件的目标。</translation>
    </message>
    <message>
        <source>Choose one template.</source>
        <translation>请选择一个模板。</translation>
    </message>
    <message>
        <source>%1 is no template. Make it one first.</source>
        <translation>%1 不是模板。请先将其转换为模板。</translation>
    </message>
    <message>
        <source>New machines &amp;from a template…</source>
        <translation>从模板新建虚拟机(&amp;F)…</translation>
    </message>
    <message>
        <source>Create one or many virtual machines from a template, each with a name and address of its own</source>
        <translation>从模板创建一台或多台虚拟机，每台都有自己的名称和地址</translation>
    </message>
    <message>
        <source>Ne&amp;w machines from this template…</source>
        <translation>从此模板新建虚拟机(&amp;W)…</translation>
    </message>
    <message>
        <source>Create one or many virtual machines from the chosen template</source>
        <translation>从所选模板创建一台或多台虚拟机</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Make a machine of an appliance (OVA, OVF) or of a definition in a file</source>
        <translation>从虚拟设备（OVA、OVF）或文件中的定义创建虚拟机</translation>
    </message>
    <message>
        <source>U&amp;pload files…</source>
        <translation>上传文件(&amp;P)…</translation>
    </message>
    <message>
        <source>Bring disk images and media of this machine to the host</source>
        <translation>将本机的磁盘镜像和安装介质传到主机</translation>
    </message>
    <message>
        <source>Fetc&amp;h from an address…</source>
        <translation>从网址获取(&amp;H)…</translation>
    </message>
    <message>
        <source>Download a file from the web, and pass it on to the host</source>
        <translation>从网上下载文件，并传给主机</translation>
    </message>
    <message>
        <source>C&amp;lone…</source>
        <translation>克隆(&amp;L)…</translation>
    </message>
    <message>
        <source>Make another machine like this one</source>
        <translation>创建一台与此相同的虚拟机</translation>
    </message>
    <message>
        <source>Ma&amp;ke template…</source>
        <translation>转换为模板(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep the machine as the base of new ones</source>
        <translation>将此虚拟机保留为新建虚拟机的基础</translation>
    </message>
    <message>
        <source>T&amp;urn back into a machine</source>
        <translation>转换回虚拟机(&amp;U)</translation>
    </message>
    <message>
        <source>Let the template start and write to its disks again</source>
        <translation>允许模板重新启动并写入其磁盘</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the guest, or its definition, into a file</source>
        <translation>将虚拟机或其定义写入文件</translation>
    </message>
    <message>
        <source>New &amp;bridge on the host…</source>
        <translation>在主机上新建网桥(&amp;B)…</translation>
    </message>
    <message>
        <source>Put guests directly into the network of the host</source>
        <translation>将虚拟机直接接入主机所在的网络</translation>
    </message>
    <message>
        <source>Chec&amp;k the network…</source>
        <translation>检查网络(&amp;K)…</translation>
    </message>
    <message>
        <source>Look for what keeps the host&apos;s guests from the network, and offer what mends it</source>
        <translation>查找主机上的虚拟机无法使用网络的原因，并提供修复办法</translation>
    </message>
    <message>
        <source>Open &amp;guest port…</source>
        <translation>打开虚拟机端口(&amp;G)…</translation>
    </message>
    <message>
        <source>Reach the guest&apos;s SSH, RDP or web server from this workstation, through its host</source>
        <translation>从此工作站经由虚拟机所在的主机访问其 SSH、RDP 或 Web 服务器</translation>
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
    <name>guestdeck::AddressFields</name>
    <message>
        <source>%1 is not an IP address.</source>
        <translation>%1 不是 IP 地址。</translation>
    </message>
    <message>
        <source>%1 is an IPv6 address; here belongs one of IPv4.</source>
        <translation>%1 是 IPv6 地址，此处应填写 IPv4 地址。</translation>
    </message>
    <message>
        <source>%1 is an IPv4 address; here belongs one of IPv6.</source>
        <translation>%1 是 IPv4 地址，此处应填写 IPv6 地址。</translation>
    </message>
    <message>
        <source>A machine cannot have the address %1.</source>
        <translation>虚拟机不能使用地址 %1。</translation>
    </message>
    <message>
        <source>The range has an end, but no beginning.</source>
        <translation>范围只有结束地址，没有起始地址。</translation>
    </message>
    <message>
        <source>The last address of the range is before the first.</source>
        <translation>范围的结束地址小于起始地址。</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>From the network (DHCP)</source>
        <translation>从网络获取 (DHCP)</translation>
    </message>
    <message>
        <source>From the network (DHCPv6)</source>
        <translation>从网络获取 (DHCPv6)</translation>
    </message>
    <message>
        <source>Fixed, one for each machine</source>
        <translation>固定，每台虚拟机各一个</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>As routers announce it</source>
        <translation>由路由器通告</translation>
    </message>
    <message>
        <source>First %1 address</source>
        <translation>第一个 %1 地址</translation>
    </message>
    <message>
        <source>%1 address</source>
        <translation>%1 地址</translation>
    </message>
    <message>
        <source>Last %1 address</source>
        <translation>最后一个 %1 地址</translation>
    </message>
    <message>
        <source>as far as the network goes</source>
        <translation>直到网段末尾</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the first and the last address of a range</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Length of the %1 network prefix</source>
        <translation>%1 网络前缀长度</translation>
    </message>
    <message>
        <source>Addresses:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Counted on from the first, leaving out what is taken. Leave it empty to fill in the summary&apos;s table.</source>
        <translation>从第一个地址起依次分配，跳过已被占用的地址。留空则在摘要的表格中填写。</translation>
    </message>
    <message>
        <source>%1 gateway</source>
        <translation>%1 网关</translation>
    </message>
    <message>
        <source>None: only this network is reached</source>
        <translation>无：只能访问此网络</translation>
    </message>
    <message>
        <source>Gateway:</source>
        <translation>网关：</translation>
    </message>
</context>
<context>
    <name>guestdeck::AddressPage</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The host&apos;s own address lies on the bridge from now on, no longer on the card.</source>
        <translation>此后主机自身的地址位于网桥上，不再位于网卡上。</translation>
    </message>
    <message>
        <source>Name servers (DNS)</source>
        <translation>域名服务器 (DNS)</translation>
    </message>
    <message>
        <source>Search domains</source>
        <translation>搜索域</translation>
    </message>
    <message>
        <source>Name ser&amp;vers (DNS):</source>
        <translation>域名服务器 (DNS)(&amp;V)：</translation>
    </message>
    <message>
        <source>Search &amp;domains:</source>
        <translation>搜索域(&amp;D)：</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Where the IPv6 address comes from</source>
        <translation>IPv6 地址的来源</translation>
    </message>
    <message>
        <source>Where the IPv4 address comes from</source>
        <translation>IPv4 地址的来源</translation>
    </message>
    <message>
        <source>Move the card&apos;s own address</source>
        <translation>移动网卡自身的地址</translation>
    </message>
    <message>
        <source>From the network (router advertisements, DHCPv6)</source>
        <translation>从网络获取（路由器通告、DHCPv6）</translation>
    </message>
    <message>
        <source>From the network (DHCP)</source>
        <translation>从网络获取 (DHCP)</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>No IPv6 address</source>
        <translation>无 IPv6 地址</translation>
    </message>
    <message>
        <source>No IPv4 address</source>
        <translation>无 IPv4 地址</translation>
    </message>
    <message>
        <source>IPv6 addresses with prefix length</source>
        <translation>带前缀长度的 IPv6 地址</translation>
    </message>
    <message>
        <source>IPv4 addresses with prefix length</source>
        <translation>带前缀长度的 IPv4 地址</translation>
    </message>
    <message>
        <source>IPv6 gateway</source>
        <translation>IPv6 网关</translation>
    </message>
    <message>
        <source>IPv4 gateway</source>
        <translation>IPv4 网关</translation>
    </message>
    <message>
        <source>Addr&amp;esses:</source>
        <translation>地址(&amp;E)：</translation>
    </message>
    <message>
        <source>Add&amp;resses:</source>
        <translation>地址(&amp;R)：</translation>
    </message>
    <message>
        <source>Ga&amp;teway:</source>
        <translation>网关(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Gateway:</source>
        <translation>网关(&amp;G)：</translation>
    </message>
    <message>
        <source>IPv&amp;6:</source>
        <translation>IPv6(&amp;6)：</translation>
    </message>
    <message>
        <source>IPv&amp;4:</source>
        <translation>IPv4(&amp;4)：</translation>
    </message>
    <message>
        <source>Look out for &amp;loops (spanning tree, STP)</source>
        <translation>防止环路（生成树，STP）(&amp;L)</translation>
    </message>
    <message>
        <source>Largest packet in bytes (MTU)</source>
        <translation>最大数据包的字节数 (MTU)</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source>Largest pac&amp;ket (MTU):</source>
        <translation>最大数据包 (MTU)(&amp;K)：</translation>
    </message>
    <message>
        <source>Of use where this bridge and another one meet by two ways. It makes each cable wait half a minute when it is plugged in, and some switches turn off a port on which they hear it.</source>
        <translation>适用于此网桥与另一个网桥之间有两条通路的情况。启用后，每条网线插入时都要等待半分钟；有些交换机收到 STP 报文后会关闭相应端口。</translation>
    </message>
    <message>
        <source>There is no IPv6 address to move.</source>
        <translation>没有可移动的 IPv6 地址。</translation>
    </message>
    <message>
        <source>There is no IPv4 address to move.</source>
        <translation>没有可移动的 IPv4 地址。</translation>
    </message>
    <message>
        <source>Guests use the bridge; the host itself is not reached over it.</source>
        <translation>虚拟机使用此网桥；无法通过它访问主机本身。</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>%1: the card&apos;s own</source>
        <translation>%1：沿用网卡自身的地址</translation>
    </message>
    <message>
        <source>%1: from the network</source>
        <translation>%1：从网络获取</translation>
    </message>
    <message>
        <source>%1: fixed</source>
        <translation>%1：固定</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：无</translation>
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
    <message>
        <source>No machine was made, because the host was removed.</source>
        <translation>未创建任何虚拟机，因为主机已被移除。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>machine: what happened</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) were not made, because it was cancelled.</source>
        <translation>
            <numerusform>由于已取消，有 %n 台虚拟机未创建。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) could not be made.</source>
        <translation>
            <numerusform>无法创建 %n 台虚拟机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) are there.</source>
        <translation>
            <numerusform>已创建 %n 台虚拟机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all that had been begun could be removed again.</source>
        <translation>已开始创建的内容未能全部清除。</translation>
    </message>
    <message>
        <source>Back to the wizard with these machines</source>
        <translation>带着这些虚拟机返回向导</translation>
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
    <name>guestdeck::Assistant</name>
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
        <source>%1: %2</source>
        <comment>step, what is wrong there</comment>
        <translation>%1：%2</translation>
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
    <name>guestdeck::BatchDraft</name>
    <message>
        <source>“%1” is no port: give a number.</source>
        <translation>“%1”不是端口：请输入数字。</translation>
    </message>
</context>
<context>
    <name>guestdeck::BlockCalls</name>
    <message>
        <source>The guest could not be switched to %1.</source>
        <translation>无法将虚拟机切换到 %1。</translation>
    </message>
    <message>
        <source>The copying of %1 could not be stopped.</source>
        <translation>无法停止复制 %1。</translation>
    </message>
    <message>
        <source>The host has broken off the work on the disk %1; most often there is no room left. The guest goes on with its old image.</source>
        <translation>主机中断了对磁盘 %1 的处理，最常见的原因是空间不足。虚拟机将继续使用原来的镜像。</translation>
    </message>
    <message>
        <source>Another job works on the disk %1.</source>
        <translation>另一个任务正在处理磁盘 %1。</translation>
    </message>
    <message>
        <source>The overlay was not merged. %1</source>
        <translation>未合并覆盖层。%1</translation>
    </message>
    <message>
        <source>The guest is off by now.</source>
        <translation>虚拟机现在已关机。</translation>
    </message>
    <message>
        <source>The guest has no disk %1 any more.</source>
        <translation>虚拟机已没有磁盘 %1。</translation>
    </message>
    <message>
        <source>The disk %1 has another image by now: %2.</source>
        <translation>磁盘 %1 现在使用的是另一个镜像：%2。</translation>
    </message>
    <message>
        <source>The guest runs on %1 by now.</source>
        <translation>虚拟机现在已在使用 %1 运行。</translation>
    </message>
    <message>
        <source>An overlay is merged into a base that is named, never else.</source>
        <translation>只能将覆盖层合并到明确指定的后备文件中。</translation>
    </message>
    <message>
        <source>The disk %1 has another image by now.</source>
        <translation>磁盘 %1 现在使用的是另一个镜像。</translation>
    </message>
    <message>
        <source>%1 is not below the disk.</source>
        <translation>%1 不在该磁盘的后备文件链中。</translation>
    </message>
    <message>
        <source>The guest has snapshots, which would lose what they stand on.</source>
        <translation>虚拟机有快照，此操作会使快照失去其依赖的数据。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 is in no active storage pool, so it cannot be told who else needs it.</source>
        <translation>%1 不在任何活动存储池中，因此无法得知还有谁需要它。</translation>
    </message>
    <message>
        <source>%1 is also used by: %2</source>
        <translation>%1 同时被以下虚拟机使用：%2</translation>
    </message>
    <message>
        <source>%1 is the base of: %2</source>
        <translation>%1 是以下磁盘的后备文件：%2</translation>
    </message>
</context>
<context>
    <name>guestdeck::BondPage</name>
    <message>
        <source>Bond and VLAN</source>
        <translation>绑定和 VLAN</translation>
    </message>
    <message>
        <source>Most hosts need neither. A bond joins several cables into one; a VLAN is a network of its own with a number, on the same cable.</source>
        <translation>大多数主机两者都不需要。绑定将多条网线合为一条；VLAN 是同一条网线上带有编号的独立网络。</translation>
    </message>
    <message>
        <source>&amp;Join the chosen cards into one (bond)</source>
        <translation>将所选网卡合并为一个绑定(&amp;J)</translation>
    </message>
    <message>
        <source>The bridge belongs to one &amp;VLAN only</source>
        <translation>网桥只属于一个 VLAN(&amp;V)</translation>
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
        <source>Name of the bond</source>
        <translation>绑定的名称</translation>
    </message>
    <message>
        <source>Members of the bond</source>
        <translation>绑定的成员</translation>
    </message>
    <message>
        <source>How the members work together</source>
        <translation>成员的协作方式</translation>
    </message>
    <message>
        <source>Look at the cables every so many milliseconds (miimon)</source>
        <translation>检查网线的间隔毫秒数 (miimon)</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名称(&amp;M)：</translation>
    </message>
    <message>
        <source>M&amp;embers:</source>
        <translation>成员(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>方式(&amp;H)：</translation>
    </message>
    <message>
        <source>Look at the &amp;cables every:</source>
        <translation>检查网线的间隔(&amp;C)：</translation>
    </message>
    <message>
        <source>One cable can then be pulled and the host goes on, or several carry more together.</source>
        <translation>这样，拔掉一条网线后主机仍可继续工作，或者由多条网线共同承载更多流量。</translation>
    </message>
    <message>
        <source>Number of the VLAN</source>
        <translation>VLAN 的编号</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>编号(&amp;U)：</translation>
    </message>
    <message>
        <source>The switch must pass this VLAN on with its number (tagged). The card&apos;s own address stays on the card.</source>
        <translation>交换机必须带编号转发此 VLAN（tagged）。网卡自身的地址保留在网卡上。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>card, speed</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Bond %1</source>
        <translation>绑定 %1</translation>
    </message>
    <message>
        <source>No bond</source>
        <translation>无绑定</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>No VLAN</source>
        <translation>无 VLAN</translation>
    </message>
</context>
<context>
    <name>guestdeck::BridgeCheck</name>
    <message>
        <source>Guestdeck does not know what keeps the network configuration of this host.</source>
        <translation>Guestdeck 无法识别此主机的网络配置由什么管理。</translation>
    </message>
    <message>
        <source>Only root may change the host&apos;s network. Log in as root, or allow this user sudo without a password.</source>
        <translation>只有 root 可以更改主机的网络。请以 root 登录，或允许此用户无需密码使用 sudo。</translation>
    </message>
    <message>
        <source>On this host bridges need the package bridge-utils, which is not installed there.</source>
        <translation>在此主机上，网桥需要软件包 bridge-utils，但尚未安装。</translation>
    </message>
    <message>
        <source>On this host bonds need the package ifenslave, which is not installed there.</source>
        <translation>在此主机上，绑定需要软件包 ifenslave，但尚未安装。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请指定名称。</translation>
    </message>
    <message numerus="yes">
        <source>Names of network devices have at most 15 characters. This one has %n.</source>
        <translation>
            <numerusform>网络设备名称最多 15 个字符，而此名称有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only letters, digits, “-”, “_” and “.” can stand in the name of a network device.</source>
        <translation>网络设备名称只能包含字母、数字、“-”、“_”和“.”。</translation>
    </message>
    <message>
        <source>The system itself uses the name “%1”.</source>
        <translation>系统本身使用名称“%1”。</translation>
    </message>
    <message>
        <source>There is a network device named “%1” on this host already.</source>
        <translation>此主机上已有名为“%1”的网络设备。</translation>
    </message>
    <message>
        <source>“%1” is no bridge that can be changed here.</source>
        <translation>“%1”不是可在此处更改的网桥。</translation>
    </message>
    <message>
        <source>“%1” is no bridge that can be removed here.</source>
        <translation>“%1”不是可在此处移除的网桥。</translation>
    </message>
    <message numerus="yes">
        <source>%n network card(s) of running guests are connected to this bridge, and lose their network.</source>
        <translation>
            <numerusform>有 %n 块运行中虚拟机的网卡连接到此网桥，它们将失去网络连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bond and the bridge need different names.</source>
        <translation>绑定和网桥的名称不能相同。</translation>
    </message>
    <message>
        <source>“%1” is no bond.</source>
        <translation>“%1”不是绑定。</translation>
    </message>
    <message>
        <source>There is no such kind of bond.</source>
        <translation>没有这种绑定类型。</translation>
    </message>
    <message>
        <source>The switch must be set up for LACP (802.3ad) on these ports, or the host is not reachable.</source>
        <translation>交换机的这些端口必须配置为 LACP (802.3ad)，否则无法访问主机。</translation>
    </message>
    <message>
        <source>The switch must know these ports as one group (a static trunk).</source>
        <translation>交换机必须将这些端口设为一个组（静态聚合组）。</translation>
    </message>
    <message>
        <source>This kind of bond does not get on well with a bridge: answers to guests may be lost. Active-backup always works.</source>
        <translation>这种绑定类型与网桥配合不佳：发给虚拟机的应答可能会丢失。active-backup 则始终可用。</translation>
    </message>
    <message>
        <source>The pause between two looks at the cables is 0 to 10,000 ms.</source>
        <translation>两次检查网线之间的间隔为 0 到 10,000 毫秒。</translation>
    </message>
    <message>
        <source>Without a pause (0) the bond does not notice a broken cable.</source>
        <translation>间隔为 0 时，绑定无法察觉网线断开。</translation>
    </message>
    <message>
        <source>Choose the network cards of the bond.</source>
        <translation>请选择绑定的网卡。</translation>
    </message>
    <message>
        <source>A bond of a single network card gains nothing.</source>
        <translation>只有一块网卡的绑定没有任何好处。</translation>
    </message>
    <message>
        <source>The network cards of a bond need the same MTU: %1 has %2, %3 has %4. Set one for all below.</source>
        <translation>绑定的网卡需要使用相同的 MTU：%1 为 %2，%3 为 %4。请在下方为全部网卡设置同一个值。</translation>
    </message>
    <message>
        <source>Choose the network card that the bridge is connected to.</source>
        <translation>请选择网桥所连接的网卡。</translation>
    </message>
    <message>
        <source>With a bond, the bond is the port of the bridge.</source>
        <translation>使用绑定时，绑定就是网桥的端口。</translation>
    </message>
    <message>
        <source>%1 is chosen twice.</source>
        <translation>%1 被重复选择。</translation>
    </message>
    <message>
        <source>There is no network card %1 on this host.</source>
        <translation>此主机上没有网卡 %1。</translation>
    </message>
    <message>
        <source>No cable is plugged into %1, or it is switched off.</source>
        <translation>%1 未插网线，或已关闭。</translation>
    </message>
    <message>
        <source>%1 has the address %2, which goes away: a port of a bridge has none of its own.</source>
        <translation>%1 的地址 %2 将被移除：网桥的端口没有自己的地址。</translation>
    </message>
    <message>
        <source>A VLAN has a number from 1 to 4094.</source>
        <translation>VLAN 的编号为 1 到 4094。</translation>
    </message>
    <message>
        <source>A bridge on a VLAN has one port. Choose one, or make a bond of them first.</source>
        <translation>VLAN 上的网桥只有一个端口。请选择其中一个，或先将它们合并为绑定。</translation>
    </message>
    <message>
        <source>VLAN %1 of %2 is in use already: by %3.</source>
        <translation>%2 的 VLAN %1 已被 %3 使用。</translation>
    </message>
    <message>
        <source>The VLAN needs a device named “%1”, and there is one already.</source>
        <translation>VLAN 需要名为“%1”的设备，但该名称已被占用。</translation>
    </message>
    <message>
        <source>The MTU is a number from 576 to 65,535; usual are 1500 and 9000.</source>
        <translation>MTU 为 576 到 65,535 之间的数字；常用值为 1500 和 9000。</translation>
    </message>
    <message>
        <source>IPv6 needs an MTU of at least 1280.</source>
        <translation>IPv6 要求 MTU 至少为 1280。</translation>
    </message>
    <message>
        <source>Give the address with the length of its network: %1.</source>
        <translation>请填写带网络前缀长度的地址：%1。</translation>
    </message>
    <message>
        <source>“%1” is no IPv6 address with the length of its network, such as 2001:db8::5/64.</source>
        <translation>“%1”不是带网络前缀长度的 IPv6 地址，正确的形式如 2001:db8::5/64。</translation>
    </message>
    <message>
        <source>“%1” is no IPv4 address with the length of its network, such as 192.168.1.5/24.</source>
        <translation>“%1”不是带网络前缀长度的 IPv4 地址，正确的形式如 192.168.1.5/24。</translation>
    </message>
    <message>
        <source>%1 is no address for a machine.</source>
        <translation>%1 不是可供机器使用的地址。</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 重复出现。</translation>
    </message>
    <message>
        <source>%1 overlaps with the network of %2 (%3).</source>
        <translation>%1 与 %2 的网络 (%3) 重叠。</translation>
    </message>
    <message>
        <source>%1 overlaps with %2, which the host reaches by %3.</source>
        <translation>%1 与主机通过 %3 访问的 %2 重叠。</translation>
    </message>
    <message>
        <source>“%1” is no IPv6 address.</source>
        <translation>“%1”不是 IPv6 地址。</translation>
    </message>
    <message>
        <source>“%1” is no IPv4 address.</source>
        <translation>“%1”不是 IPv4 地址。</translation>
    </message>
    <message>
        <source>%1 is the bridge&apos;s own address; the gateway is another machine.</source>
        <translation>%1 是网桥自身的地址；网关应是另一台机器。</translation>
    </message>
    <message>
        <source>The gateway %1 is not in the network of the address, so it could not be reached.</source>
        <translation>网关 %1 不在该地址所在的网络中，因此无法访问。</translation>
    </message>
    <message>
        <source>The host is managed over %1, at %2. Without an address on the bridge it could not be reached any more.</source>
        <translation>主机通过 %1（地址 %2）进行管理。如果网桥上没有地址，将再也无法访问主机。</translation>
    </message>
    <message>
        <source>%1 is this host&apos;s way to other networks. Without an address on the bridge the host has none.</source>
        <translation>此主机通过 %1 访问其他网络。如果网桥上没有地址，主机将无法访问其他网络。</translation>
    </message>
    <message>
        <source>Without a gateway the host reaches only its own network; today it has one.</source>
        <translation>没有网关时，主机只能访问自己所在的网络；目前主机有网关。</translation>
    </message>
    <message>
        <source>“%1” is no address of a name server.</source>
        <translation>“%1”不是域名服务器的地址。</translation>
    </message>
    <message>
        <source>“%1” is no domain name.</source>
        <translation>“%1”不是域名。</translation>
    </message>
    <message>
        <source>A network&apos;s name has no “/” and no spaces at its ends.</source>
        <translation>网络名称不能包含“/”，首尾也不能有空格。</translation>
    </message>
    <message>
        <source>There is a network named “%1” already.</source>
        <translation>已有名为“%1”的网络。</translation>
    </message>
</context>
<context>
    <name>guestdeck::BridgeCommands</name>
    <message>
        <source>Host bridge</source>
        <translation>主机网桥</translation>
    </message>
    <message>
        <source>Nothing was changed, because the host is no longer in the list.</source>
        <translation>主机已不在列表中，因此未做任何更改。</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 未连接。</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 以只读方式连接。</translation>
    </message>
</context>
<context>
    <name>guestdeck::BridgeDraft</name>
    <message>
        <source>%1 is not a bridge that can be changed here: it belongs to a virtual network, or nothing in the host&apos;s configuration makes it.</source>
        <translation>%1 不是可在此处更改的网桥：它属于某个虚拟网络，或者主机的配置中没有创建它的内容。</translation>
    </message>
    <message>
        <source>The network needs a name.</source>
        <translation>网络需要一个名称。</translation>
    </message>
    <message>
        <source>No program that manages the network of this host was recognised, so nothing is changed.</source>
        <translation>未识别出管理此主机网络的程序，因此不做任何更改。</translation>
    </message>
    <message>
        <source>Changing a host&apos;s network needs its root user, or a user with sudo that asks for no password.</source>
        <translation>更改主机的网络需要主机的 root 用户，或可免密码使用 sudo 的用户。</translation>
    </message>
</context>
<context>
    <name>guestdeck::BridgePicture</name>
    <message>
        <source>The network today and afterwards</source>
        <translation>当前的网络与更改之后的网络</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>更改之后</translation>
    </message>
</context>
<context>
    <name>guestdeck::BridgePort</name>
    <message>
        <source>%1 is a Wi-Fi card. An access point takes frames of its own stations only, so the guests behind a bridge would not be heard. Share its connection instead (NAT), or use macvtap with a wired card.</source>
        <translation>%1 是 Wi-Fi 网卡。无线接入点只接受已接入的站点自己的帧，因此网桥后面的虚拟机无法通信。请改为共享其连接 (NAT)，或将 macvtap 与有线网卡配合使用。</translation>
    </message>
    <message>
        <source>%1 is a bridge itself.</source>
        <translation>%1 本身就是网桥。</translation>
    </message>
    <message>
        <source>%1 is a VLAN. Choose its network card, and give the VLAN&apos;s number.</source>
        <translation>%1 是 VLAN。请选择它所在的网卡，并给出 VLAN 编号。</translation>
    </message>
    <message>
        <source>%1 is the host&apos;s way to itself.</source>
        <translation>%1 是主机的环回接口。</translation>
    </message>
    <message>
        <source>%1 is the network card of a guest.</source>
        <translation>%1 是某台虚拟机的网卡。</translation>
    </message>
    <message>
        <source>%1 is no network card.</source>
        <translation>%1 不是网卡。</translation>
    </message>
    <message>
        <source>%1 belongs to libvirt.</source>
        <translation>%1 属于 libvirt。</translation>
    </message>
    <message>
        <source>%1 is in the bond %2 already.</source>
        <translation>%1 已在绑定 %2 中。</translation>
    </message>
    <message>
        <source>%1 is a port of %2 already.</source>
        <translation>%1 已是 %2 的端口。</translation>
    </message>
    <message>
        <source>A guest uses %1 directly (macvtap). Stop it first.</source>
        <translation>有虚拟机正在直接使用 %1 (macvtap)。请先停止该虚拟机。</translation>
    </message>
</context>
<context>
    <name>guestdeck::BridgeText</name>
    <message>
        <source>%1 (a bond of %2)</source>
        <translation>%1（由 %2 组成的绑定）</translation>
    </message>
    <message>
        <source>VLAN %1 of %2</source>
        <translation>%2 上的 VLAN %1</translation>
    </message>
    <message>
        <source>It takes over the address %1.</source>
        <translation>它将接管地址 %1。</translation>
    </message>
    <message>
        <source>It gets its IPv6 address from the network.</source>
        <translation>它从网络获取 IPv6 地址。</translation>
    </message>
    <message>
        <source>It gets its IPv4 address by DHCP.</source>
        <translation>它通过 DHCP 获取 IPv4 地址。</translation>
    </message>
    <message>
        <source>It has the fixed address %1.</source>
        <translation>它使用固定地址 %1。</translation>
    </message>
    <message>
        <source>It has the fixed address %1 and the gateway %2.</source>
        <translation>它使用固定地址 %1 和网关 %2。</translation>
    </message>
    <message>
        <source>The host has no IPv4 address of its own on it.</source>
        <translation>主机在其上没有自己的 IPv4 地址。</translation>
    </message>
    <message>
        <source>ifupdown (/etc/network/interfaces)</source>
        <translation>ifupdown（/etc/network/interfaces）</translation>
    </message>
    <message>
        <source>network-scripts (ifcfg files)</source>
        <translation>network-scripts（ifcfg 文件）</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>无已知程序</translation>
    </message>
    <message>
        <source>What manages the network of this host is not known.</source>
        <translation>不清楚此主机的网络由什么管理。</translation>
    </message>
    <message>
        <source>%1, version %2,</source>
        <comment>program</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 manages the network of this host and stays in charge: it is told what to change, never switched off.</source>
        <translation>%1 管理此主机的网络，并将继续负责管理：只会告知它要更改的内容，绝不会将其关闭。</translation>
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
        <source>One works, the others stand by (active-backup)</source>
        <translation>一块工作，其余备用 (active-backup)</translation>
    </message>
    <message>
        <source>All work together, agreed with the switch (802.3ad, LACP)</source>
        <translation>所有网卡协同工作，与交换机协商（802.3ad，LACP）</translation>
    </message>
    <message>
        <source>Each packet by the next one in turn (balance-rr)</source>
        <translation>数据包依次轮流由各网卡发送 (balance-rr)</translation>
    </message>
    <message>
        <source>Shared out by sender and receiver (balance-xor)</source>
        <translation>按发送方和接收方分担 (balance-xor)</translation>
    </message>
    <message>
        <source>Sending is shared out by load (balance-tlb)</source>
        <translation>按负载分担发送 (balance-tlb)</translation>
    </message>
    <message>
        <source>Sending and receiving are shared out by load (balance-alb)</source>
        <translation>按负载分担发送和接收 (balance-alb)</translation>
    </message>
    <message>
        <source>The switch must have a group of ports with LACP for these cables; without it nothing gets through.</source>
        <translation>必须在交换机上为这些网线配置带 LACP 的端口组；否则无法通信。</translation>
    </message>
    <message>
        <source>The switch must have a fixed group (trunk, static aggregation) of ports for these cables.</source>
        <translation>必须在交换机上为这些网线配置固定的端口组（trunk，静态聚合）。</translation>
    </message>
    <message>
        <source>Needs nothing of the switch, but changes the senders&apos; addresses, which guests on a bridge may not take well.</source>
        <translation>对交换机没有要求，但会更改发送方的地址，网桥上的虚拟机可能因此出现问题。</translation>
    </message>
    <message>
        <source>Works with any switch.</source>
        <translation>适用于任何交换机。</translation>
    </message>
    <message>
        <source>%1 from the network</source>
        <translation>%1，从网络获取</translation>
    </message>
    <message>
        <source>%1 by DHCP</source>
        <translation>%1，由 DHCP 分配</translation>
    </message>
    <message>
        <source>%1, gateway %2</source>
        <translation>%1，网关 %2</translation>
    </message>
    <message>
        <source>The bridge %1 goes, and its address moves back to %2.</source>
        <translation>网桥 %1 将被移除，其地址移回 %2。</translation>
    </message>
    <message>
        <source>The bridge %1 is changed: it lies over %2.</source>
        <translation>网桥 %1 将被更改：它位于 %2 之上。</translation>
    </message>
    <message>
        <source>A bridge %1 is made over %2.</source>
        <translation>将在 %2 上创建网桥 %1。</translation>
    </message>
    <message>
        <source>The connection to this host goes this way, and may stop for some seconds.</source>
        <translation>到此主机的连接会经过这里，可能会中断数秒。</translation>
    </message>
    <message>
        <source>Virtual networks that point at %1: %2.</source>
        <translation>指向 %1 的虚拟网络：%2。</translation>
    </message>
    <message>
        <source>%1 (runs)</source>
        <comment>guest</comment>
        <translation>%1（正在运行）</translation>
    </message>
    <message>
        <source>Guests that use %1: %2.</source>
        <translation>使用 %1 的虚拟机：%2。</translation>
    </message>
    <message>
        <source>Not all guests and networks could be asked whether they use %1.</source>
        <translation>未能查询到全部虚拟机和网络是否使用 %1。</translation>
    </message>
    <message>
        <source>NetworkManager (by a checkpoint)</source>
        <translation>NetworkManager（通过检查点）</translation>
    </message>
    <message>
        <source>the host itself</source>
        <translation>主机自身</translation>
    </message>
    <message>
        <source>The change begins on trial. If Guestdeck cannot log in anew over the changed network within 60 seconds, %1 brings the old configuration back, without any help and also when this computer is switched off.</source>
        <translation>更改将先试用。如果 Guestdeck 在 60 秒内无法通过更改后的网络重新登录，%1 将恢复旧配置；这不需要任何协助，即使本计算机已关机也一样。</translation>
    </message>
    <message>
        <source>Waiting to begin.</source>
        <translation>正在等待开始。</translation>
    </message>
    <message>
        <source>The host&apos;s network is being changed.</source>
        <translation>正在更改主机的网络。</translation>
    </message>
    <message>
        <source>The host answers over its new network.</source>
        <translation>主机已通过新网络作出响应。</translation>
    </message>
    <message>
        <source>Waiting for the host to answer over its new network.</source>
        <translation>正在等待主机通过新网络作出响应。</translation>
    </message>
    <message>
        <source>Confirmed; the new network is being made lasting.</source>
        <translation>已确认；正在使新网络永久生效。</translation>
    </message>
    <message>
        <source>The host keeps its new network.</source>
        <translation>主机将保留新网络。</translation>
    </message>
    <message>
        <source>The host goes back to its old network.</source>
        <translation>主机正在恢复旧网络。</translation>
    </message>
    <message>
        <source>The host is back at its old network.</source>
        <translation>主机已恢复旧网络。</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>minutes, seconds with two digits</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>The host has not been heard of since.</source>
        <translation>此后一直没有该主机的消息。</translation>
    </message>
</context>
<context>
    <name>guestdeck::BridgeWizard</name>
    <message>
        <source>&amp;Remove the bridge</source>
        <translation>移除网桥(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Bridge %1 on %2</source>
        <translation>%2 上的网桥 %1</translation>
    </message>
    <message>
        <source>Remove bridge %1 of %2</source>
        <translation>移除 %2 的网桥 %1</translation>
    </message>
    <message>
        <source>New bridge on %1</source>
        <translation>%1 上的新网桥</translation>
    </message>
    <message>
        <source>Reading the network cards of %1, and what manages them…</source>
        <translation>正在读取 %1 的网卡及其管理程序…</translation>
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
    <name>guestdeck::ChainView</name>
    <message>
        <source>Backing chain</source>
        <translation>后备文件链</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>format, place</comment>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>built upon %1, %2</source>
        <comment>file, its format</comment>
        <translation>基于 %1，%2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
</context>
<context>
    <name>guestdeck::CloneCalls</name>
    <message>
        <source>There is a file %1/%2 already.</source>
        <translation>已存在文件 %1/%2。</translation>
    </message>
</context>
<context>
    <name>guestdeck::CloneDialog</name>
    <message>
        <source>Snapshot %1, %2</source>
        <comment>name and moment</comment>
        <translation>快照 %1，%2</translation>
    </message>
    <message>
        <source>Snapshot %1, %2 (inside the disk file)</source>
        <comment>name and moment</comment>
        <translation>快照 %1，%2（在磁盘文件内部）</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>克隆</translation>
    </message>
    <message>
        <source>The clone</source>
        <translation>克隆</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>所需空间</translation>
    </message>
    <message>
        <source>Reading the machine and its disks…</source>
        <translation>正在读取虚拟机及其磁盘…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>名称的问题</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>About the host</source>
        <translation>关于主机</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>About the snapshot</source>
        <translation>关于快照</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>主机(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Disks:</source>
        <translation>磁盘(&amp;D)：</translation>
    </message>
    <message>
        <source>VNC port</source>
        <translation>VNC 端口</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Counted up</source>
        <translation>依次递增</translation>
    </message>
    <message>
        <source>What is wrong with the port</source>
        <translation>端口的问题</translation>
    </message>
    <message>
        <source>Copy the &amp;firmware&apos;s variables (boot order, Secure Boot keys)</source>
        <translation>复制固件变量（启动顺序、安全启动密钥）(&amp;F)</translation>
    </message>
    <message>
        <source>Copy the firmware&apos;s variables</source>
        <translation>复制固件变量</translation>
    </message>
    <message>
        <source>Without, the clone&apos;s firmware begins with the host&apos;s template</source>
        <translation>如果不复制，克隆的固件将从主机的模板开始</translation>
    </message>
    <message>
        <source>&amp;Start the clone when it is made</source>
        <translation>创建后启动克隆(&amp;S)</translation>
    </message>
    <message>
        <source>Start the clone when it is made</source>
        <translation>创建后启动克隆</translation>
    </message>
    <message>
        <source>What the clone does not get</source>
        <translation>克隆中不包含的内容</translation>
    </message>
    <message>
        <source>&amp;VNC port:</source>
        <translation>VNC 端口(&amp;V)：</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>克隆 %1</translation>
    </message>
    <message>
        <source>What does not go with it:</source>
        <translation>不会一并克隆的内容：</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>The clone takes about %1 now, and at most %2. UUID and MAC addresses are new.</source>
        <translation>克隆现在约占用 %1，最多 %2。UUID 和 MAC 地址为新生成。</translation>
    </message>
</context>
<context>
    <name>guestdeck::CloneDiskRow</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Same medium</source>
        <translation>同一介质</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Empty drive</source>
        <translation>空驱动器</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>A disk of its own, independent of the original.</source>
        <translation>独立的磁盘，与原虚拟机无关。</translation>
    </message>
    <message>
        <source>Only what changes is stored; the rest is read from the original&apos;s disk, which must stay as it is.</source>
        <translation>只存储更改的部分；其余内容从原虚拟机的磁盘读取，该磁盘必须保持不变。</translation>
    </message>
    <message>
        <source>Both read the same image.</source>
        <translation>两台虚拟机读取同一个镜像。</translation>
    </message>
    <message>
        <source>Both machines use the same disk.</source>
        <translation>两台虚拟机使用同一个磁盘。</translation>
    </message>
    <message>
        <source>The clone has the drive, without a medium.</source>
        <translation>克隆有此驱动器，但没有介质。</translation>
    </message>
    <message>
        <source>The clone does without this disk.</source>
        <translation>克隆不包含此磁盘。</translation>
    </message>
    <message>
        <source>%1 used of %2</source>
        <comment>bytes of a disk</comment>
        <translation>已用 %1，共 %2</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>无介质</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <translation>磁盘 %1</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>%1 的处理方式</translation>
    </message>
    <message>
        <source>Storage pool for the new %1</source>
        <translation>新 %1 的存储池</translation>
    </message>
    <message>
        <source>Name of the new %1</source>
        <translation>新 %1 的名称</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>What is wrong with %1</source>
        <translation>%1 的问题</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <comment>storage pool</comment>
        <translation>%1（可用 %2）</translation>
    </message>
    <message>
        <source>Takes about %1 now, at most %2.</source>
        <translation>现在约占用 %1，最多 %2。</translation>
    </message>
    <message>
        <source>It cannot be copied: %1</source>
        <translation>无法复制：%1</translation>
    </message>
    <message>
        <source>It cannot be linked: %1</source>
        <translation>无法链接：%1</translation>
    </message>
</context>
<context>
    <name>guestdeck::CloneJob</name>
    <message>
        <source>Making the linked disk %1</source>
        <translation>正在创建链接磁盘 %1</translation>
    </message>
    <message>
        <source>Copying the disk %1</source>
        <translation>正在复制磁盘 %1</translation>
    </message>
    <message>
        <source>Looking for a place for %1</source>
        <translation>正在为 %1 查找存放位置</translation>
    </message>
    <message>
        <source>Copying the disk %1 into one image</source>
        <translation>正在将磁盘 %1 复制为单个镜像</translation>
    </message>
    <message>
        <source>Measuring the disk %1</source>
        <translation>正在计算磁盘 %1 的大小</translation>
    </message>
    <message>
        <source>The disk %1 cannot be read.</source>
        <translation>无法读取磁盘 %1。</translation>
    </message>
    <message>
        <source>Making the disk %1</source>
        <translation>正在创建磁盘 %1</translation>
    </message>
    <message>
        <source>Looking at the copy of %1</source>
        <translation>正在检查 %1 的副本</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>正在清理</translation>
    </message>
    <message>
        <source>Sending the disk %1</source>
        <translation>正在发送磁盘 %1</translation>
    </message>
    <message>
        <source>The disk %1 could not be sent.</source>
        <translation>无法发送磁盘 %1。</translation>
    </message>
    <message>
        <source>The host was removed.</source>
        <translation>主机已被移除。</translation>
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
        <source>Clone %1 as %2</source>
        <translation>将 %1 克隆为 %2</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>正在检查 %1</translation>
    </message>
    <message>
        <source>Copying the firmware&apos;s variables</source>
        <translation>正在复制固件变量</translation>
    </message>
    <message>
        <source>Looking at %1 again</source>
        <translation>正在重新检查 %1</translation>
    </message>
    <message>
        <source>Storing the definition</source>
        <translation>正在保存定义</translation>
    </message>
    <message>
        <source>Starting the clone</source>
        <translation>正在启动克隆</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <source>%1 is running by now, and changes its disks while they are copied.</source>
        <translation>%1 现在正在运行，复制磁盘期间磁盘内容会发生变化。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>disk: what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The disk %1 of %2 is another one by now. Nothing was made; please look at it again.</source>
        <translation>%2 的磁盘 %1 现在已是另一个磁盘。未创建任何内容，请重新检查。</translation>
    </message>
    <message>
        <source>The pool %1 has a volume called %2 already.</source>
        <translation>存储池 %1 中已有名为 %2 的卷。</translation>
    </message>
    <message>
        <source>The disk %1 is still there.</source>
        <translation>磁盘 %1 仍然存在。</translation>
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
        <source>The disk %1 is not what was sent.</source>
        <translation>磁盘 %1 与所发送的内容不一致。</translation>
    </message>
    <message>
        <source>The host already has a machine called %1.</source>
        <translation>主机上已有名为 %1 的虚拟机。</translation>
    </message>
    <message>
        <source>The host refused the definition of the clone.</source>
        <translation>主机拒绝了克隆的定义。</translation>
    </message>
    <message>
        <source>The definition of %1 is still there.</source>
        <translation>%1 的定义仍然存在。</translation>
    </message>
    <message>
        <source>The firmware&apos;s variables could not be copied.</source>
        <translation>无法复制固件变量。</translation>
    </message>
    <message>
        <source>The file %1 is still there.</source>
        <translation>文件 %1 仍然存在。</translation>
    </message>
    <message>
        <source>The clone could not be started.</source>
        <translation>无法启动克隆。</translation>
    </message>
    <message>
        <source>The disk %1 of %2 was changed while it was copied, so the copy is out of date.</source>
        <translation>%2 的磁盘 %1 在复制期间被更改，因此副本已过时。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ClonePlan</name>
    <message>
        <source>%1 is missing on the host: the disk is not whole.</source>
        <translation>主机上缺少 %1：磁盘不完整。</translation>
    </message>
    <message>
        <source>It lies in no active storage pool of %1. Make a pool of its folder first.</source>
        <translation>它不在 %1 的任何活动存储池中。请先将其所在目录创建为存储池。</translation>
    </message>
    <message>
        <source>its host</source>
        <translation>其所在主机</translation>
    </message>
    <message>
        <source>It is encrypted, and libvirt has no way to copy it with its key.</source>
        <translation>它已加密，libvirt 无法连同密钥一起复制。</translation>
    </message>
    <message>
        <source>It is a medium in a drive, not the guest&apos;s own disk.</source>
        <translation>这是驱动器中的介质，不是虚拟机自己的磁盘。</translation>
    </message>
    <message>
        <source>It is built upon another image, which would have to be copied into it first; the host does that only when the machine is off.</source>
        <translation>它基于另一个镜像，需要先将那个镜像的内容复制进来；主机只有在虚拟机关机时才能这样做。</translation>
    </message>
    <message>
        <source>A linked disk must be on the same host as the one it is built upon.</source>
        <translation>链接磁盘必须与其后备磁盘位于同一主机。</translation>
    </message>
    <message>
        <source>The machine goes on writing to it, which would damage what is built upon it. Shut it down, or make it a template.</source>
        <translation>虚拟机仍会继续写入此磁盘，这会损坏基于它的内容。请将虚拟机关机，或将其转为模板。</translation>
    </message>
    <message>
        <source>There is nothing in the drive.</source>
        <translation>驱动器中没有介质。</translation>
    </message>
    <message>
        <source>It is on another host.</source>
        <translation>它位于另一台主机上。</translation>
    </message>
    <message>
        <source>Two machines that write to one disk destroy it. Only disks that are read-only, or marked as shared in the definition, can be used by both.</source>
        <translation>两台虚拟机同时写入一个磁盘会毁坏该磁盘。只有只读的磁盘，或在定义中标记为共享的磁盘，才能由两者共同使用。</translation>
    </message>
    <message>
        <source>The snapshot is no longer there.</source>
        <translation>该快照已不存在。</translation>
    </message>
    <message>
        <source>This snapshot lies inside the machine&apos;s disk files, and libvirt can read none but the present state out of there. Revert to it, then clone the machine as it is.</source>
        <translation>此快照位于虚拟机的磁盘文件内部，libvirt 只能从中读取当前状态。请先恢复到此快照，再按当前状态克隆虚拟机。</translation>
    </message>
    <message>
        <source>%1 is saved: its disks are in the middle of something that only its memory knows. Start it and shut it down first.</source>
        <translation>%1 处于已保存状态：其磁盘停在某个操作中途，只有它的内存才知道具体情况。请先启动它，再将其关机。</translation>
    </message>
    <message>
        <source>%1 is paused: the copy looks like a machine after a power cut. It must stay paused until the copy is made.</source>
        <translation>%1 已暂停：副本会像突然断电后的虚拟机。在副本创建完成之前，它必须保持暂停。</translation>
    </message>
    <message>
        <source>%1 is running and changes its disks while they are copied. Shut it down, or pause it.</source>
        <translation>%1 正在运行，复制期间其磁盘会发生变化。请将其关机或暂停。</translation>
    </message>
    <message>
        <source>Another guest on this host is called %1.</source>
        <translation>此主机上已有名为 %1 的虚拟机。</translation>
    </message>
    <message>
        <source>Choose an active storage pool for %1.</source>
        <translation>请为 %1 选择一个活动的存储池。</translation>
    </message>
    <message>
        <source>Disks of a pool of the kind %1 cannot be made this way.</source>
        <translation>无法用这种方式在 %1 类型的存储池中创建磁盘。</translation>
    </message>
    <message>
        <source>The pool %1 holds no files, and a linked disk is one.</source>
        <translation>存储池 %1 不存放文件，而链接磁盘是文件。</translation>
    </message>
    <message>
        <source>The new disk needs a name.</source>
        <translation>新磁盘需要一个名称。</translation>
    </message>
    <message>
        <source>The pool %1 has a volume called %2 already.</source>
        <translation>存储池 %1 中已有名为 %2 的卷。</translation>
    </message>
    <message>
        <source>Two disks cannot have the same name.</source>
        <translation>两个磁盘不能使用相同的名称。</translation>
    </message>
    <message>
        <source>The pool %1 has not enough room for the copies.</source>
        <translation>存储池 %1 没有足够的空间存放副本。</translation>
    </message>
    <message>
        <source>The pool %1 has room for the clone now, but not if it fills its disks.</source>
        <translation>存储池 %1 现在有空间存放克隆，但克隆的磁盘写满后空间就不够了。</translation>
    </message>
    <message>
        <source>The copy of a paused machine&apos;s disk stays built upon %1.</source>
        <translation>已暂停虚拟机的磁盘副本仍然基于 %1。</translation>
    </message>
    <message>
        <source>The clone is built upon the files of this snapshot: as long as it exists, the snapshot must be neither deleted nor merged.</source>
        <translation>克隆基于此快照的文件：只要克隆存在，就不能删除或合并此快照。</translation>
    </message>
    <message>
        <source>%1 becomes the base of the clone: from then on it must not be started, since every byte it writes would damage the clone. This program refuses to start it, other programs do not. A template is made for this.</source>
        <translation>%1 将成为克隆的基础：此后不能再启动它，因为它写入的每个字节都会损坏克隆。本程序会拒绝启动它，其他程序则不会。这种用途应使用模板。</translation>
    </message>
    <message>
        <source>%1 has no virtual network called %2: the clone cannot start before it has.</source>
        <translation>%1 上没有名为 %2 的虚拟网络：在创建该网络之前，克隆无法启动。</translation>
    </message>
    <message>
        <source>VNC ports lie between 5900 and 65535.</source>
        <translation>VNC 端口必须在 5900 到 65535 之间。</translation>
    </message>
    <message>
        <source>Another guest has the port %1.</source>
        <translation>另一台虚拟机正在使用端口 %1。</translation>
    </message>
    <message>
        <source>The host&apos;s device %1 stays with the original: one machine can have it at a time.</source>
        <translation>主机设备 %1 保留在原虚拟机上：同一时间只能由一台虚拟机使用。</translation>
    </message>
    <message>
        <source>The host&apos;s network card %1 stays with the original.</source>
        <translation>主机网卡 %1 保留在原虚拟机上。</translation>
    </message>
    <message>
        <source>The shared folder %1 is on the other host, and is left out.</source>
        <translation>共享目录 %1 位于另一台主机上，将被略去。</translation>
    </message>
    <message>
        <source>%1 belongs to the original; the clone gets a file of its own beside it.</source>
        <translation>%1 属于原虚拟机；克隆会在同一位置使用自己的文件。</translation>
    </message>
    <message>
        <source>The TPM is new and empty: keys in it, such as BitLocker&apos;s, stay with the original. Have the recovery key at hand.</source>
        <translation>TPM 是全新的空 TPM：其中的密钥（例如 BitLocker 的密钥）保留在原虚拟机上。请准备好恢复密钥。</translation>
    </message>
    <message>
        <source>A network card is connected to %1 of its host; see that the other host has it, too.</source>
        <translation>有网卡连接到其所在主机的 %1；请确认另一台主机上也有。</translation>
    </message>
    <message>
        <source>The host&apos;s drive %1 stays with the original.</source>
        <translation>主机驱动器 %1 保留在原虚拟机上。</translation>
    </message>
    <message>
        <source>A network filter lets only %1 through; for the clone the address is left out.</source>
        <translation>网络过滤器只允许 %1 通过；克隆中会去掉该地址。</translation>
    </message>
    <message>
        <source>The firmware&apos;s variables (boot order, enrolled keys) begin anew.</source>
        <translation>固件变量（启动顺序、已注册的密钥）将重新开始。</translation>
    </message>
    <message>
        <source>Snapshots stay with the original.</source>
        <translation>快照保留在原虚拟机上。</translation>
    </message>
    <message>
        <source>The host was removed.</source>
        <translation>主机已被移除。</translation>
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
    <message>
        <source>The host is not connected.</source>
        <translation>主机未连接。</translation>
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
    <name>guestdeck::CopiesPage</name>
    <message>
        <source>Machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>How many, what are they called, and how are their disks made?</source>
        <translation>要创建多少台，叫什么名称，磁盘如何创建？</translation>
    </message>
    <message>
        <source>S&amp;tart them when they are made</source>
        <translation>创建后启动(&amp;T)</translation>
    </message>
    <message>
        <source>Mor&amp;e: VNC port, vCPUs, memory</source>
        <translation>更多：VNC 端口、vCPU、内存(&amp;E)</translation>
    </message>
    <message>
        <source>Number of machines</source>
        <translation>虚拟机数量</translation>
    </message>
    <message>
        <source>Number of &amp;machines:</source>
        <translation>虚拟机数量(&amp;M)：</translation>
    </message>
    <message>
        <source>Pattern of the names; {n} stands for the number, {n:02} for one with two digits</source>
        <translation>名称的格式；{n} 代表编号，{n:02} 代表两位数的编号</translation>
    </message>
    <message>
        <source>N&amp;ames:</source>
        <translation>名称(&amp;A)：</translation>
    </message>
    <message>
        <source>Number of the first machine</source>
        <translation>第一台虚拟机的编号</translation>
    </message>
    <message>
        <source>Numbered &amp;from:</source>
        <translation>起始编号(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Linked to the template</source>
        <translation>链接到模板(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ull copies</source>
        <translation>完整副本(&amp;U)</translation>
    </message>
    <message>
        <source>Disks:</source>
        <translation>磁盘：</translation>
    </message>
    <message>
        <source>Pool for the new disks</source>
        <translation>存放新磁盘的存储池</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>存储池(&amp;P)：</translation>
    </message>
    <message>
        <source>Automat&amp;ic</source>
        <translation>自动(&amp;I)</translation>
    </message>
    <message>
        <source>The host chooses the VNC ports</source>
        <translation>由主机选择 VNC 端口</translation>
    </message>
    <message>
        <source>VNC port of the first machine</source>
        <translation>第一台虚拟机的 VNC 端口</translation>
    </message>
    <message>
        <source>or counted up from</source>
        <comment>a VNC port</comment>
        <translation>或从此端口起递增</translation>
    </message>
    <message>
        <source>&amp;VNC ports:</source>
        <translation>VNC 端口(&amp;V)：</translation>
    </message>
    <message>
        <source>vCPUs of each machine</source>
        <translation>每台虚拟机的 vCPU 数</translation>
    </message>
    <message>
        <source>vCPU&amp;s:</source>
        <translation>vCPU(&amp;S)：</translation>
    </message>
    <message>
        <source>Memory of each machine in MiB</source>
        <translation>每台虚拟机的内存 (MiB)</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Memor&amp;y:</source>
        <translation>内存(&amp;Y)：</translation>
    </message>
    <message>
        <source>Start them &amp;whenever the host starts</source>
        <translation>随主机自动启动(&amp;W)</translation>
    </message>
    <message>
        <source>Make no furt&amp;her machines if one fails</source>
        <translation>如有一台失败，则不再创建其余虚拟机(&amp;H)</translation>
    </message>
    <message>
        <source>Made at once; each keeps only what differs from the template, which must stay. %1</source>
        <translation>立即创建完成；每台只保存与模板不同的部分，模板必须保留。%1</translation>
    </message>
    <message>
        <source>Independent of the template, and slower to make. %1</source>
        <translation>不依赖模板，创建较慢。%1</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1，可用 %2</translation>
    </message>
    <message>
        <source>As the template: %1</source>
        <translation>与模板相同：%1</translation>
    </message>
    <message>
        <source>{n} stands for the number, {n:02} for one with two digits.</source>
        <translation>{n} 代表编号，{n:02} 代表两位数的编号。</translation>
    </message>
    <message>
        <source>Takes about %1 now, %2 when all is filled; %3 are free.</source>
        <translation>现在约占用 %1，全部写满时为 %2；可用空间为 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n 台虚拟机</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked, on %1</source>
        <comment>pool</comment>
        <translation>链接，位于 %1</translation>
    </message>
    <message>
        <source>Full, on %1</source>
        <comment>pool</comment>
        <translation>完整，位于 %1</translation>
    </message>
</context>
<context>
    <name>guestdeck::CopyDialog</name>
    <message>
        <source>Copy %1 to another host</source>
        <translation>将 %1 复制到其他主机</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>主机(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Name there:</source>
        <translation>目标名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>副本的名称</translation>
    </message>
    <message>
        <source>The bytes go through this machine, and no file is made on it. The hosts need not reach each other.</source>
        <translation>数据会经过本机，但不会在本机上生成文件。两台主机之间无需互通。</translation>
    </message>
    <message>
        <source>No other host is connected.</source>
        <translation>没有连接其他主机。</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主机未连接。</translation>
    </message>
</context>
<context>
    <name>guestdeck::CopyVolumeDialog</name>
    <message>
        <source>Copy or convert volume</source>
        <translation>复制或转换卷</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Into the pool</source>
        <translation>目标存储池</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>副本的名称</translation>
    </message>
    <message>
        <source>Format of the copy</source>
        <translation>副本的格式</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间分配</translation>
    </message>
    <message>
        <source>A copy of %1 (%2, %3). In another format the host converts it.</source>
        <translation>%1 的副本（%2，%3）。如选择其他格式，主机会进行转换。</translation>
    </message>
    <message>
        <source>A copy of %1 (%2, %3). It stands alone: what the base holds is copied as well.</source>
        <translation>%1 的副本（%2，%3）。副本是独立的：后备文件中的内容也会一并复制。</translation>
    </message>
    <message>
        <source>&amp;Into the pool:</source>
        <translation>目标存储池(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Grows as it is filled (sparse)</source>
        <translation>随写入增长（稀疏）</translation>
    </message>
    <message>
        <source>All of it at once (full)</source>
        <translation>一次性分配全部空间（预分配）</translation>
    </message>
    <message>
        <source>S&amp;pace:</source>
        <translation>空间分配(&amp;P)：</translation>
    </message>
    <message>
        <source>No pool of this host can take new volumes at the moment.</source>
        <translation>此主机目前没有可以容纳新卷的存储池。</translation>
    </message>
    <message>
        <source>%1 of %2 are free in %3.</source>
        <translation>%3 中有 %1 可用，共 %2。</translation>
    </message>
    <message>
        <source>The pool has no room for it: it needs %1.</source>
        <translation>存储池空间不足：需要 %1。</translation>
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
    <message>
        <source>Choose a cloud image.</source>
        <translation>请选择云镜像。</translation>
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
    <message>
        <source>%1, Secure Boot</source>
        <translation>%1，安全启动</translation>
    </message>
    <message>
        <source>%1, TPM 2.0</source>
        <translation>%1，TPM 2.0</translation>
    </message>
    <message>
        <source>Made as</source>
        <translation>创建方式</translation>
    </message>
    <message>
        <source>Linked to the image, which must stay</source>
        <translation>链接到镜像，镜像必须保留</translation>
    </message>
    <message>
        <source>Full copy of the image</source>
        <translation>镜像的完整副本</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份信息</translation>
    </message>
    <message>
        <source>By cloud-init, host name %1</source>
        <translation>通过 cloud-init，主机名 %1</translation>
    </message>
    <message>
        <source>As the image is</source>
        <translation>保持镜像原样</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Without questions, user %1</source>
        <translation>无人值守，用户 %1</translation>
    </message>
    <message>
        <source>Linked, %1 on %2</source>
        <translation>链接，%1，位于 %2</translation>
    </message>
    <message>
        <source>Copy, %1 on %2</source>
        <translation>副本，%1，位于 %2</translation>
    </message>
    <message>
        <source>Cloud image %1</source>
        <translation>云镜像 %1</translation>
    </message>
    <message>
        <source>New volume %1 of %2 (%3) in pool %4, copied from %5</source>
        <translation>新卷 %1，%2（%3），存储池 %4，复制自 %5</translation>
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
    <message>
        <source>Base of %1.</source>
        <translation>是 %1 的后备文件。</translation>
    </message>
</context>
<context>
    <name>guestdeck::DeleteNetworkDialog</name>
    <message>
        <source>Delete network</source>
        <translation>删除网络</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the network %1? This cannot be undone.</source>
        <translation>要删除网络 %1 吗？此操作无法撤销。</translation>
    </message>
    <message>
        <source>It could not be read which guests use it.</source>
        <translation>无法读取有哪些虚拟机使用它。</translation>
    </message>
    <message>
        <source>No guest uses it.</source>
        <translation>没有虚拟机使用它。</translation>
    </message>
    <message numerus="yes">
        <source>%n running guest(s) lose their connection: %1.</source>
        <translation>
            <numerusform>%n 台正在运行的虚拟机将失去连接：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) that are off will not start before they are given another network: %1.</source>
        <translation>
            <numerusform>%n 台已关机的虚拟机在改用其他网络之前将无法启动：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its reservations and static names are lost: %n in all.</source>
        <translation>
            <numerusform>其地址保留和静态名称将丢失：共 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is active, and stopped for that.</source>
        <translation>它处于活动状态，删除时会将其停止。</translation>
    </message>
    <message>
        <source>Once shut down, a guest does not start again before its network card is given another network.</source>
        <translation>虚拟机一旦关机，在为其网卡指定另一个网络之前将无法再次启动。</translation>
    </message>
</context>
<context>
    <name>guestdeck::DeletePoolDialog</name>
    <message>
        <source>Delete pool</source>
        <translation>删除存储池</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Remove its &amp;folder, too, when it is empty</source>
        <translation>如果目录为空，也将其删除(&amp;F)</translation>
    </message>
    <message>
        <source>Delete the pool %1?</source>
        <translation>要删除存储池 %1 吗？</translation>
    </message>
    <message>
        <source>Delete the pool %1 at %2?</source>
        <translation>要删除位于 %2 的存储池 %1 吗？</translation>
    </message>
    <message>
        <source>The pool&apos;s definition is lost: this program and others on the host do not list its volumes any more. The files stay where they are, and a new pool at the same place finds them again.</source>
        <translation>存储池的定义会被删除：本程序和主机上的其他程序不再列出其中的卷。文件会保留在原处，在同一位置新建存储池即可重新找到它们。</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) have disks in it: %1. Those that name a disk by its path still start; those that name it by the pool do not.</source>
        <translation>
            <numerusform>有 %n 台虚拟机的磁盘位于其中：%1。按路径指定磁盘的虚拟机仍可启动；按存储池指定的则无法启动。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known who uses its volumes.</source>
        <translation>不知道谁在使用其中的卷。</translation>
    </message>
    <message>
        <source>The pool is not active: what lies in it is not known.</source>
        <translation>存储池未激活：不知道其中有什么。</translation>
    </message>
    <message numerus="yes">
        <source>Delete its %n volume(s), too (%1)</source>
        <translation>
            <numerusform>同时删除其中的 %n 个卷（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>The volumes cannot be deleted: %1</source>
        <translation>无法删除卷：%1</translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation>其中包含：%1</translation>
    </message>
    <message>
        <source>Remove its folder, too, when it is empty</source>
        <translation>如果目录为空，也将其删除</translation>
    </message>
    <message>
        <source>Type the pool&apos;s name</source>
        <translation>输入存储池的名称</translation>
    </message>
    <message>
        <source>&amp;Type its name:</source>
        <translation>输入其名称(&amp;T)：</translation>
    </message>
    <message>
        <source>Should there be something else in it, the pool stays as it is.</source>
        <translation>如果其中还有其他内容，存储池将保持不变。</translation>
    </message>
    <message>
        <source>The folder is not empty, or it is not known what lies in it.</source>
        <translation>目录不为空，或不知道其中有什么。</translation>
    </message>
    <message>
        <source>Type the name of the pool: %1</source>
        <translation>请输入存储池的名称：%1</translation>
    </message>
</context>
<context>
    <name>guestdeck::DeleteVolumesDialog</name>
    <message>
        <source>Delete volumes</source>
        <translation>删除卷</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Volumes and their sizes</source>
        <translation>卷及其大小</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>释放空间</translation>
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
        <source>Left out: it is not known who uses it.</source>
        <translation>不处理：不知道谁在使用它。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>不处理：%1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n volume(s)? This frees %1 and cannot be undone.</source>
        <translation>
            <numerusform>要删除 %n 个卷吗？这将释放 %1，且无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these volumes can be deleted.</source>
        <translation>这些卷都无法删除。</translation>
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
    <name>guestdeck::DiskCompare</name>
    <message>
        <source>The copy %1 is not the same as the original. The guest goes on with the original.</source>
        <translation>副本 %1 与原磁盘不一致。虚拟机将继续使用原磁盘。</translation>
    </message>
    <message>
        <source>The volume %1, made for the comparison, could not be deleted.</source>
        <translation>无法删除为比较而创建的卷 %1。</translation>
    </message>
    <message>
        <source>The host was removed.</source>
        <translation>主机已被移除。</translation>
    </message>
    <message>
        <source>The copy could not be compared with the original.</source>
        <translation>无法将副本与原磁盘进行比较。</translation>
    </message>
</context>
<context>
    <name>guestdeck::DiskJobs</name>
    <message>
        <source>The storage pool %1 is not active. Nothing was changed.</source>
        <translation>存储池 %1 未激活。未做任何更改。</translation>
    </message>
    <message>
        <source>The storage pool %1 has a volume %2 already. Nothing was changed.</source>
        <translation>存储池 %1 中已有卷 %2。未做任何更改。</translation>
    </message>
    <message>
        <source>The storage pool %1 has %2 free, and the copy needs %3. Nothing was changed.</source>
        <translation>存储池 %1 可用空间为 %2，而副本需要 %3。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 was started meanwhile. Nothing was changed.</source>
        <translation>%1 在此期间已启动。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 was shut down meanwhile. Nothing was changed.</source>
        <translation>%1 在此期间已关机。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>A copy that stays linked to its base must be qcow2, and the base&apos;s format known.</source>
        <translation>要让副本保持与后备文件的链接，副本必须为 qcow2，且后备文件的格式必须已知。</translation>
    </message>
    <message>
        <source>The copy %1 is still there.</source>
        <translation>副本 %1 仍然存在。</translation>
    </message>
    <message>
        <source>The volume %1 is still there.</source>
        <translation>卷 %1 仍然存在。</translation>
    </message>
    <message>
        <source>The storage pool %1 has no room for the copy.</source>
        <translation>存储池 %1 没有足够的空间存放副本。</translation>
    </message>
    <message>
        <source>The disk %1 could not be copied.</source>
        <translation>无法复制磁盘 %1。</translation>
    </message>
    <message>
        <source>The copy is smaller than the original.</source>
        <translation>副本比原磁盘小。</translation>
    </message>
    <message>
        <source>Looking at the disk</source>
        <translation>正在检查磁盘</translation>
    </message>
    <message>
        <source>Copying to %1</source>
        <translation>正在复制到 %1</translation>
    </message>
    <message>
        <source>Comparing the copy with the original</source>
        <translation>正在比较副本与原磁盘</translation>
    </message>
    <message>
        <source>Making the volume %1</source>
        <translation>正在创建卷 %1</translation>
    </message>
    <message>
        <source>Copying while the guest runs</source>
        <translation>正在虚拟机运行时复制</translation>
    </message>
    <message>
        <source>The disk %1 has changed since you looked at it. Nothing was done; please look at it again.</source>
        <translation>磁盘 %1 在您查看之后已发生变化。未执行任何操作，请重新检查。</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>未做任何更改。%1</translation>
    </message>
    <message>
        <source>The disk %1 could not be made larger.</source>
        <translation>无法扩大磁盘 %1。</translation>
    </message>
    <message>
        <source>%1 was left alone: it was changed since, and may be another disk by now.</source>
        <translation>未处理 %1：它在此期间被更改过，现在可能已是另一个磁盘。</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>无法删除 %1。</translation>
    </message>
    <message>
        <source>Grow the disk %1 of %2</source>
        <translation>扩大 %2 的磁盘 %1</translation>
    </message>
    <message>
        <source>Growing the disk</source>
        <translation>正在扩大磁盘</translation>
    </message>
    <message>
        <source>Merge the overlay of disk %1 of %2</source>
        <translation>合并 %2 的磁盘 %1 的覆盖层</translation>
    </message>
    <message>
        <source>Merging %1 into %2</source>
        <translation>正在将 %1 合并到 %2</translation>
    </message>
    <message>
        <source>Move the disk %1 of %2 to the pool %3</source>
        <translation>将 %2 的磁盘 %1 移动到存储池 %3</translation>
    </message>
    <message>
        <source>Convert the disk %1 of %2 to %3</source>
        <translation>将 %2 的磁盘 %1 转换为 %3</translation>
    </message>
    <message>
        <source>Write the disk %1 of %2 as current qcow2</source>
        <translation>将 %2 的磁盘 %1 改写为当前版本的 qcow2</translation>
    </message>
    <message>
        <source>Delete the old disk %1</source>
        <translation>删除旧磁盘 %1</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>正在删除 %1</translation>
    </message>
    <message>
        <source>%1 was started while its disk was copied, so the copy is out of date. The guest keeps its old disk.</source>
        <translation>复制磁盘期间 %1 被启动，副本已过时。虚拟机将保留原来的磁盘。</translation>
    </message>
    <message>
        <source>%1 was changed while it was copied, so the copy is out of date. The guest keeps its old disk.</source>
        <translation>复制期间 %1 被更改，副本已过时。虚拟机将保留原来的磁盘。</translation>
    </message>
    <message>
        <source>The guest runs on %1 now, but its stored definition still names %2; both are kept. Change the definition before the guest is shut down.</source>
        <translation>虚拟机现在使用 %1 运行，但保存的定义中仍是 %2；两者都已保留。请在虚拟机关机之前修改定义。</translation>
    </message>
    <message>
        <source>The guest has its new disk. The old one, %1, was not deleted.</source>
        <translation>虚拟机已使用新磁盘。旧磁盘 %1 未删除。</translation>
    </message>
    <message>
        <source>The guest was shut down while the connection was broken. It cannot be told whether it had gone over to %1 by then; its definition names %2. Both are kept: look at their times before you start it.</source>
        <translation>虚拟机在连接中断期间已关机。无法得知当时是否已切换到 %1；其定义中为 %2。两者都已保留：启动虚拟机之前，请先查看两者的修改时间。</translation>
    </message>
    <message>
        <source>Storing the definition</source>
        <translation>正在保存定义</translation>
    </message>
    <message>
        <source>Deleting the old disk</source>
        <translation>正在删除旧磁盘</translation>
    </message>
    <message>
        <source>Looking at what is left</source>
        <translation>正在检查剩余内容</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <source>The old image %1 (%2) was kept.</source>
        <translation>旧镜像 %1（%2）已保留。</translation>
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
        <source>Disk images of the host</source>
        <translation>主机上的磁盘镜像</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>选择磁盘镜像</translation>
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
    <message>
        <source>&amp;Upload…</source>
        <translation>上传(&amp;U)…</translation>
    </message>
    <message>
        <source>Upload an image from this computer to the host</source>
        <translation>将镜像从本机上传到主机</translation>
    </message>
    <message>
        <source>How the image is used</source>
        <translation>镜像的使用方式</translation>
    </message>
    <message>
        <source>As it is, where it lies</source>
        <translation>按原样，在原位置使用</translation>
    </message>
    <message>
        <source>As a copy in a storage pool</source>
        <translation>作为副本放入存储池</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>镜像(&amp;I)：</translation>
    </message>
    <message>
        <source>Use&amp;d:</source>
        <translation>使用方式(&amp;D)：</translation>
    </message>
    <message>
        <source>How the disk is made from the cloud image</source>
        <translation>从云镜像创建磁盘的方式</translation>
    </message>
    <message>
        <source>A full copy of the image</source>
        <translation>镜像的完整副本</translation>
    </message>
    <message>
        <source>Linked to the image</source>
        <translation>链接到镜像</translation>
    </message>
    <message>
        <source>Ma&amp;de as:</source>
        <translation>创建方式(&amp;D)：</translation>
    </message>
    <message>
        <source>Disc with virtio drivers for Windows</source>
        <translation>Windows 的 virtio 驱动程序光盘</translation>
    </message>
    <message>
        <source>None: a SATA disk and an e1000e card, which Windows knows</source>
        <translation>无：SATA 磁盘和 e1000e 网卡，Windows 自带其驱动</translation>
    </message>
    <message>
        <source>Virtio d&amp;rivers:</source>
        <translation>Virtio 驱动程序(&amp;R)：</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.img *.raw *.vmdk *.vdi *.vhd);;All files (*)</source>
        <translation>磁盘镜像 (*.qcow2 *.img *.raw *.vmdk *.vdi *.vhd);;所有文件 (*)</translation>
    </message>
    <message>
        <source>its size</source>
        <translation>其大小</translation>
    </message>
    <message>
        <source>Takes only what differs, and is made at once; but the image must stay where it is and never change, or the machine is lost.</source>
        <translation>只占用有差异部分的空间，可立即创建；但镜像必须保留在原处且永不更改，否则虚拟机将损坏无法使用。</translation>
    </message>
    <message>
        <source>Takes the room of the image itself (%1) and is independent of it.</source>
        <translation>占用与镜像相同的空间（%1），且不依赖于镜像。</translation>
    </message>
    <message>
        <source>Looking at the image…</source>
        <translation>正在检查镜像…</translation>
    </message>
    <message>
        <source>Machines are not run from %1: it is converted into a new volume. The original stays as it is.</source>
        <translation>虚拟机不直接使用 %1 运行：它会被转换为一个新卷。原文件保持不变。</translation>
    </message>
    <message>
        <source>A new volume is made of it. The original stays as it is, and other machines may go on using it.</source>
        <translation>将基于它创建一个新卷。原镜像保持不变，其他虚拟机可以继续使用它。</translation>
    </message>
    <message>
        <source>Needs no room and no time. What the machine writes goes into this very file; deleting the machine with its disks deletes it.</source>
        <translation>不占用额外空间，也无需等待。虚拟机写入的内容会直接写入此文件；删除虚拟机及其磁盘时，此文件也会被删除。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>format, size</comment>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>With the disc virtio-win.iso in a pool, disk and card are virtio, which is faster.</source>
        <translation>如果存储池中有 virtio-win.iso 光盘镜像，磁盘和网卡将使用 virtio，速度更快。</translation>
    </message>
    <message>
        <source>A second CD. Disk and card are virtio: where setup shows no disk, choose “Load driver” and the folder viostor of this CD.</source>
        <translation>第二张光盘。磁盘和网卡均为 virtio：如果安装程序中看不到磁盘，请选择“加载驱动程序”，然后选择此光盘中的目录 viostor。</translation>
    </message>
</context>
<context>
    <name>guestdeck::DiskRules</name>
    <message>
        <source>It is a medium, not a disk.</source>
        <translation>这是介质，不是磁盘。</translation>
    </message>
    <message>
        <source>The guest talks to the device itself.</source>
        <translation>虚拟机直接访问该设备。</translation>
    </message>
    <message>
        <source>Its image is not a file or volume of this host.</source>
        <translation>其镜像不是此主机上的文件或卷。</translation>
    </message>
    <message>
        <source>Its image is missing.</source>
        <translation>缺少其镜像。</translation>
    </message>
    <message>
        <source>Another job works on it: %1.</source>
        <translation>另一个任务正在处理它：%1。</translation>
    </message>
    <message>
        <source>The guest is a template: its disks stay as they are.</source>
        <translation>此虚拟机是模板：其磁盘保持不变。</translation>
    </message>
    <message>
        <source>The guest may only read it.</source>
        <translation>虚拟机对它只有读取权限。</translation>
    </message>
    <message>
        <source>It is the base of: %1. A change would break what is built upon it.</source>
        <translation>它是以下项的后备文件：%1。更改它会损坏以其为基础的内容。</translation>
    </message>
    <message>
        <source>Also used by: %1</source>
        <translation>同时被以下虚拟机使用：%1</translation>
    </message>
    <message numerus="yes">
        <source>The guest has %n snapshot(s), which need the image as it is. Delete them first.</source>
        <translation>
            <numerusform>虚拟机有 %n 个快照，它们需要镜像保持现状。请先删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The guest has %n checkpoint(s) of incremental backups in this image. Delete them first.</source>
        <translation>
            <numerusform>虚拟机在此镜像中有 %n 个增量备份检查点。请先删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its base %1 is missing.</source>
        <translation>缺少其后备文件 %1。</translation>
    </message>
    <message>
        <source>Its image is in no active storage pool of the host.</source>
        <translation>其镜像不在此主机的任何活动存储池中。</translation>
    </message>
    <message>
        <source>The guest has a saved state that goes with this image. Start it, or discard the state.</source>
        <translation>虚拟机有与此镜像对应的已保存状态。请启动虚拟机，或放弃该状态。</translation>
    </message>
    <message>
        <source>It is marked as shared between guests.</source>
        <translation>它被标记为由多台虚拟机共享。</translation>
    </message>
    <message>
        <source>From its next start on the guest is to have another image for it. Shut it down first.</source>
        <translation>虚拟机下次启动后将使用另一个镜像。请先将其关机。</translation>
    </message>
    <message>
        <source>The guest runs. Shut it down first.</source>
        <translation>虚拟机正在运行。请先将其关机。</translation>
    </message>
    <message>
        <source>It has no base: there is nothing to merge.</source>
        <translation>它没有后备文件，无需合并。</translation>
    </message>
    <message>
        <source>libvirt merges disks of running guests only. Start it first.</source>
        <translation>libvirt 只能合并运行中虚拟机的磁盘。请先启动它。</translation>
    </message>
    <message>
        <source>Only raw and qcow2 are converted into one another.</source>
        <translation>只能在 raw 和 qcow2 之间相互转换。</translation>
    </message>
    <message>
        <source>It is no qcow2 image of the old version.</source>
        <translation>它不是旧版 qcow2 镜像。</translation>
    </message>
    <message>
        <source>The host has no other active storage pool.</source>
        <translation>主机没有其他活动存储池。</translation>
    </message>
    <message>
        <source>A disk cannot be made smaller: what the guest has at its end would be cut off. Make a new, smaller disk and copy the files in the guest.</source>
        <translation>磁盘无法缩小：虚拟机存放在磁盘末尾的数据会被截掉。请新建一块较小的磁盘，并在虚拟机中复制文件。</translation>
    </message>
    <message>
        <source>That is its size already.</source>
        <translation>已经是这个大小。</translation>
    </message>
    <message>
        <source>The size must be whole sectors of 512 bytes.</source>
        <translation>大小必须是 512 字节扇区的整数倍。</translation>
    </message>
    <message>
        <source>The guest sees the larger disk at once.</source>
        <translation>虚拟机会立即看到扩大后的磁盘。</translation>
    </message>
    <message>
        <source>The guest sees the larger disk when it starts.</source>
        <translation>虚拟机启动后会看到扩大后的磁盘。</translation>
    </message>
    <message>
        <source>In Windows: open Disk Management and choose “Extend Volume…” (a recovery partition behind it must be removed first).</source>
        <translation>在 Windows 中：打开“磁盘管理”并选择“扩展卷…”（如果后面有恢复分区，必须先将其删除）。</translation>
    </message>
    <message>
        <source>In Linux: grow the partition, then its file system, for example
growpart %1 1
resize2fs %2 (ext4) or xfs_growfs / (XFS).</source>
        <translation>在 Linux 中：先扩展分区，再扩展其文件系统，例如
growpart %1 1
resize2fs %2 (ext4) 或 xfs_growfs / (XFS)。</translation>
    </message>
</context>
<context>
    <name>guestdeck::DiskTable</name>
    <message>
        <source>%1 of %2</source>
        <comment>allocated of the whole size of a disk</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The guest sees %1; its image takes %2 on the host so far.</source>
        <translation>虚拟机看到的大小为 %1；其镜像目前在主机上占用 %2。</translation>
    </message>
    <message>
        <source>%1 (old version)</source>
        <translation>%1（旧版）</translation>
    </message>
    <message>
        <source>%1 (CD drive)</source>
        <translation>%1（光驱）</translation>
    </message>
    <message>
        <source>%1 (floppy drive)</source>
        <translation>%1（软驱）</translation>
    </message>
    <message>
        <source>%1 (SCSI device)</source>
        <translation>%1（SCSI 设备）</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>In no active storage pool</source>
        <translation>不在任何活动存储池中</translation>
    </message>
    <message>
        <source>Also used by: %1</source>
        <translation>同时被以下虚拟机使用：%1</translation>
    </message>
    <message>
        <source>Base of: %1</source>
        <translation>是以下项的后备文件：%1</translation>
    </message>
    <message>
        <source>Disks of the guest</source>
        <translation>虚拟机的磁盘</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>总线</translation>
    </message>
    <message>
        <source>File or volume</source>
        <translation>文件或卷</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Used of size</source>
        <translation>已用 / 大小</translation>
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
        <source>No medium</source>
        <translation>无介质</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>The definition says nothing; the host&apos;s emulator decides.</source>
        <translation>定义中未指定，由主机上的模拟器决定。</translation>
    </message>
    <message>
        <source>A job works on it: %1</source>
        <translation>有任务正在处理它：%1</translation>
    </message>
    <message>
        <source>Another image from the next start on</source>
        <translation>下次启动后使用另一个镜像</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Shared between guests</source>
        <translation>由多台虚拟机共享</translation>
    </message>
    <message>
        <source>A base is missing: the guest cannot start</source>
        <translation>缺少后备文件：虚拟机无法启动</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>后备文件</translation>
    </message>
    <message>
        <source>The disk is built upon it</source>
        <translation>磁盘以它为基础</translation>
    </message>
    <message>
        <source>The base of the base</source>
        <translation>后备文件的后备文件</translation>
    </message>
</context>
<context>
    <name>guestdeck::DiskXml</name>
    <message>
        <source>The definition has no disk %1 with an image.</source>
        <translation>定义中没有带镜像的磁盘 %1。</translation>
    </message>
    <message>
        <source>The disk %1 has another image by now: %2.</source>
        <translation>磁盘 %1 现在使用的是另一个镜像：%2。</translation>
    </message>
</context>
<context>
    <name>guestdeck::DisksPage</name>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>What cannot be done with this disk, and why</source>
        <translation>不能对此磁盘执行的操作及其原因</translation>
    </message>
    <message>
        <source>Actions of the disk</source>
        <translation>磁盘操作</translation>
    </message>
    <message>
        <source>&amp;Resize…</source>
        <translation>调整大小(&amp;R)…</translation>
    </message>
    <message>
        <source>Makes the disk larger, also while the guest runs</source>
        <translation>扩大磁盘，虚拟机运行时也可进行</translation>
    </message>
    <message>
        <source>&amp;Convert…</source>
        <translation>转换(&amp;C)…</translation>
    </message>
    <message>
        <source>Writes the disk anew as raw or qcow2</source>
        <translation>将磁盘重新写入为 raw 或 qcow2</translation>
    </message>
    <message>
        <source>&amp;Move to another pool…</source>
        <translation>移动到其他存储池(&amp;M)…</translation>
    </message>
    <message>
        <source>Moves the disk to another storage pool, also while the guest runs</source>
        <translation>将磁盘移动到其他存储池，虚拟机运行时也可进行</translation>
    </message>
    <message>
        <source>Convert to current &amp;qcow2…</source>
        <translation>转换为当前版本的 qcow2(&amp;Q)…</translation>
    </message>
    <message>
        <source>Writes an old qcow2 image anew, so that checkpoints for backups work</source>
        <translation>重新写入旧版 qcow2 镜像，以便可以使用备份检查点</translation>
    </message>
    <message>
        <source>Merge &amp;overlay into its base…</source>
        <translation>将叠加层合并到其后备文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Writes what the disk has beyond its base into the base, and goes on with that</source>
        <translation>将磁盘相对于后备文件的改动写入后备文件，并继续使用后备文件</translation>
    </message>
    <message>
        <source>&amp;Show in storage</source>
        <translation>在存储中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Goes to the volume in the host&apos;s tab</source>
        <translation>转到主机标签页中的该卷</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>Reads the disks from the host again</source>
        <translation>重新从主机读取磁盘</translation>
    </message>
    <message>
        <source>The disks cannot be read now. %1</source>
        <translation>目前无法读取磁盘。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No disk is chosen.</source>
        <translation>未选择磁盘。</translation>
    </message>
    <message>
        <source>Nothing can be changed from here.</source>
        <translation>在此处无法进行任何更改。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, and why it is not possible</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Its image is in no active storage pool of the host.</source>
        <translation>其镜像不在此主机的任何活动存储池中。</translation>
    </message>
    <message>
        <source>Reading the disks…</source>
        <translation>正在读取磁盘…</translation>
    </message>
    <message>
        <source>This guest has no disks.</source>
        <translation>此虚拟机没有磁盘。</translation>
    </message>
    <message>
        <source>%1: qcow2 of the old version, with which checkpoints for incremental backups fail. “Convert to current qcow2…” writes it anew.</source>
        <translation>%1：旧版 qcow2，无法创建增量备份检查点。“转换为当前版本的 qcow2…”会将其重新写入。</translation>
    </message>
    <message>
        <source>Merge overlay</source>
        <translation>合并叠加层</translation>
    </message>
    <message>
        <source>Write what %1 holds into its base %2?</source>
        <translation>要将 %1 的内容写入其后备文件 %2 吗？</translation>
    </message>
    <message>
        <source>Nothing else is built upon the base. The guest goes on with the base; the overlay&apos;s file stays until you delete it, and is out of date then. The base cannot be had back as it is now.</source>
        <translation>没有其他内容以该后备文件为基础。虚拟机将继续使用后备文件；叠加层的文件会保留到您将其删除为止，但其内容届时已过时。后备文件无法恢复到现在的状态。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>The old image %1 is still there, and nothing uses it any more. Look first whether the guest works with its new disk.</source>
        <translation>旧镜像 %1 仍然存在，但已不再使用。请先确认虚拟机使用新磁盘能否正常工作。</translation>
    </message>
    <message>
        <source>Delete old disk %1, %2…</source>
        <translation>删除旧磁盘 %1，%2…</translation>
    </message>
    <message>
        <source>Delete old disk</source>
        <translation>删除旧磁盘</translation>
    </message>
    <message>
        <source>Delete %1 (%2)?</source>
        <translation>要删除 %1（%2）吗？</translation>
    </message>
    <message>
        <source>It is the guest&apos;s disk as it was before, and cannot be had back. This cannot be undone.</source>
        <translation>这是虚拟机先前的磁盘，删除后无法找回。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>guestdeck::DnsHostDialog</name>
    <message>
        <source>Change DNS name</source>
        <translation>更改 DNS 名称</translation>
    </message>
    <message>
        <source>Add DNS name</source>
        <translation>添加 DNS 名称</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Guests in %1 that ask the network&apos;s own name service for one of these names get this address.</source>
        <translation>%1 中的虚拟机向该网络自己的名称服务查询其中任一名称时，将得到此地址。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>one or several, with commas</source>
        <translation>一个或多个，以逗号分隔</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>缺少地址。</translation>
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
    <name>guestdeck::DownloadDialog</name>
    <message>
        <source>Download %1</source>
        <translation>下载 %1</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Replace the file that is there</source>
        <translation>替换已有的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Folder on this machine</source>
        <translation>本机上的文件夹</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>浏览文件夹</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>替换已有的文件</translation>
    </message>
    <message>
        <source>The file holds the volume byte for byte. While a running machine writes to it, such a copy is of no use: shut the machine down before.</source>
        <translation>该文件是卷的逐字节副本。如果虚拟机正在运行并写入该卷，这样的副本没有用处：请先将虚拟机关机。</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>存放文件的文件夹</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>该文件夹不存在。</translation>
    </message>
    <message>
        <source>You may not write to this folder.</source>
        <translation>您无权写入此目录。</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主机未连接。</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>请输入文件名。</translation>
    </message>
    <message>
        <source>This cannot be the name of a file.</source>
        <translation>这不能用作文件名。</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>存在同名的文件夹。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>已存在同名文件。</translation>
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
    <name>guestdeck::EditNetworkDialog</name>
    <message>
        <source>What applies at once</source>
        <translation>立即生效的内容</translation>
    </message>
    <message>
        <source>What waits for a restart of the network</source>
        <translation>需重新启动网络才生效的内容</translation>
    </message>
    <message>
        <source>Guests concerned</source>
        <translation>受影响的虚拟机</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Parts of the network</source>
        <translation>网络的各部分</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>存在的问题</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>更改的效果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tab, what is wrong there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>The network is stopped: all of it applies when it is next started.</source>
        <translation>网络已停止：所有更改将在下次启动时生效。</translation>
    </message>
    <message>
        <source>At once, without a break:</source>
        <translation>立即生效，不会中断：</translation>
    </message>
    <message>
        <source>Only when the network is started anew:</source>
        <translation>仅在网络重新启动后生效：</translation>
    </message>
    <message>
        <source>It could not be read which running guests use it.</source>
        <translation>无法读取有哪些正在运行的虚拟机使用它。</translation>
    </message>
    <message>
        <source>No running guest uses it.</source>
        <translation>没有正在运行的虚拟机使用它。</translation>
    </message>
    <message numerus="yes">
        <source>A restart interrupts the network of %n running guest(s) for some seconds: %1. They are plugged in again; addresses that change reach them when they next ask for one.</source>
        <translation>
            <numerusform>重新启动会使 %n 台正在运行的虚拟机的网络中断数秒：%1。之后会将它们重新接入；地址如有变动，将在它们下次请求地址时生效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running guest(s) use it: %1. They go on as before until the network is started anew.</source>
        <translation>
            <numerusform>%n 台正在运行的虚拟机使用它：%1。在网络重新启动之前，它们将照旧运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave that for when it is next started</source>
        <translation>留到下次启动时再生效(&amp;L)</translation>
    </message>
    <message>
        <source>Restart the networ&amp;k now</source>
        <translation>立即重新启动网络(&amp;K)</translation>
    </message>
    <message>
        <source>Addr&amp;esses</source>
        <translation>地址(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Names and more</source>
        <translation>名称及其他(&amp;N)</translation>
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
    <name>guestdeck::ExportDialog</name>
    <message>
        <source>&amp;Appliance (.ova)</source>
        <translation>虚拟设备 (.ova)(&amp;A)</translation>
    </message>
    <message>
        <source>The machine with its disks in one file that VirtualBox, VMware and this program read.</source>
        <translation>将虚拟机及其磁盘存入一个文件，VirtualBox、VMware 和本程序均可读取。</translation>
    </message>
    <message>
        <source>&amp;Definition (.xml)</source>
        <translation>定义 (.xml)(&amp;D)</translation>
    </message>
    <message>
        <source>What libvirt knows of the machine, as virsh dumpxml writes it. Without its disks.</source>
        <translation>libvirt 所掌握的虚拟机信息，与 virsh dumpxml 的输出相同。不包含磁盘。</translation>
    </message>
    <message>
        <source>With the &amp;password of its screen; only you can read the file then</source>
        <translation>包含屏幕密码；这样只有您能读取该文件(&amp;P)</translation>
    </message>
    <message>
        <source>Not in the appliance:</source>
        <translation>虚拟设备中不包含：</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>虚拟设备</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What is not in the appliance</source>
        <translation>虚拟设备中不包含的内容</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>What will not be in it could not be found out. %1</source>
        <translation>无法确定哪些内容不会包含在其中。%1</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主机未连接。</translation>
    </message>
    <message>
        <source>Choose where to write it.</source>
        <translation>请选择写入的位置。</translation>
    </message>
    <message>
        <source>The file needs its whole path, from the root on.</source>
        <translation>请给出文件的完整路径，从根目录开始。</translation>
    </message>
</context>
<context>
    <name>guestdeck::FetchDialog</name>
    <message>
        <source>Fetch from an address to %1</source>
        <translation>从 URL 获取文件到 %1</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>获取(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Address of the file</source>
        <translation>文件地址</translation>
    </message>
    <message>
        <source>&amp;Name on the host:</source>
        <translation>主机上的名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Name of the volume</source>
        <translation>卷名称</translation>
    </message>
    <message>
        <source>This machine fetches the file and passes it on to the host at the same time; the host needs no way to the internet.</source>
        <translation>由本机获取文件，并同时传送到主机；主机无需连接互联网。</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主机未连接。</translation>
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
    <name>guestdeck::FindingRow</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>检查的项目</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Show fix…</source>
        <translation>显示修复方法…</translation>
    </message>
    <message>
        <source>Show fix: %1</source>
        <translation>显示修复方法：%1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The host&apos;s own words</source>
        <translation>主机的原始输出</translation>
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
    <name>guestdeck::FixDialog</name>
    <message>
        <source>About the fix</source>
        <translation>关于修复方法</translation>
    </message>
    <message>
        <source>&amp;Keep it over a restart of the host</source>
        <translation>主机重启后仍保留(&amp;K)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>&amp;Run on %1</source>
        <translation>在 %1 上运行(&amp;R)</translation>
    </message>
    <message>
        <source>Run on %1</source>
        <translation>在 %1 上运行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>This would be run on %1:</source>
        <translation>将在 %1 上运行以下命令：</translation>
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
    <message numerus="yes">
        <source>%n template(s) were not started.</source>
        <translation>
            <numerusform>有 %n 个模板未启动。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::GuestLines</name>
    <message>
        <source>Debian</source>
        <translation>Debian</translation>
    </message>
    <message>
        <source>Ubuntu</source>
        <translation>Ubuntu</translation>
    </message>
    <message>
        <source>Red Hat, Fedora, Rocky, Alma, CentOS</source>
        <translation>Red Hat、Fedora、Rocky、Alma、CentOS</translation>
    </message>
    <message>
        <source>SUSE, openSUSE</source>
        <translation>SUSE、openSUSE</translation>
    </message>
    <message>
        <source>Alpine</source>
        <translation>Alpine</translation>
    </message>
    <message>
        <source>Any other Linux</source>
        <translation>任何其他 Linux</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>For guests that use ifupdown (/etc/network/interfaces), as Debian servers do. Kept over restarts.</source>
        <translation>用于使用 ifupdown (/etc/network/interfaces) 的虚拟机，例如 Debian 服务器。重启后仍保留。</translation>
    </message>
    <message>
        <source>For guests that use netplan, as Ubuntu does. Kept over restarts.</source>
        <translation>用于使用 netplan 的虚拟机，例如 Ubuntu。重启后仍保留。</translation>
    </message>
    <message>
        <source>For guests that use NetworkManager. It often connects a new card with DHCP by itself; the lines make a connection of its own, which is kept over restarts.</source>
        <translation>用于使用 NetworkManager 的虚拟机。NetworkManager 通常会自动通过 DHCP 连接新网卡；这些命令会创建一个单独的连接，重启后仍保留。</translation>
    </message>
    <message>
        <source>For guests that use wicked. Newer ones use NetworkManager: choose Red Hat and Fedora there.</source>
        <translation>用于使用 wicked 的虚拟机。较新的版本使用 NetworkManager：请改选 Red Hat 和 Fedora。</translation>
    </message>
    <message>
        <source>For a user who may use doas; leave that word out as root. Kept over restarts.</source>
        <translation>用于可使用 doas 的用户；以 root 身份运行时请省略该词。重启后仍保留。</translation>
    </message>
    <message>
        <source>Works on nearly every Linux, and lasts until the guest is restarted.</source>
        <translation>几乎适用于所有 Linux，在虚拟机重启之前有效。</translation>
    </message>
    <message>
        <source>For PowerShell as administrator. Windows uses a new card with DHCP by itself, once it has its driver; virtio cards need the virtio drivers.</source>
        <translation>用于以管理员身份运行的 PowerShell。Windows 安装驱动程序后，会自动通过 DHCP 使用新网卡；virtio 网卡需要 virtio 驱动程序。</translation>
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
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>guestdeck::GuestName</name>
    <message>
        <source>%1 on %2</source>
        <comment>guest, host</comment>
        <translation>%2 上的 %1</translation>
    </message>
</context>
<context>
    <name>guestdeck::GuestNetPage</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>What cannot be done with this network card, and why</source>
        <translation>此网卡不能执行的操作及其原因</translation>
    </message>
    <message>
        <source>Actions of the network card</source>
        <translation>网卡操作</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Gives the guest another network card, also while it runs</source>
        <translation>为虚拟机添加一块网卡，在其运行时也可以</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Where the card is connected, its model, limits and the like</source>
        <translation>该网卡连接到何处，以及型号、限制等</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Takes the card out of the guest, also while it runs</source>
        <translation>从虚拟机中移除该网卡，在其运行时也可以</translation>
    </message>
    <message>
        <source>No network card is chosen.</source>
        <translation>未选择网卡。</translation>
    </message>
    <message>
        <source>&amp;Link up</source>
        <translation>链路接通(&amp;L)</translation>
    </message>
    <message>
        <source>Plugs the cable in and pulls it, as the guest sees it</source>
        <translation>插上和拔下虚拟机所看到的网线</translation>
    </message>
    <message>
        <source>Reser&amp;ve address…</source>
        <translation>保留地址(&amp;V)…</translation>
    </message>
    <message>
        <source>The virtual network gives the card the same address always</source>
        <translation>虚拟网络始终为该网卡分配同一个地址</translation>
    </message>
    <message>
        <source>&amp;What to type in the guest…</source>
        <translation>需在虚拟机中输入的命令(&amp;W)…</translation>
    </message>
    <message>
        <source>The commands by which the guest&apos;s system uses the card, to copy or to type into its console</source>
        <translation>让虚拟机的系统使用该网卡的命令，可复制或输入到其控制台</translation>
    </message>
    <message>
        <source>Open guest &amp;port…</source>
        <translation>开放虚拟机端口(&amp;P)…</translation>
    </message>
    <message>
        <source>Makes a service of the guest reachable from this machine: SSH, remote desktop, a web page</source>
        <translation>让本机可以访问虚拟机的服务：SSH、远程桌面、网页</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>Reads the cards and addresses from the host again</source>
        <translation>从主机重新读取网卡和地址</translation>
    </message>
    <message>
        <source>The network cards cannot be read now. %1</source>
        <translation>目前无法读取网卡。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, and why it is not possible</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reading the network cards…</source>
        <translation>正在读取网卡…</translation>
    </message>
    <message>
        <source>This guest has no network cards. “Add…” gives it one.</source>
        <translation>此虚拟机没有网卡。用“添加…”可为其添加一块。</translation>
    </message>
    <message>
        <source>The network cards have not been read yet.</source>
        <translation>尚未读取网卡。</translation>
    </message>
    <message>
        <source>Nothing can be changed from here.</source>
        <translation>在此处无法进行任何更改。</translation>
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
        <source>The guest is a template: what is made from it is like it is now.</source>
        <translation>该虚拟机是模板：由它创建的虚拟机都与它现在的状态相同。</translation>
    </message>
    <message>
        <source>Only virtual networks reserve addresses; this card gets its address from elsewhere.</source>
        <translation>只有虚拟网络才能保留地址；此网卡的地址来自别处。</translation>
    </message>
    <message>
        <source>No address of this card is known.</source>
        <translation>此网卡没有已知的地址。</translation>
    </message>
    <message>
        <source>Remove network card</source>
        <translation>移除网卡</translation>
    </message>
    <message>
        <source>Remove the network card %1 from %2?</source>
        <translation>要从 %2 移除网卡 %1 吗？</translation>
    </message>
    <message>
        <source>The guest loses its connections over this card at once. It must let go of the card itself; if it does not, nothing is changed.</source>
        <translation>虚拟机会立即失去经由此网卡的连接。网卡必须由虚拟机自行释放；如果它不释放，则不会做任何更改。</translation>
    </message>
    <message>
        <source>A card that is added later is another one for the guest&apos;s system.</source>
        <translation>对虚拟机的系统来说，之后再添加的网卡是另一块网卡。</translation>
    </message>
    <message>
        <source>Only from the next &amp;start on</source>
        <translation>仅从下次启动起生效(&amp;S)</translation>
    </message>
    <message>
        <source>Only from the next start on</source>
        <translation>仅从下次启动起生效</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The guest has no screen to type into. Copy the lines and paste them into its serial console.</source>
        <translation>该虚拟机没有可供输入的屏幕。请复制这些命令，并粘贴到其串行控制台。</translation>
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
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
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
    <name>guestdeck::HostCommand</name>
    <message>
        <source>The host was removed.</source>
        <translation>主机已被移除。</translation>
    </message>
    <message>
        <source>%1 is simulated: there is no machine to run a program on.</source>
        <translation>%1 是模拟主机：没有可供运行程序的机器。</translation>
    </message>
    <message>
        <source>%1 is not reached by ssh, so no program can be run there.</source>
        <translation>%1 不是通过 ssh 连接的，因此无法在其上运行程序。</translation>
    </message>
    <message>
        <source>%1 could not be ended, and may still be running on %2.</source>
        <translation>无法结束 %1，它可能仍在 %2 上运行。</translation>
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
    <name>guestdeck::HostNet</name>
    <message>
        <source>Making the virtual network %1</source>
        <translation>正在创建虚拟网络 %1</translation>
    </message>
    <message>
        <source>The bridge %1 is in use and lasting, but the virtual network %2 could not be made.</source>
        <translation>网桥 %1 已投入使用并永久生效，但无法创建虚拟网络 %2。</translation>
    </message>
    <message>
        <source>Make the bridge %1</source>
        <translation>创建网桥 %1</translation>
    </message>
    <message>
        <source>Change the bridge %1</source>
        <translation>更改网桥 %1</translation>
    </message>
    <message>
        <source>Remove the bridge %1</source>
        <translation>移除网桥 %1</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>正在应用</translation>
    </message>
    <message>
        <source>Waiting for the host over a new login</source>
        <translation>正在等待主机通过新的登录作出响应</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>正在保留更改</translation>
    </message>
    <message>
        <source>The network of this computer can only be changed by root. Install the program pkexec, or let your user run commands by sudo without a password.</source>
        <translation>本计算机的网络只能由 root 更改。请安装程序 pkexec，或允许您的用户免密码通过 sudo 运行命令。</translation>
    </message>
    <message>
        <source>The network of %1 can only be changed by root there. Log in as root, or let the user run commands by sudo without a password.</source>
        <translation>%1 的网络只能由该主机上的 root 更改。请以 root 身份登录，或允许该用户免密码通过 sudo 运行命令。</translation>
    </message>
    <message>
        <source>The change could not be begun on %1; nothing was changed.</source>
        <translation>无法在 %1 上开始更改；未做任何更改。</translation>
    </message>
    <message>
        <source>The change is sent to %1.</source>
        <translation>正在将更改发送到 %1。</translation>
    </message>
    <message>
        <source>%1 changes its network.</source>
        <translation>%1 正在更改其网络。</translation>
    </message>
    <message>
        <source>The change is made lasting.</source>
        <translation>正在使更改永久生效。</translation>
    </message>
    <message>
        <source>The change was confirmed over a new login to %1.</source>
        <translation>已通过到 %1 的新登录确认更改。</translation>
    </message>
    <message>
        <source>That is where the host is reached from now on: change its address in the host&apos;s settings.</source>
        <translation>从现在起要通过该地址访问主机：请在主机设置中更改其地址。</translation>
    </message>
    <message>
        <source>The change was confirmed.</source>
        <translation>更改已确认。</translation>
    </message>
    <message>
        <source>%1 goes back to its old configuration.</source>
        <translation>%1 正在恢复旧配置。</translation>
    </message>
    <message>
        <source>%1 had made the new configuration lasting already.</source>
        <translation>%1 已使新配置永久生效。</translation>
    </message>
    <message>
        <source>%1 shows that the change is lasting.</source>
        <translation>%1 显示更改已永久生效。</translation>
    </message>
    <message>
        <source>Another change of %1&apos;s network is under way; nothing was changed.</source>
        <translation>正在对 %1 的网络进行另一项更改；未做任何更改。</translation>
    </message>
    <message>
        <source>%1 has been changed by somebody else since this was planned; nothing was done. Look at the plan again.</source>
        <translation>制定此计划之后，%1 已被其他人更改；未执行任何操作。请重新查看计划。</translation>
    </message>
    <message>
        <source>The old configuration of %1 could not be saved, so nothing was changed.</source>
        <translation>无法保存 %1 的旧配置，因此未做任何更改。</translation>
    </message>
    <message>
        <source>%1 knows nothing of the change: it has been restarted since, or never began. After a restart it has its old configuration unless the change had been confirmed.</source>
        <translation>%1 没有此更改的记录：它在此后重启过，或者从未开始更改。除非更改已得到确认，否则重启后它使用的是旧配置。</translation>
    </message>
    <message>
        <source>%1 has its old configuration again.</source>
        <translation>%1 已恢复为旧配置。</translation>
    </message>
    <message>
        <source>The gateway %1 did not answer %2 after the change, so %2 has gone back to its old configuration.</source>
        <translation>更改之后，网关 %1 没有响应 %2，因此 %2 已恢复旧配置。</translation>
    </message>
    <message numerus="yes">
        <source>The change was not confirmed within %n second(s), so %1 has gone back to its old configuration.</source>
        <translation>
            <numerusform>更改未在 %n 秒内得到确认，因此 %1 已恢复旧配置。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not apply the change, and has gone back to its old configuration.</source>
        <translation>%1 无法应用更改，已恢复旧配置。</translation>
    </message>
    <message>
        <source>%1 could not make the change lasting, and has gone back to its old configuration.</source>
        <translation>%1 无法使更改永久生效，已恢复旧配置。</translation>
    </message>
    <message>
        <source>NetworkManager on %1 was restarted or has given up the change by itself; the old configuration is back.</source>
        <translation>%1 上的 NetworkManager 重启过，或自行放弃了更改；旧配置已恢复。</translation>
    </message>
    <message>
        <source>What watched over the change on %1 was ended from outside; the old configuration is back.</source>
        <translation>%1 上监视此更改的程序被外部终止；旧配置已恢复。</translation>
    </message>
    <message>
        <source>What manages the network there did not bring the addresses back, so they were set directly; look at it before the host restarts.</source>
        <translation>管理该主机网络的程序未能恢复地址，因此已直接设置地址；请在主机重启之前检查。</translation>
    </message>
    <message>
        <source>%1 has not answered in time; it goes back to its old configuration by itself.</source>
        <translation>%1 未及时响应；它会自动恢复旧配置。</translation>
    </message>
    <message>
        <source>%1 answers, but refuses the login: %2</source>
        <translation>%1 有响应，但拒绝登录：%2</translation>
    </message>
    <message>
        <source>%1 is tried over a new login.</source>
        <translation>正在尝试通过新的登录连接 %1。</translation>
    </message>
    <message>
        <source>%1 answers over a new login.</source>
        <translation>%1 可以通过新的登录作出响应。</translation>
    </message>
    <message>
        <source>%1 answers, but its gateway %2 does not answer it.</source>
        <translation>%1 有响应，但其网关 %2 没有响应它。</translation>
    </message>
    <message>
        <source>%1 has not been reached since. It has gone back to its old configuration by itself, at %2 at the latest.</source>
        <translation>此后一直无法访问 %1。它最迟已在 %2 自动恢复旧配置。</translation>
    </message>
    <message>
        <source>A file of the change cannot be handed to the host: %1.</source>
        <translation>无法将更改所需的文件传送给主机：%1。</translation>
    </message>
    <message>
        <source>A gateway of the change is no address.</source>
        <translation>更改中的某个网关不是有效的地址。</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>没有需要更改的内容。</translation>
    </message>
    <message>
        <source>Another virtual network has the name %1. The bridge %2 is there and can be used without one.</source>
        <translation>另一个虚拟网络已使用名称 %1。网桥 %2 已就绪，没有虚拟网络也可以使用。</translation>
    </message>
    <message>
        <source>%1 has not been reached since the change was confirmed. It has either kept its new configuration or, by %2 at the latest, gone back to the old one by itself.</source>
        <translation>自确认更改以来一直无法连接 %1。它要么保留了新配置，要么最迟在 %2 已自行恢复为旧配置。</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostNetChange</name>
    <message>
        <source>To try it:</source>
        <translation>试用：</translation>
    </message>
    <message>
        <source>To keep it:</source>
        <translation>保留：</translation>
    </message>
    <message>
        <source>To go back:</source>
        <translation>恢复：</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostNetFacts</name>
    <message>
        <source>The host&apos;s answer about its network is not whole.</source>
        <translation>主机返回的网络信息不完整。</translation>
    </message>
    <message>
        <source>The host does not tell about its network cards: its program “ip” is missing, or older than 2018.</source>
        <translation>主机未提供其网卡的信息：其程序“ip”缺失，或早于 2018 年。</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostNetManager</name>
    <message>
        <source>The host&apos;s network is described in %1, which only root may read there. Log in as root, or allow this user sudo without a password.</source>
        <translation>主机的网络在 %1 中定义，该主机上只有 root 可以读取。请以 root 身份登录，或允许此用户免密码使用 sudo。</translation>
    </message>
    <message>
        <source>The network of this host is kept by a program that Guestdeck does not know. It knows NetworkManager, netplan, systemd-networkd, ifupdown and network-scripts.</source>
        <translation>此主机的网络由 Guestdeck 不认识的程序管理。它认识 NetworkManager、netplan、systemd-networkd、ifupdown 和 network-scripts。</translation>
    </message>
    <message>
        <source>No network card was found on this host.</source>
        <translation>在此主机上未找到网卡。</translation>
    </message>
    <message>
        <source>Nothing that Guestdeck knows keeps the configuration of %1: neither NetworkManager, netplan, systemd-networkd, ifupdown nor network-scripts. A bridge would be gone after the next start.</source>
        <translation>没有 Guestdeck 已知的程序保存 %1 的配置：既没有 NetworkManager、netplan、systemd-networkd、ifupdown，也没有 network-scripts。网桥会在下次启动后消失。</translation>
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
    <message>
        <source>Meant for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>ISO library</source>
        <translation>ISO 镜像库</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>虚拟机</translation>
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
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Open ports</source>
        <translation>开放的端口</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network map</source>
        <translation>网络图</translation>
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
    <name>guestdeck::IdentityPage</name>
    <message>
        <source>&amp;More: packages, first commands, YAML</source>
        <translation>更多：软件包、首次启动命令、YAML(&amp;M)</translation>
    </message>
    <message>
        <source>Preview of what cloud-init &amp;gets</source>
        <translation>预览传给 cloud-init 的内容(&amp;G)</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>主机名(&amp;H)：</translation>
    </message>
    <message>
        <source>Domain of the host name</source>
        <translation>主机名的域名</translation>
    </message>
    <message>
        <source>None, or such as lab.example.org</source>
        <translation>无，或例如 lab.example.org</translation>
    </message>
    <message>
        <source>D&amp;omain:</source>
        <translation>域名(&amp;O)：</translation>
    </message>
    <message>
        <source>The name of each machine is its host name.</source>
        <translation>每台虚拟机的名称即为其主机名。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>The image&apos;s own, such as debian or ubuntu</source>
        <translation>镜像自带的用户，例如 debian 或 ubuntu</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>用户(&amp;U)：</translation>
    </message>
    <message>
        <source>The password &amp;is good for ssh, too</source>
        <translation>此密码也可用于 ssh 登录(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;SSH keys:</source>
        <translation>SSH 密钥(&amp;S)：</translation>
    </message>
    <message>
        <source>IPv&amp;4:</source>
        <translation>IPv4(&amp;4)：</translation>
    </message>
    <message>
        <source>IPv&amp;6:</source>
        <translation>IPv6(&amp;6)：</translation>
    </message>
    <message>
        <source>DNS servers, separated by commas</source>
        <translation>DNS 服务器，以逗号分隔</translation>
    </message>
    <message>
        <source>Those of DHCP; addresses, separated by commas</source>
        <translation>由 DHCP 提供；或输入地址，以逗号分隔</translation>
    </message>
    <message>
        <source>DNS s&amp;ervers:</source>
        <translation>DNS 服务器(&amp;E)：</translation>
    </message>
    <message>
        <source>Search domains, separated by commas</source>
        <translation>搜索域，以逗号分隔</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Se&amp;arch domains:</source>
        <translation>搜索域(&amp;A)：</translation>
    </message>
    <message>
        <source>What the user may do with sudo</source>
        <translation>用户可通过 sudo 执行的操作</translation>
    </message>
    <message>
        <source>Everything, without a password</source>
        <translation>所有命令，无需密码</translation>
    </message>
    <message>
        <source>Everything, with the password</source>
        <translation>所有命令，需要密码</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>sudo:</source>
        <translation>sudo：</translation>
    </message>
    <message>
        <source>Packages to install, separated by commas</source>
        <translation>要安装的软件包，以逗号分隔</translation>
    </message>
    <message>
        <source>Upgrade all packages first</source>
        <translation>先升级所有软件包</translation>
    </message>
    <message>
        <source>Packages:</source>
        <translation>软件包：</translation>
    </message>
    <message>
        <source>First commands, one a line</source>
        <translation>首次启动命令，每行一条</translation>
    </message>
    <message>
        <source>Run by root once, at the end of the first start; one a line</source>
        <translation>在首次启动结束时由 root 运行一次；每行一条</translation>
    </message>
    <message>
        <source>First commands:</source>
        <translation>首次启动命令：</translation>
    </message>
    <message>
        <source>Further user-data as YAML</source>
        <translation>附加的 user-data（YAML）</translation>
    </message>
    <message>
        <source>User-data:</source>
        <translation>User-data：</translation>
    </message>
    <message>
        <source>YAML that is added to what the fields above give; cloud-init&apos;s handbook lists the keys.</source>
        <translation>附加到以上各项所生成内容的 YAML；可用的键请参阅 cloud-init 手册。</translation>
    </message>
    <message>
        <source>Style of the network configuration</source>
        <translation>网络配置的格式</translation>
    </message>
    <message>
        <source>Netplan style (version 2): systems since about 2018</source>
        <translation>Netplan 格式（版本 2）：约 2018 年以后的系统</translation>
    </message>
    <message>
        <source>Older images (version 1)</source>
        <translation>较旧的镜像（版本 1）</translation>
    </message>
    <message>
        <source>Network style:</source>
        <translation>网络配置格式：</translation>
    </message>
    <message>
        <source>The root file system takes the whole disk</source>
        <translation>根文件系统占用整个磁盘</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, what is wrong there</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The image&apos;s own user</source>
        <translation>镜像自带的用户</translation>
    </message>
    <message numerus="yes">
        <source>%n ssh key(s)</source>
        <translation>
            <numerusform>%n 个 ssh 密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>address</comment>
        <translation>从 %1 起</translation>
    </message>
</context>
<context>
    <name>guestdeck::IdentityStep</name>
    <message>
        <source>Identity</source>
        <translation>身份信息</translation>
    </message>
    <message>
        <source>Who is the new machine?</source>
        <translation>新虚拟机的身份是什么？</translation>
    </message>
    <message>
        <source>Tell it by &amp;cloud-init</source>
        <translation>通过 cloud-init 告知虚拟机(&amp;C)</translation>
    </message>
    <message>
        <source>Cloud images have no password: without this nobody can log in. It goes on a small CD, which is deleted together with the machine.</source>
        <translation>云镜像没有密码：不进行此设置，任何人都无法登录。设置会写入一张小光盘，该光盘随虚拟机一起删除。</translation>
    </message>
    <message>
        <source>The password is still being hashed.</source>
        <translation>仍在计算密码的哈希值。</translation>
    </message>
    <message>
        <source>As the image is</source>
        <translation>保持镜像原样</translation>
    </message>
</context>
<context>
    <name>guestdeck::IfupdownDialect</name>
    <message>
        <source>%1 is not there, or cannot be read.</source>
        <translation>%1 不存在，或无法读取。</translation>
    </message>
    <message>
        <source>%1 is configured in %2 in a way that Guestdeck does not know, so it leaves it alone.</source>
        <translation>%1 在 %2 中的配置方式是 Guestdeck 不认识的，因此不会对其进行更改。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ImportDialog</name>
    <message>
        <source>The system in it has &amp;virtio drivers, as most Linux systems do</source>
        <translation>其中的系统带有 virtio 驱动程序，大多数 Linux 系统都有(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Start it when it is there</source>
        <translation>导入完成后启动(&amp;S)</translation>
    </message>
    <message>
        <source>Give it an &amp;identity of its own (UUID, MAC addresses)</source>
        <translation>使用新的标识（UUID、MAC 地址）(&amp;I)</translation>
    </message>
    <message>
        <source>Import a machine to %1</source>
        <translation>将虚拟机导入到 %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>Appliance (.ova, .ovf) or definition (.xml)</source>
        <translation>虚拟设备（.ova、.ovf）或定义 (.xml)</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件包含的内容</translation>
    </message>
    <message>
        <source>Name of the new machine</source>
        <translation>新虚拟机的名称</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Net&amp;work:</source>
        <translation>网络(&amp;W)：</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>导入(&amp;M)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Storage pool for its disks</source>
        <translation>存放其磁盘的存储池</translation>
    </message>
    <message>
        <source>Storage &amp;pool:</source>
        <translation>存储池(&amp;P)：</translation>
    </message>
    <message>
        <source>Network for its network cards</source>
        <translation>其网卡使用的网络</translation>
    </message>
    <message>
        <source>What to know before the import</source>
        <translation>导入前须知</translation>
    </message>
    <message>
        <source>Choose a machine</source>
        <translation>选择虚拟机</translation>
    </message>
    <message>
        <source>Machines (*.ova *.ovf *.xml)</source>
        <translation>虚拟机 (*.ova *.ovf *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The host did not tell its storage pools and networks: %1</source>
        <translation>主机未提供其存储池和网络的信息：%1</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <comment>storage pool</comment>
        <translation>%1（可用 %2）</translation>
    </message>
    <message>
        <source>%1 (not active)</source>
        <comment>virtual network</comment>
        <translation>%1（未激活）</translation>
    </message>
    <message>
        <source>Bridge %1</source>
        <translation>网桥 %1</translation>
    </message>
    <message>
        <source>The host&apos;s own, by address translation</source>
        <translation>主机自己的网络，通过地址转换</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU(s)</source>
        <translation>
            <numerusform>%n 个 vCPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>%1 内存</translation>
    </message>
    <message numerus="yes">
        <source>%n disk(s), %1 in all</source>
        <translation>
            <numerusform>%n 个磁盘，共 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network card(s)</source>
        <translation>
            <numerusform>%n 块网卡</numerusform>
        </translation>
    </message>
    <message>
        <source>UEFI</source>
        <translation>UEFI</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主机未连接。</translation>
    </message>
    <message>
        <source>The appliance has no checksums: damage on its way here would not be noticed.</source>
        <translation>虚拟设备没有校验和：如果在传输途中损坏，将无法察觉。</translation>
    </message>
    <message>
        <source>The appliance is signed; the signature is not checked.</source>
        <translation>虚拟设备带有签名；不会检查该签名。</translation>
    </message>
    <message>
        <source>To know before:</source>
        <translation>事先须知：</translation>
    </message>
    <message>
        <source>Whether its disks and networks are there could not be found out. %1</source>
        <translation>无法确定其磁盘和网络是否存在。%1</translation>
    </message>
    <message>
        <source>It can be imported, but look at this before it is started:</source>
        <translation>可以导入，但启动前请留意以下事项：</translation>
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
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>guestdeck::InterfaceCalls</name>
    <message>
        <source>The guest has not let go of the network card. It may do so later: a guest that has not started up yet, or that does not know unplugging, keeps it until it is shut down.</source>
        <translation>虚拟机尚未释放网卡。它之后可能会释放：尚未启动完成或不支持热拔出的虚拟机，会将其保留到关机为止。</translation>
    </message>
</context>
<context>
    <name>guestdeck::InterfaceXml</name>
    <message>
        <source>The definition has no network card with the address %1 any more.</source>
        <translation>定义中已没有地址为 %1 的网卡。</translation>
    </message>
    <message>
        <source>This is not the definition of a guest.</source>
        <translation>这不是虚拟机的定义。</translation>
    </message>
</context>
<context>
    <name>guestdeck::InterfacesPage</name>
    <message>
        <source>Commands for bridges</source>
        <translation>网桥命令</translation>
    </message>
    <message>
        <source>New &amp;bridge…</source>
        <translation>新建网桥(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Edit bridge…</source>
        <translation>编辑网桥(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move bridge…</source>
        <translation>移除网桥(&amp;M)…</translation>
    </message>
    <message>
        <source>This host is not in the list any more.</source>
        <translation>此主机已不在列表中。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command: why it cannot be done</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose a bridge in the table first.</source>
        <translation>请先在表格中选择一个网桥。</translation>
    </message>
    <message>
        <source>Put guests directly into the host&apos;s network</source>
        <translation>将虚拟机直接接入主机所在的网络</translation>
    </message>
    <message>
        <source>Change the bridge&apos;s ports, address and more</source>
        <translation>更改网桥的端口、地址等设置</translation>
    </message>
    <message>
        <source>Give the address back to the network card, and remove the bridge</source>
        <translation>把地址还给网卡，并移除网桥</translation>
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
    <name>guestdeck::JobDelegate</name>
    <message>
        <source>%1: %2</source>
        <comment>step: how far</comment>
        <translation>%1：%2</translation>
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
    <name>guestdeck::JobRates</name>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bytes, rate</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>bytes and rate, time</comment>
        <translation>%1，剩余 %2</translation>
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
    <message>
        <source>%1 – %2</source>
        <comment>task: step – how far and how fast</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>machine: how it ended</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy check&amp;sum</source>
        <translation>复制校验和(&amp;S)</translation>
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
    <name>guestdeck::KeysField</name>
    <message>
        <source>My ke&amp;ys</source>
        <translation>我的密钥(&amp;Y)</translation>
    </message>
    <message>
        <source>Public ssh keys, one a line</source>
        <translation>ssh 公钥，每行一个</translation>
    </message>
    <message>
        <source>Public keys, one a line: ssh-ed25519 AAAA… name</source>
        <translation>公钥，每行一个：ssh-ed25519 AAAA… 名称</translation>
    </message>
    <message>
        <source>My keys</source>
        <translation>我的密钥</translation>
    </message>
    <message>
        <source>&amp;Load from a file…</source>
        <translation>从文件加载(&amp;L)…</translation>
    </message>
    <message>
        <source>Load public keys from a file</source>
        <translation>从文件加载公钥</translation>
    </message>
    <message>
        <source>No key in ~/.ssh, and none in an agent.</source>
        <translation>~/.ssh 中没有密钥，ssh-agent 中也没有。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>comment of a key, its type</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, from the agent</source>
        <translation>%1，来自 ssh-agent</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>key, file</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Choose a file with public keys</source>
        <translation>选择含有公钥的文件</translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation>公钥 (*.pub);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>guestdeck::LinesDialog</name>
    <message>
        <source>Operating system of the guest</source>
        <translation>虚拟机的操作系统</translation>
    </message>
    <message>
        <source>By &amp;DHCP</source>
        <translation>通过 DHCP(&amp;D)</translation>
    </message>
    <message>
        <source>Address by DHCP</source>
        <translation>通过 DHCP 获取地址</translation>
    </message>
    <message>
        <source>&amp;Fixed:</source>
        <translation>固定(&amp;F)：</translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation>固定地址</translation>
    </message>
    <message>
        <source>Address with prefix length</source>
        <translation>带前缀长度的地址</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Lines to type in the guest</source>
        <translation>要在虚拟机中输入的命令</translation>
    </message>
    <message>
        <source>Use the card in %1</source>
        <translation>在 %1 中使用此网卡</translation>
    </message>
    <message>
        <source>%1 has a card with the MAC address %2. Many systems use it by themselves; where not, these lines tell the guest to. Type them there, logged in as an administrator.</source>
        <translation>%1 有一块 MAC 地址为 %2 的网卡。许多系统会自动使用它；如果没有自动使用，可用以下命令让虚拟机使用它。请以管理员身份登录虚拟机，并在其中输入这些命令。</translation>
    </message>
    <message>
        <source>&amp;System in the guest:</source>
        <translation>虚拟机中的系统(&amp;S)：</translation>
    </message>
    <message>
        <source>gateway, may be empty</source>
        <translation>网关，可留空</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>复制这些命令</translation>
    </message>
    <message>
        <source>&amp;Type into the console…</source>
        <translation>输入到控制台(&amp;T)…</translation>
    </message>
    <message>
        <source>Type the lines into the console</source>
        <translation>将这些命令输入到控制台</translation>
    </message>
    <message>
        <source>Goes to the guest&apos;s console. Log in there first; nothing is typed before you say so.</source>
        <translation>转到虚拟机的控制台。请先在那里登录；在您确认之前不会输入任何内容。</translation>
    </message>
    <message>
        <source>The gateway must be an address of the same kind, or empty.</source>
        <translation>网关必须是同一类型的地址，或者留空。</translation>
    </message>
    <message>
        <source>An address with the length of its network, such as %1.</source>
        <translation>带网络长度的地址，例如 %1。</translation>
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
    <message>
        <source>UEFI with Secure Boot; the machine gets a TPM 2.0.</source>
        <translation>使用安全启动的 UEFI；虚拟机将配有 TPM 2.0。</translation>
    </message>
    <message>
        <source>The machine gets a TPM 2.0.</source>
        <translation>虚拟机将配有 TPM 2.0。</translation>
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
    <message>
        <source>Turn back into a machine</source>
        <translation>转换回虚拟机</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>新建虚拟机</translation>
    </message>
</context>
<context>
    <name>guestdeck::MakeTemplate</name>
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
    <message>
        <source>%1 has no virt-sysprep. The package that brings it is called libguestfs-tools on Debian and Ubuntu, and guestfs-tools on Fedora, RHEL and openSUSE.</source>
        <translation>%1 上没有 virt-sysprep。提供它的软件包在 Debian 和 Ubuntu 上名为 libguestfs-tools，在 Fedora、RHEL 和 openSUSE 上名为 guestfs-tools。</translation>
    </message>
    <message>
        <source>%1 has virt-sysprep, but your login there may not write to the disks.</source>
        <translation>%1 上有 virt-sysprep，但您在该主机上的登录账户无权写入磁盘。</translation>
    </message>
    <message>
        <source>%1 could not be asked for virt-sysprep.</source>
        <translation>无法查询 %1 上是否有 virt-sysprep。</translation>
    </message>
    <message>
        <source>The autostart of %1 could not be switched off.</source>
        <translation>无法关闭 %1 的自动启动。</translation>
    </message>
    <message>
        <source>Cleaning the image with virt-sysprep</source>
        <translation>正在用 virt-sysprep 清理镜像</translation>
    </message>
    <message>
        <source>The host was removed.</source>
        <translation>主机已被移除。</translation>
    </message>
    <message>
        <source>virt-sysprep could not clean the image of %1. It may have changed a part of it.</source>
        <translation>virt-sysprep 无法清理 %1 的镜像。其中一部分可能已被更改。</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <source>%1 is a template already.</source>
        <translation>%1 已经是模板。</translation>
    </message>
    <message>
        <source>%1 is saved: its disks are in the middle of something. Start it and shut it down first.</source>
        <translation>%1 处于已保存状态：其磁盘上还有未完成的操作。请先启动它，再将其关机。</translation>
    </message>
    <message>
        <source>%1 is running. A template is made of a machine that is shut down.</source>
        <translation>%1 正在运行。只能用已关机的虚拟机制作模板。</translation>
    </message>
    <message>
        <source>The disk %1 is not whole: %2 is missing on the host.</source>
        <translation>磁盘 %1 不完整：主机上缺少 %2。</translation>
    </message>
    <message>
        <source>Make %1 a template</source>
        <translation>将 %1 制作为模板</translation>
    </message>
    <message>
        <source>Checking the machine</source>
        <translation>正在检查虚拟机</translation>
    </message>
    <message>
        <source>Switching autostart off</source>
        <translation>正在关闭自动启动</translation>
    </message>
    <message>
        <source>%1 does not start with its host any more.</source>
        <translation>%1 不再随其主机自动启动。</translation>
    </message>
    <message>
        <source>Marking it, and locking its disks</source>
        <translation>正在标记，并锁定其磁盘</translation>
    </message>
    <message>
        <source>%1 could not be marked as a template.</source>
        <translation>无法将 %1 标记为模板。</translation>
    </message>
    <message>
        <source>%1 is still marked as a template.</source>
        <translation>%1 仍被标记为模板。</translation>
    </message>
    <message>
        <source>QEMU has no read-only disks at IDE and SATA controllers, so %1 could not be locked; this program does not start the template all the same.</source>
        <translation>QEMU 不支持在 IDE 和 SATA 控制器上使用只读磁盘，因此无法锁定 %1；不过本程序仍不会启动该模板。</translation>
    </message>
    <message>
        <source>Turn %1 back into a machine</source>
        <translation>将 %1 转换回虚拟机</translation>
    </message>
    <message>
        <source>Looking for machines built upon it</source>
        <translation>正在查找以它为基础的虚拟机</translation>
    </message>
    <message>
        <source>It cannot be told whether others are built upon %1.</source>
        <translation>无法确定是否有其他虚拟机以 %1 为基础。</translation>
    </message>
    <message>
        <source>%1 stays a template: others are built upon its disks, and would be damaged if it wrote to them: %2.</source>
        <translation>%1 仍为模板：有其他虚拟机以其磁盘为基础，如果它写入这些磁盘，就会损坏它们：%2。</translation>
    </message>
    <message>
        <source>Unlocking its disks</source>
        <translation>正在解锁其磁盘</translation>
    </message>
    <message>
        <source>%1 could not be turned back into a machine.</source>
        <translation>无法将 %1 转换回虚拟机。</translation>
    </message>
    <message>
        <source>%1 is no template.</source>
        <translation>%1 不是模板。</translation>
    </message>
    <message>
        <source>virt-sysprep would write to the disk %1, which is marked as shared between guests.</source>
        <translation>virt-sysprep 会写入磁盘 %1，而该磁盘被标记为在虚拟机之间共享。</translation>
    </message>
    <message>
        <source>virt-sysprep would write to disks of %1 that others use or are built upon, and damage them: %2.</source>
        <translation>virt-sysprep 会写入 %1 的磁盘，而其他对象正在使用这些磁盘或以其为基础，会因此受损：%2。</translation>
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
    <name>guestdeck::NetTarget</name>
    <message>
        <source>A bridge gets another VLAN, or a bond in place of a network card, by removing it and making it anew.</source>
        <translation>要更换网桥的 VLAN，或改用绑定代替网卡，需要先移除该网桥，再重新创建。</translation>
    </message>
    <message>
        <source>The configuration of “%1” cannot be understood well enough to change it.</source>
        <translation>无法充分理解“%1”的配置，因此不能更改。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetplanDialect</name>
    <message>
        <source>%1 is described in several places of netplan&apos;s files (%2), so Guestdeck leaves it alone.</source>
        <translation>%1 在 netplan 的文件中有多处描述（%2），因此 Guestdeck 不会改动它。</translation>
    </message>
    <message>
        <source>A file in %1 cannot be understood.</source>
        <translation>无法理解 %1 中的某个文件。</translation>
    </message>
    <message>
        <source>The network is described in %1, which is not to be changed.</source>
        <translation>网络是在 %1 中描述的，而该文件不应被更改。</translation>
    </message>
    <message>
        <source>%1 is written in a way that cannot be changed safely (with anchors, braces or tabs). Write it as a plain list of keys, one a line, and try again.</source>
        <translation>%1 的写法（使用了锚点、花括号或制表符）无法安全地更改。请将其改写为普通的键列表，每行一个键，然后重试。</translation>
    </message>
    <message>
        <source>“%1” in %2 means several network cards, or is described twice. Give %3 an entry of its own there first.</source>
        <translation>%2 中的“%1”指代多块网卡，或被重复描述。请先在那里为 %3 单独建立一个条目。</translation>
    </message>
    <message>
        <source>cloud-init writes %1 anew when this host is copied or gets another identity, and the bridge is gone then. It leaves the file alone when a file in /etc/cloud/cloud.cfg.d says “network: {config: disabled}”.</source>
        <translation>当此主机被复制或获得另一个身份时，cloud-init 会重新写入 %1，届时网桥将消失。如果 /etc/cloud/cloud.cfg.d 中的某个文件写有“network: {config: disabled}”，它就不会改动该文件。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkActions</name>
    <message>
        <source>Choose a network first.</source>
        <translation>请先选择一个网络。</translation>
    </message>
    <message>
        <source>The network was made for this run only and has no definition.</source>
        <translation>此网络仅为本次运行而创建，没有定义。</translation>
    </message>
    <message>
        <source>The network is active already.</source>
        <translation>网络已处于活动状态。</translation>
    </message>
    <message>
        <source>The network is stopped already.</source>
        <translation>网络已经停止。</translation>
    </message>
    <message>
        <source>What the network consists of is not known yet.</source>
        <translation>尚不清楚此网络的组成。</translation>
    </message>
    <message>
        <source>In this network not libvirt gives out addresses and names, but whoever does so on the real one.</source>
        <translation>在此网络中，分配地址和名称的不是 libvirt，而是实际网络中的相应服务器。</translation>
    </message>
    <message>
        <source>This network gives out no addresses. Switch that on by editing it.</source>
        <translation>此网络不分配地址。请编辑网络以启用地址分配。</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>IPv6 addresses are reserved by an identifier that the guest makes up, not by its hardware address; give a fixed one in the guest.</source>
        <translation>IPv6 地址是按虚拟机自己生成的标识符保留的，而不是按硬件地址；请在虚拟机中设置固定地址。</translation>
    </message>
    <message>
        <source>This address is reserved for it already.</source>
        <translation>此地址已为其保留。</translation>
    </message>
    <message>
        <source>Choose a reservation first.</source>
        <translation>请先选择一条地址保留。</translation>
    </message>
    <message>
        <source>This one goes by a name or an identifier, not by a hardware address. Remove it, and add another.</source>
        <translation>此项依据的是名称或标识符，而不是硬件地址。请移除它，再另外添加一项。</translation>
    </message>
    <message>
        <source>Choose a name first.</source>
        <translation>请先选择一个名称。</translation>
    </message>
    <message>
        <source>Choose a guest first.</source>
        <translation>请先选择一台虚拟机。</translation>
    </message>
    <message>
        <source>The guest&apos;s hardware address is not known.</source>
        <translation>虚拟机的硬件地址未知。</translation>
    </message>
    <message>
        <source>&amp;New network…</source>
        <translation>新建网络(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a virtual network that guests can be plugged into</source>
        <translation>创建可供虚拟机接入的虚拟网络</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Change subnets, ranges, names and more</source>
        <translation>更改子网、地址范围、名称等设置</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>Start the network; running guests that were in it are plugged in again</source>
        <translation>启动网络；原先连接在其中的运行中虚拟机会重新接入</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the network; its definition stays</source>
        <translation>停止网络；其定义会保留</translation>
    </message>
    <message>
        <source>St&amp;art with the host</source>
        <translation>随主机启动(&amp;A)</translation>
    </message>
    <message>
        <source>Start the network whenever the host starts</source>
        <translation>每次主机启动时都启动此网络</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the network; asks first, and names the guests that use it</source>
        <translation>删除网络；会先询问，并列出正在使用它的虚拟机</translation>
    </message>
    <message>
        <source>&amp;Check the network…</source>
        <translation>检查网络(&amp;C)…</translation>
    </message>
    <message>
        <source>Look for what keeps guests from reaching others: forwarding, firewall, addresses</source>
        <translation>查找妨碍虚拟机访问其他机器的原因：转发、防火墙、地址</translation>
    </message>
    <message>
        <source>&amp;Reserve this address…</source>
        <translation>保留此地址(&amp;R)…</translation>
    </message>
    <message>
        <source>Let the guest keep this address for good</source>
        <translation>让虚拟机永久保留此地址</translation>
    </message>
    <message>
        <source>&amp;Reserve an address…</source>
        <translation>保留地址(&amp;R)…</translation>
    </message>
    <message>
        <source>Give a guest an address that it always gets</source>
        <translation>为一台虚拟机指定始终获得的地址</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>Change the chosen reservation</source>
        <translation>更改所选的地址保留</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the chosen reservation; the guest gets any free address when it next asks</source>
        <translation>移除所选的地址保留；虚拟机下次请求时将获得任意一个空闲地址</translation>
    </message>
    <message>
        <source>&amp;Add DNS name…</source>
        <translation>添加 DNS 名称(&amp;A)…</translation>
    </message>
    <message>
        <source>Let the network&apos;s name service answer for a name</source>
        <translation>让网络的名称服务应答某个名称的查询</translation>
    </message>
    <message>
        <source>Change the chosen name</source>
        <translation>更改所选的名称</translation>
    </message>
    <message>
        <source>Remove the chosen name</source>
        <translation>移除所选的名称</translation>
    </message>
    <message>
        <source>&amp;Show the guest</source>
        <translation>显示虚拟机(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the guest&apos;s tab</source>
        <translation>转到该虚拟机的标签页</translation>
    </message>
    <message>
        <source>&amp;Reserve an address for it…</source>
        <translation>为其保留地址(&amp;R)…</translation>
    </message>
    <message>
        <source>Give the guest an address that it always gets</source>
        <translation>为该虚拟机指定始终获得的地址</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkAddressForm</name>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>IPv&amp;6</source>
        <translation>IPv&amp;6</translation>
    </message>
    <message>
        <source>IPv&amp;4</source>
        <translation>IPv&amp;4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6 subnet</source>
        <translation>IPv6 子网</translation>
    </message>
    <message>
        <source>IPv4 subnet</source>
        <translation>IPv4 子网</translation>
    </message>
    <message>
        <source>Of a subnet, the host takes the first address. Another one can be given with its prefix, such as %1.</source>
        <translation>主机使用子网的第一个地址。也可以指定其他地址并带上前缀，例如 %1。</translation>
    </message>
    <message>
        <source>Give out addresses (D&amp;HCPv6)</source>
        <translation>分配地址 (DHCPv6)(&amp;H)</translation>
    </message>
    <message>
        <source>Give out addresses (&amp;DHCP)</source>
        <translation>分配地址 (DHCP)(&amp;D)</translation>
    </message>
    <message>
        <source>Give out IPv6 addresses</source>
        <translation>分配 IPv6 地址</translation>
    </message>
    <message>
        <source>Give out IPv4 addresses</source>
        <translation>分配 IPv4 地址</translation>
    </message>
    <message>
        <source>IPv6 addresses given out</source>
        <translation>分配的 IPv6 地址</translation>
    </message>
    <message>
        <source>IPv4 addresses given out</source>
        <translation>分配的 IPv4 地址</translation>
    </message>
    <message>
        <source>first – last, several with commas</source>
        <translation>首地址 – 末地址，多个范围以逗号分隔</translation>
    </message>
    <message>
        <source>&amp;From – to:</source>
        <translation>起止地址(&amp;F)：</translation>
    </message>
    <message>
        <source>F&amp;rom – to:</source>
        <translation>起止地址(&amp;R)：</translation>
    </message>
    <message>
        <source>Subne&amp;t:</source>
        <translation>子网(&amp;T)：</translation>
    </message>
    <message>
        <source>S&amp;ubnet:</source>
        <translation>子网(&amp;U)：</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkCheck</name>
    <message>
        <source>Switch %1 on</source>
        <translation>开启 %1</translation>
    </message>
    <message>
        <source>At the next start of the host its own network configuration decides again.</source>
        <translation>主机下次启动时，仍由其自身的网络配置决定。</translation>
    </message>
    <message>
        <source>a machine that does not tell its MAC address</source>
        <translation>一台未告知其 MAC 地址的机器</translation>
    </message>
    <message>
        <source>the guest %1 (%2)</source>
        <translation>虚拟机 %1 (%2)</translation>
    </message>
    <message>
        <source>a machine with the MAC address %1</source>
        <translation>一台 MAC 地址为 %1 的机器</translation>
    </message>
    <message>
        <source>Others on the network cannot be asked from here, because only the host&apos;s administrator may.</source>
        <translation>无法从此处询问网络上的其他机器，因为只有主机的管理员才有权限。</translation>
    </message>
    <message>
        <source>Others on the network cannot be asked from here, because the host has none of python3, arping and nmap.</source>
        <translation>无法从此处询问网络上的其他机器，因为主机上没有 python3、arping 或 nmap。</translation>
    </message>
    <message>
        <source>Cables and links</source>
        <translation>网线与链路</translation>
    </message>
    <message>
        <source>%1, a port of the bridge %2, is switched off.</source>
        <translation>网桥 %2 的端口 %1 已关闭。</translation>
    </message>
    <message>
        <source>Nothing gets from the bridge to the network behind this NIC.</source>
        <translation>网桥的流量无法到达此网卡后面的网络。</translation>
    </message>
    <message>
        <source>%1, a port of the bridge %2, has no link.</source>
        <translation>网桥 %2 的端口 %1 没有链路信号。</translation>
    </message>
    <message>
        <source>%1 has no link.</source>
        <translation>%1 没有链路信号。</translation>
    </message>
    <message>
        <source>No cable is plugged in, or the switch at its other end is off or has closed the port.</source>
        <translation>没有插入网线，或者另一端的交换机已关机或已关闭该端口。</translation>
    </message>
    <message>
        <source>Every NIC that is used has a link.</source>
        <translation>所有使用中的网卡都有链路信号。</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>The bridge %1 is switched off.</source>
        <translation>网桥 %1 已关闭。</translation>
    </message>
    <message>
        <source>Nothing passes over it.</source>
        <translation>没有任何流量通过它。</translation>
    </message>
    <message>
        <source>Nothing passes over it. Guests on it: %1.</source>
        <translation>没有任何流量通过它。其上的虚拟机：%1。</translation>
    </message>
    <message>
        <source>The bridge %1 has no NIC of the host as a member.</source>
        <translation>网桥 %1 的成员中没有主机的网卡。</translation>
    </message>
    <message>
        <source>Guests on it reach each other and this host, but nothing outside. If it is meant to lead to the real network, edit it with the bridge wizard and add the NIC.</source>
        <translation>其上的虚拟机可以相互访问，也能访问此主机，但无法访问外部。如果它应当通向实际网络，请使用网桥向导编辑它并添加网卡。</translation>
    </message>
    <message>
        <source>Guests on it: %1</source>
        <translation>其上的虚拟机：%1</translation>
    </message>
    <message>
        <source>The host&apos;s bridges are on and have members.</source>
        <translation>主机的网桥均已开启并且有成员。</translation>
    </message>
    <message>
        <source>The network %1 uses the bridge %2, which is not there.</source>
        <translation>网络 %1 使用的网桥 %2 不存在。</translation>
    </message>
    <message>
        <source>Guests in it cannot be started. Create the bridge with the bridge wizard, or point the network at another one.</source>
        <translation>其中的虚拟机无法启动。请使用网桥向导创建该网桥，或让网络使用另一个网桥。</translation>
    </message>
    <message>
        <source>Duplicate addresses</source>
        <translation>重复地址</translation>
    </message>
    <message>
        <source>The host has the address %1 on %2.</source>
        <translation>主机在 %2 上有地址 %1。</translation>
    </message>
    <message>
        <source>Only one of them can be reached by it. Take it away from the others: the host&apos;s network configuration, or the network&apos;s own address on the page Networks.</source>
        <translation>使用该地址只能访问其中之一。请从其他各处移除该地址：在主机的网络配置中，或在“网络”页面上更改网络自身的地址。</translation>
    </message>
    <message>
        <source>%1, an address of this host, is also used by %2.</source>
        <translation>此主机的地址 %1 也被 %2 使用。</translation>
    </message>
    <message>
        <source>Answers go now to one, now to the other, so connections break or never come about. Give one of them another address.</source>
        <translation>应答时而发往一方，时而发往另一方，因此连接会中断或根本无法建立。请为其中一方更换地址。</translation>
    </message>
    <message>
        <source>Answered on %1: %2 is at %3</source>
        <translation>在 %1 上的应答：%2 位于 %3</translation>
    </message>
    <message>
        <source>Nobody else has an address of this host.</source>
        <translation>没有其他机器使用此主机的地址。</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>已询问：%1</translation>
    </message>
    <message>
        <source>Who gives addresses (DHCP)</source>
        <translation>由谁分配地址 (DHCP)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>address of a server: who it is</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>On the network %1 somebody else gives addresses: %2.</source>
        <translation>在网络 %1 上还有其他机器分配地址：%2。</translation>
    </message>
    <message>
        <source>Guests take the first address they are offered, so some get one that leads nowhere. Switch the DHCP server off in that guest.</source>
        <translation>虚拟机会采用最先提供给它的地址，因此有些会得到无法通往任何地方的地址。请在那台虚拟机中关闭 DHCP 服务器。</translation>
    </message>
    <message>
        <source>dnsmasq runs for the network %1, but does not answer.</source>
        <translation>网络 %1 的 dnsmasq 正在运行，但不应答。</translation>
    </message>
    <message>
        <source>The host&apos;s firewall may drop the questions before they reach it (rules of the chain INPUT for %1), or all addresses are given out.</source>
        <translation>主机的防火墙可能在请求到达之前就将其丢弃（INPUT 链中针对 %1 的规则），或者所有地址都已分配完。</translation>
    </message>
    <message>
        <source>Let libvirt set its firewall rules again</source>
        <translation>让 libvirt 重新设置其防火墙规则</translation>
    </message>
    <message>
        <source>Several servers give addresses on %1: %2.</source>
        <translation>%1 上有多台服务器分配地址：%2。</translation>
    </message>
    <message>
        <source>Guests take the first offer. Unless these servers know of each other, one of them should not be there.</source>
        <translation>虚拟机会采用最先提供的地址。除非这些服务器彼此知晓，否则其中一台不应存在。</translation>
    </message>
    <message>
        <source>On %1 addresses come from %2.</source>
        <translation>在 %1 上，地址由 %2 分配。</translation>
    </message>
    <message>
        <source>Nobody gives addresses on %1.</source>
        <translation>%1 上没有服务器分配地址。</translation>
    </message>
    <message>
        <source>Guests on it need fixed addresses, unless the server takes long or knows their MAC addresses alone.</source>
        <translation>其上的虚拟机需要固定地址，除非服务器响应较慢，或只为已知的 MAC 地址分配地址。</translation>
    </message>
    <message>
        <source>The host&apos;s answer is not what was asked for, or is cut off.</source>
        <translation>主机的应答与所请求的不符，或者不完整。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Network of %1, %2</source>
        <translation>%1 的网络，%2</translation>
    </message>
    <message>
        <source>The rules of the firewall may be read by the host&apos;s administrator alone.</source>
        <translation>只有主机的管理员可以读取防火墙的规则。</translation>
    </message>
    <message>
        <source>Log in as root, or let this user run sudo without a password, to have them looked at.</source>
        <translation>要检查这些规则，请以 root 身份登录，或允许此用户不输入密码运行 sudo。</translation>
    </message>
    <message>
        <source>Let firewalld translate addresses in the zone %1</source>
        <translation>让 firewalld 在区域 %1 中转换地址</translation>
    </message>
    <message>
        <source>Everything that goes out by this zone then has the host&apos;s address, not only guests.</source>
        <translation>此后，经此区域发出的所有流量都会使用主机的地址，而不仅仅是虚拟机的流量。</translation>
    </message>
    <message>
        <source>Translate the addresses of %1</source>
        <translation>转换 %1 的地址</translation>
    </message>
    <message>
        <source>It is forgotten when the host starts again; libvirt then sets its own rule.</source>
        <translation>主机重新启动后此设置会失效；届时 libvirt 会设置自己的规则。</translation>
    </message>
    <message>
        <source>Let traffic of %1 through</source>
        <translation>放行 %1 的流量</translation>
    </message>
    <message>
        <source>ufw keeps these rules by itself.</source>
        <translation>ufw 会自行保存这些规则。</translation>
    </message>
    <message>
        <source>It is forgotten when the host starts again: add the same lines to what sets up its firewall.</source>
        <translation>主机重新启动后此设置会失效：请将相同的命令添加到负责设置主机防火墙之处。</translation>
    </message>
    <message>
        <source>ufw, the host&apos;s firewall, drops what passes through the host unless a rule allows it.</source>
        <translation>主机的防火墙 ufw 会丢弃流经主机的流量，除非有规则放行。</translation>
    </message>
    <message>
        <source>Docker sets the host to drop what passes through it, but for its own containers.</source>
        <translation>Docker 将主机设置为丢弃流经主机的流量，只放行其自身容器的流量。</translation>
    </message>
    <message>
        <source>The host&apos;s firewall drops what passes through it unless a rule allows it.</source>
        <translation>主机的防火墙会丢弃流经主机的流量，除非有规则放行。</translation>
    </message>
    <message>
        <source>Address translation (NAT)</source>
        <translation>地址转换 (NAT)</translation>
    </message>
    <message>
        <source>No rule translates the addresses of the network %1 (%2).</source>
        <translation>没有规则转换网络 %1 (%2) 的地址。</translation>
    </message>
    <message>
        <source>Guests go out with addresses that nobody outside knows the way back to, so nothing answers them. libvirt made the rule when it started the network; something removed it afterwards, such as a reload of the firewall.</source>
        <translation>虚拟机发出的数据使用的是外部无法返回的地址，因此得不到任何应答。libvirt 在启动网络时创建了这条规则；之后它被移除了，例如因为重新加载了防火墙。</translation>
    </message>
    <message>
        <source>The table “nat” has no rules.</source>
        <translation>“nat”表中没有规则。</translation>
    </message>
    <message>
        <source>The addresses of %1 are translated.</source>
        <translation>%1 的地址已进行转换。</translation>
    </message>
    <message>
        <source>Traffic through the host</source>
        <translation>通过主机的流量</translation>
    </message>
    <message>
        <source>The host drops what guests of the network %1 send out.</source>
        <translation>主机会丢弃网络 %1 中虚拟机发出的流量。</translation>
    </message>
    <message>
        <source>No rule allows it for the bridge %1.</source>
        <translation>没有规则为网桥 %1 放行。</translation>
    </message>
    <message>
        <source>The firewall lets traffic of guests through.</source>
        <translation>防火墙会放行虚拟机的流量。</translation>
    </message>
    <message>
        <source>Firewall zones</source>
        <translation>防火墙区域</translation>
    </message>
    <message>
        <source>The bridge %1 of the network %2 is in no zone of firewalld.</source>
        <translation>网络 %2 的网桥 %1 不在 firewalld 的任何区域中。</translation>
    </message>
    <message>
        <source>The bridge %1 of the network %2 is in firewalld&apos;s zone %3.</source>
        <translation>网络 %2 的网桥 %1 位于 firewalld 的区域 %3 中。</translation>
    </message>
    <message>
        <source>libvirt puts its bridges into a zone of its own, where guests may ask the host for addresses and names. In another one these questions may be dropped.</source>
        <translation>libvirt 将其网桥放入专用区域，虚拟机可以在该区域中向主机请求地址和名称。在其他区域中，这些请求可能会被丢弃。</translation>
    </message>
    <message>
        <source>Zones there: %1</source>
        <translation>其中的区域：%1</translation>
    </message>
    <message>
        <source>Put %1 into the zone %2</source>
        <translation>将 %1 放入区域 %2</translation>
    </message>
    <message>
        <source>The bridges of libvirt are in its zones.</source>
        <translation>libvirt 的网桥都在其相应的区域中。</translation>
    </message>
    <message>
        <source>Bridged traffic and the firewall</source>
        <translation>桥接流量与防火墙</translation>
    </message>
    <message>
        <source>The firewall drops what guests send over the bridge %1.</source>
        <translation>防火墙会丢弃虚拟机通过网桥 %1 发送的流量。</translation>
    </message>
    <message>
        <source>It also looks at what only passes over bridges (br_netfilter), as Docker and Kubernetes ask for. Guests on this bridge: %1.</source>
        <translation>它还会检查仅在网桥上通过的流量 (br_netfilter)，这是 Docker 和 Kubernetes 所要求的。此网桥上的虚拟机：%1。</translation>
    </message>
    <message>
        <source>Leave bridged traffic to the bridge</source>
        <translation>桥接流量只由网桥处理</translation>
    </message>
    <message>
        <source>The firewall itself stays as it is. Kubernetes on this host would need the old value.</source>
        <translation>防火墙本身保持不变。此主机上的 Kubernetes 需要原来的值。</translation>
    </message>
    <message>
        <source>The firewall does not hold up what passes over %1.</source>
        <translation>防火墙不会阻拦通过 %1 的流量。</translation>
    </message>
    <message>
        <source>The host was removed.</source>
        <translation>主机已被移除。</translation>
    </message>
    <message>
        <source>A command of the fix failed on the host. What ran before it stays.</source>
        <translation>修复的某条命令在主机上执行失败。此前已执行的命令仍然有效。</translation>
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
        <source>These commands need the host&apos;s administrator: log in as root, or let this user run sudo without a password. You can copy them and run them there.</source>
        <translation>这些命令需要主机的管理员权限：请以 root 身份登录，或允许此用户不输入密码运行 sudo。您也可以复制这些命令，然后在主机上运行。</translation>
    </message>
    <message>
        <source>The host could not be asked about its network.</source>
        <translation>无法向主机查询其网络状况。</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>正在运行 %1</translation>
    </message>
    <message>
        <source>Start the network %1</source>
        <translation>启动网络 %1</translation>
    </message>
    <message>
        <source>Guests that run already may have to be shut down and started again before their NICs are plugged in anew.</source>
        <translation>已在运行的虚拟机可能需要先关机再启动，其网卡才会重新接入。</translation>
    </message>
    <message>
        <source>Networks that guests use</source>
        <translation>虚拟机使用的网络</translation>
    </message>
    <message>
        <source>Guests with a NIC in it: %1</source>
        <translation>有网卡接入其中的虚拟机：%1</translation>
    </message>
    <message>
        <source>The network %1 is not active, but %2 use it.</source>
        <translation>网络 %1 未激活，但 %2 正在使用它。</translation>
    </message>
    <message>
        <source>It was stopped while guests were running: their NICs are unplugged.</source>
        <translation>它在虚拟机运行期间被停止：这些虚拟机的网卡已断开。</translation>
    </message>
    <message>
        <source>These guests cannot be started until the network is.</source>
        <translation>在网络启动之前，这些虚拟机无法启动。</translation>
    </message>
    <message>
        <source>There is no network %1, but %2 use it.</source>
        <translation>不存在网络 %1，但 %2 正在使用它。</translation>
    </message>
    <message>
        <source>It was deleted, or the guests come from another host. Create the network again on the page Networks, or choose another one for the guests&apos; NICs.</source>
        <translation>该网络已被删除，或者这些虚拟机来自另一台主机。请在“网络”页面重新创建该网络，或为虚拟机的网卡选择其他网络。</translation>
    </message>
    <message>
        <source>The network %1 starts with the host, but is not active now.</source>
        <translation>网络 %1 设置为随主机启动，但现在未激活。</translation>
    </message>
    <message>
        <source>Somebody stopped it, or it could not be started with the host.</source>
        <translation>有人停止了它，或者它未能随主机启动。</translation>
    </message>
    <message>
        <source>Every network that a guest uses is active.</source>
        <translation>虚拟机使用的网络均处于活动状态。</translation>
    </message>
    <message>
        <source>IP forwarding</source>
        <translation>IP 转发</translation>
    </message>
    <message>
        <source>The host does not tell whether it forwards %1.</source>
        <translation>主机未说明它是否转发 %1。</translation>
    </message>
    <message>
        <source>The host does not forward %1, which the networks %2 need.</source>
        <translation>主机不转发 %1，而网络 %2 需要它。</translation>
    </message>
    <message>
        <source>Forwarding is switched off, so the host passes nothing on between its guests and the outside. libvirt switches it on when it starts a network; something switched it off afterwards, such as a file in /etc/sysctl.d.</source>
        <translation>转发已关闭，因此主机不会在虚拟机与外部之间传递任何数据。libvirt 在启动网络时会开启转发；之后又被其他设置关闭了，例如 /etc/sysctl.d 中的文件。</translation>
    </message>
    <message>
        <source>Switch forwarding of %1 on</source>
        <translation>开启 %1 转发</translation>
    </message>
    <message>
        <source>The host forwards %1.</source>
        <translation>主机会转发 %1。</translation>
    </message>
    <message>
        <source>Addresses and names for guests (dnsmasq)</source>
        <translation>虚拟机的地址和名称 (dnsmasq)</translation>
    </message>
    <message>
        <source>The host does not show other users&apos; programs, so it is not known whether dnsmasq runs for %1.</source>
        <translation>主机不显示其他用户的程序，因此不知道 %1 的 dnsmasq 是否在运行。</translation>
    </message>
    <message>
        <source>dnsmasq does not run for the network %1.</source>
        <translation>网络 %1 的 dnsmasq 没有运行。</translation>
    </message>
    <message>
        <source>This program gives the guests their addresses and looks up names for them. It has died, or was ended: guests that start now get no address, and those that run lose theirs when their lease ends.</source>
        <translation>此程序为虚拟机分配地址，并为它们查询名称。它已异常退出或被终止：现在启动的虚拟机得不到地址，正在运行的虚拟机会在租约到期时失去地址。</translation>
    </message>
    <message>
        <source>No process has the configuration %1.</source>
        <translation>没有进程使用配置 %1。</translation>
    </message>
    <message>
        <source>Let libvirt start dnsmasq again</source>
        <translation>让 libvirt 重新启动 dnsmasq</translation>
    </message>
    <message>
        <source>dnsmasq runs for %1.</source>
        <translation>%1 的 dnsmasq 正在运行。</translation>
    </message>
    <message>
        <source>Overlapping subnets</source>
        <translation>重叠的子网</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>subnet: device</comment>
        <translation>经由 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 of the network %2</source>
        <translation>网络 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 of the network %2 overlaps with %3.</source>
        <translation>网络 %2 的 %1 与 %3 重叠。</translation>
    </message>
    <message>
        <source>The same addresses are in two places, and the host reaches only one of them. Give the virtual network another subnet: edit it on the page Networks.</source>
        <translation>相同的地址出现在两处，而主机只能访问其中一处。请为虚拟网络指定另一个子网：在“网络”页面上编辑它。</translation>
    </message>
    <message>
        <source>No virtual network overlaps with another one or with the host&apos;s routes.</source>
        <translation>虚拟网络之间没有重叠，也不与主机的路由重叠。</translation>
    </message>
    <message>
        <source>Reverse path filter</source>
        <translation>反向路径过滤</translation>
    </message>
    <message>
        <source>%1 drops what does not come the way that answers would go.</source>
        <translation>%1 会丢弃不是从应答返回路径到达的数据包。</translation>
    </message>
    <message>
        <source>The host has several ways out (%1), and its filter is strict: an answer that comes back by another way than the question went is thrown away without a word. The loose setting still drops what cannot be answered at all.</source>
        <translation>主机有多条出口路径（%1），且其过滤为严格模式：如果应答返回的路径与请求发出的路径不同，就会被悄无声息地丢弃。宽松模式仍会丢弃完全无法应答的数据包。</translation>
    </message>
    <message>
        <source>by rules</source>
        <translation>由规则决定</translation>
    </message>
    <message>
        <source>Set the filter of %1 to loose</source>
        <translation>将 %1 的过滤设为宽松</translation>
    </message>
    <message>
        <source>The filter lets pass what comes back by another way.</source>
        <translation>过滤会放行从其他路径返回的数据包。</translation>
    </message>
    <message>
        <source>The host has one way out, so the filter is in nobody&apos;s way.</source>
        <translation>主机只有一条出口路径，因此过滤不会造成妨碍。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>To be kept over a restart of the host, it is written into %1.</source>
        <translation>为在主机重新启动后保留此设置，会将其写入 %1。</translation>
    </message>
    <message>
        <source>libvirt then sets up the rules and servers of all its networks anew. Guests go on running and keep their addresses. Nothing has to be made lasting: libvirt does the same whenever it starts.</source>
        <translation>随后 libvirt 会重新设置其所有网络的规则和服务器。虚拟机会继续运行并保留其地址。无需另外持久保存：libvirt 每次启动时都会这样做。</translation>
    </message>
    <message>
        <source>The host learns its own IPv6 route from a router. A host that forwards would no longer listen to it, and could be cut off; so %1 is told to go on listening.</source>
        <translation>此主机从路由器获知自己的 IPv6 路由。进行转发的主机将不再接收这些信息，可能因此失去连接；所以会让 %1 继续接收。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkCheckDialog</name>
    <message>
        <source>Network of %1</source>
        <translation>%1 的网络</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>检查的项目</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>重新运行(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>复制报告(&amp;R)</translation>
    </message>
    <message>
        <source>Looking at the network of %1. This takes some seconds, as others on the network are asked. Nothing is changed.</source>
        <translation>正在检查 %1 的网络。由于要询问网络上的其他机器，这需要几秒钟。不会更改任何内容。</translation>
    </message>
    <message>
        <source>The examination was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should be looked at.</source>
        <translation>
            <numerusform>有 %n 项需要留意。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found that would keep guests from the network.</source>
        <translation>未发现会妨碍虚拟机访问网络的问题。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a task that runs</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>The fix was not run to its end.</source>
        <translation>修复未执行到底。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkCommands</name>
    <message>
        <source>The network could not be read.</source>
        <translation>无法读取该网络。</translation>
    </message>
    <message>
        <source>The host&apos;s networks could not be read.</source>
        <translation>无法读取主机的网络。</translation>
    </message>
    <message>
        <source>The host is gone.</source>
        <translation>主机已不存在。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkConnectionForm</name>
    <message>
        <source>The bridge is one of &amp;Open vSwitch</source>
        <translation>这是 Open vSwitch 的网桥(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Start it now</source>
        <translation>立即启动(&amp;S)</translation>
    </message>
    <message>
        <source>Start it &amp;with the host</source>
        <translation>随主机自动启动(&amp;W)</translation>
    </message>
    <message>
        <source>Name and connection</source>
        <translation>名称和连接</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Bridge of the host</source>
        <translation>主机网桥</translation>
    </message>
    <message>
        <source>The bridge is one of Open vSwitch</source>
        <translation>这是 Open vSwitch 的网桥</translation>
    </message>
    <message>
        <source>Network card of the host</source>
        <translation>主机的网卡</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Start it now</source>
        <translation>立即启动</translation>
    </message>
    <message>
        <source>Start it with the host</source>
        <translation>随主机自动启动</translation>
    </message>
    <message>
        <source>libvirt cannot rename a network that guests may name.</source>
        <translation>可能有虚拟机引用了此网络的名称，libvirt 无法将其重命名。</translation>
    </message>
    <message>
        <source>Network &amp;card:</source>
        <translation>网卡(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Mode:</source>
        <translation>模式(&amp;M)：</translation>
    </message>
    <message>
        <source>Any: as the host&apos;s routes say</source>
        <translation>任意：由主机的路由决定</translation>
    </message>
    <message>
        <source>%1 (Wi-Fi)</source>
        <comment>network card</comment>
        <translation>%1 (Wi-Fi)</translation>
    </message>
    <message>
        <source>%1 (part of %2)</source>
        <comment>network card, bridge or bond</comment>
        <translation>%1（属于 %2）</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Host and guests cannot talk to each other over this card. Where that is needed, make a bridge on the host, or give the guests a second network.</source>
        <translation>主机与虚拟机无法通过此网卡互相通信。如果需要互通，请在主机上创建网桥，或为虚拟机再配置一个网络。</translation>
    </message>
    <message>
        <source>Chosen here, guests reach the outside by this card alone.</source>
        <translation>在此指定网卡后，虚拟机只能通过该网卡访问外部。</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>名称(&amp;A)：</translation>
    </message>
    <message>
        <source>B&amp;ridge of the host:</source>
        <translation>主机的网桥(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkDetails</name>
    <message>
        <source>The chosen network</source>
        <translation>所选网络</translation>
    </message>
    <message>
        <source>Parts of the chosen network</source>
        <translation>所选网络的各个部分</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>租约</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>自报名称</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>硬件地址</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>地址保留</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>DNS names</source>
        <translation>DNS 名称</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Port groups</source>
        <translation>端口组</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>VLANs</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Into guests</source>
        <translation>流入虚拟机</translation>
    </message>
    <message>
        <source>Out of guests</source>
        <translation>流出虚拟机</translation>
    </message>
    <message>
        <source>What the network is</source>
        <translation>网络的基本情况</translation>
    </message>
    <message>
        <source>Who reaches whom</source>
        <translation>互相访问的情况</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>须知事项</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why there is nothing</source>
        <translation>没有内容的原因</translation>
    </message>
    <message>
        <source>Commands for %1</source>
        <comment>a list</comment>
        <translation>%1 的命令</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Bridge of its own</source>
        <translation>自有网桥</translation>
    </message>
    <message>
        <source>Choose a network to see who has which address in it.</source>
        <translation>选择一个网络，即可查看其中的地址由谁使用。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No address is reserved: guests get any that is free.</source>
        <translation>没有保留地址：虚拟机将获得任意空闲地址。</translation>
    </message>
    <message>
        <source>No names of its own. Guests with a lease or a reservation are known by theirs anyway.</source>
        <translation>没有自己的名称记录。拥有租约或地址保留的虚拟机仍可通过各自的名称解析。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关机</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Running; in it from its next start on</source>
        <translation>运行中；下次启动后接入此网络</translation>
    </message>
    <message>
        <source>It is not known yet which guests use it.</source>
        <translation>尚不清楚哪些虚拟机使用此网络。</translation>
    </message>
    <message>
        <source>No guest uses this network.</source>
        <translation>没有虚拟机使用此网络。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkForm</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkKindPage</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What should guests in this network reach, and who should reach them?</source>
        <translation>此网络中的虚拟机应能访问哪里，谁又应能访问这些虚拟机？</translation>
    </message>
    <message>
        <source>&amp;More kinds</source>
        <translation>更多类型(&amp;M)</translation>
    </message>
    <message>
        <source>More kinds</source>
        <translation>更多类型</translation>
    </message>
    <message>
        <source>&amp;Routed by the host</source>
        <translation>由主机路由(&amp;R)</translation>
    </message>
    <message>
        <source>Routed, without &amp;firewall rules (open)</source>
        <translation>路由，无防火墙规则 (open)(&amp;F)</translation>
    </message>
    <message>
        <source>On the real network, without a bridge (mac&amp;vtap)</source>
        <translation>接入物理网络，不使用网桥 (macvtap)(&amp;V)</translation>
    </message>
    <message>
        <source>This host has no bridge of its own yet. Without one, guests can be plugged straight into a network card (macvtap): they are on the real network then, too, but the host and the guests cannot talk to each other.</source>
        <translation>此主机还没有自己的网桥。没有网桥时，可以将虚拟机直接接入网卡 (macvtap)：这样虚拟机也位于物理网络中，但主机与虚拟机无法互相通信。</translation>
    </message>
    <message>
        <source>Make a bri&amp;dge on the host…</source>
        <translation>在主机上创建网桥(&amp;D)…</translation>
    </message>
    <message>
        <source>Make a bridge on the host</source>
        <translation>在主机上创建网桥</translation>
    </message>
    <message>
        <source>&amp;Use macvtap instead</source>
        <translation>改用 macvtap(&amp;U)</translation>
    </message>
    <message>
        <source>Use macvtap instead</source>
        <translation>改用 macvtap</translation>
    </message>
    <message>
        <source>No bridge</source>
        <translation>没有网桥</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkManagerDialect</name>
    <message>
        <source>%1 shares its connection with others; that cannot be moved to a bridge.</source>
        <translation>%1 与其他设备共享其连接，无法迁移到网桥。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkMoreForm</name>
    <message>
        <source>Do not ask &amp;others for names in it</source>
        <translation>不向其他服务器查询此域中的名称(&amp;O)</translation>
    </message>
    <message>
        <source>Names and more</source>
        <translation>名称及其他</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Do not ask others for names in it</source>
        <translation>不向其他服务器查询此域中的名称</translation>
    </message>
    <message>
        <source>DNS servers to ask</source>
        <translation>要查询的 DNS 服务器</translation>
    </message>
    <message>
        <source>those of the host</source>
        <translation>主机所用的服务器</translation>
    </message>
    <message>
        <source>Addresses, several with commas. The network&apos;s own name service passes on to them what it does not know.</source>
        <translation>填写地址，多个地址以逗号分隔。网络自身的名称服务会将无法解析的名称转发给这些服务器。</translation>
    </message>
    <message>
        <source>Name of its bridge</source>
        <translation>其网桥的名称</translation>
    </message>
    <message>
        <source>libvirt picks one</source>
        <translation>由 libvirt 选择</translation>
    </message>
    <message>
        <source>MTU: the largest packet, in bytes</source>
        <translation>MTU：最大数据包长度，以字节为单位</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>保持默认</translation>
    </message>
    <message>
        <source>The largest packet, in bytes: 1500 nearly everywhere, 9000 where all devices take jumbo frames.</source>
        <translation>最大数据包长度，以字节为单位：几乎所有环境都使用 1500；所有设备均支持巨型帧时可用 9000。</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Domain name:</source>
        <translation>域名(&amp;D)：</translation>
    </message>
    <message>
        <source>Name of its br&amp;idge:</source>
        <translation>其网桥的名称(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;MTU:</source>
        <translation>MTU(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;VLAN:</source>
        <translation>VLAN(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Port groups:</source>
        <translation>端口组(&amp;P)：</translation>
    </message>
    <message>
        <source>A guest that names a port group gets its limits, into the guest and out of it, and its VLANs where the network has them. Most networks need none.</source>
        <translation>指定了端口组的虚拟机会采用该组的流入和流出限制；如果网络支持 VLAN，还会采用该组的 VLAN。大多数网络不需要端口组。</translation>
    </message>
    <message>
        <source>libvirt sets a VLAN in passthrough mode alone, on cards that split themselves (SR-IOV). Else choose a VLAN of the host as the card.</source>
        <translation>libvirt 只能在直通模式下，为自身可划分虚拟功能的网卡 (SR-IOV) 设置 VLAN。否则，请选择主机的 VLAN 作为网卡。</translation>
    </message>
    <message>
        <source>libvirt sets a VLAN on bridges of Open vSwitch alone. For a plain bridge, make the bridge over a VLAN of the host.</source>
        <translation>libvirt 只能在 Open vSwitch 的网桥上设置 VLAN。对于普通网桥，请在主机的 VLAN 上创建网桥。</translation>
    </message>
    <message>
        <source>DNS servers &amp;to ask:</source>
        <translation>要询问的 DNS 服务器(&amp;T)：</translation>
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
    <message>
        <source>Ma&amp;ke a bridge…</source>
        <translation>创建网桥(&amp;K)…</translation>
    </message>
    <message>
        <source>Make a bridge</source>
        <translation>创建网桥</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkScriptsDialect</name>
    <message>
        <source>%1 has an address without the length of its network, so Guestdeck leaves it alone.</source>
        <translation>%1 的地址没有网络前缀长度，因此 Guestdeck 不对其进行更改。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkSummaryPage</name>
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
        <source>What will be made</source>
        <translation>将要创建的内容</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>Definition as XML</source>
        <translation>XML 定义</translation>
    </message>
    <message>
        <source>&amp;Copy the XML</source>
        <translation>复制 XML(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the XML</source>
        <translation>复制 XML</translation>
    </message>
    <message>
        <source>&amp;XML</source>
        <translation>XML(&amp;X)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkText</name>
    <message>
        <source>Starts</source>
        <translation>启动方式</translation>
    </message>
    <message>
        <source>Share the host&apos;s connection</source>
        <translation>共享主机的连接</translation>
    </message>
    <message>
        <source>Only among guests</source>
        <translation>仅限虚拟机之间</translation>
    </message>
    <message>
        <source>Routed by the host</source>
        <translation>由主机路由</translation>
    </message>
    <message>
        <source>Routed, without firewall rules</source>
        <translation>路由，无防火墙规则</translation>
    </message>
    <message>
        <source>On the real network</source>
        <translation>接入物理网络</translation>
    </message>
    <message>
        <source>On the real network, without a bridge</source>
        <translation>接入物理网络，不使用网桥</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>桥接</translation>
    </message>
    <message>
        <source>macvtap</source>
        <translation>macvtap</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a network does, the word for it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Guests reach the outside through the host, under its address. From outside nobody reaches them.</source>
        <translation>虚拟机以主机的地址、通过主机访问外部。外部无法访问虚拟机。</translation>
    </message>
    <message>
        <source>Guests reach each other and the host, and nothing else.</source>
        <translation>虚拟机之间以及虚拟机与主机之间可以互相访问，但不能访问其他任何地方。</translation>
    </message>
    <message>
        <source>The host passes packets on without changing addresses. The routers outside must know that this subnet is reached by way of the host.</source>
        <translation>主机转发数据包，不转换地址。外部的路由器必须知道可经由主机到达此子网。</translation>
    </message>
    <message>
        <source>As routed, but libvirt sets no firewall rules for it: what the host&apos;s own firewall allows gets through, in both directions.</source>
        <translation>与路由模式相同，但 libvirt 不为其设置防火墙规则：主机自身防火墙允许的流量可双向通过。</translation>
    </message>
    <message>
        <source>Guests are machines like others there: they get their addresses from that network and are reached from it. The host needs a bridge.</source>
        <translation>虚拟机与该网络中的其他机器一样：从该网络获取地址，也可从该网络访问。主机需要有网桥。</translation>
    </message>
    <message>
        <source>Guests are plugged straight into a network card of the host, and no bridge is needed. The limits: host and guest cannot talk to each other, and the host must be allowed more than one hardware address on that card, which Wi-Fi and many cloud networks do not do.</source>
        <translation>虚拟机直接接入主机的网卡，不需要网桥。限制是：主机与虚拟机无法互相通信；主机必须能在该网卡上使用多个硬件地址，而 Wi-Fi 和许多云网络不允许这样做。</translation>
    </message>
    <message>
        <source>VEPA: the switch outside sends packets between guests back</source>
        <translation>VEPA：虚拟机之间的数据包由外部交换机转回</translation>
    </message>
    <message>
        <source>Private: guests do not reach each other</source>
        <translation>私有：虚拟机之间不能互相访问</translation>
    </message>
    <message>
        <source>Passthrough: the card belongs to one guest alone</source>
        <translation>直通：网卡仅供一台虚拟机使用</translation>
    </message>
    <message>
        <source>Bridge: guests of this card reach each other</source>
        <translation>桥接：此网卡上的虚拟机可以互相访问</translation>
    </message>
    <message>
        <source>The host has the address %1 in it.</source>
        <translation>主机在此网络中的地址为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The host has the address %1 in it, and %n address(es) can be given out.</source>
        <translation>
            <numerusform>主机在此网络中的地址为 %1，可分配 %n 个地址。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Bridge of the host</source>
        <translation>主机网桥</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Goes out by</source>
        <translation>出口接口</translation>
    </message>
    <message>
        <source>none: guests have fixed addresses</source>
        <translation>无：虚拟机使用固定地址</translation>
    </message>
    <message>
        <source>IPv4 subnet</source>
        <translation>IPv4 子网</translation>
    </message>
    <message>
        <source>Addresses given out</source>
        <translation>分配的地址</translation>
    </message>
    <message>
        <source>IPv6 subnet</source>
        <translation>IPv6 子网</translation>
    </message>
    <message>
        <source>IPv6 addresses given out</source>
        <translation>分配的 IPv6 地址</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>none: the host has no address in it</source>
        <translation>无：主机在此网络中没有地址</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>DNS servers to ask</source>
        <translation>要查询的 DNS 服务器</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Port groups</source>
        <translation>端口组</translation>
    </message>
    <message>
        <source>now, and with the host</source>
        <translation>立即启动，并随主机启动</translation>
    </message>
    <message>
        <source>now</source>
        <translation>立即启动</translation>
    </message>
    <message>
        <source>with the host</source>
        <translation>随主机启动</translation>
    </message>
    <message>
        <source>when somebody starts it</source>
        <translation>手动启动</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkWizard</name>
    <message>
        <source>New network</source>
        <translation>新建网络</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What is it called, and what of the host does it use?</source>
        <translation>网络叫什么名称，使用主机的哪些资源？</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Which addresses does it have? Those offered here are used neither by the host nor by its other networks.</source>
        <translation>网络使用哪些地址？此处提供的地址既未被主机使用，也未被主机的其他网络使用。</translation>
    </message>
    <message>
        <source>Names and more</source>
        <translation>名称及其他</translation>
    </message>
    <message>
        <source>All of this may stay as it is.</source>
        <translation>以下各项都可以保持不变。</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>创建(&amp;R)</translation>
    </message>
    <message>
        <source>New network on %1</source>
        <translation>在 %1 上新建网络</translation>
    </message>
    <message>
        <source>Reading the networks, bridges and routes of the host…</source>
        <translation>正在读取主机的网络、网桥和路由…</translation>
    </message>
    <message>
        <source>Reading the networks, bridges and routes of %1…</source>
        <translation>正在读取 %1 的网络、网桥和路由…</translation>
    </message>
    <message>
        <source>The host&apos;s routes could not be read: a subnet is compared with its addresses and networks alone.</source>
        <translation>无法读取主机的路由：子网将只与主机的地址和网络进行比对。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkdDialect</name>
    <message>
        <source>%1 is configured by %2, which cannot be read whole, so Guestdeck leaves it alone.</source>
        <translation>%1 由 %2 配置，而后者无法完整读取，因此 Guestdeck 不对其进行更改。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworksPage</name>
    <message>
        <source>%1, %2 running</source>
        <comment>guests in a network</comment>
        <translation>%1 台，其中 %2 台运行中</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主机未连接。</translation>
    </message>
    <message>
        <source>The connection to this host is read only.</source>
        <translation>与此主机的连接是只读的。</translation>
    </message>
    <message>
        <source>The network is stopped: it gives out no addresses.</source>
        <translation>此网络已停止：不会分配地址。</translation>
    </message>
    <message>
        <source>This connection cannot tell who has which address.</source>
        <translation>此连接无法提供地址使用情况的信息。</translation>
    </message>
    <message>
        <source>Who has which address could not be read.</source>
        <translation>无法读取地址的使用情况。</translation>
    </message>
    <message>
        <source>No guest has got an address from this network yet.</source>
        <translation>还没有虚拟机从此网络获得地址。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Networks of this kind are shown in the table above only, and by their XML.</source>
        <translation>这类网络只在上方的表格中显示，并可查看其 XML。</translation>
    </message>
    <message>
        <source>What it consists of could not be read.</source>
        <translation>无法读取其组成内容。</translation>
    </message>
    <message>
        <source>It has been changed, and some of that waits until it is started anew.</source>
        <translation>此网络已被更改，部分更改要等到网络重新启动后才会生效。</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>网络 %1</translation>
    </message>
    <message>
        <source>No network is chosen</source>
        <translation>未选择网络</translation>
    </message>
    <message>
        <source>The network &quot;default&quot;, which shares the host&apos;s connection with guests, is missing here. Many definitions and instructions take it for granted.</source>
        <translation>此处缺少供虚拟机共享主机连接的网络“default”。许多定义和操作说明都以它存在为前提。</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>重新创建</translation>
    </message>
    <message>
        <source>Not on this host</source>
        <translation>此主机不需要</translation>
    </message>
    <message>
        <source>It could not be read which guests use which network.</source>
        <translation>无法读取哪些虚拟机使用哪个网络。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Networks and the chosen one</source>
        <translation>网络列表和所选网络</translation>
    </message>
    <message>
        <source>Commands for networks</source>
        <translation>网络的命令</translation>
    </message>
    <message>
        <source>The chosen network</source>
        <translation>所选网络</translation>
    </message>
    <message>
        <source>Which network is shown</source>
        <translation>当前显示的网络</translation>
    </message>
</context>
<context>
    <name>guestdeck::NewMachineWizard</name>
    <message>
        <source>C&amp;reate</source>
        <translation>创建(&amp;R)</translation>
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
        <source>Reading the pools, images and networks of the host…</source>
        <translation>正在读取主机的存储池、镜像和网络…</translation>
    </message>
    <message>
        <source>Reading the pools, images and networks of %1…</source>
        <translation>正在读取 %1 的存储池、镜像和网络…</translation>
    </message>
</context>
<context>
    <name>guestdeck::NewPoolDialog</name>
    <message>
        <source>New storage pool</source>
        <translation>新建存储池</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>创建(&amp;R)</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>已有的内容</translation>
    </message>
    <message>
        <source>&amp;Start it now</source>
        <translation>立即启动(&amp;S)</translation>
    </message>
    <message>
        <source>Start it now</source>
        <translation>立即启动</translation>
    </message>
    <message>
        <source>Start it &amp;with the host</source>
        <translation>随主机自动启动(&amp;W)</translation>
    </message>
    <message>
        <source>Start it with the host</source>
        <translation>随主机自动启动</translation>
    </message>
    <message>
        <source>Disks of guests</source>
        <translation>虚拟机磁盘</translation>
    </message>
    <message>
        <source>ISO library: installation media</source>
        <translation>ISO 镜像库：安装介质</translation>
    </message>
    <message>
        <source>&amp;Meant for:</source>
        <translation>用途(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>类型(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <translation>按原样使用</translation>
    </message>
    <message>
        <source>Prepare it, if it is empty</source>
        <translation>如果为空，则进行初始化</translation>
    </message>
    <message>
        <source>Overwrite it: what is on it is lost</source>
        <translation>覆盖：其上的内容将丢失</translation>
    </message>
    <message>
        <source>What is &amp;there:</source>
        <translation>已有内容(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>%1 (optional):</source>
        <translation>%1（可选）：</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Everything on it will be lost as soon as the pool is made.</source>
        <translation>创建存储池时，其上的所有内容都将丢失。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NewVolumeDialog</name>
    <message>
        <source>New volume</source>
        <translation>新建卷</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>创建(&amp;R)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间分配</translation>
    </message>
    <message>
        <source>Built upon</source>
        <translation>后备文件</translation>
    </message>
    <message>
        <source>Format of the base</source>
        <translation>后备文件的格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>In the pool %1.</source>
        <translation>位于存储池 %1 中。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>大小(&amp;S)：</translation>
    </message>
    <message>
        <source>Grows as it is filled (sparse)</source>
        <translation>随写入增长（稀疏）</translation>
    </message>
    <message>
        <source>All of it at once (full)</source>
        <translation>一次性分配全部空间（预分配）</translation>
    </message>
    <message>
        <source>S&amp;pace:</source>
        <translation>空间分配(&amp;P)：</translation>
    </message>
    <message>
        <source>Nothing: it stands alone</source>
        <translation>无：独立的卷</translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <comment>volume, pool, format</comment>
        <translation>%2 中的 %1（%3）</translation>
    </message>
    <message>
        <source>&amp;Built upon:</source>
        <translation>后备文件(&amp;B)：</translation>
    </message>
    <message>
        <source>F&amp;ormat of the base:</source>
        <translation>后备文件的格式(&amp;O)：</translation>
    </message>
    <message>
        <source>%1 of %2 are free in %3.</source>
        <translation>%3 中有 %1 可用，共 %2。</translation>
    </message>
    <message>
        <source>The plain disk, byte for byte: a little faster, and every program can read it. It has no snapshots in the file and no base.</source>
        <translation>原始磁盘，逐字节存储：速度略快，所有程序都能读取。不支持文件内快照，也没有后备文件。</translation>
    </message>
    <message>
        <source>Grows with its content, and can hold snapshots and share a base with other disks. It costs a little speed, and is read only by programs that know it.</source>
        <translation>随内容增长，可以包含快照，并可与其他磁盘共享后备文件。速度略有损失，且只有支持它的程序才能读取。</translation>
    </message>
    <message>
        <source>Made at once and small at first. The pool can run full later, and its guests then stop.</source>
        <translation>可立即创建，起初很小。存储池之后可能会写满，届时其中的虚拟机会停止运行。</translation>
    </message>
    <message>
        <source>The space is set aside now and cannot run out. Making it takes longer.</source>
        <translation>现在就预留全部空间，不会用尽。创建时间较长。</translation>
    </message>
    <message>
        <source>Only qcow2 can be built upon a base.</source>
        <translation>只有 qcow2 可以使用后备文件。</translation>
    </message>
    <message>
        <source>What the base holds is not copied, so it grows as it is filled.</source>
        <translation>后备文件的内容不会被复制，因此卷会随写入增长。</translation>
    </message>
    <message>
        <source>%1 must never be changed again: no guest may be started from it, or all that is built upon it breaks. The format is written into the new volume, so that no guest can make the host take the base for something else.</source>
        <translation>此后绝不能再更改 %1：不能从它启动任何虚拟机，否则以其为基础的所有内容都会损坏。格式会写入新卷，以免虚拟机使主机将后备文件误认为其他格式。</translation>
    </message>
    <message>
        <source>A volume needs a size.</source>
        <translation>请指定卷的大小。</translation>
    </message>
    <message>
        <source>It cannot be smaller than its base, which has %1.</source>
        <translation>不能小于其后备文件，后备文件的大小为 %1。</translation>
    </message>
    <message>
        <source>The pool has no room for it: %1 are free.</source>
        <translation>存储池空间不足：可用 %1。</translation>
    </message>
    <message>
        <source>More than is free: the pool runs full before the volume does.</source>
        <translation>超出可用空间：卷写满之前，存储池就会先写满。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NicDialog</name>
    <message>
        <source>Change the network card %1 of %2</source>
        <translation>更改 %2 的网卡 %1</translation>
    </message>
    <message>
        <source>Add a network card to %1</source>
        <translation>为 %1 添加网卡</translation>
    </message>
    <message>
        <source>When the change is made</source>
        <translation>更改的生效时间</translation>
    </message>
    <message>
        <source>Now and at the next start</source>
        <translation>立即生效，并在下次启动时生效</translation>
    </message>
    <message>
        <source>Now only, until the guest is shut down</source>
        <translation>仅立即生效，直到虚拟机关机</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>下次启动时</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>W&amp;hen:</source>
        <translation>何时(&amp;H)：</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>What the host has cannot be read now. %1</source>
        <translation>目前无法读取主机上的资源。%1</translation>
    </message>
    <message>
        <source>Reading what the host has…</source>
        <translation>正在读取主机上的资源…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>尚未做任何更改。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NicForm</name>
    <message>
        <source>Network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>&amp;Limits, VLAN, filter and more</source>
        <translation>限制、VLAN、过滤器等(&amp;L)</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>连接到</translation>
    </message>
    <message>
        <source>A virtual network of the host</source>
        <translation>主机的虚拟网络</translation>
    </message>
    <message>
        <source>A bridge of the host</source>
        <translation>主机的网桥</translation>
    </message>
    <message>
        <source>A network card of the host, directly (macvtap)</source>
        <translation>直接使用主机的网卡 (macvtap)</translation>
    </message>
    <message>
        <source>User mode: through QEMU itself</source>
        <translation>用户模式：通过 QEMU 自身</translation>
    </message>
    <message>
        <source>Network, bridge or card</source>
        <translation>网络、网桥或网卡</translation>
    </message>
    <message>
        <source>What this connection means</source>
        <translation>此连接方式的含义</translation>
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
        <source>Mode of macvtap</source>
        <translation>macvtap 的模式</translation>
    </message>
    <message>
        <source>bridge – guests on this card reach each other</source>
        <translation>bridge – 此网卡上的虚拟机可以互相访问</translation>
    </message>
    <message>
        <source>vepa – the switch outside brings guests together</source>
        <translation>vepa – 由外部交换机连通虚拟机</translation>
    </message>
    <message>
        <source>private – guests do not reach each other</source>
        <translation>private – 虚拟机之间不能互相访问</translation>
    </message>
    <message>
        <source>passthrough – the whole card for this guest</source>
        <translation>passthrough – 整块网卡供此虚拟机专用</translation>
    </message>
    <message>
        <source>Model of the card</source>
        <translation>网卡型号</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>&amp;New address</source>
        <translation>生成新地址(&amp;N)</translation>
    </message>
    <message>
        <source>Make a new MAC address</source>
        <translation>生成新的 MAC 地址</translation>
    </message>
    <message>
        <source>Link up</source>
        <translation>链路接通</translation>
    </message>
    <message>
        <source>&amp;Connected to:</source>
        <translation>连接到(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Which:</source>
        <translation>哪一个(&amp;W)：</translation>
    </message>
    <message>
        <source>M&amp;ode:</source>
        <translation>模式(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>型号(&amp;M)：</translation>
    </message>
    <message>
        <source>%1: average in KiB per second</source>
        <translation>%1：平均速率，单位为 KiB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>%1: peak in KiB per second</source>
        <translation>%1：峰值速率，单位为 KiB/s</translation>
    </message>
    <message>
        <source>no peak</source>
        <translation>无峰值</translation>
    </message>
    <message>
        <source>%1: KiB at peak</source>
        <translation>%1：以峰值速率传输的 KiB 数</translation>
    </message>
    <message>
        <source>no burst</source>
        <translation>无突发</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>peak </source>
        <translation>峰值 </translation>
    </message>
    <message>
        <source>for </source>
        <translation>突发 </translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
    <message>
        <source>Port group of the network</source>
        <translation>网络的端口组</translation>
    </message>
    <message>
        <source>To the guest</source>
        <translation>发往虚拟机</translation>
    </message>
    <message>
        <source>From the guest</source>
        <translation>从虚拟机发出</translation>
    </message>
    <message>
        <source>VLAN tags</source>
        <translation>VLAN 标签</translation>
    </message>
    <message>
        <source>none; several make a trunk: 10, 20</source>
        <translation>无；填写多个则为 Trunk：10, 20</translation>
    </message>
    <message>
        <source>Filter of the host</source>
        <translation>主机的过滤器</translation>
    </message>
    <message>
        <source>Largest packet in bytes (MTU)</source>
        <translation>最大数据包的字节数 (MTU)</translation>
    </message>
    <message>
        <source>the network&apos;s own</source>
        <translation>与网络相同</translation>
    </message>
    <message>
        <source>Place in the boot order</source>
        <translation>在启动顺序中的位置</translation>
    </message>
    <message>
        <source>does not boot</source>
        <translation>不从此网卡引导</translation>
    </message>
    <message>
        <source>&amp;Port group:</source>
        <translation>端口组(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;To the guest:</source>
        <translation>发往虚拟机(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;From the guest:</source>
        <translation>从虚拟机发出(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;VLAN:</source>
        <translation>VLAN(&amp;V)：</translation>
    </message>
    <message>
        <source>F&amp;ilter:</source>
        <translation>过滤器(&amp;I)：</translation>
    </message>
    <message>
        <source>MT&amp;U:</source>
        <translation>MTU(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Boot order:</source>
        <translation>启动顺序(&amp;B)：</translation>
    </message>
    <message>
        <source>The host&apos;s choice</source>
        <translation>由主机选择</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The guest is a machine like any other in the network that the bridge is in.</source>
        <translation>虚拟机与该网桥所在网络中的其他机器一样。</translation>
    </message>
    <message>
        <source>The guest is in the network of that card without a bridge. The host itself and the guest do not reach each other this way.</source>
        <translation>虚拟机不经网桥，直接位于该网卡所在的网络中。这种方式下，主机自身与虚拟机无法互相访问。</translation>
    </message>
    <message>
        <source>Needs no rights on the host: the guest reaches others, but nobody reaches the guest.</source>
        <translation>不需要主机上的权限：虚拟机可以访问外部，但外部无法访问虚拟机。</translation>
    </message>
    <message>
        <source>The network&apos;s default</source>
        <translation>网络的默认组</translation>
    </message>
    <message>
        <source>Lin&amp;k up: the cable is plugged in</source>
        <translation>链路接通：网线已插好(&amp;K)</translation>
    </message>
    <message>
        <source>MAC a&amp;ddress:</source>
        <translation>MAC 地址(&amp;D)：</translation>
    </message>
</context>
<context>
    <name>guestdeck::NicJobs</name>
    <message>
        <source>%1 has it so when it has been shut down and started again; a reboot is not enough.</source>
        <translation>将 %1 关机后重新启动即可生效，仅重启不够。</translation>
    </message>
    <message>
        <source>It stays so until %1 is shut down.</source>
        <translation>此更改在 %1 关机之前有效。</translation>
    </message>
    <message>
        <source>Starting the network %1</source>
        <translation>正在启动网络 %1</translation>
    </message>
    <message>
        <source>The virtual network %1 could not be started.</source>
        <translation>无法启动虚拟网络 %1。</translation>
    </message>
    <message>
        <source>Add a network card to %1</source>
        <translation>为 %1 添加网卡</translation>
    </message>
    <message>
        <source>Change the network card %1 of %2</source>
        <translation>更改 %2 的网卡 %1</translation>
    </message>
    <message>
        <source>Changed at once: %1. This waits until %2 has been shut down and started again: %3.</source>
        <translation>已立即更改：%1。以下更改要等 %2 关机并重新启动后才会生效：%3。</translation>
    </message>
    <message>
        <source>Set the link of %1 in %2 up</source>
        <translation>接通 %2 中 %1 的链路</translation>
    </message>
    <message>
        <source>Set the link of %1 in %2 down</source>
        <translation>断开 %2 中 %1 的链路</translation>
    </message>
    <message>
        <source>Remove the network card %1 from %2</source>
        <translation>从 %2 移除网卡 %1</translation>
    </message>
    <message>
        <source>Reserve %1 for %2</source>
        <translation>为 %2 保留 %1</translation>
    </message>
    <message>
        <source>The address %1 could not be reserved.</source>
        <translation>无法保留地址 %1。</translation>
    </message>
    <message>
        <source>The guest gets it when it asks for an address the next time: at its next start, or when its lease is renewed.</source>
        <translation>虚拟机下次请求地址时将获得它：即下次启动时，或租约续订时。</translation>
    </message>
    <message>
        <source>Somebody else has changed this network card of %1 since you looked at it. Nothing was changed; please look at it again.</source>
        <translation>在您查看之后，其他人更改了 %1 的这块网卡。未做任何更改，请重新查看。</translation>
    </message>
    <message>
        <source>%1 has the MAC address %2 by now. Nothing was changed.</source>
        <translation>%1 现在已在使用 MAC 地址 %2。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 has no free slot for another card while it runs. Add it for the next start instead: the host then makes room for it.</source>
        <translation>%1 在运行期间已没有空闲插槽可供添加网卡。请改为在下次启动时添加：届时主机会为其留出位置。</translation>
    </message>
    <message>
        <source>The card could not be plugged into %1 while it runs. Nothing was changed.</source>
        <translation>无法在 %1 运行期间插入网卡。未做任何更改。</translation>
    </message>
    <message>
        <source>Plugging the card into the running guest</source>
        <translation>正在将网卡插入运行中的虚拟机</translation>
    </message>
    <message>
        <source>The card that was plugged in could not be taken out again.</source>
        <translation>无法取出已插入的网卡。</translation>
    </message>
    <message>
        <source>Adding the card to the definition</source>
        <translation>正在将网卡添加到定义</translation>
    </message>
    <message>
        <source>The card could not be added to the definition of %1.</source>
        <translation>无法将网卡添加到 %1 的定义。</translation>
    </message>
    <message>
        <source>The card could not be taken out of the definition again.</source>
        <translation>无法将已添加的网卡从定义中撤除。</translation>
    </message>
    <message>
        <source>Changing the definition</source>
        <translation>正在更改定义</translation>
    </message>
    <message>
        <source>The definition of %1 could not be changed.</source>
        <translation>无法更改 %1 的定义。</translation>
    </message>
    <message>
        <source>The definition could not be changed back.</source>
        <translation>无法将定义改回原样。</translation>
    </message>
    <message>
        <source>Changing the running guest</source>
        <translation>正在更改运行中的虚拟机</translation>
    </message>
    <message>
        <source>libvirt did not change the card of the running guest. Nothing was changed.</source>
        <translation>libvirt 没有更改运行中虚拟机的网卡。未做任何更改。</translation>
    </message>
    <message>
        <source>The running guest&apos;s card could not be changed back.</source>
        <translation>无法将运行中虚拟机的网卡改回原样。</translation>
    </message>
    <message>
        <source>Waiting for the guest to let go of the card</source>
        <translation>正在等待虚拟机释放网卡</translation>
    </message>
    <message>
        <source>The card could not be taken out of the running guest. Nothing was changed.</source>
        <translation>无法从运行中的虚拟机取出网卡。未做任何更改。</translation>
    </message>
    <message>
        <source>Removing the card from the definition</source>
        <translation>正在从定义中移除网卡</translation>
    </message>
</context>
<context>
    <name>guestdeck::NicRules</name>
    <message>
        <source>Which bridge of the host?</source>
        <translation>请选择主机的网桥。</translation>
    </message>
    <message>
        <source>%1 is no name of a bridge: at most 15 characters, without blanks and slashes.</source>
        <translation>%1 不能作为网桥名称：最多 15 个字符，不能包含空格和斜杠。</translation>
    </message>
    <message>
        <source>The host does not show a bridge %1 now. The guest cannot start without it.</source>
        <translation>主机目前没有显示网桥 %1。缺少它，虚拟机将无法启动。</translation>
    </message>
    <message>
        <source>%1 belongs to a virtual network. Better choose that network: libvirt then sees that it is in use.</source>
        <translation>%1 属于某个虚拟网络。建议改选该网络：这样 libvirt 就知道它正在使用中。</translation>
    </message>
    <message>
        <source>Which virtual network?</source>
        <translation>请选择虚拟网络。</translation>
    </message>
    <message>
        <source>The host has no virtual network %1.</source>
        <translation>主机上没有虚拟网络 %1。</translation>
    </message>
    <message>
        <source>The virtual network %1 is not started.</source>
        <translation>虚拟网络 %1 未启动。</translation>
    </message>
    <message>
        <source>A running guest cannot be plugged into it.</source>
        <translation>无法将运行中的虚拟机接入该网络。</translation>
    </message>
    <message>
        <source>The guest cannot start before it is.</source>
        <translation>在该网络启动之前，虚拟机无法启动。</translation>
    </message>
    <message>
        <source>The network %1 has no port group %2.</source>
        <translation>网络 %1 没有端口组 %2。</translation>
    </message>
    <message>
        <source>Which network card of the host?</source>
        <translation>请选择主机的网卡。</translation>
    </message>
    <message>
        <source>%1 is no name of a network card of the host.</source>
        <translation>%1 不能作为主机网卡的名称。</translation>
    </message>
    <message>
        <source>The host does not show a network card %1 now. The guest cannot start without it.</source>
        <translation>主机目前没有显示网卡 %1。缺少它，虚拟机将无法启动。</translation>
    </message>
    <message>
        <source>%1 is no mode of macvtap.</source>
        <translation>%1 不是 macvtap 的模式。</translation>
    </message>
    <message>
        <source>This is no MAC address. One has six pairs of the digits 0-9 and a-f: 52:54:00:12:34:56.</source>
        <translation>这不是 MAC 地址。MAC 地址由六组两位字符组成，字符为 0-9 和 a-f：52:54:00:12:34:56。</translation>
    </message>
    <message>
        <source>This address stands for no card at all.</source>
        <translation>此地址不代表任何网卡。</translation>
    </message>
    <message>
        <source>This is an address of a group (multicast), which no card can have: its second digit must be even.</source>
        <translation>这是组播 (multicast) 地址，网卡不能使用：第二位数字必须是偶数。</translation>
    </message>
    <message>
        <source>Another card of this guest has this address.</source>
        <translation>此虚拟机的另一块网卡已使用此地址。</translation>
    </message>
    <message>
        <source>%1 has this address already. Two cards with the same address in one network disturb each other.</source>
        <translation>%1 已在使用此地址。同一网络中地址相同的两块网卡会互相干扰。</translation>
    </message>
    <message>
        <source>libvirt cannot limit a card that is connected through QEMU itself (user mode).</source>
        <translation>对于通过 QEMU 自身连接（用户模式）的网卡，libvirt 无法限制速率。</translation>
    </message>
    <message>
        <source>A peak or burst needs an average, which is what the card has all the time.</source>
        <translation>设置峰值或突发时必须有平均速率，即网卡可一直使用的速率。</translation>
    </message>
    <message>
        <source>The peak must not be lower than the average.</source>
        <translation>峰值不能低于平均值。</translation>
    </message>
    <message>
        <source>That is more than libvirt can count; leave it empty for no limit.</source>
        <translation>该值超出 libvirt 能处理的范围；如不限制，请留空。</translation>
    </message>
    <message>
        <source>VLAN tags are numbers from 1 to %1.</source>
        <translation>VLAN 标签是 1 到 %1 的数字。</translation>
    </message>
    <message>
        <source>libvirt sets VLAN tags only on Open vSwitch and on cards with virtual functions, with this host&apos;s version. Choose a network or bridge that is in that VLAN instead.</source>
        <translation>以此主机的版本，libvirt 只能在 Open vSwitch 和具有虚拟功能 (VF) 的网卡上设置 VLAN 标签。请改为选择位于该 VLAN 中的网络或网桥。</translation>
    </message>
    <message>
        <source>Filters work only on cards that hang on a network or bridge of the host.</source>
        <translation>过滤器只对连接到主机网络或网桥的网卡有效。</translation>
    </message>
    <message>
        <source>The host has no filter %1.</source>
        <translation>主机上没有过滤器 %1。</translation>
    </message>
    <message>
        <source>The MTU (largest packet) lies between %1 and %2 bytes; usual are 1500 and 9000.</source>
        <translation>MTU（最大数据包长度）介于 %1 到 %2 字节之间；常用值为 1500 和 9000。</translation>
    </message>
    <message>
        <source>libvirt sets an MTU only on cards that hang on a network or bridge.</source>
        <translation>libvirt 只能为连接到网络或网桥的网卡设置 MTU。</translation>
    </message>
    <message>
        <source>IPv6 does not work with less than 1280 bytes.</source>
        <translation>小于 1280 字节时 IPv6 无法工作。</translation>
    </message>
    <message>
        <source>The boot order begins with 1; empty means that it does not boot.</source>
        <translation>启动顺序从 1 开始；留空表示不从此网卡引导。</translation>
    </message>
    <message>
        <source>Another card of this guest has this place in the boot order.</source>
        <translation>此虚拟机的另一块网卡已占用启动顺序中的这个位置。</translation>
    </message>
    <message>
        <source>libvirt cannot change this while the guest runs: %1.</source>
        <translation>虚拟机运行期间，libvirt 无法更改：%1。</translation>
    </message>
    <message>
        <source>Choose the next start.</source>
        <translation>请选择下次启动时生效。</translation>
    </message>
    <message>
        <source>It changes when the guest has been shut down and started again; a reboot is not enough.</source>
        <translation>将虚拟机关机后重新启动才会生效，仅重启不够。</translation>
    </message>
    <message>
        <source>where it is connected</source>
        <translation>连接位置</translation>
    </message>
    <message>
        <source>port group</source>
        <translation>端口组</translation>
    </message>
    <message>
        <source>model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>rate limits</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>boot order</source>
        <translation>启动顺序</translation>
    </message>
    <message>
        <source>This kind of card (%1) can only be changed in the guest&apos;s XML.</source>
        <translation>这种网卡 (%1) 只能在虚拟机的 XML 中更改。</translation>
    </message>
    <message>
        <source>The guest is a template: what is made from it is like it is now.</source>
        <translation>该虚拟机是模板：由它创建的虚拟机都与它现在的状态相同。</translation>
    </message>
    <message>
        <source>A card of the host that the guest has for itself has no link that libvirt could set.</source>
        <translation>虚拟机独占的主机网卡没有可由 libvirt 设置的链路状态。</translation>
    </message>
    <message>
        <source>virtio – fastest; Linux has it, Windows needs the virtio drivers</source>
        <translation>virtio – 速度最快；Linux 自带驱动，Windows 需要 virtio 驱动程序</translation>
    </message>
    <message>
        <source>e1000e – Intel gigabit; Windows and most systems know it</source>
        <translation>e1000e – Intel 千兆网卡；Windows 和大多数系统都支持</translation>
    </message>
    <message>
        <source>e1000 – older Intel gigabit, for systems before 2010</source>
        <translation>e1000 – 较旧的 Intel 千兆网卡，适用于 2010 年以前的系统</translation>
    </message>
    <message>
        <source>rtl8139 – 100 Mbit/s, for very old systems</source>
        <translation>rtl8139 – 100 Mbit/s，适用于非常老的系统</translation>
    </message>
    <message>
        <source>igb – Intel server card, needs QEMU 8 or newer</source>
        <translation>igb – Intel 服务器网卡，需要 QEMU 8 或更高版本</translation>
    </message>
    <message>
        <source>vmxnet3 – for guests that come from VMware</source>
        <translation>vmxnet3 – 适用于来自 VMware 的虚拟机</translation>
    </message>
    <message>
        <source>The guest cannot start without it.</source>
        <translation>没有它，虚拟机无法启动。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NicTable</name>
    <message>
        <source>Network cards of the guest</source>
        <translation>虚拟机的网卡</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>连接到</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
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
        <source>Nobody knows an address: there is no lease, no guest agent that answers, and the host has not seen one.</source>
        <translation>无法得知地址：没有租约，没有虚拟机代理响应，主机也没有见到过地址。</translation>
    </message>
    <message>
        <source>The cable is plugged in.</source>
        <translation>网线已插好。</translation>
    </message>
    <message>
        <source>As if the cable were pulled.</source>
        <translation>如同拔掉网线。</translation>
    </message>
    <message>
        <source>Plugged in at: %1</source>
        <translation>插入位置：%1</translation>
    </message>
    <message>
        <source>libvirt&apos;s name: %1</source>
        <translation>libvirt 中的名称：%1</translation>
    </message>
    <message>
        <source>The host&apos;s end of the cable: %1</source>
        <translation>网线在主机的一端：%1</translation>
    </message>
</context>
<context>
    <name>guestdeck::NicText</name>
    <message>
        <source>%1 KiB/s</source>
        <translation>%1 KiB/s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>port group: %1</source>
        <translation>端口组：%1</translation>
    </message>
    <message>
        <source>model: %1</source>
        <translation>型号：%1</translation>
    </message>
    <message>
        <source>MAC: %1</source>
        <translation>MAC：%1</translation>
    </message>
    <message>
        <source>link: %1</source>
        <translation>链路：%1</translation>
    </message>
    <message>
        <source>limits: %1 in, %2 out</source>
        <translation>限制：传入 %1，传出 %2</translation>
    </message>
    <message>
        <source>VLAN: %1</source>
        <translation>VLAN：%1</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>过滤器：%1</translation>
    </message>
    <message>
        <source>MTU: %1</source>
        <translation>MTU：%1</translation>
    </message>
    <message>
        <source>the network&apos;s own</source>
        <translation>与网络相同</translation>
    </message>
    <message>
        <source>boot order: %1</source>
        <translation>启动顺序：%1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>网络 %1</translation>
    </message>
    <message>
        <source>Bridge %1</source>
        <translation>网桥 %1</translation>
    </message>
    <message>
        <source>%1, directly (macvtap)</source>
        <translation>%1，直接连接 (macvtap)</translation>
    </message>
    <message>
        <source>User mode</source>
        <translation>用户模式</translation>
    </message>
    <message>
        <source>the host&apos;s choice</source>
        <translation>由主机选择</translation>
    </message>
    <message>
        <source>up</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>down</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>租约</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>见到</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an address, and who told it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Lease: the network&apos;s DHCP server gave it to the guest.</source>
        <translation>租约：由网络的 DHCP 服务器分配给虚拟机。</translation>
    </message>
    <message>
        <source>Agent: the guest says so, by its guest agent.</source>
        <translation>代理：由虚拟机通过其代理报告。</translation>
    </message>
    <message>
        <source>Seen: the host has had to do with this address lately (ARP).</source>
        <translation>见到：主机最近与此地址有过通信 (ARP)。</translation>
    </message>
    <message>
        <source>%1, peak %2</source>
        <translation>%1，峰值 %2</translation>
    </message>
    <message>
        <source>To the guest at most %1</source>
        <translation>到虚拟机最多 %1</translation>
    </message>
    <message>
        <source>From the guest at most %1</source>
        <translation>从虚拟机发出最多 %1</translation>
    </message>
    <message>
        <source>Port group %1</source>
        <translation>端口组 %1</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>过滤器 %1</translation>
    </message>
    <message>
        <source>MTU %1</source>
        <translation>MTU %1</translation>
    </message>
    <message>
        <source>Boot order %1</source>
        <translation>启动顺序 %1</translation>
    </message>
    <message>
        <source>Only from the next start on</source>
        <translation>仅从下次启动起生效</translation>
    </message>
    <message>
        <source>Gone after the next shutdown</source>
        <translation>下次关机后消失</translation>
    </message>
    <message>
        <source>From the next start on: %1</source>
        <translation>从下次启动起：%1</translation>
    </message>
    <message>
        <source>The guest reaches the host and the other guests of this network, nothing else.</source>
        <translation>虚拟机只能访问主机和此网络中的其他虚拟机。</translation>
    </message>
    <message>
        <source>The guest gets an address from the host and reaches out through it; it is reached from the host only.</source>
        <translation>虚拟机从主机获取地址并通过主机访问外部；只有主机能访问虚拟机。</translation>
    </message>
    <message>
        <source>The host routes between this network and the outside, without changing addresses.</source>
        <translation>主机在此网络与外部之间路由，不转换地址。</translation>
    </message>
    <message>
        <source>The guest is a machine like any other in the host&apos;s network.</source>
        <translation>虚拟机与主机所在网络中的其他机器一样。</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a network, its kind</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2, not started)</source>
        <comment>name of a network, its kind</comment>
        <translation>%1（%2，未启动）</translation>
    </message>
</context>
<context>
    <name>guestdeck::OpenPortDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Open port</source>
        <translation>打开端口(&amp;O)</translation>
    </message>
    <message>
        <source>Open a port of %1</source>
        <translation>打开 %1 的端口</translation>
    </message>
    <message>
        <source>%1 runs on this machine, so its ports are reached at its own address. No tunnel is needed.</source>
        <translation>%1 在本机运行，因此可通过其自身的地址访问其端口。不需要隧道。</translation>
    </message>
    <message>
        <source>A port of this workstation will lead to the port of %1, through the ssh login to %2. Only this workstation can use it, and it is closed together with the connection to the host.</source>
        <translation>本机的一个端口将通过到 %2 的 ssh 登录通向 %1 的端口。只有本机可以使用它，它会随与主机的连接一起关闭。</translation>
    </message>
    <message>
        <source>About the port</source>
        <translation>关于端口</translation>
    </message>
    <message>
        <source>Which port</source>
        <translation>选择端口</translation>
    </message>
    <message>
        <source>SSH (a shell)</source>
        <translation>SSH（命令行）</translation>
    </message>
    <message>
        <source>RDP (a Windows desktop)</source>
        <translation>RDP（Windows 桌面）</translation>
    </message>
    <message>
        <source>HTTP (a web page)</source>
        <translation>HTTP（网页）</translation>
    </message>
    <message>
        <source>HTTPS (a web page)</source>
        <translation>HTTPS（网页）</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>其他端口</translation>
    </message>
    <message>
        <source>&amp;What for:</source>
        <translation>用途(&amp;W)：</translation>
    </message>
    <message>
        <source>Address of the guest</source>
        <translation>虚拟机的地址</translation>
    </message>
    <message>
        <source>&amp;Address of the guest:</source>
        <translation>虚拟机的地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Port of the guest:</source>
        <translation>虚拟机的端口(&amp;P)：</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>Port &amp;here:</source>
        <translation>本机端口(&amp;H)：</translation>
    </message>
    <message>
        <source>About the address</source>
        <translation>关于地址</translation>
    </message>
    <message>
        <source>About the port here</source>
        <translation>关于本机端口</translation>
    </message>
    <message>
        <source>Where it is reached</source>
        <translation>访问地址</translation>
    </message>
    <message>
        <source>&amp;Reached at:</source>
        <translation>访问地址(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>命令(&amp;C)：</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>The host is gone.</source>
        <translation>主机已不存在。</translation>
    </message>
    <message>
        <source>No address of the guest is known yet. It is told by a lease of its network or by the guest agent; you can also type it.</source>
        <translation>尚不知道虚拟机的地址。地址可由网络的租约或虚拟机代理提供；您也可以自行输入。</translation>
    </message>
    <message>
        <source>This is neither an address nor a name that the host could look up.</source>
        <translation>这既不是地址，也不是主机可以解析的名称。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口必须是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Ports below 1024 may usually be opened by the administrator alone.</source>
        <translation>低于 1024 的端口通常只有管理员可以打开。</translation>
    </message>
    <message>
        <source>The port is being opened…</source>
        <translation>正在打开端口…</translation>
    </message>
    <message>
        <source>The port is open.</source>
        <translation>端口已打开。</translation>
    </message>
    <message>
        <source>The port is open. %1 The service may not run there, or the guest&apos;s firewall closes it.</source>
        <translation>端口已打开。%1该处可能没有运行相应的服务，或被虚拟机的防火墙阻止。</translation>
    </message>
    <message>
        <source>The port waits for the host to come back.</source>
        <translation>端口正在等待主机恢复。</translation>
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
    <name>guestdeck::PasswordField</name>
    <message>
        <source>No password</source>
        <translation>无密码</translation>
    </message>
    <message>
        <source>Password of the user</source>
        <translation>用户密码</translation>
    </message>
    <message>
        <source>Is being hashed…</source>
        <translation>正在计算哈希值…</translation>
    </message>
    <message>
        <source>None: log in with a key</source>
        <translation>无：使用密钥登录</translation>
    </message>
    <message>
        <source>Set. Type to replace it</source>
        <translation>已设置。输入新密码可替换</translation>
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
    <name>guestdeck::PoolUsageDelegate</name>
    <message>
        <source>%1, %2 promised</source>
        <comment>used, part of the capacity</comment>
        <translation>%1，已置备 %2</translation>
    </message>
    <message>
        <source>If all its volumes were full, %1 would be taken.</source>
        <translation>如果所有卷都写满，将占用 %1。</translation>
    </message>
    <message>
        <source>%1 %2 That is more than there is: guests stop when the pool runs full.</source>
        <translation>%1 %2这超出了实际容量：存储池写满时，虚拟机会停止运行。</translation>
    </message>
</context>
<context>
    <name>guestdeck::PortForwards</name>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 未连接。</translation>
    </message>
    <message>
        <source>%1 is simulated: its guests have no ports to reach.</source>
        <translation>%1 是模拟主机：其虚拟机没有可访问的端口。</translation>
    </message>
    <message>
        <source>%1 is not reached by ssh, so there is no login that a tunnel could go through.</source>
        <translation>%1 不是通过 ssh 连接的，因此没有可供隧道使用的登录。</translation>
    </message>
    <message>
        <source>%1 is not running.</source>
        <translation>%1 没有运行。</translation>
    </message>
</context>
<context>
    <name>guestdeck::PortGroupTable</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Port groups</source>
        <translation>端口组</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>VLANs</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>In, KiB/s</source>
        <translation>传入，KiB/s</translation>
    </message>
    <message>
        <source>Out, KiB/s</source>
        <translation>传出，KiB/s</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>&amp;Add a port group</source>
        <translation>添加端口组(&amp;A)</translation>
    </message>
    <message>
        <source>Add a port group</source>
        <translation>添加端口组</translation>
    </message>
    <message>
        <source>Remove the port group</source>
        <translation>移除端口组</translation>
    </message>
    <message>
        <source>Guests that name no port group get this one.</source>
        <translation>未指定端口组的虚拟机使用此端口组。</translation>
    </message>
</context>
<context>
    <name>guestdeck::PortModel</name>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Waiting for the host</source>
        <translation>正在等待主机</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>state of a tunnel: why</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Port of the guest</source>
        <translation>虚拟机的端口</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>访问地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>经由</translation>
    </message>
</context>
<context>
    <name>guestdeck::PortsPage</name>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>A bridge puts guests directly into the host&apos;s network: they are seen there like machines of their own.</source>
        <translation>网桥将虚拟机直接接入主机所在的网络：它们在网络中就像独立的机器一样。</translation>
    </message>
    <message>
        <source>Straight to the &amp;preview</source>
        <translation>直接查看预览(&amp;P)</translation>
    </message>
    <message>
        <source>What manages the host&apos;s network</source>
        <translation>主机网络的管理程序</translation>
    </message>
    <message>
        <source>Name of the bridge</source>
        <translation>网桥名称</translation>
    </message>
    <message>
        <source>Leave out the bond, the VLAN and the address: the NIC&apos;s own address moves to the bridge.</source>
        <translation>跳过绑定、VLAN 和地址：网卡自身的地址移到网桥上。</translation>
    </message>
    <message>
        <source>Bridge n&amp;ame:</source>
        <translation>网桥名称(&amp;A)：</translation>
    </message>
    <message>
        <source>Network cards of the host</source>
        <translation>主机的网卡</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>网线</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Share the connection (NA&amp;T)…</source>
        <translation>共享连接（NAT）(&amp;T)…</translation>
    </message>
    <message>
        <source>A virtual network whose guests reach out through the host.</source>
        <translation>虚拟网络，其中的虚拟机通过主机访问外部。</translation>
    </message>
    <message>
        <source>Attach guests to a card (&amp;macvtap)…</source>
        <translation>将虚拟机直接连接到网卡（macvtap）(&amp;M)…</translation>
    </message>
    <message>
        <source>A virtual network whose guests use a card of the host directly, without a bridge.</source>
        <translation>虚拟网络，其中的虚拟机直接使用主机的网卡，不经过网桥。</translation>
    </message>
    <message>
        <source>A bridge keeps its name, since guests and networks know it by it.</source>
        <translation>网桥的名称保持不变，因为虚拟机和网络通过名称识别它。</translation>
    </message>
    <message>
        <source>connected</source>
        <comment>Wi-Fi</comment>
        <translation>已连接</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>已插好</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>无信号</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>This connection arrives here.</source>
        <translation>当前连接由此接入。</translation>
    </message>
</context>
<context>
    <name>guestdeck::PortsView</name>
    <message>
        <source>Co&amp;py address</source>
        <translation>复制地址(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close port</source>
        <translation>关闭端口(&amp;C)</translation>
    </message>
    <message>
        <source>Open ports of guests</source>
        <translation>已打开的虚拟机端口</translation>
    </message>
    <message>
        <source>No port of a guest is open here. Choose a guest, and “Open guest port…” in its menu, to reach its SSH, RDP or web server from this workstation.</source>
        <translation>此处没有打开任何虚拟机的端口。请选择虚拟机，并在其菜单中选择“打开虚拟机端口…”，即可从本机访问其 SSH、RDP 或网页服务器。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose a port in the list first.</source>
        <translation>请先在列表中选择一个端口。</translation>
    </message>
    <message>
        <source>The port is not open at the moment.</source>
        <translation>此端口目前未打开。</translation>
    </message>
    <message>
        <source>It has not failed.</source>
        <translation>它没有失败。</translation>
    </message>
</context>
<context>
    <name>guestdeck::PrepareItemRow</name>
    <message>
        <source>Address from DHCP</source>
        <translation>由 DHCP 分配地址</translation>
    </message>
    <message>
        <source>The system must ask for its address (DHCP) and not bring a fixed one along, or all machines made from it answer at the same address. Leases that it has kept go, too.</source>
        <translation>系统必须通过 DHCP 获取地址，而不能自带固定地址，否则由它创建的所有虚拟机都会使用同一个地址。系统保留的租约也会被清除。</translation>
    </message>
    <message>
        <source>virt-sysprep takes kept leases and names bound to the old network card out. A fixed address in the configuration stays: look at it before.</source>
        <translation>virt-sysprep 会清除保留的租约和绑定到旧网卡的名称。配置中的固定地址会保留：请事先检查。</translation>
    </message>
    <message>
        <source>The seed of each new machine brings its network configuration.</source>
        <translation>每台新虚拟机的 cloud-init 数据盘会提供其网络配置。</translation>
    </message>
    <message>
        <source>Machine id</source>
        <translation>机器 ID</translation>
    </message>
    <message>
        <source>/etc/machine-id must be unique: DHCP servers give machines with the same one the same address, and their logs cannot be told apart.</source>
        <translation>/etc/machine-id 必须唯一：DHCP 服务器会为 machine-id 相同的虚拟机分配相同的地址，其日志也无法区分。</translation>
    </message>
    <message>
        <source>virt-sysprep empties it; the system makes a new one when it starts.</source>
        <translation>virt-sysprep 会将其清空；系统启动时会生成新的。</translation>
    </message>
    <message>
        <source>cloud-init does not renew it. Empty it in the machine before, with these commands:</source>
        <translation>cloud-init 不会更新它。请事先在虚拟机中用以下命令将其清空：</translation>
    </message>
    <message>
        <source>SSH host keys</source>
        <translation>SSH 主机密钥</translation>
    </message>
    <message>
        <source>Machines with the same keys can pass for one another; whoever has one of them can read along with all.</source>
        <translation>密钥相同的虚拟机可以互相冒充；得到其中任何一台的密钥，就能窃听所有虚拟机的通信。</translation>
    </message>
    <message>
        <source>virt-sysprep removes them; new ones are made when the machine starts for the first time.</source>
        <translation>virt-sysprep 会将其删除；虚拟机首次启动时会生成新的密钥。</translation>
    </message>
    <message>
        <source>cloud-init makes new ones in each new machine.</source>
        <translation>cloud-init 会在每台新虚拟机中生成新的密钥。</translation>
    </message>
    <message>
        <source>Guest agent</source>
        <translation>虚拟机代理</translation>
    </message>
    <message>
        <source>qemu-guest-agent tells the addresses, and freezes the disks for snapshots. If it is in the template, every new machine has it.</source>
        <translation>qemu-guest-agent 会报告地址，并在创建快照时冻结磁盘。如果模板中有它，每台新虚拟机都会有。</translation>
    </message>
    <message>
        <source>Nothing is changed: install it in the machine before.</source>
        <translation>不做任何更改：请事先在虚拟机中安装。</translation>
    </message>
    <message>
        <source>Install it in the machine before, or name it among the packages of the new machines.</source>
        <translation>请事先在虚拟机中安装，或将其列入新虚拟机的软件包。</translation>
    </message>
    <message>
        <source>cloud-init</source>
        <translation>cloud-init</translation>
    </message>
    <message>
        <source>With cloud-init in the template each new machine gets its own name, user, key and address when it starts. “cloud-init --version” in the machine tells whether it is there.</source>
        <translation>模板中装有 cloud-init 时，每台新虚拟机启动后都会获得自己的名称、用户、密钥和地址。在虚拟机中运行“cloud-init --version”可确认是否已安装。</translation>
    </message>
    <message>
        <source>What it remembers of this machine is removed, so that it runs anew; nothing happens where it is not installed.</source>
        <translation>清除它对此虚拟机的记录，使其重新运行；如果未安装，则不执行任何操作。</translation>
    </message>
    <message>
        <source>It must be in the template, and is needed for this way: without it nothing on this page is done.</source>
        <translation>模板中必须有它，此方式依赖于它：没有它，本页的各项都不会执行。</translation>
    </message>
    <message>
        <source>Logs, history and caches</source>
        <translation>日志、历史记录和缓存</translation>
    </message>
    <message>
        <source>What the machine has written down while it was set up: of no use to the new ones, and perhaps not meant for them.</source>
        <translation>虚拟机在设置期间留下的记录：对新虚拟机没有用处，也可能不宜让它们得到。</translation>
    </message>
    <message>
        <source>virt-sysprep removes them.</source>
        <translation>virt-sysprep 会将其删除。</translation>
    </message>
    <message>
        <source>cloud-init does not touch them. Remove them in the machine before, if you like:</source>
        <translation>cloud-init 不会处理它们。如有需要，请事先在虚拟机中将其删除：</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands for the guest: %1</source>
        <translation>要在虚拟机中运行的命令：%1</translation>
    </message>
    <message>
        <source>Copy the commands: %1</source>
        <translation>复制命令：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>In the machine, as root, before it is shut down:</source>
        <translation>关机之前，在虚拟机中以 root 身份运行：</translation>
    </message>
</context>
<context>
    <name>guestdeck::PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>This is what will be done. Nothing has been changed on the host yet.</source>
        <translation>以下是将要执行的操作。主机上尚未做任何更改。</translation>
    </message>
    <message>
        <source>Picture and commands</source>
        <translation>图示和命令</translation>
    </message>
    <message>
        <source>Files and commands</source>
        <translation>文件和命令</translation>
    </message>
    <message>
        <source>&amp;Files and commands:</source>
        <translation>文件和命令(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the files and commands</source>
        <translation>复制文件和命令</translation>
    </message>
    <message>
        <source>Make a &amp;virtual network that points at it, named:</source>
        <translation>创建指向它的虚拟网络，名称(&amp;V)：</translation>
    </message>
    <message>
        <source>Guests then choose the bridge by this name.</source>
        <translation>之后虚拟机即可按此名称选择网桥。</translation>
    </message>
    <message>
        <source>Name of the virtual network</source>
        <translation>虚拟网络的名称</translation>
    </message>
    <message>
        <source>They lose their network with it.</source>
        <translation>它们将因此失去网络。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>未做任何更改。</translation>
    </message>
    <message>
        <source>This cannot be done on this host.</source>
        <translation>无法在此主机上执行此操作。</translation>
    </message>
</context>
<context>
    <name>guestdeck::PublicKeys</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is too large for a file of public keys.</source>
        <translation>%1 太大，不像是公钥文件。</translation>
    </message>
    <message>
        <source>This is a private key. Keep it to yourself, and give the public one (a file ending in .pub).</source>
        <translation>这是私钥。请自行妥善保管，并提供公钥（以 .pub 结尾的文件）。</translation>
    </message>
    <message>
        <source>“%1” does not begin with the type of a public key, such as ssh-ed25519.</source>
        <translation>“%1”不是以公钥类型（例如 ssh-ed25519）开头。</translation>
    </message>
    <message>
        <source>The data of the %1 key is damaged or not whole.</source>
        <translation>%1 密钥的数据已损坏或不完整。</translation>
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
    <name>guestdeck::ReplaceDialog</name>
    <message>
        <source>Move the disk %1 of %2</source>
        <translation>移动 %2 的磁盘 %1</translation>
    </message>
    <message>
        <source>Convert the disk %1 of %2</source>
        <translation>转换 %2 的磁盘 %1</translation>
    </message>
    <message>
        <source>Convert the disk %1 of %2 to current qcow2</source>
        <translation>将 %2 的磁盘 %1 转换为当前版本的 qcow2</translation>
    </message>
    <message>
        <source>%1: %2, %3, of which %4 are in use.</source>
        <translation>%1：%2，%3，其中已用 %4。</translation>
    </message>
    <message>
        <source>About the copy</source>
        <translation>关于此副本</translation>
    </message>
    <message>
        <source>&amp;Delete %1 (%2) when the guest has its new disk</source>
        <translation>虚拟机换用新磁盘后删除 %1 (%2)(&amp;D)</translation>
    </message>
    <message>
        <source>Otherwise it stays until you delete it; this page reminds you of it.</source>
        <translation>否则会一直保留，直到您将其删除；此页面会提醒您。</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>Name of the new volume</source>
        <translation>新卷的名称</translation>
    </message>
    <message>
        <source>Storage &amp;pool:</source>
        <translation>存储池(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>格式：</translation>
    </message>
    <message>
        <source>Stay &amp;linked to %1</source>
        <translation>保持与 %1 的链接(&amp;L)</translation>
    </message>
    <message>
        <source>The copy holds only what differs from the base. Otherwise it stands alone, and takes the room of both.</source>
        <translation>副本只包含与后备文件不同的内容。否则副本独立存在，并占用两者合计的空间。</translation>
    </message>
    <message>
        <source>Stay linked to the base</source>
        <translation>保持与后备文件的链接</translation>
    </message>
    <message>
        <source>%1 — %2 free</source>
        <comment>storage pool</comment>
        <translation>%1 — 可用 %2</translation>
    </message>
    <message>
        <source>qcow2, version 1.1: what checkpoints for incremental backups need.</source>
        <translation>qcow2 1.1 版：增量备份的检查点需要此版本。</translation>
    </message>
    <message>
        <source>qcow2: takes only what is written, allows snapshots and copies that share a base; a little slower.</source>
        <translation>qcow2：只占用实际写入的空间，支持快照，以及共享后备文件的链接克隆；速度略慢。</translation>
    </message>
    <message>
        <source>raw: the fastest and simplest, readable by any program; no snapshots inside it, and no base.</source>
        <translation>raw：最快也最简单，任何程序都能读取；不支持文件内快照，也不能有后备文件。</translation>
    </message>
    <message>
        <source>The host copies the disk while the guest runs, and then lets the guest go on with the copy. Until then nothing changes, and cancelling leaves no copy.</source>
        <translation>主机会在虚拟机运行期间复制磁盘，然后让虚拟机改用副本继续运行。在此之前不会有任何更改；如果取消，不会留下副本。</translation>
    </message>
    <message>
        <source>The host copies the disk, compares both from end to end, and then switches the guest&apos;s definition to the copy. Until then nothing changes, and cancelling leaves no copy. Leave the guest off meanwhile.</source>
        <translation>主机会复制磁盘，将两者从头到尾进行比较，然后将虚拟机的定义切换到副本。在此之前不会有任何更改；如果取消，不会留下副本。在此期间请让虚拟机保持关机。</translation>
    </message>
    <message>
        <source>The host has no active storage pool for it.</source>
        <translation>主机没有可用于存放它的活动存储池。</translation>
    </message>
    <message>
        <source>The new volume needs a name.</source>
        <translation>新卷必须有名称。</translation>
    </message>
    <message>
        <source>The storage pool %1 has a volume of that name already.</source>
        <translation>存储池 %1 中已有同名的卷。</translation>
    </message>
    <message>
        <source>The storage pool %1 has %2 free, and the copy needs %3.</source>
        <translation>存储池 %1 有 %2 可用空间，而副本需要 %3。</translation>
    </message>
    <message>
        <source>The copy takes about %1.</source>
        <translation>副本大约占用 %1。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ReservationDialog</name>
    <message>
        <source>Change reservation</source>
        <translation>更改地址保留</translation>
    </message>
    <message>
        <source>Reserve an address</source>
        <translation>保留地址</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reserve</source>
        <translation>保留(&amp;R)</translation>
    </message>
    <message>
        <source>Whoever has this hardware address always gets this address in %1. A guest that has another one now changes to it when it next asks, at the latest when it is started again.</source>
        <translation>使用此硬件地址的虚拟机在 %1 中始终获得此地址。目前使用其他地址的虚拟机会在下次请求时改用此地址，最迟在重新启动时。</translation>
    </message>
    <message>
        <source>Hardware address (MAC)</source>
        <translation>硬件地址 (MAC)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>guest, its hardware address</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The network&apos;s name service knows the guest by it.</source>
        <translation>网络的名称服务以此名称识别虚拟机。</translation>
    </message>
    <message>
        <source>&amp;Hardware address (MAC):</source>
        <translation>硬件地址 (MAC)(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Name (optional):</source>
        <translation>名称（可选）(&amp;N)：</translation>
    </message>
    <message>
        <source>The network has no IPv6 subnet.</source>
        <translation>网络没有 IPv6 子网。</translation>
    </message>
    <message>
        <source>The network has no IPv4 subnet.</source>
        <translation>网络没有 IPv4 子网。</translation>
    </message>
    <message>
        <source>Whose address it is is missing: the hardware address (MAC).</source>
        <translation>缺少此地址所属的硬件地址 (MAC)。</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>缺少地址。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ReserveDialog</name>
    <message>
        <source>Reserve an address for %1</source>
        <translation>为 %1 保留地址</translation>
    </message>
    <message>
        <source>The network %1 then gives this address to the card %2 alone, each time it asks.</source>
        <translation>此后，网卡 %2 每次请求地址时，网络 %1 都会将此地址分配给它，且仅分配给它。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name in the network</source>
        <translation>网络中的名称</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>可以留空</translation>
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
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>An IPv4 address is needed, such as 192.168.122.50.</source>
        <translation>需要 IPv4 地址，例如 192.168.122.50。</translation>
    </message>
    <message>
        <source>The address is not in the network %1.</source>
        <translation>地址不在网络 %1 中。</translation>
    </message>
    <message>
        <source>This address is the network&apos;s own.</source>
        <translation>此地址由网络自身使用。</translation>
    </message>
    <message>
        <source>The network %1 gives out no addresses there.</source>
        <translation>网络 %1 不在该处分配地址。</translation>
    </message>
    <message>
        <source>This is reserved for the card already.</source>
        <translation>已为此网卡保留该地址。</translation>
    </message>
    <message>
        <source>%1 is reserved for this card; take that back first, among the network&apos;s reservations.</source>
        <translation>%1 已为此网卡保留；请先在网络的保留列表中将其取消。</translation>
    </message>
    <message>
        <source>This address is reserved for another machine.</source>
        <translation>此地址已为另一台机器保留。</translation>
    </message>
    <message>
        <source>Another machine has this address now: %1.</source>
        <translation>另一台机器目前使用此地址：%1。</translation>
    </message>
    <message>
        <source>A name has letters, digits and hyphens only.</source>
        <translation>名称只能包含字母、数字和连字符。</translation>
    </message>
    <message>
        <source>Reading what the network has reserved…</source>
        <translation>正在读取网络的地址保留…</translation>
    </message>
</context>
<context>
    <name>guestdeck::ResizeDialog</name>
    <message>
        <source>Resize the disk %1 of %2</source>
        <translation>调整 %2 的磁盘 %1 的大小</translation>
    </message>
    <message>
        <source>%1 has %2, of which %3 are in use on the host.</source>
        <translation>%1 的大小为 %2，其中 %3 在主机上已使用。</translation>
    </message>
    <message>
        <source>New size in GiB</source>
        <translation>新大小 (GiB)</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>&amp;New size:</source>
        <translation>新大小(&amp;N)：</translation>
    </message>
    <message>
        <source>About the new size</source>
        <translation>关于新大小</translation>
    </message>
    <message>
        <source>What is left to do then</source>
        <translation>之后还需要做的事</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>调整大小</translation>
    </message>
    <message>
        <source>The storage pool %1 has %2 free: the guest may not be able to fill its disk.</source>
        <translation>存储池 %1 有 %2 可用空间：虚拟机可能无法将磁盘写满。</translation>
    </message>
    <message>
        <source>%1 more.</source>
        <translation>增加 %1。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ResizeVolumeDialog</name>
    <message>
        <source>Resize volume</source>
        <translation>调整卷的大小</translation>
    </message>
    <message>
        <source>&amp;Resize</source>
        <translation>调整大小(&amp;R)</translation>
    </message>
    <message>
        <source>New size</source>
        <translation>新大小</translation>
    </message>
    <message>
        <source>&amp;Make it smaller; what lies behind its new end is lost</source>
        <translation>缩小；新末尾之后的内容将会丢失(&amp;M)</translation>
    </message>
    <message>
        <source>Make it smaller; what lies behind its new end is lost</source>
        <translation>缩小；新末尾之后的内容将会丢失</translation>
    </message>
    <message>
        <source>%1 has %2. The pool %3 has %4 free.</source>
        <translation>%1 的大小为 %2。存储池 %3 有 %4 可用空间。</translation>
    </message>
    <message>
        <source>New &amp;size:</source>
        <translation>新大小(&amp;S)：</translation>
    </message>
    <message>
        <source>First make the file systems and partitions inside it smaller than the new size, from within the guest. Otherwise the guest loses data and may not start any more.</source>
        <translation>请先在虚拟机内将其中的文件系统和分区缩小到新大小以下。否则虚拟机会丢失数据，并可能无法再启动。</translation>
    </message>
    <message>
        <source>The guest sees the larger disk when it starts the next time. Then the partition and its file system have to be grown inside it: on Linux by growpart and resize2fs or xfs_growfs (cloud images do so by themselves), on Windows in Disk Management.</source>
        <translation>虚拟机下次启动时会看到变大的磁盘。之后需要在虚拟机内扩展分区及其文件系统：Linux 上使用 growpart 以及 resize2fs 或 xfs_growfs（云镜像会自动完成），Windows 上使用“磁盘管理”。</translation>
    </message>
    <message>
        <source>A volume needs a size.</source>
        <translation>请指定卷的大小。</translation>
    </message>
    <message>
        <source>More than is free: the pool runs full before the volume does.</source>
        <translation>超出可用空间：卷写满之前，存储池就会先写满。</translation>
    </message>
    <message>
        <source>It has this size already.</source>
        <translation>已经是这个大小。</translation>
    </message>
    <message>
        <source>Tick that it may be made smaller.</source>
        <translation>请勾选允许缩小。</translation>
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
    <name>guestdeck::RowsModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4 地址</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6 地址</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>VNC port</source>
        <translation>VNC 端口</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Filled in by hand</source>
        <translation>手动填写</translation>
    </message>
</context>
<context>
    <name>guestdeck::RowsPage</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>One row for each machine; any cell can be changed. Nothing has been done on the host yet.</source>
        <translation>每台虚拟机一行；任何单元格都可以更改。主机上尚未进行任何操作。</translation>
    </message>
    <message>
        <source>Take back my changes</source>
        <translation>撤销我的更改</translation>
    </message>
    <message>
        <source>New machines</source>
        <translation>新虚拟机</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Fill all cells as suggested again</source>
        <translation>将所有单元格重新填为建议值</translation>
    </message>
    <message>
        <source>Paste a column of a spreadsheet with %1; %2 fills a cell as suggested again.</source>
        <translation>按 %1 可粘贴电子表格中的一列；按 %2 可将单元格重新填为建议值。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of a row, column</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>还有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is being hashed.</source>
        <translation>正在计算密码的哈希值。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>machine, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were left out: there are no more machines.</source>
        <translation>
            <numerusform>有 %n 行未粘贴：没有更多虚拟机了。</numerusform>
        </translation>
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
    <name>guestdeck::SeedPreview</name>
    <message>
        <source>Files of the seed</source>
        <translation>种子数据中的文件</translation>
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
    <name>guestdeck::SetupPage</name>
    <message>
        <source>Identity</source>
        <translation>身份信息</translation>
    </message>
    <message>
        <source>How does each machine get its own name and address?</source>
        <translation>每台虚拟机如何获得自己的名称和地址？</translation>
    </message>
    <message>
        <source>By &amp;cloud-init in the image</source>
        <translation>由镜像中的 cloud-init 设置(&amp;C)</translation>
    </message>
    <message>
        <source>By a reser&amp;vation of the virtual network</source>
        <translation>通过虚拟网络的地址保留(&amp;V)</translation>
    </message>
    <message>
        <source>No&amp;t at all</source>
        <translation>不设置(&amp;T)</translation>
    </message>
    <message>
        <source>They start as copies of the template: with its host name, unless the system in it sees to that.</source>
        <translation>虚拟机作为模板的副本启动：使用模板的主机名，除非其中的系统自行处理。</translation>
    </message>
    <message>
        <source>First address to reserve</source>
        <translation>要保留的第一个地址</translation>
    </message>
    <message>
        <source>Last address to reserve</source>
        <translation>要保留的最后一个地址</translation>
    </message>
    <message>
        <source>as far as the network goes</source>
        <translation>直到网段末尾</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the first and the last address of a range</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>&amp;Addresses:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>The virtual network %1 gives each machine its address by DHCP, known by its MAC address; for systems without cloud-init. The machines keep the host name of the template.</source>
        <translation>虚拟网络 %1 根据 MAC 地址，通过 DHCP 为每台虚拟机分配其地址；适用于没有 cloud-init 的系统。虚拟机保留模板的主机名。</translation>
    </message>
    <message>
        <source>Only a virtual network of the host has reservations, and the template&apos;s card is on none.</source>
        <translation>只有主机的虚拟网络才有地址保留功能，而模板的网卡未连接任何虚拟网络。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>machine, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>地址保留</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>与模板相同</translation>
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
    <name>guestdeck::SizeField</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>TiB</source>
        <translation>TiB</translation>
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
    <message>
        <source>&amp;Cloud image: a ready system that is copied</source>
        <translation>云镜像：可直接复制使用的现成系统(&amp;C)</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>上传…</translation>
    </message>
    <message>
        <source>Upload an image from this computer to the host</source>
        <translation>将镜像从本机上传到主机</translation>
    </message>
    <message>
        <source>Cloud image: a volume or a path on the host</source>
        <translation>云镜像：主机上的卷或路径</translation>
    </message>
    <message>
        <source>Choose a volume, or type a path on the host</source>
        <translation>选择一个卷，或输入主机上的路径</translation>
    </message>
    <message>
        <source>Browse for a cloud image</source>
        <translation>浏览云镜像</translation>
    </message>
    <message>
        <source>Choose a cloud image</source>
        <translation>选择云镜像</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.img *.raw);;All files (*)</source>
        <translation>磁盘镜像 (*.qcow2 *.img *.raw);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The image of a distribution for clouds, such as debian-12-generic-amd64.qcow2. It stays as it is; the machine gets a disk made from it. Choose below which system it is.</source>
        <translation>发行版提供的云镜像，例如 debian-12-generic-amd64.qcow2。镜像保持不变；虚拟机使用由它创建的磁盘。请在下方选择是哪种系统。</translation>
    </message>
    <message>
        <source>Looking at the image…</source>
        <translation>正在检查镜像…</translation>
    </message>
    <message>
        <source>%1, %2. It stays as it is; the machine gets a disk made from it. Choose below which system it is.</source>
        <comment>format, size</comment>
        <translation>%1，%2。镜像保持不变；虚拟机使用由它创建的磁盘。请在下方选择是哪种系统。</translation>
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
    <message>
        <source>Port %1 of this workstation is in use already. Choose another one, or any free one.</source>
        <translation>本机的端口 %1 已被占用。请选择其他端口，或任意空闲端口。</translation>
    </message>
    <message>
        <source>Port %1 of this workstation may only be opened by its administrator. Choose one from 1024 on.</source>
        <translation>本机的端口 %1 只有管理员可以打开。请选择 1024 及以上的端口。</translation>
    </message>
    <message>
        <source>No port of this workstation could be opened.</source>
        <translation>无法打开本机的任何端口。</translation>
    </message>
    <message>
        <source>“%1”, port %2, is not an address that can be reached.</source>
        <translation>“%1”，端口 %2，不是可以访问的地址。</translation>
    </message>
    <message>
        <source>Nothing answers at that port of the guest yet.</source>
        <translation>虚拟机的该端口尚无响应。</translation>
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
    <name>guestdeck::StopNetworkDialog</name>
    <message>
        <source>Stop network</source>
        <translation>停止网络</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the network %1?</source>
        <translation>要停止网络 %1 吗？</translation>
    </message>
    <message>
        <source>It could not be read which guests use it. Those that run would lose their connection.</source>
        <translation>无法得知哪些虚拟机在使用它。正在运行的虚拟机会失去连接。</translation>
    </message>
    <message numerus="yes">
        <source>%n running guest(s) lose their connection until it is started again: %1.</source>
        <translation>
            <numerusform>%n 台正在运行的虚拟机将失去连接，直到网络再次启动：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made for this run only: stopped, it is gone from the list.</source>
        <translation>它是临时网络，停止后将从列表中消失。</translation>
    </message>
    <message>
        <source>Once shut down, a guest does not start again before the network is.</source>
        <translation>虚拟机一旦关机，在该网络启动之前将无法再次启动。</translation>
    </message>
</context>
<context>
    <name>guestdeck::StopPoolDialog</name>
    <message>
        <source>Stop pool</source>
        <translation>停止存储池</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the pool %1?</source>
        <translation>要停止存储池 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) have disks in it: %1. Where the host mounts or attaches the storage for the pool, their disks are gone until it is started again.</source>
        <translation>
            <numerusform>有 %n 台虚拟机的磁盘在其中：%1。如果存储由主机为该存储池挂载或连接，那么在重新启动存储池之前，这些磁盘将不可用。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made for this run only: stopped, it is gone from the list.</source>
        <translation>它是临时存储池，停止后将从列表中消失。</translation>
    </message>
</context>
<context>
    <name>guestdeck::StorageActions</name>
    <message>
        <source>Choose a pool first.</source>
        <translation>请先选择一个存储池。</translation>
    </message>
    <message>
        <source>The pool is stopped. Start it first.</source>
        <translation>存储池已停止。请先启动它。</translation>
    </message>
    <message>
        <source>The pool is active already.</source>
        <translation>存储池已激活。</translation>
    </message>
    <message>
        <source>The pool is stopped already.</source>
        <translation>存储池已停止。</translation>
    </message>
    <message>
        <source>The pool was made for this run only and has no definition that could start with the host.</source>
        <translation>此存储池是临时的，没有可随主机启动的定义。</translation>
    </message>
    <message>
        <source>A pool of this type shows what the storage has; volumes are made on the storage itself.</source>
        <translation>此类型的存储池只显示存储设备上已有的内容；卷需在存储设备上创建。</translation>
    </message>
    <message>
        <source>Choose a volume first.</source>
        <translation>请先选择一个卷。</translation>
    </message>
    <message>
        <source>Choose a single volume.</source>
        <translation>请只选择一个卷。</translation>
    </message>
    <message>
        <source>This is a folder, not a disk image.</source>
        <translation>这是目录，不是磁盘镜像。</translation>
    </message>
    <message>
        <source>It is not known yet who uses this volume.</source>
        <translation>尚不清楚谁在使用此卷。</translation>
    </message>
    <message>
        <source>%1 is running with it. Resize the disk in the tab of %1, under Disks.</source>
        <translation>%1 正在运行并使用此卷。请在 %1 的标签页中的“磁盘”下调整磁盘大小。</translation>
    </message>
    <message>
        <source>libvirt cannot resize volumes in pools of this type.</source>
        <translation>libvirt 无法调整此类型存储池中卷的大小。</translation>
    </message>
    <message>
        <source>%1 is running and writes into it: a copy would not be whole. Shut it down first.</source>
        <translation>%1 正在运行并会向其中写入，复制出来的内容会不完整。请先将其关机。</translation>
    </message>
    <message>
        <source>libvirt cannot wipe volumes in pools of this type.</source>
        <translation>libvirt 无法擦除此类型存储池中的卷。</translation>
    </message>
    <message>
        <source>Choose volumes first.</source>
        <translation>请先选择卷。</translation>
    </message>
    <message>
        <source>Volumes of this type of pool are deleted on the storage itself.</source>
        <translation>此类型存储池中的卷需在存储设备上删除。</translation>
    </message>
    <message>
        <source>&amp;New pool…</source>
        <translation>新建存储池(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a place for disk images or ISO images known to the host</source>
        <translation>为主机创建存放磁盘镜像或 ISO 镜像的位置</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>Make the pool&apos;s volumes available</source>
        <translation>使存储池中的卷可用</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the pool; nothing in it is lost</source>
        <translation>停止存储池；其中的内容不会丢失</translation>
    </message>
    <message>
        <source>&amp;Autostart</source>
        <translation>自动启动(&amp;A)</translation>
    </message>
    <message>
        <source>Start the pool with the host</source>
        <translation>随主机自动启动存储池</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Let the pool look for files that came there by another way</source>
        <translation>让存储池查找通过其他途径放入的文件</translation>
    </message>
    <message>
        <source>&amp;Delete pool…</source>
        <translation>删除存储池(&amp;D)…</translation>
    </message>
    <message>
        <source>Forget the pool; the files stay unless asked</source>
        <translation>移除存储池；除非另有要求，文件会保留</translation>
    </message>
    <message>
        <source>&amp;New volume…</source>
        <translation>新建卷(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a disk in this pool</source>
        <translation>在此存储池中创建磁盘</translation>
    </message>
    <message>
        <source>&amp;Upload…</source>
        <translation>上传(&amp;U)…</translation>
    </message>
    <message>
        <source>Bring files of this computer into the pool; they can be dropped here, too</source>
        <translation>将本机的文件传入存储池；也可以将文件拖放到此处</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>下载(&amp;D)…</translation>
    </message>
    <message>
        <source>Save the volume on this computer</source>
        <translation>将卷保存到本机</translation>
    </message>
    <message>
        <source>Copy to another &amp;host…</source>
        <translation>复制到其他主机(&amp;H)…</translation>
    </message>
    <message>
        <source>Copy the volume into a pool of another host</source>
        <translation>将卷复制到另一台主机的存储池</translation>
    </message>
    <message>
        <source>&amp;Resize…</source>
        <translation>调整大小(&amp;R)…</translation>
    </message>
    <message>
        <source>Give the volume another size</source>
        <translation>更改卷的大小</translation>
    </message>
    <message>
        <source>&amp;Copy or convert…</source>
        <translation>复制或转换(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy the volume on this host, perhaps into another format</source>
        <translation>在此主机上复制卷，可同时转换为其他格式</translation>
    </message>
    <message>
        <source>&amp;Wipe…</source>
        <translation>擦除(&amp;W)…</translation>
    </message>
    <message>
        <source>Overwrite the volume with zeros</source>
        <translation>用零覆盖整个卷</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation>删除(&amp;E)…</translation>
    </message>
    <message>
        <source>Delete the chosen volumes</source>
        <translation>删除所选的卷</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the paths of the chosen volumes</source>
        <translation>复制所选卷的路径</translation>
    </message>
</context>
<context>
    <name>guestdeck::StorageDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>A volume needs a name.</source>
        <translation>卷必须有名称。</translation>
    </message>
    <message>
        <source>A name cannot have a slash: volumes lie side by side in their pool.</source>
        <translation>名称中不能有斜杠：卷在存储池中是并列存放的。</translation>
    </message>
    <message>
        <source>A name that begins with a dot would be hidden from libvirt.</source>
        <translation>以点开头的名称对 libvirt 不可见。</translation>
    </message>
    <message>
        <source>The name is too long for a file.</source>
        <translation>名称过长，不能用作文件名。</translation>
    </message>
    <message>
        <source>A name cannot have control characters.</source>
        <translation>名称中不能有控制字符。</translation>
    </message>
    <message>
        <source>The pool has a volume of that name already.</source>
        <translation>存储池中已有同名的卷。</translation>
    </message>
</context>
<context>
    <name>guestdeck::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Pools and volumes</source>
        <translation>存储池和卷</translation>
    </message>
    <message>
        <source>&amp;Meant for</source>
        <translation>用途(&amp;M)</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主机未连接。</translation>
    </message>
    <message>
        <source>The connection to this host is read only.</source>
        <translation>与此主机的连接是只读的。</translation>
    </message>
    <message>
        <source>Volumes in %1</source>
        <translation>%1 中的卷</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, rows</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The volumes could not be read. What is shown was seen earlier.</source>
        <translation>无法读取卷。显示的是之前读取的内容。</translation>
    </message>
    <message>
        <source>It could not be read which guests use these volumes, so none can be deleted or wiped.</source>
        <translation>无法读取哪些虚拟机在使用这些卷，因此不能删除或擦除任何卷。</translation>
    </message>
    <message>
        <source>Not all guests could be read, so it is not known which volumes nobody uses.</source>
        <translation>并非所有虚拟机都能读取，因此无法确定哪些卷未被使用。</translation>
    </message>
    <message>
        <source>Choose a volume to see its chain and who uses it.</source>
        <translation>选择一个卷，以查看其后备文件链以及由谁使用。</translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s) chosen, %1 allocated.</source>
        <translation>
            <numerusform>已选择 %n 个卷，已分配 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No pool is chosen.</source>
        <translation>未选择存储池。</translation>
    </message>
    <message>
        <source>The volumes of the chosen pool are listed here.</source>
        <translation>此处列出所选存储池中的卷。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>No volume that nobody uses has all that is looked for.</source>
        <translation>未被使用的卷中，没有包含全部搜索内容的。</translation>
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
        <source>This host is not connected.</source>
        <translation>此主机未连接。</translation>
    </message>
    <message>
        <source>Its volumes are listed when it is connected.</source>
        <translation>连接后将列出其中的卷。</translation>
    </message>
    <message>
        <source>This pool is stopped.</source>
        <translation>此存储池已停止。</translation>
    </message>
    <message>
        <source>Its volumes are listed when it is started.</source>
        <translation>启动后将列出其中的卷。</translation>
    </message>
    <message>
        <source>The volumes could not be read.</source>
        <translation>无法读取卷。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>This pool is empty.</source>
        <translation>此存储池为空。</translation>
    </message>
    <message>
        <source>Make a new volume, or bring a file of this computer into it; files can be dropped here.</source>
        <translation>新建卷，或将本机的文件传入其中；可以将文件拖放到此处。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands for pools</source>
        <translation>存储池的命令</translation>
    </message>
    <message>
        <source>Whose volumes</source>
        <translation>卷的归属</translation>
    </message>
    <message>
        <source>Search volumes</source>
        <translation>搜索卷</translation>
    </message>
    <message>
        <source>Rows are shown in which all of these words are found.</source>
        <translation>显示包含所有这些词的行。</translation>
    </message>
    <message>
        <source>N&amp;ot used by any guest</source>
        <translation>未被任何虚拟机使用(&amp;O)</translation>
    </message>
    <message>
        <source>Only volumes not used by any guest</source>
        <translation>仅显示未被任何虚拟机使用的卷</translation>
    </message>
    <message>
        <source>Only disk images that no guest of this host has and no other volume is built upon. What programs outside of libvirt use is not known here.</source>
        <translation>只显示未被此主机的任何虚拟机使用、也不是其他卷的后备文件的磁盘镜像。此处无法得知 libvirt 以外的程序使用了哪些卷。</translation>
    </message>
    <message>
        <source>How many are shown</source>
        <translation>显示的数量</translation>
    </message>
    <message>
        <source>Volumes and the chosen one</source>
        <translation>卷列表和所选的卷</translation>
    </message>
    <message>
        <source>Commands for volumes</source>
        <translation>卷的命令</translation>
    </message>
</context>
<context>
    <name>guestdeck::StorageText</name>
    <message>
        <source>format not known</source>
        <translation>格式未知</translation>
    </message>
    <message>
        <source>elsewhere on the network</source>
        <translation>位于网络上的其他位置</translation>
    </message>
    <message>
        <source>The image above does not say its format: libvirt refuses it, or takes it for raw.</source>
        <translation>上层镜像没有注明此文件的格式：libvirt 会拒绝使用它，或将其当作 raw。</translation>
    </message>
    <message>
        <source>This file is missing. What is built upon it does not start.</source>
        <translation>此文件缺失。以其为后备文件的磁盘无法启动。</translation>
    </message>
    <message>
        <source>No active pool shows this file, so it cannot be said whether it is there.</source>
        <translation>活动的存储池中没有此文件，因此无法确定它是否存在。</translation>
    </message>
    <message>
        <source>This file lies outside of all pools. In an image of unknown origin this may be any file of the host, which the guest could then read.</source>
        <translation>此文件位于所有存储池之外。如果镜像来历不明，它可能是主机上的任何文件，而虚拟机就能够读取该文件。</translation>
    </message>
    <message>
        <source>Here the chain comes back to itself. No guest can start with it.</source>
        <translation>后备链在此处形成了循环。使用它的虚拟机都无法启动。</translation>
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
    <message>
        <source>The image or the disk is still being looked at.</source>
        <translation>仍在检查镜像或磁盘。</translation>
    </message>
</context>
<context>
    <name>guestdeck::TemplateCalls</name>
    <message>
        <source>It is running by now. Nothing was changed.</source>
        <translation>它现在已在运行。未做任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a template and is not started, so that the machines made from it keep what they are built upon. Turn it back into a machine first.</source>
        <translation>%1 是模板，因此不会启动，以免破坏由它创建的虚拟机所依赖的内容。请先将其转换回虚拟机。</translation>
    </message>
    <message>
        <source>%1 is not started: other machines are built upon its disk, and would be damaged as soon as it writes to it: %2.</source>
        <translation>未启动 %1：其他虚拟机以它的磁盘为后备文件，只要它一写入，这些虚拟机就会损坏：%2。</translation>
    </message>
    <message>
        <source>%1 is not started: other disks are built upon its own, and would be damaged as soon as it writes to it: %2. Delete them first if nobody needs them.</source>
        <translation>未启动 %1：其他磁盘以它的磁盘为后备文件，只要它一写入，这些磁盘就会损坏：%2。如果无人需要这些磁盘，请先将其删除。</translation>
    </message>
</context>
<context>
    <name>guestdeck::TemplateDialog</name>
    <message>
        <source>Make template</source>
        <translation>转换为模板</translation>
    </message>
    <message>
        <source>Reading the machine…</source>
        <translation>正在读取虚拟机…</translation>
    </message>
    <message>
        <source>How the machine is prepared</source>
        <translation>如何准备虚拟机</translation>
    </message>
    <message>
        <source>Clean the &amp;image now, with virt-sysprep on the host</source>
        <translation>现在用主机上的 virt-sysprep 清理镜像(&amp;I)</translation>
    </message>
    <message>
        <source>Why virt-sysprep cannot be used</source>
        <translation>无法使用 virt-sysprep 的原因</translation>
    </message>
    <message>
        <source>Leave it to &amp;cloud-init in each new machine</source>
        <translation>由每台新虚拟机中的 cloud-init 处理(&amp;C)</translation>
    </message>
    <message>
        <source>I have done it by &amp;hand, or it is not needed</source>
        <translation>我已手动完成，或者无需准备(&amp;H)</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This machine has the channel for it.</source>
        <translation>此虚拟机有相应的通道。</translation>
    </message>
    <message>
        <source>This machine has no channel for it: the agent could not be reached.</source>
        <translation>此虚拟机没有相应的通道：将无法连接到代理。</translation>
    </message>
    <message>
        <source>The machine is being read.</source>
        <translation>正在读取虚拟机。</translation>
    </message>
    <message>
        <source>%1 becomes a template: the base of new machines, which is not started itself. What its copies must not share is taken out before, or made anew in each of them.</source>
        <translation>%1 将成为模板：它是新虚拟机的基础，自身不再启动。不应由各副本共用的内容会事先清除，或在每个副本中重新生成。</translation>
    </message>
    <message>
        <source>Read-only from then on: %1.</source>
        <translation>此后变为只读：%1。</translation>
    </message>
    <message>
        <source>QEMU has no read-only disks at IDE and SATA controllers: %1 cannot be locked, but this program does not start the template.</source>
        <translation>QEMU 不支持 IDE 和 SATA 控制器上的只读磁盘：无法锁定 %1，但本程序不会启动该模板。</translation>
    </message>
    <message>
        <source>It does not start with its host any more.</source>
        <translation>它不再随主机自动启动。</translation>
    </message>
    <message numerus="yes">
        <source>It keeps %n snapshot(s); reverting to one would change the base.</source>
        <translation>
            <numerusform>它保留 %n 个快照；恢复到其中任何一个都会改变作为基础的磁盘。</numerusform>
        </translation>
    </message>
    <message>
        <source>“Turn back into a machine” takes all of this back.</source>
        <translation>“转换回虚拟机”会撤销以上所有更改。</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>关机</translation>
    </message>
</context>
<context>
    <name>guestdeck::TemplatePage</name>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>What are the new machines made from?</source>
        <translation>用什么创建新虚拟机？</translation>
    </message>
    <message>
        <source>Search the templates</source>
        <translation>搜索模板</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Linked disks</source>
        <translation>链接磁盘</translation>
    </message>
    <message>
        <source>Disks of other machines that are built upon this one&apos;s</source>
        <translation>以此虚拟机的磁盘为后备文件的其他虚拟机磁盘</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>正在检查 %1…</translation>
    </message>
    <message>
        <source>Machine &gt; Make template prepares it, and locks it against being started: that would damage disks linked to its own.</source>
        <translation>“虚拟机 &gt; 转换为模板”会准备该虚拟机并将其锁定，防止其启动：启动会损坏链接到其磁盘的其他磁盘。</translation>
    </message>
    <message>
        <source>There is no template on this host, and no machine that is off and could become one. Shut a machine down, and make it a template with Machine &gt; Make template.</source>
        <translation>此主机上没有模板，也没有可转换为模板的已关机虚拟机。请将一台虚拟机关机，然后通过“虚拟机 &gt; 转换为模板”将其转换为模板。</translation>
    </message>
    <message>
        <source>Machine, off</source>
        <translation>虚拟机，已关机</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n disk(s)</source>
        <translation>
            <numerusform>%n 个磁盘</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to make machines from.</source>
        <translation>没有可用于创建虚拟机的模板。</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>请选择模板。</translation>
    </message>
    <message>
        <source>The template is being looked at.</source>
        <translation>正在检查模板。</translation>
    </message>
</context>
<context>
    <name>guestdeck::TemplateWizard</name>
    <message>
        <source>C&amp;reate</source>
        <translation>创建(&amp;R)</translation>
    </message>
    <message>
        <source>New machines from a template on %1</source>
        <translation>在 %1 上从模板新建虚拟机</translation>
    </message>
    <message>
        <source>Reading the templates of %1…</source>
        <translation>正在读取 %1 的模板…</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n 台虚拟机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 take %2 memory of %3 free, and %4 on %5, %6 free.</source>
        <comment>20 machines, sizes, pool</comment>
        <translation>%1需要内存 %2（可用 %3），并在 %5 上占用 %4（可用 %6）。</translation>
    </message>
    <message>
        <source>%1 take %2 on %3, %4 free.</source>
        <comment>20 machines, size, pool, size</comment>
        <translation>%1在 %3 上占用 %2（可用 %4）。</translation>
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
    <name>guestdeck::TopologyBuilder</name>
    <message>
        <source>Outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>via %1</source>
        <comment>gateway</comment>
        <translation>经由 %1</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <comment>kind of network</comment>
        <translation>%1，已停止</translation>
    </message>
    <message>
        <source>The network %1 uses the bridge %2, which this host does not have.</source>
        <translation>网络 %1 使用网桥 %2，但此主机上没有后者。</translation>
    </message>
    <message>
        <source>The network %1 goes out by %2, which this host does not have.</source>
        <translation>网络 %1 经由 %2 访问外部，但此主机上没有后者。</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>没有相关信息</translation>
    </message>
    <message>
        <source>This guest has crashed.</source>
        <translation>此虚拟机已崩溃。</translation>
    </message>
    <message>
        <source>no network card</source>
        <translation>没有网卡</translation>
    </message>
    <message>
        <source>Guests use the bridge %1, which this host does not have.</source>
        <translation>虚拟机使用网桥 %1，但此主机上没有它。</translation>
    </message>
    <message>
        <source>Guests use %1, which this host does not have.</source>
        <translation>虚拟机使用 %1，但此主机上没有它。</translation>
    </message>
    <message>
        <source>macvtap %1</source>
        <translation>macvtap %1</translation>
    </message>
    <message>
        <source>User networking</source>
        <translation>用户模式网络</translation>
    </message>
    <message>
        <source>out by the host&apos;s own way, nobody in</source>
        <translation>经由主机自身访问外部，外部无法访问</translation>
    </message>
    <message>
        <source>a network card of type %1</source>
        <translation>%1 类型的网卡</translation>
    </message>
    <message>
        <source>Guests that run use this network, but this host has none of that name.</source>
        <translation>正在运行的虚拟机使用此网络，但主机上没有这个名称的网络。</translation>
    </message>
    <message>
        <source>This network is stopped, but guests that run use it.</source>
        <translation>此网络已停止，但仍有正在运行的虚拟机使用它。</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>bridged</source>
        <translation>桥接</translation>
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
        <source>STP</source>
        <translation>STP</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>no link</source>
        <comment>a network card without a cable</comment>
        <translation>无链路</translation>
    </message>
    <message>
        <source>MTU %1</source>
        <translation>MTU %1</translation>
    </message>
    <message>
        <source>your way to this host</source>
        <translation>您到此主机的连接途径</translation>
    </message>
    <message>
        <source>%1 is in use, but has no link: no cable, or nobody at its other end.</source>
        <translation>%1 正在使用，但没有链路：未插网线，或另一端没有设备。</translation>
    </message>
    <message>
        <source>%1 runs on %2, which this host does not have.</source>
        <translation>%1 基于 %2 运行，但此主机上没有后者。</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>%1 is a part of %2, which this host does not have.</source>
        <translation>%1 是 %2 的一部分，但此主机上没有后者。</translation>
    </message>
</context>
<context>
    <name>guestdeck::TopologyCanvas</name>
    <message>
        <source>Network map</source>
        <translation>网络图</translation>
    </message>
</context>
<context>
    <name>guestdeck::TopologyLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Nodes are marked: %1.</source>
        <translation>节点带有标记：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、 </translation>
    </message>
</context>
<context>
    <name>guestdeck::TopologyPage</name>
    <message>
        <source>Network map</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>Commands of the network map</source>
        <translation>网络图的命令</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the mouse wheel)</source>
        <translation>放大（+，或 Ctrl 加鼠标滚轮）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller (-, or Ctrl and the mouse wheel)</source>
        <translation>缩小（-，或 Ctrl 加鼠标滚轮）</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>The whole picture into the window (0)</source>
        <translation>整张图适合窗口 (0)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Asks the host for its interfaces and networks again</source>
        <translation>再次向主机查询其接口和网络</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>As a drawing (SVG)…</source>
        <translation>另存为矢量图 (SVG)…</translation>
    </message>
    <message>
        <source>As an image (PNG)…</source>
        <translation>另存为图片 (PNG)…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Guests that are still being read</source>
        <translation>仍在读取的虚拟机</translation>
    </message>
    <message>
        <source>Network of %1, %2</source>
        <comment>host, moment</comment>
        <translation>%1 的网络，%2</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n guest(s)…</source>
        <translation>
            <numerusform>正在读取 %n 台虚拟机…</numerusform>
        </translation>
    </message>
    <message>
        <source>This host is not in the list any more.</source>
        <translation>此主机已不在列表中。</translation>
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
        <source>Its network is drawn when it is connected.</source>
        <translation>连接后即显示其网络图。</translation>
    </message>
    <message>
        <source>Reading the host&apos;s network…</source>
        <translation>正在读取主机的网络…</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>This host tells of no network card, no virtual network and no guest.</source>
        <translation>此主机没有提供任何网卡、虚拟网络或虚拟机的信息。</translation>
    </message>
    <message>
        <source>This host is not connected. The picture is of how it was seen last.</source>
        <translation>此主机未连接。图中显示的是最后已知的状态。</translation>
    </message>
    <message>
        <source>The host&apos;s interfaces could not be read again. They are drawn as they were seen last.</source>
        <translation>无法重新读取主机的接口。图中按最后已知的状态显示。</translation>
    </message>
    <message>
        <source>There is no shell on this host for Guestdeck, so its interfaces are drawn as libvirt tells them. Speed and gateways may be missing.</source>
        <translation>Guestdeck 无法使用此主机的命令行，因此按 libvirt 提供的信息显示其接口。速率和网关可能缺失。</translation>
    </message>
    <message>
        <source>The host&apos;s own facts could not be read, so its interfaces are drawn as libvirt tells them.</source>
        <translation>无法读取主机自身的信息，因此按 libvirt 提供的信息显示其接口。</translation>
    </message>
    <message>
        <source>The virtual networks could not be read, so they are missing here or were seen earlier.</source>
        <translation>无法读取虚拟网络，因此图中缺少虚拟网络，或显示的是较早的状态。</translation>
    </message>
    <message>
        <source>network</source>
        <comment>beginning of a file name</comment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Save the network map</source>
        <translation>保存网络图</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>图片已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>guestdeck::TopologyView</name>
    <message>
        <source>Network map</source>
        <translation>网络图</translation>
    </message>
</context>
<context>
    <name>guestdeck::TopologyWords</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>shown one by one; fold</source>
        <translation>已逐台显示；点击可折叠</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, state</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n 台虚拟机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them run(s)</source>
        <translation>
            <numerusform>其中 %n 台正在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
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
        <source>Bridge</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>Virtual network</source>
        <translation>虚拟网络</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>off or without a link</source>
        <translation>已关闭或无链路</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>goes away</source>
        <translation>将移除</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind, state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, connection</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、 </translation>
    </message>
    <message>
        <source>Towards the outside: %1</source>
        <translation>通往外部：%1</translation>
    </message>
    <message>
        <source>Towards the guests: %1</source>
        <translation>通往虚拟机：%1</translation>
    </message>
</context>
<context>
    <name>guestdeck::TransferDialog</name>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>What is wrong here</source>
        <translation>此处的问题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>存储池</translation>
    </message>
    <message>
        <source>Storage &amp;pool:</source>
        <translation>存储池(&amp;P)：</translation>
    </message>
    <message>
        <source>E&amp;xpected SHA-256:</source>
        <translation>预期的 SHA-256(&amp;X)：</translation>
    </message>
    <message>
        <source>Expected SHA-256 checksum</source>
        <translation>预期的 SHA-256 校验和</translation>
    </message>
    <message>
        <source>Empty: not compared</source>
        <translation>留空：不比较</translation>
    </message>
    <message>
        <source>The digits, or the line of the SHA256SUMS file. What arrives with another checksum is removed.</source>
        <translation>校验和本身，或 SHA256SUMS 文件中的对应行。收到的文件如果校验和不符，将被删除。</translation>
    </message>
    <message>
        <source>The host is no longer there.</source>
        <translation>主机已不存在。</translation>
    </message>
    <message>
        <source>The storage pools of the host could not be read.</source>
        <translation>无法读取主机的存储池。</translation>
    </message>
    <message>
        <source>The host has no active storage pool for new volumes.</source>
        <translation>主机没有可用于新卷的活动存储池。</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <comment>storage pool</comment>
        <translation>%1（可用 %2）</translation>
    </message>
</context>
<context>
    <name>guestdeck::TrialBar</name>
    <message>
        <source>Bridge %1: %2</source>
        <comment>name, what is going on</comment>
        <translation>网桥 %1：%2</translation>
    </message>
    <message>
        <source>Without a confirmation it goes back in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>如不确认，将在 %1 后回滚。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>立即回滚</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>guestdeck::TrialDialog</name>
    <message>
        <source>Keep it as soon as the host &amp;answers</source>
        <translation>主机响应后立即保留(&amp;A)</translation>
    </message>
    <message>
        <source>Bridge %1 on %2</source>
        <translation>%2 上的网桥 %1</translation>
    </message>
    <message>
        <source>State of the change</source>
        <translation>更改的状态</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>until the host brings its old network back by itself</source>
        <translation>之后主机会自行恢复原来的网络</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Off: it is kept only when you say so before the time is over.</source>
        <translation>关闭时：只有您在时间结束前确认，才会保留。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The task goes on; it is found in the tasks panel.</source>
        <translation>任务会继续进行；可在任务面板中找到。</translation>
    </message>
    <message>
        <source>Back to the &amp;wizard with my answers</source>
        <translation>保留填写的内容返回向导(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Roll back now</source>
        <translation>立即回滚(&amp;R)</translation>
    </message>
    <message>
        <source>The host goes back to its old network at once.</source>
        <translation>主机立即恢复到原来的网络。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>The new network stays.</source>
        <translation>新网络将保留。</translation>
    </message>
    <message>
        <source>Only when the host has answered over its new network.</source>
        <translation>只有主机通过新网络响应后才能保留。</translation>
    </message>
    <message>
        <source>Changed on trial</source>
        <translation>已试运行更改</translation>
    </message>
    <message>
        <source>Answers over its new network</source>
        <translation>通过新网络响应</translation>
    </message>
    <message>
        <source>Kept for good</source>
        <translation>永久保留</translation>
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
    <name>guestdeck::UnattendedPage</name>
    <message>
        <source>Installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Should the installer ask its questions, or be given the answers?</source>
        <translation>由安装程序逐项询问，还是预先提供答案？</translation>
    </message>
    <message>
        <source>Install without &amp;questions</source>
        <translation>无人值守安装(&amp;Q)</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>用户(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Full name:</source>
        <translation>全名(&amp;F)：</translation>
    </message>
    <message>
        <source>Full name of the user</source>
        <translation>用户全名</translation>
    </message>
    <message>
        <source>Password of the user and the administrator</source>
        <translation>用户和管理员的密码</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>The administrator (root) gets it, too. It is written in plain text onto a medium for the installer: change it afterwards if others may read the storage pool.</source>
        <translation>管理员 (root) 也使用此密码。密码会以明文写入供安装程序使用的介质：如果其他人可以读取该存储池，请在安装后更改密码。</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>主机名(&amp;H)：</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>&amp;SSH key:</source>
        <translation>SSH 密钥(&amp;S)：</translation>
    </message>
    <message>
        <source>Public SSH key of the user</source>
        <translation>用户的 SSH 公钥</translation>
    </message>
    <message>
        <source>None, or a line such as ssh-ed25519 AAAA…</source>
        <translation>无，或一行公钥，例如 ssh-ed25519 AAAA…</translation>
    </message>
    <message>
        <source>Product &amp;key:</source>
        <translation>产品密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>Product key of Windows</source>
        <translation>Windows 产品密钥</translation>
    </message>
    <message>
        <source>None: setup may ask for the edition</source>
        <translation>无：安装程序可能会询问版本</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Language, such as de_DE</source>
        <translation>语言，例如 de_DE</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>&amp;Time zone:</source>
        <translation>时区(&amp;T)：</translation>
    </message>
    <message>
        <source>Ke&amp;yboard:</source>
        <translation>键盘(&amp;Y)：</translation>
    </message>
    <message>
        <source>Keyboard layout, such as de</source>
        <translation>键盘布局，例如 de</translation>
    </message>
    <message>
        <source>The answers go on a second CD, where Windows&apos; setup finds them. The whole disk is used.</source>
        <translation>答案存放在第二张光盘上，Windows 安装程序会在其中找到它们。将使用整个磁盘。</translation>
    </message>
    <message>
        <source>The answers go on a second CD called OEMDRV, where the installer finds them. The whole disk is used.</source>
        <translation>答案存放在名为 OEMDRV 的第二张光盘上，安装程序会在其中找到它们。将使用整个磁盘。</translation>
    </message>
    <message>
        <source>The installer&apos;s kernel is taken from the medium and started with the answers, without its menu. The whole disk is used. The machine switches itself off at the end; start it again then.</source>
        <translation>将从介质中取出安装程序的内核，并带着答案启动，不显示其菜单。将使用整个磁盘。虚拟机在安装结束时会自动关机；届时请重新启动它。</translation>
    </message>
    <message>
        <source>The installer fetches packages from the internet.</source>
        <translation>安装程序会从互联网获取软件包。</translation>
    </message>
    <message>
        <source>libosinfo has no script for this very system; the one of its predecessor is used.</source>
        <translation>libosinfo 没有适用于此系统版本的脚本；将使用上一版本的脚本。</translation>
    </message>
    <message>
        <source>What holds the password is deleted together with the machine, or by you once the installation is through.</source>
        <translation>含有密码的内容会随虚拟机一起删除，或由您在安装完成后删除。</translation>
    </message>
    <message>
        <source>Without questions</source>
        <translation>无人值守</translation>
    </message>
    <message>
        <source>By its questions</source>
        <translation>逐项询问</translation>
    </message>
</context>
<context>
    <name>guestdeck::UploadDialog</name>
    <message>
        <source>packed (%1)</source>
        <translation>压缩文件 (%1)</translation>
    </message>
    <message>
        <source>CD or DVD image</source>
        <translation>CD 或 DVD 镜像</translation>
    </message>
    <message>
        <source>Upload to %1</source>
        <translation>上传到 %1</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>上传(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>Files to upload</source>
        <translation>要上传的文件</translation>
    </message>
    <message>
        <source>Name on the host</source>
        <translation>主机上的名称</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong here</source>
        <translation>此处的问题</translation>
    </message>
    <message>
        <source>Buttons of the list</source>
        <translation>列表的按钮</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>不可读取</translation>
    </message>
    <message>
        <source>Two of the files would have the same name.</source>
        <translation>有两个文件会使用相同的名称。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is packed: unpack it before, if it is to be a disk or a CD.</source>
        <translation>%1 是压缩文件：如果要用作磁盘或光盘，请先解压。</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主机未连接。</translation>
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
    <name>guestdeck::VolumeDetails</name>
    <message>
        <source>as the medium in %1</source>
        <comment>drive</comment>
        <translation>驱动器 %1 中的介质</translation>
    </message>
    <message>
        <source>as disk %1</source>
        <comment>target</comment>
        <translation>磁盘 %1</translation>
    </message>
    <message>
        <source>below disk %1</source>
        <comment>as a base</comment>
        <translation>磁盘 %1 的后备文件</translation>
    </message>
    <message>
        <source>%1, running, has it %2</source>
        <comment>guest, how</comment>
        <translation>%1（运行中）：用作%2</translation>
    </message>
    <message>
        <source>%1, not running, has it %2</source>
        <comment>guest, how</comment>
        <translation>%1（未运行）：用作%2</translation>
    </message>
    <message>
        <source>The chosen volume</source>
        <translation>所选的卷</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>选择的内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size and format</source>
        <translation>大小和格式</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>Backing chain</source>
        <translation>后备文件链</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>由谁使用</translation>
    </message>
    <message>
        <source>Built upon it</source>
        <translation>以其为后备文件</translation>
    </message>
    <message>
        <source>Format: qcow2, version %1</source>
        <translation>格式：qcow2，版本 %1</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>格式：%1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>大小：%1</translation>
    </message>
    <message>
        <source>Allocated: %1</source>
        <translation>已分配：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>修改时间：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>guest, disk</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No guest.</source>
        <translation>没有虚拟机。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Show %1 in pool %2</source>
        <translation>显示存储池 %2 中的 %1</translation>
    </message>
    <message>
        <source>No other volume.</source>
        <translation>没有其他卷。</translation>
    </message>
</context>
<context>
    <name>guestdeck::VolumeModel</name>
    <message>
        <source>–</source>
        <comment>no guest uses this volume</comment>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>Base of %n volume(s)</source>
        <translation>
            <numerusform>%n 个卷的后备文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Upon %1</source>
        <comment>built upon another volume</comment>
        <translation>后备文件：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>由谁使用</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>后备文件</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
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
        <source>Its base %1 is missing: a guest with this disk does not start.</source>
        <translation>它的后备文件 %1 不存在：使用此磁盘的虚拟机无法启动。</translation>
    </message>
    <message>
        <source>Its backing chain leads back to itself.</source>
        <translation>它的后备文件链形成了循环。</translation>
    </message>
    <message>
        <source>It reads from %1, a file outside of all pools. Do not use an image of unknown origin that does so.</source>
        <translation>它会读取 %1，而该文件不在任何存储池中。请勿使用来源不明且如此引用文件的镜像。</translation>
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
    <name>guestdeck::VolumeTable</name>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
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
    <name>guestdeck::WipeVolumeDialog</name>
    <message>
        <source>Wipe volume</source>
        <translation>擦除卷</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>擦除(&amp;W)</translation>
    </message>
    <message>
        <source>Overwrite all of %1 with zeros? It has %2, at %3.</source>
        <translation>要用零覆盖整个 %1 吗？其大小为 %2，位于 %3。</translation>
    </message>
    <message>
        <source>Everything in it is lost, and cannot be brought back. The volume itself stays.</source>
        <translation>其中的全部内容将丢失且无法恢复。卷本身会保留。</translation>
    </message>
    <message>
        <source>Everything in it is lost, and cannot be brought back. That takes the %1 format as well, so a new, empty volume of the same size and format is made in its place.</source>
        <translation>其中的全部内容将丢失且无法恢复。%1 格式本身也会被清除，因此会在原处新建一个大小和格式相同的空卷。</translation>
    </message>
    <message>
        <source>Type the volume&apos;s name</source>
        <translation>请输入卷的名称</translation>
    </message>
    <message>
        <source>&amp;Type its name:</source>
        <translation>输入其名称(&amp;T)：</translation>
    </message>
    <message>
        <source>Type the name of the volume: %1</source>
        <translation>请输入卷的名称：%1</translation>
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
    <message>
        <source>Turn back into a machine</source>
        <translation>转换回虚拟机</translation>
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
