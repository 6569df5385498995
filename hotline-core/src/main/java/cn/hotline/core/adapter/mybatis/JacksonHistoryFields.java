package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.workorder.HistoryFields;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link JacksonCommandText} wrote. */
@Component
class JacksonHistoryFields implements HistoryFields {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JavaType FIELDS =
            JSON.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, Object.class);

    @Override
    public Map<String, @Nullable Object> read(String json) {
        return JSON.readValue(json, FIELDS);
    }
}
