// The home check (woningcheck): one item per page, and what it comes to.
#pragma once

#include "app/view_models/gadget_list_model.h"
#include "core/scan/scan.h"
#include "core/scan/scan_result.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

namespace weerbaar::app {

/// One bar of the overview. good + gaps + unknown + open = total.
struct ThemeRow {
    Q_GADGET
    Q_PROPERTY(QString themeId MEMBER themeId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(int good MEMBER good)
    Q_PROPERTY(int gaps MEMBER gaps)
    Q_PROPERTY(int unknown MEMBER unknown)
    Q_PROPERTY(int open MEMBER open)
    Q_PROPERTY(int total MEMBER total)
    Q_PROPERTY(QString statusText MEMBER statusText)  ///< "2 te doen", "in orde", …
    Q_PROPERTY(QString spokenText MEMBER spokenText)  ///< the bar in words, for a screen reader
public:
    QString themeId;
    QString title;
    int good = 0;
    int gaps = 0;
    int unknown = 0;
    int open = 0;
    int total = 0;
    QString statusText;
    QString spokenText;
    bool operator==(ThemeRow const&) const = default;
};

/// Something to do or find out.
struct ActionRow {
    Q_GADGET
    Q_PROPERTY(QString itemId MEMBER itemId)
    Q_PROPERTY(QString title MEMBER title)    ///< imperative
    Q_PROPERTY(QString detail MEMBER detail)  ///< "Gratis · een kwartier"
    Q_PROPERTY(QString reason MEMBER reason)  ///< why it stands here: "Je antwoord: nee. Meest gemaakte fout."
    Q_PROPERTY(QString advice MEMBER advice)
    Q_PROPERTY(bool critical MEMBER critical)
public:
    QString itemId;
    QString title;
    QString detail;
    QString reason;
    QString advice;
    bool critical = false;
    bool operator==(ActionRow const&) const = default;
};

/// GUI thread; borrows the store and so lives no longer than the session.
class HomeCheckViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)  ///< saving failed: what to do; empty when saved
    // Intro
    Q_PROPERTY(QStringList intro READ intro CONSTANT)
    Q_PROPERTY(int home READ home NOTIFY profileChanged)      ///< -1 not said, 0 flat, 1 terraced, 2 detached
    Q_PROPERTY(int tenure READ tenure NOTIFY profileChanged)  ///< -1 not said, 0 owned, 1 rented
    Q_PROPERTY(bool hasAnswers READ hasAnswers NOTIFY answersChanged)  ///< there is a round to go on with
    Q_PROPERTY(int answeredCount READ answeredCount NOTIFY answersChanged)
    Q_PROPERTY(int count READ count NOTIFY profileChanged)  ///< items asked in this home
    // The item on the page
    Q_PROPERTY(QString itemId READ itemId NOTIFY itemChanged)
    Q_PROPERTY(QString themeTitle READ themeTitle NOTIFY itemChanged)
    Q_PROPERTY(int positionInTheme READ positionInTheme NOTIFY itemChanged)  ///< 1-based
    Q_PROPERTY(int themeCount READ themeCount NOTIFY itemChanged)
    Q_PROPERTY(int position READ position NOTIFY itemChanged)  ///< 1-based, of count
    Q_PROPERTY(QString statement READ statement NOTIFY itemChanged)
    Q_PROPERTY(QString why READ why NOTIFY itemChanged)
    Q_PROPERTY(QString advice READ advice NOTIFY itemChanged)
    Q_PROPERTY(QString rentedNote READ rentedNote NOTIFY itemChanged)  ///< only for a rented home; else empty
    Q_PROPERTY(QString weightText READ weightText NOTIFY itemChanged)  ///< "Kritiek: bepaalt of je veilig kunt kiezen"
    Q_PROPERTY(QString sourceText READ sourceText NOTIFY itemChanged)  ///< own estimate, or where it is from, with the date
    Q_PROPERTY(bool isOwnEstimate READ isOwnEstimate NOTIFY itemChanged)
    Q_PROPERTY(int answer READ answer NOTIFY answersChanged)  ///< -1 none, 0 yes, 1 partly, 2 no, 3 unknown, 4 not applicable
    Q_PROPERTY(bool isFirst READ isFirst NOTIFY itemChanged)
    Q_PROPERTY(bool isLast READ isLast NOTIFY itemChanged)
    // Result
    Q_PROPERTY(QAbstractListModel* themes READ themes CONSTANT)
    Q_PROPERTY(QAbstractListModel* actionsNow READ actionsNow CONSTANT)      ///< at most three, the critical ones first
    Q_PROPERTY(QAbstractListModel* moreCritical READ moreCritical CONSTANT)  ///< critical gaps that do not fit in the three
    Q_PROPERTY(QAbstractListModel* toFindOut READ toFindOut CONSTANT)        ///< answered "weet ik niet", the critical ones first
    Q_PROPERTY(QAbstractListModel* actionsLater READ actionsLater CONSTANT)  ///< the rest
    Q_PROPERTY(QString summary READ summary NOTIFY answersChanged)  ///< one sentence on where the round stands
    Q_PROPERTY(QString checkedText READ checkedText CONSTANT)       ///< "Bronnen nagekeken op 21 november 2026"

public:
    enum class Stage { Intro, Questions, Results };
    Q_ENUM(Stage)

    HomeCheckViewModel(vault::Database& database, content::ScanPack const& pack, Clock const& clock,
                       QObject* parent = nullptr);
    ~HomeCheckViewModel() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QStringList intro() const;
    [[nodiscard]] int home() const;
    [[nodiscard]] int tenure() const;
    [[nodiscard]] bool hasAnswers() const { return answeredCount() > 0; }
    [[nodiscard]] int answeredCount() const { return m_answeredCount; }
    [[nodiscard]] int count() const { return static_cast<int>(m_asked.size()); }
    [[nodiscard]] QString itemId() const;
    [[nodiscard]] QString themeTitle() const;
    [[nodiscard]] int positionInTheme() const;
    [[nodiscard]] int themeCount() const;
    [[nodiscard]] int position() const { return m_index + 1; }
    [[nodiscard]] QString statement() const;
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString advice() const;
    [[nodiscard]] QString rentedNote() const;
    [[nodiscard]] QString weightText() const;
    [[nodiscard]] QString sourceText() const;
    [[nodiscard]] bool isOwnEstimate() const;
    [[nodiscard]] int answer() const;
    [[nodiscard]] bool isFirst() const { return m_index == 0; }
    [[nodiscard]] bool isLast() const { return m_index + 1 == count(); }
    [[nodiscard]] QAbstractListModel* themes() { return &m_themes; }
    [[nodiscard]] QAbstractListModel* moreCritical() { return &m_moreCritical; }
    [[nodiscard]] QAbstractListModel* actionsNow() { return &m_actionsNow; }
    [[nodiscard]] QAbstractListModel* actionsLater() { return &m_actionsLater; }
    [[nodiscard]] QAbstractListModel* toFindOut() { return &m_toFindOut; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString checkedText() const;

    Q_INVOKABLE void setHome(int home);
    Q_INVOKABLE void setTenure(int tenure);
    Q_INVOKABLE void showIntro();
    /// Goes on where the round was left; a new round begins at the first item.
    Q_INVOKABLE void start();
    /// Saved when it returns without error. The same answer again keeps it.
    Q_INVOKABLE void choose(int answer);
    Q_INVOKABLE void next();  ///< after the last item: the result
    Q_INVOKABLE void previous();
    Q_INVOKABLE void goToItem(QString const& itemId);
    /// The theme's first item without an answer, or its first.
    Q_INVOKABLE void goToTheme(QString const& themeId);
    Q_INVOKABLE void showResults();

signals:
    void stageChanged();
    void errorChanged();
    void profileChanged();
    void itemChanged();
    void answersChanged();

private:
    struct Asked {
        content::ScanTheme const* theme;
        content::ScanItem const* item;
    };

    [[nodiscard]] content::ScanItem const* current() const;
    void setProfile(scan::HomeProfile const& profile);
    void collectAsked();
    void setIndex(int index);
    void setStage(Stage stage);
    bool report(Result<void> const& outcome);
    void reloadAnswers();

    scan::ScanStore m_store;
    scan::Round m_round;
    std::vector<Asked> m_asked;
    std::vector<scan::GivenAnswer> m_answers;
    int m_answeredCount = 0;
    int m_index = 0;
    Stage m_stage = Stage::Intro;
    QString m_error;
    GadgetListModel<ThemeRow> m_themes;
    GadgetListModel<ActionRow> m_moreCritical;
    GadgetListModel<ActionRow> m_actionsNow;
    GadgetListModel<ActionRow> m_actionsLater;
    GadgetListModel<ActionRow> m_toFindOut;
};

}  // namespace weerbaar::app
