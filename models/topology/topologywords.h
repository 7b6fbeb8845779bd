// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topology/topology.h"

#include <QCoreApplication>

namespace guestdeck
{

/// What the picture of a host's network says in words.
class TopologyWords
{
    Q_DECLARE_TR_FUNCTIONS(guestdeck::TopologyWords)
public:
    static QString kind(TopologyNode::Kind kind);
    /// As a word, for who does not see the shape.
    static QString state(TopologyNode::State state);
    /// Whole sentences about a node: what it is, how it is, what it is connected with. Plain text, for a tooltip and
    /// for what is read out.
    static QString description(const TopologyNode &node, const Topology &topology);
    /// The whole picture as text, one line a node, in the order of the drawing.
    static QString outline(const Topology &topology);
    /// A name as it can be shown and written into XML: control characters, lone surrogates and what is no character are
    /// replaced, marks that turn the direction of the text around it are dropped, and it is not endless.
    static QString plain(const QString &text);
};

} // namespace guestdeck
