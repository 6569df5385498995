package cn.hotline.core.attachment;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Role;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.privacy.AccessLog;
import cn.hotline.core.privacy.Glance;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in documents of an order and gives them out to whoever sees the order; every look is logged. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class AttachmentDesk {

    /** Bytes of one document. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** Documents of one order. */
    static final int MOST = 50;

    private static final int NAME_LENGTH = 200;
    private static final Set<Role> CASE_WORK =
            EnumSet.of(Role.AGENT, Role.DISPATCHER, Role.SUPERVISOR, Role.HANDLER, Role.UNIT_LEADER);

    private final CaseStore cases;
    private final UnitDirectory units;
    private final AttachmentStore store;
    private final AccessLog accessLog;
    private final Clock clock;

    AttachmentDesk(CaseStore cases, UnitDirectory units, AttachmentStore store, AccessLog accessLog, Clock clock) {
        this.cases = cases;
        this.units = units;
        this.store = store;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** @throws NotPermitted to whoever does not work on orders */
    public static final class NotPermitted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotPermitted() {
            super("no case work", null, false, false);
        }
    }

    /**
     * Hands a document in. The same content again from the same unit is the same document, so a repeated request adds nothing.
     *
     * @throws Refusal.WorkOrderNotFound when there is no order that the actor may see
     * @throws Refusal.InvalidCommand for a document that is empty, too large, of another kind or one too many
     */
    public Attachment add(WorkOrderNumber number, @Nullable String name, byte[] content, Actor actor) {
        requireVisible(number, actor);
        if (actor.roles().stream().noneMatch(CASE_WORK::contains)) {
            throw new NotPermitted();
        }
        String called = checkedName(name);
        AttachmentKind kind = checkedKind(content);
        String unit = Objects.requireNonNull(actor.unit(), "case work is done in units");
        byte[] sha256 = sha256(content);
        Attachment known = store.find(number.id(), unit, sha256);
        if (known != null) {
            return known;
        }
        if (store.all(number.id(), MOST).size() == MOST) {
            throw new Refusal.InvalidCommand("file", "too-many", "每件工单最多" + MOST + "个附件");
        }
        store.add(new AttachmentStore.Added(
                number.id(),
                called,
                kind,
                content.length,
                sha256,
                content,
                actor.ref(),
                actor.name(),
                unit,
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return Objects.requireNonNull(store.find(number.id(), unit, sha256));
    }

    /** @throws Refusal.WorkOrderNotFound when there is no order that the reader may see */
    public List<Attachment> all(WorkOrderNumber number, Actor reader) {
        requireVisible(number, reader);
        log(number, reader);
        return store.all(number.id(), MOST);
    }

    /**
     * @return null when the order has no such document
     * @throws Refusal.WorkOrderNotFound when there is no order that the reader may see
     */
    public AttachmentStore.@Nullable Content open(WorkOrderNumber number, long id, Actor reader) {
        requireVisible(number, reader);
        log(number, reader);
        return store.content(number.id(), id);
    }

    private void requireVisible(WorkOrderNumber number, Actor actor) {
        CaseFile file = cases.load(number.id());
        if (file == null || actor.isCitizen() || !file.isVisibleTo(actor, units.units())) {
            throw new Refusal.WorkOrderNotFound(number);
        }
    }

    private void log(WorkOrderNumber number, Actor reader) {
        accessLog.record(
                List.of(new AccessLog.Entry(number.id(), reader.ref(), clock.instant(), Glance.ATTACHMENT, null)));
    }

    private static String checkedName(@Nullable String name) {
        String called = name == null ? "" : name.strip().replaceAll(".*[/\\\\]", "");
        boolean unprintable = called.codePoints().anyMatch(Character::isISOControl);
        if (called.isEmpty() || unprintable || called.codePointCount(0, called.length()) > NAME_LENGTH) {
            throw new Refusal.InvalidCommand("name", "invalid", "附件须有1至" + NAME_LENGTH + "字的文件名");
        }
        return called;
    }

    private static AttachmentKind checkedKind(byte[] content) {
        if (content.length == 0) {
            throw new Refusal.InvalidCommand("file", "required", "附件是空的");
        }
        if (content.length > LARGEST) {
            throw new Refusal.InvalidCommand("file", "too-large", "附件不能超过 5 MB");
        }
        AttachmentKind kind = AttachmentKind.of(content);
        if (kind == null) {
            throw new Refusal.InvalidCommand("file", "unsupported-type", "附件只能是 PDF、PNG、JPEG、Word 或 Excel 文件");
        }
        return kind;
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
