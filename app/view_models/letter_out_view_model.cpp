#include "app/view_models/letter_out_view_model.h"

#include "app/error_text.h"
#include "app/letter_file.h"
#include "app/qr_code.h"
#include "core/scan/letter_codes.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>

#include <utility>

namespace weerbaar::app {

LetterOutViewModel::LetterOutViewModel(crypto::Bytes letter, QString fileName, QObject* parent)
    : QObject(parent), m_letter(std::move(letter)), m_fileName(std::move(fileName)), m_codes(scan::toCodes(m_letter))
{
    show(1);
}

QString LetterOutViewModel::numberText() const
{
    return count() > 1 ? tr("Code %1 van %2").arg(m_number).arg(count()) : QString();
}

QUrl LetterOutViewModel::suggestedFile() const
{
    return QUrl::fromLocalFile(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(m_fileName));
}

void LetterOutViewModel::save(QUrl const& file)
{
    auto const path = file.toLocalFile();
    if (path.isEmpty())
        return;
    auto const written = writeLetterFile(path, m_letter);
    m_savedText = written ? tr("Het bestand staat in %1.").arg(QDir::toNativeSeparators(path)) : QString();
    m_error = written ? QString() : errorText(written.error());
    emit savedChanged();
}

void LetterOutViewModel::show(int number)
{
    if (number < 1 || number > count() || number == m_number)
        return;
    m_number = number;
    m_picture = qrCode(m_codes[static_cast<std::size_t>(number) - 1]);
    emit numberChanged();
}

}  // namespace weerbaar::app
