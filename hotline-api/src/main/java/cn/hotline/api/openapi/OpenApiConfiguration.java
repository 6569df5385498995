package cn.hotline.api.openapi;

import cn.hotline.api.error.Problem;
import cn.hotline.api.web.CommandHeaders;
import cn.hotline.api.web.Moment;
import cn.hotline.api.web.PageLimit;
import cn.hotline.api.workorder.PreviewAnswer;
import cn.hotline.api.workorder.Registered;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.PublicView;
import cn.hotline.core.reading.WorkOrderView;
import cn.hotline.core.workorder.WorkOrderNumber;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the document together. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final List<Class<?>> SHOWN_BY_COMMANDS =
            List.of(Problem.class, Registered.class, PreviewAnswer.class, WorkOrderView.class, PublicView.class);

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class, CommandHeaders.class)
                .replaceWithSchema(WorkOrderNumber.class, Parts.numberSchema())
                .replaceWithSchema(Moment.class, new StringSchema().example("2026-11-21"))
                .replaceWithSchema(
                        PageLimit.class,
                        new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(PageLimit.LARGEST)));
    }

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new NestedNames());
    }

    @Bean
    OpenAPI document() {
        return new OpenAPI()
                .info(new Info()
                        .title("12345 政务服务便民热线")
                        .version("v1")
                        .description("时间为带时区的 ISO-8601；错误为 RFC 9457 problem JSON，code 不变，detail 供人阅读。")
                        .license(new License().name("Apache-2.0")))
                .components(new Components()
                        .addSecuritySchemes(
                                ProblemDocuments.BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")
                                        .description("由 POST /api/v1/login 取得")));
    }

    @Bean
    OpenApiCustomizer commandsAndProblems(ModelResolver resolver) {
        ModelConverters converters = new ModelConverters();
        converters.addConverter(resolver);
        return document -> {
            SHOWN_BY_COMMANDS.forEach(shown -> converters
                    .readAll(shown)
                    .forEach((name, schema) -> document.getComponents().addSchemas(name, schema)));
            nameGroups(document);
            new CommandDocuments(document).write();
            new ProblemDocuments(document).write();
        };
    }

    /** Client generators make one class of each group of operations: it should not be called after our controllers. */
    private static void nameGroups(OpenAPI document) {
        document.getPaths()
                .values()
                .forEach(item -> item.readOperations()
                        .forEach(operation -> operation.setTags(operation.getTags().stream()
                                .map(tag -> tag.replaceFirst("-controller$", ""))
                                .toList())));
    }
}
