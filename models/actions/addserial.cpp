// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/addserial.h"

#include "models/actions/definition.h"
#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/editcalls.h"
#include "models/xml/document.h"

#include <QCoreApplication>

#include <pugixml.hpp>

#include <set>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::AddSerial)
};

bool canBeOpened(const pugi::xml_node &node)
{
    const QString type = xml::attribute(node, "type");
    return type == "pty"_L1 || type == "unix"_L1;
}

Outcome addSerial(Session &session, const QUuid &uuid)
{
    const Result<Definition> before = Definition::read(session, uuid);
    if (!before) {
        return before.error();
    }
    Result<QByteArray> wanted = withSerialConsole(before->text());
    if (!wanted) {
        return wanted.error();
    }
    const Definition after(std::move(*wanted));
    return redefineDomain(session, uuid, before->text(), after.text());
}

} // namespace

Result<QByteArray> withSerialConsole(const QByteArray &domainXml)
{
    Result<xml::Document> document = xml::Document::parse(domainXml);
    if (!document) {
        return document.error();
    }
    pugi::xml_node devices = document->root("domain").child("devices");
    if (!devices) {
        return Error{ErrorKind::Invalid, 0, Tr::tr("This is not the definition of a guest."), {}};
    }
    std::set<int> ports;
    for (const pugi::xml_node &serial : devices.children("serial")) {
        if (canBeOpened(serial)) {
            return Error{ErrorKind::Conflict, 0, Tr::tr("The guest has a serial console already."), {}};
        }
        ports.insert(xml::attribute(serial.child("target"), "port").toInt());
    }
    int port = 0;
    while (ports.contains(port)) {
        ++port;
    }
    pugi::xml_node serial = xml::add(devices, "serial", {{"type", u"pty"_s}});
    xml::add(serial, "target", {{"port", QString::number(port)}});
    // The first <console> stands for the first serial port; libvirt adds it by itself, but older ones only on x86.
    if (!devices.child("console") && port == 0) {
        pugi::xml_node console = xml::add(devices, "console", {{"type", u"pty"_s}});
        xml::add(console, "target", {{"type", u"serial"_s}, {"port", u"0"_s}});
    }
    return document->toUtf8();
}

std::unique_ptr<Job> makeAddSerialJob(Connection &connection, const QUuid &uuid)
{
    const Inventory::Domain *domain = connection.inventory()->find(uuid);
    const QString name = domain ? domain->info.name : uuid.toString(QUuid::WithoutBraces);
    auto job = std::make_unique<Job>(Tr::tr("Add a serial console to %1").arg(name),
                                     QList<DomainId>{{connection.id(), uuid}});
    job->setHost(connection.id(), connection.displayName());
    if (domain && isActive(domain->info.state)) {
        job->setSuccessNote(Tr::tr("It is there when the guest has been shut down and started again."));
    }
    HostStep step;
    step.text = job->title();
    step.cancellable = false;
    step.look = [uuid](Session &session) -> Result<Sighting> {
        const Result<QString> now = readDomainXml(session, uuid, false, true);
        if (!now) {
            return now.error();
        }
        const Result<QByteArray> again = withSerialConsole(now->toUtf8());
        const bool done = !again && again.error().kind == ErrorKind::Conflict;
        return Sighting{done ? Sighting::Done : Sighting::NotDone};
    };
    step.call = [uuid, failure = Tr::tr("%1 got no serial console.").arg(name)](Session &session, const CallContext &) {
        return explained(addSerial(session, uuid), failure);
    };
    job->addStep(makeStep(QPointer<Connection>(&connection), std::move(step)));
    return job;
}

} // namespace guestdeck
