package cn.hotline.core.rules;

import org.jspecify.annotations.Nullable;

/** Amounts that a measure needs or does not know. */
record Amounts(Complaints complaints) {

    /** @return the amount, 0 when it is not wanted or is wrong */
    int of(String field, @Nullable Integer amount, boolean wanted, int most) {
        if (!wanted) {
            if (amount != null) {
                complaints.add(field, "not-used", "所选的计算方式不使用这一项");
            }
            return 0;
        }
        if (amount == null || amount < 1 || amount > most) {
            complaints.add(field, amount == null ? "required" : "out-of-range", "应为 1 至 " + most + " 的整数");
            return 0;
        }
        return amount;
    }
}
