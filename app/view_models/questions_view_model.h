// One person's questions of one scan: one item per page, on the councillor's sheet or the partner's.
#pragma once

#include "app/view_models/gadget_list_model.h"
#include "core/scan/answer_sheet.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace weerbaar::app {

/// A question that a search found, or one that was skipped.
struct QuestionRow {
    Q_GADGET
    Q_PROPERTY(QString itemId MEMBER itemId)
    Q_PROPERTY(QString statement MEMBER statement)
    Q_PROPERTY(QString detail MEMBER detail)  ///< "Voordeur en bezoek · jouw antwoord: nee"
public:
    QString itemId;
    QString statement;
    QString detail;
    bool operator==(QuestionRow const&) const = default;
};

/// Sees nothing but the sheet it is given, and so never the other person's answers. GUI thread; borrows the sheet.
class QuestionsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by a scan or by the partner's turn")
    Q_PROPERTY(bool forPartner READ forPartner CONSTANT)
    Q_PROPERTY(bool isHome READ isHome CONSTANT)     ///< the home check; else the personal scan
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)  ///< saving failed: what to do; empty when saved
    Q_PROPERTY(int count READ count NOTIFY itemChanged)       ///< questions asked of this person
    Q_PROPERTY(int answeredCount READ answeredCount NOTIFY answersChanged)
    Q_PROPERTY(int openCount READ openCount NOTIFY answersChanged)  ///< skipped or still to come
    // The item on the page
    Q_PROPERTY(QString itemId READ itemId NOTIFY itemChanged)
    Q_PROPERTY(QString sectionTitle READ sectionTitle NOTIFY itemChanged)  ///< the theme, or the stop on the walk
    Q_PROPERTY(int positionInSection READ positionInSection NOTIFY itemChanged)  ///< 1-based
    Q_PROPERTY(int sectionCount READ sectionCount NOTIFY itemChanged)
    Q_PROPERTY(int position READ position NOTIFY itemChanged)  ///< 1-based, of count
    Q_PROPERTY(QString statement READ statement NOTIFY itemChanged)
    Q_PROPERTY(QString why READ why NOTIFY itemChanged)
    Q_PROPERTY(QString advice READ advice NOTIFY itemChanged)
    Q_PROPERTY(QString rentedNote READ rentedNote NOTIFY itemChanged)  ///< only for a rented home; else empty
    Q_PROPERTY(QString weightText READ weightText NOTIFY itemChanged)  ///< "Kritiek: bepaalt of je veilig kunt kiezen"
    Q_PROPERTY(QString sourceText READ sourceText NOTIFY itemChanged)  ///< own estimate, or where it is from, with the date
    Q_PROPERTY(bool isOwnEstimate READ isOwnEstimate NOTIFY itemChanged)
    Q_PROPERTY(QString lastTimeText READ lastTimeText NOTIFY itemChanged)  ///< "Vorige keer: nee"; empty if there was none
    Q_PROPERTY(int answer READ answer NOTIFY answersChanged)  ///< -1 none, 0 yes, 1 partly, 2 no, 3 unknown, 4 not applicable
    Q_PROPERTY(QString note READ note NOTIFY answersChanged)  ///< belongs to the answer: there is none without
    Q_PROPERTY(bool isFirst READ isFirst NOTIFY itemChanged)
    Q_PROPERTY(bool isLast READ isLast NOTIFY itemChanged)
    // Search
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchChanged)
    Q_PROPERTY(QAbstractListModel* matches READ matches CONSTANT)  ///< of searchText; empty text: those not answered yet

public:
    explicit QuestionsViewModel(scan::AnswerSheet& sheet, QObject* parent = nullptr);
    ~QuestionsViewModel() override;

    [[nodiscard]] bool forPartner() const;
    [[nodiscard]] bool isHome() const;
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] int count() const { return static_cast<int>(m_questions.size()); }
    [[nodiscard]] int answeredCount() const;
    [[nodiscard]] int openCount() const { return count() - answeredCount(); }
    [[nodiscard]] QString itemId() const;
    [[nodiscard]] QString sectionTitle() const;
    [[nodiscard]] int positionInSection() const;
    [[nodiscard]] int sectionCount() const;
    [[nodiscard]] int position() const { return m_index + 1; }
    [[nodiscard]] QString statement() const;
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString advice() const;
    [[nodiscard]] QString rentedNote() const;
    [[nodiscard]] QString weightText() const;
    [[nodiscard]] QString sourceText() const;
    [[nodiscard]] bool isOwnEstimate() const;
    [[nodiscard]] QString lastTimeText() const;
    [[nodiscard]] int answer() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool isFirst() const { return m_index == 0; }
    [[nodiscard]] bool isLast() const { return m_index + 1 >= count(); }
    [[nodiscard]] QString searchText() const { return m_searchText; }
    void setSearchText(QString const& text);
    [[nodiscard]] QAbstractListModel* matches() { return &m_matches; }

    /// Reads the round anew and takes up where this person left it. The scope is the round's own for the councillor;
    /// the partner says theirs.
    void open(std::optional<scan::Scope> scope = {});
    /// There is no round any more: asks nothing.
    void close();
    /// What this person answered in the round before; for lastTimeText.
    void setLastTime(std::vector<scan::GivenAnswer> answers);
    [[nodiscard]] std::vector<scan::Question> const& questions() const { return m_questions; }

    /// Saved when it returns without error. The same answer again keeps it. The note stays.
    Q_INVOKABLE void choose(int answer);
    /// Saved with the answer that is there; does nothing without one.
    Q_INVOKABLE void setNote(QString const& note);
    /// To the next question, answered or not; after the last one: finished().
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    Q_INVOKABLE void goToItem(QString const& itemId);
    /// The first question without an answer of a section, or its first. On a walk the sections are stops; a theme's id
    /// leads to the theme all the same.
    Q_INVOKABLE void goToSection(QString const& sectionId);
    /// The first question that was skipped; none: stays.
    Q_INVOKABLE void goToFirstOpen();

signals:
    void errorChanged();
    void itemChanged();
    void answersChanged();
    void searchChanged();
    /// The person has come to the end.
    void finished();

private:
    [[nodiscard]] content::ScanItem const* current() const;
    [[nodiscard]] scan::GivenAnswer const* given(std::string_view itemId) const;
    void save(scan::Answer answer, std::string const& note);
    using Wanted = std::function<bool(scan::Question const&)>;
    /// \returns whether there is such a question.
    bool goToFirst(Wanted const& wanted);
    void setIndex(int index);
    void search();
    bool report(Result<void> const& outcome);

    scan::AnswerSheet& m_sheet;
    scan::Round m_round;
    std::vector<scan::Question> m_questions;
    std::vector<scan::GivenAnswer> m_answers;
    std::vector<scan::GivenAnswer> m_lastTime;
    int m_index = 0;
    QString m_searchText;
    GadgetListModel<QuestionRow> m_matches;
    QString m_error;
};

}  // namespace weerbaar::app
