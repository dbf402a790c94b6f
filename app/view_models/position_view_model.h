// The place where the phone is now, after an explicit tap.
#pragma once

#include "core/incident/account.h"
#include "core/time.h"
#include "platform/position_source.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <optional>

namespace weerbaar::app {

/// Asks once per tap, shows what came with accuracy, source and age, and keeps it only if the person says so.
/// GUI thread; borrows the source, which may be null: then nothing of it is shown.
class PositionViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the incident form")
    Q_PROPERTY(bool isAvailable READ isAvailable CONSTANT)  ///< this device has something that measures
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)    ///< "52,09075 N, 5,12139 O"; empty unless Found or Kept
    /// "Ongeveer 12 meter nauwkeurig, van GeoClue, 2 minuten geleden gemeten"; of a kept one the moment; empty as `text`
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(QString warning READ warning NOTIFY changed)  ///< old or vague, in a sentence or two; else empty
    /// Denied, unavailable, slow, implausible: what, and what now. Stands also beside a position that was kept before.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum class State { Idle, Measuring, Found, Kept, Failed };
    Q_ENUM(State)

    PositionViewModel(platform::PositionSource* source, Clock const& clock, QObject* parent = nullptr);
    ~PositionViewModel() override;

    [[nodiscard]] bool isAvailable() const { return m_source != nullptr; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QString warning() const;
    [[nodiscard]] QString problem() const;

    Q_INVOKABLE void measure();  ///< asks once; what was kept stays until something else is
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void keep();    ///< what was found becomes the incident's position
    Q_INVOKABLE void forget();  ///< no position

    [[nodiscard]] std::optional<incident::MeasuredPosition> const& kept() const { return m_kept; }
    void setKept(std::optional<incident::MeasuredPosition> position);

signals:
    void changed();

private:
    void take(Outcome<platform::Position, platform::PositionProblem> const& answer);
    void settle();
    [[nodiscard]] std::optional<incident::MeasuredPosition> const& shown() const;
    [[nodiscard]] QString measuredText(incident::MeasuredPosition const& position) const;

    platform::PositionSource* m_source;
    Clock const& m_clock;
    State m_state = State::Idle;
    std::optional<incident::MeasuredPosition> m_found;
    std::optional<incident::MeasuredPosition> m_kept;
    std::int64_t m_ageMs = 0;  ///< of what is shown, when it was asked for; 0: that is not known any more
    std::optional<platform::PositionProblem> m_problem;
};

}  // namespace weerbaar::app
