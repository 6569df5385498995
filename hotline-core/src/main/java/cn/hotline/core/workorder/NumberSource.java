package cn.hotline.core.workorder;

import java.time.LocalDate;

/** Hands out order numbers: unique over all instances, without a hot row; gaps are normal. */
public interface NumberSource {
    WorkOrderNumber next(LocalDate day);
}
