#include "platform/linux/xdg_dialer.h"

#include <QtCore/QProcess>
#include <QtCore/QTimer>

#include <cassert>

namespace weerbaar::platform {

namespace {

// QProcess kills on destruction what still runs, and waits for it. Closing the app must not end a call.
class OutlivingProcess final : public QProcess {
public:
    explicit OutlivingProcess(QObject* parent)
        : QProcess(parent)
    {
        // Files, not pipes: a pipe breaks when we go, and the program that writes to it with it.
        setStandardInputFile(nullDevice());
        setStandardErrorFile(nullDevice());
    }

    ~OutlivingProcess() override
    {
        disconnect();
        setProcessState(NotRunning);
    }
};

}  // namespace

XdgDialer::XdgDialer(XdgPatience patience, QObject* parent)
    : Dialer(parent)
    , m_patience(patience)
{
}

void XdgDialer::dial(QString const& number)
{
    assert(isDialable(number));
    if (m_underWay.contains(number))
        return;
    m_underWay.insert(number);

    auto* const query = new OutlivingProcess(this);
    auto* const deadline = new QTimer(query);
    // Whichever comes first; disconnecting makes it the only one.
    auto const answered = [this, query, deadline, number](bool handlerExists) {
        query->disconnect(this);
        deadline->disconnect(this);
        query->deleteLater();
        if (handlerExists)
            open(number);
        else
            conclude(number, DialFailure::NoHandler);
    };
    connect(query, &QProcess::finished, this,
            [query, answered] { answered(!query->readAllStandardOutput().trimmed().isEmpty()); });
    // Queued, because a failing fork is told from within start(). A crash is followed by finished().
    connect(
        query, &QProcess::errorOccurred, this,
        [answered](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                answered(false);
        },
        Qt::QueuedConnection);
    // A desktop that does not answer may still be able to call.
    connect(deadline, &QTimer::timeout, this, [query, answered] {
        query->kill();
        answered(true);
    });
    deadline->setSingleShot(true);
    deadline->start(m_patience.query);
    query->start(QStringLiteral("xdg-mime"),
                 {QStringLiteral("query"), QStringLiteral("default"), QStringLiteral("x-scheme-handler/tel")});
}

void XdgDialer::open(QString const& number)
{
    auto* const opener = new OutlivingProcess(this);
    opener->setStandardOutputFile(QProcess::nullDevice());
    auto* const deadline = new QTimer(opener);
    connect(opener, &QProcess::finished, this,
            [this, opener, deadline, number](int exitCode, QProcess::ExitStatus status) {
                opener->deleteLater();
                if (!deadline->isActive())
                    return;
                deadline->stop();
                if (status == QProcess::NormalExit && exitCode == 0)
                    conclude(number);
                else
                    conclude(number, DialFailure::HandlerFailed);
            });
    connect(
        opener, &QProcess::errorOccurred, this,
        [this, opener, deadline, number](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart)
                return;
            opener->deleteLater();
            deadline->stop();
            conclude(number, DialFailure::HandlerFailed);
        },
        Qt::QueuedConnection);
    connect(deadline, &QTimer::timeout, this, [this, number] { conclude(number); });
    deadline->setSingleShot(true);
    deadline->start(m_patience.handover);
    opener->start(QStringLiteral("xdg-open"), {QStringLiteral("tel:") + number});
}

void XdgDialer::conclude(QString const& number)
{
    m_underWay.remove(number);
    emit handedOver(number);
}

void XdgDialer::conclude(QString const& number, DialFailure reason)
{
    m_underWay.remove(number);
    emit failed(number, reason);
}

}  // namespace weerbaar::platform
