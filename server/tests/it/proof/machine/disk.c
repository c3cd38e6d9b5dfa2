/* Preloaded into a program: what it asks of the disk below one folder is written down in the order
 * in which it asks, and refused where a test says so.
 *
 *   DISK_UNDER    the folder; all else is left alone
 *   DISK_RECORD   the record to add to (record.rs reads it); a test adds what it was told, so that
 *                 an answer of the program stands behind what the program waited for
 *   DISK_REFUSES  a file that says what is refused, read each time: lines of the number of an error,
 *                 what it is for (write, grow, sync, name, open) and the end of the file's name, or *
 *
 * Waiting for the disk takes a moment and does nothing: what was waited for stands in the record.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name)                                                                                 \
  ({                                                                                               \
    static __typeof__(&name) real;                                                                 \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name);                                  \
    real;                                                                                          \
  })
#define MOST 65536
/* How long the disk takes: others who save meanwhile share the next transaction. */
#define DISK_TAKES 1000

static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;
static const char *under, *refuses;
static int record = -1;
static struct watched {
  char *path;
  ino_t file;
} watched[MOST];

__attribute__((constructor)) static void begin(void) {
  under = getenv("DISK_UNDER");
  refuses = getenv("DISK_REFUSES");
  const char *path = getenv("DISK_RECORD");
  if (under && path)
    record = REAL(open)(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* One line with these bytes behind it, in one piece. */
static void note(const char *line, const void *bytes, size_t length) {
  if (record < 0) return;
  struct iovec parts[] = {
      {(void *)line, strlen(line)}, {(void *)bytes, length}, {"\n", bytes ? 1 : 0}};
  ssize_t all = parts[0].iov_len + parts[1].iov_len + parts[2].iov_len;
  if (REAL(writev)(record, parts, 3) != all) abort();
}

/* A whole path, if it is below the folder. */
static int place(int folder, const char *path, char *whole) {
  if (!under || !path) return 0;
  char start[PATH_MAX] = "";
  if (path[0] != '/') {
    char link[64];
    if (folder == AT_FDCWD)
      snprintf(link, sizeof link, "/proc/self/cwd");
    else
      snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    ssize_t length = readlink(link, start, sizeof start - 2);
    if (length < 0) return 0;
    start[length] = '/';
    start[length + 1] = 0;
  }
  if (snprintf(whole, PATH_MAX, "%s%s", start, path) >= PATH_MAX) return 0;
  size_t length = strlen(whole);
  while (length > 1 && whole[length - 1] == '/') whole[--length] = 0;
  size_t own = strlen(under);
  return !strncmp(whole, under, own) && (whole[own] == '/' || !whole[own]);
}

/* Whether this is refused, with the error for it. */
static int refused(const char *what, const char *path) {
  if (!refuses) return 0;
  int file = REAL(open)(refuses, O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  char text[512];
  ssize_t length = read(file, text, sizeof text - 1);
  REAL(close)(file);
  text[length < 0 ? 0 : length] = 0;
  char *rest, *line = strtok_r(text, "\n", &rest);
  for (; line; line = strtok_r(NULL, "\n", &rest)) {
    int error;
    char kind[16], end[128];
    if (sscanf(line, "%d %15s %127s", &error, kind, end) != 3 || strcmp(kind, what)) continue;
    size_t whole = strlen(path), part = strlen(end);
    if (!strcmp(end, "*") || (whole >= part && !strcmp(path + whole - part, end))) {
      errno = error;
      return 1;
    }
  }
  return 0;
}

/* The file behind a number, if it is watched. */
static struct watched *at(int number) {
  if (!under || number < 0 || number >= MOST || !watched[number].path) return NULL;
  struct stat now;
  /* Numbers that were closed behind our back mean something else by now. */
  if (fstat(number, &now) || now.st_ino != watched[number].file) return NULL;
  return &watched[number];
}

static int opened(int folder, const char *path, int flags, mode_t mode) {
  char whole[PATH_MAX];
  if (!place(folder, path, whole)) return REAL(openat)(folder, path, flags, mode);
  pthread_mutex_lock(&order);
  struct stat before;
  int is_new = stat(whole, &before) && flags & O_CREAT;
  int number = -1;
  int no = is_new ? refused("name", whole) : (flags & O_ACCMODE) && refused("open", whole);
  if (!no) number = REAL(openat)(folder, path, flags, mode);
  if (number >= 0 && number < MOST) {
    struct stat now;
    char line[PATH_MAX + 64];
    fstat(number, &now);
    free(watched[number].path);
    watched[number] = (struct watched){strdup(whole), now.st_ino};
    if (is_new) {
      snprintf(line, sizeof line, "make %ju %s\n", (uintmax_t)now.st_ino, whole);
      note(line, NULL, 0);
    } else if (flags & O_TRUNC && before.st_size > 0) {
      snprintf(line, sizeof line, "cut %ju 0\n", (uintmax_t)now.st_ino);
      note(line, NULL, 0);
    }
  }
  int error = errno;
  pthread_mutex_unlock(&order);
  errno = error;
  return number;
}

#define OPENING(name, ...)                                                                         \
  int name(__VA_ARGS__, const char *path, int flags, ...) {                                        \
    va_list more;                                                                                  \
    va_start(more, flags);                                                                         \
    mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0;                      \
    va_end(more);                                                                                  \
    return opened(folder, path, flags, mode);                                                      \
  }
OPENING(openat, int folder)
OPENING(openat64, int folder)

int open(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0;
  va_end(more);
  return opened(AT_FDCWD, path, flags, mode);
}
int open64(const char *, int, ...) __attribute__((alias("open")));

int close(int number) {
  if (under && number >= 0 && number < MOST && watched[number].path) {
    pthread_mutex_lock(&order);
    free(watched[number].path);
    watched[number].path = NULL;
    pthread_mutex_unlock(&order);
  }
  return REAL(close)(number);
}

/* Writes at a place, or where the file is read from, or at its end. */
static ssize_t written(int number, const void *bytes, size_t length, const off_t *offset) {
  struct watched *file = at(number);
  if (!file)
    return offset ? REAL(pwrite)(number, bytes, length, *offset)
                  : REAL(write)(number, bytes, length);
  pthread_mutex_lock(&order);
  struct stat before;
  fstat(number, &before);
  off_t where = offset                                    ? *offset
                : fcntl(number, F_GETFL) & O_APPEND ? before.st_size
                                                          : lseek(number, 0, SEEK_CUR);
  int grows = where + (off_t)length > before.st_size;
  ssize_t done = -1;
  if (!refused("write", file->path) && !(grows && refused("grow", file->path)))
    done = offset ? REAL(pwrite)(number, bytes, length, where)
                  : REAL(write)(number, bytes, length);
  int error = errno;
  if (done > 0) {
    char line[128];
    snprintf(line, sizeof line, "write %ju %jd %zd\n", (uintmax_t)file->file, (intmax_t)where, done);
    note(line, bytes, done);
  }
  pthread_mutex_unlock(&order);
  errno = error;
  return done;
}

ssize_t write(int number, const void *bytes, size_t length) {
  return written(number, bytes, length, NULL);
}
ssize_t pwrite(int number, const void *bytes, size_t length, off_t offset) {
  return written(number, bytes, length, &offset);
}
ssize_t pwrite64(int, const void *, size_t, off_t) __attribute__((alias("pwrite")));

int ftruncate(int number, off_t length) {
  struct watched *file = at(number);
  if (!file) return REAL(ftruncate)(number, length);
  pthread_mutex_lock(&order);
  int done = refused("write", file->path) ? -1 : REAL(ftruncate)(number, length);
  int error = errno;
  char line[128];
  snprintf(line, sizeof line, "cut %ju %jd\n", (uintmax_t)file->file, (intmax_t)length);
  if (!done) note(line, NULL, 0);
  pthread_mutex_unlock(&order);
  errno = error;
  return done;
}
int ftruncate64(int, off_t) __attribute__((alias("ftruncate")));

int fsync(int number) {
  struct watched *file = at(number);
  if (!file) return REAL(fsync)(number);
  pthread_mutex_lock(&order);
  struct stat now;
  if (refused("sync", file->path)) {
    pthread_mutex_unlock(&order);
    return -1;
  }
  fstat(number, &now);
  usleep(DISK_TAKES);
  char line[PATH_MAX + 64];
  if (S_ISDIR(now.st_mode))
    snprintf(line, sizeof line, "names %s\n", file->path);
  else
    snprintf(line, sizeof line, "sync %ju\n", (uintmax_t)file->file);
  note(line, NULL, 0);
  pthread_mutex_unlock(&order);
  return 0;
}
int fdatasync(int) __attribute__((alias("fsync")));

/* Does something with a name, and writes it down. */
#define NAMING(folder, path, act, ...)                                                             \
  char whole[PATH_MAX], line[2 * PATH_MAX + 64];                                                   \
  if (!place(folder, path, whole)) return act;                                                     \
  pthread_mutex_lock(&order);                                                                      \
  int done = refused("name", whole) ? -1 : act;                                                    \
  int error = errno;                                                                               \
  snprintf(line, sizeof line, __VA_ARGS__);                                                        \
  if (!done) note(line, NULL, 0);                                                                  \
  pthread_mutex_unlock(&order);                                                                    \
  errno = error;                                                                                   \
  return done;

int unlink(const char *path) { NAMING(AT_FDCWD, path, REAL(unlink)(path), "gone %s\n", whole) }
int rmdir(const char *path) { NAMING(AT_FDCWD, path, REAL(rmdir)(path), "gone %s\n", whole) }
int unlinkat(int folder, const char *path, int flags) {
  NAMING(folder, path, REAL(unlinkat)(folder, path, flags), "gone %s\n", whole)
}
int mkdir(const char *path, mode_t mode) {
  NAMING(AT_FDCWD, path, REAL(mkdir)(path, mode), "folder %s\n", whole)
}
int rename(const char *from, const char *to) {
  char target[PATH_MAX];
  if (!place(AT_FDCWD, to, target)) return REAL(rename)(from, to);
  NAMING(AT_FDCWD, from, REAL(rename)(from, to), "move %s\t%s\n", whole, target)
}

/* Ways that are not followed: who has them is told that this machine has none, and takes another. */
#define MISSING(type, name, number, ...)                                                           \
  type name(__VA_ARGS__) {                                                                         \
    if (at(number)) {                                                                              \
      errno = ENOSYS;                                                                              \
      return -1;                                                                                   \
    }
MISSING(ssize_t, copy_file_range, to, int from, off_t *start, int to, off_t *end, size_t length, unsigned flags)
  return REAL(copy_file_range)(from, start, to, end, length, flags);
}
MISSING(ssize_t, sendfile, to, int to, int from, off_t *start, size_t length)
  return REAL(sendfile)(to, from, start, length);
}
ssize_t sendfile64(int, int, off_t *, size_t) __attribute__((alias("sendfile")));
MISSING(ssize_t, writev, number, int number, const struct iovec *parts, int count)
  return REAL(writev)(number, parts, count);
}
