/*
 * The far end of the benchmarks: answers what S3 and KMS are asked by an upload, over TLS, and throws the bodies away; and has objects of
 * any length to be read. In C with a thread for each connection, so that it takes as little as possible of the processors that it shares
 * with what is measured.
 *
 *   sink CERTIFICATE KEY LATENCY_MS    prints its port, and ends when its standard input does
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <unistd.h>
#include "sink-wire.h"
#include "sink-objects.h"
#include "sink-answers.h"

static SSL_CTX *tls_context;
static long latency_ms;

static void pause_for_latency(void)
{
  struct timespec pause = {latency_ms / 1000, latency_ms % 1000 * 1000000};
  if (latency_ms > 0) nanosleep(&pause, NULL);
}

/* Reads the body and throws it away. 0 where the connection ended in it. */
static int discard_body(Connection *c, Request *request)
{
  char value[VALUE_BYTES];
  if (header(request->head, "expect", value)) send_text(c, "HTTP/1.1 100 Continue\r\n\r\n");
  if (header(request->head, "transfer-encoding", value)) return discard_chunks(c, request);
  long long length = header(request->head, "content-length", value) ? atoll(value) : 0;
  if (header(request->head, "x-amz-trailer", value)) return discard_aws_chunks(c, request, length);
  request->payload = length;
  return skip(c, length);
}

static void *serve(void *argument)
{
  Connection *c = argument;
  Request *request = malloc(sizeof *request);
  if (SSL_accept(c->tls) == 1) {
    while (read_head(c, request) && discard_body(c, request)) {
      if (!is_about_the_sink(request)) pause_for_latency();
      if (!answer(c, request)) break;
    }
  }
  SSL_free(c->tls);
  close(c->socket);
  free(request);
  free(c);
  return NULL;
}

/* However the harness ends, this process ends with it. */
static void *end_with_input(void *unused)
{
  char byte;
  while (read(STDIN_FILENO, &byte, 1) != 0) continue;
  exit(0);
  return unused;
}

static void start(void *(*work)(void *), void *argument)
{
  pthread_t thread;
  if (pthread_create(&thread, NULL, work, argument) != 0) exit(1);
  pthread_detach(thread);
}

static SSL_CTX *make_context(const char *certificate, const char *key)
{
  SSL_CTX *context = SSL_CTX_new(TLS_server_method());
  /* What S3 chooses. */
  SSL_CTX_set_ciphersuites(context, "TLS_AES_128_GCM_SHA256");
  SSL_CTX_set_read_ahead(context, 1);
  SSL_CTX_set_default_read_buffer_len(context, BUFFER_BYTES);
  if (SSL_CTX_use_certificate_chain_file(context, certificate) != 1) return NULL;
  return SSL_CTX_use_PrivateKey_file(context, key, SSL_FILETYPE_PEM) == 1 ? context : NULL;
}

static int listen_somewhere(void)
{
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t length = sizeof address;
  int listener = socket(AF_INET, SOCK_STREAM, 0);
  if (bind(listener, (struct sockaddr *)&address, length) || listen(listener, 512)) return -1;
  getsockname(listener, (struct sockaddr *)&address, &length);
  printf("%d\n", ntohs(address.sin_port));
  fflush(stdout);
  return listener;
}

int main(int count, char **arguments)
{
  if (count != 4) return 2;
  signal(SIGPIPE, SIG_IGN);
  latency_ms = atol(arguments[3]);
  tls_context = make_context(arguments[1], arguments[2]);
  int listener = tls_context ? listen_somewhere() : -1;
  if (listener < 0) return 1;
  start(end_with_input, NULL);
  for (;;) {
    int one = 1, socket = accept(listener, NULL, NULL);
    if (socket < 0 && errno != EINTR && errno != ECONNABORTED) return 1;
    if (socket < 0) continue;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    Connection *c = calloc(1, sizeof *c);
    c->socket = socket;
    c->tls = SSL_new(tls_context);
    SSL_set_fd(c->tls, socket);
    start(serve, c);
  }
}
