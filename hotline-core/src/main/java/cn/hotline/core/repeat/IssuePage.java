package cn.hotline.core.repeat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next cursor of the next page; null at the end */
public record IssuePage(List<RepeatIssue> issues, @Nullable String next) {}
