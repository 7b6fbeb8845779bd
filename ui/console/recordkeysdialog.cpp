// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/recordkeysdialog.h"

#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QStylePainter>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

QString labelOf(const QKeyEvent &event, const vnc::Key &key)
{
    switch (event.key()) {
    case Qt::Key_Control:
        return KeyCatcher::tr("Ctrl");
    case Qt::Key_Shift:
        return KeyCatcher::tr("Shift");
    case Qt::Key_Alt:
        return KeyCatcher::tr("Alt");
    case Qt::Key_AltGr:
        return KeyCatcher::tr("AltGr");
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
        return KeyCatcher::tr("Super");
    case 0:
    case Qt::Key_unknown:
        return KeyCatcher::tr("key %1").arg(key.xtCode);
    default:
        return QKeySequence(event.key()).toString(QKeySequence::NativeText);
    }
}

} // namespace

KeyCatcher::KeyCatcher(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

QSize KeyCatcher::sizeHint() const
{
    return {charactersWide(fontMetrics(), 30), fontMetrics().lineSpacing() * 3};
}

void KeyCatcher::begin()
{
    m_keys.clear();
    m_labels.clear();
    m_down.clear();
    m_catching = true;
    setFocus();
    if (QGuiApplication::platformName() == "xcb"_L1) {
        grabKeyboard();
    }
    update();
    Q_EMIT changed();
}

void KeyCatcher::end()
{
    m_catching = false;
    m_down.clear();
    if (keyboardGrabber() == this) {
        releaseKeyboard();
    }
    update();
}

bool KeyCatcher::event(QEvent *event)
{
    if (m_catching) {
        switch (event->type()) {
        case QEvent::ShortcutOverride:
            event->accept();
            return true;
        case QEvent::KeyPress:
            press(*static_cast<QKeyEvent *>(event));
            return true;
        case QEvent::KeyRelease:
            release(*static_cast<QKeyEvent *>(event));
            return true;
        default:
            break;
        }
    }
    return QWidget::event(event);
}

bool KeyCatcher::focusNextPrevChild(bool next)
{
    return !m_catching && QWidget::focusNextPrevChild(next);
}

void KeyCatcher::press(const QKeyEvent &event)
{
    const vnc::Key key = vnc::keyFromEvent(event);
    const quint32 identity = vnc::keyIdentity(event);
    if (event.isAutoRepeat() || key.xtCode == 0 || m_down.contains(identity)
        || m_keys.size() >= RecordedKeys::maxKeys) {
        return;
    }
    m_down.insert(identity, key);
    m_keys.append(key);
    m_labels.append(labelOf(event, key));
    update();
    Q_EMIT changed();
}

void KeyCatcher::release(const QKeyEvent &event)
{
    // A release alone is that of the key which opened the dialog.
    if (event.isAutoRepeat() || m_down.remove(vnc::keyIdentity(event)) == 0 || !m_down.isEmpty()) {
        return;
    }
    end();
    Q_EMIT caught();
}

void KeyCatcher::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (m_catching) {
        end();
        Q_EMIT changed();
    }
}

void KeyCatcher::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QStylePainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, this);
    frame.state |= QStyle::State_Sunken;
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, frame);
    const QString shown = m_keys.isEmpty() && m_catching ? tr("Press the keys now") : text();
    painter.setPen(palette().color(m_keys.isEmpty() ? QPalette::PlaceholderText : QPalette::Text));
    painter.drawText(rect().adjusted(8, 0, -8, 0), Qt::AlignCenter | Qt::TextSingleLine, shown);
}

RecordKeysDialog::RecordKeysDialog(const QStringList &taken, QWidget *parent)
    : QDialog(parent)
    , m_taken(taken)
    , m_catcher(new KeyCatcher(this))
    , m_again(new QPushButton(tr("&Record again"), this))
    , m_name(new QLineEdit(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"recordKeysDialog"_s);
    setWindowTitle(tr("Record combination"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    m_catcher->setObjectName(u"recordKeysCatcher"_s);
    m_catcher->setAccessibleName(tr("Recorded keys"));
    m_again->setObjectName(u"recordKeysAgainButton"_s);
    m_again->setAccessibleName(tr("Record again"));
    m_again->setAutoDefault(false);
    auto *label = new QLabel(tr("&Name:"), this);
    label->setBuddy(m_name);
    m_name->setObjectName(u"recordKeysName"_s);
    m_name->setAccessibleName(tr("Name of the combination"));
    m_name->setMaxLength(int(RecordedKeys::maxName));
    m_note->setObjectName(u"recordKeysNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->setObjectName(u"recordKeysButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_save = box->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"recordKeysSaveButton"_s);
    m_save->setAccessibleName(m_save->text());
    m_save->setDefault(true);
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"recordKeysCancelButton"_s);
    cancel->setAccessibleName(cancel->text());

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_catcher);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_note);
    column->addWidget(box);

    connect(m_catcher, &KeyCatcher::changed, this, &RecordKeysDialog::refresh);
    connect(m_catcher, &KeyCatcher::caught, this, [this]() {
        if (!m_named) {
            m_name->setText(m_catcher->text());
        }
        m_name->setFocus();
        m_name->selectAll();
        refresh();
    });
    connect(m_again, &QPushButton::clicked, m_catcher, &KeyCatcher::begin);
    connect(m_name, &QLineEdit::textEdited, this, [this]() { m_named = true; });
    connect(m_name, &QLineEdit::textChanged, this, &RecordKeysDialog::refresh);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void RecordKeysDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_catcher->begin();
}

RecordedKeys RecordKeysDialog::recorded() const
{
    return {m_name->text().simplified(), m_catcher->keys()};
}

void RecordKeysDialog::refresh()
{
    const RecordedKeys now = recorded();
    m_save->setEnabled(!now.keys.isEmpty() && !now.name.isEmpty());
    QString note;
    if (m_taken.contains(now.name)) {
        note = tr("This replaces the combination of the same name.");
    } else if (QGuiApplication::platformName() != "xcb"_L1) {
        note = tr("This desktop keeps some combinations for itself; those cannot be recorded.");
    }
    m_note->setText(note);
}

} // namespace guestdeck
