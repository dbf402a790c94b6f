#include "app/pdf_layout.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QFont>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>
#include <QtGui/QTextFrame>
#include <QtGui/QTextLayout>
#include <QtGui/QTextTable>

#include <cmath>

namespace weerbaar::app {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

constexpr int resolution = 1200;                // dots per inch of the PDF's own grid
constexpr qreal pointsPerInch = 72;
constexpr qreal bodyPoints = 10.5;
constexpr qreal smallPoints = 8.5;
constexpr qreal headingPoints = 13;
constexpr qreal sectionPoints = 16;
constexpr qreal titlePoints = 20;
constexpr qreal marginMillimetres = 20;
constexpr qreal footerPoints = 28;
constexpr qreal footerGapPoints = 14;  // between what stands left and right
constexpr qreal headingRoomPoints = 90;
constexpr int labelPercent = 36;

constexpr qreal dots(qreal points)
{
    return points * resolution / pointsPerInch;
}

/// Lengths inside a QTextDocument are at 96 per inch; it scales them to the device itself.
constexpr qreal units(qreal points)
{
    return points * 96 / pointsPerInch;
}

/// Not Inter, which the screens use: it draws the colon of 21:15, the hyphens of a date and "->" with glyphs that stand for
/// no character, so that whoever copies from the report, or listens to it, would lose them. Nor without shaping: that
/// would tear Arabic letters apart.
QFont font(qreal points, int weight = QFont::Normal)
{
    QFont result(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("Liberation Sans")});
    result.setStyleHint(QFont::SansSerif);
    result.setPointSizeF(points);
    result.setWeight(QFont::Weight(weight));
    result.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);  // nothing to the eye; with any, Qt makes no ligatures, for the same reason
    return result;
}

/// One paragraph stays one: a line break in a person's text, of whatever system, is a line break and no new block. What
/// steers a QTextDocument or a terminal, and stands for nothing on paper, goes.
QString asOneParagraph(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar const newline : {QChar(u'\n'), QChar(u'\r'), QChar(QChar::ParagraphSeparator)})
        text.replace(newline, QChar::LineSeparator);
    text.removeIf([](QChar c) {
        bool const isControl = c.category() == QChar::Other_Control && c != u'\t';
        return isControl || c == QChar(0xFDD0) || c == QChar(0xFDD1) || c == QChar::ObjectReplacementCharacter;
    });
    return text;
}

/// Writes the blocks into a text document, one paragraph or table row each.
class Typesetter {
public:
    Typesetter(QTextDocument& document, CharacterObjects& objects) : m_cursor(&document), m_objects(objects) {}

    void add(DocumentRow const& row)
    {
        if (row.kind != DocumentRow::Value)
            endTable();
        switch (row.kind) {
        case DocumentRow::Title:
            paragraph(row.text, font(titlePoints, QFont::DemiBold), 0, 10);
            break;
        case DocumentRow::Marking:
            paragraph(row.text, font(bodyPoints, QFont::DemiBold), 0, 10);
            break;
        case DocumentRow::Section:
            heading(row.text, font(sectionPoints, QFont::DemiBold), 24, true);
            break;
        case DocumentRow::Heading:
            heading(row.text, font(headingPoints, QFont::DemiBold), 14, false);
            break;
        case DocumentRow::Value:
            value(row);
            break;
        case DocumentRow::Quote:
            quote(row.text);
            break;
        case DocumentRow::SmallPrint:
            paragraph(row.text, font(smallPoints), 8, 2);
            break;
        default:
            paragraph(row.text, font(bodyPoints), 0, 4);
        }
    }

    /// A heading, and the block it stands in.
    struct Placed {
        QString text;
        bool isSection = false;
        int block = 0;
    };
    [[nodiscard]] QList<Placed> const& headings() const { return m_headings; }

private:
    void startBlock(qreal before, qreal after, qreal indent = 0)
    {
        QTextBlockFormat format;
        format.setTopMargin(units(before));
        format.setBottomMargin(units(after));
        format.setLeftMargin(units(indent));
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        if (m_empty) {
            m_cursor.setBlockFormat(format);
            m_empty = false;
        } else {
            m_cursor.insertBlock(format);
        }
    }

    void text(QString const& content, QFont const& with)
    {
        QTextCharFormat format;
        format.setFont(with);
        m_cursor.setBlockCharFormat(format);
        m_objects.insert(m_cursor, asOneParagraph(content), format);
    }

    void paragraph(QString const& content, QFont const& with, qreal before, qreal after)
    {
        startBlock(before, after);
        text(content, with);
    }

    void heading(QString const& content, QFont const& with, qreal before, bool isSection)
    {
        paragraph(content, with, before, 4);
        m_headings.append({content, isSection, m_cursor.block().blockNumber()});
    }

    void quote(QString const& content)
    {
        startBlock(2, 6, 14);
        text(content, font(bodyPoints, QFont::DemiBold));
    }

    void value(DocumentRow const& row)
    {
        if (!m_table) {
            QTextTableFormat format;
            format.setBorder(0);
            format.setCellPadding(units(2.5));
            format.setBottomMargin(units(12));  // Qt drops the upper margin of the block after a table
            format.setCellSpacing(0);
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, labelPercent),
                                              QTextLength(QTextLength::PercentageLength, 100 - labelPercent)});
            m_table = m_cursor.insertTable(1, 2, format);
            m_empty = false;
        } else {
            m_table->appendRows(1);
        }
        int const at = m_table->rows() - 1;
        cell(at, 0, row.label, font(bodyPoints, QFont::DemiBold));
        cell(at, 1, row.text, font(bodyPoints));
    }

    void cell(int row, int column, QString const& content, QFont const& with)
    {
        auto cursor = m_table->cellAt(row, column).firstCursorPosition();
        QTextCharFormat format;
        format.setFont(with);
        cursor.setBlockCharFormat(format);
        m_objects.insert(cursor, asOneParagraph(content), format);
    }

    void endTable()
    {
        if (m_table) {
            m_cursor.movePosition(QTextCursor::End);
            m_table = nullptr;
            m_empty = true;  // the block that Qt leaves after a table is the next one's
        }
    }

    QTextCursor m_cursor;
    CharacterObjects& m_objects;
    QTextTable* m_table = nullptr;
    QList<Placed> m_headings;
    bool m_empty = true;
};

/// Where its first line is: a block that was moved to the next page keeps its own place.
qreal topOf(QTextDocument const& text, int number)
{
    auto const block = text.findBlockByNumber(number);
    auto const top = text.documentLayout()->blockBoundingRect(block).top();  // which lays it out, if need be
    auto const& lines = *block.layout();
    return lines.lineCount() == 0 ? top : lines.position().y() + lines.lineAt(0).y();
}

/// A heading at the foot of a page goes to the next one, with what it is the heading of.
void keepHeadings(QTextDocument& text, QList<Typesetter::Placed> const& headings, qreal pageHeight)
{
    for (auto const& heading : headings) {
        auto const room = pageHeight - std::fmod(topOf(text, heading.block), pageHeight);
        if (room > dots(headingRoomPoints))
            continue;
        QTextCursor cursor(text.findBlockByNumber(heading.block));
        auto format = cursor.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
    }
}

/// What stands below each page: as much of `foot` as fits, and the number.
void drawFoot(QPainter& painter, QRectF const& room, QString const& foot, int number, int pages)
{
    painter.setFont(font(smallPoints));
    auto const page = ReportText::tr("Bladzijde %1 van %2").arg(number).arg(pages);
    QFontMetricsF const metrics(painter.font(), painter.device());
    auto const left = room.width() - metrics.horizontalAdvance(page) - dots(footerGapPoints);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(foot, Qt::ElideRight, left));
    painter.drawText(room, Qt::AlignRight | Qt::AlignBottom, page);
}

}  // namespace

PdfPages layOut(ReportDocument const& document, QString const& foot)
{
    PdfPages result;
    QBuffer buffer(&result.pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                          QPageLayout::Millimeter);
    writer.setResolution(resolution);

    QPainter painter(&writer);
    QRectF const page(QPointF(0, 0), writer.pageLayout().paintRectPixels(resolution).size().toSizeF());
    qreal const textHeight = page.height() - dots(footerPoints);

    QTextDocument text;
    text.setUndoRedoEnabled(false);
    text.setDocumentMargin(0);
    text.documentLayout()->setPaintDevice(&writer);
    text.setDefaultFont(font(bodyPoints));
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);  // a hash has no word to break at
    text.setDefaultTextOption(wrapping);
    text.setPageSize(QSizeF(page.width(), textHeight));
    CharacterObjects objects(text, resolution);
    QTextCursor edit(&text);
    edit.beginEditBlock();  // laid out once, not after each row: a long table would take minutes
    Typesetter typesetter(text, objects);
    for (auto const& row : document)
        typesetter.add(row);
    edit.endEditBlock();
    keepHeadings(text, typesetter.headings(), textHeight);

    int const pages = text.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -number * textHeight);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(0, number * textHeight, page.width(), textHeight);
        painter.setClipRect(context.clip);
        text.documentLayout()->draw(&painter, context);
        painter.restore();
        drawFoot(painter, QRectF(0, textHeight, page.width(), dots(footerPoints)), foot, number + 1, pages);
    }
    painter.end();

    auto const paper = writer.pageLayout().fullRectPoints().height();
    auto const margin = writer.pageLayout().margins(QPageLayout::Point).top();
    for (auto const& heading : typesetter.headings()) {
        auto const top = topOf(text, heading.block);
        int const number = static_cast<int>(top / textHeight);
        auto const onPage = (top - number * textHeight) * pointsPerInch / resolution;
        result.headings.append({heading.text, heading.isSection, number, paper - margin - onPage});
    }
    result.marks = objects.marks();
    return result;
}

}  // namespace weerbaar::app
