package cn.hotline.api.story;

import cn.hotline.api.ApiTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** An application with a database of its own, in which nothing happens by itself: the sweep runs when it is told. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ApiTest
@TestPropertySource(
        properties = {
            "hotline.scheduler.enabled=false",
            "hotline.local.database=hotline_story_test",
            "hotline.elasticsearch.alias=story"
        })
@interface StoryTest {}
