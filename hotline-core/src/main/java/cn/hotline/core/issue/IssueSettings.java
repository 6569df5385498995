package cn.hotline.core.issue;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The measures of issues.
 *
 * @param suggestions that are made for one order at most
 */
@ConfigurationProperties("hotline.issue")
public record IssueSettings(@DefaultValue("3") int suggestions) {

    public IssueSettings {
        if (suggestions < 0) {
            throw new IllegalArgumentException("hotline.issue needs suggestions >= 0");
        }
    }
}
