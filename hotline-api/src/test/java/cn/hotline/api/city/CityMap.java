package cn.hotline.api.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Where people call from: some streets of each district, as the unit tree of the application has them. */
final class CityMap {

    private static final int COMMUNITY_DIGITS = 12;
    private static final int STREETS_OF_A_DISTRICT = 3;

    /** By how many of the ten million live there, roughly; a community is drawn by its district first. */
    private static final int INNER_CITY = 5;

    private final List<List<Community>> districts = new ArrayList<>();

    /** @param units the answer of the unit tree, nested or flat: all that counts are codes and names */
    CityMap(JsonNode units) {
        List<Community> all = units.findParents("code").stream()
                .filter(unit -> unit.path("code").asString().matches("\\d{" + COMMUNITY_DIGITS + "}"))
                .map(unit -> new Community(
                        unit.path("code").asString(), unit.path("name").asString()))
                .distinct()
                .sorted(Comparator.comparing(Community::code))
                .toList();
        all.stream().map(Community::district).distinct().forEach(district -> districts.add(someOf(all, district)));
        if (districts.isEmpty()) {
            throw new IllegalStateException("the unit tree has no communities");
        }
    }

    /** A few streets are enough for a sample, and let several orders meet in one inbox. */
    private static List<Community> someOf(List<Community> all, String district) {
        List<Community> here =
                all.stream().filter(c -> c.district().equals(district)).toList();
        List<String> streets = here.stream()
                .map(Community::street)
                .distinct()
                .limit(STREETS_OF_A_DISTRICT)
                .toList();
        return here.stream().filter(c -> streets.contains(c.street())).toList();
    }

    Community any(RandomGenerator random, boolean village) {
        List<Community> places = districts.get(district(random));
        return Words.any(village ? villagesOf(places) : places, random);
    }

    private int district(RandomGenerator random) {
        int inner = Math.min(INNER_CITY, districts.size());
        return random.nextInt(100) < 70 ? random.nextInt(inner) : random.nextInt(districts.size());
    }

    private static List<Community> villagesOf(List<Community> places) {
        List<Community> villages = Stream.of(places)
                .flatMap(List::stream)
                .filter(c -> c.name().contains("村"))
                .toList();
        return villages.isEmpty() ? places : villages;
    }
}
