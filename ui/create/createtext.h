// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/units.h"

#include <QList>
#include <QPair>
#include <QString>

namespace guestdeck
{

class CreateDraft;

/// The wizard's answers in words. All pure: text from facts. Thread: GUI.
namespace createtext
{

/// "20 GiB", "1.5 GiB", "512 MiB": no needless decimals, the user's locale.
QString size(Bytes bytes);
QString size(KiB kib);

/// For a tool tip: Qt would take markup in the name of some volume for its own.
QString toolTip(const QString &text);

QString media(const CreateDraft &draft);
QString os(const CreateDraft &draft);
QString resources(const CreateDraft &draft);
QString disk(const CreateDraft &draft);
QString network(const CreateDraft &draft);
QString screen(const CreateDraft &draft);
QString screenInShort(const CreateDraft &draft);

/// What the machine will take of the host, in one line: the wizard's footer.
QString demand(const CreateDraft &draft);
/// What will be made: label and value.
QList<QPair<QString, QString>> overview(const CreateDraft &draft, const QString &hostName);

} // namespace createtext

} // namespace guestdeck
