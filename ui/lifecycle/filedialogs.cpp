// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifecycle/filedialogs.h"

#include "models/connection/connection.h"
#include "ui/create/fieldmessage.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// Where libvirt keeps its own, which the emulator may write to on every host.
QString folderOf(const Connection &host, const QString &leaf)
{
    return host.uri().contains("/session"_L1) ? u"/var/tmp"_s : u"/var/lib/libvirt/qemu/"_s + leaf;
}

QLineEdit *pathField(const QString &name, const QString &spoken, const QString &path)
{
    auto *edit = new QLineEdit(path);
    edit->setObjectName(name);
    edit->setAccessibleName(spoken);
    edit->setCursorPosition(0);
    edit->setMinimumWidth(charactersWide(edit->fontMetrics(), 62)); // the whole of what is suggested
    return edit;
}

QCheckBox *box(const QString &name, const QString &text)
{
    auto *made = new QCheckBox(text);
    made->setObjectName(name);
    made->setAccessibleName(spokenText(text));
    return made;
}

QComboBox *choice(const QString &name, const QString &spoken, const QStringList &texts)
{
    auto *made = new QComboBox;
    made->setObjectName(name);
    made->setAccessibleName(spoken);
    made->addItems(texts);
    return made;
}

QRadioButton *radio(QVBoxLayout *column, const QString &name, const QString &text)
{
    auto *made = new QRadioButton(text);
    made->setObjectName(name);
    made->setAccessibleName(spokenText(text));
    column->addWidget(made);
    return made;
}

} // namespace

// ---- SaveFileDialog ------------------------------------------------------------------------------------------------

SaveFileDialog::SaveFileDialog(Connection *host, const QUuid &guest, QWidget *parent)
    : GuestDialog(host, guest, LifecycleAction::SaveToFile, u"saveToFile"_s, parent)
    , m_path(pathField(
          u"saveToFilePath"_s, tr("File on the host"),
          info() ? suggestedHostPath(*info(), folderOf(*host, u"save"_s), u".save"_s, QDateTime::currentDateTime())
                 : QString()))
    , m_paused(box(u"saveToFilePaused"_s, tr("&Leave it paused when it is restored")))
    , m_direct(box(u"saveToFileDirect"_s, tr("Write &around the host's cache (for hosts short of memory)")))
{
    setWindowTitle(tr("Save %1 to a file").arg(guestName()));
    QString intro = tr("The guest's memory is written to a file on %1, and the guest is switched off. Restored, it "
                       "goes on where it was. Its disks are not copied.")
                        .arg(host->displayName());
    if (info() && !info()->persistent) {
        intro += u' ' + tr("The guest is transient: it is gone from the list until it is restored.");
    }
    setIntro(intro);
    setOkText(tr("Save"));
    form()->addRow(tr("&File on the host:"), m_path);
    m_pathMessage = addMessage(m_path);
    form()->addWide(m_paused);
    form()->addWide(m_direct);
    connect(m_path, &QLineEdit::textChanged, this, [this] { check(); });
    ready();
}

SaveToFile SaveFileDialog::wanted() const
{
    return {m_path->text().trimmed(), m_paused->isChecked(), m_direct->isChecked()};
}

std::optional<std::pair<FieldMessage *, QString>> SaveFileDialog::problem() const
{
    const auto wrong = newHostFileProblem(m_path->text().trimmed());
    return wrong ? std::optional(std::pair(m_pathMessage, *wrong)) : std::nullopt;
}

// ---- CoreDumpDialog ------------------------------------------------------------------------------------------------

CoreDumpDialog::CoreDumpDialog(Connection *host, const QUuid &guest, QWidget *parent)
    : GuestDialog(host, guest, LifecycleAction::CoreDump, u"coreDump"_s, parent)
    , m_path(pathField(
          u"coreDumpPath"_s, tr("File on the host"),
          info() ? suggestedHostPath(*info(), folderOf(*host, u"dump"_s), u".dump"_s, QDateTime::currentDateTime())
                 : QString()))
    , m_form(choice(u"coreDumpForm"_s, tr("Form"),
                    {tr("ELF, for crash and gdb"), tr("Packed for kdump (zlib)"), tr("Packed for kdump (LZO)"),
                     tr("Packed for kdump (Snappy)"), tr("The emulator's own, with its devices")}))
    , m_after(choice(u"coreDumpAfter"_s, tr("The guest"),
                     {tr("Stands still meanwhile, then goes on"), tr("Runs on meanwhile"),
                      tr("Is switched off afterwards"), tr("Is reset afterwards")}))
{
    setWindowTitle(tr("Core dump of %1").arg(guestName()));
    setIntro(tr("The guest's whole memory is written to a file on %1, to be looked at with the tools crash or gdb. It "
                "holds all passwords and keys that are in that memory.")
                 .arg(host->displayName()));
    setOkText(tr("Write"));
    form()->addRow(tr("&File on the host:"), m_path);
    m_pathMessage = addMessage(m_path);
    form()->addRow(tr("Fo&rm:"), m_form);
    form()->addRow(tr("The &guest:"), m_after);
    m_afterMessage = addMessage(m_after);
    connect(m_path, &QLineEdit::textChanged, this, [this] { check(); });
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] { check(); });
    connect(m_after, &QComboBox::currentIndexChanged, this, [this] {
        check();
        if (wanted().after == CoreDump::After::Off || wanted().after == CoreDump::After::Reset) {
            m_afterMessage->setMessage(FieldMessage::Level::Warning, tr("Unsaved data in the guest is lost."));
        }
    });
    ready();
}

CoreDump CoreDumpDialog::wanted() const
{
    constexpr int emulatorsOwn = 4;
    CoreDump dump;
    dump.path = m_path->text().trimmed();
    dump.memoryOnly = m_form->currentIndex() != emulatorsOwn;
    dump.format = dump.memoryOnly ? static_cast<CoreDump::Format>(m_form->currentIndex()) : CoreDump::Format::Raw;
    dump.after = static_cast<CoreDump::After>(m_after->currentIndex());
    return dump;
}

std::optional<std::pair<FieldMessage *, QString>> CoreDumpDialog::problem() const
{
    const auto wrong = newHostFileProblem(m_path->text().trimmed());
    return wrong ? std::optional(std::pair(m_pathMessage, *wrong)) : std::nullopt;
}

// ---- ShutDownDialog ------------------------------------------------------------------------------------------------

ShutDownDialog::ShutDownDialog(Connection *host, const QUuid &guest, int others, int seconds, QWidget *parent)
    : GuestDialog(host, guest, LifecycleAction::ShutDown, u"shutDownGuest"_s, parent)
    , m_seconds(new QSpinBox)
{
    setWindowTitle(others > 0 ? tr("Shut down %1 and %n more guest(s)", nullptr, others).arg(guestName())
                              : tr("Shut down %1").arg(guestName()));
    setIntro(tr("The guest is asked to shut down, and may need a while or not follow at all. When the time is over and "
                "it still runs, you are offered to force it off; nothing is forced by itself."));
    setOkText(tr("Shut down"));
    auto *ways = new QWidget;
    ways->setObjectName(u"shutDownGuestWays"_s);
    ways->setAccessibleName(tr("How it is asked"));
    auto *inside = new QVBoxLayout(ways);
    inside->setContentsMargins(0, 0, 0, 0);
    m_default = radio(inside, u"shutDownGuestDefault"_s, tr("As the host &likes best (the agent if it is there)"));
    m_button = radio(inside, u"shutDownGuestButton"_s, tr("By the power &button (ACPI)"));
    m_agent = radio(inside, u"shutDownGuestAgent"_s, tr("By the guest's &agent"));
    m_default->setChecked(true);
    const Inventory::Domain *domain = host->inventory()->find(guest);
    if (domain && domain->details && !domain->details->hasAgent && others == 0) {
        m_agent->setEnabled(false);
        m_agent->setToolTip(tr("The guest has no channel for an agent."));
    }
    m_seconds->setObjectName(u"shutDownGuestSeconds"_s);
    m_seconds->setAccessibleName(tr("Time it may take"));
    m_seconds->setRange(5, 3600);
    m_seconds->setSuffix(tr(" s", "seconds, behind a number"));
    m_seconds->setValue(seconds);
    form()->addRow(tr("Ask it:"), ways);
    form()->addRow(tr("&Time it may take:"), m_seconds);
    ready();
    okButton()->setDefault(true);
}

ShutDownWay ShutDownDialog::way() const
{
    return m_button->isChecked() ? ShutDownWay::PowerButton
        : m_agent->isChecked()   ? ShutDownWay::Agent
                                 : ShutDownWay::Default;
}

int ShutDownDialog::seconds() const
{
    return m_seconds->value();
}

std::optional<std::pair<FieldMessage *, QString>> ShutDownDialog::problem() const
{
    return {};
}

} // namespace guestdeck
