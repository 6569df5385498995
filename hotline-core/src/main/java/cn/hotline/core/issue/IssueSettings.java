package cn.hotline.core.issue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The measures of issues.
 *
 * @param recurrenceDays calendar days after a closure in which a new appeal shows that it was a patch
 * @param suggestions that are made for one order at most
 */
@ConfigurationProperties("hotline.issue")
public record IssueSettings(
        @DefaultValue("180") int recurrenceDays,
        @DefaultValue("3") int suggestions) {

    public IssueSettings {
        if (recurrenceDays < 1 || suggestions < 0) {
            throw new IllegalArgumentException("hotline.issue needs recurrence-days >= 1 and suggestions >= 0");
        }
    }
}
