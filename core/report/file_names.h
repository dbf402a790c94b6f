// What files are called that leave together.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace weerbaar::report {

/// Gives every file of one export a name that any system can save, and none twice.
class FileNames {
public:
    /// A name is at most so many bytes of UTF-8.
    static constexpr std::size_t maximumBytes = 120;

    /// `wanted` without what a path or Windows cannot have, without emoji and the like, which not every PDF reader can save,
    /// and without what turns the direction of writing, behind
    /// which the end of a name can hide; "bestand" if nothing is left. With a number if that name was given before,
    /// whatever its case. \param wanted UTF-8.
    [[nodiscard]] std::string take(std::string_view wanted);

private:
    std::set<std::string> m_taken;  ///< in lower case, as far as ASCII goes
};

}  // namespace weerbaar::report
