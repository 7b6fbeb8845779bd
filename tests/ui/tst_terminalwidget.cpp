// SPDX-License-Identifier: GPL-3.0-or-later
// The terminal as a widget: keys become bytes, what is marked is what is copied, the scrollback stays in place, input
// methods write, and only what changed is painted.
#include "ui/serial/terminalkeys.h"
#include "ui/serial/terminalwidget.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMainWindow>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

#include <memory>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

QByteArray taken(QSignalSpy &spy)
{
    QByteArray all;
    for (const QList<QVariant> &one : spy) {
        all += one.at(0).toByteArray();
    }
    spy.clear();
    return all;
}

} // namespace

class TestTerminalWidget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_written = 0;
        m_window = std::make_unique<QMainWindow>();
        m_widget = new TerminalWidget;
        m_window->setCentralWidget(m_widget);
        m_window->resize(700, 400);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        m_widget->setFocus();
        QTRY_VERIFY(m_widget->hasFocus());
        m_output = std::make_unique<QSignalSpy>(m_widget->terminal(), &VirtualTerminal::output);
    }

    void cleanup()
    {
        m_output.reset();
        m_window.reset();
    }

    void keys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QByteArray>("modes");
        QTest::addColumn<QByteArray>("bytes");
        const auto row
            = [](const char *name, int key, const QByteArray &bytes, Qt::KeyboardModifiers modifiers = {},
                 const QByteArray &modes = {}) { QTest::newRow(name) << key << int(modifiers) << modes << bytes; };
        row("letter", Qt::Key_A, "a");
        row("Enter", Qt::Key_Return, "\r");
        row("Enter, new line mode", Qt::Key_Return, "\r\n", {}, "\x1b[20h");
        row("keypad Enter", Qt::Key_Enter, "\r", Qt::KeypadModifier);
        row("Tab", Qt::Key_Tab, "\t");
        row("Shift+Tab", Qt::Key_Backtab, "\x1b[Z", Qt::ShiftModifier);
        row("Backspace", Qt::Key_Backspace, "\x7f");
        row("Escape", Qt::Key_Escape, "\x1b");
        row("Up", Qt::Key_Up, "\x1b[A");
        row("Up, application", Qt::Key_Up, "\x1bOA", {}, "\x1b[?1h");
        row("Ctrl+Left", Qt::Key_Left, "\x1b[1;5D", Qt::ControlModifier);
        row("Home", Qt::Key_Home, "\x1b[H");
        row("Delete", Qt::Key_Delete, "\x1b[3~");
        row("PgUp", Qt::Key_PageUp, "\x1b[5~");
        row("F1", Qt::Key_F1, "\x1bOP");
        row("F5", Qt::Key_F5, "\x1b[15~");
        row("F10", Qt::Key_F10, "\x1b[21~");
        row("F12", Qt::Key_F12, "\x1b[24~");
        row("Shift+F5", Qt::Key_F5, "\x1b[15;2~", Qt::ShiftModifier);
        row("Ctrl+C", Qt::Key_C, "\x03", Qt::ControlModifier);
        row("Ctrl+I", Qt::Key_I, "\t", Qt::ControlModifier);
        row("Ctrl+R, the window's to start a guest", Qt::Key_R, "\x12", Qt::ControlModifier);
        row("Ctrl+W, the window's to close the tab", Qt::Key_W, "\x17", Qt::ControlModifier);
        row("Ctrl+[", Qt::Key_BracketLeft, "\x1b", Qt::ControlModifier);
        row("Ctrl+]", Qt::Key_BracketRight, "\x1d", Qt::ControlModifier);
        row("Ctrl+Space", Qt::Key_Space, QByteArray(1, '\0'), Qt::ControlModifier);
        row("Alt+B", Qt::Key_B,
            "\x1b"
            "b",
            Qt::AltModifier);
        row("Alt+Ctrl+D", Qt::Key_D, "\x1b\x04", Qt::AltModifier | Qt::ControlModifier);
    }

    void keys()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(QByteArray, modes);
        QFETCH(QByteArray, bytes);
        // The window's own shortcuts must not win.
        for (const char *shortcut : {"Ctrl+R", "Ctrl+W", "F5", "Tab"}) {
            auto *action = new QAction(m_window.get());
            action->setShortcut(QKeySequence(QString::fromLatin1(shortcut)));
            m_window->addAction(action);
        }
        m_widget->terminal()->write(modes);
        QTest::keyClick(m_widget, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(taken(*m_output), bytes);
        QVERIFY(m_widget->hasFocus()); // Tab does not lead away
    }

    void textIsUtf8()
    {
        QTest::keyClick(m_widget, 'A');
        QTest::sendKeyEvent(QTest::Click, m_widget, Qt::Key_unknown, u"é€"_s, Qt::NoModifier);
        QTest::sendKeyEvent(QTest::Click, m_widget, Qt::Key_unknown, u"ß"_s, Qt::AltModifier);
        QCOMPARE(taken(*m_output), u"Aé€\x1bß"_s.toUtf8());
    }

    void someKeysStayHere()
    {
        QSignalSpy leave(m_widget, &TerminalWidget::leaveWanted);
        QSignalSpy find(m_widget, &TerminalWidget::findWanted);
        QSignalSpy save(m_widget, &TerminalWidget::saveWanted);
        QTest::keyClick(m_widget, Qt::Key_Down, Qt::ControlModifier | Qt::AltModifier);
        QTest::keyClick(m_widget, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(m_widget, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(leave.count(), 1);
        QCOMPARE(find.count(), 1);
        QCOMPARE(save.count(), 1);
        auto *fullScreen = new QAction(m_window.get());
        fullScreen->setShortcut(Qt::Key_F11);
        m_window->addAction(fullScreen);
        QSignalSpy triggered(fullScreen, &QAction::triggered);
        QTest::keyClick(m_widget, Qt::Key_F11);
        QCOMPARE(triggered.count(), 1);
        QCOMPARE(taken(*m_output), QByteArray());
    }

    void inputMethodsWrite()
    {
        QInputMethodEvent composing(u"zhong"_s, {});
        QCoreApplication::sendEvent(m_widget, &composing);
        QCOMPARE(taken(*m_output), QByteArray());
        QInputMethodEvent commit;
        commit.setCommitString(u"中文"_s);
        QCoreApplication::sendEvent(m_widget, &commit);
        QCOMPARE(taken(*m_output), u"中文"_s.toUtf8());
        m_widget->terminal()->write("abc");
        const QRect before = m_widget->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        m_widget->terminal()->write("d");
        const QRect after = m_widget->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        QCOMPARE(after.x() - before.x(), m_widget->cellSize().width());
        QVERIFY(m_widget->inputMethodQuery(Qt::ImEnabled).toBool());
    }

    void marksAndCopies()
    {
        m_widget->terminal()->write(u"ip is 192.168.1.20/24 中文 end\r\nsecond line\r\n"_s.toUtf8());
        QTest::mouseDClick(m_widget->viewport(), Qt::LeftButton, {}, cellCentre(8, 0));
        QCOMPARE(m_widget->selectedText(), u"192.168.1.20/24"_s);
        // A third click at once: the line.
        QTest::mouseClick(m_widget->viewport(), Qt::LeftButton, {}, cellCentre(8, 0));
        QCOMPARE(m_widget->selectedText(), u"ip is 192.168.1.20/24 中文 end"_s);
        m_widget->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ip is 192.168.1.20/24 中文 end"_s);
        drag(cellCentre(6, 0) - QPoint(m_widget->cellSize().width() / 2, 0),
             cellCentre(6, 1) - QPoint(m_widget->cellSize().width() / 2, 0));
        QCOMPARE(m_widget->selectedText(), u"192.168.1.20/24 中文 end\nsecond"_s);
        QTest::keyClick(m_widget, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"192.168.1.20/24 中文 end\nsecond"_s);
        QGuiApplication::clipboard()->setText(u"ls -l\nid\n"_s);
        QTest::keyClick(m_widget, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(taken(*m_output), QByteArray("ls -l\rid\r"));
        // What is marked goes when the guest writes over it.
        m_widget->terminal()->write("\x1b[H\x1b[2J");
        QVERIFY(!m_widget->hasSelection());
    }

    void aLongLineIsCopiedAsOne()
    {
        const int columns = m_widget->terminal()->columns();
        const QByteArray address = "https://example.org/" + QByteArray(columns, 'x') + "/end";
        m_widget->terminal()->write(address + "\r\nnext");
        m_widget->selectAll();
        QCOMPARE(m_widget->selectedText().trimmed(), QString::fromLatin1(address) + u"\nnext"_s);
    }

    void theScrollbackStaysInPlace()
    {
        fill(200);
        QScrollBar *bar = m_widget->verticalScrollBar();
        QCOMPARE(bar->value(), bar->maximum());
        QTest::keyClick(m_widget, Qt::Key_PageUp, Qt::ShiftModifier);
        QVERIFY(bar->value() < bar->maximum());
        const int at = bar->value();
        fill(50);
        QCOMPARE(bar->value(), at); // the reader is not pulled away
        QTest::keyClick(m_widget, Qt::Key_A);
        QCOMPARE(bar->value(), bar->maximum()); // but typing shows where it goes
        QCOMPARE(taken(*m_output), QByteArray("a"));
        QTest::keyClick(m_widget, Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(bar->value(), 0);
        // Also when lines fall out at the other end.
        fill(VirtualTerminal::mostLines - m_widget->terminal()->scrollbackLines());
        bar->setValue(500);
        const QString seen = m_widget->terminal()->line(500).text();
        fill(100);
        QCOMPARE(m_widget->terminal()->line(bar->value()).text(), seen);
    }

    void theWheelScrollsOrMovesInPagers()
    {
        fill(200);
        QScrollBar *bar = m_widget->verticalScrollBar();
        wheel(120);
        QCOMPARE(bar->value(), bar->maximum() - 3);
        wheel(-120);
        m_widget->terminal()->write("\x1b[?1049h");
        wheel(120);
        QCOMPARE(taken(*m_output), QByteArray("\x1b[A\x1b[A\x1b[A"));
        m_widget->terminal()->write("\x1b[?1000h\x1b[?1006h");
        QTest::mouseClick(m_widget->viewport(), Qt::LeftButton, {}, cellCentre(4, 2));
        QCOMPARE(taken(*m_output), QByteArray("\x1b[<0;5;3M\x1b[<0;5;3m"));
        drag(cellCentre(0, 0), cellCentre(3, 0), Qt::ShiftModifier); // Shift marks none the less
        QCOMPARE(taken(*m_output), QByteArray());
    }

    void finds()
    {
        fill(300);
        QVERIFY(m_widget->find(u"LINE 17"_s, true));
        QVERIFY(m_widget->find(u"line 42"_s, true));
        QCOMPARE(m_widget->selectedText(), u"line 42"_s);
        const int top = m_widget->verticalScrollBar()->value();
        QVERIFY(top <= 42 && 42 < top + m_widget->terminal()->rows());
        QVERIFY(!m_widget->find(u"nowhere"_s, true));
        QCOMPARE(m_widget->selectedText(), u"line 42"_s);
        m_widget->clearSelection();
        QVERIFY(m_widget->find(u"line 29"_s, false));
        QCOMPARE(m_widget->selectedText(), u"line 29"_s);
        QVERIFY(m_widget->find(u"line 29"_s, false)); // 290, the next one
        QVERIFY(m_widget->find(u"line 29"_s, true));
    }

    void theGridFollowsTheWindowAndTheLetters()
    {
        QSignalSpy grid(m_widget, &TerminalWidget::gridChanged);
        const int columns = m_widget->terminal()->columns();
        m_window->resize(500, 300);
        QTRY_VERIFY(m_widget->terminal()->columns() < columns);
        QVERIFY(grid.count() > 0);
        const int before = m_widget->terminal()->columns();
        const qreal size = m_widget->fontSize();
        QTest::keyClick(m_widget, Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(m_widget, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(m_widget->fontSize() > size);
        QVERIFY(m_widget->terminal()->columns() < before);
        QTest::keyClick(m_widget, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_widget->fontSize(), TerminalWidget::defaultFontSize());
        QCOMPARE(taken(*m_output), QByteArray());
    }

    void coloursAreLegibleOnAnyPalette()
    {
        for (const bool dark : {false, true}) {
            QPalette palette;
            palette.setColor(QPalette::Base, dark ? QColor(0x1e, 0x1e, 0x1e) : QColor(Qt::white));
            palette.setColor(QPalette::Text, dark ? QColor(0xe6, 0xe6, 0xe6) : QColor(Qt::black));
            TerminalPainter painter;
            painter.setFont(QFont(u"monospace"_s, 12));
            painter.setPalette(palette);
            for (int index = 0; index < 16; ++index) {
                VirtualTerminal terminal;
                terminal.write("\x1b[38;5;" + QByteArray::number(index) + "m\xe2\x96\x88"); // a full block
                QImage image(painter.cell(), QImage::Format_RGB32);
                image.fill(palette.color(QPalette::Base));
                QPainter onto(&image);
                painter.drawLine(onto, {}, terminal.line(0), 1, false, {});
                onto.end();
                const QColor letter = image.pixelColor(image.rect().center());
                const int distance = std::abs(qGray(letter.rgb()) - qGray(palette.color(QPalette::Base).rgb()));
                QVERIFY2(distance > 60, qPrintable(u"%1 %2"_s.arg(index).arg(distance)));
            }
        }
    }

    void aScreenReaderGetsTheLine()
    {
        QVERIFY(!m_widget->accessibleName().isEmpty());
        m_widget->terminal()->write("first\r\nweb-7 login: ");
        QTRY_COMPARE(m_widget->accessibleDescription(), u"web-7 login:"_s);
    }

private:
    QPoint cellCentre(int column, int row) const
    {
        const QSize cell = m_widget->cellSize();
        return {2 + column * cell.width() + cell.width() / 2, 2 + row * cell.height() + cell.height() / 2};
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        // Far from the clicks before, in time: not a third one.
        QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 10);
        QTest::mousePress(m_widget->viewport(), Qt::LeftButton, modifiers, from);
        QMouseEvent move(QEvent::MouseMove, to, m_widget->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QCoreApplication::sendEvent(m_widget->viewport(), &move);
        QTest::mouseRelease(m_widget->viewport(), Qt::LeftButton, modifiers, to);
    }

    void wheel(int delta)
    {
        QWheelEvent event(cellCentre(1, 1), m_widget->viewport()->mapToGlobal(cellCentre(1, 1)), {}, {0, delta},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_widget->viewport(), &event);
    }

    void fill(int lines)
    {
        QByteArray bytes;
        for (int i = 0; i < lines; ++i) {
            bytes += "line " + QByteArray::number(m_written++) + "\r\n";
        }
        m_widget->terminal()->write(bytes);
    }

    std::unique_ptr<QMainWindow> m_window;
    TerminalWidget *m_widget = nullptr;
    std::unique_ptr<QSignalSpy> m_output;
    int m_written = 0;
};

QTEST_MAIN(TestTerminalWidget)
#include "tst_terminalwidget.moc"
