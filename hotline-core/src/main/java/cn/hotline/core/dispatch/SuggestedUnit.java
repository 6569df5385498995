package cn.hotline.core.dispatch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that may be competent, and why.
 *
 * @param role as what the rule names it
 * @param coHandlers codes of the units that the rule names beside it; empty for a co-handler
 * @param reason the catalogue's sentence, or the evidence in one, Chinese
 * @param rule null unless a rule of the catalogue is behind it
 * @param evidence null unless it was learned
 */
public record SuggestedUnit(
        String unit,
        String name,
        Source source,
        Role role,
        List<String> coHandlers,
        String reason,
        @Nullable RuleRef rule,
        @Nullable Evidence evidence) {

    /** Where a suggestion comes from. */
    public enum Source {
        RULE,
        /** A rule for every category, because there is none for this one. */
        CATCH_ALL,
        /** Similar orders that were answered by the unit. */
        HISTORY,
        /** Decided disputes that were won against another unit. */
        DISPUTE,
        /** Not even the catch-all can be reached. */
        LAST_RESORT
    }

    /** What part the unit would have. */
    public enum Role {
        LEAD,
        CO_HANDLER
    }

    /** A rule of the dispatch catalogue, by its version and its id. */
    public record RuleRef(int version, long id) {}

    /**
     * @param orders similar orders that the unit answered
     * @param of all similar orders that were answered
     * @param disputes decided in favour of it
     * @param numbers some of the similar orders, the most alike first
     */
    public record Evidence(int orders, int of, int disputes, List<String> numbers) {}
}
