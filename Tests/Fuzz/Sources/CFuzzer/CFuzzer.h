#pragma once
#include <stddef.h>
#include <stdint.h>

/// libFuzzer, which the linker finds through -sanitize=fuzzer: runs a function on input after input.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*function)(const uint8_t *data, size_t size));
