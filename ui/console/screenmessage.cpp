// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/screenmessage.h"

#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <cstring>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

QLabel *makeText(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setAccessibleName(accessibleName);
    label->setTextFormat(Qt::PlainText); // hosts and servers have their say in it
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString markText(ScreenMessage::Leg::Mark mark)
{
    switch (mark) {
    case ScreenMessage::Leg::Mark::Done:
        return u"\u2713"_s;
    case ScreenMessage::Leg::Mark::Failed:
        return u"\u2717"_s;
    case ScreenMessage::Leg::Mark::NotTried:
        return u"\u2013"_s;
    }
    return {};
}

/// For those who do not see the marks.
QString spokenLeg(const ScreenMessage::Leg &leg)
{
    switch (leg.mark) {
    case ScreenMessage::Leg::Mark::Done:
        return ScreenMessage::tr("%1: works").arg(leg.text);
    case ScreenMessage::Leg::Mark::Failed:
        return ScreenMessage::tr("%1: failed").arg(leg.text);
    case ScreenMessage::Leg::Mark::NotTried:
        return ScreenMessage::tr("%1: not tried").arg(leg.text);
    }
    return {};
}

} // namespace

ScreenMessage::ScreenMessage(QWidget *parent)
    : QWidget(parent)
    , m_title(makeText(u"screenMessageTitle"_s, tr("State of the screen"), this))
    , m_text(makeText(u"screenMessageText"_s, tr("Explanation"), this))
    , m_busy(new QProgressBar(this))
    , m_legs(makeText(u"screenLegs"_s, tr("The way to the screen"), this))
    , m_facts(makeText(u"screenFacts"_s, tr("Certificate"), this))
    , m_form(new QWidget(this))
    , m_userLabel(new QLabel(tr("&User:"), m_form))
    , m_user(new QLineEdit(m_form))
    , m_password(new QLineEdit(m_form))
    , m_remember(new QCheckBox(m_form))
    , m_row(new QHBoxLayout)
    , m_detailsButton(new QToolButton(this))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(u"screenMessage"_s);
    setAccessibleName(tr("State of the screen"));
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_title->setFont(font);
    m_busy->setObjectName(u"screenBusyBar"_s);
    m_busy->setAccessibleName(tr("Connecting"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumWidth(charactersWide(fontMetrics(), 30));

    m_legs->setWordWrap(false);
    m_legs->setAlignment(Qt::AlignLeft);
    m_facts->setAlignment(Qt::AlignLeft);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setMaximumWidth(charactersWide(fontMetrics(), 110));
    makeForm();

    m_detailsButton->setObjectName(u"screenDetailsButton"_s);
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setAccessibleName(tr("Show details"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setFocusPolicy(Qt::StrongFocus);
    m_details->setObjectName(u"screenDetails"_s);
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setMaximumHeight(fontMetrics().height() * 7);
    m_details->setMaximumWidth(charactersWide(fontMetrics(), 90));
    connect(m_detailsButton, &QToolButton::toggled, m_details, &QWidget::setVisible);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_busy, 0, Qt::AlignHCenter);
    layout->addWidget(m_legs, 0, Qt::AlignHCenter);
    auto *factsLine = new QHBoxLayout;
    factsLine->addStretch(1);
    factsLine->addWidget(m_facts, 20);
    factsLine->addStretch(1);
    layout->addLayout(factsLine);
    layout->addWidget(m_form, 0, Qt::AlignHCenter);
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addLayout(m_row);
    line->addWidget(m_detailsButton);
    line->addStretch();
    layout->addLayout(line);
    auto *detailsLine = new QHBoxLayout; // centred, yet as wide as there is room
    detailsLine->addStretch(1);
    detailsLine->addWidget(m_details, 20);
    detailsLine->addStretch(1);
    layout->addLayout(detailsLine);
    layout->addStretch(3);
    setContent({});
}

void ScreenMessage::makeForm()
{
    m_userLabel->setBuddy(m_user);
    m_user->setObjectName(u"screenUserEdit"_s);
    m_user->setAccessibleName(tr("User of the screen"));
    connect(m_user, &QLineEdit::returnPressed, this, [this]() { m_password->setFocus(Qt::OtherFocusReason); });
    auto *label = new QLabel(tr("&Password:"), m_form);
    label->setBuddy(m_password);
    m_password->setObjectName(u"screenPasswordEdit"_s);
    m_password->setAccessibleName(tr("Password of the screen"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMinimumWidth(charactersWide(fontMetrics(), 24));
    connect(m_password, &QLineEdit::returnPressed, this, &ScreenMessage::submitLogin);
    auto *logIn = new QPushButton(tr("&Log in"), m_form);
    logIn->setObjectName(u"screenLogInButton"_s);
    logIn->setAccessibleName(tr("Log in to the screen"));
    connect(logIn, &QPushButton::clicked, this, &ScreenMessage::submitLogin);
    m_remember->setObjectName(u"screenRememberCheck"_s);
    m_remember->setAccessibleName(tr("Remember the password"));
    auto *grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_userLabel, 0, 0);
    grid->addWidget(m_user, 0, 1);
    grid->addWidget(label, 1, 0);
    grid->addWidget(m_password, 1, 1);
    grid->addWidget(logIn, 1, 2);
    grid->addWidget(m_remember, 2, 1, 1, 2);
    setTabOrder(m_user, m_password);
    setTabOrder(m_password, m_remember);
    setTabOrder(m_remember, logIn);
}

void ScreenMessage::showForm(const Content &content, bool again)
{
    m_form->setVisible(bool(content.login));
    m_userLabel->setVisible(content.wantsUser);
    m_user->setVisible(content.wantsUser);
    m_remember->setVisible(!content.rememberText.isEmpty());
    m_remember->setText(content.rememberText);
    if (!again) {
        m_user->setText(content.user);
        m_password->clear();
        m_remember->setChecked(false); // the choice is the user's each time
    }
}

void ScreenMessage::setContent(const Content &content)
{
    const bool sameButtons = content.buttons == m_content.buttons;
    const bool asksAlready = bool(content.login) && bool(m_content.login);
    m_content = content;
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    m_busy->setVisible(content.busy);
    QStringList seen;
    QStringList spoken;
    for (const Leg &leg : content.legs) {
        seen << markText(leg.mark) + u"  "_s + leg.text;
        spoken << spokenLeg(leg);
    }
    m_legs->setText(seen.join(u'\n'));
    m_legs->setAccessibleDescription(spoken.join(u". "_s));
    m_legs->setVisible(!content.legs.isEmpty());
    m_facts->setText(content.facts);
    m_facts->setVisible(!content.facts.isEmpty());
    showForm(content, asksAlready);
    m_details->setPlainText(content.details);
    m_detailsButton->setVisible(!content.details.isEmpty());
    if (content.details.isEmpty()) {
        m_detailsButton->setChecked(false);
    }
    m_details->setVisible(m_detailsButton->isChecked());
    if (!sameButtons) {
        makeButtons();
    }
}

void ScreenMessage::makeButtons()
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (qsizetype i = 0; i < m_content.buttons.size(); ++i) {
        const Button &wanted = m_content.buttons.at(i);
        auto *button = new QPushButton(wanted.text, this);
        button->setObjectName(wanted.name);
        QString plain = wanted.text;
        button->setAccessibleName(withoutKeyMark(plain));
        // By index: the newest content has the newest function.
        connect(button, &QPushButton::clicked, this, [this, i]() {
            const auto run = i < m_content.buttons.size() ? m_content.buttons.at(i).run : nullptr;
            if (run) {
                run();
            }
        });
        m_row->addWidget(button);
        m_buttons << button;
    }
}

void ScreenMessage::submitLogin()
{
    const auto give = m_content.login;
    Login login{m_user->text(), m_password->text().toUtf8(), m_remember->isVisible() && m_remember->isChecked()};
    m_password->clear();
    if (give) {
        give(login);
    }
    explicit_bzero(login.password.data(), size_t(login.password.size()));
}

QWidget *ScreenMessage::firstInput() const
{
    if (m_content.login) {
        return m_content.wantsUser && m_user->text().isEmpty() ? m_user : m_password;
    }
    return m_buttons.isEmpty() ? nullptr : m_buttons.first();
}

} // namespace guestdeck
