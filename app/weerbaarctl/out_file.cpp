#include "app/weerbaarctl/out_file.h"

#include "app/format.h"

namespace weerbaar::tool {

Attempt<QString> outFileOf(Call const& call)
{
    namespace fs = std::filesystem;
    std::error_code failed;
    auto const file = fs::absolute(*call.arguments.value("out"), failed);
    auto const place = fs::weakly_canonical(file, failed).string();  // follows a link, as writing does
    auto const vault = fs::weakly_canonical(call.folder, failed).string() + '/';
    if (place.starts_with(vault) || fs::is_directory(file, failed))
        return Error{ErrorCode::ExportFailed, "out"};
    return app::toQString(file.string());
}

}  // namespace weerbaar::tool
