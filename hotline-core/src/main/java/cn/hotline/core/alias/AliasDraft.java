package cn.hotline.core.alias;

import cn.hotline.core.workorder.Text;
import org.jspecify.annotations.Nullable;

/** What an alias shall mean. */
public record AliasDraft(
        @Text(max = AliasNames.LONGEST) String canonical,
        @Text(max = 200, required = false) @Nullable String reason) {}
