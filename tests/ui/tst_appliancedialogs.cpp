// SPDX-License-Identifier: GPL-3.0-or-later
// The windows for machines from files and into files: what they say at which field, and what they ask for in the end.
// The hosts are libvirt's test driver.
#include "models/appliance/ovf.h"
#include "tests/support/guifixture.h"
#include "ui/appliance/appliancecommands.h"
#include "ui/appliance/exportdialog.h"
#include "ui/appliance/importdialog.h"
#include "ui/create/fieldmessage.h"
#include "ui/mainwindow/actionregistry.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

template <class T>
T *part(const QWidget *dialog, const char *name)
{
    T *found = dialog->findChild<T *>(QLatin1StringView(name));
    if (!found) {
        qFatal("no %s", name);
    }
    return found;
}

QString messageOf(const QWidget *dialog, const char *name)
{
    return part<FieldMessage>(dialog, name)->text();
}

Appliance machine(quint64 size)
{
    Appliance appliance;
    appliance.name = u"shop"_s;
    appliance.osName = u"Debian"_s;
    appliance.vcpus = 2;
    appliance.memory = mebi(512);
    appliance.disks = {{u"shop-disk1.vmdk"_s, {size}, gibi(2), u"vmdk"_s, Appliance::Disk::Bus::Sata}};
    appliance.nics = {{u"VM Network"_s, u"e1000"_s}};
    return appliance;
}

/// For people to look at: in the folder that GUESTDECK_SHOTS names.
void picture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("GUESTDECK_SHOTS");
    if (!folder.isEmpty()) {
        widget->grab().save(QDir(folder).filePath(name + u".png"_s));
    }
}

/// Runs it once in light colours and once in dark ones.
void inBothPalettes(const std::function<void(const QString &)> &look)
{
    const QPalette light = qApp->palette();
    QPalette dark = light;
    dark.setColor(QPalette::Window, QColor(40, 40, 44));
    dark.setColor(QPalette::Base, QColor(30, 30, 33));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        dark.setColor(role, Qt::white);
    }
    dark.setColor(QPalette::Button, QColor(60, 60, 64));
    look(u"light"_s);
    qApp->setPalette(dark);
    look(u"dark"_s);
    qApp->setPalette(light);
}

} // namespace

class TestApplianceDialogs : public QObject
{
    Q_OBJECT

    std::unique_ptr<GuiFixture> m_fixture;
    Connection *m_host = nullptr;
    QTemporaryDir m_dir;

    QString at(const QString &name) const { return m_dir.filePath(name); }
    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QString putAppliance(const QString &name, qsizetype size = 5'000'000) const
    {
        QFile::remove(at(name));
        const Outcome written = writeAppliance(
            at(name),
            {{u"shop.ovf"_s, writeOvf(machine(quint64(size))), {}}, {u"shop-disk1.vmdk"_s, QByteArray(size, 'x'), {}}},
            {});
        return written.has_value() ? at(name) : QString();
    }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString putDefinition(const QString &name, const QString &machineName, const QUuid &uuid) const
    {
        return put(
            name,
            QString(u"<domain type='test'><name>%1</name><uuid>%2</uuid><memory unit='MiB'>64</memory><vcpu>1</vcpu>"
                    "<os><type arch='x86_64'>hvm</type></os><devices>"
                    "<disk type='file' device='disk'><source file='/nowhere/at/all.img'/><target dev='vda'/></disk>"
                    "<interface type='network'><source network='moon'/></interface></devices></domain>"_s.arg(
                        machineName, uuid.toString(QUuid::WithoutBraces)))
                .toUtf8());
    }
    QPointer<ImportDialog> openImport(const QString &file)
    {
        QPointer<ImportDialog> dialog = new ImportDialog(m_host, m_fixture->window());
        dialog->show();
        if (!file.isEmpty()) {
            dialog->setFile(file);
        }
        return dialog;
    }
    static bool isReady(const QWidget *dialog, const char *button)
    {
        return part<QPushButton>(dialog, button)->isEnabled();
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GuiFixture>();
        QVERIFY(m_fixture->openWindow());
        m_host = m_fixture->connectHost(u"test:///default"_s, u"kvm-a"_s);
        QVERIFY(m_host);
    }
    void cleanup()
    {
        m_fixture.reset();
        const QDir dir(m_dir.path());
        for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden)) {
            QFile::remove(dir.filePath(name));
        }
    }

    void anApplianceIsToldBeforeItIsImported()
    {
        const auto dialog = openImport(putAppliance(u"shop.ova"_s));
        QTRY_VERIFY(isReady(dialog, "importOkButton"));
        const QString summary = part<QLabel>(dialog, "importSummary")->text();
        QVERIFY2(summary.contains(u"Debian"_s) && summary.contains(u"2 "_s) && summary.contains(u"512"_s),
                 qPrintable(summary));
        QCOMPARE(part<QLineEdit>(dialog, "importNameEdit")->text(), u"shop"_s);
        QVERIFY(part<QComboBox>(dialog, "importPoolBox")->isVisible());
        QVERIFY(!part<QCheckBox>(dialog, "importIdentityBox")->isVisible()); // it gets one anyway
        QCOMPARE(unnamedWidgets(dialog).join(u"; "_s), QString());

        // A name that is taken, none, and one that cannot be.
        auto *name = part<QLineEdit>(dialog, "importNameEdit");
        for (const auto &[typed, said] : {std::pair(u"test"_s, u"already has a machine called test"_s),
                                          std::pair(u" "_s, u"needs a name"_s), std::pair(u"a/b"_s, u"slash"_s)}) {
            name->setText(typed);
            QVERIFY2(messageOf(dialog, "importNameMessage").contains(said),
                     qPrintable(messageOf(dialog, "importNameMessage")));
            QVERIFY(!isReady(dialog, "importOkButton"));
        }
        name->setText(u"shop-2"_s);
        QCOMPARE(messageOf(dialog, "importNameMessage"), QString());
        part<QCheckBox>(dialog, "importVirtioBox")->click();
        auto *network = part<QComboBox>(dialog, "importNetworkBox");
        network->setCurrentIndex(network->count() - 1);
        QCOMPARE(network->currentText(), u"None"_s);

        ApplianceImport wanted;
        connect(dialog, &ImportDialog::applianceWanted, this,
                [&wanted](const ApplianceFile &, const ApplianceImport &import, const HostResources &) {
                    wanted = import;
                });
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        ApplianceImport expected;
        expected.name = u"shop-2"_s;
        expected.pool = u"default-pool"_s;
        expected.net = InstallPlan::Net::None;
        expected.virtio = true;
        QCOMPARE(wanted, expected);
    }

    void whatIsNotCarriedOverIsListed()
    {
        QFile sample(QStringLiteral(GUESTDECK_TEST_DATA "/appliance/vmware.ovf"));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        put(u"web-disk1.vmdk"_s, "12345");
        put(u"web-disk2.vmdk"_s, "1234");
        const auto dialog = openImport(put(u"web.ovf"_s, sample.readAll()));
        auto *list = part<QPlainTextEdit>(dialog, "importLostText");
        QTRY_VERIFY(list->isVisible());
        for (const QString &word : {u"sound card"_s, u"Serial 1"_s, u"no checksums"_s}) {
            QVERIFY2(list->toPlainText().contains(word), qPrintable(list->toPlainText()));
        }
        // Keyboard: the list does not hold the Tab key.
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Tab);
        QVERIFY(!list->hasFocus());
        delete dialog;
    }

    void wrongFilesAreToldAtTheField_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("not there") << u"none.ova"_s << QByteArray() << u"is not there"_s;
        QTest::newRow("no archive") << u"a.ova"_s << QByteArray(3000, 'x') << u"is no appliance"_s;
        QTest::newRow("empty") << u"b.ova"_s << QByteArray("") << u"is no appliance"_s;
        QTest::newRow("no descriptor") << u"c.ovf"_s << QByteArray("<html/>") << QString();
        QTest::newRow("no xml") << u"d.xml"_s << QByteArray("hello") << u"is no definition of a machine"_s;
        QTest::newRow("a network") << u"e.xml"_s << QByteArray("<network><name>n</name></network>")
                                   << u"is no definition of a machine"_s;
    }

    void wrongFilesAreToldAtTheField()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const auto dialog = openImport(bytes.isNull() ? at(name) : put(name, bytes));
        QTRY_VERIFY(!messageOf(dialog, "importFileMessage").isEmpty());
        QVERIFY2(messageOf(dialog, "importFileMessage").contains(said),
                 qPrintable(messageOf(dialog, "importFileMessage")));
        QCOMPARE(part<FieldMessage>(dialog, "importFileMessage")->level(), FieldMessage::Level::Error);
        QVERIFY(!isReady(dialog, "importOkButton"));
        QVERIFY(!part<QLineEdit>(dialog, "importNameEdit")->isVisible());
        QVERIFY(!part<QWidget>(dialog, "importBusy")->isVisible());
        delete dialog;
    }

    void aTruncatedArchiveIsKnownBefore()
    {
        // The last file ends where a whole number of blocks does: who skips it by seeking reads nothing after that.
        putAppliance(u"shop.ova"_s);
        const qsizetype start = bytesOf(u"shop.ova"_s).indexOf(QByteArray(4096, 'x'));
        QVERIFY(start > 0);
        putAppliance(u"even.ova"_s, (5 << 20) - start);
        QCOMPARE(bytesOf(u"even.ova"_s).lastIndexOf('x'), (5 << 20) - 1);
        for (const QString &name : {u"shop.ova"_s, u"even.ova"_s}) {
            const QByteArray bytes = bytesOf(name);
            // In the data of the last file: all names and sizes are still there. Before it: a file is missing.
            for (const qsizetype length : {qsizetype(4'950'000), qsizetype(3 << 20), qsizetype(1 << 20), start - 600}) {
                const auto dialog = openImport(put(u"cut.ova"_s, bytes.first(length)));
                QTRY_VERIFY2(!messageOf(dialog, "importFileMessage").isEmpty(), qPrintable(QString::number(length)));
                QVERIFY(!isReady(dialog, "importOkButton"));
                picture(dialog, u"import-truncated"_s);
                // Another one chosen instead: nothing of the first is left.
                dialog->setFile(at(name));
                QTRY_VERIFY(isReady(dialog, "importOkButton"));
                QCOMPARE(messageOf(dialog, "importFileMessage"), QString());
                delete dialog;
            }
        }
    }

    void aDefinitionThatIsThereAlready()
    {
        const QUuid uuid = m_fixture->idOf(m_host, u"test"_s).uuid;
        const auto dialog = openImport(putDefinition(u"test.xml"_s, u"test"_s, uuid));
        auto *identity = part<QCheckBox>(dialog, "importIdentityBox");
        QTRY_VERIFY(identity->isVisible());
        QVERIFY(identity->isChecked()); // a copy is meant
        QVERIFY(!messageOf(dialog, "importNameMessage").isEmpty());
        QVERIFY(!isReady(dialog, "importOkButton"));
        auto *name = part<QLineEdit>(dialog, "importNameEdit");
        name->setText(u"test-2"_s);
        QTRY_VERIFY(isReady(dialog, "importOkButton"));
        identity->click();
        QVERIFY2(messageOf(dialog, "importIdentityMessage").contains(u"test on this host has the same UUID"_s),
                 qPrintable(messageOf(dialog, "importIdentityMessage")));
        QVERIFY(!isReady(dialog, "importOkButton"));
        identity->click();
        // What the host does not have.
        auto *list = part<QPlainTextEdit>(dialog, "importLostText");
        QTRY_VERIFY2(list->toPlainText().contains(u"/nowhere/at/all.img"_s), qPrintable(list->toPlainText()));
        QVERIFY(list->toPlainText().contains(u"moon"_s));
        QVERIFY(!part<QComboBox>(dialog, "importPoolBox")->isVisible());
        QCOMPARE(unnamedWidgets(dialog).join(u"; "_s), QString());
        picture(dialog, u"import-definition"_s);
        DomainImport wanted;
        connect(dialog, &ImportDialog::definitionWanted, this,
                [&wanted](const DomainFile &, const DomainImport &import) { wanted = import; });
        part<QPushButton>(dialog, "importOkButton")->click();
        QTRY_VERIFY(!dialog);
        QCOMPARE(wanted.name, u"test-2"_s);
        QVERIFY(wanted.newIdentity);
    }

    void typingAPathLooksAtTheFile()
    {
        const QString file = putAppliance(u"shop.ova"_s);
        const auto dialog = openImport({});
        auto *edit = part<QLineEdit>(dialog, "importFileEdit");
        QTRY_VERIFY(edit->hasFocus());
        QVERIFY(!isReady(dialog, "importOkButton"));
        QCOMPARE(messageOf(dialog, "importFileMessage"), QString()); // not filled in is not yet wrong
        QTest::keyClicks(edit, file);
        QTRY_VERIFY(isReady(dialog, "importOkButton"));
        edit->setText(file + u"x"_s);
        QVERIFY(!isReady(dialog, "importOkButton")); // at once, not after a look
        QTRY_VERIFY(!messageOf(dialog, "importFileMessage").isEmpty());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void theExportSaysWhyNot()
    {
        Connection *host = m_fixture->connectHost(
            m_fixture->writeHost({{u"web"_s, DomainState::ShutOff, 2, 512, {}, {}, u"/images/web.img"_s, 5900},
                                  {u"db"_s, DomainState::Running, 1, 256, {}, {}, u"/images/db.img"_s, 5901}}));
        QVERIFY(host);
        // Running: no appliance, but its definition.
        QPointer<ExportDialog> dialog
            = new ExportDialog(host, m_fixture->idOf(host, u"db"_s).uuid, m_fixture->window());
        dialog->show();
        auto *file = part<QLineEdit>(dialog, "exportFileEdit");
        file->setText(at(u"db.xml"_s));
        QVERIFY(part<QRadioButton>(dialog, "exportDefinitionRadio")->isChecked());
        QTRY_VERIFY(isReady(dialog, "exportOkButton"));
        part<QRadioButton>(dialog, "exportApplianceRadio")->click();
        QVERIFY2(messageOf(dialog, "exportFileMessage").contains(u"db is running"_s),
                 qPrintable(messageOf(dialog, "exportFileMessage")));
        QVERIFY(!isReady(dialog, "exportOkButton"));
        QVERIFY(!part<QCheckBox>(dialog, "exportSecretsBox")->isEnabled());
        delete dialog;

        dialog = new ExportDialog(host, m_fixture->idOf(host, u"web"_s).uuid, m_fixture->window());
        dialog->show();
        file = part<QLineEdit>(dialog, "exportFileEdit");
        QVERIFY(part<QRadioButton>(dialog, "exportApplianceRadio")->isChecked());
        QVERIFY2(file->text().endsWith(u"/web.ova"_s), qPrintable(file->text()));
        file->setText(u"web.ova"_s);
        QVERIFY(messageOf(dialog, "exportFileMessage").contains(u"whole path"_s));
        file->clear();
        QVERIFY(!isReady(dialog, "exportOkButton"));
        file->setText(at(u"no/web.ova"_s));
        QTRY_VERIFY(messageOf(dialog, "exportFileMessage").contains(u"There is no folder"_s));
        put(u"taken.ova"_s, "x");
        file->setText(at(u"taken.ova"_s));
        QTRY_VERIFY(messageOf(dialog, "exportFileMessage").contains(u"is there already"_s));
        QVERIFY(!isReady(dialog, "exportOkButton"));
        part<QRadioButton>(dialog, "exportDefinitionRadio")->click();
        QCOMPARE(file->text(), at(u"taken.xml"_s)); // the name goes with the kind
        QTRY_VERIFY(isReady(dialog, "exportOkButton"));
        QCOMPARE(unnamedWidgets(dialog).join(u"; "_s), QString());
        part<QCheckBox>(dialog, "exportSecretsBox")->click();
        QSignalSpy wanted(dialog, &ExportDialog::definitionWanted);
        QTest::keyClick(file, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).toString(), at(u"taken.xml"_s));
        QVERIFY(wanted.first().at(1).toBool());
        QTRY_VERIFY(!dialog);
    }

    void withoutTheConverterItIsSaidBefore()
    {
        Connection *host = m_fixture->connectHost(m_fixture->writeHost({{u"web"_s, DomainState::ShutOff}}));
        QVERIFY(host);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", m_dir.path().toUtf8());
        QPointer<ExportDialog> dialog
            = new ExportDialog(host, m_fixture->idOf(host, u"web"_s).uuid, m_fixture->window());
        dialog->show();
        part<QLineEdit>(dialog, "exportFileEdit")->setText(at(u"web.ova"_s));
        const bool said = QTest::qWaitFor(
            [&] { return messageOf(dialog, "exportFileMessage").contains(u"qemu-img is not installed"_s); }, 5000);
        qputenv("PATH", path);
        QVERIFY(said);
        QVERIFY(!isReady(dialog, "exportOkButton"));
        delete dialog;
    }

    void theMenuLeadsThere()
    {
        QAction *import = m_fixture->window()->findChild<QAction *>(u"importMachineAction"_s);
        QVERIFY(import && import->isEnabled());
        import->trigger();
        QPointer<QDialog> dialog = m_fixture->window()->appliances()->openDialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->objectName(), u"importDialog"_s);
        dialog->reject();
        QTRY_VERIFY(!dialog);
        // The definition of the guest goes to a file, by the task that the window makes.
        m_fixture->window()->appliances()->exportGuest(m_fixture->idOf(m_host, u"test"_s));
        dialog = m_fixture->window()->appliances()->openDialog();
        QVERIFY(dialog);
        part<QRadioButton>(dialog, "exportDefinitionRadio")->click();
        part<QLineEdit>(dialog, "exportFileEdit")->setText(at(u"out.xml"_s));
        QTRY_VERIFY(isReady(dialog, "exportOkButton"));
        part<QPushButton>(dialog, "exportOkButton")->click();
        QTRY_VERIFY(readDomainFile(at(u"out.xml"_s)).has_value()); // it is there before it is whole
        const auto file = readDomainFile(at(u"out.xml"_s));
        QCOMPARE(file->name, u"test"_s);
    }

    void bothFitASmallScreen()
    {
        QFile sample(QStringLiteral(GUESTDECK_TEST_DATA "/appliance/vmware.ovf"));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        put(u"web-disk1.vmdk"_s, "12345");
        put(u"web-disk2.vmdk"_s, "1234");
        const QString file = put(u"web.ovf"_s, sample.readAll());
        Connection *host = m_fixture->connectHost(
            m_fixture->writeHost({{u"web"_s, DomainState::ShutOff, 2, 512, {}, {}, u"/images/web.img"_s, 5900}}));
        QVERIFY(host);
        inBothPalettes([&](const QString &palette) {
            const auto import = openImport(file);
            QTRY_VERIFY(part<QPlainTextEdit>(import, "importLostText")->isVisible());
            QPointer<ExportDialog> exporting
                = new ExportDialog(host, m_fixture->idOf(host, u"web"_s).uuid, m_fixture->window());
            exporting->show();
            part<QLineEdit>(exporting, "exportFileEdit")->setText(at(u"web.ova"_s));
            QTRY_VERIFY(part<QPlainTextEdit>(exporting, "exportLostText")->isVisible());
            for (QDialog *dialog : QList<QDialog *>{import, exporting}) {
                QVERIFY(QTest::qWaitForWindowExposed(dialog));
                QVERIFY2(dialog->minimumSizeHint().width() <= 1024 && dialog->minimumSizeHint().height() <= 700,
                         qPrintable(dialog->objectName()));
                picture(dialog, dialog->objectName() + u'-' + palette);
                for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                    if (label->isVisible() && label->wordWrap()) {
                        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
                    }
                }
                const auto *list = dialog->findChild<QPlainTextEdit *>();
                const auto *buttons = dialog->findChild<QDialogButtonBox *>();
                QVERIFY(list->geometry().bottom() < buttons->geometry().top());
                dialog->resize(1024, 700);
                QTest::qWait(50);
                picture(dialog, dialog->objectName() + u"-1024-"_s + palette);
            }
            delete import;
            delete exporting;
        });
    }
};

QTEST_MAIN(TestApplianceDialogs)
#include "tst_appliancedialogs.moc"
