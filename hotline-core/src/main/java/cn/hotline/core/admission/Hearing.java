package cn.hotline.core.admission;

import cn.hotline.core.workorder.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The record of a hearing (A39); @param heldOn in Asia/Shanghai. */
public record Hearing(
        @NotNull LocalDate heldOn,
        @Text(max = 200) String place,
        @NotNull @Min(1) @Max(100_000) Integer attendants,
        @Text(max = 4_000) String minutes,
        @NotNull Boolean supported) {}
