package cn.hotline.core.repeat;

import org.jspecify.annotations.Nullable;

/** Reads from MySQL what is compared. A scope of null means all orders. */
public interface RepeatStore {

    @Nullable
    Draft draftOf(long id, @Nullable String scope);
}
