/** What is legal when: the Spring Statemachine configurations, their rules, and the engine around them. */
@NullMarked
package cn.hotline.core.workorder.machine;

import org.jspecify.annotations.NullMarked;
