// The rows of an incident's page, and their words.
#pragma once

#include "core/content/pack.h"
#include "core/incident/incident.h"
#include "core/protocol/local_protocol.h"
#include "core/protocol/protocol.h"
#include "core/report/export_log.h"
#include "core/report/report.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <string_view>
#include <vector>

namespace weerbaar::app {

struct StepRow {
    Q_GADGET
    Q_PROPERTY(QString stepId MEMBER stepId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString say MEMBER say)            ///< to say aloud; empty: none
    Q_PROPERTY(QString whoText MEMBER whoText)
    Q_PROPERTY(QString dueText MEMBER dueText)    ///< "Vandaag nog", "Voor 20 februari 2027"
    Q_PROPERTY(int state MEMBER state)            ///< 0 open, 1 overdue, 2 done, 3 not needed
    /// "Gedaan op …", "Niet nodig: …", "Nog niet; kijk op …"; empty: nothing was decided.
    Q_PROPERTY(QString decisionText MEMBER decisionText)
    Q_PROPERTY(QString note MEMBER note)          ///< what was written with the decision; may be empty
    /// "Bel 0900-8844", "Bel griffier Jansen, 0123-45 67 89"; empty: nobody to call.
    Q_PROPERTY(QString callText MEMBER callText)
    /// Whose number is not known yet, one of protocol::localRoles; else empty.
    Q_PROPERTY(QString addContactRole MEMBER addContactRole)
    Q_PROPERTY(bool isOwn MEMBER isOwn)           ///< of the municipality, not of the pack
    Q_PROPERTY(QString sourceText MEMBER sourceText)
public:
    QString stepId;
    QString title;
    QString text;
    QString say;
    QString whoText;
    QString dueText;
    int state = 0;
    QString decisionText;
    QString note;
    QString callText;
    QString addContactRole;
    bool isOwn = false;
    QString sourceText;
    bool operator==(StepRow const&) const = default;
};

struct EventRow {
    Q_GADGET
    Q_PROPERTY(QString dayText MEMBER dayText)    ///< "20 november 2026"
    Q_PROPERTY(QString timeText MEMBER timeText)  ///< "21:15"
    Q_PROPERTY(QString text MEMBER text)
    /// 0 told, 1 added, 2 corrected, 3 step decided, 4 called, 5 something left the vault, 6 filled in later, 7 evidence
    Q_PROPERTY(int kind MEMBER kind)
public:
    QString dayText;
    QString timeText;
    QString text;
    int kind = 0;
    bool operator==(EventRow const&) const = default;
};

/// Something that was told beside the account itself.
struct DetailRow {
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString text MEMBER text)
public:
    QString label;
    QString text;
    bool operator==(DetailRow const&) const = default;
};

/// Whether somebody with this number can be called.
[[nodiscard]] bool isCallable(protocol::LocalContact const* contact);
/// Whether a step's contact is somebody of the municipality, not of the contacts pack.
[[nodiscard]] bool isLocalRole(std::string_view contact);

/// What the words of a step are made of.
struct StepWords {
    protocol::LocalProtocol const& local;
    content::ProtocolPack const& protocol;
    content::ContactsPack const& contacts;
    Moment now;
};
/// When a step is looked at: today or before, later, or no more.
enum class StepTime { Now, Later, Decided };
[[nodiscard]] StepTime stepTime(protocol::Step const& step, Moment now);

[[nodiscard]] StepRow stepRow(protocol::Step const& step, StepWords const& words);
/// "3 van 12 stappen gedaan"; what is not needed does not count.
[[nodiscard]] QString stepsSummaryText(QList<StepRow> const& rows);

/// Every field that was told beyond the description, the exact words, the conclusions and the concerns.
[[nodiscard]] QList<DetailRow> detailRows(incident::Account const& account);
/// "Nog in te vullen: getuigen, letsel."; empty: nothing.
[[nodiscard]] QString missingText(incident::Account const& account);
/// A sentence for each reason. \param times how often it was by the same offender, this time included.
[[nodiscard]] QStringList reasonTexts(std::vector<protocol::SeverityReason> const& reasons, QString const& typeTitle, int times,
                                      content::ProtocolPack const& protocol);
/// Until when a complaint (klacht) can be made.
[[nodiscard]] QString complaintText(protocol::ComplaintTerm const& term);

/// The events in their own order, with what left the vault after all that came before it.
[[nodiscard]] QList<EventRow> eventRows(std::vector<report::TimelineEntry> const& timeline,
                                        std::vector<report::LoggedExport> const& exports);

}  // namespace weerbaar::app
