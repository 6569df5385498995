package cn.hotline.core.rules;

import cn.hotline.core.workorder.Refusal.FieldError;
import java.time.Instant;
import java.util.List;

/**
 * What saving a set would mean.
 *
 * @param errors all that is wrong with it; only without any is it saved
 * @param comparedWith the version that would be in force at that moment otherwise
 * @param later planned versions that take effect after it and do not hold its changes
 */
public record RuleTrial(
        List<FieldError> errors,
        Instant effectiveFrom,
        int comparedWith,
        List<Integer> later,
        List<RuleDifference> differences) {}
