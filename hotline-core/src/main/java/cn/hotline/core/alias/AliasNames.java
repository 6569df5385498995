package cn.hotline.core.alias;

import cn.hotline.core.privacy.FreeText;
import cn.hotline.core.workorder.Refusal.FieldError;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be the name of a place, and what it may mean. */
final class AliasNames {

    static final int LONGEST = 40;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}·\\-—()#,.&]+");
    private static final Pattern LETTERS = Pattern.compile(".*\\p{L}.*\\p{L}.*");

    private AliasNames() {}

    /** @return null when it can be a name */
    static @Nullable FieldError problem(String field, @Nullable String written) {
        String name = written == null ? "" : PlaceAliases.normal(written);
        if (name.isEmpty()) {
            return new FieldError(field, "required", "不能为空");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return new FieldError(field, "too-long", "不能超过 " + LONGEST + " 个字");
        }
        if (!NAME.matcher(name).matches() || !LETTERS.matcher(name).matches()) {
            return new FieldError(field, "no-place-name", "地点名称至少两个文字，只含文字、数字和·-（）#");
        }
        if (!FreeText.anybody().remove(name).equals(name)) {
            return new FieldError(field, "personal-data", "地点名称不能含电话或证件号码");
        }
        return null;
    }

    /** Where following the alias comes to no end, or not soon enough; null when it does. */
    static @Nullable FieldError chain(String alias, Map<String, String> meanings) {
        Set<String> seen = new HashSet<>();
        for (String name = alias; meanings.containsKey(name); name = meanings.get(name)) {
            if (!seen.add(name)) {
                return new FieldError("canonical", "circular", "“" + alias + "”的规范名称最终指回它自己，不能循环");
            }
        }
        return seen.size() > PlaceAliases.LONGEST_CHAIN
                ? new FieldError("canonical", "too-deep", "“" + alias + "”逐级指向超过 " + PlaceAliases.LONGEST_CHAIN + " 次")
                : null;
    }
}
