// One file of the evidence: looking at it without a plain copy on the disk, checking it, and giving a copy out.
#pragma once

#include "app/attachment_preview.h"
#include "app/background_task.h"
#include "app/export_file.h"
#include "app/task_progress.h"
#include "core/evidence/attachment_store.h"
#include "core/report/export_log.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtCore/QVariant>
#include <QtGui/QImage>
#include <QtQml/qqmlregistration.h>

namespace weerbaar::app {

/// GUI thread; reading and decoding run on another. Borrows the log.
class AttachmentViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString detail READ detail CONSTANT)    ///< "Foto, 3,2 MB, toegevoegd op …"
    Q_PROPERTY(QString sha256 READ sha256 CONSTANT)    ///< 64 hexadecimal digits, in groups of eight
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QVariant picture READ pictureForQml NOTIFY previewChanged)  ///< null: not a picture that Qt can read, or not yet
    Q_PROPERTY(QString text READ text NOTIFY previewChanged)       ///< the beginning of a text or an e-mail; else empty
    Q_PROPERTY(QString previewText READ previewText NOTIFY previewChanged)  ///< what is shown, or why nothing is
    Q_PROPERTY(QString checkText READ checkText NOTIFY checked)    ///< "Ongewijzigd sinds …"; empty until checked
    Q_PROPERTY(bool isDamaged READ isDamaged NOTIFY checked)
    Q_PROPERTY(bool canStrip READ canStrip NOTIFY previewChanged)  ///< a copy without hidden data (EXIF) can be made
    Q_PROPERTY(QUrl suggestedFile READ suggestedFile CONSTANT)     ///< for the file dialog; empty: no copy can leave
    Q_PROPERTY(QString savedText READ savedText NOTIFY saved)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    /// Pictures over this many bytes are not shown: decoding them would take the memory of a phone.
    static constexpr std::uint64_t previewMaximumBytes = 64ULL * 1024 * 1024;

    AttachmentViewModel(evidence::AttachmentReader reader, QString incidentId, report::ExportLog& exports,
                        QObject* parent = nullptr);
    ~AttachmentViewModel() override;

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QString sha256() const;
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }
    [[nodiscard]] double progress() const { return m_progress.value(); }
    [[nodiscard]] QImage picture() const { return m_picture; }
    [[nodiscard]] QVariant pictureForQml() const { return m_picture; }  ///< a QImage is no type of QML
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString previewText() const { return m_previewText; }
    [[nodiscard]] QString checkText() const { return m_checkText; }
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }
    [[nodiscard]] bool canStrip() const { return !m_picture.isNull(); }
    [[nodiscard]] QUrl suggestedFile() const;
    [[nodiscard]] QString savedText() const { return m_savedText; }
    [[nodiscard]] QString error() const { return m_error; }

    /// Reads the whole file and compares it with its SHA-256 of when it was taken in.
    Q_INVOKABLE void check();
    /// Writes a copy where the person chose, logged in the vault first. `withoutHidden`: a picture written anew, so that
    /// it holds no place, device or time of the camera; never the original.
    Q_INVOKABLE void saveCopy(QUrl const& file, bool withoutHidden);
    Q_INVOKABLE void cancel();

signals:
    void busyChanged();
    void progressChanged();
    void previewChanged();
    void checked();
    void saved();
    void errorChanged();

private:
    void loadPreview();
    void showPreview(Result<AttachmentPreview> preview);
    [[nodiscard]] QString notShown(QString const& why) const;
    void foundDamaged(Error const& error);
    void finishCopy(Result<void> const& left, QString const& file, bool withoutHidden);
    [[nodiscard]] bool isPng() const;  ///< what a copy without hidden data becomes; else JPEG
    // On the thread of the work, to a file beside the chosen place.
    [[nodiscard]] Result<void> writeOriginal(ExportFile& out);
    [[nodiscard]] Result<void> writePicture(ExportFile& out, bool asPng);
    [[nodiscard]] bool tell(std::uint64_t done) { return m_progress.report(done, m_reader.attachment().bytes); }
    void setError(QString const& error);

    evidence::AttachmentReader m_reader;
    QString m_incidentId;  ///< empty: of the inbox, not of an incident yet; then no copy leaves
    report::ExportLog& m_exports;
    QImage m_picture;
    QString m_text;
    QString m_previewText;
    QString m_checkText;
    bool m_isDamaged = false;
    QString m_savedText;
    QString m_error;
    TaskProgress m_progress;
    BackgroundTask m_task;  // last: it waits for its work, which looks at the rest
};

}  // namespace weerbaar::app
