package cn.hotline.api.evaluation;

import cn.hotline.core.embedding.VectorFiller;
import cn.hotline.core.notice.Outbox;
import cn.hotline.core.notice.OutboxRelay;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.search.WorkOrderIndex;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Channel;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Instruction;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Urgency;
import cn.hotline.core.workorder.WorkOrderDesk;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Takes appeals in as an agent does, and has them indexed with their vectors. */
final class Intake {

    private static final Actor AGENT = Actor.operator(1, "评测", Set.of(Role.AGENT), null, true);
    private static final int TITLE = 100;
    private static final int CONTENT = 10_000;
    private static final int BATCH = 100;

    private final WorkOrderDesk desk;
    private final OutboxRelay relay;
    private final Outbox outbox;
    private final VectorFiller filler;
    private final WorkOrderIndex index;

    Intake(ApplicationContext application) {
        this.desk = application.getBean(WorkOrderDesk.class);
        this.relay = application.getBean(OutboxRelay.class);
        this.outbox = application.getBean(Outbox.class);
        this.filler = application.getBean(VectorFiller.class);
        this.index = application.getBean(WorkOrderIndex.class);
    }

    /** @return null when the desk refuses it, as what holds nothing at all */
    @Nullable
    WorkOrderNumber register(Message message) {
        String title = fitting(message.title(), TITLE);
        String body = fitting(message.body(), CONTENT);
        Command.Register command = new Command.Register(
                AppealType.COMPLAINT,
                Urgency.NORMAL,
                Channel.IMPORT,
                "CITY.SANITATION",
                title.isBlank() ? fitting(body, TITLE) : title,
                body.isBlank() ? title : body,
                new Command.Appellant(null, null, true, false),
                null);
        try {
            return desk.handle(Instruction.register(command, AGENT)).number();
        } catch (Refusal refusal) {
            return null;
        }
    }

    /** What the desk cannot store is left out, as the entry form does it. */
    private static String fitting(String text, int length) {
        StringBuilder fitting = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .limit(length)
                .forEach(fitting::appendCodePoint);
        return fitting.toString();
    }

    /** Relays, computes vectors, relays those, and waits until all can be found. */
    void settle() {
        do {
            relay.relayAll(BATCH, BATCH);
        } while (filler.fill(BATCH) || outbox.backlog().unsent() > 0);
        index.refresh();
    }
}
