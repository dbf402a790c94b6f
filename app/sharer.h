// Handing a sealed copy to another program, in the way that this device has for it.
#pragma once

#include "core/result.h"
#include "core/transfer/shared_copies.h"
#include "platform/share_target.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QString>

#include <filesystem>
#include <functional>
#include <map>

namespace weerbaar::app {

/// One per open vault. GUI thread. Borrows the target.
class Sharer : public QObject {
    Q_OBJECT

public:
    /// Told once, with nothing or with what went wrong: NothingToShareWith, CopyNotRemoved.
    using Done = std::function<void(Result<void> const&)>;

    /// \param target null: this device has no way.
    Sharer(platform::ShareTarget* target, std::filesystem::path const& vaultFolder, QObject* parent = nullptr);

    [[nodiscard]] bool isPossible() const { return m_target != nullptr; }
    /// Where to put the copy that share() will hand over: a free name in the private folder.
    /// \param name says nothing of what is in it: every program may see it.
    /// \returns DiskFull, NotWritable, StorageFailed.
    [[nodiscard]] Result<QString> placeFor(QString const& name) const;
    /// Only if isPossible(). \param file encrypted, and at such a place. One that nobody takes is removed again.
    /// \param asker done is told as long as it lives.
    void share(QString const& file, QObject* asker, Done done);

private:
    struct UnderWay {
        QPointer<QObject> asker;
        Done done;
    };

    void conclude(QString const& file, bool isTaken);

    platform::ShareTarget* m_target;
    transfer::SharedCopies m_copies;
    std::map<QString, UnderWay> m_underWay;
};

}  // namespace weerbaar::app
