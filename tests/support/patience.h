// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included by every test before anything else. Five seconds, Qt's bound of a QTRY_, are too few for sanitized builds
// that run beside others; whoever waits longer for something that comes loses nothing.
#include <QTest>

#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), 30000)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expression, message) QTRY_VERIFY2_WITH_TIMEOUT((expression), (message), 30000)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT((expression), expected, 30000)
