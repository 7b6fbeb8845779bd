// SPDX-License-Identifier: GPL-3.0-or-later
// What a terminal shows for what a guest writes, what it answers, and that nothing a guest writes does harm.
#include "ui/serial/sequencefilter.h"
#include "ui/serial/virtualterminal.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

QStringList screen(const VirtualTerminal &terminal)
{
    QStringList rows;
    for (int i = 0; i < terminal.rows(); ++i) {
        rows << terminal.line(terminal.scrollbackLines() + i).text();
    }
    while (!rows.isEmpty() && rows.last().isEmpty()) {
        rows.removeLast();
    }
    return rows;
}

QByteArray answers(QSignalSpy &spy)
{
    QByteArray all;
    for (const QList<QVariant> &one : spy) {
        all += one.at(0).toByteArray();
    }
    return all;
}

TerminalCell cellAt(const VirtualTerminal &terminal, int row, int column)
{
    const TerminalLine line = terminal.line(terminal.scrollbackLines() + row);
    return column < int(line.cells.size()) ? line.cells[size_t(column)] : TerminalCell();
}

} // namespace

class TestTerminal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goldenScreens_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QPoint>("cursor");
        QTest::newRow("plain") << QByteArray("hello\r\nworld") << QStringList{u"hello"_s, u"world"_s} << QPoint(5, 1);
        QTest::newRow("carriage return") << QByteArray("50%\r100%") << QStringList{u"100%"_s} << QPoint(4, 0);
        QTest::newRow("cursor moves") << QByteArray("abc\x1b[2;4Hx\x1b[Ay") << QStringList{u"abc y"_s, u"   x"_s}
                                      << QPoint(5, 0);
        QTest::newRow("erase line") << QByteArray("garbage\r\x1b[Kok") << QStringList{u"ok"_s} << QPoint(2, 0);
        QTest::newRow("erase screen") << QByteArray("a\r\nb\r\n\x1b[2J\x1b[Hc") << QStringList{u"c"_s} << QPoint(1, 0);
        QTest::newRow("insert and delete")
            << QByteArray("abcdef\r\x1b[2@\x1b[4C\x1b[2P") << QStringList{u"  abef"_s} << QPoint(4, 0);
        QTest::newRow("inserting mode") << QByteArray("abc\r\x1b[4hXY\x1b[4lZ") << QStringList{u"XYZbc"_s}
                                        << QPoint(3, 0);
        QTest::newRow("tabs") << QByteArray("a\tb") << QStringList{u"a       b"_s} << QPoint(9, 0);
        QTest::newRow("wraps") << QByteArray(25, 'x') << QStringList{QString(20, u'x'), QString(5, u'x')}
                               << QPoint(5, 1);
        QTest::newRow("line drawing") << QByteArray("\x1b(0lqk\x1b(B!") << QStringList{u"┌─┐!"_s} << QPoint(4, 0);
        QTest::newRow("wide") << QString(u"中文ab"_s).toUtf8() << QStringList{u"中文ab"_s} << QPoint(6, 0);
        QTest::newRow("combining") << QString(u"e\u0301x"_s).toUtf8() << QStringList{u"e\u0301x"_s} << QPoint(2, 0);
        QTest::newRow("beyond 16 bits") << QString(u"\U0001F600!"_s).toUtf8() << QStringList{u"\U0001F600!"_s}
                                        << QPoint(3, 0);
        QTest::newRow("scroll region") << QByteArray("1\r\n2\r\n3\r\n4\x1b[2;3r\x1b[3;1H\n")
                                       << QStringList{u"1"_s, u"3"_s, QString(), u"4"_s} << QPoint(0, 2);
        QTest::newRow("reverse index") << QByteArray("a\x1b[H\x1bMb") << QStringList{u"b"_s, u"a"_s} << QPoint(1, 0);
        QTest::newRow("save and restore")
            << QByteArray("ab\x1b"
                          "7\x1b[5;5Hx\x1b"
                          "8c")
            << QStringList{u"abc"_s, QString(), QString(), QString(), u"    x"_s} << QPoint(3, 0);
        QTest::newRow("title, not shown") << QByteArray("a\x1b]0;evil title\x07"
                                                        "b")
                                          << QStringList{u"ab"_s} << QPoint(2, 0);
        QTest::newRow("clipboard, not written")
            << QByteArray("a\x1b]52;c;aGk=\x1b\\b") << QStringList{u"ab"_s} << QPoint(2, 0);
        QTest::newRow("Linux palette") << QByteArray("a\x1b]P0123456b\x1b]Rc") << QStringList{u"abc"_s} << QPoint(3, 0);
        QTest::newRow("open string ends with its line")
            << QByteArray("a\x1bPbinary\r\nb") << QStringList{u"a"_s, u"b"_s} << QPoint(1, 1);
        QTest::newRow("not UTF-8") << QByteArray("a\xff\xfe"
                                                 "b")
                                   << QStringList{u"a\ufffd\ufffdb"_s} << QPoint(4, 0);
    }

    void goldenScreens()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, rows);
        QFETCH(QPoint, cursor);
        VirtualTerminal whole;
        whole.resize(6, 20);
        whole.write(bytes);
        QCOMPARE(screen(whole), rows);
        QCOMPARE(whole.cursor(), cursor);
        // A line comes in pieces of any size.
        VirtualTerminal pieces;
        pieces.resize(6, 20);
        for (const char c : bytes) {
            pieces.write(QByteArray(1, c));
        }
        QCOMPARE(screen(pieces), rows);
        QCOMPARE(pieces.cursor(), cursor);
    }

    void colours()
    {
        VirtualTerminal terminal;
        terminal.write("\x1b[31ma\x1b[94;1mb\x1b[38;5;208mc\x1b[0;48;2;1;2;3md\x1b[0;7;4;9;3me\x1b[mf");
        using Kind = TerminalColor::Kind;
        QCOMPARE(cellAt(terminal, 0, 0).foreground, (TerminalColor{Kind::Indexed, 1, 0, 0}));
        QCOMPARE(cellAt(terminal, 0, 1).foreground, (TerminalColor{Kind::Indexed, 12, 0, 0}));
        QVERIFY(cellAt(terminal, 0, 1).flags & TerminalCell::Bold);
        QCOMPARE(cellAt(terminal, 0, 2).foreground, (TerminalColor{Kind::Indexed, 208, 0, 0}));
        QCOMPARE(cellAt(terminal, 0, 3).background, (TerminalColor{Kind::Rgb, 1, 2, 3}));
        QCOMPARE(cellAt(terminal, 0, 3).foreground, TerminalColor());
        QCOMPARE(int(cellAt(terminal, 0, 4).flags),
                 TerminalCell::Reverse | TerminalCell::Underline | TerminalCell::Strike | TerminalCell::Italic);
        QCOMPARE(int(cellAt(terminal, 0, 5).flags), 0);
    }

    void wideCharactersTakeTwoColumns()
    {
        VirtualTerminal terminal;
        terminal.write(u"a中b"_s.toUtf8());
        QCOMPARE(int(cellAt(terminal, 0, 1).width), 2);
        QCOMPARE(int(cellAt(terminal, 0, 2).width), 0);
        QCOMPARE(cellAt(terminal, 0, 3).character, U'b');
        QCOMPARE(terminal.line(0).text(1, 3), u"中"_s);
        QCOMPARE(terminal.line(0).columnAt(2), 3);
    }

    void resettingKeepsWhatIsToBeRead()
    {
        VirtualTerminal terminal;
        terminal.resize(5, 20);
        terminal.write("\033[31mKernel panic\r\nnot syncing\033[?1049hprogram");
        terminal.reset();
        QCOMPARE(terminal.allText(), u"Kernel panic\nnot syncing\n"_s);
        QCOMPARE(terminal.line(terminal.lineCount() - terminal.rows()).text(), QString()); // the screen is empty
        terminal.write("login:");
        QCOMPARE(terminal.allText(), u"Kernel panic\nnot syncing\nlogin:\n"_s);
    }

    void scrollbackIsKeptAndBounded()
    {
        VirtualTerminal terminal;
        terminal.resize(5, 40);
        for (int i = 0; i < 20; ++i) {
            terminal.write("line " + QByteArray::number(i) + "\r\n");
        }
        QCOMPARE(terminal.scrollbackLines(), 16);
        QCOMPARE(terminal.line(0).text(), u"line 0"_s);
        QVERIFY(terminal.allText().startsWith(u"line 0\nline 1\n"_s));
        QVERIFY(terminal.allText().endsWith(u"line 19\n"_s));
        QByteArray many;
        for (int i = 0; i < 12'000; ++i) {
            many += "x\r\n";
        }
        terminal.write(many);
        QCOMPARE(terminal.scrollbackLines(), int(VirtualTerminal::mostLines));
        QVERIFY(terminal.droppedLines() > 2000);
        // Long lines: their cells are bounded, too.
        terminal.resize(5, VirtualTerminal::mostColumns);
        QByteArray wide(VirtualTerminal::mostColumns, 'w');
        many.clear();
        for (int i = 0; i < 9000; ++i) {
            many += wide;
        }
        terminal.write(many);
        QVERIFY(terminal.scrollbackLines() <= VirtualTerminal::mostCells / VirtualTerminal::mostColumns + 1);
        QVERIFY(terminal.scrollbackLines() > 1000);
    }

    void clearKeepsThePrompt()
    {
        VirtualTerminal terminal;
        terminal.resize(5, 40);
        for (int i = 0; i < 20; ++i) {
            terminal.write("line\r\n");
        }
        terminal.write("root@web-7:~# ");
        terminal.clear();
        QCOMPARE(terminal.scrollbackLines(), 0);
        QCOMPARE(screen(terminal), QStringList{u"root@web-7:~#"_s});
        QCOMPARE(terminal.cursor(), QPoint(14, 0));
        QCOMPARE(terminal.allText(), u"root@web-7:~#\n"_s);
    }

    void theAlternateScreenLeavesNoTrace()
    {
        VirtualTerminal terminal;
        terminal.resize(5, 40);
        terminal.write("before\r\n\x1b[?1049h\x1b[2J\x1b[H");
        QVERIFY(terminal.isAlternate());
        for (int i = 0; i < 30; ++i) {
            terminal.write("editor\r\n");
        }
        QCOMPARE(terminal.scrollbackLines(), 0);
        terminal.write("\x1b[?1049l");
        QVERIFY(!terminal.isAlternate());
        QCOMPARE(screen(terminal), QStringList{u"before"_s});
    }

    void growingBringsLinesBack()
    {
        VirtualTerminal terminal;
        terminal.resize(4, 40);
        terminal.write(u"一\r\n2\r\ne\u0301\r\n4\r\n5\r\n6"_s.toUtf8());
        QCOMPARE(terminal.scrollbackLines(), 2);
        terminal.resize(6, 40);
        QCOMPARE(terminal.scrollbackLines(), 0);
        QCOMPARE(screen(terminal), (QStringList{u"一"_s, u"2"_s, u"e\u0301"_s, u"4"_s, u"5"_s, u"6"_s}));
    }

    void answersOnlyWhatItIsAndWhereTheCursorIs()
    {
        VirtualTerminal terminal;
        QSignalSpy typed(&terminal, &VirtualTerminal::output);
        QSignalSpy spy(&terminal, &VirtualTerminal::replied);
        terminal.write("\x1b[c");
        QVERIFY(answers(spy).startsWith("\x1b[?"));
        QVERIFY(answers(spy).endsWith("c"));
        spy.clear();
        terminal.write("ab\x1b[6n");
        QCOMPARE(answers(spy), QByteArray("\x1b[1;3R"));
        spy.clear();
        // What could put words into the shell's mouth: title, clipboard, settings, checksum, answerback.
        terminal.write(
            "\x1b]0;rm -rf\x07\x1b[21t\x1b]52;c;?\x07\x1bP$qm\x1b\\\x1bP+q544e\x1b\\\x1b]10;?\x07\x1b]4;1;?\x07"
            "\x05\x1b[20t\x1b[1;1;1;1;1;1*y\x1bZ");
        QVERIFY2(!answers(spy).contains("rm") && answers(spy).size() < 16, answers(spy).toHex(' ').constData());
        // Each movement of the mouse is what the guest asked for, too; a click is the user's.
        spy.clear();
        terminal.write("\x1b[?1003h\x1b[?1006h");
        terminal.mouseMove(2, 3, 0);
        QVERIFY(!answers(spy).isEmpty());
        QCOMPARE(typed.count(), 0);
        terminal.mouseButton(1, true, 0);
        QVERIFY(typed.count() > 0);
    }

    void pasteIsCleanAndBracketed()
    {
        VirtualTerminal terminal;
        QSignalSpy spy(&terminal, &VirtualTerminal::output);
        terminal.paste(u"one\ntwo\r\nthree\x1b[201~\x03\u009bx\tä"_s);
        QCOMPARE(answers(spy), QByteArray("one\rtwo\rthree[201~x\t\xc3\xa4"));
        spy.clear();
        terminal.write("\x1b[?2004h");
        terminal.paste(u"ls\n"_s);
        QCOMPARE(answers(spy), QByteArray("\x1b[200~ls\r\x1b[201~"));
    }

    void endlessStringsTakeNoMemory()
    {
        SequenceFilter filter;
        const QByteArray piece(1024 * 1024, 'a');
        qsizetype through = filter.filter("x\x1b]0;").size();
        QCOMPARE(through, 1);
        through += filter.filter(piece).size();
        QCOMPARE(through, 1 + piece.size() - 4096 + 2); // text again after what no honest string exceeds
    }

    void sequencesAreWholeAndSane_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("passed");
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &passed) {
            QTest::newRow(name) << bytes << passed;
        };
        row("as it is",
            "a\x1b[1;31mb\x1b(0c\x1b[?25l\x1b[2 q\x1b"
            "7\x1bM",
            "a\x1b[1;31mb\x1b(0c\x1b[?25l\x1b[2 q\x1b"
            "7\x1bM");
        // libvterm 0.1.4 writes behind its array of 16 (found by random bytes).
        row("17 numbers", "\x1b[;;;;;;;;;;;;;;;;N", "\x1b[;;;;;;;;;;;;;;;N");
        row("40 numbers", "\x1b[" + QByteArray("1;").repeated(40) + "m",
            "\x1b[" + QByteArray("1;").repeated(15) + "1m");
        row("sub numbers", "\x1b[38:2:1:2:3m", "\x1b[38:2:1:2:3m");
        row("open sub number", "\x1b[38:m", "\x1b[38m");
        row("huge number", "\x1b[99999999999999999999S", "\x1b[9999S");
        row("repeat", "ax\x1b[b\x1b[3by\r\x1b[3b", "axxxxxy\r");
        row("repeat nothing", "\x1b[b\x1b[9b", "");
        row("opened behind an intermediate", "\x1b)[b\x1b(Pq\x1b(B", "bq\x1b(B");
        row("place that was kept",
            "\x1b"
            "7\x1b"
            "8",
            "\x1b"
            "7\x1b"
            "8\x1b[?9999h");
        row("repeat often", "\xe4\xb8\xad\x1b[9999b", QByteArray("\xe4\xb8\xad").repeated(257));
        row("inserting", "\x1b[4ha\x1b[4lb\x1b[4;20hc\x1b[!pd", "\x1b[@ab\x1b[20h\x1b[@c\x1b[!pd");
        row("test pattern", "\x1b#8x", "x");
        row("endless", "\x1b[" + QByteArray(1000, '1') + "mx", "x");
        row("control in the middle", "\x1b[1\n;31m", "\n\x1b[1;31m");
        row("cancelled",
            "\x1b[1;3\x18"
            "1m",
            "1m");
        row("begun anew", "\x1b[1;3\x1b[0m", "\x1b[0m");
        row("letters in the middle", "\x1b[1\xc3\xa4m", "\xc3\xa4m");
        row("out of order", "\x1b[1?2hx\x1b[1 2qy\x1b[<=>?1hz", "xyz");
        row("string in a string", "\x1b]0;a\x1bPb\x1b\\c", "c");
    }

    void sequencesAreWholeAndSane()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, passed);
        SequenceFilter filter;
        QCOMPARE(filter.filter(bytes).toPercentEncoding(), passed.toPercentEncoding());
    }

    // libvterm 0.1.4 showed the letters as broken ones where something stood before them.
    void lettersMayComeInPieces()
    {
        const QString text = u"e\u00e4\u4e2dx\u6587\U0001F600y"_s;
        const QByteArray bytes = text.toUtf8();
        for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
            VirtualTerminal terminal;
            terminal.write(bytes.first(cut));
            terminal.write(bytes.sliced(cut));
            QCOMPARE(terminal.allText(), text + u'\n');
        }
        VirtualTerminal terminal;
        terminal.resize(40, 200);
        terminal.write('e' + QByteArray("\xe6\x96\x87").repeated(3000)); // longer than what libvterm takes at once
        QVERIFY(!terminal.allText().contains(QChar::ReplacementCharacter));
    }

    // libvterm 0.1.4 left its cursor outside, and wrote there.
    void placesOutsideAfterAShrink()
    {
        VirtualTerminal terminal;
        terminal.resize(40, 100);
        terminal.write("\x1b[38;95H\x1b"
                       "7\x1b[40;1Hlast");
        terminal.resize(5, 20);
        terminal.write("\x1b"
                       "8\x1b[K\x1b[1Jx");
        QVERIFY(terminal.cursor().y() >= 0 && terminal.cursor().y() < 5);
        QVERIFY(terminal.cursor().x() >= 0 && terminal.cursor().x() <= 20);
        terminal.resize(40, 100);
        terminal.write("\x1b[38;40r\x1b[?69h\x1b[90;95s\x1b[31;9Hhere");
        terminal.resize(21, 20);
        QCOMPARE(terminal.cursor(), QPoint(12, 11)); // not moved by what is mended
        terminal.write(QByteArray("\n").repeated(50) + "\x1b[3S\x1b[3T\x1b[3L\x1b[3M\x1b[3@\x1b[3Pend");
        QVERIFY(terminal.allText().contains(u"here"_s));
        QVERIFY(terminal.allText().contains(u"end"_s));
    }

    void anyBytesAtAnySize()
    {
        std::mt19937 random(20261121); // the same each time
        const QList<QByteArray> parts{"\x1b[",
                                      "\x1b]",
                                      "\x1bP",
                                      "\x1b(0",
                                      "\x1b#8",
                                      "\x1b[?1049h",
                                      "\x1b[?1049l",
                                      "\x1b[r",
                                      ";",
                                      "999999999",
                                      "H",
                                      "r",
                                      "\x1b[2147483647S",
                                      "\x1b[?6h",
                                      "\x1b[?69h",
                                      "\x1b[3;9s",
                                      "\xe4\xb8\xad",
                                      "\xcc\x81",
                                      "\r\n",
                                      "\x1b#6",
                                      "\x1b[?3h",
                                      "\x1b"
                                      "c",
                                      "\x1bM",
                                      "\x1b[4h",
                                      "\x1b[99999P",
                                      "\x1b[99999@",
                                      "\x1b[!p",
                                      "\x1b[1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17;18m",
                                      "\t",
                                      "\x1b[g",
                                      "\x1b[9999b"};
        VirtualTerminal terminal;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 4000 && timer.elapsed() < 20'000; ++i) {
            QByteArray bytes;
            const int pieces = int(random() % 40);
            for (int k = 0; k < pieces; ++k) {
                if (random() % 3) {
                    bytes += parts.at(int(random() % uint(parts.size())));
                } else {
                    bytes += char(random() & 0xff);
                }
            }
            terminal.write(bytes);
            if (random() % 4 == 0) {
                terminal.resize(int(random() % 80), int(random() % 160));
            }
            if (random() % 50 == 0) {
                terminal.clear();
            }
            QVERIFY(terminal.cursor().x() >= 0 && terminal.cursor().x() < terminal.columns());
            QVERIFY(terminal.cursor().y() >= 0 && terminal.cursor().y() < terminal.rows());
            if (i % 100 == 0) {
                QVERIFY(terminal.allText().size() >= 0);
            }
        }
    }

    void isFastEnoughForAFlood()
    {
        VirtualTerminal terminal;
        QByteArray text;
        for (int i = 0; i < 20'000; ++i) {
            text += "\x1b[32mmessage\x1b[m number " + QByteArray::number(i) + " of a guest that talks a lot\r\n";
        }
        QElapsedTimer timer;
        timer.start();
        for (qsizetype at = 0; at < text.size(); at += 16 * 1024) {
            terminal.write(text.mid(at, 16 * 1024));
        }
        const double rate = double(text.size()) / 1e6 / (double(timer.elapsed() + 1) / 1000);
        qInfo("%.1f MB/s", rate);
        QVERIFY2(rate > 0.5, "a serial line of 115200 baud is 0.012 MB/s");
    }
};

QTEST_MAIN(TestTerminal)
#include "tst_virtualterminal.moc"
