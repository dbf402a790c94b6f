#include "app/view_models/first_minutes_view_model.h"

#include "app/format.h"

namespace weerbaar::app {

FirstMinutesViewModel::FirstMinutesViewModel(content::GuidancePack const& pack, QObject* parent)
    : QObject(parent), m_pack(pack)
{
}

int FirstMinutesViewModel::count() const
{
    return static_cast<int>(m_pack.steps.size());
}

QString FirstMinutesViewModel::title() const
{
    return hyphenated(m_pack.steps[static_cast<std::size_t>(m_index)].title);
}

QStringList FirstMinutesViewModel::points() const
{
    QStringList result;
    for (auto const& point : m_pack.steps[static_cast<std::size_t>(m_index)].points)
        result.append(hyphenated(point));
    return result;
}

QString FirstMinutesViewModel::sourceText() const
{
    auto const& step = m_pack.steps[static_cast<std::size_t>(m_index)];
    return app::sourceText(step.sourceStrength, step.sources, m_pack.info);
}

void FirstMinutesViewModel::next()
{
    if (isLast())
        return;
    ++m_index;
    emit indexChanged();
}

void FirstMinutesViewModel::previous()
{
    if (isFirst())
        return;
    --m_index;
    emit indexChanged();
}

void FirstMinutesViewModel::restart()
{
    m_index = 0;
    emit indexChanged();
}

}  // namespace weerbaar::app
