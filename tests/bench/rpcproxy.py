# SPDX-License-Identifier: GPL-3.0-or-later
"""A proxy between a program and libvirtd's unix socket that counts calls, their causal depth and bytes, and adds delay.

The framing is libvirt's RPC (docs: "libvirt RPC infrastructure"): a 32 bit length, then program, version, procedure,
type, serial and status, all big endian. Depth is the number of calls that had to wait for an earlier reply.
"""
import asyncio
import collections
import struct
import threading

REMOTE_PROGRAM = 0x20008086
LISTS = (273, 344)  # CONNECT_LIST_ALL_DOMAINS, CONNECT_GET_ALL_DOMAIN_STATS
CALL, REPLY = (0, 4), (1, 5)


class Counters:
    def __init__(self):
        self.calls = 0
        self.depth = 0
        self.received = 0
        self.procedures = collections.Counter()
        self.listed = (0, 0)  # calls and depth when the last of the lists had been asked for


class Proxy:
    """Runs in a thread of its own; `delay` is seconds each way and may be changed at any time."""

    def __init__(self, listen, upstream, delay=0.0):
        self.listen, self.upstream, self.delay = listen, upstream, delay
        self.counters = Counters()
        self.lock = threading.Lock()
        self.loop = asyncio.new_event_loop()
        ready = threading.Event()
        threading.Thread(target=self._run, args=(ready,), daemon=True).start()
        ready.wait(5)

    def reset(self):
        with self.lock:
            self.counters = Counters()

    def _run(self, ready):
        asyncio.set_event_loop(self.loop)
        self.loop.run_until_complete(asyncio.start_unix_server(self._client, self.listen))
        ready.set()
        self.loop.run_forever()

    async def _client(self, reader, writer):
        try:
            up_reader, up_writer = await asyncio.open_unix_connection(self.upstream)
        except OSError:
            writer.close()
            return
        depths = {}
        await asyncio.gather(self._pump(reader, up_writer, depths, True), self._pump(up_reader, writer, depths, False))

    async def _pump(self, reader, writer, depths, outwards):
        queue = asyncio.Queue()
        sender = asyncio.ensure_future(self._send(queue, writer, depths))
        try:
            while True:
                head = await reader.readexactly(4)
                body = await reader.readexactly(struct.unpack('>I', head)[0] - 4)
                program, _, procedure, kind, serial, _ = struct.unpack('>IIiIII', body[:24])
                frame = None
                if program == REMOTE_PROGRAM:
                    with self.lock:
                        if outwards and kind in CALL:
                            depths[serial] = depths.get('seen', 0) + 1
                            self.counters.calls += 1
                            self.counters.depth = max(self.counters.depth, depths[serial])
                            self.counters.procedures[procedure] += 1
                            if procedure in LISTS and sum(self.counters.procedures[p] for p in LISTS) <= 4:
                                self.counters.listed = (self.counters.calls, self.counters.depth)
                        elif not outwards and kind in REPLY:
                            frame = serial
                if not outwards:
                    with self.lock:
                        self.counters.received += len(head) + len(body)
                await queue.put((self.loop.time() + self.delay, head + body, frame))
        except (asyncio.IncompleteReadError, ConnectionError, struct.error):
            pass
        finally:
            await queue.put(None)
            await sender
            writer.close()

    async def _send(self, queue, writer, depths):
        try:
            while True:
                item = await queue.get()
                if item is None:
                    return
                due, data, reply = item
                wait = due - self.loop.time()
                if wait > 0:
                    await asyncio.sleep(wait)
                writer.write(data)
                await writer.drain()
                if reply is not None:
                    with self.lock:
                        depths['seen'] = max(depths.get('seen', 0), depths.pop(reply, 0))
        except ConnectionError:
            return
