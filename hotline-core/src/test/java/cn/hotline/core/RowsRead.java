package cn.hotline.core;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts the rows that MySQL reads, on one connection. */
public record RowsRead(JdbcTemplate sql, TransactionTemplate transaction) {

    /** Rows that the second of two equal actions reads; the first fills the caches. */
    public long by(Runnable action) {
        action.run();
        return Objects.requireNonNull(transaction.execute(status -> {
            long before = soFar();
            long askingItself = soFar() - before;
            action.run();
            return soFar() - before - 2 * askingItself;
        }));
    }

    private long soFar() {
        return sql.query("show session status like 'Handler_read%'", (row, n) -> row.getLong(2)).stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
