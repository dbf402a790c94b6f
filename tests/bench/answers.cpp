#include "tests/bench/answers.h"

#include "core/scan/scan_store.h"
#include "tests/support/outcome.h"
#include "tests/support/packs.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <random>
#include <stdexcept>

namespace weerbaar::bench {

namespace {

constexpr std::string_view remark = "Achterdeur sluit niet goed.";
constexpr std::size_t partnersAnswers = 59;  // with these 121 of the councillor's own and 20 together

std::vector<content::ScanItem const*> itemsFor(content::ScanPack const& pack, content::Answerer person)
{
    std::vector<content::ScanItem const*> items;
    for (auto const& question : scan::questionsFor(pack, {person, {}, scan::Scope::Full, {}}))
        items.push_back(question.item);
    return items;
}

/// One round of both scans, without its number.
std::vector<AnswerKey> oneRound(content::ScanPack const& pack)
{
    std::vector<AnswerKey> keys;
    for (auto const* item : itemsFor(pack, content::Answerer::Councillor))
        keys.push_back({0, item->id, content::Answerer::Councillor});
    if (pack.scan == content::Scan::Personal)
        return keys;
    auto const partners = itemsFor(pack, content::Answerer::Partner);
    for (std::size_t i = 0; i < std::min(partners.size(), partnersAnswers); ++i)
        keys.push_back({0, partners[i]->id, content::Answerer::Partner});
    auto const personal = itemsFor(test::library().personalScan(), content::Answerer::Councillor);
    auto const apart = personal.size() + keys.size();
    if (apart > answersPerRound || answersPerRound - apart > partnersAnswers)
        throw std::runtime_error("the packs have grown: choose another number of answers");
    for (std::size_t i = 0; i < answersPerRound - apart; ++i)
        keys.push_back({0, partners[i]->id, content::Answerer::Together});
    return keys;
}

/// As people do: mostly good, some gaps, not the same each time; a note now and then.
class Person {
public:
    void answer(scan::ScanStore& store, AnswerKey const& key)
    {
        using enum scan::Answer;
        constexpr std::array likely{Yes, Yes, Yes, Yes, Partly, Partly, No, No, Unknown, NotApplicable};
        test::take(store.answer(key.roundId, key.itemId, key.by, likely[m_random() % likely.size()],
                                m_random() % 5 == 0 ? remark : std::string_view()));
    }

    /// In no order: the pages of the table are then as full as in real life.
    void answerAll(vault::Database& database, scan::ScanStore& store, std::vector<AnswerKey> keys)
    {
        auto const round = test::take(store.startRound(scan::Scope::Full));
        std::shuffle(keys.begin(), keys.end(), m_random);
        auto transaction = test::take(vault::Transaction::begin(database));
        for (auto& key : keys) {
            key.roundId = round.id;
            answer(store, key);
        }
        test::take(transaction.commit());
    }

private:
    std::mt19937_64 m_random{112};
};

}  // namespace

std::vector<AnswerKey> answerKeys(std::size_t count)
{
    using enum content::Answerer;
    constexpr std::array answerers{Councillor, Partner, Together};
    std::vector<AnswerKey> keys;
    for (std::int64_t round = 1;; ++round) {
        for (auto const& theme : test::library().homeCheck().themes) {
            for (auto const& item : theme.items) {
                for (auto const by : answerers) {
                    if (keys.size() == count)
                        return keys;
                    keys.push_back({round, item.id, by});
                }
            }
        }
    }
}

void goThroughScans(vault::Database& database, test::MovingClock& clock, int rounds)
{
    auto const& home = test::library().homeCheck();
    auto const& personal = test::library().personalScan();
    scan::ScanStore homeStore(database, home, clock);
    scan::ScanStore personalStore(database, personal, clock);
    auto const homeKeys = oneRound(home);
    auto const personalKeys = oneRound(personal);
    Person person;
    for (int round = 0; round < rounds; ++round) {
        clock.advance(std::chrono::weeks(1));
        person.answerAll(database, homeStore, homeKeys);
        person.answerAll(database, personalStore, personalKeys);
    }
}

void beginHomeCheck(vault::Database& database, test::MovingClock& clock)
{
    clock.advance(std::chrono::weeks(1));
    scan::ScanStore store(database, test::library().homeCheck(), clock);
    auto keys = oneRound(test::library().homeCheck());
    std::erase_if(keys, [](AnswerKey const& key) { return key.by != content::Answerer::Councillor; });
    keys.resize(keys.size() / 2);
    Person().answerAll(database, store, keys);
}

}  // namespace weerbaar::bench
