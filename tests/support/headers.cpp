// SPDX-License-Identifier: GPL-3.0-or-later
// What owns a precompiled header needs a source: see guestdeck_test_headers().
