#include "tests/bench/first_frame_report.h"

#include <QtGui/QGuiApplication>
#include <QtQml/QQmlApplicationEngine>
#include <QtQuick/QQuickWindow>
#include <QtQuick/QSGRendererInterface>

#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <ctime>
#include <memory>
#include <utility>

namespace weerbaar::bench {

namespace {

long long monotonicNs()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

char const* rendererOf(QQuickWindow const& window)
{
    switch (window.rendererInterface()->graphicsApi()) {
    case QSGRendererInterface::Software:
        return "software";
    case QSGRendererInterface::OpenGL:
        return "OpenGL";
    case QSGRendererInterface::Vulkan:
        return "Vulkan";
    default:
        return "another";
    }
}

void finish(long long swappedNs, QQuickWindow& window, std::function<bool(QQuickWindow&)> const& isComplete)
{
    if (!isComplete(window)) {
        std::fputs("the first frame does not show what it should\n", stderr);
        _exit(1);
    }
    std::printf("%lld Qt %s, %s, %s renderer\n", swappedNs, qVersion(),
                qPrintable(QGuiApplication::platformName()), rendererOf(window));
    std::fflush(stdout);
    _exit(0);  // what a program does after its first frame is not measured
}

}  // namespace

void reportFirstFrame(QQmlApplicationEngine& engine, std::function<bool(QQuickWindow&)> isComplete)
{
    auto* const window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    if (!window) {
        std::fputs("no window\n", stderr);
        _exit(1);
    }
    // The time is taken on the thread that draws; the items are looked at on their own.
    auto const isFirst = std::make_shared<std::atomic_flag>();
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [window, isFirst, isComplete = std::move(isComplete)] {
            if (isFirst->test_and_set())
                return;
            QMetaObject::invokeMethod(
                window, [ns = monotonicNs(), window, isComplete] { finish(ns, *window, isComplete); }, Qt::QueuedConnection);
        },
        Qt::DirectConnection);
}

}  // namespace weerbaar::bench
