// partner: the partner on their own phone, from both sides.

#include "app/format.h"
#include "app/letter_file.h"
#include "app/qr_code.h"
#include "app/weerbaarctl/out_file.h"
#include "app/weerbaarctl/scan_call.h"
#include "core/scan/invitation.h"
#include "core/scan/letter_codes.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <utility>

namespace weerbaar::tool {

namespace {

/// The files in which a letter was put: one, or a picture for each of its codes.
Attempt<std::vector<QString>> writeLetter(QString const& out, crypto::ByteView letter)
{
    QFileInfo const info(out);
    if (info.suffix().compare(QStringLiteral("png"), Qt::CaseInsensitive) != 0) {
        TRY(app::writeLetterFile(out, letter));
        return std::vector{out};
    }
    auto const codes = scan::toCodes(letter);
    if (codes.empty())
        return refused(QStringLiteral("Dit past niet in %1 codes. Er is niets gemaakt. Bewaar het als bestand, met een andere naam dan .png.").arg(scan::codesAtMost));
    std::vector<QString> files;
    for (auto const& code : codes) {
        auto const number = files.size() + 1;
        auto const name = codes.size() == 1 ? info.fileName() : QStringLiteral("%1-%2.png").arg(info.completeBaseName()).arg(number);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        if (!app::qrCode(code).save(&buffer, "PNG"))
            return Error{ErrorCode::ExportFailed, "picture"};
        files.push_back(info.dir().filePath(name));
        TRY(app::writeLetterFile(files.back(), crypto::bytesOf({png.constData(), static_cast<std::size_t>(png.size())})));
    }
    return files;
}

Json jsonOf(std::vector<QString> const& files)
{
    Json list = Json::array();
    for (auto const& file : files)
        list.push_back(file.toStdString());
    return list;
}

QString placeText(std::vector<QString> const& files)
{
    QStringList names;
    for (auto const& file : files)
        names.append(file);
    return names.join(QStringLiteral(", "));
}

/// A letter from these files, which must be all of it.
Attempt<crypto::Bytes> readLetter(std::vector<std::string> const& files, ErrorCode notOurs)
{
    std::vector<Result<app::LetterFile>> read;
    for (auto const& file : files)
        read.push_back(app::readLetterFile(app::toQString(file), notOurs));
    app::LetterGathering gathering(notOurs);
    TRY_ASSIGN(auto letter, gathering.add(read));
    if (!letter)
        return refused(QStringLiteral("Nog %1 van de %2 codes. Er is niets overgenomen. Geef de foto's van alle codes.")
                           .arg(gathering.codes().missing().size()).arg(gathering.codes().count()));
    return *std::move(letter);
}

/// One entry of the input: {"item","answer","note"}, the last may be left out.
Attempt<void> give(scan::AnswerSheet& sheet, Json const& given)
{
    auto const invalid = Error{ErrorCode::InvalidInput, "answers"};
    auto const text = [&](char const* key) {
        auto const found = given.find(key);
        return found != given.end() && found->is_string() ? std::optional(found->get<std::string>()) : std::nullopt;
    };
    if (!given.is_object() || !std::all_of(given.items().begin(), given.items().end(), [](auto const& entry) {
            return entry.key() == "item" || entry.key() == "answer" || entry.key() == "note";
        }))
        return invalid;
    auto const item = text("item");
    auto const answer = scan::answerFromName(text("answer").value_or(""));
    if (!item || !answer || (given.contains("note") && !text("note")))
        return invalid;
    TRY(sheet.answer(*item, *answer, text("note").value_or("")));
    return {};
}

/// \returns how many.
Attempt<int> giveAll(scan::InvitedPartner& partner, std::string const& input)
{
    auto const document = Json::parse(input, nullptr, false);
    if (!document.is_object() || document.empty())
        return Error{ErrorCode::InvalidInput, "answers"};
    int count = 0;
    for (auto const& [name, list] : document.items()) {
        auto const scan = content::fromName<content::Scan>(name);
        if (!scan || !list.is_array())
            return Error{ErrorCode::InvalidInput, "answers"};
        for (auto const& given : list) {
            TRY(give(partner.sheet(*scan), given));
            ++count;
        }
    }
    return count;
}

}  // namespace

Attempt<Output> partnerInvite(Call const& call)
{
    TRY_ASSIGN(auto const out, outFileOf(call));
    TRY_ASSIGN(auto opened, openVault(call));
    auto const& home = call.library.homeCheck();
    auto const& personal = call.library.personalScan();
    // The household is one: whichever round knows it.
    scan::Profile profile;
    for (auto const* const pack : {&personal, &home}) {
        TRY_ASSIGN(auto const round, scan::ScanStore(opened.database(), *pack, call.clock).currentRound());
        if (round)
            profile = round->profile;
    }
    TRY_ASSIGN(auto const invitation, scan::InvitationStore(opened.database(), call.clock).invite(profile, home, personal));
    TRY_ASSIGN(auto const files, writeLetter(out, crypto::bytesOf(toJson(invitation))));
    return Output{{{"invitation", invitation.id}, {"files", jsonOf(files)}},
                  QStringLiteral("De uitnodiging staat in %1. Er staat geen naam in.").arg(placeText(files))};
}

Attempt<Output> partnerReply(Call const& call)
{
    TRY_ASSIGN(auto const out, outFileOf(call));
    TRY_ASSIGN(auto const letter, readLetter({*call.arguments.value("invitation")}, ErrorCode::NotAnInvitation));
    TRY_ASSIGN(auto invitation, scan::parseInvitation({reinterpret_cast<char const*>(letter.data()), letter.size()}));
    TRY_ASSIGN(auto const partner, scan::InvitedPartner::accept(std::move(invitation), call.library.homeCheck(),
                                                                call.library.personalScan(), call.clock));
    TRY_ASSIGN(auto const input, readInput(call));
    TRY_ASSIGN(int const count, giveAll(*partner, input));
    TRY_ASSIGN(auto const sealed, partner->sealedReply());
    TRY_ASSIGN(auto const files, writeLetter(out, sealed));
    return Output{{{"answers", count}, {"files", jsonOf(files)}},
                  QStringLiteral("%1 antwoorden staan in %2. Alleen wie uitnodigde, kan ze openen.").arg(count).arg(placeText(files))};
}

Attempt<Output> partnerTakeOver(Call const& call)
{
    std::vector<std::string> files{*call.arguments.value("in")};
    for (std::size_t i = 0; auto const more = call.arguments.operand(i); ++i)
        files.push_back(*more);
    TRY_ASSIGN(auto const letter, readLetter(files, ErrorCode::NotAReply));
    TRY_ASSIGN(auto opened, openVault(call));
    scan::ScanStore home(opened.database(), call.library.homeCheck(), call.clock);
    scan::ScanStore personal(opened.database(), call.library.personalScan(), call.clock);
    scan::InvitationStore invitations(opened.database(), call.clock);
    TRY_ASSIGN(auto const reply, invitations.open(letter, home.pack(), personal.pack()));
    bool const onlyLook = call.arguments.has("only-look");
    if (!onlyLook)
        TRY(invitations.takeOver(reply, home, personal));
    auto const counts = QStringLiteral("%1 over de woning, %2 over jullie samen.").arg(reply.home.size()).arg(reply.personal.size());
    return Output{{{"home", reply.home.size()}, {"personal", reply.personal.size()}, {"takenOver", !onlyLook}},
                  onlyLook ? QStringLiteral("Dit kwam binnen: %1 Er is niets overgenomen.").arg(counts)
                           : QStringLiteral("De antwoorden van je partner zijn overgenomen: %1").arg(counts)};
}

}  // namespace weerbaar::tool
