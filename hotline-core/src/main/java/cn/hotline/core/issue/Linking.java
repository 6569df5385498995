package cn.hotline.core.issue;

import cn.hotline.core.embedding.AppealVectors;
import cn.hotline.core.search.DocumentSource;
import cn.hotline.core.search.IndexAway;
import cn.hotline.core.search.WorkOrderIndex;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Finds orders without a verdict and has them judged. May run in any number of processes, and be cut off anywhere. */
@Service
public class Linking {

    private static final Logger LOG = LoggerFactory.getLogger(Linking.class);
    private static final int AT_ONCE = 20;

    private final VerdictStore verdicts;
    private final AppealVectors vectors;
    private final DocumentSource documents;
    private final WorkOrderIndex index;
    private final Judging judging;
    private final RecurrenceSteps recurrences;

    Linking(
            VerdictStore verdicts,
            AppealVectors vectors,
            DocumentSource documents,
            WorkOrderIndex index,
            Judging judging,
            RecurrenceSteps recurrences) {
        this.verdicts = verdicts;
        this.vectors = vectors;
        this.documents = documents;
        this.index = index;
        this.judging = judging;
        this.recurrences = recurrences;
    }

    /** Judges some. @return false when none waits, or the index does not answer */
    public boolean step() {
        List<Long> orders = new ArrayList<>(verdicts.next(vectors.model(), AT_ONCE));
        orders.removeAll(orders.isEmpty() ? List.of() : documents.awaitingRelay(orders));
        if (orders.isEmpty()) {
            return false;
        }
        try {
            index.refresh(); // all of them were written to it before they could be read here
            orders.forEach(this::judge);
            return true;
        } catch (IndexAway | PessimisticLockingFailureException e) {
            LOG.warn("orders wait for their verdict: {}", e.getMessage());
            return false;
        }
    }

    /** Tells one closed order that it came back. @return false when there is none now */
    public boolean tell() {
        return recurrences.next();
    }

    private void judge(long order) {
        try {
            judging.judge(order);
        } catch (IndexAway | PessimisticLockingFailureException e) {
            throw e; // nobody's fault: the index is away, or somebody else holds the turn
        } catch (RuntimeException e) {
            LOG.error("order {} could not be judged and is put off", order, e);
            judging.putOff(order);
        }
    }
}
