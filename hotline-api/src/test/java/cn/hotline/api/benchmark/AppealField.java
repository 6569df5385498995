package cn.hotline.api.benchmark;

import cn.hotline.core.embedding.AppealText;
import cn.hotline.core.embedding.Embedder;
import cn.hotline.core.embedding.OrderVectors;
import cn.hotline.core.embedding.VectorStore;
import cn.hotline.core.embedding.Vectors;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.springframework.jdbc.core.JdbcTemplate;

/** Appeals by the million: made up texts, and vectors that are perturbed copies of theirs. Written past the desk. */
final class AppealField {

    private static final int AT_ONCE = 500;

    /** Leaves a copy at a cosine of about 0.93 from what it was copied from. */
    private static final double NOISE = 0.018;

    private final JdbcTemplate jdbc;
    private final VectorStore store;
    private final Embedder embedder;
    private final List<Sample> samples = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(12345);

    AppealField(JdbcTemplate jdbc, VectorStore store, Embedder embedder) {
        this.jdbc = jdbc;
        this.store = store;
        this.embedder = embedder;
    }

    private record Sample(String title, String content, Vectors vectors) {}

    /** @param drafts request bodies of intakes, of which each is computed once */
    void learn(List<Map<String, Object>> drafts) {
        for (Map<String, Object> draft : drafts) {
            String title = String.valueOf(draft.get("title"));
            String content = String.valueOf(draft.get("content"));
            samples.add(new Sample(title, content, embedder.embed(AppealText.of(title, content))));
        }
    }

    void giveAppeals(int appeals, Instant now) {
        for (int from = 0; from < appeals; from += AT_ONCE) {
            List<Object[]> texts = new ArrayList<>(AT_ONCE);
            List<OrderVectors> vectors = new ArrayList<>(AT_ONCE);
            for (int n = from; n < Math.min(from + AT_ONCE, appeals); n++) {
                Sample sample = any();
                long id = ClockField.id(n);
                texts.add(new Object[] {id, sample.title(), sample.content() + "（第" + n + "件）"});
                vectors.add(copied(id, sample));
            }
            jdbc.batchUpdate("insert into appeal (work_order_id, title, content) values (?, ?, ?)", texts);
            store.save(embedder.model(), vectors, now);
        }
    }

    /** As if every appeal so far had been computed long ago. */
    void giveVectors(Instant now) {
        List<Long> lacking = lackingVectors();
        while (!lacking.isEmpty()) {
            List<OrderVectors> vectors =
                    lacking.stream().map(id -> copied(id, any())).toList();
            store.save(embedder.model(), vectors, now);
            lacking = lackingVectors();
        }
        jdbc.update("delete from vector_wanted");
    }

    private List<Long> lackingVectors() {
        return jdbc.queryForList(
                """
                select a.work_order_id from appeal a
                where not exists (
                  select 1 from appeal_vector v
                  where v.model = ? and v.model_version = ? and v.work_order_id = a.work_order_id)
                limit ?
                """, Long.class, embedder.model().name(), embedder.model().version(), AT_ONCE);
    }

    private Sample any() {
        return samples.get(random.nextInt(samples.size()));
    }

    private OrderVectors copied(long id, Sample sample) {
        return new OrderVectors(
                id,
                perturbed(sample.vectors().text()),
                perturbed(sample.vectors().title()));
    }

    private float[] perturbed(float[] vector) {
        float[] copy = vector.clone();
        for (int i = 0; i < copy.length; i++) {
            copy[i] += (float) (random.nextGaussian() * NOISE);
        }
        return Vectors.normalised(copy);
    }
}
