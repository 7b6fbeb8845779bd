// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of storage alone: which fields there are, what is said at them, and what comes out.
#include "tests/ui/storagestage.h"
#include "ui/create/fieldmessage.h"
#include "ui/storage/newpooldialog.h"
#include "ui/storage/newvolumedialog.h"
#include "ui/storage/sizefield.h"
#include "ui/storage/volumedialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

PoolInfo pool(const QString &name = u"images"_s)
{
    PoolInfo info;
    info.name = name;
    info.type = u"dir"_s;
    info.path = u"/vm/"_s + name;
    info.active = true;
    info.capacity = gibi(100);
    info.allocation = gibi(90);
    info.available = gibi(10);
    return info;
}

VolumeRow volume(const QString &name, const QString &format = u"qcow2"_s)
{
    VolumeRow row;
    row.info.pool = u"images"_s;
    row.info.name = name;
    row.info.path = u"/vm/images/"_s + name;
    row.info.format = format;
    row.info.capacity = gibi(20);
    row.info.allocation = gibi(4);
    row.usageKnown = true;
    return row;
}

/// A host that can do these types.
NewPoolDialog::Facts host(const QStringList &types)
{
    NewPoolDialog::Facts facts;
    facts.images = u"/var/lib/libvirt/images"_s;
    facts.capabilities.known = true;
    for (const QString &type : types) {
        facts.capabilities.types.append({type, true, {}, {}, {}});
    }
    return facts;
}

template <class T>
T *find(const QDialog &dialog, const QString &name)
{
    return dialog.findChild<T *>(name);
}

QString message(const StorageDialog &dialog, const QString &field)
{
    const auto *label = dialog.findChild<FieldMessage *>(field + u"Message"_s);
    return label ? label->text() : u"no such field"_s;
}

void choose(const QDialog &dialog, const QString &combo, const QVariant &data)
{
    auto *box = find<QComboBox>(dialog, combo);
    box->setCurrentIndex(box->findData(data));
}

} // namespace

class TestStorageDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // "1,5" was fifteen where the locale groups by commas.
    void aCommaIsAPointInSizes()
    {
        SizeField field(u"size"_s, u"Size"_s, nullptr);
        auto *number = field.findChild<QDoubleSpinBox *>(u"sizeNumber"_s);
        QVERIFY(number);
        for (const QString &text : {u"1,5"_s, u"1.5"_s}) {
            number->setValue(7);
            number->selectAll();
            QTest::keyClicks(number, text);
            QCOMPARE(number->value(), 1.5);
        }
    }

    void sizesKeepTheirBytes()
    {
        SizeField field(u"size"_s, u"Size"_s, nullptr);
        field.setSize(gibi(20));
        QCOMPARE(field.number()->value(), 20.0);
        QCOMPARE(field.unit()->currentData().toInt(), 30);
        field.unit()->setCurrentIndex(0);
        QCOMPARE(field.size(), gibi(20)); // another unit is not another size
        QCOMPARE(field.number()->value(), 20480.0);
        field.setSize({1234567});
        QCOMPARE(field.size(), Bytes{1234567}); // exact until touched
        field.number()->setValue(1.5);
        QCOMPARE(field.size(), Bytes{1536 * 1024});
        field.setSize({1ULL << 40});
        QCOMPARE(field.unit()->currentData().toInt(), 40);
    }

    void onlyTypesTheHostCan()
    {
        NewPoolDialog dialog(host({u"dir"_s, u"netfs"_s, u"logical"_s}), nullptr);
        auto *types = find<QComboBox>(dialog, u"newPoolType"_s);
        QCOMPARE(types->count(), 3);
        QCOMPARE(types->findData(u"rbd"_s), -1);
        NewPoolDialog::Facts unknown;
        NewPoolDialog all(unknown, nullptr);
        QCOMPARE(find<QComboBox>(all, u"newPoolType"_s)->count(), int(poolTypes().size()));
        QCOMPARE(unnamedWidgets(&dialog), QStringList());
    }

    void eachTypeHasItsFields()
    {
        NewPoolDialog::Facts facts;
        facts.images = u"/var/lib/libvirt/images"_s;
        NewPoolDialog dialog(facts, nullptr);
        dialog.show();
        const QList<std::pair<PoolField, QString>> names{{PoolField::Host, u"newPoolHost"_s},
                                                         {PoolField::SourceDir, u"newPoolSourceDir"_s},
                                                         {PoolField::SourceName, u"newPoolSourceName"_s},
                                                         {PoolField::Iqn, u"newPoolIqn"_s},
                                                         {PoolField::Initiator, u"newPoolInitiator"_s},
                                                         {PoolField::Device, u"newPoolDevice"_s},
                                                         {PoolField::Devices, u"newPoolDevices"_s},
                                                         {PoolField::Adapter, u"newPoolAdapter"_s},
                                                         {PoolField::User, u"newPoolUser"_s},
                                                         {PoolField::Secret, u"newPoolSecret"_s},
                                                         {PoolField::Target, u"newPoolTarget"_s}};
        for (const PoolType &type : poolTypes()) {
            choose(dialog, u"newPoolType"_s, type.type);
            QVERIFY(!find<QLabel>(dialog, u"newPoolHint"_s)->text().isEmpty());
            for (const auto &[field, name] : names) {
                QVERIFY2(find<QLineEdit>(dialog, name)->isVisible() == type.has(field),
                         qPrintable(type.type + u' ' + name));
            }
            QCOMPARE(find<QComboBox>(dialog, u"newPoolBuild"_s)->isVisible(), type.build == PoolType::Build::Format);
            QCOMPARE(dialog.pool().type, type.type);
        }
    }

    void roleSuggestsNameAndFolder()
    {
        NewPoolDialog::Facts facts = host({u"dir"_s});
        facts.existing = {pool(u"default"_s)};
        NewPoolDialog dialog(facts, nullptr);
        QCOMPARE(dialog.pool().name, u"disks-2"_s);
        choose(dialog, u"newPoolRole"_s, int(PoolRole::Isos));
        QCOMPARE(dialog.pool().name, u"isos"_s);
        QCOMPARE(dialog.pool().target, u"/var/lib/libvirt/isos"_s);
        QVERIFY(find<QPushButton>(dialog, u"newPoolOk"_s)->isEnabled());
        find<QLineEdit>(dialog, u"newPoolTarget"_s)->setText(u"/srv/media"_s);
        choose(dialog, u"newPoolRole"_s, int(PoolRole::Disks));
        QCOMPARE(dialog.pool().target, u"/srv/media"_s); // what the user wrote stays
    }

    void poolMessagesStandAtTheirFields()
    {
        NewPoolDialog::Facts facts = host({u"dir"_s, u"netfs"_s, u"disk"_s});
        facts.existing = {pool(u"default"_s)};
        NewPoolDialog dialog(facts, nullptr);
        auto *name = find<QLineEdit>(dialog, u"newPoolName"_s);
        auto *ok = find<QPushButton>(dialog, u"newPoolOk"_s);
        name->setText(u"default"_s);
        QVERIFY(message(dialog, u"newPoolName"_s).contains(u"default"_s));
        QVERIFY(!ok->isEnabled() && !ok->toolTip().isEmpty());
        name->setText(u"a/b"_s);
        QVERIFY(!message(dialog, u"newPoolName"_s).isEmpty());
        name->setText(u"fresh"_s);
        QCOMPARE(message(dialog, u"newPoolName"_s), QString());
        find<QLineEdit>(dialog, u"newPoolTarget"_s)->setText(u"relative/path"_s);
        QVERIFY(!message(dialog, u"newPoolTarget"_s).isEmpty());
        QVERIFY(!ok->isEnabled());
        find<QLineEdit>(dialog, u"newPoolTarget"_s)->setText(u"/srv/vm"_s);
        QVERIFY(ok->isEnabled());

        choose(dialog, u"newPoolType"_s, u"netfs"_s);
        QVERIFY(!ok->isEnabled()); // no server yet; the button says so, not three red fields
        QCOMPARE(message(dialog, u"newPoolHost"_s), QString());
        QVERIFY(!ok->toolTip().isEmpty());
        find<QLineEdit>(dialog, u"newPoolHost"_s)->setText(u"nas.example.org"_s);
        find<QLineEdit>(dialog, u"newPoolSourceDir"_s)->setText(u"/export/vm"_s);
        QVERIFY2(ok->isEnabled(), qPrintable(ok->toolTip()));
        QCOMPARE(dialog.pool().format, u"nfs"_s);

        choose(dialog, u"newPoolType"_s, u"disk"_s);
        find<QLineEdit>(dialog, u"newPoolDevice"_s)->setText(u"/dev/sdb"_s);
        QCOMPARE(dialog.pool().build, NewPool::Build::AsIs);
        choose(dialog, u"newPoolBuild"_s, int(NewPool::Build::Overwrite));
        QVERIFY(message(dialog, u"newPoolBuild"_s).contains(u"lost"_s));
        QCOMPARE(dialog.pool().build, NewPool::Build::Overwrite);
    }

    void foldersOfThisMachineAreLookedAt()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        NewPoolDialog::Facts facts = host({u"dir"_s});
        facts.isLocal = true;
        facts.session = true;
        NewPoolDialog dialog(facts, nullptr);
        find<QLineEdit>(dialog, u"newPoolTarget"_s)->setText(file.fileName());
        QTRY_VERIFY(!message(dialog, u"newPoolTarget"_s).isEmpty()); // a file is no folder
        find<QLineEdit>(dialog, u"newPoolTarget"_s)->setText(dir.filePath(u"new"_s));
        QTRY_VERIFY(find<QPushButton>(dialog, u"newPoolOk"_s)->isEnabled());
    }

    void formatsAreExplainedWhereChosen()
    {
        NewVolumeDialog dialog({pool(), true, {u"taken"_s}, {}, {}}, nullptr);
        dialog.show();
        auto *help = find<QLabel>(dialog, u"newVolumeFormatHelp"_s);
        for (const QString &format : {u"qcow2"_s, u"raw"_s}) {
            choose(dialog, u"newVolumeFormat"_s, format);
            QVERIFY(help->isVisible());
            QCOMPARE(help->text().count(u'.'), 2); // two sentences each
            QCOMPARE(dialog.volume().format, format);
        }
        QVERIFY(find<QLabel>(dialog, u"newVolumeFree"_s)->text().contains(u"10.0 GiB of 100.0 GiB"_s));
        auto *size = find<SizeField>(dialog, u"newVolumeSize"_s);
        find<QLineEdit>(dialog, u"newVolumeName"_s)->setText(u"new"_s);
        size->setSize(gibi(20));
        QVERIFY(!message(dialog, u"newVolumeSize"_s).isEmpty()); // a warning: it may grow beyond the pool
        QVERIFY(find<QPushButton>(dialog, u"newVolumeOk"_s)->isEnabled());
        choose(dialog, u"newVolumeSparse"_s, false);
        QVERIFY(!find<QPushButton>(dialog, u"newVolumeOk"_s)->isEnabled()); // all at once there is no room
        size->setSize({0});
        QVERIFY(!find<QPushButton>(dialog, u"newVolumeOk"_s)->isEnabled());
        size->setSize(gibi(5));
        QVERIFY(find<QPushButton>(dialog, u"newVolumeOk"_s)->isEnabled());
        for (const QString &bad : {u"taken"_s, u"a/b"_s, u".hidden"_s, u"a\nb"_s, u""_s, QString(300, u'x')}) {
            QVERIFY2(!volumeNameProblem(bad, {u"taken"_s}).isEmpty(), qPrintable(bad));
        }
        QCOMPARE(unnamedWidgets(&dialog), QStringList());
    }

    void partitionsHaveNoFormat()
    {
        PoolInfo lvm = pool(u"vg"_s);
        lvm.type = u"logical"_s;
        NewVolumeDialog dialog({lvm, false, {}, {}, {}}, nullptr);
        dialog.show();
        QVERIFY(!find<QComboBox>(dialog, u"newVolumeFormat"_s)->isVisible());
        QVERIFY(!find<QComboBox>(dialog, u"newVolumeBase"_s)->isVisible());
        find<QLineEdit>(dialog, u"newVolumeName"_s)->setText(u"lv"_s);
        QVERIFY(dialog.volume().format.isEmpty() && !dialog.volume().sparse);
    }

    void aBaseNeverGoesWithoutItsFormat()
    {
        VolumeInfo base = volume(u"base.raw"_s, u"raw"_s).info;
        NewVolumeDialog dialog({pool(), true, {}, {base}, base.path}, nullptr);
        dialog.show();
        QCOMPARE(dialog.volume().backingPath, base.path);
        QCOMPARE(dialog.volume().backingFormat, u"raw"_s);
        QCOMPARE(dialog.volume().format, u"qcow2"_s);
        QVERIFY(!find<QComboBox>(dialog, u"newVolumeFormat"_s)->isEnabled());
        find<QLineEdit>(dialog, u"newVolumeName"_s)->setText(u"child"_s);
        find<SizeField>(dialog, u"newVolumeSize"_s)->setSize(gibi(10));
        QVERIFY(!find<QPushButton>(dialog, u"newVolumeOk"_s)->isEnabled()); // smaller than its base
        find<SizeField>(dialog, u"newVolumeSize"_s)->setSize(gibi(30));
        QVERIFY(find<QPushButton>(dialog, u"newVolumeOk"_s)->isEnabled());
    }

    void shrinkingHasToBeMeant()
    {
        ResizeVolumeDialog dialog(volume(u"a.qcow2"_s), pool(), nullptr);
        dialog.show();
        auto *ok = find<QPushButton>(dialog, u"resizeVolumeOk"_s);
        auto *size = find<SizeField>(dialog, u"resizeVolumeSize"_s);
        QVERIFY(!ok->isEnabled()); // nothing to do
        size->setSize(gibi(30));
        QVERIFY(ok->isEnabled() && !dialog.shrinks());
        QVERIFY(find<QLabel>(dialog, u"resizeVolumeNext"_s)->text().contains(u"growpart"_s));
        size->setSize(gibi(10));
        auto *shrink = find<QCheckBox>(dialog, u"resizeVolumeShrink"_s);
        QVERIFY(shrink->isVisible() && !ok->isEnabled() && dialog.shrinks());
        shrink->click();
        QVERIFY(ok->isEnabled());
    }

    void copiesOnlyWhereThereIsRoom()
    {
        PoolInfo full = pool(u"full"_s);
        full.available = gibi(1);
        VolumeRow from = volume(u"a.qcow2"_s);
        CopyVolumeDialog dialog(from, {{pool(), true, {u"a.qcow2"_s, u"a-copy.qcow2"_s}}, {full, true, {}}}, nullptr);
        dialog.show();
        QCOMPARE(dialog.volume().name, u"a-copy-2.qcow2"_s);
        QVERIFY(find<QPushButton>(dialog, u"copyVolumeOk"_s)->isEnabled());
        choose(dialog, u"copyVolumeSparse"_s, false); // 20 GiB, 10 are free
        QVERIFY(!find<QPushButton>(dialog, u"copyVolumeOk"_s)->isEnabled());
        choose(dialog, u"copyVolumeSparse"_s, true);
        choose(dialog, u"copyVolumePool"_s, u"full"_s);
        QVERIFY(!message(dialog, u"copyVolumePool"_s).isEmpty());
        CopyVolumeDialog nowhere(from, {}, nullptr);
        QVERIFY(!find<QPushButton>(nowhere, u"copyVolumeOk"_s)->isEnabled());
    }

    void deletingAPoolLeavesTheFiles()
    {
        VolumeRow one = volume(u"a.qcow2"_s);
        DeletePoolDialog dialog(pool(), {one}, true, nullptr);
        dialog.show();
        auto *files = find<QCheckBox>(dialog, u"deletePoolFiles"_s);
        auto *ok = find<QPushButton>(dialog, u"deletePoolOk"_s);
        QVERIFY(!files->isChecked() && ok->isEnabled() && !ok->isDefault());
        QVERIFY(find<QLabel>(dialog, u"deletePoolNames"_s)->text().contains(u"a.qcow2"_s));
        files->click();
        QVERIFY(!ok->isEnabled()); // type the name
        find<QLineEdit>(dialog, u"deletePoolTyped"_s)->setText(u"images"_s);
        QVERIFY(ok->isEnabled() && dialog.deletesFiles());

        StorageMap::User user;
        user.name = u"web"_s;
        one.guests = {user};
        one.locked = u"It is used by web."_s;
        DeletePoolDialog used(pool(), {one}, true, nullptr);
        QVERIFY(!find<QCheckBox>(used, u"deletePoolFiles"_s)->isEnabled());
        QVERIFY(find<QLabel>(used, u"deletePoolGuests"_s)->text().contains(u"web"_s));
        QVERIFY(message(used, u"deletePoolFiles"_s).contains(u"web"_s));
        DeletePoolDialog stopped(pool(), {}, false, nullptr);
        QVERIFY(!find<QCheckBox>(stopped, u"deletePoolFiles"_s)->isEnabled());
    }
};

QTEST_MAIN(TestStorageDialogs)
#include "tst_storagedialogs.moc"
