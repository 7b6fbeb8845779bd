// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/createpage.h"

class QLabel;

namespace guestdeck
{

class FieldMessage;
class SliderSpin;

/// Step 2: memory and processors.
class ResourcesPage : public CreatePage
{
    Q_OBJECT
public:
    explicit ResourcesPage(CreateDraft &draft, QWidget *parent = nullptr);

    QStringList answers() const override;
    QWidget *firstField() const override;

protected:
    void refresh() override;

private:
    FieldMessage *m_kvm;
    SliderSpin *m_memory;
    SliderSpin *m_maxMemory;
    SliderSpin *m_vcpus;
    SliderSpin *m_maxVcpus;
    QLabel *m_memoryHelp;
    QLabel *m_vcpuHelp;
};

} // namespace guestdeck
