package cn.hotline.core.issue;

import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Refusal.FieldError;
import cn.hotline.core.workorder.Text;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Orders that somebody decides about. @param orders their numbers, 200 at most */
public record NamedOrders(
        @Nullable List<@Nullable String> orders,
        @Text(max = 500, required = false) @Nullable String reason) {

    public static final int MOST = 200;

    /** @throws Refusal.InvalidCommand with every number that is none */
    List<Long> ids(int least) {
        List<FieldError> errors = new ArrayList<>();
        List<@Nullable String> named = Objects.requireNonNullElse(orders, List.of());
        TreeSet<Long> ids = new TreeSet<>();
        for (int i = 0; i < named.size() && i <= MOST; i++) {
            WorkOrderNumber number = named.get(i) == null ? null : WorkOrderNumber.parse(named.get(i));
            if (number == null) {
                errors.add(new FieldError("orders[" + i + "]", "bad-number", "不是工单编号"));
            } else {
                ids.add(number.id());
            }
        }
        if (named.size() > MOST) {
            errors.add(new FieldError("orders", "too-many", "一次最多 " + MOST + " 件"));
        } else if (errors.isEmpty() && ids.size() < least) {
            errors.add(new FieldError("orders", "too-few", "至少写明 " + least + " 件不同的工单"));
        }
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors);
        }
        return List.copyOf(ids);
    }
}
