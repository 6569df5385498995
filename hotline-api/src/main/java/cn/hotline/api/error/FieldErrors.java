package cn.hotline.api.error;

import cn.hotline.core.workorder.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** Field errors in one sentence. */
final class FieldErrors {

    private FieldErrors() {}

    static String sentence(List<Refusal.FieldError> errors) {
        return errors.stream()
                .map(error -> error.field() + "：" + error.detail())
                .collect(Collectors.joining("；", "有 " + errors.size() + " 处填写有误：", ""));
    }
}
