#include "app/report_pdf.h"

#include "app/pdf_characters.h"
#include "app/secret_text.h"
#include "tests/app/pdf_tools.h"
#include "tests/app/surroundings.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

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
    CHECK(text.contains(QStringLiteral("Bladzijde 1 van 1")));
    CHECK(text == text.normalized(QString::NormalizationForm_C));
}

TEST_CASE("a screen reader is told the language and the title", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    PdfFile const file(test::take(renderPdf(documentSaying(QStringLiteral("x")), none())));
    auto const unpacked = file.unpacked();
    CHECK(unpacked.contains("/Lang (nl"));
    CHECK(unpacked.contains("/DisplayDocTitle true"));
    CHECK(mentions(unpacked, "Verslag van een voorval"));
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

TEST_CASE("what a PDF says of itself is its title and the program, and nothing else", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    auto const secret = GENERATE(QByteArray(), QByteArray("Zonsopgang-12"));
    auto const typed = secret.isEmpty() ? none() : password(QString::fromUtf8(secret));
    PdfFile const file(test::take(renderPdf(documentSaying(QStringLiteral("Hier staat het.")), typed)));
    auto const unpacked = file.unpacked(secret);
    auto const start = unpacked.indexOf("/Creator");
    REQUIRE(start >= 0);
    auto const info = unpacked.mid(unpacked.lastIndexOf("<<", start), unpacked.indexOf(">>", start) - unpacked.lastIndexOf("<<", start));
    INFO(info.toStdString());
    QStringList keys;
    auto found = QRegularExpression(QStringLiteral("/([A-Za-z]+) ")).globalMatch(QString::fromLatin1(info));
    while (found.hasNext())
        keys.append(found.next().captured(1));
    keys.sort();
    CHECK(keys == QStringList{QStringLiteral("Creator"), QStringLiteral("Title")});
    for (char const* const key : {"/Author", "/CreationDate", "/ModDate", "/Producer", "/Type /Metadata"})
        CHECK_FALSE(unpacked.contains(key));
    CHECK_FALSE(mentions(unpacked, "Geheimplein"));
    CHECK_FALSE(mentions(unpacked, "Hier staat"));
    CHECK_FALSE(mentions(unpacked, qPrintable(QDir::homePath())));
    CHECK(mentions(unpacked, "Verslag van een voorval"));
}

TEST_CASE("the identifier of a PDF does not say when it was made", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    // libqpdf's is a hash over the second. Without a password it is one over what is in the file; with one it has
    // something random in it, or two of one second would be equal.
    auto const identifier = [](std::optional<crypto::SecretBytes> const& secret, QByteArray const& typed) {
        PdfFile const file(test::take(renderPdf(documentSaying(QStringLiteral("x")), secret)));
        auto const unpacked = file.qpdf({QStringLiteral("--show-object=trailer")}, typed).out;
        return unpacked.mid(unpacked.indexOf("/ID"));
    };
    auto const plain = identifier(none(), {});
    CHECK(plain.startsWith("/ID"));
    CHECK(identifier(none(), {}) == plain);
    QSet<QByteArray> seen;
    for (int i = 0; i < 4; ++i)
        seen.insert(identifier(password(QStringLiteral("abc")), "abc").left(80));
    CHECK(seen.size() == 4);
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
    CHECK(words.contains(QRegularExpression(QStringLiteral("Bladzijde [1-9][0-9]+ van [1-9][0-9]+"))));
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

namespace {

bool isDark(QImage const& page, int x, int y)
{
    return qGray(page.pixel(x, y)) < 160;
}

/// Where something was drawn, above the foot.
QRect inkOf(QImage const& page)
{
    QRect ink;
    for (int y = 0; y < page.height() * 9 / 10; ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (isDark(page, x, y))
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

/// How much of that is dark, in percent: 0 of nothing, 100 of a bar.
int darkPercent(QImage const& page)
{
    auto const ink = inkOf(page);
    int dark = 0;
    for (int y = ink.top(); y <= ink.bottom(); ++y) {
        for (int x = ink.left(); x <= ink.right(); ++x)
            dark += isDark(page, x, y) ? 1 : 0;
    }
    return ink.isEmpty() ? 0 : dark * 100 / (ink.width() * ink.height());
}

/// Whether no upright line can be drawn between two of its letters.
bool isJoined(QImage const& page)
{
    auto const ink = inkOf(page);
    for (int x = ink.left(); x <= ink.right(); ++x) {
        bool hasInk = false;
        for (int y = ink.top(); y <= ink.bottom(); ++y)
            hasInk = hasInk || isDark(page, x, y);
        if (!hasInk)
            return false;
    }
    return true;
}

/// Nothing else on the page but its number.
PdfFile pageOf(QString const& text, DocumentRow::Kind kind = DocumentRow::Text)
{
    return PdfFile(test::take(renderPdf({{kind, {}, text}}, none())));
}

}  // namespace

TEST_CASE("Arabic is joined as it is written, and copied letter by letter", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    // Four times beh; a zero width non-joiner keeps them apart.
    CHECK(isJoined(pageOf(QStringLiteral("\u0628\u0628\u0628\u0628")).firstPage()));
    CHECK_FALSE(isJoined(pageOf(QStringLiteral("\u0628\u200C\u0628\u200C\u0628\u200C\u0628")).firstPage()));
    // "Hello" in Arabic, "Persian" in Persian, "Urdu" in Urdu, with the letters that only these languages have.
    for (auto const& word : {QStringLiteral("\u0645\u0631\u062D\u0628\u0627"), QStringLiteral("\u0641\u0627\u0631\u0633\u06CC"),
                             QStringLiteral("\u0686\u06AF\u0698\u067E"), QStringLiteral("\u0679\u06BE")}) {
        INFO(word.toStdString());
        auto const file = pageOf(QStringLiteral("voor ") + word + QStringLiteral(" na"));
        CHECK(file.text().contains(word));
        CHECK(file.mutoolText().contains(word));
    }
    // Lam with alef is one shape: as two letters poppler would have them the wrong way round.
    auto const ligature = pageOf(QStringLiteral("\u0644\u0627"));
    CHECK(ligature.text().contains(QChar(0xFEFB)));
    CHECK(ligature.mutoolText().contains(QChar(0xFEFB)));
}

TEST_CASE("words of every script are seen and can be copied, whether there is a font for them or not", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    // "I will kill you" in Hindi, then words in Tamil, Bengali, Punjabi, Sinhala, Khmer, Burmese, Tibetan, Thai, Lao, Tigrinya,
    // Chinese, Japanese, Korean and Meitei; a rare Chinese character beyond U+FFFF; Hindi bound by a virama and a joiner; a
    // mark on a letter of another script, one on a blank, one that no font has, and a letter of Bashkir.
    auto const word = GENERATE(
        QStringLiteral("\u092E\u0948\u0902 \u0924\u0941\u092E\u094D\u0939\u0947\u0902 \u092E\u093E\u0930 \u0926\u0942\u0901\u0917\u093E"),
        QStringLiteral("\u0BA4\u0BAE\u0BBF\u0BB4\u0BCD"), QStringLiteral("\u09AC\u09BE\u0982\u09B2\u09BE"),
        QStringLiteral("\u0A2A\u0A70\u0A1C\u0A3E\u0A2C\u0A40"), QStringLiteral("\u0DC3\u0DD2\u0D82\u0DC4\u0DBD"),
        QStringLiteral("\u1781\u17D2\u1798\u17C2\u179A"), QStringLiteral("\u1019\u103C\u1014\u103A\u1019\u102C"),
        QStringLiteral("\u0F56\u0F7C\u0F51"), QStringLiteral("\u0E44\u0E17\u0E22\u0E17\u0E35\u0E48"),
        QStringLiteral("\u0E99\u0EC9\u0EB3"), QStringLiteral("\u1275\u130D\u122D\u129B"), QStringLiteral("\u4E2D\u6587"),
        QStringLiteral("\u65E5\u672C\u8A9E"), QStringLiteral("\uD55C\uAD6D\uC5B4"), QStringLiteral("\uABC3\uABE4\uABC7\uABE9"),
        QStringLiteral("\U00020000"), QStringLiteral("\u0915\u094D\u0937\u200D\u0924\u094D\u0930"), QStringLiteral("\u092E\u0301"),
        QStringLiteral("x \u093C"), QStringLiteral("a\u20DD"), QStringLiteral("\u0528"));
    auto const kind = GENERATE(DocumentRow::Text, DocumentRow::Quote);
    INFO(word.toStdString());
    auto const page = pageOf(word, kind).firstPage();
    CHECK(darkPercent(page) > 3);
    CHECK(darkPercent(page) < 70);
    auto const file = pageOf(QStringLiteral("voor ") + word + QStringLiteral(" na"), kind);
    CHECK(isValid(file));
    auto const expected = QStringLiteral("voor ") + word + QStringLiteral(" na");
    CHECK(inOneLine(file.text()).contains(expected));
    CHECK(inOneLine(file.mutoolText()).contains(expected));
}

TEST_CASE("a character that no font has is its number, and another has another", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    // Not assigned to anything: no font has them.
    auto const first = QStringLiteral("\u0E7E");
    auto const second = QStringLiteral("\u0E7F");
    for (auto const& text : {first, QStringLiteral("Waarom ") + second, QStringLiteral("e") + second})
        CHECK(app::hasUnshown(text));
    for (auto const& text : {QString(), QStringLiteral("Zo\u00EB"), QStringLiteral("Zoe\u0308 \u202E\u200D\uFE0F\n"), QStringLiteral("\u03B1\u0416"),
                             QStringLiteral("\u0645\u0631"), QStringLiteral("\U0001F44D\U0001F3FD \u2764\uFE0F 1\uFE0F\u20E3")}) {
        INFO(text.toStdString());
        CHECK_FALSE(app::hasUnshown(text));
    }
    auto const page = pageOf(first).firstPage();
    CHECK(darkPercent(page) > 3);
    CHECK(page == pageOf(first).firstPage());
    CHECK(page != pageOf(second).firstPage());
    CHECK(inkOf(page).width() > inkOf(page).height() / 2);
    // A line has room for all of them, and none is cut off.
    auto const many = pageOf(second.repeated(300));
    CHECK(many.text().count(second) == 300);
    auto const ink = inkOf(many.firstPage());
    CHECK(ink.height() > 4 * inkOf(page).height());
    CHECK(ink.right() < many.firstPage().width() * 19 / 20);
}

TEST_CASE("words for the foot that no font has stand above the title only", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    auto document = documentSaying(QStringLiteral("x"));
    document.prepend({DocumentRow::Marking, {}, QStringLiteral("Gemeente \u0E7F")});
    PdfFile const file(test::take(renderPdf(document, none())));
    CHECK(file.text().count(QStringLiteral("Gemeente \u0E7F")) == 1);
    CHECK(file.text().count(QStringLiteral("Verslag van een voorval")) == 2);
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

TEST_CASE("emoji are seen on paper and can be copied as they were written", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    // An angry face; a hand with a colour of skin; a family of three joined; a flag of two letters; a heart asked for as
    // a picture; a key on a keyboard.
    QStringList const emoji = {QStringLiteral("\U0001F621"), QStringLiteral("\U0001F44D\U0001F3FD"),
                               QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467"),
                               QStringLiteral("\U0001F1F3\U0001F1F1"), QStringLiteral("\u2764\uFE0F"), QStringLiteral("1\uFE0F\u20E3")};
    ReportDocument document = documentSaying(QStringLiteral("voor ") + emoji.join(QStringLiteral(" en ")) + QStringLiteral(" na"));
    document.insert(1, {DocumentRow::Value, QStringLiteral("Naam"), QStringLiteral("Jan ") + emoji.first()});
    PdfFile const file(test::take(renderPdf(document, password(QStringLiteral("abc")))));
    CHECK(isValid(file, "abc"));
    auto const words = inOneLine(file.text("abc"));
    INFO(words.toStdString());
    CHECK(words.contains(QStringLiteral("voor ") + emoji.join(QStringLiteral(" en ")) + QStringLiteral(" na")));
    CHECK(words.contains(QStringLiteral("Naam Jan ") + emoji.first()));
    CHECK(inOneLine(file.mutoolText("abc")).contains(emoji.first() + QStringLiteral(" en ") + emoji.at(1)));
    // Red stands nowhere else on the page.
    bool hasRed = false;
    auto const page = file.firstPage("abc");
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            hasRed = hasRed || (page.pixelColor(x, y).red() > 180 && page.pixelColor(x, y).blue() < 100);
    }
    CHECK(hasRed);
}

TEST_CASE("more emoji than one font has letters for are all there", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    QString text;
    for (char32_t c = 0x1F400; c < 0x1F400 + 300; ++c)
        text += QString::fromUcs4(&c, 1) + u' ';
    PdfFile const file(test::take(renderPdf(documentSaying(text), none())));
    CHECK(isValid(file));
    auto const words = file.text();
    int missing = 0;
    for (char32_t c = 0x1F400; c < 0x1F400 + 300; ++c)
        missing += words.contains(QString::fromUcs4(&c, 1)) ? 0 : 1;
    CHECK(missing == 0);
}

TEST_CASE("every letter of a PDF is in it", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    PdfFile const file(test::take(renderPdf(documentSaying(QStringLiteral("Emoji \U0001F621 en \u05E9\u05DC\u05D5\u05DD")), none())));
    auto const fonts = file.fonts();
    INFO(fonts.join(u'\n').toStdString());
    CHECK(fonts.size() >= 2);
    for (auto const& font : fonts) {
        // pdffonts: … emb sub uni object ID, so many words from the end
        auto const words = font.simplified().split(u' ');
        CHECK(words.at(words.size() - 5) == QStringLiteral("yes"));
        CHECK(words.at(words.size() - 3) == QStringLiteral("yes"));
    }
}

TEST_CASE("the headings of a PDF are its bookmarks, those of an incident below it", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    ReportDocument document{{DocumentRow::Title, {}, QStringLiteral("Verslag")}};
    for (int incident = 1; incident <= 2; ++incident) {
        document.append({DocumentRow::Section, {}, QStringLiteral("Voorval %1: caf\u00e9 \U0001F621").arg(incident)});
        document.append({DocumentRow::Heading, {}, QStringLiteral("Het voorval")});
        document.append({DocumentRow::Text, {}, QStringLiteral("Zo ging het. ").repeated(400)});
        document.append({DocumentRow::Heading, {}, QStringLiteral("Tijdlijn")});
        document.append({DocumentRow::Text, {}, QStringLiteral("Toen dat.")});
    }
    document.append({DocumentRow::Section, {}, QStringLiteral("Zo controleer je dit")});
    PdfFile const file(test::take(renderPdf(document, password(QStringLiteral("abc")))));
    CHECK(isValid(file, "abc"));
    QStringList const expected = {QStringLiteral("Voorval 1: caf\u00e9 \U0001F621"), QStringLiteral("  Het voorval"),
                                  QStringLiteral("  Tijdlijn"), QStringLiteral("Voorval 2: caf\u00e9 \U0001F621"),
                                  QStringLiteral("  Het voorval"), QStringLiteral("  Tijdlijn"), QStringLiteral("Zo controleer je dit")};
    CHECK(file.outline("abc") == expected);
}

TEST_CASE("a bookmark leads to the page that has its heading, also where that was moved", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    ReportDocument document{{DocumentRow::Title, {}, QStringLiteral("Verslag")}};
    for (int number = 100; number < 130; ++number) {
        document.append({DocumentRow::Heading, {}, QStringLiteral("Kop %1").arg(number)});
        document.append({DocumentRow::Text, {}, QStringLiteral("Zo ging het. ").repeated(10 * (number % 7))});
        document.append({DocumentRow::Value, QStringLiteral("Waar"), QStringLiteral("daar")});
    }
    PdfFile const file(test::take(renderPdf(document, none())));
    auto const pages = file.bookmarkPages();
    CHECK(pages.size() == 30);
    QSet<int> seen;
    for (auto const& [title, page] : pages.asKeyValueRange()) {
        INFO(title.toStdString() << " on " << page);
        CHECK(file.text({}, page).contains(title + u'\n'));
        seen.insert(page);
    }
    CHECK(seen.size() > 2);
}

TEST_CASE("the municipality's own words stand at the foot of every page", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    auto document = documentSaying(QStringLiteral("Zo ging het. ").repeated(900));
    document.prepend({DocumentRow::Marking, {}, QStringLiteral("Gemeente Epe, vertrouwelijk")});
    PdfFile const file(test::take(renderPdf(document, none())));
    auto const words = file.text();
    auto const pages = words.count(QStringLiteral("Bladzijde "));
    CHECK(pages > 2);
    CHECK(words.contains(QStringLiteral("Bladzijde 2 van %1").arg(pages)));
    CHECK(words.count(QStringLiteral("Gemeente Epe, vertrouwelijk")) == pages + 1);
    CHECK(mentions(file.unpacked(), "Verslag van een voorval"));

    document.first().text = QStringLiteral("Zeer lang ").repeated(100);
    PdfFile const cut(test::take(renderPdf(document, none())));
    CHECK(cut.text().contains(QRegularExpression(QStringLiteral("Zeer lang[^\n]*\u2026"))));
    CHECK(cut.text().contains(QStringLiteral("Bladzijde 2 van ")));
}

namespace {

/// A file that is read from memory.
app::PdfAttachment attachmentOf(char const* name, char const* mediaType, QByteArray const& content)
{
    return {name, mediaType, QStringLiteral("Foto van de caf\u00e9deur"), static_cast<std::uint64_t>(content.size()),
            [content](evidence::AttachmentReader::Sink const& sink) -> Result<void> {
                if (!sink({reinterpret_cast<std::uint8_t const*>(content.constData()), static_cast<std::size_t>(content.size())}))
                    return Error{ErrorCode::Cancelled};
                return {};
            }};
}

Result<QByteArray> written(std::vector<app::PdfAttachment> const& attachments, std::optional<crypto::SecretBytes> const& secret,
                           evidence::Progress const& progress = {})
{
    QByteArray bytes;
    auto const sink = [&](crypto::ByteView piece) -> Result<void> {
        bytes.append(reinterpret_cast<char const*>(piece.data()), static_cast<qsizetype>(piece.size()));
        return {};
    };
    TRY(app::writePdf(documentSaying(QStringLiteral("Hier staat het.")), attachments, secret, sink, progress));
    return bytes;
}

/// All bytes there are, many times, in no order that would make them smaller.
QByteArray manyBytes(int count)
{
    QByteArray bytes(count, '\0');
    unsigned state = 1;
    for (char& byte : bytes) {
        state = state * 1'103'515'245U + 12'345U;
        byte = static_cast<char>(state >> 16U);
    }
    return bytes;
}

}  // namespace

TEST_CASE("files go along in a PDF byte by byte, and other programs take them out", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    auto const secret = GENERATE(QByteArray(), QByteArray("Zonsopgang-12"));
    auto const typed = secret.isEmpty() ? none() : password(QString::fromUtf8(secret));
    auto const photo = manyBytes(300'000);
    QByteArray const letter("Geachte mevrouw,\r\n");
    auto const pdf = test::take(written({attachmentOf("caf\u00e9 \u20ac.jpg", "image/jpeg", photo), attachmentOf("brief.txt", "text/plain", letter),
                                         attachmentOf("leeg.bin", "application/octet-stream", {})},
                                        typed));
    PdfFile const file(pdf);
    CHECK(isValid(file, secret));
    CHECK(inOneLine(file.text(secret)).contains(QStringLiteral("Hier staat het.")));
    auto const attached = file.attachments(secret);
    REQUIRE(attached.size() == 3);
    CHECK(attached.value(QStringLiteral("caf\u00e9 \u20ac.jpg")) == photo);
    CHECK(attached.value(QStringLiteral("brief.txt")) == letter);
    CHECK(attached.value(QStringLiteral("leeg.bin")).isEmpty());

    auto const said = QString::fromUtf8(file.qpdf({QStringLiteral("--list-attachments"), QStringLiteral("--verbose")}, secret).out);
    INFO(said.toStdString());
    CHECK(said.contains(QStringLiteral("image/jpeg")));
    CHECK(said.contains(QStringLiteral("text/plain")));
    CHECK(said.contains(QStringLiteral("Foto van de caf\u00e9deur")));
    CHECK_FALSE(said.contains(QRegularExpression(QStringLiteral("(creation|mod) date: D"))));
    auto const unpacked = file.unpacked(secret);
    CHECK(unpacked.contains("/Size 300000"));
    CHECK(unpacked.contains("/PageMode /UseAttachments"));
    // MD5 of the letter, by md5sum.
    CHECK(unpacked.contains(QByteArray("/CheckSum <") + QCryptographicHash::hash(letter, QCryptographicHash::Md5).toHex()));
    if (secret.isEmpty())
        return;
    CHECK_FALSE(pdf.contains("Geachte"));
    CHECK_FALSE(pdf.contains("brief.txt"));
    CHECK_FALSE(pdf.contains(photo.mid(1000, 32)));
    CHECK(file.attachments().isEmpty());
    CHECK(file.attachments("wrong").isEmpty());
}

TEST_CASE("poppler, MuPDF and Ghostscript open a PDF with its password only", "[app][pdf]")
{
    NEEDS_PDF_TOOLS();
    auto const pdf = test::take(written({attachmentOf("brief.txt", "text/plain", "Geachte mevrouw")}, password(QStringLiteral("Zonsopgang-12"))));
    PdfFile const file(pdf);
    for (auto const& [secret, opens] : {std::pair<QByteArray, bool>("Zonsopgang-12", true), {"", false}, {"Zonsopgang-13", false}}) {
        INFO(secret.toStdString());
        CHECK(file.opensInPdfinfo(secret) == opens);
        CHECK(file.opensInMutool(secret) == opens);
        CHECK(file.opensInGhostscript(secret) == opens);
        CHECK(inOneLine(file.text(secret)).contains(QStringLiteral("Hier staat het.")) == opens);
        CHECK(inOneLine(file.mutoolText(secret)).contains(QStringLiteral("Hier staat het.")) == opens);
    }
}

TEST_CASE("what goes wrong while a file is read ends the PDF", "[app][pdf]")
{
    auto damaged = attachmentOf("brief.txt", "text/plain", "Geachte mevrouw");
    damaged.read = [](evidence::AttachmentReader::Sink const& sink) -> Result<void> {
        (void)sink(crypto::bytesOf("Geachte "));
        return Error{ErrorCode::DamagedAttachment, "cut"};
    };
    CHECK(test::codeOf(written({damaged}, none())) == ErrorCode::DamagedEnclosure);
    CHECK(test::whereOf(written({damaged}, none())) == "brief.txt");
    auto const good = attachmentOf("brief.txt", "text/plain", "Geachte mevrouw");
    CHECK(test::codeOf(written({good}, none(), [](auto, auto) { return false; })) == ErrorCode::Cancelled);
    std::uint64_t seen = 0;
    auto const other = attachmentOf("brief-2.txt", "text/plain", "Geachte mevrouw");
    (void)test::take(written({good, other}, none(), [&](std::uint64_t done, std::uint64_t total) {
        CHECK(total == 30);
        seen = done;
        return true;
    }));
    CHECK(seen == 30);

    auto const full = [](crypto::ByteView) -> Result<void> { return Error{ErrorCode::ExportFailed, "write"}; };
    CHECK(test::codeOf(app::writePdf(documentSaying(QStringLiteral("x")), {good}, none(), full)) == ErrorCode::ExportFailed);
}

TEST_CASE("with a password nothing that can be read leaves the making of a PDF", "[app][pdf]")
{
    std::vector<QByteArray> pieces;
    auto const sink = [&](crypto::ByteView piece) -> Result<void> {
        pieces.emplace_back(reinterpret_cast<char const*>(piece.data()), static_cast<qsizetype>(piece.size()));
        return {};
    };
    QByteArray const letter = QByteArray("Geachte mevrouw. ").repeated(40'000);
    test::take(app::writePdf(documentSaying(QStringLiteral("x")), {attachmentOf("brief.txt", "text/plain", letter)},
                             password(QStringLiteral("Zonsopgang-12")), sink));
    CHECK(pieces.size() > 1);
    for (auto const& piece : pieces) {
        CHECK_FALSE(piece.contains("Geachte"));
        CHECK_FALSE(piece.contains("brief.txt"));
    }
}
