// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text.h"

#include "ui/widgets/dimtext.h"
#include "ui/widgets/openrow.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>
#include <QProxyStyle>
#include <QStringListModel>
#include <QTest>
#include <QTreeView>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

/// As on desktops where one click opens.
class SingleClickStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_ItemView_ActivateItemOnSingleClick ? 1 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

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

    void oneClickOnlyChooses()
    {
        SingleClickStyle style;
        QStringListModel model({u"one"_s, u"two"_s});
        QTreeView view;
        view.setStyle(&style);
        view.setModel(&model);
        view.setEditTriggers(QAbstractItemView::NoEditTriggers);
        QStringList opened;
        onOpened(&view, [&](const QModelIndex &index) { opened.append(index.data().toString()); });
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QPoint second = view.visualRect(model.index(1, 0)).center();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(view.currentIndex().row(), 1);
        QCOMPARE(opened, QStringList());
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened, QStringList{u"two"_s});
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(opened.size(), 2);
        view.setStyle(nullptr);
    }

    void hintsCanBeReadOnAnyGround()
    {
        QPalette light(Qt::black, Qt::white, Qt::white, Qt::gray, Qt::gray, Qt::black, Qt::white, Qt::white, Qt::white);
        light.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
        QCOMPARE(readableDim(light), QColor(0, 0, 0, 128)); // the desktop's own
        const QColor ground(35, 38, 41);
        QPalette dark(Qt::white, ground, ground, ground, ground, Qt::white, Qt::white, ground, ground);
        dark.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128)); // left as it was for light ones
        QVERIFY(readableDim(dark).lightnessF() > 0.5F);
        QVERIFY(readableDim(dark).lightnessF() < 0.95F);
    }
};

QTEST_MAIN(TestText)
#include "tst_text.moc"
