// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/maketemplate.h"
#include "ui/mainwindow/services.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QLabel;
class QPushButton;
class QRadioButton;

namespace guestdeck
{

class Connection;
class MessageArea;
class PrepareItemRow;

/// The assistant that makes a machine a template: what its copies must not share, how each of it is taken care of, and
/// what a template is. Looks again by itself when the guest's state changes. On accept one task. Thread: GUI.
class TemplateDialog : public QDialog
{
    Q_OBJECT
public:
    TemplateDialog(const Services &services, const DomainId &guest, QWidget *parent);

    /// What loadTemplateFacts() gave. Called by itself; public for tests.
    void setFacts(const Result<TemplateFacts> &facts);
    TemplatePlan plan() const;

private:
    Connection *host() const;
    void load();
    void showState();
    void showWay();
    TemplateMark::Prepared way() const;
    void shutDown();
    void submit();

    Services m_services;
    DomainId m_guest;
    std::optional<TemplateFacts> m_facts;
    bool m_touched = false; ///< the way was chosen by the user
    DomainState m_seen = DomainState::Unknown; ///< when it was loaded
    MessageArea *m_messages;
    QLabel *m_intro;
    QRadioButton *m_inside;
    QLabel *m_insideNote;
    QRadioButton *m_seed;
    QRadioButton *m_hand;
    QList<PrepareItemRow *> m_rows;
    QLabel *m_effect;
    QPushButton *m_ok;
};

} // namespace guestdeck
