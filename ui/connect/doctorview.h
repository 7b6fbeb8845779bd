// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/doctor/doctor.h"

#include <QList>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace guestdeck
{

class DoctorRow;

/// Shows an examination of the way to a host while it goes on. Empty until examine(). Destroying or hiding the window
/// it is in does not matter to it; destroying the view ends the examination. Thread: GUI.
class DoctorView : public QWidget
{
    Q_OBJECT
public:
    explicit DoctorView(QWidget *parent = nullptr);
    ~DoctorView() override;

    /// Starts, in place of what went on before. `config` need not be saved.
    void examine(const ConnectionConfig &config, const HostServices &services);
    void cancel();
    bool isRunning() const;
    const QList<DoctorLeg> &legs() const; ///< empty before examine()
    /// The way as plain text.
    QString report() const;

Q_SIGNALS:
    /// `allGood`: nothing is broken; there may be warnings. Not emitted for an examination that another one replaced.
    void finished(bool allGood);

private:
    void restart();
    void updateLeg(int index);
    void onFinished();
    void updateHead();
    void openFirst(DoctorLeg::State state);

    ConnectionConfig m_config;
    HostServices m_services;
    std::unique_ptr<Doctor> m_doctor;
    bool m_cancelled = false;
    QLabel *m_head;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QList<DoctorRow *> m_rows;
    QPushButton *m_copy;
    QPushButton *m_again;
};

} // namespace guestdeck
