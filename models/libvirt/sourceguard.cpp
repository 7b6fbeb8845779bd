// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/sourceguard.h"

#include <libvirt/libvirt.h>

#include <dlfcn.h>

#include <algorithm>
#include <cstddef>
#include <vector>

// GLib's types are opaque here, and its functions those that libvirt has loaded: nothing else of it is needed.
using GSource = struct _GSource;
using GMainContext = struct _GMainContext;
using GMainLoop = struct _GMainLoop;

namespace
{

template <class Fn>
Fn *glibs(const char *name)
{
    return reinterpret_cast<Fn *>(dlsym(RTLD_NEXT, name));
}

/// The sources that libvirt attached last on this thread, kept alive meanwhile. Some are to wake another thread that
/// waits, and may be all that this one ever attaches: hence a few.
class LastSources
{
public:
    LastSources() = default;
    ~LastSources() { letGo(m_sources.size()); }
    LastSources(const LastSources &) = delete;
    LastSources &operator=(const LastSources &) = delete;

    void add(GSource *source)
    {
        static auto *const ref = glibs<GSource *(GSource *)>("g_source_ref");
        if (m_sources.size() == 4) {
            letGo(1);
        }
        m_sources.push_back(ref(source));
    }

    /// One that was dispatched is destroyed already, which is fine.
    void destroy()
    {
        static auto *const destroy = glibs<void(GSource *)>("g_source_destroy");
        for (GSource *source : m_sources) {
            destroy(source);
        }
        letGo(m_sources.size());
    }

private:
    void letGo(size_t count)
    {
        static auto *const unref = glibs<void(GSource *)>("g_source_unref");
        const auto end = m_sources.begin() + std::ptrdiff_t(count);
        std::for_each(m_sources.begin(), end, unref);
        m_sources.erase(m_sources.begin(), end);
    }

    std::vector<GSource *> m_sources;
};

thread_local LastSources lastSources;

/// Ends a waiting five times a second, so that libvirt looks at its keepalive: a thread that takes over the link when
/// it has been given up already would otherwise wait for ever, and the close callback with it.
class Glance
{
public:
    explicit Glance(GMainLoop *loop)
    {
        static auto *const make = glibs<GSource *(unsigned)>("g_timeout_source_new");
        static auto *const call = glibs<void(GSource *, int (*)(void *), void *, void *)>("g_source_set_callback");
        static auto *const contextOf = glibs<GMainContext *(GMainLoop *)>("g_main_loop_get_context");
        static auto *const attach = glibs<unsigned(GSource *, GMainContext *)>("g_source_attach");
        constexpr unsigned everyMs = 200;
        m_source = make(everyMs);
        call(m_source, &Glance::quit, loop, nullptr);
        attach(m_source, contextOf(loop));
    }
    ~Glance()
    {
        static auto *const destroy = glibs<void(GSource *)>("g_source_destroy");
        static auto *const unref = glibs<void(GSource *)>("g_source_unref");
        destroy(m_source);
        unref(m_source);
    }
    Glance(const Glance &) = delete;
    Glance &operator=(const Glance &) = delete;

private:
    static int quit(void *loop)
    {
        static auto *const end = glibs<void(GMainLoop *)>("g_main_loop_quit");
        end(static_cast<GMainLoop *>(loop));
        return 1; // it is destroyed by who made it
    }

    GSource *m_source;
};

bool isOfLibvirt(const void *address)
{
    static const void *const base = []() -> const void * {
        Dl_info info{};
        return dladdr(dlsym(RTLD_DEFAULT, "virConnectOpenAuth"), &info) ? info.dli_fbase : nullptr;
    }();
    Dl_info info{};
    return base && dladdr(address, &info) && info.dli_fbase == base;
}

} // namespace

extern "C" {

[[gnu::visibility("default"), gnu::noinline]] unsigned int g_source_attach(GSource *source, GMainContext *context)
{
    static auto *const own = glibs<unsigned int(GSource *, GMainContext *)>("g_source_attach");
    if (context && isOfLibvirt(__builtin_return_address(0))) {
        lastSources.add(source);
    }
    return own(source, context);
}

[[gnu::visibility("default"), gnu::noinline]] void g_main_loop_run(GMainLoop *loop)
{
    static auto *const own = glibs<void(GMainLoop *)>("g_main_loop_run");
    if (!isOfLibvirt(__builtin_return_address(0))) {
        own(loop);
        return;
    }
    {
        const Glance glance(loop);
        own(loop);
    }
    lastSources.destroy();
}

} // extern "C"

namespace guestdeck
{

bool guardEventSources()
{
    // This file is in the program by being called; libvirt then finds its functions before GLib's.
    return dlsym(RTLD_DEFAULT, "g_main_loop_run") == reinterpret_cast<void *>(&g_main_loop_run)
        && dlsym(RTLD_DEFAULT, "g_source_attach") == reinterpret_cast<void *>(&g_source_attach);
}

} // namespace guestdeck
