// Why a cryptographic operation on somebody's data failed.
#pragma once

#include "crypto/result.h"

namespace weerbaar::crypto {

enum class Fault {
    WrongSecret,    ///< the passphrase or recovery code opens nothing here
    Damaged,        ///< the bytes contradict themselves or their checksum
    NewerVersion,   ///< written by a later version of the format
    CostTooLow,     ///< asks for less password hashing than we accept
    CostTooHigh,    ///< asks for more memory or time than a phone has
    OutOfMemory,    ///< the device would not give the memory
};

struct [[nodiscard]] Error {
    Fault fault;
};

template <class T>
using Result = Outcome<T, Error>;

}  // namespace weerbaar::crypto
