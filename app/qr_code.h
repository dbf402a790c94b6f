// QR codes, made and read. The one place that knows ZXing.
#pragma once

#include <QtGui/QImage>

#include <string>
#include <string_view>
#include <vector>

namespace weerbaar::app {

/// Black on white with the quiet zone around it that ISO/IEC 18004 asks for, level M; large enough to be shown on any
/// screen without being enlarged.
/// \param text of the alphanumeric set of QR codes, and at most what one code holds. \returns null for anything else.
[[nodiscard]] QImage qrCode(std::string_view text);

/// The texts of all codes in a picture: rotated, askew, noisy or faint. Each text once; none: there is nothing to be
/// read. Slow for a large picture: off the GUI thread.
[[nodiscard]] std::vector<std::string> readQrCodes(QImage const& picture);

}  // namespace weerbaar::app
