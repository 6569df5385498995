/** Keeps people's identity: encryption at rest, blind index, masking, access log. */
@NullMarked
package cn.hotline.core.privacy;

import org.jspecify.annotations.NullMarked;
