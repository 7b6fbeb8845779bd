// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/doctorrow.h"

#include "models/doctor/way.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

QString symbolOf(DoctorLeg::State state)
{
    switch (state) {
    case DoctorLeg::State::Waiting:
        return u"more"_s;
    case DoctorLeg::State::Running:
        return u"host-connecting"_s;
    case DoctorLeg::State::Good:
        return u"done"_s;
    case DoctorLeg::State::Warning:
        return u"warning"_s;
    case DoctorLeg::State::Failed:
        return u"error"_s;
    case DoctorLeg::State::Skipped:
        break;
    }
    return u"info"_s;
}

QLabel *makeLabel(QWidget *parent, const QString &name, const QString &spoken)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setAccessibleName(spoken);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QPlainTextEdit *makeBox(QWidget *parent, const QString &name, const QString &spoken)
{
    auto *box = new QPlainTextEdit(parent);
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    box->setLineWrapMode(QPlainTextEdit::NoWrap);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

/// In letters as large as the rest, and as high as its lines, up to `most` of them.
void fit(QPlainTextEdit *box, int most)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (const qreal size = box->parentWidget()->font().pointSizeF(); size > 0) {
        fixed.setPointSizeF(size);
    }
    box->setFont(fixed);
    const int lines = std::clamp(box->blockCount(), 1, most);
    const int margins = 2 * static_cast<int>(box->document()->documentMargin()) + 2 * box->frameWidth();
    const int bar = box->horizontalScrollBar()->sizeHint().height();
    box->setFixedHeight(lines * box->fontMetrics().lineSpacing() + margins + bar);
}

} // namespace

DoctorRow::DoctorRow(QWidget *parent)
    : QFrame(parent)
    , m_symbol(makeLabel(this, u"doctorSymbol"_s, tr("State")))
    , m_state(makeLabel(this, u"doctorState"_s, tr("State")))
    , m_title(makeLabel(this, u"doctorTitle"_s, tr("Leg of the way")))
    , m_result(makeLabel(this, u"doctorResult"_s, tr("What was found")))
    , m_time(makeLabel(this, u"doctorTime"_s, tr("Time")))
    , m_fold(new QToolButton(this))
    , m_body(makeBody())
{
    setObjectName(u"doctorRow"_s);
    setFrameShape(QFrame::StyledPanel);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextInteractionFlags(Qt::NoTextInteraction);
    m_symbol->setTextInteractionFlags(Qt::NoTextInteraction);
    for (QLabel *label : {m_title, m_state, m_time}) {
        label->setWordWrap(false);
    }
    m_fold->setObjectName(u"doctorFoldButton"_s);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    connect(m_fold, &QToolButton::clicked, this, [this] { setOpen(!m_open); });

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 6, 8, 6);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_symbol, 0, 0, Qt::AlignCenter);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_state, 0, 2);
    grid->addWidget(m_time, 0, 4);
    grid->addWidget(m_fold, 0, 5);
    grid->addWidget(m_result, 1, 1, 1, 4);
    grid->addWidget(m_body, 2, 1, 1, 5);
    grid->setColumnStretch(3, 1);
    setOpen(false);
}

QWidget *DoctorRow::makeBody()
{
    auto *body = new QWidget(this);
    body->setObjectName(u"doctorBody"_s);
    body->setAccessibleName(tr("What to do"));
    m_advice = makeLabel(body, u"doctorAdvice"_s, tr("What to do"));
    m_where = makeLabel(body, u"doctorWhere"_s, tr("Where to run it"));
    m_command = makeBox(body, u"doctorCommand"_s, tr("Command"));
    m_copy = new QPushButton(tr("Copy"), body);
    m_copy->setObjectName(u"doctorCopyButton"_s);
    m_copy->setAccessibleName(tr("Copy the command"));
    m_copy->setIcon(symbolIcon(u"copy"_s));
    m_detailsButton = new QToolButton(body);
    m_detailsButton->setObjectName(u"doctorDetailsButton"_s);
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setAccessibleName(tr("Show details"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setFocusPolicy(Qt::StrongFocus);
    m_details = makeBox(body, u"doctorDetails"_s, tr("Details"));
    m_details->hide();
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_leg.command); });
    connect(m_detailsButton, &QToolButton::toggled, m_details, &QWidget::setVisible);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_command, 1);
    line->addWidget(m_copy, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_advice);
    column->addWidget(m_where);
    column->addLayout(line);
    column->addWidget(m_detailsButton, 0, Qt::AlignLeft);
    column->addWidget(m_details);
    return body;
}

void DoctorRow::setLeg(const DoctorLeg &leg)
{
    m_leg = leg;
    setAccessibleName(leg.title);
    setAccessibleDescription(legStateText(leg.state) + u". "_s + leg.result);
    m_title->setText(leg.title);
    m_state->setText(legStateText(leg.state));
    m_result->setText(leg.result);
    m_result->setVisible(!leg.result.isEmpty());
    m_time->setText(legTimeText(leg.milliseconds));
    const bool quiet = leg.state == DoctorLeg::State::Waiting || leg.state == DoctorLeg::State::Skipped;
    for (QLabel *label : {m_title, m_state, m_result}) {
        label->setForegroundRole(quiet ? QPalette::PlaceholderText : QPalette::WindowText);
    }
    m_time->setForegroundRole(QPalette::PlaceholderText);
    updateSymbol();
    updateBody();
}

void DoctorRow::updateSymbol()
{
    const int size = fontMetrics().height();
    const QColor color = palette().color(m_title->foregroundRole());
    m_symbol->setPixmap(symbolPixmap(symbolOf(m_leg.state), size, color, devicePixelRatioF()));
    m_symbol->setFixedWidth(size);
}

void DoctorRow::updateBody()
{
    m_advice->setText(m_leg.advice);
    m_advice->setVisible(!m_leg.advice.isEmpty());
    const bool command = !m_leg.command.isEmpty();
    m_where->setText(m_leg.commandIsForHost ? tr("To be run on the host:") : tr("To be run on this machine:"));
    m_where->setVisible(command);
    if (m_command->toPlainText() != m_leg.command) {
        m_command->setPlainText(m_leg.command);
    }
    fit(m_command, 6);
    m_command->setVisible(command);
    m_copy->setVisible(command);
    if (m_details->toPlainText() != m_leg.details) {
        m_details->setPlainText(m_leg.details);
    }
    fit(m_details, 10);
    m_detailsButton->setVisible(!m_leg.details.isEmpty());
    m_details->setVisible(!m_leg.details.isEmpty() && m_detailsButton->isChecked());
    const bool anything = !m_leg.advice.isEmpty() || command || !m_leg.details.isEmpty();
    m_fold->setVisible(anything);
    m_body->setVisible(anything && m_open);
}

void DoctorRow::setOpen(bool open)
{
    m_open = open;
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_fold->setAccessibleName(open ? tr("Show less") : tr("Show more"));
    m_fold->setToolTip(m_fold->accessibleName());
    updateBody();
}

void DoctorRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateSymbol();
        updateBody();
    }
}

} // namespace guestdeck
