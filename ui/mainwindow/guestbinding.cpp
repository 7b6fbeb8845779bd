// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/guestbinding.h"

#include "ui/mainwindow/guestcommands.h"

#include <QAction>

namespace guestdeck
{

void bindGuestActions(ActionRegistry *actions, GuestCommands *commands,
                      const std::function<void(ActionId, std::function<void()>)> &on)
{
    struct Row {
        ActionId id;
        DomainAction action;
    };
    constexpr Row rows[] = {
        {ActionId::Start, DomainAction::Start},       {ActionId::ShutDown, DomainAction::ShutDown},
        {ActionId::ForceOff, DomainAction::ForceOff}, {ActionId::Reboot, DomainAction::Reboot},
        {ActionId::Reset, DomainAction::Reset},       {ActionId::Pause, DomainAction::Pause},
        {ActionId::Resume, DomainAction::Resume},     {ActionId::Save, DomainAction::Save},
    };
    const auto guests = [actions] { return actions->context().guests; };
    for (const Row &row : rows) {
        on(row.id, [commands, guests, action = row.action] { commands->run(action, guests()); });
    }
    on(ActionId::Autostart, [actions, commands, guests] {
        commands->setAutostart(guests(), actions->action(ActionId::Autostart)->isChecked());
    });
    on(ActionId::Rename, [commands, guests] {
        if (!guests().isEmpty()) {
            commands->rename(guests().first());
        }
    });
    const auto one = [guests](const std::function<void(const DomainId &)> &run) {
        if (!guests().isEmpty()) {
            run(guests().first());
        }
    };
    on(ActionId::Clone, [commands, one] { one([commands](const DomainId &guest) { commands->clone(guest); }); });
    on(ActionId::PinCpus, [commands, one] { one([commands](const DomainId &guest) { commands->pinCpus(guest); }); });
    on(ActionId::MakeTemplate,
       [commands, one] { one([commands](const DomainId &guest) { commands->makeTemplate(guest); }); });
    on(ActionId::MakeMachine,
       [commands, one] { one([commands](const DomainId &guest) { commands->makeMachine({guest}); }); });
    on(ActionId::ChangeMany, [commands, guests] { commands->changeMany(guests()); });
    on(ActionId::Delete, [commands, guests] { commands->remove(guests()); });
    on(ActionId::CopyName, [commands, guests] { commands->copyNames(guests()); });
    on(ActionId::CopyAddress, [commands, guests] { commands->copyAddresses(guests()); });
}

} // namespace guestdeck
