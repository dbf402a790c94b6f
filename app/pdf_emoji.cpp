#include "app/pdf_emoji.h"

#include <QtCore/QTextBoundaryFinder>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGlyphRun>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QRawFont>
#include <QtGui/QTextDocument>
#include <QtGui/QTextLayout>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace weerbaar::app {

namespace {

constexpr int objectType = QTextFormat::UserObject + 1;
constexpr int numberProperty = QTextFormat::UserProperty + 1;
constexpr qreal markWidth = 7777;  // of the rectangle that is a mark: nothing else on a page is drawn as one so wide
constexpr int pictureEm = 96;      // pixels: sharp at the size of a text, and small
constexpr qreal ascent = 0.97;     // of a picture, in em
constexpr qreal descent = 0.20;
constexpr int unitsPerEm = 1000;
constexpr std::size_t lettersInFont = 254;
constexpr int firstCode = 2;      // of 255; 1 is an m

/// With the emoji first: the other fonts have some of them in black.
QFont emojiFont(int pixels)
{
    QFont font(QStringList{QStringLiteral("Noto Color Emoji"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(pixels);
    return font;
}

qreal advanceInEm(QString const& character)
{
    auto const advance = QFontMetricsF(emojiFont(pictureEm)).horizontalAdvance(character) / pictureEm;
    return std::clamp(advance, 0.3, 8.0);
}

bool hasColours(QRawFont const& font)
{
    constexpr std::array<char const*, 4> tables = {"CBDT", "sbix", "COLR", "SVG "};
    return std::any_of(tables.begin(), tables.end(), [&](char const* table) { return !font.fontTable(table).isEmpty(); });
}

/// Nothing that is seen by itself: a mark upon another letter, a joiner, a direction.
bool isUnseen(QString const& character)
{
    auto const codes = character.toUcs4();
    return std::all_of(codes.begin(), codes.end(), [](uint code) {
        return QChar::isMark(code) || QChar::isSpace(code) || QChar::category(code) == QChar::Other_Format
            || QChar::category(code) == QChar::Other_Control;
    });
}

std::string hexUtf16(QString const& text)
{
    QByteArray bytes;
    for (QChar const c : text)
        bytes.append(static_cast<char>(c.unicode() >> 8)).append(static_cast<char>(c.unicode() & 0xFF));
    return bytes.toHex().toStdString();
}

/// One letter's picture: colours, and how far each pixel covers what is below it.
QPDFObjectHandle pictureOf(QPDF& pdf, QString const& character, qreal advance)
{
    QImage image(std::max(1, static_cast<int>(std::ceil(advance * pictureEm))), static_cast<int>(std::ceil((ascent + descent) * pictureEm)),
                 QImage::Format_RGBA8888);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setFont(emojiFont(pictureEm));
        painter.setPen(Qt::black);
        painter.drawText(QPointF(0, ascent * pictureEm), character);
    }
    std::string colours;
    std::string cover;
    for (int y = 0; y < image.height(); ++y) {
        auto const* const line = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            colours.append(reinterpret_cast<char const*>(line + std::ptrdiff_t{4} * x), 3);
            cover.push_back(static_cast<char>(line[std::ptrdiff_t{4} * x + 3]));
        }
    }
    auto const streamOf = [&](std::string const& data, char const* space) {
        auto stream = QPDFObjectHandle::newStream(&pdf, data);
        auto dict = stream.getDict();
        dict.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
        dict.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
        dict.replaceKey("/Width", QPDFObjectHandle::newInteger(image.width()));
        dict.replaceKey("/Height", QPDFObjectHandle::newInteger(image.height()));
        dict.replaceKey("/ColorSpace", QPDFObjectHandle::newName(space));
        dict.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(8));
        return stream;
    };
    auto picture = streamOf(colours, "/DeviceRGB");
    picture.getDict().replaceKey("/SMask", streamOf(cover, "/DeviceGray"));
    return picture;
}

/// A letter of ours.
struct Glyph {
    QString picture;  ///< empty: it takes no room, and is only there to be copied
    QString meaning;  ///< one code point: not every reader takes several for a letter

    bool operator==(Glyph const&) const = default;
};

std::size_t qHash(Glyph const& glyph, std::size_t seed = 0)
{
    return qHashMulti(seed, glyph.picture, glyph.meaning);
}

/// The letters that a character is made of: the picture stands for its first code point, after it those that take no room.
QList<Glyph> glyphsOf(QString const& character)
{
    QList<Glyph> glyphs;
    for (uint const code : character.toUcs4()) {
        char32_t const point = code;
        glyphs.append({glyphs.isEmpty() ? character : QString(), QString::fromUcs4(&point, 1)});
    }
    return glyphs;
}

/// A Type 3 font (ISO 32000-1, 9.6.5) whose letters are pictures, from firstCode on. Before them comes an m, which nobody
/// writes: by its width poppler knows how large the others are, and that they stand on one line with the words around them.
QPDFObjectHandle fontOf(QPDF& pdf, QList<Glyph> const& letters)
{
    auto procedures = QPDFObjectHandle::newDictionary();
    auto pictures = QPDFObjectHandle::newDictionary();
    auto differences = QPDFObjectHandle::newArray();
    auto widths = QPDFObjectHandle::newArray();
    std::string meanings;
    constexpr int widthOfM = 600;
    differences.appendItem(QPDFObjectHandle::newInteger(firstCode - 1));
    differences.appendItem(QPDFObjectHandle::newName("/m"));
    widths.appendItem(QPDFObjectHandle::newInteger(widthOfM));
    procedures.replaceKey("/m", QPDFObjectHandle::newStream(&pdf, std::to_string(widthOfM) + " 0 d0"));
    int widest = 0;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        auto const& [picture, meaning] = letters.at(i);
        auto const advance = picture.isEmpty() ? 0 : advanceInEm(picture);
        int const width = static_cast<int>(std::lround(advance * unitsPerEm));
        widest = std::max(widest, width);
        auto const name = "/e" + std::to_string(i + 1);
        auto drawing = std::to_string(width) + " 0 d0";
        if (!picture.isEmpty()) {
            pictures.replaceKey(name, pictureOf(pdf, picture, advance));
            drawing += " q " + std::to_string(width) + " 0 0 " + std::to_string(std::lround((ascent + descent) * unitsPerEm)) + " 0 "
                     + std::to_string(std::lround(-descent * unitsPerEm)) + " cm " + name + " Do Q";
        }
        procedures.replaceKey(name, QPDFObjectHandle::newStream(&pdf, drawing));
        differences.appendItem(QPDFObjectHandle::newName(name));
        widths.appendItem(QPDFObjectHandle::newInteger(width));
        auto const code = QByteArray(1, static_cast<char>(i + firstCode)).toHex().toStdString();
        meanings += "1 beginbfchar\n<" + code + "> <" + hexUtf16(meaning) + ">\nendbfchar\n";
    }
    auto const unicode = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                         "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                         "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                         "1 begincodespacerange\n<00> <ff>\nendcodespacerange\n"
                         + meanings + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    auto const numbers = [](std::vector<int> const& values) {
        auto array = QPDFObjectHandle::newArray();
        for (int const value : values)
            array.appendItem(QPDFObjectHandle::newInteger(value));
        return array;
    };
    auto font = QPDFObjectHandle::newDictionary();
    font.replaceKey("/Type", QPDFObjectHandle::newName("/Font"));
    font.replaceKey("/Subtype", QPDFObjectHandle::newName("/Type3"));
    font.replaceKey("/FontBBox", numbers({0, static_cast<int>(-descent * unitsPerEm), widest, static_cast<int>(ascent * unitsPerEm)}));
    font.replaceKey("/FontMatrix", QPDFObjectHandle::parse("[0.001 0 0 0.001 0 0]"));
    font.replaceKey("/FirstChar", QPDFObjectHandle::newInteger(firstCode - 1));
    font.replaceKey("/LastChar", QPDFObjectHandle::newInteger(letters.size() + firstCode - 1));
    font.replaceKey("/Widths", widths);
    font.replaceKey("/CharProcs", procedures);
    auto encoding = QPDFObjectHandle::newDictionary();
    encoding.replaceKey("/Type", QPDFObjectHandle::newName("/Encoding"));
    encoding.replaceKey("/Differences", differences);
    font.replaceKey("/Encoding", encoding);
    auto resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/XObject", pictures);
    font.replaceKey("/Resources", resources);
    font.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&pdf, unicode));
    return pdf.makeIndirectObject(font);
}

/// Where a letter is: its font and its code in it.
struct Letter {
    std::size_t font = 0;
    unsigned code = 0;
};

std::string fontName(std::size_t number)
{
    return "/WeerbaarEmoji" + std::to_string(number);
}

std::string number3(double value)
{
    return QByteArray::number(value, 'f', 3).toStdString();
}

/// Replaces the marks in what draws a page.
class MarkFilter : public QPDFObjectHandle::TokenFilter {
public:
    using Token = QPDFTokenizer::Token;

    MarkFilter(QList<EmojiObjects::Mark> const& marks, QHash<Glyph, Letter> const& letters) : m_marks(marks), m_letters(letters) {}

    void handleToken(Token const& token) override
    {
        auto const type = token.getType();
        bool const isNumber = type == QPDFTokenizer::tt_integer || type == QPDFTokenizer::tt_real;
        if (isNumber || (type == QPDFTokenizer::tt_space && !m_waiting.empty())) {
            m_waiting.push_back(token);
            if (isNumber)
                m_numbers.push_back(std::strtod(token.getValue().c_str(), nullptr));
            return;
        }
        if (m_fillsMark && type != QPDFTokenizer::tt_space) {
            m_fillsMark = false;
            if (token.isWord("f") || token.isWord("f*"))
                return;
        }
        if (token.isWord("re") && m_numbers.size() == 4 && std::abs(m_numbers[2] - markWidth) < 0.5) {
            writeLetter();
            m_fillsMark = true;
        } else {
            flush();
            writeToken(token);
        }
        m_waiting.clear();
        m_numbers.clear();
    }

    void handleEOF() override { flush(); }

private:
    void flush()
    {
        for (auto const& token : m_waiting)
            writeToken(token);
    }

    void writeLetter()
    {
        auto const number = static_cast<qsizetype>(std::lround(m_numbers[3])) - 1;
        if (number < 0 || number >= m_marks.size())
            return;
        auto const& mark = m_marks.at(number);
        // Upside down, as Qt writes its own letters: its pages grow downwards.
        write("BT 1 0 0 -1 " + number3(m_numbers[0]) + ' ' + number3(m_numbers[1]) + " Tm");
        for (auto const& glyph : glyphsOf(mark.text)) {
            auto const letter = m_letters.value(glyph);
            write(' ' + fontName(letter.font) + ' ' + number3(mark.dots) + " Tf <"
                  + QByteArray(1, static_cast<char>(letter.code)).toHex().toStdString() + "> Tj");
        }
        write(" ET\n");
    }

    QList<EmojiObjects::Mark> const& m_marks;
    QHash<Glyph, Letter> const& m_letters;
    std::vector<Token> m_waiting;
    std::vector<double> m_numbers;
    bool m_fillsMark = false;
};

}  // namespace

EmojiObjects::EmojiObjects(QTextDocument& document, int dotsPerInch) : m_dotsPerInch(dotsPerInch)
{
    document.documentLayout()->registerHandler(objectType, this);
}

void EmojiObjects::insert(QTextCursor& cursor, QString const& text, QTextCharFormat const& format)
{
    auto const font = format.font();
    QTextBoundaryFinder borders(QTextBoundaryFinder::Grapheme, text);
    qsizetype plainFrom = 0;
    for (qsizetype from = 0, to = borders.toNextBoundary(); to > from; from = to, to = borders.toNextBoundary()) {
        if (to - from == 1 && text.at(from) < QChar(0x0590))
            continue;  // the most of every text, and in every font that we ask for
        auto const character = text.mid(from, to - from);
        if (!isPicture(character, font))
            continue;
        cursor.insertText(text.mid(plainFrom, from - plainFrom), format);
        plainFrom = to;
        QTextCharFormat object = format;
        object.setObjectType(objectType);
        object.setProperty(numberProperty, static_cast<int>(m_marks.size()));
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), object);
        m_marks.append({character, font.pointSizeF() * m_dotsPerInch / 72});
    }
    cursor.insertText(text.mid(plainFrom), format);
}

bool EmojiObjects::isPicture(QString const& character, QFont const& font)
{
    auto const known = m_pictures.constFind(character);
    if (known != m_pictures.constEnd())
        return *known;
    bool result = false;
    if (!isUnseen(character)) {
        constexpr QChar asPicture(0xFE0F);
        // Of what takes two units of UTF-16 Qt 6.4 says the wrong thing, also where a font of ours has it.
        bool const isBeyond = std::any_of(character.begin(), character.end(), [](QChar c) { return c.isSurrogate(); });
        result = isBeyond || character.contains(asPicture);
        QTextLayout layout(character, font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        for (auto const& run : layout.glyphRuns())
            result = result || run.glyphIndexes().contains(0) || hasColours(run.rawFont());
    }
    return *m_pictures.insert(character, result);
}

QSizeF EmojiObjects::intrinsicSize(QTextDocument* /*document*/, int /*position*/, QTextFormat const& format)
{
    auto const& mark = m_marks.at(format.property(numberProperty).toInt());
    return {advanceInEm(mark.text) * mark.dots, mark.dots * 0.8};  // no higher than the line, which it would else move
}

void EmojiObjects::drawObject(QPainter* painter, QRectF const& rect, QTextDocument* /*document*/, int /*position*/,
                              QTextFormat const& format)
{
    auto const number = format.property(numberProperty).toInt();
    painter->fillRect(QRectF(rect.left(), rect.bottom(), markWidth, number + 1), Qt::black);
}

void putEmoji(QPDF& pdf, QList<EmojiObjects::Mark> const& marks)
{
    if (marks.isEmpty())
        return;
    QHash<Glyph, Letter> letters;
    std::vector<QList<Glyph>> fonts;
    for (auto const& mark : marks) {
        for (auto const& glyph : glyphsOf(mark.text)) {
            if (letters.contains(glyph))
                continue;
            if (fonts.empty() || static_cast<std::size_t>(fonts.back().size()) == lettersInFont)
                fonts.emplace_back();
            fonts.back().append(glyph);
            letters.insert(glyph, {fonts.size() - 1, static_cast<unsigned>(fonts.back().size()) + firstCode - 1});
        }
    }
    std::vector<QPDFObjectHandle> made;
    for (auto const& font : fonts)
        made.push_back(fontOf(pdf, font));
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        MarkFilter filter(marks, letters);
        Pl_Buffer drawn("page");
        page.filterContents(&filter, &drawn);
        page.getObjectHandle().replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, drawn.getBufferSharedPointer()));
        auto resources = page.getAttribute("/Resources", true);
        auto known = resources.getKey("/Font");
        auto own = known.isDictionary() ? known.shallowCopy() : QPDFObjectHandle::newDictionary();
        for (std::size_t i = 0; i < made.size(); ++i)
            own.replaceKey(fontName(i), made[i]);
        resources.replaceKey("/Font", own);
    }
}

}  // namespace weerbaar::app
