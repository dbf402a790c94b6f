// A letter (an invitation or a reply) coming in: from photos of its codes, in any order and any number at a time, or
// from a file.
#pragma once

#include "app/background_task.h"
#include "app/letter_file.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <vector>

namespace weerbaar::app {

/// GUI thread; reading runs on another.
class LetterInViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the view model that takes the letter")
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(bool isPartial READ isPartial NOTIFY changed)         ///< some codes are there, and some are not
    Q_PROPERTY(QString missingText READ missingText NOTIFY changed)  ///< "Nog 2 van de 3 codes. …"; else empty
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    struct Needs {
        ErrorCode notOurs;  ///< NotAnInvitation or NotAReply
        std::function<Result<void>(crypto::ByteView)> take;  ///< a whole letter, whatever it says; its error is shown
    };
    explicit LetterInViewModel(Needs needs, QObject* parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }
    [[nodiscard]] bool isPartial() const { return !m_gathering.codes().missing().empty(); }
    [[nodiscard]] QString missingText() const;
    [[nodiscard]] QString error() const { return m_error; }

    /// Pictures or a file, from the file dialog. What is wrong with one of them is said, unless the others make it whole.
    Q_INVOKABLE void addFiles(QList<QUrl> const& files);
    /// Forgets what came in so far.
    Q_INVOKABLE void restart();

signals:
    void busyChanged();
    void changed();

private:
    void take(Result<std::vector<Result<LetterFile>>> const& files);

    Needs m_needs;
    LetterGathering m_gathering;
    QString m_error;
    BackgroundTask m_task;  // last: it waits for its work
};

}  // namespace weerbaar::app
