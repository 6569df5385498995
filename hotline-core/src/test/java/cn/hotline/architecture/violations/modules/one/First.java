package cn.hotline.architecture.violations.modules.one;

import cn.hotline.architecture.violations.modules.two.Second;

public record First(Second second) {}
