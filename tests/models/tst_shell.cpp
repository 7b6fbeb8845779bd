// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is quoted, a real shell gives it back unchanged.
#include "models/core/shell.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestShell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesHarmlessWordsBare()
    {
        QCOMPARE(shellJoin({u"virt-install"_s, u"--disk"_s, u"path=/a/b.qcow2,size=20"_s}),
                 u"virt-install --disk path=/a/b.qcow2,size=20"_s);
        QCOMPARE(shellQuote({}), u"''"_s);
        QCOMPARE(shellQuote(u"it's"_s), u"'it'\\''s'"_s);
        QCOMPARE(shellQuote(u"~root"_s), u"'~root'"_s);
        QCOMPARE(shellQuote(u"a\0b"_s), u"a"_s);
    }

    void shellReadsBackWhatWasQuoted()
    {
        QRandomGenerator random(20231);
        const QString alphabet = u"ab '\"\\$`!*?[]{}()<>|&;#~=\n\t%^-é你\U0001F427"_s;
        QStringList words{{}, u"-n"_s, u"$(touch /tmp/x)"_s, u"\n"_s, u"'"_s, u"''"_s};
        for (int i = 0; i < 400; ++i) {
            QString word;
            for (int n = random.bounded(12); n > 0; --n) {
                word += alphabet[random.bounded(int(alphabet.size()))];
            }
            words << QString::fromUtf8(word.toUtf8()); // half of a surrogate pair is no text
        }
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf '%s\\0' "_s + shellJoin(words)});
        QVERIFY(shell.waitForFinished(10'000));
        QCOMPARE(shell.exitCode(), 0);
        QList<QByteArray> read = shell.readAllStandardOutput().split('\0');
        QCOMPARE(read.takeLast(), QByteArray());
        QCOMPARE(read.size(), words.size());
        for (qsizetype i = 0; i < words.size(); ++i) {
            QCOMPARE(QString::fromUtf8(read[i]), words[i]);
        }
    }
};

QTEST_GUILESS_MAIN(TestShell)
#include "tst_shell.moc"
