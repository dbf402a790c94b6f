#include "app/error_text.h"

#include "tests/app/surroundings.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>

#include <set>

using namespace weerbaar;
using app::errorText;
using app::waitText;

namespace {

constexpr char const* hiddenPlace = "geheim-plekje-42";

std::vector<Error> everyError()
{
    std::vector<Error> errors;
    for (int code = 0; code <= static_cast<int>(lastErrorCode); ++code)
        errors.push_back({static_cast<ErrorCode>(code), hiddenPlace, 30});
    return errors;
}

/// What says something else for one cause.
std::vector<Error> everyVariant()
{
    return {{ErrorCode::NotAReply, "answers"},
            {ErrorCode::NotWritable, "not empty"},
            {ErrorCode::BrokenChain, "backup"},
            {ErrorCode::PassphraseTooShort, "password"},
            {ErrorCode::PassphraseTooLong, "password"},
            {ErrorCode::WrongExportKey, "password"},
            {ErrorCode::ExportFailed, "picture"},
            {ErrorCode::NotAgeFile, "utf-16"},
            {ErrorCode::UnsupportedRecipient, "AGE-SECRET-KEY-"}};
}

/// The first two quote the author's own file to its author, on the command line; no screen can meet them. The others name
/// a file to its owner.
bool quotesItsPlace(ErrorCode code)
{
    return code == ErrorCode::InvalidPack || code == ErrorCode::InvalidInput || code == ErrorCode::CopyNotRemoved ||
           code == ErrorCode::DamagedEnclosure;
}

bool isWholeSentence(QString const& text)
{
    static QRegularExpression const whole(QStringLiteral("^\\p{Lu}.*[.!?]$"), QRegularExpression::UseUnicodePropertiesOption);
    return whole.match(text).hasMatch();
}

/// A name from the source: CamelCase, snake_case, or a number of an error.
bool namesACode(QString const& text)
{
    static QRegularExpression const name(QStringLiteral("\\b[A-Z][a-z]+[A-Z][a-z]|\\w_\\w|::|\\berrno\\b|\\(-?\\d+\\)"));
    return name.match(text).hasMatch();
}

bool isEnglish(QString const& text)
{
    static QRegularExpression const words(
        QStringLiteral("\\b(the|not|and|you|your|error|failed|file|folder|invalid|cannot|wrong|please|passphrase)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

bool isDutch(QString const& text)
{
    static QRegularExpression const words(QStringLiteral("\\b(de|het|een|niet|je|deze|dit|voorval|kluis)\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

}  // namespace

TEST_CASE("the checks on sentences find what they look for", "[app][errors]")
{
    CHECK(isWholeSentence(QStringLiteral("Éen zin.")));
    CHECK_FALSE(isWholeSentence(QStringLiteral("geen begin.")));
    CHECK_FALSE(isWholeSentence(QStringLiteral("Geen einde: x")));
    CHECK(namesACode(QStringLiteral("Fout WrongPassphrase.")));
    CHECK(namesACode(QStringLiteral("Fout (13).")));
    CHECK_FALSE(namesACode(QStringLiteral("Kijk of Caps Lock aan staat.")));
    CHECK(isEnglish(QStringLiteral("The folder cannot be written.")));
    CHECK_FALSE(isEnglish(QStringLiteral("Het verslag is gemaakt.")));
    CHECK(isDutch(QStringLiteral("Er is niets veranderd in je kluis.")));
    CHECK_FALSE(isDutch(QStringLiteral("Nothing was changed in the vault.")));
}

TEST_CASE("every error has a Dutch sentence of its own", "[app][errors]")
{
    std::set<QString> seen;
    for (auto const& error : everyError()) {
        auto const text = errorText(error);
        INFO("code " << static_cast<int>(error.code) << ": " << text.toStdString());
        CHECK(isWholeSentence(text));
        CHECK_FALSE(namesACode(text));
        CHECK_FALSE(isEnglish(text));
        CHECK_FALSE(text.contains(QStringLiteral("%")));
        CHECK(text.contains(QString::fromLatin1(hiddenPlace)) == quotesItsPlace(error.code));
        CHECK(seen.insert(text).second);
    }
    for (auto const& error : everyVariant()) {
        auto const text = errorText(error);
        INFO("code " << static_cast<int>(error.code) << ", " << error.where << ": " << text.toStdString());
        CHECK(isWholeSentence(text));
        CHECK_FALSE(isEnglish(text));
        CHECK_FALSE(text.contains(QStringLiteral("%")));
        CHECK_FALSE(text.contains(QString::fromStdString(error.where)));
        CHECK(seen.insert(text).second);
    }
}

TEST_CASE("an error about a field names it as the form does", "[app][errors]")
{
    for (auto const code : {ErrorCode::MissingAnswer, ErrorCode::InvalidText, ErrorCode::TextTooLong}) {
        std::set<QString> seen{errorText({code, "any other"})};
        for (char const* const field : {"type", "occurredAt", "place", "description", "safeNow", "exactWords", "conclusions", "people", "offender",
                                       "online", "injury", "damage", "councilWork", "reason", "name", "passphrase", "password", "recovery code"}) {
            auto const text = errorText({code, field});
            INFO(field << ": " << text.toStdString());
            CHECK_FALSE(text.contains(QString::fromLatin1(field)));
            CHECK(isWholeSentence(text));
            CHECK(seen.insert(text).second);
        }
    }
}

TEST_CASE("a wait is told in seconds, then in whole minutes, rounded up", "[app][errors]")
{
    CHECK(waitText(30).startsWith(QStringLiteral("30 seconde")));
    CHECK(waitText(119).startsWith(QStringLiteral("119 seconde")));
    CHECK(waitText(120).startsWith(QStringLiteral("2 minu")));
    CHECK(waitText(121).startsWith(QStringLiteral("3 minu")));
    CHECK(waitText(900).startsWith(QStringLiteral("15 minu")));
    CHECK(errorText({ErrorCode::TooManyAttempts, "attempts", 240}).contains(QStringLiteral("4 minu")));
}

TEST_CASE("a wait has a Dutch singular and plural", "[app][errors]")
{
    QTranslator dutch;
    if (!dutch.load(QStringLiteral(":/translations/weerbaar_nl.qm")) || dutch.isEmpty())
        SKIP("app/translations/weerbaar_nl.ts has no entries yet");
    CHECK(waitText(1) == QStringLiteral("1 seconde"));
    CHECK(waitText(30) == QStringLiteral("30 seconden"));
    CHECK(waitText(900) == QStringLiteral("15 minuten"));
}

TEST_CASE("every error has an English sentence", "[app][errors]")
{
    QTranslator english;
    if (!english.load(QStringLiteral(":/translations/weerbaar_en.qm")) || english.isEmpty())
        SKIP("app/translations/weerbaar_en.ts has no entries yet");
    std::vector<QString> dutch;
    for (auto const& error : everyError())
        dutch.push_back(errorText(error));
    QCoreApplication::installTranslator(&english);
    for (auto const& error : everyError()) {
        auto const text = errorText(error);
        INFO("code " << static_cast<int>(error.code) << ": " << text.toStdString());
        CHECK(text != dutch[static_cast<std::size_t>(error.code)]);
        CHECK(isWholeSentence(text));
        CHECK_FALSE(isDutch(text));
        CHECK_FALSE(namesACode(text));
        CHECK_FALSE(text.contains(QStringLiteral("%")));
        CHECK(text.contains(QString::fromLatin1(hiddenPlace)) == quotesItsPlace(error.code));
    }
    for (auto const& error : everyVariant()) {
        auto const text = errorText(error);
        INFO("code " << static_cast<int>(error.code) << ", " << error.where << ": " << text.toStdString());
        CHECK(isWholeSentence(text));
        CHECK_FALSE(isDutch(text));
    }
    CHECK(waitText(30) == QStringLiteral("30 seconds"));
    QCoreApplication::removeTranslator(&english);
}

TEST_CASE("what could not be taken in is said with what was kept", "[app][errors]")
{
    for (auto const code : {ErrorCode::SourceUnreadable, ErrorCode::SourceChanged, ErrorCode::SourceTooLarge}) {
        auto const text = errorText({code, "permission"});
        INFO(text.toStdString());
        CHECK(text.contains(QStringLiteral("niets van bewaard")));
    }
    CHECK(errorText({ErrorCode::InboxFull, {}}).contains(QStringLiteral("Ontgrendel")));
    CHECK(errorText({ErrorCode::AlreadyAttached, "foto.jpg"}).contains(QStringLiteral("zit al bij")));
}

TEST_CASE("a file, a folder or a key that will not do is told with what to do about it", "[app][errors]")
{
    auto const says = [](Error const& error, char16_t const* words) { return errorText(error).contains(QStringView(words)); };
    CHECK(says({ErrorCode::DamagedEnclosure, "foto.jpg"}, u"foto.jpg"));
    CHECK(says({ErrorCode::DamagedEnclosure, "foto.jpg"}, u"Voeg het opnieuw toe"));
    CHECK(says({ErrorCode::DamagedEnclosure, "foto.jpg"}, u"laat dit bestand weg"));
    CHECK(says({ErrorCode::BrokenChain, "backup"}, u"niets teruggezet"));
    CHECK(says({ErrorCode::NotWritable, "not empty"}, u"Kies een lege map"));
    CHECK(says({ErrorCode::UnsupportedRecipient, "AGE-SECRET-KEY-"}, u"Deel die met niemand"));
    CHECK(says({ErrorCode::PassphraseTooShort, "password"}, u"Dit wachtwoord"));
    CHECK(says({ErrorCode::PassphraseTooLong, "password"}, u"Dit wachtwoord"));
    CHECK(says({ErrorCode::InvalidText, "password"}, u"bij: het wachtwoord."));
    CHECK_FALSE(says({ErrorCode::PdfPasswordTooLong}, u"100"));
}

TEST_CASE("answers that do not fit are told to who receives them, not to who typed them", "[app][errors]")
{
    auto const text = errorText({ErrorCode::NotAReply, "answers"});
    INFO(text.toStdString());
    CHECK(text != errorText({ErrorCode::NotAReply, "sealed"}));
    CHECK(text.contains(QStringLiteral("niets overgenomen")));
    CHECK(text.contains(QStringLiteral("nieuw antwoord")));
}

TEST_CASE("no sentence of an error is longer than twenty words", "[app][errors]")
{
    auto errors = everyError();
    for (auto const& error : everyVariant())
        errors.push_back(error);
    errors.push_back({ErrorCode::DamagedEnclosure, "foto.jpg"});
    for (auto const& error : errors) {
        if (quotesItsPlace(error.code) && error.where == hiddenPlace)
            continue;
        for (auto const& sentence : errorText(error).split(QRegularExpression(QStringLiteral("[.!?:;]( |$)")), Qt::SkipEmptyParts)) {
            INFO(sentence.toStdString());
            CHECK(sentence.split(u' ', Qt::SkipEmptyParts).size() <= 20);
        }
    }
}
