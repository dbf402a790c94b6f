#include "tests/app/pdf_tools.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTemporaryFile>

#include <stdexcept>

namespace weerbaar::test {

namespace {

Ran run(QString const& program, QList<QByteArray> const& arguments)
{
    QStringList texts;
    for (auto const& argument : arguments)
        texts.append(QString::fromUtf8(argument));
    QProcess process;
    process.start(program, texts);
    if (!process.waitForFinished(60'000))
        throw std::runtime_error(program.toStdString() + " did not end");
    bool const crashed = process.exitStatus() != QProcess::NormalExit;  // Ghostscript 10.00 does at a wrong password
    return {crashed ? -1 : process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// With a password, if there is one, behind `option`.
QList<QByteArray> withPassword(QList<QByteArray> arguments, char const* option, QByteArray const& password)
{
    if (!password.isEmpty())
        arguments << option << password;
    return arguments;
}

void addOutline(QStringList& lines, QJsonArray const& items, QString const& before)
{
    for (auto const& item : items) {
        auto const object = item.toObject();
        lines.append(before + object.value(QStringLiteral("title")).toString());
        addOutline(lines, object.value(QStringLiteral("kids")).toArray(), before + QStringLiteral("  "));
    }
}

}  // namespace

QString missingPdfTools()
{
    QStringList missing;
    for (char const* const tool : {"qpdf", "pdftotext", "mutool", "gs"}) {
        if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
            missing.append(QLatin1String(tool));
    }
    return missing.join(QStringLiteral(", "));
}

PdfFile::PdfFile(QByteArray const& content)
{
    QTemporaryFile file(QDir::tempPath() + QStringLiteral("/weerbaar-test-XXXXXX.pdf"));
    file.setAutoRemove(false);
    if (!file.open() || file.write(content) != content.size())
        throw std::runtime_error("no temporary file");
    m_path = file.fileName();
}

PdfFile::~PdfFile()
{
    QFile::remove(m_path);
}

Ran PdfFile::qpdf(QStringList const& options, QByteArray const& password) const
{
    QList<QByteArray> arguments;
    for (auto const& option : options)
        arguments.append(option.toUtf8());
    if (!password.isEmpty())
        arguments.append("--password=" + password);
    arguments.append(m_path.toUtf8());
    return run(QStringLiteral("qpdf"), arguments);
}

QString PdfFile::text(QByteArray const& password, int page) const
{
    QList<QByteArray> arguments{"-enc", "UTF-8"};
    if (page > 0)
        arguments << "-f" << QByteArray::number(page) << "-l" << QByteArray::number(page);
    if (!password.isEmpty())
        arguments << "-upw" << password;
    arguments << m_path.toUtf8() << "-";
    return QString::fromUtf8(run(QStringLiteral("pdftotext"), arguments).out);
}

QByteArray PdfFile::unpacked(QByteArray const& password) const
{
    QList<QByteArray> arguments{"--qdf", "--decrypt", "--object-streams=disable"};
    if (!password.isEmpty())
        arguments.append("--password=" + password);
    arguments << m_path.toUtf8() << "-";
    return run(QStringLiteral("qpdf"), arguments).out;
}

QString PdfFile::mutoolText(QByteArray const& password) const
{
    auto arguments = withPassword({"draw", "-q", "-F", "txt"}, "-p", password);
    return QString::fromUtf8(run(QStringLiteral("mutool"), arguments << m_path.toUtf8()).out);
}

QStringList PdfFile::fonts() const
{
    auto const lines = QString::fromUtf8(run(QStringLiteral("pdffonts"), {m_path.toUtf8()}).out).trimmed().split(u'\n');
    return lines.mid(2);  // two lines of headings
}

QStringList PdfFile::outline(QByteArray const& password) const
{
    auto const told = QJsonDocument::fromJson(qpdf({QStringLiteral("--json"), QStringLiteral("--json-key=outlines")}, password).out);
    QStringList lines;
    addOutline(lines, told.object().value(QStringLiteral("outlines")).toArray(), {});
    return lines;
}

QMap<QString, int> PdfFile::bookmarkPages() const
{
    auto const told = QJsonDocument::fromJson(qpdf({QStringLiteral("--json"), QStringLiteral("--json-key=outlines")}).out);
    QMap<QString, int> pages;
    for (auto const& item : told.object().value(QStringLiteral("outlines")).toArray())
        pages.insert(item.toObject().value(QStringLiteral("title")).toString(),
                     item.toObject().value(QStringLiteral("destpageposfrom1")).toInt());
    return pages;
}

QMap<QString, QByteArray> PdfFile::attachments(QByteArray const& password) const
{
    QTemporaryDir const folder;
    auto arguments = withPassword({"-saveall", "-enc", "UTF-8", "-o", folder.path().toUtf8()}, "-upw", password);
    (void)run(QStringLiteral("pdfdetach"), arguments << m_path.toUtf8());
    QMap<QString, QByteArray> result;
    for (auto const& name : QDir(folder.path()).entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("an attachment cannot be read");
        result.insert(name, file.readAll());
    }
    return result;
}

QImage PdfFile::firstPage(QByteArray const& password) const
{
    auto arguments = withPassword({"-r", "100", "-png", "-f", "1", "-l", "1"}, "-upw", password);
    return QImage::fromData(run(QStringLiteral("pdftoppm"), arguments << m_path.toUtf8()).out, "png");
}

bool PdfFile::opensInPdfinfo(QByteArray const& password) const
{
    return run(QStringLiteral("pdfinfo"), withPassword({}, "-upw", password) << m_path.toUtf8()).exitCode == 0;
}

bool PdfFile::opensInMutool(QByteArray const& password) const
{
    return run(QStringLiteral("mutool"), withPassword({"pages"}, "-p", password) << m_path.toUtf8()).exitCode == 0;
}

bool PdfFile::opensInGhostscript(QByteArray const& password) const
{
    QList<QByteArray> arguments{"-q", "-dBATCH", "-dNOPAUSE", "-dSAFER", "-sDEVICE=nullpage"};
    if (!password.isEmpty())
        arguments << "-sPDFPassword=" + password;
    auto const ran = run(QStringLiteral("gs"), arguments << m_path.toUtf8());
    return ran.exitCode == 0 && !ran.out.contains("password") && !ran.err.contains("password");
}

}  // namespace weerbaar::test
