// One thing to do: what was decided about it, and ticking it off.
#pragma once

#include "app/view_models/scan_view_model.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

namespace weerbaar::app {

/// While its page is open. Every change is saved at once. GUI thread; borrows the scan.
class ScanActionViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(QString title READ title CONSTANT)          ///< imperative
    Q_PROPERTY(QString statement READ statement CONSTANT)  ///< the item's, to ask whether it is true now
    Q_PROPERTY(QString detail READ detail CONSTANT)        ///< cost class and effort
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString advice READ advice CONSTANT)
    Q_PROPERTY(QString rentedNote READ rentedNote CONSTANT)  ///< only for a rented home; else empty
    Q_PROPERTY(QString sourceText READ sourceText CONSTANT)
    Q_PROPERTY(bool critical READ isCritical CONSTANT)
    Q_PROPERTY(int answer READ answer NOTIFY changed)      ///< the one that counts, as everywhere; -1 none
    Q_PROPERTY(QString answerText READ answerText NOTIFY changed)  ///< "Het antwoord is nu: nee"
    Q_PROPERTY(int state READ state NOTIFY changed)        ///< 0 open, 1 planned, 2 done, 3 deliberately not
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)    ///< "Gedaan op 21 november 2026"; empty when open
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed)        ///< of a plan, as typed: "03-12-2026"
    Q_PROPERTY(int by READ by NOTIFY changed)              ///< -1 nobody yet, 0 me, 1 partner, 2 landlord, 3 municipality
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(bool hasPartner READ hasPartner CONSTANT)   ///< "je partner" can be chosen
    Q_PROPERTY(bool isRented READ isRented CONSTANT)       ///< "de verhuurder" can be chosen
    Q_PROPERTY(QString dayError READ dayError NOTIFY errorChanged)  ///< what is wrong with the typed day
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    ScanActionViewModel(ScanViewModel& scan, Clock const& clock, std::string itemId, QObject* parent = nullptr);

    [[nodiscard]] std::string const& itemId() const { return m_decision.itemId; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString statement() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString advice() const;
    [[nodiscard]] QString rentedNote() const;
    [[nodiscard]] QString sourceText() const;
    [[nodiscard]] bool isCritical() const;
    [[nodiscard]] int answer() const;
    [[nodiscard]] QString answerText() const;
    [[nodiscard]] int state() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString dayText() const;
    [[nodiscard]] int by() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool hasPartner() const;
    [[nodiscard]] bool isRented() const;
    [[nodiscard]] QString dayError() const { return m_dayError; }
    [[nodiscard]] QString error() const { return m_error; }

    /// \param day "03-12-2026"; today or later, else dayError says so and nothing changes.
    Q_INVOKABLE void plan(QString const& day);
    Q_INVOKABLE void planInDays(int days);
    /// \param updateAnswer the statement is true now: the answer becomes yes; the joint one if both had answered.
    Q_INVOKABLE void markDone(bool updateAnswer);
    Q_INVOKABLE void decline();
    Q_INVOKABLE void reopen();
    Q_INVOKABLE void setBy(int by);
    Q_INVOKABLE void setNote(QString const& note);

signals:
    void changed();
    void errorChanged();

private:
    void decide(scan::ActionState state, std::optional<std::chrono::year_month_day> day = {});
    void annotate(std::optional<scan::ActionBy> by, std::string const& note);
    void haveChanged();
    void setErrors(QString const& dayError, QString const& error);

    ScanViewModel& m_scan;
    Clock const& m_clock;
    content::ScanItem const& m_item;
    scan::Decision m_decision;
    QString m_dayError;
    QString m_error;
};

}  // namespace weerbaar::app
