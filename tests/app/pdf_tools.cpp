#include "tests/app/pdf_tools.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
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
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        throw std::runtime_error(program.toStdString() + " did not end as it should");
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace

QString missingPdfTools()
{
    QStringList missing;
    for (auto const& tool : {QStringLiteral("qpdf"), QStringLiteral("pdftotext")}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            missing.append(tool);
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

QString PdfFile::text(QByteArray const& password) const
{
    QList<QByteArray> arguments{"-enc", "UTF-8"};
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

}  // namespace weerbaar::test
