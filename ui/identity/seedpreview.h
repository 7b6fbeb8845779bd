// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cloudinit/seed.h"
#include "models/core/result.h"

#include <QWidget>

class QPlainTextEdit;
class QTabWidget;

namespace guestdeck
{

class FieldMessage;

/// The files of a seed to be read, or what keeps them from being made. Thread: GUI.
class SeedPreview : public QWidget
{
    Q_OBJECT
public:
    explicit SeedPreview(QWidget *parent = nullptr);

    void setFiles(const Result<SeedFiles> &files);

private:
    QPlainTextEdit *addView(const char *name, const QString &fileName);

    QTabWidget *m_tabs;
    FieldMessage *m_message;
    QPlainTextEdit *m_userData;
    QPlainTextEdit *m_networkConfig;
    QPlainTextEdit *m_metaData;
};

} // namespace guestdeck
