// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/createpage.h"

class QCheckBox;

namespace guestdeck
{

class IdentityPage;

/// A step between network and machine, for cloud images: who the new machine is.
class IdentityStep : public CreatePage
{
    Q_OBJECT
public:
    explicit IdentityStep(CreateDraft &draft, QWidget *parent = nullptr);

    bool applies() const override;
    QString obstacle() const override;
    bool waits() const override;
    QStringList answers() const override;
    QWidget *firstField() const override;

protected:
    void refresh() override;

private:
    QCheckBox *m_use;
    IdentityPage *m_identity;
    bool m_taking = false;
};

} // namespace guestdeck
