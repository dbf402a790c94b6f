#include "app/report_pdf.h"

#include "app/attachment_preview.h"
#include "app/evidence_text.h"
#include "app/format.h"
#include "app/pdf_characters.h"
#include "app/pdf_layout.h"
#include "crypto/hash_chain.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QLocale>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <utility>

namespace weerbaar::app {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

constexpr std::size_t pieceBytes = 256 * 1024;

/// On its way through libqpdf, which knows nothing of our values. Never leaves this file.
struct Stopped final : std::exception {
    explicit Stopped(Error why) : error(std::move(why)) {}
    [[nodiscard]] char const* what() const noexcept override { return "stopped"; }

    Error error;
};

void orStop(Result<void> const& result)
{
    if (!result)
        throw Stopped(result.error());
}

crypto::ByteView viewOf(unsigned char const* data, std::size_t size)
{
    return {data, size};
}

/// Where libqpdf writes the finished file: it does so in pieces of a few bytes. Keeps what went wrong and lets the rest
/// pass: libqpdf ends its pipelines also while it is being left, and an exception there would end the program.
class SinkPipeline final : public Pipeline {
public:
    explicit SinkPipeline(PdfSink const& sink) : Pipeline("weerbaar", nullptr), m_sink(sink) { m_waiting.reserve(pieceBytes); }

    void write(unsigned char const* data, std::size_t size) override
    {
        if (m_waiting.size() + size > pieceBytes)
            flush();
        if (size >= pieceBytes)
            put(viewOf(data, size));
        else
            m_waiting.insert(m_waiting.end(), data, data + size);
    }

    void finish() override { flush(); }

    [[nodiscard]] Result<void> const& result() const noexcept { return m_result; }

private:
    void put(crypto::ByteView piece)
    {
        if (m_result)
            m_result = m_sink(piece);
    }

    void flush()
    {
        if (!m_waiting.empty())
            put(viewOf(m_waiting.data(), m_waiting.size()));
        m_waiting.clear();
    }

    PdfSink const& m_sink;
    std::vector<unsigned char> m_waiting;
    Result<void> m_result;
};

/// How far all attachments together are.
class Told {
public:
    Told(std::vector<PdfAttachment> const& attachments, evidence::Progress const& progress) : m_progress(progress)
    {
        for (auto const& attachment : attachments)
            m_total += attachment.bytes;
    }

    [[nodiscard]] bool add(std::uint64_t bytes) { return !m_progress || m_progress(m_done += bytes, m_total); }

private:
    evidence::Progress const& m_progress;
    std::uint64_t m_done = 0;
    std::uint64_t m_total = 0;
};

/// Reads an attachment when libqpdf comes to it, so that only one is held, and then knows its size and sums. libqpdf
/// asks for the bytes before it writes what it says of them.
class AttachmentProvider final : public QPDFObjectHandle::StreamDataProvider {
public:
    AttachmentProvider(PdfAttachment const& attachment, Told& told, report::ExportedFile& left, QPDFObjectHandle about)
        : m_attachment(attachment), m_told(told), m_left(left), m_about(std::move(about))
    {
    }

    void provideStreamData(QPDFObjGen const& /*object*/, Pipeline* pipeline) override
    {
        QCryptographicHash md5(QCryptographicHash::Md5);  // what the format asks for; for checking there is our own list
        crypto::Sha256 sha256;
        long long size = 0;
        auto const read = m_attachment.read([&](crypto::ByteView piece) {
            md5.addData(QByteArrayView(reinterpret_cast<char const*>(piece.data()), static_cast<qsizetype>(piece.size())));
            sha256.add(piece);
            size += static_cast<long long>(piece.size());
            pipeline->write(piece.data(), piece.size());
            return m_told.add(piece.size());
        });
        if (!read && read.error().code == ErrorCode::DamagedAttachment)
            throw Stopped(Error{ErrorCode::DamagedEnclosure, m_attachment.name});
        orStop(read);
        pipeline->finish();
        m_about.replaceKey("/Size", QPDFObjectHandle::newInteger(size));
        m_about.replaceKey("/CheckSum", QPDFObjectHandle::newString(md5.result().toStdString()));
        m_left = {m_attachment.name, sha256.finish()};
    }

private:
    PdfAttachment const& m_attachment;
    Told& m_told;
    report::ExportedFile& m_left;
    QPDFObjectHandle m_about;
};

void embed(QPDF& pdf, PdfAttachment const& attachment, Told& told, report::ExportedFile& left)
{
    auto about = QPDFObjectHandle::newDictionary();
    auto stream = QPDFObjectHandle::newStream(&pdf);
    stream.replaceStreamData(std::make_shared<AttachmentProvider>(attachment, told, left, about), QPDFObjectHandle::newNull(),
                             QPDFObjectHandle::newNull());
    stream.setFilterOnWrite(false);  // photos do not become smaller
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/EmbeddedFile"));
    stream.getDict().replaceKey("/Params", about);
    auto const file = QPDFEFStreamObjectHelper(stream).setSubtype(attachment.mediaType);
    auto place = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name, file);
    place.setDescription(attachment.description.toStdString());
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(attachment.name, place);
}

/// A bookmark to a heading.
QPDFObjectHandle bookmark(QPDF& pdf, PdfHeading const& heading, std::vector<QPDFPageObjectHelper>& pages)
{
    auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(heading.text.toStdString()));
    auto place = QPDFObjectHandle::newArray();
    place.appendItem(pages.at(static_cast<std::size_t>(heading.page)).getObjectHandle());
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newNull());
    place.appendItem(QPDFObjectHandle::newReal(heading.top, 1));
    place.appendItem(QPDFObjectHandle::newNull());
    item.replaceKey("/Dest", place);
    return item;
}

/// Hangs `items` below `parent`, one after the other.
void hang(QPDFObjectHandle parent, std::vector<QPDFObjectHandle> const& items, int openCount)
{
    if (items.empty())
        return;
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto item = items[i];
        item.replaceKey("/Parent", parent);
        if (i > 0)
            item.replaceKey("/Prev", items[i - 1]);
        if (i + 1 < items.size())
            item.replaceKey("/Next", items[i + 1]);
    }
    parent.replaceKey("/First", items.front());
    parent.replaceKey("/Last", items.back());
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(openCount));
}

/// The headings beside the pages (ISO 32000-1, 12.3.3): those of an incident below it.
void addBookmarks(QPDF& pdf, QList<PdfHeading> const& headings)
{
    if (headings.isEmpty())
        return;
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    auto root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<QPDFObjectHandle> top;
    std::vector<QPDFObjectHandle> below;
    bool isInSection = false;
    auto const endSection = [&] {
        if (isInSection)
            hang(top.back(), below, static_cast<int>(below.size()));
        below.clear();
    };
    for (auto const& heading : headings) {
        auto const item = bookmark(pdf, heading, pages);
        if (heading.isSection) {
            endSection();
            isInSection = true;
        }
        (isInSection && !heading.isSection ? below : top).push_back(item);
    }
    endSection();
    hang(root, top, static_cast<int>(headings.size()));
    pdf.getRoot().replaceKey("/Outlines", root);
}

std::string asString(crypto::ByteView bytes)
{
    return {reinterpret_cast<char const*>(bytes.data()), bytes.size()};
}

/// Letters only: no NUL may stand in a password.
std::string randomLetters(std::size_t count)
{
    constexpr std::string_view letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefgh";
    auto text = asString(crypto::SecretBytes::random(count).view());
    for (char& c : text)
        c = letters[static_cast<unsigned char>(c) % letters.size()];
    return text;
}

/// All that the document says of itself: its title and the program. Not when it was made, unless the page says so.
QPDFObjectHandle aboutDocument(QString const& title)
{
    auto about = QPDFObjectHandle::newDictionary();
    about.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
    about.replaceKey("/Creator", QPDFObjectHandle::newUnicodeString("Weerbaar"));
    return about;
}

/// AES-256, revision 6. The file's identifier is a hash over the time and what the document says of itself; something
/// random among the latter hides the former, and goes again.
void encrypt(QPDFWriter& writer, QPDFObjectHandle about, crypto::SecretBytes const& password)
{
    auto user = asString(password.view());
    auto owner = randomLetters(24);
    about.replaceKey("/Producer", QPDFObjectHandle::newString(randomLetters(32)));
    writer.setR6EncryptionParameters(user.c_str(), owner.c_str(), true, true, true, true, true, true, qpdf_r3p_full, true);
    about.removeKey("/Producer");
    crypto::wipe(user);
    crypto::wipe(owner);
}

QString titleOf(ReportDocument const& document)
{
    auto const title = std::find_if(document.begin(), document.end(), [](auto const& row) { return row.kind == DocumentRow::Title; });
    return title == document.end() ? QString() : title->text;
}

/// What stands at the foot of each page: the municipality's own words, if there are letters for them, or else the title.
QString footOf(ReportDocument const& document)
{
    bool const isMarked = !document.isEmpty() && document.first().kind == DocumentRow::Marking && !hasUnshown(document.first().text);
    return isMarked ? document.first().text.simplified() : titleOf(document);
}

std::vector<report::ExportedFile> write(ReportDocument const& document, std::vector<PdfAttachment> const& attachments,
                                        std::optional<crypto::SecretBytes> const& password, PdfSink const& sink,
                                        evidence::Progress const& progress)
{
    auto const pages = layOut(document, footOf(document));
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("report", pages.pdf.constData(), static_cast<std::size_t>(pages.pdf.size()));
    putCharacters(pdf, pages.marks);
    auto root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(QLocale().bcp47Name().toStdString()));
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    addBookmarks(pdf, pages.headings);
    root.replaceKey("/PageMode", QPDFObjectHandle::newName(attachments.empty() ? "/UseOutlines" : "/UseAttachments"));
    auto about = pdf.makeIndirectObject(aboutDocument(titleOf(document)));
    pdf.getTrailer().replaceKey("/Info", about);

    Told told(attachments, progress);
    std::vector<report::ExportedFile> left(attachments.size());
    for (std::size_t i = 0; i < attachments.size(); ++i)
        embed(pdf, attachments[i], told, left[i]);
    if (!told.add(0))
        throw Stopped(Error{ErrorCode::Cancelled});

    SinkPipeline out(sink);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&out);
    writer.setMinimumPDFVersion("1.7");
    if (password)
        encrypt(writer, about, *password);
    else
        writer.setDeterministicID(true);  // else it is a hash over the time
    writer.write();
    orStop(out.result());
    return left;
}

Result<void> readWithoutHidden(evidence::AttachmentReader const& reader, evidence::AttachmentReader::Sink const& sink)
{
    TRY_ASSIGN(auto const picture, withoutHiddenIn(reader));
    return sink(picture) ? Result<void>() : Error{ErrorCode::Cancelled};
}

}  // namespace

Result<std::vector<PdfAttachment>> attachmentsOf(report::Report const& report, evidence::AttachmentStore& store)
{
    std::vector<PdfAttachment> result;
    std::uint64_t total = 0;
    for (auto const& file : report::filesAlong(report)) {
        total += file.bytes;
        if (total > pdfAttachmentsMaximumBytes)
            return Error{ErrorCode::ExportTooLarge, "attachments"};
        TRY_ASSIGN(auto opened, store.open(file.id));
        auto const reader = std::make_shared<evidence::AttachmentReader const>(std::move(opened));
        bool const isCopy = file.use == report::FileUse::EmbeddedWithoutHidden;
        auto const kind = mediaText(file.mediaType);
        result.push_back({file.embeddedName, file.mediaType,
                          isCopy ? ReportText::tr("%1, kopie zonder verborgen gegevens").arg(kind)
                                 : ReportText::tr("%1, SHA-256 %2").arg(kind, toQString(file.sha256)),
                          file.bytes, [reader, isCopy](evidence::AttachmentReader::Sink const& sink) {
                              return isCopy ? readWithoutHidden(*reader, sink) : reader->read(sink);
                          }});
    }
    return result;
}

Result<std::vector<report::ExportedFile>> writePdf(ReportDocument const& document, std::vector<PdfAttachment> const& attachments,
                                                   std::optional<crypto::SecretBytes> const& password, PdfSink const& sink,
                                                   evidence::Progress const& progress)
{
    if (password && password->isEmpty())
        return Error{ErrorCode::MissingAnswer, "pdf password"};
    if (password && password->size() > pdfPasswordMaximumBytes)
        return Error{ErrorCode::PdfPasswordTooLong};
    try {
        return write(document, attachments, password, sink, progress);
    } catch (Stopped const& stopped) {
        return stopped.error;
    } catch (std::bad_alloc const&) {
        return Error{ErrorCode::OutOfMemory};
    } catch (std::exception const&) {  // libqpdf's; its text may name what is in the file
        return Error{ErrorCode::ExportFailed, "pdf"};
    }
}

Result<QByteArray> renderPdf(ReportDocument const& document, std::optional<crypto::SecretBytes> const& password)
{
    QByteArray bytes;
    auto const append = [&](crypto::ByteView piece) -> Result<void> {
        bytes.append(reinterpret_cast<char const*>(piece.data()), static_cast<qsizetype>(piece.size()));
        return {};
    };
    TRY(writePdf(document, {}, password, append));
    return bytes;
}

}  // namespace weerbaar::app
