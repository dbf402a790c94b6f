// The composition root of the app: builds every part and hands each its partners.
#pragma once

#include "app/view_models/app_view_model.h"
#include "core/content/pack_loader.h"
#include "core/time.h"
#include "platform/app_lifecycle.h"
#include "platform/dialer.h"
#include "platform/monotonic_clock.h"
#include "platform/notifier.h"
#include "platform/position_source.h"
#include "platform/share_target.h"

#include <QtCore/QTranslator>
#include <QtQml/QQmlApplicationEngine>

#include <filesystem>
#include <memory>

class QGuiApplication;

namespace weerbaar::app {

/// How the app looks to this person; on a phone the system says so.
struct Appearance {
    bool dark = false;
    double textScale = 1.0;  ///< 1.0 to 2.0
    bool reducedMotion = false;
};

/// WEERBAAR_DATA_DIR, or the platform's folder for the app's data.
[[nodiscard]] std::filesystem::path dataFolder();

/// What the desktop says: dark palette, size of its font, animations switched off.
[[nodiscard]] Appearance systemAppearance();

/// What a notification says, whatever is due; in the language that is set by then.
[[nodiscard]] platform::NeutralText neutralReminder();

/// Application name, version and organisation; before anything asks for a folder.
void nameApplication();

/// Dutch, unless the person's device speaks English; dates follow. Keep the translators as long as the app runs.
class Language {
public:
    explicit Language(QGuiApplication& application);

private:
    QTranslator m_translator;
};

/// The parts that differ between the app, the tour and the tests.
struct Surroundings {
    std::filesystem::path folder;
    platform::Dialer& dialer;
    platform::AppLifecycle& lifecycle;
    platform::MonotonicClock const& monotonicClock;
    Clock const& clock;
    platform::Notifier& notifier;
    Appearance appearance;
    crypto::Argon2Floor floor{};
    std::function<crypto::Argon2Cost()> chooseCost = crypto::calibrateArgon2;
    platform::PositionSource* position = nullptr;  ///< null: this device measures no position
    platform::ShareTarget* share = nullptr;        ///< null: on this device a file is the only way out
};

/// The running app: the content, the root view model, the engine with Main.qml. GUI thread.
class Application {
public:
    explicit Application(Surroundings surroundings);

    /// Loads Main.qml. \returns false if it could not be loaded; the engine's warnings say why.
    [[nodiscard]] bool load();
    [[nodiscard]] QQmlApplicationEngine& engine() { return m_engine; }
    [[nodiscard]] AppViewModel& viewModel() { return m_viewModel; }

private:
    content::Library m_library;
    AppViewModel m_viewModel;
    Appearance m_appearance;
    QQmlApplicationEngine m_engine;  // last: its items go before what they look at
};

}  // namespace weerbaar::app
