// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace guestdeck
{

/// A sentence under a field with an icon that tells how grave it is; takes no room while there is none. Also becomes
/// the accessible description of the field, so that a screen reader reads it where the cursor is. Thread: GUI.
class FieldMessage : public QWidget
{
    Q_OBJECT
public:
    enum class Level { Info, Warning, Error };

    explicit FieldMessage(QWidget *anchor = nullptr, QWidget *parent = nullptr);

    void setMessage(Level level, const QString &text);
    void clear();
    QString text() const;
    Level level() const { return m_level; }
    QWidget *anchor() const { return m_anchor; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QWidget *m_anchor;
    QLabel *m_icon;
    QLabel *m_text;
    Level m_level = Level::Info;
};

} // namespace guestdeck
