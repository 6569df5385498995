package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.dispatch.NamedUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Units as a dispatch rule names them, with semicolons between. */
public final class NamedUnitsColumn extends GatheredColumn<List<NamedUnit>> {

    @Override
    List<NamedUnit> read(@Nullable String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Stream.of(text.split(";", -1)).map(NamedUnit::parse).toList();
    }

    /** Reads the one unit of a lead. */
    public static final class One extends GatheredColumn<NamedUnit> {
        @Override
        NamedUnit read(@Nullable String text) {
            return NamedUnit.parse(Objects.requireNonNull(text));
        }
    }
}
