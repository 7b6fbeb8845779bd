// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QImage>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTest>

#include <functional>

/// The lab (tests/lab) as tests see it: two real hypervisor hosts that `ctest` brings up once for all lab tests.
/// Everything that takes time spins the event loop, so that the window under test lives on meanwhile.
namespace guestdeck::lab
{

/// Value of a key of lab.env.
QString value(const QString &key);
/// For processes that a test starts by itself: with this lab as the one that lab.sh means.
QProcessEnvironment environment();
/// Runs `lab.sh ARGUMENTS`; false (with its output in the log) when it fails or takes longer than `seconds`.
bool run(const QStringList &arguments, int seconds = 60);
/// What `lab.sh ARGUMENTS` printed; a null string when it failed.
QString output(const QStringList &arguments, int seconds = 60);
/// Runs `virsh -c URI ARGUMENTS`; its output, or a null string when it failed.
QString virsh(const QString &uri, const QStringList &arguments, int seconds = 30);
/// Real key presses through the X server, as `xdotool key` names them; the focused window gets them.
bool pressKeys(const QStringList &keys);
/// Types a text of plain ASCII, as a keyboard does.
bool typeText(const QString &text);
/// What QEMU itself says is on the guest's screen.
QImage screendump(const QString &uri, const QString &guest);
/// What the guest has written to its serial port since it was started.
QString serial(const QString &guest);
/// Spins the event loop until the condition holds.
bool waitFor(const std::function<bool()> &condition, int seconds);

/// For LAB_TEST_MAIN: runs the test object, or says why the lab cannot be and returns 77.
int main(int argc, char **argv, const std::function<int(int, char **)> &test);

} // namespace guestdeck::lab

#define LAB_TEST_MAIN(TestClass)                                                                                       \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        return guestdeck::lab::main(argc, argv, [](int c, char **v) {                                                  \
            QApplication application(c, v);                                                                            \
            TestClass test;                                                                                            \
            return QTest::qExec(&test, c, v);                                                                          \
        });                                                                                                            \
    }
