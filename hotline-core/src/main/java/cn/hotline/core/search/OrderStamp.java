package cn.hotline.core.search;

import cn.hotline.core.workorder.State;

/** By what MySQL and the index must agree. */
public record OrderStamp(long id, int version, State state) {}
