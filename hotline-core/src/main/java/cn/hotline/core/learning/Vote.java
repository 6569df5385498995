package cn.hotline.core.learning;

import java.util.ArrayList;
import java.util.List;

/** What speaks for one unit. */
final class Vote {

    private static final int NAMED = 3;

    private double weight;
    private int orders;
    private int disputes;
    private int lost;
    private final List<String> numbers = new ArrayList<>();

    void order(double likeness) {
        weight += likeness;
        orders++;
    }

    void name(String number) {
        if (numbers.size() < NAMED) {
            numbers.add(number);
        }
    }

    void disputes(int won, double each) {
        weight += won * each;
        disputes += won;
    }

    void lose(int times, double each) {
        weight -= times * each;
        lost += times;
    }

    void prefer(double by) {
        weight += by;
    }

    double weight() {
        return weight;
    }

    int lost() {
        return lost;
    }

    int orders() {
        return orders;
    }

    int disputes() {
        return disputes;
    }

    List<String> numbers() {
        return numbers;
    }
}
