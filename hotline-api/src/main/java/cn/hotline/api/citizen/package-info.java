/** What a citizen may ask and do without an account, by an order's number and its query code. */
@NullMarked
package cn.hotline.api.citizen;

import org.jspecify.annotations.NullMarked;
