#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""rfb-type.py ADDRESS PORT TEXT: types TEXT on a VNC server without a password; \\n is Enter, \\e Escape, \\t Tab."""
import socket
import struct
import sys
import time

SHIFT = 0xFFE1
SHIFTED = set('ABCDEFGHIJKLMNOPQRSTUVWXYZ~!@#$%^&*()_+{}|:"<>?')  # US keyboard; QEMU presses no Shift by itself
SPECIAL = {"\n": 0xFF0D, "\t": 0xFF09, "\x1b": 0xFF1B}


def main():
    address, port, text = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    text = text.replace("\\n", "\n").replace("\\t", "\t").replace("\\e", "\x1b")
    server = socket.create_connection((address, port), timeout=10)
    stream = server.makefile("rb")
    stream.read(12)
    server.sendall(b"RFB 003.008\n")
    types = stream.read(stream.read(1)[0])
    if 1 not in types:
        sys.exit(f"the server wants authentication: types {list(types)}")
    server.sendall(b"\1")
    if stream.read(4) != b"\0\0\0\0":
        sys.exit("the server refused")
    server.sendall(b"\1")
    width, height = struct.unpack(">HH", stream.read(4))
    stream.read(16)
    stream.read(struct.unpack(">I", stream.read(4))[0])
    for character in text:
        shift = [SHIFT] if character in SHIFTED else []
        key = SPECIAL.get(character, ord(character))
        for keysym, down in [(k, 1) for k in shift] + [(key, 1), (key, 0)] + [(k, 0) for k in shift]:
            server.sendall(struct.pack(">BBxxI", 4, down, keysym))
            time.sleep(0.02)  # a typist's pace: the guest's keyboard buffer holds 16 bytes
    # The server answers a request only after it has read all keys before it.
    server.sendall(struct.pack(">BBHHHH", 3, 0, 0, 0, 1, 1))
    stream.read(4)
    print(f"{width}x{height}")


main()
