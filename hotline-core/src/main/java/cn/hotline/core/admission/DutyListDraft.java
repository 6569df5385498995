package cn.hotline.core.admission;

import cn.hotline.core.workorder.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param effectiveFrom now, when null
 * @param basedOn the newest version its author knew; null: whichever
 * @param note what changed and why
 */
public record DutyListDraft(
        @Nullable Instant effectiveFrom,
        @Nullable Integer basedOn,
        @Text(max = 200) String note,
        @NotEmpty @Size(max = 2_000) List<@NotNull @Valid DutyEntry> entries) {

    public DutyListDraft {
        entries = entries == null ? List.of() : entries.stream().toList();
    }
}
