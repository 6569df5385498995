package cn.hotline.architecture.violations.modules.two;

import cn.hotline.architecture.violations.modules.one.First;
import org.jspecify.annotations.Nullable;

public record Second(@Nullable First first) {}
