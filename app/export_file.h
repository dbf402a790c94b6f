// How a file leaves the vault: written beside its place, noted in the vault, and only then given its name.
#pragma once

#include "core/report/export_log.h"
#include "core/result.h"
#include "core/vault/descriptor.h"
#include "crypto/bytes.h"
#include "crypto/hash_chain.h"

#include <QtCore/QSaveFile>
#include <QtCore/QString>

namespace weerbaar::app {

/// Nothing leaves without the vault knowing: open(), write() until all of it is there, finish(), publish(). Until
/// publish() has succeeded the place is as it was; what was written goes with this, and where the file system has files
/// without a name, with the process too, however that ends. One thread at a time;
/// publish() on the one that the database belongs to.
class ExportFile {
public:
    enum class Readers {
        AsUsual,    ///< as the device makes files, or as the one that is replaced
        OwnerOnly,
    };

    /// \param file where it goes; a file of that name is replaced, whole or not at all.
    explicit ExportFile(QString const& file) : m_file(file) {}

    /// \returns ExportFailed where nothing can be written, or where something is that is no file: a folder, a pipe, a
    /// device. That stays as it is.
    [[nodiscard]] Result<void> open(Readers readers);
    /// Appends. \returns ExportFailed, DiskFull.
    [[nodiscard]] Result<void> write(crypto::ByteView bytes);
    /// Brings what was written to the disk: slow for much of it, so that publish() is quick. \returns ExportFailed, DiskFull.
    [[nodiscard]] Result<void> finish();
    /// \returns what the log says, ExportFailed, DiskFull.
    [[nodiscard]] Result<void> publish(report::ExportLog& log, report::ExportEntry const& entry);
    /// Gives it its name without the log: for what the vault has noted otherwise, or what no vault is behind.
    /// \returns ExportFailed, DiskFull.
    [[nodiscard]] Result<void> commit();

private:
    [[nodiscard]] int descriptor() const;

    QSaveFile m_file;  ///< where there are no files without a name; removes what it wrote unless it is committed
    vault::Descriptor m_nameless;
    crypto::Sha256 m_hash;
};

}  // namespace weerbaar::app
