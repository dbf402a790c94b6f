// What stands around the app in its tests: a dialer and a notifier that record, a lifecycle and clocks moved by hand.
#pragma once

#include "app/view_models/app_view_model.h"
#include "platform/app_lifecycle.h"
#include "platform/dialer.h"
#include "platform/monotonic_clock.h"
#include "platform/notifier.h"
#include "platform/position_source.h"
#include "platform/share_target.h"
#include "tests/support/moving_clock.h"
#include "tests/support/packs.h"
#include "tests/support/test_vault.h"

#include <QtCore/QStringList>
#include <QtTest/QTest>

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

template <>
struct Catch::StringMaker<QString> {
    static std::string convert(QString const& text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct Catch::StringMaker<QStringList> {
    static std::string convert(QStringList const& texts) { return "[" + texts.join(QStringLiteral(" | ")).toStdString() + "]"; }
};

namespace weerbaar::test {

class RecordingDialer final : public platform::Dialer {
public:
    void dial(QString const& number) override { m_dialled.append(number); }

    [[nodiscard]] QStringList const& dialled() const { return m_dialled; }
    void take(QString const& number) { emit handedOver(number); }
    void refuse(QString const& number, platform::DialFailure reason) { emit failed(number, reason); }

private:
    QStringList m_dialled;
};

class RecordingNotifier final : public platform::Notifier {
public:
    using Wish = std::optional<std::int64_t>;

    void remindAt(Wish utcMs) override { m_wishes.push_back(utcMs); }

    /// The one that stands; nothing: none, or taken back.
    [[nodiscard]] Wish wish() const { return m_wishes.empty() ? Wish() : m_wishes.back(); }
    /// All of them, the oldest first.
    [[nodiscard]] std::vector<Wish> const& wishes() const { return m_wishes; }

private:
    std::vector<Wish> m_wishes;
};

/// Answers when the test says so.
class HandPosition final : public platform::PositionSource {
public:
    void request(Answer answer) override
    {
        ++requests;
        m_answer = std::move(answer);
    }
    void cancel() override { m_answer = nullptr; }

    [[nodiscard]] bool isMeasuring() const { return m_answer != nullptr; }
    /// Gives the one that asked its answer; nobody asked: nothing happens.
    void answer(Outcome<platform::Position, platform::PositionProblem> const& outcome)
    {
        if (auto const answer = std::exchange(m_answer, nullptr))
            answer(outcome);
    }

    int requests = 0;

private:
    Answer m_answer;
};

/// Keeps what it was handed, and answers when the test says so.
class HandShare final : public platform::ShareTarget {
public:
    void share(QString const& file) override { m_files.append(file); }

    [[nodiscard]] QStringList const& files() const { return m_files; }
    void take(QString const& file) { emit handedOver(file); }
    void refuse(QString const& file, platform::ShareFailure reason) { emit failed(file, reason); }

private:
    QStringList m_files;
};

class HandLifecycle final : public platform::AppLifecycle {
public:
    void leave() { emit movedToBackground(); }
    void comeBack() { emit returnedToForeground(); }
};

class HandClock final : public platform::MonotonicClock {
public:
    [[nodiscard]] std::chrono::milliseconds sinceBoot() const override { return m_time; }
    void advance(std::chrono::milliseconds duration) { m_time += duration; }

private:
    std::chrono::milliseconds m_time = std::chrono::hours(1);
};

/// Runs the event loop until it is so. \returns false after far longer than any machine needs.
template <class Condition>
[[nodiscard]] bool waitUntil(Condition condition)
{
    return QTest::qWaitFor(condition, 30'000);
}

/// Lets go what was given to deleteLater(), and delivers what was queued.
inline void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// What a delegate would read: a role by its name.
[[nodiscard]] inline QVariant cell(QAbstractItemModel const& model, int row, char const* role)
{
    return model.data(model.index(row, 0), model.roleNames().key(role, -1));
}

[[nodiscard]] inline QString textAt(QAbstractItemModel const& model, int row, char const* role)
{
    return cell(model, row, role).toString();
}

[[nodiscard]] inline QStringList column(QAbstractItemModel const& model, char const* role)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(textAt(model, row, role));
    return texts;
}

/// Every text that QML could read from this object: its string properties, and those of its models and parts.
[[nodiscard]] inline QString everyTextOf(QObject const& object)
{
    QStringList texts;
    auto const* const meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        auto const value = meta->property(i).read(&object);
        auto const* const part = value.value<QObject*>();
        if (auto const* const model = qobject_cast<QAbstractListModel const*>(part)) {
            for (auto const& role : model->roleNames())
                texts.append(column(*model, role.constData()));
        } else if (part) {
            texts.append(everyTextOf(*part));
        } else {
            texts.append(value.toStringList().isEmpty() ? QStringList(value.toString()) : value.toStringList());
        }
    }
    return texts.join(u'\n');
}

inline QString passphrase()
{
    return QStringLiteral("correct horse battery staple");  // that of every TestVault
}

/// Somebody of whom there is one text, as vaults from before had them all.
[[nodiscard]] inline incident::Person described(std::string text)
{
    incident::Person person;
    person.description = std::move(text);
    return person;
}

/// A threat on the evening before the clock's start, with everything that can be told.
[[nodiscard]] inline incident::Account toldAccount()
{
    incident::Account account;
    account.type = "T03";
    account.occurredAt = {MovingClock::start.utcMs - 9'900'000, 60};  // 20 November 2026, 21:15
    account.place = "Parkeerplaats gemeentehuis";
    account.description = "Een man liep op me af en hield me tegen.";
    account.safeNow = incident::SafeNow::Yes;
    account.exactWords = "Ik weet waar je kinderen naar school gaan.";
    account.conclusions = "Ik denk dat het om de stemming gaat.";
    account.people = {described("Man, ongeveer vijftig"), described("Raadslid Jansen")};
    return account;
}

/// The root view model with all its surroundings. Its vault is as cheap as Argon2 goes.
class TestApp {
public:
    TestApp() { start(); }

    [[nodiscard]] app::AppViewModel& app() { return *m_app; }
    [[nodiscard]] std::filesystem::path const& folder() const { return m_folder.path(); }
    [[nodiscard]] MovingClock& clock() { return m_clock; }
    [[nodiscard]] HandClock& bootClock() { return m_bootClock; }
    [[nodiscard]] HandLifecycle& lifecycle() { return m_lifecycle; }
    [[nodiscard]] RecordingDialer& dialer() { return m_dialer; }
    [[nodiscard]] RecordingNotifier& notifier() { return m_notifier; }
    [[nodiscard]] HandShare& share() { return m_share; }

    /// As if the program was ended and started again.
    void start()
    {
        m_app.reset();
        m_app.emplace(app::AppViewModel::Needs{m_folder.path(), library(), m_dialer, m_lifecycle, m_bootClock, m_clock,
                                               cheapFloor, [] { return cheapCost; }, m_notifier, nullptr, &m_share});
    }

    /// Makes a vault behind the app's back and starts it again: locked.
    void startLocked()
    {
        m_app.reset();
        { auto const made = take(vault::Vault::create(folder(), testPassphrase(), cheapCost, cheapOptions(m_clock))); }
        start();
    }

    /// \returns whether the session is there.
    [[nodiscard]] bool unlock()
    {
        app().unlocking()->unlock(passphrase());
        return waitUntil([this] { return app().isOpen(); });
    }

private:
    TempFolder m_folder;
    MovingClock m_clock;
    HandClock m_bootClock;
    HandLifecycle m_lifecycle;
    RecordingDialer m_dialer;
    RecordingNotifier m_notifier;
    HandShare m_share;
    std::optional<app::AppViewModel> m_app;
};

}  // namespace weerbaar::test
