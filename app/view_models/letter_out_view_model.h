// A letter (an invitation or a reply) on its way out: as QR codes on the screen, or as a file.
#pragma once

#include "crypto/bytes.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtCore/QVariant>
#include <QtGui/QImage>
#include <QtQml/qqmlregistration.h>

#include <string>
#include <vector>

namespace weerbaar::app {

/// GUI thread.
class LetterOutViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the view model that makes the letter")
    Q_PROPERTY(int count READ count CONSTANT)                       ///< codes; 0: it is too long for them
    Q_PROPERTY(int number READ number NOTIFY numberChanged)         ///< of the code that is shown, from 1
    Q_PROPERTY(QVariant picture READ pictureForQml NOTIFY numberChanged)  ///< that code; null without codes
    Q_PROPERTY(QString numberText READ numberText NOTIFY numberChanged)   ///< "Code 1 van 3"; empty for one alone
    Q_PROPERTY(QUrl suggestedFile READ suggestedFile CONSTANT)      ///< for the file dialog
    Q_PROPERTY(QString savedText READ savedText NOTIFY savedChanged)
    Q_PROPERTY(QString error READ error NOTIFY savedChanged)

public:
    /// \param fileName that is proposed: it says nothing of who, other programs see it too.
    LetterOutViewModel(crypto::Bytes letter, QString fileName, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_codes.size()); }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QImage const& picture() const { return m_picture; }
    [[nodiscard]] QVariant pictureForQml() const { return m_picture; }  ///< a QImage is no type of QML
    [[nodiscard]] QString numberText() const;
    [[nodiscard]] QUrl suggestedFile() const;
    [[nodiscard]] QString savedText() const { return m_savedText; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] bool isSaved() const { return !m_savedText.isEmpty(); }

    Q_INVOKABLE void next() { show(m_number + 1); }
    Q_INVOKABLE void previous() { show(m_number - 1); }
    /// Where the person chose.
    Q_INVOKABLE void save(QUrl const& file);

signals:
    void numberChanged();
    void savedChanged();

private:
    void show(int number);

    crypto::Bytes m_letter;
    QString m_fileName;
    std::vector<std::string> m_codes;
    int m_number = 0;
    QImage m_picture;
    QString m_savedText;
    QString m_error;
};

}  // namespace weerbaar::app
