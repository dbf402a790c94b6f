#include "platform/linux/xdg_handover.h"

#include <QtCore/QProcess>
#include <QtCore/QTimer>

#include <utility>

namespace weerbaar::platform {

namespace {

using Done = std::function<void(Handover)>;

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

void run(QObject& owner, HandoverRequest const& request, XdgPatience patience, Done const& done)
{
    auto* const program = new OutlivingProcess(&owner);
    program->setStandardOutputFile(QProcess::nullDevice());
    auto* const deadline = new QTimer(program);
    QObject::connect(program, &QProcess::finished, &owner,
                     [program, deadline, done](int exitCode, QProcess::ExitStatus status) {
                         program->deleteLater();
                         if (!deadline->isActive())
                             return;
                         deadline->stop();
                         done(status == QProcess::NormalExit && exitCode == 0 ? Handover::Taken : Handover::Failed);
                     });
    QObject::connect(
        program, &QProcess::errorOccurred, &owner,
        [program, deadline, done](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart)
                return;
            program->deleteLater();
            deadline->stop();
            done(Handover::Failed);
        },
        Qt::QueuedConnection);
    QObject::connect(deadline, &QTimer::timeout, &owner, [done] { done(Handover::Taken); });
    deadline->setSingleShot(true);
    deadline->start(patience.handover);
    program->start(request.program, request.arguments);
}

}  // namespace

void handOver(QObject& owner, HandoverRequest const& request, XdgPatience patience, Done done)
{
    auto* const query = new OutlivingProcess(&owner);
    auto* const deadline = new QTimer(query);
    // Whichever comes first; disconnecting makes it the only one.
    auto const answered = [&owner, query, deadline, request, patience, done = std::move(done)](bool handlerExists) {
        query->disconnect(&owner);
        deadline->disconnect(&owner);
        query->deleteLater();
        if (handlerExists)
            run(owner, request, patience, done);
        else
            done(Handover::NoHandler);
    };
    QObject::connect(query, &QProcess::finished, &owner,
                     [query, answered] { answered(!query->readAllStandardOutput().trimmed().isEmpty()); });
    // Queued, because a failing fork is told from within start(). A crash is followed by finished().
    QObject::connect(
        query, &QProcess::errorOccurred, &owner,
        [answered](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                answered(false);
        },
        Qt::QueuedConnection);
    // A desktop that does not answer may still be able to.
    QObject::connect(deadline, &QTimer::timeout, &owner, [query, answered] {
        query->kill();
        answered(true);
    });
    deadline->setSingleShot(true);
    deadline->start(patience.query);
    query->start(QStringLiteral("xdg-mime"), {QStringLiteral("query"), QStringLiteral("default"),
                                              QStringLiteral("x-scheme-handler/") + request.scheme});
}

}  // namespace weerbaar::platform
