package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.workorder.Appeal;
import cn.hotline.core.workorder.Assignment;
import cn.hotline.core.workorder.CallbackRecord;
import cn.hotline.core.workorder.CatalogueProposal;
import cn.hotline.core.workorder.Dispute;
import cn.hotline.core.workorder.HistoryEntry;
import cn.hotline.core.workorder.Proceeding;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.WorkOrder;
import java.time.Instant;
import org.apache.ibatis.annotations.Param;

/** Only ever used in the batching session: calls queue, {@code flushStatements} sends them. */
interface CaseWriteMapper {

    void insertOrder(WorkOrder order);

    void insertAppeal(@Param("id") long id, @Param("a") Appeal appeal);

    void updateOrder(WorkOrder order);

    /** Moves the state in the order and in its scope rows, in one statement. */
    void moveOrder(WorkOrder order);

    /** @param rows JSON array of {@link SweptRows.Stamp} */
    void stampOrders(@Param("rows") String rows);

    /** @param rows JSON array of {@link SweptRows.Moved} */
    void moveClocks(@Param("rows") String rows);

    /** Of the unit that was named first. */
    void putChoice(WorkOrder order);

    void putAssignment(@Param("id") long id, @Param("a") Assignment assignment);

    void putClock(@Param("id") long id, @Param("c") DeadlineClock clock);

    void insertPastClock(
            @Param("id") long id,
            @Param("version") int version,
            @Param("at") Instant at,
            @Param("c") DeadlineClock past);

    void insertPastAssignment(
            @Param("id") long id, @Param("version") int version, @Param("at") Instant at, @Param("a") Assignment past);

    void putProceeding(@Param("id") long id, @Param("p") Proceeding proceeding);

    void putScope(@Param("id") long id, @Param("unit") String unit, @Param("state") State state);

    void showOrders(@Param("code") String code, @Param("above") String above);

    void hideOrders(@Param("code") String code, @Param("above") String above);

    void announceOrders(@Param("code") String code, @Param("at") Instant at);

    void deleteScope(@Param("id") long id, @Param("unit") String unit);

    void insertCallback(@Param("id") long id, @Param("version") int version, @Param("c") CallbackRecord callback);

    void insertReturn(@Param("o") WorkOrder order, @Param("h") HistoryEntry entry, @Param("r") Dispute.Raised raised);

    void settleReturn(@Param("h") HistoryEntry entry, @Param("s") Dispute.Settled settled);

    void insertProposal(
            @Param("o") WorkOrder order, @Param("h") HistoryEntry entry, @Param("p") CatalogueProposal proposal);

    void insertMeasure(HistoryEntry entry);

    void insertHistory(HistoryEntry entry);

    void insertOutbox(HistoryEntry entry);
}
