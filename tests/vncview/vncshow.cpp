// SPDX-License-Identifier: GPL-3.0-or-later
// A bare console window, for trying VncView by hand: vncshow vnc://host[:port] | /path/of/socket
#include "vncview/vncview.h"

#include <QApplication>

#include <cstdio>

using namespace guestdeck::vnc;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (app.arguments().size() != 2) {
        std::puts("usage: vncshow vnc://host[:port] | /path/of/socket");
        return 2;
    }
    const QString where = app.arguments().at(1);
    const auto endpoint = where.startsWith(u'/') ? std::optional(Endpoint::unixSocket(where)) : parseVncUrl(where);
    if (!endpoint) {
        std::puts("not an address");
        return 2;
    }
    VncView view;
    view.setGrabKeyboard(true);
    view.resize(900, 640);
    view.show();
    QObject::connect(&view, &VncView::stateChanged, &view, [&] {
        std::printf("state %d error %d %s\n", int(view.state()), int(view.lastError().kind),
                    qPrintable(view.lastError().text));
        std::fflush(stdout);
    });
    QObject::connect(&view, &VncView::grabChanged, &view, [&](bool grabbed) {
        std::printf("grab %d system %d\n", grabbed, view.systemKeysGrabbed());
        std::fflush(stdout);
    });
    view.open(*endpoint);
    return QApplication::exec();
}
