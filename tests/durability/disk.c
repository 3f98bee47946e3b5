/*
 * Between a process and one folder of its disk, for tests: notes what is written, synced, renamed and removed there, and
 * refuses the k-th such step when it is asked to. Preloaded (ld.so(8)); see disk.ts.
 *
 * DISK_FOLDER   the folder that is watched, with all below it
 * DISK_CONTROL  a file of eight 32-bit numbers: kinds of steps that are refused, errno, first one refused (from 1), how many
 *               (0: all from there on), steps of these kinds so far, steps refused so far
 * DISK_LOG      a file to note the steps in, or nothing
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITE = 1, SYNC = 2, RENAME = 4, UNLINK = 8, CREATE = 16, TRUNCATE = 32, FOLDER = 64 };
enum { most = 4096 };

static const char *folder;
static size_t folder_length;
static volatile int32_t *control;
static int log_file = -1;
static char *paths[most];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))real(#name))

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("DISK_CONTROL");
  folder = getenv("DISK_FOLDER");
  if (!path || !folder) return;
  folder_length = strlen(folder);
  int file = REAL(open)(path, O_RDWR);
  void *shared = file < 0 ? MAP_FAILED : mmap(NULL, 32, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (shared != MAP_FAILED) control = shared;
  const char *log = getenv("DISK_LOG");
  if (log && *log) log_file = REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

static int watched(const char *path) {
  return control && path && strncmp(path, folder, folder_length) == 0 &&
         (path[folder_length] == '/' || path[folder_length] == '\0');
}

static const char *path_of(int fd) { return fd >= 0 && fd < most ? paths[fd] : NULL; }

/* Whether this step is one to be refused; errno is set then. Called with the lock held. */
static int refused(int kind) {
  if (!(control[0] & kind)) return 0;
  int32_t step = ++control[4];
  if (step < control[2] || (control[3] && step >= control[2] + control[3])) return 0;
  control[5]++;
  errno = control[1];
  return 1;
}

/* kind, length of path, length of data, offset; then path and data. */
static void note(uint32_t kind, const char *path, const void *data, size_t length, int64_t offset) {
  if (log_file < 0) return;
  int before = errno;
  uint32_t head[3] = {kind, (uint32_t)strlen(path), (uint32_t)length};
  struct iovec parts[4] = {{head, sizeof head}, {&offset, sizeof offset}, {(void *)path, head[1]}, {(void *)data, length}};
  if (REAL(writev)(log_file, parts, length ? 4 : 3) < 0) abort();
  errno = before;
}

static int opened(int (*open_it)(const char *, int, ...), const char *path, int flags, mode_t mode) {
  if (!watched(path)) return open_it(path, flags, mode);
  pthread_mutex_lock(&lock);
  int fd = -1;
  int is_new = (flags & O_CREAT) && access(path, F_OK) != 0;
  if (!is_new || !refused(CREATE)) {
    fd = open_it(path, flags, mode);
    if (fd >= 0 && fd < most) {
      free(paths[fd]);
      paths[fd] = strdup(path);
      if (is_new) note(CREATE, path, NULL, 0, 0);
      else if (flags & O_TRUNC) note(TRUNCATE, path, NULL, 0, 0);
    }
  }
  pthread_mutex_unlock(&lock);
  return fd;
}

#define OPEN(name)                                                        \
  int name(const char *path, int flags, ...) {                            \
    va_list rest;                                                         \
    va_start(rest, flags);                                                \
    mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0; \
    va_end(rest);                                                         \
    return opened(REAL(name), path, flags, mode);                         \
  }
OPEN(open)
OPEN(open64)

int close(int fd) {
  pthread_mutex_lock(&lock);
  if (path_of(fd)) {
    free(paths[fd]);
    paths[fd] = NULL;
  }
  pthread_mutex_unlock(&lock);
  return REAL(close)(fd);
}

#define STEP(kind, type, fd, done, noting)  \
  if (!path_of(fd)) return done;            \
  pthread_mutex_lock(&lock);                \
  type result = -1;                         \
  if (!refused(kind)) {                     \
    result = done;                          \
    if (result >= 0) noting;                \
  }                                         \
  pthread_mutex_unlock(&lock);              \
  return result;

ssize_t write(int fd, const void *data, size_t length) {
  off_t at = path_of(fd) ? lseek(fd, 0, SEEK_CUR) : 0;
  STEP(WRITE, ssize_t, fd, REAL(write)(fd, data, length), note(WRITE, path_of(fd), data, (size_t)result, at))
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t at) {
  STEP(WRITE, ssize_t, fd, REAL(pwrite)(fd, data, length, at), note(WRITE, path_of(fd), data, (size_t)result, at))
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) {
  STEP(WRITE, ssize_t, fd, REAL(pwrite64)(fd, data, length, at), note(WRITE, path_of(fd), data, (size_t)result, at))
}

/* In one piece, so that it is one step and one note: callers go on after a short write. */
ssize_t writev(int fd, const struct iovec *parts, int count) {
  if (!path_of(fd) || count < 1) return REAL(writev)(fd, parts, count);
  return write(fd, parts[0].iov_base, parts[0].iov_len);
}

ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) {
  if (!path_of(fd) || count < 1) return REAL(pwritev)(fd, parts, count, at);
  return pwrite64(fd, parts[0].iov_base, parts[0].iov_len, at);
}

ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) {
  if (!path_of(fd) || count < 1) return REAL(pwritev64)(fd, parts, count, at);
  return pwrite64(fd, parts[0].iov_base, parts[0].iov_len, at);
}

int fsync(int fd) { STEP(SYNC, int, fd, REAL(fsync)(fd), note(SYNC, path_of(fd), NULL, 0, 0)) }

int fdatasync(int fd) { STEP(SYNC, int, fd, REAL(fdatasync)(fd), note(SYNC, path_of(fd), NULL, 0, 0)) }

int ftruncate(int fd, off_t length) {
  STEP(TRUNCATE, int, fd, REAL(ftruncate)(fd, length), note(TRUNCATE, path_of(fd), NULL, 0, length))
}

int ftruncate64(int fd, off64_t length) {
  STEP(TRUNCATE, int, fd, REAL(ftruncate64)(fd, length), note(TRUNCATE, path_of(fd), NULL, 0, length))
}

#define ON_PATH(kind, path, done, noting) \
  if (!watched(path)) return done;        \
  pthread_mutex_lock(&lock);              \
  int result = -1;                        \
  if (!refused(kind)) {                   \
    result = done;                        \
    if (result == 0) noting;              \
  }                                       \
  pthread_mutex_unlock(&lock);            \
  return result;

int rename(const char *from, const char *to) {
  ON_PATH(RENAME, from, REAL(rename)(from, to), note(RENAME, from, to, strlen(to), 0))
}

int unlink(const char *path) { ON_PATH(UNLINK, path, REAL(unlink)(path), note(UNLINK, path, NULL, 0, 0)) }

int mkdir(const char *path, mode_t mode) {
  ON_PATH(FOLDER, path, REAL(mkdir)(path, mode), note(FOLDER, path, NULL, 0, 0))
}

/* Ways round write(2), which their callers can do without: a copy is made of writes then. */
int ioctl(int fd, unsigned long request, ...) {
  va_list rest;
  va_start(rest, request);
  void *argument = va_arg(rest, void *);
  va_end(rest);
  if (path_of(fd) && request == 0x40049409 /* FICLONE */) {
    errno = EOPNOTSUPP;
    return -1;
  }
  return REAL(ioctl)(fd, request, argument);
}

ssize_t sendfile(int to, int from, off_t *at, size_t length) {
  if (path_of(to)) {
    errno = EINVAL;
    return -1;
  }
  return REAL(sendfile)(to, from, at, length);
}

ssize_t sendfile64(int to, int from, off64_t *at, size_t length) {
  if (path_of(to)) {
    errno = EINVAL;
    return -1;
  }
  return REAL(sendfile64)(to, from, at, length);
}

ssize_t copy_file_range(int from, off64_t *start, int to, off64_t *at, size_t length, unsigned flags) {
  if (path_of(to)) {
    errno = ENOSYS;
    return -1;
  }
  return REAL(copy_file_range)(from, start, to, at, length, flags);
}

long syscall(long number, ...) {
  va_list rest;
  va_start(rest, number);
  long a = va_arg(rest, long), b = va_arg(rest, long), c = va_arg(rest, long);
  long d = va_arg(rest, long), e = va_arg(rest, long), f = va_arg(rest, long);
  va_end(rest);
  if (number == SYS_copy_file_range && path_of((int)c)) {
    errno = ENOSYS;
    return -1;
  }
  return REAL(syscall)(number, a, b, c, d, e, f);
}
