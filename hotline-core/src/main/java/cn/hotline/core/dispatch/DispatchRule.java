package cn.hotline.core.dispatch;

import org.jspecify.annotations.Nullable;

/**
 * One line of the dispatch catalogue (派单目录).
 *
 * @param category null: for all categories, the catch-all (兜底)
 * @param area null: everywhere
 * @param type null: all types of appeal
 * @param basis the sentence that a handler reads
 */
public record DispatchRule(
        long id,
        @Nullable String category,
        @Nullable String area,
        @Nullable String type,
        LeadKind leadKind,
        @Nullable String leadUnit,
        @Nullable LeadKind coKind,
        @Nullable String coUnit,
        String basis) {}
