#include "app/view_models/call_view_model.h"

#include "tests/app/surroundings.h"

#include <QtTest/QSignalSpy>

using namespace weerbaar;
using app::CallViewModel;
using platform::DialFailure;

namespace {

struct Calls {
    test::RecordingDialer dialer;
    CallViewModel model{test::library().contacts(), dialer};
    QSignalSpy problems{&model, &CallViewModel::problemChanged};
};

}  // namespace

TEST_CASE("the two calls go to 112 and to the support team", "[app][calls]")
{
    Calls calls;
    CHECK(calls.model.emergencyNumber() == QStringLiteral("112"));
    CHECK(calls.model.supportName() == QStringLiteral("Ondersteuningsteam Weerbaar Bestuur"));
    CHECK(calls.model.supportNumber() == QStringLiteral("070-373 83 14"));
    CHECK(calls.model.supportNote().contains(QStringLiteral("21 november 2026")));
    calls.model.callEmergency();
    calls.model.callSupportTeam();
    CHECK(calls.dialer.dialled() == QStringList{QStringLiteral("112"), QStringLiteral("0703738314")});
    CHECK(calls.model.problem().isEmpty());
}

TEST_CASE("every contact can be called, and none that is not there", "[app][calls]")
{
    Calls calls;
    QStringList expected;
    for (auto const& contact : test::library().contacts().contacts) {
        calls.model.callContact(QString::fromStdString(contact.id));
        expected.append(QString::fromStdString(contact.dial));
        CHECK(platform::Dialer::isDialable(expected.last()));
    }
    calls.model.callContact(QStringLiteral("nobody"));
    calls.model.callContact(QString());
    CHECK(calls.dialer.dialled() == expected);
}

TEST_CASE("a number as people write it is dialled without its signs", "[app][calls]")
{
    Calls calls;
    calls.model.callNumber(QStringLiteral("06 - 12 34 56 78"));
    calls.model.callNumber(QStringLiteral("+31 (0)70 373 83 14"));
    calls.model.callNumber(QStringLiteral("(070) 373.83.14"));
    calls.model.callNumber(QStringLiteral("06+12"));
    CHECK(calls.dialer.dialled() == QStringList{QStringLiteral("0612345678"), QStringLiteral("+31703738314"),
                                                QStringLiteral("0703738314"), QStringLiteral("0612")});
}

TEST_CASE("what is no number is not dialled", "[app][calls]")
{
    Calls calls;
    for (auto const& nonsense : {QString(), QStringLiteral("   "), QStringLiteral("+"), QStringLiteral("bel mij"),
                                 QStringLiteral("\u0660\u0661\u0662"), QStringLiteral("*#")})
        calls.model.callNumber(nonsense);
    CHECK(calls.dialer.dialled().isEmpty());
    CHECK(calls.model.problem().isEmpty());
}

TEST_CASE("a call that went nowhere says why, and shows the number to call otherwise", "[app][calls]")
{
    Calls calls;
    calls.model.callSupportTeam();
    calls.dialer.refuse(QStringLiteral("0703738314"), DialFailure::NoHandler);
    auto const cannot = calls.model.problem();
    CHECK(cannot.contains(QStringLiteral("telefoon")));
    CHECK(calls.model.problemNumber() == QStringLiteral("070-373 83 14"));
    CHECK(calls.problems.count() == 1);

    calls.model.callSupportTeam();
    calls.dialer.refuse(QStringLiteral("0703738314"), DialFailure::HandlerFailed);
    CHECK(calls.model.problem() != cannot);
    CHECK(calls.model.problem().contains(QStringLiteral("opnieuw")));

    SECTION("until it is dismissed")
    {
        calls.model.dismissProblem();
    }
    SECTION("until a call is taken")
    {
        calls.model.callSupportTeam();
        calls.dialer.take(QStringLiteral("0703738314"));
    }
    CHECK(calls.model.problem().isEmpty());
    CHECK(calls.model.problemNumber().isEmpty());
    CHECK(calls.problems.count() == 3);
}

TEST_CASE("the number shown is the one that failed, not the one pressed last", "[app][calls]")
{
    Calls calls;
    calls.model.callEmergency();
    calls.model.callSupportTeam();
    calls.dialer.refuse(QStringLiteral("112"), DialFailure::HandlerFailed);
    CHECK(calls.model.problemNumber() == QStringLiteral("112"));
    calls.dialer.refuse(QStringLiteral("0703738314"), DialFailure::HandlerFailed);
    CHECK(calls.model.problemNumber() == QStringLiteral("070-373 83 14"));

    // Nor does another call's success hide it.
    calls.dialer.take(QStringLiteral("112"));
    CHECK(calls.model.problemNumber() == QStringLiteral("070-373 83 14"));

    calls.model.callNumber(QStringLiteral("06 - 12 34"));
    calls.dialer.refuse(QStringLiteral("061234"), DialFailure::NoHandler);
    CHECK(calls.model.problemNumber() == QStringLiteral("06 - 12 34"));
}

TEST_CASE("a lock forgets the numbers of the vault, and what went wrong with one", "[app][calls]")
{
    Calls calls;
    calls.model.callNumber(QStringLiteral("06 - 12 34"));
    SECTION("that was being shown")
    {
        calls.dialer.refuse(QStringLiteral("061234"), DialFailure::NoHandler);
        CHECK(calls.model.problemNumber() == QStringLiteral("06 - 12 34"));
        calls.model.forgetOwnNumbers();
    }
    SECTION("that had not failed yet")
    {
        calls.model.forgetOwnNumbers();
        calls.dialer.refuse(QStringLiteral("061234"), DialFailure::NoHandler);
    }
    CHECK(calls.model.problem().isEmpty());
    CHECK(calls.model.problemNumber().isEmpty());

    // One that everybody has stays: it may be needed now.
    calls.model.callSupportTeam();
    calls.dialer.refuse(QStringLiteral("0703738314"), DialFailure::NoHandler);
    calls.model.forgetOwnNumbers();
    CHECK(calls.model.problemNumber() == QStringLiteral("070-373 83 14"));
}

TEST_CASE("of two own numbers the one that failed is shown as it was written", "[app][calls]")
{
    Calls calls;
    calls.model.callNumber(QStringLiteral("06 - 12 34"));
    calls.model.callNumber(QStringLiteral("06 - 56 78"));
    calls.dialer.refuse(QStringLiteral("061234"), DialFailure::NoHandler);
    CHECK(calls.model.problemNumber() == QStringLiteral("06 - 12 34"));
}
