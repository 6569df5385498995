package cn.hotline.core.learning;

import java.util.List;

/** What disputes were decided; implementations keep it in memory for a minute. */
public interface Disputes {

    /** Of the last year, those that the centre did not set aside as exceptions. */
    List<Dispute> ofCategory(String category);

    /** @param decided how often */
    record Dispute(String category, String fromUnit, String toUnit, int decided) {}
}
