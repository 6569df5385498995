package cn.hotline.core.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkingPolicyTest {

    private final LinkingPolicy policy = new LinkingPolicy(new LikenessSettings(1, 0.6, 0.4, 0.5, Map.of()));

    @Test
    void joinsTheMostLikelyIssueAndSuggestsTheOthers() {
        List<Belonging> judged = policy.judge(
                List.of(new Related("a", 0.7, 1L), new Related("b", 0.9, null), new Related("c", 0.5, null)));
        assertThat(judged)
                .containsExactly(
                        new Belonging(null, "b", 0.9, Decision.LINK),
                        new Belonging(1L, "a", 0.7, Decision.SUGGEST),
                        new Belonging(null, "c", 0.5, Decision.SUGGEST));
    }

    @Test
    void anIssueCountsByItsOtherOrdersTooSoThatThereAreNoChains() {
        assertThat(policy.judge(List.of(new Related("a", 0.62, 7L), new Related("b", 0.1, 7L))))
                .singleElement()
                .satisfies(belonging -> {
                    assertThat(belonging.decision()).isEqualTo(Decision.SUGGEST);
                    assertThat(belonging.nearest()).isEqualTo("a");
                    assertThat(belonging.score()).isBetween(0.4, 0.6);
                });
    }

    @Test
    void whatIsUnlikelyIsNotEvenSuggested() {
        assertThat(policy.judge(List.of(new Related("a", 0.39, null)))).isEmpty();
        assertThat(policy.judge(List.of())).isEmpty();
    }

    @Test
    void thresholdsOutOfOrderAreRefusedAtTheStart() {
        assertThatThrownBy(() -> new LikenessSettings(1, 0.4, 0.6, 0, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LikenessSettings(1, 0.6, 0.4, 2, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
