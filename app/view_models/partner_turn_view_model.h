// The partner's turn: the home check and what is for both, and nothing else.
#pragma once

#include "app/view_models/letter_out_view_model.h"
#include "app/view_models/questions_view_model.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace weerbaar::app {

/// Holds the partner's sheets for as long as the turn lasts: the restricted vault (scan::PartnerTurn) or, on their own
/// phone, what they answer to an invitation (scan::InvitedPartner). GUI thread.
class PartnerTurnViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the root view model")
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(weerbaar::app::QuestionsViewModel* questions READ questions NOTIFY stageChanged)  ///< of Questions; else null
    Q_PROPERTY(QString questionsTitle READ questionsTitle NOTIFY stageChanged)
    Q_PROPERTY(bool onOwnPhone READ isOnOwnPhone CONSTANT)  ///< ends with sending the answers, not with giving the phone back
    Q_PROPERTY(int shortCount READ shortCount CONSTANT)        ///< questions in the short round, both parts together
    Q_PROPERTY(int homeCount READ homeCount CONSTANT)
    Q_PROPERTY(int familyCount READ familyCount CONSTANT)
    Q_PROPERTY(QString shortText READ shortText NOTIFY stageChanged)    ///< "5 van 18 beantwoord"; empty before the first
    Q_PROPERTY(QString homeText READ homeText NOTIFY stageChanged)
    Q_PROPERTY(QString familyText READ familyText NOTIFY stageChanged)
    Q_PROPERTY(bool hasAnswers READ hasAnswers NOTIFY stageChanged)
    Q_PROPERTY(QString answersText READ answersText NOTIFY stageChanged)  ///< "12 antwoorden", which the other side counts too
    // On their own phone.
    Q_PROPERTY(weerbaar::app::LetterOutViewModel* reply READ reply NOTIFY stageChanged)  ///< of Giving; else null
    Q_PROPERTY(QString error READ error NOTIFY askingChanged)     ///< the reply could not be made
    Q_PROPERTY(bool asking READ isAsking NOTIFY askingChanged)    ///< whether the answers may go

public:
    /// Giving: on their own phone, the reply stands on the screen.
    enum class Stage { Welcome, Questions, Done, Giving };
    Q_ENUM(Stage)
    /// Short: the partner's own 18, of both scans. Family: what of the personal scan is for both.
    enum class Part { Short, Home, Family };
    Q_ENUM(Part)

    /// Makes the reply to an invitation, of the answers as they are by then.
    using Seal = std::function<Result<crypto::Bytes>()>;

    /// \param seal null: on the councillor's phone.
    explicit PartnerTurnViewModel(std::unique_ptr<scan::PartnerSheets> sheets, Seal seal = nullptr, QObject* parent = nullptr);
    ~PartnerTurnViewModel() override;

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QuestionsViewModel* questions() const { return m_stage == Stage::Questions ? m_current : nullptr; }
    [[nodiscard]] bool isOnOwnPhone() const { return m_seal != nullptr; }
    [[nodiscard]] QString questionsTitle() const;
    [[nodiscard]] int shortCount() const;
    [[nodiscard]] int homeCount() const;
    [[nodiscard]] int familyCount() const;
    [[nodiscard]] QString shortText() const;
    [[nodiscard]] QString homeText() const;
    [[nodiscard]] QString familyText() const;
    [[nodiscard]] bool hasAnswers() const;
    [[nodiscard]] QString answersText() const;
    [[nodiscard]] LetterOutViewModel* reply() const { return m_reply.get(); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

    Q_INVOKABLE void begin(weerbaar::app::PartnerTurnViewModel::Part part);
    /// From the questions: to choose another part, or to stop.
    Q_INVOKABLE void showWelcome();
    /// "Klaar": what to do now is to give the phone back.
    Q_INVOKABLE void showDone();
    /// On their own phone: the answers as a reply, to be shown as codes or saved.
    Q_INVOKABLE void giveReply();
    /// Whether ending now loses answers that are nowhere else; then it asks, and the second time it is so no more.
    [[nodiscard]] Q_INVOKABLE bool mayEnd();
    /// To the question that mayEnd() put: no, not yet.
    Q_INVOKABLE void goOn();

signals:
    void stageChanged();
    void askingChanged();

private:
    struct Progress;
    [[nodiscard]] Progress progress(scan::AnswerSheet& sheet, scan::Scope scope) const;
    void show(QuestionsViewModel& questions, scan::Scope scope);
    void partFinished();
    void setStage(Stage stage);
    void setAsking(bool asking);

    std::unique_ptr<scan::PartnerSheets> m_sheets;
    Seal m_seal;
    QuestionsViewModel m_home;
    QuestionsViewModel m_family;
    QuestionsViewModel* m_current = nullptr;
    Part m_part = Part::Short;
    Stage m_stage = Stage::Welcome;
    std::unique_ptr<LetterOutViewModel> m_reply;
    QString m_error;
    bool m_isAsking = false;
};

}  // namespace weerbaar::app
