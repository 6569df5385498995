package cn.hotline.testing;

import cn.hotline.core.MovableClock;
import cn.hotline.core.StatementProbe;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.Desk;
import cn.hotline.core.workorder.WorkOrderDesk;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The core as any process sees it, with a clock that tests move, a desk to work at, the demo accounts, and a probe on the statements. Carries
 * no stereotype: the core's component scan would find it in the tests and the local run of the other modules.
 */
@EnableAutoConfiguration
public class CoreTestApplication {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    Desk desk(WorkOrderDesk desk, CaseStore store) {
        return new Desk(desk, store);
    }

    @Bean
    static BeanPostProcessor statementProbe() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source
                        ? ProxyDataSourceBuilder.create(source)
                                .listener(new StatementProbe())
                                .build()
                        : bean;
            }
        };
    }
}
