// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/doctorview.h"

#include "models/connection/connectionuri.h"
#include "ui/connect/doctorrow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

DoctorView::DoctorView(QWidget *parent)
    : QWidget(parent)
    , m_head(new QLabel(this))
    , m_area(new QScrollArea(this))
    , m_copy(new QPushButton(tr("Copy report"), this))
    , m_again(new QPushButton(this))
{
    setObjectName(u"doctorView"_s);
    setAccessibleName(tr("Way to the host"));
    m_head->setObjectName(u"doctorHead"_s);
    m_head->setAccessibleName(tr("Outcome"));
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_area->setObjectName(u"doctorArea"_s);
    m_area->setAccessibleName(tr("Legs of the way"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(m_area);
    content->setObjectName(u"doctorContent"_s);
    content->setAccessibleName(tr("Legs of the way"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addStretch(1);
    m_area->setWidget(content);
    m_copy->setObjectName(u"doctorReportButton"_s);
    m_copy->setAccessibleName(m_copy->text());
    m_again->setObjectName(u"doctorAgainButton"_s);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(report()); });
    connect(m_again, &QPushButton::clicked, this, [this] { isRunning() ? cancel() : restart(); });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_head);
    column->addWidget(m_area, 1);
    column->addLayout(buttons);
    updateHead();
}

DoctorView::~DoctorView() = default;

void DoctorView::examine(const ConnectionConfig &config, const HostServices &services)
{
    m_config = config;
    m_services = services;
    restart();
}

void DoctorView::restart()
{
    m_cancelled = false;
    m_doctor = std::make_unique<Doctor>(m_config, m_services);
    qDeleteAll(m_rows);
    m_rows.clear();
    connect(m_doctor.get(), &Doctor::legChanged, this, &DoctorView::updateLeg);
    connect(m_doctor.get(), &Doctor::finished, this, &DoctorView::onFinished);
    m_doctor->start();
    for (const DoctorLeg &leg : m_doctor->legs()) {
        auto *row = new DoctorRow(m_area->widget());
        connect(row, &DoctorRow::copyWanted, this,
                [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
        row->setLeg(leg);
        m_column->insertWidget(m_column->count() - 1, row);
        m_rows.append(row);
    }
    updateHead();
}

void DoctorView::cancel()
{
    if (m_doctor && !m_doctor->isFinished()) {
        m_cancelled = true;
        m_doctor->cancel();
    }
}

bool DoctorView::isRunning() const
{
    return m_doctor && !m_doctor->isFinished();
}

const QList<DoctorLeg> &DoctorView::legs() const
{
    static const QList<DoctorLeg> none;
    return m_doctor ? m_doctor->legs() : none;
}

QString DoctorView::report() const
{
    return m_doctor ? m_doctor->report() : QString();
}

void DoctorView::updateLeg(int index)
{
    if (index >= 0 && index < m_rows.size()) {
        m_rows.at(index)->setLeg(m_doctor->legs().at(index));
        openFirst(DoctorLeg::State::Failed);
    }
    updateHead();
}

void DoctorView::openFirst(DoctorLeg::State state)
{
    const auto found
        = std::ranges::find_if(m_rows, [state](const DoctorRow *row) { return row->leg().state == state; });
    if (found == m_rows.end()) {
        return;
    }
    // What the user folded or unfolded meanwhile stays so.
    if (!(*found)->property("unfoldedByItself").toBool()) {
        (*found)->setProperty("unfoldedByItself", true);
        (*found)->setOpen(true);
        // When its place in the column is known.
        QMetaObject::invokeMethod(
            *found, [area = m_area, row = *found] { area->ensureWidgetVisible(row); }, Qt::QueuedConnection);
    }
}

void DoctorView::onFinished()
{
    if (!m_doctor->firstBroken()) {
        openFirst(DoctorLeg::State::Warning);
    }
    updateHead();
    Q_EMIT finished(!m_cancelled && !m_doctor->firstBroken());
}

void DoctorView::updateHead()
{
    const bool running = isRunning();
    QString text;
    if (!m_doctor) {
        text = tr("Nothing has been examined yet.");
    } else if (running) {
        text = tr("Examining the way to %1…").arg(withoutPassword(m_config.uri));
    } else if (const DoctorLeg *broken = m_doctor->firstBroken()) {
        text = tr("%1: %2", "leg of the way: what is wrong").arg(broken->title, broken->result);
    } else if (m_cancelled) {
        text = tr("The examination was stopped.");
    } else if (std::ranges::any_of(legs(),
                                   [](const DoctorLeg &leg) { return leg.state == DoctorLeg::State::Warning; })) {
        text = tr("The host can be reached. Something could be better.");
    } else {
        text = tr("The host can be reached, and nothing is missing.");
    }
    m_head->setText(text);
    m_again->setText(running ? tr("Stop") : tr("Examine again"));
    m_again->setAccessibleName(m_again->text());
    m_again->setEnabled(m_doctor != nullptr);
    m_copy->setEnabled(m_doctor != nullptr);
}

} // namespace guestdeck
