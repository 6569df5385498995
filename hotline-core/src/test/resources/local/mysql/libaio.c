/* Stands in for libaio on machines that lack it. Every call answers "not supported"; mysqld then
 * needs --innodb-use-native-aio=0 and uses its own threads for asynchronous input and output.
 * Build: gcc -O2 -s -shared -fPIC -Wl,--version-script=libaio.map -Wl,-soname,libaio.so.1 -o libaio.so.1 libaio.c */
#include <errno.h>

int io_setup(int events, void *context) { return -ENOSYS; }
int io_destroy(void *context) { return -ENOSYS; }
int io_submit(void *context, long count, void **requests) { return -ENOSYS; }
int io_cancel(void *context, void *request, void *event) { return -ENOSYS; }
int io_queue_init(int events, void *context) { return -ENOSYS; }
int io_getevents_unsupported(void *context, long least, long most, void *events, void *timeout) { return -ENOSYS; }
__asm__(".symver io_getevents_unsupported,io_getevents@LIBAIO_0.4");
