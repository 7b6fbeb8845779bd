// SPDX-License-Identifier: GPL-3.0-or-later
// What the picture of a host with 200 guests costs: folding, placing, drawing, exporting. Prints JSON; needs no host.
#include "models/topology/topologyfold.h"
#include "ui/topology/topologycanvas.h"
#include "ui/topology/topologyview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

Topology manyGuests(int count)
{
    QList<NetworkInfo> networks;
    for (int i = 0; i < 10; ++i) {
        NetworkInfo network;
        network.name = u"net%1"_s.arg(i);
        network.forwardMode = u"nat"_s;
        network.active = true;
        networks.append(network);
    }
    QList<TopologyGuest> guests;
    for (int i = 0; i < count; ++i) {
        const QString name = u"guest-%1"_s.arg(i);
        guests.append({QUuid::createUuidV5(QUuid(), name),
                       name,
                       DomainState::Running,
                       {{u"network"_s, u"net%1"_s.arg(i % 10), u"virtio"_s, {}},
                        {u"network"_s, u"net%1"_s.arg(i % 7), u"virtio"_s, {}}},
                       {}});
    }
    return hostTopology(nullptr, {}, networks, guests);
}

template <class Fn>
double median(Fn fn)
{
    QList<double> times;
    for (int i = 0; i < 15; ++i) {
        QElapsedTimer timer;
        timer.start();
        fn();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const Topology all = manyGuests(200);
    TopologyView view;
    view.resize(1200, 800);
    view.setTopology(all);
    int round = 0;
    QJsonObject result{
        {u"guests"_s, 200},
        {u"fold_ms"_s, median([&] { foldGuests(all, {}); })},
        {u"place_all_ms"_s, median([&] { layOut(all, {}); })},
        {u"change_ms"_s, median([&] {
             Topology changed = all;
             changed.nodes.last().name = QString::number(++round);
             view.setTopology(changed);
         })},
        {u"paint_ms"_s, median([&] { view.grab(); })},
        {u"svg_ms"_s, median([&] { svgOf(view.canvas()->picture(u"bench"_s)); })},
    };
    std::fputs(QJsonDocument(result).toJson(QJsonDocument::Indented).constData(), stdout);
    return 0;
}
