// A file that the build put into the program: a phone has no data folder to trust.
#pragma once

#include <string_view>

namespace weerbaar {

struct EmbeddedFile {
    std::string_view name;  ///< without folder, such as "contacts.json"
    std::string_view text;  ///< UTF-8
};

}  // namespace weerbaar
