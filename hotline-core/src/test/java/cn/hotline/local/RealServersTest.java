package cn.hotline.local;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@RealServers
@SpringBootTest(classes = DataSourceAutoConfiguration.class, properties = "hotline.local.database=hotline_context_test")
class RealServersTest {
    @Autowired
    private DataSource dataSource;

    @Autowired
    private Environment environment;

    @Test
    void aContextWorksOnTheDatabaseItNamed() {
        var name = JdbcClient.create(dataSource)
                .sql("SELECT database()")
                .query(String.class)
                .single();
        assertThat(name).isEqualTo("hotline_context_test");
        assertThat(environment.getProperty("hotline.redis.url")).startsWith("redis://127.0.0.1:");
        assertThat(environment.getProperty("hotline.elasticsearch.url")).startsWith("http://127.0.0.1:");
    }
}
