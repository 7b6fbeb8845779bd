// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/newpooldialog.h"

#include "models/core/async.h"
#include "ui/create/fieldmessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QtConcurrent>

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace guestdeck
{

namespace
{

struct FieldRow {
    PoolField field;
    const char *name; ///< object name
    const char *example;
};
// In the order in which they stand.
constexpr std::array fieldRows{
    FieldRow{PoolField::Host, "newPoolHost", "nas.example.org"},
    FieldRow{PoolField::SourceDir, "newPoolSourceDir", "/export/vm"},
    FieldRow{PoolField::SourceName, "newPoolSourceName", ""},
    FieldRow{PoolField::Iqn, "newPoolIqn", "iqn.2026-01.org.example:vm"},
    FieldRow{PoolField::Initiator, "newPoolInitiator", "iqn.2026-01.org.example:host"},
    FieldRow{PoolField::Device, "newPoolDevice", "/dev/sdb1"},
    FieldRow{PoolField::Devices, "newPoolDevices", "/dev/sdb, /dev/sdc"},
    FieldRow{PoolField::Adapter, "newPoolAdapter", "host3"},
    FieldRow{PoolField::User, "newPoolUser", ""},
    FieldRow{PoolField::Secret, "newPoolSecret", ""},
    FieldRow{PoolField::Target, "newPoolTarget", "/var/lib/libvirt/images"},
};

template <class T>
T *named(T *widget, const QString &name, const QString &accessibleName)
{
    widget->setObjectName(name);
    widget->setAccessibleName(accessibleName);
    return widget;
}

} // namespace

NewPoolDialog::NewPoolDialog(Facts facts, QWidget *parent)
    : StorageDialog(u"newPool"_s, tr("New storage pool"), tr("C&reate"), Kind::Harmless, parent)
    , m_facts(std::move(facts))
    , m_role(named(new QComboBox(this), u"newPoolRole"_s, tr("Meant for")))
    , m_type(named(new QComboBox(this), u"newPoolType"_s, tr("Type")))
    , m_name(named(new QLineEdit(this), u"newPoolName"_s, tr("Name")))
    , m_format(named(new QComboBox(this), u"newPoolFormat"_s, tr("Format")))
    , m_build(named(new QComboBox(this), u"newPoolBuild"_s, tr("What is there already")))
    , m_start(named(new QCheckBox(tr("&Start it now"), this), u"newPoolStart"_s, tr("Start it now")))
    , m_autostart(named(new QCheckBox(tr("Start it &with the host"), this), u"newPoolAutostart"_s,
                        tr("Start it with the host")))
{
    m_role->addItem(tr("Disks of guests"), int(PoolRole::Disks));
    m_role->addItem(tr("ISO library: installation media"), int(PoolRole::Isos));
    addField(tr("&Meant for:"), m_role);
    for (const PoolType &type : poolTypes()) {
        if (m_facts.capabilities.supports(type.type)) {
            m_type->addItem(poolTypeName(type.type), type.type);
        }
    }
    addField(tr("&Type:"), m_type);
    m_hint = addHelp(u"newPoolHint"_s);
    addField(tr("&Name:"), m_name);
    addFields();
    m_build->addItem(tr("Use it as it is"), int(NewPool::Build::AsIs));
    m_build->addItem(tr("Prepare it, if it is empty"), int(NewPool::Build::Prepare));
    m_build->addItem(tr("Overwrite it: what is on it is lost"), int(NewPool::Build::Overwrite));
    addField(tr("What is &there:"), m_build);
    m_start->setChecked(true);
    m_autostart->setChecked(true);
    addField({}, m_start);
    addField({}, m_autostart);

    m_look.setSingleShot(true);
    m_look.setInterval(250ms);
    connect(&m_look, &QTimer::timeout, this, &NewPoolDialog::lookAtFolder);
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        suggest();
        check();
    });
    connect(m_type, &QComboBox::currentIndexChanged, this, &NewPoolDialog::typeChanged);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        suggest();
        check();
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, &NewPoolDialog::check);
    connect(m_build, &QComboBox::currentIndexChanged, this, &NewPoolDialog::check);
    for (const QCheckBox *box : {m_start, m_autostart}) {
        connect(box, &QCheckBox::toggled, this, &NewPoolDialog::check);
    }
    typeChanged();
    m_name->setFocus();
    m_name->selectAll();
}

void NewPoolDialog::addFields()
{
    for (const FieldRow &row : fieldRows) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(QLatin1StringView(row.name));
        edit->setPlaceholderText(QString::fromLatin1(row.example));
        edit->setAccessibleName(poolFieldName(row.field, u"dir"_s));
        m_edits.insert(row.field, edit);
        if (row.field == PoolField::Target) {
            addField(tr("&Format:"), m_format);
        }
        addField(poolFieldName(row.field, u"dir"_s), edit);
        connect(edit, &QLineEdit::textChanged, this, &NewPoolDialog::check);
    }
}

PoolRole NewPoolDialog::role() const
{
    return PoolRole(m_role->currentData().toInt());
}

QString NewPoolDialog::value(PoolField field) const
{
    const PoolType *type = findPoolType(m_type->currentData().toString());
    const bool shown = type && (type->has(field));
    return shown ? m_edits.value(field)->text().trimmed() : QString();
}

void NewPoolDialog::typeChanged()
{
    const QString name = m_type->currentData().toString();
    const PoolType *type = findPoolType(name);
    m_hint->setText(poolTypeHint(name));
    for (auto it = m_edits.cbegin(); it != m_edits.cend(); ++it) {
        const bool shown = type && type->has(it.key());
        setFieldShown(it.value(), shown);
        const QString label = poolFieldName(it.key(), name);
        const bool optional = type && type->optional.contains(it.key());
        setFieldLabel(it.value(),
                      optional ? tr("%1 (optional):").arg(label) : tr("%1:", "label of a field").arg(label));
        it.value()->setAccessibleName(label);
    }
    const QStringList formats
        = type && type->has(PoolField::Format) ? poolSourceFormats(name, m_facts.capabilities) : QStringList();
    const QSignalBlocker quiet(m_format);
    m_format->clear();
    for (const QString &format : formats) {
        m_format->addItem(format, format);
    }
    setFieldShown(m_format, !formats.isEmpty());
    setFieldShown(m_build, type && type->build == PoolType::Build::Format);
    m_build->setCurrentIndex(0);
    suggest();
    check();
}

/// What the user has not touched follows the role, the type and the name.
void NewPoolDialog::suggest()
{
    const QString typeName = m_type->currentData().toString();
    const PoolType *type = findPoolType(typeName);
    if (m_name->text() == m_suggestedName) {
        m_suggestedName = suggestedPoolName(role(), m_facts.existing);
        const QSignalBlocker quiet(m_name);
        m_name->setText(m_suggestedName);
    }
    QLineEdit *target = m_edits.value(PoolField::Target);
    if (type && target->text() == m_suggestedTarget) {
        m_suggestedTarget = typeName == "dir"_L1    ? suggestedFolder(role(), m_facts.images)
            : type->defaultTarget.contains(u"%1"_s) ? QString(type->defaultTarget).arg(m_name->text().trimmed())
                                                    : type->defaultTarget;
        const QSignalBlocker quiet(target);
        target->setText(m_suggestedTarget);
    }
}

NewPool NewPoolDialog::pool() const
{
    NewPool pool;
    pool.uuid = m_uuid;
    pool.name = m_name->text().trimmed();
    pool.type = m_type->currentData().toString();
    pool.target = value(PoolField::Target);
    pool.device = value(PoolField::Device);
    for (const QString &device : value(PoolField::Devices).split(u',', Qt::SkipEmptyParts)) {
        pool.devices.append(device.trimmed());
    }
    pool.host = value(PoolField::Host);
    pool.sourceDir = value(PoolField::SourceDir);
    pool.sourceName = value(PoolField::SourceName);
    pool.format = m_format->count() > 0 ? m_format->currentData().toString() : QString();
    pool.iqn = value(PoolField::Iqn);
    pool.initiator = value(PoolField::Initiator);
    pool.adapter = value(PoolField::Adapter);
    pool.user = value(PoolField::User);
    pool.secretUsage = value(PoolField::Secret);
    const PoolType *type = findPoolType(pool.type);
    pool.build = type && type->build == PoolType::Build::Format ? NewPool::Build(m_build->currentData().toInt())
                                                                : NewPool::Build::AsIs;
    pool.start = m_start->isChecked();
    pool.autostart = m_autostart->isChecked();
    return pool;
}

/// Folders of this machine alone; of others libvirt tells when it makes the pool.
void NewPoolDialog::lookAtFolder()
{
    const QString folder = value(PoolField::Target);
    if (!m_facts.isLocal || folder.isEmpty() || folder == m_lookedAt) {
        return;
    }
    deliver(QtConcurrent::run(readFolderFacts, folder), this, [this, folder](const FolderFacts &facts) {
        if (folder == value(PoolField::Target)) {
            m_lookedAt = folder;
            m_folder = facts;
            check();
        }
    });
}

QWidget *NewPoolDialog::widget(PoolField field) const
{
    switch (field) {
    case PoolField::Name:
        return m_name;
    case PoolField::Type:
        return m_type;
    case PoolField::Format:
        return m_format;
    default:
        return m_edits.value(field);
    }
}

void NewPoolDialog::check()
{
    const NewPool wanted = pool();
    if (wanted.target != m_lookedAt) {
        m_look.start();
    }
    setError(m_name, {});
    setError(m_type, {});
    setError(m_format, {});
    for (const QLineEdit *edit : std::as_const(m_edits)) {
        setError(edit, {});
    }
    QString missing;
    const FolderFacts folder = wanted.target == m_lookedAt ? m_folder : FolderFacts();
    for (const PoolProblem &problem :
         checkPool(wanted, m_facts.existing, m_facts.capabilities, folder, m_facts.session)) {
        QWidget *field = widget(problem.field);
        const auto *edit = qobject_cast<QLineEdit *>(field);
        if (problem.warning) {
            if (messageOf(field)->text().isEmpty()) {
                setWarning(field, problem.text);
            }
        } else if (edit && edit->text().trimmed().isEmpty() && !edit->isModified()) {
            // Not filled in yet: the button says so, not every field at once.
            missing = missing.isEmpty() ? problem.text : missing;
        } else if (messageOf(field)->text().isEmpty() || messageOf(field)->level() == FieldMessage::Level::Warning) {
            setError(field, problem.text);
        }
    }
    setWarning(m_build,
               wanted.build == NewPool::Build::Overwrite
                   ? tr("Everything on it will be lost as soon as the pool is made.")
                   : QString());
    setProblem(missing);
}

} // namespace guestdeck
