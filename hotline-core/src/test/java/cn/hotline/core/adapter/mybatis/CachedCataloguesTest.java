package cn.hotline.core.adapter.mybatis;

import static cn.hotline.core.workorder.Desk.DISPATCHER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.CoreTest;
import cn.hotline.core.MovableClock;
import cn.hotline.core.catalogue.CatalogueDesk;
import cn.hotline.core.catalogue.CatalogueDraft;
import cn.hotline.core.catalogue.CatalogueReading;
import cn.hotline.local.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another process sees what this one saves, without being started again. */
@CoreTest
class CachedCataloguesTest {

    @Autowired
    private CatalogueMapper mapper;

    @Autowired
    private CatalogueDesk desk;

    @Autowired
    private CatalogueReading reading;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void behindOtherTests() {
        clock.moveTo("2033-05-09T10:00");
    }

    @AfterEach
    void back() {
        clock.moveTo("2026-03-02T10:00");
    }

    @Test
    void aVersionSavedElsewhereIsInForceWithinTenSecondsAndAPlannedOneAtItsMoment() {
        CachedCatalogues elsewhere = new CachedCatalogues(mapper, clock);
        assertThat(elsewhere.catalogue().version()).isPositive();
        Instant moment = clock.instant().plus(Duration.ofHours(1));
        int planned = save(moment);
        int saved = save(null);
        assertThat(Waiting.until(
                        Duration.ofSeconds(12), () -> elsewhere.catalogue().version() == saved))
                .isTrue();
        clock.advance(Duration.ofHours(1).minusMillis(1));
        assertThat(elsewhere.catalogue().version()).isEqualTo(saved);
        clock.advance(Duration.ofMillis(1));
        assertThat(elsewhere.catalogue().version()).isEqualTo(planned);
    }

    private int save(@Nullable Instant from) {
        List<CatalogueDraft.Placed> lines = reading.whole(1).stream()
                .map(line -> new CatalogueDraft.Placed("rule " + line.id(), line))
                .toList();
        return desk.save(new CatalogueDraft(from, "不改规则", null, lines), DISPATCHER, null)
                .version();
    }
}
