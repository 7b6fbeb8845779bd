// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startcheck/startcheckview.h"

#include "models/actions/domainactions.h"
#include "models/actions/hostcommand.h"
#include "models/connection/connectionregistry.h"
#include "models/core/async.h"
#include "models/startcheck/startcheck.h"
#include "ui/dialogs/confirm.h"
#include "ui/networkcheck/fixdialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostWordLines = 5;
constexpr int logLines = 12;

QLabel *makeLabel(QWidget *parent, const QString &name, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setAccessibleName(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QPushButton *makeButton(QWidget *parent, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(spokenText(text));
    button->setAutoDefault(false);
    return button;
}

void fit(QPlainTextEdit *box, int most)
{
    const int lines = std::clamp(box->document()->blockCount(), 1, most);
    const int margins = 2 * int(box->document()->documentMargin()) + 2 * box->frameWidth();
    box->setFixedHeight(lines * box->fontMetrics().lineSpacing() + margins
                        + box->horizontalScrollBar()->sizeHint().height());
}

QString sectionOf(StartStep step)
{
    switch (step) {
    case StartStep::OpenDisks:
        return u"disks"_s;
    case StartStep::OpenNetworkCards:
        return u"network"_s;
    case StartStep::OpenHardware:
        return u"hardware"_s;
    case StartStep::OpenXml:
        return u"xml"_s;
    default:
        return {};
    }
}

} // namespace

StartCheckView::StartCheckView(const Services &services, const DomainId &guest, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_guest(guest)
    , m_symbol(new QLabel(this))
    , m_title(makeLabel(this, u"startCheckTitle"_s, {}))
    , m_again(makeButton(this, u"startCheckAgain"_s, tr("&Try again")))
    , m_copy(makeButton(this, u"startCheckCopy"_s, tr("&Copy report")))
    , m_close(new QToolButton(this))
    , m_area(new QScrollArea(this))
    , m_content(new QWidget(m_area))
    , m_column(new QVBoxLayout(m_content))
    , m_words(addText(u"startCheckWords"_s, tr("libvirt's own words")))
    , m_state(makeLabel(m_content, u"startCheckState"_s, {}))
    , m_rows(new QWidget(m_content))
    , m_rowColumn(new QVBoxLayout(m_rows))
    , m_logButton(new QToolButton(m_content))
    , m_log(addText(u"startCheckLog"_s, tr("Last lines of the emulator's log")))
{
    setObjectName(u"startCheckView"_s);
    setAccessibleName(tr("Why the guest did not start"));
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_symbol->setObjectName(u"startCheckSymbol"_s);
    m_symbol->setAccessibleName(tr("Error"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_again->setIcon(symbolIcon(u"start"_s));
    m_copy->setIcon(symbolIcon(u"copy"_s));
    m_state->setAccessibleName(tr("State"));
    m_close->setObjectName(u"startCheckClose"_s);
    m_close->setAccessibleName(tr("Put away"));
    m_close->setToolTip(tr("Put away"));
    m_close->setIcon(symbolIcon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_area->setObjectName(u"startCheckArea"_s);
    m_area->setAccessibleName(tr("Causes"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content->installEventFilter(this);
    m_content->setObjectName(u"startCheckContent"_s);
    m_content->setAccessibleName(tr("Causes"));
    m_rows->setObjectName(u"startCheckRows"_s);
    m_rows->setAccessibleName(tr("Causes"));
    m_rowColumn->setContentsMargins(0, 0, 0, 0);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_logButton->setObjectName(u"startCheckLogButton"_s);
    m_logButton->setAutoRaise(true);
    m_logButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_logButton->setFocusPolicy(Qt::StrongFocus);
    for (QWidget *part : std::initializer_list<QWidget *>{m_words, m_state, m_rows, m_logButton, m_log}) {
        m_column->addWidget(part);
    }
    m_column->setAlignment(m_logButton, Qt::AlignLeft);
    m_column->addStretch(1);
    m_area->setWidget(m_content);
    auto *head = new QHBoxLayout;
    head->addWidget(m_symbol, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_again);
    head->addWidget(m_copy);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->addLayout(head);
    column->addWidget(m_area, 1);
    connect(m_again, &QPushButton::clicked, this, &StartCheckView::startAgain);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(startReport(m_facts, m_findings)); });
    connect(m_close, &QToolButton::clicked, this, [this] { StartTroubles::of(m_services.jobs)->forget(m_guest); });
    connect(m_logButton, &QToolButton::clicked, this, [this] { setLogOpen(m_log->isHidden()); });
    connect(StartTroubles::of(services.jobs), &StartTroubles::changed, this, [this](const DomainId &changed) {
        if (changed == m_guest) {
            follow();
        }
    });
    hide();
    updateSymbol();
    setGuest(guest);
}

Connection *StartCheckView::host() const
{
    return m_services.registry->find(m_guest.connection);
}

QString StartCheckView::guestName() const
{
    const Inventory::Domain *domain = m_services.registry->domain(m_guest);
    return domain ? domain->info.name : QString();
}

void StartCheckView::setGuest(const DomainId &guest)
{
    m_guest = guest;
    if (Connection *connection = host()) {
        connect(connection, &Connection::domainStateChanged, this, [this](const QUuid &uuid, DomainState state) {
            if (uuid == m_guest.uuid && isActive(state)) {
                StartTroubles::of(m_services.jobs)->forget(m_guest);
            }
        });
    }
    follow();
}

void StartCheckView::follow()
{
    const auto error = StartTroubles::of(m_services.jobs)->troubleOf(m_guest);
    if (!error) {
        ++m_generation;
        m_error.reset();
        m_reading = false;
        hide();
        return;
    }
    read(*error);
}

void StartCheckView::read(const Error &error)
{
    m_error = error;
    m_facts = {};
    m_facts.error = error;
    m_facts.guest = guestName();
    clearRows();
    m_title->setText(tr("%1 did not start.").arg(guestName()));
    m_title->setAccessibleName(m_title->text());
    m_words->setPlainText(error.detail.isEmpty() ? error.message : error.detail);
    fit(m_words, mostWordLines);
    m_state->setText(tr("Looking for the cause…"));
    m_state->show();
    m_logButton->hide();
    m_log->hide();
    show();
    updateGeometry();
    if (Connection *connection = host()) {
        m_reading = true;
        deliver(loadStartFacts(*connection, m_guest.uuid, error), this,
                [this, generation = ++m_generation](const Result<StartFacts> &facts) {
                    if (generation == m_generation) {
                        setFacts(facts);
                    }
                });
    }
}

void StartCheckView::setFacts(const Result<StartFacts> &facts)
{
    m_reading = false;
    clearRows();
    if (facts.has_value()) {
        m_facts = *facts;
        if (m_facts.guest.isEmpty()) {
            m_facts.guest = guestName();
        }
    }
    m_findings = explainStart(m_facts);
    m_state->setText(
        !facts.has_value() ? tr("The host could not be asked for the cause: %1")
                                 .arg(facts.error().message.isEmpty() ? facts.error().detail : facts.error().message)
            : m_findings.isEmpty() ? tr("The program knows no cause for these words. The emulator's log may tell more.")
                                   : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        addRow(m_findings.at(i), int(i));
    }
    QStringList log = m_facts.log;
    if (!m_facts.denials.isEmpty()) {
        log << tr("The kernel's log:") << m_facts.denials;
    }
    if (!m_facts.messages.isEmpty()) {
        log << tr("Notes of libvirt on the guest:") << m_facts.messages;
    }
    if (!m_facts.whyNoLog.isEmpty()) {
        log.prepend(m_facts.whyNoLog);
    }
    m_log->setPlainText(log.join(u'\n'));
    fit(m_log, logLines);
    m_log->moveCursor(QTextCursor::End);
    m_log->moveCursor(QTextCursor::StartOfLine);
    m_logButton->setVisible(!log.isEmpty());
    setLogOpen(m_findings.isEmpty() && !m_facts.log.isEmpty());
}

void StartCheckView::clearRows()
{
    m_findings.clear();
    for (QWidget *row : m_rows->findChildren<QWidget *>(u"startCheckRow"_s, Qt::FindDirectChildrenOnly)) {
        m_rowColumn->removeWidget(row);
        row->hide();
        row->setObjectName({});
        row->deleteLater(); // its button may be what called us
    }
}

void StartCheckView::addRow(const StartFinding &finding, int number)
{
    auto *row = new QFrame(m_rows);
    row->setObjectName(u"startCheckRow"_s);
    row->setAccessibleName(finding.what);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 2, 0, 2);
    auto *texts = new QVBoxLayout;
    texts->addWidget(makeLabel(row, u"startCheckWhat%1"_s.arg(number), finding.what));
    if (!finding.advice.isEmpty()) {
        QLabel *advice = makeLabel(row, u"startCheckAdvice%1"_s.arg(number), finding.advice);
        advice->setForegroundRole(QPalette::PlaceholderText);
        texts->addWidget(advice);
    }
    line->addLayout(texts, 1);
    auto *buttons = new QVBoxLayout;
    if (finding.fix) {
        auto *fix = makeButton(row, u"startCheckFix%1"_s.arg(number), tr("Show fix…"));
        fix->setAccessibleName(tr("Show fix: %1").arg(finding.fix->title));
        connect(fix, &QPushButton::clicked, this, [this, finding] { showFix(finding); });
        buttons->addWidget(fix);
    }
    if (finding.step != StartStep::None) {
        auto *step
            = makeButton(row, u"startCheckStep%1"_s.arg(number), QString(finding.stepText).replace(u'&', u"&&"_s));
        step->setAccessibleName(finding.stepText);
        connect(step, &QPushButton::clicked, this, [this, finding] { take(finding); });
        buttons->addWidget(step);
    }
    buttons->addStretch(1);
    line->addLayout(buttons);
    m_rowColumn->addWidget(row);
    row->show();
    updateGeometry();
}

void StartCheckView::take(const StartFinding &finding)
{
    Connection *connection = host();
    if (!connection) {
        return;
    }
    if (const QString section = sectionOf(finding.step); !section.isEmpty()) {
        Q_EMIT sectionWanted(section, finding.argument);
    } else if (finding.step == StartStep::ExamineHost) {
        Q_EMIT examineWanted();
    } else if (finding.step == StartStep::ShutDownOther) {
        if (const Inventory::Domain *other = connection->inventory()->findByName(finding.argument)) {
            m_services.jobs->submit(makeDomainJob(*connection, other->info.uuid, DomainAction::ShutDown));
        }
    } else if (finding.step == StartStep::DiscardSavedState) {
        m_dialog = confirm(window(), ConfirmVerb::DiscardSave, {guestName()}, [this, finding] {
            if (Connection *again = host()) {
                m_services.jobs->submit(makeStartStepJob(*again, m_guest.uuid, finding));
            }
        });
    } else if (auto job = makeStartStepJob(*connection, m_guest.uuid, finding)) {
        m_services.jobs->submit(std::move(job));
    }
}

void StartCheckView::showFix(const StartFinding &finding)
{
    const Connection *connection = host();
    if (!connection || !finding.fix) {
        return;
    }
    QString why = whyNoHostShell(*connection).value_or(QString());
    if (why.isEmpty() && connection->config().readOnly) {
        why = tr("The host is connected for reading only.");
    } else if (why.isEmpty() && !m_facts.canFix) {
        why = tr("Your login on %1 has not the rights of root, and cannot get them without a password. Copy the "
                 "commands and run them there yourself.")
                  .arg(connection->displayName());
    }
    auto *dialog = new FixDialog(*finding.fix, connection->displayName(), why, window());
    m_dialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, finding] {
        Connection *again = host();
        if (!again) {
            return;
        }
        Job *job = m_services.jobs->submit(makeStartFixJob(*again, finding, m_facts.isRoot));
        connect(job, &Job::finished, this, [this, job] {
            if (job->state() == Job::State::Succeeded) {
                startAgain(); // whether it helped is not believed, but tried
            }
        });
    });
    dialog->open();
}

void StartCheckView::startAgain()
{
    if (Connection *connection = host()) {
        m_services.jobs->submit(makeDomainJob(*connection, m_guest.uuid, DomainAction::Start));
    }
}

void StartCheckView::setLogOpen(bool open)
{
    m_log->setVisible(open);
    m_logButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_logButton->setText(m_facts.log.isEmpty() ? tr("More words of the host") : tr("Last lines of the emulator's log"));
    m_logButton->setAccessibleName(m_logButton->text());
    updateGeometry();
}

QPlainTextEdit *StartCheckView::addText(const QString &name, const QString &spoken)
{
    auto *box = new QPlainTextEdit(this);
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    box->setLineWrapMode(name == "startCheckLog"_L1 ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font().pointSizeF() > 0) {
        fixed.setPointSizeF(font().pointSizeF());
    }
    box->setFont(fixed);
    return box;
}

/// Never more than half of where it is: the guest's page stays in sight below.
QSize StartCheckView::sizeHint() const
{
    const int wide = std::max(width(), 200);
    const int content = m_content->layout()->hasHeightForWidth() ? m_content->layout()->totalHeightForWidth(wide - 24)
                                                                 : m_content->sizeHint().height();
    const int whole = content + m_again->sizeHint().height() + 28;
    const int most = parentWidget() ? std::max(180, parentWidget()->height() / 2) : whole;
    return {QFrame::sizeHint().width(), std::min(whole, most)};
}

void StartCheckView::updateSymbol()
{
    const int size = fontMetrics().height();
    m_symbol->setPixmap(symbolPixmap(u"error"_s, size, palette().color(QPalette::WindowText), devicePixelRatioF()));
}

/// A scroll area does not pass on that its contents want more room.
bool StartCheckView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest) {
        QMetaObject::invokeMethod(
            this, [this] { updateGeometry(); }, Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

void StartCheckView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        updateGeometry(); // its lines wrap elsewhere
    }
}

void StartCheckView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateSymbol();
    }
}

} // namespace guestdeck
