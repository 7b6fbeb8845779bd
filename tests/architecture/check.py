#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the rules of the house that neither compiler nor linker can: who may include whom, and what nobody may call.

    check.py ROOT [--qt-include DIR]     checks the tree, prints each violation as path:line: [rule] text
    check.py --self-test                 feeds each rule something that breaks it and something that does not

The rules are those of docs/architecture.md. An exception is a row in ALLOWED, with its reason.
"""
import argparse
import os
import re
import subprocess
import sys

ROOMS = ("app", "ui", "models", "vncview")
MAX_LINES = 500
MAX_TEST_LINES = 700  # many small cases of one class

# (rule, path prefix, why it is right there)
ALLOWED = [
    ("exec", "app/main.cpp", "the one event loop of the program"),
    ("exec", "app/application.cpp", "the one event loop of the program"),
    ("then", "models/core/async.h", "deliver() is built here, with its owner context"),
]

# A header of these Qt modules needs a screen.
SCREEN_MODULES = ("QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtOpenGL", "QtOpenGLWidgets", "QtPrintSupport", "QtQuick", "QtQml")

# Without Qt's headers at hand (and in the self-test) these stand for all of them.
SCREEN_HEADERS_FALLBACK = {
    "QWidget", "QDialog", "QMessageBox", "QApplication", "QGuiApplication", "QImage", "QPixmap", "QColor", "QIcon", "QFont",
    "QAction", "QPainter", "QClipboard", "QMainWindow", "QKeyEvent", "QStandardItemModel",
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


class Source:
    """One file: its raw lines, and the same lines with comments and string contents blanked out."""

    def __init__(self, path, text):
        self.path = path
        self.text = text
        self.lines = text.split("\n")
        self.code = strip(text).split("\n") if path.endswith((".cpp", ".h")) else self.lines
        self.room = path.split("/")[0]

    def is_cpp(self):
        return self.path.endswith((".cpp", ".h"))

    def includes(self):
        for number, line in enumerate(self.lines, 1):
            match = INCLUDE.match(line)
            if match and self.code[number - 1].strip():  # not in a comment
                yield number, match.group(1) == "<", match.group(2)


TOKEN = re.compile(
    r'''//[^\n]*|/\*.*?\*/|R"(?P<d>[^(\s]{0,16})\(.*?\)(?P=d)"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+\'''',
    re.S)


def strip(text):
    def blank(match):
        token = match.group(0)
        lines = "\n" * token.count("\n")
        return lines if token.startswith("/") else '""' + lines
    return TOKEN.sub(blank, text)


# ---- The walls ---------------------------------------------------------------------------------------------------------

class Walls:
    def __init__(self, qt_include=None):
        self.qt_include = qt_include

    def needs_screen(self, header):
        module = header.split("/")[0]
        if module in SCREEN_MODULES:
            return True
        if not self.qt_include:
            return header in SCREEN_HEADERS_FALLBACK
        return any(os.path.exists(os.path.join(self.qt_include, m, header)) for m in SCREEN_MODULES)

    def check(self, source):
        room, path = source.room, source.path
        if room not in ROOMS or not source.is_cpp():
            return
        for line, system, header in source.includes():
            target = header.split("/")[0]
            if target == "libvirt" and not path.startswith("models/libvirt/"):
                yield line, "wall-libvirt", f"<{header}> belongs in models/libvirt/ alone"
            if system and target == "libxml" and not path.startswith("models/xmlcheck/"):
                yield line, "wall-libxml", f"<{header}> belongs in models/xmlcheck/ alone; trees are xml::Document"
            if target == "rfb" and room != "vncview":
                yield line, "wall-rfb", f"<{header}> belongs in vncview/ alone"
            if room == "models":
                if system and self.needs_screen(header):
                    yield line, "wall-screen", f"models must be true without a screen, but <{header}> needs one"
                if target in ("ui", "vncview", "app"):
                    yield line, "wall-models", f"models must not know {target}: {header}"
            if room == "vncview" and target in ("models", "ui", "app"):
                yield line, "wall-vncview", f"vncview must not know {target}: {header}"
            if room == "ui" and target == "app":
                yield line, "wall-ui", f"ui must not know app: {header}"
            if room == "ui" and target == "vncview" and not path.startswith(("ui/console/", "ui/wall/")):
                yield line, "wall-console", f"ui meets vncview in ui/console/ and ui/wall/ alone: {header}"
            if not system and target not in ROOMS and target != "tests" and "/" not in header \
                    and not header.endswith(".moc") and not header.startswith(("moc_", "ui_")):
                yield line, "include-path", f'write "{room}/.../{header}", from the root'
        if room == "ui":
            for line, code in enumerate(source.code, 1):
                match = re.search(r"\b(vir[A-Z]\w*|VIR_[A-Z]\w*|rfb[A-Z]\w*)", code)
                if match:
                    yield line, "ui-foreign", f"ui knows no {match.group(1)}"


# ---- Calls that nobody, or only some, may make ---------------------------------------------------------------------------

# (rule, rooms, pattern on code without comments and strings, message)
CALLS = [
    ("reset", ROOMS, r"\b(beginResetModel|endResetModel)\b", "item models never reset: selection and scroll position would be lost"),
    ("nested-loop", ROOMS, r"\b(QEventLoop|BlockingQueuedConnection|processEvents)\b", "no nested event loop, no waiting for another thread"),
    ("exec", ROOMS, r"\bexec\s*\(", "exec() of a dialog, menu or loop: use open(), popup() and signals"),
    ("dialog-static", ("app", "ui"),
     r"\bQ(MessageBox::(question|warning|information|critical|about)|InputDialog::get\w+|FileDialog::get\w+|ColorDialog::get\w+|FontDialog::get\w+)\s*\(",
     "static dialogs run a nested event loop: use open() and finished()"),
    ("sender", ROOMS, r"(?<![\w.>:])sender\s*\(\s*\)", "sender(): pass what the slot needs"),
    ("block-gui", ("ui",), r"\b(waitFor\w+|QThread::(m|u)?sleep|QProcess::execute|std::this_thread::sleep\w+)\b", "the GUI thread must not wait"),
    ("then", ROOMS, r"(\.|->)\s*then\s*\(", "QFuture::then() aborts when its context dies first (Qt 6.4): use deliver()"),
    ("shell", ROOMS, r"(\bstd::system\s*\(|(?<!\w)::system\s*\(|\bpopen\s*\(|(?<![\w:.>])system\s*\()", "no shell: QProcess with an argument list"),
    ("hidden-tr", ROOMS, r"#\s*define\b.*\b(QT_TR\w*NOOP\w*|tr|translate)\s*\(",
     "lupdate does not expand macros: texts behind this one would never be translated"),
    ("todo", ROOMS + ("tests",), None, "finish it or open an issue"),
    ("raw-text", ("app", "ui"),
     r"", "text that a user reads goes through tr()"),
]

RAW_TEXT = re.compile(
    r'\b(set(Text|Title|SubTitle|ToolTip|WindowTitle|PlaceholderText|StatusTip|WhatsThis|AccessibleName|AccessibleDescription|LabelText|'
    r'InformativeText|DetailedText|ButtonText)|addRow|addAction|addMenu|addTab)\s*\(\s*(u"|"|QStringLiteral\s*\(\s*u?"|QLatin1String\w*\s*\(\s*"|tr\(\s*u")'
    r'(?P<text>(\\.|[^"\\])*)"')
# Paths, addresses, and names that no user reads: keys of settings, object names.
NO_TEXT = re.compile(r"(/|[a-z+]+:)\S+|[a-z][A-Za-z0-9_/.-]*")
TODO = re.compile(r"(//|/\*|#).*\b(TODO|FIXME|XXX|HACK)\b")


def check_calls(source):
    if not source.is_cpp():
        return
    for rule, rooms, pattern, message in CALLS:
        if source.room not in rooms:
            continue
        if rule == "todo":
            hits = [n for n, line in enumerate(source.lines, 1) if TODO.search(line)]
        elif rule == "raw-text":
            hits = []
            for match in RAW_TEXT.finditer(source.text):
                # A word is two letters in a row; "%1", "–" and the like need no translator, and neither do addresses and names.
                number = source.text.count("\n", 0, match.start()) + 1
                if re.search(r"[A-Za-z]{2}", match.group("text")) and not NO_TEXT.fullmatch(match.group("text")) and source.code[number - 1].strip():
                    hits.append(number)
        else:
            hits = [n for n, code in enumerate(source.code, 1) if re.search(pattern, code)]
        for number in hits:
            yield number, rule, message


# ---- The shape of files ---------------------------------------------------------------------------------------------------

SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"


def is_script(path, text):
    return path.endswith((".sh", ".py", ".cmake")) or os.path.basename(path) == "CMakeLists.txt" or text.startswith("#!")


def check_shape(source):
    path, text = source.path, source.text
    if path.startswith("tests/data/"):  # compared byte for byte
        return
    if source.is_cpp() or is_script(path, text):
        first = source.lines[1] if text.startswith("#!") and len(source.lines) > 1 else source.lines[0]
        if SPDX not in first:
            yield 1, "spdx", f"the first line must say {SPDX}"
    if source.is_cpp():
        count = text.count("\n")
        limit = MAX_LINES if source.room in ROOMS else MAX_TEST_LINES
        if count > limit:
            yield count, "length", f"{count} lines; a file is one idea, at most {limit} lines"
        if source.room in ROOMS:
            name = os.path.basename(path)
            if not re.fullmatch(r"[a-z0-9_]+\.(cpp|h)", name):
                yield 1, "name", "file names are lower case"
            if path.endswith(".h") and not any(line.strip() == "#pragma once" for line in source.lines):
                yield 1, "pragma-once", "a header has #pragma once"
    if os.path.basename(path) == "CMakeLists.txt" or path.endswith(".cmake"):
        for number, line in enumerate(source.lines, 1):
            if re.search(r"\bfile\s*\(\s*GLOB", line):
                yield number, "glob", "sources are listed, not globbed"


def violations(sources, walls):
    for source in sources:
        found = list(walls.check(source)) + list(check_calls(source)) + list(check_shape(source))
        for line, rule, message in found:
            if any(rule == r and source.path.startswith(prefix) for r, prefix, _ in ALLOWED):
                continue
            yield source.path, line, rule, message


def tracked(root):
    """The files of the repository, or of the tree when it is an unpacked archive."""
    try:
        listing = subprocess.run(["git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"], check=True,
                                 stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.decode()
        names = [n for n in listing.split("\0") if n]
    except (OSError, subprocess.CalledProcessError):
        names = []
        for folder, folders, files in os.walk(root):
            folders[:] = [f for f in folders if not f.startswith((".git", "build"))]
            names += [os.path.relpath(os.path.join(folder, f), root) for f in files]
    return sorted(set(names))


def load(root):
    sources = []
    for name in tracked(root):
        full = os.path.join(root, name)
        if not os.path.isfile(full) or os.path.islink(full):
            continue
        with open(full, "rb") as file:
            data = file.read()
        if name.endswith((".cpp", ".h", ".py", ".sh", ".cmake", "CMakeLists.txt")) or data.startswith(b"#!"):
            sources.append(Source(name, data.decode("utf-8", "replace")))
    return sources


# ---- Does each rule bite? ------------------------------------------------------------------------------------------------

HEAD = "// " + SPDX + "\n"
BREAKS = [
    ("wall-libvirt", "models/xml/a.cpp", HEAD + "#include <libvirt/libvirt.h>\n"),
    ("wall-libvirt", "ui/a.cpp", HEAD + "#include <libvirt/virterror.h>\n"),
    ("wall-libxml", "models/xml/a.cpp", HEAD + "#include <libxml/tree.h>\n"),
    ("wall-rfb", "ui/console/a.cpp", HEAD + "#include <rfb/rfbclient.h>\n"),
    ("wall-rfb", "models/a.cpp", HEAD + "#include <rfb/rfbclient.h>\n"),
    ("wall-screen", "models/a.cpp", HEAD + "#include <QWidget>\n"),
    ("wall-screen", "models/a.cpp", HEAD + "#include <QtGui/QImage>\n"),
    ("wall-screen", "models/a.cpp", HEAD + "# include <QtWidgets>\n"),
    ("wall-models", "models/a.cpp", HEAD + '#include "ui/widgets/graph.h"\n'),
    ("wall-models", "models/a.cpp", HEAD + '#include "vncview/endpoint.h"\n'),
    ("wall-vncview", "vncview/a.h", HEAD + '#pragma once\n#include "models/core/error.h"\n'),
    ("wall-ui", "ui/a.cpp", HEAD + '#include "app/application.h"\n'),
    ("wall-console", "ui/mainwindow/a.cpp", HEAD + '#include "vncview/vncview.h"\n'),
    ("include-path", "ui/mainwindow/a.cpp", HEAD + '#include "mainwindow.h"\n'),
    ("ui-foreign", "ui/a.cpp", HEAD + "int f() { return virDomainCreate(nullptr); }\n"),
    ("ui-foreign", "ui/a.cpp", HEAD + "int f() { return VIR_DOMAIN_RUNNING; }\n"),
    ("reset", "models/itemmodels/a.cpp", HEAD + "void f() { beginResetModel(); }\n"),
    ("nested-loop", "ui/a.cpp", HEAD + "void f() { QEventLoop loop; }\n"),
    ("nested-loop", "models/a.cpp", HEAD + "auto t = Qt::BlockingQueuedConnection;\n"),
    ("exec", "ui/a.cpp", HEAD + "void f(QDialog &d) { d.exec(); }\n"),
    ("exec", "ui/a.cpp", HEAD + "void f(QMenu *m) { m->exec(QCursor::pos()); }\n"),
    ("dialog-static", "ui/a.cpp", HEAD + 'void f() { QMessageBox::question(nullptr, a, b); }\n'),
    ("dialog-static", "ui/a.cpp", HEAD + 'void f() { QFileDialog::getOpenFileName(this); }\n'),
    ("sender", "ui/a.cpp", HEAD + "void f() { auto *b = sender(); }\n"),
    ("block-gui", "ui/a.cpp", HEAD + "void f(QProcess &p) { p.waitForFinished(); }\n"),
    ("then", "ui/a.cpp", HEAD + "void f(QFuture<int> &p) { p.then(this, g); }\n"),
    ("shell", "models/a.cpp", HEAD + 'void f() { std::system("ls"); }\n'),
    ("shell", "models/a.cpp", HEAD + 'auto f = popen("ls", "r");\n'),
    ("hidden-tr", "ui/a.cpp", HEAD + '#define T(text) QT_TRANSLATE_NOOP("A", text)\n'),
    ("todo", "models/a.cpp", HEAD + "// TODO later\n"),
    ("raw-text", "ui/a.cpp", HEAD + 'void f() { label->setText(u"Start the machine"_s); }\n'),
    ("raw-text", "ui/a.cpp", HEAD + 'void f() { menu->addAction(QStringLiteral("Start"), x); }\n'),
    ("spdx", "ui/a.cpp", "int a;\n"),
    ("spdx", "tests/lab/x.sh", "#!/bin/sh\necho\n"),
    ("length", "ui/a.cpp", HEAD + "\n" * MAX_LINES),
    ("length", "tests/ui/a.cpp", HEAD + "\n" * MAX_TEST_LINES),
    ("name", "ui/MainWindow.cpp", HEAD),
    ("pragma-once", "ui/a.h", HEAD + "int a;\n"),
    ("glob", "ui/CMakeLists.txt", "# " + SPDX + "\nfile(GLOB sources *.cpp)\n"),
]
KEEPS = [
    ("models/libvirt/a.cpp", HEAD + '#include <libvirt/libvirt.h>\n#include "models/core/error.h"\n#include <QString>\n'),
    ("vncview/a.cpp", HEAD + '#include <rfb/rfbclient.h>\n#include <QWidget>\n#include "vncview/endpoint.h"\n#include "a.moc"\n'),
    ("ui/console/a.cpp", HEAD + '#include "vncview/vncview.h"\n// virDomainOpenGraphicsFD was tried here; exec() would block\n'),
    ("ui/a.cpp", HEAD + '/* #include <libvirt/libvirt.h> */\nauto a = u"virsh exec() QEventLoop"_s; // sender()\n'
                        'void f() { label->setText(tr("Start")); label->setText(u"%1 – %2"_s); virtual_machine(); deviceExec(); }\n'
                        'void g() { edit->setPlaceholderText(u"/srv/a.iso"_s); edit->setPlaceholderText(u"qemu+ssh://root@host/system"_s);\n'
                        'settings->setText(u"mainWindow/tab"_s, key); addAction(u"consoleScale"_s, tr("Scale")); }\n'),
    ("ui/a.cpp", HEAD + 'auto r = R"(system("ls") exec())"; int big = 1\'000\'000; auto c = \'"\'; // "\n'),
    ("app/main.cpp", HEAD + "int main() { return app.exec(); }\n"),
    ("models/core/async.h", HEAD + "#pragma once\nvoid f(QFuture<int> &p) { p.then(g); }\n"),
    ("tests/ui/tst_a.cpp", HEAD + "#include <libvirt/libvirt.h>\n#include <QWidget>\n"),
    ("tests/lab/x.sh", "#!/bin/sh\n# " + SPDX + "\n"),
]


def self_test():
    walls, bad = Walls(), []
    rules = set()
    for rule, path, text in BREAKS:
        rules.add(rule)
        found = [r for _, _, r, _ in violations([Source(path, text)], walls)]
        if found != [rule]:
            bad.append(f"{path} should break exactly [{rule}], got {found}: {text!r:.120}")
    for path, text in KEEPS:
        found = list(violations([Source(path, text)], walls))
        if found:
            bad.append(f"{path} is right, but: {found}")
    with open(__file__, encoding="utf-8") as file:
        own = file.read()
    known = set(re.findall(r'yield [\w.]+, "([a-z-]+)"', own)) | {c[0] for c in CALLS}
    for rule in sorted(known - rules):
        bad.append(f"rule [{rule}] has nothing that breaks it in the self-test")
    for line in bad:
        print(line)
    print(f"{len(BREAKS)} breaking and {len(KEEPS)} right snippets, {len(known)} rules, {len(bad)} surprises")
    return 1 if bad else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", nargs="?")
    parser.add_argument("--qt-include")
    parser.add_argument("--self-test", action="store_true")
    options = parser.parse_args()
    if options.self_test:
        return self_test()
    if not options.root:
        parser.error("which tree?")
    if options.qt_include and not os.path.exists(os.path.join(options.qt_include, "QtWidgets", "QWidget")):
        print(f"{options.qt_include} holds no Qt headers")
        return 1
    sources = load(options.root)
    if sum(s.is_cpp() and s.room in ROOMS for s in sources) < 10:
        print(f"{options.root} holds hardly any sources: is it the right folder?")
        return 1
    found = list(violations(sources, Walls(options.qt_include)))
    for path, line, rule, message in found:
        print(f"{path}:{line}: [{rule}] {message}")
    print(f"{len(sources)} files checked, {len(found)} violations")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
