#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the program against the budgets of its main job, with the real binary and a real libvirtd.

usage: bench.py --binary PATH --lab DIR [--json FILE] [--ssh PROGRAM] [--guests 1000] [--idle 60]

The lab must be up (tests/lab/lab.sh up DIR) and its first host holds the guests (lab.sh many 1 1000). Prints one
readable table and, with --json, the same as JSON. Nothing here fails by wall time: the exit status tells of counts only.
"""
import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

import libvirt

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from rpcproxy import Proxy  # noqa: E402

DOMAIN = """<domain type='qemu'><name>{name}</name><memory unit='MiB'>16</memory><vcpu>1</vcpu>
<os><type arch='x86_64' machine='pc'>hvm</type></os>
<devices><emulator>/usr/bin/qemu-system-x86_64</emulator></devices></domain>"""


class Program:
    """The real binary with --debug; its trace lines are collected with the time they arrived."""

    def __init__(self, binary, uri, home, display='', debug=True, platform='xcb'):
        env = dict(os.environ, DISPLAY=display, HOME=home, XDG_CONFIG_HOME=home, XDG_RUNTIME_DIR=home,
                   QT_QPA_PLATFORM=platform, LC_ALL='C.UTF-8')
        env.pop('WAYLAND_DISPLAY', None)
        self.lines, self.changed = [], threading.Condition()
        self.process = subprocess.Popen(
            [binary, '--connect', uri, *(['--debug'] if debug else []), '--settings', os.path.join(home, 'settings.ini')], env=env,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stderr:
            with self.changed:
                self.lines.append((time.monotonic(), line.rstrip()))
                self.changed.notify_all()

    def wait(self, pattern, limit=60, start=0):
        """First line from index `start` on that matches: (arrival, ms since process start, text)."""
        regex, end, at = re.compile(pattern), time.monotonic() + limit, start
        with self.changed:
            while True:
                while at < len(self.lines):
                    when, line = self.lines[at]
                    at += 1
                    if regex.search(line):
                        return when, int(line.split()[0]), line
                left = end - time.monotonic()
                if left <= 0 or not self.changed.wait(left):
                    tail = '\n'.join(text for _, text in self.lines[-15:])
                    raise TimeoutError(f'no line like {pattern!r} within {limit} s; the last ones:\n{tail}')

    def mark(self):
        with self.changed:
            return len(self.lines)

    def longest_hold(self, start=0):
        found = [int(m.group(1)) for _, line in self.lines[start:] if (m := re.search(r'GUI thread held (\d+) ms', line))]
        return max(found, default=0)

    def rss_mib(self, field='VmRSS'):
        with open(f'/proc/{self.process.pid}/status', encoding='ascii') as status:
            return round(int(re.search(field + r':\s+(\d+)', status.read()).group(1)) / 1024, 1)

    def cpu_seconds(self):
        with open(f'/proc/{self.process.pid}/stat', encoding='utf-8') as stat:
            fields = stat.read().rsplit(')', 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf('SC_CLK_TCK')

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def xdotool(display, *arguments):
    return subprocess.run(['xdotool', *arguments], env=dict(os.environ, DISPLAY=display), capture_output=True, text=True,
                          check=False).stdout.split()


def measure_load(args, proxy, uri, rtt, rows):
    proxy.delay = rtt / 2
    proxy.reset()
    home = tempfile.mkdtemp(prefix='guestdeck-bench-')
    program = Program(args.binary, uri, home, args.display)
    try:
        shown = program.wait('window shown')[1]
        complete = program.wait('list complete')[1]
        with proxy.lock:
            calls, depth = proxy.counters.listed
        time.sleep(4)
        name = f'{args.guests} guests, round trip {round(rtt * 1000)} ms'
        rows.append((f'window on screen, {name}', shown, 'ms', 300))
        rows.append((f'list complete since process start, {name}', complete, 'ms', 1500 if rtt else 500))
        rows.append((f'GUI thread held while loading, {name}', program.longest_hold(), 'ms', 50))
        if rtt:
            # Counted over the slow link, where a call that merely came later does not look as if it had waited.
            rows.append(('calls until the list is complete', calls, '', 20))
            # virConnectOpen itself is four calls, one after the other.
            rows.append(('depth after open, until the list is complete', max(0, depth - 4), '', 3))
        else:
            rows.append(('calls with all that follows (host facts, rows in view)', proxy.counters.calls, '', None))
            rows.append(('bytes received', proxy.counters.received, 'B', None))
            rows.append(('memory', program.rss_mib(), 'MiB', 100))
        return program, home
    except Exception:
        program.stop()
        raise


def measure_idle(args, proxy, program, rows):
    # A guest without an address is asked a few times after its start; wait until the window is really idle.
    quiet, deadline = 0, time.monotonic() + 200
    while quiet < 3 and time.monotonic() < deadline:
        proxy.reset()
        time.sleep(6)
        quiet = quiet + 1 if proxy.counters.calls <= 2 else 0
    mark = program.mark()
    proxy.reset()
    time.sleep(args.idle)
    minutes = args.idle / 60
    rows.append(('idle calls a minute, window shown', round(proxy.counters.calls / minutes, 1), '', 20))
    rows.append(('idle bytes a minute, window shown', round(proxy.counters.received / minutes), 'B', 40000))
    rows.append(('GUI thread held while idle', program.longest_hold(mark), 'ms', 50))
    windows = xdotool(args.display, 'search', '--onlyvisible', '--pid', str(program.process.pid))
    for window in windows:
        xdotool(args.display, 'windowminimize', window)
    time.sleep(3)
    proxy.reset()
    time.sleep(args.idle)
    rows.append(('idle calls a minute, window hidden', round(proxy.counters.calls / minutes, 1), '', 0))
    for window in windows:
        xdotool(args.display, 'windowmap', window)
        xdotool(args.display, 'windowactivate', window)
    time.sleep(1)


def measure_processor(args, proxy, uri, rows):
    """Without --debug, whose watch on the GUI thread has a price of its own."""
    home = tempfile.mkdtemp(prefix='guestdeck-bench-')
    program = Program(args.binary, uri, home, args.display, debug=False)
    try:
        time.sleep(20)
        cpu = program.cpu_seconds()
        time.sleep(args.idle)
        rows.append(('idle processor load, window shown', round((program.cpu_seconds() - cpu) / args.idle * 100, 2), '%', 1))
    finally:
        program.stop()
        shutil.rmtree(home, ignore_errors=True)


def measure_events(args, program, socket, rows):
    other = libvirt.open(f'qemu+unix:///system?socket={socket}')
    found = {'defined': [], 'started': [], 'stopped': [], 'undefined': []}

    def timed(kind, action, pattern):
        mark, begin = program.mark(), time.monotonic()
        value = action()
        # Starting and stopping QEMU takes long by itself; what counts is from the call's return on, or nothing when the
        # row was there before.
        end = time.monotonic() if kind in ('started', 'stopped') else begin
        found[kind].append(max(0.0, (program.wait(pattern, 20, mark)[0] - end) * 1000))
        return value

    for i in range(7):
        name = f'bench-live-{i}'
        domain = timed('defined', lambda n=name: other.defineXML(DOMAIN.format(name=n)), f'row added {name} ')
        timed('started', domain.create, f'row changed {name} .*running')
        timed('stopped', domain.destroy, f'row changed {name} .*off')
        timed('undefined', domain.undefine, f'row removed {name}')
        time.sleep(0.3)
    for kind, values in found.items():
        rows.append((f'a guest {kind} elsewhere to its row, median of {len(values)}', round(statistics.median(values), 1),
                     'ms', 50))
    other.close()


def measure_ssh(args, rows):
    """By a program that has the windows in itself (sshbench.cpp): consoles are opened and looked at there."""
    env = dict(os.environ, DISPLAY=args.display, QT_QPA_PLATFORM='xcb', LC_ALL='C.UTF-8', GUESTDECK_LAB_DIR=args.lab)
    done = subprocess.run([args.ssh, str(args.guests)], env=env, stdout=subprocess.PIPE, text=True, check=True, timeout=400)
    for line in done.stdout.splitlines():
        if line.count('\t') == 3:
            name, value, unit, budget = line.split('\t')
            rows.append((name, int(value), unit, int(budget) if budget else None))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n', maxsplit=1)[0])
    parser.add_argument('--binary', required=True)
    parser.add_argument('--lab', required=True)
    parser.add_argument('--json')
    parser.add_argument('--ssh')
    parser.add_argument('--guests', type=int, default=1000)
    parser.add_argument('--idle', type=int, default=60)
    args = parser.parse_args()
    with open(os.path.join(args.lab, 'lab.env'), encoding='utf-8') as env:
        lab = dict(line.rstrip('\n').split('=', 1) for line in env if '=' in line)
    socket = lab['LAB_LOCAL_SOCKET'].strip('"\'')
    work = tempfile.mkdtemp(prefix='guestdeck-proxy-')
    path = os.path.join(work, 'sock')
    proxy = Proxy(path, socket)
    uri = f'qemu+unix:///system?socket={path}'
    args.display = ':97'
    screen = [subprocess.Popen(['Xvfb', args.display, '-screen', '0', '1400x900x24', '-nolisten', 'tcp'],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)]
    rows = []
    try:
        for _ in range(50):
            if os.path.exists('/tmp/.X11-unix/X97'):
                break
            time.sleep(0.1)
        screen.append(subprocess.Popen(['openbox'], env=dict(os.environ, DISPLAY=args.display),
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        time.sleep(1)
        program, home = measure_load(args, proxy, uri, 0.1, rows)
        program.stop()
        shutil.rmtree(home, ignore_errors=True)
        program, home = measure_load(args, proxy, uri, 0.0, rows)
        try:
            measure_events(args, program, socket, rows)
            measure_idle(args, proxy, program, rows)
            rows.append(('memory at the end', program.rss_mib(), 'MiB', 100))
        finally:
            program.stop()
            shutil.rmtree(home, ignore_errors=True)
        measure_processor(args, proxy, uri, rows)
        if args.ssh:
            measure_ssh(args, rows)
    finally:
        for process in reversed(screen):
            process.terminate()
        shutil.rmtree(work, ignore_errors=True)
    width = max(len(row[0]) for row in rows)
    print(f'{"measured":<{width}}  {"value":>10}  {"budget":>8}')
    for name, value, unit, budget in rows:
        verdict = '' if budget is None else ('' if value <= budget else '  over')
        print(f'{name:<{width}}  {value:>7} {unit:<3}  {"" if budget is None else budget:>7}{verdict}')
    if args.json:
        with open(args.json, 'w', encoding='utf-8') as out:
            json.dump([dict(zip(('name', 'value', 'unit', 'budget'), row)) for row in rows], out, indent=2)
    counts = [row for row in rows if row[0].startswith(('calls until', 'depth', 'idle calls', 'ssh logins'))]
    return 1 if any(value > budget for _, value, _, budget in counts) else 0


if __name__ == '__main__':
    sys.exit(main())
