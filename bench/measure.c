/*
 * Runs a command and writes what it took, its descendants included, as JSON: measure RESULT COMMAND [ARGUMENT ...]
 *
 * A program of its own, since Node does not tell what its children took, and since a process that is forked off a big one starts
 * with the big one's peak memory.
 */
#include <stdio.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

static double seconds(struct timeval time)
{
  return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

int main(int count, char **arguments)
{
  struct timeval begin, end;
  struct rusage use;
  int status;
  if (count < 3) return 2;
  gettimeofday(&begin, NULL);
  pid_t child = fork();
  if (child == 0) {
    execvp(arguments[2], arguments + 2);
    _exit(127);
  }
  if (child < 0 || waitpid(child, &status, 0) < 0) return 1;
  gettimeofday(&end, NULL);
  getrusage(RUSAGE_CHILDREN, &use);
#ifdef __APPLE__
  double peak_mib = (double)use.ru_maxrss / (1 << 20);
#else
  double peak_mib = (double)use.ru_maxrss / (1 << 10);
#endif
  FILE *result = fopen(arguments[1], "w");
  if (!result) return 1;
  fprintf(result, "{\"startedAt\":%.6f,\"wallSeconds\":%.6f,\"cpuSeconds\":%.6f,\"peakMib\":%.3f}\n", seconds(begin),
          seconds(end) - seconds(begin), seconds(use.ru_utime) + seconds(use.ru_stime), peak_mib);
  fclose(result);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}
