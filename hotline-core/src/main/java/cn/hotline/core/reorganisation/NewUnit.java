package cn.hotline.core.reorganisation;

import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.workorder.Text;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A unit to be set up.
 *
 * @param code unique in the city: letters, digits and hyphens, up to 20
 * @param parent code of the unit above
 * @param contract that a social organisation works under (A32)
 */
public record NewUnit(
        @Text(max = 20) String code,
        @Text(max = 100) String name,
        @NotNull UnitKind kind,
        @Text(max = 20) String parent,
        @Text(max = 100, required = false) @Nullable String contract,
        @Text(max = 500) String reason) {}
