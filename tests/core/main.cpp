#include "crypto/secret.h"

int main(int argc, char* argv[])
{
    weerbaar::crypto::initialize();
    return Catch::Session().run(argc, argv);
}
