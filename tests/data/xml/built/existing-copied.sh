qemu-img convert -f vmdk -O qcow2 '/srv/import/old disk.vmdk' /var/lib/libvirt/images/demo.qcow2
qemu-img resize -f qcow2 /var/lib/libvirt/images/demo.qcow2 21474836480
virt-install --connect qemu:///system --name demo --virt-type qemu --machine q35 --osinfo debian11 --memory 2048 --vcpus 2 --cpu mode=maximum --import --disk path=/var/lib/libvirt/images/demo.qcow2,format=qcow2,bus=virtio,discard=unmap,boot.order=1 --network network=default,model=virtio --graphics vnc,listen=127.0.0.1 --video virtio
