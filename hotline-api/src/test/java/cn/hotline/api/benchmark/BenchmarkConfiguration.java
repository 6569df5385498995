package cn.hotline.api.benchmark;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;

/** Puts the recorder before the application's connections. */
class BenchmarkConfiguration {

    @Bean
    static BeanPostProcessor recorder() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && !(bean instanceof Recorder) ? new Recorder(source) : bean;
            }
        };
    }
}
