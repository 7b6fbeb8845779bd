# SPDX-License-Identifier: GPL-3.0-or-later
"""An X display seen from outside, for measurements: what changes on it and when, its pixels, and keys pressed on it.

Only what Debian installs with any X program is needed: libX11, libXtst and libXdamage, through ctypes.
"""
import array
import ctypes
import ctypes.util
import select
import time

ALL_PLANES = ctypes.c_ulong(0xFFFFFFFFFFFFFFFF)
Z_PIXMAP, NON_EMPTY = 2, 3


class Image(ctypes.Structure):
    _fields_ = [(name, ctypes.c_int) for name in ('width', 'height', 'xoffset', 'format')] + [('data', ctypes.c_void_p)] + [
        (name, ctypes.c_int)
        for name in ('byte_order', 'bitmap_unit', 'bitmap_bit_order', 'bitmap_pad', 'depth', 'bytes_per_line', 'bits_per_pixel')]


def library(name):
    found = ctypes.util.find_library(name)
    if not found:
        raise OSError(f'lib{name} is not installed')
    return ctypes.CDLL(found)


class Screen:
    def __init__(self, display):
        self.x, self.test, self.damage_lib = library('X11'), library('Xtst'), library('Xdamage')
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = self.damage_lib.XDamageCreate.restype = ctypes.c_ulong
        self.x.XGetImage.restype = ctypes.POINTER(Image)
        self.x.XStringToKeysym.restype = ctypes.c_ulong
        pointer = self.x.XOpenDisplay(display.encode())
        if not pointer:
            raise OSError(f'no display {display}')
        self.display = ctypes.c_void_p(pointer)
        self.root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))
        self.width, self.height = (getattr(self.x, f'XDisplay{what}')(self.display, 0) for what in ('Width', 'Height'))
        base, error = ctypes.c_int(), ctypes.c_int()
        if not self.damage_lib.XDamageQueryExtension(self.display, ctypes.byref(base), ctypes.byref(error)):
            raise OSError('the display cannot tell of changes')
        self.changed = base.value
        self.damage = ctypes.c_ulong(self.damage_lib.XDamageCreate(self.display, self.root, NON_EMPTY))
        self.fd = self.x.XConnectionNumber(self.display)

    def pixels(self, x, y, width, height):
        """Rows of 0xRRGGBB."""
        image = self.x.XGetImage(self.display, self.root, x, y, width, height, ALL_PLANES, Z_PIXMAP)
        if not image:
            raise OSError('no picture of the screen')
        content = image.contents
        words = array.array('I', ctypes.string_at(content.data, content.bytes_per_line * content.height))
        stride = content.bytes_per_line // 4
        rows = [[word & 0xFFFFFF for word in words[row * stride:row * stride + width]] for row in range(height)]
        self.x.XDestroyImage(image)
        return rows

    def wait(self, deadline):
        """True as soon as anything on the screen changed, False at the deadline (time.monotonic)."""
        event, seen = (ctypes.c_long * 24)(), False
        while not seen:
            while self.x.XPending(self.display):
                self.x.XNextEvent(self.display, event)
                seen = seen or event[0] & 0x7F == self.changed
            if not seen:
                left = deadline - time.monotonic()
                if left <= 0 or not select.select([self.fd], [], [], left)[0]:
                    return False
        self.damage_lib.XDamageSubtract(self.display, self.damage, ctypes.c_ulong(0), ctypes.c_ulong(0))
        return True

    def key(self, name):
        """Presses a key, and returns when that was; release() later."""
        code = self.x.XKeysymToKeycode(self.display, ctypes.c_ulong(self.x.XStringToKeysym(name.encode())))
        now = time.monotonic()
        self.test.XTestFakeKeyEvent(self.display, code, 1, ctypes.c_ulong(0))
        self.x.XFlush(self.display)
        return now, code

    def release(self, code):
        self.test.XTestFakeKeyEvent(self.display, code, 0, ctypes.c_ulong(0))
        self.x.XFlush(self.display)

    def click(self, x, y):
        self.test.XTestFakeMotionEvent(self.display, -1, x, y, ctypes.c_ulong(0))
        for down in 1, 0:
            self.test.XTestFakeButtonEvent(self.display, 1, down, ctypes.c_ulong(20 * (1 - down)))
        self.x.XFlush(self.display)
