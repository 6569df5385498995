package cn.hotline.api.web;

import cn.hotline.api.security.ActorArgument;
import cn.hotline.core.timekeeping.ClockGuard;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Teaches the dispatcher our argument types, our JSON and when not to change anything. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final ActorArgument actors;
    private final JsonMapper json;
    private final ClockGuard guard;

    WebConfiguration(ActorArgument actors, @Qualifier("apiJsonMapper") JsonMapper json, ClockGuard guard) {
        this.actors = actors;
        this.json = json;
        this.guard = guard;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RightClock(guard))
                .addPathPatterns("/api/**")
                .excludePathPatterns("/api/v1/login");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actors);
        resolvers.add(new CommandHeadersArgument());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new NumberInPath());
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(json));
    }
}
