package cn.hotline.core.deadline;

/**
 * What one clock gives and why.
 *
 * @param id stable name that clocks keep, such as {@code close.urgent}
 * @param basis the regulation it rests on, in Chinese
 */
public record DeadlineRule(ClockKind kind, String id, RuleMatch match, Span span, Warning warning, String basis) {
    public DeadlineRule {
        if (id.isBlank() || basis.isBlank()) {
            throw new IllegalArgumentException("a deadline rule needs an id and a basis");
        }
    }
}
