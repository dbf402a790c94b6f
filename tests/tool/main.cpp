#include "crypto/secret.h"

#include <csignal>

int main(int argc, char* argv[])
{
    std::signal(SIGPIPE, SIG_IGN);  // the tool need not read all that it is given
    weerbaar::crypto::initialize();
    return Catch::Session().run(argc, argv);
}
