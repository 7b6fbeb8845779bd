// SPDX-License-Identifier: GPL-3.0-or-later
// One guest's journal as a file: its bounds, and what of it is kept beside when it cannot be understood; and a change
// in a few words.
#include "models/journal/changesummary.h"
#include "models/journal/journalfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

JournalEntry entry(const QByteArray &before, const QByteArray &after)
{
    return {0, QDateTime::currentDateTime(), u"r"_s, true, before, after};
}

} // namespace

class TestJournalFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

private Q_SLOTS:
    void bounds()
    {
        const QString file = m_dir.filePath(u"a/x.jsonl"_s);
        QVERIFY(readJournal(file)->isEmpty());
        JournalLimits limits{5, 1 << 20, 100};
        for (int i = 1; i <= 8; ++i) {
            QVERIFY(appendJournal(file, entry(QByteArray::number(i - 1), QByteArray::number(i)), limits));
        }
        QList<JournalEntry> all = *readJournal(file, limits);
        QCOMPARE(all.size(), 5);
        QCOMPARE(all.last().id, 8);
        QCOMPARE(all.first().before, "3");
        QCOMPARE(all.last().before, "7");
        QCOMPARE(all.last().after, "8");
        QVERIFY(!appendJournal(file, entry({}, QByteArray(101, 'x')), limits));
        const JournalLimits few{100, 10, 100};
        QVERIFY(appendJournal(file, entry("8", "123456789"), few));
        QCOMPARE(readJournal(file, few)->size(), 2);
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::Append));
        broken.write("{\"id\": 3, \"time\n\n[1,2]\nnull\n{\"id\":-1}\n{\"id\":9");
        broken.close();
        QCOMPARE(readJournal(file, few)->size(), 2);
        QVERIFY(!QFile::exists(file + u".kept-1"_s));
        QVERIFY(appendJournal(file, entry("123456789", "z"), few));
        QCOMPARE(readJournal(file, few)->last().after, "z");
        // What was not understood is not lost, and kept once.
        QFile kept(file + u".kept-1"_s);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll().endsWith("{\"id\":9"));
        QCOMPARE(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(appendJournal(file, entry("z", "y"), few));
        QVERIFY(!QFile::exists(file + u".kept-2"_s));
    }

    /// However often a file is spoiled, it can be written, and the last that was there is kept.
    void theOldestKeptMakesRoom()
    {
        const QString file = m_dir.filePath(u"b/x.jsonl"_s);
        const auto spoil = [&](const QByteArray &with) {
            QFile out(file);
            return out.open(QIODevice::Append) && out.write(QByteArray(with + '\n')) > 0;
        };
        const auto kept = [&](int number) {
            QFile in(u"%1.kept-%2"_s.arg(file).arg(number));
            return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
        };
        QVERIFY(appendJournal(file, entry({}, "0")));
        for (int i = 1; i <= 9; ++i) {
            const QByteArray odd = "odd " + QByteArray::number(i);
            QVERIFY(spoil(odd));
            QVERIFY(appendJournal(file, entry({}, QByteArray::number(i))));
            QVERIFY(kept(i).contains(odd));
            QFile times(u"%1.kept-%2"_s.arg(file).arg(i));
            QVERIFY(times.open(QIODevice::ReadWrite));
            // The fourth is the oldest.
            QVERIFY(times.setFileTime(QDateTime::currentDateTime().addDays(i == 4 ? -100 : i - 20),
                                      QFileDevice::FileModificationTime));
        }
        QVERIFY(spoil("odd 10"));
        QVERIFY(appendJournal(file, entry({}, "10")));
        QVERIFY(kept(4).contains("odd 10"));
        QVERIFY(kept(1).contains("odd 1\n") && kept(9).contains("odd 9"));
        QCOMPARE(readJournal(file)->last().after, "10");
        QVERIFY(!QFile::exists(file + u".kept-10"_s) && !QFile::exists(file + u".kept-new"_s));
    }

    void aChangeInAFewWords()
    {
        const auto summary = [](const QByteArray &before, const QByteArray &after) {
            return changeSummary(lineDifference(before, after, 0));
        };
        QCOMPARE(summary("<d>\n", "<d>\n"), QString());
        QCOMPARE(summary("<title>a</title>\n", "<title>b</title>\n"), u"title"_s);
        QCOMPARE(summary("<driver name='qemu' cache='none'/>\n", "<driver name='qemu' cache='unsafe'/>\n"),
                 u"driver cache"_s);
        QCOMPARE(summary("<driver name='qemu'/>\n", "<driver name='qemu' io='native'/>\n"), u"driver io"_s);
        QCOMPARE(summary("<vcpu placement='static'>2</vcpu>\n", "<vcpu placement='static'>4</vcpu>\n"), u"vcpu"_s);
        // What is inside of a new device is not told beside it.
        QCOMPARE(summary("<d>\n</d>\n", "<d>\n<disk type='file'>\n<source file='/a'/>\n</disk>\n</d>\n"), u"disk"_s);
        QCOMPARE(summary("<a>1</a>\n<b>1</b>\n<c>1</c>\n", "<a>2</a>\n<b>2</b>\n<c>2</c>\n"), u"a, b, c"_s);
        QCOMPARE(summary("<a>1</a>\n<b>1</b>\n<c>1</c>\n<e>1</e>\n<f>1</f>\n",
                         "<a>2</a>\n<b>2</b>\n<c>2</c>\n<e>2</e>\n<f>2</f>\n"),
                 u"a, b, c, …"_s);
        // Whatever the text is.
        QCOMPARE(summary("nothing\n", "</ of <<< it\n"), QString());
        QVERIFY(summary({}, "<" + QByteArray(5000, 'x') + ">\n").size() <= 40);
    }
};

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
