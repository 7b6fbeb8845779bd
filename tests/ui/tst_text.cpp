// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keyMarksGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("without");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("English") << u"Shut &down"_s << u"Shut down"_s << u"Shut down"_s;
        QTest::newRow("Chinese") << u"启动(&S)"_s << u"启动"_s << u"启动"_s;
        QTest::newRow("Chinese, asks for more") << u"新建虚拟机(&N)…"_s << u"新建虚拟机…"_s << u"新建虚拟机"_s;
        QTest::newRow("parentheses that are none") << u"Pool (default)"_s << u"Pool (default)"_s << u"Pool (default)"_s;
    }

    void keyMarksGo()
    {
        QFETCH(QString, text);
        QFETCH(QString, without);
        QFETCH(QString, spoken);
        QCOMPARE(withoutKeyMark(text), without);
        QCOMPARE(spokenText(text), spoken);
    }

    void aFontWithChineseLettersMakesNoWindowTwiceAsWide()
    {
        const QStringList families = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
        QVERIFY2(!families.isEmpty(), "a Chinese font is on the list of packages for tests");
        for (const QString &family : families) {
            const QFontMetrics metrics(QFont(family, 10));
            QVERIFY2(charactersWide(metrics, 100) <= metrics.height() * 60, qPrintable(family));
        }
    }
};

QTEST_MAIN(TestText)
#include "tst_text.moc"
