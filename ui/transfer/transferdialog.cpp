// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/transferdialog.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/tooltip.h"
#include "models/transfer/digest.h"
#include "ui/create/fieldmessage.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

TransferDialog::TransferDialog(const QString &prefix, const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_prefix(prefix)
    , m_form(new FormGrid)
{
    setObjectName(named(u"Dialog"_s));
    setWindowTitle(title);
    setAccessibleName(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->setObjectName(named(u"Buttons"_s));
    box->setAccessibleName(tr("Buttons"));
    m_ok = box->addButton(verb, QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(named(u"OkButton"_s));
    m_ok->setAccessibleName(withoutKeyMark(verb));
    m_ok->setDefault(true);
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(named(u"CancelButton"_s));
    cancel->setAccessibleName(withoutKeyMark(cancel->text()));
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addStretch(1);
    column->addWidget(box);
    setMinimumWidth(charactersWide(fontMetrics(), 80));
}

QLineEdit *TransferDialog::addLine(const QString &name, const QString &label, const QString &spoken)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(named(name));
    edit->setAccessibleName(spoken);
    connect(edit, &QLineEdit::textChanged, this, [this]() { check(); });
    m_form->addRow(label, edit);
    return edit;
}

FieldMessage *TransferDialog::addMessage(QWidget *anchor, const QString &name)
{
    auto *message = new FieldMessage(anchor, this);
    message->setObjectName(named(name));
    message->setAccessibleName(tr("What is wrong here"));
    m_form->addRow({}, message);
    return message;
}

void TransferDialog::addNote(const QString &text)
{
    auto *note = new QLabel(text, this);
    note->setObjectName(named(u"Note"_s));
    note->setAccessibleName(tr("Note"));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_form->addWide(note);
}

QComboBox *TransferDialog::addPools()
{
    m_pools = new QComboBox(this);
    m_pools->setObjectName(named(u"Pool"_s));
    m_pools->setAccessibleName(tr("Storage pool"));
    m_pools->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->addRow(tr("Storage &pool:"), m_pools);
    m_poolMessage = addMessage(m_pools, u"PoolMessage"_s);
    connect(m_pools, &QComboBox::currentIndexChanged, this, [this]() { check(); });
    return m_pools;
}

QLineEdit *TransferDialog::addSum()
{
    m_sum = addLine(u"Sum"_s, tr("E&xpected SHA-256:"), tr("Expected SHA-256 checksum"));
    m_sum->setPlaceholderText(tr("Empty: not compared"));
    m_sum->setToolTip(
        tr("The digits, or the line of the SHA256SUMS file. What arrives with another checksum is removed."));
    m_sumMessage = addMessage(m_sum, u"SumMessage"_s);
    return m_sum;
}

void TransferDialog::loadPools(Connection *host, const QString &preferred)
{
    const quint64 mine = ++m_loading;
    m_loaded = false;
    m_list.clear();
    m_pools->clear();
    m_pools->setEnabled(false);
    m_poolProblem = host ? std::nullopt : std::optional(tr("The host is no longer there."));
    check();
    if (!host) {
        return;
    }
    deliver(loadTransferPools(*host), this, [this, mine, preferred](const Result<QList<TransferPool>> &pools) {
        if (mine != m_loading) {
            return;
        }
        m_loaded = true;
        m_list = pools.value_or(QList<TransferPool>());
        if (!pools.has_value()) {
            m_poolProblem = tr("The storage pools of the host could not be read.");
        } else if (m_list.isEmpty()) {
            m_poolProblem = tr("The host has no active storage pool for new volumes.");
        }
        const QSignalBlocker quiet(m_pools);
        for (const TransferPool &found : std::as_const(m_list)) {
            m_pools->addItem(
                tr("%1 (%2 free)", "storage pool").arg(found.pool.name, format::bytes(found.pool.available.value)),
                found.pool.name);
        }
        m_pools->setCurrentIndex(std::max(0, m_pools->findData(preferred)));
        m_pools->setEnabled(!m_list.isEmpty());
        check();
    });
}

const TransferPool *TransferDialog::pool() const
{
    const int at = m_pools ? m_pools->currentIndex() : -1;
    return at >= 0 && at < m_list.size() ? &m_list.at(at) : nullptr;
}

std::optional<QString> TransferDialog::sum(const QString &fileName) const
{
    const QString text = m_sum ? m_sum->text().trimmed() : QString();
    if (text.isEmpty()) {
        return QString();
    }
    const auto read = readExpectedSum(text, fileName);
    return read.has_value() ? std::optional(*read) : std::nullopt;
}

void TransferDialog::begin()
{
    m_fine = true;
    m_firstProblem.clear();
}

void TransferDialog::report(FieldMessage *message, const std::optional<QString> &problem)
{
    if (!problem || problem->isEmpty()) {
        message->clear();
    } else {
        message->setMessage(FieldMessage::Level::Error, *problem);
    }
    if (problem) {
        m_fine = false;
        m_firstProblem = m_firstProblem.isEmpty() ? *problem : m_firstProblem;
    }
}

void TransferDialog::warn(FieldMessage *message, const QString &text)
{
    if (text.isEmpty()) {
        message->clear();
    } else {
        message->setMessage(FieldMessage::Level::Warning, text);
    }
}

void TransferDialog::reportPools()
{
    report(m_poolMessage, m_poolProblem ? m_poolProblem : m_loaded ? std::nullopt : std::optional(QString()));
}

void TransferDialog::reportSum(const QString &fileName)
{
    const auto read = readExpectedSum(m_sum->text(), fileName);
    report(m_sumMessage,
           m_sum->text().trimmed().isEmpty() || read.has_value() ? std::nullopt : std::optional(read.error().message));
}

void TransferDialog::end()
{
    m_ok->setEnabled(m_fine);
    m_ok->setToolTip(m_fine ? QString() : plainToolTip(m_firstProblem));
    // Sentences that wrap need more room than the window's least height; once they are laid out.
    QTimer::singleShot(0, this, [this]() {
        const int needed = layout()->totalHeightForWidth(width());
        if (needed > height()) {
            resize(width(), needed);
        }
    });
}

QString freeVolumeName(const QString &name, const QStringList &taken)
{
    if (!taken.contains(name)) {
        return name;
    }
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.left(dot) : name;
    const QString ending = dot > 0 ? name.mid(dot) : QString();
    for (int i = 2;; ++i) {
        const QString other = stem + u'-' + QString::number(i) + ending;
        if (!taken.contains(other)) {
            return other;
        }
    }
}

} // namespace guestdeck
