#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when filling the list costs more calls than the budget, or more for more guests.

usage: calls.py --binary PATH --lab DIR

The lab must be up. The real program connects through the counting proxy to a host with few guests and to one with many;
counts do not depend on the machine, so this is a test, where bench.py is a measurement.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from bench import Program  # noqa: E402
from rpcproxy import Proxy  # noqa: E402

SIZES = (10, 300)
# Seconds each way: long beside what the program itself takes, or a call that only came late would look as if it had waited.
DELAY = 0.15
MOST_CALLS = 20
MOST_DEPTH = 3  # after virConnectOpen, which is four calls, one after the other
OPEN_DEPTH = 4


def lab(directory, *arguments):
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'lab', 'lab.sh')
    subprocess.run([script, *arguments], env=dict(os.environ, LAB_DIR=directory), check=True, stdout=subprocess.DEVNULL)


def fill(binary, proxy, uri, guests):
    """Calls and depth until the list of that many guests is complete. What is asked for after it is not counted: the
    proxy's delay holds the answers apart."""
    proxy.reset()
    home = tempfile.mkdtemp(prefix='guestdeck-calls-')
    program = Program(binary, uri, home, platform='offscreen')
    try:
        line = program.wait('list complete')[2]
        calls, depth = proxy.counters.listed
        depth -= OPEN_DEPTH
    finally:
        program.stop()
        shutil.rmtree(home, ignore_errors=True)
    if f'list complete {guests} guests' not in line:
        sys.exit(f'calls: expected {guests} guests, but: {line}')
    if calls < OPEN_DEPTH + 2:
        sys.exit(f'calls: only {calls} calls were counted: the proxy does not see them')
    return calls, depth


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n', maxsplit=1)[0])
    parser.add_argument('--binary', required=True)
    parser.add_argument('--lab', required=True)
    args = parser.parse_args()
    environment = os.path.join(args.lab, 'lab.env')
    if not os.path.exists(environment):
        print('SKIP: the lab is not up')
        return 77
    with open(environment, encoding='utf-8') as env:
        values = dict(line.rstrip('\n').split('=', 1) for line in env if '=' in line)
    work = tempfile.mkdtemp(prefix='guestdeck-proxy-')
    proxy = Proxy(os.path.join(work, 'sock'), values['LAB_LOCAL_SOCKET'].strip('"\''), DELAY)
    uri = f'qemu+unix:///system?socket={os.path.join(work, "sock")}'
    failed = False
    try:
        for guests in SIZES:
            lab(args.lab, 'clear', '1')
            lab(args.lab, 'many', '1', str(guests))
            calls, depth = fill(args.binary, proxy, uri, guests)
            good = calls <= MOST_CALLS and depth <= MOST_DEPTH
            print(f'{guests} guests: {calls} calls (at most {MOST_CALLS}), {depth} deep after open (at most {MOST_DEPTH})'
                  + ('' if good else '  TOO MUCH'))
            failed |= not good
    finally:
        lab(args.lab, 'clear', '1')
        shutil.rmtree(work, ignore_errors=True)
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
