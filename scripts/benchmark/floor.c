// The floor: what reading costs in C when nothing is done but inflating, parsing by expat and keeping the values.
//
//   floor FILE…      prints how many cells the files' first sheets hold
//
// Large parts are inflated by zlib piece by piece, small ones whole by libdeflate, as jixiao does; one parser serves for
// all. It trusts its input, which the benchmark makes, and is no reader for anything else.
#include <expat.h>
#include <libdeflate.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#define PIECE (1 << 16)
#define WHOLE (1 << 20)

typedef struct {
  uint32_t row;
  uint16_t column;
  char type;
  union {
    double number;
    uint32_t string;
  } value;
} Cell;

static struct libdeflate_decompressor *inflater;
static XML_Parser parser;

static char *strings;
static size_t strings_length, strings_room;
static uint32_t *string_ends, string_count, string_room;

static Cell *cells;
static size_t cell_count, cell_room;
static Cell cell;

static char text[1 << 16];
static int text_length, is_collecting;

static void *grown(void *memory, size_t length) {
  void *larger = realloc(memory, length);
  if (!larger) exit(1);
  return larger;
}

static void collect(void *data, const XML_Char *piece, int length) {
  (void)data;
  if (!is_collecting || text_length + length >= (int)sizeof text) return;
  memcpy(text + text_length, piece, length);
  text_length += length;
}

static void start_string(void *data, const XML_Char *name, const XML_Char **attributes) {
  (void)data, (void)attributes;
  if (!strcmp(name, "si")) text_length = 0;
  if (!strcmp(name, "t")) is_collecting = 1;
}

static void end_string(void *data, const XML_Char *name) {
  (void)data;
  if (!strcmp(name, "t")) is_collecting = 0;
  if (strcmp(name, "si")) return;
  if (strings_length + text_length > strings_room)
    strings = grown(strings, strings_room = 2 * strings_room + text_length + PIECE);
  memcpy(strings + strings_length, text, text_length);
  strings_length += text_length;
  if (string_count == string_room)
    string_ends = grown(string_ends, (string_room = 2 * string_room + 256) * sizeof *string_ends);
  string_ends[string_count++] = strings_length;
}

static void start_cell(void *data, const XML_Char *name, const XML_Char **attributes) {
  (void)data;
  if (name[0] == 'v' && !name[1]) {
    text_length = 0;
    is_collecting = 1;
  }
  if (name[0] != 'c' || name[1]) return;
  cell.type = 'n';
  for (; *attributes; attributes += 2) {
    const char *value = attributes[1];
    if (attributes[0][1]) continue;
    if (attributes[0][0] == 't') cell.type = value[0];
    if (attributes[0][0] != 'r') continue;
    cell.column = cell.row = 0;
    for (; *value >= 'A'; value++) cell.column = cell.column * 26 + *value - 'A' + 1;
    for (; *value; value++) cell.row = cell.row * 10 + *value - '0';
  }
}

static void end_cell(void *data, const XML_Char *name) {
  (void)data;
  if (name[0] != 'v' || name[1]) return;
  is_collecting = 0;
  text[text_length] = 0;
  if (cell.type == 's')
    cell.value.string = strtoul(text, NULL, 10);
  else
    cell.value.number = strtod(text, NULL);
  if (cell_count == cell_room) cells = grown(cells, (cell_room = 2 * cell_room + 256) * sizeof *cells);
  cells[cell_count++] = cell;
}

static void ignore_start(void *data, const XML_Char *name, const XML_Char **attributes) {
  (void)data, (void)name, (void)attributes;
}

static unsigned int16(const uint8_t *bytes) { return bytes[0] | bytes[1] << 8; }
static uint32_t int32(const uint8_t *bytes) { return int16(bytes) | (uint32_t)int16(bytes + 2) << 16; }

static void parse_whole(const uint8_t *data, size_t compressed, size_t size) {
  void *buffer = XML_GetBuffer(parser, size);
  if (!buffer || libdeflate_deflate_decompress(inflater, data, compressed, buffer, size, NULL)) exit(1);
  if (!XML_ParseBuffer(parser, size, 1)) exit(1);
}

static void parse_stream(const uint8_t *data, size_t compressed) {
  z_stream stream = {.next_in = (Bytef *)data, .avail_in = compressed};
  if (inflateInit2(&stream, -MAX_WBITS)) exit(1);
  for (int status = Z_OK; status != Z_STREAM_END;) {
    void *buffer = XML_GetBuffer(parser, PIECE);
    if (!buffer) exit(1);
    stream.next_out = buffer;
    stream.avail_out = PIECE;
    while (stream.avail_out && status == Z_OK) status = inflate(&stream, Z_NO_FLUSH);
    if (status < 0 || !XML_ParseBuffer(parser, PIECE - stream.avail_out, status == Z_STREAM_END)) exit(1);
  }
  inflateEnd(&stream);
}

static void parse(const uint8_t *file, const uint8_t *directory, unsigned count, const char *name,
                  XML_StartElementHandler start, XML_EndElementHandler end) {
  for (; count--; directory += 46 + int16(directory + 28) + int16(directory + 30) + int16(directory + 32)) {
    if (int16(directory + 28) != strlen(name) || memcmp(directory + 46, name, strlen(name))) continue;
    const uint8_t *header = file + int32(directory + 42);
    const uint8_t *data = header + 30 + int16(header + 26) + int16(header + 28);
    size_t compressed = int32(directory + 20), size = int32(directory + 24);
    XML_ParserReset(parser, NULL);
    XML_SetElementHandler(parser, start, end);
    XML_SetCharacterDataHandler(parser, collect);
    if (size <= WHOLE)
      parse_whole(data, compressed, size);
    else
      parse_stream(data, compressed);
  }
}

static void read_file(const char *path) {
  FILE *stream = fopen(path, "rb");
  if (!stream) exit(1);
  fseek(stream, 0, SEEK_END);
  size_t size = ftell(stream);
  rewind(stream);
  uint8_t *file = grown(NULL, size);
  if (fread(file, 1, size, stream) != size) exit(1);
  fclose(stream);
  const uint8_t *end = file + size - 22;
  const uint8_t *directory = file + int32(end + 16);
  unsigned count = int16(end + 10);
  string_count = strings_length = 0;
  parse(file, directory, count, "_rels/.rels", ignore_start, NULL);
  parse(file, directory, count, "xl/workbook.xml", ignore_start, NULL);
  parse(file, directory, count, "xl/_rels/workbook.xml.rels", ignore_start, NULL);
  parse(file, directory, count, "xl/sharedStrings.xml", start_string, end_string);
  parse(file, directory, count, "xl/worksheets/sheet1.xml", start_cell, end_cell);
  free(file);
}

int main(int count, char **paths) {
  inflater = libdeflate_alloc_decompressor();
  parser = XML_ParserCreate(NULL);
  size_t sum = 0;
  for (int index = 1; index < count; index++) {
    cell_count = 0;
    read_file(paths[index]);
    sum += cell_count;
  }
  printf("%zu\n", sum);
}
