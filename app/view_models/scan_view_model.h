// One of the two self-scans: what it is about, its questions, and what it comes to.
#pragma once

#include "app/view_models/gadget_list_model.h"
#include "app/view_models/questions_view_model.h"
#include "app/view_models/scan_rows.h"
#include "core/scan/action.h"
#include "core/scan/scan_result.h"
#include "core/scan/scan_store.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace weerbaar::app {

/// The councillor's. GUI thread; borrows the database and so lives no longer than the session.
class ScanViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(int scan READ scanIndex CONSTANT)  ///< 0 home, 1 personal; what the root's functions take
    Q_PROPERTY(bool isHome READ isHome CONSTANT)
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)  ///< saving failed: what to do; empty when saved
    Q_PROPERTY(weerbaar::app::QuestionsViewModel* questions READ questions CONSTANT)
    // What it is about
    Q_PROPERTY(QStringList intro READ intro CONSTANT)
    Q_PROPERTY(int home READ home NOTIFY profileChanged)          ///< -1 not said, 0 flat, 1 terraced, 2 detached
    Q_PROPERTY(int tenure READ tenure NOTIFY profileChanged)      ///< -1 not said, 0 owned, 1 rented
    Q_PROPERTY(int living READ living NOTIFY profileChanged)      ///< -1 not said, 0 alone, 1 with a partner
    Q_PROPERTY(int children READ children NOTIFY profileChanged)  ///< -1 not said, 0 no, 1 yes
    Q_PROPERTY(int business READ business NOTIFY profileChanged)  ///< -1 not said, 0 no, 1 yes: at the home address
    Q_PROPERTY(int scope READ scope NOTIFY profileChanged)        ///< 0 short, 1 full
    Q_PROPERTY(bool walking READ isWalking NOTIFY profileChanged)
    Q_PROPERTY(bool canWalk READ canWalk CONSTANT)
    Q_PROPERTY(int shortCount READ shortCount NOTIFY profileChanged)  ///< questions in the short round
    Q_PROPERTY(int fullCount READ fullCount NOTIFY profileChanged)
    Q_PROPERTY(QAbstractListModel* offers READ offers CONSTANT)   ///< what others offer (OfferRow)
    Q_PROPERTY(QString checkedText READ checkedText CONSTANT)     ///< "Bronnen nagekeken op 21 november 2026"
    // The round
    Q_PROPERTY(bool hasAnswers READ hasAnswers NOTIFY resultChanged)   ///< by anyone, in this round
    Q_PROPERTY(int answeredCount READ answeredCount NOTIFY resultChanged)  ///< of the councillor's own questions
    Q_PROPERTY(int count READ count NOTIFY resultChanged)
    Q_PROPERTY(bool isFinished READ isFinished NOTIFY resultChanged)
    Q_PROPERTY(bool hasEarlierRounds READ hasEarlierRounds NOTIFY resultChanged)
    Q_PROPERTY(QString roundText READ roundText NOTIFY resultChanged)  ///< "Begonnen op 21 november 2026"; empty before the first
    Q_PROPERTY(QString nextRoundText READ nextRoundText NOTIFY resultChanged)  ///< "Volgende keer: rond 21 november 2027"; empty until finished
    // Result
    Q_PROPERTY(QString summary READ summary NOTIFY resultChanged)  ///< one sentence on where the round stands
    Q_PROPERTY(QString changeText READ changeText NOTIFY resultChanged)  ///< "3 beter en 1 minder dan vorige keer"; empty the first time
    Q_PROPERTY(QString basisText READ basisText NOTIFY resultChanged)  ///< which of two answers counts; empty if only one answered
    Q_PROPERTY(int differenceCount READ differenceCount NOTIFY resultChanged)
    Q_PROPERTY(QAbstractListModel* themes READ themes CONSTANT)              ///< ThemeRow
    Q_PROPERTY(QAbstractListModel* critical READ critical CONSTANT)          ///< critical gaps that are not among the three, whatever was decided
    Q_PROPERTY(QAbstractListModel* actionsNow READ actionsNow CONSTANT)      ///< at most three
    Q_PROPERTY(QAbstractListModel* actionsPlanned READ actionsPlanned CONSTANT)
    Q_PROPERTY(QAbstractListModel* actionsLater READ actionsLater CONSTANT)
    Q_PROPERTY(QAbstractListModel* actionsSettled READ actionsSettled CONSTANT)  ///< done, and deliberately not
    Q_PROPERTY(QAbstractListModel* toFindOut READ toFindOut CONSTANT)        ///< "weet ik niet", the critical ones first

public:
    enum class Stage { Intro, Questions, Results };
    Q_ENUM(Stage)

    struct Needs {
        vault::Database& database;
        content::ScanPack const& pack;
        Clock const& clock;
        std::function<void()> changed;           ///< an answer, a round or a decision: reminders look again
        std::function<void()> householdChanged;  ///< it is one: the other scan may be asked other questions now
    };
    explicit ScanViewModel(Needs needs, QObject* parent = nullptr);
    ~ScanViewModel() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] int scanIndex() const { return isHome() ? 0 : 1; }
    [[nodiscard]] bool isHome() const { return m_needs.pack.scan == content::Scan::Home; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QuestionsViewModel* questions() { return &m_questions; }
    [[nodiscard]] QStringList intro() const;
    [[nodiscard]] int home() const;
    [[nodiscard]] int tenure() const;
    [[nodiscard]] int living() const;
    [[nodiscard]] int children() const;
    [[nodiscard]] int business() const;
    [[nodiscard]] int scope() const { return round().scope == scan::Scope::Short ? 0 : 1; }
    [[nodiscard]] bool isWalking() const { return round().order == scan::Order::Walking; }
    [[nodiscard]] bool canWalk() const { return !m_needs.pack.walk.empty(); }
    [[nodiscard]] int shortCount() const;
    [[nodiscard]] int fullCount() const;
    [[nodiscard]] QAbstractListModel* offers() { return &m_offers; }
    [[nodiscard]] QString checkedText() const;
    [[nodiscard]] bool hasAnswers() const { return !m_rounds.answers.empty(); }
    [[nodiscard]] int answeredCount() const { return m_questions.answeredCount(); }
    [[nodiscard]] int count() const { return m_questions.count(); }
    [[nodiscard]] bool isFinished() const { return round().finishedAt.has_value(); }
    [[nodiscard]] bool hasEarlierRounds() const { return m_rounds.before.has_value(); }
    [[nodiscard]] QString roundText() const;
    [[nodiscard]] QString nextRoundText() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString changeText() const { return m_changeText; }
    [[nodiscard]] QString basisText() const;
    [[nodiscard]] int differenceCount() const { return m_differenceCount; }
    [[nodiscard]] QAbstractListModel* themes() { return &m_themes; }
    [[nodiscard]] QAbstractListModel* critical() { return &m_critical; }
    [[nodiscard]] QAbstractListModel* actionsNow() { return &m_actionsNow; }
    [[nodiscard]] QAbstractListModel* actionsPlanned() { return &m_actionsPlanned; }
    [[nodiscard]] QAbstractListModel* actionsLater() { return &m_actionsLater; }
    [[nodiscard]] QAbstractListModel* actionsSettled() { return &m_actionsSettled; }
    [[nodiscard]] QAbstractListModel* toFindOut() { return &m_toFindOut; }

    Q_INVOKABLE void setHome(int home);
    Q_INVOKABLE void setTenure(int tenure);
    Q_INVOKABLE void setLiving(int living);
    Q_INVOKABLE void setChildren(int children);
    Q_INVOKABLE void setBusiness(int business);
    /// Of the round under way: a short one may become full, with all its answers.
    Q_INVOKABLE void setScope(int scope);
    Q_INVOKABLE void setWalking(bool walking);
    Q_INVOKABLE void showIntro();
    /// Goes on where the round was left; the first round begins at the first item.
    Q_INVOKABLE void start();
    /// Finishes the round and begins a new one, at its first question.
    Q_INVOKABLE void startNewRound(int scope);
    /// Calls the round done: from now on the calendar counts to the next.
    Q_INVOKABLE void finishRound();
    /// Whether the councillor is asked this in the round; the partner alone may be.
    [[nodiscard]] Q_INVOKABLE bool asks(QString const& itemId) const;
    Q_INVOKABLE void goToItem(QString const& itemId);
    Q_INVOKABLE void goToTheme(QString const& themeId);
    Q_INVOKABLE void showResults();

    /// Reads everything anew: something else has changed answers, rounds, decisions or the household.
    void reload();

    // For the session, which hands them to the pages about this scan.
    [[nodiscard]] scan::ScanStore& store() { return m_store; }
    [[nodiscard]] scan::ActionStore& actions() { return m_actions; }
    [[nodiscard]] scan::RoundsNow const& rounds() const { return m_rounds; }
    [[nodiscard]] scan::Round const& round() const { return m_rounds.current ? *m_rounds.current : m_noRound; }  ///< id 0: none yet
    [[nodiscard]] std::vector<scan::GivenAnswer> const& answers() const { return m_rounds.answers; }
    [[nodiscard]] std::vector<scan::Decision> const& decisions() const { return m_decisions; }

signals:
    void stageChanged();
    void errorChanged();
    void profileChanged();
    void resultChanged();

private:
    void changeProfile(std::function<void(scan::Profile&)> const& change);
    bool ensureRound();
    void setStage(Stage stage);
    bool report(Result<void> const& outcome);
    void readRound();
    void evaluate();

    Needs m_needs;
    scan::ScanStore m_store;
    scan::ActionStore m_actions;
    QuestionsViewModel m_questions;
    scan::RoundsNow m_rounds;
    scan::Round const m_noRound;
    std::vector<scan::Decision> m_decisions;
    int m_differenceCount = 0;
    QString m_changeText;
    Stage m_stage = Stage::Intro;
    QString m_error;
    GadgetListModel<OfferRow> m_offers;
    GadgetListModel<ThemeRow> m_themes;
    GadgetListModel<ActionRow> m_critical;
    GadgetListModel<ActionRow> m_actionsNow;
    GadgetListModel<ActionRow> m_actionsPlanned;
    GadgetListModel<ActionRow> m_actionsLater;
    GadgetListModel<ActionRow> m_actionsSettled;
    GadgetListModel<ActionRow> m_toFindOut;
};

}  // namespace weerbaar::app
