// The report to the griffier: choose, see exactly what will leave, save as PDF.
#pragma once

#include "app/view_models/pdf_export_view_model.h"
#include "core/evidence/attachment_store.h"
#include "core/incident/incident.h"
#include "core/report/report.h"
#include "core/vault/settings.h"

#include <string>
#include <utility>
#include <vector>

namespace weerbaar::app {

/// Something that goes along or stays out: a part, somebody, something that came later, another incident.
struct ReportChoiceRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  ///< for the setter of its list
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)  ///< may be empty
    Q_PROPERTY(bool isIncluded MEMBER isIncluded)
public:
    QString key;
    QString title;
    QString detail;
    bool isIncluded = true;
    bool operator==(ReportChoiceRow const&) const = default;
};

struct ReportFileRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QStringList choices MEMBER choices)  ///< what can become of it, in words
    Q_PROPERTY(int use MEMBER use)                  ///< which of them: a report::FileUse
public:
    QString key;
    QString title;
    QStringList choices;
    int use = 0;
    bool operator==(ReportFileRow const&) const = default;
};

/// While its page is open. GUI thread; borrows what it needs.
class ReportViewModel : public weerbaar::app::PdfExportViewModel {  // in full: the linter looks it up by this name
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(QString recipient READ recipient WRITE setRecipient NOTIFY changed)  ///< for whom
    Q_PROPERTY(QString purpose READ purpose WRITE setPurpose NOTIFY changed)        ///< what for
    Q_PROPERTY(QString senderName READ senderName WRITE setSenderName NOTIFY changed)
    Q_PROPERTY(QString municipality READ municipality WRITE setMunicipality NOTIFY changed)
    Q_PROPERTY(QString heading READ heading WRITE setHeading NOTIFY changed)  ///< the municipality's own; kept in the vault
    Q_PROPERTY(QString letterText READ letterText NOTIFY changed)  ///< of these five, the one that matters
    Q_PROPERTY(QAbstractListModel* parts READ parts CONSTANT)      ///< of which there is something
    Q_PROPERTY(QString partsText READ partsText NOTIFY changed)    ///< what stays out: "Zonder: eigen indruk"
    Q_PROPERTY(QAbstractListModel* people READ people CONSTANT)    ///< empty where they stay out altogether
    Q_PROPERTY(QString peopleText READ peopleText NOTIFY changed)  ///< "2 van 3"
    Q_PROPERTY(QAbstractListModel* events READ events CONSTANT)    ///< what came after the account as first told, but for files
    Q_PROPERTY(QString eventsText READ eventsText NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* files READ files CONSTANT)
    Q_PROPERTY(QString filesText READ filesText NOTIFY changed)    ///< how many go along, and how large they are together
    Q_PROPERTY(QString filesProblem READ filesProblem NOTIFY changed)  ///< they are too large; empty: they are not
    Q_PROPERTY(int allFilesUse READ allFilesUse NOTIFY changed)    ///< the report::FileUse of all; -1: they differ
    Q_PROPERTY(QAbstractListModel* others READ others CONSTANT)    ///< the other incidents of the vault, newest first
    Q_PROPERTY(QString othersText READ othersText NOTIFY changed)

public:
    struct Needs {
        incident::IncidentStore& store;
        evidence::AttachmentStore& attachments;
        report::ExportLog& exports;
        Sharer& sharer;
        vault::SettingsStore& settings;
        content::ProtocolPack const& protocol;
        content::ContactsPack const& contacts;
        Clock const& clock;
    };
    /// \param opened the incident that it is opened from: it always stays in.
    ReportViewModel(Needs needs, report::Source opened, QObject* parent = nullptr);
    ~ReportViewModel() override;

    [[nodiscard]] QString recipient() const { return m_recipient; }
    [[nodiscard]] QString purpose() const { return m_purpose; }
    [[nodiscard]] QString senderName() const { return m_senderName; }
    [[nodiscard]] QString municipality() const { return m_municipality; }
    [[nodiscard]] QString heading() const { return m_heading; }
    [[nodiscard]] QString letterText() const;
    [[nodiscard]] QAbstractListModel* parts() { return &m_parts; }
    [[nodiscard]] QString partsText() const;
    [[nodiscard]] QAbstractListModel* people() { return &m_people; }
    [[nodiscard]] QString peopleText() const;
    [[nodiscard]] QAbstractListModel* events() { return &m_events; }
    [[nodiscard]] QString eventsText() const;
    [[nodiscard]] QAbstractListModel* files() { return &m_files; }
    [[nodiscard]] QString filesText() const;
    [[nodiscard]] QString filesProblem() const;
    [[nodiscard]] int allFilesUse() const;
    [[nodiscard]] QAbstractListModel* others() { return &m_others; }
    [[nodiscard]] QString othersText() const;

    void setRecipient(QString const& value);
    void setPurpose(QString const& value);
    void setSenderName(QString const& value);
    void setMunicipality(QString const& value);
    void setHeading(QString const& value);

    // By the key of a row; another one changes nothing.
    Q_INVOKABLE void setPart(QString const& key, bool isIncluded);
    Q_INVOKABLE void setPerson(QString const& key, bool isIncluded);
    Q_INVOKABLE void setEvent(QString const& key, bool isIncluded);
    Q_INVOKABLE void setOther(QString const& key, bool isIncluded);
    /// \param use an index of the row's choices.
    Q_INVOKABLE void setFile(QString const& key, int use);
    /// Each as far as it can: without hidden data only a photo goes along, another file as it is.
    Q_INVOKABLE void setAllFiles(int use);

    /// All that is chosen; a bundle is made with the same.
    [[nodiscard]] report::Choice choice() const;
    /// What it tells from, beside the choice's incidents.
    [[nodiscard]] std::vector<report::Source> const& sources() const { return m_sources; }

signals:
    void changed();

protected:
    [[nodiscard]] report::ExportEntry entry() const override;
    [[nodiscard]] Result<std::vector<PdfAttachment>> attachments() override;

private:
    /// Something of the incident at `incident` of m_sources.
    struct Target {
        std::size_t incident = 0;
        incident::Person person{};
        int event = 0;
        std::string file{};
        std::string mediaType{};
    };

    template <class Value>
    void choose(Value& value, Value const& wanted);
    [[nodiscard]] report::Report report() const;
    [[nodiscard]] QString ofIncident(std::size_t index) const;
    void listParts();
    void listPeople();
    void listEvents();
    void listFiles(report::Report const& told);
    void listOthers();
    void rebuild();

    Needs m_needs;
    std::vector<report::Source> m_sources;  ///< beside m_choice.incidents, the one it was opened from first
    std::vector<incident::Summary> m_summaries;  ///< of the incidents that can be added
    report::Choice m_choice;                ///< but for the texts below
    QString m_recipient;
    QString m_purpose;
    QString m_senderName;
    QString m_municipality;
    QString m_heading;
    std::vector<Target> m_peopleAt;  ///< beside the rows, as the next two
    std::vector<Target> m_eventsAt;
    std::vector<Target> m_filesAt;
    GadgetListModel<ReportChoiceRow> m_parts;
    GadgetListModel<ReportChoiceRow> m_people;
    GadgetListModel<ReportChoiceRow> m_events;
    GadgetListModel<ReportFileRow> m_files;
    GadgetListModel<ReportChoiceRow> m_others;
    std::uint64_t m_bytesAlong = 0;
    int m_filesAlong = 0;
};

}  // namespace weerbaar::app
