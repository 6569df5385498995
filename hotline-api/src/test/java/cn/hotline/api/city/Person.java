package cn.hotline.api.city;

import java.util.random.RandomGenerator;

/** Somebody who calls. */
record Person(String name, String phone) {

    private static final String[] PREFIXES = {
        "130", "131", "133", "135", "136", "137", "138", "139", "150", "152", "158", "159", "180", "186", "187", "188",
        "189"
    };
    private static final int LANDLINES_PERCENT = 4;

    static Person draw(Words words, RandomGenerator random) {
        String name = words.any("surnames", random) + words.any("given", random);
        String phone = random.nextInt(100) < LANDLINES_PERCENT
                ? "0531-8%07d".formatted(random.nextInt(10_000_000))
                : PREFIXES[random.nextInt(PREFIXES.length)] + "%08d".formatted(random.nextInt(100_000_000));
        return new Person(name, phone);
    }
}
