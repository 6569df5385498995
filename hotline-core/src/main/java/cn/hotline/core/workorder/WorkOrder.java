package cn.hotline.core.workorder;

import cn.hotline.core.dispatch.DispatchCatalogue;
import cn.hotline.core.dispatch.Whereabouts;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the work_order table: where an appeal stands. Fields change only inside this package, on behalf of an
 * accepted command; instants are UTC, shelvedUntil is a date in Asia/Shanghai.
 */
public final class WorkOrder {

    long id;
    int version;
    State state = State.REGISTERED;
    AppealType type = AppealType.INQUIRY;
    Urgency urgency = Urgency.NORMAL;
    Channel channel = Channel.PHONE;
    String categoryCode = "";

    @Nullable
    String districtCode;

    @Nullable
    String subdistrictCode;

    @Nullable
    String communityCode;

    boolean anonymous;
    boolean sealed;
    boolean contactable;
    byte @Nullable [] callerIndex;
    Instant registeredAt = Instant.EPOCH;
    Instant changedAt = Instant.EPOCH;
    String registeredBy = "";

    @Nullable
    String leadUnit;

    @Nullable
    String firstUnit;

    @Nullable
    Instant dispatchedAt;

    @Nullable
    Integer catalogueVersion;

    @Nullable
    String deadlineClass;

    int leads;
    int returnsRequested;
    boolean arbitrated;

    @Nullable
    Instant contactedAt;

    int failedContacts;

    @Nullable
    Instant fedBackAt;

    boolean feedbackExcused;

    @Nullable
    Instant repliedAt;

    @Nullable
    String repliedBy;

    @Nullable
    Boolean replySolved;

    int rehandles;
    int reopened;
    int callbackAttempts;

    @Nullable
    Instant firstAttemptAt;

    @Nullable
    Instant lastAttemptAt;

    @Nullable
    LocalDate shelvedUntil;

    @Nullable
    Long mergedInto;

    @Nullable
    Instant mergedAt;

    @Nullable
    State mergedFrom;

    int members;

    @Nullable
    Instant endedAt;

    @Nullable
    Closure closure;

    @Nullable
    Boolean solved;

    @Nullable
    Satisfaction satisfaction;

    @Nullable
    Instant patchedAt;

    @Nullable
    Instant nextDueAt;

    byte[] headHash = new byte[32];

    /** Public for the mapper, which would pay for an exception a row before it reached in. */
    public WorkOrder() {}

    /** Clocks that start from now on have the deadlines that the catalogue gives to the matter. */
    void classifiedBy(DispatchCatalogue catalogue) {
        deadlineClass = catalogue.deadlineClass(categoryCode, type.name(), whereabouts());
    }

    public WorkOrderNumber number() {
        return new WorkOrderNumber(id);
    }

    public boolean isUrgent() {
        return urgency == Urgency.URGENT;
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public State state() {
        return state;
    }

    public AppealType type() {
        return type;
    }

    public Urgency urgency() {
        return urgency;
    }

    public Channel channel() {
        return channel;
    }

    public String categoryCode() {
        return categoryCode;
    }

    public boolean anonymous() {
        return anonymous;
    }

    public boolean sealed() {
        return sealed;
    }

    public boolean contactable() {
        return contactable;
    }

    public byte @Nullable [] callerIndex() {
        return callerIndex;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public @Nullable String leadUnit() {
        return leadUnit;
    }

    public @Nullable String firstUnit() {
        return firstUnit;
    }

    public @Nullable Instant dispatchedAt() {
        return dispatchedAt;
    }

    /** Of the dispatch catalogue the order was dispatched by; later versions are nothing to it. */
    public @Nullable Integer catalogueVersion() {
        return catalogueVersion;
    }

    public @Nullable String deadlineClass() {
        return deadlineClass;
    }

    /** The areas the matter lies in. */
    public Whereabouts whereabouts() {
        return new Whereabouts(districtCode, subdistrictCode, communityCode);
    }

    public int returnsRequested() {
        return returnsRequested;
    }

    public boolean arbitrated() {
        return arbitrated;
    }

    public @Nullable Instant contactedAt() {
        return contactedAt;
    }

    public int failedContacts() {
        return failedContacts;
    }

    public @Nullable Instant fedBackAt() {
        return fedBackAt;
    }

    public boolean feedbackExcused() {
        return feedbackExcused;
    }

    public @Nullable Instant repliedAt() {
        return repliedAt;
    }

    public @Nullable String repliedBy() {
        return repliedBy;
    }

    public int rehandles() {
        return rehandles;
    }

    public int reopened() {
        return reopened;
    }

    public int callbackAttempts() {
        return callbackAttempts;
    }

    public @Nullable Instant firstAttemptAt() {
        return firstAttemptAt;
    }

    public @Nullable Instant lastAttemptAt() {
        return lastAttemptAt;
    }

    public @Nullable LocalDate shelvedUntil() {
        return shelvedUntil;
    }

    public @Nullable Long mergedInto() {
        return mergedInto;
    }

    public @Nullable Instant mergedAt() {
        return mergedAt;
    }

    public @Nullable State mergedFrom() {
        return mergedFrom;
    }

    public int members() {
        return members;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable Closure closure() {
        return closure;
    }

    public @Nullable Boolean solved() {
        return solved;
    }

    public @Nullable Satisfaction satisfaction() {
        return satisfaction;
    }

    /** When a new appeal showed that the closure had solved nothing; null while it stands. */
    public @Nullable Instant patchedAt() {
        return patchedAt;
    }

    public @Nullable Instant nextDueAt() {
        return nextDueAt;
    }

    public byte[] headHash() {
        return headHash;
    }
}
