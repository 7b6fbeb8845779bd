// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/kindtools.h"

#include <QSet>

namespace guestdeck::kinds
{

using namespace Qt::StringLiterals;

namespace
{

HardwareKind sound()
{
    HardwareKind kind;
    kind.id = u"sound"_s;
    kind.element = u"sound"_s;
    kind.title = Tr::tr("Sound card");
    kind.help = Tr::tr("A sound card; heard through SPICE or on the host, not in VNC.");
    kind.icon = u"audio-card"_s;
    kind.fields = {
        choice(u"model"_s, u"@model"_s, Tr::tr("Model"), Tr::tr("ICH9 is right for all newer systems."))
            .options({{u"ich9"_s, Tr::tr("ICH9 – Intel HD Audio")},
                      {u"ich6"_s, Tr::tr("ICH6 – Intel HD Audio, older")},
                      {u"ac97"_s, Tr::tr("AC97 – old systems")},
                      {u"es1370"_s, u"ES1370"_s},
                      {u"sb16"_s, Tr::tr("Sound Blaster 16 – very old systems")},
                      {u"pcspk"_s, Tr::tr("PC speaker")},
                      {u"usb"_s, Tr::tr("USB audio")},
                      {u"virtio"_s, u"virtio"_s}})
            .required(),
        choice(u"codec"_s, u"codec@type"_s, Tr::tr("Codec"), Tr::tr("Sound out only, or a microphone too."))
            .options({{u""_s, Tr::tr("As libvirt decides")},
                      {u"duplex"_s, Tr::tr("In and out")},
                      {u"micro"_s, Tr::tr("In and out, with a microphone")},
                      {u"output"_s, Tr::tr("Out only")}})
            .rare()
            .when([](const FieldValues &values) {
                return isOneOf(values.value(u"model"_s), {"ich6"_L1, "ich9"_L1});
            }),
        number(u"audio"_s, u"audio@id"_s, Tr::tr("Audio output"), Tr::tr("Which of the guest's audio outputs it uses."))
            .range(1, 255)
            .rare(),
    };
    kind.itemTitle
        = [](const FieldValues &values) { return Tr::tr("Sound card %1").arg(values.value(u"model"_s)).trimmed(); };
    kind.hotPlug = notLive(Tr::tr("libvirt cannot add or remove a sound card while the guest runs."));
    kind.defaults = [](const GuestHardware &) { return FieldValues{{u"model"_s, u"ich9"_s}}; };
    return kind;
}

/// The next number in both definitions.
int freeAudio(const GuestHardware &guest)
{
    QSet<QString> taken;
    for (const QByteArray &text : {guest.live, guest.stored}) {
        const Definition definition(text);
        for (const pugi::xml_node &audio : definition.devices().children("audio")) {
            taken.insert(attributeOf(audio, "id"));
        }
    }
    int id = 1;
    while (taken.contains(QString::number(id))) {
        ++id;
    }
    return id;
}

HardwareKind audio()
{
    HardwareKind kind;
    kind.id = u"audio"_s;
    kind.element = u"audio"_s;
    kind.title = Tr::tr("Audio output");
    kind.help = Tr::tr("Where the sound of the guest's cards goes on the host.");
    kind.icon = u"audio-speakers"_s;
    kind.fields = {
        number(u"id"_s, u"@id"_s, Tr::tr("Number"), Tr::tr("What the sound card calls it.")).range(1, 255).required(),
        choice(u"type"_s, u"@type"_s, Tr::tr("Goes to"), Tr::tr("The host's sound system."))
            .options({{u"none"_s, Tr::tr("Nowhere")},
                      {u"spice"_s, u"SPICE"_s},
                      {u"pipewire"_s, u"PipeWire"_s},
                      {u"pulseaudio"_s, u"PulseAudio"_s},
                      {u"alsa"_s, u"ALSA"_s},
                      {u"oss"_s, u"OSS"_s},
                      {u"jack"_s, u"JACK"_s},
                      {u"sdl"_s, u"SDL"_s},
                      {u"coreaudio"_s, u"CoreAudio"_s},
                      {u"dbus"_s, u"D-Bus"_s},
                      {u"file"_s, Tr::tr("A WAV file")}})
            .required(),
        text(u"server"_s, u"@serverName"_s, Tr::tr("Server"), Tr::tr("Of PulseAudio or PipeWire.")).rare(),
        text(u"path"_s, u"@path"_s, Tr::tr("File"), Tr::tr("The WAV file's path on the host."))
            .when([](const FieldValues &values) { return values.value(u"type"_s) == "file"_L1; }),
    };
    kind.identity = [](const pugi::xml_node &node) { return attributeOf(node, "id"); };
    kind.itemSummary = [](const FieldValues &values) { return values.value(u"type"_s); };
    kind.hotPlug = notLive(Tr::tr("libvirt cannot add or remove an audio output while the guest runs."));
    kind.defaults = [](const GuestHardware &guest) {
        return FieldValues{{u"id"_s, QString::number(freeAudio(guest))}, {u"type"_s, u"none"_s}};
    };
    return kind;
}

} // namespace

QList<HardwareKind> soundKinds()
{
    return {sound(), audio()};
}

} // namespace guestdeck::kinds
