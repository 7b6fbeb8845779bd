// SPDX-License-Identifier: GPL-3.0-or-later
// What the performance page writes to files, and the offer to have the guest tell its memory.
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/tuning/pinning.h"
#include "ui/performance/memorycard.h"
#include "ui/performance/performancepage.h"
#include "ui/widgets/messagebar.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QSaveFile>
#include <QScrollArea>
#include <QStandardPaths>
#include <QtConcurrent>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int usualPeriod = 10; ///< seconds; what the advice on hardware offers, too
constexpr qint64 longestPeriod = 20'000; ///< milliseconds without news, after which nobody seems to ask

Outcome writeFile(const QByteArray &data, const QString &path)
{
    QSaveFile file(path); // the old file stays until the new one is whole
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size() || !file.commit()) {
        return Error{ErrorKind::Io, 0, PerformancePage::tr("%1 cannot be written.").arg(path), file.errorString()};
    }
    return {};
}

/// A guest's name as part of a file's.
QString safeName(QString name)
{
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'.') {
            c = u'_';
        }
    }
    return name.left(80);
}

QString nameOf(const QPointer<Connection> &connection, const QUuid &uuid)
{
    const Inventory::Domain *domain = connection ? connection->inventory()->find(uuid) : nullptr;
    return domain ? domain->info.name : uuid.toString(QUuid::WithoutBraces);
}

} // namespace

QImage PerformancePage::picture() const
{
    const int line = fontMetrics().height();
    const qreal ratio = devicePixelRatioF();
    const QSize size = m_inside->size() + QSize(0, 2 * line);
    QImage image((QSizeF(size) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(palette().color(QPalette::Window));
    m_inside->render(&image, QPoint(0, 2 * line));
    QPainter painter(&image);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    const QString host = m_connection ? m_connection->displayName() : QString();
    painter.drawText(QRect(8, 0, size.width() - 16, 2 * line), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%1 on %2, %3", "a guest, its host, a time")
                         .arg(nameOf(m_connection, m_id.uuid), host,
                              QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat)));
    return image;
}

void PerformancePage::savePicture(const QString &path)
{
    deliver(QtConcurrent::run([image = picture(), path]() -> Outcome {
                QByteArray data;
                QBuffer buffer(&data);
                buffer.open(QIODevice::WriteOnly);
                image.save(&buffer, "PNG");
                return writeFile(data, path);
            }),
            this, [this, path](const Outcome &outcome) { tellSaved(outcome, path); });
}

void PerformancePage::saveTable(const QString &path)
{
    deliver(QtConcurrent::run(
                [history = m_feed->history(), path]() -> Outcome { return writeFile(perfCsv(history), path); }),
            this, [this, path](const Outcome &outcome) { tellSaved(outcome, path); });
}

void PerformancePage::chooseFile(bool picture)
{
    if (m_dialog) {
        return;
    }
    QDir folder(QStandardPaths::writableLocation(picture ? QStandardPaths::PicturesLocation
                                                         : QStandardPaths::DocumentsLocation));
    if (!folder.exists()) {
        folder.setPath(QDir::homePath());
    }
    const QString suffix = picture ? u"png"_s : u"csv"_s;
    m_dialog = new QFileDialog(this, tr("Save what was measured"), folder.path(),
                               picture ? tr("PNG pictures (*.png)") : tr("CSV tables (*.csv)"));
    m_dialog->setObjectName(u"performanceSaveDialog"_s);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(suffix);
    m_dialog->selectFile(u"%1-%2.%3"_s.arg(safeName(nameOf(m_connection, m_id.uuid)),
                                           QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmm"_s), suffix));
    connect(m_dialog, &QFileDialog::fileSelected, this, [this, picture](const QString &path) {
        if (picture) {
            savePicture(path);
        } else {
            saveTable(path);
        }
    });
    m_dialog->open();
}

void PerformancePage::tellSaved(const Outcome &outcome, const QString &path)
{
    Message message;
    message.id = u"performanceSaved"_s;
    if (outcome.has_value()) {
        message.text = tr("It was saved as %1.").arg(QDir::toNativeSeparators(path));
    } else {
        message.severity = Message::Severity::Error;
        message.text = outcome.error().message;
        message.details = outcome.error().detail;
    }
    m_messages->show(message);
    Q_EMIT saved(path, outcome.has_value());
}

/// A balloon that is not asked tells nothing, or what it told long ago. Offered once; the user may not want it.
void PerformancePage::offerStatistics()
{
    const MemoryCounters &memory = m_feed->latest().memory;
    const PerfHistory &history = m_feed->history();
    if (history.size() < 2) {
        return;
    }
    // A driver tells once by itself, when it starts. What is told again and again has been asked for.
    const qint64 now = history.times().last();
    const quint64 told = MemoryCard::tells(memory) ? memory.lastUpdate.value_or(0) : 0;
    if (told != m_told) {
        if (m_told != 0 && told != 0) {
            m_messages->dismiss(u"memoryStatistics"_s);
        }
        m_told = told;
        m_toldAt = now;
    }
    const bool stale = told == 0 || now - m_toldAt >= longestPeriod;
    if (!stale || m_offered || !m_submit || !m_connection || m_connection->config().readOnly || !memory.current) {
        return;
    }
    m_offered = true;
    Message message;
    message.id = u"memoryStatistics"_s;
    message.text = tr(
        "What the guest itself uses of its memory is not known, or is old: nobody asks it. Its memory balloon can be "
        "told to ask every %n second(s); the guest needs the balloon's driver for it.",
        nullptr, usualPeriod);
    message.buttons = {
        {u"collectMemory"_s, tr("Collect"), [this] {
             if (m_connection) {
                 m_submit(makeMemoryStatsJob(*m_connection, m_id.uuid, nameOf(m_connection, m_id.uuid), usualPeriod));
             }
         }}};
    m_messages->show(message);
}

} // namespace guestdeck
