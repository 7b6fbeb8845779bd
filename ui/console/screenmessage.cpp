// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/screenmessage.h"

#include "ui/widgets/text.h"

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

} // namespace

ScreenMessage::ScreenMessage(QWidget *parent)
    : QWidget(parent)
    , m_title(makeText(u"screenMessageTitle"_s, tr("State of the screen"), this))
    , m_text(makeText(u"screenMessageText"_s, tr("Explanation"), this))
    , m_busy(new QProgressBar(this))
    , m_passwordRow(new QWidget(this))
    , m_password(new QLineEdit(m_passwordRow))
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

    auto *label = new QLabel(tr("&Password:"), m_passwordRow);
    label->setBuddy(m_password);
    m_password->setObjectName(u"screenPasswordEdit"_s);
    m_password->setAccessibleName(tr("Password of the screen"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMinimumWidth(charactersWide(fontMetrics(), 24));
    connect(m_password, &QLineEdit::returnPressed, this, &ScreenMessage::submitPassword);
    auto *logIn = new QPushButton(tr("&Log in"), m_passwordRow);
    logIn->setObjectName(u"screenLogInButton"_s);
    logIn->setAccessibleName(tr("Log in to the screen"));
    connect(logIn, &QPushButton::clicked, this, &ScreenMessage::submitPassword);
    auto *passwordLine = new QHBoxLayout(m_passwordRow);
    passwordLine->setContentsMargins(0, 0, 0, 0);
    passwordLine->addWidget(label);
    passwordLine->addWidget(m_password);
    passwordLine->addWidget(logIn);

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
    layout->addWidget(m_passwordRow, 0, Qt::AlignHCenter);
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

void ScreenMessage::setContent(const Content &content)
{
    const bool sameButtons = content.buttons == m_content.buttons;
    const bool asksAlready = bool(content.password) && bool(m_content.password);
    m_content = content;
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    m_busy->setVisible(content.busy);
    m_passwordRow->setVisible(bool(content.password));
    if (!asksAlready) {
        m_password->clear();
    }
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

void ScreenMessage::submitPassword()
{
    const auto give = m_content.password;
    QByteArray password = m_password->text().toUtf8();
    m_password->clear();
    if (give) {
        give(password);
    }
    explicit_bzero(password.data(), size_t(password.size()));
}

QWidget *ScreenMessage::firstInput() const
{
    if (m_content.password) {
        return m_password;
    }
    return m_buttons.isEmpty() ? nullptr : m_buttons.first();
}

} // namespace guestdeck
