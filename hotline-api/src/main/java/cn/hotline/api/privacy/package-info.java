/** Learning who an appellant is, with a reason that stays on record. */
@NullMarked
package cn.hotline.api.privacy;

import org.jspecify.annotations.NullMarked;
