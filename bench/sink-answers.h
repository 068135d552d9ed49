/* What the sink answers, and what it counts. Part of sink.c, behind sink-wire.h. */
#include <stdatomic.h>
#include <sys/resource.h>
#include <sys/time.h>

#define XML "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define NAMESPACE " xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\""
#define ETAG "ETag: \"0123456789abcdef0123456789abcdef\"\r\n"
#define KEY_ARN "arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-000000000000"

static atomic_llong requests, payload_bytes, malformed, first_request_us;
static atomic_int uploads;

typedef struct {
  const char *status, *headers;
  char body[2048];
} Answer;

static int is_about_the_sink(const Request *request)
{
  return strstr(request->head, " /_sink/") != NULL;
}

static long long now_us(void)
{
  struct timeval now;
  gettimeofday(&now, NULL);
  return now.tv_sec * 1000000LL + now.tv_usec;
}

static void count(const Request *request)
{
  long long none = 0;
  atomic_compare_exchange_strong(&first_request_us, &none, now_us());
  atomic_fetch_add(&requests, 1);
  atomic_fetch_add(&payload_bytes, request->payload);
  atomic_fetch_add(&malformed, request->malformed);
}

/* What was counted since this was asked before, and the sink's own processor time from its start. */
static void statistics(char *body)
{
  struct rusage use;
  getrusage(RUSAGE_SELF, &use);
  snprintf(body, 2048,
           "{\"requests\":%lld,\"payloadBytes\":%lld,\"malformed\":%lld,\"firstRequestUs\":%lld,\"cpuSeconds\":%.6f}",
           (long long)atomic_exchange(&requests, 0), (long long)atomic_exchange(&payload_bytes, 0),
           (long long)atomic_exchange(&malformed, 0), (long long)atomic_exchange(&first_request_us, 0),
           use.ru_utime.tv_sec + use.ru_stime.tv_sec + (use.ru_utime.tv_usec + use.ru_stime.tv_usec) / 1e6);
}

/* Any operation of KMS: an answer that has the members of all of them. */
static void answer_kms(char *body)
{
  snprintf(body, 2048,
           "{\"KeyId\":\"" KEY_ARN "\",\"CiphertextBlob\":\"%0246d==\",\"Plaintext\":\"AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=\",\"KeyMetadata\":"
           "{\"Arn\":\"" KEY_ARN "\",\"KeyId\":\"00000000-0000-0000-0000-000000000000\",\"Enabled\":true,\"KeyState\":\"Enabled\","
           "\"KeySpec\":\"SYMMETRIC_DEFAULT\",\"KeyUsage\":\"ENCRYPT_DECRYPT\",\"KeyManager\":\"CUSTOMER\"}}",
           0);
}

static void answer_post(const char *target, char *body)
{
  if (strstr(target, "uploadId="))
    strcpy(body, XML "<CompleteMultipartUploadResult" NAMESPACE "><Bucket>bench</Bucket><Key>key</Key>"
                     "<ETag>\"0123456789abcdef0123456789abcdef-2\"</ETag></CompleteMultipartUploadResult>");
  else
    snprintf(body, 2048, XML "<InitiateMultipartUploadResult" NAMESPACE "><Bucket>bench</Bucket><Key>key</Key>"
             "<UploadId>upload-%d</UploadId></InitiateMultipartUploadResult>", atomic_fetch_add(&uploads, 1) + 1);
}

/* A bucket is there, an object never: `HEAD /bucket` against `HEAD /bucket/key`. */
static int is_bucket(const char *target)
{
  const char *key = strchr(target + 1, '/');
  return !key || key[1] == 0 || key[1] == '?';
}

static void make_answer(const Request *request, Answer *a)
{
  char method[16] = "", target[2048] = "", operation[VALUE_BYTES];
  sscanf(request->head, "%15s %2047s", method, target);
  *a = (Answer){.status = "200 OK", .headers = "Content-Type: application/xml\r\n"};
  if (request->malformed) a->status = "400 Bad Request";
  else if (is_about_the_sink(request)) statistics(a->body);
  else if (header(request->head, "x-amz-target", operation)) {
    a->headers = "Content-Type: application/x-amz-json-1.1\r\n";
    answer_kms(a->body);
  } else if (!strcmp(method, "POST")) answer_post(target, a->body);
  else if (!strcmp(method, "PUT")) a->headers = ETAG;
  else if (!strcmp(method, "DELETE")) a->status = "204 No Content";
  else if (!strcmp(method, "HEAD")) {
    a->headers = "x-amz-bucket-region: us-east-1\r\n";
    if (!is_bucket(target)) a->status = "404 Not Found";
  } else if (strstr(target, "list-type=2"))
    strcpy(a->body, XML "<ListBucketResult" NAMESPACE "><IsTruncated>false</IsTruncated></ListBucketResult>");
  else strcpy(a->body, XML "<ListMultipartUploadsResult" NAMESPACE "><IsTruncated>false</IsTruncated></ListMultipartUploadsResult>");
}

/* 0 where the connection is to end. */
static int answer(Connection *c, Request *request)
{
  Answer a;
  Object object;
  char text[4096], echo[VALUE_BYTES + 32] = "";
  int is_object = find_object(request, &object);
  if (is_object) request->payload = object.to - object.from;
  if (!is_about_the_sink(request)) count(request);
  if (is_object) return send_object(c, &object);
  if (!*request->checksum) header(request->head, "x-amz-checksum-crc32", request->checksum);
  if (*request->checksum) snprintf(echo, sizeof echo, "x-amz-checksum-crc32: %s\r\n", request->checksum);
  make_answer(request, &a);
  snprintf(text, sizeof text, "HTTP/1.1 %s\r\nx-amz-request-id: bench\r\n%s%sContent-Length: %zu\r\n\r\n%s", a.status,
           a.headers, echo, strlen(a.body), a.body);
  send_text(c, text);
  return !request->malformed;
}
