package cn.hotline.core.adapter.mybatis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.embedding.Vectors;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class VectorColumnTest {

    @RepeatedTest(20)
    void takesAQuarterOfTheSpaceAndKeepsEveryCosine(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        float[] one = direction(random);
        float[] other = direction(random);
        byte[] packed = VectorColumn.pack(one);
        assertThat(packed).hasSize(516);
        float[] kept = VectorColumn.unpack(packed);
        assertThat(Vectors.cosine(kept, one)).isGreaterThan(0.9998);
        assertThat(Math.abs(Vectors.cosine(kept, other) - Vectors.cosine(one, other)))
                .isLessThan(0.003);
    }

    private static float[] direction(Random random) {
        float[] vector = new float[512];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return Vectors.normalised(vector);
    }
}
