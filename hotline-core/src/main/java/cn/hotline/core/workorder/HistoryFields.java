package cn.hotline.core.workorder;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads back the JSON that the history keeps of a command. */
public interface HistoryFields {

    /** Texts, numbers, booleans, lists and maps, in the order they were written. */
    Map<String, @Nullable Object> read(String json);
}
