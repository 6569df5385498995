package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.CommandText;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes commands as JSON, properties in alphabetical order, so that the same command always gives the same text. */
@Component
class JacksonCommandText implements CommandText {

    private static final JsonMapper COMPLETE = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final JsonMapper FOR_HISTORY = COMPLETE.rebuild()
            .addMixIn(Command.Register.class, NoAppellant.class)
            .build();

    private interface NoAppellant {
        @JsonIgnore
        Command.Appellant appellant();
    }

    @Override
    public String complete(Command command) {
        return COMPLETE.writeValueAsString(command);
    }

    @Override
    public String forHistory(Command command) {
        return FOR_HISTORY.writeValueAsString(command);
    }
}
