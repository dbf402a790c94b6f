// Samen vergelijken: two people's answers side by side, over both scans.
#pragma once

#include "app/view_models/gadget_list_model.h"
#include "app/view_models/scan_view_model.h"
#include "core/scan/comparison.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

namespace weerbaar::app {

/// One item that both answered.
struct PairRow {
    Q_GADGET
    Q_PROPERTY(int scan MEMBER scan)  ///< 0 home, 1 personal
    Q_PROPERTY(QString itemId MEMBER itemId)
    Q_PROPERTY(QString themeTitle MEMBER themeTitle)
    Q_PROPERTY(QString statement MEMBER statement)
    Q_PROPERTY(QString partnerStatement MEMBER partnerStatement)  ///< if the partner was asked in other words; else empty
    Q_PROPERTY(QString yourAnswer MEMBER yourAnswer)      ///< "Nee"
    Q_PROPERTY(QString partnerAnswer MEMBER partnerAnswer)
    Q_PROPERTY(QString yourNote MEMBER yourNote)
    Q_PROPERTY(QString partnerNote MEMBER partnerNote)
    Q_PROPERTY(QString talk MEMBER talk)                  ///< a question to talk about
    Q_PROPERTY(bool eachForSelf MEMBER eachForSelf)       ///< two facts about two phones: no joint answer is asked
    Q_PROPERTY(int joint MEMBER joint)                    ///< -1 none yet, else as answerOrder
    Q_PROPERTY(QString jointText MEMBER jointText)        ///< "Samen: deels"; empty if none
public:
    int scan = 0;
    QString itemId;
    QString themeTitle;
    QString statement;
    QString partnerStatement;
    QString yourAnswer;
    QString partnerAnswer;
    QString yourNote;
    QString partnerNote;
    QString talk;
    bool eachForSelf = false;
    int joint = -1;
    QString jointText;
    bool operator==(PairRow const&) const = default;
};

/// While its page is open. A difference that gets its joint answer stays in its place until then. GUI thread.
class CompareViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(bool hasPartnerAnswers READ hasPartnerAnswers CONSTANT)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)  ///< "6 verschillen, waarvan 2 samen beantwoord"
    Q_PROPERTY(QAbstractListModel* differences READ differences CONSTANT)  ///< PairRow
    Q_PROPERTY(QAbstractListModel* ownDifferences READ ownDifferences CONSTANT)  ///< PairRow, eachForSelf
    Q_PROPERTY(QAbstractListModel* agreed READ agreed CONSTANT)            ///< PairRow
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY changed)  ///< what only one of the two answered; may be empty
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    CompareViewModel(ScanViewModel& home, ScanViewModel& personal, QObject* parent = nullptr);

    [[nodiscard]] bool hasPartnerAnswers() const { return m_partnerAnswers > 0; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QAbstractListModel* differences() { return &m_differences; }
    [[nodiscard]] QAbstractListModel* ownDifferences() { return &m_ownDifferences; }
    [[nodiscard]] QAbstractListModel* agreed() { return &m_agreed; }
    [[nodiscard]] QString waitingText() const;
    [[nodiscard]] QString error() const { return m_error; }

    /// The joint answer, saved when it returns without error; both own answers stay.
    Q_INVOKABLE void choose(int scan, QString const& itemId, int answer);
    /// Takes the joint answer back.
    Q_INVOKABLE void withdraw(int scan, QString const& itemId);

signals:
    void changed();
    void errorChanged();

private:
    [[nodiscard]] ScanViewModel& scanAt(int scan);
    bool report(Result<void> const& outcome);
    void setJoint(int scan, QString const& itemId, std::optional<scan::Answer> answer);

    ScanViewModel& m_home;
    ScanViewModel& m_personal;
    int m_partnerAnswers = 0;
    int m_onlyYou = 0;
    int m_onlyPartner = 0;
    GadgetListModel<PairRow> m_differences;
    GadgetListModel<PairRow> m_ownDifferences;
    GadgetListModel<PairRow> m_agreed;
    QString m_error;
};

}  // namespace weerbaar::app
