#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""record.py FOLDER: writes what real servers say to a client like ours, as inputs of the fuzz target `session`.

Starts QEMU with the test-card guest, Xtigervnc and x11vnc, each with a small screen, one after the other; those that are
not installed are left out with a word. Each file is a whole conversation of at most LIMIT bytes. Afterwards
`tests/fuzz/run.sh --take session FOLDER` takes into the corpus what is new.
"""
import contextlib
import ctypes
import ctypes.util
import os
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
LIMIT = 20 * 1024
RAW, COPY, HEXTILE, ZRLE = 0, 1, 5, 16
# The order in which the program offers them (vncview/protocol.cpp), after the pixel encoding.
PSEUDO = (-308, -223, -314, -239, -258, -259, -257, -307, -224)
FLAGS = {RAW: 0x08, ZRLE: 0x10, HEXTILE: 0x18}  # bits 3-4 of an input's first byte


class Recorder:
    """A client that remembers each byte the server said."""

    def __init__(self, address, encoding, pseudo=PSEUDO):
        family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
        self.socket, self.said = socket.socket(family, socket.SOCK_STREAM), bytearray()
        self.socket.connect(address)
        self.socket.settimeout(5)
        self.flags, self.size = FLAGS[encoding], (0, 0)
        self._handshake()
        encodings = [encoding, COPY] + [e for e in (ZRLE, HEXTILE, RAW) if e != encoding] + list(pseudo)
        self.socket.sendall(struct.pack('>BxxxBBBBHHHBBBxxx', 0, 32, 24, 0, 1, 255, 255, 255, 16, 8, 0))
        self.socket.sendall(struct.pack(f'>BxH{len(encodings)}i', 2, len(encodings), *encodings))

    def read(self, count):
        data = b''
        while len(data) < count:
            part = self.socket.recv(count - len(data))
            if not part:
                raise EOFError('the server hung up')
            data += part
        self.said += data
        return data

    def _handshake(self):
        self.read(12)
        self.socket.sendall(b'RFB 003.008\n')
        if 1 not in self.read(self.read(1)[0]):
            raise OSError('the server wants a password')
        self.socket.sendall(b'\1')
        self.read(4)
        self.socket.sendall(b'\1')
        self.size = struct.unpack('>HH', self.read(4))
        self.read(16)
        self.read(struct.unpack('>I', self.read(4))[0])

    def request(self, full=False):
        self.socket.sendall(struct.pack('>BBHHHH', 3, not full, 0, 0, *self.size))

    def key(self, keysym):
        for down in 1, 0:
            self.socket.sendall(struct.pack('>BBxxI', 4, down, keysym))

    def click(self, x, y):
        for buttons in 0, 1, 0:
            self.socket.sendall(struct.pack('>BBHH', 5, buttons, x, y))

    def listen(self, seconds, full=False):
        """Asks at the pace of a screen, and takes down what comes."""
        end = time.monotonic() + seconds
        self.request(full)
        self.socket.settimeout(0.05)
        while time.monotonic() < end and len(self.said) < LIMIT:
            try:
                part = self.socket.recv(65536)
                if not part:
                    return
                self.said += part
            except TimeoutError:
                self.request()

    def save(self, folder, name):
        self.socket.close()
        with open(os.path.join(folder, name), 'wb') as file:
            file.write(bytes([self.flags]) + self.said[:LIMIT])
        print(f'{name}: {len(self.said[:LIMIT])} bytes')


@contextlib.contextmanager
def server(*command, **more):
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


@contextlib.contextmanager
def threaded(function, *arguments):
    thread = threading.Thread(target=function, args=arguments)
    thread.start()
    try:
        yield
    finally:
        thread.join()


def reached(make, limit=15):
    end = time.monotonic() + limit
    while True:
        try:
            return make()
        except (OSError, EOFError):
            if time.monotonic() > end:
                raise
            time.sleep(0.1)


def free_port():
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


def paint(display):
    """Something of everything on the root window: fills, lines, and a copy, which TigerVNC sends as one."""
    x11 = ctypes.CDLL(ctypes.util.find_library('X11'))
    x11.XOpenDisplay.restype = x11.XDefaultGC.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    connection = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
    root, gc = ctypes.c_ulong(x11.XDefaultRootWindow(connection)), ctypes.c_void_p(x11.XDefaultGC(connection, 0))
    for i in range(12):
        x11.XSetForeground(connection, gc, ctypes.c_ulong(0x4030C1 * (i + 1) & 0xFFFFFF))
        x11.XFillRectangle(connection, root, gc, 5 * i, 3 * i, 20, 17)
        x11.XDrawLine(connection, root, gc, 0, 7 * i, 79, 59 - 5 * i)
    x11.XFlush(connection)
    time.sleep(0.3)
    x11.XCopyArea(connection, root, root, gc, 0, 10, 60, 40, 4, 0)
    x11.XFlush(connection)
    time.sleep(0.3)
    x11.XCloseDisplay(connection)


def qemu(folder, scratch):
    card, vnc = os.path.join(scratch, 'card'), os.path.join(scratch, 'vnc.sock')
    subprocess.run([os.path.join(HERE, '../lab/testcard/build.sh'), card], check=True)
    for name, encoding, words, extra in (
            ('qemu-raw', RAW, 'size=64x48', []), ('qemu-zrle', ZRLE, 'size=64x48 blink', []),
            ('qemu-hextile', HEXTILE, 'size=64x48 scroll', []), ('qemu-zrle-noise', ZRLE, 'size=48x40 noise', []),
            ('qemu-tablet', ZRLE, 'size=64x48', ['-usb', '-device', 'usb-tablet']),
            ('qemu-audio', ZRLE, 'size=64x48 blink', ['-audiodev', 'none,id=a'])):
        audio = ',audiodev=a' if extra[:1] == ['-audiodev'] else ''
        with server('qemu-system-x86_64', '-machine', 'pc,accel=tcg', '-m', '16', '-nodefaults', '-vga', 'std', '-display', 'none',
                    *extra, '-vnc', f'unix:{vnc}{audio}', '-kernel', card, '-append', words):
            time.sleep(2)
            recorder = reached(lambda: Recorder(vnc, encoding))
            recorder.listen(0.5, full=True)
            recorder.key(ord('x'))
            recorder.click(10, 10)
            recorder.listen(1)
            if encoding != RAW:
                recorder.key(ord('m'))  # a larger screen
                recorder.listen(1)
            recorder.save(folder, name)
        with contextlib.suppress(FileNotFoundError):
            os.unlink(vnc)


def tigervnc(folder, _scratch):
    port = free_port()
    with server('Xtigervnc', ':97', '-geometry', '80x60', '-depth', '24', '-SecurityTypes', 'None', '-rfbport', str(port), '-localhost'):
        for name, encoding in ('tigervnc-raw', RAW), ('tigervnc-zrle', ZRLE), ('tigervnc-hextile', HEXTILE):
            recorder = reached(lambda: Recorder(('127.0.0.1', port), encoding))
            recorder.listen(0.5, full=True)
            recorder.click(10, 10)
            with threaded(paint, ':97'):
                recorder.listen(1)
            # SetDesktopSize, which this server does as it is told.
            recorder.socket.sendall(struct.pack('>BxHHBxIHHHHI', 251, 100, 50, 1, 0, 0, 0, 100, 50, 0))
            recorder.listen(0.7)
            recorder.save(folder, name)


def x11vnc(folder, _scratch):
    port = free_port()
    with server('Xvfb', ':98', '-screen', '0', '80x60x24', '-nolisten', 'tcp'):
        time.sleep(1)
        with server('x11vnc', '-display', ':98', '-rfbport', str(port), '-localhost', '-forever', '-nopw', '-shared', '-q', '-noxdamage'):
            for name, encoding in ('x11vnc-zrle', ZRLE), ('x11vnc-hextile', HEXTILE):
                recorder = reached(lambda: Recorder(('127.0.0.1', port), encoding))
                recorder.listen(1, full=True)
                recorder.click(10, 10)
                with threaded(paint, ':98'):
                    recorder.listen(1.5)
                recorder.save(folder, name)


def rect(encoding, body=b'', where=(0, 0, 16, 16)):
    return struct.pack('>HHHHi', *where, encoding) + body


def update(*rects):
    return struct.pack('>BxH', 0, len(rects)) + b''.join(rects)


def made(folder):
    """What the servers above do not say unasked, and the handshakes they would need another setup for."""
    after = b'\1' + struct.pack('>HH', 32, 24)
    compressed = b'\x21' + struct.pack('>HH', 64, 64)
    after_tiles = b'\x80\x10\x20\x30\x05\x05\x05'
    init = struct.pack('>HH', 16, 16) + bytes.fromhex('2018000100ff00ff00ff100800000000') + struct.pack('>I', 4) + b'name'
    clipboard = struct.pack('>BxxxiI', 3, -20, 0x01000001) + struct.pack('>4I', 1, 2, 3, 4)
    inputs = {
        'names': after + update(rect(-307, struct.pack('>I', 5) + b'guest')),
        'pointer': after + update(rect(-257, where=(0, 0, 0, 0)), rect(-257, where=(1, 0, 0, 0)), rect(-261, b'\5')),
        'sound': b'\5' + after[1:] + update(rect(-258), rect(-259)) + bytes.fromhex('ff010001 ff010002 00000004 01020304 ff010000'),
        'cut': after + struct.pack('>BxxxI', 3, 5) + b'hello' + clipboard + b'\2',
        'colours': after + struct.pack('>BxHH', 1, 0, 2) + bytes(12) + b'\2',
        'sizes': after + update(rect(-223, where=(0, 0, 40, 40))) + update(rect(-308, bytes([1, 0, 0, 0]) + bytes(16), (0, 0, 48, 20)))
        + update(rect(-308, bytes([1, 0, 0, 0]) + bytes(16), (1, 3, 48, 20)), rect(0, bytes(1024))),
        'cursors': after + update(rect(-239, bytes(16 * 16 * 4) + b'\xaa' * 32), rect(-314, bytes(4) + b'\x40' * 1024), rect(-239, where=(0, 0, 0, 0))),
        'copy': after + update(rect(0, bytes(range(256)) * 4), rect(1, bytes(4), (8, 4, 16, 16))),
        'endless': after + struct.pack('>BxH', 0, 0xffff) + rect(0, bytes(1024)) + rect(-224),
        'password': b'\0RFB 003.008\n\1\2' + bytes(range(16)) + bytes(4) + init,
        'denied': b'\0RFB 003.008\n\1\2' + bytes(range(16)) + struct.pack('>II', 1, 2) + b'no',
        'old': b'\0RFB 003.003\n' + struct.pack('>I', 1) + init,
        'refused': b'\0RFB 003.008\n\0' + struct.pack('>I', 8) + b'too busy',
        'tls': b'\0RFB 003.008\n\2\x13\x12\0\2\0\1\0\1\1\1',
        'tiles': compressed + b'\0\0\x20\x20' + struct.pack('>H', 7) + after_tiles + b'\4\4\x10\x10' + struct.pack('>H', 20) + b'\2' + bytes(19),
    }
    for name, data in inputs.items():
        with open(os.path.join(folder, f'made-{name}'), 'wb') as file:
            file.write(data)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    made(folder)
    for needs, record in ('qemu-system-x86_64', qemu), ('Xtigervnc', tigervnc), ('x11vnc', x11vnc):
        if not shutil.which(needs):
            print(f'{needs} is not installed: left out')
            continue
        with tempfile.TemporaryDirectory(prefix='guestdeck-record-') as scratch:
            record(folder, scratch)


main()
