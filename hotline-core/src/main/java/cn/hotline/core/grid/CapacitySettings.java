package cn.hotline.core.grid;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a community can carry (A56), where its own norm does not say otherwise.
 *
 * @param staffPerTenThousand community workers for ten thousand residents (national planning target: 18)
 * @param monthlyPerStaff orders, passed-down parts and help in a month that one worker can carry
 */
@ConfigurationProperties("hotline.capacity")
public record CapacitySettings(
        @DefaultValue("18") int staffPerTenThousand,
        @DefaultValue("30") int monthlyPerStaff) {}
