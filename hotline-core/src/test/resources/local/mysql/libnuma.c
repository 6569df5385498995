/* Stands in for libnuma on machines that lack it: says that the machine has no NUMA memory, after which
 * mysqld calls nothing else of it.
 * Build: gcc -O2 -s -shared -fPIC -Wl,--version-script=libnuma.map -Wl,-soname,libnuma.so.1 -o libnuma.so.1 libnuma.c */
#include <errno.h>
#include <stddef.h>

int numa_available(void) { return -1; }
void *numa_alloc_local(size_t size) { return NULL; }
void numa_free(void *memory, size_t size) {}
void *numa_get_mems_allowed(void) { return NULL; }
void numa_bitmask_free(void *mask) {}
long mbind(void *start, unsigned long length, int mode, const unsigned long *nodes, unsigned long most, unsigned flags) { errno = ENOSYS; return -1; }
long set_mempolicy(int mode, const unsigned long *nodes, unsigned long most) { errno = ENOSYS; return -1; }
