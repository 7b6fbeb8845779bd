// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/connectionregistry.h"
#include "tests/support/guifixture.h"
#include "ui/mainwindow/actionregistry.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QDir>
#include <QTest>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

class TestActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyActionIsNamedAndExplained()
    {
        ConnectionRegistry registry(nullptr);
        const ActionRegistry actions(&registry);
        QSet<QString> names;
        QSet<QString> texts;
        for (const QAction *action : actions.all()) {
            QVERIFY(action);
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
            QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
            QVERIFY2(!texts.contains(action->text()), qPrintable(action->text()));
            names.insert(action->objectName());
            texts.insert(action->text());
            QVERIFY2(!action->toolTip().isEmpty() && !action->statusTip().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->whatsThis().isEmpty(), qPrintable(action->objectName()));
        }
    }

    void noKeyIsUsedTwice()
    {
        ConnectionRegistry registry(nullptr);
        ActionRegistry actions(&registry);
        QWidget sidebar; // has its own F2: where the focus is decides
        actions.addSidebarActions(&sidebar);
        QCOMPARE(sidebar.actions(), QList{actions.action(ActionId::RenameHost)});
        QHash<QString, QString> users;
        for (QAction *action : actions.all()) {
            if (sidebar.actions().contains(action)) {
                QCOMPARE(action->shortcutContext(), Qt::WidgetWithChildrenShortcut);
                continue;
            }
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!key.isEmpty(), qPrintable(action->objectName()));
                const QString text = key.toString();
                QVERIFY2(!users.contains(text), qPrintable(text + u' ' + action->objectName()));
                users.insert(text, action->objectName());
            }
        }
        // As the plan of the windows says.
        const std::pair<QString, QString> promised[] = {
            {u"Ctrl+N"_s, u"newMachineAction"_s},
            {u"Ctrl+Shift+N"_s, u"addHostAction"_s},
            {u"Ctrl+F"_s, u"searchAction"_s},
            {u"Return"_s, u"openConsoleAction"_s},
            {u"Alt+Return"_s, u"showDetailsAction"_s},
            {u"F2"_s, u"renameAction"_s},
            {u"Del"_s, u"deleteAction"_s},
            {u"Ctrl+R"_s, u"startAction"_s},
            {u"Ctrl+Shift+Q"_s, u"shutDownAction"_s},
            {u"F5"_s, u"refreshHostAction"_s},
            {u"F11"_s, u"fullScreenAction"_s},
            {u"Ctrl+Tab"_s, u"nextTabAction"_s},
            {u"F6"_s, u"nextPaneAction"_s},
            {u"Ctrl+Shift+P"_s, u"commandPaletteAction"_s},
            {u"Ctrl+?"_s, u"keySheetAction"_s},
            {u"Ctrl+Shift+T"_s, u"reopenTabAction"_s},
        };
        for (const auto &[key, name] : promised) {
            QCOMPARE(users.value(key), name);
        }
    }

    /// Qt would show a name with a tag as rich text, pictures and all.
    void aHostileNameStaysText()
    {
        GuiFixture fixture;
        const QString name = u"<img src=x> & co"_s;
        Connection *host = fixture.connectHost(fixture.writeHost({{name}}));
        QVERIFY(host);
        ActionRegistry actions(fixture.registry());
        ActionContext context;
        context.guests = {fixture.idOf(host, name)};
        context.host = host->id();
        actions.setContext(context);
        int naming = 0;
        for (const QAction *action : actions.all()) {
            if (action->statusTip().contains(name)) {
                ++naming;
                QVERIFY2(!action->toolTip().contains(u"<img"_s), qPrintable(action->toolTip()));
                QVERIFY2(action->toolTip().contains(u"&lt;img"_s), qPrintable(action->toolTip()));
            }
        }
        QVERIFY(naming > 0); // Start or Resume says why not
    }

    void aDisabledActionSaysWhy()
    {
        GuiFixture fixture;
        Connection *host = fixture.connectHost(fixture.writeHost(
            {{u"on"_s, DomainState::Running}, {u"off"_s, DomainState::ShutOff}, {u"frozen"_s, DomainState::Paused}}));
        QVERIFY(host);
        ActionRegistry actions(fixture.registry());
        QList<ActionContext> contexts;
        for (const QString &name : {u"on"_s, u"off"_s, u"frozen"_s}) {
            ActionContext context;
            context.guests = {fixture.idOf(host, name)};
            QVERIFY(!context.guests.first().isNull());
            context.host = host->id();
            contexts.append(context);
        }
        contexts.append(ActionContext());
        for (const ActionContext &context : contexts) {
            actions.setContext(context);
            for (int i = 0; i < static_cast<int>(ActionId::Count); ++i) {
                const auto id = static_cast<ActionId>(i);
                const auto why = actions.whyNot(id);
                QCOMPARE(actions.action(id)->isEnabled(), !why.has_value());
                if (why) {
                    QVERIFY2(!why->isEmpty(), qPrintable(actions.action(id)->objectName()));
                    QVERIFY(actions.action(id)->toolTip().contains(*why));
                }
            }
        }
        actions.setContext(contexts.at(0));
        QVERIFY(!actions.action(ActionId::Start)->isEnabled());
        QVERIFY(actions.action(ActionId::ShutDown)->isEnabled());
        QVERIFY(actions.action(ActionId::Pause)->isEnabled());
        QVERIFY(!actions.action(ActionId::Resume)->isEnabled());
        actions.setContext(contexts.at(1));
        QVERIFY(actions.action(ActionId::Start)->isEnabled());
        QVERIFY(!actions.action(ActionId::ForceOff)->isEnabled());
        actions.setContext(contexts.at(2));
        QVERIFY(actions.action(ActionId::Resume)->isEnabled());
        // Several: what one of them allows can be done.
        ActionContext all;
        for (const ActionContext &context : contexts) {
            all.guests += context.guests;
        }
        actions.setContext(all);
        QVERIFY(actions.action(ActionId::Start)->isEnabled());
        QVERIFY(actions.action(ActionId::Pause)->isEnabled());
        QVERIFY(!actions.action(ActionId::Rename)->isEnabled());
    }

    void everySymbolCanBeDrawn()
    {
        ConnectionRegistry registry(nullptr);
        const ActionRegistry actions(&registry);
        int drawn = 0;
        for (const QAction *action : actions.all()) {
            if (action->icon().isNull()) {
                continue;
            }
            ++drawn;
            const QImage image = action->icon().pixmap(32, 32).toImage();
            bool ink = false;
            for (int y = 0; y < image.height() && !ink; ++y) {
                for (int x = 0; x < image.width() && !ink; ++x) {
                    ink = qAlpha(image.pixel(x, y)) > 100;
                }
            }
            QVERIFY2(ink, qPrintable(action->objectName()));
        }
        QVERIFY(drawn > 20);
        QVERIFY(hasSymbol(u"state-running"_s));
        QVERIFY(!hasSymbol(u"nothing-like-that"_s));
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
