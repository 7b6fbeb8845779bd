#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the definitions of this folder from libvirt's own schema: small guests that together have every element of it.

    generate.py [SCHEMAS] [OUT]     defaults: /usr/share/libvirt/schemas, the folder of this script

Walks the grammar of domain.rng. For each place where it allows an element, the shortest way to that element is taken and
all that must stand beside it is added, with some of what may, chosen by a fixed seed: the same schema gives the same files.
The files are written in several styles (quotes, indentation, comments, CDATA, entities, line ends in tags), since what
reads them must keep all of that. Each is checked by xmllint before it is kept. elements.txt lists what is covered.
"""
import os
import random
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

try:
    import re._parser as sre_parse
except ImportError:
    import sre_parse

RNG = "{http://relaxng.org/ns/structure/1.0}"
PREFIXES = {}
INFINITE = 10 ** 9


class Node:
    """A pattern: its kind, attributes, children, and the namespace that holds in it."""

    def __init__(self, kind, attrib, text, ns):
        self.kind, self.attrib, self.text, self.ns = kind, attrib, text, ns
        self.children, self.parent, self.cost = [], None, INFINITE


def build(element, ns):
    ns = element.attrib.get("ns", ns)
    node = Node(element.tag.replace(RNG, ""), element.attrib, (element.text or "").strip(), ns)
    for child in element:
        if isinstance(child.tag, str) and child.tag.startswith(RNG):
            made = build(child, ns)
            made.parent = node
            node.children.append(made)
    return node


class Grammar:
    def __init__(self, folder, start_file):
        self.folder, self.defines, self.starts = folder, {}, []
        self.load(start_file, set())
        self.nodes = []
        for patterns in list(self.defines.values()) + [self.starts]:
            for pattern in patterns:
                self.collect(pattern)
        self.refs = {}
        for node in self.nodes:
            if node.kind == "ref":
                self.refs.setdefault(node.attrib["name"], []).append(node)
        self.count_costs()

    def load(self, name, overridden):
        root = ET.parse(os.path.join(self.folder, name)).getroot()
        self.take(root, root.attrib.get("ns", ""), overridden)

    def take(self, element, ns, overridden):
        for child in element:
            if child.tag == RNG + "include":
                own = {d.attrib["name"] for d in child.iter(RNG + "define")}
                self.load(child.attrib["href"], overridden | own)
                self.take(child, ns, overridden)
            elif child.tag == RNG + "define" and child.attrib["name"] not in overridden:
                pattern = build(child, ns)
                pattern.kind = "group"
                known = self.defines.get(child.attrib["name"])
                if known is None or "combine" in child.attrib:
                    self.defines.setdefault(child.attrib["name"], []).append(pattern)
                    pattern.combine = child.attrib.get("combine")
            elif child.tag == RNG + "start" and not self.starts:
                pattern = build(child, ns)
                pattern.kind = "group"
                self.starts.append(pattern)
            elif child.tag == RNG + "div":
                self.take(child, ns, overridden)

    def collect(self, node):
        self.nodes.append(node)
        for child in node.children:
            self.collect(child)

    def count_costs(self):
        changed = True
        while changed:
            changed = False
            for node in self.nodes:
                cost = self.cost_of(node)
                if cost < node.cost:
                    node.cost, changed = cost, True

    def cost_of(self, node):
        kind = node.kind
        if kind in ("empty", "text", "data", "value", "optional", "zeroOrMore"):
            return 0 if kind != "text" else 1
        if kind == "notAllowed":
            return INFINITE
        if kind == "ref":
            found = self.defines.get(node.attrib["name"], [])
            return min([p.cost for p in found], default=INFINITE)
        parts = [c for c in node.children if c.kind not in NAMES]
        if kind == "choice":
            return min([p.cost for p in parts], default=INFINITE)
        total = sum(p.cost for p in parts) + (1 if kind in ("element", "attribute") else 0)
        return min(total, INFINITE)

    def way_to(self, target):
        """Distance of each node from the target, going up."""
        distance, queue = {target: 0}, [target]
        while queue:
            node = queue.pop(0)
            above = [node.parent] if node.parent else []
            if not node.parent:
                for name, patterns in self.defines.items():
                    if node in patterns:
                        above += self.refs.get(name, [])
            for one in above:
                if one not in distance:
                    distance[one] = distance[node] + 1
                    queue.append(one)
        return distance


NAMES = ("name", "anyName", "nsName", "except")
SAMPLES = {
    "unsignedInt": "1", "unsignedLong": "1024", "positiveInteger": "2", "nonNegativeInteger": "0", "integer": "1", "int": "1",
    "long": "1", "short": "1", "unsignedShort": "1", "unsignedByte": "1", "byte": "1", "string": "text", "token": "text",
    "NCName": "name", "anyURI": "http://example.org/", "hexBinary": "0a", "float": "1.5", "double": "1.5",
    "decimal": "1.5", "boolean": "true", "dateTime": "2024-01-01T00:00:00", "normalizedString": "text",
}


def from_regex(pattern, rng):
    def many(items):
        out = ""
        for op, arg in items:
            op = str(op)
            if op == "LITERAL":
                out += chr(arg)
            elif op == "NOT_LITERAL":
                out += "x"
            elif op == "ANY":
                out += "a"
            elif op == "IN":
                out += one_of(arg)
            elif op == "MAX_REPEAT" or op == "MIN_REPEAT":
                low, high, inner = arg
                out += "".join(many(inner) for _ in range(max(low, min(int(high), 1))))
            elif op == "SUBPATTERN":
                out += many(arg[-1])
            elif op == "BRANCH":
                out += many(rng.choice(arg[1]))
            elif op in ("AT", "ASSERT", "ASSERT_NOT"):
                pass
            else:
                raise ValueError(op)
        return out

    def one_of(items):
        if str(items[0][0]) == "NEGATE":
            bad = {chr(a) for op, a in items[1:] if str(op) == "LITERAL"}
            return next(c for c in "ax1" if c not in bad)
        letters = []
        for op, arg in items:
            op = str(op)
            if op == "LITERAL":
                letters.append(chr(arg))
            elif op == "RANGE":
                letters += [chr(arg[0]), chr(arg[1])]
            elif op == "CATEGORY":
                letters.append("1" if "DIGIT" in str(arg) else "a")
        good = [c for c in letters if c.isalnum()]
        return rng.choice(good or letters)

    return many(sre_parse.parse(pattern))


class Maker:
    def __init__(self, grammar, rng, target, richness):
        self.grammar, self.rng, self.richness = grammar, rng, richness
        self.distance, self.target, self.met, self.used = grammar.way_to(target), target, False, set()

    def wanted(self, node):
        return not self.met and node in self.distance

    def make(self, node, depth):
        """Attributes, children (elements as tuples, or texts)."""
        kind = node.kind
        if kind == "element":
            return {}, [self.element(node, depth)]
        if kind == "attribute":
            value = "".join(c for part in self.parts(node) for c in self.make(part, depth)[1] if isinstance(c, str))
            if not self.parts(node):
                value = "text"
            return {(self.name_of(node), ""): value}, []
        if kind == "ref":
            found = [p for p in self.grammar.defines.get(node.attrib["name"], []) if p.cost < INFINITE]
            if not found:
                return {}, []
            if len(found) > 1 and getattr(found[-1], "combine", "") == "interleave":
                return self.all(found, depth)
            wanted = [p for p in found if self.wanted(p)]
            return self.make((wanted or found)[0], depth)
        if kind == "value":
            return {}, [node.text]
        if kind == "data":
            return {}, [self.data(node)]
        if kind == "text":
            return {}, ["text & <more>"]
        if kind == "choice":
            return self.make(self.chosen(node, depth), depth)
        if kind in ("optional", "zeroOrMore"):
            if self.wanted(node) or (depth < 9 and self.rng.random() < self.richness and self.finite(node)):
                return self.all(self.parts(node), depth)
            return {}, []
        if kind == "empty":
            return {}, []
        if kind == "list":
            parts = [str(c) for part in self.parts(node) for c in self.make(part, depth)[1]]
            return {}, [" ".join(parts)]
        if kind in ("group", "interleave", "oneOrMore", "mixed"):
            parts = list(self.parts(node))
            if kind == "interleave" and self.rng.random() < 0.3:
                self.rng.shuffle(parts)
            return self.all(parts, depth)
        raise ValueError(kind)

    @staticmethod
    def parts(node):
        return [c for c in node.children if c.kind not in NAMES and c.kind not in ("param", "except")]

    @staticmethod
    def finite(node):
        return all(c.cost < 40 for c in node.children)

    def all(self, parts, depth):
        attributes, children = {}, []
        for part in parts:
            a, c = self.make(part, depth)
            attributes.update(a)
            children += c
        return attributes, children

    def chosen(self, node, depth):
        parts = [p for p in self.parts(node) if p.cost < INFINITE]
        wanted = [p for p in parts if self.wanted(p)]
        if wanted:
            return min(wanted, key=lambda p: self.distance[p])
        cheapest = min(p.cost for p in parts)
        cheap = [p for p in parts if p.cost == cheapest]
        if depth > 8 or self.rng.random() < 0.6:
            return self.rng.choice(cheap)
        return self.rng.choice([p for p in parts if p.cost < cheapest + 12])

    @staticmethod
    def name_of(node):
        if "name" in node.attrib:
            return node.attrib["name"]
        for child in node.children:
            if child.kind == "name":
                return child.text
            if child.kind in ("anyName", "nsName"):
                return "x:custom" if node.kind == "element" else "custom"
        raise ValueError("no name")

    def element(self, node, depth):
        if node is self.target:
            self.met = True
        self.used.add(node)
        name = self.name_of(node)
        if node.ns and ":" not in name:
            PREFIXES.setdefault(node.ns, re.sub(r".*/domain/([a-z]+)/.*", r"\1", node.ns))
            name = PREFIXES[node.ns] + ":" + name
        attributes, children = self.all(self.parts(node), depth + 1)
        return name, {key[0]: value for key, value in attributes.items()}, children

    def data(self, node):
        params = {c.attrib["name"]: c.text for c in node.children if c.kind == "param"}
        kind = node.attrib["type"]
        if "minInclusive" in params:
            return params["minInclusive"]
        if "pattern" in params:
            return from_regex(params["pattern"], self.rng)
        sample = SAMPLES[kind]
        if "maxInclusive" in params and sample.isdigit() and int(sample) > int(params["maxInclusive"]):
            return params["maxInclusive"]
        if "length" in params:
            return "a" * int(params["length"])
        return sample


def escaped(text, quote=None):
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace(quote, "&apos;" if quote == "'" else "&quot;") if quote else text


class Style:
    """How a definition is written: libvirt's own way, and ways of people and of other programs."""

    def __init__(self, number):
        self.number = number
        self.quote = "'" if number % 4 != 1 else '"'
        self.indent = {0: "  ", 1: "    ", 2: "\t", 3: ""}[number % 4]
        self.line = "" if number % 4 == 3 else "\n"
        self.odd = number % 4 == 2

    def write(self, element, namespaces):
        head = ""
        if self.number % 4 == 1:
            head = '<?xml version="1.0" encoding="UTF-8"?>\n'
        if self.odd:
            head = "<!--\nWARNING: written by hand; keep this.\n-->\n\n"
        return head + self.element(element, 0, namespaces) + "\n" * (self.number % 3)

    def element(self, element, depth, extra):
        name, attributes, children = element
        pairs = list(extra.items()) + list(attributes.items())
        gap = "\n" + self.indent * (depth + 2) if self.odd and len(pairs) > 2 else " "
        tag = name + "".join(f"{gap}{k}{' = ' if self.odd and len(k) > 8 else '='}{self.quote}{escaped(v, self.quote)}{self.quote}"
                             for k, v in pairs)
        if not children:
            return f"<{tag}></{name}>" if self.odd and depth % 2 else f"<{tag}{' ' if self.number % 4 == 1 else ''}/>"
        texts = [c for c in children if isinstance(c, str)]
        elements = [c for c in children if not isinstance(c, str)]
        if texts and not elements:
            text = "".join(texts)
            plain = f"<![CDATA[{text}]]>" if self.odd and "<" in text else escaped(text)
            return f"<{tag}>{plain}</{name}>"
        inner = self.line
        for number, child in enumerate(elements):
            if self.odd and number == 1:
                inner += self.indent * (depth + 1) + "<!-- a note: -x- 'y' & <z/> -->\n"
            inner += self.indent * (depth + 1) + self.element(child, depth + 1, {}) + self.line
        return f"<{tag}>{inner}{self.indent * depth}</{name}>"


def namespaces_of(element):
    found = {}

    def walk(one):
        if ":" in one[0]:
            prefix = one[0].split(":")[0]
            found["xmlns:" + prefix] = next((uri for uri, p in PREFIXES.items() if p == prefix), "urn:example:custom")
        for child in one[2]:
            if not isinstance(child, str):
                walk(child)
    walk(element)
    return found


def main():
    schemas = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/libvirt/schemas"
    out = sys.argv[2] if len(sys.argv) > 2 else os.path.dirname(os.path.abspath(__file__))
    grammar = Grammar(schemas, "domain.rng")
    reachable, queue = set(), list(grammar.starts)
    while queue:
        node = queue.pop()
        if node in reachable:
            continue
        reachable.add(node)
        queue += node.children
        if node.kind == "ref":
            queue += grammar.defines.get(node.attrib["name"], [])
    targets = [n for n in grammar.nodes if n.kind == "element" and n in reachable]
    covered, names, count, failed = set(), set(), 0, []
    for name in os.listdir(out):
        if name.endswith(".xml"):
            os.remove(os.path.join(out, name))
    for number, target in enumerate(targets):
        if target in covered:
            continue
        for attempt in range(12):
            rng = random.Random(number * 100 + attempt)
            maker = Maker(grammar, rng, target, 0.06 if attempt < 4 else 0.0)
            try:
                _, children = maker.make(grammar.starts[0], 0)
            except ValueError as dead_end:
                good = subprocess.CompletedProcess([], 1, b"", str(dead_end).encode())
                continue
            element = children[0]
            text = Style(count).write(element, namespaces_of(element))
            with tempfile.NamedTemporaryFile("w", suffix=".xml", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                good = subprocess.run(["xmllint", "--noout", "--relaxng", os.path.join(schemas, "domain.rng"), file.name],
                                      stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
            if good.returncode == 0 and maker.met:
                break
        else:
            failed.append((Maker.name_of(target), good.stderr.decode()[-300:]))
            continue
        covered |= maker.used
        count += 1
        label = re.sub(r"[^a-z0-9]+", "-", Maker.name_of(target).lower())
        with open(os.path.join(out, f"{count:03}-{label}.xml"), "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
    names = sorted({Maker.name_of(n) for n in covered} - {"x:custom"})
    with open(os.path.join(out, "elements.txt"), "w", encoding="utf-8") as file:
        file.write("\n".join(names) + "\n")
    print(f"{count} files, {len(covered)} of {len(targets)} places, {len(names)} names; without one: {len(failed)}")
    for name, why in failed:
        print("  ", name, why.splitlines()[:1])


main()
