/*
 * Objects to be read from the sink: zeros, but for the last bytes, which the key has in hex after the length. So there are objects of any
 * length, and none takes any memory. Part of sink.c, behind sink-wire.h.
 *
 *   /bench/object/LENGTH/HEX    or /bench/object/LENGTH/- where all bytes are zeros
 */
#define OBJECT_ETAG "ETag: \"0123456789abcdef0123456789abcdef\"\r\n"
#define TAIL_BYTES 32

typedef struct {
  int is_head, is_range;
  long long length, from, to;
  size_t tail_length;
  unsigned char tail[TAIL_BYTES];
} Object;

/* Whether an object is asked for, and which bytes of it. */
static int find_object(const Request *request, Object *o)
{
  char method[16] = "", hex[2 * TAIL_BYTES + 1] = "", range[VALUE_BYTES];
  *o = (Object){0};
  if (sscanf(request->head, "%15s /bench/object/%lld/%64[0-9a-f]", method, &o->length, hex) < 2) return 0;
  o->is_head = !strcmp(method, "HEAD");
  if (!o->is_head && strcmp(method, "GET")) return 0;
  for (; o->tail_length < strlen(hex) / 2; o->tail_length++) sscanf(hex + 2 * o->tail_length, "%2hhx", o->tail + o->tail_length);
  o->to = o->is_head ? 0 : o->length;
  o->is_range = header(request->head, "range", range) && sscanf(range, "bytes=%lld-%lld", &o->from, &o->to) == 2 && ++o->to;
  return 1;
}

/* 0 where the connection ended in it. */
static int send_object(Connection *c, const Object *o)
{
  char text[1024], range[VALUE_BYTES] = "";
  unsigned char piece[64 * 1024];
  long long tail_from = o->length - (long long)o->tail_length;
  if (o->is_range) snprintf(range, sizeof range, "Content-Range: bytes %lld-%lld/%lld\r\n", o->from, o->to - 1, o->length);
  snprintf(text, sizeof text, "HTTP/1.1 %s\r\nx-amz-request-id: bench\r\n" OBJECT_ETAG "%sContent-Length: %lld\r\n\r\n",
           o->is_range ? "206 Partial Content" : "200 OK", range, o->is_head ? o->length : o->to - o->from);
  send_text(c, text);
  for (long long at = o->from; at < o->to;) {
    int now = (int)(o->to - at < (long long)sizeof piece ? o->to - at : (long long)sizeof piece);
    memset(piece, 0, (size_t)now);
    for (long long end = at + now, i = at > tail_from ? at : tail_from; i < end; i++) piece[i - at] = o->tail[i - tail_from];
    if (SSL_write(c->tls, piece, now) <= 0) return 0;
    at += now;
  }
  return 1;
}
