#include "app/drafts.h"

#include "app/error_text.h"
#include "app/format.h"

#include <chrono>

namespace weerbaar::app {

namespace {

// A save per letter would make a slow phone stutter under the thumb.
constexpr std::chrono::milliseconds pauseInTyping{300};

}  // namespace

Drafts::Drafts(vault::SettingsStore& store, QObject* parent) : QObject(parent), m_store(store)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &Drafts::flush);
}

Drafts::~Drafts()
{
    blockSignals(true);  // whoever would hear it may have gone
    flush();
}

QString Drafts::text(QString const& place) const
{
    if (auto const waiting = m_waiting.find(place); waiting != m_waiting.end())
        return *waiting;
    auto const kept = m_store.draft(place.toStdString());
    return kept ? toQString(*kept) : QString();
}

void Drafts::set(QString const& place, QString const& text)
{
    if (text == this->text(place))
        return;
    m_waiting.insert(place, text);
    m_pause.start();
}

void Drafts::flush()
{
    m_pause.stop();
    for (auto waiting = m_waiting.begin(); waiting != m_waiting.end();) {
        if (auto const kept = m_store.saveDraft(waiting.key().toStdString(), waiting.value().toStdString()); !kept) {
            emit failed(errorText(kept.error()));
            return;
        }
        waiting = m_waiting.erase(waiting);
    }
}

}  // namespace weerbaar::app
