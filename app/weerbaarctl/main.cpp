// weerbaarctl, the app's vault without its screens: finds the command, runs it and prints what it says.

#include "app/application.h"
#include "app/weerbaarctl/command.h"
#include "core/time.h"
#include "crypto/secret.h"
#include "platform/hardening.h"

#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <QtGui/QGuiApplication>

#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>

using namespace weerbaar;
using namespace weerbaar::tool;

namespace {

std::vector<Command> commands()
{
    constexpr auto required = Option::Required;
    Option const scan{"scan", "home|personal", required};
    Option const item{"item", "ID", required};
    Option const round{"round", "short|full"};
    Option const note{"note", ""};
    Option const chosen{"new-passphrase-fd", "N"};
    Option const out{"out", "F.pdf", required};
    Option const pdfPassphrase{"pdf-passphrase-fd", "N"};
    Option const exportPassphrase{"export-passphrase-fd", "N"};
    auto const withHousehold = [](std::vector<Option> options) {
        options.insert(options.end(), {{"home", "flat|terraced|detached"},
                                       {"tenure", "owned|rented"},
                                       {"living", "alone|with-partner"},
                                       {"children", "yes|no"},
                                       {"business", "yes|no"}});
        return options;
    };
    return {
        {"init", "", {}, init},
        {"status", "", {}, status},
        {"passwd", "", {chosen}, changePassphrase},
        {"recover", "", {{"recovery-fd", "N"}, chosen}, recover},
        {"scan items", "", withHousehold({scan, round, {"by", "councillor|partner"}, {"order", "theme|walk"}}), scanItems},
        {"scan search", "", {scan, {"text", "TEKST", required}}, scanSearch},
        {"scan offers", "", {scan}, scanOffers},
        {"scan profile", "", withHousehold({scan}), scanProfile},
        {"scan start", "", {scan, round}, scanStart},
        {"scan scope", "", {scan, {"round", "short|full", required}}, scanScope},
        {"scan answer", "",
         {scan, item, {"answer", "yes|partly|no|unknown|not-applicable", required},
          {"by", "councillor|partner|together"}, note},
         scanAnswer},
        {"scan withdraw", "", {scan, item}, scanWithdraw},
        {"scan compare", "", {scan}, scanCompare},
        {"scan result", "", withHousehold({scan}), scanResult},
        {"scan decide", "",
         {scan, item, {"state", "open|planned|done|declined", required}, {"on", "YYYY-MM-DD"},
          {"for", "me|partner|landlord|municipality"}, note, {"update-answer", ""}},
         scanDecide},
        {"scan reminders", "", {}, scanReminders},
        {"scan finish", "", {scan}, scanFinish},
        {"scan rounds", "", {scan}, scanRounds},
        {"scan history", "", {scan, {"round-id", "N"}}, scanHistory},
        {"scan delete", "", {scan, {"round-id", "N", required}, {"yes", "", required}}, scanDelete},
        {"scan export", "",
         {scan, out, pdfPassphrase, {"for-adviser", ""}, {"with-notes", ""}, {"without-actions", ""}, {"only-gaps", ""}},
         scanExport, true},
        {"partner invite", "", {{"out", "F", required}}, partnerInvite},
        {"partner reply", "", {{"invitation", "F", required}, {"out", "F", required}}, partnerReply},
        {"partner take-over", "[F…]", {{"in", "F", required}, {"only-look", ""}}, partnerTakeOver},
        {"incident add", "", {}, incidentAdd},
        {"incident list", "", {{"limit", "N"}, {"offset", "N"}}, incidentList},
        {"incident show", "ID", {}, incidentShow},
        {"incident append", "ID", {}, incidentAppend},
        {"incident attach", "ID FILE", {note}, incidentAttach},
        {"incident files", "ID", {}, incidentFiles},
        {"incident extract", "ID ATTACHMENT", {{"out", "F", required}}, incidentExtract},
        {"incident verify", "[ID]", {{"files", ""}}, incidentVerify},
        {"incident pattern", "", {}, incidentPattern},
        {"protocol show", "ID", {}, protocolShow},
        {"protocol done", "ID STEP", {}, protocolDone},
        {"protocol decide", "ID STEP",
         {{"choice", "done|not-needed|not-yet", required}, {"on", "YYYY-MM-DD"}, note},
         protocolDecide},
        {"protocol local", "", {}, protocolLocal},
        {"protocol local-set", "", {{"begin-anew", ""}}, protocolLocalSet},
        {"protocol prepare", "ID", {out, pdfPassphrase}, protocolPrepare, true},
        {"inbox add", "", {{"attach", "FILE"}}, inboxAdd},
        {"inbox list", "", {{"aside", ""}}, inboxList},
        {"inbox use", "N", {{"incident", "ID", required}}, inboxUse},
        {"inbox aside", "N", {}, inboxAside},
        {"inbox back", "N", {}, inboxBack},
        {"aftercare show", "ID", {}, aftercareShow},
        {"aftercare write", "ID CHECKIN", {}, aftercareWrite},
        {"aftercare skip", "ID CHECKIN", {}, aftercareSkip},
        {"report", "",
         {{"incident", "ID", required, true},
          out,
          pdfPassphrase,
          {"without", "DEEL,person:N,event:N,file:ID", Option::Optional, true},
          {"with", "DEEL,DEEL", Option::Optional, true},
          {"attach", "ID,ID", Option::Optional, true},
          {"without-hidden", ""},
          {"recipient", "TEKST"},
          {"purpose", "TEKST"}},
         makeReport, true},
        {"export", "",
         {{"incident", "ID", required, true},
          {"out", "F.age", required},
          {"recipient", "age1…"},
          exportPassphrase,
          {"full", ""},
          {"without", "DEEL,person:N,event:N,file:ID", Option::Optional, true},
          {"with", "DEEL,DEEL", Option::Optional, true},
          {"attach", "ID,ID", Option::Optional, true},
          {"without-hidden", ""},
          {"purpose", "TEKST"}},
         makeBundle, true},
        {"exports", "", {}, listExports},
        {"contact add", "", {{"name", "NAAM", required}, {"recipient", "age1…", required}}, contactAdd},
        {"contact list", "", {}, contactList},
        {"contact remove", "ID", {}, contactRemove},
        {"open", "F", {{"identity-file", "F"}, exportPassphrase, {"out", "F"}}, openAgeFile},
        {"backup", "", {{"out", "F.age", required}, exportPassphrase}, backup},
        {"restore", "", {{"in", "F.age", required}, exportPassphrase}, restore},
        {"content check", "FILE", {}, checkContent},
        {"wipe", "", {{"yes", "", required}}, wipe},
    };
}

/// Qt, told nothing of our arguments, in Dutch, and silent: a refusal is one sentence, and what a library has to say
/// may name what is in a report.
class QtInDutch {
public:
    explicit QtInDutch(bool draws)
    {
        qInstallMessageHandler([](QtMsgType type, QMessageLogContext const&, QString const& message) {
            if (type == QtFatalMsg)  // of an installation without what Qt needs; then it aborts
                std::fprintf(stderr, "%s\n", qUtf8Printable(message));
        });
        app::nameApplication();
        if (draws)
            m_application = std::make_unique<QGuiApplication>(m_count, m_words.data());
        else
            m_application = std::make_unique<QCoreApplication>(m_count, m_words.data());
        QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
        if (m_translator.load(QStringLiteral(":/translations/weerbaar_nl.qm")))
            QCoreApplication::installTranslator(&m_translator);
    }

private:
    std::array<char, 12> m_name{"weerbaarctl"};
    std::array<char, 10> m_platform{"-platform"};
    std::array<char, 10> m_offscreen{"offscreen"};
    std::array<char*, 4> m_words{m_name.data(), m_platform.data(), m_offscreen.data(), nullptr};
    int m_count = 3;
    QTranslator m_translator;
    std::unique_ptr<QCoreApplication> m_application;
};

/// Without what would steer a terminal: an offender's words are printed too.
std::string printable(QString text)
{
    for (auto& c : text) {
        if (c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t'))
            c = QLatin1Char(' ');
    }
    return text.toStdString();
}

/// With exactly one newline at its end.
bool print(std::FILE* stream, std::string text)
{
    while (text.ends_with('\n'))
        text.pop_back();
    if (!text.empty() || stream == stderr)
        text += '\n';
    return std::fputs(text.c_str(), stream) >= 0 && std::fflush(stream) == 0;
}

ExitCode stop(Stop const& why, std::vector<Command> const& known)
{
    if (why.code == ExitCode::Usage)
        print(stderr, printable(QStringLiteral("weerbaarctl: %1\n%2").arg(why.sentence, usageOf(known))));
    else
        print(stderr, printable(QString(why.sentence).replace(QLatin1Char('\n'), QLatin1Char(' '))));
    return why.code;
}

std::filesystem::path folderOf(Arguments const& arguments)
{
    auto const given = arguments.value("vault");
    if (!given)
        return app::dataFolder();
    std::error_code failed;  // if the working folder is gone, opening says so
    auto const absolute = std::filesystem::absolute(*given, failed);
    return failed ? std::filesystem::path(*given) : absolute;
}

ExitCode run(std::span<char const* const> words)
{
    auto const known = commands();
    auto const arguments = Arguments::parse(words, known);
    if (!arguments)
        return stop(arguments.error(), known);
    if (arguments->wantsHelp()) {
        print(stdout, printable(usageOf(known)));
        return ExitCode::Done;
    }
    QtInDutch const qt(arguments->command().draws);
    content::Library const library;
    SystemClock const clock;
    auto const folder = folderOf(*arguments);
    auto const output = arguments->command().run({*arguments, folder, library, clock});
    if (!output)
        return stop(output.error(), known);

    auto const text = arguments->has("json") ? output->json.dump(-1, ' ', false, Json::error_handler_t::replace)
                                             : printable(output->text);
    if (!print(stdout, text))
        return stop(refused(QStringLiteral("De opdracht is gedaan, maar de uitvoer kon niet worden geschreven.")), known);
    if (!output->alarm.isEmpty())
        return stop(refused(output->alarm), known);
    return ExitCode::Done;
}

}  // namespace

int main(int argc, char** argv)
{
    // Before anything else, as in the app: no core dump, no reading our memory, no internet socket.
    if (auto const hardened = platform::hardenProcess(); !hardened) {
        std::fprintf(stderr, "Dit systeem weigert een beveiliging (stap %d); weerbaarctl begint niet.\n",
                     static_cast<int>(hardened.error()));
        return static_cast<int>(ExitCode::Refused);
    }
    crypto::initialize();
    return static_cast<int>(run({argv + (argc > 0 ? 1 : 0), argv + argc}));
}
