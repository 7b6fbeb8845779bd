// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/handle.h"

#include <cstdlib>
#include <vector>

namespace guestdeck
{

/// Takes over what one of libvirt's ListAll functions returned: `call(&array)` gives the count, < 0 on failure. False
/// on failure. For models/libvirt only.
template <class Handle, class Call>
bool takeList(std::vector<Handle> &handles, Call call)
{
    typename Handle::pointer *array = nullptr;
    const int count = call(&array);
    for (int i = 0; i < count; ++i) {
        handles.emplace_back(array[i]);
    }
    std::free(static_cast<void *>(array)); // NOLINT(bugprone-multi-level-implicit-pointer-conversion)
    return count >= 0;
}

} // namespace guestdeck
