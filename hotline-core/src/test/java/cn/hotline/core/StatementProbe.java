package cn.hotline.core;

import java.util.ArrayList;
import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import org.jspecify.annotations.Nullable;

/** Sees the statements of the calling thread; a batch is one. Can let the n-th fail. */
public final class StatementProbe implements QueryExecutionListener {

    private static final ThreadLocal<@Nullable Watch> WATCH = new ThreadLocal<>();

    private static final class Watch {
        final List<String> statements = new ArrayList<>();
        int failAt = Integer.MAX_VALUE;
    }

    /** Stands for a dropped connection or a killed server. */
    public static final class InjectedFault extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The statements that the action executed, in order. */
    public static List<String> watch(Runnable action) {
        return run(action, Integer.MAX_VALUE);
    }

    /** Lets the n-th statement (from 1) fail before it is executed. */
    public static List<String> failAt(int n, Runnable action) {
        return run(action, n);
    }

    private static List<String> run(Runnable action, int failAt) {
        Watch watch = new Watch();
        watch.failAt = failAt;
        WATCH.set(watch);
        try {
            action.run();
        } finally {
            WATCH.remove();
        }
        return watch.statements;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        Watch watch = WATCH.get();
        if (watch != null) {
            watch.statements.add(queries.getFirst().getQuery().strip().replaceAll("\\s+", " "));
            if (watch.statements.size() == watch.failAt) {
                throw new InjectedFault();
            }
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
}
