// Says a few texts in the language the app chooses on this system.

#include "app/application.h"
#include "app/error_text.h"
#include "app/format.h"
#include "app/view_models/session_view_model.h"

#include <QtGui/QGuiApplication>

#include <cstdio>

using namespace weerbaar;

int main(int argc, char** argv)
{
    QGuiApplication gui(argc, argv);
    app::Language const language(gui);
    auto const incidents = [](int count) { return app::IncidentsViewModel::tr("%n voorval(len) vastgelegd", nullptr, count); };
    for (auto const& text : {incidents(1), incidents(2), app::waitText(1), app::waitText(30), app::waitText(120), app::isoDayText("2026-01-01")})
        std::printf("%s\n", qPrintable(text));
}
