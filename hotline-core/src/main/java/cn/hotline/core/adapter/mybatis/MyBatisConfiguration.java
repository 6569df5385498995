package cn.hotline.core.adapter.mybatis;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.mybatis.spring.SqlSessionTemplate;
import org.mybatis.spring.annotation.MapperScan;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Two sessions on one connection: a plain one for reading, a batching one for what accepted commands write. */
@Configuration(proxyBeanMethods = false)
@MapperScan(annotationClass = Mapper.class, sqlSessionTemplateRef = "readingSession")
class MyBatisConfiguration {

    @Bean
    ConfigurationCustomizer houseRules() {
        return configuration -> {
            configuration.setMapUnderscoreToCamelCase(true);
            configuration.setLocalCacheScope(LocalCacheScope.STATEMENT); // an order read twice is read twice
            configuration.setCacheEnabled(false);
            configuration.setArgNameBasedConstructorAutoMapping(true);
            configuration.getTypeHandlerRegistry().register(BeijingInstant.class);
        };
    }

    @Bean
    @Primary
    SqlSessionTemplate readingSession(SqlSessionFactory factory) {
        return new SqlSessionTemplate(factory);
    }

    /** A factory of its own, because one transaction may not hold two kinds of session of one factory. */
    @Bean
    BatchSession batchSession(SqlSessionFactory factory) {
        SqlSessionFactory batching = new DefaultSqlSessionFactory(factory.getConfiguration());
        return new BatchSession(new SqlSessionTemplate(batching, ExecutorType.BATCH));
    }

    /** Wrapped, so that nobody takes it for the session to read with. */
    record BatchSession(SqlSessionTemplate template) {}
}
