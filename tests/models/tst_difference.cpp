// SPDX-License-Identifier: GPL-3.0-or-later
// Line differences and the merging of two people's edits.
#include "models/xml/difference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using Kind = DifferenceLine::Kind;

namespace
{

QByteArray numbered(int count)
{
    QByteArray text;
    for (int i = 1; i <= count; ++i) {
        text += "line " + QByteArray::number(i) + '\n';
    }
    return text;
}

/// What a reader of the difference makes of it: the old text becomes the new one.
QByteArray applied(const QByteArray &before, const Difference &difference)
{
    QList<QByteArray> lines = before.split('\n');
    QList<QByteArray> out;
    int at = 0;
    for (const DifferenceHunk &hunk : difference.hunks) {
        const int start = hunk.beforeStart - 1;
        while (at < start) {
            out.append(lines.at(at++));
        }
        for (const DifferenceLine &line : hunk.lines) {
            if (line.kind != Kind::Added) {
                if (lines.at(at) != line.text.toUtf8()) {
                    return "a line that is not there: " + line.text.toUtf8();
                }
                ++at;
            }
            if (line.kind != Kind::Removed) {
                out.append(line.text.toUtf8());
            }
        }
    }
    while (at < lines.size()) {
        out.append(lines.at(at++));
    }
    return out.join('\n');
}

} // namespace

class TestDifference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothing()
    {
        QVERIFY(lineDifference({}, {}).isEmpty());
        QVERIFY(lineDifference("a\nb\n", "a\nb\n").isEmpty());
        QVERIFY(lineDifference("a\nb", "a\nb\n").isEmpty());
        QCOMPARE(unifiedText(lineDifference("a", "a"), u"x"_s, u"y"_s), QString());
    }

    void oneLine()
    {
        QByteArray after = numbered(20);
        after.replace("line 10\n", "LINE\n");
        const Difference difference = lineDifference(numbered(20), after);
        QCOMPARE(difference.hunks.size(), 1);
        QCOMPARE(difference.removed, 1);
        QCOMPARE(difference.added, 1);
        const DifferenceHunk &hunk = difference.hunks.first();
        QCOMPARE(hunk.beforeStart, 7);
        QCOMPARE(hunk.beforeCount, 7);
        QCOMPARE(hunk.lines.at(3), (DifferenceLine{Kind::Removed, u"line 10"_s, 10, 0}));
        QCOMPARE(hunk.lines.at(4), (DifferenceLine{Kind::Added, u"LINE"_s, 0, 10}));
        QVERIFY(
            unifiedText(difference, u"old"_s, u"new"_s).startsWith(u"--- old\n+++ new\n@@ -7,7 +7,7 @@\n line 7\n"_s));
    }

    void hunksJoinOnlyWhenClose()
    {
        QByteArray after = numbered(40);
        after.replace("line 5\n", "").replace("line 12\n", "x\n").replace("line 30\n", "line 30\ny\n");
        const Difference difference = lineDifference(numbered(40), after);
        QCOMPARE(difference.hunks.size(), 2);
        QCOMPARE(applied(numbered(40), difference), after);
        QCOMPARE(lineDifference(numbered(40), after, -1).hunks.size(), 1);
        QCOMPARE(lineDifference(numbered(40), after, -1).hunks.first().beforeCount, 40);
        QCOMPARE(applied(numbered(40), lineDifference(numbered(40), after, 0)), after);
    }

    void fromAndToNothing()
    {
        QCOMPARE(lineDifference({}, "a\nb\n").added, 2);
        QCOMPARE(lineDifference("a\nb\n", {}).removed, 2);
        QVERIFY(unifiedText(lineDifference({}, "a\n"), u"o"_s, u"n"_s).contains(u"@@ -0,0 +1,1 @@\n+a\n"_s));
    }

    void manyTexts()
    {
        // Few kinds of lines, so that there are many ways; the same ones each time.
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            const auto text = [&random] {
                QByteArray out;
                for (int i = random.bounded(30); i > 0; --i) {
                    out += QByteArray(1, char('a' + random.bounded(4))) + '\n';
                }
                return out;
            };
            const QByteArray before = text();
            const QByteArray after = text();
            const Difference difference = lineDifference(before, after, random.bounded(4));
            QCOMPARE(applied(before, difference), after);
            QVERIFY(!difference.coarse);
        }
    }

    void smallestChange()
    {
        const Difference difference = lineDifference("a\nb\nc\na\nb\nb\na\n", "c\nb\na\nb\na\nc\n");
        QCOMPARE(difference.removed + difference.added, 5); // Myers' own example
    }

    void hostile()
    {
        QByteArray before;
        QByteArray after;
        for (int i = 0; i < 60000; ++i) {
            before += "b" + QByteArray::number(i) + '\n';
            after += "a" + QByteArray::number(i) + '\n';
        }
        const Difference difference = lineDifference("same\n" + before + "end\n", "same\n" + after + "end\n");
        QVERIFY(difference.coarse);
        QCOMPARE(difference.removed, 60000);
        QCOMPARE(applied("same\n" + before + "end\n", difference), "same\n" + after + "end\n");
        const Difference line = lineDifference(QByteArray(1 << 20, 'x'), QByteArray(1 << 20, 'y'));
        QCOMPARE(line.hunks.first().lines.first().text.size(), 4096);
    }

    void merging()
    {
        const QByteArray base = numbered(20);
        QByteArray mine = base;
        mine.replace("line 3\n", "mine\n");
        QByteArray theirs = base;
        theirs.replace("line 15\n", "theirs\nmore\n");
        QByteArray both = mine;
        both.replace("line 15\n", "theirs\nmore\n");
        QCOMPARE(mergedLines(base, mine, theirs), both);
        QCOMPARE(mergedLines(base, base, theirs), theirs);
        QCOMPARE(mergedLines(base, mine, base), mine);
        QCOMPARE(mergedLines(base, mine, mine), mine);
        QByteArray other = base;
        other.replace("line 3\n", "other\n");
        QVERIFY(!mergedLines(base, mine, other));
        QByteArray beside = base;
        beside.replace("line 4\n", "");
        QVERIFY(!mergedLines(base, mine, beside));
        QCOMPARE(mergedLines("a\nb", "a\nb", "a\nc"), "a\nc");
    }
};

QTEST_APPLESS_MAIN(TestDifference)
#include "tst_difference.moc"
