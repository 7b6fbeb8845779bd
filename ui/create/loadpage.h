// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace guestdeck
{

struct Error;

/// In the place of a page while the host is being read, and when it could not be. Thread: GUI.
class LoadPage : public QWidget
{
    Q_OBJECT
public:
    explicit LoadPage(QWidget *parent = nullptr);

    void showLoading(const QString &text);
    void showError(const QString &hostName, const Error &error);

Q_SIGNALS:
    void retry();

private:
    QWidget *m_skeleton;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_detail;
    QPushButton *m_retry;
};

} // namespace guestdeck
