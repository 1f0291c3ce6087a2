#include "cli/run.hpp"

int main(int argc, char** argv) {
    return shuyu::cli::run(argc, argv);
}
