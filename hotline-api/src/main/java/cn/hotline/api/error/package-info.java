/** Every error leaves as problem JSON (RFC 9457) with a stable code and a Chinese sentence. */
@NullMarked
package cn.hotline.api.error;

import org.jspecify.annotations.NullMarked;
