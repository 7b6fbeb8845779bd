/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Multiboot 1 entry, own GDT (the loader's may be anywhere) and the two interrupt stubs. */
    .section .multiboot, "a"
    .align 4
    .long 0x1BADB002, 0, -(0x1BADB002)

    .section .text
    .code32
    .globl _start
_start:
    cli
    mov     $stack_top, %esp
    mov     %eax, %esi
    lgdt    gdt_pointer
    ljmp    $0x08, $1f
1:  mov     $0x10, %ax
    mov     %ax, %ds
    mov     %ax, %es
    mov     %ax, %fs
    mov     %ax, %gs
    mov     %ax, %ss
    xor     %ebp, %ebp
    push    %ebx                    /* the loader's information, and its sign that it is one */
    push    %esi
    call    card_main
2:  cli
    hlt
    jmp     2b

    .globl timer_stub, keyboard_stub, ignore_stub
timer_stub:
    pusha
    cld
    call    on_timer
    popa
    iret
keyboard_stub:
    pusha
    cld
    call    on_keyboard
    popa
    iret
ignore_stub:
    iret

    .section .rodata
    .align 8
gdt:
    .quad 0
    .quad 0x00cf9a000000ffff
    .quad 0x00cf92000000ffff
gdt_pointer:
    .word gdt_pointer - gdt - 1
    .long gdt

    .section .bss
    .align 16
    .skip 16384
stack_top:

    .section .note.GNU-stack, "", @progbits
