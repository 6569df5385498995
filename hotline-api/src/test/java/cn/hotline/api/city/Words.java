package cn.hotline.api.city;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The fragments that texts are put together from. */
final class Words {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, List<String>> lists;

    private Words(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    static Words read() {
        return new Words(
                JSON.convertValue(yaml("/city/words.yaml"), new TypeReference<Map<String, List<String>>>() {}));
    }

    static List<Problem> problems() {
        return JSON.convertValue(yaml("/city/problems.yaml"), new TypeReference<List<Problem>>() {});
    }

    String any(String list, RandomGenerator random) {
        return any(Objects.requireNonNull(lists.get(list), list), random);
    }

    static <T> T any(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }

    private static Object yaml(String resource) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
