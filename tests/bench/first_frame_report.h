// For the programs whose start is measured: when the first frame was on the screen, then the end.
#pragma once

#include <functional>

class QQmlApplicationEngine;
class QQuickWindow;

namespace weerbaar::bench {

/// Call after the engine has loaded its window, before exec(). At the first frameSwapped it takes the time, asks
/// `isComplete` whether that frame showed what it should, writes "<CLOCK_MONOTONIC in ns> <Qt, platform, renderer>"
/// to standard output and ends the program at once: 0, or 1 if the frame was not complete.
void reportFirstFrame(QQmlApplicationEngine& engine, std::function<bool(QQuickWindow&)> isComplete);

}  // namespace weerbaar::bench
