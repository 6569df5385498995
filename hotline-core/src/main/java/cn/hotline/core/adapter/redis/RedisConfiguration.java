package cn.hotline.core.adapter.redis;

import org.apache.commons.pool2.impl.GenericObjectPoolConfig;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redis.clients.jedis.Connection;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;

/** Connects lazily: the process starts whether or not Redis is there. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RedisSettings.class)
class RedisConfiguration {

    @Bean(destroyMethod = "close")
    RedisClient redisClient(RedisSettings settings) {
        int millis = Math.toIntExact(settings.timeout().toMillis());
        var client = DefaultJedisClientConfig.builder(settings.url())
                .connectionTimeoutMillis(millis)
                .socketTimeoutMillis(millis)
                .clientName("hotline")
                .build();
        GenericObjectPoolConfig<Connection> pool = new ConnectionPoolConfig();
        pool.setMaxTotal(settings.connections());
        pool.setMaxIdle(settings.connections());
        pool.setMaxWait(settings.timeout());
        pool.setJmxEnabled(false);
        return RedisClient.builder()
                .fromURI(settings.url())
                .clientConfig(client)
                .poolConfig(pool)
                .build();
    }

    @Bean
    RedisIfUp redisIfUp(RedisClient client, RedisSettings settings) {
        return new RedisIfUp(client, settings.pause());
    }
}
