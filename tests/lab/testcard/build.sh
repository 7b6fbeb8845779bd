#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# build.sh OUT: the test-card guest as a multiboot ELF (needs only gcc and binutils, no -m32 libraries).
set -euo pipefail
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
gcc -m32 -march=i686 -std=c11 -O2 -Wall -Wextra -Werror -ffreestanding -fno-builtin -fno-pic -fno-pie -fno-stack-protector \
    -fno-asynchronous-unwind-tables -mgeneral-regs-only -fcf-protection=none -nostdlib -no-pie -static \
    -Wl,--build-id=none -Wl,-m,elf_i386 -Wl,-z,noexecstack -Wl,--no-warn-rwx-segments -Wl,-T,"$here/link.ld" \
    -o "$1" "$here/boot.S" "$here/main.c"
