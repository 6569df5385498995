package cn.hotline.core.workorder.machine;

import java.util.function.Predicate;

/**
 * A named condition of a transition.
 *
 * @param name stable, kebab-case; answered to whoever is refused
 * @param sentence Chinese; tells a handler what is missing
 * @param routing true when the rule only chooses between transitions of one command; such a rule never refuses
 */
public record Rule(String name, String sentence, boolean routing, Predicate<Facts> test) {

    static Rule business(String name, String sentence, Predicate<Facts> test) {
        return new Rule(name, sentence, false, test);
    }

    static Rule routing(String name, Predicate<Facts> test) {
        return new Rule(name, name, true, test);
    }

    Rule not() {
        return new Rule("not-" + name, "not-" + name, routing, test.negate());
    }
}
