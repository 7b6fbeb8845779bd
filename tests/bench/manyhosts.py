#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the real binary with a hundred hosts of a hundred guests each.

usage: manyhosts.py --binary PATH [--json FILE] [--lab DIR] [--hosts 100] [--guests 100] [--idle 20] [--silent 0]

The hosts are libvirt's test driver, which runs inside the program: its memory and processor time hold the simulated
hosts, too. A tenth of their guests run, the way most lists look. With --lab the two hosts of a lab that is up come on
top; --silent adds hosts in front that take the connection and never say a word. Prints one table and, with --json, the
same as JSON. Nothing here fails by wall time.
"""
import argparse
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import uuid

NODE = """<node><cpu><mhz>2000</mhz><model>x86_64</model><active>8</active><nodes>1</nodes><sockets>1</sockets>
<cores>8</cores><threads>1</threads></cpu><memory>67108864</memory>
{guests}</node>"""
GUEST = """<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
<name>{name}</name><memory>1048576</memory><vcpu>2</vcpu><os><type>hvm</type></os>
<test:runstate>{state}</test:runstate></domain>"""


def write_hosts(folder, hosts, guests):
    for host in range(1, hosts + 1):
        text = ''.join(GUEST.format(name=f'host-{host:03}-guest-{i:03}', state=1 if i % 10 == 1 else 5)
                       for i in range(1, guests + 1))
        with open(os.path.join(folder, f'host-{host:03}.xml'), 'w', encoding='utf-8') as out:
            out.write(NODE.format(guests=text))
        yield f'test://{folder}/host-{host:03}.xml', f'host-{host:03}'


def write_settings(path, hosts):
    with open(path, 'w', encoding='utf-8') as out:
        out.write(f'[connections]\nsize={len(hosts)}\n')
        for number, (uri, name) in enumerate(hosts, 1):
            out.write(f'{number}\\id={{{uuid.uuid4()}}}\n{number}\\uri="{uri}"\n{number}\\name={name}\n'
                      f'{number}\\autoConnect=true\n{number}\\readOnly=false\n')


class Program:
    """The real binary; with --debug its trace lines are collected."""

    def __init__(self, args, settings, home, debug=True):
        env = dict(os.environ, DISPLAY=args.display, HOME=home, XDG_CONFIG_HOME=home, XDG_RUNTIME_DIR=home,
                   QT_QPA_PLATFORM='xcb', LC_ALL='C.UTF-8')
        env.pop('WAYLAND_DISPLAY', None)
        self.lines, self.lock = [], threading.Lock()
        self.process = subprocess.Popen(
            [args.binary, *(['--debug'] if debug else []), '--settings', settings], env=env, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.most_threads, self.ended = 0, False
        threading.Thread(target=self._read, daemon=True).start()
        threading.Thread(target=self._count, daemon=True).start()

    def _read(self):
        for line in self.process.stderr:
            with self.lock:
                self.lines.append(line.rstrip())

    def _count(self):
        while not self.ended:
            self.most_threads = max(self.most_threads, self.threads())
            time.sleep(0.005)

    def matching(self, pattern, start=0):
        with self.lock:
            return [line for line in self.lines[start:] if re.search(pattern, line)]

    def mark(self):
        with self.lock:
            return len(self.lines)

    def wait(self, pattern, count=1, limit=60):
        """Milliseconds since the process began at the count-th line that matches."""
        end = time.monotonic() + limit
        while time.monotonic() < end:
            found = self.matching(pattern)
            if len(found) >= count:
                return int(found[count - 1].split()[0])
            time.sleep(0.01)
        raise TimeoutError(f'{len(self.matching(pattern))} of {count} lines like {pattern!r}')

    def longest_hold(self, start=0):
        return max((int(re.search(r'held (\d+) ms', line).group(1))
                    for line in self.matching('GUI thread held', start)), default=0)

    def status(self, field):
        try:
            with open(f'/proc/{self.process.pid}/status', encoding='ascii') as status:
                found = re.search(field + r':\s+(\d+)', status.read())
            return int(found.group(1)) if found else 0
        except OSError:
            return 0

    def threads(self):
        return self.status('Threads')

    def cpu_seconds(self):
        with open(f'/proc/{self.process.pid}/stat', encoding='utf-8') as stat:
            fields = stat.read().rsplit(')', 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf('SC_CLK_TCK')

    def stop(self):
        self.ended = True
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def lab_hosts(lab):
    with open(os.path.join(lab, 'lab.env'), encoding='utf-8') as env:
        values = dict(line.rstrip('\n').split('=', 1) for line in env if '=' in line)
    return [(values['LAB_LOCAL_URI'], 'lab-1'), (values['LAB_SSH_URI'], 'lab-2')]


def silent_hosts(folder, count):
    listening, hosts = [], []
    for i in range(count):
        server = socket.socket(socket.AF_UNIX)
        server.bind(os.path.join(folder, f'silent-{i}'))
        server.listen(5)
        listening.append(server)
        hosts.append((f'qemu+unix:///system?socket={folder}/silent-{i}', f'silent-{i}'))
    return listening, hosts


def measure(args, folder, rows):
    listening, silent = silent_hosts(folder, args.silent)
    hosts = silent + list(write_hosts(folder, args.hosts, args.guests)) + (lab_hosts(args.lab) if args.lab else [])
    settings = os.path.join(folder, 'settings.ini')
    name = f'{args.hosts} hosts of {args.guests} guests'
    name += f' and {args.silent} silent ones' if args.silent else ''
    name += ' and the lab\'s two' if args.lab else ''
    write_settings(settings, hosts)
    program = Program(args, settings, folder)
    try:
        rows.append((f'window on screen, {name}', program.wait('window shown'), 'ms', 300))
        # The silent ones are no part of it.
        expected = len(hosts) - args.silent
        rows.append((f'all listed since process start, {name}', program.wait('list complete', expected), 'ms',
                     None if args.silent else 3000))
        time.sleep(4)
        rows.append((f'GUI thread held while loading, {name}', program.longest_hold(), 'ms', 50))
        rows.append((f'most threads while loading, {name}', program.most_threads, '', 150))
        mark = program.mark()
        time.sleep(args.idle)
        rows.append((f'threads when idle, {name}', program.threads(), '', 20 + args.silent))
        rows.append((f'GUI thread held while idle, {name}', program.longest_hold(mark), 'ms', 50))
        rows.append((f'memory, {name}', round(program.status('VmRSS') / 1024, 1), 'MiB', 150))
    finally:
        program.stop()
    if not args.silent:
        # Without --debug, whose watch on the GUI thread has a price of its own.
        write_settings(settings, hosts)
        program = Program(args, settings, folder, debug=False)
        try:
            time.sleep(12)
            cpu = program.cpu_seconds()
            time.sleep(args.idle)
            rows.append((f'idle processor load over {args.idle} s, {name}',
                         round((program.cpu_seconds() - cpu) / args.idle * 100, 2), '%', 1))
        finally:
            program.stop()
    for server in listening:
        server.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n', maxsplit=1)[0])
    parser.add_argument('--binary', required=True)
    parser.add_argument('--json')
    parser.add_argument('--lab')
    parser.add_argument('--hosts', type=int, default=100)
    parser.add_argument('--guests', type=int, default=100)
    parser.add_argument('--idle', type=int, default=20)
    parser.add_argument('--silent', type=int, default=0)
    args = parser.parse_args()
    folder, rows, args.display = tempfile.mkdtemp(prefix='guestdeck-many-'), [], ':96'
    screen = [subprocess.Popen(['Xvfb', args.display, '-screen', '0', '1400x900x24', '-nolisten', 'tcp'],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)]
    try:
        for _ in range(50):
            if os.path.exists('/tmp/.X11-unix/X96'):
                break
            time.sleep(0.1)
        screen.append(subprocess.Popen(['openbox'], env=dict(os.environ, DISPLAY=args.display),
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        time.sleep(1)
        measure(args, folder, rows)
    finally:
        for process in reversed(screen):
            process.terminate()
        shutil.rmtree(folder, ignore_errors=True)
    width = max(len(row[0]) for row in rows)
    print(f'{"measured":<{width}}  {"value":>10}  {"budget":>8}')
    for name, value, unit, budget in rows:
        verdict = '' if budget is None or value <= budget else '  over'
        print(f'{name:<{width}}  {value:>7} {unit:<3}  {"" if budget is None else budget:>7}{verdict}')
    if args.json:
        with open(args.json, 'w', encoding='utf-8') as out:
            json.dump([dict(zip(('name', 'value', 'unit', 'budget'), row)) for row in rows], out, indent=2)
    return 0


if __name__ == '__main__':
    sys.exit(main())
