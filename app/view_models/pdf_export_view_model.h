// What every PDF that leaves has in common: its password, a file or straight into a message, and that it is kept in the log.
#pragma once

#include "app/background_task.h"
#include "app/pdf_export.h"
#include "app/sharer.h"
#include "app/task_progress.h"
#include "app/view_models/gadget_list_model.h"
#include "core/report/export_log.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace weerbaar::app {

struct EarlierExportRow {
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text)  ///< "21 november 2026, 14:05, met wachtwoord"
public:
    QString text;
    bool operator==(EarlierExportRow const&) const = default;
};

/// The heir keeps `document` up to date with setContent(). GUI thread; the PDF is made on another.
class PdfExportViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the report and the scan export are made by the session view model")
    Q_PROPERTY(QAbstractListModel* document READ document CONSTANT)  ///< exactly what will leave
    Q_PROPERTY(QString destinationText READ destinationText NOTIFY destinationChanged)  ///< folder and file name
    Q_PROPERTY(QUrl suggestedFile READ suggestedFile NOTIFY destinationChanged)  ///< for the file dialog
    Q_PROPERTY(QString proposedPassword READ proposedPassword NOTIFY proposedPasswordChanged)  ///< random, easy to say by phone
    Q_PROPERTY(bool canShare READ canShare CONSTANT)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)  ///< from 0 to 1; stays 0 without attachments
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)
    Q_PROPERTY(QString savedText READ savedText NOTIFY savedChanged)  ///< where it is and what it opens with; empty until it left
    Q_PROPERTY(QString keepText READ keepText NOTIFY savedChanged)    ///< what becomes of it there
    Q_PROPERTY(QAbstractListModel* earlier READ earlier CONSTANT)

public:
    enum class Password {
        Proposed,
        Own,
        None,
    };
    Q_ENUM(Password)

    ~PdfExportViewModel() override;

    [[nodiscard]] QAbstractListModel* document() { return &m_document; }
    [[nodiscard]] QString destinationText() const;
    [[nodiscard]] QUrl suggestedFile() const;
    [[nodiscard]] QString proposedPassword() const { return m_proposedPassword; }
    [[nodiscard]] bool canShare() const { return m_sharer.isPossible(); }
    [[nodiscard]] bool isBusy() const { return m_task.isRunning() || m_isHandingOver; }
    [[nodiscard]] double progress() const { return m_progress.value(); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString savedText() const { return m_savedText; }
    [[nodiscard]] QString keepText() const { return m_keepText; }
    [[nodiscard]] QAbstractListModel* earlier() { return &m_earlier; }

    /// A local file, from the file dialog; ".pdf" is added if it is missing.
    Q_INVOKABLE void setDestination(QUrl const& file);
    Q_INVOKABLE void proposeAnotherPassword();
    /// Makes it at `destinationText`. With an own password: both texts; the fields are emptied by the caller.
    Q_INVOKABLE void save(weerbaar::app::PdfExportViewModel::Password kind, QString const& password = {}, QString const& repeated = {});
    /// Makes it in the private folder and hands it to another program. Only if `canShare`, and never without a password: of
    /// what lies in between others may keep a copy.
    Q_INVOKABLE void share(weerbaar::app::PdfExportViewModel::Password kind, QString const& password = {}, QString const& repeated = {});
    /// Nothing is left of what was being made.
    Q_INVOKABLE void cancel();

signals:
    void destinationChanged();
    void proposedPasswordChanged();
    void busyChanged();
    void progressChanged();
    void errorChanged();
    void savedChanged();

protected:
    /// \param fileName of the suggested file, before the date: "verslag". Says nothing of what is in it.
    PdfExportViewModel(report::ExportLog& exports, Sharer& sharer, Clock const& clock, QString fileName, QObject* parent);

    void setContent(ReportDocument document);
    /// What the vault keeps of an export that is about to leave; the files that go along are filled in.
    [[nodiscard]] virtual report::ExportEntry entry() const = 0;
    /// The files that go along in it, opened. \returns what is said in place of making it.
    [[nodiscard]] virtual Result<std::vector<PdfAttachment>> attachments() { return std::vector<PdfAttachment>(); }
    void reloadEarlier();
    void setError(QString const& error);

private:
    struct Making;

    /// \returns false, and `error` says why, if it cannot be.
    [[nodiscard]] bool choosePassword(Making& making, Password kind, QString const& password, QString const& repeated);
    void make(std::shared_ptr<Making> const& making);
    void finish(Making& making, Result<std::vector<report::ExportedFile>> made);
    void handOver(QString const& file);
    void freshDestination();
    void setSaved(QString const& savedText, QString const& keepText);

    report::ExportLog& m_exports;
    Sharer& m_sharer;
    Clock const& m_clock;
    QString m_fileName;
    QString m_destination;
    QString m_proposedPassword;
    ReportDocument m_content;
    GadgetListModel<DocumentRow> m_document;
    GadgetListModel<EarlierExportRow> m_earlier;
    QString m_error;
    QString m_savedText;
    QString m_keepText;
    bool m_isHandingOver = false;
    TaskProgress m_progress;
    BackgroundTask m_task;  // last: it waits for its work, which tells how far it is
};

}  // namespace weerbaar::app
