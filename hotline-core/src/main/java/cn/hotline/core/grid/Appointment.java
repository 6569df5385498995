package cn.hotline.core.grid;

import cn.hotline.core.workorder.Text;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Who takes a post. @param username of his account, who may then act by virtue of the post */
public record Appointment(
        @NotNull PostRole role,
        @Text(max = 60) String name,
        @Text(max = 64, required = false) @Nullable String username) {}
