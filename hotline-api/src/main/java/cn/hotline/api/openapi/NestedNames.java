package cn.hotline.api.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/** Names a nested record after what it is nested in, so that two records called Line stay two schemas. */
final class NestedNames extends TypeNameResolver {

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        Class<?> outer = type.getEnclosingClass();
        boolean plain = outer == null || outer.getSimpleName().endsWith("Controller");
        return plain ? super.nameForClass(type, options) : outer.getSimpleName() + type.getSimpleName();
    }
}
