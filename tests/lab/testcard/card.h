/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The test card, as a pure function of its size: shared by the guest that draws it and by the
 * tests that look at it. C and C++, no headers, no 64-bit arithmetic, colours 0x00RRGGBB.
 *
 * Layout for W x H, h3 = H / 3 (nothing in it is symmetric, so a mirrored, shifted or
 * channel-swapped picture is always seen):
 *   corners, 16x16   top left red, top right green, bottom left blue, bottom right yellow;
 *                    the top left one has an 8x8 white notch at its lower right
 *   [0, h3)          eight vertical colour bars: white yellow cyan green magenta red blue black
 *   [h3, 2*h3)       gradient: red grows to the right, green grows down, blue is 64
 *   [2*h3, H) left   checkerboard of single pixels, white where x + y is odd
 *   [2*h3, H) right  the panel (0x202428): key bar and blinking rectangles are drawn there
 *
 * The key bar: 2 px wide, 16 px high, at x = W/2 + 2 * scancode, y = 2*h3 + 16; white, or orange
 * for an extended (e0) scancode. The blinking rectangles: eight of 16x16 px at
 * x = W/2 + 16 + 32 * i, y = 2*h3 + 64; white when on. Inversion is XOR 0x00ffffff everywhere.
 */
#ifndef GUESTDECK_TESTCARD_H
#define GUESTDECK_TESTCARD_H

#define TESTCARD_PANEL 0x202428u
#define TESTCARD_KEY 0xffffffu
#define TESTCARD_KEY_EXTENDED 0xff8000u
#define TESTCARD_BLINK 0xffffffu
#define TESTCARD_CORNER 16u
#define TESTCARD_KEY_WIDTH 2u
#define TESTCARD_KEY_HEIGHT 16u
#define TESTCARD_BLINK_SIZE 16u
#define TESTCARD_BLINK_COUNT 8u

static inline unsigned testcard_key_x(unsigned w, unsigned code)
{
    return w / 2 + TESTCARD_KEY_WIDTH * (code & 0x7fu);
}

static inline unsigned testcard_key_y(unsigned h)
{
    return 2 * (h / 3) + 16;
}

static inline unsigned testcard_blink_x(unsigned w, unsigned i)
{
    return w / 2 + 16 + 32 * i;
}

static inline unsigned testcard_blink_y(unsigned h)
{
    return 2 * (h / 3) + 64;
}

/* The card without key bar, blinking and inversion; x < w, y < h. */
static inline unsigned testcard_pixel(unsigned w, unsigned h, unsigned x, unsigned y)
{
    static const unsigned bars[8]
        = {0xffffffu, 0xffff00u, 0x00ffffu, 0x00ff00u, 0xff00ffu, 0xff0000u, 0x0000ffu, 0x000000u};
    const unsigned h3 = h / 3;
    const int left = x < TESTCARD_CORNER, right = x >= w - TESTCARD_CORNER;
    const int top = y < TESTCARD_CORNER, bottom = y >= h - TESTCARD_CORNER;

    if (top && left)
        return x >= 8 && y >= 8 ? 0xffffffu : 0xff0000u;
    if (top && right)
        return 0x00ff00u;
    if (bottom && left)
        return 0x0000ffu;
    if (bottom && right)
        return 0xffff00u;
    if (y < h3)
        return bars[x * 8 / w];
    if (y < 2 * h3)
        return (x * 255 / (w - 1)) << 16 | ((y - h3) * 255 / (h3 - 1)) << 8 | 64u;
    if (x < w / 2)
        return ((x + y) & 1u) ? 0xffffffu : 0x000000u;
    return TESTCARD_PANEL;
}

#endif
