package cn.hotline.core.search;

import org.jspecify.annotations.Nullable;

/**
 * What the index says of one order.
 *
 * @param id from the document's key
 * @param external the version the index itself keeps for the document
 */
public record IndexStamp(
        long id,
        long external,
        @Nullable String number,
        int version,
        @Nullable String state) {}
