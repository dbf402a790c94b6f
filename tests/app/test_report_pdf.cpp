#include "app/report_pdf.h"

#include "app/secret_text.h"
#include "tests/app/pdf_tools.h"
#include "tests/app/surroundings.h"

#include <QtCore/QRegularExpression>

using namespace weerbaar;
using app::DocumentRow;
using app::renderPdf;
using app::ReportDocument;
using test::PdfFile;

namespace {

#define NEEDS_PDF_TOOLS()                                                                  \
    if (auto const missing = test::missingPdfTools(); !missing.isEmpty())                  \
    SKIP("not on this machine: " << missing.toStdString())

ReportDocument documentSaying(QString const& text)
{
    return {{DocumentRow::Title, {}, QStringLiteral("Verslag van een voorval")},
            {DocumentRow::Value, QStringLiteral("Waar"), QStringLiteral("Geheimplein 7")},
            {DocumentRow::Value, QStringLiteral("Soort"), QStringLiteral("Bedreiging")},
            {DocumentRow::Heading, {}, QStringLiteral("Wat er gebeurde")},
            {DocumentRow::Text, {}, text},
            {DocumentRow::Quote, {}, QStringLiteral("Ik weet je te vinden")},
            {DocumentRow::SmallPrint, {}, QStringLiteral("Gemaakt met Weerbaar")}};
}

std::optional<crypto::SecretBytes> none()
{
    return std::nullopt;
}

std::optional<crypto::SecretBytes> password(QString const& typed)
{
    return app::secretOf(typed);
}

/// Words that stand in `text`, however the lines were broken.
QString inOneLine(QString text)
{
    return text.replace(QRegularExpression(QStringLiteral("\\s+")), QStringLiteral(" "));
}

bool isValid(PdfFile const& file, QByteArray const& secret = {})
{
    auto const checked = file.qpdf({QStringLiteral("--check")}, secret);
    INFO(checked.out.toStdString() << checked.err.toStdString());
    CHECK(checked.exitCode == 0);
    return checked.exitCode == 0;
}

QByteArray utf16(char const* text)
{
    QByteArray bytes;
    for (char const* c = text; *c; ++c)
        bytes.append('\0').append(*c);
    return bytes;
}

/// As it is, or as PDF writes texts: UTF-16 or hexadecimal.
bool mentions(QByteArray const& pdf, char const* text)
{
    auto const wide = utf16(text);
    return pdf.contains(text) || pdf.contains(wide) || pdf.contains(wide.toHex()) || pdf.contains(QByteArray(text).toHex());
}

}  // namespace

TEST_CASE("a report without password is a valid PDF with its words", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    PdfFile const file(test::take(renderPdf(documentSaying(QStringLiteral("Fietsen op de officiële Großmarkt, één café: flink affront €5")), none())));
    CHECK(isValid(file));
    CHECK(file.qpdf({QStringLiteral("--is-encrypted")}).exitCode == 2);
    auto const text = inOneLine(file.text());
    CHECK(text.contains(QStringLiteral("Verslag van een voorval")));
    CHECK(text.contains(QStringLiteral("Fietsen op de officiële Großmarkt, één café: flink affront €5")));
    CHECK(text.contains(QStringLiteral("Waar Geheimplein 7")));
    CHECK(text.contains(QStringLiteral("Ik weet je te vinden")));
    CHECK(text.contains(QStringLiteral("Pagina 1 van 1")));
    CHECK(text == text.normalized(QString::NormalizationForm_C));
}

TEST_CASE("a screen reader is told the language and the title", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    PdfFile const file(test::take(renderPdf(documentSaying(QStringLiteral("x")), none())));
    auto const unpacked = file.unpacked();
    CHECK(unpacked.contains("/Lang (nl"));
    CHECK(unpacked.contains("/DisplayDocTitle true"));
    CHECK(unpacked.contains("/Title <feff" + utf16("Verslag van een voorval").toHex() + ">"));  // as Qt writes texts
}

TEST_CASE("with a password a report is AES-256 in revision 6, and opens with nothing else", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    auto const bytes = test::take(renderPdf(documentSaying(QStringLiteral("Hier staat het.")), password(QStringLiteral("üser pw"))));
    QByteArray const right = QStringLiteral("üser pw").toUtf8();
    PdfFile const file(bytes);

    CHECK(file.qpdf({QStringLiteral("--is-encrypted")}).exitCode == 0);
    // 0: needs one, or the one given is wrong; 3: opens with the given or the empty one.
    CHECK(file.qpdf({QStringLiteral("--requires-password")}).exitCode == 0);
    CHECK(file.qpdf({QStringLiteral("--requires-password")}, "wrong").exitCode == 0);
    CHECK(file.qpdf({QStringLiteral("--requires-password")}, QStringLiteral("u\u0308ser pw").toUtf8()).exitCode == 0);
    CHECK(file.qpdf({QStringLiteral("--requires-password")}, right).exitCode == 3);
    CHECK(isValid(file, right));

    auto const encryption = QString::fromUtf8(file.qpdf({QStringLiteral("--show-encryption")}, right).out);
    INFO(encryption.toStdString());
    CHECK(encryption.contains(QStringLiteral("R = 6")));
    CHECK(encryption.contains(QStringLiteral("stream encryption method: AESv3")));
    CHECK(encryption.contains(QStringLiteral("string encryption method: AESv3")));
    CHECK(encryption.contains(QStringLiteral("file encryption method: AESv3")));
    CHECK(encryption.contains(QStringLiteral("Supplied password is user password")));
    CHECK_FALSE(encryption.contains(QStringLiteral("Supplied password is owner password")));

    CHECK(inOneLine(file.text(right)).contains(QStringLiteral("Hier staat het.")));
    CHECK(file.text().trimmed().isEmpty());
    CHECK(file.text("wrong").trimmed().isEmpty());
}

TEST_CASE("a password typed on another keyboard opens the same report", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    PdfFile const file(test::take(renderPdf(documentSaying(QStringLiteral("x")), password(QStringLiteral("cafe\u0301")))));
    CHECK(file.qpdf({QStringLiteral("--requires-password")}, QStringLiteral("caf\u00e9").toUtf8()).exitCode == 3);
}

TEST_CASE("nothing of a report with a password can be unpacked by who lacks it", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    auto const bytes = test::take(renderPdf(documentSaying(QStringLiteral("Hier staat het.")), password(QStringLiteral("Zonsopgang-12"))));
    PdfFile const file(bytes);
    CHECK(file.unpacked().isEmpty());
    CHECK(file.unpacked("Zonsopgang-13").isEmpty());
    CHECK(mentions(file.unpacked("Zonsopgang-12"), "Verslag"));  // which shows what would be found
    for (char const* const secret : {"Geheimplein", "Verslag", "Weerbaar", "Zonsopgang"}) {
        INFO(secret);
        CHECK_FALSE(mentions(bytes, secret));
    }
}

TEST_CASE("what a PDF says of itself is its title and the program, and nothing of what is in it", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    PdfFile const file(test::take(renderPdf(documentSaying(QStringLiteral("Hier staat het.")), none())));
    auto const unpacked = file.unpacked();
    auto const start = unpacked.indexOf("/Creator");
    REQUIRE(start >= 0);
    auto const info = unpacked.mid(unpacked.lastIndexOf("<<", start), unpacked.indexOf(">>", start) - unpacked.lastIndexOf("<<", start));
    INFO(info.toStdString());
    QStringList keys;
    auto found = QRegularExpression(QStringLiteral("/([A-Za-z]+) ")).globalMatch(QString::fromLatin1(info));
    while (found.hasNext())
        keys.append(found.next().captured(1));
    keys.sort();
    CHECK(keys == QStringList{QStringLiteral("CreationDate"), QStringLiteral("Creator"), QStringLiteral("Producer"), QStringLiteral("Title")});
    CHECK_FALSE(unpacked.contains("/Author"));
    CHECK_FALSE(mentions(unpacked, "Geheimplein"));
    CHECK_FALSE(mentions(unpacked, "Hier staat"));
    CHECK_FALSE(mentions(unpacked, qPrintable(QDir::homePath())));
    CHECK(mentions(unpacked, "Verslag van een voorval"));
    CHECK_FALSE(unpacked.contains("/Type /Metadata"));
}

TEST_CASE("127 bytes of password are taken and 128 are refused", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    QString const longest = QString(63, u'é') + u'x';
    REQUIRE(longest.toUtf8().size() == 127);
    PdfFile const file(test::take(renderPdf(documentSaying(QStringLiteral("x")), password(longest))));
    CHECK(file.qpdf({QStringLiteral("--requires-password")}, longest.toUtf8()).exitCode == 3);
    CHECK(file.qpdf({QStringLiteral("--requires-password")}, longest.chopped(1).toUtf8()).exitCode == 0);
    CHECK(isValid(file, longest.toUtf8()));

    CHECK(test::codeOf(renderPdf(documentSaying(QStringLiteral("x")), password(QString(64, u'é')))) == ErrorCode::PdfPasswordTooLong);
    CHECK(test::codeOf(renderPdf(documentSaying(QStringLiteral("x")), password(QString(1000, u'x')))) == ErrorCode::PdfPasswordTooLong);
}

TEST_CASE("an empty password is refused, because it would open for everybody", "[app][pdf]")
{
    CHECK(test::codeOf(renderPdf(documentSaying(QStringLiteral("x")), std::optional(crypto::SecretBytes()))) == ErrorCode::MissingAnswer);
}

TEST_CASE("a very long account in any script is a valid PDF with its words", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    auto const piece = QStringLiteral("Hij stond er weer, \U0001F621 en riep \u202Eomgekeerd\u202C iets in \u0645\u0631\u062D\u0628\u0627 "
                                      "en \u05E9\u05DC\u05D5\u05DD tegen me. ");
    QString text = QStringLiteral("BEGINWOORD ");
    int number = 0;
    while (text.toUtf8().size() < 100 * 1024) {
        text += piece;
        if (++number % 20 == 0)
            text += QStringLiteral("merk%1\n").arg(number);
    }
    text += QStringLiteral(" EINDWOORD");
    PdfFile const file(test::take(renderPdf(documentSaying(text), password(QStringLiteral("lang verhaal")))));
    CHECK(isValid(file, "lang verhaal"));
    auto const words = inOneLine(file.text("lang verhaal"));
    CHECK(words.contains(QStringLiteral("BEGINWOORD Hij stond er weer,")));
    CHECK(words.contains(QStringLiteral("EINDWOORD")));
    for (int mark = 20; mark <= number; mark += 20) {
        INFO(mark);
        CHECK(words.contains(QStringLiteral("merk%1").arg(mark)));
    }
    CHECK(words.contains(QStringLiteral("Gemaakt met Weerbaar")));
    CHECK(words.contains(QRegularExpression(QStringLiteral("Pagina [1-9][0-9]+ van [1-9][0-9]+"))));
}

TEST_CASE("signs that mean something to Qt's own documents are only text", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    auto const hostile = QStringLiteral("<b>vet</b> &amp; regel een\r\nregel twee\rregel drie\u2029regel vier\u2028regel vijf\ttab ")
                         + QChar(0xFDD0) + QStringLiteral("binnen") + QChar(0xFDD1) + QChar(0xFFFC) + QStringLiteral("voorwerp ")
                         + QChar(0xD800) + QStringLiteral("half") + QChar(0x0007) + QStringLiteral(" (haak) \\ %1 SLOT");
    ReportDocument document = documentSaying(hostile);
    document.insert(2, {DocumentRow::Value, QStringLiteral("Label"), hostile});
    document.append({DocumentRow::Value, QStringLiteral("Laatste"), hostile});
    PdfFile const file(test::take(renderPdf(document, none())));
    CHECK(isValid(file));
    // Of another system's line break comes one line break, not two.
    CHECK(file.text().count(QStringLiteral("regel een\nregel twee\n")) == 3);
    auto const words = inOneLine(file.text());
    INFO(words.toStdString());
    CHECK(words.count(QStringLiteral("<b>vet</b> &amp; regel een")) == 3);
    for (char const* const word : {"regel twee", "regel drie", "regel vier", "regel vijf", "binnen", "voorwerp", "half", "SLOT"})
        CHECK(words.count(QString::fromLatin1(word)) == 3);
    CHECK(words.contains(QStringLiteral("Soort Bedreiging")));
    CHECK_FALSE(words.contains(QChar(0x0007)));
}

TEST_CASE("times, dates, numbers and the other's exact signs can be read back from the file", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    // Fonts may draw these with glyphs that stand for no character, or as something else than was written.
    auto const exact = QStringLiteral("om 21:15 op 12-11-2026: 3x4 -> => <- (a) @thuis 1/2 4c4ec5a2-1c73-4f7d e-mail: a_b@c.nl fi fl ff ffi");
    PdfFile const file(test::take(renderPdf(documentSaying(exact), none())));
    CHECK(inOneLine(file.text()).contains(exact));
}

TEST_CASE("Arabic is joined as it is written, and can be read back", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    auto const word = QStringLiteral("\u0645\u0631\u062D\u0628\u0627");
    PdfFile const file(test::take(renderPdf(documentSaying(word), none())));
    auto text = file.text();
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    // The fonts' joined forms have characters of their own, which say that they were used.
    CHECK_FALSE(text.contains(word));
    CHECK(text.normalized(QString::NormalizationForm_KC).contains(word));
}

TEST_CASE("a word without end is broken, not cut off", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    PdfFile const file(test::take(renderPdf(documentSaying(QString(600, u'w') + QStringLiteral("EINDE")), none())));
    auto text = file.text();
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    CHECK(text.contains(QString(600, u'w') + QStringLiteral("EINDE")));
}

TEST_CASE("an empty document is a valid PDF too", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    CHECK(isValid(PdfFile(test::take(renderPdf({}, none())))));
}

TEST_CASE("many values become a table over as many pages as it takes, in order", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    ReportDocument document = documentSaying(QStringLiteral("x"));
    for (int i = 0; i < 200; ++i)
        document.append({DocumentRow::Value, QStringLiteral("Regel %1").arg(i), QStringLiteral("waarde-%1-slot").arg(i)});
    PdfFile const file(test::take(renderPdf(document, none())));
    auto const words = file.text();
    qsizetype at = 0;
    for (int i = 0; i < 200; ++i) {
        at = words.indexOf(QStringLiteral("waarde-%1-slot").arg(i), at);
        INFO(i);
        REQUIRE(at >= 0);
    }
}
