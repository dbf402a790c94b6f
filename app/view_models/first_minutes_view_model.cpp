#include "app/view_models/first_minutes_view_model.h"

#include "app/format.h"

namespace weerbaar::app {

namespace {

/// The step of the pack that asks to write it down; an id is for ever.
constexpr std::string_view writingStep = "F3";

}  // namespace

FirstMinutesViewModel::FirstMinutesViewModel(content::GuidancePack const& pack, content::ContactsPack const& contacts,
                                             QObject* parent)
    : QObject(parent), m_pack(pack), m_contacts(contacts)
{
}

int FirstMinutesViewModel::count() const
{
    return static_cast<int>(m_pack.steps.size());
}

QString FirstMinutesViewModel::title() const
{
    return hyphenated(step().title);
}

QStringList FirstMinutesViewModel::points() const
{
    QStringList result;
    for (auto const& point : step().points)
        result.append(hyphenated(point));
    return result;
}

QString FirstMinutesViewModel::sourceText() const
{
    return app::sourceText(step().sourceStrength, step().sources, m_pack.info);
}

QString FirstMinutesViewModel::say() const
{
    return hyphenated(step().say.value_or(std::string()));
}

QString FirstMinutesViewModel::callId() const
{
    return step().contacts.empty() ? QString() : toQString(step().contacts.front());
}

QString FirstMinutesViewModel::callText() const
{
    auto const* const contact = step().contacts.empty() ? nullptr : m_contacts.find(step().contacts.front());
    return contact ? tr("Bel %1").arg(toQString(contact->display)) : QString();
}

bool FirstMinutesViewModel::callIsPinned() const
{
    auto const id = callId();
    return id == QStringLiteral("emergency") || id == QStringLiteral("support-team");
}

bool FirstMinutesViewModel::isWriting() const
{
    return step().id == writingStep;
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
