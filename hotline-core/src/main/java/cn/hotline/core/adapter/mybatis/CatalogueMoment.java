package cn.hotline.core.adapter.mybatis;

import java.time.Instant;

/** From when on a version of the dispatch catalogue is in force. */
record CatalogueMoment(int version, Instant effectiveFrom) {}
