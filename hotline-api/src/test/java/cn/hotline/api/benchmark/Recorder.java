package cn.hotline.api.benchmark;

import cn.hotline.api.benchmark.RecordedStatement.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The application's connections; sees the statements of one thread while it records and is out of the way otherwise. */
final class Recorder extends DelegatingDataSource implements QueryExecutionListener {

    private final DataSource plain;
    private final DataSource watched;
    private final ThreadLocal<@Nullable List<RecordedStatement>> recording = new ThreadLocal<>();

    Recorder(DataSource plain) {
        super(plain);
        this.plain = plain;
        this.watched = ProxyDataSourceBuilder.create(plain).listener(this).build();
    }

    record Recorded<T>(T result, List<RecordedStatement> statements) {}

    /** Nothing else may be measured meanwhile. */
    <T> Recorded<T> record(Supplier<T> action) {
        List<RecordedStatement> statements = new ArrayList<>();
        recording.set(statements);
        setTargetDataSource(watched);
        try {
            return new Recorded<>(action.get(), List.copyOf(statements));
        } finally {
            setTargetDataSource(plain);
            recording.remove();
        }
    }

    DataSource plain() {
        return plain;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        List<RecordedStatement> statements = recording.get();
        if (statements != null) {
            QueryInfo query = queries.getFirst();
            List<List<Value>> rows =
                    query.getParametersList().stream().map(Recorder::values).toList();
            statements.add(new RecordedStatement(query.getQuery(), execution.isBatch(), rows));
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    private static List<Value> values(List<ParameterSetOperation> row) {
        return row.stream()
                .map(set -> new Value(set.getMethod().getName(), (Integer) set.getArgs()[0], set.getArgs()[1]))
                .toList();
    }
}
