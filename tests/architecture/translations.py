#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that each text of the sources is translated, whole and in one piece.

    translations.py ROOT --lupdate PROGRAM       runs lupdate into a copy and compares; prints what is wrong, one line each
    translations.py --self-test --lupdate PROGRAM

Chinese (zh_CN, zh_TW) must be complete. English (en) holds plural forms alone, and must have both of each.
To take new texts up: cmake --build build/dev --target lupdate, then fill in what is marked unfinished.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FOLDERS = ("app", "ui", "models", "vncview")
PLURAL_FORMS = {"en": 2, "zh_CN": 1, "zh_TW": 1}
PLURALS_ONLY = {"en"}

# The old national character sets tell the two scripts apart: a letter that Big5 has not is a simplified one, one that GB 2312 has not
# is a traditional one. So a text copied from the other file is found. Big5 has a few of the simplified ones as rare letters.
CHARACTER_SETS = {"zh_TW": ("big5", "网种确据复"), "zh_CN": ("gb2312", "")}


def foreign_letters(text, language):
    encoding, wrong = CHARACTER_SETS[language]
    for letter in text:
        if "\u4e00" <= letter <= "\u9fff":
            try:
                letter.encode(encoding)
            except UnicodeEncodeError:
                yield letter
                continue
            if letter in wrong:
                yield letter


class Message:
    def __init__(self, context, node):
        translation = node.find("translation")
        self.source = node.findtext("source") or ""
        self.key = (context, self.source, node.findtext("comment") or "", node.get("numerus") == "yes")
        self.numerus = node.get("numerus") == "yes"
        self.state = translation.get("type", "") if translation is not None else "unfinished"
        if self.numerus and translation is not None:
            self.forms = ["".join(form.itertext()) for form in translation.findall("numerusform")]
        else:
            self.forms = ["".join(translation.itertext()) if translation is not None else ""]

    def name(self):
        context, source, comment, _ = self.key
        note = f" ({comment})" if comment else ""
        return f'{context}: "{source if len(source) < 90 else source[:87] + "..."}"{note}'


def read(path):
    root = ElementTree.parse(path).getroot()
    return {m.key: m for c in root.findall("context") for n in c.findall("message")
            for m in [Message(c.findtext("name") or "", n)] if m.state not in ("obsolete", "vanished")}, \
           [Message(c.findtext("name") or "", n) for c in root.findall("context") for n in c.findall("message")
            if n.find("translation") is not None and n.find("translation").get("type") in ("obsolete", "vanished")]


def placeholders(text):
    return sorted(re.findall(r"%(?:L?\d{1,2}|n|Ln)", text))


def mnemonics(text):
    return len(re.findall(r"&(?=[^\s&])", text.replace("&&", "")))


def tags(text):
    return sorted(re.findall(r"</?[a-zA-Z][a-zA-Z0-9]*", text))


def faults_of_form(message, form, language):
    """What is wrong with one translated form of one message."""
    source = message.source
    if not form.strip():
        yield "empty"
        return
    foreign = "".join(foreign_letters(form, language)) if language in CHARACTER_SETS else ""
    if foreign:
        yield f"letters of the other Chinese script: {foreign}"
    if language not in PLURALS_ONLY and form == source and len(re.findall(r"\b[a-z]{2,}\b", form)) >= 3:
        yield "not translated"
    wanted, got = placeholders(source), placeholders(form)
    if message.numerus:
        # "One guest" needs no %n, but nothing may appear that the source does not have. Chinese has one form for all numbers.
        optional = {"%n", "%Ln"} if language in PLURALS_ONLY else set()
        wanted, got = [p for p in wanted if p not in optional], [p for p in got if p not in optional]
    if wanted != got:
        yield f"placeholders {' '.join(wanted) or 'none'} became {' '.join(got) or 'none'}"
    if mnemonics(source) != mnemonics(form):
        yield f"{mnemonics(source)} key marks (&) became {mnemonics(form)}"
    if tags(source) != tags(form):
        yield "its markup is not that of the source"
    for edge, pick in (("start", lambda t: t[:len(t) - len(t.lstrip())]), ("end", lambda t: t[len(t.rstrip()):])):
        if pick(source) != pick(form):
            yield f"white space at its {edge} is not that of the source"
    if source.rstrip().endswith("…") != form.rstrip().endswith("…"):
        yield "one of source and translation ends in … and the other does not"


def refresh(root, lupdate, language, target):
    # -I: with the headers lupdate knows the classes that a .cpp file alone does not tell.
    command = [lupdate, "-silent", "-I", root, "-locations", "none", "-no-obsolete", "-source-language", "en",
               "-target-language", language, "-extensions", "cpp,h"]
    if language in PLURALS_ONLY:
        command.append("-pluralonly")
    command += [os.path.join(root, folder) for folder in FOLDERS if os.path.isdir(os.path.join(root, folder))]
    done = subprocess.run(command + ["-ts", target], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    # lupdate ends with 0 even when it could not place a text in a context, and that text would never be translated.
    warnings = [line for line in done.stdout.splitlines() if line.strip()]
    return warnings + ([f"lupdate ended with {done.returncode}"] if done.returncode else [])


def stray_contexts(root):
    """Texts that are marked for one context are only found when they are looked up in it, which lupdate cannot know: each context
    of a mark must be one that the same file, or a header beside it, looks texts up in."""
    for folder in FOLDERS:
        for place, _, names in os.walk(os.path.join(root, folder)):
            for name in names:
                if not name.endswith(".cpp"):
                    continue
                with open(os.path.join(place, name), encoding="utf-8") as file:
                    text = file.read()
                marked = set(re.findall(r'QT_TRANSLATE_NOOP\(\s*"([^"]+)"', text))
                if not marked:
                    continue
                for header in names:
                    if header.endswith(".h"):
                        with open(os.path.join(place, header), encoding="utf-8") as file:
                            text += file.read()
                used = set(re.findall(r"Q_DECLARE_TR_FUNCTIONS\(([^)]+)\)", text))
                used |= set(re.findall(r'\btranslate\(\s*"([^"]+)"', text))
                used |= {"guestdeck::" + c for c in re.findall(r"class (\w+) [^{};]*\{\s*Q_OBJECT", text)}
                for context in sorted(marked - used):
                    yield f"{os.path.relpath(os.path.join(place, name), root)}: nothing looks texts up in {context}"


def check(root, lupdate):
    faults = list(stray_contexts(root))
    with tempfile.TemporaryDirectory() as scratch:
        for language, forms in PLURAL_FORMS.items():
            name = f"guestdeck_{language}.ts"
            path = os.path.join(root, "translations", name)
            if not os.path.exists(path):
                faults.append(f"{name}: there is no such file")
                continue
            fresh_path = os.path.join(scratch, name)
            shutil.copy(path, fresh_path)
            faults += [f"{name}: {w.replace(root + '/', '')}" for w in refresh(root, lupdate, language, fresh_path)]
            kept, obsolete = read(path)
            fresh, _ = read(fresh_path)
            faults += [f"{name}: missing: {fresh[key].name()}" for key in fresh if key not in kept]
            faults += [f"{name}: no longer in the sources: {kept[key].name()}" for key in kept if key not in fresh]
            faults += [f"{name}: no longer in the sources: {message.name()}" for message in obsolete]
            for message in kept.values():
                if message.key not in fresh:
                    continue
                if message.state == "unfinished":
                    faults.append(f"{name}: unfinished: {message.name()}")
                    continue
                if message.numerus and len(message.forms) != forms:
                    faults.append(f"{name}: {len(message.forms)} plural forms, not {forms}: {message.name()}")
                for form in message.forms:
                    faults += [f"{name}: {fault}: {message.name()} -> \"{form}\""
                               for fault in faults_of_form(message, form, language)]
    return faults


# ---- Does it bite? -------------------------------------------------------------------------------------------------------

SOURCE = '''#include <QObject>
namespace guestdeck {
class Window : public QObject
{
    Q_OBJECT
    void f(int n)
    {
        tr("&Start %1");
        tr("%n guest(s)", nullptr, n);
        tr("Open…", "verb");
    }
};
}
'''
TS = '''<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context><name>guestdeck::Window</name>{messages}</context>
</TS>
'''
START = "<message><source>&amp;Start %1</source><translation>启动 %1(&amp;S)</translation></message>"
GUESTS = '<message numerus="yes"><source>%n guest(s)</source><translation><numerusform>%n 台虚拟机</numerusform></translation></message>'
OPEN = "<message><source>Open…</source><comment>verb</comment><translation>打开…</translation></message>"
EN = ('<message numerus="yes"><source>%n guest(s)</source><translation><numerusform>One guest</numerusform>'
      "<numerusform>%n guests</numerusform></translation></message>")
EXTRA = "<message><source>Gone</source><translation>没了</translation></message>"

# (what, source, zh_CN messages, en messages, words that the one fault must have; None: no fault)
CASES = [
    ("all right", SOURCE, START + GUESTS + OPEN, EN, None),
    ("a missing text", SOURCE, START + GUESTS, EN, "missing"),
    ("a text that is gone", SOURCE, START + GUESTS + OPEN + EXTRA, EN, "no longer in the sources"),
    ("an obsolete text", SOURCE, START + GUESTS + OPEN + EXTRA.replace("<translation>", '<translation type="vanished">'), EN,
     "no longer in the sources"),
    ("an unfinished text", SOURCE, START.replace("<translation>", '<translation type="unfinished">') + GUESTS + OPEN, EN, "unfinished"),
    ("an empty text", SOURCE, START + GUESTS + OPEN.replace("打开…", ""), EN, "empty"),
    ("a lost placeholder", SOURCE, START.replace("启动 %1", "启动") + GUESTS + OPEN, EN, "placeholders"),
    ("a wrong placeholder", SOURCE, START.replace("启动 %1", "启动 %2") + GUESTS + OPEN, EN, "placeholders"),
    ("a lost number", SOURCE, START + GUESTS.replace("%n 台", "台") + OPEN, EN, "placeholders"),
    ("a lost key mark", SOURCE, START.replace("(&amp;S)", "") + GUESTS + OPEN, EN, "key marks"),
    ("an added key mark", SOURCE, START + GUESTS + OPEN.replace("打开", "打开(&amp;O)"), EN, "key marks"),
    ("a lost ellipsis", SOURCE, START + GUESTS + OPEN.replace("打开…", "打开"), EN, "…"),
    ("Traditional letters in zh_CN", SOURCE, START.replace("启动", "啟動") + GUESTS + OPEN, EN, "other Chinese script"),
    ("English left standing", SOURCE.replace("&Start %1", "Start this machine now"),
     START.replace("&amp;Start %1", "Start this machine now").replace("启动 %1(&amp;S)", "Start this machine now") + GUESTS + OPEN, EN,
     "not translated"),
    ("white space", SOURCE, START.replace("启动", " 启动") + GUESTS + OPEN, EN, "white space"),
    ("lost markup", SOURCE.replace("&Start %1", "<b>%1</b>"),
     START.replace("&amp;Start %1", "&lt;b>%1&lt;/b>").replace("启动 %1(&amp;S)", "%1") + GUESTS + OPEN, EN, "markup"),
    ("one English plural form", SOURCE, START + GUESTS + OPEN, EN.replace("<numerusform>One guest</numerusform>", ""), "plural forms"),
    ("an empty English form", SOURCE, START + GUESTS + OPEN, EN.replace("One guest", ""), "empty"),
    ("a text without a context", SOURCE + 'auto x = tr("Lost");\n', START + GUESTS + OPEN, EN, "without context"),
    ("a mark for a context that nobody asks", SOURCE + 'const char *x = QT_TRANSLATE_NOOP("guestdeck::Other", "Lost");\n', START + GUESTS + OPEN, EN,
     "looks texts up"),
]


def self_test(lupdate):
    surprises = 0
    for what, source, chinese, english, words in CASES:
        with tempfile.TemporaryDirectory() as root:
            os.makedirs(os.path.join(root, "ui"))
            os.makedirs(os.path.join(root, "translations"))
            with open(os.path.join(root, "ui", "window.cpp"), "w", encoding="utf-8") as file:
                file.write(source)
            right = GUESTS.replace("台虚拟机", "台虛擬機器") + OPEN.replace("打开", "打開") + {
                "&Start": START.replace("启动", "啟動"),
                "<b>%1</b>": "<message><source>&lt;b>%1&lt;/b></source><translation>&lt;b>%1&lt;/b></translation></message>",
                "Start this": "<message><source>Start this machine now</source><translation>啟動</translation></message>",
            }[next(start for start in ("&Start", "<b>%1</b>", "Start this") if start in source)]
            for language, messages in (("zh_CN", chinese), ("zh_TW", right), ("en", english)):
                with open(os.path.join(root, "translations", f"guestdeck_{language}.ts"), "w", encoding="utf-8") as file:
                    file.write(TS.format(language=language, messages=messages))
            faults = check(root, lupdate)
            if words in ("without context", "looks texts up"):
                faults = faults[:1]  # comes with further ones, for each language
            good = not faults if words is None else len(faults) == 1 and words in faults[0]
            if not good:
                surprises += 1
                print(f"{what}: wanted {words}, got {faults}")
    print(f"{len(CASES)} cases, {surprises} surprises")
    return 1 if surprises else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", nargs="?")
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--self-test", action="store_true")
    options = parser.parse_args()
    if options.self_test:
        return self_test(options.lupdate)
    if not options.root or not os.path.isdir(os.path.join(options.root, "translations")):
        parser.error("which tree?")
    faults = check(os.path.abspath(options.root), options.lupdate)
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults in the translations")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
