// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/revertdialog.h"

#include "models/snapshots/guardian.h"
#include "ui/appliance/growing.h"
#include "ui/create/fieldmessage.h"
#include "ui/snapshots/leftoverlist.h"
#include "ui/snapshots/snapshottext.h"
#include "ui/widgets/format.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;

RevertDialog::RevertDialog(const SnapshotFacts &facts, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_facts(facts)
    , m_name(name)
    , m_mode(bestMode(facts))
    , m_safety(new QCheckBox(tr("&Take a snapshot of the present state first")))
    , m_start(new QCheckBox(tr("&Start the guest afterwards")))
    , m_means(nullptr)
    , m_leftovers(new LeftoverList)
{
    setObjectName(u"revertDialog"_s);
    setWindowTitle(tr("Go back to %1").arg(name));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    const Snapshot *snapshot = facts.find(name);
    auto *column = new QVBoxLayout(this);
    snapshottext::addLine(column, u"revertWhat"_s,
                          tr("%1 goes back to “%2” of %3, with the hardware it had then.")
                              .arg(facts.name, name, snapshot ? format::moment(snapshot->time) : QString()));
    m_means = snapshottext::addLine(column, u"revertMeans"_s, {});
    m_safety->setObjectName(u"revertSafety"_s);
    m_safety->setAccessibleName(spokenText(m_safety->text()));
    column->addWidget(m_safety);
    auto *about = new FieldMessage(m_safety);
    about->setObjectName(u"revertSafetyMessage"_s);
    about->setAccessibleName(tr("About the snapshot of the present state"));
    column->addWidget(about);
    const SnapshotVerdict possible = checkTake(facts, m_mode);
    m_safety->setEnabled(possible.isPossible());
    m_safety->setChecked(possible.isPossible());
    const bool internal = snapshot && snapshot->kind == Snapshot::Kind::Internal;
    about->setMessage(possible.isPossible() ? FieldMessage::Level::Info : FieldMessage::Level::Warning,
                      !possible.isPossible() ? possible.text()
                          : internal         ? tr("Without it, what the guest has now is lost.")
                                             : tr("Without it, what the guest has now can only be found by hand."));
    m_start->setObjectName(u"revertStart"_s);
    m_start->setAccessibleName(spokenText(m_start->text()));
    m_start->setVisible(snapshot && !snapshot->hasMemory);
    column->addWidget(m_start);
    column->addWidget(m_leftovers);
    column->addStretch(1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->setObjectName(u"revertButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    QPushButton *ok = box->addButton(tr("&Go back"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(u"revertButton"_s);
    ok->setAccessibleName(tr("Go back"));
    ok->setAutoDefault(false);
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"revertCancelButton"_s);
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setDefault(true);
    column->addWidget(box);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT wished(wish(), m_leftovers->ticked());
        accept();
    });
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_safety, &QCheckBox::toggled, this, [this] {
        showMeaning();
        showLeftovers();
    });
    showMeaning();
    showLeftovers();
    startSmall(this);
}

SnapshotRevert RevertDialog::wish() const
{
    SnapshotRevert wish;
    wish.name = m_name;
    wish.start = !m_start->isHidden() && m_start->isChecked();
    if (m_safety->isChecked()) {
        SnapshotWish safety;
        safety.name = suggestSnapshotName(m_facts, u"before-going-back"_s);
        safety.note = tr("Taken before going back to %1").arg(m_name);
        safety.mode = m_mode;
        safety.quiesce = false;
        wish.safety = safety;
    }
    return wish;
}

/// Whether anything is lost depends on the snapshot of the present state.
void RevertDialog::showMeaning()
{
    const Snapshot *snapshot = m_facts.find(m_name);
    QStringList means;
    if (isActive(m_facts.state)) {
        const bool kept = m_safety->isChecked() && m_mode != SnapshotMode::ExternalDisks;
        means.append(
            kept ? tr("The guest runs, and is forced off for that. The snapshot of the present state keeps its "
                      "memory, too.")
                 : tr("The guest runs, and is forced off for that: what its programs have not stored is lost."));
    }
    if (snapshot && snapshot->kind == Snapshot::Kind::External) {
        means.append(tr("New overlay files are made upon the disks of that time; no present file is changed."));
    }
    means.append(snapshot && snapshot->kind == Snapshot::Kind::External
                     ? tr("Its title, notes, start order and rules stay as they are now.")
                     : tr("Its title, notes, start order and rules become those of that time, too."));
    if (snapshot && !snapshot->hasMemory && snapshot->state == DomainState::Running) {
        means.append(tr("The memory was not kept, so the guest is as after a power cut."));
    }
    snapshottext::setLine(m_means, means.join(u' '));
}

/// The safety snapshot keeps what would else be left over.
void RevertDialog::showLeftovers()
{
    const Snapshot *snapshot = m_facts.find(m_name);
    const bool external = snapshot && snapshot->kind == Snapshot::Kind::External;
    m_leftovers->setFiles(external && !m_safety->isChecked() ? planSnapshotRevert(m_facts, m_name).leftovers
                                                             : QList<SnapshotLeftover>());
    if (isVisible()) {
        growToContents(this);
    }
}

} // namespace guestdeck
