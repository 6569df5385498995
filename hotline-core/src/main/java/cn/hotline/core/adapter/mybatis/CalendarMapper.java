package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.deadline.CalendarDay;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

/** The calendar at each of its versions. */
@Mapper
interface CalendarMapper {

    /** The one in force. */
    int version();

    /** The one in force at a moment. */
    int versionAt(Instant moment);

    boolean exists(int version);

    List<CalendarDay> days(int version);

    List<HoursRow> hours(int version);
}
