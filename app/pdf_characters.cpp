#include "app/pdf_characters.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QRect>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtCore/QTextBoundaryFinder>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGlyphRun>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPen>
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
constexpr int digitPixels = 44;    // of the numbers in a box, and the room that each has
constexpr int digitWidth = 30;
constexpr int boxPadding = 8;
constexpr int boxMargin = 4;
constexpr int boxFrame = 4;
constexpr qreal ascent = 1.8;      // of the room in which a picture is made, in em: some scripts pile signs up
constexpr qreal descent = 1.0;
constexpr qreal overhang = 0.5;    // at either side
constexpr qreal boxAscent = 0.97;
constexpr qreal boxDescent = 0.20;
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

/// Nothing that is seen by itself: a joiner, a direction, a choice of shape.
bool isUnseen(QString const& character)
{
    auto const codes = character.toUcs4();
    return std::all_of(codes.begin(), codes.end(), [](uint code) {
        bool const choosesShape = (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF);
        return choosesShape || QChar::isSpace(code) || QChar::category(code) == QChar::Other_Format
            || QChar::category(code) == QChar::Other_Control;
    });
}

/// Latin, which every font has that we ask for: the most of every text.
bool isCommon(QStringView character)
{
    return character.size() == 1 && character.front() < QChar(0x0250);
}

QList<QGlyphRun> glyphRuns(QString const& character, QFont const& font)
{
    QTextLayout layout(character, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return layout.glyphRuns();
}

/// A font has a glyph 0 for what is not in it. Where a script needs a font that knows its shapes and the device has none, Qt
/// takes a font of its own instead, which is no file and draws a box for each letter, in a PDF a black one.
bool hasNoLetters(QGlyphRun const& run)
{
    return run.glyphIndexes().contains(0) || run.rawFont().fontTable("cmap").isEmpty();
}

/// Whether no font of the device has it.
bool isMissing(QString const& character)
{
    if (isUnseen(character))
        return false;
    auto const runs = glyphRuns(character, emojiFont(pictureEm));
    return std::any_of(runs.begin(), runs.end(), hasNoLetters);
}

/// Several code points of the scripts of South and South-East Asia: fonts draw them in another order, or as one shape that
/// stands for no character.
bool isReshaped(QString const& character)
{
    auto const first = character.front().unicode();
    return character.size() > 1 && ((first >= 0x0900 && first < 0x1D00) || (first >= 0xA800 && first < 0xAC00));
}

/// The next of `text` that a person sees as one. What a virama binds is one too: the letters on both sides make one shape. So
/// is every mark with what it stands on; Unicode's borders let some of Burmese go.
QStringView nextCharacter(QTextBoundaryFinder& borders, QString const& text)
{
    constexpr qsizetype longest = 16;
    constexpr unsigned char virama = 9;
    auto const from = borders.position();
    auto const isBound = [&](qsizetype to) {
        while (to - 1 > from && QChar::category(text.at(to - 1).unicode()) == QChar::Other_Format)
            --to;
        return text.at(to - 1).combiningClass() == virama;
    };
    auto to = borders.toNextBoundary();
    while (to > from && to < text.size() && to - from < longest && (text.at(to).isMark() || (isBound(to) && text.at(to).isLetter())))
        to = borders.toNextBoundary();
    return QStringView(text).mid(from, std::max<qsizetype>(to - from, 0));
}

/// The code point's number, as a reader of Unicode's tables looks it up.
QString numberOf(uint code)
{
    return QString::number(code, 16).toUpper().rightJustified(code > 0xFFFF ? 6 : 4, u'0');
}

qreal boxWidth(qsizetype digits)
{
    return digitWidth * static_cast<qreal>(digits / 2) + 2 * boxPadding;
}

/// Whether it is on paper as its number: no font has it, or it is a sign without the letter that it belongs to.
bool isBoxed(QString const& character)
{
    auto const codes = character.toUcs4();
    return (codes.size() == 1 && QChar::isMark(codes.front())) || isMissing(character);
}

/// In place of a letter that no font has: its number in a box, in two lines. \param base where the letter would stand.
void drawBox(QPainter& painter, uint code, QPointF base)
{
    auto const number = numberOf(code);
    QRectF const room(base.x(), base.y() - boxAscent * pictureEm, boxWidth(number.size()) + 2 * boxMargin, (boxAscent + boxDescent) * pictureEm);
    auto const box = room.adjusted(boxMargin, boxMargin, -boxMargin, -boxMargin);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, boxFrame));
    painter.drawRect(box);
    QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("Liberation Sans")});
    font.setPixelSize(digitPixels);
    painter.setFont(font);
    auto const columns = number.size() / 2;
    auto const lineHeight = (box.height() - 2 * boxPadding) / 2;
    for (qsizetype i = 0; i < number.size(); ++i) {
        QPointF const place(static_cast<qreal>(i % columns) * digitWidth, static_cast<qreal>(i / columns) * lineHeight);
        painter.drawText(QRectF(box.topLeft() + QPointF(boxPadding, boxPadding) + place, QSizeF(digitWidth, lineHeight)), Qt::AlignCenter,
                         number.mid(i, 1));
    }
}

qreal advanceInEm(QString const& character)
{
    if (isBoxed(character))
        return (boxWidth(numberOf(character.toUcs4().front()).size()) + 2 * boxMargin) / pictureEm;
    auto const advance = QFontMetricsF(emojiFont(pictureEm)).horizontalAdvance(character) / pictureEm;
    return std::clamp(advance, 0.3, 8.0);
}

bool hasColours(QRawFont const& font)
{
    constexpr std::array<char const*, 4> tables = {"CBDT", "sbix", "COLR", "SVG "};
    return std::any_of(tables.begin(), tables.end(), [&](char const* table) { return !font.fontTable(table).isEmpty(); });
}

std::string hexUtf16(QString const& text)
{
    QByteArray bytes;
    for (QChar const c : text)
        bytes.append(static_cast<char>(c.unicode() >> 8)).append(static_cast<char>(c.unicode() & 0xFF));
    return bytes.toHex().toStdString();
}

/// The part of `image` that is not see-through.
QRect inkOf(QImage const& image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        auto const* const line = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            if (line[std::ptrdiff_t{4} * x + 3] != 0)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

struct Picture {
    QPDFObjectHandle object;
    QRect place;  ///< in the units of a font: from its base, upwards
};

/// One letter's picture: colours, and how far each pixel covers what is below it.
Picture pictureOf(QPDF& pdf, QString const& character)
{
    QPointF const base(overhang * pictureEm, ascent * pictureEm);
    QImage room(static_cast<int>(std::ceil((advanceInEm(character) + 2 * overhang) * pictureEm)), static_cast<int>((ascent + descent) * pictureEm),
                QImage::Format_RGBA8888);
    room.fill(Qt::transparent);
    {
        QPainter painter(&room);
        if (isBoxed(character)) {
            drawBox(painter, character.toUcs4().front(), base);
        } else {
            painter.setFont(emojiFont(pictureEm));
            painter.setPen(Qt::black);
            painter.drawText(base, character);
        }
    }
    auto const ink = inkOf(room) | QRect(base.toPoint(), QSize(1, 1));
    auto const image = room.copy(ink);
    auto const units = [](qreal pixels) { return static_cast<int>(std::lround(pixels / pictureEm * unitsPerEm)); };
    QRect const place(units(ink.left() - base.x()), units(base.y() - ink.top() - ink.height()), units(ink.width()), units(ink.height()));
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
    return {picture, place};
}

/// A letter of ours.
struct Glyph {
    QString picture;  ///< empty: there only to be copied
    QString meaning;  ///< one code point: not every reader takes several for a letter
    int width = 0;

    bool operator==(Glyph const&) const = default;
};

std::size_t qHash(Glyph const& glyph, std::size_t seed = 0)
{
    return qHashMulti(seed, glyph.picture, glyph.meaning, glyph.width);
}

/// The letters that a character is made of, which share its width: poppler takes letters on one place out of their order.
QList<Glyph> glyphsOf(CharacterObjects::Mark const& mark)
{
    auto const codes = mark.text.toUcs4();
    int const width = static_cast<int>(std::lround(mark.advance * unitsPerEm / static_cast<double>(codes.size())));
    QList<Glyph> glyphs;
    for (char32_t const code : codes)
        glyphs.append({glyphs.isEmpty() ? mark.text : QString(), QString::fromUcs4(&code, 1), width});
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
    QRect bounds;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        auto const& [picture, meaning, width] = letters.at(i);
        auto const name = "/e" + std::to_string(i + 1);
        auto drawing = std::to_string(width) + " 0 d0";
        if (!picture.isEmpty()) {
            auto const [object, place] = pictureOf(pdf, picture);
            bounds |= place;
            pictures.replaceKey(name, object);
            drawing += " q " + std::to_string(place.width()) + " 0 0 " + std::to_string(place.height()) + ' ' + std::to_string(place.x()) + ' '
                     + std::to_string(place.y()) + " cm " + name + " Do Q";
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
    font.replaceKey("/FontBBox", numbers({bounds.x(), bounds.y(), bounds.x() + bounds.width(), bounds.y() + bounds.height()}));
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
    return "/WeerbaarCharacters" + std::to_string(number);
}

std::string number3(double value)
{
    return QByteArray::number(value, 'f', 3).toStdString();
}

/// Replaces the marks in what draws a page.
class MarkFilter : public QPDFObjectHandle::TokenFilter {
public:
    using Token = QPDFTokenizer::Token;

    MarkFilter(QList<CharacterObjects::Mark> const& marks, QHash<Glyph, Letter> const& letters) : m_marks(marks), m_letters(letters) {}

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
        for (auto const& glyph : glyphsOf(mark)) {
            auto const letter = m_letters.value(glyph);
            write(' ' + fontName(letter.font) + ' ' + number3(mark.dots) + " Tf <"
                  + QByteArray(1, static_cast<char>(letter.code)).toHex().toStdString() + "> Tj");
        }
        write(" ET\n");
    }

    QList<CharacterObjects::Mark> const& m_marks;
    QHash<Glyph, Letter> const& m_letters;
    std::vector<Token> m_waiting;
    std::vector<double> m_numbers;
    bool m_fillsMark = false;
};

/// The letter of which `form` is a joined form. Signs for several letters stay: of two letters in place of one, which is what
/// the standard has, poppler takes the wrong one first, and makes "the" of an Arabic "no".
QChar letterOf(QChar form)
{
    bool const isForm = (form >= QChar(0xFB50) && form <= QChar(0xFDFF)) || (form >= QChar(0xFE70) && form <= QChar(0xFEFC));
    auto const letters = isForm ? QString(form).normalized(QString::NormalizationForm_KC) : QString();
    return letters.size() == 1 ? letters.front() : form;
}

/// A line of what a font's glyphs stand for (ISO 32000-1, 9.10.3), "<first> <last> " and either the first's character or a
/// list of all.
QString withLetters(QString const& line)
{
    static QRegularExpression const range(QStringLiteral("^<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)> (<([0-9A-Fa-f]+)>|\\[(.*)\\])$"));
    auto const found = range.match(line);
    if (!found.hasMatch())
        return line;
    QStringList said = found.captured(5).remove(QRegularExpression(QStringLiteral("[<>]"))).split(u' ', Qt::SkipEmptyParts);
    if (said.isEmpty()) {
        auto const count = found.captured(2).toUInt(nullptr, 16) - found.captured(1).toUInt(nullptr, 16) + 1;
        for (uint i = 0; i < count; ++i)
            said.append(numberOf(found.captured(4).toUInt(nullptr, 16) + i));
    }
    for (auto& code : said) {
        if (code.size() == 4)
            code = numberOf(letterOf(QChar(code.toUShort(nullptr, 16))).unicode());
        code = u'<' + code + u'>';
    }
    return QStringLiteral("<%1> <%2> [%3]").arg(found.captured(1), found.captured(2), said.join(u' '));
}

/// Qt has each glyph say its own character, and those of joined letters have characters that nobody types.
void sayLetters(QPDF& pdf)
{
    for (auto& object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || !object.getKey("/ToUnicode").isStream())
            continue;
        auto stream = object.getKey("/ToUnicode");
        auto const data = stream.getStreamData();
        auto lines = QString::fromLatin1(reinterpret_cast<char const*>(data->getBuffer()), static_cast<qsizetype>(data->getSize())).split(u'\n');
        for (auto& line : lines)
            line = withLetters(line);
        stream.replaceStreamData(lines.join(u'\n').toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

}  // namespace

bool hasUnshown(QString const& text)
{
    QSet<QString> seen;
    QTextBoundaryFinder borders(QTextBoundaryFinder::Grapheme, text);
    for (auto view = nextCharacter(borders, text); !view.isEmpty(); view = nextCharacter(borders, text)) {
        auto const character = view.toString();
        if (isCommon(view) || seen.contains(character))
            continue;
        seen.insert(character);
        auto const codes = character.toUcs4();
        if (isMissing(character) && std::any_of(codes.begin(), codes.end(), [](char32_t code) { return isBoxed(QString::fromUcs4(&code, 1)); }))
            return true;
    }
    return false;
}

CharacterObjects::CharacterObjects(QTextDocument& document, int dotsPerInch) : m_dotsPerInch(dotsPerInch)
{
    document.documentLayout()->registerHandler(objectType, this);
}

void CharacterObjects::insert(QTextCursor& cursor, QString const& text, QTextCharFormat const& format)
{
    auto const font = format.font();
    QTextBoundaryFinder borders(QTextBoundaryFinder::Grapheme, text);
    qsizetype plainFrom = 0;
    for (auto view = nextCharacter(borders, text); !view.isEmpty(); view = nextCharacter(borders, text)) {
        if (isCommon(view))
            continue;
        auto const character = view.toString();
        auto const look = lookOf(character, font);
        if (look == Look::Text)
            continue;
        cursor.insertText(text.mid(plainFrom, borders.position() - view.size() - plainFrom), format);
        plainFrom = borders.position();
        if (look == Look::Picture) {
            insertObject(cursor, character, format);
            continue;
        }
        for (char32_t const code : character.toUcs4())
            insertObject(cursor, QString::fromUcs4(&code, 1), format);
    }
    cursor.insertText(text.mid(plainFrom), format);
}

void CharacterObjects::insertObject(QTextCursor& cursor, QString const& character, QTextCharFormat const& format)
{
    QTextCharFormat object = format;
    object.setObjectType(objectType);
    object.setProperty(numberProperty, static_cast<int>(m_marks.size()));
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), object);
    m_marks.append({character, format.font().pointSizeF() * m_dotsPerInch / 72, advanceInEm(character)});
}

CharacterObjects::Look CharacterObjects::lookOf(QString const& character, QFont const& font)
{
    auto const key = std::pair(character, static_cast<int>(font.weight()));
    auto const known = m_looks.constFind(key);
    if (known != m_looks.constEnd())
        return *known;
    auto look = Look::Text;
    if (isMissing(character)) {
        look = Look::Numbers;
    } else if (!isUnseen(character)) {
        constexpr QChar asPicture(0xFE0F);
        // Of what takes two units of UTF-16 Qt 6.4 says the wrong thing, also where a font of ours has it.
        bool const isBeyond = std::any_of(character.begin(), character.end(), [](QChar c) { return c.isSurrogate(); });
        auto const runs = glyphRuns(character, font);
        bool const isLost = std::any_of(runs.begin(), runs.end(), [](auto const& run) { return hasNoLetters(run) || hasColours(run.rawFont()); });
        if (isBeyond || isLost || isReshaped(character) || character.contains(asPicture))
            look = Look::Picture;
    }
    return *m_looks.insert(key, look);
}

QSizeF CharacterObjects::intrinsicSize(QTextDocument* /*document*/, int /*position*/, QTextFormat const& format)
{
    auto const& mark = m_marks.at(format.property(numberProperty).toInt());
    return {mark.advance * mark.dots, mark.dots * 0.8};  // no higher than the line, which it would else move
}

void CharacterObjects::drawObject(QPainter* painter, QRectF const& rect, QTextDocument* /*document*/, int /*position*/,
                              QTextFormat const& format)
{
    auto const number = format.property(numberProperty).toInt();
    painter->fillRect(QRectF(rect.left(), rect.bottom(), markWidth, number + 1), Qt::black);
}

void putCharacters(QPDF& pdf, QList<CharacterObjects::Mark> const& marks)
{
    sayLetters(pdf);
    if (marks.isEmpty())
        return;
    QHash<Glyph, Letter> letters;
    std::vector<QList<Glyph>> fonts;
    for (auto const& mark : marks) {
        for (auto const& glyph : glyphsOf(mark)) {
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
