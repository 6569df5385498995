package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.arrangement.Impact;
import cn.hotline.core.arrangement.ImportStore;
import cn.hotline.core.arrangement.ImportedDay;
import cn.hotline.core.arrangement.OpenClock;
import cn.hotline.core.arrangement.RecountStore;
import cn.hotline.core.deadline.CalendarDay;
import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.deadline.WorkingHours;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Imports of the calendar and the recounts they lead to. */
@Mapper
interface ArrangementMapper extends ImportStore, RecountStore {

    @Override
    void insert(
            @Param("year") int year,
            @Param("note") @Nullable String note,
            @Param("days") List<ImportedDay> days,
            @Param("ignored") int ignored,
            @Param("baseDays") int baseDays,
            @Param("at") Instant at,
            @Param("by") String by);

    @Override
    void insertVersion(
            @Param("version") int version,
            @Param("at") Instant at,
            @Param("note") String note,
            @Param("daysVersion") int daysVersion);

    @Override
    void insertDays(@Param("version") int version, @Param("days") List<CalendarDay> days);

    @Override
    void insertHours(
            @Param("unit") String unit, @Param("version") int version, @Param("hours") @Nullable WorkingHours hours);

    @Override
    void apply(@Param("id") long id, @Param("version") int version, @Param("at") Instant at, @Param("by") String by);

    @Override
    void takeBack(@Param("id") long id, @Param("at") Instant at, @Param("by") String by);

    @Override
    void keepImpact(@Param("id") long id, @Param("impact") Impact impact);

    @Override
    int begin(
            @Param("importId") long importId,
            @Param("version") int version,
            @Param("takenBack") @Nullable Integer takenBack,
            @Param("at") Instant at);

    @Override
    List<OpenClock> openClocks(
            @Param("status") ClockStatus status,
            @Param("afterOrder") long afterOrder,
            @Param("afterNo") int afterNo,
            @Param("limit") int limit);
}
