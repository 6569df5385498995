package cn.hotline.core.search;

import org.jspecify.annotations.Nullable;

/**
 * What the index says of one order.
 *
 * @param id from the document's key
 * @param model of the document's vectors; null where there are none
 * @param external the version the index itself keeps for the document
 */
public record IndexStamp(
        long id,
        long external,
        @Nullable String number,
        int version,
        @Nullable String state,
        @Nullable String model) {}
