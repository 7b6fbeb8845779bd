// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwareitem.h"

class QWidget;

namespace guestdeck::test
{

/// A guest that has one of every kind of hardware, running with what is stored, on a host that has devices to hand out.
GuestHardware everyKindGuest();
/// The same with a piece of both definitions, or of one, replaced. Each must be there.
void replaceIn(QByteArray &definition, const QByteArray &before, const QByteArray &after);

/// With a folder in GUESTDECK_SHOTS: leaves pictures of the widget there, in light and in dark colours, to be looked
/// at.
void keepPicture(QWidget *widget, const QString &name);

} // namespace guestdeck::test
