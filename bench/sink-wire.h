/* HTTP/1.1 on one TLS connection: heads, and bodies that are read and thrown away. Part of sink.c. */
#include <openssl/ssl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define BUFFER_BYTES (256 * 1024)
#define HEAD_BYTES (16 * 1024)
#define VALUE_BYTES 512

typedef struct {
  SSL *tls;
  int socket;
  size_t start, end;
  char buffer[BUFFER_BYTES];
} Connection;

typedef struct {
  char head[HEAD_BYTES];
  long long payload;
  char checksum[VALUE_BYTES];
  int malformed;
} Request;

static int fill(Connection *c)
{
  if (c->start == c->end) c->start = c->end = 0;
  if (c->end == BUFFER_BYTES) {
    if (c->start == 0) return 0;
    memmove(c->buffer, c->buffer + c->start, c->end - c->start);
    c->end -= c->start;
    c->start = 0;
  }
  int got = SSL_read(c->tls, c->buffer + c->end, (int)(BUFFER_BYTES - c->end));
  if (got <= 0) return 0;
  c->end += (size_t)got;
  return 1;
}

/* The text before the mark, which is consumed with it. Lives until the next read. */
static char *take(Connection *c, const char *mark)
{
  for (;;) {
    char *found = memmem(c->buffer + c->start, c->end - c->start, mark, strlen(mark));
    if (found) {
      char *text = c->buffer + c->start;
      *found = 0;
      c->start = (size_t)(found - c->buffer) + strlen(mark);
      return text;
    }
    if (!fill(c)) return NULL;
  }
}

static int skip(Connection *c, long long bytes)
{
  while (bytes > 0) {
    if (c->start == c->end && !fill(c)) return 0;
    long long there = (long long)(c->end - c->start), now = there < bytes ? there : bytes;
    c->start += (size_t)now;
    bytes -= now;
  }
  return 1;
}

static void send_text(Connection *c, const char *text)
{
  SSL_write(c->tls, text, (int)strlen(text));
}

/* Whether the head has this header; its value. */
static int header(const char *head, const char *name, char *value)
{
  size_t length = strlen(name);
  for (const char *line = strstr(head, "\r\n"); line; line = strstr(line + 2, "\r\n")) {
    if (strncasecmp(line + 2, name, length) || line[2 + length] != ':') continue;
    const char *from = line + 3 + length + strspn(line + 3 + length, " ");
    snprintf(value, VALUE_BYTES, "%.*s", (int)strcspn(from, "\r"), from);
    return 1;
  }
  return 0;
}

static int read_head(Connection *c, Request *request)
{
  char *head = take(c, "\r\n\r\n");
  if (!head) return 0;
  memset(request, 0, sizeof *request);
  snprintf(request->head, HEAD_BYTES, "%s", head);
  return 1;
}

/* Transfer-Encoding: chunked, as the AWS CLI sends; what may be framed inside of it is not looked at. */
static int discard_chunks(Connection *c, Request *request)
{
  for (;;) {
    char *size = take(c, "\r\n");
    if (!size) return 0;
    long long length = strtoll(size, NULL, 16);
    if (length == 0) break;
    request->payload += length;
    if (!skip(c, length + 2)) return 0;
  }
  char *trailer;
  while ((trailer = take(c, "\r\n")) && *trailer) continue;
  return trailer != NULL;
}

/*
 * Content-Encoding: aws-chunked with a trailer: whole chunks, the length that was promised, and a CRC-32 of four bytes in base64.
 * Whether it is the right CRC-32 is for the tests; here it would cost time that is not the uploader's.
 */
static int discard_aws_chunks(Connection *c, Request *request, long long framed)
{
  static const char name[] = "x-amz-checksum-crc32:";
  char promised[VALUE_BYTES] = "";
  long long length = -1, seen = 0;
  header(request->head, "x-amz-decoded-content-length", promised);
  while (length != 0) {
    char *size = take(c, "\r\n"), *rest;
    if (!size) return 0;
    length = strtoll(size, &rest, 16);
    seen += (long long)strlen(size) + 2 + (length > 0 ? length + 2 : 0);
    if (rest == size || *rest || length < 0 || seen > framed) return 0;
    request->payload += length;
    if (length > 0 && !skip(c, length)) return 0;
    if (length > 0 && (!(size = take(c, "\r\n")) || *size)) return 0;
  }
  char *trailer = take(c, "\r\n\r\n");
  if (!trailer) return 0;
  seen += (long long)strlen(trailer) + 4;
  int is_checksum = !strncasecmp(trailer, name, sizeof name - 1) && strlen(trailer) == sizeof name - 1 + 8;
  request->malformed = !is_checksum || seen != framed || request->payload != atoll(promised);
  if (is_checksum) snprintf(request->checksum, VALUE_BYTES, "%s", trailer + sizeof name - 1);
  return 1;
}
