/** Who is asking: login, tokens, and what may be asked without one. */
@NullMarked
package cn.hotline.api.security;

import org.jspecify.annotations.NullMarked;
