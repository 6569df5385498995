package cn.hotline.scheduler;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/**
 * Lets Quartz work on the application's own connections. Registered under a name of its own, because Quartz keeps its
 * providers for the whole JVM, in which several applications may live.
 */
record SharedConnections(DataSource dataSource) implements ConnectionProvider {

    /** @return the name to give to the job store */
    static String register(DataSource dataSource) {
        String name = "hotline-" + UUID.randomUUID();
        DBConnectionManager.getInstance().addConnectionProvider(name, new SharedConnections(dataSource));
        return name;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return dataSource.getConnection();
    }

    /** Whoever made the data source closes it. */
    @Override
    public void shutdown() {}

    @Override
    public void initialize() {}
}
