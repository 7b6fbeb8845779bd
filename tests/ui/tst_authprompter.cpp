// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of logins. With GUESTDECK_SHOTS=DIRECTORY pictures of them are written, GUESTDECK_SHOTS_DARK=1 dark ones.
#include "models/credentials/authbroker.h"
#include "models/credentials/sshprompt.h"
#include "tests/support/guifixture.h"
#include "ui/connect/authdialog.h"
#include "ui/connect/authprompter.h"
#include "vncview/vncview.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPalette>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTest>
#include <QToolButton>
#include <QWindow>

#include <deque>
#include <thread>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

using Kind = AuthQuestion::Kind;

namespace
{

/// A login that asks on a thread of its own.
struct Login {
    Login(AuthBroker &broker, const QString &host, const AuthQuestion &question)
        : attempt(broker.begin(host))
        , thread([this, question](const std::stop_token &stop) {
            answer = attempt->ask(question, stop);
            answered = true;
        })
    {
    }

    std::shared_ptr<AuthAttempt> attempt;
    AuthAnswer answer;
    std::atomic<bool> answered = false;
    std::jthread thread;
};

class Stage
{
public:
    Stage()
    {
        window.resize(900, 600);
        window.show();
    }
    Login &ask(const AuthQuestion &question, const QString &host = u"kvm-a"_s)
    {
        logins.emplace_back(broker, host, question);
        return logins.back();
    }
    AuthDialog *dialog()
    {
        [[maybe_unused]] const bool shown = QTest::qWaitFor([this]() { return dialogs().size() == 1; }, 30'000);
        return dialogs().value(0);
    }
    QList<AuthDialog *> dialogs() const
    {
        QList<AuthDialog *> open;
        for (auto *dialog : window.findChildren<AuthDialog *>()) {
            if (dialog->isVisible()) {
                open.append(dialog);
            }
        }
        return open;
    }

    QMainWindow window;
    std::unique_ptr<CredentialStore> store = makeMemoryStore();
    AuthBroker broker{store.get()};
    AuthPrompter prompter{&broker, &window};
    std::deque<Login> logins; ///< go first: they end their questions
};

struct Sample {
    const char *name;
    AuthQuestion question;
};

AuthQuestion sshQuestion(const QString &prompt, const QString &hint = {})
{
    return readSshPrompt(hint, prompt, u"kvm-a"_s);
}

QList<Sample> samples()
{
    AuthQuestion text;
    text.kind = Kind::Text;
    text.prompt = u"Enter username for test [kvm-a]"_s;
    text.suggestion = u"rich"_s;
    return {
        {"password", sshQuestion(u"root@kvm-a's password: "_s)},
        {"passphrase", sshQuestion(u"Enter passphrase for key '/home/admin/.ssh/id_ed25519': "_s)},
        {"code",
         sshQuestion(u"(root@kvm-a) Duo two-factor login for root\n\nEnter a passcode or select one of the "
                     "following options:\n\n 1. Duo Push to XXX-XXX-1234\n\nPasscode or option (1-3): "_s)},
        {"pin", sshQuestion(u"Enter PIN for ED25519-SK key /home/admin/.ssh/id_ed25519_sk: "_s)},
        {"text", text},
        {"hostkey",
         sshQuestion(u"The authenticity of host 'kvm-a (10.0.0.1)' can't be established.\nED25519 key "
                     "fingerprint is SHA256:9zN0+xYTqkq2V5mUjTJZ0vTzZ7pWl1V3oYF3lC5qk2s.\nThis key is not "
                     "known by any other names.\nAre you sure you want to continue connecting "
                     "(yes/no/[fingerprint])? "_s)},
        {"confirm", sshQuestion(u"Add key /home/admin/.ssh/id_ed25519 (SHA256:9zN0) to agent?"_s, u"confirm"_s)},
        {"touch", sshQuestion(u"Confirm user presence for key ED25519-SK SHA256:9zN0+xYTqkq2V5mUjTJZ0"_s, u"none"_s)},
        {"hostile", sshQuestion(u"(root@%1) %2"_s.arg(QString(280, u'w'), QString(3000, u'W')))},
        {"manylines", sshQuestion(u"(root@kvm-a) "_s + u"<b>line</b>\n"_s.repeated(300))},
    };
}

QPalette darkPalette()
{
    QPalette palette(QColor(53, 56, 61), QColor(42, 45, 50));
    palette.setColor(QPalette::Base, QColor(30, 32, 36));
    palette.setColor(QPalette::Text, QColor(230, 230, 230));
    palette.setColor(QPalette::Highlight, QColor(61, 126, 196));
    return palette;
}

template <class W>
W *part(const AuthDialog *dialog, const QString &name)
{
    return dialog->findChild<W *>(name);
}

} // namespace

class TestAuthPrompter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindIsNamedAndFits_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < samples().size(); ++i) {
            QTest::newRow(samples().at(i).name) << i;
        }
    }

    void everyKindIsNamedAndFits()
    {
        QFETCH(int, index);
        const QString pictures = qEnvironmentVariable("GUESTDECK_SHOTS");
        if (!pictures.isEmpty()) {
            QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
            if (qEnvironmentVariableIsSet("GUESTDECK_SHOTS_DARK")) {
                QApplication::setPalette(darkPalette());
            }
        }
        Stage stage;
        AuthQuestion question = samples().at(index).question;
        question.remark = u"The password was refused."_s;
        stage.ask(question);
        AuthDialog *dialog = stage.dialog();
        QVERIFY(dialog);
        QVERIFY(!dialog->isModal());
        QCOMPARE(dialog->windowTitle(), u"Log in to kvm-a"_s);
        if (auto *details = part<QToolButton>(dialog, u"authDetailsButton"_s)) {
            details->click();
            QVERIFY(part<QPlainTextEdit>(dialog, u"authDetails"_s)->isVisible());
        }
        QTest::qWait(50);
        const QStringList unnamed = unnamedWidgets(dialog);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u"; "_s)));
        QVERIFY2(dialog->width() <= 1024 && dialog->height() <= 700,
                 qPrintable(u"%1x%2"_s.arg(dialog->width()).arg(dialog->height())));
        if (!pictures.isEmpty()) {
            QDir().mkpath(pictures);
            dialog->grab().save(QDir(pictures).filePath(QString::fromLatin1(samples().at(index).name) + u".png"_s));
        }
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            QVERIFY2(!label->isVisible() || label->height() >= needed, qPrintable(label->objectName()));
            QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                     qPrintable(label->objectName()));
        }
    }

    /// Half a line meant for something else must not end as a password.
    void doesNotTakeTheKeyboardFromWhoTypes()
    {
        Stage stage;
        auto *line = new QLineEdit(&stage.window);
        stage.window.setCentralWidget(line);
        line->setFocus();
        QTest::keyClicks(line, u"half a li"_s);
        stage.ask(samples().at(0).question);
        QPointer<AuthDialog> dialog = stage.dialog();
        QVERIFY(dialog);
        QVERIFY(dialog->testAttribute(Qt::WA_ShowWithoutActivating));
        // Who answers waits for the next question.
        QTest::keyClicks(part<QLineEdit>(dialog, u"authAnswerEdit"_s), u"first"_s);
        QTest::keyClick(part<QLineEdit>(dialog, u"authAnswerEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(stage.dialogs().isEmpty());
        stage.ask(samples().at(0).question, u"kvm-d"_s);
        dialog = stage.dialog();
        QVERIFY(dialog && !dialog->testAttribute(Qt::WA_ShowWithoutActivating));
        dialog->reject();
        QTRY_VERIFY(stage.dialogs().isEmpty());
        // And after a pause it takes the keyboard.
        QTest::keyClicks(line, u"ne"_s);
        QTest::qWait(1100);
        stage.ask(samples().at(0).question, u"kvm-b"_s);
        QTRY_VERIFY(stage.dialogs().size() == 1 && stage.dialogs().first() != dialog);
        QVERIFY(!stage.dialogs().first()->testAttribute(Qt::WA_ShowWithoutActivating));
        stage.dialogs().first()->reject();
        QTRY_VERIFY(stage.dialogs().isEmpty());
        // Who sits before a guest's screen may think for longer.
        auto *screen = new guestdeck::vnc::VncView;
        stage.window.setCentralWidget(screen);
        stage.window.activateWindow();
        screen->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), screen);
        stage.ask(samples().at(0).question, u"kvm-c"_s);
        QTRY_COMPARE(stage.dialogs().size(), 1);
        QVERIFY(stage.dialogs().first()->testAttribute(Qt::WA_ShowWithoutActivating));
    }

    void passwordIsTypedAndRemembered()
    {
        Stage stage;
        Login &login = stage.ask(samples().at(0).question);
        AuthDialog *dialog = stage.dialog();
        QVERIFY(dialog);
        auto *edit = part<QLineEdit>(dialog, u"authAnswerEdit"_s);
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QVERIFY(!part<QPushButton>(dialog, u"authOkButton"_s)->isEnabled());
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(edit, u"s3cret"_s);
        auto *show = part<QToolButton>(dialog, u"authShowButton"_s);
        show->click();
        QCOMPARE(edit->echoMode(), QLineEdit::Normal);
        show->click();
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        auto *remember = part<QCheckBox>(dialog, u"authRememberCheck"_s);
        QVERIFY(!remember->isChecked());
        QCOMPARE(remember->text(), u"&Remember until Guestdeck ends"_s); // this store is memory
        QVERIFY(part<QLabel>(dialog, u"authPlaceNote"_s)->isVisible());
        dialog->setPlace(CredentialStore::Place::Keyring);
        QCOMPARE(remember->text(), u"&Remember in the keyring"_s);
        QVERIFY(!part<QLabel>(dialog, u"authPlaceNote"_s)->isVisible());
        remember->click();
        const QPointer<QLineEdit> alive(edit);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!alive || alive->text().isEmpty()); // wiped at once; the dialog goes when it likes
        QTRY_VERIFY(login.answered);
        QVERIFY(login.answer.given);
        QVERIFY(login.answer.remember);
        QCOMPARE(login.answer.secret(), QByteArray("s3cret"));
        QTRY_VERIFY(stage.dialogs().isEmpty());
    }

    void canBeAnsweredOverAModalDialog_data()
    {
        QTest::addColumn<bool>("askedFirst");
        QTest::newRow("dialog, question") << false;
        QTest::newRow("question, dialog") << true;
    }

    void canBeAnsweredOverAModalDialog()
    {
        QFETCH(bool, askedFirst);
        Stage stage;
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        QDialog modal(&stage.window);
        Login *login = nullptr;
        if (askedFirst) {
            login = &stage.ask(samples().at(5).question);
            QVERIFY(stage.dialog());
        }
        modal.open();
        QVERIFY(QTest::qWaitForWindowExposed(&modal));
        if (!askedFirst) {
            login = &stage.ask(samples().at(5).question);
        }
        AuthDialog *dialog = stage.dialog();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QTRY_COMPARE(dialog->windowHandle()->transientParent(), modal.windowHandle());
        // By the window, as the mouse does: a widget would take a click that never reaches the user's window.
        const auto *trust = part<QPushButton>(dialog, u"authOkButton"_s);
        QTest::mouseClick(dialog->windowHandle(), Qt::LeftButton, {}, trust->mapTo(dialog, trust->rect().center()));
        QTRY_VERIFY(login->answered);
        QCOMPARE(login->answer.secret(), QByteArray("yes"));
        QVERIFY(modal.isVisible());
    }

    void closingCancels_data()
    {
        QTest::addColumn<bool>("byButton");
        QTest::newRow("button") << true;
        QTest::newRow("window") << false;
    }

    void closingCancels()
    {
        QFETCH(bool, byButton);
        Stage stage;
        Login &login = stage.ask(samples().at(0).question);
        AuthDialog *dialog = stage.dialog();
        QVERIFY(dialog);
        if (byButton) {
            part<QPushButton>(dialog, u"authCancelButton"_s)->click();
        } else {
            dialog->close();
        }
        QTRY_VERIFY(login.answered);
        QVERIFY(!login.answer.given);
        QVERIFY(login.attempt->wasCancelled());
    }

    void unknownKeyIsNotTrustedByAccident()
    {
        Stage stage;
        Login &login = stage.ask(samples().at(5).question);
        AuthDialog *dialog = stage.dialog();
        QVERIFY(dialog);
        auto *fingerprint = part<QLabel>(dialog, u"authFingerprintLabel"_s);
        QCOMPARE(fingerprint->text(), u"SHA256:9zN0+xYTqkq2V5mUjTJZ0vTzZ7pWl1V3oYF3lC5qk2s"_s);
        QVERIFY(fingerprint->textInteractionFlags() & Qt::TextSelectableByKeyboard);
        QVERIFY(part<QPushButton>(dialog, u"authCancelButton"_s)->isDefault());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(login.answered);
        QVERIFY(!login.answer.given);
        Login &other = stage.ask(samples().at(5).question, u"kvm-b"_s);
        dialog = stage.dialog();
        QVERIFY(dialog);
        part<QPushButton>(dialog, u"authOkButton"_s)->click();
        QTRY_VERIFY(other.answered);
        QCOMPARE(other.answer.secret(), QByteArray("yes"));
    }

    void noIsAnAnswer()
    {
        Stage stage;
        Login &login = stage.ask(samples().at(6).question);
        AuthDialog *dialog = stage.dialog();
        QVERIFY(dialog);
        part<QPushButton>(dialog, u"authNoButton"_s)->click();
        QTRY_VERIFY(login.answered);
        QVERIFY(login.answer.given);
        QCOMPARE(login.answer.secret(), QByteArray("no"));
        QVERIFY(!login.attempt->wasCancelled());
    }

    void textStartsFromTheSuggestion()
    {
        Stage stage;
        Login &login = stage.ask(samples().at(4).question);
        AuthDialog *dialog = stage.dialog();
        QVERIFY(dialog);
        auto *edit = part<QLineEdit>(dialog, u"authAnswerEdit"_s);
        QCOMPARE(edit->echoMode(), QLineEdit::Normal);
        QCOMPARE(edit->text(), u"rich"_s);
        part<QPushButton>(dialog, u"authOkButton"_s)->click();
        QTRY_VERIFY(login.answered);
        QCOMPARE(login.answer.secret(), QByteArray("rich"));
    }

    void touchCanOnlyBeCancelled()
    {
        Stage stage;
        stage.ask(samples().at(7).question);
        AuthDialog *dialog = stage.dialog();
        QVERIFY(dialog);
        QVERIFY(!part<QPushButton>(dialog, u"authOkButton"_s));
        QVERIFY(part<QPushButton>(dialog, u"authCancelButton"_s));
    }

    void withdrawnDialogsDisappear()
    {
        Stage stage;
        Login &login = stage.ask(samples().at(0).question);
        QVERIFY(stage.dialog());
        login.thread.request_stop();
        QTRY_VERIFY(stage.dialogs().isEmpty());
        QTRY_VERIFY(login.answered);
        QVERIFY(!login.attempt->wasCancelled());
    }

    void theKeyboardGoesOnToTheNextQuestion()
    {
        Stage stage;
        Login &first = stage.ask(samples().at(0).question);
        QVERIFY(stage.dialog());
        Login &second = stage.ask(samples().at(0).question, u"kvm-b"_s);
        QTRY_COMPARE(stage.dialogs().size(), 2);
        AuthDialog *newest = stage.dialogs().at(1);
        newest->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(newest));
        QTest::keyClicks(part<QLineEdit>(newest, u"authAnswerEdit"_s), u"b"_s);
        QTest::keyClick(newest, Qt::Key_Return);
        QTRY_VERIFY(second.answered);
        AuthDialog *left = stage.dialog();
        QVERIFY(left && left != newest);
        QTRY_VERIFY(left->isActiveWindow());
        QTest::keyClicks(part<QLineEdit>(left, u"authAnswerEdit"_s), u"a"_s);
        QTest::keyClick(left, Qt::Key_Return);
        QTRY_VERIFY(first.answered);
        QCOMPARE(first.answer.secret(), QByteArray("a"));
        QCOMPARE(second.answer.secret(), QByteArray("b"));
    }

    void oneForEachHost()
    {
        Stage stage;
        stage.ask(samples().at(0).question);
        QVERIFY(stage.dialog());
        stage.ask(samples().at(1).question);
        Login &other = stage.ask(samples().at(0).question, u"kvm-b"_s);
        QTRY_COMPARE(stage.dialogs().size(), 2);
        QTest::qWait(100);
        QCOMPARE(stage.dialogs().size(), 2);
        for (AuthDialog *dialog : stage.dialogs()) {
            if (dialog->windowTitle() == "Log in to kvm-b"_L1) {
                auto *edit = part<QLineEdit>(dialog, u"authAnswerEdit"_s);
                QTest::keyClicks(edit, u"b"_s);
                QTest::keyClick(edit, Qt::Key_Return);
            }
        }
        QTRY_VERIFY(other.answered);
        QCOMPARE(other.answer.secret(), QByteArray("b"));
    }

    void aLatePrompterShowsWhatIsOpen()
    {
        const auto store = makeMemoryStore();
        AuthBroker broker(store.get());
        QSignalSpy asked(&broker, &AuthBroker::asked);
        Login login(broker, u"kvm-a"_s, samples().at(0).question);
        QTRY_COMPARE(asked.size(), 1);
        const AuthPrompter prompter(&broker, nullptr);
        QVERIFY(prompter.dialog(asked.at(0).at(0).toULongLong()));
        QVERIFY(prompter.dialog(asked.at(0).at(0).toULongLong())->isVisible());
    }
};

QTEST_MAIN(TestAuthPrompter)
#include "tst_authprompter.moc"
