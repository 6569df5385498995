/** MySQL behind the features: mapper interfaces implement the features' ports, their SQL is in resources/mapper. */
@NullMarked
package cn.hotline.core.adapter.mybatis;

import org.jspecify.annotations.NullMarked;
