// The app on the vault in WEERBAAR_DATA_DIR, made for this, which is halfway through a home check: unlocks it and taps
// its way into that scan and its history. A line per tap: what it was, and milliseconds.
// usage: bench_taps [RUN]; with a number from 0 it then answers some questions, each time others.
//        bench_taps incidents: on any vault; taps its way to the list of incidents, and nothing else.

#include "app/desktop_app.h"
#include "app/ui_plugins.h"
#include "crypto/secret.h"
#include "platform/hardening.h"
#include "tests/bench/screen.h"
#include "tests/support/test_vault.h"

#include <QtGui/QGuiApplication>
#include <QtQuick/QQuickWindow>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <optional>
#include <string_view>

using namespace weerbaar;

namespace {

constexpr int answersPerRun = 4;

void say(char const* what, double ms)
{
    std::printf("%s %.3f\n", what, ms);
}

void answerAndGoOn(bench::Screen& screen, app::QuestionsViewModel& questions)
{
    std::array const words{QStringLiteral("Ja"), QStringLiteral("Deels"), QStringLiteral("Nee")};
    int const chosen = (questions.answer() + 1) % static_cast<int>(words.size());
    // Saved, because the view model takes an answer over only once it is durable.
    double const answering = screen.tap(words[static_cast<std::size_t>(chosen)],
                                        [&] { return questions.answer() == chosen && questions.error().isEmpty(); });
    auto const before = questions.itemId();
    double const goingOn = screen.tap(QStringLiteral("Volgende"), [&] {
        return questions.itemId() != before && screen.shows(questions.statement());
    });
    say("answer", answering);
    say("next", goingOn);
}

void unlock(app::AppViewModel& app, bench::Screen const& screen)
{
    app.unlocking()->unlock(QStringLiteral("correct horse battery staple"));  // that of every TestVault
    screen.waitUntil([&] { return app.isOpen() && screen.shows(QStringLiteral("Vergrendel nu")); }, "the vault to open");
    screen.settle();
}

void tapIncidents(app::AppViewModel& app, QQuickWindow& window)
{
    bench::Screen screen(window);
    unlock(app, screen);
    auto const& rows = app.session()->incidents()->list()->rows();
    say("incidents", screen.tap(QStringLiteral("Voorvallen"), [&] { return screen.shows(rows.constFirst().detail); }));
}

void tapThrough(app::AppViewModel& app, QQuickWindow& window, std::optional<int> run)
{
    bench::Screen screen(window);
    unlock(app, screen);
    auto& scan = *app.session()->home();
    auto& questions = *scan.questions();

    app.showTop(app::AppViewModel::Page::Scans);
    say("open", screen.tap(scan.title(), [&] {
        return screen.shows(scan.roundText()) && screen.shows(QStringLiteral("Ga verder"));
    }));
    say("history", screen.tap(QStringLiteral("Eerdere rondes"), [&] {
        return app.session()->history() && screen.shows(app.session()->history()->selectedTitle());
    }));
    if (!run)
        return;

    app.back();
    screen.tap(QStringLiteral("Ga verder"), [&] { return screen.shows(questions.statement()); });
    auto const first = static_cast<std::size_t>(*run * answersPerRun % (questions.count() - answersPerRun));
    questions.goToItem(QString::fromStdString(questions.questions()[first].item->id));
    for (int i = 0; i < answersPerRun; ++i)
        answerAndGoOn(screen, questions);
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc > 2 || !platform::hardenProcess())
        return 1;
    crypto::initialize();
    qputenv("LC_ALL", "C.UTF-8");  // controls are found by their Dutch names
    qunsetenv("LANGUAGE");

    app::prepareDesktop();
    QGuiApplication gui(argc, argv);
    app::DesktopApp app(gui, app::systemAppearance(), test::cheapFloor);
    if (!app.load())
        return 1;
    auto* const window = qobject_cast<QQuickWindow*>(app.engine().rootObjects().constFirst());
    try {
        if (argc == 2 && std::string_view(argv[1]) == "incidents")
            tapIncidents(app.viewModel(), *window);
        else
            tapThrough(app.viewModel(), *window, argc == 2 ? std::optional(std::atoi(argv[1])) : std::nullopt);
    } catch (std::exception const& error) {
        std::fprintf(stderr, "bench_taps: %s\n", error.what());
        return 1;
    }
    return 0;
}
