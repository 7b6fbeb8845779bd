// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QPair>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace guestdeck
{

class AssistantPage;
class FieldMessage;
class LoadPage;
class StepList;
struct Error;

/// The frame of the wizards: steps with their answers at the left, one page at a time, a footer with what it will take
/// and what is in the way. Whoever derives from it says what the pages are and holds the answers. Not modal; deletes
/// itself when closed; asks before it forgets answers. Object names begin with the prefix given. Thread: GUI.
class Assistant : public QDialog
{
    Q_OBJECT
public:
    /// Counted among the steps that are asked for as the answers stand.
    int currentStep() const;
    int stepCount() const;

    void reject() override;

protected:
    Assistant(const QString &prefix, QWidget *parent);

    void addPage(AssistantPage *page, bool scrolls);
    /// After the pages were added. `hosts` are keys and names; with more than one the first step lets the user choose.
    void build(const QList<QPair<QString, QString>> &hosts, const QString &currentHost, const QString &finishText);
    void goTo(int step);
    /// Shows everything again.
    void refresh();
    /// Another host: nothing of it has been looked at yet.
    void forgetSteps() { m_reached = 0; }

    /// The host has been read.
    virtual bool isReady() const = 0;
    /// Why it could not be; null: it is being read.
    virtual const Error *loadError() const = 0;
    virtual QString hostName() const = 0;
    virtual QString windowTitleNow() const = 0;
    virtual QString loadingText() const = 0;
    virtual QString demand() const = 0;
    virtual bool isDirty() const = 0;
    virtual void reload() = 0;
    virtual void chooseHost(const QString &key) = 0;
    /// Hands over the answers; the assistant closes afterwards.
    virtual void submit() = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString named(const char *what) const;
    QPushButton *makeButton(const char *what, const QString &text) const;
    QWidget *buildHostRow(const QList<QPair<QString, QString>> &hosts, const QString &currentHost);
    QWidget *buildPages(const QList<QPair<QString, QString>> &hosts, const QString &currentHost);
    QWidget *buildFooter(const QString &finishText);
    void next();
    void back();
    void finish();
    void refreshSteps();
    void refreshButtons();
    void askToDiscard(bool ask);
    bool applies(int step) const;
    QString obstacle(int step) const;
    int firstObstacle() const; ///< step, or -1

    QString m_prefix;
    QList<AssistantPage *> m_pages;
    QList<QWidget *> m_frames; ///< what is in the stack for each page
    QWidget *m_hostRow = nullptr;
    bool m_manyHosts = false;
    StepList *m_steps = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_intro = nullptr;
    QStackedWidget *m_stack = nullptr;
    LoadPage *m_loadPage = nullptr;
    QLabel *m_demand = nullptr;
    FieldMessage *m_reason = nullptr;
    QWidget *m_discardBar = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_finish = nullptr;
    int m_current = 0;
    int m_reached = 0; ///< the furthest step seen
};

} // namespace guestdeck
