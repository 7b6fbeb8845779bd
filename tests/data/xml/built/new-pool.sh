virsh --connect qemu:///system pool-define-as default dir --target '/home/a b/images'
virsh --connect qemu:///system pool-build default
virsh --connect qemu:///system pool-start default
virsh --connect qemu:///system pool-autostart default
virt-install --connect qemu:///system --name demo --virt-type qemu --machine q35 --osinfo debian11 --memory 2048 --vcpus 2 --cpu mode=maximum --cdrom /var/lib/libvirt/images/debian.iso --disk 'path=/home/a b/images/demo.qcow2,size=20,sparse=yes,format=qcow2,bus=virtio,discard=unmap,boot.order=1' --network network=default,model=virtio --graphics vnc,listen=127.0.0.1 --video virtio
