#include "app/evidence_text.h"

#include "app/format.h"

#include <QtCore/QCoreApplication>

namespace weerbaar::app {

namespace {

struct EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

}  // namespace

QString fileDetailText(std::string_view mediaType, std::uint64_t bytes, Moment addedAt)
{
    //: Kind of file, size, day, time: "Foto, 3,2 MB, toegevoegd op 20 november 2026, 21:20"
    return EvidenceText::tr("%1, %2, toegevoegd op %3, %4")
        .arg(mediaText(mediaType), sizeText(bytes), dayText(addedAt), timeText(addedAt));
}

QString fileIconName(std::string_view mediaType)
{
    if (mediaType.starts_with("image/"))
        return QStringLiteral("camera");
    bool const isText = isReadableText(mediaType) || mediaType == "application/pdf";
    return isText ? QStringLiteral("note") : QStringLiteral("file");
}

bool isReadableText(std::string_view mediaType)
{
    return mediaType.starts_with("text/") || mediaType == "message/rfc822";
}

QString incidentLabel(std::string_view typeId, Moment occurredAt, content::ProtocolPack const& protocol)
{
    auto const* const type = protocol.findType(typeId);
    //: Kind of incident, then its day: "Bedreiging, vrijdag 20 november 2026"
    return EvidenceText::tr("%1, %2").arg(toQString(type ? type->title : std::string(typeId)), longDayText(occurredAt));
}

}  // namespace weerbaar::app
