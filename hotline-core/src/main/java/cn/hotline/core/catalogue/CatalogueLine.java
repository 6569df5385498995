package cn.hotline.core.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispatch rule as people write it; anything may still be missing or wrong. Names are only told; where they are given
 * back they must still be those of their codes.
 *
 * @param id of a rule that is kept; ignored in what is handed in
 * @param type name or Chinese label of an appeal's type
 * @param coHandlers null: none
 * @param validFrom a date such as 2026-12-01; null: from when the version is in force
 * @param validTo the last day; null: until the catalogue is replaced
 */
public record CatalogueLine(
        @Nullable Long id,
        @Nullable String category,
        @Nullable String categoryName,
        @Nullable String area,
        @Nullable String areaName,
        @Nullable String type,
        @Nullable WrittenUnit lead,
        @Nullable List<@Nullable WrittenUnit> coHandlers,
        @Nullable String deadlineClass,
        @Nullable String basis,
        @Nullable String validFrom,
        @Nullable String validTo) {}
