package cn.hotline.core.workorder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Things numbered within one order, which remembers those that a command has touched and what they were before. */
final class Numbered<T> {

    private final TreeMap<Integer, T> all = new TreeMap<>();
    private final TreeMap<Integer, T> before = new TreeMap<>();
    private final TreeSet<Integer> touched = new TreeSet<>();
    private final ToIntFunction<T> number;

    Numbered(Collection<T> items, ToIntFunction<T> number) {
        this.number = number;
        items.forEach(item -> all.put(number.applyAsInt(item), item));
        before.putAll(all);
    }

    int next() {
        return all.isEmpty() ? 1 : all.lastKey() + 1;
    }

    void put(T item) {
        int no = number.applyAsInt(item);
        all.put(no, item);
        touched.add(no);
    }

    void change(Predicate<T> which, UnaryOperator<T> how) {
        for (Map.Entry<Integer, T> entry : all.entrySet()) {
            T item = entry.getValue();
            if (which.test(item)) {
                T after = how.apply(item);
                if (!after.equals(item)) {
                    entry.setValue(after);
                    touched.add(entry.getKey());
                }
            }
        }
    }

    Collection<T> all() {
        return Collections.unmodifiableCollection(all.values());
    }

    List<T> touched() {
        return touched.stream().map(all::get).toList();
    }

    /** What the command found, where the test of what was before and what is now holds. */
    List<T> replaced(BiPredicate<T, T> lost) {
        List<T> found = new ArrayList<>();
        for (Integer no : touched) {
            T earlier = before.get(no);
            T later = all.get(no);
            if (earlier != null && later != null && lost.test(earlier, later)) {
                found.add(earlier);
            }
        }
        return found;
    }
}
