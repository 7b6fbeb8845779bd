// SPDX-License-Identifier: GPL-3.0-or-later
// Machines from a template through the wizard; one that cannot be made comes back to the wizard alone.
#include "tests/integration/program.h"
#include "ui/fromtemplate/batchdraft.h"
#include "ui/fromtemplate/templatewizard.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestLabFromTemplate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_uri = lab::value(u"LAB_LOCAL_URI"_s);
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        sweep();
        const QString disk = u"/var/lib/libvirt/images/ft-base.qcow2"_s;
        QVERIFY(lab::run({u"exec"_s, u"1"_s, u"qemu-img"_s, u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-o"_s,
                          u"compat=1.1"_s, disk, u"64M"_s}));
        QVERIFY(lab::run(
            {u"guest"_s, u"1"_s, u"ft-base"_s, u"kind=disk"_s, u"mem=64"_s, u"disk="_s + disk, u"net=default"_s}));
        QVERIFY(!lab::virsh(m_uri, {u"pool-refresh"_s, u"default"_s}).isNull());
        QVERIFY(!lab::virsh(m_uri,
                            {u"metadata"_s, u"ft-base"_s, u"--config"_s, u"--uri"_s,
                             u"https://guestdeck.org/xmlns/domain/1"_s, u"--key"_s, u"guestdeck"_s, u"--set"_s,
                             u"<template since='2026-01-01T00:00:00Z'/>"_s})
                     .isNull());
        m_program = std::make_unique<lab::Program>(QStringList{m_uri});
        QVERIFY(m_program->waitForHosts());
    }

    void cleanup() { lab::Program::keepPicturesOfFailure(); }

    void cleanupTestCase()
    {
        m_program.reset();
        lab::run({u"clear"_s, u"1"_s});
        sweep();
    }

    void threeLinkedClones()
    {
        QVERIFY(m_program->waitForState(m_uri, u"ft-base"_s, DomainState::ShutOff));
        QVERIFY(openOn(u"ft-base"_s));
        QVERIFY(m_program->click(u"batchNextButton"_s));
        m_program->find<QSpinBox>(u"batchCountSpin"_s)->setValue(3);
        QVERIFY(m_program->type(u"batchPatternEdit"_s, u"ft-{n}"_s));
        m_program->find<QCheckBox>(u"batchStartCheck"_s)->setChecked(false);
        QVERIFY(m_program->click(u"batchMoreButton"_s));
        m_program->find<QCheckBox>(u"batchAutoVncCheck"_s)->setChecked(false);
        m_program->find<QSpinBox>(u"batchVncPortSpin"_s)->setValue(5960);
        QVERIFY(m_program->click(u"batchNextButton"_s));
        QVERIFY(m_program->type(u"identityUserEdit"_s, u"admin"_s));
        QVERIFY(m_program->click(u"batchNextButton"_s));
        QVERIFY(m_program->click(u"batchFinishButton"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        for (int n = 1; n <= 3; ++n) {
            const QString name = u"ft-%1"_s.arg(n);
            QVERIFY(m_program->waitForState(m_uri, name, DomainState::ShutOff));
            const QString xml = lab::virsh(m_uri, {u"dumpxml"_s, name});
            QVERIFY2(xml.contains(u"port='%1'"_s.arg(5959 + n)), qPrintable(xml));
            QVERIFY2(!xml.contains("<guestdeck:template"_L1), qPrintable(xml));
            const QString disk = lab::virsh(m_uri, {u"vol-dumpxml"_s, name + u".qcow2"_s, u"default"_s});
            QVERIFY2(disk.contains("ft-base.qcow2"_L1), qPrintable(disk));
        }
        QVERIFY(volumes().contains(u"ft-1-seed.iso"_s));
    }

    void whatCannotBeMadeComesBackAlone()
    {
        QVERIFY(openOn(u"ft-base"_s));
        QVERIFY(m_program->click(u"batchNextButton"_s));
        m_program->find<QSpinBox>(u"batchCountSpin"_s)->setValue(3);
        QVERIFY(m_program->type(u"batchPatternEdit"_s, u"ft-more-{n}"_s));
        m_program->find<QCheckBox>(u"batchStartCheck"_s)->setChecked(false);
        QVERIFY(m_program->click(u"batchNextButton"_s));
        QVERIFY(m_program->click(u"batchNextButton"_s));
        // Taken after the wizard has looked.
        QVERIFY(!lab::virsh(m_uri, {u"vol-create-as"_s, u"default"_s, u"ft-more-2.qcow2"_s, u"1M"_s}).isNull());
        QVERIFY(m_program->click(u"batchFinishButton"_s));
        QVERIFY(m_program->waitForTask(Job::State::Failed));
        QVERIFY(m_program->waitForState(m_uri, u"ft-more-1"_s, DomainState::ShutOff));
        QVERIFY(m_program->waitForState(m_uri, u"ft-more-3"_s, DomainState::ShutOff));
        QVERIFY(!m_program->guest(m_uri, u"ft-more-2"_s));
        QVERIFY(!volumes().contains(u"ft-more-2-seed.iso"_s));
        QVERIFY(volumes().contains(u"ft-more-2.qcow2"_s)); // somebody else's stays

        QVERIFY(m_program->click(u"backToTemplateWizardButton"_s));
        QVERIFY(lab::waitFor([this] { return ready(); }, 20));
        QVERIFY(!lab::virsh(m_uri, {u"vol-delete"_s, u"ft-more-2.qcow2"_s, u"default"_s}).isNull());
        wizard()->draft()->reload(); // as Retry does
        QVERIFY(lab::waitFor([this] { return ready(); }, 20));
        for (int i = 0; i < 3; ++i) {
            QVERIFY(m_program->click(u"batchNextButton"_s));
        }
        QCOMPARE(m_program->find<QTableView>(u"batchRowsTable"_s)->model()->rowCount(), 1);
        QVERIFY(m_program->click(u"batchFinishButton"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QVERIFY(m_program->waitForState(m_uri, u"ft-more-2"_s, DomainState::ShutOff));
    }

private:
    TemplateWizard *wizard() const { return m_program->find<TemplateWizard>(u"templateWizard"_s); }
    bool ready() const { return wizard() && wizard()->draft()->factsLoad() == BatchDraft::Load::Ready; }
    bool openOn(const QString &name) const
    {
        return lab::waitFor([&] { return m_program->guest(m_uri, name) != nullptr; }, 20)
            && lab::waitFor([&] { return m_program->act(ActionId::NewFromThis, m_uri, name); }, 20)
            && lab::waitFor([this] { return ready(); }, 20);
    }
    QStringList volumes() const
    {
        QStringList names;
        for (const QString &line : lab::virsh(m_uri, {u"vol-list"_s, u"default"_s}).split(u'\n')) {
            names << line.simplified().section(u' ', 0, 0);
        }
        return names;
    }
    void sweep() const
    {
        for (const QString &name : volumes()) {
            if (name.startsWith("ft-"_L1)) {
                lab::virsh(m_uri, {u"vol-delete"_s, name, u"default"_s});
            }
        }
    }

    QString m_uri;
    std::unique_ptr<lab::Program> m_program;
};

LAB_TEST_MAIN(TestLabFromTemplate)
#include "tst_lab_fromtemplate.moc"
