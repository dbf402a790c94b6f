// Characters that Qt 6.4 loses on paper. It embeds an emoji font without its pictures and without what they stand for. What
// no font of the device has it leaves blank, or makes a black bar of it. And where a font makes other shapes of several
// characters, as those of Indic scripts do, the page is right and what is copied from it is not.
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtGui/QTextCharFormat>
#include <QtGui/QTextCursor>
#include <QtGui/QTextObjectInterface>

#include <utility>

class QPDF;

namespace weerbaar::app {

/// Whether paper shows some of `text` as numbers only, because no font of this device has it. Needs a QGuiApplication.
[[nodiscard]] bool hasUnshown(QString const& text);

/// Writes texts into a QTextDocument in which each emoji, and each character that no font here has or that Qt would not
/// say rightly, is an object of its own: on the page a mark, which putCharacters() makes into a letter of a font of ours.
/// One document, one thread.
class CharacterObjects : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// Registers itself with the layout of `document`, which must not be laid out or drawn after it has gone.
    explicit CharacterObjects(QTextDocument& document, int dotsPerInch);

    /// \param text without U+FFFC.
    void insert(QTextCursor& cursor, QString const& text, QTextCharFormat const& format);

    /// What stands for each mark, by its number.
    struct Mark {
        QString text;     ///< one character as a person sees it: it may be several of Unicode
        qreal dots = 0;   ///< the size of the letters around it
        qreal advance = 0;  ///< its width, in that size
    };
    [[nodiscard]] QList<Mark> const& marks() const noexcept { return m_marks; }

    QSizeF intrinsicSize(QTextDocument* document, int position, QTextFormat const& format) override;
    void drawObject(QPainter* painter, QRectF const& rect, QTextDocument* document, int position,
                    QTextFormat const& format) override;

private:
    /// How a character comes on paper.
    enum class Look {
        Text,     ///< by Qt
        Picture,  ///< as our letter
        Numbers,  ///< each of its code points as our letter, in a box where no font has it
    };
    [[nodiscard]] Look lookOf(QString const& character, QFont const& font);
    void insertObject(QTextCursor& cursor, QString const& character, QTextCharFormat const& format);

    int m_dotsPerInch;
    QList<Mark> m_marks;
    QHash<std::pair<QString, int>, Look> m_looks;  ///< of characters in a weight
};

/// Puts a letter in place of each mark on the pages: the picture to see, its Unicode to copy and to hear; and has the
/// joined forms of Arabic letters say which letters they are, or no search would find a word. Throws what libqpdf throws.
void putCharacters(QPDF& pdf, QList<CharacterObjects::Mark> const& marks);

}  // namespace weerbaar::app
