// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkform.h"

#include "ui/create/assistantpage.h"
#include "ui/create/fieldmessage.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace guestdeck
{

NetworkForm::NetworkForm(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void NetworkForm::setSpec(const NetworkSpec &spec, const NetworkFacts &facts)
{
    m_filling = true;
    fill(spec, facts);
    m_filling = false;
}

void NetworkForm::touched()
{
    if (!m_filling) {
        Q_EMIT edited();
    }
}

QLabel *NetworkForm::addRow(NetworkField field, const QString &label, QWidget *widget)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(widget, row, 1);
    QLabel *name = nullptr;
    if (!label.isEmpty()) {
        name = new QLabel(label, this);
        name->setObjectName(widget->objectName() + u"Label"_s);
        name->setAccessibleName(widget->accessibleName());
        name->setBuddy(widget);
        m_grid->addWidget(name, row, 0);
        m_labels.insert(widget, name);
    }
    if (field != NetworkField::General) {
        addMessage(field, widget);
    }
    return name;
}

void NetworkForm::addMessage(NetworkField field, QWidget *widget)
{
    auto *message = new FieldMessage(widget, this);
    message->setObjectName(widget->objectName() + u"Message"_s);
    message->setAccessibleName(tr("Message"));
    m_grid->addWidget(message, m_grid->rowCount(), 1);
    m_fields.insert(field, {widget, message});
}

QLabel *NetworkForm::addHelp(const QString &name, const QString &text)
{
    QLabel *label = AssistantPage::makeHelp(name, text);
    label->setAccessibleName(tr("Explanation"));
    m_grid->addWidget(label, m_grid->rowCount(), 1);
    return label;
}

void NetworkForm::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

void NetworkForm::setRowShown(QWidget *widget, bool shown)
{
    widget->setVisible(shown);
    if (QLabel *label = m_labels.value(widget)) {
        label->setVisible(shown);
    }
    for (const Field &field : std::as_const(m_fields)) {
        if (field.widget == widget && !shown) {
            field.message->clear();
        }
    }
}

bool NetworkForm::shows(NetworkField field) const
{
    const Field found = m_fields.value(field);
    return found.widget && (m_always.contains(field) || !found.widget->isHidden());
}

void NetworkForm::setProblems(const QList<NetworkProblem> &problems)
{
    using Severity = NetworkProblem::Severity;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const NetworkProblem *worst = nullptr;
        for (const NetworkProblem &problem : problems) {
            if (problem.field == it.key() && (!worst || problem.severity > worst->severity)) {
                worst = &problem;
            }
        }
        if (worst && shows(it.key())) {
            it->message->setMessage(worst->severity == Severity::Error ? FieldMessage::Level::Error
                                                                       : FieldMessage::Level::Warning,
                                    worst->message);
        } else {
            it->message->clear();
        }
    }
}

} // namespace guestdeck
