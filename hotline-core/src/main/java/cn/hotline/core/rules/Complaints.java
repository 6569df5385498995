package cn.hotline.core.rules;

import cn.hotline.core.workorder.Refusal.FieldError;
import java.util.List;

/**
 * All that is wrong with a set, collected rather than answered one by one.
 *
 * @param path of the rule that is looked at, such as {@code rules[3]}; empty for the set itself
 */
record Complaints(String path, List<FieldError> all) {

    Complaints about(int no) {
        return new Complaints("rules[" + no + "]", all);
    }

    void add(String field, String code, String detail) {
        all.add(new FieldError(path.isEmpty() ? field : path + "." + field, code, detail));
    }
}
