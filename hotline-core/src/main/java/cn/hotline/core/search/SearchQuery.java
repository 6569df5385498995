package cn.hotline.core.search;

import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Channel;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.Urgency;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for. Nulls and empty sets do not restrict.
 *
 * @param text words in title, content, supplements and replies, or a whole order number
 * @param category a category or one that has categories below it
 * @param unit a unit that leads, helps or led, or has such units below it
 * @param dueBefore the order's earliest running deadline lies before this moment
 * @param registeredFrom inclusive; {@code registeredBefore} is exclusive
 * @param cursor of the page before
 * @param limit 1 to 200
 */
public record SearchQuery(
        @Nullable String text,
        Set<State> states,
        @Nullable AppealType type,
        @Nullable Urgency urgency,
        @Nullable Channel channel,
        @Nullable String category,
        @Nullable String unit,
        @Nullable String district,
        @Nullable String subdistrict,
        @Nullable String community,
        @Nullable Instant dueBefore,
        @Nullable Instant registeredFrom,
        @Nullable Instant registeredBefore,
        @Nullable String cursor,
        int limit) {

    public static final int LARGEST_PAGE = 200;

    public SearchQuery {
        states = Set.copyOf(states);
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LARGEST_PAGE + " hits, not " + limit);
        }
    }

    public static SearchQuery ofText(String text, int limit) {
        return new SearchQuery(
                text, Set.of(), null, null, null, null, null, null, null, null, null, null, null, null, limit);
    }

    public SearchQuery withCursor(@Nullable String next) {
        return new SearchQuery(
                text,
                states,
                type,
                urgency,
                channel,
                category,
                unit,
                district,
                subdistrict,
                community,
                dueBefore,
                registeredFrom,
                registeredBefore,
                next,
                limit);
    }
}
