package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.reminder.NewsFields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a history entry, as far as notices need them. */
public final class NewsColumn extends GatheredColumn<NewsFields> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    NewsFields read(@Nullable String text) {
        return JSON.readValue(String.valueOf(text), NewsFields.class);
    }
}
