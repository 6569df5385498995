package cn.hotline.core.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Notices to the centre that are about no order. Written in the caller's transaction: with what they tell of, or not. */
@Component
public class CentreNotices {

    private static final long NO_ORDER = 0;

    private final NoticeBook book;
    private final Clock clock;

    CentreNotices(NoticeBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * To the supervisors.
     *
     * @param alert number of the alert
     * @param words Chinese, at most 200 characters, of figures and names of the catalogue only
     * @param urgent told at any hour; else in working time
     */
    public void ofTopic(long alert, String words, boolean urgent) {
        Instant releaseAt = book.time().releaseAt(urgent);
        List<Notice> notices = book.centre().stream()
                .map(unit -> new Notice(
                        releaseAt,
                        urgent,
                        unit,
                        Audience.SUPERVISORS,
                        NO_ORDER,
                        Math.toIntExact(alert),
                        NoticeKind.TOPIC_ALERT,
                        null,
                        null,
                        null,
                        clock.instant(),
                        words))
                .toList();
        book.write(notices);
    }
}
