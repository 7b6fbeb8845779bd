// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/async.h"
#include "models/install/batch.h"
#include "ui/fromtemplate/backend.h"
#include "ui/fromtemplate/batchdraft.h"
#include "ui/fromtemplate/templatewizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPromise>
#include <QtTest>

#include <memory>

namespace guestdeck
{

using namespace Qt::StringLiterals;

/// A host with templates that exists only as values, and answers when the test says so. Plans and checks are the real
/// ones.
struct BatchFake {
    QList<TemplateEntry> entries = defaultEntries();
    BatchFacts host = defaultFacts();
    std::optional<Error> loadError;
    std::optional<Error> factsError;
    bool slow = false; ///< everything waits for finish()
    int loads = 0;
    QList<QUuid> asked; ///< for their facts
    QList<PublicKey> ownKeys = {key("admin@desk"_L1, "id_ed25519.pub"_L1)};
    Result<QList<PublicKey>> fileKeys = QList<PublicKey>{key("from-file"_L1, "team.pub"_L1)};
    QStringList filesRead;
    int hashes = 0; ///< each is another one
    QByteArray hashed; ///< the password that was hashed last
    QList<std::function<void()>> pending;

    static QUuid templateId() { return QUuid::fromString(u"{11111111-0000-4000-8000-000000000001}"_s); }
    static QUuid otherId() { return QUuid::fromString(u"{11111111-0000-4000-8000-000000000002}"_s); }

    static PublicKey key(QLatin1StringView comment, QLatin1StringView origin)
    {
        QByteArray data = QByteArray::fromHex("0000000b") + "ssh-ed25519" + QByteArray::fromHex("00000020");
        data += QByteArray(31, 'k') + char(comment.size());
        const QString line = u"ssh-ed25519 "_s % QString::fromLatin1(data.toBase64()) % u' ' % comment;
        return {u"ssh-ed25519"_s, line, comment, origin};
    }

    static QList<TemplateEntry> defaultEntries()
    {
        return {{templateId(), u"debian12-template"_s, u"Debian 12, prepared in March"_s, u"debian12"_s, true, 1,
                 gibi(10), 3},
                {otherId(), u"old-web"_s, {}, {}, false, 1, gibi(20), 0}};
    }

    static BatchFacts defaultFacts()
    {
        BatchFacts facts;
        facts.templateId = templateId();
        facts.templateName = u"debian12-template"_s;
        facts.isTemplate = true;
        facts.vcpus = 2;
        facts.memory = mebi(1024);
        TemplateDisk disk;
        disk.target = u"vda"_s;
        disk.path = u"/var/lib/libvirt/images/debian12.qcow2"_s;
        disk.format = u"qcow2"_s;
        disk.volume.pool = u"default"_s;
        disk.volume.name = u"debian12.qcow2"_s;
        disk.volume.path = disk.path;
        disk.volume.format = disk.format;
        disk.volume.capacity = gibi(10);
        disk.volume.allocation = gibi(2);
        facts.disks = {disk};
        facts.nicType = u"network"_s;
        facts.nicSource = u"default"_s;
        const auto pool = [](const QString &name, const QString &type, const QString &path, quint64 free) {
            PoolInfo info;
            info.name = name;
            info.type = type;
            info.path = path;
            info.active = true;
            info.capacity = gibi(500);
            info.available = gibi(free);
            return info;
        };
        facts.pools = {pool(u"default"_s, u"dir"_s, u"/var/lib/libvirt/images"_s, 118),
                       pool(u"small"_s, u"dir"_s, u"/srv/small"_s, 1)};
        facts.volumes = {{u"default"_s, {u"debian12.qcow2"_s, u"orphan-1.qcow2"_s}}, {u"small"_s, {}}};
        NetworkInfo network;
        network.name = u"default"_s;
        network.active = true;
        network.bridge = u"virbr0"_s;
        network.subnets = {{u"192.168.122.1"_s, 24, false, {{u"192.168.122.100"_s, u"192.168.122.254"_s}}}};
        facts.networks = {network};
        facts.domainNames = {u"debian12-template"_s, u"web-1"_s};
        facts.macs = {u"52:54:00:00:00:01"_s};
        facts.addresses = {{u"192.168.122.1"_s, u"the network default"_s}, {u"192.168.122.52"_s, u"web-1"_s}};
        facts.vncPorts = {5901};
        facts.host.cpus = 8;
        facts.host.memory = mebi(16 * 1024);
        facts.freeMemory = mebi(11 * 1024);
        return facts;
    }

    template <class T>
    QFuture<T> answer(T value)
    {
        if (!slow) {
            return readyFuture(std::move(value));
        }
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        pending.append([promise, value] {
            promise->addResult(value);
            promise->finish();
        });
        return promise->future();
    }

    /// Lets everything asked so far be answered.
    void finish()
    {
        const auto now = std::exchange(pending, {});
        for (const auto &call : now) {
            call();
        }
    }

    IdentityBackend identityBackend()
    {
        IdentityBackend backend;
        backend.hash = [this](QByteArray &&password) {
            hashed = QByteArray(password.constData(), password.size());
            password.fill('\0');
            return answer(Result<QByteArray>("$6$salt$" + QByteArray(86, char('a' + hashes++))));
        };
        backend.ownKeys = [this] { return readyFuture(ownKeys); };
        backend.keysOfFile = [this](const QString &path) {
            filesRead.append(path);
            return readyFuture(fileKeys);
        };
        backend.check = [](const Identity &identity, IdentityScope scope) { return checkIdentity(identity, scope); };
        backend.preview = [](const Identity &identity, const QString &mac) {
            return buildSeed(identity, mac, templateId(), SeedUse::Display);
        };
        return backend;
    }

    /// The fake must outlive the backend.
    BatchBackend backend()
    {
        BatchBackend backend;
        backend.templates = [this] {
            ++loads;
            return answer(loadError ? Result<QList<TemplateEntry>>(*loadError) : Result<QList<TemplateEntry>>(entries));
        };
        backend.facts = [this](const QUuid &id) {
            asked.append(id);
            BatchFacts facts = host;
            facts.templateId = id;
            for (const TemplateEntry &entry : std::as_const(entries)) {
                if (entry.uuid == id) {
                    facts.templateName = entry.name;
                    facts.isTemplate = entry.isTemplate;
                }
            }
            return answer(factsError ? Result<BatchFacts>(*factsError) : Result<BatchFacts>(facts));
        };
        backend.defaults = defaultBatch;
        backend.firstFreeNumber = firstFreeNumber;
        backend.rows = suggestRows;
        backend.check = checkBatch;
        backend.space = batchSpace;
        backend.identity = identityBackend();
        return backend;
    }
};

/// A template wizard on screen with its fake host.
struct BatchStage {
    BatchFake fake;
    TemplateWizard *wizard = nullptr; ///< dangles once it has closed: see `alive`
    QPointer<TemplateWizard> alive;
    QList<BatchPlan> plans;
    QStringList hostIds;

    void open(const QUuid &chosen = {}, const std::optional<BatchPlan> &initial = {})
    {
        show({{u"a"_s, u"kvm-a"_s, [this] { return fake.backend(); }}}, chosen, initial);
    }
    void show(const QList<BatchHost> &hosts, const QUuid &chosen = {}, const std::optional<BatchPlan> &initial = {})
    {
        wizard = new TemplateWizard(hosts, hosts.constFirst().id, chosen, initial);
        alive = wizard;
        QObject::connect(wizard, &TemplateWizard::planReady, wizard,
                         [this](const QString &host, const BatchPlan &plan, const BatchFacts &) {
                             hostIds << host;
                             plans << plan;
                         });
        wizard->show();
        QVERIFY(QTest::qWaitForWindowActive(wizard));
        if (!fake.slow && !fake.loadError) {
            QTRY_COMPARE(wizard->draft()->load(), BatchDraft::Load::Ready);
        }
    }
    ~BatchStage() { delete alive.data(); }

    template <class T = QWidget>
    T *at(const QString &name) const
    {
        T *widget = wizard->findChild<T *>(name);
        if (!widget) {
            qFatal("no %s in the wizard", qPrintable(name));
        }
        return widget;
    }
    void click(const QString &name) const { at<QAbstractButton>(name)->click(); }
    /// What is said under that field.
    QString said(const QString &field) const
    {
        const QWidget *message = at(field % u"Message"_s);
        return message->isVisible() ? message->findChild<QLabel *>(u"fieldMessageText"_s)->text() : QString();
    }
    void ready() const { QTRY_COMPARE(wizard->draft()->factsLoad(), BatchDraft::Load::Ready); }
    void goTo(int step) const
    {
        ready();
        for (int i = 0; i < 10 && wizard->currentStep() < step; ++i) {
            click(u"batchNextButton"_s);
        }
        QCOMPARE(wizard->currentStep(), step);
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    static void type(const QString &text)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
};

/// Where the next machine's address comes from.
inline void chooseStatic(const BatchStage &stage, const QString &first, const QString &last = {})
{
    stage.at<QComboBox>(u"identityIpv4Mode"_s)->setCurrentIndex(1);
    for (const auto &[name, text] :
         {std::pair(u"identityIpv4FirstEdit"_s, first), std::pair(u"identityIpv4LastEdit"_s, last)}) {
        auto *edit = stage.at<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
}

inline QStringList column(const QAbstractItemModel *model, BatchColumn column)
{
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row) {
        texts << model->index(row, int(column)).data().toString();
    }
    return texts;
}

} // namespace guestdeck
