package cn.hotline.core.topic;

import cn.hotline.core.workorder.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The plan anew; all of it is given. */
public record MonthlyRevision(
        @Text(max = 2000) String plan,
        @Text(max = 20) String leadUnit,
        @NotNull LocalDate targetDate,
        @Text(max = 500) String reason) {}
