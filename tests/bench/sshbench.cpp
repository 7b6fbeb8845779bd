// SPDX-License-Identifier: GPL-3.0-or-later
// What a host behind a long link costs: run by bench.py, prints lines NAME <tab> VALUE <tab> UNIT <tab> BUDGET.
#include "models/transport/sshmaster.h"
#include "tests/integration/logins.h"
#include "tests/integration/program.h"
#include "vncview/vncview.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

void print(const QString &name, qint64 value, const QString &unit, const QString &budget)
{
    std::printf("%s\t%lld\t%s\t%s\n", qPrintable(name), static_cast<long long>(value), qPrintable(unit),
                qPrintable(budget));
}

/// The test card has arrived, and not just an empty canvas of its size.
bool hasPicture(const vnc::VncView *view)
{
    if (!view || !view->isConnected()) {
        return false;
    }
    const QImage picture = view->snapshot();
    if (picture.isNull()) {
        return false;
    }
    const QRgb corner = picture.pixel(0, 0);
    for (int i = 1; i < 50; ++i) {
        if (picture.pixel(picture.width() * i / 50, picture.height() * i / 50) != corner) {
            return true;
        }
    }
    return false;
}

qint64 openConsole(lab::Program &program, const DomainId &guest)
{
    QElapsedTimer clock;
    clock.start();
    program.window().openGuestTab(guest);
    const bool shown = lab::waitFor(
        [&]() { return hasPicture(program.window().tabs()->currentWidget()->findChild<vnc::VncView *>()); }, 30);
    const qint64 needed = shown ? clock.elapsed() : 30'000;
    program.closeFrontTab();
    return needed;
}

bool measure(int roundTrip, int guests)
{
    const QString uri = lab::value(u"LAB_SSH_URI"_s);
    const QString link = u", ssh, round trip %1 ms"_s.arg(roundTrip);
    const int before = lab::Logins::now().accepted;
    if (!lab::run({u"delay"_s, u"2"_s, QString::number(roundTrip)})) {
        return false;
    }
    QElapsedTimer clock;
    clock.start();
    lab::Program program({uri});
    Connection *host = program.host(uri);
    if (!lab::waitFor([host]() { return host->isListComplete(); }, 120)) {
        qWarning("not connected: %s", host->lastError() ? qPrintable(host->lastError()->message) : "no error");
        return false;
    }
    const qint64 listed = clock.elapsed();
    const qint64 login = host->sshMaster() ? host->sshMaster()->loginTime() : -1;
    print(u"list of %1 guests complete since start"_s.arg(guests) + link, listed, u"ms"_s, {});
    print(u"of that the login"_s + link, login, u"ms"_s, {});
    QList<qint64> times;
    for (const QString &name : {u"running-1"_s, u"running-2"_s, u"running-1"_s, u"running-2"_s, u"running-1"_s}) {
        times << openConsole(program, program.guestId(uri, name));
    }
    std::ranges::sort(times);
    print(u"console opened to its first picture, median of 5"_s + link, times.at(2), u"ms"_s, u"1000"_s);
    print(u"the slowest of them"_s + link, times.last(), u"ms"_s, {});
    print(u"ssh logins for the host and five consoles"_s + link, lab::Logins::now().accepted - before, {}, u"1"_s);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    return lab::main(argc, argv, [](int c, char **v) {
        const QApplication application(c, v);
        const int guests = c > 1 ? QString::fromLocal8Bit(v[1]).toInt() : 0;
        const bool done = measure(0, guests) && measure(100, guests);
        lab::run({u"reset"_s, u"2"_s});
        return done ? 0 : 1;
    });
}
