<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ConnectionUri</name>
    <message>
        <source>Simulated host</source>
        <translation>模擬主機</translation>
    </message>
    <message>
        <source>This machine (user session)</source>
        <translation>本機（使用者工作階段）</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>%1 (user session)</source>
        <translation>%1（使用者工作階段）</translation>
    </message>
</context>
<context>
    <name>CreateDomain</name>
    <message>
        <source>The host was removed.</source>
        <translation>主機已被移除。</translation>
    </message>
    <message>
        <source>The virtual network %1 could not be started.</source>
        <translation>無法啟動虛擬網路 %1。</translation>
    </message>
    <message>
        <source>The virtual network %1 is still active.</source>
        <translation>虛擬網路 %1 仍在啟用中。</translation>
    </message>
    <message>
        <source>The storage pool %1 has no room for the disk.</source>
        <translation>儲存集區 %1 沒有足夠的空間存放磁碟。</translation>
    </message>
    <message>
        <source>The disk %1 could not be made.</source>
        <translation>無法建立磁碟 %1。</translation>
    </message>
    <message>
        <source>The disk %1 is still there.</source>
        <translation>磁碟 %1 仍然存在。</translation>
    </message>
    <message>
        <source>The host already has a machine called %1.</source>
        <translation>主機上已有名為 %1 的虛擬機器。</translation>
    </message>
    <message>
        <source>The host refused the definition.</source>
        <translation>主機拒絕了這個定義。</translation>
    </message>
    <message>
        <source>The definition of %1 is still there.</source>
        <translation>%1 的定義仍然存在。</translation>
    </message>
    <message>
        <source>KVM does not work on this host. Create the machine without it: it will be emulated.</source>
        <translation>KVM 在這台主機上無法運作。請不使用 KVM 建立虛擬機器：它將以模擬方式執行。</translation>
    </message>
    <message>
        <source>The host has no free port for the screen.</source>
        <translation>主機沒有可供畫面使用的連接埠。</translation>
    </message>
    <message>
        <source>Port %1 is already in use on the host.</source>
        <translation>主機上的連接埠 %1 已在使用中。</translation>
    </message>
    <message>
        <source>The emulator may not open a file or device that the machine needs.</source>
        <translation>模擬器無權開啟虛擬機器所需的檔案或裝置。</translation>
    </message>
    <message>
        <source>The host has not enough memory or storage to start the machine.</source>
        <translation>主機沒有足夠的記憶體或儲存空間來啟動虛擬機器。</translation>
    </message>
    <message>
        <source>The machine could not be started.</source>
        <translation>無法啟動虛擬機器。</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>建立 %1</translation>
    </message>
    <message>
        <source>Starting the virtual network %1</source>
        <translation>正在啟動虛擬網路 %1</translation>
    </message>
    <message>
        <source>Making the disk %1</source>
        <translation>正在建立磁碟 %1</translation>
    </message>
    <message>
        <source>Storing the definition</source>
        <translation>正在儲存定義</translation>
    </message>
    <message>
        <source>Setting it to start with the host</source>
        <translation>正在設定隨主機自動啟動</translation>
    </message>
    <message>
        <source>The machine could not be set to start with the host.</source>
        <translation>無法將虛擬機器設為隨主機自動啟動。</translation>
    </message>
    <message>
        <source>Starting the machine</source>
        <translation>正在啟動虛擬機器</translation>
    </message>
    <message>
        <source>The machine is still running.</source>
        <translation>虛擬機器仍在執行中。</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <source>The storage pool %1 could not be started.</source>
        <translation>無法啟動儲存集區 %1。</translation>
    </message>
    <message>
        <source>The host has a storage pool called %1 by now, but in the folder %2.</source>
        <translation>主機上現在已有名為 %1 的儲存集區，但位於資料夾 %2。</translation>
    </message>
    <message>
        <source>The storage pool %1 could not be made in the folder %2.</source>
        <translation>無法在資料夾 %2 中建立儲存集區 %1。</translation>
    </message>
    <message>
        <source>The storage pool %1 is still there.</source>
        <translation>儲存集區 %1 仍然存在。</translation>
    </message>
    <message>
        <source>Preparing the storage pool %1</source>
        <translation>正在準備儲存集區 %1</translation>
    </message>
</context>
<context>
    <name>DeleteDomain</name>
    <message>
        <source>The host was removed.</source>
        <translation>主機已被移除。</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>刪除 %1</translation>
    </message>
    <message>
        <source>Checking the disks</source>
        <translation>正在檢查磁碟</translation>
    </message>
    <message>
        <source>Forcing it off</source>
        <translation>正在強制關機</translation>
    </message>
    <message>
        <source>%1 could not be forced off; nothing was deleted.</source>
        <translation>無法將 %1 強制關機；沒有刪除任何東西。</translation>
    </message>
    <message>
        <source>Removing the definition</source>
        <translation>正在移除定義</translation>
    </message>
    <message>
        <source>%1 could not be deleted; its disks are untouched.</source>
        <translation>無法刪除 %1；其磁碟未更動。</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>正在刪除 %1</translation>
    </message>
    <message>
        <source>%1 could not be deleted and is still there.</source>
        <translation>無法刪除 %1，它仍然存在。</translation>
    </message>
    <message>
        <source>It is a medium, not the guest&apos;s own disk.</source>
        <translation>這是媒體，不是虛擬機器自己的磁碟。</translation>
    </message>
    <message>
        <source>Also used by: %1</source>
        <translation>也由下列虛擬機器使用：%1</translation>
    </message>
    <message>
        <source>It is the base of: %1</source>
        <translation>它是下列映像檔的基底：%1</translation>
    </message>
    <message>
        <source>The guest may only read it.</source>
        <translation>虛擬機器只能讀取它。</translation>
    </message>
    <message>
        <source>It is marked as shared between guests.</source>
        <translation>它已標記為由多台虛擬機器共用。</translation>
    </message>
    <message>
        <source>It is in no active storage pool of the host.</source>
        <translation>它不在主機上任何使用中的儲存集區內。</translation>
    </message>
    <message>
        <source>It is no disk of this guest any more.</source>
        <translation>它已不是這台虛擬機器的磁碟。</translation>
    </message>
    <message>
        <source>%1 cannot be deleted. %2 Nothing was changed.</source>
        <translation>無法刪除 %1。%2沒有變更任何東西。</translation>
    </message>
    <message>
        <source>It cannot be told which disks %1 uses.</source>
        <translation>無法得知 %1 使用哪些磁碟。</translation>
    </message>
</context>
<context>
    <name>DomainActions</name>
    <message>
        <source>Start %1</source>
        <translation>啟動 %1</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>無法啟動 %1。</translation>
    </message>
    <message>
        <source>Shut down %1</source>
        <translation>將 %1 關機</translation>
    </message>
    <message>
        <source>%1 could not be asked to shut down.</source>
        <translation>無法要求 %1 關機。</translation>
    </message>
    <message>
        <source>Force off %1</source>
        <translation>將 %1 強制關機</translation>
    </message>
    <message>
        <source>%1 could not be forced off.</source>
        <translation>無法將 %1 強制關機。</translation>
    </message>
    <message>
        <source>Reboot %1</source>
        <translation>將 %1 重新開機</translation>
    </message>
    <message>
        <source>%1 could not be asked to reboot.</source>
        <translation>無法要求 %1 重新開機。</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重設 %1</translation>
    </message>
    <message>
        <source>%1 could not be reset.</source>
        <translation>無法重設 %1。</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暫停 %1</translation>
    </message>
    <message>
        <source>%1 could not be paused.</source>
        <translation>無法暫停 %1。</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>繼續執行 %1</translation>
    </message>
    <message>
        <source>%1 could not be resumed.</source>
        <translation>無法繼續執行 %1。</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>儲存 %1 的狀態</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>無法儲存 %1 的狀態。</translation>
    </message>
    <message>
        <source>Start %1 with the host</source>
        <translation>讓 %1 隨主機自動啟動</translation>
    </message>
    <message>
        <source>The autostart of %1 could not be changed.</source>
        <translation>無法變更 %1 的自動啟動設定。</translation>
    </message>
    <message>
        <source>Do not start %1 with the host</source>
        <translation>不讓 %1 隨主機自動啟動</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主機未連線。</translation>
    </message>
    <message>
        <source>The host is connected for reading only.</source>
        <translation>主機以唯讀方式連線。</translation>
    </message>
    <message>
        <source>%1 is not running.</source>
        <translation>%1 未在執行。</translation>
    </message>
    <message>
        <source>%1 is already running.</source>
        <translation>%1 已在執行中。</translation>
    </message>
    <message>
        <source>%1 is already paused.</source>
        <translation>%1 已經暫停。</translation>
    </message>
    <message>
        <source>%1 is paused and cannot answer. Resume it first.</source>
        <translation>%1 已暫停，無法回應。請先讓它繼續執行。</translation>
    </message>
    <message>
        <source>%1 is not paused.</source>
        <translation>%1 並未暫停。</translation>
    </message>
    <message>
        <source>%1 is transient: it would be lost by saving.</source>
        <translation>%1 是暫時性的虛擬機器：儲存狀態會使它消失。</translation>
    </message>
    <message>
        <source>%1 is transient: it cannot start with the host.</source>
        <translation>%1 是暫時性的虛擬機器：無法隨主機自動啟動。</translation>
    </message>
    <message>
        <source>%1 is running. libvirt renames only guests that are off.</source>
        <translation>%1 正在執行。libvirt 只能重新命名已關機的虛擬機器。</translation>
    </message>
    <message>
        <source>%1 is saved. Start it and shut it down first.</source>
        <translation>%1 處於已儲存狀態。請先啟動它，再將它關機。</translation>
    </message>
    <message>
        <source>A guest needs a name.</source>
        <translation>虛擬機器必須有名稱。</translation>
    </message>
    <message>
        <source>The name must not begin or end with a blank.</source>
        <translation>名稱的開頭和結尾不可以是空白。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名稱太長。</translation>
    </message>
    <message>
        <source>The name must not contain a slash.</source>
        <translation>名稱不可以包含斜線。</translation>
    </message>
    <message>
        <source>The name must not contain control characters.</source>
        <translation>名稱不可以包含控制字元。</translation>
    </message>
    <message>
        <source>Another guest on this host is called %1.</source>
        <translation>這台主機上已有另一台名為 %1 的虛擬機器。</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>將 %1 重新命名為 %2</translation>
    </message>
    <message>
        <source>%1 could not be renamed.</source>
        <translation>無法重新命名 %1。</translation>
    </message>
    <message>
        <source>The guest was asked and does it in its own time, if it can.</source>
        <translation>已向虛擬機器提出要求；只要它能夠，便會自行執行。</translation>
    </message>
</context>
<context>
    <name>Executor</name>
    <message>
        <source>The host is not connected.</source>
        <translation>主機未連線。</translation>
    </message>
</context>
<context>
    <name>HostResources</name>
    <message>
        <source>The host offers KVM, but its processor shows no virtualization extension, so KVM would fail or hang.</source>
        <translation>主機有提供 KVM，但其處理器沒有虛擬化擴充功能，因此 KVM 會失敗或停住。</translation>
    </message>
    <message>
        <source>The host has no KVM.</source>
        <translation>主機沒有 KVM。</translation>
    </message>
</context>
<context>
    <name>InstallPlan</name>
    <message>
        <source>The machine needs a name.</source>
        <translation>虛擬機器必須有名稱。</translation>
    </message>
    <message>
        <source>The name must not begin or end with a space.</source>
        <translation>名稱的開頭和結尾不可以是空白。</translation>
    </message>
    <message>
        <source>The name must not hold a slash or a control character.</source>
        <translation>名稱不可以包含斜線或控制字元。</translation>
    </message>
    <message>
        <source>The name must not begin with a dot or a hyphen.</source>
        <translation>名稱不可以用句點或連字號開頭。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名稱太長。</translation>
    </message>
    <message>
        <source>This host already has a machine called %1.</source>
        <translation>這台主機上已有名為 %1 的虛擬機器。</translation>
    </message>
    <message>
        <source>Choose the installation medium.</source>
        <translation>請選擇安裝媒體。</translation>
    </message>
    <message>
        <source>The path of the medium must begin with a slash.</source>
        <translation>媒體的路徑必須以斜線開頭。</translation>
    </message>
    <message>
        <source>This file is not an ISO image.</source>
        <translation>這個檔案不是 ISO 映像檔。</translation>
    </message>
    <message>
        <source>This ISO image has no boot record: a machine may not start from it.</source>
        <translation>這個 ISO 映像檔沒有開機記錄：虛擬機器可能無法用它開機。</translation>
    </message>
    <message>
        <source>The machine needs memory.</source>
        <translation>虛擬機器需要記憶體。</translation>
    </message>
    <message>
        <source>The host has only %1 of memory.</source>
        <translation>主機只有 %1 的記憶體。</translation>
    </message>
    <message>
        <source>%1 needs at least %2.</source>
        <translation>%1 至少需要 %2。</translation>
    </message>
    <message>
        <source>Only %1 of the host&apos;s memory is free now.</source>
        <translation>主機目前只有 %1 的可用記憶體。</translation>
    </message>
    <message>
        <source>The maximum must not be less than the memory at start.</source>
        <translation>上限不可以小於啟動時的記憶體。</translation>
    </message>
    <message numerus="yes">
        <source>This kind of machine can have at most %n virtual CPUs.</source>
        <translation>
            <numerusform>這種機器最多可以有 %n 個虛擬 CPU。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The host has only %n CPUs: with more virtual ones the machine gets slower.</source>
        <translation>
            <numerusform>主機只有 %n 個 CPU：虛擬 CPU 超過這個數目，虛擬機器反而會變慢。</numerusform>
        </translation>
    </message>
    <message>
        <source>The machine needs at least one virtual CPU.</source>
        <translation>虛擬機器至少需要一個虛擬 CPU。</translation>
    </message>
    <message>
        <source>The maximum must not be less than the number at start.</source>
        <translation>上限不可以小於啟動時的數目。</translation>
    </message>
    <message>
        <source>Choose the storage pool for the disk.</source>
        <translation>請選擇存放磁碟的儲存集區。</translation>
    </message>
    <message>
        <source>The host has no storage pool called %1.</source>
        <translation>主機上沒有名為 %1 的儲存集區。</translation>
    </message>
    <message>
        <source>The storage pool %1 is not active.</source>
        <translation>儲存集區 %1 未啟用。</translation>
    </message>
    <message>
        <source>A new disk is either qcow2 or raw.</source>
        <translation>新磁碟的格式只能是 qcow2 或 raw。</translation>
    </message>
    <message>
        <source>Volumes of the storage pool %1 can only be raw.</source>
        <translation>儲存集區 %1 的磁碟區只能是 raw 格式。</translation>
    </message>
    <message>
        <source>The disk needs a name.</source>
        <translation>磁碟必須有名稱。</translation>
    </message>
    <message>
        <source>This cannot be the name of a disk.</source>
        <translation>這不能當作磁碟的名稱。</translation>
    </message>
    <message>
        <source>The storage pool %1 already has a volume called %2.</source>
        <translation>儲存集區 %1 中已有名為 %2 的磁碟區。</translation>
    </message>
    <message>
        <source>The disk must have at least 1 MiB.</source>
        <translation>磁碟至少要有 1 MiB。</translation>
    </message>
    <message>
        <source>The storage pool %1 has only %2 in all.</source>
        <translation>儲存集區 %1 的總容量只有 %2。</translation>
    </message>
    <message>
        <source>The storage pool %1 has only %2 free: the disk cannot be filled.</source>
        <translation>儲存集區 %1 只有 %2 的可用空間：磁碟無法完全寫滿。</translation>
    </message>
    <message>
        <source>The storage pool %1 has only %2 free.</source>
        <translation>儲存集區 %1 只有 %2 的可用空間。</translation>
    </message>
    <message>
        <source>Choose the disk.</source>
        <translation>請選擇磁碟。</translation>
    </message>
    <message>
        <source>The path of the disk must begin with a slash.</source>
        <translation>磁碟的路徑必須以斜線開頭。</translation>
    </message>
    <message>
        <source>There is no such disk on the host.</source>
        <translation>主機上沒有這個磁碟。</translation>
    </message>
    <message>
        <source>This disk is already used by: %1.</source>
        <translation>這個磁碟已由下列虛擬機器使用：%1。</translation>
    </message>
    <message>
        <source>The disk is started first. If it already holds a system, press Esc while the machine starts and choose the CD.</source>
        <translation>會先從磁碟開機。如果磁碟中已有系統，請在虛擬機器啟動時按 Esc 並選擇光碟。</translation>
    </message>
    <message>
        <source>Choose the host&apos;s bridge.</source>
        <translation>請選擇主機的橋接器。</translation>
    </message>
    <message>
        <source>This cannot be the name of a bridge.</source>
        <translation>這不能當作橋接器的名稱。</translation>
    </message>
    <message>
        <source>The host has no bridge called %1.</source>
        <translation>主機上沒有名為 %1 的橋接器。</translation>
    </message>
    <message>
        <source>Choose the virtual network.</source>
        <translation>請選擇虛擬網路。</translation>
    </message>
    <message>
        <source>The host has no virtual network called %1.</source>
        <translation>主機上沒有名為 %1 的虛擬網路。</translation>
    </message>
    <message>
        <source>The virtual network %1 is not active. Let it be started, or choose another one.</source>
        <translation>虛擬網路 %1 未啟用。請啟動它，或選擇其他虛擬網路。</translation>
    </message>
    <message>
        <source>To boot from the network the machine needs a network.</source>
        <translation>要從網路開機，虛擬機器必須連接網路。</translation>
    </message>
    <message>
        <source>The host&apos;s emulator does not offer this kind of machine.</source>
        <translation>主機的模擬器不提供這種機器。</translation>
    </message>
    <message>
        <source>The host has no UEFI firmware for this kind of machine (OVMF is not installed there).</source>
        <translation>主機上沒有適用於這種機器的 UEFI 韌體（未安裝 OVMF）。</translation>
    </message>
    <message>
        <source>%1 does not install without UEFI.</source>
        <translation>沒有 UEFI 就無法安裝 %1。</translation>
    </message>
    <message>
        <source>This is not an IP address.</source>
        <translation>這不是 IP 位址。</translation>
    </message>
    <message>
        <source>Anyone who reaches the host over the network can see this machine and type into it. Set a password, or listen on 127.0.0.1.</source>
        <translation>任何能透過網路連到主機的人，都能看到並操作這台虛擬機器。請設定密碼，或改為監聽 127.0.0.1。</translation>
    </message>
    <message>
        <source>Anyone who reaches this address can see the machine and type into it. Set a password, or listen on 127.0.0.1.</source>
        <translation>任何能連到這個位址的人，都能看到並操作這台虛擬機器。請設定密碼，或改為監聽 127.0.0.1。</translation>
    </message>
    <message>
        <source>A VNC port lies between 5900 and 65535.</source>
        <translation>VNC 連接埠介於 5900 與 65535 之間。</translation>
    </message>
    <message>
        <source>Port %1 is already in use.</source>
        <translation>連接埠 %1 已在使用中。</translation>
    </message>
    <message>
        <source>A VNC password has at most 8 characters.</source>
        <translation>VNC 密碼最多 8 個字元。</translation>
    </message>
    <message>
        <source>A VNC password consists of plain letters, digits and signs.</source>
        <translation>VNC 密碼只能由英文字母、數字和一般符號組成。</translation>
    </message>
</context>
<context>
    <name>InstallProbe</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>無法開啟 %1。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是檔案。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>無法讀取 %1。</translation>
    </message>
    <message>
        <source>No active storage pool of the host holds %1. Put it into one, or choose a file from one.</source>
        <translation>主機上使用中的儲存集區內都沒有 %1。請將它放進其中一個集區，或選擇集區中的檔案。</translation>
    </message>
    <message>
        <source>The medium could not be read.</source>
        <translation>無法讀取媒體。</translation>
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
        <translation>其他系統</translation>
    </message>
</context>
<context>
    <name>PathAccess</name>
    <message>
        <source>The emulator may not enter the folder %1. Move the file to a storage pool, or let others pass through that folder.</source>
        <translation>模擬器無權進入資料夾 %1。請將檔案移到儲存集區，或允許其他使用者通過該資料夾。</translation>
    </message>
    <message>
        <source>You may not read the file %1.</source>
        <translation>您無權讀取檔案 %1。</translation>
    </message>
</context>
<context>
    <name>findGuest</name>
    <message>
        <source>There is no guest “%1” on %2.</source>
        <translation>%2 上沒有虛擬機器「%1」。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ActionRegistry</name>
    <message>
        <source>Choose a guest first.</source>
        <translation>請先選擇虛擬機器。</translation>
    </message>
    <message>
        <source>The guest is no longer there.</source>
        <translation>虛擬機器已不存在。</translation>
    </message>
    <message>
        <source>Only one guest at a time can be renamed.</source>
        <translation>一次只能重新命名一台虛擬機器。</translation>
    </message>
    <message>
        <source>No IP address of the guest is known.</source>
        <translation>不知道這台虛擬機器的 IP 位址。</translation>
    </message>
    <message>
        <source>Choose a host in the sidebar first.</source>
        <translation>請先在側邊欄選擇主機。</translation>
    </message>
    <message>
        <source>The host is connected already.</source>
        <translation>主機已經連線。</translation>
    </message>
    <message>
        <source>The host is being connected.</source>
        <translation>主機正在連線。</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主機未連線。</translation>
    </message>
    <message>
        <source>No host is connected.</source>
        <translation>沒有已連線的主機。</translation>
    </message>
    <message>
        <source>No host is connected on which machines may be created.</source>
        <translation>沒有可建立虛擬機器的已連線主機。</translation>
    </message>
    <message>
        <source>The list of guests stays open.</source>
        <translation>虛擬機器清單會一直開著。</translation>
    </message>
    <message>
        <source>No tab was closed.</source>
        <translation>沒有已關閉的分頁。</translation>
    </message>
    <message>
        <source>&amp;New machine…</source>
        <translation>新增虛擬機器(&amp;N)…</translation>
    </message>
    <message>
        <source>Create a virtual machine</source>
        <translation>建立虛擬機器</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>新增主機(&amp;A)…</translation>
    </message>
    <message>
        <source>Add this machine or a remote host</source>
        <translation>新增本機或遠端主機</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>連線(&amp;C)</translation>
    </message>
    <message>
        <source>Connect to the host</source>
        <translation>連線到主機</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>中斷連線(&amp;D)</translation>
    </message>
    <message>
        <source>Close the connection; guests go on running</source>
        <translation>關閉連線；虛擬機器會繼續執行</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>重新整理(&amp;F)</translation>
    </message>
    <message>
        <source>List everything of the host afresh</source>
        <translation>重新列出主機上的所有項目</translation>
    </message>
    <message>
        <source>&amp;Open host</source>
        <translation>開啟主機(&amp;O)</translation>
    </message>
    <message>
        <source>Show what is known of the host in a tab</source>
        <translation>在分頁中顯示主機的相關資訊</translation>
    </message>
    <message>
        <source>&amp;Edit host…</source>
        <translation>編輯主機(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the host&apos;s name or address</source>
        <translation>變更主機的名稱或位址</translation>
    </message>
    <message>
        <source>&amp;Remove host…</source>
        <translation>移除主機(&amp;R)…</translation>
    </message>
    <message>
        <source>Forget the host; nothing is changed on it</source>
        <translation>從清單移除主機；主機本身不會有任何變更</translation>
    </message>
    <message>
        <source>Connect at &amp;start</source>
        <translation>啟動時連線(&amp;S)</translation>
    </message>
    <message>
        <source>Connect to the host when the program starts</source>
        <translation>程式啟動時連線到主機</translation>
    </message>
    <message>
        <source>Copy &amp;URI</source>
        <translation>複製 URI(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the host&apos;s libvirt address</source>
        <translation>複製主機的 libvirt 位址</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave the program; guests go on running</source>
        <translation>離開程式；虛擬機器會繼續執行</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>啟動(&amp;S)</translation>
    </message>
    <message>
        <source>Switch the guest on, or bring a saved one back</source>
        <translation>將虛擬機器開機，或還原已儲存狀態的虛擬機器</translation>
    </message>
    <message>
        <source>Shut &amp;down</source>
        <translation>關機(&amp;D)</translation>
    </message>
    <message>
        <source>Ask the guest to shut down</source>
        <translation>要求虛擬機器關機</translation>
    </message>
    <message>
        <source>Force &amp;off</source>
        <translation>強制關機(&amp;O)</translation>
    </message>
    <message>
        <source>Pull the plug: unsaved data in the guest is lost</source>
        <translation>直接切斷電源：虛擬機器中未儲存的資料會遺失</translation>
    </message>
    <message>
        <source>Re&amp;boot</source>
        <translation>重新開機(&amp;B)</translation>
    </message>
    <message>
        <source>Ask the guest to reboot</source>
        <translation>要求虛擬機器重新開機</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>重設(&amp;T)</translation>
    </message>
    <message>
        <source>Press the reset button: unsaved data in the guest is lost</source>
        <translation>按下重設按鈕：虛擬機器中未儲存的資料會遺失</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>Freeze the guest; it keeps its memory</source>
        <translation>凍結虛擬機器；記憶體內容會保留</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>繼續(&amp;U)</translation>
    </message>
    <message>
        <source>Let the paused guest go on</source>
        <translation>讓已暫停的虛擬機器繼續執行</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>儲存狀態(&amp;V)</translation>
    </message>
    <message>
        <source>Write the guest&apos;s memory to disk and switch it off; Start brings it back</source>
        <translation>將虛擬機器的記憶體寫入磁碟並關閉；按「啟動」即可還原</translation>
    </message>
    <message>
        <source>Start with the &amp;host</source>
        <translation>隨主機自動啟動(&amp;H)</translation>
    </message>
    <message>
        <source>Start the guest when its host boots</source>
        <translation>主機開機時自動啟動虛擬機器</translation>
    </message>
    <message>
        <source>&amp;Console</source>
        <translation>主控台(&amp;C)</translation>
    </message>
    <message>
        <source>Open the guest&apos;s screen in a tab</source>
        <translation>在分頁中開啟虛擬機器的畫面</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>詳細資訊(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the details of the chosen guest</source>
        <translation>前往所選虛擬機器的詳細資訊</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重新命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Give the guest another name</source>
        <translation>為虛擬機器取另一個名稱</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>刪除(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete the guest, and its disks if you want</source>
        <translation>刪除虛擬機器，也可以一併刪除其磁碟</translation>
    </message>
    <message>
        <source>Copy na&amp;me</source>
        <translation>複製名稱(&amp;M)</translation>
    </message>
    <message>
        <source>Copy the names of the chosen guests</source>
        <translation>複製所選虛擬機器的名稱</translation>
    </message>
    <message>
        <source>Copy &amp;IP Address</source>
        <translation>複製 IP 位址(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the IP addresses of the chosen guests</source>
        <translation>複製所選虛擬機器的 IP 位址</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>前往搜尋欄位</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>側邊欄(&amp;B)</translation>
    </message>
    <message>
        <source>Show the hosts at the side</source>
        <translation>在側邊顯示主機</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>資訊面板(&amp;I)</translation>
    </message>
    <message>
        <source>Show the chosen guest at a glance</source>
        <translation>顯示所選虛擬機器的概況</translation>
    </message>
    <message>
        <source>Tas&amp;ks</source>
        <translation>工作(&amp;K)</translation>
    </message>
    <message>
        <source>Unfold the list of tasks</source>
        <translation>展開工作清單</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>欄位(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the columns of the table and their order</source>
        <translation>選擇表格的欄位及其順序</translation>
    </message>
    <message>
        <source>Clear &amp;finished tasks</source>
        <translation>清除已結束的工作(&amp;F)</translation>
    </message>
    <message>
        <source>Forget the tasks that are over</source>
        <translation>從清單移除已結束的工作</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一個分頁(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next tab</source>
        <translation>前往下一個分頁</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>上一個分頁(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the previous tab</source>
        <translation>前往上一個分頁</translation>
    </message>
    <message>
        <source>C&amp;lose tab</source>
        <translation>關閉分頁(&amp;L)</translation>
    </message>
    <message>
        <source>Close the tab in front</source>
        <translation>關閉目前的分頁</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>重新開啟已關閉的分頁(&amp;R)</translation>
    </message>
    <message>
        <source>Open the tab closed last again</source>
        <translation>重新開啟上次關閉的分頁</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>下一個窗格(&amp;A)</translation>
    </message>
    <message>
        <source>Move the focus to the next part of the window</source>
        <translation>將焦點移到視窗的下一個區域</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全螢幕(&amp;F)</translation>
    </message>
    <message>
        <source>Give the whole screen to the guest or the window</source>
        <translation>讓虛擬機器或視窗佔用整個螢幕</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>命令選擇區(&amp;P)…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>依名稱尋找任何命令</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Show all keys on one sheet</source>
        <translation>在一張表上顯示所有快速鍵</translation>
    </message>
    <message>
        <source>&amp;About Guestdeck</source>
        <translation>關於 Guestdeck(&amp;A)</translation>
    </message>
    <message>
        <source>Show version and licence</source>
        <translation>顯示版本與授權</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: why it cannot be done</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>還原(&amp;S)</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 未連線。</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 以唯讀方式連線。</translation>
    </message>
</context>
<context>
    <name>guestdeck::Application</name>
    <message>
        <source>guestdeck: “%1” is not an address of the form vnc://host:port.</source>
        <translation>guestdeck：「%1」不是 vnc://host:port 形式的位址。</translation>
    </message>
    <message>
        <source>There is no guest “%1”.</source>
        <translation>沒有虛擬機器「%1」。</translation>
    </message>
    <message>
        <source>A new machine needs a host that is connected and not read-only.</source>
        <translation>新增虛擬機器需要一台已連線且非唯讀的主機。</translation>
    </message>
    <message>
        <source>%1 was not created, because its host was removed.</source>
        <translation>未建立 %1，因為其主機已被移除。</translation>
    </message>
    <message>
        <source>The creation of %1 was cancelled; nothing of it is left.</source>
        <translation>已取消建立 %1；沒有留下任何東西。</translation>
    </message>
    <message>
        <source>%1 was not created.</source>
        <translation>未建立 %1。</translation>
    </message>
    <message>
        <source>%1 was not created, and not all of it could be removed again.</source>
        <translation>未建立 %1，而且無法完全清除已建立的部分。</translation>
    </message>
    <message>
        <source>Back to the wizard with my answers</source>
        <translation>帶著我的設定回到精靈</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>複製命令</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再檢查一次</translation>
    </message>
    <message>
        <source>Open the simulated host</source>
        <translation>開啟模擬主機</translation>
    </message>
</context>
<context>
    <name>guestdeck::BareConsoleWindow</name>
    <message>
        <source>Console</source>
        <translation>主控台</translation>
    </message>
</context>
<context>
    <name>guestdeck::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Columns in their order</source>
        <translation>依順序排列的欄位</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
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
        <translation>還原預設值</translation>
    </message>
</context>
<context>
    <name>guestdeck::CommandLine</name>
    <message>
        <source>Shows the host at this libvirt URI, too, for this run. May be repeated.</source>
        <translation>這次執行時，另外顯示此 libvirt URI 的主機。可以重複指定。</translation>
    </message>
    <message>
        <source>Opens the console of the guest with this name, UUID or id.</source>
        <translation>開啟具有此名稱、UUID 或 ID 的虛擬機器的主控台。</translation>
    </message>
    <message>
        <source>Opens the tab of the guest with this name, UUID or id.</source>
        <translation>開啟具有此名稱、UUID 或 ID 的虛擬機器的分頁。</translation>
    </message>
    <message>
        <source>Opens the wizard for a new machine.</source>
        <translation>開啟新增虛擬機器精靈。</translation>
    </message>
    <message>
        <source>Opens the page of the host.</source>
        <translation>開啟主機的頁面。</translation>
    </message>
    <message>
        <source>Opens a bare console on a VNC server&apos;s unix socket.</source>
        <translation>在 VNC 伺服器的 unix socket 上開啟單獨的主控台。</translation>
    </message>
    <message>
        <source>Keeps settings in this file and minds no other running Guestdeck.</source>
        <translation>將設定存放在此檔案中，且不理會其他執行中的 Guestdeck。</translation>
    </message>
    <message>
        <source>Says on stderr what happens, each line with the milliseconds since the program started.</source>
        <translation>將執行過程輸出到 stderr，每一行都附上程式啟動後經過的毫秒數。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>顯示此說明。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>顯示版本。</translation>
    </message>
    <message>
        <source>guestdeck: %1
Try “guestdeck --help”.</source>
        <translation>guestdeck：%1
請試試「guestdeck --help」。</translation>
    </message>
    <message>
        <source>Usage: guestdeck [options] [vnc://host[:port]]
Manages virtual machines on KVM hosts. With a vnc:// address it shows that screen only.</source>
        <translation>用法：guestdeck [選項] [vnc://主機[:連接埠]]
管理 KVM 主機上的虛擬機器。若指定 vnc:// 位址，則只顯示該畫面。</translation>
    </message>
    <message>
        <source>Qt&apos;s own options, such as “-platform” and “-style”, are understood as well.</source>
        <translation>也可以使用 Qt 本身的選項，例如「-platform」和「-style」。</translation>
    </message>
    <message>
        <source>Only one --show option can be given, with the name of one guest.</source>
        <translation>只能指定一個 --show 選項，並附上一台虛擬機器的名稱。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>「%1」是多餘的引數。</translation>
    </message>
    <message>
        <source>“%1” is no vnc:// address.</source>
        <translation>「%1」不是 vnc:// 位址。</translation>
    </message>
    <message>
        <source>--vnc-socket needs the path of one socket and goes with no address.</source>
        <translation>--vnc-socket 需要一個 socket 的路徑，且不能與位址一起使用。</translation>
    </message>
    <message>
        <source>A bare console shows no host: give either one or the other.</source>
        <translation>單獨的主控台不會顯示主機：請只指定其中一項。</translation>
    </message>
    <message>
        <source>--connect needs the URI of a host, such as qemu:///system.</source>
        <translation>--connect 需要主機的 URI，例如 qemu:///system。</translation>
    </message>
    <message>
        <source>--settings needs the name of a file.</source>
        <translation>--settings 需要檔案名稱。</translation>
    </message>
    <message>
        <source>guestdeck: there is no display. Log in with “ssh -X”, or start it with “-platform vnc” and look at its window with a VNC viewer.</source>
        <translation>guestdeck：沒有可用的顯示器。請以「ssh -X」登入，或以「-platform vnc」啟動，再用 VNC 檢視程式查看視窗。</translation>
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
        <translation>命令名稱</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想要做什麼？</translation>
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
        <translation>強制關機</translation>
    </message>
    <message numerus="yes">
        <source>Pull the plug of %n guest(s)?
%1</source>
        <translation>
            <numerusform>要直接切斷 %n 台虛擬機器的電源嗎？
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>What the guest has not written to its disks is lost. “Shut down” asks the guest instead.</source>
        <translation>虛擬機器尚未寫入磁碟的資料會遺失。「關機」則是要求虛擬機器自行關機。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message numerus="yes">
        <source>Press the reset button of %n guest(s)?
%1</source>
        <translation>
            <numerusform>要按下 %n 台虛擬機器的重設按鈕嗎？
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>What the guest has not written to its disks is lost. “Reboot” asks the guest instead.</source>
        <translation>虛擬機器尚未寫入磁碟的資料會遺失。「重新開機」則是要求虛擬機器自行重新開機。</translation>
    </message>
    <message>
        <source>Remove host</source>
        <translation>移除主機</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n host(s) from the list?
%1</source>
        <translation>
            <numerusform>要從清單中移除 %n 台主機嗎？
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed on the host; its guests go on running.</source>
        <translation>主機上不會有任何變更；其虛擬機器會繼續執行。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>中斷連線</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n host(s) while tasks run there?
%1</source>
        <translation>
            <numerusform>有工作仍在執行，要中斷 %n 台主機的連線嗎？
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The running tasks are broken off where they stand.</source>
        <translation>執行中的工作會就此中止。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message numerus="yes">
        <source>Leave while %n task(s) run?
%1</source>
        <translation>
            <numerusform>有 %n 個工作仍在執行，要離開嗎？
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The running tasks are broken off where they stand. Guests go on running.</source>
        <translation>執行中的工作會就此中止。虛擬機器會繼續執行。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::Connection</name>
    <message>
        <source>The host has not answered for 15 seconds.</source>
        <translation>主機已 15 秒沒有回應。</translation>
    </message>
    <message>
        <source>The connection to libvirt was closed by the other side.</source>
        <translation>與 libvirt 的連線已被對方關閉。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleFrame</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>無法寫入 %1。</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>主控台</translation>
    </message>
    <message>
        <source>The screen is shown in full screen.</source>
        <translation>畫面正以全螢幕顯示。</translation>
    </message>
    <message>
        <source>Send keys</source>
        <translation>傳送按鍵</translation>
    </message>
    <message>
        <source>Sends a key combination that this desktop keeps for itself</source>
        <translation>傳送會被本機桌面攔截的按鍵組合</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Shows the whole screen scaled to the window; off: 1:1</source>
        <translation>將整個畫面縮放到視窗大小；關閉時為 1:1</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>僅供檢視</translation>
    </message>
    <message>
        <source>View only: keeps keyboard and pointer from the guest</source>
        <translation>僅供檢視：不將鍵盤與滑鼠傳給虛擬機器</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>螢幕截圖</translation>
    </message>
    <message>
        <source>Screenshot: saves the picture to a file</source>
        <translation>螢幕截圖：將畫面儲存成檔案</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Fills the whole screen with the guest&apos;s (F11)</source>
        <translation>以虛擬機器的畫面填滿整個螢幕 (F11)</translation>
    </message>
    <message>
        <source>How to get the keyboard back</source>
        <translation>如何取回鍵盤</translation>
    </message>
    <message>
        <source>Press %1 to release the pointer</source>
        <translation>按 %1 釋放滑鼠</translation>
    </message>
    <message>
        <source>Press %1 to release the keyboard</source>
        <translation>按 %1 釋放鍵盤</translation>
    </message>
    <message>
        <source>%1 releases</source>
        <comment>short for: press Ctrl+Alt to release keyboard and pointer</comment>
        <translation>%1 釋放</translation>
    </message>
    <message>
        <source>The keys could not be sent to the guest.</source>
        <translation>無法將按鍵傳送到虛擬機器。</translation>
    </message>
    <message>
        <source>Save the screenshot</source>
        <translation>儲存螢幕截圖</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 圖片 (*.png)</translation>
    </message>
    <message>
        <source>The screenshot was saved as %1.</source>
        <translation>螢幕截圖已儲存為 %1。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsolePage</name>
    <message>
        <source>The host was removed.</source>
        <translation>主機已被移除。</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>主控台</translation>
    </message>
    <message>
        <source>State of the guest</source>
        <translation>虛擬機器的狀態</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>啟動</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>關機</translation>
    </message>
    <message>
        <source>More power actions</source>
        <translation>更多電源動作</translation>
    </message>
    <message>
        <source>&amp;Reboot</source>
        <translation>重新開機(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>繼續(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存狀態(&amp;S)</translation>
    </message>
    <message>
        <source>R&amp;eset…</source>
        <translation>重設(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Force off…</source>
        <translation>強制關機(&amp;F)…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>%1, host not connected</source>
        <comment>state of the guest as last known</comment>
        <translation>%1，主機未連線</translation>
    </message>
    <message>
        <source>The guest is not there.</source>
        <translation>虛擬機器不存在。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleScreen</name>
    <message>
        <source>Its VNC server could not be reached.</source>
        <translation>無法連到其 VNC 伺服器。</translation>
    </message>
    <message>
        <source>Its VNC server refused the connection.</source>
        <translation>其 VNC 伺服器拒絕連線。</translation>
    </message>
    <message>
        <source>Its VNC server stopped answering.</source>
        <translation>其 VNC 伺服器停止回應。</translation>
    </message>
    <message>
        <source>Its VNC server closed the connection.</source>
        <translation>其 VNC 伺服器關閉了連線。</translation>
    </message>
    <message>
        <source>The password was not accepted.</source>
        <translation>密碼未被接受。</translation>
    </message>
    <message>
        <source>The screen needs a password.</source>
        <translation>畫面需要密碼。</translation>
    </message>
    <message>
        <source>Its VNC server wants a way to log in that Guestdeck does not speak yet (such as TLS or SASL).</source>
        <translation>其 VNC 伺服器要求 Guestdeck 尚未支援的登入方式（例如 TLS 或 SASL）。</translation>
    </message>
    <message>
        <source>Its VNC server sent something that makes no sense.</source>
        <translation>其 VNC 伺服器送來無法理解的資料。</translation>
    </message>
    <message>
        <source>Its screen is larger than Guestdeck can show.</source>
        <translation>其畫面大於 Guestdeck 所能顯示的大小。</translation>
    </message>
    <message>
        <source>Screen of the guest</source>
        <translation>虛擬機器的畫面</translation>
    </message>
    <message>
        <source>Picture of the guest&apos;s screen</source>
        <translation>虛擬機器畫面的影像</translation>
    </message>
    <message>
        <source>The way to it could not be found.</source>
        <translation>找不到連到它的路徑。</translation>
    </message>
    <message>
        <source>The host %1 is not connected.</source>
        <translation>主機 %1 未連線。</translation>
    </message>
    <message>
        <source>The screen of %1 comes back by itself when the host does.</source>
        <translation>主機恢復連線後，%1 的畫面會自動恢復。</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>連線(&amp;C)</translation>
    </message>
    <message>
        <source>The host %1 is listing its guests…</source>
        <translation>主機 %1 正在列出其虛擬機器…</translation>
    </message>
    <message>
        <source>%1 is not on this host any more.</source>
        <translation>%1 已不在這台主機上。</translation>
    </message>
    <message>
        <source>It was deleted or renamed, or it moved to another host.</source>
        <translation>它已被刪除、重新命名，或移到其他主機。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 處於已儲存狀態。</translation>
    </message>
    <message>
        <source>It goes on where it stopped.</source>
        <translation>它會從停止的地方繼續執行。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>還原(&amp;R)</translation>
    </message>
    <message>
        <source>%1 is off.</source>
        <translation>%1 已關機。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>啟動(&amp;S)</translation>
    </message>
    <message>
        <source>Finding the way to the screen of %1…</source>
        <translation>正在尋找連到 %1 畫面的路徑…</translation>
    </message>
    <message>
        <source>Connecting to the screen of %1…</source>
        <translation>正在連線到 %1 的畫面…</translation>
    </message>
    <message>
        <source>The screen of %1 asks for a password.</source>
        <translation>%1 的畫面要求輸入密碼。</translation>
    </message>
    <message>
        <source>The password in the guest&apos;s definition was not accepted.</source>
        <translation>虛擬機器定義中的密碼未被接受。</translation>
    </message>
    <message>
        <source>Only its first eight characters count, by the rules of VNC.</source>
        <translation>依 VNC 的規則，只有前八個字元有效。</translation>
    </message>
    <message>
        <source>The screen of %1 cannot be shown.</source>
        <translation>無法顯示 %1 的畫面。</translation>
    </message>
    <message>
        <source>Guestdeck tries again by itself.</source>
        <translation>Guestdeck 會自動重試。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重試(&amp;T)</translation>
    </message>
</context>
<context>
    <name>guestdeck::CreateBackend</name>
    <message>
        <source>The host is no longer in the list.</source>
        <translation>主機已不在清單中。</translation>
    </message>
</context>
<context>
    <name>guestdeck::CreateDraft</name>
    <message>
        <source>Choose a disk image, or type the path of one.</source>
        <translation>請選擇磁碟映像檔，或輸入其路徑。</translation>
    </message>
    <message>
        <source>Choose an installation image.</source>
        <translation>請選擇安裝映像檔。</translation>
    </message>
    <message>
        <source>The image cannot be read: %1</source>
        <translation>無法讀取映像檔：%1</translation>
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
        <translation>%1，機器類型 %2</translation>
    </message>
    <message>
        <source>Boot from the network</source>
        <translation>從網路開機</translation>
    </message>
    <message>
        <source>Nothing now, install later</source>
        <translation>現在不安裝，稍後再安裝</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPUs</source>
        <translation>
            <numerusform>%n 個 vCPU</numerusform>
        </translation>
    </message>
    <message>
        <source>New, %1 on %2</source>
        <translation>新磁碟，%1，位於 %2</translation>
    </message>
    <message>
        <source>No disk</source>
        <translation>無磁碟</translation>
    </message>
    <message>
        <source>Virtual network %1</source>
        <translation>虛擬網路 %1</translation>
    </message>
    <message>
        <source>Host bridge %1</source>
        <translation>主機橋接器 %1</translation>
    </message>
    <message>
        <source>User mode network</source>
        <translation>使用者模式網路</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>無網路</translation>
    </message>
    <message>
        <source>automatic port</source>
        <translation>自動選擇連接埠</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>連接埠 %1</translation>
    </message>
    <message>
        <source>VNC on %1, %2</source>
        <translation>VNC 位於 %1，%2</translation>
    </message>
    <message>
        <source>VNC on %1</source>
        <translation>VNC 位於 %1</translation>
    </message>
    <message>
        <source>VNC on %1, %2</source>
        <comment>address, port</comment>
        <translation>VNC 位於 %1，連接埠 %2</translation>
    </message>
    <message>
        <source>%1 memory of %2 free</source>
        <translation>%1 記憶體（可用 %2）</translation>
    </message>
    <message>
        <source>%1 on %2, %3 free</source>
        <translation>%2 上的 %1（可用 %3）</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 磁碟空間</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <comment>a list such as: 2 vCPUs, 4 GiB memory of 11 GiB free</comment>
        <translation>需要 %1。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>作業系統</translation>
    </message>
    <message>
        <source>Installed from</source>
        <translation>安裝來源</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>處理器</translation>
    </message>
    <message>
        <source>%1, up to %2 while running</source>
        <translation>%1，執行中最多可增加到 %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶體</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>New volume %1 of %2 (%3, grows as it fills) in pool %4</source>
        <translation>集區 %4 中的新磁碟區 %1，%2（%3，隨用量成長）</translation>
    </message>
    <message>
        <source>New volume %1 of %2 (%3, all space taken at once) in pool %4</source>
        <translation>集區 %4 中的新磁碟區 %1，%2（%3，一次配置全部空間）</translation>
    </message>
    <message>
        <source>Existing: %1</source>
        <translation>現有：%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>%1, which will be started</source>
        <translation>%1（將會啟動）</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>None: the guest is emulated and slow</source>
        <translation>無：虛擬機器以模擬方式執行，速度緩慢</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>畫面</translation>
    </message>
    <message>
        <source>%1, no password</source>
        <translation>%1，無密碼</translation>
    </message>
    <message>
        <source>%1, with a password</source>
        <translation>%1，有密碼</translation>
    </message>
    <message>
        <source>starts and opens its console</source>
        <translation>啟動並開啟其主控台</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>啟動</translation>
    </message>
    <message>
        <source>stays off</source>
        <translation>保持關機</translation>
    </message>
    <message>
        <source>starts with the host</source>
        <translation>隨主機自動啟動</translation>
    </message>
    <message>
        <source>When made</source>
        <translation>建立後</translation>
    </message>
    <message>
        <source>%1, a new folder pool at %2</source>
        <comment>pool, folder</comment>
        <translation>%1，位於 %2 的新資料夾集區</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>儲存集區</translation>
    </message>
</context>
<context>
    <name>guestdeck::DeleteDialog</name>
    <message>
        <source>Delete guests</source>
        <translation>刪除虛擬機器</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n guest(s)? Tick the disks to be deleted with them; this cannot be undone.</source>
        <translation>
            <numerusform>要刪除 %n 台虛擬機器嗎？請勾選要一併刪除的磁碟；此動作無法復原。</numerusform>
        </translation>
    </message>
    <message>
        <source>Guests and their disks</source>
        <translation>虛擬機器及其磁碟</translation>
    </message>
    <message>
        <source>Guest and disks</source>
        <translation>虛擬機器與磁碟</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>將會刪除的項目</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Tick all disks</source>
        <translation>勾選所有磁碟</translation>
    </message>
    <message>
        <source>Tick every disk that nothing else uses</source>
        <translation>勾選所有未被其他項目使用的磁碟</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已略過：%1</translation>
    </message>
    <message>
        <source>is forced off first</source>
        <translation>會先強制關機</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n 個快照</numerusform>
        </translation>
    </message>
    <message>
        <source>saved state</source>
        <translation>已儲存的狀態</translation>
    </message>
    <message>
        <source>firmware variables (NVRAM)</source>
        <translation>韌體變數（NVRAM）</translation>
    </message>
    <message>
        <source>TPM state</source>
        <translation>TPM 狀態</translation>
    </message>
    <message>
        <source>goes with it: %1</source>
        <translation>一併刪除：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、 </translation>
    </message>
    <message>
        <source>Reading what belongs to the guests…</source>
        <translation>正在讀取虛擬機器擁有的項目…</translation>
    </message>
    <message>
        <source>No disk is deleted.</source>
        <translation>不會刪除任何磁碟。</translation>
    </message>
    <message numerus="yes">
        <source>%n disk(s) with %1 are deleted for good.</source>
        <translation>
            <numerusform>將永久刪除 %n 個磁碟，共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between remarks</comment>
        <translation>； </translation>
    </message>
</context>
<context>
    <name>guestdeck::DiskPage</name>
    <message>
        <source>Disk</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>Where should the machine keep its data?</source>
        <translation>虛擬機器的資料要存放在哪裡？</translation>
    </message>
    <message>
        <source>Ne&amp;w disk</source>
        <translation>新磁碟(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Existing disk image</source>
        <translation>現有的磁碟映像檔(&amp;E)</translation>
    </message>
    <message>
        <source>N&amp;o disk</source>
        <translation>無磁碟(&amp;O)</translation>
    </message>
    <message>
        <source>Good for live systems; a disk can be added later.</source>
        <translation>適合 Live 系統；之後可以再新增磁碟。</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>儲存集區</translation>
    </message>
    <message>
        <source>Size of the disk in GiB</source>
        <translation>磁碟大小 (GiB)</translation>
    </message>
    <message>
        <source>Format of the disk</source>
        <translation>磁碟格式</translation>
    </message>
    <message>
        <source>When the disk takes its space</source>
        <translation>磁碟配置空間的時機</translation>
    </message>
    <message>
        <source>As it fills (sparse)</source>
        <translation>隨用量成長（sparse）</translation>
    </message>
    <message>
        <source>All at once (full)</source>
        <translation>一次全部配置（full）</translation>
    </message>
    <message>
        <source>Name of the volume</source>
        <translation>磁碟區名稱</translation>
    </message>
    <message>
        <source>Named after the machine</source>
        <translation>以虛擬機器的名稱命名</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>集區(&amp;P)：</translation>
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
        <translation>配置空間(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Volume name:</source>
        <translation>磁碟區名稱(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>更多選項(&amp;M)</translation>
    </message>
    <message>
        <source>Existing disk image: a volume or a path on the host</source>
        <translation>現有的磁碟映像檔：主機上的磁碟區或路徑</translation>
    </message>
    <message>
        <source>Choose a volume, or type a path on the host</source>
        <translation>選擇磁碟區，或輸入主機上的路徑</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Browse for a disk image</source>
        <translation>瀏覽磁碟映像檔</translation>
    </message>
    <message>
        <source>It is used as it is: what is on it stays until the installation overwrites it.</source>
        <translation>會照原樣使用：在安裝程式覆寫之前，其中的內容都會保留。</translation>
    </message>
    <message>
        <source>Disk images of the host</source>
        <translation>主機的磁碟映像檔</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>選擇磁碟映像檔</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.img *.raw);;All files (*)</source>
        <translation>磁碟映像檔 (*.qcow2 *.img *.raw);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>raw: the plain disk, a little faster, without snapshots in the file.</source>
        <translation>raw：單純的磁碟，速度略快，但檔案內不能有快照。</translation>
    </message>
    <message>
        <source>qcow2: allows snapshots and copies that share a base.</source>
        <translation>qcow2：可建立快照，以及共用基底的複本。</translation>
    </message>
    <message>
        <source>Quick to make and small at first, but the pool can run full later.</source>
        <translation>建立快速且一開始很小，但之後集區可能會被用滿。</translation>
    </message>
    <message>
        <source>The space is set aside now and cannot run out; making it takes longer.</source>
        <translation>現在就保留空間，之後不會不足；建立時間較長。</translation>
    </message>
    <message>
        <source>%1 – %2 free of %3</source>
        <comment>pool, sizes</comment>
        <translation>%1 – 可用 %2，共 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n storage pools of this host are stopped. Start one, or choose an existing disk image by its path.</source>
        <translation>
            <numerusform>這台主機有 %n 個儲存集區已停止。請啟動其中一個，或以路徑選擇現有的磁碟映像檔。</numerusform>
        </translation>
    </message>
    <message>
        <source>This host has no storage pool. Make one first, or choose an existing disk image by its path.</source>
        <translation>這台主機沒有儲存集區。請先建立一個，或以路徑選擇現有的磁碟映像檔。</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped pools are not listed.</source>
        <translation>
            <numerusform>未列出 %n 個已停止的集區。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – new folder pool at %2</source>
        <comment>pool, folder</comment>
        <translation>%1 – 位於 %2 的新資料夾集區</translation>
    </message>
    <message>
        <source>%1 (stopped) – will be started</source>
        <comment>pool</comment>
        <translation>%1（已停止）– 將會啟動</translation>
    </message>
    <message>
        <source>This host has no storage pool yet. Creating the machine makes this one and lets it start with the host; files that are in the folder already stay.</source>
        <translation>這台主機還沒有儲存集區。建立虛擬機器時會一併建立這個集區，並讓它隨主機自動啟動；資料夾中已有的檔案會保留。</translation>
    </message>
    <message>
        <source>No storage pool of this host is active. Creating the machine starts this one.</source>
        <translation>這台主機沒有使用中的儲存集區。建立虛擬機器時會啟動這個集區。</translation>
    </message>
</context>
<context>
    <name>guestdeck::EmptyState</name>
    <message>
        <source>Nothing to list</source>
        <translation>沒有可列出的項目</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少什麼</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可以怎麼做</translation>
    </message>
</context>
<context>
    <name>guestdeck::ErrorDialog</name>
    <message>
        <source>What happened:</source>
        <translation>發生的問題：</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>解決方法：</translation>
    </message>
    <message>
        <source>Task:</source>
        <translation>工作：</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資訊</translation>
    </message>
    <message>
        <source>&amp;Details:</source>
        <translation>詳細資訊(&amp;D)：</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>全部複製</translation>
    </message>
</context>
<context>
    <name>guestdeck::Explain</name>
    <message>
        <source>The task failed.</source>
        <translation>工作失敗。</translation>
    </message>
</context>
<context>
    <name>guestdeck::Explanation</name>
    <message>
        <source>The host offers KVM, but the emulator is not allowed to use it or the processor lacks it.</source>
        <translation>主機有提供 KVM，但模擬器無權使用，或處理器不支援。</translation>
    </message>
    <message>
        <source>Let the guest be emulated (type “qemu”), or give the emulator&apos;s user access to /dev/kvm on the host.</source>
        <translation>請讓虛擬機器以模擬方式執行（類型「qemu」），或讓模擬器的使用者有權存取主機上的 /dev/kvm。</translation>
    </message>
    <message>
        <source>KVM does not work on this host.</source>
        <translation>KVM 在這台主機上無法運作。</translation>
    </message>
    <message>
        <source>Switch virtualisation on in the host&apos;s firmware, or let the guest be emulated (type “qemu”).</source>
        <translation>請在主機的韌體中啟用虛擬化，或讓虛擬機器以模擬方式執行（類型「qemu」）。</translation>
    </message>
    <message>
        <source>The host has no emulator for this kind of machine.</source>
        <translation>主機上沒有適用於這種機器的模擬器。</translation>
    </message>
    <message>
        <source>Install the emulator of that architecture on the host, or choose KVM or QEMU as the host offers it.</source>
        <translation>請在主機上安裝該架構的模擬器，或依主機提供的選擇 KVM 或 QEMU。</translation>
    </message>
    <message>
        <source>The processor model asked for does not work with this host&apos;s KVM.</source>
        <translation>指定的處理器型號無法與這台主機的 KVM 一起使用。</translation>
    </message>
    <message>
        <source>Choose another processor model, or let the guest be emulated.</source>
        <translation>請選擇其他處理器型號，或讓虛擬機器以模擬方式執行。</translation>
    </message>
    <message>
        <source>Guests with UEFI firmware cannot have internal snapshots here.</source>
        <translation>使用 UEFI 韌體的虛擬機器在這裡無法建立內部快照。</translation>
    </message>
    <message>
        <source>Make an external snapshot, or one of the disks alone.</source>
        <translation>請建立外部快照，或只建立磁碟的快照。</translation>
    </message>
    <message>
        <source>The machine has no free PCI slot left.</source>
        <translation>虛擬機器已沒有可用的 PCI 插槽。</translation>
    </message>
    <message>
        <source>Shut the guest down and add PCI Express root ports, then add the device.</source>
        <translation>請將虛擬機器關機並新增 PCI Express 根連接埠，再新增裝置。</translation>
    </message>
    <message>
        <source>The disks do not lie on storage that both hosts share safely.</source>
        <translation>磁碟不在兩台主機可安全共用的儲存裝置上。</translation>
    </message>
    <message>
        <source>Copy the disks along, or set the disk cache to “none”.</source>
        <translation>請一併複製磁碟，或將磁碟快取設為「none」。</translation>
    </message>
    <message>
        <source>The host&apos;s emulator may not use the accelerator.</source>
        <translation>主機的模擬器無權使用加速器。</translation>
    </message>
    <message>
        <source>Let the guest be emulated (type “qemu”), or give the emulator&apos;s user access to /dev/kvm.</source>
        <translation>請讓虛擬機器以模擬方式執行（類型「qemu」），或讓模擬器的使用者有權存取 /dev/kvm。</translation>
    </message>
    <message>
        <source>Another guest or program has the disk open.</source>
        <translation>另一台虛擬機器或另一個程式已開啟這個磁碟。</translation>
    </message>
    <message>
        <source>Shut the other guest down, or mark the disk as shareable if that is meant.</source>
        <translation>請將另一台虛擬機器關機；如果本來就要共用，請將磁碟標記為可共用。</translation>
    </message>
    <message>
        <source>The emulator runs as a user of its own, who may not read this file or a folder on the way to it.</source>
        <translation>模擬器以專屬的使用者執行，而該使用者無權讀取這個檔案或其上層的資料夾。</translation>
    </message>
    <message>
        <source>Move the file into a storage pool (for example /var/lib/libvirt/images), or give that user the right to read it and to enter the folders above it.</source>
        <translation>請將檔案移到儲存集區（例如 /var/lib/libvirt/images），或讓該使用者有權讀取檔案並進入其上層的資料夾。</translation>
    </message>
    <message>
        <source>A disk or ISO of the guest is missing.</source>
        <translation>找不到虛擬機器的磁碟或 ISO。</translation>
    </message>
    <message>
        <source>Put the file back where it was, or take the disk out of the guest.</source>
        <translation>請將檔案放回原處，或從虛擬機器中移除該磁碟。</translation>
    </message>
    <message>
        <source>The file system on the host is full.</source>
        <translation>主機上的檔案系統已滿。</translation>
    </message>
    <message>
        <source>Free some space on the host or choose another pool, then try again.</source>
        <translation>請在主機上釋出一些空間或選擇其他集區，然後再試一次。</translation>
    </message>
    <message>
        <source>The storage pool is full.</source>
        <translation>儲存集區已滿。</translation>
    </message>
    <message>
        <source>Free some space in the pool or choose another one, then try again.</source>
        <translation>請在集區中釋出一些空間或選擇其他集區，然後再試一次。</translation>
    </message>
    <message>
        <source>The host has not enough free memory.</source>
        <translation>主機的可用記憶體不足。</translation>
    </message>
    <message>
        <source>Give the guest less memory, or shut another guest down.</source>
        <translation>請減少虛擬機器的記憶體，或將另一台虛擬機器關機。</translation>
    </message>
    <message>
        <source>The disk is in an old qcow2 format without bitmaps.</source>
        <translation>磁碟是不支援點陣圖 (bitmap) 的舊版 qcow2 格式。</translation>
    </message>
    <message>
        <source>Upgrade it on the host: qemu-img amend -o compat=1.1 FILE.</source>
        <translation>請在主機上升級它：qemu-img amend -o compat=1.1 FILE。</translation>
    </message>
    <message>
        <source>All ports for VNC on this host are taken.</source>
        <translation>這台主機上所有的 VNC 連接埠都已被佔用。</translation>
    </message>
    <message>
        <source>Shut a guest down, or choose a port by hand.</source>
        <translation>請將一台虛擬機器關機，或手動選擇連接埠。</translation>
    </message>
    <message>
        <source>Another guest or program on the host uses this port.</source>
        <translation>主機上另一台虛擬機器或另一個程式正在使用這個連接埠。</translation>
    </message>
    <message>
        <source>Choose another port, or let it be chosen automatically.</source>
        <translation>請選擇其他連接埠，或使用自動選擇。</translation>
    </message>
    <message>
        <source>The virtual network the guest is plugged into is switched off.</source>
        <translation>虛擬機器所連接的虛擬網路未啟動。</translation>
    </message>
    <message>
        <source>Start the network (virsh net-start NAME), then start the guest.</source>
        <translation>請先啟動網路 (virsh net-start NAME)，再啟動虛擬機器。</translation>
    </message>
    <message>
        <source>The bridge the guest is plugged into does not exist on the host.</source>
        <translation>虛擬機器所連接的橋接器在主機上不存在。</translation>
    </message>
    <message>
        <source>Create the bridge on the host, or plug the guest into another network.</source>
        <translation>請在主機上建立橋接器，或將虛擬機器接到其他網路。</translation>
    </message>
    <message>
        <source>The virtual network does not exist on this host.</source>
        <translation>這台主機上沒有這個虛擬網路。</translation>
    </message>
    <message>
        <source>Create the network, or plug the guest into another one.</source>
        <translation>請建立該網路，或將虛擬機器接到其他網路。</translation>
    </message>
    <message>
        <source>The guest agent does not answer.</source>
        <translation>虛擬機器代理程式沒有回應。</translation>
    </message>
    <message>
        <source>Install and start qemu-guest-agent in the guest, or do without it.</source>
        <translation>請在虛擬機器中安裝並啟動 qemu-guest-agent，或不使用它。</translation>
    </message>
    <message>
        <source>No guest agent runs in the guest.</source>
        <translation>虛擬機器中沒有執行代理程式。</translation>
    </message>
    <message>
        <source>The guest is off by now.</source>
        <translation>虛擬機器現在已關機。</translation>
    </message>
    <message>
        <source>Start it, then try again.</source>
        <translation>請啟動它，然後再試一次。</translation>
    </message>
    <message>
        <source>The guest runs already.</source>
        <translation>虛擬機器已在執行中。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>不需要做任何事。</translation>
    </message>
    <message>
        <source>Another task of the host works on this guest and has not finished.</source>
        <translation>主機的另一個工作正在處理這台虛擬機器，尚未結束。</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it, then try again.</source>
        <translation>請等待它完成，或將它取消，然後再試一次。</translation>
    </message>
    <message>
        <source>Somebody else has this serial console open.</source>
        <translation>其他人已開啟這個序列主控台。</translation>
    </message>
    <message>
        <source>Close it there, or take it over.</source>
        <translation>請在那裡關閉它，或將它接管過來。</translation>
    </message>
    <message>
        <source>A guest of this name or with this UUID exists already on the host.</source>
        <translation>主機上已有相同名稱或 UUID 的虛擬機器。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請選擇其他名稱。</translation>
    </message>
    <message>
        <source>A guest of this name exists already on the host.</source>
        <translation>主機上已有相同名稱的虛擬機器。</translation>
    </message>
    <message>
        <source>A volume of this name exists already in the pool.</source>
        <translation>集區中已有相同名稱的磁碟區。</translation>
    </message>
    <message>
        <source>Choose another name, or use the existing volume.</source>
        <translation>請選擇其他名稱，或使用現有的磁碟區。</translation>
    </message>
    <message>
        <source>The guest was deleted by someone else in the meantime.</source>
        <translation>這台虛擬機器在此期間已被其他人刪除。</translation>
    </message>
    <message>
        <source>Refresh the host (F5) if it is still in the list.</source>
        <translation>如果它仍在清單中，請重新整理主機 (F5)。</translation>
    </message>
    <message>
        <source>The storage pool does not exist on this host.</source>
        <translation>這台主機上沒有這個儲存集區。</translation>
    </message>
    <message>
        <source>Choose another pool, or create this one.</source>
        <translation>請選擇其他集區，或建立這個集區。</translation>
    </message>
    <message>
        <source>The volume does not exist in the pool.</source>
        <translation>集區中沒有這個磁碟區。</translation>
    </message>
    <message>
        <source>Refresh the pool, and choose again.</source>
        <translation>請重新整理集區，再重新選擇。</translation>
    </message>
    <message>
        <source>The host&apos;s key is another one than before: the machine was set up afresh, or someone is in between.</source>
        <translation>主機的金鑰與先前不同：該電腦可能已重新安裝，或有人從中攔截。</translation>
    </message>
    <message>
        <source>Ask who runs the host. If the new key is right, remove the old one: ssh-keygen -R HOST.</source>
        <translation>請詢問主機的管理員。如果新的金鑰正確，請移除舊的金鑰：ssh-keygen -R HOST。</translation>
    </message>
    <message>
        <source>The host&apos;s key is not known on this machine.</source>
        <translation>本機不認得主機的金鑰。</translation>
    </message>
    <message>
        <source>Log in once with ssh in a terminal, compare the key and accept it, then connect again.</source>
        <translation>請在終端機中用 ssh 登入一次，比對並接受金鑰，然後重新連線。</translation>
    </message>
    <message>
        <source>The host&apos;s ssh server let nobody in with these keys.</source>
        <translation>主機的 ssh 伺服器不接受這些金鑰。</translation>
    </message>
    <message>
        <source>Check the user name and the key file; add the public key to ~/.ssh/authorized_keys on the host.</source>
        <translation>請檢查使用者名稱與金鑰檔；將公開金鑰加入主機的 ~/.ssh/authorized_keys。</translation>
    </message>
    <message>
        <source>No address is known for this host name.</source>
        <translation>查不到這個主機名稱的位址。</translation>
    </message>
    <message>
        <source>Check the spelling, or use the IP address.</source>
        <translation>請檢查拼字，或使用 IP 位址。</translation>
    </message>
    <message>
        <source>The machine answers, but nothing listens there.</source>
        <translation>該電腦有回應，但沒有服務在那裡監聽。</translation>
    </message>
    <message>
        <source>Check the port, and that sshd and libvirtd run on the host: systemctl start libvirtd.</source>
        <translation>請檢查連接埠，並確認主機上正在執行 sshd 和 libvirtd：systemctl start libvirtd。</translation>
    </message>
    <message>
        <source>The machine cannot be reached over the network.</source>
        <translation>無法透過網路連到該電腦。</translation>
    </message>
    <message>
        <source>Check that it is switched on, and the network between.</source>
        <translation>請確認它已開機，並檢查中間的網路。</translation>
    </message>
    <message>
        <source>The machine does not answer.</source>
        <translation>該電腦沒有回應。</translation>
    </message>
    <message>
        <source>Check that it is switched on, its address, and firewalls between.</source>
        <translation>請確認它已開機，並檢查其位址與中間的防火牆。</translation>
    </message>
    <message>
        <source>libvirtd does not run there.</source>
        <translation>那裡沒有執行 libvirtd。</translation>
    </message>
    <message>
        <source>Start it on the host (systemctl start libvirtd), or install it: apt install libvirt-daemon-system.</source>
        <translation>請在主機上啟動它 (systemctl start libvirtd)，或安裝它：apt install libvirt-daemon-system。</translation>
    </message>
    <message>
        <source>Your user may not talk to the system&apos;s libvirtd.</source>
        <translation>您的使用者無權存取系統的 libvirtd。</translation>
    </message>
    <message>
        <source>Join the group (sudo adduser $USER libvirt) and log in again, or use your own session (qemu:///session).</source>
        <translation>請加入群組 (sudo adduser $USER libvirt) 並重新登入，或使用您自己的工作階段 (qemu:///session)。</translation>
    </message>
    <message>
        <source>libvirtd does not run on the remote host.</source>
        <translation>遠端主機上沒有執行 libvirtd。</translation>
    </message>
    <message>
        <source>Start it there: systemctl start libvirtd.</source>
        <translation>請在那裡啟動它：systemctl start libvirtd。</translation>
    </message>
    <message>
        <source>The host&apos;s policy (polkit) did not let you in.</source>
        <translation>主機的原則 (polkit) 不允許您存取。</translation>
    </message>
    <message>
        <source>Join the group (sudo adduser $USER libvirt) and log in again, or confirm with a password when asked.</source>
        <translation>請加入群組 (sudo adduser $USER libvirt) 並重新登入，或在詢問時輸入密碼確認。</translation>
    </message>
    <message>
        <source>There was nobody to ask for a password.</source>
        <translation>無法詢問密碼。</translation>
    </message>
    <message>
        <source>Join the group libvirt on the host, or start a polkit agent.</source>
        <translation>請在主機上加入 libvirt 群組，或啟動 polkit 代理程式。</translation>
    </message>
    <message>
        <source>The login was cancelled.</source>
        <translation>登入已取消。</translation>
    </message>
    <message>
        <source>Connect again, and give the password.</source>
        <translation>請重新連線，並輸入密碼。</translation>
    </message>
    <message>
        <source>The host did not accept the login.</source>
        <translation>主機未接受登入。</translation>
    </message>
    <message>
        <source>Check user name and password or key, then connect again.</source>
        <translation>請檢查使用者名稱與密碼或金鑰，然後重新連線。</translation>
    </message>
    <message>
        <source>The host is connected read-only.</source>
        <translation>主機以唯讀方式連線。</translation>
    </message>
    <message>
        <source>Edit the host and switch “read-only” off, then connect again.</source>
        <translation>請編輯主機並關閉「唯讀」，然後重新連線。</translation>
    </message>
    <message>
        <source>The connection may only look, not change anything.</source>
        <translation>此連線只能檢視，不能變更任何東西。</translation>
    </message>
    <message>
        <source>The host&apos;s access rules forbid this to your user.</source>
        <translation>主機的存取規則不允許您的使用者執行此動作。</translation>
    </message>
    <message>
        <source>Ask who runs the host for the right.</source>
        <translation>請向主機的管理員要求權限。</translation>
    </message>
    <message>
        <source>The connection to the host was silent for too long.</source>
        <translation>與主機的連線太久沒有回應。</translation>
    </message>
    <message>
        <source>It is opened again by itself; then try again.</source>
        <translation>連線會自動重新建立；之後請再試一次。</translation>
    </message>
    <message>
        <source>The connection broke off: libvirtd or ssh ended.</source>
        <translation>連線已中斷：libvirtd 或 ssh 已結束。</translation>
    </message>
    <message>
        <source>It is opened again by itself; look at libvirtd&apos;s log on the host if it happens again.</source>
        <translation>連線會自動重新建立；如果再次發生，請查看主機上的 libvirtd 記錄檔。</translation>
    </message>
    <message>
        <source>This host&apos;s hypervisor or libvirt cannot do it.</source>
        <translation>這台主機的 hypervisor 或 libvirt 不支援此動作。</translation>
    </message>
    <message>
        <source>Update libvirt on the host, or do without.</source>
        <translation>請更新主機上的 libvirt，或不使用此功能。</translation>
    </message>
    <message>
        <source>Something else on the host uses it.</source>
        <translation>主機上有其他程式正在使用它。</translation>
    </message>
    <message>
        <source>Wait until it is free, then try again.</source>
        <translation>請等到它可用，然後再試一次。</translation>
    </message>
    <message>
        <source>The host did not finish in time.</source>
        <translation>主機未及時完成。</translation>
    </message>
    <message>
        <source>Look whether it was done nevertheless (F5), then try again.</source>
        <translation>請查看是否其實已經完成 (F5)，然後再試一次。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>需要時可以再次啟動。</translation>
    </message>
    <message>
        <source>There is no connection to the host.</source>
        <translation>未與主機連線。</translation>
    </message>
    <message>
        <source>Check the host and the network, then connect again.</source>
        <translation>請檢查主機與網路，然後重新連線。</translation>
    </message>
    <message>
        <source>The host did not let us in.</source>
        <translation>主機拒絕我們登入。</translation>
    </message>
    <message>
        <source>Check user, key and group (libvirt) on the host, then connect again.</source>
        <translation>請檢查主機上的使用者、金鑰與群組 (libvirt)，然後重新連線。</translation>
    </message>
    <message>
        <source>It is no longer there; someone else may have removed it.</source>
        <translation>它已不存在；可能已被其他人移除。</translation>
    </message>
    <message>
        <source>Refresh the host (F5).</source>
        <translation>請重新整理主機 (F5)。</translation>
    </message>
    <message>
        <source>It is in a state that does not allow this now.</source>
        <translation>目前的狀態不允許此動作。</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>請稍候，然後再試一次。</translation>
    </message>
    <message>
        <source>Something of that name, or using the same thing, exists already.</source>
        <translation>已有相同名稱或使用相同資源的項目。</translation>
    </message>
    <message>
        <source>Choose another name, file or port.</source>
        <translation>請選擇其他名稱、檔案或連接埠。</translation>
    </message>
    <message>
        <source>The host has not enough space or memory left.</source>
        <translation>主機的剩餘空間或記憶體不足。</translation>
    </message>
    <message>
        <source>Free some, or ask for less.</source>
        <translation>請釋出一些，或減少需求。</translation>
    </message>
    <message>
        <source>This host or hypervisor cannot do it.</source>
        <translation>這台主機或 hypervisor 不支援此動作。</translation>
    </message>
    <message>
        <source>Look at the details for what is missing.</source>
        <translation>請查看詳細資訊，了解缺少什麼。</translation>
    </message>
    <message>
        <source>The request does not make sense to the host.</source>
        <translation>主機無法理解此要求。</translation>
    </message>
    <message>
        <source>Look at the details for what it objects to, and change that.</source>
        <translation>請查看詳細資訊，了解主機不接受的部分並加以修改。</translation>
    </message>
    <message>
        <source>No answer came in time; it may have been done nevertheless.</source>
        <translation>未及時收到回應；但動作可能已經完成。</translation>
    </message>
    <message>
        <source>Refresh the host (F5) and look before you try again.</source>
        <translation>請先重新整理主機 (F5) 並確認，再重試。</translation>
    </message>
    <message>
        <source>Reading or writing failed on the host or on the way to it.</source>
        <translation>在主機上或傳輸途中讀寫失敗。</translation>
    </message>
    <message>
        <source>Check the disk and its space on the host, then try again.</source>
        <translation>請檢查主機上的磁碟及其空間，然後再試一次。</translation>
    </message>
    <message>
        <source>libvirt reported an error that has no plainer words.</source>
        <translation>libvirt 回報了一個無法進一步說明的錯誤。</translation>
    </message>
    <message>
        <source>Look at the details; the log of libvirtd on the host may tell more.</source>
        <translation>請查看詳細資訊；主機上的 libvirtd 記錄檔可能有更多說明。</translation>
    </message>
</context>
<context>
    <name>guestdeck::FieldMessage</name>
    <message>
        <source>Error: %1</source>
        <translation>錯誤：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
</context>
<context>
    <name>guestdeck::FirstStart</name>
    <message>
        <source>Guestdeck shows your own virtual machines (qemu:///session). %1</source>
        <translation>Guestdeck 顯示您自己的虛擬機器 (qemu:///session)。%1</translation>
    </message>
    <message>
        <source>You may not use this machine&apos;s own (qemu:///system): join the group libvirt with this command, then log in again.</source>
        <translation>您無權使用本機系統的虛擬機器 (qemu:///system)：請用此命令加入 libvirt 群組，然後重新登入。</translation>
    </message>
    <message>
        <source>You may not use this machine&apos;s libvirt: join the group libvirt with this command, then log in again.</source>
        <translation>您無權使用本機的 libvirt：請用此命令加入 libvirt 群組，然後重新登入。</translation>
    </message>
    <message>
        <source>Guestdeck shows the virtual machines of this machine (qemu:///system), because its libvirt is running and lets you in.</source>
        <translation>Guestdeck 顯示本機的虛擬機器 (qemu:///system)，因為本機的 libvirt 正在執行，且您有權使用。</translation>
    </message>
    <message>
        <source>There is no hypervisor on this machine. This command installs libvirt and QEMU; hosts elsewhere can be added without it.</source>
        <translation>本機上沒有 hypervisor。此命令會安裝 libvirt 和 QEMU；若只要新增其他地方的主機，則不需要安裝。</translation>
    </message>
    <message>
        <source>There is no hypervisor on this machine. Install libvirt and QEMU from your distribution; hosts elsewhere can be added without them.</source>
        <translation>本機上沒有 hypervisor。請從您的發行版安裝 libvirt 和 QEMU；若只要新增其他地方的主機，則不需要安裝。</translation>
    </message>
    <message>
        <source>This machine&apos;s libvirt is not running. This command starts it.</source>
        <translation>本機的 libvirt 未在執行。此命令可以啟動它。</translation>
    </message>
    <message>
        <source>The emulator is missing, so no guest can start: this command installs it.</source>
        <translation>缺少模擬器，因此無法啟動任何虛擬機器：此命令可以安裝它。</translation>
    </message>
    <message>
        <source>This machine&apos;s own (qemu:///system) cannot be reached, because its libvirt is not running; this command starts it.</source>
        <translation>無法連到本機系統的虛擬機器 (qemu:///system)，因為本機的 libvirt 未在執行；此命令可以啟動它。</translation>
    </message>
    <message>
        <source>Simulated host (nothing here is real)</source>
        <translation>模擬主機（這裡沒有任何東西是真的）</translation>
    </message>
    <message>
        <source>This machine&apos;s libvirt (%1) cannot be reached: it is not whole. This command installs it; hosts elsewhere can be added without it.</source>
        <translation>無法連到本機的 libvirt (%1)：安裝不完整。此命令會安裝它；若只要新增其他地方的主機，則不需要安裝。</translation>
    </message>
    <message>
        <source>This machine&apos;s libvirt (%1) cannot be reached. This command starts the system&apos;s.</source>
        <translation>無法連到本機的 libvirt (%1)。此命令可以啟動系統的 libvirt。</translation>
    </message>
</context>
<context>
    <name>guestdeck::FoldSection</name>
    <message>
        <source>Shown below</source>
        <translation>顯示於下方</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隱藏</translation>
    </message>
</context>
<context>
    <name>guestdeck::FullScreenWindow</name>
    <message>
        <source>Screen of %1</source>
        <translation>%1 的畫面</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Send keys</source>
        <translation>傳送按鍵</translation>
    </message>
    <message>
        <source>Send keys to the guest</source>
        <translation>傳送按鍵到虛擬機器</translation>
    </message>
    <message>
        <source>%1, then F11, leaves full screen</source>
        <translation>先按 %1，再按 F11，即可離開全螢幕</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>離開全螢幕</translation>
    </message>
</context>
<context>
    <name>guestdeck::GraphicsCalls</name>
    <message>
        <source>The state of the guest cannot be read.</source>
        <translation>無法讀取虛擬機器的狀態。</translation>
    </message>
    <message>
        <source>The definition of the guest cannot be read.</source>
        <translation>無法讀取虛擬機器的定義。</translation>
    </message>
    <message>
        <source>The host did not hand over the guest&apos;s screen.</source>
        <translation>主機未交出虛擬機器的畫面。</translation>
    </message>
    <message>
        <source>That many keys cannot be sent at once.</source>
        <translation>無法一次傳送這麼多按鍵。</translation>
    </message>
    <message>
        <source>The keys could not be sent to the guest.</source>
        <translation>無法將按鍵傳送到虛擬機器。</translation>
    </message>
    <message>
        <source>There is no running guest with this id.</source>
        <translation>沒有此 ID 的執行中虛擬機器。</translation>
    </message>
</context>
<context>
    <name>guestdeck::GraphicsRoute</name>
    <message>
        <source>The guest is not running.</source>
        <translation>虛擬機器未在執行。</translation>
    </message>
    <message>
        <source>The guests of a simulated host have no screen.</source>
        <translation>模擬主機的虛擬機器沒有畫面。</translation>
    </message>
    <message>
        <source>This guest has no graphical screen.</source>
        <translation>這台虛擬機器沒有圖形畫面。</translation>
    </message>
    <message>
        <source>This guest shows its screen by SPICE only. Guestdeck speaks VNC: add a VNC display to the guest&apos;s definition to see it here.</source>
        <translation>這台虛擬機器只以 SPICE 顯示畫面。Guestdeck 使用 VNC：請在虛擬機器的定義中加入 VNC 顯示，才能在這裡看到畫面。</translation>
    </message>
    <message>
        <source>This guest&apos;s screen is not shown by VNC.</source>
        <translation>這台虛擬機器的畫面不是以 VNC 顯示。</translation>
    </message>
    <message>
        <source>The guest&apos;s screen is on a socket of its host, which can be reached by ssh only. Connect to the host by qemu+ssh to see it.</source>
        <translation>虛擬機器的畫面位於其主機的 socket 上，只能透過 ssh 連到。請以 qemu+ssh 連線到主機才能看到畫面。</translation>
    </message>
    <message>
        <source>The guest&apos;s screen can be seen on its own host only, as it listens on the address %1. Connect to the host by qemu+ssh, or let the guest listen on an address of the network.</source>
        <translation>虛擬機器的畫面監聽位址 %1，因此只能在其主機上看到。請以 qemu+ssh 連線到主機，或讓虛擬機器監聽網路上的位址。</translation>
    </message>
    <message>
        <source>The VNC server of this guest listens nowhere; only its own host can see the screen.</source>
        <translation>這台虛擬機器的 VNC 伺服器沒有監聽任何位址；只有其主機能看到畫面。</translation>
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
            <numerusform>已略過 %n 台虛擬機器。</numerusform>
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
        <translation>Socket</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>starts with the host</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶體</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 位址</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>VNC</source>
        <translation>VNC</translation>
    </message>
    <message>
        <source>Autostart</source>
        <translation>自動啟動</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>作業系統</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Reads %1, writes %2</source>
        <translation>讀取 %1，寫入 %2</translation>
    </message>
    <message>
        <source>Receives %1, sends %2</source>
        <translation>接收 %1，傳送 %2</translation>
    </message>
    <message>
        <source>%1 now, up to %2 without a restart</source>
        <translation>目前 %1，不重新開機最多可增加到 %2</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1：無</translation>
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
        <translation>執行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>正在關機</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已關機</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存狀態</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>已當機</translation>
    </message>
    <message>
        <source>Sleeping</source>
        <translation>睡眠中</translation>
    </message>
</context>
<context>
    <name>guestdeck::GuestTable</name>
    <message>
        <source>Guests</source>
        <translation>虛擬機器</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>欄位(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostDialog</name>
    <message>
        <source>Kind of host</source>
        <translation>主機類型</translation>
    </message>
    <message>
        <source>Host name or IP address</source>
        <translation>主機名稱或 IP 位址</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>金鑰檔</translation>
    </message>
    <message>
        <source>libvirt address</source>
        <translation>libvirt 位址</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>顯示名稱</translation>
    </message>
    <message>
        <source>&amp;Read-only: look, but change nothing</source>
        <translation>唯讀：只檢視，不變更(&amp;R)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>&amp;Connect when the program starts</source>
        <translation>程式啟動時連線(&amp;C)</translation>
    </message>
    <message>
        <source>Connect when the program starts</source>
        <translation>程式啟動時連線</translation>
    </message>
    <message>
        <source>libvirt address that comes out</source>
        <translation>產生的 libvirt 位址</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>新增主機</translation>
    </message>
    <message>
        <source>Edit host</source>
        <translation>編輯主機</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>from ~/.ssh/config, or your own</source>
        <translation>取自 ~/.ssh/config，或您自己的使用者名稱</translation>
    </message>
    <message>
        <source>from ~/.ssh/config, or the usual ones</source>
        <translation>取自 ~/.ssh/config，或預設的金鑰檔</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>類型(&amp;K)：</translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation>主機(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>使用者(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>連接埠(&amp;P)：</translation>
    </message>
    <message>
        <source>Key &amp;file:</source>
        <translation>金鑰檔(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>位址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>libvirt URI:</source>
        <translation>libvirt URI：</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>Add and connect</source>
        <translation>新增並連線</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>This machine (system)</source>
        <translation>本機（系統）</translation>
    </message>
    <message>
        <source>This machine, only for me (session)</source>
        <translation>本機，僅供自己使用（工作階段）</translation>
    </message>
    <message>
        <source>Remote host by ssh</source>
        <translation>透過 ssh 的遠端主機</translation>
    </message>
    <message>
        <source>Any libvirt address</source>
        <translation>任意 libvirt 位址</translation>
    </message>
    <message>
        <source>Simulated host, to look around</source>
        <translation>模擬主機，供試用</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題所在</translation>
    </message>
    <message>
        <source>(not complete yet)</source>
        <translation>（尚未完成）</translation>
    </message>
    <message>
        <source>made from the address</source>
        <translation>由位址產生</translation>
    </message>
    <message>
        <source>This host is in the list already, as %1.</source>
        <translation>這台主機已在清單中，名為 %1。</translation>
    </message>
    <message>
        <source>libvirt&apos;s built-in test driver: nothing real is started or changed.</source>
        <translation>libvirt 內建的測試驅動程式：不會真的啟動或變更任何東西。</translation>
    </message>
    <message>
        <source>Guests of your own user, without root; libvirt starts this by itself. Networks are limited.</source>
        <translation>您自己使用者的虛擬機器，不需要 root；libvirt 會自動啟動。網路功能有限。</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostModel</name>
    <message>
        <source>All guests</source>
        <translation>所有虛擬機器</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n guest(s)</source>
        <translation>
            <numerusform>%1，%2，%n 台虛擬機器</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>host and its state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未連線</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在連線</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已連線</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>正在重新連線</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostPage</name>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>虛擬機器</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主機名稱</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>處理器</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶體</translation>
    </message>
    <message>
        <source>KVM</source>
        <translation>KVM</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>state, moment</comment>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>%1, %2 of them switched on</source>
        <translation>%1 台，其中 %2 台已開機</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%n 個處理器</numerusform>
        </translation>
    </message>
    <message>
        <source>This host is simulated: nothing real is started.</source>
        <translation>這是模擬主機：不會真的啟動任何東西。</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>offered by libvirt, but the processor lacks what it needs; guests are emulated and slow</source>
        <translation>libvirt 有提供，但處理器缺少所需功能；虛擬機器以模擬方式執行，速度緩慢</translation>
    </message>
    <message>
        <source>not there; guests are emulated and slow</source>
        <translation>不可用；虛擬機器以模擬方式執行，速度緩慢</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostUri</name>
    <message>
        <source>Enter the host&apos;s name or IP address.</source>
        <translation>請輸入主機的名稱或 IP 位址。</translation>
    </message>
    <message>
        <source>This is neither a host name nor an IP address.</source>
        <translation>這既不是主機名稱，也不是 IP 位址。</translation>
    </message>
    <message>
        <source>A user name cannot look like this.</source>
        <translation>使用者名稱不能是這個樣子。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>連接埠是 1 到 65535 的數字。</translation>
    </message>
    <message>
        <source>Give the whole path of the key file.</source>
        <translation>請輸入金鑰檔的完整路徑。</translation>
    </message>
    <message>
        <source>Enter a libvirt address such as qemu+ssh://root@host/system.</source>
        <translation>請輸入 libvirt 位址，例如 qemu+ssh://root@host/system。</translation>
    </message>
    <message>
        <source>This is no libvirt address; it looks like qemu+ssh://root@host/system.</source>
        <translation>這不是 libvirt 位址；正確的形式像是 qemu+ssh://root@host/system。</translation>
    </message>
    <message>
        <source>Leave the password out: it would be kept in plain text. You will be asked.</source>
        <translation>請不要填入密碼：它會以明文儲存。需要時會詢問您。</translation>
    </message>
    <message>
        <source>“command” names a program to run here; it is not taken from an address. Leave it out.</source>
        <translation>「command」指定要在本機執行的程式，不會從位址中取用。請將它移除。</translation>
    </message>
</context>
<context>
    <name>guestdeck::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>資訊面板</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Copy everything shown here</source>
        <translation>複製這裡顯示的所有內容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主機</translation>
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
        <translation>作業系統</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU history</source>
        <translation>CPU 歷程</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶體</translation>
    </message>
    <message>
        <source>Memory history</source>
        <translation>記憶體歷程</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Autostart</source>
        <translation>自動啟動</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>附註</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Choose a guest to see it here.</source>
        <translation>選擇虛擬機器即可在這裡查看。</translation>
    </message>
    <message>
        <source>%1, when last heard of</source>
        <translation>%1（最後得知的狀態）</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1，最多 %2</translation>
    </message>
    <message>
        <source>with the host</source>
        <translation>隨主機啟動</translation>
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
        <translation>啟動時選擇連接埠</translation>
    </message>
    <message>
        <source>none (SPICE)</source>
        <translation>無 (SPICE)</translation>
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
            <numerusform>已選擇 %n 台虛擬機器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched on</source>
        <translation>
            <numerusform>%n 台已開機</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 vCPUs busy</source>
        <translation>%1 個 vCPU 忙碌中</translation>
    </message>
</context>
<context>
    <name>guestdeck::InventoryView</name>
    <message>
        <source>Since: %1.</source>
        <translation>起始時間：%1。</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>%1後再試。</translation>
    </message>
    <message>
        <source>Trying now…</source>
        <translation>正在嘗試…</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>虛擬機器</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在連線到 %1…</translation>
    </message>
    <message>
        <source>The connection to %1 is interrupted.</source>
        <translation>與 %1 的連線已中斷。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>無法連到 %1。</translation>
    </message>
    <message>
        <source>%1 is not connected; what is listed may be old.</source>
        <translation>%1 未連線；列出的內容可能已過時。</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>No guest matches “%1”.</source>
        <translation>沒有符合「%1」的虛擬機器。</translation>
    </message>
    <message>
        <source>Only guests of the host chosen in the sidebar are looked at.</source>
        <translation>只會搜尋側邊欄所選主機的虛擬機器。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>No host has a guest yet.</source>
        <translation>所有主機都還沒有虛擬機器。</translation>
    </message>
    <message>
        <source>No host is connected.</source>
        <translation>沒有已連線的主機。</translation>
    </message>
    <message>
        <source>Choose one in the sidebar to see why, or connect to it.</source>
        <translation>請在側邊欄選擇主機以查看原因，或連線到它。</translation>
    </message>
    <message>
        <source>Reading the guests of %1…</source>
        <translation>正在讀取 %1 的虛擬機器…</translation>
    </message>
    <message>
        <source>New machine…</source>
        <translation>新增虛擬機器…</translation>
    </message>
    <message>
        <source>%1 has no guests yet.</source>
        <translation>%1 還沒有虛擬機器。</translation>
    </message>
    <message>
        <source>Create a virtual machine from an installation image, or with no disk at all to try the host.</source>
        <translation>從安裝映像檔建立虛擬機器，或建立完全沒有磁碟的虛擬機器來試用主機。</translation>
    </message>
    <message>
        <source>No host yet.</source>
        <translation>還沒有主機。</translation>
    </message>
    <message>
        <source>Guestdeck manages the virtual machines of this machine, or of others over ssh.</source>
        <translation>Guestdeck 可管理本機的虛擬機器，或透過 ssh 管理其他電腦上的虛擬機器。</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>Remote host…</source>
        <translation>遠端主機…</translation>
    </message>
    <message>
        <source>Simulated host, to look around</source>
        <translation>模擬主機，供試用</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>停止嘗試</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資訊</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 未連線。</translation>
    </message>
    <message>
        <source>libvirt says: %1</source>
        <translation>libvirt 的原文：%1</translation>
    </message>
</context>
<context>
    <name>guestdeck::Job</name>
    <message>
        <source>Undoing what was done</source>
        <translation>正在復原已完成的動作</translation>
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
        <translation>工作</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持續時間</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>guestdeck::JobsPanel</name>
    <message>
        <source>Tasks</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unfold the list of tasks</source>
        <translation>展開工作清單</translation>
    </message>
    <message>
        <source>Current task</source>
        <translation>目前的工作</translation>
    </message>
    <message>
        <source>Progress of the current task</source>
        <translation>目前工作的進度</translation>
    </message>
    <message>
        <source>List of tasks</source>
        <translation>工作清單</translation>
    </message>
    <message>
        <source>Fold the list of tasks</source>
        <translation>收合工作清單</translation>
    </message>
    <message>
        <source>Tasks of this run</source>
        <translation>這次執行的工作</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資訊</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已結束的工作</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) running</source>
        <translation>
            <numerusform>%n 個工作執行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n waiting</source>
        <translation>
            <numerusform>，%n 個等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task: step</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消「%1」</translation>
    </message>
    <message>
        <source>This step cannot be stopped.</source>
        <translation>這個步驟無法停止。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task: how it ended</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed: %1</source>
        <translation>
            <numerusform>%n 個失敗：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what went wrong</source>
        <translation>顯示發生的問題</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>狀態：%1</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>主機：%1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>開始時間：%1</translation>
    </message>
    <message>
        <source>Took: %1</source>
        <translation>花費時間：%1</translation>
    </message>
    <message>
        <source>Left behind: %1</source>
        <translation>遺留的項目：%1</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細資訊(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a task first.</source>
        <translation>請先選擇工作。</translation>
    </message>
    <message>
        <source>The task is over.</source>
        <translation>工作已結束。</translation>
    </message>
    <message>
        <source>Show all about the task</source>
        <translation>顯示工作的所有資訊</translation>
    </message>
</context>
<context>
    <name>guestdeck::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>按鍵及其作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
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
        <translation>欄位</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
</context>
<context>
    <name>guestdeck::LoadPage</name>
    <message>
        <source>Re&amp;try</source>
        <translation>重試(&amp;T)</translation>
    </message>
    <message>
        <source>Read the host again</source>
        <translation>重新讀取主機</translation>
    </message>
    <message>
        <source>Reading the pools, images and networks of the host…</source>
        <translation>正在讀取主機的儲存集區、映像檔與網路…</translation>
    </message>
    <message>
        <source>Reading the pools, images and networks of %1…</source>
        <translation>正在讀取 %1 的儲存集區、映像檔與網路…</translation>
    </message>
    <message>
        <source>The host gave no reason.</source>
        <translation>主機未說明原因。</translation>
    </message>
    <message>
        <source>The host could not be read: %1</source>
        <translation>無法讀取主機：%1</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
</context>
<context>
    <name>guestdeck::MachinePage</name>
    <message>
        <source>Machine</source>
        <translation>虛擬機器</translation>
    </message>
    <message>
        <source>What is it called, and how is its screen reached?</source>
        <translation>它叫什麼名稱？要如何連到它的畫面？</translation>
    </message>
    <message>
        <source>S&amp;tart it when it is made</source>
        <translation>建立後啟動(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open its console then</source>
        <translation>接著開啟其主控台(&amp;O)</translation>
    </message>
    <message>
        <source>Start it &amp;whenever the host starts</source>
        <translation>主機開機時自動啟動(&amp;W)</translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation>虛擬機器名稱</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名稱(&amp;M)：</translation>
    </message>
    <message>
        <source>Mor&amp;e options</source>
        <translation>更多選項(&amp;E)</translation>
    </message>
    <message>
        <source>VNC address</source>
        <translation>VNC 位址</translation>
    </message>
    <message>
        <source>Automat&amp;ic</source>
        <translation>自動(&amp;I)</translation>
    </message>
    <message>
        <source>Choose the VNC port automatically</source>
        <translation>自動選擇 VNC 連接埠</translation>
    </message>
    <message>
        <source>VNC port</source>
        <translation>VNC 連接埠</translation>
    </message>
    <message>
        <source>VNC password, at most 8 characters</source>
        <translation>VNC 密碼，最多 8 個字元</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>VNC &amp;address:</source>
        <translation>VNC 位址(&amp;A)：</translation>
    </message>
    <message>
        <source>VNC &amp;port:</source>
        <translation>VNC 連接埠(&amp;P)：</translation>
    </message>
    <message>
        <source>VNC passwor&amp;d:</source>
        <translation>VNC 密碼(&amp;D)：</translation>
    </message>
    <message>
        <source>At most 8 characters: that is all VNC looks at.</source>
        <translation>最多 8 個字元：VNC 只會檢查這麼多。</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>韌體</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>機器類型</translation>
    </message>
    <message>
        <source>&amp;Firmware:</source>
        <translation>韌體(&amp;F)：</translation>
    </message>
    <message>
        <source>Machine t&amp;ype:</source>
        <translation>機器類型(&amp;Y)：</translation>
    </message>
    <message>
        <source>Only the host itself reaches the screen; this program&apos;s console goes through it.</source>
        <translation>只有主機本身能連到畫面；本程式的主控台會透過主機連線。</translation>
    </message>
    <message>
        <source>Other computers reach the screen at this address, and VNC is not encrypted.</source>
        <translation>其他電腦可以從這個位址連到畫面，而且 VNC 沒有加密。</translation>
    </message>
    <message>
        <source>UEFI: asked for by new systems such as Windows 11.</source>
        <translation>UEFI：Windows 11 等新系統的需求。</translation>
    </message>
    <message>
        <source>BIOS: works with nearly every system, and starts fastest.</source>
        <translation>BIOS：幾乎適用於所有系統，而且啟動最快。</translation>
    </message>
    <message>
        <source>q35: a modern board with PCI Express.</source>
        <translation>q35：具有 PCI Express 的新式主機板。</translation>
    </message>
    <message>
        <source>pc: a board of the nineties, for old systems.</source>
        <translation>pc：九〇年代的主機板，適用於舊系統。</translation>
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
        <translation>關於 Guestdeck</translation>
    </message>
    <message>
        <source>Guestdeck %1</source>
        <translation>Guestdeck %1</translation>
    </message>
    <message>
        <source>Manages the virtual machines of KVM hosts through libvirt.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>透過 libvirt 管理 KVM 主機的虛擬機器。
本程式為自由軟體，以 GNU 通用公共授權條款第 3 版或更新版本授權。</translation>
    </message>
    <message>
        <source>Hosts, work area and inspector</source>
        <translation>主機、工作區與資訊面板</translation>
    </message>
    <message>
        <source>Work and tasks</source>
        <translation>工作區與工作清單</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主機(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>虛擬機器(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>說明(&amp;E)</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>虛擬機器</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>關機</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>更多命令</translation>
    </message>
    <message>
        <source>More commands for the chosen guests</source>
        <translation>所選虛擬機器的更多命令</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>間隔</translation>
    </message>
</context>
<context>
    <name>guestdeck::MessageArea</name>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
</context>
<context>
    <name>guestdeck::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>訊息類型</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資訊</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>顯示詳細資訊</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>關閉訊息</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>How should the machine reach other machines?</source>
        <translation>虛擬機器要如何連到其他電腦？</translation>
    </message>
    <message>
        <source>&amp;Virtual network</source>
        <translation>虛擬網路(&amp;V)</translation>
    </message>
    <message>
        <source>Host brid&amp;ge</source>
        <translation>主機橋接器(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;User mode network</source>
        <translation>使用者模式網路(&amp;U)</translation>
    </message>
    <message>
        <source>N&amp;o network</source>
        <translation>無網路(&amp;O)</translation>
    </message>
    <message>
        <source>Needs no rights on the host: the guest reaches others, but nobody reaches the guest.</source>
        <translation>不需要主機的權限：虛擬機器可以連到外部，但外部無法連到虛擬機器。</translation>
    </message>
    <message>
        <source>Virtual network</source>
        <translation>虛擬網路</translation>
    </message>
    <message>
        <source>&amp;Start this network, which is stopped</source>
        <translation>啟動這個已停止的網路(&amp;S)</translation>
    </message>
    <message>
        <source>Start this network</source>
        <translation>啟動這個網路</translation>
    </message>
    <message>
        <source>Host bridge</source>
        <translation>主機橋接器</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>隔離</translation>
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
        <translation>這台主機沒有虛擬網路。請選擇主機橋接器，或先不使用網路，之後再新增。</translation>
    </message>
    <message>
        <source>The guest gets an address from the host and reaches out through it; it is reached from the host only.</source>
        <translation>虛擬機器從主機取得位址，並透過主機連到外部；只有主機能連到它。</translation>
    </message>
    <message>
        <source>The guest reaches the host and the other guests of this network, nothing else.</source>
        <translation>虛擬機器只能連到主機和這個網路中的其他虛擬機器。</translation>
    </message>
    <message>
        <source>The host routes between this network and the outside, without changing addresses.</source>
        <translation>主機在這個網路與外部之間轉送封包，不轉換位址。</translation>
    </message>
    <message>
        <source>This host has no bridge of its own. A virtual network works without one.</source>
        <translation>這台主機沒有自己的橋接器。虛擬網路不需要橋接器也能運作。</translation>
    </message>
    <message>
        <source>The guest is a machine like any other in the host&apos;s network.</source>
        <translation>虛擬機器就像主機所在網路中的其他電腦一樣。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NewMachineWizard</name>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>H&amp;ost:</source>
        <translation>主機(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>捨棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>繼續編輯(&amp;K)</translation>
    </message>
    <message>
        <source>Close and forget these answers?</source>
        <translation>要關閉並捨棄這些設定嗎？</translation>
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
        <translation>建立(&amp;R)</translation>
    </message>
    <message>
        <source>The image or the disk is still being looked at.</source>
        <translation>仍在檢查映像檔或磁碟。</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>新增虛擬機器</translation>
    </message>
    <message>
        <source>New machine on %1</source>
        <translation>在 %1 上新增虛擬機器</translation>
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
        <translation>搜尋作業系統</translation>
    </message>
    <message>
        <source>Search, such as: debian 11</source>
        <translation>搜尋，例如：debian 11</translation>
    </message>
    <message>
        <source>Operating systems</source>
        <translation>作業系統</translation>
    </message>
</context>
<context>
    <name>guestdeck::RemoteUri</name>
    <message>
        <source>This is not an address of a host.</source>
        <translation>這不是主機的位址。</translation>
    </message>
    <message>
        <source>The port in the address of the host is not a number from 1 to 65535.</source>
        <translation>主機位址中的連接埠不是 1 到 65535 的數字。</translation>
    </message>
    <message>
        <source>The host or user name in the address holds characters that are not allowed.</source>
        <translation>位址中的主機名稱或使用者名稱含有不允許的字元。</translation>
    </message>
</context>
<context>
    <name>guestdeck::RenameDialog</name>
    <message>
        <source>Rename guest</source>
        <translation>重新命名虛擬機器</translation>
    </message>
    <message>
        <source>&amp;New name of %1:</source>
        <translation>%1 的新名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名稱</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>名稱的問題</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>The host is no longer there.</source>
        <translation>主機已不存在。</translation>
    </message>
    <message>
        <source>The name is the old one.</source>
        <translation>名稱與原來的相同。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ResourcesPage</name>
    <message>
        <source>Resources</source>
        <translation>資源</translation>
    </message>
    <message>
        <source>How much of the host may the machine use?</source>
        <translation>虛擬機器可以使用主機的多少資源？</translation>
    </message>
    <message>
        <source>Memory in MiB</source>
        <translation>記憶體 (MiB)</translation>
    </message>
    <message>
        <source>Maximum memory in MiB</source>
        <translation>記憶體上限 (MiB)</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Maximum vCPUs</source>
        <translation>vCPU 上限</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;Memory:</source>
        <translation>記憶體(&amp;M)：</translation>
    </message>
    <message>
        <source>Ma&amp;ximum memory:</source>
        <translation>記憶體上限(&amp;X)：</translation>
    </message>
    <message>
        <source>&amp;vCPUs:</source>
        <translation>vCPU(&amp;V)：</translation>
    </message>
    <message>
        <source>Maxim&amp;um vCPUs:</source>
        <translation>vCPU 上限(&amp;U)：</translation>
    </message>
    <message>
        <source>The maximum is how far memory and vCPUs can be raised later without shutting the guest down; only the first values are given to it now.</source>
        <translation>上限是指之後不必將虛擬機器關機，就能把記憶體和 vCPU 增加到多少；現在只會配置前面的數值。</translation>
    </message>
    <message>
        <source>it has no hardware virtualisation that works.</source>
        <translation>它沒有可用的硬體虛擬化功能。</translation>
    </message>
    <message>
        <source>This host cannot use KVM: %1 The guest will be emulated and slow.</source>
        <translation>這台主機無法使用 KVM：%1虛擬機器將以模擬方式執行，速度緩慢。</translation>
    </message>
    <message>
        <source>%1. The host has %2, of which %3 are free.</source>
        <translation>%1。主機共有 %2，其中可用 %3。</translation>
    </message>
    <message numerus="yes">
        <source>The host has %n CPUs.</source>
        <translation>
            <numerusform>主機有 %n 個 CPU。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::ScreenMessage</name>
    <message>
        <source>State of the screen</source>
        <translation>畫面的狀態</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在連線</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密碼(&amp;P)：</translation>
    </message>
    <message>
        <source>Password of the screen</source>
        <translation>畫面的密碼</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>登入(&amp;L)</translation>
    </message>
    <message>
        <source>Log in to the screen</source>
        <translation>登入畫面</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資訊</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>顯示詳細資訊</translation>
    </message>
</context>
<context>
    <name>guestdeck::SearchBar</name>
    <message>
        <source>Search guests</source>
        <translation>搜尋虛擬機器</translation>
    </message>
    <message>
        <source>Search: web state:running</source>
        <translation>搜尋：web state:running</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>&lt;p&gt;Words are looked for in name, title, IP, OS, tags and host; all of them must be found.&lt;/p&gt;&lt;p&gt;One of them alone: &lt;b&gt;name:&lt;/b&gt;web, &lt;b&gt;state:&lt;/b&gt;running, &lt;b&gt;host:&lt;/b&gt;kvm-a, &lt;b&gt;os:&lt;/b&gt;debian, &lt;b&gt;tag:&lt;/b&gt;lab, &lt;b&gt;ip:&lt;/b&gt;10.0&lt;/p&gt;</source>
        <translation>&lt;p&gt;會在名稱、標題、IP、作業系統、標籤與主機中搜尋字詞；必須全部符合。&lt;/p&gt;&lt;p&gt;只搜尋其中一項：&lt;b&gt;name:&lt;/b&gt;web、&lt;b&gt;state:&lt;/b&gt;running、&lt;b&gt;host:&lt;/b&gt;kvm-a、&lt;b&gt;os:&lt;/b&gt;debian、&lt;b&gt;tag:&lt;/b&gt;lab、&lt;b&gt;ip:&lt;/b&gt;10.0&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>guestdeck::SendKeysMenu</name>
    <message>
        <source>Send keys</source>
        <translation>傳送按鍵</translation>
    </message>
    <message>
        <source>Send keys to the guest</source>
        <translation>傳送按鍵到虛擬機器</translation>
    </message>
    <message>
        <source>Text terminals</source>
        <translation>文字終端機</translation>
    </message>
    <message>
        <source>Magic SysRq</source>
        <translation>Magic SysRq</translation>
    </message>
</context>
<context>
    <name>guestdeck::Sidebar</name>
    <message>
        <source>Hosts</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
</context>
<context>
    <name>guestdeck::SliderSpin</name>
    <message>
        <source>%1, by slider</source>
        <translation>%1，以滑桿調整</translation>
    </message>
</context>
<context>
    <name>guestdeck::SourcePage</name>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>What should the machine be installed from?</source>
        <translation>要從哪裡安裝虛擬機器？</translation>
    </message>
    <message>
        <source>Installation &amp;image in a storage pool</source>
        <translation>儲存集區中的安裝映像檔(&amp;I)</translation>
    </message>
    <message>
        <source>Image &amp;file elsewhere on the host</source>
        <translation>主機上其他位置的映像檔(&amp;F)</translation>
    </message>
    <message>
        <source>Boot from the net&amp;work (PXE)</source>
        <translation>從網路開機 (PXE)(&amp;W)</translation>
    </message>
    <message>
        <source>Not&amp;hing now, install later</source>
        <translation>現在不安裝，稍後再安裝(&amp;H)</translation>
    </message>
    <message>
        <source>Installation image</source>
        <translation>安裝映像檔</translation>
    </message>
    <message>
        <source>Path of the image on the host</source>
        <translation>主機上的映像檔路徑</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Browse for an image</source>
        <translation>瀏覽映像檔</translation>
    </message>
    <message>
        <source>Operating &amp;system</source>
        <translation>作業系統(&amp;S)</translation>
    </message>
    <message>
        <source>Looking at the image</source>
        <translation>正在檢查映像檔</translation>
    </message>
    <message>
        <source>Use the detected one</source>
        <translation>使用偵測到的系統</translation>
    </message>
    <message>
        <source>Use the detected operating system</source>
        <translation>使用偵測到的作業系統</translation>
    </message>
    <message>
        <source>Images of the host</source>
        <translation>主機的映像檔</translation>
    </message>
    <message>
        <source>Choose an installation image</source>
        <translation>選擇安裝映像檔</translation>
    </message>
    <message>
        <source>Installation images (*.iso *.ISO);;All files (*)</source>
        <translation>安裝映像檔 (*.iso *.ISO);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>The host&apos;s emulator must be allowed to read this file.</source>
        <translation>主機的模擬器必須有權讀取這個檔案。</translation>
    </message>
    <message>
        <source>A path on the host, not on this computer. The host&apos;s emulator must be allowed to read it.</source>
        <translation>這是主機上的路徑，不是這台電腦上的。主機的模擬器必須有權讀取它。</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>image, pool, size</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>No image in the active pools</source>
        <translation>使用中的集區內沒有映像檔</translation>
    </message>
    <message>
        <source>Choose an image, or type a part of its name</source>
        <translation>選擇映像檔，或輸入部分名稱</translation>
    </message>
    <message>
        <source>Copy an installation image into the folder of a storage pool, or give the path of a file below.</source>
        <translation>請將安裝映像檔複製到儲存集區的資料夾中，或在下方輸入檔案路徑。</translation>
    </message>
    <message>
        <source>Looking at the image to find out what it installs…</source>
        <translation>正在檢查映像檔，以得知它會安裝什麼系統…</translation>
    </message>
    <message>
        <source>You chose %1; the image looks like %2.</source>
        <translation>您選擇了 %1；映像檔看起來是 %2。</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>偵測到：%1</translation>
    </message>
    <message>
        <source>%1 is newer than the database of operating systems; the defaults of %2 are used.</source>
        <translation>%1 比作業系統資料庫還新；將使用 %2 的預設值。</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>這個映像檔</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已選擇：%1</translation>
    </message>
    <message>
        <source>The image does not tell what it installs. Choose below, or go on with %1.</source>
        <translation>無法從映像檔得知它會安裝什麼系統。請在下方選擇，或以 %1 繼續。</translation>
    </message>
    <message>
        <source>Chosen: %1. It sets the defaults of the next pages.</source>
        <translation>已選擇：%1。後續頁面的預設值會依此設定。</translation>
    </message>
</context>
<context>
    <name>guestdeck::SshChannel</name>
    <message>
        <source>The ssh program could not be started.</source>
        <translation>無法啟動 ssh 程式。</translation>
    </message>
    <message>
        <source>The program %1 could not be started; is the package openssh-client installed?</source>
        <translation>無法啟動程式 %1；是否已安裝 openssh-client 套件？</translation>
    </message>
    <message>
        <source>The channel to the host could not be made.</source>
        <translation>無法建立到主機的通道。</translation>
    </message>
    <message>
        <source>The screen of the guest did not answer through ssh to %1 in time.</source>
        <translation>透過 ssh 連到 %1 後，虛擬機器的畫面未及時回應。</translation>
    </message>
    <message>
        <source>The ssh channel to %1 could not be opened.</source>
        <translation>無法開啟到 %1 的 ssh 通道。</translation>
    </message>
    <message>
        <source>The guest&apos;s screen is on a socket whose path cannot be forwarded.</source>
        <translation>虛擬機器畫面所在的 socket 路徑無法轉送。</translation>
    </message>
    <message>
        <source>The address of the host names no machine.</source>
        <translation>主機的位址中沒有指定電腦。</translation>
    </message>
    <message>
        <source>The host told an address of the screen that is none.</source>
        <translation>主機提供的畫面位址無效。</translation>
    </message>
</context>
<context>
    <name>guestdeck::StepItem</name>
    <message>
        <source>to come</source>
        <translation>尚未進行</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>目前顯示</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>步驟 %1，%2：%3</translation>
    </message>
</context>
<context>
    <name>guestdeck::StepList</name>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
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
        <translation>以下是將要建立的內容。主機上尚未有任何變更。</translation>
    </message>
    <message>
        <source>Ways to show what will be made</source>
        <translation>顯示將要建立內容的方式</translation>
    </message>
    <message>
        <source>Definition as XML</source>
        <translation>XML 定義</translation>
    </message>
    <message>
        <source>Command line of virt-install</source>
        <translation>virt-install 命令列</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>將要建立的內容</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概觀(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy the XML</source>
        <translation>複製 XML(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;XML</source>
        <translation>XML(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>複製命令(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>guestdeck::ValueLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;Whole Value</source>
        <translation>複製完整的值(&amp;W)</translation>
    </message>
</context>
<context>
    <name>guestdeck::VolumePicker</name>
    <message>
        <source>The files of a remote host cannot be browsed. These are the volumes of its active pools; any other path can be typed.</source>
        <translation>無法瀏覽遠端主機的檔案。這些是其使用中集區的磁碟區；其他路徑可以直接輸入。</translation>
    </message>
    <message>
        <source>Search the volumes</source>
        <translation>搜尋磁碟區</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>磁碟區</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>集區</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use this volume</source>
        <translation>使用這個磁碟區</translation>
    </message>
</context>
<context>
    <name>guestdeck::WorkTabs</name>
    <message>
        <source>Work area</source>
        <translation>工作區</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>分頁</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>虛擬機器</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>關閉分頁</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>guest, host, state</comment>
        <translation>%2 上的 %1：%3</translation>
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
        <translation>%1 小時 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 天 %2 小時</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>剛剛</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分鐘前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小時前</translation>
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
        <translation>Magic SysRq H：說明</translation>
    </message>
    <message>
        <source>Magic SysRq R: take the keyboard back</source>
        <translation>Magic SysRq R：取回鍵盤</translation>
    </message>
    <message>
        <source>Magic SysRq E: terminate all processes</source>
        <translation>Magic SysRq E：終止所有處理程序</translation>
    </message>
    <message>
        <source>Magic SysRq I: kill all processes</source>
        <translation>Magic SysRq I：強制終止所有處理程序</translation>
    </message>
    <message>
        <source>Magic SysRq S: write disks</source>
        <translation>Magic SysRq S：寫入磁碟</translation>
    </message>
    <message>
        <source>Magic SysRq U: make disks read-only</source>
        <translation>Magic SysRq U：將磁碟設為唯讀</translation>
    </message>
    <message>
        <source>Magic SysRq B: reset at once</source>
        <translation>Magic SysRq B：立即重設</translation>
    </message>
    <message>
        <source>Magic SysRq F: end the largest process</source>
        <translation>Magic SysRq F：結束最大的處理程序</translation>
    </message>
    <message>
        <source>Magic SysRq T: list tasks</source>
        <translation>Magic SysRq T：列出處理程序</translation>
    </message>
</context>
</TS>
