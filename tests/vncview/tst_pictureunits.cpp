// SPDX-License-Identifier: GPL-3.0-or-later
// The pure parts behind the picture: where it lies in the window, how fast the link is, when the guest is asked to
// follow the window.
#include "vncview/geometry.h"
#include "vncview/guestresizer.h"
#include "vncview/linkmeter.h"
#include "vncview/protocol.h"

#include <QSignalSpy>
#include <QTest>

using namespace guestdeck::vnc;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TstPictureUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointerMapsExactly_data();
    void pointerMapsExactly();
    void integerSteps_data();
    void integerSteps();
    void guestThatFollows_data();
    void guestThatFollows();
    void meterKnowsNothingAtFirst();
    void meterSwitchesBothWays();
    void meterDoesNotFlutter();
    void meterIgnoresSpecks();
    void meterTakesTheShortestRoundTrip();
    void zrleBodiesHaveALimit();
    void tightOnlyWhereSafe();
    void resizerAsksOnceTheWindowIsStill();
    void resizerTakesWhatItGets();
    void resizerIsRefused();
    void resizerHearsNothing();
    void resizerWithoutOffer();
    void resizerTriesAgainAfterTheGuestChanged();
};

namespace
{

const QList<ScaleMode> allModes{ScaleMode::OneToOne, ScaleMode::FitWindow, ScaleMode::IntegerSteps,
                                ScaleMode::ResizeGuest};

// Feeds the meter with updates over a link of so many bytes a second, and lets the clock run with them.
struct Link {
    LinkMeter meter;
    LinkMeter::Time now{1h};
    int switches = 0;
    bool raw = false;

    void run(double bytesPerSecond, LinkMeter::Duration span, qint64 update = 400 * 1024)
    {
        const auto end = now + span;
        while (now < end) {
            // What the encoding makes of it: raw is about ten times as much as ZRLE.
            const qint64 bytes = raw ? 10 * update : update;
            const auto took = std::chrono::duration_cast<LinkMeter::Duration>(
                std::chrono::duration<double>(static_cast<double>(bytes) / bytesPerSecond));
            now += took + 20ms; // the guest takes a rest
            meter.addRead(bytes, took);
            const bool wanted = meter.prefersRaw(now);
            switches += wanted != raw ? 1 : 0;
            raw = wanted;
        }
    }
};

} // namespace

void TstPictureUnits::pointerMapsExactly_data()
{
    QTest::addColumn<QSize>("guest");
    QTest::addColumn<QSize>("view");
    for (const QSize guest : {QSize(1, 1), QSize(64, 48), QSize(401, 303), QSize(1024, 768), QSize(1600, 23)}) {
        for (const QSize view : {QSize(1, 1), QSize(300, 200), QSize(1023, 769), QSize(1921, 1203)}) {
            QTest::addRow("%dx%d in %dx%d", guest.width(), guest.height(), view.width(), view.height())
                << guest << view;
        }
    }
}

// The middle of where a guest pixel is drawn is that pixel, in each mode and wherever it is scrolled to; beside the
// picture it is the nearest one.
void TstPictureUnits::pointerMapsExactly()
{
    QFETCH(QSize, guest);
    QFETCH(QSize, view);
    for (const ScaleMode mode : allModes) {
        Geometry geometry{mode, guest, view, {}};
        const QSize range = geometry.scrollRange();
        for (const QPoint scroll :
             {QPoint(0, 0), QPoint(range.width(), range.height()), QPoint(range.width() / 3, range.height() / 2)}) {
            geometry.scroll = scroll;
            const QRect target = geometry.target();
            const double sx = static_cast<double>(target.width()) / guest.width();
            const double sy = static_cast<double>(target.height()) / guest.height();
            for (int x = 0; x < guest.width(); ++x) {
                QCOMPARE(geometry.toGuest({target.left() + (x + 0.5) * sx, target.top() + 0.5 * sy}), QPoint(x, 0));
            }
            for (int y = 0; y < guest.height(); ++y) {
                QCOMPARE(geometry.toGuest({target.left() + 0.5 * sx, target.top() + (y + 0.5) * sy}), QPoint(0, y));
            }
            const QPoint last(guest.width() - 1, guest.height() - 1);
            QCOMPARE(geometry.toGuest(QPointF(target.topLeft()) - QPointF(1000, 0.01)), QPoint(0, 0));
            QCOMPARE(geometry.toGuest(QPointF(target.bottomRight()) + QPointF(1.0, 1000)), last);
            // What a pixel changes on the screen is where it is drawn, at least.
            for (const QPoint at : {QPoint(0, 0), last, last / 2}) {
                const QRectF drawn(target.left() + at.x() * sx, target.top() + at.y() * sy, sx, sy);
                QVERIFY(
                    QRectF(geometry.toDevice({at, QSize(1, 1)})).adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(drawn));
            }
            if (mode != ScaleMode::FitWindow && mode != ScaleMode::ResizeGuest) {
                QVERIFY(geometry.isExact());
            } else {
                QVERIFY(target.isEmpty() || QRect(QPoint(0, 0), view).contains(target) || view.width() < 2
                        || guest.width() > 60 * guest.height());
            }
        }
    }
}

void TstPictureUnits::integerSteps_data()
{
    QTest::addColumn<QSize>("view");
    QTest::addColumn<QRect>("target");
    QTest::addColumn<QSize>("range");
    QTest::newRow("twice") << QSize(1300, 1000) << QRect(10, 20, 1280, 960) << QSize(0, 0);
    QTest::newRow("exactly twice") << QSize(1280, 960) << QRect(0, 0, 1280, 960) << QSize(0, 0);
    QTest::newRow("a pixel short of twice") << QSize(1280, 959) << QRect(320, 239, 640, 480) << QSize(0, 0);
    QTest::newRow("three times") << QSize(1920, 1500) << QRect(0, 30, 1920, 1440) << QSize(0, 0);
    QTest::newRow("too small") << QSize(600, 500) << QRect(0, 10, 640, 480) << QSize(40, 0);
}

void TstPictureUnits::integerSteps()
{
    QFETCH(QSize, view);
    const Geometry geometry{ScaleMode::IntegerSteps, {640, 480}, view, {}};
    QTEST(geometry.target(), "target");
    QTEST(geometry.scrollRange(), "range");
    QVERIFY(geometry.isExact());
}

void TstPictureUnits::guestThatFollows_data()
{
    QTest::addColumn<QSize>("view");
    QTest::addColumn<QRect>("target");
    QTest::newRow("followed") << QSize(640, 480) << QRect(0, 0, 640, 480);
    QTest::newRow("not yet larger") << QSize(840, 680) << QRect(100, 100, 640, 480);
    QTest::newRow("not yet smaller") << QSize(320, 480) << QRect(0, 120, 320, 240);
}

void TstPictureUnits::guestThatFollows()
{
    QFETCH(QSize, view);
    const Geometry geometry{ScaleMode::ResizeGuest, {640, 480}, view, {50, 50}};
    QTEST(geometry.target(), "target");
    QCOMPARE(geometry.scrollRange(), QSize(0, 0));
}

void TstPictureUnits::meterKnowsNothingAtFirst()
{
    LinkMeter meter;
    QCOMPARE(meter.bytesPerSecond(), 0.0);
    QVERIFY(!meter.roundTrip());
    QVERIFY(!meter.prefersRaw(LinkMeter::Time(1h)));
    meter.addRead(-5, 1s); // all of it was there already
    meter.addRead(5, 0s);
    QCOMPARE(meter.bytesPerSecond(), 0.0);
}

void TstPictureUnits::meterSwitchesBothWays()
{
    Link link;
    link.run(30e6, 5s);
    QVERIFY(!link.raw);
    QVERIFY(qAbs(link.meter.bytesPerSecond() - 30e6) < 1e6);
    link.run(200e6, 2s);
    QVERIFY(link.raw);
    QVERIFY(qAbs(link.meter.bytesPerSecond() - 200e6) < 1e6);
    link.run(60e6, 5s); // between the two thresholds: stays
    QVERIFY(link.raw);
    link.run(10e6, 3s);
    QVERIFY(!link.raw);
    QCOMPARE(link.switches, 2);
    link.run(200e6, 10s);
    QVERIFY(link.raw);
    QCOMPARE(link.switches, 3);
}

// A link that is quick for what ZRLE needs and slow for what raw needs is not tried again and again.
void TstPictureUnits::meterDoesNotFlutter()
{
    Link link;
    for (int minute = 0; minute < 10; ++minute) {
        const auto end = link.now + 60s;
        while (link.now < end) {
            link.run(link.raw ? 5e6 : 300e6, 100ms);
        }
    }
    QVERIFY2(link.switches <= 16, qPrintable(QString::number(link.switches)));
    QVERIFY(link.switches >= 4);
    // A long time of good service, and the next fall counts as the first again.
    link.run(300e6, 11min);
    QVERIFY(link.raw);
    link.run(5e6, 2s);
    QVERIFY(!link.raw);
    link.run(300e6, 6s);
    QVERIFY(link.raw);
}

void TstPictureUnits::meterIgnoresSpecks()
{
    LinkMeter meter;
    for (int i = 0; i < 100; ++i) {
        meter.addRead(1000, 1us);
    }
    QVERIFY(!meter.prefersRaw(LinkMeter::Time(1h)));
    meter.addRead(LinkMeter::EvidenceBytes, 1ms);
    QVERIFY(meter.prefersRaw(LinkMeter::Time(1h)));
}

void TstPictureUnits::meterTakesTheShortestRoundTrip()
{
    LinkMeter meter;
    meter.addRoundTrip(700ms);
    meter.addRoundTrip(12ms);
    meter.addRoundTrip(3s);
    QCOMPARE(*meter.roundTrip(), LinkMeter::Duration(12ms));
    for (int i = 0; i < 8; ++i) {
        meter.addRoundTrip(40ms); // the way has become longer
    }
    QCOMPARE(*meter.roundTrip(), LinkMeter::Duration(40ms));
}

void TstPictureUnits::zrleBodiesHaveALimit()
{
    QVERIFY(protocol::largestZrleBody(64 * 48) < 100000);
    QVERIFY(protocol::largestZrleBody(1920 * 1080) > 1920 * 1080 * 4);
}

void TstPictureUnits::tightOnlyWhereSafe()
{
    const QList<qint32> offered = protocol::offeredEncodings(EncodingPolicy::Tight, false);
    QCOMPARE(offered.contains(protocol::Tight), isAvailable(EncodingPolicy::Tight));
    QCOMPARE(protocol::isPixelEncoding(protocol::Tight), isAvailable(EncodingPolicy::Tight));
    if (isAvailable(EncodingPolicy::Tight)) {
        QVERIFY(offered.contains(-255));
    }
    for (const auto policy : {EncodingPolicy::Auto, EncodingPolicy::Raw, EncodingPolicy::Zrle, EncodingPolicy::Hextile,
                              EncodingPolicy::Tight}) {
        QVERIFY(!protocol::offeredEncodings(policy, true).contains(-253)); // level 3
    }
    QCOMPARE(protocol::offeredEncodings(EncodingPolicy::Auto, true).first(), 0);
    QCOMPARE(protocol::offeredEncodings(EncodingPolicy::Auto, false).first(), 16);
    QCOMPARE(protocol::offeredEncodings(EncodingPolicy::Raw, false).first(), 0);
}

void TstPictureUnits::resizerAsksOnceTheWindowIsStill()
{
    GuestResizer resizer;
    resizer.setDelays(30, 200);
    QSignalSpy wanted(&resizer, &GuestResizer::wanted);
    resizer.setOffered();
    resizer.setGuest({640, 480});
    resizer.setWindow({800, 600});
    QTest::qWait(60);
    QCOMPARE(wanted.count(), 0); // not active
    resizer.setActive(true);
    for (int i = 0; i < 20; ++i) {
        resizer.setWindow({800 + i, 600});
    }
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toSize(), QSize(819, 600));
    resizer.setGuest({819, 600});
    QTest::qWait(60);
    QCOMPARE(wanted.count(), 1);
    resizer.setWindow({10, 10});
    QTRY_COMPARE(wanted.count(), 2);
    QCOMPARE(wanted[1][0].toSize(), QSize(320, 200));
    resizer.setActive(false);
    resizer.setWindow({900, 700});
    QTest::qWait(60);
    QCOMPARE(wanted.count(), 2);
    resizer.setActive(true);
    QTRY_COMPARE(wanted.count(), 3);
}

// Some guests only know widths that are a multiple of eight.
void TstPictureUnits::resizerTakesWhatItGets()
{
    GuestResizer resizer;
    resizer.setDelays(20, 100);
    QSignalSpy wanted(&resizer, &GuestResizer::wanted);
    QSignalSpy failed(&resizer, &GuestResizer::failed);
    resizer.setOffered();
    resizer.setGuest({640, 480});
    resizer.setActive(true);
    resizer.setWindow({803, 601});
    QTRY_COMPARE(wanted.count(), 1);
    resizer.setGuest({800, 600});
    QTest::qWait(150);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(failed.count(), 0);
}

void TstPictureUnits::resizerIsRefused()
{
    GuestResizer resizer;
    resizer.setDelays(20, 100);
    QSignalSpy wanted(&resizer, &GuestResizer::wanted);
    QSignalSpy failed(&resizer, &GuestResizer::failed);
    resizer.setOffered();
    resizer.setGuest({640, 480});
    resizer.setWindow({800, 600});
    resizer.setRefused(); // nothing was asked
    QCOMPARE(failed.count(), 0);
    resizer.setActive(true);
    QTRY_COMPARE(wanted.count(), 1);
    resizer.setRefused();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<GuestResizer::Problem>(), GuestResizer::Problem::Refused);
    resizer.setWindow({900, 600}); // it will not be asked at each step
    QTest::qWait(150);
    QCOMPARE(wanted.count(), 1);
    resizer.restart();
    QTRY_COMPARE(wanted.count(), 2);
    resizer.setRefused();
    QCOMPARE(failed.count(), 2);
}

void TstPictureUnits::resizerHearsNothing()
{
    GuestResizer resizer;
    resizer.setDelays(20, 60);
    QSignalSpy failed(&resizer, &GuestResizer::failed);
    resizer.setOffered();
    resizer.setGuest({640, 480});
    resizer.setWindow({800, 600});
    resizer.setActive(true);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<GuestResizer::Problem>(), GuestResizer::Problem::NoAnswer);
}

void TstPictureUnits::resizerWithoutOffer()
{
    GuestResizer resizer;
    resizer.setDelays(20, 60);
    QSignalSpy wanted(&resizer, &GuestResizer::wanted);
    QSignalSpy failed(&resizer, &GuestResizer::failed);
    resizer.setGuest({640, 480});
    resizer.setWindow({800, 600});
    resizer.setActive(true);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<GuestResizer::Problem>(), GuestResizer::Problem::NotOffered);
    QCOMPARE(wanted.count(), 0);
    resizer.setOffered(); // late, but welcome
    QTRY_COMPARE(wanted.count(), 1);
}

// From the firmware into an operating system that has the driver.
void TstPictureUnits::resizerTriesAgainAfterTheGuestChanged()
{
    GuestResizer resizer;
    resizer.setDelays(20, 40);
    QSignalSpy wanted(&resizer, &GuestResizer::wanted);
    QSignalSpy failed(&resizer, &GuestResizer::failed);
    resizer.setOffered();
    resizer.setGuest({640, 480});
    resizer.setWindow({800, 600});
    resizer.setActive(true);
    QTRY_COMPARE(failed.count(), 1);
    resizer.setGuest({1024, 768});
    QTRY_COMPARE(wanted.count(), 2);
    resizer.setGuest({800, 600});
    QTest::qWait(80);
    QCOMPARE(failed.count(), 1); // and it is told once only
}

QTEST_GUILESS_MAIN(TstPictureUnits)
#include "tst_pictureunits.moc"
