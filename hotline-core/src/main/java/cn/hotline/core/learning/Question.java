package cn.hotline.core.learning;

import cn.hotline.core.dispatch.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * What units and categories are suggested for.
 *
 * @param category null while the agent has not chosen one
 * @param type name of the appeal's type
 */
public record Question(@Nullable String category, String type, Whereabouts where, String text) {}
