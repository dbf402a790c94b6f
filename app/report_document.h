// The report as blocks of text: one list that the preview shows and the PDF prints.
#pragma once

#include "core/report/report.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <vector>

namespace weerbaar::app {

/// One block. Because preview and PDF are made from the same list, what is seen is what leaves.
struct DocumentRow {
    Q_GADGET
    Q_PROPERTY(int kind MEMBER kind)  ///< a Kind
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString text MEMBER text)
public:
    enum Kind {
        Title,
        Heading,
        Value,
        Text,
        Quote,
        SmallPrint,
        Section,  ///< above Headings, where one paper has several incidents
        Marking,  ///< the municipality's own words above the title; at the foot of each page too
    };
    Q_ENUM(Kind)

    int kind = Text;
    QString label;  ///< only of a Value
    QString text;
    bool operator==(DocumentRow const&) const = default;
};

using ReportDocument = QList<DocumentRow>;

/// What one event says on a timeline; the incident's screen and the report say the same.
[[nodiscard]] QString timelineText(report::TimelineEntry const& entry);
/// What sort of event it is, in a few words and with nothing of what somebody told: "Vastgelegd", "Gebeld".
[[nodiscard]] QString eventText(incident::EventKind kind);
/// Whether anything was changed: "Niets gewijzigd: 4 van 4 kloppen".
[[nodiscard]] QString intactText(incident::Verification const& verification);

// Parts that several papers have in common.
/// "52,09075 N, 5,12139 O (nauwkeurig tot ongeveer 12 meter), gemeten op 20 november 2026, 21:20"
[[nodiscard]] QString positionText(incident::MeasuredPosition const& position);
/// A row for each thing that was told of where online it was.
[[nodiscard]] ReportDocument onlineRows(incident::OnlinePlace const& online);
/// A row for somebody who was there: what they were in it, and all that was told of them.
[[nodiscard]] DocumentRow personRow(report::PersonEntry const& person);
/// A row for a file, with the SHA-256 by which it is known again. \param isBeside if it goes along, beside the paper.
[[nodiscard]] DocumentRow evidenceRow(report::EvidenceEntry const& file, bool isBeside = false);
/// What an evidence list says below it: whether the files are with it.
[[nodiscard]] DocumentRow evidenceNote(std::vector<report::EvidenceEntry> const& files, bool areBeside = false);
/// What every paper of ours ends with.
[[nodiscard]] DocumentRow closingNote();
/// Says so, below the first row with it, if no font of this device has letters for some of the text. Of a document that is
/// otherwise ready. Needs a QGuiApplication.
void noteUnshown(ReportDocument& document);

/// Every word of it, in the person's language. Needs a QGuiApplication.
[[nodiscard]] ReportDocument documentOf(report::Report const& report);
/// The part of it about one incident, from which no file goes along.
[[nodiscard]] ReportDocument documentOf(report::IncidentReport const& incident);

}  // namespace weerbaar::app
