/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The test-card guest: no firmware services, no libraries, sleeps in HLT between interrupts so an
 * idle guest costs the machine nothing. Std VGA by the Bochs "dispi" ports; PS/2 by IRQ 1;
 * blinking by the PIT at 20 Hz; a report on COM1.
 *
 * Keys: m next mode, b blinking on/off, i invert, anything else moves the key bar.
 * Serial: TESTCARD-READY WxH, MODE WxH, BLINK on|off, INVERT on|off, KEY <hex>, UP <hex>
 * (extended scancodes as e0XX).
 *
 * Words of the kernel command line: size=WxH is the first mode (W a multiple of 8); blink starts
 * blinking; scroll moves the upper two thirds up by a line of text at each tick (20 Hz), and
 * noise fills them with pixels that no encoder can make smaller.
 */
#include "card.h"

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;

enum { Com1 = 0x3f8, DispiIndex = 0x1ce, DispiData = 0x1cf, PciAddress = 0xcf8, PciData = 0xcfc };
enum { ScanB = 0x30, ScanM = 0x32, ScanI = 0x17 };

static struct {
    u32 w, h;
} modes[] = {{640, 480}, {1024, 768}, {1280, 800}, {800, 600}};
enum { FirstMode = 1, ModeCount = 4 };

static volatile u32 *frame;
static u32 width, height, modeIndex = FirstMode, inverted, blinking, blinkPhase;
static u32 scrolling, noisy, seed = 1;
static u32 lastKey, lastKeyExtended, haveKey;
static volatile u32 pendingTicks;
static volatile u8 keys[64];
static volatile u32 keyHead, keyTail;

static void outb(u16 port, u8 v) { __asm__ volatile("outb %0, %1" : : "a"(v), "Nd"(port)); }
static void outw(u16 port, u16 v) { __asm__ volatile("outw %0, %1" : : "a"(v), "Nd"(port)); }
static void outl(u16 port, u32 v) { __asm__ volatile("outl %0, %1" : : "a"(v), "Nd"(port)); }
static u8 inb(u16 port)
{
    u8 v;
    __asm__ volatile("inb %1, %0" : "=a"(v) : "Nd"(port));
    return v;
}
static u32 inl(u16 port)
{
    u32 v;
    __asm__ volatile("inl %1, %0" : "=a"(v) : "Nd"(port));
    return v;
}

/* ---- serial ------------------------------------------------------------------------------ */

static void put(char c)
{
    for (u32 spin = 0; spin < 100000 && !(inb(Com1 + 5) & 0x20); ++spin) { }
    outb(Com1, (u8)c);
}

static void text(const char *s)
{
    while (*s)
        put(*s++);
}

static void hex8(u32 v)
{
    static const char digits[] = "0123456789abcdef";
    put(digits[v >> 4 & 15]);
    put(digits[v & 15]);
}

static void decimal(u32 v)
{
    char buffer[10];
    u32 n = 0;
    do
        buffer[n++] = (char)('0' + v % 10);
    while (v /= 10);
    while (n)
        put(buffer[--n]);
}

static void reportSize(const char *what)
{
    text(what);
    put(' ');
    decimal(width);
    put('x');
    decimal(height);
    text("\r\n");
}

/* ---- picture ----------------------------------------------------------------------------- */

static u32 pciRead(u32 bus, u32 slot, u32 function, u32 offset)
{
    outl(PciAddress, 0x80000000u | bus << 16 | slot << 11 | function << 8 | offset);
    return inl(PciData);
}

/* BAR 0 of the first VGA-class device: the linear frame buffer of QEMU's std VGA. */
static u32 findFrameBuffer(void)
{
    for (u32 bus = 0; bus < 8; ++bus)
        for (u32 slot = 0; slot < 32; ++slot)
            if (pciRead(bus, slot, 0, 8) >> 16 == 0x0300)
                return pciRead(bus, slot, 0, 0x10) & ~15u;
    return 0;
}

static void dispi(u16 index, u32 value)
{
    outw(DispiIndex, index);
    outw(DispiData, (u16)value);
}

static void fill(u32 x, u32 y, u32 w, u32 h, u32 colour)
{
    if (inverted)
        colour ^= 0xffffffu;
    for (u32 j = y; j < y + h && j < height; ++j)
        for (u32 i = x; i < x + w && i < width; ++i)
            frame[j * width + i] = colour;
}

static void drawKeyBar(void)
{
    fill(width / 2, testcard_key_y(height), 256, TESTCARD_KEY_HEIGHT, TESTCARD_PANEL);
    if (haveKey)
        fill(testcard_key_x(width, lastKey), testcard_key_y(height), TESTCARD_KEY_WIDTH,
             TESTCARD_KEY_HEIGHT, lastKeyExtended ? TESTCARD_KEY_EXTENDED : TESTCARD_KEY);
}

static void drawBlink(void)
{
    for (u32 i = 0; i < TESTCARD_BLINK_COUNT; ++i)
        fill(testcard_blink_x(width, i), testcard_blink_y(height), TESTCARD_BLINK_SIZE,
             TESTCARD_BLINK_SIZE, blinking && blinkPhase ? TESTCARD_BLINK : TESTCARD_PANEL);
}

static void drawAll(void)
{
    const u32 flip = inverted ? 0xffffffu : 0;
    for (u32 y = 0; y < height; ++y)
        for (u32 x = 0; x < width; ++x)
            frame[y * width + x] = testcard_pixel(width, height, x, y) ^ flip;
    drawKeyBar();
    drawBlink();
}

static u32 nextRandom(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 17;
    seed ^= seed << 5;
    return seed;
}

enum { GlyphWidth = 8, GlyphHeight = 16, TextColour = 0xc0c0c0 };

/* A new line of something like text comes in at the bottom of the moving part. */
static void scrollText(void)
{
    const u32 bottom = 2 * (height / 3), kept = (bottom - GlyphHeight) * width;
    if (bottom < 2 * GlyphHeight)
        return;
    for (u32 i = 0; i < kept; ++i)
        frame[i] = frame[i + GlyphHeight * width];
    for (u32 x = 0; x + GlyphWidth <= width; x += GlyphWidth) {
        const u32 blank = nextRandom() % 6 == 0;
        for (u32 y = bottom - GlyphHeight; y < bottom; ++y) {
            const u32 bits = blank || y % 4 == 0 ? 0 : nextRandom();
            for (u32 i = 0; i < GlyphWidth; ++i)
                frame[y * width + x + i] = bits >> i & 1 ? TextColour : 0;
        }
    }
}

static void drawNoise(void)
{
    const u32 count = 2 * (height / 3) * width;
    for (u32 i = 0; i < count; ++i)
        frame[i] = nextRandom() & 0xffffffu;
}

static void setMode(u32 index)
{
    modeIndex = index;
    width = modes[index].w;
    height = modes[index].h;
    dispi(4, 0);
    dispi(1, width);
    dispi(2, height);
    dispi(3, 32);
    dispi(4, 0x41); /* enabled, linear frame buffer */
    drawAll();
}

/* ---- interrupts: only note what came, the main loop does the work ------------------------- */

void on_timer(void)
{
    ++pendingTicks;
    outb(0x20, 0x20);
}

void on_keyboard(void)
{
    while (inb(0x64) & 1) {
        const u8 fromMouse = inb(0x64) & 0x20;
        const u8 code = inb(0x60);
        const u32 next = (keyHead + 1) % sizeof keys;
        if (!fromMouse && next != keyTail) {
            keys[keyHead] = code;
            keyHead = next;
        }
    }
    outb(0x20, 0x20);
}

static struct {
    u16 low, selector, flags, high;
} __attribute__((packed)) idt[256];

void timer_stub(void);
void keyboard_stub(void);
void ignore_stub(void);

static void setGate(u32 n, void (*handler)(void))
{
    const u32 address = (u32)handler;
    idt[n].low = (u16)address;
    idt[n].selector = 0x08;
    idt[n].flags = 0x8e00;
    idt[n].high = (u16)(address >> 16);
}

static void timerMask(u32 on)
{
    outb(0x21, on ? 0xfc : 0xfd); /* IRQ 1 always, IRQ 0 only while something blinks */
}

static void startInterrupts(void)
{
    const struct {
        u16 limit;
        u32 base;
    } __attribute__((packed)) pointer = {sizeof idt - 1, (u32)idt};
    for (u32 n = 0; n < 256; ++n)
        setGate(n, ignore_stub);
    setGate(0x20, timer_stub);
    setGate(0x21, keyboard_stub);
    __asm__ volatile("lidt %0" : : "m"(pointer));
    outb(0x20, 0x11), outb(0x21, 0x20), outb(0x21, 4), outb(0x21, 1);
    outb(0xa0, 0x11), outb(0xa1, 0x28), outb(0xa1, 2), outb(0xa1, 1);
    outb(0xa1, 0xff);
    timerMask(0);
    const u32 divisor = 1193182 / 20;
    outb(0x43, 0x34), outb(0x40, (u8)divisor), outb(0x40, (u8)(divisor >> 8));
}

/* The firmware normally leaves the keyboard ready, but a multiboot start need not wait for it. */
static void startKeyboard(void)
{
    for (u32 n = 0; n < 64 && (inb(0x64) & 1); ++n)
        inb(0x60);
    outb(0x64, 0x60); /* write the controller's command byte: IRQ 1, translation to set 1 */
    for (u32 n = 0; n < 100000 && (inb(0x64) & 2); ++n) { }
    outb(0x60, 0x61);
    for (u32 n = 0; n < 100000 && (inb(0x64) & 2); ++n) { }
    outb(0x60, 0xf4); /* keyboard: start sending */
    for (u32 n = 0; n < 100000 && !(inb(0x64) & 1); ++n) { }
    inb(0x60);
}

/* ---- what the keys do --------------------------------------------------------------------- */

static void onOff(const char *what, u32 on)
{
    text(what);
    text(on ? " on\r\n" : " off\r\n");
}

static void handleKey(u32 code, u32 extended)
{
    const u32 key = code & 0x7fu;
    text(code & 0x80u ? "UP " : "KEY ");
    if (extended)
        hex8(0xe0);
    hex8(key);
    text("\r\n");
    if (code & 0x80u)
        return;
    if (!extended && key == ScanM) {
        setMode((modeIndex + 1) % ModeCount);
        reportSize("MODE");
    } else if (!extended && key == ScanB) {
        blinking = !blinking;
        blinkPhase = 0;
        timerMask(blinking || scrolling || noisy);
        drawBlink();
        onOff("BLINK", blinking);
    } else if (!extended && key == ScanI) {
        inverted = !inverted;
        drawAll();
        onOff("INVERT", inverted);
    } else {
        lastKey = key;
        lastKeyExtended = extended;
        haveKey = 1;
        drawKeyBar();
    }
}

static void handleKeys(void)
{
    static u32 prefix;
    while (keyTail != keyHead) {
        const u32 code = keys[keyTail];
        keyTail = (keyTail + 1) % sizeof keys;
        if (code == 0xe0 || code == 0xe1) {
            prefix = 1;
        } else {
            handleKey(code, prefix);
            prefix = 0;
        }
    }
}

/* ---- the kernel command line ---------------------------------------------------------------- */

/* Where the word begins with what, the rest of it; else 0. */
static const char *after(const char *word, const char *what)
{
    for (; *what; ++what, ++word)
        if (*word != *what)
            return 0;
    return word;
}

static u32 number(const char **at)
{
    u32 value = 0;
    for (; **at >= '0' && **at <= '9' && value < 100000; ++*at)
        value = value * 10 + (u32)(**at - '0');
    return value;
}

static void readWord(const char *word)
{
    const char *size = after(word, "size=");
    if (size) {
        const u32 w = number(&size);
        const u32 h = *size == 'x' ? (++size, number(&size)) : 0;
        if (w >= 40 && h >= 40 && w <= 4096 && h <= 4096 && w % 8 == 0) {
            modes[FirstMode].w = w;
            modes[FirstMode].h = h;
        }
    }
    blinking |= after(word, "blink") != 0;
    scrolling |= after(word, "scroll") != 0;
    noisy |= after(word, "noise") != 0;
}

static void readCommandLine(const char *line)
{
    while (*line) {
        readWord(line);
        while (*line && *line != ' ')
            ++line;
        while (*line == ' ')
            ++line;
    }
}

void card_main(u32 sign, const u32 *information)
{
    if (sign == 0x2badb002u && (information[0] & 4u))
        readCommandLine((const char *)information[4]);
    frame = (volatile u32 *)findFrameBuffer();
    if (!frame) {
        text("TESTCARD-ERROR no VGA device\r\n");
        return;
    }
    setMode(FirstMode);
    startInterrupts();
    startKeyboard();
    timerMask(blinking || scrolling || noisy);
    reportSize("TESTCARD-READY");
    for (;;) {
        handleKeys();
        if (pendingTicks) {
            pendingTicks = 0;
            blinkPhase = !blinkPhase;
            if (scrolling)
                scrollText();
            if (noisy)
                drawNoise();
            if (blinking)
                drawBlink();
        }
        /* Check once more with interrupts off; STI takes effect only after HLT has begun. */
        __asm__ volatile("cli");
        if (keyTail == keyHead && !pendingTicks)
            __asm__ volatile("sti; hlt");
        else
            __asm__ volatile("sti");
    }
}
