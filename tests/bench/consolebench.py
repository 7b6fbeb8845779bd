#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the console with vncviewer (TigerVNC) and gvncviewer (gtk-vnc) on the same real QEMU, in one run.

usage: consolebench.py --binary PATH [--json FILE] [--rounds 3] [--seconds 8] [--only CLIENT,...]

The guest is the test card of tests/lab at 1024x768, which changes 20 times a second where it changes. Each client gets an
X server of its own with a window manager, and they take turns in each round, so that what else the machine does hits all of
them. Everything is measured from outside: what is seen on the X server's screen, and processor time from /proc. Clients run
with their own defaults. Prints one table of medians and, with --json, all samples. Nothing here fails by a figure.
"""
import argparse
import glob
import json
import os
import random
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from xscreen import Screen  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
WIDTH, HEIGHT = 1024, 768
THIRD = HEIGHT // 3
RED, YELLOW, WHITE = 0xFF0000, 0xFFFF00, 0xFFFFFF
# Places of the test card (tests/lab/testcard/card.h), and where each way of moving shows at every tick.
BLINK = (WIDTH // 2 + 16 + 4, 2 * THIRD + 64 + 4, 8)
MOVING = (64, 2 * THIRD - 3, 128)
KEYS = {'x': 0x2D, 'c': 0x2E}


def free_port():
    for port in range(5900 + random.randrange(1000, 4000), 12000):
        with socket.socket() as probe:
            if probe.connect_ex(('127.0.0.1', port)) != 0:
                return port
    raise OSError('no free port')


def commands(args):
    """Each client's own defaults; the options only keep questions away."""
    found = {
        'guestdeck': lambda port, home: [args.binary, '--settings', f'{home}/settings.ini', f'vnc://127.0.0.1:{port}'],
        'vncviewer': lambda port, home: ['vncviewer', '-ReconnectOnError=0', f'127.0.0.1::{port}'],
        'gvncviewer': lambda port, home: ['gvncviewer', f'127.0.0.1:{port - 5900}'],
    }
    wanted = args.only.split(',') if args.only else list(found)
    for name in wanted:
        if name != 'guestdeck' and not shutil.which(name):
            print(f'{name} is not installed: left out', file=sys.stderr)
    return {name: found[name] for name in wanted if name == 'guestdeck' or shutil.which(name)}


def cpu_seconds(pid):
    """All threads of a process, in nanoseconds' grain."""
    total = 0
    for task in glob.glob(f'/proc/{pid}/task/*/schedstat'):
        try:
            with open(task, encoding='ascii') as file:
                total += int(file.read().split()[0])
        except (FileNotFoundError, ProcessLookupError):
            pass
    return total / 1e9


def memory_mib(pid):
    with open(f'/proc/{pid}/smaps_rollup', encoding='ascii') as file:
        values = dict(line.split(':', 1) for line in file if ':' in line and 'kB' in line)
    return int(values['Rss'].split()[0]) / 1024, int(values['Pss'].split()[0]) / 1024


def end(process):
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


class Guest:
    """QEMU with the test card in one of its ways to move."""

    def __init__(self, card, words):
        self.port = free_port()
        self.process = subprocess.Popen(
            ['qemu-system-x86_64', '-machine', 'pc,accel=tcg', '-m', '32', '-nodefaults', '-vga', 'std', '-display', 'none',
             '-audiodev', 'none,id=sound', '-vnc', f'127.0.0.1:{self.port - 5900},audiodev=sound', '-kernel', card,
             '-append', words], stdin=subprocess.DEVNULL)
        deadline = time.monotonic() + 20
        while socket.socket().connect_ex(('127.0.0.1', self.port)) != 0:
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise OSError('QEMU did not start')
            time.sleep(0.1)
        time.sleep(2)  # the guest draws its first picture
        self.rest()

    def rest(self):
        self.process.send_signal(signal.SIGSTOP)

    def go_on(self):
        self.process.send_signal(signal.SIGCONT)


class Stage:
    """One client's X server, window manager and home."""

    def __init__(self, number):
        self.name = f':{number}'
        self.home = tempfile.mkdtemp(prefix='guestdeck-consolebench-')
        os.makedirs(f'{self.home}/.vnc')
        quiet = {'stdin': subprocess.DEVNULL, 'stdout': subprocess.DEVNULL, 'stderr': subprocess.DEVNULL}
        self.env = dict(os.environ, DISPLAY=self.name, HOME=self.home, XDG_CONFIG_HOME=self.home, XDG_RUNTIME_DIR=self.home,
                        LC_ALL='C.UTF-8', QT_QPA_PLATFORM='xcb', GDK_BACKEND='x11', NO_AT_BRIDGE='1')
        self.env.pop('WAYLAND_DISPLAY', None)
        self.server = subprocess.Popen(['Xvfb', self.name, '-screen', '0', '1300x950x24', '-nolisten', 'tcp'], **quiet)
        for _ in range(100):
            try:
                self.screen = Screen(self.name)
                break
            except OSError:
                time.sleep(0.1)
        self.manager = subprocess.Popen(['openbox'], env=self.env, **quiet)
        self.quiet = quiet
        self.place = None
        time.sleep(0.5)

    def close(self):
        end(self.manager)
        end(self.server)
        shutil.rmtree(self.home, ignore_errors=True)

    def find(self):
        """Where the guest's first pixel is: its corner is 16 red ones, then white, twice 8 rows, with a notch in the second."""
        rows = self.screen.pixels(0, 0, self.screen.width, self.screen.height)
        line = [RED] * 16 + [WHITE] * 8
        for y in range(self.screen.height - HEIGHT + 1):
            row, x = rows[y], -1
            while RED in row[x + 1:]:
                x = row.index(RED, x + 1)
                if row[x:x + 24] == line and rows[y + 8][x:x + 16] == [RED] * 8 + [WHITE] * 8:
                    return x, y
        return None

    def is_shown(self):
        """First and last corner of the picture are at their place."""
        x, y = self.place
        return (self.screen.pixels(x, y, 1, 1) == [[RED]]
                and self.screen.pixels(x + WIDTH - 1, y + HEIGHT - 1, 1, 1) == [[YELLOW]])

    def sample(self, where):
        x, y, width = where
        return self.screen.pixels(self.place[0] + x, self.place[1] + y, width, 1)


class Client:
    def __init__(self, stage, command, guest):
        self.stage, self.guest = stage, guest
        self.began = time.monotonic()
        self.process = subprocess.Popen(command(guest.port, stage.home), env=stage.env, **stage.quiet)

    def wait_for_picture(self):
        """Milliseconds from the start of the process to the whole picture. The first run has to find where it comes."""
        stage, deadline = self.stage, self.began + 20
        while time.monotonic() < deadline:
            if stage.place is None:
                time.sleep(1)
                stage.place = stage.find()
            elif stage.is_shown():
                return (time.monotonic() - self.began) * 1000
            else:
                stage.screen.wait(time.monotonic() + 0.01)
        raise TimeoutError('no picture')

    def focus(self):
        x, y = self.stage.place
        self.stage.screen.click(x + WIDTH - 100, y + HEIGHT - 40)
        time.sleep(0.5)


class Meter:
    """Processor time of all who take part, between two moments."""

    def __init__(self, client):
        self.pids = {'client': client.process.pid, 'x': client.stage.server.pid, 'qemu': client.guest.process.pid}
        self.before = {who: cpu_seconds(pid) for who, pid in self.pids.items()}
        self.began = time.monotonic()

    def stop(self):
        self.seconds = time.monotonic() - self.began
        return {who: cpu_seconds(pid) - self.before[who] for who, pid in self.pids.items()}


def measure_latency(client, count):
    """From a key pressed on the client's X server until the guest's answer is seen there."""
    stage, pause, found = client.stage, random.Random(4), []
    for number in range(count):
        name = 'xc'[number % 2]
        where = (WIDTH // 2 + 2 * KEYS[name], 2 * THIRD + 16 + 4, 2)
        pressed, code = stage.screen.key(name)
        deadline = pressed + 2
        while stage.sample(where) != [[WHITE, WHITE]] and time.monotonic() < deadline:
            stage.screen.wait(min(deadline, time.monotonic() + 0.05))
        if time.monotonic() < deadline:
            found.append((time.monotonic() - pressed) * 1000)
        stage.screen.release(code)
        time.sleep(0.2 + pause.random() * 0.2)
    if not found:
        raise TimeoutError('no key reached the guest')
    return {'key_ms': statistics.median(found), 'key_p95_ms': sorted(found)[int(len(found) * 0.95) - 1],
            'keys_lost': count - len(found)}


def measure_idle(client, seconds):
    meter = Meter(client)
    time.sleep(seconds)
    used = meter.stop()
    rss, pss = memory_mib(client.process.pid)
    return {'idle_client_percent': 100 * used['client'] / meter.seconds, 'idle_qemu_percent': 100 * used['qemu'] / meter.seconds,
            'rss_mib': rss, 'pss_mib': pss}


def measure_motion(client, kind, seconds):
    stage, where = client.stage, BLINK if kind == 'blink' else MOVING
    time.sleep(1)
    meter, shown, last, gaps = Meter(client), 0, stage.sample(where), []
    end_time, since = time.monotonic() + seconds, time.monotonic()
    while time.monotonic() < end_time:
        if not stage.screen.wait(end_time):
            break
        now = stage.sample(where)
        if now != last:
            last, shown = now, shown + 1
            gaps.append((time.monotonic() - since) * 1000)
            since = time.monotonic()
    used = meter.stop()
    if shown < 2:
        raise TimeoutError(f'nothing moved while it should {kind}')
    return {f'{kind}_per_s': shown / meter.seconds, f'{kind}_gap_p95_ms': sorted(gaps)[int(len(gaps) * 0.95) - 1],
            f'{kind}_client_ms': 1000 * used['client'] / shown, f'{kind}_x_ms': 1000 * used['x'] / shown,
            f'{kind}_qemu_percent': 100 * used['qemu'] / meter.seconds}


# name, what it is, unit, digits, whether more is better
ROWS = [
    ('first_ms', 'process start to first picture', 'ms', 0, False),
    ('key_ms', 'key to pixel, median', 'ms', 1, False), ('key_p95_ms', 'key to pixel, 95 %', 'ms', 1, False),
    ('idle_client_percent', 'idle, client', '% of a core', 2, False), ('idle_qemu_percent', 'idle, QEMU', '% of a core', 2, False),
    ('pss_mib', 'memory, own share', 'MiB', 1, False), ('rss_mib', 'memory, resident', 'MiB', 1, False),
]
for _kind, _text in ('blink', 'eight small changes'), ('scroll', 'text scrolls'), ('noise', 'noise'):
    ROWS += [(f'{_kind}_per_s', f'{_text} 20 times a second: seen', '/s', 1, True),
             (f'{_kind}_gap_p95_ms', f'{_text}: gap between two, 95 %', 'ms', 0, False),
             (f'{_kind}_client_ms', f'{_text}: client, each', 'ms', 2, False),
             (f'{_kind}_x_ms', f'{_text}: X server, each', 'ms', 2, False),
             (f'{_kind}_qemu_percent', f'{_text}: QEMU', '% of a core', 0, False)]


def run_client(args, stage, command, guests, samples):
    for kind in 'still', 'blink', 'scroll', 'noise':
        guest = guests[kind]
        guest.go_on()
        client = Client(stage, command, guest)
        try:
            if kind == 'still':
                if stage.place is None:
                    client.wait_for_picture()  # not measured: it starts with everything cold
                    end(client.process)
                    time.sleep(0.5)
                    client = Client(stage, command, guest)
                samples.append(('first_ms', client.wait_for_picture()))
                client.focus()
                samples.extend(measure_latency(client, args.keys).items())
                samples.extend(measure_idle(client, args.seconds).items())
            else:
                time.sleep(2)
                client.focus()
                samples.extend(measure_motion(client, kind, args.seconds).items())
        finally:
            end(client.process)
            time.sleep(0.5)
            guest.rest()


def table(results, samples):
    names = list(results)
    print('%-50s' % 'median' + ''.join('%16s' % name for name in names)
          + ''.join('%18s' % f'vs {name}' for name in names if name != 'guestdeck') + '   (over 1: better than it)')
    for key, text, unit, digits, more in ROWS:
        values = {name: results[name].get(key) for name in names}
        line = '%-50s' % f'{text} ({unit})'
        line += ''.join('%16s' % ('-' if values[name] is None else f'{values[name]:.{digits}f}') for name in names)
        ours = values.get('guestdeck')
        for name in names:
            if name != 'guestdeck':
                pair = (ours, values[name]) if more else (values[name], ours)
                line += '%18s' % ('-' if None in pair or not pair[1] else f'{pair[0] / pair[1]:.2f}')
        print(line)
    rounds = {name: len([1 for key, _ in samples[name] if key == 'first_ms']) for name in names}
    print(f'rounds: {rounds}; load of the machine: {" ".join(f"{value:.1f}" for value in os.getloadavg())}')


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n', maxsplit=1)[0])
    parser.add_argument('--binary', required=True)
    parser.add_argument('--json')
    parser.add_argument('--rounds', type=int, default=3)
    parser.add_argument('--seconds', type=int, default=8)
    parser.add_argument('--keys', type=int, default=25)
    parser.add_argument('--only')
    args = parser.parse_args()
    clients = commands(args)
    samples = {name: [] for name in clients}
    scratch, guests, stages, status = tempfile.mkdtemp(prefix='guestdeck-consolebench-'), {}, {}, 0
    try:
        card = os.path.join(scratch, 'card')
        subprocess.run([os.path.join(HERE, '../lab/testcard/build.sh'), card], check=True)
        stages = {name: Stage(71 + number) for number, name in enumerate(clients)}
        for kind in 'still', 'blink', 'scroll', 'noise':
            guests[kind] = None
        for number in range(args.rounds):
            for name, command in clients.items():
                for kind in guests:
                    guests[kind] = guests[kind] or Guest(card, '' if kind == 'still' else kind)
                try:
                    run_client(args, stages[name], command, guests, samples[name])
                except TimeoutError as error:
                    print(f'{name}, round {number + 1}: {error}', file=sys.stderr)
                    status = 1
    finally:
        for guest in guests.values():
            if guest:
                guest.process.kill()
                guest.process.wait()
        for stage in stages.values():
            stage.close()
        shutil.rmtree(scratch, ignore_errors=True)
    results = {name: {} for name in clients}
    for name, found in samples.items():
        for key in {key for key, _ in found}:
            results[name][key] = statistics.median(value for k, value in found if k == key)
    table(results, samples)
    if args.json:
        with open(args.json, 'w', encoding='utf-8') as out:
            json.dump({'medians': results, 'samples': samples, 'load': os.getloadavg()}, out, indent=1)
    return status


sys.exit(main())
