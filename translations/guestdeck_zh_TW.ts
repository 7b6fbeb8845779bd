<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Appliance</name>
    <message>
        <source>Devices of the host that are handed to the machine.</source>
        <translation>交給虛擬機器使用的主機裝置。</translation>
    </message>
    <message>
        <source>Folders shared with the host.</source>
        <translation>與主機共用的資料夾。</translation>
    </message>
    <message>
        <source>The TPM with the keys in it.</source>
        <translation>TPM 及其中的金鑰。</translation>
    </message>
    <message>
        <source>The sound card.</source>
        <translation>音效卡。</translation>
    </message>
    <message>
        <source>The watchdog.</source>
        <translation>看門狗計時器。</translation>
    </message>
    <message>
        <source>The smart card reader.</source>
        <translation>智慧卡讀卡機。</translation>
    </message>
    <message>
        <source>Memory shared with other machines.</source>
        <translation>與其他虛擬機器共用的記憶體。</translation>
    </message>
    <message>
        <source>The vsock channel to the host.</source>
        <translation>與主機之間的 vsock 通道。</translation>
    </message>
    <message>
        <source>USB devices handed through by a viewer.</source>
        <translation>由檢視程式轉送的 USB 裝置。</translation>
    </message>
    <message>
        <source>The channels of the guest agent and of SPICE.</source>
        <translation>虛擬機器代理程式與 SPICE 的通道。</translation>
    </message>
    <message>
        <source>The random number generator.</source>
        <translation>亂數產生器。</translation>
    </message>
    <message>
        <source>Memory modules that were plugged in.</source>
        <translation>已插入的記憶體模組。</translation>
    </message>
    <message>
        <source>Encryption of the memory.</source>
        <translation>記憶體加密。</translation>
    </message>
    <message>
        <source>Texts of the firmware (SMBIOS).</source>
        <translation>韌體的文字資訊 (SMBIOS)。</translation>
    </message>
    <message>
        <source>Model and topology of the CPUs.</source>
        <translation>CPU 的型號與拓撲。</translation>
    </message>
    <message>
        <source>What programs noted in the definition (metadata).</source>
        <translation>程式在定義中記錄的資訊（中繼資料）。</translation>
    </message>
    <message>
        <source>Pinning and limits of the CPUs.</source>
        <translation>CPU 的繫結與限制。</translation>
    </message>
    <message>
        <source>NUMA placement.</source>
        <translation>NUMA 配置設定。</translation>
    </message>
    <message>
        <source>Huge pages and other settings of the memory.</source>
        <translation>大型分頁及其他記憶體設定。</translation>
    </message>
    <message>
        <source>Limits of the disks.</source>
        <translation>磁碟的限制。</translation>
    </message>
    <message>
        <source>Arguments for QEMU itself.</source>
        <translation>傳給 QEMU 本身的參數。</translation>
    </message>
    <message>
        <source>The disk %1, which is a LUN: %2.</source>
        <translation>磁碟 %1，它是 LUN：%2。</translation>
    </message>
    <message>
        <source>The medium in the drive %1: %2.</source>
        <translation>磁碟機 %1 中的媒體：%2。</translation>
    </message>
    <message>
        <source>The bus of these disks, which are on SATA in it: %1.</source>
        <translation>下列磁碟的匯流排（在虛擬應用裝置中改用 SATA）：%1。</translation>
    </message>
    <message>
        <source>What the firmware remembers (boot entries, keys).</source>
        <translation>韌體記住的內容（開機項目、金鑰）。</translation>
    </message>
    <message>
        <source>The MAC addresses, which are made anew by whoever imports it.</source>
        <translation>MAC 位址，匯入時會重新產生。</translation>
    </message>
    <message>
        <source>Filters, limits and VLANs of the network cards.</source>
        <translation>網路卡的過濾器、限制與 VLAN。</translation>
    </message>
    <message>
        <source>The archive %1 is damaged or was cut short.</source>
        <translation>封存檔 %1 已損壞或不完整。</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>檔案 %1 不存在。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>無法讀取檔案 %1。</translation>
    </message>
    <message>
        <source>The appliance&apos;s descriptor is larger than any honest one.</source>
        <translation>虛擬應用裝置的描述檔過大，不可能是正常的描述檔。</translation>
    </message>
    <message>
        <source>The file %1 is no appliance.</source>
        <translation>檔案 %1 不是虛擬應用裝置。</translation>
    </message>
    <message>
        <source>The file %1 of the appliance is missing.</source>
        <translation>缺少虛擬應用裝置的檔案 %1。</translation>
    </message>
    <message>
        <source>The file %1 of the appliance is not as long as its descriptor says: it may have been cut short.</source>
        <translation>虛擬應用裝置的檔案 %1 的長度與描述檔所述不符：它可能不完整。</translation>
    </message>
    <message>
        <source>The file %1 is no appliance: there is no descriptor in it.</source>
        <translation>檔案 %1 不是虛擬應用裝置：其中沒有描述檔。</translation>
    </message>
    <message>
        <source>The file %1 of the appliance was cut short.</source>
        <translation>虛擬應用裝置的檔案 %1 不完整。</translation>
    </message>
    <message>
        <source>The file %1 of the appliance was changed or damaged: its sum is not the one of the manifest.</source>
        <translation>虛擬應用裝置的檔案 %1 已被變更或損壞：其總和檢查碼與資訊清單中的不一致。</translation>
    </message>
    <message>
        <source>The file %1 is there already.</source>
        <translation>檔案 %1 已存在。</translation>
    </message>
    <message>
        <source>The file %1 changed while it was read.</source>
        <translation>檔案 %1 在讀取期間有所變更。</translation>
    </message>
    <message>
        <source>There is no room for %1.</source>
        <translation>沒有足夠的空間存放 %1。</translation>
    </message>
    <message>
        <source>Another export writes to %1.</source>
        <translation>另一個匯出工作正在寫入 %1。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>無法寫入檔案 %1。</translation>
    </message>
    <message>
        <source>%1 is saved, not shut down: its disks are not complete. Start it, and shut it down.</source>
        <translation>%1 處於已儲存狀態，而不是已關機：其磁碟不完整。請啟動它，再將它關機。</translation>
    </message>
    <message>
        <source>The disk %1 (%2) lies in none of the host&apos;s active storage pools, so that it cannot be read.</source>
        <translation>磁碟 %1 (%2) 不在主機的任何使用中儲存集區內，因此無法讀取。</translation>
    </message>
    <message>
        <source>The folder %1 has only %2 free, and the export needs up to %3 there for a while.</source>
        <translation>資料夾 %1 只有 %2 的可用空間，而匯出期間最多需要在其中暫時使用 %3。</translation>
    </message>
    <message>
        <source>%1 is running. Shut it down before it is exported.</source>
        <translation>%1 正在執行。請先將它關機，再匯出。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>無法寫入資料夾 %1。</translation>
    </message>
    <message>
        <source>The storage pool %1 has no room for a copy of %2 without its base.</source>
        <translation>儲存集區 %1 沒有足夠的空間存放 %2 不含基底的獨立複本。</translation>
    </message>
    <message>
        <source>A copy of %1 without its base could not be made.</source>
        <translation>無法建立 %1 不含基底的獨立複本。</translation>
    </message>
    <message>
        <source>The copy %1 is still in the storage pool %2.</source>
        <translation>複本 %1 仍在儲存集區 %2 中。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>無法完整讀取 %1。</translation>
    </message>
    <message>
        <source>The image %1 is not what the host says it is: it is not converted.</source>
        <translation>映像檔 %1 與主機所述不符，因此不會轉換。</translation>
    </message>
    <message>
        <source>The disk %1 could not be converted.</source>
        <translation>無法轉換磁碟 %1。</translation>
    </message>
    <message>
        <source>The folder %1 is still there.</source>
        <translation>資料夾 %1 仍然存在。</translation>
    </message>
    <message>
        <source>The machine is no longer there.</source>
        <translation>虛擬機器已不存在。</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主機未連線。</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>匯出 %1</translation>
    </message>
    <message>
        <source>Looking at the machine</source>
        <translation>正在檢查虛擬機器</translation>
    </message>
    <message>
        <source>Preparing the disks</source>
        <translation>正在準備磁碟</translation>
    </message>
    <message>
        <source>Copying disks without their bases</source>
        <translation>正在將磁碟複製為不含基底的獨立複本</translation>
    </message>
    <message>
        <source>Downloading the disks</source>
        <translation>正在下載磁碟</translation>
    </message>
    <message>
        <source>Removing the copies on the host</source>
        <translation>正在移除主機上的複本</translation>
    </message>
    <message>
        <source>Converting the disks</source>
        <translation>正在轉換磁碟</translation>
    </message>
    <message>
        <source>Writing the appliance</source>
        <translation>正在寫入虛擬應用裝置</translation>
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
        <translation>已寫入 %1。</translation>
    </message>
    <message>
        <source>The file %1 of the appliance is no disk of the format that its descriptor tells.</source>
        <translation>虛擬應用裝置的檔案 %1 不是其描述檔所述格式的磁碟。</translation>
    </message>
    <message>
        <source>The disk %1 of the appliance is built upon another file, %2.</source>
        <translation>虛擬應用裝置的磁碟 %1 以另一個檔案 %2 為基底。</translation>
    </message>
    <message>
        <source>The storage pool %1 is full.</source>
        <translation>儲存集區 %1 已滿。</translation>
    </message>
    <message>
        <source>%1 did not arrive as a whole.</source>
        <translation>%1 未完整傳送。</translation>
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
        <source>Copying %1 to the host</source>
        <translation>正在將 %1 複製到主機</translation>
    </message>
    <message>
        <source>The connection broke in the middle of it. What had arrived is removed as soon as the host is back.</source>
        <translation>作業進行到一半時連線中斷。主機恢復連線後，會立即移除已傳送的部分。</translation>
    </message>
    <message>
        <source>Looking at the disk</source>
        <translation>正在檢查磁碟</translation>
    </message>
    <message>
        <source>Preparing the disk %1</source>
        <translation>正在準備磁碟 %1</translation>
    </message>
    <message>
        <source>Making the disk %1</source>
        <translation>正在建立磁碟 %1</translation>
    </message>
    <message>
        <source>Converting the disk %1</source>
        <translation>正在轉換磁碟 %1</translation>
    </message>
    <message>
        <source>Removing the copy of the appliance&apos;s file</source>
        <translation>正在移除虛擬應用裝置檔案的複本</translation>
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
        <source>Storing the definition</source>
        <translation>正在儲存定義</translation>
    </message>
    <message>
        <source>Starting the machine</source>
        <translation>正在啟動虛擬機器</translation>
    </message>
    <message>
        <source>The machine could not be started.</source>
        <translation>無法啟動虛擬機器。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>匯入 %1</translation>
    </message>
    <message>
        <source>Looking at the appliance and the storage pool</source>
        <translation>正在檢查虛擬應用裝置與儲存集區</translation>
    </message>
    <message>
        <source>The machine needs a name.</source>
        <translation>虛擬機器必須有名稱。</translation>
    </message>
    <message>
        <source>A name cannot begin with a dot or hold a slash.</source>
        <translation>名稱不能以點開頭，也不能含有斜線。</translation>
    </message>
    <message>
        <source>Choose a storage pool that is active.</source>
        <translation>請選擇已啟用的儲存集區。</translation>
    </message>
    <message>
        <source>Choose a storage pool whose volumes are files.</source>
        <translation>請選擇以檔案作為磁碟區的儲存集區。</translation>
    </message>
    <message>
        <source>The storage pool has only %1 free, and the appliance&apos;s disks need %2.</source>
        <translation>儲存集區只有 %1 的可用空間，而虛擬應用裝置的磁碟需要 %2。</translation>
    </message>
    <message>
        <source>The disks can grow to %1, and the storage pool has %2 free.</source>
        <translation>這些磁碟最大可增長到 %1，而儲存集區的可用空間為 %2。</translation>
    </message>
    <message>
        <source>The storage pool already has a volume called %1. Choose another name for the machine.</source>
        <translation>儲存集區中已有名為 %1 的磁碟區。請為虛擬機器選擇其他名稱。</translation>
    </message>
    <message>
        <source>Choose a network.</source>
        <translation>請選擇網路。</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s): the disks go as they are now.</source>
        <translation>
            <numerusform>%n 個快照：磁碟會以目前的狀態匯出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program qemu-img is not installed on this machine. It is in the package qemu-utils (Debian, Ubuntu) or qemu-img (Fedora).</source>
        <translation>本機未安裝 qemu-img 程式。它包含在 qemu-utils（Debian、Ubuntu）或 qemu-img (Fedora) 套件中。</translation>
    </message>
    <message>
        <source>The file %1 is there already. Choose another name.</source>
        <translation>檔案 %1 已存在。請選擇其他名稱。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>沒有資料夾 %1。</translation>
    </message>
    <message>
        <source>The appliance holds several machines. Only appliances with one can be imported.</source>
        <translation>虛擬應用裝置包含多台虛擬機器。只能匯入僅含一台虛擬機器的虛擬應用裝置。</translation>
    </message>
    <message>
        <source>The appliance describes no machine.</source>
        <translation>虛擬應用裝置沒有描述任何虛擬機器。</translation>
    </message>
    <message>
        <source>The appliance refers to a file outside of it: %1.</source>
        <translation>虛擬應用裝置參照了其外部的檔案：%1。</translation>
    </message>
    <message>
        <source>The disk %1 of the appliance is built upon another one, which cannot be imported.</source>
        <translation>虛擬應用裝置的磁碟 %1 以另一個磁碟為基底，無法匯入。</translation>
    </message>
    <message>
        <source>The disk %1 of the appliance has no file.</source>
        <translation>虛擬應用裝置的磁碟 %1 沒有檔案。</translation>
    </message>
    <message>
        <source>The file %1 of the appliance is packed. Unpack it, and import the descriptor.</source>
        <translation>虛擬應用裝置的檔案 %1 是壓縮的。請先解壓縮，再匯入描述檔。</translation>
    </message>
    <message>
        <source>The disk %1 of the appliance has no size that makes sense.</source>
        <translation>虛擬應用裝置的磁碟 %1 的大小不合理。</translation>
    </message>
    <message>
        <source>The licence that the appliance asks to agree to is not shown.</source>
        <translation>虛擬應用裝置要求同意的授權條款不會顯示。</translation>
    </message>
    <message>
        <source>Settings that the appliance wants at its first start are not given to it: %1.</source>
        <translation>虛擬應用裝置第一次啟動時需要的設定不會提供給它：%1。</translation>
    </message>
    <message>
        <source>VirtualBox&apos;s own settings of the machine are not taken over.</source>
        <translation>VirtualBox 本身的虛擬機器設定不會沿用。</translation>
    </message>
    <message>
        <source>The appliance describes no hardware.</source>
        <translation>虛擬應用裝置沒有描述任何硬體。</translation>
    </message>
    <message>
        <source>The appliance describes more devices than any machine has.</source>
        <translation>虛擬應用裝置描述的裝置數量超出任何機器可能擁有的數量。</translation>
    </message>
    <message>
        <source>The medium in the CD drive is not imported.</source>
        <translation>光碟機中的媒體不會匯入。</translation>
    </message>
    <message>
        <source>A floppy drive is left out.</source>
        <translation>略過了一台軟碟機。</translation>
    </message>
    <message>
        <source>A sound card is left out.</source>
        <translation>略過了一張音效卡。</translation>
    </message>
    <message>
        <source>A device is left out: %1.</source>
        <translation>略過了一個裝置：%1。</translation>
    </message>
    <message>
        <source>The appliance asks for a size of memory that makes no sense.</source>
        <translation>虛擬應用裝置要求的記憶體大小不合理。</translation>
    </message>
    <message>
        <source>The machine of the appliance has a disk that is not described: %1.</source>
        <translation>虛擬應用裝置的虛擬機器有一個未描述的磁碟：%1。</translation>
    </message>
    <message>
        <source>The appliance&apos;s choice of sizes is not offered; its default is taken.</source>
        <translation>虛擬應用裝置提供的規格選項無法選擇，將採用其預設規格。</translation>
    </message>
    <message>
        <source>The appliance&apos;s descriptor cannot be read.</source>
        <translation>無法讀取虛擬應用裝置的描述檔。</translation>
    </message>
    <message>
        <source>The file is no OVF descriptor.</source>
        <translation>這個檔案不是 OVF 描述檔。</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>%1 is not a template. Make it one first, so that nobody starts it.</source>
        <translation>%1 不是範本。請先將它轉為範本，以免有人啟動它。</translation>
    </message>
    <message>
        <source>%1 is running. Shut it down first.</source>
        <translation>%1 正在執行。請先將它關機。</translation>
    </message>
    <message>
        <source>%1 has no disk.</source>
        <translation>%1 沒有磁碟。</translation>
    </message>
    <message>
        <source>The file %1, which the template needs, is missing.</source>
        <translation>缺少範本需要的檔案 %1。</translation>
    </message>
    <message>
        <source>The disk %1 of the template is not a file or volume of the host.</source>
        <translation>範本的磁碟 %1 不是主機上的檔案或磁碟區。</translation>
    </message>
    <message>
        <source>The disk %1 lies in no active storage pool, so its size is not known.</source>
        <translation>磁碟 %1 不在任何使用中的儲存集區內，因此大小不明。</translation>
    </message>
    <message>
        <source>Linked clones are not made of a disk in the format %1.</source>
        <translation>%1 格式的磁碟不能用來建立連結複製。</translation>
    </message>
    <message>
        <source>Choose the storage pool for the disks.</source>
        <translation>請選擇存放這些磁碟的儲存集區。</translation>
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
        <source>Linked clones need a pool of files; the storage pool %1 is not one.</source>
        <translation>連結複製需要以檔案為基礎的儲存集區；儲存集區 %1 不是這種集區。</translation>
    </message>
    <message>
        <source>The machines need %1, but the storage pool %2 has only %3 free.</source>
        <translation>這些虛擬機器需要 %1，但儲存集區 %2 只有 %3 可用空間。</translation>
    </message>
    <message>
        <source>When the machines fill their disks they will need %1; the storage pool %2 has %3 free.</source>
        <translation>這些虛擬機器的磁碟寫滿時將需要 %1；儲存集區 %2 有 %3 可用空間。</translation>
    </message>
    <message>
        <source>From 1 to %1 machines can be made at once.</source>
        <translation>一次可以建立 1 到 %1 台虛擬機器。</translation>
    </message>
    <message>
        <source>Put {n} where the number shall stand, such as web-{n}, or give each machine a name below.</source>
        <translation>請在編號的位置填入 {n}，例如 web-{n}，或在下方為每台虛擬機器指定名稱。</translation>
    </message>
    <message>
        <source>Together the machines have %1 of memory, the host %2.</source>
        <translation>這些虛擬機器總共需要 %1 記憶體，而主機只有 %2。</translation>
    </message>
    <message>
        <source>Together the machines have %1 of memory; %2 of the host&apos;s is free now.</source>
        <translation>這些虛擬機器總共需要 %1 記憶體，而主機目前有 %2 可用。</translation>
    </message>
    <message>
        <source>The virtual network %1 is not active: start it first, or do not start the machines.</source>
        <translation>虛擬網路 %1 未啟用：請先啟動它，或不要啟動這些虛擬機器。</translation>
    </message>
    <message>
        <source>The template has no network card, so it can have no address.</source>
        <translation>範本沒有網路卡，因此不能設定位址。</translation>
    </message>
    <message>
        <source>Addresses can be reserved in a virtual network of the host only; the template&apos;s network card is not in one.</source>
        <translation>只能在主機的虛擬網路中保留位址；範本的網路卡不在虛擬網路中。</translation>
    </message>
    <message>
        <source>The virtual network %1 gives out no IPv4 addresses (it has no DHCP).</source>
        <translation>虛擬網路 %1 不配發 IPv4 位址（它沒有 DHCP）。</translation>
    </message>
    <message>
        <source>The machine needs a name without spaces at its ends.</source>
        <translation>虛擬機器必須有名稱，且名稱開頭與結尾不能有空格。</translation>
    </message>
    <message>
        <source>This cannot be the name of a machine.</source>
        <translation>這不能當作虛擬機器的名稱。</translation>
    </message>
    <message>
        <source>This host already has a machine called %1.</source>
        <translation>這台主機上已有名為 %1 的虛擬機器。</translation>
    </message>
    <message>
        <source>Two machines of the list are called %1.</source>
        <translation>清單中有兩台虛擬機器的名稱同為 %1。</translation>
    </message>
    <message>
        <source>The storage pool %1 already has a volume called %2.</source>
        <translation>儲存集區 %1 中已有名為 %2 的磁碟區。</translation>
    </message>
    <message>
        <source>This is not the MAC address of a network card.</source>
        <translation>這不是網路卡的 MAC 位址。</translation>
    </message>
    <message>
        <source>Another machine of the host has the MAC address %1.</source>
        <translation>主機上的另一台虛擬機器已使用 MAC 位址 %1。</translation>
    </message>
    <message>
        <source>Two machines of the list have the MAC address %1.</source>
        <translation>清單中有兩台虛擬機器的 MAC 位址同為 %1。</translation>
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
        <source>Two machines of the list have port %1.</source>
        <translation>清單中有兩台虛擬機器的連接埠同為 %1。</translation>
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
        <source>This is more virtual CPUs than a machine can have.</source>
        <translation>虛擬 CPU 數目超過虛擬機器的上限。</translation>
    </message>
    <message numerus="yes">
        <source>The host has only %n CPUs: with more virtual ones the machine gets slower.</source>
        <translation>
            <numerusform>主機只有 %n 個 CPU：虛擬 CPU 超過這個數目，虛擬機器反而會變慢。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the address.</source>
        <translation>請輸入位址。</translation>
    </message>
    <message>
        <source>The range has too few free addresses: none is left for this machine.</source>
        <translation>範圍內的可用位址不足：沒有位址可供這台虛擬機器使用。</translation>
    </message>
    <message>
        <source>%1 is not an IP address.</source>
        <translation>%1 不是 IP 位址。</translation>
    </message>
    <message>
        <source>This is an IPv4 address; here belongs one of IPv6.</source>
        <translation>這是 IPv4 位址，此處應填入 IPv6 位址。</translation>
    </message>
    <message>
        <source>This is an IPv6 address; here belongs one of IPv4.</source>
        <translation>這是 IPv6 位址，此處應填入 IPv4 位址。</translation>
    </message>
    <message>
        <source>A machine cannot have the address %1.</source>
        <translation>虛擬機器不能使用位址 %1。</translation>
    </message>
    <message>
        <source>%1 is the address of the subnet itself.</source>
        <translation>%1 是子網路本身的位址。</translation>
    </message>
    <message>
        <source>%1 is the broadcast address of the subnet.</source>
        <translation>%1 是子網路的廣播位址。</translation>
    </message>
    <message>
        <source>%1 is the gateway&apos;s address.</source>
        <translation>%1 是閘道的位址。</translation>
    </message>
    <message>
        <source>The gateway %1 is not in the subnet of %2.</source>
        <translation>閘道 %1 不在 %2 的子網路中。</translation>
    </message>
    <message>
        <source>%1 is taken: %2.</source>
        <translation>%1 已被使用：%2。</translation>
    </message>
    <message>
        <source>Two machines of the list have the address %1.</source>
        <translation>清單中有兩台虛擬機器的位址同為 %1。</translation>
    </message>
    <message>
        <source>%1 is one of the addresses that the virtual network %2 gives out by itself.</source>
        <translation>%1 是虛擬網路 %2 自動配發的位址之一。</translation>
    </message>
    <message>
        <source>%1 is not in the virtual network %2.</source>
        <translation>%1 不在虛擬網路 %2 中。</translation>
    </message>
    <message>
        <source>The template is gone.</source>
        <translation>範本已不存在。</translation>
    </message>
    <message>
        <source>the virtual network %1 itself has it</source>
        <translation>由虛擬網路 %1 本身使用</translation>
    </message>
    <message>
        <source>it is reserved for %1</source>
        <translation>已保留給 %1</translation>
    </message>
    <message>
        <source>the machine %1 has it</source>
        <translation>由虛擬機器 %1 使用</translation>
    </message>
    <message>
        <source>it is given out to %1</source>
        <translation>已配發給 %1</translation>
    </message>
    <message>
        <source>The template could not be read.</source>
        <translation>無法讀取範本。</translation>
    </message>
    <message>
        <source>%1 is not a template any more.</source>
        <translation>%1 已不再是範本。</translation>
    </message>
    <message>
        <source>The storage pool %1 could not be read.</source>
        <translation>無法讀取儲存集區 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Create %n machine(s) from %1</source>
        <translation>
            <numerusform>從 %1 建立 %n 台虛擬機器</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the template</source>
        <translation>正在檢查範本</translation>
    </message>
    <message>
        <source>Making the machines</source>
        <translation>正在建立虛擬機器</translation>
    </message>
    <message>
        <source>The volume %1 is still there.</source>
        <translation>磁碟區 %1 仍然存在。</translation>
    </message>
    <message>
        <source>The volume %1 was left alone: after the break of the connection others use it.</source>
        <translation>磁碟區 %1 未更動：連線中斷之後，它已由其他虛擬機器使用。</translation>
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
        <source>The seed for cloud-init could not be stored.</source>
        <translation>無法儲存 cloud-init 種子資料。</translation>
    </message>
    <message>
        <source>The address %1 could not be reserved.</source>
        <translation>無法保留位址 %1。</translation>
    </message>
    <message>
        <source>The address %1 is still reserved.</source>
        <translation>位址 %1 仍處於保留狀態。</translation>
    </message>
    <message>
        <source>The definition of the template could not be copied.</source>
        <translation>無法複製範本的定義。</translation>
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
        <source>Port %1 is already in use on the host.</source>
        <translation>主機上的連接埠 %1 已在使用中。</translation>
    </message>
    <message>
        <source>The machine could not be started.</source>
        <translation>無法啟動虛擬機器。</translation>
    </message>
    <message>
        <source>The machine is still running.</source>
        <translation>虛擬機器仍在執行中。</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>建立 %1</translation>
    </message>
    <message>
        <source>Making the disk %1</source>
        <translation>正在建立磁碟 %1</translation>
    </message>
    <message>
        <source>Storing the seed for cloud-init</source>
        <translation>正在儲存 cloud-init 種子資料</translation>
    </message>
    <message>
        <source>Reserving the address %1</source>
        <translation>正在保留位址 %1</translation>
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
    <message numerus="yes">
        <source>%n machine(s) could not be made.</source>
        <translation>
            <numerusform>無法建立 %n 台虛擬機器。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are there.</source>
        <translation>%2 台中已有 %1 台建立完成。</translation>
    </message>
</context>
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
    <message>
        <source>The connection broke while the disk was made. %1 is on the host, but not as it was asked for: half-made, or somebody else&apos;s. It was left alone.</source>
        <translation>建立磁碟時連線中斷。主機上有 %1，但與要求的不符：可能只建立了一半，或是他人的檔案。未更動它。</translation>
    </message>
    <message>
        <source>The disk %1 was left alone: after the break of the connection it is not certain that it is still the same file.</source>
        <translation>未更動磁碟 %1：連線中斷後，無法確定它仍是同一個檔案。</translation>
    </message>
    <message>
        <source>Looking at the image</source>
        <translation>正在檢查映像檔</translation>
    </message>
    <message>
        <source>Opening the folder of the image</source>
        <translation>正在開啟映像檔所在的資料夾</translation>
    </message>
    <message>
        <source>Converting the image into %1</source>
        <translation>正在將映像檔轉換到 %1</translation>
    </message>
    <message>
        <source>Copying the image into %1</source>
        <translation>正在將映像檔複製到 %1</translation>
    </message>
    <message>
        <source>Closing the folder of the image</source>
        <translation>正在關閉映像檔所在的資料夾</translation>
    </message>
    <message>
        <source>Writing the seed for cloud-init</source>
        <translation>正在寫入 cloud-init 種子資料</translation>
    </message>
    <message>
        <source>Giving the installer its answers</source>
        <translation>正在向安裝程式提供回應</translation>
    </message>
    <message>
        <source>Writing the answers for the installer</source>
        <translation>正在寫入安裝程式的回應</translation>
    </message>
    <message>
        <source>The machine switches itself off when the installation is through. Start it then: it boots from its disk.</source>
        <translation>安裝完成後，虛擬機器會自行關機。屆時請啟動它：它會從磁碟開機。</translation>
    </message>
    <message>
        <source>The disk %1 could not be grown.</source>
        <translation>無法擴大磁碟 %1。</translation>
    </message>
    <message>
        <source>The image %1 could not be read.</source>
        <translation>無法讀取映像檔 %1。</translation>
    </message>
    <message>
        <source>The image %1 is not there any more.</source>
        <translation>映像檔 %1 已不存在。</translation>
    </message>
    <message>
        <source>The image %1 cannot be read from here, so it is not copied. Put it into a storage pool.</source>
        <translation>無法從這裡讀取映像檔 %1，因此未複製。請將它放入儲存集區。</translation>
    </message>
    <message>
        <source>The image %1 is another one by now: its format is %2.</source>
        <translation>映像檔 %1 現在已是另一個映像檔：其格式為 %2。</translation>
    </message>
    <message>
        <source>The folder %1 could not be opened as a storage pool, which is needed to copy from it.</source>
        <translation>無法將資料夾 %1 開啟為儲存集區，而從中複製需要這麼做。</translation>
    </message>
    <message>
        <source>The storage pool %1 is still there; it ends with the host&apos;s libvirt.</source>
        <translation>儲存集區 %1 仍然存在；主機的 libvirt 結束後它就會消失。</translation>
    </message>
    <message>
        <source>The installer&apos;s %1 has no sensible size.</source>
        <translation>安裝程式的 %1 大小不合理。</translation>
    </message>
    <message>
        <source>The installation medium ends too early.</source>
        <translation>安裝媒體不完整，提前結束。</translation>
    </message>
    <message>
        <source>The storage pool %1 already has a volume called %2.</source>
        <translation>儲存集區 %1 中已有名為 %2 的磁碟區。</translation>
    </message>
    <message>
        <source>The host has no storage pool for the medium.</source>
        <translation>主機沒有可存放媒體的儲存集區。</translation>
    </message>
    <message>
        <source>The medium with the answers could not be made.</source>
        <translation>無法建立存放回應的媒體。</translation>
    </message>
    <message>
        <source>The medium with the answers could not be written into the storage pool %1.</source>
        <translation>無法將存放回應的媒體寫入儲存集區 %1。</translation>
    </message>
</context>
<context>
    <name>DeleteDomain</name>
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
    <message>
        <source>Deleted: %1.</source>
        <translation>已刪除：%1。</translation>
    </message>
    <message>
        <source>Still there: %1.</source>
        <translation>仍然存在：%1。</translation>
    </message>
    <message>
        <source>%1 was started again while the connection was broken. Nothing was deleted.</source>
        <translation>連線中斷期間，%1 又被啟動了。沒有刪除任何東西。</translation>
    </message>
    <message>
        <source>It cannot be seen whether %1 was deleted.</source>
        <translation>無法確認 %1 是否已刪除。</translation>
    </message>
    <message>
        <source>%1 was left alone: after the break of the connection it is not certain that it is still the same file.</source>
        <translation>未更動 %1：連線中斷後，無法確定它是否仍是同一個檔案。</translation>
    </message>
    <message>
        <source>It is not known whether %1 was deleted: the connection broke.</source>
        <translation>無法得知 %1 是否已刪除：連線中斷了。</translation>
    </message>
    <message>
        <source>The connection broke before all was deleted.</source>
        <translation>尚未全部刪除，連線就中斷了。</translation>
    </message>
    <message>
        <source>It is not known whether %1 was forced off: the connection broke. Nothing was deleted.</source>
        <translation>無法得知 %1 是否已強制關機：連線中斷了。沒有刪除任何東西。</translation>
    </message>
    <message>
        <source>It is not known whether the definition of %1 was removed: the connection broke.</source>
        <translation>無法得知 %1 的定義是否已移除：連線中斷了。</translation>
    </message>
    <message>
        <source>%1 was not deleted. Used by now by: %2.</source>
        <translation>未刪除 %1。目前由下列虛擬機器使用：%2。</translation>
    </message>
    <message>
        <source>The connection broke before %1 was forced off. Nothing was deleted.</source>
        <translation>在 %1 強制關機之前連線中斷。沒有刪除任何東西。</translation>
    </message>
    <message>
        <source>%1 is off, but the connection broke before its definition was removed.</source>
        <translation>%1 已關機，但在移除其定義之前連線中斷。</translation>
    </message>
    <message>
        <source>%1, which stays, is built upon it.</source>
        <translation>將保留的 %1 以它為基底。</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>This is no SHA-256 checksum: it has 64 digits from 0 to f.</source>
        <translation>這不是 SHA-256 總和檢查碼：它應由 64 個十六進位數字（0 到 f）組成。</translation>
    </message>
    <message>
        <source>None of these checksums is for a file called %1.</source>
        <translation>這些總和檢查碼中沒有名為 %1 的檔案的總和檢查碼。</translation>
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
    <message>
        <source>%1 is a template. Turn it back into a machine to start it.</source>
        <translation>%1 是範本。若要啟動它，請先將它轉回虛擬機器。</translation>
    </message>
    <message>
        <source>%1 is a template and does not start with the host.</source>
        <translation>%1 是範本，不會隨主機自動啟動。</translation>
    </message>
</context>
<context>
    <name>DomainFile</name>
    <message>
        <source>The file %1 is no definition of a machine.</source>
        <translation>檔案 %1 不是虛擬機器的定義。</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>檔案 %1 不存在。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>無法讀取檔案 %1。</translation>
    </message>
    <message>
        <source>Its outermost element is &lt;%1&gt;, not &lt;domain&gt;.</source>
        <translation>其最外層元素是 &lt;%1&gt;，而不是 &lt;domain&gt;。</translation>
    </message>
    <message>
        <source>%1 on this host has the same UUID. Give the import an identity of its own.</source>
        <translation>這台主機上的 %1 有相同的 UUID。請讓匯入的虛擬機器使用自己的識別資料。</translation>
    </message>
    <message>
        <source>The definition wants KVM, which does not work on this host.</source>
        <translation>該定義要求使用 KVM，但 KVM 在這台主機上無法運作。</translation>
    </message>
    <message>
        <source>The disk %1 belongs to %2. Two machines that write to one disk destroy what is on it: give one of them another disk before both run.</source>
        <translation>磁碟 %1 屬於 %2。兩台虛擬機器寫入同一個磁碟會毀損其中的內容：在兩者同時執行之前，請讓其中一台改用其他磁碟。</translation>
    </message>
    <message>
        <source>The host has no volume %1 in a pool %2.</source>
        <translation>主機的集區 %2 中沒有磁碟區 %1。</translation>
    </message>
    <message>
        <source>The disk %1 is not there.</source>
        <translation>磁碟 %1 不存在。</translation>
    </message>
    <message>
        <source>The disk %1 is in none of the host&apos;s storage pools; it may not be there.</source>
        <translation>磁碟 %1 不在主機的任何儲存集區內，它可能不存在。</translation>
    </message>
    <message>
        <source>The host has no virtual network called %1.</source>
        <translation>主機上沒有名為 %1 的虛擬網路。</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>其中沒有名稱。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>匯入 %1</translation>
    </message>
    <message>
        <source>Storing the definition</source>
        <translation>正在儲存定義</translation>
    </message>
    <message>
        <source>%1 on this host has the same UUID. Nothing was changed.</source>
        <translation>這台主機上的 %1 有相同的 UUID。沒有變更任何東西。</translation>
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
        <source>Finishing</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <source>The file %1 is there already.</source>
        <translation>檔案 %1 已存在。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>無法寫入檔案 %1。</translation>
    </message>
    <message>
        <source>Export the definition of %1</source>
        <translation>匯出 %1 的定義</translation>
    </message>
    <message>
        <source>Reading the definition</source>
        <translation>正在讀取定義</translation>
    </message>
    <message>
        <source>The definition could not be read.</source>
        <translation>無法讀取定義。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已寫入 %1。</translation>
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
    <name>Fetch</name>
    <message>
        <source>There is no server called %1.</source>
        <translation>沒有名為 %1 的伺服器。</translation>
    </message>
    <message>
        <source>%1 does not take connections for this address.</source>
        <translation>%1 不接受此位址的連線。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及時回應。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>%1 的憑證無效。</translation>
    </message>
    <message>
        <source>%1 has no such file.</source>
        <translation>%1 沒有這個檔案。</translation>
    </message>
    <message>
        <source>%1 wants a user name and a password for this file.</source>
        <translation>%1 要求提供使用者名稱與密碼才能取得這個檔案。</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody.</source>
        <translation>%1 並未對所有人提供這個檔案。</translation>
    </message>
    <message>
        <source>%1 passes the request on again and again.</source>
        <translation>%1 一再將要求重新導向。</translation>
    </message>
    <message>
        <source>%1 passes the request on to an address without encryption.</source>
        <translation>%1 將要求重新導向到未加密的位址。</translation>
    </message>
    <message>
        <source>The proxy of this machine refused the request.</source>
        <translation>本機的代理伺服器拒絕了要求。</translation>
    </message>
    <message>
        <source>%1 ended the connection before all was here.</source>
        <translation>尚未全部接收，%1 就結束了連線。</translation>
    </message>
    <message>
        <source>The file could not be fetched from %1.</source>
        <translation>無法從 %1 取得檔案。</translation>
    </message>
    <message>
        <source>At this address there is a web page, not a file to fetch.</source>
        <translation>此位址是網頁，而不是可取得的檔案。</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>這不是位址。</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// can be fetched.</source>
        <translation>只能取得以 https:// 或 http:// 開頭的位址。</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>位址中沒有指定伺服器。</translation>
    </message>
</context>
<context>
    <name>HostCopyJob</name>
    <message>
        <source>The volume %1 could not be read.</source>
        <translation>無法讀取磁碟區 %1。</translation>
    </message>
    <message>
        <source>The volume %1 could not be read to its end.</source>
        <translation>無法將磁碟區 %1 讀取到結尾。</translation>
    </message>
    <message>
        <source>The storage pool %1 is full. What had arrived of %2 was removed.</source>
        <translation>儲存集區 %1 已滿。%2 已傳送的部分已移除。</translation>
    </message>
    <message>
        <source>%1 did not arrive as a whole.</source>
        <translation>%1 未完整傳送。</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>將 %1 複製到 %2</translation>
    </message>
    <message>
        <source>Looking at the volume</source>
        <translation>正在檢查磁碟區</translation>
    </message>
    <message>
        <source>Looking at the storage pool</source>
        <translation>正在檢查儲存集區</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在複製</translation>
    </message>
    <message>
        <source>The connection to %1 or %2 broke in the middle of it. What had arrived of %3 is of no use, and is removed as soon as the host is back.</source>
        <translation>傳輸途中，到 %1 或 %2 的連線中斷。%3 已傳送的部分無法使用，待主機恢復連線後會立即移除。</translation>
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
        <translation>主機有提供 KVM，但其處理器沒有虛擬化擴充功能，因此 KVM 會失敗或停住。</translation>
    </message>
    <message>
        <source>The host has no KVM.</source>
        <translation>主機沒有 KVM。</translation>
    </message>
</context>
<context>
    <name>HostStep</name>
    <message>
        <source>The host was removed.</source>
        <translation>主機已被移除。</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>A domain consists of letters, digits and hyphens, with dots between its parts.</source>
        <translation>網域由字母、數字與連字號組成，各部分之間以句點分隔。</translation>
    </message>
    <message>
        <source>A user&apos;s name has at most 32 small letters, digits, hyphens and underscores, and begins with a letter.</source>
        <translation>使用者名稱最多 32 個字元，由小寫字母、數字、連字號與底線組成，並以字母開頭。</translation>
    </message>
    <message>
        <source>Enter the user that the password is for.</source>
        <translation>請輸入此密碼所屬的使用者。</translation>
    </message>
    <message>
        <source>The password must be hashed.</source>
        <translation>密碼必須經過雜湊處理。</translation>
    </message>
    <message>
        <source>Without a key and a password nobody can log in, unless the image itself provides for it.</source>
        <translation>沒有金鑰與密碼，任何人都無法登入，除非映像檔本身另有安排。</translation>
    </message>
    <message>
        <source>For sudo with a password the user needs one.</source>
        <translation>若 sudo 需要密碼，使用者必須有密碼。</translation>
    </message>
    <message>
        <source>The prefix is a number from 1 to %1.</source>
        <translation>首碼長度必須是 1 到 %1 之間的數字。</translation>
    </message>
    <message>
        <source>Enter the address.</source>
        <translation>請輸入位址。</translation>
    </message>
    <message>
        <source>%1 is not an IP address.</source>
        <translation>%1 不是 IP 位址。</translation>
    </message>
    <message>
        <source>This is an IPv4 address; here belongs one of IPv6.</source>
        <translation>這是 IPv4 位址，此處應填入 IPv6 位址。</translation>
    </message>
    <message>
        <source>This is an IPv6 address; here belongs one of IPv4.</source>
        <translation>這是 IPv6 位址，此處應填入 IPv4 位址。</translation>
    </message>
    <message>
        <source>A machine cannot have the address %1.</source>
        <translation>虛擬機器不能使用位址 %1。</translation>
    </message>
    <message>
        <source>The gateway is not an IPv6 address.</source>
        <translation>閘道不是 IPv6 位址。</translation>
    </message>
    <message>
        <source>The gateway is not an IPv4 address.</source>
        <translation>閘道不是 IPv4 位址。</translation>
    </message>
    <message>
        <source>The gateway has the same address as the machine.</source>
        <translation>閘道的位址與虛擬機器相同。</translation>
    </message>
    <message>
        <source>The gateway is not in the subnet of the machine.</source>
        <translation>閘道不在虛擬機器的子網路中。</translation>
    </message>
    <message>
        <source>%1 is not a domain.</source>
        <translation>%1 不是網域。</translation>
    </message>
    <message>
        <source>Without a name server the machine knows no names.</source>
        <translation>沒有名稱伺服器，虛擬機器就無法解析名稱。</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a package.</source>
        <translation>%1 不能當作套件的名稱。</translation>
    </message>
    <message>
        <source>A command is one line of text.</source>
        <translation>命令必須是單行文字。</translation>
    </message>
    <message>
        <source>Line %1: the key %2 is written by the program already. Leave out one of the two.</source>
        <translation>第 %1 行：鍵 %2 已由本程式寫入。請移除其中一個。</translation>
    </message>
    <message>
        <source>The machine needs a host name.</source>
        <translation>虛擬機器必須有主機名稱。</translation>
    </message>
    <message>
        <source>A host name has at most 63 characters.</source>
        <translation>主機名稱最多 63 個字元。</translation>
    </message>
    <message>
        <source>A host name consists of letters, digits and hyphens, and neither begins nor ends with a hyphen.</source>
        <translation>主機名稱由字母、數字與連字號組成，且不能以連字號開頭或結尾。</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>密碼是空的。</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>密碼過長。</translation>
    </message>
    <message>
        <source>A password is one line of text.</source>
        <translation>密碼必須是單行文字。</translation>
    </message>
    <message>
        <source>The password could not be hashed.</source>
        <translation>無法對密碼進行雜湊處理。</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not valid YAML (%3).</source>
        <translation>第 %1 行第 %2 欄：這不是有效的 YAML（%3）。</translation>
    </message>
    <message>
        <source>Line %1, column %2: the key %3 is there twice.</source>
        <translation>第 %1 行第 %2 欄：鍵 %3 重複出現。</translation>
    </message>
    <message>
        <source>Line %1, column %2: a second document begins here, but only one can be used.</source>
        <translation>第 %1 行第 %2 欄：此處開始了第二份文件，但只能使用一份。</translation>
    </message>
    <message>
        <source>This is too large, or nested too deeply.</source>
        <translation>內容過大或巢狀層次過深。</translation>
    </message>
    <message>
        <source>This is a script. What is entered here is merged into the #cloud-config; put scripts under the commands.</source>
        <translation>這是指令稿。此處輸入的內容會併入 #cloud-config；指令稿請放在命令中。</translation>
    </message>
    <message>
        <source>Line %1, column %2: a list of keys with values is wanted here, such as &quot;timezone: Europe/Berlin&quot;.</source>
        <translation>第 %1 行第 %2 欄：此處應為鍵值清單，例如「timezone: Europe/Berlin」。</translation>
    </message>
    <message>
        <source>This is a private key, which must stay where it is. The public one is in the file that ends with .pub.</source>
        <translation>這是私密金鑰，必須留在原處。公開金鑰在以 .pub 結尾的檔案中。</translation>
    </message>
    <message>
        <source>A public key is one line of text.</source>
        <translation>公開金鑰必須是單行文字。</translation>
    </message>
    <message>
        <source>The key is too long.</source>
        <translation>金鑰過長。</translation>
    </message>
    <message>
        <source>Keys of the kind ssh-dss are not accepted by today&apos;s systems.</source>
        <translation>現今的系統不接受 ssh-dss 類型的金鑰。</translation>
    </message>
    <message>
        <source>This is not a public key: one begins with its kind, such as ssh-ed25519.</source>
        <translation>這不是公開金鑰：公開金鑰以其類型開頭，例如 ssh-ed25519。</translation>
    </message>
    <message>
        <source>The key is damaged: a part of it is missing, or has been changed.</source>
        <translation>金鑰已損壞：其中一部分遺失或已被變更。</translation>
    </message>
</context>
<context>
    <name>ImageCheck</name>
    <message numerus="yes">
        <source>The image is built upon a chain of more than %n others, or upon itself.</source>
        <translation>
            <numerusform>映像檔的基底鏈包含超過 %n 個映像檔，或以本身為基底。</numerusform>
        </translation>
    </message>
    <message>
        <source>The image claims to be built upon %1, which is no file of the host. It is not used.</source>
        <translation>映像檔宣稱以 %1 為基底，但它不是主機的檔案，因此不使用此映像檔。</translation>
    </message>
    <message>
        <source>The image does not say which format its base %1 has, and a guess would let a guest choose. Set it on the host: qemu-img rebase -u -b … -F FORMAT.</source>
        <translation>映像檔沒有說明其基底 %1 的格式，而猜測格式等於讓虛擬機器來決定。請在主機上設定：qemu-img rebase -u -b … -F FORMAT。</translation>
    </message>
    <message>
        <source>Its base %1 cannot be used: %2</source>
        <translation>其基底 %1 無法使用：%2</translation>
    </message>
    <message>
        <source>The image claims to be built upon %1, which no active storage pool of the host holds. Whoever made the image could have written any path of the host there, so it is not used.</source>
        <translation>映像檔宣稱以 %1 為基底，但主機使用中的儲存集區內都沒有它。映像檔的製作者可以在其中寫入主機上的任何路徑，因此不使用此映像檔。</translation>
    </message>
    <message>
        <source>The image is built upon %1, which is not there.</source>
        <translation>映像檔以 %1 為基底，但它不存在。</translation>
    </message>
    <message>
        <source>The image is built upon %1, which cannot be read.</source>
        <translation>映像檔以 %1 為基底，但它無法讀取。</translation>
    </message>
    <message>
        <source>The image is damaged: its header makes no sense.</source>
        <translation>映像檔已損壞：其檔頭不合理。</translation>
    </message>
    <message>
        <source>This is the first version of the format. Convert it on the host with qemu-img convert.</source>
        <translation>這是該格式的第一個版本。請在主機上用 qemu-img convert 轉換。</translation>
    </message>
    <message>
        <source>The image is encrypted.</source>
        <translation>映像檔已加密。</translation>
    </message>
    <message>
        <source>The image keeps its data in other files.</source>
        <translation>映像檔將其資料存放在其他檔案中。</translation>
    </message>
    <message>
        <source>The image keeps its data in other files: %1. Make one file of it with qemu-img convert.</source>
        <translation>映像檔將其資料存放在其他檔案中：%1。請用 qemu-img convert 將它合併成單一檔案。</translation>
    </message>
    <message>
        <source>The image holds only what differs from another one. Export the whole disk, or merge its snapshots, where it comes from.</source>
        <translation>此映像檔只包含與另一個映像檔的差異。請在其來源處匯出完整磁碟，或合併其快照。</translation>
    </message>
    <message>
        <source>This is a packed file (%1). Unpack it first; an OVA is imported as an appliance.</source>
        <translation>這是壓縮檔（%1）。請先解壓縮；OVA 請以虛擬應用裝置匯入。</translation>
    </message>
    <message>
        <source>This is an installation image (ISO), not a disk.</source>
        <translation>這是安裝映像檔（ISO），不是磁碟。</translation>
    </message>
    <message>
        <source>The host&apos;s libvirt does not know vhdx. Convert it first: qemu-img convert -O qcow2 IN.vhdx OUT.qcow2.</source>
        <translation>主機的 libvirt 不支援 vhdx。請先轉換：qemu-img convert -O qcow2 IN.vhdx OUT.qcow2。</translation>
    </message>
</context>
<context>
    <name>ImageProbe</name>
    <message>
        <source>This image is built upon another one, and does not say upon which in a way that can be checked. Convert it to a complete image first.</source>
        <translation>此映像檔以另一個映像檔為基底，但沒有以可檢查的方式說明是哪一個。請先將它轉換成完整的映像檔。</translation>
    </message>
    <message>
        <source>The data of this image lie in another file. Convert it to a single file first.</source>
        <translation>此映像檔的資料在另一個檔案中。請先將它轉換成單一檔案。</translation>
    </message>
    <message>
        <source>This image is built upon something that is not a file: %1. It is not uploaded.</source>
        <translation>此映像檔的基底不是檔案：%1。未上傳。</translation>
    </message>
    <message>
        <source>This image is built upon the file %1, which is outside the storage pool: the host would open it for the machine. It is not uploaded. Convert it to a complete image, if you trust it.</source>
        <translation>此映像檔以檔案 %1 為基底，而它位於儲存集區之外：主機會為虛擬機器開啟它。未上傳。如果您信任它，請將它轉換成完整的映像檔。</translation>
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
    <message>
        <source>The host has no active storage pool of files, which the medium for this needs.</source>
        <translation>主機沒有使用中且以檔案為基礎的儲存集區，而所需的媒體必須存放在其中。</translation>
    </message>
    <message>
        <source>The storage pool %1 already has a volume called %2, which would be made for this machine.</source>
        <translation>儲存集區 %1 中已有名為 %2 的磁碟區，而這台虛擬機器需要建立相同名稱的磁碟區。</translation>
    </message>
    <message>
        <source>There is no disk to install to.</source>
        <translation>沒有可供安裝的磁碟。</translation>
    </message>
    <message>
        <source>This installer is given its answers at the very start. Let the machine start when it is made.</source>
        <translation>這個安裝程式一開始就需要取得應答內容。請讓虛擬機器在建立後立即啟動。</translation>
    </message>
    <message>
        <source>The installer&apos;s kernel is read from the medium, which for that must be in a storage pool of the host.</source>
        <translation>安裝程式的核心會從媒體讀取，因此媒體必須位於主機的儲存集區中。</translation>
    </message>
    <message>
        <source>The new system needs a user.</source>
        <translation>新系統需要一個使用者。</translation>
    </message>
    <message>
        <source>This cannot be the name of a user of Windows.</source>
        <translation>這不能當作 Windows 的使用者名稱。</translation>
    </message>
    <message>
        <source>A user&apos;s name consists of small letters, digits, hyphens and underscores, and begins with a letter.</source>
        <translation>使用者名稱由小寫字母、數字、連字號與底線組成，並以字母開頭。</translation>
    </message>
    <message>
        <source>Every system has a user of this name already.</source>
        <translation>每個系統中都已有這個名稱的使用者。</translation>
    </message>
    <message>
        <source>The full name holds a character that it must not.</source>
        <translation>全名含有不允許的字元。</translation>
    </message>
    <message>
        <source>A product key has five groups of five letters and digits: AAAAA-BBBBB-CCCCC-DDDDD-EEEEE.</source>
        <translation>產品金鑰由五組字母與數字組成，每組五個字元：AAAAA-BBBBB-CCCCC-DDDDD-EEEEE。</translation>
    </message>
    <message>
        <source>The user needs a password.</source>
        <translation>使用者必須有密碼。</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>密碼過長。</translation>
    </message>
    <message>
        <source>The password must not hold control characters, nor begin or end with a space.</source>
        <translation>密碼不可以包含控制字元，開頭和結尾也不可以是空白。</translation>
    </message>
    <message>
        <source>The script of this installer cannot take a password with an apostrophe or a backslash.</source>
        <translation>這個安裝程式的指令碼不支援含有單引號或反斜線的密碼。</translation>
    </message>
    <message>
        <source>Windows takes at most 15 characters.</source>
        <translation>Windows 最多只接受 15 個字元。</translation>
    </message>
    <message>
        <source>Give the language as de_DE, the time zone as Europe/Berlin and the keyboard as de.</source>
        <translation>請以 de_DE 的格式填寫語言，以 Europe/Berlin 的格式填寫時區，以 de 的格式填寫鍵盤。</translation>
    </message>
    <message>
        <source>libosinfo on this computer has no script that installs %1.</source>
        <translation>這台電腦的 libosinfo 沒有用來安裝 %1 的指令碼。</translation>
    </message>
    <message>
        <source>libosinfo has a script for %1, but its installer has to be told of it in the menu of its own boot loader, which this program cannot reach.</source>
        <translation>libosinfo 有適用於 %1 的指令碼，但必須在其安裝程式自己的開機載入程式選單中指定該指令碼，而本程式無法做到。</translation>
    </message>
    <message>
        <source>This medium is a live system or the like: its installer takes no script. Use the image for installation from the network, or the full one.</source>
        <translation>這個媒體是 Live 系統或類似的媒體，其安裝程式不接受指令碼。請使用網路安裝映像檔或完整的安裝映像檔。</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs at least %n virtual CPUs.</source>
        <translation>
            <numerusform>%1 至少需要 %n 個虛擬 CPU。</numerusform>
        </translation>
    </message>
    <message>
        <source>The image has a size of %1: the disk cannot be smaller.</source>
        <translation>映像檔的大小為 %1：磁碟不能小於此值。</translation>
    </message>
    <message>
        <source>A disk that is linked to its image can only be qcow2 in a pool of files.</source>
        <translation>連結到映像檔的磁碟只能是 qcow2，並位於以檔案為基礎的集區中。</translation>
    </message>
    <message>
        <source>The image cannot be read from here, so it cannot be copied. Put it into a storage pool.</source>
        <translation>無法從這裡讀取映像檔，因此無法複製。請將它放入儲存集區。</translation>
    </message>
    <message>
        <source>Choose the cloud image.</source>
        <translation>請選擇雲端映像檔。</translation>
    </message>
    <message>
        <source>The path of the image must begin with a slash.</source>
        <translation>映像檔的路徑必須以斜線開頭。</translation>
    </message>
    <message>
        <source>There is no such image on the host.</source>
        <translation>主機上沒有這個映像檔。</translation>
    </message>
    <message>
        <source>An image of the format %1 cannot be linked to. Take a full copy.</source>
        <translation>%1 格式的映像檔不能用於連結。請使用完整複製。</translation>
    </message>
    <message>
        <source>%1 does not install without a TPM 2.0, and the host cannot emulate one. Install the packages swtpm and swtpm-tools there.</source>
        <translation>沒有 TPM 2.0 就無法安裝 %1，而主機無法模擬 TPM。請在主機上安裝swtpm 與 swtpm-tools 套件。</translation>
    </message>
    <message>
        <source>%1 asks for Secure Boot, and the host&apos;s firmware cannot do it. Install the package ovmf there.</source>
        <translation>%1 需要 Secure Boot，而主機的韌體不支援。請在主機上安裝ovmf 套件。</translation>
    </message>
    <message>
        <source>%1 asks for Secure Boot, which only the machine type q35 can do.</source>
        <translation>%1 需要 Secure Boot，只有機器類型 q35 支援。</translation>
    </message>
    <message>
        <source>The path of the disc with drivers must begin with a slash.</source>
        <translation>驅動程式光碟的路徑必須以斜線開頭。</translation>
    </message>
    <message>
        <source>This is the installation medium itself.</source>
        <translation>這就是安裝媒體本身。</translation>
    </message>
    <message>
        <source>This disk is used by: %1. Copied while it is written to, it may come out damaged.</source>
        <translation>這個磁碟由下列虛擬機器使用：%1。若在寫入期間複製，複本可能會損壞。</translation>
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
    <name>IsoFiles</name>
    <message>
        <source>The directory of the ISO image makes no sense.</source>
        <translation>無法解讀 ISO 映像檔的目錄。</translation>
    </message>
    <message>
        <source>This file is not an ISO image.</source>
        <translation>這個檔案不是 ISO 映像檔。</translation>
    </message>
    <message>
        <source>The medium has no file %1.</source>
        <translation>媒體中沒有檔案 %1。</translation>
    </message>
    <message>
        <source>The medium could not be made.</source>
        <translation>無法建立媒體。</translation>
    </message>
</context>
<context>
    <name>LocalFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>沒有檔案 %1。</translation>
    </message>
    <message>
        <source>You may not read %1.</source>
        <translation>您無權讀取 %1。</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>無法讀取 %1。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>沒有資料夾 %1。</translation>
    </message>
    <message>
        <source>You may not write to the folder %1.</source>
        <translation>您無權寫入資料夾 %1。</translation>
    </message>
    <message>
        <source>The disk of this machine is full: %1 is not complete and was removed.</source>
        <translation>本機的磁碟已滿：%1 不完整，已移除。</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>檔案 %1 已存在。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>無法寫入 %1。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是檔案。</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>%1 在讀取過程中遭到變更。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>無法完整讀取 %1。</translation>
    </message>
</context>
<context>
    <name>LookAfter</name>
    <message>
        <source>The connection broke meanwhile, and %1 is no longer on the host.</source>
        <translation>在此期間連線中斷，而 %1 已不在主機上。</translation>
    </message>
    <message>
        <source>The connection broke before the host had answered.</source>
        <translation>主機尚未回應，連線就中斷了。</translation>
    </message>
    <message>
        <source>%1 is off now.</source>
        <translation>%1 現在已關機。</translation>
    </message>
    <message>
        <source>The order may not have reached the host; %1 runs, and only its console can tell.</source>
        <translation>命令可能未送達主機；%1 正在執行，只能從其主控台得知結果。</translation>
    </message>
    <message>
        <source>The request may not have reached the guest; %1 still runs.</source>
        <translation>要求可能未送達虛擬機器；%1 仍在執行。</translation>
    </message>
</context>
<context>
    <name>NetworkChange</name>
    <message>
        <source>The IPv6 subnet changes.</source>
        <translation>IPv6 子網路將變更。</translation>
    </message>
    <message>
        <source>The IPv4 subnet changes.</source>
        <translation>IPv4 子網路將變更。</translation>
    </message>
    <message>
        <source>The range of IPv6 addresses that guests get changes. A guest keeps the address that it has until it asks again.</source>
        <translation>配發給虛擬機器的 IPv6 位址範圍將變更。虛擬機器會保留目前的位址，直到再次要求位址。</translation>
    </message>
    <message>
        <source>The range of addresses that guests get changes. A guest keeps the address that it has until it asks again.</source>
        <translation>配發給虛擬機器的位址範圍將變更。虛擬機器會保留目前的位址，直到再次要求位址。</translation>
    </message>
    <message>
        <source>The reserved IPv6 addresses change.</source>
        <translation>保留的 IPv6 位址將變更。</translation>
    </message>
    <message>
        <source>The reserved addresses change.</source>
        <translation>保留的位址將變更。</translation>
    </message>
    <message>
        <source>How guests reach the outside changes.</source>
        <translation>虛擬機器連到外部網路的方式將變更。</translation>
    </message>
    <message>
        <source>The network interface that it goes out by changes.</source>
        <translation>對外使用的網路介面將變更。</translation>
    </message>
    <message>
        <source>The bridge changes.</source>
        <translation>橋接器將變更。</translation>
    </message>
    <message>
        <source>Whether IPv6 goes out with the host&apos;s address changes.</source>
        <translation>IPv6 是否以主機的位址對外連線將變更。</translation>
    </message>
    <message>
        <source>The domain name changes.</source>
        <translation>網域名稱將變更。</translation>
    </message>
    <message>
        <source>The name servers that are asked change.</source>
        <translation>所查詢的名稱伺服器將變更。</translation>
    </message>
    <message>
        <source>The fixed DNS names change.</source>
        <translation>固定的 DNS 名稱將變更。</translation>
    </message>
    <message>
        <source>The largest packet size (MTU) changes.</source>
        <translation>最大封包大小 (MTU) 將變更。</translation>
    </message>
    <message>
        <source>The VLAN changes.</source>
        <translation>VLAN 將變更。</translation>
    </message>
    <message>
        <source>The port groups change. A running guest keeps the limits and the VLAN that it has until it is plugged in anew.</source>
        <translation>連接埠群組將變更。執行中的虛擬機器會繼續使用目前的限制與 VLAN，直到重新接上網路。</translation>
    </message>
    <message>
        <source>It will start with the host.</source>
        <translation>將隨主機自動啟動。</translation>
    </message>
    <message>
        <source>It will no longer start with the host.</source>
        <translation>將不再隨主機自動啟動。</translation>
    </message>
</context>
<context>
    <name>NetworkCheck</name>
    <message>
        <source>Enter a name.</source>
        <translation>請輸入名稱。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名稱太長。</translation>
    </message>
    <message>
        <source>A name has no slash, no line break and no space at its ends.</source>
        <translation>名稱不可以包含斜線或換行，開頭與結尾也不可以有空白。</translation>
    </message>
    <message>
        <source>libvirt cannot rename a network. Make a new one, and move the guests to it.</source>
        <translation>libvirt 無法重新命名網路。請建立新的網路，再將虛擬機器移過去。</translation>
    </message>
    <message>
        <source>There is a network of this name.</source>
        <translation>已有這個名稱的網路。</translation>
    </message>
    <message>
        <source>A network of the host&apos;s own bridge or interface and one that libvirt makes cannot be turned into each other. Make a new one.</source>
        <translation>使用主機本身橋接器或介面的網路，與由 libvirt 建立的網路無法互相轉換。請建立新的網路。</translation>
    </message>
    <message numerus="yes">
        <source>Names of interfaces have at most %n characters.</source>
        <translation>
            <numerusform>介面名稱最多 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of interfaces have letters, digits, dots, hyphens and underscores only.</source>
        <translation>介面名稱只能包含字母、數字、句點、連字號與底線。</translation>
    </message>
    <message>
        <source>The network %1 has a bridge of this name.</source>
        <translation>網路 %1 已使用這個名稱的橋接器。</translation>
    </message>
    <message>
        <source>The host has an interface of this name.</source>
        <translation>主機上已有這個名稱的介面。</translation>
    </message>
    <message>
        <source>Choose the bridge of the host that guests are to be plugged into.</source>
        <translation>請選擇虛擬機器要接上的主機橋接器。</translation>
    </message>
    <message>
        <source>This bridge belongs to the virtual network %1. Choose that network for the guests.</source>
        <translation>這個橋接器屬於虛擬網路 %1。請為虛擬機器選擇該網路。</translation>
    </message>
    <message>
        <source>The host has no bridge of this name now. Guests can start once it has.</source>
        <translation>主機上目前沒有這個名稱的橋接器。有了該橋接器後，虛擬機器才能啟動。</translation>
    </message>
    <message>
        <source>Of bridges, only the kernel&apos;s own and Open vSwitch are known.</source>
        <translation>只支援核心本身的橋接器與 Open vSwitch 橋接器。</translation>
    </message>
    <message>
        <source>Choose the network interface that guests share.</source>
        <translation>請選擇虛擬機器共用的網路介面。</translation>
    </message>
    <message>
        <source>%1 is a Wi-Fi card: its access point takes packets of one machine only, so that guests get no answers. Share the host&apos;s connection (NAT) instead.</source>
        <translation>%1 是 Wi-Fi 網路卡：其基地台只接受一台機器的封包，因此虛擬機器收不到回應。請改為共用主機的連線 (NAT)。</translation>
    </message>
    <message>
        <source>%1 is a port of %2, and cannot carry macvtap at the same time. Make a network of the bridge instead.</source>
        <translation>%1 是 %2 的連接埠，無法同時用於 macvtap。請改用該橋接器建立網路。</translation>
    </message>
    <message>
        <source>The host has no interface of this name now.</source>
        <translation>主機上目前沒有這個名稱的介面。</translation>
    </message>
    <message>
        <source>This mode is not known.</source>
        <translation>未知的模式。</translation>
    </message>
    <message>
        <source>In this mode one running guest has the whole interface to itself.</source>
        <translation>在此模式下，整個介面由一台執行中的虛擬機器獨占。</translation>
    </message>
    <message>
        <source>Networks of this kind cannot be bound to one interface.</source>
        <translation>這類網路無法繫結到某個介面。</translation>
    </message>
    <message>
        <source>A domain name has letters, digits and hyphens, with dots between its parts.</source>
        <translation>網域名稱由字母、數字與連字號組成，各部分之間以句點分隔。</translation>
    </message>
    <message>
        <source>%1 is no IP address.</source>
        <translation>%1 不是 IP 位址。</translation>
    </message>
    <message>
        <source>This is the network&apos;s own name server.</source>
        <translation>這是該網路自己的名稱伺服器。</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 重複出現。</translation>
    </message>
    <message>
        <source>Enter names of letters, digits and hyphens.</source>
        <translation>請輸入由字母、數字與連字號組成的名稱。</translation>
    </message>
    <message>
        <source>%1 has a line of its own already.</source>
        <translation>%1 已有自己的一行。</translation>
    </message>
    <message>
        <source>The packet size of this network is that of the host&apos;s interface.</source>
        <translation>這個網路的封包大小由主機的介面決定。</translation>
    </message>
    <message>
        <source>The packet size (MTU) must be between %1 and %2.</source>
        <translation>封包大小 (MTU) 必須介於 %1 與 %2 之間。</translation>
    </message>
    <message>
        <source>Packets of this size do not fit through %1, which takes %2.</source>
        <translation>%1 可接受的封包大小為 %2，這個大小的封包無法通過。</translation>
    </message>
    <message>
        <source>libvirt sets a VLAN for macvtap on cards with virtual functions (SR-IOV) only.</source>
        <translation>對於 macvtap，libvirt 只能在具有虛擬功能 (SR-IOV) 的網路卡上設定 VLAN。</translation>
    </message>
    <message>
        <source>libvirt can set a VLAN on Open vSwitch bridges and on virtual functions of a card (SR-IOV) only. Elsewhere, make a bridge over a VLAN of the host&apos;s interface, and a network of that bridge.</source>
        <translation>libvirt 只能在 Open vSwitch 橋接器與網路卡的虛擬功能 (SR-IOV) 上設定 VLAN。其他情況下，請在主機介面的 VLAN 上建立橋接器，再用該橋接器建立網路。</translation>
    </message>
    <message>
        <source>VLANs have numbers from 1 to 4094.</source>
        <translation>VLAN 編號為 1 到 4094。</translation>
    </message>
    <message>
        <source>Enter a name for the port group.</source>
        <translation>請輸入連接埠群組的名稱。</translation>
    </message>
    <message>
        <source>There is a port group of this name.</source>
        <translation>已有這個名稱的連接埠群組。</translation>
    </message>
    <message>
        <source>Only one port group can be the default.</source>
        <translation>只能有一個預設的連接埠群組。</translation>
    </message>
    <message>
        <source>This overlaps with %1 of the virtual network %2.</source>
        <translation>與虛擬網路 %2 的 %1 重疊。</translation>
    </message>
    <message>
        <source>This overlaps with %1 of the virtual network %2, which is stopped. The two cannot run at the same time.</source>
        <translation>與已停止的虛擬網路 %2 的 %1 重疊。兩者無法同時執行。</translation>
    </message>
    <message>
        <source>This overlaps with %1, which the host reaches elsewhere.</source>
        <translation>與主機透過其他途徑連線的 %1 重疊。</translation>
    </message>
    <message>
        <source>This overlaps with %1, which the host reaches by %2.</source>
        <translation>與主機透過 %2 連線的 %1 重疊。</translation>
    </message>
    <message>
        <source>This is no IPv6 address. An example: fd00:1:2:3::1</source>
        <translation>這不是 IPv6 位址。範例：fd00:1:2:3::1</translation>
    </message>
    <message>
        <source>This is no IPv4 address. An example: 192.168.150.1</source>
        <translation>這不是 IPv4 位址。範例：192.168.150.1</translation>
    </message>
    <message>
        <source>The prefix must be between %1 and %2.</source>
        <translation>首碼長度必須介於 %1 與 %2 之間。</translation>
    </message>
    <message>
        <source>%1 is not for use in a network of machines.</source>
        <translation>%1 不能用於虛擬機器的網路。</translation>
    </message>
    <message>
        <source>This is the address of the network itself. The host needs one in it: %1</source>
        <translation>這是網路本身的位址。主機需要使用網路中的一個位址：%1</translation>
    </message>
    <message>
        <source>This is the address for all machines of the network (broadcast). The host needs one before it: %1</source>
        <translation>這是代表網路中所有機器的位址（廣播位址）。主機需要使用它之前的位址：%1</translation>
    </message>
    <message>
        <source>These addresses are not private ones: the machines on the Internet that have them could then not be reached.</source>
        <translation>這些不是私人位址：網際網路上使用這些位址的機器將無法連線。</translation>
    </message>
    <message>
        <source>Guests choose IPv6 addresses by themselves only in a network with the prefix 64.</source>
        <translation>只有在首碼長度為 64 的網路中，虛擬機器才會自行選擇 IPv6 位址。</translation>
    </message>
    <message>
        <source>Giving out IPv6 addresses needs a prefix of at least 64.</source>
        <translation>要配發 IPv6 位址，首碼長度至少須為 64。</translation>
    </message>
    <message>
        <source>A range needs a first and a last address.</source>
        <translation>範圍需要起始位址與結束位址。</translation>
    </message>
    <message>
        <source>The range must be inside %1.</source>
        <translation>範圍必須在 %1 內。</translation>
    </message>
    <message>
        <source>The last address of the range is before its first.</source>
        <translation>範圍的結束位址在起始位址之前。</translation>
    </message>
    <message>
        <source>The first and the last address of a network cannot be given out.</source>
        <translation>網路的第一個與最後一個位址不能配發。</translation>
    </message>
    <message numerus="yes">
        <source>libvirt takes no range of more than %n addresses.</source>
        <translation>
            <numerusform>libvirt 不接受超過 %n 個位址的範圍。</numerusform>
        </translation>
    </message>
    <message>
        <source>This range overlaps with another one.</source>
        <translation>這個範圍與另一個範圍重疊。</translation>
    </message>
    <message>
        <source>libvirt reserves IPv6 addresses by the machine&apos;s name, not by its MAC address.</source>
        <translation>libvirt 是依機器的名稱保留 IPv6 位址，而不是依其 MAC 位址。</translation>
    </message>
    <message>
        <source>Enter the machine&apos;s name: an IPv6 address is reserved by it.</source>
        <translation>請輸入機器的名稱：IPv6 位址是依名稱保留的。</translation>
    </message>
    <message>
        <source>Enter the MAC address of the machine that the address is for.</source>
        <translation>請輸入要使用該位址的機器的 MAC 位址。</translation>
    </message>
    <message>
        <source>This is no MAC address. An example: 52:54:00:12:34:56</source>
        <translation>這不是 MAC 位址。範例：52:54:00:12:34:56</translation>
    </message>
    <message>
        <source>This MAC address stands for a group of machines, not for one.</source>
        <translation>這個 MAC 位址代表一組機器，而不是一台機器。</translation>
    </message>
    <message>
        <source>A name has letters, digits and hyphens only.</source>
        <translation>名稱只能包含字母、數字與連字號。</translation>
    </message>
    <message>
        <source>The address must be inside %1.</source>
        <translation>位址必須在 %1 內。</translation>
    </message>
    <message>
        <source>The host itself has this address.</source>
        <translation>主機本身正在使用這個位址。</translation>
    </message>
    <message>
        <source>This MAC address has a reservation already.</source>
        <translation>這個 MAC 位址已有保留。</translation>
    </message>
    <message>
        <source>This address is reserved for another machine already.</source>
        <translation>這個位址已保留給另一台機器。</translation>
    </message>
    <message>
        <source>Another reservation has this name.</source>
        <translation>另一筆保留已使用這個名稱。</translation>
    </message>
    <message>
        <source>The host needs an address in this network, to pass packets on.</source>
        <translation>主機需要在這個網路中有一個位址，才能轉送封包。</translation>
    </message>
</context>
<context>
    <name>NetworkJobs</name>
    <message>
        <source>Somebody else has changed the network %1 meanwhile. Nothing was changed.</source>
        <translation>在此期間，網路 %1 已被其他人變更。沒有變更任何東西。</translation>
    </message>
    <message>
        <source>The network %1 could not be changed.</source>
        <translation>無法變更網路 %1。</translation>
    </message>
    <message>
        <source>The former definition of the network %1 could not be brought back.</source>
        <translation>無法恢復網路 %1 原本的定義。</translation>
    </message>
    <message>
        <source>Looking at the network</source>
        <translation>正在檢查網路</translation>
    </message>
    <message>
        <source>Storing the definition</source>
        <translation>正在儲存定義</translation>
    </message>
    <message>
        <source>Changing the running network</source>
        <translation>正在變更執行中的網路</translation>
    </message>
    <message>
        <source>Some of it takes effect when the network is started anew.</source>
        <translation>部分變更會在網路重新啟動後生效。</translation>
    </message>
    <message>
        <source>%1 is reserved for another machine.</source>
        <translation>%1 已保留給另一台機器。</translation>
    </message>
    <message>
        <source>%1 has a reservation already: %2.</source>
        <translation>%1 已有保留：%2。</translation>
    </message>
    <message>
        <source>Another reservation has the name %1.</source>
        <translation>另一筆保留已使用名稱 %1。</translation>
    </message>
    <message>
        <source>The address %1 is not in the network %2.</source>
        <translation>位址 %1 不在網路 %2 中。</translation>
    </message>
    <message>
        <source>%1 has names already; change that line.</source>
        <translation>%1 已有名稱；請變更該行。</translation>
    </message>
    <message>
        <source>Another machine (%1) has the address %2 now. It is given to the one it is reserved for when that lease has ended.</source>
        <translation>另一台機器 (%1) 目前使用位址 %2。該租約結束後，這個位址才會配發給保留它的機器。</translation>
    </message>
    <message>
        <source>The machine has %1 now, and gets %2 when it asks again: at a restart, or when its lease ends.</source>
        <translation>該機器目前使用 %1，再次要求位址時（重新啟動時或租約結束時）會取得 %2。</translation>
    </message>
    <message>
        <source>Running guests keep the former settings until they are restarted.</source>
        <translation>執行中的虛擬機器在重新啟動之前會繼續使用原本的設定。</translation>
    </message>
    <message>
        <source>Change the network %1</source>
        <translation>變更網路 %1</translation>
    </message>
    <message>
        <source>Reserve %1 in the network %2</source>
        <translation>在網路 %2 中保留 %1</translation>
    </message>
    <message>
        <source>Remove the reservation of %1 in the network %2</source>
        <translation>移除網路 %2 中 %1 的保留</translation>
    </message>
    <message>
        <source>DNS names of the network %1</source>
        <translation>網路 %1 的 DNS 名稱</translation>
    </message>
    <message>
        <source>The network %1 could not be started.</source>
        <translation>無法啟動網路 %1。</translation>
    </message>
    <message>
        <source>The network %1 could not be made.</source>
        <translation>無法建立網路 %1。</translation>
    </message>
    <message>
        <source>The definition of the network %1 is still there.</source>
        <translation>網路 %1 的定義仍然存在。</translation>
    </message>
    <message>
        <source>Looking for guests that use it</source>
        <translation>正在尋找使用它的虛擬機器</translation>
    </message>
    <message>
        <source>The network %1 was not deleted: guests use it by now that did not before (%2).</source>
        <translation>未刪除網路 %1：現在有先前未使用它的虛擬機器正在使用它 (%2)。</translation>
    </message>
    <message>
        <source>These guests could not be plugged in again, and have no link until they are restarted: %1.</source>
        <translation>以下虛擬機器無法重新接上，在重新啟動之前沒有網路連線：%1。</translation>
    </message>
    <message>
        <source>Starting the network</source>
        <translation>正在啟動網路</translation>
    </message>
    <message>
        <source>Stopping the network</source>
        <translation>正在停止網路</translation>
    </message>
    <message>
        <source>The network %1 could not be stopped.</source>
        <translation>無法停止網路 %1。</translation>
    </message>
    <message>
        <source>Plugging the running guests in again</source>
        <translation>正在將執行中的虛擬機器重新接上</translation>
    </message>
    <message>
        <source>The running guests of the network %1 could not be plugged in again. They have no link until they are restarted.</source>
        <translation>無法將網路 %1 中執行中的虛擬機器重新接上。在重新啟動之前，它們沒有網路連線。</translation>
    </message>
    <message>
        <source>The network %1 does not start with the host as asked.</source>
        <translation>未能依要求設定網路 %1 隨主機自動啟動。</translation>
    </message>
    <message>
        <source>Setting it to start with the host</source>
        <translation>正在設定隨主機自動啟動</translation>
    </message>
    <message>
        <source>Setting it not to start with the host</source>
        <translation>正在取消隨主機自動啟動</translation>
    </message>
    <message>
        <source>Create the network %1</source>
        <translation>建立網路 %1</translation>
    </message>
    <message>
        <source>Start the network %1</source>
        <translation>啟動網路 %1</translation>
    </message>
    <message>
        <source>Stop the network %1</source>
        <translation>停止網路 %1</translation>
    </message>
    <message>
        <source>Restart the network %1</source>
        <translation>重新啟動網路 %1</translation>
    </message>
    <message>
        <source>Autostart of the network %1</source>
        <translation>設定網路 %1 的自動啟動</translation>
    </message>
    <message>
        <source>Delete the network %1</source>
        <translation>刪除網路 %1</translation>
    </message>
    <message>
        <source>Removing the definition</source>
        <translation>正在移除定義</translation>
    </message>
    <message>
        <source>The network %1 could not be deleted.</source>
        <translation>無法刪除網路 %1。</translation>
    </message>
    <message>
        <source>There is a network of this name.</source>
        <translation>已有這個名稱的網路。</translation>
    </message>
    <message>
        <source>The host has its addresses on the interface %1 already.</source>
        <translation>主機已在介面 %1 上使用該網路的位址。</translation>
    </message>
    <message>
        <source>Another network or interface has the bridge name %1.</source>
        <translation>另一個網路或介面已使用橋接器名稱 %1。</translation>
    </message>
    <message>
        <source>Another DNS or DHCP server of the host has the address %1.</source>
        <translation>主機上的另一個 DNS 或 DHCP 伺服器正在使用位址 %1。</translation>
    </message>
    <message>
        <source>The host has no interface %1.</source>
        <translation>主機上沒有介面 %1。</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>它已不存在。</translation>
    </message>
    <message>
        <source>The host&apos;s firewall did not take the rules for it.</source>
        <translation>主機的防火牆未接受該網路的規則。</translation>
    </message>
</context>
<context>
    <name>NetworkUse</name>
    <message>
        <source>It cannot be told which networks %1 uses.</source>
        <translation>無法得知 %1 使用哪些網路。</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>Somebody else has changed this network meanwhile. Nothing was changed.</source>
        <translation>在此期間，這個網路已被其他人變更。沒有變更任何東西。</translation>
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
    <message>
        <source>libosinfo has no script for %1.</source>
        <translation>libosinfo 沒有適用於 %1 的指令碼。</translation>
    </message>
    <message>
        <source>libosinfo does not know %1.</source>
        <translation>libosinfo 無法辨識 %1。</translation>
    </message>
    <message>
        <source>libosinfo could not write the script.</source>
        <translation>libosinfo 無法產生指令碼。</translation>
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
    <name>Reservation</name>
    <message>
        <source>The virtual network %1 has reserved %2 for another machine.</source>
        <translation>虛擬網路 %1 已將 %2 保留給另一台虛擬機器。</translation>
    </message>
    <message>
        <source>The address %1 is not in the virtual network %2.</source>
        <translation>位址 %1 不在虛擬網路 %2 中。</translation>
    </message>
</context>
<context>
    <name>Seed</name>
    <message>
        <source>The seed for cloud-init could not be made.</source>
        <translation>無法建立 cloud-init 的種子。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The pool %1 has a volume called %2 already.</source>
        <translation>集區 %1 中已有名為 %2 的磁碟區。</translation>
    </message>
    <message>
        <source>The connection broke meanwhile. %1 is on the host, but not as it was asked for: half-made, or somebody else&apos;s. It was left alone.</source>
        <translation>在此期間連線中斷。主機上有 %1，但與要求的不符：可能只建立了一半，或是屬於他人。未更動它。</translation>
    </message>
    <message>
        <source>The volume %1 is still there.</source>
        <translation>磁碟區 %1 仍然存在。</translation>
    </message>
    <message>
        <source>The volume %1 was left alone: after the break of the connection it is not certain that it is still the same one.</source>
        <translation>未更動磁碟區 %1：連線中斷後，無法確定它是否仍是同一個磁碟區。</translation>
    </message>
    <message>
        <source>The storage pool %1 has no room for it. Nothing was left behind.</source>
        <translation>儲存集區 %1 的空間不足。沒有留下任何東西。</translation>
    </message>
    <message>
        <source>The pool %1 could not be started.</source>
        <translation>無法啟動集區 %1。</translation>
    </message>
    <message>
        <source>Starting the pool</source>
        <translation>正在啟動集區</translation>
    </message>
    <message>
        <source>Stopping the pool</source>
        <translation>正在停止集區</translation>
    </message>
    <message>
        <source>The pool %1 could not be stopped.</source>
        <translation>無法停止集區 %1。</translation>
    </message>
    <message>
        <source>Storing the definition</source>
        <translation>正在儲存定義</translation>
    </message>
    <message>
        <source>The pool %1 could not be made.</source>
        <translation>無法建立集區 %1。</translation>
    </message>
    <message>
        <source>The definition of the pool %1 is still there.</source>
        <translation>集區 %1 的定義仍然存在。</translation>
    </message>
    <message>
        <source>Preparing the storage</source>
        <translation>正在準備儲存空間</translation>
    </message>
    <message>
        <source>The connection broke while the storage of %1 was prepared. It cannot be told how far the host has come with it.</source>
        <translation>準備 %1 的儲存空間時連線中斷。無法得知主機進行到哪個階段。</translation>
    </message>
    <message>
        <source>The storage of the pool %1 could not be prepared.</source>
        <translation>無法準備集區 %1 的儲存空間。</translation>
    </message>
    <message>
        <source>The pool %1 is still active.</source>
        <translation>集區 %1 仍處於啟用狀態。</translation>
    </message>
    <message>
        <source>Setting it to start with the host</source>
        <translation>正在設定隨主機自動啟動</translation>
    </message>
    <message>
        <source>Setting it not to start with the host</source>
        <translation>正在取消隨主機自動啟動</translation>
    </message>
    <message>
        <source>The pool %1 does not start with the host as asked.</source>
        <translation>未能依要求讓集區 %1 隨主機自動啟動。</translation>
    </message>
    <message>
        <source>Create the pool %1</source>
        <translation>建立集區 %1</translation>
    </message>
    <message>
        <source>Start the pool %1</source>
        <translation>啟動集區 %1</translation>
    </message>
    <message>
        <source>Stop the pool %1</source>
        <translation>停止集區 %1</translation>
    </message>
    <message>
        <source>Autostart of the pool %1</source>
        <translation>設定集區 %1 的自動啟動</translation>
    </message>
    <message>
        <source>Refresh the pool %1</source>
        <translation>重新整理集區 %1</translation>
    </message>
    <message>
        <source>Looking into the pool</source>
        <translation>正在檢查集區的內容</translation>
    </message>
    <message>
        <source>The pool %1 could not be read.</source>
        <translation>無法讀取集區 %1。</translation>
    </message>
    <message>
        <source>Prepare the storage of %1</source>
        <translation>準備 %1 的儲存空間</translation>
    </message>
    <message>
        <source>Delete the pool %1</source>
        <translation>刪除集區 %1</translation>
    </message>
    <message>
        <source>Removing its folder</source>
        <translation>正在移除其資料夾</translation>
    </message>
    <message>
        <source>The folder %1 could not be removed.</source>
        <translation>無法移除資料夾 %1。</translation>
    </message>
    <message>
        <source>Removing the definition</source>
        <translation>正在移除定義</translation>
    </message>
    <message>
        <source>The pool %1 could not be deleted.</source>
        <translation>無法刪除集區 %1。</translation>
    </message>
    <message>
        <source>There is no room left for it.</source>
        <translation>剩餘空間不足。</translation>
    </message>
    <message>
        <source>Another pool uses the same storage already.</source>
        <translation>另一個集區已在使用相同的儲存空間。</translation>
    </message>
    <message>
        <source>The pool %1 uses the same storage already.</source>
        <translation>集區 %1 已在使用相同的儲存空間。</translation>
    </message>
    <message>
        <source>The host has a pool of that name already.</source>
        <translation>主機上已有相同名稱的集區。</translation>
    </message>
    <message>
        <source>libvirt on the host lacks the part for this type of pool, often a package of its own (libvirt-daemon-driver-storage-…).</source>
        <translation>主機上的 libvirt 缺少支援這種集區的元件，它通常是獨立的套件（libvirt-daemon-driver-storage-…）。</translation>
    </message>
    <message>
        <source>The host lacks the program %1.</source>
        <translation>主機缺少程式 %1。</translation>
    </message>
    <message>
        <source>The host cannot mount this kind of file system: %1.</source>
        <translation>主機無法掛載這種檔案系統：%1。</translation>
    </message>
    <message>
        <source>The device holds nothing that can be used as it is: it has to be prepared first.</source>
        <translation>這個裝置上沒有可以直接使用的內容：必須先準備好它。</translation>
    </message>
    <message>
        <source>The device holds something already, which was left alone.</source>
        <translation>裝置上已有內容，未更動它。</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>資料夾不是空的。</translation>
    </message>
    <message>
        <source>It is in use on the host.</source>
        <translation>它正在主機上使用中。</translation>
    </message>
    <message>
        <source>The path leads through something that is not a folder.</source>
        <translation>路徑中有一部分不是資料夾。</translation>
    </message>
    <message>
        <source>The host may not write or read there (permission denied).</source>
        <translation>主機無權在該處寫入或讀取（權限不足）。</translation>
    </message>
    <message>
        <source>The file system there can only be read.</source>
        <translation>該處的檔案系統是唯讀的。</translation>
    </message>
    <message>
        <source>The storage server does not answer.</source>
        <translation>儲存伺服器沒有回應。</translation>
    </message>
    <message>
        <source>It cannot be made smaller than what is stored in it.</source>
        <translation>不能小於其中已儲存資料的大小。</translation>
    </message>
    <message>
        <source>The folder or device is not there.</source>
        <translation>資料夾或裝置不存在。</translation>
    </message>
    <message>
        <source>Something is being written there at this moment. Try again when that has ended.</source>
        <translation>目前正在寫入資料。請在寫入結束後再試一次。</translation>
    </message>
    <message>
        <source>Something of that name is there already.</source>
        <translation>已有相同名稱的項目。</translation>
    </message>
    <message>
        <source>The pool is stopped.</source>
        <translation>集區已停止。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>它已不存在。</translation>
    </message>
    <message>
        <source>This kind of pool cannot do that.</source>
        <translation>這種集區不支援此操作。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what failed, and why: two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The pool %1 is stopped.</source>
        <translation>集區 %1 已停止。</translation>
    </message>
    <message>
        <source>The volume needs a size.</source>
        <translation>必須指定磁碟區的大小。</translation>
    </message>
    <message>
        <source>This is larger than any disk can be.</source>
        <translation>這超過了磁碟可能的最大容量。</translation>
    </message>
    <message>
        <source>The base is larger (%1): what lies behind the end would be cut off.</source>
        <translation>基底較大（%1）：超出的部分會被截斷。</translation>
    </message>
    <message>
        <source>The pool %1 has only %2 left.</source>
        <translation>集區 %1 只剩下 %2 的空間。</translation>
    </message>
    <message>
        <source>The pool %1 has only %2 left: the guest will stop when that is used up.</source>
        <translation>集區 %1 只剩下 %2 的空間：用完時虛擬機器會停止運作。</translation>
    </message>
    <message>
        <source>Volumes of such a pool are made on the storage server, not here.</source>
        <translation>這種集區的磁碟區在儲存伺服器上建立，不能在這裡建立。</translation>
    </message>
    <message>
        <source>This pool cannot hold volumes of the format %1.</source>
        <translation>這個集區不能存放 %1 格式的磁碟區。</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>請選擇格式。</translation>
    </message>
    <message>
        <source>Give the whole path of the base.</source>
        <translation>請輸入基底的完整路徑。</translation>
    </message>
    <message>
        <source>No active pool of the host shows this file.</source>
        <translation>主機上使用中的集區內都沒有這個檔案。</translation>
    </message>
    <message>
        <source>It is the disk of %1: when that writes to it, everything built upon it is ruined.</source>
        <translation>它是 %1 的磁碟：一旦該虛擬機器寫入資料，以它為基底的所有磁碟都會損壞。</translation>
    </message>
    <message>
        <source>The base is of the format %1.</source>
        <translation>基底的格式是 %1。</translation>
    </message>
    <message>
        <source>Something that the base is itself built upon is missing.</source>
        <translation>這個基底本身所依據的檔案遺失了。</translation>
    </message>
    <message>
        <source>The base claims to be built upon a file outside all pools. Do not use it unless you know why.</source>
        <translation>這個基底聲稱以所有集區之外的某個檔案為基底。除非您清楚原因，否則請勿使用。</translation>
    </message>
    <message>
        <source>%1 is in use by %2, which is running: a copy would hold half-written data. Shut it down first.</source>
        <translation>%1 正由執行中的 %2 使用：此時複製會得到只寫入一半的資料。請先將它關機。</translation>
    </message>
    <message>
        <source>It cannot be told which disks %1 uses. Nothing was deleted.</source>
        <translation>無法得知 %1 使用哪些磁碟。沒有刪除任何東西。</translation>
    </message>
    <message>
        <source>%1 cannot be deleted. %2 Nothing was deleted.</source>
        <translation>無法刪除 %1。%2沒有刪除任何東西。</translation>
    </message>
    <message>
        <source>Create the volume %1</source>
        <translation>建立磁碟區 %1</translation>
    </message>
    <message>
        <source>Making the volume</source>
        <translation>正在建立磁碟區</translation>
    </message>
    <message>
        <source>The volume %1 could not be made.</source>
        <translation>無法建立磁碟區 %1。</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>將 %1 複製到 %2</translation>
    </message>
    <message>
        <source>%1 could not be copied.</source>
        <translation>無法複製 %1。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在複製</translation>
    </message>
    <message>
        <source>Growing it</source>
        <translation>正在擴大容量</translation>
    </message>
    <message>
        <source>The copy could not be made larger.</source>
        <translation>無法擴大複本的容量。</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>變更 %1 的大小</translation>
    </message>
    <message>
        <source>Changing the size</source>
        <translation>正在變更大小</translation>
    </message>
    <message>
        <source>The size of %1 could not be changed.</source>
        <translation>無法變更 %1 的大小。</translation>
    </message>
    <message>
        <source>Wipe %1</source>
        <translation>抹除 %1</translation>
    </message>
    <message>
        <source>Overwriting it with zeros</source>
        <translation>正在以零覆寫</translation>
    </message>
    <message>
        <source>%1 could not be wiped.</source>
        <translation>無法抹除 %1。</translation>
    </message>
    <message>
        <source>Making an empty one in its place</source>
        <translation>正在原處建立空的磁碟區</translation>
    </message>
    <message>
        <source>%1 was wiped, but no empty volume could be made in its place.</source>
        <translation>已抹除 %1，但無法在原處建立空的磁碟區。</translation>
    </message>
    <message>
        <source>Delete the volume %1</source>
        <translation>刪除磁碟區 %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n volumes</source>
        <translation>
            <numerusform>刪除 %n 個磁碟區</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking who uses them</source>
        <translation>正在檢查有哪些虛擬機器使用它們</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>沒有刪除任何東西。</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>正在刪除</translation>
    </message>
    <message>
        <source>Deleting volume %1</source>
        <translation>正在刪除第 %1 個磁碟區</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>無法刪除 %1。</translation>
    </message>
    <message>
        <source>The pool needs a name.</source>
        <translation>集區必須有名稱。</translation>
    </message>
    <message>
        <source>The name cannot hold a slash or control characters.</source>
        <translation>名稱不可以包含斜線或控制字元。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名稱太長。</translation>
    </message>
    <message>
        <source>The host has a pool called %1 already.</source>
        <translation>主機上已有名為 %1 的集區。</translation>
    </message>
    <message>
        <source>Choose the type of the pool.</source>
        <translation>請選擇集區的類型。</translation>
    </message>
    <message>
        <source>libvirt on the host cannot do this. On many systems it is a package of its own, called libvirt-daemon-driver-storage-%1.</source>
        <translation>主機上的 libvirt 不支援此功能。在許多系統上，它是獨立的套件，名稱為 libvirt-daemon-driver-storage-%1。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此為必填欄位。</translation>
    </message>
    <message>
        <source>Control characters cannot be part of this.</source>
        <translation>這裡不可以包含控制字元。</translation>
    </message>
    <message>
        <source>Give the whole path, which begins with a slash.</source>
        <translation>請輸入以斜線開頭的完整路徑。</translation>
    </message>
    <message>
        <source>Give the whole path of the device, such as /dev/sdb1.</source>
        <translation>請輸入裝置的完整路徑，例如 /dev/sdb1。</translation>
    </message>
    <message>
        <source>This cannot hold spaces or slashes.</source>
        <translation>這裡不可以包含空白或斜線。</translation>
    </message>
    <message>
        <source>A volume group has no spaces or slashes in its name, and begins with no hyphen.</source>
        <translation>磁碟區群組的名稱不可以包含空白或斜線，也不可以用連字號開頭。</translation>
    </message>
    <message>
        <source>An iSCSI name usually begins with iqn., such as iqn.2024-01.org.example:disks.</source>
        <translation>iSCSI 名稱通常以 iqn. 開頭，例如 iqn.2024-01.org.example:disks。</translation>
    </message>
    <message>
        <source>A user and the secret with the password belong together.</source>
        <translation>使用者與存放密碼的 Secret 必須同時指定。</translation>
    </message>
    <message>
        <source>Give the folder.</source>
        <translation>請輸入資料夾。</translation>
    </message>
    <message>
        <source>This folder belongs to the system. Take one of its own for the pool.</source>
        <translation>這個資料夾屬於系統。請讓集區使用專屬的資料夾。</translation>
    </message>
    <message>
        <source>The pool %1 has this folder already.</source>
        <translation>集區 %1 已在使用這個資料夾。</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <translation>這不是資料夾。</translation>
    </message>
    <message>
        <source>You may not write to this folder.</source>
        <translation>您無權寫入這個資料夾。</translation>
    </message>
    <message>
        <source>The folder is not there, and you may not make it.</source>
        <translation>資料夾不存在，而且您無權建立。</translation>
    </message>
    <message>
        <source>The folder is not there yet. It will be made.</source>
        <translation>資料夾尚不存在，將會建立。</translation>
    </message>
    <message>
        <source>The folder is not empty. What is in it is hidden while the pool is mounted.</source>
        <translation>資料夾不是空的。集區掛載期間，會看不到其中的內容。</translation>
    </message>
    <message>
        <source>The pool %1 uses this storage already.</source>
        <translation>集區 %1 已在使用這個儲存空間。</translation>
    </message>
    <message>
        <source>Name the disks that it is to be made of.</source>
        <translation>請指定要用來建立它的磁碟。</translation>
    </message>
    <message>
        <source>Choose the file system to format it with.</source>
        <translation>請選擇格式化時使用的檔案系統。</translation>
    </message>
    <message>
        <source>Everything on it will be lost.</source>
        <translation>其中的所有內容都會遺失。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>File system on a disk</source>
        <translation>磁碟上的檔案系統</translation>
    </message>
    <message>
        <source>Network folder (NFS, CIFS)</source>
        <translation>網路資料夾（NFS、CIFS）</translation>
    </message>
    <message>
        <source>LVM volume group</source>
        <translation>LVM 磁碟區群組</translation>
    </message>
    <message>
        <source>Whole disk, in partitions</source>
        <translation>整顆磁碟，以分割區劃分</translation>
    </message>
    <message>
        <source>iSCSI target, by the host</source>
        <translation>iSCSI 目標（由主機連線）</translation>
    </message>
    <message>
        <source>iSCSI target, by QEMU itself</source>
        <translation>iSCSI 目標（由 QEMU 直接連線）</translation>
    </message>
    <message>
        <source>Ceph (RBD)</source>
        <translation>Ceph (RBD)</translation>
    </message>
    <message>
        <source>Gluster volume</source>
        <translation>Gluster 磁碟區</translation>
    </message>
    <message>
        <source>ZFS pool</source>
        <translation>ZFS 集區</translation>
    </message>
    <message>
        <source>SCSI adapter</source>
        <translation>SCSI 介面卡</translation>
    </message>
    <message>
        <source>Multipath devices</source>
        <translation>多重路徑裝置</translation>
    </message>
    <message>
        <source>Virtuozzo storage</source>
        <translation>Virtuozzo 儲存</translation>
    </message>
    <message>
        <source>Sheepdog</source>
        <translation>Sheepdog</translation>
    </message>
    <message>
        <source>Disks are files in a folder of the host. The usual choice.</source>
        <translation>磁碟是主機上某個資料夾中的檔案。這是最常用的選擇。</translation>
    </message>
    <message>
        <source>A partition or disk that the host mounts for its guests. Disks are files in it. Without formatting it must hold a file system already.</source>
        <translation>由主機掛載、供虛擬機器使用的分割區或磁碟。磁碟以檔案形式存放在其中。若不格式化，其中必須已有檔案系統。</translation>
    </message>
    <message>
        <source>A folder of another server, which the host mounts. Several hosts can share it, and guests move between them without copying their disks. A CIFS share is mounted as a guest, without a password: for one that asks for credentials, let the host mount it and make a folder pool.</source>
        <translation>另一台伺服器上的資料夾，由主機掛載。多台主機可以共用它，虛擬機器在這些主機之間移轉時不必複製磁碟。CIFS 共用資料夾會以來賓 (guest) 身分掛載，不使用密碼：如果共用資料夾要求認證，請讓主機自行掛載，再建立資料夾集區。</translation>
    </message>
    <message>
        <source>Disks are logical volumes: fast, and of full size from the start. The host needs LVM. Without disks the volume group must be there already.</source>
        <translation>磁碟為邏輯磁碟區：速度快，一開始就佔用全部空間。主機需要 LVM。若不指定磁碟，磁碟區群組必須已經存在。</translation>
    </message>
    <message>
        <source>Each volume is a partition of one disk of the host.</source>
        <translation>每個磁碟區都是主機上同一顆磁碟的一個分割區。</translation>
    </message>
    <message>
        <source>Volumes are the units (LUNs) of an iSCSI target; they are made on the storage server. The host needs open-iscsi.</source>
        <translation>磁碟區是 iSCSI 目標的單元 (LUN)，在儲存伺服器上建立。主機需要 open-iscsi。</translation>
    </message>
    <message>
        <source>The same without the host&apos;s iSCSI service: QEMU logs in itself. Volumes are made on the storage server.</source>
        <translation>與 iSCSI 目標相同，但不使用主機的 iSCSI 服務：由 QEMU 自行登入。磁碟區在儲存伺服器上建立。</translation>
    </message>
    <message>
        <source>Disks are images in a Ceph cluster. The user&apos;s key must be stored as a secret of libvirt on the host.</source>
        <translation>磁碟是 Ceph 叢集中的映像檔。使用者的金鑰必須以 libvirt 的 Secret 形式儲存在主機上。</translation>
    </message>
    <message>
        <source>Shows the images of a Gluster volume. New ones are made elsewhere.</source>
        <translation>顯示 Gluster 磁碟區中的映像檔。新的映像檔須在其他地方建立。</translation>
    </message>
    <message>
        <source>Disks are ZFS volumes. Without disks the ZFS pool must be there already.</source>
        <translation>磁碟為 ZFS 磁碟區。若不指定磁碟，ZFS 集區必須已經存在。</translation>
    </message>
    <message>
        <source>Shows the disks of one SCSI or Fibre Channel adapter of the host.</source>
        <translation>顯示主機上某張 SCSI 或光纖通道介面卡的磁碟。</translation>
    </message>
    <message>
        <source>Shows the multipath devices of the host. There can be one such pool only.</source>
        <translation>顯示主機的多重路徑裝置。這種集區只能有一個。</translation>
    </message>
    <message>
        <source>A Virtuozzo storage cluster, which the host mounts.</source>
        <translation>由主機掛載的 Virtuozzo 儲存叢集。</translation>
    </message>
    <message>
        <source>Disks are images in a Sheepdog cluster.</source>
        <translation>磁碟是 Sheepdog 叢集中的映像檔。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Mount in</source>
        <translation>掛載到</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分割區</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitor 節點</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Folder on the server</source>
        <translation>伺服器上的資料夾</translation>
    </message>
    <message>
        <source>Folder in it</source>
        <translation>其中的資料夾</translation>
    </message>
    <message>
        <source>Volume group</source>
        <translation>磁碟區群組</translation>
    </message>
    <message>
        <source>Ceph pool</source>
        <translation>Ceph 集區</translation>
    </message>
    <message>
        <source>Name at its source</source>
        <translation>來源端的名稱</translation>
    </message>
    <message>
        <source>Partition table</source>
        <translation>分割表</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>檔案系統</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>通訊協定</translation>
    </message>
    <message>
        <source>Target (IQN)</source>
        <translation>目標 (IQN)</translation>
    </message>
    <message>
        <source>Initiator (IQN)</source>
        <translation>啟動器 (IQN)</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>介面卡</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the base of %1.</source>
        <translation>它是 %1 的基底。</translation>
    </message>
    <message>
        <source>It is used by %1.</source>
        <translation>它由 %1 使用。</translation>
    </message>
    <message>
        <source>It cannot be told which disks %1 uses.</source>
        <translation>無法得知 %1 使用哪些磁碟。</translation>
    </message>
    <message>
        <source>The pool %1 was not stopped: %2 would lose disks while running.</source>
        <translation>未停止集區 %1：否則執行中的 %2 會失去磁碟。</translation>
    </message>
    <message>
        <source>The volume %1 was given up, but could not be removed.</source>
        <translation>已放棄磁碟區 %1，但無法將它移除。</translation>
    </message>
    <message>
        <source>%1 is larger than that already.</source>
        <translation>%1 已經大於這個大小。</translation>
    </message>
    <message>
        <source>%1 is the base of %2. What is built upon it would be lost. Nothing was changed.</source>
        <translation>%1 是 %2 的基底。以它為基底的磁碟會因此遺失資料。沒有變更任何東西。</translation>
    </message>
    <message>
        <source>%1 is in use by %2, which is running: change its size among the disks of that machine. Nothing was changed.</source>
        <translation>%1 正由執行中的 %2 使用：請在該虛擬機器的磁碟設定中變更其大小。沒有變更任何東西。</translation>
    </message>
    <message>
        <source>%1 is a disk of %2. Nothing was changed.</source>
        <translation>%1 是 %2 的磁碟。沒有變更任何東西。</translation>
    </message>
    <message>
        <source>The volume needs a name.</source>
        <translation>磁碟區必須有名稱。</translation>
    </message>
    <message>
        <source>The name of a volume cannot hold a slash, a line break or other control characters.</source>
        <translation>磁碟區的名稱不可以包含斜線、換行字元或其他控制字元。</translation>
    </message>
    <message>
        <source>The name of the volume is too long.</source>
        <translation>磁碟區的名稱太長。</translation>
    </message>
    <message>
        <source>Only a qcow2 volume can be built upon another one.</source>
        <translation>只有 qcow2 磁碟區可以使用其他磁碟區作為基底。</translation>
    </message>
    <message>
        <source>The format of the base must be given: where it is guessed, a guest could pass off another file of the host as its disk.</source>
        <translation>必須指定基底的格式：如果靠猜測判斷，虛擬機器就可能把主機上的其他檔案冒充為自己的磁碟。</translation>
    </message>
</context>
<context>
    <name>TransferCheck</name>
    <message>
        <source>The storage pool %1 could not be read.</source>
        <translation>無法讀取儲存集區 %1。</translation>
    </message>
    <message>
        <source>There is no storage pool called %1 any more.</source>
        <translation>名為 %1 的儲存集區已不存在。</translation>
    </message>
    <message>
        <source>The storage pool %1 is not active.</source>
        <translation>儲存集區 %1 未啟用。</translation>
    </message>
    <message>
        <source>The volume needs a name.</source>
        <translation>磁碟區必須有名稱。</translation>
    </message>
    <message>
        <source>This cannot be the name of a volume.</source>
        <translation>這不能當作磁碟區的名稱。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名稱太長。</translation>
    </message>
    <message>
        <source>The storage pool %1 already has a volume called %2.</source>
        <translation>儲存集區 %1 中已有名為 %2 的磁碟區。</translation>
    </message>
    <message>
        <source>The storage pool %1 has only %2 free, and this needs %3.</source>
        <translation>儲存集區 %1 只有 %2 的可用空間，而此操作需要 %3。</translation>
    </message>
    <message>
        <source>This image is built upon the file %1, which is not in the storage pool %2. Bring that there first, or convert this one to a complete image.</source>
        <translation>這個映像檔以檔案 %1 為基底，而該檔案不在儲存集區 %2 中。請先將它放進該集區，或將這個映像檔轉換成完整的映像檔。</translation>
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
        <translation>總和檢查碼與預期相符。SHA-256：%1</translation>
    </message>
    <message>
        <source>The storage pool %1 is full. What had arrived of %2 was removed.</source>
        <translation>儲存集區 %1 已滿。%2 已傳送的部分已移除。</translation>
    </message>
    <message>
        <source>%1 did not arrive as a whole.</source>
        <translation>%1 未完整傳送。</translation>
    </message>
    <message>
        <source>The connection to %1 broke in the middle of it. What had arrived of %2 is of no use, and is removed as soon as the host is back.</source>
        <translation>與 %1 的連線中途中斷。%2 已傳送的部分無法使用，主機恢復連線後會立即移除。</translation>
    </message>
    <message>
        <source>%1 was changed while it was read.</source>
        <translation>%1 在讀取過程中遭到變更。</translation>
    </message>
    <message>
        <source>Upload %1</source>
        <translation>上傳 %1</translation>
    </message>
    <message>
        <source>Looking at the file and the storage pool</source>
        <translation>正在檢查檔案與儲存集區</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>正在上傳</translation>
    </message>
    <message>
        <source>Looking what has arrived</source>
        <translation>正在檢查收到的內容</translation>
    </message>
    <message>
        <source>The folder %1 has only %2 free, and this needs %3.</source>
        <translation>資料夾 %1 只有 %2 的可用空間，而此操作需要 %3。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>無法完整讀取 %1。</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>下載 %1</translation>
    </message>
    <message>
        <source>Looking at the volume and the folder</source>
        <translation>正在檢查磁碟區與資料夾</translation>
    </message>
    <message>
        <source>The volume %1 could not be read.</source>
        <translation>無法讀取磁碟區 %1。</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下載</translation>
    </message>
    <message>
        <source>The connection to %1 broke in the middle of it. What had arrived of %2 was removed.</source>
        <translation>與 %1 的連線中途中斷。%2 已傳送的部分已移除。</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>取得 %1</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>正在向 %1 查詢</translation>
    </message>
    <message>
        <source>The server does not say how large the file is, and the storage pool %1 needs to know. Fetch it into a folder.</source>
        <translation>伺服器沒有告知檔案的大小，而儲存集區 %1 必須事先知道。請改為將檔案存到資料夾。</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>正在取得</translation>
    </message>
</context>
<context>
    <name>TransferLane</name>
    <message>
        <source>The host was removed.</source>
        <translation>主機已被移除。</translation>
    </message>
    <message>
        <source>The host was disconnected.</source>
        <translation>主機已中斷連線。</translation>
    </message>
</context>
<context>
    <name>TransferRun</name>
    <message>
        <source>The host was removed.</source>
        <translation>主機已被移除。</translation>
    </message>
</context>
<context>
    <name>Unattended</name>
    <message>
        <source>libosinfo&apos;s script for Windows cannot be read.</source>
        <translation>無法讀取 libosinfo 的 Windows 指令碼。</translation>
    </message>
    <message>
        <source>libosinfo&apos;s script for Windows has no layout of the disk that could be changed for UEFI.</source>
        <translation>libosinfo 的 Windows 指令碼中，沒有可改為適用於 UEFI 的磁碟配置。</translation>
    </message>
    <message>
        <source>There is no way to give the installer its script.</source>
        <translation>無法將指令碼交給安裝程式。</translation>
    </message>
</context>
<context>
    <name>VolumeTarget</name>
    <message>
        <source>The volume %1 could not be made.</source>
        <translation>無法建立磁碟區 %1。</translation>
    </message>
    <message>
        <source>The storage pool %1 has no room for it.</source>
        <translation>儲存集區 %1 的空間不足。</translation>
    </message>
    <message>
        <source>The storage pool %1 already has a volume called %2.</source>
        <translation>儲存集區 %1 中已有名為 %2 的磁碟區。</translation>
    </message>
    <message>
        <source>The connection broke while the volume was made. There is a volume called %1 now, but not as it was asked for. It was left alone.</source>
        <translation>建立磁碟區時連線中斷。現在有名為 %1 的磁碟區，但與要求的不符。未更動它。</translation>
    </message>
    <message>
        <source>The volume %1 is still there.</source>
        <translation>磁碟區 %1 仍然存在。</translation>
    </message>
    <message>
        <source>Making the volume %1</source>
        <translation>正在建立磁碟區 %1</translation>
    </message>
    <message>
        <source>Looking what has arrived</source>
        <translation>正在檢查收到的內容</translation>
    </message>
    <message>
        <source>The volume could not be read afterwards.</source>
        <translation>之後無法讀取這個磁碟區。</translation>
    </message>
    <message>
        <source>The volume %1 was removed by somebody else meanwhile.</source>
        <translation>在此期間，磁碟區 %1 已被其他人移除。</translation>
    </message>
    <message>
        <source>The checksum is not the expected one: what arrived is damaged, or another file.</source>
        <translation>總和檢查碼與預期不符：收到的檔案已損壞，或是另一個檔案。</translation>
    </message>
    <message>
        <source>Expected: %1
Arrived: %2</source>
        <translation>預期：%1
實際：%2</translation>
    </message>
</context>
<context>
    <name>WhenConnected</name>
    <message>
        <source>The host is not connected, and nothing tries to reach it.</source>
        <translation>主機未連線，也沒有嘗試重新連線。</translation>
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
    <message>
        <source>E&amp;xamine connection…</source>
        <translation>檢查連線(&amp;X)…</translation>
    </message>
    <message>
        <source>Look at each leg of the way to the host, and say what is broken</source>
        <translation>逐段檢查連到主機的路徑，並指出問題所在</translation>
    </message>
    <message>
        <source>%1 is simulated: there is no machine to log in to.</source>
        <translation>%1 是模擬主機：沒有可以登入的電腦。</translation>
    </message>
    <message>
        <source>%1 is not reached by ssh, so there is no login for a terminal.</source>
        <translation>%1 不是透過 ssh 連線，因此沒有可供終端機使用的登入連線。</translation>
    </message>
    <message>
        <source>Open &amp;terminal</source>
        <translation>開啟終端機(&amp;T)</translation>
    </message>
    <message>
        <source>Open a terminal on the host, over the login that is there</source>
        <translation>透過現有的登入連線，在主機上開啟終端機</translation>
    </message>
    <message>
        <source>Rena&amp;me host…</source>
        <translation>重新命名主機(&amp;M)…</translation>
    </message>
    <message>
        <source>Give the host another name in this program</source>
        <translation>在本程式中為主機取另一個名稱</translation>
    </message>
    <message>
        <source>Only tabs of guests, hosts and tiles can be windows.</source>
        <translation>只有虛擬機器、主機和並排畫面的分頁可以變成視窗。</translation>
    </message>
    <message>
        <source>At least two are needed.</source>
        <translation>至少需要兩台。</translation>
    </message>
    <message numerus="yes">
        <source>At most 16 guests fit into one view, and these are %n.</source>
        <translation>
            <numerusform>一個檢視畫面最多容納 16 台虛擬機器，而這裡有 %n 台。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two to sixteen running guests.</source>
        <translation>請選擇 2 到 16 台執行中的虛擬機器。</translation>
    </message>
    <message>
        <source>Open the tabs of two guests or more first.</source>
        <translation>請先開啟至少兩台虛擬機器的分頁。</translation>
    </message>
    <message>
        <source>&amp;Guest list</source>
        <translation>虛擬機器清單(&amp;G)</translation>
    </message>
    <message>
        <source>Go to the list of all guests</source>
        <translation>前往所有虛擬機器的清單</translation>
    </message>
    <message>
        <source>&amp;Wall</source>
        <translation>畫面牆(&amp;W)</translation>
    </message>
    <message>
        <source>Show the screens of all running guests at once</source>
        <translation>同時顯示所有執行中虛擬機器的畫面</translation>
    </message>
    <message>
        <source>&amp;Detach tab</source>
        <translation>分離分頁(&amp;D)</translation>
    </message>
    <message>
        <source>Make a window of the tab in front, or a tab of the window</source>
        <translation>將目前的分頁變成獨立視窗，或將視窗變回分頁</translation>
    </message>
    <message>
        <source>Open as t&amp;iles</source>
        <translation>並排開啟(&amp;I)</translation>
    </message>
    <message>
        <source>Show the screens of the chosen guests side by side</source>
        <translation>並排顯示所選虛擬機器的畫面</translation>
    </message>
    <message>
        <source>Tile &amp;open guests</source>
        <translation>並排已開啟的虛擬機器(&amp;O)</translation>
    </message>
    <message>
        <source>Show the screens of all guests that have a tab side by side</source>
        <translation>並排顯示所有已開啟分頁的虛擬機器的畫面</translation>
    </message>
    <message>
        <source>&amp;Dock back</source>
        <translation>放回主視窗(&amp;D)</translation>
    </message>
    <message>
        <source>Choose one guest only.</source>
        <translation>請只選擇一台虛擬機器。</translation>
    </message>
    <message>
        <source>%1 is simulated: there is nothing to move files to.</source>
        <translation>%1 是模擬主機：沒有可以傳送檔案的目標。</translation>
    </message>
    <message>
        <source>Choose one template.</source>
        <translation>請選擇一個範本。</translation>
    </message>
    <message>
        <source>%1 is no template. Make it one first.</source>
        <translation>%1 不是範本。請先將它轉換成範本。</translation>
    </message>
    <message>
        <source>New machines &amp;from a template…</source>
        <translation>從範本新增虛擬機器(&amp;F)…</translation>
    </message>
    <message>
        <source>Create one or many virtual machines from a template, each with a name and address of its own</source>
        <translation>從範本建立一台或多台虛擬機器，每台都有自己的名稱與位址</translation>
    </message>
    <message>
        <source>Ne&amp;w machines from this template…</source>
        <translation>從這個範本新增虛擬機器(&amp;W)…</translation>
    </message>
    <message>
        <source>Create one or many virtual machines from the chosen template</source>
        <translation>從所選的範本建立一台或多台虛擬機器</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>Make a machine of an appliance (OVA, OVF) or of a definition in a file</source>
        <translation>從虛擬應用裝置（OVA、OVF）或檔案中的定義建立虛擬機器</translation>
    </message>
    <message>
        <source>U&amp;pload files…</source>
        <translation>上傳檔案(&amp;P)…</translation>
    </message>
    <message>
        <source>Bring disk images and media of this machine to the host</source>
        <translation>將本機的磁碟映像檔與媒體傳到主機</translation>
    </message>
    <message>
        <source>Fetc&amp;h from an address…</source>
        <translation>從網址取得(&amp;H)…</translation>
    </message>
    <message>
        <source>Download a file from the web, and pass it on to the host</source>
        <translation>從網路下載檔案，並傳給主機</translation>
    </message>
    <message>
        <source>C&amp;lone…</source>
        <translation>複製(&amp;L)…</translation>
    </message>
    <message>
        <source>Make another machine like this one</source>
        <translation>建立另一台與此相同的虛擬機器</translation>
    </message>
    <message>
        <source>Ma&amp;ke template…</source>
        <translation>轉換成範本(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep the machine as the base of new ones</source>
        <translation>將虛擬機器保留為新虛擬機器的基礎</translation>
    </message>
    <message>
        <source>T&amp;urn back into a machine</source>
        <translation>轉換回虛擬機器(&amp;U)</translation>
    </message>
    <message>
        <source>Let the template start and write to its disks again</source>
        <translation>讓範本可以再次啟動並寫入其磁碟</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the guest, or its definition, into a file</source>
        <translation>將虛擬機器或其定義寫入檔案</translation>
    </message>
    <message>
        <source>New &amp;bridge on the host…</source>
        <translation>在主機上新增橋接器(&amp;B)…</translation>
    </message>
    <message>
        <source>Put guests directly into the network of the host</source>
        <translation>將虛擬機器直接接到主機所在的網路</translation>
    </message>
    <message>
        <source>Chec&amp;k the network…</source>
        <translation>檢查網路(&amp;K)…</translation>
    </message>
    <message>
        <source>Look for what keeps the host&apos;s guests from the network, and offer what mends it</source>
        <translation>找出主機上的虛擬機器無法使用網路的原因，並提供修復方法</translation>
    </message>
    <message>
        <source>Open &amp;guest port…</source>
        <translation>開啟虛擬機器的連接埠(&amp;G)…</translation>
    </message>
    <message>
        <source>Reach the guest&apos;s SSH, RDP or web server from this workstation, through its host</source>
        <translation>從這台工作站經由虛擬機器的主機，連到其 SSH、RDP 或網頁伺服器</translation>
    </message>
</context>
<context>
    <name>guestdeck::AddSerial</name>
    <message>
        <source>This is not the definition of a guest.</source>
        <translation>這不是虛擬機器的定義。</translation>
    </message>
    <message>
        <source>The guest has a serial console already.</source>
        <translation>虛擬機器已有序列主控台。</translation>
    </message>
    <message>
        <source>Add a serial console to %1</source>
        <translation>為 %1 新增序列主控台</translation>
    </message>
    <message>
        <source>It is there when the guest has been shut down and started again.</source>
        <translation>將虛擬機器關機再重新啟動後即可使用。</translation>
    </message>
    <message>
        <source>%1 got no serial console.</source>
        <translation>無法為 %1 新增序列主控台。</translation>
    </message>
</context>
<context>
    <name>guestdeck::AddressFields</name>
    <message>
        <source>%1 is not an IP address.</source>
        <translation>%1 不是 IP 位址。</translation>
    </message>
    <message>
        <source>%1 is an IPv6 address; here belongs one of IPv4.</source>
        <translation>%1 是 IPv6 位址；這裡應輸入 IPv4 位址。</translation>
    </message>
    <message>
        <source>%1 is an IPv4 address; here belongs one of IPv6.</source>
        <translation>%1 是 IPv4 位址；這裡應輸入 IPv6 位址。</translation>
    </message>
    <message>
        <source>A machine cannot have the address %1.</source>
        <translation>虛擬機器不能使用位址 %1。</translation>
    </message>
    <message>
        <source>The range has an end, but no beginning.</source>
        <translation>範圍只有結束位址，沒有起始位址。</translation>
    </message>
    <message>
        <source>The last address of the range is before the first.</source>
        <translation>範圍的結束位址在起始位址之前。</translation>
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
        <translation>從網路取得 (DHCP)</translation>
    </message>
    <message>
        <source>From the network (DHCPv6)</source>
        <translation>從網路取得 (DHCPv6)</translation>
    </message>
    <message>
        <source>Fixed, one for each machine</source>
        <translation>固定，每台虛擬機器各一個</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>As routers announce it</source>
        <translation>由路由器公告</translation>
    </message>
    <message>
        <source>First %1 address</source>
        <translation>第一個 %1 位址</translation>
    </message>
    <message>
        <source>%1 address</source>
        <translation>%1 位址</translation>
    </message>
    <message>
        <source>Last %1 address</source>
        <translation>最後一個 %1 位址</translation>
    </message>
    <message>
        <source>as far as the network goes</source>
        <translation>直到網段結尾</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the first and the last address of a range</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Length of the %1 network prefix</source>
        <translation>%1 網路首碼長度</translation>
    </message>
    <message>
        <source>Addresses:</source>
        <translation>位址：</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>位址：</translation>
    </message>
    <message>
        <source>Counted on from the first, leaving out what is taken. Leave it empty to fill in the summary&apos;s table.</source>
        <translation>從第一個位址起依序分配，略過已使用的位址。留空則在摘要的表格中填寫。</translation>
    </message>
    <message>
        <source>%1 gateway</source>
        <translation>%1 閘道</translation>
    </message>
    <message>
        <source>None: only this network is reached</source>
        <translation>無：只能連到這個網路</translation>
    </message>
    <message>
        <source>Gateway:</source>
        <translation>閘道：</translation>
    </message>
</context>
<context>
    <name>guestdeck::AddressPage</name>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>The host&apos;s own address lies on the bridge from now on, no longer on the card.</source>
        <translation>此後主機本身的位址位於橋接器上，不再位於網路卡上。</translation>
    </message>
    <message>
        <source>Name servers (DNS)</source>
        <translation>名稱伺服器 (DNS)</translation>
    </message>
    <message>
        <source>Search domains</source>
        <translation>搜尋網域</translation>
    </message>
    <message>
        <source>Name ser&amp;vers (DNS):</source>
        <translation>名稱伺服器 (DNS)(&amp;V)：</translation>
    </message>
    <message>
        <source>Search &amp;domains:</source>
        <translation>搜尋網域(&amp;D)：</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Where the IPv6 address comes from</source>
        <translation>IPv6 位址的來源</translation>
    </message>
    <message>
        <source>Where the IPv4 address comes from</source>
        <translation>IPv4 位址的來源</translation>
    </message>
    <message>
        <source>Move the card&apos;s own address</source>
        <translation>移動網路卡本身的位址</translation>
    </message>
    <message>
        <source>From the network (router advertisements, DHCPv6)</source>
        <translation>從網路取得（路由器公告、DHCPv6）</translation>
    </message>
    <message>
        <source>From the network (DHCP)</source>
        <translation>從網路取得 (DHCP)</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>No IPv6 address</source>
        <translation>無 IPv6 位址</translation>
    </message>
    <message>
        <source>No IPv4 address</source>
        <translation>無 IPv4 位址</translation>
    </message>
    <message>
        <source>IPv6 addresses with prefix length</source>
        <translation>含首碼長度的 IPv6 位址</translation>
    </message>
    <message>
        <source>IPv4 addresses with prefix length</source>
        <translation>含首碼長度的 IPv4 位址</translation>
    </message>
    <message>
        <source>IPv6 gateway</source>
        <translation>IPv6 閘道</translation>
    </message>
    <message>
        <source>IPv4 gateway</source>
        <translation>IPv4 閘道</translation>
    </message>
    <message>
        <source>Addr&amp;esses:</source>
        <translation>位址(&amp;E)：</translation>
    </message>
    <message>
        <source>Add&amp;resses:</source>
        <translation>位址(&amp;R)：</translation>
    </message>
    <message>
        <source>Ga&amp;teway:</source>
        <translation>閘道(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Gateway:</source>
        <translation>閘道(&amp;G)：</translation>
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
        <translation>防止迴圈（生成樹，STP）(&amp;L)</translation>
    </message>
    <message>
        <source>Largest packet in bytes (MTU)</source>
        <translation>最大封包的位元組數 (MTU)</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 位元組</translation>
    </message>
    <message>
        <source>Largest pac&amp;ket (MTU):</source>
        <translation>最大封包 (MTU)(&amp;K)：</translation>
    </message>
    <message>
        <source>Of use where this bridge and another one meet by two ways. It makes each cable wait half a minute when it is plugged in, and some switches turn off a port on which they hear it.</source>
        <translation>適用於這個橋接器與另一個橋接器之間有兩條路徑的情況。啟用後，每條網路線插上時都要等待半分鐘；有些交換器收到 STP 封包後會關閉該連接埠。</translation>
    </message>
    <message>
        <source>There is no IPv6 address to move.</source>
        <translation>沒有可移動的 IPv6 位址。</translation>
    </message>
    <message>
        <source>There is no IPv4 address to move.</source>
        <translation>沒有可移動的 IPv4 位址。</translation>
    </message>
    <message>
        <source>Guests use the bridge; the host itself is not reached over it.</source>
        <translation>虛擬機器使用這個橋接器；無法透過它連到主機本身。</translation>
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
        <translation>%1：沿用網路卡本身的位址</translation>
    </message>
    <message>
        <source>%1: from the network</source>
        <translation>%1：從網路取得</translation>
    </message>
    <message>
        <source>%1: fixed</source>
        <translation>%1：固定</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：無</translation>
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
    <message>
        <source>No machine was made, because the host was removed.</source>
        <translation>未建立任何虛擬機器，因為主機已被移除。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>machine: what happened</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) were not made, because it was cancelled.</source>
        <translation>
            <numerusform>因為已取消，有 %n 台虛擬機器未建立。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) could not be made.</source>
        <translation>
            <numerusform>無法建立 %n 台虛擬機器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) are there.</source>
        <translation>
            <numerusform>已建立 %n 台虛擬機器。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all that had been begun could be removed again.</source>
        <translation>無法完全清除已開始建立的部分。</translation>
    </message>
    <message>
        <source>Back to the wizard with these machines</source>
        <translation>帶著這些虛擬機器回到精靈</translation>
    </message>
</context>
<context>
    <name>guestdeck::Askings</name>
    <message>
        <source>The password was refused.</source>
        <translation>密碼未被接受。</translation>
    </message>
    <message>
        <source>The passphrase was wrong.</source>
        <translation>密語不正確。</translation>
    </message>
    <message>
        <source>The answer was refused.</source>
        <translation>回答未被接受。</translation>
    </message>
</context>
<context>
    <name>guestdeck::Assistant</name>
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
        <source>%1: %2</source>
        <comment>step, what is wrong there</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>guestdeck::AuthDialog</name>
    <message>
        <source>A password is needed to log in.</source>
        <translation>登入需要密碼。</translation>
    </message>
    <message>
        <source>The key that the host knows you by is locked with a passphrase.</source>
        <translation>主機用來識別您的金鑰已用密語鎖定。</translation>
    </message>
    <message>
        <source>The host asks for a code or another answer.</source>
        <translation>主機要求輸入一次性驗證碼或其他回答。</translation>
    </message>
    <message>
        <source>The security key asks for its PIN.</source>
        <translation>安全金鑰要求輸入 PIN 碼。</translation>
    </message>
    <message>
        <source>The host wants to know who logs in.</source>
        <translation>主機要求提供登入者的名稱。</translation>
    </message>
    <message>
        <source>This host&apos;s key is not known yet. Compare the fingerprint with one that you got from the host&apos;s administrator: if it is another one, somebody may be posing as the host to get at your password. A key that you trust is added to the known hosts of ssh.</source>
        <translation>這台主機的主機金鑰尚屬未知。請與主機管理員提供的指紋比對：如果不同，可能有人冒充這台主機以竊取您的密碼。您信任的金鑰會加入 ssh 的已知主機。</translation>
    </message>
    <message>
        <source>The login needs your consent.</source>
        <translation>登入需要您的同意。</translation>
    </message>
    <message>
        <source>Touch your security key to log in.</source>
        <translation>請觸碰您的安全金鑰以登入。</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密碼(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>密語(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>回答(&amp;A)：</translation>
    </message>
    <message>
        <source>Machine:</source>
        <translation>電腦：</translation>
    </message>
    <message>
        <source>Key file:</source>
        <translation>金鑰檔：</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>金鑰：</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation>登入 %1</translation>
    </message>
    <message>
        <source>Host:</source>
        <translation>主機：</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>帳號：</translation>
    </message>
    <message>
        <source>Kind of key:</source>
        <translation>金鑰類型：</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>指紋：%1</translation>
    </message>
    <message>
        <source>&amp;Fingerprint:</source>
        <translation>指紋(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Question:</source>
        <translation>問題(&amp;Q)：</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>顯示輸入的內容</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>顯示(&amp;S)</translation>
    </message>
    <message>
        <source>No keyring was found: it is kept in memory only, and forgotten when Guestdeck ends.</source>
        <translation>找不到金鑰圈：只會保存在記憶體中，Guestdeck 結束後即會清除。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資訊</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>&amp;Trust this key</source>
        <translation>信任這個金鑰(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>登入(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remember until Guestdeck ends</source>
        <translation>記住直到 Guestdeck 結束(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>記在金鑰圈中(&amp;R)</translation>
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
    <name>guestdeck::BatchDraft</name>
    <message>
        <source>“%1” is no port: give a number.</source>
        <translation>「%1」不是連接埠：請輸入數字。</translation>
    </message>
</context>
<context>
    <name>guestdeck::BlockCalls</name>
    <message>
        <source>The guest could not be switched to %1.</source>
        <translation>無法將虛擬機器切換到 %1。</translation>
    </message>
    <message>
        <source>The copying of %1 could not be stopped.</source>
        <translation>無法停止複製 %1。</translation>
    </message>
    <message>
        <source>The host has broken off the work on the disk %1; most often there is no room left. The guest goes on with its old image.</source>
        <translation>主機中止了磁碟 %1 的處理，最常見的原因是空間不足。虛擬機器會繼續使用原本的映像檔。</translation>
    </message>
    <message>
        <source>Another job works on the disk %1.</source>
        <translation>另一個工作正在處理磁碟 %1。</translation>
    </message>
    <message>
        <source>The overlay was not merged. %1</source>
        <translation>未合併疊加層。%1</translation>
    </message>
    <message>
        <source>The guest is off by now.</source>
        <translation>虛擬機器現在已關機。</translation>
    </message>
    <message>
        <source>The guest has no disk %1 any more.</source>
        <translation>虛擬機器已沒有磁碟 %1。</translation>
    </message>
    <message>
        <source>The disk %1 has another image by now: %2.</source>
        <translation>磁碟 %1 現在使用的是另一個映像檔：%2。</translation>
    </message>
    <message>
        <source>The guest runs on %1 by now.</source>
        <translation>虛擬機器現在使用 %1 執行。</translation>
    </message>
    <message>
        <source>An overlay is merged into a base that is named, never else.</source>
        <translation>疊加層只能合併到明確指定的基底。</translation>
    </message>
    <message>
        <source>The disk %1 has another image by now.</source>
        <translation>磁碟 %1 現在使用的是另一個映像檔。</translation>
    </message>
    <message>
        <source>%1 is not below the disk.</source>
        <translation>%1 不在這個磁碟的基底鏈中。</translation>
    </message>
    <message>
        <source>The guest has snapshots, which would lose what they stand on.</source>
        <translation>虛擬機器有快照，此動作會使快照失去其所依據的資料。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 is in no active storage pool, so it cannot be told who else needs it.</source>
        <translation>%1 不在任何使用中的儲存集區內，因此無法得知還有誰需要它。</translation>
    </message>
    <message>
        <source>%1 is also used by: %2</source>
        <translation>%1 也由下列虛擬機器使用：%2</translation>
    </message>
    <message>
        <source>%1 is the base of: %2</source>
        <translation>%1 是下列映像檔的基底：%2</translation>
    </message>
</context>
<context>
    <name>guestdeck::BondPage</name>
    <message>
        <source>Bond and VLAN</source>
        <translation>Bond 與 VLAN</translation>
    </message>
    <message>
        <source>Most hosts need neither. A bond joins several cables into one; a VLAN is a network of its own with a number, on the same cable.</source>
        <translation>大多數主機兩者都不需要。Bond 會將多條網路線合為一條；VLAN 則是同一條網路線上帶有編號的獨立網路。</translation>
    </message>
    <message>
        <source>&amp;Join the chosen cards into one (bond)</source>
        <translation>將所選的網路卡合併為一個 Bond(&amp;J)</translation>
    </message>
    <message>
        <source>The bridge belongs to one &amp;VLAN only</source>
        <translation>橋接器只屬於一個 VLAN(&amp;V)</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Bond</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Name of the bond</source>
        <translation>Bond 的名稱</translation>
    </message>
    <message>
        <source>Members of the bond</source>
        <translation>Bond 的成員</translation>
    </message>
    <message>
        <source>How the members work together</source>
        <translation>成員的協同運作方式</translation>
    </message>
    <message>
        <source>Look at the cables every so many milliseconds (miimon)</source>
        <translation>檢查網路線的間隔毫秒數 (miimon)</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名稱(&amp;M)：</translation>
    </message>
    <message>
        <source>M&amp;embers:</source>
        <translation>成員(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>方式(&amp;H)：</translation>
    </message>
    <message>
        <source>Look at the &amp;cables every:</source>
        <translation>檢查網路線的間隔(&amp;C)：</translation>
    </message>
    <message>
        <source>One cable can then be pulled and the host goes on, or several carry more together.</source>
        <translation>如此一來，拔掉一條網路線後主機仍可繼續運作，或由多條網路線共同承載更多流量。</translation>
    </message>
    <message>
        <source>Number of the VLAN</source>
        <translation>VLAN 的編號</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>編號(&amp;U)：</translation>
    </message>
    <message>
        <source>The switch must pass this VLAN on with its number (tagged). The card&apos;s own address stays on the card.</source>
        <translation>交換器必須連同編號轉送這個 VLAN（tagged）。網路卡本身的位址會留在網路卡上。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>card, speed</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Bond %1</source>
        <translation>Bond %1</translation>
    </message>
    <message>
        <source>No bond</source>
        <translation>無 Bond</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>No VLAN</source>
        <translation>無 VLAN</translation>
    </message>
</context>
<context>
    <name>guestdeck::BridgeCheck</name>
    <message>
        <source>Guestdeck does not know what keeps the network configuration of this host.</source>
        <translation>Guestdeck 無法得知這台主機的網路設定由什麼管理。</translation>
    </message>
    <message>
        <source>Only root may change the host&apos;s network. Log in as root, or allow this user sudo without a password.</source>
        <translation>只有 root 可以變更主機的網路。請以 root 登入，或允許這個使用者不需密碼使用 sudo。</translation>
    </message>
    <message>
        <source>On this host bridges need the package bridge-utils, which is not installed there.</source>
        <translation>在這台主機上，橋接器需要套件 bridge-utils，但尚未安裝。</translation>
    </message>
    <message>
        <source>On this host bonds need the package ifenslave, which is not installed there.</source>
        <translation>在這台主機上，Bond 需要套件 ifenslave，但尚未安裝。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>請指定名稱。</translation>
    </message>
    <message numerus="yes">
        <source>Names of network devices have at most 15 characters. This one has %n.</source>
        <translation>
            <numerusform>網路裝置的名稱最多 15 個字元，而這個名稱有 %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only letters, digits, “-”, “_” and “.” can stand in the name of a network device.</source>
        <translation>網路裝置的名稱只能包含字母、數字、「-」、「_」與「.」。</translation>
    </message>
    <message>
        <source>The system itself uses the name “%1”.</source>
        <translation>系統本身使用名稱「%1」。</translation>
    </message>
    <message>
        <source>There is a network device named “%1” on this host already.</source>
        <translation>這台主機上已有名為「%1」的網路裝置。</translation>
    </message>
    <message>
        <source>“%1” is no bridge that can be changed here.</source>
        <translation>「%1」不是可以在這裡變更的橋接器。</translation>
    </message>
    <message>
        <source>“%1” is no bridge that can be removed here.</source>
        <translation>「%1」不是可以在這裡移除的橋接器。</translation>
    </message>
    <message numerus="yes">
        <source>%n network card(s) of running guests are connected to this bridge, and lose their network.</source>
        <translation>
            <numerusform>有 %n 張執行中虛擬機器的網路卡連接到這個橋接器，它們將失去網路連線。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bond and the bridge need different names.</source>
        <translation>Bond 與橋接器的名稱不可以相同。</translation>
    </message>
    <message>
        <source>“%1” is no bond.</source>
        <translation>「%1」不是 Bond。</translation>
    </message>
    <message>
        <source>There is no such kind of bond.</source>
        <translation>沒有這種 Bond 類型。</translation>
    </message>
    <message>
        <source>The switch must be set up for LACP (802.3ad) on these ports, or the host is not reachable.</source>
        <translation>交換器的這些連接埠必須設定為 LACP (802.3ad)，否則無法連到主機。</translation>
    </message>
    <message>
        <source>The switch must know these ports as one group (a static trunk).</source>
        <translation>交換器必須將這些連接埠設為一個群組（靜態 trunk）。</translation>
    </message>
    <message>
        <source>This kind of bond does not get on well with a bridge: answers to guests may be lost. Active-backup always works.</source>
        <translation>這種 Bond 類型與橋接器搭配不佳：傳給虛擬機器的回應可能會遺失。active-backup 則一律可用。</translation>
    </message>
    <message>
        <source>The pause between two looks at the cables is 0 to 10,000 ms.</source>
        <translation>兩次檢查網路線之間的間隔為 0 到 10,000 毫秒。</translation>
    </message>
    <message>
        <source>Without a pause (0) the bond does not notice a broken cable.</source>
        <translation>間隔為 0 時，Bond 無法察覺網路線中斷。</translation>
    </message>
    <message>
        <source>Choose the network cards of the bond.</source>
        <translation>請選擇 Bond 的網路卡。</translation>
    </message>
    <message>
        <source>A bond of a single network card gains nothing.</source>
        <translation>只有一張網路卡的 Bond 沒有任何好處。</translation>
    </message>
    <message>
        <source>The network cards of a bond need the same MTU: %1 has %2, %3 has %4. Set one for all below.</source>
        <translation>Bond 的網路卡必須使用相同的 MTU：%1 為 %2，%3 為 %4。請在下方為所有網路卡設定同一個值。</translation>
    </message>
    <message>
        <source>Choose the network card that the bridge is connected to.</source>
        <translation>請選擇橋接器所連接的網路卡。</translation>
    </message>
    <message>
        <source>With a bond, the bond is the port of the bridge.</source>
        <translation>使用 Bond 時，Bond 就是橋接器的連接埠。</translation>
    </message>
    <message>
        <source>%1 is chosen twice.</source>
        <translation>%1 重複選擇了。</translation>
    </message>
    <message>
        <source>There is no network card %1 on this host.</source>
        <translation>這台主機上沒有網路卡 %1。</translation>
    </message>
    <message>
        <source>No cable is plugged into %1, or it is switched off.</source>
        <translation>%1 未插上網路線，或已關閉。</translation>
    </message>
    <message>
        <source>%1 has the address %2, which goes away: a port of a bridge has none of its own.</source>
        <translation>%1 的位址 %2 將會移除：橋接器的連接埠沒有自己的位址。</translation>
    </message>
    <message>
        <source>A VLAN has a number from 1 to 4094.</source>
        <translation>VLAN 的編號為 1 到 4094。</translation>
    </message>
    <message>
        <source>A bridge on a VLAN has one port. Choose one, or make a bond of them first.</source>
        <translation>VLAN 上的橋接器只有一個連接埠。請選擇其中一個，或先將它們合併為 Bond。</translation>
    </message>
    <message>
        <source>VLAN %1 of %2 is in use already: by %3.</source>
        <translation>%2 的 VLAN %1 已由 %3 使用。</translation>
    </message>
    <message>
        <source>The VLAN needs a device named “%1”, and there is one already.</source>
        <translation>VLAN 需要名為「%1」的裝置，但已有這個名稱的裝置。</translation>
    </message>
    <message>
        <source>The MTU is a number from 576 to 65,535; usual are 1500 and 9000.</source>
        <translation>MTU 是 576 到 65,535 之間的數字；常用值為 1500 與 9000。</translation>
    </message>
    <message>
        <source>IPv6 needs an MTU of at least 1280.</source>
        <translation>IPv6 的 MTU 至少須為 1280。</translation>
    </message>
    <message>
        <source>Give the address with the length of its network: %1.</source>
        <translation>請輸入含網路首碼長度的位址：%1。</translation>
    </message>
    <message>
        <source>“%1” is no IPv6 address with the length of its network, such as 2001:db8::5/64.</source>
        <translation>「%1」不是含首碼長度的 IPv6 位址，正確的形式像是 2001:db8::5/64。</translation>
    </message>
    <message>
        <source>“%1” is no IPv4 address with the length of its network, such as 192.168.1.5/24.</source>
        <translation>「%1」不是含首碼長度的 IPv4 位址，正確的形式像是 192.168.1.5/24。</translation>
    </message>
    <message>
        <source>%1 is no address for a machine.</source>
        <translation>%1 不是可供機器使用的位址。</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 重複出現。</translation>
    </message>
    <message>
        <source>%1 overlaps with the network of %2 (%3).</source>
        <translation>%1 與 %2 的網路 (%3) 重疊。</translation>
    </message>
    <message>
        <source>%1 overlaps with %2, which the host reaches by %3.</source>
        <translation>%1 與主機透過 %3 連線的 %2 重疊。</translation>
    </message>
    <message>
        <source>“%1” is no IPv6 address.</source>
        <translation>「%1」不是 IPv6 位址。</translation>
    </message>
    <message>
        <source>“%1” is no IPv4 address.</source>
        <translation>「%1」不是 IPv4 位址。</translation>
    </message>
    <message>
        <source>%1 is the bridge&apos;s own address; the gateway is another machine.</source>
        <translation>%1 是橋接器本身的位址；閘道應是另一台機器。</translation>
    </message>
    <message>
        <source>The gateway %1 is not in the network of the address, so it could not be reached.</source>
        <translation>閘道 %1 不在該位址所在的網路中，因此無法連線。</translation>
    </message>
    <message>
        <source>The host is managed over %1, at %2. Without an address on the bridge it could not be reached any more.</source>
        <translation>主機是透過 %1（位址 %2）管理的。如果橋接器上沒有位址，將再也無法連到主機。</translation>
    </message>
    <message>
        <source>%1 is this host&apos;s way to other networks. Without an address on the bridge the host has none.</source>
        <translation>這台主機透過 %1 連到其他網路。如果橋接器上沒有位址，主機將無法連到其他網路。</translation>
    </message>
    <message>
        <source>Without a gateway the host reaches only its own network; today it has one.</source>
        <translation>沒有閘道時，主機只能連到自己所在的網路；目前主機有閘道。</translation>
    </message>
    <message>
        <source>“%1” is no address of a name server.</source>
        <translation>「%1」不是名稱伺服器的位址。</translation>
    </message>
    <message>
        <source>“%1” is no domain name.</source>
        <translation>「%1」不是網域名稱。</translation>
    </message>
    <message>
        <source>A network&apos;s name has no “/” and no spaces at its ends.</source>
        <translation>網路名稱不可以包含「/」，開頭與結尾也不可以有空白。</translation>
    </message>
    <message>
        <source>There is a network named “%1” already.</source>
        <translation>已有名為「%1」的網路。</translation>
    </message>
</context>
<context>
    <name>guestdeck::BridgeCommands</name>
    <message>
        <source>Host bridge</source>
        <translation>主機橋接器</translation>
    </message>
    <message>
        <source>Nothing was changed, because the host is no longer in the list.</source>
        <translation>主機已不在清單中，因此沒有變更任何東西。</translation>
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
    <name>guestdeck::BridgeDraft</name>
    <message>
        <source>%1 is not a bridge that can be changed here: it belongs to a virtual network, or nothing in the host&apos;s configuration makes it.</source>
        <translation>%1 不是可以在這裡變更的橋接器：它屬於某個虛擬網路，或主機的設定中沒有建立它的項目。</translation>
    </message>
    <message>
        <source>The network needs a name.</source>
        <translation>網路需要一個名稱。</translation>
    </message>
    <message>
        <source>No program that manages the network of this host was recognised, so nothing is changed.</source>
        <translation>無法辨識管理這台主機網路的程式，因此不做任何變更。</translation>
    </message>
    <message>
        <source>Changing a host&apos;s network needs its root user, or a user with sudo that asks for no password.</source>
        <translation>變更主機的網路需要主機的 root 使用者，或不需密碼即可使用 sudo 的使用者。</translation>
    </message>
</context>
<context>
    <name>guestdeck::BridgePicture</name>
    <message>
        <source>The network today and afterwards</source>
        <translation>目前的網路與變更之後的網路</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>變更之後</translation>
    </message>
</context>
<context>
    <name>guestdeck::BridgePort</name>
    <message>
        <source>%1 is a Wi-Fi card. An access point takes frames of its own stations only, so the guests behind a bridge would not be heard. Share its connection instead (NAT), or use macvtap with a wired card.</source>
        <translation>%1 是 Wi-Fi 網路卡。無線基地台只接受其連線裝置本身的訊框，因此橋接器後面的虛擬機器無法通訊。請改為共用它的連線 (NAT)，或以 macvtap 搭配有線網路卡。</translation>
    </message>
    <message>
        <source>%1 is a bridge itself.</source>
        <translation>%1 本身就是橋接器。</translation>
    </message>
    <message>
        <source>%1 is a VLAN. Choose its network card, and give the VLAN&apos;s number.</source>
        <translation>%1 是 VLAN。請選擇它所在的網路卡，並輸入 VLAN 編號。</translation>
    </message>
    <message>
        <source>%1 is the host&apos;s way to itself.</source>
        <translation>%1 是主機的回送 (loopback) 介面。</translation>
    </message>
    <message>
        <source>%1 is the network card of a guest.</source>
        <translation>%1 是某台虛擬機器的網路卡。</translation>
    </message>
    <message>
        <source>%1 is no network card.</source>
        <translation>%1 不是網路卡。</translation>
    </message>
    <message>
        <source>%1 belongs to libvirt.</source>
        <translation>%1 屬於 libvirt。</translation>
    </message>
    <message>
        <source>%1 is in the bond %2 already.</source>
        <translation>%1 已經在 Bond %2 中。</translation>
    </message>
    <message>
        <source>%1 is a port of %2 already.</source>
        <translation>%1 已經是 %2 的連接埠。</translation>
    </message>
    <message>
        <source>A guest uses %1 directly (macvtap). Stop it first.</source>
        <translation>有虛擬機器正在直接使用 %1 (macvtap)。請先停止該虛擬機器。</translation>
    </message>
</context>
<context>
    <name>guestdeck::BridgeText</name>
    <message>
        <source>%1 (a bond of %2)</source>
        <translation>%1（由 %2 組成的 Bond）</translation>
    </message>
    <message>
        <source>VLAN %1 of %2</source>
        <translation>%2 上的 VLAN %1</translation>
    </message>
    <message>
        <source>It takes over the address %1.</source>
        <translation>它會接手位址 %1。</translation>
    </message>
    <message>
        <source>It gets its IPv6 address from the network.</source>
        <translation>它從網路取得 IPv6 位址。</translation>
    </message>
    <message>
        <source>It gets its IPv4 address by DHCP.</source>
        <translation>它透過 DHCP 取得 IPv4 位址。</translation>
    </message>
    <message>
        <source>It has the fixed address %1.</source>
        <translation>它使用固定位址 %1。</translation>
    </message>
    <message>
        <source>It has the fixed address %1 and the gateway %2.</source>
        <translation>它使用固定位址 %1 與閘道 %2。</translation>
    </message>
    <message>
        <source>The host has no IPv4 address of its own on it.</source>
        <translation>主機在其上沒有自己的 IPv4 位址。</translation>
    </message>
    <message>
        <source>ifupdown (/etc/network/interfaces)</source>
        <translation>ifupdown（/etc/network/interfaces）</translation>
    </message>
    <message>
        <source>network-scripts (ifcfg files)</source>
        <translation>network-scripts（ifcfg 檔案）</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>沒有已知的程式</translation>
    </message>
    <message>
        <source>What manages the network of this host is not known.</source>
        <translation>不清楚這台主機的網路由什麼管理。</translation>
    </message>
    <message>
        <source>%1, version %2,</source>
        <comment>program</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 manages the network of this host and stays in charge: it is told what to change, never switched off.</source>
        <translation>%1 管理這台主機的網路，並會繼續負責管理：只會告知它要變更的內容，絕不會將它停用。</translation>
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
        <translation>一張運作，其餘待命 (active-backup)</translation>
    </message>
    <message>
        <source>All work together, agreed with the switch (802.3ad, LACP)</source>
        <translation>所有網路卡一起運作，與交換器協商（802.3ad，LACP）</translation>
    </message>
    <message>
        <source>Each packet by the next one in turn (balance-rr)</source>
        <translation>封包依序輪流由各網路卡傳送 (balance-rr)</translation>
    </message>
    <message>
        <source>Shared out by sender and receiver (balance-xor)</source>
        <translation>依傳送端與接收端分攤 (balance-xor)</translation>
    </message>
    <message>
        <source>Sending is shared out by load (balance-tlb)</source>
        <translation>依負載分攤傳送 (balance-tlb)</translation>
    </message>
    <message>
        <source>Sending and receiving are shared out by load (balance-alb)</source>
        <translation>依負載分攤傳送與接收 (balance-alb)</translation>
    </message>
    <message>
        <source>The switch must have a group of ports with LACP for these cables; without it nothing gets through.</source>
        <translation>交換器上必須為這些網路線設定使用 LACP 的連接埠群組；否則無法通訊。</translation>
    </message>
    <message>
        <source>The switch must have a fixed group (trunk, static aggregation) of ports for these cables.</source>
        <translation>交換器上必須為這些網路線設定固定的連接埠群組（trunk，靜態聚合）。</translation>
    </message>
    <message>
        <source>Needs nothing of the switch, but changes the senders&apos; addresses, which guests on a bridge may not take well.</source>
        <translation>對交換器沒有要求，但會變更傳送端的位址，橋接器上的虛擬機器可能因此發生問題。</translation>
    </message>
    <message>
        <source>Works with any switch.</source>
        <translation>適用於任何交換器。</translation>
    </message>
    <message>
        <source>%1 from the network</source>
        <translation>%1，從網路取得</translation>
    </message>
    <message>
        <source>%1 by DHCP</source>
        <translation>%1，由 DHCP 配發</translation>
    </message>
    <message>
        <source>%1, gateway %2</source>
        <translation>%1，閘道 %2</translation>
    </message>
    <message>
        <source>The bridge %1 goes, and its address moves back to %2.</source>
        <translation>橋接器 %1 會移除，其位址移回 %2。</translation>
    </message>
    <message>
        <source>The bridge %1 is changed: it lies over %2.</source>
        <translation>橋接器 %1 會變更：它位於 %2 之上。</translation>
    </message>
    <message>
        <source>A bridge %1 is made over %2.</source>
        <translation>會在 %2 上建立橋接器 %1。</translation>
    </message>
    <message>
        <source>The connection to this host goes this way, and may stop for some seconds.</source>
        <translation>到這台主機的連線會經過這裡，可能會中斷數秒。</translation>
    </message>
    <message>
        <source>Virtual networks that point at %1: %2.</source>
        <translation>指向 %1 的虛擬網路：%2。</translation>
    </message>
    <message>
        <source>%1 (runs)</source>
        <comment>guest</comment>
        <translation>%1（執行中）</translation>
    </message>
    <message>
        <source>Guests that use %1: %2.</source>
        <translation>使用 %1 的虛擬機器：%2。</translation>
    </message>
    <message>
        <source>Not all guests and networks could be asked whether they use %1.</source>
        <translation>無法查詢所有虛擬機器與網路是否使用 %1。</translation>
    </message>
    <message>
        <source>NetworkManager (by a checkpoint)</source>
        <translation>NetworkManager（透過檢查點）</translation>
    </message>
    <message>
        <source>the host itself</source>
        <translation>主機本身</translation>
    </message>
    <message>
        <source>The change begins on trial. If Guestdeck cannot log in anew over the changed network within 60 seconds, %1 brings the old configuration back, without any help and also when this computer is switched off.</source>
        <translation>變更會先試用。如果 Guestdeck 在 60 秒內無法透過變更後的網路重新登入，%1 會恢復舊的設定；這不需要任何協助，即使這台電腦已關機也一樣。</translation>
    </message>
    <message>
        <source>Waiting to begin.</source>
        <translation>正在等候開始。</translation>
    </message>
    <message>
        <source>The host&apos;s network is being changed.</source>
        <translation>正在變更主機的網路。</translation>
    </message>
    <message>
        <source>The host answers over its new network.</source>
        <translation>主機已透過新的網路回應。</translation>
    </message>
    <message>
        <source>Waiting for the host to answer over its new network.</source>
        <translation>正在等候主機透過新的網路回應。</translation>
    </message>
    <message>
        <source>Confirmed; the new network is being made lasting.</source>
        <translation>已確認；正在讓新的網路永久生效。</translation>
    </message>
    <message>
        <source>The host keeps its new network.</source>
        <translation>主機會保留新的網路。</translation>
    </message>
    <message>
        <source>The host goes back to its old network.</source>
        <translation>主機正在恢復舊的網路。</translation>
    </message>
    <message>
        <source>The host is back at its old network.</source>
        <translation>主機已恢復舊的網路。</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>minutes, seconds with two digits</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>The host has not been heard of since.</source>
        <translation>此後一直沒有這台主機的消息。</translation>
    </message>
</context>
<context>
    <name>guestdeck::BridgeWizard</name>
    <message>
        <source>&amp;Remove the bridge</source>
        <translation>移除橋接器(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>套用(&amp;A)</translation>
    </message>
    <message>
        <source>Bridge %1 on %2</source>
        <translation>%2 上的橋接器 %1</translation>
    </message>
    <message>
        <source>Remove bridge %1 of %2</source>
        <translation>移除 %2 的橋接器 %1</translation>
    </message>
    <message>
        <source>New bridge on %1</source>
        <translation>%1 上的新橋接器</translation>
    </message>
    <message>
        <source>Reading the network cards of %1, and what manages them…</source>
        <translation>正在讀取 %1 的網路卡及其管理程式…</translation>
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
        <translation>主機的功能</translation>
    </message>
    <message>
        <source>Search in the capabilities</source>
        <translation>在功能中搜尋</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>符合項目</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一個</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一個符合項目</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一個符合項目</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy all capabilities</source>
        <translation>複製全部功能</translation>
    </message>
    <message>
        <source>The capabilities are being read…</source>
        <translation>正在讀取功能…</translation>
    </message>
    <message>
        <source>The capabilities could not be read: %1</source>
        <translation>無法讀取功能：%1</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>沒有符合項目</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match, matches</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>guestdeck::ChainView</name>
    <message>
        <source>Backing chain</source>
        <translation>基底鏈</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>format, place</comment>
        <translation>%1，位於 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>built upon %1, %2</source>
        <comment>file, its format</comment>
        <translation>以 %1 為基底，%2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>顯示 %1</translation>
    </message>
</context>
<context>
    <name>guestdeck::CloneCalls</name>
    <message>
        <source>There is a file %1/%2 already.</source>
        <translation>檔案 %1/%2 已經存在。</translation>
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
        <translation>快照 %1，%2（在磁碟檔案內）</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>The clone</source>
        <translation>複製的虛擬機器</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>所需空間</translation>
    </message>
    <message>
        <source>Reading the machine and its disks…</source>
        <translation>正在讀取虛擬機器及其磁碟…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>名稱的問題</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>About the host</source>
        <translation>關於主機</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>About the snapshot</source>
        <translation>關於快照</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>主機(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Disks:</source>
        <translation>磁碟(&amp;D)：</translation>
    </message>
    <message>
        <source>VNC port</source>
        <translation>VNC 連接埠</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Counted up</source>
        <translation>依序遞增</translation>
    </message>
    <message>
        <source>What is wrong with the port</source>
        <translation>連接埠的問題</translation>
    </message>
    <message>
        <source>Copy the &amp;firmware&apos;s variables (boot order, Secure Boot keys)</source>
        <translation>複製韌體變數（開機順序、Secure Boot 金鑰）(&amp;F)</translation>
    </message>
    <message>
        <source>Copy the firmware&apos;s variables</source>
        <translation>複製韌體變數</translation>
    </message>
    <message>
        <source>Without, the clone&apos;s firmware begins with the host&apos;s template</source>
        <translation>若不複製，複製的虛擬機器的韌體會從主機的範本開始</translation>
    </message>
    <message>
        <source>&amp;Start the clone when it is made</source>
        <translation>建立後啟動複製的虛擬機器(&amp;S)</translation>
    </message>
    <message>
        <source>Start the clone when it is made</source>
        <translation>建立後啟動複製的虛擬機器</translation>
    </message>
    <message>
        <source>What the clone does not get</source>
        <translation>複製的虛擬機器不會包含的項目</translation>
    </message>
    <message>
        <source>&amp;VNC port:</source>
        <translation>VNC 連接埠(&amp;V)：</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>As they are now</source>
        <translation>目前的狀態</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>複製 %1</translation>
    </message>
    <message>
        <source>What does not go with it:</source>
        <translation>不會一併複製的項目：</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>關機</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>The clone takes about %1 now, and at most %2. UUID and MAC addresses are new.</source>
        <translation>複製的虛擬機器目前約需 %1，最多 %2。UUID 與 MAC 位址會重新產生。</translation>
    </message>
</context>
<context>
    <name>guestdeck::CloneDiskRow</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Same medium</source>
        <translation>相同媒體</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共用</translation>
    </message>
    <message>
        <source>Empty drive</source>
        <translation>空的磁碟機</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>A disk of its own, independent of the original.</source>
        <translation>獨立的磁碟，與原本的虛擬機器無關。</translation>
    </message>
    <message>
        <source>Only what changes is stored; the rest is read from the original&apos;s disk, which must stay as it is.</source>
        <translation>只儲存變更的部分；其餘會從原本的磁碟讀取，該磁碟必須保持不變。</translation>
    </message>
    <message>
        <source>Both read the same image.</source>
        <translation>兩台虛擬機器讀取同一個映像檔。</translation>
    </message>
    <message>
        <source>Both machines use the same disk.</source>
        <translation>兩台虛擬機器使用同一個磁碟。</translation>
    </message>
    <message>
        <source>The clone has the drive, without a medium.</source>
        <translation>複製的虛擬機器有這個磁碟機，但沒有媒體。</translation>
    </message>
    <message>
        <source>The clone does without this disk.</source>
        <translation>複製的虛擬機器不包含這個磁碟。</translation>
    </message>
    <message>
        <source>%1 used of %2</source>
        <comment>bytes of a disk</comment>
        <translation>已用 %1，共 %2</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>沒有媒體</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <translation>磁碟 %1</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>%1 的處理方式</translation>
    </message>
    <message>
        <source>Storage pool for the new %1</source>
        <translation>新 %1 的儲存集區</translation>
    </message>
    <message>
        <source>Name of the new %1</source>
        <translation>新 %1 的名稱</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>代表的意思</translation>
    </message>
    <message>
        <source>What is wrong with %1</source>
        <translation>%1 的問題</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <comment>storage pool</comment>
        <translation>%1（可用 %2）</translation>
    </message>
    <message>
        <source>Takes about %1 now, at most %2.</source>
        <translation>目前約需 %1，最多 %2。</translation>
    </message>
    <message>
        <source>It cannot be copied: %1</source>
        <translation>無法複製：%1</translation>
    </message>
    <message>
        <source>It cannot be linked: %1</source>
        <translation>無法連結：%1</translation>
    </message>
</context>
<context>
    <name>guestdeck::CloneJob</name>
    <message>
        <source>Making the linked disk %1</source>
        <translation>正在建立連結磁碟 %1</translation>
    </message>
    <message>
        <source>Copying the disk %1</source>
        <translation>正在複製磁碟 %1</translation>
    </message>
    <message>
        <source>Looking for a place for %1</source>
        <translation>正在尋找 %1 的存放位置</translation>
    </message>
    <message>
        <source>Copying the disk %1 into one image</source>
        <translation>正在將磁碟 %1 複製成單一映像檔</translation>
    </message>
    <message>
        <source>Measuring the disk %1</source>
        <translation>正在計算磁碟 %1 的大小</translation>
    </message>
    <message>
        <source>The disk %1 cannot be read.</source>
        <translation>無法讀取磁碟 %1。</translation>
    </message>
    <message>
        <source>Making the disk %1</source>
        <translation>正在建立磁碟 %1</translation>
    </message>
    <message>
        <source>Looking at the copy of %1</source>
        <translation>正在檢查 %1 的複本</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>正在清理</translation>
    </message>
    <message>
        <source>Sending the disk %1</source>
        <translation>正在傳送磁碟 %1</translation>
    </message>
    <message>
        <source>The disk %1 could not be sent.</source>
        <translation>無法傳送磁碟 %1。</translation>
    </message>
    <message>
        <source>The host was removed.</source>
        <translation>主機已被移除。</translation>
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
        <source>Clone %1 as %2</source>
        <translation>將 %1 複製為 %2</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>正在檢查 %1</translation>
    </message>
    <message>
        <source>Copying the firmware&apos;s variables</source>
        <translation>正在複製韌體變數</translation>
    </message>
    <message>
        <source>Looking at %1 again</source>
        <translation>正在重新檢查 %1</translation>
    </message>
    <message>
        <source>Storing the definition</source>
        <translation>正在儲存定義</translation>
    </message>
    <message>
        <source>Starting the clone</source>
        <translation>正在啟動複製的虛擬機器</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <source>%1 is running by now, and changes its disks while they are copied.</source>
        <translation>%1 現在正在執行，複製磁碟時其內容會變更。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>disk: what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The disk %1 of %2 is another one by now. Nothing was made; please look at it again.</source>
        <translation>%2 的磁碟 %1 現在已是另一個磁碟。沒有建立任何東西，請再檢查一次。</translation>
    </message>
    <message>
        <source>The pool %1 has a volume called %2 already.</source>
        <translation>集區 %1 中已有名為 %2 的磁碟區。</translation>
    </message>
    <message>
        <source>The disk %1 is still there.</source>
        <translation>磁碟 %1 仍然存在。</translation>
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
        <source>The disk %1 is not what was sent.</source>
        <translation>磁碟 %1 與所傳送的內容不符。</translation>
    </message>
    <message>
        <source>The host already has a machine called %1.</source>
        <translation>主機上已有名為 %1 的虛擬機器。</translation>
    </message>
    <message>
        <source>The host refused the definition of the clone.</source>
        <translation>主機拒絕了複製的虛擬機器的定義。</translation>
    </message>
    <message>
        <source>The definition of %1 is still there.</source>
        <translation>%1 的定義仍然存在。</translation>
    </message>
    <message>
        <source>The firmware&apos;s variables could not be copied.</source>
        <translation>無法複製韌體變數。</translation>
    </message>
    <message>
        <source>The file %1 is still there.</source>
        <translation>檔案 %1 仍然存在。</translation>
    </message>
    <message>
        <source>The clone could not be started.</source>
        <translation>無法啟動複製的虛擬機器。</translation>
    </message>
    <message>
        <source>The disk %1 of %2 was changed while it was copied, so the copy is out of date.</source>
        <translation>%2 的磁碟 %1 在複製期間被變更，因此副本已過時。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ClonePlan</name>
    <message>
        <source>%1 is missing on the host: the disk is not whole.</source>
        <translation>主機上缺少 %1：磁碟不完整。</translation>
    </message>
    <message>
        <source>It lies in no active storage pool of %1. Make a pool of its folder first.</source>
        <translation>它不在 %1 的任何使用中儲存集區內。請先將其所在資料夾建立為集區。</translation>
    </message>
    <message>
        <source>its host</source>
        <translation>其主機</translation>
    </message>
    <message>
        <source>It is encrypted, and libvirt has no way to copy it with its key.</source>
        <translation>它已加密，libvirt 無法連同金鑰一起複製。</translation>
    </message>
    <message>
        <source>It is a medium in a drive, not the guest&apos;s own disk.</source>
        <translation>這是磁碟機中的媒體，不是虛擬機器自己的磁碟。</translation>
    </message>
    <message>
        <source>It is built upon another image, which would have to be copied into it first; the host does that only when the machine is off.</source>
        <translation>它以另一個映像檔為基底，必須先將該映像檔的內容複製進來；主機只有在虛擬機器關機時才能這麼做。</translation>
    </message>
    <message>
        <source>A linked disk must be on the same host as the one it is built upon.</source>
        <translation>連結磁碟必須與其基底位於同一台主機。</translation>
    </message>
    <message>
        <source>The machine goes on writing to it, which would damage what is built upon it. Shut it down, or make it a template.</source>
        <translation>虛擬機器會繼續寫入這個磁碟，因而損壞以它為基底的內容。請將虛擬機器關機，或將它轉為範本。</translation>
    </message>
    <message>
        <source>There is nothing in the drive.</source>
        <translation>磁碟機中沒有媒體。</translation>
    </message>
    <message>
        <source>It is on another host.</source>
        <translation>它在另一台主機上。</translation>
    </message>
    <message>
        <source>Two machines that write to one disk destroy it. Only disks that are read-only, or marked as shared in the definition, can be used by both.</source>
        <translation>兩台虛擬機器寫入同一個磁碟會毀損該磁碟。只有唯讀的磁碟，或在定義中標記為共用的磁碟，才能由兩者共同使用。</translation>
    </message>
    <message>
        <source>The snapshot is no longer there.</source>
        <translation>這個快照已不存在。</translation>
    </message>
    <message>
        <source>This snapshot lies inside the machine&apos;s disk files, and libvirt can read none but the present state out of there. Revert to it, then clone the machine as it is.</source>
        <translation>這個快照位於虛擬機器的磁碟檔案內，libvirt 只能從中讀取目前的狀態。請先還原到這個快照，再以目前的狀態複製虛擬機器。</translation>
    </message>
    <message>
        <source>%1 is saved: its disks are in the middle of something that only its memory knows. Start it and shut it down first.</source>
        <translation>%1 處於已儲存狀態：其磁碟停在某項作業的中途，只有它的記憶體才知道實際情況。請先啟動它，再將它關機。</translation>
    </message>
    <message>
        <source>%1 is paused: the copy looks like a machine after a power cut. It must stay paused until the copy is made.</source>
        <translation>%1 已暫停：複本會像突然斷電後的電腦。複本建立完成之前，它必須保持暫停。</translation>
    </message>
    <message>
        <source>%1 is running and changes its disks while they are copied. Shut it down, or pause it.</source>
        <translation>%1 正在執行，複製時其磁碟會變更。請將它關機或暫停。</translation>
    </message>
    <message>
        <source>Another guest on this host is called %1.</source>
        <translation>這台主機上已有另一台名為 %1 的虛擬機器。</translation>
    </message>
    <message>
        <source>Choose an active storage pool for %1.</source>
        <translation>請為 %1 選擇使用中的儲存集區。</translation>
    </message>
    <message>
        <source>Disks of a pool of the kind %1 cannot be made this way.</source>
        <translation>無法以這種方式在 %1 類型的集區中建立磁碟。</translation>
    </message>
    <message>
        <source>The pool %1 holds no files, and a linked disk is one.</source>
        <translation>集區 %1 不存放檔案，而連結磁碟是檔案。</translation>
    </message>
    <message>
        <source>The new disk needs a name.</source>
        <translation>新磁碟需要名稱。</translation>
    </message>
    <message>
        <source>The pool %1 has a volume called %2 already.</source>
        <translation>集區 %1 中已有名為 %2 的磁碟區。</translation>
    </message>
    <message>
        <source>Two disks cannot have the same name.</source>
        <translation>兩個磁碟不能使用相同的名稱。</translation>
    </message>
    <message>
        <source>The pool %1 has not enough room for the copies.</source>
        <translation>集區 %1 沒有足夠的空間存放複本。</translation>
    </message>
    <message>
        <source>The pool %1 has room for the clone now, but not if it fills its disks.</source>
        <translation>集區 %1 目前有空間存放複製的虛擬機器，但如果其磁碟寫滿，空間就不夠了。</translation>
    </message>
    <message>
        <source>The copy of a paused machine&apos;s disk stays built upon %1.</source>
        <translation>已暫停的虛擬機器，其磁碟複本仍以 %1 為基底。</translation>
    </message>
    <message>
        <source>The clone is built upon the files of this snapshot: as long as it exists, the snapshot must be neither deleted nor merged.</source>
        <translation>複製的虛擬機器以這個快照的檔案為基底：只要它還存在，就不能刪除或合併這個快照。</translation>
    </message>
    <message>
        <source>%1 becomes the base of the clone: from then on it must not be started, since every byte it writes would damage the clone. This program refuses to start it, other programs do not. A template is made for this.</source>
        <translation>%1 會成為複製的虛擬機器的基底：此後不能再啟動它，因為它寫入的每個位元組都會損壞複製的虛擬機器。本程式會拒絕啟動它，其他程式則不會。範本就是為此而設。</translation>
    </message>
    <message>
        <source>%1 has no virtual network called %2: the clone cannot start before it has.</source>
        <translation>%1 上沒有名為 %2 的虛擬網路：建立該網路之前，複製的虛擬機器無法啟動。</translation>
    </message>
    <message>
        <source>VNC ports lie between 5900 and 65535.</source>
        <translation>VNC 連接埠介於 5900 與 65535 之間。</translation>
    </message>
    <message>
        <source>Another guest has the port %1.</source>
        <translation>另一台虛擬機器已使用連接埠 %1。</translation>
    </message>
    <message>
        <source>The host&apos;s device %1 stays with the original: one machine can have it at a time.</source>
        <translation>主機的裝置 %1 會留在原本的虛擬機器：同一時間只能由一台虛擬機器使用。</translation>
    </message>
    <message>
        <source>The host&apos;s network card %1 stays with the original.</source>
        <translation>主機的網路卡 %1 會留在原本的虛擬機器。</translation>
    </message>
    <message>
        <source>The shared folder %1 is on the other host, and is left out.</source>
        <translation>共用資料夾 %1 位於另一台主機上，將會略去。</translation>
    </message>
    <message>
        <source>%1 belongs to the original; the clone gets a file of its own beside it.</source>
        <translation>%1 屬於原本的虛擬機器；複製的虛擬機器會在同一位置使用自己的檔案。</translation>
    </message>
    <message>
        <source>The TPM is new and empty: keys in it, such as BitLocker&apos;s, stay with the original. Have the recovery key at hand.</source>
        <translation>TPM 是全新且空白的：其中的金鑰（例如 BitLocker 的金鑰）會留在原本的虛擬機器。請備妥修復金鑰。</translation>
    </message>
    <message>
        <source>A network card is connected to %1 of its host; see that the other host has it, too.</source>
        <translation>有網路卡連接到其主機的 %1；請確認另一台主機也有。</translation>
    </message>
    <message>
        <source>The host&apos;s drive %1 stays with the original.</source>
        <translation>主機的磁碟機 %1 會留在原本的虛擬機器。</translation>
    </message>
    <message>
        <source>A network filter lets only %1 through; for the clone the address is left out.</source>
        <translation>網路過濾器只允許 %1 通過；複製的虛擬機器會略去該位址。</translation>
    </message>
    <message>
        <source>The firmware&apos;s variables (boot order, enrolled keys) begin anew.</source>
        <translation>韌體變數（開機順序、已註冊的金鑰）會重新開始。</translation>
    </message>
    <message>
        <source>Snapshots stay with the original.</source>
        <translation>快照會留在原本的虛擬機器。</translation>
    </message>
    <message>
        <source>The host was removed.</source>
        <translation>主機已被移除。</translation>
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
        <source>The connection to libvirt was closed by the other side.</source>
        <translation>與 libvirt 的連線已被對方關閉。</translation>
    </message>
    <message>
        <source>The login to %1 was lost again. Connect to log in once more.</source>
        <translation>%1 的登入連線再次中斷。請重新連線並登入。</translation>
    </message>
    <message>
        <source>The host has not answered for 12 seconds.</source>
        <translation>主機已 12 秒沒有回應。</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主機未連線。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleCalls</name>
    <message>
        <source>The serial console was cut off.</source>
        <translation>序列主控台的連線已中斷。</translation>
    </message>
    <message>
        <source>The serial console could not be opened.</source>
        <translation>無法開啟序列主控台。</translation>
    </message>
    <message>
        <source>Somebody else has this serial console open.</source>
        <translation>其他人已開啟這個序列主控台。</translation>
    </message>
    <message>
        <source>The definition of the guest cannot be read.</source>
        <translation>無法讀取虛擬機器的定義。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleDevices</name>
    <message>
        <source>Add a tablet to %1</source>
        <translation>為 %1 新增繪圖板</translation>
    </message>
    <message>
        <source>%1 could not be given a tablet.</source>
        <translation>無法為 %1 新增繪圖板。</translation>
    </message>
    <message>
        <source>Prepare %1 for sharing the clipboard</source>
        <translation>讓 %1 可以共用剪貼簿</translation>
    </message>
    <message>
        <source>%1 could not be prepared for sharing the clipboard.</source>
        <translation>無法讓 %1 共用剪貼簿。</translation>
    </message>
    <message>
        <source>Switch %1 to VNC</source>
        <translation>將 %1 改用 VNC</translation>
    </message>
    <message>
        <source>%1 could not be switched to VNC.</source>
        <translation>無法將 %1 改用 VNC。</translation>
    </message>
    <message>
        <source>The definition of %1 has changed since you were asked, and other changes would be needed now. Nothing was changed; please look at them again.</source>
        <translation>在詢問您之後，%1 的定義已變更，現在需要進行不同的變更。沒有變更任何東西；請再次檢視所需的變更。</translation>
    </message>
    <message>
        <source>The running guest has it already.</source>
        <translation>執行中的虛擬機器已經具備。</translation>
    </message>
    <message>
        <source>%1 has it when it has been shut down and started again; a reboot is not enough.</source>
        <translation>將 %1 關機再重新啟動後才會生效；只重新開機是不夠的。</translation>
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
        <source>%1 is transient: it has no definition that could be changed.</source>
        <translation>%1 是暫時性的虛擬機器：沒有可以變更的定義。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleFailure</name>
    <message>
        <source>It was called at %1, through ssh. Look there whether QEMU listens: “ss -ltn”.</source>
        <translation>已透過 ssh 嘗試連線到 %1。請在那裡查看 QEMU 是否正在監聽：「ss -ltn」。</translation>
    </message>
    <message>
        <source>It was called at %1.</source>
        <translation>已嘗試連線到 %1。</translation>
    </message>
    <message>
        <source>It was called at %1, where nobody listens, or a firewall says so. Look on the host whether QEMU listens there: “ss -ltn”.</source>
        <translation>已嘗試連線到 %1，但那裡沒有程式在監聽，或遭防火牆拒絕。請在主機上查看 QEMU 是否監聽該位址：「ss -ltn」。</translation>
    </message>
    <message>
        <source>It was called at %1. A firewall may be in the way: open port %2 on the host, or connect to the host by qemu+ssh, which needs no open port.</source>
        <translation>已嘗試連線到 %1。可能遭防火牆阻擋：請在主機上開放連接埠 %2，或以 qemu+ssh 連線到主機，這樣就不需要開放連接埠。</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>未載明任何名稱</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name.</source>
        <translation>%1 的憑證是以其他名稱簽發的。</translation>
    </message>
    <message>
        <source>It is for %1, and had to be for %2. Give the host that name, connect to it by one of the certificate&apos;s names, or have a certificate made with this name in it.</source>
        <translation>憑證載明的名稱是 %1，但應為 %2。請將主機改為該名稱、以憑證中的其中一個名稱連線，或請人簽發包含此名稱的憑證。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1 的憑證尚未生效。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 的憑證已過期。</translation>
    </message>
    <message>
        <source>Look at the clocks of both machines; if they are right, the host needs a new certificate.</source>
        <translation>請檢查兩台電腦的時鐘；如果時間正確，表示主機需要新的憑證。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that you trusted before.</source>
        <translation>%1 的憑證不是您先前信任的憑證。</translation>
    </message>
    <message>
        <source>Either the host got a new one, or somebody else answers in its place. Ask whoever runs the host, and compare the fingerprints, before you let Guestdeck forget the old one.</source>
        <translation>可能是主機已更換憑證，或有人冒充主機回應。在讓 Guestdeck 捨棄舊憑證之前，請先向主機的管理員確認，並比對指紋。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>%1 的憑證無效。</translation>
    </message>
    <message>
        <source>It is badly signed, revoked or made for another purpose. The host needs a new one.</source>
        <translation>它的簽章有誤、已遭撤銷，或是為其他用途簽發的。主機需要新的憑證。</translation>
    </message>
    <message>
        <source>Nobody whom this machine trusts vouches for the certificate of %1.</source>
        <translation>本機信任的簽發者都沒有為 %1 的憑證擔保。</translation>
    </message>
    <message>
        <source>Choose the file with the issuer&apos;s certificate (on the host, often /etc/pki/libvirt-vnc/ca-cert.pem), or try again and decide for yourself.</source>
        <translation>請選擇簽發者的憑證檔（在主機上通常是 /etc/pki/libvirt-vnc/ca-cert.pem），或重試並自行決定是否信任。</translation>
    </message>
    <message>
        <source>The way to it could not be found.</source>
        <translation>找不到連到它的路徑。</translation>
    </message>
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
        <source>Its VNC server wants a way to log in that Guestdeck does not speak.</source>
        <translation>其 VNC 伺服器要求 Guestdeck 不支援的登入方式。</translation>
    </message>
    <message>
        <source>QEMU offers VNC passwords, SASL, and both through TLS with a certificate; Guestdeck speaks all of these.</source>
        <translation>QEMU 提供 VNC 密碼、SASL，以及透過 TLS 與憑證使用這兩種方式；Guestdeck 全部支援。</translation>
    </message>
    <message>
        <source>Its VNC server wants the password unprotected over the network.</source>
        <translation>其 VNC 伺服器要求透過網路傳送未受保護的密碼。</translation>
    </message>
    <message>
        <source>Guestdeck does not send it so. Let the server use TLS with a certificate, or connect to the host by qemu+ssh.</source>
        <translation>Guestdeck 不會這樣傳送密碼。請讓伺服器使用 TLS 與憑證，或以 qemu+ssh 連線到主機。</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 failed.</source>
        <translation>無法與 %1 建立加密連線。</translation>
    </message>
    <message>
        <source>The server may be too old (TLS 1.2 is needed), or want a certificate from its users (vnc_tls_x509_verify in the host&apos;s qemu.conf).</source>
        <translation>伺服器可能太舊（需要 TLS 1.2），或要求使用者出示憑證（主機 qemu.conf 中的 vnc_tls_x509_verify）。</translation>
    </message>
    <message>
        <source>%1 encrypts, but does not prove who it is.</source>
        <translation>%1 有加密，但未證明自己的身分。</translation>
    </message>
    <message>
        <source>Anybody in between could read along and type, so Guestdeck does not connect. Give the server a certificate (vnc_tls_x509_cert_dir in the host&apos;s qemu.conf), or connect to the host by qemu+ssh.</source>
        <translation>傳輸途中的任何人都可能竊讀資料並操作，因此 Guestdeck 不會連線。請為伺服器設定憑證（主機 qemu.conf 中的 vnc_tls_x509_cert_dir），或以 qemu+ssh 連線到主機。</translation>
    </message>
    <message>
        <source>%1 does not encrypt, though it should.</source>
        <translation>%1 應該加密，卻沒有加密。</translation>
    </message>
    <message>
        <source>A certificate is known for it, or an issuer was chosen for its host. Either TLS was turned off there, or somebody else answers in its place.</source>
        <translation>已知它的憑證，或已為其主機選擇簽發者。可能是那裡已停用 TLS，或有人冒充它回應。</translation>
    </message>
    <message>
        <source>The file with the issuer&apos;s certificate cannot be read.</source>
        <translation>無法讀取簽發者的憑證檔。</translation>
    </message>
    <message>
        <source>Choose the file again. It has to be in PEM form.</source>
        <translation>請重新選擇檔案。檔案必須是 PEM 格式。</translation>
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
        <source>Trusted before:</source>
        <translation>先前信任的憑證：</translation>
    </message>
    <message>
        <source>%1 vouches for itself: its certificate is signed by no issuer.</source>
        <translation>%1 使用自我簽署的憑證：沒有任何簽發者為它簽署。</translation>
    </message>
    <message>
        <source>It is for %1, and not for %2.</source>
        <translation>憑證載明的名稱是 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Trust it only if its fingerprint is the one that the host itself shows: “openssl x509 -in /etc/pki/libvirt-vnc/server-cert.pem -noout -fingerprint -sha256”.</source>
        <translation>只有在指紋與主機本身顯示的相同時才可信任：「openssl x509 -in /etc/pki/libvirt-vnc/server-cert.pem -noout -fingerprint -sha256」。</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>主體：%1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>簽發者：%1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>名稱：%1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>有效期間：%1 至 %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>Screen in the guest&apos;s definition</source>
        <translation>虛擬機器定義中的畫面</translation>
    </message>
    <message>
        <source>Listen address</source>
        <translation>監聽位址</translation>
    </message>
    <message>
        <source>Port or socket</source>
        <translation>連接埠或 socket</translation>
    </message>
    <message>
        <source>Tunnel by ssh</source>
        <translation>ssh 通道</translation>
    </message>
    <message>
        <source>TLS and certificate</source>
        <translation>TLS 與憑證</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Its VNC server hung up during the login.</source>
        <translation>其 VNC 伺服器在登入期間中斷了連線。</translation>
    </message>
    <message>
        <source>Either the password was not accepted, or the connection was cut.</source>
        <translation>可能是密碼未被接受，也可能是連線被切斷。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleFix</name>
    <message>
        <source>A USB tablet is added.</source>
        <translation>新增 USB 繪圖板。</translation>
    </message>
    <message>
        <source>A virtio tablet is added (the guest has no USB).</source>
        <translation>新增 virtio 繪圖板（虛擬機器沒有 USB）。</translation>
    </message>
    <message>
        <source>The channel of the guest&apos;s agent belongs to SPICE in this guest.</source>
        <translation>這台虛擬機器的代理程式通道由 SPICE 使用。</translation>
    </message>
    <message>
        <source>The clipboard is switched on in the channel of the guest&apos;s agent.</source>
        <translation>在虛擬機器代理程式的通道中啟用剪貼簿。</translation>
    </message>
    <message>
        <source>Sharing the clipboard needs libvirt 8.4 and QEMU 6.1 or newer on the host.</source>
        <translation>主機必須有 libvirt 8.4 與 QEMU 6.1 或更新版本，才能共用剪貼簿。</translation>
    </message>
    <message>
        <source>A channel for the guest&apos;s SPICE agent is added, with the clipboard switched on.</source>
        <translation>新增虛擬機器 SPICE 代理程式的通道，並啟用剪貼簿。</translation>
    </message>
    <message>
        <source>The guest draws by the host&apos;s graphics card (OpenGL), which VNC cannot show.</source>
        <translation>虛擬機器使用主機的顯示卡 (OpenGL) 繪圖，VNC 無法顯示。</translation>
    </message>
    <message>
        <source>The password of the screen is longer than the eight characters that VNC takes. Give it a shorter one first.</source>
        <translation>畫面的密碼超過 VNC 所允許的八個字元。請先改用較短的密碼。</translation>
    </message>
    <message>
        <source>The SPICE display becomes a VNC display with the same address.</source>
        <translation>SPICE 顯示會改為位址相同的 VNC 顯示。</translation>
    </message>
    <message>
        <source>SPICE&apos;s encryption settings are dropped; VNC is encrypted if the host&apos;s qemu.conf says so.</source>
        <translation>移除 SPICE 的加密設定；VNC 是否加密由主機的 qemu.conf 決定。</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) of SPICE are removed.</source>
        <translation>
            <numerusform>移除 %n 個 SPICE 通道。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n USB redirection(s) of SPICE are removed.</source>
        <translation>
            <numerusform>移除 %n 個 SPICE 的 USB 重新導向。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smart card reader(s) of SPICE are removed.</source>
        <translation>
            <numerusform>移除 %n 個 SPICE 的智慧卡讀卡機。</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest&apos;s sound goes nowhere (it went to the SPICE viewer).</source>
        <translation>虛擬機器的音訊不再輸出（原本輸出到 SPICE 檢視程式）。</translation>
    </message>
    <message>
        <source>The QXL video card becomes a virtio one (this host&apos;s QEMU has no QXL).</source>
        <translation>QXL 顯示卡會改為 virtio 顯示卡（這台主機的 QEMU 沒有 QXL）。</translation>
    </message>
    <message>
        <source>The guest has no SPICE display.</source>
        <translation>虛擬機器沒有 SPICE 顯示。</translation>
    </message>
    <message>
        <source>Another SPICE display is removed.</source>
        <translation>移除另一個 SPICE 顯示。</translation>
    </message>
    <message>
        <source>The definition of the guest cannot be read.</source>
        <translation>無法讀取虛擬機器的定義。</translation>
    </message>
    <message>
        <source>The fixed port is not kept, as VNC&apos;s ports begin at %1: the host chooses one.</source>
        <translation>固定連接埠不會保留，因為 VNC 的連接埠從 %1 開始：由主機選擇一個。</translation>
    </message>
    <message>
        <source>Warning: the display has no password of its own and can be reached by the network. What the host&apos;s qemu.conf demands of SPICE viewers (spice_sasl, spice_password) does not guard VNC.</source>
        <translation>警告：此顯示沒有自己的密碼，而且可以從網路連線。主機的 qemu.conf 對 SPICE 檢視器的要求（spice_sasl、spice_password）並不保護 VNC。</translation>
    </message>
    <message>
        <source>Settings of the display that VNC does not have are dropped: %1.</source>
        <translation>VNC 沒有的顯示設定會移除：%1。</translation>
    </message>
    <message>
        <source>These devices of the guest go to the SPICE viewer, and it does not start with them without SPICE: %1. Give them another type first.</source>
        <translation>虛擬機器的這些裝置連到 SPICE 檢視器，沒有 SPICE 時虛擬機器無法帶著它們啟動：%1。請先將它們改為其他類型。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleFixDialog</name>
    <message>
        <source>Add tablet</source>
        <translation>新增繪圖板</translation>
    </message>
    <message>
        <source>Add a tablet to %1?</source>
        <translation>要為 %1 新增繪圖板嗎？</translation>
    </message>
    <message>
        <source>With it the pointer goes where your mouse goes, and needs no releasing.</source>
        <translation>有了它，虛擬機器的游標就會跟著您的滑鼠移動，不需要釋放滑鼠。</translation>
    </message>
    <message>
        <source>Share the clipboard</source>
        <translation>共用剪貼簿</translation>
    </message>
    <message>
        <source>Prepare %1 for sharing the clipboard?</source>
        <translation>要讓 %1 可以共用剪貼簿嗎？</translation>
    </message>
    <message>
        <source>Change the definition</source>
        <translation>變更定義</translation>
    </message>
    <message>
        <source>Inside the guest, the SPICE agent (spice-vdagent) has to be installed and running.</source>
        <translation>虛擬機器中必須安裝並執行 SPICE 代理程式 (spice-vdagent)。</translation>
    </message>
    <message>
        <source>Switch to VNC</source>
        <translation>改用 VNC</translation>
    </message>
    <message>
        <source>Switch %1 from SPICE to VNC?</source>
        <translation>要將 %1 從 SPICE 改用 VNC 嗎？</translation>
    </message>
    <message>
        <source>SPICE viewers cannot show the guest afterwards.</source>
        <translation>之後 SPICE 檢視程式就無法顯示這台虛擬機器。</translation>
    </message>
    <message>
        <source>It takes effect when the guest is started.</source>
        <translation>虛擬機器啟動時生效。</translation>
    </message>
    <message>
        <source>It takes effect at once if the guest allows it, else when it is shut down and started again.</source>
        <translation>如果虛擬機器允許，會立即生效；否則會在關機再重新啟動後生效。</translation>
    </message>
    <message>
        <source>It takes effect when the guest has been shut down and started again; a reboot is not enough. Until then nothing changes.</source>
        <translation>將虛擬機器關機再重新啟動後才會生效；只重新開機是不夠的。在此之前不會有任何變更。</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>an item of a list</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>The guest&apos;s definition is changed:</source>
        <translation>將變更虛擬機器的定義：</translation>
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
    <message>
        <source>Scale: how large the picture is shown, and how it comes</source>
        <translation>縮放：畫面顯示的大小，以及傳輸方式</translation>
    </message>
    <message>
        <source>Share clipboard</source>
        <translation>共用剪貼簿</translation>
    </message>
    <message>
        <source>Shares copied text with the guest while you are in it, both ways</source>
        <translation>在您操作虛擬機器時，與它雙向共用複製的文字</translation>
    </message>
    <message>
        <source>Monitor for full screen</source>
        <translation>全螢幕使用的螢幕</translation>
    </message>
    <message>
        <source>Who has the keyboard</source>
        <translation>鍵盤由誰使用</translation>
    </message>
    <message>
        <source>What you copied is longer than one mebibyte, too much for the guest&apos;s clipboard, and was not sent.</source>
        <translation>您複製的內容超過 1 MiB，虛擬機器的剪貼簿無法容納，因此未傳送。</translation>
    </message>
    <message>
        <source>What was copied in the guest is longer than one mebibyte and was not fetched.</source>
        <translation>虛擬機器中複製的內容超過 1 MiB，因此未取回。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleKeys</name>
    <message>
        <source>View only</source>
        <translation>僅供檢視</translation>
    </message>
    <message>
        <source>Keyboard: desktop</source>
        <translation>鍵盤：桌面</translation>
    </message>
    <message>
        <source>Keyboard: this desktop – click the picture to type in the guest</source>
        <translation>鍵盤：本機桌面 – 按一下畫面即可在虛擬機器中輸入</translation>
    </message>
    <message>
        <source>%1 releases</source>
        <comment>short for: press Ctrl+Alt to release keyboard and pointer</comment>
        <translation>%1 釋放</translation>
    </message>
    <message>
        <source>Keyboard and pointer: guest – press %1 to release</source>
        <translation>鍵盤與滑鼠：虛擬機器 – 按 %1 釋放</translation>
    </message>
    <message>
        <source>Keyboard: guest – press %1 to release</source>
        <translation>鍵盤：虛擬機器 – 按 %1 釋放</translation>
    </message>
    <message>
        <source>The keys could not be sent to the guest.</source>
        <translation>無法將按鍵傳送到虛擬機器。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleLogins</name>
    <message>
        <source>&amp;Remember until Guestdeck ends (this desktop has no keyring)</source>
        <translation>記住直到 Guestdeck 結束（此桌面沒有金鑰圈）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remember in the keyring</source>
        <translation>記在金鑰圈中(&amp;R)</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleOffers</name>
    <message>
        <source>%1 has no tablet, so its pointer cannot follow your mouse and has to be caught and released.</source>
        <translation>%1 沒有繪圖板，游標無法跟著您的滑鼠移動，因此必須擷取和釋放滑鼠。</translation>
    </message>
    <message>
        <source>Add tablet…</source>
        <translation>新增繪圖板…</translation>
    </message>
    <message>
        <source>What you copied does not reach %1: its definition has no channel for the clipboard.</source>
        <translation>您複製的內容無法傳到 %1：其定義中沒有剪貼簿用的通道。</translation>
    </message>
    <message>
        <source>Add channel…</source>
        <translation>新增通道…</translation>
    </message>
    <message>
        <source>Switch to &amp;VNC…</source>
        <translation>改用 VNC(&amp;V)…</translation>
    </message>
    <message>
        <source>Not for this guest</source>
        <translation>不用於這台虛擬機器</translation>
    </message>
    <message>
        <source>The definition has it by now; it takes effect when the guest has been shut down and started again.</source>
        <translation>定義中已加入；將虛擬機器關機再重新啟動後生效。</translation>
    </message>
    <message>
        <source>The definition of the guest cannot be read.</source>
        <translation>無法讀取虛擬機器的定義。</translation>
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
    <message>
        <source>%1 was moved from %2 to %3, and runs on there.</source>
        <translation>%1 已從 %2 遷移到 %3，並在那裡繼續執行。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleScreen</name>
    <message>
        <source>Screen of the guest</source>
        <translation>虛擬機器的畫面</translation>
    </message>
    <message>
        <source>Picture of the guest&apos;s screen</source>
        <translation>虛擬機器畫面的影像</translation>
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
    <message>
        <source>Issuer&apos;s certificate</source>
        <translation>簽發者的憑證</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>憑證 (*.pem *.crt *.cer);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Choose the &amp;issuer&apos;s certificate…</source>
        <translation>選擇簽發者的憑證(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Forget the old certificate</source>
        <translation>捨棄舊憑證(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Examine the host</source>
        <translation>檢查主機(&amp;E)</translation>
    </message>
    <message>
        <source>Is this the host of %1?</source>
        <translation>這是 %1 的主機嗎？</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>不要連線(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>信任此憑證(&amp;T)</translation>
    </message>
    <message>
        <source>The screen of %1 asks for a user and a password.</source>
        <translation>%1 的畫面要求輸入使用者名稱與密碼。</translation>
    </message>
    <message>
        <source>The remembered password was not accepted, and is forgotten.</source>
        <translation>記住的密碼未被接受，已清除。</translation>
    </message>
    <message>
        <source>What follows goes over the network unprotected: others on it can read along.</source>
        <translation>接下來的內容會在未受保護的情況下經由網路傳輸：同一網路上的其他人可以竊讀。</translation>
    </message>
    <message>
        <source>&amp;Connect without encryption</source>
        <translation>不加密連線(&amp;C)</translation>
    </message>
    <message>
        <source>The server hung up on the remembered password: it may be wrong, or the connection was cut. It is still remembered.</source>
        <translation>伺服器在收到已記住的密碼後中斷了連線：密碼可能有誤，也可能是連線被切斷。密碼仍保留。</translation>
    </message>
    <message>
        <source>That was not accepted. Try once more.</source>
        <translation>未被接受，請再試一次。</translation>
    </message>
    <message>
        <source>&amp;Send the password of the guest&apos;s definition</source>
        <translation>傳送虛擬機器定義中的密碼(&amp;S)</translation>
    </message>
</context>
<context>
    <name>guestdeck::ConsoleSettingsDialog</name>
    <message>
        <source>Note</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Console settings</source>
        <translation>主控台設定</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>設定的種類</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>鍵盤(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快速鍵(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Combinations</source>
        <translation>按鍵組合(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Typing and more</source>
        <translation>輸入與其他(&amp;T)</translation>
    </message>
    <message>
        <source>%1 is among the release keys</source>
        <translation>%1 是釋放鍵之一</translation>
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
        <translation>釋放鍵盤的按鍵：</translation>
    </message>
    <message>
        <source>Who gets Alt+Tab and Super</source>
        <translation>Alt+Tab 與 Super 由誰接收</translation>
    </message>
    <message>
        <source>this desktop, always</source>
        <translation>一律由本機桌面接收</translation>
    </message>
    <message>
        <source>the guest, in full screen</source>
        <translation>全螢幕時由虛擬機器接收</translation>
    </message>
    <message>
        <source>the guest, whenever it has the keyboard</source>
        <translation>虛擬機器取得鍵盤時由它接收</translation>
    </message>
    <message>
        <source>&amp;Alt+Tab and Super go to:</source>
        <translation>Alt+Tab 與 Super(&amp;A)：</translation>
    </message>
    <message>
        <source>While the guest has them, the desktop&apos;s own shortcuts do nothing until the keyboard is released.</source>
        <translation>由虛擬機器接收時，桌面本身的快速鍵在釋放鍵盤之前都不會作用。</translation>
    </message>
    <message>
        <source>This desktop does not hand these keys to programs. Send them from the menu “Send keys”.</source>
        <translation>此桌面不會將這些按鍵交給程式。請從「傳送按鍵」選單傳送。</translation>
    </message>
    <message>
        <source>These shortcuts work as usual while a guest has the keyboard, and are never sent to it.</source>
        <translation>虛擬機器取得鍵盤時，這些快速鍵仍照常作用，而且絕不會傳送給它。</translation>
    </message>
    <message>
        <source>Shortcuts that stay</source>
        <translation>保留的快速鍵</translation>
    </message>
    <message>
        <source>Shortcut to add</source>
        <translation>要新增的快速鍵</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Add the shortcut</source>
        <translation>新增快速鍵</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen shortcut</source>
        <translation>移除所選的快速鍵</translation>
    </message>
    <message>
        <source>Combinations of your own, for the menu “Send keys”.</source>
        <translation>您自訂的按鍵組合，供「傳送按鍵」選單使用。</translation>
    </message>
    <message>
        <source>Combinations of your own</source>
        <translation>自訂的按鍵組合</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>錄製…</translation>
    </message>
    <message>
        <source>Record a combination</source>
        <translation>錄製按鍵組合</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Rename the chosen combination</source>
        <translation>重新命名所選的按鍵組合</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete the chosen combination</source>
        <translation>刪除所選的按鍵組合</translation>
    </message>
    <message>
        <source>Layout of guests for typed text</source>
        <translation>輸入文字時採用的虛擬機器鍵盤配置</translation>
    </message>
    <message>
        <source>&amp;Layout in guests, for typed text:</source>
        <translation>輸入文字時，虛擬機器的鍵盤配置(&amp;L)：</translation>
    </message>
    <message>
        <source>Pause after each press and release, in milliseconds</source>
        <translation>每次按下和放開後的停頓時間，以毫秒為單位</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>&amp;Pause after each stroke:</source>
        <translation>每次按鍵後停頓(&amp;P)：</translation>
    </message>
    <message>
        <source>Share the cli&amp;pboard with guests</source>
        <translation>與虛擬機器共用剪貼簿(&amp;P)</translation>
    </message>
    <message>
        <source>Share the clipboard with guests</source>
        <translation>與虛擬機器共用剪貼簿</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Pressed and let go of together, with nothing else in between.</source>
        <translation>同時按下並放開，期間不按其他按鍵。</translation>
    </message>
    <message>
        <source>Choose at least two keys: one alone is pressed too often.</source>
        <translation>請至少選擇兩個按鍵：單一按鍵太常會按到。</translation>
    </message>
</context>
<context>
    <name>guestdeck::CopiesPage</name>
    <message>
        <source>Machines</source>
        <translation>虛擬機器</translation>
    </message>
    <message>
        <source>How many, what are they called, and how are their disks made?</source>
        <translation>要建立幾台、如何命名，磁碟又如何建立？</translation>
    </message>
    <message>
        <source>S&amp;tart them when they are made</source>
        <translation>建立後啟動(&amp;T)</translation>
    </message>
    <message>
        <source>Mor&amp;e: VNC port, vCPUs, memory</source>
        <translation>更多：VNC 連接埠、vCPU、記憶體(&amp;E)</translation>
    </message>
    <message>
        <source>Number of machines</source>
        <translation>虛擬機器數量</translation>
    </message>
    <message>
        <source>Number of &amp;machines:</source>
        <translation>虛擬機器數量(&amp;M)：</translation>
    </message>
    <message>
        <source>Pattern of the names; {n} stands for the number, {n:02} for one with two digits</source>
        <translation>名稱的格式；{n} 代表編號，{n:02} 代表兩位數的編號</translation>
    </message>
    <message>
        <source>N&amp;ames:</source>
        <translation>名稱(&amp;A)：</translation>
    </message>
    <message>
        <source>Number of the first machine</source>
        <translation>第一台虛擬機器的編號</translation>
    </message>
    <message>
        <source>Numbered &amp;from:</source>
        <translation>起始編號(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Linked to the template</source>
        <translation>連結到範本(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ull copies</source>
        <translation>完整複本(&amp;U)</translation>
    </message>
    <message>
        <source>Disks:</source>
        <translation>磁碟：</translation>
    </message>
    <message>
        <source>Pool for the new disks</source>
        <translation>存放新磁碟的集區</translation>
    </message>
    <message>
        <source>&amp;Pool:</source>
        <translation>集區(&amp;P)：</translation>
    </message>
    <message>
        <source>Automat&amp;ic</source>
        <translation>自動(&amp;I)</translation>
    </message>
    <message>
        <source>The host chooses the VNC ports</source>
        <translation>由主機選擇 VNC 連接埠</translation>
    </message>
    <message>
        <source>VNC port of the first machine</source>
        <translation>第一台虛擬機器的 VNC 連接埠</translation>
    </message>
    <message>
        <source>or counted up from</source>
        <comment>a VNC port</comment>
        <translation>或從此連接埠起遞增</translation>
    </message>
    <message>
        <source>&amp;VNC ports:</source>
        <translation>VNC 連接埠(&amp;V)：</translation>
    </message>
    <message>
        <source>vCPUs of each machine</source>
        <translation>每台虛擬機器的 vCPU 數</translation>
    </message>
    <message>
        <source>vCPU&amp;s:</source>
        <translation>vCPU(&amp;S)：</translation>
    </message>
    <message>
        <source>Memory of each machine in MiB</source>
        <translation>每台虛擬機器的記憶體 (MiB)</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Memor&amp;y:</source>
        <translation>記憶體(&amp;Y)：</translation>
    </message>
    <message>
        <source>Start them &amp;whenever the host starts</source>
        <translation>隨主機自動啟動(&amp;W)</translation>
    </message>
    <message>
        <source>Make no furt&amp;her machines if one fails</source>
        <translation>若有一台失敗，就不再建立其他虛擬機器(&amp;H)</translation>
    </message>
    <message>
        <source>Made at once; each keeps only what differs from the template, which must stay. %1</source>
        <translation>立即建立完成；每台只保存與範本不同的部分，範本必須保留。%1</translation>
    </message>
    <message>
        <source>Independent of the template, and slower to make. %1</source>
        <translation>不依賴範本，建立較慢。%1</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1，可用 %2</translation>
    </message>
    <message>
        <source>As the template: %1</source>
        <translation>與範本相同：%1</translation>
    </message>
    <message>
        <source>{n} stands for the number, {n:02} for one with two digits.</source>
        <translation>{n} 代表編號，{n:02} 代表兩位數的編號。</translation>
    </message>
    <message>
        <source>Takes about %1 now, %2 when all is filled; %3 are free.</source>
        <translation>目前約需 %1，全部寫滿時為 %2；可用空間為 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n 台虛擬機器</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked, on %1</source>
        <comment>pool</comment>
        <translation>連結，位於 %1</translation>
    </message>
    <message>
        <source>Full, on %1</source>
        <comment>pool</comment>
        <translation>完整，位於 %1</translation>
    </message>
</context>
<context>
    <name>guestdeck::CopyDialog</name>
    <message>
        <source>Copy %1 to another host</source>
        <translation>將 %1 複製到其他主機</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>主機(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Name there:</source>
        <translation>目的端名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>複本的名稱</translation>
    </message>
    <message>
        <source>The bytes go through this machine, and no file is made on it. The hosts need not reach each other.</source>
        <translation>資料會經過這台電腦，但不會在上面產生檔案。主機之間不需要能互相連線。</translation>
    </message>
    <message>
        <source>No other host is connected.</source>
        <translation>沒有已連線的其他主機。</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主機未連線。</translation>
    </message>
</context>
<context>
    <name>guestdeck::CopyVolumeDialog</name>
    <message>
        <source>Copy or convert volume</source>
        <translation>複製或轉換磁碟區</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Into the pool</source>
        <translation>目的集區</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>複本的名稱</translation>
    </message>
    <message>
        <source>Format of the copy</source>
        <translation>複本的格式</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>配置空間</translation>
    </message>
    <message>
        <source>A copy of %1 (%2, %3). In another format the host converts it.</source>
        <translation>%1 的複本（%2，%3）。若選擇其他格式，主機會進行轉換。</translation>
    </message>
    <message>
        <source>A copy of %1 (%2, %3). It stands alone: what the base holds is copied as well.</source>
        <translation>%1 的複本（%2，%3）。複本是獨立的：基底中的內容也會一併複製。</translation>
    </message>
    <message>
        <source>&amp;Into the pool:</source>
        <translation>目的集區(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Grows as it is filled (sparse)</source>
        <translation>隨用量成長（sparse）</translation>
    </message>
    <message>
        <source>All of it at once (full)</source>
        <translation>一次全部配置（full）</translation>
    </message>
    <message>
        <source>S&amp;pace:</source>
        <translation>配置空間(&amp;P)：</translation>
    </message>
    <message>
        <source>No pool of this host can take new volumes at the moment.</source>
        <translation>這台主機目前沒有可以存放新磁碟區的集區。</translation>
    </message>
    <message>
        <source>%1 of %2 are free in %3.</source>
        <translation>%3 共有 %2，其中 %1 可用。</translation>
    </message>
    <message>
        <source>The pool has no room for it: it needs %1.</source>
        <translation>集區空間不足：需要 %1。</translation>
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
    <message>
        <source>Choose a cloud image.</source>
        <translation>請選擇雲端映像檔。</translation>
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
    <message>
        <source>%1, Secure Boot</source>
        <translation>%1，Secure Boot</translation>
    </message>
    <message>
        <source>%1, TPM 2.0</source>
        <translation>%1，TPM 2.0</translation>
    </message>
    <message>
        <source>Made as</source>
        <translation>建立方式</translation>
    </message>
    <message>
        <source>Linked to the image, which must stay</source>
        <translation>連結到映像檔，映像檔必須保留</translation>
    </message>
    <message>
        <source>Full copy of the image</source>
        <translation>映像檔的完整複本</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>識別資訊</translation>
    </message>
    <message>
        <source>By cloud-init, host name %1</source>
        <translation>透過 cloud-init，主機名稱 %1</translation>
    </message>
    <message>
        <source>As the image is</source>
        <translation>維持映像檔原樣</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>驅動程式</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安裝</translation>
    </message>
    <message>
        <source>Without questions, user %1</source>
        <translation>自動安裝，使用者 %1</translation>
    </message>
    <message>
        <source>Linked, %1 on %2</source>
        <translation>連結，%1，位於 %2</translation>
    </message>
    <message>
        <source>Copy, %1 on %2</source>
        <translation>複本，%1，位於 %2</translation>
    </message>
    <message>
        <source>Cloud image %1</source>
        <translation>雲端映像檔 %1</translation>
    </message>
    <message>
        <source>New volume %1 of %2 (%3) in pool %4, copied from %5</source>
        <translation>集區 %4 中的新磁碟區 %1，%2（%3），複製自 %5</translation>
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
    <message>
        <source>Base of %1.</source>
        <translation>是 %1 的基底。</translation>
    </message>
</context>
<context>
    <name>guestdeck::DeleteNetworkDialog</name>
    <message>
        <source>Delete network</source>
        <translation>刪除網路</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the network %1? This cannot be undone.</source>
        <translation>要刪除網路 %1 嗎？此動作無法復原。</translation>
    </message>
    <message>
        <source>It could not be read which guests use it.</source>
        <translation>無法讀取有哪些虛擬機器使用它。</translation>
    </message>
    <message>
        <source>No guest uses it.</source>
        <translation>沒有虛擬機器使用它。</translation>
    </message>
    <message numerus="yes">
        <source>%n running guest(s) lose their connection: %1.</source>
        <translation>
            <numerusform>%n 台執行中的虛擬機器會失去連線：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) that are off will not start before they are given another network: %1.</source>
        <translation>
            <numerusform>%n 台已關機的虛擬機器在改用其他網路之前將無法啟動：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its reservations and static names are lost: %n in all.</source>
        <translation>
            <numerusform>它的位址保留與靜態名稱會遺失：共 %n 項。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is active, and stopped for that.</source>
        <translation>它正在使用中，刪除時會將它停止。</translation>
    </message>
    <message>
        <source>Once shut down, a guest does not start again before its network card is given another network.</source>
        <translation>虛擬機器一旦關機，在為其網路卡指定另一個網路之前將無法再次啟動。</translation>
    </message>
</context>
<context>
    <name>guestdeck::DeletePoolDialog</name>
    <message>
        <source>Delete pool</source>
        <translation>刪除集區</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Remove its &amp;folder, too, when it is empty</source>
        <translation>資料夾若為空，也一併移除(&amp;F)</translation>
    </message>
    <message>
        <source>Delete the pool %1?</source>
        <translation>要刪除集區 %1 嗎？</translation>
    </message>
    <message>
        <source>Delete the pool %1 at %2?</source>
        <translation>要刪除位於 %2 的集區 %1 嗎？</translation>
    </message>
    <message>
        <source>The pool&apos;s definition is lost: this program and others on the host do not list its volumes any more. The files stay where they are, and a new pool at the same place finds them again.</source>
        <translation>集區的定義會被移除：本程式與主機上的其他程式不再列出其中的磁碟區。檔案會留在原處，在同一位置建立新集區即可重新找到它們。</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) have disks in it: %1. Those that name a disk by its path still start; those that name it by the pool do not.</source>
        <translation>
            <numerusform>有 %n 台虛擬機器的磁碟在其中：%1。以路徑指定磁碟的虛擬機器仍可啟動；以集區指定的則無法啟動。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known who uses its volumes.</source>
        <translation>不知道誰在使用其中的磁碟區。</translation>
    </message>
    <message>
        <source>The pool is not active: what lies in it is not known.</source>
        <translation>集區未啟用：不知道其中有什麼。</translation>
    </message>
    <message numerus="yes">
        <source>Delete its %n volume(s), too (%1)</source>
        <translation>
            <numerusform>同時刪除其中的 %n 個磁碟區（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>The volumes cannot be deleted: %1</source>
        <translation>無法刪除磁碟區：%1</translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation>其中包含：%1</translation>
    </message>
    <message>
        <source>Remove its folder, too, when it is empty</source>
        <translation>資料夾若為空，也一併移除</translation>
    </message>
    <message>
        <source>Type the pool&apos;s name</source>
        <translation>輸入集區的名稱</translation>
    </message>
    <message>
        <source>&amp;Type its name:</source>
        <translation>輸入其名稱(&amp;T)：</translation>
    </message>
    <message>
        <source>Should there be something else in it, the pool stays as it is.</source>
        <translation>如果其中還有其他東西，集區會保持原樣。</translation>
    </message>
    <message>
        <source>The folder is not empty, or it is not known what lies in it.</source>
        <translation>資料夾不是空的，或不知道其中有什麼。</translation>
    </message>
    <message>
        <source>Type the name of the pool: %1</source>
        <translation>請輸入集區的名稱：%1</translation>
    </message>
</context>
<context>
    <name>guestdeck::DeleteVolumesDialog</name>
    <message>
        <source>Delete volumes</source>
        <translation>刪除磁碟區</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Volumes and their sizes</source>
        <translation>磁碟區及其大小</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>磁碟區</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>釋放空間</translation>
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
        <source>Left out: it is not known who uses it.</source>
        <translation>已略過：不知道誰在使用它。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已略過：%1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n volume(s)? This frees %1 and cannot be undone.</source>
        <translation>
            <numerusform>要刪除 %n 個磁碟區嗎？這會釋放 %1，而且無法復原。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these volumes can be deleted.</source>
        <translation>這些磁碟區都無法刪除。</translation>
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
        <translation>網路</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>儲存裝置</translation>
    </message>
    <message>
        <source>SCSI</source>
        <translation>SCSI</translation>
    </message>
    <message>
        <source>Mediated device</source>
        <translation>中介裝置 (mdev)</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>圖形</translation>
    </message>
    <message>
        <source>Channel I/O</source>
        <translation>通道 I/O</translation>
    </message>
    <message>
        <source>Crypto adapter</source>
        <translation>加密配接卡</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>NVMe storage</source>
        <translation>NVMe 儲存裝置</translation>
    </message>
    <message>
        <source>SATA controller</source>
        <translation>SATA 控制器</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>儲存裝置</translation>
    </message>
    <message>
        <source>wireless or other network</source>
        <translation>無線或其他網路</translation>
    </message>
    <message>
        <source>network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>display</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>multimedia</source>
        <translation>多媒體</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>記憶體</translation>
    </message>
    <message>
        <source>PCI bridge</source>
        <translation>PCI 橋接器</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>橋接器</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>通訊</translation>
    </message>
    <message>
        <source>system peripheral</source>
        <translation>系統週邊裝置</translation>
    </message>
    <message>
        <source>USB controller</source>
        <translation>USB 控制器</translation>
    </message>
    <message>
        <source>serial bus</source>
        <translation>序列匯流排</translation>
    </message>
    <message>
        <source>wireless</source>
        <translation>無線</translation>
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
        <translation>裝置 %1:%2</translation>
    </message>
    <message>
        <source>device %1</source>
        <comment>id of the product</comment>
        <translation>裝置 %1</translation>
    </message>
    <message>
        <source>Network interface %1</source>
        <translation>網路介面 %1</translation>
    </message>
    <message>
        <source>Drive %1</source>
        <translation>磁碟機 %1</translation>
    </message>
    <message>
        <source>SCSI host %1</source>
        <translation>SCSI 主機 %1</translation>
    </message>
    <message>
        <source>SCSI unit %1</source>
        <translation>SCSI 單元 %1</translation>
    </message>
    <message>
        <source>USB interface %1</source>
        <translation>USB 介面 %1</translation>
    </message>
    <message>
        <source>USB device %1</source>
        <translation>USB 裝置 %1</translation>
    </message>
    <message>
        <source>The host itself</source>
        <translation>主機本身</translation>
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
        <translation>無線網路</translation>
    </message>
</context>
<context>
    <name>guestdeck::DiskCompare</name>
    <message>
        <source>The copy %1 is not the same as the original. The guest goes on with the original.</source>
        <translation>複本 %1 與原本的磁碟不同。虛擬機器會繼續使用原本的磁碟。</translation>
    </message>
    <message>
        <source>The volume %1, made for the comparison, could not be deleted.</source>
        <translation>無法刪除為了比較而建立的磁碟區 %1。</translation>
    </message>
    <message>
        <source>The host was removed.</source>
        <translation>主機已被移除。</translation>
    </message>
    <message>
        <source>The copy could not be compared with the original.</source>
        <translation>無法將複本與原本的磁碟比較。</translation>
    </message>
</context>
<context>
    <name>guestdeck::DiskJobs</name>
    <message>
        <source>The storage pool %1 is not active. Nothing was changed.</source>
        <translation>儲存集區 %1 未啟用。沒有變更任何東西。</translation>
    </message>
    <message>
        <source>The storage pool %1 has a volume %2 already. Nothing was changed.</source>
        <translation>儲存集區 %1 中已有磁碟區 %2。沒有變更任何東西。</translation>
    </message>
    <message>
        <source>The storage pool %1 has %2 free, and the copy needs %3. Nothing was changed.</source>
        <translation>儲存集區 %1 的可用空間為 %2，而複本需要 %3。沒有變更任何東西。</translation>
    </message>
    <message>
        <source>%1 was started meanwhile. Nothing was changed.</source>
        <translation>%1 在此期間已啟動。沒有變更任何東西。</translation>
    </message>
    <message>
        <source>%1 was shut down meanwhile. Nothing was changed.</source>
        <translation>%1 在此期間已關機。沒有變更任何東西。</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>A copy that stays linked to its base must be qcow2, and the base&apos;s format known.</source>
        <translation>要讓複本維持與基底的連結，複本必須是 qcow2，且基底的格式必須已知。</translation>
    </message>
    <message>
        <source>The copy %1 is still there.</source>
        <translation>複本 %1 仍然存在。</translation>
    </message>
    <message>
        <source>The volume %1 is still there.</source>
        <translation>磁碟區 %1 仍然存在。</translation>
    </message>
    <message>
        <source>The storage pool %1 has no room for the copy.</source>
        <translation>儲存集區 %1 沒有足夠的空間存放複本。</translation>
    </message>
    <message>
        <source>The disk %1 could not be copied.</source>
        <translation>無法複製磁碟 %1。</translation>
    </message>
    <message>
        <source>The copy is smaller than the original.</source>
        <translation>複本比原本的磁碟小。</translation>
    </message>
    <message>
        <source>Looking at the disk</source>
        <translation>正在檢查磁碟</translation>
    </message>
    <message>
        <source>Copying to %1</source>
        <translation>正在複製到 %1</translation>
    </message>
    <message>
        <source>Comparing the copy with the original</source>
        <translation>正在將複本與原本的磁碟比較</translation>
    </message>
    <message>
        <source>Making the volume %1</source>
        <translation>正在建立磁碟區 %1</translation>
    </message>
    <message>
        <source>Copying while the guest runs</source>
        <translation>正在虛擬機器執行時複製</translation>
    </message>
    <message>
        <source>The disk %1 has changed since you looked at it. Nothing was done; please look at it again.</source>
        <translation>磁碟 %1 在您查看之後已有變更。沒有執行任何動作，請再檢查一次。</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>沒有變更任何東西。%1</translation>
    </message>
    <message>
        <source>The disk %1 could not be made larger.</source>
        <translation>無法擴大磁碟 %1。</translation>
    </message>
    <message>
        <source>%1 was left alone: it was changed since, and may be another disk by now.</source>
        <translation>未處理 %1：它之後有變更，現在可能已是另一個磁碟。</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>無法刪除 %1。</translation>
    </message>
    <message>
        <source>Grow the disk %1 of %2</source>
        <translation>擴大 %2 的磁碟 %1</translation>
    </message>
    <message>
        <source>Growing the disk</source>
        <translation>正在擴大磁碟</translation>
    </message>
    <message>
        <source>Merge the overlay of disk %1 of %2</source>
        <translation>合併 %2 的磁碟 %1 的疊加層</translation>
    </message>
    <message>
        <source>Merging %1 into %2</source>
        <translation>正在將 %1 合併到 %2</translation>
    </message>
    <message>
        <source>Move the disk %1 of %2 to the pool %3</source>
        <translation>將 %2 的磁碟 %1 移至集區 %3</translation>
    </message>
    <message>
        <source>Convert the disk %1 of %2 to %3</source>
        <translation>將 %2 的磁碟 %1 轉換為 %3</translation>
    </message>
    <message>
        <source>Write the disk %1 of %2 as current qcow2</source>
        <translation>將 %2 的磁碟 %1 改寫為目前版本的 qcow2</translation>
    </message>
    <message>
        <source>Delete the old disk %1</source>
        <translation>刪除舊磁碟 %1</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>正在刪除 %1</translation>
    </message>
    <message>
        <source>%1 was started while its disk was copied, so the copy is out of date. The guest keeps its old disk.</source>
        <translation>%1 在複製磁碟期間被啟動，因此複本已過時。虛擬機器會保留原本的磁碟。</translation>
    </message>
    <message>
        <source>%1 was changed while it was copied, so the copy is out of date. The guest keeps its old disk.</source>
        <translation>%1 在複製期間有變更，因此複本已過時。虛擬機器會保留原本的磁碟。</translation>
    </message>
    <message>
        <source>The guest runs on %1 now, but its stored definition still names %2; both are kept. Change the definition before the guest is shut down.</source>
        <translation>虛擬機器現在使用 %1 執行，但儲存的定義中仍是 %2；兩者都已保留。請在虛擬機器關機之前變更定義。</translation>
    </message>
    <message>
        <source>The guest has its new disk. The old one, %1, was not deleted.</source>
        <translation>虛擬機器已使用新磁碟。舊磁碟 %1 未刪除。</translation>
    </message>
    <message>
        <source>The guest was shut down while the connection was broken. It cannot be told whether it had gone over to %1 by then; its definition names %2. Both are kept: look at their times before you start it.</source>
        <translation>虛擬機器在連線中斷期間已關機。無法得知當時是否已切換到 %1；其定義中為 %2。兩者都已保留：啟動虛擬機器之前，請先查看兩者的修改時間。</translation>
    </message>
    <message>
        <source>Storing the definition</source>
        <translation>正在儲存定義</translation>
    </message>
    <message>
        <source>Deleting the old disk</source>
        <translation>正在刪除舊磁碟</translation>
    </message>
    <message>
        <source>Looking at what is left</source>
        <translation>正在檢查剩餘的項目</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <source>The old image %1 (%2) was kept.</source>
        <translation>舊映像檔 %1（%2）已保留。</translation>
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
        <source>Disk images of the host</source>
        <translation>主機的磁碟映像檔</translation>
    </message>
    <message>
        <source>Choose a disk image</source>
        <translation>選擇磁碟映像檔</translation>
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
    <message>
        <source>&amp;Upload…</source>
        <translation>上傳(&amp;U)…</translation>
    </message>
    <message>
        <source>Upload an image from this computer to the host</source>
        <translation>將映像檔從本機上傳到主機</translation>
    </message>
    <message>
        <source>How the image is used</source>
        <translation>映像檔的使用方式</translation>
    </message>
    <message>
        <source>As it is, where it lies</source>
        <translation>維持原樣，在原位置使用</translation>
    </message>
    <message>
        <source>As a copy in a storage pool</source>
        <translation>以複本存放在儲存集區中</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>映像檔(&amp;I)：</translation>
    </message>
    <message>
        <source>Use&amp;d:</source>
        <translation>使用方式(&amp;D)：</translation>
    </message>
    <message>
        <source>How the disk is made from the cloud image</source>
        <translation>由雲端映像檔建立磁碟的方式</translation>
    </message>
    <message>
        <source>A full copy of the image</source>
        <translation>映像檔的完整複本</translation>
    </message>
    <message>
        <source>Linked to the image</source>
        <translation>連結到映像檔</translation>
    </message>
    <message>
        <source>Ma&amp;de as:</source>
        <translation>建立方式(&amp;D)：</translation>
    </message>
    <message>
        <source>Disc with virtio drivers for Windows</source>
        <translation>Windows 的 virtio 驅動程式光碟</translation>
    </message>
    <message>
        <source>None: a SATA disk and an e1000e card, which Windows knows</source>
        <translation>無：SATA 磁碟與 e1000e 網路卡，Windows 已內建其驅動程式</translation>
    </message>
    <message>
        <source>Virtio d&amp;rivers:</source>
        <translation>Virtio 驅動程式(&amp;R)：</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.img *.raw *.vmdk *.vdi *.vhd);;All files (*)</source>
        <translation>磁碟映像檔 (*.qcow2 *.img *.raw *.vmdk *.vdi *.vhd);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>its size</source>
        <translation>其大小</translation>
    </message>
    <message>
        <source>Takes only what differs, and is made at once; but the image must stay where it is and never change, or the machine is lost.</source>
        <translation>只佔用有差異部分的空間，而且可立即建立；但映像檔必須留在原處且永不變更，否則虛擬機器將無法使用。</translation>
    </message>
    <message>
        <source>Takes the room of the image itself (%1) and is independent of it.</source>
        <translation>佔用與映像檔相同的空間（%1），而且不依賴該映像檔。</translation>
    </message>
    <message>
        <source>Looking at the image…</source>
        <translation>正在檢查映像檔…</translation>
    </message>
    <message>
        <source>Machines are not run from %1: it is converted into a new volume. The original stays as it is.</source>
        <translation>虛擬機器不會直接以 %1 執行：它會轉換為新的磁碟區。原本的檔案保持不變。</translation>
    </message>
    <message>
        <source>A new volume is made of it. The original stays as it is, and other machines may go on using it.</source>
        <translation>會由它建立新的磁碟區。原本的映像檔保持不變，其他虛擬機器可以繼續使用。</translation>
    </message>
    <message>
        <source>Needs no room and no time. What the machine writes goes into this very file; deleting the machine with its disks deletes it.</source>
        <translation>不需要額外的空間與時間。虛擬機器寫入的內容會直接存入這個檔案；刪除虛擬機器及其磁碟時，這個檔案也會一併刪除。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>format, size</comment>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>With the disc virtio-win.iso in a pool, disk and card are virtio, which is faster.</source>
        <translation>若集區中有 virtio-win.iso 光碟映像檔，磁碟與網路卡就會使用 virtio，速度較快。</translation>
    </message>
    <message>
        <source>A second CD. Disk and card are virtio: where setup shows no disk, choose “Load driver” and the folder viostor of this CD.</source>
        <translation>第二張光碟。磁碟與網路卡均為 virtio：如果安裝程式中沒有顯示磁碟，請選擇「載入驅動程式」，再選擇這張光碟中的資料夾 viostor。</translation>
    </message>
</context>
<context>
    <name>guestdeck::DiskRules</name>
    <message>
        <source>It is a medium, not a disk.</source>
        <translation>這是媒體，不是磁碟。</translation>
    </message>
    <message>
        <source>The guest talks to the device itself.</source>
        <translation>虛擬機器直接存取該裝置。</translation>
    </message>
    <message>
        <source>Its image is not a file or volume of this host.</source>
        <translation>其映像檔不是這台主機上的檔案或磁碟區。</translation>
    </message>
    <message>
        <source>Its image is missing.</source>
        <translation>缺少其映像檔。</translation>
    </message>
    <message>
        <source>Another job works on it: %1.</source>
        <translation>另一個工作正在處理它：%1。</translation>
    </message>
    <message>
        <source>The guest is a template: its disks stay as they are.</source>
        <translation>這台虛擬機器是範本：其磁碟會維持不變。</translation>
    </message>
    <message>
        <source>The guest may only read it.</source>
        <translation>虛擬機器只能讀取它。</translation>
    </message>
    <message>
        <source>It is the base of: %1. A change would break what is built upon it.</source>
        <translation>它是下列項目的基底：%1。變更它會損壞以它為基礎建立的內容。</translation>
    </message>
    <message>
        <source>Also used by: %1</source>
        <translation>也由下列虛擬機器使用：%1</translation>
    </message>
    <message numerus="yes">
        <source>The guest has %n snapshot(s), which need the image as it is. Delete them first.</source>
        <translation>
            <numerusform>虛擬機器有 %n 個快照，這些快照需要映像檔維持現狀。請先刪除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The guest has %n checkpoint(s) of incremental backups in this image. Delete them first.</source>
        <translation>
            <numerusform>虛擬機器在這個映像檔中有 %n 個增量備份檢查點。請先刪除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its base %1 is missing.</source>
        <translation>缺少其基底 %1。</translation>
    </message>
    <message>
        <source>Its image is in no active storage pool of the host.</source>
        <translation>其映像檔不在主機上任何使用中的儲存集區內。</translation>
    </message>
    <message>
        <source>The guest has a saved state that goes with this image. Start it, or discard the state.</source>
        <translation>虛擬機器有與這個映像檔對應的已儲存狀態。請啟動虛擬機器，或捨棄該狀態。</translation>
    </message>
    <message>
        <source>It is marked as shared between guests.</source>
        <translation>它已標記為由多台虛擬機器共用。</translation>
    </message>
    <message>
        <source>From its next start on the guest is to have another image for it. Shut it down first.</source>
        <translation>虛擬機器下次啟動後會改用另一個映像檔。請先將它關機。</translation>
    </message>
    <message>
        <source>The guest runs. Shut it down first.</source>
        <translation>虛擬機器正在執行。請先將它關機。</translation>
    </message>
    <message>
        <source>It has no base: there is nothing to merge.</source>
        <translation>它沒有基底，沒有可以合併的內容。</translation>
    </message>
    <message>
        <source>libvirt merges disks of running guests only. Start it first.</source>
        <translation>libvirt 只能合併執行中虛擬機器的磁碟。請先啟動它。</translation>
    </message>
    <message>
        <source>Only raw and qcow2 are converted into one another.</source>
        <translation>只能在 raw 與 qcow2 之間互相轉換。</translation>
    </message>
    <message>
        <source>It is no qcow2 image of the old version.</source>
        <translation>它不是舊版的 qcow2 映像檔。</translation>
    </message>
    <message>
        <source>The host has no other active storage pool.</source>
        <translation>主機沒有其他使用中的儲存集區。</translation>
    </message>
    <message>
        <source>A disk cannot be made smaller: what the guest has at its end would be cut off. Make a new, smaller disk and copy the files in the guest.</source>
        <translation>磁碟無法縮小：虛擬機器存放在磁碟尾端的資料會被截斷。請新增較小的磁碟，並在虛擬機器中複製檔案。</translation>
    </message>
    <message>
        <source>That is its size already.</source>
        <translation>已經是這個大小。</translation>
    </message>
    <message>
        <source>The size must be whole sectors of 512 bytes.</source>
        <translation>大小必須是 512 位元組磁區的整數倍。</translation>
    </message>
    <message>
        <source>The guest sees the larger disk at once.</source>
        <translation>虛擬機器會立即看到擴大後的磁碟。</translation>
    </message>
    <message>
        <source>The guest sees the larger disk when it starts.</source>
        <translation>虛擬機器啟動後會看到擴大後的磁碟。</translation>
    </message>
    <message>
        <source>In Windows: open Disk Management and choose “Extend Volume…” (a recovery partition behind it must be removed first).</source>
        <translation>在 Windows 中：開啟「磁碟管理」並選擇「延伸磁碟區…」（若後方有修復磁碟分割，必須先將其移除）。</translation>
    </message>
    <message>
        <source>In Linux: grow the partition, then its file system, for example
growpart %1 1
resize2fs %2 (ext4) or xfs_growfs / (XFS).</source>
        <translation>在 Linux 中：先擴充分割區，再擴充其檔案系統，例如
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
        <translation>虛擬機器看到的大小為 %1；其映像檔目前在主機上佔用 %2。</translation>
    </message>
    <message>
        <source>%1 (old version)</source>
        <translation>%1（舊版）</translation>
    </message>
    <message>
        <source>%1 (CD drive)</source>
        <translation>%1（光碟機）</translation>
    </message>
    <message>
        <source>%1 (floppy drive)</source>
        <translation>%1（軟碟機）</translation>
    </message>
    <message>
        <source>%1 (SCSI device)</source>
        <translation>%1（SCSI 裝置）</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>In no active storage pool</source>
        <translation>不在任何使用中的儲存集區內</translation>
    </message>
    <message>
        <source>Also used by: %1</source>
        <translation>也由下列虛擬機器使用：%1</translation>
    </message>
    <message>
        <source>Base of: %1</source>
        <translation>是下列項目的基底：%1</translation>
    </message>
    <message>
        <source>Disks of the guest</source>
        <translation>虛擬機器的磁碟</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>匯流排</translation>
    </message>
    <message>
        <source>File or volume</source>
        <translation>檔案或磁碟區</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>快取</translation>
    </message>
    <message>
        <source>Used of size</source>
        <translation>已用 / 大小</translation>
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
        <source>No medium</source>
        <translation>沒有媒體</translation>
    </message>
    <message>
        <source>default</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>The definition says nothing; the host&apos;s emulator decides.</source>
        <translation>定義中未指定，由主機的模擬器決定。</translation>
    </message>
    <message>
        <source>A job works on it: %1</source>
        <translation>有工作正在處理它：%1</translation>
    </message>
    <message>
        <source>Another image from the next start on</source>
        <translation>下次啟動後改用另一個映像檔</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Shared between guests</source>
        <translation>由多台虛擬機器共用</translation>
    </message>
    <message>
        <source>A base is missing: the guest cannot start</source>
        <translation>缺少基底：虛擬機器無法啟動</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基底</translation>
    </message>
    <message>
        <source>The disk is built upon it</source>
        <translation>磁碟以它為基礎</translation>
    </message>
    <message>
        <source>The base of the base</source>
        <translation>基底的基底</translation>
    </message>
</context>
<context>
    <name>guestdeck::DiskXml</name>
    <message>
        <source>The definition has no disk %1 with an image.</source>
        <translation>定義中沒有具有映像檔的磁碟 %1。</translation>
    </message>
    <message>
        <source>The disk %1 has another image by now: %2.</source>
        <translation>磁碟 %1 現在使用的是另一個映像檔：%2。</translation>
    </message>
</context>
<context>
    <name>guestdeck::DisksPage</name>
    <message>
        <source>Disks</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>What cannot be done with this disk, and why</source>
        <translation>無法對這個磁碟執行的動作及其原因</translation>
    </message>
    <message>
        <source>Actions of the disk</source>
        <translation>磁碟動作</translation>
    </message>
    <message>
        <source>&amp;Resize…</source>
        <translation>調整大小(&amp;R)…</translation>
    </message>
    <message>
        <source>Makes the disk larger, also while the guest runs</source>
        <translation>擴大磁碟，虛擬機器執行時也可進行</translation>
    </message>
    <message>
        <source>&amp;Convert…</source>
        <translation>轉換(&amp;C)…</translation>
    </message>
    <message>
        <source>Writes the disk anew as raw or qcow2</source>
        <translation>將磁碟重新寫成 raw 或 qcow2</translation>
    </message>
    <message>
        <source>&amp;Move to another pool…</source>
        <translation>移動到其他集區(&amp;M)…</translation>
    </message>
    <message>
        <source>Moves the disk to another storage pool, also while the guest runs</source>
        <translation>將磁碟移動到其他儲存集區，虛擬機器執行時也可進行</translation>
    </message>
    <message>
        <source>Convert to current &amp;qcow2…</source>
        <translation>轉換為目前版本的 qcow2(&amp;Q)…</translation>
    </message>
    <message>
        <source>Writes an old qcow2 image anew, so that checkpoints for backups work</source>
        <translation>重新寫入舊版的 qcow2 映像檔，以便可以使用備份檢查點</translation>
    </message>
    <message>
        <source>Merge &amp;overlay into its base…</source>
        <translation>將疊加層合併到其基底(&amp;O)…</translation>
    </message>
    <message>
        <source>Writes what the disk has beyond its base into the base, and goes on with that</source>
        <translation>將磁碟與基底的差異寫入基底，並繼續使用基底</translation>
    </message>
    <message>
        <source>&amp;Show in storage</source>
        <translation>在儲存裝置中顯示(&amp;S)</translation>
    </message>
    <message>
        <source>Goes to the volume in the host&apos;s tab</source>
        <translation>前往主機分頁中的該磁碟區</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>重新整理(&amp;F)</translation>
    </message>
    <message>
        <source>Reads the disks from the host again</source>
        <translation>重新從主機讀取磁碟</translation>
    </message>
    <message>
        <source>The disks cannot be read now. %1</source>
        <translation>目前無法讀取磁碟。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>No disk is chosen.</source>
        <translation>未選擇磁碟。</translation>
    </message>
    <message>
        <source>Nothing can be changed from here.</source>
        <translation>在這裡無法進行任何變更。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, and why it is not possible</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Its image is in no active storage pool of the host.</source>
        <translation>其映像檔不在主機上任何使用中的儲存集區內。</translation>
    </message>
    <message>
        <source>Reading the disks…</source>
        <translation>正在讀取磁碟…</translation>
    </message>
    <message>
        <source>This guest has no disks.</source>
        <translation>這台虛擬機器沒有磁碟。</translation>
    </message>
    <message>
        <source>%1: qcow2 of the old version, with which checkpoints for incremental backups fail. “Convert to current qcow2…” writes it anew.</source>
        <translation>%1：舊版 qcow2，無法建立增量備份檢查點。「轉換為目前版本的 qcow2…」會將它重新寫入。</translation>
    </message>
    <message>
        <source>Merge overlay</source>
        <translation>合併疊加層</translation>
    </message>
    <message>
        <source>Write what %1 holds into its base %2?</source>
        <translation>要將 %1 的內容寫入其基底 %2 嗎？</translation>
    </message>
    <message>
        <source>Nothing else is built upon the base. The guest goes on with the base; the overlay&apos;s file stays until you delete it, and is out of date then. The base cannot be had back as it is now.</source>
        <translation>沒有其他內容以這個基底為基礎。虛擬機器會繼續使用基底；疊加層的檔案會保留到您將它刪除為止，但其內容屆時已過時。基底無法恢復成現在的狀態。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>The old image %1 is still there, and nothing uses it any more. Look first whether the guest works with its new disk.</source>
        <translation>舊映像檔 %1 仍然存在，但已不再使用。請先確認虛擬機器使用新磁碟是否運作正常。</translation>
    </message>
    <message>
        <source>Delete old disk %1, %2…</source>
        <translation>刪除舊磁碟 %1，%2…</translation>
    </message>
    <message>
        <source>Delete old disk</source>
        <translation>刪除舊磁碟</translation>
    </message>
    <message>
        <source>Delete %1 (%2)?</source>
        <translation>要刪除 %1（%2）嗎？</translation>
    </message>
    <message>
        <source>It is the guest&apos;s disk as it was before, and cannot be had back. This cannot be undone.</source>
        <translation>這是虛擬機器先前的磁碟，刪除後無法找回。此動作無法復原。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>guestdeck::DnsHostDialog</name>
    <message>
        <source>Change DNS name</source>
        <translation>變更 DNS 名稱</translation>
    </message>
    <message>
        <source>Add DNS name</source>
        <translation>新增 DNS 名稱</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>Guests in %1 that ask the network&apos;s own name service for one of these names get this address.</source>
        <translation>%1 中的虛擬機器向該網路自己的名稱服務查詢其中任一名稱時，會得到這個位址。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>one or several, with commas</source>
        <translation>一個或多個，以逗號分隔</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>&amp;Names:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>位址(&amp;A)：</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名稱。</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>缺少位址。</translation>
    </message>
</context>
<context>
    <name>guestdeck::Doctor</name>
    <message>
        <source>QEMU: runs the guests</source>
        <translation>QEMU：執行虛擬機器</translation>
    </message>
    <message>
        <source>qemu-img: makes disks</source>
        <translation>qemu-img：建立磁碟</translation>
    </message>
    <message>
        <source>UEFI firmware: guests with UEFI and Secure Boot</source>
        <translation>UEFI 韌體：用於使用 UEFI 與 Secure Boot 的虛擬機器</translation>
    </message>
    <message>
        <source>swtpm: TPM, which Windows 11 asks for</source>
        <translation>swtpm：TPM，Windows 11 的需求</translation>
    </message>
    <message>
        <source>dnsmasq: addresses in virtual networks</source>
        <translation>dnsmasq：虛擬網路中的位址配發</translation>
    </message>
    <message>
        <source>System: %1, kernel %2, %3</source>
        <comment>name, version, architecture</comment>
        <translation>系統：%1，核心 %2，%3</translation>
    </message>
    <message>
        <source>Emulators: %1</source>
        <translation>模擬器：%1</translation>
    </message>
    <message>
        <source>Always emulated here, KVM or not: %1</source>
        <comment>architectures</comment>
        <translation>不論有無 KVM，在這裡一律以模擬方式執行：%1</translation>
    </message>
    <message>
        <source>SELinux is on and may stay on: libvirt labels what guests use.</source>
        <translation>SELinux 已啟用，可以保持啟用：libvirt 會為虛擬機器使用的項目加上標籤。</translation>
    </message>
    <message>
        <source>SELinux only watches (permissive).</source>
        <translation>SELinux 只會監看 (permissive)。</translation>
    </message>
    <message>
        <source>AppArmor is on and may stay on: libvirt writes a profile for each guest.</source>
        <translation>AppArmor 已啟用，可以保持啟用：libvirt 會為每台虛擬機器寫入設定檔。</translation>
    </message>
    <message>
        <source>The firewall firewalld runs and may go on: libvirt has a zone of its own there.</source>
        <translation>防火牆 firewalld 正在執行，可以繼續執行：libvirt 在其中有自己的區域 (zone)。</translation>
    </message>
    <message>
        <source>The firewall ufw runs. Ports that guests offer have to be allowed in it.</source>
        <translation>防火牆 ufw 正在執行。虛擬機器提供的連接埠必須在其中設為允許。</translation>
    </message>
    <message>
        <source>The host has firewall rules of its own (nftables).</source>
        <translation>主機有自己的防火牆規則 (nftables)。</translation>
    </message>
    <message>
        <source>Only looked for on QEMU hosts.</source>
        <translation>只在 QEMU 主機上檢查。</translation>
    </message>
    <message>
        <source>All there.</source>
        <translation>全部齊備。</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Guests that need them cannot be created or started. Install what you want to use.</source>
        <translation>需要這些元件的虛擬機器將無法建立或啟動。請安裝您要使用的元件。</translation>
    </message>
    <message>
        <source>Way to the host %1</source>
        <translation>連到主機 %1 的路徑</translation>
    </message>
    <message>
        <source>Guestdeck %1 on %2</source>
        <comment>version, system</comment>
        <translation>Guestdeck %1，於 %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Edit the host and correct its address.</source>
        <translation>請編輯主機並更正其位址。</translation>
    </message>
    <message>
        <source>ssh gets there by a command of its own (ProxyCommand).</source>
        <translation>ssh 以自己的命令 (ProxyCommand) 連到那裡。</translation>
    </message>
    <message>
        <source>Jump host %1: %2</source>
        <comment>name, what was found</comment>
        <translation>跳板主機 %1：%2</translation>
    </message>
    <message>
        <source>There is a login already.</source>
        <translation>已有登入連線。</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>未檢查到此處。</translation>
    </message>
    <message>
        <source>It is behind the jump host %1; the login shows it.</source>
        <translation>它位於跳板主機 %1 之後；登入時即可得知。</translation>
    </message>
    <message>
        <source>libvirt logs in by itself here.</source>
        <translation>在這裡由 libvirt 自行登入。</translation>
    </message>
    <message>
        <source>This login was there already; the time is that of then.</source>
        <translation>這個登入連線先前就已存在；顯示的是當時花費的時間。</translation>
    </message>
    <message>
        <source>No command could be run there to look.</source>
        <translation>無法在那裡執行命令來檢查。</translation>
    </message>
    <message>
        <source>libvirt opens all the same.</source>
        <translation>libvirt 仍然可以開啟。</translation>
    </message>
    <message>
        <source>Put right what is broken above, then examine again.</source>
        <translation>請先解決上述問題，再重新檢查。</translation>
    </message>
    <message>
        <source>libvirt is not installed.</source>
        <translation>未安裝 libvirt。</translation>
    </message>
    <message>
        <source>The host needs libvirt and an emulator before it can run virtual machines. Install them; on most systems the daemon then starts by itself.</source>
        <translation>主機需要 libvirt 和模擬器才能執行虛擬機器。請安裝它們；在大多數系統上，常駐程式隨後會自動啟動。</translation>
    </message>
    <message>
        <source>Its socket is at %1.</source>
        <translation>其 socket 位於 %1。</translation>
    </message>
    <message>
        <source>There is no socket at %1.</source>
        <translation>%1 沒有 socket。</translation>
    </message>
    <message>
        <source>The address names this socket. Check it, or start the daemon that makes it.</source>
        <translation>位址中指定了這個 socket。請檢查位址，或啟動建立它的常駐程式。</translation>
    </message>
    <message>
        <source>%1 was started, but failed.</source>
        <translation>%1 已啟動，但執行失敗。</translation>
    </message>
    <message>
        <source>Its log says why. Put that right, then start it again.</source>
        <translation>其記錄檔會說明原因。請解決該問題，然後再次啟動它。</translation>
    </message>
    <message>
        <source>%1 runs.</source>
        <comment>daemon</comment>
        <translation>%1 正在執行。</translation>
    </message>
    <message>
        <source>%1 is started when it is called.</source>
        <comment>daemon</comment>
        <translation>%1 會在被呼叫時啟動。</translation>
    </message>
    <message>
        <source>%1 does not run.</source>
        <comment>daemon</comment>
        <translation>%1 未在執行。</translation>
    </message>
    <message>
        <source>It has left its socket behind, but nobody listens there. Start the daemon.</source>
        <translation>它留下了 socket，但沒有程式在監聽。請啟動常駐程式。</translation>
    </message>
    <message>
        <source>libvirt is installed, but its daemon has made no socket to call it by. Start it, and let it start with the host.</source>
        <translation>已安裝 libvirt，但其常駐程式尚未建立可供連線的 socket。請啟動它，並讓它隨主機自動啟動。</translation>
    </message>
    <message>
        <source>Then log in again: disconnect the host here, and connect again.</source>
        <translation>然後重新登入：在這裡中斷主機的連線，再重新連線。</translation>
    </message>
    <message>
        <source>Then log out of your desktop and in again, since a login keeps the groups it began with.</source>
        <translation>然後登出桌面再重新登入，因為登入後的群組不會隨之更新。</translation>
    </message>
    <message>
        <source>%1 is in the group %2, but this login began before.</source>
        <comment>user, group</comment>
        <translation>%1 已在群組 %2 中，但這次登入在加入之前就開始了。</translation>
    </message>
    <message>
        <source>Members of the group %1 may manage virtual machines. Put the user %2 into it.</source>
        <comment>group, user</comment>
        <translation>群組 %1 的成員有權管理虛擬機器。請將使用者 %2 加入該群組。</translation>
    </message>
    <message>
        <source>Your own daemon has its socket.</source>
        <translation>您自己的常駐程式已有 socket。</translation>
    </message>
    <message>
        <source>Your own daemon is started when it is called.</source>
        <translation>您自己的常駐程式會在被呼叫時啟動。</translation>
    </message>
    <message>
        <source>It is your own daemon.</source>
        <translation>這是您自己的常駐程式。</translation>
    </message>
    <message>
        <source>There is no socket yet to be allowed to use.</source>
        <translation>尚無 socket，因此無從檢查權限。</translation>
    </message>
    <message>
        <source>The user is root.</source>
        <translation>使用者是 root。</translation>
    </message>
    <message>
        <source>The user %1 may not use the daemon&apos;s socket.</source>
        <translation>使用者 %1 無權使用常駐程式的 socket。</translation>
    </message>
    <message>
        <source>The daemon lets only root in. Log in as root, or set unix_sock_group in the daemon&apos;s configuration on the host.</source>
        <translation>常駐程式只允許 root 存取。請以 root 登入，或在主機上常駐程式的設定中設定 unix_sock_group。</translation>
    </message>
    <message>
        <source>Everyone may call the daemon; then the host&apos;s policy (polkit) decides, and it may ask for a password.</source>
        <translation>所有人都可以連到常駐程式；之後由主機的原則 (polkit) 決定，可能會詢問密碼。</translation>
    </message>
    <message>
        <source>The user %1 is in the group %2.</source>
        <comment>user, group</comment>
        <translation>使用者 %1 在群組 %2 中。</translation>
    </message>
    <message>
        <source>The user %1 may use the daemon&apos;s socket.</source>
        <translation>使用者 %1 有權使用常駐程式的 socket。</translation>
    </message>
    <message>
        <source>By virt-ssh-helper.</source>
        <translation>透過 virt-ssh-helper。</translation>
    </message>
    <message>
        <source>By nc.</source>
        <translation>透過 nc。</translation>
    </message>
    <message>
        <source>The host has no virt-ssh-helper, and your own daemon does not run.</source>
        <translation>主機沒有 virt-ssh-helper，而且您自己的常駐程式未在執行。</translation>
    </message>
    <message>
        <source>The host has neither virt-ssh-helper nor a suitable nc; the login forwards the daemon&apos;s socket instead.</source>
        <translation>主機沒有 virt-ssh-helper，也沒有合適的 nc；改由登入連線轉送常駐程式的 socket。</translation>
    </message>
    <message>
        <source>Without virt-ssh-helper nothing starts your own daemon there. Install it.</source>
        <translation>沒有 virt-ssh-helper，就無法在那裡啟動您自己的常駐程式。請安裝它。</translation>
    </message>
    <message>
        <source>Nothing needs to be done for Guestdeck. Other programs need the helper.</source>
        <translation>Guestdeck 不需要任何處理。其他程式則需要這個輔助程式。</translation>
    </message>
    <message>
        <source>This host is itself a virtual machine of VMware. Shut it down, and in its processor settings tick “Virtualize Intel VT-x/EPT or AMD-V/RVI”.</source>
        <translation>這台主機本身是 VMware 的虛擬機器。請將它關機，並在其處理器設定中勾選「Virtualize Intel VT-x/EPT or AMD-V/RVI」。</translation>
    </message>
    <message>
        <source>This host is itself a virtual machine of VirtualBox. Shut it down, and in its system settings, under Processor, tick “Enable Nested VT-x/AMD-V”.</source>
        <translation>這台主機本身是 VirtualBox 的虛擬機器。請將它關機，並在其系統設定的「處理器」中勾選「Enable Nested VT-x/AMD-V」。</translation>
    </message>
    <message>
        <source>This host is itself a virtual machine of Hyper-V. Shut it down, and on the machine it runs on, in PowerShell: Set-VMProcessor -VMName NAME -ExposeVirtualizationExtensions $true</source>
        <translation>這台主機本身是 Hyper-V 的虛擬機器。請將它關機，並在執行它的電腦上，於 PowerShell 中執行：Set-VMProcessor -VMName NAME -ExposeVirtualizationExtensions $true</translation>
    </message>
    <message>
        <source>This host is itself a virtual machine of KVM. On the machine it runs on, nesting must be on (the parameter nested of kvm_intel or kvm_amd), and its processor must be passed through (host-passthrough).</source>
        <translation>這台主機本身是 KVM 的虛擬機器。執行它的電腦必須啟用巢狀虛擬化（kvm_intel 或 kvm_amd 的 nested 參數），而且其處理器必須直通 (host-passthrough)。</translation>
    </message>
    <message>
        <source>This host is itself a virtual machine of Parallels. Shut it down, and in its processor settings enable nested virtualization.</source>
        <translation>這台主機本身是 Parallels 的虛擬機器。請將它關機，並在其處理器設定中啟用巢狀虛擬化。</translation>
    </message>
    <message>
        <source>This host is itself a virtual machine. Whoever runs the machine below has to let virtualization through to it; in a cloud, choose a kind of machine that offers nested virtualization, or bare metal.</source>
        <translation>這台主機本身是虛擬機器。底層電腦的管理員必須將虛擬化功能開放給它；若是在雲端，請選擇提供巢狀虛擬化的機器類型，或裸機。</translation>
    </message>
    <message>
        <source>Start the machine&apos;s firmware setup (F2) and switch on “Virtualization Technology” under Processor Settings or Virtualization Support.</source>
        <translation>請進入該電腦的韌體設定 (F2)，在 Processor Settings 或 Virtualization Support 下啟用「Virtualization Technology」。</translation>
    </message>
    <message>
        <source>Start the machine&apos;s firmware setup (F9 or F10) and switch on “Virtualization Technology (VTx)” or “AMD-V” under System Security, System Options or Virtualization Options.</source>
        <translation>請進入該電腦的韌體設定（F9 或 F10），在 System Security、System Options 或 Virtualization Options 下啟用「Virtualization Technology (VTx)」或「AMD-V」。</translation>
    </message>
    <message>
        <source>Start the machine&apos;s firmware setup (F1 or F2) and switch on “Intel Virtualization Technology” or “SVM Support”, under Security, Virtualization, or under Processors.</source>
        <translation>請進入該電腦的韌體設定（F1 或 F2），在 Security、Virtualization 或 Processors 下啟用「Intel Virtualization Technology」或「SVM Support」。</translation>
    </message>
    <message>
        <source>Start the machine&apos;s firmware setup (Del) and switch on “Intel Virtualization Technology” or “SVM Mode” under Advanced, CPU Configuration.</source>
        <translation>請進入該電腦的韌體設定 (Del)，在 Advanced → CPU Configuration 下啟用「Intel Virtualization Technology」或「SVM Mode」。</translation>
    </message>
    <message>
        <source>Start the machine&apos;s firmware setup (Del or F2) and switch on “Intel (VMX) Virtualization Technology” or “SVM Mode” under Advanced, CPU Configuration.</source>
        <translation>請進入該電腦的韌體設定（Del 或 F2），在 Advanced → CPU Configuration 下啟用「Intel (VMX) Virtualization Technology」或「SVM Mode」。</translation>
    </message>
    <message>
        <source>Start the machine&apos;s firmware setup (Del) and switch on “Intel Virtualization Technology” or “SVM Mode” under Tweaker, Advanced CPU Settings.</source>
        <translation>請進入該電腦的韌體設定 (Del)，在 Tweaker → Advanced CPU Settings 下啟用「Intel Virtualization Technology」或「SVM Mode」。</translation>
    </message>
    <message>
        <source>Start the machine&apos;s firmware setup (Del) and switch on “Intel Virtualization Tech” or “SVM Mode” under Overclocking, CPU Features.</source>
        <translation>請進入該電腦的韌體設定 (Del)，在 Overclocking → CPU Features 下啟用「Intel Virtualization Tech」或「SVM Mode」。</translation>
    </message>
    <message>
        <source>Start the machine&apos;s firmware setup (often Del, F2 or F10) and switch on “Intel Virtualization Technology” (VT-x, VMX), usually under Advanced, CPU Configuration.</source>
        <translation>請進入該電腦的韌體設定（通常是 Del、F2 或 F10），啟用「Intel Virtualization Technology」（VT-x、VMX），通常位於 Advanced → CPU Configuration 下。</translation>
    </message>
    <message>
        <source>Start the machine&apos;s firmware setup (often Del, F2 or F10) and switch on “SVM Mode” (AMD-V), usually under Advanced, CPU Configuration.</source>
        <translation>請進入該電腦的韌體設定（通常是 Del、F2 或 F10），啟用「SVM Mode」(AMD-V)，通常位於 Advanced → CPU Configuration 下。</translation>
    </message>
    <message>
        <source>Look in the machine&apos;s firmware setup for virtualization (VT-x, VMX, AMD-V or SVM) and switch it on, if its processor has it.</source>
        <translation>請在該電腦的韌體設定中尋找虛擬化選項（VT-x、VMX、AMD-V 或 SVM）；如果其處理器具備此功能，請將它啟用。</translation>
    </message>
    <message>
        <source>Guests are emulated and slow until then.</source>
        <translation>在此之前，虛擬機器會以模擬方式執行，速度緩慢。</translation>
    </message>
    <message>
        <source>The user %1, who runs the guests, may not use /dev/kvm.</source>
        <translation>執行虛擬機器的使用者 %1 無權使用 /dev/kvm。</translation>
    </message>
    <message>
        <source>Put that user into the group %1, then start the daemon or your login afresh.</source>
        <translation>請將該使用者加入群組 %1，然後重新啟動常駐程式，或重新登入。</translation>
    </message>
    <message>
        <source>The device belongs to root alone. Restart the host&apos;s device manager, which gives it to the group kvm.</source>
        <translation>該裝置只屬於 root。請重新觸發主機的裝置管理員 (udev)，它會將裝置交給 kvm 群組。</translation>
    </message>
    <message>
        <source>The processor does not offer virtualization (VT-x or AMD-V).</source>
        <translation>處理器未提供虛擬化功能（VT-x 或 AMD-V）。</translation>
    </message>
    <message>
        <source>Virtualization is switched off in the firmware.</source>
        <translation>韌體中已停用虛擬化。</translation>
    </message>
    <message>
        <source>The module %1 is loaded, but there is no /dev/kvm.</source>
        <translation>模組 %1 已載入，但沒有 /dev/kvm。</translation>
    </message>
    <message>
        <source>The module %1 is not loaded.</source>
        <translation>模組 %1 未載入。</translation>
    </message>
    <message>
        <source>Load it. If that fails, virtualization is switched off in the firmware.</source>
        <translation>請載入它。如果失敗，表示韌體中已停用虛擬化。</translation>
    </message>
    <message>
        <source>Works (%1).</source>
        <comment>kind of virtualization</comment>
        <translation>可用 (%1)。</translation>
    </message>
    <message>
        <source>Guests may be hosts themselves (nested).</source>
        <translation>虛擬機器本身可以作為主機（巢狀虛擬化）。</translation>
    </message>
    <message>
        <source>Guests cannot be hosts themselves (nested is off).</source>
        <translation>虛擬機器本身無法作為主機（巢狀虛擬化已停用）。</translation>
    </message>
    <message>
        <source>Processor: %1, %2</source>
        <comment>vendor, flags</comment>
        <translation>處理器：%1，%2</translation>
    </message>
    <message>
        <source>Modules: %1</source>
        <translation>模組：%1</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <comment>mode and group of /dev/kvm</comment>
        <translation>裝置：%1</translation>
    </message>
    <message>
        <source>Machine: %1 %2</source>
        <comment>vendor, name</comment>
        <translation>電腦：%1 %2</translation>
    </message>
    <message>
        <source>This machine has no certificate of the authority that vouches for the host. Put it at /etc/pki/CA/cacert.pem, or at ~/.pki/libvirt/cacert.pem.</source>
        <translation>本機沒有為主機擔保的憑證授權單位 (CA) 的憑證。請將它放在 /etc/pki/CA/cacert.pem 或 ~/.pki/libvirt/cacert.pem。</translation>
    </message>
    <message>
        <source>A certificate is missing or may not be read. This machine shows the host its own from ~/.pki/libvirt/clientcert.pem and clientkey.pem, or from /etc/pki/libvirt.</source>
        <translation>缺少憑證，或無權讀取憑證。本機會向主機出示自己的憑證，取自 ~/.pki/libvirt/clientcert.pem 和 clientkey.pem，或 /etc/pki/libvirt。</translation>
    </message>
    <message>
        <source>This machine&apos;s certificate and key do not belong together, or may not be read. Make a new pair.</source>
        <translation>本機的憑證與金鑰不相符，或無權讀取。請建立新的一組。</translation>
    </message>
    <message>
        <source>A certificate has run out. The details name it: whoever runs the certificates has to renew it. Check this machine&apos;s clock, too.</source>
        <translation>憑證已過期。詳細資訊中會指出是哪一個：必須由憑證的管理員更新。也請檢查本機的時鐘。</translation>
    </message>
    <message>
        <source>A certificate is not valid yet. Check the clocks of both machines.</source>
        <translation>憑證尚未生效。請檢查兩台電腦的時鐘。</translation>
    </message>
    <message>
        <source>The host&apos;s certificate was made for another name. Use the name it was made for in the address, or let a certificate with this name be made.</source>
        <translation>主機的憑證是以其他名稱簽發的。請在位址中使用憑證所載的名稱，或請人簽發具有此名稱的憑證。</translation>
    </message>
    <message>
        <source>The host&apos;s certificate comes from an authority that this machine does not know. Put that authority&apos;s certificate at /etc/pki/CA/cacert.pem, if you trust it.</source>
        <translation>主機的憑證來自本機未知的憑證授權單位 (CA)。如果您信任該單位，請將其憑證放在 /etc/pki/CA/cacert.pem。</translation>
    </message>
    <message>
        <source>The host does not accept this machine&apos;s certificate. It has to come from the host&apos;s authority and to be allowed there (tls_allowed_dn_list).</source>
        <translation>主機不接受本機的憑證。它必須由主機的憑證授權單位 (CA) 簽發，並在主機上列為允許 (tls_allowed_dn_list)。</translation>
    </message>
    <message>
        <source>The host broke the TLS handshake off: as a rule it does not accept this machine&apos;s certificate, or this machine has none.</source>
        <translation>主機中止了 TLS 交握：通常是因為它不接受本機的憑證，或本機沒有憑證。</translation>
    </message>
    <message>
        <source>The certificates of this machine and the host do not fit together. The details say which.</source>
        <translation>本機與主機的憑證不相符。詳細資訊中會指出是哪些憑證。</translation>
    </message>
    <message>
        <source>The host&apos;s policy wants a password, but over the network nobody can be asked for it. Join the group libvirt on the host, then log in again.</source>
        <translation>主機的原則要求密碼，但無法透過網路詢問。請在主機上加入 libvirt 群組，然後重新登入。</translation>
    </message>
    <message>
        <source>The host&apos;s policy (polkit) did not let you in. Join the group libvirt on the host, then log in again.</source>
        <translation>主機的原則 (polkit) 不允許您存取。請在主機上加入 libvirt 群組，然後重新登入。</translation>
    </message>
    <message>
        <source>The daemon asks for a user and password of its own (SASL), and did not accept them. Whoever runs the host makes them with saslpasswd2.</source>
        <translation>常駐程式要求專屬的使用者名稱與密碼 (SASL)，但未接受您提供的內容。主機的管理員可以用 saslpasswd2 建立它們。</translation>
    </message>
    <message>
        <source>The daemon did not accept the login. Check user and password.</source>
        <translation>常駐程式未接受登入。請檢查使用者名稱與密碼。</translation>
    </message>
    <message>
        <source>The user may not use the daemon&apos;s socket. Join the group libvirt on the host, then log in again.</source>
        <translation>使用者無權使用常駐程式的 socket。請在主機上加入 libvirt 群組，然後重新登入。</translation>
    </message>
    <message>
        <source>The host has neither virt-ssh-helper nor a suitable nc. Install libvirt&apos;s client programs there.</source>
        <translation>主機沒有 virt-ssh-helper，也沒有合適的 nc。請在主機上安裝 libvirt 的用戶端程式。</translation>
    </message>
    <message>
        <source>The libvirt that was reached has no driver for this kind of address. Check its start (“qemu”), and install the driver on the host.</source>
        <translation>所連到的 libvirt 沒有適用於這種位址的驅動程式。請檢查位址的開頭（「qemu」），並在主機上安裝該驅動程式。</translation>
    </message>
    <message>
        <source>libvirt&apos;s daemon does not run there. Start it, or install libvirt.</source>
        <translation>那裡沒有執行 libvirt 的常駐程式。請啟動它，或安裝 libvirt。</translation>
    </message>
    <message>
        <source>libvirt&apos;s daemon has left its socket behind, but does not run. Start it.</source>
        <translation>libvirt 的常駐程式留下了 socket，但未在執行。請啟動它。</translation>
    </message>
    <message>
        <source>The connection was accepted and then broken off. The daemon&apos;s log on the host may tell why (journalctl -u libvirtd, or -u virtqemud).</source>
        <translation>連線被接受後又遭中斷。主機上常駐程式的記錄檔可能會說明原因（journalctl -u libvirtd 或 -u virtqemud）。</translation>
    </message>
    <message>
        <source>The daemon accepts the connection, but does not answer: it hangs, or it is starting up. If it stays so, start it afresh; guests go on running.</source>
        <translation>常駐程式接受連線，但沒有回應：它可能停住了，或正在啟動。如果持續如此，請重新啟動它；虛擬機器會繼續執行。</translation>
    </message>
    <message>
        <source>The details are libvirt&apos;s own words. The daemon&apos;s log on the host may tell more.</source>
        <translation>詳細資訊是 libvirt 的原文。主機上常駐程式的記錄檔可能有更多說明。</translation>
    </message>
    <message>
        <source>libvirt %1 there</source>
        <comment>version</comment>
        <translation>主機上為 libvirt %1</translation>
    </message>
    <message>
        <source>libvirt %1 here</source>
        <comment>version</comment>
        <translation>本機為 libvirt %1</translation>
    </message>
    <message>
        <source>libvirt does not open.</source>
        <translation>無法開啟 libvirt。</translation>
    </message>
    <message>
        <source>The simulated host answers.</source>
        <translation>模擬主機有回應。</translation>
    </message>
    <message>
        <source>This libvirt is old; some of what Guestdeck offers will not work there.</source>
        <translation>這個 libvirt 版本較舊；Guestdeck 的部分功能在那裡無法使用。</translation>
    </message>
    <message>
        <source>libvirt offers KVM, but the processor lacks what it needs.</source>
        <translation>libvirt 有提供 KVM，但處理器缺少所需功能。</translation>
    </message>
    <message>
        <source>libvirt does not offer KVM on this host.</source>
        <translation>libvirt 在這台主機上未提供 KVM。</translation>
    </message>
    <message>
        <source>Switch virtualization on in the host&apos;s firmware (VT-x, VMX, AMD-V or SVM), and load the kvm module there.</source>
        <translation>請在主機的韌體中啟用虛擬化（VT-x、VMX、AMD-V 或 SVM），並在主機上載入 kvm 模組。</translation>
    </message>
    <message>
        <source>The server gave up after too many keys.</source>
        <translation>嘗試的金鑰過多，伺服器已放棄。</translation>
    </message>
    <message>
        <source>The agent offered more keys than the server is willing to try. Name the one key for this host, and offer no others: IdentityFile and “IdentitiesOnly yes” in ~/.ssh/config.</source>
        <translation>ssh 代理程式提供的金鑰數目超過伺服器願意嘗試的上限。請為這台主機指定唯一的金鑰，並不要提供其他金鑰：在 ~/.ssh/config 中設定 IdentityFile 與「IdentitiesOnly yes」。</translation>
    </message>
    <message>
        <source>The key file may be read by others, so ssh does not use it.</source>
        <translation>其他使用者可以讀取金鑰檔，因此 ssh 不使用它。</translation>
    </message>
    <message>
        <source>Let only yourself read it.</source>
        <translation>請設為只有您自己可以讀取。</translation>
    </message>
    <message>
        <source>ssh&apos;s configuration may be changed by others, so ssh does not use it.</source>
        <translation>其他使用者可以變更 ssh 的設定，因此 ssh 不使用它。</translation>
    </message>
    <message>
        <source>Let only yourself write it.</source>
        <translation>請設為只有您自己可以寫入。</translation>
    </message>
    <message>
        <source>There is a mistake in ssh&apos;s configuration.</source>
        <translation>ssh 的設定有錯誤。</translation>
    </message>
    <message>
        <source>The details name the file and the line. Put it right.</source>
        <translation>詳細資訊中會指出檔案與行號。請更正它。</translation>
    </message>
    <message>
        <source>The jump host does not pass connections on.</source>
        <translation>跳板主機不轉送連線。</translation>
    </message>
    <message>
        <source>Its ssh server forbids forwarding. Whoever runs it has to set “AllowTcpForwarding yes” in its sshd_config, or you take another jump host.</source>
        <translation>其 ssh 伺服器禁止轉送。請其管理員在 sshd_config 中設定「AllowTcpForwarding yes」，或改用其他跳板主機。</translation>
    </message>
    <message>
        <source>The jump host cannot reach the host.</source>
        <translation>跳板主機無法連到主機。</translation>
    </message>
    <message>
        <source>The jump host let you in, but does not get any further: check the host&apos;s name and port as seen from there, and that the host is switched on.</source>
        <translation>跳板主機允許您登入，但無法再往下連線：請檢查從跳板主機看到的主機名稱與連接埠，並確認主機已開機。</translation>
    </message>
    <message>
        <source>A name on the way is not known.</source>
        <translation>查不到路徑上的某個名稱。</translation>
    </message>
    <message>
        <source>ssh found no address for the host, or for a jump host. The details name it: check the spelling, or use the IP address.</source>
        <translation>ssh 找不到主機或跳板主機的位址。詳細資訊中會指出是哪一個：請檢查拼字，或使用 IP 位址。</translation>
    </message>
    <message>
        <source>The server only knows methods that are no longer safe.</source>
        <translation>伺服器只支援已不再安全的方法。</translation>
    </message>
    <message>
        <source>It is too old for this ssh. Update it; until then, allow the old method for this host alone in ~/.ssh/config (HostKeyAlgorithms, PubkeyAcceptedAlgorithms).</source>
        <translation>它對本機的 ssh 而言太舊。請更新它；在此之前，請在 ~/.ssh/config 中只針對這台主機允許舊的方法（HostKeyAlgorithms、PubkeyAcceptedAlgorithms）。</translation>
    </message>
    <message>
        <source>The server and this machine have no method in common.</source>
        <translation>伺服器與本機沒有共同支援的方法。</translation>
    </message>
    <message>
        <source>One of both is much older. Update it; until then, allow the old method for this host alone in ~/.ssh/config (KexAlgorithms, Ciphers).</source>
        <translation>其中一方的版本舊得多。請更新它；在此之前，請在 ~/.ssh/config 中只針對這台主機允許舊的方法（KexAlgorithms、Ciphers）。</translation>
    </message>
    <message>
        <source>The server accepts keys only, and none of yours.</source>
        <translation>伺服器只接受金鑰，而且不接受您的任何金鑰。</translation>
    </message>
    <message>
        <source>Check the user name and the key file. The public key has to be in ~/.ssh/authorized_keys of that user on the host: someone who can log in there has to add it.</source>
        <translation>請檢查使用者名稱與金鑰檔。公開金鑰必須在主機上該使用者的 ~/.ssh/authorized_keys 中：必須由能登入該主機的人加入。</translation>
    </message>
    <message>
        <source>The server did not accept a key or password.</source>
        <translation>伺服器未接受任何金鑰或密碼。</translation>
    </message>
    <message>
        <source>Check the user name and the password. To log in by key from now on, copy your public key there.</source>
        <translation>請檢查使用者名稱與密碼。若往後要以金鑰登入，請將您的公開金鑰複製到主機。</translation>
    </message>
    <message>
        <source>Check the user name and the password; root may often not log in with a password at all. To log in by key from now on, copy your public key there.</source>
        <translation>請檢查使用者名稱與密碼；root 通常完全不能以密碼登入。若往後要以金鑰登入，請將您的公開金鑰複製到主機。</translation>
    </message>
    <message>
        <source>The ssh server broke the login off.</source>
        <translation>ssh 伺服器中止了登入。</translation>
    </message>
    <message>
        <source>It refuses this machine: after failed logins it may be locked out for a while (fail2ban, MaxStartups), or a list of allowed addresses leaves it out.</source>
        <translation>它拒絕本機連線：多次登入失敗後，本機可能會暫時遭到封鎖（fail2ban、MaxStartups），或未列在允許的位址清單中。</translation>
    </message>
    <message>
        <source>It let the login begin and then closed the connection: the account may be locked or not allowed to log in (AllowUsers, AllowGroups, its shell). The server&apos;s log says why.</source>
        <translation>它允許開始登入，之後又關閉連線：帳號可能已鎖定或不允許登入（AllowUsers、AllowGroups 或其 shell）。伺服器的記錄檔會說明原因。</translation>
    </message>
    <message>
        <source>The ssh server looks up the name of each caller (UseDNS), and the name server does not answer in time. Switch that off in its configuration.</source>
        <translation>ssh 伺服器會查詢每個連線來源的名稱 (UseDNS)，而名稱伺服器未及時回應。請在其設定中停用此功能。</translation>
    </message>
    <message>
        <source>Most often the ssh server looks up the name of each caller (UseDNS), or both sides try Kerberos first (GSSAPI). Switch both off in its configuration, or GSSAPI for this host in ~/.ssh/config (GSSAPIAuthentication no).</source>
        <translation>最常見的原因是 ssh 伺服器會查詢每個連線來源的名稱 (UseDNS)，或雙方先嘗試 Kerberos (GSSAPI)。請在其設定中停用這兩項，或在 ~/.ssh/config 中針對這台主機停用 GSSAPI (GSSAPIAuthentication no)。</translation>
    </message>
    <message>
        <source>The server did not finish the login in time, though the network is quick.</source>
        <translation>雖然網路很快，伺服器仍未及時完成登入。</translation>
    </message>
    <message>
        <source>The question was closed without an answer.</source>
        <translation>問題未經回答就被關閉。</translation>
    </message>
    <message>
        <source>Examine again and answer it, or let a key do the login.</source>
        <translation>請重新檢查並回答問題，或改以金鑰登入。</translation>
    </message>
    <message>
        <source>The program ssh is not installed on this machine.</source>
        <translation>本機未安裝 ssh 程式。</translation>
    </message>
    <message>
        <source>Install OpenSSH&apos;s client (openssh-client, or openssh-clients).</source>
        <translation>請安裝 OpenSSH 的用戶端（openssh-client 或 openssh-clients）。</translation>
    </message>
    <message>
        <source>The login did not come to an end in time.</source>
        <translation>登入未及時完成。</translation>
    </message>
    <message>
        <source>The server or a jump host hangs during the login. Try the same in a terminal.</source>
        <translation>伺服器或跳板主機在登入時停住。請在終端機中執行相同的登入試試。</translation>
    </message>
    <message>
        <source>The details are ssh&apos;s own words. Try the same in a terminal.</source>
        <translation>詳細資訊是 ssh 的原文。請在終端機中執行相同的登入試試。</translation>
    </message>
    <message>
        <source>The login failed.</source>
        <translation>登入失敗。</translation>
    </message>
    <message>
        <source>Logged in.</source>
        <translation>已登入。</translation>
    </message>
    <message>
        <source>Logged in as %1.</source>
        <translation>已以 %1 登入。</translation>
    </message>
    <message>
        <source>The host shows another key than the one that is known here.</source>
        <translation>主機出示的主機金鑰與這裡已知的不同。</translation>
    </message>
    <message>
        <source>Either the host was set up afresh, or someone sits in between and would read along. Do not log in before you have asked who runs the host. Only if the new key is right, remove the old one; the next login then shows the new one and asks.</source>
        <translation>可能是主機已重新安裝，或有人從中攔截並竊讀資料。在向主機的管理員確認之前，請勿登入。只有在新的主機金鑰正確時，才移除舊的；下次登入時會顯示新的主機金鑰並詢問您。</translation>
    </message>
    <message>
        <source>The host&apos;s key is unknown and was not accepted.</source>
        <translation>主機金鑰未知，且未被接受。</translation>
    </message>
    <message>
        <source>Examine again, compare the fingerprint with what the host&apos;s administrator says, and accept it. On the host, this command shows it.</source>
        <translation>請重新檢查，將指紋與主機管理員提供的比對，然後接受它。在主機上可以用此命令顯示指紋。</translation>
    </message>
    <message>
        <source>That took long, though the network is quick.</source>
        <translation>雖然網路很快，但花了很長的時間。</translation>
    </message>
    <message>
        <source>The address names no machine.</source>
        <translation>位址中沒有指定電腦。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>SSH 伺服器</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>libvirt daemon</source>
        <translation>libvirt 常駐程式</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>Way to the daemon</source>
        <translation>連到常駐程式的路徑</translation>
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
        <translation>元件</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a leg</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>state of a leg</comment>
        <translation>檢查中…</translation>
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
        <translation>有問題</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>state of a leg</comment>
        <translation>已略過</translation>
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
        <translation>在主機上：</translation>
    </message>
    <message>
        <source>On this machine:</source>
        <translation>在本機上：</translation>
    </message>
    <message>
        <source>Details:</source>
        <translation>詳細資訊：</translation>
    </message>
    <message>
        <source>an ssh server (sshd)</source>
        <translation>ssh 伺服器 (sshd)</translation>
    </message>
    <message>
        <source>libvirt&apos;s TLS server</source>
        <translation>libvirt 的 TLS 伺服器</translation>
    </message>
    <message>
        <source>libvirt&apos;s TCP server</source>
        <translation>libvirt 的 TCP 伺服器</translation>
    </message>
    <message>
        <source>the hypervisor&apos;s service</source>
        <translation>hypervisor 的服務</translation>
    </message>
    <message>
        <source>The name service did not answer about “%1”.</source>
        <translation>查詢「%1」時，名稱服務沒有回應。</translation>
    </message>
    <message>
        <source>No address is known for “%1”.</source>
        <translation>查不到「%1」的位址。</translation>
    </message>
    <message>
        <source>This machine&apos;s name server does not answer. Check the network and its DNS settings, or use the host&apos;s IP address.</source>
        <translation>本機的名稱伺服器沒有回應。請檢查網路及其 DNS 設定，或使用主機的 IP 位址。</translation>
    </message>
    <message>
        <source>Check the spelling. If the name is right, the name server of this network does not know it: use the IP address, or add the host to /etc/hosts.</source>
        <translation>請檢查拼字。如果名稱正確，表示這個網路的名稱伺服器查不到它：請使用 IP 位址，或將主機加入 /etc/hosts。</translation>
    </message>
    <message>
        <source>It is an address; there is nothing to look up.</source>
        <translation>這是 IP 位址，不需要查詢。</translation>
    </message>
    <message>
        <source>The name service is slow: often its first server does not answer. Each new login waits for it.</source>
        <translation>名稱服務很慢：通常是因為它的第一台伺服器沒有回應。每次新的登入都必須等待它。</translation>
    </message>
    <message>
        <source>Port %1 answers.</source>
        <translation>連接埠 %1 有回應。</translation>
    </message>
    <message>
        <source>The jump host %1 answers at port %2.</source>
        <translation>跳板主機 %1 的連接埠 %2 有回應。</translation>
    </message>
    <message>
        <source>%1 answers, but nothing listens at port %2.</source>
        <translation>%1 有回應，但沒有服務監聽連接埠 %2。</translation>
    </message>
    <message>
        <source>Check the port. If it is right, %1 does not run there: start it on the host. A firewall can refuse, too.</source>
        <translation>請檢查連接埠。如果正確，表示那裡沒有執行 %1：請在主機上啟動它。也可能是防火牆拒絕連線。</translation>
    </message>
    <message>
        <source>Plain TCP is neither encrypted nor, as a rule, protected: better use ssh.</source>
        <translation>單純的 TCP 沒有加密，通常也沒有保護：建議使用 ssh。</translation>
    </message>
    <message>
        <source>There is no way to %1.</source>
        <translation>沒有連到 %1 的路徑。</translation>
    </message>
    <message>
        <source>Check that this machine is in a network (or VPN) from which the host can be reached, and that the host is switched on.</source>
        <translation>請確認本機位於可以連到主機的網路（或 VPN）中，並確認主機已開機。</translation>
    </message>
    <message>
        <source>%1 does not answer at port %2.</source>
        <translation>%1 的連接埠 %2 沒有回應。</translation>
    </message>
    <message>
        <source>The host is switched off, its address is another one by now, or a firewall drops what is sent to this port. On the host, see what listens; then allow the port in the firewall that runs there (firewalld or ufw). There is no need to switch a firewall off.</source>
        <translation>主機未開機、位址已變更，或防火牆捨棄了送往這個連接埠的封包。請在主機上查看有哪些服務在監聽，然後在主機執行的防火牆（firewalld 或 ufw）中允許該連接埠。不需要關閉防火牆。</translation>
    </message>
    <message>
        <source>its key is not known here yet: you are asked before it is trusted</source>
        <translation>其主機金鑰在這裡尚屬未知：信任前會先詢問您</translation>
    </message>
    <message>
        <source>its key is known here</source>
        <translation>其主機金鑰在這裡為已知</translation>
    </message>
    <message>
        <source>The server took long to say hello: it is busy, or it looks up names first.</source>
        <translation>伺服器很久才回應：它可能正忙碌，或會先查詢名稱。</translation>
    </message>
    <message>
        <source>Something accepts the connection at port %1, but says nothing.</source>
        <translation>連接埠 %1 接受連線，但沒有任何回應。</translation>
    </message>
    <message>
        <source>The ssh server hangs or is overloaded, or another service listens at this port. Look at the host&apos;s own screen, or try another port.</source>
        <translation>ssh 伺服器停住或負載過重，或有其他服務監聽這個連接埠。請查看主機本身的螢幕，或嘗試其他連接埠。</translation>
    </message>
    <message>
        <source>The ssh server closes the connection at once.</source>
        <translation>ssh 伺服器立即關閉連線。</translation>
    </message>
    <message>
        <source>It refuses this machine: after failed logins it may be locked out for a while (fail2ban, MaxStartups), or a list of allowed addresses leaves it out. Look at the server&apos;s log.</source>
        <translation>它拒絕本機連線：多次登入失敗後，本機可能會暫時遭到封鎖（fail2ban、MaxStartups），或未列在允許的位址清單中。請查看伺服器的記錄檔。</translation>
    </message>
    <message>
        <source>What listens at port %1 is no ssh server.</source>
        <translation>監聽連接埠 %1 的不是 ssh 伺服器。</translation>
    </message>
    <message>
        <source>Check the port: ssh is usually at 22.</source>
        <translation>請檢查連接埠：ssh 通常使用 22。</translation>
    </message>
</context>
<context>
    <name>guestdeck::DoctorDialog</name>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <translation>與 %1 的連線</translation>
    </message>
</context>
<context>
    <name>guestdeck::DoctorRow</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Leg of the way</source>
        <translation>路徑區段</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>花費時間</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>解決方法</translation>
    </message>
    <message>
        <source>Where to run it</source>
        <translation>執行位置</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>複製命令</translation>
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
        <source>To be run on the host:</source>
        <translation>請在主機上執行：</translation>
    </message>
    <message>
        <source>To be run on this machine:</source>
        <translation>請在本機上執行：</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>顯示較少</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
</context>
<context>
    <name>guestdeck::DoctorView</name>
    <message>
        <source>Copy report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Way to the host</source>
        <translation>連到主機的路徑</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Legs of the way</source>
        <translation>路徑的各區段</translation>
    </message>
    <message>
        <source>Nothing has been examined yet.</source>
        <translation>尚未檢查任何項目。</translation>
    </message>
    <message>
        <source>Examining the way to %1…</source>
        <translation>正在檢查連到 %1 的路徑…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>leg of the way: what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The examination was stopped.</source>
        <translation>檢查已停止。</translation>
    </message>
    <message>
        <source>The host can be reached. Something could be better.</source>
        <translation>可以連到主機。有些地方還可以改善。</translation>
    </message>
    <message>
        <source>The host can be reached, and nothing is missing.</source>
        <translation>可以連到主機，而且一切齊備。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Examine again</source>
        <translation>重新檢查</translation>
    </message>
</context>
<context>
    <name>guestdeck::DownloadDialog</name>
    <message>
        <source>Download %1</source>
        <translation>下載 %1</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下載(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Replace the file that is there</source>
        <translation>取代現有的檔案(&amp;R)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Folder on this machine</source>
        <translation>本機上的資料夾</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>瀏覽(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse for a folder</source>
        <translation>瀏覽資料夾</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>資料夾(&amp;F)：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>檔案名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>檔案名稱</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>取代現有的檔案</translation>
    </message>
    <message>
        <source>The file holds the volume byte for byte. While a running machine writes to it, such a copy is of no use: shut the machine down before.</source>
        <translation>該檔案是磁碟區逐位元組的複本。若執行中的虛擬機器正在寫入該磁碟區，這樣的複本沒有用處：請先將虛擬機器關機。</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>存放檔案的資料夾</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>請選擇資料夾。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>沒有這個資料夾。</translation>
    </message>
    <message>
        <source>You may not write to this folder.</source>
        <translation>您無權寫入這個資料夾。</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主機未連線。</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>請輸入檔案名稱。</translation>
    </message>
    <message>
        <source>This cannot be the name of a file.</source>
        <translation>這不能作為檔案名稱。</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>已有同名的資料夾。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>已有同名的檔案。</translation>
    </message>
</context>
<context>
    <name>guestdeck::EditCalls</name>
    <message>
        <source>Somebody else has changed the guest&apos;s definition at the same moment. Nothing was changed; please try again.</source>
        <translation>其他人正好同時變更了虛擬機器的定義。沒有變更任何東西；請重試。</translation>
    </message>
</context>
<context>
    <name>guestdeck::EditNetworkDialog</name>
    <message>
        <source>What applies at once</source>
        <translation>立即生效的項目</translation>
    </message>
    <message>
        <source>What waits for a restart of the network</source>
        <translation>需重新啟動網路才生效的項目</translation>
    </message>
    <message>
        <source>Guests concerned</source>
        <translation>受影響的虛擬機器</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>編輯 %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Parts of the network</source>
        <translation>網路的各部分</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>一般(&amp;G)</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>存在的問題</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>變更的效果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tab, what is wrong there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>沒有變更任何東西。</translation>
    </message>
    <message>
        <source>The network is stopped: all of it applies when it is next started.</source>
        <translation>網路已停止：所有變更會在下次啟動時生效。</translation>
    </message>
    <message>
        <source>At once, without a break:</source>
        <translation>立即生效，不會中斷：</translation>
    </message>
    <message>
        <source>Only when the network is started anew:</source>
        <translation>只有在網路重新啟動後才生效：</translation>
    </message>
    <message>
        <source>It could not be read which running guests use it.</source>
        <translation>無法讀取有哪些執行中的虛擬機器使用它。</translation>
    </message>
    <message>
        <source>No running guest uses it.</source>
        <translation>沒有執行中的虛擬機器使用它。</translation>
    </message>
    <message numerus="yes">
        <source>A restart interrupts the network of %n running guest(s) for some seconds: %1. They are plugged in again; addresses that change reach them when they next ask for one.</source>
        <translation>
            <numerusform>重新啟動會使 %n 台執行中的虛擬機器的網路中斷數秒：%1。之後會將它們重新接上；位址若有變動，會在它們下次要求位址時生效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running guest(s) use it: %1. They go on as before until the network is started anew.</source>
        <translation>
            <numerusform>%n 台執行中的虛擬機器使用它：%1。在網路重新啟動之前，它們會照舊運作。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave that for when it is next started</source>
        <translation>留到下次啟動時再生效(&amp;L)</translation>
    </message>
    <message>
        <source>Restart the networ&amp;k now</source>
        <translation>立即重新啟動網路(&amp;K)</translation>
    </message>
    <message>
        <source>Addr&amp;esses</source>
        <translation>位址(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Names and more</source>
        <translation>名稱及其他(&amp;N)</translation>
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
        <source>Your user may not talk to the system&apos;s libvirtd.</source>
        <translation>您的使用者無權存取系統的 libvirtd。</translation>
    </message>
    <message>
        <source>libvirtd does not run on the remote host.</source>
        <translation>遠端主機上沒有執行 libvirtd。</translation>
    </message>
    <message>
        <source>The host&apos;s policy (polkit) did not let you in.</source>
        <translation>主機的原則 (polkit) 不允許您存取。</translation>
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
    <message>
        <source>Ask who runs the host. Only if the new key is right, remove the old one (ssh-keygen -R HOST) and connect again.</source>
        <translation>請向主機的管理員確認。只有在新的主機金鑰正確時，才移除舊的 (ssh-keygen -R HOST) 並重新連線。</translation>
    </message>
    <message>
        <source>The host&apos;s key is not known on this machine, and nobody has accepted it.</source>
        <translation>本機尚不認得主機金鑰，也沒有人接受它。</translation>
    </message>
    <message>
        <source>Connect again: you are shown its fingerprint. Compare it with what the host&apos;s administrator says, then accept it.</source>
        <translation>請重新連線：會顯示其指紋。請與主機管理員提供的指紋比對，然後接受它。</translation>
    </message>
    <message>
        <source>The agent offered more keys than the host&apos;s ssh server is willing to try.</source>
        <translation>ssh 代理程式提供的金鑰數目超過主機的 ssh 伺服器願意嘗試的上限。</translation>
    </message>
    <message>
        <source>Name the one key for this host in ~/.ssh/config, with “IdentitiesOnly yes”.</source>
        <translation>請在 ~/.ssh/config 中為這台主機指定唯一的金鑰，並加上「IdentitiesOnly yes」。</translation>
    </message>
    <message>
        <source>The key file may be read by others, so ssh does not use it.</source>
        <translation>其他使用者可以讀取金鑰檔，因此 ssh 不使用它。</translation>
    </message>
    <message>
        <source>Let only yourself read it: chmod 600 FILE.</source>
        <translation>請設為只有您自己可以讀取：chmod 600 FILE。</translation>
    </message>
    <message>
        <source>ssh&apos;s configuration may be changed by others, so ssh does not use it.</source>
        <translation>其他使用者可以變更 ssh 的設定，因此 ssh 不使用它。</translation>
    </message>
    <message>
        <source>Let only yourself write it: chmod 600 ~/.ssh/config.</source>
        <translation>請設為只有您自己可以寫入：chmod 600 ~/.ssh/config。</translation>
    </message>
    <message>
        <source>The jump host&apos;s ssh server does not pass connections on.</source>
        <translation>跳板主機的 ssh 伺服器不轉送連線。</translation>
    </message>
    <message>
        <source>Let who runs it allow forwarding (AllowTcpForwarding), or take another jump host.</source>
        <translation>請其管理員允許轉送 (AllowTcpForwarding)，或改用其他跳板主機。</translation>
    </message>
    <message>
        <source>The jump host let you in, but cannot reach the host.</source>
        <translation>跳板主機允許您登入，但無法連到主機。</translation>
    </message>
    <message>
        <source>Check the host&apos;s name and port as seen from the jump host.</source>
        <translation>請檢查從跳板主機看到的主機名稱與連接埠。</translation>
    </message>
    <message>
        <source>The host&apos;s ssh server and this machine have no method in common; one of both is much older.</source>
        <translation>主機的 ssh 伺服器與本機沒有共同支援的方法；其中一方的版本舊得多。</translation>
    </message>
    <message>
        <source>Update the older one, or allow the old method for this host alone in ~/.ssh/config.</source>
        <translation>請更新較舊的一方，或在 ~/.ssh/config 中只針對這台主機允許舊的方法。</translation>
    </message>
    <message>
        <source>The host&apos;s ssh server accepts keys only, and none of yours.</source>
        <translation>主機的 ssh 伺服器只接受金鑰，而且不接受您的任何金鑰。</translation>
    </message>
    <message>
        <source>The host&apos;s ssh server did not accept a key or password.</source>
        <translation>主機的 ssh 伺服器未接受任何金鑰或密碼。</translation>
    </message>
    <message>
        <source>Check the user name and the password, or add your public key to ~/.ssh/authorized_keys on the host.</source>
        <translation>請檢查使用者名稱與密碼，或將您的公開金鑰加入主機的 ~/.ssh/authorized_keys。</translation>
    </message>
    <message>
        <source>The host&apos;s ssh server broke the login off.</source>
        <translation>主機的 ssh 伺服器中止了登入。</translation>
    </message>
    <message>
        <source>After failed logins it may lock you out for a while: wait some minutes, then connect again.</source>
        <translation>多次登入失敗後，它可能會暫時封鎖您：請等待幾分鐘，然後重新連線。</translation>
    </message>
    <message>
        <source>Start it on the host (systemctl start libvirtd, or virtqemud), or install it. “Examine connection” gives the command.</source>
        <translation>請在主機上啟動它（systemctl start libvirtd 或 virtqemud），或安裝它。「檢查連線」會提供所需的命令。</translation>
    </message>
    <message>
        <source>Join the group (sudo usermod -aG libvirt $USER) and log in again, or use your own session (qemu:///session).</source>
        <translation>請加入群組 (sudo usermod -aG libvirt $USER) 並重新登入，或使用您自己的工作階段 (qemu:///session)。</translation>
    </message>
    <message>
        <source>Start it there: systemctl start libvirtd (or virtqemud).</source>
        <translation>請在那裡啟動它：systemctl start libvirtd（或 virtqemud）。</translation>
    </message>
    <message>
        <source>Join the group (sudo usermod -aG libvirt $USER) and log in again, or confirm with a password when asked.</source>
        <translation>請加入群組 (sudo usermod -aG libvirt $USER) 並重新登入，或在詢問時輸入密碼確認。</translation>
    </message>
    <message>
        <source>Check the host and the network.</source>
        <translation>請檢查主機與網路。</translation>
    </message>
    <message>
        <source>The task failed.</source>
        <translation>工作失敗。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ExportDialog</name>
    <message>
        <source>&amp;Appliance (.ova)</source>
        <translation>虛擬應用裝置 (.ova)(&amp;A)</translation>
    </message>
    <message>
        <source>The machine with its disks in one file that VirtualBox, VMware and this program read.</source>
        <translation>將虛擬機器及其磁碟存入一個檔案，VirtualBox、VMware 與本程式都能讀取。</translation>
    </message>
    <message>
        <source>&amp;Definition (.xml)</source>
        <translation>定義 (.xml)(&amp;D)</translation>
    </message>
    <message>
        <source>What libvirt knows of the machine, as virsh dumpxml writes it. Without its disks.</source>
        <translation>libvirt 所掌握的虛擬機器資訊，與 virsh dumpxml 的輸出相同。不包含磁碟。</translation>
    </message>
    <message>
        <source>With the &amp;password of its screen; only you can read the file then</source>
        <translation>包含畫面的密碼；這樣只有您能讀取該檔案(&amp;P)</translation>
    </message>
    <message>
        <source>Not in the appliance:</source>
        <translation>虛擬應用裝置中不包含：</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>匯出 %1</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>虛擬應用裝置</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>檔案(&amp;F)：</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選擇(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要寫入的檔案</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>What is not in the appliance</source>
        <translation>虛擬應用裝置中不包含的內容</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>匯出(&amp;E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>What will not be in it could not be found out. %1</source>
        <translation>無法確定哪些內容不會包含在其中。%1</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>匯出至</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主機未連線。</translation>
    </message>
    <message>
        <source>Choose where to write it.</source>
        <translation>請選擇寫入的位置。</translation>
    </message>
    <message>
        <source>The file needs its whole path, from the root on.</source>
        <translation>請輸入檔案的完整路徑，從根目錄開始。</translation>
    </message>
</context>
<context>
    <name>guestdeck::FetchDialog</name>
    <message>
        <source>Fetch from an address to %1</source>
        <translation>從 URL 取得檔案至 %1</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>取得(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>位址(&amp;A)：</translation>
    </message>
    <message>
        <source>Address of the file</source>
        <translation>檔案的位址</translation>
    </message>
    <message>
        <source>&amp;Name on the host:</source>
        <translation>主機上的名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>Name of the volume</source>
        <translation>磁碟區名稱</translation>
    </message>
    <message>
        <source>This machine fetches the file and passes it on to the host at the same time; the host needs no way to the internet.</source>
        <translation>由本機取得檔案，並同時傳送到主機；主機不需要連上網際網路。</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主機未連線。</translation>
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
    <message>
        <source>Kind of message</source>
        <translation>訊息類型</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
</context>
<context>
    <name>guestdeck::FindBar</name>
    <message>
        <source>Find in the output</source>
        <translation>在輸出中尋找</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>要尋找的文字</translation>
    </message>
    <message>
        <source>Whether it was found</source>
        <translation>是否找到</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一個</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
</context>
<context>
    <name>guestdeck::FindingRow</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>檢查的項目</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Show fix…</source>
        <translation>顯示修復方法…</translation>
    </message>
    <message>
        <source>Show fix: %1</source>
        <translation>顯示修復方法：%1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The host&apos;s own words</source>
        <translation>主機的原始輸出</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>顯示較少</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
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
    <name>guestdeck::FixDialog</name>
    <message>
        <source>About the fix</source>
        <translation>關於修復方法</translation>
    </message>
    <message>
        <source>&amp;Keep it over a restart of the host</source>
        <translation>主機重新開機後仍保留(&amp;K)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>&amp;Run on %1</source>
        <translation>在 %1 上執行(&amp;R)</translation>
    </message>
    <message>
        <source>Run on %1</source>
        <translation>在 %1 上執行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>複製命令</translation>
    </message>
    <message>
        <source>This would be run on %1:</source>
        <translation>會在 %1 上執行以下命令：</translation>
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
    <name>guestdeck::GraphicsEndpoint</name>
    <message>
        <source>The host is not connected by ssh.</source>
        <translation>主機不是透過 ssh 連線。</translation>
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
    <message numerus="yes">
        <source>%n template(s) were not started.</source>
        <translation>
            <numerusform>有 %n 個範本未啟動。</numerusform>
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
        <translation>用於使用 ifupdown (/etc/network/interfaces) 的虛擬機器，例如 Debian 伺服器。重新開機後仍保留。</translation>
    </message>
    <message>
        <source>For guests that use netplan, as Ubuntu does. Kept over restarts.</source>
        <translation>用於使用 netplan 的虛擬機器，例如 Ubuntu。重新開機後仍保留。</translation>
    </message>
    <message>
        <source>For guests that use NetworkManager. It often connects a new card with DHCP by itself; the lines make a connection of its own, which is kept over restarts.</source>
        <translation>用於使用 NetworkManager 的虛擬機器。NetworkManager 通常會自動以 DHCP 連接新的網路卡；這些命令會建立一個專屬的連線，重新開機後仍保留。</translation>
    </message>
    <message>
        <source>For guests that use wicked. Newer ones use NetworkManager: choose Red Hat and Fedora there.</source>
        <translation>用於使用 wicked 的虛擬機器。較新的版本使用 NetworkManager：請改選 Red Hat 與 Fedora。</translation>
    </message>
    <message>
        <source>For a user who may use doas; leave that word out as root. Kept over restarts.</source>
        <translation>用於可使用 doas 的使用者；以 root 身分執行時請省略該字。重新開機後仍保留。</translation>
    </message>
    <message>
        <source>Works on nearly every Linux, and lasts until the guest is restarted.</source>
        <translation>幾乎適用於所有 Linux，在虛擬機器重新開機之前有效。</translation>
    </message>
    <message>
        <source>For PowerShell as administrator. Windows uses a new card with DHCP by itself, once it has its driver; virtio cards need the virtio drivers.</source>
        <translation>用於以系統管理員身分執行的 PowerShell。Windows 裝好驅動程式後，會自動以 DHCP 使用新的網路卡；virtio 網路卡需要 virtio 驅動程式。</translation>
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
    <message>
        <source>%1 (last seen)</source>
        <comment>state of a guest whose host is away</comment>
        <translation>%1（最後得知）</translation>
    </message>
    <message>
        <source>%1 is not connected: what is shown is what was seen last.</source>
        <translation>%1 未連線：顯示的是最後得知的狀態。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>範本</translation>
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
        <translation>網路</translation>
    </message>
    <message>
        <source>What cannot be done with this network card, and why</source>
        <translation>這張網路卡無法執行的動作及其原因</translation>
    </message>
    <message>
        <source>Actions of the network card</source>
        <translation>網路卡動作</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>新增(&amp;A)…</translation>
    </message>
    <message>
        <source>Gives the guest another network card, also while it runs</source>
        <translation>為虛擬機器再新增一張網路卡，執行中也可以</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>Where the card is connected, its model, limits and the like</source>
        <translation>這張網路卡連接的位置，以及型號、限制等</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Takes the card out of the guest, also while it runs</source>
        <translation>從虛擬機器移除這張網路卡，執行中也可以</translation>
    </message>
    <message>
        <source>No network card is chosen.</source>
        <translation>未選擇網路卡。</translation>
    </message>
    <message>
        <source>&amp;Link up</source>
        <translation>連線接通(&amp;L)</translation>
    </message>
    <message>
        <source>Plugs the cable in and pulls it, as the guest sees it</source>
        <translation>接上與拔除虛擬機器所看到的網路線</translation>
    </message>
    <message>
        <source>Reser&amp;ve address…</source>
        <translation>保留位址(&amp;V)…</translation>
    </message>
    <message>
        <source>The virtual network gives the card the same address always</source>
        <translation>虛擬網路一律為這張網路卡配發同一個位址</translation>
    </message>
    <message>
        <source>&amp;What to type in the guest…</source>
        <translation>要在虛擬機器中輸入的命令(&amp;W)…</translation>
    </message>
    <message>
        <source>The commands by which the guest&apos;s system uses the card, to copy or to type into its console</source>
        <translation>讓虛擬機器的系統使用這張網路卡的命令，可複製或輸入到它的主控台</translation>
    </message>
    <message>
        <source>Open guest &amp;port…</source>
        <translation>開放虛擬機器的連接埠(&amp;P)…</translation>
    </message>
    <message>
        <source>Makes a service of the guest reachable from this machine: SSH, remote desktop, a web page</source>
        <translation>讓這台電腦可以存取虛擬機器的服務：SSH、遠端桌面、網頁</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>重新整理(&amp;F)</translation>
    </message>
    <message>
        <source>Reads the cards and addresses from the host again</source>
        <translation>從主機重新讀取網路卡與位址</translation>
    </message>
    <message>
        <source>The network cards cannot be read now. %1</source>
        <translation>目前無法讀取網路卡。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, and why it is not possible</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reading the network cards…</source>
        <translation>正在讀取網路卡…</translation>
    </message>
    <message>
        <source>This guest has no network cards. “Add…” gives it one.</source>
        <translation>這台虛擬機器沒有網路卡。使用「新增…」可為它新增一張。</translation>
    </message>
    <message>
        <source>The network cards have not been read yet.</source>
        <translation>尚未讀取網路卡。</translation>
    </message>
    <message>
        <source>Nothing can be changed from here.</source>
        <translation>在這裡無法進行任何變更。</translation>
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
        <source>The guest is a template: what is made from it is like it is now.</source>
        <translation>這台虛擬機器是範本：由它建立的虛擬機器都與它目前的狀態相同。</translation>
    </message>
    <message>
        <source>Only virtual networks reserve addresses; this card gets its address from elsewhere.</source>
        <translation>只有虛擬網路才能保留位址；這張網路卡的位址來自別處。</translation>
    </message>
    <message>
        <source>No address of this card is known.</source>
        <translation>這張網路卡沒有已知的位址。</translation>
    </message>
    <message>
        <source>Remove network card</source>
        <translation>移除網路卡</translation>
    </message>
    <message>
        <source>Remove the network card %1 from %2?</source>
        <translation>要從 %2 移除網路卡 %1 嗎？</translation>
    </message>
    <message>
        <source>The guest loses its connections over this card at once. It must let go of the card itself; if it does not, nothing is changed.</source>
        <translation>虛擬機器會立即失去經由這張網路卡的連線。網路卡必須由虛擬機器自行釋放；如果它不釋放，就不會做任何變更。</translation>
    </message>
    <message>
        <source>A card that is added later is another one for the guest&apos;s system.</source>
        <translation>對虛擬機器的系統來說，之後再新增的網路卡是另一張網路卡。</translation>
    </message>
    <message>
        <source>Only from the next &amp;start on</source>
        <translation>只從下次啟動起生效(&amp;S)</translation>
    </message>
    <message>
        <source>Only from the next start on</source>
        <translation>只從下次啟動起生效</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The guest has no screen to type into. Copy the lines and paste them into its serial console.</source>
        <translation>這台虛擬機器沒有可供輸入的畫面。請複製這些命令，並貼到它的序列主控台。</translation>
    </message>
</context>
<context>
    <name>guestdeck::GuestSections</name>
    <message>
        <source>Console</source>
        <translation>主控台</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序列主控台</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
</context>
<context>
    <name>guestdeck::GuestSubject</name>
    <message>
        <source>The host was removed.</source>
        <translation>主機已被移除。</translation>
    </message>
</context>
<context>
    <name>guestdeck::GuestTab</name>
    <message>
        <source>Pages of the guest</source>
        <translation>虛擬機器的各頁面</translation>
    </message>
    <message>
        <source>Page of the guest</source>
        <translation>虛擬機器的頁面</translation>
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
    <name>guestdeck::HostCommand</name>
    <message>
        <source>The host was removed.</source>
        <translation>主機已被移除。</translation>
    </message>
    <message>
        <source>%1 is simulated: there is no machine to run a program on.</source>
        <translation>%1 是模擬主機：沒有可以執行程式的電腦。</translation>
    </message>
    <message>
        <source>%1 is not reached by ssh, so no program can be run there.</source>
        <translation>%1 不是透過 ssh 連線，因此無法在其上執行程式。</translation>
    </message>
    <message>
        <source>%1 could not be ended, and may still be running on %2.</source>
        <translation>無法結束 %1，它可能仍在 %2 上執行。</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostCommands</name>
    <message>
        <source>There is no ssh login to %1 at the moment.</source>
        <translation>目前沒有到 %1 的 ssh 登入連線。</translation>
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
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>Expected in ~/.pki/libvirt: cacert.pem, clientcert.pem and clientkey.pem. Else in /etc/pki: CA/cacert.pem, libvirt/clientcert.pem and libvirt/private/clientkey.pem.</source>
        <translation>~/.pki/libvirt 中應有：cacert.pem、clientcert.pem 和 clientkey.pem。否則 /etc/pki 中應有：CA/cacert.pem、libvirt/clientcert.pem 和 libvirt/private/clientkey.pem。</translation>
    </message>
    <message>
        <source>cacert.pem, clientcert.pem and clientkey.pem must be in it.</source>
        <translation>其中必須有 cacert.pem、clientcert.pem 和 clientkey.pem。</translation>
    </message>
    <message>
        <source>Nothing is encrypted: whoever sits on the way can read and change everything, passwords included. Take ssh or TLS unless this is a network for testing.</source>
        <translation>完全沒有加密：傳輸途中的任何人都能讀取並竄改所有內容，包括密碼。除非是測試用的網路，否則請使用 ssh 或 TLS。</translation>
    </message>
    <message>
        <source>%1, from ~/.ssh/config</source>
        <translation>%1，取自 ~/.ssh/config</translation>
    </message>
    <message>
        <source>if the host asks for a name (SASL)</source>
        <translation>主機要求名稱時才需要 (SASL)</translation>
    </message>
    <message>
        <source>none, or from ~/.ssh/config</source>
        <translation>無，或取自 ~/.ssh/config</translation>
    </message>
    <message>
        <source>the usual folder</source>
        <translation>預設的資料夾</translation>
    </message>
    <message>
        <source>usual (%1)</source>
        <translation>預設 (%1)</translation>
    </message>
    <message>
        <source>name, address, alias or a whole libvirt address</source>
        <translation>名稱、位址、別名或完整的 libvirt 位址</translation>
    </message>
    <message>
        <source>Choose the folder with certificates</source>
        <translation>選擇存放憑證的資料夾</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>選擇金鑰檔</translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation>跳板主機</translation>
    </message>
    <message>
        <source>Whose guests</source>
        <translation>虛擬機器的所屬者</translation>
    </message>
    <message>
        <source>Folder with certificates</source>
        <translation>存放憑證的資料夾</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群組</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Only of that user (session)</source>
        <translation>僅限該使用者（工作階段）</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>主機(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Jump host:</source>
        <translation>跳板主機(&amp;J)：</translation>
    </message>
    <message>
        <source>&amp;Guests of:</source>
        <translation>虛擬機器屬於(&amp;G)：</translation>
    </message>
    <message>
        <source>C&amp;ertificates:</source>
        <translation>憑證(&amp;E)：</translation>
    </message>
    <message>
        <source>Gr&amp;oup:</source>
        <translation>群組(&amp;O)：</translation>
    </message>
    <message>
        <source>Remote host by TLS, with certificates</source>
        <translation>透過 TLS 的遠端主機，使用憑證</translation>
    </message>
    <message>
        <source>Remote host by TCP, not encrypted</source>
        <translation>透過 TCP 的遠端主機，未加密</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>測試(&amp;T)</translation>
    </message>
    <message>
        <source>Test the way to this host</source>
        <translation>測試連到這台主機的路徑</translation>
    </message>
    <message>
        <source>Examines the way to this host, step by step, without saving anything.</source>
        <translation>逐步檢查連到這台主機的路徑，不會儲存任何內容。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>測試結果</translation>
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
    <message>
        <source>%1: %2</source>
        <comment>address of a host and its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <comment>moment</comment>
        <translation>自 %1 起。</translation>
    </message>
    <message numerus="yes">
        <source>The next try is in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後再試。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n host(s)</source>
        <comment>a group of hosts</comment>
        <translation>
            <numerusform>%1：%n 台主機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n host(s)</source>
        <translation>
            <numerusform>群組 %1，%n 台主機</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for your answer…</source>
        <translation>正在等待您的回答…</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>正在登入…</translation>
    </message>
    <message>
        <source>Opening libvirt…</source>
        <translation>正在開啟 libvirt…</translation>
    </message>
    <message>
        <source>Reading the guests…</source>
        <translation>正在讀取虛擬機器…</translation>
    </message>
    <message>
        <source>Waiting for its turn…</source>
        <translation>正在等候輪到它…</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostNameDialog</name>
    <message>
        <source>Rename host</source>
        <translation>重新命名主機</translation>
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
        <source>The name is used in this program only. Leave it empty to use the address.</source>
        <translation>此名稱只在本程式中使用。留空則使用位址。</translation>
    </message>
    <message>
        <source>What the name is for</source>
        <translation>名稱的用途</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostNet</name>
    <message>
        <source>Making the virtual network %1</source>
        <translation>正在建立虛擬網路 %1</translation>
    </message>
    <message>
        <source>The bridge %1 is in use and lasting, but the virtual network %2 could not be made.</source>
        <translation>橋接器 %1 已開始使用並永久生效，但無法建立虛擬網路 %2。</translation>
    </message>
    <message>
        <source>Make the bridge %1</source>
        <translation>建立橋接器 %1</translation>
    </message>
    <message>
        <source>Change the bridge %1</source>
        <translation>變更橋接器 %1</translation>
    </message>
    <message>
        <source>Remove the bridge %1</source>
        <translation>移除橋接器 %1</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在準備</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>正在套用</translation>
    </message>
    <message>
        <source>Waiting for the host over a new login</source>
        <translation>正在等候主機透過新的登入回應</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>正在保留變更</translation>
    </message>
    <message>
        <source>The network of this computer can only be changed by root. Install the program pkexec, or let your user run commands by sudo without a password.</source>
        <translation>這台電腦的網路只能由 root 變更。請安裝程式 pkexec，或允許您的使用者不需密碼即可透過 sudo 執行命令。</translation>
    </message>
    <message>
        <source>The network of %1 can only be changed by root there. Log in as root, or let the user run commands by sudo without a password.</source>
        <translation>%1 的網路只能由該主機上的 root 變更。請以 root 身分登入，或允許該使用者不需密碼即可透過 sudo 執行命令。</translation>
    </message>
    <message>
        <source>The change could not be begun on %1; nothing was changed.</source>
        <translation>無法在 %1 上開始變更；沒有變更任何東西。</translation>
    </message>
    <message>
        <source>The change is sent to %1.</source>
        <translation>正在將變更傳送到 %1。</translation>
    </message>
    <message>
        <source>%1 changes its network.</source>
        <translation>%1 正在變更它的網路。</translation>
    </message>
    <message>
        <source>The change is made lasting.</source>
        <translation>正在讓變更永久生效。</translation>
    </message>
    <message>
        <source>The change was confirmed over a new login to %1.</source>
        <translation>已透過到 %1 的新登入確認變更。</translation>
    </message>
    <message>
        <source>That is where the host is reached from now on: change its address in the host&apos;s settings.</source>
        <translation>從現在起要透過該位址連線到主機：請在主機設定中變更它的位址。</translation>
    </message>
    <message>
        <source>The change was confirmed.</source>
        <translation>變更已確認。</translation>
    </message>
    <message>
        <source>%1 goes back to its old configuration.</source>
        <translation>%1 正在恢復舊的設定。</translation>
    </message>
    <message>
        <source>%1 had made the new configuration lasting already.</source>
        <translation>%1 已讓新的設定永久生效。</translation>
    </message>
    <message>
        <source>%1 shows that the change is lasting.</source>
        <translation>%1 顯示變更已永久生效。</translation>
    </message>
    <message>
        <source>Another change of %1&apos;s network is under way; nothing was changed.</source>
        <translation>正在對 %1 的網路進行另一項變更；沒有變更任何東西。</translation>
    </message>
    <message>
        <source>%1 has been changed by somebody else since this was planned; nothing was done. Look at the plan again.</source>
        <translation>擬定這項計畫之後，%1 已被其他人變更；沒有執行任何動作。請重新檢視計畫。</translation>
    </message>
    <message>
        <source>The old configuration of %1 could not be saved, so nothing was changed.</source>
        <translation>無法儲存 %1 的舊設定，因此沒有變更任何東西。</translation>
    </message>
    <message>
        <source>%1 knows nothing of the change: it has been restarted since, or never began. After a restart it has its old configuration unless the change had been confirmed.</source>
        <translation>%1 沒有這項變更的記錄：它在之後重新開機過，或從未開始變更。除非變更已經確認，否則重新開機後它使用的是舊的設定。</translation>
    </message>
    <message>
        <source>%1 has its old configuration again.</source>
        <translation>%1 已恢復為舊的設定。</translation>
    </message>
    <message>
        <source>The gateway %1 did not answer %2 after the change, so %2 has gone back to its old configuration.</source>
        <translation>變更之後，閘道 %1 沒有回應 %2，因此 %2 已恢復舊的設定。</translation>
    </message>
    <message numerus="yes">
        <source>The change was not confirmed within %n second(s), so %1 has gone back to its old configuration.</source>
        <translation>
            <numerusform>變更未在 %n 秒內確認，因此 %1 已恢復舊的設定。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not apply the change, and has gone back to its old configuration.</source>
        <translation>%1 無法套用變更，已恢復舊的設定。</translation>
    </message>
    <message>
        <source>%1 could not make the change lasting, and has gone back to its old configuration.</source>
        <translation>%1 無法讓變更永久生效，已恢復舊的設定。</translation>
    </message>
    <message>
        <source>NetworkManager on %1 was restarted or has given up the change by itself; the old configuration is back.</source>
        <translation>%1 上的 NetworkManager 重新啟動過，或自行放棄了變更；舊的設定已恢復。</translation>
    </message>
    <message>
        <source>What watched over the change on %1 was ended from outside; the old configuration is back.</source>
        <translation>%1 上監看這項變更的程式遭外部終止；舊的設定已恢復。</translation>
    </message>
    <message>
        <source>What manages the network there did not bring the addresses back, so they were set directly; look at it before the host restarts.</source>
        <translation>管理該主機網路的程式未能恢復位址，因此已直接設定位址；請在主機重新開機之前檢查。</translation>
    </message>
    <message>
        <source>%1 has not answered in time; it goes back to its old configuration by itself.</source>
        <translation>%1 未及時回應；它會自動恢復舊的設定。</translation>
    </message>
    <message>
        <source>%1 answers, but refuses the login: %2</source>
        <translation>%1 有回應，但拒絕登入：%2</translation>
    </message>
    <message>
        <source>%1 is tried over a new login.</source>
        <translation>正在嘗試以新的登入連線到 %1。</translation>
    </message>
    <message>
        <source>%1 answers over a new login.</source>
        <translation>%1 已透過新的登入回應。</translation>
    </message>
    <message>
        <source>%1 answers, but its gateway %2 does not answer it.</source>
        <translation>%1 有回應，但它的閘道 %2 沒有回應它。</translation>
    </message>
    <message>
        <source>%1 has not been reached since. It has gone back to its old configuration by itself, at %2 at the latest.</source>
        <translation>之後一直無法連上 %1。它最晚已在 %2 自動恢復舊的設定。</translation>
    </message>
    <message>
        <source>A file of the change cannot be handed to the host: %1.</source>
        <translation>無法將變更所需的檔案傳送給主機：%1。</translation>
    </message>
    <message>
        <source>A gateway of the change is no address.</source>
        <translation>變更中的某個閘道不是有效的位址。</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>沒有需要變更的項目。</translation>
    </message>
    <message>
        <source>Another virtual network has the name %1. The bridge %2 is there and can be used without one.</source>
        <translation>另一個虛擬網路已使用名稱 %1。橋接器 %2 已就緒，沒有虛擬網路也可以使用。</translation>
    </message>
    <message>
        <source>%1 has not been reached since the change was confirmed. It has either kept its new configuration or, by %2 at the latest, gone back to the old one by itself.</source>
        <translation>自確認變更以來一直無法連上 %1。它要不是保留了新設定，就是最遲在 %2 已自行恢復為舊設定。</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostNetChange</name>
    <message>
        <source>To try it:</source>
        <translation>試用：</translation>
    </message>
    <message>
        <source>To keep it:</source>
        <translation>保留：</translation>
    </message>
    <message>
        <source>To go back:</source>
        <translation>恢復：</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostNetFacts</name>
    <message>
        <source>The host&apos;s answer about its network is not whole.</source>
        <translation>主機傳回的網路資訊不完整。</translation>
    </message>
    <message>
        <source>The host does not tell about its network cards: its program “ip” is missing, or older than 2018.</source>
        <translation>主機未提供其網路卡的資訊：它的程式「ip」不存在，或早於 2018 年。</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostNetManager</name>
    <message>
        <source>The host&apos;s network is described in %1, which only root may read there. Log in as root, or allow this user sudo without a password.</source>
        <translation>主機的網路在 %1 中定義，該主機上只有 root 可以讀取。請以 root 身分登入，或允許這個使用者不需密碼即可使用 sudo。</translation>
    </message>
    <message>
        <source>The network of this host is kept by a program that Guestdeck does not know. It knows NetworkManager, netplan, systemd-networkd, ifupdown and network-scripts.</source>
        <translation>這台主機的網路由 Guestdeck 不認得的程式管理。它認得 NetworkManager、netplan、systemd-networkd、ifupdown 與 network-scripts。</translation>
    </message>
    <message>
        <source>No network card was found on this host.</source>
        <translation>在這台主機上找不到網路卡。</translation>
    </message>
    <message>
        <source>Nothing that Guestdeck knows keeps the configuration of %1: neither NetworkManager, netplan, systemd-networkd, ifupdown nor network-scripts. A bridge would be gone after the next start.</source>
        <translation>沒有 Guestdeck 已知的程式保存 %1 的設定：既沒有 NetworkManager、netplan、systemd-networkd、ifupdown，也沒有 network-scripts。橋接器會在下次啟動後消失。</translation>
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
        <translation>資料夾</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>檔案系統</translation>
    </message>
    <message>
        <source>Network folder</source>
        <translation>網路資料夾</translation>
    </message>
    <message>
        <source>LVM volume group</source>
        <translation>LVM 磁碟區群組</translation>
    </message>
    <message>
        <source>Disk partitions</source>
        <translation>磁碟分割區</translation>
    </message>
    <message>
        <source>iSCSI target</source>
        <translation>iSCSI 目標</translation>
    </message>
    <message>
        <source>iSCSI target (direct)</source>
        <translation>iSCSI 目標（直接）</translation>
    </message>
    <message>
        <source>SCSI host</source>
        <translation>SCSI 主機</translation>
    </message>
    <message>
        <source>Multipath</source>
        <translation>多重路徑</translation>
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
        <translation>Virtuozzo 儲存</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>used space and what part of all that is</comment>
        <translation>%1 (%2%)</translation>
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
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
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
        <translation>磁碟區</translation>
    </message>
    <message>
        <source>Autostart</source>
        <translation>自動啟動</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>持續性</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>隔離</translation>
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
        <translation>路由，無防火牆規則</translation>
    </message>
    <message>
        <source>Bridge of the host</source>
        <translation>主機橋接器</translation>
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
        <translation>主機裝置 (SR-IOV)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>橋接器</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>DHCP range</source>
        <translation>DHCP 範圍</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Goes out by</source>
        <translation>對外介面</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>網域</translation>
    </message>
    <message>
        <source>Ethernet</source>
        <translation>乙太網路</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Bond</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>With the host</source>
        <translation>隨主機啟動</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>When plugged in</source>
        <translation>插入時</translation>
    </message>
    <message>
        <source>VLAN %1 on %2</source>
        <comment>tag, interface</comment>
        <translation>%2 上的 VLAN %1</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>無線</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>迴路</translation>
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
        <translation>MAC 位址</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>啟動方式</translation>
    </message>
    <message>
        <source>%1 (not started)</source>
        <comment>a mediated device</comment>
        <translation>%1（未啟動）</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驅動程式</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>IOMMU 群組</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Name in libvirt</source>
        <translation>libvirt 中的名稱</translation>
    </message>
    <message>
        <source>Sits in</source>
        <translation>上層裝置</translation>
    </message>
    <message>
        <source>macvtap, bridged</source>
        <translation>macvtap，橋接</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>未啟用</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>ISO library</source>
        <translation>ISO 映像檔庫</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>虛擬機器</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostObjectModel</name>
    <message>
        <source>%1: nothing</source>
        <translation>%1：無</translation>
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
        <translation>欄位</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostObjectsView</name>
    <message>
        <source>Storage pools</source>
        <translation>儲存集區</translation>
    </message>
    <message>
        <source>Search storage pools</source>
        <translation>搜尋儲存集區</translation>
    </message>
    <message>
        <source>This host has no storage pools.</source>
        <translation>這台主機沒有儲存集區。</translation>
    </message>
    <message>
        <source>A storage pool is a place for disk images, such as a folder.</source>
        <translation>儲存集區是存放磁碟映像檔的地方，例如資料夾。</translation>
    </message>
    <message>
        <source>This connection cannot tell of storage pools.</source>
        <translation>此連線無法提供儲存集區的資訊。</translation>
    </message>
    <message>
        <source>The storage pools could not be read.</source>
        <translation>無法讀取儲存集區。</translation>
    </message>
    <message>
        <source>Its storage pools are listed when it is connected.</source>
        <translation>連線後會列出它的儲存集區。</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Search networks</source>
        <translation>搜尋網路</translation>
    </message>
    <message>
        <source>This host has no virtual networks.</source>
        <translation>這台主機沒有虛擬網路。</translation>
    </message>
    <message>
        <source>Guests can still use its bridges and interfaces.</source>
        <translation>虛擬機器仍可使用它的橋接器與介面。</translation>
    </message>
    <message>
        <source>This connection cannot tell of virtual networks.</source>
        <translation>此連線無法提供虛擬網路的資訊。</translation>
    </message>
    <message>
        <source>The virtual networks could not be read.</source>
        <translation>無法讀取虛擬網路。</translation>
    </message>
    <message>
        <source>Its virtual networks are listed when it is connected.</source>
        <translation>連線後會列出它的虛擬網路。</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>介面</translation>
    </message>
    <message>
        <source>Search interfaces</source>
        <translation>搜尋介面</translation>
    </message>
    <message>
        <source>This host has no network interfaces that libvirt knows of.</source>
        <translation>這台主機沒有 libvirt 已知的網路介面。</translation>
    </message>
    <message>
        <source>Those of guests are not listed here.</source>
        <translation>虛擬機器的網路介面不會列在這裡。</translation>
    </message>
    <message>
        <source>This connection cannot tell of network interfaces.</source>
        <translation>此連線無法提供網路介面的資訊。</translation>
    </message>
    <message>
        <source>The network interfaces could not be read.</source>
        <translation>無法讀取網路介面。</translation>
    </message>
    <message>
        <source>Its network interfaces are listed when it is connected.</source>
        <translation>連線後會列出它的網路介面。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>搜尋裝置</translation>
    </message>
    <message>
        <source>This host has no devices that libvirt knows of.</source>
        <translation>這台主機沒有 libvirt 已知的裝置。</translation>
    </message>
    <message>
        <source>A connection of your own session sees few of them or none.</source>
        <translation>使用者工作階段的連線只能看到少數裝置，或完全看不到。</translation>
    </message>
    <message>
        <source>This connection cannot tell of devices.</source>
        <translation>此連線無法提供裝置的資訊。</translation>
    </message>
    <message>
        <source>The devices could not be read.</source>
        <translation>無法讀取裝置。</translation>
    </message>
    <message>
        <source>Its devices are listed when it is connected.</source>
        <translation>連線後會列出它的裝置。</translation>
    </message>
    <message>
        <source>Rows are shown in which all of these words are found.</source>
        <translation>只顯示包含所有這些字詞的列。</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>裝置種類</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有種類</translation>
    </message>
    <message>
        <source>How many are shown</source>
        <translation>顯示的數量</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Definition (XML)</source>
        <translation>定義 (XML)</translation>
    </message>
    <message>
        <source>The definition could not be read.</source>
        <translation>無法讀取定義。</translation>
    </message>
    <message>
        <source>This host is not in the list any more.</source>
        <translation>這台主機已不在清單中。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>找不到任何項目。</translation>
    </message>
    <message>
        <source>No row has all that is looked for.</source>
        <translation>沒有任何一列包含所有要找的內容。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>This host is not connected.</source>
        <translation>這台主機未連線。</translation>
    </message>
    <message>
        <source>The hypervisor&apos;s driver in libvirt does not know them.</source>
        <translation>libvirt 中的 Hypervisor 驅動程式不支援這類項目。</translation>
    </message>
    <message>
        <source>The part of libvirt that knows them does not run on this host, or may not be reached.</source>
        <translation>libvirt 中負責這類項目的部分未在這台主機上執行，或無權連線。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>%1 What is shown was seen earlier.</source>
        <translation>%1顯示的是先前讀取的內容。</translation>
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
        <translation>登入 %1 時遭到中斷。</translation>
    </message>
    <message>
        <source>The login to %1 was cancelled.</source>
        <translation>已取消登入 %1。</translation>
    </message>
    <message>
        <source>Nobody answered the question in time, and %1 ended the login.</source>
        <translation>未及時回答問題，%1 已結束登入。</translation>
    </message>
    <message>
        <source>The login to %1 succeeded, but this user may not use libvirt there.</source>
        <translation>已成功登入 %1，但這個使用者無權使用那裡的 libvirt。</translation>
    </message>
    <message>
        <source>Libvirt on %1 did not answer within 30 seconds.</source>
        <translation>%1 上的 libvirt 在 30 秒內沒有回應。</translation>
    </message>
    <message>
        <source>Libvirt on %1 has not answered several times. It is not tried again before it answers.</source>
        <translation>%1 上的 libvirt 已多次沒有回應。在它回應之前不會再嘗試。</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostOverview</name>
    <message>
        <source>Overview</source>
        <translation>概觀</translation>
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
        <source>Machine</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>已運作時間</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>處理器</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負載</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架構</translation>
    </message>
    <message>
        <source>Logical processors</source>
        <translation>邏輯處理器</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓撲</translation>
    </message>
    <message>
        <source>Microcode</source>
        <translation>微碼</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶體</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>NUMA nodes</source>
        <translation>NUMA 節點</translation>
    </message>
    <message>
        <source>Huge pages</source>
        <translation>大型分頁</translation>
    </message>
    <message>
        <source>Virtualisation</source>
        <translation>虛擬化</translation>
    </message>
    <message>
        <source>KVM</source>
        <translation>KVM</translation>
    </message>
    <message>
        <source>Nested guests</source>
        <translation>巢狀虛擬化</translation>
    </message>
    <message>
        <source>IOMMU</source>
        <translation>IOMMU</translation>
    </message>
    <message>
        <source>Security drivers</source>
        <translation>安全性驅動程式</translation>
    </message>
    <message>
        <source>Migration by</source>
        <translation>遷移方式</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>軟體</translation>
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
        <source>Operating system</source>
        <translation>作業系統</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>核心</translation>
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
    <message>
        <source>%1 by %2</source>
        <comment>processor model, maker</comment>
        <translation>%2 %1</translation>
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
        <translation>主機</translation>
    </message>
    <message>
        <source>Parts of the host</source>
        <translation>主機的各部分</translation>
    </message>
    <message>
        <source>Commands of the host</source>
        <translation>主機的命令</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概觀</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>儲存裝置</translation>
    </message>
    <message>
        <source>Open ports</source>
        <translation>開放的連接埠</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Network map</source>
        <translation>網路圖</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostPaste</name>
    <message>
        <source>The password was left out: it would be kept in plain text. You will be asked.</source>
        <translation>已移除密碼：它會以明文儲存。需要時會詢問您。</translation>
    </message>
    <message>
        <source>Not taken over: %1. What ssh needs for this host belongs into ~/.ssh/config.</source>
        <translation>未採用：%1。這台主機所需的 ssh 設定應寫在 ~/.ssh/config 中。</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostSuggestions</name>
    <message>
        <source>Hosts that ssh knows</source>
        <translation>ssh 已知的主機</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>host and where it leads</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>in the list already, as %1</source>
        <translation>已在清單中，名為 %1</translation>
    </message>
    <message>
        <source>connected to before</source>
        <translation>曾經連線過</translation>
    </message>
    <message>
        <source>from ~/.ssh/config</source>
        <translation>取自 ~/.ssh/config</translation>
    </message>
    <message>
        <source>%1 by way of %2</source>
        <comment>host and jump host</comment>
        <translation>%1，經由 %2</translation>
    </message>
</context>
<context>
    <name>guestdeck::HostText</name>
    <message numerus="yes">
        <source>%n socket(s)</source>
        <translation>
            <numerusform>%n 個插槽</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n 個核心</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n 個執行緒</numerusform>
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
        <translation>節點 %1：%2，無處理器</translation>
    </message>
    <message>
        <source>Node %1: %2, processors %3</source>
        <comment>number, memory, list</comment>
        <translation>節點 %1：%2，處理器 %3</translation>
    </message>
    <message>
        <source>Node %1: %2 of %3</source>
        <comment>number, how many, size of one</comment>
        <translation>節點 %1：%2 個 %3</translation>
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
    <message>
        <source>on; guests can run guests of their own</source>
        <translation>已啟用；虛擬機器可以執行自己的虛擬機器</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>on; devices can be handed to guests</source>
        <translation>已啟用；可將裝置交給虛擬機器使用</translation>
    </message>
    <message>
        <source>off or not there; devices cannot be handed to guests</source>
        <translation>已停用或不存在；無法將裝置交給虛擬機器使用</translation>
    </message>
    <message>
        <source>%1 (domain of interpretation %2)</source>
        <comment>security driver</comment>
        <translation>%1（解譯網域 %2）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
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
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>請輸入資料夾的完整路徑。</translation>
    </message>
    <message>
        <source>There is a comma too many.</source>
        <translation>多了一個逗號。</translation>
    </message>
    <message>
        <source>“%1” is no jump host; it looks like user@host:port, several with commas between.</source>
        <translation>「%1」不是跳板主機；正確的形式像是 user@host:port，多台之間以逗號分隔。</translation>
    </message>
</context>
<context>
    <name>guestdeck::IdentityPage</name>
    <message>
        <source>&amp;More: packages, first commands, YAML</source>
        <translation>更多：套件、首次啟動命令、YAML(&amp;M)</translation>
    </message>
    <message>
        <source>Preview of what cloud-init &amp;gets</source>
        <translation>預覽傳給 cloud-init 的內容(&amp;G)</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主機名稱</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>主機名稱(&amp;H)：</translation>
    </message>
    <message>
        <source>Domain of the host name</source>
        <translation>主機名稱的網域</translation>
    </message>
    <message>
        <source>None, or such as lab.example.org</source>
        <translation>無，或例如 lab.example.org</translation>
    </message>
    <message>
        <source>D&amp;omain:</source>
        <translation>網域(&amp;O)：</translation>
    </message>
    <message>
        <source>The name of each machine is its host name.</source>
        <translation>每台虛擬機器的名稱就是其主機名稱。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>The image&apos;s own, such as debian or ubuntu</source>
        <translation>映像檔內建的使用者，例如 debian 或 ubuntu</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>使用者(&amp;U)：</translation>
    </message>
    <message>
        <source>The password &amp;is good for ssh, too</source>
        <translation>此密碼也可用於 ssh 登入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密碼(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;SSH keys:</source>
        <translation>SSH 金鑰(&amp;S)：</translation>
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
        <translation>DNS 伺服器，以逗號分隔</translation>
    </message>
    <message>
        <source>Those of DHCP; addresses, separated by commas</source>
        <translation>由 DHCP 提供；或輸入位址，以逗號分隔</translation>
    </message>
    <message>
        <source>DNS s&amp;ervers:</source>
        <translation>DNS 伺服器(&amp;E)：</translation>
    </message>
    <message>
        <source>Search domains, separated by commas</source>
        <translation>搜尋網域，以逗號分隔</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Se&amp;arch domains:</source>
        <translation>搜尋網域(&amp;A)：</translation>
    </message>
    <message>
        <source>What the user may do with sudo</source>
        <translation>使用者可透過 sudo 執行的動作</translation>
    </message>
    <message>
        <source>Everything, without a password</source>
        <translation>所有命令，不需要密碼</translation>
    </message>
    <message>
        <source>Everything, with the password</source>
        <translation>所有命令，需要密碼</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不允許</translation>
    </message>
    <message>
        <source>sudo:</source>
        <translation>sudo：</translation>
    </message>
    <message>
        <source>Packages to install, separated by commas</source>
        <translation>要安裝的套件，以逗號分隔</translation>
    </message>
    <message>
        <source>Upgrade all packages first</source>
        <translation>先升級所有套件</translation>
    </message>
    <message>
        <source>Packages:</source>
        <translation>套件：</translation>
    </message>
    <message>
        <source>First commands, one a line</source>
        <translation>首次啟動命令，每行一個</translation>
    </message>
    <message>
        <source>Run by root once, at the end of the first start; one a line</source>
        <translation>在首次啟動的最後由 root 執行一次；每行一個</translation>
    </message>
    <message>
        <source>First commands:</source>
        <translation>首次啟動命令：</translation>
    </message>
    <message>
        <source>Further user-data as YAML</source>
        <translation>額外的 user-data（YAML）</translation>
    </message>
    <message>
        <source>User-data:</source>
        <translation>User-data：</translation>
    </message>
    <message>
        <source>YAML that is added to what the fields above give; cloud-init&apos;s handbook lists the keys.</source>
        <translation>附加到以上各欄所產生內容的 YAML；可用的鍵請參閱 cloud-init 手冊。</translation>
    </message>
    <message>
        <source>Style of the network configuration</source>
        <translation>網路設定的格式</translation>
    </message>
    <message>
        <source>Netplan style (version 2): systems since about 2018</source>
        <translation>Netplan 格式（版本 2）：約 2018 年以後的系統</translation>
    </message>
    <message>
        <source>Older images (version 1)</source>
        <translation>較舊的映像檔（版本 1）</translation>
    </message>
    <message>
        <source>Network style:</source>
        <translation>網路設定格式：</translation>
    </message>
    <message>
        <source>The root file system takes the whole disk</source>
        <translation>根檔案系統使用整個磁碟</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, what is wrong there</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The image&apos;s own user</source>
        <translation>映像檔內建的使用者</translation>
    </message>
    <message numerus="yes">
        <source>%n ssh key(s)</source>
        <translation>
            <numerusform>%n 個 ssh 金鑰</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>address</comment>
        <translation>從 %1 起</translation>
    </message>
</context>
<context>
    <name>guestdeck::IdentityStep</name>
    <message>
        <source>Identity</source>
        <translation>識別資訊</translation>
    </message>
    <message>
        <source>Who is the new machine?</source>
        <translation>新虛擬機器的身分為何？</translation>
    </message>
    <message>
        <source>Tell it by &amp;cloud-init</source>
        <translation>透過 cloud-init 告知虛擬機器(&amp;C)</translation>
    </message>
    <message>
        <source>Cloud images have no password: without this nobody can log in. It goes on a small CD, which is deleted together with the machine.</source>
        <translation>雲端映像檔沒有密碼：不進行此設定，任何人都無法登入。設定會寫入一張小型光碟，並隨虛擬機器一起刪除。</translation>
    </message>
    <message>
        <source>The password is still being hashed.</source>
        <translation>仍在計算密碼的雜湊值。</translation>
    </message>
    <message>
        <source>As the image is</source>
        <translation>維持映像檔原樣</translation>
    </message>
</context>
<context>
    <name>guestdeck::IfupdownDialect</name>
    <message>
        <source>%1 is not there, or cannot be read.</source>
        <translation>%1 不存在，或無法讀取。</translation>
    </message>
    <message>
        <source>%1 is configured in %2 in a way that Guestdeck does not know, so it leaves it alone.</source>
        <translation>%1 在 %2 中的設定方式是 Guestdeck 不認得的，因此不會變更它。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ImportDialog</name>
    <message>
        <source>The system in it has &amp;virtio drivers, as most Linux systems do</source>
        <translation>其中的系統具備 virtio 驅動程式，大多數 Linux 系統都有(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Start it when it is there</source>
        <translation>匯入完成後啟動(&amp;S)</translation>
    </message>
    <message>
        <source>Give it an &amp;identity of its own (UUID, MAC addresses)</source>
        <translation>使用自己的識別資料（UUID、MAC 位址）(&amp;I)</translation>
    </message>
    <message>
        <source>Import a machine to %1</source>
        <translation>將虛擬機器匯入到 %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選擇(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>要匯入的檔案</translation>
    </message>
    <message>
        <source>Appliance (.ova, .ovf) or definition (.xml)</source>
        <translation>虛擬應用裝置（.ova、.ovf）或定義 (.xml)</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>檔案(&amp;F)：</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>正在檢查檔案</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>檔案包含的內容</translation>
    </message>
    <message>
        <source>Name of the new machine</source>
        <translation>新虛擬機器的名稱</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>Net&amp;work:</source>
        <translation>網路(&amp;W)：</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>匯入(&amp;M)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Storage pool for its disks</source>
        <translation>存放其磁碟的儲存集區</translation>
    </message>
    <message>
        <source>Storage &amp;pool:</source>
        <translation>儲存集區(&amp;P)：</translation>
    </message>
    <message>
        <source>Network for its network cards</source>
        <translation>其網路卡使用的網路</translation>
    </message>
    <message>
        <source>What to know before the import</source>
        <translation>匯入前須知</translation>
    </message>
    <message>
        <source>Choose a machine</source>
        <translation>選擇虛擬機器</translation>
    </message>
    <message>
        <source>Machines (*.ova *.ovf *.xml)</source>
        <translation>虛擬機器 (*.ova *.ovf *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>The host did not tell its storage pools and networks: %1</source>
        <translation>主機沒有提供其儲存集區與網路的資訊：%1</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <comment>storage pool</comment>
        <translation>%1（可用 %2）</translation>
    </message>
    <message>
        <source>%1 (not active)</source>
        <comment>virtual network</comment>
        <translation>%1（未啟用）</translation>
    </message>
    <message>
        <source>Bridge %1</source>
        <translation>橋接器 %1</translation>
    </message>
    <message>
        <source>The host&apos;s own, by address translation</source>
        <translation>主機自己的網路，透過位址轉譯</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message numerus="yes">
        <source>%n vCPU(s)</source>
        <translation>
            <numerusform>%n 個 vCPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>%1 記憶體</translation>
    </message>
    <message numerus="yes">
        <source>%n disk(s), %1 in all</source>
        <translation>
            <numerusform>%n 個磁碟，共 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network card(s)</source>
        <translation>
            <numerusform>%n 張網路卡</numerusform>
        </translation>
    </message>
    <message>
        <source>UEFI</source>
        <translation>UEFI</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主機未連線。</translation>
    </message>
    <message>
        <source>The appliance has no checksums: damage on its way here would not be noticed.</source>
        <translation>虛擬應用裝置沒有總和檢查碼：若在傳送途中損壞，將無法察覺。</translation>
    </message>
    <message>
        <source>The appliance is signed; the signature is not checked.</source>
        <translation>虛擬應用裝置附有簽章；不會檢查該簽章。</translation>
    </message>
    <message>
        <source>To know before:</source>
        <translation>事先須知：</translation>
    </message>
    <message>
        <source>Whether its disks and networks are there could not be found out. %1</source>
        <translation>無法確定其磁碟與網路是否存在。%1</translation>
    </message>
    <message>
        <source>It can be imported, but look at this before it is started:</source>
        <translation>可以匯入，但啟動前請留意下列事項：</translation>
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
    <message>
        <source>Template</source>
        <translation>範本</translation>
    </message>
</context>
<context>
    <name>guestdeck::InterfaceCalls</name>
    <message>
        <source>The guest has not let go of the network card. It may do so later: a guest that has not started up yet, or that does not know unplugging, keeps it until it is shut down.</source>
        <translation>虛擬機器尚未釋放網路卡。它之後可能會釋放：尚未啟動完成或不支援熱拔除的虛擬機器，會保留它直到關機為止。</translation>
    </message>
</context>
<context>
    <name>guestdeck::InterfaceXml</name>
    <message>
        <source>The definition has no network card with the address %1 any more.</source>
        <translation>定義中已沒有位址為 %1 的網路卡。</translation>
    </message>
    <message>
        <source>This is not the definition of a guest.</source>
        <translation>這不是虛擬機器的定義。</translation>
    </message>
</context>
<context>
    <name>guestdeck::InterfacesPage</name>
    <message>
        <source>Commands for bridges</source>
        <translation>橋接器命令</translation>
    </message>
    <message>
        <source>New &amp;bridge…</source>
        <translation>新增橋接器(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Edit bridge…</source>
        <translation>編輯橋接器(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move bridge…</source>
        <translation>移除橋接器(&amp;M)…</translation>
    </message>
    <message>
        <source>This host is not in the list any more.</source>
        <translation>這台主機已不在清單中。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command: why it cannot be done</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose a bridge in the table first.</source>
        <translation>請先在表格中選擇橋接器。</translation>
    </message>
    <message>
        <source>Put guests directly into the host&apos;s network</source>
        <translation>將虛擬機器直接接入主機所在的網路</translation>
    </message>
    <message>
        <source>Change the bridge&apos;s ports, address and more</source>
        <translation>變更橋接器的連接埠、位址等設定</translation>
    </message>
    <message>
        <source>Give the address back to the network card, and remove the bridge</source>
        <translation>將位址還給網路卡，並移除橋接器</translation>
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
    <message>
        <source>Logging in to %1…</source>
        <translation>正在登入 %1…</translation>
    </message>
    <message>
        <source>%1 waits for your answer.</source>
        <translation>%1 正在等待您的回答。</translation>
    </message>
    <message>
        <source>Examine connection</source>
        <translation>檢查連線</translation>
    </message>
    <message>
        <source>%1 waits until other hosts have connected.</source>
        <translation>%1 正在等待其他主機完成連線。</translation>
    </message>
    <message>
        <source>%1 is not connected: the login was cancelled.</source>
        <translation>%1 未連線：登入已取消。</translation>
    </message>
    <message>
        <source>The login was cancelled.</source>
        <translation>登入已取消。</translation>
    </message>
</context>
<context>
    <name>guestdeck::Job</name>
    <message>
        <source>Undoing what was done</source>
        <translation>正在復原已完成的動作</translation>
    </message>
    <message>
        <source>Waiting for the host, to undo what was done</source>
        <translation>正在等待主機，以復原已完成的動作</translation>
    </message>
    <message>
        <source>The host is back and still works on it</source>
        <translation>主機已恢復連線，仍在處理中</translation>
    </message>
    <message>
        <source>No answer came from the host, and it is not known how this ended: %1. Look at the host when it is back.</source>
        <translation>主機沒有回應，無法得知此動作的結果：%1。主機恢復連線後，請前往查看。</translation>
    </message>
    <message>
        <source>What this step makes may be there: %1.</source>
        <translation>此步驟所建立的項目可能存在：%1。</translation>
    </message>
    <message>
        <source>The connection broke meanwhile; the host shows that it was done.</source>
        <translation>在此期間連線中斷；從主機可看出動作已完成。</translation>
    </message>
    <message>
        <source>The answer did not come in time; the host shows that it was done.</source>
        <translation>未及時收到回應；從主機可看出動作已完成。</translation>
    </message>
    <message>
        <source>The connection broke meanwhile; the task went on when the host was back.</source>
        <translation>在此期間連線中斷；主機恢復連線後，工作已繼續進行。</translation>
    </message>
    <message>
        <source>This was not done: %1.</source>
        <translation>此動作未完成：%1。</translation>
    </message>
    <message>
        <source>The connection to the host broke.</source>
        <translation>與主機的連線中斷了。</translation>
    </message>
    <message>
        <source>The connection broke; finding out how it ended</source>
        <translation>連線中斷；正在確認動作的結果</translation>
    </message>
    <message>
        <source>The connection broke; finding out how this ended: %1</source>
        <translation>連線中斷；正在確認此動作的結果：%1</translation>
    </message>
    <message>
        <source>The connection to the host broke; nothing was changed.</source>
        <translation>與主機的連線中斷；沒有變更任何東西。</translation>
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
    <message>
        <source>Waiting for the host</source>
        <translation>等待主機</translation>
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
        <translation>%1，剩餘 %2</translation>
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
    <message>
        <source>Wait no longer for the host</source>
        <translation>不再等待主機</translation>
    </message>
    <message>
        <source>Waiting for the host</source>
        <translation>等待主機</translation>
    </message>
    <message>
        <source>The connection broke. The task waits for the host.</source>
        <translation>連線中斷。工作正在等待主機。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) waiting</source>
        <translation>
            <numerusform>%n 個工作等待中</numerusform>
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
        <translation>複製總和檢查碼(&amp;S)</translation>
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
        <translation>按鍵 %1</translation>
    </message>
    <message>
        <source>Press the keys now</source>
        <translation>請立即按下按鍵</translation>
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
    <name>guestdeck::KeysField</name>
    <message>
        <source>My ke&amp;ys</source>
        <translation>我的金鑰(&amp;Y)</translation>
    </message>
    <message>
        <source>Public ssh keys, one a line</source>
        <translation>ssh 公開金鑰，每行一個</translation>
    </message>
    <message>
        <source>Public keys, one a line: ssh-ed25519 AAAA… name</source>
        <translation>公開金鑰，每行一個：ssh-ed25519 AAAA… 名稱</translation>
    </message>
    <message>
        <source>My keys</source>
        <translation>我的金鑰</translation>
    </message>
    <message>
        <source>&amp;Load from a file…</source>
        <translation>從檔案載入(&amp;L)…</translation>
    </message>
    <message>
        <source>Load public keys from a file</source>
        <translation>從檔案載入公開金鑰</translation>
    </message>
    <message>
        <source>No key in ~/.ssh, and none in an agent.</source>
        <translation>~/.ssh 中沒有金鑰，ssh-agent 中也沒有。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>comment of a key, its type</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, from the agent</source>
        <translation>%1，來自 ssh-agent</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>key, file</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Choose a file with public keys</source>
        <translation>選擇含有公開金鑰的檔案</translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation>公開金鑰 (*.pub);;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>guestdeck::LinesDialog</name>
    <message>
        <source>Operating system of the guest</source>
        <translation>虛擬機器的作業系統</translation>
    </message>
    <message>
        <source>By &amp;DHCP</source>
        <translation>透過 DHCP(&amp;D)</translation>
    </message>
    <message>
        <source>Address by DHCP</source>
        <translation>透過 DHCP 取得位址</translation>
    </message>
    <message>
        <source>&amp;Fixed:</source>
        <translation>固定(&amp;F)：</translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation>固定位址</translation>
    </message>
    <message>
        <source>Address with prefix length</source>
        <translation>含首碼長度的位址</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>Lines to type in the guest</source>
        <translation>要在虛擬機器中輸入的命令</translation>
    </message>
    <message>
        <source>Use the card in %1</source>
        <translation>在 %1 中使用此網路卡</translation>
    </message>
    <message>
        <source>%1 has a card with the MAC address %2. Many systems use it by themselves; where not, these lines tell the guest to. Type them there, logged in as an administrator.</source>
        <translation>%1 有一張 MAC 位址為 %2 的網路卡。許多系統會自動使用它；如果沒有，可用以下命令讓虛擬機器使用它。請以系統管理員身分登入虛擬機器，並在其中輸入這些命令。</translation>
    </message>
    <message>
        <source>&amp;System in the guest:</source>
        <translation>虛擬機器中的系統(&amp;S)：</translation>
    </message>
    <message>
        <source>gateway, may be empty</source>
        <translation>閘道，可留空</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>位址：</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>複製這些命令</translation>
    </message>
    <message>
        <source>&amp;Type into the console…</source>
        <translation>輸入到主控台(&amp;T)…</translation>
    </message>
    <message>
        <source>Type the lines into the console</source>
        <translation>將這些命令輸入到主控台</translation>
    </message>
    <message>
        <source>Goes to the guest&apos;s console. Log in there first; nothing is typed before you say so.</source>
        <translation>前往虛擬機器的主控台。請先在那裡登入；在您確認之前不會輸入任何內容。</translation>
    </message>
    <message>
        <source>The gateway must be an address of the same kind, or empty.</source>
        <translation>閘道必須是同一類型的位址，或留空。</translation>
    </message>
    <message>
        <source>An address with the length of its network, such as %1.</source>
        <translation>帶有網路長度的位址，例如 %1。</translation>
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
    <message>
        <source>UEFI with Secure Boot; the machine gets a TPM 2.0.</source>
        <translation>使用 Secure Boot 的 UEFI；虛擬機器會有 TPM 2.0。</translation>
    </message>
    <message>
        <source>The machine gets a TPM 2.0.</source>
        <translation>虛擬機器會有 TPM 2.0。</translation>
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
    <message>
        <source>Tab</source>
        <translation>分頁</translation>
    </message>
    <message>
        <source>Turn back into a machine</source>
        <translation>轉換回虛擬機器</translation>
    </message>
    <message>
        <source>New machine</source>
        <translation>新增虛擬機器</translation>
    </message>
</context>
<context>
    <name>guestdeck::MakeTemplate</name>
    <message>
        <source>The host is not connected.</source>
        <translation>主機未連線。</translation>
    </message>
    <message>
        <source>The host is connected for reading only.</source>
        <translation>主機以唯讀方式連線。</translation>
    </message>
    <message>
        <source>%1 is transient: it has no definition that could be changed.</source>
        <translation>%1 是暫時性的虛擬機器：沒有可以變更的定義。</translation>
    </message>
    <message>
        <source>%1 has no virt-sysprep. The package that brings it is called libguestfs-tools on Debian and Ubuntu, and guestfs-tools on Fedora, RHEL and openSUSE.</source>
        <translation>%1 上沒有 virt-sysprep。提供它的套件在 Debian 與 Ubuntu 上名為 libguestfs-tools，在 Fedora、RHEL 與 openSUSE 上名為 guestfs-tools。</translation>
    </message>
    <message>
        <source>%1 has virt-sysprep, but your login there may not write to the disks.</source>
        <translation>%1 上有 virt-sysprep，但您在該主機上的登入帳號無權寫入磁碟。</translation>
    </message>
    <message>
        <source>%1 could not be asked for virt-sysprep.</source>
        <translation>無法查詢 %1 上是否有 virt-sysprep。</translation>
    </message>
    <message>
        <source>The autostart of %1 could not be switched off.</source>
        <translation>無法停用 %1 的自動啟動。</translation>
    </message>
    <message>
        <source>Cleaning the image with virt-sysprep</source>
        <translation>正在以 virt-sysprep 清理映像檔</translation>
    </message>
    <message>
        <source>The host was removed.</source>
        <translation>主機已被移除。</translation>
    </message>
    <message>
        <source>virt-sysprep could not clean the image of %1. It may have changed a part of it.</source>
        <translation>virt-sysprep 無法清理 %1 的映像檔。其中一部分可能已變更。</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在完成</translation>
    </message>
    <message>
        <source>%1 is a template already.</source>
        <translation>%1 已經是範本。</translation>
    </message>
    <message>
        <source>%1 is saved: its disks are in the middle of something. Start it and shut it down first.</source>
        <translation>%1 處於已儲存狀態：其磁碟上還有未完成的動作。請先啟動它，再將它關機。</translation>
    </message>
    <message>
        <source>%1 is running. A template is made of a machine that is shut down.</source>
        <translation>%1 正在執行。只能用已關機的虛擬機器製作範本。</translation>
    </message>
    <message>
        <source>The disk %1 is not whole: %2 is missing on the host.</source>
        <translation>磁碟 %1 不完整：主機上缺少 %2。</translation>
    </message>
    <message>
        <source>Make %1 a template</source>
        <translation>將 %1 製作成範本</translation>
    </message>
    <message>
        <source>Checking the machine</source>
        <translation>正在檢查虛擬機器</translation>
    </message>
    <message>
        <source>Switching autostart off</source>
        <translation>正在停用自動啟動</translation>
    </message>
    <message>
        <source>%1 does not start with its host any more.</source>
        <translation>%1 不再隨其主機自動啟動。</translation>
    </message>
    <message>
        <source>Marking it, and locking its disks</source>
        <translation>正在標記，並鎖定其磁碟</translation>
    </message>
    <message>
        <source>%1 could not be marked as a template.</source>
        <translation>無法將 %1 標記為範本。</translation>
    </message>
    <message>
        <source>%1 is still marked as a template.</source>
        <translation>%1 仍標記為範本。</translation>
    </message>
    <message>
        <source>QEMU has no read-only disks at IDE and SATA controllers, so %1 could not be locked; this program does not start the template all the same.</source>
        <translation>QEMU 不支援在 IDE 與 SATA 控制器上使用唯讀磁碟，因此無法鎖定 %1；不過本程式仍不會啟動該範本。</translation>
    </message>
    <message>
        <source>Turn %1 back into a machine</source>
        <translation>將 %1 轉換回虛擬機器</translation>
    </message>
    <message>
        <source>Looking for machines built upon it</source>
        <translation>正在尋找以它為基礎的虛擬機器</translation>
    </message>
    <message>
        <source>It cannot be told whether others are built upon %1.</source>
        <translation>無法判斷是否有其他虛擬機器以 %1 為基礎。</translation>
    </message>
    <message>
        <source>%1 stays a template: others are built upon its disks, and would be damaged if it wrote to them: %2.</source>
        <translation>%1 仍為範本：有其他虛擬機器以其磁碟為基礎，若它寫入這些磁碟，就會損壞它們：%2。</translation>
    </message>
    <message>
        <source>Unlocking its disks</source>
        <translation>正在解除鎖定其磁碟</translation>
    </message>
    <message>
        <source>%1 could not be turned back into a machine.</source>
        <translation>無法將 %1 轉換回虛擬機器。</translation>
    </message>
    <message>
        <source>%1 is no template.</source>
        <translation>%1 不是範本。</translation>
    </message>
    <message>
        <source>virt-sysprep would write to the disk %1, which is marked as shared between guests.</source>
        <translation>virt-sysprep 會寫入磁碟 %1，而該磁碟被標記為在虛擬機器之間共用。</translation>
    </message>
    <message>
        <source>virt-sysprep would write to disks of %1 that others use or are built upon, and damage them: %2.</source>
        <translation>virt-sysprep 會寫入 %1 的磁碟，而其他對象正在使用這些磁碟或以其為基礎，會因此受損：%2。</translation>
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
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
</context>
<context>
    <name>guestdeck::Monitors</name>
    <message>
        <source>%1: %2 × %3 pixels, at %4, %5</source>
        <comment>monitor: name, size, position of its corner</comment>
        <translation>%1：%2 × %3 像素，位於 %4, %5</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <comment>the monitor where the window is</comment>
        <translation>%1（目前的螢幕）</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetTarget</name>
    <message>
        <source>A bridge gets another VLAN, or a bond in place of a network card, by removing it and making it anew.</source>
        <translation>若要更換橋接器的 VLAN，或改用 Bond 取代網路卡，必須先移除該橋接器，再重新建立。</translation>
    </message>
    <message>
        <source>The configuration of “%1” cannot be understood well enough to change it.</source>
        <translation>無法充分理解「%1」的設定，因此不能變更。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetplanDialect</name>
    <message>
        <source>%1 is described in several places of netplan&apos;s files (%2), so Guestdeck leaves it alone.</source>
        <translation>%1 在 netplan 的檔案中有多處描述（%2），因此 Guestdeck 不會更動它。</translation>
    </message>
    <message>
        <source>A file in %1 cannot be understood.</source>
        <translation>無法理解 %1 中的某個檔案。</translation>
    </message>
    <message>
        <source>The network is described in %1, which is not to be changed.</source>
        <translation>網路是在 %1 中描述的，而該檔案不應變更。</translation>
    </message>
    <message>
        <source>%1 is written in a way that cannot be changed safely (with anchors, braces or tabs). Write it as a plain list of keys, one a line, and try again.</source>
        <translation>%1 的寫法（使用了錨點、大括號或定位字元）無法安全地變更。請將它改寫為一般的鍵清單，每行一個鍵，然後再試一次。</translation>
    </message>
    <message>
        <source>“%1” in %2 means several network cards, or is described twice. Give %3 an entry of its own there first.</source>
        <translation>%2 中的「%1」代表多張網路卡，或被重複描述。請先在那裡為 %3 建立獨立的項目。</translation>
    </message>
    <message>
        <source>cloud-init writes %1 anew when this host is copied or gets another identity, and the bridge is gone then. It leaves the file alone when a file in /etc/cloud/cloud.cfg.d says “network: {config: disabled}”.</source>
        <translation>當這台主機被複製或取得另一個身分時，cloud-init 會重新寫入 %1，屆時橋接器將會消失。如果 /etc/cloud/cloud.cfg.d 中有檔案寫著「network: {config: disabled}」，它就不會更動該檔案。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkActions</name>
    <message>
        <source>Choose a network first.</source>
        <translation>請先選擇網路。</translation>
    </message>
    <message>
        <source>The network was made for this run only and has no definition.</source>
        <translation>此網路只為這次執行而建立，沒有定義。</translation>
    </message>
    <message>
        <source>The network is active already.</source>
        <translation>網路已經啟用。</translation>
    </message>
    <message>
        <source>The network is stopped already.</source>
        <translation>網路已經停止。</translation>
    </message>
    <message>
        <source>What the network consists of is not known yet.</source>
        <translation>尚不清楚此網路的組成。</translation>
    </message>
    <message>
        <source>In this network not libvirt gives out addresses and names, but whoever does so on the real one.</source>
        <translation>在此網路中，配發位址與名稱的不是 libvirt，而是實際網路上負責此事的伺服器。</translation>
    </message>
    <message>
        <source>This network gives out no addresses. Switch that on by editing it.</source>
        <translation>此網路不配發位址。請編輯網路以啟用位址配發。</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>請先選擇一列。</translation>
    </message>
    <message>
        <source>IPv6 addresses are reserved by an identifier that the guest makes up, not by its hardware address; give a fixed one in the guest.</source>
        <translation>IPv6 位址是依虛擬機器自行產生的識別碼保留，而不是依硬體位址；請在虛擬機器中設定固定位址。</translation>
    </message>
    <message>
        <source>This address is reserved for it already.</source>
        <translation>此位址已保留給它。</translation>
    </message>
    <message>
        <source>Choose a reservation first.</source>
        <translation>請先選擇位址保留。</translation>
    </message>
    <message>
        <source>This one goes by a name or an identifier, not by a hardware address. Remove it, and add another.</source>
        <translation>此項目依據的是名稱或識別碼，而不是硬體位址。請移除它，再另外新增一項。</translation>
    </message>
    <message>
        <source>Choose a name first.</source>
        <translation>請先選擇名稱。</translation>
    </message>
    <message>
        <source>Choose a guest first.</source>
        <translation>請先選擇虛擬機器。</translation>
    </message>
    <message>
        <source>The guest&apos;s hardware address is not known.</source>
        <translation>虛擬機器的硬體位址不明。</translation>
    </message>
    <message>
        <source>&amp;New network…</source>
        <translation>新增網路(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a virtual network that guests can be plugged into</source>
        <translation>建立可供虛擬機器接入的虛擬網路</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>Change subnets, ranges, names and more</source>
        <translation>變更子網路、位址範圍、名稱等設定</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>啟動(&amp;S)</translation>
    </message>
    <message>
        <source>Start the network; running guests that were in it are plugged in again</source>
        <translation>啟動網路；原本接在其中且正在執行的虛擬機器會重新接入</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the network; its definition stays</source>
        <translation>停止網路；其定義會保留</translation>
    </message>
    <message>
        <source>St&amp;art with the host</source>
        <translation>隨主機啟動(&amp;A)</translation>
    </message>
    <message>
        <source>Start the network whenever the host starts</source>
        <translation>每次主機啟動時都啟動此網路</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>刪除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the network; asks first, and names the guests that use it</source>
        <translation>刪除網路；會先詢問，並列出使用它的虛擬機器</translation>
    </message>
    <message>
        <source>&amp;Check the network…</source>
        <translation>檢查網路(&amp;C)…</translation>
    </message>
    <message>
        <source>Look for what keeps guests from reaching others: forwarding, firewall, addresses</source>
        <translation>找出妨礙虛擬機器連到其他機器的原因：轉送、防火牆、位址</translation>
    </message>
    <message>
        <source>&amp;Reserve this address…</source>
        <translation>保留此位址(&amp;R)…</translation>
    </message>
    <message>
        <source>Let the guest keep this address for good</source>
        <translation>讓虛擬機器永久保有此位址</translation>
    </message>
    <message>
        <source>&amp;Reserve an address…</source>
        <translation>保留位址(&amp;R)…</translation>
    </message>
    <message>
        <source>Give a guest an address that it always gets</source>
        <translation>為一台虛擬機器指定固定會取得的位址</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>變更(&amp;C)…</translation>
    </message>
    <message>
        <source>Change the chosen reservation</source>
        <translation>變更所選的位址保留</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the chosen reservation; the guest gets any free address when it next asks</source>
        <translation>移除所選的位址保留；虛擬機器下次要求時會取得任一個可用的位址</translation>
    </message>
    <message>
        <source>&amp;Add DNS name…</source>
        <translation>新增 DNS 名稱(&amp;A)…</translation>
    </message>
    <message>
        <source>Let the network&apos;s name service answer for a name</source>
        <translation>讓網路的名稱服務回應某個名稱的查詢</translation>
    </message>
    <message>
        <source>Change the chosen name</source>
        <translation>變更所選的名稱</translation>
    </message>
    <message>
        <source>Remove the chosen name</source>
        <translation>移除所選的名稱</translation>
    </message>
    <message>
        <source>&amp;Show the guest</source>
        <translation>顯示虛擬機器(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the guest&apos;s tab</source>
        <translation>前往該虛擬機器的分頁</translation>
    </message>
    <message>
        <source>&amp;Reserve an address for it…</source>
        <translation>為它保留位址(&amp;R)…</translation>
    </message>
    <message>
        <source>Give the guest an address that it always gets</source>
        <translation>為這台虛擬機器指定固定會取得的位址</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkAddressForm</name>
    <message>
        <source>Addresses</source>
        <translation>位址</translation>
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
        <translation>IPv6 子網路</translation>
    </message>
    <message>
        <source>IPv4 subnet</source>
        <translation>IPv4 子網路</translation>
    </message>
    <message>
        <source>Of a subnet, the host takes the first address. Another one can be given with its prefix, such as %1.</source>
        <translation>主機使用子網路的第一個位址。也可以指定其他位址並加上首碼，例如 %1。</translation>
    </message>
    <message>
        <source>Give out addresses (D&amp;HCPv6)</source>
        <translation>配發位址 (DHCPv6)(&amp;H)</translation>
    </message>
    <message>
        <source>Give out addresses (&amp;DHCP)</source>
        <translation>配發位址 (DHCP)(&amp;D)</translation>
    </message>
    <message>
        <source>Give out IPv6 addresses</source>
        <translation>配發 IPv6 位址</translation>
    </message>
    <message>
        <source>Give out IPv4 addresses</source>
        <translation>配發 IPv4 位址</translation>
    </message>
    <message>
        <source>IPv6 addresses given out</source>
        <translation>配發的 IPv6 位址</translation>
    </message>
    <message>
        <source>IPv4 addresses given out</source>
        <translation>配發的 IPv4 位址</translation>
    </message>
    <message>
        <source>first – last, several with commas</source>
        <translation>第一個 – 最後一個，多個範圍以逗號分隔</translation>
    </message>
    <message>
        <source>&amp;From – to:</source>
        <translation>起訖位址(&amp;F)：</translation>
    </message>
    <message>
        <source>F&amp;rom – to:</source>
        <translation>起訖位址(&amp;R)：</translation>
    </message>
    <message>
        <source>Subne&amp;t:</source>
        <translation>子網路(&amp;T)：</translation>
    </message>
    <message>
        <source>S&amp;ubnet:</source>
        <translation>子網路(&amp;U)：</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkCheck</name>
    <message>
        <source>Switch %1 on</source>
        <translation>開啟 %1</translation>
    </message>
    <message>
        <source>At the next start of the host its own network configuration decides again.</source>
        <translation>主機下次啟動時，仍由其自身的網路設定決定。</translation>
    </message>
    <message>
        <source>a machine that does not tell its MAC address</source>
        <translation>一台未告知其 MAC 位址的機器</translation>
    </message>
    <message>
        <source>the guest %1 (%2)</source>
        <translation>虛擬機器 %1 (%2)</translation>
    </message>
    <message>
        <source>a machine with the MAC address %1</source>
        <translation>一台 MAC 位址為 %1 的機器</translation>
    </message>
    <message>
        <source>Others on the network cannot be asked from here, because only the host&apos;s administrator may.</source>
        <translation>無法從這裡詢問網路上的其他機器，因為只有主機管理員才有權限。</translation>
    </message>
    <message>
        <source>Others on the network cannot be asked from here, because the host has none of python3, arping and nmap.</source>
        <translation>無法從這裡詢問網路上的其他機器，因為主機上沒有 python3、arping 或 nmap。</translation>
    </message>
    <message>
        <source>Cables and links</source>
        <translation>網路線與連線</translation>
    </message>
    <message>
        <source>%1, a port of the bridge %2, is switched off.</source>
        <translation>橋接器 %2 的連接埠 %1 已關閉。</translation>
    </message>
    <message>
        <source>Nothing gets from the bridge to the network behind this NIC.</source>
        <translation>橋接器的流量無法到達此網路卡後方的網路。</translation>
    </message>
    <message>
        <source>%1, a port of the bridge %2, has no link.</source>
        <translation>橋接器 %2 的連接埠 %1 沒有連線訊號。</translation>
    </message>
    <message>
        <source>%1 has no link.</source>
        <translation>%1 沒有連線訊號。</translation>
    </message>
    <message>
        <source>No cable is plugged in, or the switch at its other end is off or has closed the port.</source>
        <translation>沒有插上網路線，或另一端的交換器已關機或已關閉該連接埠。</translation>
    </message>
    <message>
        <source>Every NIC that is used has a link.</source>
        <translation>所有使用中的網路卡都有連線訊號。</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>橋接器</translation>
    </message>
    <message>
        <source>The bridge %1 is switched off.</source>
        <translation>橋接器 %1 已關閉。</translation>
    </message>
    <message>
        <source>Nothing passes over it.</source>
        <translation>沒有任何流量通過它。</translation>
    </message>
    <message>
        <source>Nothing passes over it. Guests on it: %1.</source>
        <translation>沒有任何流量通過它。其上的虛擬機器：%1。</translation>
    </message>
    <message>
        <source>The bridge %1 has no NIC of the host as a member.</source>
        <translation>橋接器 %1 的成員中沒有主機的網路卡。</translation>
    </message>
    <message>
        <source>Guests on it reach each other and this host, but nothing outside. If it is meant to lead to the real network, edit it with the bridge wizard and add the NIC.</source>
        <translation>其上的虛擬機器可以互相連線，也能連到這台主機，但無法連到外部。如果它應該通往實際網路，請用橋接器精靈編輯它並加入網路卡。</translation>
    </message>
    <message>
        <source>Guests on it: %1</source>
        <translation>其上的虛擬機器：%1</translation>
    </message>
    <message>
        <source>The host&apos;s bridges are on and have members.</source>
        <translation>主機的橋接器均已開啟並且有成員。</translation>
    </message>
    <message>
        <source>The network %1 uses the bridge %2, which is not there.</source>
        <translation>網路 %1 使用的橋接器 %2 不存在。</translation>
    </message>
    <message>
        <source>Guests in it cannot be started. Create the bridge with the bridge wizard, or point the network at another one.</source>
        <translation>其中的虛擬機器無法啟動。請用橋接器精靈建立該橋接器，或讓網路改用另一個橋接器。</translation>
    </message>
    <message>
        <source>Duplicate addresses</source>
        <translation>重複位址</translation>
    </message>
    <message>
        <source>The host has the address %1 on %2.</source>
        <translation>主機在 %2 上有位址 %1。</translation>
    </message>
    <message>
        <source>Only one of them can be reached by it. Take it away from the others: the host&apos;s network configuration, or the network&apos;s own address on the page Networks.</source>
        <translation>使用該位址只能連到其中之一。請從其他各處移除該位址：在主機的網路設定中，或在「網路」頁面變更網路自己的位址。</translation>
    </message>
    <message>
        <source>%1, an address of this host, is also used by %2.</source>
        <translation>這台主機的位址 %1 也被 %2 使用。</translation>
    </message>
    <message>
        <source>Answers go now to one, now to the other, so connections break or never come about. Give one of them another address.</source>
        <translation>回應時而送往一方，時而送往另一方，因此連線會中斷或根本無法建立。請為其中一方換用其他位址。</translation>
    </message>
    <message>
        <source>Answered on %1: %2 is at %3</source>
        <translation>在 %1 上的回應：%2 位於 %3</translation>
    </message>
    <message>
        <source>Nobody else has an address of this host.</source>
        <translation>沒有其他機器使用這台主機的位址。</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>已詢問：%1</translation>
    </message>
    <message>
        <source>Who gives addresses (DHCP)</source>
        <translation>由誰配發位址 (DHCP)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>address of a server: who it is</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>On the network %1 somebody else gives addresses: %2.</source>
        <translation>在網路 %1 上還有其他機器配發位址：%2。</translation>
    </message>
    <message>
        <source>Guests take the first address they are offered, so some get one that leads nowhere. Switch the DHCP server off in that guest.</source>
        <translation>虛擬機器會採用最先提供給它的位址，因此有些會取得無法通往任何地方的位址。請在那台虛擬機器中關閉 DHCP 伺服器。</translation>
    </message>
    <message>
        <source>dnsmasq runs for the network %1, but does not answer.</source>
        <translation>網路 %1 的 dnsmasq 正在執行，但沒有回應。</translation>
    </message>
    <message>
        <source>The host&apos;s firewall may drop the questions before they reach it (rules of the chain INPUT for %1), or all addresses are given out.</source>
        <translation>主機的防火牆可能在要求送達之前就將它捨棄（INPUT 鏈中針對 %1 的規則），或所有位址都已配發完畢。</translation>
    </message>
    <message>
        <source>Let libvirt set its firewall rules again</source>
        <translation>讓 libvirt 重新設定其防火牆規則</translation>
    </message>
    <message>
        <source>Several servers give addresses on %1: %2.</source>
        <translation>%1 上有多台伺服器配發位址：%2。</translation>
    </message>
    <message>
        <source>Guests take the first offer. Unless these servers know of each other, one of them should not be there.</source>
        <translation>虛擬機器會採用最先提供的位址。除非這些伺服器彼此知道對方，否則其中一台不應該存在。</translation>
    </message>
    <message>
        <source>On %1 addresses come from %2.</source>
        <translation>在 %1 上，位址由 %2 配發。</translation>
    </message>
    <message>
        <source>Nobody gives addresses on %1.</source>
        <translation>%1 上沒有伺服器配發位址。</translation>
    </message>
    <message>
        <source>Guests on it need fixed addresses, unless the server takes long or knows their MAC addresses alone.</source>
        <translation>其上的虛擬機器需要固定位址，除非伺服器回應較慢，或只配發給它認識的 MAC 位址。</translation>
    </message>
    <message>
        <source>The host&apos;s answer is not what was asked for, or is cut off.</source>
        <translation>主機的回應與所要求的不符，或不完整。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未檢查</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>有問題</translation>
    </message>
    <message>
        <source>Network of %1, %2</source>
        <translation>%1 的網路，%2</translation>
    </message>
    <message>
        <source>The rules of the firewall may be read by the host&apos;s administrator alone.</source>
        <translation>只有主機管理員可以讀取防火牆的規則。</translation>
    </message>
    <message>
        <source>Log in as root, or let this user run sudo without a password, to have them looked at.</source>
        <translation>若要檢查這些規則，請以 root 登入，或允許這位使用者不輸入密碼執行 sudo。</translation>
    </message>
    <message>
        <source>Let firewalld translate addresses in the zone %1</source>
        <translation>讓 firewalld 在區域 %1 中轉譯位址</translation>
    </message>
    <message>
        <source>Everything that goes out by this zone then has the host&apos;s address, not only guests.</source>
        <translation>此後，經由此區域送出的所有流量都會使用主機的位址，而不只是虛擬機器的流量。</translation>
    </message>
    <message>
        <source>Translate the addresses of %1</source>
        <translation>轉譯 %1 的位址</translation>
    </message>
    <message>
        <source>It is forgotten when the host starts again; libvirt then sets its own rule.</source>
        <translation>主機重新啟動後此設定就會失效；屆時 libvirt 會設定自己的規則。</translation>
    </message>
    <message>
        <source>Let traffic of %1 through</source>
        <translation>放行 %1 的流量</translation>
    </message>
    <message>
        <source>ufw keeps these rules by itself.</source>
        <translation>ufw 會自行保存這些規則。</translation>
    </message>
    <message>
        <source>It is forgotten when the host starts again: add the same lines to what sets up its firewall.</source>
        <translation>主機重新啟動後此設定就會失效：請將相同的命令加到負責設定主機防火牆之處。</translation>
    </message>
    <message>
        <source>ufw, the host&apos;s firewall, drops what passes through the host unless a rule allows it.</source>
        <translation>主機的防火牆 ufw 會捨棄通過主機的流量，除非有規則放行。</translation>
    </message>
    <message>
        <source>Docker sets the host to drop what passes through it, but for its own containers.</source>
        <translation>Docker 將主機設為捨棄通過主機的流量，只放行它自己的容器。</translation>
    </message>
    <message>
        <source>The host&apos;s firewall drops what passes through it unless a rule allows it.</source>
        <translation>主機的防火牆會捨棄通過主機的流量，除非有規則放行。</translation>
    </message>
    <message>
        <source>Address translation (NAT)</source>
        <translation>位址轉譯 (NAT)</translation>
    </message>
    <message>
        <source>No rule translates the addresses of the network %1 (%2).</source>
        <translation>沒有規則轉譯網路 %1 (%2) 的位址。</translation>
    </message>
    <message>
        <source>Guests go out with addresses that nobody outside knows the way back to, so nothing answers them. libvirt made the rule when it started the network; something removed it afterwards, such as a reload of the firewall.</source>
        <translation>虛擬機器送出的資料使用的是外部不知如何送回的位址，因此得不到任何回應。libvirt 在啟動網路時建立了這條規則；之後它被移除了，例如因為重新載入了防火牆。</translation>
    </message>
    <message>
        <source>The table “nat” has no rules.</source>
        <translation>「nat」表中沒有規則。</translation>
    </message>
    <message>
        <source>The addresses of %1 are translated.</source>
        <translation>%1 的位址已轉譯。</translation>
    </message>
    <message>
        <source>Traffic through the host</source>
        <translation>通過主機的流量</translation>
    </message>
    <message>
        <source>The host drops what guests of the network %1 send out.</source>
        <translation>主機會捨棄網路 %1 中虛擬機器送出的流量。</translation>
    </message>
    <message>
        <source>No rule allows it for the bridge %1.</source>
        <translation>沒有規則為橋接器 %1 放行。</translation>
    </message>
    <message>
        <source>The firewall lets traffic of guests through.</source>
        <translation>防火牆會放行虛擬機器的流量。</translation>
    </message>
    <message>
        <source>Firewall zones</source>
        <translation>防火牆區域</translation>
    </message>
    <message>
        <source>The bridge %1 of the network %2 is in no zone of firewalld.</source>
        <translation>網路 %2 的橋接器 %1 不在 firewalld 的任何區域中。</translation>
    </message>
    <message>
        <source>The bridge %1 of the network %2 is in firewalld&apos;s zone %3.</source>
        <translation>網路 %2 的橋接器 %1 位於 firewalld 的區域 %3 中。</translation>
    </message>
    <message>
        <source>libvirt puts its bridges into a zone of its own, where guests may ask the host for addresses and names. In another one these questions may be dropped.</source>
        <translation>libvirt 會將其橋接器放入專屬的區域，虛擬機器可以在該區域中向主機要求位址與名稱。在其他區域中，這些要求可能會被捨棄。</translation>
    </message>
    <message>
        <source>Zones there: %1</source>
        <translation>其中的區域：%1</translation>
    </message>
    <message>
        <source>Put %1 into the zone %2</source>
        <translation>將 %1 放入區域 %2</translation>
    </message>
    <message>
        <source>The bridges of libvirt are in its zones.</source>
        <translation>libvirt 的橋接器都在其所屬的區域中。</translation>
    </message>
    <message>
        <source>Bridged traffic and the firewall</source>
        <translation>橋接流量與防火牆</translation>
    </message>
    <message>
        <source>The firewall drops what guests send over the bridge %1.</source>
        <translation>防火牆會捨棄虛擬機器透過橋接器 %1 送出的流量。</translation>
    </message>
    <message>
        <source>It also looks at what only passes over bridges (br_netfilter), as Docker and Kubernetes ask for. Guests on this bridge: %1.</source>
        <translation>它也會檢查只通過橋接器的流量 (br_netfilter)，這是 Docker 與 Kubernetes 所要求的。此橋接器上的虛擬機器：%1。</translation>
    </message>
    <message>
        <source>Leave bridged traffic to the bridge</source>
        <translation>橋接流量只交由橋接器處理</translation>
    </message>
    <message>
        <source>The firewall itself stays as it is. Kubernetes on this host would need the old value.</source>
        <translation>防火牆本身維持不變。這台主機上的 Kubernetes 需要原本的值。</translation>
    </message>
    <message>
        <source>The firewall does not hold up what passes over %1.</source>
        <translation>防火牆不會阻擋通過 %1 的流量。</translation>
    </message>
    <message>
        <source>The host was removed.</source>
        <translation>主機已被移除。</translation>
    </message>
    <message>
        <source>A command of the fix failed on the host. What ran before it stays.</source>
        <translation>修復所用的某個命令在主機上執行失敗。在那之前執行的命令仍會保留。</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 未連線。</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 以唯讀方式連線。</translation>
    </message>
    <message>
        <source>These commands need the host&apos;s administrator: log in as root, or let this user run sudo without a password. You can copy them and run them there.</source>
        <translation>這些命令需要主機管理員權限：請以 root 登入，或允許這位使用者不輸入密碼執行 sudo。您也可以複製這些命令，再到主機上執行。</translation>
    </message>
    <message>
        <source>The host could not be asked about its network.</source>
        <translation>無法向主機查詢其網路狀況。</translation>
    </message>
    <message>
        <source>Running %1</source>
        <translation>正在執行 %1</translation>
    </message>
    <message>
        <source>Start the network %1</source>
        <translation>啟動網路 %1</translation>
    </message>
    <message>
        <source>Guests that run already may have to be shut down and started again before their NICs are plugged in anew.</source>
        <translation>已在執行的虛擬機器可能必須先關機再啟動，其網路卡才會重新接入。</translation>
    </message>
    <message>
        <source>Networks that guests use</source>
        <translation>虛擬機器使用的網路</translation>
    </message>
    <message>
        <source>Guests with a NIC in it: %1</source>
        <translation>有網路卡接在其中的虛擬機器：%1</translation>
    </message>
    <message>
        <source>The network %1 is not active, but %2 use it.</source>
        <translation>網路 %1 未啟用，但 %2 正在使用它。</translation>
    </message>
    <message>
        <source>It was stopped while guests were running: their NICs are unplugged.</source>
        <translation>它在虛擬機器執行期間被停止：這些虛擬機器的網路卡已中斷連接。</translation>
    </message>
    <message>
        <source>These guests cannot be started until the network is.</source>
        <translation>在網路啟動之前，這些虛擬機器無法啟動。</translation>
    </message>
    <message>
        <source>There is no network %1, but %2 use it.</source>
        <translation>沒有網路 %1，但 %2 正在使用它。</translation>
    </message>
    <message>
        <source>It was deleted, or the guests come from another host. Create the network again on the page Networks, or choose another one for the guests&apos; NICs.</source>
        <translation>該網路已被刪除，或這些虛擬機器來自另一台主機。請在「網路」頁面重新建立該網路，或為虛擬機器的網路卡選擇其他網路。</translation>
    </message>
    <message>
        <source>The network %1 starts with the host, but is not active now.</source>
        <translation>網路 %1 設為隨主機啟動，但目前未啟用。</translation>
    </message>
    <message>
        <source>Somebody stopped it, or it could not be started with the host.</source>
        <translation>有人停止了它，或它未能隨主機啟動。</translation>
    </message>
    <message>
        <source>Every network that a guest uses is active.</source>
        <translation>虛擬機器使用的網路都已啟用。</translation>
    </message>
    <message>
        <source>IP forwarding</source>
        <translation>IP 轉送</translation>
    </message>
    <message>
        <source>The host does not tell whether it forwards %1.</source>
        <translation>主機未說明它是否轉送 %1。</translation>
    </message>
    <message>
        <source>The host does not forward %1, which the networks %2 need.</source>
        <translation>主機不轉送 %1，而網路 %2 需要它。</translation>
    </message>
    <message>
        <source>Forwarding is switched off, so the host passes nothing on between its guests and the outside. libvirt switches it on when it starts a network; something switched it off afterwards, such as a file in /etc/sysctl.d.</source>
        <translation>轉送已關閉，因此主機不會在虛擬機器與外部之間傳遞任何資料。libvirt 在啟動網路時會開啟轉送；之後又被其他設定關閉了，例如 /etc/sysctl.d 中的檔案。</translation>
    </message>
    <message>
        <source>Switch forwarding of %1 on</source>
        <translation>開啟 %1 轉送</translation>
    </message>
    <message>
        <source>The host forwards %1.</source>
        <translation>主機會轉送 %1。</translation>
    </message>
    <message>
        <source>Addresses and names for guests (dnsmasq)</source>
        <translation>虛擬機器的位址與名稱 (dnsmasq)</translation>
    </message>
    <message>
        <source>The host does not show other users&apos; programs, so it is not known whether dnsmasq runs for %1.</source>
        <translation>主機不顯示其他使用者的程式，因此無法得知 %1 的 dnsmasq 是否在執行。</translation>
    </message>
    <message>
        <source>dnsmasq does not run for the network %1.</source>
        <translation>網路 %1 的 dnsmasq 沒有執行。</translation>
    </message>
    <message>
        <source>This program gives the guests their addresses and looks up names for them. It has died, or was ended: guests that start now get no address, and those that run lose theirs when their lease ends.</source>
        <translation>這個程式為虛擬機器配發位址，並為它們查詢名稱。它已異常結束或被終止：現在啟動的虛擬機器無法取得位址，正在執行的虛擬機器會在租約到期時失去位址。</translation>
    </message>
    <message>
        <source>No process has the configuration %1.</source>
        <translation>沒有處理程序使用設定 %1。</translation>
    </message>
    <message>
        <source>Let libvirt start dnsmasq again</source>
        <translation>讓 libvirt 重新啟動 dnsmasq</translation>
    </message>
    <message>
        <source>dnsmasq runs for %1.</source>
        <translation>%1 的 dnsmasq 正在執行。</translation>
    </message>
    <message>
        <source>Overlapping subnets</source>
        <translation>重疊的子網路</translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>subnet: device</comment>
        <translation>經由 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 of the network %2</source>
        <translation>網路 %2 的 %1</translation>
    </message>
    <message>
        <source>%1 of the network %2 overlaps with %3.</source>
        <translation>網路 %2 的 %1 與 %3 重疊。</translation>
    </message>
    <message>
        <source>The same addresses are in two places, and the host reaches only one of them. Give the virtual network another subnet: edit it on the page Networks.</source>
        <translation>相同的位址出現在兩處，而主機只能連到其中一處。請為虛擬網路指定另一個子網路：在「網路」頁面編輯它。</translation>
    </message>
    <message>
        <source>No virtual network overlaps with another one or with the host&apos;s routes.</source>
        <translation>虛擬網路之間沒有重疊，也未與主機的路由重疊。</translation>
    </message>
    <message>
        <source>Reverse path filter</source>
        <translation>反向路徑過濾</translation>
    </message>
    <message>
        <source>%1 drops what does not come the way that answers would go.</source>
        <translation>%1 會捨棄不是從回應所走路徑進來的封包。</translation>
    </message>
    <message>
        <source>The host has several ways out (%1), and its filter is strict: an answer that comes back by another way than the question went is thrown away without a word. The loose setting still drops what cannot be answered at all.</source>
        <translation>主機有多條對外路徑（%1），且其過濾為嚴格模式：如果回應返回的路徑與要求送出的路徑不同，就會在毫無提示下被捨棄。寬鬆模式仍會捨棄完全無法回應的封包。</translation>
    </message>
    <message>
        <source>by rules</source>
        <translation>由規則決定</translation>
    </message>
    <message>
        <source>Set the filter of %1 to loose</source>
        <translation>將 %1 的過濾設為寬鬆</translation>
    </message>
    <message>
        <source>The filter lets pass what comes back by another way.</source>
        <translation>過濾會放行從其他路徑返回的封包。</translation>
    </message>
    <message>
        <source>The host has one way out, so the filter is in nobody&apos;s way.</source>
        <translation>主機只有一條對外路徑，因此過濾不會造成妨礙。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>To be kept over a restart of the host, it is written into %1.</source>
        <translation>為了在主機重新啟動後保留此設定，會將它寫入 %1。</translation>
    </message>
    <message>
        <source>libvirt then sets up the rules and servers of all its networks anew. Guests go on running and keep their addresses. Nothing has to be made lasting: libvirt does the same whenever it starts.</source>
        <translation>接著 libvirt 會重新設定其所有網路的規則與伺服器。虛擬機器會繼續執行並保留其位址。不需要另外永久儲存：libvirt 每次啟動時都會這麼做。</translation>
    </message>
    <message>
        <source>The host learns its own IPv6 route from a router. A host that forwards would no longer listen to it, and could be cut off; so %1 is told to go on listening.</source>
        <translation>這台主機從路由器得知自己的 IPv6 路由。進行轉送的主機將不再接收這些資訊，可能因此失去連線；所以會讓 %1 繼續接收。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkCheckDialog</name>
    <message>
        <source>Network of %1</source>
        <translation>%1 的網路</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>檢查的項目</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>重新執行(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>複製報告(&amp;R)</translation>
    </message>
    <message>
        <source>Looking at the network of %1. This takes some seconds, as others on the network are asked. Nothing is changed.</source>
        <translation>正在檢查 %1 的網路。由於要詢問網路上的其他機器，這需要幾秒鐘。不會變更任何內容。</translation>
    </message>
    <message>
        <source>The examination was stopped.</source>
        <translation>檢查已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) should be looked at.</source>
        <translation>
            <numerusform>有 %n 項需要留意。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found that would keep guests from the network.</source>
        <translation>未發現會妨礙虛擬機器連上網路的問題。</translation>
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
        <translation>修復未執行完畢。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkCommands</name>
    <message>
        <source>The network could not be read.</source>
        <translation>無法讀取這個網路。</translation>
    </message>
    <message>
        <source>The host&apos;s networks could not be read.</source>
        <translation>無法讀取主機的網路。</translation>
    </message>
    <message>
        <source>The host is gone.</source>
        <translation>主機已不存在。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkConnectionForm</name>
    <message>
        <source>The bridge is one of &amp;Open vSwitch</source>
        <translation>這是 Open vSwitch 的橋接器(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Start it now</source>
        <translation>立即啟動(&amp;S)</translation>
    </message>
    <message>
        <source>Start it &amp;with the host</source>
        <translation>隨主機自動啟動(&amp;W)</translation>
    </message>
    <message>
        <source>Name and connection</source>
        <translation>名稱與連線</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Bridge of the host</source>
        <translation>主機橋接器</translation>
    </message>
    <message>
        <source>The bridge is one of Open vSwitch</source>
        <translation>這是 Open vSwitch 的橋接器</translation>
    </message>
    <message>
        <source>Network card of the host</source>
        <translation>主機的網路卡</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Start it now</source>
        <translation>立即啟動</translation>
    </message>
    <message>
        <source>Start it with the host</source>
        <translation>隨主機自動啟動</translation>
    </message>
    <message>
        <source>libvirt cannot rename a network that guests may name.</source>
        <translation>可能有虛擬機器使用這個網路的名稱，libvirt 無法將它重新命名。</translation>
    </message>
    <message>
        <source>Network &amp;card:</source>
        <translation>網路卡(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Mode:</source>
        <translation>模式(&amp;M)：</translation>
    </message>
    <message>
        <source>Any: as the host&apos;s routes say</source>
        <translation>任意：依主機的路由決定</translation>
    </message>
    <message>
        <source>%1 (Wi-Fi)</source>
        <comment>network card</comment>
        <translation>%1 (Wi-Fi)</translation>
    </message>
    <message>
        <source>%1 (part of %2)</source>
        <comment>network card, bridge or bond</comment>
        <translation>%1（屬於 %2）</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Host and guests cannot talk to each other over this card. Where that is needed, make a bridge on the host, or give the guests a second network.</source>
        <translation>主機與虛擬機器無法透過這張網路卡互相連線。如果需要互連，請在主機上建立橋接器，或讓虛擬機器再連接第二個網路。</translation>
    </message>
    <message>
        <source>Chosen here, guests reach the outside by this card alone.</source>
        <translation>在這裡指定網路卡後，虛擬機器只能透過該網路卡連到外部。</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>名稱(&amp;A)：</translation>
    </message>
    <message>
        <source>B&amp;ridge of the host:</source>
        <translation>主機的橋接器(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkDetails</name>
    <message>
        <source>The chosen network</source>
        <translation>所選的網路</translation>
    </message>
    <message>
        <source>Parts of the chosen network</source>
        <translation>所選網路的各個部分</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概觀</translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>租約</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>虛擬機器</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>自報名稱</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>硬體位址</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效期限至</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>位址保留</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>DNS names</source>
        <translation>DNS 名稱</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>虛擬機器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Port groups</source>
        <translation>連接埠群組</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>VLANs</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Into guests</source>
        <translation>流入虛擬機器</translation>
    </message>
    <message>
        <source>Out of guests</source>
        <translation>流出虛擬機器</translation>
    </message>
    <message>
        <source>What the network is</source>
        <translation>網路的基本資料</translation>
    </message>
    <message>
        <source>Who reaches whom</source>
        <translation>誰可以連到誰</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>須知事項</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Why there is nothing</source>
        <translation>沒有內容的原因</translation>
    </message>
    <message>
        <source>Commands for %1</source>
        <comment>a list</comment>
        <translation>%1 的命令</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>複製列(&amp;C)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Bridge of its own</source>
        <translation>專屬橋接器</translation>
    </message>
    <message>
        <source>Choose a network to see who has which address in it.</source>
        <translation>選擇一個網路，即可檢視其中的位址由誰使用。</translation>
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
        <translation>沒有保留位址：虛擬機器會取得任一可用的位址。</translation>
    </message>
    <message>
        <source>No names of its own. Guests with a lease or a reservation are known by theirs anyway.</source>
        <translation>沒有自己的名稱紀錄。擁有租約或位址保留的虛擬機器，仍可用各自的名稱解析。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已關機</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>Running; in it from its next start on</source>
        <translation>執行中；下次啟動後接到這個網路</translation>
    </message>
    <message>
        <source>It is not known yet which guests use it.</source>
        <translation>尚不清楚有哪些虛擬機器使用這個網路。</translation>
    </message>
    <message>
        <source>No guest uses this network.</source>
        <translation>沒有虛擬機器使用這個網路。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無限制</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkForm</name>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>說明</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkKindPage</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What should guests in this network reach, and who should reach them?</source>
        <translation>這個網路中的虛擬機器應能連到哪裡，又有誰應能連到它們？</translation>
    </message>
    <message>
        <source>&amp;More kinds</source>
        <translation>更多類型(&amp;M)</translation>
    </message>
    <message>
        <source>More kinds</source>
        <translation>更多類型</translation>
    </message>
    <message>
        <source>&amp;Routed by the host</source>
        <translation>由主機路由(&amp;R)</translation>
    </message>
    <message>
        <source>Routed, without &amp;firewall rules (open)</source>
        <translation>路由，無防火牆規則 (open)(&amp;F)</translation>
    </message>
    <message>
        <source>On the real network, without a bridge (mac&amp;vtap)</source>
        <translation>接到實體網路，不使用橋接器 (macvtap)(&amp;V)</translation>
    </message>
    <message>
        <source>This host has no bridge of its own yet. Without one, guests can be plugged straight into a network card (macvtap): they are on the real network then, too, but the host and the guests cannot talk to each other.</source>
        <translation>這台主機還沒有自己的橋接器。沒有橋接器時，可以將虛擬機器直接接到網路卡 (macvtap)：這樣虛擬機器也會位於實體網路中，但主機與虛擬機器無法互相連線。</translation>
    </message>
    <message>
        <source>Make a bri&amp;dge on the host…</source>
        <translation>在主機上建立橋接器(&amp;D)…</translation>
    </message>
    <message>
        <source>Make a bridge on the host</source>
        <translation>在主機上建立橋接器</translation>
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
        <translation>沒有橋接器</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkManagerDialect</name>
    <message>
        <source>%1 shares its connection with others; that cannot be moved to a bridge.</source>
        <translation>%1 與其他裝置共用其連線，無法移到橋接器。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkMoreForm</name>
    <message>
        <source>Do not ask &amp;others for names in it</source>
        <translation>不向其他伺服器查詢此網域中的名稱(&amp;O)</translation>
    </message>
    <message>
        <source>Names and more</source>
        <translation>名稱與其他</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>網域名稱</translation>
    </message>
    <message>
        <source>Do not ask others for names in it</source>
        <translation>不向其他伺服器查詢此網域中的名稱</translation>
    </message>
    <message>
        <source>DNS servers to ask</source>
        <translation>要查詢的 DNS 伺服器</translation>
    </message>
    <message>
        <source>those of the host</source>
        <translation>主機所用的伺服器</translation>
    </message>
    <message>
        <source>Addresses, several with commas. The network&apos;s own name service passes on to them what it does not know.</source>
        <translation>請填寫位址，多個位址以逗號分隔。網路本身的名稱服務會將無法解析的名稱轉送給這些伺服器。</translation>
    </message>
    <message>
        <source>Name of its bridge</source>
        <translation>其橋接器的名稱</translation>
    </message>
    <message>
        <source>libvirt picks one</source>
        <translation>由 libvirt 選擇</translation>
    </message>
    <message>
        <source>MTU: the largest packet, in bytes</source>
        <translation>MTU：最大封包長度，以位元組為單位</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>維持預設</translation>
    </message>
    <message>
        <source>The largest packet, in bytes: 1500 nearly everywhere, 9000 where all devices take jumbo frames.</source>
        <translation>最大封包長度，以位元組為單位：幾乎所有環境都使用 1500；所有裝置都支援巨型訊框時可用 9000。</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>&amp;Domain name:</source>
        <translation>網域名稱(&amp;D)：</translation>
    </message>
    <message>
        <source>Name of its br&amp;idge:</source>
        <translation>其橋接器的名稱(&amp;I)：</translation>
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
        <translation>連接埠群組(&amp;P)：</translation>
    </message>
    <message>
        <source>A guest that names a port group gets its limits, into the guest and out of it, and its VLANs where the network has them. Most networks need none.</source>
        <translation>指定連接埠群組的虛擬機器會套用該群組的流入與流出限制；如果網路支援 VLAN，也會套用該群組的 VLAN。大多數網路不需要連接埠群組。</translation>
    </message>
    <message>
        <source>libvirt sets a VLAN in passthrough mode alone, on cards that split themselves (SR-IOV). Else choose a VLAN of the host as the card.</source>
        <translation>libvirt 只能在直通模式下，為本身可分割的網路卡 (SR-IOV) 設定 VLAN。否則，請選擇主機的 VLAN 作為網路卡。</translation>
    </message>
    <message>
        <source>libvirt sets a VLAN on bridges of Open vSwitch alone. For a plain bridge, make the bridge over a VLAN of the host.</source>
        <translation>libvirt 只能在 Open vSwitch 的橋接器上設定 VLAN。若是一般橋接器，請在主機的 VLAN 上建立橋接器。</translation>
    </message>
    <message>
        <source>DNS servers &amp;to ask:</source>
        <translation>要詢問的 DNS 伺服器(&amp;T)：</translation>
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
    <message>
        <source>Ma&amp;ke a bridge…</source>
        <translation>建立橋接器(&amp;K)…</translation>
    </message>
    <message>
        <source>Make a bridge</source>
        <translation>建立橋接器</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkScriptsDialect</name>
    <message>
        <source>%1 has an address without the length of its network, so Guestdeck leaves it alone.</source>
        <translation>%1 的位址沒有網路首碼長度，因此 Guestdeck 不會變更它。</translation>
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
        <translation>以下是將要建立的內容。主機上尚未有任何變更。</translation>
    </message>
    <message>
        <source>Ways to show what will be made</source>
        <translation>顯示將要建立內容的方式</translation>
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
        <source>Definition as XML</source>
        <translation>XML 定義</translation>
    </message>
    <message>
        <source>&amp;Copy the XML</source>
        <translation>複製 XML(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the XML</source>
        <translation>複製 XML</translation>
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
        <translation>啟動方式</translation>
    </message>
    <message>
        <source>Share the host&apos;s connection</source>
        <translation>共用主機的連線</translation>
    </message>
    <message>
        <source>Only among guests</source>
        <translation>僅限虛擬機器之間</translation>
    </message>
    <message>
        <source>Routed by the host</source>
        <translation>由主機路由</translation>
    </message>
    <message>
        <source>Routed, without firewall rules</source>
        <translation>路由，無防火牆規則</translation>
    </message>
    <message>
        <source>On the real network</source>
        <translation>接到實體網路</translation>
    </message>
    <message>
        <source>On the real network, without a bridge</source>
        <translation>接到實體網路，不使用橋接器</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>隔離</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開放</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>橋接</translation>
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
        <translation>虛擬機器透過主機、以主機的位址連到外部。外部無法連到虛擬機器。</translation>
    </message>
    <message>
        <source>Guests reach each other and the host, and nothing else.</source>
        <translation>虛擬機器之間以及與主機之間可以互相連線，但無法連到其他任何地方。</translation>
    </message>
    <message>
        <source>The host passes packets on without changing addresses. The routers outside must know that this subnet is reached by way of the host.</source>
        <translation>主機會轉送封包，不轉換位址。外部的路由器必須知道要經由主機才能到達這個子網路。</translation>
    </message>
    <message>
        <source>As routed, but libvirt sets no firewall rules for it: what the host&apos;s own firewall allows gets through, in both directions.</source>
        <translation>與路由模式相同，但 libvirt 不會為它設定防火牆規則：主機本身防火牆允許的流量都可雙向通過。</translation>
    </message>
    <message>
        <source>Guests are machines like others there: they get their addresses from that network and are reached from it. The host needs a bridge.</source>
        <translation>虛擬機器就像該網路中的其他電腦一樣：從該網路取得位址，也可以從該網路連到。主機需要有橋接器。</translation>
    </message>
    <message>
        <source>Guests are plugged straight into a network card of the host, and no bridge is needed. The limits: host and guest cannot talk to each other, and the host must be allowed more than one hardware address on that card, which Wi-Fi and many cloud networks do not do.</source>
        <translation>虛擬機器直接接到主機的網路卡，不需要橋接器。限制是：主機與虛擬機器無法互相連線；主機必須能在該網路卡上使用多個硬體位址，而 Wi-Fi 與許多雲端網路不允許這麼做。</translation>
    </message>
    <message>
        <source>VEPA: the switch outside sends packets between guests back</source>
        <translation>VEPA：虛擬機器之間的封包由外部交換器送回</translation>
    </message>
    <message>
        <source>Private: guests do not reach each other</source>
        <translation>私有：虛擬機器之間無法互相連線</translation>
    </message>
    <message>
        <source>Passthrough: the card belongs to one guest alone</source>
        <translation>直通：網路卡只供一台虛擬機器使用</translation>
    </message>
    <message>
        <source>Bridge: guests of this card reach each other</source>
        <translation>橋接：這張網路卡上的虛擬機器可以互相連線</translation>
    </message>
    <message>
        <source>The host has the address %1 in it.</source>
        <translation>主機在這個網路中的位址為 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The host has the address %1 in it, and %n address(es) can be given out.</source>
        <translation>
            <numerusform>主機在這個網路中的位址為 %1，可配發 %n 個位址。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Bridge of the host</source>
        <translation>主機橋接器</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>網路卡</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Goes out by</source>
        <translation>對外介面</translation>
    </message>
    <message>
        <source>none: guests have fixed addresses</source>
        <translation>無：虛擬機器使用固定位址</translation>
    </message>
    <message>
        <source>IPv4 subnet</source>
        <translation>IPv4 子網路</translation>
    </message>
    <message>
        <source>Addresses given out</source>
        <translation>配發的位址</translation>
    </message>
    <message>
        <source>IPv6 subnet</source>
        <translation>IPv6 子網路</translation>
    </message>
    <message>
        <source>IPv6 addresses given out</source>
        <translation>配發的 IPv6 位址</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>none: the host has no address in it</source>
        <translation>無：主機在這個網路中沒有位址</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>網域名稱</translation>
    </message>
    <message>
        <source>DNS servers to ask</source>
        <translation>要查詢的 DNS 伺服器</translation>
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
        <translation>連接埠群組</translation>
    </message>
    <message>
        <source>now, and with the host</source>
        <translation>立即啟動，並隨主機啟動</translation>
    </message>
    <message>
        <source>now</source>
        <translation>立即啟動</translation>
    </message>
    <message>
        <source>with the host</source>
        <translation>隨主機啟動</translation>
    </message>
    <message>
        <source>when somebody starts it</source>
        <translation>手動啟動</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 以及另外 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkWizard</name>
    <message>
        <source>New network</source>
        <translation>新增網路</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>What is it called, and what of the host does it use?</source>
        <translation>網路叫什麼名稱？要使用主機的哪些資源？</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Which addresses does it have? Those offered here are used neither by the host nor by its other networks.</source>
        <translation>網路要使用哪些位址？這裡提供的位址，主機及其其他網路都沒有使用。</translation>
    </message>
    <message>
        <source>Names and more</source>
        <translation>名稱與其他</translation>
    </message>
    <message>
        <source>All of this may stay as it is.</source>
        <translation>以下各項都可以維持原樣。</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>建立(&amp;R)</translation>
    </message>
    <message>
        <source>New network on %1</source>
        <translation>在 %1 上新增網路</translation>
    </message>
    <message>
        <source>Reading the networks, bridges and routes of the host…</source>
        <translation>正在讀取主機的網路、橋接器與路由…</translation>
    </message>
    <message>
        <source>Reading the networks, bridges and routes of %1…</source>
        <translation>正在讀取 %1 的網路、橋接器與路由…</translation>
    </message>
    <message>
        <source>The host&apos;s routes could not be read: a subnet is compared with its addresses and networks alone.</source>
        <translation>無法讀取主機的路由：子網路只會與主機的位址和網路比對。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworkdDialect</name>
    <message>
        <source>%1 is configured by %2, which cannot be read whole, so Guestdeck leaves it alone.</source>
        <translation>%1 由 %2 設定，而後者無法完整讀取，因此 Guestdeck 不會變更它。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NetworksPage</name>
    <message>
        <source>%1, %2 running</source>
        <comment>guests in a network</comment>
        <translation>%1 台，其中 %2 台執行中</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主機未連線。</translation>
    </message>
    <message>
        <source>The connection to this host is read only.</source>
        <translation>與這台主機的連線是唯讀的。</translation>
    </message>
    <message>
        <source>The network is stopped: it gives out no addresses.</source>
        <translation>這個網路已停止：不會配發位址。</translation>
    </message>
    <message>
        <source>This connection cannot tell who has which address.</source>
        <translation>此連線無法提供位址由誰使用的資訊。</translation>
    </message>
    <message>
        <source>Who has which address could not be read.</source>
        <translation>無法讀取位址由誰使用。</translation>
    </message>
    <message>
        <source>No guest has got an address from this network yet.</source>
        <translation>還沒有虛擬機器從這個網路取得位址。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Networks of this kind are shown in the table above only, and by their XML.</source>
        <translation>這類網路只會顯示在上方的表格中，並可檢視其 XML。</translation>
    </message>
    <message>
        <source>What it consists of could not be read.</source>
        <translation>無法讀取它的組成內容。</translation>
    </message>
    <message>
        <source>It has been changed, and some of that waits until it is started anew.</source>
        <translation>這個網路已變更，部分變更要等網路重新啟動後才會生效。</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>網路 %1</translation>
    </message>
    <message>
        <source>No network is chosen</source>
        <translation>未選擇網路</translation>
    </message>
    <message>
        <source>The network &quot;default&quot;, which shares the host&apos;s connection with guests, is missing here. Many definitions and instructions take it for granted.</source>
        <translation>這裡缺少讓虛擬機器共用主機連線的網路「default」。許多定義與操作說明都以它存在為前提。</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>重新建立</translation>
    </message>
    <message>
        <source>Not on this host</source>
        <translation>這台主機不需要</translation>
    </message>
    <message>
        <source>It could not be read which guests use which network.</source>
        <translation>無法讀取哪些虛擬機器使用哪個網路。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Networks and the chosen one</source>
        <translation>網路清單與所選的網路</translation>
    </message>
    <message>
        <source>Commands for networks</source>
        <translation>網路的命令</translation>
    </message>
    <message>
        <source>The chosen network</source>
        <translation>所選的網路</translation>
    </message>
    <message>
        <source>Which network is shown</source>
        <translation>目前顯示的網路</translation>
    </message>
</context>
<context>
    <name>guestdeck::NewMachineWizard</name>
    <message>
        <source>C&amp;reate</source>
        <translation>建立(&amp;R)</translation>
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
        <source>Reading the pools, images and networks of the host…</source>
        <translation>正在讀取主機的儲存集區、映像檔與網路…</translation>
    </message>
    <message>
        <source>Reading the pools, images and networks of %1…</source>
        <translation>正在讀取 %1 的儲存集區、映像檔與網路…</translation>
    </message>
</context>
<context>
    <name>guestdeck::NewPoolDialog</name>
    <message>
        <source>New storage pool</source>
        <translation>新增儲存集區</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>建立(&amp;R)</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>現有的內容</translation>
    </message>
    <message>
        <source>&amp;Start it now</source>
        <translation>立即啟動(&amp;S)</translation>
    </message>
    <message>
        <source>Start it now</source>
        <translation>立即啟動</translation>
    </message>
    <message>
        <source>Start it &amp;with the host</source>
        <translation>隨主機自動啟動(&amp;W)</translation>
    </message>
    <message>
        <source>Start it with the host</source>
        <translation>隨主機自動啟動</translation>
    </message>
    <message>
        <source>Disks of guests</source>
        <translation>虛擬機器的磁碟</translation>
    </message>
    <message>
        <source>ISO library: installation media</source>
        <translation>ISO 映像檔庫：安裝媒體</translation>
    </message>
    <message>
        <source>&amp;Meant for:</source>
        <translation>用途(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>類型(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <translation>照原樣使用</translation>
    </message>
    <message>
        <source>Prepare it, if it is empty</source>
        <translation>若為空，則進行初始化</translation>
    </message>
    <message>
        <source>Overwrite it: what is on it is lost</source>
        <translation>覆寫：其中的內容會遺失</translation>
    </message>
    <message>
        <source>What is &amp;there:</source>
        <translation>現有內容(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>%1 (optional):</source>
        <translation>%1（選填）：</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label of a field</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Everything on it will be lost as soon as the pool is made.</source>
        <translation>集區一建立，其中的所有內容都會遺失。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NewVolumeDialog</name>
    <message>
        <source>New volume</source>
        <translation>新增磁碟區</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>建立(&amp;R)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>配置空間</translation>
    </message>
    <message>
        <source>Built upon</source>
        <translation>基底</translation>
    </message>
    <message>
        <source>Format of the base</source>
        <translation>基底的格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>In the pool %1.</source>
        <translation>位於集區 %1 中。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
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
        <translation>隨用量成長（sparse）</translation>
    </message>
    <message>
        <source>All of it at once (full)</source>
        <translation>一次全部配置（full）</translation>
    </message>
    <message>
        <source>S&amp;pace:</source>
        <translation>配置空間(&amp;P)：</translation>
    </message>
    <message>
        <source>Nothing: it stands alone</source>
        <translation>無：獨立的磁碟區</translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <comment>volume, pool, format</comment>
        <translation>%2 中的 %1（%3）</translation>
    </message>
    <message>
        <source>&amp;Built upon:</source>
        <translation>基底(&amp;B)：</translation>
    </message>
    <message>
        <source>F&amp;ormat of the base:</source>
        <translation>基底的格式(&amp;O)：</translation>
    </message>
    <message>
        <source>%1 of %2 are free in %3.</source>
        <translation>%3 共有 %2，其中 %1 可用。</translation>
    </message>
    <message>
        <source>The plain disk, byte for byte: a little faster, and every program can read it. It has no snapshots in the file and no base.</source>
        <translation>單純的磁碟，逐位元組儲存：速度略快，所有程式都能讀取。檔案內不能有快照，也沒有基底。</translation>
    </message>
    <message>
        <source>Grows with its content, and can hold snapshots and share a base with other disks. It costs a little speed, and is read only by programs that know it.</source>
        <translation>隨內容成長，可以包含快照，並可與其他磁碟共用基底。速度略有損失，而且只有支援它的程式才能讀取。</translation>
    </message>
    <message>
        <source>Made at once and small at first. The pool can run full later, and its guests then stop.</source>
        <translation>可立即建立，一開始很小。集區之後可能會用滿，屆時其中的虛擬機器會停止運作。</translation>
    </message>
    <message>
        <source>The space is set aside now and cannot run out. Making it takes longer.</source>
        <translation>現在就保留空間，之後不會不足。建立時間較長。</translation>
    </message>
    <message>
        <source>Only qcow2 can be built upon a base.</source>
        <translation>只有 qcow2 可以使用基底。</translation>
    </message>
    <message>
        <source>What the base holds is not copied, so it grows as it is filled.</source>
        <translation>基底的內容不會複製，因此磁碟區會隨用量成長。</translation>
    </message>
    <message>
        <source>%1 must never be changed again: no guest may be started from it, or all that is built upon it breaks. The format is written into the new volume, so that no guest can make the host take the base for something else.</source>
        <translation>此後絕不能再變更 %1：不能從它啟動任何虛擬機器，否則所有以它為基礎的內容都會損壞。格式會寫入新磁碟區，以免虛擬機器讓主機將基底誤認為其他格式。</translation>
    </message>
    <message>
        <source>A volume needs a size.</source>
        <translation>請指定磁碟區的大小。</translation>
    </message>
    <message>
        <source>It cannot be smaller than its base, which has %1.</source>
        <translation>不能小於其基底，基底的大小為 %1。</translation>
    </message>
    <message>
        <source>The pool has no room for it: %1 are free.</source>
        <translation>集區空間不足：可用 %1。</translation>
    </message>
    <message>
        <source>More than is free: the pool runs full before the volume does.</source>
        <translation>超出可用空間：磁碟區用滿之前，集區就會先用滿。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NicDialog</name>
    <message>
        <source>Change the network card %1 of %2</source>
        <translation>變更 %2 的網路卡 %1</translation>
    </message>
    <message>
        <source>Add a network card to %1</source>
        <translation>為 %1 新增網路卡</translation>
    </message>
    <message>
        <source>When the change is made</source>
        <translation>變更的生效時機</translation>
    </message>
    <message>
        <source>Now and at the next start</source>
        <translation>立即生效，並在下次啟動時生效</translation>
    </message>
    <message>
        <source>Now only, until the guest is shut down</source>
        <translation>僅立即生效，直到虛擬機器關機</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>下次啟動時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>W&amp;hen:</source>
        <translation>時機(&amp;H)：</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>What the host has cannot be read now. %1</source>
        <translation>目前無法讀取主機上的資源。%1</translation>
    </message>
    <message>
        <source>Reading what the host has…</source>
        <translation>正在讀取主機上的資源…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>尚未有任何變更。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NicForm</name>
    <message>
        <source>Network card</source>
        <translation>網路卡</translation>
    </message>
    <message>
        <source>&amp;Limits, VLAN, filter and more</source>
        <translation>限制、VLAN、過濾器等(&amp;L)</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多設定</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>連接到</translation>
    </message>
    <message>
        <source>A virtual network of the host</source>
        <translation>主機的虛擬網路</translation>
    </message>
    <message>
        <source>A bridge of the host</source>
        <translation>主機的橋接器</translation>
    </message>
    <message>
        <source>A network card of the host, directly (macvtap)</source>
        <translation>直接使用主機的網路卡 (macvtap)</translation>
    </message>
    <message>
        <source>User mode: through QEMU itself</source>
        <translation>使用者模式：透過 QEMU 本身</translation>
    </message>
    <message>
        <source>Network, bridge or card</source>
        <translation>網路、橋接器或網路卡</translation>
    </message>
    <message>
        <source>What this connection means</source>
        <translation>這種連線方式的意義</translation>
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
        <source>Mode of macvtap</source>
        <translation>macvtap 的模式</translation>
    </message>
    <message>
        <source>bridge – guests on this card reach each other</source>
        <translation>bridge – 這張網路卡上的虛擬機器可以互相連線</translation>
    </message>
    <message>
        <source>vepa – the switch outside brings guests together</source>
        <translation>vepa – 由外部交換器讓虛擬機器互相連線</translation>
    </message>
    <message>
        <source>private – guests do not reach each other</source>
        <translation>private – 虛擬機器之間無法互相連線</translation>
    </message>
    <message>
        <source>passthrough – the whole card for this guest</source>
        <translation>passthrough – 整張網路卡供這台虛擬機器專用</translation>
    </message>
    <message>
        <source>Model of the card</source>
        <translation>網路卡型號</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 位址</translation>
    </message>
    <message>
        <source>&amp;New address</source>
        <translation>產生新位址(&amp;N)</translation>
    </message>
    <message>
        <source>Make a new MAC address</source>
        <translation>產生新的 MAC 位址</translation>
    </message>
    <message>
        <source>Link up</source>
        <translation>連線接通</translation>
    </message>
    <message>
        <source>&amp;Connected to:</source>
        <translation>連接到(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Which:</source>
        <translation>哪一個(&amp;W)：</translation>
    </message>
    <message>
        <source>M&amp;ode:</source>
        <translation>模式(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>型號(&amp;M)：</translation>
    </message>
    <message>
        <source>%1: average in KiB per second</source>
        <translation>%1：平均速率，單位為 KiB/s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無限制</translation>
    </message>
    <message>
        <source>%1: peak in KiB per second</source>
        <translation>%1：尖峰值速率，單位為 KiB/s</translation>
    </message>
    <message>
        <source>no peak</source>
        <translation>無尖峰值</translation>
    </message>
    <message>
        <source>%1: KiB at peak</source>
        <translation>%1：以尖峰值速率傳輸的 KiB 數</translation>
    </message>
    <message>
        <source>no burst</source>
        <translation>無突發</translation>
    </message>
    <message>
        <source> KiB/s</source>
        <translation> KiB/s</translation>
    </message>
    <message>
        <source>peak </source>
        <translation>尖峰值 </translation>
    </message>
    <message>
        <source>for </source>
        <translation>突發 </translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
    <message>
        <source>Port group of the network</source>
        <translation>網路的連接埠群組</translation>
    </message>
    <message>
        <source>To the guest</source>
        <translation>送往虛擬機器</translation>
    </message>
    <message>
        <source>From the guest</source>
        <translation>從虛擬機器送出</translation>
    </message>
    <message>
        <source>VLAN tags</source>
        <translation>VLAN 標籤</translation>
    </message>
    <message>
        <source>none; several make a trunk: 10, 20</source>
        <translation>無；填寫多個則為 Trunk：10, 20</translation>
    </message>
    <message>
        <source>Filter of the host</source>
        <translation>主機的過濾器</translation>
    </message>
    <message>
        <source>Largest packet in bytes (MTU)</source>
        <translation>最大封包的位元組數 (MTU)</translation>
    </message>
    <message>
        <source>the network&apos;s own</source>
        <translation>與網路相同</translation>
    </message>
    <message>
        <source>Place in the boot order</source>
        <translation>在開機順序中的位置</translation>
    </message>
    <message>
        <source>does not boot</source>
        <translation>不從這裡開機</translation>
    </message>
    <message>
        <source>&amp;Port group:</source>
        <translation>連接埠群組(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;To the guest:</source>
        <translation>送往虛擬機器(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;From the guest:</source>
        <translation>從虛擬機器送出(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;VLAN:</source>
        <translation>VLAN(&amp;V)：</translation>
    </message>
    <message>
        <source>F&amp;ilter:</source>
        <translation>過濾器(&amp;I)：</translation>
    </message>
    <message>
        <source>MT&amp;U:</source>
        <translation>MTU(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Boot order:</source>
        <translation>開機順序(&amp;B)：</translation>
    </message>
    <message>
        <source>The host&apos;s choice</source>
        <translation>由主機選擇</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>The guest is a machine like any other in the network that the bridge is in.</source>
        <translation>虛擬機器就像該橋接器所在網路中的其他電腦一樣。</translation>
    </message>
    <message>
        <source>The guest is in the network of that card without a bridge. The host itself and the guest do not reach each other this way.</source>
        <translation>虛擬機器不透過橋接器，直接位於該網路卡所在的網路中。以這種方式，主機本身與虛擬機器無法互相連線。</translation>
    </message>
    <message>
        <source>Needs no rights on the host: the guest reaches others, but nobody reaches the guest.</source>
        <translation>不需要主機的權限：虛擬機器可以連到外部，但外部無法連到虛擬機器。</translation>
    </message>
    <message>
        <source>The network&apos;s default</source>
        <translation>網路的預設群組</translation>
    </message>
    <message>
        <source>Lin&amp;k up: the cable is plugged in</source>
        <translation>連線接通：網路線已插上(&amp;K)</translation>
    </message>
    <message>
        <source>MAC a&amp;ddress:</source>
        <translation>MAC 位址(&amp;D)：</translation>
    </message>
</context>
<context>
    <name>guestdeck::NicJobs</name>
    <message>
        <source>%1 has it so when it has been shut down and started again; a reboot is not enough.</source>
        <translation>將 %1 關機再重新啟動後才會生效；只重新開機是不夠的。</translation>
    </message>
    <message>
        <source>It stays so until %1 is shut down.</source>
        <translation>此變更在 %1 關機之前有效。</translation>
    </message>
    <message>
        <source>Starting the network %1</source>
        <translation>正在啟動網路 %1</translation>
    </message>
    <message>
        <source>The virtual network %1 could not be started.</source>
        <translation>無法啟動虛擬網路 %1。</translation>
    </message>
    <message>
        <source>Add a network card to %1</source>
        <translation>為 %1 新增網路卡</translation>
    </message>
    <message>
        <source>Change the network card %1 of %2</source>
        <translation>變更 %2 的網路卡 %1</translation>
    </message>
    <message>
        <source>Changed at once: %1. This waits until %2 has been shut down and started again: %3.</source>
        <translation>已立即變更：%1。以下變更要等 %2 關機再重新啟動後才會生效：%3。</translation>
    </message>
    <message>
        <source>Set the link of %1 in %2 up</source>
        <translation>接通 %2 中 %1 的連線</translation>
    </message>
    <message>
        <source>Set the link of %1 in %2 down</source>
        <translation>中斷 %2 中 %1 的連線</translation>
    </message>
    <message>
        <source>Remove the network card %1 from %2</source>
        <translation>從 %2 移除網路卡 %1</translation>
    </message>
    <message>
        <source>Reserve %1 for %2</source>
        <translation>為 %2 保留 %1</translation>
    </message>
    <message>
        <source>The address %1 could not be reserved.</source>
        <translation>無法保留位址 %1。</translation>
    </message>
    <message>
        <source>The guest gets it when it asks for an address the next time: at its next start, or when its lease is renewed.</source>
        <translation>虛擬機器下次要求位址時會取得它：也就是下次啟動時，或租約更新時。</translation>
    </message>
    <message>
        <source>Somebody else has changed this network card of %1 since you looked at it. Nothing was changed; please look at it again.</source>
        <translation>在您檢視之後，其他人變更了 %1 的這張網路卡。沒有變更任何東西，請再檢視一次。</translation>
    </message>
    <message>
        <source>%1 has the MAC address %2 by now. Nothing was changed.</source>
        <translation>%1 現在已使用 MAC 位址 %2。沒有變更任何東西。</translation>
    </message>
    <message>
        <source>%1 has no free slot for another card while it runs. Add it for the next start instead: the host then makes room for it.</source>
        <translation>%1 在執行期間沒有可用的插槽能再加入網路卡。請改為在下次啟動時新增：屆時主機會為它騰出位置。</translation>
    </message>
    <message>
        <source>The card could not be plugged into %1 while it runs. Nothing was changed.</source>
        <translation>無法在 %1 執行期間插入網路卡。沒有變更任何東西。</translation>
    </message>
    <message>
        <source>Plugging the card into the running guest</source>
        <translation>正在將網路卡插入執行中的虛擬機器</translation>
    </message>
    <message>
        <source>The card that was plugged in could not be taken out again.</source>
        <translation>無法取出已插入的網路卡。</translation>
    </message>
    <message>
        <source>Adding the card to the definition</source>
        <translation>正在將網路卡加入定義</translation>
    </message>
    <message>
        <source>The card could not be added to the definition of %1.</source>
        <translation>無法將網路卡加入 %1 的定義。</translation>
    </message>
    <message>
        <source>The card could not be taken out of the definition again.</source>
        <translation>無法將已加入的網路卡從定義中移除。</translation>
    </message>
    <message>
        <source>Changing the definition</source>
        <translation>正在變更定義</translation>
    </message>
    <message>
        <source>The definition of %1 could not be changed.</source>
        <translation>無法變更 %1 的定義。</translation>
    </message>
    <message>
        <source>The definition could not be changed back.</source>
        <translation>無法將定義改回原狀。</translation>
    </message>
    <message>
        <source>Changing the running guest</source>
        <translation>正在變更執行中的虛擬機器</translation>
    </message>
    <message>
        <source>libvirt did not change the card of the running guest. Nothing was changed.</source>
        <translation>libvirt 沒有變更執行中虛擬機器的網路卡。沒有變更任何東西。</translation>
    </message>
    <message>
        <source>The running guest&apos;s card could not be changed back.</source>
        <translation>無法將執行中虛擬機器的網路卡改回原狀。</translation>
    </message>
    <message>
        <source>Waiting for the guest to let go of the card</source>
        <translation>正在等待虛擬機器釋放網路卡</translation>
    </message>
    <message>
        <source>The card could not be taken out of the running guest. Nothing was changed.</source>
        <translation>無法從執行中的虛擬機器取出網路卡。沒有變更任何東西。</translation>
    </message>
    <message>
        <source>Removing the card from the definition</source>
        <translation>正在從定義移除網路卡</translation>
    </message>
</context>
<context>
    <name>guestdeck::NicRules</name>
    <message>
        <source>Which bridge of the host?</source>
        <translation>請選擇主機的橋接器。</translation>
    </message>
    <message>
        <source>%1 is no name of a bridge: at most 15 characters, without blanks and slashes.</source>
        <translation>%1 不能當作橋接器的名稱：最多 15 個字元，不可包含空格與斜線。</translation>
    </message>
    <message>
        <source>The host does not show a bridge %1 now. The guest cannot start without it.</source>
        <translation>主機目前沒有顯示橋接器 %1。缺少它，虛擬機器將無法啟動。</translation>
    </message>
    <message>
        <source>%1 belongs to a virtual network. Better choose that network: libvirt then sees that it is in use.</source>
        <translation>%1 屬於某個虛擬網路。建議改選該網路：這樣 libvirt 就知道它正在使用中。</translation>
    </message>
    <message>
        <source>Which virtual network?</source>
        <translation>請選擇虛擬網路。</translation>
    </message>
    <message>
        <source>The host has no virtual network %1.</source>
        <translation>主機上沒有虛擬網路 %1。</translation>
    </message>
    <message>
        <source>The virtual network %1 is not started.</source>
        <translation>虛擬網路 %1 未啟動。</translation>
    </message>
    <message>
        <source>A running guest cannot be plugged into it.</source>
        <translation>無法將執行中的虛擬機器接到該網路。</translation>
    </message>
    <message>
        <source>The guest cannot start before it is.</source>
        <translation>在該網路啟動之前，虛擬機器無法啟動。</translation>
    </message>
    <message>
        <source>The network %1 has no port group %2.</source>
        <translation>網路 %1 沒有連接埠群組 %2。</translation>
    </message>
    <message>
        <source>Which network card of the host?</source>
        <translation>請選擇主機的網路卡。</translation>
    </message>
    <message>
        <source>%1 is no name of a network card of the host.</source>
        <translation>%1 不能當作主機網路卡的名稱。</translation>
    </message>
    <message>
        <source>The host does not show a network card %1 now. The guest cannot start without it.</source>
        <translation>主機目前沒有顯示網路卡 %1。缺少它，虛擬機器將無法啟動。</translation>
    </message>
    <message>
        <source>%1 is no mode of macvtap.</source>
        <translation>%1 不是 macvtap 的模式。</translation>
    </message>
    <message>
        <source>This is no MAC address. One has six pairs of the digits 0-9 and a-f: 52:54:00:12:34:56.</source>
        <translation>這不是 MAC 位址。MAC 位址由六組兩位字元組成，字元為 0-9 與 a-f：52:54:00:12:34:56。</translation>
    </message>
    <message>
        <source>This address stands for no card at all.</source>
        <translation>這個位址不代表任何網路卡。</translation>
    </message>
    <message>
        <source>This is an address of a group (multicast), which no card can have: its second digit must be even.</source>
        <translation>這是群播 (multicast) 位址，網路卡不能使用：第二位數必須是偶數。</translation>
    </message>
    <message>
        <source>Another card of this guest has this address.</source>
        <translation>這台虛擬機器的另一張網路卡已使用這個位址。</translation>
    </message>
    <message>
        <source>%1 has this address already. Two cards with the same address in one network disturb each other.</source>
        <translation>%1 已使用這個位址。同一網路中位址相同的兩張網路卡會互相干擾。</translation>
    </message>
    <message>
        <source>libvirt cannot limit a card that is connected through QEMU itself (user mode).</source>
        <translation>對於透過 QEMU 本身連線（使用者模式）的網路卡，libvirt 無法限制速率。</translation>
    </message>
    <message>
        <source>A peak or burst needs an average, which is what the card has all the time.</source>
        <translation>設定尖峰值或突發時必須有平均速率，也就是網路卡隨時可用的速率。</translation>
    </message>
    <message>
        <source>The peak must not be lower than the average.</source>
        <translation>尖峰值不可低於平均值。</translation>
    </message>
    <message>
        <source>That is more than libvirt can count; leave it empty for no limit.</source>
        <translation>這個值超出 libvirt 能處理的範圍；若不限制，請留空。</translation>
    </message>
    <message>
        <source>VLAN tags are numbers from 1 to %1.</source>
        <translation>VLAN 標籤是 1 到 %1 的數字。</translation>
    </message>
    <message>
        <source>libvirt sets VLAN tags only on Open vSwitch and on cards with virtual functions, with this host&apos;s version. Choose a network or bridge that is in that VLAN instead.</source>
        <translation>以這台主機的版本，libvirt 只能在 Open vSwitch 與具有虛擬功能 (VF) 的網路卡上設定 VLAN 標籤。請改為選擇位於該 VLAN 中的網路或橋接器。</translation>
    </message>
    <message>
        <source>Filters work only on cards that hang on a network or bridge of the host.</source>
        <translation>過濾器只對連接到主機網路或橋接器的網路卡有效。</translation>
    </message>
    <message>
        <source>The host has no filter %1.</source>
        <translation>主機上沒有過濾器 %1。</translation>
    </message>
    <message>
        <source>The MTU (largest packet) lies between %1 and %2 bytes; usual are 1500 and 9000.</source>
        <translation>MTU（最大封包長度）介於 %1 與 %2 位元組之間；常用值為 1500 與 9000。</translation>
    </message>
    <message>
        <source>libvirt sets an MTU only on cards that hang on a network or bridge.</source>
        <translation>libvirt 只能為連接到網路或橋接器的網路卡設定 MTU。</translation>
    </message>
    <message>
        <source>IPv6 does not work with less than 1280 bytes.</source>
        <translation>小於 1280 位元組時，IPv6 無法運作。</translation>
    </message>
    <message>
        <source>The boot order begins with 1; empty means that it does not boot.</source>
        <translation>開機順序從 1 開始；留空表示不從這張網路卡開機。</translation>
    </message>
    <message>
        <source>Another card of this guest has this place in the boot order.</source>
        <translation>這台虛擬機器的另一張網路卡已佔用開機順序中的這個位置。</translation>
    </message>
    <message>
        <source>libvirt cannot change this while the guest runs: %1.</source>
        <translation>虛擬機器執行期間，libvirt 無法變更：%1。</translation>
    </message>
    <message>
        <source>Choose the next start.</source>
        <translation>請選擇下次啟動時生效。</translation>
    </message>
    <message>
        <source>It changes when the guest has been shut down and started again; a reboot is not enough.</source>
        <translation>將虛擬機器關機再重新啟動後才會生效；只重新開機是不夠的。</translation>
    </message>
    <message>
        <source>where it is connected</source>
        <translation>連接位置</translation>
    </message>
    <message>
        <source>port group</source>
        <translation>連接埠群組</translation>
    </message>
    <message>
        <source>model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 位址</translation>
    </message>
    <message>
        <source>link</source>
        <translation>連線</translation>
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
        <translation>過濾器</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>boot order</source>
        <translation>開機順序</translation>
    </message>
    <message>
        <source>This kind of card (%1) can only be changed in the guest&apos;s XML.</source>
        <translation>這種網路卡 (%1) 只能在虛擬機器的 XML 中變更。</translation>
    </message>
    <message>
        <source>The guest is a template: what is made from it is like it is now.</source>
        <translation>這台虛擬機器是範本：由它建立的虛擬機器都與它目前的狀態相同。</translation>
    </message>
    <message>
        <source>A card of the host that the guest has for itself has no link that libvirt could set.</source>
        <translation>虛擬機器獨占的主機網路卡，沒有 libvirt 可以設定的連線狀態。</translation>
    </message>
    <message>
        <source>virtio – fastest; Linux has it, Windows needs the virtio drivers</source>
        <translation>virtio – 速度最快；Linux 已內建，Windows 需要 virtio 驅動程式</translation>
    </message>
    <message>
        <source>e1000e – Intel gigabit; Windows and most systems know it</source>
        <translation>e1000e – Intel Gigabit 網路卡；Windows 與大多數系統都支援</translation>
    </message>
    <message>
        <source>e1000 – older Intel gigabit, for systems before 2010</source>
        <translation>e1000 – 較舊的 Intel Gigabit 網路卡，適用於 2010 年以前的系統</translation>
    </message>
    <message>
        <source>rtl8139 – 100 Mbit/s, for very old systems</source>
        <translation>rtl8139 – 100 Mbit/s，適用於非常舊的系統</translation>
    </message>
    <message>
        <source>igb – Intel server card, needs QEMU 8 or newer</source>
        <translation>igb – Intel 伺服器網路卡，需要 QEMU 8 或更新版本</translation>
    </message>
    <message>
        <source>vmxnet3 – for guests that come from VMware</source>
        <translation>vmxnet3 – 適用於來自 VMware 的虛擬機器</translation>
    </message>
    <message>
        <source>The guest cannot start without it.</source>
        <translation>沒有它，虛擬機器無法啟動。</translation>
    </message>
</context>
<context>
    <name>guestdeck::NicTable</name>
    <message>
        <source>Network cards of the guest</source>
        <translation>虛擬機器的網路卡</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>連接到</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>裝置</translation>
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
        <source>Nobody knows an address: there is no lease, no guest agent that answers, and the host has not seen one.</source>
        <translation>無法得知位址：沒有租約，沒有虛擬機器代理程式回應，主機也沒有見過任何位址。</translation>
    </message>
    <message>
        <source>The cable is plugged in.</source>
        <translation>網路線已插上。</translation>
    </message>
    <message>
        <source>As if the cable were pulled.</source>
        <translation>如同拔掉網路線。</translation>
    </message>
    <message>
        <source>Plugged in at: %1</source>
        <translation>插入位置：%1</translation>
    </message>
    <message>
        <source>libvirt&apos;s name: %1</source>
        <translation>libvirt 中的名稱：%1</translation>
    </message>
    <message>
        <source>The host&apos;s end of the cable: %1</source>
        <translation>網路線在主機的一端：%1</translation>
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
        <translation>無</translation>
    </message>
    <message>
        <source>port group: %1</source>
        <translation>連接埠群組：%1</translation>
    </message>
    <message>
        <source>model: %1</source>
        <translation>型號：%1</translation>
    </message>
    <message>
        <source>MAC: %1</source>
        <translation>MAC：%1</translation>
    </message>
    <message>
        <source>link: %1</source>
        <translation>連線：%1</translation>
    </message>
    <message>
        <source>limits: %1 in, %2 out</source>
        <translation>限制：傳入 %1，傳出 %2</translation>
    </message>
    <message>
        <source>VLAN: %1</source>
        <translation>VLAN：%1</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>過濾器：%1</translation>
    </message>
    <message>
        <source>MTU: %1</source>
        <translation>MTU：%1</translation>
    </message>
    <message>
        <source>the network&apos;s own</source>
        <translation>與網路相同</translation>
    </message>
    <message>
        <source>boot order: %1</source>
        <translation>開機順序：%1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>網路 %1</translation>
    </message>
    <message>
        <source>Bridge %1</source>
        <translation>橋接器 %1</translation>
    </message>
    <message>
        <source>%1, directly (macvtap)</source>
        <translation>%1，直接連接 (macvtap)</translation>
    </message>
    <message>
        <source>User mode</source>
        <translation>使用者模式</translation>
    </message>
    <message>
        <source>the host&apos;s choice</source>
        <translation>由主機選擇</translation>
    </message>
    <message>
        <source>up</source>
        <translation>接通</translation>
    </message>
    <message>
        <source>down</source>
        <translation>中斷</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>租約</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>代理程式</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>見過</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an address, and who told it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Lease: the network&apos;s DHCP server gave it to the guest.</source>
        <translation>租約：由網路的 DHCP 伺服器配發給虛擬機器。</translation>
    </message>
    <message>
        <source>Agent: the guest says so, by its guest agent.</source>
        <translation>代理程式：由虛擬機器透過其代理程式回報。</translation>
    </message>
    <message>
        <source>Seen: the host has had to do with this address lately (ARP).</source>
        <translation>見過：主機最近曾與這個位址通訊 (ARP)。</translation>
    </message>
    <message>
        <source>%1, peak %2</source>
        <translation>%1，尖峰值 %2</translation>
    </message>
    <message>
        <source>To the guest at most %1</source>
        <translation>傳入虛擬機器最多 %1</translation>
    </message>
    <message>
        <source>From the guest at most %1</source>
        <translation>由虛擬機器傳出最多 %1</translation>
    </message>
    <message>
        <source>Port group %1</source>
        <translation>連接埠群組 %1</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>過濾器 %1</translation>
    </message>
    <message>
        <source>MTU %1</source>
        <translation>MTU %1</translation>
    </message>
    <message>
        <source>Boot order %1</source>
        <translation>開機順序 %1</translation>
    </message>
    <message>
        <source>Only from the next start on</source>
        <translation>只從下次啟動起生效</translation>
    </message>
    <message>
        <source>Gone after the next shutdown</source>
        <translation>下次關機後消失</translation>
    </message>
    <message>
        <source>From the next start on: %1</source>
        <translation>下次啟動起：%1</translation>
    </message>
    <message>
        <source>The guest reaches the host and the other guests of this network, nothing else.</source>
        <translation>虛擬機器只能連到主機和這個網路中的其他虛擬機器。</translation>
    </message>
    <message>
        <source>The guest gets an address from the host and reaches out through it; it is reached from the host only.</source>
        <translation>虛擬機器從主機取得位址，並透過主機連到外部；只有主機能連到它。</translation>
    </message>
    <message>
        <source>The host routes between this network and the outside, without changing addresses.</source>
        <translation>主機在這個網路與外部之間轉送封包，不轉換位址。</translation>
    </message>
    <message>
        <source>The guest is a machine like any other in the host&apos;s network.</source>
        <translation>虛擬機器就像主機所在網路中的其他電腦一樣。</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>隔離</translation>
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
        <translation>%1（%2，未啟動）</translation>
    </message>
</context>
<context>
    <name>guestdeck::OpenPortDialog</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>複製：%1</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>在瀏覽器中開啟(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Open port</source>
        <translation>開啟連接埠(&amp;O)</translation>
    </message>
    <message>
        <source>Open a port of %1</source>
        <translation>開啟 %1 的連接埠</translation>
    </message>
    <message>
        <source>%1 runs on this machine, so its ports are reached at its own address. No tunnel is needed.</source>
        <translation>%1 在本機執行，因此可透過它自己的位址連到其連接埠。不需要通道。</translation>
    </message>
    <message>
        <source>A port of this workstation will lead to the port of %1, through the ssh login to %2. Only this workstation can use it, and it is closed together with the connection to the host.</source>
        <translation>本機的一個連接埠會經由到 %2 的 ssh 登入，通往 %1 的連接埠。只有本機可以使用，並會隨著與主機的連線一起關閉。</translation>
    </message>
    <message>
        <source>About the port</source>
        <translation>關於連接埠</translation>
    </message>
    <message>
        <source>Which port</source>
        <translation>選擇連接埠</translation>
    </message>
    <message>
        <source>SSH (a shell)</source>
        <translation>SSH（命令列）</translation>
    </message>
    <message>
        <source>RDP (a Windows desktop)</source>
        <translation>RDP（Windows 桌面）</translation>
    </message>
    <message>
        <source>HTTP (a web page)</source>
        <translation>HTTP（網頁）</translation>
    </message>
    <message>
        <source>HTTPS (a web page)</source>
        <translation>HTTPS（網頁）</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>其他連接埠</translation>
    </message>
    <message>
        <source>&amp;What for:</source>
        <translation>用途(&amp;W)：</translation>
    </message>
    <message>
        <source>Address of the guest</source>
        <translation>虛擬機器的位址</translation>
    </message>
    <message>
        <source>&amp;Address of the guest:</source>
        <translation>虛擬機器的位址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Port of the guest:</source>
        <translation>虛擬機器的連接埠(&amp;P)：</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>任何可用的連接埠</translation>
    </message>
    <message>
        <source>Port &amp;here:</source>
        <translation>本機連接埠(&amp;H)：</translation>
    </message>
    <message>
        <source>About the address</source>
        <translation>關於位址</translation>
    </message>
    <message>
        <source>About the port here</source>
        <translation>關於本機連接埠</translation>
    </message>
    <message>
        <source>Where it is reached</source>
        <translation>連線位址</translation>
    </message>
    <message>
        <source>&amp;Reached at:</source>
        <translation>連線位址(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Command:</source>
        <translation>命令(&amp;C)：</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>The host is gone.</source>
        <translation>主機已不存在。</translation>
    </message>
    <message>
        <source>No address of the guest is known yet. It is told by a lease of its network or by the guest agent; you can also type it.</source>
        <translation>尚不知道虛擬機器的位址。位址可由網路的租約或虛擬機器代理程式提供；您也可以自行輸入。</translation>
    </message>
    <message>
        <source>This is neither an address nor a name that the host could look up.</source>
        <translation>這既不是位址，也不是主機可以查詢的名稱。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>連接埠是 1 到 65535 的數字。</translation>
    </message>
    <message>
        <source>Ports below 1024 may usually be opened by the administrator alone.</source>
        <translation>低於 1024 的連接埠通常只有系統管理員可以開啟。</translation>
    </message>
    <message>
        <source>The port is being opened…</source>
        <translation>正在開啟連接埠…</translation>
    </message>
    <message>
        <source>The port is open.</source>
        <translation>連接埠已開啟。</translation>
    </message>
    <message>
        <source>The port is open. %1 The service may not run there, or the guest&apos;s firewall closes it.</source>
        <translation>連接埠已開啟。%1那裡可能沒有執行該服務，或被虛擬機器的防火牆擋住。</translation>
    </message>
    <message>
        <source>The port waits for the host to come back.</source>
        <translation>連接埠正在等待主機恢復連線。</translation>
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
    <name>guestdeck::PasswordField</name>
    <message>
        <source>No password</source>
        <translation>沒有密碼</translation>
    </message>
    <message>
        <source>Password of the user</source>
        <translation>使用者的密碼</translation>
    </message>
    <message>
        <source>Is being hashed…</source>
        <translation>正在計算雜湊值…</translation>
    </message>
    <message>
        <source>None: log in with a key</source>
        <translation>無：以金鑰登入</translation>
    </message>
    <message>
        <source>Set. Type to replace it</source>
        <translation>已設定。輸入新密碼即可取代</translation>
    </message>
</context>
<context>
    <name>guestdeck::PictureMenu</name>
    <message>
        <source>&amp;Fit to the window</source>
        <translation>符合視窗大小(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the whole screen, as large as fits, with its own proportions</source>
        <translation>依原有比例，在視窗內以最大尺寸顯示整個畫面</translation>
    </message>
    <message>
        <source>&amp;1:1, pixel by pixel</source>
        <translation>1:1，逐像素顯示(&amp;1)</translation>
    </message>
    <message>
        <source>Shows each of the guest&apos;s pixels as one of this screen&apos;s</source>
        <translation>虛擬機器的每個像素對應本機螢幕的一個像素</translation>
    </message>
    <message>
        <source>&amp;Whole steps: 1:1, 2:1, 3:1…</source>
        <translation>整數倍率(&amp;W)：1:1、2:1、3:1…</translation>
    </message>
    <message>
        <source>Enlarges each pixel to a square as often as fits; nothing is blurred</source>
        <translation>將每個像素放大成視窗所能容納的整數倍方格；不會模糊</translation>
    </message>
    <message>
        <source>The &amp;guest follows the window</source>
        <translation>虛擬機器配合視窗大小(&amp;G)</translation>
    </message>
    <message>
        <source>Asks the guest for a screen of the window&apos;s size; it needs a graphics adapter and a driver that can do that</source>
        <translation>要求虛擬機器將畫面調整為視窗大小；需要支援此功能的顯示卡與驅動程式</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自動(&amp;A)</translation>
    </message>
    <message>
        <source>Raw where the link carries it, ZRLE where it does not</source>
        <translation>連線速度足夠時使用 Raw，不足時使用 ZRLE</translation>
    </message>
    <message>
        <source>&amp;Raw: for fast links</source>
        <translation>Raw：適用於快速連線(&amp;R)</translation>
    </message>
    <message>
        <source>Uncompressed; costs neither the host nor this machine much work</source>
        <translation>不壓縮；主機與本機的負擔都很小</translation>
    </message>
    <message>
        <source>&amp;ZRLE: for slow links</source>
        <translation>ZRLE：適用於慢速連線(&amp;Z)</translation>
    </message>
    <message>
        <source>Compressed without loss</source>
        <translation>無損壓縮</translation>
    </message>
    <message>
        <source>&amp;Hextile: for old servers</source>
        <translation>Hextile：適用於舊的伺服器(&amp;H)</translation>
    </message>
    <message>
        <source>Compressed a little, without loss</source>
        <translation>少量壓縮，無損</translation>
    </message>
    <message>
        <source>&amp;Tight: for slow links</source>
        <translation>Tight：適用於慢速連線(&amp;T)</translation>
    </message>
    <message>
        <source>Compressed without loss; more work for the host than ZRLE</source>
        <translation>無損壓縮；主機的負擔比 ZRLE 大</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>&amp;Transfer of the picture</source>
        <translation>畫面傳輸方式(&amp;T)</translation>
    </message>
    <message>
        <source>Transfer of the picture</source>
        <translation>畫面傳輸方式</translation>
    </message>
    <message>
        <source>%1, %2 MB/s</source>
        <comment>encoding of the picture, and how fast it comes</comment>
        <translation>%1，%2 MB/s</translation>
    </message>
    <message>
        <source>This screen cannot follow the window: its VNC server does not offer that. It is scaled down where it does not fit.</source>
        <translation>此畫面無法配合視窗大小：其 VNC 伺服器不提供此功能。放不下時會縮小顯示。</translation>
    </message>
    <message>
        <source>The guest refused the size of the window: its graphics adapter cannot change. One of the type virtio can. The screen is scaled down where it does not fit.</source>
        <translation>虛擬機器拒絕採用視窗的大小：其顯示卡無法變更大小。virtio 類型的顯示卡則可以。畫面放不下時會縮小顯示。</translation>
    </message>
    <message>
        <source>The guest did not follow the window. It needs a graphics adapter of the type virtio and a running system with a driver for it. The screen is scaled down where it does not fit.</source>
        <translation>虛擬機器沒有配合視窗大小。它需要 virtio 類型的顯示卡，以及執行中且具有其驅動程式的作業系統。畫面放不下時會縮小顯示。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>how the picture comes, e.g. Raw, 240 MB/s</comment>
        <translation>目前：%1</translation>
    </message>
</context>
<context>
    <name>guestdeck::PoolUsageDelegate</name>
    <message>
        <source>%1, %2 promised</source>
        <comment>used, part of the capacity</comment>
        <translation>%1，已佈建 %2</translation>
    </message>
    <message>
        <source>If all its volumes were full, %1 would be taken.</source>
        <translation>若所有磁碟區都用滿，將佔用 %1。</translation>
    </message>
    <message>
        <source>%1 %2 That is more than there is: guests stop when the pool runs full.</source>
        <translation>%1 %2這超出了實際容量：集區用滿時，虛擬機器會停止運作。</translation>
    </message>
</context>
<context>
    <name>guestdeck::PortForwards</name>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 未連線。</translation>
    </message>
    <message>
        <source>%1 is simulated: its guests have no ports to reach.</source>
        <translation>%1 是模擬主機：其虛擬機器沒有可連線的連接埠。</translation>
    </message>
    <message>
        <source>%1 is not reached by ssh, so there is no login that a tunnel could go through.</source>
        <translation>%1 不是透過 ssh 連線，因此沒有可供通道使用的登入連線。</translation>
    </message>
    <message>
        <source>%1 is not running.</source>
        <translation>%1 未在執行。</translation>
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
        <translation>連接埠群組</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>VLANs</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>In, KiB/s</source>
        <translation>傳入，KiB/s</translation>
    </message>
    <message>
        <source>Out, KiB/s</source>
        <translation>傳出，KiB/s</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Add a port group</source>
        <translation>新增連接埠群組(&amp;A)</translation>
    </message>
    <message>
        <source>Add a port group</source>
        <translation>新增連接埠群組</translation>
    </message>
    <message>
        <source>Remove the port group</source>
        <translation>移除連接埠群組</translation>
    </message>
    <message>
        <source>Guests that name no port group get this one.</source>
        <translation>未指定連接埠群組的虛擬機器會使用這個群組。</translation>
    </message>
</context>
<context>
    <name>guestdeck::PortModel</name>
    <message>
        <source>Opening…</source>
        <translation>正在開啟…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已開啟</translation>
    </message>
    <message>
        <source>Waiting for the host</source>
        <translation>等待主機</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>state of a tunnel: why</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>虛擬機器</translation>
    </message>
    <message>
        <source>Port of the guest</source>
        <translation>虛擬機器的連接埠</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>連線位址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>經由</translation>
    </message>
</context>
<context>
    <name>guestdeck::PortsPage</name>
    <message>
        <source>Ports</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>A bridge puts guests directly into the host&apos;s network: they are seen there like machines of their own.</source>
        <translation>橋接器會將虛擬機器直接接到主機所在的網路：它們在網路中就像獨立的電腦一樣。</translation>
    </message>
    <message>
        <source>Straight to the &amp;preview</source>
        <translation>直接前往預覽(&amp;P)</translation>
    </message>
    <message>
        <source>What manages the host&apos;s network</source>
        <translation>管理主機網路的程式</translation>
    </message>
    <message>
        <source>Name of the bridge</source>
        <translation>橋接器名稱</translation>
    </message>
    <message>
        <source>Leave out the bond, the VLAN and the address: the NIC&apos;s own address moves to the bridge.</source>
        <translation>略過 Bond、VLAN 與位址：網路卡本身的位址會移到橋接器。</translation>
    </message>
    <message>
        <source>Bridge n&amp;ame:</source>
        <translation>橋接器名稱(&amp;A)：</translation>
    </message>
    <message>
        <source>Network cards of the host</source>
        <translation>主機的網路卡</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>網路卡</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>網路線</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驅動程式</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Share the connection (NA&amp;T)…</source>
        <translation>共用連線（NAT）(&amp;T)…</translation>
    </message>
    <message>
        <source>A virtual network whose guests reach out through the host.</source>
        <translation>虛擬網路，其中的虛擬機器透過主機連到外部。</translation>
    </message>
    <message>
        <source>Attach guests to a card (&amp;macvtap)…</source>
        <translation>將虛擬機器直接連接到網路卡（macvtap）(&amp;M)…</translation>
    </message>
    <message>
        <source>A virtual network whose guests use a card of the host directly, without a bridge.</source>
        <translation>虛擬網路，其中的虛擬機器直接使用主機的網路卡，不經過橋接器。</translation>
    </message>
    <message>
        <source>A bridge keeps its name, since guests and networks know it by it.</source>
        <translation>橋接器的名稱保持不變，因為虛擬機器與網路以名稱識別它。</translation>
    </message>
    <message>
        <source>connected</source>
        <comment>Wi-Fi</comment>
        <translation>已連線</translation>
    </message>
    <message>
        <source>plugged in</source>
        <translation>已插上</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>無訊號</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>This connection arrives here.</source>
        <translation>目前的連線由此進入。</translation>
    </message>
</context>
<context>
    <name>guestdeck::PortsView</name>
    <message>
        <source>Co&amp;py address</source>
        <translation>複製位址(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重試(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close port</source>
        <translation>關閉連接埠(&amp;C)</translation>
    </message>
    <message>
        <source>Open ports of guests</source>
        <translation>已開啟的虛擬機器連接埠</translation>
    </message>
    <message>
        <source>No port of a guest is open here. Choose a guest, and “Open guest port…” in its menu, to reach its SSH, RDP or web server from this workstation.</source>
        <translation>這裡沒有開啟任何虛擬機器的連接埠。請選擇虛擬機器，並在其選單中選擇「開啟虛擬機器的連接埠…」，即可從本機連到其 SSH、RDP 或網頁伺服器。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Choose a port in the list first.</source>
        <translation>請先在清單中選擇一個連接埠。</translation>
    </message>
    <message>
        <source>The port is not open at the moment.</source>
        <translation>這個連接埠目前未開啟。</translation>
    </message>
    <message>
        <source>It has not failed.</source>
        <translation>它沒有失敗。</translation>
    </message>
</context>
<context>
    <name>guestdeck::PrepareItemRow</name>
    <message>
        <source>Address from DHCP</source>
        <translation>由 DHCP 配發位址</translation>
    </message>
    <message>
        <source>The system must ask for its address (DHCP) and not bring a fixed one along, or all machines made from it answer at the same address. Leases that it has kept go, too.</source>
        <translation>系統必須透過 DHCP 取得位址，而不能自帶固定位址，否則由它建立的所有虛擬機器都會使用同一個位址。系統保留的租約也會清除。</translation>
    </message>
    <message>
        <source>virt-sysprep takes kept leases and names bound to the old network card out. A fixed address in the configuration stays: look at it before.</source>
        <translation>virt-sysprep 會清除保留的租約與綁定舊網路卡的名稱。設定中的固定位址會保留：請事先檢查。</translation>
    </message>
    <message>
        <source>The seed of each new machine brings its network configuration.</source>
        <translation>每台新虛擬機器的 cloud-init 資料光碟會提供其網路設定。</translation>
    </message>
    <message>
        <source>Machine id</source>
        <translation>機器識別碼</translation>
    </message>
    <message>
        <source>/etc/machine-id must be unique: DHCP servers give machines with the same one the same address, and their logs cannot be told apart.</source>
        <translation>/etc/machine-id 必須是唯一的：DHCP 伺服器會配發相同的位址給 machine-id 相同的虛擬機器，其記錄檔也無法區分。</translation>
    </message>
    <message>
        <source>virt-sysprep empties it; the system makes a new one when it starts.</source>
        <translation>virt-sysprep 會將它清空；系統啟動時會產生新的。</translation>
    </message>
    <message>
        <source>cloud-init does not renew it. Empty it in the machine before, with these commands:</source>
        <translation>cloud-init 不會更新它。請事先在虛擬機器中以下列命令將它清空：</translation>
    </message>
    <message>
        <source>SSH host keys</source>
        <translation>SSH 主機金鑰</translation>
    </message>
    <message>
        <source>Machines with the same keys can pass for one another; whoever has one of them can read along with all.</source>
        <translation>金鑰相同的虛擬機器可以互相冒充；取得其中任何一台的金鑰，就能竊聽所有虛擬機器的通訊。</translation>
    </message>
    <message>
        <source>virt-sysprep removes them; new ones are made when the machine starts for the first time.</source>
        <translation>virt-sysprep 會將它們移除；虛擬機器首次啟動時會產生新的金鑰。</translation>
    </message>
    <message>
        <source>cloud-init makes new ones in each new machine.</source>
        <translation>cloud-init 會在每台新虛擬機器中產生新的金鑰。</translation>
    </message>
    <message>
        <source>Guest agent</source>
        <translation>虛擬機器代理程式</translation>
    </message>
    <message>
        <source>qemu-guest-agent tells the addresses, and freezes the disks for snapshots. If it is in the template, every new machine has it.</source>
        <translation>qemu-guest-agent 會回報位址，並在建立快照時凍結磁碟。若範本中有它，每台新虛擬機器都會有。</translation>
    </message>
    <message>
        <source>Nothing is changed: install it in the machine before.</source>
        <translation>不會變更任何內容：請事先在虛擬機器中安裝。</translation>
    </message>
    <message>
        <source>Install it in the machine before, or name it among the packages of the new machines.</source>
        <translation>請事先在虛擬機器中安裝，或將它列入新虛擬機器的套件。</translation>
    </message>
    <message>
        <source>cloud-init</source>
        <translation>cloud-init</translation>
    </message>
    <message>
        <source>With cloud-init in the template each new machine gets its own name, user, key and address when it starts. “cloud-init --version” in the machine tells whether it is there.</source>
        <translation>範本中有 cloud-init 時，每台新虛擬機器啟動後都會有自己的名稱、使用者、金鑰與位址。在虛擬機器中執行「cloud-init --version」即可得知是否已安裝。</translation>
    </message>
    <message>
        <source>What it remembers of this machine is removed, so that it runs anew; nothing happens where it is not installed.</source>
        <translation>清除它對這台虛擬機器的記錄，使它重新執行；若未安裝，則不會有任何動作。</translation>
    </message>
    <message>
        <source>It must be in the template, and is needed for this way: without it nothing on this page is done.</source>
        <translation>範本中必須有它，這個方式需要它：沒有它，本頁的各項都不會執行。</translation>
    </message>
    <message>
        <source>Logs, history and caches</source>
        <translation>記錄檔、歷程記錄與快取</translation>
    </message>
    <message>
        <source>What the machine has written down while it was set up: of no use to the new ones, and perhaps not meant for them.</source>
        <translation>虛擬機器在設定期間留下的記錄：對新虛擬機器沒有用處，也可能不該讓它們取得。</translation>
    </message>
    <message>
        <source>virt-sysprep removes them.</source>
        <translation>virt-sysprep 會將它們移除。</translation>
    </message>
    <message>
        <source>cloud-init does not touch them. Remove them in the machine before, if you like:</source>
        <translation>cloud-init 不會處理它們。如有需要，請事先在虛擬機器中移除：</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands for the guest: %1</source>
        <translation>要在虛擬機器中執行的命令：%1</translation>
    </message>
    <message>
        <source>Copy the commands: %1</source>
        <translation>複製命令：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>複製命令</translation>
    </message>
    <message>
        <source>In the machine, as root, before it is shut down:</source>
        <translation>關機之前，請在虛擬機器中以 root 身分執行：</translation>
    </message>
</context>
<context>
    <name>guestdeck::PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>This is what will be done. Nothing has been changed on the host yet.</source>
        <translation>以下是將要執行的動作。主機上尚未變更任何內容。</translation>
    </message>
    <message>
        <source>Picture and commands</source>
        <translation>圖示與命令</translation>
    </message>
    <message>
        <source>Files and commands</source>
        <translation>檔案與命令</translation>
    </message>
    <message>
        <source>&amp;Files and commands:</source>
        <translation>檔案與命令(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the files and commands</source>
        <translation>複製檔案與命令</translation>
    </message>
    <message>
        <source>Make a &amp;virtual network that points at it, named:</source>
        <translation>建立指向它的虛擬網路，名稱(&amp;V)：</translation>
    </message>
    <message>
        <source>Guests then choose the bridge by this name.</source>
        <translation>之後虛擬機器即可依這個名稱選擇橋接器。</translation>
    </message>
    <message>
        <source>Name of the virtual network</source>
        <translation>虛擬網路的名稱</translation>
    </message>
    <message>
        <source>They lose their network with it.</source>
        <translation>它們會因此失去網路。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>沒有任何變更。</translation>
    </message>
    <message>
        <source>This cannot be done on this host.</source>
        <translation>無法在這台主機上執行此動作。</translation>
    </message>
</context>
<context>
    <name>guestdeck::PublicKeys</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>無法讀取 %1。</translation>
    </message>
    <message>
        <source>%1 is too large for a file of public keys.</source>
        <translation>%1 太大，不像是公開金鑰檔案。</translation>
    </message>
    <message>
        <source>This is a private key. Keep it to yourself, and give the public one (a file ending in .pub).</source>
        <translation>這是私密金鑰。請自行妥善保管，並提供公開金鑰（以 .pub 結尾的檔案）。</translation>
    </message>
    <message>
        <source>“%1” does not begin with the type of a public key, such as ssh-ed25519.</source>
        <translation>「%1」不是以公開金鑰的類型（例如 ssh-ed25519）開頭。</translation>
    </message>
    <message>
        <source>The data of the %1 key is damaged or not whole.</source>
        <translation>%1 金鑰的資料已損壞或不完整。</translation>
    </message>
</context>
<context>
    <name>guestdeck::RecordKeysDialog</name>
    <message>
        <source>&amp;Record again</source>
        <translation>重新錄製(&amp;R)</translation>
    </message>
    <message>
        <source>Record combination</source>
        <translation>錄製按鍵組合</translation>
    </message>
    <message>
        <source>Recorded keys</source>
        <translation>錄製的按鍵</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>重新錄製</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>Name of the combination</source>
        <translation>按鍵組合的名稱</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>This replaces the combination of the same name.</source>
        <translation>這會取代同名的按鍵組合。</translation>
    </message>
    <message>
        <source>This desktop keeps some combinations for itself; those cannot be recorded.</source>
        <translation>此桌面會自行攔截某些按鍵組合；這些組合無法錄製。</translation>
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
    <name>guestdeck::ReplaceDialog</name>
    <message>
        <source>Move the disk %1 of %2</source>
        <translation>移動 %2 的磁碟 %1</translation>
    </message>
    <message>
        <source>Convert the disk %1 of %2</source>
        <translation>轉換 %2 的磁碟 %1</translation>
    </message>
    <message>
        <source>Convert the disk %1 of %2 to current qcow2</source>
        <translation>將 %2 的磁碟 %1 轉換為目前版本的 qcow2</translation>
    </message>
    <message>
        <source>%1: %2, %3, of which %4 are in use.</source>
        <translation>%1：%2，%3，其中已使用 %4。</translation>
    </message>
    <message>
        <source>About the copy</source>
        <translation>關於這個複本</translation>
    </message>
    <message>
        <source>&amp;Delete %1 (%2) when the guest has its new disk</source>
        <translation>虛擬機器改用新磁碟後刪除 %1 (%2)(&amp;D)</translation>
    </message>
    <message>
        <source>Otherwise it stays until you delete it; this page reminds you of it.</source>
        <translation>否則會一直保留，直到您將它刪除；這個頁面會提醒您。</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>轉換</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>儲存集區</translation>
    </message>
    <message>
        <source>Name of the new volume</source>
        <translation>新磁碟區的名稱</translation>
    </message>
    <message>
        <source>Storage &amp;pool:</source>
        <translation>儲存集區(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>格式：</translation>
    </message>
    <message>
        <source>Stay &amp;linked to %1</source>
        <translation>維持與 %1 的連結(&amp;L)</translation>
    </message>
    <message>
        <source>The copy holds only what differs from the base. Otherwise it stands alone, and takes the room of both.</source>
        <translation>複本只包含與基底不同的內容。否則複本會獨立存在，並占用兩者合計的空間。</translation>
    </message>
    <message>
        <source>Stay linked to the base</source>
        <translation>維持與基底的連結</translation>
    </message>
    <message>
        <source>%1 — %2 free</source>
        <comment>storage pool</comment>
        <translation>%1 — 可用 %2</translation>
    </message>
    <message>
        <source>qcow2, version 1.1: what checkpoints for incremental backups need.</source>
        <translation>qcow2 1.1 版：增量備份的檢查點需要這個版本。</translation>
    </message>
    <message>
        <source>qcow2: takes only what is written, allows snapshots and copies that share a base; a little slower.</source>
        <translation>qcow2：只占用實際寫入的空間，可建立快照，以及共用基底的複本；速度略慢。</translation>
    </message>
    <message>
        <source>raw: the fastest and simplest, readable by any program; no snapshots inside it, and no base.</source>
        <translation>raw：最快也最單純，任何程式都能讀取；檔案內不能有快照，也不能有基底。</translation>
    </message>
    <message>
        <source>The host copies the disk while the guest runs, and then lets the guest go on with the copy. Until then nothing changes, and cancelling leaves no copy.</source>
        <translation>主機會在虛擬機器執行期間複製磁碟，然後讓虛擬機器改用複本繼續執行。在此之前不會有任何變更；若取消，也不會留下複本。</translation>
    </message>
    <message>
        <source>The host copies the disk, compares both from end to end, and then switches the guest&apos;s definition to the copy. Until then nothing changes, and cancelling leaves no copy. Leave the guest off meanwhile.</source>
        <translation>主機會複製磁碟，將兩者從頭到尾比對，然後將虛擬機器的定義改為使用複本。在此之前不會有任何變更；若取消，也不會留下複本。在此期間請讓虛擬機器保持關機。</translation>
    </message>
    <message>
        <source>The host has no active storage pool for it.</source>
        <translation>主機沒有可存放它的使用中儲存集區。</translation>
    </message>
    <message>
        <source>The new volume needs a name.</source>
        <translation>新磁碟區必須有名稱。</translation>
    </message>
    <message>
        <source>The storage pool %1 has a volume of that name already.</source>
        <translation>儲存集區 %1 中已有相同名稱的磁碟區。</translation>
    </message>
    <message>
        <source>The storage pool %1 has %2 free, and the copy needs %3.</source>
        <translation>儲存集區 %1 有 %2 的可用空間，但複本需要 %3。</translation>
    </message>
    <message>
        <source>The copy takes about %1.</source>
        <translation>複本大約占用 %1。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ReservationDialog</name>
    <message>
        <source>Change reservation</source>
        <translation>變更位址保留</translation>
    </message>
    <message>
        <source>Reserve an address</source>
        <translation>保留位址</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reserve</source>
        <translation>保留(&amp;R)</translation>
    </message>
    <message>
        <source>Whoever has this hardware address always gets this address in %1. A guest that has another one now changes to it when it next asks, at the latest when it is started again.</source>
        <translation>使用這個硬體位址的虛擬機器在 %1 中一律會取得這個位址。目前使用其他位址的虛擬機器會在下次要求時改用此位址，最晚在重新啟動時。</translation>
    </message>
    <message>
        <source>Hardware address (MAC)</source>
        <translation>硬體位址 (MAC)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>guest, its hardware address</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>The network&apos;s name service knows the guest by it.</source>
        <translation>網路的名稱服務以這個名稱識別虛擬機器。</translation>
    </message>
    <message>
        <source>&amp;Hardware address (MAC):</source>
        <translation>硬體位址 (MAC)(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>位址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Name (optional):</source>
        <translation>名稱（選填）(&amp;N)：</translation>
    </message>
    <message>
        <source>The network has no IPv6 subnet.</source>
        <translation>網路沒有 IPv6 子網路。</translation>
    </message>
    <message>
        <source>The network has no IPv4 subnet.</source>
        <translation>網路沒有 IPv4 子網路。</translation>
    </message>
    <message>
        <source>Whose address it is is missing: the hardware address (MAC).</source>
        <translation>缺少這個位址所屬的硬體位址 (MAC)。</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>缺少位址。</translation>
    </message>
</context>
<context>
    <name>guestdeck::ReserveDialog</name>
    <message>
        <source>Reserve an address for %1</source>
        <translation>為 %1 保留位址</translation>
    </message>
    <message>
        <source>The network %1 then gives this address to the card %2 alone, each time it asks.</source>
        <translation>之後網路卡 %2 每次要求位址時，網路 %1 都會將這個位址配發給它，且只配發給它。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Name in the network</source>
        <translation>網路中的名稱</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>可以留空</translation>
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
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>An IPv4 address is needed, such as 192.168.122.50.</source>
        <translation>需要 IPv4 位址，例如 192.168.122.50。</translation>
    </message>
    <message>
        <source>The address is not in the network %1.</source>
        <translation>位址不在網路 %1 中。</translation>
    </message>
    <message>
        <source>This address is the network&apos;s own.</source>
        <translation>這個位址由網路本身使用。</translation>
    </message>
    <message>
        <source>The network %1 gives out no addresses there.</source>
        <translation>網路 %1 不在該處配發位址。</translation>
    </message>
    <message>
        <source>This is reserved for the card already.</source>
        <translation>已為這張網路卡保留這個位址。</translation>
    </message>
    <message>
        <source>%1 is reserved for this card; take that back first, among the network&apos;s reservations.</source>
        <translation>%1 已為這張網路卡保留；請先在網路的保留清單中將它取消。</translation>
    </message>
    <message>
        <source>This address is reserved for another machine.</source>
        <translation>這個位址已為另一台電腦保留。</translation>
    </message>
    <message>
        <source>Another machine has this address now: %1.</source>
        <translation>另一台電腦目前使用這個位址：%1。</translation>
    </message>
    <message>
        <source>A name has letters, digits and hyphens only.</source>
        <translation>名稱只能包含字母、數字與連字號。</translation>
    </message>
    <message>
        <source>Reading what the network has reserved…</source>
        <translation>正在讀取網路的位址保留…</translation>
    </message>
</context>
<context>
    <name>guestdeck::ResizeDialog</name>
    <message>
        <source>Resize the disk %1 of %2</source>
        <translation>調整 %2 的磁碟 %1 的大小</translation>
    </message>
    <message>
        <source>%1 has %2, of which %3 are in use on the host.</source>
        <translation>%1 的大小為 %2，其中在主機上已使用 %3。</translation>
    </message>
    <message>
        <source>New size in GiB</source>
        <translation>新的大小 (GiB)</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>&amp;New size:</source>
        <translation>新的大小(&amp;N)：</translation>
    </message>
    <message>
        <source>About the new size</source>
        <translation>關於新的大小</translation>
    </message>
    <message>
        <source>What is left to do then</source>
        <translation>之後還需要做的事</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>調整大小</translation>
    </message>
    <message>
        <source>The storage pool %1 has %2 free: the guest may not be able to fill its disk.</source>
        <translation>儲存集區 %1 有 %2 的可用空間：虛擬機器可能無法將磁碟寫滿。</translation>
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
        <translation>調整磁碟區的大小</translation>
    </message>
    <message>
        <source>&amp;Resize</source>
        <translation>調整大小(&amp;R)</translation>
    </message>
    <message>
        <source>New size</source>
        <translation>新的大小</translation>
    </message>
    <message>
        <source>&amp;Make it smaller; what lies behind its new end is lost</source>
        <translation>縮小；新結尾之後的內容將會遺失(&amp;M)</translation>
    </message>
    <message>
        <source>Make it smaller; what lies behind its new end is lost</source>
        <translation>縮小；新結尾之後的內容將會遺失</translation>
    </message>
    <message>
        <source>%1 has %2. The pool %3 has %4 free.</source>
        <translation>%1 的大小為 %2。集區 %3 有 %4 的可用空間。</translation>
    </message>
    <message>
        <source>New &amp;size:</source>
        <translation>新的大小(&amp;S)：</translation>
    </message>
    <message>
        <source>First make the file systems and partitions inside it smaller than the new size, from within the guest. Otherwise the guest loses data and may not start any more.</source>
        <translation>請先在虛擬機器內，將其中的檔案系統與分割區縮小到新的大小以下。否則虛擬機器會遺失資料，並可能無法再啟動。</translation>
    </message>
    <message>
        <source>The guest sees the larger disk when it starts the next time. Then the partition and its file system have to be grown inside it: on Linux by growpart and resize2fs or xfs_growfs (cloud images do so by themselves), on Windows in Disk Management.</source>
        <translation>虛擬機器下次啟動時會看到變大的磁碟。之後必須在虛擬機器內擴充分割區及其檔案系統：在 Linux 上使用 growpart 以及 resize2fs 或 xfs_growfs（雲端映像檔會自動完成），在 Windows 上使用「磁碟管理」。</translation>
    </message>
    <message>
        <source>A volume needs a size.</source>
        <translation>請指定磁碟區的大小。</translation>
    </message>
    <message>
        <source>More than is free: the pool runs full before the volume does.</source>
        <translation>超出可用空間：磁碟區用滿之前，集區就會先用滿。</translation>
    </message>
    <message>
        <source>It has this size already.</source>
        <translation>已經是這個大小。</translation>
    </message>
    <message>
        <source>Tick that it may be made smaller.</source>
        <translation>請勾選允許縮小。</translation>
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
    <name>guestdeck::RideUri</name>
    <message>
        <source>This is not an address of a host.</source>
        <translation>這不是主機的位址。</translation>
    </message>
</context>
<context>
    <name>guestdeck::RowsModel</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4 位址</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6 位址</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 位址</translation>
    </message>
    <message>
        <source>VNC port</source>
        <translation>VNC 連接埠</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Filled in by hand</source>
        <translation>手動填寫</translation>
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
        <translation>每台虛擬機器一列；任何儲存格都可以變更。主機上尚未進行任何動作。</translation>
    </message>
    <message>
        <source>Take back my changes</source>
        <translation>復原我的變更</translation>
    </message>
    <message>
        <source>New machines</source>
        <translation>新虛擬機器</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Fill all cells as suggested again</source>
        <translation>將所有儲存格重新填入建議值</translation>
    </message>
    <message>
        <source>Paste a column of a spreadsheet with %1; %2 fills a cell as suggested again.</source>
        <translation>按 %1 可貼上試算表中的一欄；按 %2 可將儲存格重新填入建議值。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of a row, column</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>還有 %n 項。</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is being hashed.</source>
        <translation>正在計算密碼的雜湊值。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>machine, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were left out: there are no more machines.</source>
        <translation>
            <numerusform>有 %n 行未貼上：已沒有更多虛擬機器。</numerusform>
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
    <message>
        <source>%1: works</source>
        <translation>%1：正常</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1：失敗</translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <translation>%1：未嘗試</translation>
    </message>
    <message>
        <source>The way to the screen</source>
        <translation>連到畫面的路徑</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>使用者(&amp;U)：</translation>
    </message>
    <message>
        <source>User of the screen</source>
        <translation>畫面的使用者</translation>
    </message>
    <message>
        <source>Remember the password</source>
        <translation>記住密碼</translation>
    </message>
</context>
<context>
    <name>guestdeck::ScreenPlaceholder</name>
    <message>
        <source>Last picture of the guest&apos;s screen</source>
        <translation>虛擬機器畫面的最後影像</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在連線…</translation>
    </message>
</context>
<context>
    <name>guestdeck::ScreenshotCalls</name>
    <message>
        <source>The host made no picture of the guest&apos;s screen.</source>
        <translation>主機未擷取虛擬機器的畫面。</translation>
    </message>
    <message>
        <source>The host&apos;s picture is of an unknown kind.</source>
        <translation>主機擷取的影像格式未知。</translation>
    </message>
    <message>
        <source>The host&apos;s picture is too large.</source>
        <translation>主機擷取的影像太大。</translation>
    </message>
    <message>
        <source>The host&apos;s picture of the screen did not arrive.</source>
        <translation>未收到主機擷取的畫面影像。</translation>
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
    <name>guestdeck::SeedPreview</name>
    <message>
        <source>Files of the seed</source>
        <translation>種子資料中的檔案</translation>
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
    <message>
        <source>&amp;Type text…</source>
        <translation>輸入文字(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Record combination…</source>
        <translation>錄製按鍵組合(&amp;R)…</translation>
    </message>
    <message>
        <source>Console &amp;settings…</source>
        <translation>主控台設定(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>guestdeck::SerialChannel</name>
    <message>
        <source>The host was removed.</source>
        <translation>主機已被移除。</translation>
    </message>
</context>
<context>
    <name>guestdeck::SerialPage</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>無法寫入 %1。</translation>
    </message>
    <message>
        <source>Serial console</source>
        <translation>序列主控台</translation>
    </message>
    <message>
        <source>Serial device</source>
        <translation>序列裝置</translation>
    </message>
    <message>
        <source>Which of the guest&apos;s serial devices is shown</source>
        <translation>顯示虛擬機器的哪個序列裝置</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新連線</translation>
    </message>
    <message>
        <source>Closes the line and opens it again</source>
        <translation>關閉線路並重新開啟</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copies what is marked (Ctrl+Shift+C)</source>
        <translation>複製選取的內容 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Types the clipboard&apos;s text (Ctrl+Shift+V)</source>
        <translation>輸入剪貼簿中的文字 (Ctrl+Shift+V)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>Saves all output that is kept to a file (Ctrl+Shift+S)</source>
        <translation>將所有保留的輸出儲存成檔案 (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Tell the guest this size</source>
        <translation>告知虛擬機器此大小</translation>
    </message>
    <message>
        <source>Types the command that tells a shell in the guest how large this terminal is: a serial line cannot carry its size. Use it at a shell&apos;s prompt.</source>
        <translation>輸入一個命令，告知虛擬機器中的 shell 此終端機的大小：序列線路無法傳送大小資訊。請在 shell 的提示字元下使用。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More for the serial console</source>
        <translation>序列主控台的更多功能</translation>
    </message>
    <message>
        <source>How to leave the terminal</source>
        <translation>如何離開終端機</translation>
    </message>
    <message>
        <source>&amp;Find…	Ctrl+Shift+F</source>
        <translation>尋找(&amp;F)…	Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Select &amp;all	Ctrl+Shift+A</source>
        <translation>全選(&amp;A)	Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Clear the output</source>
        <translation>清除輸出(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reset the terminal</source>
        <translation>重設終端機(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Larger letters	Ctrl++</source>
        <translation>放大字型(&amp;L)	Ctrl++</translation>
    </message>
    <message>
        <source>&amp;Smaller letters	Ctrl+-</source>
        <translation>縮小字型(&amp;S)	Ctrl+-</translation>
    </message>
    <message>
        <source>&amp;Normal letters	Ctrl+0</source>
        <translation>一般字型大小(&amp;N)	Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Take over the line</source>
        <translation>接管線路(&amp;T)</translation>
    </message>
    <message>
        <source>The guest says &amp;nothing…</source>
        <translation>虛擬機器沒有回應(&amp;N)…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>columns and rows of the terminal</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Down leaves the terminal</source>
        <translation>按 Ctrl+Alt+Down 離開終端機</translation>
    </message>
    <message>
        <source>[The guest wrote faster than it can be shown: %1 were left out here]</source>
        <translation>[虛擬機器的輸出速度超過所能顯示的速度：此處已略過 %1]</translation>
    </message>
    <message>
        <source>The guest does not read what is typed; the last of it was not sent.</source>
        <translation>虛擬機器沒有讀取輸入的內容；最後的部分未傳送。</translation>
    </message>
    <message>
        <source>%1 wait until the guest has read what was sent before. A guest that does not answer gets no more.</source>
        <translation>還有 %1 等待傳送，直到虛擬機器讀完先前傳送的內容。沒有回應的虛擬機器不會再收到資料。</translation>
    </message>
    <message>
        <source>Do not send the rest</source>
        <translation>不傳送其餘內容</translation>
    </message>
    <message>
        <source>Save the output</source>
        <translation>儲存輸出</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文字檔 (*.txt)</translation>
    </message>
    <message>
        <source>The output was saved as %1.</source>
        <translation>輸出已儲存為 %1。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重試(&amp;A)</translation>
    </message>
    <message>
        <source>Opening the serial console of %1</source>
        <translation>正在開啟 %1 的序列主控台</translation>
    </message>
    <message>
        <source>The host is not connected</source>
        <translation>主機未連線</translation>
    </message>
    <message>
        <source>The serial console of %1 comes back with %2.</source>
        <translation>%2 恢復連線後，%1 的序列主控台會自動恢復。</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>連線(&amp;C)</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 已不存在</translation>
    </message>
    <message>
        <source>The guest was deleted, or moved to another host.</source>
        <translation>虛擬機器已被刪除，或已遷移到其他主機。</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 已關機</translation>
    </message>
    <message>
        <source>Its serial console opens by itself when it starts.</source>
        <translation>啟動後會自動開啟其序列主控台。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>啟動(&amp;S)</translation>
    </message>
    <message>
        <source>%1 has no serial console</source>
        <translation>%1 沒有序列主控台</translation>
    </message>
    <message>
        <source>A serial console was added to its definition. It is there when the guest has been shut down and started again.</source>
        <translation>已在其定義中新增序列主控台。將虛擬機器關機再重新啟動後即可使用。</translation>
    </message>
    <message>
        <source>&amp;Add a serial console</source>
        <translation>新增序列主控台(&amp;A)</translation>
    </message>
    <message>
        <source>Somebody else has this serial console open</source>
        <translation>其他人已開啟這個序列主控台</translation>
    </message>
    <message>
        <source>A serial line has room for one. It opens here when the other lets go; you can also take it over, which ends the session of the other.</source>
        <translation>一條序列線路只能供一人使用。對方關閉後會在這裡開啟；您也可以接管，但會結束對方的工作階段。</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>接管(&amp;T)</translation>
    </message>
    <message>
        <source>The serial console cannot be opened</source>
        <translation>無法開啟序列主控台</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a state, and a sentence about it</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The guest says nothing on this line. Press Enter; if still nothing comes, the guest has no login on %1, and the details say how it gets one.</source>
        <translation>虛擬機器在這條線路上沒有任何輸出。請按 Enter；如果仍然沒有輸出，表示虛擬機器在 %1 上沒有登入提示，詳細資訊中會說明如何設定。</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>複製命令</translation>
    </message>
    <message>
        <source>Copy the kernel&apos;s words</source>
        <translation>複製核心參數</translation>
    </message>
    <message>
        <source>Its definition has no serial port. A first one of kind “pty”, with its console, can be added to it; nothing else changes. It is there when the guest has been shut down and started again.</source>
        <translation>其定義中沒有序列埠。可以加入第一個「pty」類型的序列埠及其主控台；其他內容不變。虛擬機器關機並重新啟動後即可使用。</translation>
    </message>
    <message>
        <source>Its serial ports lead to files or sockets of the host, where libvirt cannot open them. Another one, of kind “pty”, can be added to its definition; nothing else changes. It is there when the guest has been shut down and started again.</source>
        <translation>其序列埠連到主機的檔案或通訊端，libvirt 無法開啟。可以在其定義中再加入一個「pty」類型的序列埠；其他內容不變。虛擬機器關機並重新啟動後即可使用。</translation>
    </message>
</context>
<context>
    <name>guestdeck::SerialText</name>
    <message>
        <source>%1 (%2), not to be opened from here</source>
        <translation>%1 (%2)，無法從這裡開啟</translation>
    </message>
    <message>
        <source>In the guest, as root:
• A login on this line, with systemd: %1
• Messages of the kernel, too: add %2 to GRUB_CMDLINE_LINUX in /etc/default/grub, then run update-grub (Debian, Ubuntu) or grub2-mkconfig -o /boot/grub2/grub.cfg (others).
• Without systemd: a line T0:23:respawn:/sbin/getty -L %3 115200 vt100 in /etc/inittab; and where root may not log in, %3 in /etc/securetty.
• Windows says nothing here unless its Emergency Management Services are on: bcdedit /ems on</source>
        <translation>在虛擬機器中，以 root 身分執行：
• 在這條線路上登入（使用 systemd）：%1
• 同時顯示核心訊息：在 /etc/default/grub 的 GRUB_CMDLINE_LINUX 中加入 %2，然後執行 update-grub（Debian、Ubuntu）或 grub2-mkconfig -o /boot/grub2/grub.cfg（其他發行版）。
• 未使用 systemd：在 /etc/inittab 中加入一行 T0:23:respawn:/sbin/getty -L %3 115200 vt100；如果 root 無法登入，請在 /etc/securetty 中加入 %3。
• Windows 在這裡沒有輸出，除非啟用其緊急管理服務 (EMS)：bcdedit /ems on</translation>
    </message>
</context>
<context>
    <name>guestdeck::SetupPage</name>
    <message>
        <source>Identity</source>
        <translation>識別資訊</translation>
    </message>
    <message>
        <source>How does each machine get its own name and address?</source>
        <translation>每台虛擬機器要如何取得自己的名稱與位址？</translation>
    </message>
    <message>
        <source>By &amp;cloud-init in the image</source>
        <translation>由映像檔中的 cloud-init 設定(&amp;C)</translation>
    </message>
    <message>
        <source>By a reser&amp;vation of the virtual network</source>
        <translation>透過虛擬網路的位址保留(&amp;V)</translation>
    </message>
    <message>
        <source>No&amp;t at all</source>
        <translation>不設定(&amp;T)</translation>
    </message>
    <message>
        <source>They start as copies of the template: with its host name, unless the system in it sees to that.</source>
        <translation>虛擬機器會以範本的複本啟動：使用範本的主機名稱，除非其中的系統會自行處理。</translation>
    </message>
    <message>
        <source>First address to reserve</source>
        <translation>要保留的第一個位址</translation>
    </message>
    <message>
        <source>Last address to reserve</source>
        <translation>要保留的最後一個位址</translation>
    </message>
    <message>
        <source>as far as the network goes</source>
        <translation>直到網段結尾</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between the first and the last address of a range</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>&amp;Addresses:</source>
        <translation>位址(&amp;A)：</translation>
    </message>
    <message>
        <source>The virtual network %1 gives each machine its address by DHCP, known by its MAC address; for systems without cloud-init. The machines keep the host name of the template.</source>
        <translation>虛擬網路 %1 會依 MAC 位址，透過 DHCP 將位址分配給各台虛擬機器；適用於沒有 cloud-init 的系統。虛擬機器會沿用範本的主機名稱。</translation>
    </message>
    <message>
        <source>Only a virtual network of the host has reservations, and the template&apos;s card is on none.</source>
        <translation>只有主機的虛擬網路才能保留位址，而範本的網路卡未連接任何虛擬網路。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>machine, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>位址保留</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>與範本相同</translation>
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
    <name>guestdeck::SizeField</name>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
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
    <message>
        <source>&amp;Cloud image: a ready system that is copied</source>
        <translation>雲端映像檔：可直接複製使用的現成系統(&amp;C)</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>上傳…</translation>
    </message>
    <message>
        <source>Upload an image from this computer to the host</source>
        <translation>將映像檔從本機上傳到主機</translation>
    </message>
    <message>
        <source>Cloud image: a volume or a path on the host</source>
        <translation>雲端映像檔：主機上的磁碟區或路徑</translation>
    </message>
    <message>
        <source>Choose a volume, or type a path on the host</source>
        <translation>選擇磁碟區，或輸入主機上的路徑</translation>
    </message>
    <message>
        <source>Browse for a cloud image</source>
        <translation>瀏覽雲端映像檔</translation>
    </message>
    <message>
        <source>Choose a cloud image</source>
        <translation>選擇雲端映像檔</translation>
    </message>
    <message>
        <source>Disk images (*.qcow2 *.img *.raw);;All files (*)</source>
        <translation>磁碟映像檔 (*.qcow2 *.img *.raw);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>The image of a distribution for clouds, such as debian-12-generic-amd64.qcow2. It stays as it is; the machine gets a disk made from it. Choose below which system it is.</source>
        <translation>發行版提供的雲端映像檔，例如 debian-12-generic-amd64.qcow2。映像檔會維持原狀；虛擬機器使用由它建立的磁碟。請在下方選擇它是哪種系統。</translation>
    </message>
    <message>
        <source>Looking at the image…</source>
        <translation>正在檢查映像檔…</translation>
    </message>
    <message>
        <source>%1, %2. It stays as it is; the machine gets a disk made from it. Choose below which system it is.</source>
        <comment>format, size</comment>
        <translation>%1，%2。映像檔會維持原狀；虛擬機器使用由它建立的磁碟。請在下方選擇它是哪種系統。</translation>
    </message>
</context>
<context>
    <name>guestdeck::SshChannel</name>
    <message>
        <source>The host told an address of the screen that is none.</source>
        <translation>主機提供的畫面位址無效。</translation>
    </message>
    <message>
        <source>The host named a socket whose path cannot be forwarded.</source>
        <translation>主機指定的 socket 路徑無法轉送。</translation>
    </message>
</context>
<context>
    <name>guestdeck::SshFolder</name>
    <message>
        <source>The folder for the connections by ssh could not be made.</source>
        <translation>無法建立存放 ssh 連線的資料夾。</translation>
    </message>
    <message>
        <source>The folder %1 cannot hold the connections by ssh: its path is too long or has special characters, or others may enter it.</source>
        <translation>資料夾 %1 無法存放 ssh 連線：其路徑太長或含有特殊字元，或其他使用者有權進入。</translation>
    </message>
</context>
<context>
    <name>guestdeck::SshHost</name>
    <message>
        <source>The file of known hosts has a name that ssh cannot be given.</source>
        <translation>已知主機檔的名稱無法交給 ssh 使用。</translation>
    </message>
    <message>
        <source>The jump host is not of the form user@host:port. Several are separated by commas.</source>
        <translation>跳板主機不是 user@host:port 的形式。多台之間請以逗號分隔。</translation>
    </message>
    <message>
        <source>The address of the host names no machine.</source>
        <translation>主機的位址中沒有指定電腦。</translation>
    </message>
    <message>
        <source>The host or user name in the address holds characters that are not allowed.</source>
        <translation>位址中的主機名稱或使用者名稱含有不允許的字元。</translation>
    </message>
    <message>
        <source>The port in the address of the host is not a number from 1 to 65535.</source>
        <translation>主機位址中的連接埠不是 1 到 65535 的數字。</translation>
    </message>
    <message>
        <source>The key file or the program in the address of the host has a name that cannot be.</source>
        <translation>主機位址中的金鑰檔或程式名稱無效。</translation>
    </message>
</context>
<context>
    <name>guestdeck::SshMaster</name>
    <message>
        <source>The folder for the connections by ssh could not be made.</source>
        <translation>無法建立存放 ssh 連線的資料夾。</translation>
    </message>
    <message>
        <source>There is no ssh login to %1 at the moment.</source>
        <translation>目前沒有到 %1 的 ssh 登入連線。</translation>
    </message>
    <message>
        <source>The screen of the guest did not answer through ssh to %1 in time.</source>
        <translation>透過 ssh 連到 %1 後，虛擬機器的畫面未及時回應。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及時回應。</translation>
    </message>
    <message>
        <source>The command on %1 did not end in time.</source>
        <translation>%1 上的命令未及時結束。</translation>
    </message>
    <message>
        <source>The channel to the host could not be made.</source>
        <translation>無法建立到主機的通道。</translation>
    </message>
    <message>
        <source>The ssh login to %1 failed.</source>
        <translation>以 ssh 登入 %1 失敗。</translation>
    </message>
    <message>
        <source>The helper program %1 could not be started; the installation of Guestdeck is not complete.</source>
        <translation>無法啟動輔助程式 %1；Guestdeck 的安裝不完整。</translation>
    </message>
    <message>
        <source>The login to %1 was cancelled.</source>
        <translation>已取消登入 %1。</translation>
    </message>
    <message>
        <source>Others may read the key file, so ssh does not use it to log in to %1. Make it readable for you alone (chmod 600).</source>
        <translation>其他使用者可以讀取金鑰檔，因此 ssh 不用它登入 %1。請設為只有您自己可以讀取 (chmod 600)。</translation>
    </message>
    <message>
        <source>%1 refused the login: no key or password was accepted.</source>
        <translation>%1 拒絕登入：未接受任何金鑰或密碼。</translation>
    </message>
    <message>
        <source>%1 refused the login after too many attempts. If your agent holds many keys, name the right one as the key file.</source>
        <translation>嘗試次數過多，%1 拒絕登入。如果您的 ssh 代理程式中有許多金鑰，請將正確的金鑰指定為金鑰檔。</translation>
    </message>
    <message>
        <source>The host key of %1 is not known and was not accepted.</source>
        <translation>%1 的主機金鑰未知，且未被接受。</translation>
    </message>
    <message>
        <source>The name of %1 could not be resolved to an address.</source>
        <translation>無法將名稱 %1 解析為位址。</translation>
    </message>
    <message>
        <source>%1 refuses connections: no ssh server listens on this port.</source>
        <translation>%1 拒絕連線：沒有 ssh 伺服器監聽這個連接埠。</translation>
    </message>
    <message>
        <source>There is no way to %1: the machine is off, or the network is down.</source>
        <translation>沒有連到 %1 的路徑：該電腦未開機，或網路中斷。</translation>
    </message>
    <message>
        <source>The jump host does not let connections through to %1.</source>
        <translation>跳板主機不允許連線通往 %1。</translation>
    </message>
    <message>
        <source>The ssh configuration for %1 has an error.</source>
        <translation>%1 的 ssh 設定有錯誤。</translation>
    </message>
    <message>
        <source>The program that logs in to %1 could not be started; is the package openssh-client installed?</source>
        <translation>無法啟動用來登入 %1 的程式；是否已安裝 openssh-client 套件？</translation>
    </message>
    <message>
        <source>%1 allows no more sessions over one login (MaxSessions in its sshd_config).</source>
        <translation>%1 不允許在一個登入連線中開啟更多工作階段（其 sshd_config 中的 MaxSessions）。</translation>
    </message>
    <message>
        <source>Nothing answers at this address on %1.</source>
        <translation>%1 上的這個位址沒有回應。</translation>
    </message>
    <message>
        <source>There is no such socket on %1.</source>
        <translation>%1 上沒有這個 socket。</translation>
    </message>
    <message>
        <source>The ssh login to %1 has ended.</source>
        <translation>到 %1 的 ssh 登入連線已結束。</translation>
    </message>
    <message>
        <source>The host key of %1 is not the one known from before. Either the machine was set up anew, or somebody sits in between and could read everything, passwords too. No connection was made.</source>
        <translation>%1 的主機金鑰與先前已知的不同。可能是該電腦已重新安裝，或有人從中攔截並能讀取所有內容，包括密碼。未建立連線。</translation>
    </message>
    <message>
        <source>Ask those who run the machine. If its key was changed on purpose, remove the old one: %1:%2 (file and line).</source>
        <translation>請向該電腦的管理員確認。如果其主機金鑰是刻意變更的，請移除舊的：%1:%2（檔案與行號）。</translation>
    </message>
    <message>
        <source>%1 could not connect to the socket: nothing listens there, the user may not open it, or the ssh server forbids it (the line AllowStreamLocalForwarding in /etc/ssh/sshd_config).</source>
        <translation>%1 無法連線到該 socket：沒有程式在監聽、使用者無權開啟，或 ssh 伺服器禁止（/etc/ssh/sshd_config 中的 AllowStreamLocalForwarding 一行）。</translation>
    </message>
    <message>
        <source>The ssh server of %1 forbids forwarding. Its administrator can allow it with the line “AllowTcpForwarding local” in /etc/ssh/sshd_config (also look for DisableForwarding and PermitOpen).</source>
        <translation>%1 的 ssh 伺服器禁止轉送。其管理員可以在 /etc/ssh/sshd_config 中以「AllowTcpForwarding local」一行允許轉送（也請查看 DisableForwarding 與 PermitOpen）。</translation>
    </message>
    <message>
        <source>The ssh channel to %1 could not be opened.</source>
        <translation>無法開啟到 %1 的 ssh 通道。</translation>
    </message>
    <message>
        <source>The ssh login to %1 has ended. Press Enter to close this window.</source>
        <translation>到 %1 的 ssh 登入連線已結束。請按 Enter 關閉此視窗。</translation>
    </message>
    <message>
        <source>Port %1 of this workstation is in use already. Choose another one, or any free one.</source>
        <translation>本機的連接埠 %1 已在使用中。請選擇其他連接埠，或任何可用的連接埠。</translation>
    </message>
    <message>
        <source>Port %1 of this workstation may only be opened by its administrator. Choose one from 1024 on.</source>
        <translation>本機的連接埠 %1 只有系統管理員可以開啟。請選擇 1024 以上的連接埠。</translation>
    </message>
    <message>
        <source>No port of this workstation could be opened.</source>
        <translation>無法開啟本機的任何連接埠。</translation>
    </message>
    <message>
        <source>“%1”, port %2, is not an address that can be reached.</source>
        <translation>「%1」、連接埠 %2 不是可以連線的位址。</translation>
    </message>
    <message>
        <source>Nothing answers at that port of the guest yet.</source>
        <translation>虛擬機器的該連接埠尚無回應。</translation>
    </message>
</context>
<context>
    <name>guestdeck::SshProcess</name>
    <message>
        <source>The program %1 could not be started.</source>
        <translation>無法啟動程式 %1。</translation>
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
    <name>guestdeck::StopNetworkDialog</name>
    <message>
        <source>Stop network</source>
        <translation>停止網路</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the network %1?</source>
        <translation>要停止網路 %1 嗎？</translation>
    </message>
    <message>
        <source>It could not be read which guests use it. Those that run would lose their connection.</source>
        <translation>無法得知哪些虛擬機器在使用它。執行中的虛擬機器會失去連線。</translation>
    </message>
    <message numerus="yes">
        <source>%n running guest(s) lose their connection until it is started again: %1.</source>
        <translation>
            <numerusform>%n 台執行中的虛擬機器會失去連線，直到網路再次啟動：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made for this run only: stopped, it is gone from the list.</source>
        <translation>它是暫時性的網路：停止後就會從清單中消失。</translation>
    </message>
    <message>
        <source>Once shut down, a guest does not start again before the network is.</source>
        <translation>虛擬機器一旦關機，在該網路啟動之前將無法再次啟動。</translation>
    </message>
</context>
<context>
    <name>guestdeck::StopPoolDialog</name>
    <message>
        <source>Stop pool</source>
        <translation>停止集區</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the pool %1?</source>
        <translation>要停止集區 %1 嗎？</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) have disks in it: %1. Where the host mounts or attaches the storage for the pool, their disks are gone until it is started again.</source>
        <translation>
            <numerusform>有 %n 台虛擬機器的磁碟在其中：%1。如果儲存空間是由主機為此集區掛載或連接的，在重新啟動集區之前，這些磁碟將無法使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made for this run only: stopped, it is gone from the list.</source>
        <translation>它是暫時性的集區：停止後就會從清單中消失。</translation>
    </message>
</context>
<context>
    <name>guestdeck::StorageActions</name>
    <message>
        <source>Choose a pool first.</source>
        <translation>請先選擇集區。</translation>
    </message>
    <message>
        <source>The pool is stopped. Start it first.</source>
        <translation>集區已停止。請先啟動它。</translation>
    </message>
    <message>
        <source>The pool is active already.</source>
        <translation>集區已啟用。</translation>
    </message>
    <message>
        <source>The pool is stopped already.</source>
        <translation>集區已停止。</translation>
    </message>
    <message>
        <source>The pool was made for this run only and has no definition that could start with the host.</source>
        <translation>這個集區是暫時性的，沒有可隨主機啟動的定義。</translation>
    </message>
    <message>
        <source>A pool of this type shows what the storage has; volumes are made on the storage itself.</source>
        <translation>這種類型的集區只顯示儲存設備上已有的內容；磁碟區要在儲存設備上建立。</translation>
    </message>
    <message>
        <source>Choose a volume first.</source>
        <translation>請先選擇磁碟區。</translation>
    </message>
    <message>
        <source>Choose a single volume.</source>
        <translation>請只選擇一個磁碟區。</translation>
    </message>
    <message>
        <source>This is a folder, not a disk image.</source>
        <translation>這是資料夾，不是磁碟映像檔。</translation>
    </message>
    <message>
        <source>It is not known yet who uses this volume.</source>
        <translation>尚不清楚誰在使用這個磁碟區。</translation>
    </message>
    <message>
        <source>%1 is running with it. Resize the disk in the tab of %1, under Disks.</source>
        <translation>%1 正在執行並使用這個磁碟區。請在 %1 的分頁中，於「磁碟」下調整磁碟大小。</translation>
    </message>
    <message>
        <source>libvirt cannot resize volumes in pools of this type.</source>
        <translation>libvirt 無法調整這種類型集區中磁碟區的大小。</translation>
    </message>
    <message>
        <source>%1 is running and writes into it: a copy would not be whole. Shut it down first.</source>
        <translation>%1 正在執行並會寫入其中：複製出來的內容會不完整。請先將它關機。</translation>
    </message>
    <message>
        <source>libvirt cannot wipe volumes in pools of this type.</source>
        <translation>libvirt 無法抹除這種類型集區中的磁碟區。</translation>
    </message>
    <message>
        <source>Choose volumes first.</source>
        <translation>請先選擇磁碟區。</translation>
    </message>
    <message>
        <source>Volumes of this type of pool are deleted on the storage itself.</source>
        <translation>這種類型集區的磁碟區要在儲存設備上刪除。</translation>
    </message>
    <message>
        <source>&amp;New pool…</source>
        <translation>新增集區(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a place for disk images or ISO images known to the host</source>
        <translation>為主機建立存放磁碟映像檔或 ISO 映像檔的地方</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>啟動(&amp;S)</translation>
    </message>
    <message>
        <source>Make the pool&apos;s volumes available</source>
        <translation>讓集區的磁碟區可供使用</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop the pool; nothing in it is lost</source>
        <translation>停止集區；其中的內容不會遺失</translation>
    </message>
    <message>
        <source>&amp;Autostart</source>
        <translation>自動啟動(&amp;A)</translation>
    </message>
    <message>
        <source>Start the pool with the host</source>
        <translation>隨主機自動啟動集區</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>重新整理(&amp;R)</translation>
    </message>
    <message>
        <source>Let the pool look for files that came there by another way</source>
        <translation>讓集區尋找透過其他途徑放入的檔案</translation>
    </message>
    <message>
        <source>&amp;Delete pool…</source>
        <translation>刪除集區(&amp;D)…</translation>
    </message>
    <message>
        <source>Forget the pool; the files stay unless asked</source>
        <translation>移除集區；除非另外要求，檔案會保留</translation>
    </message>
    <message>
        <source>&amp;New volume…</source>
        <translation>新增磁碟區(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a disk in this pool</source>
        <translation>在這個集區中建立磁碟</translation>
    </message>
    <message>
        <source>&amp;Upload…</source>
        <translation>上傳(&amp;U)…</translation>
    </message>
    <message>
        <source>Bring files of this computer into the pool; they can be dropped here, too</source>
        <translation>將這台電腦的檔案傳入集區；也可以將檔案拖放到這裡</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>下載(&amp;D)…</translation>
    </message>
    <message>
        <source>Save the volume on this computer</source>
        <translation>將磁碟區儲存到這台電腦</translation>
    </message>
    <message>
        <source>Copy to another &amp;host…</source>
        <translation>複製到其他主機(&amp;H)…</translation>
    </message>
    <message>
        <source>Copy the volume into a pool of another host</source>
        <translation>將磁碟區複製到另一台主機的集區</translation>
    </message>
    <message>
        <source>&amp;Resize…</source>
        <translation>調整大小(&amp;R)…</translation>
    </message>
    <message>
        <source>Give the volume another size</source>
        <translation>變更磁碟區的大小</translation>
    </message>
    <message>
        <source>&amp;Copy or convert…</source>
        <translation>複製或轉換(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy the volume on this host, perhaps into another format</source>
        <translation>在這台主機上複製磁碟區，也可以轉換成其他格式</translation>
    </message>
    <message>
        <source>&amp;Wipe…</source>
        <translation>抹除(&amp;W)…</translation>
    </message>
    <message>
        <source>Overwrite the volume with zeros</source>
        <translation>以零覆寫磁碟區</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation>刪除(&amp;E)…</translation>
    </message>
    <message>
        <source>Delete the chosen volumes</source>
        <translation>刪除所選的磁碟區</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>複製路徑(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the paths of the chosen volumes</source>
        <translation>複製所選磁碟區的路徑</translation>
    </message>
</context>
<context>
    <name>guestdeck::StorageDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 以及另外 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>A volume needs a name.</source>
        <translation>磁碟區必須有名稱。</translation>
    </message>
    <message>
        <source>A name cannot have a slash: volumes lie side by side in their pool.</source>
        <translation>名稱中不能有斜線：磁碟區在集區中是並列存放的。</translation>
    </message>
    <message>
        <source>A name that begins with a dot would be hidden from libvirt.</source>
        <translation>以點開頭的名稱會讓 libvirt 看不到它。</translation>
    </message>
    <message>
        <source>The name is too long for a file.</source>
        <translation>名稱太長，無法作為檔名。</translation>
    </message>
    <message>
        <source>A name cannot have control characters.</source>
        <translation>名稱中不能有控制字元。</translation>
    </message>
    <message>
        <source>The pool has a volume of that name already.</source>
        <translation>集區中已有相同名稱的磁碟區。</translation>
    </message>
</context>
<context>
    <name>guestdeck::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>儲存裝置</translation>
    </message>
    <message>
        <source>Pools and volumes</source>
        <translation>集區與磁碟區</translation>
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
        <translation>主機未連線。</translation>
    </message>
    <message>
        <source>The connection to this host is read only.</source>
        <translation>與這台主機的連線是唯讀的。</translation>
    </message>
    <message>
        <source>Volumes in %1</source>
        <translation>%1 中的磁碟區</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>磁碟區</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, rows</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>The volumes could not be read. What is shown was seen earlier.</source>
        <translation>無法讀取磁碟區。顯示的是先前讀取的內容。</translation>
    </message>
    <message>
        <source>It could not be read which guests use these volumes, so none can be deleted or wiped.</source>
        <translation>無法讀取哪些虛擬機器使用這些磁碟區，因此不能刪除或抹除任何磁碟區。</translation>
    </message>
    <message>
        <source>Not all guests could be read, so it is not known which volumes nobody uses.</source>
        <translation>並非所有虛擬機器都能讀取，因此無法得知哪些磁碟區未被使用。</translation>
    </message>
    <message>
        <source>Choose a volume to see its chain and who uses it.</source>
        <translation>選擇磁碟區，即可查看它的基底鏈以及由誰使用。</translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s) chosen, %1 allocated.</source>
        <translation>
            <numerusform>已選擇 %n 個磁碟區，已配置 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No pool is chosen.</source>
        <translation>未選擇集區。</translation>
    </message>
    <message>
        <source>The volumes of the chosen pool are listed here.</source>
        <translation>這裡會列出所選集區的磁碟區。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>找不到任何項目。</translation>
    </message>
    <message>
        <source>No volume that nobody uses has all that is looked for.</source>
        <translation>未被使用的磁碟區中，沒有任何一個包含所有要找的內容。</translation>
    </message>
    <message>
        <source>No row has all that is looked for.</source>
        <translation>沒有任何一列包含所有要找的內容。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>This host is not connected.</source>
        <translation>這台主機未連線。</translation>
    </message>
    <message>
        <source>Its volumes are listed when it is connected.</source>
        <translation>連線後會列出它的磁碟區。</translation>
    </message>
    <message>
        <source>This pool is stopped.</source>
        <translation>這個集區已停止。</translation>
    </message>
    <message>
        <source>Its volumes are listed when it is started.</source>
        <translation>啟動後會列出它的磁碟區。</translation>
    </message>
    <message>
        <source>The volumes could not be read.</source>
        <translation>無法讀取磁碟區。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>This pool is empty.</source>
        <translation>這個集區是空的。</translation>
    </message>
    <message>
        <source>Make a new volume, or bring a file of this computer into it; files can be dropped here.</source>
        <translation>新增磁碟區，或將這台電腦的檔案傳入；可以將檔案拖放到這裡。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands for pools</source>
        <translation>集區的命令</translation>
    </message>
    <message>
        <source>Whose volumes</source>
        <translation>磁碟區的所屬者</translation>
    </message>
    <message>
        <source>Search volumes</source>
        <translation>搜尋磁碟區</translation>
    </message>
    <message>
        <source>Rows are shown in which all of these words are found.</source>
        <translation>只顯示包含所有這些字詞的列。</translation>
    </message>
    <message>
        <source>N&amp;ot used by any guest</source>
        <translation>未被任何虛擬機器使用(&amp;O)</translation>
    </message>
    <message>
        <source>Only volumes not used by any guest</source>
        <translation>只顯示未被任何虛擬機器使用的磁碟區</translation>
    </message>
    <message>
        <source>Only disk images that no guest of this host has and no other volume is built upon. What programs outside of libvirt use is not known here.</source>
        <translation>只顯示這台主機的虛擬機器都未使用，也不是其他磁碟區之基底的磁碟映像檔。這裡無法得知 libvirt 以外的程式使用哪些磁碟區。</translation>
    </message>
    <message>
        <source>How many are shown</source>
        <translation>顯示的數量</translation>
    </message>
    <message>
        <source>Volumes and the chosen one</source>
        <translation>磁碟區清單與所選的磁碟區</translation>
    </message>
    <message>
        <source>Commands for volumes</source>
        <translation>磁碟區的命令</translation>
    </message>
</context>
<context>
    <name>guestdeck::StorageText</name>
    <message>
        <source>format not known</source>
        <translation>格式不明</translation>
    </message>
    <message>
        <source>elsewhere on the network</source>
        <translation>位於網路上的其他地方</translation>
    </message>
    <message>
        <source>The image above does not say its format: libvirt refuses it, or takes it for raw.</source>
        <translation>上層的映像檔沒有註明它的格式：libvirt 會拒絕使用它，或將它當作 raw。</translation>
    </message>
    <message>
        <source>This file is missing. What is built upon it does not start.</source>
        <translation>找不到這個檔案。以它為基底的磁碟無法啟動。</translation>
    </message>
    <message>
        <source>No active pool shows this file, so it cannot be said whether it is there.</source>
        <translation>使用中的集區內都沒有這個檔案，因此無法確定它是否存在。</translation>
    </message>
    <message>
        <source>This file lies outside of all pools. In an image of unknown origin this may be any file of the host, which the guest could then read.</source>
        <translation>這個檔案位於所有集區之外。如果映像檔來源不明，它可能是主機上的任何檔案，而虛擬機器就能讀取該檔案。</translation>
    </message>
    <message>
        <source>Here the chain comes back to itself. No guest can start with it.</source>
        <translation>基底鏈在這裡繞回自己，形成循環。使用它的虛擬機器都無法啟動。</translation>
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
    <message>
        <source>The image or the disk is still being looked at.</source>
        <translation>仍在檢查映像檔或磁碟。</translation>
    </message>
</context>
<context>
    <name>guestdeck::TemplateCalls</name>
    <message>
        <source>It is running by now. Nothing was changed.</source>
        <translation>它現在已在執行。沒有變更任何東西。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a template and is not started, so that the machines made from it keep what they are built upon. Turn it back into a machine first.</source>
        <translation>%1 是範本，因此不會啟動，以免破壞由它建立的虛擬機器所依據的內容。請先將它轉換回虛擬機器。</translation>
    </message>
    <message>
        <source>%1 is not started: other machines are built upon its disk, and would be damaged as soon as it writes to it: %2.</source>
        <translation>未啟動 %1：有其他虛擬機器以它的磁碟為基底，它一旦寫入，這些虛擬機器就會損毀：%2。</translation>
    </message>
    <message>
        <source>%1 is not started: other disks are built upon its own, and would be damaged as soon as it writes to it: %2. Delete them first if nobody needs them.</source>
        <translation>未啟動 %1：有其他磁碟以它的磁碟為基底，它一旦寫入，這些磁碟就會損毀：%2。如果沒有人需要這些磁碟，請先將它們刪除。</translation>
    </message>
</context>
<context>
    <name>guestdeck::TemplateDialog</name>
    <message>
        <source>Make template</source>
        <translation>轉換成範本</translation>
    </message>
    <message>
        <source>Reading the machine…</source>
        <translation>正在讀取虛擬機器…</translation>
    </message>
    <message>
        <source>How the machine is prepared</source>
        <translation>虛擬機器的準備方式</translation>
    </message>
    <message>
        <source>Clean the &amp;image now, with virt-sysprep on the host</source>
        <translation>現在以主機上的 virt-sysprep 清理映像檔(&amp;I)</translation>
    </message>
    <message>
        <source>Why virt-sysprep cannot be used</source>
        <translation>無法使用 virt-sysprep 的原因</translation>
    </message>
    <message>
        <source>Leave it to &amp;cloud-init in each new machine</source>
        <translation>交給每台新虛擬機器中的 cloud-init 處理(&amp;C)</translation>
    </message>
    <message>
        <source>I have done it by &amp;hand, or it is not needed</source>
        <translation>我已手動完成，或不需要準備(&amp;H)</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>This machine has the channel for it.</source>
        <translation>這台虛擬機器有所需的通道。</translation>
    </message>
    <message>
        <source>This machine has no channel for it: the agent could not be reached.</source>
        <translation>這台虛擬機器沒有所需的通道：將無法連到代理程式。</translation>
    </message>
    <message>
        <source>The machine is being read.</source>
        <translation>正在讀取虛擬機器。</translation>
    </message>
    <message>
        <source>%1 becomes a template: the base of new machines, which is not started itself. What its copies must not share is taken out before, or made anew in each of them.</source>
        <translation>%1 會成為範本：它是新虛擬機器的基底，本身不再啟動。不該由各複本共用的內容會事先清除，或在每個複本中重新產生。</translation>
    </message>
    <message>
        <source>Read-only from then on: %1.</source>
        <translation>此後變為唯讀：%1。</translation>
    </message>
    <message>
        <source>QEMU has no read-only disks at IDE and SATA controllers: %1 cannot be locked, but this program does not start the template.</source>
        <translation>QEMU 不支援 IDE 與 SATA 控制器上的唯讀磁碟：無法鎖定 %1，但本程式不會啟動這個範本。</translation>
    </message>
    <message>
        <source>It does not start with its host any more.</source>
        <translation>它不再隨主機自動啟動。</translation>
    </message>
    <message numerus="yes">
        <source>It keeps %n snapshot(s); reverting to one would change the base.</source>
        <translation>
            <numerusform>它會保留 %n 個快照；還原到其中任何一個都會改變基底。</numerusform>
        </translation>
    </message>
    <message>
        <source>“Turn back into a machine” takes all of this back.</source>
        <translation>「轉換回虛擬機器」會復原以上所有變更。</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>關機</translation>
    </message>
</context>
<context>
    <name>guestdeck::TemplatePage</name>
    <message>
        <source>Template</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>What are the new machines made from?</source>
        <translation>要用什麼建立新虛擬機器？</translation>
    </message>
    <message>
        <source>Search the templates</source>
        <translation>搜尋範本</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>作業系統</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>Linked disks</source>
        <translation>連結磁碟</translation>
    </message>
    <message>
        <source>Disks of other machines that are built upon this one&apos;s</source>
        <translation>以這台虛擬機器的磁碟為基底的其他虛擬機器磁碟</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>正在檢查 %1…</translation>
    </message>
    <message>
        <source>Machine &gt; Make template prepares it, and locks it against being started: that would damage disks linked to its own.</source>
        <translation>「虛擬機器 &gt; 轉換成範本」會準備該虛擬機器並將它鎖定，以防啟動：啟動會損毀連結到其磁碟的其他磁碟。</translation>
    </message>
    <message>
        <source>There is no template on this host, and no machine that is off and could become one. Shut a machine down, and make it a template with Machine &gt; Make template.</source>
        <translation>這台主機上沒有範本，也沒有可轉換成範本的已關機虛擬機器。請將一台虛擬機器關機，再使用「虛擬機器 &gt; 轉換成範本」將它轉換成範本。</translation>
    </message>
    <message>
        <source>Machine, off</source>
        <translation>虛擬機器，已關機</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message numerus="yes">
        <source>%n disk(s)</source>
        <translation>
            <numerusform>%n 個磁碟</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to make machines from.</source>
        <translation>沒有可用來建立虛擬機器的來源。</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>請選擇範本。</translation>
    </message>
    <message>
        <source>The template is being looked at.</source>
        <translation>正在檢查範本。</translation>
    </message>
</context>
<context>
    <name>guestdeck::TemplateWizard</name>
    <message>
        <source>C&amp;reate</source>
        <translation>建立(&amp;R)</translation>
    </message>
    <message>
        <source>New machines from a template on %1</source>
        <translation>在 %1 上從範本新增虛擬機器</translation>
    </message>
    <message>
        <source>Reading the templates of %1…</source>
        <translation>正在讀取 %1 的範本…</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n 台虛擬機器</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 take %2 memory of %3 free, and %4 on %5, %6 free.</source>
        <comment>20 machines, sizes, pool</comment>
        <translation>%1需要 %2 記憶體（可用 %3），並在 %5 上占用 %4（可用 %6）。</translation>
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
        <translation>終端機 %1 立即結束了。</translation>
    </message>
    <message>
        <source>No terminal was found on this machine. Install one, such as gnome-terminal, konsole or xterm, or name yours in the environment variable TERMINAL.</source>
        <translation>在本機上找不到終端機。請安裝一個，例如 gnome-terminal、konsole 或 xterm，或在環境變數 TERMINAL 中指定您使用的終端機。</translation>
    </message>
</context>
<context>
    <name>guestdeck::TerminalWidget</name>
    <message>
        <source>Terminal</source>
        <translation>終端機</translation>
    </message>
    <message>
        <source>Earlier output</source>
        <translation>先前的輸出</translation>
    </message>
</context>
<context>
    <name>guestdeck::Tile</name>
    <message>
        <source>Caption</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>State of the guest</source>
        <translation>虛擬機器的狀態</translation>
    </message>
    <message>
        <source>Name of the guest</source>
        <translation>虛擬機器的名稱</translation>
    </message>
    <message>
        <source>Fill the view with this screen</source>
        <translation>只顯示這個畫面</translation>
    </message>
    <message>
        <source>Open in a tab of its own</source>
        <translation>在專屬分頁中開啟</translation>
    </message>
    <message>
        <source>Take out of this view</source>
        <translation>從此檢視畫面移除</translation>
    </message>
    <message>
        <source>%1, host not connected</source>
        <comment>state of the guest as last known</comment>
        <translation>%1，主機未連線</translation>
    </message>
    <message>
        <source>Screen of %1</source>
        <translation>%1 的畫面</translation>
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
        <translation>再次顯示此檢視畫面中的所有畫面</translation>
    </message>
</context>
<context>
    <name>guestdeck::TilesPage</name>
    <message>
        <source>Screens of several guests</source>
        <translation>多台虛擬機器的畫面</translation>
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
        <translation>經由 %1</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <comment>kind of network</comment>
        <translation>%1，已停止</translation>
    </message>
    <message>
        <source>The network %1 uses the bridge %2, which this host does not have.</source>
        <translation>網路 %1 使用橋接器 %2，但這台主機沒有後者。</translation>
    </message>
    <message>
        <source>The network %1 goes out by %2, which this host does not have.</source>
        <translation>網路 %1 經由 %2 連到外部，但這台主機沒有後者。</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>沒有相關資訊</translation>
    </message>
    <message>
        <source>This guest has crashed.</source>
        <translation>這台虛擬機器已當機。</translation>
    </message>
    <message>
        <source>no network card</source>
        <translation>沒有網路卡</translation>
    </message>
    <message>
        <source>Guests use the bridge %1, which this host does not have.</source>
        <translation>虛擬機器使用橋接器 %1，但這台主機沒有它。</translation>
    </message>
    <message>
        <source>Guests use %1, which this host does not have.</source>
        <translation>虛擬機器使用 %1，但這台主機沒有它。</translation>
    </message>
    <message>
        <source>macvtap %1</source>
        <translation>macvtap %1</translation>
    </message>
    <message>
        <source>User networking</source>
        <translation>使用者模式網路</translation>
    </message>
    <message>
        <source>out by the host&apos;s own way, nobody in</source>
        <translation>經由主機本身連到外部，外部無法連入</translation>
    </message>
    <message>
        <source>a network card of type %1</source>
        <translation>類型為 %1 的網路卡</translation>
    </message>
    <message>
        <source>Guests that run use this network, but this host has none of that name.</source>
        <translation>執行中的虛擬機器使用這個網路，但主機沒有這個名稱的網路。</translation>
    </message>
    <message>
        <source>This network is stopped, but guests that run use it.</source>
        <translation>這個網路已停止，但仍有執行中的虛擬機器使用它。</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>隔離</translation>
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
        <translation>開放</translation>
    </message>
    <message>
        <source>bridged</source>
        <translation>橋接</translation>
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
        <translation>已關閉</translation>
    </message>
    <message>
        <source>no link</source>
        <comment>a network card without a cable</comment>
        <translation>無連線</translation>
    </message>
    <message>
        <source>MTU %1</source>
        <translation>MTU %1</translation>
    </message>
    <message>
        <source>your way to this host</source>
        <translation>您連到這台主機的路徑</translation>
    </message>
    <message>
        <source>%1 is in use, but has no link: no cable, or nobody at its other end.</source>
        <translation>%1 正在使用，但沒有連線：未插網路線，或另一端沒有裝置。</translation>
    </message>
    <message>
        <source>%1 runs on %2, which this host does not have.</source>
        <translation>%1 以 %2 運作，但這台主機沒有後者。</translation>
    </message>
    <message>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <source>%1 is a part of %2, which this host does not have.</source>
        <translation>%1 是 %2 的一部分，但這台主機沒有後者。</translation>
    </message>
</context>
<context>
    <name>guestdeck::TopologyCanvas</name>
    <message>
        <source>Network map</source>
        <translation>網路圖</translation>
    </message>
</context>
<context>
    <name>guestdeck::TopologyLegend</name>
    <message>
        <source>Legend</source>
        <translation>圖例</translation>
    </message>
    <message>
        <source>Nodes are marked: %1.</source>
        <translation>節點有標記：%1。</translation>
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
        <translation>網路圖</translation>
    </message>
    <message>
        <source>Commands of the network map</source>
        <translation>網路圖的命令</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl and the mouse wheel)</source>
        <translation>放大（+，或 Ctrl 加滑鼠滾輪）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Smaller (-, or Ctrl and the mouse wheel)</source>
        <translation>縮小（-，或 Ctrl 加滑鼠滾輪）</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>The whole picture into the window (0)</source>
        <translation>整張圖符合視窗 (0)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Asks the host for its interfaces and networks again</source>
        <translation>再次向主機查詢其介面與網路</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>As a drawing (SVG)…</source>
        <translation>儲存為向量圖 (SVG)…</translation>
    </message>
    <message>
        <source>As an image (PNG)…</source>
        <translation>儲存為圖片 (PNG)…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>複製為文字</translation>
    </message>
    <message>
        <source>Guests that are still being read</source>
        <translation>仍在讀取的虛擬機器</translation>
    </message>
    <message>
        <source>Network of %1, %2</source>
        <comment>host, moment</comment>
        <translation>%1 的網路，%2</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n guest(s)…</source>
        <translation>
            <numerusform>正在讀取 %n 台虛擬機器…</numerusform>
        </translation>
    </message>
    <message>
        <source>This host is not in the list any more.</source>
        <translation>這台主機已不在清單中。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>This host is not connected.</source>
        <translation>這台主機未連線。</translation>
    </message>
    <message>
        <source>Its network is drawn when it is connected.</source>
        <translation>連線後會顯示其網路圖。</translation>
    </message>
    <message>
        <source>Reading the host&apos;s network…</source>
        <translation>正在讀取主機的網路…</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>沒有可顯示的內容。</translation>
    </message>
    <message>
        <source>This host tells of no network card, no virtual network and no guest.</source>
        <translation>這台主機沒有提供任何網路卡、虛擬網路或虛擬機器的資訊。</translation>
    </message>
    <message>
        <source>This host is not connected. The picture is of how it was seen last.</source>
        <translation>這台主機未連線。圖中顯示的是最後得知的狀態。</translation>
    </message>
    <message>
        <source>The host&apos;s interfaces could not be read again. They are drawn as they were seen last.</source>
        <translation>無法重新讀取主機的介面。圖中依最後得知的狀態顯示。</translation>
    </message>
    <message>
        <source>There is no shell on this host for Guestdeck, so its interfaces are drawn as libvirt tells them. Speed and gateways may be missing.</source>
        <translation>Guestdeck 無法使用這台主機的命令列，因此依 libvirt 提供的資訊顯示其介面。可能缺少速度與閘道。</translation>
    </message>
    <message>
        <source>The host&apos;s own facts could not be read, so its interfaces are drawn as libvirt tells them.</source>
        <translation>無法讀取主機本身的資訊，因此依 libvirt 提供的資訊顯示其介面。</translation>
    </message>
    <message>
        <source>The virtual networks could not be read, so they are missing here or were seen earlier.</source>
        <translation>無法讀取虛擬網路，因此圖中缺少虛擬網路，或顯示的是較早的狀態。</translation>
    </message>
    <message>
        <source>network</source>
        <comment>beginning of a file name</comment>
        <translation>網路</translation>
    </message>
    <message>
        <source>Save the network map</source>
        <translation>儲存網路圖</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 向量圖 (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 圖片 (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>圖片已儲存為 %1。</translation>
    </message>
</context>
<context>
    <name>guestdeck::TopologyView</name>
    <message>
        <source>Network map</source>
        <translation>網路圖</translation>
    </message>
</context>
<context>
    <name>guestdeck::TopologyWords</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>無法寫入 %1。</translation>
    </message>
    <message>
        <source>shown one by one; fold</source>
        <translation>已逐台顯示；按一下可收合</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, state</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n 台虛擬機器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them run(s)</source>
        <translation>
            <numerusform>其中 %n 台執行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>網路卡</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>Bond</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>橋接器</translation>
    </message>
    <message>
        <source>Virtual network</source>
        <translation>虛擬網路</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>虛擬機器</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>虛擬機器</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>off or without a link</source>
        <translation>已關閉或無連線</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>有問題</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>goes away</source>
        <translation>將移除</translation>
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
        <translation>通往虛擬機器：%1</translation>
    </message>
</context>
<context>
    <name>guestdeck::TransferDialog</name>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>What is wrong here</source>
        <translation>這裡的問題</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>儲存集區</translation>
    </message>
    <message>
        <source>Storage &amp;pool:</source>
        <translation>儲存集區(&amp;P)：</translation>
    </message>
    <message>
        <source>E&amp;xpected SHA-256:</source>
        <translation>預期的 SHA-256(&amp;X)：</translation>
    </message>
    <message>
        <source>Expected SHA-256 checksum</source>
        <translation>預期的 SHA-256 總和檢查碼</translation>
    </message>
    <message>
        <source>Empty: not compared</source>
        <translation>留空：不比對</translation>
    </message>
    <message>
        <source>The digits, or the line of the SHA256SUMS file. What arrives with another checksum is removed.</source>
        <translation>總和檢查碼本身，或 SHA256SUMS 檔案中的該行。收到的檔案若總和檢查碼不符，就會移除。</translation>
    </message>
    <message>
        <source>The host is no longer there.</source>
        <translation>主機已不存在。</translation>
    </message>
    <message>
        <source>The storage pools of the host could not be read.</source>
        <translation>無法讀取主機的儲存集區。</translation>
    </message>
    <message>
        <source>The host has no active storage pool for new volumes.</source>
        <translation>主機沒有可供新磁碟區使用的使用中儲存集區。</translation>
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
        <translation>橋接器 %1：%2</translation>
    </message>
    <message>
        <source>Without a confirmation it goes back in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>若不確認，將在 %1 後回復。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>立即回復</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
</context>
<context>
    <name>guestdeck::TrialDialog</name>
    <message>
        <source>Keep it as soon as the host &amp;answers</source>
        <translation>主機回應後立即保留(&amp;A)</translation>
    </message>
    <message>
        <source>Bridge %1 on %2</source>
        <translation>%2 上的橋接器 %1</translation>
    </message>
    <message>
        <source>State of the change</source>
        <translation>變更的狀態</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩餘時間</translation>
    </message>
    <message>
        <source>until the host brings its old network back by itself</source>
        <translation>之後主機會自行恢復原本的網路</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資訊</translation>
    </message>
    <message>
        <source>Off: it is kept only when you say so before the time is over.</source>
        <translation>關閉時：只有您在時間結束前確認，才會保留。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>The task goes on; it is found in the tasks panel.</source>
        <translation>工作會繼續進行；可在工作面板中找到。</translation>
    </message>
    <message>
        <source>Back to the &amp;wizard with my answers</source>
        <translation>帶著我的設定回到精靈(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Roll back now</source>
        <translation>立即回復(&amp;R)</translation>
    </message>
    <message>
        <source>The host goes back to its old network at once.</source>
        <translation>主機立即恢復為原本的網路。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>The new network stays.</source>
        <translation>新網路會保留。</translation>
    </message>
    <message>
        <source>Only when the host has answered over its new network.</source>
        <translation>主機透過新網路回應後才能保留。</translation>
    </message>
    <message>
        <source>Changed on trial</source>
        <translation>已試行變更</translation>
    </message>
    <message>
        <source>Answers over its new network</source>
        <translation>透過新網路回應</translation>
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
        <translation>輸入文字到 %1</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>可以輸入的內容</translation>
    </message>
    <message>
        <source>Typed so far</source>
        <translation>目前已輸入</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>文字(&amp;T)：</translation>
    </message>
    <message>
        <source>Text to type</source>
        <translation>要輸入的文字</translation>
    </message>
    <message>
        <source>Hidden text to type</source>
        <translation>要輸入的隱藏文字</translation>
    </message>
    <message>
        <source>&amp;Insert clipboard</source>
        <translation>插入剪貼簿內容(&amp;I)</translation>
    </message>
    <message>
        <source>Insert what is on the clipboard</source>
        <translation>插入剪貼簿中的內容</translation>
    </message>
    <message>
        <source>&amp;Hide the text</source>
        <translation>隱藏文字(&amp;H)</translation>
    </message>
    <message>
        <source>Hide the text, as for a password</source>
        <translation>像密碼一樣隱藏文字</translation>
    </message>
    <message>
        <source>&amp;Enter at the end</source>
        <translation>最後按 Enter(&amp;E)</translation>
    </message>
    <message>
        <source>Press Enter at the end</source>
        <translation>最後按下 Enter</translation>
    </message>
    <message>
        <source>Keyboard layout that the guest uses</source>
        <translation>虛擬機器使用的鍵盤配置</translation>
    </message>
    <message>
        <source>Layout in the &amp;guest:</source>
        <translation>虛擬機器的鍵盤配置(&amp;G)：</translation>
    </message>
    <message>
        <source>Pause after each press and release, in milliseconds</source>
        <translation>每次按下和放開後的停頓時間，以毫秒為單位</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>&amp;Pause after each stroke:</source>
        <translation>每次按鍵後停頓(&amp;P)：</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按鈕</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Type the text</source>
        <translation>輸入文字</translation>
    </message>
    <message numerus="yes">
        <source>The text is too long to be typed: more than %n character(s).</source>
        <translation>
            <numerusform>文字太長，無法輸入：超過 %n 個字元。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be typed with this layout.</source>
        <translation>
            <numerusform>有 %n 個字元無法以此鍵盤配置輸入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be typed with this layout: %1</source>
        <translation>
            <numerusform>有 %n 個字元無法以此鍵盤配置輸入：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The console is not connected.</source>
        <translation>主控台未連線。</translation>
    </message>
    <message>
        <source>Reading the layout…</source>
        <translation>正在讀取鍵盤配置…</translation>
    </message>
    <message numerus="yes">
        <source>This takes about %n second(s).</source>
        <translation>
            <numerusform>大約需要 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>The console is not connected: libvirt types instead.</source>
        <translation>主控台未連線：改由 libvirt 輸入。</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>正在輸入…</translation>
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
        <translation>已輸入 %2 個按鍵中的 %1 個。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The console no longer takes keys.</source>
        <translation>主控台不再接受按鍵。</translation>
    </message>
</context>
<context>
    <name>guestdeck::UnattendedPage</name>
    <message>
        <source>Installation</source>
        <translation>安裝</translation>
    </message>
    <message>
        <source>Should the installer ask its questions, or be given the answers?</source>
        <translation>要由安裝程式逐一詢問，還是事先提供答案？</translation>
    </message>
    <message>
        <source>Install without &amp;questions</source>
        <translation>自動安裝(&amp;Q)</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>使用者(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Full name:</source>
        <translation>全名(&amp;F)：</translation>
    </message>
    <message>
        <source>Full name of the user</source>
        <translation>使用者的全名</translation>
    </message>
    <message>
        <source>Password of the user and the administrator</source>
        <translation>使用者與系統管理員的密碼</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密碼(&amp;P)：</translation>
    </message>
    <message>
        <source>The administrator (root) gets it, too. It is written in plain text onto a medium for the installer: change it afterwards if others may read the storage pool.</source>
        <translation>系統管理員 (root) 也會使用這個密碼。密碼會以明文寫入供安裝程式使用的媒體：如果其他人可以讀取該儲存集區，請在安裝後變更密碼。</translation>
    </message>
    <message>
        <source>&amp;Host name:</source>
        <translation>主機名稱(&amp;H)：</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主機名稱</translation>
    </message>
    <message>
        <source>&amp;SSH key:</source>
        <translation>SSH 金鑰(&amp;S)：</translation>
    </message>
    <message>
        <source>Public SSH key of the user</source>
        <translation>使用者的 SSH 公開金鑰</translation>
    </message>
    <message>
        <source>None, or a line such as ssh-ed25519 AAAA…</source>
        <translation>無，或一行公鑰，例如 ssh-ed25519 AAAA…</translation>
    </message>
    <message>
        <source>Product &amp;key:</source>
        <translation>產品金鑰(&amp;K)：</translation>
    </message>
    <message>
        <source>Product key of Windows</source>
        <translation>Windows 產品金鑰</translation>
    </message>
    <message>
        <source>None: setup may ask for the edition</source>
        <translation>無：安裝程式可能會詢問版本</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>語言(&amp;L)：</translation>
    </message>
    <message>
        <source>Language, such as de_DE</source>
        <translation>語言，例如 de_DE</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>&amp;Time zone:</source>
        <translation>時區(&amp;T)：</translation>
    </message>
    <message>
        <source>Ke&amp;yboard:</source>
        <translation>鍵盤(&amp;Y)：</translation>
    </message>
    <message>
        <source>Keyboard layout, such as de</source>
        <translation>鍵盤配置，例如 de</translation>
    </message>
    <message>
        <source>The answers go on a second CD, where Windows&apos; setup finds them. The whole disk is used.</source>
        <translation>答案會存放在第二張光碟上，Windows 安裝程式會在那裡找到。會使用整個磁碟。</translation>
    </message>
    <message>
        <source>The answers go on a second CD called OEMDRV, where the installer finds them. The whole disk is used.</source>
        <translation>答案會存放在名為 OEMDRV 的第二張光碟上，安裝程式會在那裡找到。會使用整個磁碟。</translation>
    </message>
    <message>
        <source>The installer&apos;s kernel is taken from the medium and started with the answers, without its menu. The whole disk is used. The machine switches itself off at the end; start it again then.</source>
        <translation>會從媒體取出安裝程式的核心，並帶著答案啟動，不顯示其選單。會使用整個磁碟。虛擬機器在安裝結束時會自行關機；屆時請再啟動它。</translation>
    </message>
    <message>
        <source>The installer fetches packages from the internet.</source>
        <translation>安裝程式會從網際網路取得套件。</translation>
    </message>
    <message>
        <source>libosinfo has no script for this very system; the one of its predecessor is used.</source>
        <translation>libosinfo 沒有專供這個系統使用的指令碼；會使用前一版的指令碼。</translation>
    </message>
    <message>
        <source>What holds the password is deleted together with the machine, or by you once the installation is through.</source>
        <translation>含有密碼的內容會隨虛擬機器一併刪除，或由您在安裝完成後刪除。</translation>
    </message>
    <message>
        <source>Without questions</source>
        <translation>自動安裝</translation>
    </message>
    <message>
        <source>By its questions</source>
        <translation>逐一詢問</translation>
    </message>
</context>
<context>
    <name>guestdeck::UploadDialog</name>
    <message>
        <source>packed (%1)</source>
        <translation>壓縮檔 (%1)</translation>
    </message>
    <message>
        <source>CD or DVD image</source>
        <translation>CD 或 DVD 映像檔</translation>
    </message>
    <message>
        <source>Upload to %1</source>
        <translation>上傳到 %1</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>上傳(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>從清單移除(&amp;R)</translation>
    </message>
    <message>
        <source>Files to upload</source>
        <translation>要上傳的檔案</translation>
    </message>
    <message>
        <source>Name on the host</source>
        <translation>主機上的名稱</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
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
        <translation>欄位</translation>
    </message>
    <message>
        <source>What is wrong here</source>
        <translation>這裡的問題</translation>
    </message>
    <message>
        <source>Buttons of the list</source>
        <translation>清單的按鈕</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>新增檔案(&amp;A)…</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>新增檔案</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>從清單移除</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>檢查中…</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Two of the files would have the same name.</source>
        <translation>有兩個檔案會使用相同的名稱。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is packed: unpack it before, if it is to be a disk or a CD.</source>
        <translation>%1 是壓縮檔：如果要作為磁碟或光碟使用，請先解壓縮。</translation>
    </message>
    <message>
        <source>The host is not connected.</source>
        <translation>主機未連線。</translation>
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
    <name>guestdeck::VolumeDetails</name>
    <message>
        <source>as the medium in %1</source>
        <comment>drive</comment>
        <translation>磁碟機 %1 中的媒體</translation>
    </message>
    <message>
        <source>as disk %1</source>
        <comment>target</comment>
        <translation>磁碟 %1</translation>
    </message>
    <message>
        <source>below disk %1</source>
        <comment>as a base</comment>
        <translation>磁碟 %1 的基底</translation>
    </message>
    <message>
        <source>%1, running, has it %2</source>
        <comment>guest, how</comment>
        <translation>%1（執行中）：作為%2</translation>
    </message>
    <message>
        <source>%1, not running, has it %2</source>
        <comment>guest, how</comment>
        <translation>%1（未執行）：作為%2</translation>
    </message>
    <message>
        <source>The chosen volume</source>
        <translation>所選的磁碟區</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>所選的內容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Size and format</source>
        <translation>大小與格式</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>複製路徑</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題所在</translation>
    </message>
    <message>
        <source>Backing chain</source>
        <translation>基底鏈</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>由誰使用</translation>
    </message>
    <message>
        <source>Built upon it</source>
        <translation>以它為基底</translation>
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
        <translation>已配置：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>變更時間：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>guest, disk</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No guest.</source>
        <translation>沒有虛擬機器。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Show %1 in pool %2</source>
        <translation>顯示集區 %2 中的 %1</translation>
    </message>
    <message>
        <source>No other volume.</source>
        <translation>沒有其他磁碟區。</translation>
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
            <numerusform>%n 個磁碟區的基底</numerusform>
        </translation>
    </message>
    <message>
        <source>Upon %1</source>
        <comment>built upon another volume</comment>
        <translation>基底：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
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
        <translation>已配置</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>由誰使用</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基底</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>變更時間</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路徑</translation>
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
        <source>Its base %1 is missing: a guest with this disk does not start.</source>
        <translation>找不到它的基底 %1：使用這個磁碟的虛擬機器無法啟動。</translation>
    </message>
    <message>
        <source>Its backing chain leads back to itself.</source>
        <translation>它的基底鏈繞回了自己。</translation>
    </message>
    <message>
        <source>It reads from %1, a file outside of all pools. Do not use an image of unknown origin that does so.</source>
        <translation>它會讀取 %1，而該檔案不在任何集區中。請勿使用會這麼做且來源不明的映像檔。</translation>
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
    <name>guestdeck::VolumeTable</name>
    <message>
        <source>Volumes</source>
        <translation>磁碟區</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>複製列(&amp;C)</translation>
    </message>
</context>
<context>
    <name>guestdeck::WallDelegate</name>
    <message>
        <source>The host is not connected.</source>
        <translation>主機未連線。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of the guest, its host</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The host takes this picture every ten seconds.</source>
        <translation>主機每十秒擷取一次此影像。</translation>
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
        <translation>不知道主機的名稱。</translation>
    </message>
    <message>
        <source>The host was removed.</source>
        <translation>主機已被移除。</translation>
    </message>
    <message>
        <source>This host has as many live pictures already as one login may carry.</source>
        <translation>這台主機的即時畫面數已達單一登入連線的上限。</translation>
    </message>
</context>
<context>
    <name>guestdeck::WallFeed</name>
    <message>
        <source>The screen wants a password. Open the console to give it.</source>
        <translation>畫面需要密碼。請開啟主控台輸入。</translation>
    </message>
    <message>
        <source>The screen did not take the password of the guest&apos;s definition.</source>
        <translation>畫面未接受虛擬機器定義中的密碼。</translation>
    </message>
    <message>
        <source>The screen wants an encrypted connection or a login. Open the console to use it.</source>
        <translation>畫面要求加密連線或登入。請開啟主控台使用。</translation>
    </message>
    <message>
        <source>The screen is too large.</source>
        <translation>畫面太大。</translation>
    </message>
    <message>
        <source>The connection to the screen ended. It will be tried again.</source>
        <translation>與畫面的連線已結束。將會重試。</translation>
    </message>
</context>
<context>
    <name>guestdeck::WallList</name>
    <message>
        <source>Wall of running guests</source>
        <translation>執行中虛擬機器的畫面牆</translation>
    </message>
</context>
<context>
    <name>guestdeck::WallModel</name>
    <message>
        <source>%1, %2, on %3</source>
        <comment>guest, its state, host</comment>
        <translation>%1，%2，位於 %3</translation>
    </message>
</context>
<context>
    <name>guestdeck::WallThumbnail</name>
    <message>
        <source>Screen of the guest</source>
        <translation>虛擬機器的畫面</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>開啟主控台</translation>
    </message>
</context>
<context>
    <name>guestdeck::WallView</name>
    <message>
        <source>Wall</source>
        <translation>畫面牆</translation>
    </message>
    <message>
        <source>Number of guests</source>
        <translation>虛擬機器的數目</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>影像的大小</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl with the wheel)</source>
        <translation>影像的大小（Ctrl 加滾輪）</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>大小(&amp;Z)：</translation>
    </message>
    <message numerus="yes">
        <source>%n running guest(s)</source>
        <translation>
            <numerusform>%n 台執行中的虛擬機器</numerusform>
        </translation>
    </message>
    <message>
        <source>No running guest matches “%1”.</source>
        <translation>沒有符合「%1」的執行中虛擬機器。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>No guest is running.</source>
        <translation>沒有執行中的虛擬機器。</translation>
    </message>
    <message>
        <source>The screens of running guests are shown here, all at once.</source>
        <translation>執行中虛擬機器的畫面會同時顯示在這裡。</translation>
    </message>
    <message>
        <source>Show all guests</source>
        <translation>顯示所有虛擬機器</translation>
    </message>
</context>
<context>
    <name>guestdeck::WipeVolumeDialog</name>
    <message>
        <source>Wipe volume</source>
        <translation>抹除磁碟區</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>抹除(&amp;W)</translation>
    </message>
    <message>
        <source>Overwrite all of %1 with zeros? It has %2, at %3.</source>
        <translation>要以零覆寫整個 %1 嗎？它的大小為 %2，位於 %3。</translation>
    </message>
    <message>
        <source>Everything in it is lost, and cannot be brought back. The volume itself stays.</source>
        <translation>其中的所有內容都會遺失，且無法復原。磁碟區本身會保留。</translation>
    </message>
    <message>
        <source>Everything in it is lost, and cannot be brought back. That takes the %1 format as well, so a new, empty volume of the same size and format is made in its place.</source>
        <translation>其中的所有內容都會遺失，且無法復原。%1 格式本身也會一併清除，因此會在原處建立大小與格式相同的空白新磁碟區。</translation>
    </message>
    <message>
        <source>Type the volume&apos;s name</source>
        <translation>請輸入磁碟區的名稱</translation>
    </message>
    <message>
        <source>&amp;Type its name:</source>
        <translation>輸入其名稱(&amp;T)：</translation>
    </message>
    <message>
        <source>Type the name of the volume: %1</source>
        <translation>請輸入磁碟區的名稱：%1</translation>
    </message>
</context>
<context>
    <name>guestdeck::WorkTab</name>
    <message>
        <source>Tiles</source>
        <translation>並排</translation>
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
    <message>
        <source>Wall</source>
        <translation>畫面牆</translation>
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
            <numerusform>並排 (%n)</numerusform>
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
        <translation>選單</translation>
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
        <source>Dock back</source>
        <translation>放回主視窗</translation>
    </message>
    <message>
        <source>%1 – Guestdeck</source>
        <comment>window title; %1 is a guest or host</comment>
        <translation>%1 – Guestdeck</translation>
    </message>
    <message>
        <source>Turn back into a machine</source>
        <translation>轉換回虛擬機器</translation>
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
