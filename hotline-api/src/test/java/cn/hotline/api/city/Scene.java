package cn.hotline.api.city;

import java.util.random.RandomGenerator;

/**
 * Where something is wrong.
 *
 * @param spot how people name it, empty when the place does not matter
 * @param address as the agent types it
 */
record Scene(Community community, String spot, String address) {

    static Scene draw(Spot at, CityMap map, Words words, RandomGenerator random) {
        Community community = map.any(random, at == Spot.VILLAGE);
        String road = words.any("roads", random);
        String address = road + (random.nextInt(300) + 1) + "号";
        return switch (at) {
            case ESTATE -> {
                String estate = words.any("estateFirst", random) + words.any("estateLast", random);
                yield new Scene(community, estate + (random.nextInt(24) + 1) + "号楼", address + estate);
            }
            case ROAD -> {
                String side = words.any("sides", random);
                yield new Scene(community, road + "与" + words.any("roads", random) + "交叉口" + side, road + side);
            }
            case SHOP -> named(community, road + words.any("shops", random), address);
            case COMPANY -> named(community, words.any("companies", random), address);
            case SCHOOL -> named(community, words.any("schools", random), address);
            case HOSPITAL -> named(community, words.any("hospitals", random), address);
            case VILLAGE -> named(community, words.any("villages", random), community.name());
            case NONE -> named(community, "", community.name());
        };
    }

    private static Scene named(Community community, String spot, String address) {
        return new Scene(community, spot, address + spot);
    }
}
