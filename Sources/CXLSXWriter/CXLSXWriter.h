#pragma once
#include <xlsxwriter.h>

/// A file in memory, which has no name; of the C library, whose own declaration is only for GNU programs.
int memfd_create(const char *name, unsigned int flags);
