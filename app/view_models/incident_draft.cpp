#include "app/view_models/incident_draft.h"

#include "app/format.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace weerbaar::app {

namespace {

using nlohmann::json;

/// From -1 to 2; -1 for anything else.
int answerIn(json const& draft, char const* key)
{
    auto const found = draft.find(key);
    if (found == draft.end() || !found->is_number_integer())
        return -1;
    auto const value = found->get<int>();
    return value >= 0 && value <= 2 ? value : -1;
}

QString textIn(json const& draft, char const* key)
{
    auto const found = draft.find(key);
    return found != draft.end() && found->is_string() ? toQString(found->get<std::string>()) : QString();
}

}  // namespace

IncidentDraft incidentDraftOf(incident::Account const& account)
{
    IncidentDraft told;
    told.safeNow = account.safeNow == incident::SafeNow::Yes ? 0 : account.safeNow == incident::SafeNow::No ? 1 : 2;
    told.typeId = toQString(account.type);
    told.place = toQString(account.place);
    told.isOnline = account.online != incident::OnlinePlace();
    told.onlinePlatform = toQString(account.online.platform);
    told.onlineAccount = toQString(account.online.account);
    told.onlineLink = toQString(account.online.link);
    told.position = account.position;
    told.description = toQString(account.description);
    told.exactWords = toQString(account.exactWords);
    told.conclusions = toQString(account.conclusions);
    told.people = account.people;
    told.injury = toQString(account.injury);
    told.damage = toQString(account.damage);
    told.councilWork = toQString(account.councilWork);
    told.concerns = account.concerns;
    told.informed = account.informed;
    told.consent = account.consent;
    return told;
}

QString toJson(IncidentDraft const& draft)
{
    // What has a name of its own here is not said twice.
    incident::Account more;
    more.online = {draft.onlinePlatform.toStdString(), draft.onlineAccount.toStdString(), draft.onlineLink.toStdString()};
    more.position = draft.position;
    more.conclusions = draft.conclusions.toStdString();
    more.injury = draft.injury.toStdString();
    more.damage = draft.damage.toStdString();
    more.councilWork = draft.councilWork.toStdString();
    more.people = draft.people;
    more.concerns = draft.concerns;
    more.informed = draft.informed;
    more.consent = draft.consent;
    json const kept = {{"safeNow", draft.safeNow},
                       {"type", draft.typeId.toStdString()},
                       {"date", draft.dateText.toStdString()},
                       {"time", draft.timeText.toStdString()},
                       {"place", draft.place.toStdString()},
                       {"isOnline", draft.isOnline},
                       {"description", draft.description.toStdString()},
                       {"exactWords", draft.exactWords.toStdString()},
                       {"offenderKnown", draft.offenderKnown},
                       {"reason", draft.reason.toStdString()},
                       {"more", incident::accountToJson(more)}};
    return toQString(kept.dump());
}

std::optional<IncidentDraft> incidentDraftFrom(QString const& text)
{
    auto const kept = json::parse(text.toStdString(), nullptr, false);
    if (!kept.is_object())
        return std::nullopt;
    IncidentDraft draft;
    draft.safeNow = answerIn(kept, "safeNow");
    draft.typeId = textIn(kept, "type");
    draft.dateText = textIn(kept, "date");
    draft.timeText = textIn(kept, "time");
    draft.place = textIn(kept, "place");
    auto const online = kept.find("isOnline");
    draft.isOnline = online != kept.end() && online->is_boolean() && online->get<bool>();
    draft.description = textIn(kept, "description");
    draft.exactWords = textIn(kept, "exactWords");
    draft.offenderKnown = answerIn(kept, "offenderKnown");
    draft.reason = textIn(kept, "reason");
    auto const more = kept.find("more");  // a draft of an earlier version has none
    auto account = more == kept.end() ? Result<incident::Account>(incident::Account()) : incident::accountFromJson(*more);
    if (!account)
        return draft;
    draft.onlinePlatform = toQString(account->online.platform);
    draft.onlineAccount = toQString(account->online.account);
    draft.onlineLink = toQString(account->online.link);
    draft.position = account->position;
    draft.conclusions = toQString(account->conclusions);
    draft.injury = toQString(account->injury);
    draft.damage = toQString(account->damage);
    draft.councilWork = toQString(account->councilWork);
    draft.people = std::move(account->people);
    draft.concerns = std::move(account->concerns);
    draft.informed = std::move(account->informed);
    draft.consent = std::move(account->consent);
    return draft;
}

}  // namespace weerbaar::app
