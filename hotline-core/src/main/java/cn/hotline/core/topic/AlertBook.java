package cn.hotline.core.topic;

import cn.hotline.core.reminder.CentreNotices;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes an alert and its notice together: each crossing is told of once, by whichever process finds it first. */
@Component
class AlertBook {

    private final AlertStore store;
    private final CentreNotices notices;

    AlertBook(AlertStore store, CentreNotices notices) {
        this.store = store;
        this.notices = notices;
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    public boolean raise(TopicAlert alert, String topic) {
        if (store.insert(alert) == 0) {
            return false;
        }
        TopicAlert written =
                Objects.requireNonNull(store.open(alert.window(), alert.category(), alert.district(), alert.degree()));
        notices.ofTopic(written.id(), sentence(written, topic), alert.degree() == Degree.URGENCY);
        return true;
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void end(TopicAlert alert, Instant at) {
        store.end(alert.id(), at);
    }

    private static String sentence(TopicAlert alert, @Nullable String topic) {
        return "热点话题“" + topic + "”近一" + alert.window().label() + "有" + alert.callers() + "人反映" + alert.orders() + "件，"
                + alert.degree().label() + alert.value() + "，达到预警值" + alert.threshold() + "。";
    }
}
