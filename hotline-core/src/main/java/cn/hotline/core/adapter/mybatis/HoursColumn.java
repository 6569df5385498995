package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.deadline.WorkingHours;
import org.apache.ibatis.type.MappedTypes;

/** Working hours as JSON in one column. */
@MappedTypes(WorkingHours.class)
public class HoursColumn extends JsonColumn<WorkingHours> {
    public HoursColumn() {
        super(types().constructType(WorkingHours.class));
    }
}
