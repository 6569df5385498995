package cn.hotline.core.repeat;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From which score on orders are joined. Whoever changes one raises the version, because a link says by which it was made.
 * As configured they are in force while no tuning is; see {@link LikenessSource}.
 *
 * @param version stored with each link
 * @param linkAt from here on the machine joins by itself, 0 to 1
 * @param suggestAt from here on people are asked, below {@code linkAt}
 * @param company how much the other orders of an issue count beside the nearest one, 0 to 1
 * @param signs weights that were tuned on this house's confirmed and refused links, by sign; others are as delivered
 */
@ConfigurationProperties("hotline.repeat")
public record LikenessSettings(
        @DefaultValue("1") int version,
        @DefaultValue("0.75") double linkAt,
        @DefaultValue("0.35") double suggestAt,
        @DefaultValue("0.15") double company,
        @DefaultValue Map<Sign, Double> signs) {

    public LikenessSettings {
        signs = Map.copyOf(signs);
        boolean ordered = suggestAt > 0 && suggestAt <= linkAt && linkAt <= 1;
        if (!ordered || company < 0 || company > 1) {
            throw new IllegalArgumentException("hotline.repeat needs 0 < suggest-at <= link-at <= 1, company 0 to 1");
        }
    }

    Weights weights() {
        return Weights.fitted(signs);
    }

    public Decision decision(double score) {
        if (score >= linkAt) {
            return Decision.LINK;
        }
        return score >= suggestAt ? Decision.SUGGEST : Decision.NONE;
    }
}
