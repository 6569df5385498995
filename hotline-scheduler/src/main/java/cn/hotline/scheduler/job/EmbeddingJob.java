package cn.hotline.scheduler.job;

import cn.hotline.core.embedding.ReEmbedding;
import cn.hotline.core.embedding.VectorFiller;
import org.quartz.JobExecutionContext;

/** Computes missing vectors, and goes on with a run over all orders. */
public final class EmbeddingJob extends BoundedJob {

    private final VectorFiller filler;
    private final ReEmbedding runs;
    private final EmbeddingShare share;

    public EmbeddingJob(VectorFiller filler, ReEmbedding runs, EmbeddingShare share) {
        this.filler = filler;
        this.runs = runs;
        this.share = share;
    }

    @Override
    public void execute(JobExecutionContext context) {
        Pace pace = new Pace(share.share());
        boolean more = true;
        while (more && !isEnded()) {
            boolean advanced = runs.step();
            more = filler.fill(share.batch()) || advanced;
            pace.rest();
        }
    }
}
