#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs.py ROOT checks that each link and picture of the documents leads to a file, and each handbook page is in the index."""
import os
import re
import sys

LINK = re.compile(r"!?\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)")


def broken(root):
    pages = [name for name in os.listdir(root) if name.endswith(".md")]
    handbook = [name for name in os.listdir(os.path.join(root, "docs")) if name.endswith(".md")]
    index = open(os.path.join(root, "docs", "README.md"), encoding="utf-8").read()
    for name in sorted(handbook):
        if name != "README.md" and f"({name})" not in index:
            yield f"docs/README.md does not name {name}"
    for page in sorted(pages + [os.path.join("docs", name) for name in handbook]):
        with open(os.path.join(root, page), encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                for target in LINK.findall(line):
                    if "://" not in target and not os.path.exists(os.path.join(root, os.path.dirname(page), target)):
                        yield f"{page}:{number}: {target} is not there"


def main():
    faults = list(broken(sys.argv[1]))
    for fault in faults:
        print(fault)
    print(f"{len(faults)} broken links")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
