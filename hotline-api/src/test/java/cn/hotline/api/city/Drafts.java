package cn.hotline.api.city;

import cn.hotline.api.Caller;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Appeals of a day in the city, for whoever wants to send them in another way. */
public final class Drafts {

    private static final long SEED = 12345;

    private Drafts() {}

    /** That many request bodies. */
    public static List<Map<String, Object>> draw(Caller agent, int count) {
        CityMap map = new CityMap(agent.get("/api/v1/units").ok(200).json());
        Callers callers = new Callers(map, Words.read(), Words.problems(), new SplittableRandom(SEED));
        return Stream.generate(() -> callers.next().body()).limit(count).toList();
    }
}
