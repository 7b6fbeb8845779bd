// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/picturemenu.h"

#include "models/settings/settings.h"

#include <QActionGroup>
#include <QLocale>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using vnc::EncodingPolicy;
using vnc::ScaleMode;

namespace
{

const QString modeKey = u"console/scale"_s; // NOLINT(cert-err58-cpp)
const QString scaledKey = u"console/scaled"_s; // NOLINT(cert-err58-cpp)

struct Mode {
    ScaleMode mode;
    const char16_t *name; ///< in the settings and of the action
    const char *text;
    const char *help;
};

constexpr Mode modes[] = {
    {ScaleMode::FitWindow, u"fit", QT_TRANSLATE_NOOP("guestdeck::PictureMenu", "&Fit to the window"),
     QT_TRANSLATE_NOOP("guestdeck::PictureMenu", "Shows the whole screen, as large as fits, with its own proportions")},
    {ScaleMode::OneToOne, u"one", QT_TRANSLATE_NOOP("guestdeck::PictureMenu", "&1:1, pixel by pixel"),
     QT_TRANSLATE_NOOP("guestdeck::PictureMenu", "Shows each of the guest's pixels as one of this screen's")},
    {ScaleMode::IntegerSteps, u"steps", QT_TRANSLATE_NOOP("guestdeck::PictureMenu", "&Whole steps: 1:1, 2:1, 3:1…"),
     QT_TRANSLATE_NOOP("guestdeck::PictureMenu",
                       "Enlarges each pixel to a square as often as fits; nothing is blurred")},
    {ScaleMode::ResizeGuest, u"guest", QT_TRANSLATE_NOOP("guestdeck::PictureMenu", "The &guest follows the window"),
     QT_TRANSLATE_NOOP(
         "guestdeck::PictureMenu",
         "Asks the guest for a screen of the window's size; it needs a graphics adapter and a driver that "
         "can do that")},
};

struct Encoding {
    EncodingPolicy policy;
    const char16_t *name;
    const char *text;
    const char *help;
};

constexpr Encoding encodings[] = {
    {EncodingPolicy::Auto, u"auto", QT_TRANSLATE_NOOP("guestdeck::PictureMenu", "&Automatic"),
     QT_TRANSLATE_NOOP("guestdeck::PictureMenu", "Raw where the link carries it, ZRLE where it does not")},
    {EncodingPolicy::Raw, u"raw", QT_TRANSLATE_NOOP("guestdeck::PictureMenu", "&Raw: for fast links"),
     QT_TRANSLATE_NOOP("guestdeck::PictureMenu", "Uncompressed; costs neither the host nor this machine much work")},
    {EncodingPolicy::Zrle, u"zrle", QT_TRANSLATE_NOOP("guestdeck::PictureMenu", "&ZRLE: for slow links"),
     QT_TRANSLATE_NOOP("guestdeck::PictureMenu", "Compressed without loss")},
    {EncodingPolicy::Hextile, u"hextile", QT_TRANSLATE_NOOP("guestdeck::PictureMenu", "&Hextile: for old servers"),
     QT_TRANSLATE_NOOP("guestdeck::PictureMenu", "Compressed a little, without loss")},
    {EncodingPolicy::Tight, u"tight", QT_TRANSLATE_NOOP("guestdeck::PictureMenu", "&Tight: for slow links"),
     QT_TRANSLATE_NOOP("guestdeck::PictureMenu", "Compressed without loss; more work for the host than ZRLE")},
};

/// A proper name, hence not translated.
QString encodingName(qint32 encoding)
{
    switch (encoding) {
    case vnc::protocol::Raw:
        return u"Raw"_s;
    case vnc::protocol::Zrle:
        return u"ZRLE"_s;
    case vnc::protocol::Hextile:
        return u"Hextile"_s;
    case vnc::protocol::Tight:
        return u"Tight"_s;
    default:
        return QString::number(encoding);
    }
}

} // namespace

PictureMenu::PictureMenu(vnc::VncView *view, QWidget *parent)
    : QMenu(parent)
    , m_view(view)
    , m_modes(new QActionGroup(this))
    , m_encodings(new QActionGroup(this))
{
    setObjectName(u"consoleScaleMenu"_s);
    setAccessibleName(tr("Scale"));
    setToolTipsVisible(true);
    addScaleModes();
    addSeparator();
    addEncodings();
    m_link = addAction(QString());
    m_link->setObjectName(u"consoleLink"_s);
    m_link->setEnabled(false); // to be read
    connect(view, &vnc::VncView::linkStatusChanged, this, &PictureMenu::refreshLink);
    connect(view, &vnc::VncView::stateChanged, this, &PictureMenu::refreshLink);
    refreshLink();
}

void PictureMenu::addScaleModes()
{
    for (const Mode &mode : modes) {
        QAction *action = m_modes->addAction(tr(mode.text));
        action->setObjectName(u"consoleScale-"_s + QString::fromUtf16(mode.name));
        action->setToolTip(tr(mode.help));
        action->setStatusTip(tr(mode.help));
        action->setCheckable(true);
        action->setData(QVariant::fromValue(static_cast<int>(mode.mode)));
        addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = mode.mode]() {
            m_view->setScaleMode(chosen);
            Q_EMIT scaleModeChosen(chosen);
        });
    }
    setScaleMode(m_view->scaleMode());
}

void PictureMenu::addEncodings()
{
    QMenu *menu = addMenu(tr("&Transfer of the picture"));
    menu->setObjectName(u"consoleEncodingMenu"_s);
    menu->setAccessibleName(tr("Transfer of the picture"));
    menu->setToolTipsVisible(true);
    for (const Encoding &encoding : encodings) {
        if (!vnc::isAvailable(encoding.policy)) {
            continue;
        }
        QAction *action = m_encodings->addAction(tr(encoding.text));
        action->setObjectName(u"consoleEncoding-"_s + QString::fromUtf16(encoding.name));
        action->setToolTip(tr(encoding.help));
        action->setStatusTip(tr(encoding.help));
        action->setCheckable(true);
        action->setChecked(encoding.policy == m_view->encodingPolicy());
        menu->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, chosen = encoding.policy]() { m_view->setEncodingPolicy(chosen); });
    }
}

void PictureMenu::setScaleMode(ScaleMode mode)
{
    m_view->setScaleMode(mode);
    for (QAction *action : m_modes->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(mode));
    }
}

// The flag is what the preferences know of it, so the two may disagree; then it was set there, and later.
ScaleMode PictureMenu::remembered(const Settings &settings)
{
    const bool fits = settings.flag(scaledKey, true);
    const QString name = settings.text(modeKey);
    for (const Mode &mode : modes) {
        if (name == QString::fromUtf16(mode.name) && fits == (mode.mode == ScaleMode::FitWindow)) {
            return mode.mode;
        }
    }
    return fits ? ScaleMode::FitWindow : ScaleMode::OneToOne;
}

void PictureMenu::remember(Settings &settings, ScaleMode chosen)
{
    for (const Mode &mode : modes) {
        if (mode.mode == chosen) {
            settings.setText(modeKey, QString::fromUtf16(mode.name));
        }
    }
    settings.setFlag(scaledKey, chosen == ScaleMode::FitWindow);
}

QString PictureMenu::linkText(const vnc::LinkStatus &link)
{
    if (!link.encoding) {
        return {};
    }
    const QString name = encodingName(*link.encoding);
    if (link.bytesPerSecond <= 0) {
        return name;
    }
    constexpr double Mega = 1e6;
    constexpr double Fine = 10; // below it a decimal tells something
    const double rate = link.bytesPerSecond / Mega;
    return tr("%1, %2 MB/s", "encoding of the picture, and how fast it comes")
        .arg(name, QLocale().toString(rate, 'f', rate < Fine ? 1 : 0));
}

QString PictureMenu::problemText(vnc::GuestResizer::Problem problem)
{
    switch (problem) {
    case vnc::GuestResizer::Problem::NotOffered:
        return tr(
            "This screen cannot follow the window: its VNC server does not offer that. It is scaled down where it "
            "does not fit.");
    case vnc::GuestResizer::Problem::Refused:
        return tr(
            "The guest refused the size of the window: its graphics adapter cannot change. One of the type virtio "
            "can. The screen is scaled down where it does not fit.");
    case vnc::GuestResizer::Problem::NoAnswer:
        break;
    }
    return tr(
        "The guest did not follow the window. It needs a graphics adapter of the type virtio and a running system "
        "with a driver for it. The screen is scaled down where it does not fit.");
}

void PictureMenu::refreshLink()
{
    const QString text = m_view->isConnected() ? linkText(m_view->linkStatus()) : QString();
    m_link->setVisible(!text.isEmpty());
    m_link->setText(tr("Now: %1", "how the picture comes, e.g. Raw, 240 MB/s").arg(text));
}

} // namespace guestdeck
