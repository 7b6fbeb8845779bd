// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/notesview.h"

#include "models/core/tooltip.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

NotesView::NotesView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"hardwareNotes"_s);
    setAccessibleName(tr("Advice about this guest"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void NotesView::setNotes(const QList<HardwareNote> &notes, const QString &locked)
{
    const auto same = [](const HardwareNote &a, const HardwareNote &b) {
        return a.text == b.text && a.why == b.why && a.edits == b.edits;
    };
    if (widget() && locked == m_locked && std::ranges::equal(notes, m_notes, same)) {
        return;
    }
    m_notes = notes;
    m_locked = locked;
    auto *content = new QWidget;
    content->setObjectName(u"hardwareNotesContent"_s);
    content->setAccessibleName(accessibleName());
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    int number = 0;
    const auto label = [&](const QString &text, const QString &name) {
        auto *made = new QLabel(text);
        made->setObjectName(u"%1%2"_s.arg(name).arg(number));
        made->setAccessibleName(text);
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(made);
        return made;
    };
    for (const HardwareNote &note : notes) {
        QLabel *text = label(note.text, u"hardwareNote"_s);
        QFont bold = text->font();
        bold.setBold(true);
        text->setFont(bold);
        label(note.why, u"hardwareNoteWhy"_s);
        if (!note.edits.isEmpty()) {
            auto *mend = new QPushButton(note.fix.isEmpty() ? tr("Make this change") : note.fix);
            mend->setObjectName(u"hardwareNoteMend%1"_s.arg(number));
            mend->setAccessibleName(tr("%1: %2", "words of a button, what it is about").arg(mend->text(), note.text));
            mend->setToolTip(plainToolTip(
                locked.isEmpty() ? tr("It joins your other changes; nothing is done before these are applied.")
                                 : locked));
            mend->setEnabled(locked.isEmpty());
            mend->setAutoDefault(false);
            connect(mend, &QPushButton::clicked, this, [this, edits = note.edits] { Q_EMIT mendWanted(edits); });
            column->addWidget(mend, 0, Qt::AlignLeft);
        }
        column->addSpacing(12);
        ++number;
    }
    column->addStretch(1);
    setWidget(content);
}

} // namespace guestdeck
