// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/fetch.h"

#include "models/libvirt/executor.h"
#include "models/transfer/bytepipe.h"
#include "models/transfer/imageprobe.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QThread>
#include <QTimer>

#include <mutex>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Fetch)
};

constexpr qint64 networkBuffer = 4 * 1024 * 1024;

class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return systemProxyForQuery(query); }
};

QString sentenceFor(const QNetworkReply &reply, const QString &host)
{
    using E = QNetworkReply::NetworkError;
    switch (reply.error()) {
    case E::HostNotFoundError:
        return Tr::tr("There is no server called %1.").arg(host);
    case E::ConnectionRefusedError:
        return Tr::tr("%1 does not take connections for this address.").arg(host);
    case E::TimeoutError:
    case E::OperationCanceledError:
        return Tr::tr("%1 did not answer in time.").arg(host);
    case E::SslHandshakeFailedError:
        return Tr::tr("The certificate of %1 is not valid.").arg(host);
    case E::ContentNotFoundError:
    case E::ContentGoneError:
        return Tr::tr("%1 has no such file.").arg(host);
    case E::AuthenticationRequiredError:
        return Tr::tr("%1 wants a user name and a password for this file.").arg(host);
    case E::ContentAccessDenied:
    case E::ContentOperationNotPermittedError:
        return Tr::tr("%1 does not give this file to everybody.").arg(host);
    case E::TooManyRedirectsError:
        return Tr::tr("%1 passes the request on again and again.").arg(host);
    case E::InsecureRedirectError:
        return Tr::tr("%1 passes the request on to an address without encryption.").arg(host);
    case E::ProxyConnectionRefusedError:
    case E::ProxyConnectionClosedError:
    case E::ProxyNotFoundError:
    case E::ProxyTimeoutError:
    case E::ProxyAuthenticationRequiredError:
        return Tr::tr("The proxy of this machine refused the request.");
    case E::RemoteHostClosedError:
        return Tr::tr("%1 ended the connection before all was here.").arg(host);
    default:
        return Tr::tr("The file could not be fetched from %1.").arg(host);
    }
}

ErrorKind kindFor(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::NotFound;
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Auth;
    default:
        return ErrorKind::Io;
    }
}

} // namespace

struct Fetch::Shared {
    Shared(const QUrl &url, const std::stop_token &outer, int silenceMs)
        : address(url)
        , silence(silenceMs)
        , onStop(outer, [this]() { stop.request_stop(); })
        , pipe(stop.get_token())
    {
    }

    const QUrl address;
    const int silence;
    std::stop_source stop;
    std::stop_callback<std::function<void()>> onStop;
    BytePipe pipe;
    std::mutex mutex;
    std::optional<quint64> length;

    void setLength(std::optional<quint64> value)
    {
        const std::scoped_lock lock(mutex);
        length = value;
    }
    std::optional<quint64> knownLength()
    {
        const std::scoped_lock lock(mutex);
        return length;
    }
};

namespace
{

/// Lives on the thread that reads the network.
template <class Shared>
class Reader : public QObject
{
public:
    Reader(std::shared_ptr<Shared> shared, QThread &thread)
        : m_shared(std::move(shared))
        , m_thread(thread)
    {
        m_network.setProxyFactory(new SystemProxies); // the manager's from here on
        QNetworkRequest request(m_shared->address);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
        request.setMaximumRedirectsAllowed(10);
        // Plain bytes, so that their number is the one that is told; and one stream on a connection of its own, whose
        // flow stops when nobody reads.
        request.setRawHeader("Accept-Encoding", "identity");
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setHeader(QNetworkRequest::UserAgentHeader, u"Guestdeck"_s);
        m_reply = m_network.get(request);
        m_reply->setReadBufferSize(networkBuffer);
        m_silence.setSingleShot(true);
        m_silence.setInterval(m_shared->silence);
        QObject::connect(&m_silence, &QTimer::timeout, this, [this]() { m_reply->abort(); });
        QObject::connect(m_reply, &QNetworkReply::readyRead, this, [this]() { pump(); });
        QObject::connect(m_reply, &QNetworkReply::finished, this, [this]() {
            m_finished = true;
            pump();
        });
        m_shared->pipe.onRoom([this]() {
            QMetaObject::invokeMethod(
                this, [this]() { pump(); }, Qt::QueuedConnection);
        });
        m_onStop.emplace(m_shared->stop.get_token(), [this]() {
            QMetaObject::invokeMethod(
                this,
                [this]() {
                    m_ended = true;
                    m_thread.quit();
                },
                Qt::QueuedConnection);
        });
        m_silence.start();
    }

    ~Reader() override
    {
        m_onStop.reset();
        m_shared->pipe.onRoom({});
        delete m_reply;
        m_shared->pipe.close(Error{ErrorKind::Cancelled, 0, {}, {}});
    }

private:
    bool isFile()
    {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status != 200) {
            return false;
        }
        if (!std::exchange(m_headSeen, true)) {
            bool known = false;
            const quint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toString().toULongLong(&known);
            m_shared->setLength(known ? std::optional(length) : std::nullopt);
        }
        return true;
    }

    void pump()
    {
        if (m_ended) {
            return;
        }
        m_silence.start();
        if (isFile()) {
            if (m_reply->header(QNetworkRequest::ContentTypeHeader).toString().startsWith("text/html"_L1)) {
                end(Error{
                    ErrorKind::Invalid, 0, Tr::tr("At this address there is a web page, not a file to fetch."), {}});
                return;
            }
            while (!m_waiting.isEmpty() || m_reply->bytesAvailable() > 0) {
                if (m_waiting.isEmpty()) {
                    m_waiting = m_reply->read(pieceLength);
                }
                if (!m_shared->pipe.tryPush({m_waiting, 0})) {
                    m_silence.stop(); // it is not the server that is slow
                    return;
                }
                m_got += quint64(m_waiting.size());
                m_waiting.clear();
            }
        }
        if (m_finished) {
            end(outcome());
        }
    }

    Outcome outcome()
    {
        const QString host = m_reply->url().host();
        const std::optional<quint64> length = m_shared->knownLength();
        if (m_reply->error() != QNetworkReply::NoError) {
            return Error{kindFor(m_reply->error()), 0, sentenceFor(*m_reply, host), m_reply->errorString()};
        }
        if (!m_headSeen) {
            return Error{ErrorKind::Io, 0, Tr::tr("The file could not be fetched from %1.").arg(host),
                         m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString()};
        }
        if (length && *length != m_got) {
            return Error{ErrorKind::Io, 0, Tr::tr("%1 ended the connection before all was here.").arg(host), {}};
        }
        return {};
    }

    void end(const Outcome &outcome)
    {
        m_ended = true;
        m_shared->pipe.close(outcome);
        m_thread.quit();
    }

    const std::shared_ptr<Shared> m_shared;
    QThread &m_thread;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    QTimer m_silence;
    QByteArray m_waiting; ///< read, but the pipe has no room for it
    quint64 m_got = 0;
    bool m_headSeen = false;
    bool m_finished = false;
    bool m_ended = false;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

} // namespace

Fetch::Fetch(std::shared_ptr<Shared> shared)
    : m_shared(std::move(shared))
{
}

Fetch::~Fetch()
{
    m_shared->stop.request_stop();
}

std::shared_ptr<Fetch> Fetch::start(const QUrl &address, const std::stop_token &stop, int silence)
{
    const auto shared = std::make_shared<Shared>(address, stop, silence);
    Executor::inBackground([shared]() {
        // The reader is made, lives and goes on a thread with a loop; this one only makes it count among the threads
        // that the end of the program waits for.
        QThread thread;
        std::unique_ptr<Reader<Shared>> reader;
        QObject there;
        there.moveToThread(&thread);
        QObject::connect(&thread, &QThread::started, &there,
                         [&]() { reader = std::make_unique<Reader<Shared>>(shared, thread); });
        QObject::connect(
            &thread, &QThread::finished, &there, [&]() { reader.reset(); }, Qt::DirectConnection);
        thread.start();
        thread.wait();
    });
    return std::shared_ptr<Fetch>(new Fetch(shared));
}

Result<Fetch::Head> Fetch::waitForHead()
{
    while (quint64(m_start.size()) < imageProbeLength) {
        auto piece = m_shared->pipe.pop();
        if (!piece.has_value()) {
            return piece.error();
        }
        if (!*piece) {
            break;
        }
        m_start.append((*piece)->data.left(qsizetype(imageProbeLength) - m_start.size()));
        m_seen.push_back(std::move(**piece));
    }
    return Head{m_shared->knownLength(), m_start};
}

Result<std::optional<Piece>> Fetch::next()
{
    if (m_seen.empty()) {
        return m_shared->pipe.pop();
    }
    Piece piece = std::move(m_seen.front());
    m_seen.pop_front();
    return std::optional(std::move(piece));
}

std::optional<QString> Fetch::addressProblem(const QUrl &address)
{
    if (!address.isValid() || address.isEmpty()) {
        return Tr::tr("This is no address.");
    }
    if (address.scheme() != "http"_L1 && address.scheme() != "https"_L1) {
        return Tr::tr("Only addresses that begin with https:// or http:// can be fetched.");
    }
    if (address.host().isEmpty()) {
        return Tr::tr("The address names no server.");
    }
    return {};
}

QString Fetch::fileName(const QUrl &address)
{
    QString name = address.fileName(QUrl::FullyDecoded);
    name.removeIf([](QChar c) { return c == u'/' || c.category() == QChar::Other_Control; });
    return name == "."_L1 || name == ".."_L1 ? QString() : name.left(120);
}

} // namespace guestdeck
