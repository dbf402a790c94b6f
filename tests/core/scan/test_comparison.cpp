#include "core/scan/comparison.h"

#include "tests/core/scan/scanned.h"

using namespace weerbaar;
using namespace weerbaar::scan;
using content::Answerer;
using test::given;
using test::idsOf;

namespace {

using Answers = std::vector<GivenAnswer>;
using Ids = std::vector<std::string>;

/// Both their answers to one item.
Answers both(std::string const& itemId, Answer councillor, Answer partner)
{
    return {given(itemId, councillor, Answerer::Councillor), given(itemId, partner, Answerer::Partner)};
}

Answers operator+(Answers left, Answers const& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

}  // namespace

TEST_CASE("without answers there is nothing to compare", "[core][scan][comparison]")
{
    auto const result = compare(test::tinyScan(), {}, {});
    CHECK(result.differences.empty());
    CHECK(result.agreed.empty());
    CHECK(result.onlyCouncillor.empty());
    CHECK(result.onlyPartner.empty());
    CHECK(result.partnerAnswers == 0);
}

TEST_CASE("each item is a difference, agreed, or answered by one of the two", "[core][scan][comparison]")
{
    auto const pack = test::tinyScan();
    auto const result = compare(pack, {},
                                both("critB", Answer::No, Answer::Yes) + both("low", Answer::Partly, Answer::No) +
                                    both("critA", Answer::No, Answer::No) +
                                    Answers{given("owner", Answer::Yes, Answerer::Councillor),
                                            given("highEasy", Answer::No, Answerer::Councillor),
                                            given("garden", Answer::No, Answerer::Partner)});
    CHECK(idsOf(result.differences) == Ids{"low", "critB"});  // the pack's order
    CHECK(idsOf(result.agreed) == Ids{"critA"});
    CHECK(idsOf(result.onlyCouncillor) == Ids{"highEasy", "owner"});
    CHECK(idsOf(result.onlyPartner) == Ids{"garden"});
    CHECK(result.partnerAnswers == 4);

    auto const& low = result.differences.at(0);
    CHECK(low.item == pack.find("low"));
    CHECK(low.councillor->answer == Answer::Partly);
    CHECK(low.partner->answer == Answer::No);
    CHECK_FALSE(low.together.has_value());
    CHECK(low.differs());
    CHECK_FALSE(result.agreed.at(0).differs());
    CHECK_FALSE(result.onlyCouncillor.at(0).partner.has_value());
    CHECK_FALSE(result.onlyCouncillor.at(0).differs());
    CHECK_FALSE(result.onlyPartner.at(0).councillor.has_value());
}

TEST_CASE("any two answers that are not the same are a difference", "[core][scan][comparison]")
{
    auto const all = {Answer::Yes, Answer::Partly, Answer::No, Answer::Unknown, Answer::NotApplicable};
    for (auto const councillor : all) {
        for (auto const partner : all) {
            INFO(nameOf(councillor) << " and " << nameOf(partner));
            auto const result = compare(test::tinyScan(), {}, both("low", councillor, partner));
            CHECK(result.differences.size() == (councillor == partner ? 0 : 1));
            CHECK(result.agreed.size() == (councillor == partner ? 1 : 0));
        }
    }
}

TEST_CASE("two answers about one's own phone are two facts, and come last", "[core][scan][comparison]")
{
    auto const pack = test::tinyPersonalScan();
    auto const result = compare(pack, {.living = Living::WithPartner},
                                both("phone", Answer::Yes, Answer::No) + both("couple", Answer::Yes, Answer::No) +
                                    both("ours", Answer::Unknown, Answer::Yes));
    CHECK(idsOf(result.differences) == Ids{"ours", "couple", "phone"});
    CHECK(result.differences.at(2).item->eachForSelf);
}

TEST_CASE("a joint answer settles a difference, and shows what each had said", "[core][scan][comparison]")
{
    auto const pack = test::tinyScan();
    auto answers = both("low", Answer::Yes, Answer::No) + Answers{given("low", Answer::Partly), given("critB", Answer::Yes),
                                                                  given("garden", Answer::No, Answerer::Partner),
                                                                  given("garden", Answer::Yes)};
    auto result = compare(pack, {}, answers);
    CHECK(result.differences.empty());
    CHECK(idsOf(result.agreed) == Ids{"low", "critB", "garden"});
    CHECK(result.onlyPartner.empty());
    auto const& low = result.agreed.at(0);
    CHECK(low.councillor->answer == Answer::Yes);
    CHECK(low.partner->answer == Answer::No);
    CHECK(low.together->answer == Answer::Partly);
    CHECK(low.differs());  // they did, before they spoke
    CHECK_FALSE(result.agreed.at(1).councillor.has_value());
    CHECK(result.partnerAnswers == 2);

    // Taken back, the difference is there again.
    std::erase_if(answers, [](GivenAnswer const& answer) { return answer.by == Answerer::Together; });
    result = compare(pack, {}, answers);
    CHECK(idsOf(result.differences) == Ids{"low"});
    CHECK(idsOf(result.onlyPartner) == Ids{"garden"});
    CHECK(result.agreed.empty());
}

TEST_CASE("what is not asked of both is never compared", "[core][scan][comparison]")
{
    auto const pack = test::tinyPersonalScan();
    // "mine" is the councillor's, "theirs" the partner's; the rest is not asked in this household, or in no pack.
    Answers answers;
    for (auto const* const id : {"mine", "theirs", "alone", "school", "shop", "withdrawn", ""})
        answers = answers + both(id, Answer::Yes, Answer::No) + Answers{given(id, Answer::Partly)};
    Profile const couple{.living = Living::WithPartner, .children = false, .business = false};
    auto result = compare(pack, couple, answers);
    CHECK(result.differences.empty());
    CHECK(result.agreed.empty());
    CHECK(result.onlyCouncillor.empty());
    CHECK(result.onlyPartner.empty());
    CHECK(result.partnerAnswers == 7);  // of any kind

    result = compare(pack, {.living = Living::WithPartner, .children = true, .business = true}, answers);
    CHECK(idsOf(result.agreed) == Ids{"school", "shop"});

    auto const garden = both("garden", Answer::Yes, Answer::No);
    CHECK(compare(test::tinyScan(), {.home = content::HomeType::Flat}, garden).differences.empty());
    CHECK(compare(test::tinyScan(), {.home = content::HomeType::Terraced}, garden).differences.size() == 1);
}
