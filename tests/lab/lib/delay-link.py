#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""delay-link.py FOLDER/ LINK TAP: latency where the kernel has no netem.

Joins the interface LINK (the near end of a lab host's cable, taken off the lab's bridge) and a TAP it makes (put on the
bridge instead) and holds each frame for half of the milliseconds in FOLDER/delay, which is read again on SIGUSR1. The
host's end of the cable is not touched, so its addresses and connections stay. Ends on SIGTERM, and when LINK has gone.
Frames pass with the kernel's notes on checksums and segments, which both sides leave to "hardware"."""
import collections
import errno
import fcntl
import os
import select
import signal
import socket
import struct
import sys
import time

folder, link, tap_name = sys.argv[1:4]

SOL_PACKET, PACKET_VNET_HDR, PACKET_IGNORE_OUTGOING = 263, 15, 23
IFF_TAP, IFF_NO_PI, IFF_VNET_HDR, TUNSETIFF, TUNSETOFFLOAD = 0x2, 0x1000, 0x4000, 0x400454CA, 0x400454D0
OFFLOADS = 1 | 2 | 4  # checksums, TCP segments of IPv4 and IPv6
MOST_QUEUED = 20000


def open_tap():
    tap = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(tap, TUNSETIFF, struct.pack("16sH22x", tap_name.encode(), IFF_TAP | IFF_NO_PI | IFF_VNET_HDR))
    fcntl.ioctl(tap, TUNSETOFFLOAD, OFFLOADS)
    return tap


def open_link():
    packets = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)
    packets.setsockopt(SOL_PACKET, PACKET_VNET_HDR, 1)
    packets.setsockopt(SOL_PACKET, PACKET_IGNORE_OUTGOING, 1)
    packets.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 16 << 20)
    packets.bind((link, 3))  # ETH_P_ALL
    packets.setblocking(False)
    return packets


def read_delay(*_):
    global delay
    try:
        with open(folder + "delay") as file:
            delay = float(file.read()) / 2000
    except (OSError, ValueError):
        pass


delay = 0.0
read_delay()
tap = open_tap()
packets = open_link()
signal.signal(signal.SIGUSR1, read_delay)
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
with open(folder + "delay.pid.new", "w") as file:
    file.write(str(os.getpid()))
os.rename(folder + "delay.pid.new", folder + "delay.pid")

queue = collections.deque()
last_look = time.monotonic()
while True:
    now = time.monotonic()
    while queue and queue[0][0] <= now:
        _, out, frame = queue.popleft()
        try:
            os.write(out, frame)
        except OSError:
            pass  # the cable is pulled, or there is no room: a lost frame
    if now - last_look > 1:
        last_look = now
        if not os.path.exists("/sys/class/net/" + link):
            sys.exit(0)
    wait = min(1.0, max(0.0, queue[0][0] - now)) if queue else 1.0
    sources = [tap, packets.fileno()] if len(queue) < MOST_QUEUED else []
    ready, _, _ = select.select(sources, [], [], wait)
    now = time.monotonic()
    for source in ready:
        out = packets.fileno() if source == tap else tap
        for _ in range(64):
            try:
                queue.append((now + delay, out, os.read(source, 131072)))
            except BlockingIOError:
                break
            except OSError as error:
                # Said once when the interface goes down, by both kinds of source.
                if error.errno not in (errno.ENETDOWN, errno.EIO, errno.EBADFD):
                    raise
                if source == tap:
                    time.sleep(0.05)
                break
