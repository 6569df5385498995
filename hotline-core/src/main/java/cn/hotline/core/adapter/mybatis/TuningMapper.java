package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.repeat.TuningStore;
import org.apache.ibatis.annotations.Mapper;

/** Weights and thresholds that people applied. */
@Mapper
interface TuningMapper extends TuningStore {}
