// Emoji on paper. Qt 6.4 loses them: it embeds an emoji font without its pictures and without what they stand for.
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtGui/QTextCharFormat>
#include <QtGui/QTextCursor>
#include <QtGui/QTextObjectInterface>

class QPDF;

namespace weerbaar::app {

/// Writes texts into a QTextDocument in which each emoji, and each character that no font here has or that Qt would not
/// say rightly, is an object of its own: on the page a mark, which putEmoji() makes into a letter of a font of ours. One document, one thread.
class EmojiObjects : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// Registers itself with the layout of `document`, which must not be laid out or drawn after it has gone.
    explicit EmojiObjects(QTextDocument& document, int dotsPerInch);

    /// \param text without U+FFFC.
    void insert(QTextCursor& cursor, QString const& text, QTextCharFormat const& format);

    /// What stands for each mark, by its number.
    struct Mark {
        QString text;     ///< one character as a person sees it: it may be several of Unicode
        qreal dots = 0;   ///< the size of the letters around it
    };
    [[nodiscard]] QList<Mark> const& marks() const noexcept { return m_marks; }

    QSizeF intrinsicSize(QTextDocument* document, int position, QTextFormat const& format) override;
    void drawObject(QPainter* painter, QRectF const& rect, QTextDocument* document, int position,
                    QTextFormat const& format) override;

private:
    [[nodiscard]] bool isPicture(QString const& character, QFont const& font);

    int m_dotsPerInch;
    QList<Mark> m_marks;
    QHash<QString, bool> m_pictures;  ///< what isPicture() found
};

/// Puts a letter in place of each mark on the pages: the picture to see, its Unicode to copy and to hear.
/// Throws what libqpdf throws.
void putEmoji(QPDF& pdf, QList<EmojiObjects::Mark> const& marks);

}  // namespace weerbaar::app
