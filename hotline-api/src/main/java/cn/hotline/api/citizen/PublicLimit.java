package cn.hotline.api.citizen;

import cn.hotline.api.error.ProblemKind;
import cn.hotline.api.error.RequestProblem;
import cn.hotline.api.limit.Addresses;
import cn.hotline.api.limit.Limit;
import cn.hotline.api.limit.Limits;
import cn.hotline.core.workorder.WorkOrderNumber;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Slows down whoever tries out numbers or codes. */
@Component
class PublicLimit {

    private final Limits limits;

    PublicLimit(Limits limits) {
        this.limits = limits;
    }

    /** @throws RequestProblem too-many-requests */
    void count(HttpServletRequest request, WorkOrderNumber number) {
        count(Limit.PUBLIC_ADDRESS, Addresses.of(request));
        count(Limit.PUBLIC_NUMBER, number.text());
    }

    private void count(Limit limit, String of) {
        limits.take(limit, of).ifPresent(wait -> {
            throw RequestProblem.later(ProblemKind.TOO_MANY_REQUESTS, "查询过于频繁，请稍后再试", wait);
        });
    }
}
