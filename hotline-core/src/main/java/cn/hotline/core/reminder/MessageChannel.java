package cn.hotline.core.reminder;

import java.time.Instant;
import java.util.List;

/** A way to people outside the application, such as a city's gateway for text messages. */
public interface MessageChannel {

    /**
     * Sends one message; the same one may be sent twice, with the same id.
     *
     * @throws NotAccepted when it has to be tried again
     */
    void send(Message message);

    /**
     * One message to one person.
     *
     * @param id the same for each attempt
     * @param operator the person's user name
     * @param total how many items there are, of which the message lists the first
     */
    record Message(
            String id,
            String operator,
            String name,
            String unit,
            Instant releaseAt,
            int total,
            List<Kind> kinds,
            String text,
            List<NoticeItem> items) {}

    record Kind(NoticeKind kind, String label, int count) {}

    /** The channel did not take the message. */
    final class NotAccepted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Whether no other message would fare better at this moment. */
        private final boolean away;

        public NotAccepted(String message, boolean away) {
            super(message);
            this.away = away;
        }

        public boolean isAway() {
            return away;
        }
    }
}
