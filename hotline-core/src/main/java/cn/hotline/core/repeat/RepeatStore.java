package cn.hotline.core.repeat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads from MySQL what is compared. A scope of null means all orders. */
public interface RepeatStore {

    @Nullable
    Draft draftOf(long id, @Nullable String scope);

    Appellant appellantOf(long id);

    /** Pairs that people confirmed and those that they refused, the newest of each. */
    List<JudgedPair> judged(int limitOfEach);
}
